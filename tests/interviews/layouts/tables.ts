import type { Layout } from './word.ts';

/** Interviews in tables. */
export const TABLES: readonly Layout[] = [
  {
    name: 'a table for each question, with whoever answers in front of each answer',
    body: [
      '# Bijlage 2: Antwoorden per vraag',
      '## Vraag 1: Wanneer gaat u naar de markt?',
      [
        ['Respondent', 'Antwoord', 'Code'],
        ['R1', 'Op zaterdag, vroeg.', 'Dag'],
        ['R2', 'Als het droog is.', 'Weer'],
      ],
      '## Vraag 2: Wat koopt u daar?',
      [
        ['Respondent', 'Antwoord', 'Code'],
        ['R1', 'Kaas.', 'Waar'],
        ['R2', 'Bloemen, en soms vis.', 'Waar'],
      ],
    ],
    turns: [
      'b2 | a R1: Op zaterdag, vroeg. | a R2: Als het droog is. | a R1: Kaas. | a R2: Bloemen, en soms vis.',
    ],
  },
  {
    name: 'the same with numbers, and the questions on lines between the tables: none goes on with the last answer',
    body: [
      'Uitwerking',
      'Waarom fietst u?',
      [
        ['Nr', 'Deelnemer', 'Reactie'],
        ['1', '1', 'Voor mijn knie.'],
        ['2', '2', 'De bus is duur.'],
      ],
      'Wat kan er beter?',
      'Deze vraag is later toegevoegd',
      [
        ['Nr', 'Deelnemer', 'Reactie'],
        ['1', '1', 'De stalling.'],
        ['2', '2', 'Meer licht.'],
      ],
    ],
    turns: [
      'gesprekken | a Respondent 1: Voor mijn knie. | a Respondent 2: De bus is duur. | q V: Wat kan er beter? | a Respondent 1: De stalling. | a Respondent 2: Meer licht.',
    ],
  },
  {
    name: 'the same below headings of one level, in English and by names: one talk',
    body: [
      '# Question 1: When do you visit?',
      [
        ['Participant', 'Response'],
        ['Agnes', 'In spring.'],
        ['Tobias', 'Never on Sundays.'],
      ],
      '# Question 2: With whom?',
      [
        ['Participant', 'Response'],
        ['Agnes', 'My sister.'],
        ['Tobias', 'Alone.'],
      ],
    ],
    turns: [
      'gesprekken | a Agnes: In spring. | a Tobias: Never on Sundays. | a Agnes: My sister. | a Tobias: Alone.',
    ],
  },
  {
    name: 'a row for each question and a column for each who answers',
    body: [
      '# Bijlage 4: Interviews',
      [
        ['Vraag', 'R1', 'R2', 'R3'],
        ['Hoe begint de dag?', 'Met thee.', 'Ik loop eerst een rondje.', 'Laat.'],
        ['En hoe eindigt die?', 'Ook.', 'Op de bank.', ''],
      ],
    ],
    turns: [
      'b4 | q Vraag: Hoe begint de dag? | a R1: Met thee. | a R2: Ik loop eerst een rondje. | a R3: Laat. | q Vraag: En hoe eindigt die? | a R1: Ook. | a R2: Op de bank.',
    ],
  },
  {
    name: 'in a chapter of the report such a table sums up what stands in an interview',
    body: [
      '# 4. Resultaten',
      [
        ['Respondent', 'Antwoord'],
        ['R1', 'Vindt de brug te smal.'],
        ['R2', 'Vindt de brug te steil.'],
      ],
      '# Bijlage 1: Interview respondent 1',
      'I: Hoe is de brug?',
      'R: Smal.',
    ],
    turns: ['b1 | q I: Hoe is de brug? | a R: Smal.'],
  },
  {
    name: 'a column for who speaks, in which nobody comes back',
    body: [
      '# Bijlage 1: Groepsgesprek',
      [
        ['Wie', 'Tekst'],
        ['Moderator', 'Wie van u komt hier al lang?'],
        ['Jo', 'Ik zeker tien jaar.'],
        ['Mehmet', 'Ik net een maand.'],
        ['Jo en Mehmet', 'Maar wel samen.'],
      ],
    ],
    turns: [
      'b1 | q Moderator: Wie van u komt hier al lang? | a Jo: Ik zeker tien jaar. | a Mehmet: Ik net een maand. | s Jo en Mehmet: Maar wel samen.',
    ],
  },
  {
    name: 'a number, a question and its answer in a row, and no head',
    body: [
      '# Bijlage 1: Interview respondent 1',
      [
        ['1', 'Wanneer komt de post?', 'Meestal rond elf uur.'],
        ['2', 'En in de winter?', 'Dan later.'],
        ['3', 'Wat doet u als hij niet komt?', 'Bellen met de buurvrouw.'],
      ],
    ],
    turns: [
      'b1 | q V: Wanneer komt de post? | a A: Meestal rond elf uur. | q V: En in de winter? | a A: Dan later. | q V: Wat doet u als hij niet komt? | a A: Bellen met de buurvrouw.',
    ],
  },
  {
    name: 'a column for whoever asks and one that is headed by a function, each row one of them',
    body: [
      '# Bijlage 1: Interview huismeester 1',
      [
        ['Interviewer', 'Huismeester'],
        ['Wat ziet u het eerst?', ''],
        ['', 'De fietsen in de gang.'],
        ['En daarna?', ''],
        ['', 'Het licht dat het niet doet.'],
      ],
    ],
    turns: [
      'b1 | q Interviewer: Wat ziet u het eerst? | a Huismeester: De fietsen in de gang. | q Interviewer: En daarna? | a Huismeester: Het licht dat het niet doet.',
    ],
  },
  {
    name: 'text first and speaker behind it, a time in between',
    body: [
      '# Bijlage 1: Interview respondent 1',
      [
        ['Gesproken tekst', 'Tijd', 'Spreker'],
        ['Hoe vaak wordt er geklaagd?', '00:05', 'Interviewer'],
        ['Wekelijks.\nVooral over de lift.', '00:09', 'Huismeester'],
        ['Wat doet u dan?', '00:20', 'Interviewer'],
        ['Bellen: meer kan ik niet.', '00:24', 'Huismeester'],
      ],
    ],
    turns: [
      'b1 | q Interviewer: Hoe vaak wordt er geklaagd? | a Huismeester: Wekelijks.\nVooral over de lift. | q Interviewer: Wat doet u dan? | a Huismeester: Bellen: meer kan ik niet.',
    ],
  },
  {
    name: 'the speaker once for the rows that go on',
    body: [
      '# Bijlage 1: Interview respondent 1',
      [
        ['I', 'Wat eet u ’s ochtends?'],
        ['R', 'Brood met stroop.'],
        ['', 'En een ei op zondag.'],
        ['I', 'Van eigen kippen?'],
        ['R', 'Ja, drie stuks.'],
      ],
    ],
    turns: [
      'b1 | q I: Wat eet u ’s ochtends? | a R: Brood met stroop.\nEn een ei op zondag. | q I: Van eigen kippen? | a R: Ja, drie stuks.',
    ],
  },
  {
    name: 'a whole interview in one row, a paragraph for each turn',
    body: [
      '# Bijlage 6: Interview respondent 2',
      [['I\nR\nI\nR', 'Wie maait het gras?\nDe schapen.\nHoeveel zijn het er?\nTwaalf.']],
    ],
    turns: ['b6 | q I: Wie maait het gras? | a R: De schapen. | q I: Hoeveel zijn het er? | a R: Twaalf.'],
  },
  {
    name: 'everything in one cell',
    body: [
      '# Bijlage 6: Interview respondent 2',
      [['I: Wie maait het gras?\nR: De schapen.\nI: Hoeveel zijn het er?\nR: Twaalf.']],
    ],
    turns: ['b6 | q I: Wie maait het gras? | a R: De schapen. | q I: Hoeveel zijn het er? | a R: Twaalf.'],
  },
  {
    name: 'numbered questions and answers in English, with a column of codes',
    body: [
      '# Appendix 3: Interview participant 1',
      [
        ['#', 'Question', 'Answer', 'Code'],
        ['1', 'When did you start?', 'In spring: the ice was gone.', 'season'],
        ['2', 'With how many?', 'Four of us.', ''],
      ],
    ],
    turns: [
      'a3 | q Question: When did you start? | a Answer: In spring: the ice was gone. | q Question: With how many? | a Answer: Four of us.',
    ],
  },
  {
    name: 'a table of facts above the talk is its header',
    body: [
      '# Bijlage 2: Interview respondent 1',
      [
        ['Datum', '3 mei 2025'],
        ['Functie', 'kapper'],
        ['Interviewer', 'Mila Vos'],
      ],
      'I: Hoe lang knipt u al?',
      'R: Sinds mijn zestiende.',
      'I: Altijd hier?',
      'R: Altijd in deze straat.',
    ],
    turns: [
      'b2 | q I: Hoe lang knipt u al? | a R: Sinds mijn zestiende. | q I: Altijd hier? | a R: Altijd in deze straat.',
    ],
  },
  {
    name: 'a plan of who does what is no interview',
    body: [
      '# Bijlage 1: Planning',
      [
        ['Wie', 'Wat', 'Wanneer'],
        ['Mila', 'Interviews afnemen', 'mei'],
        ['Tom', 'Transcriberen', 'juni'],
        ['Mila', 'Coderen', 'juli'],
      ],
      '# Bijlage 2: Interview respondent 1',
      'I: Hoe lang knipt u al?',
      'R: Sinds mijn zestiende.',
    ],
    turns: ['b2 | q I: Hoe lang knipt u al? | a R: Sinds mijn zestiende.'],
  },
  {
    name: 'a table of labels and fragments is no interview',
    body: [
      '# Bijlage 1: Fragmenten per label',
      [
        ['Label', 'Fragment', 'Respondent'],
        ['Tijd', 'Sinds mijn zestiende.', 'Respondent 1'],
        ['Plaats', 'Altijd in deze straat.', 'Respondent 1'],
        ['Tijd', 'Elke dag behalve maandag.', 'Respondent 2'],
      ],
      '# Bijlage 2: Interview respondent 1',
      'I: Hoe lang knipt u al?',
      'R: Sinds mijn zestiende.',
    ],
    turns: ['b2 | q I: Hoe lang knipt u al? | a R: Sinds mijn zestiende.'],
  },
  {
    name: 'rows that are one wide cell: a title, topics, and one in which somebody speaks',
    body: [
      '# Bijlage 1: Interview respondent 1',
      [
        ['Gesprek bij de kar'],
        ['Interviewvraag', 'Antwoord van de respondent'],
        ['Thema 1: Start'],
        ['Hoe bent u begonnen?', 'Met een bakfiets en een thermoskan.'],
        ['Thema 2: Nu'],
        ['Wat is nu moeilijk?', 'De vergunning.'],
      ],
      '# Bijlage 2: Interview respondent 2',
      [
        ['Tijd', 'Wie', 'Tekst'],
        ['00:01', 'O', 'Hoe gaat het?'],
        ['O: Dat was de bel.'],
        ['[pauze]'],
        ['00:09', 'R', 'Goed.'],
      ],
    ],
    turns: [
      'b1 | q V: Hoe bent u begonnen? | a Antwoord van de respondent: Met een bakfiets en een thermoskan. | q V: Wat is nu moeilijk? | a Antwoord van de respondent: De vergunning.',
      'b2 | q O: Hoe gaat het? | q O: Dat was de bel. | a R: Goed.',
    ],
  },
];
