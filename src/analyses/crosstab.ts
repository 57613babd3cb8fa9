import { brokenThemes } from '../checks/codebooks.ts';
import type { Exhibit, Inline, Rows } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { asData } from '../gate/shown-data.ts';
import { APPENDIX_WORDS } from '../language/appendix-words.ts';
import { nameKey } from '../language/tokens.ts';
import type { Language } from '../model/project.ts';
import { listed } from '../sentences/inline.ts';
import { say, speaking, tell, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { analysis } from './analysis.ts';
import { codeWithName } from './code-with-name.ts';
import { type CrosstabCell, type CrosstabReport, crosstabReport } from './crosstab-report.ts';
import { DOUBTFUL_LEGEND, doubtCell, doubtMark } from './doubtful.ts';
import { NO_CODE_LEGEND } from './no-code.ts';
import { NO_CROSSWALK } from './themes.ts';
import { isUncoded } from './uncoded.ts';
import { EVERYTHING, type Wanted } from './wanted.ts';

const SAYS = {
  title: sentence('Kruistabel', 'Cross-tab'),
  themes: sentence('Respondenten en fragmenten per thema', 'Respondents and fragments by theme'),
  codes: sentence('Respondenten en fragmenten per code', 'Respondents and fragments by code'),
  cell: sentence(
    'Per cel: het aantal respondenten met deze code, van alle respondenten in de groep; daaronder het aantal fragmenten.',
    'Each cell: how many respondents have the code, out of all respondents of the group; below it the number of fragments.',
  ),
  partly: sentence(
    'Waar een deel van een kolom geen code heeft, telt dat deel niet mee in het totaal.',
    'Where part of a column has no code, that part is not counted in the total.',
  ),
  alike: sentence(
    'Deze codes heten in de codeboeken van verschillende groepen hetzelfde: {names}. Hier staan ze per codeboek apart; alleen een themalijst zet codes van groepen bij elkaar.',
    'These codes are called the same in codebooks of different groups: {names}. Here they stand apart, by codebook; only a crosswalk puts codes of groups together.',
  ),
  none: sentence(
    'Er staat hier geen rij, want geen code staat op dit niveau van het codeboek.',
    'There is no row here, for no code stands at this level of the codebook.',
  ),
  dominated: sentence(
    '* Eén respondent heeft meer dan de helft van deze fragmenten.',
    '* One respondent has more than half of these fragments.',
  ),
} as const;

export const crosstab = analysis<CrosstabReport>({
  name: 'crosstab',
  summary: sentence(
    'thema’s of codes tegenover groepen: hoeveel respondenten, hoeveel fragmenten',
    'themes or codes against groups: how many respondents, how many fragments',
  ),
  options: ['rows', 'by', 'coder', 'who'],
  example: 'crosstab --rows theme --who',
  lacks: ({ crosswalk }, { rows }) => (rows === 'theme' && crosswalk === null ? NO_CROSSWALK : null),
  refuses: (project, { rows }) => (rows === null || rows === 'theme' ? brokenThemes({ project }) : []),
  report: crosstabReport,
  exhibit: crosstabExhibit,
  named: APPENDIX_WORDS.crosstab,
  appendices: () => [{ ...EVERYTHING, who: true }],
  isBlank: isUncoded,
});

function crosstabExhibit(report: Safe<CrosstabReport>, language: Language, { who, rows }: Wanted): Exhibit {
  const says = speaking(language);
  const isOfThemes = (rows ?? 'theme') === 'theme' && report.rows.every(({ codebook }) => codebook === null);
  const codebooks = new Set(report.rows.map(({ codebook }) => codebook?.toString()));
  const cells = report.cells.flat();
  const alike = namesOfSeveral(report);
  const legend = [
    ...(report.rows.length === 0 ? [SAYS.none] : [SAYS.cell]),
    ...(cells.some(({ applies }) => !applies) ? [NO_CODE_LEGEND] : []),
    ...(hasPart(report) ? [SAYS.partly] : []),
    ...(cells.some(({ dominated }) => dominated) ? [SAYS.dominated] : []),
    ...(cells.some(({ doubtful }) => doubtful) ? [DOUBTFUL_LEGEND] : []),
  ];
  return {
    stem: [says(SAYS.title)],
    title: [says(SAYS.title)],
    data: asData(report),
    blocks: [
      {
        kind: 'table',
        table: {
          caption: [says(isOfThemes ? SAYS.themes : SAYS.codes)],
          head: [
            [says(isOfThemes ? WORDS.theme : WORDS.code)],
            ...report.columns.map(({ title, respondents }) => [title, ' (', respondents, ')'] as const),
          ],
          widths: [5, ...report.columns.map(() => (who ? 5 : 3))],
          // Who is in a cell takes room.
          isAcross: who && report.columns.length > 2,
          rows: report.rows.map((row, i) => [
            rowTitle(row, codebooks.size > 1),
            ...(report.cells[i] ?? []).map((cell) => crosstabCellText(cell, who, language)),
          ]),
        },
      },
      ...legend.map((line) => ({ kind: 'paragraph', text: [says(line)] }) as const),
      ...(alike.length === 0
        ? []
        : [{ kind: 'paragraph', text: tell(SAYS.alike, language, { names: listed(alike) }) } as const]),
    ],
    rows: crosstabRows(report, language),
  };
}

/** What a draft calls a code without a name. */
const NAMED_BY_NOBODY = /^(?:label|sub|ad) \d+\p{L}?$/u;

/** Names that codes of several codebooks have, each once: "no code" beside such a one is no more than another codebook. */
function namesOfSeveral({ rows }: Safe<CrosstabReport>): Safe<CrosstabReport>['rows'][number]['name'][] {
  const first = new Map<string, (typeof rows)[number]>();
  const alike = new Map<string, (typeof rows)[number]['name']>();
  for (const row of rows) {
    const name = nameKey(row.name.toString());
    if (name === '' || NAMED_BY_NOBODY.test(name)) continue;
    const before = first.get(name) ?? row;
    first.set(name, before);
    if (before.codebook?.toString() !== row.codebook?.toString()) alike.set(name, before.name);
  }
  return [...alike.values()];
}

/** Of one codebook nobody has to be told whose code it is. */
function rowTitle({ id, name, codebook }: Safe<CrosstabReport>['rows'][number], areMore: boolean): Inline {
  if (codebook === null) return [name];
  const code = codeWithName(id, name);
  return areMore ? [codebook, ' ', ...code] : code;
}

/** A value of an attribute may be one of respondents of several groups. */
function hasPart({ cells, columns }: Safe<CrosstabReport>): boolean {
  return cells.some((row) =>
    row.some(({ applies, of }, j) => applies && of < (columns[j]?.respondents ?? 0)),
  );
}

function crosstabCellText(cell: Safe<CrosstabCell>, who: boolean, language: Language): Inline {
  if (!cell.applies) return [say(WORDS.noCode, language)];
  const names = who ? cell.who.flatMap((id, i): Inline => [i === 0 ? '\n' : ', ', id]) : [];
  const fragments = say(WORDS.countFragments, language, { count: cell.fragments });
  return [
    cell.respondents,
    '/',
    cell.of,
    '\n',
    fragments,
    cell.dominated ? ' *' : '',
    ...doubtMark(cell.doubtful, language),
    ...names,
  ];
}

function crosstabRows(report: Safe<CrosstabReport>, language: Language): Rows {
  const noCode: Inline = [say(WORDS.noCode, language)];
  return {
    head: terms(
      'row',
      'name',
      'codebook',
      'column',
      'respondents',
      'of',
      'transcripts',
      'fragments',
      'who',
      'doubtful',
    ),
    rows: report.rows.flatMap((row, i) =>
      report.columns.map((column, j): Inline[] => {
        const cell = report.cells[i]?.[j];
        const counted: Inline[] =
          cell === undefined || !cell.applies
            ? [noCode, noCode, noCode, noCode]
            : [[cell.respondents], [cell.of], [cell.transcripts], [cell.fragments]];
        const who = (cell?.who ?? []).flatMap((id, k): Inline => (k === 0 ? [id] : [' ', id]));
        return [
          [row.id],
          [row.name],
          [row.codebook ?? ''],
          [column.id],
          ...counted,
          who,
          doubtCell(cell?.doubtful === true, language),
        ];
      }),
    ),
  };
}
