/** Where somebody is on the page, so that another one in its stead is opened there. */
export interface PlaceKept {
  /** Addresses that led to what the panes show, the last one last. */
  readonly addresses: readonly string[];
  /** Of codes that are closed in the tree. */
  readonly closed: readonly string[];
  /** Of the choice above the report, as a place among the buttons. */
  readonly filter: number;
  readonly usesKeys: boolean;
  readonly scrolled: readonly Scrolled[];
  readonly focus: Focus | null;
}

/** Of a pane; `anchor` is the first link in sight, as many pixels below the pane's top. */
interface Scrolled {
  readonly top: number;
  readonly left: number;
  readonly anchor: { readonly address: string; readonly below: number } | null;
}

/** A link by its address where it has one, else by its place among what can have the focus. */
interface Focus {
  readonly pane: number;
  readonly address: string | null;
  readonly at: number;
  readonly caret: number | null;
}

const ANY = 'a, button, input, select, [tabindex]';
const FILTERS = '.pane.report button[aria-pressed]';

/** What can be scrolled, and the page as a whole, which holds the header too. */
function panes(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.pane'), document.documentElement];
}

function closable(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('[role=treeitem][aria-expanded]')];
}

function addressOfLink(link: Element | null): string | null {
  return link?.getAttribute('href') ?? null;
}

/** Of addresses that lead to the same part of the page the last one is enough. */
export function kindOfAddress(hash: string): string {
  const [, kind = '', ...rest] = hash.split('/');
  return rest.length === 0 ? kind : `${kind}/`;
}

export function placeNow(addresses: readonly string[]): PlaceKept {
  const buttons = [...document.querySelectorAll(FILTERS)];
  return {
    addresses,
    closed: closable().flatMap((item) =>
      item.getAttribute('aria-expanded') === 'false' ? [addressOfLink(item) ?? ''] : [],
    ),
    filter: buttons.findIndex((button) => button.getAttribute('aria-pressed') === 'true'),
    usesKeys: document.querySelector<HTMLInputElement>('dialog input')?.checked ?? true,
    scrolled: panes().map((pane) => ({ top: pane.scrollTop, left: pane.scrollLeft, anchor: anchorIn(pane) })),
    focus: focusNow(),
  };
}

function anchorIn(pane: HTMLElement): Scrolled['anchor'] {
  const { top } = pane.getBoundingClientRect();
  if (pane.scrollTop === 0) return null;
  for (const link of pane.querySelectorAll('a[href^="#/"]')) {
    const box = link.getBoundingClientRect();
    if (box.height > 0 && box.top >= top) return { address: addressOfLink(link) ?? '', below: box.top - top };
  }
  return null;
}

function focusNow(): Focus | null {
  const { activeElement } = document;
  const all = panes();
  const pane = all.findIndex((one) => one.contains(activeElement));
  if (activeElement === null || activeElement === document.body || pane < 0) return null;
  return {
    pane,
    address: addressOfLink(activeElement),
    at: [...(all[pane]?.querySelectorAll(ANY) ?? [])].indexOf(activeElement),
    caret: activeElement instanceof HTMLInputElement ? activeElement.selectionStart : null,
  };
}

/** Goes there; `visit` shows what an address names. What is not there any more is passed over. */
export function restorePlace(kept: PlaceKept, visit: (address: string) => void): void {
  for (const address of kept.addresses) visit(address);
  for (const item of closable())
    if (kept.closed.includes(addressOfLink(item) ?? '')) item.setAttribute('aria-expanded', 'false');
  const filter = document.querySelectorAll<HTMLElement>(FILTERS)[kept.filter];
  // Chosen anew it would lay out the list again, without a mark.
  if (filter?.getAttribute('aria-pressed') === 'false') filter.click();
  const keys = document.querySelector<HTMLInputElement>('dialog input');
  if (keys !== null) keys.checked = kept.usesKeys;
  for (const [i, pane] of panes().entries()) scrollTo(pane, kept.scrolled[i]);
  if (kept.focus !== null) focusOn(kept.focus);
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function scrollTo(pane: HTMLElement, scrolled: Scrolled | undefined): void {
  if (scrolled === undefined) return;
  // Fragments that somebody asked for are laid out again, as far as they were scrolled.
  for (let more = moreIn(pane); more !== null && pane.scrollHeight < scrolled.top; more = moreIn(pane))
    more.click();
  pane.scrollTo(scrolled.left, scrolled.top);
  const link = linkIn(pane, scrolled.anchor?.address ?? null);
  if (link === null || scrolled.anchor === null) return;
  const moved = link.getBoundingClientRect().top - pane.getBoundingClientRect().top - scrolled.anchor.below;
  // Less is a matter of rounding, and would add up.
  if (Math.abs(moved) > 1) pane.scrollTop += moved;
}

function moreIn(pane: HTMLElement): HTMLElement | null {
  return pane.querySelector<HTMLElement>('.more');
}

function linkIn(pane: HTMLElement | undefined, address: string | null): HTMLElement | null {
  if (address === null) return null;
  return pane?.querySelector<HTMLElement>(`a[href="${CSS.escape(address)}"]`) ?? null;
}

function focusOn({ pane, address, at, caret }: Focus): void {
  const within = panes()[pane];
  const target = linkIn(within, address) ?? within?.querySelectorAll<HTMLElement>(ANY)[at];
  target?.focus({ preventScroll: true });
  if (caret !== null && target instanceof HTMLInputElement) target.setSelectionRange(caret, caret);
}
