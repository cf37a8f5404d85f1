// Loaded before each command: Node reads TypeScript with its help.
try {
  await import('tsx');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('The packages that this needs are not here yet. Type: npm ci\n');
  process.exit(1);
}
