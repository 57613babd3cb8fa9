import { describe, expect, test } from 'vitest';
import { parseDecisions } from '../../src/files/decisions-file.ts';
import { parseProjectFile } from '../../src/files/project-file.ts';
import { documentOf, projectOf, said } from '../support/build.ts';

const DOCUMENT = documentOf('# Bijlage 3: Interview\nO: Hoe?\nR: {1Met de bus.1}\nO: En?\nR: Lopend.', {
  notes: { 1: 'Bus 1/1' },
});
const KEY = projectOf([DOCUMENT]).fragments[0]?.key.shown;

/** What `decisions.yaml` does, and what of it points at nothing, as `K727 2 abc`. */
function decided(yaml: string) {
  const decisions = parseDecisions(yaml, 'decisions.yaml', []);
  const { withheld, transcripts, findings } = projectOf([DOCUMENT], { decisions });
  // That a number of a turn shifts (K730) is no matter of pointing at nothing.
  const problems = findings
    .filter(({ code }) => code !== 'K730')
    .map(({ code, line, words }) => `${code} ${line} ${said(words.key ?? words.id)}`);
  const aside = transcripts.flatMap(({ turns }) =>
    turns.filter((turn) => turn.aside).map(({ number }) => number),
  );
  const passages = withheld.map(({ transcript, from, to }) => {
    const end = to.offset > 1e9 ? 'end' : to.offset;
    return `${transcript} ${from.turn}:${from.offset}-${to.turn}:${end}`;
  });
  return { passages, aside, problems };
}

describe('decisions', () => {
  test.each<[string, string, string[]]>([
    ['the key of a fragment', `- ${KEY}`, ['b3 2:0-2:11']],
    ['the id of a fragment', '- b3:2', ['b3 2:0-2:11']],
    ['a map with the key', `- { fragment: ${KEY}, why: te herkenbaar }`, ['b3 2:0-2:11']],
    ['a turn', '- { transcript: b3, turn: 2 }', ['b3 2:0-2:end']],
    ['some turns', '- { transcript: b3, turns: [1, 2, 4] }', ['b3 1:0-2:end', 'b3 4:0-4:end']],
    [
      'a place',
      '- { transcript: b3, from: { turn: 2, offset: 3 }, to: { turn: 2, offset: 5 } }',
      ['b3 2:3-2:5'],
    ],
    ['from a place on', '- { transcript: b3, from: { turn: 2, offset: 3 } }', ['b3 2:3-2:end']],
    ['up to a place', '- { transcript: b3, to: { turn: 2, offset: 3 } }', ['b3 1:0-2:3']],
    ['a whole interview', '- { transcript: b3 }', ['b3 1:0-4:end']],
    ['a place that cannot be read', '- { transcript: b3, from: { turn: twee } }', ['b3 1:0-4:end']],
  ])('withhold %s', (_, entry, passages) => {
    expect(decided(`withhold:\n  ${entry}`)).toEqual({ passages, aside: [], problems: [] });
  });

  test('set turns aside', () => {
    expect(decided('aside: [{ transcript: b3, turns: 3-4 }]').aside).toEqual([3, 4]);
  });

  test.each<[string, string, string[]]>([
    ['withhold:\n  - verdwenen', 'a key', ['K727 2 verdwenen']],
    ['withhold:\n  - { transcript: b33 }', 'an interview', ['K727 2 b33']],
    ['withhold:\n  - { transcript: b3, turn: 40 }', 'a turn', ['K727 2 b3']],
    ['corrections:\n  verdwenen: [1/2]', 'a correction', ['K726 2 verdwenen']],
    ['aside:\n  - { transcript: b4, turn: 1 }', 'an interview set aside', ['K728 2 b4']],
    ['aside:\n  - { transcript: b3, turn: 5 }', 'a turn set aside', ['K728 2 b3']],
  ])('%j points at nothing: %s', (yaml, _, problems) => {
    expect(decided(yaml).problems).toEqual(problems);
  });
});

test('a respondent of the project file who is nowhere', () => {
  const yaml =
    'groups: { koks: { transcripts: [b3] } }\nrespondents:\n  koks-1: { leeftijd: 40 }\n  koks-2: { leeftijd: 50 }';
  const file = parseProjectFile(yaml, 'kantlijn.yaml', []);
  const found = projectOf([DOCUMENT], { file }).findings;
  expect(found.map(({ code, line, words }) => [code, line, said(words.id)])).toEqual([['K725', 4, 'koks-2']]);
});
