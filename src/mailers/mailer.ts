/** What a mailer replaces by its own words or address. Tags are filled in byte for byte after everything else, so that nothing can change them. */
export interface Tag {
  /** For a link an address, `*|UNSUB|*`, or an element that takes its place with its words within it, `<unsubscribe>`. */
  readonly html: string;
  readonly text: string;
  readonly source: TagSource;
}

/** Who says that the tag is right: the mailer's documentation; templates of others, which the guide mentions; the board. */
export type TagSource = 'documented' | 'third-party' | 'board';

export const documented = (html: string, text = html): Tag => ({ html, text, source: 'documented' });
export const thirdParty = (html: string, text = html): Tag => ({ html, text, source: 'third-party' });

/** A program that sends the mail. Its `name` is the word in bulletin.yaml and the name of the files made for it. */
export interface Mailer {
  readonly name: string;
  readonly title: string;
  /** Whose guide says how to paste: its own name, but for a mailer that a board defines like another. */
  readonly guide: string;
  /** HTML with its plain text, or one text in the Markdown of GOV.UK Notify. */
  readonly form: 'html' | 'notify';
  /** How readers sign off: by a link with a tag, by writing to the board, or in the footer that the mailer itself adds. */
  readonly unsubscribe: Tag | 'by-mail' | 'own-footer';
  /** The page where readers change what they get; none where the mailer has no such page. */
  readonly preferences?: Tag | undefined;
  /** The sender's postal identity, which the law asks for; without a tag it is the board's, as words. */
  readonly postal?: Tag | undefined;
  /** The reader's first name, for the board's greeting; without it the mail has no greeting. */
  readonly firstName?: Tag | undefined;
  /** Its own codes, refused in content and disarmed. WORD is a word in capitals, … anything but brackets on the same line. */
  readonly codes: readonly string[];
  /** Puts a comment so that it reaches Outlook. For mailers that drop comments from the HTML. */
  readonly keepComment?: ((comment: string) => string) | undefined;
  /** What is pasted: the mail as a browser shows it, as mail programs take it, or its source. */
  readonly paste: 'as-seen' | 'source';
  /** Whether there is also a file without head and styles: `instead` of the page, or `beside` it where that depends. */
  readonly fragment: 'none' | 'beside' | 'instead';
  /** What it adds to the HTML when it sends: Gmail cuts off what is longer than 102 KB then. */
  readonly overhead: Overhead;
  readonly limit?: number | undefined;
}

export interface Overhead {
  readonly perLink: number;
  readonly footer: number;
}

/** What the big mailers add, as far as it was measured: an address of their own a link, a footer and a picture that counts. */
const USUAL_OVERHEAD: Overhead = { perLink: 100, footer: 2000 };
export const NO_OVERHEAD: Overhead = { perLink: 0, footer: 0 };

/** A mailer as the list has it: what most have in common is filled in. */
export type MailerDefinition = Omit<Mailer, 'guide' | 'form' | 'paste' | 'fragment' | 'overhead'> &
  Partial<Pick<Mailer, 'form' | 'paste' | 'fragment' | 'overhead'>>;

export const defineMailer = (mailer: MailerDefinition): Mailer => ({
  guide: mailer.name,
  form: 'html',
  paste: 'source',
  fragment: 'none',
  overhead: USUAL_OVERHEAD,
  ...mailer,
});
