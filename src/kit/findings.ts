import type { Board } from '../model/model.ts';
import type { Problem } from '../text/problem.ts';
import type { Clean } from '../text/said.ts';

/** Findings as the pages for the sender show them. */
export const describeFindings = (findings: readonly Problem[], board: Board, clean: Clean) =>
  findings.map(({ severity, rule, message, file, line, column }) => ({
    severity,
    rule,
    message: clean(fromContent(message, board)),
    place: `${clean(fromContent(file, board))}:${line}:${column}`,
  }));

/** Names files as the board’s repository does, wherever a build found its folder: `content/bulletin.yaml`. */
export function fromContent(text: string, { file }: Board): string {
  const [, way = '', content = ''] = /^(.*\/)?([^/]+\/)[^/]+$/.exec(file) ?? [];
  return way === '' ? text : text.replaceAll(way + content, content);
}
