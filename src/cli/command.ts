import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Said, say, sayAll, sayLines } from '../text/said.ts';
import { describeError } from './describe-error.mjs';
import { openOutputs, type Stream, type Streams, type WayOut } from './way-out.ts';

interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly signal?: AbortSignal;
}

/** The process that a command runs in. */
export interface Machine extends Surroundings, Streams {
  /** What becomes of an error that nothing catches. */
  readonly onUncaught?: (report: (error: unknown) => void) => void;
}

/** All that a command takes from there, but its arguments. */
export type Io = Surroundings & WayOut;

/** For a command that a command calls, and that cleans what it says itself. */
export const machineOf = (io: Io): Machine => {
  const passOn = ({ isTTY, write }: Io['stdout']): Stream => ({ isTTY, write: (text) => write(() => text) });
  return { ...io, stdout: passOn(io.stdout), stderr: passOn(io.stderr), ask: undefined };
};

export type Run = (args: readonly string[], machine: Machine) => Promise<number>;

type Options = NonNullable<ParseArgsConfig['options']>;

interface Command<O extends Options> {
  /** As you type it: `npm run check`. */
  readonly name: string;
  readonly about: string;
  readonly words?: string;
  readonly options: { readonly [K in keyof O]: O[K] & { readonly about: string; readonly value?: string } };
}

interface Typed<O extends Options> {
  readonly values: ReturnType<typeof parseArgs<{ options: O }>>['values'];
  readonly words: readonly string[];
}

export class Stop extends Error {
  override readonly name = 'Stop';
  readonly said: Said;
  readonly code: number;

  /** @param code 2 where something else has to be typed */
  constructor(said: Said, code = 2) {
    super(said(String));
    this.said = said;
    this.code = code;
  }
}

export function defineCommand<const O extends Options>(
  command: Command<O>,
  main: (typed: Typed<O>, io: Io) => number | Promise<number>,
): Run {
  const options = { ...command.options, help: { type: 'boolean', short: 'h', about: 'show this help' } } as const;
  return async (args, machine) => {
    const io: Io = { ...machine, ...openOutputs(machine) };
    const report = (error: unknown) =>
      io.stderr.write(error instanceof Stop ? say`${error.said}\n` : sayLines(describeError(error)));
    machine.onUncaught?.(report);
    try {
      refuseTakenByNpm(command.name, Object.keys(options), io.environment);
      const { values, positionals } = parse(command, options, args);
      if (!values.help) return await main({ values: values as Typed<O>['values'], words: positionals }, io);
      io.stdout.write(helpOf(command, options));
      return 0;
    } catch (error) {
      report(error);
      return error instanceof Stop ? error.code : 1;
    }
  };
}

export const flag = (about: string) => ({ type: 'boolean', default: false, about }) as const;

export const folders = {
  content: { type: 'string', default: 'content', value: 'DIR', about: 'the board’s folder (default: content)' },
  out: { type: 'string', default: 'dist', value: 'DIR', about: 'the folder for the result (default: dist)' },
} as const;

/** For commands that write no result, so that a script can give the same options to each. */
export const unusedOut = { ...folders.out, about: 'accepted by every command; not used here' } as const;

export const contentOption = (content: string): string =>
  content === folders.content.default ? '' : ` --content ${content}`;

/** The same as the first option of a command: npm passes on what comes after two hyphens. */
export const withContent = (content: string): string => contentOption(content) && ` --${contentOption(content)}`;

export function refuseTogether(wrong: Readonly<Record<string, boolean>>): void {
  const found = Object.keys(wrong).filter((message) => wrong[message]);
  if (found.length > 0) throw new Stop(sayLines(found.join('\n')));
}

function parse<O extends Options>(command: Command<O>, options: O & Options, args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: command.words !== undefined,
    });
    return { values: values as { readonly help?: boolean }, positionals };
  } catch (error) {
    const [message] = (error as Error).message.split('. ');
    throw new Stop(say`${message ?? ''}.\n\n${helpOf(command, options)}`);
  }
}

/** npm takes options that come before `--`, and the command would run without them. */
function refuseTakenByNpm(command: string, names: readonly string[], environment: Io['environment']): void {
  if (environment.npm_lifecycle_event === undefined) return;
  const taken = names.filter((name) => environment[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);
  if (taken.length === 0) return;
  const typed = taken.map((name) => `--${name}`).join(' ');
  throw new Stop(say`npm took “${typed}” for itself. Put -- before your options: ${command} -- ${typed}`);
}

function helpOf<O extends Options>({ name, words, about }: Command<O>, options: Options): Said {
  const rows = Object.entries(
    options as Readonly<Record<string, unknown>> as Readonly<Record<string, { about: string; value?: string }>>,
  ).map(([option, { about, value }]) => [`--${option}${value ? ` ${value}` : ''}`, about] as const);
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, right]) => say`  ${left.padEnd(width)}  ${right}\n`);
  return say`${name}${words ? ` -- ${words}` : ''}\n  ${about}\n\n${sayAll(lines)}`;
}
