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
    const kinds = [...new Set(wanted.map(({ kind }) => kind))];
    const all = kinds.flatMap((kind) => takeAllOf(kind, wanted));
    find('#offers-all').replaceChildren(...all);
    find('#offers-all').hidden = all.length === 0;
    find('#offers-list').replaceChildren(...wanted.slice(0, MOST).map(describe));
  }

  function takeAllOf(kind: string, wanted: readonly Offer[]): readonly HTMLElement[] {
    const same = wanted.filter((one) => one.kind === kind);
    const onclick = () => take(same);
    return same.length < 2 ? [] : [make('button', { type: 'button', onclick }, `Yes to all ${kind}`)];
  }

  function describe(offer: Offer): HTMLElement {
    const question = `This looks like ${offer.looksLike}: make it one?`.replace(
      /(\d.*): make it one\?/,
      '$1: make them blocks?',
    );
    const name = `Line ${offer.line}. ${question}`;
    const yes = make('button', { type: 'button', textContent: 'Yes', ariaLabel: `Yes: ${name}` });
    const no = make('button', { type: 'button', textContent: 'Leave it', ariaLabel: `Leave it: ${name}` });
    yes.addEventListener('click', () => take([offer]));
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

  /** In one change, so that one key takes it back. */
  function take(offers: readonly Offer[]): void {
    const { text } = box;
    const places = offers.map(({ line, typed, block }) => {
      const from = text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
      return { from, to: from + typed.length, isThere: text.startsWith(typed, from), block, line };
    });
    const [first] = places;
    if (!first || !places.every(({ isThere }) => isThere)) {
      announce('The text has changed since. Wait a moment, and press again.');
      return;
    }
    let to = first.from;
    let written = '';
    for (const place of places) {
      if (place.from < to) continue;
      const above = place.from === 0 || text.slice(0, place.from).endsWith('\n\n') ? '' : '\n';
      const below = /^(?:\n\n|\n?$)/.test(text.slice(place.to)) ? '' : '\n';
      written += `${text.slice(to, place.from)}${above}${place.block}${below}`;
      to = place.to;
    }
    box.change(first.from, to, written);
    box.jump({ line: first.line + (/^\n*/.exec(written)?.[0].length ?? 0), column: 1 });
    // The next one is taken or left from here.
    if (shown.length > offers.length) find('#offers-title').focus();
    announce('It is in the text. Check its fields. To take it back: Ctrl+Z, or ⌘Z on a Mac.');
  }

  return { show };
}
