import { isListedWord } from '../language/dictionary.ts';
import { isEnglishWord } from '../language/english.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { singulars } from '../language/people-words.ts';
import { wordsIn } from '../language/tokens.ts';
import { groupedBy, mostCommon } from '../model/grouped.ts';
import type { Group, Language, Transcript } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { isWordForPerson } from './callings.ts';
import { groupsByLetters, lettersOfMark } from './counted-marks.ts';
import { countTalksOfEach } from './counted-talks.ts';
import {
  behindName,
  inTitle,
  inTitleAbove,
  plainSign,
  SIGNATURES,
  type Sign,
  titleForGroups,
  titleKey,
} from './group-signs.ts';
import { EVERYBODY, groupOfAll, groupTitled } from './group-titled.ts';
import { withoutPlace } from './heading-place.ts';
import { announcesGroupTalk, parseHeading } from './headings.ts';
import {
  headsOf,
  namesKind,
  namesNothingButKind,
  namesSomebody,
  saysWhatPeopleAre,
} from './titles/kind-titles.ts';

/** "Night porter" and "Cleaner" below "Appendices: employees", beside others below "Appendices: guests": the kinds are above, where no title comes back below another. */
function areKindsAbove(transcripts: readonly Transcript[]): boolean {
  const told = transcripts.map((one) => ({
    kind: titleKey(inTitleAbove(one)?.title ?? ''),
    called: titleKey(inTitle(titleForGroups(one))?.title ?? ''),
  }));
  const kinds = [...groupedBy(told, ({ kind }) => kind).values()];
  const called = [...groupedBy(told, (one) => one.called).values()];
  const isOfOneKind = (alike: typeof told) => new Set(alike.map(({ kind }) => kind)).size === 1;
  return (
    kinds.length > 1 &&
    transcripts.every((one) => namesNothingButKind(inTitleAbove(one)?.title ?? '')) &&
    kinds.every(({ length }) => length >= MANY) &&
    called.some(({ length }) => length < MANY) &&
    called.every(isOfOneKind)
  );
}

interface Members {
  readonly signs: Sign[];
  readonly ids: string[];
}

/**
 * Groups of respondents as headings and files tell them apart, also of one. A signature counts when everybody has it,
 * it makes at least two groups, and it names kinds and no persons, coders least of all (a focus group may be the only one
 * of its kind); where none does, everybody is in one. `coders` are the words of their names.
 */
export function inferGroups(
  transcripts: readonly Transcript[],
  coders: ReadonlySet<string>,
  language: Language,
): Group[] {
  // "Headteacher" beside "Focus group parents" is none of the parents.
  const isOfTalks = transcripts.every(severalAnswer) || transcripts.some(isGroupTalk);
  const signatures = areKindsAbove(transcripts) ? [inTitleAbove, ...SIGNATURES] : SIGNATURES;
  for (const signature of signatures) {
    const members = new Map<string, Members>();
    const called = transcripts.map((transcript) => withoutCoders(signature(transcript), coders));
    const signs = besideOtherSigns(called, transcripts, language);
    const kindOf = kindsRepeated(calledAsNoOther(signs));
    for (const [i, transcript] of transcripts.entries()) {
      const told = signs[i] ?? null;
      if (told === null) break;
      const sign = { ...told, title: kindOf(told) ?? behindName(told.title) };
      const key = titleKey(sign.title);
      const group = members.get(key) ?? { signs: [], ids: [] };
      group.signs.push(sign);
      group.ids.push(transcript.id);
      members.set(key, group);
    }
    const groups = [...members.values()];
    const found = groups.reduce((sum, { ids }) => sum + ids.length, 0);
    const isTold =
      areKinds(groups) || (isOfTalks && signs.every((sign) => namesNothingButKind(sign?.title ?? '')));
    if (found < transcripts.length || groups.length < 2 || !isTold) continue;
    return groups.map((group) => groupTitled(titleOfGroup(group, transcripts), group.ids));
  }
  const marked = groupsByLetters(transcripts);
  if (marked.length > 0 || transcripts.length === 0) return marked;
  return [
    groupOfAll(
      transcripts.map(({ id }) => id),
      language,
    ),
  ];
}

/** What most are called; "Interviews leerkrachten" above them says the same of several. */
function titleOfGroup({ signs, ids }: Members, transcripts: readonly Transcript[]): string {
  const title = mostCommon(signs.map((sign) => sign.title));
  const own = transcripts.filter(({ id }) => ids.includes(id));
  const above = own.map((one) => inTitle(wordsOf(one.above))?.title ?? '');
  return above.find((several) => titleKey(several) === titleKey(title)) ?? title;
}

/** "kapper 1 anna" is whom Anna coded: of a hairdresser. */
function withoutCoders(sign: Sign | null, coders: ReadonlySet<string>): Sign | null {
  const words = (sign?.title ?? '').split(/\s+/);
  const title = words.filter((word) => !wordsIn(word).every((one) => coders.has(one))).join(' ');
  return sign === null || title === '' ? null : { ...sign, title };
}

function severalAnswer({ speakers }: Transcript): boolean {
  return speakers.filter(({ role }) => role === 'respondent').length > 1;
}

function isGroupTalk({ heading }: Transcript): boolean {
  return announcesGroupTalk(wordsOf(heading));
}

/** "Participant 1" and "Participant 2" beside "Focus group council", or beside "Parent 1": who is called after nothing, or by a name, is none of these. */
function besideOtherSigns(
  signs: readonly (Sign | null)[],
  transcripts: readonly Transcript[],
  language: Language,
): readonly (Sign | null)[] {
  const isOneself = (sign: Sign | null) => sign === null || namesSomebody(sign.title);
  const areOfGroup = transcripts.map(isGroupTalk);
  const isToldApart =
    areOfGroup.includes(true) &&
    signs.every((sign, i) =>
      isOneself(sign) ? !areOfGroup[i] : areOfGroup[i] && namesNothingButKind(sign?.title ?? ''),
    );
  if (isToldApart) return signs.map((sign) => (isOneself(sign) ? plainSign(EVERYBODY[language]) : sign));
  if (!areCountedAnew(signs, transcripts) && !areMarkedApart(signs, transcripts)) return signs;
  return signs.map((sign, i) => sign ?? peopleAbove(transcripts[i]) ?? plainSign(EVERYBODY[language]));
}

/** "Respondent 1" below "Interviews patiënten", where others are called after what they are themselves. */
function peopleAbove(transcript: Transcript | undefined): Sign | null {
  const sign = transcript === undefined ? null : inTitle(wordsOf(transcript.above));
  const words = sign?.title.split(/\s+/).flatMap(singulars) ?? [];
  return sign !== null && words.some(isWordForPerson) ? { ...sign, number: null } : null;
}

/** "Respondent 1" to "respondent 4", and then "ouder 1" to "ouder 3": two people with one number are two kinds of people. */
function areCountedAnew(signs: readonly (Sign | null)[], transcripts: readonly Transcript[]): boolean {
  const called = signs.flatMap((sign) => sign ?? []);
  const unnamed = transcripts
    .filter((_, i) => signs[i] === null)
    .map(({ heading }) => parseHeading(wordsOf(heading)));
  const counted = unnamed.flatMap(({ respondents }) => respondents);
  return (
    called.every(({ title }) => namesNothingButKind(title)) &&
    called.some(({ number }) => number !== null && counted.includes(number)) &&
    unnamed.every(({ numbersPersons }) => numbersPersons)
  );
}

/** R1 to R4, and M1 and M2 below "Interviews mentoren": who has other letters is of another kind. */
function areMarkedApart(signs: readonly (Sign | null)[], transcripts: readonly Transcript[]): boolean {
  const letters = transcripts.map(lettersOfMark);
  const unnamed = new Set(letters.filter((_, i) => signs[i] === null));
  return (
    !letters.includes(null) &&
    signs.every(
      (sign, i) => sign === null || (namesNothingButKind(sign.title) && !unnamed.has(letters[i] ?? null)),
    )
  );
}

/** What one transcript is called and none beside it. */
function calledAsNoOther(signs: readonly (Sign | null)[]): Sign[] {
  const told = signs.flatMap((sign) => sign ?? []);
  const called = groupedBy(told, ({ title }) => titleKey(title));
  return [...called.values()].flatMap((alike) => (alike.length === 1 ? alike : []));
}

/**
 * "IJsmeester Noord" and "ijsmeester Zuid" are two ice masters, and no groups of one: by the word that they share, as
 * "jeugdtrainer" and "hoofdtrainer" do the end of theirs.
 */
function kindsRepeated(signs: readonly Sign[]): (sign: Sign) => string | null {
  const kindsIn = ({ title }: Sign) => {
    const words = title.split(/\s+/);
    const last = words[words.length - 1] ?? '';
    // "Piet Bakker" and "Karin Bakker" bake nothing.
    if (words.length > 1 && FIRST_NAMES.has(fold(words[0] ?? '')) && /^\p{Lu}/u.test(last)) return [];
    const ends = words.length < 2 ? [] : [words[0] ?? '', last];
    return [...ends, ...(isListedWord(fold(last)) ? [last] : []), ...headsOf(last)];
  };
  const counts = new Map<string, number>();
  for (const sign of signs)
    for (const kind of new Set(kindsIn(sign).map(titleKey))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  // Of a function and a place both may come back: a function is no name.
  const isKind = (kind: string, { title }: Sign) =>
    (counts.get(titleKey(kind)) ?? 0) > 1 && (namesKind(kind) || opensWithEnglishWord(title, kind));
  return (sign) => (signs.includes(sign) ? kindsIn(sign).find((kind) => isKind(kind, sign)) : null) ?? null;
}

/** "Singer Margaret": a surname would stand behind a first name. */
function opensWithEnglishWord(title: string, word: string): boolean {
  return title.startsWith(word) && isEnglishWord(fold(word)) && !FIRST_NAMES.has(fold(word));
}

/** The group that its heading names as the kind of people it is with: "Interview klant 1"; null where it names none. */
export function groupInHeading<T extends Pick<Group, 'title'>>(
  transcript: Transcript,
  groups: readonly T[],
): T | null {
  const heading = wordsOf(transcript.heading);
  const keys = [heading, withoutPlace(heading).heading].flatMap((words) =>
    titleKey(inTitle(words)?.title ?? ''),
  );
  return groups.find(({ title }) => keys.includes(titleKey(wordsOf(title)))) ?? null;
}

const MANY = 2;

/** Kinds come back or are numbered ("kok 1, kok 2, afwasser"); a name that each has for itself, or for talks that are counted, is a person's. */
function areKinds(groups: readonly Members[]): boolean {
  const signs = groups.flatMap((group) => group.signs);
  const persons = groups.filter(
    ({ signs: own, ids }) => ids.length < MANY || own.every(({ isSession }) => isSession),
  );
  if (countTalksOfEach(signs.flatMap(({ heading }) => heading ?? []))) return false;
  if (persons.length === groups.length && !signs.some(({ number }) => number !== null)) return false;
  // "Eelde, respondent 1" and "Eelde, respondent 2": whoever they are, Eelde is neither.
  const isOfSeveral = persons.length < groups.length || areCountedPerGroup(groups);
  if (isOfSeveral && groups.every(({ signs: own }) => areNumberedApart(own))) return true;
  // "interview keesje 2" and "interview obi": alone with its number a word for people tells a kind.
  if (persons.length === groups.length) return signs.every(({ title }) => saysWhatPeopleAre(title));
  const mean = signs.length / groups.length;
  return mean >= MANY || signs.every(({ title }) => namesKind(title));
}

function areNumberedApart(signs: readonly Sign[]): boolean {
  const numbers = signs.flatMap(({ number }) => number ?? []);
  return numbers.length === signs.length && new Set(numbers).size === numbers.length;
}

/** There is a respondent 1 in several: they are nobody's names. */
function areCountedPerGroup(groups: readonly Members[]): boolean {
  const numbers = groups.flatMap((group) => group.signs.map(({ number }) => number));
  return new Set(numbers).size < numbers.length;
}
