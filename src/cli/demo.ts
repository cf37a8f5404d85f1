import { join } from 'node:path';
import { flag, folders } from './command.ts';

/** A made-up board that uses everything a bulletin can have, and the day its training dates fit. */
export const DEMO = { content: join('tests', 'boards', 'exampleshire'), date: '2026-06-15' } as const;

export const demoOption = flag(`show a made-up board: the same as --content ${DEMO.content} --date ${DEMO.date}`);

export function withDemo<
  T extends { readonly content: string; readonly date?: string | undefined; readonly demo: boolean },
>(values: T): T {
  if (!values.demo) return values;
  return {
    ...values,
    content: values.content === folders.content.default ? DEMO.content : values.content,
    date: values.date ?? DEMO.date,
  };
}
