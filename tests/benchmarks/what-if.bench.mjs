import { aggregate, explainMove, prepareWhatIf, recompute, weightsOf } from '@e-index/core';

/**
 * What the console's worker does on each change of a draft: 5,000 bodies, 300 questions in 5 sections, 5 % missing, everything that is
 * shown included. Times are processor time of this process, so that busy neighbours count little; answers are the same in every run.
 */
export async function run() {
  const random = seeded(3);
  const draft = methodologyWith(random);
  const prepared = prepareWhatIf(draft, responsesTo(draft, random));
  let last = recompute(prepared, draft);
  const change = (edit) => median(() => (last = recompute(prepared, edit(draft, 1 + Math.floor(random() * 40)), { last })));
  const ofFrame = (name, ours, budget = 1) => ({ name, ours, baseline: FRAME, unit: 'ms', ratio: ours / FRAME, budget });

  const question = change(withQuestionWeight);
  const explained = median(() => last.movers.forEach(({ body }) => explainMove(prepared, last, body)));
  const whole = median(() => aggregate(prepared.base.encoded, weightsOf(draft, prepared.base.encoded.kinds)));
  return [
    ofFrame('what-if 5,000 × 300: the weight of a section', change(withSectionWeight)),
    ofFrame('what-if 5,000 × 300: the weight of a topic', change(withTopicWeight)),
    ofFrame('what-if 5,000 × 300: the weight of a question', question),
    ofFrame('what-if 5,000 × 300: where a level begins', change(withLevel)),
    ofFrame('what-if 5,000 × 300: every weight at once', change(withEveryWeight), 2),
    ofFrame('what-if 5,000 × 300: why twenty movers moved', explained),
    {
      name: 'the weight of a question, all of it, against aggregating alone',
      ours: question,
      baseline: whole,
      unit: 'ms',
      ratio: question / whole,
    },
    ...anotherOption(prepared, draft),
  ];
}

const BODIES = 5000;
const SECTIONS = 5;
const TOPICS_PER_SECTION = 6;
const QUESTIONS_PER_TOPIC = 10;
const MISSING = 0.05;
/** Milliseconds of a frame. */
const FRAME = 16;

/** A change of what is answered is encoded anew: once, no frame's work. */
function anotherOption(prepared, draft) {
  const changed = withQuestion(draft, (question) => ({
    ...question,
    answer: { type: 'number', scoring: { rule: 'linear', zero: 0, full: 2 } },
  }));
  const ours = median(() => recompute(prepared, changed), 3);
  return [{ name: 'what-if 5,000 × 300: how a question scores (encoded anew)', ours, baseline: 1000, unit: 'ms', ratio: ours / 1000 }];
}

function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The median processor time of a few runs, in milliseconds, after a few to warm up. */
function median(work, runs = 25) {
  const times = [];
  for (let turn = 0; turn < runs + 5; turn += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    if (turn >= 5) times.push((user + system) / 1000);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
}

const titled = (code) => ({ code, title: { lv: code } });

function methodologyWith(random) {
  const answer = { type: 'number', scoring: { rule: 'linear', zero: 0, full: 1 } };
  return {
    format: 'e-index/methodology@1',
    id: 'bench',
    version: '1',
    title: { lv: 'bench' },
    levels: [0, 30, 60, 80, 90].map((from, position) => ({ level: position + 1, from, name: { lv: String(position + 1) } })),
    policies: { unanswered: 'exclude', minimumAnswered: 0.5 },
    sections: Array.from({ length: SECTIONS }, (_, s) => ({
      ...titled(`S${s}`),
      weight: 1 + Math.floor(random() * 40),
      topics: Array.from({ length: TOPICS_PER_SECTION }, (_, t) => ({
        ...titled(`S${s}T${t}`),
        weight: t === 0 ? 'points' : 1 + Math.floor(random() * 10),
        questions: Array.from({ length: QUESTIONS_PER_TOPIC }, (_, q) => ({
          code: `S${s}T${t}Q${q}`,
          text: { lv: `S${s}T${t}Q${q}` },
          weight: 1 + Math.floor(random() * 5),
          answer,
        })),
      })),
    })),
  };
}

function responsesTo(methodology, random) {
  const codes = methodology.sections.flatMap(({ topics }) => topics.flatMap(({ questions }) => questions.map(({ code }) => code)));
  const organisations = Array.from({ length: BODIES }, (_, body) => ({ id: `b${body}`, name: `b${body}`, kind: `k${body % 3}` }));
  return {
    format: 'e-index/responses@1',
    methodology: { id: 'bench', version: '1' },
    round: '1',
    referenceYear: 1,
    organisations,
    responses: organisations.map(({ id }) => ({
      organisation: id,
      answers: codes.filter(() => random() >= MISSING).map((question) => ({ question, value: random() })),
    })),
  };
}

// The first section, topic and question: the answered share is summed in document order whichever it is.
const withSection = (methodology, edit) => ({
  ...methodology,
  sections: methodology.sections.map((section, s) => (s === 0 ? edit(section) : section)),
});
const withTopic = (methodology, edit) =>
  withSection(methodology, (section) => ({ ...section, topics: section.topics.map((topic, t) => (t === 0 ? edit(topic) : topic)) }));
const withQuestion = (methodology, edit) =>
  withTopic(methodology, (topic) => ({ ...topic, questions: topic.questions.map((question, q) => (q === 0 ? edit(question) : question)) }));

const withSectionWeight = (methodology, weight) => withSection(methodology, (section) => ({ ...section, weight }));
const withTopicWeight = (methodology, weight) => withTopic(methodology, (topic) => ({ ...topic, weight }));
const withQuestionWeight = (methodology, weight) => withQuestion(methodology, (question) => ({ ...question, weight }));
const withLevel = (methodology, from) => ({
  ...methodology,
  levels: methodology.levels.map((level, position) => (position === 1 ? { ...level, from } : level)),
});
const withEveryWeight = (methodology, weight) => ({
  ...methodology,
  sections: methodology.sections.map((section, s) => ({
    ...section,
    weight: weight + s,
    topics: section.topics.map((topic, t) => ({
      ...topic,
      weight: weight + t,
      questions: topic.questions.map((question, q) => ({ ...question, weight: (weight + q) / 10 })),
    })),
  })),
});
