/** The checks take longer to load than all of the page, so they start before it. */
export const worker = new Worker(new URL('worker.js', location.href), { type: 'module' });

/** Where it cannot load, which may be known before the page is there to hear it. */
export const failed = new Promise((resolve) => worker.addEventListener('error', resolve));
