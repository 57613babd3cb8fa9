import fc from 'fast-check';

/** Somebody, and every word of the name that no text may show; invented, like all that is said here. */
export interface Person {
  readonly full: string;
  readonly first: string;
  readonly last: string;
  /** Folded: lower case, without accents. */
  readonly telling: readonly string[];
  /** Words of the language as well, so that it is written with capitals only. */
  readonly isWord: boolean;
}

const person = (first: string, last: string, telling: string, isWord = false): Person => ({
  full: `${first} ${last}`,
  first,
  last,
  telling: telling.split(' '),
  isWord,
});

export const PEOPLE: readonly Person[] = [
  person('Zoë', 'Çelik', 'zoe celik'),
  person('Geert', "'t Hooft", 'geert hooft'),
  person('Youssef', 'el Amrani', 'youssef amrani'),
  person('Anneke', 'Jansen-de Wit', 'anneke jansen'),
  person('Roos', 'Veldkamp', 'roos veldkamp', true),
  person('Mei', 'Storm', 'mei storm', true),
  person('Bloem', 'van der Zwet', 'bloem zwet', true),
  person('Sinéad', "O'Brien", 'sinead brien'),
  person('Lan', 'Ngô', 'lan ngo'),
  person('Jean-Luc', 'Şahin', 'jean luc sahin'),
  person('Dagmar', "D'Arcy", 'dagmar arcy'),
  person('Ximena', 'Ñuflo', 'ximena nuflo'),
  person('Pietertje', 'Øvergård-Łoś', 'pietertje overgard los'),
];

export const PLACES: readonly Person[] = [
  {
    full: 'Oud-Ravendrecht',
    first: 'Oud-Ravendrecht',
    last: 'Oud-Ravendrecht',
    telling: ['ravendrecht'],
    isWord: false,
  },
  {
    full: "'s-Gravenwolde",
    first: "'s-Gravenwolde",
    last: "'s-Gravenwolde",
    telling: ['gravenwolde'],
    isWord: false,
  },
  {
    full: 'Tjoelkerbrug',
    first: 'Tjoelkerbrug',
    last: 'Tjoelkerbrug',
    telling: ['tjoelkerbrug'],
    isWord: false,
  },
];

type Way = (person: Person) => string;

/** How a name is written; the last ones only where no word of it is an everyday word. */
const WITH_CAPITALS: readonly Way[] = [
  ({ full }) => full,
  ({ first }) => first,
  ({ full }) => full.toUpperCase(),
  ({ full }) => full.normalize('NFD'),
  ({ full }) => full.replaceAll(' ', '\u00A0'),
  ({ full }) => full.replaceAll("'", '’'),
  ({ full }) => full.replaceAll('-', '\u2011'),
  ({ full }) => `mevrouw ${full}`,
  ({ full }) => `${full}s`,
  ({ full }) => full.replaceAll(' ', '_'),
  ({ full }) => `(${full})`,
  ({ full }) => `“${full}”`,
  ({ full }) => full.replace(' ', '\n'),
];
const IN_ANY_CASE: readonly Way[] = [
  ({ full }) => full.toLowerCase(),
  ({ first }) => first.toLowerCase(),
  ({ last }) => last,
  ({ last }) => last.toLowerCase(),
  ({ full }) => `${full.slice(0, 2)}\u00AD${full.slice(2)}`,
  ({ full }) => full.normalize('NFD').replace(/\p{M}/gu, ''),
  ({ full }) => full.replace(/[^\p{L}]/gu, '').toLowerCase(),
  ({ full }) => `${full.toLowerCase().replace(/[^\p{L}]+/gu, '.')}@voorbeeld.nl`,
];

/** One of these, in one way of writing. */
export function mention(people: readonly Person[]): fc.Arbitrary<string> {
  return fc
    .constantFrom(...people)
    .chain((one) =>
      fc
        .constantFrom(...(one.isWord ? WITH_CAPITALS : [...WITH_CAPITALS, ...IN_ANY_CASE]))
        .map((way) => way(one)),
    );
}

const FILLER = [
  'de bus kwam te laat',
  'dat gaat goed',
  'wij overleggen elke week',
  'het formulier was kwijt',
];

/** A sentence or two with somebody in it. */
export function sentence(people: readonly Person[], numbers: readonly string[]): fc.Arbitrary<string> {
  const named = mention(people);
  const filler = fc.constantFrom(...FILLER);
  const number = fc.constantFrom(...numbers);
  return fc.oneof(
    fc.tuple(filler, named, filler).map(([a, name, b]) => `Nou ${a} en toen zei ${name} ook dat ${b}.`),
    fc.tuple(named, named, filler).map(([a, b, c]) => `Eerst kwam ${a}, daarna ${b}, en ${c}.`),
    fc.tuple(filler, number).map(([a, phone]) => `Ja ${a}, bel maar ${phone} als het niet lukt.`),
    filler.map((a) => `Volgens mij ${a}, en verder weet ik het niet.`),
  );
}

/** A telephone number in one of the ways to group it. */
export function phone(): fc.Arbitrary<string> {
  return fc.tuple(fc.integer({ min: 10_000_000, max: 99_999_999 }), fc.nat(3)).map(([digits, way]) => {
    const text = String(digits);
    const pairs = text.match(/\d\d/g)?.join(' ') ?? text;
    return [`06-${text}`, `06 ${pairs}`, `+31 6 ${text}`, `06${text}`][way] ?? text;
  });
}
