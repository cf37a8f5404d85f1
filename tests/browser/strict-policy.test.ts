import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { expect, inject, test } from 'vitest';
import { readAssets } from '../../src/build/assets.ts';
import { checkContent } from '../../src/build/check-content.ts';
import { readMailLayouts } from '../../src/build/mail-layouts.ts';
import { readContent } from '../../src/build/read-content.ts';
import { readLanguages } from '../../src/build/read-languages.ts';
import { CACHE, LAYOUTS } from '../../src/cli/places.ts';
import { precompile } from '../../src/render/compile.ts';
import { launchBrowser } from '../support/chromium.ts';
import { EXAMPLESHIRE } from '../support/example.ts';
import { READING_EXAMPLESHIRE } from '../support/reading.ts';

// The model, the checks, the pages and the mails run in a browser under the policy that the desk will have: no eval, nothing of Node's.

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

function textsIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[a-z]+$/.test(name));
  return new Map(
    names.filter((name) => !name.endsWith('.css')).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** What Nunjucks can do without in a browser: it compiles nothing and reads no folder there. */
const withoutNode: Plugin = {
  name: 'without-node',
  resolveId: (id) =>
    /^(?:\.\/(?:compiler|node-loaders|express-app)|events|path)$/.test(id) ? `\0nothing:${id}` : null,
  load: (id) =>
    id.startsWith('\0nothing:')
      ? 'function Nothing() {} Nothing.prototype.emit = Nothing; Nothing.EventEmitter = Nothing; module.exports = Nothing;'
      : null,
};

async function bundle(modules: Readonly<Record<string, string>>): Promise<string> {
  const layouts: Plugin = {
    name: 'layouts',
    resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : null),
    load: (id) => modules[id.replace('\0virtual:', '')] ?? null,
  };
  const input = join(import.meta.dirname, '../fixtures/browser/strict-policy.ts');
  const build = await rolldown({
    input,
    platform: 'browser',
    transform: { define: { 'typeof require': '"function"' } },
    plugins: [layouts, withoutNode],
  });
  const { output } = await build.generate({ format: 'iife' });
  return output[0].code;
}

test('a browser under a strict policy renders the bytes of the build, and finds the same', async () => {
  const places = { content: EXAMPLESHIRE, layouts: LAYOUTS, cache: CACHE };
  const { archive, images, problems } = await checkContent(places, READING_EXAMPLESHIRE);
  if (!archive) throw new Error('The example has errors.');
  const mail = await readMailLayouts(LAYOUTS, archive.board, CACHE);
  const site = new Map([...textsIn(join(LAYOUTS, 'site'))].filter(([name]) => name.endsWith('.njk')));
  const text = new Map([...textsIn(join(LAYOUTS, 'email'))].filter(([name]) => /\.(?:txt|njk)$/.test(name)));
  const code = await bundle({
    site: precompile(site, { autoescape: true }),
    'mail-text': precompile(text, { autoescape: false }),
    'mail-html': precompile(new Map([['issue.mjml', mail.compiled]]), { autoescape: true, trimLines: false }),
  });
  const given = {
    files: readContent(EXAMPLESHIRE).files,
    today: archive.today,
    tables: [...readLanguages(LAYOUTS, new Map())].map(([tag, { words }]) => [tag, words]),
    images: [...images],
    versions: readAssets(LAYOUTS, archive.board).versions,
  };

  const browser = await launchBrowser();
  const page = await browser.newPage();
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  page.on('pageerror', (error) => violations.push(String(error)));
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const headers = { 'content-security-policy': POLICY };
    if (pathname === '/desk.js')
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code, headers });
    return route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><script src="/desk.js"></script>',
      headers,
    });
  });
  await page.goto('https://desk.example.org/');
  const rendered = await page.evaluate(
    (one) =>
      (
        globalThis as unknown as { render: (given: unknown) => { problems: unknown; outputs: [string, string][] } }
      ).render(one),
    JSON.parse(JSON.stringify(given)),
  );
  await browser.close();

  expect(violations).toEqual([]);
  expect(rendered.problems).toEqual(problems);
  const dist = inject('exampleshire');
  const different = rendered.outputs.filter(([path, content]) => readFileSync(join(dist, path), 'utf8') !== content);
  expect(different.map(([path]) => path)).toEqual([]);
  expect(rendered.outputs.length).toBeGreaterThan(70);
});
