import type { Exhibit, WholePage } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { NO_DATA } from '../gate/shown-data.ts';
import type { CodedProject, Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { analysis } from './analysis.ts';
import { shownNotation } from './drawn-codes.ts';
import { type PagedCodebook, pagedCodebook } from './page/codebooks.ts';
import { type PagedFragment, pagedFragments } from './page/fragments.ts';
import { type PagedInterview, pagedInterviews } from './page/interviews.ts';
import { type PagedReport, pagedReport } from './page/report.ts';
import { reportOnPage } from './page/report-entries.ts';
import { pagedThemes } from './page/themes.ts';

/** The whole project, as one page shows it. */
interface PagedProject {
  readonly title: RawText;
  readonly respondents: number;
  readonly codebooks: readonly PagedCodebook[];
  readonly themes: ReturnType<typeof pagedThemes>;
  readonly interviews: readonly PagedInterview[];
  readonly fragments: readonly PagedFragment[];
  readonly report: PagedReport | null;
}

/** What `view` writes, in every language: a page that was opened once is found again. */
export const VIEWED_PAGE = 'kantlijn-pagina.html';

const STEM_OF_PAGE = sentence('kantlijn-pagina', 'kantlijn-page');

/** Not one of the reports: it holds what all of them say, and only a page can show it. */
export const PAGE = analysis<PagedProject>({
  name: 'page',
  summary: sentence('het hele project op één pagina', 'the whole project on one page'),
  example: 'export pagina --format html',
  report: pagedProject,
  exhibit: pageExhibit,
});

function pagedProject(project: CodedProject): PagedProject {
  return {
    title: project.title,
    respondents: project.respondents.length,
    codebooks: project.codebooks.map((book) => pagedCodebook(project, book)),
    themes: pagedThemes(project),
    interviews: pagedInterviews(project),
    fragments: pagedFragments(project),
    report: pagedReport(project),
  };
}

function pageExhibit(project: Safe<PagedProject>, language: Language): Exhibit {
  return {
    stem: [say(STEM_OF_PAGE, language)],
    title: [project.title],
    data: NO_DATA,
    blocks: [],
    rows: { head: [], rows: [] },
    page: pageOf(project, language),
  };
}

function pageOf(project: Safe<PagedProject>, language: Language): WholePage {
  const { title, respondents, codebooks, themes, interviews, fragments, report } = project;
  return {
    title,
    language,
    respondents,
    codebooks: codebooks.map((book) => ({
      ...book,
      codes: book.codes.map((code) => ({
        ...code,
        ...shownNotation(code.notation, language),
      })),
    })),
    themes,
    interviews,
    fragments,
    report: report === null ? null : reportOnPage(report, language),
  };
}
