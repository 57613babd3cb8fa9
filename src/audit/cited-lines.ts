import { pointedIn } from '../coding/pointing.ts';
import { numberedLinesOf } from '../interviews/numbered-lines.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { AuditContext } from './context.ts';

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
    '{count} {count|verwijzing noemt|verwijzingen noemen} regels van een interview zonder nummers voor de regels; dat is niet na te gaan.',
    '{count} {count|citation names|citations name} lines of an interview without numbers before its lines; this cannot be judged.',
  ),
  hint: sentence(
    'De nummers die Word naast de regels zet, staan niet in het bestand. Zoek deze regels zelf op.',
    'The numbers that Word puts before the lines are not in the file. Look these lines up yourself.',
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
  return [...bare.flatMap((one) => beyond(context, one)), ...once];
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
