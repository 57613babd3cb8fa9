import { numbersBetween } from '../language/number-lists.ts';

/** "G1", where it stands in UTF-16 units. */
interface MarkPlace {
  readonly letters: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const TO = String.raw`\s*(?:t\/m|tot en met|tot|–|-|through|to)\s*`;
const ONLY_TO = new RegExp(`^${TO}$`, 'iu');
/** What may stand between two marks of one list; nothing where a range has more than one between them. */
export const BETWEEN_MARKS = new RegExp(`^(?:${TO})?$`, 'iu');
const BARE_END = new RegExp(
  String.raw`^${TO}(\d{1,2})(?=\s*(?:$|[\])[,;:]|\.(?!\d)|(?:en|and)(?!\p{L})))`,
  'iu',
);

/**
 * The marks that ranges leave unwritten, each with the place of its whole range: G2 and G3 of "G1 t/m G4" and "G1–G4". Of
 * "G1-4" also the last, if `isThere`: else 4 may be a line.
 */
export function marksBetween(
  text: string,
  places: readonly MarkPlace[],
  isThere: (letters: string, number: number) => boolean,
): MarkPlace[] {
  return places.flatMap(({ letters, number, start, end }, i) => {
    const filled = (numbers: readonly number[], last: number) =>
      numbers.map((one) => ({ letters, number: one, start, end: last }));
    const next = places[i + 1];
    if (next?.letters === letters && ONLY_TO.test(text.slice(end, next.start)))
      return filled(numbersBetween(number, next.number), next.end);
    const [words = '', digits = ''] = BARE_END.exec(text.slice(end)) ?? [];
    const last = Number(digits);
    if (words === '' || last <= number || !isThere(letters, last)) return [];
    return filled([...numbersBetween(number, last), last], end + words.length);
  });
}
