const MORE = '(?:more|(?:(?:some )?(?:more|further|full) )?(?:info|information|details))';
const THERE = '(?:here|(?:(?:this|the|web) )?(?:link|url)|this (?:page|website|site|button)|weblink|hyperlink|this)';
const VERBS =
  '(?:click|tap|press|follow|visit|see|view|read|find|find out|look|go|open|use|access|download|learn|discover|continue|get|available|found|accessed|viewed|watch)';
const SAYS_NOTHING = new RegExp(
  `^(?:please )?(?:${VERBS}(?: (?:it|this|on|to|at|for|via|using|reading|out|in full))*|(?:at|via|on|using|for|to|by|from|through|with))?(?: ?\\b${MORE})?(?: ?\\b${THERE})?(?: ?\\b(?:here|now|below))?$`,
  'iu',
);
/** “Book now”, “Read the full article”, “this document”, “PDF”, “Click to view”: a kind of thing, or an act, not which. */
const ONLY_A_KIND = new RegExp(
  [
    '(?:book|register|apply|sign up|enrol|subscribe|join|donate|order|listen)(?: it)? (?:now|here|today|online|below)',
    '(?:(?:read|see|view|open|download|watch) )?(?:(?:the )?(?:full (?:article|story|post)|following \\w+)|this (?:article|story|document|pdf|file|report|form|video|film|blog|post|resource|guide|item|link))(?: here)?',
    '(?:article|document|pdf|file|page|web ?page|website|video|watch (?:the )?video|open (?:the )?(?:document|pdf|file))',
    '(?:please )?click (?:this link )?to (?:view|read|open|see|find out|learn|download|watch|listen)(?: more| it| here)?',
  ]
    .map((words) => `^${words}$`)
    .join('|'),
  'iu',
);
/** The same in Welsh. */
const IN_WELSH =
  /^(?:cliciwch |gweler |gwelwch )?(?:yma|(?:y )?ddolen(?: hon)?|dolen|(?:darllen(?:wch)? )?(?:mwy|rhagor)(?: yma)?|lawrlwytho)$/iu;

/** Whether a link's words do not say where it leads: “click here”, “»”. A screen reader lists links without their sentences. */
export function saysNothing(words: string): boolean {
  const said = words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return SAYS_NOTHING.test(said) || ONLY_A_KIND.test(said) || IN_WELSH.test(said);
}
