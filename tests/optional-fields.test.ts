import { describe, expect, test } from 'vitest';
import { blockKinds } from '../src/blocks/index.ts';
import type { BlockKind } from '../src/blocks/kind.ts';
import { blockWith, ownFields, shapeOf } from './support/an-example.ts';
import { anIssue, check } from './support/an-issue.ts';
import { outputsOf } from './support/outputs.ts';

// A layout that prints what nobody wrote ends the build: each kind of block is shown with each of its optional fields alone, and
// without each of them.

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
  (_name, kind) => {
    const body = kind.body === 'required' ? 'Words of the body.\n' : '';
    test.each(waysOf(kind).map((names) => [names.join(', ') || 'no field', names] as const))(
      'is shown with %s',
      async (_names, names) => {
        const section = `## Section\n\n${blockWith(kind, names, {}, body)}`;
        const { archive, problems } = check(anIssue({ keys: { date: '2017-11-13' }, body: section }));
        const issue = archive?.issues[0];
        if (archive && issue) await outputsOf(archive, issue);
        // A welcome’s words for a photo that is not there, and the like: what is refused is not shown.
        else expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      },
    );
  },
);
