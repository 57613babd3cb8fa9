/**
 * Every finding there is, in one place: its severity, and its sentences in both languages.
 *
 * `{name}` in a message is a fact (a number or a code), so a message may go anywhere. In a hint it may be a
 * word too: the name of a code, the mark of a speaker. Hints are shown only after the gate.
 */
export type Severity = 'error' | 'warning' | 'info';

interface Entry {
  readonly severity: Severity;
  readonly nl: { readonly message: string; readonly hint: string };
  readonly en: { readonly message: string; readonly hint: string };
}

export const CATALOGUE = {
  // K1xx: sources and transcripts
  K101: {
    severity: 'error',
    nl: {
      message: 'Dit bestand is niet te lezen: het is beschadigd.',
      hint: 'Open het in Word of LibreOffice en sla het opnieuw op.',
    },
    en: {
      message: 'This file cannot be read: it is damaged.',
      hint: 'Open it in Word or LibreOffice and save it again.',
    },
  },
  K102: {
    severity: 'error',
    nl: {
      message: 'Dit bestand is met een wachtwoord beveiligd.',
      hint: 'Haal in Word het wachtwoord weg (Bestand, Info, Document beveiligen) en sla het op.',
    },
    en: {
      message: 'This file is password protected.',
      hint: 'Take the password off in Word (File, Info, Protect Document) and save it.',
    },
  },
  K103: {
    severity: 'error',
    nl: {
      message: 'Dit is een bestand van een soort die kantlijn niet leest.',
      hint: 'Sla het op als .docx, .txt of .md.',
    },
    en: { message: 'kantlijn does not read this kind of file.', hint: 'Save it as .docx, .txt or .md.' },
  },
  K104: {
    severity: 'error',
    nl: {
      message:
        'Dit bestand is geweigerd: uitgepakt is het groter dan {megabytes} MB, en dat is geen gewoon document.',
      hint: 'Kopieer de tekst naar een nieuw Word-document.',
    },
    en: {
      message:
        'This file is refused: unpacked it is larger than {megabytes} MB, which no ordinary document is.',
      hint: 'Copy the text into a new Word document.',
    },
  },
  K105: {
    severity: 'info',
    nl: {
      message: 'Deze opmerking hangt aan geen woorden.',
      hint: 'Selecteer in Word de woorden waar zij over gaat en zet de opmerking daarop.',
    },
    en: {
      message: 'This note hangs on no words.',
      hint: 'Select the words it is about in Word and put the note on them.',
    },
  },
  K106: {
    severity: 'error',
    nl: {
      message: 'Dit bestand heet .docx, maar er zit geen tekst van een Word-document in.',
      hint: 'Open het in het programma waar het vandaan komt en sla het op als Word-document (.docx).',
    },
    en: {
      message: 'This file is called .docx, but there is no text of a Word document in it.',
      hint: 'Open it in the program it comes from and save it as a Word document (.docx).',
    },
  },
  K107: {
    severity: 'error',
    nl: {
      message: 'Dit bestand is geweigerd: het bevat een DOCTYPE, en die staat nooit in een gewoon document.',
      hint: 'Kopieer de tekst naar een nieuw Word-document.',
    },
    en: {
      message: 'This file is refused: it holds a DOCTYPE, which no ordinary document does.',
      hint: 'Copy the text into a new Word document.',
    },
  },
  K108: {
    severity: 'error',
    nl: {
      message:
        'Dit bestand is geweigerd: het is dieper dan {depth} lagen genest, en dat is geen gewoon document.',
      hint: 'Kopieer de tekst naar een nieuw Word-document.',
    },
    en: {
      message:
        'This file is refused: it is nested deeper than {depth} levels, which no ordinary document is.',
      hint: 'Copy the text into a new Word document.',
    },
  },
  K109: {
    severity: 'error',
    nl: {
      message:
        'Dit bestand is geweigerd: de onderdelen ervan hebben een naam, aantal of grootte die niet kan kloppen.',
      hint: 'Kopieer de tekst naar een nieuw Word-document.',
    },
    en: {
      message: 'This file is refused: the name, number or size of its parts cannot be right.',
      hint: 'Copy the text into a new Word document.',
    },
  },
  K110: {
    severity: 'error',
    nl: {
      message: 'Dit bestand is van een oude soort (.doc), die kantlijn niet leest.',
      hint: 'Open het in Word en sla het op als .docx (Bestand, Opslaan als, Word-document).',
    },
    en: {
      message: 'This file is of an old kind (.doc), which kantlijn does not read.',
      hint: 'Open it in Word and save it as .docx (File, Save As, Word Document).',
    },
  },
  K111: {
    severity: 'warning',
    nl: {
      message: 'Deze opmerking heeft in het bestand hetzelfde nummer als een andere: haar plaats is een gok.',
      hint: 'Kijk in Word of zij op de goede woorden staat, en sla het document opnieuw op.',
    },
    en: {
      message: 'This note has the same number in the file as another one: its place is a guess.',
      hint: 'See in Word whether it is on the right words, and save the document again.',
    },
  },
  K112: {
    severity: 'error',
    nl: {
      message:
        'Dit bestand is geweigerd: het bestaat uit meer dan {elements} stukjes, en dat is geen gewoon document.',
      hint: 'Kopieer de tekst naar een nieuw Word-document.',
    },
    en: {
      message:
        'This file is refused: it is made of more than {elements} pieces, which no ordinary document is.',
      hint: 'Copy the text into a new Word document.',
    },
  },

  // K12x: text and Markdown
  K120: {
    severity: 'info',
    nl: {
      message: 'Dit bestand is geen UTF-8; het is gelezen als Windows-1252.',
      hint: 'Zien letters met een accent er goed uit, dan klopt dat. Zo niet, sla het op als UTF-8.',
    },
    en: {
      message: 'This file is not UTF-8; it was read as Windows-1252.',
      hint: 'If letters with accents look right, it is. If not, save it as UTF-8.',
    },
  },
  K121: {
    severity: 'warning',
    nl: { message: 'Dit bestand is leeg.', hint: 'Kijk of het goed is opgeslagen.' },
    en: { message: 'This file is empty.', hint: 'See whether it was saved well.' },
  },
  K122: {
    severity: 'error',
    nl: {
      message: 'Dit bestand heet een tekstbestand, maar er staat geen tekst in.',
      hint: 'Open het in het programma dat het maakte en sla het op als tekst (UTF-8) of als .docx.',
    },
    en: {
      message: 'This file is named as text, but what it holds is no text.',
      hint: 'Open it in the program that made it and save it as text (UTF-8) or as .docx.',
    },
  },
  K123: {
    severity: 'warning',
    nl: {
      message: 'Het blok met gegevens boven aan dit bestand, tussen ---, is niet te lezen.',
      hint: 'Schrijf elk gegeven op een eigen regel, met een spatie na de dubbele punt: "codeur: Anna".',
    },
    en: {
      message: 'The block of data at the top of this file, between ---, cannot be read.',
      hint: 'Put each on a line of its own, with a space after the colon: "coder: Anna".',
    },
  },
  K124: {
    severity: 'warning',
    nl: {
      message: 'Bij dit voetnootnummer staat nergens de tekst van de voetnoot.',
      hint: 'Zet de tekst erbij, of haal het nummer weg.',
    },
    en: {
      message: 'The text of this footnote stands nowhere.',
      hint: 'Add its text, or take the number out.',
    },
  },
  K125: {
    severity: 'warning',
    nl: {
      message: 'Dit teken van een opmerking heeft geen ander deel: het is gelezen als gewone tekst.',
      hint: 'Schrijf een opmerking zo: {==woorden==}{>>opmerking<<}.',
    },
    en: {
      message: 'This mark of a note has no other half: it was read as ordinary text.',
      hint: 'Write a note like this: {==words==}{>>note<<}.',
    },
  },
  K126: {
    severity: 'info',
    nl: {
      message: 'Deze opmerking hangt aan geen woorden.',
      hint: 'Zet de woorden waar zij over gaat er vlak voor: {==woorden==}{>>opmerking<<}.',
    },
    en: {
      message: 'This note hangs on no words.',
      hint: 'Put the words it is about right before it: {==words==}{>>note<<}.',
    },
  },
  K127: {
    severity: 'warning',
    nl: {
      message: 'In dit bestand staan tekens die niet te lezen zijn.',
      hint: 'Sla het opnieuw op als UTF-8. Op hun plaats staat nu een vraagteken in een ruit.',
    },
    en: {
      message: 'This file holds characters that cannot be read.',
      hint: 'Save it again as UTF-8. A question mark in a diamond stands in their place.',
    },
  },

  // K14x: transcripts
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
      hint: 'Is "{speaker}" een verschrijving, verbeter haar dan. Zo niet, zet in kantlijn.yaml: speakers: { {speaker}: researcher }, of respondent.',
    },
    en: {
      message: 'No legend says who this speaker is.',
      hint: 'If "{speaker}" is a slip, mend it. If not, put in kantlijn.yaml: speakers: { {speaker}: researcher }, or respondent.',
    },
  },
  K142: {
    severity: 'warning',
    nl: { message: 'Deze datum heeft geen jaar.', hint: 'Schrijf het jaar erbij: "{date} 20..".' },
    en: { message: 'This date has no year.', hint: 'Add the year: "{date} 20..".' },
  },
  K143: {
    severity: 'warning',
    nl: {
      message: 'In dit bestand staat geen interview dat kantlijn herkent.',
      hint: 'Begin elk interview met een kop ("Bijlage 3: Interview respondent 1") en elke beurt met wie er spreekt ("O:", "R:").',
    },
    en: {
      message: 'No interview is recognised in this file.',
      hint: 'Start each interview with a heading ("Appendix 3: Interview respondent 1") and each turn with its speaker ("I:", "R:").',
    },
  },
  K144: {
    severity: 'warning',
    nl: {
      message: 'In dit interview spreekt geen respondent.',
      hint: 'Zet een legenda boven het gesprek ("R: Respondent"), of in kantlijn.yaml: speakers: { {speaker}: respondent }.',
    },
    en: {
      message: 'No respondent speaks in this interview.',
      hint: 'Put a legend above the talk ("R: Respondent"), or in kantlijn.yaml: speakers: { {speaker}: respondent }.',
    },
  },

  // K2xx: notes and codebooks
  K201: {
    severity: 'warning',
    nl: {
      message: 'Deze opmerking noemt een code, maar staat op geen beurt.',
      hint: 'Zet de opmerking op de woorden van de respondent.',
    },
    en: {
      message: 'This note names a code but stands on no turn.',
      hint: "Put the note on the respondent's words.",
    },
  },
  K202: {
    severity: 'error',
    nl: {
      message: 'Het codeboek heeft geen {code}.',
      hint: 'Bedoelde u {suggestion}? Of voeg {code} toe aan het codeboek {codebook}.',
    },
    en: {
      message: 'The codebook has no {code}.',
      hint: 'Did you mean {suggestion}? Or add {code} to the codebook {codebook}.',
    },
  },
  K203: {
    severity: 'error',
    nl: {
      message: 'Aan {code} ontbreekt een deel.',
      hint: 'Bedoelde u {suggestion}? Schrijf label, sub en ad voluit.',
    },
    en: {
      message: 'A part of {code} is lacking.',
      hint: 'Did you mean {suggestion}? Write label, sub and ad in full.',
    },
  },
  K204: {
    severity: 'error',
    nl: {
      message: '{code} bestaat niet: hier staat "ad" waar een sub bedoeld lijkt.',
      hint: 'Bedoelde u {suggestion}?',
    },
    en: {
      message: '{code} does not exist: it says "ad" where a sub seems meant.',
      hint: 'Did you mean {suggestion}?',
    },
  },
  K205: {
    severity: 'warning',
    nl: {
      message: 'De woorden van deze opmerking passen niet bij {code}.',
      hint: 'Bedoelde u {suggestion}? {code} heet: {name}.',
    },
    en: {
      message: 'The words of this note do not fit {code}.',
      hint: 'Did you mean {suggestion}? {code} is called: {name}.',
    },
  },
  K206: {
    severity: 'warning',
    nl: {
      message: 'Deze opmerking staat op woorden van de onderzoeker.',
      hint: 'Verplaats haar naar wat de respondent zegt, of accepteer dit: het fragment telt voor {respondent}.',
    },
    en: {
      message: "This note stands on the researcher's words.",
      hint: 'Move it to what the respondent says, or accept this: the fragment counts for {respondent}.',
    },
  },
  K207: {
    severity: 'info',
    nl: {
      message: 'Deze opmerking loopt over beurt {from} tot en met {to}.',
      hint: 'Hoort zij bij een van beide, maak de selectie in Word dan kleiner.',
    },
    en: {
      message: 'This note runs over turns {from} to {to}.',
      hint: 'If it belongs to one of them, make the selection in Word smaller.',
    },
  },
  K208: {
    severity: 'info',
    nl: {
      message: 'Deze opmerking noemt geen code.',
      hint: 'Voeg er een toe, bijvoorbeeld "(Label 1, sub 2)", of laat haar staan als geheugensteun.',
    },
    en: {
      message: 'This note names no code.',
      hint: 'Add one, such as "(Label 1, sub 2)", or keep it as a memo.',
    },
  },
  K209: {
    severity: 'info',
    nl: {
      message: 'Geen opmerking gebruikt {code}.',
      hint: '{name}: haal de code weg, of kijk of zij onder een ander nummer is gebruikt.',
    },
    en: {
      message: 'No note uses {code}.',
      hint: '{name}: remove the code, or see whether it was used under another number.',
    },
  },
  K210: {
    severity: 'info',
    nl: {
      message: '{code} wordt steeds onder een andere naam gebruikt.',
      hint: 'In het codeboek heet zij "{name}", in de opmerkingen "{usage}". Maak ze gelijk.',
    },
    en: {
      message: '{code} is used under another name throughout.',
      hint: 'The codebook calls it "{name}", the notes "{usage}". Make them the same.',
    },
  },
  K211: {
    severity: 'info',
    nl: {
      message: '{code} is hernummerd tot {now}.',
      hint: 'Pas de opmerking aan, of laat haar staan: zij wordt als {now} gelezen.',
    },
    en: {
      message: '{code} was renumbered to {now}.',
      hint: 'Change the note, or leave it: it is read as {now}.',
    },
  },

  // K6xx: the gate
  K601: {
    severity: 'error',
    nl: {
      message:
        'In een bestand van de export staat nog iets wat verborgen moet blijven. Er is niets geschreven.',
      hint: 'Zoek in {part} naar wat {placeholder} had moeten zijn. Mag het blijven staan, zet het dan bij keep.',
    },
    en: {
      message: 'A file of the export still holds something that has to stay hidden. Nothing was written.',
      hint: 'Look in {part} for what should have been {placeholder}. If it may stay, add it to keep.',
    },
  },
  K610: {
    severity: 'error',
    nl: {
      message: 'De lijst met namen is geen geldige YAML; geen enkele naam eruit wordt nu verborgen.',
      hint: 'Kijk op deze regel naar inspringen, aanhalingstekens en dubbele punten.',
    },
    en: {
      message: 'The list of names is no valid YAML; not one name in it is hidden now.',
      hint: 'Look on this line at indentation, quotation marks and colons.',
    },
  },
  K611: {
    severity: 'error',
    nl: {
      message: 'De sleutel van dit project is beschadigd.',
      hint: 'Zet .kantlijn/key.json terug uit een reservekopie. Met een nieuwe sleutel krijgt iedereen een ander nummer.',
    },
    en: {
      message: "This project's key is damaged.",
      hint: 'Put .kantlijn/key.json back from a backup. With a new key everybody gets another number.',
    },
  },
  K612: {
    severity: 'error',
    nl: {
      message: 'Deze regel in de lijst met namen is niet te begrijpen; wat er staat, wordt niet verborgen.',
      hint: 'Schrijf onder names: een naam (- Anna de Wit) of - { name: Lindenburg, kind: place, also: [Lindeburg] }',
    },
    en: {
      message: 'This line in the list of names cannot be understood; what it says is not hidden.',
      hint: 'Write below names: a name (- Anna de Wit) or - { name: Lindenburg, kind: place, also: [Lindeburg] }',
    },
  },
  K613: {
    severity: 'error',
    nl: {
      message: 'De sleutel die bij dit project hoort, is er niet.',
      hint: 'Zet .kantlijn/key.json terug, of vraag hem aan wie het project maakte.',
    },
    en: {
      message: 'The key that belongs to this project is not here.',
      hint: 'Put .kantlijn/key.json back, or ask whoever made the project for it.',
    },
  },
  // K70x: the disk
  K701: {
    severity: 'error',
    nl: {
      message: 'Hier is geen bestand dat zo heet.',
      hint: 'Kijk of de naam klopt, met de extensie erbij, en of het bestand in deze map staat.',
    },
    en: {
      message: 'There is no file of this name here.',
      hint: 'Check the name, with its extension, and whether the file is in this folder.',
    },
  },
  K702: {
    severity: 'error',
    nl: { message: 'Hier is geen bestand dat zo heet.', hint: 'Bedoelde u {nearest}?' },
    en: { message: 'There is no file of this name here.', hint: 'Did you mean {nearest}?' },
  },
  K703: {
    severity: 'error',
    nl: {
      message: 'Dit bestand mag of kan kantlijn niet openen.',
      hint: 'Sluit het in andere programma’s en kijk in de eigenschappen of u het mag lezen.',
    },
    en: {
      message: 'kantlijn may not, or cannot, open this file.',
      hint: 'Close it in other programs and look in its properties whether you may read it.',
    },
  },
  K704: {
    severity: 'error',
    nl: {
      message: 'Dit bestand is {megabytes} MB groot; kantlijn leest tot {limit} MB.',
      hint: 'Haal in Word de afbeeldingen weg of verklein ze, of deel het bestand in tweeën.',
    },
    en: {
      message: 'This file is {megabytes} MB; kantlijn reads up to {limit} MB.',
      hint: 'Take the pictures out in Word or make them smaller, or split the file in two.',
    },
  },
  K705: {
    severity: 'error',
    nl: {
      message: 'Lezen of schrijven is misgegaan.',
      hint: 'Is de schijf of de netwerkmap nog bereikbaar? Het systeem zegt: {reason}.',
    },
    en: {
      message: 'Reading or writing went wrong.',
      hint: 'Can the disk or the network folder still be reached? The system says: {reason}.',
    },
  },
  K706: {
    severity: 'error',
    nl: {
      message: 'Hier mag of kan kantlijn niet schrijven.',
      hint: 'Bestaat de map, mag u er bestanden in zetten, en staat het bestand nergens open? Kies anders een andere map.',
    },
    en: {
      message: 'kantlijn may not, or cannot, write here.',
      hint: 'Does the folder exist, may you put files in it, and is the file open nowhere? Else choose another folder.',
    },
  },
  K707: {
    severity: 'error',
    nl: {
      message: 'De schijf is vol. Er is niets veranderd.',
      hint: 'Maak ruimte vrij en probeer het opnieuw.',
    },
    en: { message: 'The disk is full. Nothing has changed.', hint: 'Free some space and try again.' },
  },
  K708: {
    severity: 'error',
    nl: {
      message:
        'In deze map staat iets dat kantlijn niet schreef, of dat daarna is veranderd. Er is niets veranderd.',
      hint: 'Kies een andere map, of zet dit eerst ergens anders: {files}.',
    },
    en: {
      message:
        'This folder holds something that kantlijn did not write, or that was changed since. Nothing has changed.',
      hint: 'Choose another folder, or put this elsewhere first: {files}.',
    },
  },
  K709: {
    severity: 'error',
    nl: {
      message: 'Dit bestand bestaat al. Het is niet overschreven.',
      hint: 'Kies een andere map, of zet het bestand eerst ergens anders.',
    },
    en: {
      message: 'This file exists already. It was not overwritten.',
      hint: 'Choose another folder, or put the file elsewhere first.',
    },
  },
  // K71x: the project's YAML files
  K710: {
    severity: 'error',
    nl: {
      message: 'Deze YAML klopt niet.',
      hint: 'Kijk naar inspringing, dubbele punten en aanhalingstekens op deze regel: {reason}.',
    },
    en: {
      message: 'This YAML is not well-formed.',
      hint: 'Look at indentation, colons and quotes on this line: {reason}.',
    },
  },
  K711: {
    severity: 'error',
    nl: {
      message: 'Hier hoort een lijst met namen en waarden te staan.',
      hint: 'Schrijf op elke regel "naam: waarde", twee spaties verder ingesprongen.',
    },
    en: {
      message: 'A map of names and values belongs here.',
      hint: 'Write "name: value" on each line, indented by two more spaces.',
    },
  },
  K712: {
    severity: 'error',
    nl: {
      message: 'Hier hoort een enkel woord of getal te staan.',
      hint: 'Zet de waarde op dezelfde regel achter de dubbele punt.',
    },
    en: {
      message: 'A single word or number belongs here.',
      hint: 'Put the value on the same line, behind the colon.',
    },
  },
  K713: {
    severity: 'error',
    nl: {
      message: 'Dit is geen nummer van een code.',
      hint: '"{key}": schrijf een getal, of een code als 3/1/2.',
    },
    en: {
      message: 'This is no number of a code.',
      hint: '"{key}": write a number, or a code such as 3/1/2.',
    },
  },
  K714: {
    severity: 'error',
    nl: { message: 'Deze rol bestaat niet.', hint: 'Spreker {key}: schrijf researcher of respondent.' },
    en: { message: 'There is no such role.', hint: 'Speaker {key}: write researcher or respondent.' },
  },
  K715: {
    severity: 'error',
    nl: { message: 'Dit is geen nummer van een beurt.', hint: 'Schrijf een getal, of een reeks als 12-15.' },
    en: { message: 'This is no number of a turn.', hint: 'Write a number, or a range such as 12-15.' },
  },
  // K72x: what the project's files say of each other
  K720: {
    severity: 'error',
    nl: {
      message: 'Deze groep noemt een interview dat er niet is.',
      hint: 'Groep {group} noemt {id}. Bedoelde u {near}?',
    },
    en: {
      message: 'This group names an interview that is not there.',
      hint: 'Group {group} names {id}. Did you mean {near}?',
    },
  },
  K721: {
    severity: 'warning',
    nl: {
      message: 'Dit interview hoort bij geen groep en telt nergens mee.',
      hint: 'Zet {id} in kantlijn.yaml onder groups bij de transcripts van een groep.',
    },
    en: {
      message: 'This interview is in no group and counts nowhere.',
      hint: 'Put {id} in kantlijn.yaml under groups, with the transcripts of a group.',
    },
  },
  K722: {
    severity: 'error',
    nl: {
      message: 'Dit bestand van het project is er niet.',
      hint: 'Zet {path} neer, of verbeter de naam in kantlijn.yaml.',
    },
    en: {
      message: 'This file of the project is not there.',
      hint: 'Put {path} in place, or mend its name in kantlijn.yaml.',
    },
  },
  K723: {
    severity: 'error',
    nl: {
      message: 'Dit thema noemt een codeboek dat er niet is.',
      hint: 'Thema {theme} noemt {id}. Bedoelde u {near}?',
    },
    en: {
      message: 'This theme names a codebook that is not there.',
      hint: 'Theme {theme} names {id}. Did you mean {near}?',
    },
  },
  K724: {
    severity: 'error',
    nl: {
      message: 'Dit thema noemt {code}, die het codeboek niet heeft.',
      hint: 'Thema {theme}, codeboek {id}: kies een code die er wel is.',
    },
    en: {
      message: 'This theme names {code}, which the codebook does not have.',
      hint: 'Theme {theme}, codebook {id}: take a code that is there.',
    },
  },
  K725: {
    severity: 'warning',
    nl: {
      message: 'Deze respondent is in geen interview te vinden.',
      hint: 'Zet bij {id} het interview en de spreker: { transcript: b3, speaker: R2 }.',
    },
    en: {
      message: 'This respondent is in no interview.',
      hint: 'Give {id} its interview and speaker: { transcript: b3, speaker: R2 }.',
    },
  },
  K726: {
    severity: 'warning',
    nl: {
      message: 'Dit besluit hoort bij geen fragment meer.',
      hint: 'De woorden of de opmerking zijn sindsdien veranderd. Kijk het na en haal {key} weg, of neem de nieuwe sleutel.',
    },
    en: {
      message: 'This decision belongs to no fragment any more.',
      hint: 'The words or the note have changed since. Check it and remove {key}, or take the new key.',
    },
  },
  K727: {
    severity: 'error',
    nl: {
      message: 'Wat hier verborgen moet blijven, is niet te vinden; het wordt nu niet verborgen.',
      hint: 'Kijk {key} na: de woorden of de opmerking zijn veranderd, of het interview of de beurt bestaat niet.',
    },
    en: {
      message: 'What has to be withheld here cannot be found; it is not withheld now.',
      hint: 'Check {key}: the words or the note have changed, or there is no such interview or turn.',
    },
  },
  K728: {
    severity: 'warning',
    nl: {
      message: 'Dit besluit noemt een interview of een beurt die er niet is.',
      hint: 'Kijk {id} na, en de nummers van de beurten. Bedoelde u {near}?',
    },
    en: {
      message: 'This decision names an interview or a turn that is not there.',
      hint: 'Check {id}, and the numbers of the turns. Did you mean {near}?',
    },
  },
} as const satisfies Record<`K${number}`, Entry>;

/** `K1xx` sources, `K2xx` notes and codebooks, `K3xx` report, `K4xx` quotes, `K5xx` claims, `K6xx` gate, `K7xx` project files. */
export type FindingCode = keyof typeof CATALOGUE;
