/** The colours of a label: three that are equally light for every label, so that a grey print keeps them apart. */
export interface Hue {
  /** 8.3 to 1 on white, and on `light`. */
  readonly dark: string;
  readonly mid: string;
  readonly light: string;
}

/** For what belongs to no label: themes, legends. */
export const SLATE: Hue = { dark: '#464F56', mid: '#CDD2D6', light: '#F1F2F4' };

/** In this order neighbours stay apart for every kind of sight; never red or green. */
const HUES: readonly Hue[] = [
  { dark: '#015280', mid: '#B5D4FA', light: '#EBF3FE' },
  { dark: '#6C4601', mid: '#EBCDAA', light: '#FBF0E5' },
  { dark: '#045661', mid: '#9ADCE8', light: '#E2F6FA' },
  { dark: '#7E3B10', mid: '#F5C8B0', light: '#FFEFE7' },
  { dark: '#314992', mid: '#CCCFF8', light: '#F1F1FF' },
  { dark: '#88285B', mid: '#F7C4D9', light: '#FFEEF5' },
  { dark: '#663B81', mid: '#E2C9EF', light: '#F8EFFC' },
  SLATE,
];

/** A ninth label starts again at the first. */
export function hueOf(label: number): Hue {
  return HUES[label % HUES.length] ?? SLATE;
}
