import type { Board } from '../../issue/model.ts';

/**
 * What a mailer puts into every mail by itself, as the codes that it replaces. They are filled in byte for byte after
 * everything else, so that neither Markdown nor MJML nor an escape can touch them.
 */
export interface Slots {
  /** Address of the link that signs the reader off. */
  readonly unsubscribe: string;
  /** Address where readers change what they get; undefined where the mailer has no such page. */
  readonly preferences?: string;
  /** The sender’s postal identity, which the law asks for. */
  readonly postal: { readonly html: string; readonly text: string };
}

/** A program that sends the mail. Its `name` is the word in bulletin.yaml and the name of the files made for it. */
export interface Mailer {
  readonly name: string;
  /** As its makers write it. */
  readonly title: string;
  slots(board: Board): Slots;
  /** Takes away the meaning that words of the content would have for this mailer. Slots are filled afterwards. */
  readonly guard: { readonly html: (html: string) => string; readonly text: (text: string) => string };
}
