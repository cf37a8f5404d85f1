import type { Pack } from '../pack.ts';
import { readEntries } from '../read-entries.ts';

// Children and young people in care said which words they would rather hear. The law and other guidance use some of these words, so
// findings are notes, unless a board wants warnings. A care leaver is one person here: “care leavers” is the law’s word for those who have a right
// to its help.
export const tact: Pack = {
  name: 'tact',
  title: 'TACT',
  severity: 'info',
  source: {
    title: 'TACT, Language that cares',
    address: 'https://tactfostering.org.uk/knowledge-centre/language-that-cares',
  },
  entries: readEntries(`
abscond/absconds/absconded/absconding/absconder/absconders/abscondence/absconsion
  without: <adult>, bail/court/custody/prison/defendant/offender
  why: sounds like a prisoner’s escape
  instead: Write “ran away” or “went missing”.
contact with (his/her/their/the/a/its) (own) <family>, supervised/unsupervised/indirect/letterbox contact,
contact visit/visits, contact session/sessions, contact arrangements with (his/her/their/the) <family>, family contact,
sibling contact, contact centre/centres
  with: <child>, care, foster, fostering, carer, carers, placement
  without: professional/professionals/practitioner/practitioners/agency/agencies/services/worker/workers/lost,
    make/made/makes/making/came/comes/come/maintain/maintaining, email/telephone/phone
  why: is an official’s word for seeing one’s family
  instead: Write “family time” or “seeing her mum”.
contact with his/her/their <family>
  with: take/takes/took/taking/taken place, happens/happened, every/each/once/twice, weekly/fortnightly/monthly,
    supervised/unsupervised/indirect, reduced/increased/stopped/arranged/agreed/allowed
  without: professional/professionals/practitioner/practitioners/agency/agencies/services/worker/workers/lost,
    email/telephone/phone
  why: is an official’s word for seeing one’s family
  instead: Write “family time” or “seeing her mum”.
special needs, difficult/hard to place
  with: <child>, he/she/his/her, placement
  without: school/schools/department/board/teacher/teachers
  why: makes a child the difficulty
  instead: Say what the child needs, or that the child had to move and why.
placement breakdown/breakdowns, placement/placements broke/breaks/break down, placement/placements failed
  without: work/student/students/school/schools/university
  why: makes a child the difficulty
  instead: Say that the child had to move, and why.
challenging behaviour/behaviours, behaviour that challenges
  why: says what is hard for adults
  instead: Write what the child is going through, such as “is having trouble coping”.
care leaver, care leaver's
  without: entitled/entitlement/eligible/adviser/advisers/offer/duty/duties/act/law/statutory/grant/scheme/service/team/week/every/any/each
  why: names somebody for what they have left
  instead: Write “care-experienced adult” or “care-experienced young person”.
`),
};
