import type { Layout } from './word.ts';

const TALK = ['I: Hoe dan?', 'R: Zo dan.', 'I: Altijd?', 'R: Meestal.'];
const READ = 'q I: Hoe dan? | a R: Zo dan. | q I: Altijd? | a R: Meestal.';

/** Headings above interviews, and lines above the talk. */
export const HEADINGS: readonly Layout[] = [
  {
    name: 'numbered chapters before the appendix',
    body: [
      '# 8 Bijlagen',
      '## 8.1 Bijlage 1: Interview molenaar',
      ...TALK,
      '## 8.2 Bijlage 2: Interview bakker',
      ...TALK,
    ],
    turns: [`b1 | ${READ}`, `b2 | ${READ}`],
  },
  {
    name: 'Bijlage nr. and letters with a number',
    body: [
      '# Bijlage nr. 4 Interview respondent 1',
      ...TALK,
      '# Bijlage A2 – Interview respondent 2',
      ...TALK,
    ],
    turns: [`b4 | ${READ}`, `ba2 | ${READ}`],
  },
  {
    name: 'the number alone, and a title without a style below it',
    body: [
      '*Bijlage 1*',
      'Interview met de molenaar',
      ...TALK,
      '*Bijlage 2*',
      'Interview met de bakker',
      ...TALK,
    ],
    turns: [`b1 | ${READ}`, `b2 | ${READ}`],
  },
  {
    name: 'names for headings, two files worth of talk',
    body: ['# Fatima Aydin', ...TALK, '# Jos van den Berg', ...TALK],
    turns: [`fatima-aydin | ${READ}`, `jos-van-den-berg | ${READ}`],
  },
  {
    name: 'functions for headings below one appendix, topics inside them',
    body: [
      '# Bijlage 3: Transcripten',
      '## Molenaar',
      '### Werk',
      ...TALK,
      '### Wonen',
      ...TALK,
      '## Bakker',
      ...TALK,
    ],
    turns: [`molenaar | ${READ} | ${READ}`, `bakker | ${READ}`],
  },
  {
    name: 'a header with names, and the talk with roles',
    body: [
      '# Interview 1',
      'Datum: 4 juni 2025',
      'Naam interviewer: Mila Vos',
      'Interviewer: Mila Vos',
      'Respondent: mevrouw Aydin (molenaar)',
      'Leeftijd: 54',
      'Interviewer: Goedemiddag.',
      'Respondent: Goedemiddag.',
      'Interviewer: Hoe dan?',
      'Respondent: Zo dan.',
    ],
    turns: [
      'gesprekken | q Interviewer: Goedemiddag. | a Respondent: Goedemiddag. | q Interviewer: Hoe dan? | a Respondent: Zo dan.',
    ],
  },
  {
    name: 'greetings are turns',
    body: [
      '# Interview 1',
      'Interviewer: Goedemorgen',
      'Respondent: Goedemorgen',
      'Interviewer: Hoe dan?',
      'Respondent: Zo dan.',
    ],
    turns: [
      'gesprekken | q Interviewer: Goedemorgen | a Respondent: Goedemorgen | q Interviewer: Hoe dan? | a Respondent: Zo dan.',
    ],
  },
  {
    name: 'greetings with a name',
    body: [
      '# Interview 1',
      'Interviewer: Goedemorgen Anna',
      'Respondent: Hallo Mila',
      'Interviewer: Hoe dan?',
      'Respondent: Zo dan.',
    ],
    turns: [
      'gesprekken | q Interviewer: Goedemorgen Anna | a Respondent: Hallo Mila | q Interviewer: Hoe dan? | a Respondent: Zo dan.',
    ],
  },
  {
    name: 'the header says who the names are',
    body: [
      '# Interview 1',
      'Interviewer: Mila Vos',
      'Geïnterviewde: Bram Aydin',
      'Mila: Hoe dan?',
      'Bram: Zo dan.',
      'Mila: Altijd.',
      'Bram: Meestal.',
    ],
    turns: ['gesprekken | q Mila: Hoe dan? | a Bram: Zo dan. | q Mila: Altijd. | a Bram: Meestal.'],
  },
  {
    name: 'a guide to interviews is no interview',
    body: [
      '# Bijlage 1: Interviewleidraad',
      '1. Hoe gaat het?',
      '2. Wat doet u?',
      '# Bijlage 2: Interview respondent 1',
      ...TALK,
    ],
    turns: [`b2 | ${READ}`],
  },
  {
    name: 'lists of letters and Roman numbers speak for nobody',
    body: [
      '# Bijlage 1: Huisregels',
      'I. Wie komt, groet.',
      'II. Wie gaat, ruimt op.',
      'III. Wie blijft, helpt.',
      '# Bijlage 2: Statuten',
      'I. De naam.',
      'II. Het doel.',
      'III. De zetel.',
      'A)> Bij het water.',
      'B)> Bij de kerk.',
      'A)> Of toch niet.',
    ],
    turns: [],
  },
  {
    name: 'an interview without marks stays, and is nobody’s',
    body: [
      '# Bijlage 1: Interview respondent 1',
      'Hij begint over de molen.',
      'Daarna over het meel.',
      '# Bijlage 2: Interview respondent 2',
      ...TALK,
    ],
    turns: ['b1 | ? : Hij begint over de molen. | ? : Daarna over het meel.', `b2 | ${READ}`],
  },
  {
    name: 'who asks and who answers, by names alone, above a talk with the same marks',
    body: [
      '# Bijlage 1: Interview respondent 1',
      'Interviewer: Iris de Boer',
      'Respondent: Kees Smit',
      'Interviewer: Vertel eens',
      'Respondent: Nou, waar zal ik beginnen.',
      '# Bijlage 2: Interview respondent 2',
      'Interviewer: Tom',
      'Respondent: Fatma',
      'Interviewer: Vertel eens',
      'Respondent: Het begon in de zomer.',
    ],
    turns: [
      'b1 | q Interviewer: Vertel eens | a Respondent: Nou, waar zal ik beginnen.',
      'b2 | q Interviewer: Vertel eens | a Respondent: Het begon in de zomer.',
    ],
  },
  {
    name: 'who asks, and below that a date or the age and calling of who answers',
    body: [
      '# Bijlage 1: Interview respondent 1',
      'Interviewer: Iris',
      'Datum: 4 mei 2026',
      'Interviewer: Hoe lang al?',
      'Respondent: Dertig jaar.',
      '# Bijlage 2: Interview respondent 2',
      'Interviewer: Iris de Boer',
      'Respondent: de heer K., 58 jaar, sluiswachter',
      'Interviewer: Hoe lang al?',
      'Respondent: Twee jaar.',
    ],
    turns: [
      'b1 | q Interviewer: Hoe lang al? | a Respondent: Dertig jaar.',
      'b2 | q Interviewer: Hoe lang al? | a Respondent: Twee jaar.',
    ],
  },
  {
    name: 'a name that is called, and an answer to it: no lines about who was there',
    body: [
      '# Bijlage 1: Interview respondent 1',
      'Interviewer: Anna',
      'Respondent: Ja?',
      'Interviewer: Hoe gaat het?',
      'Respondent: Goed.',
    ],
    turns: [
      'b1 | q Interviewer: Anna | a Respondent: Ja? | q Interviewer: Hoe gaat het? | a Respondent: Goed.',
    ],
  },
  {
    name: 'lines about the interview where a second part begins and below the talk',
    body: [
      '# Bijlage 1: Interview respondent 1',
      'O: Wat doet een havenloods precies?',
      'R: Wij brengen ze binnen.',
      'Deel 2',
      'Datum: 4 juni 2026',
      'Interviewer: Anna',
      'O: Waar waren we gebleven?',
      'R: Bij de sluis.',
      'Einde van het interview',
      'Duur: 41 minuten',
      '# Bijlage 2: Interview respondent 2',
      'O: Wie was daar?',
      'R: Een mevrouw.',
      'Interviewer: Anna',
      'R: Ja, die.',
      'Datum: dat weet ik niet meer.',
    ],
    turns: [
      'b1 | q O: Wat doet een havenloods precies? | a R: Wij brengen ze binnen. | q O: Waar waren we gebleven? | a R: Bij de sluis.',
      'b2 | q O: Wie was daar? | a R: Een mevrouw. | q Interviewer: Anna | a R: Ja, die.\nDatum: dat weet ik niet meer.',
    ],
  },
];
