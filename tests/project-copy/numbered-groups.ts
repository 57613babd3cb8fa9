const interview = (number: number, respondent: number, answer: string, note: string) =>
  `# Bijlage ${number}: Interview respondent ${respondent}\n\nI: Hoe gaat het?\n\nR: {==${answer}==}{>>@vera: ${note}<<}.\n\n`;

/** A study whose groups are told apart by a number alone, as the placeholders of names are. */
export const NUMBERED_GROUPS: Readonly<Record<string, string>> = {
  'kantlijn.yaml': `title: Aan de kade
language: nl
sources: [verslag.md]
report: verslag.md
groups:
  groep-1: { title: Groep 1, codebook: codebooks/groep-1.yaml, transcripts: [b1, b2] }
  groep-2: { title: Groep 2, codebook: codebooks/groep-2.yaml, transcripts: [b3, b4] }
`,
  'codebooks/groep-1.yaml': `codebook: groep-1
title: Groep 1
labels:
  1: { name: Hinder, sub: { 1: Mist } }
`,
  'codebooks/groep-2.yaml': `codebook: groep-2
title: Groep 2
labels:
  3: Verhuizen
  4: Hulp van Brandsma
`,
  'verslag.md': `# Aan de kade

## Resultaten

De meeste respondenten verhuizen met Brandsma. Respondent 1: “Met mist zie je geen hand voor ogen.”[^1]

## Conclusie

Respondenten en Brandsma

Eén respondent moest verhuizen.[^2]

[^1]: Bijlage 1 en 2. Label 1, sub 1.
[^2]: Bijlage 3. Label 3.

${interview(1, 1, 'Met mist zie je geen hand voor ogen', 'Mist (Label 1, sub 1)')}
${interview(2, 2, 'De mist blijft hangen', 'Mist (Label 1, sub 1)')}
${interview(3, 3, 'Volgend jaar gaan wij weg', 'Verhuizen (Label 3)')}
${interview(4, 4, 'Zij draagt de dozen', 'Hulp (Label 4)')}
`,
};
