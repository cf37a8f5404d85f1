import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeYaml } from './typed-yaml.ts';
import type { Typing } from './typing.ts';

const TYPINGS: Readonly<Record<string, Typing>> = {
  title: { isWords: true, isList: false },
  date: { isWords: false, isList: false },
  known: { isWords: true, isList: true },
};
const write = (text: string) => writeYaml(text.split('\n'), (key) => TYPINGS[key]).lines.join('\n');
const read = (text: string) =>
  parse(write(text), { schema: 'failsafe', prettyErrors: false }) as Record<string, unknown>;

const signs = fc.constantFrom(...' :#-?!&*@`|>%,[]{}()"\'“”‘’\\/=~.aB1é–'.split(''));
const typedText = fc
  .array(signs, { minLength: 1, maxLength: 12 })
  .map((some) => some.join('').trim())
  .filter(
    (text) =>
      text !== '' && !/^(?:["“”„].*["“”]|['‘’].*['‘’])(?:\s*#.*)?$/.test(text) && !/^[|>][+-]?\d?[+-]?$/.test(text),
  );

test('any words are read as typed, beside any others', () => {
  fc.assert(
    fc.property(typedText, typedText, (title, other) => {
      const text = `title: ${title}\nimage:\n  title: ${title}\nknown:\n  - ${other}\n  - last\ntopics: [a, b] # two`;
      expect(read(text)).toEqual({ title, image: { title }, known: [other, 'last'], topics: ['a', 'b'] });
    }),
    { seed: 20180201, numRuns: 1000 },
  );
});

test('any value is read as typed, up to a comment', () => {
  fc.assert(
    fc.property(typedText, (date) => {
      const value = date.replace(/(?:^|\s)#(?:\s.*)?$/, '').trim();
      fc.pre(value !== '' && !/^["'“”„‘’|>]/.test(value));
      expect(read(`date: ${date} # why\nother: x`)).toEqual({ date: value, other: 'x' });
    }),
    { seed: 20180201, numRuns: 1000 },
  );
});

test('what is written is written so again', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(signs, fc.constantFrom('\n', '\t', 'title:', 'date: ', '\n  ', '\n- '))), (some) => {
      const once = write(some.join(''));
      expect(write(once)).toBe(once);
    }),
    { seed: 20180201, numRuns: 3000 },
  );
});
