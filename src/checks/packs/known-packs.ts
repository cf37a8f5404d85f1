import { childrensSociety } from './lists/childrens-society.ts';
import { cse } from './lists/cse.ts';
import { nspcc } from './lists/nspcc.ts';
import { others } from './lists/others.ts';
import { tact } from './lists/tact.ts';
import type { Pack } from './pack.ts';

/** The packs that come with the project. A test checks their phrases. */
export const knownPacks: readonly Pack[] = [childrensSociety, cse, nspcc, others, tact];
