import type { Code } from './code.ts';
import type { Codebook, Crosswalk } from './codebook.ts';
import type { LoggedDecision, NamedDecision, OutdatedDecision, Release } from './decided.ts';
import type { Document, Note, Stretch } from './document.ts';
import type { Finding } from './finding.ts';
import type { DecisionKey, KeyMaker } from './key.ts';
import type { Habits, NotationId, NotationName } from './notation.ts';
import type { RawText } from './raw-text.ts';
import type { CodeList, FragmentTable } from './tables.ts';
import type { UnreadMarks } from './unread-marks.ts';

export type Language = 'nl' | 'en';
/** Shared: several respondents at once ("R2 en R3", "Allen"). Unknown is a finding, and never somebody else's words. */
export type Role = 'researcher' | 'respondent' | 'other' | 'shared' | 'unknown';
/** Where a fragment's codes come from: a note in the margin, a coding made in kantlijn, marks in the text itself. */
export type Layer = 'note' | 'coding' | 'inline';

/** Everything that is known before a check or an analysis starts. Ids are plain here and raw again in every report. */
export interface CodedProject {
  readonly title: RawText;
  readonly language: Language;
  readonly documents: readonly Document[];
  readonly transcripts: readonly Transcript[];
  /** The same interviews in other places: their notes stand on the transcripts. */
  readonly copies: readonly Copy[];
  readonly groups: readonly Group[];
  readonly respondents: readonly Respondent[];
  readonly codebooks: readonly Codebook[];
  readonly crosswalk: Crosswalk | null;
  readonly fragments: readonly Fragment[];
  /** How its notes point at codes. */
  readonly habits: Habits;
  /** What kantlijn.yaml says of that; null where it leaves it to the notes. */
  readonly notation: NotationName | null;
  /** The document that cites, null where there is none. */
  readonly report: Document | null;
  /** Kept out of whatever is shown or written. */
  readonly withheld: readonly Passage[];
  /** Findings that rest. */
  readonly accepted: readonly NamedDecision[];
  /** All of `decisions.yaml`. */
  readonly decisions: readonly LoggedDecision[];
  readonly release: Release;
  /** Decisions about fragments that stand on a key of version 0.1, with the key that would take its place. */
  readonly outdated: readonly OutdatedDecision[];
  /** Makes the keys of findings. */
  readonly keys: KeyMaker;
  /** By document: what looks like codes in the running text and was not read. */
  readonly unreadMarks: readonly UnreadMarks[];
  /** How many codes are named by codings that could not be read, or of which the words or the interview are not there. */
  readonly lostCodes: number;
  /** Notes of the documents that stand on no turn, replies left out. */
  readonly strayNotes: readonly StrayNote[];
  /** Places that announce an interview of which nothing could be read. */
  readonly unread: readonly UnreadInterview[];
  /** Tables of labels and fragments that somebody made by hand. */
  readonly tables: readonly FragmentTable[];
  /** Codebooks that stand in the documents as a table. */
  readonly codeLists: readonly CodeList[];
  /** What went wrong on the way, before any check. */
  readonly findings: readonly Finding<RawText>[];
}

/** One interview. */
export interface Transcript {
  /** `b4` for "Bijlage 4: …", else from the file's name. */
  readonly id: string;
  readonly heading: RawText;
  /** The heading that it stands below with other interviews ("Interviews met docenten"); empty where none does. */
  readonly above: RawText;
  readonly document: Document;
  /** Line of the heading, or of the first turn where a file has no heading. */
  readonly line: number;
  readonly date: InterviewDate | null;
  /** Minutes. */
  readonly duration: number | null;
  readonly byPhone: boolean;
  /** What else stands above the first turn: by key ("plaats", "functie"), or one by one. */
  readonly attributes: ReadonlyMap<string, RawText>;
  readonly remarks: readonly RawText[];
  readonly speakers: readonly Speaker[];
  readonly group: string | null;
  /** Ids, in the order of their speakers. */
  readonly respondents: readonly string[];
  /** All turns, joined by line feeds; turns and fragments are slices of it. */
  readonly text: RawText;
  readonly turns: readonly Turn[];
  /** Numbers of the turns that `decisions.yaml` sets aside. */
  readonly aside: ReadonlySet<number>;
  /** Where that text stands in the document, in order. */
  readonly pieces: readonly Piece[];
  /** Codes in a column beside the words, as notes on the words of their row. */
  readonly beside: readonly Note[];
  /** What stands before words as a speaker would and was taken for none: where nobody is known all of it, else what may be people. */
  readonly passedOver: readonly SeenMark[];
}

/** An interview in a second place: what two coders coded in files of their own, a copy, another version. It counts once. */
export interface Copy {
  /** As it was read there. */
  readonly transcript: Transcript;
  /** Id of the transcript that counts. */
  readonly of: string;
  /** Turns of which the words are others there. */
  readonly differing: number;
  readonly notes: CopiedNotes;
  /** What of it says what is withheld of the transcript. */
  readonly withheld: readonly Passage[];
}

export interface CopiedNotes {
  /** On the transcript that counts, as fragments. */
  readonly added: readonly Note[];
  /** The other place has them too, of the same coder on the same words. */
  readonly doubled: readonly Note[];
  /** On words that the transcript does not have. */
  readonly unplaced: readonly Note[];
}

/** What looks like a speaker's mark. */
export interface SeenMark {
  readonly mark: string;
  readonly count: number;
  /** Of the first one. */
  readonly line: number;
  /** Puts the questions, as far as that can be seen; true of one mark at most. */
  readonly asks: boolean;
}

export interface UnreadInterview {
  readonly document: Document;
  readonly heading: RawText;
  readonly line: number;
  readonly marks: readonly SeenMark[];
  /** A heading announces it, and nothing stands below. */
  readonly isEmpty: boolean;
}

/** A stretch of one paragraph that belongs to one turn. */
export interface Piece {
  /** Index in `Document.paragraphs`, from 0. */
  readonly paragraph: number;
  /** UTF-16 units in that paragraph, half-open. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 units in the transcript's text. */
  readonly at: number;
  readonly turn: number;
  /** When it was said, in milliseconds from the start of the recording; null where nothing says so. */
  readonly time: number | null;
}

export interface InterviewDate {
  readonly text: RawText;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly line: number;
}

export interface Speaker {
  /** As it stands before the colon: `R1`, `Interviewer`. */
  readonly mark: string;
  readonly role: Role;
  /** From the legend, the project file or convention. */
  readonly declared: boolean;
  /** Told from who asks and who answers: a guess. */
  readonly guessed: boolean;
  /** Whose words they are: one, several for a shared mark, none for all but respondents. */
  readonly respondents: readonly string[];
}

export interface Turn {
  /** From 1 inside its transcript. */
  readonly number: number;
  readonly speaker: string;
  readonly role: Role;
  /** Ids; several where they speak together, none where no respondent speaks. */
  readonly respondents: readonly string[];
  /** Without the speaker's mark and without times; its paragraphs joined by line feeds. */
  readonly text: RawText;
  readonly line: number;
  /** Milliseconds from the start of the recording; null where nothing says so. */
  readonly time: number | null;
  /** Set aside as not relevant in `decisions.yaml`. */
  readonly aside: boolean;
}

export interface Respondent {
  /** Group and number: `docenten-1`. */
  readonly id: string;
  readonly number: number;
  readonly group: string;
  /** Ids: one, or several where somebody was interviewed again. */
  readonly transcripts: readonly string[];
  /** The mark in the first of them. */
  readonly speaker: string;
  /** Other names that the project file gives; absent where it gives none. */
  readonly also?: readonly string[];
  readonly attributes: ReadonlyMap<string, RawText>;
}

export interface Group {
  readonly id: string;
  readonly title: RawText;
  /** Id of its codebook. */
  readonly codebook: string | null;
  readonly transcripts: readonly string[];
  /** What the report calls its respondents besides; absent where nobody said. */
  readonly people?: readonly string[];
  /** What it calls some of them, and others not; absent where their functions tell it. */
  readonly some?: readonly string[];
  /** How many different teams, schools … its respondents are of, by the report's noun; absent where the interviews tell it. */
  readonly units?: ReadonlyMap<string, number | null>;
}

/** A place in a transcript: the turn's number, and UTF-16 units in the turn's text. */
export interface TurnPosition {
  readonly turn: number;
  readonly offset: number;
}

export interface StrayNote {
  readonly document: Document;
  readonly note: Note;
  readonly references: readonly Reference[];
}

export interface Passage {
  readonly transcript: string;
  readonly from: TurnPosition;
  readonly to: TurnPosition;
}

/** One note on a transcript, with its range and the codes it names. */
export interface Fragment {
  /** For people: transcript and first turn, `b4:54`, the second one in that turn `b4:54.2`. */
  readonly id: string;
  /** For links and decisions: made of transcript, words and context. */
  readonly key: DecisionKey;
  readonly transcript: string;
  readonly group: string | null;
  readonly from: TurnPosition;
  readonly to: TurnPosition;
  readonly text: RawText;
  /** Of the transcript's text, without signs and blanks at its ends. */
  readonly range: Stretch;
  readonly speaker: string;
  /** Whose words they are; of the researcher's words, whom they are about where that is one. */
  readonly respondents: readonly string[];
  /** The only one of them, else null. */
  readonly respondent: string | null;
  /** Milliseconds from the start of the recording; null where nothing says so. */
  readonly time: number | null;
  readonly layer: Layer;
  /** True where no word of it is a respondent's. */
  readonly onResearcher: boolean;
  readonly coder: RawText;
  readonly note: RawText;
  /** In digits, where these were made before: its words, and those of its note. */
  readonly remembered: readonly [anchor: string, text: string] | null;
  /** Where the note stands among the notes of its document, and how many there are. */
  readonly ordinal: number;
  readonly ordinals: number;
  readonly line: number;
  /** Where the note stands: its transcript's, or the one of a copy. */
  readonly file: string;
  /** Of a coding made in kantlijn, where it is written; `file` and `line` are those of the words that it is on. */
  readonly codedAt?: { readonly file: string; readonly line: number } | undefined;
  /** False where the format keeps no range and the paragraph stands for it. */
  readonly exact: boolean;
  /** As the note has them, in order. */
  readonly references: readonly Reference[];
  /** Codes of the group's codebook, each once. */
  readonly codes: readonly Code[];
  /** As cited: not in the codebook, or lacking a part. */
  readonly unresolved: readonly Code[];
  /** True where `decisions.yaml` gave it other codes than its note. */
  readonly corrected: boolean;
}

/** A code named in a note, a footnote or on the command line. */
export interface Reference {
  readonly cited: Code;
  readonly notation: NotationId;
  /** UTF-16 units in the text it was read from; half-open. */
  readonly start: number;
  readonly end: number;
  /** The run of references that it stands in, which only marks part: one object for all of them. */
  readonly run: { readonly start: number; readonly end: number };
}
