import { describe, expect, test } from 'vitest';
import { aBulletin, anIssue, problemsOf } from '../../tests/support/an-issue.ts';

// What says how strict the checks are must be read whole or be an error: never as if it were not there.

const NHS = 'His NHS number was 943 476 5919.';
const WAIVER = '{ rule: nhs-number, reason: It belongs to nobody at all, by: Chair, until: 2019-01-01 }';
const PACK =
  'title: Ours\nsource: { title: Ours }\nentries:\n  - flag: [widget]\n    why: is bad\n    instead: Write x.\n';
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').toString('utf8');

const waived = (keys: Readonly<Record<string, string>>, body = NHS) => problemsOf(anIssue({ keys, body }));
const beside = (line: string) => waived({}, `::: callout\ntitle: A number\n${line}\n\n${NHS}\n:::`);
const onBoard = (keys: Readonly<Record<string, string>>) => problemsOf(anIssue(), { bulletin: aBulletin(keys) });
const withPack = (text: string) =>
  problemsOf(anIssue({ body: 'A widget.' }), { packs: [{ path: 'content/packs/ours.yaml', text }] });

test('guards that are written well are read', () => {
  expect(waived({ waivers: `[${WAIVER}]` })).toEqual([]);
  expect(beside('waive: nhs-number; It belongs to nobody; Chair; until 1 January 2019')).toEqual([]);
  expect(onBoard({ checks: '{ postcode: error }', packs: '{ nspcc: off }' })).toEqual([]);
  expect(withPack(PACK)).toEqual([expect.stringContaining('language (warning)')]);
});

const isError = (problems: readonly string[]) =>
  expect(problems.filter((line) => !line.includes('  nhs-number  ') && !/\((?:info|warning)\)/.test(line))).not.toEqual(
    [],
  );

describe('a guard that cannot be read is an error', () => {
  test.each([
    '',
    '~',
    'false',
    '{}',
    'nhs-number',
    WAIVER,
    '[~]',
    `[[${WAIVER}]]`,
    `[${WAIVER.replace('2019-01-01', 'soon')}]`,
  ])('waivers: %s', (waivers) => isError(waived({ waivers })));
  test.each(['waiver', 'Waivers', 'waved'])('waivers under the name %s', (key) =>
    isError(waived({ [key]: `[${WAIVER}]` })),
  );
  test.each([
    'waive: nhs-number, It belongs to nobody, Chair, until 1 January 2019',
    'waiver: nhs-number; Nobody; Chair; until 1 January 2019',
  ])('a line beside a block: %s', (line) => isError(beside(line)));
  test.each([
    { checks: '' },
    { checks: 'off' },
    { checks: '[postcode]' },
    { checks: '{ postcode: }' },
    { checks: '{ postcode: false }' },
    { checks: '{ postcode: Error }' },
    { checks: '{ post-code: error }' },
    { checks: '{ __proto__: error }' },
    { checks: '{ post\ufffdcode: error }' },
    { packs: '' },
    { packs: 'off' },
    { packs: '{ nspcc: true }' },
    { packs: '{ ncpcc: warning }' },
    { waivers: '' },
    { waivers: 'everything' },
  ])('of the board: %o', (keys) => isError(onBoard(keys)));
  test.each([
    ['in UTF-16', utf16(PACK)],
    ['empty', ''],
    ['with nothing but comments', '# Ours\n'],
    ['cut short', PACK.slice(0, 70)],
    ['without entries', PACK.replace(/entries:[\s\S]*/, 'entries: []\n')],
    ['twice in one file', `${PACK}---\n${PACK}`],
    ['as a list', '- widget\n'],
  ])('a pack %s', (_name, text) => isError(withPack(text)));
});
