export { ageAndPlace } from './age-and-place.ts';
export { ethnicityAndPlace } from './ethnicity-and-place.ts';
export { exactDate } from './exact-date.ts';
export { mediaLink } from './media-link.ts';
export { court, hospital, school } from './named-places.ts';
export { pseudonym } from './pseudonym.ts';
export { reviewDetails } from './review-details.ts';
export { reviewWithdrawn } from './review-withdrawn.ts';
export { siblings } from './siblings.ts';
