import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, expect, inject, test } from 'vitest';
import '../support/built-boards.ts';
import { aPdf } from '../support/a-pdf.ts';
import { anOutlookMessage } from '../support/an-outlook-message.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { openDesk } from '../support/desk.ts';
import { serve } from '../support/visit.ts';
import { asWordClipboard, newsletterInWord } from '../support/word-clipboard.ts';

// What somebody does on the desk who knows no Markdown: pastes, presses buttons and fills in forms, and types nothing into the text.

const browser = await sharedBrowser();
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
afterAll(() => context.close());
const at = await serve(join(inject('dist'), 'site'));
const complaints: string[] = [];
// Playwright would run a script in the preview too, which is sandboxed, when the page is loaded again.
page.on('console', (message) => {
  if (message.type() === 'error' && !message.text().startsWith('Blocked script execution'))
    complaints.push(message.text());
});
page.on('pageerror', (error) => complaints.push(error.message));
page.on('dialog', (dialog) => void dialog.accept());
const desk = openDesk(page);

/** A photo as a phone takes it, which says where. */
const PHOTO = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#357' } })
  .withExif({ IFD3: { GPSLatitude: '53/1 47/1 0/1', GPSLatitudeRef: 'N' } })
  .jpeg()
  .toBuffer();

await page.goto(at('desk/'));
await desk.ready();
beforeEach(() => desk.startNew());
afterEach(() => expect(complaints).toEqual([]));

const bodyOf = async () => (await desk.text()).replace(/^---[\s\S]*?\n---\n\n/, '');

/** Where the keyboard goes on. */
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());

/** Waits until the form has gone into the text. */
async function putIn(): Promise<void> {
  await page.click('#block button.main');
  await page.locator('#block[open]').waitFor({ state: 'detached' });
}

async function add(kind: string, values: Readonly<Record<string, string>>): Promise<void> {
  await page.selectOption('#kind', kind);
  await page.click('#insert');
  await page.locator('#block[open]').waitFor();
  for (const [field, value] of Object.entries(values)) await page.fill(`#field-${field}`, value);
}

test('a newsletter pasted from Word can be published after twelve actions, with its courses and its review as blocks', async () => {
  const newsletter = newsletterInWord(readFileSync('tests/fixtures/pasted/2026-12.md', 'utf8'));
  let actions = 0;
  const act = async (action: Promise<unknown>) => {
    await action;
    actions++;
    await desk.settled();
  };
  await act(desk.paste(asWordClipboard(newsletter)));
  await act(page.fill('#about-title', 'Spring Term Newsletter'));
  await act(page.fill('#about-date', '1 December 2026'));
  await act(page.fill('#about-summary', 'Training for January to March 2027, and learning from our latest review.'));
  await act(page.selectOption('#about-status', 'published'));
  await act(page.click('#fix'));
  await act(page.click('#fixes-do'));
  await act(page.getByRole('button', { name: /^Yes: .* a review/ }).click());
  expect(await focused()).toBe('Blocks in this text');
  await act(page.getByRole('button', { name: /^Yes: .* a table of training events/ }).click());
  // The newsletter has a wrong weekday, which only its editor can correct.
  expect(await page.locator('#findings .error p').allTextContents()).toEqual([
    expect.stringContaining('“Monday 9 February 2027” is a Tuesday.'),
  ]);
  await act(
    page
      .locator('#findings .error')
      .getByRole('button', { name: /^Open its form/ })
      .click(),
  );
  const rows = await page.inputValue('#field-body');
  await act(page.fill('#field-body', rows.replace('Monday 9', 'Tuesday 9')));
  await act(putIn());
  expect(await focused()).toBe('What to fix');
  expect(await page.locator('#findings .error').count()).toBe(0);
  expect(actions).toBeLessThanOrEqual(12);
  const text = await desk.text();
  expect(text).toMatch(/^---\ntitle: Spring Term Newsletter\n[\s\S]*status: published\n/);
  expect(text.match(/^::: \w+$/gm)).toEqual(['::: review', '::: events']);
  expect(await desk.shown('h1')).toContain('Spring Term Newsletter');
});

test('a form that is refused can go into the text all the same, to be put right later', async () => {
  await add('event', { title: 'Neglect', when: 'Monday 9 February 2027, 9am', where: 'MS Teams' });
  await page.click('#block button.main');
  await page.locator('#field-when-fault').waitFor();
  await page.click('#block-anyway');
  await desk.settled();
  expect(await bodyOf()).toContain('when: Monday 9 February 2027, 9am');
  expect(await page.textContent('#findings')).toContain('“Monday 9 February 2027” is a Tuesday.');
});

test('a finding about the issue’s keys opens the field that writes it', async () => {
  await page.getByRole('button', { name: 'Error, title' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('about-title');
  expect(await page.textContent('#findings')).toContain('The title is empty. Fill it in under “About this issue”.');
});

test('the preview scrolls to what is typed', async () => {
  await desk.write(`${'Words of a paragraph.\n\n'.repeat(60)}The last one says **something** else`);
  const isInView = () =>
    page.locator('#preview').evaluate(({ contentDocument }: HTMLIFrameElement) => {
      const last = [...(contentDocument?.querySelectorAll('p') ?? [])].find((one) => one.textContent?.includes('else'));
      const { top = -1, bottom = 0 } = last?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= (contentDocument?.documentElement.clientHeight ?? 0);
    });
  await desk.settled();
  expect(await isInView()).toBe(true);
  // A letter is in every paragraph.
  await desk.write('\n\nT');
  await desk.settled();
  expect(await isInView()).toBe(true);
});

test('a heading of the wrong level is put right in its form', async () => {
  await desk.write('## Training\n\nWords.\n\n#### Dates\n\nWords.\n');
  await desk.settled();
  const error = page.locator('#findings .error', { hasText: 'jumps from level' });
  expect(await error.locator('p').textContent()).toMatch(
    /Write “### ”, or press “Open its form” and choose what it opens\.$/,
  );
  await error.getByRole('button', { name: /^Open its form/ }).click();
  await page.selectOption('#field-opens', 'A part of a section');
  await putIn();
  await desk.settled();
  expect(await bodyOf()).toContain('\n\n### Dates\n');
  expect(await error.count()).toBe(0);
});

test('bold words alone become a heading in the form that their finding opens', async () => {
  await desk.write('\n\n**What we found**\n\nWords.\n');
  await desk.settled();
  const warning = page.locator('#findings .warning', { hasText: 'Bold words alone' });
  expect(await warning.locator('p').textContent()).toMatch(/ What we found”, or press “Open its form” and/);
  await warning.getByRole('button', { name: /^Open its form/ }).click();
  expect(await page.inputValue('dialog[open] #field-heading')).toBe('What we found');
  await putIn();
  await desk.settled();
  expect(await bodyOf()).toContain('\n## What we found\n\nWords.');
  expect(await warning.count()).toBe(0);
});

test('a newsletter pasted into an empty desk has its title and its sections; who wrote an earlier mail is left out and not repeated', async () => {
  const mail = '<p><b>From:</b> Dean Walsh &lt;dean.walsh@example.org&gt;<br><b>Sent:</b> 2 June 2026 14:12</p>';
  await desk.paste(`<h1>Spring news</h1><p>Welcome.</p><h2>Training</h2>${mail}<p>Come.</p>`);
  await desk.settled();
  expect([await page.inputValue('#about-title'), await bodyOf()]).toEqual([
    'Spring news',
    'Welcome.\n\n## Training\n\nCome.',
  ]);
  const notes = await page.locator('#pasted-notes').textContent();
  expect(notes).toContain('The heading at the top became the title: “Spring news”.');
  expect(notes).toContain('Sent: 2 June 2026 14:12');
  expect(notes).not.toContain('dean.walsh');
  await desk.paste('<h1>More</h1><h2>Events</h2>');
  expect(await page.inputValue('#about-title')).toBe('Spring news');
  await desk.startNew();
  await desk.paste('<h1>Call Jo on 07700 900123</h1><h2>Events</h2>');
  await page.getByText('The heading at the top became the title: “Call Jo on').first().waitFor();
  expect(await page.textContent('#pasted-notes')).not.toContain('900123');
  expect(await page.textContent('#said')).not.toContain('900123');
});

test('opens a mail that is dragged out of Outlook, also while somebody is in the title', async () => {
  await page.focus('#about-title');
  const html = '<html><body><h1>Training</h1><p>Ring the café</p></body></html>';
  const pdf = { name: 'Flyer.pdf', bytes: Buffer.from('%PDF') };
  await desk.drop(
    'mail.msg',
    Buffer.from(anOutlookMessage({ subject: 'Bulletin 41', html, as: 'rtf', attachments: [pdf] })),
  );
  await desk.settled();
  expect(await page.inputValue('#about-title')).toBe('Bulletin 41');
  expect(await bodyOf()).toBe('## Training\n\nRing the café\n');
  expect(await page.textContent('#pasted-notes')).toContain('1 attachment was left out (“Flyer.pdf”).');
});

// Last, since Playwright works in the preview's frame too, where nothing may run.
test('forms alone write an issue with three courses, a review and a picture, and change it', async () => {
  await page.fill('#about-title', 'Spring news');
  await page.fill('#about-date', '1 December 2026');
  await page.fill('#about-summary', 'Three courses and a review.');
  await add('text', { body: 'Welcome.\n\nThank you.' });
  await putIn();
  await add('heading', { heading: 'Training' });
  await putIn();
  for (const [title, when] of [
    ['Working Together', 'Tuesday 12 January 2027, 9.30am to 4.30pm'],
    ['Graded Care Profile', 'Wed 20th January 2027, 09:30 – 12:30'],
    ['Harmful behaviour', '3/3/27 1.30 – 4.30pm'],
  ] as const) {
    await add('event', { title, when, where: 'MS Teams', book: 'training@example.org' });
    await putIn();
  }
  const link = {
    'file-words': 'Full report',
    'file-address': 'https://example.org/k.pdf',
    'file-details': 'PDF, 1 MB',
  };
  await add('review', { case: 'Child K', type: 'LCSPR', ...link });
  await putIn();
  await add('figure', {});
  await page.setInputFiles('#block-fields input[type="file"]', {
    name: 'IMG_1.jpg',
    mimeType: 'image/jpeg',
    buffer: PHOTO,
  });
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#field-src')?.value === 'picture-picture.jpg',
  );
  await page.fill('#field-alt', 'A poster');
  await putIn();

  // Second thoughts.
  await desk.settled();
  await page.click('#parts summary');
  await page.getByRole('button', { name: 'Move up: Review: Child K' }).click();
  await page.getByRole('button', { name: 'Delete: Event: Harmful behaviour' }).click();
  await page.getByRole('button', { name: 'Change: Event: Graded Care Profile' }).click();
  await page.fill('#field-where', 'Civic Centre');
  await putIn();
  expect(await focused()).toMatch(/^Change, move or delete parts/);
  await page.getByRole('button', { name: 'Change: Welcome.' }).click();
  await page.fill('#field-body', 'Welcome, everyone.\n\nThank you.');
  await putIn();
  await desk.settled();
  expect((await bodyOf()).trim().split('\n')).toEqual([
    ...['Welcome, everyone.', '', 'Thank you.', '', '## Training', ''],
    ...['::: event', 'title: Working Together', 'when: Tuesday 12 January 2027, 9.30am to 4.30pm', 'where: MS Teams'],
    ...['book: training@example.org', ':::', ''],
    ...['::: event', 'title: Graded Care Profile', 'when: Wed 20th January 2027, 09:30 – 12:30', 'where: Civic Centre'],
    ...['book: training@example.org', ':::', ''],
    ...['::: review', 'case: Child K', 'type: LCSPR'],
    ...['file: [Full report](https://example.org/k.pdf), PDF, 1 MB', ':::', ''],
    ...['::: figure', 'src: picture-picture.jpg', 'alt: A poster', ':::'],
  ]);

  // The build would say so too, and the preview shows the picture though nobody has uploaded it.
  expect(await page.textContent('#findings')).toContain('“picture-picture.jpg” records where it was taken (GPS)');
  const shown = page.frameLocator('#preview').getByAltText('A poster');
  expect(await shown.evaluate((one: HTMLImageElement) => [one.naturalWidth, new URL(one.src).protocol])).toEqual([
    1600,
    'blob:',
  ]);
  const [zip] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
  expect(zip.suggestedFilename()).toBe('2026-12.zip');
  const files = unzipSync(readFileSync(await zip.path()));
  expect(Object.keys(files)).toEqual(['content/issues/2026-12.md', 'content/images/picture-picture.jpg']);
  expect(strFromU8(files['content/issues/2026-12.md'] ?? new Uint8Array())).toBe(await desk.text());
  const [proof] = await Promise.all([page.waitForEvent('download'), page.click('#proof')]);
  // Without what the phone wrote into it.
  const taken = /src="data:image\/webp;base64,([\w+/=]+)" alt="A poster"/.exec(
    readFileSync(await proof.path(), 'utf8'),
  );
  const { width, exif } = await sharp(Buffer.from(taken?.[1] ?? '', 'base64')).metadata();
  expect([width, exif]).toEqual([800, undefined]);
});

test('nothing is kept until asked, and nothing after Forget; files for readers go along, and into the download', async () => {
  const choose = (selector: string, name: string, buffer: Buffer) =>
    page.setInputFiles(selector, { name, mimeType: '', buffer });
  await page.fill('#about-title', 'Spring news');
  await page.fill('#about-date', '1 December 2026');
  await page.fill('#about-summary', 'A review to read.');
  await add('review', { case: 'Child K', type: 'LCSPR' });
  await choose('#block-fields input[type="file"]', 'Child K report (final).pdf', aPdf({ pages: [[]] }));
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#field-file-address')?.value === 'Child K report (final).pdf',
  );
  expect(await page.inputValue('#field-file-words')).toBe('Child K report (final)');
  await putIn();
  await page.click('summary:has-text("Easy Read")');
  await choose('#choose-easy-read', 'easy-read.pdf', Buffer.from('%PDF'));
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#about-easy-read')?.value);
  await add('figure', { alt: 'A poster' });
  await choose('#block-fields input[type="file"]', 'poster.jpg', PHOTO);
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-src')?.value);
  await putIn();
  const text = await desk.text();
  expect(text).toContain('file: [Child K report (final)](Child K report (final).pdf)');
  expect(text).toMatch(/^easy read: easy-read\.pdf$/m);
  expect(await page.textContent('#findings')).not.toContain('has not published');
  await desk.settled();
  expect(await desk.shown('.formats a, a[href$="easy-read.pdf"]')).toEqual([
    expect.stringContaining('Easy Read'),
    expect.any(String),
  ]);

  const stored = () =>
    page.evaluate(async () => [localStorage.length + sessionStorage.length, (await indexedDB.databases()).length]);
  expect([await stored(), await context.cookies()]).toEqual([[0, 0], []]);
  await page.click('#keep');
  const isKept = page.getByText('The text and its 1 picture and 2 files are kept in this browser only');
  await isKept.waitFor();
  // Another window opens it, and from then on keeps its own.
  const other = await context.newPage();
  await other.goto(at('desk/'));
  const elsewhere = openDesk(other);
  await elsewhere.ready();
  const shownElsewhere = () => Promise.all(['title', 'summary'].map((name) => other.inputValue(`#about-${name}`)));
  expect([await shownElsewhere(), await other.inputValue('#slug')]).toEqual([
    ['Spring news', 'A review to read.'],
    '2026-12',
  ]);
  await other.fill('#about-title', 'The title of another window');
  await page.getByText('Another window has the desk open').waitFor();
  await page.fill('#about-summary', 'It is not kept.');
  await other.reload();
  await elsewhere.ready();
  expect(await shownElsewhere()).toEqual(['The title of another window', 'A review to read.']);
  // Where that one keeps a text without files, or forgets all, this one keeps its own again.
  const forget = async () => {
    await other.click('#forget');
    await other.waitForFunction(async () => (await indexedDB.databases()).length === 0);
  };
  for (const act of [() => elsewhere.startNew(), forget]) {
    await act();
    await page.locator('#said').evaluate((said) => said.replaceChildren());
    await page.click('#keep');
    await isKept.waitFor();
  }
  await other.close();
  await page.reload();
  await desk.ready();
  await page.waitForFunction(() => document.querySelector('#preview'));
  await desk.settled();
  const [zip] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
  const kept = unzipSync(readFileSync(await zip.path()));
  expect(Object.keys(kept)).toEqual([
    'content/issues/2026-12.md',
    'content/images/poster.jpg',
    'content/files/Child K report (final).pdf',
    'content/files/easy-read.pdf',
  ]);
  expect(Buffer.from(kept['content/images/poster.jpg'] ?? []).equals(PHOTO)).toBe(true);
  await page.click('#forget');
  await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
  expect(await stored()).toEqual([0, 0]);
  // A field that is emptied takes its line along.
  await page.click('summary:has-text("Easy Read")');
  await page.fill('#about-easy-read', '');
  await page.selectOption('#about-lang', 'cy');
  await page.selectOption('#about-translation-of', '2018-02');
  expect((await desk.text()).match(/^(?:easy read|lang|translation of):.*$/gm)).toEqual([
    'lang: cy',
    'translation of: 2018-02',
  ]);
});

test('goes on without a network: text, forms, offers and the download; what is not loaded yet is said', async () => {
  const other = await browser.newContext();
  const offline = await other.newPage();
  // Playwright’s “networkidle” never comes for the preview’s frame, though nothing loads any more.
  const awaited = new Set<string>();
  offline.on('request', (request) => void awaited.add(request.url()));
  for (const end of ['requestfinished', 'requestfailed'] as const)
    offline.on(end as 'requestfinished', (request) => void awaited.delete(request.url()));
  // It comes last.
  const last = offline.waitForEvent('requestfinished', (request) => /format-difference/.test(request.url()));
  await offline.goto(at('desk/'));
  const alone = openDesk(offline);
  await alone.ready();
  await last;
  await expect.poll(() => [...awaited]).toEqual([]);
  await other.setOffline(true);
  await offline.fill('#about-title', 'Spring news');
  await alone.paste('<p>Safer sleep<br>Tuesday 5 December 2028, 9.15am to 12.45pm<br>MS Teams</p>');
  await offline.getByRole('button', { name: /^Yes: .* a training event/ }).click();
  await offline.click('#insert');
  await offline.fill('#field-body', 'Thank you, at 9.30AM.');
  await offline.click('#block button.main');
  await alone.settled();
  expect(await alone.text()).toMatch(
    /title: Spring news[\s\S]*::: event\ntitle: Safer sleep[\s\S]*:::\n\nThank you, at 9\.30AM\./,
  );
  const [file] = await Promise.all([offline.waitForEvent('download'), offline.click('#download')]);
  expect(readFileSync(await file.path(), 'utf8')).toBe(await alone.text());
  await offline.setInputFiles('#open', { name: 'old.docx', mimeType: '', buffer: Buffer.from('PK') });
  await offline.getByText('That did not work. Download your text, check your connection').waitFor();
  await other.close();
});

test('opens a PDF as a draft for review, column by column', async () => {
  const other = await context.newPage();
  await other.setContent(`<h1>Safeguarding News</h1>
    <div style="columns: 2; column-gap: 2em"><p>The board has published its new policy. Everybody who works with children reads it by the
    end of the month, and <a href="https://www.example.org/policy">the policy</a> says whom to ask.</p>
    <p style="break-before: column">Our last audit found that records of meetings come late. Send them within five days, and name
    everybody who was there, and who was asked to come.</p></div>`);
  const pdf = await other.pdf({ format: 'A4' });
  await other.close();
  await desk.drop('News.pdf', pdf);
  await desk.settled();
  expect(await page.inputValue('#about-title')).toBe('Safeguarding News');
  const [review, ...paragraphs] = (await bodyOf()).trim().split('\n\n');
  expect(review).toMatch(/^\[For review only, to be checked\]/);
  expect(paragraphs).toEqual([
    expect.stringMatching(
      /^The board has .* end of the month, and the policy says whom to ask\. https:\/\/www\.example\.org\/policy$/,
    ),
    expect.stringMatching(/^Our last audit found .* asked to come\.$/),
  ]);
  expect(await page.textContent('#pasted-notes')).toContain('for review only');
  await page.selectOption('#about-status', 'published');
  await desk.settled();
  expect(await page.locator('#findings .error p').allTextContents()).toContainEqual(
    expect.stringContaining('For review only'),
  );
  await desk.drop('locked.pdf', aPdf({ pages: [[]], isLocked: true }));
  expect(await page.textContent('#pasted-notes')).toContain('This PDF has a password.');
});
