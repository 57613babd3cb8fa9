import { resolve } from 'node:path';
import { scanExhibit } from '../../../analyses/scan.ts';
import { readSources } from '../../../io/read.ts';
import { RawText } from '../../../model/raw-text.ts';
import { plainTextOf } from '../../../sources/index.ts';
import { emit } from '../../emit.ts';
import { UserError } from '../../exit.ts';
import { say } from '../../messages.ts';
import type { Action, Call } from '../../options.ts';
import { openSession, type Session } from '../../session.ts';

export const run: Action = async (call, files, options) => {
  const session = await openSession(call, files, options);
  const { mapScan, scanReport } = await import('../../../anonymise/scan-report.ts');
  const report = scanReport(await textsFor(call, session, files));
  // What a scan finds names people: only --reveal shows the strings, and others see where they stand.
  const shown = session.revealed ? report : { files: report.files.map((file) => ({ ...file, strings: [] })) };
  const passed = session.gate.pass(shown, (raw, safe) => scanExhibit(mapScan(raw, safe), session.language));
  return emit(session, 'anonymise', passed);
};

/** The files' whole texts, or the project's transcripts. */
async function textsFor(call: Call, { loaded, language }: Session, files: readonly string[]) {
  if (files.length === 0) {
    return loaded.project.transcripts.map(({ id, text }) => ({ file: RawText.of(id), text }));
  }
  const sources = await readSources(resolve(call.terminal.cwd, call.dir), files);
  const texts: { file: RawText; text: RawText }[] = [];
  for (const source of sources.files) {
    const text = await plainTextOf(source);
    if (text !== null) texts.push({ file: RawText.of(source.name), text });
  }
  if (texts.length === 0) throw new UserError(say(language, 'nothingRead'));
  return texts;
}
