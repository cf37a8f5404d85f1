/** Milliseconds of `work` on the machine that the tests' limits were set on. */
const USUAL = 25;
const TRIES = 3;

/**
 * Milliseconds that something takes on that machine: another may be slower. What is not done in `enough` is tried again, and measured
 * beside work that is always the same.
 */
export function timeOf(run: () => void, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES && least >= enough; tried++) {
    const taken = measure(run);
    least = Math.min(least, taken < enough ? taken : taken / Math.max(1, measure(work) / USUAL));
  }
  return least;
}

/** How many times as long `more` takes as `less`, by the shortest of some tries each, which take turns: so the machine's own pace does not count. */
export function growthOf(less: () => void, more: () => void): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tried = 0; tried < TRIES; tried++) {
    least = Math.min(least, measure(less));
    most = Math.min(most, measure(more));
  }
  return most / least;
}

/** Of work: waiting for a processor that others use does not count. */
function measure(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function work(): number {
  let sum = 0;
  for (let count = 0; count < 10_000_000; count++) sum += count % 7;
  return sum;
}
