import { type ParseArgsConfig, parseArgs } from 'node:util';
import { reportFaults } from './tell-fault.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A command's words: what each option means, for `--help` and for whoever mistypes one. */
export interface Command<O extends Options> {
  /** As it is typed: `npm run check`. */
  readonly name: string;
  readonly about: string;
  /** Words after the options: `2018-05`. */
  readonly words?: string;
  readonly options: { readonly [K in keyof O]: O[K] & { readonly about: string; readonly value?: string } };
}

/** Options that every command takes. */
export const folders = {
  content: { type: 'string', default: 'content', value: 'DIR', about: 'the board’s folder (default: content)' },
  out: { type: 'string', default: 'dist', value: 'DIR', about: 'where the result goes (default: dist)' },
} as const;

/** What a command that is to be typed says of the board’s folder, where it is not the usual one. */
export const naming = (content: string): string => (content === folders.content.default ? '' : ` --content ${content}`);

/** For commands that write no result: they take the same options as all others, so that a script can give them to each. */
export const unusedOut = {
  ...folders.out,
  about: 'taken like by every command; this one writes nothing there',
} as const;

/** Reads the command line, and has faults of the machine told in words from here on. `--help` prints and ends; an unknown option says which there are and ends with exit code 2. */
export function readArguments<O extends Options>(command: Command<O>) {
  reportFaults();
  const options = { ...command.options, help: { type: 'boolean', short: 'h', about: 'show this' } } as O & Options;
  refuseTaken(command.name, Object.keys(options));
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: command.words !== undefined });
    if ((values as { help?: boolean }).help) {
      process.stdout.write(helpOf(command, options));
      process.exit(0);
    }
    return { values, words: positionals };
  } catch (error) {
    process.stderr.write(`${(error as Error).message.split('. ')[0]}.\n\n${helpOf(command, options)}`);
    process.exit(2);
  }
}

/** What is typed without `--` before it npm takes for itself, and the command would do something else in silence. */
function refuseTaken(command: string, names: readonly string[]): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const taken = names.filter((name) => process.env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);
  if (taken.length === 0) return;
  const typed = taken.map((name) => `--${name}`).join(' ');
  process.stderr.write(`npm took “${typed}” for itself. Two hyphens alone come first: ${command} -- ${typed}\n`);
  process.exit(2);
}

/** Options that do nothing without another, or beside it: all are told, instead of ignored. */
export function refuseTogether(wrong: Readonly<Record<string, boolean>>): void {
  const found = Object.keys(wrong).filter((words) => wrong[words]);
  if (found.length === 0) return;
  process.stderr.write(`${found.join('\n')}\n`);
  process.exit(2);
}

function helpOf<O extends Options>(command: Command<O>, options: Options): string {
  const rows = Object.entries(options).map(([name, option]) => {
    const { about, value } = option as unknown as { about: string; value?: string };
    return [`--${name}${value ? ` ${value}` : ''}`, about] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  const usage = `${command.name}${command.words ? ` -- ${command.words}` : ''}`;
  return `${usage}\n  ${command.about}\n\n${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')}\n`;
}
