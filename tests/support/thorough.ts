/** Whether a test tries everything, as every night (`npm run test:nightly`), or one of each kind, as with `npm test`. */
export const thorough = process.env.THOROUGH === 'true';
