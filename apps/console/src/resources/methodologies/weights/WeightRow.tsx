import type { DraftNode, EffectiveShare } from '@e-index/core';
import { formatPercent, kindName } from '@e-index/messages';
import { memo, useId, type RefObject } from 'react';
import { Link } from 'react-router';
import { formatPlain } from '../../../format/formatScore.js';
import { useSaid } from '../../../i18n/useSaid.js';
import { useProblems } from '../checks/useProblems.js';
import { useDraftState } from '../draft/useDraftState.js';
import '../editor/editor.css';
import { NumberBox } from '../editor/fields/NumberBox.js';
import { codeOf } from '../draft/codeOf.js';
import { titleOf } from '../draft/titleOf.js';
import { commonWeight, numberOf, ownWeight, weightOf, type DraftWeight } from './readWeight.js';
import { sliderRange } from './sliderRange.js';
import type { WeightBefore } from './useWeightsBefore.js';
import { weightsWords } from './weightsWords.js';

export interface WeightRowProps {
  readonly node: DraftNode;
  readonly forKind: string;
  /** False for a section outside the index. */
  readonly counts: boolean;
  readonly chosen: boolean;
  readonly mayEdit: boolean;
  /** Null where nobody gives way to others. */
  readonly locked: boolean | null;
  readonly share: EffectiveShare | undefined;
  /** Null: new since; undefined: nothing is known of before. */
  readonly before: WeightBefore | null | undefined;
  /** Whether the numbers of the level are meant to total 100. */
  readonly isTotalled: boolean;
  readonly onLock: (id: string) => void;
  readonly onChange: RefObject<((id: string, weight: number | 'points' | null) => void) | null>;
}

/** One part: its weight as a number and a slider, its shares, and what it was. */
export const WeightRow = memo(function WeightRow({
  node,
  forKind,
  counts,
  chosen,
  mayEdit,
  locked,
  share,
  before,
  isTotalled,
  onLock,
  onChange,
}: WeightRowProps) {
  const { say, locale } = useSaid(weightsWords);
  const id = useId();
  const version = useDraftState(({ meta }) => meta.row.id);
  const code = codeOf(node);
  const title = titleOf(node, locale);
  const weight = weightOf(node, forKind);
  const inherits = forKind !== '' && ownWeight(node, forKind) === undefined;
  const number = numberOf(weight);
  const { max, step } = sliderRange(number, !isTotalled);
  const set = (next: number | 'points' | null): void => onChange.current?.(node.id, next);
  const problems = useProblems(node.id, forKind === '' ? 'weight' : 'weightByKind');
  const isFixed = !mayEdit || inherits;
  return (
    <tr>
      <th scope="row" className="weights__name">
        {node.kind === 'question' ? (
          <>
            <span className="weights__code">{code}</span> {title}
          </>
        ) : (
          <Link
            to={`/methodologies/${version}/workshop/weights/${node.id}`}
            aria-current={chosen ? 'true' : undefined}
            aria-label={say.open(`${code} ${title}`)}
          >
            <span className="weights__code">{code}</span> {title}
          </Link>
        )}
        {counts ? null : <span className="quiet"> ({say.outside})</span>}
      </th>
      <td>
        <div className="weights__value">
          {forKind === '' ? null : (
            <label className="weights__check">
              <input
                type="checkbox"
                checked={!inherits}
                disabled={!mayEdit}
                aria-label={say.ownOf(code, kindName(forKind, locale))}
                onChange={(event) => set(event.target.checked ? asValue(weight) : null)}
              />
              <span className="quiet">{inherits ? say.common(shown(commonWeight(node), say.asPoints, locale)) : say.own}</span>
            </label>
          )}
          {node.kind === 'question' ? null : (
            <select
              aria-label={say.howWeighed(code)}
              value={weight === 'points' ? 'points' : 'number'}
              disabled={isFixed}
              onChange={(event) => set(event.target.value === 'points' ? 'points' : Math.round((share?.weight ?? 0) * 100) / 100)}
            >
              <option value="number">{say.asNumber}</option>
              <option value="points">{say.asPoints}</option>
            </select>
          )}
          {weight === 'points' ? (
            <span className="quiet">{formatPlain(share?.weight ?? 0, locale)}</span>
          ) : (
            <>
              <input
                type="range"
                aria-label={say.sliderOf(code)}
                min={0}
                max={max}
                step={step}
                value={number}
                disabled={isFixed}
                onChange={(event) => set(event.target.valueAsNumber)}
              />
              <NumberBox
                id={`${id}-weight`}
                label={say.weightOf(code)}
                compact
                value={typeof weight === 'object' ? (weight.wrong ?? undefined) : number}
                problems={problems}
                disabled={isFixed}
                onChange={(next) => set(next ?? 0)}
              />
            </>
          )}
        </div>
      </td>
      {locked === null || !mayEdit ? null : (
        <td>
          {weight === 'points' || !counts ? null : (
            <input type="checkbox" aria-label={say.lockOf(code)} checked={locked} onChange={() => onLock(node.id)} />
          )}
        </td>
      )}
      <td className="ei-number">{formatPercent(share?.ofParent ?? 0, locale, 1)}</td>
      <td>
        <span className="ei-bar weights__share">
          <span>{formatPercent(share?.ofIndex ?? 0, locale, 1)}</span>
          <span className="ei-bar__track" aria-hidden="true">
            <span className="ei-bar__fill" style={{ width: `${(share?.ofIndex ?? 0) * 100}%` }} />
          </span>
        </span>
      </td>
      {before === undefined ? null : (
        <td className="ei-number quiet">
          {before === null ? say.isNew : `${shown(before.weight, '–', locale)} · ${formatPercent(before.ofIndex, locale, 1)}`}
        </td>
      )}
    </tr>
  );
});

/** What a kind's own weight begins with: the common one. */
const asValue = (weight: DraftWeight): number | 'points' => (weight === 'points' ? weight : numberOf(weight));

const shown = (weight: DraftWeight, points: string, locale: 'lv' | 'en'): string =>
  weight === 'points' ? points : formatPlain(numberOf(weight), locale);
