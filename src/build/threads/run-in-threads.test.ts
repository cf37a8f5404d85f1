import { describe, expect, test } from 'vitest';
import { runInThreads } from './run-in-threads.ts';

const halve = (tasks: readonly number[], threads: number) =>
  runInThreads<{ readonly by: number }, number, number>({
    module: new URL('../../../tests/fixtures/threads/halve.ts', import.meta.url),
    setup: { by: 2 },
    tasks,
    threads,
  });

describe('work in threads', () => {
  test.each([1, 2, 9])('is answered in the order of its tasks by %i of them', async (threads) => {
    expect(await halve([40, 2, 30, 4, 20, 6, 0], threads)).toEqual([20, 1, 15, 2, 10, 3, 0]);
  });

  test('may be nothing', async () => {
    expect(await halve([], 2)).toEqual([]);
  });

  test('ends with what one of them threw, with its code, and the rest is left undone', async () => {
    const failed = await halve([2, 7, 2, 2, 2, 2, 2, 2], 2).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(RangeError);
    expect(failed).toMatchObject({ message: '7 cannot be parted by 2.', code: 'ENOSPC' });
  });

  test('ends with the error of a module that cannot be read', async () => {
    const module = new URL('nowhere.ts', import.meta.url);
    await expect(runInThreads({ module, setup: {}, tasks: [1], threads: 1 })).rejects.toThrow('nowhere.ts');
  });
});
