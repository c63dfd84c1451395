/** The seed of the demonstration, and the one under which the maturity profiles are calibrated. */
export const demonstrationSeed = 2021;
