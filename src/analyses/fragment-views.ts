import { rangeKey } from '../coding/word-range.ts';
import { type AppendixName, appendixOfTranscript } from '../model/appendix.ts';
import type { CodedProject, Fragment } from '../model/project.ts';
import { NO_TEXT, type RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** What an appendix says of a fragment beside its words. */
export interface FragmentView {
  /** Of its words in the project, from 0, as two notes on the same words share them: what refers to them finds them by that. */
  readonly number: number;
  /** The appendix that the interview is, null for another one. */
  readonly appendix: AppendixName | null;
  readonly heading: RawText;
  /** Numbers of whose words they are. */
  readonly respondents: readonly number[];
  /** Of the note in its document; null for a coding that is no note. */
  readonly note: number | null;
  /** The first words of a long one, which stands in full in one place only; null for a short one. */
  readonly start: RawText | null;
}

/** A fragment of more words is printed in full once. */
const LONG = 40;
const START = 12;

export function fragmentViews(project: CodedProject): (fragment: Fragment) => FragmentView {
  const places = new Map<string, number>();
  const transcripts = new Map(project.transcripts.map((one) => [one.id, one]));
  const numbers = new Map(project.respondents.map(({ id, number }) => [id, number]));
  const placeOf = ({ transcript, range }: Fragment) => {
    const words = rangeKey(transcript, range);
    const place = places.get(words) ?? places.size;
    places.set(words, place);
    return place;
  };
  for (const fragment of project.fragments) placeOf(fragment);
  return (fragment) => {
    const transcript = transcripts.get(fragment.transcript);
    return {
      number: placeOf(fragment),
      appendix: appendixOfTranscript(fragment.transcript),
      heading: transcript?.heading ?? NO_TEXT,
      respondents: fragment.respondents.flatMap((id) => numbers.get(id) ?? []),
      note: fragment.layer === 'note' ? fragment.ordinal : null,
      start: firstWords(fragment.text),
    };
  };
}

function firstWords(text: RawText): RawText | null {
  const words = [...wordsOf(text).matchAll(/\S+/g)];
  const last = words[START - 1];
  return words.length <= LONG || last === undefined ? null : text.slice(0, last.index + last[0].length);
}
