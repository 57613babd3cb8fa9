import { describe, expect, test } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import { parseProjectFile } from '../../src/files/project-file.ts';
import type { Codebook } from '../../src/model/codebook.ts';
import type { Document, Highlight } from '../../src/model/document.ts';
import { documentOf, projectOf, said } from '../support/build.ts';
import { allWritten } from '../support/codes.ts';

const HEADING = '# Interview 1\nO: Hoe?\n';

/** Colours by the words that have them. */
function coloured(document: Document, colours: Readonly<Record<string, string>>): Document {
  return {
    ...document,
    paragraphs: document.paragraphs.map((paragraph) => {
      const text = said(paragraph.text) ?? '';
      const highlights = Object.entries(colours).flatMap(([words, colour]): Highlight[] => {
        const from = text.indexOf(words);
        return from < 0 ? [] : [{ from, to: from + words.length, colour }];
      });
      return { ...paragraph, highlights };
    }),
  };
}

function read(document: Document, settings: string, codebooks: readonly Codebook[] = []) {
  const [id] = projectOf([document]).transcripts.map((transcript) => transcript.id);
  const file = parseProjectFile(
    `groups: { ouders: { transcripts: [${id}] } }\n${settings}\n`,
    'kantlijn.yaml',
    [],
  );
  const project = projectOf([document], { file, codebooks });
  return {
    fragments: project.fragments.map(
      ({ text, codes, layer }) => `${said(text)} | ${allWritten(codes)} | ${layer}`,
    ),
    told: checkProject(project).findings.flatMap(({ code, facts }) =>
      /^K(?:21[34]|183)$/.test(code) ? [`${code} ${facts.count}`] : [],
    ),
  };
}

describe('codes between brackets', () => {
  const talk = documentOf(
    `${HEADING}R: Er is geen oppas [zorg: opvang], en het kost veel (code: geld). [lacht]\nR: Dat was [00:12:10] in [plaats 2] [label 3].`,
  );

  test('are notes on the words before them, where the project says so', () => {
    expect(read(talk, 'inline: brackets')).toEqual({
      fragments: [
        'Er is geen oppas | zorg/opvang | inline',
        'en het kost veel | geld | inline',
        'in [plaats 2] | 3 | inline',
      ],
      told: [],
    });
  });

  test('and so are words behind a #, which are told else', () => {
    const hashed = documentOf(
      `${HEADING}R: De oppas ging weg. #geen-opvang Dat was wat. #stress\nR: Nummer 3 van #12, en zij kookt c#. Weer alleen. #stress`,
    );
    expect(read(hashed, 'inline: brackets').fragments).toEqual([
      'De oppas ging weg. | geen-opvang | inline',
      'Dat was wat. | stress | inline',
      'Nummer 3 van #12, en zij kookt c#. Weer alleen. | stress | inline',
    ]);
    expect(read(hashed, '')).toEqual({ fragments: [], told: ['K213 3'] });
    expect(read(documentOf(`${HEADING}R: Dat is #metoo en meer niet.`), '').told).toEqual([]);
  });

  test('are told elsewhere, and nothing else between brackets is', () => {
    expect(read(talk, '')).toEqual({ fragments: [], told: ['K213 3'] });
    const typed = documentOf(`${HEADING}R: Ja [lacht hard] nee [...] en [naam 3] [onverstaanbaar].`);
    expect(read(typed, '').told).toEqual([]);
  });
});

describe('what begins as a typist writes and says more', () => {
  const talk = `${HEADING}R: Ik was op [emotioneel uitgeput]. Toen rust [pauze nemen] en werk [werkdruk].\nR: Ja [lacht hard], [laughs loudly] en stil [stilte van een minuut] in [plaats 2].`;

  test('is told where brackets are codes and no list has it, and the sound itself is not', () => {
    const { fragments, told } = read(documentOf(talk), 'inline: brackets');
    expect(fragments).toEqual([
      'Ik was op [emotioneel uitgeput]. Toen rust [pauze nemen] en werk | werkdruk | inline',
    ]);
    expect(told).toEqual(['K183 2']);
    expect(read(documentOf(talk), '').told).toEqual([]);
  });

  test('is a code where a codebook has these words, or it says so itself', () => {
    const book = parseCodebook(
      'labels: { emotioneel uitgeput: , Rust: { sub: { Pauze nemen: } }, werkdruk: }',
      'codebook.yaml',
      [],
    );
    const { fragments, told } = read(documentOf(talk), 'inline: brackets', [book]);
    expect(fragments.map((one) => one.split(' | ')[0])).toEqual(['Ik was op', 'Toen rust', 'en werk']);
    expect(told).toEqual([]);
    const itself = documentOf(`${HEADING}R: Toen rust (code: pauze nemen).`);
    expect(read(itself, 'inline: brackets').fragments).toEqual(['Toen rust | pauze nemen | inline']);
  });
});

describe('codes that have no words of their own before them', () => {
  test.each<[string, string[]]>([
    ['[1.1 reistijd]', ['Te ver | 1/1 | inline']],
    ['[1.1]', ['Te ver | 1/1 | inline']],
    ['[2.1, 1.1]', ['Te ver | 2/1 1/1 | inline']],
    ['[3] [2.1]', ['Te ver | 3 | inline', 'Te ver | 2/1 | inline']],
  ])('%s', (mark, fragments) => {
    const talk = documentOf(`${HEADING}R: Te ver ${mark}.\nO: En?\nR: Daar ook ${mark}, ja.`);
    const marks = fragments.length;
    expect(read(talk, '').told).toEqual([`K213 ${2 * marks}`]);
    expect(read(talk, 'inline: brackets').fragments.slice(0, marks)).toEqual(fragments);
  });

  test.each<[string, string, number]>([
    ['a whole number beside others of two parts', 'Ver [1.1].\nO: En?\nR: Nat [3]', 2],
    ['one that comes back', 'Ik slaap [slaap] weinig.\nO: En?\nR: Nooit [slaap] dus.', 2],
    ['one in capitals', 'Ik slaap [SLAAP] weinig.', 1],
    ['words at the ends of sentences', 'Ik slaap weinig [nachtrust]. Ik eet laat [vast ritme].', 2],
  ])('%s is told', (_, words, count) => {
    expect(read(documentOf(`${HEADING}R: ${words}`), '').told).toEqual([`K213 ${count}`]);
  });

  test.each([
    'Ik woon in [plaats]. Zij woont in [plaats].',
    'Dat was [10.30] uur, [2.5 miljoen] of [0.4].',
    'Hij [de buurman] belde, en zij [mijn tante] ook.',
    'Dat ken ik [dat vond ik zo vreemd aan die hele dag]. Nou [ik weet het niet meer zo goed].',
    '[lacht] Ja [hmm] hoor [ja].',
  ])('%s holds none', (words) => {
    expect(read(documentOf(`${HEADING}R: ${words}`), '').told).toEqual([]);
  });
});

describe('codes in front of what is said', () => {
  test('are on the words behind them, up to the next', () => {
    const talk = documentOf(
      `${HEADING}R: [beleid: opgelegd] Het kwam van boven. [team: opluchting] De meesten vonden het fijn.\nO: En?\nR: [team: opluchting] Rustiger, ja.`,
    );
    expect(read(talk, 'inline: brackets').fragments).toEqual([
      'Het kwam van boven. | beleid/opgelegd | inline',
      'De meesten vonden het fijn. | team/opluchting | inline',
      'Rustiger, ja. | team/opluchting | inline',
    ]);
  });

  test('are never on no words where others stand behind', () => {
    const talk = documentOf(
      `${HEADING}R: Te ver [zorg: reistijd].\nO: En?\nR: [zorg: geld] Te duur [zorg: reistijd].\nO: Nog iets?\nR: Het is nat.\n[zorg: weer]`,
    );
    expect(read(talk, 'inline: brackets').fragments).toEqual([
      'Te ver | zorg/reistijd | inline',
      'Te duur | zorg/geld | inline',
      'Te duur | zorg/reistijd | inline',
      'Het is nat. | zorg/weer | inline',
    ]);
  });
});

describe('codes between other signs', () => {
  test.each<[string, string[]]>([
    ['§§zorg: opvang§§', ['Te ver | zorg/opvang | inline']],
    ['¶¶reistijd¶¶', ['Te ver | reistijd | inline']],
    ['<<reistijd>>', ['Te ver | reistijd | inline']],
    ['{{reistijd}}', ['Te ver | reistijd | inline']],
    ['{zorg: opvang}', ['Te ver | zorg/opvang | inline']],
    ['##label 3##', ['Te ver | 3 | inline']],
  ])('%s', (mark, fragments) => {
    const talk = documentOf(`${HEADING}R: Te ver ${mark}.`);
    expect(read(talk, '').told).toEqual(['K213 1']);
    expect(read(talk, 'inline: brackets').fragments).toEqual(fragments);
  });

  test.each(['§ 3', '$ 20 of $ 30', '3 < 4 en 5 > 2', '{lacht}', '<<zucht>>'])('%s is none', (words) => {
    expect(read(documentOf(`${HEADING}R: Dat is ${words} ja.`), '').told).toEqual([]);
  });
});

describe('codes in colours', () => {
  const talk = coloured(documentOf(`${HEADING}R: Er is geen oppas, en het kost veel geld [zorg: kosten].`), {
    'geen oppas': 'yellow',
    'veel geld': '#ffcc00',
  });

  test('are notes on their words, where the project says what a colour is', () => {
    expect(read(talk, 'highlights: { yellow: zorg, "#ffcc00": zorg > geld }\nnotation: words')).toEqual({
      fragments: ['geen oppas | zorg | inline', 'veel geld | zorg/geld | inline'],
      told: ['K213 1'],
    });
  });

  test('are of two levels where the project writes them as an address', () => {
    const found = read(talk, 'highlights: { yellow: zorg/opvang, "#ffcc00": 3/1 }');
    expect(found.fragments).toEqual(['geen oppas | zorg/opvang | inline', 'veel geld | 3/1 | inline']);
  });

  test('are told elsewhere, colour by colour', () => {
    expect(read(talk, 'highlights: { yellow: zorg }').told).toEqual(['K213 1', 'K214 1']);
  });

  test('are told once a colour, whatever documents have it', () => {
    const noted = ['een.md', 'twee.md'].map((file) =>
      coloured(documentOf(`${HEADING}R: Er is geen oppas.`, { file }), { 'geen oppas': 'yellow' }),
    );
    const told = checkProject(projectOf(noted)).findings.filter(({ code }) => code === 'K214');
    expect(told.map(({ facts }) => facts)).toEqual([{ count: 2 }]);
  });

  test.each([
    ['Geel = zorg', 'zorg'],
    ['Legenda: groen = steun; geel = zorg', 'zorg'],
    ['Geel: zorg, groen: steun van thuis', 'zorg'],
    ['Kleuren: geel = zorg', 'zorg'],
    ['Lichtgeel: zorg thuis.', 'zorg thuis'],
    ['yellow – care', 'care'],
    ['Groen = zorg', '3/1'],
    ['Geel is een mooie kleur', '3/1'],
  ])('are offered with what the legend says of them: %s', (line, code) => {
    const noted = coloured(documentOf(`# Legenda\n${line}\n${HEADING}R: Er is geen oppas.`), {
      'geen oppas': 'yellow',
    });
    const told = checkProject(projectOf([noted])).findings.find((one) => one.code === 'K214');
    expect(said(told?.words.code)).toBe(code);
  });

  test('are what a bracket right behind them is about', () => {
    expect(read(talk, 'inline: brackets').fragments).toEqual(['veel geld | zorg/kosten | inline']);
  });
});
