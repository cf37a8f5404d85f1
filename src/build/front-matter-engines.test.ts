import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { frontMatterEngines } from './front-matter-engines.ts';

const options = { engines: frontMatterEngines, language: 'yaml' };

test('gray-matter reads YAML with the project’s own reader', () => {
  const { data, content } = matter('---\ntime: 10:30\nnumber: 0123\n---\nWords.\n', options);
  expect({ data, content }).toEqual({ data: { time: '10:30', number: '0123' }, content: 'Words.\n' });
  expect(matter('---\na: b: c\n---\n', options).data).toEqual({ a: 'b: c' });
  expect(() => matter('---\na: b\na: c\n---\n', options)).toThrow('3:1 This key appears twice.');
});

test.each(Object.keys(frontMatterEngines).filter((name) => name !== 'yaml'))('refuses ---%s', (language) => {
  expect(() => matter(`---${language}\nglobalThis.wasRun = true\n---\n`, options)).toThrow('No other language is read');
  expect(globalThis).not.toHaveProperty('wasRun');
});
