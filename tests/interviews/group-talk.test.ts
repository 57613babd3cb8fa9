import { expect, test } from 'vitest';
import { transcriptsOf } from '../../src/interviews/transcripts.ts';
import { documentOf } from '../support/build.ts';

/** Who speaks below the heading, as what. */
function rolesBelow(heading: string, talk: string): Record<string, string> {
  const [transcript] = transcriptsOf(documentOf(`# ${heading}\n${talk}`), new Map());
  return Object.fromEntries((transcript?.speakers ?? []).map(({ mark, role }) => [mark, role]));
}

test.each<[string, string, string, Record<string, string>]>([
  [
    'people who are counted, each once',
    'Focusgroep brouwers',
    'Moderator: Wie begint?\nKok 1: Ik wel.\nKok 2: Ik ook.\nModerator: En jij?\nKok 3: Nee.',
    { Moderator: 'researcher', 'Kok 1': 'respondent', 'Kok 2': 'respondent', 'Kok 3': 'respondent' },
  ],
  [
    'two kinds of people who are counted, of whom one could walk in',
    'Bijlage 1: Gesprek',
    'Interviewer: Wat mist u?\nNurse 1: Rust.\nNurse 2: Stilte.\nDoctor 1: Niets.\nNurse 1: Echt?',
    { Interviewer: 'researcher', 'Nurse 1': 'respondent', 'Nurse 2': 'respondent', 'Doctor 1': 'respondent' },
  ],
  [
    'in a focus group kinds that nothing counts, and who keeps the minutes',
    'Appendix 2: Focus group',
    'Moderator: Who starts?\nGardener: Me.\nNotulist: Wait.\nRita Vos: The pond leaks.\nJ: It does.\nGardener: Yes.\nJ: So.',
    {
      Moderator: 'researcher',
      Gardener: 'respondent',
      Notulist: 'other',
      'Rita Vos': 'respondent',
      J: 'respondent',
    },
  ],
  [
    'who asks by a letter, and somebody who says one thing',
    'Bijlage 1: Gesprek',
    'M: Wat vinden jullie van het plein?\nD1: Kaal.\nD2: Leeg.\nM: En de bomen?\nD1: Te klein.\nM: En de banken?\nD2: Hard.\nD3: Heel hard.',
    { M: 'researcher', D1: 'respondent', D2: 'respondent', D3: 'respondent' },
  ],
  [
    'who asks by a letter that may be short for who answers',
    'Focusgroep brouwers',
    'G: Welkom. Wie begint?\nR1: Ik.\nG: Wat mist u?\nR2: Rust.\nR3: Echt?\nG: En de hop?\nR1: Prima.\nR2: Mag ik weg?\nG: Ga maar.',
    { G: 'researcher', R1: 'respondent', R2: 'respondent', R3: 'respondent' },
  ],
  [
    'a letter that may be short for who answers, and asks nothing',
    'Focusgroep brouwers',
    'R1: De hop is duur.\nR2: Het mout ook.\nG: Dat hoor ik vaker.\nR1: Ja.\nR2: Echt.\nR3: Zeker.',
    { G: 'unknown', R1: 'respondent', R2: 'respondent', R3: 'respondent' },
  ],
])('several who are interviewed together: %s', (_, heading, talk, roles) => {
  expect(rolesBelow(heading, talk)).toEqual(roles);
});

test.each<[string, string, Record<string, string>]>([
  [
    'a nurse beside a patient',
    'I: Hoe gaat het?\nP: Goed.\nNurse 1: Uw pillen.\nI: En verder?\nP: Niets.',
    { I: 'researcher', P: 'respondent', 'Nurse 1': 'other' },
  ],
  [
    'two of them',
    'I: Hoe gaat het?\nP: Goed.\nNurse 1: Uw pillen.\nI: En verder?\nP: Niets.\nNurse 2: Koffie.',
    { I: 'researcher', P: 'respondent', 'Nurse 1': 'unknown', 'Nurse 2': 'unknown' },
  ],
  [
    'a third voice that a program heard',
    'Speaker 1: Hoe gaat het?\nSpeaker 2: Goed.\nSpeaker 1: En thuis?\nSpeaker 2: Ook.\nSpeaker 1: Echt?\nSpeaker 3: Koffie.\nSpeaker 2: Ja.',
    { 'Speaker 1': 'researcher', 'Speaker 2': 'respondent', 'Speaker 3': 'unknown' },
  ],
])('who comes in beside one respondent is none: %s', (_, talk, roles) => {
  expect(rolesBelow('Bijlage 1: Interview 1', talk)).toEqual(roles);
});
