import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import './support/built-boards.ts';
import { parse } from 'yaml';
import { textOf } from './support/text-of.ts';

// Everything that the two origin bulletins contained has its place in the page, the mail and the plain text of the example issues.

const dist = inject('dist');

type Rows = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
const rows = parse(readFileSync('tests/seed-table.yaml', 'utf8')) as Rows;

const squeeze = (text: string) => text.replace(/\s+/g, ' ');

const forms: Readonly<Record<string, (slug: string) => string>> = {
  page: (slug) => textOf(readFileSync(join(dist, 'site/issues', slug, 'index.html'), 'utf8')),
  mail: (slug) => textOf(readFileSync(join(dist, 'email', slug, 'mailchimp.html'), 'utf8')),
  'plain text': (slug) => squeeze(readFileSync(join(dist, 'email', slug, 'mailchimp.txt'), 'utf8')),
};

describe.each(Object.keys(rows))('issue %s', (slug) => {
  describe.each(Object.keys(forms))('as %s', (form) => {
    const text = forms[form]?.(slug).toLowerCase() ?? '';
    test.each(Object.entries(rows[slug] ?? {}))('has %s', (_element, words) => {
      for (const word of words) {
        expect(text).toContain(squeeze(word).toLowerCase());
      }
    });
  });
});

describe('what a page and a mail show beside words', () => {
  const page = (slug: string) => readFileSync(join(dist, 'site/issues', slug, 'index.html'), 'utf8');
  const mail = (slug: string) => readFileSync(join(dist, 'email', slug, 'plain.html'), 'utf8');

  test('booking is a button, and the calendar file is there', () => {
    expect(mail('2017-11')).toContain('mailto:training@example.org?subject=');
    const [calendar] = /https:\/\/bulletin\.example\.org\/(events\/[^"]+\.ics)/.exec(mail('2017-11'))?.slice(1) ?? [];
    expect(readFileSync(join(dist, 'site', calendar ?? ''), 'utf8')).toContain('DTSTART:20171205T091500Z');
  });

  test('no exact date of death, no exact age and no agency by name stands beside Polly', () => {
    for (const html of [page('2017-11'), mail('2017-11')])
      expect(textOf(html)).not.toMatch(/1 May|21.month|Derbyshire|Staffordshire|Patel/);
  });
});
