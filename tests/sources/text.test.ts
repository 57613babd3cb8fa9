import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { isAbsent } from '../support/shared.ts';
import { callsOf, codesOf, fileOf, linesOf, notesOf, wordsAt } from './text-helpers.ts';

const read = (text: string) => readSource(fileOf('a.txt', text));
const fixture = (name: string) => readSource(fileOf(name, readFileSync(`fixtures/sources/text/${name}`)));

describe('plain text', () => {
  it('makes a paragraph of every line and keeps its number', async () => {
    const document = await read('\n O: ja  \r\n\r\n10:30 Jan:Piet\rR: nee\u2028toch\n');
    expect(linesOf(document)).toEqual(['2:  O: ja', '4: 10:30 Jan:Piet', '5: R: nee\u2028toch']);
    expect(document.paragraphs.every(({ heading }) => heading === null)).toBe(true);
    expect(document.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('reads notes between braces, over lines, and several on the same words', async () => {
    const document = await fixture('volkstuin.txt');
    expect(linesOf(document).slice(4)).toEqual([
      '6: R: Om 10:30, dan is de dauw eraf en kan ik schoffelen.',
      '8: R: Mijn buurman leent alles uit.',
      '9: En hij krijgt het nooit terug, dat is altijd zo.',
      '10: O: En het bestuur?',
      '11: R: Dat heel oude bestuur houdt zich stil.',
    ]);
    expect(notesOf(document)).toEqual([
      '6 mira: Ritme van de dag (Label 1, sub 1) <is de dauw eraf>',
      '9 mira: Hulp: gereedschap delen (Label 2, sub 1) <Mijn buurman leent alles uit.\nEn hij krijgt het nooit terug>',
      '9 joost: Hulp: ergernis (Label 2, sub 3) <Mijn buurman leent alles uit.\nEn hij krijgt het nooit terug>',
      '10 : Vraag niet gesteld bij tuin 4 <O: En het bestuur?>',
    ]);
    expect(document.notes.map(({ exact }) => exact)).toEqual([true, true, true, false]);
    expect(document.notes.map((note) => wordsAt(document, note))).toEqual(
      document.notes.map(({ anchor }) => wordsOf(anchor)),
    );
  });

  it('keeps a mark that has no other half as text, and says where it stands', async () => {
    const document = await read('a\nb {==c {>>d\ne<<} f ==}\n{>>g {>>h<<} i<<}');
    expect(linesOf(document)).toEqual(['1: a', '2: b c  f', '4: {>>g  i<<}']);
    expect(codesOf(document)).toEqual(['K125:4:1', 'K125:4:15', 'K126:4:']);
  });

  it('takes a note in a passage for one on the passage, unless that has its own', async () => {
    const inside = await read('x {==een {>>n<<} twee==} y');
    expect(notesOf(inside)).toEqual(['1 : n <een  twee>']);
    const both = await read('x {==een {>>n<<}twee==}{>>m<<} y');
    expect(notesOf(both)).toEqual(['1 : n <>', '1 : m <een twee>']);
    expect(both.notes[0]?.range).toEqual({
      from: { paragraph: 0, offset: 6 },
      to: { paragraph: 0, offset: 6 },
    });
    const nested = await read('{==a {==b==}{>>n<<} c==}{>>m<<}');
    expect(notesOf(nested)).toEqual(['1 : n <b>', '1 : m <a b c>']);
  });

  it('hangs a note on a line of its own on what stands before it, and on nothing at the top', async () => {
    const document = await read('{>>boven<<}\neen\n\n{>>los<<}\ntwee');
    expect(notesOf(document)).toEqual(['1 : boven <>', '4 : los <een>']);
    expect(document.notes[0]?.range).toBeNull();
    expect(codesOf(document)).toEqual(['K126:1:']);
  });
});

describe('a thesis exported as text', () => {
  it('takes out comments, footnotes, bookmarks and pictures', async () => {
    const document = await fixture('export.txt');
    expect(linesOf(document)).toEqual([
      '1:  1. Inleiding',
      '2: Bezoekers van de wijkbibliotheek lenen minder boeken. Zij komen voor de koffie, zeggen zij.',
      '4: Dat is een trend.: Zie ook',
      '7: Bijlage 1: Interview respondent 1',
      '8: O: Onderzoeker',
      '9: R: Respondent',
      '11: O: Waar komt u voor?',
      '12: R: Voor de kranten, om 10:30 zit ik er al.',
      '13: O: En verder?',
      '14: R: Ik help de buurvrouw met formulieren.',
      '16: O: Doet u dat vaak?',
      '17: R: Elke week wel.',
      '19: R: En soms vaker.',
      '21: O: Dank u wel.',
      '22: Dat was het gesprek.',
    ]);
    expect(document.findings).toEqual([]);
  });

  it('gives each comment its author, its further paragraphs and its paragraph', async () => {
    const document = await fixture('export.txt');
    const [talk, week] = ['<R: Ik help de buurvrouw met formulieren.>', '<R: Elke week wel.>'];
    expect(notesOf(document)).toEqual([
      '12 Noor de Wit: Bezoek: kranten lezen (Label 1, sub 1). <R: Voor de kranten, om 10:30 zit ik er al.>',
      `14 Noor de Wit: Hulp: formulieren (Label 2, sub 1, ad.2). ${talk}`,
      `14 K. Aydin: Hulp: buren (Label 2, sub 3\nen sub 4). ${talk}`,
      `17 Noor de Wit: Hulp: wekelijks.\nSamenwerken: met de balie (Label 3, sub 1). ${week}`,
      `18 K. Aydin: Samenwerken: goed (Label 3, sub 2) ${week}`,
      '20 K. Aydin: Losse opmerking (Label 9) <R: En soms vaker.>',
      '21 Noor de Wit: Afronding (vergeten haakje <O: Dank u wel.>',
    ]);
    expect(document.notes.every(({ exact, reply }) => !exact && !reply)).toBe(true);
    expect(document.notes.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('finds footnotes on the line, on the next, with brackets and over lines', async () => {
    const document = await fixture('export.txt');
    expect(callsOf(document)).toEqual([' boeken.|1', 'e koffie|2', 'n trend.|3']);
    expect(document.footnotes.map(({ number, line, text }) => [number, line, wordsOf(text)])).toEqual([
      [1, 2, 'Jaarverslag wijkbibliotheek (bijlage [a]), p. 4.'],
      [2, 2, 'Bijlage 1. Label 1, sub 2.'],
      [3, 4, 'Bijlage 2. Label 2, sub 1, ad.2.'],
    ]);
    const long = await read('a[footnoteRef:1] b [1:  een\ntwee] c\nd [2: 30] e');
    expect(linesOf(long)).toEqual(['1: a b c', '3: d [2: 30] e']);
    expect(long.footnotes.map(({ text }) => wordsOf(text))).toEqual(['een\ntwee']);
  });

  it('says which footnote has no text, and loses none to a forgotten bracket', async () => {
    const document = await read('a[footnoteRef:1] b[footnoteRef:2]\nc [2:  zie [p. 3] en verder\n\nd');
    expect(codesOf(document)).toEqual(['K124:1:2']);
    expect(document.footnotes.map(({ text }) => wordsOf(text))).toEqual(['zie [p. 3']);
    expect(linesOf(document)).toEqual(['1: a b', '2: c en verder', '4: d']);
  });

  it('takes what somebody else answers on the same words for an answer, and says so', async () => {
    const answered = (second: string) => read(`R: ja\tComment by A: Label 1\tComment by ${second}`);
    const replies = async (second: string) => (await answered(second)).notes.map(({ reply }) => reply);
    expect(await replies('B: Moet label 2 zijn')).toEqual([false, true]);
    expect(await replies('B: Label 2')).toEqual([false, false]);
    expect(await replies('A: Moet label 2 zijn')).toEqual([false, false]);
    expect(codesOf(await answered('B: Moet label 2 zijn'))).toEqual(['K128:1:']);
  });

  it('lets no turn be swallowed by a comment', async () => {
    const spoken = (line: string) =>
      read(`R: ja\tComment by A: iets (Label 1\n${line}\nR: nee\nJan: hm\nJan: ja`);
    expect((await spoken('R: sub 4, zei hij)')).paragraphs).toHaveLength(5);
    expect((await spoken('Jan: over label 3)')).paragraphs).toHaveLength(5);
    expect((await spoken('en toen kwam hij')).paragraphs).toHaveLength(5);
    expect((await spoken('sub 4)')).paragraphs).toHaveLength(4);
    expect((await spoken('Jan: gewoon (3/1/2)')).paragraphs).toHaveLength(5);
  });

  it('does not take the words for a comment in a sentence', async () => {
    const document = await read('Dit is een Comment by Jan: zei hij');
    expect(document.notes).toEqual([]);
  });
});

const thesis = '../shared/thesis/rapport';

// Only where the thesis lies beside the repository.
describe.skipIf(isAbsent(`${thesis}.txt`))('the exported thesis', () => {
  it('holds the comments and footnotes that its Word file holds', async () => {
    const text = await readSource(fileOf('rapport.txt', readFileSync(`${thesis}.txt`)));
    const word = await readSource(fileOf('rapport.docx', readFileSync(`${thesis}.docx`)));
    const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim();
    expect(text.findings).toEqual([]);
    expect(text.notes).toHaveLength(78);
    // Word orders by where the words start, text by where the comment stands: the same paragraph either way.
    expect(text.notes.map((note) => plain(wordsOf(note.text))).sort()).toEqual(
      word.notes.map((note) => plain(wordsOf(note.text))).sort(),
    );
    expect(text.footnotes).toHaveLength(115);
    expect(text.footnotes.map((note) => plain(wordsOf(note.text)))).toEqual(
      word.footnotes.map((note) => plain(wordsOf(note.text))),
    );
    expect(callsOf(text)).toHaveLength(115);
  });

  it('hangs every comment on the paragraph that holds the words it is about', async () => {
    const text = await readSource(fileOf('rapport.txt', readFileSync(`${thesis}.txt`)));
    const word = await readSource(fileOf('rapport.docx', readFileSync(`${thesis}.docx`)));
    const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim();
    const anchors = word.notes.map(
      (note) => [plain(wordsOf(note.text)), plain(wordsOf(note.anchor))] as const,
    );
    const astray = text.notes.filter((note) => {
      const [code, here] = [plain(wordsOf(note.text)), plain(wordsOf(note.anchor))];
      const spoken = here.replace(/^\w+: ?/, '');
      return !anchors.some(
        ([other, words]) => other === code && (here.includes(words) || words.includes(spoken)),
      );
    });
    expect(astray.map(({ line }) => line)).toEqual([]);
  });
});

describe('what was seen', () => {
  it('are notes of both kinds, also one that nothing closes, and pictures', async () => {
    const content =
      'R: {==ja==}{>>een<<} [image: ]\tComment by Noor: twee\tComment by Kaan: drie\nO: {>>vier\n[bookmark: a]R: nee';
    const { notes, saw } = await readSource(fileOf('a.txt', content));
    expect(notes).toHaveLength(3);
    expect(saw).toEqual({ notes: 4, unread: new Map([['picture', 1]]) });
  });
});
