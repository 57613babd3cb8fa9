import { spokenWords } from '../coding/said-words.ts';
import { forEachPlace } from '../language/tokens.ts';
import { putUnder } from '../model/grouped.ts';
import type { CodedProject, Fragment, Turn } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';

/** How much of what respondents said has a code; turns that were set aside, stage directions and codes in the text are left out. */
export interface Coverage {
  readonly turns: Share;
  readonly words: Share;
  /** Fragments of which the document tells no more than the turn: all words of that turn count as coded. */
  readonly wholeTurns: number;
  readonly interviews: readonly InterviewCoverage[];
}

export interface Share {
  readonly coded: number;
  readonly of: number;
}

export interface InterviewCoverage {
  readonly transcript: RawText;
  readonly turns: Share;
  readonly words: Share;
  readonly wholeTurns: number;
  /** The longest turns of which no word has a code, the longest first. */
  readonly uncoded: readonly { readonly turn: RawText; readonly words: number }[];
}

/** More than that nobody reads again at once. */
const LONGEST = 3;

export function coverageOf(project: CodedProject): Coverage {
  const { transcripts, fragments } = project;
  const said = spokenWords(project);
  const coded = new Map<string, CodedRange[]>();
  const whole = new Map<string, number>();
  for (const { transcript, text, codes, exact } of fragments) {
    if (codes.length === 0) continue;
    if (!exact) whole.set(transcript, (whole.get(transcript) ?? 0) + 1);
    putUnder(coded, transcript, codedRange(text));
  }
  const interviews = transcripts.map((transcript) => {
    const { id, turns } = transcript;
    const counted = countTurns(turns, mergedRanges(coded.get(id) ?? []), said.get(transcript) ?? '');
    const uncoded = counted
      .filter((turn) => !turn.isTouched)
      .sort((a, b) => b.words - a.words)
      .slice(0, LONGEST);
    return {
      transcript: RawText.own(id),
      turns: { coded: counted.filter(({ isTouched }) => isTouched).length, of: counted.length },
      words: { coded: sum(counted, (turn) => turn.coded), of: sum(counted, (turn) => turn.words) },
      wholeTurns: whole.get(id) ?? 0,
      uncoded: uncoded.map(({ number, words }) => ({ turn: RawText.own(`${id}:${number}`), words })),
    };
  });
  const total = (what: 'turns' | 'words'): Share => ({
    coded: sum(interviews, (one) => one[what].coded),
    of: sum(interviews, (one) => one[what].of),
  });
  const wholeTurns = sum(interviews, (one) => one.wholeTurns);
  return { turns: total('turns'), words: total('words'), wholeTurns, interviews };
}

/** UTF-16 units in the text of the transcript; half-open. */
interface CodedRange {
  readonly start: number;
  readonly end: number;
}

function codedRange(text: Fragment['text']): CodedRange {
  return { start: text.start, end: text.start + text.length };
}

/** In order, and apart. */
function mergedRanges(ranges: readonly CodedRange[]): CodedRange[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

interface CountedTurn {
  readonly number: number;
  readonly words: number;
  readonly coded: number;
  readonly isTouched: boolean;
}

function countTurns(turns: readonly Turn[], ranges: readonly CodedRange[], said: string): CountedTurn[] {
  const counted: CountedTurn[] = [];
  let next = 0;
  for (const { number, role, aside, text } of turns) {
    const turn = codedRange(text);
    while ((ranges[next]?.end ?? Number.POSITIVE_INFINITY) <= turn.start) next++;
    if (role !== 'respondent' || aside) continue;
    const isTouched = (ranges[next]?.start ?? Number.POSITIVE_INFINITY) < turn.end;
    let at = next;
    let [words, coded] = [0, 0];
    forEachPlace(said.slice(turn.start, turn.end), (start, end) => {
      words++;
      while ((ranges[at]?.end ?? Number.POSITIVE_INFINITY) <= turn.start + start) at++;
      if ((ranges[at]?.start ?? Number.POSITIVE_INFINITY) < turn.start + end) coded++;
    });
    counted.push({ number, words, coded, isTouched });
  }
  return counted;
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
