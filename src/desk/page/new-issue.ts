/** What an empty desk starts with. */
export const startText = (number: number, today: string): string => `---
title:
number: ${number}
date: ${today}
summary:
status: draft
topics: []
---

`;

/** A name that no published issue has: the month, `2018-05`, or that with a number. */
export function freeSlug(month: string, taken: readonly string[]): string {
  let slug = month;
  for (let number = 2; taken.includes(slug); number++) slug = `${month}-${number}`;
  return slug;
}
