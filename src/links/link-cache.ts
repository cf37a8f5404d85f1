import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { daysBetween, type PlainDate } from '../fields/dates.ts';
import { isDay } from '../fields/read-day.ts';
import type { Outcome } from './follow-link.ts';

const KEPT_DAYS = 6;

type Opened = Extract<Outcome, { kind: 'alive' }>;

export interface LinkCache {
  find(address: string): Opened | undefined;
  keep(address: string, outcome: Opened): void;
  /** Writes the file without what is too old. */
  save(): void;
}

const cacheSchema = z.record(
  z.string(),
  z.object({ day: z.string(), movedTo: z.string().optional(), file: z.string().optional() }),
);

/** Addresses can carry what nobody should read in a file that lies about, so they are kept as hashes. */
const keyOf = (address: string) => createHash('sha256').update(address).digest('hex');

/** `path` is safe to delete; a file that cannot be read is replaced. The age of what is kept counts from `today`. */
export function openLinkCache(path: string, today: PlainDate): LinkCache {
  const kept = new Map(Object.entries(readCache(path)).filter(([, { day }]) => isFresh(day, today)));
  return {
    find(address) {
      const entry = kept.get(keyOf(address));
      if (!entry) return undefined;
      const { day: _day, ...opened } = entry;
      return { kind: 'alive', ...opened };
    },
    keep(address, { kind: _kind, ...opened }) {
      kept.set(keyOf(address), { day: today, ...opened });
    },
    save() {
      mkdirSync(dirname(path), { recursive: true });
      // Written elsewhere and then moved: a run that is stopped leaves no half file.
      writeFileSync(`${path}.new`, `${JSON.stringify(Object.fromEntries([...kept].sort()), null, 1)}\n`);
      renameSync(`${path}.new`, path);
    },
  };
}

function readCache(path: string): z.output<typeof cacheSchema> {
  try {
    return cacheSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {}; // None yet, or another version's: everything is asked again.
  }
}

function isFresh(day: PlainDate, today: PlainDate): boolean {
  return isDay(day) && day <= today && daysBetween(day, today).length <= KEPT_DAYS + 1;
}
