import type { Piece, Role, Turn } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { Line } from './lines.ts';
import { markOf, speakerOf } from './speakers.ts';

interface Talk {
  readonly text: RawText;
  readonly turns: readonly Turn[];
  readonly pieces: readonly Piece[];
}

interface OpenTurn {
  readonly speaker: string;
  readonly line: number;
  readonly start: number;
  end: number;
}

/**
 * Cuts lines into turns. A line without a known speaker's mark goes on with the turn before it; a heading
 * belongs to no turn. The turns' text is joined by line feeds, without the marks.
 */
export function turnsOf(lines: readonly Line[], roles: ReadonlyMap<string, { readonly role: Role }>): Talk {
  const parts: string[] = [];
  const open: OpenTurn[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  for (const line of lines) {
    if (line.isHeading) continue;
    const mark = markOf(line.text);
    const speaker = mark === null ? null : speakerOf(mark, roles);
    const current = open[open.length - 1];
    if (speaker === null && current === undefined) continue;
    const indent = line.text.length - line.text.trimStart().length;
    const lead = speaker === null || mark === null ? indent : mark.end;
    const words = line.text.slice(lead).trimEnd();
    if (parts.length > 0) length += 1;
    pieces.push({
      paragraph: line.paragraph,
      from: line.offset + lead,
      to: line.offset + lead + words.length,
      at: length,
      turn: open.length + (speaker === null ? 0 : 1),
    });
    if (speaker !== null)
      open.push({ speaker, line: line.number, start: length, end: length + words.length });
    else if (current !== undefined) current.end = length + words.length;
    parts.push(words);
    length += words.length;
  }
  const text = RawText.of(parts.join('\n'));
  return { text, pieces, turns: open.map((turn, i) => settle(turn, i + 1, text, roles)) };
}

function settle(
  turn: OpenTurn,
  number: number,
  text: RawText,
  roles: ReadonlyMap<string, { readonly role: Role }>,
): Turn {
  return {
    number,
    speaker: turn.speaker,
    role: roles.get(turn.speaker)?.role ?? 'unknown',
    respondent: null,
    text: text.slice(turn.start, turn.end),
    line: turn.line,
    aside: false,
  };
}
