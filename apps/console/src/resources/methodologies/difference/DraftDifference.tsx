import type { Methodology } from '@e-index/core';
import { useCallback, useMemo } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { useDraftState } from '../draft/useDraftState.js';
import { differenceBetween } from './differenceBetween.js';
import { DifferenceView, type DifferenceViewProps } from './DifferenceView.js';
import { differenceWords } from './differenceWords.js';
import { DraftLinks } from './DraftLinks.js';

export interface DraftDifferenceProps extends Pick<DifferenceViewProps, 'Heading'> {
  readonly before: Methodology;
  /** The draft's document. */
  readonly after: Methodology;
  /** What the earlier version is called. */
  readonly name: string;
}

/** What the draft changes, each line leading to its place in the draft. */
export function DraftDifference({ before, after, name, ...look }: DraftDifferenceProps) {
  const { say, locale } = useSaid(differenceWords);
  const { id, methodology, version } = useDraftState(({ meta }) => meta.row);
  const draft = useDraftState((state) => state.draft);
  const difference = useMemo(() => differenceBetween(before, after, locale), [before, after, locale]);
  const linksOf = useCallback<NonNullable<DifferenceViewProps['linksOf']>>(
    (line) => <DraftLinks draft={draft} versionId={id} line={line} />,
    [draft, id],
  );
  return <DifferenceView difference={difference} name={say.compareTitle(name, `${methodology} ${version}`)} linksOf={linksOf} {...look} />;
}
