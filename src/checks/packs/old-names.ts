import { OLD_NAMES } from './lists/old-names.ts';

/** Names of bodies, forms, orders and guidance that another has replaced for certain. */
export interface OldName {
  /** The address of the law or the page that says so. */
  readonly source: string;
  /** How it is written: see phrase.ts. */
  readonly flag: readonly string[];
  /** The month from which it was old. */
  readonly since: string;
  /** What to write instead. */
  readonly now: string;
  /** The month from which that is right, if there was another name between the two. */
  readonly from?: string | undefined;
  /** Words of which its sentence must have one, where the name may mean something else. */
  readonly near: readonly RegExp[];
  /** Its works last: only what is still to be done under the old name is wrong. */
  readonly isReview: boolean;
}

/** Of what the sentence must be, in brackets in the table. */
const NEAR: Readonly<Record<string, RegExp>> = {
  'a school': /\b(?:schools?|academ(?:y|ies)|colleges?|nurser(?:y|ies))\b/i,
  'an assessment':
    /\b(?:CAFs|forms?|assess\w+|famil\w+|child\w*|pupils?|lead professional|TAC|TAF|early help|level|referr\w+|step\w*|complet\w+|process|meetings?|consent)\b/,
  'an inspection': /\b(?:Ofsted|inspect\w+|children[’']s services)\b/i,
  'not a register': /^(?!.*(?:central record|recruit|vetting|DBS|staff file))/is,
  alone: /\bDepartment of Health(?! (?:and|&) Social|[\p{L}, ]*\bSocial)/u,
  'not Fire': /^(?!.*Fire)/s,
  // It still has statements.
  'not Northern Ireland':
    /^(?!.*(?:Northern Ireland|Education Authority|Belfast|Derry|Antrim|Armagh|Fermanagh|Tyrone|HSC))/s,
  police: /\b(?:police|officers?|complain\w*)\b/i,
  'School Action': /\bSchool Action\b(?! (?:[Pp]lan|Plus))/,
  'Troubled Families': /\bTroubled Families\b/,
  'Who Cares': /\bWho Cares\b/,
};

const ROW = /^ +(\S{7})(?:\/(\S{7}))? (.+) → (.+?)(?: \[(.+)\])?$/;

function readTable(table: string): readonly OldName[] {
  let source = '';
  return table.split('\n').flatMap((line) => {
    const row = ROW.exec(line);
    if (!row) {
      source = line;
      return [];
    }
    const [, since = '', from, flags = '', now = '', kinds = ''] = row;
    const of = kinds.split(', ');
    const near = of.flatMap((kind) => NEAR[kind] ?? []);
    return { source, flag: flags.split(', '), since, from, now, near, isReview: of.includes('a review') };
  });
}

export const oldNames: readonly OldName[] = readTable(OLD_NAMES);
