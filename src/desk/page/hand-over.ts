import type { Opened } from '../engine/messages.ts';
import type { DeskMail } from '../engine/views.ts';
import { copy } from './copy.ts';
import { announce, find, make, on } from './dom.ts';
import { countFiles, type OnComputer } from './file-shelf.ts';
import type { Desk } from './open-desk.ts';

/** What leaves the desk, each when a button is pressed. */
export function listenToHandOver(desk: Desk, mails: () => readonly DeskMail[]): void {
  const { repository } = desk.board;
  on('#download', 'click', () => void downloadIssue(desk));
  on('#proof', 'click', () => void downloadProof(desk));
  if (repository) on('#github', 'click', () => void openGitHub(desk, repository).catch(sayNotCopied));
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
    button.addEventListener('click', () => void copyMail(mails(), button.dataset.copy ?? '').catch(sayNotCopied));
}

const sayNotCopied = () => announce('This browser did not copy the text. Download the file instead.');

/** Saves a file on this computer. */
function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = make('a', { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** What the text names of what is on this computer alone. An address may have its spaces coded. */
function usedOf({ pictures, files }: Pick<Desk, 'pictures' | 'files'>, text: string): OnComputer {
  const isUsed = ({ name }: { readonly name: string }) => text.includes(name) || text.includes(encodeURI(name));
  return { pictures: pictures.all.filter(isUsed), files: files.all.filter(isUsed) };
}

/** The issue; with pictures or files a ZIP that has the folders of the repository. */
async function downloadIssue(desk: Desk): Promise<void> {
  const { slug, text } = desk.current();
  const used = usedOf(desk, text);
  const parts = countFiles(used);
  if (parts === '') download(`${slug}.md`, text, 'text/markdown');
  else {
    const { packIssue } = await import('./pack-issue.ts');
    download(`${slug}.zip`, new Uint8Array(packIssue({ slug, text }, used)), 'application/zip');
  }
  desk.markSafe(true);
  announce(
    parts === ''
      ? `${slug}.md is in your downloads.`
      : `${slug}.zip is in your downloads. It has the issue and ${parts}.`,
  );
}

/** The text goes by the clipboard: an address has no room for an issue. */
async function openGitHub(desk: Desk, repository: string): Promise<void> {
  const { current, board, markSafe } = desk;
  const { slug, text } = current();
  // Before another window takes the place of this one, which may not copy then.
  await copy({ 'text/plain': text });
  make('a', { href: pageOnGitHub(repository, slug, board), target: '_blank', rel: 'noopener' }).click();
  markSafe(true);
  find('#github-steps').hidden = false;
  const { pictures, files } = usedOf(desk, text);
  find('#github-pictures').hidden = pictures.length === 0;
  find('#github-files').hidden = files.length === 0;
  announce('The text is copied. Paste it on the page that has opened.');
}

const pageOnGitHub = (repository: string, slug: string, { issues }: Pick<Opened, 'issues'>): string =>
  issues.includes(slug)
    ? `${repository}/edit/main/content/issues/${slug}.md`
    : `${repository}/new/main/content/issues?filename=${slug}.md`;

async function downloadProof({ engine, current, pictures }: Desk): Promise<void> {
  const { slug, text, files } = current();
  const own = pictures.all.map(({ bytes, ...picture }) => ({ ...picture, file: new Blob([new Uint8Array(bytes)]) }));
  const proof = await engine.prove({ slug, text, files, pictures: own });
  if (proof === undefined) return announce('There is no proof yet. Fix the errors first.');
  download(`proof-${slug}.html`, proof, 'text/html');
  announce(`proof-${slug}.html is in your downloads. Attach it to an email for the person who approves the issue.`);
}

async function copyMail(mails: readonly DeskMail[], form: string): Promise<void> {
  const mail = mails[find<HTMLSelectElement>('#mailer').selectedIndex] ?? mails[0];
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
