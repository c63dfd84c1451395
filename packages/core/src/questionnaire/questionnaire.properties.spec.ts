import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitors } from '../../test/visitors.js';
import { compileStates } from '../scoring/compileStates.js';
import { compileQuestionnaire } from './compileQuestionnaire.js';
import { isComplete } from './isComplete.js';
import { mergeAnswer } from './mergeAnswer.js';
import { nextStep } from './nextStep.js';
import { progress } from './progress.js';
import type { Draft, DraftAnswer } from './Questionnaire.js';
import { validateAnswer } from './validateAnswer.js';
import { visibleSteps } from './visibleSteps.js';

const organisation = { kind: 'ministry', groups: {} };
const questionnaire = compileQuestionnaire(visitors, organisation);
const statesOf = compileStates(visitors);

const polar: fc.Arbitrary<DraftAnswer> = fc.constantFrom({ value: 'yes' }, { value: 'no' });
const counts: fc.Arbitrary<DraftAnswer> = fc.record({
  value: fc.record(
    { total: fc.nat(9), rows: fc.record({ post: fc.nat(9), desk: fc.nat(9), constructor: fc.nat(9) }, { requiredKeys: [] }) },
    { requiredKeys: ['rows'] },
  ),
});
const table: fc.Arbitrary<DraftAnswer> = fc.record({
  value: fc.oneof(
    fc.record({ phone: fc.constantFrom('yes', 'none') }),
    fc.record({ phone: fc.constantFrom('yes', 'none'), tablet: fc.constantFrom('yes', 'none') }),
  ),
});
const text: fc.Arbitrary<DraftAnswer> = fc.record({ value: fc.string({ minLength: 1, maxLength: 10 }) });
const answers: Readonly<Record<string, fc.Arbitrary<DraftAnswer>>> = {
  'A1.1': fc.oneof(polar, fc.constant({ notApplicable: 'remote' })),
  'A1.2': polar,
  'A1.3': polar,
  'A2.1': polar,
  'A2.2': counts,
  'B1.1': table,
  'B1.2': text,
};
const drafts: fc.Arbitrary<Draft> = fc
  .tuple(...Object.entries(answers).map(([code, answer]) => fc.option(answer.map((given): [string, DraftAnswer] => [code, given]))))
  .map((given) => new Map(given.filter((entry) => entry !== null)));

describe('whatever has been answered', () => {
  it('what is asked is exactly what scoring does not call hidden or excluded', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const given = [...draft].map(([question, answer]) => ({ question, ...answer }));
        const codes = visitors.sections.flatMap(({ topics }) => topics.flatMap(({ questions }) => questions.map(({ code }) => code)));
        const states = new Map(statesOf(organisation, given).map(({ state }, index) => [codes[index], state]));
        const visible = new Set(visibleSteps(questionnaire, draft).map(({ code }) => code));
        for (const { code } of questionnaire.steps)
          expect(visible.has(code)).toBe(!['hidden', 'excluded'].includes(states.get(code) ?? ''));
      }),
    );
  });

  it('there is a next step exactly while something is missing, and following it ends', () => {
    fc.assert(
      fc.property(drafts, (given) => {
        let draft = given;
        for (let turns = 0; turns <= questionnaire.steps.length; turns += 1) {
          const { missing, answered, asked } = progress(questionnaire, draft);
          const next = nextStep(questionnaire, draft);
          expect(next?.code).toBe(missing[0]);
          expect(asked - answered).toBe(missing.length);
          if (next === undefined) return;
          draft = new Map(draft).set(next.code, completeAnswers.get(next.code) ?? { value: 'yes' });
        }
        expect.unreachable('a questionnaire of seven steps took more than seven answers');
      }),
    );
  });

  it('sections and topics add up to the whole', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { sections, answered, asked } = progress(questionnaire, draft);
        const sum = (of: readonly { answered: number; asked: number }[]) => [
          of.reduce((total, tally) => total + tally.answered, 0),
          of.reduce((total, tally) => total + tally.asked, 0),
        ];
        expect(sum(sections)).toEqual([answered, asked]);
        expect(sum(sections.flatMap(({ topics }) => topics))).toEqual([answered, asked]);
      }),
    );
  });

  it('a part merged into it names every row of both, and stays an answer that may be saved', () => {
    for (const [code, arbitrary] of [
      ['A2.2', counts],
      ['B1.1', table],
    ] as const) {
      const question = questionnaire.byCode.get(code)?.question;
      if (question === undefined) throw new Error(code);
      fc.assert(
        fc.property(arbitrary, arbitrary, (existing, incoming) => {
          const merged = mergeAnswer(question, existing, incoming);
          expect(validateAnswer(question, merged)).toBeUndefined();
          if (code === 'B1.1' && isComplete(question, existing)) expect(isComplete(question, merged)).toBe(true);
          expect(mergeAnswer(question, merged, merged)).toEqual(merged);
        }),
      );
    }
  });
});

const completeAnswers: ReadonlyMap<string, DraftAnswer> = new Map<string, DraftAnswer>([
  ['A2.2', { value: { total: 3, rows: { post: 1, desk: 1, constructor: 1 } } }],
  ['B1.1', { value: { phone: 'yes', tablet: 'none' } }],
]);
