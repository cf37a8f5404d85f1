import '../src/cli/build.ts';
