const interview = (number: number, heading: string, answer: string) =>
  `# Bijlage ${number}: ${heading}\n\nI: Hoe is het op het water?\n\nR: {==${answer}==}{>>@vera: Hinder: mist (Label 1, sub 1)<<}.\n\n`;

/** A study whose report calls respondents by what only the headings of its interviews say. */
export const PILOTS: Readonly<Record<string, string>> = {
  'kantlijn.yaml': `title: Op het water
language: nl
sources: [verslag.md]
report: verslag.md
groups:
  groep-1: { title: Groep 1, codebook: codebooks/groep-1.yaml, transcripts: [b1, b2, b3, b4] }
`,
  'codebooks/groep-1.yaml': `codebook: groep-1
title: Groep 1
labels:
  1: { name: Hinder, sub: { 1: Mist } }
`,
  'verslag.md': `# Op het water

## Resultaten

Alle sluiswachters hebben last van mist.[^1] De sluiswachters kijken dan op de radar. De bootsmannen kijken niet.

[^1]: Bijlage 1, 2, 3 en 4. Label 1, sub 1.

${interview(1, 'Interview respondent 1 (sluiswachter)', 'Met mist zie je geen hand voor ogen')}
${interview(2, 'Interview respondent 2 (sluiswachter)', 'De mist blijft soms tot de middag hangen')}
${interview(3, 'Interview respondent 3 (sluiswachter)', 'In de mist vaart iedereen te hard')}
${interview(4, 'Interview respondent 4 (bootsman)', 'Dan blijf ik liever aan de kant')}
`,
};

/** The same, where `kantlijn.yaml` says what some of them do, and no heading does. */
export function withFunctions(functions: readonly (string | null)[]): Record<string, string> {
  const told = functions.flatMap((name, i) =>
    name === null ? [] : [`  groep-1-${i + 1}: { functie: ${name} }\n`],
  );
  const report = `${PILOTS['verslag.md']}`.replace(/ \((?:sluiswachter|bootsman)\)/g, '');
  return {
    ...PILOTS,
    'kantlijn.yaml': `${PILOTS['kantlijn.yaml']}${told.length === 0 ? '' : `respondents:\n${told.join('')}`}`,
    'verslag.md': report,
  };
}
