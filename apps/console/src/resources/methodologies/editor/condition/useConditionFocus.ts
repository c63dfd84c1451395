import { useEffect, useRef, type RefObject } from 'react';

export interface ConditionFocus {
  readonly around: RefObject<HTMLDivElement | null>;
  /** After the next change the keyboard goes to the first control of this place, or ('add') to where conditions are added. */
  readonly focusOn: (place: string) => void;
}

const CONTROLS = 'input, select, button';

/** Takes the keyboard to the condition that was just made or changed. */
export function useConditionFocus(): ConditionFocus {
  const around = useRef<HTMLDivElement | null>(null);
  const next = useRef<string | null>(null);
  useEffect(() => {
    const place = next.current;
    if (place === null || around.current === null) return;
    next.current = null;
    const found = [...around.current.querySelectorAll<HTMLElement>('[data-condition]')].find((each) => each.dataset['condition'] === place);
    (found?.querySelector<HTMLElement>(CONTROLS) ?? around.current.querySelector<HTMLElement>('[data-add]'))?.focus();
  });
  return {
    around,
    focusOn: (place) => {
      next.current = place;
    },
  };
}
