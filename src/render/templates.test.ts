import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addFilters, createTemplates, type TemplateOptions } from './templates.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-templates-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const render = (context: object, options: TemplateOptions = { autoescape: true }) =>
  createTemplates(folder, options).render('page.njk', context);

describe('a template that was rendered before in the same process', () => {
  test('is read anew when it was changed', () => {
    write('page.njk', '<p>{{ words }}</p>');
    expect(render({ words: 'One' })).toBe('<p>One</p>');
    write('page.njk', '<b>{{ words }}</b>');
    expect(render({ words: 'Two' })).toBe('<b>Two</b>');
  });

  test('is read anew when only one that it includes was', () => {
    write('part.njk', 'one');
    write('page.njk', '<p>{% include "part.njk" %}</p>');
    expect(render({})).toBe('<p>one</p>');
    write('part.njk', 'two');
    expect(render({})).toBe('<p>two</p>');
  });

  test('is what the options make of it each time', () => {
    write('page.njk', '{% if true %}\n{{ words }}[[ words ]]\n{% endif %}\n');
    const words = '<>';
    const marks = { block: ['{%', '%}'], value: ['[[', ']]'], comment: ['[#', '#]'] } as const;
    for (let time = 0; time < 2; time++) {
      expect(render({ words })).toBe('&lt;&gt;[[ words ]]\n');
      expect(render({ words }, { autoescape: false })).toBe('<>[[ words ]]\n');
      expect(render({ words }, { autoescape: true, trimLines: false })).toBe('\n&lt;&gt;[[ words ]]\n\n');
      expect(render({ words }, { autoescape: true, marks })).toBe('{{ words }}&lt;&gt;\n');
    }
  });

  test('asks the filters of whoever renders it', () => {
    write('page.njk', '{{ words | said }}');
    const said = [1, 2].map((mark) => {
      const templates = createTemplates(folder, { autoescape: true });
      addFilters(templates, { said: (words: string) => `${words} ${mark}` });
      return templates.render('page.njk', { words: 'Words' });
    });
    expect(said).toEqual(['Words 1', 'Words 2']);
  });

  test('says with its name and its line what is wrong in it, and is right when that is mended', () => {
    write('page.njk', 'One line\n{% if %}');
    for (let time = 0; time < 2; time++) expect(() => render({})).toThrow(/page\.njk\).*Line 2/s);
    write('page.njk', 'One line');
    expect(render({})).toBe('One line');
  });

  test('throws for a name without a value', () => {
    write('page.njk', '{{ nothing }}');
    for (let time = 0; time < 2; time++) expect(() => render({})).toThrow('page.njk');
  });
});
