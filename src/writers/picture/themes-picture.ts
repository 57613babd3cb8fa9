import type { DrawnTheme, ThemesPicture } from '../../gate/exhibit.ts';
import type { Language } from '../../model/project.ts';
import { oneLine } from '../plain.ts';
import {
  type Body,
  framed,
  heightAround,
  type Setting,
  type Surroundings,
  scaleFor,
  WIDTH,
} from './frame.ts';
import { legendOf } from './legend.ts';
import { continuedName, descriptionOf, pageTitle } from './page-words.ts';
import type { Drawing, DrawnShape } from './shapes.ts';
import { type Band, columnsLayout, mirrorLayout, stripBeside, type ThemesLayout } from './theme-layouts.ts';
import { havingCount } from './tree-body.ts';

/** Between two bands, with a rule in the middle. */
const GAP = 11;
const [FIRST, NEXT] = [4, 2] as const;

/** Theme by theme the codes of the groups: two of them left and right of the theme, more in columns. */
export function drawThemes(picture: ThemesPicture, setting: Setting): Drawing[] {
  const { language, limit } = setting;
  const title = oneLine(picture.title, language);
  const note = oneLine(picture.note, language);
  const aroundIn = (width: number): Surroundings => ({
    title,
    legend: themesLegend(picture, width, setting),
    note,
  });
  const layOuts = layoutsFor(picture, setting);
  const heightAt = (width: number) =>
    heightAround(aroundIn(width), width, setting) +
    Math.max(...layOuts.map((layOut) => layoutHeight(layOut(picture.themes, width))));
  // Rather somewhat smaller than the last theme on a page of its own.
  const scale = scaleFor(heightAt, limit) ?? 1;
  const width = WIDTH / scale;
  const around = aroundIn(width);
  const room = scale < 1 ? Number.POSITIVE_INFINITY : limit - heightAround(around, width, setting);
  const bodies = layOuts.flatMap((layOut) => {
    const inWidth = (themes: readonly DrawnTheme[]) => layOut(themes, width);
    const layout = inWidth(picture.themes.flatMap((theme) => themeParts(theme, inWidth, room, language)));
    return pagesIn(layout, room).map((bands) => stacked(layout, bands, width));
  });
  const description = descriptionOf(picture, language);
  return bodies.map((body, i) =>
    framed(
      body,
      { ...around, title: pageTitle(title, i + 1, bodies.length, language) },
      scale,
      setting,
      description,
    ),
  );
}

/** Themes as bands, for some of the groups, in a picture `width` wide. */
type LayOut = (themes: readonly DrawnTheme[], width: number) => ThemesLayout;

function layoutsFor(picture: ThemesPicture, { language }: Setting): LayOut[] {
  const count = picture.groups.length;
  if (count === 2) return [(themes, width) => mirrorLayout({ ...picture, themes }, width, language)];
  const starts = [0];
  for (let next = FIRST; next < count; next += NEXT) starts.push(next);
  return starts.map(
    (start, i) => (themes, width) =>
      columnsLayout({ ...picture, themes }, [start, starts[i + 1] ?? count], width, language),
  );
}

/** All bands below each other. */
function layoutHeight({ head, bands }: ThemesLayout): number {
  return bands.reduce((sum, { height }, i) => sum + height + (i > 0 ? GAP : 0), head.height);
}

/** A theme whose codes are more than a page holds goes on; a group that has no further codes shows those it has again. */
function themeParts(
  theme: DrawnTheme,
  layOut: (themes: readonly DrawnTheme[]) => ThemesLayout,
  room: number,
  language: Language,
): DrawnTheme[] {
  const halved = (whole: DrawnTheme): DrawnTheme[] => {
    const { head, bands } = layOut([whole]);
    const most = whole.sides.reduce((max, { codes }) => Math.max(max, codes.length), 0);
    if (most < 2 || head.height + (bands[0]?.height ?? 0) <= room) return [whole];
    const half = Math.ceil(most / 2);
    const part = (from: number, to: number): DrawnTheme => {
      const sides = whole.sides.map((side) => {
        const codes = side.codes.slice(from, to);
        return codes.length === 0 ? side : { ...side, codes };
      });
      return { ...whole, sides };
    };
    return [part(0, half), part(half, most)].flatMap(halved);
  };
  return halved(theme).map((part, i) =>
    i === 0 ? part : { ...part, name: continuedName(part.name, language) },
  );
}

/** A page has one band at least. */
function pagesIn({ head, bands }: ThemesLayout, room: number): Band[][] {
  const pages: Band[][] = [];
  let left = 0;
  for (const band of bands) {
    const page = pages.at(-1);
    if (page === undefined || left < band.height + GAP) {
      pages.push([band]);
      left = room - head.height - band.height;
    } else {
      page.push(band);
      left -= band.height + GAP;
    }
  }
  return pages;
}

function stacked({ head }: ThemesLayout, bands: readonly Band[], width: number): Body {
  const shapes: DrawnShape[] = [...head.shapes];
  let y = head.height;
  bands.forEach((band, i) => {
    if (i > 0) {
      const rule = y + GAP / 2;
      shapes.push({
        kind: 'line',
        points: [
          [0, rule],
          [width, rule],
        ],
        stroke: '#CFCFCF',
        strokeWidth: 0.5,
      });
      y += GAP;
    }
    shapes.push(...band.draw(y));
    y += band.height;
  });
  return { shapes, height: y };
}

function themesLegend({ groups, themes }: ThemesPicture, width: number, { language }: Setting) {
  const sides = themes.flatMap((theme) => theme.sides);
  const codes = sides.flatMap((side) => side.codes);
  const used = codes.filter(({ fragments }) => fragments > 0);
  const strips = groups.length === 2 ? groups.map((group) => stripBeside(group, width)) : [];
  return legendOf(
    {
      strip: used.length === 0 ? null : (strips.find((strip) => strip !== null) ?? null),
      respondents: 0,
      has: used.some(({ had }) => havingCount(had) > 0),
      hasNot: used.some(({ had }) => havingCount(had) < had.length),
      cited: codes.some(({ isCited }) => isCited),
      unused: used.length < codes.length,
      noCode: sides.some((side) => side.codes.length === 0),
    },
    language,
  );
}
