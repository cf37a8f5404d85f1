export interface Folders {
  readonly content: string;
  readonly layouts: string;
  /** Finished pictures and compiled layouts by the hash of what they are made from; safe to delete. */
  readonly cache: string;
}

export type LayoutFolders = Pick<Folders, 'layouts' | 'cache'>;
