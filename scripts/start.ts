import '../src/cli/start.ts';
