// Web addresses typed without “https://”, as in “example.gov.uk/page”. What is no address: a file’s name, “e.g.”, a mailbox, a version.

/** What an address may have in it; where it ends, endAddress knows. */
export const SIGNS = '[^\\s\\0<>"“”‘’„«»…–—|]+';
/** The ends of sites that such text names. */
export const SITE_ENDS = 'uk|org|com|net|gov|edu|eu|ie|im|je|gg|info|int|wales|cymru|scot|london|coop';
const COMPANY_ENDS = String.raw`(?:co|ltd|me|plc)\.uk|com|net|eu|ie|im|je|gg|info|london`;
/** In one case: a capital would be the next sentence’s. */
const inOneCase = (ends: string) => `(?:${ends}|${ends.toUpperCase()})`;
const LABEL = String.raw`[A-Za-z\d][A-Za-z\d-]{0,62}`;
const START = String.raw`(?<![\p{L}\p{N}_@/.\\=&-])`;
const END = String.raw`(?![\p{L}\p{N}@+-]|:\d|_[\p{L}\p{N}]|\.[a-z\d])`;
/** A name, as is “NHS.UK”, or the end of others. */
const NAME = String.raw`(?:(?:gov|GOV|co|org|ac|sch)\.(?:uk|UK)|NHS\.UK)(?![\w/-]|\.\w)`;
const HOST = String.raw`(?!${NAME})(?:${LABEL}\.){0,4}[A-Za-z\d][A-Za-z\d-]{1,62}\.${inOneCase(SITE_ENDS)}`;
/** Ends that other words have too: they are an address with something behind them. */
const SHORT_HOST = String.raw`(?:${LABEL}\.){1,4}(?:app|be|cc|co|do|gd|gl|gle|gy|in|io|link|ly|me|ms|tv|page|site)(?=/[\w-])`;
const COMPANY = String.raw`(?!${NAME}|[Ww]{3}\.)(?:${LABEL}\.){1,4}(?<!(?:gov|GOV)\.)${inOneCase(COMPANY_ENDS)}(?!/|[?#]\w)${END}`;

/** The source of a pattern for an address without its start, up to where endAddress knows more. */
export const BARE_SITE = String.raw`${START}(?!${COMPANY})(?:[Ww]{3}\.${LABEL}(?:\.${LABEL})+|${HOST}|${SHORT_HOST})${END}(?:[/?#](?:${SIGNS})?)?`;
/** And for `kooth.com` alone, which is as likely a name: of `omegle.com`, readers may be warned. */
export const COMPANY_SITE = START + COMPANY;
