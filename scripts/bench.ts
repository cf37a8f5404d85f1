import '../bench/bench.ts';
