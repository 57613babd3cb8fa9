import type {
  PageCodebookShape,
  PageCodeShape,
  PageFragmentShape,
  PageInterviewShape,
  PageLine,
  PageShape,
  PageThemeShape,
  PageTurnShape,
} from '../../sentences/page.ts';

/** What stands in the page itself, with the words of the interviews in blocks of their own. */
interface PageIndex extends Omit<PageShape<string>, 'interviews'> {
  readonly interviews: readonly ListedInterview[];
  /** How the page came about, a line each. */
  readonly provenance: readonly string[];
}

/** `count` is of its turns. */
export type ListedInterview = Pick<PageInterviewShape<string>, 'id' | 'heading'> & { readonly count: number };
export type ShownCodebook = PageCodebookShape<string>;
export type ShownCode = PageCodeShape<string>;
export type ShownFragment = PageFragmentShape<string>;
export type ShownTheme = PageThemeShape<string>;
export type ShownTurn = PageTurnShape<string>;

/** Kept in the page as JSON by html.ts, which typed it. */
function readBlock<T>(id: string): T {
  const parsed: T = JSON.parse(document.getElementById(id)?.textContent ?? 'null');
  return parsed;
}

export const INDEX = readBlock<PageIndex>('index');

const opened = new Map<number, readonly ShownTurn[]>();

/** The turns of an interview, read when they are first looked at. */
export function openTurns(interview: number): readonly ShownTurn[] {
  const known =
    opened.get(interview) ?? readBlock<readonly ShownTurn[]>(`interview-${interview}`).map(joinedPieces);
  opened.set(interview, known);
  return known;
}

const PLACEHOLDER_LAST = /\[[^\][]+\]$/;

/** A name that lies in two pieces was hidden in both: it is one. */
function joinedPieces(turn: ShownTurn): ShownTurn {
  let last = '';
  const pieces = turn.pieces.map(({ text, fragments }) => {
    const again = last !== '' && text.startsWith(last);
    const rest = again ? text.slice(last.length) : text;
    last = PLACEHOLDER_LAST.exec(text)?.[0] ?? '';
    return { text: rest, fragments };
  });
  return { ...turn, pieces };
}

export function wordsOfTurn({ pieces }: ShownTurn): string {
  return pieces.map(({ text }) => text).join('');
}

export function lineOf(parts: PageLine<string>): string {
  return parts.join('');
}

/** For the colours of a label: a ninth one starts again at the first. */
export function hueClass(label: number): string {
  return `h${label % 8}`;
}
