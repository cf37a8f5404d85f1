import type { Example } from '../../src/checks/engine/check.ts';
import { dedent } from '../../src/checks/guide.ts';
import type { Problem } from '../../src/text/problem.ts';
import { aBulletin, anIssue, check, typed } from './an-issue.ts';

/** A board that is an example itself. */
const KEYS = { board: '{ name: Exampleshire Safeguarding Children Board, short: ESCB }', checks: undefined };

/** What the checks find in an example of a rule; nothing in one that is only described. */
export function findingsOf(example: Example): readonly Problem[] {
  if (typeof example === 'string') {
    const text = dedent(example);
    const issue = text.startsWith('---\n') ? typed(text) : anIssue({ body: text });
    return check(issue, { bulletin: aBulletin(KEYS) }).problems;
  }
  if ('keys' in example) return check(anIssue({ keys: readKeys(example.keys) })).problems;
  if ('page' in example) {
    const text = '---\ntitle: A page\nsummary: What it is about.\n---\nWords.\n';
    return check(anIssue(), { pages: [{ path: `content/pages/${example.page}.md`, text }] }).problems;
  }
  return 'board' in example ? check(anIssue(), { bulletin: bulletinWith(dedent(example.board)) }).problems : [];
}

/** A bulletin.yaml with some keys changed, or the text itself if it has the board's name. */
function bulletinWith(text: string) {
  if (/^board:/m.test(text)) return { path: 'content/bulletin.yaml', text: `${text}\n` };
  return aBulletin({ ...KEYS, ...readKeys(text) });
}

const readKeys = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/^([\w-]+): ?(.*(?:\n\s.*)*)/gm)].map(([, key = '', value = '']) => [key, value]),
  );
