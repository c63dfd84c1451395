import { Button } from '@mui/material';
import { useId, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { formatMove, formatRanks } from './formatMove.js';
import { bodyName } from './bodyName.js';
import { pixelOf, pointNear, scatterPoints, type Way } from './scatterGeometry.js';
import { useScatterDrawing } from './useScatterDrawing.js';
import type { WhatIfBase, WhatIfOutcome } from './WhatIfDesk.js';
import { whatIfWords } from './whatIfWords.js';

export interface ScoreScatterProps {
  readonly base: WhatIfBase;
  readonly outcome: WhatIfOutcome;
  readonly places: ReadonlyMap<string, number>;
}

const ways: readonly Way[] = ['up', 'same', 'down'];

/** Every body as a mark: its old score to the right, its new one upwards. One is told in words: the one pointed at, or walked to. */
export function ScoreScatter({ base, outcome, places }: ScoreScatterProps) {
  const { say, locale } = useSaid(whatIfWords);
  const id = useId();
  const [pointed, setPointed] = useState<number | null>(null);
  const points = useMemo(() => scatterPoints(base.before, outcome.after), [base, outcome]);
  const { canvas, frame, legend, size } = useScatterDrawing(points, base.levels, outcome.levels);
  const movers = outcome.movers.map(({ body }) => places.get(body) ?? -1);
  const point = pointed === null ? undefined : points.find(({ place }) => place === pointed);
  const body = point === undefined ? undefined : base.bodies[point.place];
  const at = point === undefined ? undefined : pixelOf(point, size);

  const walk = (by: 1 | -1): void => {
    const now = pointed === null ? -1 : movers.indexOf(pointed);
    const next = now < 0 ? (by > 0 ? 0 : movers.length - 1) : (now + by + movers.length) % movers.length;
    setPointed(movers[next] ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') walk(1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') walk(-1);
    else if (event.key === 'Escape') setPointed(null);
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const near = pointNear(points, { x: event.clientX - left, y: event.clientY - top }, size);
    if (near !== undefined) setPointed(near.place);
  };
  return (
    <div className="scatter">
      <p className="quiet">{say.scatterHelp}</p>
      <ul className="scatter__legend" ref={legend}>
        {ways.map((way) => (
          <li key={way}>
            <svg className={`scatter__mark scatter__mark--${way}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              {way === 'same' ? <circle cx="6" cy="6" r="4" /> : <path d={way === 'up' ? 'M6 1 11 10H1Z' : 'M6 11 11 2H1Z'} />}
            </svg>{' '}
            {say.ways[way]} ({points.filter((one) => one.way === way).length})
          </li>
        ))}
      </ul>
      <div
        ref={frame}
        className="scatter__frame"
        role="group"
        tabIndex={0}
        aria-label={say.scatterLabel}
        aria-describedby={`${id}-keys`}
        onKeyDown={onKeyDown}
      >
        <span className="scatter__axis scatter__axis--after" aria-hidden="true">
          {say.wouldBe}
        </span>
        <div className="scatter__plot" style={{ width: size, height: size }} onPointerMove={onPointerMove} onPointerDown={onPointerMove}>
          <canvas ref={canvas} aria-hidden="true" />
          {at === undefined ? null : <span className="scatter__ring" style={{ left: at.x, top: at.y }} aria-hidden="true" />}
        </div>
        <span className="scatter__axis" aria-hidden="true">
          {say.was}
        </span>
      </div>
      <p role="status" className="scatter__pointed">
        {point === undefined || body === undefined ? null : (
          <>
            <strong>{bodyName(body, locale)}</strong>:{' '}
            {say.pointed(formatMove(point, locale), formatRanks(base.before.ranks[point.place], outcome.after.ranks[point.place]))}
          </>
        )}
      </p>
      <p id={`${id}-keys`} className="quiet">
        {say.scatterKeys}
      </p>
      {movers.length === 0 ? null : (
        <p>
          <Button onClick={() => walk(-1)}>← {say.previousMover}</Button> <Button onClick={() => walk(1)}>{say.nextMover} →</Button>
        </p>
      )}
    </div>
  );
}
