import type { Mailer } from '../mailers/index.ts';
import type { Overhead } from './rule.ts';

/** What mailers add, as far as it was measured, where a mailer does not say it of itself. */
const USUAL: Overhead = { perLink: 100, footer: 2000 };

/** What a mailer adds to the HTML when it sends. */
export function overheadOf(mailer: Mailer & { readonly overhead?: Overhead }): Overhead {
  return mailer.overhead ?? USUAL;
}
