import type { CodingEntry, CodingsFile } from '../files/codings-file.ts';
import { isCalledCopy } from '../interviews/same-talk/copy-names.ts';
import type { TalkStretch } from '../interviews/same-talk/same-talk.ts';
import { onOneLine } from '../language/blanks.ts';
import { nearest } from '../language/nearest.ts';
import type { Finding } from '../model/finding.ts';
import type { Transcript, TurnPosition } from '../model/project.ts';
import { NO_TEXT, RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { PlacedNote } from './placed-note.ts';
import { type Placed, placedAt } from './placing.ts';

export const LOST_CODING = findingKind({
  code: 'K215',
  severity: 'warning',
  means: ['shifted'],
  message: sentence(
    'De woorden van deze codering staan niet meer in het interview.',
    'The words of this coding are no longer in the interview.',
  ),
  hint: sentence(
    'Zoek de woorden op die nu zijn bedoeld en verbeter from, to en quote, of haal de codering weg.',
    'Look up the words that are meant now and mend from, to and quote, or take the coding out.',
  ),
});

export const MOVED_CODINGS = findingKind({
  code: 'K216',
  severity: 'info',
  message: sentence(
    'Het interview is veranderd; {count} {count|codering is|coderingen zijn} aan de woorden teruggevonden.',
    'The interview has changed; {count} {count|coding was|codings were} found again by the words.',
  ),
  hint: sentence(
    'Kijk of ze nog op de goede plaats staan.',
    'See whether they still stand in the right place.',
  ),
});

export const CODINGS_OF_NO_INTERVIEW = findingKind({
  code: 'K217',
  severity: 'warning',
  means: ['shifted'],
  message: sentence(
    'Deze coderingen horen bij een interview dat er niet is.',
    'These codings belong to an interview that is not there.',
  ),
  hint: sentence(
    'Er is geen interview {id}. Het kan een kopie zijn van de coderingen bij {original?} van dezelfde codeur: haal het dan weg. Bedoelde u {near?}, geef het bestand dan die naam.',
    'There is no interview {id}. It may be a copy of the codings of {original?} by the same coder: then take it away. If you meant {near?}, give the file that name.',
  ),
});

export interface PlacedCodings {
  readonly placed: readonly PlacedNote[];
  /** How many codes are named by codings that have no place, or could not be read. */
  readonly lostCodes: number;
  readonly findings: readonly Finding<RawText>[];
}

/** Codings on the words that they were made on: by turn and offset, and where those have other words now, by the quote. */
export function placeCodings(
  files: readonly CodingsFile[],
  transcripts: readonly Transcript[],
): PlacedCodings {
  const placed: PlacedNote[] = [];
  const findings: Finding<RawText>[] = [];
  let lostCodes = 0;
  for (const file of files) {
    const transcript = transcripts.find(({ id }) => id === file.transcript);
    const lost: CodingEntry[] = [];
    if (transcript !== undefined) findings.push(...placedCodings(transcript, file, { placed, lost }));
    else {
      findings.push(noTranscript(file, transcripts, files));
      lost.push(...file.codings);
    }
    lostCodes += lost.reduce((sum, { codes }) => sum + codes.length, file.unreadCodes);
  }
  return { placed, lostCodes, findings };
}

function noTranscript(
  { file, transcript, coder }: CodingsFile,
  transcripts: readonly Transcript[],
  files: readonly CodingsFile[],
): Finding<RawText> {
  const ids = transcripts.map(({ id }) => id);
  const original = isCalledCopy(file)
    ? files.find(
        (one) => one.coder === coder && ids.includes(one.transcript) && file.includes(one.transcript),
      )
    : undefined;
  const words = {
    id: RawText.own(transcript),
    original: original === undefined ? null : RawText.own(original.transcript),
    near: original === undefined ? RawText.own(nearest(transcript, ids) ?? ids.join(', ')) : null,
  };
  return finding(CODINGS_OF_NO_INTERVIEW, { file: RawText.own(file), words });
}

interface SortedCodings {
  readonly placed: PlacedNote[];
  readonly lost: CodingEntry[];
}

/** Adds to what is placed and to what is lost; tells of the lost and the moved. */
function placedCodings(
  transcript: Transcript,
  file: CodingsFile,
  { placed, lost }: SortedCodings,
): Finding<RawText>[] {
  const text = wordsOf(transcript.text);
  const isSame = file.source === null || transcript.document.hash.startsWith(file.source);
  const findings: Finding<RawText>[] = [];
  let moved = 0;
  for (const [i, coding] of file.codings.entries()) {
    const told = stretchOf(transcript, coding);
    const found = isThere(text, told, { coding, isSame }) ? told : foundByWords(text, told, coding);
    if (found === null) {
      lost.push(coding);
      findings.push(
        finding(LOST_CODING, { file: RawText.own(file.file), line: coding.line, excerpt: coding.exact }),
      );
      continue;
    }
    if (found !== told) moved += 1;
    placed.push(codedNote(placedAt(transcript, found), coding, { file, ordinal: i + 1 }));
  }
  if (moved > 0)
    findings.push(finding(MOVED_CODINGS, { file: RawText.own(file.file), facts: { count: moved } }));
  return findings;
}

/** Null where there is no such turn. */
function stretchOf({ turns }: Transcript, { from, to }: CodingEntry): TalkStretch | null {
  const at = ({ turn, offset }: TurnPosition) => {
    const text = turns[turn - 1]?.text;
    return text === undefined ? null : text.start + Math.min(offset, text.length);
  };
  const [start, end] = [at(from), at(to)];
  return start === null || end === null || end < start ? null : { start, end };
}

interface Belief {
  readonly coding: CodingEntry;
  /** The source is the one that it was made on, as far as the file says. */
  readonly isSame: boolean;
}

/** Without its words a coding is believed on the same source only. */
function isThere(text: string, told: TalkStretch | null, { coding: { exact }, isSame }: Belief): boolean {
  if (told === null) return false;
  return exact === null ? isSame : onOneLine(text.slice(told.start, told.end)) === onOneLine(wordsOf(exact));
}

/** Where the quote stands now: with most of the words around it, and then nearest to where it was. */
function foundByWords(
  text: string,
  told: TalkStretch | null,
  { exact, prefix, suffix }: CodingEntry,
): TalkStretch | null {
  const words = exact === null ? '' : wordsOf(exact).trim();
  if (words === '') return null;
  const [before, after] = [prefix, suffix].map((around) =>
    around === null ? '' : onOneLine(wordsOf(around)),
  );
  let best: TalkStretch | null = null;
  let most = -1;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const around =
      Number(before !== '' && onOneLine(text.slice(0, start).slice(-AROUND)).endsWith(before ?? '')) +
      Number(after !== '' && onOneLine(text.slice(end, end + AROUND)).startsWith(after ?? ''));
    const near = told === null ? 0 : 1 / (1 + Math.abs(start - told.start));
    if (around + near > most) [best, most] = [{ start, end }, around + near];
  }
  return best;
}

const AROUND = 200;

interface FromFile {
  readonly file: CodingsFile;
  readonly ordinal: number;
}

function codedNote(placed: Placed, coding: CodingEntry, { file, ordinal }: FromFile): PlacedNote {
  const { transcript, start, end, from } = placed;
  return {
    document: transcript.document,
    placed,
    ...(coding.note === null
      ? {
          layer: coding.mark === null ? ('coding' as const) : ('inline' as const),
          coding: {
            key: ownKeyIn(coding),
            codes: coding.codes,
            at: { file: file.file, line: coding.line },
          },
        }
      : { layer: 'note' as const, file: file.file }),
    note: {
      ordinal,
      author: RawText.own(file.coder),
      text: coding.note ?? coding.mark ?? coding.memo ?? NO_TEXT,
      anchor: transcript.text.slice(start, end),
      range: null,
      exact: true,
      reply: false,
      line: coding.note === null ? (transcript.turns[from.turn - 1]?.line ?? transcript.line) : coding.line,
    },
  };
}

/** A key that somebody typed may hold anything; one of kantlijn's is hexadecimal. */
function ownKeyIn({ key }: CodingEntry): string | null {
  return key !== null && /^[0-9a-f]{8,64}$/.test(key) ? key : null;
}
