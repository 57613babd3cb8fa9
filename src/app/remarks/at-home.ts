import { resolve } from 'node:path';
import { isInExport, isTracked, pathInside } from '../../io/inside.ts';
import { knownCopies, rememberCopy } from '../../io/private/copies.ts';
import { keepFile } from '../../io/publish/publish-file.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { UserError } from '../errors.ts';
import { REFUSED, WRONG_USE } from '../exit.ts';
import { KEPT_IN_GIT } from '../findings/kinds.ts';
import { safeFindings } from '../findings/safe.ts';
import { keepOutOfGit } from '../init/apply.ts';
import type { Session } from '../session.ts';
import type { Annotated, Annotating } from './annotated.ts';

const NO_HOME = sentence(
  'een kopie met namen blijft in de map van een project. Maak er eerst een: kantlijn init verslag.docx',
  'a copy with names stays in the folder of a project. Make one first: kantlijn init report.docx',
);
const OUTSIDE = sentence(
  'een kopie met namen blijft in de map van het project, en niet in een map die met export gemaakt is. Kies na --into een plaats naast kantlijn.yaml.',
  'a copy with names stays in the folder of the project, and in no folder that an export made. Choose a place beside kantlijn.yaml behind --into.',
);
const FOR_HER_ALONE = sentence(
  'Bevat namen: alleen voor uzelf. De kopie staat in .gitignore en gaat met geen export mee.',
  'Holds names: for you alone. The copy is in .gitignore, and no export takes it along.',
);

interface Keeping extends Session, Annotating {
  /** Of the report, absolute. */
  readonly path: string;
}

/**
 * Writes a copy that nobody else may see: in the folder of the project, where git leaves it alone and no export takes it
 * along. Throws a UserError for any other place, and an IoProblem.
 */
export async function keepAtHome(
  { loaded, language, gate, folder, into, path }: Keeping,
  bytes: Uint8Array,
): Promise<Omit<Annotated, 'remarks'>> {
  if (loaded.home === null) throw new UserError(say(NO_HOME, language), REFUSED);
  const { root } = loaded.home;
  const target = resolve(folder, into);
  const inside = await pathInside(root, target);
  if (inside === null || (await isInExport(root, inside)))
    throw new UserError(say(OUTSIDE, language), REFUSED);
  const name = RawText.own(into);
  const ended = (findings: readonly Finding<RawText>[], exit: number) => ({
    isPublished: exit === 0,
    file: gate.text(name),
    findings: safeFindings(gate, findings),
    status: say(FOR_HER_ALONE, language),
    exit,
  });
  if (await isTracked(root, inside)) return ended([finding(KEPT_IN_GIT, { file: name })], REFUSED);
  // Before there is anything that git could take along.
  await keepOutOfGit(root, `/${inside.replace(/[\\*?[\]#! ]/g, '\\$&')}`);
  const replaceable = await knownCopies(root);
  const kept = await keepFile(target, bytes, { replaceable, source: path });
  if (kept.outcome !== 'published') return ended(kept.outcome === 'failed' ? [kept.finding] : [], WRONG_USE);
  await rememberCopy(root, kept.hash);
  return ended([], 0);
}
