import type { Question, Reason, Topic } from '../documentTypes.js';

/** The topic without these questions and the text questions behind them. */
export function without(topic: Topic, ...codes: readonly string[]): Topic {
  const dropped = (code: string) => codes.some((base) => code === base || code.startsWith(`${base}.`));
  return { ...topic, questions: topic.questions.filter(({ code }) => !dropped(code)) };
}

/** The topic with further questions at its end. */
export function withQuestions(topic: Topic, ...questions: readonly Question[]): Topic {
  return { ...topic, questions: [...topic.questions, ...questions] };
}

/** The topic with one question changed. Throws where the topic has no such question. */
export function withChanged(topic: Topic, code: string, change: Partial<Question>): Topic {
  if (!topic.questions.some((question) => question.code === code)) throw new Error(`${topic.code} has no question ${code}`);
  return { ...topic, questions: topic.questions.map((question) => (question.code === code ? { ...question, ...change } : question)) };
}

/** The topic in which every scored self-assessed question that does not hang on a yes may also be answered with this reason. */
export function withReason(topic: Topic, reason: Reason): Topic {
  return {
    ...topic,
    questions: topic.questions.map((question) => {
      const allowed = question.notApplicable ?? [];
      const asked =
        question.weight > 0 &&
        (question.sources ?? ['self']).includes('self') &&
        (question.visibleIf === undefined || question.whenHidden === 'zero');
      return asked && !allowed.some(({ code }) => code === reason.code) ? { ...question, notApplicable: [...allowed, reason] } : question;
    }),
  };
}
