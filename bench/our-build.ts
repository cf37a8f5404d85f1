import { join } from 'node:path';
import { LAYOUTS } from '../scripts/places.ts';
import { prepareArchive, writeRest } from '../src/build.ts';
import { parseArchive } from '../src/issue/archive.ts';
import { readContent } from '../src/issue/content.ts';
import { checkFiles } from '../src/read.ts';
import { writeSite } from '../src/site/write-site.ts';

// One build in a process of its own, as `npm run build` makes it, with the time of each stage. Prints one line of JSON.

const [content = '', out = '', cache = '', today = ''] = process.argv.slice(2);
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
const source = await prepareArchive(archive, { content, layouts: LAYOUTS, cache }, out);
lap('pictures');
await writeSite({ ...source, contentFolder: content, layoutsFolder: LAYOUTS, outFolder: join(out, 'site') });
lap('pages and search');
await writeRest(source, problems, LAYOUTS, out);
lap('mails, kits, feeds and calendars');
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ stages, peak })}\n`);
