import { describe, expect, test } from 'vitest';
import { aList, anIssue, check, problemsOf } from '../../../../tests/support/an-issue.ts';
import { renderAddressList } from '../../../content/address-list.ts';
import { listAddresses } from '../../../content/published-addresses.ts';

const EVENT = '::: event\ntitle: Early help\nwhen: 5 December 2018\nwhere: Town Hall\nbook: a@example.org\n:::';
const issue = (keys: Readonly<Record<string, string>> = {}, body = `## Training\n\n${EVENT}`, slug = '2018-02') =>
  anIssue({ slug, keys: { ...keys, date: '2018-02-01' }, body });

/** The ledger as it is written when `issue()` has just been published. */
function recorded() {
  const { archive } = check(issue());
  if (!archive) throw new Error('This issue was to be sound.');
  return {
    path: 'content/addresses.txt',
    text: renderAddressList('https://bulletin.example.org/', listAddresses(archive)),
  };
}

const lostWith = (...files: Parameters<typeof problemsOf>[0][]) =>
  problemsOf(files.flat(), { addresses: recorded() }).filter((line) => line.includes('address-lost'));

describe('a published address', () => {
  test('stays when nothing has changed', () => expect(lostWith(issue())).toEqual([]));

  test('would be lost with its heading', () => {
    expect(lostWith(issue({}, `## Courses\n\n${EVENT}`))).toEqual([
      'content/addresses.txt:15:1  address-lost  “/issues/2018-02/#training” was published, but would stop working. After a changed heading, write “{#training}”. In an event, a review or a briefing, add a line “anchor: training”. For any other block, restore its title.',
    ]);
  });

  test('stays when the new heading keeps the old address', () => {
    expect(lostWith(issue({}, `## Courses {#training}\n\n${EVENT}`))).toEqual([]);
  });

  test('would be lost with its issue, when that has another name, is a draft again or is deleted', () => {
    const lost = /“\/issues\/2018-02\/” was published, but would stop working\. .*“formerly: \[2018-02\]”/;
    expect(lostWith(issue({}, undefined, '2018-02-neglect'))[1]).toMatch(lost);
    expect(lostWith(issue({ status: 'draft' })).some((line) => lost.test(line))).toBe(true);
    expect(lostWith([]).some((line) => lost.test(line))).toBe(true);
  });

  test('leads on when the issue says where it stood', () => {
    const keys = { formerly: '[2018-02, /events/2018-02-early-help.ics]' };
    expect(lostWith(issue(keys, undefined, '2018-02-neglect'))).toEqual([]);
  });

  test('may end at a notice: the issue, its sections and its calendar files', () => {
    expect(lostWith(issue({ status: 'withdrawn', withdrawn: '{ date: 2018-09-03, reason: Wrong. }' }))).toEqual([]);
  });

  test('of a calendar file would be lost with its event', () => {
    expect(lostWith(issue({}, '## Training\n\n### Early help\n\nWords.'))[0]).toMatch(
      /^content\/addresses\.txt:\d+:1 {2}address-lost {2}“\/events\/2018-02-early-help\.ics” was published, but would stop working\. If the event has another title now/,
    );
  });

  test('of a topic would be lost with its key', () => {
    const topics = { path: 'content/topics.yaml', text: 'neglect:\n  name: Neglect\n' };
    const lines = problemsOf(issue(), { addresses: recorded(), topics });
    expect(lines[0]).toMatch(/“\/topics\/early-help\/” was published, .* Keep “early-help” in topics\.yaml/);
  });
});

describe('the ledger', () => {
  test('is reported a thousand times, and then that there may be more', () => {
    const text = Array.from({ length: 2000 }, (_, n) => `/issues/a${n}/\n`).join('');
    const lines = problemsOf(issue(), { addresses: aList(undefined, text, 2000) });
    expect(lines).toHaveLength(1001);
    expect(lines[1000]).toBe(
      'content/addresses.txt:1003:1  address-lost  Fix the addresses above first: those below this line have not been checked.',
    );
  });
});
