import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/checks/index.ts';
import { findingsOf, readRulePage } from './support/rule-page.ts';

const FOLDER = 'docs/checks';
const pages = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => [name.replace('.md', ''), readRulePage(readFileSync(`${FOLDER}/${name}`, 'utf8'))]),
);

/** Rules about what no example of an issue or of bulletin.yaml can show: files beside them. */
const ABOUT_FILES = new Set([
  'address-lost',
  'former-address',
  'image-metadata',
  'link-dead',
  'link-moved',
  'link-unsure',
  'page-name',
  'wording',
]);
/** What the frame itself says, which is no rule of the list. */
const FRAME = new Set(['checks', 'waiver']);

test('every rule has its page, and every page its rule', () => {
  expect([...rules.keys()].filter((rule) => !pages.has(rule))).toEqual([]);
  expect([...pages.keys()].filter((rule) => !rules.has(rule) && !ABOUT_FILES.has(rule) && !FRAME.has(rule))).toEqual(
    [],
  );
});

test('the list of pages names each once', () => {
  const list = readFileSync(`${FOLDER}/README.md`, 'utf8');
  const named = [...list.matchAll(/\]\(([a-z-]+)\.md\)/g)].map(([, name]) => name);
  expect(named.sort()).toEqual([...pages.keys()].sort());
});

describe.each([...pages])('the page of %s', (rule, page) => {
  test('says what is flagged and what is not, why, and by which source', () => {
    expect(page.rule).toBe(rule);
    expect(page.headings).toEqual(['Flagged', 'Not flagged', 'Why', 'Source']);
    expect(page.severities.length).toBeGreaterThan(0);
  });

  if (!ABOUT_FILES.has(rule)) {
    test('shows what the rule finds, as severe as it says', () => {
      expect(page.flagged.length).toBeGreaterThan(0);
      for (const example of page.flagged) {
        const found = findingsOf(example).filter((finding) => finding.rule === rule);
        expect(found, example.text).not.toEqual([]);
        for (const { severity } of found) expect(page.severities).toContain(severity);
      }
    });

    test('shows what the rule lets stand', () => {
      expect(page.sound.length).toBeGreaterThan(0);
      for (const example of page.sound) expect(findingsOf(example), example.text).toEqual([]);
    });
  }
});
