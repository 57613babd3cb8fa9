import { putUnder } from '../../model/grouped.ts';
import type { Transcript } from '../../model/project.ts';
import { wordsOf } from '../../model/words-of.ts';
import { isNumberedSection } from '../headings.ts';
import { headingWithPersons } from '../numbering.ts';
import { rolesIn } from '../speaking.ts';
import { isCalledCopy } from './copy-names.ts';
import { SameTalk } from './same-talk.ts';
import { sketchOf } from './sketch.ts';
import { type TalkWords, talkWordsOf } from './talk-words.ts';

/** Words of answers that two interviews have in common by no chance; more where their headings say that they are two, fewer for one. */
const ENOUGH = 12;
const ENOUGH_FOR_ONE = 6;
const ENOUGH_FOR_TWO = 60;
/** Nearly all of the longer one's answers; more where nobody knows what is an answer. */
const NEARLY_ALL = 0.8;
const ALL_BUT_A_FEW = 0.95;
/** Or all of the shorter one's, where it is no short one: a part of the interview. */
const ALL_OF_PART = 0.9;
const LONG_PART = 40;
/** Interviews that are held against each other word by word. */
const LIKELIEST = 3;
/** What more interviews than these say tells none of them apart. */
const COMMON = 16;

/**
 * Interviews that are one, each with the one that counts: which the project file names, else one of which it is known
 * who answers, an appendix before a file, a file before what is called its copy, the whole before a part, the first.
 */
export function sameTalks(transcripts: readonly Transcript[], named: ReadonlySet<string>): SameTalk[] {
  if (transcripts.length < 2) return [];
  const known = new DistinctTalks();
  return inOrderOfRank(transcripts, named).flatMap((transcript) => known.add(transcript) ?? []);
}

function inOrderOfRank(transcripts: readonly Transcript[], named: ReadonlySet<string>): Transcript[] {
  const ranked = transcripts.map((transcript) => {
    const { id, heading, document, text } = transcript;
    const isAppendix = isNumberedSection(wordsOf(heading));
    return {
      transcript,
      rank: [named.has(id), hasRespondent(transcript), isAppendix, !isCalledCopy(document.file)].map(Number),
      // A word more or less makes nothing whole.
      size: Math.round(Math.log2(1 + text.length)),
    };
  });
  ranked.sort((a, b) => {
    const first = a.rank.findIndex((value, i) => value !== b.rank[i]);
    return first < 0 ? b.size - a.size : (b.rank[first] ?? 0) - (a.rank[first] ?? 0);
  });
  return ranked.map(({ transcript }) => transcript);
}

/** The interviews that count so far, by what they are recognised by. */
class DistinctTalks {
  readonly #byHash = new Map<number, Transcript[]>();
  readonly #byHeading = new Map<string, Transcript[]>();
  readonly #words = new Map<Transcript, TalkWords>();

  /** The one that it is another telling of, null where it is none: then it counts from here on. */
  add(transcript: Transcript): SameTalk | null {
    const sketch = sketchOf(transcript);
    const heading = wordsOf(transcript.heading).trim();
    const alike = this.#byHeading.get(heading) ?? [];
    // Of a talk of a few words the numbered heading above both tells that it is one.
    const copied = /\d/.test(heading) ? alike.find((one) => isCopiedWhole(transcript, one)) : undefined;
    const whole = copied === undefined ? null : new SameTalk(talkWordsOf(transcript), this.#wordsOf(copied));
    if (whole !== null && whole.words.count >= ENOUGH) return whole;
    for (const likely of this.#like(sketch)) {
      const same = new SameTalk(talkWordsOf(transcript), this.#wordsOf(likely));
      if (areOne(same)) return same;
    }
    if (alike.length < COMMON) putUnder(this.#byHeading, heading, transcript);
    for (const hash of sketch)
      if ((this.#byHash.get(hash)?.length ?? 0) < COMMON) putUnder(this.#byHash, hash, transcript);
    return null;
  }

  /** Those that share most of the sketch. */
  #like(sketch: readonly number[]): Transcript[] {
    const counts = new Map<Transcript, number>();
    const telling = sketch.filter((hash) => (this.#byHash.get(hash)?.length ?? 0) < COMMON);
    // Of an interview in which nobody says anything else, what everybody says is all there is.
    for (const hash of telling.length > 0 ? telling : sketch)
      for (const one of this.#byHash.get(hash) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
    const likely = [...counts].filter(([, count]) => count > 1 || sketch.length < COMMON);
    return likely
      .sort(([, a], [, b]) => b - a)
      .slice(0, LIKELIEST)
      .map(([one]) => one);
  }

  #wordsOf(transcript: Transcript): TalkWords {
    const words = this.#words.get(transcript) ?? talkWordsOf(transcript);
    this.#words.set(transcript, words);
    return words;
  }
}

/** By the answers; of questions alone, which are the same in every interview, most words are others. */
function areOne(same: SameTalk): boolean {
  const { answers, words } = same;
  if (answers.count < enoughFor(same)) return false;
  const least = [same.copy, same.of].every(hasRespondent) ? NEARLY_ALL : ALL_BUT_A_FEW;
  if (answers.ofLonger >= least && words.ofLonger >= least) return true;
  return answers.count >= LONG_PART && answers.ofShorter >= ALL_OF_PART && words.ofShorter >= ALL_OF_PART;
}

function isCopiedWhole(copy: Transcript, of: Transcript): boolean {
  if (copy.document === of.document || copy.text.length !== of.text.length) return false;
  return wordsOf(copy.text) === wordsOf(of.text);
}

function hasRespondent(transcript: Transcript): boolean {
  return rolesIn(transcript).has('respondent');
}

function enoughFor({ copy, of }: SameTalk): number {
  if (copy.document === of.document) return ENOUGH_FOR_TWO;
  const [own, others] = [headingWithPersons(copy), headingWithPersons(of)];
  if (own.respondents.length === 0 || others.respondents.length === 0) return ENOUGH;
  if (own.respondents.join() !== others.respondents.join()) return ENOUGH_FOR_TWO;
  // The same person may be asked the same in a second talk.
  return own.isSession || others.isSession ? ENOUGH : ENOUGH_FOR_ONE;
}
