import type { PageEntryShape, PageFindingShape, PageTargetShape, PageVerdict } from '../../sentences/page.ts';
import { sentence } from '../../sentences/sentence.ts';
import { element, fill, type Inside } from './element.ts';
import { footnoteLink, fragmentLink, turnLink } from './route.ts';
import { INDEX, lineOf } from './shown.ts';
import { told } from './told.ts';

const SAYS = {
  title: sentence('Controle van het rapport', 'Audit of the report'),
  none: sentence('Bij dit project is geen rapport gevonden.', 'No report was found with this project.'),
  all: sentence('alles {count}', 'all {count}'),
  check: sentence('te controleren {count}', 'to check {count}'),
  quotes: sentence('citaten {count}', 'quotes {count}'),
  filters: sentence('Wat u ziet', 'What you see'),
  findings: sentence('Bevindingen', 'Findings'),
  citation: sentence('verwijzing', 'citation'),
  quote: sentence('citaat', 'quote'),
  claim: sentence('uitspraak', 'statement'),
  footnote: sentence('noot {number}', 'note {number}'),
  place: sentence('plaats in het interview', 'place in the interview'),
} as const;

type ReportEntry = PageEntryShape<string>;

const SIGNS: Readonly<Record<PageVerdict, string>> = { right: '✓', near: '≈', wrong: '✕', open: '?' };

const FILTERS = {
  all: () => true,
  check: ({ verdict }: ReportEntry) => verdict !== 'right',
  quotes: ({ kind }: ReportEntry) => kind === 'quote',
} as const;

type FilterName = keyof typeof FILTERS;

/** What the report says, held against the interviews: each footnote with what it leads to. */
export class ReportPane {
  readonly #pane: HTMLElement;
  readonly #list = element('div', { class: 'entries' });
  readonly #buttons = new Map<FilterName, HTMLElement>();
  #isMade = false;

  constructor(pane: HTMLElement) {
    this.#pane = pane;
  }

  /** With a footnote in sight; null for none. */
  show(footnote: number | null): void {
    if (!this.#isMade) this.#make();
    if (footnote === null) return;
    const isThere = () => this.#list.querySelectorAll(`[data-footnote="${footnote}"]`);
    if (isThere().length === 0) this.#choose('all');
    for (const old of this.#list.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
    const found = [...isThere()];
    for (const entry of found) entry.setAttribute('aria-current', 'true');
    found[0]?.scrollIntoView({ block: 'center' });
  }

  #make(): void {
    this.#isMade = true;
    const heading = element('h2', { class: 'opened', tabindex: -1 }, told(SAYS.title));
    const { report } = INDEX;
    if (report === null) {
      fill(this.#pane, heading, element('p', {}, told(SAYS.none)));
      return;
    }
    const bar = element('div', { class: 'filters', role: 'group', 'aria-label': told(SAYS.filters) });
    for (const name of ['all', 'check', 'quotes'] as const) {
      const count = report.entries.filter(FILTERS[name]).length;
      const button = element(
        'button',
        { type: 'button', 'aria-pressed': 'false' },
        told(SAYS[name], { count }),
      );
      button.addEventListener('click', () => this.#choose(name));
      this.#buttons.set(name, button);
      bar.append(button);
    }
    fill(this.#pane, heading, bar, this.#list);
    this.#choose('all');
  }

  #choose(chosen: FilterName): void {
    for (const [name, button] of this.#buttons) button.setAttribute('aria-pressed', String(name === chosen));
    const { entries = [], findings = [] } = INDEX.report ?? {};
    const isShown = chosen !== 'quotes' && findings.length > 0;
    fill(
      this.#list,
      ...(isShown ? [element('h3', {}, told(SAYS.findings)), ...findings.map(findingElement)] : []),
      ...(isShown ? [element('h3', {}, told(SAYS.title))] : []),
      ...entries.filter(FILTERS[chosen]).map(entryElement),
    );
  }
}

function findingElement({ code, message, hint, excerpt, place }: PageFindingShape<string>): HTMLElement {
  return element(
    'article',
    { class: 'entry near' },
    element('p', {}, element('b', {}, code), ' ', lineOf(message)),
    excerpt === null ? null : element('p', { class: 'said' }, excerpt),
    element('p', { class: 'soft' }, lineOf(hint)),
    place === null ? null : placeLink(place.interview, place.turn),
  );
}

function entryElement({
  kind,
  footnote,
  text,
  verdict,
  result,
  changes,
  place,
  targets,
}: ReportEntry): HTMLElement {
  const name = footnote === null ? null : told(SAYS.footnote, { number: footnote });
  return element(
    'article',
    { class: `entry ${verdict}`, 'data-footnote': footnote },
    element(
      'p',
      { class: 'soft top' },
      element(
        'span',
        {},
        name === null ? null : element('a', { href: footnoteLink(footnote ?? 0) }, name),
        name === null ? '' : ' · ',
        told(SAYS[kind]),
      ),
      element('span', { class: 'verdict' }, `${SIGNS[verdict]} ${lineOf(result)}`),
    ),
    element('p', { class: 'said' }, text),
    ...changes.map(({ from, to }) =>
      element(
        'p',
        { class: 'change' },
        from === '' ? null : element('del', {}, from),
        from === '' || to === '' ? '' : ' → ',
        to === '' ? null : element('ins', {}, to),
      ),
    ),
    place === null ? null : placeLink(place.interview, place.turn),
    ...targets.map(targetElement),
  );
}

function placeLink(interview: number, turn: number): HTMLElement {
  const id = INDEX.interviews[interview]?.id ?? '';
  return element(
    'p',
    { class: 'to-place' },
    element('a', { href: turnLink(interview, turn) }, `${told(SAYS.place)}: ${id}:${turn}`),
  );
}

function targetElement({ name, verdict, result, fragments }: PageTargetShape<string>): HTMLElement {
  const links = fragments.flatMap((fragment): Inside[] => [
    ' ',
    element('a', { class: 'chip h7', href: fragmentLink(fragment) }, INDEX.fragments[fragment]?.id ?? ''),
  ]);
  const sign = verdict === null ? '' : `${SIGNS[verdict]} `;
  const words = result === null ? '' : `${verdict === null ? ': ' : ' '}${result}`;
  return element('p', { class: `target ${verdict ?? ''}` }, `${sign}${lineOf(name)}${words}`, ...links);
}
