import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open } from '../../src/gate/safe-text.ts';
import { RawOffset } from '../../src/model/raw-offset.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { gateOf, known } from '../support/gates.ts';

const NAMES = ['Marit van der Veld', 'Tjerk', 'Bouchra'];
const gate = gateOf({ known: NAMES.map((name) => known(name)) });
const revealing = gateOf({ reveal: true });

function shown(text: RawText, from: number, to: number, by = gate) {
  const [start, end] = [new RawOffset(text, from, 'start'), new RawOffset(text, to, 'end')];
  return open(by.pass({ start, end }, (safe) => safe));
}

describe('a place in raw text', () => {
  const words = fc.array(fc.constantFrom(...NAMES, 'en', 'die', 'kookt', 'voor', 'straat'), {
    minLength: 1,
    maxLength: 12,
  });

  test('is that in the words as they are shown', () => {
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (before, said, one, other) => {
        const whole = RawText.of(`${before.join(' ')}\n${said.join(' ')}`);
        const turn = whole.slice(before.join(' ').length + 1);
        const [a, b] = [one % (turn.length + 1), other % (turn.length + 1)];
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        if (from === to) return;
        const { start, end } = shown(turn, from, to);
        expect(gate.text(turn).toString().slice(start, end)).toBe(gate.text(turn.slice(from, to)).toString());
        expect(shown(turn, from, to, revealing)).toEqual({ start: from, end: to });
      }),
      { numRuns: 500 },
    );
  });

  test('tells nothing of the length of what is hidden', () => {
    const places = NAMES.map((name) => {
      const text = RawText.of(`Dat doet ${name} altijd`);
      return shown(text, text.length - 6, text.length);
    });
    expect(new Set(places.map(({ start }) => start)).size).toBe(1);
  });

  test('is written nowhere before the gate', () => {
    expect(() => JSON.stringify(new RawOffset(RawText.of('Tjerk'), 2, 'end'))).toThrow(TypeError);
    const left = new RawOffset(RawText.of('Tjerk'), 2, 'end');
    expect(() => gate.pass(0, () => left)).toThrow(TypeError);
  });
});
