import { kindOfAddress, type PlaceKept, placeNow, restorePlace } from './place-kept.ts';

/**
 * Where somebody was at every entry of the browser's history, for as long as the page is open: Back leads to what she
 * saw there, how far she had scrolled and the link that she followed, and not to the address alone.
 */
export class BrowsedPlaces {
  readonly #kept = new Map<string, PlaceKept>();
  readonly #visit: (address: string) => void;
  readonly #clear: () => void;
  /** By what kind of place it is. */
  #addresses = new Map<string, string>();
  #entry = '';

  /** `clear` shows the page as it is before anything was chosen. */
  constructor(visit: (address: string) => void, clear: () => void) {
    this.#visit = visit;
    this.#clear = clear;
  }

  /** Goes where the address points that the browser has now; false where it went back to what was there. */
  arrive(): boolean {
    const left = placeNow([...this.#addresses.values()]);
    if (this.#entry !== '') this.#kept.set(this.#entry, left);
    const entry = storedEntry(history.state);
    const kept = this.#kept.get(entry ?? '');
    // Whether single keys are used is no place: going back does not switch them on again.
    if (entry !== null && kept !== undefined) this.#goBack(entry, { ...kept, usesKeys: left.usesKeys });
    else this.#goOn();
    return kept === undefined;
  }

  /** Shows another address in the place of this one, as letters that are typed are one step back and not one each. */
  replace(address: string): void {
    history.replaceState(history.state, '', address);
    this.#keepAddress();
    this.#visit(address);
  }

  #goOn(): void {
    this.#entry = `${performance.timeOrigin}-${this.#kept.size}`;
    history.replaceState({ ...history.state, entry: this.#entry }, '');
    this.#keepAddress();
    this.#visit(location.hash);
  }

  #goBack(entry: string, kept: PlaceKept): void {
    this.#entry = entry;
    this.#addresses = new Map(kept.addresses.map((address) => [kindOfAddress(address), address]));
    this.#clear();
    restorePlace(kept, this.#visit);
  }

  #keepAddress(): void {
    const kind = kindOfAddress(location.hash);
    this.#addresses.delete(kind);
    this.#addresses.set(kind, location.hash);
  }
}

function storedEntry(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('entry' in state)) return null;
  return typeof state.entry === 'string' ? state.entry : null;
}
