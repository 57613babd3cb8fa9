import { pointedIn } from '../../coding/pointing.ts';
import { numberedLinesOf } from '../../interviews/numbered-lines.ts';
import type { Finding } from '../../model/finding.ts';
import type { Transcript } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';

export const CITED_NO_SUCH_LINE = findingKind({
  code: 'K315',
  severity: 'warning',
  message: sentence(
    'Deze verwijzing noemt een regel die het interview niet heeft.',
    'This citation names a line that the interview does not have.',
  ),
  hint: sentence(
    'De regels van {transcript} hebben nummer {first} tot en met {last}. Verbeter het nummer in de verwijzing.',
    'The lines of {transcript} have the numbers {first} to {last}. Mend the number in the citation.',
  ),
});

export const LINES_NOT_NUMBERED = findingKind({
  code: 'K316',
  severity: 'info',
  message: sentence(
    '{count} {count|verwijzing noemt|verwijzingen noemen} regels van een interview waarin geen regelnummers staan; of die nummers kloppen, is niet na te gaan.',
    '{count} {count|citation names|citations name} lines of an interview that has no line numbers in it; whether they are right cannot be judged.',
  ),
  hint: sentence(
    'Regelnummers die alleen op het scherm of op papier naast de tekst staan, zitten niet in het bestand zelf. Zoek deze regels zelf op.',
    'Line numbers that only show beside the text on a screen or on paper are not in the file itself. Look these lines up yourself.',
  ),
});

export const CITED_BEYOND_THE_END = findingKind({
  code: 'K317',
  severity: 'warning',
  message: sentence(
    'Deze verwijzing noemt regel {cited}; zo veel regels kan het interview niet hebben.',
    'This citation names line {cited}; the interview cannot have as many lines.',
  ),
  hint: sentence(
    'Er staan geen regelnummers in {transcript}. Ook met heel korte regels, en geteld vanaf het begin van het bestand, zijn het er hoogstens {most}. Verbeter het nummer in de verwijzing.',
    'There are no line numbers in {transcript}. Even with very short lines, and counted from the beginning of the file, there are at most {most}. Mend the number in the citation.',
  ),
});

/** Lines that citations name: those that are not there, and once for the report those that nobody can look up. */
export function citedLineFindings(context: AuditContext): Finding<RawText>[] {
  const pointing = [...context.citations, ...context.mentions];
  const named = pointing.flatMap((pointer) => {
    const { text, line, footnote, offset } = pointer;
    const judged = wordsOf(text)
      .split(';')
      .flatMap((part) => linesNamed(context, part));
    return judged.length === 0 ? [] : [{ pointer, text, line, footnote, offset, judged }];
  });
  const unnumbered = named.filter(({ judged }) => judged.some(({ range }) => range === null));
  const [first] = unnumbered;
  const facts = { count: unnumbered.length };
  const once =
    first === undefined
      ? []
      : [
          context.onReport(LINES_NOT_NUMBERED, first.line, first.footnote, [], {
            facts,
            excerpt: first.text,
          }),
        ];
  // Of a quote it is said where it does stand.
  const quoting = new Set(
    context.quotes.map((quote) => context.citationOf(quote) ?? context.mentionBehind(quote)),
  );
  const bare = named.filter(({ pointer }) => !quoting.has(pointer));
  return [
    ...bare.flatMap((one) => beyond(context, one)),
    ...unnumbered.flatMap((one) => beyondTheEnd(context, one)),
    ...once,
  ];
}

interface NamedLines {
  readonly transcript: string;
  readonly lines: readonly number[];
  /** The first and the last number; null where lines have none. */
  readonly range: readonly [number, number] | null;
}

interface CitedLines {
  readonly text: RawText;
  readonly line: number;
  readonly footnote: number | null;
  readonly offset: number;
  readonly judged: readonly NamedLines[];
}

/** Of a part that points at one interview. */
function linesNamed(context: AuditContext, words: string): NamedLines[] {
  const pointed = pointedIn(words, context.whom);
  const { transcripts } = context.meant(pointed);
  const transcript = transcripts.length === 1 ? context.transcript(transcripts[0] ?? '') : null;
  if (transcript === null || pointed.lines.length === 0) return [];
  const numbered = numberedLinesOf(transcript);
  const [first, last] = [numbered[0]?.first, numbered.at(-1)?.last];
  const range = first === undefined || last === undefined ? null : ([first, last] as const);
  return [{ transcript: transcript.id, lines: pointed.lines, range }];
}

/** UTF-16 units: a line on paper is longer. */
const SHORTEST_LINE = 20;

/** The number that the last line of an interview has at most, wherever its document breaks its lines. */
function mostLines({ document, pieces }: Transcript): number {
  const last = pieces.at(-1)?.paragraph ?? -1;
  const above = document.paragraphs.slice(0, last + 1);
  // Blank lines between paragraphs are counted by some and not by others.
  const broken = above.reduce((sum, { text }) => sum + 1 + Math.ceil(text.length / SHORTEST_LINE), 0);
  return Math.max(broken, above.at(-1)?.line ?? 0);
}

function beyondTheEnd(context: AuditContext, { text, line, footnote, offset, judged }: CitedLines) {
  return judged.flatMap(({ transcript, lines, range }) => {
    const talk = context.transcript(transcript);
    const cited = Math.max(...lines);
    if (range !== null || talk === null) return [];
    const most = mostLines(talk);
    if (cited <= most) return [];
    const words = { transcript: RawText.own(transcript), most: RawText.of(String(most)) };
    const details = [context.offset(offset), context.detail(transcript)];
    return [
      context.onReport(CITED_BEYOND_THE_END, line, footnote, details, {
        excerpt: text,
        facts: { cited },
        words,
      }),
    ];
  });
}

function beyond(
  context: AuditContext,
  { text, line, footnote, offset, judged }: CitedLines,
): Finding<RawText>[] {
  return judged.flatMap(({ transcript, lines, range }) => {
    if (range === null || lines.every((one) => one >= range[0] && one <= range[1])) return [];
    const [first, last] = range.map((one) => RawText.of(String(one)));
    if (first === undefined || last === undefined) return [];
    return [
      context.onReport(
        CITED_NO_SUCH_LINE,
        line,
        footnote,
        [context.offset(offset), context.detail(transcript)],
        {
          excerpt: text,
          words: { transcript: RawText.own(transcript), first, last },
        },
      ),
    ];
  });
}
