import aboutInterviews from '../language/data/about-interviews.txt?raw';
import summaries from '../language/data/summaries.txt?raw';
import { aloneIn, anyIn } from '../language/data/word-list.ts';
import { withoutDates } from '../language/dates.ts';
import { namesGroupTalk } from '../language/group-talks.ts';
import { WEEKDAY } from '../language/months.ts';
import { readNumbers } from '../language/number-lists.ts';
import { FewRemembered, remembering } from '../model/deferred.ts';
import { withoutPlace } from './heading-place.ts';
import { isLikePerson } from './person-words.ts';
import { isSession, withoutSessions } from './session-words.ts';

/** What a heading such as "Bijlage 4: Interview respondent 3 (Corporatie)" says about the interview below it. */
export interface Heading {
  /** "bijlage", "appendix": what numbers the sections of the document. Null where nothing does. */
  readonly section: string | null;
  /** "4", "C", "A1"; null where nothing numbers it. */
  readonly ordinal: string | null;
  /** The numbers of its respondents, as many as it names. */
  readonly respondents: readonly number[];
  /** Those numbers are a person's ("docent 1"), not the interview's ("Interview 1"). */
  readonly numbersPersons: boolean;
  /** "docent" of "docent 1"; empty where the number stands behind no such word. */
  readonly numbered: string;
  /** What is left when numbering and the words for interviews are taken away: tells groups apart. */
  readonly remainder: string;
  /** Says which of several talks with the same people it is: "tweede gesprek", "nameting". */
  readonly isSession: boolean;
  /** Names an interview, a conversation or a respondent. */
  readonly namesInterview: boolean;
  /** Says that one interview stands below it; "Interviews" and "Interviewvragen" do not. */
  readonly announces: boolean;
}

/** "an" and "at" are words: two letters number an appendix in capitals alone. */
const ORDINAL = '\\d{1,3}(?:\\.\\d{1,2})?[A-Za-z]?|[A-Za-z]\\d{0,2}|[AB][A-Z]|[IVXL]{1,8}|[ivxl]{1,8}';
const SECTION = new RegExp(
  `^\\s*(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\s+)?(${inAnyCase('bijlage|appendix|annexe?|aanhangsel|anhang')})\\s+(?:${inAnyCase('(?:nr|nummer|no|number)')}\\.?\\s*)?(${ORDINAL})(?![\\p{L}\\d])[\\s.:)–—-]*`,
  'u',
);
const EVENTS =
  'entretien|gespräch|groepsinterview|interviewverslag|interview|dagboek|diary|groepsgesprek|gesprek|transcriptie|transcription|transcript|transkription|transkript|focusgroep|conversation|focus group|group interview|group discussion';
const PERSONS = 'befragte|enquêtée?|respondent|participant|deelnemer|informant|geïnterviewde|interviewee';
const KINDS = `${EVENTS}|${PERSONS}`;
const KIND = new RegExp(`(?<!\\p{L})(?:${KINDS})(?:en|s)?(?!\\p{L})`, 'iu');
const EVERY_KIND = new RegExp(KIND.source, 'giu');
const SEVERAL =
  /(?<!\p{L})(?:interviews|interviewverslagen|dagboeken|diaries|transcripties|transcripts|transcripten|transcriptions|transkripte|entretiens|gespräche|gesprekken|focusgroepen|conversations|focus groups)(?!\p{L})/iu;
const DIARY = /(?<!\p{L})(?:dagboek|diary)(?!\p{L})/iu;
const WEEKDAYS = new RegExp(`(?<!\\p{L})(?:${WEEKDAY})(?!\\p{L})`, 'giu');
const PERSON = new RegExp(`(?<!\\p{L})(?:${PERSONS})(?:en|s)?\\s*(?:nr\\.?\\s*)?(?=\\d)`, 'iu');
const NUMBERED = new RegExp(`(?<!\\p{L})(?:${KINDS})(?:en|s)?\\s*(?:nr\\.?\\s*)?(?=\\d)`, 'iu');
const SHORT_NAME = /(?<!\p{L})(?:[RP]|[Rr]esp\.?\s?|[Dd]ee?ln?\.?\s?)(?=\d)/u;
/** "P1", and no more: whose talk stands below it. */
const SHORT_PERSON = new RegExp(`^\\s*${SHORT_NAME.source}\\d{1,3}\\s*$`, 'u');
const ANY_NUMBER = /(?<=\p{L}\s)(?=\d)/u;
// "Interview 9 april 2016" is a date line, not the ninth interview.
// And "Respondent 1: Ja hoor" is a turn: a person's number opens an interview only on a line of its own.
const NUMBERED_INTERVIEW = new RegExp(
  `^\\s*(?:(?:${EVENTS})\\s+(?:(?:met|van|with)\\s+)?(?:(?:${PERSONS})\\s+)?(?:nr\\.?\\s*)?(?:\\d{1,3}|[A-Z]{1,2}\\d{1,2}|[A-Z])\\s*(?:$|[:.,;(–—-])|(?:${KINDS})\\s+(?:\\d{1,3}|[A-Z]{1,2}\\d{1,2}|[A-Z])\\s*$)`,
  'iu',
);
/** "Interview chauffeur 2", "Gesprek met wijkagent B", alone on its line, whatever the word for the person is. */
const NUMBERED_PERSON = new RegExp(
  `^\\s*(?:${EVENTS})\\s+(?:(?:met|van|with|de|het|een|the|an?)\\s+)*(?:\\p{L}[\\p{L}\\p{M}-]+\\s+){1,3}(?:\\d{1,3}|[A-Z])\\s*$`,
  'iu',
);
/** What belongs to interviews and is none: guides, forms, letters, codes, summaries. */
const ABOUT_INTERVIEWS = new RegExp(anyIn(aboutInterviews), 'iu');
/** UTF-16 units: what is longer opens nothing, unless its style says that it is a heading. */
export const LONGEST_OPENING = 120;

/** "Samenvatting telefonisch gesprek", "Notes of a call". */
const SUMMARY = new RegExp(
  `${aloneIn(summaries)}(?:[\\s,:–-]+(?:telefonisch|telephone|phone|van|of|het|een|the|an?|from|on)(?!\\p{L}))*`,
  'iu',
);
const NAMES_ITS_TALK = /gespreks|interview|telefoon|belverslag/iu;
const BY_PHONE = /(?<!\p{L})(?:telefonisch|telefoongesprek|(?:tele)?phone|call)(?!\p{L})/iu;
const OVER_THE_PHONE =
  /(?<!\p{L})(?:telefonische?|by (?:tele)?phone|(?:tele)?phone(?=\s+(?:interview|conversation|call)))(?!\p{L})/giu;

/** True for what tells what was said in a talk, and not in the words that were said. */
export function namesSummary(title: string): boolean {
  const word = SUMMARY.exec(title)?.[0];
  return word !== undefined && (NAMES_ITS_TALK.test(word) || KIND.test(title) || BY_PHONE.test(title));
}

function inAnyCase(words: string): string {
  return words.replace(/\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

function headingIn(text: string): Heading {
  const section = SECTION.exec(text);
  const title = section === null ? text : text.slice(section[0].length);
  const bare = section === null ? (/^\s*(\p{L}+)\s+(\d{1,3}|[A-Z])(?![\p{L}\d])/iu.exec(text) ?? null) : null;
  const numbered = bare !== null && KIND.test(bare[1] ?? '') ? bare : null;
  const ordinal = section?.[2] ?? numbered?.[2] ?? null;
  const namesInterview = KIND.test(title) || SHORT_PERSON.test(title);
  const sessionless = withoutSessions(title);
  const rest = DIARY.test(title) ? withoutDates(sessionless).replace(WEEKDAYS, ' ') : sessionless;
  // The four of "leerkracht groep 4" counts classes.
  const numbers = respondentNumbers(withoutPlace(rest).heading);
  return {
    section: section?.[1]?.toLowerCase() ?? null,
    ordinal,
    ...numbers,
    remainder: remainderOf(rest),
    // "Dagboek van Anna, maandag 3 mei" is one of hers.
    isSession: isSession(title) || rest !== sessionless,
    namesInterview,
    announces:
      namesInterview && isOne(title, section !== null || ordinal !== null || numbers.respondents.length > 0),
  };
}

/** Several rooms ask about the same few headings. */
export const parseHeading = remembering(headingIn, new FewRemembered());

const STARTS = new RegExp(`^\\s*(?:${EVENTS})(?!\\p{L})`, 'iu');
const LONGEST_TITLE = 6;

/** "Interview met de dirigent" is one; "3.2 Het interview", "Interviews" and "Interviewvragen" are not. */
function isOne(title: string, isNumbered: boolean): boolean {
  if (SEVERAL.test(title) || ABOUT_INTERVIEWS.test(title)) return false;
  return isNumbered || (STARTS.test(title) && title.trim().split(/\s+/).length <= LONGEST_TITLE);
}

/** `b4` for "Bijlage 4", `i2` for "Interview 2"; null for a heading without a number. */
export function idInHeading(text: string): string | null {
  const { section, ordinal } = parseHeading(text);
  if (ordinal === null) return null;
  const letter = section ?? text.trim();
  return `${letter[0]}${ordinal}`.toLowerCase();
}

/** Whether it is numbered as a section of the document: all that `parseHeading` takes long for is something else. */
export function isNumberedSection(text: string): boolean {
  return SECTION.test(text);
}

/** A heading without the number of its appendix and the words for an interview: "G1" of "Bijlage 3: Interview met G1". */
export function withoutNumbering(text: string): string {
  return text
    .replace(SECTION, '')
    .replace(EVERY_KIND, ' ')
    .replace(LITTLE_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Bijlage 4" and nothing else: a number for what stands below it. */
export function isBareSection(text: string): boolean {
  const section = SECTION.exec(text);
  return section !== null && section[0].trimEnd().length === text.trimEnd().length;
}

/** True for a line that opens an appendix or an interview even where no style says that it is a heading. */
export function opensSection(text: string): boolean {
  if (text.length > LONGEST_OPENING || /[.!?]\s*$/.test(text)) return false;
  return SECTION.test(text) || NUMBERED_INTERVIEW.test(text) || isOfNumberedPerson(text);
}

/** "Interview april 16" is a date, "Interview deel 2" the same talk, and "Interview vragen 3" no talk at all. */
function isOfNumberedPerson(text: string): boolean {
  return (
    NUMBERED_PERSON.test(text) &&
    withoutDates(text) === text &&
    !isSession(text) &&
    !ABOUT_INTERVIEWS.test(text)
  );
}

/** True for a title in bold letters that announces an interview: "Interview met de dirigent". */
export function announcesInterview(text: string): boolean {
  return text.length <= LONGEST_OPENING && !/[.!?:]\s*$/.test(text) && parseHeading(text).announces;
}

/** True for "Interviews", "Transcripten": the interviews stand below the headings under it. */
export function announcesSeveral(text: string): boolean {
  return SEVERAL.test(text);
}

const APPENDICES = /^\s*(?:(?:de\s+|the\s+)?(?:bijlagen|appendices|annexes|anhänge|aanhangsels))(?!\p{L})/iu;

/** True for "Bijlagen", "Bijlagen De Wissel": several of them stand below it. */
export function namesAppendices(text: string): boolean {
  return APPENDICES.test(text);
}

const TALK_OF_TWO = /(?<!\p{L})(?:dubbel|duo)-?\s?(?:interview|gesprek)(?!\p{L})/iu;

/** True for "Bijlage 2: Focusgroep": several people are interviewed together. */
export function announcesGroupTalk(text: string): boolean {
  return namesGroupTalk(text) || TALK_OF_TWO.test(text);
}

/** True for a guide, a plan, a summary: what belongs to interviews and is none. */
export function isAboutInterviews(text: string): boolean {
  return ABOUT_INTERVIEWS.test(text);
}

/** Where the appendices end although no style says so. */
export function closesSection(text: string): boolean {
  return /^\s*(?:hoofdstuk\s+\d+.*|literatuur(?:lijst)?|bronnen(?:lijst)?|referenties|references|bibliography|nawoord|dankwoord)\s*$/iu.test(
    text,
  );
}

/** "Interview 3 (cliënt 1)": the first number is the interview's, and the one behind a word for people a person's. */
const PERSON_BEHIND = new RegExp(
  `(?:^|(?<!\\p{L}))(?:${EVENTS})\\s+(?:nr\\.?\\s*)?\\d{1,3}\\P{L}+(?:(?:met|van|with|of|de|een|the|a)\\s+)*((?:\\p{L}[\\p{L}\\p{M}-]*\\s){1,3})(?=\\d)`,
  'iu',
);

function personBehind(title: string): Pick<Heading, 'respondents' | 'numbered'> {
  const match = PERSON_BEHIND.exec(title);
  const called = (match?.[1] ?? '').trim().split(/\s+/).pop() ?? '';
  if (match === null || !isLikePerson(called)) return { respondents: [], numbered: '' };
  const numbers = readNumbers(title, match.index + match[0].length)?.numbers ?? [];
  return { respondents: numbers.every((n) => n < 1000) ? numbers : [], numbered: called };
}

function respondentNumbers(heading: string): Pick<Heading, 'respondents' | 'numbersPersons' | 'numbered'> {
  const title = withoutDates(heading);
  const behind = personBehind(title);
  if (behind.respondents.length > 0) return { ...behind, numbersPersons: true };
  for (const pattern of [PERSON, SHORT_NAME, NUMBERED, ANY_NUMBER]) {
    const match = pattern.exec(title);
    if (match === null) continue;
    const list = readNumbers(title, match.index + match[0].length);
    const numbered = pattern === ANY_NUMBER ? (/(\S+)\s$/u.exec(title.slice(0, match.index))?.[1] ?? '') : '';
    if (list?.numbers.every((n) => n < 1000))
      return { respondents: list.numbers, numbersPersons: pattern !== NUMBERED, numbered };
  }
  return { respondents: [], numbersPersons: false, numbered: '' };
}

/** Of "Interview buurtcoach 1: Joke Vos" what stands before the number, of "Interview 1: buurtcoach" what follows it. */
function remainderOf(title: string): string {
  const before = /^(.*\p{L}.*?\d)\s*[:–—]\s*\p{L}/u.exec(title)?.[1] ?? '';
  const bare = bareOf(before) || bareOf(title);
  // "Gesprek 2 (M., 38 jaar, akkerbouwer)": an initial, and no kind of farmer.
  return bare.replace(/^\p{Lu}\s+(?=\p{Ll}{2})/u, '');
}

const LITTLE_WORDS = /(?<!\p{L})(?:met|van|with|nr|de|het|een|the)(?!\p{L})/giu;
const PARTICLE = /^(?:De|Van|Het)(?:\s\p{Ll}{2,3})?\s(\p{Lu}\p{Ll}+)/u;

/** "Interview De Vries 1" is with somebody, and "vries" alone would tell nobody so; "Interview De Docent 1" is with a teacher. */
function isOfSurname(title: string, at: number): boolean {
  const name = at > 0 ? PARTICLE.exec(title.slice(at))?.[1] : undefined;
  return name !== undefined && !isLikePerson(name);
}

function bareOf(title: string): string {
  return (
    withoutDates(title)
      .replace(/(?<!\p{L})\p{L}+\d+(?!\p{L})/gu, ' ')
      .replace(/\d+(?:\s*(?:,|en|and|&|t\/m)\s*\d+)*/gu, ' ')
      .replace(SUMMARY, ' ')
      .replace(APPENDICES, ' ')
      .replace(OVER_THE_PHONE, ' ')
      .replace(EVERY_KIND, ' ')
      .replace(LITTLE_WORDS, (word, at: number, whole: string) => (isOfSurname(whole, at) ? word : ' '))
      .replace(/(?<!\p{L})an?(?=\s+\p{Ll})/gu, ' ')
      .replace(/[^\p{L}\p{M}'’-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      // "Diary of Hannah"
      .replace(/^\s*(?:of|by)\s+(?=\p{Lu})/u, '')
      .replace(/^[\s-]+|[\s-]+$/g, '')
      .trim()
  );
}
