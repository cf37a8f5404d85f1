import '../src/cli/same-bytes.ts';
