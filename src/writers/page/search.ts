import { sentence } from '../../sentences/sentence.ts';
import { codeAtPlace, fullName } from './codes.ts';
import { element, fill, type Inside } from './element.ts';
import { nameOfEntry } from './report-pane.ts';
import { codeLink, entryLink, turnLink } from './route.ts';
import { INDEX, openTurns, wordsOfTurn } from './shown.ts';
import { told } from './told.ts';

const SAYS = {
  title: sentence('Zoeken', 'Search'),
  short: sentence('Typ minstens twee letters.', 'Type two letters at least.'),
  count: sentence('{count} {count|treffer|treffers}', '{count} {count|hit|hits}'),
  first: sentence(', de eerste {shown} staan hier', ', the first {shown} are here'),
  codes: sentence('Codes', 'Codes'),
  turns: sentence('Interviews', 'Interviews'),
  report: sentence('Rapport', 'Report'),
} as const;

/** How many are shown, of all kinds together. */
const MOST = 200;
const LEAST_LETTERS = 2;

interface Hit {
  readonly kind: 'codes' | 'turns' | 'report';
  readonly href: string;
  readonly name: string;
  readonly words: string;
}

/** What is searched, folded when it is first asked for. */
let searched: { readonly folded: string; readonly hit: () => Hit }[] | null = null;

/** Shows where words stand, whatever their case and accents. Says how many there are. */
export function showSearch(pane: HTMLElement, typed: string): string {
  const wanted = folded(typed.trim());
  const heading = element('h2', { class: 'opened', tabindex: -1 }, told(SAYS.title));
  if (wanted.length < LEAST_LETTERS) {
    fill(pane, heading, element('p', {}, told(SAYS.short)));
    return told(SAYS.short);
  }
  // Turns are the most by far: what is fewer stands before them.
  searched ??= [...codeTexts(), ...reportTexts(), ...turnTexts()];
  const found = searched.filter((one) => one.folded.includes(wanted));
  const shown = found.slice(0, MOST).map(({ hit }) => hit());
  const count = told(SAYS.count, { count: found.length });
  const rest = found.length > MOST ? told(SAYS.first, { shown: MOST }) : '';
  fill(
    pane,
    heading,
    element('p', {}, count, rest),
    ...(['codes', 'report', 'turns'] as const).flatMap((kind) => hitsOf(kind, shown, wanted)),
  );
  return count;
}

function hitsOf(kind: Hit['kind'], hits: readonly Hit[], wanted: string): HTMLElement[] {
  const own = hits.filter((hit) => hit.kind === kind);
  if (own.length === 0) return [];
  const lines = own.map(({ href, name, words }) => {
    const found = marked(snippetAround(words, wanted), wanted);
    // A code is what it is called; a turn and a note have a number.
    return kind === 'codes'
      ? element('li', {}, element('a', { href }, ...found), ...(name === '' ? [] : [' · ', name]))
      : element('li', {}, element('a', { href }, name), ' ', ...found);
  });
  return [element('h3', {}, told(SAYS[kind])), element('ul', { class: 'hits' }, ...lines)];
}

const MARKS = /\p{M}/gu;

function folded(words: string): string {
  return words.normalize('NFD').replace(MARKS, '').toLowerCase();
}

function codeTexts() {
  const isOne = INDEX.codebooks.length === 1;
  return INDEX.codebooks.flatMap(({ codes, title }, codebook) =>
    codes.map((code, i) => ({
      folded: folded(fullName(code)),
      hit: (): Hit => {
        const place = { codebook, code: i };
        return {
          kind: 'codes',
          href: codeLink(place),
          name: isOne ? '' : title,
          words: fullName(codeAtPlace(place) ?? code),
        };
      },
    })),
  );
}

function turnTexts() {
  return INDEX.interviews.flatMap(({ id }, interview) =>
    openTurns(interview).map((turn, i) => ({
      folded: folded(wordsOfTurn(turn)),
      hit: (): Hit => ({
        kind: 'turns',
        href: turnLink(interview, i + 1),
        name: `${id}:${i + 1}`,
        words: wordsOfTurn(turn),
      }),
    })),
  );
}

function reportTexts() {
  return (INDEX.report?.entries ?? []).map(({ text }, i) => ({
    folded: folded(text),
    hit: (): Hit => ({ kind: 'report', href: entryLink(i), name: nameOfEntry(i), words: text }),
  }));
}

const BEFORE = 60;
const AFTER = 160;

/** Letters with where each of their folded forms came from, since folding makes some shorter and some longer. */
function foldedWithOrigins(words: string): { folded: string; origins: number[] } {
  let text = '';
  const origins: number[] = [];
  let at = 0;
  for (const letter of words) {
    const own = folded(letter);
    text += own;
    for (let i = 0; i < own.length; i++) origins.push(at);
    at += letter.length;
  }
  return { folded: text, origins: [...origins, at] };
}

/** The words about the first place where they stand. */
function snippetAround(words: string, wanted: string): string {
  const { folded: text, origins } = foldedWithOrigins(words);
  const at = origins[Math.max(0, text.indexOf(wanted))] ?? 0;
  const [from, to] = [Math.max(0, at - BEFORE), Math.min(words.length, at + AFTER)];
  return `${from > 0 ? '…' : ''}${words.slice(from, to)}${to < words.length ? '…' : ''}`;
}

function marked(words: string, wanted: string): Inside[] {
  const { folded: text, origins } = foldedWithOrigins(words);
  const parts: Inside[] = [];
  let done = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const [from, to] = [origins[at] ?? 0, origins[at + wanted.length] ?? words.length];
    parts.push(words.slice(done, from), element('mark', {}, words.slice(from, to)));
    done = to;
  }
  return [...parts, words.slice(done)];
}
