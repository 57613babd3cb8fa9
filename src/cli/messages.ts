import type { Language } from '../model/project.ts';

/** The command line's own sentences; `{name}` is filled in. */
const MESSAGES = {
  noProject: {
    nl: 'hier is geen project. Begin met: kantlijn init uw-document.docx, of noem een document achter het commando.',
    en: 'there is no project here. Start with: kantlijn init your-document.docx, or name a document behind the command.',
  },
  nothingRead: { nl: 'geen van de documenten is te lezen.', en: 'none of the documents can be read.' },
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
  noKey: {
    nl: 'de sleutel van dit project ontbreekt of is een andere, dus de plaatshouders zouden niet kloppen. Zet de map .kantlijn terug (zij gaat niet mee in git).',
    en: "this project's key is missing or another one, so its placeholders would not be right. Put the folder .kantlijn back (git does not carry it).",
  },
  badNames: {
    nl: 'de lijst met namen (.kantlijn/names.yaml, regel {line}, kolom {column}) is niet te lezen, dus kan niemand worden verborgen.',
    en: 'the list of names (.kantlijn/names.yaml, line {line}, column {column}) cannot be read, so nobody can be hidden.',
  },
  exists: { nl: '{path} bestaat al en blijft zoals het is.', en: '{path} exists and stays as it is.' },
  counts: {
    nl: '{errors} fouten, {warnings} waarschuwingen, {infos} aanwijzingen',
    en: '{errors} errors, {warnings} warnings, {infos} remarks',
  },
  accepted: { nl: '{count} geaccepteerd', en: '{count} accepted' },
  noSuchFinding: {
    nl: 'er is geen open bevinding met sleutel {key}. De sleutel staat onder elke bevinding van kantlijn check.',
    en: 'there is no open finding with key {key}. The key stands below each finding of kantlijn check.',
  },
  acceptedNow: { nl: '{count} bevindingen rusten nu ({path}).', en: '{count} findings rest now ({path}).' },
  correctTo: { nl: 'Verbeteren tot {codes}?', en: 'Correct to {codes}?' },
  correctedNow: {
    nl: '{count} verbeteringen staan nu in {path}.',
    en: '{count} corrections are now in {path}.',
  },
  wouldCorrect: {
    nl: '{count} verbeteringen mogelijk. Er is niemand om het te vragen: kantlijn check --fix --yes schrijft ze in {path}.',
    en: '{count} corrections possible. There is nobody to ask: kantlijn check --fix --yes writes them to {path}.',
  },
  badDecisions: {
    nl: 'decisions.yaml klopt niet. Verbeter het eerst; kantlijn check zegt waar.',
    en: 'decisions.yaml is not well-formed. Mend it first; kantlijn check says where.',
  },
  noFindings: { nl: 'Niets gevonden dat niet klopt.', en: 'Nothing found that is wrong.' },
  pseudonymised: {
    nl: 'Gepseudonimiseerd: {count} namen en gegevens zijn vervangen. Niet anoniem zolang de sleutel bestaat.',
    en: 'Pseudonymised: {count} names and data are replaced. Not anonymous as long as the key exists.',
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
