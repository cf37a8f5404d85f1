import { openMails } from '../../email/mail.ts';
import { describeMail } from '../../email/mail-data.ts';
import { openNotify } from '../../email/notify.ts';
import { makeLanguages } from '../../i18n/languages.ts';
import type { Images, PreparedImage } from '../../images/images.ts';
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
import { BLANK } from '../blank.ts';
import type { Given } from '../given.ts';

/** Layouts as `precompile` writes them, by where they are from. */
export interface DeskLayouts {
  readonly site: Layouts;
  readonly mailText: Layouts;
  readonly mailHtml: Layouts;
}

type Layouts = Readonly<Record<string, Compiled>>;

export interface DeskMail {
  /** Of the mailer, and its title. */
  readonly name: string;
  readonly mailer: string;
  readonly subject: string;
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

  return {
    /** @throws what a layout makes of an issue that has errors */
    page(archive: Archive, slug: string): string | undefined {
      const images = withBlanks(known, archive.bySlug.get(slug));
      const source = { archive, images, languages: makeLanguages(tables, archive.wordings), versions };
      const page = listPages(openSite(source)).find(({ path }) => path === `${issuePath({ slug })}index.html`);
      return page && renderPage(page.layout.replace('site/', ''), page.data);
    },

    /** One for each mailer of the board. @throws as `page` */
    mails(archive: Archive, slug: string): readonly DeskMail[] {
      const issue = archive.bySlug.get(slug);
      if (!issue) return [];
      const { board, today } = archive;
      mails ??= openBoardMails(layouts, archive);
      const images = withBlanks(known, issue);
      return mails(describeMail(issue, { board, images, languages: makeLanguages(tables, archive.wordings), today }));
    },
  };
}

function openBoardMails(layouts: DeskLayouts, { board }: Archive) {
  const open = (compiled: Layouts, name: string, autoescape: boolean) => (filters: Filters) =>
    openPrecompiled(compiled, { autoescape, filters }).prepare(name);
  const parts = {
    html: open(layouts.mailHtml, 'issue.mjml', true),
    text: open(layouts.mailText, 'issue.txt', false),
    notify: open(layouts.mailText, 'notify.md', false),
    compiled: '',
  };
  const renderMails = openMails(parts, board);
  const renderNotify = openNotify(parts, board);
  const named = ({ name, title }: Mailer) => ({ name, mailer: title });
  return (data: ReturnType<typeof describeMail>): readonly DeskMail[] => [
    ...renderMails(data).map(({ mailer, subject, html, text }) => ({ ...named(mailer), subject, html, text })),
    ...renderNotify(data).map(({ mailer, subject, markdown }) => {
      return { ...named(mailer), subject, html: undefined, text: markdown };
    }),
  ];
}

/** With a blank of a usual size for each picture that the archive has not published yet. */
function withBlanks(known: Images, issue: Issue | undefined): Images {
  const missing = issue ? picturesOf(issue).filter(({ src }) => !known.has(src)) : [];
  return new Map([...known, ...missing.map(({ src }) => [src, blank(src)] as const)]);
}

const blank = (file: string): PreparedImage => ({
  file,
  hash: '',
  fallback: { path: `${BLANK}${file}`, width: 1200, height: 800 },
  webp: [],
});
