import type { Opened } from '../engine/messages.ts';
import type { OnDesk } from '../engine/own-picture.ts';
import type { Engine } from './engine.ts';
import type { FileShelf } from './file-shelf.ts';
import type { PictureShelf } from './picture-shelf.ts';
import type { TextBox } from './text-box.ts';

/** What the parts of the page share. */
export interface Desk {
  readonly board: Opened;
  readonly box: TextBox;
  readonly pictures: PictureShelf;
  readonly files: FileShelf;
  readonly engine: Engine;
  readonly current: () => OnDesk;
  /** @param slug undefined until somebody names the file */
  readonly start: (text: string, slug?: string) => void;
  /** Whether nothing would be lost, or somebody agrees to lose it. */
  readonly mayLeave: () => boolean;
  /** @param is whether the text is somewhere else too */
  readonly markSafe: (is: boolean) => void;
}
