import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The W3C's Nu Html Checker: HTML, and every style sheet and drawing beside it. It is a Java program, so it starts once for all folders.

const JAR = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

/** Compiled once, not a second time for speed, and cleaned up by one thread: it runs for seconds, and takes half as much of them. */
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** What it says that is no fault of ours, each with the reason. */
const FALSE_ALARMS: readonly { readonly message: RegExp; readonly extract: RegExp; readonly why: string }[] = [
  {
    message: /^Bad value .*: Expecting source-expression but found "'wasm-unsafe-eval'"\./s,
    extract: /<meta/,
    why: 'It reads policies of Level 2; Content Security Policy Level 3 defines this source, and browsers read it.',
  },
  {
    message: /^CSS: Parse Error\.$/,
    extract: /^highlight\([\w-]+\)/,
    why: 'Its CSS parser does not know ::highlight(), which CSS Custom Highlight API Level 1 defines and browsers read.',
  },
  {
    message: /^CSS: Unknown pseudo-element or pseudo-class “::details-content”/,
    extract: /(?:\.past-year|details)::details-content/,
    why: 'Its CSS parser does not know ::details-content, which CSS Pseudo-Elements Level 4 defines and browsers read.',
  },
];

interface VnuMessage {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

/**
 * Everything that the checker says of the HTML, CSS and SVG in some folders or files, warnings too: `/tmp/x/index.html:12 No “p” element …`.
 * @throws when the checker itself could not run
 */
export async function findVnuFaults(folders: readonly string[]): Promise<readonly string[]> {
  const options = ['--stdout', '--format', 'json', '--also-check-css', '--also-check-svg', '--skip-non-html'];
  const written = await new Promise<string>((read, failed) => {
    // It ends with an error when it found any.
    execFile(
      'java',
      [...QUICK, '-jar', JAR, ...options, ...folders],
      { maxBuffer: 64 * 1024 * 1024 },
      (cause, stdout, stderr) =>
        stdout.startsWith('{') ? read(stdout) : failed(new Error(`The checker could not run. ${stderr}`, { cause })),
    );
  });
  const { messages } = JSON.parse(written) as { readonly messages: readonly VnuMessage[] };
  return messages
    .filter(
      ({ message, extract = '' }) =>
        !FALSE_ALARMS.some((alarm) => alarm.message.test(message) && alarm.extract.test(extract.trim())),
    )
    .map(({ url, lastLine, message, extract }) => {
      const place = `${url ? fileURLToPath(url) : 'no file'}:${lastLine ?? '?'}`;
      return `${place} ${message}${extract ? ` in: ${extract.replace(/\s+/g, ' ')}` : ''}`;
    });
}
