import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { compileMjml } from './mjml.ts';

const source = (words: string) =>
  `<mjml><mj-body><mj-section><mj-column><mj-text>${words}</mj-text></mj-column></mj-section></mj-body></mjml>`;

let cache: string;
beforeEach(() => {
  cache = aFolder();
});

const kept = () => (existsSync(join(cache, 'layouts')) ? readdirSync(join(cache, 'layouts')) : []);

test('what MJML made of a source is kept, and taken from there', async () => {
  const made = await compileMjml(source('Words'), cache);
  expect(made).toBe(await compileMjml(source('Words')));
  const [name = '', ...others] = kept();
  expect(others).toEqual([]);
  const { mtimeMs } = statSync(join(cache, 'layouts', name));
  expect(await compileMjml(source('Words'), cache)).toBe(made);
  expect(statSync(join(cache, 'layouts', name)).mtimeMs).toBe(mtimeMs);
});

test('another source is compiled again', async () => {
  await compileMjml(source('Words'), cache);
  expect(await compileMjml(source('Other words'), cache)).toContain('Other words');
  expect(kept()).toHaveLength(2);
});

test('where nothing can be kept, it is compiled all the same', async () => {
  writeFileSync(join(cache, 'layouts'), 'A file where the folder belongs.');
  expect(await compileMjml(source('Words'), cache)).toBe(await compileMjml(source('Words')));
});

test.each([['without a cache'], ['with one']])(
  'what MJML does not accept is reported and not kept, %s',
  async (which) => {
    const compiled = compileMjml(
      '<mjml><mj-body><mj-nothing /></mj-body></mjml>',
      which === 'with one' ? cache : undefined,
    );
    await expect(compiled).rejects.toThrow(
      "layouts/email/issue.mjml or a part of it: mj-nothing: Element mj-nothing doesn't exist or is not registered, in “<mjml><mj-body><mj-nothing /></mj-body></mjml>”.",
    );
    if (which === 'with one') expect(kept()).toEqual([]);
  },
);

test('an element of words that is not closed is reported, with what is after it', async () => {
  const open =
    '<mjml><mj-body><mj-section><mj-column><mj-text>Words<mj-text>More</mj-text></mj-column></mj-section></mj-body></mjml>';
  await expect(compileMjml(open)).rejects.toThrow(
    'layouts/email/issue.mjml or a part of it: MJML took “<mj-text” for words. Is an element before it not closed?',
  );
});
