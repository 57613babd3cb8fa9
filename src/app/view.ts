import { join } from 'node:path';
import { PAGE, VIEWED_PAGE } from '../analyses/page.ts';
import { EVERYTHING } from '../analyses/wanted.ts';
import { searchArtefact } from '../artefact/search.ts';
import type { Inline } from '../gate/exhibit.ts';
import { writeAtomic } from '../io/atomic.ts';
import { RawText } from '../model/raw-text.ts';
import type { Said } from '../sentences/said.ts';
import { say, term } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { UserError } from './errors.ts';
import { forOthers, heldBack, leakedFrom, type Refused } from './export/export.ts';
import { keepOutOfGit } from './init/apply.ts';
import { pseudonymised } from './provenance.ts';
import { filesOf } from './report.ts';
import type { Session } from './session.ts';

/** The page, beside `kantlijn.yaml`: a browser in a sandbox opens no temporary folder and no hidden one. */
export interface WrittenPage {
  readonly isPublished: true;
  readonly address: Inline;
  readonly pseudonymised: Said;
}

const NO_FOLDER = sentence(
  'de pagina komt naast kantlijn.yaml; maak eerst een project: kantlijn init DOCUMENT.docx',
  'the page goes beside kantlijn.yaml; make a project first: kantlijn init DOCUMENT.docx',
);

/**
 * Writes the whole project as one page, kept out of git, in the place of an earlier one. As with an export, nothing is
 * written where a name is found in it. One that is watched opens itself again. Throws a UserError without a project, an IoProblem where the disk objects.
 */
export async function writePage(shown: Session, isWatched = false): Promise<WrittenPage | Refused> {
  const session = await forOthers(shown);
  const { loaded, gate, language } = session;
  if (loaded.home === null) throw new UserError(say(NO_FOLDER, language));
  const held = heldBack(session);
  if (held !== null) return held;
  const exhibit = PAGE.exhibit(loaded.project, EVERYTHING, session);
  const [page] = await filesOf(session, exhibit, 'html', { isWatched });
  if (page === undefined) throw new TypeError('the page is no page');
  const hits = searchArtefact(VIEWED_PAGE, page.bytes, gate.originals());
  if (hits.length > 0) return leakedFrom(shown, hits);
  const path = join(loaded.home.root, VIEWED_PAGE);
  await keepOutOfGit(loaded.home.root, `/${VIEWED_PAGE}`);
  await writeAtomic(path, page.bytes);
  return {
    isPublished: true,
    address: pageAddress(path, shown),
    pseudonymised: pseudonymised(loaded.home, language),
  };
}

/** What a browser takes. A path in which signs would have to be escaped stays a path, or names in it would go unseen. */
function pageAddress(path: string, { gate }: Session): Inline {
  const shown = gate.text(RawText.own(path));
  return /^\/[\w/.~-]*$/.test(path) ? [term('file://'), shown] : [shown];
}
