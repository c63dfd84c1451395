import { DatedName } from './seedOrganisation.js';
import { registryStart } from './registryStart.js';

export interface MinistryRow {
  readonly id: string;
  /** The value of the group attribute `sector` for the ministry and the bodies under it. */
  readonly sector: string;
  readonly names: readonly DatedName[];
  readonly establishedOn?: string;
}

const ministry = (sector: string, lv: string, en: string): MinistryRow => ({
  id: `lv-${sector}`,
  sector,
  names: [{ lv, en, validFrom: registryStart }],
});

/** The thirteen ministries of the round of 2021 and the one that was created in 2023. */
export const ministries: readonly MinistryRow[] = [
  ministry('am', 'Aizsardzības ministrija', 'Ministry of Defence'),
  // "ĀM" without its macron would be the Ministry of Defence again.
  ministry('arm', 'Ārlietu ministrija', 'Ministry of Foreign Affairs'),
  ministry('em', 'Ekonomikas ministrija', 'Ministry of Economics'),
  ministry('fm', 'Finanšu ministrija', 'Ministry of Finance'),
  ministry('iem', 'Iekšlietu ministrija', 'Ministry of the Interior'),
  ministry('izm', 'Izglītības un zinātnes ministrija', 'Ministry of Education and Science'),
  ministry('km', 'Kultūras ministrija', 'Ministry of Culture'),
  ministry('lm', 'Labklājības ministrija', 'Ministry of Welfare'),
  ministry('sm', 'Satiksmes ministrija', 'Ministry of Transport'),
  ministry('tm', 'Tieslietu ministrija', 'Ministry of Justice'),
  ministry('vm', 'Veselības ministrija', 'Ministry of Health'),
  {
    id: 'lv-varam',
    sector: 'varam',
    names: [
      {
        lv: 'Vides aizsardzības un reģionālās attīstības ministrija',
        en: 'Ministry of Environmental Protection and Regional Development',
        validFrom: registryStart,
        validTo: '2024-07-01',
      },
      {
        lv: 'Viedās administrācijas un reģionālās attīstības ministrija',
        en: 'Ministry of Smart Administration and Regional Development',
        validFrom: '2024-07-01',
      },
    ],
  },
  ministry('zm', 'Zemkopības ministrija', 'Ministry of Agriculture'),
  {
    id: 'lv-kem',
    sector: 'kem',
    names: [{ lv: 'Klimata un enerģētikas ministrija', en: 'Ministry of Climate and Energy', validFrom: '2023-01-01' }],
    establishedOn: '2023-01-01',
  },
];
