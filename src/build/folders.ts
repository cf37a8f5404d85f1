/** Where things are. All folders as the command was given them. */
export interface Folders {
  readonly content: string;
  readonly layouts: string;
  /** Finished pictures and compiled layouts by the hash of what they are made from; safe to delete. */
  readonly cache: string;
}

/** Where the layouts are, and what is kept of them once they are compiled. */
export type LayoutFolders = Pick<Folders, 'layouts' | 'cache'>;
