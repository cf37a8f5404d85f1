import type { Position } from './problem.ts';

/** A text file as read: `path` with forward slashes, relative to where the command runs. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/**
 * Characters that no writer types and every output treats differently: control characters, the private-use
 * marks that the e-mail pipeline keeps for its own slots, and the overrides that reverse the reading order.
 */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\ufffe\uffff]/u;

/** Offset and code point (`U+0000`) of the first character that cannot be published, if there is one. */
export function findUnprintable(text: string): { offset: number; code: string } | undefined {
  const found = UNPRINTABLE.exec(text);
  if (!found) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return { offset: found.index, code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}
