import { useId, type RefObject } from 'react';
import { Link } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { Reading } from '../../../layout/Reading.js';
import { differenceWords } from '../difference/differenceWords.js';
import { DraftDifference } from '../difference/DraftDifference.js';
import { useDraftMethodology } from '../difference/useDraftMethodology.js';
import { useVersionDocument } from '../difference/useVersionDocument.js';
import { useDraftState } from '../draft/useDraftState.js';
import { publicationWords } from './publicationWords.js';

/** What was changed since the version that the draft was started from: what a reviewer has to read. */
export function BriefDifference({ heading }: { readonly heading: RefObject<HTMLHeadingElement | null> }) {
  const { say } = useSaid(publicationWords);
  const basedOn = useDraftState(({ meta }) => meta.basedOn);
  const own = useDraftState(({ meta }) => meta.row.id);
  if (basedOn === null)
    return (
      <p>
        {say.firstVersion} <Link to={`/methodologies/${own}/show`}>{say.readAll}</Link>
      </p>
    );
  return <SinceBase basedOn={basedOn} heading={heading} />;
}

interface SinceBaseProps {
  readonly basedOn: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function SinceBase({ basedOn, heading }: SinceBaseProps) {
  const { say } = useSaid(publicationWords);
  const { say: words } = useSaid(differenceWords);
  const id = useId();
  const read = useDraftMethodology();
  return (
    <Reading of={useVersionDocument(basedOn)}>
      {({ row, methodology }) => {
        const name = `${row.methodology} ${row.version}`;
        return (
          <section aria-labelledby={`${id}-difference`}>
            <h3 id={`${id}-difference`} ref={heading} tabIndex={-1}>
              {say.difference(name)}
            </h3>
            {methodology === null ? (
              <p>{words.versionFaulty(name)}</p>
            ) : read.ok ? (
              <DraftDifference before={methodology} after={read.value} name={name} Heading="h4" />
            ) : (
              <p>{words.draftFaulty(read.faults.length)}</p>
            )}
          </section>
        );
      }}
    </Reading>
  );
}
