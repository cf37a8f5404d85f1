const OPENS = /^:{3,}\s*\S/;
const CLOSES = /^:{3,}\s*$/;
const isBlank = (line: string | undefined) => line === undefined || line.trim() === '';

/** A block as it goes into a text, and where: after the block or the paragraph in which the cursor is, with empty lines around it. */
export function placeBlock(text: string, cursor: number, block: string) {
  const at = endOfPart(text, cursor);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const above = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const below = after.startsWith('\n\n') ? '' : '\n';
  return { at, written: `${above}${block}${below}`, line: `${before}${above}`.split('\n').length };
}

/** A heading, a list, a table, a quote or an end of a block: on the line of other words it would be none. */
const OWN_LINE = /^(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|[|>]|:{3,})/;

/** What is pasted at a place, with empty lines where it or what is there needs a line of its own. */
export function placePasted(text: string, [from, to]: readonly [number, number], pasted: string): string {
  const [before = ''] = text.slice(0, from).split('\n').slice(-1);
  const [after = ''] = text.slice(to).split('\n');
  const [first = '', last = ''] = [pasted, pasted.split('\n').at(-1)];
  const above = !isBlank(before) && (OWN_LINE.test(first) || CLOSES.test(before)) ? '\n\n' : '';
  const below = !isBlank(after) && (OWN_LINE.test(last) || OPENS.test(after) || CLOSES.test(after)) ? '\n\n' : '';
  return `${above}${pasted}${below}`;
}

function endOfPart(text: string, cursor: number): number {
  const lines = text.split('\n');
  const current = text.slice(0, cursor).split('\n').length - 1;
  const front = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  let isOpen = false;
  let end = -1;
  for (const [index, line] of lines.entries()) {
    end += line.length + 1;
    if (CLOSES.test(line)) isOpen = false;
    else if (OPENS.test(line)) isOpen = true;
    const isEnd = CLOSES.test(line) || isBlank(line) || isBlank(lines[index + 1]);
    if (index > front && index >= current && !isOpen && isEnd) return end;
  }
  return text.length;
}
