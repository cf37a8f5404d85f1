import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWords } from '../src/build/read-languages.ts';
import { LAYOUTS } from '../src/cli/places.ts';

const words = readWords(join(LAYOUTS, 'language', 'en-GB.yaml'));

const readAll = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    // Styles and scripts are no words for readers.
    .filter((entry) => !/\.(css|js)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

const layouts = ['email', 'kit'].map((folder) => readAll(join(LAYOUTS, folder))).join('\n');
const everything = [layouts, readAll(join(LAYOUTS, 'site')), readAll('src')].join('\n');

/** `words.email.draft`, `words.blocks["event-book"]`; one that is put together (`"policy-" + block.change`) is its start. */
function keysAsked(text: string, part: string): string[] {
  const found = [...text.matchAll(new RegExp(`words\\.${part}(?:\\.([a-z]+)|\\[["']([a-z-]+)["'])`, 'g'))];
  return [...new Set(found.map(([, plain, quoted]) => plain ?? quoted ?? ''))];
}

test('every word that a mail asks for is in the table', () => {
  for (const part of ['email', 'blocks', 'kit'] as const) {
    const known = Object.keys(words[part]);
    const missing = keysAsked(layouts, part).filter(
      (key) => !known.some((one) => one === key || (key.endsWith('-') && one.startsWith(key))),
    );
    expect(missing).toEqual([]);
  }
});

test('no word of the mails or the blocks is left over', () => {
  const phrases = [...everything.matchAll(/phrase\('([a-z-]+)'/g)].map((found) => found[1] ?? '');
  for (const part of ['email', 'blocks', 'kit'] as const) {
    // The kit asks by the names of mailers, views, steps and severities.
    const asked = [...keysAsked(everything, part), ...phrases, 'how-', 'time-', 'view-', 'check-', 'found-'];
    expect(
      Object.keys(words[part]).filter(
        (key) => !asked.some((one) => one === key || (one.endsWith('-') && key.startsWith(one))),
      ),
    ).toEqual([]);
  }
});

test('no layout of a mail says a word of its own', () => {
  const said = layouts
    .replace(/<mj-head>[\s\S]*?<\/mj-head>|<style>[\s\S]*?<\/style>|\{#[\s\S]*?#\}|\[#[\s\S]*?#\]/g, '')
    .replace(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\[\[[\s\S]*?\]\]|\[%[\s\S]*?%\]/g, '')
    // A line of front matter, which has no language.
    .replace(/<pre[^>]*>[^<]*<\/pre>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .match(/[A-Za-z]{3,}/g);
  expect(said ?? []).toEqual([]);
});
