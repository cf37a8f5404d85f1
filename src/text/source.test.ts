import { expect, test } from 'vitest';
import { dropUnprintable, findUnprintable, plainLines } from './source.ts';

test('lines end alike, and the byte-order mark goes', () => {
  expect(plainLines('\ufeffa\r\nb\rc\nd')).toBe('a\nb\nc\nd');
});

test.each([
  '\0',
  '\u0007',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u200b',
  '\u2028',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2069',
  '\ue000',
  '\uf8ff',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud800',
  '\u{f0000}',
])('%j cannot be published', (sign) => {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  expect(findUnprintable(`ab${sign}c`)).toEqual({ offset: 2, code });
  expect(dropUnprintable(`a\tb${sign}c`)).toBe('a\tbc');
});

test.each([
  '\t',
  '\n',
  '\r',
  ' ',
  '\u00a0',
  '\u00ad',
  '\u200c',
  '\u200d',
  '\u200e',
  'é',
  '👩‍👧',
  'ت',
  '–',
  '…',
  '\u202f',
])('%j can be published', (sign) => expect(findUnprintable(`a${sign}b`)).toBeUndefined());
