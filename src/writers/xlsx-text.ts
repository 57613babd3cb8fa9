import { escapedXml } from '../language/markup.ts';
import type { Language } from '../model/project.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';

/** UTF-16 units that a cell holds; Excel calls a file with more in one damaged. */
const LONGEST = 32_767;
const CUT = sentence(
  ' [… ingekort: in een cel passen {most} tekens]',
  ' [… cut short: a cell holds {most} characters]',
);

/** As much of it as a cell holds; what was left out is said. Never ends in half a character. */
export function fitting(words: string, language: Language): string {
  if (words.length <= LONGEST) return words;
  const said = say(CUT, language, { most: LONGEST }).toString();
  return words.slice(0, LONGEST - said.length).replace(/[\uD800-\uDBFF]$/, '') + said;
}

/** "_x0041_" is how the format writes an A: the underscore before what only looks like it is written so itself. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;

/** For the text of an element and for an attribute alike. */
export function inXml(words: string): string {
  return escapedXml(words.replace(LOOKS_ESCAPED, '_x005F_'));
}

/** Places in the list of formats of cells below. */
export const STYLE = { head: 1, text: 2, number: 3 } as const;

const TOP = '<alignment vertical="top" wrapText="1"/>';

/** Format 49 is text: what is typed over it stays text too. */
export const STYLES_XML = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEBF3FE"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  `<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${TOP}</xf>`,
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${TOP}</xf>`,
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="right" vertical="top" indent="1"/></xf></cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
