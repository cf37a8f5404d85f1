import { expect, test } from 'vitest';
import { aSource } from '../../tests/support/a-site.ts';
import { aBulletin, anIssue } from '../../tests/support/an-issue.ts';
import { choosePublished, describeGiven } from './given.ts';

const body = `Seen. <!-- A secret comment. -->

::: figure
src: neglect-strategy.jpg
alt: A chair
consent: given by Secret Parent
consent until: 2028-01-01
credit: Us
licence: CC BY 4.0
waive: postcode; A secret reason here; Secret Chair; until 1 March 2027
:::`;

test('the desk is given what is published, without drafts and without what is for the board alone', () => {
  const waivers = '[{ rule: postcode, reason: A secret reason here, by: Secret Chair, until: 2027-03-01 }]';
  const approved = '{ by: Secret Chair, on: 2018-01-30 }';
  const source = aSource(
    [
      anIssue({ keys: { waivers, approved, '# a secret': 'comment' }, body }),
      anIssue({ slug: '2018-03', keys: { number: '3', status: 'draft', title: 'A secret draft' } }),
      anIssue({
        slug: '2018-01',
        keys: {
          number: '4',
          status: 'withdrawn',
          title: 'A secret title',
          withdrawn: '{ date: 2018-09-03, reason: Wrong. }',
        },
        body: 'Secret words.',
      }),
    ],
    { bulletin: aBulletin({ waivers }), images: new Set(['neglect-strategy.jpg']) },
  );
  const picture = (file: string) =>
    [file, { file, hash: '', fallback: { path: '', width: 1, height: 1 }, webp: [] }] as const;
  const made = new Map(['secret.jpg', 'neglect-strategy.jpg'].map(picture));
  const { files, images } = describeGiven(choosePublished({ ...source, images: made, versions: {} }), []);
  expect(JSON.stringify(files)).not.toMatch(/secret/i);
  expect(files.issues.map(({ path }) => path)).toEqual(['content/issues/2018-02.md', 'content/issues/2018-01.md']);
  expect(files.issues[0]?.text).toContain('Seen.');
  expect(files.issues[1]?.text).toContain('"reason":"Wrong."');
  expect(images.map(([name]) => name)).toEqual(['neglect-strategy.jpg']);
});
