import type { SourceFile } from '../text/source.ts';

/** What was made of each file, for commands that read the same folder again and again: of a file that has not changed nothing is made twice. */
export class Memory {
  private against = '';
  private readonly made = new Map<string, { readonly text: string; readonly value: unknown }>();

  /** @param against all that files are read against, as text: when it has changed, everything is read anew */
  readAgainst(against: string): void {
    if (against !== this.against) this.made.clear();
    this.against = against;
  }

  /** @param purpose what is made of the file: several things may be */
  recall<T>(purpose: string, file: SourceFile, make: (file: SourceFile) => T): T {
    const key = `${purpose}\n${file.path}`;
    const known = this.made.get(key);
    return known?.text === file.text ? (known.value as T) : this.keep(purpose, file, make(file));
  }

  keep<T>(purpose: string, { path, text }: SourceFile, value: T): T {
    this.made.set(`${purpose}\n${path}`, { text, value });
    return value;
  }
}
