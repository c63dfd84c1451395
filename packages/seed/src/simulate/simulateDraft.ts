import { Methodology, OrganisationResponse } from '@e-index/core';
import { OrganisationAsOf } from '../registry/asOf.js';
import { PopulationFamily } from '../rounds/seedRound.js';
import { maturityProfiles } from './maturityProfile.js';
import { simulateAnswers } from './simulateAnswers.js';
import { simulatedBody } from './simulatedBody.js';
import { simulateSelf } from './simulateQuestion.js';

/**
 * What a body has answered part way through its questionnaire: its own answers in the order of the questions, the first `share`
 * (0 nothing, 1 all) of them. A larger share with the same seed continues the same draft.
 */
export function simulateDraft(methodology: Methodology, organisation: OrganisationAsOf, share: number, seed: number): OrganisationResponse {
  const family: PopulationFamily = organisation.kind === 'municipality' ? 'municipalities' : 'state';
  const body = simulatedBody(organisation, maturityProfiles[family], seed);
  const all = simulateAnswers(methodology, body, (asked, section, question) =>
    (question.sources ?? ['self']).includes('self') ? simulateSelf(asked, section, question) : [],
  );
  return { organisation: organisation.id, answers: all.slice(0, Math.round(all.length * share)) };
}
