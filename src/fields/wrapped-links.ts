// Mail programs and websites put an address of their own around a link, to see who opens it. The real address is in it.

/** How the real address is written in each: as a part of the query, or in a way of its own. */
const WRAPPERS: readonly (readonly [host: RegExp, find: string | ((address: string) => string | undefined)])[] = [
  [/^(?:[\w-]+\.)*safelinks\.protection\.(?:partner\.)?(?:outlook|office365)\.[a-z.]+$/, 'url'],
  [/^statics\.teams\.(?:cdn\.office\.net|microsoft\.com)$/, 'url'],
  [/^urldefense(?:\.proofpoint)?\.(?:com|us)$/, readUrldefense],
  [/^linkprotect\.cudasvc\.com$/, 'a'],
  [
    /^(?:www\.)?google\.(?:com|co\.uk)$/,
    (address) => (/\/url\?/.test(address) ? decodeWhole(queryOf(address, 'q', 'url')) : undefined),
  ],
  [/^lm?\.(?:facebook|instagram)\.com$/, 'u'],
  [/^(?:protect\.checkpoint\.com|url\.avanan\.click)$/, (address) => /\/___(.+?)___\./.exec(address)?.[1]],
  [/(?:^|\.)protection\.sophos\.com$/, readSophos],
  [/^secure-web\.cisco\.com$/, (address) => /\/(https?%3A[^/]+)$/i.exec(address)?.[1]],
  [/^protect2?\.fireeye\.com$/, 'u'],
  [/^clicktime\.symantec\.com$/, 'u'],
  [/^[\w-]+\.trendmicro\.com$/, 'url'],
  [/^(?:links(?:-\d+)?\.govdelivery\.com(?::443)?|(?:[\w-]+\.)+awstrack\.me)$/, readTracked],
  [/^lnks\.gd$/, readGovDelivery],
];
/** Theirs hide the real address: security programs, and mailers that count clicks. */
const SEALED =
  /^(?:[\w-]+\.)*(?:mimecast(?:protect|cybergraph)?\.com|rs6\.net|dmtrk\.(?:com|net)|(?:createsend|cmail)\d*\.com|ct\.sendgrid\.net|hubspotlinks\.com|sendibt\d\.com)$/;
/** Its pages for signing up are addresses of their own. */
const SEALED_PAGE = /^https?:\/\/[\w.-]+\.list-manage\d*\.com\/track\/click/i;
/** These have other pages, too. */
const SHARED = /google|facebook|instagram|teams|trendmicro/;
const TRACKING = /^(?:utm_\w+|mc_[ce]id|fbclid|gclid|dclid|msclkid|igshid?|mkt_tok|_hs(?:enc|mi))=/i;

const hostOf = (address: string) => /^https?:\/\/([^/?#\s]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';

/** Whether only the program that wrapped an address knows what it opens. */
export function isSealed(address: string): boolean {
  const host = hostOf(address);
  const isWrapper = WRAPPERS.some(([wrapper]) => wrapper.test(host)) && !SHARED.test(host);
  return SEALED.test(host) || SEALED_PAGE.test(address) || (isWrapper && unwrapAddress(address) === undefined);
}

/** The address within others, however deep; undefined where none is. */
export function unwrapAddress(address: string): string | undefined {
  const host = hostOf(address);
  const [, find] = WRAPPERS.find(([wrapper]) => wrapper.test(host)) ?? [];
  const found = typeof find === 'string' ? queryOf(address, find) : find?.(address);
  const inner =
    found && decode(found).replace(/[\s<>"()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  if (!inner || !/^(?:https?:\/\/[^/]|mailto:)/i.test(inner) || !URL.canParse(inner)) return undefined;
  return unwrapAddress(inner) ?? inner;
}

/** Without what tells the site from which mail a reader comes. */
export function dropTracking(address: string): string {
  const [, start = '', query = '', end = ''] = /^([^?#]*)\?([^#]*)(.*)$/.exec(address) ?? [];
  const kept = query.split(/&(?:amp;)?/).filter((part) => !TRACKING.test(part));
  if (query === '' || kept.length === query.split('&').length) return address;
  return `${start}${kept.length > 0 ? `?${kept.join('&')}` : ''}${end}`;
}

function queryOf(address: string, ...names: readonly string[]): string | undefined {
  const parts = (/\?([^#]*)/.exec(address)?.[1] ?? '').split(/&(?:amp;)?/);
  const found = parts.find((part) => names.some((name) => part.startsWith(`${name}=`)));
  return found?.slice(found.indexOf('=') + 1);
}

/** Google Docs code only what comes after the question mark. */
const decodeWhole = (written = '') => decode(written.replace(/^(https?):/i, '$1%3A'));

function decode(written: string): string {
  if (!/^[a-z]+%3a/i.test(written)) return written;
  try {
    return decodeURIComponent(written.replaceAll('+', ' '));
  } catch {
    return ''; // Cut off within a code.
  }
}

/** As addresses have it: RFC 4648, 5. @throws where it is none */
const decodeBase64 = (coded: string) => atob(coded.replaceAll('-', '+').replaceAll('_', '/'));

/** `https://lnks.gd/l/` and a token of three parts, the second in base64. */
function readGovDelivery(address: string): string | undefined {
  try {
    const [, coded = ''] = /\/l\/[\w-]+\.([\w-]+)/.exec(address) ?? [];
    return /"url":"([^"\\]+)"/.exec(decodeBase64(coded))?.[1];
  } catch {
    return undefined; // Cut off.
  }
}

/** Of a bulletin that another body sent: `/CL0/https:%2F%2Fexample.org%2Fa/1/…`, and before 2021 `&&&101&&&https://example.org/a`. */
function readTracked(address: string): string | undefined {
  const [, coded, plain] = /\/[CL]L?0\/([^/]+)|(?:&(?:amp;)?){3}(https?:\/\/.+)$/.exec(address) ?? [];
  return plain ?? coded?.replace(/^(https?):/i, '$1%3A');
}

function readSophos(address: string): string | undefined {
  try {
    return decodeBase64(decodeURIComponent(queryOf(address, 'u') ?? ''));
  } catch {
    return undefined; // Not the form that is known.
  }
}

/** Proofpoint's: v2 writes `-3A` for `%3A` and `_` for `/`; v3 keeps the address, but for signs that it lists in base64 at the end. */
function readUrldefense(address: string): string | undefined {
  const [, written, signs = ''] = /\/v3\/__(.+?)__;([\w-]*)!/.exec(address) ?? [];
  if (written !== undefined) return writeSigns(written.replace(/^(https?:\/)(?!\/)/, '$1/'), signs);
  const query = queryOf(address, 'u');
  return /\/v2\/url\?/.test(address) ? query?.replaceAll('-', '%').replaceAll('_', '/') : query;
}

const RUN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `*` is the next sign, `**A` the next two, `**B` the next three. */
function writeSigns(written: string, signs: string): string | undefined {
  try {
    const bytes = Uint8Array.from(decodeBase64(signs), (byte) => byte.charCodeAt(0));
    const left = [...new TextDecoder().decode(bytes)];
    return written.replace(/\*(?:\*([\w-]))?/g, (_, run?: string) =>
      encodeURI(left.splice(0, run === undefined ? 1 : RUN.indexOf(run) + 2).join('')).replaceAll('%25', '%'),
    );
  } catch {
    return undefined; // No base64: nobody knows the signs.
  }
}
