import { resolve } from 'node:path';
import { scanExhibit } from '../../../analyses/scan.ts';
import { wordFor } from '../../../anonymise/placeholders.ts';
import { mapScan, scanReport } from '../../../anonymise/scan-report.ts';
import { readSources } from '../../../io/read.ts';
import type { Language } from '../../../model/project.ts';
import { RawText } from '../../../model/raw-text.ts';
import { plainTextOf } from '../../../sources/index.ts';
import { emit } from '../../emit.ts';
import { FindingError, WRONG_USE } from '../../exit.ts';
import type { Action, Call } from '../../options.ts';
import { scansOf } from '../../scans.ts';
import { openSession } from '../../session.ts';

interface Named {
  readonly file: RawText;
  readonly text: RawText;
}

export const run: Action = async (call, files, options) => {
  const named = files.length === 0 ? null : await textsIn(call, files, options.language ?? 'nl');
  const given =
    named === null
      ? undefined
      : await scansOf(
          named.map(({ text }) => text),
          null,
        );
  const session = await openSession(call, files, options, given);
  const { project } = session.loaded;
  const texts = named ?? project.transcripts.map(({ id, text }) => ({ file: RawText.of(id), text }));
  const scans =
    given ??
    (await scansOf(
      texts.map(({ text }) => text),
      session.loaded,
    ));
  const report = scanReport(texts.map((one, i) => ({ ...one, spans: scans[i]?.[1] ?? [] })));
  // What a scan finds names people: only --reveal shows the strings, and others see where they stand.
  const shown = session.revealed ? report : { files: report.files.map((file) => ({ ...file, strings: [] })) };
  const passed = session.gate.pass(shown, (raw, safe) =>
    scanExhibit(mapScan(raw, safe), session.language, (kind) => wordFor(kind, session.language)),
  );
  return emit(session, 'anonymise', passed);
};

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
