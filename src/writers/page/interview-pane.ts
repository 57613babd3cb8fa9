import { groupedBy } from '../../model/grouped.ts';
import { sentence } from '../../sentences/sentence.ts';
import { chipsOf } from './chips.ts';
import { fragmentsOfInterview, hueOfFragment } from './codes.ts';
import { element, fill, type Inside } from './element.ts';
import { fragmentLink, turnLink } from './route.ts';
import { INDEX, openTurns, type ShownTurn } from './shown.ts';
import { told } from './told.ts';

const SAYS = {
  interview: sentence('Interview', 'Interview'),
  none: sentence('Er is geen interview.', 'There is no interview.'),
  turn: sentence('beurt {number}', 'turn {number}'),
  fragment: sentence('fragment {id}', 'fragment {id}'),
} as const;

/** Turns that are laid out at once in no time. */
const LONG = 300;

/** What stays above the turns, in pixels. */
const HEAD = 60;

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

  /** Marks a turn and brings it into sight. */
  markTurn(turn: number): void {
    const [marked] = this.#mark(turn, turn);
    marked?.scrollIntoView({ block: this.#fits(marked) ? 'center' : 'start' });
  }

  /** Marks the turns of a fragment, and in them its words, which are brought into sight. */
  markFragment(place: number): void {
    const fragment = INDEX.fragments[place];
    if (fragment === undefined) return;
    const turns = this.#mark(fragment.turn, fragment.lastTurn);
    const words = turns.flatMap((turn) => [...turn.querySelectorAll(`[data-fragments~="${place}"]`)]);
    for (const one of words) one.setAttribute('aria-current', 'true');
    const [turn] = turns;
    // A turn that is longer than the screen would hide what stands at its end.
    const goal = turn !== undefined && !this.#fits(turn) ? (words[0] ?? turn) : turn;
    goal?.scrollIntoView({ block: this.#fits(goal) ? 'center' : 'start' });
  }

  #mark(first: number, last: number): Element[] {
    for (const old of this.#text.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
    const turns = [...this.#text.querySelectorAll('.turn')].slice(first - 1, last);
    for (const turn of turns) turn.setAttribute('aria-current', 'true');
    return turns;
  }

  #fits(one: Element): boolean {
    return one.getBoundingClientRect().height < this.#pane.clientHeight - HEAD;
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

function pieceElement({ text, fragments }: ShownTurn['pieces'][number]): Inside {
  const shown = INDEX.fragments[fragments.at(-1) ?? -1];
  if (shown === undefined) return text;
  return element(
    'span',
    { class: `coded ${hueOfFragment(shown)}`, 'data-fragments': fragments.join(' ') },
    text,
  );
}

function marginNote(place: number): Inside[] {
  const fragment = INDEX.fragments[place];
  if (fragment === undefined) return [];
  const { id } = fragment;
  const link = element('a', { class: 'id', href: fragmentLink(place) }, id);
  return [element('div', { class: 'margin-note' }, link, ...chipsOf(fragment))];
}
