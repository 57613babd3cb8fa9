import { widthOf } from '../../src/writers/picture/letters.ts';

/** A rectangle of a picture, in points. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface BoxSeen extends Area {
  readonly fill: string;
  readonly stroke: string | null;
}

export interface TextSeen extends Area {
  readonly words: string;
  readonly size: number;
  readonly fill: string;
  /** Where it starts on its baseline, or ends, or has its middle. */
  readonly x: number;
  readonly y: number;
}

export interface Seen {
  readonly width: number;
  readonly height: number;
  /** The background is the first. */
  readonly boxes: readonly BoxSeen[];
  readonly texts: readonly TextSeen[];
  /** Of lines that say something; a rule is thinner. */
  readonly lineColours: readonly string[];
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

/** What a picture shows, read from its SVG. */
export function seenIn(svg: string): Seen {
  const attribute = (element: string, name: string) =>
    new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? null;
  const number = (element: string, name: string) => Number(attribute(element, name) ?? 0);
  const boxes = [...svg.matchAll(/<rect [^>]*>/g)].map(([rect]) => ({
    left: number(rect, 'x'),
    top: number(rect, 'y'),
    right: number(rect, 'x') + number(rect, 'width'),
    bottom: number(rect, 'y') + number(rect, 'height'),
    fill: attribute(rect, 'fill') ?? '',
    stroke: attribute(rect, 'stroke'),
  }));
  const texts = [...svg.matchAll(/(<text [^>]*>)([^<]*)<\/text>/g)].map(([, open = '', written = '']) => {
    const words = written.replace(/&(lt|gt|amp);/g, (_, sign) => SIGNS[sign] ?? '');
    const [x, y, size] = [number(open, 'x'), number(open, 'y'), number(open, 'font-size')];
    const long = widthOf(words, size, attribute(open, 'font-weight') === 'bold' ? 'bold' : 'regular') / 1.02;
    const anchor = attribute(open, 'text-anchor');
    const left = anchor === 'end' ? x - long : anchor === 'middle' ? x - long / 2 : x;
    const fill = attribute(open, 'fill') ?? '';
    return {
      words,
      size,
      fill,
      x,
      y,
      left,
      right: left + long,
      top: y - 0.72 * size,
      bottom: y + 0.2 * size,
    };
  });
  const lines = [...svg.matchAll(/<path [^>]*>/g)].filter(([path]) => number(path, 'stroke-width') > 0.5);
  const head = /<svg [^>]*>/.exec(svg)?.[0] ?? '';
  return {
    width: parseFloat(attribute(head, 'width') ?? ''),
    height: parseFloat(attribute(head, 'height') ?? ''),
    boxes,
    texts,
    lineColours: lines.map(([path]) => attribute(path, 'stroke') ?? ''),
  };
}

/** As WCAG counts it, of two `#RRGGBB`. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function isInside(inner: Area, outer: Area, slack = 0.05): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  );
}

export function overlaps(a: Area, b: Area, slack = 0.05): boolean {
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

/** The smallest box in which a text starts; the background where there is none. */
export function boxAround({ boxes }: Seen, text: TextSeen): BoxSeen | null {
  const point = { left: text.left, right: text.left, top: text.y - 1, bottom: text.y - 1 };
  const around = boxes.filter((box) => isInside(point, box, 0));
  return around.reduce<BoxSeen | null>(
    (least, box) => (least === null || box.right - box.left < least.right - least.left ? box : least),
    null,
  );
}

/** The smallest box that has this one in it, what it lies on. */
export function boxUnder({ boxes }: Seen, inner: BoxSeen): BoxSeen | null {
  const around = boxes.filter((box) => isInside(inner, box, 0) && !isInside(box, inner, 0));
  return around.reduce<BoxSeen | null>(
    (least, box) => (least === null || box.right - box.left < least.right - least.left ? box : least),
    null,
  );
}
