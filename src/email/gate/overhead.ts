import type { Mailer } from '../mailers/index.ts';
import type { Overhead } from './rule.ts';

/** What mailers add, as far as it was measured, where a mailer does not say it of itself. */
const USUAL: Overhead = { perLink: 100, footer: 2000 };

/** How many bytes a mailer adds to a mail when it sends it. */
export function addedBySending(mailer: Mailer & { readonly overhead?: Overhead }, html: string): number {
  const { perLink, footer } = mailer.overhead ?? USUAL;
  return footer + perLink * (html.match(/<a\b/g)?.length ?? 0);
}
