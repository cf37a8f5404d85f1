import { anyOf } from '../../matchers/any-of.ts';
import { matchesOf } from '../../matchers/find-all.ts';
import { mayMatch } from '../../matchers/needs/may-match.ts';

// What is left where words are still to be written. What is in no finished text is `LEFT`; what an editor may mean is `TO_COME`.

const AFTER = '(?![\\p{L}\\p{N}_])';
const BEFORE = '(?<![\\p{L}\\p{N}_])';
/** Where a note starts and ends. */
const STARTS = '(?<=^|[.!?]\\s|[(\\[:–—-]\\s?)';
const ENDS = '(?=\\s*(?:$|[.!?)\\]–—|:;-]))';

/** As people leave them: “XX practitioners”, “£xx”, “????”, “DD/MM/YYYY”, “Key message 3: xxx”. Capitals count. */
const SIGNS = [
  `${BEFORE}(?:TODO|TO DO:|TO COME|TK(?! Maxx)|FIXME)${AFTER}`,
  `(?<!\\b(?:[Cc]hapter|[Pp]art|[Vv]olume|[Ss]ection|[Aa]rticle|[Ss]uper ?[Bb]owl|Louis|The)\\s)${BEFORE}X{2,}${AFTER}(?!['’]|\\s(?:and|or)\\sXY|\\schromosome|\\s(?:means?|stands?)\\b)`,
  `\\b(?:19|20)(?:XX|xx)${AFTER}|${BEFORE}xx(?:\\/xx${AFTER}|(?=\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))|\\b20_{1,4}(?!\\w)|(?<=^|\\s)[@*]{3,}\\s?(?=[Cc]heck|[Aa]dd|[Uu]pdate|[Cc]onfirm)|(?<=www\\.|@)x{3,}(?=\\.)`,
  `(?<=£ ?)[xX]{1,5}${AFTER}|£00(?:\\.00)?(?!\\d)|(?<![\\d/])00/00/(?:0000|\\d{2,4})|(?<!\\d)00[:.]00\\s?(?:[–-]|to)\\s?00[:.]00|[=:|–-]\\s\\?(?=\\s*(?:$|\\||\\)))`,
  `(?<=\\d ?)[xX]{3,}${AFTER}`,
  `(?<=[:–—-]\\s?|^|[.!?]\\s)(?:xxx+|xx(?= \\p{L}))${AFTER}|(?<=\\p{Ll}\\s)xxx+(?=\\s\\p{Ll})`,
  `${BEFORE}(?:DD|dd|D)[/. -](?:MM|mm|M|MMM)[/. -](?:YYYY|yyyy|YY|yy)${AFTER}`,
  `${BEFORE}(?:HH|hh):(?:MM|mm)${AFTER}`,
  '(?<![\\p{L}\\p{N}?!])\\?{3,}(?!\\?)',
  '(?<=\\p{L}\\s)\\?{2,}(?=\\s\\p{Ll})|:\\s?\\?{2,}(?=\\s*(?:$|\\())|(?<=\\p{Ll}\\s)#{2,}(?=\\s\\p{Ll})|(?<![\\d:.])0?0[:.]00\\s?am(?!\\p{L})',
  `${BEFORE}(?:INSERT|ADD|CHECK|UPDATE|EDIT|REPLACE|CONFIRM|CHASE)(?:\\s[A-Z]+){0,2}\\s(?:LINK|LOGO|PHOTO|PICTURE|IMAGE|QUOTE|TEXT|FIGURES?|STATS|NUMBERS?|DATES?|NAMES?|TITLE)S?${AFTER}`,
];

const NAMED = anyOf(`
  insert add enter days? (?:sur|first_|last_|fore)?name(?:s|_of)? your date time venue number_of quote_from (?:photo|picture|image|details)_of text_from
  link_to job_title title role setting organisation local_authority amount school team phone_number xx+
`);
/** Who or what is to come: “text”, “the quote from the chair”. */
const MATTER = `${anyOf(`
  para(?:graph)? text words wording copy quote photo picture image logo links? figures? stats statistics article blurb caption headline film
  video graphic chart QR_code url foreword introduction case_stud(?:y|ies)
`)}s?`;
/** What an event still lacks. */
const DETAIL = anyOf(`
  dates? times? venues? place location room speakers? trainers? facilitator cost price fee link details host chair title programme agenda
  contact lead name number (?:parking_|catering_|travel_)?arrangements parking catering transport
`);
const EVENT_DETAIL = anyOf(
  'dates? times? venues? speakers? trainers? cost price fee details programme agenda (?:\\w+_)?arrangements parking catering',
);
const PUT = anyOf(
  'insert add enter put drop paste supply provide include replace source check confirm update chase find send',
);
const PUT_IN = anyOf('inserted added entered supplied provided written filled_in updated checked confirmed chased');

/** What is left out for a person’s sake. */
const ON_PURPOSE = '(?:removed|redacted|withheld|changed|anonymised|omitted)';
/** As templates have them: “[name of organisation]”, “<insert date>”, “Click or tap to enter text”, “text to go here”. */
const TEMPLATES = [
  `${BEFORE}(?:lorem ipsum|dolor sit amet)${AFTER}`,
  '<<(?:fore|first|sur|last|full)[_ ]?name>>|(?<!<)<(?:name|role|job title|venue|phone|number|school|team)>(?!<)',
  `\\[[^\\][]{2,60}\\b(?:from|by|with) (?:comms|health|police|education|finance|legal|admin|HR|the chair)\\s?\\](?!\\()`,
  `(?<=\\S )\\[[XN]\\](?=%|\\s\\p{Ll})`,
  `\\[(?:${NAMED}|${MATTER}|number)\\b(?![^\\][]{0,40}\\b${ON_PURPOSE}\\b)(?!\\s?:)[^\\][]{0,80}\\](?!\\(|\\[)|[<{](?:insert|add|enter|name of|your)\\s[^<>{}\\n]{1,60}[>}]`,
  `\\[[^\\][]{0,80}\\b(?:to be ${PUT_IN}|to ${PUT}|goes here|to go (?:here|in)|to follow|here please)\\b[^\\][]{0,80}\\](?!\\()`,
  "(?:<<|«)\\p{L}[\\p{L}’'-]*(?:\\s+[\\p{L}’'-]+)+(?:>>|»)",
  `${BEFORE}(?:${MATTER}|title|subtitle|heading)\\s(?:[^.!?\\n]{0,60}\\s)?(?:to go (?:in )?(?:here|in)|(?:goes|will go) (?:in )?here|to be (?:added|inserted|supplied))${AFTER}`,
  `${BEFORE}insert\\s(?:[\\p{L}’'-]+\\s){0,6}(?:here|below|above)${AFTER}`,
  `${BEFORE}(?:click|tap)(?: or tap)?(?: here)? to (?:enter|add|insert|edit) (?:text|an?|your|the|title)${AFTER}`,
  `\\((?:insert|add|include)\\s(?:[\\p{L}’'-]+\\s){0,2}(?:${MATTER}|${NAMED})\\b[^()\\n]{0,40}\\)`,
  // What Word and WhatsApp leave of a comment and of a picture.
  '^\\W*comment(?:ed)? \\[\\p{Lu}{1,4}\\d{1,3}(?:R\\d{1,3})?\\]:|(?:^|:\\s)[<\\u200e]*(?:image|video|audio|document|sticker|GIF|media) omitted>?\\s*$',
  // What a website shows instead of an address.
  '\\[email\\sprotected\\](?!\\()',
  // A whole line.
  `^\\W*(?:choose an item|heading \\d|(?:type|enter|add|insert) (?:your |an? )?(?:short )?(?:text|title|heading|subtitle|caption|content|description|name)(?: here)?|(?:type|title|subtitle|heading|caption|text|quote|photo|image|logo) here|subtitle|placeholder(?: text)?|your (?:name|logo|text|organisation|title|event|photo) here|(?:edit|rewrite|reword) this (?:bit|paragraph|section|sentence))\\W*$`,
];

/** Notes to colleagues: “(Comms to add a link)”, “Awaiting figures from the police”, “DRAFT – check this figure”. */
const NOTES = [
  `\\((?:[\\p{L}’'-]+\\s){0,4}(?:to|please|pls|can you|could you|need(?:s)? to)\\s${PUT}\\s(?:[\\p{L}’'-]+\\s){0,3}${MATTER}\\b[^()\\n@\\d]{0,60}\\)`,
  `\\((?:[\\p{L}’'-]+\\s){1,3}(?:to|will)\\s(?:confirm|check|supply|provide|chase|update|send)(?:\\s[^()\\n]{0,30})?\\)`,
  `${STARTS}(?:awaiting|(?:still )?waiting (?:for|on)|still need|missing|need)\\s(?:[\\p{L}’'-]+\\s){0,3}(?:${MATTER}|approval|sign[ -]?off|confirmation|comments)(?:\\s(?:from|for|of|by)\\s[^.!?()\\n]{1,40}?)?${ENDS}`,
  `${STARTS}(?:please |pls )?(?:check|confirm|verify|chase)\\s(?:(?:this|these|all)\\s)?(?:spelling|figures?|numbers?|names?|dates?|wording|stats?|quote|source|title|links?)${ENDS}`,
  `(?:${STARTS}|(?<=,\\s))(?:needs? (?:updating|rewriting|checking|editing|signing off)|not for circulation|to be (?:updated|rewritten|signed off))${ENDS}`,
  `${BEFORE}draft (?:text|copy|wording)\\s?[:–—-]|^\\W*draft(?:\\s(?:version\\s)?v?\\d+(?:\\.\\d+)?)?(?:\\s[–—-]\\s|\\s?:\\s|\\s*$)`,
  `(?<=^|[.!?]\\s|[(\\[]\\s?)(?:NB|N\\.B\\.|note)\\s?(?:[:–—-]\\s?|\\s)(?:[\\p{L}’'-]+\\s){1,3}to ${PUT}${AFTER}`,
  `${BEFORE}(?:hold(?:ing)? (?:space|page|slot)|dummy text|sample text|blah(?:,? blah)+)${AFTER}`,
  `(?<=^|[.!?]\\s|[([{])(?:note to (?:self|editor|comms|designer)${AFTER}|(?:comms|editor|designer)(?: team)?\\s?(?::|to ${PUT}\\b))`,
  '\\[(?:image|photo|picture|logo|graphic|chart|editor|comms)\\s?:[^\\][]{1,80}\\](?!\\(|\\[)',
  `${STARTS}(?:please |pls )?check with (?:legal|comms|health|police|education|data|the press office)(?:${ENDS}|\\sbefore${AFTER})`,
  `${BEFORE}(?:delete|remove|update|amend) (?:this )?before (?:it|this) (?:goes out|is sent|is published)${AFTER}|${BEFORE}before (?:it|this) goes (?:out|live|to (?:print|press))${ENDS}|${BEFORE}(?:delete|remove) (?:this )?before (?:publish\\w+|publication|sending|printing)${AFTER}|${BEFORE}before (?:we )?(?:publish(?:ing)?|publication|going live)${ENDS}`,
  `${BEFORE}(?:do we (?:still )?need|can we (?:cut|drop|keep)|should we (?:cut|drop|keep)) (?:this|these)${AFTER}`,
  `${BEFORE}can (?:you|someone|somebody)(?: please)? (?:add|check|confirm|insert|supply|chase|update|replace)\\s(?:(?:the|a|an|this)\\s)?(?:${MATTER}|wording|this|it)(?: please)?${ENDS}`,
  `^\\W*(?:draft (?:version )?v?\\d(?:\\.\\d)?|(?:not )?yet (?:to be )?signed off|[\\p{L}]+ to (?:check|confirm|supply|update))\\W*$`,
  `${BEFORE}(?:add|insert|put|write)\\s[^.!?\\n]{1,50}\\shere${ENDS}`,
  `${BEFORE}(?:add|insert) (?:the )?(?:hyper|web)?(?:link|url)(?=\\s*(?:[:)\\]]|$))`,
  `^\\W*(?:insert|add)\\s(?:[\\p{L}’'-]+\\s){0,2}${MATTER}(?:\\W*$|(?<=^\\W*insert.*)${AFTER})`,
  `${STARTS}(?:${MATTER}|names?|titles?|details?)\\s(?:from|of|by|about|on)\\s[^.!?\\n]{1,40}\\s(?:needed )?here${ENDS}`,
  // A blank to be filled in; not one of a form for readers: “Name: ______ Date: ______”.
  '(?<=^|\\s)_{2,}(?=\\s(?:January|February|March|April|May|June|July|August|September|October|November|December))',
  '(?<=^|\\s)_{4,}(?=\\s\\p{Ll})(?!\\s[\\p{L} ]{1,20}:)|:\\s?\\.{6,}\\s*$',
];

const LATER = anyOf('confirmed announced agreed arranged decided advised finalised determined notified set fixed');
/** Words to come, which an editor may mean: “Venue: TBC”. */
const COMING = [
  `${BEFORE}(?:TB[CAD]|T\\.B\\.[CAD]\\.?)${AFTER}`,
  `(?:[:(|–—-]\\s*|^\\s*)(?:(?:date|time|venue|details|speaker)s?\\s)?(?:still |yet )?to (?:be ${LATER}|follow|come)(?=\\s*(?:[).|;,]|$))`,
  `${BEFORE}${DETAIL}\\b(?:\\sof\\s[^.!?:\\n]{1,40})?\\s(?:is|are|still|has|have)\\s(?:(?:yet|still|also|currently)\\s)?to be ${LATER}(?!\\s(?:with|by|between|at)\\b)`,
  `${BEFORE}${DETAIL}\\s(?:to be ${LATER}|to follow)(?=\\s*(?:[).|;,]|$))`,
  // “Headline to come from comms”, “(dates to be agreed with the health board)”, “Details to follow shortly”.
  `(?:${STARTS}|\\()(?:[\\p{L}’'-]+\\s){0,3}?(?:${MATTER}|${EVENT_DETAIL}|more|contribution|content|numbers)(?:\\s(?:of|for|from|by|and)\\s[^.!?:()\\n]{1,40}?)?\\s(?:still |yet )?(?<!\\b(?:is|are) )(?:to (?:come|follow(?! up))|to be (?:${LATER}|${PUT_IN})|needed from|awaited|pending)${AFTER}`,
  `${BEFORE}${MATTER}\\s(?:will|to) be (?:added|inserted|provided) (?:here|below|once|when|soon|shortly|in due course)${AFTER}`,
  `${BEFORE}${DETAIL}\\swill be ${LATER}(?: soon| shortly| later| in due course| nearer the time)?(?=\\s*(?:$|[.!?–—;]))|(?:more|further) (?:information|details)[^.!?\\n]{0,80} will (?:be|come|follow)\\b[^.!?\\n]{0,30}\\b(?:soon|shortly|in due course)${AFTER}|${BEFORE}watch this space${AFTER}|(?:${STARTS}|(?<=,\\s))(?:more|further|full) (?:details|info(?:rmation)?|news) (?:nearer the time|soon|shortly|later|in due course)${ENDS}|${BEFORE}(?:more|further) (?:details|info(?:rmation)?|updates) to follow(?! up)${AFTER}`,
  // “Venue details will follow nearer the time”, “We will confirm the room soon”, “the date is not yet known”.
  `${BEFORE}(?:${DETAIL}|details|agenda|papers|information|instructions)\\s(?:will|to) follow(?=\\s*(?:$|[.!?–—;)])|\\s(?:nearer|closer|soon|shortly|later|in due course|asap|once(?! you)|when(?! you))${AFTER})`,
  `${BEFORE}will (?:confirm|announce) (?:the |a |our )?(?:\\p{L}+ ){0,2}${EVENT_DETAIL}(?!\\s(?:with|by|to|in)\\b)|${BEFORE}${DETAIL}\\s(?:is|are|has|have)\\s(?:not (?:yet |been |yet been )?|yet to be )${LATER}${AFTER}|${BEFORE}${EVENT_DETAIL}\\s(?:is|are) not yet known${AFTER}|${BEFORE}(?:have|has) yet to (?:be )?(?:confirm(?:ed)?|announced?)${AFTER}`,
  `${BEFORE}(?:on|at|from|by)\\s\\((?:date|time|venue|place|name|number)\\)|[–—-]\\s(?:chase|check)\\W*$`,
  // Welsh.
  `(?:${STARTS}|^)i[’']?w (?:g?c?[gch]adarnhau|[cg]h?yhoeddi|drefnu|threfnu|benderfynu)(?=\\s*(?:[:).|;,]|$))|\\[[^\\][]{0,60}\\bi ddilyn\\]|(?<=[:(|–—-]\\s*)i ddilyn(?=\\s*(?:[).|;,]|$))`,
  `(?:[:(|–—-]\\s*|^\\s*)(?:awaiting|pending) (?:confirmation|details|approval)(?=\\s*(?:[).|;,]|$))`,
];

/** In no finished text. Signs count capitals. */
const LEFT = [
  ...SIGNS.map((source) => new RegExp(source, 'gmu')),
  ...TEMPLATES.map((source) => new RegExp(source, 'gimu')),
];
const TO_COME = [...NOTES, ...COMING].map((source) => new RegExp(source, 'gimu'));

/** A form of dates that readers should write: “Use the format DD/MM/YYYY”. */
const OF_DATES = /^D|^d|^H|^h/;
const ADVISED =
  /\b(?:formats?|written|write|enter(?:ed)?|typed?|use|using|as|style|like|in the form|must be)\b[^.!?]{0,40}$/i;
/** “The question marks on the cards (???)” */
const OF_SIGNS = /\b(?:question marks?|signs?|symbols?)\b[^.!?]{0,60}$/i;
/** What a reader is to fill in: “the boxes marked [school]”. */
const OF_TEMPLATE = /\b(?:marked|boxes|brackets|fields?|replace|swap|fill in)\b[^.!?]{0,60}$/i;
/** Where a speaker is quoted, a name is left out on purpose: “I told [name]”. */
const REDACTED = /^\[\p{L}+(?: \p{L}+)?\]$/u;

/** @param whole all texts of a file: what it lacks is in none of them */
export function placeholdersOf(whole: string) {
  const [left = [], toCome = []] = [LEFT, TO_COME].map((all) => all.filter((pattern) => mayMatch(pattern, whole)));
  return {
    /** What was left, unless the words around it say that it is meant. */
    findLeft: (text: string): readonly RegExpExecArray[] =>
      left.flatMap((pattern) => matchesOf(pattern, text)).filter((found) => !isMeant(text, found)),
    /** Words to come, and notes to colleagues. */
    findToCome: (text: string): readonly RegExpExecArray[] => toCome.flatMap((pattern) => matchesOf(pattern, text)),
  };
}

function isMeant(text: string, { 0: said, index }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 200), index);
  return (
    (OF_DATES.test(said) && ADVISED.test(before)) ||
    (REDACTED.test(said) && /[“"][^”"]*$/.test(before)) ||
    (said.startsWith('?') && OF_SIGNS.test(before)) ||
    (said.startsWith('[') && OF_TEMPLATE.test(before))
  );
}
