import { LAYOUTS } from '../../scripts/places.ts';

/** How tests read an archive unless they say otherwise: on the day after the February issue of the example. */
export const READING = { drafts: false, today: () => '2018-02-02', layouts: LAYOUTS } as const;
