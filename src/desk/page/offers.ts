import type { Offer } from '../offers/find-offers.ts';
import { announce, find, make } from './dom.ts';
import type { TextBox } from './text-box.ts';

/** More are shown once these are taken or left. */
const MOST = 4;

/** What looks like a block is offered, never changed: somebody presses a button, and can undo it. */
export function openOffers(box: TextBox) {
  /** What an editor would rather leave as it is, as typed. */
  const left = new Set<string>();
  let shown: readonly Offer[] = [];

  function show(offers: readonly Offer[]): void {
    const wanted = offers.filter(({ typed }) => !left.has(typed));
    find('#offers').hidden = wanted.length === 0;
    find('#offers-more').textContent =
      wanted.length > MOST ? `There are ${wanted.length - MOST} more, which are shown next.` : '';
    // Buttons stay as they are where nothing is new, so that none loses the focus while somebody types.
    if (JSON.stringify(shown) === JSON.stringify(wanted)) return;
    shown = wanted;
    find('#offers-list').replaceChildren(...wanted.slice(0, MOST).map(describe));
  }

  function describe(offer: Offer): HTMLElement {
    const question = `This looks like ${offer.looksLike}: make it one?`.replace(
      /(\d.*): make it one\?/,
      '$1: make them blocks?',
    );
    const name = `Line ${offer.line}. ${question}`;
    const yes = make('button', { type: 'button', textContent: 'Yes', ariaLabel: `Yes: ${name}` });
    const no = make('button', { type: 'button', textContent: 'Leave it', ariaLabel: `Leave it: ${name}` });
    yes.addEventListener('click', () => take(offer));
    no.addEventListener('click', () => {
      left.add(offer.typed);
      show(shown);
      find('#offers-title').focus();
    });
    return make(
      'li',
      {},
      make('p', {}, make('strong', {}, `Line ${offer.line}.`), ` ${question}`),
      make('details', {}, make('summary', {}, 'What it becomes'), make('pre', { textContent: offer.block })),
      make('p', { className: 'bar' }, yes, no),
    );
  }

  function take({ line, typed, block }: Offer): void {
    const { text } = box;
    const lines = text.split('\n');
    const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    if (!text.startsWith(typed, from)) {
      announce('The text has changed since. Wait a moment, and press again.');
      return;
    }
    const to = from + typed.length;
    const above = from === 0 || text.slice(0, from).endsWith('\n\n') ? '' : '\n';
    const below = /^(?:\n\n|\n?$)/.test(text.slice(to)) ? '' : '\n';
    box.change(from, to, `${above}${block}${below}`);
    box.jump({ line: line + above.length, column: 1 });
    // The next one is taken or left from here.
    if (shown.length > 1) find('#offers-title').focus();
    announce('The block is in the text. Check its fields. To take it back: Ctrl+Z, or ⌘Z on a Mac.');
  }

  return { show };
}
