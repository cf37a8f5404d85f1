import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Kills its process just before a step of its work: KILL_AT="renameSync dist.new" is the first renameSync of, or to, what ends so.

const [name, target] = process.env.KILL_AT.split(' ');
for (const calls of [fs, fs.promises]) {
  const step = calls[name];
  if (step === undefined) continue;
  calls[name] = (...words) => {
    if (words.some((word) => String(word).endsWith(target))) process.kill(process.pid, 'SIGKILL');
    return step(...words);
  };
}
syncBuiltinESMExports();
