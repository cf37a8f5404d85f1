import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAssets } from '../build/assets.ts';
import { readWords } from '../build/read-languages.ts';
import { LAYOUTS } from '../cli/places.ts';

const folder = join(LAYOUTS, 'site');
const read = (ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
const layouts = read('.njk');
const words = readWords(join(LAYOUTS, 'language', 'en-GB.yaml'));

/** Whole names only: a name that is put together from pieces ends in `~`. */
const asked = (table: string) =>
  [...layouts.matchAll(new RegExp(`words\\.${table}(?:\\.(\\w+)|\\['([\\w-]+)'\\])`, 'g'))].map(
    (found) => found[1] ?? found[2] ?? '',
  );

test('every word that a layout asks for is in the language file', () => {
  expect(asked('site').filter((name) => !(name in words.site))).toEqual([]);
  expect(asked('blocks').filter((name) => !(name in words.blocks))).toEqual([]);
});

test('every word for the site is asked for', () => {
  // Those that `words.site[way]`, `words.site[name]`, the formats, the prose, the calendar, the search and the noticeboard ask for.
  const elsewhere = [
    'older',
    'newer',
    'about-credit-logo',
    'about-credit-masthead',
    'format-audio',
    'format-easy-read',
    'format-transcript',
    'table',
    'calendar-about',
    'calendar-name',
    'print-book',
    'search-contact',
    'search-allegations',
    'search-allegations-in',
  ];
  const used = new Set([...asked('site'), ...elsewhere]);
  expect(Object.keys(words.site).filter((name) => !used.has(name))).toEqual([]);
});

test('no layout says a word of its own', () => {
  // Class names of the page as a whole stand in a block of their own.
  const text = layouts
    .replace(/\{% block kind %\}\w+/g, '')
    .replace(/\{#[\s\S]*?#\}|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, '')
    .replace(/<[^>]*>/g, ' ');
  expect(text.match(/\p{L}{2,}/gu) ?? []).toEqual([]);
});

test('no layout has a style or a script of its own, or asks anyone else for anything', () => {
  // Only searching.js keeps a page waiting, since it must run before that is drawn. Data for search engines is no script, and what stands in it is serialised by code: linked-data/json.ts.
  const allowed =
    / src="\{\{ '(?:\w+\.js' \| assetUrl \}\}" (?:defer|type="module")|searching\.js' \| assetUrl \}\}")><\/script>| type="application\/ld\+json">\{\{ \w+ \| (?:periodical|issue|events|trail)Data(?:\(\w+\))? \}\}<\/script>/;
  expect(layouts).not.toMatch(new RegExp(`<script(?!${allowed.source})`));
  expect(layouts).not.toMatch(/\sstyle=|<style|\son\w+=|https?:\/\//);
  expect(read('.css')).not.toMatch(/@import|url\((?!"fonts\/)/);
});

test('every colour and measure that a style uses is defined', () => {
  const { files } = readAssets(LAYOUTS, {
    address: 'https://bulletin.example.org/',
    colours: { brand: '#12455a', accent: '#a03a13' },
  });
  const css = String(files[0]?.data.content);
  const defined = new Set([...css.matchAll(/(--[\w-]+):/g)].map((found) => found[1]));
  const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map((found) => found[1]);
  expect(used.filter((name) => !defined.has(name))).toEqual([]);
});

test('every class that a style names is on some page', () => {
  const named = new Set(
    [
      ...read('.css')
        .replace(/url\([^)]*\)|[\d.]+(?:rem|em|vw|vh|pt|mm|cm|s)\b/g, '')
        .matchAll(/\.([a-z][\w-]*)/g),
    ].map((found) => found[1] ?? ''),
  );
  const pages = `${layouts}${read('.js')}`;
  // Put together in a layout from a kind, a status or a role, or written by prose.ts.
  const made =
    /^(align-|tag-|event-cancelled|contact-emergency|neighbour-|brief-size-|notice-by-|bare$|table$|stack$|home$|page$|issue$)/;
  expect([...named].filter((name) => !made.test(name) && !new RegExp(`["' ]${name}["' {]`).test(pages))).toEqual([]);
});
