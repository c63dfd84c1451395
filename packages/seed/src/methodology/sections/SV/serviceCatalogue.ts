import { linear, question, share, t, whenBelow, whenIs, words, option, single } from '../../build.js';

const SHARE_EXAMPLE = t('45 no 60', '45 of 60');

/** The first half of SV4.2: of all services, those described. */
const described = question({
  code: 'SV4.2.described',
  text: t('Cik no visiem Jūsu pakalpojumiem ir aprakstīti?', 'How many of all your services are described?'),
  help: t(
    'Skaitiet visus pakalpojumus, ko sniedzat pārskata gada beigās. Par aprakstītu uzskatiet pakalpojumu, kuram ir spēkā esošs apraksts.',
    'Count all services provided at the end of the reference year. Treat a service as described if its description is valid.',
  ),
  why: t(
    'Bez apraksta ne klients, ne darbinieks nezina, kas, kur un kādā termiņā jādara.',
    'Without a description neither client nor employee knows what to do, where and by when.',
  ),
  example: SHARE_EXAMPLE,
  weight: 3,
  answer: share(linear(0, 1)),
  evidence: { required: false, text: t('Apstiprinātais pakalpojumu saraksts.', 'The approved list of services.') },
  effort: 2,
  recommendations: [
    whenBelow(
      100,
      'Sastādiet pilnu pakalpojumu sarakstu, katram nosakiet atbildīgo un trūkstošos aprakstus uzrakstiet, sākot ar biežāk pieprasītajiem.',
      'Draw up the full list of services, name an owner for each and write the missing descriptions, the most requested first.',
    ),
  ],
});

/** The second half of SV4.2: of all services, those in the public catalogue. */
const published = question({
  code: 'SV4.2.published',
  text: t(
    'Cik no visiem Jūsu pakalpojumiem ir publicēti Latvija.lv pakalpojumu katalogā?',
    'How many of all your services are published in the Latvija.lv service catalogue?',
  ),
  help: t(
    'Otrais skaitlis ir tas pats visu pakalpojumu skaits, ko norādījāt iepriekšējā jautājumā.',
    'The second figure is the same number of all services as in the preceding question.',
  ),
  why: t(
    'Katalogā pakalpojumu atrod arī tas, kurš nezina, kura iestāde to sniedz.',
    'In the catalogue a service is found even by those who do not know who provides it.',
  ),
  example: SHARE_EXAMPLE,
  weight: 4,
  answer: share(linear(0, 1)),
  evidence: {
    required: false,
    text: t('Saite uz Jūsu pakalpojumiem Latvija.lv katalogā.', 'Link to your services in the Latvija.lv catalogue.'),
  },
  effort: 2,
  recommendations: [
    whenBelow(
      100,
      'Publicējiet Latvija.lv katalogā visus jau gatavos aprakstus un vienojieties, kurš tos atjaunos, kad mainās noteikumi.',
      'Publish all ready descriptions in the Latvija.lv catalogue and agree who updates them when the rules change.',
    ),
  ],
});

/** SV4.6. */
const own = question({
  code: 'SV4.6',
  text: t('Vai Jūs uzturat savu pakalpojumu katalogu?', 'Do you keep a service catalogue of your own?'),
  help: t(
    'Katalogs ir vienots saraksts ar aprakstiem, ko lieto gan darbinieki, gan klienti, piemēram, Jūsu tīmekļvietnē.',
    'A catalogue is a single list with descriptions that staff and clients use, for instance on your website.',
  ),
  why: t(
    'Katalogs rāda visus pakalpojumus kopā, un tos var pārvaldīt, nevis meklēt pa nodaļām.',
    'A catalogue shows all services together, so that they can be managed rather than searched for by department.',
  ),
  example: t(
    'Vietnes sadaļa, kurā pakalpojumi sagrupēti pēc dzīves situācijām.',
    'A section of the website with services grouped by life situation.',
  ),
  weight: 2,
  answer: single(
    option('yes', 'Jā', 'Yes', 1, words(['uzturam', 'ir', 'mums ir savs'], ['we do', 'we have one'])),
    option('no', 'Nē', 'No', 0, words(['nav', 'izmantojam tikai Latvija.lv'], ['we do not', 'only Latvija.lv'])),
  ),
  evidence: { required: false, text: t('Saite uz katalogu.', 'Link to the catalogue.') },
  effort: 2,
  recommendations: [
    whenIs(
      'no',
      'Izveidojiet vietnē vienu pakalpojumu sarakstu, kas aprakstus ņem no Latvija.lv kataloga, lai tie nebūtu jāuztur divās vietās.',
      'Create a single list of services on the website that takes its descriptions from the Latvija.lv catalogue, so that they need not be kept twice.',
    ),
  ],
});

/** SV4.2 and SV4.6: of all services how many are described and published, and whether there is an own catalogue. */
export const serviceCatalogue = { described, published, own };
