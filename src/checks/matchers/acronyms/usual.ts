import { distance, isAnagram } from '../../../text/nearest.ts';

/** Short forms of this field, so that a slip in one is seen even where a board’s glossary does not have it. */
export const usualAcronyms: readonly string[] =
  'ABE ACE ASB CAFCASS CAMHS CCE CDOP CEOP CME CPP CSA CSE CSP CSPR DASH DBS DHR DSL EDT EHA EHCP EHE EHM FGM FII GCP HSB ICB ICPC IDVA IRO ISVA JTAI KCSIE LADO LCSPR LSCB LSCP MACE MAPPA MARAC MARF MASA MASH NEET NRM NSPCC PLO RCPC SAB SAR SARC SCP SCR SEMH SEN SENCO SEND SUDI TAC TAF UASC YJS YOT'.split(
    ' ',
  );

/** Letters. Among shorter forms, each is a slip away from another. */
const SHORTEST = 4;

/** Boards and partnerships are named after their places: DSCB is another than SSCB. */
const OF_PLACE = /^(?:\p{L}{1,3})?S[ACP](?:B|P|PB?)$/u;

const isSlip = (known: string, form: string) =>
  !OF_PLACE.test(form) && distance(known, form) === 1 && (known.length !== form.length || form.length > SHORTEST);

/** The known form that another was probably meant to be: its letters in another order, or in a longer one a letter more or less. Another letter is often another body: LSAB is not LSCB. */
export function nearForm(short: string, known: readonly string[]): string | undefined {
  const form = short.toUpperCase();
  if (usualAcronyms.includes(form)) return undefined;
  return (
    known.find((other) => other !== form && isAnagram(other, form)) ??
    known.find((other) => other.length >= SHORTEST && form.length >= SHORTEST && isSlip(other, form))
  );
}
