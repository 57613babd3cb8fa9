import { describe, expect, test } from 'vitest';
import { known, masked } from '../support/gates.ts';

describe('a known name is found', () => {
  const people = [
    known('Marit van der Veld'),
    known('Zoë Çelik'),
    known('Tjerk'),
    known('Leger der Lichten', 'organisation'),
  ];
  test.each([
    ['Marit van der Veld belde', '[naam 1] belde'],
    ['marit VAN DER veld', '[naam 1]'],
    ['MARIT', '[naam 1]'],
    ["Marits fiets, Marit's fiets, Marit’s jas", "[naam 1]s fiets, [naam 1]'s fiets, [naam 1]’s jas"],
    ['Tjerks en TJERKS', '[naam 1]s en [naam 1]S'],
    ['mevrouw Van der Veld', 'mevrouw [naam 1]'],
    ['mevrouw van der veld', 'mevrouw [naam 1]'],
    ['Marit\u00A0van  der\nVeld', '[naam 1]'],
    [
      'marit-van-der-veld_2.docx, marit.van.der.veld, MaritVanDerVeld, maritvanderveld',
      '[naam 1]_2.docx, [naam 1], [naam 1], [naam 1]',
    ],
    ['Veld, Marit van der', '[naam 1], [naam 1] van der'],
    [
      'zoë, ZOË, Zoe\u0308, zoe en Çelik, C\u0327elik, celik',
      '[naam 1], [naam 1], [naam 1], [naam 1] en [naam 1], [naam 1], [naam 1]',
    ],
    ['Zo\u00ADë en Tj\u200Berk', '[naam 1] en [naam 2]'],
    ['3Tjerk4 _Tjerk_ (Tjerk) "Tjerk"', '3[naam 1]4 _[naam 1]_ ([naam 1]) "[naam 1]"'],
    ['bij het Leger der Lichten', 'bij het [organisatie 1]'],
  ])('%s', (words, expected) => {
    expect(masked(words, { known: people })).toBe(expected);
  });
});

test('a place above the number of a heading is no house of that number', () => {
  const homes = [known('Zonnewende', 'place'), known('Zonnewende 1', 'address')];
  const shown = (words: string) => masked(words, { known: homes });
  expect(shown('Locatie: Zonnewende\n1 Inleiding')).toBe('Locatie: [plaats 1]\n1 Inleiding');
  expect(shown('in Zonnewende\n1.2 Opzet')).toBe('in [plaats 1]\n1.2 Opzet');
  expect(shown('op Zonnewende 1')).not.toContain('1');
  expect(shown('op Zonnewende\n1, links')).toMatch(/^op \[adres(?: 1)?\], links$/);
});

test('of a name with a number nothing is shown above a line that begins with it', () => {
  const house = [known('Zonnedauw 12', 'organisation')];
  expect(masked('Zij wonen in Zonnedauw\n12 Kamers zijn er.', { known: house })).not.toContain('Zonnedauw');
});

test('the one word that a body is called by is found by its capital, and in what has no capitals to show', () => {
  const bodies = [known('speeltuin De Kwikstaart', 'organisation'), known('club De Brug', 'organisation')];
  const shown = (words: string) => masked(words, { known: bodies });
  expect(shown('Kwikstaart gesprekken')).toBe('[organisatie 1] gesprekken');
  expect(shown('kwikstaart-gesprekken')).toBe('[organisatie 1]-gesprekken');
  expect(shown('bij de Kwikstaart')).toBe('bij de [organisatie 1]');
  for (const words of ['een kwikstaart zat in de tuin', 'Brug open', 'brug-open'])
    expect(shown(words)).toBe(words);
});

describe('an ordinary word stays', () => {
  const people = [
    known('Jan de Wit'),
    known('Tjerk'),
    known('Leger der Lichten', 'organisation'),
    known('Roos Bakker'),
  ];
  test.each([
    'januari en Janneke en Tjerkstra en Tjer',
    'het leger, en van der en de',
    'de muur is wit, zij kocht een roos bij de bakker. Dat was alles',
    'Label 3, sub 1, ad.2',
  ])('%s', (words) => {
    expect(masked(words, { known: people })).toBe(words);
  });

  test('but is masked where its context says that it is a name', () => {
    const words = 'Daar zei Roos het, en De Wit ook. Toen kwam mevrouw bakker.';
    expect(masked(words, { known: people })).toBe(
      'Daar zei [naam 1] het, en [naam 2] ook. Toen kwam mevrouw [naam 1].',
    );
  });

  test('in speech without capitals every occurrence counts', () => {
    expect(masked('toen zei roos tegen bakker dat het goed was', { known: people })).toBe(
      'toen zei [naam 1] tegen [naam 1] dat het goed was',
    );
  });
});

test('two persons who share a part are not made one', () => {
  const people = [known('Marit Smeets'), known('Marit Dols')];
  expect(masked('Marit Dols, Marit en Smeets', { known: people })).toBe('[naam 1], [naam] en [naam 2]');
});

test('what was given wins from what was derived, a coder from a person', () => {
  const people = [known('Marit Smeets'), known('Marit'), known('Joris Tak'), known('Joris Tak', 'coder')];
  expect(masked('Marit en Marit Smeets en Joris Tak', { known: people })).toBe(
    '[naam 1] en [naam 2] en [codeur 1]',
  );
});

test('other names for the same person get the same placeholder', () => {
  const people = [known('Lindendal', 'place', 'Lindedal', 'de Vecht')];
  expect(masked('Lindedal, Lindendal en De Vecht', { known: people })).toBe(
    '[plaats 1], [plaats 1] en [plaats 1]',
  );
});

test('a name that is listed as a sentence of a role hides no everyday words', () => {
  const words = 'De gebruiker opent Word op kantoor.';
  expect(masked(words, { known: [known('Microsoft Office User', 'coder')] })).toBe(words);
});

test('thousands of names cost no more than one', () => {
  const syllables = ['ba', 'ko', 'lu', 'mi', 're', 'to', 'za', 'wi', 'fe', 'nu'];
  const names = Array.from({ length: 5000 }, (_, i) =>
    [...String(i + 10000)].map((digit) => syllables[Number(digit)]).join(''),
  );
  const words = 'Dat ging over de buren en daar belde iemand over, zei zij. '.repeat(5000);
  const time = (count: number) => {
    const people = names.slice(0, count).map((name) => known(name));
    const started = performance.now();
    expect(masked(words, { known: people })).toBe(words);
    return performance.now() - started;
  };
  time(1);
  expect(time(5000)).toBeLessThan(5 * time(1) + 2000);
});
