import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import '../support/built-boards.ts';
import { briefing } from '../../src/blocks/briefing.ts';
import { readArchive } from '../../src/build/read-archive.ts';
import { addressesOf } from '../../src/content/published-addresses.ts';
import { anIssue } from '../support/an-issue.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { copyContent } from '../support/content-copy.ts';
import { aPdf } from '../support/documents.ts';
import { drawPage, pagesOf } from '../support/pdf.ts';
import { readQrCode } from '../support/qr-reader.ts';
import { READING } from '../support/reading.ts';
import { thorough } from '../support/thorough.ts';
import { findHtmlFaults } from '../support/validators/html.ts';
import { audit, isAudited, openWindow, overflow, serve, showIn, VIEWS, visitIn } from '../support/visit.ts';

// What Chromium prints, read back by another program: the issues of the example, and sheets of issues that are as short, as
// long and as odd as anybody's.

const LONG = 'Words that go on as words do when nobody stops them, and then a few more. ';
const repeat = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('\n');

const SHORT = `Hello.\n\n## Only this\n\n${briefing.example}\n`;

const FULL = `Hello.\n
${repeat(18, (at) => `## Section ${at} ${LONG}\n\nWords.\n`)}
## Briefings {email=teaser}

::: briefing
title: ${LONG.repeat(4)}
for: ${LONG.repeat(4)}
${repeat(12, () => `discuss: ${LONG.repeat(3)}`)}

${LONG.repeat(12)}

${repeat(12, (at) => `#### Panel ${at} ${LONG}\n\n${LONG.repeat(8)}\n\n- ${LONG}\n- See [the plan](https://example.org/plan) and CSE.\n\n| A | B |\n|---|---|\n| ${LONG} | ${LONG} |\n`)}
:::

::: briefing
title: ${'W'.repeat(300)}

#### ${'M'.repeat(300)}

${'W'.repeat(3000)}

#### 儿童保护

${'儿童保护'.repeat(500)}

#### Wide

${'WWWW MMMM @@@@ '.repeat(200)}
:::

::: briefing
title: ?

#### One

${'**Bold words, and more of them.** '.repeat(30)}
:::

## Training {email=teaser}

${repeat(8, (at) => `::: event\ntitle: Training ${at} ${LONG}\n${repeat(6, (day) => `when: ${day + 12} March 2019, 9.30am to 1pm`)}\nwhere: ${LONG.repeat(3)}\nbook: training@example.org\nsend: ${LONG.repeat(4)}\ncloses: 1 March 2019\n:::\n`)}
${repeat(8, (at) => `::: action\ntitle: Do ${at} ${LONG}\nfor: ${LONG.repeat(3)}\nby: 1 March 2019\n:::\n`)}
`;

/** Some 1,200 words, as a board writes them in a busy term. */
const BUSY = `Hello.\n
${repeat(6, (at) => `## Section ${at}\n\n${LONG.repeat(8)}\n\n- ${LONG}\n- ${LONG}\n`)}
## Courses

| Course | Date | Time | Venue |
|---|---|---|---|
${repeat(12, (at) => `| Working together to safeguard children ${at} | Tuesday 12 March 2019 | 9.30am to 4.30pm | Civic Centre, Room 2 |`)}

${repeat(4, (at) => `::: event\ntitle: Course ${at}\nwhen: Tuesday 12 March 2019, 9.30am to 4.30pm\nwhere: Civic Centre\nfor: Everybody\nbook: https://example.org/training/${at}\n\n${LONG}\n:::\n`)}
`;

const ONLINE = `Hello.

## Training

::: event
title: Booked on a page
when: Wednesday 13 March 2019
where: Online
book: https://example.org/training/book
:::

::: event
title: Booked with a form
when: Thursday 14 March 2019
where: Online
book: form.pdf
:::

::: event
title: Too late
when: Friday 15 March 2019
where: Online
status: full
:::

See https://example.org/bare, [the plan](https://example.org/plan) and [the flyer](flyer.pdf).
`;

const browser = await sharedBrowser();
const window = await openWindow(browser, VIEWS[0]);
const paper = await browser.newPage();
const copy = copyContent();
afterAll(() => Promise.all([window, paper].map((page) => page.close())));
for (const name of ['bulletin.yaml', 'addresses.txt'])
  copy.edit(name, 'https://bulletin.example.org/', 'https://org.example/bulletins/');
const titles = ['A short one', `${'WWWW MMMM '.repeat(8)}${LONG.repeat(3)}`, 'One to book on a page', 'A busy term'];
for (const [at, body] of [SHORT, FULL, ONLINE, BUSY].entries()) {
  const slug = `2018-0${at + 3}`;
  const keys = {
    number: String(at + 3),
    title: titles[at] ?? '',
    preheader: 'In short.',
    summary: at === 1 ? LONG.repeat(9) : 'In short.',
  };
  copy.write(`issues/${slug}.md`, anIssue({ slug, keys, body }).text);
}
for (const name of ['flyer', 'form']) copy.write(`files/${name}.pdf`, String(aPdf()));
await copy.build();
const ofExample = await serve(join(inject('dist'), 'site'));
const ofMade = await serve(join(copy.out, 'site'), '/bulletins/');

/** What was printed, by address and format: the same page makes the same paper. */
const printed = new Map<string, Buffer>();

async function print(address: string, format: 'A4' | 'Letter' = 'A4'): Promise<Buffer> {
  const known = printed.get(`${format} ${address}`);
  if (known) return known;
  await visitIn(paper, address);
  const pdf = await paper.pdf({ format, preferCSSPageSize: true });
  printed.set(`${format} ${address}`, pdf);
  return pdf;
}

describe('an issue on paper', () => {
  test.each([
    [
      'issues/2017-11/',
      [
        'https://www.example.org/reviews/autumn-report.pdf',
        'Tuesday 5 December 2017, 9.15am to 12.45pm',
        'Margaret McMillan Tower',
        'Send your name, job title, organisation and which session to training@example.org.',
        '13 November 2017',
      ],
    ],
    [
      'issues/2018-02/',
      ['https://www.example.org/policies/neglect-strategy.pdf', 'escalation@example.org', '1 February 2018'],
    ],
  ] as const)('%s has its text, the addresses of its links, and where it comes from', async (path, words) => {
    const text = pagesOf(await print(ofExample(path))).join(' ');
    for (const one of words) expect(text).toContain(one);
    expect(text).toContain('0808 800 5000');
    expect(text).toContain('0800 1111');
    expect(text).toContain(`bulletin.example.org/${path.slice(0, -1)}`);
  });

  test.each(['issues/2017-11/', 'issues/2018-02/'])('%s has nothing on it that is only for a screen', async (path) => {
    for (const format of ['A4', 'Letter'] as const) {
      const pages = pagesOf(await print(ofExample(path), format));
      const text = pages.join(' ');
      for (const word of [
        'All issues',
        'Subscribe',
        'Exit this page',
        'Skip to',
        'In this issue',
        'Add to calendar',
        'Topics of this issue',
        'Previous issue',
        'Noticeboard sheet',
        'Forward',
      ]) {
        expect(text, format).not.toContain(word);
      }
      // No page is left with a line or two.
      for (const page of pages) expect(page.length, format).toBeGreaterThan(100);
    }
  });

  test('has the address where training is booked, what is full, and an address that is its own words once', async () => {
    const text = pagesOf(await print(ofMade('issues/2018-05/'))).join(' ');
    expect(text).toContain('(https://example.org/training/book)');
    expect(text).toContain('the plan (https://example.org/plan)');
    expect(text).toContain('Fully booked');
    expect(text.split('https://example.org/bare')).toHaveLength(2);
    for (const name of ['flyer', 'form']) expect(text).toContain(`(https://org.example/bulletins/files/${name}.pdf)`);
  });

  test('of 1,200 words has five pages at most, on which no table and no panel of contacts is parted', async () => {
    expect(BUSY.match(/\p{L}+/gu)?.length).toBeGreaterThan(1_200);
    const pages = pagesOf(await print(ofMade('issues/2018-06/')));
    expect(pages.length).toBeLessThanOrEqual(5);
    const pageOf = (words: string) => pages.findIndex((page) => page.includes(words));
    expect(pageOf('children 0')).toBeGreaterThan(0);
    expect(pageOf('children 11')).toBe(pageOf('children 0'));
    expect(pageOf('0800 1111')).toBe(pageOf('Worried about a child?'));
  });

  test('has its briefing, and not the link to print that', async () => {
    const text = pagesOf(await print(ofMade('issues/2018-03/'))).join(' ');
    expect(text).toContain('What gets in the way');
    expect(text).toContain('What would help you to ask once more?');
    expect(text).not.toContain('Print this briefing');
  });
});

describe('other pages on paper', () => {
  test.each([
    ['', 'Bradford launches its neglect strategy', 1],
    ['glossary/', 'Achieving Best Evidence', 3],
    ['contacts/', '0808 800 5000', 2],
    ['years/', '2017', 1],
  ] as const)('%s has what it is for, on few pages', async (path, words, most) => {
    const pages = pagesOf(await print(ofExample(path)));
    expect(pages.join(' ')).toContain(words);
    expect(pages.length).toBeLessThanOrEqual(most);
    expect(pages[0]).not.toContain('Skip to');
  });
});

const EVERY_SHEET = [
  'issues/2017-11/noticeboard/',
  'issues/2018-02/noticeboard/',
  'issues/2018-03/noticeboard/',
  'issues/2018-04/noticeboard/',
  'issues/2018-05/noticeboard/',
  'issues/2018-03/briefing-1/',
  'issues/2018-04/briefing-1/',
  'issues/2018-04/briefing-2/',
  'issues/2018-04/briefing-3/',
] as const;
/** Briefings that nothing is left out of, and that the checks find too long. */
const LONG_SHEETS = /2018-04\/briefing-/;
/** The fullest of each kind, and the shortest. */
const SHEETS = thorough ? EVERY_SHEET : EVERY_SHEET.filter((path) => /2017|2018-03\/b|2018-04\/(?:n|.*1)/.test(path));

describe('a sheet', () => {
  test.each(SHEETS)(
    '%s is one A4 page, or several of a briefing that is too long, whatever the paper in the printer',
    async (path) => {
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await print(ofMade(path), format);
        const pages = pagesOf(pdf);
        if (!LONG_SHEETS.test(path)) expect(pages, format).toHaveLength(1);
        expect(pages.at(-1)).toContain('0808 800 5000');
        expect(pages.join(' ')).not.toMatch(/Exit this page|Skip to|All issues|Print it with/);
        // 210 × 297 mm, in points.
        const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
        expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
      }
    },
  );

  test.each(SHEETS.filter((path) => !LONG_SHEETS.test(path)))(
    '%s has a code that a camera reads, which leads to the record',
    async (path) => {
      const read = await readQrCode(drawPage(await print(ofMade(path)), 120));
      const [, issue = '', sheet = ''] = /^(issues\/[\d-]+\/)(.*)\/$/.exec(path) ?? [];
      const anchor = sheet === 'briefing-1' && issue.includes('2018-03') ? '#asking-the-second-question' : '';
      expect(read).toBe(`https://org.example/bulletins/${issue}${anchor}`);
    },
  );

  test.each([...SHEETS.entries()])('%i. %s is a page like any other on the screen', async (index, path) => {
    await showIn(window, VIEWS[index % VIEWS.length] ?? VIEWS[0]);
    const { page, complaints } = await visitIn(window, ofMade(path));
    for (const view of VIEWS) {
      await showIn(page, view);
      // Those of ordinary issues are among every-page.test.ts; here is the fullest of each kind.
      const isAsked = /2018-04.*(noticeboard|-1)/.test(path) && isAudited(view, index);
      if (thorough || isAsked) expect([view, await audit(page)]).toEqual([view, []]);
      expect(await overflow(page)).toBe(0);
      expect(await page.locator('.exit-link').isVisible()).toBe(true);
    }
    expect(complaints).toEqual([]);
    const html = readFileSync(join(copy.out, 'site', path, 'index.html'), 'utf8');
    expect(findHtmlFaults(path, html)).toEqual([]);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(
      /<link rel="canonical" href="https:\/\/org\.example\/bulletins\/issues\/2\d{3}-\d\d\/(#[^"]+)?">/,
    );
  });

  test('says how much more there is in the bulletin', async () => {
    const [notice = ''] = pagesOf(await print(ofMade('issues/2018-04/noticeboard/')));
    expect(notice.match(/and \d+ more in the bulletin/g)?.length).toBeGreaterThanOrEqual(3);
  });

  test('of a briefing has all of it, with lines to write on', async () => {
    const [text = ''] = pagesOf(await print(ofMade('issues/2018-03/briefing-1/')));
    for (const words of [
      '7-minute briefing',
      'Asking the second question',
      'For: Every team that visits families at home',
      'Professional curiosity means',
      'Background',
      'half day on curious conversations',
      'What would help you to ask once more?',
      'What we will do differently',
      'By when',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('more in the bulletin');
  });

  test('has a button to print only where a script runs', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(ofMade('issues/2018-03/noticeboard/'), { waitUntil: 'load' });
      expect(await page.locator('[data-print]').isVisible()).toBe(javaScriptEnabled);
      await context.close();
    }
  });

  test('is linked from its issue, and is in no list of addresses to keep', async () => {
    const html = readFileSync(join(copy.out, 'site/issues/2018-03/index.html'), 'utf8');
    const { archive } = readArchive(copy.content, READING);
    const kept = archive ? [...addressesOf(archive).keys()] : [];
    expect(kept).toContain('issues/2018-03/');
    expect(kept.filter((path) => /noticeboard|briefing-/.test(path))).toEqual([]);
    expect(html).toContain('href="/bulletins/issues/2018-03/noticeboard/"');
    expect(html).toContain('href="/bulletins/issues/2018-03/briefing-1/"');
  });
});

describe('a briefing on its page', () => {
  test('has panels one level below its title, and what to talk about', () => {
    const html = readFileSync(join(copy.out, 'site/issues/2018-03/index.html'), 'utf8');
    expect(html.match(/<h4 class="panel-title">/g)).toHaveLength(8);
    expect(html).toContain('<h4 class="panel-title">Background</h4>');
  });

  test('is only led to by the mail, with its first words', () => {
    for (const name of ['plain.html', 'plain.txt']) {
      const mail = readFileSync(join(copy.out, 'email/2018-03', name), 'utf8');
      expect(mail).toContain('https://org.example/bulletins/issues/2018-03/#asking-the-second-question');
      expect(mail).toContain('Professional curiosity means');
      expect(mail).not.toContain('Audits in Exampleshire');
    }
  });
});
