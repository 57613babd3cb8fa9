import { auditExhibit, mapAudit } from '../analyses/audit.ts';
import { compareExhibit, compareReport, mapCompare } from '../analyses/compare.ts';
import { crosstabExhibit, crosstabReport, mapCrosstab } from '../analyses/crosstab.ts';
import type { Exhibit } from '../analyses/exhibit.ts';
import { fragmentsExhibit, fragmentsReport, mapFragments } from '../analyses/fragments.ts';
import { mapTree, treeExhibit, treeReport } from '../analyses/tree.ts';
import { mapFinding } from '../app/findings/safe.ts';
import { auditProject } from '../audit/index.ts';
import type { Anonymised, SafeText } from '../gate/safe-text.ts';
import { RawText } from '../model/raw-text.ts';
import { withFindings } from './render/finding-blocks.ts';
import { findingJson } from './render/findings.ts';
import type { Session } from './session.ts';

export type SafeExhibit = Anonymised<Exhibit<SafeText>>;

/** One file an exhibit: a tree a codebook, the fragments of each group, the cross-tab and the comparison. */
type Maker = (session: Session, number: () => string) => SafeExhibit[];

const tree: Maker = ({ loaded, gate, language }, number) =>
  loaded.project.codebooks.map(({ id }) =>
    gate.pass(treeReport(loaded.project, [id]), (raw, safe) =>
      numbered(treeExhibit(mapTree(raw, safe), language), number()),
    ),
  );

const fragments: Maker = ({ loaded, gate, language }, number) =>
  loaded.project.groups.map(({ id }) =>
    gate.pass(fragmentsReport(loaded.project, { code: null, theme: null, group: id }), (raw, safe) =>
      numbered(fragmentsExhibit(mapFragments(raw, safe), language, [safe(RawText.of(id))]), number()),
    ),
  );

const crosstab: Maker = ({ loaded, gate, language }, number) => {
  const rows = loaded.project.crosswalk === null ? 'label' : 'theme';
  const report = crosstabReport(loaded.project, rows, 'group');
  return [
    gate.pass(report, (raw, safe) =>
      numbered(crosstabExhibit(mapCrosstab(raw, safe), language, true), number()),
    ),
  ];
};

const compare: Maker = ({ loaded, gate, language }, number) => {
  if (loaded.project.crosswalk === null) return [];
  const report = compareReport(loaded.project, null);
  return [
    gate.pass(report, (raw, safe) => numbered(compareExhibit(mapCompare(raw, safe), language), number())),
  ];
};

/** For the supervisor's desk: no appendix, and without a number. */
const audit: Maker = ({ loaded, gate, language }) => {
  const audited = auditProject(loaded.project);
  if (audited === null) return [];
  return [
    gate.pass(audited, ({ report, findings }, safe) => {
      const exhibit = auditExhibit(mapAudit(report, safe), language);
      const found = findings.map((finding) => findingJson(mapFinding(finding, safe), language));
      return { ...exhibit, blocks: withFindings(exhibit.blocks, found, language) };
    }),
  ];
};

/** The one list of what `export` writes, in the order of a thesis' appendices. */
export const EXHIBITS = { tree, fragments, crosstab, compare, audit } as const;

/** Written unless something else is asked for: an audit is for the supervisor, not for the appendices. */
export const APPENDICES: readonly ExhibitName[] = ['tree', 'fragments', 'crosstab', 'compare'];

export type ExhibitName = keyof typeof EXHIBITS;

/** Everything that was asked for; where interviews are appendices, these are numbered on behind them. */
export function exhibitsOf(session: Session, names: readonly ExhibitName[]): SafeExhibit[] {
  const last = lastAppendix(session);
  let next = last + 1;
  const number = () => (last === 0 ? '' : String(next++));
  const wanted = Object.keys(EXHIBITS).filter((name): name is ExhibitName =>
    names.some((other) => other === name),
  );
  return wanted.flatMap((name) => EXHIBITS[name](session, number));
}

function lastAppendix({ loaded }: Session): number {
  const ids = loaded.project.transcripts.map(({ id }) => /^b(\d{1,3})$/.exec(id)?.[1] ?? '0');
  return Math.max(0, ...ids.map(Number));
}

function numbered(exhibit: Exhibit<SafeText>, number: string): Exhibit<SafeText> {
  if (number === '') return exhibit;
  const title = [`Bijlage ${number}: `, ...exhibit.title];
  return { ...exhibit, stem: [`bijlage-${number}-`, ...exhibit.stem], title };
}
