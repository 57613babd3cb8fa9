import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import type { CodePlace } from './codes.ts';
import { showCrosstab } from './crosstab-pane.ts';
import { element } from './element.ts';
import { showCode, showEvery, showNoCode, showUncoded } from './fragment-pane.ts';
import type { Frame, PaneName, ViewName } from './frame.ts';
import { InterviewPane } from './interview-pane.ts';
import { ReportPane } from './report-pane.ts';
import type { PageRoute } from './route.ts';
import { showSearch } from './search.ts';
import { INDEX } from './shown.ts';
import { showTheme } from './theme-pane.ts';
import { told } from './told.ts';
import { CodeTree } from './tree.ts';

const UNKNOWN = sentence(
  'Wat dit adres noemt, staat niet op deze pagina. Hier zijn de codes.',
  'What this address names is not on this page. Here are the codes.',
);

/** Goes where an address points: shows what it names in its pane, and says so. */
export class Visitor {
  readonly #frame: Frame;
  readonly #tree: CodeTree;
  readonly #interview: InterviewPane;
  readonly #report: ReportPane;
  #view: ViewName = 'codes';
  #hasCrosstab = false;
  #isLost = false;

  constructor(frame: Frame) {
    this.#frame = frame;
    this.#tree = new CodeTree(frame.panes.tree);
    this.#interview = new InterviewPane(frame.panes.interview);
    this.#report = new ReportPane(frame.panes.report);
    showNoCode(frame.panes.fragments);
  }

  /** Gives the pane that opened. */
  go(route: PageRoute): PaneName {
    // What was said of one address is not true of the next.
    if (this.#isLost) showNoCode(this.#frame.panes.fragments);
    this.#isLost = route.kind === 'unknown';
    switch (route.kind) {
      case 'code':
        // What is not shown yet cannot be scrolled to.
        this.#show(this.#view === 'report' ? 'codes' : this.#view, 'fragments');
        this.#choose(route.place, null);
        return 'fragments';
      case 'cell':
        this.#openCrosstab();
        this.#choose(route.place, route.respondent);
        return this.#show('crosstab', 'fragments');
      case 'theme':
        return this.#openTheme(route.theme);
      case 'uncoded':
      case 'every':
        this.#showFragments(route.kind);
        return this.#show(this.#view === 'report' ? 'codes' : this.#view, 'fragments');
      case 'fragment':
        return this.#openFragment(route.fragment);
      case 'turn':
        this.#show(this.#view === 'crosstab' ? 'codes' : this.#view, 'interview');
        this.#interview.show(route.interview);
        this.#interview.markTurn(route.turn);
        return 'interview';
      case 'footnote':
        this.#show('report', 'report');
        this.#report.showFootnote(route.footnote);
        return 'report';
      case 'entry':
        this.#show('report', 'report');
        this.#report.showEntry(route.entry);
        return 'report';
      case 'search':
        return this.#search(route.words);
      default:
        return this.#openView(route.kind);
    }
  }

  /** Shows the page as it is before anything was chosen. */
  clear(): void {
    showNoCode(this.#frame.panes.fragments);
    this.#tree.choose(null);
    this.#frame.search.value = '';
    if (this.#interview.isOpen) this.#interview.show(0);
  }

  #openView(kind: 'codes' | 'fragments' | 'interview' | 'crosstab' | 'report' | 'unknown'): PaneName {
    switch (kind) {
      case 'crosstab':
        this.#openCrosstab();
        return this.#show('crosstab', 'crosstab');
      case 'report':
        return this.#show('report', 'report');
      case 'interview':
        if (!this.#interview.isOpen) this.#interview.show(0);
        return this.#show(this.#view === 'crosstab' ? 'codes' : this.#view, 'interview');
      case 'fragments':
        return this.#show(this.#view === 'report' ? 'codes' : this.#view, 'fragments');
      case 'unknown':
        this.#frame.panes.fragments.replaceChildren(
          element('h2', { class: 'opened', tabindex: -1 }, told(UNKNOWN)),
          // On a narrow screen the codes stand behind this pane.
          element('p', {}, element('a', { href: '#/codes' }, told(WORDS.codes))),
        );
        this.#say(told(UNKNOWN));
        return this.#show('codes', 'fragments');
      case 'codes':
        this.#show('codes', 'tree');
        this.#tree.reveal();
        return 'tree';
    }
  }

  #show(view: ViewName, pane: PaneName): PaneName {
    this.#view = view;
    if (view !== 'crosstab' && !this.#interview.isOpen) this.#interview.show(0);
    if (view === 'report') this.#report.make();
    this.#frame.show(view, pane);
    return pane;
  }

  #openCrosstab(): void {
    if (!this.#hasCrosstab) showCrosstab(this.#frame.panes.crosstab);
    this.#hasCrosstab = true;
  }

  #choose(place: CodePlace, respondent: number | null): void {
    this.#say(showCode(this.#frame.panes.fragments, place, respondent));
    this.#frame.panes.fragments.scrollTop = 0;
    this.#tree.choose(place);
  }

  #showFragments(kind: 'uncoded' | 'every'): void {
    this.#say((kind === 'every' ? showEvery : showUncoded)(this.#frame.panes.fragments));
    this.#frame.panes.fragments.scrollTop = 0;
    this.#tree.choose(null);
  }

  #openTheme(place: number): PaneName {
    const theme = INDEX.themes[place];
    if (theme !== undefined) this.#say(showTheme(this.#frame.panes.fragments, theme));
    this.#frame.panes.fragments.scrollTop = 0;
    this.#tree.choose(null);
    return this.#show(this.#view === 'report' ? 'codes' : this.#view, 'fragments');
  }

  #openFragment(place: number): PaneName {
    const fragment = INDEX.fragments[place];
    if (fragment === undefined) return 'interview';
    const { codebook, codes, interview } = fragment;
    const [first] = codes;
    const isShown = this.#frame.panes.fragments.querySelector(`[data-fragment="${place}"]`) !== null;
    this.#show(this.#view === 'report' ? 'report' : 'codes', 'interview');
    if (!isShown && codebook !== null && first !== undefined) this.#choose({ codebook, code: first }, null);
    else if (!isShown) this.#showFragments('uncoded');
    this.#interview.show(interview);
    this.#interview.markFragment(place);
    for (const card of this.#frame.panes.fragments.querySelectorAll('.card')) {
      if (card.getAttribute('data-fragment') === String(place)) card.setAttribute('aria-current', 'true');
      else card.removeAttribute('aria-current');
    }
    this.#frame.panes.fragments.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    return 'interview';
  }

  #search(words: string): PaneName {
    this.#frame.search.value = words;
    this.#say(showSearch(this.#frame.panes.fragments, words));
    return this.#show(this.#view === 'report' ? 'codes' : this.#view, 'fragments');
  }

  #say(words: string): void {
    this.#frame.live.textContent = words;
  }
}
