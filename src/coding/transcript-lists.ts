import { GROUP_TALK, namesGroupTalk } from '../language/group-talks.ts';
import { matchesOf } from '../language/matches.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { readOrdinals } from './ordinals.ts';

const TALK =
  'bijlagen?|bijl\\.?|appendix|appendices|app\\.|annex(?:es)?|aanhangsels?|interviews?|int\\.|gesprek(?:ken)?|transcript(?:ie)?s?|conversations?';
const NAMES_TRANSCRIPT = new RegExp(
  String.raw`(?<!\p{L})(${GROUP_TALK}|${TALK})\s+(?=\d|[A-Z]{1,5}(?!\p{L}))`,
  'giu',
);

/** "FG1", "FG 1 en 2": in capitals, and of a project that held focus groups. */
const ABBREVIATED = /(?<![\p{L}\d])(FG)[\s-]?(?=\d{1,2}(?!\d))/gu;

/** Transcripts that stand in one list: `ids`, and where the list stands in UTF-16 units. */
export interface TranscriptList {
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
}

export function transcriptsIn(text: string): TranscriptList[] {
  const named = [...matchesOf(text, NAMES_TRANSCRIPT), ...matchesOf(text, ABBREVIATED)];
  const numbered = named.map((match) => {
    const { ordinals, end } = readOrdinals(text, match.index + match[0].length);
    const noun = match[1]?.toLowerCase() ?? '';
    // "Gesprek 2" is the second interview, "groepsgesprek 2" the second focus group.
    const letter = /^(?:gesprek|transcript|conversation)/.test(noun)
      ? 'i'
      : namesGroupTalk(noun)
        ? ONLY_FOCUS_GROUP
        : noun.slice(0, noun === ABBREVIATED_FOCUS_GROUP ? 2 : 1);
    return { ids: ordinals.map((ordinal) => `${letter}${ordinal}`), start: match.index, end };
  });
  const alone = [...matchesOf(text, FOCUS_GROUP)].map(({ index, 0: { length } }) => ({
    ids: [ONLY_FOCUS_GROUP],
    start: index,
    end: index + length,
  }));
  // "Interview ouder 3", "interview met R1": a word, and no number of theirs.
  return [...numbered.filter(({ ids }) => ids.length > 0), ...alone].sort((a, b) => a.start - b.start);
}

/** An interview as a text writes its id, from a list too: "interview 5" of "interviews 4 en 5"; null where it stands nowhere. */
export function asWritten(text: RawText, id: string): RawText | null {
  const words = wordsOf(text);
  const list = transcriptsIn(words).find(({ ids }) => ids.includes(id));
  if (list === undefined) return null;
  if (list.ids.length === 1) return text.slice(list.start, list.end);
  const noun = list.start + words.slice(list.start).search(/\s/u);
  return RawText.join([text.slice(list.start, noun), ' ', RawText.of(id.replace(/^fg?|^./u, ''))]);
}

/** Of "interview 3" or a focus group: an appendix need not hold an interview. */
export function isNoAppendix(id: string): boolean {
  return id === ONLY_FOCUS_GROUP || /^(?:i|fg?)\d/.test(id);
}

/** What a report that held one focus group calls it: it needs no number. */
export const ONLY_FOCUS_GROUP = 'f';
/** Before the number of one that is only called by its letters. */
export const ABBREVIATED_FOCUS_GROUP = 'fg';
const FOCUS_GROUP = new RegExp(
  String.raw`(?<!\p{L})${GROUP_TALK}(?<!en|s)(?!\p{L})(?!\s+(?:\d|[A-Z](?!\p{L})))`,
  'giu',
);
