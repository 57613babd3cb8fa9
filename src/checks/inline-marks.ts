import { type Finding, finding } from '../model/finding.ts';
import type { UnreadMarks } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { CheckContext } from './context.ts';
import { keyOf } from './key.ts';

/** Brackets and colours in the running text that look like codes, where kantlijn.yaml does not say that they are. */
export function checkInlineMarks({ project }: CheckContext): Finding<RawText>[] {
  return project.unreadMarks.flatMap((marks) => [...bracketed(marks), ...coloured(marks)]);
}

function bracketed({ document, brackets: count }: UnreadMarks): Finding<RawText>[] {
  if (count === 0) return [];
  const salt = document.paragraphs[0]?.text ?? null;
  const file = RawText.of(document.file);
  return [finding('K213', { file, facts: { count }, key: keyOf('K213', salt, [document.file]) })];
}

function coloured({ document, colours }: UnreadMarks): Finding<RawText>[] {
  const salt = document.paragraphs[0]?.text ?? null;
  return [...colours].map(([colour, count]) =>
    finding('K214', {
      file: RawText.of(document.file),
      facts: { count },
      words: { colour: RawText.own(colour) },
      key: keyOf('K214', salt, [document.file, colour]),
    }),
  );
}
