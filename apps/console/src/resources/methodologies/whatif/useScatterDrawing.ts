import { useTheme } from 'react-admin';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { drawScatter } from './drawScatter.js';
import type { ScatterPoint, Way } from './scatterGeometry.js';
import type { Levels } from './WhatIfDesk.js';

export interface ScatterDrawing {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** What decides how much room there is. */
  readonly frame: RefObject<HTMLDivElement | null>;
  /** Has the marks whose colours are taken over. */
  readonly legend: RefObject<HTMLUListElement | null>;
  /** Width and height in CSS pixels. */
  readonly size: number;
}

const LARGEST = 560;

/** Draws in the next frame whenever points, room or colours change. */
export function useScatterDrawing(points: readonly ScatterPoint[], before: Levels, after: Levels): ScatterDrawing {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLUListElement>(null);
  const [size, setSize] = useState(320);
  const [theme] = useTheme();
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
  }, [points, before, after, size, theme, scheme]);
  return { canvas, frame, legend, size };
}

const thresholdsOf = (levels: Levels): readonly number[] => levels.map(({ from }) => from).filter((from) => from > 0);
