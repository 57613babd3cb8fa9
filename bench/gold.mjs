/** Labelled interviews (`⟦KIND|surface⟧`, as ../shared/anonymise/to_gold.py reads them) and how much a gate hides of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SPAN = /⟦([^⟦⟧|]*)\|([^⟦⟧|]*)⟧/g;
const LETTER = /[\p{L}\p{N}]/u;

/** [{id, text, entities: [{start, end, label}], lower}], offsets in UTF-16 units. */
export function readGold(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parse(name, readFileSync(join(folder, name), 'utf8')));
}

function parse(id, marked) {
  let [text, at] = ['', 0];
  const entities = [];
  for (const { 0: match, 1: label, 2: surface, index } of marked.matchAll(SPAN)) {
    text += marked.slice(at, index);
    entities.push({ start: text.length, end: text.length + surface.length, label });
    text += surface;
    at = index + match.length;
  }
  text += marked.slice(at);
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return { id, text, entities, lower: capitals * 50 < words.length };
}

const KINDS = { PER: 'person', LOC: 'place', ORG: 'organisation' };
/** What names nobody by itself: particles of surnames, initials. */
const UNTELLING =
  /^(?:aan|al|bij|bin|da|de|del|den|der|di|dos|du|el|het|ibn|in|la|le|op|s|t|te|ten|ter|van|vd|von|the|of|and|\p{L})$/iu;

/**
 * Entities [found, all] by label: of which every letter is masked (`hidden`), every letter of the words that tell it
 * (`telling`), and of those hidden the ones that were given their kind (`typed`). `precision`: masked letters that identify;
 * `forNobody`: spans per 1,000 words that touch no entity.
 */
export function measure(gold, detect) {
  const [hidden, telling, typed] = [{}, {}, {}];
  let [masked, right, words, wrong] = [0, 0, 0, 0];
  for (const { text, entities } of gold) {
    const spans = detect(text);
    const covered = cover(spans);
    const identifying = cover(entities);
    for (const { start, end, label } of entities) {
      const isHidden = letters(text, start, end).every((i) => covered.has(i));
      count(hidden, label, isHidden);
      const kind = KINDS[label];
      if (kind === undefined) continue;
      count(
        telling,
        label,
        tellingLetters(text, start, end).every((i) => covered.has(i)),
      );
      if (isHidden)
        count(
          typed,
          label,
          spans.some((one) => one.kind === kind && one.start < end && start < one.end),
        );
    }
    words += text.split(/\s+/).length;
    for (const { start, end } of spans)
      if (letters(text, start, end).every((i) => !identifying.has(i))) wrong++;
    for (const i of covered) {
      if (!LETTER.test(text.charAt(i))) continue;
      masked++;
      if (identifying.has(i)) right++;
    }
  }
  const precision = masked === 0 ? 0 : right / masked;
  return { hidden, telling, typed, precision, forNobody: (1000 * wrong) / (words || 1) };
}

function count(shares, label, isFound) {
  shares[label] ??= [0, 0];
  shares[label][1]++;
  if (isFound) shares[label][0]++;
}

/** Letters of the words that tell who or what it is; all of them where none does. */
function tellingLetters(text, start, end) {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(
    ([word]) => !UNTELLING.test(word),
  );
  if (words.length === 0) return letters(text, start, end);
  return words.flatMap(({ 0: word, index }) => letters(text, start + index, start + index + word.length));
}

function cover(spans) {
  const places = new Set();
  for (const { start, end } of spans) for (let i = start; i < end; i++) places.add(i);
  return places;
}

function letters(text, start, end) {
  const places = [];
  for (let i = start; i < end; i++) if (LETTER.test(text.charAt(i))) places.push(i);
  return places;
}
