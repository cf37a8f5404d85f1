import { FolderBusy } from '../build/folder-lock.ts';
import { tellMissingPackage } from '../bundle/missing-package.mjs';
import { isCallFailed, isLayoutFault } from '../render/layout-fault.ts';

/** What an operating system refuses, by its code or by code and call, and what to do. */
const FAULTS: Readonly<Record<string, string>> = {
  'ENOSPC watch':
    'More folders are watched on this machine than it allows. Close other programs that watch files, or raise fs.inotify.max_user_watches.',
  'ENOENT mkdir': 'No folder can be made here. Write somewhere else with --out.',
  ENOSPC: 'The disk is full. Free some space, and try again.',
  EDQUOT: 'Your part of the disk is full. Free some space, and try again.',
  EROFS: 'This disk can only be read. Write somewhere else, such as --out ../dist',
  EACCES: 'This account may not do that. Change the rights of the file or folder, or write somewhere else with --out.',
  EPERM: 'This account may not do that. Change the rights of the file or folder, or write somewhere else with --out.',
  EEXIST: 'A file stands where a folder belongs. Rename or delete it.',
  ENOTDIR: 'A file stands where a folder belongs. Rename or delete it.',
  EMFILE: 'Too many files are open at once. Close other programs, and try again.',
  ENFILE: 'Too many files are open at once. Close other programs, and try again.',
  EIO: 'The disk could not be read or written. It may be damaged.',
};

/** In words what went wrong outside of this program, or in a layout; undefined when the fault is the program’s own. */
export function tellFault(error: unknown): string | undefined {
  for (const cause of causesOf(error)) {
    if (cause instanceof FolderBusy || isLayoutFault(cause) || cause.name === 'BundleError')
      return `${cause.message}\n`;
    const missing = tellMissingPackage(cause);
    if (missing) return missing;
    const { code, syscall, path } = cause as NodeJS.ErrnoException;
    const told = FAULTS[`${code} ${syscall}`] ?? (code && Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined);
    if (told) return `${path ? `${path}: ` : ''}${told}\n`;
  }
  return undefined;
}

/** Eleventy wraps an error in others, under two names. */
function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error && !causes.includes(cause); ) {
    causes.push(cause);
    cause = cause.cause ?? (cause as { originalError?: unknown }).originalError;
  }
  return causes;
}

/** Instead of a stack, which says nothing to an editor: for what can happen to every command. */
export function reportFaults(): void {
  process.on('uncaughtException', (error) => {
    // Whoever read this, such as `head`, has seen enough: as a shell says of a program that the system ends for it.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(141);
    process.stderr.write(tellFault(error) ?? tellOwnFault(error));
    process.exit(1);
  });
}

/** The stack of what went wrong first, and before it where that was noticed: a layout is only named there. */
export function tellOwnFault(error: unknown): string {
  const causes = causesOf(error);
  const first = causes.at(-1);
  const told = [...causes.slice(0, -1).map(({ message }) => message), first?.stack ?? String(error)].join('\n');
  const before = causes.some(isCallFailed) ? 'Is a name in the layout misspelt? If not, this' : 'This';
  return `${told}\n\n${before} is a fault of the program. Please report it.\n`;
}
