import { type CodePlace, codeAtPlace, codebookAt } from './codes.ts';
import { INDEX } from './shown.ts';

/** What an address of the page points at, everything as a place in its list; turns count from 1. */
export type PageRoute =
  | {
      readonly kind:
        | 'codes'
        | 'fragments'
        | 'interview'
        | 'crosstab'
        | 'report'
        | 'uncoded'
        | 'every'
        | 'unknown';
    }
  | { readonly kind: 'code'; readonly place: CodePlace }
  | { readonly kind: 'cell'; readonly place: CodePlace; readonly respondent: number }
  | { readonly kind: 'fragment'; readonly fragment: number }
  | { readonly kind: 'turn'; readonly interview: number; readonly turn: number }
  | { readonly kind: 'theme'; readonly theme: number }
  | { readonly kind: 'footnote'; readonly footnote: number }
  | { readonly kind: 'entry'; readonly entry: number }
  | { readonly kind: 'search'; readonly words: string };

const UNKNOWN: PageRoute = { kind: 'unknown' };

export const UNCODED_LINK = '#/zonder-code';
export const EVERY_FRAGMENT_LINK = '#/alle-fragmenten';

const VIEWS: Readonly<Record<string, PageRoute>> = {
  '': { kind: 'codes' },
  codes: { kind: 'codes' },
  fragmenten: { kind: 'fragments' },
  interview: { kind: 'interview' },
  kruistabel: { kind: 'crosstab' },
  rapport: { kind: 'report' },
  'zonder-code': { kind: 'uncoded' },
  'alle-fragmenten': { kind: 'every' },
};

export function routeOf(hash: string): PageRoute {
  const [first = '', ...rest] = partsOfHash(hash);
  switch (first) {
    case 'code':
      return codeRoute(rest) ?? UNKNOWN;
    case 'kruistabel':
      return rest.length === 0 ? { kind: 'crosstab' } : (cellRoute(rest) ?? UNKNOWN);
    case 'fragment': {
      const fragment = INDEX.fragments.findIndex(({ id }) => id === rest.join('/'));
      return fragment < 0 ? UNKNOWN : { kind: 'fragment', fragment };
    }
    case 'beurt':
      return turnRoute(rest);
    case 'thema': {
      const theme = INDEX.themes.findIndex(({ id }) => id === rest.join('/'));
      return theme < 0 ? UNKNOWN : { kind: 'theme', theme };
    }
    case 'rapport':
      return rest.length === 0 ? { kind: 'report' } : entryRoute(Number(rest[0]) - 1);
    case 'noot':
      return footnoteRoute(Number(rest[0]));
    case 'zoek':
      return { kind: 'search', words: rest.join('/') };
    default:
      return (rest.length === 0 && Object.hasOwn(VIEWS, first) ? VIEWS[first] : undefined) ?? UNKNOWN;
  }
}

/** What somebody typed may be no address at all. */
function partsOfHash(hash: string): string[] {
  try {
    return hash
      .replace(/^#?\/?/, '')
      .split('/')
      .map(decodeURIComponent);
  } catch {
    return ['?'];
  }
}

function codeRoute([book = '', ...address]: readonly string[]): PageRoute | null {
  const codebook = INDEX.codebooks.findIndex(({ id }) => id === book);
  const code = codebookAt(codebook)?.codes.findIndex((one) => one.address === address.join('/')) ?? -1;
  return code < 0 ? null : { kind: 'code', place: { codebook, code } };
}

function cellRoute(parts: readonly string[]): PageRoute | null {
  const found = codeRoute(parts.slice(0, -1));
  if (found?.kind !== 'code') return null;
  const respondent = Number(parts.at(-1)) - 1;
  const isThere = codebookAt(found.place.codebook)?.respondents[respondent] !== undefined;
  return isThere ? { kind: 'cell', place: found.place, respondent } : null;
}

function turnRoute([id, written]: readonly string[]): PageRoute {
  const interview = INDEX.interviews.findIndex((one) => one.id === id);
  const turn = Number(written);
  const isThere = Number.isInteger(turn) && turn >= 1 && turn <= (INDEX.interviews[interview]?.count ?? 0);
  return isThere ? { kind: 'turn', interview, turn } : UNKNOWN;
}

function footnoteRoute(footnote: number): PageRoute {
  const isThere = INDEX.report?.entries.some((entry) => entry.footnote === footnote) ?? false;
  return isThere ? { kind: 'footnote', footnote } : UNKNOWN;
}

function entryRoute(entry: number): PageRoute {
  return INDEX.report?.entries[entry] === undefined ? UNKNOWN : { kind: 'entry', entry };
}

export function codeLink(place: CodePlace): string {
  return link('code', codebookAt(place.codebook)?.id ?? '', ...addressParts(place));
}

/** `respondent` is a place; people count from 1. */
export function cellLink(place: CodePlace, respondent: number): string {
  return link('kruistabel', codebookAt(place.codebook)?.id ?? '', ...addressParts(place), respondent + 1);
}

function addressParts(place: CodePlace): string[] {
  return (codeAtPlace(place)?.address ?? '').split('/');
}

export function fragmentLink(fragment: number): string {
  return link('fragment', INDEX.fragments[fragment]?.id ?? '');
}

export function themeLink(theme: number): string {
  return link('thema', INDEX.themes[theme]?.id ?? '');
}

export function turnLink(interview: number, turn: number): string {
  return link('beurt', INDEX.interviews[interview]?.id ?? '', turn);
}

/** By its footnote, or else by its place in the report; people count from 1. */
export function entryLink(entry: number): string {
  const footnote = INDEX.report?.entries[entry]?.footnote ?? null;
  return footnote === null ? link('rapport', entry + 1) : link('noot', footnote);
}

export function searchLink(words: string): string {
  return link('zoek', words);
}

function link(...parts: readonly (string | number)[]): string {
  return `#/${parts.map((part) => encodeURIComponent(part).replaceAll('%3A', ':')).join('/')}`;
}
