import type { Span } from '../../text/problem.ts';
import type { Finding } from '../engine/messages.ts';

export type Place = Span;

/** Where the text is typed: the editor, or a plain field for those who prefer one. */
export interface TextBox {
  text: string;
  readonly selection: readonly [from: number, to: number];
  /** Changes a part. The cursor stays in its words. */
  change(from: number, to: number, text: string): void;
  /** Puts a text in the place of what is selected, and the cursor after it. */
  type(text: string): void;
  /** Selects a place, and puts the cursor there. */
  jump(place: Place): void;
  mark(findings: readonly Finding[]): void;
}
