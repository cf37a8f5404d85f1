import type { Typed } from '../checks/engine/passages.ts';
import { createMarkdown } from '../text/markdown.ts';
import { normaliseLine } from '../text/normalise.ts';
import { readPipedRows } from '../text/piped-rows.ts';
import { joinQuotedCells, REST_OF_ROW } from '../text/quoted-cells.ts';
import { PASTED, readTabRows } from '../text/tab-table.ts';
import type { Fix } from './fix.ts';

const markdown = createMarkdown({});

/** Rows with tabs or single signs between their cells → a table of Markdown, where the first row heads the columns. */
export function findTableFixes({ text, isSettings, surroundings, lineStarts }: Typed): readonly Fix[] {
  const first = surroundings.frontMatterEnd + 1;
  if (isSettings || first === 0 || !/[\t|]/.test(text)) return [];
  const lines = text.split('\n');
  const read = lines.slice(first).map(normaliseLine);
  const tokens = markdown.parse(read.join('\n'), {});
  return tokens.flatMap(({ map, level, markup }, index) => {
    if (markup !== PASTED || !map || level > 0 || tokens[index + 1]?.type !== 'thead_open') return [];
    const typed = lines.slice(first + map[0], first + map[1]);
    const rows = joinQuotedCells(readPipedRows(read.slice(...map))).filter(
      (row) => row !== REST_OF_ROW && row.trim() !== '',
    );
    if (!rows[0]?.includes('\t')) return [];
    // A line right below a table of Markdown is a row of it.
    const end = /^\s*(?!:::)\S/.test(lines[first + map[1]] ?? '') ? '\n' : '';
    const offset = lineStarts[first + map[0]] ?? 0;
    return {
      offset,
      length: typed.join('\n').length,
      to: writeTable(readTabRows(rows).map(({ cells }) => cells)) + end,
    };
  });
}

function writeTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const [head = '', ...body] = rows.map((cells) => {
    const all = Array.from({ length: columns }, (_, column) => (cells[column] ?? '').replace(/\\?\|/g, '\\|'));
    return `| ${all.join(' | ')} |`;
  });
  return [head, `|${'---|'.repeat(columns)}`, ...body].join('\n');
}
