import { expect, test } from 'vitest';
import { readLetters } from './letters.ts';

const letters = readLetters();

test.each([
  ['plain words', 'What changes in April', 'What changes in April'],
  ['typographic signs', '“Jack”: what’s new – and why…', '“Jack”: what’s new – and why…'],
  ['Welsh letters', 'Gŵyl y tŷ, Ŵyn ac ŷd', 'Gŵyl y tŷ, Ŵyn ac ŷd'],
  ['letters typed as two characters', 'Cafe\u0301 a\u0302', 'Café â'],
  ['names from elsewhere', 'Łukasz Żółć, Šárka, Ömer', 'Łukasz Żółć, Šárka, Ömer'],
  ['pictographs, which are left out', '🎉 Party 👨‍👩‍👧 time ✔️ 1️⃣', 'Party time 1'],
  ['marks of direction and joints, which show nothing', '\u202eSafe\u202c\u200dguarding\u00ad', 'Safeguarding'],
])('draws %s', (_what, written, drawn) => {
  expect(letters.drawable(written)).toBe(drawn);
});

test.each([
  ['Urdu', 'بچوں کا تحفظ'],
  ['a word of Urdu among English', 'Safeguarding تحفظ'],
  ['Bengali', 'শিশু সুরক্ষা'],
  ['Chinese', '儿童保护'],
  ['Ukrainian', 'Захист дітей'],
  ['nothing but a pictograph', '🎉'],
])('does not draw half of %s', (_what, written) => {
  expect(letters.drawable(written)).toBeUndefined();
});

test('takes letters of two files one after the other, and knows how wide they are', () => {
  const width = letters.measure('tŷ’r', 'bold', 50);
  expect(width).toBeGreaterThan(60);
  expect(width).toBeLessThan(110);
  expect(letters.measure('tŷ’r', 'bold', 100)).toBeCloseTo(2 * width);
  const xs = [...letters.outline('tŷ’r', 'bold', 50, 300, 80).matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
  expect(Math.min(...xs)).toBeGreaterThan(299);
  expect(Math.max(...xs)).toBeLessThan(301 + width);
});

test('writes no number that a program might not read', () => {
  const text = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ŵŷâêîôû“”‘’–…&?!';
  expect(letters.outline(text, 'bold', 36, 72, 96)).toMatch(/^(?:[MLQCZ](?:-?\d+(?:\.\d+)?(?: |(?=[MLQCZ]|$)))*)+$/);
});
