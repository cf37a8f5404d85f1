import { workerData } from 'node:worker_threads';

// A thread starts with Node's own loader, whatever the process was started with: an older one reads no TypeScript.
if (!process.features.typescript) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import(workerData.module);
