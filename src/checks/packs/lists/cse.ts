import type { Pack } from '../pack.ts';
import { readEntries } from '../read-entries.ts';

// Safeguarding boards in England passed this list on, and later guides grew from it.
export const cse: Pack = {
  name: 'cse',
  title: 'The CSE appropriate-language list',
  severity: 'warning',
  source: { title: 'Child sexual exploitation: appropriate language list' },
  entries: readEntries(`
put/puts/putting/place/places/placed/placing <self> at (a) (high/higher/great/greater/serious/sexual/increased/further/more/significant) risk,
put/puts/putting/place/places/placed/placing <self> in danger,
make/makes/made/making/leave/leaves/left/leaving <self> (more) vulnerable,
make/makes/made/making <self> (an) (easy) target,
expose/exposes/exposed/exposing <self> to (sexual/serious/further) risk/risks/danger/harm/abuse/exploitation,
put/puts/putting/place/places/placed/placing <self> in risky/dangerous/vulnerable situations/places/positions
  without: <professional>, adult/adults/parents/carers/perpetrator/perpetrators/offender/offenders
  why: makes the child answer for what others do
  instead: Write “may have been groomed”, or say how somebody exploits the child.
<child> who/that put/puts/place/places <self> at risk, <child> (are/were/is/was) putting/placing <self> at risk
  why: makes the child answer for what others do
  instead: Write “may have been groomed”, or say how somebody exploits the child.
sexual activity with (a/an/the/this/that/any/another) (young/younger/vulnerable/underage/female/male) <child>,
sexual activity with (a/an) 9/10/11/12/13/14/15/16/17/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen year old/olds,
sex/intercourse with (a/the/this/that) (young/vulnerable/underage) <child>,
sexual relations/relationship/relationships with (a/the/this/that) (young/vulnerable) <child>
  without: offence/offences/section/act/convicted/conviction/guilty/charge/charges/charged/crime/law/carries/prison/imprisonment/court/sentence
  why: makes abuse sound like something that two people do
  instead: Write that the child was sexually abused.
engage/engages/engaged/engaging in sexual activity/activities,
sexual activity with (a/an/the/her/his/their) (much) older man/men/male/males/woman/women/adult/adults/person/people
  with: <child>, he/she, <childage>
  without: <adult>,
    offence/offences/section/act/convicted/conviction/guilty/charge/charges/charged/crime/law/carries/prison/imprisonment/court/sentence
  why: makes abuse sound like something that a child did
  instead: Write that the child was sexually abused, and by whom.
consensual sex/relationship/relationships, consent/consents/consented/consenting to (having) sex/sexual/intercourse,
agreed to (have/having) sex, willing/willingly had sex, had sex willingly/consensually
  with: <child>, <childage>
  without: <adult>, same age, peers, each other, cannot, can't, never, no
  why: forgets that a child cannot agree to abuse
  instead: Write that the child was sexually abused or exploited.
had/has/have/having sex with (several/many/older/other/different/a/an/the) (older/adult) man/men/male/males/adult/adults/boyfriend/person/people/friends
  with: girl/girls/boy/boys/child/teenager, young person, <childage>
  without: <professional>, same age, peers, unlawful/offence/law/crime
  why: makes abuse sound like something that two people do
  instead: Write that the child was sexually abused or raped, and by whom.
sexually active since/from/at, has/had/having been sexually active
  with: <child>, <childage>
  without: <professional>, teenagers/adolescents
  why: makes abuse sound like something that a child did
  instead: Write that the child was sexually abused.
contacting/contacted/messaging/messaged/texting (older/adult/unknown) males/men/adults online,
been contacting (older/adult) males/men/adults/females/women,
offered/offering/given/giving (him/her/them) drugs/alcohol/gifts/money in return/exchange for sex,
sex/sexual in return/exchange for drugs/alcohol/gifts/money/cigarettes,
exchanged/exchanging/swapped/swapping/traded/trading sex/sexual for
  with: <child>, he/she, <childage>
  without: <professional>
  why: makes abuse sound like a bargain
  instead: Write that the child was sexually exploited, and by whom.
`),
};
