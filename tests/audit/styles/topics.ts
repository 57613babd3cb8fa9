import type { Language } from '../../../src/model/project.ts';

/** What people talk about: a code, and sentences in which somebody says it. */
export interface Topic {
  /** As the codebook calls it, under the label of its study. */
  readonly name: string;
  /** As a sentence of the report calls it. */
  readonly said: string;
  readonly sentences: readonly string[];
}

interface Talk {
  readonly label: string;
  readonly topics: readonly Topic[];
  readonly questions: readonly string[];
  /** What nobody coded. */
  readonly fillers: readonly string[];
  /** What nobody said. */
  readonly invented: readonly string[];
}

export const TALK: Readonly<Record<Language, Talk>> = {
  nl: {
    label: 'Ervaringen',
    topics: [
      {
        name: 'parkeren',
        said: 'noemt het parkeren',
        sentences: [
          'Voor twaalf uur staat er nog wel een plek vrij bij de achterdeur van de loods',
          'Ik zet de auto drie straten verderop omdat de buren alles bezet houden',
          'Met een vergunning kom je hier geen meter verder, die plaatsen zijn altijd bezet',
          'De bezoekers van mijn moeder rijden soms vier rondjes om het blok',
          'Sinds de bouwhekken er staan kan niemand van ons nog voor de deur staan',
        ],
      },
      {
        name: 'lawaai',
        said: 'noemt het lawaai',
        sentences: [
          'De muziek van beneden gaat iedere zaterdag door tot half vier in de nacht',
          'Je hoort door de muur precies welk programma zij kijken, elk woord',
          'Ik slaap sinds de zomer met oordoppen omdat de scooters blijven rijden',
          'Het gestamp op de trap houdt nooit op, ook niet als de kinderen naar bed zijn',
          'Mijn dochter maakt haar huiswerk op school want thuis hoort zij alleen herrie',
        ],
      },
      {
        name: 'verlichting',
        said: 'noemt de verlichting',
        sentences: [
          'In het trappenhuis branden maar twee van de zes lampen als het donker wordt',
          'Ik loop met de zaklamp van mijn telefoon naar de berging, zo donker is het daar',
          'Bij de fietsen zie je geen hand voor ogen en daar durf ik niet langs',
          'De lantaarn op de hoek knippert al weken en niemand komt ervoor',
          'Toen het licht op de galerij uitviel heeft mijn buurman zijn pols gebroken',
        ],
      },
      {
        name: 'lift',
        said: 'noemt de lift',
        sentences: [
          'De lift heeft vorige maand negen dagen stilgestaan en ik woon op zes hoog',
          'Ik draag de kinderwagen naar boven omdat de deuren weer niet opengaan',
          'Voor een rolstoel is de cabine te smal, dat hebben ze bij de bouw vergeten',
          'Wie vastzit moet bellen met een nummer dat niemand opneemt in het weekend',
          'Mijn vader komt zijn huis niet meer uit sinds de lift steeds hapert',
        ],
      },
      {
        name: 'groen',
        said: 'noemt het groen',
        sentences: [
          'De struiken zijn weggehaald en nu kijken wij uit op een kale muur van beton',
          'Wij hebben met zijn vieren een moestuin aangelegd achter de garages',
          'Ik mis de kastanje die er stond, daar zaten altijd merels in',
          'Het gras wordt gemaaid als het al hooi is en dan blijft alles liggen',
          'Zonder die bomen is het op het plein in juli niet uit te houden',
        ],
      },
      {
        name: 'schoonmaak',
        said: 'noemt de schoonmaak',
        sentences: [
          'De portiek is één keer in de maand aan de beurt en dat zie je',
          'Ik dweil de gang zelf wel, want op de ploeg hoef je niet te wachten',
          'Op de derde verdieping ligt al weken dezelfde plas bij de containers',
          'Er komt een meneer met een bezem, die is in tien minuten weer weg',
          'Nu de vaste schoonmaker met pensioen is ruikt het beneden naar vuilnis',
        ],
      },
    ],
    questions: [
      'Hoe is het om hier te wonen en wat valt u dan het meeste op?',
      'Kunt u daar een voorbeeld van geven uit de laatste weken?',
      'Wat zou u als eerste veranderen als u het voor het zeggen had?',
      'En hoe gaat dat als er bezoek komt, of familie die blijft logeren?',
    ],
    fillers: [
      'Nou ja, ik woon er met plezier, laat ik dat vooropstellen',
      'Dat verschilt per dag, het hangt ook van mijn dienst af',
      'Daar hebben we het thuis laatst nog over gehad met mijn zus',
      'Verder kan ik er niet zoveel over zeggen, het is zoals het is',
    ],
    invented: [
      'Het water uit de kraan is bruin en dat melden wij elke week bij kantoor',
      'De wethouder heeft ons persoonlijk een nieuw buurthuis toegezegd',
      'Ik zou nooit meer een huis kopen zonder eigen zonnepanelen op het dak',
      'Wij vergaderen op donderdag met de school over de veiligheid van het zebrapad',
    ],
  },
  en: {
    label: 'Experiences',
    topics: [
      {
        name: 'parking',
        said: 'mentioned parking',
        sentences: [
          'Before noon there is still a place to be found behind the old warehouse',
          'I leave the car three streets away because the neighbours take everything',
          'A permit gets you nowhere, those spots are always taken by the office people',
          'Friends of my mother drive around the block four times before they give up',
          'Since the fences went up none of us can stop at our own front door',
        ],
      },
      {
        name: 'noise',
        said: 'mentioned noise',
        sentences: [
          'The music downstairs goes on every Saturday until half past three',
          'You can hear through the wall which programme they are watching, every word',
          'I sleep with earplugs since the summer because the scooters keep coming',
          'The stamping on the stairs never stops, not even when the children are in bed',
          'My daughter does her homework at school as there is only racket at home',
        ],
      },
      {
        name: 'lighting',
        said: 'mentioned the lighting',
        sentences: [
          'Only two of the six lamps in the stairwell work when it gets dark',
          'I walk to the storage room with the torch of my phone, it is that dark',
          'Near the bicycles you cannot see your own hand and I do not dare to pass',
          'The lantern at the corner has been flickering for weeks and nobody comes',
          'When the light on the landing failed my neighbour broke his wrist',
        ],
      },
      {
        name: 'lift',
        said: 'mentioned the lift',
        sentences: [
          'The lift stood still for nine days last month and I live on the sixth floor',
          'I carry the pram upstairs because the doors will not open again',
          'The cabin is too narrow for a wheelchair, they forgot about that',
          'Whoever is stuck has to call a number that nobody answers at the weekend',
          'My father does not leave his house any more since the lift keeps failing',
        ],
      },
      {
        name: 'green',
        said: 'mentioned the green',
        sentences: [
          'The shrubs were taken away and now we look out on a bare wall of concrete',
          'The four of us started a vegetable garden behind the garages',
          'I miss the chestnut tree that stood there, it was full of blackbirds',
          'They mow the grass when it is hay already and then leave it lying there',
          'Without those trees the square is unbearable in July',
        ],
      },
      {
        name: 'cleaning',
        said: 'mentioned the cleaning',
        sentences: [
          'The porch gets its turn once a month and you can tell',
          'I mop the corridor myself, as you need not wait for the crew',
          'On the third floor the same puddle has been lying by the bins for weeks',
          'A man with a broom comes along and he is gone again in ten minutes',
          'Now that the regular cleaner has retired it smells of rubbish downstairs',
        ],
      },
    ],
    questions: [
      'What is it like to live here and what strikes you most of all?',
      'Could you give me an example of that from the last few weeks?',
      'What would you change first if it were up to you alone?',
      'And how does that go when you have visitors or family staying over?',
    ],
    fillers: [
      'Well, I do like living here, let me say that first',
      'That differs from day to day, it depends on my shift as well',
      'We were talking about that at home the other day with my sister',
      'I cannot say much more about it, it is what it is',
    ],
    invented: [
      'The water from the tap is brown and we report it every week',
      'The alderman promised us a new community centre in person',
      'I would never buy a house again without solar panels on the roof',
      'We meet the school on Thursdays about the safety of the crossing',
    ],
  },
};
