import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { frontMatterEngines } from './front-matter-engines.ts';

test.each(Object.keys(frontMatterEngines))('nothing of ---%s is read or run', (language) => {
  const options = { engines: frontMatterEngines, language: 'yaml' };
  expect(() => matter(`---${language}\nglobalThis.wasRun = true\n---\n`, options)).toThrow('own reader alone');
  expect(globalThis).not.toHaveProperty('wasRun');
});
