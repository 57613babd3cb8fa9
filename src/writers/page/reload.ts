import { sentence } from '../../sentences/sentence.ts';
import { element } from './element.ts';
import { kindOfAddress, type PlaceKept, placeNow, restorePlace } from './place-kept.ts';
import { told } from './told.ts';

/*
 * Of the page that `kantlijn watch view` writes, and of no other. Nothing may be loaded here, not even a word whether
 * the file is a newer one, so the page is opened again and again: often while somebody works in another window, seldom
 * while she looks at it, and never while she does something on it.
 */

const SAYS = {
  pause: sentence('Deze pagina ververst zichzelf: pauzeer', 'This page reloads itself: pause'),
  resume: sentence('Het verversen is gepauzeerd: hervat', 'Reloading is paused: resume'),
} as const;

/** In ms. A large page may take no more than this share of the time. */
const OFTEN = 1000;
const SELDOM = 5000;
const SHARE = 0.1;
const opened = performance.now();
const often = Math.max(OFTEN, opened / SHARE);

/** What is handed to the next page, in the entry of this one in the browser's history. */
interface Handed {
  readonly place: PlaceKept;
  readonly isPaused: boolean;
}

/** By what kind of place it is, so that the list stays short. */
const addresses = new Map<string, string>();
let lastDone = opened;
let isPaused = false;

function keepAddress(): void {
  const kind = kindOfAddress(location.hash);
  addresses.delete(kind);
  addresses.set(kind, location.hash);
}

function isHanded(state: unknown): state is Handed {
  return typeof state === 'object' && state !== null && 'place' in state;
}

function reload(): void {
  keepAddress();
  const handed: Handed = { place: placeNow([...addresses.values()]), isPaused };
  history.replaceState(handed, '');
  location.reload();
}

function isBusy(): boolean {
  return (
    isPaused || document.querySelector('dialog[open]') !== null || !(getSelection()?.isCollapsed ?? true)
  );
}

function look(): void {
  const now = performance.now();
  if (document.hidden || isBusy() || now - opened < often) return;
  if (!document.hasFocus() || now - lastDone > SELDOM) reload();
}

const button = element('button', { type: 'button', class: 'keys' });
function tellWhether(): void {
  const words = told(isPaused ? SAYS.resume : SAYS.pause);
  button.textContent = isPaused ? '▸' : '‖';
  button.setAttribute('aria-label', words);
  button.title = words;
}
button.addEventListener('click', () => {
  isPaused = !isPaused;
  tellWhether();
});
document.querySelector('search')?.append(button);

const handed: unknown = history.state;
if (isHanded(handed)) {
  isPaused = handed.isPaused;
  restorePlace(handed.place, (address) => {
    history.replaceState(null, '', address || location.pathname);
    window.dispatchEvent(new Event('hashchange'));
    keepAddress();
  });
}
tellWhether();
keepAddress();
window.addEventListener('hashchange', keepAddress);
for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll', 'touchstart']) {
  const done = () => {
    lastDone = performance.now();
  };
  window.addEventListener(kind, done, { capture: true, passive: true });
}
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && !isBusy()) reload();
});
window.setInterval(look, 500);
