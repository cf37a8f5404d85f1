export { bookingAddress } from './booking-address.ts';
export { fileDetails } from './file-details.ts';
export { labelSpace } from './label-space.ts';
export { linkMismatch } from './link-mismatch.ts';
export { linkPromise } from './link-promise.ts';
export { linkTarget } from './link-target.ts';
export { linkText } from './link-text.ts';
export { linkWrapped } from './link-wrapped.ts';
export { fileSize, linkDead, linkMoved, linkUnsure } from './online.ts';
