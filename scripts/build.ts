import { resolve } from 'node:path';
import { writeArchive } from '../src/build.ts';
import { replaceFolder } from '../src/output.ts';
import { readArchive } from '../src/read.ts';
import { countProblems, formats } from '../src/report.ts';
import { folders, readArguments } from './arguments.ts';
import { buildTable } from './build-table.ts';
import { CACHE, LAYOUTS, stopUnlessOurs } from './places.ts';
import { showProgress } from './progress.ts';

const { values } = readArguments({
  name: 'npm run build',
  about: 'Makes the archive site and every mail. Nothing is changed when there is an error: dist stays as it was.',
  options: {
    ...folders,
    drafts: {
      type: 'boolean',
      default: false,
      about: 'show drafts too, marked as drafts: for a preview, never to publish',
    },
  },
});

await stopUnlessOurs(values.out, values.content);
const started = performance.now();
const progress = showProgress();
progress.step('reading');
const { archive, problems } = readArchive(values.content, values.drafts);
progress.done();
process.stderr.write(formats.pretty(problems));

if (!archive) {
  process.stderr.write(`\nNothing was built: ${countProblems(problems)}. ${values.out} is as it was.\n`);
  process.exitCode = 1;
} else {
  const summary = await replaceFolder(resolve(values.out), (folder) =>
    writeArchive(archive, { content: values.content, layouts: LAYOUTS, cache: CACHE }, folder, progress.step),
  ).finally(progress.done);
  process.stdout.write(buildTable(summary, problems, (performance.now() - started) / 1000));
}
