import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { element, isLaidOut } from './element.ts';
import { EVERY_FRAGMENT_LINK } from './route.ts';
import { INDEX } from './shown.ts';
import { told } from './told.ts';

const SAYS = {
  skip: sentence('Naar de inhoud', 'To the contents'),
  views: sentence('Weergaven', 'Views'),
  panes: sentence('Onderdelen', 'Parts'),
  tree: sentence('Codes', 'Codes'),
  fragments: sentence('Fragmenten', 'Fragments'),
  interview: sentence('Interview', 'Interview'),
  crosstab: sentence('Kruistabel', 'Cross-tab'),
  report: sentence('Rapport', 'Report'),
  search: sentence('Zoeken', 'Search'),
  keys: sentence('Toetsen', 'Keys'),
  interviews: sentence('{count} {count|interview|interviews}', '{count} {count|interview|interviews}'),
  respondents: sentence('{count} {count|respondent|respondenten}', '{count} {count|respondent|respondents}'),
  pseudonymised: sentence('gepseudonimiseerd', 'pseudonymised'),
} as const;

/** The panes, in the order in which they stand. */
export const PANES = ['tree', 'crosstab', 'report', 'fragments', 'interview'] as const;
export type PaneName = (typeof PANES)[number];

/** Which panes stand beside each other where there is room. */
export const PAGE_VIEWS = {
  codes: ['tree', 'fragments', 'interview'],
  crosstab: ['crosstab', 'fragments'],
  report: ['report', 'interview'],
} as const satisfies Readonly<Record<string, readonly PaneName[]>>;
export type ViewName = keyof typeof PAGE_VIEWS;

export interface Frame {
  readonly panes: Readonly<Record<PaneName, HTMLElement>>;
  readonly search: HTMLInputElement;
  readonly keys: HTMLButtonElement;
  /** What a screen reader says when something changed. */
  readonly live: HTMLElement;
  /** Shows a view, and of it one pane where there is room for one alone. */
  show(view: ViewName, pane: PaneName): void;
}

const ADDRESSES: Readonly<Record<PaneName, string>> = {
  tree: '#/codes',
  fragments: '#/fragmenten',
  interview: '#/interview',
  crosstab: '#/kruistabel',
  report: '#/rapport',
};

/** Everything that stands on the page whatever is looked at. */
export function buildFrame(): Frame {
  const panes = {
    tree: paneOf('tree'),
    crosstab: paneOf('crosstab'),
    report: paneOf('report'),
    fragments: paneOf('fragments'),
    interview: paneOf('interview'),
  };
  const live = element('p', { class: 'unseen', 'aria-live': 'polite' });
  const search = element('input', { type: 'search', autocomplete: 'off', 'aria-label': told(SAYS.search) });
  search.placeholder = `${told(SAYS.search)} (/)`;
  const keys = element('button', { type: 'button', class: 'keys', 'aria-label': told(SAYS.keys) }, '?');
  const views = linksTo(['tree', 'crosstab', 'report'], told(SAYS.views), 'views');
  const tabs = linksTo(['tree', 'fragments', 'interview', 'crosstab', 'report'], told(SAYS.panes), 'tabs');
  const content = element('main', { id: 'content' }, ...PANES.map((name) => panes[name]));
  const skip = element('a', { class: 'skip', href: '#content' }, told(SAYS.skip));
  // Followed, it would take the place of the address that says what is looked at.
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    PANES.map((name) => panes[name])
      .find(isLaidOut)
      ?.focus();
  });
  document.body.replaceChildren(
    skip,
    element(
      'header',
      {},
      element('div', {}, element('h1', {}, INDEX.title), counts()),
      views.nav,
      element('search', {}, search, keys),
    ),
    content,
    tabs.nav,
    element('footer', { class: 'soft' }, ...INDEX.provenance.map((line) => element('p', {}, line))),
    live,
    ...document.querySelectorAll('script[type="application/json"]'),
  );
  const show = (view: ViewName, pane: PaneName) => {
    document.body.dataset.view = view;
    document.body.dataset.pane = pane;
    views.mark(PAGE_VIEWS[view][0]);
    tabs.mark(pane);
  };
  return { panes, search, keys, live, show };
}

/** Each leads to what it counts. */
function counts(): HTMLElement {
  const { interviews, respondents, fragments } = INDEX;
  const links = [
    { href: ADDRESSES.interview, says: told(SAYS.interviews, { count: interviews.length }) },
    { href: ADDRESSES.crosstab, says: told(SAYS.respondents, { count: respondents }) },
    { href: EVERY_FRAGMENT_LINK, says: told(WORDS.countFragments, { count: fragments.length }) },
  ].flatMap(({ href, says }) => [element('a', { href }, says), ' · ']);
  return element('p', { class: 'soft' }, ...links, told(SAYS.pseudonymised));
}

function paneOf(name: PaneName): HTMLElement {
  return element('section', { class: `pane ${name}`, 'aria-label': told(SAYS[name]), tabindex: 0 });
}

function linksTo(names: readonly PaneName[], label: string, className: string) {
  const links = new Map(
    names.map((name) => [name, element('a', { href: ADDRESSES[name] }, told(SAYS[name]))]),
  );
  const nav = element('nav', { class: className, 'aria-label': label }, ...links.values());
  const mark = (current: PaneName) => {
    for (const [name, link] of links) {
      if (name === current) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  };
  return { nav, mark };
}
