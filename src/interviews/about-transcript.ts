import type { Finding } from '../model/finding.ts';
import type { Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { type FindingKind, finding } from '../sentences/finding-kind.ts';

/** A finding about a whole interview, at its heading. */
export function aboutTranscript(kind: FindingKind<never, 'id'>, transcript: Transcript): Finding<RawText> {
  const id = RawText.own(transcript.id);
  return finding(kind, {
    file: RawText.own(transcript.document.file),
    line: transcript.line,
    heading: transcript.heading,
    transcript: id,
    words: { id },
  });
}
