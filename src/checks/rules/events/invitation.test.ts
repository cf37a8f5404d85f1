import { expect, test } from 'vitest';
import { anIssue, check } from '../../../../tests/support/an-issue.ts';

const found = (body: string) =>
  check(anIssue({ body })).problems.flatMap(({ rule, message }) => (rule === 'invitation' ? [message] : []));

const NO_DAY = 'This invites readers, but does not say when. Write the day and the time.';
const NO_WAY =
  'This invites readers, but does not say where it is or how to join. Write the place, the web address or the mailbox.';

test.each([
  ['Our next forum is in the town hall. We look forward to seeing you.', NO_DAY],
  ['Two performances about life in care. Tickets from the box office.', NO_DAY],
  ['A new date has been added for the course: 26 June 2018. Open to all partner agencies.', NO_WAY],
  ['Coffee morning for carers, Tuesday 5 June 2018, 10am. Everyone welcome!', NO_WAY],
  ['## Drop-in\n\nCome along to our talk at noon.\n\n## Forum\n\nIt is on 5 June 2018.', NO_DAY],
])('%s', (body, message) => expect(found(body)).toEqual([message]));

test.each([
  'No need to book for the drop-in; just come along.',
  'Training is open to all school staff.',
  'Coffee morning, Sampleton Fields, Tuesday 5 June 2018, 10am. Everyone welcome!',
  'Coffee morning on Tuesday 5 June 2018, Sampleton Fields. Everyone welcome!',
  'Join us on Facebook. Everyone is welcome here.',
  'Talk at noon. All welcome.\n\nWhen: Tuesday 5 June 2018\n\nWhere: Sampleton Library',
  'A service is held in the cathedral on 5 June 2018. Everyone is welcome to the talk.',
  'Come along to our talk at noon every Tuesday. Ring 01632 960118.',
])('says what readers need, or invites to nothing: %s', (body) => expect(found(body)).toEqual([]));
