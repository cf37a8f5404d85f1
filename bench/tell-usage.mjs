import { readFileSync, writeSync } from 'node:fs';

// Loaded before a command whose fourth descriptor is read: says there what it needed, its threads with it, as JSON: memory at most, in MiB, and work in
// milliseconds. Not on the standard output: what is written there when a process ends is lost while it is full.
const USAGE = 3;

/** On Linux a process starts with the most memory that its parent had: proc_pid_status(5) has its own. @returns KiB */
function peakOf({ maxRSS }) {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? maxRSS);
  } catch {
    return maxRSS;
  }
}

process.on('exit', () => {
  const used = process.resourceUsage();
  const { userCPUTime, systemCPUTime } = used;
  writeSync(
    USAGE,
    JSON.stringify({ peak: peakOf(used) / 1024, work: Math.round((userCPUTime + systemCPUTime) / 1000) }),
  );
});
