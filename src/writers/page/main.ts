import { BrowsedPlaces } from './back.ts';
import { buildFrame, type PaneName } from './frame.ts';
import { listenToKeys } from './keys.ts';
import { routeOf, searchLink } from './route.ts';
import { Visitor } from './visit.ts';

const frame = buildFrame();
const visitor = new Visitor(frame);
listenToKeys(frame);

/** Waits until somebody stopped typing: a long project takes some time to search. */
const PAUSE = 150;

let opened: PaneName = 'tree';
const places = new BrowsedPlaces(
  (address) => {
    opened = visitor.go(routeOf(address));
  },
  () => visitor.clear(),
);

places.arrive();

window.addEventListener('hashchange', () => {
  const isNew = places.arrive();
  const hasFocus = document.activeElement !== null && document.activeElement !== document.body;
  if (document.activeElement === frame.search || (!isNew && hasFocus)) return;
  const heading = document.querySelector<HTMLElement>(`.pane.${opened} .opened`);
  const stop = document.querySelector<HTMLElement>(`.pane.${opened} [role=treeitem][tabindex="0"]`);
  (heading ?? stop)?.focus({ preventScroll: true });
});

let waiting = 0;
frame.search.addEventListener('input', () => {
  window.clearTimeout(waiting);
  waiting = window.setTimeout(() => places.replace(searchLink(frame.search.value)), PAUSE);
});

window.addEventListener('beforeprint', () => {
  for (const more of document.querySelectorAll('.more')) more.dispatchEvent(new Event('kantlijn:all'));
});
