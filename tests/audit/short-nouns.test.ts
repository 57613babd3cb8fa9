import { expect, test } from 'vitest';
import { auditOf } from './styles/score.ts';

/** A focus group whose marks are a word of at most five letters and a number: the word could be the letters of a mark too. */
const group = (noun: string, gap: string) =>
  `# Appendix 1: Focus group ${noun.toLowerCase()}s\n\nInterviewer: How is it?\n\n${[1, 2, 3]
    .map((n) => `${noun}${gap}${n}: {==It has been loud for ${n} years==}{>>@kim: noise<<}.`)
    .join('\n\n')}\n\nInterviewer: And now?\n\n${noun}${gap}1: The same.\n`;

test.each([
  ['Pupil', ' '],
  ['Pupil', ''],
  ['Kok', ' '],
  ['Ouder', ' '],
])('a short word with a number is one person: %s%s1', async (noun, gap) => {
  const sentence = `Two of them mention the noise (${noun} 1 and ${noun} 3).`;
  const cited = `${noun} 1 mentions the noise (${noun} 1; code: noise).`;
  const text = `# Report\n\n## Results\n\n${sentence}\n\n${cited}\n\n${group(noun, gap)}`;
  const { findings } = await auditOf(new Map([['report.md', text]]));
  const codes = findings.map(({ code }) => code);
  expect(codes.filter((code) => ['K301', 'K306', 'K509'].includes(code))).toEqual([]);
});

test('and one who was not there is told once', async () => {
  const text = `# Report\n\n## Results\n\nPupil 7 mentions the noise.\n\nPupil 1 likes it (Pupil 1; code: noise).\n\n${group('Pupil', ' ')}`;
  const { findings } = await auditOf(new Map([['report.md', text]]));
  expect(findings.filter(({ code }) => code === 'K306').length).toBe(1);
});
