// Loaded before each command: an older Node reads TypeScript with the help of tsx; a newer one does by itself, and starts in less time.
try {
  // Found at all: the first command in a fresh copy may be typed before npm ci.
  import.meta.resolve('tsx');
  if (!process.features.typescript) await import('tsx');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('The packages that this needs are not here yet. Type: npm ci\n');
  process.exit(1);
}
