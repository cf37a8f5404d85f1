import { isDeepStrictEqual } from 'node:util';
import type { LayoutFolders } from '../build/build.ts';
import type { MailSettings } from '../email/views.ts';
import { findingsFor } from '../kit/kit.ts';
import { type ListedKit, listKit, renderKitList } from '../kit/list.ts';
import { createKitMaker, type Kit, type MakeKit } from '../kit/make-kit.ts';
import { openKitLayouts } from '../kit/templates.ts';
import type { Archive } from '../model/archive.ts';
import type { Issue } from '../model/model.ts';
import type { SiteSource } from '../site/site.ts';
import { type Problem, sortProblems, withoutTwins } from '../text/problem.ts';

/** The mails of one moment with their kits, file by file as a build would write them: each kit is made when it is asked for. */
export interface LiveMails {
  /** @param path as in `dist/email`; undefined for what a build would not write */
  readonly read: (path: string) => Promise<string | undefined>;
  /** What the gate finds in one issue's mails: the kit is made unless that is known. */
  readonly find: (issue: Issue) => Promise<readonly Problem[]>;
}

/** What a kit is made from beside the settings, and what is remembered of it when it is not the one being looked at. */
interface Known {
  readonly issue: Issue;
  readonly findings: readonly Problem[];
  readonly listed: ListedKit;
  readonly found: readonly Problem[];
}

interface Made {
  readonly known: Known;
  readonly kit: Kit;
}

/** What lasts as long as neither the layouts nor the settings change. */
interface Desk {
  readonly layoutsAt: string;
  readonly settings: MailSettings;
  readonly makeKit: Promise<MakeKit>;
  readonly known: Map<string, Known>;
  /** The last kit that was asked for: its page asks for its mails one by one. */
  last: Made | undefined;
  /** One kit is made after the other. */
  queue: Promise<unknown>;
}

/** Shows one archive's mails after the other. What is the same as before is not made again. */
export function createLiveMails(
  folders: LayoutFolders,
): (source: SiteSource, problems: readonly Problem[], layoutsAt: string) => LiveMails {
  let desk: Desk | undefined;
  return ({ archive, images, languages }, problems, layoutsAt) => {
    const settings = { board: archive.board, images, languages, today: archive.today };
    if (desk?.layoutsAt !== layoutsAt || !isDeepStrictEqual(desk.settings, settings))
      desk = openDesk(folders, layoutsAt, settings);
    return showMails(desk, archive, problems, folders);
  };
}

function openDesk({ layouts, cache }: LayoutFolders, layoutsAt: string, settings: MailSettings): Desk {
  const makeKit = createKitMaker(layouts, settings, cache);
  // What is wrong with a layout is thrown to whoever asks for a mail.
  makeKit.catch(() => {});
  return { layoutsAt, settings, makeKit, known: new Map(), last: undefined, queue: Promise.resolve() };
}

function showMails(desk: Desk, archive: Archive, problems: readonly Problem[], { layouts }: LayoutFolders): LiveMails {
  /** Issues are the same object as long as neither their file nor what it is read against has changed: see Memory. */
  const isFor = (known: Known | undefined, issue: Issue) =>
    known?.issue === issue && isDeepStrictEqual(known.findings, findingsFor(issue, archive.board, problems));

  const make = (issue: Issue): Promise<Made> => {
    const made = desk.queue.then(async () => {
      if (desk.last && isFor(desk.last.known, issue)) return desk.last;
      const kit = await (await desk.makeKit)(issue, problems);
      const findings = findingsFor(issue, archive.board, problems);
      const known = { issue, findings, listed: listKit(kit), found: kit.found };
      desk.known.set(issue.slug, known);
      desk.last = { known, kit };
      return desk.last;
    });
    desk.queue = made.catch(() => {});
    return made;
  };

  const recall = async (issue: Issue): Promise<Known> => {
    const known = desk.known.get(issue.slug);
    return known && isFor(known, issue) ? known : (await make(issue)).known;
  };

  return {
    async read(path) {
      if (path === 'index.html') {
        const listed: ListedKit[] = [];
        for (const issue of archive.issues) listed.push((await recall(issue)).listed);
        return renderKitList(openKitLayouts(layouts, desk.settings), listed);
      }
      const issue = archive.bySlug.get(path.split('/')[0] ?? '');
      return issue && (await make(issue)).kit.files.find((file) => file.path === path)?.content;
    },
    async find(issue) {
      return sortProblems(withoutTwins((await recall(issue)).found));
    },
  };
}
