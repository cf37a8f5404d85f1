import { join } from 'node:path';
import { writeSite } from '../src/build/build.ts';
import { checkImages } from '../src/build/check-content.ts';
import { LastBuild } from '../src/build/last-build.ts';
import { writeFiles } from '../src/build/output.ts';
import { readContent } from '../src/build/read-content.ts';
import { readLanguages } from '../src/build/read-languages.ts';
import { createSiteRenderer, listSite } from '../src/build/site-files.ts';
import { writeKits } from '../src/build/write-kits.ts';
import { writeProofs } from '../src/build/write-proofs.ts';
import { checkFiles } from '../src/checks/check-files.ts';
import { LAYOUTS } from '../src/cli/places.ts';
import { parseArchive } from '../src/content/parse-archive.ts';
import { eachOf } from '../src/images/parallel.ts';
import type { ViewFile } from '../src/render/view-file.ts';

// One build in a process of its own, with the time of each stage: all on one thread, one after the other. Prints one line of JSON.

/** `until`: the stage after which to stop, for whoever wants what it leaves in the cache. */
const [content = '', out = '', cache = '', today = '', until = ''] = process.argv.slice(2);
const folders = { content, layouts: LAYOUTS, cache };
const options = { drafts: false, today: () => today, layouts: LAYOUTS };
const stages: Record<string, number> = {};
let last = performance.now();
const lap = (name: string) => {
  stages[name] = performance.now() - last;
  last = performance.now();
};

const { files, problems: before } = readContent(content);
lap('reading files');
parseArchive(files, options);
lap('parsing');
// Reading for the checks parses once more: what the checks themselves take is the difference.
const texts = checkFiles(files, { ...options, languages: readLanguages(LAYOUTS, new Map()) }, before);
lap('parsing and checks');
const { archive, images, languages, problems, secrets, waived } = await checkImages(texts, folders);
if (!archive) throw new Error(JSON.stringify(problems.slice(0, 3)));
const source = { archive, images, languages, files };
const site = listSite(source, LAYOUTS);
const render = createSiteRenderer(folders);
const write = (others: readonly ViewFile[]) =>
  eachOf(others, async (file) => {
    writeFiles(join(out, 'site'), [{ path: file.path, content: await render.other(file) }]);
  });
const isDrawn = ({ layout }: ViewFile) => layout === 'picture' || layout === 'card';
await write(site.others.filter(isDrawn));
lap('pictures');
if (until === 'pictures') process.exit();
const pages = new LastBuild(join(out, 'site'));
await writeSite({ ...site, others: [] }, folders, pages);
lap('pages and search');
await write(site.others.filter((file) => !isDrawn(file)));
const found = { problems, secrets, waived };
const email = new LastBuild(join(out, 'email'));
const kits = await writeKits(source, found, folders, email, () => 0);
await writeProofs(source, found, kits, folders, pages, email);
lap('mails, kits, feeds and calendars');
process.stdout.write(`${JSON.stringify({ stages })}\n`);
