import { MARGIN, pixelOf, type ScatterPoint, type Way } from './scatterGeometry.js';

export interface ScatterLook {
  readonly ways: Readonly<Record<Way, string>>;
  readonly ink: string;
  readonly line: string;
  readonly font: string;
}

export interface ScatterPicture {
  readonly points: readonly ScatterPoint[];
  /** Where levels begin, the lowest left out: old ones stand upright, new ones lie. */
  readonly thresholds: { readonly before: readonly number[]; readonly after: readonly number[] };
  /** In CSS pixels. */
  readonly size: number;
  readonly look: ScatterLook;
}

/** More marks than this are drawn smaller. */
const CROWD = 400;

/** Old scores to the right, new ones upwards. Who changes level is drawn last, as a triangle that points where they go. */
export function drawScatter(context: CanvasRenderingContext2D, { points, thresholds, size, look }: ScatterPicture): void {
  const line = (from: readonly [number, number], to: readonly [number, number]): void => {
    const [start, end] = [pixelOf({ before: from[0], after: from[1] }, size), pixelOf({ before: to[0], after: to[1] }, size)];
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.lineTo(end.x, end.y);
    context.stroke();
  };
  context.clearRect(0, 0, size, size);
  context.lineWidth = 1;
  context.strokeStyle = look.line;
  context.setLineDash([4, 4]);
  for (const from of thresholds.before) line([from, 0], [from, 100]);
  for (const from of thresholds.after) line([0, from], [100, from]);
  context.setLineDash([]);
  context.strokeStyle = look.ink;
  line([0, 0], [0, 100]);
  line([0, 0], [100, 0]);
  line([0, 0], [100, 100]);
  drawTicks(context, size, look);
  const radius = points.length > CROWD ? 3 : 5;
  for (const way of ['same', 'up', 'down'] as const) {
    context.fillStyle = look.ways[way];
    context.globalAlpha = way === 'same' ? 0.5 : 0.85;
    context.beginPath();
    for (const point of points) if (point.way === way) addMark(context, point, size, radius);
    context.fill();
  }
  context.globalAlpha = 1;
}

function drawTicks(context: CanvasRenderingContext2D, size: number, { ink, font }: ScatterLook): void {
  context.fillStyle = ink;
  context.font = font;
  for (const tick of [0, 20, 40, 60, 80, 100]) {
    const { x, y } = pixelOf({ before: tick, after: tick }, size);
    context.textAlign = 'center';
    context.textBaseline = 'top';
    context.fillText(String(tick), x, size - MARGIN.bottom + 5);
    context.textAlign = 'right';
    context.textBaseline = 'middle';
    context.fillText(String(tick), MARGIN.start - 6, y);
  }
}

function addMark(context: CanvasRenderingContext2D, point: ScatterPoint, size: number, radius: number): void {
  const { x, y } = pixelOf(point, size);
  if (point.way === 'same') {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  const tip = (point.way === 'up' ? -1 : 1) * (radius + 2);
  context.moveTo(x, y + tip);
  context.lineTo(x - radius - 1.5, y - tip * 0.6);
  context.lineTo(x + radius + 1.5, y - tip * 0.6);
  context.closePath();
}
