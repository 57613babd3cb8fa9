import { stemsOf } from '../language/words.ts';
import type { Group, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { parseHeading } from './headings.ts';
import { slugOf } from './transcripts.ts';

type Signature = (transcript: Transcript) => string | null;

/** What may tell groups apart, the surest first: front matter, headings, file names, folders, functions. */
const SIGNATURES: readonly Signature[] = [
  (transcript) => attribute(transcript, 'groep') ?? attribute(transcript, 'group'),
  (transcript) => parseHeading(wordsOf(transcript.heading)).remainder || null,
  (transcript) => parseHeading(fileWords(transcript)).remainder || null,
  (transcript) => transcript.document.file.split('/').slice(-2, -1)[0] ?? null,
  (transcript) => attribute(transcript, 'functie') ?? attribute(transcript, 'function'),
];

/**
 * Groups of respondents as headings and files tell them apart. A signature counts when it makes at least two
 * groups and on average two transcripts a group; where none does, everybody is in one.
 */
export function inferGroups(transcripts: readonly Transcript[]): Group[] {
  for (const signature of SIGNATURES) {
    const members = new Map<string, { titles: string[]; ids: string[] }>();
    for (const transcript of transcripts) {
      const title = signature(transcript);
      if (title === null) break;
      const key = [...stemsOf(title)].sort().join(' ') || title;
      const group = members.get(key) ?? { titles: [], ids: [] };
      group.titles.push(title);
      group.ids.push(transcript.id);
      members.set(key, group);
    }
    const found = [...members.values()].reduce((sum, { ids }) => sum + ids.length, 0);
    if (found < transcripts.length || members.size < 2 || members.size * 2 > transcripts.length) continue;
    return [...members.values()].map(({ titles, ids }) => groupOf(mostCommon(titles), ids));
  }
  return transcripts.length === 0
    ? []
    : [
        groupOf(
          'Respondenten',
          transcripts.map(({ id }) => id),
        ),
      ];
}

function groupOf(title: string, transcripts: readonly string[]): Group {
  const id = slugOf(title);
  return { id, title: RawText.of(capitalised(title)), codebook: id, transcripts };
}

function attribute(transcript: Transcript, key: string): string | null {
  const value = transcript.attributes.get(key);
  return value === undefined ? null : wordsOf(value);
}

export function fileWords(transcript: Transcript): string {
  const name = transcript.document.file.split('/').pop() ?? '';
  return name.replace(/\.[^.]+$/, '').replace(/[-_.]+/g, ' ');
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The member that stands in it most often; of equals the first. */
export function mostCommon(members: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const member of members) counts.set(member, (counts.get(member) ?? 0) + 1);
  let best = members[0] ?? '';
  for (const [member, count] of counts) if (count > (counts.get(best) ?? 0)) best = member;
  return best;
}
