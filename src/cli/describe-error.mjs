import { errorChain } from '../bundle/error-chain.mjs';

// JavaScript, since scripts/run.mjs needs it where no command could be bundled.

/** What an operating system refuses, by its code or by code and call, and what to do. @type {Readonly<Record<string, string>>} */
const REFUSALS = {
  'ENOSPC watch':
    'This machine cannot watch more folders. Close other programs that watch files, or raise fs.inotify.max_user_watches.',
  'ENOENT mkdir': 'This folder cannot be made. Use another one: --out DIR',
  ENOSPC: 'The disk is full. Free some space and try again.',
  EDQUOT: 'Your part of the disk is full. Free some space and try again.',
  EROFS: 'This disk is read-only. Use a folder on another one: --out DIR',
  EACCES: 'Your account has no permission. Change the rights of the file or folder, or use another one: --out DIR',
  EPERM: 'Your account has no permission. Change the rights of the file or folder, or use another one: --out DIR',
  EEXIST: 'A file has the name of a folder that is needed. Rename or delete the file.',
  ENOTDIR: 'A file has the name of a folder that is needed. Rename or delete the file.',
  EISDIR: 'A folder has the name of a file that is needed. Rename or delete the folder.',
  ELOOP: 'This link leads back to itself. Delete it.',
  ENAMETOOLONG: 'This name is too long. Use a shorter one.',
  'EBUSY rename':
    'Another program is using this folder, or it is a disk of its own (a mount point). Close the program, or use a folder in it: --out DIR',
  'EXDEV rename': 'This folder is on another disk, or in the image of a container. Use a new folder: --out DIR',
  EMFILE: 'Too many files are open. Close other programs and try again.',
  ENFILE: 'Too many files are open. Close other programs and try again.',
  EIO: 'The disk cannot be read or written. It may be damaged.',
};

/** Errors whose message says what to do. Recognised by name: one that comes from a thread has no class. */
const CLEAR = [
  'BundleError',
  'DownloadChanged',
  'FolderBusy',
  'LayoutFault',
  'PictureChanged',
  'PictureRefused',
  'WithdrawnMeanwhile',
];

/** What to do about any error or, where the program is at fault, the stack of the first cause. @param {unknown} error @returns {string} */
export function describeError(error) {
  return describeRefusal(error) ?? describeBug(error);
}

/** What the machine, a layout or a missing package prevents; undefined for a fault of the program. @param {unknown} error @returns {string | undefined} */
export function describeRefusal(error) {
  for (const cause of errorChain(error)) {
    if (CLEAR.includes(cause.name)) return `${cause.message}\n`;
    const missing = missingPackage(cause);
    if (missing) return `The package “${missing}” is missing or incomplete. Run: npm ci\n`;
    const { code, syscall, path } = cause;
    const message = REFUSALS[`${code} ${syscall}`] ?? REFUSALS[code];
    if (message) return `${path ? `${path}: ` : ''}${message}\n`;
  }
  return undefined;
}

/** The stack of the first cause, below the messages of later ones: a layout is named only there. */
function describeBug(error) {
  const chain = errorChain(error);
  const first = chain.at(-1);
  const described = [...chain.slice(0, -1).map(({ message }) => message), first?.stack ?? String(error)].join('\n');
  const called = chain.some(({ name }) => name === 'CallFailed');
  return `${described}\n\n${called ? 'Is a name in the layout misspelt? If not, this' : 'This'} is a fault of the program. Please report it.\n`;
}

/** Node names what it cannot find: a package, or a file in one by its whole path. */
const MISSING = /^Cannot find (?:package|module) '([^']+)'/;
const IN_PACKAGE = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;
const NAMED = /^(?![./]|[A-Za-z]:)(?:@[^/]+\/)?[^/]+/;

function missingPackage({ code, message }) {
  if (!/^(?:ERR_)?MODULE_NOT_FOUND$/.test(code)) return undefined;
  const [, asked = ''] = MISSING.exec(message) ?? [];
  return (IN_PACKAGE.exec(asked)?.[1] ?? NAMED.exec(asked)?.[0])?.replace('\\', '/');
}
