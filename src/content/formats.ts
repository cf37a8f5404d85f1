import type { z } from 'zod';
import { isAudio, kindOf } from '../fields/file-kinds.ts';
import { readTarget } from '../fields/links.ts';
import { usedAs } from '../fields/schema.ts';
import { identifier } from '../fields/values.ts';
import { describeDownload, type FindDownload } from '../model/downloads.ts';
import type { IssueFormat, Writing } from '../model/model.ts';
import type { Report } from '../text/problem.ts';
import type { Yaml } from '../text/yaml.ts';

// The whole issue in another form: an Easy Read version, a recording, and what is said in it. Each is a file of content/files or a web address.

const file = (example: string) => usedAs('value', identifier(example)).optional();

export const formatKeys = {
  'easy read': file('easy-read-2018-02.pdf'),
  audio: file('update-2018-02.mp3'),
  transcript: file('transcript-2018-02.pdf'),
};

type FormatKeys = { readonly [K in keyof typeof formatKeys]?: z.output<(typeof formatKeys)[K]> };

const KINDS = { 'easy read': 'easy-read', audio: 'audio', transcript: 'transcript' } as const;

/** The formats, and the same as links, so that they are checked and published as other links are. */
export function readFormats(
  keys: FormatKeys,
  find: FindDownload,
  yaml: Yaml,
  report: Report,
): { readonly formats: readonly IssueFormat[]; readonly links: Writing['links'] } {
  const written = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((key) => {
    const href = keys[key];
    return href === undefined ? [] : { key, href, at: yaml.positionOf([key]) };
  });
  for (const { key, href, at } of written) {
    const { name } = nameOf(href);
    if (kindOf(name) === undefined || isAudio(name) === (key === 'audio')) continue;
    const other =
      key === 'audio'
        ? 'is not a recording. Name an MP3, M4A, WAV or Ogg file, or delete this line.'
        : 'is a recording. Write its name after “audio:”, and name a document here or delete this line.';
    report('formats', at, `“${name}” ${other}`);
  }
  checkTranscript(keys, yaml, report);
  return {
    formats: written.map(({ key, href }) => describeFormat(key, href, find)),
    links: written.map(({ key, href, at }) => ({ href, words: key, at })),
  };
}

function checkTranscript({ audio, transcript }: FormatKeys, yaml: Yaml, report: Report): void {
  const silent =
    'Deaf people cannot hear this recording. Upload what is said in it to content/files, and name that file on a line “transcript:”.';
  const alone = 'This transcript has no recording. Name the recording on a line “audio:”, or delete this line.';
  if (audio && !transcript) report('formats', yaml.positionOf(['audio']), silent, 'warning');
  if (transcript && !audio) report('formats', yaml.positionOfKey(['transcript']), alone);
}

function describeFormat(key: keyof typeof KINDS, href: string, find: FindDownload): IssueFormat {
  const download = find(href);
  const details = download ? describeDownload(download) : (kindOf(nameOf(href).name) ?? '');
  return { kind: KINDS[key], href, details, ...(download && { bytes: download.bytes }) };
}

/** Of a file, or of what is at the end of a web address. */
function nameOf(href: string): { readonly name: string } {
  const target = readTarget(href);
  return target.kind === 'file' ? target : { name: href.replace(/[?#].*$/, '').replace(/^.*\//, '') };
}
