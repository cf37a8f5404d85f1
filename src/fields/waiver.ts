import { z } from 'zod';
import type { Position } from '../text/problem.ts';
import { isProblem } from './dates.ts';
import { readDay } from './read-day.ts';
import { anchor, day, identifier, reading, text } from './values.ts';

const REASON = 'The published report names the school';
const BY = 'Independent Chair';

const waiver = z.strictObject({
  rule: identifier('school'),
  reason: text(REASON),
  by: text(BY),
  /** The last day on which it holds. */
  until: day('2027-03-01'),
  section: anchor('learning-from-jack').optional(),
});

/** Somebody's decision to accept a finding, for a time. It names the rule and never what was found. */
export type Waiver = Readonly<z.output<typeof waiver>> & {
  readonly at: Position;
  /** The file's lines that it is for, both included; all of them where it is in the front matter. */
  readonly lines?: readonly [first: number, last: number] | undefined;
};

export const waiverList = z.array(waiver).optional();

const EXAMPLE = `school; ${REASON}; ${BY}; until 1 March 2027`;

/** `waive: school; The published report names the school; Independent Chair; until 1 March 2027`, beside a block’s other fields. */
export const waiverLine = reading('waiver', EXAMPLE, (written) => {
  const parts = written.split(';').map((part) => part.trim());
  const [rule = '', by = '', last = ''] = [parts[0], parts.at(-2), parts.at(-1)];
  const reason = parts.slice(1, -2).join('; ');
  if (parts.length < 4 || parts.includes(''))
    return {
      problem: `A waiver has four parts with semicolons between them. Write it like “waive: rule; reason; who decided; until DD/MM/YYYY”.`,
    };
  const until = readDay(last.replace(/^until\s+/i, ''));
  return isProblem(until) ? until : { value: { rule, reason, by, until: until.value } };
});

/** The same for a board that wants every published issue approved: who did, and when. */
export const approvalSchema = z.strictObject({ by: text(BY), on: day('2018-01-30') }).optional();

export type Approval = Readonly<z.output<typeof approvalSchema>>;
