import { analysis } from '../../src/analyses/analysis.ts';
import { EVERYTHING } from '../../src/analyses/wanted.ts';
import { asData } from '../../src/gate/shown-data.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { say, terms } from '../../src/sentences/say.ts';
import { sentence } from '../../src/sentences/sentence.ts';

/** Every speaker by the mark it has: raw words that only the gate may show. */
interface SpeakersReport {
  readonly speakers: readonly RawText[];
}

const TITLE = sentence('Wie er spreekt', 'Who speaks');

/** An analysis that the program does not have. */
export const speakers = analysis<SpeakersReport>({
  name: 'speakers',
  summary: sentence('wie er spreekt in elk interview', 'who speaks in each interview'),
  example: 'speakers',
  report: ({ transcripts }) => ({
    speakers: transcripts.flatMap(({ turns }) => turns.map(({ speaker }) => RawText.of(speaker))),
  }),
  exhibit: (report, language) => ({
    stem: [say(TITLE, language)],
    title: [say(TITLE, language)],
    data: asData(report),
    blocks: report.speakers.map((speaker) => ({ kind: 'paragraph', text: [speaker] })),
    rows: { head: terms('speaker'), rows: report.speakers.map((speaker) => [[speaker]]) },
  }),
  appendices: () => [EVERYTHING],
});
