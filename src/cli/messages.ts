import type { Language } from '../model/project.ts';

/** The command line's own sentences; `{name}` is filled in. */
const MESSAGES = {
  noProject: {
    nl: 'hier is geen project. Begin met: kantlijn init uw-document.docx, of noem een document achter het commando.',
    en: 'there is no project here. Start with: kantlijn init your-document.docx, or name a document behind the command.',
  },
  noSuchName: {
    nl: 'er is geen {kind} "{name}". Er zijn: {known}.',
    en: 'there is no {kind} "{name}". There are: {known}.',
  },
  notACode: {
    nl: '"{name}" is geen code. Schrijf bijvoorbeeld 3/1/2.',
    en: '"{name}" is no code. Write 3/1/2, for instance.',
  },
  noCrosswalk: {
    nl: 'er is geen crosswalk: een lijst van thema\'s die zegt welke codes van de groepen over hetzelfde gaan. Zie in de README "Twee groepen vergelijken".',
    en: 'there is no crosswalk: a list of themes that says which codes of the groups are about the same. See "Twee groepen vergelijken" in the README.',
  },
  revealElsewhere: {
    nl: 'de originelen gaan alleen naar een beeldscherm. Weet u het zeker: --reveal=anyway.',
    en: 'originals go to a terminal only. If you are sure: --reveal=anyway.',
  },
  exists: { nl: '{path} bestaat al en blijft zoals het is.', en: '{path} exists and stays as it is.' },
  counts: {
    nl: 'fouten: {errors}, waarschuwingen: {warnings}, aanwijzingen: {infos}',
    en: 'errors: {errors}, warnings: {warnings}, remarks: {infos}',
  },
  accepted: { nl: 'geaccepteerd: {count}', en: 'accepted: {count}' },
  noSuchFinding: {
    nl: 'er is geen open bevinding met sleutel {key}. De sleutel staat onder elke bevinding van kantlijn check.',
    en: 'there is no open finding with key {key}. The key stands below each finding of kantlijn check.',
  },
  acceptedNow: { nl: 'Rusten nu: {count} ({path}).', en: 'Resting now: {count} ({path}).' },
  correctTo: { nl: 'Verbeteren tot {codes}?', en: 'Correct to {codes}?' },
  correctedNow: {
    nl: 'Verbeterd in {path}: {count}.',
    en: 'Corrected in {path}: {count}.',
  },
  wouldCorrect: {
    nl: 'Te verbeteren: {count}. Er is niemand om het te vragen: kantlijn check --fix --yes schrijft ze in {path}.',
    en: 'To correct: {count}. There is nobody to ask: kantlijn check --fix --yes writes them to {path}.',
  },
  badDecisions: {
    nl: 'decisions.yaml klopt niet. Verbeter het eerst; kantlijn check zegt waar.',
    en: 'decisions.yaml is not well-formed. Mend it first; kantlijn check says where.',
  },
  nothingToTrace: {
    nl: 'er is niets dat "{ref}" heet. Noem een voetnoot (63), een code (3/1/2), een fragment (b4:54), een thema, of woorden zoals ze gezegd zijn.',
    en: 'nothing is called "{ref}". Give a footnote (63), a code (3/1/2), a fragment (b4:54), a theme, or words as they were said.',
  },
  nothingRead: { nl: 'geen van de bestanden is te lezen.', en: 'none of the files can be read.' },
  noReport: {
    nl: 'er is geen verslag dat naar codes verwijst. Zet het in kantlijn.yaml: report: verslag.docx',
    en: 'there is no report that cites codes. Name it in kantlijn.yaml: report: report.docx',
  },
  noFindings: { nl: 'Niets gevonden dat niet klopt.', en: 'Nothing found that is wrong.' },
  pseudonymised: {
    nl: 'Gepseudonimiseerd, niet anoniem: de sleutel geeft elke plaatshouder zijn naam terug.',
    en: 'Pseudonymised, not anonymous: the key gives every placeholder its name back.',
  },
  noInterviews: {
    nl: 'in deze documenten staat geen interview dat kantlijn herkent. Begin elk interview met een kop ("Bijlage 3: Interview respondent 1") en elke beurt met wie er spreekt ("O:", "R:").',
    en: 'no interview is recognised in these documents. Start each with a heading ("Appendix 3: Interview respondent 1") and each turn with its speaker ("I:", "R:").',
  },
  written: { nl: 'geschreven: {path}', en: 'written: {path}' },
  privateFolder: {
    nl: 'geschreven: .kantlijn/ (de sleutel en uw lijst met namen; alleen voor u, nooit in git)',
    en: 'written: .kantlijn/ (the key and your list of names; for you alone, never in git)',
  },
  namesFile: {
    nl: '# Namen die nergens mogen verschijnen, een per regel. Alleen voor u; dit bestand gaat niet mee in git.\n# names:\n#   - Anna de Wit\n#   - { name: Wijkhuis De Linde, kind: organisation }\n#   - { name: Lindenburg, kind: place, also: [Lindeburg] }\n# keep: [Utrecht]\n',
    en: '# Names that must appear nowhere, one a line. For you alone; git does not carry this file.\n# names:\n#   - Anna de Wit\n#   - { name: Wijkhuis De Linde, kind: organisation }\n#   - { name: Lindenburg, kind: place, also: [Lindeburg] }\n# keep: [Utrecht]\n',
  },
  nextSteps: {
    nl: 'Verder: kantlijn tree, kantlijn check, kantlijn fragments. Vul .kantlijn/names.yaml aan voordat u iets deelt.',
    en: 'Next: kantlijn tree, kantlijn check, kantlijn fragments. Complete .kantlijn/names.yaml before you share anything.',
  },
  nothingWritten: { nl: 'Er is niets geschreven (--dry-run).', en: 'Nothing was written (--dry-run).' },
  demoFolder: { nl: 'Het voorbeeldproject staat in {path}', en: 'The example project is in {path}' },
  demoNext: {
    nl: 'Verder kijken: kantlijn -C {path} fragments',
    en: 'Look further: kantlijn -C {path} fragments',
  },
} as const;

export type MessageName = keyof typeof MESSAGES;

export function say(
  language: Language,
  name: MessageName,
  filling: Readonly<Record<string, string | number>> = {},
): string {
  return fill(MESSAGES[name][language], filling);
}

/** Fills `{name}`; a name that has no filling is left out. */
export function fill(sentence: string, filling: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(filling[name] ?? ''));
}
