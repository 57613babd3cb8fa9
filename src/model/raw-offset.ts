import type { RawText } from './raw-text.ts';

/**
 * A place in a text, in UTF-16 units of the words as they are: it tells how long names are that stand before it. Behind the gate it is a
 * number, the place in the words as they are shown. The start of a stretch inside something hidden is that of its
 * placeholder, the end its end.
 */
export class RawOffset {
  readonly text: RawText;
  readonly offset: number;
  readonly side: 'start' | 'end';

  constructor(text: RawText, offset: number, side: 'start' | 'end') {
    this.text = text;
    this.offset = Math.min(Math.max(offset, 0), text.length);
    this.side = side;
  }

  toJSON(): never {
    throw new TypeError('a place in raw text has to pass the gate before it is written');
  }
}
