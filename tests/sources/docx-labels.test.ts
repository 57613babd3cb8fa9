import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { comment, document, laid, on, p, r, style, styled, textsOf } from './docx-files.ts';

function level(depth: number, text: string, format = 'decimal', more = ''): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function definition(id: number, ...levels: string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
}

function list(id: number, of: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
}

function restart(depth: number, at: number): string {
  return `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${at}"/></w:lvlOverride>`;
}

function item(id: number, depth = 0): string {
  return laid(
    `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`,
    r(`punt ${depth} van ${id}`),
  );
}

function items(id: number, ...depths: number[]): string {
  return depths.map((depth) => item(id, depth)).join('');
}

async function labels(body: string, numbering: string, styles = ''): Promise<(string | null)[]> {
  const read = await readSource(document({ body, numbering, styles }));
  expect(read.findings).toEqual([]);
  return read.paragraphs.map(({ label }) => (label === undefined ? null : wordsOf(label)));
}

const outline = definition(1, level(0, '%1.'), level(1, '%1.%2'), level(2, '%1.%2.%3'));

describe('how numbers look', () => {
  it.each([
    ['decimal', ['1', '2', '27']],
    ['decimalZero', ['01', '02', '27']],
    ['upperLetter', ['A', 'B', 'AA']],
    ['lowerLetter', ['a', 'b', 'aa']],
    ['upperRoman', ['I', 'II', 'XXVII']],
    ['lowerRoman', ['i', 'ii', 'xxvii']],
    ['ordinalText', ['1', '2', '27']],
  ])('%s', async (format, expected) => {
    const again = restart(0, 27);
    const numbering = definition(1, level(0, '%1', format)) + list(1, 1) + list(2, 1, again);
    expect(await labels(items(1, 0, 0) + item(2), numbering)).toEqual(expected);
  });

  it.each([
    ['Bijlage %1:', 'decimal', 'Bijlage 1:'],
    ['R%1: ', 'decimal', 'R1:'],
    ['(%1)', 'lowerLetter', '(a)'],
    ['O:', 'none', 'O:'],
    ['%1', 'none', null],
    ['', 'decimal', null],
    ['\uf0b7', 'bullet', null],
    ['o', 'bullet', null],
    ['R:', 'bullet', 'R:'],
  ])('"%s" in %s', async (text, format, expected) => {
    expect(await labels(item(1), definition(1, level(0, text, format)) + list(1, 1))).toEqual([expected]);
  });

  it('a format of its own with one that everybody knows behind it', async () => {
    const formats =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002"/></mc:Choice><mc:Fallback><w:numFmt w:val="upperRoman"/></mc:Fallback></mc:AlternateContent>';
    const own = `<w:lvl w:ilvl="0"><w:start w:val="4"/>${formats}<w:lvlText w:val="%1"/></w:lvl>`;
    expect(await labels(item(1), definition(1, own) + list(1, 1))).toEqual(['IV']);
  });

  it('digits on all levels where the law wants them', async () => {
    const levels = [level(0, '%1', 'upperRoman'), level(1, '%1.%2', 'decimal', '<w:isLgl/>')];
    expect(await labels(items(1, 0, 1), definition(1, ...levels) + list(1, 1))).toEqual(['I', '1.1']);
  });

  it('hidden numbers count and do not show', async () => {
    const hidden = level(0, '%1').replace('</w:lvl>', '<w:rPr><w:vanish/></w:rPr></w:lvl>');
    const numbering = definition(1, hidden, level(1, '%1.%2')) + list(1, 1);
    expect(await labels(items(1, 0, 0, 1), numbering)).toEqual([null, null, '2.1']);
  });
});

describe('how lists count on', () => {
  it('level by level', async () => {
    expect(await labels(items(1, 0, 1, 1, 2, 0, 1, 2), outline + list(1, 1))).toEqual([
      '1.',
      '1.1',
      '1.2',
      '1.2.1',
      '2.',
      '2.1',
      '2.1.1',
    ]);
  });

  it('over paragraphs between that are in no list', async () => {
    expect(await labels(item(1) + p(r('tekst')) + item(1), outline + list(1, 1))).toEqual(['1.', null, '2.']);
  });

  it('a level that was passed over counts as begun', async () => {
    expect(await labels(items(1, 1, 1, 0), outline + list(1, 1))).toEqual(['1.1', '1.2', '2.']);
  });

  it('two lists of one definition count on together', async () => {
    expect(await labels(item(1) + item(2) + item(1), outline + list(1, 1) + list(2, 1))).toEqual([
      '1.',
      '2.',
      '3.',
    ]);
  });

  it('unless the second starts anew, once', async () => {
    const numbering = outline + list(1, 1) + list(2, 1, restart(0, 5));
    expect(await labels(items(1, 0, 0) + items(2, 0, 0) + item(1), numbering)).toEqual([
      '1.',
      '2.',
      '5.',
      '6.',
      '7.',
    ]);
  });

  it('lists of two definitions do not', async () => {
    const numbering = outline + definition(2, level(0, '%1)', 'lowerLetter')) + list(1, 1) + list(2, 2);
    expect(await labels(item(1) + item(2) + item(1), numbering)).toEqual(['1.', 'a)', '2.']);
  });

  it('a level that never starts anew', async () => {
    const appendices = level(1, 'Bijlage %2', 'upperLetter', '<w:lvlRestart w:val="0"/>');
    const numbering = definition(1, level(0, 'Hoofdstuk %1'), appendices) + list(1, 1);
    expect(await labels(items(1, 0, 1, 0, 1), numbering)).toEqual([
      'Hoofdstuk 1',
      'Bijlage A',
      'Hoofdstuk 2',
      'Bijlage B',
    ]);
  });

  it('a level that starts anew after the first only', async () => {
    const deep = level(2, '%3', 'decimal', '<w:lvlRestart w:val="1"/>');
    const numbering = definition(1, level(0, '%1.'), level(1, '%1.%2'), deep) + list(1, 1);
    expect(await labels(items(1, 0, 1, 2, 1, 2, 0, 2), numbering)).toEqual([
      '1.',
      '1.1',
      '1',
      '1.2',
      '2',
      '2.',
      '1',
    ]);
  });

  it('a list may show a level in its own way', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'Vraag %1')}</w:lvlOverride>`;
    expect(await labels(item(1) + item(2), outline + list(1, 1) + list(2, 1, own))).toEqual([
      '1.',
      'Vraag 2',
    ]);
  });

  it('empty paragraphs count, and one whose mark was deleted counts with the next', async () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body =
      laid(numbered) + laid(`${numbered}<w:rPr><w:del w:id="1"/></w:rPr>`, r('een ')) + item(1) + item(1);
    expect(await labels(body, outline + list(1, 1))).toEqual(['1.', '2.', '3.']);
  });
});

describe('numbers that a style gives', () => {
  const numbered = (depth: number | null, id: number | null) =>
    `<w:pPr><w:numPr>${depth === null ? '' : `<w:ilvl w:val="${depth}"/>`}${id === null ? '' : `<w:numId w:val="${id}"/>`}</w:numPr></w:pPr>`;
  const linked = (depth: number, text: string, to: string) =>
    level(depth, text, 'decimal', `<w:pStyle w:val="${to}"/>`);

  it('on the level that is linked to it', async () => {
    const numbering =
      definition(1, linked(0, '%1', 'Kop1'), linked(1, '%1.%2', 'Kop2'), linked(6, 'Bijlage %7', 'Bijlage')) +
      list(4, 1);
    const styles = [
      style('Kop1', 'heading 1', numbered(null, 4)),
      style('Kop2', 'heading 2', numbered(null, 4)),
      style('Bijlage', 'Bijlagekop', numbered(null, 4), 'Kop1'),
    ].join('');
    const body = ['Kop1', 'Kop2', 'Kop2', 'Kop1', 'Bijlage', 'Bijlage'].map((id) => styled(id, r('kop')));
    expect(await labels(body.join(''), numbering, styles)).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
      'Bijlage 1',
      'Bijlage 2',
    ]);
  });

  it('by what the style is based on, its level said apart', async () => {
    const styles =
      style('Basis', 'Genummerd', numbered(null, 4)) +
      style('Diep', 'Genummerd 2', numbered(1, null), 'Basis') +
      style('Zonder', 'Ongenummerd', numbered(null, 0), 'Basis');
    const body = ['Basis', 'Diep', 'Zonder'].map((id) => styled(id, r('x'))).join('');
    expect(await labels(body, outline + list(4, 1), styles)).toEqual(['1.', '1.1', null]);
  });

  it('unless the paragraph says otherwise', async () => {
    const styles = style('Kop1', 'heading 1', numbered(0, 4));
    const none = laid('<w:pStyle w:val="Kop1"/><w:numPr><w:numId w:val="0"/></w:numPr>', r('Voorwoord'));
    const deeper = laid('<w:pStyle w:val="Kop1"/><w:numPr><w:ilvl w:val="1"/></w:numPr>', r('Vraag'));
    const body = none + styled('Kop1', r('Inleiding')) + deeper;
    expect(await labels(body, outline + list(4, 1), styles)).toEqual([null, '1.', '1.1']);
  });

  it('over a style of numbering', async () => {
    const pointing = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Lijst"/></w:abstractNum>';
    const styles = style('Lijst', 'Mijn lijst', numbered(null, 1), '', 'numbering');
    const numbering = outline + pointing + list(1, 1) + list(2, 2);
    expect(await labels(item(2) + item(1), numbering, styles)).toEqual(['1.', '2.']);
  });

  it('not in circles', async () => {
    const pointing = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Lijst"/></w:abstractNum>';
    const styles = style('Lijst', 'Mijn lijst', numbered(null, 2), '', 'numbering');
    expect(await labels(item(2), pointing + list(2, 2), styles)).toEqual([null]);
  });
});

it('a list that is not there, or a level that it lacks, gives none', async () => {
  expect(await labels(item(9) + item(1, 5), outline + list(1, 1))).toEqual([null, null]);
});

it('labels are no part of the text: places stay what they are', async () => {
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const body = laid(numbered, r('Interview met '), on(7, r('een kok')));
  const numbering = definition(1, level(0, 'Bijlage %1:')) + list(1, 1);
  const read = await readSource(document({ body, numbering, comments: comment(7, 'functie') }));
  expect(textsOf(read)).toEqual(['Interview met een kok']);
  expect(read.notes[0]?.range?.from).toEqual({ paragraph: 0, offset: 14 });
  expect(read.paragraphs[0]?.label?.root).not.toBe(read.paragraphs[0]?.text.root);
});

it('captions are text: the number is the result of a field', async () => {
  const part = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = '<w:r><w:instrText> SEQ Tabel \\* ARABIC </w:instrText></w:r>';
  const simple = `<w:fldSimple w:instr=" SEQ Tabel ">${r('2')}</w:fldSimple>`;
  const body =
    p(r('Tabel '), part('begin'), code, part('separate'), r('1'), part('end'), r(': wie')) +
    p(r('Tabel '), simple);
  expect(textsOf(await readSource(document({ body })))).toEqual(['Tabel 1: wie', 'Tabel 2']);
});
