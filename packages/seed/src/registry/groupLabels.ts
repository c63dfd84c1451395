import { Text } from '../methodology/documentTypes.js';
import { GroupAttribute } from './seedOrganisation.js';

/** What the values of the group attributes tier and region are called. A sector is called by its ministry's name on the day. */
export const groupLabels: Readonly<Record<Exclude<GroupAttribute, 'sector'>, Readonly<Record<string, Text>>>> = {
  tier: {
    national: { lv: 'Nacionālas nozīmes attīstības centri', en: 'Development centres of national importance' },
    regional: { lv: 'Reģionālas nozīmes attīstības centri', en: 'Development centres of regional importance' },
    local: { lv: 'Novada nozīmes attīstības centri', en: 'Development centres of local importance' },
  },
  region: {
    kurzeme: { lv: 'Kurzemes plānošanas reģions', en: 'Kurzeme planning region' },
    latgale: { lv: 'Latgales plānošanas reģions', en: 'Latgale planning region' },
    riga: { lv: 'Rīgas plānošanas reģions', en: 'Riga planning region' },
    vidzeme: { lv: 'Vidzemes plānošanas reģions', en: 'Vidzeme planning region' },
    zemgale: { lv: 'Zemgales plānošanas reģions', en: 'Zemgale planning region' },
  },
};
