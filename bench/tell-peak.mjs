import { isMainThread } from 'node:worker_threads';

// Loaded before a command: says last how much memory it took, its threads with it, as one line of JSON in MiB.

if (isMainThread) {
  process.on('exit', () => {
    process.stdout.write(`\n${JSON.stringify({ peak: process.resourceUsage().maxRSS / 1024 })}\n`);
  });
}
