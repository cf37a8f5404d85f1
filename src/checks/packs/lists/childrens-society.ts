import type { Pack } from '../pack.ts';
import { readEntries } from '../read-entries.ts';

// The guide is for everyone who writes about exploited children: words show who is responsible.
export const childrensSociety: Pack = {
  name: 'childrens-society',
  title: 'The Children’s Society',
  severity: 'warning',
  source: {
    title: 'The Children’s Society, Child exploitation and abuse: an appropriate language guide',
    address:
      'https://www.childrenssociety.org.uk/information/professionals/resources/child-exploitation-language-guide',
  },
  entries: readEntries(`
involved/involving <self> in CSE/CCE/exploitation, involved in/with (child) sexual/criminal exploitation,
involved in/with CSE/CCE/exploitation, involvement in/with (child) (sexual/criminal) exploitation,
involvement in/with CSE/CCE, involved in/with county lines, involvement in/with county lines
  without: <professional>, perpetrator/perpetrators/offender/offenders/gang/gangs/adult/adults/groups/criminals,
    case/cases/work/strategy/investigation/investigations/operation/prevention/awareness/training/project
  why: sounds as if a child had chosen it
  instead: Write “is a victim of exploitation” or “is being exploited”.
in a (sexual/romantic/consensual/new/secret) relationship with
  with: <child>
  without: <adult>, <professional>
  why: makes abuse sound like something that a child agreed to
  instead: Name the grooming or the exploitation, and who is doing it.
in a (sexual/romantic/consensual/new/secret) relationship with a/an (much) older man/male/woman/person/boy/boyfriend/girlfriend,
in a (sexual/romantic/consensual/new/secret) relationship with a man/male/woman/person of/aged <age>
  without: mother/mum/father/dad/parent/parents/carer/carers, <professional>
  why: makes abuse sound like something that a child agreed to
  instead: Name the grooming or the exploitation, and who is doing it.
in a (sexual/romantic/secret) relationship with her/his/their/an/a uncle/cousin/teacher/coach/tutor/stepfather/neighbour/landlord/boss/instructor/trainer,
in a sexual relationship with her/his/their uncle's/brother's/father's/mother's/cousin's/friend's friend/partner/boyfriend/brother/father/boss,
in a sexual relationship with someone/somebody/an (much) older/adult (man/woman/person),
sexual relationship with her/his/their uncle/cousin/teacher/coach/tutor/stepfather/grandfather/father/brother/neighbour/landlord/boss/instructor/trainer
  with: <child>, he/she, <childage>
  without: offence/offences/section/act/law/crime, adult couple
  why: makes abuse sound like something that a child agreed to
  instead: Name the grooming or the abuse, and who is doing it.
promiscuous, promiscuity, promiscuously
  why: judges a child for what others did
  instead: Say what happened to the child.
lifestyle choice/choices,
choose/chooses/chose/choosing/chosen (this/that/his/her/their/a/the) (own) (criminal/gang/street/risky) lifestyle/life
  without: healthy/healthier/health/diet/food/eating/exercise/smoking/alcohol/sleep/active
  why: sounds as if a child had chosen to be harmed
  instead: Say what is happening to the child, and who gains by it.
child/teenage/underage/under-age prostitute/prostitutes/prostitution, prostituting <self>, rent boy/boys,
<child> (who/that) (are/were) sell/sells/sold/selling sex, <child> who/that sell/sells/sold <self>,
prostitute/prostitutes/prostituted <self>, prostitute/prostitutes of/aged <childage>
  why: names a crime that a child cannot commit
  instead: Write “is being sexually exploited”.
choose/chooses/chose/choosing to run/sell/deal/carry/hold/transport drugs,
choose/chooses/chose/choosing to (keep) go/going missing, choose/chooses/chose/choosing to (keep) run/running away,
made/makes/making (a/the/his/her/their) (own) choice to go/run/return/stay/meet,
choose/chooses/chose/choosing to associate/mix/hang with/around
  without: <adult>, <professional>, offender/offenders/perpetrator/perpetrators/defendant/adult/adults
  why: sounds as if a child had chosen to be harmed
  instead: Say what is happening to the child, and who gains by it.
associate/associates/associated/associating with (much) (known) older/elders/gang/gangs/criminal/criminals/negative/adult,
hang/hangs/hanging/hung (around/about/out) with (much) older/gang/gangs/the wrong/a bad,
spend/spends/spending/spent time with (much) older/elders,
fell/fallen/falling/got/getting in with (the/a) wrong/bad crowd
  with: <child>, he/she, <childage>
  without: <adult>, <professional>, brother/sister/siblings/cousin/peers/pupils/students/generation
  why: makes a child look like the friend of those who exploit it
  instead: Write who is exploiting or controlling the child.
drug runner/runners, drug running, running drugs,
deal/dealing/dealt/sell/selling/sold drugs for (a/an/the/older/local/organised) gang/gangs/men/males/man/dealer/dealers/group,
drug mule/mules, money mule/mules
  with: <child>, he/she, <childage>
  without: adult/adults/perpetrator/perpetrators/gangs
  why: makes a child look like the criminal
  instead: Write that the child is being exploited to carry drugs or money, and by whom.
`),
};
