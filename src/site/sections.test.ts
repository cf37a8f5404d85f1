import { describe, expect, test } from 'vitest';
import { aSource, pagesOf, sectionsOf } from '../../tests/support/a-site.ts';
import { aBulletin, anIssue } from '../../tests/support/an-issue.ts';
import { decodeEntities } from '../../tests/support/entities.ts';
import { blockKinds } from '../blocks/index.ts';

const event = (lines: string) => `## Training

::: event
title: Recognising neglect
when: Tuesday 6 March 2018, 9.15am to 12.45pm
where: City Hall
${lines}
:::
`;

describe('a section', () => {
  const html = sectionsOf('## Training highlights\n\nWords.\n');

  test('is named by its heading, whose address is permanent', () => {
    expect(html).toContain('<section class="section" aria-labelledby="training-highlights">');
    expect(html).toContain('<h2 id="training-highlights" tabindex="-1">Training highlights</h2>');
  });

  test('has a link to itself whose name says what it opens', () => {
    expect(html).toMatch(
      /href="#training-highlights"><span aria-hidden="true">#<\/span><span class="unseen">Link to this section: Training highlights</,
    );
  });
});

test('an issue offers to be forwarded once, in a mail with its title, its whole address and where it is from', () => {
  const keys = { title: "'Q&A: “neglect”'" };
  const [published, draft] = [{}, { status: 'draft' }].map((more) =>
    pagesOf(
      aSource(anIssue({ keys: { ...keys, ...more }, body: '## One\n\nWords.\n\n## Two\n\nWords.\n' }), {
        bulletin: aBulletin({ address: 'https://www.example.org/bulletins/' }),
      }),
    ).get('issues/2018-02/index.html'),
  );
  const links = published?.match(/href="mailto:\?[^"]*/g) ?? [];
  expect(links).toHaveLength(1);
  const { searchParams } = new URL(decodeEntities(links[0]?.slice(6) ?? ''));
  expect(searchParams.get('subject')).toBe('Q&A: “neglect” – Safeguarding Update, February 2018');
  expect(searchParams.get('body')).toBe(
    'Q&A: “neglect”\r\nhttps://www.example.org/bulletins/issues/2018-02/\r\n\r\nFrom Safeguarding Update, no. 2, February 2018, published by Bradford Safeguarding Children Board.',
  );
  expect(draft ?? '').not.toContain('mailto:?');
});

describe('a block', () => {
  test.each(blockKinds.map((kind) => [kind.name, kind.example]))('of kind %s shows its example', (name, example) => {
    // The examples are of 2017 and the test's issue is not.
    const html = sectionsOf(`## Part\n\n${example.replace('Tuesday 5 December 2017', 'Wednesday 5 December 2018')}\n`);
    expect(html).toContain('class="block');
    expect(html).not.toMatch(/undefined|\[object|NaN/);
    expect(html, name).not.toMatch(/<(\w+)[^>]*>\s*<\/\1>/);
  });

  test('has a title one level below its section, and the second level in the introduction', () => {
    const callout = '::: callout\ntitle: Worth knowing\n\nWords.\n:::\n';
    expect(sectionsOf(`## Part\n\n${callout}`)).toContain('<h3 class="block-title">Worth knowing</h3>');
    expect(sectionsOf(callout)).toContain('<h2 class="block-title">Worth knowing</h2>');
  });
});

describe('an event', () => {
  test('says when in words and for programs, with an address of its own and its calendar file', () => {
    const html = sectionsOf(event(''));
    expect(html).toContain('<time datetime="2018-03-06T09:15">Tuesday 6 March 2018, 9.15am to 12.45pm</time>');
    expect(html).toContain('id="recognising-neglect"');
    expect(html).toContain('href="/events/2018-02-recognising-neglect.ics"');
  });

  test('is booked by a mail that names it, and shows the mailbox for people without a mail program', () => {
    const html = sectionsOf(event('book: training@example.org\nsend: your name & role'));
    expect(html).toContain('href="mailto:training@example.org?subject=Recognising%20neglect"');
    expect(html).toContain('Send your name &amp; role to training@example.org.');
  });

  test('that is full or cancelled cannot be booked', () => {
    const full = sectionsOf(event('book: training@example.org\nstatus: full'));
    expect(full).toContain('Fully booked');
    expect(full).not.toContain('mailto:training@');
    const cancelled = sectionsOf(event('book: training@example.org\nstatus: cancelled'));
    expect(cancelled).toContain('Cancelled');
    expect(cancelled).not.toMatch(/mailto:training@|\.ics/);
  });
});
