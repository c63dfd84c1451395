import { text } from '@e-index/messages';
import { useId } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import { readText } from '../../draft/readText.js';
import { NumberBox } from '../fields/NumberBox.js';
import { Problems, problemAttributes } from '../fields/Problems.js';
import { fieldText, type FieldPath } from '../json/FieldPath.js';
import { codeIn, fieldIn, stringOf, type Loose } from '../json/jsonIn.js';
import type { ConditionShape } from './ConditionShape.js';
import { conditionWords } from './conditionWords.js';
import { QuestionPicker } from './QuestionPicker.js';
import { fittingTests, type TestedQuestion } from './TestedQuestion.js';
import { testOf } from './testOf.js';

export interface QuestionTestFieldsProps {
  readonly shape: Extract<ConditionShape, { readonly kind: 'question' }>;
  readonly path: FieldPath;
  readonly questions: readonly TestedQuestion[];
  readonly onChange: (next: Loose, typing?: boolean) => void;
}

/** A test of an earlier answer: the question, then a test that fits it, then its option or a number. What is broken is said at once and stays until mended. */
export function QuestionTestFields({ shape, path, questions, onChange }: QuestionTestFieldsProps) {
  const { say, locale } = useSaid(conditionWords);
  const id = useId();
  const { question, test, asked } = shape;
  const tested = questions.find(({ code }) => code === question);
  const wrongQuestion =
    tested === undefined ? say.gone(question) : { earlier: undefined, itself: say.itself, later: say.later(question) }[tested.place];
  const fitting = tested === undefined ? [] : fittingTests(tested.type);
  const isFitting = tested === undefined || (test !== undefined && fitting.includes(test));
  const choice = test === 'answered' ? (asked === false ? 'unanswered' : 'answered') : (test ?? '');
  const namesOption = test === 'is' || test === 'includes';
  const isGone = namesOption && tested !== undefined && isFitting && !tested.options.some((option) => codeIn(option) === asked);
  const chooseTest = (name: string): void => {
    if (tested === undefined) return;
    if (name === 'answered' || name === 'unanswered') return onChange({ question, answered: name === 'answered' });
    const next = testOf(
      tested,
      fitting.find((each) => each === name),
    );
    // From „at least” to „below” the number stays.
    onChange(typeof asked === 'number' && (name === 'atLeast' || name === 'below') ? { question, [name]: asked } : next);
  };
  const names = [...fitting.filter((name) => name !== 'answered'), 'answered', 'unanswered'] as const;
  return (
    <div className="editor-condition__test">
      <QuestionPicker
        label={say.question}
        code={question}
        questions={questions}
        problems={wrongQuestion === undefined ? [] : [wrongQuestion]}
        place={fieldText([...path, 'question'])}
        onChange={(chosen) => onChange(testOf(chosen, test))}
      />
      <div className="editor-condition__field">
        <label htmlFor={`${id}-test`}>{say.test}</label>
        <select
          id={`${id}-test`}
          value={isFitting ? choice : '?'}
          disabled={tested === undefined}
          {...problemAttributes(`${id}-test-problems`, isFitting ? [] : [say.testUnfit])}
          onChange={({ currentTarget }) => chooseTest(currentTarget.value)}
        >
          {isFitting && choice !== '' ? null : <option value="?">{test === undefined ? '' : say.tests[test]}</option>}
          {tested === undefined && test !== undefined ? <option value={choice}>{say.tests[test]}</option> : null}
          {tested === undefined
            ? null
            : names.map((name) => (
                <option key={name} value={name}>
                  {say.tests[name]}
                </option>
              ))}
        </select>
        <Problems id={`${id}-test-problems`} of={isFitting ? [] : [say.testUnfit]} />
      </div>
      {namesOption && tested !== undefined && isFitting ? (
        <div className="editor-condition__field">
          <label htmlFor={`${id}-option`}>{say.option}</label>
          <select
            id={`${id}-option`}
            value={isGone ? '?' : (stringOf(asked) ?? '')}
            {...problemAttributes(`${id}-option-problems`, isGone ? [say.optionGone(stringOf(asked) ?? '')] : [])}
            onChange={({ currentTarget }) => onChange({ question, [test]: currentTarget.value })}
          >
            {isGone ? <option value="?">{stringOf(asked) ?? ''}</option> : null}
            {tested.options.map((option, at) => (
              <option key={at} value={codeIn(option)}>
                {text(readText(fieldIn(option, 'text')), locale) || codeIn(option)}
              </option>
            ))}
          </select>
          <Problems id={`${id}-option-problems`} of={isGone ? [say.optionGone(stringOf(asked) ?? '')] : []} />
        </div>
      ) : null}
      {(test === 'atLeast' || test === 'below') && isFitting ? (
        <NumberBox
          id={`${id}-number`}
          label={say.threshold}
          percent={tested !== undefined && tested.type !== 'number'}
          value={asked}
          problems={[]}
          onChange={(next) => onChange({ question, [test]: next ?? 0 }, true)}
        />
      ) : null}
    </div>
  );
}
