import { join } from 'node:path';

/** A board that does not exist, with everything that a bulletin can have, and the day for which its training was written. */
export const DEMO = { content: join('tests', 'boards', 'exampleshire'), date: '2026-06-15' } as const;

/** For commands that can show it in place of a board’s own content. */
export const demoOption = {
  type: 'boolean',
  default: false,
  about: `show a made-up board: the same as --content ${DEMO.content} --date ${DEMO.date}`,
} as const;

/** What `--demo` stands for. Beside it, `--content` or `--date` may still be given: they win. */
export function withDemo<
  T extends { readonly content: string; readonly date?: string | undefined; readonly demo: boolean },
>(values: T, contentByDefault: string): T {
  if (!values.demo) return values;
  return {
    ...values,
    content: values.content === contentByDefault ? DEMO.content : values.content,
    date: values.date ?? DEMO.date,
  };
}
