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

/** The file's name follows its date, `2018-05`, until somebody changes it. */
export function slugFrom(date: string | undefined, today: string): string {
  return /^\d{4}-\d{2}/.exec(date ?? '')?.[0] ?? today.slice(0, 7);
}
