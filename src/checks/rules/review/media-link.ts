import { isReview } from '../../engine/passages.ts';
import { findAll } from '../personal/personal.ts';
import type { ReviewDetail } from './detail.ts';

/** Hosts of news, and the news of hosts that have other things too. */
const NEWS =
  /https?:\/\/(?:[\w-]+\.)*(?:bbc\.co(?:\.uk|m)\/(?:news|sport|sounds)|itv\.com\/news|news\.sky\.com|channel4\.com\/news|theguardian\.com|thetimes\.(?:co\.uk|com)|telegraph\.co\.uk|independent\.co\.uk|dailymail\.co\.uk|mirror\.co\.uk|thesun\.co\.uk|express\.co\.uk|metro\.co\.uk|standard\.co\.uk|inews\.co\.uk|huffingtonpost\.co\.uk|lbc\.co\.uk|gbnews\.com|dailystar\.co\.uk|dailyrecord\.co\.uk|manchestereveningnews\.co\.uk|examinerlive\.co\.uk|thetelegraphandargus\.co\.uk|yorkshirepost\.co\.uk|[\w-]*(?:-live|live|news|chronicle|echo|gazette|herald|courier|argus|observer|examiner|telegraph|mercury|advertiser|tribune|standard|bulletin-news|post)\.(?:co\.uk|com|wales|scot))(?=[/?#)\s]|$)[^\s)>]*/gi;

export const mediaLink: ReviewDetail = {
  rule: 'media-link',
  what: 'A link to news coverage',
  vaguer: 'Reports name the people whom a review leaves without names. Link to the published review instead.',
  find: ({ offset, text }, inReview, passage) => {
    const typed = passage.text.slice(offset - passage.offset, offset - passage.offset + text.length);
    const about =
      /\b(?:review|case|death|died|murder|trial|convicted|inquest|killed|court|child|boy|girl|baby|SCR|LCSPR|CSPR)\b/i.test(
        text,
      );
    return inReview || isReview(passage) || about ? findAll(NEWS, typed) : [];
  },
};
