import { brokenThemes } from '../../checks/codebooks.ts';
import { allNodes } from '../../coding/codebook-index.ts';
import type { CodedProject } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import type { PageThemeShape } from '../../sentences/page.ts';
import { countsOf } from '../counts.ts';
import { codesFor, fragmentsOfTheme } from '../themes.ts';
import { isDoubtfulTheme } from '../themes-use.ts';
import { placesOf } from './fragments.ts';

/** Groups side by side, theme by theme; nothing where a theme names codes that are not there, for its numbers would be false. */
export function pagedThemes(project: CodedProject): PageThemeShape<RawText>[] {
  const { crosswalk, groups, codebooks, respondents } = project;
  if (crosswalk === null || brokenThemes({ project }).length > 0) return [];
  const fragments = placesOf(project.fragments);
  const books = placesOf(codebooks.map(({ id }) => id));
  const codes = codebooks.map(({ labels }) => placesOf(allNodes(labels).map(({ code }) => code)));
  return crosswalk.themes.map((theme) => ({
    id: RawText.own(theme.id),
    name: theme.name,
    sides: groups.map((group) => {
      const codebook = books.get(group.codebook ?? '') ?? null;
      const own = codesFor(theme, group);
      const counts = countsOf(fragmentsOfTheme(project, theme, group), own);
      return {
        group: group.title,
        codebook,
        codes: own.flatMap((code) => codes[codebook ?? -1]?.get(code) ?? []),
        respondents: counts.respondents.length,
        of: respondents.filter((one) => one.group === group.id).length,
        isDoubtful: isDoubtfulTheme(project, theme, group),
        fragments: counts.fragments.flatMap((fragment) => fragments.get(fragment) ?? []),
      };
    }),
  }));
}
