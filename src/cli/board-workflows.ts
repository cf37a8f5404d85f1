import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BLANK, renderWorkflows } from '../content/new-board/workflows.ts';
import { type Said, say } from '../text/said.ts';

const FOLDER = '.github/workflows';

const workflowsIn = (root: string) => {
  const folder = join(root, FOLDER);
  return existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
};

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
export function listMissingWorkflows(root: string): readonly Said[] {
  const names = workflowsIn(root);
  if (names.length === 0)
    return [say`On GitHub nothing checks or publishes this board. Write the workflows: npm run init -- --workflows`];
  return names
    .filter((name) => readFileSync(join(root, FOLDER, name), 'utf8').includes(BLANK))
    .map(
      (name) =>
        say`${FOLDER}/${name} does not say where the program is. After “uses:”, replace the blanks with the owner and the name of its repository, and after “@” with the commit that you have read.`,
    );
}
