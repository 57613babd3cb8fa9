import type { Entries } from './entry.ts';

/** K70x and K71x: the disk, and how the project's own files are written. */
export const PROJECT = {
  K700: {
    severity: 'error',
    means: ['unopened'],
    nl: {
      message: 'Dit is geen gewoon bestand, en kantlijn leest alleen die.',
      hint: 'Sla op wat erin moet komen als bestand, en noem dat.',
    },
    en: {
      message: 'This is no regular file, and kantlijn reads nothing else.',
      hint: 'Save what it should hold as a file, and name that one.',
    },
  },
  K701: {
    severity: 'error',
    means: ['unopened'],
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
    means: ['unopened'],
    nl: { message: 'Hier is geen bestand dat zo heet.', hint: 'Bedoelde u {nearest}?' },
    en: { message: 'There is no file of this name here.', hint: 'Did you mean {nearest}?' },
  },
  K703: {
    severity: 'error',
    means: ['unopened'],
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
    means: ['unopened'],
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
    means: ['unopened'],
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
    means: ['unopened'],
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
    means: ['unopened'],
    nl: {
      message: 'De schijf is vol. Er is niets veranderd.',
      hint: 'Maak ruimte vrij en probeer het opnieuw.',
    },
    en: { message: 'The disk is full. Nothing has changed.', hint: 'Free some space and try again.' },
  },
  K708: {
    severity: 'error',
    means: ['unopened'],
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
    means: ['unopened'],
    nl: {
      message: 'Dit bestand bestaat al. Het is niet overschreven.',
      hint: 'Kies een andere map, of zet het bestand eerst ergens anders.',
    },
    en: {
      message: 'This file exists already. It was not overwritten.',
      hint: 'Choose another folder, or put the file elsewhere first.',
    },
  },
  K710: {
    severity: 'error',
    means: ['broken', 'unhidden'],
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
    means: ['broken', 'unhidden'],
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
    means: ['broken', 'unhidden'],
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
    means: ['broken', 'unhidden'],
    nl: {
      message: 'Dit is geen code.',
      hint: '"{key}": schrijf een getal, een letter of een woord, of een code als 3/1/2 of knelpunt/privacy.',
    },
    en: {
      message: 'This is no code.',
      hint: '"{key}": write a number, a letter or a word, or a code such as 3/1/2 or barrier/privacy.',
    },
  },
  K714: {
    severity: 'error',
    means: ['broken', 'unhidden'],
    nl: {
      message: 'Deze sleutel staat hier twee keer; alleen de eerste telt.',
      hint: 'Zet wat erachter staat bij de eerste, en haal deze weg.',
    },
    en: {
      message: 'This key stands here twice; only the first one counts.',
      hint: 'Put what stands behind it with the first one, and remove this one.',
    },
  },
  K715: {
    severity: 'error',
    means: ['broken', 'unhidden'],
    nl: { message: 'Dit is geen nummer van een beurt.', hint: 'Schrijf een getal, of een reeks als 12-15.' },
    en: { message: 'This is no number of a turn.', hint: 'Write a number, or a range such as 12-15.' },
  },
  K716: {
    severity: 'error',
    means: ['broken', 'unhidden'],
    nl: { message: 'Deze sleutel heeft hier geen betekenis.', hint: '"{key}": bedoelde u {near}?' },
    en: { message: 'This key means nothing here.', hint: '"{key}": did you mean {near}?' },
  },
  K717: {
    severity: 'error',
    means: ['broken', 'unhidden'],
    nl: { message: 'Hier ontbreekt iets; wat er staat, telt zo niet.', hint: 'Schrijf erbij: {keys}.' },
    en: { message: 'Something is lacking here; what it says does not count.', hint: 'Add: {keys}.' },
  },
  K718: {
    severity: 'error',
    means: ['broken', 'unhidden'],
    nl: { message: 'Deze keuze bestaat hier niet.', hint: '"{key}": kies uit {choices}.' },
    en: { message: 'There is no such choice here.', hint: '"{key}": choose from {choices}.' },
  },
  K719: {
    severity: 'error',
    means: ['broken', 'unhidden'],
    nl: {
      message: 'Deze code staat hier al.',
      hint: 'Hoofdletters, accenten en leestekens maken geen verschil: haal "{key}" weg, of zet het als also bij de andere.',
    },
    en: {
      message: 'This code is here already.',
      hint: 'Capitals, accents and marks make no difference: take "{key}" out, or put it as also beside the other one.',
    },
  },
} as const satisfies Entries;
