import { type Finding, finding } from '../model/finding.ts';
import type { KeyMaker } from '../model/key.ts';
import type { Fragment, StrayNote } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { CheckContext } from './context.ts';
import { documentGrounds, keyOf } from './key.ts';

/** Where notes stand: on the researcher's words, over several turns, on no turn; and notes that name no code. */
export function checkNotes(context: CheckContext): Finding<RawText>[] {
  const { project } = context;
  return [
    ...project.fragments.flatMap((fragment) => placeOf(context, fragment)),
    ...project.strayNotes.flatMap((note) => stray(note, project.keys)),
  ];
}

function placeOf(context: CheckContext, fragment: Fragment): Finding<RawText>[] {
  const findings: Finding<RawText>[] = [];
  const { from, to } = fragment;
  if (fragment.onResearcher) {
    const respondent = RawText.of(fragment.respondent ?? '–');
    findings.push(context.onFragment('K206', fragment, { words: { respondent } }));
  }
  if (to.turn > from.turn) {
    findings.push(context.onFragment('K207', fragment, { facts: { from: from.turn, to: to.turn } }));
  }
  if (fragment.references.length === 0 && !fragment.corrected)
    findings.push(context.onFragment('K208', fragment, {}));
  for (const { cited } of fragment.references) {
    const index = context.index(fragment.group);
    const now = index.wasRenumbered(cited) && !fragment.corrected ? index.resolve(cited) : null;
    if (now !== null) findings.push(context.onFragment('K211', fragment, { facts: { code: cited, now } }));
  }
  return findings;
}

/** A note beside the interviews matters only where it means to code something. */
function stray({ document, note, references }: StrayNote, keys: KeyMaker): Finding<RawText>[] {
  if (references.length === 0) return [];
  const place = { ordinal: note.ordinal, of: document.notes.length };
  return [
    finding('K201', {
      excerpt: note.text,
      file: RawText.of(document.file),
      line: note.line,
      note: place,
      key: keyOf('K201', documentGrounds(keys, document, note.text), [document.file]),
    }),
  ];
}
