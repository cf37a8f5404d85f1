import '../src/cli/verify.ts';
