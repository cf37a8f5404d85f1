import { expect, test } from 'vitest';
import { mayMatch } from './may-match.ts';

const asked = (pattern: RegExp, texts: readonly string[]) => texts.map((text) => mayMatch(pattern, text));

test.each<[pattern: RegExp, may: readonly string[], mayNot: readonly string[]]>([
  [/\bhere\b/i, ['Look HERE.', 'here'], ['over there', 'heres']],
  [/sign(?:ed|ing)?\s+up/, ['sign up', 'signing\n up'], ['signs up', 'sign-up', 'up the sign']],
  [/(?<![\p{L}\p{N}_])TODO(?![\p{L}\p{N}_])/u, ['a TODO: it'], ['MASTODON', 'to do']],
  [/\?{3,}/, ['what????'], ['what??']],
  [/(?<=£ ?)x+/, ['£x', '£ xx'], ['a box', '£5']],
  [/child[’']s \d{2}/, ['the child’s 12', "child's 34"], ['childs 12', 'the child’s 1st']],
  [/(?:red|blue) \w+ (?:bus|tram)(?!s)/, ['a red London bus', 'blue trams'], ['a red car', 'the bus']],
  [/colou?r/, ['color', 'colour'], ['cool']],
  [/É|ü/iu, ['café É', 'Ü'], ['cafe']],
  [/\p{Lu}\w*|x?|[^a]/u, ['', 'anything'], []],
  [/(?=.*stop)go(?<!\bno go)/, ['go and stop'], ['go', 'stop']],
  [/s[kſ]ip/iu, ['\u017fkip', 's\u212aip'], []],
  [/[a-e]\x41\u0042\t/, ['aAB\t'], []],
])('%s may match in %j, and not in %j', (pattern, may, mayNot) => {
  expect(asked(pattern, may)).toEqual(may.map(() => true));
  expect(asked(pattern, mayNot)).toEqual(mayNot.map(() => false));
});
