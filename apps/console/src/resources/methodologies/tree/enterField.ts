import { isWithin } from '@e-index/core';

const CONTROLS = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"]';

/**
 * Takes the keyboard to the control for a place in a node: to the innermost element whose `data-field` the place is within, opening what
 * is folded around it; to the first control where there is none, or no place is meant ('').
 */
export function enterField(pane: HTMLElement, place: string): void {
  const fields = [...pane.querySelectorAll<HTMLElement>('[data-field]')]
    .filter(({ dataset }) => place !== '' && isWithin(place, dataset['field'] ?? ''))
    .toSorted((a, b) => (b.dataset['field'] ?? '').length - (a.dataset['field'] ?? '').length);
  const [field] = fields;
  const control = field === undefined ? null : field.matches(CONTROLS) ? field : field.querySelector<HTMLElement>(CONTROLS);
  const target = control ?? pane.querySelector<HTMLElement>(CONTROLS);
  if (target === null) return;
  for (let around = target.closest('details'); around !== null; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
}
