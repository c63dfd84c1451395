/** The way of a body's level: up, down, or the same. */
export type Way = 'up' | 'same' | 'down';

export interface ScatterPoint {
  /** Where the body stands in the arrays. */
  readonly place: number;
  /** 0..100 each. */
  readonly before: number;
  readonly after: number;
  readonly way: Way;
}

/** Room for the numbers at the axes, in pixels. */
export const MARGIN = { start: 34, end: 14, top: 18, bottom: 34 } as const;

/** The bodies with a score on both sides. */
export function scatterPoints(
  before: { readonly scores: Float64Array; readonly levels: Float64Array },
  after: { readonly scores: Float64Array; readonly levels: Float64Array },
): readonly ScatterPoint[] {
  const points: ScatterPoint[] = [];
  before.scores.forEach((score, place) => {
    const then = after.scores[place] ?? NaN;
    if (Number.isNaN(score) || Number.isNaN(then)) return;
    const [from, to] = [before.levels[place] ?? NaN, after.levels[place] ?? NaN];
    points.push({ place, before: score, after: then, way: to > from ? 'up' : to < from ? 'down' : 'same' });
  });
  return points;
}

/** Pixels of a square of this size, from its upper left corner. */
export function pixelOf(
  { before, after }: Pick<ScatterPoint, 'before' | 'after'>,
  size: number,
): { readonly x: number; readonly y: number } {
  const width = size - MARGIN.start - MARGIN.end;
  const height = size - MARGIN.top - MARGIN.bottom;
  return { x: MARGIN.start + (before / 100) * width, y: MARGIN.top + (1 - after / 100) * height };
}

/** The point nearest to these pixels, undefined where none is within `reach` of them. */
export function pointNear(
  points: readonly ScatterPoint[],
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
  reach = 14,
): ScatterPoint | undefined {
  let nearest: ScatterPoint | undefined;
  let least = reach;
  for (const point of points) {
    const at = pixelOf(point, size);
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance <= least) [nearest, least] = [point, distance];
  }
  return nearest;
}
