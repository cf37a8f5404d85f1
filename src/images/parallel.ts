/** Pictures are packed in threads of their own: one at a time leaves most of a machine idle, many at a time fill its memory. */
const AT_A_TIME = 4;

export async function eachOf<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < items.length; index = next++) made[index] = await make(items[index] as Item);
  };
  // Every worker comes to its end before an error is thrown, so that nothing is written after it.
  const ends = await Promise.allSettled(Array.from({ length: AT_A_TIME }, work));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return made;
}
