import type { Layout } from './word.ts';

/** Who asks together, who speaks on lines of their own, and who is met twice. */
export const SEVERAL: readonly Layout[] = [
  {
    name: 'two students who ask in turn, and a talk after it in which nobody returns often',
    body: [
      '# In de aula',
      'Student 1: Hoe lang zingt u hier al?',
      'Dirigent: Twaalf jaar.',
      'Student 2: En wat zingt u het liefst?',
      'Dirigent: Iets zonder piano.',
      'Student 1: Waarom dat?',
      'Dirigent: Dan hoor je elkaar.',
      '# Na de repetitie',
      'Student 2: Ging het goed?',
      'Dirigent: De bassen sliepen.',
      'Student 1: En de alten?',
      'Dirigent: Die niet.',
    ],
    turns: [
      'in-de-aula | q Student 1: Hoe lang zingt u hier al? | a Dirigent: Twaalf jaar. | q Student 2: En wat zingt u het liefst? | a Dirigent: Iets zonder piano. | q Student 1: Waarom dat? | a Dirigent: Dan hoor je elkaar.',
      'na-de-repetitie | q Student 2: Ging het goed? | a Dirigent: De bassen sliepen. | q Student 1: En de alten? | a Dirigent: Die niet.',
    ],
  },
  {
    name: 'two who ask by their first names',
    body: [
      '# Interview 1',
      'Bas: Wat doet u hier?',
      'Marjan: Ik snoei.',
      'Noor: Elke dag?',
      'Marjan: Als het droog is.',
      'Bas: En daarna?',
      'Marjan: Vegen.',
      'Noor: Met wie?',
      'Marjan: Alleen.',
    ],
    turns: [
      'gesprekken | q Bas: Wat doet u hier? | a Marjan: Ik snoei. | q Noor: Elke dag? | a Marjan: Als het droog is. | q Bas: En daarna? | a Marjan: Vegen. | q Noor: Met wie? | a Marjan: Alleen.',
    ],
  },
  {
    name: 'a name and a participant with a letter on lines of their own, below a heading that says the same',
    body: [
      '# Participant B',
      '4 May 2026, library',
      '*Ayesha*',
      'How did you find your room?',
      '*Participant B*',
      'Through a cousin.',
      '*Ayesha*',
      'And before that?',
      '*Participant B*',
      'A sofa. For weeks.',
      '*Ayesha*',
      'Whose was it?',
      '*Participant B*',
      'My cousin’s.',
    ],
    turns: [
      'gesprekken | q Ayesha: How did you find your room? | a Participant B: Through a cousin. | q Ayesha: And before that? | a Participant B: A sofa. For weeks. | q Ayesha: Whose was it? | a Participant B: My cousin’s.',
    ],
  },
  {
    name: 'a legend of colours above the talk',
    body: [
      '# Interview 1',
      'Legenda: geel = motivatie, rood = tijd',
      'Kim: Waarom loopt u?',
      'R1: Voor de trap.',
      'Kim: En hoe vaak?',
      'R1: Twee keer.',
      'Kim: Met wie?',
      'R1: Met de hond.',
    ],
    turns: [
      'gesprekken | q Kim: Waarom loopt u? | a R1: Voor de trap. | q Kim: En hoe vaak? | a R1: Twee keer. | q Kim: Met wie? | a R1: Met de hond.',
    ],
  },
];
