import { type Found, isIn } from '../../matchers/find-all.ts';

// Whose day it is: that of a case, or of a law, a publication, a meeting, a deadline, or an act of agencies about a review.

export const HARM =
  /\b(?:die[ds]?|dying|deaths?|dead|killed|killing|murder(?:ed)?|manslaughter|injur(?:y|ies|ed)|assault(?:ed)?|attack(?:ed)?|stabb(?:ed|ing)|shot|drown(?:ed|ing)|overdose|suicide|fatal(?:ly|ity)?|arrest(?:ed)?|charged|convicted|sentenced|jailed|abused|raped?|abducted|kidnapped|disappeared|went missing|incident|collapsed|hospitali[sz]\w+|admitted|unresponsive|removed from|taken into care|harmed|burn(?:ed|t)|scalded|strangled|suffocated|took (?:his|her|their) own li(?:fe|ves)|hanged)\b/gi;
export const SPOKEN_OF = new RegExp(HARM.source, 'i');
export const PUBLISHED =
  /\b(?:publish(?:ed|es|ing)?|publication|launch(?:ed|es)?|commissioned|released(?! from)|updated|revised|agreed|approved|signed off|issued|criteria|notification|in force|effective|training|webinar|workshop|course|conference|learning event|briefing|deadline|closes|book(?:ing)?|withdrawn|meet(?:s|ings?)?|reported to the board|discussed|open|vigil|prevention|awareness|applications?|policy|session|annual report)\b/gi;
/** A law, a publication or a deadline, right before its day: nobody’s story, even if the sentence names somebody. */
export const OF_PROCESS =
  /\b(?:publish\w*|publication|launch\w*|commission\w*|released(?! from)|updated|revised|approved|signed off|issued|dated|endorsed|chronolog\w+|in force|effective|version|takes? effect|merged|merger|(?:comes?|came|coming) into (?:force|effect)|lockdown|royal assent|deadline|closes|book|training|webinar|workshop|course|learning event|withdrawn|policy|annual report|(?:is|are) (?:out )?today|review (?:panel )?(?:began|started|met|concluded|finished|was (?:agreed|completed))|last reviewed|(?:to be|next|date of) review(?:ed)?|(?:next|its) (?:\w+ )?(?:meeting|panel|session)|(?:practitioner|learning|reflective) (?:event|session|day)|(?:report|present|submitt|refer)\w* (?:\w+ )?to (?:the |our )?(?:board|partnership|panel|executive|committee|home office))\b[^.;]{0,45}$/i;
/** What agencies do about a review, after its day: `submitted a referral for a Safeguarding Adults Review`, `published`. */
const ACTS =
  '(?:submitted|made|sent|received|considered|agreed|commissioned|started|began|completed|presented|signed off|concluded|decided|determined|accepted|referred|notified|recommended|endorsed|asked|appointed)';
const ACT_OF_REVIEW = new RegExp(
  `\\b(?:publish(?:ed|es)|${ACTS}\\b[^.;]{0,60}?\\b(?:(?:adults?|case|practice|homicide|rapid|learning|thematic|statutory|mandatory|independent) review|SAR|L?CSPR|DHR|SCR|CPR|terms of reference|overview report)s?)\\b`,
  'i',
);
/** `A Safeguarding Adults Review (SAR) referral was received by the partnership on` */
const REQUEST_OF_REVIEW =
  /\b(?:review|SAR|L?CSPR|DHR|SCR|CPR)s?\b[^.;]{0,12} (?:referral|notification|request)s? (?:was|were|had been) [^.;]{0,110}$/i;
const BOARD =
  '(?:board|panel|partnership|committee|sub-?committee|sub-?group|executive|chair|SAB|L?SCB|CSP)(?: members)?(?: \\([A-Z]+\\))?';
/** `The Case Review Subcommittee considered`, `the case was taken to the scoping panel`: before a day or after it. */
export const ACT_OF_BOARD = new RegExp(
  `\\b(?:${BOARD} (?:\\w+ )?${ACTS}|council (?:decided|determined|concluded|commissioned|notified)|(?:case|matter|report|circumstances) (?:was|were|had been) (?:\\w+ )?(?:taken|referred|reported|presented|submitted|considered|discussed|brought) (?:to|by|at) (?:\\w+ ){0,6}?${BOARD})(?!\\w)`,
  'i',
);
/** How many characters before a day may say whose it is. */
export const NEAR = 70;
const SOMEBODY = /\b(?:he|she|him|her|his|boy|girl|baby|toddler|child)\b/i;
/** What readers are to do by a day. */
export const DEADLINE =
  /\b(?:discuss|return|complete|send|reply|respond|submit|share|read|attend|book|report back|register|sign up|ask|tell|(?:is|are) due)\b[^.!?]{0,80}\bby\s+(?:\w+day,?\s+)?(?:the\s+)?$/i;
export const MEETING =
  /\b(?:training|webinar|workshop|course|conference|event|briefing|session|seminar|meeting|vigil|service|awareness (?:day|week))\b[^.]*\b(?:is|are|on|from|takes?|runs?|starts?|will)\b|\bwill (?:speak|talk|be|take|run|host|lead|join|open|close)\b|\b(?:guidance|policy|project|funding|scheme|programme|service|campaign)\b[^.]*\b(?:applies|ends|starts|begins|runs|closes)\b/i;
/** A day of the review, not of its case: it was asked for, or an act of agencies follows, and nothing that happened to somebody is nearer. */
export function isOfReview(text: string, { index, length }: Found): boolean {
  const request = REQUEST_OF_REVIEW.exec(text.slice(0, index));
  if (request && !isIn(SPOKEN_OF, request[0])) return true;
  const after = text.slice(index + length);
  const act = ACT_OF_REVIEW.exec(after);
  const around = [text.slice(Math.max(0, index - NEAR), index), after.slice(0, act?.index)];
  return act !== null && !around.some((part) => isIn(SPOKEN_OF, part) || isIn(SOMEBODY, part));
}
