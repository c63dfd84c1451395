/** Opens or closes every disclosure under an element. */
export const setAllOpen = (root: HTMLElement | null, open: boolean): void => {
  for (const details of root?.querySelectorAll('details') ?? []) details.open = open;
};
