import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs';
import type Token from 'markdown-it/lib/token.mjs';

// Ordered lists count as they were typed. Markdown alone keeps the first number only, and has no letters.

/** How an ordered list counts, as HTML's `type` has it. */
export type ListType = 'a' | 'A' | 'i' | 'I';

/** @example numberOfItem(2, 'a') // 'b' */
export function numberOfItem(number: number, type: string | undefined): string {
  const sign = type && (/i/i.test(type) ? ROMAN[number - 1] : String.fromCharCode(96 + number));
  return sign ? (type === type.toUpperCase() ? sign.toUpperCase() : sign) : String(number);
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

type ListTypes = ReadonlyMap<number, ListType>;

/** Markdown's core rule, once it knows the lists. */
export function keepNumbers(state: StateCore): void {
  const types: ListTypes = state.env.listTypes;
  const lists: Token[][] = [];
  for (const token of state.tokens) {
    if (/_list_open$/.test(token.type)) lists.push([]);
    if (token.type === 'list_item_open') lists.at(-1)?.push(token);
    if (token.type === 'ordered_list_open') {
      const type = types.get(token.map?.[0] ?? -1);
      if (type) token.attrSet('type', type);
    }
    if (!/_list_close$/.test(token.type)) continue;
    const items = lists.pop() ?? [];
    const first = Number(items[0]?.info);
    const isRow = items.every(({ info }, index) => Number(info) === first + index);
    if (token.type === 'ordered_list_close' && !isRow) for (const item of items) item.attrSet('value', item.info);
  }
}
