const KIN = `
  baby|mother|father|mum|mummy|mam|dad|daddy|parent|stepmother|stepfather|stepmum|stepdad|step-mother|step-father|step-mum|step-dad
  grandmother|grandfather|grandparent|grandma|grandad|grandpa|nana|nan|nanny|nain|taid|gran|great-aunt|great-uncle|great-grandmother|godmother|godfather
  aunt|aunty|auntie|uncle|cousin|brother|sister|half-brother|half-sister|half brother|half sister|step-brother|step-sister|stepbrother
  stepsister|foster brother|foster sister|sibling|twin|son|daughter|husband|wife|partner|boyfriend|girlfriend|fiancé|fiancée|guardian
  ex-husband|ex-wife|ex-partner|foster carer|foster mother|foster father|foster parent|adoptive mother|adoptive father|carer|lodger
  childminder|babysitter|neighbour|friend|niece|nephew|killer|attacker|murderer|abuser|perpetrator`
  .trim()
  .split(/\s*[|\n]\s*/);
/** The source of a pattern for one relative, with or without a capital. */
export const RELATION = `(?:${KIN.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')})`;

/** The same in small letters, for patterns that ignore case, with some who stand in for a family. */
export const RELATIVE = `(?:${KIN.join('|')}|parents|mums|grandparents|stepparent|mother[’']s partner|man|woman|couple)`;
/** Whose work is said by whose child somebody is: `a vicar’s daughter`. */
export const CHILDREN_OF =
  '(?:son|daughter|child|children|baby|twins|grandson|granddaughter|wife|husband|stepson|stepdaughter|boy|girl|family)';

/** Words for one person, not for children or pupils in general. */
export const ONE_PERSON =
  /\b(?:boy|girl|child|baby|infant|toddler|teenager|adolescent|youngster|pupil|student|son|daughter|brother|sister|twin|sibling|mother|father|mum|dad|parent|stepfather|stepmother|grandmother|grandfather|man|woman|he|she|his|her|him)\b/i;

/** Somebody of a case, a family, or what services did for them. */
export const OF_A_CASE =
  /\b(?:he|she|his|her|him|hers|(?:the|this|that|young|teenage|adopted|foster|unborn) (?:\w+ )?(?:child|baby|boy|girl|infant|toddler|teenager|man|woman)|(?:child|baby|adult|case|family|sibling|subject|young person) [A-Z]{1,2}\d?|mother|father|mum|dad|parents|couple|stepfather|stepmother|grandmother|grandfather|grandparents|carers?|family|siblings?|brothers?|sisters?|the children|home visit|visit was|strategy (?:meeting|discussion)|core group|(?:child protection|case|discharge) (?:conference|meeting)|ambulance|paramedics|police,? (?:who )?(?:(?:attend|call|visit|search|remov|arrest)ed|attend|were called|found|went|came|saw)|officers|admitted|discharged|referral (?:was|to)|(?:health visitor|midwife|teacher|social worker|nursery|school|GP) (?:saw|rang|reported|recorded|called|visited|noted|made)|(?:t|d|th)eulu|[mf]am|rhieni|[bf]achgen|m?ferch|merch|[pb]h?lentyn|bab(?:i|an)|brawd|chwaer|(?:ei|oedd) (?:hi|ef|eni|ladd|farw)\w*|bu farw|cafodd ei)\b/i;
