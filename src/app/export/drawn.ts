import type { Analysis } from '../../analyses/analysis.ts';
import { allNodes } from '../../coding/codebook-index.ts';
import type { Gate } from '../../gate/gate.ts';
import { safeWords } from '../../gate/safe-text.ts';
import type { Finding } from '../../model/finding.ts';
import type { CodedProject } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { lettersWithoutGlyph } from '../../writers/picture/letters.ts';
import { NO_PICTURE, NOT_IN_FONT, TITLE_NOT_IN_FONT } from '../findings/kinds.ts';

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
