import type { Block, Inline } from '../gate/exhibit.ts';
import type { Safe, SafeText } from '../gate/safe-text.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { listed } from '../sentences/inline.ts';
import { speaking, tell } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { AUDIT_CATALOGUE } from './audit-catalogue.ts';
import { findingGroups, whatFollows } from './finding-groups.ts';
import { findingHead, hintOf, type SafeFinding, whereOf } from './finding-text.ts';

const SAYS = {
  place: sentence('Waar', 'Where'),
  what: sentence('Wat', 'What'),
  how: sentence('Hoe verder', 'What to do'),
} as const;

export const QUOTED = sentence('"{words}"', '"{words}"');
const IN_SENTENCE = sentence('In de zin: "{words}"', 'In the sentence: "{words}"');

/** A finding, and the sentence of the report that it is about. */
export interface FoundInReport {
  readonly finding: Finding<RawText>;
  readonly sentence: RawText | null;
}

/** Findings as a table for whoever has the document and not our numbers of its lines; a line that says so where there are none. */
export function findingTable(found: readonly Safe<FoundInReport>[], language: Language): Block[] {
  const says = speaking(language);
  if (found.length === 0) return [{ kind: 'paragraph', text: [says(WORDS.nothingWrong)] }];
  const sentences = new Map(found.map(({ finding, sentence }) => [finding, sentence] as const));
  const rowOf = (finding: SafeFinding, beyond: Inline): Inline[] => [
    findingWhere(finding, language),
    [
      ...findingHead(finding, language, AUDIT_CATALOGUE),
      ...quotedExcerpt(finding, sentences.get(finding) ?? null, language),
    ],
    [...hintOf(finding, language, AUDIT_CATALOGUE), ...beyond],
  ];
  const rows = findingGroups(found.map(({ finding }) => finding)).flatMap((group) => {
    const { first, others, alike } = group;
    const beyond: Inline = others.length === 0 ? [] : ['\n', whatFollows(group, language)];
    return [rowOf(first, beyond), ...[...others, ...alike].map((one) => rowOf(one, []))];
  });
  const head = [[says(SAYS.place)], [says(SAYS.what)], [says(SAYS.how)]];
  return [{ kind: 'table', table: { head, widths: [3, 6, 5], rows } }];
}

function findingWhere(finding: SafeFinding, language: Language): Inline {
  const where = whereOf(finding, language);
  if (where.length === 0) return finding.file === null ? ['–'] : [finding.file];
  return listed(where, '\n');
}

/** Its words, and the sentence that they stand in or that calls them. */
function quotedExcerpt({ excerpt }: SafeFinding, whole: SafeText | null, language: Language): Inline {
  const bare = (words: SafeText | null) => words?.toString().replace(/[\s.!?]+$/, '');
  const isOne = bare(excerpt) === bare(whole);
  return [
    ...(excerpt === null ? [] : (['\n', ...tell(QUOTED, language, { words: excerpt })] as const)),
    ...(whole === null || isOne ? [] : (['\n', ...tell(IN_SENTENCE, language, { words: whole })] as const)),
  ];
}
