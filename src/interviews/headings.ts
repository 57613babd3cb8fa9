import { withoutDates } from '../language/dates.ts';
import { readNumbers } from '../language/number-lists.ts';

/** What a heading such as "Bijlage 4: Interview respondent 3 (Corporatie)" says about the interview below it. */
export interface Heading {
  /** "bijlage", "appendix": what numbers the sections of the document. Null where nothing does. */
  readonly section: string | null;
  /** "4", "C"; null where nothing numbers it. */
  readonly ordinal: string | null;
  /** The numbers of its respondents, as many as it names. */
  readonly respondents: readonly number[];
  /** What is left when numbering and the word for interview are taken away: tells groups apart. */
  readonly remainder: string;
  /** Names an interview, a conversation or a respondent. */
  readonly namesInterview: boolean;
}

const SECTION =
  /^\s*(bijlage|appendix|annex|aanhangsel)\s+(\d{1,3}(?:\.\d{1,2})?[a-z]?|[A-Z]|[IVX]{1,5})(?![\p{L}\d])[\s.:)–—-]*/iu;
const EVENTS =
  'groepsinterview|interviewverslag|interview|groepsgesprek|gesprek|transcriptie|transcript|focusgroep|conversation|focus group';
const KINDS = `${EVENTS}|respondent|participant|deelnemer|informant|geïnterviewde|interviewee`;
const KIND = new RegExp(`(?<!\\p{L})(?:${KINDS})(?:en|s)?(?!\\p{L})`, 'iu');
const PERSON =
  /(?<!\p{L})(?:respondent|participant|deelnemer|informant|geïnterviewde|interviewee)(?:en|s)?\s*(?:nr\.?\s*)?(?=\d)/iu;
const NUMBERED = new RegExp(`(?<!\\p{L})(?:${KINDS})(?:en|s)?\\s*(?:nr\\.?\\s*)?(?=\\d)`, 'iu');
const SHORT_NAME = /(?<!\p{L})[RP](?=\d)/u;
const ANY_NUMBER = /(?<=\p{L}\s)(?=\d)/u;
// "Interview 9 april 2016" is a date line, not the ninth interview.
// And "Respondent 1: Ja hoor" is a turn: a person's number opens an interview only on a line of its own.
const NUMBERED_INTERVIEW = new RegExp(
  `^\\s*(?:(?:${EVENTS})\\s+(?:\\d{1,3}|[A-Z])\\s*(?:$|[:.,;(–—-])|(?:${KINDS})\\s+(?:\\d{1,3}|[A-Z])\\s*$)`,
  'iu',
);
/** UTF-16 units: what is longer opens nothing, unless its style says that it is a heading. */
export const LONGEST_OPENING = 120;

export function parseHeading(text: string): Heading {
  const section = SECTION.exec(text);
  const title = section === null ? text : text.slice(section[0].length);
  const bare = section === null ? (/^\s*(\p{L}+)\s+(\d{1,3}|[A-Z])(?![\p{L}\d])/iu.exec(text) ?? null) : null;
  const numbered = bare !== null && KIND.test(bare[1] ?? '') ? bare : null;
  return {
    section: section?.[1]?.toLowerCase() ?? null,
    ordinal: section?.[2] ?? numbered?.[2] ?? null,
    respondents: respondentNumbers(title),
    remainder: remainderOf(title),
    namesInterview: KIND.test(title),
  };
}

/** `b4` for "Bijlage 4", `i2` for "Interview 2"; null for a heading without a number. */
export function idOf(text: string): string | null {
  const { section, ordinal } = parseHeading(text);
  if (ordinal === null) return null;
  const letter = section ?? text.trim();
  return `${letter[0]}${ordinal}`.toLowerCase();
}

/** True for a line that opens an appendix or an interview even where no style says that it is a heading. */
export function opensSection(text: string): boolean {
  if (text.length > LONGEST_OPENING || /[.!?]\s*$/.test(text)) return false;
  return SECTION.test(text) || NUMBERED_INTERVIEW.test(text);
}

/** Where the appendices end although no style says so. */
export function closesSection(text: string): boolean {
  return /^\s*(?:hoofdstuk\s+\d+.*|literatuur(?:lijst)?|bronnen(?:lijst)?|referenties|references|bibliography|nawoord|dankwoord)\s*$/iu.test(
    text,
  );
}

function respondentNumbers(heading: string): readonly number[] {
  const title = withoutDates(heading);
  for (const pattern of [PERSON, SHORT_NAME, NUMBERED, ANY_NUMBER]) {
    const match = pattern.exec(title);
    if (match === null) continue;
    const list = readNumbers(title, match.index + match[0].length);
    if (list?.numbers.every((n) => n < 1000)) return list.numbers;
  }
  return [];
}

/** Of "Interview buurtcoach 1: Joke Vos" what stands before the number, of "Interview 1: buurtcoach" what follows it. */
function remainderOf(title: string): string {
  const before = /^(.*\p{L}.*?\d)\s*[:–—]\s*\p{L}/u.exec(title)?.[1] ?? '';
  return bareOf(before) || bareOf(title);
}

function bareOf(title: string): string {
  return withoutDates(title)
    .replace(/(?<!\p{L})\p{L}+\d+(?!\p{L})/gu, ' ')
    .replace(/\d+(?:\s*(?:,|en|and|&|t\/m)\s*\d+)*/gu, ' ')
    .replace(new RegExp(KIND.source, 'giu'), ' ')
    .replace(/(?<!\p{L})(?:met|van|with|nr|de|het|een|the)(?!\p{L})/giu, ' ')
    .replace(/[^\p{L}\p{M}'’-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s-]+|[\s-]+$/g, '')
    .trim();
}
