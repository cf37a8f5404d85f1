import { oncePer } from '../../../engine/once-per.ts';
import type { Typed } from '../../../engine/passages.ts';
import { mayMatch } from '../../../matchers/needs/may-match.ts';
import { attached } from './attached.ts';
import { buttons } from './buttons.ts';
import { clicked, here } from './clicked.ts';
import { inText } from './in-text.ts';
import { ledUpTo } from './led-up-to.ts';
import type { LinkPromise } from './promise.ts';

/** What a text says where a link, an address or a file was: Word, a mailer or a filter lost it, and the words were left. */
const promises: readonly LinkPromise[] = [...clicked, ...here, ...inText, ...attached, ...buttons, ...ledUpTo];

/** Those that a file may make. */
export const promisesOf = oncePer(({ text }: Typed) => promises.filter(({ words }) => mayMatch(words, text)));
