import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import {
  behindOf,
  type CodePlace,
  codeAtPlace,
  codebookAt,
  fragmentsAt,
  fullName,
  lineageOf,
  UNCODED,
} from './codes.ts';
import { doubtLegend } from './doubt.ts';
import { element, fill, type Inside } from './element.ts';
import { cardsOf } from './fragment-cards.ts';
import { nameOfEntry } from './report-pane.ts';
import { codeLink, entryLink } from './route.ts';
import { hueClass, INDEX, lineOf, type ShownCode } from './shown.ts';
import { told } from './told.ts';
import { countsOfCode } from './tree.ts';

const SAYS = {
  start: sentence(
    'Kies een code om te zien wat ervan gezegd is.',
    'Choose a code to see what was said of it.',
  ),
  only: sentence('alleen respondent {number} · ', 'respondent {number} alone · '),
  all: sentence('toon alle', 'show all'),
  report: sentence('het rapport verwijst ernaar: ', 'the report points at it: '),
  definition: sentence('Definitie', 'Definition'),
  include: sentence('Wel', 'Include'),
  exclude: sentence('Niet', 'Exclude'),
  live: sentence('{count} {count|fragment|fragmenten} bij ', '{count} {count|fragment|fragments} of '),
} as const;

/**
 * Shows a code with its fragments and those of the codes below it; `respondent` is whose alone, of the code itself: a
 * row of the cross-tab counts these. Says how many.
 */
export function showCode(pane: HTMLElement, place: CodePlace, respondent: number | null): string {
  const code = codeAtPlace(place);
  if (code === null) return '';
  const sections: HTMLElement[] = [];
  const seen = new Set<number>();
  const end = respondent === null ? behindOf(place) : place.code + 1;
  for (let i = place.code; i < end; i++) {
    const own = { codebook: place.codebook, code: i };
    const found = fragmentsAt(own).filter((one) => isOf(one, respondent));
    for (const one of found) seen.add(one);
    const below = codeAtPlace(own);
    if (found.length === 0 || below === null) continue;
    if (i !== place.code) sections.push(belowHeading(own, below));
    else if (end > i + 1) sections.push(element('h3', {}, told(WORDS.directly)));
    sections.push(cardsOf(found, own));
  }
  const heading = fragmentsHeading(place, code, respondent);
  fill(pane, ...heading, ...sections);
  return told(SAYS.live, { count: seen.size }) + fullName(code);
}

/** What stands there before anything was chosen. */
export function showNoCode(pane: HTMLElement): void {
  fill(pane, element('h2', { class: 'opened invitation', tabindex: -1 }, told(SAYS.start)));
}

/** Shows the fragments that no code of a codebook is on. Says how many. */
export function showUncoded(pane: HTMLElement): string {
  const count = UNCODED.length;
  fill(
    pane,
    element('h2', { class: 'opened h7', tabindex: -1 }, told(WORDS.withoutCode)),
    element('p', {}, told(WORDS.countFragments, { count })),
    cardsOf(UNCODED, null),
  );
  return `${told(WORDS.countFragments, { count })} ${told(WORDS.withoutCode)}`;
}

/** Shows the fragments of all interviews, in their order. Says how many. */
export function showEvery(pane: HTMLElement): string {
  const all = INDEX.fragments.map((_, i) => i);
  const count = told(WORDS.countFragments, { count: all.length });
  fill(pane, element('h2', { class: 'opened h7', tabindex: -1 }, count), cardsOf(all, null));
  return count;
}

function isOf(fragment: number, respondent: number | null): boolean {
  return respondent === null || INDEX.fragments[fragment]?.respondents.includes(respondent) === true;
}

function belowHeading(place: CodePlace, code: ShownCode): HTMLElement {
  const link = element('a', { href: codeLink(place) }, fullName(code));
  return element('h3', { class: `below ${hueClass(code.label)}` }, link);
}

function fragmentsHeading(place: CodePlace, code: ShownCode, respondent: number | null): Inside[] {
  const above = lineageOf(place).slice(0, -1);
  const path = [codebookAt(place.codebook)?.title ?? '', ...above.map((one) => codeAtPlace(one)?.name ?? '')];
  const number = codebookAt(place.codebook)?.respondents[respondent ?? -1]?.number;
  return [
    element('p', { class: 'soft path' }, path.join(' › ')),
    element(
      'h2',
      { class: `opened ${hueClass(code.label)}`, tabindex: -1 },
      element('span', { class: 'notation' }, lineOf(code.notation)),
      element('span', { class: 'name' }, code.name),
    ),
    element('p', {}, squaresOf(code), ' ', countsOfCode(code)),
    doubtLegend(code.isDoubtful),
    number === undefined
      ? null
      : element(
          'p',
          { class: 'soft' },
          told(SAYS.only, { number }),
          element('a', { href: codeLink(place) }, told(SAYS.all)),
        ),
    citingPlaces(place, code),
    definitionList(code),
  ];
}

const MOST_SQUARES = 60;

function squaresOf({ had, label }: ShownCode): HTMLElement | null {
  if (had.length > MOST_SQUARES) return null;
  const squares = had.map((count) => element('i', { class: count > 0 ? 'had' : '' }));
  return element('span', { class: `squares ${hueClass(label)}`, 'aria-hidden': 'true' }, ...squares);
}

/** Links to the places in the report that point at the code, or at one below it. */
function citingPlaces({ codebook }: CodePlace, { address }: ShownCode): HTMLElement | null {
  const isWithin = (code: string) => code === address || code.startsWith(`${address}/`);
  const entries = INDEX.report?.entries ?? [];
  const links = entries.flatMap(({ kind, targets }, i) => {
    const points = targets.some((target) => target.codebook === codebook && isWithin(target.code));
    return kind === 'citation' && points ? [{ href: entryLink(i), name: nameOfEntry(i) }] : [];
  });
  if (links.length === 0) return null;
  const distinct = [...new Map(links.map((link) => [link.href, link])).values()];
  const shown = distinct.flatMap(({ href, name }, i) => [i === 0 ? '' : ', ', element('a', { href }, name)]);
  return element('p', {}, told(SAYS.report), ...shown);
}

function definitionList({ definition, include, exclude }: ShownCode): HTMLElement | null {
  const parts = [
    { name: SAYS.definition, words: definition },
    { name: SAYS.include, words: include },
    { name: SAYS.exclude, words: exclude },
  ].flatMap(({ name, words }) =>
    words === null ? [] : [element('p', {}, element('b', {}, told(name)), ' ', words)],
  );
  return parts.length === 0 ? null : element('div', { class: 'definition' }, ...parts);
}
