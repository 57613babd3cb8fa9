import { type SpokenSentence, spokenSentences } from '../../audit/spoken-sentences.ts';
import { allNodes } from '../../coding/codebook-index.ts';
import { placeholdersAsWords } from '../../key/placeholder-words.ts';
import { stemsOf } from '../../language/words.ts';
import { address } from '../../model/code.ts';
import type { Codebook, CodebookNode } from '../../model/codebook.ts';
import type { CodedProject, Fragment, Respondent } from '../../model/project.ts';
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
  const said = sentencesByRespondent(project);
  return project.codebooks.flatMap((book) => {
    const codes = cited.get(book.id) ?? new Set();
    const users = groupsWithBook(project, book);
    const fragments = project.fragments.filter(({ group }) => group !== null && users.has(group));
    const respondents = project.respondents.filter(({ group }) => users.has(group));
    return allNodes(book.labels)
      .filter(({ code }) => codes.has(code))
      .flatMap((node) => codeNotOfAll(node, { book, fragments, respondents, said }));
  });
}

interface OfCodebook {
  readonly book: Codebook;
  readonly fragments: readonly Fragment[];
  readonly respondents: readonly Respondent[];
  readonly said: ReadonlyMap<string, SaidSentences>;
}

function codeNotOfAll(
  node: CodebookNode,
  { book, fragments, respondents, said }: OfCodebook,
): CodeNotOfAll[] {
  const own = under(fragments, [node.code]);
  const having = new Set(own.flatMap((fragment) => fragment.respondents));
  const lacking = respondents.filter(({ id }) => !having.has(id));
  if (lacking.length === 0) return [];
  const stems = stemsOfCode(node, own);
  const without = lacking.map(({ id }): WithoutCode => {
    const near = said.get(id)?.nearest(stems) ?? null;
    return {
      respondent: RawText.own(id),
      turn: near === null ? null : RawText.own(`${near.transcript}:${near.turn}`),
      words: near?.text ?? null,
    };
  });
  return [{ codebook: RawText.own(book.id), code: address(node.code), name: node.name, without }];
}

function groupsWithBook({ groups }: CodedProject, book: Codebook): ReadonlySet<string> {
  return new Set(groups.filter(({ codebook }) => codebook === book.id).map(({ id }) => id));
}

/** By respondent. */
function sentencesByRespondent({
  transcripts,
  respondents,
}: CodedProject): ReadonlyMap<string, SaidSentences> {
  const sentences = new Map<string, SpokenSentence[]>(respondents.map(({ id }) => [id, []]));
  for (const { id: transcript, turns } of transcripts) {
    for (const { number, text, respondents: ids, aside } of turns) {
      if (aside || ids.length === 0) continue;
      const spoken = spokenSentences(text).map((one) => ({ text: one, transcript, turn: number }));
      for (const id of ids) sentences.get(id)?.push(...spoken);
    }
  }
  return new Map([...sentences].map(([id, own]) => [id, new SaidSentences(own)]));
}

/** Enough of its fragments to know its words by. */
const FRAGMENTS = 10;
const UNITS = 400;

function stemsOfCode(node: CodebookNode, own: readonly Fragment[]): SoughtStems {
  const { name, also, definition, include, example } = node;
  const written = [name, ...also, definition, include, example].flatMap((text) => text ?? []);
  const spoken = own.slice(0, FRAGMENTS).map(({ text }) => text.slice(0, UNITS));
  const stems = (texts: readonly RawText[]) =>
    new Set(texts.flatMap((text) => stemsOf(placeholdersAsWords(wordsOf(text)))));
  const named = stems(written);
  return { named, used: new Set([...stems(spoken)].filter((stem) => !named.has(stem))) };
}
