import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/sources/index.ts';
import { codesOf, comment, document, end, noteTextsOf, on, p, r, reference, start } from './docx-files.ts';

interface Said {
  readonly by: string;
  readonly text: string;
  readonly date?: string;
}

/** Comments on the same words, as Google Docs writes a thread; those of `elsewhere` each on other words. */
function threaded(said: readonly Said[], elsewhere: readonly string[] = [], extended?: string) {
  const ids = said.map((_, i) => i);
  const body = p(...ids.map(start), r('De trap is te steil.'), ...ids.map((id) => end(id) + reference(id)));
  const apart = elsewhere.map((_, i) => p(on(100 + i, r(`Regel ${i}.`))));
  const dated = ({ by, text, date = '' }: Said, id: number) =>
    comment(id, text, by, `A${id}`).replace('<w:comment ', `<w:comment w:date="${date}" `);
  return readSource(
    document({
      body: body + apart.join(''),
      comments:
        said.map(dated).join('') + elsewhere.map((text, i) => comment(100 + i, text, 'Roos')).join(''),
      ...(extended === undefined ? {} : { extended }),
    }),
  );
}

const answersIn = async (read: ReturnType<typeof threaded>) =>
  (await read).notes.flatMap(({ reply }, i) => (reply ? [i + 1] : []));

describe('answers in a file that threads nothing', () => {
  const code = { by: 'Roos', text: 'toegang: trap' };

  it.each<[string, Said[], number[]]>([
    ['a question of somebody else', [code, { by: 'Sem', text: 'Is dit niet onderhoud?' }], [2]],
    [
      'an answer to the answer, by whoever began',
      [code, { by: 'Sem', text: 'Waarom trap' }, { by: 'Roos', text: 'Nee, laat staan' }],
      [2, 3],
    ],
    ['a code of another coder', [code, { by: 'Sem', text: 'onderhoud' }], []],
    ['a second note of the same coder', [code, { by: 'Roos', text: 'Is dit niet onderhoud?' }], []],
    ['agreement at the end', [code, { by: 'Sem', text: 'toegang klopt, mee eens' }], [2]],
    ['agreement alone, of the same coder', [code, { by: 'Roos', text: 'ok, aangepast' }], [2]],
    [
      'agreement alone, of nobody',
      [
        { by: '', text: 'toegang' },
        { by: '', text: 'eens!' },
      ],
      [2],
    ],
    [
      'a second code of nobody',
      [
        { by: '', text: 'toegang' },
        { by: '', text: 'goed contact' },
      ],
      [],
    ],
    ['words of the fragment', [code, { by: 'Sem', text: 'de trap is' }], []],
    [
      'an answer to a second code',
      [code, { by: 'Sem', text: 'onderhoud' }, { by: 'Roos', text: 'Akkoord' }],
      [3],
    ],
  ])('%s', async (_, said, expected) => {
    const read = threaded(said);
    expect(await answersIn(read)).toEqual(expected);
    expect(codesOf(await read)).toEqual(expected.length === 0 ? [] : ['K128']);
    expect((await read).notes).toHaveLength(said.length);
  });

  it('come after what they answer, in whatever order the file has them', async () => {
    const late = { by: 'Sem', text: 'Mee eens', date: '2026-03-02T10:00:00Z' };
    const read = threaded([late, { ...code, date: '2026-03-01T09:00:00Z' }]);
    expect(await answersIn(read)).toEqual([1]);
  });

  it('are none where the words are a note of its own elsewhere', async () => {
    expect(await answersIn(threaded([code, { by: 'Sem', text: 'Nee' }], ['nee']))).toEqual([]);
    expect(await answersIn(threaded([code, { by: 'Sem', text: 'Nee' }], ['ja']))).toEqual([2]);
  });

  it('are what the file says, where it says so', async () => {
    const said = [code, { by: 'Sem', text: 'Is dit niet onderhoud?' }, { by: 'Tim', text: 'onderhoud' }];
    const extended = '<w15:commentEx w15:paraId="A0"/><w15:commentEx w15:paraId="A2" w15:paraIdParent="A0"/>';
    const read = threaded(said, [], extended);
    expect(await answersIn(read)).toEqual([3]);
    expect(codesOf(await read)).toEqual([]);
  });
});

it('says how many notes were ticked off, answers aside', async () => {
  const said = [
    { by: 'Roos', text: 'trap' },
    { by: 'Sem', text: 'Akkoord' },
  ];
  const extended =
    '<w15:commentEx w15:paraId="A0" w15:done="1"/><w15:commentEx w15:paraId="A1" w15:paraIdParent="A0" w15:done="1"/>';
  const read = await threaded(said, [], extended);
  expect(noteTextsOf(read)).toEqual(['trap', 'Akkoord']);
  expect(read.findings.map(({ code, facts }) => [code, facts.count])).toEqual([['K129', 1]]);
});
