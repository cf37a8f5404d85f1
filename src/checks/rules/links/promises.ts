// What a text says where a link, an address or a file was: Word, a mailer or a filter lost it, and the words were left.

/** What keeps a promise: a link; also a mailbox or a number; a link, or a file beside the words. */
export type Kept = 'link' | 'address' | 'file';

export interface LinkPromise {
  readonly words: RegExp;
  readonly keptBy: Kept;
  /** Whether paragraphs below may keep it. */
  readonly isBelow?: true;
  /** Whether it may speak of the list below: “Briefings on our website:”. */
  readonly isOfList?: true;
}

const anyOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', '\\s+')})`;

/** What readers do with a link. */
const VERB = anyOf(`
  read find finding found download(?:ed)? available see seen view(?:ed)? visit access(?:ed|ible)? watch(?:ed)? listen hear(?:d)?
  regist(?:er|ration) sign(?:ed)?_up subscribe book(?:ed|ing)? apply complet(?:e|ed) submit(?:ted)? join order(?:ed)? obtain(?:ed)? get
  request(?:ed)? report(?:ed)? refer(?:red)? check(?:ed)? explore learn discover open(?:ed)? look log_in published shared take_part nominate
  vote donate contact print(?:ed)? save respond feedback enrol reserve have_your_say
`);
/** What a link opens. */
const DOCUMENT = anyOf(`
  info(?:rmation)? details? more reports? guidance guides? forms? slides recordings? policy policies procedures? protocol strategy toolkits?
  resources? leaflets? fl[iy]ers? posters? briefings? newsletter bulletin agenda minutes programme presentations? surveys? questionnaire
  documents? templates? links? website web_site page article video webinar podcast summary plan brochure directory dates calendar booking
  timetable prospectus materials pack factsheets? consultation framework letter invitation tickets? advice statement referral copy copies map
  pathway handbook checklist application updates? news press_release blog version
`);
/** What people click on. */
const TARGET = anyOf(
  'links? hyperlinks? weblinks? url button image picture photo poster logo icon title heading banner graphic box',
);
/** The kinds of a link: “the booking link”. */
const KIND = anyOf(
  'following attached above web website booking registration eventbrite teams zoom survey joining sign-?up application relevant feedback secure online short event e-?learning evaluation',
);
const WORDS = (most: number) => `(?:\\s+[\\w’'-]+){0,${most}}?`;
const THE = '(?:the|this|these|those|our|your|a|an)';
/** The end of a clause. */
const END = '(?=[\\s*_)”"’]{0,8}(?:[.!?;:,)(|]|[\\s][–—-]\\s|…|>|$))';
const PASSAGE_END = '[\\s*_]{0,12}(?![\\s\\S])';
/** “Children living here”, “we are here”: no promise. */
const PLACE = `(?<!\\b${anyOf(`
  liv(?:e|es|ed|ing) work(?:s|ed|ing)? born stay(?:s|ed|ing)? been com(?:e|es|ing) came arriv(?:e|es|ed|ing) settl(?:e|es|ed|ing)
  mov(?:e|es|ed|ing) grew_up growing_up sent brought placed stop(?:s|ped)? end(?:s|ed)? beg[ai]n is are am was were be \\w+['’](?:re|s) out over
  right up around children families people based held happen(?:s|ed|ing)? study(?:ing)? remain(?:s|ed)?
`)}\\s+)`;
/** “here to register”, “here for details”. */
const ONWARDS = `(?=\\s+${anyOf('to for about on if before by or via where please and_read and_find and_see and_book and_register')}\\b)`;
/** “the link between”, “a link worker”: no promise. */
const NO_LINK = `(?!-|\\s+${anyOf(`
  between with nurse worker social officer teacher professional role governor person school meeting co-?ordinator road group
  to_(?:the_)?(?:neglect|poverty|abuse|harm|risk)
`)}\\b)`;

const pattern = (source: string) => new RegExp(source, 'gimu');
const toLink = (source: string): LinkPromise => ({ words: pattern(source), keptBy: 'link' });
const toLinkBelow = (source: string): LinkPromise => ({ ...toLink(source), isBelow: true });
const toAddress = (source: string): LinkPromise => ({ words: pattern(source), keptBy: 'address', isBelow: true });
const toFile = (source: string): LinkPromise => ({ words: pattern(source), keptBy: 'file' });

/** What every promise has one of: most paragraphs have none. */
export const HINT =
  /\b(?:here|links?|hyperlinks?|weblinks?|url|web ?address|click|tap|press|attach|enclosed|scan|www|https?:|more|full|below|download|watch|register|sign up|apply|donate|subscribe|view|read it)|[\w.…”)]\s{0,2}[>»›→➔▶▸⇒➜]|(?:\b(?:to|at|via|on|from|visiting|e-?mailing|ringing)|[:;…]|\.\.\.)[\s*_.]{0,12}$/i;

export const PROMISES: readonly LinkPromise[] = [
  // “Click here”, “click on the picture”, “(click to open)”.
  toLink(`\\b(?:click|tap|press)(?:p?ing)?\\s+(?:on\\s+)?(?:here|below|above|${THE}${WORDS(3)}\\s+${TARGET})\\b`),
  toLink(
    `\\bclick(?:ing)?(?:\\s+(?:through\\s+)?to\\s+${VERB}\\b|\\s+to\\s+(?:enlarge|play|start)\\b|(?<=[,(]\\s*click)(?=\\s*[.!)]))`,
  ),
  // “can be found here”, “viewed here: Safe Together (example.gov.uk)”, “book here to”, “the form is here”, “HERE”.
  toLink(`\\b(?:${VERB}|${DOCUMENT})\\b(?:[^.!?:|]{0,120}?\\s${PLACE}|:\\s*)here${END}`),
  toLink(`\\b(?:${VERB}|${DOCUMENT})\\b${WORDS(6)}\\s+${PLACE}here${ONWARDS}`),
  toLink(`\\b(?:${THE}|their|its)${WORDS(4)}\\s+(?:new\\s+)?${DOCUMENT}\\s+(?:is|are)\\s+(?:all\\s+)?here${END}`),
  { words: /(?<=[\p{Ll}\d:)–—-][\s*_(]{1,4})HERE(?=[ \t*_)]{0,8}(?:[.!;:,)|]|$))/gmu, keptBy: 'link' },
  // “(link below)”, “the booking link is below”, “via this link”, “see link”, “survey link”.
  toLinkBelow(
    '[([](?:please )?(?:see |click |use |web ?|view )?(?:links?|click here|here)(?: (?:is |are )?(?:here|below|above|attached|provided))?[)\\]]',
  ),
  toLinkBelow(
    `\\b(?:${THE}\\s+)?(?:${KIND}\\s+)?links?\\b(?:\\s+to\\s[^.!?]{1,40})?(?:\\s+(?:is|are|(?:can|will) be(?: found)?))?\\s+(?:below|above|attached|provided|here)\\b`,
  ),
  toLinkBelow(
    `\\b${anyOf(`
      via through us(?:e|ing) follow(?:ing)? at on from with by visit open copy paste press select here(?:['’]s|_is|_are) this_is these_are
      share access(?:ing)? in to
    `)}\\s+${THE}\\s+(?:${KIND}\\s+){0,2}(?:links?|hyperlinks?|url|web ?address)\\b${NO_LINK}(?:${END}|(?=\\s+(?:below|above|here|to|for|and|in|on|before|by|if|provided)\\b))`,
  ),
  toLinkBelow(
    `(?:^|\\b${anyOf('see use via click follow visit open please following through')}\\s+|${DOCUMENT}\\s+)(?:the\\s+)?(?:web ?|hyper)?links?(?:${END}|\\s+(?:below|above)\\b)`,
  ),
  { ...toFile('\\bscan(?:ning)?\\s+(?:the|this|our)\\s+(?:QR\\s*)?code\\b'), isBelow: true },
  // “the attached flier”, “see attached”, “slides are attached”.
  toFile(
    `\\b${anyOf('see find read complete use view open share display print refer_to in on per using with the this our')}\\s+(?:${THE}\\s+)?(?:attached|enclosed)\\b(?:${WORDS(4)}\\s+${DOCUMENT}\\b|${END}|(?=\\s+(?:for|from|below)\\b))`,
  ),
  toFile(
    `\\b${DOCUMENT}\\b[^.!?]{0,80}?\\s(?:is|are|has been|have been)\\s+(?:(?:now|also)\\s+)?(?:attached|enclosed)\\b(?!\\s+to\\b)`,
  ),
  toFile(`^[ \\t*_>-]{0,12}(?:attached|enclosed)\\s+(?:is|are|please\\s+find|(?:[\\w’'-]+\\s+){0,4}${DOCUMENT})\\b`),
  toFile(
    `\\(\\s*(?:see\\s+)?attached\\s*\\)|[–—-]\\s*(?:see\\s+)?attached${END}|\\b(?:see|in|open)\\s+(?:the\\s+|this\\s+)?attachments?${END}`,
  ),
  // “Read the full article >>>”, “Read more…”, “Find out more”.
  toLinkBelow(
    `\\b${anyOf('read find_out learn see view discover book more details full click download watch go visit sign_up register')}\\b[^.!?\\n|]{0,60}?\\s?(?:>{1,3}|[»›→➔▶▸⇒➜])[ \\t*_]{0,8}$`,
  ),
  toAddress(
    `(?:^|(?<=[.!?:|)–—-][”"’]?\\s+))[*_]*(?:please\\s+)?(?:${anyOf('read find_out learn see view discover')}\\s+(?:more|(?:the\\s+)?full\\s+(?:article|story|report))|${anyOf('download watch view_online register sign_up apply donate subscribe read_it')}|(?:more|further|full)\\s+(?:info|information|details))(?:\\s+(?:information|details|online|now|today))*[ \\t*_]{0,8}(?:\\.{1,3}|!|…)?[*_]{0,4}(?=[ \\t]{0,8}(?:$|\\|))`,
  ),
  // “The full report can be read here:”, “available at:”, “please email:”, “send your form to”.
  toAddress(
    `\\b(?:${VERB}|${DOCUMENT}|click|follow)\\b[^:.!?]{0,80}\\b${anyOf('here below at from via on link address')}\\s*(?:[:;]|…|\\.\\.\\.)${PASSAGE_END}`,
  ),
  {
    ...toAddress(
      `\\b(?:${VERB}|${DOCUMENT}|click|follow)\\b[^:.!?]{0,80}\\b${anyOf('online website site page portal hub')}\\s*(?:[:;]|…|\\.\\.\\.)${PASSAGE_END}`,
    ),
    isOfList: true,
  },
  toAddress(
    `(?:^|(?<=[.!?:|]\\s))(?:find out|read|learn)\\s+more\\s+about\\s+(?:(?!${anyOf('at in on by from through when with visit contact')}\\b)[\\w’'-]+[ \\t]*){1,8}[.!]?(?=[ \\t]{0,8}$)`,
  ),
  toAddress(
    `(?:^[ \\t*_•-]{0,12}|\\b${anyOf('please can to should then or may also and simply just queries questions feedback bookings? by via comments')}\\s+)${anyOf(`
      e-?mail(?:ing)?(?:_us)?(?:_at)? contact(?:ing)?(?:_us)?(?:_at|_on)? write_to(?:_us)?(?:_at)? ring(?:ing)? (?:call|phone|telephone)(?:ing)?(?:_us)?(?:_on)?
      text visit(?:ing)?(?:_us|_our_website|_the_website)?(?:_at)? go(?:ing)?_to log_?on_to
    `)}\\s*:${PASSAGE_END}`,
  ),
  toAddress(
    `\\b(?:e-?mail|contact)\\s+the${WORDS(4)}\\s*(?:at|on|via)?\\s*:${PASSAGE_END}|\\b(?:send|return|submit|e-?mail|forward)\\s+[^.!?:\\n]{1,60}\\s+(?:back\\s+)?to\\s*[:.]?${PASSAGE_END}`,
  ),
  toAddress(
    `\\b${anyOf('e-?mail contact write ring call visit available found accessed downloaded registered details information')}\\s+(?:us\\s+)?${anyOf('to at via from by_e-?mailing by_visiting by_ringing')}\\s*[.]?${PASSAGE_END}`,
  ),
  // “Visit www. for …”
  toLink('(?<=^|[\\s(|])(?:https?:\\/\\/(?:www\\.?)?|www\\.)(?=[\\s),;|]|$)'),
  toAddress(
    `\\b${anyOf('register book sign_up download apply watch listen view read_more read_it')}\\b${WORDS(4)}\\s+below${END}`,
  ),
];
