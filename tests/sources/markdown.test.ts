import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { callsOf, codesOf, fileOf, linesOf, notesOf } from './text-helpers.ts';

const read = (text: string) => readSource(fileOf('a.md', text));
const lines = async (text: string) => linesOf(await read(text));
const footnotes = async (text: string) =>
  (await read(text)).footnotes.map(({ number, line, text: words }) => `${number} ${line} ${wordsOf(words)}`);

describe('a Markdown interview', () => {
  const document = readSource(
    fileOf('bibliotheek.md', readFileSync('fixtures/sources/markdown/bibliotheek.md')),
  );

  it('is read line by line', async () => {
    expect(linesOf(await document)).toEqual([
      '6: #Bijlage 3: Interview respondent 2',
      '8: O: Onderzoeker',
      '9: R: Respondent',
      '11: O: Wanneer komt u?',
      '12: R: Om 10:30, met Jan:Piet. Dan is het stil en lees ik Café 5 * sterren.',
      '13: R: En dan koffie.',
      '15: Het bord zegt: stilte',
      '16: alstublieft',
      '18: een boek',
      '19: de <onverstaanbaar> krant',
      '21: dag',
      '21: wie',
      '23: ma',
      '23: de leesclub',
      '25: Meer op de site of elders.',
    ]);
  });

  it('has its notes on their words, with the coder of the front matter', async () => {
    expect(notesOf(await document)).toEqual([
      '12 noor: Bezoek: stilte (Label 1, sub 2) <Dan is het stil>',
      '13 noor: Bezoek: koffie (Label 1, sub 3) <R: En dan koffie.>',
      '16 kaan: Regels (Label 4) <stilte\nalstublieft>',
      '23 noor: Groep (Label 5, sub 1) <de leesclub>',
    ]);
    expect((await document).notes.map(({ exact }) => exact)).toEqual([true, false, true, true]);
  });

  it('has its front matter and its footnotes', async () => {
    const { properties, footnotes: notes } = await document;
    expect([...properties].map(([key, value]) => `${key}=${wordsOf(value)}`)).toEqual([
      'codeur=noor',
      'plaats=Lindedorp',
      'bezoekers=007',
    ]);
    expect(callsOf(await document)).toEqual(['een boek|1', ' elders.|2']);
    expect(notes.map(({ number, text }) => `${number} ${wordsOf(text)}`)).toEqual([
      '1 Jaarplan, p. 2.',
      '2 Bijlage 3. Label 1, sub 2.',
    ]);
  });
});

describe('lines', () => {
  it('lose their markers and keep their words', async () => {
    expect(await lines('**R:** *a* __b__ `c *d*` \\_e\\_ &lt;f&gt; &onbekend; R&D &#x20AC;')).toEqual([
      '1: R: a b c *d* _e_ <f> &onbekend; R&D €',
    ]);
    expect(await lines('a  \nb\\\nc\n\n1. d\n2. e\n   f')).toEqual([
      '1: a',
      '2: b',
      '3: c',
      '5: d',
      '6: e',
      '7: f',
    ]);
    expect(await lines('*a\nb* c\n> d\n> > e\nf')).toEqual(['1: a', '2: b c', '3: d', '4: e', '5: f']);
    expect(await lines('```js\nx *y*\n\n  z\n```\n\n    a\n\tb')).toEqual([
      '2: x *y*',
      '4:   z',
      '7: a',
      '8: b',
    ]);
  });

  it('are headings by # and by an underline, but no turn is made one', async () => {
    expect(await lines('# A #\n\n### B *c*\n\nD\n===\n\nE\n---')).toEqual([
      '1: #A',
      '3: ###B c',
      '5: #D',
      '8: ##E',
    ]);
    expect(await lines('R: ja\n---\n\nO: x\nR: y\n---')).toEqual(['1: R: ja', '4: O: x', '5: R: y']);
  });

  it('keep what only looks like markup', async () => {
    expect(await lines('[R]: ja\n[O]: nee')).toEqual(['1: [R]: ja', '2: [O]: nee']);
    expect(await lines('R: dat [naam] zei <onverstaanbaar> :x[y]{z}')).toEqual([
      '1: R: dat [naam] zei <onverstaanbaar> :x[y]{z}',
    ]);
    expect(await lines('<lacht>\n**R:** ja')).toEqual(['1: <lacht>', '2: R: ja']);
    expect(await lines('2016. Dat was het jaar')).toEqual(['1: 2016. Dat was het jaar']);
  });

  it('lose HTML: comments, and tags that are tags', async () => {
    expect(await lines('a <!-- b\n\nc --> d <u>e</u><br>f\n\n<div>\ng\n</div>')).toEqual([
      '1: a  d e',
      '3: f',
      '6: g',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['bars around', '| a | b \\| c |\n|:--|--:|\n| **d** |  |', ['0 0 0 a', '0 0 1 b | c', '0 1 0 d']],
    ['no bars around', 'e | f\n--- | ---\ng | h', ['0 0 0 e', '0 0 1 f', '0 1 0 g', '0 1 1 h']],
    ['an empty cell', '| a | b |\n|-|-|\n| | c |', ['0 0 0 a', '0 0 1 b', '0 1 1 c']],
    [
      'breaks in cells',
      '| a<br>b | c |\n|-|-|\n| d | e<br/>f |',
      ['0 0 0 a', '0 0 0 b', '0 0 1 c', '0 1 0 d', '0 1 1 e', '0 1 1 f'],
    ],
    ['two tables', '|a|\n|-|\n\nja\n\n|b|\n|-|', ['0 0 0 a', 'ja', '1 0 0 b']],
    ['in a quotation', '> | a | b |\n> |---|---|\n> | c | d |', ['0 0 0 a', '0 0 1 b', '0 1 0 c', '0 1 1 d']],
    ['no rule', 'a | b\nc | d', ['a | b', 'c | d']],
  ])('of a table are its cells: %s', async (_, source, expected) => {
    const { paragraphs } = await read(source);
    const places = paragraphs.map(({ cell, text }) =>
      [cell?.table, cell?.row, cell?.column, wordsOf(text)].filter((part) => part !== undefined).join(' '),
    );
    expect(places).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['**R:** ja', ['R:']],
    ['**R**: ja', ['R']],
    ['een **twee _drie_** vier __vijf__ *zes*', ['twee drie', 'vijf', 'zes']],
    ['*a*_b_', ['ab']],
    ['**a &amp; b** c', ['a & b']],
    ['*over twee\nregels* heen', ['over twee', 'regels']],
    ['| **a** b | c |\n|-|-|', ['a']],
    ['geen 5 * 3 nadruk', []],
  ])('keep what is emphasised: %s', async (source, expected) => {
    const { paragraphs } = await read(source);
    const found = paragraphs.flatMap(({ text, emphasis = [] }) =>
      emphasis.map(({ from, to }) => wordsOf(text).slice(from, to)),
    );
    expect(found).toEqual(expected);
  });

  it('leave pictures out and count them', async () => {
    const { saw } = await read('![a](b.png) ja <img src="c"> ![d][e] ![f]\n\n[e]: f.png');
    expect(saw?.unread).toEqual(new Map([['picture', 3]]));
  });

  it('have links as their text, and no pictures', async () => {
    expect(
      await lines('[a b](http://x.nl "t") ![c](d.png) <https://e.nl> [f][g]\n\n[g]: https://g.nl'),
    ).toEqual(['1: a b  https://e.nl f']);
  });

  it('are the same however long the text is', async () => {
    const turns = Array.from(
      { length: 900 },
      (_, i) => `**R:** beurt ${i} *nou\nja*\n${i % 7 ? '' : '\n```\ncode\n\nmeer\n```\n\n'}`,
    );
    const document = await read(`${turns.join('')}\n[eind][x]\n\n[x]: http://x.nl\n`);
    const expected = turns.flatMap((_, i) => [`R: beurt ${i} nou`, 'ja', ...(i % 7 ? [] : ['code', 'meer'])]);
    expect(document.paragraphs.map(({ text }) => wordsOf(text))).toEqual([...expected, 'eind']);
  });
});

describe('notes', () => {
  it('have an author only by @', async () => {
    expect(notesOf(await read('{==a==}{>>@anna: b: c<<} {==d==}{>>Anna: e<<}'))).toEqual([
      '1 anna: b: c <a>',
      '1 : Anna: e <d>',
    ]);
  });

  it('hang on a point in a line and on the line at its end', async () => {
    const document = await read('# Kop {>>k<<}\n\n**R:** een{>>p<<} twee\n{>>q<<}**O:** drie');
    expect(notesOf(document)).toEqual(['1 : k <Kop>', '3 : p <>', '4 : q <>']);
    expect(document.notes.map(({ range }) => range?.from)).toEqual([
      { paragraph: 0, offset: 0 },
      { paragraph: 1, offset: 6 },
      { paragraph: 2, offset: 0 },
    ]);
    expect(codesOf(document)).toEqual(['K126:3:', 'K126:4:']);
  });

  it('are escaped by a backslash and loose without their other half', async () => {
    const document = await read('\\{==a==\\} b {==c\n\nd');
    expect(linesOf(document)).toEqual(['1: {==a==} b {==c', '3: d']);
    expect(codesOf(document)).toEqual(['K125:1:13']);
  });

  it('may cover headings, lists and several paragraphs', async () => {
    const document = await read('{==# A\n\n- b\n- c\n\n**R:** d==}{>>n\n\nm<<} e');
    expect(linesOf(document)).toEqual(['1: #A', '3: b', '4: c', '6: R: d e']);
    expect(notesOf(document)).toEqual(['6 : n\n\nm <A\nb\nc\nR: d>']);
  });

  it('in a footnote hang outside the text', async () => {
    const document = await read('a[^1] b\n\n[^1]: c {==d==}{>>n<<} e\n');
    expect(document.footnotes.map(({ text }) => wordsOf(text))).toEqual(['c d e']);
    expect(document.notes.map(({ range, anchor }) => [range, wordsOf(anchor)])).toEqual([[null, 'd']]);
  });
});

describe('footnotes', () => {
  it('are numbered by their first call, and run on over indented lines', async () => {
    const text = 'x[^b] y[^a] z[^b]\n\n[^a]: een\n    *twee*\n\n    drie\n[^b]: vier\nvijf\n[^c]: zes';
    expect(await footnotes(text)).toEqual(['1 1 vier', '2 1 een twee\ndrie', '3 9 zes']);
    expect(callsOf(await read(text))).toEqual(['x|1', 'x y|2', 'x y z|1']);
    expect(await lines(text)).toEqual(['1: x y z', '8: vijf']);
  });

  it('that have no text stay words, with a finding', async () => {
    const document = await read('a[^9] \\[^1] b\n\n[^1]: c');
    expect(linesOf(document)).toEqual(['1: a[^9] [^1] b']);
    expect(codesOf(document)).toEqual(['K124:1:2']);
  });
});

describe('front matter', () => {
  it('has its errors told with line and column', async () => {
    const document = await read('---\ncoder: anna\nfout: "open\n---\nR: ja');
    expect(document.findings.map(({ code }) => code)).toContain('K123');
    expect(codesOf(document)[0]).toMatch(/^K123:[34]:\d+$/);
    expect(linesOf(document)).toEqual(['5: R: ja']);
  });

  it('keeps single values only, under keys in lower case', async () => {
    const { properties } = await read(
      '---\r\nCodeur: 1.0\r\nlijst: [a]\r\nleeg:\r\ndatum: 2024-05-01\r\n---\r\nja',
    );
    expect([...properties].map(([key, value]) => [key, wordsOf(value)])).toEqual([
      ['codeur', '1.0'],
      ['datum', '2024-05-01'],
    ]);
  });

  it('is none without a closing line, or below the first line', async () => {
    expect(await lines('---\na: b')).toEqual(['2: a: b']);
    expect((await read('\n---\na: b\n---')).properties.size).toBe(0);
  });
});
