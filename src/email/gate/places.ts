import { absolute, sectionPath } from '../../model/addresses.ts';
import { blocksOf, picturesOf } from '../../model/model.ts';
import { wordsOf } from '../../model/reader-text.ts';
import { FILE_START, type Position } from '../../text/problem.ts';
import { type MailElement, wordsIn } from './read-mail.ts';
import type { CheckedMail } from './rule.ts';

// The way back from the mail to the file, taken only for a finding.

export interface Place {
  readonly file: string;
  readonly at: Position;
}

export const LAYOUT: Place = { file: 'layouts/email/issue.mjml', at: FILE_START };

/** The line an element was made of, by its address, its words or the section around it. What is outside the sections is the layout's. */
export function findPlace(mail: CheckedMail, element: MailElement): Place {
  const { issue, board } = mail;
  const link = closest(element, (one) => one.attributes.href !== undefined);
  const address = link?.attributes.href || element.attributes.src || undefined;
  const inIssue = (at: Position): Place => ({ file: issue.file, at });
  const written = address === undefined ? undefined : findAddress(mail, address);
  if (written) return inIssue(written);
  const configured = address === undefined ? undefined : findInBoard(mail, address);
  if (configured) return { file: board.file, at: configured };
  const words = letters(wordsIn(mail, element) || element.attributes.alt || '');
  const said = words.length < 3 ? undefined : wordsOf(issue).find(({ text }) => letters(text).includes(words));
  if (said) return inIssue(said.at);
  return isOutside(mail, element) ? LAYOUT : inIssue(sectionAround(mail, element)?.at ?? FILE_START);
}

function isOutside(mail: CheckedMail, element: MailElement): boolean {
  const title = mail.elements.find(({ name }) => name === 'h1');
  const last = headingsOf(mail).at(-1);
  const below = last !== undefined && last.section === undefined && last.heading.index < element.index;
  return below || (title !== undefined && element.end <= title.index);
}

const letters = (text: string) => text.replace(/[\s‘’“”'"]+/g, '').toLowerCase();

function closest(element: MailElement, wanted: (one: MailElement) => boolean): MailElement | undefined {
  for (let one: MailElement | undefined = element; one; one = one.parent) if (wanted(one)) return one;
  return undefined;
}

const addressed = (href: string) => (/^mailto:/i.test(href) ? href.replace(/\?.*$/, '') : href);

function findAddress({ issue, board, linkUrl, imageUrl }: CheckedMail, address: string): Position | undefined {
  const wanted = addressed(address);
  const link = issue.links.find(({ href }) => addressed(linkUrl(href) ?? '') === wanted);
  if (link) return link.at;
  const section = issue.sections.find((one) => absolute(board, sectionPath(issue, one)) === address);
  if (section) return section.at;
  const picture = picturesOf(issue).find(({ src }) => imageUrl(src) === address);
  if (picture) return picture.at;
  for (const { block } of blocksOf(issue)) {
    if (block.kind === 'prose') continue;
    const fields: Readonly<Record<string, unknown>> = { ...block };
    for (const [name, places] of Object.entries(block.fieldAt)) {
      if (typeof fields[name] === 'string' && addressed(fields[name]) === wanted) return places[0] ?? block.at;
    }
  }
  return undefined;
}

function findInBoard({ board, imageUrl }: CheckedMail, address: string): Position | undefined {
  if (board.masthead && imageUrl(board.masthead.src) === address) return board.keyAt.masthead;
  if (board.logo && imageUrl(board.logo.src) === address) return board.keyAt.logo;
  const values: Readonly<Record<string, unknown>> = { ...board };
  for (const [key, at] of Object.entries(board.keyAt)) {
    if (JSON.stringify(values[key] ?? '').includes(JSON.stringify(addressed(address)))) return at;
  }
  return undefined;
}

const sectionAround = (mail: CheckedMail, { index }: MailElement) =>
  headingsOf(mail).findLast(({ heading }) => heading.index <= index)?.section;

/** The headings of level 2, and their sections; undefined for one of the layout itself, such as that of the contacts. */
export function headingsOf(mail: CheckedMail) {
  const byWords = new Map(mail.issue.sections.map((section) => [letters(section.title), section]));
  const byAddress = new Map(
    mail.issue.sections.map((section) => [absolute(mail.board, sectionPath(mail.issue, section)), section]),
  );
  return mail.elements.flatMap((heading) => {
    if (heading.name !== 'h2') return [];
    const linked = mail.elements
      .slice(heading.index, heading.end)
      .flatMap((one) => byAddress.get(one.attributes.href ?? '') ?? [])[0];
    return [{ heading, section: linked ?? byWords.get(letters(wordsIn(mail, heading))) }];
  });
}
