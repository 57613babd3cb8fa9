import type { Block, Inline, Rich } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import type { Language } from '../model/project.ts';
import { say, tell } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import type { ComparedGroup, ComparedTheme, CompareReport } from './compare-report.ts';
import { DOUBTFUL_LEGEND, doubtMark } from './doubtful.ts';
import type { FragmentView } from './fragment-views.ts';
import { NO_CODE_LEGEND } from './no-code.ts';
import { PrintedFragments, whoseWords } from './printed-fragments.ts';

const SAYS = {
  caption: sentence('Fragmenten per thema en groep', 'Fragments by theme and group'),
  shared: sentence('Gecodeerd bij alle groepen', 'Coded with all groups'),
  none: sentence('Bij geen van de groepen gecodeerd', 'Coded with none of the groups'),
  only: sentence('Alleen gecodeerd bij {groups}', 'Coded only with {groups}'),
  respondents: sentence('{count} van {of} respondenten', '{count} of {of} respondents'),
  notSaid: sentence('niet gezegd', 'not said'),
  notSaidMeans: sentence(
    'Niet gezegd: de groep heeft er wel een code voor, en geen fragment met die code.',
    'Not said: the group has a code for it, and no fragment with that code.',
  ),
} as const;

/** All themes against all groups, in each cell what the group says of it. */
export function quoteMatrix({ themes, views }: Safe<CompareReport>, language: Language): Block[] {
  const [first] = themes;
  if (first === undefined) return [];
  const printed = new PrintedFragments(language);
  const groups = themes.flatMap((theme) => theme.groups);
  const isNotSaid = groups.some(({ applies, fragments }) => applies && fragments.length === 0);
  const legend = [
    ...(groups.some(({ applies }) => !applies) ? [NO_CODE_LEGEND] : []),
    ...(isNotSaid ? [SAYS.notSaidMeans] : []),
    ...(groups.some(({ applies, doubtful }) => applies && doubtful) ? [DOUBTFUL_LEGEND] : []),
  ];
  return [
    {
      kind: 'table',
      table: {
        caption: [say(SAYS.caption, language)],
        isAcross: true,
        head: [
          [say(WORDS.theme, language)],
          ...first.groups.map(({ title, of }): Inline => [title, ' (', of, ')']),
        ],
        widths: [4, ...first.groups.map(() => 8)],
        rows: themes.map((theme, i) => [
          [{ mark: 'strong', text: [theme.name] }, '\n', { mark: 'soft', text: verdictOf(theme, language) }],
          ...theme.groups.map((group, j) =>
            quotedCell(group, views[i]?.[j] ?? [], [theme.name], printed, language),
          ),
        ]),
      },
    },
    ...legend.map((line): Block => ({ kind: 'paragraph', text: [say(line, language)] })),
  ];
}

/** Never an empty cell, which would leave open whether the group has a code. */
function quotedCell(
  { applies, respondents, of, fragments, doubtful }: Safe<ComparedGroup>,
  views: readonly Safe<FragmentView>[],
  theme: Inline,
  printed: PrintedFragments,
  language: Language,
): Rich {
  if (!applies) return [say(WORDS.noCode, language)];
  const doubt = doubtMark(doubtful, language);
  if (fragments.length === 0) return [say(SAYS.notSaid, language), ...doubt];
  const counts: Inline = [say(SAYS.respondents, language, { count: respondents, of }), ...doubt];
  const quotes = fragments.flatMap((row, i): Rich => {
    const view = views[i];
    if (view === undefined) return [];
    const { id, words } = printed.next(row, view, theme);
    const who = { mark: 'soft', text: [' · ', ...whoseWords(view, language)] } as const;
    return ['\n', '\n', id, who, '\n', ...words];
  });
  return [{ mark: 'soft', text: counts }, ...quotes];
}

function verdictOf({ status, groups }: Safe<ComparedTheme>, language: Language): Inline {
  if (status !== 'only') return [say(SAYS[status], language)];
  const speakers = groups.filter(({ fragments }) => fragments.length > 0);
  const names = speakers.flatMap(({ title }, i): Inline => (i === 0 ? [title] : [', ', title]));
  return tell(SAYS.only, language, { groups: names });
}
