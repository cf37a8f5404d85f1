// Mail filters and other services put their own address in front of a link: https://eur01.safelinks.protection.outlook.com/?url=…
// The whole address can say whose mailbox the mail was sent to.

const parameter =
  (...names: readonly string[]) =>
  ({ searchParams }: URL) =>
    names.map((name) => searchParams.get(name) ?? '').find((value) => /^https?:/i.test(value));

/** `https-3A__www.example.org_a` → `https://www.example.org/a`. */
const ofProofpoint = ({ searchParams }: URL) =>
  decode((searchParams.get('u') ?? '').replaceAll('-', '%').replaceAll('_', '/'));

/** `/v3/__https://www.example.org/a__;!!…` */
const ofUrlDefense = ({ href }: URL) => /\/v3\/__(.+?)__;/.exec(href)?.[1];

const inPath = ({ href }: URL) => decode(/\/(https?(?:%3a|:).*)$/i.exec(href.slice('https://'.length))?.[1] ?? '');

const inBase64 = ({ searchParams }: URL) => {
  try {
    return atob((searchParams.get('u') ?? '').replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined; // Not the form that is known: the address cannot be read.
  }
};

const WRAPPERS: readonly (readonly [host: RegExp, read: (url: URL) => string | undefined])[] = [
  [/(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn)$/, parameter('url')],
  [/^statics\.teams\.(?:cdn\.office\.net|microsoft\.com)$/, parameter('url')],
  [
    /^urldefense\.proofpoint\.com$/,
    (url) => (url.pathname.startsWith('/v2') ? ofProofpoint(url) : parameter('u')(url)),
  ],
  [/^urldefense\.(?:com|us)$/, ofUrlDefense],
  [/^linkprotect\.cudasvc\.com$/, parameter('a')],
  [/(?:^|\.)protection\.sophos\.com$/, inBase64],
  [/^secure-web\.cisco\.com$/, inPath],
  [/^(?:protect\d?\.fireeye|clicktime\.symantec|.*\.trendmicro)\.com$/, parameter('u', 'url')],
  [/^(?:www\.)?google\.(?:com|co\.uk)$/, (url) => (url.pathname === '/url' ? parameter('q', 'url')(url) : undefined)],
  [/^lm?\.facebook\.com$/, parameter('u')],
  [/(?:^|\.)(?:mimecast(?:protect)?|mimecastcybergraph)\.com$/, () => ''],
];

function decode(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

const MOST = 5;

/**
 * The address that a wrapped one opens; `''` where only its own service knows it, and undefined for an address that is not wrapped.
 * @example unwrapAddress('https://www.google.com/url?q=https%3A%2F%2Fexample.org%2F') // 'https://example.org/'
 */
export function unwrapAddress(href: string): string | undefined {
  let real: string | undefined;
  for (let depth = 0; depth < MOST; depth++) {
    const address = (real ?? href).replaceAll('&amp;', '&');
    if (!URL.canParse(address)) return real;
    const url = new URL(address);
    const read = WRAPPERS.find(([host]) => host.test(url.hostname))?.[1];
    const inner = read?.(url);
    // These hosts have other pages too.
    if (!read || (inner === undefined && /(?:google|facebook|teams)\./.test(url.hostname))) return real;
    if (!inner || !/^https?:\/\//i.test(inner) || !URL.canParse(inner)) return '';
    // Brackets would end a link in Markdown.
    real = new URL(inner).href.replaceAll('(', '%28').replaceAll(')', '%29');
  }
  return real;
}
