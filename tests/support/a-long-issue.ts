/** In characters: a file may have 100 KB. */
const LONGEST = 90_000;

/** An issue whose text is repeated until it is about as long as one may be. Its headings and titles are numbered, so that none is there twice. */
export function aLongIssue(text: string): string {
  const [front = '', body = ''] = text.split(/(?<=^---\n[\s\S]*?\n---\n)/);
  const numbered = (at: number) => body.replace(/^(#{2,6} .*|title: .*)$/gm, `$1 ${at}`);
  return front + Array.from({ length: Math.floor(LONGEST / body.length) }, (_, at) => numbered(at + 1)).join('\n');
}
