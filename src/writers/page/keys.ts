import { sentence } from '../../sentences/sentence.ts';
import { element } from './element.ts';
import type { Frame } from './frame.ts';
import { told } from './told.ts';

const SAYS = {
  title: sentence('Toetsen', 'Keys'),
  search: sentence('zoeken', 'search'),
  next: sentence('volgend fragment', 'next fragment'),
  previous: sentence('vorig fragment', 'previous fragment'),
  open: sentence('de plaats van het fragment', 'the place of the fragment'),
  views: sentence('Codes, Kruistabel, Rapport', 'Codes, Cross-tab, Report'),
  help: sentence('deze lijst', 'this list'),
  escape: sentence('sluit, of verlaat het zoekveld', 'closes, or leaves the search field'),
  tree: sentence(
    'in de boom: vorige, volgende, open of eerste eronder, dicht of erboven, eerste, laatste, alles open, kiezen; een letter springt',
    'in the tree: previous, next, open or first below, close or above, first, last, open all, choose; a letter jumps',
  ),
  active: sentence('losse toetsen gebruiken', 'use single keys'),
  close: sentence('Sluiten', 'Close'),
} as const;

const LIST = [
  ['/', SAYS.search],
  ['j', SAYS.next],
  ['k', SAYS.previous],
  ['o', SAYS.open],
  ['1 2 3', SAYS.views],
  ['?', SAYS.help],
  ['Esc', SAYS.escape],
  ['↑ ↓ → ← Home End * Enter', SAYS.tree],
] as const;

const VIEW_KEYS: Readonly<Record<string, string>> = { 1: '#/codes', 2: '#/kruistabel', 3: '#/rapport' };

/** Keys that work everywhere but in a field, and the list that says so and can switch them off. */
export function listenToKeys({ panes, search, keys }: Frame): void {
  const isActive = element('input', { type: 'checkbox', checked: true });
  const dialog = listOfKeys(isActive);
  document.body.append(dialog);
  keys.addEventListener('click', () => dialog.showModal());
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    const { target, key } = event;
    if (target === search && key === 'Escape') panes.fragments.focus();
    const isField = target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
    if (isField || !isActive.checked) return;
    const view = VIEW_KEYS[key];
    if (key === '/') search.focus();
    else if (key === '?') dialog.showModal();
    else if (key === 'j' || key === 'k') step(panes.fragments, key === 'j' ? 1 : -1);
    else if (key === 'o') currentCard(panes.fragments)?.click();
    else if (view !== undefined) location.hash = view;
    else return;
    event.preventDefault();
  });
}

function step(pane: HTMLElement, by: 1 | -1): void {
  const links = [...pane.querySelectorAll<HTMLAnchorElement>('.card .place')];
  const current = currentCard(pane);
  const at = current === null ? -1 : links.indexOf(current);
  const next = links[at < 0 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)];
  next?.focus();
  next?.closest('.card')?.scrollIntoView({ block: 'nearest' });
}

/** The link of the card with the focus, or else of the one that is open. */
function currentCard(pane: HTMLElement): HTMLAnchorElement | null {
  const card = document.activeElement?.closest('.card') ?? pane.querySelector('.card[aria-current]');
  return card?.querySelector<HTMLAnchorElement>('.place') ?? null;
}

function listOfKeys(isActive: HTMLInputElement): HTMLDialogElement {
  const close = element('button', { type: 'button' }, told(SAYS.close));
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'list-of-keys' },
    element('h2', { id: 'list-of-keys' }, told(SAYS.title)),
    element(
      'dl',
      {},
      ...LIST.flatMap(([key, does]) => [element('dt', {}, key), element('dd', {}, told(does))]),
    ),
    element('label', {}, isActive, ' ', told(SAYS.active)),
    element('p', {}, close),
  );
  close.addEventListener('click', () => dialog.close());
  return dialog;
}
