import { aReview } from '../../examples.ts';
import { isIn } from '../../matchers/find-all.ts';
import { findAll } from '../personal/personal.ts';
import { defineDetail } from './detail.ts';

/** Hosts of news, the news sections of hosts that have more, and the news of any host about a trial. */
const NEWS =
  /https?:\/\/(?:(?:[\w-]+\.){0,5}(?:bbc\.co(?:\.uk|m)\/(?:news|sport|sounds)|itv\.com\/news|news\.sky\.com|channel4\.com\/news|theguardian\.com|thetimes\.(?:co\.uk|com)|telegraph\.co\.uk|independent\.co\.uk|dailymail\.co\.uk|mirror\.co\.uk|thesun\.co\.uk|express\.co\.uk|metro\.co\.uk|standard\.co\.uk|inews\.co\.uk|huffingtonpost\.co\.uk|lbc\.co\.uk|gbnews\.com|dailystar\.co\.uk|dailyrecord\.co\.uk|manchestereveningnews\.co\.uk|examinerlive\.co\.uk|thetelegraphandargus\.co\.uk|yorkshirepost\.co\.uk|[\w-]*(?:-live|live|news|chronicle|echo|gazette|herald|courier|argus|observer|examiner|telegraph|mercury|advertiser|tribune|standard|bulletin-news|post)\.(?:co\.uk|com|wales|scot))(?=[/?#)\s]|$)|[\w.-]{1,80}\/(?:[^\s)>/]{1,80}\/){0,4}news\/[^\s)>]{0,200}?(?:jailed|murder|manslaughter|inquest|guilty|sentenced|stabb))[^\s)>]*/gi;

const ABOUT_A_CASE =
  /\b(?:review|case|death|died|murder|trial|convicted|inquest|killed|court|child|boy|girl|baby|SCR|LCSPR|CSPR)\b/i;

export const mediaLink = defineDetail({
  rule: 'media-link',
  what: 'links to news coverage',
  advice: 'News reports name the people whom a review does not. Link to the published review instead.',
  finds: 'A link to news coverage of a case',
  raises: [
    'Read [what was reported](https://www.bbc.co.uk/news/uk-england-00000000) about the case.',
    aReview('It was [reported](https://www.theguardian.com/society/example) at the time.'),
  ],
  passes: [
    'Read [the published review](https://www.example.org/reviews/wren) instead. [BBC Bitesize](https://www.bbc.co.uk/bitesize) is for pupils.',
  ],
  advised: [
    'Read [the published review](https://www.example.org/review) about the case.',
    aReview('It was [the published review](https://www.example.org/review) at the time.'),
  ],
  why: 'News reports name the people whom a review does not. One link undoes the care of the whole review.',
  source: 'Our own judgement. The hosts are national papers and broadcasters, and names that local papers use.',
  find: ({ offset, text }, inReview, passage) => {
    const typed = passage.text.slice(offset - passage.offset, offset - passage.offset + text.length);
    return inReview || isIn(ABOUT_A_CASE, text) ? findAll(NEWS, typed) : [];
  },
});
