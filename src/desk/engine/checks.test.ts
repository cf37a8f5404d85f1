import { expect, test } from 'vitest';
import type { CheckedFiles } from '../../checks/check-files.ts';
import { NO_SECRETS } from '../../checks/masks/secrets.ts';
import { findingsOf } from './checks.ts';

test.each(['2018-02', '2018-02 [2', '2018-02 (copy'])(
  'of a file called %s the desk shows its own findings, and the addresses that it lost',
  (slug) => {
    const found = (rule: string, file: string, message: string) =>
      ({ rule, file, message, severity: 'error', line: 9, column: 3 }) as const;
    const problems = [
      found('postcode', `content/issues/${slug}.md`, 'Its own.'),
      found('postcode', 'content/issues/2018-03.md', 'Of another.'),
      found('address-lost', 'content/addresses.txt', `“/issues/${slug}/” was published.`),
      found('address-lost', 'content/addresses.txt', `“/events/${slug}-a-course.ics” was published.`),
      found('address-lost', 'content/addresses.txt', '“/issues/2018-03/” was published.'),
    ];
    const shown = findingsOf({ problems, secrets: NO_SECRETS } as unknown as CheckedFiles, slug);
    expect(shown.map(({ message, line }) => `${line} ${message}`)).toEqual([
      '9 Its own.',
      `1 “/issues/${slug}/” was published.`,
      `1 “/events/${slug}-a-course.ics” was published.`,
    ]);
  },
);
