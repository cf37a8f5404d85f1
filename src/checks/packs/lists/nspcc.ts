import type { Pack } from '../pack.ts';
import { readEntries } from '../read-entries.ts';

// NSPCC Learning publishes a short article on each of these words, with what to say instead.
export const nspcc: Pack = {
  name: 'nspcc',
  title: 'NSPCC',
  severity: 'warning',
  source: { title: 'NSPCC Learning, Why language matters', address: 'https://learning.nspcc.org.uk/news' },
  entries: readEntries(`
child/child's/children's/kiddie/kiddy porn/pornography, pornography of children,
pornographic images/pictures/photographs of children
  why: makes the abuse of a child sound like a kind of what is legal
  instead: Write “child sexual abuse material”.
  source: NSPCC, Why language matters: why we should never use ‘child pornography’ and always say child sexual abuse material <https://learning.nspcc.org.uk/news/why-language-matters/child-sexual-abuse-material>
risky behaviour/behaviours, risk-taking behaviour/behaviours, risky sexual behaviour/behaviours,
sexually risky behaviour/behaviours
  without: driver/drivers/driving, online/internet companies/platforms, offender/offenders/perpetrator/perpetrators,
    adult/adults, parent/parents
  why: makes a child answer for what others do
  instead: Write what is happening to the child, and who is doing it.
  source: NSPCC, Why language matters: why we shouldn’t talk about the ‘risky behaviour’ of young people experiencing abuse
older/adult/grown-up boyfriend/boyfriends/girlfriend/girlfriends
  without: mother/mother's/mum/mum's/parent/parent's/carer/carer's
  why: can hide grooming and exploitation
  instead: Name it, such as “an adult who is exploiting her”.
  source: NSPCC, Why language matters: how the label ‘older boyfriend’ can mask child sexual exploitation
LAC, LACs, LAC's
  why: makes an abbreviation of a child, and sounds like a lack
  instead: Write “children in care” or “a child we look after”.
  source: NSPCC, Why language matters: why you should avoid the acronym ‘LAC’ when talking about children in care <https://learning.nspcc.org.uk/news/why-language-matters/looked-after-children>
toxic trio
  why: blames families for what they live with, and says nothing of what happens to the child
  instead: Name each thing, and say what it does to the child.
  source: NSPCC, Why language matters: how ‘toxic trio’ is unhelpful and inaccurate
disguised compliance
  why: blames a family without saying what anybody did
  instead: Describe it, such as “they agreed to visits and cancelled three of them”.
  source: NSPCC, Why language matters: how using the term ‘disguised compliance’ can be problematic
did not attend, didn't attend, does not attend, doesn't attend, failed/fails to attend, non attendance, not attending,
never attended, DNA'd, was/were/is/are/as (a/marked/recorded/coded) DNA (at),
missed (a/an/the/his/her/their/several/many/all/two/three) (health/medical/hospital/dental/clinic/routine) appointment/appointments
  with: <child>
  without: <adult>, <professional>,
    school/schools/lessons/college/nursery/education/class/conference/conferences/meeting/meetings/training/event/events/session/sessions/course/courses/court
  why: sounds as if a child could come alone
  instead: Write “was not brought”.
did not attend (the/his/her/a/an/any/all) dentist/dental/optician/orthodontist/immunisation/immunisations/audiology/paediatrician
  with: he/she, <child>
  without: <adult>, <professional>
  why: sounds as if a child could come alone
  instead: Write “was not brought”.
hard/harder/hardest to reach
  without: bus/train/car/road/phone/telephone/foot/wheelchair/building/shelf/office/venue,
    decision/decisions/agreement/agreements/conclusion/conclusions/consensus,
    service/services/helpline/helplines/agencies/workers/offices/lines (can/may/is/are/was/were/have) (be/been)
  why: says that families are the difficulty
  instead: Say what made it hard for a service to reach them.
hard/harder/hardest/difficult to engage,
fail/fails/failed/failing/refuse/refuses/refused/refusing/declined/unwilling to engage,
will/would/did/does/do/is/was/were not engage/engaging with (any/the/our/local) <professional>,
won't/wouldn't/didn't/doesn't/don't engage with (any/the/our/local) <professional>,
non engagement/compliance/compliant/engaging, disengaged/disengages from (all/the/our) <professional>,
did not cooperate with (the) <professional>, refuse/refuses/refused/refusing to cooperate (with),
refuse/refuses/refused/refusing to co-operate (with), will/would/did not engage,
don't/doesn't/didn't/won't/wouldn't engage
  with: <child>, <adult>, <family>, he/she/they, services
  without: we/told/judged/solicitor/lawyer/pursuit/company/providers/companies/employers/platforms/medication/treatment/court/order/regulations/standards/law/act,
    agencies/services/professionals/practitioners/workers/partners fail/fails/failed/failing
  why: says that people are the difficulty
  instead: Say what made it hard for a service to reach them, and what was tried.
attention seeking, attention seeker/seekers
  without: medical/clinical/treatment
  why: judges a child instead of hearing what the child shows
  instead: Say what the child did, and what the child may have needed.
commit/commits/committed/committing suicide
  why: sounds like a crime
  instead: Write “died by suicide” or “took their own life”.
  source: NSPCC, Why language matters: rethinking the language of suicide
recruited by/into (a/the/an) (drug/drugs/local/organised/criminal) gang/gangs/dealer/dealers/county,
work/works/worked/working for (a/the/an/older) (drug/drugs/local/organised/criminal) gang/gangs/dealer/dealers/males,
work/works/worked/working a/the county line
  with: <child>, he/she, aged, <childage>
  without: <adult>, <professional>
  why: makes exploitation sound like a job
  instead: Write that the child is criminally exploited, and by whom.
  source: NSPCC, Why language matters: how using terms like ‘recruited’ and ‘working’ minimise children’s experiences of criminal exploitation
shaken baby/babies, baby shaking syndrome
  with: syndrome
  why: names one cause, which may not be the one
  instead: Write “non-accidental head injury”.
  source: NSPCC, Why language matters: using ‘non-accidental head injury’ and not ‘shaken baby syndrome’
`),
};
