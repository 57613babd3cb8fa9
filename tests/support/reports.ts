import { ANALYSES } from '../../src/analyses/index.ts';
import { EVERYTHING, type Wanted } from '../../src/analyses/wanted.ts';
import { open } from '../../src/gate/safe-text.ts';
import type { CodedProject } from '../../src/model/project.ts';
import { gateOf } from './gates.ts';

/** What an analysis of the registry has to say of a project, as JSON shows it where nothing is hidden; null where it says nothing. */
export function reported(project: CodedProject, name: string, asked: Partial<Wanted> = {}) {
  const analysis = ANALYSES.find((one) => one.name === name);
  if (analysis === undefined) throw new Error(`no analysis is called ${name}`);
  const wanted = { ...EVERYTHING, ...asked };
  if (analysis.lacks(project, wanted) !== null) return null;
  const exhibit = analysis.exhibit(project, wanted, { gate: gateOf({ reveal: true }), language: 'nl' });
  return JSON.parse(JSON.stringify(open(exhibit).data));
}
