import type { Language } from '../model/project.ts';
import type { Kind } from './kinds.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
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
};

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
  Object.values(WORDS).flatMap((words) => Object.values(words).flatMap((word) => word.split(/[ -]/))),
);
