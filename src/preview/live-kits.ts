import { isDeepStrictEqual } from 'node:util';
import type { LayoutFolders } from '../build/folders.ts';
import { createKitMaker, openKitPages } from '../build/mail-layouts.ts';
import type { Source } from '../build/site-files.ts';
import type { Findings } from '../checks/engine/waivers.ts';
import type { MailSettings } from '../email/mail-data.ts';
import { type ListedKit, listKit, renderKitList } from '../kit/list.ts';
import { type Kit, type KitData, kitData, type MakeKit } from '../kit/make-kit.ts';
import { chooseProofMail, openProofMaker, PROOF } from '../kit/proof/proof.ts';
import { issuePath } from '../model/addresses.ts';
import type { Issue } from '../model/model.ts';
import { type Problem, sortProblems, withoutTwins } from '../text/problem.ts';
import type { Clean } from '../text/said.ts';

/** Of a kit, what does not depend on the findings that it shows. */
interface Known {
  readonly listed: ListedKit;
  readonly found: readonly Problem[];
}

/** What was found in all files, and what cleans it. */
interface Found extends Findings {
  readonly clean: Clean;
}

interface Room {
  readonly layoutsAt: string;
  readonly settings: MailSettings;
  readonly makeKit: Promise<MakeKit>;
  /** Issues are the same objects as long as neither their file nor what it is read against has changed: see Memory. */
  readonly known: WeakMap<Issue, Known>;
  /** The last kit that was asked for: its page asks for its mails one by one. */
  last: { readonly data: KitData; readonly kit: Kit; readonly clean: Clean } | undefined;
  queue: Promise<unknown>;
}

/** The kits of one moment after the other, file by file as a build would write them: each is rendered when it is asked for. */
export function createLiveKits({ layouts, cache }: LayoutFolders) {
  let room: Room | undefined;
  return ({ archive, images, languages }: Source, findings: Found, layoutsAt: string, readSite: ReadSite) => {
    const settings = { board: archive.board, images, languages, today: archive.today };
    if (room?.layoutsAt !== layoutsAt || !isDeepStrictEqual(room.settings, settings)) {
      const makeKit = createKitMaker(layouts, settings, cache);
      // A fault of a layout is thrown when a mail is asked for.
      makeKit.catch(() => {});
      room = { layoutsAt, settings, makeKit, known: new WeakMap(), last: undefined, queue: Promise.resolve() };
    }
    return showKits(room, archive, findings, layouts, readSite);
  };
}

/** A file of the site, by its path. */
type ReadSite = (path: string) => Promise<string | Buffer | undefined>;

function showKits(
  room: Room,
  { issues, bySlug }: Source['archive'],
  { problems, waived, clean }: Found,
  layouts: string,
  readSite: ReadSite,
) {
  const render = (issue: Issue): Promise<Kit> => {
    const data = kitData(issue, room.settings, problems);
    const rendered = room.queue.then(async () => {
      if (room.last?.clean === clean && isDeepStrictEqual(room.last.data, data)) return room.last.kit;
      const kit = await (await room.makeKit)(data, clean);
      room.last = { data, kit, clean };
      return kit;
    });
    room.queue = rendered.catch(() => {});
    return rendered;
  };

  const recall = async (issue: Issue): Promise<Known> => {
    const known = room.known.get(issue);
    if (known) return known;
    const kit = await render(issue);
    const made = { listed: listKit(kit), found: kit.found };
    room.known.set(issue, made);
    return made;
  };

  const makeProof = async ({ issue, mails, found }: Kit): Promise<string | undefined> => {
    const shown = chooseProofMail(mails);
    const [page, styles] = await Promise.all([readSite(`${issuePath(issue)}index.html`), readSite('assets/site.css')]);
    if (!shown || !page) return undefined;
    const make = openProofMaker(openKitPages(layouts, room.settings), room.settings, `${styles}`, async (path) => {
      const picture = await readSite(path);
      return typeof picture === 'string' ? undefined : picture;
    });
    const mail = { ...shown, html: shown.html?.content, text: shown.text?.content ?? '' };
    const all = sortProblems([...problems, ...withoutTwins(found)]);
    return make({ issue, page: `${page}`, mail, problems: all, waived }, clean);
  };

  return {
    /** @param path as in `dist/email`; undefined for what a build would not write */
    async read(path: string): Promise<string | undefined> {
      if (path === 'index.html') {
        const listed: ListedKit[] = [];
        for (const issue of issues) listed.push((await recall(issue)).listed);
        return renderKitList(openKitPages(layouts, room.settings), listed);
      }
      const issue = bySlug.get(path.split('/')[0] ?? '');
      if (!issue) return undefined;
      const kit = await render(issue);
      if (path === `${issue.slug}/${PROOF}`) return makeProof(kit);
      return kit.files.find((file) => file.path === path)?.content;
    },
    async find(issue: Issue) {
      return sortProblems(withoutTwins((await recall(issue)).found));
    },
  };
}
