import { expect, test } from 'vitest';
import { said } from '../support/build.ts';
import { auditOf } from './styles/score.ts';

const coded = (words: string, code: string) => `{==${words}==}{>>@kim: ${code}<<}`;
const talk = (who: string, ...codes: readonly string[]) =>
  `# Interview ${who}\n\nI: Hoe is het?\n\nR: ${codes.map((code) => coded('Zo is het.', code)).join(' ')}\n`;
const TALKS = [
  talk('kok 1', 'Warmte', 'Rooster'),
  talk('kok 2', 'Warmte', 'Rooster'),
  talk('ober 1', 'Rooster', 'Fooi'),
  talk('ober 2', 'Rooster'),
].join('\n');

const audited = (text: string) =>
  auditOf(
    new Map([
      [
        'verslag.md',
        `# Resultaten\n\nDit werd in een drukke week gezegd (kok 1, code Rooster).\n\n# Conclusie\n\n${text}\n\n${TALKS}`,
      ],
    ]),
  );

test.each<[string, string | null]>([
  ['Zowel koks als obers noemen de warmte.', 'Ober'],
  ['Zowel de obers als de koks noemen de fooi.', 'Kok'],
  ['Zowel koks als obers noemen het rooster.', null],
  ['De koks noemen de warmte.', null],
  ['Beide groepen noemen de fooi.', 'Kok'],
  ['De fooi is voor beide groepen een steunpunt.', 'Kok'],
  ['For both groups the fooi matters most.', 'Kok'],
])('what cites nothing, and of which a group has no code: %s', async (text, group) => {
  const { findings } = await audited(text);
  const [finding] = findings.filter(({ code }) => code === 'K506');
  expect(finding).toBeDefined();
  expect(finding?.words.uncoded == null ? null : said(finding.words.uncoded)).toBe(group);
});

test.each<[string, string]>([
  ['Zowel koks als obers noemen het rooster (kok 1, code Rooster; ober 1, code Rooster).', 'holds 4/4'],
  ['Zowel koks als obers noemen de fooi (kok 1, code Fooi; ober 1, code Fooi).', 'unclear 1/4'],
])('what cites a code of either: %s', async (text, status) => {
  const { report } = await audited(text);
  expect(report.claims.slice(-1).map((row) => `${row.status} ${row.counted}/${row.of}`)).toEqual([status]);
});
