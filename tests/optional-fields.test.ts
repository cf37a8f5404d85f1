import { describe, test } from 'vitest';
import type { z } from 'zod';
import { blockKinds } from '../src/blocks/index.ts';
import { type BlockKind, everyKind, fieldWords } from '../src/blocks/kind.ts';
import { exampleOf, isNeeded } from '../src/fields/schema.ts';
import { openSite } from '../src/site/site.ts';
import { images, languages, renderSections } from './support/a-site.ts';
import { anIssue, check } from './support/an-issue.ts';
import { everyMailRenderer } from './support/every-mailer.ts';

// A layout that prints what nobody wrote ends the build: each kind of block is shown with each of its optional fields alone, and
// without each of them.

/** The names of the fields to write, for each way of writing the block. */
function waysOf(kind: BlockKind): readonly (readonly string[])[] {
  const fields = Object.entries(kind.fields.shape as Record<string, z.ZodType>).filter(
    ([name]) => !(name in everyKind),
  );
  const needed = fields.flatMap(([name, schema]) => (isNeeded(schema) ? [name] : []));
  const optional = fields.map(([name]) => name).filter((name) => !needed.includes(name));
  return [
    needed,
    ...optional.map((name) => [...needed, name]),
    ...optional.map((name) => [...needed, ...optional.filter((other) => other !== name)]),
  ];
}

async function showEverywhere(kind: BlockKind, names: readonly string[]): Promise<void> {
  const shape = kind.fields.shape as Record<string, z.ZodType>;
  const lines = names.map((name) => `${fieldWords(name)}: ${exampleOf(shape[name] as z.ZodType)}`);
  const text = kind.body === 'required' ? '\nWords of the body.\n' : '';
  const body = `## Section\n\n::: ${kind.name}\n${lines.join('\n')}\n${text}:::`;
  const { archive, problems } = check(anIssue({ keys: { date: '2017-11-13' }, body }));
  const issue = archive?.issues[0];
  // A welcome’s words for a photo that is not there, and the like: what is refused is not shown.
  if (!archive || !issue) {
    if (problems.some(({ severity }) => severity === 'error')) return;
    throw new Error('Neither an issue nor an error.');
  }
  renderSections(openSite({ archive, images, languages, versions: {} }), issue);
  const board = { ...archive.board, mailers: [{ name: 'plain' }, { name: 'notify' }] };
  (await everyMailRenderer(board, { images, today: archive.today }))(issue);
}

describe.each((blockKinds as readonly BlockKind[]).map((kind) => [kind.name, kind] as const))(
  '::: %s',
  (_name, kind) => {
    test.each(waysOf(kind).map((names) => [names.join(', ') || 'no field', names] as const))(
      'is shown with %s',
      (_names, names) => showEverywhere(kind, names),
    );
  },
);
