import { appendFileSync, writeFileSync } from 'node:fs';
import { openWayOut } from '../checks/masks/clean.ts';
import type { Secrets } from '../checks/masks/secrets.ts';
import type { Said } from '../text/said.ts';

// The only place of the commands that writes to a terminal, a log or a report. Whatever a command says passes `openWayOut`.

/** Asks a person at a terminal. Undefined where the terminal is closed instead. */
type Ask<Question> = (question: Question) => Promise<string | undefined>;

/** A stream of the process. */
export interface Stream {
  write(text: string): unknown;
  /** Whether a person watches it. */
  readonly isTTY?: boolean;
}

export interface Output {
  write(said: Said): void;
  readonly isTTY: boolean;
}

export interface WayOut {
  readonly stdout: Output;
  readonly stderr: Output;
  /** As it is: it repeats at most what this person has just typed there. Undefined where no person is at a terminal. */
  readonly ask: Ask<Said> | undefined;
  /** Nothing that is written from now on repeats these. */
  keepSecret(secrets: Secrets): void;
  /** What is said, as text: for a page of the preview. */
  textOf(said: Said): string;
  writeFile(path: string, said: Said): void;
  appendFile(path: string, said: Said): void;
  /** Prints a mail as it will be sent, for other programs: what an editor publishes on purpose is not masked. */
  printMail(content: string): void;
}

export interface Streams {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly ask?: Ask<string> | undefined;
  /** Names the commands in what is said as they are called here. Left out: as this repository calls them. */
  readonly nameCommands?: ((text: string) => string) | undefined;
}

export function openOutputs(streams: Streams): WayOut {
  let clean = openWayOut();
  const { nameCommands = (text: string) => text } = streams;
  const textOf = (said: Said) => nameCommands(said((value) => clean(value)));
  const open = (stream: Stream): Output => ({
    write: (said) => void stream.write(textOf(said)),
    isTTY: stream.isTTY === true,
  });
  return {
    stdout: open(streams.stdout),
    stderr: open(streams.stderr),
    ask: streams.ask && (async (question) => streams.ask?.(nameCommands(question(String)))),
    keepSecret(secrets) {
      clean = openWayOut(secrets);
    },
    textOf,
    writeFile: (path, said) => writeFileSync(path, textOf(said)),
    appendFile: (path, said) => appendFileSync(path, textOf(said)),
    printMail: (content) => void streams.stdout.write(content.replace(COMMANDS, (found) => `${found}\u200b`)),
  };
}

/** What a workflow would obey in a mail’s own lines. CSS has `::before` there, which nothing follows. */
const COMMANDS = /^[^\S\n]*:(?=:\p{L}[^\n]*::)|#(?=#\w*\[)/gmu;
