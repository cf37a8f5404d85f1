import { expect, test } from 'vitest';
import { formats } from '../report/findings.ts';
import { type Problem, reportInto } from '../text/problem.ts';
import { describeLink } from './describe-link.ts';

const say = (address: string, outcome: Parameters<typeof describeLink>[1]) => {
  const finding = describeLink(address, outcome);
  const problems: Problem[] = [];
  if (finding)
    reportInto(problems, 'content/issues/2018-02.md')(
      finding.rule,
      { line: 9, column: 5 },
      finding.message,
      finding.severity,
    );
  return formats.pretty(problems).split('\n').slice(0, -1);
};
const PAGE = 'https://www.example.org/neglect?key=abc';
const movedTo = (address: string) => ({ kind: 'alive', movedTo: address }) as const;

test.each([
  [
    'a page that has moved',
    movedTo('https://new.example.org/neglect-strategy?session=1'),
    ':9:5  link-moved (info)  “www.example.org/neglect” has moved to “new.example.org/neglect-strategy”. Check it, and use the new address.',
  ],
  [
    'a page whose site has sent it to its front page',
    movedTo('https://new.example.org/'),
    ':9:5  link-moved (info)  “www.example.org/neglect” now opens the front page of “new.example.org”, so the page itself may be gone. Link to where its text is now.',
  ],
  [
    'a host that nobody knows',
    { kind: 'dead', silence: 'unknown-host' } as const,
    ':9:5  link-dead (warning)  “www.example.org/neglect” does not exist: no server has this name. Correct the address, or delete the link.',
  ],
  [
    'a certificate that has run out',
    { kind: 'unsure', silence: 'certificate' } as const,
    ':9:5  link-unsure (info)  “www.example.org/neglect” has no certificate that browsers trust. Open it to check: it may refuse programs, or be down for a while.',
  ],
])('%s is reported with what to do', (_name, outcome, expected) => {
  expect(say(PAGE, outcome)).toEqual([`content/issues/2018-02.md${expected}`]);
});

test.each([
  ['opens where it is written', { kind: 'alive' } as const],
  ['has moved in nothing but what is not shown', movedTo('https://www.example.org/neglect?key=abc&lang=en')],
  ['has moved to an address that can be read on the way', movedTo('http://www.example.org/other')],
  ['has moved to an address with somebody’s name in it', movedTo('https://somebody:secret@www.example.org/other')],
])('a page that %s raises nothing', (_name, outcome) => expect(say(PAGE, outcome)).toEqual([]));
