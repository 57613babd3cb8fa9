import type { Block } from '../../analyses/exhibit.ts';
import type { Language } from '../../model/project.ts';
import type { FindingJson } from './json.ts';

const WORDS = {
  nl: {
    findings: 'Bevindingen',
    place: 'Plaats',
    what: 'Wat',
    how: 'Hoe verder',
    none: 'Geen fouten gevonden.',
  },
  en: {
    findings: 'Findings',
    place: 'Place',
    what: 'What',
    how: 'What to do',
    none: 'No mistakes found.',
  },
} as const;

/** A report's blocks with its findings between the summary and the tables: what a supervisor reads second. */
export function withFindings<T>(
  blocks: readonly Block<T>[],
  findings: readonly FindingJson[],
  language: Language,
): Block<T>[] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const summary = first < 0 ? blocks : blocks.slice(0, first);
  return [
    ...summary,
    { kind: 'heading', level: 2, text: [WORDS[language].findings] },
    ...listed<T>(findings, language),
    ...blocks.slice(summary.length),
  ];
}

function listed<T>(findings: readonly FindingJson[], language: Language): Block<T>[] {
  const words = WORDS[language];
  if (findings.length === 0) return [{ kind: 'paragraph', text: [words.none] }];
  const rows = findings.map(({ file, line, code, message, excerpt, hint }) => [
    [`${file ?? '–'}:${line ?? '–'}`],
    [`${code} ${message}`, ...(excerpt === null ? [] : [`\n${excerpt}`])],
    [hint],
  ]);
  return [
    { kind: 'table', table: { head: [[words.place], [words.what], [words.how]], widths: [3, 6, 5], rows } },
  ];
}
