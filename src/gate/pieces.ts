import { countWhere } from '../language/count-where.ts';
import { NO_TEXT, type RawText } from '../model/raw-text.ts';
import { type MaskedSpan, mask, type SafeText } from './safe-text.ts';

/** The same words as they stand in each text that has them. One of another length is written otherwise: it is hidden as a whole. */
export type Places = readonly RawText[];

/**
 * Texts that a file holds in pieces, each made safe by itself, in their order. What any of its texts hides of a piece is
 * hidden; a placeholder stands in the first piece that its name reaches, and the others hold nothing of it.
 */
export function maskPieces(
  pieces: readonly Places[],
  spansOf: (text: RawText) => readonly MaskedSpan[],
): SafeText[] {
  const told = new Set<MaskedSpan>();
  return pieces.map((places) => {
    const [first = NO_TEXT] = places;
    const spans = places
      .flatMap((place) => spansWithin(place, spansOf(place)).map((span) => reaching(span, place, first)))
      .map((span) => ({ ...span, start: span.start + first.start, end: span.end + first.start }));
    return mask(first, united(spans, told));
  });
}

interface Reaching extends MaskedSpan {
  readonly whole: MaskedSpan;
}

function reaching(span: Reaching, { length }: RawText, first: RawText): Reaching {
  return length === first.length ? span : { ...span, start: 0, end: first.length };
}

/** In UTF-16 units of the piece. */
function spansWithin({ start: from, length }: RawText, spans: readonly MaskedSpan[]): Reaching[] {
  const found: Reaching[] = [];
  for (let i = countWhere(spans, ({ end }) => end <= from); i < spans.length; i++) {
    const whole = spans[i];
    if (whole === undefined || whole.start >= from + length) break;
    const start = Math.max(whole.start - from, 0);
    found.push({ ...whole, whole, start, end: Math.min(whole.end - from, length) });
  }
  return found;
}

/** Sorted and apart. Of those that overlap the first that was not told yet gives its placeholder. */
function united(spans: readonly Reaching[], told: Set<MaskedSpan>): MaskedSpan[] {
  const all: MaskedSpan[] = [];
  for (const { start, end, placeholder, whole } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    const isNew = !told.has(whole);
    told.add(whole);
    if (last === undefined || start >= last.end)
      all.push({ start, end, placeholder: isNew ? placeholder : '' });
    else {
      const given = last.placeholder === '' && isNew ? placeholder : last.placeholder;
      all[all.length - 1] = { start: last.start, end: Math.max(end, last.end), placeholder: given };
    }
  }
  return all;
}
