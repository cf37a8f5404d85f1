/** Milliseconds of `work` on the machine that the tests' limits were set on. */
const USUAL = 25;
const TRIES = 3;

/** Something that can be done again and again: what it is done with is made ready anew each time, outside of what is measured. */
export interface Job<Given> {
  readonly ready: () => Given;
  readonly run: (given: Given) => void;
}

/**
 * Milliseconds that something takes on that machine: another may be slower. What is not done in `enough` is tried again, and measured
 * beside work that is always the same.
 */
export function timeOf<Given>(job: Job<Given>, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES && least >= enough; tried++) {
    const taken = measure(job);
    least = Math.min(least, taken < enough ? taken : taken / Math.max(1, measure(WORK) / USUAL));
  }
  return least;
}

/** How many times as long `more` takes as `less`: each the shortest of some tries, of which `more` has no more than are needed to be below `most`. */
export function growthOf<Given>(less: Job<Given>, more: Job<Given>, most: number): number {
  const least = Math.min(...Array.from({ length: TRIES }, () => measure(less)));
  let growth = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES && growth >= most; tried++) growth = Math.min(growth, measure(more) / least);
  return growth;
}

/** Of work: waiting for a processor that others use does not count. */
function measure<Given>({ ready, run }: Job<Given>): number {
  const given = ready();
  const before = process.cpuUsage();
  run(given);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const WORK: Job<number> = {
  ready: () => 10_000_000,
  run(times) {
    let sum = 0;
    for (let count = 0; count < times; count++) sum += count % 7;
    return sum;
  },
};
