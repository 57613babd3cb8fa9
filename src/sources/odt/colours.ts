/** What Word calls the colours of its marker, so that a colour has one name in both programs. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['#ffff00', 'yellow'],
  ['#00ff00', 'green'],
  ['#00ffff', 'cyan'],
  ['#ff00ff', 'magenta'],
  ['#0000ff', 'blue'],
  ['#ff0000', 'red'],
  ['#000080', 'darkBlue'],
  ['#008080', 'darkCyan'],
  ['#008000', 'darkGreen'],
  ['#800080', 'darkMagenta'],
  ['#800000', 'darkRed'],
  ['#808000', 'darkYellow'],
  ['#808080', 'darkGray'],
  ['#c0c0c0', 'lightGray'],
  ['#000000', 'black'],
]);

/** "yellow" or "#rrggbb", empty for no colour and for white; null where nothing is said. */
export function colourOf(value: string | null): string | null {
  if (value === null) return null;
  const colour = value.toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(colour) || colour === '#ffffff') return '';
  return NAMES.get(colour) ?? colour;
}
