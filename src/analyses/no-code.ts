import type { Block, Inline } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import type { Theme } from '../model/codebook.ts';
import type { Group, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { listed } from '../sentences/inline.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { codesFor } from './themes.ts';

/** Once in every report that has it. */
export const NO_CODE_LEGEND = sentence(
  'Geen code: deze groep heeft er geen code voor, in het codeboek of in de themalijst. Dat is iets anders dan dat niemand het zei.',
  'No code: the group has no code for it, in its codebook or in the crosswalk. That is not the same as nobody saying it.',
);

/** Whether a group has codes for a theme. */
export interface ThemeGroup {
  readonly id: RawText;
  readonly title: RawText;
  readonly applies: boolean;
}

export function themeGroups(theme: Theme, groups: readonly Group[]): ThemeGroup[] {
  return groups.map((group) => ({
    id: RawText.own(group.id),
    title: group.title,
    applies: codesFor(theme, group).length > 0,
  }));
}

/** " (Docenten, Ouders: geen code)" behind a theme; nothing where all have one. */
export function lackingCode(groups: readonly Safe<ThemeGroup>[], language: Language): Inline {
  const lacking = groups.filter(({ applies }) => !applies);
  if (lacking.length === 0) return [];
  const titles = listed(lacking.map(({ title }) => title));
  return [' (', ...titles, ': ', say(WORDS.noCode, language), ')'];
}

/** Groups without a code, each on a line, and what that means; nothing where all have one. */
export function noCodeBlocks(groups: readonly Safe<ThemeGroup>[], language: Language): Block[] {
  const lacking = groups.filter(({ applies }) => !applies);
  if (lacking.length === 0) return [];
  const noCode = say(WORDS.noCode, language);
  return [
    {
      kind: 'paragraph',
      text: lacking.flatMap(({ title }, i) => [i === 0 ? '' : '\n', title, ': ', noCode]),
    },
    { kind: 'paragraph', text: [say(NO_CODE_LEGEND, language)] },
  ];
}
