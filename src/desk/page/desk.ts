import './start-worker.ts';

await import('./open-page.ts');
