import { type Finding, type FindingCode, finding } from '../model/finding.ts';
import type { Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';

/** A finding about a whole interview, at its heading. */
export function aboutTranscript(code: FindingCode, transcript: Transcript): Finding<RawText> {
  const id = RawText.own(transcript.id);
  return finding(code, {
    file: RawText.own(transcript.document.file),
    line: transcript.line,
    heading: transcript.heading,
    transcript: id,
    words: { id },
  });
}
