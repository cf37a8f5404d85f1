import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writtenKinds } from '../../src/blocks/index.ts';
import type { Run } from '../../src/cli/command.ts';
import { DEMO } from '../../src/cli/demo.ts';
import { LAYOUTS } from '../../src/cli/places.ts';
import { aFolder } from '../support/a-folder.ts';
import { captureIo } from '../support/run-command.ts';
import { thorough } from '../support/thorough.ts';
import { COMMANDS, findForged } from './forged.ts';
import { type Place, plantInName, plantInText, slugOf } from './plant.ts';
import { type Canary, createCanaries, findTraces } from './planted.ts';
import { findingsInKits, findingsOnDesk, previewOf, writeMovedLinks } from './shown.ts';

// Nothing that a command says repeats personal data, wherever in a board it is written and however, and nothing is obeyed. The same places
// in every run; `WAY_OUT_SEED` tries others.

const SEED = Number(process.env.WAY_OUT_SEED ?? 20260115);
/** Each has some twenty places. */
const ROUNDS = thorough ? Number(process.env.WAY_OUT_ROUNDS ?? 105) : 1;
/** Files and folders whose names are planted in each round, beside one text in each file. */
const NAMES = 3;
const NEXT = '2027-05';
/** A digit before the name of a file must not join a number in it. */
const FOLDER = 'room 4';

const PACK =
  'name: House style\nabout: Our words.\nsource: The board\nphrases:\n  - phrase: at the end of the day\n    instead: finally\n    why: It says nothing.\n';
const EVERY_KIND = `---\ntitle: Every kind\nnumber: 40\ndate: 2026-05-01\nsummary: All of them.\nstatus: published\ntopics: [neglect]\napproved: { by: Chair, on: 2026-04-30 }\nwaivers: [{ rule: postcode, reason: It is the office of the board., by: Chair, until: 2027-01-01 }]\n---\n${writtenKinds.map(({ example }) => example).join('\n\n')}\n`;

/** A board of which everything is small, on disk. */
function makeBoard(folder: string, issues: readonly string[], hasPictures: boolean): string {
  const content = join(folder, 'content');
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['issues', 'packs', 'files', 'images']) mkdirSync(join(content, name), { recursive: true });
  for (const name of readdirSync(DEMO.content)) {
    if (name !== 'issues' && (name !== 'images' || hasPictures))
      cpSync(join(DEMO.content, name), join(content, name), { recursive: true });
  }
  for (const name of issues) cpSync(join(DEMO.content, 'issues', name), join(content, 'issues', name));
  writeFileSync(join(content, 'issues/2026-05.md'), EVERY_KIND);
  writeFileSync(join(content, 'packs/house-style.yaml'), PACK);
  cpSync(content, join(folder, 'sound'), { recursive: true });
  return content;
}

const allIssues = readdirSync(join(DEMO.content, 'issues'));
/** These have kits. */
const published = allIssues.filter((name) =>
  /^status: published$/m.test(readFileSync(join(DEMO.content, 'issues', name), 'utf8')),
);

/** All that the board says before anything is planted: what everybody may read. */
/** Of a file that is planted as a name, too. */
const USUAL = [EVERY_KIND, PACK, DEMO.date, NEXT, '2018-05', '2024-03', ...textsIn(DEMO.content)].join('\n');

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|yaml|txt)$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

/** A page of which nearly everything is left out, and named. */
function writeDocument(folder: string, words: string): string {
  const path = join(folder, `${words.replace(/[/\0]/g, '-')}.html`);
  const text = words.replace(/[&<>"]/g, ' ');
  const parts = `<h1>${text}</h1><p>Words.</p><img src="${text}.png" alt="${text}"><form><button>${text}</button></form><a href="javascript:${text}">${text}</a>`;
  writeFileSync(path, `<html><head><title>${text}</title></head><body>${parts}</body></html>`);
  return path;
}

/** Everything that commands say of a board, by what was typed. */
async function runAll(folder: string, content: string, words: string): Promise<ReadonlyMap<string, string>> {
  const outputs = new Map<string, string>();
  const summary = join(folder, 'summary.md');
  const environment: Record<string, string> = {};
  const run = async (name: string, ...args: readonly string[]) => {
    const { io, printed } = captureIo();
    const { run: command } = (await import(`../../scripts/${name}.ts`)) as { readonly run: Run };
    await command([...args, '--content', content], { ...io, environment });
    outputs.set([name, ...args].join(' '), printed.stdout + printed.stderr);
  };
  const day = ['--date', DEMO.date] as const;
  for (const format of ['pretty', 'github', 'json', 'summary']) await run('check', '--format', format, ...day);
  await run('check', '--summary', ...day);
  await run('check', '--fix', ...day);
  const out = join(folder, 'dist');
  await run('build', '--out', out, '--summary', summary, ...day);
  if (existsSync(summary)) outputs.set('the summary of the build', readFileSync(summary, 'utf8'));
  outputs.set('the kits', findingsInKits(out));
  outputs.set('the desk', await findingsOnDesk(content));
  await run('mail', words, ...day);
  await run('mail', '2026-05', '--mailer', words, ...day);
  await run('addresses');
  await run('addresses', '--forget', words);
  await run('init', '--check', ...day);
  await run('send', '2026-05', '--mailer', words, '--dry-run', ...day);
  await run('import', writeDocument(folder, words));
  await run('new', words);
  await run('new', NEXT);
  if (!thorough) return outputs;
  outputs.set('the preview', await previewOf(folder, join(folder, 'sound'), content));
  environment.BULLETIN_CACHE = join(folder, 'cache');
  writeMovedLinks(environment.BULLETIN_CACHE, content);
  await run('check', '--online', '--links', join(folder, 'links.md'), '--ahead', join(folder, 'ahead.md'), ...day);
  for (const name of ['links.md', 'ahead.md'])
    if (existsSync(join(folder, name))) outputs.set(name, readFileSync(join(folder, name), 'utf8'));
  // Last, because it changes the files.
  cpSync(DEMO.content, join(folder, 'published/content'), { recursive: true });
  cpSync(LAYOUTS, join(folder, 'published/layouts'), { recursive: true });
  for (const name of ['2026-04', '2026-05', words])
    await run('withdraw', name, '--reason', words, '--out', join(folder, 'withdrawn'), ...day);
  return outputs;
}

/** Everything but the mail itself, which an editor publishes on purpose. */
test.each(Array.from({ length: ROUNDS }, (_, round) => round))('round %i: nothing is repeated', (round) =>
  plantAndRun(createCanaries(SEED + round), round),
);

test.each(Array.from({ length: Math.ceil(ROUNDS / 5) }, (_, round) => round))(
  'round %i: nothing is repeated that no rule reports',
  (round) => {
    const chance = createCanaries(SEED + 3_000_000 + round);
    return plantAndRun(chance, round, chance.unreported);
  },
);

async function plantAndRun(chance: ReturnType<typeof createCanaries>, round: number, among?: readonly string[]) {
  const folder = join(aFolder(), FOLDER);
  const issues = Array.from({ length: thorough ? 4 : 2 }, () => chance.pick(allIssues));
  const content = makeBoard(folder, issues, thorough && round % 2 === 0);
  const planted: (Place & { readonly canary: Canary })[] = [];
  const paths = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:md|yaml|txt)$/.test(path),
  );
  // One in each file, so that none writes over half of another.
  for (const path of paths) {
    const canary = chance.canary(among);
    planted.push({ ...plantInText(content, path, canary.text, chance), canary });
  }
  for (let at = 0; at < NAMES; at++) {
    const canary = chance.canary(among);
    planted.push({ ...plantInName(content, canary.text, /^[\w /.:,-]+$/.test(canary.text), chance), canary });
  }
  const typed = chance.canary(among);
  planted.push({ path: 'on the command line', way: 'as a word', canary: typed });
  expectNoTrace(await runAll(folder, content, typed.text), planted, folder);
}

/** No error stops a build that has these, so that it makes kits, and links are checked. */
const MILD = ['telephone', 'postcode'];
test.skipIf(!thorough).each(Array.from({ length: Math.ceil(ROUNDS / 10) }, (_, round) => round))(
  'round %i: nothing is repeated by a build that succeeds',
  async (round) => {
    const chance = createCanaries(SEED + 2_000_000 + round);
    const folder = join(aFolder(), FOLDER);
    const content = join(folder, 'content');
    for (const copy of [content, join(folder, 'sound')]) cpSync(DEMO.content, copy, { recursive: true });
    const path = `issues/${chance.pick(published)}`;
    const planted = Array.from({ length: 4 }, () => ({ path, way: 'in its text', canary: chance.canary(MILD) }));
    const lines = planted.map(
      ({ canary: { text } }) =>
        `\n\nAsk at ${text}, or [the leaflet on neglect](https://www.exampleshire.gov.uk/${slugOf(text)}).`,
    );
    appendFileSync(join(content, path), lines.join(''));
    const outputs = await runAll(folder, content, 'x');
    expect(outputs.get('the kits')).toMatch(/· (?:phone-number|postcode)/);
    expect(outputs.get('links.md')).toContain('▇');
    expectNoTrace(outputs, planted, folder);
  },
);

function expectNoTrace(
  outputs: ReadonlyMap<string, string>,
  planted: readonly (Place & { readonly canary: Canary })[],
  folder: string,
): void {
  const leaks = [...outputs].flatMap(([command, text]) =>
    planted.flatMap(({ canary, path, way }) =>
      findTraces(canary, text.replaceAll(folder, ''), USUAL).map(
        (trace) =>
          `${command.replaceAll(folder, '')}: “${trace}” of ${canary.text} (${canary.kind}, ${way}, ${path})\n${lineOf(text, canary)}`,
      ),
    ),
  );
  expect([...new Set(leaks)]).toEqual([]);
}

const lineOf = (text: string, canary: Canary) =>
  text.split('\n').find((line) => findTraces(canary, line, USUAL).length > 0) ?? '';

test.each(Array.from({ length: Math.ceil(ROUNDS / 2) }, (_, round) => round))(
  'round %i: nothing is obeyed',
  async (round) => {
    const chance = createCanaries(SEED + 1_000_000 + round);
    const folder = join(aFolder(), FOLDER);
    const content = makeBoard(folder, [chance.pick(allIssues)], false);
    const paths = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:md|yaml|txt)$/.test(path),
    );
    for (const path of paths) plantInText(content, path, chance.pick(COMMANDS), chance);
    for (let at = 0; at < NAMES; at++) plantInName(content, chance.pick(COMMANDS), false, chance);
    const outputs = await runAll(folder, content, chance.pick(COMMANDS));
    const forged = [...outputs].flatMap(([command, text]) =>
      findForged(text).map((line) => `${command}: ${JSON.stringify(line)}`),
    );
    expect(forged).toEqual([]);
  },
);
