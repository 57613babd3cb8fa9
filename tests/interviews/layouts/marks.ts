import type { Layout } from './word.ts';

/** Ways of writing who speaks. */
export const MARKS: readonly Layout[] = [
  {
    name: 'questions and answers that are counted',
    body: [
      '# Bijlage 3: Interview bakker 2',
      'Vraag 1: Hoe laat begint u?',
      'Antwoord 1: Om drie uur in de nacht.',
      'Vraag 2: En dan?',
      'Antwoord 2: Deeg maken, en wachten.',
      'Vraag 3: Waarop?',
      'Antwoord 3: Tot het rijst.',
    ],
    turns: [
      'b3 | q Vraag: Hoe laat begint u? | a Antwoord: Om drie uur in de nacht. | q Vraag: En dan? | a Antwoord: Deeg maken, en wachten. | q Vraag: Waarop? | a Antwoord: Tot het rijst.',
    ],
  },
  {
    name: 'a time in plain letters before a bold mark without a colon',
    body: [
      '# Interview 1',
      '[00:00:02] *Interviewer* Hoe kwam u hier?',
      '[00:00:05] *Geïnterviewde* Met een lekke band, lopend.',
      '[00:00:12] *Interviewer* En toen?',
      '[00:00:15] *Geïnterviewde* Toen was de winkel dicht.',
    ],
    turns: [
      'gesprekken | q Interviewer: Hoe kwam u hier? | a Geïnterviewde: Met een lekke band, lopend. | q Interviewer: En toen? | a Geïnterviewde: Toen was de winkel dicht.',
    ],
  },
  {
    name: 'a sign before the number of a turn',
    body: ['# Interview 1', '#1 I: Hoe gaat het?', '#2 R: Goed.', '#3 I: En de tuin?', '#4 R: Nat.'],
    turns: ['gesprekken | q I: Hoe gaat het? | a R: Goed. | q I: En de tuin? | a R: Nat.'],
  },
  {
    name: 'numbers that tell people apart',
    body: [
      '# Interview 1',
      'I1: Hoe gaat het?',
      'R1: Het gaat goed hier.',
      'I2: En met u?',
      'R2: Met mij ook.',
      'R1: Nou ja.',
    ],
    turns: [
      'gesprekken | q I1: Hoe gaat het? | a R1: Het gaat goed hier. | q I2: En met u? | a R2: Met mij ook. | a R1: Nou ja.',
    ],
  },
  {
    name: 'people who are called by how they look',
    body: [
      '# Focusgroep 2',
      'Gespreksleider: Wie fietst er?',
      'Vrouw 1: Elke dag naar de markt.',
      'Man 2: Alleen als het droog is.',
      'Man 3: Ik loop liever.',
      'Vrouw 1: Lopen kost mij te veel tijd.',
      'Man 2: Dat is waar.',
    ],
    turns: [
      'gesprekken | q Gespreksleider: Wie fietst er? | a Vrouw 1: Elke dag naar de markt. | a Man 2: Alleen als het droog is. | a Man 3: Ik loop liever. | a Vrouw 1: Lopen kost mij te veel tijd. | a Man 2: Dat is waar.',
    ],
  },
  {
    name: 'bold names without a colon, in an interview with two',
    body: [
      '# Bijlage 2: Interview respondent 3 en 4',
      '*Moderator* Waar koopt u uw plantjes?',
      '*Mevr. Oud* Op de markt in het dorp.',
      '*De heer Oud* Ik kweek ze zelf uit zaad.',
      '*Moderator* En welke doen het goed?',
      '*Mevr. Oud* De tomaten.',
      'Vooral de gele.',
      '*De heer Oud* Bij mij de bonen.',
    ],
    turns: [
      'b2 | q Moderator: Waar koopt u uw plantjes? | a Mevr. Oud: Op de markt in het dorp. | a De heer Oud: Ik kweek ze zelf uit zaad. | q Moderator: En welke doen het goed? | a Mevr. Oud: De tomaten.\nVooral de gele. | a De heer Oud: Bij mij de bonen.',
    ],
  },
  {
    name: 'the words on the same line after three blanks, in capitals',
    body: [
      '# Interview 4',
      'INTERVIEWER   Wat doet u op een marktdag?',
      'KRAAMHOUDER   Om vijf uur opbouwen.',
      'INTERVIEWER   En daarna?',
      'KRAAMHOUDER   Verkopen: tot vier uur.',
    ],
    turns: [
      'gesprekken | q INTERVIEWER: Wat doet u op een marktdag? | a KRAAMHOUDER: Om vijf uur opbouwen. | q INTERVIEWER: En daarna? | a KRAAMHOUDER: Verkopen: tot vier uur.',
    ],
  },
  {
    name: 'letters with a full stop',
    body: [
      '# Bijlage 5: Interview respondent 2',
      'V. Hoe lang vaart u al?',
      'A. Dertig jaar. Mijn vader ook.',
      'V. Op welk water?',
      'A. De Waal. En de Maas.',
    ],
    turns: [
      'b5 | q V: Hoe lang vaart u al? | a A: Dertig jaar. Mijn vader ook. | q V: Op welk water? | a A: De Waal. En de Maas.',
    ],
  },
  {
    name: 'lines with numbers, the numbers of lines that go on too',
    file: 'gesprek met de boswachter.docx',
    body: [
      '1 I: Hoe begint uw dag?',
      '2 R: Met een rondje langs de paden,',
      '3 want er valt altijd wel een tak.',
      '4 I: Wat doet u dan?',
      '5 R: Zagen. Er zijn 3 routes',
      '6 en ik loop ze alle drie.',
    ],
    turns: [
      'gesprek-met-de-boswachter | q I: Hoe begint uw dag? | a R: Met een rondje langs de paden,\nwant er valt altijd wel een tak. | q I: Wat doet u dan? | a R: Zagen. Er zijn 3 routes\nen ik loop ze alle drie.',
    ],
  },
  {
    name: 'times inside and at the end of turns',
    body: [
      '# Bijlage 1: Interview respondent 1',
      'I: Wanneer gaat het zwembad open? #00:00:04-2#',
      'R: Om zeven uur. [00:00:09] Dan staan de eersten er al. (00:00:15)',
      'I: Ook in de winter? #00:00:20-0#',
      'R: Altijd, om 7:30 wordt het druk. #00:00:31-9#',
    ],
    turns: [
      'b1 | q I: Wanneer gaat het zwembad open? | a R: Om zeven uur. Dan staan de eersten er al. | q I: Ook in de winter? | a R: Altijd, om 7:30 wordt het druk.',
    ],
  },
  {
    name: 'Whisper with ranges of time and voices between brackets',
    body: [
      '# Bijlage 1: Interview respondent 1',
      '[00:00.000 --> 00:04.200] [SPEAKER_01] Wat leerde u van uw meester?',
      '[00:04.200 --> 00:09.800] [SPEAKER_00] Geduld, en goed kijken.',
      '[00:09.800 --> 00:12.000] [SPEAKER_01] Waarnaar?',
      '[00:12.000 --> 00:15.500] [SPEAKER_00] Naar het hout.',
    ],
    turns: [
      'b1 | q SPEAKER_01: Wat leerde u van uw meester? | a SPEAKER_00: Geduld, en goed kijken. | q SPEAKER_01: Waarnaar? | a SPEAKER_00: Naar het hout.',
    ],
  },
  {
    name: 'Teams of an older date: time, name and words on three lines',
    body: [
      '# Interview respondent 6',
      '0:0:1.120 --> 0:0:4.50',
      'Jasmijn Pos',
      'Wat verkoopt u het meest?',
      '0:0:4.900 --> 0:0:9.10',
      'Ahmed el Idrissi',
      'Munt, en in de zomer watermeloen.',
      '0:0:9.500 --> 0:0:11.0',
      'Jasmijn Pos',
      'Waarom munt?',
      '0:0:11.20 --> 0:0:14.0',
      'Ahmed el Idrissi',
      'Iedereen drinkt thee.',
    ],
    turns: [
      'gesprekken | q Jasmijn Pos: Wat verkoopt u het meest? | a Ahmed el Idrissi: Munt, en in de zomer watermeloen. | q Jasmijn Pos: Waarom munt? | a Ahmed el Idrissi: Iedereen drinkt thee.',
    ],
  },
  {
    name: 'Zoom: name between brackets and a time, the words below',
    body: [
      '# Bijlage 7: Interview respondent 1',
      '[Kim de Bruin] 14:02:11',
      'Hoe kwam u bij de brandweer?',
      '[Ruben Smeets] 14:02:15',
      'Via mijn oom.',
      '[Kim de Bruin] 14:02:19',
      'En beviel dat?',
      '[Ruben Smeets] 14:02:21',
      'Vanaf de eerste dag.',
    ],
    turns: [
      'b7 | q Kim de Bruin: Hoe kwam u bij de brandweer? | a Ruben Smeets: Via mijn oom. | q Kim de Bruin: En beviel dat? | a Ruben Smeets: Vanaf de eerste dag.',
    ],
  },
  {
    name: 'Trint: bold speaker, time between brackets, words on the line',
    body: [
      '# Appendix B: Interview participant 2',
      '*Interviewer* [00:00:02] What is the workshop like?',
      '*Participant* [00:00:06] Cold in winter, but we have a stove.',
      '*Interviewer* [00:00:12] Who lights it?',
      '*Participant* [00:00:14] Whoever comes first.',
    ],
    turns: [
      'ab | q Interviewer: What is the workshop like? | a Participant: Cold in winter, but we have a stove. | q Interviewer: Who lights it? | a Participant: Whoever comes first.',
    ],
  },
  {
    name: 'English marks: interviewee and a colleague who looks in',
    body: [
      '# Interview 2',
      'Interviewer: How do you sort the parcels?',
      'Interviewee: By street, then by floor.',
      'Colleague: And the big ones first!',
      'Interviewee: Yes, the big ones go in the van first.',
    ],
    turns: [
      'gesprekken | q Interviewer: How do you sort the parcels? | a Interviewee: By street, then by floor. | o Colleague: And the big ones first! | a Interviewee: Yes, the big ones go in the van first.',
    ],
  },
  {
    name: 'labels of a list that say who speaks',
    body: [
      '# Bijlage 3: Interview respondent 1',
      'I:> Wat is een goede oogst?',
      'R:> Dertig kisten van een boom.',
      'I:> Lukt dat elk jaar?',
      'R:> Nee, om het jaar.',
      'Een boom moet rusten.',
    ],
    turns: [
      'b3 | q I: Wat is een goede oogst? | a R: Dertig kisten van een boom. | q I: Lukt dat elk jaar? | a R: Nee, om het jaar.\nEen boom moet rusten.',
    ],
  },
  {
    name: 'a list that numbers the turns, the marks in the text',
    body: [
      '# Bijlage 3: Interview respondent 1',
      '%1.> I: Wat is een goede oogst?',
      '%1.> R: Dertig kisten van een boom.',
      '%1.> I: Lukt dat elk jaar?',
      '%1.> R: Nee, om het jaar.',
    ],
    turns: [
      'b3 | q I: Wat is een goede oogst? | a R: Dertig kisten van een boom. | q I: Lukt dat elk jaar? | a R: Nee, om het jaar.',
    ],
  },
  {
    name: 'soft returns in one paragraph, names with initials',
    body: [
      '# Bijlage 9: Interview respondent 5',
      'Interviewer: Waar slaapt u?\nJ. van Dam: In de kas.\nInterviewer: Is dat warm?\nJ. van Dam: Tot oktober wel.',
    ],
    turns: [
      'b9 | q Interviewer: Waar slaapt u? | a J. van Dam: In de kas. | q Interviewer: Is dat warm? | a J. van Dam: Tot oktober wel.',
    ],
  },
  {
    name: 'one slip of the pen: a semicolon, a lower-case letter, a missing colon with a tab',
    body: [
      '# Bijlage 1: Interview respondent 1',
      'I: Hoe laat sluit de brug?',
      'R; Om tien uur.',
      'i: En in het weekend?',
      'R\tDan later.',
      'I: Waarom?',
      'R: Voor de boten.',
    ],
    turns: [
      'b1 | q I: Hoe laat sluit de brug? | a R: Om tien uur. | q I: En in het weekend? | a R: Dan later. | q I: Waarom? | a R: Voor de boten.',
    ],
  },
  {
    name: 'a mark nobody is sure of is nobody',
    body: [
      '# Bijlage 1: Focusgroep',
      'Moderator: Wie doet de was?',
      'R1: Ik, op maandag.',
      'R2: Bij ons mijn broer.',
      'R2?: En soms de buurvrouw.',
      '??: Nooit!',
      'R3: Om de beurt.',
    ],
    turns: [
      'b1 | q Moderator: Wie doet de was? | a R1: Ik, op maandag. | a R2: Bij ons mijn broer. | ? R2?: En soms de buurvrouw. | ? ??: Nooit! | a R3: Om de beurt.',
    ],
  },
  {
    name: 'questions in bold and answers in plain letters',
    body: [
      '# Bijlage 8: Interview respondent 3',
      'Kantoor, 2 mei 2024',
      '*Wat is uw werk?*',
      'Ik snij glas. Elke dag: ruiten, spiegels.',
      'Soms een lamp.',
      '*En wat is het mooist?*',
      'Lood en gekleurd glas.',
    ],
    turns: [
      'b8 | q V: Wat is uw werk? | a A: Ik snij glas. Elke dag: ruiten, spiegels.\nSoms een lamp. | q V: En wat is het mooist? | a A: Lood en gekleurd glas.',
    ],
  },
  {
    name: 'first names that are words, once each, beside a respondent',
    body: [
      '# Bijlage 2: Interview respondent 2',
      'O: Hoe gaat het in de winkel?',
      'R: Druk, met de feestdagen.',
      'Piet: Dat kun je wel zeggen.',
      'O: Wat verkoopt u het meest?',
      'R: Chocola. Letters: de hele lijst.',
      'Ellen: En marsepein!',
    ],
    turns: [
      'b2 | q O: Hoe gaat het in de winkel? | a R: Druk, met de feestdagen. | ? Piet: Dat kun je wel zeggen. | q O: Wat verkoopt u het meest? | a R: Chocola. Letters: de hele lijst. | ? Ellen: En marsepein!',
    ],
  },
  {
    name: 'roles between parentheses behind names',
    body: [
      '# Interview met een duo',
      'Loes (interviewer): Wie van u rijdt?',
      'Hassan (respondent): Meestal ik.',
      'Loes: En op zondag?',
      'Hassan: Dan mijn zus.',
    ],
    turns: [
      'gesprekken | q Loes: Wie van u rijdt? | a Hassan: Meestal ik. | q Loes: En op zondag? | a Hassan: Dan mijn zus.',
    ],
  },
  {
    name: 'Markdown that was pasted as text',
    body: [
      '**Interviewer:** Slaapt u goed?',
      '**Imker:** Nee.',
      '**Interviewer:** Hoe komt dat?',
      '**Imker:** De zwermen.',
    ].map((line) => line.replaceAll('**', '_')),
    turns: [
      'gesprekken | q Interviewer: Slaapt u goed? | a Imker: Nee. | q Interviewer: Hoe komt dat? | a Imker: De zwermen.',
    ],
  },
  {
    name: 'a sign before each mark',
    body: ['- Vrager: Slaapt u goed?', '- Imker: Nee.', '- Vrager: Hoe komt dat?', '- Imker: De zwermen.'],
    turns: [
      'gesprekken | q Vrager: Slaapt u goed? | a Imker: Nee. | q Vrager: Hoe komt dat? | a Imker: De zwermen.',
    ],
  },
  {
    name: 'words in lower case that take turns',
    body: [
      '# Bijlage 3: Interview met een imker',
      'bezoeker: Slaapt u goed?',
      'zij: Nee.',
      'bezoeker: Hoe komt dat?',
      'zij: De zwermen.',
      'bezoeker: Altijd?',
      'zij: In mei wel.',
    ],
    turns: [
      'b3 | q bezoeker: Slaapt u goed? | a zij: Nee. | q bezoeker: Hoe komt dat? | a zij: De zwermen. | q bezoeker: Altijd? | a zij: In mei wel.',
    ],
  },
  {
    name: 'functions that take turns, each on a line of its own',
    body: [
      'Student',
      'Slaapt u goed?',
      'Docent',
      'Nee.',
      'Student',
      'Hoe komt dat?',
      'Docent',
      'De toetsen.',
      'Student',
      'Altijd?',
      'Docent',
      'In juni wel.',
    ],
    turns: [
      'gesprekken | q Student: Slaapt u goed? | a Docent: Nee. | q Student: Hoe komt dat? | a Docent: De toetsen. | q Student: Altijd? | a Docent: In juni wel.',
    ],
  },
  {
    name: 'words before a colon that take turns and ask nothing, or that are of forms',
    body: [
      '# Interview met een imker',
      'I: Slaapt u goed?',
      'R: Nee.',
      '# Overzicht',
      'Sterk: de honing.',
      'Zwak: de winter.',
      'Sterk: de was.',
      'Zwak: de wespen.',
      'Sterk: de rust.',
      'Zwak: de buren.',
    ],
    turns: ['gesprekken | q I: Slaapt u goed? | a R: Nee.'],
  },
  {
    name: 'an intern, an interpreter: beside a respondent they sit by, alone with who asks they answer',
    body: [
      '# Bijlage 1: Interview 1',
      'Interviewer: Wat leer je hier?',
      'Stagiair 1: Vooral kijken.',
      'Interviewer: En daarna?',
      'Stagiair 1: Zelf doen.',
      '# Bijlage 2: Interview 2',
      'Interviewer: Wat is lastig?',
      'Tolk: Grapjes.',
      'Interviewer: En namen?',
      'Tolk: Die spel ik.',
      '# Bijlage 3: Interview 3',
      'Interviewer: Wat is lastig?',
      'Respondent: De formulieren.',
      'Tolk: Ze bedoelt de brieven.',
    ],
    turns: [
      'b1 | q Interviewer: Wat leer je hier? | a Stagiair 1: Vooral kijken. | q Interviewer: En daarna? | a Stagiair 1: Zelf doen.',
      'b2 | q Interviewer: Wat is lastig? | a Tolk: Grapjes. | q Interviewer: En namen? | a Tolk: Die spel ik.',
      'b3 | q Interviewer: Wat is lastig? | a Respondent: De formulieren. | o Tolk: Ze bedoelt de brieven.',
    ],
  },
  {
    name: 'voices that are heard once: in the background, unknown, called in several words, beside a respondent',
    body: [
      '# Bijlage 1: Interview respondent 1',
      'O: Hoe gaat het?',
      'R: Goed, wij zijn tevreden.',
      'Stem op achtergrond: Nou, ik niet.',
      'O: En gisteren?',
      'R: Ook goed.',
      'Onbekende vrouw: Mag ik erlangs?',
      'O: En morgen?',
      'R: Weer goed.',
      'Support worker: We have to go.',
      'R: Ja.',
      'Partner van respondent: Ik kom zo.',
      'R: Dat is mijn man.',
      'Man at the door: I have a parcel.',
      'R: Zet maar neer.',
      'Vriend van respondent: Ik help wel.',
    ],
    turns: [
      'b1 | q O: Hoe gaat het? | a R: Goed, wij zijn tevreden. | o Stem op achtergrond: Nou, ik niet. | q O: En gisteren? | a R: Ook goed. | ? Onbekende vrouw: Mag ik erlangs? | q O: En morgen? | a R: Weer goed. | ? Support worker: We have to go. | a R: Ja. | o Partner van respondent: Ik kom zo. | a R: Dat is mijn man. | o Man at the door: I have a parcel. | a R: Zet maar neer. | o Vriend van respondent: Ik help wel.',
    ],
  },
  {
    name: 'a calling beside somebody who is interviewed by her name',
    body: [
      '# Bijlage 1: Interview 1',
      'Sanne: Hoe gaat het hier?',
      'Mevrouw Bos: Goed, wij zijn tevreden.',
      'Fysiotherapeut: Gisteren viel het tegen.',
      'Sanne: Vertel eens?',
      'Mevrouw Bos: Het was druk.',
      'Fysiotherapeut: Erg druk, vond ik.',
      'Sanne: En morgen?',
      'Mevrouw Bos: Morgen niet.',
    ],
    turns: [
      'b1 | q Sanne: Hoe gaat het hier? | a Mevrouw Bos: Goed, wij zijn tevreden. | ? Fysiotherapeut: Gisteren viel het tegen. | q Sanne: Vertel eens? | a Mevrouw Bos: Het was druk. | ? Fysiotherapeut: Erg druk, vond ik. | q Sanne: En morgen? | a Mevrouw Bos: Morgen niet.',
    ],
  },
  {
    name: 'words for several who speak at once, and for one of whom nobody knows who it was',
    body: [
      '# Bijlage 1: Focusgroep',
      'Moderator: Hoe is het hier?',
      'Lisa: Goed hoor.',
      'Mo: Ik vind het koud.',
      'Deelnemers: Ja!',
      'Lisa: Zie je wel.',
      'Hele groep: Koud!',
      'Mo: Precies.',
      'Enkele deelnemers: Soms.',
      'Lisa en Mo samen: Nooit.',
      'Allebei: Echt niet.',
      'Iemand: Jawel.',
      '# Bijlage 2: Interview respondent 1',
      'O: Wie is daar?',
      'R1: Ik.',
      'O: En dan?',
      'R2: Ik ook.',
      'R?: Nee.',
      'O: En u?',
      'R1: Ja.',
    ],
    turns: [
      'b1 | q Moderator: Hoe is het hier? | a Lisa: Goed hoor. | a Mo: Ik vind het koud. | s Deelnemers: Ja! | a Lisa: Zie je wel. | s Hele groep: Koud! | a Mo: Precies. | s Enkele deelnemers: Soms. | s Lisa en Mo samen: Nooit. | s Allebei: Echt niet. | ? Iemand: Jawel.',
      'b2 | q O: Wie is daar? | a R1: Ik. | q O: En dan? | a R2: Ik ook. | ? R?: Nee. | q O: En u? | a R1: Ja.',
    ],
  },
];
