import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderBlockGuide } from '../src/blocks/guide.ts';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const guides = ['README.md', 'CONTRIBUTING.md', 'docs/hosting.md', 'SECURITY.md'] as const;
/** Names that a recipe makes up, what a build makes, and what is no path. */
const INVENTED = /timeline|my-rule|my-mailer|our-board|our-dist|2018-05|^dist|^email\/|^org\.github\.io|^text\//;

test.each(guides)('every path that %s names is there', (name) => {
  const text = readFileSync(name, 'utf8');
  const code = [...text.matchAll(/`([^`\s]+)`/g), ...text.matchAll(/\]\(([^)\s#]+)\)/g)].map((found) => found[1] ?? '');
  const paths = code.filter((word) => /^[\w.-]+\/[\w./-]*$|^[A-Z]+\.md$/.test(word) && !INVENTED.test(word));
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(guides)('every command that %s names exists', (name) => {
  const commands = [...readFileSync(name, 'utf8').matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(test|start))/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  );
  expect(commands.length).toBeGreaterThan(1);
  expect(commands.filter((command) => !(command in packageJson.scripts))).toEqual([]);
});

test('every command is explained in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const forEditors = ['build', 'start', 'check', 'new', 'schema', 'test', 'verify', 'licences', 'sbom'];
  expect(forEditors.filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(readme))).toEqual([]);
});

test('docs/blocks.md says what the blocks are now', () => {
  expect(readFileSync('docs/blocks.md', 'utf8')).toBe(renderBlockGuide());
});
