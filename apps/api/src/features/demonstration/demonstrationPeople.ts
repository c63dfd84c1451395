import type { PersonSeed } from './DemonstrationRows.js';

/** The municipality whose questionnaire nobody has begun, for whoever wants to see it from the first question. */
export const freshBody = 'lv-cesu-novads-2021';
/** The institution that is half-way. */
export const halfWayBody = 'lv-valsts-digitalas-attistibas-agentura';

const person = (handle: string, name: string, role: string, place: Partial<Pick<PersonSeed, 'staff' | 'team'>>): PersonSeed => ({
  id: `demonstration-${handle}`,
  name,
  // Under a domain that RFC 2606 keeps for examples: mail reaches nobody.
  email: `${handle}@demo.example`,
  role,
  staff: null,
  team: null,
  ...place,
});

/** Who has begun the next versions of the methodologies. */
export const methodologist = 'demonstration-martins';

/** Invented people, one for each way of working with the platform. */
export const demonstrationPeople: readonly PersonSeed[] = [
  person('ilze', 'Ilze Vītola', 'administrator', { staff: { role: 'administrator', organisation: null } }),
  person('martins', 'Mārtiņš Ezeriņš', 'methodologist', { staff: { role: 'methodologist', organisation: null } }),
  person('dace', 'Dace Krūmiņa', 'support', { staff: { role: 'support', organisation: null } }),
  person('kaspars', 'Kaspars Ozoliņš', 'expert', { staff: { role: 'expert', organisation: null } }),
  person('liga', 'Līga Bērziņa', 'observer of a ministry', { staff: { role: 'observer', organisation: 'lv-varam' } }),
  person('anna', 'Anna Kalniņa', 'lead of a municipality', { team: { organisation: freshBody, role: 'lead' } }),
  person('janis', 'Jānis Priede', 'her colleague', { team: { organisation: freshBody, role: 'contributor' } }),
  person('peteris', 'Pēteris Zariņš', 'their signer', { team: { organisation: freshBody, role: 'signer' } }),
  person('zane', 'Zane Lapiņa', 'lead of an institution', { team: { organisation: halfWayBody, role: 'lead' } }),
];
