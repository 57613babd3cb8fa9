import { type Finding, finding } from '../model/finding.ts';
import { findingKey, hashStart } from '../model/key.ts';
import type { Respondent, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';

/** Whom headings find in several interviews counts once; said, with the line that would part them. */
export function interviewedAgain(
  id: string,
  transcripts: readonly Transcript[],
  respondents: readonly Respondent[],
): Finding<RawText>[] {
  const respondent = respondents.find((candidate) => candidate.id === id);
  if (respondent === undefined) return [];
  const { group, transcripts: ids } = respondent;
  const last = transcripts.find((transcript) => transcript.id === ids[ids.length - 1]);
  if (last === undefined) return [];
  const free = Math.max(...respondents.flatMap((one) => (one.group === group ? [one.number] : []))) + 1;
  return [
    finding('K147', {
      file: RawText.of(last.document.file),
      line: last.line,
      heading: last.heading,
      transcript: RawText.of(last.id),
      key: findingKey(['K147', respondent.number, last.line], { at: last.id, of: hashStart(last.document) }),
      words: {
        id: RawText.of(id),
        all: RawText.of(ids.join(', ')),
        line: RawText.of(`${group}-${free}: { transcript: ${last.id} }`),
      },
    }),
  ];
}
