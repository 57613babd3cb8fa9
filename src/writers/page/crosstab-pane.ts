import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import {
  behindOf,
  type CodePlace,
  codeAtPlace,
  codebookAt,
  fragmentsAt,
  fullName,
  hadBy,
  lineageOf,
} from './codes.ts';
import { doubtLegend, doubtSign } from './doubt.ts';
import { element, fill } from './element.ts';
import { cellLink, codeLink } from './route.ts';
import { hueClass, INDEX, lineOf, type ShownCode, type ShownCodebook } from './shown.ts';
import { told } from './told.ts';

const SAYS = {
  title: sentence('Kruistabel', 'Cross-tab'),
  how: sentence(
    'Fragmenten per respondent; een getal opent ze. Hoe voller de kleur, hoe meer; een punt is geen.',
    'Fragments of each respondent; a number opens them. The fuller the colour the more; a dot is none.',
  ),
  code: sentence('code', 'code'),
  respondents: sentence('resp.', 'resp.'),
  fragments: sentence('fragm.', 'fragm.'),
  respondent: sentence('respondent {number}', 'respondent {number}'),
  cell: sentence(
    'respondent {number}: {count} {count|fragment|fragmenten}',
    'respondent {number}: {count} {count|fragment|fragments}',
  ),
} as const;

/** With more codes a table is higher than a screen and a sheet of paper: there each row says its label too. */
const ON_A_SCREEN = 24;

/** Every codebook as a table of codes against respondents. */
export function showCrosstab(pane: HTMLElement): void {
  fill(
    pane,
    element('h2', { class: 'opened', tabindex: -1 }, told(SAYS.title)),
    element('p', { class: 'soft' }, told(SAYS.how)),
    doubtLegend(INDEX.codebooks.some(({ codes }) => codes.some(({ isDoubtful }) => isDoubtful))),
    ...INDEX.codebooks.map(paneTable),
  );
}

function paneTable(book: ShownCodebook, codebook: number): HTMLElement {
  const bodies = element('table', {}, element('caption', {}, book.title), paneHead(book));
  for (let code = 0; code < book.codes.length; code = behindOf({ codebook, code })) {
    bodies.append(bodyOf({ codebook, code }, book));
  }
  return element('div', { class: 'crosstab', tabindex: 0, role: 'region', 'aria-label': book.title }, bodies);
}

function paneHead({ respondents }: ShownCodebook): HTMLElement {
  const groups = [...new Set(respondents.map(({ group }) => group))];
  const names = groups.map((group) => {
    const colspan = respondents.filter((one) => one.group === group).length;
    return element('th', { scope: 'colgroup', colspan }, group);
  });
  const numbers = respondents.map(({ id, number }) =>
    element('th', { scope: 'col' }, element('abbr', { title: id }, number)),
  );
  return element(
    'thead',
    {},
    groups.length < 2 ? null : element('tr', {}, element('td'), ...names, element('td', { colspan: 2 })),
    element(
      'tr',
      {},
      element('th', { scope: 'col' }, told(SAYS.code)),
      ...numbers,
      element('th', { scope: 'col' }, told(SAYS.respondents)),
      element('th', { scope: 'col' }, told(SAYS.fragments)),
    ),
  );
}

/** A label with a row for every code that was put on something itself, or has none below it. */
function bodyOf(label: CodePlace, { respondents, codes }: ShownCodebook): HTMLElement {
  const code = codeAtPlace(label);
  const body = element('tbody');
  if (code === null) return body;
  const end = behindOf(label);
  const isAlone = end === label.code + 1;
  if (!isAlone) {
    const head = element('th', { scope: 'rowgroup', colspan: respondents.length + 3 }, fullName(code));
    body.append(element('tr', { class: `label ${hueClass(code.label)}` }, head));
  }
  for (let i = label.code; i < end; i++) {
    const place = { codebook: label.codebook, code: i };
    const isLeaf = behindOf(place) === i + 1;
    const own = codeAtPlace(place);
    if (own === null || !(isLeaf || fragmentsAt(place).length > 0)) continue;
    const isFull = own.depth === 1 || codes.length > ON_A_SCREEN;
    const notation = lineOf(isFull ? own.notation : own.belowLabel);
    body.append(paneRow(place, own, notation, isLeaf ? own.had : directOf(place, respondents.length)));
  }
  return body;
}

/** Fragments of the code itself, for each respondent. */
function directOf(place: CodePlace, respondents: number): number[] {
  const had = Array.from({ length: respondents }, () => 0);
  for (const fragment of fragmentsAt(place)) {
    for (const one of INDEX.fragments[fragment]?.respondents ?? []) had[one] = (had[one] ?? 0) + 1;
  }
  return had;
}

function paneRow(place: CodePlace, code: ShownCode, notation: string, had: readonly number[]): HTMLElement {
  const path = lineageOf(place)
    .slice(1, -1)
    .flatMap((one) => codeAtPlace(one)?.name ?? []);
  const isLeaf = behindOf(place) === place.code + 1;
  const name = [...path, code.name, ...(isLeaf ? [] : [told(WORDS.directly)])].join(' › ');
  const link = element('a', { href: codeLink(place) }, element('b', {}, notation), ' ', name);
  return element(
    'tr',
    { class: `${hueClass(code.label)}${code.count === 0 ? ' unused' : ''}` },
    element('th', { scope: 'row' }, link),
    ...had.map((count, respondent) => respondentCell(place, respondent, count)),
    sumCell(place, hadBy({ ...code, had }), doubtSign(code.isDoubtful)),
    sumCell(place, fragmentsAt(place).length),
  );
}

/** Opens what it counts. The Tab key passes it by: the name of the row leads there too. */
function sumCell(place: CodePlace, count: number, behind = ''): HTMLElement {
  const isEmpty = fragmentsAt(place).length === 0;
  const words = `${count}${behind}`;
  const link = isEmpty ? words : element('a', { href: codeLink(place), tabindex: -1 }, words);
  return element('td', { class: 'sum' }, link);
}

function respondentCell(place: CodePlace, respondent: number, count: number): HTMLElement {
  if (count === 0) return element('td', {}, '·');
  const number = codebookAt(place.codebook)?.respondents[respondent]?.number ?? 0;
  const says = told(SAYS.cell, { number, count });
  const level = Math.min(count, 3);
  return element(
    'td',
    {},
    element(
      'a',
      {
        class: `cell level-${level}`,
        href: cellLink(place, respondent),
        'aria-label': says,
        // The numbers over the columns are out of sight in a long table.
        title: says,
      },
      count,
    ),
  );
}
