import { expect, test } from 'vitest';
import { readMailLayouts } from '../src/build/mail-layouts.ts';
import { LAYOUTS } from '../src/cli/places.ts';
import { openHtml } from '../src/email/mail.ts';
import { describeMail } from '../src/email/mail-data.ts';
import { compileFilled } from './support/compile-filled.ts';
import { openBoard } from './support/every-mailer.ts';
import { EXAMPLE } from './support/example.ts';
import { fullIssues } from './support/full-issue.ts';
import { READING } from './support/reading.ts';

// MJML compiles each layout once; issues fill what it made. It must not matter in which order the two happen.

const { settings, issues } = openBoard(EXAMPLE, READING);

test.each([...fullIssues, ...issues.map((issue) => [`issue ${issue.slug}`, issue] as const)])(
  'filling the compiled layout equals compiling the filled layout: %s, for a board that greets its readers or does not',
  async (_name, issue) => {
    for (const greeting of [undefined, 'Hello {name},']) {
      const board = { ...settings.board, greeting };
      const mail = describeMail(issue, { ...settings, board });
      const filled = openHtml(await readMailLayouts(LAYOUTS, board), board)(mail);
      expect(filled.includes('Hello \ue000name\ue001,')).toBe(greeting !== undefined);
      expect(filled).toBe(await compileFilled(LAYOUTS, mail));
    }
  },
);
