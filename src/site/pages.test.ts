import { describe, expect, test } from 'vitest';
import { aSource, images, languages, pagesOf } from '../../tests/support/a-site.ts';
import { aBulletin, anIssue, content } from '../../tests/support/an-issue.ts';
import { READING } from '../../tests/support/reading.ts';
import { readLanguages } from '../build/read-languages.ts';
import { listSite } from '../build/site-files.ts';
import { checkFiles } from '../checks/check-files.ts';
import { LAYOUTS } from '../cli/places.ts';
import type { Archive } from '../model/archive.ts';
import type { SourceFile } from '../text/source.ts';

const older = (changes: { readonly body?: string; readonly keys?: Readonly<Record<string, string>> } = {}) =>
  anIssue({
    slug: '2017-11',
    body: changes.body ?? 'Words.',
    keys: { number: '1', date: '2017-11-13', title: 'The older one', topics: '[training]', ...changes.keys },
  });
const newer = anIssue({ body: 'Intro {{ 7 * 7 }} {% raw %}.\n\n## Part\n\nWords.\n' });

/** The pages of these issues, by path. */
function build(issues: readonly SourceFile[] = [older(), newer], bulletin = aBulletin()) {
  const pages = pagesOf(aSource(issues, { bulletin }));
  return { pages, page: (path: string) => pages.get(path) ?? '' };
}

/** The same with drafts, as in a preview. */
function preview(issues: readonly SourceFile[]) {
  const { archive, read } = checkFiles(content(issues), {
    ...READING,
    languages: readLanguages(LAYOUTS, new Map()),
    drafts: true,
  });
  const pages = pagesOf({ archive: archive as Archive, images, languages, files: read.files });
  return (path: string) => pages.get(path) ?? '';
}

describe('the site', () => {
  test('has a page for each issue, year and topic that there is, and no other', () => {
    const { pages, page } = build();
    expect([...pages.keys()].filter((path) => /^(issues|topics|years)\//.test(path)).sort()).toEqual([
      'issues/2017-11/index.html',
      'issues/2017-11/noticeboard/index.html',
      'issues/2018-02/index.html',
      'issues/2018-02/noticeboard/index.html',
      // Its address may have been published while an issue had it.
      'topics/early-help/index.html',
      'topics/index.html',
      'topics/neglect/index.html',
      'topics/training/index.html',
      'years/2017/index.html',
      'years/2018/index.html',
      'years/index.html',
    ]);
    expect(page('topics/index.html')).not.toContain('/topics/early-help/');
  });

  test('links from each issue to the one before and after', () => {
    const { page } = build();
    expect(page('issues/2018-02/index.html')).toMatch(/href="\/issues\/2017-11\/" rel="prev"/);
    expect(page('issues/2017-11/index.html')).toMatch(/href="\/issues\/2018-02\/" rel="next"/);
  });

  test('gives every page one title of the first level, a language, and somebody to turn to', () => {
    for (const [path, html] of build().pages) {
      expect(html.match(/<h1/g)?.length, path).toBe(1);
      expect(html, path).toMatch(/^<!doctype html>\n<html lang="en-GB" dir="ltr">/);
      expect(html, path).toContain('href="tel:01632960000"');
    }
  });

  test('keeps to a policy without styles or scripts in the page, and without anyone else', () => {
    for (const [path, html] of build().pages) {
      expect(html, path).not.toMatch(
        // Data for search engines is no script; no sign in it can end its element.
        /\sstyle=|<style|<script(?! src="\/assets\/(?:searching\.js\?v=[0-9a-f]+"|[a-z]+\.js\?v=[0-9a-f]+" (?:defer|type="module"))><\/script>| type="application\/ld\+json">[^<>&]*<\/script>)|\son[a-z]+=/,
      );
      expect(html, path).not.toMatch(
        /<(?:img|source|link rel="(?:stylesheet|preload|icon)")[^>]*(?:src|href|srcset)="https?:/,
      );
    }
  });

  test('links to nothing that it does not have', () => {
    const { pages, others } = listSite(aSource([older(), newer]), LAYOUTS);
    const files = new Set([...pages, ...others].map(({ path }) => path));
    for (const [path, html] of build().pages) {
      const links = [...html.matchAll(/(?:href|src)="(\/[^"#?]*)/g)].map((found) => `${found[1]?.slice(1)}`);
      // The indexes of the search are no pages.
      const made = links.filter((link) => !link.startsWith('assets/search/'));
      const missing = made.filter((link) => !files.has(link === '' || link.endsWith('/') ? `${link}index.html` : link));
      expect(missing, path).toEqual([]);
    }
  });

  test('has no id twice, with any name of a section or an event', () => {
    const names = [
      'Content',
      'Help',
      'Help title',
      'Title',
      'Contents',
      'Corrections',
      'Issue topics',
      'Related',
      'Training title',
    ];
    const event = '::: event\ntitle: Training\nwhen: 5 December 2018\nwhere: City Hall\nbook: a@example.org\n:::';
    const body = [...names.map((name) => `## ${name}\n\nWords.`), event].join('\n\n');
    const { pages } = build([older(), newer, anIssue({ slug: '2018-03', keys: { number: '3' }, body })]);
    for (const [path, html] of pages) {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  test('is under the path of the board’s address', () => {
    const html = build([newer], aBulletin({ address: 'https://org.example/bulletins/' })).page(
      'issues/2018-02/index.html',
    );
    expect(html).toContain('<link rel="canonical" href="https://org.example/bulletins/issues/2018-02/">');
    expect(
      [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].filter((found) => !found[1]?.startsWith('/bulletins/')),
    ).toEqual([]);
  });

  test('has a home page before the first issue', () => {
    expect(build([]).page('index.html')).toContain('The first issue is coming soon.');
  });
});

describe('training, as it is on the day of the build', () => {
  const event = (title: string, when: string, ...fields: readonly string[]) =>
    `::: event\ntitle: ${title}\nwhen: ${when}\nwhere: Town Hall\nbook: training@example.org\n${fields.join('\n')}\n:::\n\n`;
  const past = event('Gone by', '2018-01-15', 'closes: 14 January 2018');
  const shut = event('Shut', '2018-05-01', 'closes: 1 February 2018');
  const ahead = event('Ahead', '2018-05-01', 'closes: 2 February 2018');
  const body = `Words.\n\n## Training\n\n${past}${shut}${ahead}`;
  /** The archive with that in its older issue, and an event on the page of an issue. */
  function buildWith(issue = newer, bulletin = aBulletin()) {
    const { page } = build([older({ body }), issue], bulletin);
    const block = (slug: string, anchor: string) =>
      new RegExp(`<article[^>]* id="${anchor}".*?</article>`, 's').exec(page(`issues/${slug}/index.html`))?.[0] ?? '';
    return { page, block };
  }

  test('what is over says so, and can no longer be booked or put into a calendar', () => {
    const { block } = buildWith();
    expect(block('2017-11', 'gone-by')).toContain('This event is over');
    expect(block('2017-11', 'gone-by')).not.toMatch(/Book a place|Book by|Add to calendar/);
    expect(block('2017-11', 'ahead')).toMatch(/Book by.*Book a place.*Add to calendar/s);
    expect(block('2017-11', 'ahead')).not.toContain('is over');
  });

  test('booking that has closed says so', () => {
    const { block } = buildWith();
    expect(block('2017-11', 'shut')).toMatch(/Booking closed.*Add to calendar/s);
    expect(block('2017-11', 'shut')).not.toMatch(/Book a place|Book by/);
  });

  test('an older issue takes over what a newer one says of its event, and links there', () => {
    const { page, block } = buildWith(anIssue({ body: event('Ahead', '2018-05-01', 'status: cancelled') }));
    expect(block('2017-11', 'ahead')).toContain('Cancelled');
    expect(block('2017-11', 'ahead')).toMatch(
      /href="\/issues\/2018-02\/#ahead">Newer announcement: No. 2, February 2018</,
    );
    expect(block('2017-11', 'ahead')).not.toMatch(/Book a place|Book by/);
    expect(block('2018-02', 'ahead')).not.toContain('Newer announcement');
    expect(page('events/index.html').match(/>Ahead</g)).toHaveLength(1);
    expect(page('events/index.html')).toContain('href="/issues/2018-02/#ahead"');
    expect(page('index.html')).not.toContain('>Ahead<');
  });

  test('the list has past and coming events under their headings', () => {
    const { page } = buildWith();
    expect(page('events/index.html')).toMatch(/Coming up.*May 2018.*Ahead.*Shut.*Past events.*2018.*Gone by/s);
    expect(page('index.html')).toMatch(/>Ahead<.*>Shut</s);
    expect(page('index.html')).not.toContain('Gone by');
  });

  test('the list says so when nothing is coming, and when nothing was ever announced', () => {
    expect(build([older({ body: past })]).page('events/index.html')).toMatch(
      /There are no events coming up at the moment\..*Subscribe to the calendar.*Gone by/s,
    );
    const empty = build().page('events/index.html');
    expect(empty).toMatch(/We have not announced any training or events yet\..*href="\/subscribe\/#calendar"/s);
    expect(empty).not.toMatch(/Past events|Coming up/);
  });

  test('events of a withdrawn issue are nowhere, and those of a draft only where drafts are shown', () => {
    const withdrawn = { status: 'withdrawn', withdrawn: '{ date: 2018-01-30, reason: It was wrong. }' };
    for (const keys of [{ status: 'draft' }, withdrawn]) {
      const { page } = build([older({ body, keys }), newer]);
      for (const path of ['index.html', 'events/index.html'])
        expect(page(path), keys.status).not.toMatch(/Ahead|Gone by/);
    }
    const page = preview([older({ body, keys: { status: 'draft' } }), newer]);
    expect(page('events/index.html')).toContain('Ahead');
  });

  test('the calendar can be subscribed to by either address', () => {
    const { page } = buildWith(newer, aBulletin({ address: 'https://org.example/bulletins/' }));
    expect(page('subscribe/index.html')).toContain('href="https://org.example/bulletins/events.ics"');
    expect(page('subscribe/index.html')).toContain('href="webcal://org.example/bulletins/events.ics"');
  });
});

describe('a case review', () => {
  const review = (...lines: readonly string[]) =>
    anIssue({
      body: `::: review\ncase: Sam\ntype: Learning review\n${lines.join('\n')}\nfile: [Report](https://example.org/sam.pdf), PDF, 1 MB\n:::\n`,
    });

  test.each([
    ['2 February 2018', true],
    ['1 February 2018', false],
  ])('to be withdrawn after %s is listed, with its files: %s', (day, listed) => {
    const { page } = build([review(`withdraw after: ${day}`)]);
    for (const path of ['reviews/index.html', 'issues/2018-02/index.html'])
      expect(page(path).includes('https://example.org/sam.pdf'), path).toBe(listed);
    expect(page('reviews/index.html').includes('Sam')).toBe(listed);
    expect(page('reviews/index.html').includes('No issue has a case review')).toBe(!listed);
    expect(page('issues/2018-02/index.html').includes('The board no longer publishes this review.')).toBe(!listed);
  });
});

describe('what is not published', () => {
  const unseen = (keys: Readonly<Record<string, string>>) =>
    anIssue({ slug: '2018-05', keys: { number: '3', title: 'Unseen title', summary: 'Unseen words', ...keys } });
  const withdrawn = { status: 'withdrawn', withdrawn: '{ date: 2018-09-03, reason: It was wrong about a date. }' };

  test('a draft has no page and is named on none', () => {
    const { pages } = build([older(), newer, unseen({ status: 'draft' })]);
    expect([...pages].filter(([path, html]) => path.includes('2018-05') || html.includes('Unseen'))).toEqual([]);
  });

  test('of a withdrawn issue a notice remains, which says why and nothing of what it said', () => {
    const { pages, page } = build([older(), newer, unseen(withdrawn)]);
    expect([...pages].filter(([, html]) => html.includes('Unseen'))).toEqual([]);
    const notice = page('issues/2018-05/index.html');
    expect(notice).toContain('No. 3, May 2018, was withdrawn');
    expect(notice).toContain('3 September 2018');
    expect(notice).toContain('It was wrong about a date.');
    expect(notice).toContain('<meta name="robots" content="noindex">');
    expect([...pages].filter(([, html]) => html.includes('/issues/2018-05/'))).toEqual([]);
  });

  test('a year whose only issue was withdrawn keeps its page', () => {
    const { page } = build([older(), newer, anIssue({ slug: '2019-05', keys: { number: '3', ...withdrawn } })]);
    expect(page('years/2019/index.html')).toContain('No issues from this year are published any more.');
    expect(page('index.html')).not.toContain('/years/2019/');
  });

  test('a draft that is shown all the same says so, and asks search engines to pass by', () => {
    const page = preview([older({ keys: { status: 'draft' } }), newer]);
    expect(page('issues/2017-11/index.html')).toContain('Draft, not published');
    expect(page('issues/2017-11/index.html')).toContain('<meta name="robots" content="noindex">');
    expect(page('issues/2018-02/index.html')).not.toContain('Draft, not published');
    expect(page('index.html')).toContain('Draft, not published');
  });
});

test('the marks of a template in an issue stay what they are', () => {
  expect(build().page('issues/2018-02/index.html')).toContain('Intro {{ 7 * 7 }} {% raw %}.');
});
