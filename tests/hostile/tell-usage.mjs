// Loaded before a command: says last what it needed, in kilobytes at most and in milliseconds of work.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`\nusage ${maxRSS} ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`);
});
