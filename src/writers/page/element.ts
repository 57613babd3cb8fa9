/** What an element of the page is made of. Words become text and nothing else: there is no way to give it markup. */
export type Inside = Node | string | number | null;

type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** `true` sets an attribute without a value, `false` and null leave it out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...inside: readonly Inside[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...present(inside));
  return made;
}

/** Puts these in the place of what an element holds. */
export function fill(target: Element, ...inside: readonly Inside[]): void {
  target.replaceChildren(...present(inside));
}

/** Neither it nor what it stands in is put away. */
export function isLaidOut(one: Element): boolean {
  return one.getClientRects().length > 0;
}

function present(inside: readonly Inside[]): (Node | string)[] {
  return inside.flatMap((one) =>
    one === null || one === '' ? [] : [typeof one === 'number' ? String(one) : one],
  );
}
