import { sentence } from '../../sentences/sentence.ts';
import { chipsOf } from './chips.ts';
import { type CodePlace, codebookAt, hueOfFragment } from './codes.ts';
import { element, fill } from './element.ts';
import { fragmentLink } from './route.ts';
import { INDEX, type ShownFragment } from './shown.ts';
import { told } from './told.ts';

const SAYS = {
  place: sentence('respondent {number}, beurt {turn}', 'respondent {number}, turn {turn}'),
  turn: sentence('beurt {turn}', 'turn {turn}'),
  also: sentence('ook: ', 'also: '),
  note: sentence('opmerking: ', 'note: '),
  cut: sentence(
    'ingekort: het hele stuk staat in het interview',
    'cut short: all of it stands in the interview',
  ),
  more: sentence('toon de volgende {count}', 'show the next {count}'),
} as const;

/** How many are laid out before somebody asks for more. */
const FIRST = 200;

/** Cards with the words of fragments, below a heading or not; the rest is laid out when it is asked for, or printed. */
export function cardsOf(fragments: readonly number[], under: CodePlace | null): HTMLElement {
  const list = element('div', { class: 'cards' });
  let shown = 0;
  const more = element('button', { type: 'button', class: 'more' });
  const add = (count: number) => {
    const next = fragments.slice(shown, shown + count);
    more.before(...next.map((fragment) => cardOf(fragment, under)));
    shown += next.length;
    const left = fragments.length - shown;
    if (left === 0) more.remove();
    else fill(more, told(SAYS.more, { count: Math.min(left, FIRST) }));
  };
  list.append(more);
  add(FIRST);
  more.addEventListener('click', () => {
    const next = shown;
    add(FIRST);
    list.querySelectorAll<HTMLElement>('.card .place')[next]?.focus();
  });
  more.addEventListener('kantlijn:all', () => add(fragments.length));
  return list;
}

/** "respondent 2, beurt 18". */
export function whereSaid({ codebook, respondents, turn }: ShownFragment): string {
  const [only, ...others] = respondents;
  const number = codebookAt(codebook ?? -1)?.respondents[only ?? -1]?.number;
  return number === undefined || others.length > 0
    ? told(SAYS.turn, { turn })
    : told(SAYS.place, { number, turn });
}

function cardOf(place: number, under: CodePlace | null): HTMLElement | string {
  const fragment = INDEX.fragments[place];
  if (fragment === undefined) return '';
  const { id, text, isCut, note, coder } = fragment;
  const others = chipsOf(fragment, under);
  return element(
    'article',
    { class: `card ${hueOfFragment(fragment)}`, 'data-fragment': place },
    element(
      'p',
      { class: 'soft top' },
      element('a', { class: 'place', href: fragmentLink(place) }, `${id} · ${whereSaid(fragment)}`),
      coder === null ? null : element('span', {}, coder),
    ),
    element('p', { class: 'said' }, text, isCut ? element('i', {}, ` … ${told(SAYS.cut)}`) : null),
    note === '' ? null : element('p', { class: 'soft note' }, told(SAYS.note), note),
    others.length === 0
      ? null
      : element('p', { class: 'soft' }, under === null ? '' : told(SAYS.also), ...others),
  );
}
