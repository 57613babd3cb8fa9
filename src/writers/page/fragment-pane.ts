import { sentence } from '../../sentences/sentence.ts';
import {
  behindOf,
  type CodePlace,
  codeAtPlace,
  codebookAt,
  fragmentsAt,
  fullName,
  lineageOf,
} from './codes.ts';
import { doubtLegend } from './doubt.ts';
import { element, fill, type Inside } from './element.ts';
import { cardsOf } from './fragment-cards.ts';
import { codeLink, footnoteLink } from './route.ts';
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
  footnote: sentence('noot {number}', 'note {number}'),
  definition: sentence('Definitie', 'Definition'),
  include: sentence('Wel', 'Include'),
  exclude: sentence('Niet', 'Exclude'),
  live: sentence('{count} {count|fragment|fragmenten} bij ', '{count} {count|fragment|fragments} of '),
} as const;

/** Shows a code with its fragments and those of the codes below it; `respondent` is whose alone. Says how many. */
export function showCode(pane: HTMLElement, place: CodePlace, respondent: number | null): string {
  const code = codeAtPlace(place);
  if (code === null) return '';
  const sections: HTMLElement[] = [];
  const seen = new Set<number>();
  for (let i = place.code; i < behindOf(place); i++) {
    const own = { codebook: place.codebook, code: i };
    const found = fragmentsAt(own).filter((one) => isOf(one, respondent));
    for (const one of found) seen.add(one);
    const below = codeAtPlace(own);
    if (found.length === 0 || below === null) continue;
    if (i !== place.code) sections.push(belowHeading(own, below));
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
    citingFootnotes(place, code),
    definitionList(code),
  ];
}

const MOST_SQUARES = 60;

function squaresOf({ had, label }: ShownCode): HTMLElement | null {
  if (had.length > MOST_SQUARES) return null;
  const squares = had.map((count) => element('i', { class: count > 0 ? 'had' : '' }));
  return element('span', { class: `squares ${hueClass(label)}`, 'aria-hidden': 'true' }, ...squares);
}

/** Links to the footnotes that point at the code, or at one below it. */
function citingFootnotes(place: CodePlace, { address }: ShownCode): HTMLElement | null {
  const entries = INDEX.report?.entries ?? [];
  const isBelow = (code: string) => code === address || code.startsWith(`${address}/`);
  const citations = entries.filter(({ kind }) => kind === 'citation');
  const numbers = citations.flatMap(({ footnote, targets }) => {
    const points = targets.some(
      ({ code, fragments }) =>
        isBelow(code) && fragments.some((one) => INDEX.fragments[one]?.codebook === place.codebook),
    );
    return footnote !== null && points ? [footnote] : [];
  });
  if (numbers.length === 0) return null;
  const links = [...new Set(numbers)].flatMap((number, i) => [
    i === 0 ? '' : ', ',
    element('a', { href: footnoteLink(number) }, told(SAYS.footnote, { number })),
  ]);
  return element('p', {}, told(SAYS.report), ...links);
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
