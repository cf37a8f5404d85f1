import '../tests/corpus/check-score.ts';
