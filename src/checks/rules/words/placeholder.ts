import { type ReaderText, wordsOf } from '../../../model/reader-text.ts';
import type { Severity } from '../../../text/problem.ts';
import type { Rule, RuleReport } from '../../engine/check.ts';

const AFTER = '(?![\\p{L}\\p{N}_])';
const BEFORE = '(?<![\\p{L}\\p{N}_])';

/** As people leave them: “XX practitioners”, “£xx”, “????”, “DD/MM/YYYY”, “Key message 3: xxx”. */
const SIGNS = [
  `${BEFORE}(?:TODO|TO DO:|TO COME|TK|FIXME)${AFTER}`,
  `(?<!\\b(?:[Cc]hapter|[Pp]art|[Vv]olume|[Ss]ection|[Aa]rticle)\\s)${BEFORE}X{2,}${AFTER}`,
  `\\b(?:19|20)(?:XX|xx)${AFTER}`,
  `(?<=£ ?)[xX]{1,5}${AFTER}`,
  `(?<=\\d ?)[xX]{3,}${AFTER}`,
  `(?<=[:–—-]\\s?|^|[.!?]\\s)(?:xxx+|xx(?= \\p{L}))${AFTER}`,
  `${BEFORE}(?:DD|dd|D)[/. -](?:MM|mm|M|MMM)[/. -](?:YYYY|yyyy|YY|yy)${AFTER}`,
  `${BEFORE}(?:HH|hh):(?:MM|mm)${AFTER}`,
  '(?<![\\p{L}\\p{N}?!])\\?{3,}(?!\\?)',
];
/** What an editor waits for. */
const MATTER =
  '(?:para(?:graph)?|text|words|wording|quote|photo|picture|image|logo|links?|figures?|stats|statistics|article|blurb|caption|headline|film|video|graphic|chart|QR code|url)s?';
const PUT = '(?:insert|add|enter|put|drop|paste|supply|provide|include|replace|source|check|confirm|update|chase|find)';
const PUT_IN = '(?:inserted|added|entered|supplied|provided|written|filled in|updated|checked|confirmed|chased)';
/** As templates have them: “[name of organisation]”, “[insert date]”, “<<Name>>”, “text to go here”. */
const WORDS = [
  `${BEFORE}lorem ipsum${AFTER}`,
  '\\[(?:insert|add|enter|name of|your|date|time|venue|number of|quote from|photo of|picture of|image of|details of|text from|link to|job title|role|name|setting|organisation|local authority|amount|xx+)\\b[^\\][]{0,80}\\](?!\\(|\\[)',
  `\\[[^\\][]{0,80}\\b(?:to be ${PUT_IN}|to ${PUT}|goes here|to go (?:here|in)|to follow|here please)\\b[^\\][]{0,80}\\](?!\\()`,
  "(?:<<|«)\\p{L}[\\p{L}’'-]*(?:\\s+[\\p{L}’'-]+)+(?:>>|»)",
  `${BEFORE}${MATTER}\\s(?:[^.!?\\n]{0,60}\\s)?(?:to go (?:here|in)|goes here|to be (?:added|inserted|supplied))${AFTER}`,
  `${BEFORE}insert\\s(?:[\\p{L}’'-]+\\s){0,6}(?:here|below|above)${AFTER}`,
];
/** Notes to colleagues, which may be meant for readers: “(Comms to add a link)”, “Awaiting figures from the police”. */
const NOTES = [
  `\\((?:[\\p{L}’'-]+\\s){0,4}(?:to|please|pls|can you|could you|need(?:s)? to)\\s${PUT}\\s(?:[\\p{L}’'-]+\\s){0,3}${MATTER}\\b[^()\\n]{0,60}\\)`,
  `(?<=^|[.!?:(–—-]\\s?)(?:awaiting|(?:still )?waiting (?:for|on)|still need|missing)\\s(?:[\\p{L}’'-]+\\s){0,3}${MATTER}(?:\\s(?:from|for|of)\\s[^.!?()\\n]{1,40}?)?\\s*(?=$|[.!?)–—-])`,
  `${BEFORE}(?:hold(?:ing)? (?:space|page|slot)|dummy text|sample text|blah(?:,? blah)+)${AFTER}`,
  `(?<=^|[.!?]\\s|[([{])(?:note to (?:self|editor|comms|designer)${AFTER}|(?:comms|editor|designer)(?: team)?\\s?(?::|to ${PUT}\\b))`,
];
const LATER = '(?:confirmed|announced|agreed|arranged|decided|advised|finalised|determined|notified)';
/** What an event still lacks. */
const DETAIL =
  '(?:dates?|times?|venues?|place|location|room|speakers?|trainers?|facilitator|cost|price|fee|link|details|host|chair|title|programme|agenda|contact|lead|name|number)';
/** Words to come, which an editor may mean: “Venue: TBC”. */
const TO_COME = [
  `${BEFORE}(?:TB[CAD]|T\\.B\\.[CAD]\\.?)${AFTER}`,
  `(?:[:(|–—-]\\s*|^\\s*)(?:(?:date|time|venue|details|speaker)s?\\s)?(?:still |yet )?to (?:be ${LATER}|follow|come)(?=\\s*(?:[).|;,]|$))`,
  `${BEFORE}${DETAIL}\\b(?:\\sof\\s[^.!?:\\n]{1,40})?\\s(?:is|are|still|has|have)\\s(?:(?:yet|still|also|currently)\\s)?to be ${LATER}(?!\\s(?:with|by|between|at)\\b)`,
  `${BEFORE}${DETAIL}\\s(?:to be ${LATER}|to follow)(?=\\s*(?:[).|;,]|$))`,
];
const LEFT = [new RegExp(SIGNS.join('|'), 'u'), new RegExp(WORDS.join('|'), 'iu')] as const;
const COMING = new RegExp([...NOTES, ...TO_COME].join('|'), 'imu');

export const placeholder: Rule = {
  rule: 'placeholder',
  severity: 'error',
  force: 'binding',
  finds: 'A placeholder for words still to be written: “[insert date]”, “XX”, TODO; or words to come: TBC',
  otherwise: 'warning in a draft, and for words to come in an issue',
  raises: ['More than XX people came.', 'The venue is TBC.', 'The date of the next meeting is to be agreed.'],
  passes: ['The venue follows in the next issue.', 'The plan is to be agreed with the parents.'],
  advised: ['More than 60 people came.', 'The venue is City Hall.', 'The next meeting is on 5 June 2018.'],
  why: `Somebody meant to fill it in, and readers see that nobody did. In \`bulletin.yaml\` it would appear in the
    accessibility statement, which the law requires. Readers come back to an issue months later, when “TBC” tells them nothing.`,
  source: 'The Public Sector Bodies Accessibility Regulations 2018 for the statement; otherwise our own judgement.',
  findInWriting(writing, _context, report) {
    if (writing.status === 'withdrawn') return;
    findIn(wordsOf(writing), { left: writing.status === 'published' ? 'error' : 'warning', toCome: 'warning' }, report);
  },
  findInBoard(board, _context, report) {
    findIn(board.typed, { left: 'error', toCome: 'error' }, report);
  },
};

interface Severities {
  readonly left: Severity;
  readonly toCome: Severity;
}

function findIn(words: readonly ReaderText[], severities: Severities, report: RuleReport): void {
  for (const { text, at } of words) {
    const left = LEFT[0].exec(text) ?? LEFT[1].exec(text);
    const found = left ?? COMING.exec(text);
    if (!found) continue;
    const said = found[0].replace(/^[\s:(|–—-]+/, '').replace(/\s+/g, ' ');
    const line = at.line + text.slice(0, found.index + found[0].length - said.length).split('\n').length - 1;
    report(
      line === at.line ? at : { line, column: 1 },
      left
        ? `“${said}” is a placeholder. Write the words, or delete the line.`
        : `“${said}” leaves readers waiting. Write it once it is known, or say when and where it will be announced.`,
      left ? severities.left : severities.toCome,
    );
  }
}
