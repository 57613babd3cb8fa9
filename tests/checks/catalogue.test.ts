import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/app/findings/catalogue.ts';
import { means } from '../../src/model/finding.ts';
import { FindingCatalogue } from '../../src/sentences/finding-kind.ts';
import { gapsOf } from '../support/gaps.ts';

const KINDS = CATALOGUE.kinds;
const SOURCE = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }));
const MADE = SOURCE.flatMap(({ file, text }) =>
  [...text.matchAll(/^(?:export )?const (\w+) = findingKind\(\{\s*code: '(K\d+)'/gm)].map(
    ([, name = '', code = '']) => ({ file, name, code }),
  ),
);

/** How often each constant stands anywhere but in imports and lists of kinds. */
const USES = new Map<string, number>();
for (const { text } of SOURCE) {
  const used = text.replace(/^import [^;]*;$|(?:kinds: |AnyFindingKind\[\] = )\[[^\]]*\]/gm, '');
  for (const [name] of used.matchAll(/\b[A-Z][A-Z\d_]+\b/g)) USES.set(name, (USES.get(name) ?? 0) + 1);
}

/** What the rooms are about, by the first digit of their findings' codes. */
const SERIES: Readonly<Record<string, RegExp>> = {
  sources: /^K(1[0-3]|63)/,
  interviews: /^K(1[67]|7[234])/,
  coding: /^K2/,
  project: /^K(1[34]|7[234])/,
  files: /^K7[13]/,
  key: /^K61/,
  artefact: /^K60/,
  checks: /^K(1[3-8]|2|72)/,
  audit: /^K[345]/,
  io: /^K7[04]/,
  app: /^K(6[123]|7[25])/,
};

test('the catalogue has every kind that stands in a room, once', () => {
  expect(KINDS.map(({ code }) => code).sort()).toEqual(MADE.map(({ code }) => code).sort());
  expect(() => new FindingCatalogue(KINDS.slice(0, 2).concat(KINDS.slice(1, 2)))).toThrow(TypeError);
});

test.each(MADE)('$code has a code of its room', ({ file, code }) => {
  expect(code).toMatch(SERIES[file.split(/[\\/]/)[0] ?? ''] ?? /^$/);
});

test.each(MADE)('something raises $code', ({ name }) => {
  expect(USES.get(name)).toBeGreaterThan(1); // one of them defines it
});

test.each(KINDS)('$code has sentences in both languages, and both say the same', ({ message, hint }) => {
  for (const sentence of [message, hint]) {
    for (const language of ['nl', 'en'] as const) {
      const words = sentence.in(language);
      expect(words.trim().length).toBeGreaterThan(10);
      expect(words).toBe(words.trim());
    }
    const [nl, en] = (['nl', 'en'] as const).map((language) =>
      gapsOf(sentence, language).sort((a, b) => a.name.localeCompare(b.name)),
    );
    expect(nl).toEqual(en);
  }
  for (const language of ['nl', 'en'] as const) expect(message.in(language)).toMatch(/[.?]$/);
});

test.each(KINDS)('the message of $code has no gap that may be empty', ({ message }) => {
  expect(gapsOf(message).filter(({ isOptional }) => isOptional)).toEqual([]);
});

const UNREADABLE = KINDS.filter(
  ({ code, severity }) => /^K(1|70[1-5]|71)/.test(code) && severity === 'error',
);

test.each(UNREADABLE)('$code says what it means that the file was not read', ({ means: meanings = [] }) => {
  expect(means({ means: meanings }, 'unread', 'unopened', 'broken')).toBe(true);
});

test('what nobody understands in a file of the project hides nothing', () => {
  const unclear = KINDS.filter(
    ({ means: all = [] }) => all.includes('broken') && !all.includes('unhidden'),
  ).map(({ code }) => code);
  expect(unclear).toEqual(['K722']); // a codebook that is not there
});
