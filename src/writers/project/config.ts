import type { ProjectCopy } from '../../gate/exhibit.ts';
import type { Language } from '../../model/project.ts';
import type { WriteOptions } from '../options.ts';
import { oneLine } from '../plain.ts';
import type { CopyNames } from './names.ts';
import { yamlText } from './yaml-text.ts';

/** `kantlijn.yaml`: leaves nothing to be guessed, and says that nothing is to be hidden again; `done` is of its sources. */
export function configText(
  copy: ProjectCopy,
  names: CopyNames,
  done: string,
  { language, provenance = [] }: WriteOptions,
): string {
  const interviews = copy.interviews.map((_, i) => `interviews/${names.interviewFile(i)}`);
  const texts = copy.texts.map((_, i) => names.textFile(i));
  const unread = copy.unread.map((_, i) => `interviews/${names.unreadFile(i)}`);
  const comment = provenance.map((line) => `# ${oneLine([line], language)}\n`).join('');
  return (
    comment +
    yamlText({
      title: oneLine([copy.title], language),
      language: copy.language,
      sources: [...texts, ...interviews, ...unread],
      report: copy.report === null ? undefined : names.textFile(copy.report),
      notation: copy.notation ?? undefined,
      groups: groupEntries(copy, names, language),
      crosswalk: copy.crosswalk === null ? undefined : `codebooks/${names.crosswalkFile}`,
      transcripts: new Map(interviews.map((source, i) => [names.interview(i), { source }])),
      respondents: respondentEntries(copy, names, language),
      anonymise: {
        done,
        withheld: copy.withheld === 0 ? undefined : copy.withheld,
        attributes: listIfAny(copy.attributes, language),
      },
    })
  );
}

function groupEntries({ groups }: ProjectCopy, names: CopyNames, language: Language): Map<string, unknown> {
  return new Map(
    groups.map(({ title, codebook, interviews, people, some, units }, i) => [
      names.group(i),
      {
        title: oneLine([title], language),
        codebook: codebook === null ? undefined : `codebooks/${names.codebookFile(codebook)}`,
        transcripts: interviews.map((place) => names.interview(place)),
        people: listIfAny(people, language),
        some: listIfAny(some, language),
        units:
          units.length === 0
            ? undefined
            : new Map(units.map(({ noun, count }) => [oneLine([noun], language), count])),
      },
    ]),
  );
}

/** Nothing where there are none, so that the key is left out. */
function listIfAny(all: ProjectCopy['attributes'], language: Language): string[] | undefined {
  return all.length === 0 ? undefined : all.map((one) => oneLine([one], language));
}

function respondentEntries(
  { respondents, attributes }: ProjectCopy,
  names: CopyNames,
  language: Language,
): Map<string, unknown> {
  return new Map(
    respondents.map(({ group, number, interviews, speaker, also, values }) => {
      const known = values.flatMap((value, i) => {
        const name = attributes[i];
        return value === null || name === undefined
          ? []
          : [[oneLine([name], language), oneLine([value], language)] as const];
      });
      return [
        `${names.group(group)}-${number}`,
        {
          transcripts: interviews.map((place) => names.interview(place)),
          speaker: oneLine([speaker], language),
          also: listIfAny(also, language),
          ...Object.fromEntries(known),
        },
      ];
    }),
  );
}

/** `decisions.yaml`; null where nothing was decided that the copy has to know. */
export function decisionsText(
  { aside, corrections }: ProjectCopy,
  names: CopyNames,
  language: Language,
): string | null {
  if (aside.length === 0 && corrections.length === 0) return null;
  return yamlText({
    corrections: new Map(
      corrections.map(({ fragment, codes }) => [
        oneLine([fragment], language),
        { codes: codes.map((code) => oneLine([code], language)) },
      ]),
    ),
    aside: aside.map(({ interview, turns }) => ({ transcript: names.interview(interview), turns })),
  });
}
