import { resolve } from 'node:path';
import { scanExhibit } from '../../../analyses/scan.ts';
import { FindingError } from '../../../app/errors.ts';
import { WRONG_USE } from '../../../app/exit.ts';
import type { Loaded } from '../../../app/load.ts';
import { scansOf } from '../../../app/scans.ts';
import { readSources } from '../../../io/read.ts';
import type { Language } from '../../../model/project.ts';
import { RawText } from '../../../model/raw-text.ts';
import type { Scan } from '../../../review/candidates.ts';
import { scanReport } from '../../../review/scan-report.ts';
import { plainTextOf } from '../../../sources/index.ts';
import { emit } from '../../emit.ts';
import type { Action, Call } from '../../options.ts';
import { openSession } from '../../session.ts';

interface Named {
  readonly file: RawText;
  readonly text: RawText;
}

export const run: Action = async (call, files, options) => {
  const given =
    files.length === 0 ? null : await scanned(await textsIn(call, files, options.language ?? 'nl'), null);
  const scans = given?.map(({ text, spans }): Scan => [text, spans]);
  const session = await openSession(call, files, options, scans);
  const { loaded, language, gate } = session;
  const report = scanReport(given ?? (await scanned(interviewsIn(loaded), loaded)));
  // What a scan finds names people: only --reveal shows the strings, and others see where they stand.
  const shown = session.revealed ? report : { files: report.files.map((file) => ({ ...file, strings: [] })) };
  const passed = gate.pass(shown, (safe) => scanExhibit(safe, language));
  return emit(session, 'anonymise', passed);
};

async function scanned(named: readonly Named[], loaded: Loaded | null) {
  const texts = named.map(({ text }) => text);
  const scans = await scansOf(texts, loaded);
  return named.map((one, i) => ({ ...one, spans: scans[i]?.[1] ?? [] }));
}

function interviewsIn({ project }: Loaded): Named[] {
  return project.transcripts.map(({ id, text }) => ({ file: RawText.of(id), text }));
}

/** The whole text of each file that can be read. */
async function textsIn(call: Call, files: readonly string[], language: Language): Promise<Named[]> {
  const sources = await readSources(resolve(call.terminal.cwd, call.dir), files);
  if (sources.files.length === 0) throw new FindingError(sources.findings, WRONG_USE, language);
  const texts: Named[] = [];
  for (const source of sources.files) {
    const text = await plainTextOf(source);
    if (text !== null) texts.push({ file: RawText.of(source.name), text });
  }
  return texts;
}
