import type { DraftNode, EffectiveShares } from '@e-index/core';
import { formatNumber } from '@e-index/messages';
import { Button } from '@mui/material';
import { useId, useRef } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { WideTable } from '../../../layout/WideTable.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { useDraftState, useLiveChildren } from '../draft/useDraftState.js';
import { codeOf } from '../draft/codeOf.js';
import { equalise, normalise, type Balanced, type NewWeights } from './balance.js';
import { continueGesture, type Gesture } from './gesture.js';
import { levelState } from './levelState.js';
import { numberOf, weightOf } from './readWeight.js';
import { setWeights } from './setWeights.js';
import type { WeightsBefore } from './useWeightsBefore.js';
import { WeightRow } from './WeightRow.js';
import { weightsWords } from './weightsWords.js';

export interface WeightLevelProps {
  readonly parent: string;
  readonly title: string;
  /** The id of the row that is opened below. */
  readonly chosen: string | undefined;
  readonly forKind: string;
  readonly keepsTotal: boolean;
  readonly locked: ReadonlySet<string>;
  readonly shares: EffectiveShares;
  readonly before: WeightsBefore;
  readonly onLock: (id: string) => void;
}

/** The weights of siblings, how their total stands, and what can be done to all of them. */
export function WeightLevel({ parent, title, chosen, forKind, keepsTotal, locked, shares, before, onLock }: WeightLevelProps) {
  const { say, locale } = useSaid(weightsWords);
  const id = useId();
  const store = useDraftStore();
  const mayEdit = useDraftState(({ meta }) => meta.row.status === 'draft' || meta.row.status === 'reviewed');
  const nodes = useLiveChildren(parent);
  const kind = nodes[0]?.kind ?? 'section';
  const counts = (node: DraftNode): boolean => node.kind !== 'section' || node.fields['scored'] !== false;
  const state = levelState(
    kind,
    nodes.map((node) => ({ weight: weightOf(node, forKind), counts: counts(node) })),
  );
  const siblings = nodes.flatMap((node): readonly Balanced[] => {
    const weight = weightOf(node, forKind);
    return weight === 'points' || !counts(node) ? [] : [{ id: node.id, weight: numberOf(weight), locked: locked.has(node.id) }];
  });
  const apply = (weights: NewWeights, name: string, key?: string): void => {
    if (weights.size > 0) store.edit(setWeights(store.current().draft, forKind, weights), name, key);
  };
  const gesture = useRef<Gesture | null>(null);
  // The keyed rows keep this function; what it reads is as of now.
  const change = useRef<(node: string, weight: number | 'points' | null) => void>(null);
  change.current = (node, weight) => {
    const name = say.changed(codeOf(store.current().draft.nodes.get(node)));
    const key = `weight ${node} ${forKind}`;
    if (
      keepsTotal &&
      typeof weight === 'number' &&
      weight >= 0 &&
      siblings.some(({ id: other, locked: stays }) => other !== node && !stays)
    ) {
      const next = continueGesture(gesture.current, siblings, node, weight);
      gesture.current = next.gesture;
      apply(next.weights, name, key);
    } else store.edit(setWeights(store.current().draft, forKind, [[node, weight]]), name, key);
  };
  const isShown = state.state !== 'no-target';
  return (
    <section aria-labelledby={id} className="weights__level">
      <div className="weights__heading">
        <h3 id={id}>{title}</h3>
        {mayEdit && siblings.length > 1 ? (
          <span>
            <Button onClick={() => apply(equalise(siblings), say.equalised)}>{say.equalise}</Button>
            {kind === 'question' ? null : <Button onClick={() => apply(normalise(siblings), say.normalised)}>{say.normalise}</Button>}
          </span>
        ) : null}
      </div>
      <p role="status" className={state.state === 'off' || state.state === 'mixed' ? 'weights__off' : 'quiet'}>
        {say.states[state.state](formatNumber(state.total, locale))}
        {state.wrong === 0 ? null : ` ${say.wrong(state.wrong)}`}
      </p>
      <WideTable label={title} className="weights__table">
        <thead>
          <tr>
            <th scope="col">{say.name}</th>
            <th scope="col">{kind === 'question' ? say.points : say.weight}</th>
            {keepsTotal && mayEdit ? <th scope="col">{say.lock}</th> : null}
            <th scope="col" className="ei-number">
              {say.ofParent}
            </th>
            <th scope="col">{say.ofIndex}</th>
            {before.size === 0 ? null : (
              <th scope="col" className="ei-number">
                {say.before}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <WeightRow
              key={node.id}
              node={node}
              forKind={forKind}
              counts={counts(node)}
              chosen={node.id === chosen}
              mayEdit={mayEdit}
              locked={keepsTotal ? locked.has(node.id) : null}
              onLock={onLock}
              share={(kind === 'section' ? shares.sections : kind === 'topic' ? shares.topics : shares.questions).get(node.id)}
              before={before.size === 0 ? undefined : (before.get(`${node.kind} ${previousCode(node)}`) ?? null)}
              isTotalled={isShown}
              onChange={change}
            />
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}

/** The code a question had in the version before; that of sections and topics stays. */
function previousCode(node: DraftNode): string {
  const previous = node.fields['previous'];
  const code =
    typeof previous === 'object' && previous !== null && !Array.isArray(previous)
      ? Object.entries(previous).find(([name]) => name === 'question')?.[1]
      : undefined;
  return typeof code === 'string' ? code : codeOf(node);
}
