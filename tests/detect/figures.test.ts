import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foundIn } from '../support/found.ts';
import { isAbsent } from '../support/shared.ts';

interface Gold {
  text: string;
  entities: { start: number; end: number; label: string }[];
  lower: boolean;
}

function readGold(folder: string): Gold[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.map((name) => {
    const marked = readFileSync(join(folder, name), 'utf8');
    const entities: Gold['entities'] = [];
    let [text, at] = ['', 0];
    for (const { 0: match, 1: label = '', 2: surface = '', index } of marked.matchAll(
      /⟦([^|⟧]*)\|([^⟧]*)⟧/g,
    )) {
      text += marked.slice(at, index);
      entities.push({ start: text.length, end: text.length + surface.length, label });
      text += surface;
      at = index + match.length;
    }
    text += marked.slice(at);
    const words = text.match(/\p{L}{3,}/gu) ?? [];
    return {
      text,
      entities,
      lower: words.filter((word) => /^\p{Lu}/u.test(word)).length * 50 < words.length,
    };
  });
}

/**
 * Of all that a scan finds, words on no list too:
 * shares of entities of which every letter is masked, by label; of masked letters that belong to one; and how many times
 * in 1,000 words something is masked that touches none.
 */
function measure(gold: readonly Gold[]): {
  hidden(label: string): number;
  precision: number;
  forNobody: number;
} {
  const counts = new Map<string, [number, number]>();
  let [masked, right, words, wrong] = [0, 0, 0, 0];
  for (const { text, entities } of gold) {
    const isLetter = (i: number) => /[\p{L}\p{N}]/u.test(text.charAt(i));
    const found = foundIn(text);
    words += text.split(/\s+/).length;
    wrong += found.filter(
      (span) => !entities.some(({ start, end }) => span.start < end && start < span.end),
    ).length;
    const [covered, telling] = [found, entities].map(
      (spans) =>
        new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))),
    );
    for (const { start, end, label } of entities) {
      const count = counts.get(label) ?? [0, 0];
      const left = Array.from({ length: end - start }, (_, i) => start + i).some(
        (i) => isLetter(i) && !covered?.has(i),
      );
      counts.set(label, [count[0] + (left ? 0 : 1), count[1] + 1]);
    }
    for (const i of covered ?? []) {
      if (!isLetter(i)) continue;
      masked++;
      if (telling?.has(i)) right++;
    }
  }
  const hidden = (label: string) => (counts.get(label)?.[0] ?? 0) / (counts.get(label)?.[1] ?? 1);
  return { hidden, precision: right / masked, forNobody: (1000 * wrong) / words };
}

const SHARED = '../shared/anonymise/interviews';
const VALUES = [
  'ADDRESS',
  'POSTCODE',
  'PHONE',
  'EMAIL',
  'URL',
  'BSN',
  'IBAN',
  'PLATE',
  'DATE',
  'AGE',
  'HANDLE',
  'CASE',
];

describe.skipIf(isAbsent(SHARED))(`the labelled interviews (skipped where ${SHARED} is absent)`, () => {
  test.each([
    ['with capitals', false, 0.97, 0.95, 0.85],
    ['lower case', true, 0.9, 0.85, 0.75],
  ])('%s', (_, lower, persons, places, organisations) => {
    const gold = readGold(SHARED).filter((one) => one.lower === lower);
    const { hidden, precision } = measure(gold);
    expect(hidden('PER')).toBeGreaterThanOrEqual(persons);
    expect(hidden('LOC')).toBeGreaterThanOrEqual(places);
    expect(hidden('ORG')).toBeGreaterThanOrEqual(organisations);
    const labels = new Set(gold.flatMap((one) => one.entities.map(({ label }) => label)));
    for (const label of VALUES.filter((one) => labels.has(one)))
      expect(hidden(label), label).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.8);
  });
});

const KINDS = '../shared/anonymise/kinds';

describe.skipIf(isAbsent(KINDS))(`short texts of many kinds (skipped where ${KINDS} is absent)`, () => {
  test.each([
    ['with capitals', false, 0.98, 0.98, 0.92],
    ['lower case', true, 0.87, 0.95, 0.95],
  ])('%s', (_, lower, persons, places, organisations) => {
    const { hidden, precision } = measure(readGold(KINDS).filter((one) => one.lower === lower));
    expect(hidden('PER')).toBeGreaterThanOrEqual(persons);
    expect(hidden('LOC')).toBeGreaterThanOrEqual(places);
    expect(hidden('ORG')).toBeGreaterThanOrEqual(organisations);
    expect(precision).toBeGreaterThanOrEqual(0.92);
  });
});

// The folders called held-out are never tuned on; their marks are what they reach, so that it can only get better.
test.each([
  ['tune', 0.97, 0.95, 0.85, 0.95],
  ['held-out', 0.93, 0.9, 0.9, 0.94],
  ['news', 0.97, 0.95, 0.95, 0.95],
  ['news-held-out', 0.9, 0.95, 0.85, 0.9],
  ['english', 0.97, 0.97, 0.75, 0.97],
  ['english-held-out', 0.95, 0.9, 0.73, 0.97],
  ['short', 0.97, 0.97, 0.97, 0.97],
  ['short-held-out', 0.97, 0.93, 0.9, 0.97],
  ['short-english', 0.97, 0.97, 0.97, 0.97],
  ['short-english-held-out', 0.97, 0.97, 0.97, 0.97],
  ['mixed-held-out', 0.98, 0.89, 0.73, 0.95],
  ['talk', 0.98, 0.96, 0.87, 0.92],
  ['talk-english', 0.98, 0.91, 0.97, 0.86],
  ['talk-held-out', 0.97, 0.95, 0.88, 0.86],
  ['talk-english-held-out', 0.97, 0.86, 0.8, 0.92],
])('our own texts: %s', (folder, persons, places, organisations, telling) => {
  const { hidden, precision } = measure(readGold(`fixtures/anonymise/${folder}`));
  expect(hidden('PER')).toBeGreaterThanOrEqual(persons);
  expect(hidden('LOC')).toBeGreaterThanOrEqual(places);
  expect(hidden('ORG')).toBeGreaterThanOrEqual(organisations);
  expect(precision).toBeGreaterThanOrEqual(telling);
});

test.each([
  ['nobody', 3],
  ['nobody-held-out', 18],
  ['nobody-talk', 12],
  ['nobody-talk-held-out', 6],
  ['talk', 4],
  ['talk-english', 8],
  ['talk-held-out', 8],
  ['talk-english-held-out', 9],
])('our own texts: %s', (folder, most) => {
  expect(measure(readGold(`fixtures/anonymise/${folder}`)).forNobody).toBeLessThanOrEqual(most);
});
