import { useEffect, useRef, type RefObject } from 'react';

/** Gives the keyboard a place where a step took away the button it was on. A step of somebody else moves nothing. */
export function useFocusAfter(state: string, place: RefObject<HTMLElement | null>): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement === document.body) place.current?.focus();
  }, [state, place]);
}
