import type { ProjectFile } from '../../files/project-file.ts';
import { readCache, writeCache } from '../../io/private/cache.ts';
import type { CodedProject } from '../../model/project.ts';
import { rememberedOf } from '../../project/remembered.ts';
import { type Remembered, rememberedIn } from '../../project/talk-signs.ts';

const CACHE = 'interviews';

/** What a project's interviews were when a command last read them, as long as `kantlijn.yaml` says the same of them. */
export async function readRemembered(root: string, file: ProjectFile): Promise<Remembered> {
  const kept = await readCache(root, CACHE);
  return rememberedIn(kept.get(saidIn(file))) ?? [];
}

/**
 * Keeps it for the next command, where anything is new. `written` is what `kantlijn.yaml` says now, where `file` is what
 * it would say with documents added: until somebody adds them, and after it, what was there before is still known.
 */
export async function remember(
  project: CodedProject,
  before: Remembered,
  {
    root,
    file,
    written,
  }: { readonly root: string; readonly file: ProjectFile; readonly written: ProjectFile },
): Promise<void> {
  const now = rememberedOf(project, before);
  if (now === before && saidIn(file) === saidIn(written)) return;
  await writeCache(
    root,
    CACHE,
    new Map([
      [saidIn(written), before],
      [saidIn(file), now],
    ]),
  );
}

/** Whoever writes this anew has looked at what is which. */
function saidIn({ groups, transcripts }: ProjectFile): string {
  return JSON.stringify([
    groups.map((group) => [group.id, group.transcripts]),
    transcripts.map(({ id, source, headings }) => [id, source, headings]),
  ]);
}
