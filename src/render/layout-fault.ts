/** A layout that cannot be rendered. The message begins with its file and place. A fault from a thread has its name and no class. */
export class LayoutFault extends Error {
  override readonly name = 'LayoutFault';
}

export const isLayoutFault = (error: unknown): error is LayoutFault =>
  error instanceof Error && error.name === 'LayoutFault';

/** A function of ours that a layout calls went wrong, and either may be to blame: the message names the layout, `cause` is what was thrown. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
}

export const isCallFailed = (error: unknown): error is CallFailed =>
  error instanceof Error && error.name === 'CallFailed';
