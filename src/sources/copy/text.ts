import type { SourceFile } from '../../model/document.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { decodeText, hasByteOrderMark } from '../text/encoding.ts';
import { NOT_TEXT } from '../text/finding-kinds.ts';
import { type CopyDraft, type CopyPiece, type DraftPart, noDraft } from './draft.ts';
import { NeutralIds } from './ids.ts';

/** What a program for subtitles looks for. */
const HEADER = /^WEBVTT(?=\s)/;

/** A file of plain text, with its marks and its times: all of it is words. The copy is in UTF-8. */
export function draftText({ name, bytes }: SourceFile): CopyDraft {
  const { text } = decodeText(bytes);
  if (text === null) return noDraft([finding(NOT_TEXT, { file: RawText.own(name) })]);
  const head = HEADER.exec(text)?.[0] ?? '';
  const rest = text.slice(head.length);
  const raw = RawText.of(head === '' ? rest : withNeutralCues(rest));
  const mark = hasByteOrderMark(bytes) ? '\uFEFF' : '';
  return {
    parts: [{ name: '', content: [mark + head, 0] }],
    pieces: [[raw]],
    talk: [],
    written: [raw],
    authors: [],
    findings: [],
  };
}

/** The same draft with the rooms that it asks for: its pieces are cut where a remark is to stand. */
export function withRooms({ rooms = [], ...draft }: CopyDraft): CopyDraft {
  const [part] = draft.parts;
  if (rooms.length === 0 || part === undefined || part.content instanceof Uint8Array) return draft;
  const pieces: CopyPiece[] = [];
  const content: (string | number)[] = [];
  const remarks = rooms.map((): number[] => []);
  const waiting = rooms.map((room, i) => ({ ...room, i })).sort((a, b) => a.at - b.at);
  let done = 0;
  const open = (until: number) => {
    for (let next = waiting[0]; next !== undefined && next.at <= until; next = waiting[0]) {
      waiting.shift();
      const piece = pieces.push([]) - 1;
      remarks[next.i]?.push(piece);
      content.push(next.before, piece, next.behind);
    }
  };
  for (const one of part.content) {
    if (typeof one === 'string') {
      content.push(one);
      continue;
    }
    const piece = draft.pieces[one] ?? [];
    const length = piece[0]?.length ?? 0;
    let from = 0;
    while (from < length) {
      const to = Math.min(length, Math.max(from, (waiting[0]?.at ?? Number.POSITIVE_INFINITY) - done));
      if (to > from)
        content.push(
          pieces.push(piece.map((place) => (place.length === length ? place.slice(from, to) : place))) - 1,
        );
      open(done + to);
      from = to;
    }
    done += length;
  }
  open(Number.POSITIVE_INFINITY);
  const parts: DraftPart[] = [{ ...part, content }];
  return { ...draft, parts, pieces, remarks };
}

const TIMES = /^\s*(?:\d+:)?\d\d:\d\d[.,]\d{3}\s+-->/u;
/** "<v.mijn.klasse Anna>", and the style of one: "::cue(c.klasse)", "::cue(#cue)". */
const CLASSED = /(?<=<\/?[a-z]{1,4})(?:\.[^\s.<>()[\]]+)+|::cue\([^()]*\)/gu;
const CALLED = /([.#])([^\s.#,:>()[\]]+)/gu;
/** Those that every player knows. */
const COLOUR = /^(?:bg_)?(?:white|lime|cyan|red|yellow|magenta|blue|black)$/u;

/** A .vtt without what somebody called cues and classes: nobody reads it, and a player looks it up as it is written. */
function withNeutralCues(text: string): string {
  const [cues, classes] = [new NeutralIds('cue'), new NeutralIds('klasse')];
  const lines = text.split('\n').map((line, i, all) => {
    const id = line.trimEnd();
    const isId = /\p{L}/u.test(id) && all[i - 1]?.trim() === '' && TIMES.test(all[i + 1] ?? '');
    return isId ? cues.of(id) + line.slice(id.length) : line;
  });
  const neutral = (sign: string, name: string) => {
    if (sign === '#') return /\p{L}/u.test(name) ? cues.of(name) : name;
    return COLOUR.test(name) ? name : classes.of(name);
  };
  return lines
    .join('\n')
    .replace(CLASSED, (all) => all.replace(CALLED, (_, sign, name) => sign + neutral(sign, name)));
}
