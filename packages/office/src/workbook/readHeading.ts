import { locales, workbookTextsIn } from '@e-index/messages';
import type { ColumnLayout, Layout } from './layout.js';
import { readKey } from './listText.js';
import { plainWord } from './words.js';

export interface Heading {
  readonly column: ColumnLayout;
  /** What stands in brackets, where something has to. */
  readonly key?: string;
}

/** The column that a heading names, in whichever language; undefined for none of the sheet's. */
export function readHeading(layout: Layout, written: string): Heading | undefined {
  const named = (name: string, keyed: boolean) =>
    layout.columns.find(
      ({ heading, keyed: key }) =>
        (key !== undefined) === keyed && locales.some((locale) => plainWord(workbookTextsIn(locale).headings[heading]) === plainWord(name)),
    );
  const whole = named(written, false);
  if (whole !== undefined) return { column: whole };
  const [, name, key] = /^(.*?)\((.*)\)\s*$/su.exec(written) ?? [];
  if (name === undefined || key === undefined) return undefined;
  const column = named(name, true);
  return column === undefined ? undefined : { column, key: readKey(key) };
}
