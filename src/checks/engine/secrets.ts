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

  /** Keeps the text at a place secret, on each of its lines; without a length, the rest of the line. */
  add({ file, lines, isName }: Typed, { line, column, length = 0 }: Span): void {
    const first = lines[line - 1]?.slice(column - 1) ?? '';
    const rest = length > first.length ? lines.slice(line) : [];
    const text = [first, ...rest].join('\n');
    const words = (length === 0 ? text : text.slice(0, length)).split('\n').map((part) => part.trim());
    const known = this.byFile.get(file) ?? new SecretIndex();
    this.byFile.set(file, known);
    for (const part of words.filter(isTelling)) {
      if (isName) this.inNames.add(part);
      known.add(part);
    }
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

/** A letter or two on a line of their own tell nothing, and would be masked in every other word. */
const isTelling = (part: string) => part.length > 2;
