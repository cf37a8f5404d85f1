import type { Opened, Shown } from '../engine/messages.ts';
import { chosen, find, make } from './dom.ts';
import { showWords, wordsAtCursor } from './follow-cursor.ts';
import { fillFrame, type Root } from './frame.ts';
import type { PictureShelf } from './picture-shelf.ts';
import type { TextBox } from './text-box.ts';

/** In CSS pixels, as the reader's window would be. */
const WIDTHS = { page: { wide: 1100, phone: 375 }, mail: { wide: 760, phone: 375 } } as const;

/** Milliseconds without a key before the preview follows: what is typed comes first. */
const PAUSE = 150;

export function openPreview(
  { address }: Pick<Opened, 'address'>,
  { addressOf }: Pick<PictureShelf, 'addressOf'>,
  box: TextBox,
) {
  const frame = find<HTMLIFrameElement>('#preview');
  const plain = find('#preview-text');
  const root: Root = { address, here: new URL('..', location.href).href, own: addressOf };
  // A page as wide as on a desktop is too small to read in a narrow window.
  if (innerWidth < 640) find<HTMLInputElement>('input[name="width"][value="phone"]').checked = true;
  let last: Shown | undefined;
  let drawn = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function fitFrame(): void {
    const room = find('#preview-room');
    const view = chosen('view') === 'mail' ? 'mail' : 'page';
    const width = WIDTHS[view][chosen('width') === 'phone' ? 'phone' : 'wide'];
    const scale = Math.min(1, room.clientWidth / width);
    Object.assign(frame.style, {
      width: `${width}px`,
      height: `${room.clientHeight / scale}px`,
      transform: `scale(${scale})`,
      marginInlineStart: `${Math.max(0, (room.clientWidth - width * scale) / 2)}px`,
    });
  }

  async function draw(): Promise<void> {
    if (!last) return;
    const view = chosen('view');
    const mail = last.mails?.[find<HTMLSelectElement>('#mailer').selectedIndex] ?? last.mails?.[0];
    const html = view === 'page' ? last.page : mail?.html;
    const isText = view === 'text' || (view === 'mail' && mail !== undefined && html === undefined);
    find('#preview-room').hidden = isText;
    plain.hidden = !isText;
    plain.textContent = mail?.text ?? '';
    find('#looks').hidden = isText;
    find('#mailers').hidden = view === 'page' || (last.mails?.length ?? 0) < 2;
    const missing = isText ? mail === undefined : html === undefined;
    find('#preview-waits').hidden = !missing;
    frame.title = view === 'page' ? 'The issue’s page' : 'The issue’s email';
    if (isText || html === undefined) return;
    fitFrame();
    const look = {
      scheme: chosen('scheme') === 'dark' ? 'dark' : 'light',
      pictures: !find<HTMLInputElement>('#pictureless').checked,
    } as const;
    // Drawn already.
    const drawing = JSON.stringify([html, look]);
    if (drawing === drawn) return;
    drawn = drawing;
    await fillFrame(frame, html, look, root);
  }

  for (const input of document.querySelectorAll('#seeing input, #seeing select'))
    input.addEventListener('change', () => void draw());
  new ResizeObserver(() => fitFrame()).observe(find('#preview-room'));

  return {
    get mails() {
      return last?.mails ?? [];
    },
    /** @param isTyping whether somebody may press the next key now */
    async show(shown: Shown, isTyping: boolean): Promise<void> {
      // What cannot be shown leaves what was shown last.
      last = { ...shown, page: shown.page ?? last?.page, mails: shown.mails ?? last?.mails };
      const names = last.mails?.map(({ mailer }) => mailer) ?? [];
      const choice = find<HTMLSelectElement>('#mailer');
      if (choice.options.length !== names.length)
        choice.replaceChildren(...names.map((name) => make('option', { textContent: name })));
      clearTimeout(waiting);
      if (isTyping)
        await new Promise((resolve) => {
          waiting = setTimeout(resolve, PAUSE);
        });
      await draw();
      if (isTyping) showWords(frame, wordsAtCursor(box));
    },
  };
}
