import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import {
  codesOf,
  comment,
  document,
  end,
  footnote,
  on,
  p,
  partsOf,
  r,
  relationships,
  source,
  start,
  style,
  styled,
  textsOf,
  zipped,
} from './docx-files.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

function drawn(content: string): string {
  return `<w:r><w:drawing xmlns:a="${DRAWING}/main" xmlns:pic="${DRAWING}/picture" xmlns:c="${DRAWING}/chart"><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></w:drawing></w:r>`;
}

const VML = 'xmlns:v="urn:schemas-microsoft-com:vml"';
const picture = drawn('<pic:pic/>');
const oldPicture = `<w:r><w:pict ${VML}><v:shape><v:imagedata/></v:shape></w:pict></w:r>`;
const chart = drawn('<c:chart/>');
const object = `<w:r><w:object ${VML}><v:shape><v:imagedata/></v:shape></w:object></w:r>`;
const box = `<w:r><w:pict><w:txbxContent>${p(r('kader'))}</w:txbxContent></w:pict></w:r>`;
const wordArt = `<w:r><w:pict ${VML}><v:shape><v:textpath string="Concept"/></v:shape></w:pict></w:r>`;

async function unreadIn(body: string, footnotes = '') {
  const read = await readSource(document({ body, footnotes }));
  return Object.fromEntries(read.saw?.unread ?? []);
}

describe('what was seen, whatever was made of it', () => {
  it('comments, answers and those without a place too', async () => {
    const comments = ['1', '2', '3'].map((id) => comment(id, 'x', 'A', `0000000${id}`)).join('');
    const extended = '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/>';
    const read = await readSource(document({ body: p(on(1, r('a')), on(2, r('b'))), comments, extended }));
    expect(read.saw?.notes).toBe(3);
    expect((await readSource(document({ body: p(r('a')) }))).saw?.notes).toBe(0);
  });

  it.each([
    ['a picture', picture, { picture: 1 }],
    ['a picture of old', oldPicture, { picture: 1 }],
    ['a chart', chart, { chart: 1 }],
    ['an object, not the picture of it', object, { object: 1 }],
    ['words drawn as a picture', wordArt, { 'text box': 1 }],
    ['a text box is read', box, {}],
    ['nothing', r('tekst'), {}],
  ])('%s', async (_, content, expected) => {
    expect(await unreadIn(p(content))).toEqual(expected);
  });

  it('each once, where alternatives stand for one thing, and none that was deleted', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${picture}</mc:Choice><mc:Fallback>${oldPicture}</mc:Fallback></mc:AlternateContent>`;
    expect(await unreadIn(p(both, `<w:del>${picture}</w:del>`, chart) + p(picture))).toEqual({
      picture: 2,
      chart: 1,
    });
  });

  it('in footnotes too', async () => {
    expect(await unreadIn(p(r('x')), footnote(3, picture))).toEqual({ picture: 1 });
  });
});

describe('another file that is taken in', () => {
  const chunk = `<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="r0"/>`;
  const files = (body: string) => ({
    ...partsOf({ body, styles: style('Kop1', 'heading 1') }),
    'word/_rels/document.xml.rels': relationships({ aFChunk: 'deel/afspraken.docx', styles: 'styles.xml' }),
  });

  it('is said, with its name and its place', async () => {
    const body = styled('Kop1', r('Bijlage 2')) + p(r('tekst')) + chunk + p(r('na'));
    const read = await readSource(source(zipped(files(body))));
    expect(textsOf(read)).toEqual(['Bijlage 2', 'tekst', 'na']);
    expect(codesOf(read)).toEqual(['K119']);
    const [found] = read.findings;
    expect(found).toMatchObject({ severity: 'warning', line: 2 });
    expect(Object.values(found?.words ?? {}).map(wordsOf)).toEqual(['afspraken.docx']);
    expect(found?.heading && wordsOf(found.heading)).toBe('Bijlage 2');
  });

  it('a subdocument, wherever it stands', async () => {
    const part = chunk.replace('altChunk', 'subDoc');
    const given = {
      ...files(p(r('tekst')) + p(part)),
      'word/_rels/document.xml.rels': relationships({
        subDocument: 'file:///C:/Mijn%20map/deel%202.docx',
      }).replace('/></', ' TargetMode="External"/></'),
    };
    const [found] = (await readSource(source(zipped(given)))).findings;
    expect(found).toMatchObject({ code: 'K136', severity: 'warning' });
    expect(Object.values(found?.words ?? {}).map(wordsOf)).toEqual(['deel 2.docx']);
  });

  it('not where it was deleted', async () => {
    const read = await readSource(source(zipped(files(`${p(r('tekst'))}<w:del>${chunk}</w:del>`))));
    expect(codesOf(read)).toEqual([]);
  });
});

describe('comments that the text refers to and the file does not hold', () => {
  const body = styled('Kop1', r('Bijlage 2')) + p(on(1, r('een'))) + p(on(2, r('twee')), on(3, r('drie')));
  const styles = style('Kop1', 'heading 1');

  it.each<[string, string | undefined, number]>([
    ['all', undefined, 3],
    ['some', comment(1, 'noot') + comment(9, 'los'), 2],
  ])('are counted and said: %s', async (_, comments, count) => {
    const read = await readSource(
      document({ body, styles, ...(comments === undefined ? {} : { comments }) }),
    );
    const [found] = read.findings.filter(({ code }) => code === 'K135');
    expect(found).toMatchObject({
      severity: 'warning',
      line: comments === undefined ? 2 : 3,
      facts: { count },
    });
    expect(found?.heading && wordsOf(found.heading)).toBe('Bijlage 2');
    expect(read.saw?.notes).toBe(read.notes.length + count);
  });

  it('not those whose place was deleted, nor a range that nothing refers to', async () => {
    const rest = `${start(4)}${r('vier')}${end(4)}`;
    const read = await readSource(document({ body: p(`<w:del>${on(5, '')}</w:del>`, rest) }));
    expect(codesOf(read)).toEqual([]);
  });
});

describe('comments that somebody ticked off', () => {
  const comments = ['1', '2', '3'].map((id) => comment(id, `noot ${id}`, 'A', `0000000${id}`)).join('');
  const body = p(on(1, r('a')), on(2, r('b')), on(3, r('c')));
  const extended = (done: string) =>
    `<w15:commentEx w15:paraId="00000001" w15:done="${done}"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000003" w15:done="0"/>`;

  it.each([
    ['1', [true, true, undefined]],
    ['0', [undefined, undefined, undefined]],
  ])('done is %s: with the answers to it', async (done, expected) => {
    const read = await readSource(document({ body, comments, extended: extended(done) }));
    expect(read.notes.map(({ resolved }) => resolved)).toEqual(expected);
  });
});

describe('text that was moved', () => {
  const moved = (kind: string, content: string) => `<w:${kind} w:id="9">${content}</w:${kind}>`;

  it('stands where it went', async () => {
    const body =
      p(r('Eerst '), moved('moveFrom', r('dit ')), r('en')) +
      p(r('dan '), moved('moveTo', r('dit ')), r('.'));
    expect(textsOf(await readSource(document({ body })))).toEqual(['Eerst en', 'dan dit .']);
  });

  it('takes its comment along', async () => {
    const body =
      p(r('Eerst '), moved('moveFrom', on(1, r('de buren')))) +
      p(moved('moveTo', on(1, r('de buren'))), r('.'));
    const read = await readSource(document({ body, comments: comment(1, 'overlast') }));
    expect(read.notes.map(({ range }) => range)).toEqual([
      { from: { paragraph: 1, offset: 0 }, to: { paragraph: 1, offset: 8 } },
    ]);
    expect(codesOf(read)).toEqual([]);
  });

  it('leaves no paragraph behind', async () => {
    const gone = '<w:pPr><w:rPr><w:moveFrom w:id="8"/></w:rPr></w:pPr>';
    const body = p(gone, moved('moveFrom', r('weg'))) + p(r('blijft')) + p(moved('moveTo', r('weg')));
    expect(textsOf(await readSource(document({ body })))).toEqual(['blijft', 'weg']);
  });
});

describe('bytes behind the end of the zip file are no damage', () => {
  const whole = zipped(partsOf({ body: p(r('Goedemiddag.')) }));
  it.each([
    ['a line feed', '\n'],
    ['zeros', '\0'.repeat(512)],
    ['more than the longest comment', 'x'.repeat(70_000)],
  ])('%s', async (_, tail) => {
    const read = await readSource(source(Buffer.concat([whole, Buffer.from(tail)])));
    expect(codesOf(read)).toEqual([]);
    expect(textsOf(read)).toEqual(['Goedemiddag.']);
  });
});

it('thousands of comments over the whole text are views of it', async () => {
  const count = 2000;
  const ids = Array.from({ length: count }, (_, id) => id);
  const starts = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
  const ends = ids.map((id) => `<w:commentRangeEnd w:id="${id}"/>`).join('');
  const talk = Array.from({ length: 400 }, (_, i) => p(r(`R: ${'woord '.repeat(80)}${i}`)));
  const body = [p(starts, r('begin')), ...talk, p(r('einde'), ends)].join('');
  const before = process.memoryUsage().heapUsed;
  const read = await readSource(
    document({ body, comments: ids.map((id) => comment(id, `noot ${id}`)).join('') }),
  );
  expect(read.notes).toHaveLength(count);
  const length = read.notes[0]?.anchor.length ?? 0;
  expect(length).toBeGreaterThan(190_000);
  expect(read.notes.every(({ anchor }) => anchor.length === length && anchor.start === 0)).toBe(true);
  // Copies of the text would be 400 MB and more.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(150_000_000);
});
