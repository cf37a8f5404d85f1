// Web addresses typed without “https://”, as in “example.gov.uk/page”. What is no address: a file’s name, “e.g.”, a mailbox, a version.

/** The ends of sites that such text names. */
export const SITE_ENDS = 'uk|org|com|net|gov|edu|eu|ie|im|je|gg|info|int|wales|cymru|scot|london|coop';
const LABEL = String.raw`[A-Za-z\d][A-Za-z\d-]{0,62}`;
/** In one case: a capital would be the next sentence’s. */
const ENDS = `(?:${SITE_ENDS}|${SITE_ENDS.toUpperCase()})`;
/** A name, as is “NHS.UK”, or the end of others. */
const NAME = String.raw`(?:(?:gov|GOV|co|org|ac|sch)\.(?:uk|UK)|NHS\.UK)(?![\w/-]|\.\w)`;
const HOST = String.raw`(?!${NAME})(?:${LABEL}\.){0,4}[A-Za-z\d][A-Za-z\d-]{1,62}\.${ENDS}`;
/** Ends that other words have too: they are an address with something behind them. */
const SHORT_HOST = String.raw`(?:${LABEL}\.){1,4}(?:app|be|cc|co|do|gd|gl|gle|gy|in|io|link|ly|me|ms|tv|page|site)(?=/[\w-])`;
const PATH = String.raw`(?:[/?#][^\s<>()\[\]"“”‘’…|\ufff9-\ufffb]*[\w/=-])?`;

/** The source of a pattern for one of them. */
export const BARE_SITE = String.raw`(?:[Ww]{3}\.${LABEL}(?:\.${LABEL})+|(?:${HOST}|${SHORT_HOST})(?![\p{L}\p{N}@+-]|_[\p{L}\p{N}]|\.[a-z\d]))${PATH}`;
