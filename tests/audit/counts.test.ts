import { describe, expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { documentOf, projectOf, said } from '../support/build.ts';
import { wrongIn } from './report.ts';

const TEAMS = ['Wijkteam Noord', 'Wijkteam Zuid', 'Wijkteam Zuid', 'Wijkteam West'];

function counted(sentence: string, teams: readonly string[] = TEAMS): string[] {
  const interviews = teams.flatMap((team, i) => [
    `# Bijlage ${i + 3}: Interview respondent ${i + 1}`,
    team,
    'O: Onderzoeker',
    'R: Respondent',
    'O: Hoe gaat het?',
    `R: {${i + 1}Het gaat goed${i + 1}} met ons.`,
  ]);
  const notes = Object.fromEntries(teams.map((_, i) => [i + 1, 'Stemming (Label 1, sub 1)']));
  const report = documentOf(`${sentence}\nZij zijn tevreden.[^1]`, {
    file: 'verslag.md',
    footnotes: { 1: 'Bijlage 3. Label 1, sub 1.' },
  });
  const audited = auditProject(projectOf([report, documentOf(interviews.join('\n'), { notes })]));
  return wrongIn(audited?.findings ?? []).map(
    ({ code, facts, words }) => `${code} ${facts.counted} ${said(words.claimed)}`,
  );
}

describe('where the interviews stand', () => {
  test.each<[string, string[]]>([
    ['De interviews staan in bijlagen 3 tot en met 6.', []],
    ['De interviews staan in bijlagen 3 t/m 6.', []],
    ['De interviews staan in bijlagen 1 tot en met 6.', ['K503 4 bijlagen 1 tot en met 6']],
    ['De interviews staan in bijlage 3-5.', ['K503 4 bijlage 3-5']],
    ['De vragenlijsten staan in bijlagen 1 tot en met 2.', []],
    ['De interviews staan in bijlage 3 tot en met 5, de focusgroep in bijlage 6.', []],
    ['De gesprekken staan in bijlage 3 t/m 4. Die met de anderen in bijlage 5 t/m 6.', []],
    [
      'De interviews staan in bijlage 2 tot en met 5, de focusgroep in bijlage 6.',
      ['K503 4 bijlage 2 tot en met 5'],
    ],
  ])('%s', (sentence, expected) => {
    expect(counted(sentence)).toEqual(expected);
  });
});

describe('how many teams', () => {
  test.each<[string, string[]]>([
    ['Er zijn drie wijkteams geïnterviewd.', []],
    ['Er zijn vijf wijkteams geïnterviewd.', ['K503 3 vijf wijkteams']],
    ['Er zijn 4 wijkteams geïnterviewd.', ['K503 3 4 wijkteams']],
    ['In de stad zijn er vijf wijkteams.', []],
    ['Er zijn vijf scholen geïnterviewd.', []],
    ['Er zijn vijf mensen geïnterviewd.', []],
  ])('%s', (sentence, expected) => {
    expect(counted(sentence)).toEqual(expected);
  });
  test('nothing where an interview leaves its team out', () => {
    expect(
      counted('Er zijn vijf wijkteams geïnterviewd.', ['Wijkteam Noord', 'Op kantoor', 'Wijkteam West']),
    ).toEqual([]);
  });
});

describe('how many talks', () => {
  test.each<[string, string[]]>([
    ['Er zijn vier gesprekken gevoerd.', []],
    ['Er zijn zes diepte-interviews afgenomen.', ['K503 4 zes diepte-interviews']],
    ['In mei hadden wij vijf gesprekken, waarvan één bij iemand thuis.', ['K503 4 vijf gesprekken']],
    // What they did, and not what the study did.
    ['Twee bewoners hebben zes gesprekken met de gemeente gevoerd.', []],
    ['Zes gesprekken over geluid leidden tot niets.', []],
  ])('%s', (sentence, expected) => {
    expect(counted(sentence)).toEqual(expected);
  });
});

describe('how many people of several kinds', () => {
  const KINDS = ['chauffeur', 'vrijwilliger', 'vrijwilliger', 'winkelmedewerker', 'kassamedewerker'];
  const talks = KINDS.map(
    (kind, i) =>
      `# Bijlage ${i + 1}: Interview ${i + 1} (${kind})\nI: Hoe gaat het?\nR: {${i + 1}Het gaat ${i} keer goed${i + 1}} met ons.`,
  );
  const notes = Object.fromEntries(KINDS.map((_, i) => [i + 1, 'Stemming']));

  test.each<[string, string[]]>([
    ['Voor dit onderzoek zijn vijf medewerkers geïnterviewd.', []],
    ['Voor dit onderzoek zijn twee medewerkers en twee vrijwilligers geïnterviewd.', []],
    ['Voor dit onderzoek zijn zes medewerkers geïnterviewd.', ['K503']],
    ['Voor dit onderzoek zijn vijf vrijwilligers geïnterviewd.', ['K503']],
  ])('%s', (sentence, expected) => {
    const report = documentOf(`${sentence}\nZij zijn tevreden.[^1]`, {
      file: 'verslag.md',
      footnotes: { 1: 'Bijlage 3. Stemming.' },
    });
    const audited = auditProject(projectOf([report, documentOf(talks.join('\n'), { notes })]));
    expect(wrongIn(audited?.findings ?? []).map(({ code }) => code)).toEqual(expected);
  });
});
