import { exclusive, is, multiple, option, other, otherText, question, single, t, whenIs, whenLacks, words } from '../build.js';

/** As with the number of data sets, nothing published is nothing earned. */
const ofPublished = { visibleIf: is('OD3.1', 'yes'), whenHidden: 'zero' } as const;

const extent = question({
  code: 'OD3.5',
  text: t(
    'Cik lielu daļu savas vispārpieejamās informācijas iestāde ir publicējusi kā atvērtos datus?',
    'How much of its generally accessible information has the institution published as open data?',
  ),
  help: t(
    'Salīdziniet publicētās datu kopas ar visu reģistru, uzskaites tabulu un statistikas pārskatu sarakstu, kuros nav ierobežotas pieejamības informācijas.',
    'Compare the published data sets with the list of all registers, tables and statistics that hold no restricted information.',
  ),
  why: t(
    'Viena publicēta tabula vēl nenozīmē, ka iestādes dati ir atvērti.',
    'A single published table does not yet mean that an institution’s data are open.',
  ),
  example: t(
    'No desmit tabulām, ko drīkst rādīt visiem, publicētas trīs: „Mazāko daļu”.',
    'Of ten tables that anybody may see three are published: “The smaller part”.',
  ),
  weight: 2,
  effort: 4,
  ...ofPublished,
  answer: single(
    option('all', 'Visu', 'All of it', 1, words(['pilnībā', 'visu informāciju'], ['everything', 'all'])),
    option('most', 'Lielāko daļu', 'The greater part', 0.6, words(['vairumu', 'vairāk nekā pusi'], ['most', 'more than half'])),
    option('some', 'Mazāko daļu', 'The smaller part', 0.2, words(['nedaudz', 'mazāk nekā pusi'], ['little', 'less than half'])),
  ),
  recommendations: [
    whenIs(
      'most',
      'Katrai vēl nepublicētai tabulai pierakstiet iemeslu. Kur iemesls ir tikai darba apjoms, nosakiet datumu, kur – personas dati, publicējiet datus apkopotā veidā.',
      'Write down the reason for every table not yet published. Where it is only the amount of work, set a date; where it is personal data, publish aggregates.',
    ),
    whenIs(
      'some',
      'Sastādiet visu iestādes datu sarakstu, atzīmējiet, ko likums ļauj rādīt visiem, un vienojieties, ka katru ceturksni publicēs vismaz vienu jaunu datu kopu.',
      'List all data of the institution, mark what the law lets everybody see and agree to publish at least one new set every quarter.',
    ),
  ],
});

const unrestricted = question({
  code: 'OD3.6',
  text: t(
    'Vai publicētās datu kopas var lejupielādēt bez piekļuves ierobežojumiem?',
    'Can the published data sets be downloaded without restrictions of access?',
  ),
  help: t(
    'Ierobežojums ir reģistrēšanās, maksa, rakstisks pieprasījums vai licence, kas aizliedz datus izmantot tālāk.',
    'A restriction is a registration, a fee, a written request or a licence that forbids further use.',
  ),
  why: t(
    'Dati, kas vispirms jāizprasa, nav atvērti, pat ja par tiem ziņots portālā.',
    'Data that have to be asked for are not open, even if a portal tells of them.',
  ),
  example: t(
    'No 12 datu kopām vienu izsniedz tikai pēc iesnieguma: „Vairumu”.',
    'Of 12 data sets one is given out on application only: “Most of them”.',
  ),
  weight: 2,
  effort: 2,
  ...ofPublished,
  answer: single(
    option('all', 'Visas', 'All of them', 1, words(['jā', 'visas bez ierobežojumiem'], ['yes', 'all'])),
    option('most', 'Vairumu', 'Most of them', 0.6, words(['lielāko daļu', 'gandrīz visas'], ['most', 'nearly all'])),
    option('some', 'Mazāko daļu vai nevienu', 'Few or none', 0, words(['nevienu', 'dažas'], ['few', 'none'])),
  ),
  recommendations: [
    whenIs(
      'most',
      'Katrai datu kopai, kuras saņemšanai vēl kaut kas jālūdz, noskaidrojiet, vai to prasa likums; ja ne, nosacījumu atceliet.',
      'For every set that still has to be asked for find out whether a law demands it; if not, drop the condition.',
    ),
    whenIs(
      'some',
      'Atceliet reģistrēšanos un pieprasījumus datu kopām bez ierobežotas pieejamības informācijas un katras aprakstā norādiet atvērtu licenci.',
      'Drop registrations and requests for sets without restricted information and state an open licence in the description of each.',
    ),
  ],
});

const interfaces = question({
  code: 'OD3.7',
  text: t(
    'Kā citu izstrādātas programmas var izmantot Jūsu atvērtos datus?',
    'In what ways can programs made by others use your open data?',
  ),
  help: t(
    'Atzīmējiet to, kas attiecas vismaz uz vienu datu kopu un darbojas bez iepriekšējas vienošanās.',
    'Tick what holds for at least one data set and works without prior agreement.',
  ),
  why: t(
    'Ja datus var nolasīt programma, tos izmanto katru dienu, nevis vienreiz gadā.',
    'Data that a program can read are used every day and not once a year.',
  ),
  example: t(
    'Licenču sarakstu katru nakti atjaunina, un to var nolasīt saskarnē: atzīmējiet saskarni un automātisko atjaunināšanu.',
    'The list of licences is refreshed every night and can be read through an interface: tick the interface and the automatic refresh.',
  ),
  weight: 3,
  effort: 4,
  ...ofPublished,
  answer: multiple(
    option(
      'api',
      'Datu saskarnē (API)',
      'Through a data interface (API)',
      0.4,
      words(['API', 'saskarne', 'tīmekļa pakalpe'], ['API', 'interface', 'web service']),
    ),
    option(
      'identifiers',
      'Pēc nemainīgiem identifikatoriem (URI)',
      'By permanent identifiers (URI)',
      0.3,
      words(['URI', 'nemainīgi identifikatori'], ['URI', 'permanent identifiers']),
    ),
    option(
      'refreshed',
      'No datnes, ko atjaunina automātiski',
      'From a file refreshed automatically',
      0.3,
      words(['automātiska atjaunināšana', 'atjauninām automātiski'], ['automatic refresh', 'refreshed automatically']),
    ),
    option('linked', 'Kā savienotos datus', 'As linked data', 0.2, words(['savienotie dati', 'RDF'], ['RDF', 'linked'])),
    other(0.2),
    exclusive(
      'none',
      'Nekādi, datnes atjaunina ar roku',
      'In no way, files are refreshed by hand',
      words(['ar roku', 'nekādi'], ['by hand', 'none']),
    ),
  ),
  recommendations: [
    whenLacks(
      'api',
      'Publicējiet vienu bieži lejupielādētu tabulu tā, lai data.gov.lv tai izveidotu saskarni, un pievienojiet aprakstam vaicājuma piemēru.',
      'Publish one frequently downloaded table so that data.gov.lv gives it an interface, and add a sample query to its description.',
    ),
    whenLacks(
      'identifiers',
      'Lietojiet datu kopās tos pašus kodus, ko valsts reģistros (reģistrācijas numuru, adreses kodu, kadastra numuru), un nemainiet tos starp izdevumiem.',
      'Use the codes of the state registers in your data sets (registration number, address code, cadastral number) and keep them the same between editions.',
    ),
    whenLacks(
      'refreshed',
      'Palūdziet sistēmas uzturētājam ieplānot izguvi, kas datni portālā nomaina pati, un aprakstā norādiet, cik bieži tas notiek.',
      'Ask the supplier of the system to schedule an export that replaces the file on the portal by itself, and say in the description how often that happens.',
    ),
    whenLacks(
      'linked',
      'Izvēlieties vienu reģistru, uz kuru atsaucas citi, un publicējiet to kā savienotos datus ar saitēm uz adresēm vai uzņēmumiem.',
      'Choose one register that others refer to and publish it as linked data, with links to addresses or companies.',
    ),
  ],
});

/** OD3.5 to OD3.7: how much is open, on which terms and for which machines. */
export const openDataAccess = [
  extent,
  unrestricted,
  interfaces,
  otherText(interfaces, 'Kā vēl programmas var izmantot Jūsu datus?', 'In what other ways can programs use your data?'),
] as const;
