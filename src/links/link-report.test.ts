import { describe, expect, test } from 'vitest';
import type { Problem } from '../text/problem.ts';
import { ALL_WELL, formatLinkReport } from './link-report.ts';

const finding = (rule: string, message: string, line = 9): Problem => ({
  rule,
  severity: rule === 'link-dead' ? 'warning' : 'info',
  file: 'content/issues/2018-02.md',
  line,
  column: 5,
  message,
});
const dead = finding('link-dead', '“www.example.org/neglect” no longer exists (404).');
const unsure = finding('link-unsure', '“www.example.org/a” refuses programs (403).', 3);

describe('the report of the links', () => {
  test('is one line when all of them open', () => expect(formatLinkReport([])(String)).toBe(`${ALL_WELL}\n`));

  test('says first that no link is dead when there are only notes', () => {
    const report = formatLinkReport([unsure])(String);
    expect(report.split('\n')[0]).toBe(ALL_WELL);
    expect(report).toContain('| 3:5 | note | link-unsure |');
  });

  test('has what is dead before what is unsure, with what to do', () => {
    const report = formatLinkReport([unsure, dead])(String);
    expect(report).not.toContain(ALL_WELL);
    expect(report).toMatch(/^A link no longer works\. Fix it in its file/);
    expect(report.indexOf('link-dead')).toBeLessThan(report.indexOf('link-unsure'));
  });

  test('makes nothing of what an address may contain but text', () => {
    const report = formatLinkReport([finding('link-dead', '“a/![x](https://evil.example)@everyone<img>” (404).')])(
      String,
    );
    expect(report).not.toMatch(/!\[x\]|@everyone|<img>/);
  });

  test('stays below what GitHub takes for an issue', () => {
    const many = Array.from({ length: 1000 }, (_, line) => finding('link-dead', 'x'.repeat(500), line + 1));
    const report = formatLinkReport(many)(String);
    expect(report.length).toBeLessThan(65_000);
    expect(report).toContain('And 900 more: `npm run check -- --online` reports all of them.');
  });
});
