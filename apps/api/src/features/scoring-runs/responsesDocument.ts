import { markNotAssessed, publicResponses, readResponsesValue, type Methodology, type Read, type Responses } from '@e-index/core';
import type { GivenAnswer, SurveyedBody, SurveyedPopulation } from './SurveyedPopulation.js';

/**
 * The responses of a population as they are scored and published, or the faults of what is stored. Free text is out before anything is
 * scored, so that the published document is the one that was scored. What was not handed in when the round closed counts as it stands.
 */
export function responsesDocument(population: SurveyedPopulation, methodology: Methodology): Read<Responses> {
  const read = readResponsesValue(
    {
      format: 'e-index/responses@1',
      methodology: { id: methodology.id, version: methodology.version },
      round: population.round,
      referenceYear: population.referenceYear,
      organisations: population.bodies.map(({ id, name, attributes: { kind, groups } }) => ({
        id,
        name,
        ...(kind === undefined ? {} : { kind }),
        ...(Object.keys(groups).length === 0 ? {} : { groups }),
      })),
      responses: population.bodies
        .filter(hasResponded)
        .map(({ id, answers }) => ({ organisation: id, answers: answers.filter((answer) => !isCleared(answer)).map(given) })),
    },
    methodology,
  );
  return read.ok ? { ok: true, value: publicResponses(markNotAssessed(read.value, methodology), methodology) } : read;
}

/** Whoever handed in has responded, and whoever answered anything themselves. What others marked is no response of the body. */
function hasResponded({ state, answers }: SurveyedBody): boolean {
  return state === 'submitted' || state === 'returned' || answers.some((answer) => answer.source === 'self' && !isCleared(answer));
}

const isCleared = ({ value, notApplicable, notTested }: GivenAnswer): boolean =>
  (value ?? null) === null && notApplicable === null && notTested === null;

const given = ({ question, source, value, notApplicable, notTested }: GivenAnswer) => ({
  question,
  // The default is left out: the documents are long enough.
  ...(source === 'self' ? {} : { source }),
  ...(notApplicable !== null ? { notApplicable } : notTested !== null ? { notTested } : { value }),
});
