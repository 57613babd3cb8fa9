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
  noReport: {
    nl: 'er is geen verslag dat naar codes verwijst. Zet het in kantlijn.yaml: report: verslag.docx',
    en: 'there is no report that cites codes. Name it in kantlijn.yaml: report: report.docx',
  },
  noFindings: { nl: 'Niets gevonden dat niet klopt.', en: 'Nothing found that is wrong.' },
  pseudonymised: {
    nl: 'Gepseudonimiseerd, niet anoniem: de sleutel geeft elke plaatshouder zijn naam terug.',
    en: 'Pseudonymised, not anonymous: the key gives every placeholder its name back.',
  },
  reviewHead: {
    nl: '{place} van {of} · {kind} · {count} keer, in {interviews} interview(s)',
    en: '{place} of {of} · {kind} · {count} times, in {interviews} interview(s)',
  },
  reviewLike: { nl: 'Misschien dezelfde als (s):', en: 'Perhaps the same as (s):' },
  reviewKeys: {
    nl: 'r vervangen · {keys} vervangen als {kinds} · k laten staan · s dezelfde als … · enter later · u terug · q klaar',
    en: 'r replace · {keys} replace as {kinds} · k keep · s same as … · enter later · u back · q done',
  },
  reviewSame: {
    nl: 'Dezelfde als (nummer, plaatshouder of naam): ',
    en: 'The same as (number, placeholder or name): ',
  },
  reviewNobody: {
    nl: '"{as}" is niemand die hier staat. Noem een nummer uit het lijstje, een plaatshouder of een naam.',
    en: '"{as}" is nobody who is listed here. Give a number of the list, a placeholder or a name.',
  },
  reviewDone: {
    nl: 'Over alles is beslist. De keuzes staan in .kantlijn/names.yaml.',
    en: 'Everything is decided. The choices are in .kantlijn/names.yaml.',
  },
  reviewLeft: {
    nl: 'Nog te beslissen: {count}. Tot dan is alles daarvan verborgen. De keuzes staan in .kantlijn/names.yaml.',
    en: 'Still to decide: {count}. Until then all of it is hidden. The choices are in .kantlijn/names.yaml.',
  },
  badNames: {
    nl: '.kantlijn/names.yaml klopt niet. Verbeter het eerst met de hand.',
    en: '.kantlijn/names.yaml is not well-formed. Mend it by hand first.',
  },
  holdsNames: {
    nl: 'Bevat namen: ze zijn met de sleutel teruggezet. Alleen voor de onderzoeker.',
    en: 'Holds names: they were put back with the key. For the researcher alone.',
  },
  reviewHidden: {
    nl: 'De woorden blijven verborgen, want dit is geen beeldscherm; --reveal=anyway toont ze.',
    en: 'The words stay hidden, for this is no terminal; --reveal=anyway shows them.',
  },
  pseudonymisedForGood: {
    nl: 'Gepseudonimiseerd, niet anoniem: de sleutel is vernietigd, maar wie de mensen kent, kan ze aan hun woorden herkennen.',
    en: 'Pseudonymised, not anonymous: the key was destroyed, but whoever knows the people may recognise them by their words.',
  },
  passphrase: { nl: 'Wachtwoordzin van de sleutel', en: 'Passphrase of the key' },
  newPassphrase: {
    nl: 'Nieuwe wachtwoordzin (minstens {count} tekens)',
    en: 'New passphrase (at least {count} characters)',
  },
  passphraseAgain: { nl: 'Nog een keer', en: 'Once more' },
  passphrasesDiffer: {
    nl: 'de twee wachtwoordzinnen zijn niet gelijk. De sleutel is zoals hij was.',
    en: 'the two passphrases are not the same. The key is as it was.',
  },
  passphraseShort: {
    nl: 'een wachtwoordzin is minstens {count} tekens lang: een paar woorden die niemand raadt. De sleutel is zoals hij was.',
    en: 'a passphrase is at least {count} characters long: a few words that nobody guesses. The key is as it was.',
  },
  noNewPassphrase: {
    nl: 'er is niemand om een wachtwoordzin aan te vragen. Zet hem in {variable}.',
    en: 'there is nobody to ask for a passphrase. Put it in {variable}.',
  },
  keyLocked: {
    nl: 'De sleutel zit nu op slot. Bewaar de wachtwoordzin goed: zonder is de sleutel verloren. Uw lijst .kantlijn/names.yaml blijft leesbaar.',
    en: 'The key is locked now. Keep the passphrase well: without it the key is lost. Your list .kantlijn/names.yaml stays readable.',
  },
  keyUnlocked: {
    nl: 'De sleutel heeft geen wachtwoordzin meer. Wie bij .kantlijn/ kan, kan de namen lezen.',
    en: 'The key has no passphrase any more. Whoever has access to .kantlijn/ can read the names.',
  },
  reviewGone: {
    nl: 'de sleutel van dit project is vernietigd: er worden geen namen meer bewaard, dus ook geen keuzes over namen.',
    en: "this project's key was destroyed: no names are kept any more, so no choices about names either.",
  },
  keyGone: {
    nl: 'de sleutel van dit project is vernietigd. Plaatshouders krijgen hun naam niet meer terug.',
    en: "this project's key was destroyed. Placeholders do not get their names back any more.",
  },
  noKey: {
    nl: 'dit project heeft nog geen sleutel. Die komt er bij het eerste overzicht dat iemand verbergt.',
    en: 'this project has no key yet. It gets one with the first report that hides somebody.',
  },
  oneThing: {
    nl: 'kantlijn anonymise key doet een ding tegelijk: --passphrase, --remove-passphrase, --restore BESTAND (met --into) of --destroy.',
    en: 'kantlijn anonymise key does one thing at a time: --passphrase, --remove-passphrase, --restore FILE (with --into) or --destroy.',
  },
  restoreElsewhere: {
    nl: 'namen gaan alleen naar een beeldscherm. Schrijf ze naar een eigen bestand met --into, of, weet u het zeker: --reveal=anyway.',
    en: 'names go to a terminal only. Write them to a file of your own with --into, or, if you are sure: --reveal=anyway.',
  },
  restoreNeedsInto: {
    nl: 'een bestand van deze soort past niet op het scherm. Zeg waar het heen moet: --into nieuw{extension}',
    en: 'a file of this kind does not fit the screen. Say where it should go: --into new{extension}',
  },
  restored: { nl: 'Teruggegeven: {count}.', en: 'Given back: {count}.' },
  leftAsTheyAre: { nl: 'Blijven staan: {count} ({list}).', en: 'Left as they are: {count} ({list}).' },
  destroyKey: {
    nl: 'Dit gooit de sleutel, uw lijst met namen en wat kantlijn onthield voorgoed weg. Daarna geeft niets een plaatshouder zijn naam terug, en wat alleen in uw lijst stond, wordt niet meer verborgen.',
    en: 'This throws away the key, your list of names and what kantlijn remembered, for good. After that nothing gives a placeholder its name back, and what stood in your list alone is hidden no longer.',
  },
  destroySurely: { nl: 'De sleutel vernietigen?', en: 'Destroy the key?' },
  destroyNeedsYes: {
    nl: 'Er is niemand om het te vragen, en niets is weggegooid: kantlijn anonymise key --destroy --yes doet het.',
    en: 'There is nobody to ask, and nothing was thrown away: kantlijn anonymise key --destroy --yes does it.',
  },
  keptKey: { nl: 'Er is niets weggegooid.', en: 'Nothing was thrown away.' },
  badProjectFile: {
    nl: 'kantlijn.yaml klopt niet. Verbeter het eerst; kantlijn check zegt waar.',
    en: 'kantlijn.yaml is not well-formed. Mend it first; kantlijn check says where.',
  },
  destroyed: {
    nl: 'De sleutel is vernietigd, en kantlijn.yaml zegt dat. Denk ook aan reservekopieën van .kantlijn/. Lees een nieuw overzicht na voordat u het deelt.',
    en: 'The key is destroyed, and kantlijn.yaml says so. Think of backups of .kantlijn/ as well. Read a new report through before you share it.',
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
    nl: 'Verder: kantlijn tree, kantlijn check, kantlijn fragments. Kijk met kantlijn anonymise review na wat er verborgen wordt, voordat u iets deelt.',
    en: 'Next: kantlijn tree, kantlijn check, kantlijn fragments. Look with kantlijn anonymise review at what is hidden, before you share anything.',
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
