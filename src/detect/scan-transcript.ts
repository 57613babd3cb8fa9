import { isPersonal } from '../language/dictionary.ts';
import { fold } from '../language/fold.ts';
import { tokensOf } from '../language/tokens.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { isCommonWord, PARTICLES } from './common-words.ts';
import { detect } from './detect.ts';
import { isGenitive } from './genitive.ts';
import { type Found, recordOf } from './kinds.ts';
import { isCertainName, isFunction, isOrdinary } from './people/judge.ts';
import { FIRST_NAMES } from './people/lists.ts';
import type { ScannedSpan } from './scanned.ts';

/** Everything in a whole transcript that may tell who somebody is. Import this lazily: it brings the dictionary along. */
export function scanTranscript(text: RawText): ScannedSpan[] {
  const words = wordsOf(text);
  const spans = detect(words);
  const said = wordsBeside(words, spans);
  return spans.map((whole) => {
    const tail = recordOf(whole.kind).isNumbered && isGenitive(words, whole.start, whole.end) ? 1 : 0;
    const name = words.slice(whole.start, whole.end - tail);
    // "Sjoerds" by itself could be a town.
    const kind = tail === 1 && FIRST_NAMES.has(fold(name)) ? 'person' : whole.kind;
    const found = { start: whole.start, end: whole.end - tail, kind };
    const word = wordIn(name, said);
    const parts = recordOf(found.kind).isPerson ? namingParts(name, found) : [];
    return { ...found, word, isSure: word === null && isSure(name, found), tail, parts };
  });
}

function isSure(name: string, { kind }: Found): boolean {
  return recordOf(kind).hasCertainNames && tokensOf(name).some(({ word }) => isCertainName(word));
}

/** The words that are said without a capital and name nobody, folded. */
function wordsBeside(words: string, spans: readonly Found[]): ReadonlySet<string> {
  const beside = new Set<string>();
  let next = 0;
  for (const { start, end, word, capital } of tokensOf(words)) {
    while ((spans[next]?.end ?? words.length) <= start) next++;
    if (!capital && end <= (spans[next]?.start ?? words.length)) beside.add(word);
  }
  return beside;
}

/** What it is beside a name, where each of its words is a word of the language. */
function wordIn(name: string, said: ReadonlySet<string>): ScannedSpan['word'] {
  const words = name.split(/[\s-]+/).map(fold);
  if (!words.every(isOrdinary)) return null;
  if (words.every((word) => isPersonal(word) || isCommonWord(word))) return 'name';
  return words.some((word) => said.has(word) && !isFunction(word)) ? 'noun' : 'unsaid';
}

/** "Anna" and "Wit" of "Anna de Wit", but no word that could as well be nobody's name. */
function namingParts(name: string, { start }: Found): [number, number][] {
  if (!/\s/.test(name)) return [];
  return tokensOf(name)
    .filter(({ word }) => word.length > 1 && !PARTICLES.has(word) && !isFunction(word))
    .filter(({ word }) => !isOrdinary(word) || isCommonWord(word))
    .map((token) => [start + token.start, start + token.end]);
}
