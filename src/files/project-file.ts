import type { Finding } from '../model/finding.ts';
import type { NotationName } from '../model/notation.ts';
import type { Language, Role } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { attributeValue } from './attributes.ts';
import { type Policy, readPolicy } from './policy.ts';
import { readYaml, type YamlNode } from './yaml.ts';

/** `kantlijn.yaml` as it stands; paths are relative to its folder. */
export interface ProjectFile {
  readonly file: string;
  readonly title: string;
  readonly language: Language;
  readonly sources: readonly string[];
  readonly report: string | null;
  /** How notes point at codes, where the notes do not show it. */
  readonly notation: NotationName | null;
  readonly groups: readonly GroupEntry[];
  readonly crosswalk: string | null;
  readonly transcripts: readonly TranscriptEntry[];
  readonly respondents: readonly RespondentEntry[];
  readonly speakers: ReadonlyMap<string, Role>;
  readonly policy: Policy;
}

export interface GroupEntry {
  readonly id: string;
  readonly title: string;
  readonly codebook: string | null;
  readonly transcripts: readonly string[];
  readonly line: number;
}

/** Attributes of a respondent, or what the documents leave open about one. */
export interface RespondentEntry {
  readonly id: string;
  /** Ids of transcripts: several where somebody was interviewed more than once. */
  readonly transcripts: readonly string[];
  readonly speaker: string | null;
  readonly attributes: ReadonlyMap<string, RawText>;
  readonly line: number;
}

/** Which interview an id stands for, where the documents leave it open. */
export interface TranscriptEntry {
  readonly id: string;
  /** Path of its document; null for any. */
  readonly source: string | null;
  /** Words of its heading; null for the only interview of its document, or the one that has the id already. */
  readonly heading: string | null;
  /** As it is written. */
  readonly date: string | null;
  readonly line: number;
}

export const PROJECT_FILE = 'kantlijn.yaml';

const KEYS = [
  'title',
  'language',
  'sources',
  'report',
  'notation',
  'groups',
  'crosswalk',
  'transcripts',
  'respondents',
  'speakers',
  'anonymise',
];

export function parseProjectFile(text: string, file: string, findings: Finding<RawText>[]): ProjectFile {
  const root = readYaml(text, file, findings);
  const language = root.get('language');
  root.only(KEYS);
  if (!['nl', 'en', null].includes(language.text()))
    language.wrong('K717', { key: RawText.of(language.text() ?? '') });
  return {
    file,
    title: root.get('title').text() ?? '',
    language: language.text() === 'en' ? 'en' : 'nl',
    sources: root.get('sources').texts(),
    report: root.get('report').text(),
    notation: notationIn(root.get('notation')),
    groups: root.get('groups').entries().map(groupEntry),
    crosswalk: root.get('crosswalk').text(),
    transcripts: root.get('transcripts').entries().map(transcriptEntry),
    respondents: root.get('respondents').entries().map(respondentEntry),
    speakers: new Map(root.get('speakers').entries().flatMap(speakerEntry)),
    policy: readPolicy(root.get('anonymise')),
  };
}

const NOTATIONS: readonly NotationName[] = ['label', 'number', 'words', 'mixed'];

function notationIn(node: YamlNode): NotationName | null {
  const text = node.text();
  const found = NOTATIONS.find((name) => name === text) ?? null;
  if (found === null && text !== null) {
    node.wrong('K732', { key: RawText.of(text), known: RawText.of(NOTATIONS.join(', ')) });
  }
  return found;
}

function groupEntry([id, value]: [string, YamlNode]): GroupEntry {
  value.only(['title', 'codebook', 'transcripts']);
  return {
    id,
    title: value.get('title').text() ?? id,
    codebook: value.get('codebook').text(),
    transcripts: value.get('transcripts').texts(),
    line: value.line,
  };
}

function transcriptEntry([id, value]: [string, YamlNode]): TranscriptEntry {
  value.only(['source', 'heading', 'date']);
  return {
    id,
    source: value.get('source').text(),
    heading: value.get('heading').text(),
    date: value.get('date').text(),
    line: value.line,
  };
}

const PLACES = ['transcript', 'transcripts', 'speaker'];

function respondentEntry([id, value]: [string, YamlNode]): RespondentEntry {
  const attributes = value.entries().filter(([key]) => !PLACES.includes(key));
  return {
    id,
    transcripts: [...value.get('transcript').texts(), ...value.get('transcripts').texts()],
    speaker: value.get('speaker').text(),
    attributes: new Map(
      attributes.map(([key, node]) => [
        key.toLowerCase(),
        attributeValue(key.toLowerCase(), node.text() ?? ''),
      ]),
    ),
    line: value.line,
  };
}

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['researcher', 'researcher'],
  ['onderzoeker', 'researcher'],
  ['respondent', 'respondent'],
  ['other', 'other'],
  ['anders', 'other'],
  ['shared', 'shared'],
  ['gedeeld', 'shared'],
  ['unknown', 'unknown'],
  ['onbekend', 'unknown'],
]);

function speakerEntry([mark, value]: [string, YamlNode]): [string, Role][] {
  const role = ROLES.get(value.text() ?? '');
  if (role !== undefined) return [[mark, role]];
  value.wrong('K714', { key: RawText.of(mark) });
  return [];
}
