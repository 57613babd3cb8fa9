import { allNodes } from '../coding/codebook-index.ts';
import type { DrawnCode, Inline, TreePicture } from '../gate/exhibit.ts';
import type { Safe, SafeText } from '../gate/safe-text.ts';
import { MONTH_SENTENCES } from '../language/months.ts';
import type { Language } from '../model/project.ts';
import { listed } from '../sentences/inline.ts';
import { say, tell } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import type { CodebookUse } from './code-uses.ts';
import { doubtMark, doubtNote } from './doubtful.ts';
import { drawnCodes } from './drawn-codes.ts';
import { enumerated } from './enumerated.ts';

const SAYS = {
  title: sentence('Boomdiagram {codebook}', 'Tree diagram {codebook}'),
  counted: sentence(
    'Geteld zijn respondenten, niet fragmenten: een respondent telt bij een code één keer, hoe vaak de code ook voorkomt. Label en sub tellen alles wat eronder valt. ',
    'Respondents are counted, not fragments: a respondent counts once for a code, however often it occurs. Label and sub count all that is under them. ',
  ),
  size: sentence(
    '{respondents} {respondents|respondent|respondenten}, {interviews} {interviews|interview|interviews}',
    '{respondents} {respondents|respondent|respondents}, {interviews} {interviews|interview|interviews}',
  ),
  dated: sentence('; codeboek van {day} {month} {year}', '; codebook of {day} {month} {year}'),
  runs: sentence(
    ' De respondenten {from} tot en met {to} zijn van {group}.',
    ' Respondents {from} to {to} are of {group}.',
  ),
  without: sentence(
    ' {count|Respondent|De respondenten} {who} {count|heeft|hebben} in dit codeboek geen code.',
    ' {count|Respondent|Respondents} {who} {count|has|have} no code in this codebook.',
  ),
  description: sentence(
    'Boomdiagram van het codeboek {codebook}: {labels} {labels|label|labels}, {codes} {codes|code|codes}, waarvan {unused} niet gebruikt; {respondents} {respondents|respondent|respondenten}.',
    'Tree diagram of the codebook {codebook}: {labels} {labels|label|labels}, {codes} {codes|code|codes}, of which {unused} not used; {respondents} {respondents|respondent|respondents}.',
  ),
  count: sentence(
    ': {count} van {of}{who}, {fragments} {fragments|fragment|fragmenten}',
    ': {count} of {of}{who}, {fragments} {fragments|fragment|fragments}',
  ),
  unused: sentence(': niet gebruikt', ': not used'),
  cited: sentence(', in het rapport', ', in the report'),
} as const;

/** A codebook as it is drawn: with who has each code, and what has to be known to read it. */
export function treePicture(title: SafeText, use: Safe<CodebookUse>, language: Language): TreePicture {
  const labels = drawnCodes(use.labels, language);
  const [only, ...others] = use.groups;
  // Two groups have two respondents 1.
  const respondents = others.length === 0 ? (only?.respondents ?? []) : use.codes.map((_, i) => i + 1);
  return {
    kind: 'tree',
    title: tell(SAYS.title, language, { codebook: title }),
    respondents,
    labels,
    note: [
      ...treeNote(use, respondents, language),
      ...doubtNote(
        allNodes(labels).some(({ isDoubtful }) => isDoubtful),
        language,
      ),
    ],
    description: treeDescription(title, labels, respondents, language),
  };
}

function treeNote(
  { groups, codes, date }: Safe<CodebookUse>,
  respondents: readonly number[],
  language: Language,
): Inline {
  const month = MONTH_SENTENCES[(date?.month ?? 0) - 1];
  const interviews = groups.reduce((sum, group) => sum + group.interviews, 0);
  let next = 1;
  const runs = groups.flatMap(({ title, respondents: own }): Inline => {
    const from = next;
    next += own.length;
    if (own.length === 0 || groups.length < 2) return [];
    return tell(SAYS.runs, language, { from, to: next - 1, group: title });
  });
  const without = respondents.filter((_, i) => codes[i] === 0);
  return [
    say(SAYS.counted, language),
    say(SAYS.size, language, { respondents: respondents.length, interviews }),
    ...(month === undefined || date === null
      ? []
      : [say(SAYS.dated, language, { ...date, month: say(month, language) })]),
    '.',
    ...runs,
    ...(without.length === 0
      ? []
      : tell(SAYS.without, language, { count: without.length, who: enumerated(without, language) })),
  ];
}

function treeDescription(
  title: SafeText,
  labels: readonly DrawnCode[],
  respondents: readonly number[],
  language: Language,
): Inline[] {
  const all = allNodes(labels);
  const leaves = all.filter(({ children }) => children.length === 0);
  const counts = {
    labels: labels.length,
    codes: leaves.length,
    unused: leaves.filter(({ fragments }) => fragments === 0).length,
    respondents: respondents.length,
  };
  return [
    tell(SAYS.description, language, { codebook: title, ...counts }),
    ...all.flatMap((code) => [
      describedCode(code, respondents, language),
      ...(code.direct === null
        ? []
        : [
            describedCode(
              { ...code, ...code.direct, name: [say(WORDS.directly, language)], isCited: false },
              respondents,
              language,
            ),
          ]),
    ]),
  ];
}

function describedCode(code: DrawnCode, respondents: readonly number[], language: Language): Inline {
  const lead: Inline = code.notation.length === 0 ? code.name : [...code.notation, ' ', ...code.name];
  const cited: Inline = code.isCited ? [say(SAYS.cited, language)] : [];
  if (code.fragments === 0) return [...lead, say(SAYS.unused, language), ...cited, '.'];
  const numbers = respondents.filter((_, i) => (code.had[i] ?? 0) > 0);
  const who: Inline = numbers.length === 0 ? [''] : [' (', ...listed(numbers), ')'];
  const of = respondents.length;
  const count = tell(SAYS.count, language, { count: numbers.length, of, who, fragments: code.fragments });
  return [...lead, ...count, ...doubtMark(code.isDoubtful, language), ...cited, '.'];
}
