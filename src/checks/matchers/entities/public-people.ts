import type { Found } from '../find-all.ts';
import { isIn } from '../find-all.ts';

/** Who writes, leads or answers for a review, before the name or after it. */
const PUBLIC_ROLE =
  '(?:authors?|scrutineer|chair(?:ed|man|woman|person)?|reviewers?|professor|prof|judge|justice|recorder|minister|commissioner|director|inspector|superintendent|investigating officer|DCI|lord|lady|sir|dame|baroness|mp|coroner|ombudsman|lecturer|consultant|trainer|researcher)';
const BY =
  '(?:written|led|chaired|authored|carried out|undertaken|completed|prepared|conducted|facilitated|presented|research|report|book|work) by';
/** Whom an author met is not the author. */
const BEFORE = new RegExp(
  `\\b(?:${PUBLIC_ROLE}|${BY})\\b(?![^.;]*\\b(?:met|saw|asked|told|heard|visited|interviewed|thank(?:s|ed)|sp(?:eak|oke) (?:to|with)|talked (?:to|with))\\b)[^.;]{0,25}$`,
  'i',
);
const AFTER = new RegExp(
  `^ (?:wrote|led|chaired|authored|undertook|carried out) (?:the|this|our) |^[,(]? ?\\(?(?:the |an? |our )?(?:\\w+ ){0,3}?${PUBLIC_ROLE}\\b`,
  'i',
);

/** `reviewers Sam Example OBE and`, before the other. */
const FIRST_OF_TWO = /(?: \p{Lu}[\p{L}’'-]+){2,3}(?: (?:[COM]BE|QPM|KC|QC|JP|PhD))?(?:,| and| &) $/u;

/** Children whose names are the titles of national reviews. */
export const NATIONAL =
  /(?<!\p{L})(?:Climbi[eé]|Connelly|Pelka|Labinjo-Hughes|Star Hobson|Sara Sharif|Finley Boden|Khyra Ishaq|Keanu Williams|Daniel Morgan|Stephen Lawrence|Maria Colwell|Lauren Wright|Holly Wells|Jessica Chapman|Sarah Everard|Martha Mills|Kennedy McFarlane|Jasmine Beckford|Molly Russell)(?!\p{L})/u;

const ANY = new RegExp(
  `\\b(?:${PUBLIC_ROLE}|${BY}|wrote|led|chaired|authored|undertook)\\b|(?:${NATIONAL.source})`,
  'iu',
);
/** Whether a text has such words at all: quicker than to ask of each of its names. */
export const hasPublic = (text: string): boolean => isIn(ANY, text);

/** Whether a name is known to everybody, or that of somebody whose work is public. */
export const isPublic = (text: string, { index, length }: Found): boolean =>
  BEFORE.test(text.slice(Math.max(0, index - 90), index).replace(FIRST_OF_TWO, '')) ||
  AFTER.test(text.slice(index + length, index + length + 60)) ||
  NATIONAL.test(text.slice(index, index + length + 2));
