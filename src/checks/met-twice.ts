import { isFullName, markKey } from '../interviews/marks.ts';
import { isFirstName } from '../interviews/voices.ts';
import type { Finding } from '../model/finding.ts';
import { putUnder } from '../model/grouped.ts';
import type { CodedProject } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import { documentGrounds, keyOf } from './key.ts';

const ONE_NAME_TWICE = findingKind({
  code: 'K174',
  severity: 'info',
  message: sentence(
    'In {count} interviews antwoordt iemand onder dezelfde naam; het telt als {count} respondenten.',
    'In {count} interviews somebody answers by the same name; it counts as {count} respondents.',
  ),
  hint: sentence(
    'Het gaat om {all}. Is het één persoon, zet dan in kantlijn.yaml onder respondents: {line}.',
    'It is about {all}. If it is one person, put in kantlijn.yaml under respondents: {line}.',
  ),
});

/** "Amina" in a focus group, and "Amina" in an interview of her own. */
export const MET_TWICE: Check = {
  kinds: [ONE_NAME_TWICE],
  findings: ({ project }) => metTwice(project),
};

interface Met {
  readonly mark: string;
  readonly id: string;
  readonly transcript: string;
}

function metTwice({ transcripts, keys }: CodedProject): Finding<RawText>[] {
  const byName = new Map<string, Met[]>();
  for (const { id: transcript, group, speakers } of transcripts)
    for (const { mark, role, respondents } of speakers) {
      const [id] = respondents;
      if (role !== 'respondent' || id === undefined || !(isFullName(mark) || isFirstName(mark))) continue;
      putUnder(byName, `${group} ${markKey(mark)}`, { mark, id, transcript });
    }
  return [...byName.values()].flatMap((all) => {
    const ids = [...new Set(all.map(({ id }) => id))];
    const [first] = all;
    const last = transcripts.find(({ id }) => id === all.at(-1)?.transcript);
    if (ids.length < 2 || first === undefined || last === undefined) return [];
    const interviews = [...new Set(all.map(({ transcript }) => transcript))];
    const line = `${first.id}: { transcripts: [${interviews.join(', ')}], speaker: "${first.mark}" }`;
    return [
      finding(ONE_NAME_TWICE, {
        file: RawText.of(last.document.file),
        line: last.line,
        heading: last.heading,
        transcript: RawText.of(last.id),
        facts: { count: ids.length },
        words: { all: RawText.of(ids.join(', ')), line: RawText.of(line) },
        key: keyOf(ONE_NAME_TWICE.code, documentGrounds(keys, last.document), [first.id, ...ids]),
      }),
    ];
  });
}
