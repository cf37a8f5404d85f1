import type { Checked, Finding, Gated, Opened, Shown } from '../engine/messages.ts';
import { openAboutForm } from './about-form.ts';
import { openBlockDialog, titleOf } from './block-dialog.ts';
import { placeBlock } from './block-place.ts';
import { openTextBox } from './both-boxes.ts';
import { copy } from './copy.ts';
import { announce, chosen, find, make, on } from './dom.ts';
import { startEngine } from './engine.ts';
import { countFindings, showFindings } from './findings.ts';
import { download, pageOnGitHub } from './hand-over.ts';
import { forget, keep, readKept } from './keep.ts';
import { showLeftOut } from './left-out.ts';
import { freeSlug, startText } from './new-issue.ts';
import { openOffers } from './offers.ts';
import { openPreview } from './preview.ts';

// The page on which an editor writes an issue. Like a command, it alone reads the clock.

const now = () => Date.now();
const today = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now());

const engine = startEngine(new URL('.', location.href).href, now, {
  checked: hear,
  shown: (shown) => void show(shown),
  gated: hearOfMails,
  offered: (offered) => {
    // Places of an earlier text would be wrong.
    if (engine.isNewest(offered)) offers.show(offered.offers);
  },
  failed: (message) => {
    find('#failed').textContent = message;
  },
});
/** The text as it was opened, downloaded or handed over: what differs from it would be lost. */
let safe = '';
let checked: Checked | undefined;
/** What the emails show, while they are looked at. */
let inMails: readonly Finding[] = [];
let named = false;

const board = await engine.open();
find('#loading').hidden = true;
// Before the editor, which measures its lines.
find('#desk').hidden = false;
const slugField = find<HTMLInputElement>('#slug');
let isTyping = false;
const box = openTextBox(() => {
  isTyping = true;
  follow();
});
const preview = openPreview(board);
const offers = openOffers(box);
const about = openAboutForm(box, board);
const kept = readKept();
listen(board);
if (kept) start(kept.text, kept.slug);
else startNew();
// Pasting works without a network, too.
void import('../../import/read-clipboard.ts');

function startNew(): void {
  showLeftOut([]);
  start(startText(board.number, today(board.timezone)));
}

function start(text: string, slug?: string): void {
  box.text = text;
  named = slug !== undefined;
  slugField.value = slug ?? freeSlug(today(board.timezone).slice(0, 7), board.issues);
  safe = text;
  isTyping = false;
  follow();
}

/** Until then the findings and the preview are of an earlier text, and look it. */
async function show(shown: Shown): Promise<void> {
  await preview.show(shown, isTyping);
  if (engine.isNewest(shown)) find('#desk').dataset.state = 'settled';
}

/** After each change of the text or of its name. */
function follow(): void {
  about.follow();
  find('#slug-taken').hidden = !board.issues.includes(slugField.value);
  find('#desk').dataset.state = 'checking';
  check();
  if (readKept()) keepNow();
}

function current() {
  return { slug: slugField.value, text: box.text };
}

function check(): void {
  engine.check(current(), chosen('view') !== 'page');
}

function hear(result: Checked): void {
  checked = result;
  find('#failed').textContent = '';
  const { fixes, month } = result;
  if (chosen('view') === 'page') inMails = [];
  const findings = [...result.findings, ...inMails];
  // Places of an earlier text would be wrong.
  if (engine.isNewest(result)) box.mark(findings);
  showFindings(findings, (place) => box.jump(place));
  const errors = findings.filter(({ severity }) => severity === 'error');
  find<HTMLButtonElement>('#fix').disabled = fixes.count === 0;
  find('#fix-count').textContent = fixes.count === 0 ? '' : ` (${fixes.count})`;
  find('#errors-left').textContent = errors.length === 0 ? '' : `Fix the errors first: ${countFindings(errors)}`;
  const send = document.querySelector<HTMLButtonElement>('#github');
  if (send) send.disabled = errors.length > 0;
  followDate(month);
}

function hearOfMails(gated: Gated): void {
  if (!engine.isNewest(gated) || !checked || chosen('view') === 'page') return;
  const before = JSON.stringify(inMails);
  inMails = gated.findings;
  find('#mails-checked').hidden = false;
  if (JSON.stringify(inMails) !== before) hear(checked);
}

/** Until somebody names the file, its name follows the issue's date. */
function followDate(month: string | undefined): void {
  const slug = month === undefined ? slugField.value : freeSlug(month, board.issues);
  if (named || slug === slugField.value) return;
  slugField.value = slug;
  follow();
}

function keepNow(): void {
  try {
    keep({ slug: slugField.value, text: box.text });
  } catch {
    announce('This browser keeps nothing. Download the file instead.');
  }
  showKept();
}

function showKept(): void {
  const isKept = readKept() !== undefined;
  find('#keep').hidden = isKept;
  find('#forget').hidden = !isKept;
}

function listen({ forms, repository, issues }: Opened): void {
  on('#new', 'click', () => {
    if (mayLeave()) startNew();
  });
  on('#open', 'change', () => {
    const input = find<HTMLInputElement>('#open');
    const [file] = input.files ?? [];
    // The same file can be opened again.
    input.value = '';
    void openFile(file);
  });
  // Before the editor, which would put a file's bytes into the text.
  for (const type of ['dragover', 'drop'] as const) addEventListener(type, openDropped, { capture: true });
  on('#keep', 'click', () => {
    keepNow();
    announce('Kept in this browser only, on this computer. Press Forget to delete it.');
  });
  on('#forget', 'click', () => {
    forget();
    showKept();
    announce('This browser keeps nothing any more. Your text is still here until you close the page.');
  });
  showKept();

  slugField.addEventListener('input', () => {
    named = slugField.value !== '';
    follow();
  });
  on('#use-plain', 'change', () => box.show(find<HTMLInputElement>('#use-plain').checked ? 'plain' : 'editor'));
  on('#fix', 'click', () => showFixes());
  // Before the editor, which would paste the words alone.
  find('#text').addEventListener('paste', (event) => void paste(event), { capture: true });

  const kinds = find<HTMLSelectElement>('#kind');
  kinds.append(...forms.map(({ kind }) => make('option', { value: kind }, titleOf(kind))));
  on('#insert', 'click', () => {
    const form = forms.find(({ kind }) => kind === kinds.value);
    if (form) openBlockDialog(form, tryBlock, insert);
  });
  for (const dialog of document.querySelectorAll('dialog'))
    dialog.querySelector('.cancel')?.addEventListener('click', () => dialog.close());

  for (const view of document.querySelectorAll('input[name="view"]'))
    view.addEventListener('change', () => {
      find('#mails-checked').hidden = true;
      if (chosen('view') === 'page' && checked) hear(checked);
      else check();
    });
  on('#proof', 'click', () => void downloadProof());
  on('#download', 'click', () => {
    download(`${slugField.value}.md`, box.text);
    safe = box.text;
    announce(`${slugField.value}.md is in your downloads.`);
  });
  if (repository) {
    on(
      '#github',
      'click',
      () => void openGitHub(pageOnGitHub(repository, slugField.value, { issues })).catch(sayNotCopied),
    );
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
    button.addEventListener('click', () => void copyMail(button.dataset.copy ?? '').catch(sayNotCopied));

  addEventListener('beforeunload', (event) => {
    if (box.text !== safe && !readKept()) event.preventDefault();
  });
}

const sayNotCopied = () => announce('This browser did not copy the text. Download the file instead.');

const mayLeave = () => box.text === safe || confirm('Replace your text? It has changes that you have not downloaded.');

async function openFile(file: File | undefined): Promise<void> {
  if (!file || !mayLeave()) return;
  const text = /\.md$/i.test(file.name) ? await file.text() : '';
  if (text.startsWith('---')) {
    start(text, file.name.replace(/\.md$/i, ''));
    showLeftOut([]);
  } else await openOther(file);
}

/** A document of another program. */
async function openOther(file: File): Promise<void> {
  const { openDocument } = await import('./open-document.ts');
  const opened = await openDocument(file, board.number);
  if (typeof opened === 'string') {
    showLeftOut([`${file.name} was not opened. ${opened}`]);
    return announce(`${file.name} was not opened. ${opened}`);
  }
  const { notes, pictures } = opened;
  start(opened.text);
  // It is nowhere as an issue yet.
  safe = '';
  showLeftOut(notes, pictures);
  announce(['Opened as a draft. Check its title, number and date.', ...notes].join(' '));
}

function openDropped(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.type === 'drop') void openFile(event.dataTransfer.files[0]);
}

async function paste(event: ClipboardEvent): Promise<void> {
  const html = event.clipboardData?.getData('text/html') ?? '';
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  if (html === '' || isSource(plain)) return;
  event.preventDefault();
  event.stopPropagation();
  const { readClipboard } = await import('../../import/read-clipboard.ts');
  const { markdown, notes } = readClipboard(html, plain);
  box.type(markdown);
  showLeftOut(notes);
  announce(['Pasted.', ...notes].join(' '));
}

/** An issue as it is typed here, which needs no reading: programs that colour it give HTML too. */
const isSource = (text: string) => /^(?::::|---\s*$|#{2,6}\s)/m.test(text);

/** The text goes by the clipboard: an address has no room for an issue. */
async function openGitHub(href: string): Promise<void> {
  // Before another window takes the place of this one, which may not copy then.
  await copy({ 'text/plain': box.text });
  make('a', { href, target: '_blank', rel: 'noopener' }).click();
  safe = box.text;
  find('#github-steps').hidden = false;
  announce('The text is copied. Paste it on the page that has opened.');
}

/** How a difference names the place of a change. */
const PLACE = /^@@ -(\d+).*/;

function showFixes(): void {
  if (!checked) return;
  const { text, difference } = checked.fixes;
  find('#fixes-lines').replaceChildren(
    ...difference.split('\n').flatMap((line) => {
      const name = ({ '+': 'ins', '-': 'del' } as const)[line.charAt(0)];
      return line.startsWith('\\') || line === ''
        ? []
        : make(name ?? 'span', {}, `${line.replace(PLACE, 'Line $1')}\n`);
    }),
  );
  const dialog = find<HTMLDialogElement>('#fixes');
  find('#fixes-do').onclick = () => {
    dialog.close();
    box.change(0, box.text.length, text);
    announce('Fixed.');
  };
  dialog.showModal();
}

async function tryBlock(block: string): Promise<readonly Finding[]> {
  const { at, written, line } = placeBlock(box.text, box.selection[0], block);
  const text = `${box.text.slice(0, at)}${written}${box.text.slice(at)}`;
  const found = await engine.try({ slug: slugField.value, text });
  const last = line + block.split('\n').length - 1;
  return found
    .filter((finding) => finding.line >= line && finding.line <= last)
    .map((finding) => ({ ...finding, line: finding.line - line + 1 }));
}

function insert(block: string): void {
  const { at, written, line } = placeBlock(box.text, box.selection[0], block);
  box.change(at, at, written);
  box.jump({ line, column: 1 });
  announce('The block is in the text.');
}

async function downloadProof(): Promise<void> {
  const { slug } = current();
  const proof = await engine.prove(current());
  if (proof === undefined) return announce('There is no proof yet. Fix the errors first.');
  download(`proof-${slug}.html`, proof, 'text/html');
  announce(`proof-${slug}.html is in your downloads. Attach it to an email for the person who approves the issue.`);
}

async function copyMail(form: string): Promise<void> {
  const mail = preview.mails[find<HTMLSelectElement>('#mailer').selectedIndex] ?? preview.mails[0];
  if (!mail) return announce('There is no email yet. Fix the errors first.');
  const { html = mail.text, text } = mail;
  const parts = {
    seen: { 'text/html': html, 'text/plain': text },
    html: { 'text/plain': html },
    text: { 'text/plain': text },
  };
  await copy(parts[form as keyof typeof parts]);
  announce('Copied.');
}
