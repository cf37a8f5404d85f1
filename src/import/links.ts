import { dropTracking, isSealed, unwrapAddress } from '../fields/wrapped-links.ts';
import { all, isBlank, rename, replaceByWords, textOf, unwrap, wordsOf } from './open-html.ts';
import type { Page } from './page.ts';
import { counted, listed } from './words.ts';

const WEB = /^(?:https?:|mailto:|tel:)/i;
/** Of another kind than what an issue can link to. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** What a mailer puts an address in place of: `*|UNSUB|*`, `{{unsubscribe}}`. */
const MERGE_TAG = /^(?:mailer:|(?:https?:\/\/)?(?:\*\||%%|\{\{|\[\[))/;
/** Not of the web: no such link is left once the mailer's words are out. */
export const MAILERS_LINK = 'mailer:';

/** Links with their real addresses. Of those that go nowhere the words are kept. */
export function readLinks({ body, address, say }: Page): void {
  nameMailersLinks(body);
  const dead = { onComputer: [] as string[], incomplete: [] as string[], sealed: 0 };
  for (const one of all(body, 'a')) {
    const written = (one.getAttribute('href') ?? '').trim();
    const href = realAddress(written, address);
    if (/^file:/i.test(written)) dead.onComputer.push(written);
    else if (
      !WEB.test(href) &&
      !SCHEME.test(href) &&
      !/^(?:#|$)/.test(href) &&
      !MERGE_TAG.test(written) &&
      !isBlank(one)
    )
      dead.incomplete.push(href);
    if (MERGE_TAG.test(written) && !isBlank(one)) one.setAttribute('href', MAILERS_LINK);
    else if (isBlank(one) || !WEB.test(href)) unwrap(one);
    else if (!one.querySelector('img') && isOwnWords(one, href))
      replaceByWords(one, /^https?:/i.test(href) ? href : wordsOf(one));
    else {
      one.setAttribute('href', href);
      one.removeAttribute('title');
    }
    if (one.isConnected && isSealed(href)) dead.sealed++;
  }
  const { onComputer, incomplete, sealed } = dead;
  if (onComputer.length > 0)
    say(
      `${counted(onComputer.length, 'link goes', 'links go')} to a file on a computer, and only the words were kept.`,
    );
  if (incomplete.length > 0)
    say(
      `${counted(incomplete.length, 'link has', 'links have')} no full address, and only the words were kept: ${listed(incomplete)}.`,
    );
  if (sealed > 0)
    say(
      `${counted(sealed, 'link goes', 'links go')} through a service that counts clicks and hides the real address. Open each link, and put the address that you reach in its place.`,
    );
}

/** Campaign Monitor’s own elements. */
function nameMailersLinks(body: HTMLElement): void {
  for (const one of all(body, 'webversion, preferences, unsubscribe, forwardtoafriend'))
    rename(one, 'a').setAttribute('href', MAILERS_LINK);
}

function realAddress(written: string, page: string | undefined): string {
  const isRelative = page !== undefined && written !== '' && !written.startsWith('#') && !SCHEME.test(written);
  const whole = isRelative && URL.canParse(written, page) ? new URL(written, page).href : written;
  return dropTracking(unwrapAddress(whole) ?? whole);
}

/** Such a link needs no brackets; the words may be wrapped, too. */
const isOwnWords = (link: Element, href: string) => {
  const words = textOf(link).trim();
  return [words, realAddress(words, undefined)].some((one) => bare(one) === bare(href));
};

/** An address as a text shows it. */
const bare = (written: string) =>
  written
    .replace(/\u00a0/g, ' ')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
