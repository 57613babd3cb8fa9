import type { Codebook, Crosswalk } from '../model/codebook.ts';
import type { Group } from '../model/project.ts';
import { CodebookIndex } from './codebook-index.ts';
import { crosswalkOfNames } from './crosswalk-of-names.ts';

/** The crosswalk that was written, or what is called the same compares without one. */
export function crosswalkOf(
  written: Crosswalk | null,
  groups: readonly Group[],
  codebooks: readonly Codebook[],
): Crosswalk | null {
  return written === null
    ? crosswalkOfNames(groups, codebooks)
    : resolveCrosswalk(written, groups, codebooks);
}

/** The same themes with their codes as the codebooks have them today, by address or by name; what none has stays as it is. */
function resolveCrosswalk(
  crosswalk: Crosswalk,
  groups: readonly Group[],
  codebooks: readonly Codebook[],
): Crosswalk {
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
