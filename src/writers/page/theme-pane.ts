import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { codeAtPlace, fullName } from './codes.ts';
import { doubtLegend, doubtSign } from './doubt.ts';
import { element, fill } from './element.ts';
import { cardsOf } from './fragment-cards.ts';
import { codeLink, themeLink } from './route.ts';
import { hueClass, INDEX, type ShownTheme } from './shown.ts';
import { told } from './told.ts';

const SAYS = {
  counts: sentence(
    '{had} van {of} {of|respondent|respondenten} · {count} {count|fragment|fragmenten}',
    '{had} of {of} {of|respondent|respondents} · {count} {count|fragment|fragments}',
  ),
  live: sentence('{count} {count|fragment|fragmenten} bij ', '{count} {count|fragment|fragments} of '),
} as const;

/** The themes as a list of links; null where there are none. */
export function themeList(): HTMLElement | null {
  if (INDEX.themes.length === 0) return null;
  const items = INDEX.themes.map(({ name, sides }, i) =>
    element(
      'li',
      {},
      element(
        'a',
        { class: 'row h7', href: themeLink(i) },
        element('span', { class: 'name' }, name),
        element('span', { class: 'count' }, sides.map(sideCount).join(' | ')),
      ),
    ),
  );
  return element(
    'nav',
    { class: 'themes', 'aria-labelledby': 'themes' },
    element('h2', { id: 'themes', class: 'book' }, told(WORDS.themes)),
    element('ul', {}, ...items),
  );
}

/** "3 van 4"; a group without a code is told apart from one in which nobody spoke of it. */
function sideCount({ codes, respondents: count, of, isDoubtful }: ShownTheme['sides'][number]): string {
  return codes.length === 0 ? told(WORDS.noCode) : told(WORDS.of, { count, of }) + doubtSign(isDoubtful);
}

/** Shows a theme with its groups side by side. Says how many fragments it has. */
export function showTheme(pane: HTMLElement, { name, sides }: ShownTheme): string {
  fill(
    pane,
    element('h2', { class: 'opened h7', tabindex: -1 }, name),
    element('div', { class: 'sides' }, ...sides.map(sidePane)),
  );
  const count = sides.reduce((sum, side) => sum + side.fragments.length, 0);
  return told(SAYS.live, { count }) + name;
}

/** A group without a code for the theme is not one in which nobody spoke of it. */
function sidePane({
  group,
  codebook,
  codes,
  respondents: had,
  of,
  isDoubtful,
  fragments,
}: ShownTheme['sides'][number]): HTMLElement {
  const places = codes.map((code) => ({ codebook: codebook ?? -1, code }));
  const links = places.flatMap((place) => {
    const code = codeAtPlace(place);
    const link = code === null ? null : element('a', { href: codeLink(place) }, fullName(code));
    return code === null || link === null
      ? []
      : [element('p', { class: `below ${hueClass(code.label)}` }, link)];
  });
  const counts =
    codes.length === 0
      ? told(WORDS.noCode)
      : told(SAYS.counts, { had, of, count: fragments.length }) + doubtSign(isDoubtful);
  return element(
    'section',
    {},
    element('h3', {}, group),
    element('p', { class: 'soft' }, counts),
    doubtLegend(isDoubtful && codes.length > 0),
    ...links,
    ...(fragments.length === 0 ? [] : [cardsOf(fragments, places[0] ?? null)]),
  );
}
