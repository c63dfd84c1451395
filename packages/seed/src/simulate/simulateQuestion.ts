import { Answer, Question, Source } from '@e-index/core';
import { drawValue } from './drawValue.js';
import { notApplicableRate } from './notApplicableRate.js';
import { SimulatedBody } from './simulatedBody.js';

// How often an automated check ends without a result, an expert does not come to a question, looks at one that the body
// answered itself, and then sees it as the body does.
const checkFails = 0.05;
const notAssessed = 0.03;
const expertLooks = 0.7;
const expertAgrees = 0.75;
// What a body says of itself lies a little above what an expert sees.
const selfPraise = 0.05;

/** The answers to one visible question, by source in the order self, expert, automated; an unanswered one has none. */
export function simulateQuestion(body: SimulatedBody, section: string, question: Question): readonly Answer[] {
  const sources = question.sources ?? ['self'];
  const self = sources.includes('self') ? simulateSelf(body, section, question) : [];
  const expert = sources.includes('expert') ? simulateExpert(body, section, question, self[0]) : [];
  const automated = sources.includes('automated') ? simulateCheck(body, section, question) : [];
  return [...self, ...expert, ...automated];
}

/** The answer of the body itself: none, a reason why the question does not apply, or a value. */
export function simulateSelf(body: SimulatedBody, section: string, question: Question): readonly Answer[] {
  const reason = reasonOf(body, question);
  if (reason !== undefined) return [{ question: question.code, notApplicable: reason }];
  if (body.random(`open ${question.code}`)() < body.carelessness) return [];
  return valueBy(body, section, question, 'self', selfPraise);
}

// A reason is a fact about the body (or about one service of it), so it is drawn once and holds for every question that allows it.
function reasonOf(body: SimulatedBody, question: Question): string | undefined {
  return question.notApplicable?.find(({ code }) => {
    const fact = body.random(`reason ${code} ${question.item?.code ?? ''}`);
    return fact() < notApplicableRate(code, body.organisation.kind);
  })?.code;
}

function simulateExpert(body: SimulatedBody, section: string, question: Question, self: Answer | undefined): readonly Answer[] {
  const random = body.random(`expert ${question.code}`);
  const alone = !(question.sources ?? []).includes('self');
  if (alone) {
    const reason = reasonOf(body, question);
    if (reason !== undefined) return [{ question: question.code, source: 'expert', notApplicable: reason }];
    if (random() < notAssessed) return [{ question: question.code, source: 'expert', notTested: 'not-assessed' }];
    return valueBy(body, section, question, 'expert', 0);
  }
  if (random() >= expertLooks) return [];
  if (self?.value !== undefined && random() < expertAgrees) return [{ question: question.code, source: 'expert', value: self.value }];
  return valueBy(body, section, question, 'expert', 0);
}

function simulateCheck(body: SimulatedBody, section: string, question: Question): readonly Answer[] {
  if (body.random(`check ${question.code}`)() < checkFails) {
    return [{ question: question.code, source: 'automated', notTested: 'timeout' }];
  }
  return valueBy(body, section, question, 'automated', 0);
}

function valueBy(body: SimulatedBody, section: string, question: Question, source: Source, praise: number): readonly Answer[] {
  const target = body.target(section, question.code) + praise;
  const value = drawValue(body.random(`${source} value ${question.code}`), question.answer, target, body.cases(question));
  if (value === undefined) return [];
  return [{ question: question.code, ...(source === 'self' ? {} : { source }), value }];
}
