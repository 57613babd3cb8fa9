import type { Block, Exhibit, Inline } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { asData } from '../gate/shown-data.ts';
import type { Language } from '../model/project.ts';
import { listed } from '../sentences/inline.ts';
import type { Said } from '../sentences/said.ts';
import { say, speaking, tell, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { analysis } from './analysis.ts';
import { codeWithName } from './code-with-name.ts';
import { enumerated } from './enumerated.ts';
import { whoSaid } from './fragments.ts';
import { lackingCode, NO_CODE_LEGEND } from './no-code.ts';
import { type TracedFragment, type TraceReport, traceReport } from './trace-report.ts';

const SAYS = {
  title: sentence('Wat hierbij hoort', 'What belongs to this'),
  citations: sentence('Verwijzingen', 'Citations'),
  missing: sentence('Aangehaald, maar zonder fragment', 'Cited, but without a fragment'),
  uncoded: sentence('Gezegd, maar niet gecodeerd', 'Said, but not coded'),
  quoted: sentence(
    'Waar het citaat staat, buiten wat hier wordt aangehaald',
    'Where the quote stands, outside what is cited here',
  ),
  range: sentence('beurt {turn}, tekens {from}–{to}', 'turn {turn}, characters {from}–{to}'),
  longRange: sentence(
    'beurt {turn}, teken {from} tot beurt {last}, teken {to}',
    'turn {turn}, character {from} to turn {last}, character {to}',
  ),
  several: sentence(
    'Dit kan meer dan één respondent zijn: {respondents}. Wat hier staat, is van hen samen; noem er één zoals die hier heet, en u ziet die alleen.',
    'This may be more than one respondent: {respondents}. What stands here is of all of them; name one as it is called here, and you see that one alone.',
  ),
  absent: sentence(
    'Het verslag noemt dit, en in de gelezen documenten is het niet gevonden. Kijk of het nummer klopt, of voeg toe wat ontbreekt.',
    'The report names this, and it was not found in the documents that were read. See whether the number is right, or add what is missing.',
  ),
  unknown: sentence(
    'Niets gevonden bij wat u noemt. Noem een voetnoot (63), een code (3/1/2), een fragment (b4:54), een respondent (R3), een thema, of woorden zoals ze gezegd zijn.',
    'Nothing found by what you name. Give a footnote (63), a code (3/1/2), a fragment (b4:54), a respondent (R3), a theme, or words as they were said.',
  ),
} as const;

export const trace = analysis<TraceReport>({
  name: 'trace',
  summary: sentence(
    'van een voetnoot, code, fragment, respondent, thema of geciteerde woorden naar alles wat daarbij hoort',
    'from a footnote, code, fragment, respondent, theme or quoted words to all that hangs together with it',
  ),
  takesReference: true,
  options: ['context', 'coder'],
  example: 'trace 7 --context 1',
  lacks: (project, wanted) => {
    const { isAbsent, ...found } = traceReport(project, wanted);
    return !isAbsent && Object.values(found).every(({ length }) => length === 0) ? SAYS.unknown : null;
  },
  report: traceReport,
  exhibit: traceExhibit,
});

function traceExhibit(report: Safe<TraceReport>, language: Language): Exhibit {
  const says = speaking(language);
  // Every fragment of the data says whose it is.
  const { anyOf, isAbsent, ...data } = report;
  const { citations, codes, themes, fragments, missing, turns } = data;
  return {
    stem: [says(SAYS.title)],
    title: [says(SAYS.title)],
    data: asData(data),
    blocks: [
      ...several(anyOf, language),
      ...(isAbsent ? [{ kind: 'paragraph', text: [says(SAYS.absent)] } as const] : []),
      ...section(
        says(SAYS.citations),
        citations.map(({ footnote, text, sentence: said, file, line }) => [
          footnote ?? '–',
          '  ',
          text,
          '  ',
          '(',
          file,
          ':',
          line,
          ')',
          ...(said === null ? [] : (['\n', '  ', said] as const)),
        ]),
      ),
      ...section(
        says(SAYS.missing),
        missing.map(({ transcript, code }) => [transcript, ' ', code]),
      ),
      ...section(
        says(codes.length + missing.length === 0 ? SAYS.uncoded : SAYS.quoted),
        turns.map(({ id, speaker, text }) => [id, '  ', speaker, ': ', text]),
      ),
      ...section(
        says(WORDS.codes),
        codes.map(({ group, code, name }) => [group, ' ', ...codeWithName(code, name)]),
      ),
      ...section(
        says(WORDS.themes),
        themes.map(({ id, name, groups }) => [id, '  ', name, ...lackingCode(groups, language)]),
      ),
      ...(themes.some(({ groups }) => groups.some(({ applies }) => !applies))
        ? [{ kind: 'paragraph', text: [says(NO_CODE_LEGEND)] } as const]
        : []),
      ...fragments.flatMap((fragment) => tracedFragmentBlocks(fragment, language)),
    ],
    rows: { head: terms('id', 'text'), rows: fragments.map(({ id, text }) => [[id], [text]]) },
  };
}

function several(respondents: Safe<TraceReport>['anyOf'], language: Language): Block[] {
  if (respondents.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      text: tell(SAYS.several, language, { respondents: enumerated(respondents, language) }),
    },
  ];
}

function section(title: Said, lines: readonly Inline[]): Block[] {
  if (lines.length === 0) return [];
  const text = listed(lines, '\n');
  return [
    { kind: 'heading', level: 2, text: [title] },
    { kind: 'paragraph', text },
  ];
}

function tracedFragmentBlocks(fragment: Safe<TracedFragment>, language: Language): Block[] {
  const { id, respondents, codes, file, line, text, note, context } = fragment;
  const around = context.flatMap(
    ({ number, speaker, text: words }): Inline => ['\n', number, ' ', speaker, ': ', words],
  );
  return [
    {
      kind: 'heading',
      level: 2,
      text: [id, '  ', ...whoSaid(respondents), '  ', ...listed(codes)],
    },
    {
      kind: 'paragraph',
      text: [file, ':', line, ', ', rangeLine(fragment, language), '\n', text, '\n', '  ', note, ...around],
    },
  ];
}

function rangeLine({ from, to }: Safe<TracedFragment>, language: Language): Said {
  const range = { turn: from.turn, from: from.offset, to: to.offset };
  if (from.turn === to.turn) return say(SAYS.range, language, range);
  return say(SAYS.longRange, language, { ...range, last: to.turn });
}
