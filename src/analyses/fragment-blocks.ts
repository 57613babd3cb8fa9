import type { Block, Inline, Marked, Table } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import type { Language } from '../model/project.ts';
import { say, speaking } from '../sentences/say.ts';
import { type Sentence, sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { appendixTitle } from './appendix-title.ts';
import { writtenCode, writtenNotation } from './drawn-codes.ts';
import type { PrintedRow } from './fragment-rows.ts';
import type { FragmentView } from './fragment-views.ts';
import { PrintedFragments, whoseWords } from './printed-fragments.ts';
import type { FragmentSection, GroupSections } from './sections.ts';

const SAYS = {
  unresolved: sentence('Opmerkingen met een onbekende code:', 'Notes with an unknown code:'),
  uncoded: sentence('Opmerkingen zonder code:', 'Notes without a code:'),
  notes: sentence(' ({notes} opmerkingen)', ' ({notes} notes)'),
  unused: sentence('Niet gebruikt.', 'Not used.'),
  place: sentence('Respondent en plaats', 'Respondent and place'),
  turn: sentence(', beurt {turn}', ', turn {turn}'),
  note: sentence(', opmerking {note}', ', note {note}'),
} as const;

/** Fragments as an appendix prints them. */
export interface FragmentsByCode {
  readonly fragments: readonly PrintedRow[];
  /** What it says of each beside its words. */
  readonly views: readonly FragmentView[];
  readonly groups: readonly GroupSections[];
  /** Several people coded them. */
  readonly hasCoders: boolean;
}

/** Codes as headings of their own level, each with its fragments; a long fragment in full where it stands first. */
export function fragmentBlocks(report: Safe<FragmentsByCode>, language: Language): Block[] {
  const printed = new PrintedFragments(language);
  const { groups } = report;
  return groups.flatMap((group): Block[] => {
    const lead: Block[] =
      groups.length > 1 && group.title !== null ? [{ kind: 'heading', level: 2, text: [group.title] }] : [];
    const deeper = lead.length;
    return [
      ...lead,
      ...group.sections.flatMap((section) => sectionBlocks(section, deeper, { report, printed, language })),
      ...looseFragments(SAYS.unresolved, group.unresolved, { report, printed, language }),
      ...looseFragments(SAYS.uncoded, group.uncoded, { report, printed, language }),
    ];
  });
}

interface Printing {
  readonly report: Safe<FragmentsByCode>;
  readonly printed: PrintedFragments;
  readonly language: Language;
}

function sectionBlocks(section: Safe<FragmentSection>, deeper: number, printing: Printing): Block[] {
  const { language } = printing;
  const { notation, name, depth, label, had, of, total, rows } = section;
  const code = writtenNotation(notation, 0, language);
  const count: Inline = [
    say(WORDS.of, language, { count: had, of }),
    ' · ',
    say(WORDS.countFragments, language, { count: total }),
    // Two coders marked the same words.
    ...(rows.length > total ? [say(SAYS.notes, language, { notes: rows.length })] : []),
  ];
  const heading: Block = {
    kind: 'heading',
    level: headingLevel(depth + deeper),
    text: writtenCode(notation, name, language),
    ...(total === 0 ? {} : { beside: count }),
    ...(depth === 1 ? { label } : {}),
  };
  if (total === 0) return [heading, { kind: 'paragraph', text: [say(SAYS.unused, language)] }];
  const known = code.length === 0 && name !== null ? [name] : code;
  return rows.length === 0
    ? [heading]
    : [heading, { kind: 'table', table: tableOfFragments(rows, known, printing) }];
}

/** The title of an appendix is the first level. */
function headingLevel(depth: number): 2 | 3 | 4 {
  return depth <= 1 ? 2 : depth === 2 ? 3 : 4;
}

/** No heading: a code that the codebook lacks is no code of the tree. */
function looseFragments(lead: Sentence, rows: readonly number[], printing: Printing): Block[] {
  if (rows.length === 0) return [];
  const title: Inline = [say(lead, printing.language)];
  return [
    { kind: 'paragraph', text: title },
    { kind: 'table', table: tableOfFragments(rows, title, printing) },
  ];
}

function tableOfFragments(
  rows: readonly number[],
  code: Inline,
  { report, printed, language }: Printing,
): Table {
  const says = speaking(language);
  return {
    head: [[says(WORDS.fragment)], [says(SAYS.place)], [says(WORDS.words)]],
    widths: [1250, 2000, 5816],
    rows: rows.flatMap((i) => {
      const row = report.fragments[i];
      const view = report.views[i];
      if (row === undefined || view === undefined) return [];
      const { id, words } = printed.next(row, view, code);
      return [[[id], [fragmentPlace(row, view, report.hasCoders, language)], words]];
    }),
  };
}

function fragmentPlace(
  { turn, coder }: Safe<PrintedRow>,
  view: Safe<FragmentView>,
  hasCoders: boolean,
  language: Language,
): Marked {
  const { appendix, heading, note } = view;
  return {
    mark: 'soft',
    text: [
      ...whoseWords(view, language),
      '\n',
      appendix === null ? heading : appendixTitle(appendix, language),
      say(SAYS.turn, language, { turn }),
      ...(note === null ? [] : [say(SAYS.note, language, { note })]),
      ...(hasCoders ? (['\n', coder] as const) : []),
    ],
  };
}
