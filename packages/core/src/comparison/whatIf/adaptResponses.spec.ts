import { describe, expect, it } from 'vitest';
import { smallMethodology as base, smallQuestion, smallResponses as responses, withQuestion } from '../../../test/smallRound.js';
import type { Methodology, Question } from '../../methodology/methodology.js';
import { readResponsesValue } from '../../methodology/readResponses.js';
import type { Answer, Responses } from '../../methodology/responses.js';
import { adaptResponses } from './adaptResponses.js';

const following = (draft: Methodology): Methodology => ({ ...draft, version: '2', follows: { id: 'small', version: '1' } });
const withFirst = (edit: (question: Question) => Question) => withQuestion(base, 'a1', edit);
const onlyAnswer = (answer: Answer): Responses => ({ ...responses, responses: [{ organisation: 'x', answers: [answer] }] });
/** What the body x says to a question, `a1` if no other is named, once adapted; the document is read again, as a faultless one has to be. */
function answersOfX(draft: Methodology, given: Responses = responses, codes: readonly string[] = ['a1'], from: Methodology = base) {
  const adapted = adaptResponses(from, draft, given).responses;
  expect(readResponsesValue(adapted, draft)).toEqual({ ok: true, value: adapted });
  return adapted.responses[0]?.answers.filter(({ question }) => codes.includes(question));
}

describe('Answers of a round under a draft', () => {
  it('are the same under the draft’s name where no question changed, whatever its weights and words', () => {
    const draft = following(withFirst((question) => ({ ...question, weight: 9, text: { en: 'other' } })));
    const { responses: adapted, ...adaptation } = adaptResponses(base, draft, responses);
    expect(adapted).toEqual({ ...responses, methodology: { id: 'small', version: '2' } });
    expect(adaptation).toEqual({ notAsked: [], dropped: [], left: [], kept: 9 });
  });

  it('follow a question that has another code, where the draft follows the base', () => {
    const renamed = withFirst((question) => ({ ...question, code: 'a9', previous: { question: 'a1', comparable: true } }));
    expect(answersOfX(following(renamed), responses, ['a1', 'a9'])).toEqual([{ question: 'a9', value: 'yes' }]);
  });

  it('do not follow lineage that speaks of another version', () => {
    const renamed = withFirst((question) => ({ ...question, code: 'a9', previous: { question: 'a1', comparable: true } }));
    expect(answersOfX(renamed, responses, ['a1', 'a9'])).toEqual([{ question: 'a9', notTested: 'not-asked' }]);
    expect(adaptResponses(base, renamed, responses)).toMatchObject({ notAsked: ['a9'], dropped: [], left: ['a1'], kept: 6 });
  });

  it('are not taken over by a question that is not comparable', () => {
    const draft = following(withFirst((question) => ({ ...question, previous: { question: 'a1', comparable: false } })));
    expect(answersOfX(draft)).toEqual([{ question: 'a1', notTested: 'not-asked' }]);
    expect(adaptResponses(base, draft, responses)).toMatchObject({ notAsked: ['a1'], dropped: [], left: ['a1'] });
  });

  it('are dropped with the option that they chose, and counted', () => {
    const draft = withFirst((question) =>
      question.answer.type === 'single' ? { ...question, answer: { type: 'single', options: question.answer.options.slice(1) } } : question,
    );
    expect(answersOfX(draft)).toEqual([{ question: 'a1', notTested: 'not-asked' }]);
    expect(adaptResponses(base, draft, responses)).toMatchObject({ notAsked: [], dropped: [{ question: 'a1', answers: 1 }], kept: 8 });
  });

  it('go untested from a source that the draft allows', () => {
    expect(answersOfX(withFirst((question) => ({ ...question, sources: ['expert', 'automated'] })))).toEqual([
      { question: 'a1', source: 'expert', notTested: 'not-asked' },
    ]);
  });

  it('stay where another source’s answer stays', () => {
    const both = withFirst((question) => ({ ...question, sources: ['self', 'expert'] }));
    const given: Responses = {
      ...responses,
      responses: [
        {
          organisation: 'x',
          answers: [
            { question: 'a1', value: 'yes' },
            { question: 'a1', source: 'expert', value: 'no' },
          ],
        },
      ],
    };
    expect(answersOfX(base, given, ['a1'], both)).toEqual([{ question: 'a1', value: 'yes' }]);
  });

  it.each<[string, Answer, (question: Question) => Question]>([
    ['a reason that is gone', { question: 'a1', notApplicable: 'none' }, (question) => ({ ...question, notApplicable: [] })],
    [
      'another type',
      { question: 'a1', value: 'yes' },
      (question) => ({ ...question, answer: { type: 'number', scoring: { rule: 'linear', zero: 0, full: 1 } } }),
    ],
  ])('are dropped for %s', (_, answer, edit) => {
    expect(answersOfX(withFirst(edit), onlyAnswer(answer))).toEqual([{ question: 'a1', notTested: 'not-asked' }]);
  });

  it('are dropped whole where one of several chosen options is gone', () => {
    const of = (codes: readonly string[]) =>
      withFirst((question) => ({
        ...question,
        answer: { type: 'multiple', options: codes.map((code) => ({ code, text: { en: 'x' }, score: 0.5 })) },
      }));
    const given = onlyAnswer({ question: 'a1', value: ['app', 'web'] });
    expect(answersOfX(of(['app']), given, ['a1'], of(['app', 'web']))).toEqual([{ question: 'a1', notTested: 'not-asked' }]);
  });

  it('keep their notes, and what could not be tested', () => {
    const draft = following(withFirst((question) => ({ ...question, code: 'a9', previous: { question: 'a1', comparable: true } })));
    const given = onlyAnswer({ question: 'a1', notTested: 'timeout', note: 'twice' });
    expect(answersOfX(draft, given, ['a9'])).toEqual([{ question: 'a9', notTested: 'timeout', note: 'twice' }]);
  });
});

describe('Who stands without an answer under a draft', () => {
  it('stays unanswered where the base round asked', () => {
    expect(
      answersOfX(
        withFirst((question) => ({ ...question, weight: 9 })),
        onlyAnswer({ question: 'a2', value: 'no' }),
      ),
    ).toEqual([]);
  });

  it('stays without a response who did not respond', () => {
    const draft = withFirst((question) => ({ ...question, code: 'new' }));
    expect(adaptResponses(base, draft, responses).responses.responses.map(({ organisation }) => organisation)).toEqual(['x', 'y', 'z']);
    expect(adaptResponses(base, draft, responses).responses.organisations).toBe(responses.organisations);
  });

  it('was not asked where the question was not for this kind of body, and now is', () => {
    const forAgencies = withFirst((question) => ({ ...question, appliesTo: { kind: ['agency'] } }));
    const given = onlyAnswer({ question: 'a2', value: 'no' });
    expect(answersOfX(base, given, ['a1'], forAgencies)).toEqual([{ question: 'a1', notTested: 'not-asked' }]);
    expect(answersOfX(forAgencies, given, ['a1'], forAgencies)).toEqual([]);
  });

  it('was not asked where the question was hidden, and an answer that is gone hides it no longer', () => {
    const hiding = withQuestion(base, 'b1', (question) => ({ ...question, visibleIf: { question: 'a1', answered: false } }));
    const draft = withQuestion(hiding, 'a1', (question) => ({ ...question, sources: ['expert'] }));
    const given = onlyAnswer({ question: 'a1', value: 'yes' });
    expect(answersOfX(draft, given, ['b1'], hiding)).toEqual([{ question: 'b1', notTested: 'not-asked' }]);
  });

  it('gets no word on a question that the draft does not ask of it', () => {
    const draft = withFirst(() => ({ ...smallQuestion('new', 1), appliesTo: { kind: ['agency'] } }));
    expect(answersOfX(draft, responses, ['new'])).toEqual([]);
  });
});
