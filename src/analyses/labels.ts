import type { Language } from '../model/project.ts';

/** The program's own words on what it shows. */
export interface Labels {
  readonly cell: string;
  readonly citations: string;
  readonly code: string;
  readonly comparison: string;
  readonly coverage: string;
  readonly crosstab: string;
  readonly dominated: string;
  readonly oneFragment: string;
  readonly someFragments: string;
  readonly fragment: string;
  readonly fragments: string;
  readonly group: string;
  readonly noFragments: string;
  readonly note: string;
  readonly notes: string;
  readonly nobody: string;
  readonly of: string;
  readonly onlyHere: string;
  readonly line: string;
  readonly paragraph: string;
  readonly quotes: string;
  readonly references: string;
  readonly reply: string;
  readonly respondent: string;
  readonly respondents: string;
  readonly shared: string;
  readonly status: string;
  readonly theme: string;
  readonly transcripts: string;
  readonly tree: string;
  readonly turn: string;
  readonly turns: string;
  readonly unresolved: string;
  readonly words: string;
  readonly author: string;
}

const NL: Labels = {
  author: 'Codeur',
  cell: 'Per cel: respondenten van alle respondenten, daaronder het aantal fragmenten.',
  citations: 'Verwijzingen naar codes',
  code: 'Code',
  comparison: 'Vergelijking',
  coverage: 'Gecodeerde beurten van respondenten',
  crosstab: 'Kruistabel',
  dominated: 'Eén respondent heeft meer dan de helft van deze fragmenten.',
  oneFragment: 'fragment',
  someFragments: 'fragmenten',
  fragment: 'Fragment',
  fragments: 'Fragmenten',
  group: 'Groep',
  nobody: 'Bij geen van beide',
  noFragments: 'Geen fragmenten.',
  note: 'Opmerking',
  notes: 'Opmerkingen',
  of: 'van',
  onlyHere: 'Alleen bij',
  line: 'regel',
  paragraph: 'alinea',
  quotes: 'Citaten met voetnoot',
  references: 'Genoemde codes',
  reply: 'antwoord',
  respondent: 'Respondent',
  respondents: 'Respondenten',
  shared: 'Bij alle groepen',
  status: 'Overzicht',
  theme: 'Thema',
  transcripts: 'Interviews',
  tree: 'Labelboom',
  turn: 'beurt',
  turns: 'Beurten',
  unresolved: 'Zonder code in het codeboek',
  words: 'Woorden',
};

const EN: Labels = {
  author: 'Coder',
  cell: 'Each cell: respondents out of all respondents, and below it the number of fragments.',
  citations: 'Citations of codes',
  code: 'Code',
  comparison: 'Comparison',
  coverage: "Respondents' turns that are coded",
  crosstab: 'Cross-tab',
  dominated: 'One respondent has more than half of these fragments.',
  oneFragment: 'fragment',
  someFragments: 'fragments',
  fragment: 'Fragment',
  fragments: 'Fragments',
  group: 'Group',
  nobody: 'In neither group',
  noFragments: 'No fragments.',
  note: 'Note',
  notes: 'Notes',
  of: 'of',
  onlyHere: 'Only with',
  line: 'line',
  paragraph: 'paragraph',
  quotes: 'Quotes with a footnote',
  references: 'Codes named',
  reply: 'reply',
  respondent: 'Respondent',
  respondents: 'Respondents',
  shared: 'In all groups',
  status: 'Overview',
  theme: 'Theme',
  transcripts: 'Interviews',
  tree: 'Label tree',
  turn: 'turn',
  turns: 'Turns',
  unresolved: 'Without a code in the codebook',
  words: 'Words',
};

export function labelsIn(language: Language): Labels {
  return language === 'en' ? EN : NL;
}
