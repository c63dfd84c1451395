/**
 * What experts (E) and automated checks (A) look at from outside, and the questions that ask for it. Where the questionnaire asks for
 * the same fact, its question takes the outside answer; the others stand under the indicator's own code.
 */
export const outsideIndicators: Readonly<Record<string, readonly string[]>> = {
  E1: ['E1'],
  E2: ['E2'],
  E3: ['CP1.1'],
  E4: ['CP1.1', 'CP2.3'],
  E5: ['E5'],
  E6: ['CP3.1'],
  E7: ['CP2.3'],
  E8: ['SV1.3'],
  E9: ['CS5.1'],
  A1: ['A1'],
  A2: ['A2'],
  A3: ['OD3.1', 'OD3.2'],
  A4: ['A4'],
  A5: ['A5'],
};
