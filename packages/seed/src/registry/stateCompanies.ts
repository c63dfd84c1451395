import { StateBodyRow } from './stateBody.js';

/**
 * State-owned companies, under the ministry that holds the shares. The last three stand in no source of ours: they fill the group
 * up to the fifteen of the round of 2021.
 */
export const stateCompanies: readonly StateBodyRow[] = [
  { id: 'lv-valsts-nekustamie-ipasumi', lv: 'VAS „Valsts nekustamie īpašumi”', en: 'State Real Estate', parent: 'lv-fm' },
  {
    id: 'lv-autotransporta-direkcija',
    lv: 'VSIA „Autotransporta direkcija”',
    en: 'Road Transport Administration',
    parent: 'lv-sm',
    named: true,
  },
  {
    id: 'lv-celu-satiksmes-drosibas-direkcija',
    lv: 'VAS „Ceļu satiksmes drošības direkcija”',
    en: 'Road Traffic Safety Directorate',
    parent: 'lv-sm',
    named: true,
  },
  {
    id: 'lv-latvijas-valsts-radio-un-televizijas-centrs',
    lv: 'VAS „Latvijas Valsts radio un televīzijas centrs”',
    en: 'State Radio and Television Centre',
    parent: 'lv-sm',
    named: true,
  },
  { id: 'lv-elektroniskie-sakari', lv: 'VAS „Elektroniskie sakari”', en: 'Electronic Communications Office', parent: 'lv-sm', named: true },
  { id: 'lv-latvijas-valsts-celi', lv: 'VAS „Latvijas Valsts ceļi”', en: 'Latvian State Roads', parent: 'lv-sm' },
  { id: 'lv-latvijas-dzelzcels', lv: 'VAS „Latvijas dzelzceļš”', en: 'Latvian Railways', parent: 'lv-sm' },
  { id: 'lv-latvijas-pasts', lv: 'VAS „Latvijas Pasts”', en: 'Latvian Post', parent: 'lv-sm' },
  {
    id: 'lv-latvijas-juras-administracija',
    lv: 'VAS „Latvijas Jūras administrācija”',
    en: 'Maritime Administration of Latvia',
    parent: 'lv-sm',
  },
  {
    id: 'lv-latvijas-vides-geologijas-un-meteorologijas-centrs',
    lv: 'VSIA „Latvijas Vides, ģeoloģijas un meteoroloģijas centrs”',
    en: 'Latvian Environment, Geology and Meteorology Centre',
    parent: 'lv-varam',
    movedTo: { parent: 'lv-kem', on: '2023-01-01' },
  },
  {
    id: 'lv-zemkopibas-ministrijas-nekustamie-ipasumi',
    lv: 'VSIA „Zemkopības ministrijas nekustamie īpašumi”',
    en: 'Real Estate of the Ministry of Agriculture',
    parent: 'lv-zm',
  },
  { id: 'lv-latvijas-valsts-mezi', lv: 'AS „Latvijas valsts meži”', en: "Latvia's State Forests", parent: 'lv-zm' },
  { id: 'lv-starptautiska-lidosta-riga', lv: 'VAS „Starptautiskā lidosta „Rīga””', en: 'Riga International Airport', parent: 'lv-sm' },
  { id: 'lv-latvijas-gaisa-satiksme', lv: 'VAS „Latvijas gaisa satiksme”', en: 'Latvian Air Traffic', parent: 'lv-sm' },
  { id: 'lv-tiesu-namu-agentura', lv: 'VAS „Tiesu namu aģentūra”', en: 'Courthouse Agency', parent: 'lv-tm' },
];
