import { describe, expect, test } from 'vitest';
import { sectionsOf } from './support/a-site.ts';
import { anIssue, check } from './support/an-issue.ts';
import { decodeEntities } from './support/entities.ts';
import { everyMailRenderer } from './support/every-mailer.ts';

// A long section may be sent as its first paragraph and a link. The page of the archive has the whole of it.

const LINK = 'Read all of “Training highlights” in the archive';
const ADDRESS = 'https://bulletin.example.org/issues/2018-02/#training-highlights';

const SECTION = `## Training highlights {email=teaser}

- A list stands first.

Both sessions [are free](https://example.org/free).

A second paragraph.

::: callout
title: Places are few

Book early.
:::

## Next

The next section.
`;

async function mailOf(body: string): Promise<{ html: string; text: string }> {
  const { archive } = check(anIssue({ body }));
  if (!archive) throw new Error('This issue was to be sound.');
  const render = await everyMailRenderer(archive.board, { today: archive.today });
  const [mail] = archive.issues.flatMap((issue) => render(issue).mails);
  return { html: decodeEntities(mail?.html ?? ''), text: mail?.text.replace(/\s+/g, ' ') ?? '' };
}

describe('a section sent as a teaser', async () => {
  const { html, text } = await mailOf(SECTION);

  test.each([
    ['mail', html],
    ['plain text', text],
  ])('has its heading, its first paragraph and a link in the %s, and nothing else', (_form, mail) => {
    for (const words of [/Training highlights/i, 'Both sessions', 'https://example.org/free', LINK, ADDRESS]) {
      expect(mail).toMatch(words);
    }
    for (const left of ['A list stands first', 'A second paragraph', 'Places are few', 'Book early'])
      expect(mail).not.toContain(left);
    expect(mail).toContain('The next section.');
    expect(mail.split(LINK)).toHaveLength(2);
  });

  test('leads to the section in the archive', () => {
    expect(html).toMatch(new RegExp(`<a href="${ADDRESS}"[^>]*>${LINK}</a>`));
    expect(text).toContain(`${LINK}: ${ADDRESS}`);
  });

  test('stands whole on the page', () => {
    const page = sectionsOf(SECTION);
    for (const words of ['A list stands first', 'Both sessions', 'A second paragraph', 'Places are few', 'Book early'])
      expect(page).toContain(words);
    expect(page).not.toMatch(/teaser|Read the whole/);
  });

  test('takes the paragraph of a block where there is no other, but not a quotation', async () => {
    const { html } = await mailOf(
      '## Training highlights {email=teaser}\n\n::: quote\nby: A parent\n\nQuoted.\n:::\n\n::: callout\ntitle: Few places\n\nBook early.\n:::\n',
    );
    expect(html).toContain('Book early.');
    expect(html).not.toMatch(/Quoted|Few places/);
    expect(html).toContain(LINK);
  });

  test('has no link to more where there is no more', async () => {
    const { html, text } = await mailOf('## Training highlights {email=teaser}\n\nBoth sessions are free.\n');
    expect(html).toContain('Both sessions are free.');
    expect(html + text).not.toContain(LINK);
  });
});
