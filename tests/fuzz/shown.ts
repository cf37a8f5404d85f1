import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run as start } from '../../scripts/start.ts';
import { readContent } from '../../src/build/read-content.ts';
import { readLanguages } from '../../src/build/read-languages.ts';
import { checkFiles } from '../../src/checks/check-files.ts';
import { DEMO } from '../../src/cli/demo.ts';
import { LAYOUTS } from '../../src/cli/places.ts';
import { findingsOf, openChecks } from '../../src/desk/engine/checks.ts';
import { collectLinks } from '../../src/links/collect-links.ts';
import { captureIo } from '../support/run-command.ts';

// What a board's people see beside the commands: over a page of the preview, in a kit, on the desk.

/** Milliseconds in which a preview has said what is wrong with the texts. */
const PREVIEW = 4000;

const languages = readLanguages(LAYOUTS, new Map());

/** What a preview shows over its pages once a sound board becomes this one, and all that it prints. */
export async function previewOf(folder: string, sound: string, content: string): Promise<string> {
  const { io, printed } = captureIo();
  const ending = AbortSignal.timeout(PREVIEW);
  let heard = '';
  const hear = async (port: string) => {
    const { body } = await fetch(`http://localhost:${port}/-preview/events`, { signal: ending });
    cpSync(content, sound, { recursive: true });
    for await (const part of body ?? []) heard += Buffer.from(part).toString();
  };
  let hearing: Promise<unknown> | undefined;
  const stdout = {
    write(part: string) {
      const port = /localhost:(\d+)/.exec(part)?.[1];
      if (port) hearing ??= hear(port).catch(() => {});
      return io.stdout.write(part);
    },
  };
  const args = ['--port', '0', '--out', join(folder, 'preview'), '--date', DEMO.date, '--content', sound];
  await start(args, { ...io, stdout, signal: ending });
  await hearing;
  // By the time when it started: four digits of it may be those of a number.
  return printed.stdout + printed.stderr + heard.replace(/"start":\d+/g, '').replaceAll('\\n', '\n');
}

/** The findings in the kits that a build has made. */
export function findingsInKits(out: string): string {
  const kits = existsSync(join(out, 'email')) ? readdirSync(join(out, 'email')) : [];
  return kits
    .map((name) => join(out, 'email', name, 'index.html'))
    .filter((path) => existsSync(path))
    .map((path) => /<section aria-labelledby="found">[\s\S]*?<\/section>/.exec(readFileSync(path, 'utf8'))?.[0] ?? '')
    .join('\n');
}

/** What the desk finds, and fixes, in each issue of a board: among its other files as they are. */
export async function findingsOnDesk(content: string): Promise<string> {
  const { files } = readContent(content);
  const desk = openChecks({
    files,
    tables: [...languages].map(([tag, one]) => [tag, one.words]),
    images: [],
    versions: {},
  });
  const shown = files.issues.map(async ({ path, text }) => {
    const written = { slug: path.replace(/^.*\/|\.md$/g, ''), text, pictures: [], files: [], today: () => DEMO.date };
    const checked = desk.check(written);
    const { difference } = await desk.fix(written, checked);
    return [...findingsOf(checked, written.slug).map(({ message }) => message), difference].join('\n');
  });
  return (await Promise.all(shown)).join('\n');
}

/** A cache in which every address that a board links to has moved: no server is asked. */
export function writeMovedLinks(cache: string, content: string): void {
  const { files, problems } = readContent(content);
  const { archive, drafts, read } = checkFiles(files, { drafts: false, today: () => DEMO.date, languages }, problems);
  const links = archive && read.board ? collectLinks(archive, drafts, read.board.placeOf) : [];
  const moved = links.map(({ address }) => [
    createHash('sha256').update(address).digest('hex'),
    { day: DEMO.date, movedTo: `${address}/moved` },
  ]);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'links.json'), JSON.stringify(Object.fromEntries(moved)));
}
