import { createHmac } from 'node:crypto';
import { decrypt, encrypt } from '../../key/cipher.ts';

/** What a project keeps for itself alone: under keys that its secret gives. */
export class Seal {
  readonly #sealing: Uint8Array;
  readonly #naming: Uint8Array;

  /** `secret` in hexadecimal digits. */
  constructor(secret: string) {
    const keyFor = (use: string) => createHmac('sha256', Buffer.from(secret, 'hex')).update(use).digest();
    [this.#sealing, this.#naming] = [keyFor('facts of sources, sealed'), keyFor('facts of sources, named')];
  }

  /** 32 hexadecimal digits for a mark: who guesses the words of a source could make the mark itself. */
  nameOf(mark: string): string {
    return createHmac('sha256', this.#naming).update(mark).digest('hex').slice(0, 32);
  }

  /** Bound to what it is `about`. */
  close(text: string, about: string): Buffer {
    return encrypt(this.#sealing, text, about);
  }

  /** Null for what this project did not seal as that. */
  open(sealed: Uint8Array, about: string): string | null {
    return decrypt(this.#sealing, sealed, about);
  }
}
