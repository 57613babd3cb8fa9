import { address, type Code } from '../../src/model/code.ts';
import type { Severity } from '../../src/model/finding.ts';
import type { CodedProject } from '../../src/model/project.ts';
import { partsOf, wordsOf } from '../../src/model/words-of.ts';
import { type Files, replaced } from './demo.ts';

const MARK = 'geplant';
/** The number that a reader sees at the footnote of a planted paragraph: it is the last one. */
export const PLANTED = 26;
const REPORT = 'verslag.md';

export interface Paragraph {
  readonly heading: string;
  readonly sentence: string;
  readonly footnote: string;
}

/** The report with a section more, in front of the conclusion. */
export function withParagraph(files: Files, { heading, sentence, footnote }: Paragraph): Files {
  const conclusion = '## 5. Conclusie';
  const section = `### ${heading}\n\n${sentence}[^${MARK}]\n\n[^${MARK}]: ${footnote}\n\n${conclusion}`;
  return replaced(files, REPORT, conclusion, section);
}

/** "Bijlage 2 en 4. Label 2, sub 1, ad.3." */
export function footnoteOf(transcripts: readonly string[], code: Code): string {
  const numbers = transcripts.map((id) => id.slice(1));
  const [label, sub, ad] = partsOf(code);
  const parts = [
    `Label ${label}`,
    ...(sub === undefined ? [] : [`sub ${sub}`]),
    ...(ad === undefined ? [] : [`ad.${ad}`]),
  ];
  return `Bijlage ${enumerated(numbers)}. ${parts.join(', ')}.`;
}

/** "1, 2 en 4" */
export function enumerated(items: readonly (string | number)[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}

/** A heading under which any code may be cited. */
export const NEUTRAL = 'Nog een bevinding';

export function nameOf(project: CodedProject, group: string | null, code: Code): string {
  const codebook = project.groups.find(({ id }) => id === group)?.codebook;
  const labels = project.codebooks.find(({ id }) => id === codebook)?.labels ?? [];
  const nodes = labels.flatMap((label) => [
    label,
    ...label.children,
    ...label.children.flatMap((sub) => sub.children),
  ]);
  const found = nodes.find((node) => node.code === code);
  return found === undefined ? wordsOf(address(code)) : wordsOf(found.name);
}

/** All codes of a group's codebook. */
export function codesOf(project: CodedProject, group: string | null): Code[] {
  const codebook = project.groups.find(({ id }) => id === group)?.codebook;
  const labels = project.codebooks.find(({ id }) => id === codebook)?.labels ?? [];
  return labels.flatMap((label) => [
    label.code,
    ...label.children.flatMap((sub) => [sub.code, ...sub.children.map((ad) => ad.code)]),
  ]);
}

/** What the audit holds to be wrong: not what it leaves to a person to read. */
export function wrongIn<T extends { readonly severity: Severity }>(findings: readonly T[]): T[] {
  return findings.filter(({ severity }) => severity !== 'info');
}
