import type { Block, Inline, Rich } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import type { Language } from '../model/project.ts';
import { say, tell } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import type { ComparedGroup, ComparedTheme, CompareReport } from './compare-report.ts';
import { DOUBTFUL_LEGEND, doubtMark } from './doubtful.ts';
import { enumerated } from './enumerated.ts';
import type { FragmentView } from './fragment-views.ts';
import { NO_CODE_LEGEND } from './no-code.ts';
import { PrintedFragments, whoseWords } from './printed-fragments.ts';

const SAYS = {
  caption: sentence('Fragmenten per thema en groep', 'Fragments by theme and group'),
  shared: sentence('Gecodeerd bij alle groepen', 'Coded in all groups'),
  none: sentence('Bij geen van de groepen gecodeerd', 'Coded in none of the groups'),
  only: sentence('Alleen gecodeerd bij {groups}', 'Coded only in {groups}'),
  respondents: sentence('{count} van {of} respondenten', '{count} of {of} respondents'),
  notCoded: sentence('niet gecodeerd', 'not coded'),
  notCodedMeans: sentence(
    'Niet gecodeerd: de groep heeft er wel een code voor, en geen fragment met die code.',
    'Not coded: the group has a code for it, and no fragment with that code.',
  ),
  noMore: sentence(
    '–: van deze groep is er bij dit thema geen fragment meer.',
    '–: this group has no further fragment for this theme.',
  ),
} as const;

/**
 * All themes against all groups: of each theme a table, whose head names it again on every page, and in each column
 * what a group says of it, a row for each fragment that a group has.
 */
export function quoteMatrix({ themes, views }: Safe<CompareReport>, language: Language): Block[] {
  if (themes.length === 0) return [];
  const printed = new PrintedFragments(language);
  const groups = themes.flatMap((theme) => theme.groups);
  const isNotSaid = groups.some(({ applies, fragments }) => applies && fragments.length === 0);
  const legend = [
    ...(groups.some(({ applies }) => !applies) ? [NO_CODE_LEGEND] : []),
    ...(isNotSaid ? [SAYS.notCodedMeans] : []),
    ...(themes.some(hasShorterColumn) ? [SAYS.noMore] : []),
    ...(groups.some(({ applies, doubtful }) => applies && doubtful) ? [DOUBTFUL_LEGEND] : []),
  ];
  const tables = themes.map((theme, i): Block => {
    const columns = theme.groups.map((group, j) =>
      quotedCells(group, views[i]?.[j] ?? [], [theme.name], printed, language),
    );
    const height = columns.reduce((most, { length }) => Math.max(most, length), 0);
    // Whether a group has a code is said on every page.
    const furthers = columns.map((cells, j): Rich => {
      const isQuoted = (theme.groups[j]?.fragments.length ?? 0) > 0;
      return [{ mark: 'soft', text: isQuoted ? ['–'] : (cells[0] ?? []) }];
    });
    return {
      kind: 'table',
      table: {
        ...(i === 0 ? { caption: [say(SAYS.caption, language)] } : {}),
        isAcross: true,
        title: [
          { mark: 'strong', text: [theme.name] },
          { mark: 'soft', text: [' · ', ...verdictOf(theme, language)] },
        ],
        head: theme.groups.map(({ title, of }): Inline => [title, ' (', of, ')']),
        widths: theme.groups.map(() => 1),
        rows: Array.from({ length: height }, (_, row) =>
          columns.map((cells, j) => cells[row] ?? furthers[j] ?? []),
        ),
      },
    };
  });
  return [...tables, ...legend.map((line): Block => ({ kind: 'paragraph', text: [say(line, language)] }))];
}

/** A group runs out of fragments before another one does. */
function hasShorterColumn({ groups }: Safe<ComparedTheme>): boolean {
  const counts = groups.map(({ fragments }) => fragments.length).filter((count) => count > 0);
  return counts.some((count) => count < Math.max(...counts));
}

/** The cells of a group, from the top: one at least, and none is empty, which would leave open whether the group has a code. */
function quotedCells(
  { applies, respondents, of, fragments, doubtful }: Safe<ComparedGroup>,
  views: readonly Safe<FragmentView>[],
  theme: Inline,
  printed: PrintedFragments,
  language: Language,
): Rich[] {
  if (!applies) return [[say(WORDS.noCode, language)]];
  const doubt = doubtMark(doubtful, language);
  if (fragments.length === 0) return [[say(SAYS.notCoded, language), ...doubt]];
  const counts: Inline = [say(SAYS.respondents, language, { count: respondents, of }), ...doubt];
  return fragments.flatMap((row, i): Rich[] => {
    const view = views[i];
    if (view === undefined) return [];
    const { id, words } = printed.next(row, view, theme);
    const who = { mark: 'soft', text: [' · ', ...whoseWords(view, language)] } as const;
    const quote: Rich = [id, who, '\n', ...words];
    return [i === 0 ? [{ mark: 'soft', text: counts }, '\n', '\n', ...quote] : quote];
  });
}

function verdictOf({ status, groups }: Safe<ComparedTheme>, language: Language): Inline {
  if (status !== 'only') return [say(SAYS[status], language)];
  const speakers = groups.filter(({ fragments }) => fragments.length > 0);
  const names = speakers.map(({ title }) => title);
  return tell(SAYS.only, language, { groups: enumerated(names, language) });
}
