import type { DraftPlace } from '@e-index/core';
import { Link, useParams } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { placeName, stepsOf } from '../draft/placeName.js';
import { useNode } from '../draft/useDraftState.js';
import { codeOf } from '../draft/codeOf.js';
import { titleOf } from '../draft/titleOf.js';
import { checksWords } from './checksWords.js';

/** Where something is: a link that opens the node with the keyboard at the field. */
export function ProblemPlace({ place }: { readonly place: DraftPlace }) {
  const { say, locale } = useSaid(checksWords);
  const { id: version = '' } = useParams();
  const node = useNode(place.node);
  const name = node?.kind === 'methodology' ? say.methodology : `${codeOf(node)} ${titleOf(node, locale)}`.trim();
  const field = placeName(stepsOf(place.field), locale);
  const address = `/methodologies/${version}/workshop/content/${encodeURIComponent(place.node)}`;
  return (
    <Link to={place.field === '' ? address : `${address}?field=${encodeURIComponent(place.field)}`}>
      {name}
      {field === '' ? '' : ` – ${field}`}
    </Link>
  );
}
