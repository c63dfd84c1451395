import type { JsonObject } from '@e-index/core';
import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { Problems } from '../fields/Problems.js';
import { useField } from '../fields/useField.js';
import { useFieldProblems } from '../fields/useFieldProblems.js';
import { fieldIn, stringOf } from '../json/jsonIn.js';
import { BandTable } from './BandTable.js';
import { changeRule, RULES, type RuleName } from './changeRule.js';
import { LinearFields } from './LinearFields.js';
import { ScoringCurve } from './ScoringCurve.js';
import { scoringWords } from './scoringWords.js';

const STANDARD: Readonly<Record<'number' | 'ratio', JsonObject>> = {
  number: { rule: 'linear', zero: 0, full: 100 },
  ratio: { rule: 'linear', zero: 0, full: 1 },
};

/** The rule by which a number, or a ratio (typed in per cent), becomes points, with the line it draws. */
export function ScoringEditor({ of }: { readonly of: 'number' | 'ratio' }) {
  const { say } = useSaid(scoringWords);
  const node = useEditedNode();
  const { value, put, id } = useField(['answer', 'scoring'], say.rule);
  const problems = useFieldProblems('answer.scoring', { exactly: true });
  // A ratio without a rule goes evenly from 0 to 1.
  const written = value === undefined && of === 'ratio' ? STANDARD.ratio : value;
  const rule = RULES.find((name) => name === stringOf(fieldIn(written, 'rule')));
  return (
    <fieldset className="editor-group" data-field="answer.scoring">
      <legend>{say.scoring}</legend>
      <div className="field editor-choice">
        <label htmlFor={id}>{say.rule}</label>
        <select
          id={id}
          value={rule ?? '?'}
          onChange={({ currentTarget }) => {
            const to = RULES.find((name) => name === currentTarget.value);
            if (to !== undefined) put(changeRule(value, to, STANDARD[of]));
          }}
        >
          {rule === undefined ? <option value="?">{stringOf(fieldIn(value, 'rule')) ?? ''}</option> : null}
          {RULES.map((name) => (
            <option key={name} value={name}>
              {say.rules[name]}
            </option>
          ))}
        </select>
        <Problems id={`${id}-problems`} of={problems} />
      </div>
      <div className="editor-scoring">
        <div>{rule === undefined ? null : <RuleFields rule={rule} percent={of === 'ratio'} isStandard={value === undefined} />}</div>
        {rule === 'none' || written === undefined ? null : (
          <ScoringCurve scoring={written} answer={node.fields['answer']} percent={of === 'ratio'} />
        )}
      </div>
    </fieldset>
  );
}

function RuleFields({ rule, percent, isStandard }: { readonly rule: RuleName; readonly percent: boolean; readonly isStandard: boolean }) {
  switch (rule) {
    case 'linear':
      return <LinearFields percent={percent} standard={isStandard ? STANDARD.ratio : undefined} />;
    case 'bands':
      return <BandTable percent={percent} />;
    case 'none':
      return null;
  }
}
