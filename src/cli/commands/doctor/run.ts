import { version } from '../../../../package.json';
import { diagnose } from '../../../app/diagnosis.ts';
import { FINE } from '../../../app/exit.ts';
import { asData } from '../../../gate/shown-data.ts';
import { programWord } from '../../../sentences/program-word.ts';
import { printJson } from '../../emit.ts';
import type { Action } from '../../options.ts';
import { type Machine, renderDiagnosis } from '../../render/diagnosis.ts';
import { workingFolder } from '../../session.ts';

/** Says how things stand. What is amiss is in what it says, so that it never fails where help is needed. */
export const run: Action = async (call, documents, options) => {
  const { terminal } = call;
  const { platform, arch, version: node } = process;
  const machine: Machine = { version: programWord(version), node: programWord(node), platform, arch };
  const diagnosis = await diagnose(workingFolder(call), documents, call.language);
  const language = options.language ?? diagnosis.project?.language ?? call.language;
  if (options.json === true) {
    const formats = diagnosis.formats.map(({ ending, ...counts }) => ({
      ending: ending === null ? null : programWord(ending),
      ...counts,
    }));
    const data = asData({ ...machine, ...diagnosis, formats });
    printJson({ terminal, language, revealed: false }, 'doctor', data, []);
  } else terminal.out(renderDiagnosis(machine, diagnosis, language));
  return FINE;
};
