import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const STUDY = (results: string, quoted: string) => `# 1 Resultaten

${results}

# Bijlage 1: Interview gids 1

I: Hoe is het werk?
R1: {==De routes zijn veel te lang geworden.==}{>>Routes<<}

# Bijlage 2: Interview gids 2

I: Hoe is het werk?
R2: {==Ik loop routes van vier uur.==}{>>Routes<<} {==De groepen zijn te groot voor een gids.==}{>>Groepen<<}

[^1]: Routes
[^2]: Bijlage ${quoted}
`;

/** Each claim with its footnote and status. */
async function claimsOf(results: string, quoted: string): Promise<string[]> {
  return withFolder(async (folder) => {
    await writeFile(join(folder, 'scriptie.md'), STUDY(results, quoted));
    const { out } = await runHere(folder, ['audit', 'scriptie.md', '--json', '--reveal=anyway']);
    const { claims } = JSON.parse(out).data;
    return claims.map(
      ({ footnote, sentence, status }: Record<string, unknown>) => `${footnote} ${status}: ${sentence}`,
    );
  });
}

test.each<[string, string, string, string[]]>([
  [
    'a footnote of codes alone judges its own sentence, whatever the next one cites',
    'Alle gidsen vinden de routes lang.[^1] Er is er een die zegt: “De routes zijn veel te lang geworden.”[^2]',
    '1, Routes',
    ['1 holds: Alle gidsen vinden de routes lang'],
  ],
  [
    'the footnote of a quote does not judge a sentence that has its own',
    'Beide gidsen vinden de routes lang.[^1] “De groepen zijn te groot voor een gids.”[^2]',
    '2, Groepen',
    ['1 holds: Beide gidsen vinden de routes lang'],
  ],
  [
    'it does judge one that has none',
    'Eén gids vindt de groepen groot. “De groepen zijn te groot voor een gids.”[^2]',
    '2, Groepen',
    ['1 holds: Eén gids vindt de groepen groot'],
  ],
  [
    'of two footnotes side by side the one with an interview judges',
    'Beide gidsen vinden de routes lang.[^1][^2]',
    '1, Routes',
    ['2 holds: Beide gidsen vinden de routes lang'],
  ],
])('%s', async (_, results, quoted, claims) => {
  expect(await claimsOf(results, quoted)).toEqual(claims);
});
