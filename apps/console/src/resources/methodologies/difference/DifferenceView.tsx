import { noDifference, type DifferenceLine } from '@e-index/messages';
import { Button } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { useSaid } from '../../../i18n/useSaid.js';
import { ASPECTS, aspectOf } from './aspectOf.js';
import { COUNTED } from './countChanges.js';
import type { Difference } from './differenceBetween.js';
import { DifferenceLineView } from './DifferenceLineView.js';
import { differenceText } from './differenceText.js';
import { differenceWords } from './differenceWords.js';
import './difference.css';

export interface DifferenceViewProps {
  readonly difference: Difference;
  /** What the two versions are called, for the copy as text. */
  readonly name: string;
  /** Of the sections, by what they stand under. */
  readonly Heading?: 'h3' | 'h4' | 'h5';
  /** Links to what a line is about; none where there is nothing to open. */
  readonly linksOf?: (line: DifferenceLine) => ReactNode;
}

/** A difference in words: how much changed, then what, section by section, with a filter and a copy to take along. */
export function DifferenceView({ difference, name, Heading = 'h3', linksOf }: DifferenceViewProps) {
  const { say, locale } = useSaid(differenceWords);
  const notify = useNotify();
  const id = useId();
  const [aspect, setAspect] = useState('');
  const { counts, sections } = difference;
  if (sections.length === 0) return <p>{noDifference(locale)}.</p>;
  const shown = sections.flatMap((section) => {
    const lines = aspect === '' ? section.lines : section.lines.filter((line) => aspectOf(line) === aspect);
    return lines.length === 0 ? [] : [{ ...section, lines }];
  });
  const counted = COUNTED.filter((what) => counts[what] > 0);
  const present = new Set(sections.flatMap(({ lines }) => lines.map(aspectOf)));
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(differenceText(name, shown));
      notify(say.copied, { type: 'success' });
    } catch {
      notify(say.notCopied, { type: 'warning' });
    }
  };
  return (
    <div className="difference">
      {counted.length === 0 ? null : (
        <ul className="difference__counts" aria-label={say.counts}>
          {counted.map((what) => (
            <li key={what}>
              {say.counted[what]}: <strong>{counts[what]}</strong>
            </li>
          ))}
        </ul>
      )}
      <div className="filters difference__tools">
        <span className="inline-field">
          <label htmlFor={`${id}-aspect`}>{say.filter}</label>
          <select id={`${id}-aspect`} value={aspect} onChange={(event) => setAspect(event.target.value)}>
            <option value="">{say.all}</option>
            {ASPECTS.filter((one) => present.has(one) || one === aspect).map((one) => (
              <option key={one} value={one}>
                {say.aspects[one]}
              </option>
            ))}
          </select>
        </span>
        <Button onClick={() => void copy()}>{say.copy}</Button>
        <Button onClick={() => print()}>{say.print}</Button>
      </div>
      <p aria-live="polite" className="quiet">
        {say.shown(shown.reduce((sum, { lines }) => sum + lines.length, 0))}
      </p>
      {shown.length === 0 ? <p>{say.noneOfThese}</p> : null}
      {shown.map(({ section, heading, lines }) => (
        <section key={section} aria-labelledby={`${id}-${section}`}>
          <Heading id={`${id}-${section}`} className="difference__heading">
            {heading}
          </Heading>
          <ul className="difference__lines">
            {lines.map((line) => (
              <DifferenceLineView key={line.sentence} line={line} links={linksOf?.(line)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
