export { dateFar } from './date-far.ts';
export { eventBooking } from './event-booking.ts';
export { actionBeforeIssue, eventBeforeIssue, eventCloses, eventPast } from './event-dates.ts';
export { eventTime } from './event-time.ts';
export { invitation } from './invitation.ts';
export { proseDate } from './prose-date.ts';
export { proseTime } from './prose-time.ts';
export { timeStyle } from './time-style.ts';
