import type { Scheme } from '../scheme.ts';

/** Allotment holders about why they garden; two levels, one-word names, labels that share "contact". */
export const ALLOTMENT: Scheme = {
  codebook: `
codebook: tuinders
title: Tuinders
labels:
  1:
    name: Motieven
    sub: { 1: Gezond eten, 2: Beweging, 3: Rust, 4: Contact met anderen, 5: Geld besparen }
  2:
    name: Contact op het complex
    sub: { 1: Buren helpen elkaar, 2: Ruzie over water, 3: Feesten, 4: Taalbarrière, 5: Werkdagen }
  3:
    name: Contact met de gemeente
    sub: { 1: Huurcontract, 2: Bestemmingsplan, 3: Onderhoud van paden, 4: Niemand bereikbaar }
  4:
    name: Kennis
    sub: { 1: Van vroeger thuis, 2: Cursus, 3: Internet, 4: Buurman of buurvrouw }
`,
  notes: [
    'Motief: gezond eten (label 1, sub 1)',
    'Motieven: eigen groente eten, gezond (Label 1, sub 1)',
    'Motieven: bewegen (Label 1, sub 2).',
    'Motief: beweging, rust (Label 1, sub 2, sub 3)',
    'Motieven: rust vinden (Label 1, sub 3)',
    'Motieven: mensen ontmoeten (Label 1, sub 4).',
    'Motieven: contact met andere tuinders (Label 1, sub 4)',
    'Motieven: goedkoop (Label 1, sub 5)',
    'Contact op complex: elkaar helpen (Label 2, sub 1).',
    'Contact op het complex: ruzie om water (Label 2, sub 2)',
    'contact complex, ruzie water, feestjes (label 2, sub 2, sub 3)',
    'Contact op het complex: taal is een barriere (Label 2, sub 4).',
    'Contact op het complex: werkdag (Label 2, sub 5)',
    'Contact met gemeente: huurcontract (Label 3, sub 1).',
    'Contact gemeente: contract (Label 3, sub 1)',
    'Contact met de gemeente: bestemmings plan (Label 3, sub 2)',
    'Contact met de gemeente: paden onderhouden (Label 3, sub 3).',
    'Contact met de gemeente: niemand te bereiken (Label 3, sub 4)',
    'Kennis: van thuis uit (Label 4, sub 1).',
    'Kennis: cursus gevolgd, internet (Label 4, sub 2, sub 3)',
    'Kennis: buurvrouw (Label 4, sub 4).',
    'Kennis: buurman legt uit (Label 4, sub 4)',
    'Motieven: geld (Label 1, sub 5) en rust (Label 1, sub 3)',
  ],
  slips: [
    { note: 'Contact met de gemeente: huurcontract (Label 2, sub 1).', finds: { K205: '3/1' } },
    { note: 'Motieven: gezond eten (Label 1, sub 2).', finds: { K205: '1/1' } },
    { note: 'Kennis: internet (Label 5, sub 3)', finds: { K202: '4/3' } },
    {
      note: 'Contact op het complex: feesten, ruzie over water (Label 3, sub 3, sub 2).',
      finds: { K205: '2/3 2/2' },
    },
  ],
};
