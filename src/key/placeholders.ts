import { KINDS, type Kind } from '../detect/kinds.ts';
import type { Language } from '../model/project.ts';
import type { Said } from '../sentences/said.ts';
import { term } from '../sentences/say.ts';

const WORDS = {
  nl: {
    person: 'naam',
    place: 'plaats',
    organisation: 'organisatie',
    coder: 'codeur',
    address: 'adres',
    postcode: 'postcode',
    phone: 'telefoon',
    email: 'e-mail',
    url: 'link',
    bsn: 'bsn',
    iban: 'iban',
    plate: 'kenteken',
    date: 'datum',
    age: 'leeftijd',
    handle: 'account',
    case: 'zaaknummer',
    withheld: 'weggelaten',
  },
  en: {
    person: 'name',
    place: 'place',
    organisation: 'organisation',
    coder: 'coder',
    address: 'address',
    postcode: 'postcode',
    phone: 'phone',
    email: 'email',
    url: 'link',
    bsn: 'bsn',
    iban: 'iban',
    plate: 'licence plate',
    date: 'date',
    age: 'age',
    handle: 'account',
    case: 'case number',
    withheld: 'withheld',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<Kind, string>>>>;

const KINDS_OF: readonly Kind[] = [...KINDS, 'coder', 'withheld'];

export type PlaceKind = 'street' | 'district' | 'municipality' | 'building';

/** What a place is called where its kind may be known: `[wijk 2]` is the same place as `[plaats 2]`. */
const PLACE_WORDS: Readonly<Record<Language, Readonly<Record<PlaceKind, string>>>> = {
  nl: { street: 'straat', district: 'wijk', municipality: 'gemeente', building: 'gebouw' },
  en: { street: 'street', district: 'district', municipality: 'municipality', building: 'building' },
};

/** `[plaats 2]` as `[wijk 2]`. */
export function withPlaceKind(given: string, kind: PlaceKind, language: Language): string {
  return given.replace(/^\[[^\]\d]+?(?= \d|\])/, `[${PLACE_WORDS[language][kind]}`);
}

const KIND_OF: ReadonlyMap<string, Kind> = new Map([
  ...Object.values(WORDS).flatMap((words) => KINDS_OF.map((kind): [string, Kind] => [words[kind], kind])),
  ...Object.values(PLACE_WORDS).flatMap((words) =>
    Object.values(words).map((word): [string, Kind] => [word, 'place']),
  ),
]);

/** What a word in a placeholder stands for, in either language; null for a word that stands in none. */
export function kindOfWord(word: string): Kind | null {
  return KIND_OF.get(word) ?? null;
}

/** "naam", "plaats". */
export function wordFor(kind: Kind, language: Language): Said {
  return term(WORDS[language][kind]);
}

/** `[naam 1]`; `[naam]` without a number, where it is unknown which of two persons is meant. */
export function placeholder(kind: Kind, language: Language, number?: number): string {
  const word = WORDS[language][kind];
  return number === undefined ? `[${word}]` : `[${word} ${number}]`;
}

/** The number in a placeholder, 0 where it has none. */
export function numberIn(text: string): number {
  return Number(/ (\d+)\]$/.exec(text)?.[1] ?? 0);
}

/** Words that stand in every text that passed the gate: finding one there says nothing. */
export const PLACEHOLDER_WORDS: ReadonlySet<string> = new Set(
  [...KIND_OF.keys()].flatMap((word) => word.split(/[ -]/)),
);
