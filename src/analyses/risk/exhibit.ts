import type { Block, Exhibit, Inline, Rows } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import { asData, type Data } from '../../gate/shown-data.ts';
import type { Language } from '../../model/project.ts';
import { listed } from '../../sentences/inline.ts';
import { say, speaking, tell, term, terms } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { type Combination, ENOUGH, GROUP, type RespondentRisk } from './risk.ts';
import { listedNames, riskSentence, type SafeRisk, shownName, unjudgedLine } from './sentence.ts';
import { STATED } from './stated.ts';

const SAYS = {
  title: sentence('Wie te herkennen blijft', 'Who stays recognisable'),
  unknown: sentence('onbekend', 'unknown'),
  by: sentence('Te herkennen aan', 'Recognisable by'),
  meaning: sentence(
    'k is het aantal respondenten met dezelfde kenmerken, de respondent zelf meegeteld. Bij k = 1 is er maar één zo iemand; vanaf 3 gaat iemand op in de anderen.',
    'k is how many respondents have the same attributes, the respondent itself included. With k = 1 there is but one like that; from 3 on one goes unnoticed among the others.',
  ),
  stated: sentence(
    'Boven de interviews staat al: {names}. Geldt iets niet voor wie daar sprak, of weet u het preciezer, zet het dan bij respondents in kantlijn.yaml: ID: { functie: …, team: … }; dat gaat voor.',
    'Above the interviews stands already: {names}. Where it does not hold for who spoke there, or you know better, put it under respondents in kantlijn.yaml: ID: { function: …, team: … }; that goes before.',
  ),
  looked: sentence('Bekeken, een tot drie tegelijk: {names}.', 'Looked at, one to three at a time: {names}.'),
  groupAlone: sentence(
    'Van de respondenten is alleen de groep bekend. Zet bij respondents in kantlijn.yaml wat uw verslag over hen vertelt (functie, team, leeftijd, plaats); dan telt dat mee.',
    'Of the respondents only the group is known. Put what your report tells about them (function, team, age, place) under respondents in kantlijn.yaml; it counts from then on.',
  ),
  rest: sentence(
    'De andere {count} {count|heeft|hebben} een k van 3 of meer.',
    'The other {count} {count|has|have} a k of 3 or more.',
  ),
  more: sentence('en nog {count} andere', 'and {count} more'),
  smallest: sentence(
    'Minst ingrijpende vergroving met k = 3 voor iedereen',
    'Smallest coarsening with k = 3 for everybody',
  ),
  some: sentence('Een vergroving met k = 3 voor iedereen', 'A coarsening with k = 3 for everybody'),
  attribute: sentence('Kenmerk', 'Attribute'),
  becomes: sentence('Vergroving', 'Coarsening'),
  after: sentence('Dan is k voor iedereen minstens {k}.', 'Then k is at least {k} for everybody.'),
  none: sentence('Vergroven is niet nodig.', 'Nothing has to be coarsened.'),
  impossible: sentence(
    'Geen vergroving geeft iedereen k = 3: de groep {group} telt maar {k} {k|respondent|respondenten}, en elk overzicht toont de groep. Ook zonder alle andere kenmerken blijft k daar {k}.',
    'No coarsening gives everybody k = 3: the group {group} has {k} {k|respondent|respondents} only, and every report shows the group. Even without all other attributes k stays {k} there.',
  ),
} as const;

const COARSER = {
  fives: sentence('in stappen van vijf', 'in steps of five'),
  tens: sentence('in stappen van tien', 'in steps of ten'),
  year: sentence('alleen het jaar', 'the year only'),
  removed: sentence('weglaten', 'leave out'),
} as const;

const TERMS = {
  group: term('group'),
  date: term('date'),
  team: term('team'),
  function: term('function'),
  headerLine: term('headerLine'),
} as const;

export function riskExhibit(report: SafeRisk, language: Language): Exhibit {
  const isAlone = report.attributes.length === 1;
  const names = listedNames(report.attributes, language);
  const blocks: Block[] = [
    { kind: 'paragraph', text: [...riskSentence(report, language), '.', ...unjudgedLine(report, language)] },
  ];
  if (report.respondents.length > 0) {
    blocks.push(
      {
        kind: 'paragraph',
        text: isAlone ? [say(SAYS.groupAlone, language)] : tell(SAYS.looked, language, { names }),
      },
      ...statedBlocks(report, language),
      ...whoBlocks(report, language),
      { kind: 'paragraph', text: [say(SAYS.meaning, language)] },
      ...coarseningBlocks(report, language),
    );
  }
  const title = [say(SAYS.title, language)];
  return { stem: [term('risk')], title, data: riskData(report), blocks, rows: riskRows(report) };
}

/** What the documents say of respondents, so that it can be taken over or set right. */
function statedBlocks({ attributes }: SafeRisk, language: Language): Block[] {
  const stated = attributes.filter((name) => STATED.some((one) => one === name));
  if (stated.length === 0) return [];
  return [{ kind: 'paragraph', text: tell(SAYS.stated, language, { names: listedNames(stated, language) }) }];
}

/** Those that stay recognisable, the most so first. */
function whoBlocks(report: SafeRisk, language: Language): Block[] {
  const says = speaking(language);
  const shown = report.respondents.filter(({ k }) => k < ENOUGH).sort((a, b) => a.k - b.k);
  if (shown.length === 0) return [];
  const rest = report.respondents.length - shown.length;
  const table = {
    head: [[says(WORDS.respondent)], [term('k')], [says(SAYS.by)]],
    widths: [3, 1, 6],
    rows: shown.map((one): Inline[] => [[one.id], [one.k], tellingOf(report, one, language)]),
  };
  return [
    { kind: 'table', table },
    ...(rest === 0 ? [] : [{ kind: 'paragraph', text: [says(SAYS.rest, { count: rest })] } as const]),
  ];
}

/** More than that are no longer read. */
const SHOWN = 3;

function tellingOf(report: SafeRisk, one: Safe<RespondentRisk>, language: Language): Inline {
  const sets = one.k === 1 ? one.unique : one.few;
  const more = sets.length - SHOWN;
  const value = (at: number): Inline =>
    one.values === null ? [] : [': ', one.values[at] ?? say(SAYS.unknown, language)];
  const named = (at: number, j: number): Inline => [
    j === 0 ? '' : ' + ',
    shownName(report.attributes[at] ?? GROUP, language),
    ...value(at),
  ];
  return [
    ...sets.slice(0, SHOWN).flatMap((set, i): Inline => [i === 0 ? '' : '\n', ...set.flatMap(named)]),
    ...(more > 0 ? (['\n', say(SAYS.more, language, { count: more })] as const) : []),
  ];
}

function coarseningBlocks(report: SafeRisk, language: Language): Block[] {
  const says = speaking(language);
  const { coarsening, fewest } = report;
  if (coarsening === null) {
    const gaps = { k: fewest?.respondents ?? 0, group: fewest?.group ?? term('–') };
    return [{ kind: 'paragraph', text: tell(SAYS.impossible, language, gaps) }];
  }
  if (coarsening.steps.length === 0) return [{ kind: 'paragraph', text: [says(SAYS.none)] }];
  const rows = coarsening.steps.map(({ attribute, to }): Inline[] => [
    [shownName(report.attributes[attribute] ?? GROUP, language)],
    [says(COARSER[to])],
  ]);
  return [
    { kind: 'heading', level: 2, text: [says(coarsening.isSmallest ? SAYS.smallest : SAYS.some)] },
    { kind: 'table', table: { head: [[says(SAYS.attribute)], [says(SAYS.becomes)]], widths: [1, 1], rows } },
    { kind: 'paragraph', text: [says(SAYS.after, { k: coarsening.k })] },
  ];
}

/** As `--json` prints it: combinations by the names of their attributes. */
function riskData(report: SafeRisk): Data {
  const { attributes, coarsening, fewest } = report;
  const named = (sets: readonly Safe<Combination>[]) => sets.map((set) => set.map((i) => attributes[i]));
  return asData({
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
    unknown: report.unknown,
    unjudged: report.unjudged,
  });
}

function riskRows(report: SafeRisk): Rows {
  const nameOf = (at: number): Inline[number] => {
    const name = report.attributes[at] ?? GROUP;
    return typeof name === 'string' ? TERMS[name] : name;
  };
  const names = (sets: readonly Safe<Combination>[]): Inline =>
    listed(
      sets.map((set) => listed(set.map(nameOf), ' + ')),
      '; ',
    );
  return {
    head: terms('respondent', 'group', 'k', 'unique', 'few'),
    rows: report.respondents.map(({ id, group, k, unique, few }): Inline[] => [
      [id],
      [group],
      [k],
      names(unique),
      names(few),
    ]),
  };
}
