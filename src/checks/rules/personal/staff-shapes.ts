import { anyOf } from '../../matchers/any-of.ts';
import { NAME, PARTICLE } from '../../matchers/entities/people.ts';

// How a text names somebody who works for a service and can be reached. Each shape is what is beside the name: who asks what of whom.

/** Each word with a capital or without. */
const either = (words: string) =>
  anyOf(words).replace(/(?<=\(\?:|\|)[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

const TITLE = `(?:(?:[Tt]he\\s+)?${anyOf('Mr Mrs Ms Miss Mx Dr Prof Professor PC DC DS DI DCI Det Sgt Insp Sergeant Inspector Cllr Councillor Revd? Reverend Fr Canon Sister')}\\.?(?:\\s+(?:Insp|Sgt|Con|\\d{2,5})\\.?)?\\s+)`;
export const ANY_TITLE = new RegExp(`(?<!\\p{L})${TITLE}`, 'u');
export const TITLED = new RegExp(`^${TITLE}(?:\\p{Lu}\\.?\\s+)?`, 'u');
/** `Dr Example`, `Mr D Example`, `Sam Example`, `Siân ap Example`, `S. J. Example`. */
const ONE = `(?:${TITLE}(?:\\p{Lu}\\.?\\s+)?${NAME}(?:\\s+${NAME})?|(?:${NAME}\\s+(?:${PARTICLE}\\s+){0,2}|(?:\\p{Lu}\\.\\s?){1,2})${NAME})`;
const END = "(?![\\p{L}’'])(?!\\s+\\p{Lu}\\p{Ll}+\\s+(?:[Tt]eam|[Ss]ervice|[Uu]nit|[Oo]ffice|[Hh]ub))";

const TASK = `(?:FAO|RSVP to|c/o|${either(`
  contact(?:ing)? e-?mail(?:ing)? sp(?:eak|oke)_(?:to|with) talk(?:ing)?_to call(?:ing)? ring(?:ing)? text(?:ing)? phone telephone ask(?:_for)? let give
  drop reach(?:ed)? tell inform notify write_to message see liaise_with get_in_touch_with in_touch_with check_with attention_of contact(?:_(?:name|person))?: contact_is action(?:_\\d{1,2})?:
  (?:confirm(?:ed)?|raised?|book|arranged?|discuss(?:ed)?|sign_up|register|attendance|place|directly|matter|book(?:ed|ings?)?)_(?:with|through|via|to)
  (?:questions|queries|replies|reply|respon(?:d|ses)|nominations|forms?|returns?|audits?|apologies|comments|feedback|bookings|ideas|interest|copy|copies|it|them|this|these|sent|returned|submitted|emailed|forwarded|addressed|passed|reported|directed|register|send|report|apply)_(?:back_)?to
  (?:places|details|copies|information|forms?|available|obtained|booked|tickets)_from
  go(?:es)?_(?:straight_|back_)?to (?:counter)?signed(?:_off)?_by (?:agreed|approved|authorised|checked)_(?:by|with)
`)})`;
const SEND = either('return send e-?mail submit forward pass hand post report give');

/** What a post has before its noun, and the noun. */
const OF_POST = anyOf(`
  Named Designated Alternate Lead Specialist Safeguarding Deputy Senior Business Training Learning Development Policy Quality Practice Partnership Team Service
  Project Assistant Schools? Board Early Help Child Children[’']?s? Protection Adults? Education Health Community Family Youth Prevent Assurance
  Diocesan Exploitation Link School Duty MASH CAMHS Neglect Missing Town County Area Workforce and & for of the in
`);
const POST = `(?:(?:${OF_POST}|[a-z]+|\\p{Lu}{3,5})\\s+){0,6}${either(`
  doctor nurse midwife professional manager co-?ordinator advis[eo]r officer lead administrator head trainer consultant secretary practitioner worker
  teacher clerk assistant contact champion organiser governor trustee visitor warden leader vicar
`).replace(
  /\)$/,
  '|GP|LADO|DSL|SENCO)',
)}(?:\\s+(?:for|of|at)\\s+(?:[\\p{L}’']+\\s?){1,7}?)?(?:\\s*\\([\\p{L}\\d\\s]{2,40}\\))?`;

/** A name alone on its line, and a post alone on its line: how letters end. */
export const SIGNED = new RegExp(`^[ \\t*_]*(${ONE})[ \\t*_,]*$`, 'gmu');
export const SIGNED_AS = new RegExp(`^[ \\t*_]*${POST}[ \\t*_.]*$`, 'u');

const find = (source: string) => new RegExp(source, 'gu');

export interface Shape {
  readonly pattern: RegExp;
  /** What must be near the name too: a number or a mailbox; words that offer help; in its sentence, words that ask for something; before it, a heading of posts; or only that nothing speaks of others. */
  readonly near?: 'reach' | 'offer' | 'request' | 'list' | 'post';
  /** Whether the first name must be a common one, since little else says that it is a person. */
  readonly isGiven?: true;
}

type Near = Shape['near'];
const any = (source: string, near?: Near): Shape => ({ pattern: find(source), ...(near && { near }) });
const given = (source: string, near?: Near): Shape => ({ ...any(source, near), isGiven: true });

export const SHAPES: readonly Shape[] = [
  // `please contact Sam Example on …`, `let Sam Example know`, `forms to Dr Example`, `signed by Dr Example`
  any(`\\b${TASK}\\s+(?:(?:my|our|your) colleague,?\\s+)?(${ONE})${END}`),
  // `Cysylltwch â Siân Example`: not a service, which has a capital in Welsh too
  given(`\\b(?:[Cc]yswllt(?::| yw)|[Cc]ysylltwch â|[Cc]ysylltu â|[Ff]foniwch|[Ee]-?bostiwch)\\s+(${ONE})${END}`),
  // `return completed forms to Sam Example`
  any(`\\b${SEND}\\b[^.!?\\n]{0,60}?(?<!due )\\bto (${ONE})${END}`),
  // `Named GP: Dr Sam Example`, `Lead officer: S. Example`, `LADO | Sam Example`, `Your link worker will be Sam Example`
  any(
    `(?<!\\p{L})${POST}(?:,(?: \\p{Ll}+){1,4})?\\s*(?:[:|(]|\\s[–-]|\\s(?:is|are|will be|is now):?|\\s(?:this|next) week\\s*(?::|is))\\s*(${ONE})${END}`,
  ),
  // `Head of Safeguarding – All Age: Sam Example`
  given(`(?<!\\p{L})${POST}(?: [–-])?(?: [\\p{L}&]+){1,4}: (${ONE})${END}`),
  // `Duty rota: Mon – Sam Example, Tues – Jo Example`, a table or list of points of contact
  given(
    `(?:[:|(;,\\n\\t]|[–-]|\\b(?:Mon|Tues?|Weds?|Wednes|Thur?s?|Fri|Satur|Sun)(?:day)?)\\s{0,3}(${ONE})(?=\\s*(?:[,;|)(\\n\\t]|\\.?\\s*$))`,
    'list',
  ),
  // `Our Prevent Officer, Sam Example, can be contacted on …`, `Our MASH manager Sam Example is happy to come`
  any(`(?<!\\p{L})${POST},\\s*(${ONE})${END}`, 'offer'),
  given(`(?<!\\p{L})${POST}\\s+(${ONE})${END}`, 'offer'),
  // `Posted by Sam Example, Prevent coordinator`
  given(`(?<![\\p{L}’'])(${ONE})(?:,\\s|\\s\\(|\\s[–-]\\s)(?:our\\s|the\\s|your\\s)?${POST}(?!\\p{L})`, 'post'),
  // `Sam Example has replaced Jo Fixture as business manager`
  given(
    `(?<![\\p{L}’'])(${ONE})\\s(?:[\\p{L}]+\\s){1,5}as\\s(?:our\\s|the\\s|a\\s)?(?:new\\s)?${POST}(?!\\p{L})`,
    'post',
  ),
  // `Many thanks, Sam Example`, at the end
  given(
    `\\b(?:[Rr]egards|[Ss]incerely|[Ff]aithfully|[Tt]hanks|[Ww]ishes),\\s*(${ONE})(?=\\s*$|\\s*,|\\s+(?:and|&)\\s+(?:the|all|everyone)\\b)`,
  ),
  // `You’ll find Sam Example at the desk`
  given(`\\b(?:find|catch|see|meet)\\s+(${ONE})\\s+(?:at|in|on|for)\\b`),
  // `Sam Example, Training Co-ordinator`, where a number follows
  any(`(?<![\\p{L}’'])(${ONE})[\\s,|(–-]{1,4}${POST}(?!\\p{L})`, 'reach'),
  // `Kind regards, Sam Example, Training Co-ordinator`
  given(`\\b(?:[Rr]egards|[Ss]incerely|[Ff]aithfully|[Tt]hanks|[Ww]ishes),?\\s+(${ONE}),?\\s+${POST}(?!\\p{L})`),
  // `Sam Example is your schools officer`
  any(`(?<![\\p{L}’'])(${ONE})\\s+(?:is|will be)\\s+(?:your|our|the)\\s+(?:new\\s+)?${POST}(?!\\p{L})`),
  // `Dr Example runs the clinic`
  any(`(?<![\\p{L}’'])(${TITLE}${NAME})\\s+(?:leads|runs|heads|covers|manages)\\s+(?:your|our|the)\\b`),
  // `Early help drop in – Sam Example, 01632 …`
  given(`(?<![\\p{L}’'])(${ONE})(?:,|:|\\s*[–|(-]|\\s)\\s*`, 'reach'),
  // `Chronologies should be with Sam Example by noon`
  given(`(?<![\\p{L}’'])(${NAME}\\s+${NAME})${END}(?!\\s+\\p{Lu}\\p{Ll})`, 'request'),
  // A row of a table whose last cell is a name: `Exploitation  Det Insp Sam Example`
  given(
    `^(?:\\p{Lu}[\\p{L}’'-]*(?:\\s+(?:[\\p{L}’'-]+|&)){0,5})\\s+(?<!\\b(?:by|from|of|with|and|to|in|for|the|on|at)\\s+)(${ONE})$`,
  ),
];

const FIRST = '(\\p{Lu}\\p{Ll}{1,14})';
/** What follows a first name that is asked for, not spoken of. */
const ONWARDS =
  '(?=\\s+(?:in|from|at|on)\\s+(?:the|our|your)\\b|\\s+(?:know|by|before|please|for\\s+(?:an?|the|your|more|details|help)|if\\s+you|with\\s+your|on\\s+(?:\\(?0|ext))\\b|\\s+(?:or|and)\\s+\\p{Lu}|\\s*\\(|\\s*(?:[.,;]|$))';
const ASKING = either(
  'contact ring call e-?mail phone text message tell see catch ask_for speak_(?:to|with) talk_(?:to|with) book_(?:with|through|via) give',
);
const OF_PAPERS = either('forms? bookings? apologies replies numbers queries questions returns names orders');
const OF_STAFF = either(
  'desk duty officer visiting queries lead contact manager worker nurse office cover rota admin reception team advice this_week',
);
/** A first name alone, where staff are asked for: `Ask for Sam.`, `let Sam in the office know`, `Duty desk – Sam (Mon), Jo (Tue)`. */
export const FIRST_NAMES: readonly RegExp[] = [
  `(?:^|[.!?:;,–—-]\\s+|\\b(?:[Pp]lease|and|or|then|just|to)\\s+|\\b(?:referrals?|queries|bookings|help|advice|information)\\b[^.!?\\n]{0,40}\\s)${ASKING}\\s+${FIRST}${ONWARDS}`,
  // `Register with Sam in the training team`, `chat to Sam or Jo in the hub`
  `\\b(?:${either('book sign_up register speak talk chat check')})\\s+(?:with|to|through)\\s+${FIRST}(?=\\s+(?:(?:or|and|&)\\s+\\p{Lu}\\p{Ll}+\\s+)?(?:in|at|from|on)\\s+(?:the|our)\\b)`,
  // `Support is provided by Sam (Mon to Wed)`
  `\\b(?:provided|covered|run|led|staffed|offered) by ${FIRST}(?= \\((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))`,
  // `Our admin, Sam, takes bookings`
  `\\b(?:[Oo]ur|[Yy]our|[Tt]he)\\s+(?:\\p{L}+\\s+){0,3}${OF_STAFF}s?,\\s+${FIRST}(?=,\\s+(?:takes|has|can|will|is|deals|answers|looks|keeps|sends)\\b|\\s+and\\s+\\p{Lu}\\p{Ll}+,)`,
  `\\b[Ll]et\\s+${FIRST}(?:\\s+(?:in|at|from)\\s+(?:the|our)(?:\\s+[\\w’'-]+){1,3})?\\s+know\\b`,
  // `see Sam in HR`, `give Sam a ring`, `leave a message for Sam with the office`
  `\\b(?:see|ask|tell|contact|ring|call)\\s+${FIRST}(?=\\s+(?:in|on|at)\\s+(?:reception|HR|admin|finance|the\\s+(?:front|training|main|school)?\\s?(?:office|desk)))`,
  `\\b[Gg]ive\\s+${FIRST}(?:\\s+(?:in|at|from|on)(?:\\s+[\\w’'-]+){1,4}?)?\\s+a\\s+(?:shout|ring|call|bell)\\b`,
  `\\bmessages?\\s+for\\s+${FIRST}\\s+(?:with|at|on)\\b`,
  `\\b(?:is|are)\\s+with\\s+${FIRST}\\s+(?:in|at)\\s+(?:the|our)\\b`,
  `\\b(?:[Rr]egards|[Tt]hanks|[Ww]ishes),\\s*${FIRST}(?=\\s*$|\\s+(?:x|and|&)\\b)`,
  `\\b(?:${OF_PAPERS}|RSVP)\\s+(?:back\\s+)?(?:to|with|via|through|–|-|:)\\s+${FIRST}(?=\\s+(?:please|by|in|at|on)\\b|\\s*(?:[.,;(]|$))`,
  `\\b${OF_STAFF}\\s*(?::|\\s[–-])\\s+${FIRST}(?=\\s*(?:[,(/]|\\s(?:and|&|–|-)\\s|\\(?0\\d|$))`,
].map(find);
/** Schemes that have a first name: the code word in a bar, and a helpline about drugs. */
export const SCHEMES = /\b(?:ask for (?:Angela|Ani|Clive)|talk to Frank)\b/i;
