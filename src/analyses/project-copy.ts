import { auditProject } from '../audit/index.ts';
import type { Exhibit } from '../gate/exhibit.ts';
import { NO_DATA } from '../gate/shown-data.ts';
import { address } from '../model/code.ts';
import type { CodedProject } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { say, term } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { analysis } from './analysis.ts';
import { respondentsAccount } from './methods/respondents.ts';
import { copiedCodebooks, copiedCrosswalk } from './project-copy/codebooks.ts';
import { asideIn, copiedInterviews, copiedPeople, copiedUnread } from './project-copy/interviews.ts';
import { copiedTexts } from './project-copy/texts.ts';
import { withheldCount } from './withheld.ts';

const OTHER = sentence('overig', 'other');

/** Not one of the reports: a project of which all reports say the same. */
export const PROJECT_COPY = analysis({
  name: 'project',
  summary: sentence('een gepseudonimiseerde kopie van het project', 'a pseudonymised copy of the project'),
  example: 'export kopie --format project',
  report: copiedProject,
  exhibit: ({ attributes, respondents, ...project }, language): Exhibit => ({
    stem: [term('kantlijn')],
    title: [project.title],
    data: NO_DATA,
    blocks: [],
    rows: { head: [], rows: [] },
    copy: {
      ...project,
      attributes,
      respondents: respondents.map(({ values, ...respondent }) => ({
        ...respondent,
        values: values.map((value) => (value === 'other' ? say(OTHER, language) : value)),
      })),
    },
  }),
});

function copiedProject(project: CodedProject) {
  const { attributes, respondents: accounts } = respondentsAccount(project);
  const { groups, respondents } = copiedPeople(project);
  return {
    title: project.title,
    language: project.language,
    notation: project.notation,
    groups,
    codebooks: copiedCodebooks(project),
    crosswalk: copiedCrosswalk(project),
    attributes,
    respondents: respondents.map((respondent, i) => ({ ...respondent, values: accounts[i]?.values ?? [] })),
    interviews: copiedInterviews(project),
    unread: copiedUnread(project),
    ...copiedTexts(project),
    aside: asideIn(project),
    corrections: project.fragments
      .filter(({ corrected, layer }) => corrected && layer === 'note')
      .map(({ id, codes, unresolved }) => ({
        fragment: RawText.own(id),
        codes: [...codes, ...unresolved].map(address),
      })),
    withheld: withheldCount(project),
    onSome: auditProject(project)?.onSome ?? 0,
  };
}
