import { anyOf } from '../../../matchers/any-of.ts';
import { type LinkPromise, toFile } from './promise.ts';
import { DOCUMENT, END, MESSAGE, THE, THING, WORDS } from './vocabulary.ts';

// Files that a mail had with it.

export const attached: readonly LinkPromise[] = [
  // “Minutes of the last meeting attached for info”, “Leaflet attached for sharing”.
  toFile(`\\b(?:${DOCUMENT}|${THING})\\b[^.!?\\n|]{0,60}\\s(?:attached|enclosed)(?:\\s+for\\b|[ \\t*_]{0,8}$|\\s*\\()`),
  toFile('\\bsee\\s+(?:the\\s+|our\\s+)?(?:fl[iy]er|poster|leaflet|prospectus)\\s+for\\b'),
  // “the attached flier”, “see attached”, “slides are attached”.
  toFile(
    `\\b${anyOf('see find read complete use view open share circulate forward display print refer_to in on per as using with the this our')}\\s+(?:${THE}\\s+)?(?:attached|enclosed|embedded)\\b(?!\\s+in\\s+this\\b)(?:${WORDS(4)}\\s+${DOCUMENT}\\b|${END}|(?=\\s+(?:for|from|below|widely|with|to\\s+(?:your|all))\\b))`,
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
  toFile(
    '\\bthe\\s+attached\\s+(?:was|were|is|are|has|have|can|may|will|should|gives?|shows?|explains?|sets?|outlines?)\\b',
  ),
  // “I attach the form”, “attached to this email”.
  toFile(
    `\\b(?:I|we)\\s+(?:also\\s+)?(?:attach|enclose)\\b(?!\\s+(?:great|much|so|more|no|little|importance|value|weight)\\b)|\\b(?:I|we)(?:[’']ve|\\s+have)\\s+(?:also\\s+)?(?:attached|enclosed|embedded)\\b`,
  ),
  toFile(
    `\\b(?:attached|enclosed|embedded|appended)\\s+(?:to|in|with)\\s+(?:this|the)\\s+${MESSAGE}\\b|\\b(?:included|comes?|goes|sent|arrives?)\\s+with\\s+this\\s+${MESSAGE}\\b|\\b(?:see|in|on|using|use)\\s+the\\s+(?:[\\w’'-]+\\s+){1,3}(?:attached|enclosed)${END}`,
  ),
  // The size of a file: “The toolkit (PDF, 224 Kb)”.
  toFile('(?<=\\S )\\((?:PDF|Word|Excel|PowerPoint|(?:doc|xls|ppt)x?)\\b[^()\\n]{0,20}?\\d ?[KM]B\\)'),
  // The name of a file: “Audit tool v3.docx”.
  toFile('(?<=[\\w)])\\.(?:docx?|pdf|xlsx?|pptx?)(?![\\w/@.-])'),
];
