import functionParts from '../language/data/function-parts.txt?raw';
import { anyIn } from '../language/data/word-list.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { matchesOf } from '../language/matches.ts';
import type { Respondent, Transcript } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { headingPlaceOf } from './heading-place.ts';
import { parseHeading } from './headings.ts';

const TEAM =
  /(?<!\p{L})(?:\p{L}*team|afdeling|ploeg|unit|wijk|locatie|vestiging|filiaal|school|department|ward|office|branch)(?!\p{L})/iu;
const FUNCTION = new RegExp(String.raw`(?:${anyIn(functionParts)}|co[oö]rdinator)s?(?!\p{L})`, 'iu');
const ENDS_AS_FUNCTION = new RegExp(`${FUNCTION.source}\\s*$`, 'iu');
/** A longer line tells a story instead. */
const MOST_WORDS = 8;

/** What Word and recorders put above a transcript: it is about the file. */
const OF_A_RECORDER =
  /^\s*(?:audio[- ]?(?:file|bestand)|transcript(?:ie|ion)?|\S(?:.*\S)?\.(?:m4a|mp3|mp4|wav|wma|ogg|webm|mov))\s*$|[-_]\d{8}[-_]\d{4,6}(?!\d)/iu;

/** "night, ward, rest": what a program found in the talk, and nobody's ward. */
const KEYWORDS = /^\p{Ll}+(?:,\s*\p{Ll}+){2,}$/u;

/** What a line above an interview says of whoever speaks there; null for one that tells something else. */
export function lineKind(line: string): 'team' | 'function' | 'headerLine' | null {
  const words = line.trim().split(/\s+/);
  if (
    OF_A_RECORDER.test(line) ||
    words.length > MOST_WORDS ||
    /[.?!]$/.test(line.trim()) ||
    !/\p{L}/u.test(line)
  )
    return null;
  // "Ward nurse" is no ward.
  if (ENDS_AS_FUNCTION.test(line)) return 'function';
  if (TEAM.test(line)) return KEYWORDS.test(line.trim()) ? 'headerLine' : 'team';
  return FUNCTION.test(line) ? 'function' : 'headerLine';
}

type StatedKind = 'team' | 'function' | 'headerLine';

/**
 * What stands above an interview of one of those who answer there: behind a mark or number of his own ("R2: kassier",
 * "Functie respondent 2: kassier"), else his part of a line with as many parts as people, in their order, else the whole
 * line; of one who speaks alone also what the heading calls him. Null where nothing of that kind does.
 */
export function statedOf(
  kind: StatedKind,
  transcript: Transcript,
  { id, number, speaker }: Respondent,
): string | null {
  const { respondents, remarks } = transcript;
  const own = linesAbove(transcript).flatMap((line) => wordsOfOne(line, [speaker, `respondent ${number}`]));
  const told = own.find((words) => (lineKind(words) === 'team' ? 'team' : 'function') === kind);
  if (told !== undefined) return told;
  const line = remarks
    .map((one) => wordsOf(one).trim())
    .find((one) => lineKind(one) === kind && !OF_ONE.test(one) && !parseHeading(one).namesInterview);
  if (line !== undefined) return shareOf(line, respondents.indexOf(id), respondents.length);
  const { heading: title, place } = headingPlaceOf(transcript);
  if (kind === 'team' && respondents.length === 1) return place;
  const { remainder } = parseHeading(title);
  const called = withoutNames(remainder.replace(NUMBERED_BY_LETTER, ''), speaker);
  // "nurse- -zoom" is what is left of a file's name.
  const isTold =
    !/(?:^|\s)[-_]|[-_](?:\s|$)/u.test(called) &&
    (/^\p{Ll}/u.test(called) || lineKind(called) === 'function');
  return kind === 'function' && respondents.length === 1 && isTold && /\s/.test(called) ? called : null;
}

/** Of "Interview Hannah (teacher)" and "huisarts Youssef, praktijk Noord" what is left without the name, which may be her mark in the talk. */
function withoutNames(words: string, mark: string): string {
  return words
    .split(/\s+/)
    .filter((word) => !(/^\p{Lu}/u.test(word) && (word === mark || FIRST_NAMES.has(fold(word)))))
    .join(' ');
}

/** "Verpleegkundige A" is the first of some nurses. */
export const NUMBERED_BY_LETTER = /\s+\p{Lu}$/u;

/** The paragraphs between the heading and the first word that is spoken; a heading that announces nothing is one of them. */
function linesAbove({ document, line, heading, pieces }: Transcript): string[] {
  const first = pieces[0]?.paragraph ?? 0;
  const lines: string[] = [];
  for (let i = first - 1; i >= 0 && (document.paragraphs[i]?.line ?? 0) >= line; i--) {
    const paragraph = document.paragraphs[i];
    if (paragraph !== undefined) lines.unshift(wordsOf(paragraph.text).trim());
  }
  const title = wordsOf(heading);
  const { section, namesInterview } = parseHeading(title);
  return section === null && !namesInterview ? lines : lines.filter((one) => one !== title.trim());
}

const BEFORE = /^(?:(?:functie|function|rol|role|team)\s+)?(.{1,40}?)(?:\s*[:=]\s*|\s+[–-]\s+)(.+)$/iu;
const BEHIND = /(?:^|[,;]|\s(?:en|and)\s)\s*([^,;()]+?)\s*\(([^()]{1,40})\)/giu;

/** What a line says of somebody who is called by one of these: "R2: kassier", "kassier (R2)". */
function wordsOfOne(line: string, called: readonly string[]): string[] {
  const isCalled = (name = '') => called.some((one) => fold(one) === fold(name.trim()));
  const [, name, behind = ''] = BEFORE.exec(line) ?? [];
  const told = isCalled(name)
    ? [behind]
    : [...matchesOf(line, BEHIND)].flatMap(([, words = '', mark]) => (isCalled(mark) ? [words] : []));
  return told
    .map((words) => words.trim())
    .filter((words) => words.split(/\s+/).length <= MOST_WORDS)
    .filter((words) => words !== '' && !/[.?!]$/.test(words) && !NO_FUNCTION.test(words));
}

/** "Functie R2: kassier" is nobody else's. */
const OF_ONE = /^(?:functie|function|rol|role|team)\s+\S+(?:\s+\d+)?\s*[:=–-]/iu;

const NO_FUNCTION =
  /^(?:de\s+)?(?:respondent|deelnemer|participant|geïnterviewde|interviewee|interviewer|onderzoeker|researcher|moderator)/iu;

/** "Kassier en ijsmeester" of two people is each his own. */
function shareOf(line: string, index: number, count: number): string {
  const parts = line.split(/\s*[,;/&]\s*|\s+(?:en|and)\s+/iu).filter((part) => part !== '');
  return count > 1 && parts.length === count ? (parts[index] ?? line) : line;
}
