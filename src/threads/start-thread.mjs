import { workerData } from 'node:worker_threads';
import { importTypescript } from './import-typescript.mjs';

// A thread starts with Node's own loader, whatever the process was started with.
await importTypescript(new URL(workerData.module));
