import { Resvg as Drawn, initWasm } from '../node_modules/@resvg/resvg-wasm/index.mjs';

export { initWasm };

/** A hundredth of the points: most tests only carry a picture along. Its words stand beside it, in one of any size. */
const COARSE = 10;

/** What became of each drawing. */
const became = new Map();

/**
 * As the package has it, but coarse unless `PICTURES` is `full`. Tests export the same few pictures over and over, and a
 * process of tests draws each of them once.
 */
export class Resvg {
  #draw;

  constructor(svg, options) {
    const { mode, value } = options.fitTo;
    const fitTo = { mode, value: process.env.PICTURES === 'full' ? value : Math.ceil(value / COARSE) };
    this.#draw = () => {
      const key = JSON.stringify([svg, fitTo]);
      if (!became.has(key)) became.set(key, pngOf(new Drawn(svg, { ...options, fitTo })));
      return became.get(key);
    };
  }

  render() {
    return { asPng: () => this.#draw().slice(), free: () => {} };
  }

  free() {}
}

function pngOf(drawn) {
  const image = drawn.render();
  const bytes = image.asPng();
  image.free();
  drawn.free();
  return bytes;
}
