import type { Language } from '../../model/project.ts';
import type { Said } from '../../sentences/said.ts';
import { saidWords } from '../../sentences/said.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { codeBox } from './boxes.ts';
import type { LegendEntry } from './frame.ts';
import { SLATE } from './hues.ts';
import { glyphOf, type Strip, stripRow } from './strip.ts';

const SAYS = {
  has: sentence('respondent heeft de code', 'respondent has the code'),
  hasNot: sentence('heeft de code niet', 'does not have it'),
  cited: sentence(
    'dubbele rand: het rapport verwijst naar deze code',
    'double border: the report refers to this code',
  ),
  unused: sentence('gestreept: niet gebruikt', 'dashed: not used'),
  unusedOrNone: sentence(
    'gestreept: niet gebruikt, of bij dit thema geen code',
    'dashed: not used, or no code for this theme',
  ),
  share: sentence('deel van de {of} respondenten met de code', 'share of the {of} respondents with the code'),
} as const;

/** What has to be explained: only what occurs. */
export interface Occurring {
  readonly strip: Strip | null;
  readonly respondents: number;
  readonly has: boolean;
  readonly hasNot: boolean;
  readonly cited: boolean;
  readonly unused: boolean;
  readonly noCode: boolean;
}

export function legendOf(occurring: Occurring, language: Language): LegendEntry[] {
  const { strip, cited, unused, noCode } = occurring;
  const frame =
    (isCited: boolean): LegendEntry['draw'] =>
    (x, y) =>
      codeBox(
        { x: x + 0.4, y: y - 4.6, width: 20, height: 9.2 },
        { hue: SLATE, fill: 'light', isCited, isUnused: !isCited },
      );
  const entry = (words: Said, width: number, draw: LegendEntry['draw']) => ({
    words: saidWords(words),
    width,
    draw,
  });
  return [
    ...(strip === null ? [] : stripEntries(strip, occurring, language)),
    ...(cited ? [entry(say(SAYS.cited, language), 21, frame(true))] : []),
    ...(unused || noCode
      ? [entry(say(noCode ? SAYS.unusedOrNone : SAYS.unused, language), 21, frame(false))]
      : []),
  ];
}

function stripEntries(
  strip: Strip,
  { respondents, has, hasNot }: Occurring,
  language: Language,
): LegendEntry[] {
  if (strip.kind === 'bar') {
    const half = [1, 0];
    const words = saidWords(say(SAYS.share, language, { of: respondents }));
    return [{ words, width: strip.width, draw: (x, y) => stripRow(strip, half, SLATE, x, y) }];
  }
  const glyph = (isPresent: boolean, words: Said) => ({
    words: saidWords(words),
    width: strip.markWidth,
    draw: (x: number, y: number) => [glyphOf(strip, isPresent, SLATE, x, y)],
  });
  return [
    ...(has ? [glyph(true, say(SAYS.has, language))] : []),
    ...(hasNot ? [glyph(false, say(SAYS.hasNot, language))] : []),
  ];
}
