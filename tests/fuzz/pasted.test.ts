import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anIssue, check } from '../support/an-issue.ts';
import { outputsOf } from '../support/outputs.ts';
import { textOf } from '../support/text-of.ts';
import { thorough } from '../support/thorough.ts';

// Whatever is pasted, each word of it is on the page, in the mail, in its plain text, in the text for Notify and in the feed, or an error
// says why not. The words are made up: each is there once.

/** How text comes out of Word, Outlook, PDFs and web pages. `%` is a word. */
const SHAPES = [
  '% % %',
  '% % % % % % % % % % % % % % % %.',
  '% “%” ‘%’ "%" \'%\' %’s (%) % – % — % … %',
  ...['•', '·', 'o ', 'Ø ', '§\t', '➢', '✓', '–', '-', '*', '\uf0b7', '▪\u00a0', '→ '].map((mark) => `${mark} % %`),
  ...['1.', '2)', '7.', 'a)', 'b)', '(i)', '(ii)', 'A.', '1.1'].map((mark) => `${mark} % %`),
  '\t• % %',
  '    % %',
  '\t%',
  '%: %',
  'Date:\t%',
  '%\t%\t%',
  '%\t\t%',
  '| % | % |',
  '|---|---|',
  '## % %',
  '### %',
  '##\u00a0%',
  '**% %** %',
  '*%* _%_ __%__',
  '%_%_% * % * %',
  '[% %](https://example.org/a) %',
  '[%](#%)',
  '% https://example.org/%. %',
  '%@example.org, %',
  '<b>%</b> % <br> %',
  '> % %',
  '> “%”',
  '&nbsp;% % &amp; %',
  '%\u00a0% %\u00ad %\u2011%',
  '% ~~gone~~ %',
  ...['~~~ % ~~~', '``` % %', '~~~~~~', '========', '•••••', '>> % <<'],
  ...['%<https://example.org/a>', '**%:**%', '%*%*%', '__%/__', '%\v%\u2028%', '\ufffc %', '-'],
  '%\n- %',
  '“%”\n- %',
  ...['>> %', '>>> % <<<', '> %\n%', '> “%\n%”\n%', '>%', '> % > %', '%* %\n* %', '- 2 -', '□ % □ %', '3.1.2\t%'],
  ...['1) %\n• %\n2) %', '• %\n%\n• %', '%     %\n%     %', '"%\n%"\t%', '%\t"%\n\n• ""%"""', '1.\t%\t%'],
  ...['% | % | %\n% | % | %', '% | %\n%: %', '(a) %\n   (i) %\n   (ii) %\n(b) %', '% of the %-\n% and\n% % to the\n%.'],
  ...[
    '1. %\n        - %\n2. %\n   - %',
    'a) %\n• %\nb) %',
    '   1.   %\n        -   %',
    '%  01632 960 123\n%  %@example.org',
  ],
  ...['%\n=====', '** %\n-----', '%\tx %\n\n%\ty %', '[%]<https://example.org/a>', '%<tel:01632960123>', '%\u00ad\n%'],
  ...[
    '| % | % |\n| % | % |\n\n| % | % |',
    '| % | % |\n|–––|\n| % |',
    '%\t%\t%\n%\t%\n10am %\t%',
    '%\t%\n%\n%\n- %\n%\t%',
  ],
  ...['%\t• %\n• %\n%\t%', '1. %\n• % of the\n% and\n• %', '%\t%\t%\n%\t%\t01632 960 1\nor %'],
  '% % \\',
  '`%` %',
  '---',
  '===',
  '% {% }% [%] <% >%',
  '::: callout',
  ':::',
  '%  ',
  '',
  '',
];

const word = (index: number) =>
  `zq${index.toString(36).replace(/[0-9]/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}zq`;

const pasted = fc.array(fc.constantFrom(...SHAPES), { minLength: 1, maxLength: 14 }).map((shapes) => {
  let count = 0;
  return shapes.join('\n').replaceAll('%', () => word(count++));
});

const wordsIn = (text: string) => [...new Set(text.match(/zq[a-z]+zq/g) ?? [])];

test('every word that is pasted is in every output, or in an error', async () => {
  await fc.assert(
    fc.asyncProperty(pasted, async (body) => {
      const { archive, problems } = check(anIssue({ body }));
      const issue = archive?.issues[0];
      if (!archive || !issue) {
        expect(problems.map(({ severity }) => severity)).toContain('error');
        return;
      }
      const { page, mail, text, notify, feed } = await outputsOf(archive, issue);
      const outputs = { page: textOf(page), mail: textOf(mail), text, notify, feed: textOf(feed) };
      for (const [name, said] of Object.entries(outputs))
        expect(
          wordsIn(body).filter((one) => !said.toLowerCase().includes(one)),
          `${name} of\n${body}`,
        ).toEqual([]);
    }),
    thorough ? { seed: 20270112, numRuns: 1000 } : { seed: 20270112, numRuns: 60 },
  );
});
