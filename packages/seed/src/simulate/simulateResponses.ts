import { Answer, Methodology, Question, Responses } from '@e-index/core';
import { SeedPopulation } from '../rounds/seedRound.js';
import { createRandom } from './createRandom.js';
import { MaturityProfile, maturityProfiles } from './maturityProfile.js';
import { simulateAnswers } from './simulateAnswers.js';
import { SimulatedBody, simulatedBody } from './simulatedBody.js';
import { simulateQuestion } from './simulateQuestion.js';

// Of a questionnaire that is all but empty, the share of its own questions that the body answered.
const answeredOfEmpty = 0.06;

/**
 * The responses of a whole population, answers drawn by latent maturities, never scores: the body's own, the experts' and the
 * automated checks'. The methodology has to be the population's. The same methodology, population and seed give the same bytes.
 */
export function simulateResponses(
  methodology: Methodology,
  population: SeedPopulation,
  seed: number,
  profile: MaturityProfile = maturityProfiles[population.family],
): Responses {
  const empty = emptyOnes(population, profile, seed);
  return {
    format: 'e-index/responses@1',
    methodology: { id: methodology.id, version: methodology.version },
    round: population.round,
    referenceYear: population.referenceYear,
    organisations: population.organisations.map(({ id, name, kind, groups }) => ({
      id,
      name: { lv: name.lv, en: name.en },
      kind,
      groups: { ...groups },
    })),
    responses: population.organisations.map((organisation) => {
      const body = simulatedBody(organisation, profile, seed);
      const respond = empty.has(organisation.id) ? allButEmpty : simulateQuestion;
      return { organisation: organisation.id, answers: simulateAnswers(methodology, body, respond) };
    }),
  };
}

/** The bodies that send an all but empty questionnaire: those with the smallest draw. */
function emptyOnes({ organisations }: SeedPopulation, { withoutLevel }: MaturityProfile, seed: number): ReadonlySet<string> {
  const drawn = organisations.map(({ id }) => ({ id, draw: createRandom(`${seed}|${id}|empty`)() }));
  return new Set(
    drawn
      .toSorted((a, b) => a.draw - b.draw)
      .slice(0, withoutLevel)
      .map(({ id }) => id),
  );
}

function allButEmpty(body: SimulatedBody, section: string, question: Question): readonly Answer[] {
  const kept = body.random(`kept ${question.code}`)() < answeredOfEmpty;
  return simulateQuestion(body, section, question).filter(({ source }) => kept || (source ?? 'self') !== 'self');
}
