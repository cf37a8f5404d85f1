/** What keeps a promise: a link; also a mailbox or a number; a mailbox; a link, or a file beside the words. */
export type Kept = 'link' | 'address' | 'mailbox' | 'file';

export interface LinkPromise {
  readonly words: RegExp;
  readonly keptBy: Kept;
  /** Whether paragraphs below may keep it. */
  readonly isBelow?: true;
  /** Whether it may speak of the list below: “Briefings on our website:”. */
  readonly isOfList?: true;
  /** Whether any words below keep it. */
  readonly isBeforeNothing?: true;
  /** Whether only its own line and the next keep it. */
  readonly isOnLine?: true;
}

const pattern = (source: string) => new RegExp(source, 'gimu');
export const toLink = (source: string): LinkPromise => ({ words: pattern(source), keptBy: 'link' });
export const toLinkBelow = (source: string): LinkPromise => ({ ...toLink(source), isBelow: true });
export const toAddress = (source: string): LinkPromise => ({
  words: pattern(source),
  keptBy: 'address',
  isBelow: true,
});
export const toMailbox = (source: string): LinkPromise => ({
  words: pattern(source),
  keptBy: 'mailbox',
  isBelow: true,
});
export const toFile = (source: string): LinkPromise => ({ words: pattern(source), keptBy: 'file' });
export const toFileBelow = (source: string): LinkPromise => ({ ...toFile(source), isBelow: true });
