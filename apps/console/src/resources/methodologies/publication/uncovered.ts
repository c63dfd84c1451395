import type { MethodologyDraft } from '@e-index/contracts';

/** The editors to whose work nobody else has agreed yet; where there are none, the draft is reviewed. Of two editors each may agree to the other's. */
export const uncovered = ({ editors, reviews }: Pick<MethodologyDraft, 'editors' | 'reviews'>): MethodologyDraft['editors'] =>
  editors.filter((editor) => reviews.every(({ by }) => by.id === editor.id));
