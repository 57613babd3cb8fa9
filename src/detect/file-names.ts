import { isCalling, isSmallFirstName, isWordForPerson } from '../interviews/callings.ts';
import codingWords from '../language/data/coding-words.txt?raw';
import copyWords from '../language/data/copy-words.txt?raw';
import englishSurnames from '../language/data/english-surnames-that-are-words.txt?raw';
import papers from '../language/data/papers.txt?raw';
import surnameEndings from '../language/data/surname-endings.txt?raw';
import surnamesThatAreWords from '../language/data/surnames-that-are-words.txt?raw';
import { endingList, wordList } from '../language/data/word-list.ts';
import { isListedWord, isProper } from '../language/dictionary.ts';
import { isEnglishName, isEnglishWord, isUncommonEnglishWord } from '../language/english.ts';
import { fold } from '../language/fold.ts';
import { matchesOf } from '../language/matches.ts';
import { PARTICLES, SMALL_IN_NAMES } from './common-words.ts';
import { type Found, recordOf } from './kinds.ts';
import {
  isCertainName,
  isPossibleName,
  isSmallOrTitle,
  isStopped,
  isStrange,
  remembered,
} from './people/judge.ts';
import { isFormOfWord } from './people/slips.ts';

const OF_FILES = wordList(codingWords, copyWords, papers);
const SURNAME_WORDS = wordList(surnamesThatAreWords, englishSurnames);
const SURNAME_ENDING = endingList(surnameEndings);

interface NamePart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
}

/** Words and numbers, also where a capital parts them: "ScriptieBos", "interview3bos", but not "McAllister". */
const PART =
  /\p{N}+|\p{Lu}?[\p{Ll}\p{Lo}\p{M}'’]+(?:(?<=(?:^|[^\p{L}])(?:Mc|Mac|De|Van|Ter|Ten))\p{Lu}[\p{Ll}\p{M}]+)*|\p{Lu}+(?!\p{Ll})/gu;

/** What stands between two folders, with the ending of the file. */
const SEGMENT = /(?<![^\\/"])[^\\/"]+?(?=[\\/]|(?:\.\p{L}[\p{L}\d]{0,4})?(?:"|$))/gu;

/**
 * Who is named by the path of a file: whatever is no word, no date and no matter of files ("Scriptie Wemelinga"), and a
 * word that people are called by where nothing else is said ("thesis bos v2"). A slip of the pen is hidden as well: nobody
 * can tell it from a rare name. What is a name and nothing else is found in any text.
 */
export function namesInPath(path: string): Found[] {
  return [...matchesOf(path, SEGMENT)].flatMap(({ 0: name, index }) =>
    namesInName(name).map(({ start, end }) => ({ start: start + index, end: end + index, kind: 'person' })),
  );
}

function namesInName(name: string): NamePart[] {
  const parts = [...matchesOf(name, PART)].map(
    ({ 0: text, index }): NamePart => ({ start: index, end: index + text.length, text, key: fold(text) }),
  );
  const telling = parts.filter(({ key }) => !isOfFiles(key));
  // "zwaantje (kok)" is called by nothing else: what she does stands behind.
  const outside = telling.filter(
    ({ key, end }) => !(isWordForPerson(key) && /^\s*[)\]]/.test(name.slice(end))),
  );
  const isAlone = outside.length === 1 && (parts.length > 1 || isBarelyName(outside[0]));
  return telling
    .filter(
      (part) =>
        isSmallFirstName(part.key) ||
        !isNobodysWord(part.key) ||
        (isAlone && (standsBehindInitial(name, part) || isAlsoName(part, parts))),
    )
    .map((part) => withAdjoining(name, part));
}

/** "T. Baas". */
function standsBehindInitial(name: string, { start, text }: NamePart): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) && /(?<!\p{L})\p{Lu}\.[ _]?$/u.test(name.slice(0, start));
}

/** "Obi", "Bos", of a file that is called nothing else; not "Utrechtse" or "resultaten". */
function isBarelyName(part: NamePart | undefined): boolean {
  return (
    part !== undefined &&
    ((isProper(part.key) && !isEnglishWord(part.key)) ||
      (/^\p{Lu}/u.test(part.text) &&
        (part.key.length <= SHORT || isPossibleName(part.key) || SURNAME_WORDS.has(part.key))))
  );
}

/** All of "InterviewBos": an id that is made of it has no capitals that part the name. */
function withAdjoining(name: string, part: NamePart): NamePart {
  const before = /\p{L}*$/u.exec(name.slice(0, part.start))?.[0] ?? '';
  const behind = /^\p{L}*/u.exec(name.slice(part.end))?.[0] ?? '';
  return { ...part, start: part.start - before.length, end: part.end + behind.length };
}

/** Whether what was found in a path names nobody: a matter of files ("Leitfaden"), or words with lines between them, which are no account there. */
export function isOfFileAlone(found: string, kind: Found['kind']): boolean {
  const keys = [...matchesOf(found, PART)].map(([part]) => fold(part));
  if (kind === 'handle') return namesInPath(found).length === 0 && !keys.some(isCertainName);
  if (!recordOf(kind).isNumbered || keys.every(isOnlyEnglish)) return recordOf(kind).isNumbered;
  return keys.some(isOfFiles) && keys.every((key) => isOfFiles(key) || isOnlyEnglish(key) || isOnlyWord(key));
}

function isOnlyWord(key: string): boolean {
  return isListedWord(key) && !isPossibleName(key) && !SURNAME_WORDS.has(key) && !isCertainName(key);
}

/** "practitioner", in a path of Dutch words. */
function isOnlyEnglish(key: string): boolean {
  return isEnglishWord(key) && !isEnglishName(key) && !isPossibleName(key) && !isCertainName(key);
}

function isOfFiles(key: string): boolean {
  return (
    key.length < 2 || /\d/.test(key) || OF_FILES.has(key) || SMALL_IN_NAMES.has(key) || PARTICLES.has(key)
  );
}

/** A word of Dutch or English, also where people are called by it; or a name in any text. */
const isNobodysWord = remembered(
  (key) =>
    isListedWord(key) ||
    isProper(key) ||
    isCertainName(key) ||
    isStopped(key) ||
    isSmallOrTitle(key) ||
    isEnglishWord(key) ||
    isUncommonEnglishWord(key) ||
    (isFormOfWord(key) ? !SURNAME_ENDING.test(key) : !isStrange(key)),
);

/** "Bos", "thesis bos", "dossier Huisjes"; not "visser" of "interview visser 2", who is one of several. */
function isAlsoName({ key, text, end }: NamePart, parts: readonly NamePart[]): boolean {
  if (isCalling(key) || isWordForPerson(key)) return false;
  const isCapital = /^\p{Lu}\p{Ll}/u.test(text);
  if (isCapital && parts.length === 1) return true;
  const isShown = isCapital && key.length <= LONGEST_SURNAME_OF_WORD && /^\p{Ll}/u.test(parts[0]?.text ?? '');
  const next = parts.find(({ start }) => start >= end);
  const isOneOfSeveral = next !== undefined && /^\d{1,2}$/.test(next.text);
  if (!isPossibleName(key) && !SURNAME_WORDS.has(key))
    return isShown || (!isOneOfSeveral && isShortCompound(key));
  return isCapital || !isOneOfSeveral;
}

/** Letters of a name that may be of any language. */
const SHORT = 3;

/** Letters of a surname that is a word of which no list knows that: "Huisjes". "Eenzaamheid" is what a thesis is about. */
const LONGEST_SURNAME_OF_WORD = 8;

/** Letters of a surname that words happen to make, which no dictionary lists: "hartlief". */
const LONGEST_COMPOUND = 10;

function isShortCompound(key: string): boolean {
  return (
    key.length <= LONGEST_COMPOUND &&
    !isListedWord(key) &&
    !isStopped(key) &&
    !isEnglishWord(key) &&
    !isUncommonEnglishWord(key)
  );
}
