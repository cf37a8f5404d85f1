import type { Problem } from '../../text/problem.ts';
import type { Offer } from '../offers/find-offers.ts';
import type { BlockForm } from './block-forms.ts';
import type { OnDesk } from './own-picture.ts';
import type { DeskMail } from './views.ts';

// What the window and its worker say to each other. Everything is plain data.

/** To the worker. */
export type Question =
  | { readonly ask: 'open'; readonly folder: string }
  | ({
      readonly ask: 'check';
      /** Counts the texts: an answer says which one it is about. */
      readonly version: number;
      /** Whether the emails are looked at, so that they are checked too. */
      readonly mails?: boolean;
    } & TextAtTime)
  | (AskedOnce & { readonly port: MessagePort });

/** A text, and when it is read, in milliseconds. */
export type TextAtTime = OnDesk & { readonly now: number };

/** What is answered once, on a port of its own, with one of `OnceAnswers`. */
export type AskedOnce =
  | ({ readonly ask: 'try' } & TextAtTime)
  | ({ readonly ask: 'proof' } & TextAtTime)
  | { readonly ask: 'clean'; readonly texts: readonly string[] };

export interface OnceAnswers {
  /** What would be found in a text. */
  readonly try: readonly Finding[];
  /** One file; undefined where the text cannot be shown while it has errors. */
  readonly proof: string | undefined;
  /** The texts without personal data. */
  readonly clean: readonly string[];
}

/** What is known of the board before anything is written. */
export interface Opened {
  readonly say: 'opened';
  readonly title: string;
  readonly address: string;
  readonly repository: string | undefined;
  readonly timezone: string;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** By file name without `.md`. */
  readonly issues: readonly string[];
  /** The next number. */
  readonly number: number;
  readonly pictures: readonly string[];
  /** Those that the archive has words of. */
  readonly languages: readonly string[];
  readonly forms: readonly BlockForm[];
}

export interface Finding extends Pick<Problem, 'line' | 'column' | 'length' | 'rule' | 'severity' | 'message'> {}

/** What can be changed without asking. */
export interface Fixes {
  readonly text: string;
  readonly count: number;
  /** As a unified diff, without its head. */
  readonly difference: string;
}

export interface Checked {
  readonly say: 'checked';
  readonly version: number;
  readonly findings: readonly Finding[];
  /** `2018-02`; undefined where the text has no date that can be read. */
  readonly month: string | undefined;
}

export interface Fixable {
  readonly say: 'fixable';
  readonly version: number;
  readonly fixes: Fixes;
}

export interface Shown {
  readonly say: 'shown';
  readonly version: number;
  /** Undefined where the text cannot be shown while it has errors. */
  readonly page: string | undefined;
  readonly mails: readonly DeskMail[] | undefined;
}

/** What looks like a block, and is none yet. */
export interface Offered {
  readonly say: 'offered';
  readonly version: number;
  readonly offers: readonly Offer[];
}

/** What the finished emails show, beside what the text does. */
export interface Gated {
  readonly say: 'gated';
  readonly version: number;
  readonly findings: readonly Finding[];
}

export type Answer =
  | Opened
  | Checked
  | Fixable
  | Shown
  | Offered
  | Gated
  | { readonly say: 'failed'; readonly message: string };
