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

/** {hidden: {LABEL: [hidden, all]}, precision}: entities of which every letter is masked; masked letters that identify. */
export function measure(gold, detect) {
  const hidden = {};
  let [masked, right] = [0, 0];
  for (const { text, entities } of gold) {
    const covered = cover(detect(text));
    const identifying = cover(entities);
    for (const { start, end, label } of entities) {
      hidden[label] ??= [0, 0];
      hidden[label][1]++;
      if (letters(text, start, end).every((i) => covered.has(i))) hidden[label][0]++;
    }
    for (const i of covered) {
      if (!LETTER.test(text.charAt(i))) continue;
      masked++;
      if (identifying.has(i)) right++;
    }
  }
  return { hidden, precision: masked === 0 ? 0 : right / masked };
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
