import { type Knowing, oncePer, perSentence } from '../../engine/once-per.ts';
import { isIn } from '../find-all.ts';

// Whose text a sentence is: that of one case, or of guidance, statistics, law or a process, which names nobody.

const MANY =
  '(?:boys?|girls?|child|children|baby|babies|infants?|toddlers?|pupils?|students?|parents?|mothers?|fathers?|famil(?:y|ies)|siblings?|carers?|adults?|patients?|teenagers?|young (?:people|person|adults?)|school|[\\w-]+-year-olds?|under \\d+s)';
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten)';
/** `every child`, `any baby under six months`, `most parents`, `300 children`, `children aged`. */
const EVERYBODY = new RegExp(
  [
    `\\b(?:every|each|any|all(?! ${COUNT}\\b| of (?:his|her)\\b)|no|many|most|some|(?<!(?:the|[’']s|his|her|their|${COUNT}) )other|if an?|when(?:ever)? an?|where an?)\\s+(?:[\\w-]+\\s+){0,2}?${MANY}\\b`,
    `(?<!\\b${COUNT} )\\b(?:children|babies|infants|pupils|students|young people|those|anyone|people|adults|women|men|mothers|fathers|boys|girls|learners|girls and boys|boys and girls)\\s+(?:aged|of (?:less|more) than|under|over|from \\d|born|who (?:are|have|live))\\b`,
    '^\\W*(?:children|babies|infants|pupils|students|young people|practitioners|professionals|young carers|sibling groups|brothers and sisters|services|studies|twin studies|research|big sister|big brother|staff|schools|assessments|workers|foster carers|could you)\\b(?! (?:was|had|were (?:taken|removed|placed|born|found)))',
    '\\d\\+? (?:and|to|or) \\d+ ?-?year[ -]olds',
    '\\b(?:under|over) \\d+s\\b',
    '\\b\\d{1,2}-?year-?olds\\b',
    '\\ban? \\d{1,2}-year-old (?:can|may|must|should|has the right|does not need)\\b',
    '\\b\\d{1,3}-year-old (?:\\w+ ){0,2}(?:partnership|agreement|policy|strategy|building|charity|scheme|system|protocol|contract|project|database)\\b',
  ].join('|'),
  'i',
);
const COUNTED =
  /\b(?:\d{2,3}|\d{1,3},\d{3}|hundreds of|thousands of|dozens of) (?:[\w-]+ ){0,2}?(?:boys|girls|children|babies|infants|pupils|students|parents|families|siblings|young people|adults)\b/i;
const STATISTICS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|\d+)\b|\bper ?cent\b|\d ?%|\b(?:nationally|across the country|on average|the average|average age|than average|mortality|prevalence|(?:highest|lowest) (?:rate|number|proportion)|the majority of|census|statistics|national (?:data|figures|sample|average)|over-?represented|more likely to)\b|\b(?:a|one|two) (?:third|quarter|half|fifth|tenth)s? of\b|\b(?:two thirds|three[- ]quarters) of\b|\bhalf of (?:all|the)\b/i;
/** What should be done, not what was: `recommended that a review should be held`, `told they must serve ten years` tell what was said. */
const GUIDANCE =
  /\b(?:must|should|shall)\b(?<!\b(?:(?:recommend|agre|decid|determin|request|conclud|order)ed that|told (?:that )?(?:he|she|they)) [^.;]{0,90})(?!\s+(?:not\s+)?have\b)|\b(?:(?:is|are|be|become) (?:encouraged|reminded|expected|advised|eligible|entitled|offered)|may be eligible|can now|will be offered|practitioners (?:can|need)|consider(?:ing)? (?:the|how|whether|siblings)|remember to|always ask|ask (?:about|who|whether|if)|are always|need to (?:ask|know|think|consider))\b/i;
const PROGRAMME =
  /\b(?:programme|campaign|toolkit|project|course|webinar|workshop|forum|helpline|funding) (?:for|is|are|runs|will|that|in)\b/i;

/** Whether a sentence counts: `At 31 March 2011, 42,300 children had a plan`. */
export const isStatistics = perSentence((text) => isIn(COUNTED, text) || isIn(STATISTICS, text));

/** `She had run away to all of her friends`: one person, and what they did. What people said may be of others. */
const TELLS =
  /\b(?:he|she) (?:was|had(?! to)|did|died|lived|moved|went|came|took|(?!(?:add|explain|ask|want|believ|thank|welcom)ed|(?:need|feed|proceed)\b)[a-z]{2,}ed)\b|\b(?:his|her) (?:mother|father|mum|dad|brothers?|sisters?|siblings?|parents|partner|family) (?:was|were|had|did|(?!(?:need|feed|proceed)\b)[a-z]{2,}ed)\b/i;
const ASKS = /\b(?:every|each|any|anyone|if|whether|unless|should|must|shall|always|can|may|could|would|said|says)\b/i;

/** Whether a sentence speaks of children and families in general: guidance, statistics, what a service offers. */
export const isGeneral = oncePer(
  (sentence: Knowing & { readonly text: string }) =>
    (isIn(EVERYBODY, sentence.text) ||
      isStatistics(sentence) ||
      isIn(GUIDANCE, sentence.text) ||
      isIn(PROGRAMME, sentence.text)) &&
    !(isIn(TELLS, sentence.text) && !isIn(ASKS, sentence.text)),
);

/** A law, a process of agencies, or a publication. */
const PROCESS =
  /\b(?:agenc(?:y|ies)|councils?|merged|version|offices?|helplines? (?:is|are)|opening hours|threshold|partnerships?|partners|boards?|panels?|reports?|reviewers?|review|summary|recommendations?|action plans?|guidance|dut(?:y|ies)|[Aa]ct|Bill|laws?|legislation|regulations?|statut\w+|lockdowns?|pandemic|royal assent|restrictions|polic(?:y|ies)|procedures?|strateg(?:y|ies)|consultation|terms of reference|learning events?|training|webinars?|workshops?|conferences?|seminars?|feedback|drafts?|deadline|closes|inspections?|Ofsted|editions?|newsletters?|bulletins?|briefings?|surveys?|next steps|questionnaires?|returns|audits?|plans|government|minister|parliament|safeguarding week|responses?|slides|forms?|leaflets?|posters?|websites?|recordings?|contracts?|commissioners?|amended|appointed|authors?|secretary of state|statement|learning|working together|keeping children safe|national|sessions?|will (?:be|take|start|run|close|open)|opened|figures|data|reviewed|web ?pages?|(?:comes?|taken) down|g?c?h?yhoedd\w+|h?adroddiad|h?adolygiad|bwrdd|cyfarfod\w*|hyfforddiant|canllaw\w*)\b/i;

/** `The review found that`, `the inquest heard`: what follows is the case’s. */
const FRAME =
  /\b(?:(?:review|report|inquest|inquiry|court|hearing|panel|board|briefing|summary|statement)s? (?:also |has |have )?(?:found|said|heard|revealed|noted|notes|states|stated|describes?|showed|shows|learned|tells|told|was told) |, (?:a|the|an) (?:\w+ ){0,3}(?:review|report|inquest|inquiry|court) (?:has )?(?:found|heard|said)|according to (?:the|a) (?:\w+ )?(?:review|report),? |(?:a|the) (?:\w+ ){0,3}(?:review|report) (?:of|into|on|about) )/gi;

export const isProcess = perSentence((text) => isIn(PROCESS, text) && isIn(PROCESS, text.replace(FRAME, ' ')));
