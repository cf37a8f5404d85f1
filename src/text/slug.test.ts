import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  ['❤️ Thank you', 'thank-you'],
  ['❤ Thank you', 'thank-you'],
  ['Thank you ❤️', 'thank-you'],
  ['Thank❤️you', 'thank-you'],
  ['☎️📅 Dates', 'dates'],
  ['ℹ️ Information', 'information'],
  ['‼️ Urgent ⁉️', 'urgent'],
  ['1️⃣ First step', '1-first-step'],
  ['#️⃣ Tags *️⃣', 'tags'],
  ['👨‍👩‍👧‍👦 Families', 'families'],
  ['🏳️‍🌈 Pride', 'pride'],
  ['👩🏽‍⚕️ Health visiting', 'health-visiting'],
  ['🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymru', 'cymru'],
  ['🇬🇧 National news', 'national-news'],
  ['ICON™ week ®', 'icon-week'],
  ['\ufeffSafe\u00adguarding\u200b week\u2060', 'safeguarding-week'],
  ['\u200e\u202bTraining\u202c', 'training'],
  ['\u0301Thank you', 'thank-you'],
  ['☑\u20dd Done', 'done'],
  ['\u093f हिन्दी में', 'हिन्दी-में'],
  ['ශ්\u200dරී', 'ශ්රී'],
  ['𝗧𝗿𝗮𝗶𝗻𝗶𝗻𝗴', 'training'],
  ['❤️', ''],
  ['1️⃣', '1'],
])('“%s” becomes “%s”', (words, anchor) => expect(slugOf(words)).toBe(anchor));
