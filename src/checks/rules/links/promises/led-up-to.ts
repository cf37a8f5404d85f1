import { anyOf } from '../../../matchers/any-of.ts';
import { type LinkPromise, toAddress, toLink, toMailbox } from './promise.ts';
import { CONTACT, DOCUMENT, END, PASSAGE_END, PRINTED, VERB, WORDS } from './vocabulary.ts';

// What leads up to an address.

/** The word before an address. */
const TO_ADDRESS = `(?:here|(?<!${PRINTED}\\s)below|at|(?<!heard?\\s)from|via|(?<!(?:views?|feedback|comments|thoughts|information|advice|guidance|training|session|focus(?:ed|ing)?)\\s)on|link|address|mailbox|inbox)`;

export const ledUpTo: readonly LinkPromise[] = [
  toAddress(`\\bis\\s+here\\s*:${PASSAGE_END}`),
  // “The full report can be read here:”, “available at:”, “please email:”, “send your form to”.
  toAddress(
    `\\b(?:${VERB}|${DOCUMENT}|click|follow)\\b[^:.!?]{0,80}\\b${TO_ADDRESS}\\s*(?:[:;]|…|\\.\\.\\.)${PASSAGE_END}`,
  ),
  {
    ...toAddress(
      `\\b(?:${VERB}|${DOCUMENT}|click|follow)\\b[^:.!?]{0,80}\\b${anyOf('online website site page portal hub')}\\s*(?:[:;]|…|\\.\\.\\.)${PASSAGE_END}`,
    ),
    isOfList: true,
  },
  toAddress(
    `(?:(?:^[ \\t*_•-]{0,12}|\\b${anyOf('can to should or may also and queries questions feedback bookings? by via comments information details')}\\s+)${CONTACT}\\s*:|(?:\\b(?:please|then|simply|just)\\s+|,\\s+)${CONTACT}\\s*:?)${PASSAGE_END}`,
  ),
  toAddress(
    `\\b(?:e-?mail|contact)\\s+the${WORDS(4)}\\s*(?:at|on|via)?\\s*:${PASSAGE_END}|\\b(?:send|return|submit|e-?mail|forward)\\s+[^.!?:\\n]{1,60}\\s+(?:back\\s+)?to(?:\\s*[:.]?|\\s+(?:the|our|your)${WORDS(5)}\\s*:)${PASSAGE_END}|\\b(?:sent|returned|emailed|submitted|addressed)\\s+to\\s*:?${PASSAGE_END}`,
  ),
  toAddress(
    `\\b${anyOf('e-?mail contact write ring call visit available found accessed downloaded registered details information')}\\s+(?:us\\s+)?${anyOf('to at via from on by_e-?mailing by_visiting by_ringing')}\\s*[.]?${PASSAGE_END}`,
  ),
  toAddress(
    `\\b(?:by\\s+(?:visiting|e-?mailing|ringing|calling|contacting|following|going\\s+to)|(?:web ?site|web ?page|online|facebook|twitter|instagram|linkedin|youtube|blog)\\s+(?:at|on|via)|\\bon\\s+(?:facebook|twitter|x|instagram|linkedin|youtube)\\s+at)\\s*[.:]?${PASSAGE_END}`,
  ),
  toAddress(
    `\\bto\\s+the\\s+following\\s+(?:e-?mail\\s+)?(?:mailbox|inbox|address|number|e-?mail)\\s*:?${PASSAGE_END}|\\b(?:is|are)\\s+(?:at|on)\\s*:\\s*\\.(?=\\s|$)`,
  ),
  // “on 01632 960417 or by email:”
  toMailbox(`\\b(?:by|or|via)\\s+e-?mail(?:\\s+(?:at|on|to|via))?\\s*[:–—-]?${PASSAGE_END}`),
  // “Please email with your answers.”
  toAddress(
    '\\bplease\\s+(?:e-?mail|contact|visit)\\s+(?:with|for|to|by|and)\\b|\\b(?:just|simply)\\s+visit\\s+(?:to|for|and)\\b|\\b(?:send|copy|forward|return|e-?mail)\\b[^.!?\\n]{0,60}\\sto\\s+please\\s*(?=[.,;!)]|$)|\\b(?:available|found|accessed|booked|reached)\\s+(?:at|via|from)\\s+(?:to|and|if|please)\\b',
  ),
  // Nothing behind the words, on their line: “contact us either directly or through”.
  {
    words:
      /\b(?:[Cc]ontact|[Ee]-?mail|[Cc]all|[Rr]each)\b[^.!?:\n]{0,60}\b(?:through|via|at|on|or by)(?=[ \t]*(?:\n\s*\p{Lu}|(?![\s\S])))/gu,
    keptBy: 'address',
  },
  // The next sentence, right behind the words: “by emailing It is essential that …”.
  {
    words:
      /\b(?:[Ee]-?mail(?:ing)?(?: us)?(?: at)?|(?:available|found) at|[Vv]isit(?:ing)?|[Cc]ontact(?:ing)?|[Cc]all(?:ing)? on)(?=\s+(?:It|The|We|They|This|These|There|If|Please|You|Our)\s+\p{Ll})/gu,
    keptBy: 'address',
    isBelow: true,
  },
  // A gap before a stop: “on our website at .”
  toAddress(
    `\\b(?:(?:${VERB}|web ?site|web ?page|online|us|team|details)\\s+(?:at|on|via|from)|e-?mail(?:ing)?|visit(?:ing)?|call(?:ing)?|ring(?:ing)?)[ ]+[.,;](?=\\s|$)`,
  ),
  // “Download the toolkit:”, where nothing follows.
  { ...toAddress(`\\b(?:${VERB}|click|follow|go|see)\\b[^:.!?]{1,80}:${PASSAGE_END}`), isBeforeNothing: true },
  // A line of contacts without its address: “Email:”, where another label follows.
  {
    ...toAddress(
      '^[ \\t*_|•-]{0,8}(?:e-?mail|web ?site|web|link|tel|telephone|phone|book(?:ing)?s?|twitter|facebook)(?:\\s+address)?[*_]{0,3}:[ \\t*_]{0,8}$',
    ),
    isOnLine: true,
  },
  // “Fill in the form at:”, and “Slides from the speaker:” above another label, each with nothing behind it on its line.
  {
    ...toAddress(
      `\\b(?:${VERB}|${DOCUMENT}|fill\\s+in)\\b[^:.!?\\n]{0,80}\\b(?:at|via|(?<!heard\\s)from|on)\\s*:[ \\t]{0,8}$(?=\\n)(?!\\n\\s*(?:[-*+•·]|\\d))`,
    ),
    isOnLine: true,
  },
  {
    ...toAddress(
      `^[ \\t*_•-]{0,8}(?:[\\w’'-]+\\s+){0,3}${DOCUMENT}(?:\\s+[\\w’'-]+){0,5}:[ \\t*_]{0,8}$(?=\\n[*_]{0,2}\\p{L}[^\\n:]{2,60}:)`,
    ),
    isOnLine: true,
  },
  // “Visit www. for …”
  toLink('(?<=^|[\\s(|])(?:https?:\\/\\/(?:www\\.?)?|www\\.)(?=[\\s),;|]|$)'),
  toAddress(
    `\\b${anyOf('register book sign_up download(?:ed)? ordered accessed (?<!\\b(?:will|still|also|not|charges?|fees?|terms|conditions|rules)\\s)apply watch listen view read_more read_it')}\\b${WORDS(4)}\\s+below${END}`,
  ),
];
