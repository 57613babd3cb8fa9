import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { searchArtefact } from '../../src/artefact/search.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { gateOf, known } from '../support/gates.ts';
import { ENDLESS } from '../support/shared.ts';
import { html, svg, withBody, written, xlsx, zip } from './containers.ts';

/** Names that are words as well, and what looks like a year or an age: told by their place only. */
const SAID =
  'Roos en Mei waren er, en Storm Bloem ook. Ik ben 34 jaar, in 2019 was ik 31 jaar oud, op 12 maart 2019. ' +
  'Mevrouw Page van de WHO zei het tegen Bea.';
const HARMLESS =
  'de roos bloeit in mei, een bloem in de storm; 34 mensen, in 2019 waren het er 31, in maart nog 12 op pagina 3';

function originals() {
  const people = ['Roos', 'Mei', 'Storm Bloem', 'Ellen Page', 'Bea', 'Roman Tekst', 'Ada'].map((name) =>
    known(name),
  );
  const gate = gateOf({ known: [...people, known('WHO', 'organisation'), known('Hoofdstad', 'place')] });
  gate.text(RawText.of(SAID));
  return gate.originals();
}

const wanted = originals();

describe('a clean file raises nothing', () => {
  test.each(['docx', 'md', 'csv', 'json'])('as our writer of %s makes it', async (format) => {
    expect(searchArtefact(`fragmenten.${format}`, await written(format), wanted)).toEqual([]);
  });

  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['a.docx', async () => withBody(await written('docx'), `<w:p><w:r><w:t>${HARMLESS}</w:t></w:r></w:p>`)],
    [
      'hyphens.docx',
      async () =>
        withBody(
          await written('docx'),
          '<w:p><w:r><w:t>Woon</w:t><w:softHyphen/><w:t xml:space="preserve">bea</w:t><w:softHyphen/><w:t>drempel</w:t></w:r></w:p>',
        ),
    ],
    ['a.xlsx', () => xlsx(`<si><t>${HARMLESS}</t></si>`)],
    ['a.qdpx', () => zip({ 'project.qde': `<Project name="${HARMLESS}"/>`, 'sources/bloem.txt': HARMLESS })],
    ['a.html', () => html(`<p title="${HARMLESS}">${HARMLESS}</p><script>roos = "mei"</script>`)],
    ['a.svg', () => svg(`<text>${HARMLESS}</text>`)],
    ['storm-2019.csv', () => strToU8(HARMLESS)],
    ['a.md', () => strToU8(`# ${HARMLESS}\n\n- 34\n`)],
    ['a.json', () => strToU8(JSON.stringify({ who: [HARMLESS], key: '3bea09ada712', page: 2019 }))],
  ])('%s with everyday words, ages and years', async (name, make) => {
    expect(searchArtefact(name, await make(), wanted)).toEqual([]);
  });

  test('of an archive that only looks like one, it says so', () => {
    expect(() => searchArtefact('a.gz', Uint8Array.from([0x1f, 0x8b, 8, 1, 2]), wanted)).toThrow();
  });
});

describe('tens of thousands of originals', () => {
  const syllables = [
    'ba',
    'ke',
    'lo',
    'mi',
    'ru',
    'sta',
    'ven',
    'dor',
    'nel',
    'wij',
    'hof',
    'gra',
    'pe',
    'tij',
  ];
  /** Another word for every number; no two alike. */
  const word = (n: number): string => {
    const here = syllables[n % syllables.length] ?? '';
    return n < syllables.length ? here : word(Math.floor(n / syllables.length)) + here;
  };
  const name = (n: number) => `Q${word(n)}q`;
  const many = Array.from({ length: 6000 }, (_, i) =>
    known(i % 2 === 0 ? name(i) : `${name(i)} van ${name(i + 1)}x`),
  );
  const originalsOfMany = gateOf({ known: many }).originals();
  const prose = (size: number) => {
    let text = '';
    for (let n = 0; text.length < size; n++)
      text += `En toen zei ${word(n * 97)} dat ${word(n)} &amp; co er was.\n`;
    return text;
  };
  const timed = (text: string) => {
    const start = performance.now();
    expect(searchArtefact('a.csv', strToU8(text), originalsOfMany)).toEqual([]);
    return performance.now() - start;
  };

  test('each of them is found', () => {
    const text = [0, 1500, 5998].map(name).join('; ');
    expect(searchArtefact('a.csv', strToU8(`${prose(1000)}${text}`), originalsOfMany)).toHaveLength(3);
  });

  test('take time in proportion to the file', () => {
    timed(prose(1000)); // makes the finder
    const small = timed(prose(100_000));
    expect(timed(prose(800_000))).toBeLessThan(Math.max(small, 20) * 8 * 4);
  });

  test.each([
    ['<!--', 'a.html'],
    ['<script>', 'a.html'],
    ['<p ', 'a.html'],
    ['="', 'a.html'],
    ['QUJD', 'a.txt'],
    ['data:a;base64,AA ', 'a.txt'],
    ['1 2-3.', 'a.txt'],
    ['a-  \n', 'a.md'],
  ])('so do files full of %s', (part, file) => {
    const start = performance.now();
    searchArtefact(file, strToU8(part.repeat(500_000 / part.length)), originalsOfMany);
    expect(performance.now() - start).toBeLessThan(ENDLESS);
  });
});
