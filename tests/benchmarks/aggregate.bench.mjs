import { aggregate, encode, rank, weightsOf } from '@e-index/core';

/**
 * How long the second stage of scoring takes, against a loop written by hand over the same typed arrays.
 * Answers come from a seeded generator: the same cells in every run.
 */
export async function run() {
  return [againstHandWritten(), weightVariations()];
}

const SECTIONS = 5;
const TOPICS_PER_SECTION = 6;
const QUESTIONS_PER_TOPIC = 5;
const QUESTIONS = SECTIONS * TOPICS_PER_SECTION * QUESTIONS_PER_TOPIC;
const MISSING = 0.05;

function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const named = (code) => ({ code, text: { lv: code } });
const titled = (code) => ({ code, title: { lv: code } });

function methodologyWith(random) {
  const answer = { type: 'number', scoring: { rule: 'linear', zero: 0, full: 1 } };
  return {
    format: 'e-index/methodology@1',
    id: 'bench',
    version: '1',
    title: { lv: 'bench' },
    levels: [0, 30, 60, 80, 90].map((from, position) => ({ level: position + 1, from, name: { lv: String(position + 1) } })),
    policies: { unanswered: 'exclude' },
    sections: Array.from({ length: SECTIONS }, (_, s) => ({
      ...titled(`S${s}`),
      weight: 1 + Math.floor(random() * 40),
      topics: Array.from({ length: TOPICS_PER_SECTION }, (_, t) => ({
        ...titled(`S${s}T${t}`),
        weight: 1 + Math.floor(random() * 10),
        questions: Array.from({ length: QUESTIONS_PER_TOPIC }, (_, q) => ({
          ...named(`S${s}T${t}Q${q}`),
          weight: 1 + Math.floor(random() * 5),
          answer,
        })),
      })),
    })),
  };
}

function encoded(bodies, random) {
  const methodology = methodologyWith(random);
  const codes = methodology.sections.flatMap(({ topics }) => topics.flatMap(({ questions }) => questions.map(({ code }) => code)));
  const organisations = Array.from({ length: bodies }, (_, body) => ({ id: `b${body}`, name: `b${body}` }));
  const responses = organisations.map(({ id }) => ({
    organisation: id,
    answers: codes.filter(() => random() >= MISSING).map((question) => ({ question, value: random() })),
  }));
  const document = {
    format: 'e-index/responses@1',
    methodology: { id: 'bench', version: '1' },
    round: '1',
    referenceYear: 1,
    organisations,
    responses,
  };
  return encode(methodology, document);
}

/** Three weighted means with missing cells, nothing else. */
function handWritten(scores, questionWeights, topicWeights, sectionWeights, bodies) {
  const topics = new Float64Array(bodies * SECTIONS * TOPICS_PER_SECTION);
  const sections = new Float64Array(bodies * SECTIONS);
  const index = new Float64Array(bodies);
  for (let body = 0; body < bodies; body += 1) {
    let indexSum = 0;
    let indexWeight = 0;
    for (let s = 0; s < SECTIONS; s += 1) {
      let sectionSum = 0;
      let sectionWeight = 0;
      for (let t = s * TOPICS_PER_SECTION; t < (s + 1) * TOPICS_PER_SECTION; t += 1) {
        let sum = 0;
        let weight = 0;
        for (let q = t * QUESTIONS_PER_TOPIC; q < (t + 1) * QUESTIONS_PER_TOPIC; q += 1) {
          const score = scores[body * QUESTIONS + q];
          if (score === score) {
            sum += questionWeights[q] * score;
            weight += questionWeights[q];
          }
        }
        const mean = weight > 0 ? sum / weight : NaN;
        topics[body * SECTIONS * TOPICS_PER_SECTION + t] = mean;
        if (mean === mean) {
          sectionSum += topicWeights[t] * mean;
          sectionWeight += topicWeights[t];
        }
      }
      const mean = sectionWeight > 0 ? sectionSum / sectionWeight : NaN;
      sections[body * SECTIONS + s] = mean;
      if (mean === mean) {
        indexSum += sectionWeights[s] * mean;
        indexWeight += sectionWeights[s];
      }
    }
    index[body] = indexWeight > 0 ? indexSum / indexWeight : NaN;
  }
  return { topics, sections, index };
}

/** The median time of a few runs, in milliseconds, after a few to warm up. */
function timed(work, runs = 15) {
  const times = [];
  for (let turn = 0; turn < runs + 5; turn += 1) {
    const start = performance.now();
    work();
    if (turn >= 5) times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
}

function againstHandWritten() {
  const bodies = 5000;
  const cells = encoded(bodies, seeded(1));
  const { questions, topics, sections } = cells.weights;
  const byHand = () => handWritten(cells.scores, questions, topics, sections, bodies);
  const expected = byHand().index;
  const index = aggregate(cells).index;
  if (!index.every((score, body) => Math.abs(score - expected[body]) < 1e-9)) throw new Error('the two loops disagree');
  const baseline = timed(byHand);
  const ours = timed(() => aggregate(cells));
  return { name: 'aggregate 5,000 bodies × 150 questions (ms, by hand)', ours, baseline, ratio: ours / baseline, budget: 3 };
}

function weightVariations() {
  const random = seeded(2);
  const cells = encoded(200, random);
  const variations = Array.from({ length: 1000 }, () => weightsOf(methodologyWith(random), cells.kinds));
  const ranking = { on: 'unrounded', decimals: 0 };
  const ours = timed(() => {
    for (const weights of variations) rank(aggregate(cells, weights).index, ranking);
  }, 3);
  return {
    name: '1,000 weight variations × 200 bodies × 150 questions with ranks (ms, of a second)',
    ours,
    baseline: 1000,
    ratio: ours / 1000,
    budget: 1,
  };
}
