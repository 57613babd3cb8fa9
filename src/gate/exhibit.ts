import type * as Shape from '../sentences/exhibit.ts';
import type { InlineShape, MarkedShape, RichShape } from '../sentences/inline.ts';
import type { PageShape } from '../sentences/page.ts';
import type * as Drawn from '../sentences/picture.ts';
import type { Said } from '../sentences/said.ts';
import type { SafeText } from './safe-text.ts';

/** What a report looks like once it passed the gate; ../sentences/exhibit.ts says what each part is. */
export type Exhibit = Shape.ExhibitShape<SafeText>;
export type Data = Shape.DataShape<SafeText>;
export type Inline = InlineShape<SafeText>;
export type Rich = RichShape<SafeText>;
export type Marked = MarkedShape<SafeText>;
export type Block = Shape.BlockShape<SafeText>;
export type Table = Shape.TableShape<SafeText>;
export type Rows = Shape.RowsShape<SafeText>;
export type Branch = Shape.BranchShape<SafeText>;
export type Picture = Drawn.PictureShape<SafeText>;
export type TreePicture = Drawn.TreePictureShape<SafeText>;
export type ThemesPicture = Drawn.ThemesPictureShape<SafeText>;
export type MatrixPicture = Drawn.MatrixPictureShape<SafeText>;
export type DrawnCode = Drawn.DrawnCodeShape<SafeText>;
export type DrawnGroup = Drawn.DrawnGroupShape<SafeText>;
export type DrawnTheme = Drawn.DrawnThemeShape<SafeText>;
export type ThemedCode = Drawn.ThemedCodeShape<SafeText>;
export type MatrixPanel = Drawn.MatrixPanelShape<SafeText>;
export type WholePage = PageShape<SafeText | Said>;
