import type { Entries } from './entry.ts';

/** K14x: interviews, and who speaks in them. */
export const TRANSCRIPTS = {
  K140: {
    severity: 'warning',
    nl: {
      message: 'Twee interviews hebben hetzelfde nummer.',
      hint: 'Dit interview heet nu {id}. Geef het in de kop een eigen nummer.',
    },
    en: {
      message: 'Two interviews have the same number.',
      hint: 'This one is now called {id}. Give it a number of its own in its heading.',
    },
  },
  K141: {
    severity: 'warning',
    nl: {
      message: 'Wie deze spreker is, staat in geen legenda.',
      hint: 'Is "{speaker}" een verschrijving, verbeter haar dan. Zo niet, zet in kantlijn.yaml: speakers: { "{speaker}": researcher }, of respondent, of other.',
    },
    en: {
      message: 'No legend says who this speaker is.',
      hint: 'If "{speaker}" is a slip, mend it. If not, put in kantlijn.yaml: speakers: { "{speaker}": researcher }, or respondent, or other.',
    },
  },
  K142: {
    severity: 'warning',
    nl: {
      message: 'Deze datum heeft geen jaar.',
      hint: 'Schrijf in het interview het jaar achter de datum.',
    },
    en: { message: 'This date has no year.', hint: 'Write the year behind the date in the interview.' },
  },
  K143: {
    severity: 'warning',
    nl: {
      message: 'In dit bestand staat geen interview dat kantlijn herkent.',
      hint: 'Begin elk interview met een kop ("Bijlage 3: Interview respondent 1") en elke beurt met wie er spreekt ("O:", "R:"). Gezien vooraan de regels: {marks}.',
    },
    en: {
      message: 'No interview is recognised in this file.',
      hint: 'Start each interview with a heading ("Appendix 3: Interview respondent 1") and each turn with its speaker ("I:", "R:"). Seen at the start of lines: {marks}.',
    },
  },
  K144: {
    severity: 'warning',
    nl: {
      message: 'In dit interview spreekt geen respondent.',
      hint: 'Zet een legenda boven het gesprek ("R: Respondent"), of in kantlijn.yaml: speakers: { "{speaker}": respondent }.',
    },
    en: {
      message: 'No respondent speaks in this interview.',
      hint: 'Put a legend above the talk ("R: Respondent"), or in kantlijn.yaml: speakers: { "{speaker}": respondent }.',
    },
  },
  K145: {
    severity: 'warning',
    nl: {
      message: 'Wie hier vraagt en wie antwoordt, is een gok: afgeleid uit wie de vragen stelt.',
      hint: 'Klopt het, zet dan in kantlijn.yaml: speakers: { {speakers} }. Zo niet, draai de rollen om.',
    },
    en: {
      message: 'Who asks here and who answers is a guess, from who puts the questions.',
      hint: 'If it is right, put in kantlijn.yaml: speakers: { {speakers} }. If not, swap the roles.',
    },
  },
  K146: {
    severity: 'warning',
    nl: {
      message: 'De kop kondigt een interview aan, maar wie er spreekt is niet te zien.',
      hint: 'Begin elke beurt met wie er spreekt ("I:", "R:"). Gezien vooraan de regels: {marks}.',
    },
    en: {
      message: 'The heading announces an interview, but who speaks cannot be seen.',
      hint: 'Start each turn with its speaker ("I:", "R:"). Seen at the start of lines: {marks}.',
    },
  },
  K147: {
    severity: 'info',
    nl: {
      message: 'Deze interviews zijn met dezelfde respondent, zeggen de koppen; die telt één keer.',
      hint: 'Respondent {id}: {all}. Zijn het twee mensen, zet dan in kantlijn.yaml onder respondents: {line}.',
    },
    en: {
      message: 'These interviews are with the same respondent, their headings say; who counts once.',
      hint: 'Respondent {id}: {all}. If they are two people, put in kantlijn.yaml under respondents: {line}.',
    },
  },
  K148: {
    severity: 'info',
    nl: {
      message: 'Deze respondent zegt niets, en telt wel mee in "van de {of}".',
      hint: 'Deed {id} niet mee, haal {speaker} dan uit de legenda.',
    },
    en: {
      message: 'This respondent says nothing, and still counts in "of {of}".',
      hint: 'If {id} did not take part, take {speaker} out of the legend.',
    },
  },
  K149: {
    severity: 'info',
    nl: {
      message: 'Geen woord van deze respondent is gecodeerd; in "van de {of}" telt die wel mee.',
      hint: 'Kijk of bij {id} ({transcripts}) geen opmerkingen zijn vergeten.',
    },
    en: {
      message: 'No word of this respondent is coded; in "of {of}" they still count.',
      hint: 'See whether notes were forgotten for {id} ({transcripts}).',
    },
  },
  K150: {
    severity: 'warning',
    nl: {
      message:
        'Dit interview is er al en telt één keer. Andere beurten: {differing}; dezelfde opmerkingen: {doubled}; nieuwe: {added}.',
      hint: 'Het staat als {of} in {file}, en daar tellen ook deze opmerkingen. Is dit een kopie of een oude versie, laat het bestand dan weg (in kantlijn.yaml: bij sources). Codeurs hier: {coders}.',
    },
    en: {
      message:
        'This interview is there already, and counts once. Other turns: {differing}; the same notes: {doubled}; new ones: {added}.',
      hint: 'It stands as {of} in {file}, and these notes count there. If this is a copy or an old version, leave the file out (in kantlijn.yaml: under sources). Coders here: {coders}.',
    },
  },
  K151: {
    severity: 'info',
    nl: {
      message:
        'Dit is een interview dat ook ergens anders staat; het telt één keer. Andere beurten: {differing}; opmerkingen hier: {added}.',
      hint: 'Het staat als {of} in {file}, en daar tellen ook deze opmerkingen. Codeurs hier: {coders}. Met --coder ziet u de fragmenten van een codeur.',
    },
    en: {
      message:
        'This interview stands elsewhere too, and counts once. Other turns: {differing}; notes here: {added}.',
      hint: 'It stands as {of} in {file}, and these notes count there. Coders here: {coders}. With --coder you see the fragments of one coder.',
    },
  },
  K152: {
    severity: 'warning',
    nl: {
      message: 'De woorden van deze opmerking staan niet in het interview dat telt.',
      hint: 'Dat is {of} in {file}. Zet de opmerking daar op de woorden die nu zijn bedoeld.',
    },
    en: {
      message: 'The words of this note do not stand in the interview that counts.',
      hint: 'That is {of} in {file}. Put the note there on the words that are meant now.',
    },
  },
} as const satisfies Entries;
