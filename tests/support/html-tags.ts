import { Parser } from 'htmlparser2';

export interface Tag {
  readonly name: string;
  /** An attribute without a value has an empty one. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between a script's tags; empty for every other element. */
  script: string;
}

/** Every start tag of a page, in order. */
export function tagsOf(html: string): readonly Readonly<Tag>[] {
  const tags: Tag[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) =>
      void tags.push({ name, attributes: new Map(Object.entries(attributes)), script: '' }),
    ontext(text) {
      const last = tags.at(-1);
      if (last?.name === 'script') last.script += text;
    },
  });
  parser.end(html);
  return tags;
}
