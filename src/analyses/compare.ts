import { brokenThemes } from '../checks/codebooks.ts';
import type { Exhibit, Inline, Rows } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { asData, NO_DATA } from '../gate/shown-data.ts';
import { APPENDIX_WORDS } from '../language/appendix-words.ts';
import type { Language } from '../model/project.ts';
import { say, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { analysis } from './analysis.ts';
import { type CompareReport, compareReport } from './compare-report.ts';
import { wordsOrBeginning } from './cut-short.ts';
import { doubtCell } from './doubtful.ts';
import { whoSaid } from './fragments.ts';
import { quoteMatrix } from './quote-matrix.ts';
import { lacksThemes } from './themes.ts';
import { themesPicture } from './themes-picture.ts';
import { EVERYTHING, isWanted, type Wanted } from './wanted.ts';

const SAYS = { title: sentence('Vergelijking', 'Comparison') } as const;

export const compare = analysis<CompareReport>({
  name: 'compare',
  summary: sentence(
    'thema voor thema de groepen naast elkaar, met hun fragmenten',
    'theme by theme the groups side by side, with their fragments',
  ),
  options: ['theme', 'coder'],
  example: 'compare --theme privacy',
  lacks: lacksThemes,
  refuses: (project) => brokenThemes({ project }),
  named: APPENDIX_WORDS.compare,
  report: compareReport,
  exhibit: compareExhibit,
  appendices: ({ crosswalk }) => (crosswalk === null ? [] : [EVERYTHING]),
});

function compareExhibit(report: Safe<CompareReport>, language: Language, wanted: Wanted): Exhibit {
  const title = say(SAYS.title, language);
  return {
    stem: [title],
    title: [title],
    data: isWanted(wanted, 'data') ? asData({ themes: report.themes }) : NO_DATA,
    blocks: [
      { kind: 'picture', picture: themesPicture(report.uses, language), instead: [] },
      ...(isWanted(wanted, 'blocks') ? quoteMatrix(report, language) : []),
    ],
    rows: compareRows(isWanted(wanted, 'rows') ? report.themes : [], language),
  };
}

/** A row a fragment; one for a group without any too, or a spreadsheet would not tell that there is none. */
function compareRows(themes: Safe<CompareReport>['themes'], language: Language): Rows {
  return {
    head: terms('theme', 'name', 'group', 'respondents', 'of', 'fragment', 'respondent', 'text', 'doubtful'),
    rows: themes.flatMap(({ id, name, groups }) =>
      groups.flatMap((group): Inline[][] => {
        const noCode: Inline = [say(WORDS.noCode, language)];
        const counted: Inline[] = group.applies ? [[group.respondents], [group.of]] : [noCode, noCode];
        const doubt = doubtCell(group.doubtful, language);
        const start: Inline[] = [[id], [name], [group.id], ...counted];
        if (group.fragments.length === 0) return [[...start, [''], [''], [''], doubt]];
        return group.fragments.map((row) => [
          ...start,
          [row.id],
          whoSaid(row.respondents),
          wordsOrBeginning(row.text, row.truncated, language),
          doubt,
        ]);
      }),
    ),
  };
}
