import type { PlainDate } from '../fields/dates.ts';

/** What is there to be written over, and must not be published: checks/skeleton.ts looks for it. */
export const SKELETON_WORDS = {
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
} as const;

/** The sample's day and times: the first of the month of the issue. */
export const SKELETON_WHEN = /^when: (\d{4}-\d\d-01, 9\.30am to 1pm)$/;

interface SkeletonFacts {
  readonly date: PlainDate;
  readonly number: number;
  readonly topic: string;
  /** Where the sample event is booked. */
  readonly book: string;
}

/** What `npm run new` starts an issue with: every usual section, as a draft. It passes the checks. */
export function renderSkeleton({ date, number, topic, book }: SkeletonFacts): string {
  const words = SKELETON_WORDS;
  return `---
title: ${words.title}
number: ${number}
date: ${date}
summary: ${words.summary}
status: draft
topics: [${topic}]
---

<!-- Notes between these marks are never published. Write over everything below, and delete what this issue does not need. -->

${words.intro}

::: welcome
role: ${words.role}

${words.welcome}
:::

## The lead story

${words.lead}

::: action
title: ${words.action}
for: Everyone who works with children

${words.actionBody}
:::

## Learning from case reviews

${words.review}

::: key-issues
- ${words.issue}
- ${words.nextIssue}
:::

## Policies and procedures

::: policy-update
title: ${words.policy}
change: new

${words.policyBody}
:::

## Training highlights

::: event
title: ${words.event}
when: ${date}, 9.30am to 1pm
where: ${words.where}
for: ${words.audience}
book: ${book}
send: your name, job title and organisation

${words.eventBody}
:::

## Find out more

${words.more}
`;
}
