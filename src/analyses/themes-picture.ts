import type { DrawnTheme, Inline, ThemedCode, ThemesPicture } from '../gate/exhibit.ts';
import type { Safe, SafeText } from '../gate/safe-text.ts';
import type { Language } from '../model/project.ts';
import type { Punctuation } from '../sentences/inline.ts';
import { say, tell } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { doubtMark, doubtNote } from './doubtful.ts';
import { drawnCodes } from './drawn-codes.ts';
import type { SideUse, ThemedUse, ThemesUse } from './themes-use.ts';

const SAYS = {
  title: sentence('Thema’s per groep', 'Themes by group'),
  outside: sentence('Niet bij een thema: ', 'In no theme: '),
  outsideOf: sentence('{count} van de {of} codes van {group}', '{count} of the {of} codes of {group}'),
  counted: sentence(
    '. Geteld zijn respondenten: een respondent telt bij een thema één keer.',
    '. Respondents are counted: a respondent counts once for a theme.',
  ),
  description: sentence(
    'De {themes} {themes|thema|thema’s} van de themalijst, met de codes van {groups} {groups|groep|groepen}.',
    'The {themes} {themes|theme|themes} of the crosswalk, with the codes of {groups} {groups|group|groups}.',
  ),
} as const;

/** The themes as they are drawn. */
export function themesPicture({ groups, themes }: Safe<ThemesUse>, language: Language): ThemesPicture {
  const outside = groups.map(({ title, codes, outside: count }) =>
    tell(SAYS.outsideOf, language, { group: title, count, of: codes }),
  );
  const drawn: DrawnTheme[] = themes.map(({ name, sides }) => ({
    name: [name],
    sides: sides.map((side) => ({ ...side, codes: side.codes.map((code) => themedCode(code, language)) })),
  }));
  const titles = groups.map(({ title }) => title);
  const isDoubtful = themes.some(({ sides }) =>
    sides.some((side) => side.isDoubtful || side.codes.some(({ use }) => use.isDoubtful)),
  );
  return {
    kind: 'themes',
    title: [say(SAYS.title, language)],
    groups: groups.map(({ title, respondents }) => ({ title: [title], respondents })),
    themes: drawn,
    note: [
      say(SAYS.outside, language),
      ...outside.flatMap(markBetween('; ')),
      say(SAYS.counted, language),
      ...doubtNote(isDoubtful, language),
    ],
    description: [
      [say(SAYS.description, language, { themes: themes.length, groups: groups.length })],
      ...themes.map(
        ({ name, sides }): Inline => [
          name,
          ': ',
          ...sides.map((side, i) => sideText(titles[i], side, language)).flatMap(markBetween('; ')),
          '.',
        ],
      ),
    ],
  };
}

function themedCode({ use, above, also }: Safe<ThemedUse>, language: Language): ThemedCode {
  const [code] = drawnCodes([use], language);
  if (code === undefined) throw new RangeError('a code is drawn once');
  return {
    ...code,
    path: above.map(inline).flatMap(markBetween(' › ')),
    also: also.map(inline).flatMap(markBetween(', ')),
  };
}

function inline(text: SafeText): Inline {
  return [text];
}

function markBetween(mark: Punctuation): (part: Inline, i: number) => Inline {
  return (part, i) => (i === 0 ? part : [mark, ...part]);
}

function sideText(
  title: SafeText | undefined,
  { codes, respondents, of, isDoubtful }: Safe<SideUse>,
  language: Language,
): Inline {
  const lead: Inline = title === undefined ? [] : [title, ' '];
  if (codes.length === 0) return [...lead, say(WORDS.noCode, language)];
  const names = codes.map(({ use }) => [use.name] as const).flatMap(markBetween(', '));
  const count = say(WORDS.of, language, { count: respondents, of });
  return [...lead, count, ...doubtMark(isDoubtful, language), ' (', ...names, ')'];
}
