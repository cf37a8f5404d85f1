/** The checks take longer to load than all of the page, so they start before it. */
export const worker = new Worker(new URL('worker.js', location.href), { type: 'module' });
