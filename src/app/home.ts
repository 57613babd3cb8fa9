import type { ProjectFile } from '../files/project-file.ts';
import type { JudgedPassages } from '../review/judged.ts';

/** A project by its folder, without its sources. */
export interface Home {
  readonly root: string;
  readonly file: ProjectFile;
  /** Something in `kantlijn.yaml` cannot be read, so what it says of the key may be missing. */
  readonly isDamaged: boolean;
  /** What was judged of passages that name nobody. */
  readonly judged: JudgedPassages;
}
