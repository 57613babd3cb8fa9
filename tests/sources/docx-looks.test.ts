import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src/model/document.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { document, laid, look, p, r, style, styled } from './docx-files.ts';

async function paragraphs(body: string, styles = ''): Promise<readonly Paragraph[]> {
  return (await readSource(document({ body, styles }))).paragraphs;
}

/** The emphasised words of the first paragraph. */
async function emphasised(body: string, styles = ''): Promise<string[]> {
  const [first] = await paragraphs(body, styles);
  return first?.emphasis?.map(({ from, to }) => wordsOf(first.text.slice(from, to))) ?? [];
}

async function coloured(body: string, styles = ''): Promise<[string, string][]> {
  const [first] = await paragraphs(body, styles);
  return (
    first?.highlights?.map(({ from, to, colour }) => [wordsOf(first.text.slice(from, to)), colour]) ?? []
  );
}

describe('emphasis', () => {
  it.each([
    ['none', r('R: Ja.'), []],
    ['bold', look('<w:b/>', 'R:') + r(' Ja.'), ['R:']],
    ['italic', r('Ik zei ') + look('<w:i w:val="true"/>', 'nooit') + r('.'), ['nooit']],
    ['underlined', look('<w:u w:val="single"/>', 'Anna') + r(' ja'), ['Anna']],
    ['switched off', look('<w:b w:val="0"/><w:i w:val="false"/><w:u w:val="none"/>', 'gewoon'), []],
    ['cut up by Word', look('<w:b/>', 'Int') + look('<w:b/><w:sz w:val="20"/>', 'erviewer'), ['Interviewer']],
    ['with a plain space between', look('<w:b/>', 'Mw.') + r(' ') + look('<w:b/>', 'Jansen'), ['Mw. Jansen']],
    ['with a tab between', look('<w:b/>', 'R') + r('\t') + look('<w:b/>', 'ja'), ['R', 'ja']],
    ['of two kinds that overlap', look('<w:b/>', 'een ') + look('<w:b/><w:i/>', 'twee'), ['een twee']],
    ['of two kinds side by side', look('<w:b/>', 'Vraag: ') + look('<w:i/>', 'hoe?'), ['Vraag: ', 'hoe?']],
    ['of a space alone', r('a') + look('<w:b/>', ' ') + r('b'), []],
    ['of a whole paragraph', look('<w:b/>', 'Hoe ') + look('<w:b/>', 'gaat het? '), ['Hoe gaat het? ']],
    ['of former times', look('<w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>', 'gewoon'), []],
  ])('%s', async (_, content, expected) => {
    expect(await emphasised(p(content))).toEqual(expected);
  });

  const styles = [
    style('Vet', 'Vet', '<w:rPr><w:b/></w:rPr>', '', 'character'),
    style('Zwaar', 'Zwaar', '', 'Vet', 'character'),
    style('Kop1', 'heading 1', '<w:rPr><w:b/></w:rPr>'),
    style('Vraag', 'Vraag', '', 'Kop1'),
    style('Licht', 'Licht', '<w:rPr><w:b w:val="0"/></w:rPr>', 'Kop1'),
  ].join('');
  const inStyle = (id: string, text: string) => look(`<w:rStyle w:val="${id}"/>`, text);

  it.each([
    ['a style of words', p(inStyle('Vet', 'R:'), r(' ja')), ['R:']],
    ['what that is based on', p(inStyle('Zwaar', 'R:'), r(' ja')), ['R:']],
    ['a style of paragraphs', styled('Vraag', r('Hoe gaat het?')), ['Hoe gaat het?']],
    ['a style that takes it back', styled('Licht', r('Hoe gaat het?')), []],
    ['both, which is plain', styled('Kop1', r('Over '), inStyle('Vet', 'mij')), ['Over ']],
    ['a run that takes it back', styled('Kop1', look('<w:b w:val="0"/>', 'Over '), r('mij')), ['mij']],
  ])('by %s', async (_, body, expected) => {
    expect(await emphasised(body, styles)).toEqual(expected);
  });

  it('by the style of paragraphs that name none, and by what holds for all', async () => {
    const normal = style('Std', 'Normal', '<w:rPr><w:i/></w:rPr>').replace(
      '<w:style ',
      '<w:style w:default="1" ',
    );
    expect(await emphasised(p(r('schuin')), normal)).toEqual(['schuin']);
    const all = '<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>';
    expect(await emphasised(p(r('vet')), all)).toEqual(['vet']);
  });

  it('counts UTF-16 units of the accepted text', async () => {
    const gone = `<w:del>${look('<w:b/>', 'weg').replaceAll('w:t', 'w:delText')}</w:del>`;
    const [first] = await paragraphs(p(gone, r('\u{1f600} '), look('<w:b/>', 'ja')));
    expect(first?.emphasis).toEqual([{ from: 3, to: 5 }]);
  });

  it('goes on behind a text box in the middle of a run', async () => {
    const box = `<w:pict><w:txbxContent>${p(r('kader'))}</w:txbxContent></w:pict>`;
    const run = `<w:r><w:rPr><w:b/></w:rPr><w:t>voor</w:t>${box}<w:t>na</w:t></w:r>`;
    const [outer, inner] = await paragraphs(p(run));
    expect(outer?.emphasis).toEqual([{ from: 0, to: 6 }]);
    expect(inner?.emphasis).toBeUndefined();
  });
});

describe('highlights', () => {
  const fill = (colour: string, pattern = 'clear') =>
    `<w:shd w:val="${pattern}" w:color="auto" w:fill="${colour}"/>`;

  it.each<[string, string, [string, string][]]>([
    ['a marker', r('ik ') + look('<w:highlight w:val="yellow"/>', 'bel niet'), [['bel niet', 'yellow']]],
    ['no marker', look('<w:highlight w:val="none"/>', 'a') + look('<w:highlight w:val="white"/>', 'b'), []],
    ['a fill', look(fill('FFC000'), 'lastig') + r('.'), [['lastig', '#ffc000']]],
    ['no fill', look(fill('auto'), 'a') + look(fill('FFFFFF'), 'b'), []],
    [
      'a solid pattern',
      look('<w:shd w:val="solid" w:color="00B050" w:fill="FFFFFF"/>', 'groen'),
      [['groen', '#00b050']],
    ],
    ['a marker over a fill', look(`<w:highlight w:val="cyan"/>${fill('FFC000')}`, 'a'), [['a', 'cyan']]],
    [
      'colours side by side',
      look('<w:highlight w:val="green"/>', 'een') +
        look('<w:b/><w:highlight w:val="green"/>', ' twee') +
        look('<w:highlight w:val="red"/>', ' drie'),
      [
        ['een twee', 'green'],
        [' drie', 'red'],
      ],
    ],
    ['a coloured space', r('a') + look('<w:highlight w:val="red"/>', ' ') + r('b'), []],
  ])('%s', async (_, content, expected) => {
    expect(await coloured(p(content))).toEqual(expected);
  });

  it('of a style of words, and of a whole paragraph', async () => {
    const styles = style('Code', 'Code A', '<w:rPr><w:highlight w:val="magenta"/></w:rPr>', '', 'character');
    expect(await coloured(p(look('<w:rStyle w:val="Code"/>', 'geld'), r(' telt')), styles)).toEqual([
      ['geld', 'magenta'],
    ]);
    expect(await coloured(laid(fill('D9EAD3'), r('een '), look('<w:b/>', 'twee')))).toEqual([
      ['een twee', '#d9ead3'],
    ]);
  });
});
