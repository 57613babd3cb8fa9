import { expect, test } from 'vitest';
import { contentPieces, contentsOf, rendered } from '../../src/writers/rendered.ts';

function counted(): { made: number; parts: () => Generator<string> } {
  const count = {
    made: 0,
    *parts() {
      for (let i = 0; i < 3; i++) {
        count.made += 1;
        yield 'x'.repeat(1 << 20);
      }
    },
  };
  return count;
}

test('a text in parts is made while it is written, and no part before it is asked for', () => {
  const text = counted();
  const pieces = contentPieces(rendered('a.json', text.parts())).pieces[Symbol.iterator]();
  expect(text.made).toBe(0);
  pieces.next();
  expect(text.made).toBe(1);
});

test('what was written so is nowhere else; what somebody took as bytes is there again', () => {
  const written = rendered('a.json', counted().parts());
  expect([...contentPieces(written).pieces].reduce((sum, { length }) => sum + length, 0)).toBe(3 << 20);
  expect(() => contentsOf(written)).toThrow(TypeError);
  const taken = rendered('a.json', counted().parts());
  expect(contentsOf(taken).bytes).toEqual(contentsOf(taken).bytes);
  expect([...contentPieces(taken).pieces].length).toBe(3);
});
