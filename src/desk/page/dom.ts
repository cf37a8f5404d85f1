/** @throws where the layout has no such element: a mistake of the layout */
export function find<E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): E {
  const element = within.querySelector<E>(selector);
  if (!element) throw new Error(`layouts/desk/index.html has no ${selector}.`);
  return element;
}

/** An element with its properties and what is in it; text is only text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

export const on = <Type extends keyof HTMLElementEventMap>(
  selector: string,
  type: Type,
  listen: (event: HTMLElementEventMap[Type]) => void,
): void => find(selector).addEventListener(type, listen);

/** Which of some radio buttons is chosen. */
export const chosen = (name: string): string => find<HTMLInputElement>(`input[name="${name}"]:checked`).value;

/** A screen reader repeats the same words only if they disappear in between. */
export function announce(words: string): void {
  const status = find('#said');
  status.textContent = '';
  setTimeout(() => {
    status.textContent = words;
  }, 50);
}
