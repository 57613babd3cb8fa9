import type * as Shape from '../sentences/exhibit.ts';
import type { SafeText } from './safe-text.ts';

/** What a report looks like once it passed the gate; ../sentences/exhibit.ts says what each part is. */
export type Exhibit = Shape.ExhibitShape<SafeText>;
export type Data = Shape.DataShape<SafeText>;
export type Inline = Shape.InlineShape<SafeText>;
export type Block = Shape.BlockShape<SafeText>;
export type Table = Shape.TableShape<SafeText>;
export type Rows = Shape.RowsShape<SafeText>;
export type Branch = Shape.BranchShape<SafeText>;
