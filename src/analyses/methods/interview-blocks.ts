import type { Block, Inline } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import type { Language } from '../../model/project.ts';
import { listed } from '../../sentences/inline.ts';
import { speaking } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { wordsInAll } from './interviews.ts';
import { MEDIUM_NAMES } from './media.ts';
import type { MethodsReport } from './report.ts';
import { columnTable, orDash, paragraph, sectionHeading } from './section.ts';

const SAYS = {
  date: sentence('Datum', 'Date'),
  minutes: sentence('Minuten', 'Minutes'),
  medium: sentence('Wijze', 'Medium'),
  turns: sentence('Beurten', 'Turns'),
  total: sentence(
    '{interviews} {interviews|interview|interviews}, {respondents} {respondents|respondent|respondenten}. Samen {turns} beurten, {words} woorden en {notes} opmerkingen. Een streepje: de documenten zeggen het niet.',
    '{interviews} {interviews|interview|interviews}, {respondents} {respondents|respondent|respondents}. Together {turns} turns, {words} words and {notes} notes. A dash: the documents do not say.',
  ),
  inside: sentence(
    'Functie, team en andere kenmerken van respondenten blijven binnen het project. Wat erbij mag, staat in kantlijn.yaml: anonymise: { attributes: [functie] }.',
    'Function, team and other attributes of respondents stay inside the project. Those that may leave stand in kantlijn.yaml: anonymise: { attributes: [function] }.',
  ),
  other: sentence('overig', 'other'),
  coarse: sentence(
    'Overig: een waarde die minder dan drie respondenten delen.',
    'Other: a value that fewer than three respondents share.',
  ),
} as const;

export function interviewBlocks(report: Safe<MethodsReport>, language: Language): Block[] {
  const says = speaking(language);
  const { interviews, respondents } = report;
  const sum = (count: (one: (typeof interviews)[number]) => number) =>
    interviews.reduce((total, one) => total + count(one), 0);
  const columns = [
    [says(WORDS.interview), 2],
    [says(SAYS.date), 3],
    [says(SAYS.minutes), 2],
    [says(SAYS.medium), 3],
    [says(WORDS.group), 3],
    [says(SAYS.turns), 2],
    [says(WORDS.words), 2],
    [says(WORDS.notes), 2],
  ] as const;
  const rows = interviews.map((one): Inline[] => [
    [one.transcript],
    orDash(one.date),
    orDash(one.duration),
    orDash(one.medium === null ? null : says(MEDIUM_NAMES[one.medium])),
    orDash(one.group),
    [one.turns],
    [wordsInAll(one)],
    [one.notes],
  ]);
  const total = says(SAYS.total, {
    interviews: interviews.length,
    respondents: respondents.length,
    turns: sum(({ turns }) => turns),
    words: sum(wordsInAll),
    notes: sum(({ notes }) => notes),
  });
  return [
    sectionHeading([says(WORDS.interviews)], [12, 14, 21], language),
    columnTable(columns, rows),
    paragraph(total),
    ...respondentBlocks(report, language),
  ];
}

function respondentBlocks(report: Safe<MethodsReport>, language: Language): Block[] {
  const says = speaking(language);
  const { respondents, attributes } = report;
  const columns = [
    [says(WORDS.respondent), 3],
    [says(WORDS.group), 3],
    [says(WORDS.interviews), 2],
    ...attributes.map((name) => [name, 3] as const),
  ] as const;
  const rows = respondents.map(({ id, group, interviews, values }): Inline[] => [
    [id],
    [group],
    listed(interviews),
    ...values.map((value): Inline => (value === 'other' ? [says(SAYS.other)] : orDash(value))),
  ]);
  const isCoarse = respondents.some(({ values }) => values.includes('other'));
  return [
    sectionHeading([says(WORDS.respondents)], [16, 18], language),
    columnTable(columns, rows),
    ...(isCoarse ? [paragraph(says(SAYS.coarse))] : []),
    ...(attributes.length === 0 ? [paragraph(says(SAYS.inside))] : []),
  ];
}
