import { StateBodyRow } from './stateBody.js';

/**
 * Bodies under no ministry. The inspectorate for data protection stands here and not under the Ministry of Justice: the ministry only
 * supervises it, and with it the group has the sixteen members of the round of 2021.
 */
export const independentBodies: readonly StateBodyRow[] = [
  { id: 'lv-datu-valsts-inspekcija', lv: 'Datu valsts inspekcija', en: 'Data State Inspectorate' },
  { id: 'lv-valsts-kanceleja', lv: 'Valsts kanceleja', en: 'State Chancellery', named: true },
  {
    id: 'lv-parresoru-koordinacijas-centrs',
    lv: 'Pārresoru koordinācijas centrs',
    en: 'Cross-Sectoral Coordination Centre',
    closedOn: '2023-01-01',
    named: true,
  },
  {
    id: 'lv-korupcijas-noversanas-un-apkarosanas-birojs',
    lv: 'Korupcijas novēršanas un apkarošanas birojs',
    en: 'Corruption Prevention and Combating Bureau',
  },
  { id: 'lv-latvijas-banka', lv: 'Latvijas Banka', en: 'Bank of Latvia', named: true },
  {
    id: 'lv-finansu-un-kapitala-tirgus-komisija',
    lv: 'Finanšu un kapitāla tirgus komisija',
    en: 'Financial and Capital Market Commission',
    closedOn: '2023-01-01',
  },
  { id: 'lv-valsts-kontrole', lv: 'Valsts kontrole', en: 'State Audit Office' },
  { id: 'lv-centrala-velesanu-komisija', lv: 'Centrālā vēlēšanu komisija', en: 'Central Election Commission' },
  {
    id: 'lv-sabiedrisko-pakalpojumu-regulesanas-komisija',
    lv: 'Sabiedrisko pakalpojumu regulēšanas komisija',
    en: 'Public Utilities Commission',
  },
  { id: 'lv-tiesibsargs', lv: 'Tiesībsargs', en: 'Ombudsman' },
  { id: 'lv-generalprokuratura', lv: 'Ģenerālprokuratūra', en: "Prosecutor General's Office" },
  { id: 'lv-augstaka-tiesa', lv: 'Augstākā tiesa', en: 'Supreme Court' },
  { id: 'lv-satversmes-tiesa', lv: 'Satversmes tiesa', en: 'Constitutional Court' },
  {
    id: 'lv-nacionala-elektronisko-plassazinas-lidzeklu-padome',
    lv: 'Nacionālā elektronisko plašsaziņas līdzekļu padome',
    en: 'National Electronic Mass Media Council',
  },
  { id: 'lv-saeimas-administracija', lv: 'Saeimas Administrācija', en: 'Saeima Administration' },
  { id: 'lv-valsts-prezidenta-kanceleja', lv: 'Valsts prezidenta kanceleja', en: 'Chancery of the President' },
];
