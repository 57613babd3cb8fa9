import { groupedBy } from '../../model/grouped.ts';
import type { PageEntryShape, PageFindingShape, PageTargetShape, PageVerdict } from '../../sentences/page.ts';
import { sentence } from '../../sentences/sentence.ts';
import { element, fill, type Inside } from './element.ts';
import { entryLink, fragmentLink, turnLink } from './route.ts';
import { INDEX, lineOf } from './shown.ts';
import { told } from './told.ts';

const SAYS = {
  title: sentence('Controle van het rapport', 'Audit of the report'),
  none: sentence('Bij dit project is geen rapport gevonden.', 'No report was found with this project.'),
  all: sentence('alles {count}', 'all {count}'),
  check: sentence('te controleren {count}', 'to check {count}'),
  quotes: sentence('citaten {count}', 'quotes {count}'),
  filters: sentence('Wat u ziet', 'What you see'),
  others: sentence('Losse bevindingen: {count}', 'Other findings: {count}'),
  inReport: sentence('In het rapport: {count}', 'In the report: {count}'),
  citation: sentence('verwijzing', 'citation'),
  quote: sentence('citaat', 'quote'),
  claim: sentence('uitspraak', 'statement'),
  footnote: sentence('noot {number}', 'note {number}'),
  /** Where there is no footnote. */
  entry: sentence('plaats {number}', 'place {number}'),
  place: sentence('plaats in het interview', 'place in the interview'),
} as const;

type ReportEntry = PageEntryShape<string>;

const SIGNS: Readonly<Record<PageVerdict, string>> = { right: '✓', near: '≈', wrong: '✕', open: '?' };

/** Places of findings: by the entry that they are about, and those that are about none. */
const BY_ENTRY = groupedBy([...(INDEX.report?.findings.entries() ?? [])], ([, { entry }]) => entry ?? -1);

const FILTERS = {
  all: () => true,
  check: ({ verdict }: ReportEntry, entry: number) => verdict !== 'right' || BY_ENTRY.has(entry),
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

  make(): void {
    if (this.#isMade) return;
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

  showFootnote(footnote: number): void {
    this.#bringIntoSight(`[data-footnote="${footnote}"]`);
  }

  showEntry(entry: number): void {
    this.#bringIntoSight(`[data-entry="${entry}"]`);
  }

  #bringIntoSight(selector: string): void {
    const found = () => [...this.#list.querySelectorAll(selector)];
    if (found().length === 0) this.#choose('all');
    for (const old of this.#list.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
    for (const entry of found()) entry.setAttribute('aria-current', 'true');
    found()[0]?.scrollIntoView({ block: 'center' });
  }

  #choose(chosen: FilterName): void {
    for (const [name, button] of this.#buttons) button.setAttribute('aria-pressed', String(name === chosen));
    const { entries = [] } = INDEX.report ?? {};
    const others = chosen === 'quotes' ? [] : (BY_ENTRY.get(-1) ?? []);
    const shown = entries.flatMap((entry, i) => (FILTERS[chosen](entry, i) ? [entryElement(entry, i)] : []));
    fill(
      this.#list,
      ...(others.length > 0 ? [element('h3', {}, told(SAYS.others, { count: others.length }))] : []),
      ...others.map(([, finding]) => element('article', { class: 'entry near' }, ...findingParts(finding))),
      ...(others.length > 0 ? [element('h3', {}, told(SAYS.inReport, { count: shown.length }))] : []),
      ...shown,
    );
  }
}

/** What a link to a place in the report says. */
export function nameOfEntry(entry: number): string {
  const footnote = INDEX.report?.entries[entry]?.footnote ?? null;
  return footnote === null
    ? told(SAYS.entry, { number: entry + 1 })
    : told(SAYS.footnote, { number: footnote });
}

function findingParts({ code, message, hint, excerpt, place, entry }: PageFindingShape<string>): Inside[] {
  return [
    element('p', {}, element('b', {}, code), ' ', lineOf(message)),
    // An entry has said it.
    excerpt === null || entry !== null ? null : element('p', { class: 'said' }, excerpt),
    element('p', { class: 'soft' }, lineOf(hint)),
    place === null ? null : placeLink(place.interview, place.turn),
  ];
}

function entryElement(entry: ReportEntry, at: number): HTMLElement {
  const { kind, footnote, text, verdict, result, changes, place, targets } = entry;
  return element(
    'article',
    { class: `entry ${verdict}`, 'data-footnote': footnote, 'data-entry': at },
    element(
      'p',
      { class: 'soft top' },
      element('span', {}, element('a', { href: entryLink(at) }, nameOfEntry(at)), ` · ${told(SAYS[kind])}`),
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
    ...(BY_ENTRY.get(at) ?? []).map(([, finding]) =>
      element('div', { class: 'finding' }, ...findingParts(finding)),
    ),
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
