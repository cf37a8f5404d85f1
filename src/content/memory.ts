import type { SourceFile } from '../text/source.ts';

/** What was made of a text. It may be read only when somebody asks for it. */
export interface Made {
  isOf(text: string): boolean;
  readonly value: unknown;
}

export class MadeNow implements Made {
  readonly text: string;
  readonly value: unknown;

  constructor(text: string, value: unknown) {
    this.text = text;
    this.value = value;
  }

  isOf(text: string): boolean {
    return text === this.text;
  }
}

interface Kept {
  readonly against: string;
  /** By the path of the file. */
  readonly made: Map<string, Made>;
}

/** By purpose: several things may be made of a file. Plain data, if all values are. */
export type KeptValues = ReadonlyMap<string, Kept>;

/** What was made of each file, for commands that read the same folder again and again: of a file that has not changed nothing is made twice. */
export class Memory {
  readonly #earlier: KeptValues;
  readonly #kept = new Map<string, Kept>();

  /** @param earlier what another has kept */
  constructor(earlier: KeptValues = new Map()) {
    this.#earlier = earlier;
  }

  /** What was made or asked for. */
  get kept(): KeptValues {
    return this.#kept;
  }

  /** Whether nothing was made of a file, and none is missing that another has kept, as far as anybody asked. */
  isAsBefore(purposes: readonly string[]): boolean {
    return purposes.every((purpose) => {
      const [now, before] = [this.#kept.get(purpose), this.#earlier.get(purpose)];
      if (!now) return true;
      return (
        now.against === before?.against &&
        now.made.size === before.made.size &&
        [...now.made].every(([path, made]) => before.made.get(path) === made)
      );
    });
  }

  /** @param against all that files are read against, as text: when it has changed, everything is read anew */
  readAgainst(purpose: string, against: string): void {
    if (this.#kept.get(purpose)?.against !== against) this.#kept.set(purpose, { against, made: new Map() });
  }

  recall<T>(purpose: string, file: SourceFile, make: (file: SourceFile) => T): T {
    const { path, text } = file;
    const { against, made } = this.#of(purpose);
    const earlier = this.#earlier.get(purpose);
    const known = made.get(path) ?? (earlier?.against === against ? earlier.made.get(path) : undefined);
    if (!known?.isOf(text)) return this.keep(purpose, file, make(file));
    made.set(path, known);
    return known.value as T;
  }

  keep<T>(purpose: string, { path, text }: SourceFile, value: T): T {
    this.#of(purpose).made.set(path, new MadeNow(text, value));
    return value;
  }

  #of(purpose: string): Kept {
    const kept = this.#kept.get(purpose) ?? { against: '', made: new Map() };
    this.#kept.set(purpose, kept);
    return kept;
  }
}
