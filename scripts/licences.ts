import '../src/cli/licences.ts';
