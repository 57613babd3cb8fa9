import { sentence } from './sentence.ts';

/** Words of the field that no one report owns. */
export const WORDS = {
  code: sentence('Code', 'Code'),
  codes: sentence('Codes', 'Codes'),
  coder: sentence('Codeur', 'Coder'),
  fragment: sentence('Fragment', 'Fragment'),
  fragments: sentence('Fragmenten', 'Fragments'),
  group: sentence('Groep', 'Group'),
  interview: sentence('Interview', 'Interview'),
  interviews: sentence('Interviews', 'Interviews'),
  /** Where a zero would say that nobody spoke of it. */
  noCode: sentence('geen code', 'no code'),
  note: sentence('Opmerking', 'Note'),
  notes: sentence('Opmerkingen', 'Notes'),
  respondent: sentence('Respondent', 'Respondent'),
  respondents: sentence('Respondenten', 'Respondents'),
  theme: sentence('Thema', 'Theme'),
  themes: sentence('Thema’s', 'Themes'),
  words: sentence('Woorden', 'Words'),
  /** What is put on a code itself stands as a leaf below it. */
  directly: sentence('(rechtstreeks)', '(directly)'),
  /** Of a fragment. */
  withoutCode: sentence('zonder code', 'without a code'),
  /** Where something was said. */
  line: sentence('regel {line}', 'line {line}'),
  paragraph: sentence('alinea {line}', 'paragraph {line}'),
  /** "3 van 5". */
  of: sentence('{count} van {of}', '{count} of {of}'),
  countFragments: sentence('{count} {count|fragment|fragmenten}', '{count} {count|fragment|fragments}'),
  /** Of a file. */
  written: sentence('geschreven: {path}', 'written: {path}'),
  exists: sentence('{path} bestaat al en blijft zoals het is.', '{path} exists and stays as it is.'),
  nothingWrong: sentence('Geen fouten gevonden.', 'No errors found.'),
} as const;
