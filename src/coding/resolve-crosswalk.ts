import type { Codebook, Crosswalk } from '../model/codebook.ts';
import type { Group } from '../model/project.ts';
import { CodebookIndex } from './codebook-index.ts';

/** The same themes with their codes as the codebooks have them today, by address or by name; what none has stays as it is. */
export function resolveCrosswalk(
  crosswalk: Crosswalk | null,
  groups: readonly Group[],
  codebooks: readonly Codebook[],
): Crosswalk | null {
  if (crosswalk === null) return null;
  const indexes = new Map(codebooks.map((codebook) => [codebook.id, new CodebookIndex(codebook)] as const));
  const indexOf = (id: string) => indexes.get(groups.find((group) => group.id === id)?.codebook ?? id);
  const themes = crosswalk.themes.map((theme) => ({
    ...theme,
    codes: new Map(
      [...theme.codes].map(
        ([id, codes]) => [id, codes.map((code) => indexOf(id)?.resolve(code) ?? code)] as const,
      ),
    ),
  }));
  return { ...crosswalk, themes };
}
