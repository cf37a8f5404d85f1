import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { sharedBrowser } from '../support/chromium.ts';
import { askDesk } from '../support/desk.ts';
import { EXAMPLE, EXAMPLESHIRE } from '../support/example.ts';
import { READING, READING_EXAMPLESHIRE } from '../support/reading.ts';
import { serve } from '../support/visit.ts';

// The page on which an editor writes, under the policies of the archive and of its own.

const browser = await sharedBrowser();
const page = await browser.newPage();
afterAll(() => page.close());
const boards = {
  bradford: { dist: inject('dist'), content: EXAMPLE, day: READING.today(), prefix: '/' },
  exampleshire: {
    dist: inject('exampleshire'),
    content: EXAMPLESHIRE,
    day: READING_EXAMPLESHIRE.today(),
    prefix: '/bulletins/',
  },
};

const complaints: string[] = [];
page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
page.on('pageerror', (error) => complaints.push(error.message));

describe.each(Object.entries(boards))('the desk of %s', async (_name, { dist, content, day, prefix }) => {
  const at = await serve(join(dist, 'site'), prefix);

  test('makes the page and the mails of every issue as the build does, byte for byte', async () => {
    await page.goto(at('desk/'));
    const texts = readdirSync(join(content, 'issues')).map((name) => ({
      slug: name.replace('.md', ''),
      text: readFileSync(join(content, 'issues', name), 'utf8'),
    }));
    const published = texts.filter(({ slug }) => existsSync(join(dist, 'site/issues', slug)));
    const answers = await askDesk(page, day, published);
    const different: string[] = [];
    const compare = (path: string, made: string | undefined) => {
      if (readFileSync(join(dist, path), 'utf8') !== made) different.push(path);
    };
    for (const [index, { page: html, mails }] of answers.entries()) {
      const slug = published[index]?.slug ?? '';
      compare(`site/issues/${slug}/index.html`, html);
      for (const { name, html, text } of mails) {
        compare(`email/${slug}/${name}.${html === undefined ? 'md' : 'txt'}`, text);
        if (html !== undefined) compare(`email/${slug}/${name}.html`, html);
      }
    }
    expect(different).toEqual([]);
    expect(answers.map(({ findings }) => findings)).toEqual(answers.map(() => []));
    expect(answers.flatMap(({ mails }) => mails).length).toBeGreaterThan(answers.length);
  });
});

test('nothing that the browser complained of', () => expect(complaints).toEqual([]));
