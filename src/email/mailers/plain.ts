import { escapeHtml } from '../../issue/markdown.ts';
import type { Mailer } from './mailer.ts';

/** No mailer at all: the mail is sent from a mail program, and readers sign off by writing to the board. */
export const plain: Mailer = {
  name: 'plain',
  title: 'Any mail program',
  slots: (board) => ({
    unsubscribe: `${board.email}?subject=${encodeURIComponent(`Unsubscribe: ${board.title}`)}`,
    postal: { html: escapeHtml(board.postal), text: board.postal },
  }),
  guard: { html: (html) => html, text: (text) => text },
};
