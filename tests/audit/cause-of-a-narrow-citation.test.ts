import { expect, test } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { auditOf } from './styles/score.ts';

const interview = (n: number, sub: string | null) =>
  `# Bijlage ${n}: Interview kok ${n}\n\nI: Hoe is het?\n\nR: ${sub === null ? 'Warm.' : `{==Warm, elke dag.==}{>>@kim: warmte (Label 1, sub ${sub})<<}`} {==En laat.==}{>>@kim: rooster (Label 1, sub 2)<<}\n`;
const CODEBOOK = '# Bijlage 9: Codeboek\n\nLabel 1: Werk\n\nSub 1: Warmte\n\nSub 2: Rooster\n';

async function causesOf(subs: readonly (string | null)[]) {
  const talks = subs.map((sub, i) => interview(i + 1, sub)).join('\n');
  const report =
    '# Resultaten\n\nTwee koks noemen de warmte.[^1]\n\n[^1]: Bijlage 1 en 3, label 1, sub 1.\n\n';
  const { findings } = await auditOf(new Map([['verslag.md', `${report}${talks}\n${CODEBOOK}`]]));
  return findings.flatMap(({ code, cause }) =>
    ['K202', 'K502'].includes(code) ? [[code, cause === null ? null : wordsOf(cause)]] : [],
  );
}

test('what a mistyped note leaves out of a citation stands with that note', async () => {
  const [slip, narrow, ...others] = await causesOf(['1', '1', '11']);
  expect([slip?.[0], narrow?.[0], others]).toEqual(['K202', 'K502', []]);
  expect(slip?.[1]).toEqual(narrow?.[1]);
});

test('where no note is mistyped, a narrow citation stands by itself', async () => {
  expect(await causesOf(['1', '1', null])).toEqual([['K502', null]]);
});
