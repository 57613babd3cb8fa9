import { describe, expect, test } from 'vitest';
import { parseDecisions } from '../../src/files/decisions-file.ts';
import { documentOf, projectOf, said } from '../support/build.ts';
import { written } from '../support/codes.ts';

const HEADING = '# Bijlage 4: Interview\n';

describe('fragments', () => {
  test('two notes on one range are two fragments, with two ids and keys', () => {
    const document = documentOf(`${HEADING}O: Hoe?\nR: {1{2Met de bus.1}2}\nO: En?\nR: {3Lopend.3}`, {
      notes: { 1: 'Bus (Label 1, sub 1)', 2: 'Bus (Label 1, sub 2)', 3: 'Lopen (Label 1, sub 3)' },
    });
    const { fragments } = projectOf([document]);
    expect(fragments.map(({ id }) => id)).toEqual(['b4:2', 'b4:2.2', 'b4:4']);
    expect(new Set(fragments.map(({ key }) => key.shown)).size).toBe(3);
  });

  test('the very same note twice still has two keys', () => {
    const document = documentOf(`${HEADING}O: Hoe?\nR: {1{2Bus.1}2}`, {
      notes: { 1: 'Bus 1/1', 2: 'Bus 1/1' },
    });
    const keys = projectOf([document]).fragments.map(({ key }) => key.shown);
    expect(new Set(keys).size).toBe(2);
  });

  test('a key survives notes and turns that are added before it, and blanks', () => {
    const keyOf = (talk: string, extra = {}) => {
      const { fragments } = projectOf([
        documentOf(`${HEADING}${talk}`, { notes: { ...extra, 9: 'Bus 1/1' } }),
      ]);
      return fragments.find(({ note }) => said(note) === 'Bus 1/1')?.key.shown;
    };
    const tail =
      'O: En hoe komt u dan uiteindelijk weer thuis vandaag?\nR: Altijd {9met de bus9} van vijf uur.';
    const key = keyOf(`O: Hoe?\nR: Zo.\n${tail}`);
    expect(key).toMatch(/^[0-9a-f]{12}$/);
    expect(keyOf(`O: Hoe?\nR: {1Zo.1}\n${tail}`, { 1: 'Nog een 1/2' })).toBe(key);
    expect(keyOf(`O: Hoe?\nR: Zo.\nO: Echt?\nR: Echt.\n${tail}`)).toBe(key);
    expect(keyOf(`O: Hoe?\nR: Zo.\n${tail.replace('met de', 'met  de')}`)).toBe(key);
    expect(keyOf(`O: Hoe?\nR: Zo.\n${tail.replace('de bus9', 'de trein9')}`)).not.toBe(key);
  });

  test('a reply is no fragment and no stray note', () => {
    const document = documentOf(`${HEADING}O: Hoe?\nR: {1{2Bus.1}2}`, {
      notes: { 1: 'Bus 1/1', 2: { text: 'Of 1/2?', reply: true } },
    });
    const project = projectOf([document]);
    expect(project.fragments.map(({ note }) => said(note))).toEqual(['Bus 1/1']);
    expect(project.strayNotes).toEqual([]);
  });

  test('a note beside the interviews is stray', () => {
    const document = documentOf(`# {1Inleiding1}\nTekst.\n${HEADING}O: Hoe?\nR: Zo.`, {
      notes: { 1: 'Zie 1/1', 2: 'nergens' },
    });
    const project = projectOf([document]);
    expect(project.fragments).toEqual([]);
    expect(project.strayNotes.map(({ note }) => said(note.text))).toEqual(['Zie 1/1', 'nergens']);
  });

  test('codes each once, and what the codebook has not as it was cited', () => {
    const document = documentOf(`${HEADING}O: Hoe?\nR: {1Bus.1}`, {
      notes: { 1: 'Bus (Label 1, sub 1, sub 1) en (Label 2 ad.3)' },
    });
    const [fragment] = projectOf([document]).fragments;
    expect(fragment?.codes.map(written)).toEqual(['1/1']);
    expect(fragment?.unresolved.map(written)).toEqual(['2/?/3']);
    expect(fragment?.references.map(({ cited }) => written(cited))).toEqual(['1/1', '1/1', '2/?/3']);
  });

  test('a correction goes before the note', () => {
    const document = documentOf(`${HEADING}O: Hoe?\nR: {1Bus.1} {2Trein.2}`, {
      notes: { 1: 'Bus 1/1', 2: 'Trein 1/2' },
    });
    const [first] = projectOf([document]).fragments;
    const decisions = parseDecisions(`corrections: { ${first?.key.shown}: [1/2] }`, 'decisions.yaml', []);
    const [corrected, other] = projectOf([document], { decisions }).fragments;
    expect([corrected?.codes.map(written), corrected?.corrected]).toEqual([['1/2'], true]);
    expect([other?.codes.map(written), other?.corrected]).toEqual([['1/2'], false]);
    expect(corrected?.key.shown).toBe(first?.key.shown);
  });
});

test('a slash parts levels in all groups where several of them show so together', () => {
  const text =
    '# Interview vader 1\nO: Hoe?\nR: {1Zo1}.\n# Interview vader 2\nO: Hoe?\nR: Ja.\n# Interview juf 1\nO: Hoe?\nR: {2Nee2}.\n# Interview juf 2\nO: Hoe?\nR: {3Soms3}.';
  const notes = { 1: 'zorg/eten', 2: 'zorg/slapen', 3: 'rust' };
  const { groups, fragments } = projectOf([documentOf(text, { notes })]);
  expect(groups).toHaveLength(2);
  expect(fragments.map(({ codes }) => codes.map(({ depth }) => depth))).toEqual([[2], [2], [1]]);
});
