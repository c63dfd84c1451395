import { effectiveShares, pointsFor, questionsOf, readMethodologyValue, weightFor, type Methodology, type Weight } from '@e-index/core';
import { useMemo } from 'react';
import { useRead } from '../../../providers/useRead.js';
import { useDraftState } from '../draft/useDraftState.js';

/** What a part weighed in the version the draft was started from, and its share of the index (0..1) there. */
export interface WeightBefore {
  readonly weight: Weight;
  readonly ofIndex: number;
}

/** By kind of node and code, e.g. "section OD". */
export type WeightsBefore = ReadonlyMap<string, WeightBefore>;

/** The weights of the version the draft was started from; empty while they are not known, or where there is none. */
export function useWeightsBefore(forKind: string): { readonly version: string | null; readonly weights: WeightsBefore } {
  const basedOn = useDraftState(({ meta }) => meta.basedOn);
  const { data } = useRead(
    ['base-of-draft', basedOn],
    async (api) => {
      const { document, methodology, version } = await api.methodology(basedOn ?? '');
      const read = readMethodologyValue(document);
      return read.ok ? { name: `${methodology} ${version}`, methodology: read.value } : null;
    },
    { enabled: basedOn !== null, fixed: true },
  );
  return useMemo(
    () =>
      data === undefined || data === null
        ? { version: null, weights: new Map() }
        : { version: data.name, weights: weightsIn(data.methodology, forKind) },
    [data, forKind],
  );
}

function weightsIn(methodology: Methodology, forKind: string): WeightsBefore {
  const kind = forKind === '' ? undefined : forKind;
  const shares = effectiveShares(methodology, kind);
  const found = new Map<string, WeightBefore>();
  for (const { section, topic, question } of questionsOf(methodology)) {
    found.set(`section ${section.code}`, { weight: weightFor(section, kind), ofIndex: shares.sections.get(section.code)?.ofIndex ?? 0 });
    found.set(`topic ${topic.code}`, { weight: weightFor(topic, kind), ofIndex: shares.topics.get(topic.code)?.ofIndex ?? 0 });
    found.set(`question ${question.code}`, {
      weight: pointsFor(question, kind),
      ofIndex: shares.questions.get(question.code)?.ofIndex ?? 0,
    });
  }
  return found;
}
