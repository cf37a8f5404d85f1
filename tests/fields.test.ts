import { describe, expect, test } from 'vitest';
import { blockKinds, fieldsOf } from '../src/blocks/index.ts';
import { type BlockKind, everyKind } from '../src/blocks/kind.ts';
import { dateInWords, timeInWords } from '../src/fields/dates.ts';
import { readableAddress } from '../src/model/addresses.ts';
import { blockWith, ownFields, shapeOf } from './support/an-example.ts';
import { anIssue, check } from './support/an-issue.ts';
import { outputsOf } from './support/outputs.ts';
import { readNotify } from './support/read-notify.ts';
import { textOf } from './support/text-of.ts';

// Whatever an editor writes into a field stands in the page, in the mail, in the plain text and in the text for GOV.UK Notify. Each kind of block is written
// with all of its fields, each with its own example.

/** States that only change how a block looks. */
const STATES = new Set(['status', 'change', 'form']);
/** Words that stand for a picture: an attribute on the page and in the mail, and in the text only without a caption. */
const PICTURES = new Set(['alt']);
/** Plain text has no pictures, so nobody needs to be credited. */
const CREDITS = new Set(['credit', 'licence']);
/**
 * Fields that the mail leaves to the page, by kind: it only leads to a briefing, which is read and printed in the archive. The
 * mail has a link to the block instead.
 */
const TEASED: Readonly<Record<string, ReadonlySet<string>>> = { briefing: new Set(['discuss']) };

/** What readers see of a value: dates in words, addresses without their scheme, links by their words. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return [dateInWords(value)];
    return [/^(mailto:|https:)/.test(value) ? readableAddress(value) : value];
  }
  const { label, details, date, start } = value as { label?: string; details?: string; date?: string; start?: string };
  if (label !== undefined) return [label, details ?? ''];
  return [dateInWords(date ?? ''), start ? timeInWords(start) : ''];
}

async function renderKind(kind: BlockKind) {
  const body = `## Section\n\n${blockWith(kind, Object.keys(kind.fields.shape))}`;
  const { archive, problems } = check(anIssue({ keys: { date: '2017-11-13' }, body }));
  const issue = archive?.issues[0];
  if (!archive || !issue) throw new Error(JSON.stringify(problems));
  const block = issue.sections[0]?.blocks[0] as unknown as Record<string, unknown>;
  // As it is read on the day it comes out: nobody needs to know any more by when to book what is over.
  const { notify, ...others } = await outputsOf({ ...archive, today: issue.date }, issue);
  const shown = readNotify(notify).map((part) => part.text);
  return { block, ...others, notify: shown.join('\n') };
}

/** The names of the fields to write, for each way of writing the block. */
function waysOf(kind: BlockKind): readonly (readonly string[])[] {
  const isOptional = (name: string) => shapeOf(kind)[name]?.safeParse(undefined).success;
  const needed = ownFields(kind).filter((name) => !isOptional(name));
  const optional = ownFields(kind).filter(isOptional);
  return [
    needed,
    ...optional.map((name) => [...needed, name]),
    ...optional.map((name) => [...needed, ...optional.filter((other) => other !== name)]),
  ];
}

describe.each((blockKinds as readonly BlockKind[]).map((kind) => [kind.name, kind] as const))(
  '::: %s',
  async (_name, kind) => {
    const { block, page, mail, text, notify } = await renderKind(kind);
    const written = fieldsOf(kind.name).flatMap(([name, use]) => (use === 'hidden' || STATES.has(name) ? [] : name));
    const teased = written.filter((name) => TEASED[kind.name]?.has(name));
    const names = written.filter((name) => !teased.includes(name));
    const squeeze = (words: string) => words.replace(/\s+/g, ' ').toLowerCase();

    test.each(names)('shows “%s” in page, mail and plain text', (name) => {
      for (const words of wordsOf(block[name]).filter(Boolean)) {
        if (PICTURES.has(name)) {
          for (const html of [page, mail]) expect(html).toContain(`alt="${words}"`);
        } else {
          expect(squeeze(textOf(page))).toContain(squeeze(words));
          expect(squeeze(textOf(mail))).toContain(squeeze(words));
          for (const plain of CREDITS.has(name) ? [] : [text, notify]) expect(squeeze(plain)).toContain(squeeze(words));
        }
      }
    });

    test.each(teased)('shows “%s” in the page, to which mail and plain text lead', (name) => {
      for (const words of wordsOf(block[name])) {
        expect(squeeze(textOf(page))).toContain(squeeze(words));
        for (const output of [mail, text, notify]) {
          expect(squeeze(textOf(output))).not.toContain(squeeze(words));
          expect(output).toContain(`issues/2018-02/#${block.anchor}`);
        }
      }
    });

    test.each(Object.keys(everyKind))('shows nothing of “%s”, which is for the checks, in any output', (name) => {
      const [{ reason }] = block[name] as [{ reason: string }];
      for (const output of [page, mail, text, notify]) expect(squeeze(output)).not.toContain(squeeze(reason));
    });

    const body = kind.body === 'none' ? [] : ['Words of the body.'];
    test.each(body)('shows its text, “%s”, in page, mail and plain text', (words) => {
      for (const output of [page, mail, text, notify]) expect(output).toContain(words);
    });

    const shortBody = kind.body === 'required' ? 'Words of the body.\n' : '';
    test.each(waysOf(kind).map((names) => [names.join(', ') || 'no field', names] as const))(
      'can be shown with %s: a layout that prints what nobody wrote ends the build',
      async (_names, names) => {
        const section = `## Section\n\n${blockWith(kind, names, {}, shortBody)}`;
        const { archive, problems } = check(anIssue({ keys: { date: '2017-11-13' }, body: section }));
        const issue = archive?.issues[0];
        if (archive && issue) await outputsOf(archive, issue);
        // A welcome’s words for a photo that is not there, and the like: what is refused is not shown.
        else expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      },
    );
  },
);
