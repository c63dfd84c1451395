import { effectiveShares, isCode } from '@e-index/core';
import { kindName, text } from '@e-index/messages';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { useDraftState } from '../draft/useDraftState.js';
import { readText } from '../draft/readText.js';
import { WhatIfGlance } from '../whatif/WhatIfGlance.js';
import { draftKinds } from '../draft/draftKinds.js';
import { useWeightsBefore } from './useWeightsBefore.js';
import { WeightLevel } from './WeightLevel.js';
import { weightsWords } from './weightsWords.js';
import { weightTree } from './weightTree.js';
import './weights.css';

/** The weights of the whole methodology, level by level: all sections, the topics of the chosen one, the questions of the chosen topic. */
export function WeightsPage() {
  const { say, locale } = useSaid(weightsWords);
  const id = useId();
  const draft = useDraftState((state) => state.draft);
  const { '*': chosen = '' } = useParams();
  const [forKind, setForKind] = useState('');
  const [keepsTotal, setKeepsTotal] = useState(true);
  const [locked, setLocked] = useState<ReadonlySet<string>>(new Set());
  // Shares may come a moment later than the slider that moves them.
  const later = useDeferredValue(draft);
  const shares = useMemo(() => effectiveShares(weightTree(later, forKind), forKind === '' ? undefined : forKind), [later, forKind]);
  const kinds = useMemo(() => draftKinds(later), [later]);
  const before = useWeightsBefore(forKind);
  const node = isCode(chosen) ? draft.nodes.get(chosen) : undefined;
  const section = node?.kind === 'section' ? node : draft.nodes.get(node?.parent ?? '');
  const topic = node?.kind === 'topic' ? node : undefined;
  const level = { forKind, keepsTotal, locked, shares, before: before.weights };
  const toggleLock = (of: string) =>
    setLocked((now) => (now.has(of) ? new Set([...now].filter((other) => other !== of)) : new Set([...now, of])));
  const title = (of: typeof node) => text(readText(of?.fields['title']), locale);
  return (
    <section aria-labelledby={`${id}-title`} className="weights">
      <h2 id={`${id}-title`}>{say.title}</h2>
      <p>{say.lead}</p>
      <div className="filters">
        <span className="inline-field">
          <label htmlFor={`${id}-kind`}>{say.forKind}</label>
          <select id={`${id}-kind`} value={forKind} onChange={(event) => setForKind(event.target.value)}>
            <option value="">{say.everybody}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindName(kind, locale, 'many')}
              </option>
            ))}
          </select>
        </span>
        <label className="weights__check">
          <input type="checkbox" checked={keepsTotal} onChange={(event) => setKeepsTotal(event.target.checked)} />
          {say.keepTotal}
        </label>
      </div>
      <div className="weights__columns">
        <div>
          <WeightLevel {...level} parent={draft.root} title={say.sections} chosen={section?.id} onLock={toggleLock} />
          {section === undefined || section.kind !== 'section' ? null : (
            <WeightLevel
              {...level}
              key={section.id}
              parent={section.id}
              title={say.topicsOf(title(section))}
              chosen={topic?.id}
              onLock={toggleLock}
            />
          )}
          {topic === undefined ? null : (
            <WeightLevel
              {...level}
              key={topic.id}
              parent={topic.id}
              title={say.questionsOf(title(topic))}
              chosen={undefined}
              onLock={toggleLock}
            />
          )}
          {before.version === null ? null : <p className="quiet">{say.beforeHint(before.version)}</p>}
        </div>
        <WhatIfGlance />
      </div>
    </section>
  );
}
