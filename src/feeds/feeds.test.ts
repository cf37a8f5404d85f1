import { describe, expect, test } from 'vitest';
import { aSite, aSource, renderAll, renderer } from '../../tests/support/a-site.ts';
import { aBulletin, anIssue, type IssueParts } from '../../tests/support/an-issue.ts';
import { aSiteOf } from '../../tests/support/site-files.ts';
import { findAtomFaults } from '../../tests/support/validators/atom.ts';
import { findJsonFeedFaults } from '../../tests/support/validators/json-feed.ts';
import { escapeXml } from '../render/xml.ts';
import { wordsData } from '../site/site.ts';
import { NEWEST, plainHtml } from './channel.ts';
import { feedLayouts, listFeeds } from './feeds.ts';

const ADDRESS = 'https://example.org/bulletins/';
const bulletin = aBulletin({ address: ADDRESS });

/** The feeds of these issues, by path. */
function feedsOf(...issues: readonly IssueParts[]): Readonly<Record<string, string>> {
  const site = aSite(issues.map(anIssue), { bulletin });
  const feeds = listFeeds(site.archive, (issue) => ({ ...wordsData(site, issue), elsewhere: true }));
  const layouts = feedLayouts((words) => renderer.template('elsewhere.njk', words));
  return Object.fromEntries(renderAll(feeds, layouts));
}

const itemsOf = (feeds: Readonly<Record<string, string>>, path = 'feed.json') => JSON.parse(feeds[path] ?? '').items;

/** No feed of these issues breaks a rule of its format, and no address in it needs the archive round it. */
async function faultsOf(feeds: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const site = aSiteOf(feeds, ADDRESS);
  return [...(await findAtomFaults(site)), ...findJsonFeedFaults(site)];
}

const RICH = `Intro with a [section](#training) and an [issue](2018-02.md).

::: figure
src: team-meeting.jpg
alt: A meeting
:::

## Training

::: event
title: Early help
when: 5 December 2018
where: Town Hall
book: a@example.org
:::

| A | B |
| - | - |
| 1 | 2 |`;

describe('the feeds', () => {
  test('are valid with any issue, under a path prefix', async () => {
    const feeds = feedsOf({ body: RICH, keys: { image: '{ src: chair.jpg, alt: The chair, credit: Us }' } });
    expect(await faultsOf(feeds)).toEqual([]);
    expect(Object.keys(feeds)).toContain('topics/neglect/feed.xml');
  });

  test('hold what a reader shows, and nothing that only the site can use', () => {
    const html: string = itemsOf(feedsOf({ body: RICH }))[0].content_html;
    expect(html).toContain(`<a href="${ADDRESS}issues/2018-02/#training">section</a>`);
    expect(html).toContain(`<img src="${ADDRESS}images/team-meeting.jpg" width="1200" height="675" alt="A meeting">`);
    expect(html).toContain(`href="${ADDRESS}events/2018-02-early-help.ics"`);
    expect(html).not.toMatch(/\s(?:id|class|role|tabindex|loading|srcset|style|aria-[a-z]+)=|<script|<source|>#</);
  });

  test('hold an issue in its own topics’ feeds only; a topic without issues has a valid empty one', async () => {
    const feeds = feedsOf({ keys: { topics: '[neglect]' } });
    expect(itemsOf(feeds, 'topics/neglect/feed.json')).toHaveLength(1);
    expect(itemsOf(feeds, 'topics/training/feed.json')).toEqual([]);
    expect(await faultsOf(feeds)).toEqual([]);
  });

  test('say when an issue was corrected, and what, before its words', () => {
    const feeds = feedsOf({
      body: '## Courses\n\nWords.',
      keys: { corrections: '[{ date: 2018-02-09, text: The date was wrong., section: courses }]' },
    });
    const [item] = itemsOf(feeds);
    expect([item.date_published, item.date_modified]).toEqual(['2018-02-01T00:00:00Z', '2018-02-09T00:00:00Z']);
    expect(item.content_html.indexOf('The date was wrong.')).toBeGreaterThan(0);
    expect(item.content_html.indexOf('The date was wrong.')).toBeLessThan(item.content_html.indexOf('Words.'));
    expect(feeds['feed.xml']?.match(/<updated>2018-02-09T00:00:00Z<\/updated>/g)).toHaveLength(2);
    expect(item.id).toBe(`${ADDRESS}issues/2018-02/`);
  });

  test('have a recording as what podcast apps fetch, where its kind is known', async () => {
    const transcript = 'https://www.example.org/words.pdf';
    const audio = 'https://www.example.org/update.m4a?v=2&a=1';
    const feeds = feedsOf({ keys: { audio, transcript } });
    expect(feeds['feed.xml']).toContain(`<link rel="enclosure" type="audio/mp4" href="${escapeXml(audio)}"/>`);
    expect(itemsOf(feeds)[0].attachments).toEqual([{ url: audio, mime_type: 'audio/mp4' }]);
    expect(await faultsOf(feeds)).toEqual([]);
    const page = feedsOf({ keys: { audio: 'https://www.example.org/listen', transcript } });
    expect(page['feed.xml']).not.toContain('enclosure');
  });

  test('hold no withdrawn issue, and change on the day of the withdrawal', () => {
    const feeds = feedsOf(
      {},
      {
        slug: '2018-01',
        keys: { number: '1', title: 'Gone', status: 'withdrawn', withdrawn: '{ date: 2018-09-03, reason: R. }' },
      },
    );
    expect(itemsOf(feeds)).toHaveLength(1);
    expect(feeds['feed.xml']).not.toContain('Gone');
    expect(feeds['feed.xml']).toContain('<updated>2018-09-03T00:00:00Z</updated>\n<link rel="self"');
  });

  test('hold no draft, even in a preview that shows it', () => {
    const { archive } = aSource(anIssue());
    const issues = archive.issues.map((issue) => ({ ...issue, status: 'draft' as const }));
    const feeds = listFeeds({ ...archive, issues, byTopic: new Map() }, (issue) => ({ issue }));
    expect(feeds.flatMap(({ data }) => [...data.entries])).toEqual([]);
  });

  test('name the language of each issue and the way it runs', async () => {
    const feeds = feedsOf({ keys: { lang: 'ur' } });
    expect(feeds['feed.xml']).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">');
    expect(feeds['feed.xml']).toContain('<entry xml:lang="ur">');
    expect(itemsOf(feeds)[0].language).toBe('ur');
    expect(itemsOf(feeds)[0].content_html).toMatch(/^<div lang="ur" dir="rtl">/);
  });

  test('hold the newest issues of two hundred, and link to the rest', async () => {
    const many = Array.from({ length: 200 }, (_, index) => {
      const slug = `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      return { slug, keys: { number: String(index + 1) } };
    });
    const feeds = feedsOf(...many);
    expect(itemsOf(feeds).map(({ id }: { id: string }) => id.slice(-8, -1))).toEqual(
      many
        .slice(-NEWEST)
        .reverse()
        .map(({ slug }) => slug),
    );
    expect(feeds['feed.xml']).toContain(`<link rel="archives" type="text/html" href="${ADDRESS}years/"/>`);
    expect(await faultsOf(feeds)).toEqual([]);
  });

  test('keep what is written as what it is', async () => {
    const feeds = feedsOf({ keys: { title: `"]]> <b> & {{ 7 }}"`, summary: '"&amp; </feed>"' } });
    expect(itemsOf(feeds)[0].title).toBe(`]]> <b> & {{ 7 }}`);
    expect(feeds['feed.xml']).toContain('<summary>&amp; &lt;/feed&gt;</summary>');
    expect(await faultsOf(feeds)).toEqual([]);
  });
});

test('a letter that XML cannot hold becomes the sign for a lost one', () => {
  expect(escapeXml('a\u0008b\ud800 & "🙂"')).toBe('a\ufffdb\ufffd &amp; &quot;🙂&quot;');
});

describe('plain HTML', () => {
  test.each([
    ['classes and ids go', '<p class="a" id="b">x</p>', '<p>x</p>'],
    ['boxes without a meaning go, and their words stay', '<div class="a"><span>x</span> y</div>', 'x y'],
    ['a box in another language stays', '<div lang="cy"><div>x</div></div>', '<div lang="cy">x</div>'],
    ['an attribute without a value is read', '<ol reversed class="x"><li>1</li></ol>', '<ol reversed><li>1</li></ol>'],
    ['a picture has no end', '<div><img src="a" alt="" loading="lazy"></div>', '<img src="a" alt="">'],
    ['words that look like tags stay', '<p>&lt;div&gt; 1 &lt; 2</p>', '<p>&lt;div&gt; 1 &lt; 2</p>'],
  ])('%s', (_name, html, plain) => expect(plainHtml(html)).toBe(plain));
});
