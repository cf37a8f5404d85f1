import type { Result } from './problem.ts';
import type { SourceFile } from './source.ts';

/** What was made of each file, for commands that read the same folder again and again: a file that has not changed is not parsed twice. */
export class ParseMemory {
  private against = '';
  private readonly byPath = new Map<string, { readonly text: string; readonly result: Result<unknown> }>();

  /** @param against all that files are read against, as text: when it has changed, everything is read anew */
  readAgainst(against: string): void {
    if (against !== this.against) this.byPath.clear();
    this.against = against;
  }

  parse<T>(file: SourceFile, parse: (file: SourceFile) => Result<T>): Result<T> {
    const known = this.byPath.get(file.path);
    if (known?.text === file.text) return known.result as Result<T>;
    const result = parse(file);
    this.byPath.set(file.path, { text: file.text, result });
    return result;
  }
}
