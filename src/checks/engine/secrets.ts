import type { Problem, Span } from '../../text/problem.ts';
import type { Typed } from './passages.ts';
import { SecretIndex } from './secret-index.ts';

/**
 * What masked rules found. The log of a public repository is public, so no rule may print it, not even in a message that quotes the
 * line.
 */
export class Secrets {
  private readonly byFile = new Map<string, SecretIndex>();
  /** In file names, which messages about other files repeat. */
  private readonly inNames = new SecretIndex();

  /** Keeps the text at a place secret; without a length, the rest of the line. */
  add(typed: Typed, { line, column, length }: Span): void {
    const start = (typed.lineStarts[line - 1] ?? 0) + column - 1;
    const end = (typed.lineStarts[line] ?? typed.text.length + 1) - 1;
    const words = typed.text.slice(start, length === undefined ? end : start + length).trim();
    if (words === '') return;
    if (typed.isName) this.inNames.add(words);
    const known = this.byFile.get(typed.file) ?? new SecretIndex();
    known.add(words);
    this.byFile.set(typed.file, known);
  }

  /** A text about a file, with every secret of that file masked. Its length stays. */
  mask(file: string, text: string): string {
    return this.inNames.mask(this.byFile.get(file)?.mask(text) ?? text);
  }

  maskProblem<P extends Problem>(problem: P): P {
    return {
      ...problem,
      file: this.inNames.mask(problem.file),
      message: this.mask(problem.file, problem.message),
    };
  }
}
