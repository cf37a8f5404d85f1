// Loaded before a command: says last what it needed, its threads with it: memory at most, in MiB, and work in milliseconds, as one line of JSON.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const used = { peak: maxRSS / 1024, work: Math.round((userCPUTime + systemCPUTime) / 1000) };
  process.stdout.write(`\n${JSON.stringify(used)}\n`);
});
