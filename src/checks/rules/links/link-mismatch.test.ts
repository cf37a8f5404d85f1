import { expect, test } from 'vitest';
import { anIssue, check, problemsOf } from '../../../../tests/support/an-issue.ts';

const found = (body: string) => check(anIssue({ body })).problems.filter(({ rule }) => rule === 'link-mismatch');

test('a finding names both sites, but no mailbox', () => {
  const body =
    '[www.example.org](https://other.example/page)\n\n[training@example.org](https://www.example.org/contact)';
  expect(problemsOf(anIssue({ body }))).toEqual([
    'content/issues/2018-02.md:9:19  link-mismatch (warning)  “example.org” is not what this link opens: other.example. Make both the same, or write in words what it opens.',
    'content/issues/2018-02.md:11:24  link-mismatch (warning)  The words of this link are one mailbox, and it opens something else. Make both the same, or write in words what it opens.',
  ]);
});

test.each([
  '[https://learning.example.org/neglect](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.com%2Fother&data=05%7C01)',
  '[www.example.org/neglect](mailto:training@example.org)',
  '[Write to a@example.org](mailto:b@example.org)',
  '[Ring us: 0808 157 0000](tel:08081570001)',
])('another address: %s', (body) => expect(found(body)).toHaveLength(1));

test.each([
  '[https://www.example.org/neglect](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fneglect&data=05%7C01)',
  '[WWW.Example.org](https://learning.example.org/neglect?utm_source=a)',
  '[Training@example.org](mailto:training@example.org?subject=A%20course)',
  '[The Safer.org.uk guide](https://www.example.org/) and [2018/19 figures: 1,234 of 5,678](https://www.example.org/a)',
  'Write to training@example.org, ring [(01632) 960000](tel:01632-960000) or [+44 (0)1632 960000](tel:00441632960000), or see https://www.example.org/a.',
])('the same, or no address: %s', (body) => expect(found(body)).toEqual([]));
