import { LAYOUTS } from '../../src/cli/places.ts';
import { createMailRenderer } from '../../src/email/mail.ts';
import { createNotifyRenderer } from '../../src/email/notify.ts';
import { readLanguages } from '../../src/i18n/languages.ts';
import type { Images } from '../../src/images/images.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Board, Issue } from '../../src/model/model.ts';
import { renderSections } from '../../src/site/sections.ts';
import { indexSite } from '../../src/site/site.ts';
import { createViews, showSite } from '../../src/site/views.ts';

// What one issue becomes, in every form that has words.

/** The pictures that examples of blocks name, as if they had been made ready. */
const images: Images = new Map(
  ['team-meeting.jpg', 'chair.jpg'].map((name) => [
    name,
    { fallback: { path: `images/${name}`, width: 1200, height: 600 }, webp: [] },
  ]),
);
const languages = readLanguages(LAYOUTS, new Map());
const views = createViews(LAYOUTS);

export interface Outputs {
  /** The sections of its page. */
  readonly page: string;
  readonly mail: string;
  readonly text: string;
  /** In the Markdown of GOV.UK Notify. */
  readonly notify: string;
  /** A page of the site, by the name of its layout. */
  sitePage(name: string): string;
}

export async function outputsOf(archive: Archive, issue: Issue): Promise<Outputs> {
  const site = indexSite({ archive, images, languages }, LAYOUTS);
  showSite(views, site);
  const { mail, notify } = await renderersFor(archive.board, archive.today);
  const [mails, notices] = [mail(issue), notify(issue)];
  return {
    page: renderSections(views, site, issue),
    mail: mails[0]?.html ?? '',
    text: mails[0]?.text ?? '',
    notify: notices[0]?.markdown ?? '',
    sitePage: (name) => views.render(`${name}.njk`, { key: name, page: { url: `/${name}/` } }),
  };
}

interface Renderers {
  readonly mail: Awaited<ReturnType<typeof createMailRenderer>>;
  readonly notify: ReturnType<typeof createNotifyRenderer>;
}

/** By board and day: to compile the layouts takes longer than to fill them. */
const renderers = new Map<string, Promise<Renderers>>();

function renderersFor(someBoard: Board, today: string): Promise<Renderers> {
  const board = { ...someBoard, mailers: [{ name: 'plain' }, { name: 'notify' }] };
  const key = JSON.stringify([board, today]);
  const made = renderers.get(key) ?? create();
  renderers.set(key, made);
  return made;

  async function create(): Promise<Renderers> {
    const settings = { board, images, languages, today };
    return { mail: await createMailRenderer(LAYOUTS, settings), notify: createNotifyRenderer(LAYOUTS, settings) };
  }
}
