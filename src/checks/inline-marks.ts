import { type Finding, finding } from '../model/finding.ts';
import type { UnreadMarks } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { CheckContext } from './context.ts';
import { documentGrounds, type KeyGrounds, keyOf } from './key.ts';

/** Brackets and colours in the running text that look like codes, where kantlijn.yaml does not say that they are. */
export function checkInlineMarks({ project }: CheckContext): Finding<RawText>[] {
  return project.unreadMarks.flatMap((marks) => {
    const grounds = documentGrounds(project.keys, marks.document);
    return [...bracketed(marks, grounds), ...coloured(marks, grounds)];
  });
}

function bracketed({ document, brackets: count }: UnreadMarks, grounds: KeyGrounds): Finding<RawText>[] {
  if (count === 0) return [];
  const file = RawText.of(document.file);
  return [finding('K213', { file, facts: { count }, key: keyOf('K213', grounds, [document.file]) })];
}

function coloured({ document, colours }: UnreadMarks, grounds: KeyGrounds): Finding<RawText>[] {
  return [...colours].map(([colour, count]) =>
    finding('K214', {
      file: RawText.of(document.file),
      facts: { count },
      words: { colour: RawText.own(colour) },
      key: keyOf('K214', grounds, [document.file, colour]),
    }),
  );
}
