import { spokenIn } from '../coding/said-words.ts';
import { type Safe, safeLine } from '../gate/safe-text.ts';
import { turnOutlineOf } from '../interviews/turn-outline.ts';
import { countWhere } from '../language/count-where.ts';
import { putUnder } from '../model/grouped.ts';
import type { CodedProject, Fragment, Language, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { RawWordCount, type SpokenText, type WordRange, type WordShare } from '../model/raw-word-count.ts';

/** How much of what respondents said has a code; turns that were set aside, stage directions and codes in the text are left out. */
export interface Coverage {
  readonly turns: WordShare;
  /** Fragments of which the document tells no more than the turn: all words of that turn count as coded. */
  readonly wholeTurns: number;
  readonly interviews: readonly InterviewCoverage[];
}

interface InterviewCoverage extends Pick<Coverage, 'turns' | 'wholeTurns'> {
  readonly transcript: RawText;
  /** A stretch for each turn of a respondent. */
  readonly words: RawWordCount;
  /** What each of these turns is numbered. */
  readonly numbers: readonly number[];
  /** Which of them have no word with a code. */
  readonly uncoded: readonly number[];
}

/** More than that nobody reads again at once. */
const LONGEST = 3;

export function coverageOf(project: CodedProject): Coverage {
  const { transcripts, fragments } = project;
  const spoken = spokenIn(project);
  const coded = new Map<string, WordRange[]>();
  const whole = new Map<string, number>();
  for (const { transcript, text, codes, exact } of fragments) {
    if (codes.length === 0) continue;
    if (!exact) whole.set(transcript, (whole.get(transcript) ?? 0) + 1);
    putUnder(coded, transcript, rangeOfTurn(text));
  }
  const interviews = transcripts.map((transcript) =>
    interviewCoverage(transcript, {
      spoken: spoken(transcript),
      coded: mergedWordRanges(coded.get(transcript.id) ?? []),
      wholeTurns: whole.get(transcript.id) ?? 0,
    }),
  );
  return {
    turns: shareOfAll(interviews.map(({ turns }) => turns)),
    wholeTurns: interviews.reduce((sum, one) => sum + one.wholeTurns, 0),
    interviews,
  };
}

interface SpokenInterview {
  readonly spoken: SpokenText;
  readonly coded: readonly WordRange[];
  readonly wholeTurns: number;
}

function interviewCoverage(
  transcript: Transcript,
  { spoken, coded, wholeTurns }: SpokenInterview,
): InterviewCoverage {
  const heard = heardTurns(transcript);
  const uncoded = heard.flatMap((stretch, i) => (areTouching(coded, stretch) ? [] : [i]));
  return {
    transcript: RawText.own(transcript.id),
    turns: { coded: heard.length - uncoded.length, of: heard.length },
    words: new RawWordCount(spoken, heard, coded),
    wholeTurns,
    numbers: heard.map(({ number }) => number),
    uncoded,
  };
}

interface HeardTurn extends WordRange {
  readonly number: number;
}

/** What a respondent says and nobody set aside. */
function heardTurns(transcript: Transcript): HeardTurn[] {
  const { voices, voiceOf, starts, ends } = turnOutlineOf(transcript);
  return voiceOf.flatMap((voice, i) => {
    const isHeard = voices[voice]?.role === 'respondent' && !transcript.aside.has(i + 1);
    return isHeard ? [{ number: i + 1, start: starts[i] ?? 0, end: ends[i] ?? 0 }] : [];
  });
}

/** The same as it is shown, with words counted. */
export function shownCoverage({ turns, wholeTurns, interviews }: Safe<Coverage>) {
  const counted = interviews.map(({ numbers, words, uncoded, ...one }) => ({
    transcript: one.transcript,
    turns: one.turns,
    words: shareOfAll(words),
    wholeTurns: one.wholeTurns,
    uncoded: uncoded
      .map((i) => ({ turn: numbers[i] ?? 0, words: words[i]?.of ?? 0 }))
      .sort((a, b) => b.words - a.words)
      .slice(0, LONGEST),
  }));
  return { turns, words: shareOfAll(counted.map(({ words }) => words)), wholeTurns, interviews: counted };
}

export type ShownCoverage = ReturnType<typeof shownCoverage>;

/** For `--json`, where a turn is called by its id. */
export function coverageData({ interviews, ...all }: ShownCoverage, language: Language) {
  const named = interviews.map(({ uncoded, ...one }) => ({
    ...one,
    uncoded: uncoded.map(({ turn, words }) => ({
      turn: safeLine([one.transcript, ':', turn], language),
      words,
    })),
  }));
  return { ...all, interviews: named };
}

function shareOfAll(shares: readonly WordShare[]): WordShare {
  return {
    coded: shares.reduce((sum, one) => sum + one.coded, 0),
    of: shares.reduce((sum, one) => sum + one.of, 0),
  };
}

function rangeOfTurn(text: Fragment['text']): WordRange {
  return { start: text.start, end: text.start + text.length };
}

function mergedWordRanges(stretches: readonly WordRange[]): WordRange[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** Of stretches in order and apart. */
function areTouching(stretches: readonly WordRange[], { start, end }: WordRange): boolean {
  const next = stretches[countWhere(stretches, (one) => one.end <= start)];
  return next !== undefined && next.start < end;
}
