import type { Scheme } from '../scheme.ts';

/** Teachers about workload; short names, many of which share words. */
export const SCHOOL: Scheme = {
  codebook: `
codebook: docenten
title: Docenten
labels:
  1:
    name: Werkdruk in de klas
    sub:
      1: Grote groepen
      2: Nakijkwerk
      3: { name: Passend onderwijs, ad: { 1: Te weinig handen, 2: Kennis ontbreekt } }
  2:
    name: Werkdruk buiten de klas
    sub:
      1: Vergaderen
      2: Oudergesprekken
      3: Administratie en leerlingvolgsysteem
      4: Vervangen van zieke collega's
  3:
    name: Steun
    sub:
      1: { name: Van collega's, ad: { 1: Samen voorbereiden, 2: Luisterend oor } }
      2: { name: Van de directie, ad: { 1: Afspraken over taken, 2: Waardering } }
      3: Van ouders
  4:
    name: Oplossingen
    sub:
      1: Kleinere groepen
      2: Onderwijsassistent
      3: Minder vergaderen
      4: Vaste vervangers
`,
  notes: [
    'Werkdruk in de klas: groepen zijn te groot (Label 1, sub 1).',
    'werkdruk in klas, nakijken (label 1 sub 2)',
    'Werkdruk in de klas: Nakijkwerk in de avond (Label 1, sub 2)',
    'Werkdruk klas: passend onderwijs: te weinig handen in de klas (Label 1, sub 3, ad.1).',
    'Werkdruk in de klas: pasend onderwijs, kennis ontbreekt (Label 1, sub 3, ad.2)',
    'Werkdruk in de klas: passend onderwijs, niet genoeg kennis (Label 1, sub 3, ad. 2)',
    'Werkdruk buiten de klas: vergaderingen (Label 2, sub 1).',
    'Werkdruk buiten de klas: vergaderen en oudergesprekken (Label 2, sub 1, sub 2).',
    'Werkdruk buiten klas: gesprekken met ouders (Label 2, sub 2)',
    'Werkdruk buiten de klas, administratie (Label 2 ,sub 3).',
    'Werkdruk buiten de klas: leerlingvolgsysteem invullen (Label 2, sub 3).',
    "Werkdruk buiten de klas: zieke collega's vervangen (Label 2, sub 4).",
    "Steun: collega's: samen voorbereiden (Label 3, sub 1, ad.1).",
    "Steun van collega's: luisteren (Label 3, sub 1, ad.2)",
    'Steun: van collega\'s: een luisterend oor (Label 3 sub 1, ad.2): "even stoom afblazen"',
    'Steun van directie: taakafspraken (Label 3, sub 2, ad.1).',
    'Steun: directie: waardeert het werk (Label 3, sub 2, ad.2).',
    'Steun ouders (Label 3, sub 3)',
    'Oplossingen: kleinere klassen (Label 4, sub 1).',
    'Oplossing: onderwijsasistent (Label 4, sub 2)',
    'Oplossingen: minder vergaderen, vaste vervanger (Label 4, sub 3, sub 4).',
    'Oplossingen: kleine groepen (Label 4, sub 1)',
  ],
  slips: [
    { note: 'Werkdruk buiten de klas: oudergesprekken (Label 2, sub 3).', finds: { K205: '2/2' } },
    {
      note: 'Oplossingen: onderwijsassistent, vaste vervangers (Label 3, sub 2, sub 4).',
      finds: { K205: '4/2 4/4', K202: '4/4' },
    },
    {
      note: "Steun van collega's: samen lessen voorbereiden (Label 3 ad.1)",
      finds: { K203: '3/1/1' },
    },
    { note: 'Werkdruk buiten de klas: Vergaderen (Label 2, sub 9).', finds: { K202: '2/1' } },
  ],
};
