import { readXml } from './xml.ts';

interface Style {
  name: string;
  basedOn: string | null;
  outline: number | null;
}

/** Level of the heading (from 1) that a paragraph of this style is, null for body text. */
export type HeadingLevels = (styleId: string | null, outline: number | null) => number | null;

const HEADING = /^heading ?([1-9])$/i;
const BODY_TEXT = 9;

/**
 * Reads which styles are headings: by their name, which Word keeps in English whatever its language (ids are
 * localised: Kop1, Titre1), by their outline level, or by what they are based on.
 */
export function headingLevels(styles: Uint8Array | null): HeadingLevels {
  const known = styles === null ? new Map<string, Style>() : readStyles(styles);
  const levels = new Map<string, number | null>();
  return (styleId, outline) => {
    if (outline !== null) return levelOf(outline);
    if (styleId === null) return null;
    const cached = levels.get(styleId);
    if (cached !== undefined) return cached;
    const level = inheritedLevel(known, styleId);
    levels.set(styleId, level);
    return level;
  };
}

function readStyles(bytes: Uint8Array): Map<string, Style> {
  const styles = new Map<string, Style>();
  let current: Style | null = null;
  readXml(bytes, {
    open(element) {
      if (element.name === 'w:style') {
        const id = element.attribute('w:styleId');
        current = { name: '', basedOn: null, outline: null };
        if (id !== null) styles.set(id, current);
      } else if (current !== null && element.parent === 'w:style' && element.name === 'w:name') {
        current.name = element.attribute('w:val') ?? '';
      } else if (current !== null && element.name === 'w:basedOn') {
        current.basedOn = element.attribute('w:val');
      } else if (current !== null && element.name === 'w:outlineLvl') {
        current.outline = outlineOf(element.attribute('w:val'));
      }
      return element.name !== 'w:rPr' && element.name !== 'w:pPrChange';
    },
  });
  return styles;
}

function inheritedLevel(styles: ReadonlyMap<string, Style>, styleId: string): number | null {
  for (const style of lineOf(styles, styleId)) {
    if (style.outline !== null) return levelOf(style.outline);
    const named = HEADING.exec(style.name)?.[1];
    if (named !== undefined) return Number(named);
  }
  return null;
}

/** A style and what it is based on, the nearest first. */
function lineOf(styles: ReadonlyMap<string, Style>, styleId: string): Style[] {
  const seen = new Set<string>();
  const line: Style[] = [];
  for (let id: string | null = styleId; id !== null && !seen.has(id); ) {
    seen.add(id);
    const style: Style = styles.get(id) ?? { name: id, basedOn: null, outline: null };
    line.push(style);
    id = style.basedOn;
  }
  return line;
}

// Word keeps its own names in English; "Citaat" is what people call a style that they make.
const QUOTE =
  /^(?:intense quote|quote|quotations?|block ?quot(?:e|ation)|block text|(?:duidelijk |blok)?citaat)$/i;

/** Reads which styles are for quotations: by their name, or by that of a style they are based on. */
export function quoteStyles(styles: Uint8Array | null): (styleId: string | null) => boolean {
  const known = styles === null ? new Map<string, Style>() : readStyles(styles);
  return (styleId) => styleId !== null && lineOf(known, styleId).some(({ name }) => QUOTE.test(name));
}

/** An outline level as the file has it: 0 is the highest, 9 is body text; null where it is neither. */
export function outlineOf(value: string | null): number | null {
  return value !== null && /^[0-9]$/.test(value) ? Number(value) : null;
}

function levelOf(outline: number): number | null {
  return outline === BODY_TEXT ? null : outline + 1;
}
