import type { Language } from '../../model/project.ts';
import type { Block, Exhibit, Inline } from '../exhibit.ts';
import { labelsIn } from '../labels.ts';
import { type Combination, ENOUGH, type RespondentRisk, type RiskReport } from '../risk.ts';
import { listed, riskSentence, shownName } from './sentence.ts';
import { riskWords } from './words.ts';

export function riskExhibit<T>(report: RiskReport<T>, language: Language): Exhibit<T> {
  const words = riskWords(language);
  const isAlone = report.attributes.length === 1;
  const names = listed(report.attributes, language, words.and);
  const blocks: Block<T>[] = [{ kind: 'paragraph', text: [...riskSentence(report, language), '.'] }];
  if (report.respondents.length > 0) {
    blocks.push(
      { kind: 'paragraph', text: isAlone ? [words.onlyGroup] : [words.looked, ...names, '.'] },
      ...whoBlocks(report, language),
      { kind: 'paragraph', text: [words.meaning] },
      ...coarseningBlocks(report, language),
    );
  }
  return { stem: ['risk'], title: [words.title], data: dataOf(report), blocks, rows: rowsOf(report) };
}

/** Those that stay recognisable, the most so first. */
function whoBlocks<T>(report: RiskReport<T>, language: Language): Block<T>[] {
  const words = riskWords(language);
  const shown = report.respondents.filter(({ k }) => k < ENOUGH).sort((a, b) => a.k - b.k);
  if (shown.length === 0) return [];
  const rest = report.respondents.length - shown.length;
  const table = {
    head: [[labelsIn(language).respondent], ['k'], [words.by]],
    widths: [3, 1, 6],
    rows: shown.map((one) => [[one.id], [one.k], tellingOf(report, one, language)]),
  };
  return [
    { kind: 'table', table },
    ...(rest === 0 ? [] : [{ kind: 'paragraph', text: [words.rest(rest)] } as const]),
  ];
}

/** More than that are no longer read. */
const SHOWN = 3;

function tellingOf<T>(report: RiskReport<T>, one: RespondentRisk<T>, language: Language): Inline<T> {
  const words = riskWords(language);
  const sets = one.k === 1 ? one.unique : one.few;
  const more = sets.length - SHOWN;
  return [
    ...sets
      .slice(0, SHOWN)
      .flatMap((set, i) => [
        i === 0 ? '' : '\n',
        ...set.flatMap((at, j) => [
          j === 0 ? '' : ' + ',
          shownName(report.attributes[at] ?? '', language),
          ...(one.values === null ? [] : [': ', one.values[at] ?? words.unknown]),
        ]),
      ]),
    more > 0 ? `\n${words.more(more)}` : '',
  ];
}

function coarseningBlocks<T>(report: RiskReport<T>, language: Language): Block<T>[] {
  const words = riskWords(language);
  const { coarsening, fewest } = report;
  if (coarsening === null) {
    const [before, after] = words.impossible(fewest?.respondents ?? 0);
    return [{ kind: 'paragraph', text: [before, fewest?.group ?? '', after] }];
  }
  if (coarsening.steps.length === 0) return [{ kind: 'paragraph', text: [words.none] }];
  const rows = coarsening.steps.map(({ attribute, to }): Inline<T>[] => [
    [shownName(report.attributes[attribute] ?? '', language)],
    [words.to[to]],
  ]);
  return [
    { kind: 'heading', level: 2, text: [words.heading(coarsening.isSmallest)] },
    { kind: 'table', table: { head: [[words.attribute], [words.becomes]], widths: [1, 1], rows } },
    { kind: 'paragraph', text: [words.after(coarsening.k)] },
  ];
}

/** As `--json` prints it: combinations by the names of their attributes. */
function dataOf<T>(report: RiskReport<T>): object {
  const { attributes, coarsening, fewest } = report;
  const named = (sets: readonly Combination[]) => sets.map((set) => set.map((i) => attributes[i]));
  return {
    attributes,
    respondents: report.respondents.map(({ id, group, k, unique, few }) => ({
      id,
      group,
      k,
      unique: named(unique),
      few: named(few),
    })),
    coarsening:
      coarsening === null
        ? null
        : {
            k: coarsening.k,
            steps: coarsening.steps.map(({ attribute, to }) => ({ attribute: attributes[attribute], to })),
          },
    fewest,
  };
}

function rowsOf<T>(report: RiskReport<T>): Exhibit<T>['rows'] {
  const names = (sets: readonly Combination[]): Inline<T> =>
    sets.flatMap((set, i) => [
      i === 0 ? '' : '; ',
      ...set.flatMap((at, j) => [j === 0 ? '' : ' + ', report.attributes[at] ?? '']),
    ]);
  return {
    head: ['respondent', 'group', 'k', 'unique', 'few'],
    rows: report.respondents.map(({ id, group, k, unique, few }) => [
      [id],
      [group],
      [k],
      names(unique),
      names(few),
    ]),
  };
}
