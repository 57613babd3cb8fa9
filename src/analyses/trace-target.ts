import { settledCitations } from '../audit/context.ts';
import { SpokenCorpus } from '../audit/corpus.ts';
import { judge } from '../audit/judge-quote.ts';
import { quoteWords } from '../audit/quote-parts.ts';
import { bestOf } from '../audit/quotes.ts';
import { askedIn, type CodeOfGroup } from '../coding/asked-code.ts';
import type { CitedPair } from '../coding/citations.ts';
import type { CodedProject } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';

/** What `trace` was asked for: one of these, the others null. */
export interface TraceStart {
  readonly footnote: number | null;
  /** What that footnote cites. */
  readonly pairs: readonly CitedPair[] | null;
  readonly code: CodeOfGroup | null;
  readonly fragment: string | null;
  readonly theme: string | null;
  /** Where quoted words were found. */
  readonly place: { readonly transcript: string; readonly turn: number } | null;
}

const NOTHING: TraceStart = {
  footnote: null,
  pairs: null,
  code: null,
  fragment: null,
  theme: null,
  place: null,
};

/** "63" or "noot 63", "3/1/2", "Label 3, sub 1" or "privacy", "b4:54", a theme's id, or words that somebody said; null for none of these. */
export function traceStart(project: CodedProject, text: string): TraceStart | null {
  const ref = text.trim();
  const footnote = /^(?:voetnoot|noot|footnote|note|fn\.?)?\s*(\d{1,4})$/i.exec(ref)?.[1];
  if (footnote !== undefined) return byFootnote(project, Number(footnote));
  const fragment = project.fragments.find(({ id, key }) => id === ref || key.shown === ref);
  if (fragment !== undefined) return { ...NOTHING, fragment: fragment.id };
  if (project.crosswalk?.themes.some(({ id }) => id === ref)) return { ...NOTHING, theme: ref };
  const code = askedIn(project, ref);
  if (code !== null) return { ...NOTHING, code };
  const turn = /^(.+):(\d+)$/.exec(ref);
  if (turn !== null && project.transcripts.some(({ id }) => id === turn[1])) {
    return { ...NOTHING, place: { transcript: turn[1] ?? '', turn: Number(turn[2]) } };
  }
  return byWords(project, ref);
}

function byFootnote(project: CodedProject, footnote: number): TraceStart | null {
  const citation = settledCitations(project).find((candidate) => candidate.footnote === footnote);
  // Of one that names no code, the footnote and its sentence, and the quote that it stands behind.
  const isThere = project.report?.footnotes.some(({ number }) => number === footnote) === true;
  return isThere ? { ...NOTHING, footnote, pairs: citation?.targets ?? [] } : null;
}

/** Words as they were said: in the first turn that has them, whatever case, blanks and marks; else where they were said almost so. */
function byWords(project: CodedProject, words: string): TraceStart | null {
  const wanted = bare(words);
  if (wanted.length < 4) return null;
  for (const { id, turns } of project.transcripts) {
    const turn = turns.find(({ text }) => bare(wordsOf(text)).includes(wanted));
    if (turn !== undefined) return { ...NOTHING, place: { transcript: id, turn: turn.number } };
  }
  return byAlteredWords(project, words);
}

/** A quote in which words were changed: it is found where the audit finds it. */
function byAlteredWords({ transcripts }: CodedProject, words: string): TraceStart | null {
  const corpus = new SpokenCorpus(transcripts);
  const found = corpus
    .windows(quoteWords(words).tokens)
    .map(({ spoken, from, to }) => judge(words, spoken, from, to));
  const best = bestOf(found);
  if (best === null || best.turn === null || best.status === 'not-found') return null;
  return { ...NOTHING, place: { transcript: best.spoken.transcript.id, turn: best.turn.number } };
}

function bare(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
