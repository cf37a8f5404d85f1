import { writeSync } from 'node:fs';

// Loaded before a command whose fourth descriptor is read: says there what it needed, its threads with it, as JSON: memory at most, in MiB, and work in
// milliseconds. Not on the standard output: what is written there when a process ends is lost while it is full.
const USAGE = 3;

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(USAGE, JSON.stringify({ peak: maxRSS / 1024, work: Math.round((userCPUTime + systemCPUTime) / 1000) }));
});
