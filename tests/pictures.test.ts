import { beforeAll, describe, expect, test } from 'vitest';
import type { PreparedImage } from '../src/images/images.ts';
import { openSite } from '../src/site/site.ts';
import { aSource, pagesOf, renderSections } from './support/a-site.ts';
import { anIssue } from './support/an-issue.ts';
import { aBoard, everyMailRenderer } from './support/every-mailer.ts';

// Pictures of every size, as pages, feeds and mails show them. What a picture's files are is tested beside src/images.

const prepared = (file: string, address: string, width: number, height: number): readonly [string, PreparedImage] => [
  file,
  { file, hash: file, fallback: { path: `images/${address}`, width, height }, webp: [] },
];
const images = new Map([
  prepared('team photo (2).jpg', 'team-photo-2-1200.jpg', 1200, 800),
  prepared('logo.png', 'logo-40.png', 40, 30),
  prepared('poster.png', 'poster-1200.png', 1200, 1697),
  prepared('تصویر.png', 'تصویر-300.png', 300, 200),
  prepared('chair.jpg', 'chair-800.jpg', 800, 1000),
]);
const body = `::: welcome
role: Chair
photo: chair.jpg

Hello.
:::

![Two fields](team photo (2).jpg)

![A tree](logo.png)

![What is on](poster.png "The week")

![A field](تصویر.png)`;

const source = { ...aSource(anIssue({ body }), { images: new Set(images.keys()) }), images };
const [issue] = source.archive.issues as [(typeof source.archive.issues)[0]];
const FOLDER = `${source.archive.board.address}images/`;

const tagsIn = (html: string) =>
  [...html.matchAll(/<img[^>]*>/g)].map(([tag]) => {
    const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    return [value('src').replace(/^.*\/images\//, ''), Number(value('width')), Number(value('height'))];
  });
const WHOLE = 'Open this picture in full size';

describe('a mail', () => {
  let mail: { readonly html: string; readonly text: string };
  let notify: string;
  beforeAll(async () => {
    const board = aBoard({
      address: source.archive.board.address,
      masthead: undefined,
      mailers: [{ name: 'plain' }, { name: 'notify' }],
    });
    const made = (await everyMailRenderer(board, { images }))(issue);
    mail = made.mails[0] as typeof mail;
    notify = JSON.stringify(made.notify);
  });

  test('shows no picture larger than it is, and none taller than a screen', () => {
    expect(tagsIn(mail.html)).toEqual([
      ['chair-800.jpg', 120, 150],
      ['team-photo-2-1200.jpg', 560, 373],
      ['logo-40.png', 40, 30],
      ['poster-1200.png', 495, 700],
      ['%D8%AA%D8%B5%D9%88%DB%8C%D8%B1-300.png', 300, 200],
    ]);
    expect(mail.html).toContain('style="display:block;width:100%;max-width:40px;height:auto;border:0"');
  });

  test('leads to the whole of a poster, in its text too', () => {
    expect(mail.html).toMatch(new RegExp(`The week<br><a href="${FOLDER}poster-1200.png"[^>]*>${WHOLE}</a>`));
    expect(mail.html.split(WHOLE)).toHaveLength(2);
    expect(mail.text).toMatch(new RegExp(`\\[The week\\]\\n${WHOLE}:\\s${FOLDER}poster-1200.png`));
    expect(notify).toContain(`[${WHOLE}](${FOLDER}poster-1200.png)`);
  });
});

test('a page and a feed show the same', () => {
  const page = pagesOf(source).get('issues/2018-02/index.html') ?? '';
  const feed = renderSections(openSite({ ...source, versions: {} }), issue, { elsewhere: true });
  for (const html of [page, feed])
    expect(tagsIn(html).slice(-4)).toEqual([
      ['team-photo-2-1200.jpg', 1050, 700],
      ['logo-40.png', 40, 30],
      ['poster-1200.png', 495, 700],
      ['%D8%AA%D8%B5%D9%88%DB%8C%D8%B1-300.png', 300, 200],
    ]);
  expect(page).toContain(`<a class="figure-whole" href="/images/poster-1200.png">${WHOLE}</a>`);
  expect(feed).toContain(`href="${FOLDER}poster-1200.png">${WHOLE}</a>`);
});
