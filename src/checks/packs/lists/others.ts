import type { Pack } from '../pack.ts';
import { readEntries } from '../read-entries.ts';

// Words on which several bodies agree, each entry with its own source.
export const others: Pack = {
  name: 'others',
  title: 'Other guidance',
  severity: 'warning',
  source: {
    title: 'GOV.UK, Inclusive language: words to use and avoid when writing about disability',
    address:
      'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability',
  },
  entries: readEntries(`
wheelchair bound, confined/bound to a/his/her/their wheelchair
  why: says that a wheelchair holds somebody back
  instead: Write “wheelchair user”.
handicapped, the disabled are/were/have/need/who/deserve, mentally handicapped/retarded/subnormal/defective, retarded,
cripple/crippled, spastic/spastics, deaf and dumb, deaf mute/mutes, able bodied, the blind are/were/have/need/who,
an epileptic/diabetic/depressive/invalid, normal child/children/kids/pupils
  why: makes people into their impairment
  instead: Write “disabled people”, “non-disabled people”, or name what somebody has.
suffer/suffers/suffered/suffering from/with autism/ADHD/dyslexia/epilepsy/asthma/diabetes/cerebral,
suffer/suffers/suffering from/with (a/severe/mild) learning/physical disability/disabilities/difficulty/difficulties,
suffer/suffers/suffering from/with Down's/Downs/Asperger's, autism/epilepsy/ADHD sufferer/sufferers, afflicted by/with
  why: paints somebody as a victim
  instead: Write “has”, such as “has epilepsy”, or “autistic”.
mental patient/patients, the mentally ill, insane, mental defective/defectives, schizo, psycho
  why: makes people into their illness
  instead: Write “person with a mental health condition”.
illegal immigrant/immigrants/migrant/migrants/asylum, illegal/illegals from/in the, bogus asylum
  without: act/bill
  why: calls a person unlawful
  instead: Write “undocumented”, “seeking asylum”, or the status that the learning needs.
  source: PICUM, Words matter <https://picum.org/words-matter/>
successful/unsuccessful/failed/completed suicide/suicides, failed/unsuccessful/successful suicide attempt/attempts,
failed/unsuccessful/successful attempt/attempts at/to suicide, suicide victim/victims,
suicide epidemic/hotspot/hotspots
  why: speaks of suicide as a success or a failure
  instead: Write “died by suicide” or “attempted suicide”.
  source: Samaritans, Media guidelines for reporting suicide
junkie/junkies, druggie/druggies, crackhead/crackheads, smackhead/smackheads, drug/heroin/crack addict/addicts,
drug/substance/alcohol abuser/abusers, alcoholic mother/mothers/father/fathers/parent/parents/mum/dad, an alcoholic
  why: makes a person into a drug
  instead: Write “person who uses drugs” or “parent who is dependent on drugs”.
  source: Scottish Drugs Forum, Moving beyond “people-first” language
BAME, BME
  why: puts many groups into one, and names some of them only
  instead: Write “ethnic minorities”, or name the group.
  source: GOV.UK, Writing about ethnicity <https://www.ethnicity-facts-figures.service.gov.uk/style-guide/writing-about-ethnicity>
low/high functioning
  with: autism/autistic, <child>, he/she
  why: ranks autistic people, and hides what they need
  instead: Say what the person needs help with.
  source: National Autistic Society, How to talk and write about autism
damaged/disturbed/feral (little/young) <child>, troubled child/kid/kids/boy/girl/teenager/teen,
manipulative (young) <child>, out of control (young) <child>, <child> is/are out of control,
problem child/children/kids, kick/kicks/kicked/kicking off (at/in/when/again/every), troublemaker/troublemakers,
<child> is/was/are/were easily led, his/her/their (own) lifestyle put/puts/putting him/her/them at risk,
kids from that/these/those (estate/families/area)
  without: no/never/label/labels/season/match/campaign/event/series/tournament/course/conference/programme/project/week/pm/am/kickoff,
    books/toys/clothes
  why: puts a label on a child in place of what has happened
  instead: Say what the child has been through, and what the child did.
  source: The Psychologist, Changing the language of care <https://thepsychologist.bps.org.uk/volume-34/december-2021/changing-language-care>
make/makes/made/making poor/bad/unsafe (relationship/lifestyle) choices
  with: <child>, he/she/they/his/her, <childage>
  without: <adult>, food/eating/diet
  why: makes the child answer for what others do
  instead: Say what was done to the child, and by whom.
  source: Durham Safeguarding Children Partnership, Why language matters in harm outside the home <https://durham-scp.org.uk/practitioners/harm-outside-the-home/why-language-matters-in-harm-outside-the-home>
mother/mothers/mum/mums/she failed/fails to protect, mother/mum (who) allowed (the) abuse,
mother's/mum's failure to protect
  why: blames a parent for what somebody else did
  instead: Say who did the harm, and what would have helped the parent to stop it.
  source: Social Work Today, Avoiding victim blaming language in social work practice with domestic abuse <https://www.socialworktoday.co.uk/News/avoiding-victim-blaming-language-in-social-work-practice-with-domestic-abuse>
honour killing/killings, honour crime/crimes
  without: so called
  why: repeats the excuse of those who kill
  instead: Write “so-called honour-based abuse”, or murder.
  source: CPS, So-called honour-based abuse and forced marriage
streetwise, street wise
  with: <child>, he/she, <childage>, lad/lass
  why: hides that a child is in danger
  instead: Say what the child knows, and who is putting the child at risk.
  source: Safe and Sound, Tackling the blame game on Child Exploitation Awareness Day <https://www.safeandsoundgroup.org.uk/blog/2023/03/13/tackling-the-blame-game-on-child-exploitation-awareness-day/>
`),
};
