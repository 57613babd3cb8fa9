import { balanceSentence } from '../../analyses/balance.ts';
import { SEVERITIES } from '../../analyses/finding-text.ts';
import type { Diagnosis } from '../../app/diagnosis.ts';
import { visible } from '../../language/visible.ts';
import type { Language } from '../../model/project.ts';
import type { Said } from '../../sentences/said.ts';
import { speaking } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { type TerminalText, terminalText } from '../terminal-text.ts';

/** What a fault may depend on beside the project. */
export interface Machine {
  readonly version: Said;
  readonly node: Said;
  readonly platform: NodeJS.Platform;
  readonly arch: NodeJS.Architecture;
}

const SAYS = {
  project: sentence('project', 'project'),
  noProject: sentence('geen kantlijn.yaml hier of erboven', 'no kantlijn.yaml here or above'),
  told: sentence(
    '{sources} {sources|patroon|patronen} voor bronnen, {groups} {groups|groep|groepen}, {codebooks} {codebooks|codeboek|codeboeken}',
    '{sources} {sources|pattern|patterns} for sources, {groups} {groups|group|groups}, {codebooks} {codebooks|codebook|codebooks}',
  ),
  crosswalk: sentence('een themalijst', 'a crosswalk'),
  report: sentence('een verslag', 'a report'),
  read: sentence('gelezen', 'read'),
  other: sentence('andere', 'others'),
  unread: sentence('{unread} niet gelezen', '{unread} not read'),
  findings: sentence('bevindingen', 'findings'),
  none: sentence('geen', 'none'),
  folder: sentence('.kantlijn', '.kantlijn'),
  cache: sentence('tussenopslag', 'cache'),
  files: sentence(
    '{files} {files|bestand|bestanden}, {kilobytes} kB',
    '{files} {files|file|files}, {kilobytes} kB',
  ),
  unbelieved: sentence(
    '{count} daarvan {count|wordt|worden} overgeslagen en opnieuw gemaakt: beschadigd, of van een andere versie',
    '{count} of them {count|is|are} passed over and made anew: damaged, or of another version',
  ),
  secret: sentence('geheim', 'secret'),
  key: sentence('sleutel', 'key'),
  names: sentence('namen', 'names'),
  kept: sentence('aanwezig', 'there'),
  damaged: sentence('beschadigd', 'damaged'),
  locked: sentence('aanwezig, met wachtwoordzin', 'there, with a passphrase'),
  open: sentence('aanwezig, zonder wachtwoordzin', 'there, without a passphrase'),
  destroyed: sentence('vernietigd', 'destroyed'),
  shared: sentence('anderen op deze computer kunnen erbij', 'others on this computer can open it'),
  send: sentence(
    'Meldt u een fout, stuur dan dit mee, met de opdracht die u typte en wat u verwachtte; vervang namen en paden daarin. Hierboven staat geen woord uit uw documenten en geen pad. Stuur geen interviews mee, en niets uit .kantlijn.',
    'If you report a fault, send this along, with the command that you typed and what you expected; replace names and paths in it. There is no word of your documents above, and no path. Send no interviews, and nothing of .kantlijn.',
  ),
} as const;

type Lines = readonly (readonly [label: string, words: string])[];

/** A line for each thing, and last what to do with them. */
export function renderDiagnosis(machine: Machine, diagnosis: Diagnosis, language: Language): TerminalText {
  const says = speaking(language);
  const { version, node, platform, arch } = machine;
  const { formats, findings, balance, project } = diagnosis;
  const read = formats.map(({ ending, files, unread }) => {
    const left = unread === 0 ? '' : ` (${says(SAYS.unread, { unread })})`;
    return `${files} ${ending ?? says(SAYS.other)}${left}`;
  });
  const found = findings.map(
    ({ code, severity, count }) => `${count} × ${code} (${says(SEVERITIES[severity])})`,
  );
  const none = says(SAYS.none).toString();
  const lines: Lines = [
    ['kantlijn', version.toString()],
    ['node', `${node}, ${platform} ${arch}`],
    ...projectLines(project, language),
    [says(SAYS.read).toString(), read.join(', ') || none],
    ...(balance.length === 0 ? [] : [['', balanceSentence(balance, language).toString()] as const]),
    [says(SAYS.findings).toString(), found.join(', ') || none],
  ];
  const width = Math.max(...lines.map(([label]) => label.length));
  const shown = lines.map(([label, words]) => `${label.padEnd(width)}  ${words}\n`);
  return terminalText(visible(`${shown.join('')}\n${says(SAYS.send)}\n`));
}

function projectLines(project: Diagnosis['project'], language: Language): Lines {
  const says = speaking(language);
  if (project === null) return [[says(SAYS.project).toString(), says(SAYS.noProject).toString()]];
  const { sources, groups, codebooks, crosswalk, report, cache, secret, key, names, folder } = project;
  const none = says(SAYS.none);
  const parts = [
    says(SAYS.told, { sources, groups, codebooks }),
    ...(crosswalk ? [says(SAYS.crosswalk)] : []),
    ...(report ? [says(SAYS.report)] : []),
    ...[project.language, project.notation].filter((one) => one !== null),
  ];
  const kilobytes = Math.ceil(cache.bytes / 1000);
  const unbelieved = cache.unbelieved === 0 ? [] : [says(SAYS.unbelieved, { count: cache.unbelieved })];
  const secretSays = { kept: says(SAYS.kept), damaged: says(SAYS.damaged), none };
  const keySays = {
    ...{ kept: says(SAYS.open), locked: says(SAYS.locked), destroyed: says(SAYS.destroyed) },
    ...{ damaged: says(SAYS.damaged), none },
  };
  const entry = (what: { toString(): string }, file: typeof folder) =>
    [what, ...(file?.mode == null ? [] : [file.mode]), ...(file?.isShared ? [says(SAYS.shared)] : [])].join(
      ', ',
    );
  return [
    [says(SAYS.project).toString(), parts.join(', ')],
    [says(SAYS.folder).toString(), entry(folder === null ? none : says(SAYS.kept), folder)],
    [
      says(SAYS.cache).toString(),
      [says(SAYS.files, { files: cache.files, kilobytes }), ...unbelieved].join(', '),
    ],
    [says(SAYS.secret).toString(), entry(secretSays[secret.state], secret.file)],
    [says(SAYS.key).toString(), entry(keySays[key.state], key.file)],
    [says(SAYS.names).toString(), entry(names === null ? none : says(SAYS.kept), names)],
  ];
}
