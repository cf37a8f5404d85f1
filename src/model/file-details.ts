import { type Download, sizeOf, typeOf } from './downloads.ts';

// What an editor typed of a file’s type and size beside a link to it: `[Flyer (PDF)](flyer.pdf), 212 KB`.

const TYPES: readonly (readonly [words: string, type: RegExp])[] = [
  ['PDF', /^PDF$/],
  ['(?:Microsoft |MS )?Word|docx?', /^Word$/],
  ['(?:Microsoft |MS )?Excel|xlsx?|spreadsheet', /^Excel$|spreadsheet$/],
  ['(?:Microsoft |MS )?PowerPoint|pptx?|slides', /^PowerPoint$|slides$/],
  ['OpenDocument(?: text| spreadsheet| slides)?|od[tsp]', /^OpenDocument/],
  ['JPE?G', /^JPEG$/],
  ['PNG', /^PNG$/],
  ['MP3', /^MP3$/],
];
const TYPE = String.raw`\b(?:${TYPES.map(([words]) => words).join('|')})\b(?: (?:document|file|format))?`;
const SIZE = String.raw`\b\d{1,6}(?:[.,]\d{1,3})? ?(?:KB|MB|kilobytes|megabytes)\b`;
const LIST = `(?:${TYPE}|${SIZE})(?:[ ,;/–-]{1,3}(?:${TYPE}|${SIZE}))?`;
const AT_END = new RegExp(String.raw`[([,–-]\s?(${LIST})\s?[)\]]?\s?$|\s(${TYPE})$`, 'i');
const BEHIND = new RegExp(String.raw`^[^\S\n]?[,;:([–-]?[^\S\n]?(${LIST})`, 'i');
const ANY_TYPE = new RegExp(TYPE, 'i');
const ANY_SIZE = new RegExp(SIZE, 'i');

export interface TypedDetails {
  /** `PDF, 640 KB`; empty where nothing was typed. */
  readonly text: string;
  readonly type: string | undefined;
  readonly size: string | undefined;
}

/** @param behind what follows the link */
export function readTypedDetails(words: string, behind: string): TypedDetails {
  const ofWords = AT_END.exec(words);
  const text = [ofWords?.[1] ?? ofWords?.[2], BEHIND.exec(behind)?.[1]].filter(Boolean).join(', ');
  return { text, type: ANY_TYPE.exec(text)?.[0], size: ANY_SIZE.exec(text)?.[0] };
}

/** What is typed of neither: `PDF, 212 KB`, `212 KB`. Empty where both are typed. */
export function lackingDetails({ type, size }: TypedDetails, download: Download): string {
  return [type ? '' : typeOf(download), size ? '' : sizeOf(download)].filter(Boolean).join(', ');
}

export const isWrong = (typed: TypedDetails, download: Download): boolean =>
  (typed.type !== undefined && !isType(typed.type, download)) ||
  (typed.size !== undefined && !isSize(typed.size, download));

function isType(typed: string, download: Download): boolean {
  const found = TYPES.find(([words]) => new RegExp(String.raw`^(?:${words})\b`, 'i').test(typed));
  return found?.[1].test(typeOf(download)) ?? false;
}

/** Rounded is not wrong, and programs count 1,000 bytes to a kilobyte or 1,024. */
const TOLERANCE = 0.05;

function isSize(typed: string, { bytes }: Download): boolean {
  const [, number = '', unit = ''] = /^([\d.,]+) ?(\w+)$/.exec(typed) ?? [];
  const plain = /,\d{3}$/.test(number) ? number.replace(',', '') : number.replace(',', '.');
  const halfStep = 0.5 / 10 ** (plain.split('.')[1]?.length ?? 0);
  const power = /^m/i.test(unit) ? 2 : 1;
  return [1000, 1024].some((thousand) => {
    const real = bytes / thousand ** power;
    return Math.abs(real - Number(plain)) <= Math.max(real * TOLERANCE, halfStep) || (real < 1 && plain === '1');
  });
}
