import { expect, test } from 'vitest';
import { open } from '../../src/gate/safe-text.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { RawWordCount } from '../../src/model/raw-word-count.ts';
import { gateOf, known } from '../support/gates.ts';

const WORDS = 'Toen kwam Tjerk van der Meulen langs, met [naam 7] en twee honden.';

function spoken(words: string) {
  const text = RawText.of(words);
  return { text, said: () => text, by: null };
}

/** `hidden` names or, where `isWithheld`, passages. */
function counted(words: string, hidden: readonly string[], coded: readonly string[], isWithheld = false) {
  const stretch = (part: string) => ({ start: words.indexOf(part), end: words.indexOf(part) + part.length });
  const said = spoken(words);
  const count = new RawWordCount(said, [{ start: 0, end: words.length }], coded.map(stretch));
  const withheld = hidden.map((part) => ({ text: said.text, ...stretch(part) }));
  const gate = gateOf(isWithheld ? { withheld } : { known: hidden.map((name) => known(name)) });
  return open(gate.pass({ count }, (report) => report)).count[0];
}

test.each<[string, string[], string[], { coded: number; of: number }]>([
  ['words as they stand, and a placeholder as one', [], [], { coded: 0, of: 12 }],
  ['a hidden name as one', ['Tjerk van der Meulen'], [], { coded: 0, of: 9 }],
  ['a name as coded where a part of it is', ['Tjerk van der Meulen'], ['Meulen langs'], { coded: 2, of: 9 }],
  ['what is hidden in a row apart', ['Toen', 'kwam'], ['kwam'], { coded: 1, of: 12 }],
  ['a placeholder with what is coded beside it', [], ['7] en'], { coded: 2, of: 12 }],
])('counts %s', (_, hidden, coded, share) => {
  expect(counted(WORDS, hidden, coded)).toEqual(share);
});

test('a passage that is left out counts as the one placeholder that is shown', () => {
  expect(counted(WORDS, ['Toen kwam Tjerk van der Meulen langs, met [naam 7] en'], [], true)?.of).toBe(3);
});

test('nothing of it is written before the gate', () => {
  expect(() => JSON.stringify(new RawWordCount(spoken(WORDS), [], []))).toThrow(TypeError);
});
