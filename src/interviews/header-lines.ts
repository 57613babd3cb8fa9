import { isWord } from '../language/dictionary.ts';
import { isEnglishWord } from '../language/english.ts';
import { fold } from '../language/fold.ts';
import type { Line } from './lines.ts';
import { respondentDetails } from './who-lines.ts';

/** A line above the talk, as its header is read. */
export interface HeaderLine {
  readonly text: string;
  readonly number: number;
}

/** The lines above the talk; two cells beside each other, "Functie" and "kok", are one. */
export function headerLines(lines: readonly Line[]): HeaderLine[] {
  const read: HeaderLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1];
    if (next !== undefined && areBeside(line, next)) {
      const key = line.text.trim().replace(/\s*[:：]$/u, '');
      read.push({ text: `${key}: ${next.text.trim()}`, number: line.number });
      i++;
    } else read.push({ text: line.text, number: line.number });
  }
  return read.flatMap(oneFactEach);
}

/** "Geïnterviewde: mevrouw Kuiper, 47 jaar, penningmeester" says three things of her. */
function oneFactEach(line: HeaderLine): HeaderLine[] {
  const details = respondentDetails(line.text);
  if (details === null) return [line];
  const { key, who, age, calling } = details;
  const [ageKey, callingKey] = isInEnglish(line.text) ? ['age', 'function'] : ['leeftijd', 'functie'];
  const facts = [
    [key, who],
    [ageKey, age],
    [callingKey, calling],
  ] as const;
  return facts.flatMap(([name, value]) =>
    value === null ? [] : [{ text: `${name}: ${value}`, number: line.number }],
  );
}

/** It holds words of English that Dutch does not have: "Mrs", "treasurer". */
function isInEnglish(line: string): boolean {
  const words = line.split(/[^\p{L}'’]+/u).map(fold);
  const english = words.filter((word) => word.length > 2 && isEnglishWord(word) && !isWord(word));
  const dutch = words.filter((word) => word.length > 2 && isWord(word) && !isEnglishWord(word));
  return english.length > dutch.length;
}

function areBeside({ cell: a }: Line, { cell: b }: Line): boolean {
  return (
    a !== null && b !== null && a.table === b.table && a.row === b.row && a.column === 0 && b.column === 1
  );
}
