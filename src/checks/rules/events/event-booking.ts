import { blocksOf } from '../../../model/model.ts';
import type { IssueCheck } from '../../engine/check.ts';

/** The bulletin of autumn 2017 asked readers to e-mail four things, and not where to. */
export const eventBooking: IssueCheck = {
  rule: 'event-booking',
  find(issue, _surroundings, report) {
    for (const { block } of blocksOf(issue)) {
      if (block.kind !== 'event' || block.book !== undefined || block.status !== 'open') continue;
      const asks = block.fieldAt.send?.[0];
      if (asks)
        report(
          'event-booking',
          asks,
          'Readers are told what to send, but not where to. Add a line such as “book: training@example.org”.',
        );
      else
        report(
          'event-booking',
          block.at,
          'Readers are not told how to book. Add a line such as “book: training@example.org”, or “status: full”.',
          'warning',
        );
    }
  },
};
