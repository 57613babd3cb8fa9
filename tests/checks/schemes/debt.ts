import type { Scheme } from '../scheme.ts';

/** Volunteers in debt counselling; "goed" and "contact" under many heads, notes that say more than the code. */
export const DEBT: Scheme = {
  codebook: `
codebook: vrijwilligers
title: Vrijwilligers schuldhulp
labels:
  1:
    name: Eerste gesprek
    sub:
      1: Schaamte
      2: Post ordenen
      3: { name: Contact met de cliënt, ad: { 1: Goed, 2: Afwachtend } }
      4: Doorverwijzing naar de gemeente
  2:
    name: Traject
    sub:
      1: { name: Contact met de gemeente, ad: { 1: Goed, 2: Traag, 3: Wisselende medewerkers } }
      2: { name: Contact met schuldeisers, ad: { 1: Afspraken over betalen, 2: Deurwaarder } }
      3: Terugval
      4: Budgetplan
  3:
    name: De vrijwilliger zelf
    sub:
      1: Training
      2: { name: Begeleiding, ad: { 1: Goed, 2: Te weinig } }
      3: Grenzen stellen
      4: Waardering
  4:
    name: Verbeteringen
    sub: { 1: Eén vast aanspreekpunt, 2: Eerder beginnen, 3: Betere training, 4: Minder papieren }
`,
  notes: [
    'Eerste gesprek: client schaamt zich (Label 1, sub 1).',
    'eerste gesprek, schaamte over de post, post ordenen (Label 1, sub 1, sub 2)',
    'Eerste gesprek: post sorteren: "een vuilniszak vol" (Label 1, sub 2)',
    'Eerste gesprek: contact met client: goed, gemakkelijk (Label 1, sub 3, ad.1)',
    'Eerste gesprek: contact is afwachtend (Label 1, sub 3, ad.2).',
    'Eerste gesprek: doorverwezen door de gemeente (Label 1, sub 4)',
    'Traject: contact gemeente goed (Label 2, sub 1, ad.1).',
    'Traject: contact met de gemeente: trage reactie (Label 2, sub 1, ad.2)',
    'Traject: gemeente, steeds andere medewerker (Label 2, sub 1, ad.3)',
    'Traject: schuldeiser: betalingsafspraken (Label 2, sub 2, ad.1)',
    'Traject: contact schuldeisers: deurwaarders (Label 2, sub 2, ad.2).',
    'Traject: clienten vallen terug (Label 2, sub 3)',
    'Traject: plan maken voor het budget (Label 2, sub 4)',
    'Traject: budgetplan, terugval (Label 2, sub 4, sub 3)',
    'Vrijwilliger: training gevolgd (Label 3, sub 1).',
    'De vrijwilliger zelf: training was goed (Label 3, sub 1)',
    'vrijwilliger zelf: begeleiding goed (Label 3, sub 2, ad.1)',
    'De vrijwilliger: begeleiding: weinig contact met coördinator (Label 3, sub 2, ad.2)',
    'De vrijwilliger zelf: grenzen aangeven (Label 3, sub 3)',
    'De vrijwilliger zelf: waardering van cliënt en gemeente (Label 3, sub 4).',
    'Verbeteringen: vast aanspreekpunt bij de gemeente (Label 4, sub 1).',
    'Verbetering: 1 vast contactpersoon (Label 4, sub 1)',
    'Verbetering: eerder in het traject beginnen (Label 4, sub 2)',
    'Verbetering: betere training, meer begeleiding (Label 4, sub 3)',
    'Verbeteringen: minder papier en formulieren (Label 4, sub 4)',
  ],
  slips: [
    { note: 'Traject: terugval (Label 2, sub 4).', finds: { K205: '2/3' }, beyondDraft: true },
    {
      note: 'De vrijwilliger zelf: grenzen stellen, waardering (Label 2, sub 3, sub 4).',
      finds: { K205: '3/3 3/4' },
    },
    { note: 'Traject: contact met schuldeisers: deurwaarder (Label 2 ad.2)', finds: { K203: '2/2/2' } },
    { note: 'Verbeteringen: eerder beginnen (Label 4, sub 7).', finds: { K202: '4/2' }, beyondDraft: true },
  ],
};
