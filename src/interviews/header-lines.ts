import { isWord } from '../language/dictionary.ts';
import { isEnglishWord } from '../language/english.ts';
import { fold } from '../language/fold.ts';
import { groupedBy } from '../model/grouped.ts';
import { isCalling } from './callings.ts';
import type { Line } from './lines.ts';
import { isNameLike } from './marks.ts';
import { isSex } from './person-words.ts';
import { roleInWords } from './roles.ts';
import { factsInTable } from './tables/fact-cells.ts';
import { ageIn } from './who-details.ts';
import { respondentDetails } from './who-lines.ts';

/** A line above the talk, as its header is read. */
export interface HeaderLine {
  readonly text: string;
  readonly number: number;
}

/** The lines above the talk; what a table says of one person is a line for each fact, "Functie: kok". */
export function headerLines(lines: readonly Line[]): HeaderLine[] {
  const cells = lines.flatMap((line) =>
    line.cell === null ? [] : [{ line, cell: line.cell, words: line.text }],
  );
  const written = new Map<Line, string | null>();
  for (const table of groupedBy(cells, ({ cell }) => cell.table).values()) {
    const rows = factsInTable(table);
    const isOfMany = rows.length > 1 && rows.every((row) => row[0]?.key === rows[0]?.[0]?.key);
    for (const { key, value } of isOfMany ? [] : rows.flat()) {
      const name = key.words.trim().replace(/\s*[:：]$/u, '');
      written.set(key.line, null).set(value.line, `${name}: ${value.words.trim()}`);
    }
  }
  const read = lines.flatMap((line): HeaderLine[] => {
    const text = written.get(line);
    return text === null ? [] : [{ text: text ?? line.text, number: line.number }];
  });
  return withCalling(read.flatMap(oneFactEach));
}

const NAMED_BY_CALLING = /^\s*(\p{L}[\p{L} -]{1,30}?)\s*[:：]\s*(\p{L}[^:,;()]{1,40}?)\s*$/u;
const SAYS_CALLING = /^\s*(?:functie|function|rol|role|beroep|occupation|profession)\s*[:：]/iu;

/** "Kapster: Saïda", of one alone, says as well what she is; a form that says so itself needs no more. */
function withCalling(lines: readonly HeaderLine[]): HeaderLine[] {
  const called = lines.flatMap(({ text, number }): HeaderLine[] => {
    const [, key = '', who = ''] = NAMED_BY_CALLING.exec(text) ?? [];
    const isCalled = roleInWords(key) === null && isCalling(fold(key)) && isNameLike(who);
    return isCalled
      ? [{ text: `${isInEnglish(key) ? 'function' : 'functie'}: ${key.toLowerCase()}`, number }]
      : [];
  });
  const isOfOne = called.length === 1 && !lines.some(({ text }) => SAYS_CALLING.test(text));
  return isOfOne ? [...lines, ...called] : [...lines];
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

/** "Trainer 1 (v, 34)": what parentheses behind a heading say of one person's sex and age, as lines above the talk would. */
export function factsInHeading({ text, number }: HeaderLine): HeaderLine[] {
  const [, inside = ''] = /\(([^()]{1,40})\)\s*$/u.exec(text) ?? [];
  const parts = inside.split(/\s*[,;/]\s*/u);
  const sex = parts.find(isSex) ?? null;
  const age = parts.map(ageIn).find((years) => years !== null) ?? null;
  // A number alone counts anything, and so does "(v)".
  if (sex === null || (sex.length === 1 && age === null) || parts.length > 3) return [];
  const [sexKey, ageKey] = isInEnglish(text) ? ['sex', 'age'] : ['geslacht', 'leeftijd'];
  const told = [{ text: `${sexKey}: ${sex}`, number }];
  return age === null ? told : [...told, { text: `${ageKey}: ${age}`, number }];
}

/** It holds words of English that Dutch does not have: "Mrs", "treasurer". */
function isInEnglish(line: string): boolean {
  const words = line.split(/[^\p{L}'’]+/u).map(fold);
  const english = words.filter((word) => word.length > 2 && isEnglishWord(word) && !isWord(word));
  const dutch = words.filter((word) => word.length > 2 && isWord(word) && !isEnglishWord(word));
  return english.length > dutch.length;
}
