import { ageAndPlace } from './age-and-place.ts';
import { court } from './court.ts';
import type { ReviewDetail } from './detail.ts';
import { ethnicityAndPlace } from './ethnicity-and-place.ts';
import { exactDate } from './exact-date.ts';
import { hospital } from './hospital.ts';
import { mediaLink } from './media-link.ts';
import { school } from './school.ts';
import { siblings } from './siblings.ts';

/** Every detail by which the child of a review could be found. Adding one adds its file and a line here. */
export const reviewDetails: readonly ReviewDetail[] = [
  exactDate,
  ageAndPlace,
  school,
  hospital,
  court,
  siblings,
  ethnicityAndPlace,
  mediaLink,
];
