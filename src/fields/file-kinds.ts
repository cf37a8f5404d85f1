/** What readers call each kind of file that they can download, by its ending. No browser runs one of these as a page. */
const KINDS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  doc: 'Word',
  docx: 'Word',
  xls: 'Excel',
  xlsx: 'Excel',
  ppt: 'PowerPoint',
  pptx: 'PowerPoint',
  ppsx: 'PowerPoint',
  odt: 'OpenDocument text',
  ods: 'OpenDocument spreadsheet',
  odp: 'OpenDocument slides',
  csv: 'CSV',
  txt: 'plain text',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  png: 'PNG',
  gif: 'GIF',
  webp: 'WebP',
  mp3: 'MP3',
  m4a: 'M4A',
  wav: 'WAV',
  ogg: 'Ogg',
};

/** What players and feed readers call each kind of recording. */
const AUDIO: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
};

/** `audio/mpeg`; undefined for a file that is no recording. */
export const audioTypeOf = (name: string): string | undefined => {
  const ending = endingOf(name);
  return Object.hasOwn(AUDIO, ending) ? AUDIO[ending] : undefined;
};

export const isAudio = (name: string): boolean => audioTypeOf(name) !== undefined;

/** What is never published, and what to do instead. */
const REFUSED: readonly (readonly [endings: string, why: string])[] = [
  [
    'exe bat cmd com msi scr pif cpl jar apk app dmg pkg sh ps1 vbs vbe js jse mjs wsf hta lnk url reg dll py',
    'is a program or a shortcut, which could harm a reader’s computer. Delete it, and the link to it.',
  ],
  [
    'html htm xhtml shtml mht mhtml svg svgz xml swf php',
    'could run a program in a reader’s browser. Save it as PDF, upload that in its place, and link to it.',
  ],
  [
    'docm dotm xlsm xltm xlam pptm potm ppsm ppam',
    'can contain macros, which many organisations block. In Word, Excel or PowerPoint, save it as .docx, .xlsx or .pptx, upload that in its place, and link to it.',
  ],
  [
    'zip rar 7z tar gz tgz bz2 xz iso cab',
    'is an archive. Unpack it, upload the files in it in its place, and link to them.',
  ],
  [
    'mp4 mov avi wmv mkv webm mpg mpeg m4v',
    'is a video. Put it on a video site, link to it there, and delete it here.',
  ],
  [
    'msg eml pst ics vcf',
    'contains people’s names and addresses. Save what readers need as PDF, upload that in its place, and link to it.',
  ],
  [
    'heic heif tif tiff bmp psd ai eps',
    'is a picture that many programs cannot open. Save it as JPEG or PNG, upload that in its place, and link to it.',
  ],
  [
    'dotx xltx potx xlsb rtf wps pub vsd vsdx one pages numbers key mdb accdb indd',
    'does not open in every program. Save it as PDF, upload that in its place, and link to it.',
  ],
];

const refusals = new Map(REFUSED.flatMap(([endings, why]) => endings.split(' ').map((ending) => [ending, why])));

export const endingOf = (name: string): string => /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** `PDF`; undefined for a file that is not published. */
export const kindOf = (name: string): string | undefined => {
  const ending = endingOf(name);
  return Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
};

const LEFT_BEHIND = /^(?:~\$.*|thumbs\.db|desktop\.ini)$/i;

/** Why a file with this name is not published. */
export function whyRefused(name: string): string | undefined {
  if (LEFT_BEHIND.test(name)) return 'is a file that Windows or Word made for its own use. Delete it.';
  if (kindOf(name)) return undefined;
  return (
    refusals.get(endingOf(name)) ??
    'is not a kind of file that every reader can open. Save it as PDF, upload that in its place, and link to it.'
  );
}

export const isKnownEnding = (ending: string): boolean => Object.hasOwn(KINDS, ending) || refusals.has(ending);

/** The endings as part of a pattern. Those that are also the ends of web addresses are left out. */
export const FILE_ENDINGS = [...Object.keys(KINDS), ...refusals.keys()]
  .filter((ending) => !['com', 'app', 'sh', 'py', 'html', 'htm', 'php', 'key', 'pages', 'one', 'url'].includes(ending))
  .join('|');
