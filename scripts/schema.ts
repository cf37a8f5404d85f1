import '../src/cli/schema.ts';
