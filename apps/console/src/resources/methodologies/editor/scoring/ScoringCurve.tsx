import { scoringSchema } from '@e-index/core';
import { formatPercent } from '@e-index/messages';
import { useId, useMemo } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import { shiftDecimal } from '../fields/shiftDecimal.js';
import { writeNumber } from '../fields/writeNumber.js';
import { fieldIn, numberOf, type Loose } from '../json/jsonIn.js';
import { curvePoints } from './curvePoints.js';
import { scoringWords } from './scoringWords.js';

export interface ScoringCurveProps {
  readonly scoring: Loose;
  readonly answer: Loose;
  readonly percent: boolean;
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [280, 130, 40, 24, 8, 12];

/** The points by value as a line, drawn anew at every change; its data are said beside it for those who do not see it. */
export function ScoringCurve({ scoring, answer, percent }: ScoringCurveProps) {
  const { say, locale } = useSaid(scoringWords);
  const id = useId();
  const curve = useMemo(() => {
    const read = scoringSchema.safeParse(scoring);
    if (!read.success) return undefined;
    const bounds = percent ? { min: 0, max: 1 } : { min: numberOf(fieldIn(answer, 'min')), max: numberOf(fieldIn(answer, 'max')) };
    return curvePoints(read.data, bounds);
  }, [scoring, answer, percent]);
  if (curve === undefined) return <p className="editor-hint">{say.noCurve}</p>;
  const { points, from, to } = curve;
  const value = (x: number): string =>
    percent ? `${writeNumber(shiftDecimal(x, 2), locale)} %` : writeNumber(Number(x.toPrecision(12)), locale);
  const across = (x: number): number => LEFT + ((x - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const up = (y: number): number => HEIGHT - BOTTOM - y * (HEIGHT - BOTTOM - TOP);
  const line = points.map(({ x, y }) => `${across(x).toFixed(1)},${up(y).toFixed(1)}`).join(' ');
  const said = points.map(({ x, y }) => say.curvePoint(value(x), formatPercent(y, locale, 1))).join('; ');
  const axis = [0, 0.5, 1];
  return (
    <figure className="editor-curve">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{say.curve}</title>
        <desc id={`${id}-desc`}>{say.curveSays(said)}</desc>
        {axis.map((y) => (
          <g key={y}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={up(y)} y2={up(y)} className="editor-curve__grid" />
            <text x={LEFT - 5} y={up(y) + 4} textAnchor="end">
              {formatPercent(y, locale)}
            </text>
          </g>
        ))}
        <text x={LEFT} y={HEIGHT - 6}>
          {value(from)}
        </text>
        <text x={WIDTH - RIGHT} y={HEIGHT - 6} textAnchor="end">
          {value(to)}
        </text>
        <polyline points={line} className="editor-curve__line" />
      </svg>
      <figcaption>
        <details>
          <summary>{say.curve}</summary>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say.value}</th>
                <th scope="col">{say.points}</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ x, y }, at) => (
                <tr key={at}>
                  <td>{value(x)}</td>
                  <td>{formatPercent(y, locale, 1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  );
}
