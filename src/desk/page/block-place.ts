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
