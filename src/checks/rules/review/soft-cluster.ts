import type { Rule } from '../../engine/check.ts';
import { isReview, type Passage, type Sentence, sentencesOf, spanAt } from '../../engine/passages.ts';
import { aReview } from '../../examples.ts';
import { agesIn } from '../../matchers/entities/ages.ts';
import { CAUSE, PARENTS_FATE, YEAR } from '../../matchers/entities/harms.ts';
import { hasPlace } from '../../matchers/entities/places.ts';
import { isGeneral } from '../../matchers/entities/purpose.ts';

/** Details of which each leaves many children, and most together leave one. */
const DETAILS: Readonly<Record<string, (sentence: Sentence) => boolean>> = {
  'an age': (sentence) => agesIn(sentence).length > 0,
  'a place': hasPlace,
  'a year': ({ text }) => YEAR.test(text),
  'what happened': ({ text }) => CAUSE.test(text),
  'what became of a parent': ({ text }) => PARENTS_FATE.test(text),
};
const MANY = 4;

/** Counts details that are soft each by itself, in one paragraph of a review. */
export const softCluster: Rule = {
  rule: 'soft-cluster',
  severity: 'warning',
  masked: 'as-typed',
  finds:
    'Four or more soft details in one paragraph of a review: age, place, year, what happened, what became of a parent',
  raises: [aReview('Wren, thirteen, died in Cumbria in 2019 after an overdose. His father was in prison.')],
  passes: [aReview('Wren, a teenager, died after an overdose. In 2019 the number of reviews rose in every region.')],
  advised: [aReview('Wren, a teenager, died after an overdose. His father was in prison.')],
  why: `Thousands of children are thirteen, and thousands live in Cumbria. With a year, a cause and a parent’s sentence,
    a search engine finds one. Leave out what the learning does not need: most often the place and the year.`,
  source: 'Combining details is from statistical disclosure control. That four are too many is our own judgement.',
  findInText(typed, _context, report) {
    if (typed.isSettings) return;
    for (const passage of typed.passages) {
      if (!isReview(passage) || passage.kind === 'field') continue;
      const kinds = kindsIn(passage);
      if (kinds.length < MANY) continue;
      const at = spanAt(typed, passage.offset, passage.text.trimEnd().length);
      const list = new Intl.ListFormat('en-GB').format(kinds);
      report(
        at,
        `This paragraph gives ${list}, and a search for them finds one case. Leave out the place or the year, and make the age a stage of life.`,
      );
    }
  },
};

function kindsIn(passage: Passage): readonly string[] {
  const sentences = sentencesOf(passage).filter((sentence) => !isGeneral(sentence));
  return Object.entries(DETAILS).flatMap(([kind, has]) => (sentences.some(has) ? kind : []));
}
