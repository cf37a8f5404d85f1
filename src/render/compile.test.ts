import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { createTemplates, precompile, type TemplateOptions } from './compile.ts';
import { listCompiled, takeCompiled } from './compile-text.ts';

let folder: string;
beforeEach(() => {
  folder = aFolder();
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const render = (context: object, options: TemplateOptions = { autoescape: true }) =>
  createTemplates(folder, options).render('page.njk', context);

test('what an earlier process compiled is run, as long as the text is the same', () => {
  write('first.njk', 'Typed {{ words }}');
  createTemplates(folder, { autoescape: true }).prepare('first.njk');
  const [key = '', compiled] = [...(listCompiled() ?? [])].find(([name]) => name.includes(folder)) ?? [];
  const code = compiled?.code.replace('Typed', 'Kept') ?? '';
  takeCompiled(new Map([[key.replace('first.njk', 'page.njk'), { text: 'Typed {{ words }}', code }]]));
  write('page.njk', 'Typed {{ words }}');
  expect(render({ words: 'words' })).toBe('Kept words');
  expect(listCompiled()?.has(key)).toBe(true);
  write('page.njk', 'Typed {{ words }} ');
  expect(render({ words: 'words' })).toBe('Typed words ');
  takeCompiled(new Map());
});

describe('a template that was rendered before in the same process', () => {
  test('is read again when it was changed', () => {
    write('page.njk', '<p>{{ words }}</p>');
    expect(render({ words: 'One' })).toBe('<p>One</p>');
    write('page.njk', '<b>{{ words }}</b>');
    expect(render({ words: 'Two' })).toBe('<b>Two</b>');
  });

  test('is read again when only one that it includes was', () => {
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

  test('asks the filters it is rendered with', () => {
    write('page.njk', '{{ words | said }}');
    const said = [1, 2].map((mark) => {
      const filters = { said: (words: string) => `${words} ${mark}` };
      return render({ words: 'Words' }, { autoescape: true, filters });
    });
    expect(said).toEqual(['Words 1', 'Words 2']);
  });

  test('says with its name and its line what is wrong in it, and is right when that is fixed', () => {
    write('page.njk', 'One line\n{% if %}');
    for (let time = 0; time < 2; time++) expect(() => render({})).toThrow(/page\.njk:2:7: /);
    write('page.njk', 'One line');
    expect(render({})).toBe('One line');
  });

  test('throws for a name without a value', () => {
    write('page.njk', '{{ nothing }}');
    for (let time = 0; time < 2; time++) expect(() => render({})).toThrow('page.njk');
  });
});

describe('what is wrong in a template', () => {
  const said = (name: string) => join(folder, name);
  const fault = (run: () => unknown): Error => {
    try {
      run();
    } catch (error) {
      return error as Error;
    }
    throw new Error('Nothing was wrong.');
  };
  const faultOf = (files: Readonly<Record<string, string>>, context: object = {}) => {
    for (const [name, text] of Object.entries(files)) write(name, text);
    const { name, message } = fault(() => render(context));
    expect(name).toBe('LayoutFault');
    return message;
  };

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a tag that there is not', { 'page.njk': 'One\n  {% foo %}' }, '2:6: unknown block tag: foo, in “{% foo %}”.'],
    [
      'a tag that nobody closes',
      { 'page.njk': 'One\n{% if true %}\n' },
      '2: parseIf: expected elif, else, or endif, got end of file.',
    ],
    [
      'a name without a value',
      { 'page.njk': 'One\n <b>{{ a.b }}</b>' },
      '2:5: “{{ a.b }}” has no value. Is a name in it misspelt?',
    ],
  ])('is reported with its place: %s', (_what, files, expected) => {
    expect(faultOf(files)).toBe(`${said('page.njk')}:${expected}`);
  });

  test.each<[string, string, string]>([
    ['that cannot be read', '{% if %}', '2:7: unexpected token: %}, in “{% if %}”.'],
    ['that prints what has no value', '{{ a }}', '2:1: “{{ a }}” has no value. Is a name in it misspelt?'],
  ])('is reported with the place in a part that is included, %s', (_what, part, expected) => {
    const files = { 'page.njk': '<p>{% include "part.njk" %}</p>', 'part.njk': `one\n${part}` };
    expect(faultOf(files)).toBe(`${said('part.njk')}:${expected}`);
  });

  test('names the base that a page extends, and of the block that it fills', () => {
    const files = {
      'base.njk': '\n{% block a %}{% endblock %}{{ b }}',
      'page.njk': '{% extends "base.njk" %}\n{% block a %}{% endblock %}',
    };
    expect(faultOf(files)).toContain(`${said('base.njk')}:2:28: “{{ b }}”`);
    expect(faultOf({ ...files, 'page.njk': '{% extends "base.njk" %}\n{% block a %}{{ c }}{% endblock %}' })).toContain(
      `${said('page.njk')}:2:14: “{{ c }}”`,
    );
  });

  test('names the file that includes another before', () => {
    const files = { 'page.njk': '{% include "part.njk" %}\n{{ a }}', 'part.njk': 'One' };
    expect(faultOf(files)).toBe(`${said('page.njk')}:2:1: “{{ a }}” has no value. Is a name in it misspelt?`);
  });

  test('names the file that a macro stands in, and of each that it may be', () => {
    const files = {
      'page.njk': '{% import "part.njk" as part %}\n{{ part.show() }}',
      'part.njk': '\n\n{% macro show() %}{{ a }}{% endmacro %}',
    };
    expect(faultOf(files)).toBe(`${said('part.njk')}:3:19: “{{ a }}” has no value. Is a name in it misspelt?`);
    const alike = { ...files, 'page.njk': '{% import "part.njk" as part %}\n\n{{ part.show() }} {{ "a" }}' };
    expect(faultOf(alike)).toBe(
      `${said('page.njk')}:3:19: “{{ "a" }}” or ${said('part.njk')}:3:19: “{{ a }}” has no value. Is a name in it misspelt?`,
    );
  });

  test.each([
    ['a filter', '{{ "a" | nothing }}', '1:10: filter not found: nothing.'],
    ['a test', '{% if a is not nothing %}{% endif %}', '1:16: test not found: nothing.'],
    ['a file', '{% include "none.njk" %}', '1:13: template not found: none.njk.'],
    ['a macro', '\n{{ showing }}{{ show() }}', '2:17: Unable to call `show`, which is undefined or falsey.'],
    ['a function', '{{ to.missing(1) }}', '1:7: Unable to call `to["missing"]`, which is undefined or falsey.'],
    ['a macro of a file', '{% from "empty.njk" import missing %}', "1:28: cannot import 'missing'."],
  ])('is reported with its place of %s that there is not', (_what, text, expected) => {
    const context = { to: {}, showing: 1 };
    expect(faultOf({ 'page.njk': text, 'empty.njk': '' }, context)).toBe(`${said('page.njk')}:${expected}`);
    const included = { 'page.njk': '{% include "part.njk" %}', 'part.njk': text };
    expect(faultOf(included, context)).toBe(`${said('part.njk')}:${expected}`);
  });

  test.each([
    ['a file by a name without a value', '{% include nothing %}', 'template names must be a string: undefined.'],
    ['a block above', '{% block a %}{{ super() }}{% endblock %}', 'no super block available for "a".'],
  ])('names %s that there is not', (_what, text, expected) => {
    expect(faultOf({ 'page.njk': text })).toBe(`${said('page.njk')} or a file that is used there: ${expected}`);
  });

  test('is reported with each place where it is asked for', () => {
    const files = { 'page.njk': '{{ "a" | nothing }}{% include "part.njk" %}', 'part.njk': '\n{{ "a"|nothing }}' };
    expect(faultOf(files)).toBe(`${said('page.njk')}:1:10 or ${said('part.njk')}:2:8: filter not found: nothing.`);
  });

  test('is reported with the folder where a whole template is not there', () => {
    const templates = createTemplates(folder, { autoescape: true });
    for (const ask of [() => templates.render('none.njk', {}), () => templates.prepare('none.njk')]) {
      const { name, message } = fault(ask);
      expect([name, message]).toEqual(['LayoutFault', `${folder}: template not found: none.njk.`]);
    }
  });

  test('is reported when a template is made ready, and not when it is first rendered', () => {
    write('page.njk', '{% if %}');
    const templates = createTemplates(folder, { autoescape: true });
    expect(fault(() => templates.prepare('page.njk')).message).toMatch(/page\.njk:1:7: /);
    write('page.njk', '{{ a }}');
    expect(templates.prepare('page.njk')({ a: 1 })).toBe('1');
  });

  test('is reported without a place where Nunjucks itself stumbles over it', () => {
    expect(faultOf({ 'page.njk': 'One\n{% set a.b = 1 %}\n' })).toMatch(/page\.njk cannot be read: .+[^.]\.$/);
  });

  test('is reported with one stop', () => {
    const text = '{% block a %}{% endblock %}{% block a %}{% endblock %}';
    expect(faultOf({ 'page.njk': text })).toMatch(/: Block "a" defined more than once\.$/);
  });

  test('is reported in a file with line ends of Windows, and of what goes on in the next line', () => {
    expect(faultOf({ 'page.njk': 'One\r\n{{ a.b\r\n }}' })).toBe(
      `${said('page.njk')}:2:1: “{{ a.b” has no value. Is a name in it misspelt?`,
    );
  });

  test.each(['bulletin (1)', 'a [Line 3] (b', 'ü & co'])('is reported in a folder that is named “%s”', (name) => {
    const own = join(folder, name);
    mkdirSync(own);
    writeFileSync(join(own, 'page.njk'), '{% include "part.njk" %}');
    writeFileSync(join(own, 'part.njk'), '\n{{ a }}{{ "a" | nothing }}');
    const templates = createTemplates(own, { autoescape: true });
    expect(fault(() => templates.render('page.njk', {})).message).toMatch(/part\.njk:2:1: “\{\{ a \}\}” has/);
    expect(fault(() => templates.render('page.njk', {})).message).toContain(join(own, 'part.njk'));
    expect(fault(() => templates.render('page.njk', { a: '' })).message).toBe(
      `${join(own, 'part.njk')}:2:17: filter not found: nothing.`,
    );
  });

  test('names the text that is rendered within another, by a function', () => {
    write('page.njk', '{{ show() }}');
    write('inner.njk', '\n{{ a }}');
    const templates = createTemplates(folder, { autoescape: true });
    const shown = fault(() => templates.render('page.njk', { show: () => templates.render('inner.njk', {}) }));
    expect([shown.name, shown.message]).toEqual([
      'LayoutFault',
      `${said('inner.njk')}:2:1: “{{ a }}” has no value. Is a name in it misspelt?`,
    ]);
  });

  test('is reported without a line in a text that was made of a layout', () => {
    const templates = createTemplates(undefined, { autoescape: true });
    const place = 'layouts/email/issue.mjml or a part of it';
    const compiled = (text: string) => templates.compile(text, 'layouts/email/issue.mjml');
    expect(fault(() => compiled('\n{% foo %}')).message).toBe(`${place}: unknown block tag: foo, in “{% foo %}”.`);
    const rendered = compiled('\n<p>{{ a }}</p>');
    expect(fault(() => rendered({})).message).toBe(`${place}: “{{ a }}” has no value. Is a name in it misspelt?`);
    expect(rendered({ a: '<' })).toBe('\n<p>&lt;</p>');
  });

  test('is not what a function of ours throws, which comes with the files that it was called from', () => {
    const thrown = new TypeError('Ours.');
    const templates = createTemplates(folder, { autoescape: true });
    const context = {
      throws: () => {
        throw thrown;
      },
      inner: () => templates.render('part.njk', context),
    };
    for (const page of ['{% include "part.njk" %}', '{{ inner() }}']) {
      write('page.njk', page);
      write('part.njk', '{{ throws() }}');
      const { name, message, cause } = fault(() => templates.render('page.njk', context));
      expect([name, cause]).toEqual(['CallFailed', thrown]);
      expect(message).toContain('part.njk');
      expect(message).toMatch(/or a file that is used there: Ours\.$/);
    }
  });

  test.each([
    '(page)\nfilter not found: ours',
    'a (page) [Line 1, Column 1]\n  attempted to output null or undefined value',
  ])('is not what a function of ours says in words like Nunjucks’: %j', (words) => {
    const thrown = new Error(words);
    write('page.njk', '{{ throws() }}');
    const throws = () => {
      throw thrown;
    };
    const { name, cause } = fault(() => render({ throws }));
    expect([name, cause]).toEqual(['CallFailed', thrown]);
  });
});

test('the same layouts become the same code after others', () => {
  const texts = new Map([
    [
      'page.njk',
      '{% extends "base.njk" %}{% block a %}{{ super() }}{% endblock %}{% block b %}{{ super() }}{% endblock %}',
    ],
  ]);
  const [first, second] = [1, 2].map(() => precompile(texts, { autoescape: true }));
  expect(first).toContain('hole_1');
  expect(second).toBe(first);
});
