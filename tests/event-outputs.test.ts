import { describe, expect, test } from 'vitest';
import { anIssue, check } from './support/an-issue.ts';
import { outputsOf } from './support/outputs.ts';
import { readNotify } from './support/read-notify.ts';
import { textOf } from './support/text-of.ts';

const TEAMS = 'https://teams.example.org/l/meetup-join/19abc--_%40x';

/** One event with these lines, in every output that has words. */
const outputsWith = (...lines: readonly string[]) => outputsOn(undefined, ...lines);

async function outputsOn(today: string | undefined, ...lines: readonly string[]) {
  const body = `## Training\n\n::: event\ntitle: One\n${lines.join('\n')}\n:::`;
  const { archive, problems } = check(anIssue({ body }));
  const issue = archive?.issues[0];
  if (!archive || !issue) throw new Error(JSON.stringify(problems));
  const outputs = await outputsOf({ ...archive, today: today ?? issue.date }, issue);
  const { page, mail, text, notify, sitePage } = outputs;
  const said = { page, mail, home: sitePage('home'), events: sitePage('events') };
  const words = Object.entries(said).map(([name, html]) => [name, textOf(html)] as const);
  return {
    ...outputs,
    words: [
      ...words,
      ['text', text] as const,
      [
        'notify',
        readNotify(notify)
          .map((part) => part.text)
          .join('\n'),
      ] as const,
    ],
  };
}

const squeeze = (words: string) => words.replace(/\s+/g, ' ');

describe('a sitting is said in the same words in the page, the lists of events, the email, its text and Notify', () => {
  test.each([
    ['Friday 8 to Sunday 10 June 2018, 6pm to 2pm', 'Friday 8 June 2018, 6pm to Sunday 10 June 2018, 2pm'],
    ['8 June 2018, 10pm-2am', 'Friday 8 June 2018, 10pm to 2am'],
    ['8/6/18 7pm to midnight', 'Friday 8 June 2018, 7pm to midnight'],
    ['8 June 2018, 10am for 10.30am start', 'Friday 8 June 2018, 10am for 10.30am'],
    ['8 June 2018, 9.30-12.30pm, via Zoom', 'Friday 8 June 2018, 9.30am to 12.30pm, via Zoom'],
    ['8 June 2018, 10am til 1 (half term)', 'Friday 8 June 2018, 10am to 1pm (half term)'],
    ['5 to 7 June 2018, 9am to 5pm', 'Tuesday 5 June 2018 to Thursday 7 June 2018, 9am to 5pm'],
  ])('%s', async (when, said) => {
    const { words } = await outputsWith(`when: ${when}`, 'where: Town Hall', 'book: training@example.org');
    for (const [name, output] of words) {
      expect(squeeze(output), name).toContain(said);
      expect(output, name).toContain('Town Hall');
    }
  });
});

test('an address in “where:” is a link on pages and in the email, and its words are everywhere', async () => {
  const { words, page, mail, sitePage } = await outputsWith(
    'when: 8 June 2018, 10am',
    `where: Online: ${TEAMS}.`,
    'book: training@example.org.',
  );
  for (const html of [page, mail, sitePage('home'), sitePage('events')]) {
    expect(html).toContain(`href="${TEAMS}"`);
    expect(html).not.toContain(`href="${TEAMS}."`);
  }
  for (const [name, output] of words) expect(squeeze(output), name).toContain(`Online: ${TEAMS}`);
});

test('a mailbox for bookings keeps its apostrophe, and loses the full stop behind it', async () => {
  const { page, mail, words } = await outputsWith(
    'when: 8 June 2018, 10am',
    'where: Town Hall',
    'book: duty.o’neill@example.org.',
  );
  for (const html of [page, mail])
    expect(html).toMatch(/href="mailto:duty\.o(?:'|&#39;)neill@example\.org\?subject=One"/);
  for (const [name, output] of words.filter(([name]) => name === 'text' || name === 'notify'))
    expect(output, name).toMatch(/duty\.o'neill@example\.org(?!\.)/);
});

test('an event that is over is still listed with each of its places', async () => {
  const over = async (...lines: readonly string[]) => {
    const { sitePage } = await outputsOn('2019-01-01', ...lines, 'where: Town Hall', 'book: training@example.org');
    return squeeze(textOf(sitePage('events')));
  };
  expect(await over('when: 8 June 2018, 10am, via Zoom')).toContain('8 June 2018, via Zoom; Town Hall');
  expect(await over('when: 8 June 2018, 10am', 'when: 9 June 2018, 10am')).toContain(
    '8 June 2018, 9 June 2018, Town Hall',
  );
  expect(await over('when: 8 June 2018, 10am', 'when: 9 June 2018, 10am, at The Inn')).toMatch(
    /8 June 2018, Town Hall; 9 June 2018, The Inn(?!; Town Hall)/,
  );
});

const MIXED = ['when: 8 June 2018, 9am', 'when: 15 June 2018, 9am, at The Corn Hall'];

test('where only one sitting has a place of its own, each is said with its place, and none below them', async () => {
  const { words } = await outputsWith(...MIXED, 'where: Online', 'book: training@example.org');
  for (const [name, output] of words.filter(([name]) => name !== 'home')) {
    expect(squeeze(output), name).toContain('Friday 8 June 2018, 9am, Online');
    expect(squeeze(output), name).toContain('Friday 15 June 2018, 9am, The Corn Hall');
    expect(output.match(/Online/g), name).toHaveLength(1);
  }
});

test('what sittings share is said once, below them', async () => {
  const { words } = await outputsWith(...MIXED, 'when: 22 June 2018, 9am, at Room 2', 'where: Hall');
  const shared = await outputsWith('when: 8 June 2018, 9am', 'when: 15 June 2018, 9am', 'where: Hall');
  for (const [name, output] of shared.words) expect(output.match(/Hall/g), name).toHaveLength(1);
  for (const [name, output] of words.filter(([name]) => name === 'text'))
    expect(squeeze(output), name).toContain('Friday 8 June 2018, 9am, Hall');
});

test('a number to ring is a link that says it', async () => {
  const { page, mail, words, sitePage } = await outputsWith(
    'when: 8 June 2018, 10am',
    'where: Town Hall',
    'book: Ring (01632) 960 777',
    'send: your name',
  );
  for (const html of [page, mail, sitePage('events')])
    expect(html).toMatch(/<a[^>]*\shref="tel:01632-960-777"[^>]*>(?:<[^>]*>|\s)*Ring 01632 960 777 to book/);
  for (const [name, output] of words.filter(([name]) => name !== 'home'))
    expect(squeeze(output), name).toContain('Ring 01632 960 777 to book');
  for (const [name, output] of words.filter(([name]) => name !== 'home' && name !== 'events'))
    expect(squeeze(output), name).toContain('Ring 01632 960 777 and give your name.');
});
