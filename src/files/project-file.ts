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
  readonly transcript: string | null;
  readonly speaker: string | null;
  readonly attributes: ReadonlyMap<string, RawText>;
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
    node.wrong('K731', { key: RawText.of(text), known: RawText.of(NOTATIONS.join(', ')) });
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

function respondentEntry([id, value]: [string, YamlNode]): RespondentEntry {
  const attributes = value.entries().filter(([key]) => key !== 'transcript' && key !== 'speaker');
  return {
    id,
    transcript: value.get('transcript').text(),
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
  ['unknown', 'unknown'],
  ['onbekend', 'unknown'],
]);

function speakerEntry([mark, value]: [string, YamlNode]): [string, Role][] {
  const role = ROLES.get(value.text() ?? '');
  if (role !== undefined) return [[mark, role]];
  value.wrong('K714', { key: RawText.of(mark) });
  return [];
}
