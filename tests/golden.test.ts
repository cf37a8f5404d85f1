import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import './support/built-boards.ts';

// What readers see, kept so that a change of it shows in the diff. `npm run test:update` writes them anew.

const dist = inject('dist');
const files = ['2017-11', '2018-02'].flatMap((slug) => [
  [`site/issues/${slug}/index.html`, `${slug}/page.html`],
  [`email/${slug}/plain.html`, `${slug}/plain.html`],
  [`email/${slug}/plain.txt`, `${slug}/plain.txt`],
]);

/** Its parts are the mail and the text: see hostile/outputs.test.ts. */
const withoutParts = (draft: string) => draft.replace(/(?<=quoted-printable\r\n\r\n)[\s\S]*?(?=\r\n--=_)/g, '…');

test.each([
  ...files,
  ['email/2018-02/email.eml', '2018-02/email.eml'],
  ['site/index.html', 'home.html'],
  ['email/index.html', 'mails.html'],
  ['site/events/2017-11-learning-from-serious-case-reviews-autumn-and-jack.ics', '2017-11/autumn-and-jack.ics'],
])('%s is as it was agreed', async (made, golden) => {
  const text = readFileSync(join(dist, made), 'utf8');
  const kept = made.endsWith('.eml') ? withoutParts(text) : text;
  await expect(kept).toMatchFileSnapshot(join(import.meta.dirname, 'golden', golden));
});
