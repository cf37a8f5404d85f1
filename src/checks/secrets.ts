import type { Problem, Span } from '../issue/problem.ts';
import type { Typed } from './passages.ts';

/** Stands for each character that is not repeated. */
const MASK = '▇';

/**
 * What masked rules found. The log of a public repository is public, so neither these rules nor any other may print it: a message that
 * quotes its line would.
 */
export class Secrets {
  private readonly byFile = new Map<string, Set<string>>();
  /** In names of files, which messages about other files have too. */
  private readonly inNames = new Set<string>();

  /** Notes what stands at a place. Without a length the whole line is kept back. */
  add(typed: Typed, { line, column, length }: Span): void {
    const start = (typed.lineStarts[line - 1] ?? 0) + column - 1;
    const end = (typed.lineStarts[line] ?? typed.text.length + 1) - 1;
    const words = typed.text.slice(start, length === undefined ? end : start + length).trim();
    if (words === '') return;
    if (typed.isName) this.inNames.add(words);
    const known = this.byFile.get(typed.file);
    if (known) known.add(words);
    else this.byFile.set(typed.file, new Set([words]));
  }

  /** A text about a file with everything masked that was found there. Its length stays. */
  mask(file: string, text: string): string {
    let masked = text;
    for (const secret of [...(this.byFile.get(file) ?? []), ...this.inNames]) {
      // Messages have curly quotes and spaces that do not break where an editor typed others.
      for (const form of new Set([secret, secret.replaceAll(' ', '\u00a0'), secret.replaceAll("'", '’')]))
        masked = masked.replaceAll(form, MASK.repeat([...form].length));
    }
    return masked;
  }

  /** The same for a finding: for what it says, and for its file's name. */
  maskProblem<P extends Problem>(problem: P): P {
    return {
      ...problem,
      file: this.maskName(problem.file),
      message: this.mask(problem.file, problem.message),
    };
  }

  private maskName(path: string): string {
    let masked = path;
    for (const secret of this.inNames) masked = masked.replaceAll(secret, MASK.repeat(secret.length));
    return masked;
  }
}
