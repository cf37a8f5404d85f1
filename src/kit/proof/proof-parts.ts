import type { ProofPictures } from './proof-pictures.ts';

// Takes a finished page and a finished email apart, for a file that holds both. Our layouts write every “>” in an attribute as “&gt;”.

interface Places {
  /** Of the board’s archive. */
  readonly address: string;
  /** Of the page: links to a part of it stay within the proof. */
  readonly page: string;
  readonly pictures: ProofPictures;
}

/** What is between the head and the foot of a page, without scripts. */
export function takePage(html: string, places: Places): string {
  const [, main = ''] = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  return settle(main, places);
}

export interface TakenMail {
  readonly styles: string;
  /** Of its body: a class and a style. */
  readonly attributes: string;
  readonly body: string;
}

/** An email within an element of its own, which takes the place of its body. */
export function takeMail(html: string, places: Places): TakenMail {
  // Outlook alone reads these.
  const shown = html.replace(/<!--[\s\S]*?-->/g, '');
  const [, attributes = '', body = ''] = /<body\b([^>]*)>([\s\S]*)<\/body>/.exec(shown) ?? [];
  const styles = Array.from(shown.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g), ([, css = '']) => css);
  return { styles: styles.join('\n').replace(/^body\b/gm, '.body'), attributes, body: settle(body, places) };
}

/** Only what the file itself holds is shown, and links go to where they will be. */
function settle(html: string, { address, page, pictures }: Places): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script>|<source\b[^>]*>/g, '')
    .replace(/<img\b[^>]*>/g, (tag) => placePicture(tag, address, pictures))
    .replace(/\shref="(?!#)([^"]*)"/g, (_, href: string) => ` href="${placeLink(href, address, page)}"`);
}

function placePicture(tag: string, address: string, pictures: ProofPictures): string {
  const [, src = ''] = /\ssrc="([^"]*)"/.exec(tag) ?? [];
  const data = pictures.get(decodeURI(withOrigin(src, address).slice(address.length)));
  const bare = tag.replace(/\s(?:src|srcset|sizes|loading)="[^"]*"/g, '');
  return data ? bare.replace(/^<img/, `<img src="${data}"`) : bare;
}

/** What was typed stays as it is: whether it is an address is not for the proof to say. */
const withOrigin = (written: string, address: string) =>
  written.startsWith('/') && !written.startsWith('//') ? new URL(address).origin + written : written;

function placeLink(href: string, address: string, page: string): string {
  const whole = withOrigin(href, address);
  return whole.startsWith(`${page}#`) ? whole.slice(page.length) : whole;
}
