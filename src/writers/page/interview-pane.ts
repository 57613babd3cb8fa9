import { groupedBy } from '../../model/grouped.ts';
import { sentence } from '../../sentences/sentence.ts';
import { chipsOf } from './chips.ts';
import { fragmentsOfInterview } from './codes.ts';
import { element, fill, type Inside } from './element.ts';
import { fragmentLink, turnLink } from './route.ts';
import { hueClass, INDEX, openTurns, type ShownTurn } from './shown.ts';
import { told } from './told.ts';

const SAYS = {
  interview: sentence('Interview', 'Interview'),
  none: sentence('Er is geen interview.', 'There is no interview.'),
  turn: sentence('beurt {number}', 'turn {number}'),
  fragment: sentence('fragment {id}', 'fragment {id}'),
} as const;

/** Turns that are laid out at once in no time. */
const LONG = 300;

/** Interviews with their codes in the margin. One is laid out when it is opened. */
export class InterviewPane {
  readonly #pane: HTMLElement;
  readonly #choice = element('select', { id: 'which-interview' });
  readonly #text = element('div', { class: 'text' });
  #open: number | null = null;

  constructor(pane: HTMLElement) {
    this.#pane = pane;
    if (INDEX.interviews.length === 0) {
      fill(pane, element('p', {}, told(SAYS.none)));
      return;
    }
    const options = INDEX.interviews.map(({ id, heading }, i) =>
      element('option', { value: i }, heading === '' || heading === id ? id : `${id} · ${heading}`),
    );
    this.#choice.append(...options);
    this.#choice.addEventListener('change', () => {
      location.hash = turnLink(Number(this.#choice.value), 1);
    });
    const label = element('label', { for: 'which-interview', class: 'soft' }, told(SAYS.interview));
    fill(pane, element('div', { class: 'which' }, label, this.#choice), this.#text);
  }

  /** Something is open, so that the pane is no empty one. */
  get isOpen(): boolean {
    return this.#open !== null;
  }

  show(interview: number): void {
    const shown = INDEX.interviews[interview];
    if (this.#open === interview || shown === undefined) return;
    this.#open = interview;
    this.#choice.value = String(interview);
    const margin = marginsOf(interview);
    const turns = openTurns(interview);
    this.#text.classList.toggle('long', turns.length > LONG);
    fill(
      this.#text,
      element('h2', { class: 'opened', tabindex: -1 }, shown.heading === '' ? shown.id : shown.heading),
      ...turns.map((turn, i) => turnElement(turn, interview, i + 1, margin.get(i + 1) ?? [])),
    );
    this.#pane.scrollTop = 0;
  }

  /** Marks a turn, with the last one of what stands there, and brings it into sight. */
  mark(first: number, last = first): void {
    for (const old of this.#text.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
    const turns = [...this.#text.querySelectorAll('.turn')].slice(first - 1, last);
    for (const turn of turns) turn.setAttribute('aria-current', 'true');
    turns[0]?.scrollIntoView({ block: 'center' });
  }
}

/** By turn, what stands beside it: fragments, each where it begins. */
function marginsOf(interview: number): ReadonlyMap<number, readonly number[]> {
  return groupedBy(fragmentsOfInterview(interview), (fragment) => INDEX.fragments[fragment]?.turn ?? 0);
}

function turnElement(
  turn: ShownTurn,
  interview: number,
  number: number,
  fragments: readonly number[],
): HTMLElement {
  const label = told(SAYS.turn, { number });
  return element(
    'div',
    { class: turn.isResearcher ? 'turn asks' : 'turn' },
    element('a', { class: 'number', href: turnLink(interview, number), 'aria-label': label }, number),
    element(
      'div',
      { class: 'words' },
      element('b', { class: 'speaker' }, turn.speaker),
      element('p', {}, ...turn.pieces.map(pieceElement)),
    ),
    element('div', { class: 'margin' }, ...fragments.flatMap(marginNote)),
  );
}

function pieceElement({ text, label }: ShownTurn['pieces'][number]): Inside {
  return label === null ? text : element('span', { class: `coded ${hueClass(label)}` }, text);
}

function marginNote(place: number): Inside[] {
  const fragment = INDEX.fragments[place];
  if (fragment === undefined) return [];
  const { id } = fragment;
  const link = element('a', { class: 'id', href: fragmentLink(place) }, id);
  return [element('div', { class: 'margin-note' }, link, ...chipsOf(fragment))];
}
