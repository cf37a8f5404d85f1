import '../src/cli/addresses.ts';
