import { prefixOf } from './namespaces.ts';
import { damaged } from './refusal.ts';

export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** A name as the part writes it and as this reader knows it. */
export interface ScannedName {
  readonly prefix: string;
  readonly local: string;
  /** Address of its namespace, empty for none. */
  readonly uri: string;
  /** `w:p`, whatever the part calls it; `?:local` in a namespace that bears nothing for this reader. */
  readonly known: string;
}

/** What prefixes stand for inside one element and those in it that declare none. Names are looked up in it once. */
export class XmlScope {
  readonly #around: XmlScope | null;
  readonly #addresses: ReadonlyMap<string, string>;
  readonly #elements = new Map<string, ScannedName>();
  readonly #attributes = new Map<string, ScannedName>();

  constructor(around: XmlScope | null, addresses: ReadonlyMap<string, string>) {
    [this.#around, this.#addresses] = [around, addresses];
  }

  address(prefix: string): string {
    for (let scope: XmlScope | null = this; scope !== null; scope = scope.#around) {
      const found = scope.#addresses.get(prefix);
      if (found !== undefined) return found;
    }
    return '';
  }

  element(written: string): ScannedName {
    let name = this.#elements.get(written);
    if (name === undefined) {
      name = this.#nameOf(written, true);
      this.#elements.set(written, name);
    }
    return name;
  }

  attribute(written: string): ScannedName {
    let name = this.#attributes.get(written);
    if (name === undefined) {
      name = this.#nameOf(written, false);
      this.#attributes.set(written, name);
    }
    return name;
  }

  #nameOf(written: string, isElement: boolean): ScannedName {
    const [prefix = '', local = ''] = written.includes(':') ? written.split(':') : ['', written];
    const uri = prefix === '' && !isElement ? '' : this.address(prefix);
    if (prefix !== '' && uri === '') throw damaged();
    return { prefix, local, uri, known: `${prefixOf(uri)}:${local}` };
  }
}
