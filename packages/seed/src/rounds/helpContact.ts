import { HelpContact } from './seedRound.js';

// An address under `.example` (RFC 2606) and a number that the Latvian plan assigns to nobody: mail and calls reach no one.
export const helpContact: HelpContact = {
  name: { lv: 'E-indeksa palīdzības dienests (demonstrācija)', en: 'E-index help desk (demonstration)' },
  email: 'palidziba@e-indekss.example',
  phone: '+371 00000000',
  hours: { lv: 'Darba dienās no plkst. 9.00 līdz 17.00', en: 'Working days from 9 a.m. to 5 p.m.' },
};
