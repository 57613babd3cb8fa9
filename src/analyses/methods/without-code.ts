import { type SpokenSentence, spokenSentences } from '../../audit/context/spoken-sentences.ts';
import { allNodes } from '../../coding/codebook-index.ts';
import { stemsOf } from '../../language/words.ts';
import { address } from '../../model/code.ts';
import type { Codebook, CodebookNode } from '../../model/codebook.ts';
import { putUnder } from '../../model/grouped.ts';
import type { CodedProject, Fragment, Respondent, Transcript } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { citedCodes } from '../cited-codes.ts';
import { under } from '../counts.ts';
import { SaidSentences, type SoughtStems } from './nearest-words.ts';

/** A code that the report cites, and the respondents of its groups that do not have it. */
export interface CodeNotOfAll {
  readonly codebook: RawText;
  readonly code: RawText;
  readonly name: RawText;
  readonly without: readonly WithoutCode[];
}

/** `turn` ("b4:12") and `words`: what comes nearest of all that the respondent said; null where nothing does. */
export interface WithoutCode {
  readonly respondent: RawText;
  readonly turn: RawText | null;
  readonly words: RawText | null;
}

export function withoutCitedCode(project: CodedProject): CodeNotOfAll[] {
  const cited = citedCodes(project);
  const lacked = project.codebooks.flatMap((book) => {
    const codes = cited.get(book.id) ?? new Set();
    const users = groupsWithBook(project, book);
    const fragments = project.fragments.filter(({ group }) => group !== null && users.has(group));
    const respondents = project.respondents.filter(({ group }) => users.has(group));
    return allNodes(book.labels)
      .filter(({ code }) => codes.has(code))
      .flatMap((node) => lackedCode(node, { book, fragments, respondents }));
  });
  const nearest = nearestByRespondent(project, lacked);
  return lacked.map((one) => {
    const { book, node, lacking } = one;
    const without = lacking.map((id): WithoutCode => {
      const near = nearest.get(id)?.get(one) ?? null;
      return {
        respondent: RawText.own(id),
        turn: near === null ? null : RawText.own(`${near.transcript}:${near.turn}`),
        words: near?.text ?? null,
      };
    });
    return { codebook: RawText.own(book.id), code: address(node.code), name: node.name, without };
  });
}

interface OfCodebook {
  readonly book: Codebook;
  readonly fragments: readonly Fragment[];
  readonly respondents: readonly Respondent[];
}

/** A code, the words it is known by, and the ids of the respondents that do not have it. */
interface LackedCode {
  readonly book: Codebook;
  readonly node: CodebookNode;
  readonly stems: SoughtStems;
  readonly lacking: readonly string[];
}

function lackedCode(node: CodebookNode, { book, fragments, respondents }: OfCodebook): LackedCode[] {
  const own = under(fragments, [node.code]);
  const having = new Set(own.flatMap((fragment) => fragment.respondents));
  const lacking = respondents.flatMap(({ id }) => (having.has(id) ? [] : [id]));
  return lacking.length === 0 ? [] : [{ book, node, stems: stemsOfCode(node, own), lacking }];
}

type NearestByCode = ReadonlyMap<LackedCode, SpokenSentence | null>;

/** One respondent after the other: an index of all that everybody said would take more room than the talk. */
function nearestByRespondent(
  project: CodedProject,
  lacked: readonly LackedCode[],
): ReadonlyMap<string, NearestByCode> {
  const codes = new Map<string, LackedCode[]>();
  for (const one of lacked) for (const id of one.lacking) putUnder(codes, id, one);
  const byId = new Map(project.transcripts.map((one) => [one.id, one] as const));
  const talks = new Map(project.respondents.map((one) => [one.id, one.transcripts] as const));
  return new Map(
    [...codes].map(([id, own]) => {
      const said = new SaidSentences(
        saidByOne(
          id,
          (talks.get(id) ?? []).flatMap((talk) => byId.get(talk) ?? []),
        ),
      );
      return [id, new Map(own.map((one) => [one, said.nearest(one.stems)]))] as const;
    }),
  );
}

function saidByOne(id: string, transcripts: readonly Transcript[]): SpokenSentence[] {
  return transcripts.flatMap(({ id: transcript, turns }) =>
    turns
      .filter(({ aside, respondents }) => !aside && respondents.includes(id))
      .flatMap(({ number, text }) =>
        spokenSentences(text).map((words) => ({ text: words, transcript, turn: number })),
      ),
  );
}

function groupsWithBook({ groups }: CodedProject, book: Codebook): ReadonlySet<string> {
  return new Set(groups.filter(({ codebook }) => codebook === book.id).map(({ id }) => id));
}

/** Enough of its fragments to know its words by. */
const FRAGMENTS = 10;
const UNITS = 400;

function stemsOfCode(node: CodebookNode, own: readonly Fragment[]): SoughtStems {
  const { name, also, definition, include, example } = node;
  const written = [name, ...also, definition, include, example].flatMap((text) => text ?? []);
  const spoken = own.slice(0, FRAGMENTS).map(({ text }) => text.slice(0, UNITS));
  const stems = (texts: readonly RawText[]) => new Set(texts.flatMap((text) => stemsOf(wordsOf(text))));
  const named = stems(written);
  return { named, used: new Set([...stems(spoken)].filter((stem) => !named.has(stem))) };
}
