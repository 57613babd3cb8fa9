import { scanFiles, scanShown } from '../../../app/scan-files.ts';
import { emit } from '../../emit.ts';
import type { Action } from '../../options.ts';
import { openSession, workingFolder } from '../../session.ts';

export const run: Action = async (call, files, options) => {
  const given = files.length === 0 ? null : await scanFiles(workingFolder(call), files, call.language);
  const scans = given?.map(({ text, spans }) => [text, spans] as const);
  const session = await openSession(call, files, options, { scans, files: given?.map(({ file }) => file) });
  return emit(session, 'anonymise', await scanShown(session, given));
};
