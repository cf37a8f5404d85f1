import { join } from 'node:path';
import { prepareArchive, writeRest } from '../src/build/build.ts';
import { checkFiles } from '../src/build/read-archive.ts';
import { readContent } from '../src/build/read-content.ts';
import { LAYOUTS } from '../src/cli/places.ts';
import { parseArchive } from '../src/content/parse-archive.ts';
import { writeSite } from '../src/site/write-site.ts';

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
const { archive, problems } = checkFiles(files, options, before);
lap('parsing and checks');
if (!archive) throw new Error(JSON.stringify(problems.slice(0, 3)));
const source = await prepareArchive(archive, folders, out);
lap('pictures');
if (until === 'pictures') process.exit();
await writeSite({ ...source, contentFolder: content, layoutsFolder: LAYOUTS, outFolder: join(out, 'site') });
lap('pages and search');
await writeRest(source, problems, folders, out);
lap('mails, kits, feeds and calendars');
process.stdout.write(`${JSON.stringify({ stages })}\n`);
