import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-boards.ts';
import { aBlackPng } from '../hostile/pictures.ts';
import { aBuiltSite } from '../support/a-built-site.ts';
import { aLongIssue } from '../support/a-long-issue.ts';
import { aWordDocument, aWordParagraph, aWordPicture } from '../support/a-word-document.ts';
import { aBulletin, anIssue } from '../support/an-issue.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { askDesk, openDesk } from '../support/desk.ts';
import { EXAMPLE, EXAMPLESHIRE } from '../support/example.ts';
import { READING, READING_EXAMPLESHIRE } from '../support/reading.ts';
import { audit, overflow, serve } from '../support/visit.ts';

// The page on which an editor writes, in real Chromium, under the policy of the archive and its own.

const browser = await sharedBrowser();
const context = await browser.newContext({
  viewport: { width: 1280, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});
const page = await context.newPage();
afterAll(() => context.close());

const bradford = { dist: inject('dist'), content: EXAMPLE, day: READING.today(), prefix: '/' };
const exampleshire = {
  dist: inject('exampleshire'),
  content: EXAMPLESHIRE,
  day: READING_EXAMPLESHIRE.today(),
  prefix: '/bulletins/',
};
const at = await serve(join(bradford.dist, 'site'));
const atExampleshire = await serve(join(exampleshire.dist, 'site'), exampleshire.prefix);

/** What the browser complained of, and what left the archive. */
const complaints: string[] = [];
page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
page.on('pageerror', (error) => complaints.push(error.message));
page.on('request', (request) => {
  if (new URL(request.url()).hostname !== 'localhost') complaints.push(request.url());
});
page.on('dialog', (dialog) => void dialog.accept());

const desk = openDesk(page);
const readFixture = (name: string) => readFileSync(join('tests/fixtures/desk', name), 'utf8');
const readIssue = (slug: string) => readFileSync(join(EXAMPLE, 'issues', `${slug}.md`), 'utf8');

describe.each([
  ['Bradford', bradford, at],
  ['Exampleshire', exampleshire, atExampleshire],
] as const)('the desk of %s', (_name, { dist, content, day }, address) => {
  test('makes the page and the mails of every issue as the build does, byte for byte', async () => {
    // A page of the same folder, which needs none of the desk itself.
    await page.goto(address('desk/licences.txt'));
    const published = readdirSync(join(content, 'issues'))
      .map((name) => ({ slug: name.replace('.md', ''), text: readFileSync(join(content, 'issues', name), 'utf8') }))
      .filter(({ slug }) => existsSync(join(dist, 'site/issues', slug)));
    const answers = await askDesk(page, day, published);
    const different: string[] = [];
    const compare = (path: string, made: string | undefined) => {
      if (readFileSync(join(dist, path), 'utf8') !== made) different.push(path);
    };
    for (const [index, { page: html, mails }] of answers.entries()) {
      const slug = published[index]?.slug ?? '';
      compare(`site/issues/${slug}/index.html`, html);
      for (const mail of mails) {
        compare(`email/${slug}/${mail.name}.${mail.html === undefined ? 'md' : 'txt'}`, mail.text);
        if (mail.html !== undefined) compare(`email/${slug}/${mail.name}.html`, mail.html);
      }
    }
    expect(different).toEqual([]);
    expect(answers.flatMap(({ findings }) => findings)).toEqual([]);
    expect(answers.flatMap(({ mails }) => mails).length).toBeGreaterThan(published.length);
  });
});

test('once all masks are known, the desk says again what it found, what it would fix and what the emails show', async () => {
  await page.goto(at('desk/licences.txt'));
  const said = await page.evaluate(async (text) => {
    const worker = new Worker('worker.js', { type: 'module' });
    const all: string[] = [];
    await new Promise<void>((resolve) => {
      worker.addEventListener('message', ({ data: { say } }) => {
        all.push(say);
        if (all.filter((one) => one === 'gated').length === 2) resolve();
      });
      worker.postMessage({ ask: 'open', folder: new URL('.', location.href).href });
      const own = { slug: '2018-02', text, pictures: [], files: [], now: 0 };
      worker.postMessage({ ask: 'check', version: 1, mails: true, ...own });
    });
    worker.terminate();
    return all;
  }, readIssue('2018-02'));
  expect(said.slice(-3)).toEqual(['checked', 'fixable', 'gated']);
});

test('says so where its checks cannot load, even before its page does', async () => {
  const other = await browser.newPage();
  await other.route('**/desk/worker.js', (route) => route.fulfill({ status: 404 }));
  await other.addInitScript(() => {
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('error', () => Object.assign(window, { hasFailed: true }));
      }
    };
  });
  await other.route('**/desk/open-page.js', async (route) => {
    await other.waitForFunction(() => 'hasFailed' in window);
    await route.continue();
  });
  await other.goto(at('desk/'));
  await other.getByText('This browser is too old for the desk.').waitFor();
  await other.close();
});

test('a board with a repository hands over to GitHub, without errors and with the text copied', async () => {
  const bulletin = aBulletin({ repository: 'https://github.com/exampleshire/bulletin' });
  const own = await serve(await aBuiltSite([anIssue()], { bulletin }));
  await context.route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
  await page.goto(own('desk/'));
  await desk.ready();
  expect(await page.locator('#github').isDisabled()).toBe(true);
  // The drawings of the steps load with the panel, and not before.
  const drawings = page.locator('#github-steps li img');
  const widths = () => drawings.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
  expect(await widths()).toEqual([0, 0, 0]);
  for (const [slug, path] of [
    ['2018-05', 'new/main/content/issues?filename=2018-05.md'],
    ['2018-02', 'edit/main/content/issues/2018-02.md'],
  ] as const) {
    await desk.open(`${slug}.md`, anIssue({ slug, keys: { number: slug.slice(-1) } }).text);
    const [opened] = await Promise.all([context.waitForEvent('page'), page.click('#github')]);
    await opened.waitForLoadState();
    expect(opened.url()).toBe(`https://github.com/exampleshire/bulletin/${path}`);
    await opened.close();
    await page.bringToFront();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await desk.text());
  }
  for (const drawing of await drawings.all()) await drawing.scrollIntoViewIfNeeded();
  await expect.poll(widths).toEqual([320, 320, 320]);
});

test('types into 2,000 lines without waiting for their checks, at the end even after something else was used', async () => {
  const other = await context.newPage();
  // While they are held, the desk hears none of the worker's answers.
  await other.addInitScript(() => {
    const held: (() => void)[] = [];
    let isHolding = false;
    const hold = () => {
      isHolding = true;
    };
    const release = () => {
      isHolding = false;
      for (const say of held.splice(0)) say();
    };
    Object.assign(window, { hold, release });
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', (event) => {
          if (!isHolding) return;
          event.stopImmediatePropagation();
          held.push(() => this.dispatchEvent(new MessageEvent('message', { data: event.data })));
        });
      }
    };
  });
  const call = (name: 'hold' | 'release') =>
    other.evaluate((act) => (window as unknown as Record<typeof name, () => void>)[act](), name);
  await other.goto(at('desk/'));
  other.on('dialog', (dialog) => void dialog.accept());
  const own = openDesk(other);
  await own.ready();
  const text = readIssue('2018-02');
  await own.open('2018-02.md', text);
  await own.write('Once.');
  await own.settled();
  await other.getByLabel('Dark', { exact: true }).check();
  const long = aLongIssue(text);
  await own.open('2018-05.md', long);
  await call('hold');
  const isCaretInLastLine = await other.locator('#editor .cm-content').evaluate((content: HTMLElement) => {
    content.focus();
    const root = content.getRootNode() as ShadowRoot & { readonly getSelection?: () => Selection | null };
    const caret = root.getSelection?.()?.anchorNode ?? null;
    return [...content.querySelectorAll('.cm-line')].at(-1)?.contains(caret);
  });
  expect(isCaretInLastLine).toBe(true);
  await other.keyboard.type('Typed meanwhile');
  await other
    .locator('#editor .cm-line')
    .filter({ hasText: /^Typed meanwhile$/ })
    .waitFor();
  const [file] = await Promise.all([other.waitForEvent('download'), other.click('#download')]);
  expect(readFileSync(await file.path(), 'utf8') === `${long}Typed meanwhile`).toBe(true);
  expect(await other.locator('#desk').getAttribute('data-state')).toBe('checking');
  await call('release');
  await own.settled();
  await other.close();
});

describe('an editor', () => {
  beforeAll(async () => {
    await page.goto(at('desk/'));
    await desk.ready();
  });

  test('types an issue: the form, the text, the findings, the page and the mail follow each other', async () => {
    await desk.startNew();
    await page.fill('#about-title', 'Learning from Autumn and Jack');
    await page.fill('#about-date', '13 November 2017');
    await page.fill('#about-summary', 'Two reviews, and training on what they found.');
    await page.getByLabel('Learning from case reviews').check();
    await page.selectOption('#about-status', 'published');
    await desk.settled();
    // November has its issue.
    expect(await page.inputValue('#slug')).toBe('2017-11-2');
    await page.fill('#slug', '2017-12');
    await desk.write(readFileSync('tests/fixtures/desk/autumn-2017.txt', 'utf8'));
    await desk.settled();
    expect(await desk.text()).toMatch(
      /^---\ntitle: Learning from Autumn and Jack\nnumber: 3\ndate: 13 November 2017\nsummary: Two.*\nstatus: published\ntopics: \[case-reviews\]\n---\n/,
    );
    expect(await page.textContent('#count')).toMatch(/^\d+ warnings? and \d+ notes?/);
    expect(await desk.shown('h1')).toEqual(['Learning from Autumn and Jack', expect.stringContaining('Atkinson')]);
    await page.getByLabel('Email', { exact: true }).check();
    await desk.settled();
    expect((await desk.shown('body'))[0]).toContain('Keeping those children safe');
    await page.getByLabel('Plain text', { exact: true }).check();
    expect(await page.textContent('#preview-text')).toContain('Keeping those children safe');
  });

  test('goes from a finding to its place, and sees no personal data in it', async () => {
    await desk.open(
      '2018-02.md',
      readIssue('2018-02').replace('Neglect is still', 'Call 943 476 5919. Neglect is still'),
    );
    const finding = page.locator('#findings li').first();
    expect(await finding.textContent()).toMatch(/^Error, line \d+This is an NHS number/);
    expect(await page.textContent('#findings')).not.toContain('5919');
    await finding.getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('the office');
    await desk.settled();
    expect(await desk.text()).toContain('Call the office. Neglect is still');
    expect(await page.textContent('#count')).toBe('Nothing to fix.');
  });

  test('writes in a plain field, which is jumped to and checked alike', async () => {
    await desk.open('2018-02.md', readIssue('2018-02'));
    await page.getByLabel('Plain text box').check();
    await page.fill('#plain', readIssue('2018-02').replace('## Find out more', '##Find out more'));
    await desk.settled();
    await page.locator('#findings button').first().click();
    const place = await page
      .locator('#plain')
      .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart).split('\n')[0]);
    expect(place).toContain('Find out more');
    await page.getByLabel('Plain text box').uncheck();
    expect(await desk.text()).toContain('##Find out more');
  });

  test('fixes what can be fixed, once the changes were shown', async () => {
    await desk.open('2018-02.md', readIssue('2018-02').concat('\n* At 9.30AM - 1PM\n'));
    await page.getByRole('button', { name: /^Fix what can be fixed/ }).click();
    expect(await page.locator('#fixes-lines del').allTextContents()).toEqual(['-* At 9.30AM - 1PM\n']);
    await page.getByRole('button', { name: 'Make these changes' }).click();
    await desk.settled();
    expect(await desk.text()).toMatch(/\n\* At 9\.30am - 1pm\n$/);
    expect(await page.locator('#fix').isDisabled()).toBe(true);
  });

  test('pastes from Word: what it means stays, its machinery goes, and what was left out is said', async () => {
    await desk.startNew();
    await desk.paste(readFixture('word-clipboard.html'));
    await desk.settled();
    const text = (await desk.text()).replace(/^---[\s\S]*?---\n\n/, '');
    await expect(`${text}\n`).toMatchFileSnapshot('../fixtures/desk/word-clipboard.md');
    expect(await page.locator('#pasted-notes li').allTextContents()).toEqual([
      '1 comment was left out.',
      'The text has tracked changes: 1 deletion was left out, and 1 insertion was kept. Check them.',
      '1 picture was left out (“ICON poster”). Drop its file where it goes, or choose “Picture” under “Add”.',
    ]);
  });

  test('pastes nothing that could run, load or style', async () => {
    await desk.startNew();
    const hostile = `<script>hacked = 1</script><img src="https://evil.example/a.png" onerror="hacked = 2"><svg onload="hacked = 3"><a href="https://evil.example/"><text>S</text></a></svg>
      <style>@import "https://evil.example/a.css"; body { display: none }</style><iframe src="https://evil.example/"></iframe><form action="https://evil.example/"><input autofocus onfocus="hacked = 4"></form>
      <p style="background:url(https://evil.example/b.png)" onclick="hacked = 5">Words <a href="javascript:hacked=6">here</a><math><mtext><img src=x onerror="hacked=7"></mtext></math></p><base href="https://evil.example/"><link rel=stylesheet href="https://evil.example/c.css">`;
    await desk.paste(hostile);
    await desk.settled();
    expect((await desk.text()).replace(/^---[\s\S]*?---\n\n/, '')).toBe('Words here');
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    await desk.paste(
      `<p>${'Very long. '.repeat(400_000)}</p><img src="data:image/png;base64,${'A'.repeat(2_000_000)}">`,
      'Its words.',
    );
    expect(await desk.text()).toContain('Its words.');
  });

  test('opens a Word document that is dropped, as a draft with its picture, and says what was left out', async () => {
    const word = aWordDocument({
      comments: `<w:comment w:id="0">${aWordParagraph('Is this right?')}</w:comment>`,
      pictures: { 'image1.png': aBlackPng(40, 30) },
      body: [
        aWordParagraph('Spring news', 'Title'),
        aWordParagraph('Issue 12, 14 March 2019'),
        aWordParagraph('Training', 'Heading1'),
        aWordParagraph('Choose a date', '•'),
        aWordParagraph(aWordPicture('picture0', 'Two people at a desk')),
      ].join(''),
    });
    await desk.drop('Spring news.docx', word);
    await desk.settled();
    expect(await desk.text()).toMatch(
      /^---\ntitle: Spring news\nnumber: 12\ndate: 2019-03-14\n[\s\S]*status: draft\n[\s\S]*---\n\nIssue 12, 14 March 2019\n\n## Training\n\n- Choose a date\n\n!\[Two people at a desk\]\(two-people-at-a-desk\.png\)\n$/,
    );
    expect(await page.inputValue('#slug')).toBe('2019-03');
    expect(await page.textContent('#pasted-notes')).toContain('1 comment was left out.');
    expect(await page.textContent('#pasted-notes')).toContain('Number: from the start of the text. Check it.');
    await desk.drop('minutes.doc', Buffer.from('x'));
    await page.waitForFunction(() =>
      document.querySelector('#pasted')?.textContent?.includes('Word’s old format cannot be read'),
    );
    expect(await page.inputValue('#about-title')).toBe('Spring news');
    const mail = readFileSync('tests/fixtures/bulletins/outlook.eml');
    await desk.drop('old.eml', mail);
    await page.waitForFunction(() =>
      document.querySelector('#pasted')?.textContent?.includes('1 attachment was left out'),
    );
    expect(await page.inputValue('#about-title')).toBe('LSCB bulletin 41 – March 2019');
  });

  test('fills in a form for every kind of block, and is told what is wrong before it is in the text', async () => {
    await page.getByLabel('Page', { exact: true }).check();
    await desk.open('2017-11.md', anIssue({ slug: '2017-11', keys: { number: '1' } }).text);
    const kinds = await page
      .locator('#kind option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(kinds.length).toBeGreaterThan(14);
    for (const kind of kinds) expect([kind, await desk.fillForm(kind)]).toEqual([kind, []]);
    await desk.settled();
    expect(await desk.text()).toMatch(
      /\n::: event\ntitle: Recognising neglect early\nwhen: Tuesday 5 December 2017, 9\.15am to 12\.45pm\n/,
    );
    expect(await page.locator('#findings .error').allTextContents()).toEqual([]);

    await page.selectOption('#kind', 'event');
    await page.click('#insert');
    await page.locator('#block[open]').waitFor();
    await desk.fillExamples();
    await page.fill('#field-when', 'Monday 5 December 2017, 9am');
    await page.fill('#field-book', 'Eventbrite');
    await page.keyboard.press('Enter');
    const fault = page.locator('#field-book-fault');
    await fault.waitFor();
    expect(await fault.textContent()).toContain('This does not say where to book.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-when');
    await page.keyboard.press('Escape');
    expect(await desk.text()).not.toContain('Eventbrite');
  });

  test('types a block with what it may have offered, and Enter stays a new line', async () => {
    await desk.startNew();
    const offered = page.locator('.cm-tooltip-autocomplete li');
    const choose = async (typed: string) => {
      await page.keyboard.type(typed);
      await offered.first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    await page.locator('#editor .cm-content').focus();
    await page.keyboard.press('Control+End');
    await choose('::: ev');
    await page.keyboard.type('Safer sleep');
    await page.keyboard.press('Enter');
    await choose('sta');
    await choose('f');
    await page.keyboard.press('Enter');
    await page.keyboard.type('se');
    await offered.first().waitFor();
    await page.keyboard.press('Enter');
    expect(await desk.text()).toMatch(/\n::: event\ntitle: Safer sleep\nstatus: full\nse\n\nwhen: \nwhere: \n:::$/);
  });

  test('is offered blocks for what looks like one, takes or leaves them, and can undo that', async () => {
    const event = 'Safer sleep\nTuesday 5 December 2028, 9.15am to 12.45pm\nMS Teams\nBook: training@example.org';
    await desk.open(
      '2018-05.md',
      readIssue('2018-02').concat(
        `\n${event}\n\nMASH: 01632 960123\n\nLADO: lado@example.org\n\nEarly Help: 01632 960789\n`,
      ),
    );
    const offers = page.locator('#offers-list li');
    await offers.nth(3).waitFor();
    expect(await offers.locator('> p:first-child').allTextContents()).toEqual([
      expect.stringMatching(/^Line \d+\. This looks like a training event: make it one\?$/),
      ...Array.from({ length: 3 }, () =>
        expect.stringMatching(/^Line \d+\. This looks like a contact: make it one\?$/),
      ),
    ]);
    await page
      .getByRole('button', { name: /^Leave it: .* a contact/ })
      .first()
      .click();
    expect(await offers.count()).toBe(3);
    const before = await desk.text();
    await page.getByRole('button', { name: 'Yes to all contacts' }).click();
    await desk.settled();
    expect((await desk.text()).match(/::: contact\nrole: .*/g)?.slice(-2)).toEqual([
      '::: contact\nrole: LADO',
      '::: contact\nrole: Early Help',
    ]);
    await page.locator('#editor .cm-content').press('Control+z');
    await desk.settled();
    expect(await desk.text()).toBe(before);
    await page.getByRole('button', { name: /^Yes: .* a training event/ }).press('Enter');
    const block = `\n\n::: event\ntitle: Safer sleep\nwhen: Tuesday 5 December 2028, 9.15am to 12.45pm\nwhere: MS Teams\nbook: training@example.org\n:::\n\nMASH`;
    expect(await desk.text()).toContain(block);
    await page.locator('#editor .cm-content').press('Control+z');
    expect(await desk.text()).toContain(`\n\n${event}\n\nMASH`);
  });

  test('sees what the finished email shows while looking at it', async () => {
    await page.getByLabel('Page', { exact: true }).check();
    const words = 'Words of a long issue, and then some more. '.repeat(40);
    await desk.open('2018-05.md', readIssue('2018-02').concat(`\n${words}\n`.repeat(30)));
    expect(await page.locator('#mails-checked').isVisible()).toBe(false);
    expect(await page.textContent('#findings')).not.toContain('Gmail');
    await page.getByLabel('Email', { exact: true }).check();
    await page.locator('#mails-checked').waitFor();
    expect(await page.textContent('#findings')).toContain('Gmail');
    await page.getByLabel('Page', { exact: true }).check();
    expect(await page.textContent('#findings')).not.toContain('Gmail');
  });

  test('sees the page as readers do: on a phone, in dark colours, without pictures', async () => {
    await desk.open('2018-02.md', readIssue('2018-02'));
    const look = () =>
      page.locator('#preview').evaluate((frame: HTMLIFrameElement) => ({
        width: frame.clientWidth,
        paper: frame.contentWindow?.getComputedStyle(frame.contentDocument?.body as Element).backgroundColor,
        pictures: [...(frame.contentDocument?.images ?? [])].filter((one) => one.hasAttribute('src')).length,
      }));
    const wide = await look();
    for (const choice of ['Phone', 'Dark', 'No pictures']) await page.getByLabel(choice, { exact: true }).check();
    await page.waitForFunction(
      () => !document.querySelector<HTMLIFrameElement>('#preview')?.contentDocument?.querySelector('img[src]'),
    );
    const narrow = await look();
    expect([wide.width, narrow.width, wide.pictures > 0, narrow.paper === wide.paper]).toEqual([
      1100,
      375,
      true,
      false,
    ]);
    for (const choice of ['Desktop', 'Light']) await page.getByLabel(choice, { exact: true }).check();
    await page.getByLabel('No pictures').uncheck();
  });

  test('downloads a proof, the same as the build makes', async () => {
    await desk.open('2018-02.md', readIssue('2018-02'));
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('#proof')]);
    expect(file.suggestedFilename()).toBe('proof-2018-02.html');
    const proof = join(bradford.dist, 'email/2018-02/proof.html');
    // The desk does not check other files.
    const built = readFileSync(proof, 'utf8').replace(/\n.*Findings in other issues.*/, '');
    expect(readFileSync(await file.path(), 'utf8') === built).toBe(true);
  });

  test('downloads the file under its name, and copies the mail', async () => {
    await desk.open('2018-02.md', readIssue('2018-02'));
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
    expect(file.suggestedFilename()).toBe('2018-02.md');
    expect(readFileSync(await file.path(), 'utf8')).toBe(readIssue('2018-02'));
    await page.getByRole('button', { name: 'Copy its HTML' }).click();
    await page.waitForFunction(() => document.querySelector('#said')?.textContent === 'Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(readFileSync(join(bradford.dist, 'email/2018-02/plain.html'), 'utf8'));
  });
});

test('the browser complained of nothing, and nothing left the archive', () => expect(complaints).toEqual([]));

test('is sound in every state and width, and Tab leaves the text', async () => {
  await page.getByLabel('Page', { exact: true }).check();
  const odd = readIssue('2018-02')
    .replace('## Find', '##Find')
    .concat('\nMASH: 01632 960124\n\n– a list\n– of signs\n\nWritten on the 1st of Febuary , see http://www.gov.uk\n');
  await desk.open('2018-05.md', odd);
  await page.locator('#offers-list li').waitFor();
  await page.locator('#editor .cm-content').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#text'))).toBe(null);
  expect(await audit(page)).toEqual([]);
  for (const summary of await page.locator('#desk details > summary').all()) await summary.click();
  expect(await audit(page)).toEqual([]);
  await desk.write('\n::: ');
  await page.keyboard.type('e');
  // While it is being narrowed to what was typed, the list is dimmed.
  await page.locator('.cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled)').waitFor();
  expect(await audit(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await desk.settled();
  await page.click('#fix');
  await page.locator('#fixes[open]').waitFor();
  expect(await audit(page)).toEqual([]);
  await page.click('#fixes .cancel');
  // Between them they have every kind of field.
  for (const kind of ['text', 'heading', 'event', 'review', 'figure']) {
    await page.selectOption('#kind', kind);
    await page.click('#insert');
    await page.locator('#block[open]').waitFor();
    expect([kind, await audit(page, { apart: ['#desk'] })]).toEqual([kind, []]);
    await page.click('#block .cancel');
  }
  await page.getByLabel('Plain text', { exact: true }).check();
  await page.getByLabel('Plain text box').check();
  await page.emulateMedia({ colorScheme: 'dark' });
  // As wide as a window of 1280 px at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await overflow(page)).toBe(0);
  await page.click('#insert');
  await page.locator('#block[open]').waitFor();
  expect([await audit(page), await overflow(page)]).toEqual([[], 0]);
});
