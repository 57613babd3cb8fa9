import { address } from '../../model/code.ts';
import type { Codebook, CodebookNode } from '../../model/codebook.ts';
import type { CodedProject } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { partsOf } from '../../model/words-of.ts';
import type { CopiedNodeShape } from '../../sentences/project-copy.ts';

/** The codebooks and themes of a project as they are copied; sentences/project-copy.ts says what each part is. */
export function copiedCodebooks({ codebooks }: CodedProject) {
  return codebooks.map(({ id, title, labels }: Codebook) => ({
    id: RawText.own(id),
    title,
    labels: labels.map(copiedNode),
  }));
}

function copiedNode({ code, kind, children, was, ...node }: CodebookNode): CopiedNodeShape<RawText> {
  const { name, also, definition, include, exclude, example } = node;
  const part = partsOf(code).at(-1) ?? '';
  return {
    part: typeof part === 'number' ? part : RawText.own(part),
    isAd: kind === 'ad',
    ...{ name, also, definition, include, exclude, example },
    was: was.map(address),
    children: children.map(copiedNode),
  };
}

export function copiedCrosswalk({ crosswalk }: CodedProject) {
  if (crosswalk === null) return null;
  return {
    id: RawText.own(crosswalk.id),
    themes: crosswalk.themes.map(({ id, name, codes }) => ({
      id: RawText.own(id),
      name,
      sides: [...codes].map(([of, all]) => ({ of: RawText.own(of), codes: all.map(address) })),
    })),
  };
}
