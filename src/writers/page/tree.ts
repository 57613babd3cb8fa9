import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { behindOf, type CodePlace, codeAtPlace, hadBy, isSameCode, UNCODED } from './codes.ts';
import { doubtSign } from './doubt.ts';
import { element, fill, type Inside, isLaidOut } from './element.ts';
import { codeLink, UNCODED_LINK } from './route.ts';
import { hueClass, INDEX, lineOf, type ShownCode, type ShownCodebook } from './shown.ts';
import { themeList } from './theme-pane.ts';
import { told } from './told.ts';

const SAYS = {
  unused: sentence('niet gebruikt', 'not used'),
  count: sentence('{had} van {of} · {count}', '{had} of {of} · {count}'),
  long: sentence(
    '{had} van {of} {of|respondent|respondenten}, {count} {count|fragment|fragmenten}',
    '{had} of {of} {of|respondent|respondents}, {count} {count|fragment|fragments}',
  ),
  cited: sentence('het rapport verwijst ernaar', 'the report points at it'),
  none: sentence('Er is geen codeboek.', 'There is no codebook.'),
} as const;

/** "4 van 4 respondenten, 6 fragmenten". */
export function countsOfCode(code: ShownCode): string {
  const [had, of] = [hadBy(code), code.had.length];
  const counts = code.count === 0 ? SAYS.unused : SAYS.long;
  return told(counts, { had, of, count: code.count }) + doubtSign(code.isDoubtful);
}

/** The codebooks as trees, each with one stop for the Tab key. Built once; `choose` moves the mark. */
export class CodeTree {
  readonly #items = new Map<HTMLElement, CodePlace>();
  readonly #pane: HTMLElement;

  constructor(pane: HTMLElement) {
    this.#pane = pane;
    const trees = INDEX.codebooks.flatMap((book, i) => this.#treeOf(book, i));
    const books = trees.length > 0 ? trees : [element('p', {}, told(SAYS.none))];
    fill(pane, ...books, uncodedLink(), themeList());
    pane.addEventListener('click', (event) => this.#clicked(event));
    pane.addEventListener('keydown', (event) => this.#pressed(event));
  }

  choose(chosen: CodePlace | null): void {
    for (const [item, place] of this.#items) {
      const isChosen = isSameCode(place, chosen);
      item.setAttribute('aria-selected', String(isChosen));
      if (!isChosen) continue;
      for (let above = parentOf(item); above !== null; above = parentOf(above)) setOpen(above, true);
      this.#makeStop(item);
    }
    this.reveal();
  }

  /** Scrolls to the code that is chosen, where the tree can be seen. */
  reveal(): void {
    this.#pane.querySelector(`${ITEM}[aria-selected="true"]`)?.scrollIntoView({ block: 'nearest' });
  }

  #treeOf({ title, codes }: ShownCodebook, codebook: number): HTMLElement[] {
    const id = `codebook-${codebook}`;
    const tree = element('ul', { role: 'tree', 'aria-labelledby': id });
    this.#fillList(tree, codebook, 0, codes.length);
    const first = tree.querySelector<HTMLElement>(ITEM);
    if (first !== null) first.tabIndex = 0;
    return [element('h2', { id, class: 'book' }, title), tree];
  }

  /** Puts the codes directly below one into a list. */
  #fillList(list: HTMLElement, codebook: number, from: number, end: number): void {
    const places: CodePlace[] = [];
    for (let code = from; code < end; code = behindOf({ codebook, code })) places.push({ codebook, code });
    for (const [i, place] of places.entries()) {
      const code = codeAtPlace(place);
      if (code === null) continue;
      const item = treeItem(place, code, i + 1, places.length);
      this.#items.set(item, place);
      const own = element('li', { role: 'none' }, item);
      list.append(own);
      const last = behindOf(place);
      if (last === place.code + 1) continue;
      const id = `under-${codebook}-${place.code}`;
      item.setAttribute('aria-expanded', 'true');
      item.setAttribute('aria-owns', id);
      const group = element('ul', { role: 'group', id });
      own.append(group);
      this.#fillList(group, codebook, place.code + 1, last);
    }
  }

  #clicked(event: Event): void {
    const { target } = event;
    if (!(target instanceof Element) || !target.classList.contains('twist')) return;
    const item = target.closest<HTMLElement>(ITEM);
    if (item === null) return;
    event.preventDefault();
    setOpen(item, !isOpen(item));
  }

  #makeStop(item: HTMLElement): void {
    const tree = item.closest('[role=tree]');
    for (const stop of tree?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? []) stop.tabIndex = -1;
    item.tabIndex = 0;
  }

  #pressed(event: KeyboardEvent): void {
    const item = event.target instanceof HTMLElement ? event.target : null;
    if (item?.getAttribute('role') !== 'treeitem' || event.ctrlKey || event.metaKey || event.altKey) return;
    const goal = this.#goalOf(item, event.key);
    if (goal === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (goal === item) return;
    this.#makeStop(goal);
    goal.focus();
  }

  /** Where a key leads; the item itself where it did something there, null where the key means nothing. */
  #goalOf(item: HTMLElement, key: string): HTMLElement | null {
    const seen = visibleIn(item.closest('[role=tree]'));
    const at = seen.indexOf(item);
    switch (key) {
      case 'ArrowDown':
        return seen[at + 1] ?? item;
      case 'ArrowUp':
        return seen[at - 1] ?? item;
      case 'Home':
        return seen[0] ?? item;
      case 'End':
        return seen.at(-1) ?? item;
      case 'ArrowRight':
        if (isOpen(item)) return item.parentElement?.querySelector<HTMLElement>(`ul ${ITEM}`) ?? item;
        setOpen(item, true);
        return item;
      case 'ArrowLeft':
        if (!isOpen(item)) return parentOf(item) ?? item;
        setOpen(item, false);
        return item;
      case '*':
        for (const one of siblingsOf(item)) setOpen(one, true);
        return item;
      case ' ':
        item.click();
        return item;
      default:
        return this.#called(key, seen, at);
    }
  }

  /** The next one whose name begins with the letter. */
  #called(key: string, seen: readonly HTMLElement[], at: number): HTMLElement | null {
    if (!/^[\p{L}\p{N}]$/u.test(key)) return null;
    const letter = key.toLowerCase();
    const around = [...seen.slice(at + 1), ...seen.slice(0, at)];
    return (
      around.find((one) => {
        const place = this.#items.get(one);
        return place !== undefined && codeAtPlace(place)?.name.toLowerCase().startsWith(letter);
      }) ?? null
    );
  }
}

/** To the fragments that no code counts; null where there are none. */
function uncodedLink(): HTMLElement | null {
  if (UNCODED.length === 0) return null;
  const count = told(WORDS.countFragments, { count: UNCODED.length });
  const link = element('a', { href: UNCODED_LINK }, told(WORDS.withoutCode));
  return element('p', { class: 'uncoded' }, link, ` · ${count}`);
}

function treeItem(place: CodePlace, code: ShownCode, position: number, size: number): HTMLElement {
  const counts = countsOfCode(code);
  const [had, of] = [hadBy(code), code.had.length];
  const short =
    code.count === 0 ? counts : told(SAYS.count, { had, of, count: code.count }) + doubtSign(code.isDoubtful);
  return element(
    'a',
    {
      role: 'treeitem',
      href: codeLink(place),
      tabindex: -1,
      'aria-level': code.depth,
      'aria-posinset': position,
      'aria-setsize': size,
      'aria-selected': 'false',
      class: `row ${hueClass(code.label)}${code.count === 0 ? ' unused' : ''}`,
    },
    element('span', { class: 'twist', 'aria-hidden': 'true' }),
    element('span', { class: 'notation', 'aria-hidden': 'true' }, lineOf(code.ownPart)),
    element('span', { class: 'unseen' }, lineOf(code.notation), ' '),
    element('span', { class: 'name' }, ...breakable(code.name), ...citedSign(code)),
    element('span', { class: 'count', 'aria-hidden': 'true' }, short),
    element(
      'span',
      { class: 'unseen' },
      `, ${[counts, ...(code.isCited ? [told(SAYS.cited)] : [])].join(', ')}`,
    ),
  );
}

/** Behind the name: a code in words has no notation before it. */
function citedSign({ isCited }: ShownCode): Inside[] {
  return isCited ? [element('span', { 'aria-hidden': 'true', title: told(SAYS.cited) }, ' §')] : [];
}

/** "aanspreken/communiceren" goes on behind its slash rather than in the middle of a word. */
function breakable(name: string): Inside[] {
  return name.split(/(?<=\/)/).flatMap((part, i) => (i === 0 ? [part] : [element('wbr'), part]));
}

const ITEM = '[role=treeitem]';

function isOpen(item: Element): boolean {
  return item.getAttribute('aria-expanded') === 'true';
}

function setOpen(item: Element, isToBe: boolean): void {
  if (item.hasAttribute('aria-expanded')) item.setAttribute('aria-expanded', String(isToBe));
}

function parentOf(item: Element): HTMLElement | null {
  return itemAbove(item.parentElement?.parentElement ?? null);
}

/** That of the list. */
function itemAbove(list: Element | null): HTMLElement | null {
  const above = list?.previousElementSibling ?? null;
  return above instanceof HTMLElement && above.matches(ITEM) ? above : null;
}

function siblingsOf(item: Element): HTMLElement[] {
  return [
    ...(item.parentElement?.parentElement?.querySelectorAll<HTMLElement>(`:scope > li > ${ITEM}`) ?? []),
  ];
}

/** Those of which nothing above is closed. */
function visibleIn(tree: Element | null): HTMLElement[] {
  const all = [...(tree?.querySelectorAll<HTMLElement>(ITEM) ?? [])];
  return all.filter(isLaidOut);
}
