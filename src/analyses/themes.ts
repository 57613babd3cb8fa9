import type { Code } from '../model/code.ts';
import type { Theme } from '../model/codebook.ts';
import type { CodedProject, Fragment, Group } from '../model/project.ts';
import { sentence } from '../sentences/sentence.ts';
import { under } from './counts.ts';

export const NO_CROSSWALK = sentence(
  'er is geen themalijst: een lijst van thema’s die zegt welke codes van de groepen over hetzelfde gaan. Zie in de handleiding "Twee groepen vergelijken".',
  'there is no crosswalk: a list of themes that says which codes of the groups are about the same. An example is codebooks/knelpunten.yaml in what kantlijn demo --into FOLDER writes.',
);

const ONE_GROUP = sentence(
  'er is één groep, dus er is niets te vergelijken. Zijn het er meer, noem ze dan onder groups in kantlijn.yaml.',
  'there is one group, so there is nothing to compare. If there are more, name them under groups in kantlijn.yaml.',
);

/** What a comparison by themes lacks; null where it can be made. */
export function lacksThemes({ crosswalk, groups }: Pick<CodedProject, 'crosswalk' | 'groups'>) {
  if (crosswalk !== null) return null;
  return groups.length === 1 ? ONE_GROUP : NO_CROSSWALK;
}

/** The theme's codes by group; a crosswalk names codebooks, or groups. Empty for a theme that is not there. */
export function codesOfTheme(project: CodedProject, theme: string): ReadonlyMap<string, readonly Code[]> {
  const found = project.crosswalk?.themes.find(({ id }) => id === theme);
  if (found === undefined) return new Map();
  return new Map(project.groups.map((group) => [group.id, codesFor(found, group)] as const));
}

export function codesFor(theme: Theme, group: Group): readonly Code[] {
  return theme.codes.get(group.codebook ?? '') ?? theme.codes.get(group.id) ?? [];
}

/** The fragments of one group that are about a theme. */
export function fragmentsOfTheme(project: CodedProject, theme: Theme, group: Group): Fragment[] {
  const own = project.fragments.filter((fragment) => fragment.group === group.id);
  return under(own, codesFor(theme, group));
}
