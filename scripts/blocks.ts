import '../src/cli/blocks.ts';
