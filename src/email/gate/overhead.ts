import type { Mailer } from '../mailers/index.ts';

/** How many bytes a mailer adds to a mail when it sends it. */
export function addedBySending({ overhead: { perLink, footer } }: Pick<Mailer, 'overhead'>, html: string): number {
  return footer + perLink * (html.match(/<a\b/g)?.length ?? 0);
}
