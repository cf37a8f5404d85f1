import { anyOf } from '../../../matchers/any-of.ts';
import { type LinkPromise, toAddress, toFileBelow, toLink, toLinkBelow } from './promise.ts';
import { DOCUMENT, END, IN_TEXT, KIND, NO_LINK, PRINTED, THE, THING, WORDS } from './vocabulary.ts';

// Where in the text a link is said to be.

export const inText: readonly LinkPromise[] = [
  // “link in comments”, “(opens in a new window)”, “found on this page”.
  toLink(
    `\\blinks?\\s+(?:is\\s+)?in\\s+(?:the\\s+|our\\s+)?(?:comments?|bio|chat|description)\\b|\\bopens\\s+in\\s+(?:a\\s+)?new\\s+(?:window|tab)\\b`,
  ),
  toAddress(
    `\\b(?:found|available|read)\\s+on\\s+this\\s+(?:web ?)?(?:page|site)\\b|\\b(?:please\\s+)?visit\\s+(?:the|our|their)\\s+(?:[\\w’'-]+\\s+){0,2}(?:web ?site|web ?page|site|portal)\\s+(?:for|to)\\b`,
  ),
  // “For more information visit the ICON website.”, “More details are available on our website”, “see also the early help page”.
  toAddress(
    `\\b(?:(?:visit(?:ing)?|go\\s+to|(?:read|learn|find\\s+out)\\s+more\\s+(?:about|on)\\s[^.!?:\\n]{1,80}?\\son|check(?:\\s+out)?|head\\s+to|see(?:\\s+also)?)\\s+|(?:found|available|(?:more|further|full|find|there\\s+is)\\s+(?:info(?:rmation)?|details|guidance|advice)|(?:can|may)\\s+be\\s+(?:read|viewed|downloaded|accessed|seen))\\b[^.!?:\\n]{0,40}?\\son(?:\\s+to)?\\s+|${DOCUMENT}\\s+(?:is|are)\\s+(?:now\\s+)?on\\s+(?![^.!?,]{0,40},))(?:the|our|their)\\s+(?!own\\b)(?:[\\w’'&-]+\\s+){0,4}?(?:web ?sites?|web ?pages?|(?<!\\b(?:front|back|next|last|first|previous|following|opposite|events?|whole|same)\\s)(?<=\\w\\s+\\w+\\s+)pages?)${END}`,
  ),
  // “the link to sign up is:”, “The following links may be of interest”, “Here is a useful link on cyber security:”.
  toLinkBelow(
    `\\bthe\\s+(?:${KIND}\\s+)?links?\\s+(?:for|to)\\s[^.!?:\\n]{1,60}\\s(?:is|are)(?:\\s*:|\\s+(?:below|here)${END})|\\bthe\\s+following\\s+(?:links|web ?sites?|web ?pages?)\\b|\\b(?:see|refer\\s+to|find|access|download|read|view)\\s+(?:also\\s+)?the\\s+following\\s+${DOCUMENT}\\b|\\bhere(?:[’']s|\\s+is|\\s+are)\\s+(?:a|the|some|our)\\b[^.!?:\\n]{0,40}?\\slinks?\\b`,
  ),
  // “Our poster is available to print.”
  toAddress(
    `\\b${DOCUMENT}\\b[^.!?:\\n]{0,40}?\\s(?:is|are)\\s+(?:now\\s+)?(?:available|ready)\\s+(?:to|for)\\s+(?:print|download|order|view|watch)(?:ing)?${END}`,
  ),
  // “(link below)”, “the booking link is below”, “via this link”, “see link”, “survey link”.
  toLinkBelow(
    '[([](?:please )?(?:see |click |use |web ?|view )?(?:(?:hyper|web ?)?links?|click here|click|here)(?: (?:is |are )?(?:here|below|above|attached|provided))?[)\\]]',
  ),
  toLinkBelow(
    `\\b(?:${THE}\\s+)?(?:${KIND}\\s+)?links?\\b(?:\\s+to\\s[^.!?]{1,40})?(?:\\s+(?:is|are|(?:can|will) be(?: found)?))?\\s+(?:below|above|attached|provided|here)\\b`,
  ),
  toLinkBelow(`\\bfind\\s+(?:below|here|above)\\s+(?:the|a|some)\\s+(?:${KIND}\\s+)?(?:links?|${DOCUMENT})\\b`),
  toLinkBelow(
    `\\b${anyOf(`
      via through us(?:e|ing) follow(?:ing)? at on from with by behind under visit open copy paste type enter check_out press select here(?:['’]s|_is|_are) this_is these_are
      share access(?:ing)? in to
    `)}\\s+${THE}\\s+(?:${KIND}\\s+){0,2}(?:links?|hyperlinks?|url|web ?address)\\b${NO_LINK}(?:${END}|(?=\\s+(?:below|above|here|to|into|for|and|in|on|at|before|by|if|provided)\\b))`,
  ),
  toLinkBelow(
    `(?:^|\\b${anyOf('see use via click follow visit open please following through')}\\s+|${DOCUMENT}\\s+)(?:the\\s+)?(?:web ?|hyper)?links?(?:${END}|\\s+(?:below|above)\\b)`,
  ),
  toLink(`^[ \\t*_>•-]{0,12}(?:web ?)?links? to\\s+(?:the|our|a)\\s[^.!?:\\n|]{3,80}$`),
  // “the flowchart at the bottom of this email”, “the mailbox below”, “the video opposite”.
  toAddress(
    `\\b${THING}(?:\\s+(?:is|are|can|be|found|seen|shown|given|printed|provided|listed)){0,3}\\s+(?:just\\s+)?${IN_TEXT}`,
  ),
  toAddress(`\\bfind\\s+(?:the|our|an?)\\s[^.!?\\n]{1,40}?\\s${IN_TEXT}`),
  // “Use the MARF below”, where what is below is not printed there.
  toAddress(
    `\\b${anyOf('use using complete fill_in download open access')}\\s+(?:the|our|this)\\s+(?:(?!${PRINTED}\\b|${anyOf('tables? lists? box(?:es)? examples? prompts? scale text wording space phrases?')}\\b)[\\w’'-]+\\s+){1,4}?${IN_TEXT}`,
  ),
  // “apply using the online booking form”
  toAddress(
    `\\b${anyOf('apply book register enrol nominate sign_up')}\\b[^.!?\\n]{0,60}?\\s(?:using|through|via|with|on|by\\s+completing)\\s+(?:the|our|this)\\s+(?:[\\w’'-]+\\s+){0,3}form\\b`,
  ),
  toAddress(
    `\\b(?:letter|presentation|slides|minutes|agenda|report|copy)\\b[^.!?|\\n]{0,60}\\s(?:is|are)\\s+(?:included\\s+)?${IN_TEXT}`,
  ),
  toAddress(
    `\\b(?:I|we)(?:[’']ve|\\s+have)?\\s+(?:also\\s+)?(?:popped|put|placed|added|included|pasted|shared)\\b[^.!?\\n]{0,60}\\s${IN_TEXT}`,
  ),
  toFileBelow(`\\b(?:scan(?:ning)?|use|using|via|through|follow)\\s+(?:the|this|our)\\s+QR\\s*code\\b`),
  toFileBelow('\\bscan(?:ning)?\\s+(?:the|this|our)\\s+code\\b'),
  // “Use this form to …”, “Please fill in our survey”.
  toAddress(
    `\\b${anyOf('use using complete fill_in fill_out take answer via through by try share submit do')}\\s+(?:(?:this|our)${WORDS(3)}\\s+(?:survey|questionnaire|poll|quiz)|this${WORDS(2)}\\s+(?:form|page|web ?site|web ?page|portal|toolkit|template))\\b(?!\\s+of\\b)`,
  ),
  // “Please complete and send us the request form.”
  toAddress(
    `\\bplease\\s+(?:complete|fill\\s+in)\\s+(?:and\\s+(?:send|return|submit)\\s+(?:us\\s+)?)?(?:the|our)\\s+(?:[\\w’'-]+\\s+){1,3}form${END}`,
  ),
];
