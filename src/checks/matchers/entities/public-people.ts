import { type Found, isIn } from '../find-all.ts';

/** Who writes, leads or answers for a review, before the name or after it. */
const PUBLIC_ROLE =
  '(?:authors?|scrutineer|chair(?:ed|man|woman|person)?|reviewers?|professor|prof|judge|justice|recorder|minister|commissioner|director|inspector|superintendent|investigating officer|DCI|lord|lady|sir|dame|baroness|mp|coroner|ombudsman|prosecutor|barrister|[kq]c|lecturer|consultant|trainer|researcher)';
const BY =
  '(?:written|led|chaired|authored|carried out|undertaken|completed|prepared|conducted|facilitated|presented|research|report|book|work) by';
/** Whom an author met is not the author. */
const BEFORE = new RegExp(
  `\\b(?:${PUBLIC_ROLE}|${BY})\\b(?![^.;]*\\b(?:met|saw|asked|told|heard|visited|interviewed|thank(?:s|ed)|sp(?:eak|oke) (?:to|with)|talked (?:to|with))\\b)[^.;]{0,25}$`,
  'i',
);
const AFTER = new RegExp(
  `^ (?:wrote|led|chaired|authored|undertook|carried out) (?:the|this|our) |^ (?:was|were|is|has been) (?:appointed|commissioned|asked|engaged|chosen)\\b[^.;]{0,30}?\\b${PUBLIC_ROLE}\\b|^[,(]? ?\\(?(?:the |an? |our )?(?:(?!(?:told|met|saw|asked|wrote|spoke|rang|thanked|to|with)\\b)\\w+ ){0,3}?${PUBLIC_ROLE}\\b`,
  'i',
);

/** `reviewers Sam Example OBE and`, before another; `and Jo Fixture`, after one. */
const ONE_BEFORE = /(?: \p{Lu}[\p{L}’'-]+){2,3}(?: (?:[COM]BE|QPM|KC|QC|JP|PhD))?(?:,|;| and| &) $/u;
const ONE_AFTER = /^(?:,|;| and| &)(?: \p{Lu}[\p{L}’'-]+){2,3}/u;

/** Children whose names are the titles of national reviews. */
export const NATIONAL =
  /(?<!\p{L})(?:Climbi[eé]|Connelly|Pelka|Labinjo-Hughes|Star Hobson|Sara Sharif|Finley Boden|Khyra Ishaq|Keanu Williams|Daniel Morgan|Stephen Lawrence|Maria Colwell|Lauren Wright|Holly Wells|Jessica Chapman|Sarah Everard|Martha Mills|Kennedy McFarlane|Jasmine Beckford|Molly Russell)(?!\p{L})/u;

/** `Sam Example’s Cycle of Change Model`: a work, after the name of its author. */
const WORK = /^[’']s(?: \p{Lu}[\p{L}-]+){2}/u;
const ANY_WORK = /[’']s \p{Lu}[\p{L}-]+ \p{Lu}/u;

const ANY = new RegExp(
  `\\b(?:${PUBLIC_ROLE}|${BY}|wrote|led|chaired|authored|undertook)\\b|(?:${NATIONAL.source})`,
  'iu',
);
/** Whether a text has such words at all: quicker than to ask of each of its names. */
export const hasPublic = (text: string): boolean => isIn(ANY, text) || isIn(ANY_WORK, text);

/** Whether a name is known to everybody, or that of somebody whose work is public. */
export function isPublic(text: string, { index, length }: Found): boolean {
  const name = text.slice(index, index + length);
  const before = text.slice(Math.max(0, index - 90), index);
  const after = text.slice(index + length, index + length + 90);
  return (
    BEFORE.test(before.replace(ONE_BEFORE, ' ')) ||
    AFTER.test(after) ||
    AFTER.test(after.replace(ONE_AFTER, '')) ||
    (name.includes(' ') && WORK.test(after)) ||
    NATIONAL.test(text.slice(index, index + length + 2))
  );
}
