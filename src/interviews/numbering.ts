import type { RespondentEntry } from '../files/project-file.ts';
import type { Speaker, Transcript } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { countTalksOfEach } from './counted-talks.ts';
import { titleOfFile } from './file-names.ts';
import { titleKey } from './group-signs.ts';
import { type Heading, parseHeading } from './headings.ts';
import { isDiarised, isNameLike, markKey, numberInMark } from './marks.ts';
import { isCalledByFirstName } from './person-words.ts';

export function respondingIn(transcript: Transcript): readonly Speaker[] {
  return transcript.speakers.filter(({ role }) => role === 'respondent');
}

export interface Numbered {
  readonly number: number;
  /** By the project file. */
  readonly isGiven: boolean;
}

/** The numbers of one group's respondents; no two people have the same one. */
export class Numbering {
  /** By transcript and mark. */
  readonly #given = new Map<string, Numbered>();
  /** By the person that headings name. */
  readonly #persons = new Map<string, number>();
  readonly #taken = new Set<number>();
  readonly #countsTalks: boolean;
  #next = 1;

  constructor(group: string, members: readonly Transcript[], entries: readonly RespondentEntry[]) {
    this.#countsTalks = countTalksOfEach(members.map(headingWithPersons));
    for (const entry of entries) {
      const number = Number(entry.id.slice(group.length + 1));
      if (!entry.id.startsWith(`${group}-`) || !Number.isInteger(number)) continue;
      for (const id of entry.transcripts)
        this.#giveEntry(
          entry,
          members.find((member) => member.id === id),
          number,
        );
    }
    for (const transcript of members) this.#giveHeading(transcript);
    // "Ouder 1" below "docent 1" takes no number that another heading gives.
    for (const transcript of members) {
      this.#giveHeading(transcript);
      this.#nameThem(transcript);
    }
    for (const transcript of members) this.#giveMarks(transcript);
  }

  of(transcript: Transcript, mark: string): Numbered {
    const given = this.#given.get(place(transcript, mark));
    if (given !== undefined) return given;
    while (this.#taken.has(this.#next)) this.#next++;
    return this.#give(transcript, mark, this.#next, false);
  }

  #giveEntry(entry: RespondentEntry, transcript: Transcript | undefined, number: number): void {
    if (transcript === undefined) return;
    const responding = respondingIn(transcript);
    const named = responding.find(
      ({ mark }) => entry.speaker !== null && markKey(mark) === markKey(entry.speaker),
    );
    const mark = named?.mark ?? (responding.length === 1 ? responding[0]?.mark : undefined);
    if (mark === undefined || this.#given.has(place(transcript, mark))) return;
    this.#give(transcript, mark, number, true);
  }

  /** The numbers of a heading go to its speakers in order; whom another heading gave that number is the same person. */
  #giveHeading(transcript: Transcript): void {
    const heading = headingWithPersons(transcript);
    const responding = respondingIn(transcript);
    for (const [i, { mark }] of responding.entries()) {
      const person = personIn(heading, responding.length, i, this.#countsTalks);
      const given = this.#given.get(place(transcript, mark));
      if (given !== undefined) {
        if (person !== null) this.#persons.set(person, given.number);
        continue;
      }
      const known = person === null ? undefined : this.#persons.get(person);
      const number =
        known ?? (heading.respondents.length < responding.length ? undefined : heading.respondents[i]);
      if (number === undefined || (known === undefined && this.#taken.has(number))) continue;
      this.#give(transcript, mark, number, false);
      if (person !== null) this.#persons.set(person, number);
    }
  }

  /** A person who goes by a name keeps the number of the first interview. */
  #nameThem(transcript: Transcript): void {
    const responding = respondingIn(transcript);
    const [sole] = responding;
    const person = personIn(headingWithPersons(transcript), responding.length, 0, this.#countsTalks);
    if (person === null || sole === undefined || this.#persons.has(person)) return;
    this.#persons.set(person, this.of(transcript, sole.mark).number);
  }

  /** R2 is respondent 2 where nobody else is; Speaker 2, whom Speaker 1 asks, is the second voice of a recording. */
  #giveMarks(transcript: Transcript): void {
    const isDiarisedTalk = transcript.speakers.every(({ mark }) => isDiarised(mark));
    if (isDiarisedTalk && respondingIn(transcript).length === 1) return;
    for (const { mark } of respondingIn(transcript)) {
      const number = numberInMark(mark);
      if (number === null || number === 0 || this.#taken.has(number)) continue;
      if (!this.#given.has(place(transcript, mark))) this.#give(transcript, mark, number, false);
    }
  }

  #give(transcript: Transcript, mark: string, number: number, isGiven: boolean): Numbered {
    const numbered = { number, isGiven };
    this.#given.set(place(transcript, mark), numbered);
    this.#taken.add(number);
    return numbered;
  }
}

function place(transcript: Transcript, mark: string): string {
  return `${transcript.id}\n${markKey(mark)}`;
}

export function headingWithPersons(transcript: Transcript): Heading {
  const heading = parseHeading(wordsOf(transcript.heading));
  if (heading.respondents.length > 0 || (heading.isSession && isNameLike(heading.remainder))) return heading;
  const file = parseHeading(titleOfFile(transcript.document.file));
  return file.respondents.length > 0 ? file : heading;
}

/**
 * What says who is interviewed: a person's number, of "docent 1" as a docent's; or a first name, and any name in one of
 * several talks, also where numbers count these. Null where nothing does.
 */
function personIn(heading: Heading, speaking: number, i: number, countsTalks: boolean): string | null {
  const { respondents, numbersPersons, numbered, remainder, isSession } = heading;
  if (countsTalks && speaking === 1) return remainder.toLowerCase();
  if (numbersPersons && respondents.length >= speaking)
    return `${titleKey(numbered)} ${respondents[i] ?? ''}`;
  if (respondents.length > 0 || speaking !== 1) return null;
  const isNamed = isSession ? isNameLike(remainder) : isCalledByFirstName(remainder);
  return isNamed ? remainder.toLowerCase() : null;
}
