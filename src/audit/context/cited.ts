import { type Citation, type CitedPair, citationsOf } from '../../coding/citations.ts';
import { CodebookIndex } from '../../coding/codebook-index.ts';
import { mentionsOf, type ReportMention } from '../../coding/mentions.ts';
import { type Grammar, NO_CODES } from '../../coding/notations/index.ts';
import { points, type Whom } from '../../coding/pointing.ts';
import { ABBREVIATED_FOCUS_GROUP, ONLY_FOCUS_GROUP } from '../../coding/transcript-lists.ts';
import { Code } from '../../model/code.ts';
import { onceFor } from '../../model/deferred.ts';
import type { Document } from '../../model/document.ts';
import type { CodedProject } from '../../model/project.ts';
import { countedAs } from '../../project/copies.ts';
import { reportParagraphs } from '../../project/report.ts';
import { standsSomewhere } from '../matching/said-somewhere.ts';
import { focusGroupsOf } from '../people/called.ts';
import { type IsPeople, peopleOf } from '../people/people.ts';
import { whomOf } from '../people/whom.ts';
import { type Quote, quotesOf } from '../text/quotations.ts';

/** What a report quotes and points at, as it stands there. */
export interface Cited {
  /** The project's words for its respondents. */
  readonly people: IsPeople;
  readonly whom: Whom;
  readonly citations: readonly Citation[];
  /** Places that point at respondents or interviews without a code. */
  readonly mentions: readonly ReportMention[];
  readonly quotes: readonly Quote[];
  /** What is laid out as a quote may be, and stands in no interview: the writer's own words. */
  readonly notSaid: readonly Quote[];
}

/** Once a project, for an overview counts it in several places. */
export function citedIn(project: CodedProject, report: Document): Cited {
  return citedOf(project)(report);
}

const citedOf = onceFor((project: CodedProject) => onceFor((report: Document) => readCited(project, report)));

function readCited(project: CodedProject, report: Document): Cited {
  const isReport = reportParagraphs(project);
  const people = peopleOf(project);
  const whom = whomOf(project, people);
  const indices = new Map<string | null, CodebookIndex>(
    project.codebooks.map((codebook) => [codebook.id, new CodebookIndex(codebook)] as const),
  );
  const grammar = citingGrammar(project, [...indices.values()]);
  const resolve = inCodebook(project, indices);
  const idOf = countedAs(project);
  const hasFocusGroup = focusGroupsOf(project).length > 0;
  const isThere = (id: string) =>
    hasFocusGroup || (id !== ONLY_FOCUS_GROUP && !id.startsWith(ABBREVIATED_FOCUS_GROUP));
  const citations = citationsOf(report, isReport, whom, grammar).map((citation) => ({
    ...citation,
    targets: citation.targets
      .map(({ transcript: id, code }) => ({
        transcript: id === null || !isThere(id) ? null : idOf(id),
        code,
      }))
      .map(resolve),
  }));
  const mentions = mentionsOf(report, isReport, whom, grammar)
    .map(({ pointed, ...mention }) => ({
      ...mention,
      pointed: { ...pointed, transcripts: pointed.transcripts.filter(isThere).map(idOf) },
    }))
    .filter(({ pointed }) => points(pointed));
  const found = quotesOf(report, isReport, [...citations, ...mentions]);
  const notSaid = found.filter((quote) => quote.isPerhaps === true && !standsSomewhere(project, quote));
  return {
    people,
    whom,
    citations,
    mentions,
    quotes: found.filter((quote) => !notSaid.includes(quote)),
    notSaid,
  };
}

/** As the notes of the project point at codes; in words only what one of its codebooks has. */
function citingGrammar({ habits }: CodedProject, indices: readonly CodebookIndex[]): Grammar {
  const knows = (names: readonly string[]) => indices.some((index) => index.resolve(Code.of(names)) !== null);
  return { habits, words: { ...NO_CODES, knows } };
}

/** "Privacy" is knelpunt/privacy in the codebook of whoever is cited. */
function inCodebook(
  { groups, transcripts }: CodedProject,
  indices: ReadonlyMap<string | null, CodebookIndex>,
): (pair: CitedPair) => CitedPair {
  const groupOf = new Map(transcripts.map(({ id, group }) => [id, group] as const));
  return ({ transcript, code }) => {
    if (code.isPlain) return { transcript, code };
    // Alone it is a code of whichever group the sentence is about.
    if (transcript === null && groups.length > 1) return { transcript, code };
    const group = transcript === null ? groups[0]?.id : groupOf.get(transcript);
    const codebook = groups.find(({ id }) => id === group)?.codebook ?? null;
    return { transcript, code: indices.get(codebook)?.resolve(code) ?? code };
  };
}
