import { type ReaderText, wordsOf } from '../../../model/reader-text.ts';
import type { Severity } from '../../../text/problem.ts';
import type { Rule, RuleReport } from '../../engine/check.ts';

const AFTER = '(?![\\p{L}\\p{N}_])';
const BEFORE = '(?<![\\p{L}\\p{N}_])';

/** As people leave them: “XX practitioners”, “£xx”, “????”. */
const SIGNS = [
  `${BEFORE}(?:TODO|TO COME)${AFTER}`,
  `(?<!\\b(?:[Cc]hapter|[Pp]art|[Vv]olume|[Ss]ection|[Aa]rticle)\\s)${BEFORE}X{2,}${AFTER}`,
  `\\b(?:19|20)(?:XX|xx)${AFTER}`,
  `(?<=£ ?)[xX]{1,5}${AFTER}`,
  `(?<=\\d ?)[xX]{3,}${AFTER}`,
  '(?<![\\p{L}\\p{N}?!])\\?{3,}(?!\\?)',
];
/** As templates have them: “[name of organisation]”, “[insert date]”, “text to go here”. */
const WORDS = [
  `${BEFORE}lorem ipsum${AFTER}`,
  '\\[(?:insert|add|enter|name of|your|date|number of|quote from|photo of|picture of|image of|details of|text from|link to)\\b[^\\][]{0,80}\\](?!\\()',
  '\\[[^\\][]{0,80}\\b(?:to be (?:added|inserted|supplied|provided|written)|goes here|to go (?:here|in)|to follow|here please)\\](?!\\()',
  `${BEFORE}(?:para(?:graph)?|text|words|quote|photo|picture|image|logo|link)s?\\s(?:[^.!?\\n]{0,60}\\s)?(?:to go (?:here|in)|goes here|to be (?:added|inserted|supplied))${AFTER}`,
  `${BEFORE}insert\\s(?:[\\p{L}’'-]+\\s){0,4}here${AFTER}`,
];
const LATER = '(?:confirmed|announced|agreed|arranged|decided|advised|finalised|determined|notified)';
/** What an event still lacks. */
const DETAIL =
  '(?:dates?|times?|venues?|place|location|room|speakers?|trainers?|facilitator|cost|price|fee|link|details|host|chair|title|programme|agenda|contact|lead|name|number)';
/** Words to come, which an editor may mean: “Venue: TBC”. */
const TO_COME = [
  `${BEFORE}(?:TB[CAD]|T\\.B\\.[CAD]\\.?)${AFTER}`,
  `(?:[:(|–—-]\\s*|^\\s*)to be ${LATER}(?=\\s*(?:[).|;,]|$))`,
  `${BEFORE}${DETAIL}\\b(?:\\sof\\s[^.!?:\\n]{1,40})?\\s(?:is|are|still|has|have)\\s(?:(?:yet|still|also|currently)\\s)?to be ${LATER}(?!\\s(?:with|by|between|at)\\b)`,
  `${BEFORE}${DETAIL}\\s(?:to be ${LATER}|to follow)(?=\\s*(?:[).|;,]|$))`,
];
const LEFT = [new RegExp(SIGNS.join('|'), 'u'), new RegExp(WORDS.join('|'), 'iu')] as const;
const COMING = new RegExp(TO_COME.join('|'), 'imu');

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
