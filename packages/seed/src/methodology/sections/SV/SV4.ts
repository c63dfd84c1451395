import { otherText, t, topic } from '../../build.js';
import { managementTasks } from './managementTasks.js';
import { serviceCatalogue } from './serviceCatalogue.js';
import { serviceImprovement } from './serviceImprovement.js';
import { serviceManagement } from './serviceManagement.js';
import { serviceResources } from './serviceResources.js';
import { templateCandidates } from './templateCandidates.js';

export const SV4 = topic(
  'SV4',
  'Pakalpojumu pārvaldības sistēma',
  'Service management system',
  [
    serviceImprovement,
    otherText(serviceImprovement, 'Ko vēl Jūs darījāt, lai pilnveidotu pakalpojumus?', 'What else did you do to improve services?'),
    serviceCatalogue.described,
    serviceCatalogue.published,
    serviceManagement.system,
    serviceManagement.stages,
    serviceResources.provision,
    serviceCatalogue.own,
    serviceResources.byKind,
    managementTasks,
    templateCandidates,
  ],
  t(
    'Šo tēmu ieteicams aizpildīt kopā: tajā vajag gan pakalpojumu, gan IT, gan vadības skatījumu.',
    'This topic is best answered together: it needs the views of services, IT and management.',
  ),
);
