import type * as Shape from '../sentences/exhibit.ts';
import type { SafeText } from './safe-text.ts';

/** What a report looks like once it passed the gate; ../sentences/exhibit.ts says what each part is. */
export type Exhibit = Shape.Exhibit<SafeText>;
export type Inline = Shape.Inline<SafeText>;
export type Block = Shape.Block<SafeText>;
export type Table = Shape.Table<SafeText>;
export type Rows = Shape.Rows<SafeText>;
export type Branch = Shape.Branch<SafeText>;
