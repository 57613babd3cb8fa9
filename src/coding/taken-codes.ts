import type { Code } from '../model/code.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Finding } from '../model/finding.ts';
import type { Fragment, Group } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import { CodebookIndex } from './codebook-index.ts';

export const NUMBER_TAKEN_OVER = findingKind({
  code: 'K220',
  severity: 'warning',
  means: ['shifted'],
  message: sentence(
    'Code {code} is hernummerd tot {now}, en {code} is nu een andere code. Opmerkingen met {code}: {count}.',
    'Code {code} was renumbered to {now}, and {code} is another code now. Notes with {code}: {count}.',
  ),
  hint: sentence(
    'Ze tellen voor wat nu zo heet: "{name}". Bedoelen ze "{former}", verander dan in de opmerkingen het nummer.',
    'They count for what is called so now: "{name}". If they mean "{former}", change the number in the notes.',
  ),
});

/** Codes of which `was` gives the number to another code that is there as well: which of the two a note means, nobody can see. */
export function numbersTakenOver(
  groups: readonly Group[],
  codebooks: readonly Codebook[],
  fragments: readonly Fragment[],
): Finding<RawText>[] {
  return codebooks.flatMap((codebook) => {
    const index = new CodebookIndex(codebook);
    const taken = index.takenOver;
    if (taken.length === 0) return [];
    const own = new Set(groups.flatMap(({ id, codebook: name }) => (name === codebook.id ? [id] : [])));
    const cited = timesCited(fragments.filter(({ group }) => own.has(group ?? '')));
    return taken.flatMap(({ node, now }) => {
      const count = cited.get(node.code) ?? 0;
      if (count === 0) return [];
      return [
        finding(NUMBER_TAKEN_OVER, {
          file: codebook.file === null ? null : RawText.own(codebook.file),
          line: node.line,
          facts: { code: node.code, now: now.code, count },
          words: { name: node.name, former: now.name },
        }),
      ];
    });
  });
}

/** In how many notes each code stands as its codes are now: those that `decisions.yaml` gave others are settled. */
function timesCited(fragments: readonly Fragment[]): ReadonlyMap<Code, number> {
  const times = new Map<Code, number>();
  for (const { references, corrected } of fragments) {
    if (corrected) continue;
    for (const code of new Set(references.map(({ cited }) => cited)))
      times.set(code, (times.get(code) ?? 0) + 1);
  }
  return times;
}
