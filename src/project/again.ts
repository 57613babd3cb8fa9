import type { Finding } from '../model/finding.ts';
import { findingKey, hashStart } from '../model/key.ts';
import type { Respondent, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';

export const INTERVIEWED_AGAIN = findingKind({
  code: 'K147',
  severity: 'info',
  message: sentence(
    'Volgens de koppen zijn deze interviews met dezelfde respondent; die telt één keer.',
    'By their headings these interviews are with the same respondent, who counts once.',
  ),
  hint: sentence(
    'Respondent {id}: {all}. Zijn het twee mensen, zet dan in kantlijn.yaml onder respondents: {line}.',
    'Respondent {id}: {all}. If they are two people, put in kantlijn.yaml under respondents: {line}.',
  ),
});

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
    finding(INTERVIEWED_AGAIN, {
      file: RawText.own(last.document.file),
      line: last.line,
      heading: last.heading,
      transcript: RawText.own(last.id),
      key: findingKey([INTERVIEWED_AGAIN.code, respondent.number, last.line], {
        at: last.id,
        of: hashStart(last.document),
      }),
      words: {
        id: RawText.own(id),
        all: RawText.own(ids.join(', ')),
        line: RawText.own(`${group}-${free}: { transcript: ${last.id} }`),
      },
    }),
  ];
}
