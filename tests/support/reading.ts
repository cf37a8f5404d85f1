import { DEMO } from '../../src/cli/demo.ts';
import { LAYOUTS } from '../../src/cli/places.ts';

/** How tests read an archive unless they say otherwise: on the day after the February issue of the example. */
export const READING = { drafts: false, today: () => '2018-02-02', layouts: LAYOUTS } as const;

/** The day for which Exampleshire’s training was written: some of it is to come. */
export const READING_EXAMPLESHIRE = { ...READING, today: () => DEMO.date } as const;
