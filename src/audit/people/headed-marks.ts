import { ANYBODY, type NamedPerson } from '../../coding/pointing.ts';
import { stemOfFile } from '../../interviews/file-names.ts';
import { idInHeading } from '../../interviews/headings.ts';
import { asShortMark, type ShortMark, shortMarksOf } from '../../interviews/short-marks.ts';
import { slugOf } from '../../interviews/transcripts.ts';
import { fold } from '../../language/fold.ts';
import { matchesOf } from '../../language/matches.ts';
import { onceFor } from '../../model/deferred.ts';
import { putUnder } from '../../model/grouped.ts';
import type { CodedProject, Transcript } from '../../model/project.ts';
import { partsOf, wordsOf } from '../../model/words-of.ts';

/**
 * By what a report may write, the interviews that are called so: by the short mark that heads them ("G1", "ML-2"), or by an
 * id of their own in the project file. Marks that begin as codes do are left out, and those that speakers have or that count
 * respondents ("R3"), which are read as such.
 */
export const headedMarks = onceFor((project: CodedProject): ReadonlyMap<string, NamedPerson> => {
  const [marks, ids] = [new Map<string, Transcript[]>(), new Map<string, Transcript[]>()];
  for (const one of project.transcripts) {
    const own = isGivenId(one) ? one.id : null;
    const mark = own === null ? null : asShortMark(own);
    const headed = [...shortMarksOf(one), ...(mark === null ? [] : [mark])];
    const written = headed.filter((known) => !isOtherwiseRead(project, one, known)).flatMap(waysToWrite);
    for (const way of new Set(written)) putUnder(marks, way, one);
    if (own !== null && mark === null && own.length >= SHORTEST_ID)
      for (const way of new Set([own, own.charAt(0).toUpperCase() + own.slice(1)])) putUnder(ids, way, one);
  }
  const called = (talks: readonly Transcript[], isMark: boolean) => calledAfter(project, talks, isMark);
  return new Map([
    ...straysIn(project, new Set([...marks.keys(), ...marksOfSpeakers(project)])),
    ...[...ids].map(([way, talks]) => [way, called(talks, false)] as const),
    ...[...marks].map(([way, talks]) => [way, called(talks, true)] as const),
  ]);
});

/** "G1:", as respondents are marked where they speak. */
function marksOfSpeakers(project: CodedProject): string[] {
  const answering = project.transcripts.flatMap(({ speakers }) =>
    speakers.filter(({ role }) => role === 'respondent'),
  );
  const marks = answering.flatMap(({ mark }) => asShortMark(mark) ?? []);
  return marks.filter((mark) => !beginsAsCode(project, mark)).map(({ written }) => written);
}

/** Letters. */
const SHORTEST_ID = 3;

/**
 * "(G7)", where "(G1)" is cited so and nothing is headed "G7": marks of nobody. Of letters whose marks no parentheses hold,
 * there are none: "(A4)" may be paper.
 */
function straysIn(
  { report }: CodedProject,
  marks: ReadonlySet<string>,
): readonly (readonly [string, NamedPerson])[] {
  if (report === null || marks.size === 0) return [];
  const inside = [
    ...report.paragraphs.flatMap(({ text }) => wordsOf(text).match(IN_PARENTHESES) ?? []),
    ...report.footnotes.map(({ text }) => wordsOf(text)),
  ];
  const cited = inside.flatMap((words) => [...matchesOf(words, CITED_MARK)]);
  const letters = new Set(cited.flatMap(([mark, own = '']) => (marks.has(mark) ? [own] : [])));
  return cited.flatMap(([mark, own = '']) =>
    letters.has(own) && !marks.has(mark)
      ? [[mark, { respondent: null, number: 0, talks: [], isMark: true }] as const]
      : [],
  );
}

const IN_PARENTHESES = /\([^()]{2,200}\)|\[[^[\]]{2,80}\]/gu;
const CITED_MARK =
  /(?<=^\s*|[([,;–-]\s*|(?<!\p{L})(?:en|and|t\/m|tot en met|to|zie|see)\s+|&\s*)(\p{L}{1,5})-?\d{1,3}(?=\s*(?:$|[\])[,;:&–-]|\.(?!\d)|(?:en|and|t\/m|tot|to)(?!\p{L})))/gu;

function calledAfter(project: CodedProject, talks: readonly Transcript[], isMark: boolean): NamedPerson {
  const [sole, ...others] = [...new Set(talks.flatMap(({ respondents }) => respondents))];
  const isOne = others.length === 0 && talks.every(({ respondents }) => respondents.length === 1);
  const person = isOne ? project.respondents.find(({ id }) => id === sole) : undefined;
  return {
    respondent: person?.id ?? null,
    number: person?.number ?? 0,
    talks: talks.map(({ id }) => id),
    isMark,
  };
}

/** Whether somebody chose it: neither the heading nor the file gives it. */
function isGivenId({ id, heading, document }: Transcript): boolean {
  const titles = [wordsOf(heading), stemOfFile(document.file)];
  const made = titles.flatMap((title) => [slugOf(title), idInHeading(title.replace(/[-_]+/g, ' '))]);
  return !/^i\d+$/.test(id) && !made.includes(id) && !made.includes(id.replace(/-\d+$/, ''));
}

/** "G1", "g1", "G-1", "G01"; "ML 1" has a blank where no word is written so. */
function waysToWrite({ letters, number, written }: ShortMark): string[] {
  const upper = letters.toUpperCase();
  const spelled = [...new Set([letters, upper, letters.toLowerCase()])];
  const blank = letters.length > 1 && letters.length < SHORTEST_ID + 1 ? [`${upper} ${number}`] : [];
  return [
    written,
    ...blank,
    ...spelled.flatMap((one) => [`${one}${number}`, `${one}${String(number).padStart(2, '0')}`]),
    `${letters}-${number}`,
  ];
}

function isOtherwiseRead(
  project: CodedProject,
  { speakers, respondents: own }: Transcript,
  known: ShortMark,
): boolean {
  const { letters, number } = known;
  const mark = `${letters}${number}`;
  const isCounted =
    ANYBODY.isMark(mark) && project.respondents.some((one) => own.includes(one.id) && one.number === number);
  return beginsAsCode(project, known) || isCounted || speakers.some((one) => one.mark === mark);
}

/** "A1", where codes are called so, or "A". */
export function beginsAsCode({ codebooks }: CodedProject, { letters, number }: ShortMark): boolean {
  const begins = [fold(letters), fold(`${letters}${number}`)];
  return codebooks.some(({ labels }) =>
    labels.some(({ code }) => begins.includes(fold(String(partsOf(code)[0] ?? '')))),
  );
}
