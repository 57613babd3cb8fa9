import type { Layout } from './word.ts';

/** Further ones, made after the others. */
export const FURTHER: readonly Layout[] = [
  {
    name: 'Interviewer 1 and 2 with a couple, and a dog’s owner at the door',
    body: [
      '# Bijlage 14 Interview respondenten 7 en 8',
      'Legenda: I1 = interviewer, I2 = tweede interviewer, M = man, V = vrouw',
      'I1: Hoe lang woont u hier?',
      'M: Veertig jaar.',
      'V: Eenenveertig.',
      'I2: En de buren?',
      'M en V: Prima!',
      'Buurman: Is de hond hier?',
      'V: Nee.',
    ],
    turns: [
      'b14 | q I1: Hoe lang woont u hier? | a M: Veertig jaar. | a V: Eenenveertig. | q I2: En de buren? | s M en V: Prima! | o Buurman: Is de hond hier? | a V: Nee.',
    ],
  },
  {
    name: 'a line that lists who takes part, by initials',
    body: [
      '# Focus group cyclists',
      'Moderator: Nadia Vos',
      'Participants: KL (teacher), PM (nurse) and TB (student)',
      'Moderator: What keeps you from cycling?',
      'KL: The hills.',
      'PM: Rain.',
      'KL and PM: And the lorries.',
      'Moderator: And you?',
      'TB: I cycle anyway.',
    ],
    turns: [
      'gesprekken | q Moderator: What keeps you from cycling? | a KL: The hills. | a PM: Rain. | s KL and PM: And the lorries. | q Moderator: And you? | a TB: I cycle anyway.',
    ],
  },
  {
    name: 'a daughter once, with dashes',
    body: [
      '# Interview 4',
      'V - Hoe lang woont u hier?',
      'T - Al lang.',
      'V - En de buren?',
      'T - Lief.',
      'Dochter - Nou, niet allemaal.',
      'V - Wilt u blijven?',
      'T - Ja.',
    ],
    turns: [
      'gesprekken | q V: Hoe lang woont u hier? | a T: Al lang. | q V: En de buren? | a T: Lief. | o Dochter: Nou, niet allemaal. | q V: Wilt u blijven? | a T: Ja.',
    ],
  },
  {
    name: 'sonix: speaker and time on a line with a comma, words below, three voices',
    body: [
      '# Focus group with carers',
      'Speaker1: [00:00:01]',
      'Shall we begin? Who wants to start?',
      'Speaker2: [00:00:05]',
      'I can. Nights are the hardest.',
      'Speaker3: [00:00:10]',
      'For me it is mornings.',
      'Speaker1: [00:00:14]',
      'Why is that?',
      'Speaker3: [00:00:16]',
      'Everyone needs you at once.',
    ],
    turns: [
      'gesprekken | q Speaker1: Shall we begin? Who wants to start? | a Speaker2: I can. Nights are the hardest. | a Speaker3: For me it is mornings. | q Speaker1: Why is that? | a Speaker3: Everyone needs you at once.',
    ],
  },
  {
    name: 'initials of names without a legend, one of whom asks',
    body: [
      '# Interview 3',
      'LK: Hoe kwam je bij het koor?',
      'HB: Door mijn tante.',
      'LK: En wanneer?',
      'HB: In 1998: het jaar van de verhuizing.',
      'LK: Zing je thuis ook?',
      'HB: Onder de douche.',
    ],
    turns: [
      'gesprekken | q LK: Hoe kwam je bij het koor? | a HB: Door mijn tante. | q LK: En wanneer? | a HB: In 1998: het jaar van de verhuizing. | q LK: Zing je thuis ook? | a HB: Onder de douche.',
    ],
  },
  {
    name: 'question and answer headed by who they are, in English',
    body: [
      '# Appendix D: Transcript participant 2',
      [
        ['Interviewer', 'Participant'],
        ['Where do you park?', 'On the pavement, sadly.'],
        ['Every day?', 'Market days only.'],
      ],
    ],
    turns: [
      'ad | q Interviewer: Where do you park? | a Participant: On the pavement, sadly. | q Interviewer: Every day? | a Participant: Market days only.',
    ],
  },
  {
    name: 'a speaker in italics with a dash, the answer over two paragraphs',
    body: [
      '# Bijlage 2: Interview respondent 2',
      '*Onderzoeker* – Wat gooit u weg?',
      '*Respondent* – Bijna niets.',
      'Alleen koffiedik.',
      '*Onderzoeker* – En glas?',
      '*Respondent* – Naar de bak op het plein.',
    ],
    turns: [
      'b2 | q Onderzoeker: Wat gooit u weg? | a Respondent: Bijna niets.\nAlleen koffiedik. | q Onderzoeker: En glas? | a Respondent: Naar de bak op het plein.',
    ],
  },
  {
    name: 'the label list numbers interviews, and headings give functions in capitals',
    body: [
      '# BIJLAGE 3 – INTERVIEW TEAMLEIDER',
      'O: Hoe gaat het op de vloer?',
      'R: Druk, altijd druk.',
      '# BIJLAGE 4 – INTERVIEW MONTEUR',
      'O: Hoe gaat het in de werkplaats?',
      'R: Rustig.',
    ],
    turns: [
      'b3 | q O: Hoe gaat het op de vloer? | a R: Druk, altijd druk.',
      'b4 | q O: Hoe gaat het in de werkplaats? | a R: Rustig.',
    ],
  },
  {
    name: 'words with a colon at the start of a paragraph of a long answer',
    body: [
      '# Bijlage 1: Interview respondent 1',
      'Interviewer: Wat zijn uw taken?',
      'Respondent: Twee soorten.',
      'Ochtend: vegen en de planten.',
      'Middag: de balie.',
      'Interviewer: En daarna?',
      'Respondent: Naar huis.',
      'Ochtend: weer vegen.',
    ],
    turns: [
      'b1 | q Interviewer: Wat zijn uw taken? | a Respondent: Twee soorten.\nOchtend: vegen en de planten.\nMiddag: de balie. | q Interviewer: En daarna? | a Respondent: Naar huis.\nOchtend: weer vegen.',
    ],
  },
  {
    name: 'time, speaker and text without a head, the speaker in capitals with a number',
    body: [
      '# Interview met een duo',
      [
        ['[0:01]', 'INT', 'Wie kookt er?'],
        ['[0:03]', 'RESP1', 'Ik.'],
        ['[0:04]', 'RESP2', 'Nou: soms ik.'],
        ['[0:06]', 'INT', 'En wie wast af?'],
        ['[0:08]', 'RESP1', 'De machine.'],
      ],
    ],
    turns: [
      'gesprekken | q INT: Wie kookt er? | a RESP1: Ik. | a RESP2: Nou: soms ik. | q INT: En wie wast af? | a RESP1: De machine.',
    ],
  },
  {
    name: 'a report with a list of respondents, a quotation with a name and an interview behind it',
    body: [
      '# 2 Methode',
      [
        ['Respondent', 'Functie', 'Duur'],
        ['Respondent 1', 'kok', '31 min'],
        ['Respondent 2', 'ober', '45 min'],
        ['Respondent 3', 'kok', '40 min'],
      ],
      '# 3 Resultaten',
      'Kok: “Ik proef alles.”',
      'Ober: “Ik proef niets.”',
      'Kok: “Behalve de soep.”',
      '# Bijlagen',
      '## Interview respondent 1',
      'Interviewer – Proeft u?',
      'Kok – Alles.',
      'Interviewer – Ook de soep?',
      'Kok – Nee.',
    ],
    turns: [
      'gesprekken | q Interviewer: Proeft u? | a Kok: Alles. | q Interviewer: Ook de soep? | a Kok: Nee.',
    ],
  },
  {
    name: 'noScribe in English with a header of facts',
    body: [
      '# Transcript 5',
      'Date: 3 May 2025',
      'Place: canteen',
      'Role: shift leader',
      'S00: [00:00:02] How does a shift begin?',
      'S01: [00:00:05] With coffee, and the list.',
      'S00: [00:00:09] Which list?',
      'S01: [00:00:11] Of who is missing.',
    ],
    turns: [
      'gesprekken | q S00: How does a shift begin? | a S01: With coffee, and the list. | q S00: Which list? | a S01: Of who is missing.',
    ],
  },
  {
    name: 'own lines in capitals with a colon, and a stage direction between brackets',
    body: [
      '# Bijlage 6: Gesprek met de tuinman',
      'VRAAG:',
      'Wat groeit er in maart?',
      'ANTWOORD:',
      '[stilte]',
      'Sneeuwklokjes.',
      'VRAAG:',
      'En in april?',
      'ANTWOORD:',
      'Alles tegelijk.',
    ],
    turns: [
      'b6 | q VRAAG: Wat groeit er in maart? | a ANTWOORD: [stilte]\nSneeuwklokjes. | q VRAAG: En in april? | a ANTWOORD: Alles tegelijk.',
    ],
  },
  {
    name: 'surnames with a title and a first name that is a word',
    body: [
      '# Bijlage 9: Interview respondent 4',
      'Interviewer: mevrouw S. Pot',
      'Geïnterviewde: dhr. Wil de Roos (koster)',
      'Mw. Pot: Wie luidt de klok?',
      'Dhr. de Roos: Een computer.',
      'Mw. Pot: Sinds wanneer?',
      'Dhr. de Roos: Sinds tien jaar.',
    ],
    turns: [
      'b9 | q Mw. Pot: Wie luidt de klok? | a Dhr. de Roos: Een computer. | q Mw. Pot: Sinds wanneer? | a Dhr. de Roos: Sinds tien jaar.',
    ],
  },
  {
    name: 'a role with a number on a line of its own, in bold, the words below it',
    body: [
      '*Interviewer*',
      'Waarom een volière?',
      '*Respondent 1*',
      'Mijn opa had er een.',
      '*Interviewer*',
      'En wat is lastig?',
      '*Respondent 1*',
      'De winter.',
    ],
    turns: [
      'gesprekken | q Interviewer: Waarom een volière? | a Respondent 1: Mijn opa had er een. | q Interviewer: En wat is lastig? | a Respondent 1: De winter.',
    ],
  },
  {
    name: 'the same as title and as mark, two in a file, once answering before anybody asks',
    body: [
      'Participant 1',
      'Date: 3 May 2024',
      'Interviewer',
      'Why parrots?',
      'Participant 1',
      'They talk back.',
      'Interviewer',
      'Thank you.',
      'Participant 2',
      'Interviewer',
      'Why finches?',
      'Participant 2',
      'They do not.',
      'Participant 2',
      'That is all.',
    ],
    turns: [
      'p1 | q Interviewer: Why parrots? | a Participant 1: They talk back. | q Interviewer: Thank you.',
      'p2 | q Interviewer: Why finches? | a Participant 2: They do not. | a Participant 2: That is all.',
    ],
  },
];
