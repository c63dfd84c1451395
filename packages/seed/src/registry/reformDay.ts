/** The day on which the administrative-territorial reform took effect: 119 municipalities became 43. */
export const reformDay = '2021-07-01';
