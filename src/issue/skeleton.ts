import type { PlainDate } from './dates.ts';
import { monthInWords } from './dates.ts';

/** What `npm run new` starts an issue with: every usual section, as a draft. It passes the checks as it stands. */
export function renderSkeleton({ date, number, topic }: { date: PlainDate; number: number; topic: string }): string {
  return `---
title: The headline of this issue
number: ${number}
date: ${date}
summary: One or two sentences about what is inside. Lists, search results and the mail’s second line show them.
status: draft
topics: [${topic}]
---

<!-- Notes between these marks are never published. Write over everything below, and delete what this issue does not need. -->

What this issue brings, in two or three sentences.

::: welcome
role: Independent Chair

A few words to everyone who works with children and families.
:::

## The lead story

What happened, and what it means for practice.

::: action
title: What readers should do
for: Everyone who works with children

How to do it.
:::

## Learning from case reviews

What the review looked at, without anything that could identify the child.

::: key-issues
- The first thing to take into practice.
- The second.
:::

## Policies and procedures

::: policy-update
title: The name of the policy
change: new
from: ${monthInWords(date)}

What changed, in a sentence or two.
:::

## Training highlights

::: event
title: The name of the session
when: ${date}, 9.30am to 1pm
where: The venue, or Online
for: Whom it is for
book: training@example.org
send: your name, job title and organisation

What the session covers.
:::

## Find out more

What else to read, and whom to ask.
`;
}
