import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anIssue } from '../../tests/support/an-issue.ts';
import { copyContent } from '../../tests/support/content-copy.ts';
import { EXAMPLE, EXAMPLESHIRE } from '../../tests/support/example.ts';
import { READING, READING_EXAMPLESHIRE } from '../../tests/support/reading.ts';
import { CACHE, LAYOUTS } from '../cli/places.ts';
import { kitData } from '../kit/make-kit.ts';
import { type CheckOptions, checkContent } from './check-content.ts';
import { createKitMaker } from './mail-layouts.ts';
import { createSiteRenderer, listSite, type TypedSource } from './site-files.ts';

async function read(content: string, options: CheckOptions) {
  const folders = { content, layouts: LAYOUTS, cache: CACHE };
  const { archive, images, languages, problems, read } = await checkContent(folders, options);
  if (!archive) throw new Error(`${content} has errors.`);
  return { folders, problems, source: { archive, images, languages, files: read.files } satisfies TypedSource };
}

/** The paths of files that are not the same when they are rendered again, or from a copy of their data. */
async function findImpure<File extends { readonly path: string; readonly data: object }>(
  files: readonly File[],
  render: (file: File) => unknown,
): Promise<readonly string[]> {
  const impure: string[] = [];
  for (const file of files) {
    const made = await render(file);
    for (const again of [file, { ...file, data: structuredClone(file.data) }]) {
      const other = await render(again);
      const same = typeof made === 'string' ? made === other : Buffer.from(made as Buffer).equals(other as Buffer);
      if (!same) impure.push(file.path);
    }
  }
  return impure;
}

describe.each(['content', EXAMPLESHIRE])('%s: every file is made of its layout and its data alone', async (content) => {
  const { folders, problems, source } = await read(content, { ...READING_EXAMPLESHIRE, drafts: true });
  const { pages, others } = listSite(source, LAYOUTS);
  const render = createSiteRenderer(folders);

  test('on the site', async () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(await findImpure(pages, render.page)).toEqual([]);
    // Pictures and cards are bytes of another program, by the hash of what they are made from.
    const written = others.filter(({ layout }) => layout !== 'picture' && layout !== 'card');
    const drawn = others.filter((file) => !written.includes(file));
    for (const { data } of drawn) expect(structuredClone(data)).toEqual(data);
    expect(new Set(written.map(({ layout }) => layout)).size).toBe(15);
    expect(await findImpure(written, render.other)).toEqual([]);
  });

  test('in kits', async () => {
    const { archive, images, languages } = source;
    const settings = { board: archive.board, images, languages, today: archive.today };
    const makeKit = await createKitMaker(LAYOUTS, settings, CACHE);
    const kits = archive.issues.map((issue) => ({
      path: issue.slug,
      data: kitData(issue, settings, problems),
    }));
    const render = async ({ data }: (typeof kits)[0]) => JSON.stringify((await makeKit(data, String)).files);
    expect(await findImpure(kits, render)).toEqual([]);
  });
});

test.each([
  [false, []],
  [true, ['secret.jpg']],
])(
  'pictures of a draft are published where drafts are shown alone (%s), and those of a withdrawn issue nowhere',
  async (drafts, shown) => {
    const copy = copyContent(EXAMPLE);
    for (const name of ['secret.jpg', 'gone.jpg'])
      copyFileSync(join(copy.content, 'images/neglect-strategy.jpg'), join(copy.content, 'images', name));
    const show = (slug: string, keys: Readonly<Record<string, string>>, name: string) =>
      copy.write(`issues/${slug}.md`, anIssue({ slug, keys, body: `![A plan](${name} "Photo: Us")` }).text);
    show('2018-05', { number: '50', status: 'draft' }, 'secret.jpg');
    const withdrawn = '{ date: 2018-02-02, reason: An error. }';
    show('2017-12', { number: '49', status: 'withdrawn', withdrawn }, 'gone.jpg');
    const { source } = await read(copy.content, { ...READING, drafts });
    const others = listSite(source, LAYOUTS).others.map(({ path }) => path);
    expect(others).toContain('images/neglect-strategy-1200.jpg');
    const found = ['secret.jpg', 'gone.jpg'].filter((name) =>
      others.some((path) => path.includes(name.replace('.jpg', '-'))),
    );
    expect(found).toEqual(shown);
    // The mails of a draft are checked with it all the same.
    expect(source.images.has('secret.jpg')).toBe(true);
  },
);
