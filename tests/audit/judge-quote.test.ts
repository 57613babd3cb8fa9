import { describe, expect, test } from 'vitest';
import { judge } from '../../src/audit/matching/judge-quote.ts';
import { corpusOf } from './spoken.ts';

const TURNS = [
  'O: Hoe gaat het met de tuin achter het huis?',
  'R: De tuin ligt er mooi bij, want wij hebben in het voorjaar één nieuwe appelboom geplant en twee oude struiken weggehaald. Daarna kwam de regen, wekenlang, en toen hebben wij binnen gezeten en de zaden gesorteerd voor het volgende jaar.',
  'O: En de buren, wat vinden die ervan?',
  'R: De buren komen graag kijken, vooral op zondag na de koffie, en zij nemen dan altijd iets lekkers mee voor de kinderen.',
];
const spoken = corpusOf(TURNS).spoken('b1');
const judged = (quote: string) => {
  if (spoken === null) throw new Error('no transcript');
  return judge(quote, spoken);
};

test.each<[string, string, string]>([
  ['as it was said', 'wij hebben in het voorjaar één nieuwe appelboom geplant', 'verbatim'],
  ['other blanks', 'wij hebben  in het\nvoorjaar één nieuwe appelboom geplant', 'verbatim'],
  ['a capital', 'Wij hebben in het voorjaar één nieuwe appelboom geplant', 'normalised'],
  ['a full stop where none was', 'wij hebben in het voorjaar één nieuwe appelboom geplant.', 'normalised'],
  ['no comma', 'De tuin ligt er mooi bij want wij hebben in het voorjaar', 'normalised'],
  ['a digit', 'in het voorjaar 1 nieuwe appelboom geplant en 2 oude struiken', 'normalised'],
  ['an article where a number was', 'in het voorjaar een nieuwe appelboom geplant', 'altered'],
  ['said so: an ellipsis', 'De tuin ligt er mooi bij (…) twee oude struiken weggehaald', 'verbatim'],
  ['an ellipsis and a capital', 'de tuin ligt er mooi bij (…) twee oude struiken weggehaald', 'normalised'],
  ['an ellipsis over turns', 'twee oude struiken weggehaald … De buren komen graag kijken', 'verbatim'],
  ['said so: an insertion', 'zij nemen dan altijd iets lekkers mee voor [hun] kinderen', 'verbatim'],
  ['one word', 'in het najaar één nieuwe appelboom geplant', 'altered'],
  ['half', 'de zwarte hond en de appelboom geplant en drie jonge', 'not-found'],
  ['nothing', 'de gemeente heeft daar nooit geld voor gehad', 'not-found'],
  [
    'ten words left out',
    'De tuin ligt er mooi bij, want wij hebben twee oude struiken weggehaald',
    'altered',
  ],
  [
    'eleven left out',
    'wij hebben in het voorjaar één nieuwe appelboom geplant en toen hebben wij binnen gezeten',
    'spliced',
  ],
  ['two turns', 'gesorteerd voor het volgende jaar. De buren komen graag kijken', 'spliced'],
  [
    'two turns, the later one first',
    'De buren komen graag kijken, want wij hebben in het voorjaar één',
    'spliced',
  ],
])('%s', (_, quote, status) => {
  expect(judged(quote).status).toBe(status);
});

describe('words written together or apart', () => {
  const apart = corpusOf([
    'O: Hoe lang?',
    'R: Een half jaar wachten, en weer opnieuw bellen, dat is teveel voor een mens van mijn leeftijd.',
  ]).spoken('b1');
  test.each<[string, string]>([
    ['Een halfjaar wachten, en weer op nieuw bellen', 'normalised'],
    ['dat is te veel voor een mens van mijn leeftijd', 'normalised'],
    ['weer opnieuw bellen, dat is te veel', 'normalised'],
    ['te veel voor een mens van mijn leeftijd', 'normalised'],
    ['een half jaar wachten, en weer op nieuw', 'normalised'],
    ['weer opnieuw bellen, dat is te vaak', 'altered'],
    ['dat is te weinig voor een mens van mijn leeftijd', 'altered'],
    ['Een jaar wachten, en weer opnieuw bellen', 'altered'],
  ])('%s', (quote, status) => {
    if (apart === null) throw new Error('no transcript');
    expect(judge(quote, apart).status).toBe(status);
  });
});

describe('a contraction', () => {
  const short = corpusOf([
    'O: How is it?',
    'R: It’s fine, but I can’t swim and we don’t have a boat. ’t Is zo’n dag dat ik ’m niet zie en ’n ander ook niet.',
  ]).spoken('b1');
  const found = (quote: string) => {
    if (short === null) throw new Error('no transcript');
    const { status, changes } = judge(quote, short);
    return [status, ...changes.map(({ from, to }) => `${from}>${to}`)].join(' ');
  };
  test.each<[string, string]>([
    ['It is fine, but I cannot swim and we do not have a boat', 'normalised'],
    ['but I can not swim and we don’t have a boat', 'normalised'],
    ['het is zo een dag dat ik hem niet zie en een ander ook niet', 'normalised'],
    ['’t Is zo’n dag dat ik ’m niet zie', 'verbatim'],
    ['but I can swim and we don’t have a boat', 'altered n’t>'],
    ['it isn’t fine, but I can’t swim', 'altered >n’t'],
    ['en één ander ook niet', 'altered ’n>één'],
  ])('%s', (quote, status) => {
    expect(found(quote)).toBe(status);
  });
});

describe('what is shown of it', () => {
  test('the turn, the cost and the changed words', () => {
    const judgement = judged('De buren komen nooit kijken, vooral op zondag');
    expect(judgement).toMatchObject({ status: 'altered', cost: 0.125 });
    expect(judgement.turn?.number).toBe(4);
    expect(judgement.changes).toEqual([{ from: 'graag', to: 'nooit', said: 327, written: 15 }]);
  });

  test('the place in the transcript', () => {
    const { start, end } = judged('één nieuwe appelboom geplant');
    expect(spoken?.text.slice(start, end)).toBe('één nieuwe appelboom geplant');
  });

  test('of nothing, nothing', () => {
    expect(judged('')).toMatchObject({ status: 'not-found', cost: 1, changes: [] });
  });
});

describe('how many words may differ', () => {
  const WORDS = 'wij hebben in het voorjaar één nieuwe appelboom geplant en twee oude struiken'.split(' ');
  /** The first `length` words, of which so many in the middle are others. */
  const changed = (length: number, edits: number) =>
    WORDS.slice(0, length)
      .map((word, i) => (i > 0 && i <= edits ? `anders${i}` : word))
      .join(' ');
  test.each<[number, number, string]>([
    [4, 1, 'altered'],
    [4, 2, 'not-found'],
    [6, 2, 'altered'],
    [6, 3, 'not-found'],
    [8, 2, 'altered'],
    [8, 3, 'doubtful'],
    [8, 4, 'doubtful'],
    [10, 3, 'altered'],
    [10, 4, 'doubtful'],
    [10, 5, 'doubtful'],
    [10, 6, 'not-found'],
  ])('of %i words %i', (length, edits, status) => {
    expect(judged(changed(length, edits)).status).toBe(status);
  });
});
