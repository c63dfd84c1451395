import { Button } from '@mui/material';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { drawScatter } from './drawScatter.js';
import { formatMove, formatRanks } from './formatMove.js';
import { bodyName } from './bodyName.js';
import { pixelOf, pointNear, scatterPoints, type Way } from './scatterGeometry.js';
import type { Levels, WhatIfBase, WhatIfOutcome } from './WhatIfDesk.js';
import { whatIfWords } from './whatIfWords.js';

export interface ScoreScatterProps {
  readonly base: WhatIfBase;
  readonly outcome: WhatIfOutcome;
  readonly places: ReadonlyMap<string, number>;
}

const ways: readonly Way[] = ['up', 'same', 'down'];
const LARGEST = 560;

/** Every body as a mark: its old score to the right, its new one upwards. One is told in words: the one pointed at, or walked to. */
export function ScoreScatter({ base, outcome, places }: ScoreScatterProps) {
  const { say, locale } = useSaid(whatIfWords);
  const id = useId();
  const [pointed, setPointed] = useState<number | null>(null);
  const points = useMemo(() => scatterPoints(base.before, outcome.after), [base, outcome]);
  const { canvas, frame, legend, size } = useDrawing(points, base.levels, outcome.levels);
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

/** Draws in the next frame whenever points, room or colours change. */
function useDrawing(points: ReturnType<typeof scatterPoints>, before: Levels, after: Levels) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLUListElement>(null);
  const [size, setSize] = useState(320);
  const [scheme, setScheme] = useState(0);
  useEffect(() => {
    const room = frame.current;
    if (room === null) return undefined;
    const observer = new ResizeObserver(() => setSize(Math.min(LARGEST, Math.floor(room.clientWidth))));
    observer.observe(room);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const again = () => setScheme((count) => count + 1);
    dark.addEventListener('change', again);
    return () => dark.removeEventListener('change', again);
  }, []);
  useEffect(() => {
    const request = requestAnimationFrame(() => {
      const [sheet, marks] = [canvas.current, legend.current];
      const context = sheet?.getContext('2d');
      if (sheet === null || marks === null || context === null || context === undefined) return;
      sheet.width = size * devicePixelRatio;
      sheet.height = size * devicePixelRatio;
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      // The canvas knows no tokens: it takes the colours that the legend beside it is drawn in.
      const { color, borderTopColor, fontFamily } = getComputedStyle(sheet);
      const colorOf = (way: Way): string => getComputedStyle(marks.querySelector(`.scatter__mark--${way}`) ?? marks).color;
      const look = {
        ways: { up: colorOf('up'), same: colorOf('same'), down: colorOf('down') },
        ink: color,
        line: borderTopColor,
        font: `12px ${fontFamily}`,
      };
      drawScatter(context, { points, thresholds: { before: thresholdsOf(before), after: thresholdsOf(after) }, size, look });
    });
    return () => cancelAnimationFrame(request);
  }, [points, before, after, size, scheme]);
  return { canvas, frame, legend, size };
}

const thresholdsOf = (levels: Levels): readonly number[] => levels.map(({ from }) => from).filter((from) => from > 0);
