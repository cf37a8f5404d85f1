import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// A thread starts with Node's own loader, which reads no TypeScript, whatever the process was started with.
register();
await import(workerData.module);
