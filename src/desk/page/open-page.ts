import { openAboutForm } from './about-form.ts';
import { openBlocks } from './blocks.ts';
import { openTextBox } from './both-boxes.ts';
import { announce, chosen, find, on } from './dom.ts';
import { startEngine } from './engine.ts';
import { asDownload, openFileShelf } from './file-shelf.ts';
import { openFindings } from './findings.ts';
import { showFixes } from './fixes.ts';
import { listenToKeeping, readKept, readKeptParts } from './keep.ts';
import { showLeftOut } from './left-out.ts';
import { freeSlug, startText } from './new-issue.ts';
import { openOffers } from './offers.ts';
import type { Desk } from './open-desk.ts';
import { listenToFiles } from './open-files.ts';
import { listenToPaste } from './paste.ts';
import { asOwn, openPictureShelf } from './picture-shelf.ts';
import { openPreview } from './preview.ts';

// The page on which an editor writes an issue: what it is made of, and the text and its name, which the others follow. Like a command, it alone
// reads the clock.

const now = () => Date.now();
const today = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now());

const engine = startEngine(new URL('.', location.href).href, now, {
  checked: (checked) => findings.hear(checked),
  fixable: (fixable) => findings.offerFixes(fixable),
  gated: (gated) => findings.hearOfMails(gated),
  shown: async (shown) => {
    await preview.show(shown, isTyping);
    // Until then the findings and the preview are of an earlier text, and look it.
    if (engine.isNewest(shown)) find('#desk').dataset.state = 'settled';
  },
  offered: (offered) => {
    // Places of an earlier text would be wrong.
    if (engine.isNewest(offered)) offers.show(offered.offers);
  },
  failed: (message) => {
    find('#failed').textContent = message;
  },
});

const board = await engine.open();
find('#loading').hidden = true;
// Before the editor, which measures its lines.
find('#desk').hidden = false;
const slugField = find<HTMLInputElement>('#slug');
let isTyping = false;
/** The text as it was opened, downloaded or handed over: what differs from it would be lost. */
let safe = '';
/** Until somebody names the file, its name follows the issue's date. */
let named = false;

const box = openTextBox(board.forms, () => {
  isTyping = true;
  follow();
});
const pictures = openPictureShelf(board, follow);
const files = openFileShelf(follow);
const desk: Desk = {
  board,
  box,
  pictures,
  files,
  engine,
  current: () => ({
    slug: slugField.value,
    text: box.text,
    pictures: pictures.all.map(asOwn),
    files: files.all.map(asDownload),
  }),
  start,
  mayLeave: () => box.text === safe || confirm('Replace your text? It has changes that you have not downloaded.'),
  markSafe: (is) => {
    safe = is ? box.text : '';
  },
};

const preview = openPreview(board, pictures, box);
const offers = openOffers(box);
const about = openAboutForm(box, board, files);
const blocks = openBlocks(desk);
const findings = openFindings(desk, { ...blocks, dated: followDate });

listenToFiles(desk, { startNew, dropPicture: blocks.dropPicture });
listenToPaste(desk);
// Nothing is handed over before something is written.
void import('./hand-over.ts').then(({ listenToHandOver }) => listenToHandOver(desk, () => preview.mails));
const keeping = listenToKeeping(desk);
slugField.addEventListener('input', () => {
  named = slugField.value !== '';
  follow();
});
on('#use-plain', 'change', () => box.show(find<HTMLInputElement>('#use-plain').checked ? 'plain' : 'editor'));
on('#fix', 'click', () => showFixes(box, findings.fixes));
for (const dialog of document.querySelectorAll('dialog'))
  dialog.querySelector('.cancel')?.addEventListener('click', () => dialog.close());
for (const view of document.querySelectorAll('input[name="view"]'))
  view.addEventListener('change', () => {
    findings.look();
    if (chosen('view') !== 'page') check();
  });
// A part that comes later may not come: without a network, or from an archive that has changed since.
addEventListener('unhandledrejection', () =>
  announce('That did not work. Download your text, check your connection, then reload this page and try again.'),
);
addEventListener('beforeunload', (event) => {
  if (box.text !== safe && !keeping.isKept()) event.preventDefault();
});

const kept = readKept();
if (kept) {
  const parts = await readKeptParts();
  start(kept.text, kept.slug);
  files.add(parts.files);
  await pictures.add(parts.pictures);
} else startNew();
// Pasting and keeping work without a network, too.
void import('../../import/read-clipboard.ts');
void import('./kept-files.ts');

function startNew(): void {
  showLeftOut([]);
  start(startText(board.number, today(board.timezone)));
}

/** @param slug undefined until somebody names the file */
function start(text: string, slug?: string): void {
  pictures.clear();
  files.clear();
  box.text = text;
  named = slug !== undefined;
  slugField.value = slug ?? freeSlug(today(board.timezone).slice(0, 7), board.issues);
  safe = text;
  isTyping = false;
  follow();
}

/** After each change of the text, of its name or of its pictures. */
function follow(): void {
  about.follow();
  blocks.follow();
  find('#slug-taken').hidden = !board.issues.includes(slugField.value);
  find('#desk').dataset.state = 'checking';
  check();
  keeping.follow();
}

function check(): void {
  engine.check(desk.current(), chosen('view') !== 'page');
}

function followDate(month: string | undefined): void {
  const slug = month === undefined ? slugField.value : freeSlug(month, board.issues);
  if (named || slug === slugField.value) return;
  slugField.value = slug;
  follow();
}
