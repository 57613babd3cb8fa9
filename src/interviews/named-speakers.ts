import englishFunctionWords from '../language/data/english-function-words.txt?raw';
import functionWords from '../language/data/function-words.txt?raw';
import { wordList } from '../language/data/word-list.ts';
import { isListedWord, isWord } from '../language/dictionary.ts';
import { isEnglishWord } from '../language/english.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { wordsIn } from '../language/tokens.ts';
import type { Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { isCalling, isListedName } from './callings.ts';
import { isAbstract, isLabelWord } from './label-words.ts';
import { isNameLike, isParticle, isTitleWord, marksJoined, withSurnameBehind } from './marks.ts';
import { isRemarkMark } from './remark-words.ts';
import { isRelative, roleInWords } from './roles.ts';
import { withoutCallings } from './told-callings.ts';

/**
 * What somebody is called in a mark: "Visser" of "Interviewer Visser", "Piet Klaver"; nothing of a letter, or of a word for
 * what people are or do. A word that may be either is a name.
 */
export function namesInMark(mark: string): string[] {
  return marksJoined(mark).flatMap((one) => nameIn(withSurnameBehind(one).replace(/\?+$/, '')) ?? []);
}

/** Of all who speak in an interview, of what stands before words as a speaker would, and of who a line above says was there. */
export function namesOfSpeakers(transcript: Transcript): readonly RawText[] {
  const names = known.get(transcript.text) ?? namesFound(transcript);
  known.set(transcript.text, names);
  return names;
}

/** Those that were found before. */
export function knowSpeakers({ text }: Transcript, names: readonly RawText[]): void {
  known.set(text, names);
}

const known = new WeakMap<RawText, readonly RawText[]>();

function namesFound({ speakers, passedOver, attributes, heading, document }: Transcript): RawText[] {
  const seen = passedOver.flatMap(({ mark }) => namesInMark(mark));
  const listed = seen.filter((name) => wordsIn(name).some(isListedName));
  // "Zwart" above an interview is who was interviewed.
  const titled = namesInMark(wordsOf(heading)).filter((name) => wordsIn(name).every(isListedName));
  const present = [...attributes].flatMap(([key, value]) =>
    roleInWords(key) === null ? [] : wordsOf(value),
  );
  const called = [...speakers.map(({ mark }) => mark), ...present].flatMap(namesInMark);
  const prose = () => document.paragraphs.map(({ text }) => text);
  const names = [...withoutCallings([...called, ...listed], wordsOf(heading), prose), ...titled];
  return [...new Set(names)].map((name) => RawText.of(name));
}

/** Of a name the words that name somebody by themselves, folded: neither particles nor words that are no names. */
export function namingWords(name: string): string[] {
  return wordsIn(name).filter(
    (word) => word.length > 1 && !isParticle(word) && (isListedName(word) || !isWord(word)),
  );
}

function nameIn(mark: string): string | null {
  if (isLabelWord(mark) || isRemarkMark(mark)) return null;
  const words = mark.split(/[\s\u00A0_]+|(?<=\p{Ll})-?(?=\d)/u).filter((word) => word !== '');
  const isNamed = words.map((word) =>
    mayBeName(
      word,
      words.some((other) => isCallingWord(other)),
    ),
  );
  const [first, last] = [isNamed.indexOf(true), isNamed.lastIndexOf(true)];
  return first < 0 ? null : words.slice(withInitials(words, first), last + 1).join(' ');
}

const INITIAL = /^(?:\p{Lu}\.?-?){1,4}$/u;

/** "J. Wit", "de Wit": from what belongs to it. */
function withInitials(words: readonly string[], first: number): number {
  let from = first;
  // Whoever is the wife of Kees is not called "van Kees".
  if (isRelative(words.join(' ')) && FIRST_NAMES.has(bareWord(words[first] ?? ''))) return from;
  while (from > 0 && (INITIAL.test(words[from - 1] ?? '') || isParticle(words[from - 1] ?? ''))) from--;
  return from;
}

const bareWord = (word: string) => fold(word.replace(/[^\p{L}\p{M}'’-]/gu, ''));

function isCallingWord(word: string): boolean {
  return isTitleWord(word) || isCalling(bareWord(word));
}

/** "Ik", "Zij", "Him": whoever transcribed it knew who that is. */
const FUNCTION_WORDS = wordList(functionWords, englishFunctionWords);

/** "Ik", "zoals", "because": what a sentence is held together by; folded. */
export function isGrammarWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Beside a word for what somebody does, other words say of what kind ("Consulent Zorg"), unless people are called so. */
function mayBeName(word: string, besideCalling: boolean): boolean {
  const bare = bareWord(word);
  if (bare.length < 2 || /\d/.test(word) || isCallingWord(word)) return false;
  if (isGrammarWord(bare) && !FIRST_NAMES.has(bare)) return false;
  if (isListedName(bare)) return bare.length > 2 || !/^\p{Lu}+$/u.test(word);
  // "INT", "OA": letters, and how a transcriber in a hurry writes a role.
  if (/^\p{Lu}{1,4}\d*$/u.test(word) || !isNameLike(word) || isAbstract(bare)) return false;
  return !besideCalling || !(isListedWord(bare) || isEnglishWord(bare));
}
