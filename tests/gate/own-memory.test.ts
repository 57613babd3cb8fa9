import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { type SafeText, safeWords } from '../../src/gate/safe-text.ts';
import { remembering } from '../../src/model/deferred.ts';
import { ownCopyOf } from '../../src/model/own-copy.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { gateOf } from '../support/gates.ts';

const INTERVIEWS = 40;
const LONG = 200_000;

/** Bytes in use once what nobody has is gone. */
function used(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed;
}

test('what passed the gate, and what it hid, keep no interview in memory', () => {
  const gate = gateOf({});
  const before = used();
  const shown: SafeText[] = [];
  for (let i = 0; i < INTERVIEWS; i++) {
    const telling = `Schrijf naar wietske${i}@voorbeeld.nl, dan hoor je hoe het met ons is gegaan. `;
    // Read anew whenever somebody asks, as words are that are kept on the disk.
    const words = () => telling + `${i} `.padEnd(LONG, 'en toen ');
    const whole = RawText.keptAt({ within: gate, at: i }, 'said', words().length, words);
    shown.push(gate.text(whole.slice(telling.indexOf('dan hoor'), telling.length)));
  }
  expect(used() - before).toBeLessThan((INTERVIEWS * LONG) / 2);
  expect(new Set(shown.map(safeWords))).toEqual(new Set(['dan hoor je hoe het met ons is gegaan. ']));
  expect(gate.originals().length).toBe(INTERVIEWS);
});

test('what is remembered of words that were cut from an interview keeps no interview in memory', () => {
  const known = remembering((words: string) => words.slice(1));
  const before = used();
  for (let i = 0; i < INTERVIEWS; i++) {
    const whole = `${'en toen '.repeat(LONG / 8)}Interview met wethouder ${i}`;
    // What was put together is one string as soon as somebody looks into it.
    known(whole.slice(whole.indexOf('Interview met')));
  }
  expect(used() - before).toBeLessThan((INTERVIEWS * LONG) / 2);
  expect(known('Interview met wethouder 3')).toBe('nterview met wethouder 3');
});

test.each(['', 'kort', 'België – ’s avonds', 'een half \ud83d paar', 'een heel 🙂 paar'])(
  'a copy of “%s” is the same',
  (words) => {
    expect(ownCopyOf(words)).toBe(words);
  },
);
