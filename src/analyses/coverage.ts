import { spokenWords } from '../coding/said-words.ts';
import type { Safe } from '../gate/safe-text.ts';
import { countWhere } from '../language/count-where.ts';
import { putUnder } from '../model/grouped.ts';
import type { CodedProject, Fragment, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { RawWordCount, type Stretch, type WordShare } from '../model/raw-word-count.ts';
import { wordsOf } from '../model/words-of.ts';

/** How much of what respondents said has a code; turns that were set aside, stage directions and codes in the text are left out. */
export interface Coverage {
  readonly turns: WordShare;
  /** Fragments of which the document tells no more than the turn: all words of that turn count as coded. */
  readonly wholeTurns: number;
  readonly interviews: readonly InterviewCoverage[];
}

interface InterviewCoverage extends Pick<Coverage, 'turns' | 'wholeTurns'> {
  readonly transcript: RawText;
  /** A stretch for each turn. */
  readonly words: RawWordCount;
  /** The longest turns of which no word has a code, as they were said. */
  readonly uncoded: readonly { readonly turn: RawText; readonly words: RawWordCount }[];
}

/** More than that nobody reads again at once. */
const LONGEST = 3;
/** Of so many it is seen which are the longest as they are shown. */
const CANDIDATES = 12;

export function coverageOf(project: CodedProject): Coverage {
  const { transcripts, fragments } = project;
  const said = spokenWords(project);
  const coded = new Map<string, Stretch[]>();
  const whole = new Map<string, number>();
  for (const { transcript, text, codes, exact } of fragments) {
    if (codes.length === 0) continue;
    if (!exact) whole.set(transcript, (whole.get(transcript) ?? 0) + 1);
    putUnder(coded, transcript, stretchOf(text));
  }
  const interviews = transcripts.map((transcript) =>
    interviewCoverage(transcript, {
      words: transcript.text.saying(said.get(transcript) ?? ''),
      coded: mergedStretches(coded.get(transcript.id) ?? []),
      wholeTurns: whole.get(transcript.id) ?? 0,
    }),
  );
  return {
    turns: shareOf(interviews.map(({ turns }) => turns)),
    wholeTurns: interviews.reduce((sum, one) => sum + one.wholeTurns, 0),
    interviews,
  };
}

interface Spoken {
  readonly words: RawText;
  readonly coded: readonly Stretch[];
  readonly wholeTurns: number;
}

function interviewCoverage(
  { id, turns }: Transcript,
  { words, coded, wholeTurns }: Spoken,
): InterviewCoverage {
  const heard = turns.filter(({ role, aside }) => role === 'respondent' && !aside);
  const stretches = heard.map(({ text }) => stretchOf(text));
  const all = wordsOf(words);
  const bare = heard.flatMap(({ number }, i) => {
    const stretch = stretches[i] ?? { start: 0, end: 0 };
    if (touches(coded, stretch)) return [];
    return [{ number, stretch, length: all.slice(stretch.start, stretch.end).split(/\s+/).length }];
  });
  const longest = bare.sort((a, b) => b.length - a.length).slice(0, CANDIDATES);
  return {
    transcript: RawText.own(id),
    turns: { coded: heard.length - bare.length, of: heard.length },
    words: new RawWordCount(words, stretches, coded),
    wholeTurns,
    uncoded: longest.map(({ number, stretch }) => ({
      turn: RawText.own(`${id}:${number}`),
      words: new RawWordCount(words, [stretch], []),
    })),
  };
}

/** The same as it is shown, with words counted. */
export function shownCoverage({ turns, wholeTurns, interviews }: Safe<Coverage>) {
  const counted = interviews.map((one) => ({
    ...one,
    words: shareOf(one.words),
    uncoded: one.uncoded
      .map(({ turn, words }) => ({ turn, words: shareOf(words).of }))
      .sort((a, b) => b.words - a.words)
      .slice(0, LONGEST),
  }));
  return { turns, words: shareOf(counted.map(({ words }) => words)), wholeTurns, interviews: counted };
}

export type ShownCoverage = ReturnType<typeof shownCoverage>;

function shareOf(shares: readonly WordShare[]): WordShare {
  return {
    coded: shares.reduce((sum, one) => sum + one.coded, 0),
    of: shares.reduce((sum, one) => sum + one.of, 0),
  };
}

function stretchOf(text: Fragment['text']): Stretch {
  return { start: text.start, end: text.start + text.length };
}

function mergedStretches(stretches: readonly Stretch[]): Stretch[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** Of stretches in order and apart. */
function touches(stretches: readonly Stretch[], { start, end }: Stretch): boolean {
  const next = stretches[countWhere(stretches, (one) => one.end <= start)];
  return next !== undefined && next.start < end;
}
