import { CheckContext } from '../../checks/context.ts';
import { isNameless } from '../../checks/key.ts';
import { Slips } from '../../checks/slips.ts';
import { type Citation, type CitedPair, namesCodesAlone } from '../../coding/citations.ts';
import type { ReportMention } from '../../coding/mentions.ts';
import {
  type Pointed,
  type PointedAt,
  personAsWritten,
  pointedIn,
  type Whom,
} from '../../coding/pointing.ts';
import { isNoAppendix } from '../../coding/transcript-lists.ts';
import type { Code } from '../../model/code.ts';
import type { Document } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { findingKey, hashStart, type KeyPart, partOf } from '../../model/key.ts';
import type { CodedProject, Fragment } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { type FindingDetails, type FindingKind, finding } from '../../sentences/finding-kind.ts';
import { corpusOf, type SpokenCorpus } from '../matching/corpus.ts';
import { numberedInside, transcriptsCalled } from '../people/called.ts';
import { functionStems, type IsPeople } from '../people/people.ts';
import { groupsNamed, lackingOf, type Meant, meantBy } from '../people/whom.ts';
import { behindQuotes, type QuoteEnd } from '../text/behind.ts';
import { headingOver } from '../text/headings.ts';
import type { Quote } from '../text/quotations.ts';
import { sentenceBefore } from '../text/sentences.ts';
import { citedIn } from './cited.ts';

/** A project with a report, and what the parts of the audit look things up in. */
export class AuditContext extends CheckContext {
  readonly report: Document;
  readonly citations: readonly Citation[];
  /** Places that point at respondents or interviews without a code. */
  readonly mentions: readonly ReportMention[];
  readonly quotes: readonly Quote[];
  readonly notSaid: readonly Quote[];
  /** What a quote's footnote cites, or the parentheses right behind it. */
  readonly citationOf: (quote: QuoteEnd) => Citation | null;
  /** The same, where these name respondents or interviews only. */
  readonly mentionBehind: (quote: QuoteEnd) => ReportMention | null;
  /** The project's words for its respondents. */
  readonly people: IsPeople;
  readonly whom: Whom;
  #slips: Slips | null = null;
  readonly #places = new WeakMap<Finding<RawText>, string>();
  #functions: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(project: CodedProject, report: Document) {
    super(project);
    this.report = report;
    const { people, whom, citations, mentions, quotes, notSaid } = citedIn(project, report);
    this.people = people;
    this.whom = whom;
    this.citations = citations.map((one) => ({ ...one, targets: this.#settled(one) }));
    this.mentions = mentions;
    this.citationOf = behindQuotes(this.citations);
    this.mentionBehind = behindQuotes(this.mentions.filter(({ isApart }) => isApart));
    this.quotes = quotes;
    this.notSaid = notSaid;
  }

  get corpus(): SpokenCorpus {
    return corpusOf(this.project);
  }

  /** By id of a respondent, the stems of what it is called: the lines above all interviews are read for them. */
  get functions(): ReadonlyMap<string, readonly string[]> {
    this.#functions ??= functionStems(this.project);
    return this.#functions;
  }

  get slips(): Slips {
    this.#slips ??= Slips.of(this.project, this);
    return this.#slips;
  }

  /** "Respondent 1, label 1, sub 1" names the interview by its respondent; "alle docenten (A1)" the group by its word. */
  #settled(citation: Citation): readonly CitedPair[] {
    const { targets: written, people } = citation;
    if (namesCodesAlone(citation)) return written.flatMap((target) => this.#perGroup(target, citation));
    const targets = written.flatMap((target) => this.#asCalled(target, citation));
    const lacking = lackingOf(this.project, { transcripts: [], people, personal: null }).people;
    const codes = [...new Set(targets.map(({ code }) => code))];
    const nobody = lacking.map(personAsWritten);
    const unknown = nobody.flatMap((transcript) => codes.map((code) => ({ transcript, code })));
    const isNumbered = targets.some((target) => this.#isNumbered(target));
    const { transcripts } = this.meant({ transcripts: [], people, personal: null });
    const pairs =
      people.length === 0 || isNumbered || transcripts.length === 0
        ? targets.filter(({ transcript }) => transcript !== null || unknown.length === 0)
        : transcripts.flatMap((transcript) => codes.map((code) => ({ transcript, code })));
    return [...pairs.map((pair) => this.#ofPeople(pair, people)), ...unknown];
  }

  /** Of an interview with several, the fragments of whom the citation names. */
  #ofPeople(pair: CitedPair, people: Citation['people']): CitedPair {
    const { transcript: id } = pair;
    const speaking = id === null ? [] : (this.transcript(id)?.respondents ?? []);
    if (id === null || speaking.length < 2 || people.length === 0) return pair;
    const meant = this.meant({ transcripts: [id], people, personal: null }).respondents;
    const own = speaking.filter((one) => meant.includes(one));
    return own.length === 0 ? pair : { ...pair, respondents: own };
  }

  /** "Respondent 5 en 7 missen …": the groups of those whom a sentence names. */
  #groupsOfPeople(sentence: string): string[] {
    const ids = this.meant(pointedIn(sentence, this.whom)).respondents;
    const groups = this.project.respondents.flatMap(({ id, group }) =>
      group !== null && ids.includes(id) ? [group] : [],
    );
    return [...new Set(groups)];
  }

  /** A code that no interview is named with, in the groups that have it: those of the sentence, where it names any. */
  #perGroup(target: CitedPair, citation: Citation): CitedPair[] {
    const found = this.project.groups.flatMap(({ id }) => {
      const code = this.index(id).resolve(target.code);
      return code === null ? [] : [{ transcript: null, code, group: id }];
    });
    const sentence = this.sentenceOf(citation);
    const said = groupsNamed(this.project, sentence);
    const named = said.length > 0 ? said : this.#groupsOfPeople(sentence);
    const own = found.filter(({ group }) => named.includes(group));
    return own.length > 0 ? own : found.length > 0 ? found : [target];
  }

  /** The sentence that a citation stands behind. */
  sentenceOf({ paragraph, offset }: Citation): string {
    const text = this.report.paragraphs[paragraph ?? -1];
    return text === undefined ? '' : sentenceBefore(wordsOf(text.text), offset, text.calls);
  }

  #asCalled(target: CitedPair, citation: Citation): CitedPair[] {
    const { transcript } = target;
    return transcript === null
      ? [target]
      : this.#called(transcript, target.code, citation).map((id) => ({
          ...target,
          transcript: id,
          code: this.#inCodebookOf(id, target.code),
        }));
  }

  /** "Privacy" is knelpunt/privacy in the codebook of whoever is meant: that is known only now. */
  #inCodebookOf(id: string, code: Code): Code {
    const transcript = this.transcript(id);
    return code.isPlain || transcript === null ? code : (this.index(transcript.group).resolve(code) ?? code);
  }

  /** "Interview 3" of interviews that are not numbered so is the one with respondent 3. */
  #called(id: string, code: Code, citation: Citation): readonly string[] {
    const own = transcriptsCalled(this.project, id);
    const inside = own.length > 1 ? numberedInside(this.project, citation.text, own) : [];
    if (inside.length > 0) return inside;
    const theirs = this.#talksWith(citation.people, own);
    if (theirs.length > 0) return theirs;
    if (own.length > 0) return this.#likeliest(own, code, citation);
    const { transcripts } = this.meant({ transcripts: [id], people: [], personal: null });
    return transcripts.length === 1 ? transcripts : [id];
  }

  /** Of the interviews below "Bijlage 2" those with whom the citation names: "Bijlage 2, ouder B, label 1". */
  #talksWith(people: Citation['people'], ids: readonly string[]): readonly string[] {
    if (people.length === 0 || ids.length < 2) return [];
    const meant = this.meant({ transcripts: [], people, personal: null }).respondents;
    return ids.filter((id) => this.transcript(id)?.respondents.some((one) => meant.includes(one)) === true);
  }

  /** Of interviews that are called alike: those of the group that the citation, its sentence or its heading names, that have the code. */
  #likeliest(ids: readonly string[], code: Code, citation: Citation): readonly string[] {
    if (ids.length === 1) return ids;
    const around = [
      wordsOf(citation.text),
      this.sentenceOf(citation),
      this.headingAbove(citation.line) ?? '',
    ];
    const told = around.map((words) => {
      const groups = groupsNamed(this.project, words);
      return ids.filter((id) => groups.includes(this.transcript(id)?.group ?? ''));
    });
    const meant = told.find((some) => some.length > 0) ?? ids;
    const having = meant.filter((id) => this.fragmentsWith(id, this.#inCodebookOf(id, code)).length > 0);
    return having.length > 0 ? having : meant;
  }

  /** "Interview 3" may be the interview with respondent 3; "bijlage 3" is appendix 3, whether it is there or not. */
  #isNumbered({ transcript }: CitedPair): boolean {
    return transcript !== null && (!isNoAppendix(transcript) || this.transcript(transcript) !== null);
  }

  meant(pointed: PointedAt): Meant {
    return meantBy(this.project, pointed);
  }

  /** The fragments that a cited pair points at. */
  fragmentsCited({ transcript, code, group, respondents }: CitedPair): Fragment[] {
    return this.fragmentsWith(transcript, code, group).filter(
      (one) => respondents === undefined || one.respondents.some((id) => respondents.includes(id)),
    );
  }

  /** What the report points at for a quote, with the time and the lines that it names; null where it points nowhere. */
  pointedBehind(quote: QuoteEnd): Pointed | null {
    const citation = this.citationOf(quote);
    if (citation !== null) return pointedIn(wordsOf(citation.text), this.whom);
    return this.mentionBehind(quote)?.pointed ?? null;
  }

  /** Fragments of a transcript (of all, for null), of a group or any, that have a code or one below it. */
  fragmentsWith(transcript: string | null, code: Code, group: string | null = null): Fragment[] {
    return this.project.fragments.filter(
      (fragment) =>
        (transcript === null || fragment.transcript === transcript) &&
        (group === null || fragment.group === group) &&
        fragment.codes.some((own) => own.isWithin(code)),
    );
  }

  /** The fragment of a transcript whose note, mended, would have a code. */
  slipFor(transcript: string, code: Code): Fragment | null {
    const found = this.project.fragments.find(
      (fragment) =>
        fragment.transcript === transcript && (this.slips.meantBy(fragment.id)?.includes(code) ?? false),
    );
    return found ?? null;
  }

  /** An id, or words of the report, as a part of a key. */
  detail(words: string): string | KeyPart {
    return /^\d*$/.test(words) || isNameless(words) ? words : this.#written(words);
  }

  /** An offset in the report, which tells how long the names before it are. */
  offset(at: number | string): KeyPart {
    return this.#written(String(at));
  }

  /** Version 0.1 wrote it as it is. */
  #written(words: string): KeyPart {
    const { keys } = this.project;
    return { shown: partOf(keys, [], words).shown, former: keys.former === null ? null : words };
  }

  /** A finding in the report; `details` tell findings of one kind on one line apart. */
  onReport<InMessage extends string, InHint extends string>(
    kind: FindingKind<InMessage, InHint>,
    line: number,
    footnote: number | null,
    details: readonly (string | KeyPart)[],
    known: FindingDetails<InMessage, InHint>,
  ): Finding<RawText> {
    const place = footnote === null ? `r${line}` : `v${footnote}`;
    const key = findingKey([kind.code, place, ...details], {
      at: null,
      of: hashStart(this.report),
    });
    const heading = headingOver(this.report, line);
    const found = finding(kind, { file: RawText.of(this.report.file), line, heading, key, ...known });
    this.#places.set(found, place);
    return found;
  }

  /** The footnote that a finding of that key is about, as `onReport` makes keys, also of one that is found no more; null for none. */
  static footnoteInKey(key: string): number | null {
    const footnote = /^K\d+-v(\d+)(?:-|$)/.exec(key)?.[1];
    return footnote === undefined ? null : Number(footnote);
  }

  /** The footnote that a finding of this report is about ("v7"), else the paragraph ("r36"); null for one of a note. */
  placeInReport(found: Finding<RawText>): string | null {
    return this.#places.get(found) ?? null;
  }

  /** The nearest heading above a line: by its style, or a short line of its own without a full stop. */
  headingAbove(line: number): string | null {
    const heading = headingOver(this.report, line);
    return heading === null ? null : wordsOf(heading);
  }
}

/** The report's citations with the interviews and groups that each can mean; none without a report. */
export function settledCitations(project: CodedProject): readonly Citation[] {
  return project.report === null ? [] : new AuditContext(project, project.report).citations;
}
