import type { Scheme } from '../scheme.ts';

/** Nurses on a ward about handing over; long names, whole phrases, no headings in many notes. */
export const WARD: Scheme = {
  codebook: `
codebook: verpleegkundigen
title: Verpleegkundigen
labels:
  1:
    name: Overdracht aan het bed
    sub:
      1: Patiënt kan meepraten en vragen stellen
      2: Privacy op zaal is een probleem
      3: Kost meer tijd dan overdracht op kantoor
      4: Fouten worden eerder gezien
  2:
    name: Schriftelijke overdracht
    sub:
      1: Dossier is niet bijgewerkt
      2: Dubbel registreren
      3: Standaardformulier helpt
  3:
    name: Sfeer in het team
    sub:
      1:
        name: Ervaren verpleegkundigen
        ad: { 1: Houden vast aan oude gewoonten, 2: Zijn een vraagbaak }
      2:
        name: Nieuwe verpleegkundigen
        ad: { 1: Durven niets te zeggen, 2: Brengen nieuwe kennis mee }
      3: Hiërarchie tussen arts en verpleging
  4:
    name: Wat er nodig is
    sub:
      1: Scholing
      2: Extra personeel in de avonddienst
      3: Rustige plek
`,
  notes: [
    'Patient kan mee praten (Label 1, sub 1)',
    'Overdracht aan bed: patiënt stelt vragen (Label 1, sub 1).',
    'Overdracht aan het bed: privacy (Label 1, sub 2).',
    'privacy op de zaal (label 1, sub 2)',
    'Overdracht aan het bed: kost veel tijd (Label 1, sub 3)',
    'Overdracht aan het bed, fouten eerder ontdekt, meer tijd nodig (Label 1, sub 4, sub 3).',
    'Overdracht aan het bed: vergissingen komen aan het licht (Label 1, sub 4)',
    'Schriftelijke overdracht: dossier niet bij (Label 2, sub 1).',
    'Schriftelijke overdracht: dossiers niet up-to-date (Label 2, sub 1)',
    'schriftelijke overdracht: twee keer registreren (Label 2, sub 2)',
    'Schriftelijke overdracht: standaardformulier handig (Label 2, sub 3).',
    'Sfeer team: ervaren verpleegkundigen: oude gewoontes (Label 3, sub 1, ad.1).',
    'Sfeer in het team: ervaren verpleegkundigen zijn vraagbaak (Label 3, sub 1, ad.2)',
    'Sfeer in team: nieuwe verpleegkundigen durven niks te zeggen (Label 3, sub 2, ad.1).',
    'Sfeer: nieuwe verpleegkundigen: brengen kennis mee (Label 3, sub 2, ad.2)',
    'Hierarchie arts verpleging (Label 3, sub 3)',
    'Sfeer in het team: hiërarchie, nieuwe verpleegkundigen (Label 3, sub 3, sub 2).',
    'Wat nodig is: scholing (Label 4, sub 1).',
    'Wat is er nodig: bijscholing (Label 4, sub 1)',
    'Wat er nodig is: meer personeel avonddienst (Label 4, sub 2).',
    'Wat er nodig is: extra personeel, een rustige plek (Label 4, sub 2, sub 3)',
    'mooi citaat voor de inleiding',
  ],
  slips: [
    { note: 'Overdracht aan het bed: privacy op zaal (Label 1, sub 4).', finds: { K205: '1/2' } },
    { note: 'Schriftelijke overdracht: dubbel registreren (Label 1, sub 2).', finds: { K205: '2/2' } },
    {
      note: 'Sfeer in het team: ervaren verpleegkundigen, vraagbaak (Label 3, sub 2, ad.3).',
      finds: { K202: '3/1/2' },
    },
    { note: 'Wat er nodig is: scholing (Label 4, sub 2, ad.1).', finds: { K204: '4/1' }, beyondDraft: true },
  ],
};
