import { type LinkPromise, toLink } from './promise.ts';
import { DOCUMENT, END, ONWARDS, PLACE, TARGET, THE, VERB, WORDS } from './vocabulary.ts';

// What readers are to click, and “here”.

export const clicked: readonly LinkPromise[] = [
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

export const here: readonly LinkPromise[] = [
  // “Sign up here to”, where “up here” is no place.
  toLink('\\b(?:sign|log|book)\\s+(?:up|in|on)\\s+here\\b'),
  // “can be found here”, “viewed here: Safe Together (example.gov.uk)”, “book here to”, “the form is here”, “HERE”.
  toLink(`\\b(?:${VERB}|${DOCUMENT})\\b(?:[^.!?:|]{0,120}?\\s${PLACE}|:\\s*)here(?!\\s*\\?)${END}`),
  toLink(`\\b(?:${VERB}|${DOCUMENT})\\b${WORDS(6)}\\s+${PLACE}here${ONWARDS}`),
  toLink(
    `\\b(?:${THE}|their|its)${WORDS(4)}\\s+(?:new\\s+)?(?:${DOCUMENT}|terms|notice)\\s+(?:is|are)\\s+(?:all\\s+)?here${END}`,
  ),
  { words: /(?<=[\p{Ll}\d:)–—-][\s*_(]{1,4}|>)HERE(?=[ \t*_)]{0,8}(?:[.!;:,)<|]|$))/gmu, keptBy: 'link' },
];
