import { posix } from 'node:path';
import { nearest } from '../language/nearest.ts';
import { type AppendixName, appendixNamed } from '../model/appendix.ts';
import type { Finding } from '../model/finding.ts';
import type { NotationName } from '../model/notation.ts';
import type { Language, Role } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { attributeValue } from './attributes.ts';
import { type Policy, readPolicy } from './policy.ts';
import {
  countOrNull,
  fields,
  mapOf,
  notAmong,
  oneOf,
  oneOrMore,
  ownWord,
  rawWord,
  type Shape,
  words,
} from './shape.ts';
import { AS_WRITTEN, type SpellOut } from './spell-out.ts';
import { statedDate } from './stated-date.ts';
import { readYaml, type YamlNode } from './yaml.ts';

/** `kantlijn.yaml` as it stands; paths are relative to its folder. */
export interface ProjectFile {
  readonly file: string;
  readonly title: RawText;
  /** Null where it says none. */
  readonly language: Language | null;
  /** Patterns, as `readSources` takes them. */
  readonly sources: readonly string[];
  readonly report: string | null;
  /** How notes point at codes; null where the notes tell. */
  readonly notation: NotationName | null;
  /** `brackets`: what stands between brackets in the running text is read as a note. */
  readonly inline: InlineNotes | null;
  /** What a stretch in a colour is coded as, by colour in lower case: each as a note would say it. */
  readonly highlights: ReadonlyMap<string, readonly RawText[]>;
  readonly groups: readonly GroupEntry[];
  readonly crosswalk: string | null;
  readonly transcripts: readonly TranscriptEntry[];
  readonly respondents: readonly RespondentEntry[];
  readonly speakers: ReadonlyMap<string, Role>;
  /** What the appendices that an export writes are called, by name of the report. */
  readonly appendices: ReadonlyMap<string, readonly AppendixName[]>;
  readonly policy: Policy;
  /** What could not be read, where it may say what is to be hidden. */
  readonly doubts: readonly Finding<RawText>[];
}

export type InlineNotes = (typeof INLINE)[number];

export interface GroupEntry {
  readonly id: string;
  readonly title: RawText;
  readonly codebook: string | null;
  readonly transcripts: readonly string[];
  /** What the report calls its respondents besides. */
  readonly people: readonly string[];
  /** What it calls only some of them. */
  readonly some?: readonly string[];
  /** How many different teams, schools … its respondents are of, by the report's noun. */
  readonly units?: ReadonlyMap<string, number | null>;
  readonly line: number;
}

/** Which interview an id stands for, where the documents leave it open. */
export interface TranscriptEntry {
  readonly id: string;
  /** Path of its document; null for any. */
  readonly source: string | null;
  /** What its heading may say; empty for the only interview of its document, or the one that has the id already. */
  readonly headings: readonly string[];
  /** As it is written. */
  readonly date: string | null;
  readonly line: number;
}

/** Attributes of a respondent, or what the documents leave open about one. */
export interface RespondentEntry {
  readonly id: string;
  /** Several where one person was interviewed more than once. */
  readonly transcripts: readonly string[];
  readonly speaker: string | null;
  /** Other names that somebody goes by. */
  readonly also: readonly string[];
  readonly attributes: ReadonlyMap<string, RawText>;
  readonly line: number;
}

const NOTATIONS = ['label', 'number', 'words', 'mixed'] as const satisfies readonly NotationName[];
const INLINE = ['brackets'] as const;
const ROLES = ['researcher', 'respondent', 'other', 'shared', 'unknown'] as const;

const ROLE = oneOf(ROLES, {
  onderzoeker: 'researcher',
  anders: 'other',
  gedeeld: 'shared',
  onbekend: 'unknown',
});
/** A path is as it is on disk. */
const paths: Shape<string[]> = (node) => node.items().flatMap((item) => item.written() ?? []);

const PROJECT_SHAPE = fields(
  {
    title: ownWord,
    language: oneOf(['nl', 'en']),
    sources: paths,
    report: pathIn,
    notation: oneOf(NOTATIONS),
    inline: oneOf(INLINE),
    highlights: mapOf(oneOrMore(rawWord)),
    groups: mapOf(
      fields({
        title: ownWord,
        codebook: pathIn,
        transcripts: words,
        people: words,
        some: words,
        units: mapOf(countOrNull),
      }),
    ),
    crosswalk: pathIn,
    transcripts: mapOf(fields({ source: pathIn, heading: (node) => node.spellings(), date: statedDate })),
    respondents: mapOf(respondentOf),
    speakers: speakersOf,
    appendices: mapOf(oneOrMore(appendixName)),
    anonymise: readPolicy,
  },
  { hides: 'anonymise' },
);

export function parseProjectFile(
  text: string,
  file: string,
  findings: Finding<RawText>[],
  spellOut: SpellOut = AS_WRITTEN,
): ProjectFile {
  const root = readYaml(text, file, findings, spellOut);
  const { anonymise, line, ...read } = PROJECT_SHAPE(root);
  return {
    ...read,
    file,
    title: read.title ?? RawText.own(''),
    language: read.language ?? null,
    highlights: new Map([...read.highlights].map(([colour, codes]) => [colour.toLowerCase(), codes])),
    groups: [...read.groups].map(([id, group]) => ({ id, ...group, title: group.title ?? RawText.own(id) })),
    transcripts: [...read.transcripts].map(([id, { heading, ...rest }]) => ({
      id,
      headings: heading,
      ...rest,
    })),
    respondents: [...read.respondents].map(([id, respondent]) => ({ id, ...respondent })),
    policy: anonymise,
    doubts: root.doubts,
  };
}

/** 12, and no "bijlage 12": what is no number is said. */
function appendixName(node: YamlNode): AppendixName | null {
  const said = node.text();
  if (said === null) return null;
  const name = appendixNamed(said);
  if (name === null) notAmong(node, ['1', '2', '3', 'A', 'B', '…']);
  return name;
}

const OWN = ['transcript', 'transcripts', 'speaker', 'also'];

/** Every other key is an attribute, unless it is one of these with a slip. */
function respondentOf(node: YamlNode): Omit<RespondentEntry, 'id'> {
  const others = node.entries().filter(([key]) => !OWN.includes(key));
  node.only([...OWN, ...others.map(([key]) => key).filter((key) => nearest(key, OWN) === null)]);
  return {
    transcripts: [...new Set([...node.get('transcript').texts(), ...node.get('transcripts').texts()])],
    speaker: node.get('speaker').text(),
    also: node.get('also').texts(),
    attributes: new Map(
      others.map(([name, value]) => {
        const key = name.toLowerCase();
        return [key, attributeValue(key, value.text() ?? '')];
      }),
    ),
    line: node.line,
  };
}

/** Roles by mark: a placeholder in one stands for every name of that person. */
function speakersOf(node: YamlNode): ReadonlyMap<string, Role> {
  const speakers = new Map<string, Role>();
  const others = new Map<string, Role>();
  for (const [mark, value] of node.entries()) {
    const role = ROLE(value);
    if (role === null) continue;
    speakers.set(mark, role);
    for (const other of value.otherKeys) others.set(other, role);
  }
  // A mark that stands there itself goes before another name for somebody.
  return new Map([...others, ...speakers]);
}

/** As files are named everywhere else: with slashes, and none before. */
function pathIn(node: YamlNode): string | null {
  const said = node.written();
  return said === null ? null : posix.normalize(said.replaceAll('\\', '/'));
}
