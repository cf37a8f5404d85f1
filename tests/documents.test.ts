import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderBlockGuide } from '../src/blocks/guide.ts';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const documents = ['.', 'docs', 'docs/checks', 'docs/decisions'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? join(folder, name) : [])),
);

const PATH = /^(?:\.ci|\.github|bench|content|docs|layouts|scripts|src|tests)\/[\w./-]*$|^[A-Z]+\.md$/;
/** Names that a text makes up, and folders of a board that the example does not need. */
const INVENTED = /timeline|my-rule|my-mailer|2018-05|^content\/(?:packs|language|pages\/events)/;

/** GitHub's address of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** Without blocks of code: they show content and not this project. */
const withoutExamples = (text: string) => text.replace(/^( *)(`{3,}).*\n[\s\S]*?\n\1\2$/gm, '');

describe.each(documents)('%s', (name) => {
  const text = readFileSync(name, 'utf8');

  test('names only paths that exist', () => {
    const words = [...withoutExamples(text).matchAll(/`([^`\s]+)`/g)].map((found) => found[1] ?? '');
    const paths = words.filter((word) => PATH.test(word) && !INVENTED.test(word));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('links only to files and headings that exist', () => {
    const links = [
      ...withoutExamples(text)
        .replace(/`[^`\n]+`/g, '')
        .matchAll(/\]\((?!https?:)([^)\s]*)\)/g),
    ].map((found) => found[1] ?? '');
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const file = path ? normalize(join(dirname(name), path)) : name;
      if (!existsSync(file)) return true;
      const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
        anchorOf(heading),
      );
      return anchor !== undefined && !headings.includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('names only commands that exist', () => {
    const commands = [...text.matchAll(/npm (?:run (?:--silent )?(\w[\w:-]*)|(test|start)\b)/g)].map(
      ([, run, word]) => run ?? word ?? '',
    );
    expect(commands.filter((command) => !(command in packageJson.scripts))).toEqual([]);
  });
});

test('the documents are found, with their paths, links and commands', () => {
  expect(documents).toEqual(
    expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/writing.md', 'docs/checks/README.md']),
  );
});

test('every command for editors is explained', () => {
  const text = readFileSync('docs/commands.md', 'utf8');
  const forEditors = ['build', 'start', 'check', 'new', 'mail', 'addresses', 'schema', 'test', 'verify'];
  expect(forEditors.filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(text))).toEqual([]);
});

test('the README is short, and its tests start with one command', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme.split(/\s+/).length).toBeLessThan(1000);
  expect(readme).toContain('\nnpm ci && npm test ');
});

test('docs/blocks.md is as npm run docs writes it', () => {
  expect(readFileSync('docs/blocks.md', 'utf8')).toBe(renderBlockGuide());
});

describe('the promises of SECURITY.md', () => {
  const [, text = ''] = readFileSync('SECURITY.md', 'utf8').split('## What the project promises');
  const promises = (text.split('\n## ')[0] ?? '').split(/^- /m).slice(1);

  test('are there', () => expect(promises.length).toBeGreaterThan(25));

  test.each(promises)('have a test each: %s', (promise) => {
    const proofs = [...promise.matchAll(/^ {2}- `([^`]+)` “(.+)”$/gm)];
    expect(proofs).not.toEqual([]);
    for (const [, path = '', name = ''] of proofs)
      expect(readFileSync(path, 'utf8').replace(/\(\s+/g, '(')).toContain(`('${name}',`);
  });
});

describe('the drawings of GitHub’s pages', () => {
  const FOLDER = 'layouts/desk/steps';
  const pressedIn = (name: string) =>
    [...readFileSync(join(FOLDER, name), 'utf8').matchAll(/class="on-press"[^>]*>([^<▾]+)/g)].map(([, words = '']) =>
      words.trim(),
    );
  /** Each drawing with the text before it, back to the one before. */
  const drawingsOf = (text: string) =>
    [...text.matchAll(/([\s\S]*?)<img src="[^"]*steps\/([\w-]+\.svg)"[^>]* alt="([^"]+)"/g)].map(
      ([, step = '', name = '', alt = '']) => ({ step, name, alt }),
    );

  test.each(['docs/writing.md', 'layouts/desk/index.html'])(
    'have the buttons that the step beside them names: %s',
    (path) => {
      const drawings = drawingsOf(readFileSync(path, 'utf8'));
      expect(drawings.length).toBeGreaterThan(3);
      for (const { step, name, alt } of drawings)
        for (const words of pressedIn(name))
          expect([step.includes(words), alt.includes(words.replace('...', ''))], `${name}: ${words}`).toEqual([
            true,
            true,
          ]);
    },
  );

  test('are all in the guide', () => {
    const shown = drawingsOf(readFileSync('docs/writing.md', 'utf8')).map(({ name }) => name);
    expect(shown.sort()).toEqual(readdirSync(FOLDER).sort());
  });
});
