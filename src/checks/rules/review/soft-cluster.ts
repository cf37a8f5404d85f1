import type { Rule } from '../../engine/check.ts';
import { isReview, type Passage, type Sentence, sentencesOf, spanAt } from '../../engine/passages.ts';
import { aReview } from '../../examples.ts';
import { agesIn } from '../../matchers/entities/ages.ts';
import { ORIGIN } from '../../matchers/entities/groups.ts';
import { CAUSE, MONTH_AND_YEAR, PARENTS_FATE, YEAR } from '../../matchers/entities/harms.ts';
import { hasPlace } from '../../matchers/entities/places.ts';
import { isGeneral, isProcess } from '../../matchers/entities/purpose.ts';
import { rareDetailsIn } from '../../matchers/entities/rare-details.ts';
import { isOfFamily, reviewedIn, storiesIn } from '../../matchers/entities/stories.ts';
import { unusualWordsIn } from '../../matchers/entities/unusual-words.ts';
import { findAll, isIn } from '../../matchers/find-all.ts';
import { OF_PROCESS } from './days-of-process.ts';

const YEARS = new RegExp(YEAR.source, 'g');

/** Details of which each leaves many children, and most together leave one. */
const DETAILS: Readonly<Record<string, (sentence: Sentence) => boolean>> = {
  'an age': (sentence) => agesIn(sentence).length > 0,
  'a place': hasPlace,
  'a year': ({ text }) => findAll(YEARS, text).some(({ index }) => !OF_PROCESS.test(text.slice(0, index))),
  'a month': (sentence) => isIn(MONTH_AND_YEAR, sentence.text) && !isProcess(sentence),
  'where somebody is from': (sentence) => isIn(ORIGIN, sentence.text) && isOfFamily(sentence),
  'what happened': ({ text }) => isIn(CAUSE, text),
  'what became of a parent': ({ text }) => isIn(PARENTS_FATE, text),
};
/** A rare detail leaves few children where a soft one leaves thousands. One unusual word may be chance; three are a story. */
const RARE = 2;
const WORDS = [0, 1, 3, 4];
/** Of so many characters, one unusual word is chance. */
const CHANCE = 150;
const ENOUGH = 4;
/** An article may be about many; its words are those of news. */
const ENOUGH_IN_ARTICLE = 5;

function countStory({ text }: Passage, sentences: readonly Sentence[]): number {
  const words = new Set(sentences.filter((sentence) => !isProcess(sentence)).flatMap(unusualWordsIn));
  const chance = Math.floor(text.length / CHANCE);
  return WORDS[Math.max(0, Math.min(words.size - chance, WORDS.length - 1))] ?? 0;
}

/** Counts details, each of them harmless, in one paragraph of a review or of an article about a case. */
export const softCluster: Rule = {
  rule: 'soft-cluster',
  severity: 'warning',
  masked: 'as-typed',
  finds:
    'Details that together find one case, in one paragraph of a review: two rare ones, such as a parent’s work, an unusual place, a sentence or news of it; one rare one with two of age, place, origin, year, cause and what became of a parent; or four of these. In an article that tells a case, one more, but not below a heading that names the case or a review',
  raises: [
    aReview('Wren, thirteen, died in Cumbria in 2019 after an overdose. His father was in prison.'),
    aReview('Her father, a serving firefighter, was jailed for nineteen years.'),
    'A boy aged nine was found in a reservoir near Exampleton in June 2019. His father was jailed.',
    '## Learning from Child K\n\nChild K was fourteen when he was stabbed in March 2019.',
  ],
  passes: [
    aReview('Wren, a teenager, died after an overdose. In 2019 the number of reviews rose in every region.'),
    aReview('Her father, who worked shifts, was convicted of her murder.'),
    'A boy was found in a reservoir in 2019.',
    '## Knives\n\nA boy was fourteen when he was stabbed in March 2019.',
    '## Serious case reviews\n\nIn March 2019 a review asked for training about knives for all who work with boys of fourteen.',
  ],
  advised: [
    aReview('Wren, a teenager, died after an overdose. His father was in prison.'),
    aReview('Her father was jailed.'),
    'A boy was found dead. His father was jailed.',
    '## Learning from Child K\n\nChild K was a teenager when he was stabbed.',
  ],
  why: `Thousands of children are thirteen, and thousands live in Cumbria. With a year, a cause and a parent’s sentence,
    a search engine finds one. A parent’s rare work, the place where a child was found, the length of a sentence or what
    the news said find it sooner. Leave out what the learning does not need: most often the place, the year and the story.`,
  source: 'Combining details is from statistical disclosure control. How many are too many is our own judgement.',
  findInText(typed, _context, report) {
    if (typed.isSettings) return;
    for (const passage of typed.passages) {
      if (passage.kind === 'field' || !(isReview(passage) || storiesIn(typed).has(passage))) continue;
      const sentences = sentencesOf(passage).filter((sentence) => !isGeneral(sentence));
      const rare = new Set(sentences.flatMap(rareDetailsIn));
      const soft = Object.entries(DETAILS).flatMap(([kind, has]) => (sentences.some(has) ? kind : []));
      const inReview = isReview(passage) || reviewedIn(typed).has(passage);
      const story = inReview ? countStory(passage, sentences) : 0;
      const enough = inReview ? ENOUGH : ENOUGH_IN_ARTICLE;
      if (rare.size * RARE + soft.length + story < enough) continue;
      const at = spanAt(typed, passage.offset, passage.text.trimEnd().length);
      const list = new Intl.ListFormat('en-GB').format([...rare, ...soft, ...(story > 1 ? ['an unusual story'] : [])]);
      report(
        at,
        `This paragraph gives ${list}, and a search for them finds one case. Leave out what the learning does not need, or say it more vaguely: “a parent”, “a serious injury”, “some years ago”.`,
      );
    }
  },
};
