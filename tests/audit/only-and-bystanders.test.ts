import { describe, expect, test } from 'vitest';
import { said } from '../support/build.ts';
import { auditOf } from './styles/score.ts';

const coded = (words: string, code: string) => `{==${words}==}{>>@kim: ${code}<<}`;
const talk = (kind: string, n: number, answer: string, behind = '') =>
  `# Interview ${kind} ${n}\n\nI: Hoe is de zaal?\n\nR: ${answer}.\n${behind}\n`;

async function found(text: string, talks: readonly string[]) {
  const { findings } = await auditOf(
    new Map([['verslag.md', `# Resultaten\n\n${text}\n\n${talks.join('\n')}`]]),
  );
  return findings.flatMap(({ code, words }) =>
    ['K416', 'K525', 'K501', 'K407'].includes(code) ? [`${code} ${said(words.who ?? words.speaker)}`] : [],
  );
}

describe('"only" of somebody, where another group has a code of that name', () => {
  const TALKS = [
    talk('kok', 1, coded('Het galmt', 'Lawaai')),
    talk('kok', 2, coded('Het is er klein', 'Ruimte')),
    talk('ober', 1, coded('Een herrie', 'Lawaai')),
    talk('ober', 2, coded('Je stoot je overal', 'Krap')),
  ];
  test.each<[string, string[]]>([
    ['Alleen kok 1 klaagt over lawaai (kok 1, code Lawaai).', ['K525 ober-1']],
    ['Van de koks klaagt alleen kok 1 over lawaai (kok 1, code Lawaai).', []],
    ['Alleen kok 2 noemt de ruimte (kok 2, code Ruimte).', []],
    ['Kok 1 klaagt over lawaai (kok 1, code Lawaai).', []],
    ['Alleen ober 2 vindt het krap (ober 2, code Krap).', []],
    ['Alleen ober 2 klaagt over lawaai (ober 2, code Lawaai).', ['K501 ober-1']],
  ])('%s', async (text, codes) => {
    expect((await found(text, TALKS)).filter((one) => !one.startsWith('K303'))).toEqual(codes);
  });
});

describe('words of somebody who joins in', () => {
  const TALKS = [
    talk('kok', 1, 'Het galmt hier nogal', '\nPartner: Hij komt altijd met hoofdpijn thuis.\n'),
    talk('kok', 2, 'Het gaat wel'),
  ];
  test.each<[string, string[]]>([
    ['Kok 1 zegt: “Hij komt altijd met hoofdpijn thuis” (kok 1).', ['K416 Partner']],
    ['Een kok vertelt: “Hij komt altijd met hoofdpijn thuis” (interview kok 1).', ['K416 Partner']],
    ['Zijn partner zegt: “Hij komt altijd met hoofdpijn thuis” (kok 1).', []],
    ['Kok 1 zegt: “Het galmt hier nogal” (kok 1).', []],
  ])('%s', async (text, codes) => {
    expect(await found(text, TALKS)).toEqual(codes);
  });
});
