import type { PlainDate } from '../fields/dates.ts';

/** What is there to be written over, and must not be published: checks/skeleton.ts looks for it. */
export const SKELETON_WORDS = {
  'en-GB': {
    title: 'The headline of this issue',
    summary:
      'One or two sentences about what is inside. Readers see them in lists, in search results and after the email’s subject.',
    intro: 'What this issue brings, in two or three sentences.',
    role: 'The role of the person who writes',
    welcome: 'A few words to everyone who works with children and families.',
    lead: 'What happened, and what it means for practice.',
    action: 'What readers should do',
    actionBody: 'How readers should do it.',
    review: 'What the review looked at, without anything that could identify the child.',
    issue: 'The first thing to take into practice.',
    nextIssue: 'The second thing to take into practice.',
    policy: 'The name of the policy',
    policyBody: 'What changed, in a sentence or two.',
    event: 'The name of the session',
    where: 'The venue, or Online',
    audience: 'Who it is for',
    eventBody: 'What the session covers, and what to prepare for it.',
    more: 'What else to read, and who to ask.',
  },
  cy: {
    title: 'Pennawd y rhifyn hwn',
    summary:
      'Un neu ddwy frawddeg am yr hyn sydd yn y rhifyn. Mae darllenwyr yn eu gweld mewn rhestrau, mewn canlyniadau chwilio ac ar ôl pwnc yr e-bost.',
    intro: 'Yr hyn sydd yn y rhifyn hwn, mewn dwy neu dair brawddeg.',
    role: 'Rôl y sawl sy’n ysgrifennu',
    welcome: 'Ychydig eiriau i bawb sy’n gweithio gyda phlant a theuluoedd.',
    lead: 'Yr hyn a ddigwyddodd, a’r hyn y mae’n ei olygu i ymarfer.',
    action: 'Yr hyn y dylai darllenwyr ei wneud',
    actionBody: 'Sut y dylai darllenwyr ei wneud.',
    review: 'Yr hyn yr edrychodd yr adolygiad arno, heb ddim a allai ddatgelu pwy yw’r plentyn.',
    issue: 'Y peth cyntaf i’w ddefnyddio yn eich gwaith.',
    nextIssue: 'Yr ail beth i’w ddefnyddio yn eich gwaith.',
    policy: 'Enw’r polisi',
    policyBody: 'Yr hyn a newidiodd, mewn brawddeg neu ddwy.',
    event: 'Enw’r sesiwn',
    where: 'Y lleoliad, neu Ar-lein',
    audience: 'Ar gyfer pwy y mae',
    eventBody: 'Yr hyn y mae’r sesiwn yn ei drafod, a beth i’w baratoi ar ei chyfer.',
    more: 'Beth arall i’w ddarllen, a phwy i’w holi.',
  },
} as const;

/** What may stay in an issue. */
const USUAL_WORDS = {
  'en-GB': {
    note: 'Notes between these marks are never published. Write over everything below, and delete what this issue does not need.',
    sections: [
      'The lead story',
      'Learning from case reviews',
      'Policies and procedures',
      'Training highlights',
      'Find out more',
    ],
    everyone: 'Everyone who works with children',
    send: 'your name, job title and organisation',
  },
  cy: {
    note: 'Ni chaiff nodiadau rhwng y marciau hyn eu cyhoeddi. Ysgrifennwch dros bopeth isod, a dilëwch yr hyn nad oes ei angen ar y rhifyn hwn.',
    sections: [
      'Y brif stori',
      'Dysgu o adolygiadau achos',
      'Polisïau a gweithdrefnau',
      'Hyfforddiant',
      'Rhagor o wybodaeth',
    ],
    everyone: 'Pawb sy’n gweithio gyda phlant',
    send: 'eich enw, teitl eich swydd a’ch sefydliad',
  },
} as const;

/** The sample's day and times: the first of the month of the issue. */
export const SKELETON_WHEN = /^when: (\d{4}-\d\d-01, 9\.30am to 1pm)$/;

interface SkeletonFacts {
  readonly language: keyof typeof SKELETON_WORDS;
  readonly date: PlainDate;
  readonly number: number;
  readonly topic: string;
  /** Where the sample event is booked. */
  readonly book: string;
}

/** What `npm run new` starts an issue with: every usual section, as a draft. It passes the checks. */
export function renderSkeleton({ language, date, number, topic, book }: SkeletonFacts): string {
  const words = SKELETON_WORDS[language];
  const { note, sections, everyone, send } = USUAL_WORDS[language];
  const [story, reviews, policies, training, more] = sections;
  return `---
title: ${words.title}
number: ${number}
date: ${date}
summary: ${words.summary}
status: draft
topics: [${topic}]
---

<!-- ${note} -->

${words.intro}

::: welcome
role: ${words.role}

${words.welcome}
:::

## ${story}

${words.lead}

::: action
title: ${words.action}
for: ${everyone}

${words.actionBody}
:::

## ${reviews}

${words.review}

::: key-issues
- ${words.issue}
- ${words.nextIssue}
:::

## ${policies}

::: policy-update
title: ${words.policy}
change: new

${words.policyBody}
:::

## ${training}

::: event
title: ${words.event}
when: ${date}, 9.30am to 1pm
where: ${words.where}
for: ${words.audience}
book: ${book}
send: ${send}

${words.eventBody}
:::

## ${more}

${words.more}
`;
}
