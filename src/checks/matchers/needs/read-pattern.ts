import { meaningOf, PART } from './grams.ts';

// What a text must have for a pattern to match in it, read from the pattern itself. A part that is not understood here needs nothing, and is looked for in every text.

/** One of some words; or all of several needs; or one of them. An empty `all` is needed by nothing. */
export type Need =
  | { readonly words: readonly string[] }
  | { readonly all: readonly Need[] }
  | { readonly one: readonly Need[] };

/** What part of a pattern matches: exactly one of some words, of which one may be empty; or else at least what it needs. */
type Part = { readonly exact: readonly string[] } | { readonly need: Need };

/** More words than this are a need each, not parts of longer words. */
const MOST = 300;
const ANYTHING: Part = { need: { all: [] } };
const NOTHING: Part = { exact: [''] };
/** What is no letter or digit, or no sign: it parts the words on both sides. */
const PARTED: Part = { exact: [PART] };

const TOKEN =
  /\\p\{[^}]*\}|\\P\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\k<[^>]*>|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:<?[=!]|:|<[^>]*>)|[\s\S]/giy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;

export function readPattern({ source, flags }: RegExp): Need {
  if (flags.includes('v')) return { all: [] };
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  };

  function readChoice(): Part {
    const choices = [readSequence()];
    while (source[at] === '|') {
      at++;
      choices.push(readSequence());
    }
    return anyOf(choices);
  }

  function readSequence(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(readQuantified());
    return inTurn(parts);
  }

  function readQuantified(): Part {
    const [token = ''] = take(TOKEN) ?? [];
    const part = token.startsWith('(') ? readGroup(token) : readSign(token, flags);
    const quantifier = take(QUANTIFIER);
    return quantifier ? repeat(part, quantifier) : part;
  }

  function readGroup(opening: string): Part {
    const within = source.slice(at, endOfGroup(source, at));
    const key = `${flags} ${within}`;
    const before = groups.get(key);
    const part = before ?? readChoice();
    if (before) at += within.length;
    else groups.set(key, part);
    at++;
    if (opening.endsWith('!')) return IS_WORD.test(within) && flags.includes('u') ? PARTED : NOTHING;
    // A text has what comes before or after too, but the signs beside it are not parted from it.
    return opening.endsWith('=') ? { need: needOf(part) } : part;
  }

  return needOf(readChoice());
}

/** By how they are written: a form of dates is in many patterns. */
const groups = new Map<string, Part>();

const BRACKET = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[()]/g;

function endOfGroup(source: string, from: number): number {
  let depth = 1;
  BRACKET.lastIndex = from;
  for (let found = BRACKET.exec(source); found; found = BRACKET.exec(source)) {
    if (found[0] === '(') depth++;
    if (found[0] === ')' && --depth === 0) return found.index;
  }
  return source.length;
}

/** All letters and digits, and what else there may be in a class. */
const IS_WORD = /^(?:\\w|\[(?:\\w|\\p\{L\}\\(?:p\{N\}|d)|\\d\\p\{L\})(?:\\[\s\S]|[^\]\\])*\])$/;

function readSign(token: string, flags: string): Part {
  if (/^(?:[\^$]|\\b)$/.test(token)) return PARTED;
  if (token === '\\B') return NOTHING;
  if (token.startsWith('[') || /^\\[sdtnrfv]$/.test(token)) return readClass(token, flags);
  if (/^(?:\.|\\[pPkcuxDSwW\d].*)$/.test(token)) return ANYTHING;
  const sign = token.replace(/^\\/, '');
  return /[\ud800-\udfff]/.test(sign) ? ANYTHING : { exact: [meaningOf(sign)] };
}

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
/** More signs than these in a class say little. */
const MOST_SIGNS = 12;

/** A class of a few signs. */
function readClass(written: string, flags: string): Part {
  const beyond = written.match(/[^\0-\x7f]/g) ?? [];
  if (/^\[\^|\\[pPDSWBux]|[\ud800-\udfff]|[^\0-\x7f]-[^\]]|-[^\0-\x7f]/.test(written)) return ANYTHING;
  const one = new RegExp(written, flags.replace(/[gy]/g, ''));
  const signs = new Set([...ASCII.filter((sign) => one.test(sign)), ...beyond].map(meaningOf));
  return signs.size > MOST_SIGNS ? ANYTHING : { exact: [...signs] };
}

function repeat(part: Part, [written, least = '', comma = '', most = '']: RegExpExecArray): Part {
  const times = /^\{/.test(written) ? Number(least) : written.startsWith('+') ? 1 : 0;
  const isParting = 'exact' in part && part.exact.every((one) => one === PART);
  if (times === 0) {
    const isOnce = written.startsWith('?') || (least === '0' && most === '1');
    return isOnce && 'exact' in part ? { exact: [...new Set([...part.exact, ''])] } : ANYTHING;
  }
  if (isParting || (times === 1 && written.startsWith('{') && !comma)) return part;
  const whole = inTurn(Array.from({ length: Math.min(times, 4) }, () => part));
  const isExact = written.startsWith('{') && (!comma || most === least) && times <= 4;
  return isExact ? whole : { need: needOf(whole) };
}

function anyOf(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] ?? NOTHING;
  const exact = new Set(parts.flatMap((part) => ('exact' in part ? part.exact : [])));
  if (parts.every((part) => 'exact' in part) && exact.size <= MOST) return { exact: [...exact] };
  return { need: oneOf(parts.map(needOf)) };
}

/** Parts beside each other: what is exact in both is longer words. */
function inTurn(parts: readonly Part[]): Part {
  const needs: Need[] = [];
  let words: readonly string[] = [''];
  const close = () => {
    needs.push(wordsOf(words));
    words = [''];
  };
  for (const part of parts) {
    if (!('exact' in part)) {
      close();
      needs.push(part.need);
      continue;
    }
    if (words.length * part.exact.length > MOST) close();
    words = words.flatMap((one) => part.exact.map((next) => one + next));
  }
  if (needs.length === 0) return { exact: words };
  close();
  return { need: allOf(needs) };
}

const needOf = (part: Part): Need => ('exact' in part ? wordsOf(part.exact) : part.need);

const isNothing = (need: Need) => 'all' in need && need.all.length === 0;

function wordsOf(words: readonly string[]): Need {
  return words.some((word) => word.trim() === '') ? { all: [] } : { words };
}

function allOf(needs: readonly Need[]): Need {
  const some = needs.filter((need) => !isNothing(need));
  const [only] = some;
  return only && some.length === 1 ? only : { all: some };
}

function oneOf(needs: readonly Need[]): Need {
  if (needs.some(isNothing)) return { all: [] };
  const words = needs.flatMap((need) => ('words' in need ? need.words : []));
  const others = needs.filter((need) => !('words' in need));
  return others.length === 0 ? { words } : { one: [...(words.length > 0 ? [{ words }] : []), ...others] };
}
