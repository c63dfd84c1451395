import type { JsonObject } from '@e-index/core';
import { useSaid } from '../../../../i18n/useSaid.js';
import { NumberBox } from '../fields/NumberBox.js';
import { NumberField } from '../fields/NumberField.js';
import { Problems } from '../fields/Problems.js';
import { useField } from '../fields/useField.js';
import { useFieldProblems } from '../fields/useFieldProblems.js';
import { listOf } from '../json/jsonIn.js';
import { scoringWords } from './scoringWords.js';

export interface LinearFieldsProps {
  readonly percent: boolean;
  /** The rule that holds while none is written down: it is written down by the first change. */
  readonly standard: JsonObject | undefined;
}

/** The two values between which points rise, or fall, and the range of points where it is not from none to all. */
export function LinearFields({ percent, standard }: LinearFieldsProps) {
  const { say } = useSaid(scoringWords);
  if (standard !== undefined) return <StandardFields percent={percent} standard={standard} />;
  return (
    <>
      <div className="editor-row">
        <NumberField path={['answer', 'scoring', 'zero']} label={say.zero} percent={percent} />
        <NumberField path={['answer', 'scoring', 'full']} label={say.full} percent={percent} />
      </div>
      <RangeFields />
    </>
  );
}

function StandardFields({ percent, standard }: { readonly percent: boolean; readonly standard: JsonObject }) {
  const { say } = useSaid(scoringWords);
  const { put, id } = useField(['answer', 'scoring'], say.rule);
  return (
    <div className="editor-row">
      {(['zero', 'full'] as const).map((name) => (
        <NumberBox
          key={name}
          id={`${id}-${name}`}
          label={say[name]}
          percent={percent}
          value={standard[name]}
          problems={[]}
          onChange={(next) => put({ ...standard, [name]: next ?? 0 }, true)}
        />
      ))}
    </div>
  );
}

function RangeFields() {
  const { say } = useSaid(scoringWords);
  const { value, put, id, place } = useField(['answer', 'scoring', 'range'], say.range);
  const problems = useFieldProblems(place, { exactly: true });
  const [low = 0, high = 1] = listOf(value);
  const change = (next: readonly [typeof low, typeof high]): void => put(next[0] === 0 && next[1] === 1 ? undefined : next, true);
  const ends = [
    {
      label: say.low,
      at: low,
      problems: useFieldProblems(`${place}[0]`, { percent: true }),
      change: (next: number | undefined) => change([next ?? 0, high]),
    },
    {
      label: say.high,
      at: high,
      problems: useFieldProblems(`${place}[1]`, { percent: true }),
      change: (next: number | undefined) => change([low, next ?? 1]),
    },
  ];
  return (
    <div data-field={place}>
      <div className="editor-row">
        {ends.map((end, position) => (
          <NumberBox
            key={end.label}
            id={`${id}-${position}`}
            label={end.label}
            percent
            value={end.at}
            problems={end.problems}
            place={`${place}[${position}]`}
            onChange={end.change}
          />
        ))}
      </div>
      <Problems id={`${id}-problems`} of={problems} />
    </div>
  );
}
