import type { Analysis } from '../../analyses/analysis.ts';
import { allNodes } from '../../coding/codebook-index.ts';
import type { Gate } from '../../gate/gate.ts';
import { safeWords } from '../../gate/safe-text.ts';
import type { Finding } from '../../model/finding.ts';
import type { CodedProject } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding, findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import { lettersWithoutGlyph } from '../../writers/picture/letters.ts';

export const NO_PICTURE = findingKind({
  code: 'K755',
  severity: 'info',
  message: sentence(
    '{count} van de gekozen overzichten {count|heeft|hebben} geen afbeelding. Als .svg of .png {count|is het|zijn ze} niet geschreven.',
    '{count} of the chosen reports {count|has|have} no picture. {count|It was|They were} not written as .svg or .png.',
  ),
  hint: sentence(
    'Zonder afbeelding: {reports}. Kies er een andere soort bestand voor, zoals --format docx.',
    'Without a picture: {reports}. Choose another format for it, such as --format docx.',
  ),
});

export const NOT_IN_FONT = findingKind({
  code: 'K756',
  severity: 'warning',
  message: sentence(
    'In de naam van code {code} {count|staat een teken dat|staan tekens die} het lettertype van de afbeeldingen niet heeft.',
    'The name of code {code} has {count|a character|characters} that the font of the pictures lacks.',
  ),
  hint: sentence(
    'Het gaat om {letters}. Een .png toont daar een leeg vakje; in een .svg en in Word staat het teken er wel, in een ander lettertype. Een eigen naam zonder dit teken kan in het codeboek, met de oude onder also.',
    'It is {letters}. A .png shows an empty box there; an .svg and Word have the character, in another font. The codebook can give it a name without, and keep the old one under also.',
  ),
});

export const TITLE_NOT_IN_FONT = findingKind({
  code: 'K757',
  severity: 'warning',
  message: sentence(
    'In deze naam van een thema, groep of codeboek {count|staat een teken dat|staan tekens die} het lettertype van de afbeeldingen niet heeft.',
    'This name of a theme, group or codebook has {count|a character|characters} that the font of the pictures lacks.',
  ),
  hint: sentence(
    'Het gaat om {letters}. Een .png toont daar een leeg vakje; in een .svg en in Word staat het teken er wel, in een ander lettertype.',
    'It is {letters}. A .png shows an empty box there; an .svg and Word have the character, in another font.',
  ),
});

/** Reports of which a format for pictures alone makes nothing. */
export function withoutPicture(analyses: readonly Analysis[]): Finding<RawText>[] {
  if (analyses.length === 0) return [];
  const reports = RawText.own(analyses.map(({ name }) => name).join(', '));
  return [finding(NO_PICTURE, { facts: { count: analyses.length }, words: { reports } })];
}

/** Names that the pictures show, as the gate shows them, and that cannot be drawn whole. */
export function notInFont(project: CodedProject, gate: Gate): Finding<RawText>[] {
  const { codebooks, groups, crosswalk } = project;
  const lacking = (name: RawText) => {
    const letters = lettersWithoutGlyph(safeWords(gate.text(name)));
    return { count: letters.length, letters: RawText.own(letters.join(' ')) };
  };
  const codes = codebooks.flatMap(({ file, labels }) =>
    allNodes(labels).map(({ code, name, line }) => ({ file, line, code, name })),
  );
  const titles = [
    ...codebooks.map(({ file, title }) => ({ file, line: null, name: title })),
    ...groups.map(({ title }) => ({ file: null, line: null, name: title })),
    ...(crosswalk?.themes ?? []).map(({ name, line }) => ({ file: crosswalk?.file ?? null, line, name })),
  ];
  const placeOf = (name: RawText, file: string | null, line: number | null) => ({
    file: file === null ? null : RawText.own(file),
    line,
    excerpt: name,
  });
  return [
    ...codes.flatMap(({ file, line, code, name }) => {
      const { count, letters } = lacking(name);
      if (count === 0) return [];
      return [
        finding(NOT_IN_FONT, { ...placeOf(name, file, line), facts: { code, count }, words: { letters } }),
      ];
    }),
    ...titles.flatMap(({ file, line, name }) => {
      const { count, letters } = lacking(name);
      if (count === 0) return [];
      return [
        finding(TITLE_NOT_IN_FONT, { ...placeOf(name, file, line), facts: { count }, words: { letters } }),
      ];
    }),
  ];
}
