import { openMailRoom } from '../src/build/mail-layouts.ts';
import { readArchive } from '../src/build/read-archive.ts';
import { readLanguages } from '../src/build/read-languages.ts';
import { LAYOUTS } from '../src/cli/places.ts';
import { describeMail } from '../src/email/mail-data.ts';
import { compileFilled } from '../tests/support/compile-filled.ts';

// What a mail costs beyond parsing, beside one warm `mjml2html` of the same issue. Prints one line of JSON, in milliseconds.

const [content = '', today = ''] = process.argv.slice(2);
const { archive } = readArchive(content, { drafts: false, today: () => today, layouts: LAYOUTS });
if (!archive) throw new Error('The corpus has errors.');
const issues = archive.issues.slice(0, 100);
const board = { ...archive.board, mailers: [{ name: 'plain' }] };
const settings = { board, images: new Map(), languages: readLanguages(LAYOUTS, new Map()), today };
const { render } = await openMailRoom(LAYOUTS, settings);

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const filled: number[] = [];
const compiled: number[] = [];
for (const round of [0, 1, 2]) {
  for (const issue of issues) {
    const started = performance.now();
    render(describeMail(issue, settings));
    if (round > 0) filled.push(performance.now() - started);
  }
}
for (const issue of issues.slice(0, 20)) {
  const started = performance.now();
  await compileFilled(LAYOUTS, describeMail(issue, settings));
  compiled.push(performance.now() - started);
}
process.stdout.write(`${JSON.stringify({ mail: median(filled), mjml: median(compiled.slice(3)) })}\n`);
