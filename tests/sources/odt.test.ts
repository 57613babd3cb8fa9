import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import {
  end,
  footnote,
  h,
  level,
  list,
  listStyle,
  note,
  type OdtContent,
  odt,
  p,
  span,
  style,
  table,
} from './odt-files.ts';
import { callsOf, codesOf, notesOf, wordsAt } from './text-helpers.ts';

const read = async (content: OdtContent) => await readSource(odt(content));
const words = async (body: string) => (await read({ body })).paragraphs.map(({ text }) => wordsOf(text));
const notes = async (body: string) => notesOf(await read({ body }));

describe('words', () => {
  it.each<[string, string, string[]]>([
    ['blanks and line ends are one blank', p('  R:\n  ja   hoor \n'), ['R: ja hoor']],
    ['blanks over spans', p(`een ${span('T1', ' twee ')} drie${span('T1', ' ')}`), ['een twee drie']],
    ['blanks that count', p('a<text:s text:c="3"/>b<text:s/><text:s/>c'), ['a   b  c']],
    ['tabs and breaks', p('R:<text:tab/>ja<text:line-break/>nee'), ['R:\tja\nnee']],
    [
      'what a field shows',
      p('op <text:date>3 mei</text:date>, blz. <text:page-number>2</text:page-number>'),
      ['op 3 mei, blz. 2'],
    ],
    ['links', p('zie <text:a xlink:href="http://x.nl">de site</text:a>.'), ['zie de site.']],
    ['bookmarks and page breaks', p('a<text:bookmark text:name="x"/>b<text:soft-page-break/>c'), ['abc']],
    [
      'the reading aid above a word',
      p('<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby>'),
      ['a'],
    ],
    [
      'a section and a list',
      `<text:section>${p('a')}${list('L', [p('b') + p('c')])}</text:section>`,
      ['a', 'b', 'c'],
    ],
    ['an empty paragraph', p('a') + p('') + p('b'), ['a', '', 'b']],
    [
      'a table of contents as it shows, not as it is made',
      `<text:table-of-content><text:table-of-content-source>${p('maakt')}</text:table-of-content-source><text:index-body>${p('toont')}</text:index-body></text:table-of-content>`,
      ['toont'],
    ],
    [
      'a text box behind the paragraph it hangs in',
      p(`a<draw:frame>\n<draw:text-box>\n${p('b')}\n</draw:text-box></draw:frame>c`),
      ['ac', 'b'],
    ],
    ['a shape', p(`<draw:custom-shape>${p('b')}</draw:custom-shape>`), ['', 'b']],
    [
      'what a picture is called',
      p(
        'a<draw:frame><draw:image xlink:href="x.png"/><svg:title>b</svg:title><svg:desc>c</svg:desc></draw:frame>',
      ),
      ['a'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await words(body)).toEqual(expected);
  });

  it('do not grow without end', async () => {
    const [line] = await words(p('a<text:s text:c="999999"/>b'));
    expect(line?.length).toBeLessThan(10_000);
  });
});

describe('tracked changes', () => {
  const region = (id: string, content: string) =>
    `<text:changed-region xml:id="${id}" text:id="${id}">${content}</text:changed-region>`;
  const info = `<office:change-info><dc:creator>Kaan</dc:creator>${p('')}</office:change-info>`;
  const changes = (...regions: string[]) =>
    `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`;

  it('keep what was put in and leave out what was deleted', async () => {
    const body =
      changes(
        region('c1', `<text:insertion>${info}</text:insertion>`),
        region('c2', `<text:deletion>${info}${p('weg')}${p('ermee')}</text:deletion>`),
      ) +
      p(
        'Ik <text:change-start text:change-id="c1"/>woon<text:change-end text:change-id="c1"/> <text:change text:change-id="c2"/>hier',
      );
    expect(await words(body)).toEqual(['Ik woon hier']);
  });

  it('leave comments in deleted words where those stood', async () => {
    const deletion = `<text:deletion>${info}${p(`${note('n', 'Label 1')}weg${end('n')}`)}</text:deletion>`;
    const body = `${changes(region('c1', deletion))}${p(`Ik woon<text:change text:change-id="c1"/> hier${note('', 'Label 2')}`)}`;
    const document = await read({ body });
    expect(notesOf(document)).toEqual(['1 Noor: Label 1 <>', '1 Noor: Label 2 <>']);
    expect(document.notes[0]?.range).toEqual({
      from: { paragraph: 0, offset: 7 },
      to: { paragraph: 0, offset: 7 },
    });
    expect(document.saw?.notes).toBe(2);
  });
});

describe('comments', () => {
  it.each<[string, string, string[]]>([
    ['on words', p(`R: Ik ${note('a', 'Label 1')}woon hier${end('a')}.`), ['1 Noor: Label 1 <woon hier>']],
    ['over paragraphs', p(`a ${note('a', 'Label 1')}b`) + p(`c${end('a')} d`), ['1 Noor: Label 1 <b\nc>']],
    [
      'up to the start of the next paragraph',
      p(`${note('a', 'Label 1')}b`) + p(`${end('a')}c`),
      ['1 Noor: Label 1 <b>'],
    ],
    ['on a point', p(`a${note('', 'Label 1')}b`), ['1 Noor: Label 1 <>']],
    [
      'one in another',
      p(`${note('a', 'een')}a ${note('b', 'twee')}b${end('b')} c${end('a')}`),
      ['1 Noor: een <a b c>', '1 Noor: twee <b>'],
    ],
    [
      'one across another',
      p(`${note('a', 'een')}a ${note('b', 'twee')}b${end('a')} c${end('b')}`),
      ['1 Noor: een <a b>', '1 Noor: twee <b c>'],
    ],
    [
      'of one name',
      p(`${note('a', 'een')}a${end('a')} ${note('a', 'twee')}b${end('a')}`),
      ['1 Noor: een <a>', '1 Noor: twee <b>'],
    ],
    ['with blanks around', p(`a ${note('a', 'een')} b ${end('a')} c`), ['1 Noor: een < b >']],
    ['of several paragraphs', p(`${note('a', 'een\ntwee\n')}a${end('a')}`), ['1 Noor: een\ntwee <a>']],
    [
      'in a list',
      p(`${note('a', '').replace('</office', `${list('L', [p('een')])}</office`)}a${end('a')}`),
      ['1 Noor: \neen <a>'],
    ],
    ['in a cell', table([p(`${note('a', 'een')}a${end('a')}`), p('b')]), ['1 Noor: een <a>']],
    ['an end that nothing began', p(`a${end('x')}`), []],
    ['without an author', p('a<office:annotation><text:p>een</text:p></office:annotation>'), ['1 : een <>']],
  ])('%s', async (_, body, expected) => {
    const document = await read({ body });
    expect(notesOf(document)).toEqual(expected);
    for (const one of document.notes) expect(wordsAt(document, one)).toBe(wordsOf(one.anchor));
    expect(document.saw?.notes).toBe(expected.length);
  });

  it('in a footnote hang where it is called, outside the body', async () => {
    const text = p(`Bijlage ${note('a', 'welke?')}vier${end('a')}`);
    const { notes: placed } = await read({
      body: p('a') + p(`b${footnote('1', text)}c${note('', 'later')}`),
    });
    expect(placed.map(({ line, range, anchor }) => [line, range === null, wordsOf(anchor)])).toEqual([
      [2, true, 'vier'],
      [2, false, ''],
    ]);
  });

  it('that hang on no words are said to', async () => {
    expect(codesOf(await read({ body: p(`a${note('', 'Label 1')}`) }))).toEqual(['K105:1:']);
  });

  it('answer others: by name, on the words of those', async () => {
    const answer = note('b', 'Mee eens', 'Kaan', 'loext:parent-name="a"');
    const further = note('c', 'Ik ook', 'Mo', 'loext:parent-name="b"');
    const lost = note('', 'Waarop?', 'Mo', 'loext:parent-name="weg"');
    const document = await read({ body: p(`${note('a', 'Label 1')}a${end('a')}${answer}${further}${lost}`) });
    expect(notesOf(document)).toEqual([
      '1 Noor: Label 1 <a>',
      '1 Kaan: Mee eens <a>',
      '1 Mo: Ik ook <a>',
      '1 Mo: Waarop? <>',
    ]);
    expect(document.notes.map(({ reply }) => reply)).toEqual([false, true, true, false]);
  });

  it('answer others: in files of old by the line above', async () => {
    const above = (author: string) => `Antwoord aan ${author} (03-05-2024, 20:51): "..."`;
    const answers = [
      above('Noor'),
      above('Jan de Wit'),
      above('Kaan'),
      'Zie Noor (p. 3): "daar"',
      `${above('Noor')}`,
    ];
    const texts = answers.map((line, i) => note('', i === 4 ? line : `${line}\nDat klopt`, 'Jan de Wit'));
    const { notes: placed } = await read({ body: p(`${note('a', 'Label 1')}a${end('a')}${texts.join('')}`) });
    expect(placed.map(({ reply }) => reply)).toEqual([false, true, true, false, true, false]);
  });

  it('say whether they were ticked off, or what they answer was', async () => {
    const ticked = note('a', 'een', 'Noor', 'loext:resolved="true"');
    const open = note('b', 'twee', 'Noor', 'loext:resolved="false"');
    const answer = note('', 'drie', 'Noor', 'loext:resolved="false" loext:parent-name="a"');
    const { notes: placed } = await read({ body: p(`${ticked}a${end('a')}${answer}${open}b${end('b')}`) });
    expect(placed.map(({ text, resolved }) => [wordsOf(text), resolved])).toEqual([
      ['een', true],
      ['drie', true],
      ['twee', undefined],
    ]);
  });

  it('of ten thousand take no time', async () => {
    const body = Array.from(
      { length: 10_000 },
      (_, i) => `${note(`n${i}`, `Label ${i}`)}f ${i}${end(`n${i}`)} `,
    );
    const { notes: placed } = await read({ body: p(body.join('')) });
    expect(placed.every(({ anchor, text }) => wordsOf(anchor) === `f ${wordsOf(text).slice(6)}`)).toBe(true);
    expect(placed).toHaveLength(10_000);
  }, 10_000);
});

describe('footnotes', () => {
  it('have the number that the file shows, endnotes one behind those', async () => {
    const body = p(
      `a${footnote('i', p('eind'), 'endnote')} b${footnote('1', p(' een') + p('meer'))} c${footnote('*', p('ster'), 'footnote', '*')} d${footnote('7', p('zeven'))}`,
    );
    const document = await read({ body });
    expect(await words(body)).toEqual(['a b c d']);
    expect(callsOf(document)).toEqual(['a|8', 'a b|1', 'a b c|0', 'a b c d|7']);
    expect(document.footnotes.map(({ number, text }) => `${number} ${wordsOf(text)}`)).toEqual([
      '1 een\nmeer',
      '0 ster',
      '7 zeven',
      '8 eind',
    ]);
  });

  it('count on where they are shown as letters', async () => {
    const { footnotes } = await read({ body: p(`a${footnote('a', p('x'))}b${footnote('b', p('y'))}`) });
    expect(footnotes.map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe('headings and quotations', () => {
  it('have the level that the file gives', async () => {
    const { paragraphs } = await read({ body: h(1, 'Bijlagen') + h(3, 'Gesprek') + h(99, 'Diep') + p('a') });
    expect(paragraphs.map(({ heading }) => heading)).toEqual([1, 3, 10, null]);
  });

  it.each<[string, string, boolean]>([
    ['a style for them', style('S', 'paragraph', '', 'style:parent-style-name="Quotations"'), true],
    ['one that is called so', style('S', 'paragraph', '', 'style:display-name="Blok citaat"'), true],
    [
      'set in on both sides',
      style('S', 'paragraph', '<style:paragraph-properties fo:margin-left="1cm" fo:margin-right="0.4in"/>'),
      true,
    ],
    ['set in on one', style('S', 'paragraph', '<style:paragraph-properties fo:margin-left="1cm"/>'), false],
    ['an ordinary one', style('S', 'paragraph', ''), false],
  ])('%s', async (_, automatic, expected) => {
    const styles = style('Quotations', 'paragraph', '');
    const { paragraphs } = await read({
      body: p('zo', 'S') + h(1, 'a', 'text:style-name="S"'),
      automatic,
      styles,
    });
    expect(paragraphs[0]?.quoted === true).toBe(expected);
  });
});

describe('labels', () => {
  const labels = async (body: string, automatic = '', styles = '') =>
    (await read({ body, automatic, styles })).paragraphs.map(({ label }) =>
      label === undefined ? '' : wordsOf(label),
    );
  const L = listStyle('L', level(1, '1', '', '.'), level(2, '1', '', '', 'text:display-levels="2"'));
  const speakers = listStyle('S', level(1, '1', 'R', ':')) + listStyle('I', level(1, '', 'I', ':'));

  it('are numbered, over levels', async () => {
    const body = list('L', [
      p('a') + list('', [p('b'), p('c')]).replace('text:style-name=""', ''),
      p('d') + p('e'),
      `${list('', [p('f')]).replace('text:style-name=""', '')}`,
    ]);
    expect(await labels(body, L)).toEqual(['1.', '1.1', '1.2', '2.', '', '2.1']);
  });

  it('start anew in another list, unless that goes on', async () => {
    const a = list('L', [p('a'), p('b')], 'xml:id="x"');
    expect(await labels(a + list('L', [p('c')]), L)).toEqual(['1.', '2.', '1.']);
    expect(await labels(a + list('L', [p('c')], 'text:continue-numbering="true"'), L)).toEqual([
      '1.',
      '2.',
      '3.',
    ]);
    const between = list('S', [p('R')]);
    expect(await labels(a + between + list('L', [p('c')], 'text:continue-list="x"'), L + speakers)).toEqual([
      '1.',
      '2.',
      'R1:',
      '3.',
    ]);
    expect(
      await labels(
        list('L', [p('a')]).replace('<text:list-item>', '<text:list-item text:start-value="7">'),
        L,
      ),
    ).toEqual(['7.']);
  });

  it('can be a mark of a speaker, or a word', async () => {
    expect(await labels(list('S', [p('ja'), p('nee')]) + list('I', [p('wie?')]), speakers)).toEqual([
      'R1:',
      'R2:',
      'I:',
    ]);
    const forms = listStyle('F', level(1, 'A', 'Bijlage ', ':'), level(2, 'i', '(', ')'));
    const inner = list('F', [p('b')]);
    expect(await labels(list('F', [p('a') + inner, p('c')]), forms)).toEqual([
      'Bijlage A:',
      '(i)',
      'Bijlage B:',
    ]);
    const pattern = listStyle('P', level(1, '1'), level(2, 'a', '', '', 'loext:num-list-format="%1%-%2%)"'));
    expect(await labels(list('P', [p('a') + list('P', [p('b')])]), pattern)).toEqual(['1', '1-a)']);
  });

  it('are no bullets, and none in a header of a list', async () => {
    const bullets =
      '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>';
    expect(await labels(list('B', [p('a')]), bullets)).toEqual(['']);
    const header = list('L', [p('a')]).replaceAll('list-item', 'list-header');
    expect(await labels(header, L)).toEqual(['']);
  });

  it('come from the style of the paragraph where the list names none', async () => {
    const named = style('P1', 'paragraph', '', 'style:list-style-name="L"');
    const body = `<text:list><text:list-item>${p('a', 'P1')}</text:list-item></text:list>`;
    expect(await labels(body, L + named)).toEqual(['1.']);
  });

  it('number headings', async () => {
    const outline =
      `<text:outline-style>${[1, 2].map((depth) => level(depth, '1', depth === 1 ? 'Bijlage ' : '', '', `text:display-levels="${depth}"`)).join('')}</text:outline-style>`.replaceAll(
        'list-level-style-number',
        'outline-level-style',
      );
    const free = style('Vrij', 'paragraph', '', 'style:list-style-name=""');
    const body =
      h(1, 'a') +
      h(2, 'b') +
      h(2, 'c') +
      h(1, 'vrij', 'text:style-name="Vrij"') +
      h(1, 'kop', 'text:is-list-header="true"') +
      h(1, 'd') +
      h(2, 'e') +
      h(1, 'f', 'text:restart-numbering="true" text:start-value="9"');
    expect(await labels(body, free, outline)).toEqual([
      'Bijlage 1',
      '1.1',
      '1.2',
      '',
      '',
      'Bijlage 2',
      '2.1',
      'Bijlage 9',
    ]);
  });

  it('are what the file says where it says so', async () => {
    const body = p('<text:number>R4:</text:number>ja');
    expect(await labels(body)).toEqual(['R4:']);
    expect(await words(body)).toEqual(['ja']);
  });
});

describe('tables', () => {
  const cells = async (body: string) =>
    (await read({ body })).paragraphs.map(({ cell, text }) =>
      [...(cell === undefined ? [] : [cell.table, cell.row, cell.column]), wordsOf(text)].join(' '),
    );

  it('give every paragraph its cell', async () => {
    expect(
      await cells(
        p('x') + table([p('a'), p('b') + p('c')], [p('d'), p('e')]) + p('y') + table([p('f'), p('g')]),
      ),
    ).toEqual(['x', '0 0 0 a', '0 0 1 b', '0 0 1 c', '0 1 0 d', '0 1 1 e', 'y', '1 0 0 f', '1 0 1 g']);
  });

  it('in tables, and boxes in cells, are of their own', async () => {
    const box = `<draw:frame><draw:text-box>${p('vak')}</draw:text-box></draw:frame>`;
    const body = table([table([p('a'), p('o')]), p(`b${box}`)]);
    expect(await cells(body)).toEqual(['1 0 0 a', '1 0 1 o', '0 0 1 b', 'vak']);
  });

  it('a table of one cell is a frame', async () => {
    expect(await cells(table([p('Bijlage 1')]) + table([p('O'), p('Hoe?')]))).toEqual([
      'Bijlage 1',
      '1 0 0 O',
      '1 0 1 Hoe?',
    ]);
  });

  it('count headers, repeated and covered cells', async () => {
    const body = `<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell>${p('a')}</table:table-cell></table:table-row></table:table-header-rows><table:table-row table:number-rows-repeated="3"/><table:table-row><table:table-cell table:number-columns-spanned="2">${p('b')}</table:table-cell><table:covered-table-cell/><table:table-cell>${p('c')}</table:table-cell></table:table-row></table:table>`;
    expect(await cells(body)).toEqual(['0 0 2 a', '0 4 0 b', '0 4 2 c']);
  });
});

describe('a section that names a file for its text', () => {
  const section = (content: string, href = '../Deel%202.odt') =>
    `<text:section text:name="a"><text:section-source xlink:href="${href}"/>${content}</text:section>`;
  const found = async (body: string) =>
    (await read({ body })).findings.map(({ code, line, words }) =>
      [code, line, ...Object.values(words).map(wordsOf)].join(' '),
    );

  it('is said where the section holds none', async () => {
    expect(await found(p('voor') + section('') + p('na'))).toEqual(['K136 1 Deel 2.odt']);
    const inside = `<text:section text:name="b">${section('')}</text:section>`;
    expect(await found(inside + p('na') + section('', 'c.odt'))).toEqual([
      'K136  Deel 2.odt',
      'K136 1 c.odt',
    ]);
  });

  it('not where the program kept what it saw, nor where no file is named', async () => {
    expect(await found(p('voor') + section(p('deel')) + section('', ''))).toEqual([]);
  });
});

describe('looks', () => {
  const text = (properties: string) => `<style:text-properties ${properties}/>`;
  const automatic = [
    style('Vet', 'text', text('fo:font-weight="bold"')),
    style('Schuin', 'text', text('fo:font-style="italic"')),
    style('Streep', 'text', text('style:text-underline-style="solid"')),
    style('Gewoon', 'text', text('fo:font-weight="normal" fo:background-color="transparent"')),
    style('Geel', 'text', text('fo:background-color="#FFFF00"')),
    style('Wit', 'text', text('fo:background-color="#ffffff"')),
    style('Roze', 'text', text('fo:background-color="#ffc0cb"'), 'style:parent-style-name="Nadruk"'),
    style('PVet', 'paragraph', text('fo:font-weight="bold"')),
    style('PGeel', 'paragraph', '<style:paragraph-properties fo:background-color="#ffff00"/>'),
  ].join('');
  const styles = style('Nadruk', 'text', text('fo:font-weight="700"'));
  const shownIn = async (body: string) => {
    const [one] = (await read({ body, automatic, styles })).paragraphs;
    const at = ({ from, to }: { from: number; to: number }) =>
      one === undefined ? '' : wordsOf(one.text).slice(from, to);
    return [
      ...(one?.emphasis ?? []).map(at),
      ...(one?.highlights ?? []).map((mark) => `${mark.colour}=${at(mark)}`),
    ];
  };

  it.each<[string, string, string[]]>([
    [
      'bold, italic, underlined',
      p(`${span('Vet', 'O')}: ${span('Schuin', 'hoe')} is ${span('Streep', 'het')}?`),
      ['O', 'hoe', 'het'],
    ],
    ['by a paragraph', p(`O: hoe ${span('Gewoon', 'is')} het?`, 'PVet'), ['O: hoe ', ' het?']],
    ['spans that touch', p(`${span('Vet', 'Jan')}${span('Vet', 'sen')} zegt`), ['Jansen']],
    ['within another', p(span('Vet', `a ${span('Geel', 'b')} c`)), ['a b c', 'yellow=b']],
    [
      'colours by their name, or as they are',
      p(`${span('Geel', 'a')} ${span('Roze', 'b')} ${span('Wit', 'c')}`),
      ['b', 'yellow=a', '#ffc0cb=b'],
    ],
    ['a colour behind the paragraph', p(`a ${span('Gewoon', 'b')}`, 'PGeel'), ['yellow=a b']],
    ['none', p('a'), []],
  ])('%s', async (_, body, expected) => {
    expect(await shownIn(body)).toEqual(expected);
  });
});

describe('what is not read', () => {
  it('is counted by what it is', async () => {
    const frame = (content: string) => `<draw:frame>${content}</draw:frame>`;
    const image = '<draw:image xlink:href="Pictures/a.png"/>';
    const object = (name: string) => `<draw:object xlink:href="./${name}">${p('binnen')}</draw:object>`;
    const manifest = ['Object 1', 'Object 2']
      .map(
        (name, i) =>
          `<manifest:file-entry manifest:full-path="${name}/" manifest:media-type="application/vnd.oasis.opendocument.${i ? 'spreadsheet' : 'chart'}"/>`,
      )
      .join('');
    const body = p(
      frame(image) + frame(object('Object 1') + image) + frame(object('Object 2') + image) + frame(image),
    );
    const document = await read({ body, manifest });
    expect(document.saw).toEqual({
      notes: 0,
      unread: new Map([
        ['picture', 2],
        ['chart', 1],
        ['object', 1],
      ]),
    });
    expect(document.paragraphs).toHaveLength(1);
  });
});

describe('notes in order', () => {
  it('stand as they come in the text', async () => {
    const box = `<draw:frame><draw:text-box>${p(`${note('b', 'in vak')}v${end('b')}`)}</draw:text-box></draw:frame>`;
    expect(
      await notes(p(`${note('a', 'een')}a${end('a')}${box}`) + p(`${note('c', 'drie')}c${end('c')}`)),
    ).toEqual(['1 Noor: een <a>', '2 Noor: in vak <v>', '3 Noor: drie <c>']);
  });
});
