import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArchive } from '../src/build/read-archive.ts';
import { buildBoard } from './support/built-archive.ts';
import { EXAMPLE } from './support/example.ts';
import { READING } from './support/reading.ts';
import { readSite, textsOf } from './support/site-files.ts';
import { textOf } from './support/text-of.ts';

// Text that some program on the way would like to run, replace or drop. Each stands in every place that an editor can write
// in, and must come out of every output as the words it is.

const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</mj-text></mj-column>',
  '</title></style></textarea>',
  '{{ 7 * 7 }}',
  '{% include "issue.mjml" %}',
  '{# gone #}',
  '[[ colour.ink ]] [% if x %]',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what some program might fill in
  '${7*7} <%= 7*7 %> #{7*7}',
  "$& $1 $$ $` $'",
  ']]> --> <![endif]-->',
  '&amp; &lt;b&gt; &nbsp;',
  'اردو میں ایک جملہ',
  'Llŷn, ŵ, 👩‍👧 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
];

/** As it is read: Markdown may set quotes, dashes and dots in its own way, and Markdown itself reads entities. */
const letters = (text: string) => text.replace(/[\s"'“”‘’]+/g, '').replace(/[–—-]+/g, '-');

let folder: string;
const outputs = new Map<string, string>();

/** Front matter is double-quoted YAML; in Markdown, marks that mean something there are escaped as an editor would. */
const yaml = (text: string) => JSON.stringify(text);
const markdown = (text: string) => text.replace(/[\\`*_[\]<>#&$|~{}!()]/g, '\\$&');

function hostileIssue(text: string, index: number): string {
  const month = String((index % 12) + 1).padStart(2, '0');
  return `---
title: ${yaml(`T${index} ${text}`)}
number: ${index + 1}
date: 2019-${month}-01
summary: ${yaml(`S${index} ${text}`)}
status: published
topics: [neglect]
subject: ${yaml(`J${index} ${text}`)}
preheader: ${yaml(`P${index} ${text}`)}
image: { src: neglect-strategy.jpg, alt: ${yaml(`A${index} ${text}`)}, credit: ${yaml(`C${index} ${text}`)} }
---

Intro${index} ${markdown(text)}

## H${index} ${markdown(text)} {#section}

Prose${index} ${markdown(text)} and **${markdown(text)}** and a [link ${markdown(text)}](https://example.org/?a=1&b=2).

- List${index} ${markdown(text)}

::: event
title: E${index} ${text}
when: 2020-03-04 10:00–11:00
where: W${index} ${text}
for: F${index} ${text}
book: training@example.org
send: N${index} ${text}

Body${index} ${markdown(text)}
:::

::: statistic
figure: G${index} ${text}
label: L${index} ${text}
:::

::: quote
by: B${index} ${text}

Quote${index} ${markdown(text)}
:::
`;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-hostile-'));
  const content = join(folder, 'content');
  for (const name of ['bulletin.yaml', 'topics.yaml', 'glossary.yaml', 'images'])
    cpSync(join(EXAMPLE, name), join(content, name), { recursive: true });
  mkdirSync(join(content, 'issues'));
  for (const [index, text] of HOSTILE.entries())
    writeFileSync(join(content, 'issues', `h-${index}.md`), hostileIssue(text, index));
  const out = join(folder, 'dist');
  await buildBoard(content, READING, out);
  const made = textsOf(readSite(out, ''), /\.(html|txt|ics)$/);
  for (const [path, text] of made) outputs.set(path, text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([...HOSTILE.entries()])('%i: %s', (index, text) => {
  const PLACES = ['T', 'S', 'H', 'E', 'W', 'F', 'N', 'G', 'L', 'B', 'Intro', 'Prose', 'List', 'Body', 'Quote'];

  test.each(['page', 'mail', 'text'])('stands in the %s as it was typed, in every place', (form) => {
    const html =
      outputs.get(
        form === 'page'
          ? `site/issues/h-${index}/index.html`
          : `email/h-${index}/mailchimp.${form === 'mail' ? 'html' : 'txt'}`,
      ) ?? '';
    const read = letters(form === 'text' ? html : textOf(html)).toLowerCase();
    const lost = PLACES.filter((place) => !read.includes(letters(`${place}${index} ${text}`).toLowerCase()));
    expect(lost).toEqual([]);
  });

  test('makes no element and no attribute', () => {
    for (const path of [
      `site/issues/h-${index}/index.html`,
      `email/h-${index}/plain.html`,
      `email/h-${index}/mailchimp.html`,
      'site/index.html',
      'email/index.html',
    ]) {
      const html = outputs.get(path) ?? '';
      // What stands between double quotes is an attribute’s value, whatever it looks like.
      expect(html.replace(/="[^"]*"/g, '=""')).not.toMatch(/<script>alert|<img src=x|<[^>]*\son(mouseover|error)=/);
      expect(html.length).toBeGreaterThan(1000);
    }
  });

  test('stands in the calendar as it was typed', () => {
    const path = [...outputs.keys()].find((name) => name.startsWith(`site/events/h-${index}-`)) ?? '';
    const unfolded = (outputs.get(path) ?? '').replace(/\r?\n /g, '').replace(/\\([\\;,])/g, '$1');
    expect(letters(unfolded)).toContain(letters(`SUMMARY:E${index} ${text}`));
  });
});

test.each([
  ['a code of Mailchimp', '*|FNAME|*', 'https://example.org/', 'merge-tag'] as const,
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,hello',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org/x',
  ].map((href) => [`a link to ${href}`, 'x', href, 'link-target'] as const),
])('%s is refused by name', (_what, text, href, rule) => {
  const content = join(folder, 'content');
  const path = join(content, 'issues', 'refused.md');
  writeFileSync(path, hostileIssue(text, 40).replace('https://example.org/?a=1&b=2', href));
  const { archive, problems } = readArchive(content, READING);
  rmSync(path);
  expect(archive).toBeUndefined();
  expect(problems.map((problem) => problem.rule)).toContain(rule);
});

test('no output carries a mark of a slot or a template', () => {
  for (const [path, text] of outputs) {
    expect(text, path).not.toMatch(/[\ue000\ue001]/);
    // The version behind an asset's address may have these digits by chance, and so may the hash of the kit's script.
    if (path.includes('/h-5/') || path === 'site/index.html')
      expect(text.replace(/\?v=\w+|'sha256-[\w+/]{43}='/g, ''), path).not.toContain('49');
  }
});
