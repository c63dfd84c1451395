import type { Text } from '../../documentTypes.js';
import { t } from '../../build.js';

export type Stage = 'application' | 'payment' | 'processing' | 'result';

/** One of the ten services that every municipality provides by the same template. */
export interface UnifiedService {
  readonly code: string;
  readonly title: Text;
  /** The stages it can have at all: a service without a fee has no payment, a notice sent unasked no application. */
  readonly stages: readonly Stage[];
  /** What the administration knows already; Latvian in the accusative ("zina …"). */
  readonly known: Text;
  /** What the client gets; Latvian in the nominative ("rezultāts ir …"). */
  readonly result: Text;
  /** How to choose the level where the general rule would mislead. */
  readonly levelHint?: Text;
}

const free: readonly Stage[] = ['application', 'processing', 'result'];
const withFee: readonly Stage[] = ['application', 'payment', 'processing', 'result'];

export const unifiedServices: readonly UnifiedService[] = [
  {
    code: 'burial-benefit',
    title: t('Apbedīšanas pabalsts', 'Burial benefit'),
    stages: free,
    known: t('iesniedzēja un mirušā datus', 'the details of the applicant and the deceased'),
    result: t('lēmums par pabalstu', 'the decision on the benefit'),
  },
  {
    code: 'preschool-queue',
    title: t('Bērna uzņemšana pašvaldības PII rindā', 'Placing a child on the waiting list for a municipal preschool'),
    stages: free,
    known: t('bērna un vecāku datus un deklarēto adresi', 'the details of the child and the parents and their declared address'),
    result: t('bērna vieta rindā', 'the child’s place on the list'),
  },
  {
    code: 'building-permit',
    title: t('Būvatļaujas izsniegšana', 'Issue of a building permit'),
    stages: withFee,
    known: t('zemes vienības kadastra datus un īpašnieku', 'the cadastral data and the owner of the plot'),
    result: t('būvatļauja vai atteikums', 'the permit or its refusal'),
  },
  {
    code: 'birth-registration',
    title: t('Dzimšanas fakta reģistrācija', 'Registration of a birth'),
    stages: free,
    known: t('vecāku datus', 'the details of the parents'),
    result: t('dzimšanas apliecība', 'the birth certificate'),
  },
  {
    code: 'residence-declaration',
    title: t('Dzīvesvietas deklarēšana', 'Declaration of the place of residence'),
    stages: withFee,
    known: t('iesniedzēja datus un īpašuma adresi', 'the details of the applicant and the address of the property'),
    result: t('reģistrēta dzīvesvieta', 'the registered place of residence'),
  },
  {
    code: 'marriage-registration',
    title: t('Laulības reģistrācija', 'Registration of a marriage'),
    stages: withFee,
    known: t('abu pieteicēju datus', 'the details of both applicants'),
    result: t('laulības apliecība', 'the marriage certificate'),
  },
  {
    code: 'property-tax-notice',
    title: t('Maksāšanas paziņojuma par aprēķināto NĪN nosūtīšana', 'Sending of the property tax notice'),
    stages: ['processing', 'result', 'payment'],
    known: t('maksātāja un īpašuma datus', 'the details of the taxpayer and the property'),
    result: t('nosūtīts maksāšanas paziņojums', 'the notice sent'),
    levelHint: t(
      'Paziņojumu sūta bez pieteikuma: ja maksātājs to saņem elektroniski, izvēlieties augstāko līmeni.',
      'The notice is sent without an application: if it reaches the taxpayer electronically, choose the highest level.',
    ),
  },
  {
    code: 'death-registration',
    title: t('Miršanas fakta reģistrācija', 'Registration of a death'),
    stages: free,
    known: t('mirušā datus', 'the details of the deceased'),
    result: t('miršanas apliecība', 'the death certificate'),
  },
  {
    code: 'land-use-purpose',
    title: t('Nekustamā īpašuma lietošanas mērķu noteikšana', 'Determination of the purposes of use of real property'),
    stages: free,
    known: t('zemes vienības kadastra datus un īpašnieku', 'the cadastral data and the owner of the plot'),
    result: t('lēmums par lietošanas mērķi', 'the decision on the purpose of use'),
  },
  {
    code: 'property-tax-relief',
    title: t('Nekustamā īpašuma nodokļu atvieglojumu piešķiršana', 'Granting of property tax relief'),
    stages: free,
    known: t('īpašuma datus un maksātāja statusu', 'the data of the property and the status of the taxpayer'),
    result: t('lēmums par atvieglojumu', 'the decision on the relief'),
  },
];
