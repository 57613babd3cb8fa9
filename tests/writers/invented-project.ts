import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { mention, PEOPLE, type Person, PLACES, phone, sentence } from './people-pool.ts';

/** A project that names the same few people everywhere, as its files. */
export interface Invented {
  readonly people: readonly Person[];
  readonly phones: readonly string[];
  readonly files: ReadonlyMap<string, string>;
  /** One interview more, with somebody new in it. */
  readonly later: ReadonlyMap<string, string>;
}

/** `least`: how many people it names; `fewest`: how many interviews it has; `numbers`: how many telephones at most. */
export function invented(least = 1, fewest = 1, numbers = 3): fc.Arbitrary<Invented> {
  return fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: least, maxLength: 10 }),
      fc.subarray([...PLACES], { minLength: 0, maxLength: 2 }),
      fc.array(phone(), { minLength: 1, maxLength: numbers }),
    )
    .chain(([persons, places, phones]) => {
      const people = [...persons, ...places];
      return fc
        .record({
          interviews: fc.array(interview(people, phones), { minLength: fewest, maxLength: 4 }),
          texts: texts(people),
        })
        .map(({ interviews, texts: rest }) => projectOf(persons, places, phones, interviews, rest));
    });
}

interface Interview {
  readonly fileName: string;
  readonly coder: string;
  readonly turns: readonly string[];
  readonly note: string;
  readonly functie: string;
  /** Behind "Interview" in its heading. */
  readonly heading: string;
  /** Before the colon of who answers. */
  readonly mark: string;
}

function interview(people: readonly Person[], phones: readonly string[]): fc.Arbitrary<Interview> {
  return fc.record({
    fileName: fc.oneof(fc.constant('gesprek'), mention(people)),
    coder: mention(people),
    turns: fc.array(sentence(people, phones), { minLength: 1, maxLength: 5 }),
    note: sentence(people, phones),
    functie: mention(people).map((name) => `collega van ${name}`),
    heading: fc.oneof(fc.constant('respondent'), mention(people)),
    mark: fc.oneof(fc.constant('R'), fc.constantFrom(...people.map(({ first }) => first))),
  });
}

interface Texts {
  readonly label: string;
  readonly sub: string;
  readonly ad: string;
  readonly theme: string;
  readonly group: string;
  readonly title: string;
  readonly definition: string;
  readonly said: string;
  /** Id of the group. */
  readonly id: string;
  /** Name of an attribute. */
  readonly attribute: string;
}

function texts(people: readonly Person[]): fc.Arbitrary<Texts> {
  const name = mention(people).map((words) => `Samenwerken met ${words}`);
  return fc.record({
    label: name,
    sub: name,
    ad: name,
    theme: name,
    group: name,
    title: name,
    definition: name,
    said: name,
    id: fc.oneof(
      fc.constant('docenten'),
      mention(people).map((words) => words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')),
    ),
    attribute: mention(people).map((words) => `kent ${words}`),
  });
}

function projectOf(
  persons: readonly Person[],
  places: readonly Person[],
  phones: readonly string[],
  interviews: readonly Interview[],
  rest: Texts,
): Invented {
  const names = interviews.map((one, i) => `${one.fileName.replace(/[/\n“”()]/g, ' ').trim()} ${i + 1}.md`);
  const files = new Map([
    ['kantlijn.yaml', configOf(interviews, names, rest)],
    ['codebooks/docenten.yaml', codebookOf(rest)],
    ['codebooks/themas.yaml', themesOf(rest)],
    ['.kantlijn/names.yaml', namesOf(persons, places)],
    ['verslag.md', reportOf(interviews, rest)],
    ...interviews.map((one, i): [string, string] => [`interviews/${names[i]}`, interviewOf(one, i + 2)]),
  ]);
  const added: Interview = {
    fileName: 'aaa',
    coder: 'x',
    turns: ['Nou Wilhelmus Achterop zei het al.', ...(interviews[0]?.turns ?? [])],
    note: 'Later',
    functie: '',
    heading: 'respondent',
    mark: 'R',
  };
  const later = new Map([['interviews/aaa.md', interviewOf(added, 40)]]);
  return { people: [...persons, ...places], phones, files, later };
}

const yaml = (text: string) => JSON.stringify(text);

function configOf(interviews: readonly Interview[], names: readonly string[], rest: Texts): string {
  const respondents = interviews.map(
    ({ functie }, i) =>
      `  ${yaml(`${rest.id}-${i + 1}`)}: { transcript: b${i + 2}, functie: ${yaml(functie)}, ${yaml(rest.attribute)}: ja }`,
  );
  return [
    `title: ${yaml(rest.title)}`,
    `sources: [${names.map((name) => yaml(`interviews/${name}`)).join(', ')}, interviews/aaa.md]`,
    'report: verslag.md',
    'groups:',
    `  ${yaml(rest.id)}: { title: ${yaml(rest.group)}, codebook: codebooks/docenten.yaml, transcripts: [${names.map((_, i) => `b${i + 2}`).join(', ')}] }`,
    'crosswalk: codebooks/themas.yaml',
    'respondents:',
    ...respondents,
  ].join('\n');
}

function codebookOf({ label, sub, ad, definition }: Texts): string {
  return [
    'codebook: docenten',
    'title: Docenten',
    'labels:',
    `  1:`,
    `    name: ${yaml(label)}`,
    `    definition: ${yaml(definition)}`,
    '    sub:',
    '      1:',
    `        name: ${yaml(sub)}`,
    `        ad: { 1: ${yaml(ad)} }`,
  ].join('\n');
}

function themesOf({ theme, sub, id }: Texts): string {
  return [
    'crosswalk: themas',
    'themes:',
    `  - { id: een, name: ${yaml(theme)}, codes: { ${yaml(id)}: [1/1] } }`,
    `  - { id: ${yaml(sub)}, name: ${yaml(sub)}, codes: { ${yaml(id)}: [1/1/1] } }`,
  ].join('\n');
}

function namesOf(persons: readonly Person[], places: readonly Person[]): string {
  return [
    'names:',
    ...persons.map(({ full }) => `  - ${yaml(full)}`),
    ...places.map(({ full }) => `  - { name: ${yaml(full)}, kind: place }`),
  ].join('\n');
}

function interviewOf({ coder, turns, note, heading, mark }: Interview, number: number): string {
  const author = coder.replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, '_');
  const [first = '', ...others] = turns.map((turn) => turn.replaceAll('\n', ' '));
  return [
    `# Bijlage ${number}: Interview ${heading.replaceAll('\n', ' ')} ${number - 1}`,
    `O: Onderzoeker\n${mark}: Respondent`,
    'O: Hoe gaat het?',
    `${mark}: {==${first}==}{>>@${author}: ${note.replaceAll('\n', ' ')} (Label 1, sub 1, ad.1)<<}`,
    ...others.map((turn) => `O: En verder?\n\n${mark}: {==${turn}==}{>>@${author}: Label 1, sub 1<<}`),
  ].join('\n\n');
}

function reportOf(interviews: readonly Interview[], rest: Texts): string {
  const quote = (interviews[0]?.turns[0] ?? '').replaceAll('\n', ' ').replace(/[“”]/g, '');
  return [
    `# ${rest.title.replaceAll('\n', ' ')}`,
    `Alle docenten noemen dit: ${rest.said.replaceAll('\n', ' ')}.[^1]`,
    `Een docent zegt: “${quote}”[^2]`,
    `[^1]: Bijlage 2. Label 1, sub 1. ${rest.said.replaceAll('\n', ' ')}`,
    '[^2]: Bijlage 2. Label 1, sub 1, ad.1.',
  ].join('\n\n');
}

export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
