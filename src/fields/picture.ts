import type { z } from 'zod';
import type { Position } from '../text/problem.ts';
import type { PlainDate } from './dates.ts';
import { day, text } from './values.ts';

export interface Picture {
  readonly src: string;
  /** Empty when the picture is decoration. */
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly licence?: string | undefined;
  /** Why a child may be shown in it, and the last day on which. */
  readonly consent?: string | undefined;
  readonly consentUntil?: PlainDate | undefined;
  readonly at: Position;
}

/** What is to be known of a picture beside what it shows: keys of a picture in front matter and in bulletin.yaml. */
export const pictureOrigin = {
  credit: text('Drawn for the board').optional(),
  licence: text('CC BY 4.0').optional(),
  /** Why a child may be shown: `drawn`; or who has agreed. For the checks: no view shows it. */
  consent: text('given by the family').optional(),
  'consent-until': day('2028-12-31').optional(),
};

type WrittenPicture = { readonly src: string; readonly alt?: string | undefined } & {
  readonly [K in keyof typeof pictureOrigin]?: z.output<(typeof pictureOrigin)[K]>;
};

export function readPicture(written: WrittenPicture, at: Position): Picture {
  const { alt = '', 'consent-until': consentUntil, ...rest } = written;
  return { ...rest, alt, ...(consentUntil !== undefined && { consentUntil }), at };
}
