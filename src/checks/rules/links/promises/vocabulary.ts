import { anyOf } from '../../../matchers/any-of.ts';

// The words of promises, as sources of patterns.

/** What readers do with a link. */
export const VERB = anyOf(`
  read find finding found download(?:ed)? available see seen view(?:ed)? visit access(?:ed|ible)? watch(?:ed)? listen hear(?:d)?
  regist(?:er|ration) sign(?:ed)?_up subscribe book(?:ed|ing)? apply complet(?:e|ed) submit(?:ted)? join order(?:ed)? obtain(?:ed)? get
  request(?:ed)? report(?:ed)? refer(?:red)? check(?:ed)? explore learn discover open(?:ed)? look log_in published shared take_part nominate
  vote donate contact print(?:ed)? save respond feedback enrol reserve have_your_say
`);
/** What a link opens. */
export const DOCUMENT = anyOf(`
  info(?:rmation)? details? more reports? guidance guides? forms? slides recordings? policy policies procedures? protocol strategy toolkits?
  resources? leaflets? fl[iy]ers? posters? briefings? newsletter bulletin agenda minutes programme presentations? surveys? questionnaire
  documents? templates? links? website web_site page article video webinar podcast summary plan brochure directory dates calendar booking
  timetable prospectus materials pack factsheets? consultation framework spreadsheets? letter invitation tickets? advice statement referral copy copies map
  pathway handbook checklist (?:information|crib|tip|help)_sheets? application updates? news press_release blog version
`);
/** What people click on. */
export const TARGET = anyOf(
  `links? hyperlinks? weblinks? url button image picture photo(?:graph)? poster logo icon titles? headings? headlines? banner graphic box map cover
  arrow names?`,
);
/** What is in a text to be opened or written to. A table, a list or a step may be printed there. */
export const THING = anyOf(`
  links? forms? surveys? questionnaires? fl[iy]ers? posters? leaflets? flow-?charts? infographics? videos? films? clips? recordings? podcasts?
  slides documents? diagrams? PDFs? templates? toolkits? handouts? QR_codes? buttons? (?:in|mail)box(?:es)? (?:e-?mail|web(?:site)?)_address(?:es)? (?<=(?:at|to|on|via)\\s+(?:the|this|our)\\s+)e-?mail
  (?<=(?:at|to|on|from|using|via|by)\\s+(?:the|this|our)\\s+)(?:address|number)
`);
export const MESSAGE =
  '(?:e-?mail|message|letter|newsletter|bulletin|article|update|mailing|edition|page|digest|issue|briefing|round-?up|circular|post)';
/** Where in the text it is said to be. */
export const IN_TEXT = `(?:(?:below|above|overleaf|over\\s+(?:the\\s+)?page|opposite|underneath)(?!\\s+(?:the|an?|this|our|his|her|their|each|\\d)\\b)|(?:on|to)\\s+the\\s+(?:right|left)|(?:at|on|in)\\s+the\\s+(?:very\\s+)?(?:foot|bottom|end|top|back|footer|(?:first|last|back)\\s+page)\\s+of\\s+(?:this|the|our)\\s+${MESSAGE})\\b`;
/** The kinds of a link: “the booking link”. */
export const KIND = anyOf(
  'following attached above web website booking registration eventbrite teams zoom survey joining sign-?up application relevant feedback secure online short event e-?learning evaluation',
);
/** What is printed below, and not opened: “the three areas below”. */
export const PRINTED = anyOf(
  'areas points questions steps ways themes reasons priorities groups topics changes criteria dates times tips rules stages options actions headings categories outcomes principles levels',
);
export const WORDS = (most: number) => `(?:\\s+[\\w’'-]+){0,${most}}?`;
export const THE = '(?:the|this|these|those|our|your|a|an)';
/** The end of a clause. */
export const END = '(?=[\\s*_)”"’]{0,8}(?:[.!?;:,)(|]|[\\s][–—-]\\s|…|>|$))';
export const PASSAGE_END = '[\\s*_]{0,12}(?![\\s\\S])';
/** “Children living here”, “we are here”: no promise. */
export const PLACE = `(?<!\\b${anyOf(`
  liv(?:e|es|ed|ing) work(?:s|ed|ing)? born stay(?:s|ed|ing)? been com(?:e|es|ing) came arriv(?:e|es|ed|ing) settl(?:e|es|ed|ing)
  mov(?:e|es|ed|ing) grew_up growing_up sent brought placed stop(?:s|ped)? end(?:s|ed)? beg[ai]n is are am was were be \\w+['’](?:re|s) out
  (?:com(?:e|ing)|came|brought|moved|sent|fled)_over
  right up around children families people based held happen(?:s|ed|ing)? study(?:ing)? remain(?:s|ed)?
`)}\\s+)`;
/** “here to register”, “here for details”. */
export const ONWARDS = `(?=\\s+${anyOf('to for about on if before by or via where please and_read and_find and_see and_book and_register')}\\b)`;
/** “the link between”, “a link worker”: no promise. */
export const NO_LINK = `(?!-|\\s+${anyOf(`
  between with nurse worker social officer teacher professional role governor person school meeting co-?ordinator road group
  to_(?:the_)?(?:neglect|poverty|abuse|harm|risk)
`)}\\b)`;

/** What readers are asked to do with an address or a number. */
export const CONTACT = anyOf(`
  e-?mail(?:ing)?(?:_us)?(?:_at)? contact(?:ing)?(?:_us)?(?:_at|_on)? write_to(?:_us)?(?:_at)? ring(?:ing)? (?:call|phone|telephone)(?:ing)?(?:_us)?(?:_on)?
  text visit(?:ing)?(?:_us|_our_website|_the_website)?(?:_at)? go(?:ing)?_to log_?on_to
`);
