import { expect, test } from 'vitest';
import { describeLink } from './describe-link.ts';

const say = (address: string, outcome: Parameters<typeof describeLink>[1]) => {
  const { rule, severity, message } = describeLink(address, outcome) ?? {};
  return rule && `${rule} (${severity})  ${message}`;
};
const PAGE = 'https://www.example.org/neglect?key=abc';
const movedTo = (address: string) => ({ kind: 'alive', movedTo: address }) as const;

test.each([
  [
    'a page that has moved',
    movedTo('https://new.example.org/neglect-strategy?session=1'),
    'link-moved (info)  “www.example.org/neglect” has moved to “new.example.org/neglect-strategy”. Open it, check the page, and copy its address from the browser.',
  ],
  [
    'a page whose site has sent it to its front page',
    movedTo('https://new.example.org/'),
    'link-moved (info)  “www.example.org/neglect” now opens the front page of “new.example.org”, so the page itself may be gone. Link to where its text is now.',
  ],
  [
    'a host that nobody knows',
    { kind: 'dead', silence: 'unknown-host' } as const,
    'link-dead (warning)  “www.example.org/neglect” does not exist: no server has this name. Correct the address, or delete the link.',
  ],
  [
    'a certificate that has run out',
    { kind: 'unsure', silence: 'certificate' } as const,
    'link-unsure (info)  “www.example.org/neglect” has no certificate that browsers trust. Open it to check: it may refuse programs, or be down for a while. If it opens, leave it as it is.',
  ],
])('%s is reported with what to do', (_name, outcome, expected) => {
  expect(say(PAGE, outcome)).toBe(expected);
});

test.each([
  ['opens where it is written', { kind: 'alive' } as const],
  ['has moved in nothing but what is not shown', movedTo('https://www.example.org/neglect?key=abc&lang=en')],
  ['has moved to an address that can be read on the way', movedTo('http://www.example.org/other')],
  ['has moved to an address with somebody’s name in it', movedTo('https://somebody:secret@www.example.org/other')],
])('a page that %s raises nothing', (_name, outcome) => expect(say(PAGE, outcome)).toBeUndefined());
