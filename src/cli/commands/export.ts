import { resolve } from 'node:path';
import { riskCounts, riskLine } from '../../analyses/risk/sentence.ts';
import { riskReport } from '../../analyses/risk.ts';
import { FINE, REFUSED, WRONG_USE } from '../../app/exit.ts';
import { safeFindings } from '../../app/findings/safe.ts';
import { refusal, searchArtefact } from '../../artefact/search.ts';
import { open } from '../../gate/safe-text.ts';
import { publish } from '../../io/publish.ts';
import { means } from '../../model/catalogue.ts';
import type { Finding } from '../../model/finding.ts';
import type { RawText } from '../../model/raw-text.ts';
import { PROGRAM } from '../../sentences/program.ts';
import type { Said } from '../../sentences/said.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { FORMATS, type FormatName, isFormatName, type Rendered } from '../../writers/index.ts';
import { printJson } from '../emit.ts';
import { APPENDICES, EXPORTABLE, exhibitsOf } from '../exhibits.ts';
import { isDestroyed } from '../key.ts';
import type { Action, Options } from '../options.ts';
import { inline } from '../render/blocks.ts';
import { renderFinding } from '../render/findings.ts';
import { paintWith } from '../render/paint.ts';
import { openSession, type Session } from '../session.ts';
import { known } from '../wanted.ts';

export const run: Action = async (call, [target = '.'], options) => {
  const session = await openSession(call, [], options);
  const doubtful = session.loaded.project.findings.filter(({ code }) => means(code, 'unhidden'));
  if (doubtful.length > 0) return refuse(session, doubtful, REFUSED);
  const files = await renderAll(session, options);
  const originals = session.gate.originals();
  const folder = resolve(call.terminal.cwd, call.dir, target);
  const result = await publish(folder, files, (name, bytes) => searchArtefact(name, bytes, originals));
  if (result.outcome === 'leaked') return refuse(session, result.hits.map(refusal), REFUSED);
  if (result.outcome === 'failed') return refuse(session, [result.finding], WRONG_USE);
  report(session, result.files);
  return FINE;
};

async function renderAll(session: Session, options: Options): Promise<Rendered[]> {
  const { language } = session;
  const formats = listed(options.format, Object.keys(FORMATS)).map((name) =>
    known('format', name, Object.keys(FORMATS), session),
  );
  const names = new Set(
    listed(
      options.only,
      APPENDICES.map(({ name }) => name),
    ).map((name) =>
      known(
        'report',
        name,
        EXPORTABLE.map((one) => one.name),
        session,
      ),
    ),
  );
  const exhibits = exhibitsOf(
    session.loaded.project,
    EXPORTABLE.filter(({ name }) => names.has(name)),
    session,
  );
  const provenance = [PROGRAM, pseudonymised(session)];
  const files: Rendered[] = [];
  for (const format of formats.filter((name): name is FormatName => isFormatName(name))) {
    for (const exhibit of exhibits)
      files.push(await FORMATS[format].write(exhibit, { language, provenance }));
  }
  return files;
}

function listed(names: string | undefined, all: readonly string[]): readonly string[] {
  return names === undefined ? all : names.split(/[\s,]+/).filter((name) => name !== '');
}

function refuse(session: Session, findings: readonly Finding<RawText>[], exit: number): number {
  const safe = safeFindings(session.gate, findings);
  if (session.options.json === true) printJson(session, 'export', { files: [] }, safe);
  else
    for (const finding of safe)
      session.terminal.err(`${renderFinding(finding, session.language, paintWith(false))}\n`);
  return exit;
}

function report(session: Session, files: readonly string[]): void {
  const { terminal, language, gate, options, loaded } = session;
  const { risk, line } = open(
    gate.pass(riskReport(loaded.project), (safe) => ({
      risk: riskCounts(safe),
      line: riskLine(safe, language),
    })),
  );
  if (options.json === true) {
    printJson(session, 'export', { files, risk }, safeFindings(gate, loaded.project.findings));
    return;
  }
  for (const file of files) terminal.out(`${file}\n`);
  terminal.out(`${pseudonymised(session)}\n`);
  terminal.out(`${inline(line)}\n`);
}

const SAYS = {
  pseudonymised: sentence(
    'Gepseudonimiseerd, niet anoniem: de sleutel geeft elke plaatshouder zijn naam terug.',
    'Pseudonymised, not anonymous: the key gives every placeholder its name back.',
  ),
  forGood: sentence(
    'Gepseudonimiseerd, niet anoniem: de sleutel is vernietigd, maar wie de mensen kent, kan ze aan hun woorden herkennen.',
    'Pseudonymised, not anonymous: the key was destroyed, but whoever knows the people may recognise them by their words.',
  ),
} as const;

/** Never "anonymous": without a key too somebody may know people by what they say. */
function pseudonymised({ loaded, language }: Session): Said {
  const { home } = loaded;
  return say(home !== null && isDestroyed(home) ? SAYS.forGood : SAYS.pseudonymised, language);
}
