import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { html, withBody, written, xlsx } from './containers.ts';
import { found } from './planted.ts';

const SEED = 20_261_124;
const NAMES = ['Marit', 'Zoë Çelik', 'Lindenburg', 'van der Veld', '06-12345678', 'Oud-Ravendrecht'];

type Encoder = (letter: string) => string;

const code = (letter: string) => letter.codePointAt(0) ?? 0;
const hex = (letter: string) => code(letter).toString(16);
const ANYWHERE: readonly Encoder[] = [
  (letter) => letter,
  (letter) => letter.normalize('NFD'),
  (letter) => (/\p{L}/u.test(letter) ? `${letter}\u200D` : letter),
  (letter) => (/\p{L}/u.test(letter) ? `${letter}\u00AD` : letter),
];
const IN_XML: readonly Encoder[] = [
  ...ANYWHERE,
  (letter) => `&#${code(letter)};`,
  (letter) => `&#x${hex(letter)};`,
  (letter) => `&#X${hex(letter).toUpperCase()};`,
];
const IN_JSON: readonly Encoder[] = [...ANYWHERE, (letter) => `\\u${hex(letter).padStart(4, '0')}`];
const IN_LINKS: readonly Encoder[] = [
  ...ANYWHERE.slice(0, 2).map(
    (encode): Encoder =>
      (letter) =>
        encodeURIComponent(encode(letter)),
  ),
];

const CASES: readonly Encoder[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
];

/** A name, each letter of it encoded in another way. */
function encoded(encoders: readonly Encoder[], between = ''): fc.Arbitrary<string> {
  const names = fc.constantFrom(...NAMES.flatMap((name) => CASES.map((change) => change(name))));
  return names.chain((name) => {
    const letters = [...name];
    const ways = fc.array(fc.constantFrom(...encoders), {
      minLength: letters.length,
      maxLength: letters.length,
    });
    const cuts = fc.array(fc.boolean(), { minLength: letters.length, maxLength: letters.length });
    return fc
      .tuple(ways, cuts)
      .map(([chosen, cut]) =>
        letters
          .map((letter, i) => (chosen[i]?.(letter) ?? letter) + (cut[i] === true ? between : ''))
          .join(''),
      );
  });
}

async function always(words: fc.Arbitrary<string>, name: string, file: (words: string) => Uint8Array) {
  expect(found(name, file('niets'))).toEqual([]);
  fc.assert(
    fc.property(words, (text) => found(name, file(text)).length > 0),
    { seed: SEED, numRuns: 120 },
  );
}

describe('whatever the mixture of encodings, a name is found', () => {
  test('in the runs of a Word file', async () => {
    const docx = await written('docx');
    const cut = '</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">';
    await always(encoded(IN_XML, cut), 'a.docx', (words) =>
      withBody(docx, `<w:p><w:r><w:t xml:space="preserve">zei ${words} dat</w:t></w:r></w:p>`),
    );
  });

  test('in the cells of a spreadsheet', () =>
    always(encoded(IN_XML, '</t></r><r><t>'), 'a.xlsx', (words) => xlsx(`<si><r><t>${words}</t></r></si>`)));

  test('in a web page and its attributes', async () => {
    await always(encoded(IN_XML, '<!-- -->'), 'a.html', (words) => html(`<p>${words}</p>`));
    await always(encoded(IN_XML), 'a.html', (words) => html(`<p title="${words}">x</p>`));
  });

  test('in JSON, and in a script of a web page', async () => {
    await always(encoded(IN_JSON), 'a.json', (words) => strToU8(`{"text":"zei\\n${words}"}`));
    await always(encoded(IN_JSON), 'a.html', (words) => html(`<script>x = {text: "${words}"}</script>`));
  });

  test('in a link', () =>
    always(encoded(IN_LINKS), 'a.md', (words) => strToU8(`[x](https://x.nl/?q=${words}&p=1)`)));

  test('in bold letters of Markdown', () =>
    always(encoded(ANYWHERE, '**'), 'a.md', (words) => strToU8(`en ${words} zei`)));
});
