import type * as Shape from '../sentences/exhibit.ts';
import type * as Drawn from '../sentences/picture.ts';
import type { SafeText } from './safe-text.ts';

/** What a report looks like once it passed the gate; ../sentences/exhibit.ts says what each part is. */
export type Exhibit = Shape.Exhibit<SafeText>;
export type Inline = Shape.Inline<SafeText>;
export type Block = Shape.Block<SafeText>;
export type Table = Shape.Table<SafeText>;
export type Rows = Shape.Rows<SafeText>;
export type Branch = Shape.Branch<SafeText>;
export type Picture = Drawn.Picture<SafeText>;
export type TreePicture = Drawn.TreePicture<SafeText>;
export type ThemesPicture = Drawn.ThemesPicture<SafeText>;
export type MatrixPicture = Drawn.MatrixPicture<SafeText>;
export type DrawnCode = Drawn.DrawnCode<SafeText>;
export type DrawnGroup = Drawn.DrawnGroup<SafeText>;
export type DrawnTheme = Drawn.DrawnTheme<SafeText>;
export type ThemedCode = Drawn.ThemedCode<SafeText>;
export type MatrixPanel = Drawn.MatrixPanel<SafeText>;
