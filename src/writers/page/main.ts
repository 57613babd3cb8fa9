import { buildFrame } from './frame.ts';
import { listenToKeys } from './keys.ts';
import { routeOf, searchLink } from './route.ts';
import { Visitor } from './visit.ts';

const frame = buildFrame();
const visitor = new Visitor(frame);
listenToKeys(frame);

/** Waits until somebody stopped typing: a long project takes some time to search. */
const PAUSE = 150;

function visit(): string {
  return visitor.go(routeOf(location.hash));
}

visit();

window.addEventListener('hashchange', () => {
  // The link that skips the header is none of ours.
  if (location.hash === '#content') return;
  const pane = visit();
  const opened = document.querySelector<HTMLElement>(`.pane.${pane} .opened`);
  const stop = document.querySelector<HTMLElement>(`.pane.${pane} [role=treeitem][tabindex="0"]`);
  if (document.activeElement !== frame.search) (opened ?? stop)?.focus({ preventScroll: true });
});

let waiting = 0;
frame.search.addEventListener('input', () => {
  window.clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    // Letters that are typed are one step back, not one each.
    history.replaceState(null, '', searchLink(frame.search.value));
    visit();
  }, PAUSE);
});

window.addEventListener('beforeprint', () => {
  for (const more of document.querySelectorAll('.more')) more.dispatchEvent(new Event('kantlijn:all'));
});
