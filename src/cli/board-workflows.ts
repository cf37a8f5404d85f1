import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BLANK, renderWorkflows } from '../content/new-board/workflows.ts';
import { type Said, say } from '../text/said.ts';

const FOLDER = '.github/workflows';

const workflowsIn = (root: string) => {
  const folder = join(root, FOLDER);
  return existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
};

/** GitHub's workflows and a board's own layouts are beside a folder called `content`. @returns undefined for another folder */
export const repositoryOf = (content: string): string | undefined =>
  basename(content) === 'content' ? dirname(content) : undefined;

/** Writes them into a repository that has none. @returns their places */
export function writeWorkflows(root: string, program?: string): readonly string[] {
  if (workflowsIn(root).length > 0) return [];
  return [...renderWorkflows(program)].map(([path, text]) => {
    const place = join(root, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text, { flag: 'wx' });
    return place;
  });
}

/** What keeps GitHub from checking and publishing the board. */
export function listMissingWorkflows(content: string): readonly Said[] {
  const root = repositoryOf(content);
  if (root === undefined) return [];
  const names = workflowsIn(root);
  if (names.length === 0)
    return [
      say`On GitHub nothing checks or publishes this board. Write the workflows: npm run init -- --workflows --content ${content}`,
    ];
  return names
    .map((name) => join(root, FOLDER, name))
    .filter((path) => readFileSync(path, 'utf8').includes(BLANK))
    .map(
      (path) =>
        say`${path} does not say where the program is. After “uses:”, replace the blanks with the owner and the name of its repository, and after “@” with the commit that you have read.`,
    );
}
