import { anyOf } from '../../matchers/any-of.ts';

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
  /** Whether any words below keep it. */
  readonly isBeforeNothing?: true;
  /** Whether only its own line and the next keep it. */
  readonly isOnLine?: true;
}

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
  timetable prospectus materials pack factsheets? consultation framework spreadsheets? letter invitation tickets? advice statement referral copy copies map
  pathway handbook checklist application updates? news press_release blog version
`);
/** What people click on. */
const TARGET = anyOf(
  `links? hyperlinks? weblinks? url button image picture photo(?:graph)? poster logo icon titles? headings? headlines? banner graphic box map cover
  arrow names?`,
);
/** What is in a text to be opened or written to. A table, a list or a step may be printed there. */
const THING = anyOf(`
  links? forms? surveys? questionnaires? fl[iy]ers? posters? leaflets? flow-?charts? infographics? videos? films? clips? recordings? podcasts?
  slides documents? diagrams? PDFs? templates? toolkits? handouts? QR_codes? buttons? (?:in|mail)box(?:es)? (?:e-?mail|web(?:site)?)_address(?:es)?
  (?<=(?:at|to|on|from|using|via|by)\\s+(?:the|this|our)\\s+)(?:address|number)
`);
const MESSAGE =
  '(?:e-?mail|message|letter|newsletter|bulletin|article|update|mailing|edition|page|digest|issue|briefing|round-?up|circular|post)';
/** Where in the text it is said to be. */
const IN_TEXT = `(?:(?:below|above|overleaf|over\\s+(?:the\\s+)?page|opposite|underneath)(?!\\s+(?:the|an?|this|our|his|her|their|each|\\d)\\b)|(?:on|to)\\s+the\\s+(?:right|left)|(?:at|on|in)\\s+the\\s+(?:very\\s+)?(?:foot|bottom|end|top|back|footer|(?:first|last|back)\\s+page)\\s+of\\s+(?:this|the|our)\\s+${MESSAGE})\\b`;
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
  mov(?:e|es|ed|ing) grew_up growing_up sent brought placed stop(?:s|ped)? end(?:s|ed)? beg[ai]n is are am was were be \\w+['’](?:re|s) out
  (?:com(?:e|ing)|came|brought|moved|sent|fled)_over
  right up around children families people based held happen(?:s|ed|ing)? study(?:ing)? remain(?:s|ed)?
`)}\\s+)`;
/** “here to register”, “here for details”. */
const ONWARDS = `(?=\\s+${anyOf('to for about on if before by or via where please and_read and_find and_see and_book and_register')}\\b)`;
/** “the link between”, “a link worker”: no promise. */
const NO_LINK = `(?!-|\\s+${anyOf(`
  between with nurse worker social officer teacher professional role governor person school meeting co-?ordinator road group
  to_(?:the_)?(?:neglect|poverty|abuse|harm|risk)
`)}\\b)`;

/** What readers are asked to do with an address or a number. */
const CONTACT = anyOf(`
  e-?mail(?:ing)?(?:_us)?(?:_at)? contact(?:ing)?(?:_us)?(?:_at|_on)? write_to(?:_us)?(?:_at)? ring(?:ing)? (?:call|phone|telephone)(?:ing)?(?:_us)?(?:_on)?
  text visit(?:ing)?(?:_us|_our_website|_the_website)?(?:_at)? go(?:ing)?_to log_?on_to
`);

const pattern = (source: string) => new RegExp(source, 'gimu');
const toLink = (source: string): LinkPromise => ({ words: pattern(source), keptBy: 'link' });
const toLinkBelow = (source: string): LinkPromise => ({ ...toLink(source), isBelow: true });
const toAddress = (source: string): LinkPromise => ({ words: pattern(source), keptBy: 'address', isBelow: true });
const toFile = (source: string): LinkPromise => ({ words: pattern(source), keptBy: 'file' });
const toFileBelow = (source: string): LinkPromise => ({ ...toFile(source), isBelow: true });

const CLICKED: readonly LinkPromise[] = [
  // “Click here”, “click on the picture”, “click the titles”.
  toLink(
    `\\b(?:click|tap|press)(?:p?ing)?\\s+(?:on\\s+)?(?:here|below|above|(?:on\\s+)?${THE}${WORDS(3)}\\s+${TARGET})\\b`,
  ),
  // Welsh: “cliciwch yma”, “ar gael yma”.
  toLink(
    "\\b(?:[gc]li[ck](?:io|iwch)|[bp]wys(?:o|wch)|[gw]?wasg(?:u|wch))\\s+(?:yma|ar\\s+y\\s+(?:ddolen|botwm|llun|teitl))\\b|\\b(?:gwyliwch|gwrandewch|darllenwch|lawrlwythwch|gwelwch|archebwch|cofrestrwch|llenwch)\\b[^.!?\\n]{1,40}\\byma\\b|\\b(?:gael|lawrlwytho|lawrlwythwch|darllen|gweld|archebu|g?cofrestru|gofrestru)\\s+yma\\b|\\bd?dilyn(?:wch)?\\s+y\\s+ddolen\\b|\\b(?:[gG]weler|[ae]wch i[’']r|drwy[’']r|ar y|y) ddolen (?:isod|hon|uchod|ganlynol)\\b|\\b(?:mwy|rhagor|wybodaeth)\\s+yma\\b",
  ),
  // “Press play to watch”, “hyperlinked here”, “double-click the icon”.
  toLink(
    '\\b(?:press|hit|tap|click)\\s+(?:the\\s+)?play\\b|\\bhyperlinked\\s+(?:here|below|above)\\b|\\blinked\\s+(?:here|below|above)(?=[.)]| for (?:ease|you))|\\bdouble[ -]click\\b',
  ),
  // “To view it, please click.”, “(click to open)”.
  toLink(
    `\\bclick(?:ing)?(?:\\s+(?:through\\s+)?to\\s+${VERB}\\b|\\s+to\\s+(?:enlarge|play|start)\\b|\\s+for\\s+(?:more|details|information)\\b|(?<=[,(]\\s*click)(?=\\s*[.!)]))|\\b(?:please|just|simply|then)\\s+click${END}`,
  ),
  // What Outlook and Teams leave of a button.
  toLink(
    '^[ \\t*_]{0,8}(?:(?:click\\s+here\\s+to\\s+)?join\\s+(?:the\\s+|this\\s+|our\\s+)?(?:(?:microsoft\\s+)?teams\\s+|zoom\\s+)?(?:meeting|webinar|call)(?:\\s+now)?|view\\s+(?:this\\s+email\\s+)?(?:in\\s+(?:your\\s+)?browser|online))[ \\t*_.]{0,8}$',
  ),
  // A button on its own line: “Read the full report”, “Watch the recording”.
  toLink(
    `^[*_]{0,3}(?:read|view|download|watch|listen to|access|order)\\s+(?:the|our|this)${WORDS(3)}\\s+${DOCUMENT}(?:\\s+(?:here|now|online|(?:to|for|on|about|of)\\s[^.!?:\\n|]{1,60}))?[ \\t*_]{0,8}$`,
  ),
];

const HERE: readonly LinkPromise[] = [
  // “can be found here”, “viewed here: Safe Together (example.gov.uk)”, “book here to”, “the form is here”, “HERE”.
  toLink(`\\b(?:${VERB}|${DOCUMENT})\\b(?:[^.!?:|]{0,120}?\\s${PLACE}|:\\s*)here(?!\\s*\\?)${END}`),
  toLink(`\\b(?:${VERB}|${DOCUMENT})\\b${WORDS(6)}\\s+${PLACE}here${ONWARDS}`),
  toLink(
    `\\b(?:${THE}|their|its)${WORDS(4)}\\s+(?:new\\s+)?(?:${DOCUMENT}|terms|notice)\\s+(?:is|are)\\s+(?:all\\s+)?here${END}`,
  ),
  { words: /(?<=[\p{Ll}\d:)–—-][\s*_(]{1,4})HERE(?=[ \t*_)]{0,8}(?:[.!;:,)|]|$))/gmu, keptBy: 'link' },
];

const BELOW: readonly LinkPromise[] = [
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
      via through us(?:e|ing) follow(?:ing)? at on from with by behind under visit open copy paste press select here(?:['’]s|_is|_are) this_is these_are
      share access(?:ing)? in to
    `)}\\s+${THE}\\s+(?:${KIND}\\s+){0,2}(?:links?|hyperlinks?|url|web ?address)\\b${NO_LINK}(?:${END}|(?=\\s+(?:below|above|here|to|for|and|in|on|at|before|by|if|provided)\\b))`,
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
];

const ATTACHED: readonly LinkPromise[] = [
  // “the attached flier”, “see attached”, “slides are attached”.
  toFile(
    `\\b${anyOf('see find read complete use view open share circulate forward display print refer_to in on per as using with the this our')}\\s+(?:${THE}\\s+)?(?:attached|enclosed|embedded)\\b(?:${WORDS(4)}\\s+${DOCUMENT}\\b|${END}|(?=\\s+(?:for|from|below|widely|with|to\\s+(?:your|all))\\b))`,
  ),
  toFile(
    `\\b(?:${DOCUMENT}|terms of reference)\\b[^.!?]{0,80}?\\s(?:is|are|has been|have been)\\s+(?:(?:now|also)\\s+)?(?:attached|enclosed|embedded)\\b(?!\\s+(?:to|in)\\b)`,
  ),
  toFile(
    `^[ \\t*_>-]{0,12}(?:attached|enclosed)(?:\\s*:|\\s+(?:is|are|please\\s+find|(?:[\\w’'-]+\\s+){0,4}${DOCUMENT})\\b)`,
  ),
  toFile(
    `\\(\\s*(?:see\\s+)?attached\\s*\\)|[–—-]\\s*(?:see\\s+)?attached${END}|\\b(?:see|in|open)\\s+(?:the\\s+|this\\s+)?attachments?${END}|\\battachments?\\s+(?:\\d|[A-D]\\b|below|above)|\\bPFA\\b`,
  ),
  // “I attach the form”, “attached to this email”.
  toFile(
    `\\b(?:I|we)\\s+(?:also\\s+)?(?:attach|enclose)\\b(?!\\s+(?:great|much|so|more|no|little|importance|value|weight)\\b)|\\b(?:I|we)(?:[’']ve|\\s+have)\\s+(?:also\\s+)?(?:attached|enclosed|embedded)\\b`,
  ),
  toFile(
    `\\b(?:attached|enclosed|embedded|appended)\\s+(?:to|in|with)\\s+(?:this|the)\\s+${MESSAGE}\\b|\\b(?:included|comes?|goes|sent|arrives?)\\s+with\\s+this\\s+${MESSAGE}\\b|\\b(?:see|in|on|using|use)\\s+the\\s+(?:[\\w’'-]+\\s+){1,3}(?:attached|enclosed)${END}`,
  ),
  // The name of a file: “Audit tool v3.docx”.
  toFile('(?<=[\\w)])\\.(?:docx?|pdf|xlsx?|pptx?)(?![\\w/@.-])'),
];

const MORE: readonly LinkPromise[] = [
  // “Read the full article >>>”, “Read more…”, “Find out more”.
  toLinkBelow(
    `\\b${anyOf('read find_out learn see view discover book more details full click download watch go visit sign_up register')}\\b[^.!?\\n|]{0,60}?\\s?(?:(?<!--)>{1,3}|[»›→➔▶▸⇒➜])[ \\t*_]{0,8}$`,
  ),
  toAddress(
    `(?:^|(?<=[.!?:|)–—-][”"’]?\\s+))[*_]*(?:please\\s+)?(?:${anyOf('read find_out learn see view discover')}\\s+(?:more|(?:the\\s+)?full\\s+(?:article|story|report))|${anyOf('download watch view_online register sign_up apply donate subscribe read_it')}|(?:more|further|full)\\s+(?:info|information|details))(?:\\s+(?:information|details|online|now|today))*[ \\t*_]{0,8}(?:\\.{1,3}|!|…)?[*_]{0,4}(?=[ \\t]{0,8}(?:$|\\|))`,
  ),
  toAddress(
    `(?:^|(?<=[.!?:|]\\s))(?:find out|read|learn)\\s+more\\s+about\\s+(?:(?!${anyOf('at in on by from through when with visit contact')}\\b)[\\w’'-]+[ \\t]*){1,8}[.!]?(?=[ \\t]{0,8}$)`,
  ),
];

/** An address that is missing where the words lead up to it. */
const LED_UP_TO: readonly LinkPromise[] = [
  toAddress(`\\bis\\s+here\\s*:${PASSAGE_END}`),
  // “The full report can be read here:”, “available at:”, “please email:”, “send your form to”.
  toAddress(
    `\\b(?:${VERB}|${DOCUMENT}|click|follow)\\b[^:.!?]{0,80}\\b${anyOf('here below at (?<!heard?\\s)from via on link address mailbox inbox')}\\s*(?:[:;]|…|\\.\\.\\.)${PASSAGE_END}`,
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
    `\\b(?:e-?mail|contact)\\s+the${WORDS(4)}\\s*(?:at|on|via)?\\s*:${PASSAGE_END}|\\b(?:send|return|submit|e-?mail|forward)\\s+[^.!?:\\n]{1,60}\\s+(?:back\\s+)?to\\s*[:.]?${PASSAGE_END}|\\b(?:sent|returned|emailed|submitted|addressed)\\s+to\\s*:?${PASSAGE_END}`,
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
  // “Please email with your answers.”
  toAddress('\\bplease\\s+(?:e-?mail|contact|visit)\\s+(?:with|for|to|by|and)\\b'),
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
  // “Visit www. for …”
  toLink('(?<=^|[\\s(|])(?:https?:\\/\\/(?:www\\.?)?|www\\.)(?=[\\s),;|]|$)'),
  toAddress(
    `\\b${anyOf('register book sign_up download(?:ed)? ordered accessed apply watch listen view read_more read_it')}\\b${WORDS(4)}\\s+below${END}`,
  ),
];

export const promises: readonly LinkPromise[] = [...CLICKED, ...HERE, ...BELOW, ...ATTACHED, ...MORE, ...LED_UP_TO];
