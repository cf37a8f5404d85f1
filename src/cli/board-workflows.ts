import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BLANK, renderWorkflows } from '../content/new-board/workflows.ts';
import { type Said, say, sayAll } from '../text/said.ts';
import type { Io } from './command.ts';

const FOLDER = '.github/workflows';

/** A board's repository has its workflows beside a folder called `content`. @returns undefined for another folder */
const rootOf = (content: string) => (basename(content) === 'content' ? dirname(content) : undefined);

/** The places of those that are there. */
function workflowsOf(content: string): readonly string[] {
  const folder = join(rootOf(content) ?? '', FOLDER);
  const names = rootOf(content) !== undefined && existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => join(folder, name));
}

/** Writes them for a board that has none. @returns their places */
export function writeWorkflows(content: string, program?: string): readonly string[] {
  const root = rootOf(content);
  if (root === undefined || workflowsOf(content).length > 0) return [];
  return [...renderWorkflows(program)].map(([path, text]) => {
    const place = join(root, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text, { flag: 'wx' });
    return place;
  });
}

const CALLED = /(?<=uses: )[^\s/]+\/[^\s/]+(\/\.github\/workflows\/\w+-board\.yml@)\S+/;

/** Another program, or another commit of it. @returns the places of the workflows that call it */
export function changeProgram(content: string, program: string): readonly string[] {
  const [repository, commit] = program.split('@');
  const calling = workflowsOf(content).filter((place) => CALLED.test(readFileSync(place, 'utf8')));
  for (const place of calling)
    writeFileSync(place, readFileSync(place, 'utf8').replace(CALLED, `${repository}$1${commit}`));
  return calling;
}

/** What keeps GitHub from checking and publishing the board. */
export function listMissingWorkflows(content: string): readonly Said[] {
  if (rootOf(content) === undefined) return [];
  const places = workflowsOf(content);
  if (places.length === 0)
    return [
      say`On GitHub nothing checks or publishes this board. Write the workflows: npm run init -- --workflows --content ${content}`,
    ];
  return places
    .filter((place) => readFileSync(place, 'utf8').includes(BLANK))
    .map(
      (place) =>
        say`${place} does not say where the program is. Write its owner, its name and the commit that you have read: npm run init -- --workflows --program OWNER/NAME@COMMIT --content ${content}`,
    );
}

export function sayMissingWorkflows(content: string, io: Io): void {
  io.stdout.write(sayAll(listMissingWorkflows(content).map((one) => say`\n${one}\n`)));
}
