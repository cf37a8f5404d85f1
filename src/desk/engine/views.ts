import { openMails } from '../../email/mail.ts';
import { describeMail, type MailSettings } from '../../email/mail-data.ts';
import { type NotifyMail, openNotify } from '../../email/notify.ts';
import type { Mail } from '../../email/sent-mail.ts';
import { findPictureFile } from '../../fields/picture-name.ts';
import { makeLanguages } from '../../i18n/languages.ts';
import type { ImageFile, Images } from '../../images/images.ts';
import type { Mailer } from '../../mailers/index.ts';
import { issuePath } from '../../model/addresses.ts';
import type { Archive } from '../../model/archive.ts';
import { type Issue, picturesOf } from '../../model/model.ts';
import { type Compiled, openPrecompiled } from '../../render/precompiled.ts';
import type { Filters } from '../../render/templates.ts';
import { siteFilters } from '../../site/filters.ts';
import { listPages } from '../../site/pages.ts';
import { openSite } from '../../site/site.ts';
import { openSiteTemplates } from '../../site/templates.ts';
import type { Problem } from '../../text/problem.ts';
import type { Given } from '../given.ts';
import { BLANK, OWN, type OwnPicture } from './own-picture.ts';

/** Layouts as `precompile` writes them, by where they are from. */
export interface DeskLayouts {
  readonly site: Layouts;
  readonly mailText: Layouts;
  readonly mailHtml: Layouts;
  readonly kit: Layouts;
}

type Layouts = Readonly<Record<string, Compiled>>;

export interface DeskMail {
  /** Of the mailer, and its title. */
  readonly name: string;
  readonly mailer: string;
  readonly subject: string;
  readonly preheader: string;
  /** Undefined for a mailer that makes the mail itself. */
  readonly html: string | undefined;
  readonly text: string;
}

/** The page and the mails of one issue, as a build makes them. */
export function openViews(given: Given, layouts: DeskLayouts) {
  const { versions } = given;
  const tables = new Map(given.tables);
  const known = new Map(given.images);
  const renderPage = openSiteTemplates(openPrecompiled(layouts.site, { autoescape: true, filters: siteFilters }));
  let mails: ReturnType<typeof openBoardMails> | undefined;
  const settingsFor = ({ board, today, wordings }: Archive, issue: Issue | undefined, own: Own): MailSettings => {
    return { board, images: withOwn(known, issue, own), languages: makeLanguages(tables, wordings), today };
  };

  return {
    /** @throws what a layout makes of an issue that has errors */
    page(archive: Archive, slug: string, own: Own): string | undefined {
      const images = withOwn(known, archive.bySlug.get(slug), own);
      const source = { archive, images, languages: makeLanguages(tables, archive.wordings), versions };
      const page = listPages(openSite(source)).find(({ path }) => path === `${issuePath({ slug })}index.html`);
      return page && renderPage(page.layout.replace('site/', ''), page.data);
    },

    /** One for each mailer of the board. @throws as `page` */
    mails(archive: Archive, slug: string, own: Own): readonly DeskMail[] {
      const issue = archive.bySlug.get(slug);
      if (!issue) return [];
      mails ??= openBoardMails(layouts, archive);
      const data = describeMail(issue, settingsFor(archive, issue, own));
      return [...mails.render(data).map(showMail), ...mails.renderNotify(data).map(showNotify)];
    },

    /** What the gate finds in them. @throws as `page` */
    async findInMails(archive: Archive, slug: string, own: Own): Promise<readonly Problem[]> {
      const issue = archive.bySlug.get(slug);
      if (!issue) return [];
      const { createGate } = await import('./gate.ts');
      mails ??= openBoardMails(layouts, archive);
      const settings = settingsFor(archive, issue, own);
      // The colours of the board’s layouts are not the issue’s.
      return createGate(settings)(issue, mails.render(describeMail(issue, settings)));
    },

    settingsFor,
  };
}

function openBoardMails(layouts: DeskLayouts, { board }: Archive) {
  const open = (compiled: Layouts, name: string, autoescape: boolean) => (filters: Filters) =>
    openPrecompiled(compiled, { autoescape, filters }).prepare(name);
  const parts = {
    html: open(layouts.mailHtml, 'issue.mjml', true),
    text: open(layouts.mailText, 'issue.txt', false),
    notify: open(layouts.mailText, 'notify.md', false),
  };
  return { render: openMails(parts, board), renderNotify: openNotify(parts, board) };
}

const named = ({ name, title }: Mailer) => ({ name, mailer: title });
const showMail = ({ mailer, subject, preheader, html, text }: Mail): DeskMail => {
  return { ...named(mailer), subject, preheader, html, text };
};
const showNotify = ({ mailer, subject, preheader, markdown }: NotifyMail): DeskMail => {
  return { ...named(mailer), subject, preheader, html: undefined, text: markdown };
};

type Own = readonly OwnPicture[];

/** With those of the editor's computer, and a blank of a usual size for each that is nowhere yet. */
function withOwn(known: Images, issue: Issue | undefined, own: Own): Images {
  const sizes = new Map(own.map(({ name, width, height }) => [name, { path: `${OWN}${name}`, width, height }]));
  const places = (src: string): ImageFile | undefined =>
    sizes.get(findPictureFile(src, new Set(sizes.keys())) ?? '') ??
    (known.has(src) ? undefined : { path: `${BLANK}${src}`, width: 1200, height: 800 });
  const named = (issue ? picturesOf(issue) : []).flatMap(({ src }) => {
    const fallback = places(src);
    return fallback ? [[src, { file: src, hash: '', fallback, webp: [] }] as const] : [];
  });
  return new Map([...known, ...named]);
}
