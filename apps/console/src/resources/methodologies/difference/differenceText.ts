import type { DifferenceSection } from '@e-index/messages';

/** The difference as plain text for a letter or a decision: headings, and a dash before every sentence. */
export function differenceText(name: string, sections: readonly DifferenceSection[]): string {
  const parts = sections.map(({ heading, lines }) => [heading, ...lines.map(({ sentence }) => `– ${sentence}`)].join('\n'));
  return `${[name, ...parts].join('\n\n')}\n`;
}
