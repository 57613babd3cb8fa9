import type { Entries } from './entry.ts';

/** K6xx: pseudonymisation. */
export const GATE = {
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
      message:
        'Niet alles wat verborgen moet blijven, is te lezen of te vinden; tot dan laat kantlijn niets zien.',
      hint: 'Verbeter wat hierboven staat, en geef dezelfde opdracht opnieuw.',
    },
    en: {
      message: 'Not all that has to stay hidden can be read or found; until then kantlijn shows nothing.',
      hint: 'Mend what stands above, and give the same command again.',
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
  K614: {
    severity: 'error',
    nl: {
      message: 'De sleutel van dit project zit op slot, en de wachtwoordzin is niet gegeven.',
      hint: 'Geef de opdracht in een terminal, dan vraagt kantlijn erom. Of zet de wachtwoordzin in KANTLIJN_PASSPHRASE.',
    },
    en: {
      message: "This project's key is locked, and its passphrase was not given.",
      hint: 'Run the command in a terminal, and kantlijn asks for it. Or put the passphrase in KANTLIJN_PASSPHRASE.',
    },
  },
  K615: {
    severity: 'error',
    nl: {
      message:
        'Git bewaart dit bestand, en het hoort bij de sleutel: wie de repository krijgt, kan de namen terugvinden.',
      hint: 'git rm --cached {path}, en zet /.kantlijn/ in .gitignore. Is het al gedeeld, dan staat het ook in de geschiedenis.',
    },
    en: {
      message:
        'Git tracks this file, and it belongs to the key: whoever gets the repository can find the names.',
      hint: 'git rm --cached {path}, and put /.kantlijn/ in .gitignore. If it was shared, it is in the history as well.',
    },
  },
  K616: {
    severity: 'warning',
    nl: {
      message: 'Dit project staat in git, en niets houdt .kantlijn/ met de sleutel en de namen erbuiten.',
      hint: 'Zet deze regel in .gitignore: /.kantlijn/',
    },
    en: {
      message: 'This project lies in git, and nothing keeps .kantlijn/ with the key and the names out of it.',
      hint: 'Put this line in .gitignore: /.kantlijn/',
    },
  },
  K617: {
    severity: 'error',
    nl: {
      message: 'Hier ligt een sleutel buiten .kantlijn/: wie dit bestand krijgt, kan alle namen teruggeven.',
      hint: 'Haal dit bestand weg, of bewaar het buiten de map van het project.',
    },
    en: {
      message: 'A key lies here, outside .kantlijn/: whoever gets this file can give back every name.',
      hint: 'Take this file away, or keep it outside the folder of the project.',
    },
  },
  K618: {
    severity: 'error',
    nl: {
      message: 'Deze wachtwoordzin past niet op de sleutel. Er is niets geschreven.',
      hint: 'Let op hoofdletters en spaties. Zonder de wachtwoordzin kan niemand de sleutel openen, ook kantlijn niet.',
    },
    en: {
      message: 'This passphrase does not fit the key. Nothing was written.',
      hint: 'Mind capitals and spaces. Without the passphrase nobody can open the key, kantlijn neither.',
    },
  },
  K619: {
    severity: 'error',
    nl: {
      message: 'Deze regel spreekt een andere in de lijst met namen tegen.',
      hint: 'Een naam is van één persoon of ding, en wordt verborgen (names) of niet (keep). Kijk welke regel klopt.',
    },
    en: {
      message: 'This line contradicts another one in the list of names.',
      hint: 'A name is of one person or thing, and is hidden (names) or not (keep). See which line is right.',
    },
  },
  K620: {
    severity: 'error',
    nl: {
      message: 'Het geheim waarmee kantlijn sleutels maakt, is beschadigd. Nu staat er geen sleutel bij.',
      hint: 'Zet .kantlijn/secret terug uit een reservekopie, of vraag het aan met wie u samen codeert.',
    },
    en: {
      message: 'The secret with which kantlijn makes keys is damaged. There are no keys now.',
      hint: 'Put .kantlijn/secret back from a backup, or ask whom you code with for it.',
    },
  },
  K621: {
    severity: 'error',
    means: ['unopened'],
    nl: {
      message:
        'Een andere opdracht van kantlijn is al een tijd met dit project bezig. Er is niets veranderd.',
      hint: 'Wacht tot die klaar is. Loopt er geen andere, ook niet op een andere computer, haal dit bestand dan weg.',
    },
    en: {
      message:
        'Another command of kantlijn has been busy with this project for a while. Nothing has changed.',
      hint: 'Wait until it is done. If no other one runs, on another computer neither, remove this file.',
    },
  },
} as const satisfies Entries;
