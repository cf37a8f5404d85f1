import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { hashOf, recall, store } from '../cache/keep.ts';
import { FINDINGS } from '../checks/engine/check-texts.ts';
import { type KeptValues, Memory } from '../content/memory.ts';
import type { Folders } from './folders.ts';
import { digestMakers } from './program.ts';

// What was found in a file is found again as long as the file, what it is checked against and our program are the same. Only what is in the
// folder now is kept: what was deleted may be what nobody should read any more.

const placeOf = ({ content, cache }: Folders) => [join(cache, 'findings'), hashOf(resolve(content))] as const;

export async function recallFindings(folders: Folders): Promise<Memory> {
  const kept = await recall(...placeOf(folders));
  const makers = Buffer.from(digestMakers(folders.layouts));
  // Another version of Node may write its values in another way: they are not looked at before it is known that it is this one.
  if (!kept?.subarray(0, makers.length).equals(makers)) return new Memory();
  return new Memory(deserialize(kept.subarray(makers.length)) as KeptValues);
}

export async function keepFindings(folders: Folders, memory: Memory): Promise<void> {
  const values: KeptValues = new Map([...memory.kept].filter(([purpose]) => FINDINGS.includes(purpose)));
  await store(...placeOf(folders), Buffer.concat([Buffer.from(digestMakers(folders.layouts)), serialize(values)]));
}
