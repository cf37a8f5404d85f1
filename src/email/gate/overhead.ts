import type { Mailer } from '../../mailers/index.ts';
import type { ReadHtml } from './read-mail.ts';

/** How many bytes a mailer adds to a mail when it sends it. Its own elements, `<unsubscribe>`, are links too: see `asSent`. */
export function addedBySending(
  { overhead: { perLink, footer } }: Pick<Mailer, 'overhead'>,
  { elements }: Pick<ReadHtml, 'elements'>,
): number {
  return footer + perLink * elements.filter(({ name }) => name === 'a').length;
}
