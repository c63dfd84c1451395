const SECTIONS = 5;
const TOPICS = 6;
const QUESTIONS = 10;

const titled = (code: string) => ({ code, title: { lv: code, en: code } });

/** 300 questions in 5 sections of 6 topics; each is a number from 0 to 1. */
export const largeMethodology = {
  format: 'e-index/methodology@1',
  id: 'municipalities',
  version: '2021.1',
  title: { lv: 'Liela metodika', en: 'A large methodology' },
  levels: [0, 30, 60, 80, 90].map((from, at) => ({ level: at + 1, from, name: { lv: `līmenis ${at + 1}`, en: `level ${at + 1}` } })),
  sections: Array.from({ length: SECTIONS }, (_, s) => ({
    ...titled(`S${s}`),
    weight: 20,
    topics: Array.from({ length: TOPICS }, (__, t) => ({
      ...titled(`S${s}T${t}`),
      questions: Array.from({ length: QUESTIONS }, (___, q) => ({
        code: `S${s}T${t}Q${q}`,
        text: { lv: `Jautājums S${s}T${t}Q${q}?`, en: `Question S${s}T${t}Q${q}?` },
        weight: 1 + ((s + t + q) % 5),
        answer: { type: 'number', scoring: { rule: 'linear', zero: 0, full: 1 } },
      })),
    })),
  })),
};

const codes = largeMethodology.sections.flatMap(({ topics }) => topics.flatMap(({ questions }) => questions.map(({ code }) => code)));

/** So many bodies with an answer to every question, the same in every run. */
export function largeResponses(bodies: number): unknown {
  let state = 7;
  // xorshift32: any numbers will do, as long as they are always the same.
  const tenth = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) % 11) / 10;
  };
  const organisations = Array.from({ length: bodies }, (_, at) => ({ id: `b${at}`, name: `Iestāde ${at}` }));
  return {
    format: 'e-index/responses@1',
    methodology: { id: 'municipalities', version: '2021.1' },
    round: '2021',
    referenceYear: 2020,
    organisations,
    // Some bodies are better than others, as they are.
    responses: organisations.map(({ id }, at) => ({
      organisation: id,
      answers: codes.map((question) => ({ question, value: tenth() < (at % 10) / 10 ? 1 : tenth() })),
    })),
  };
}
