const UNITS: readonly (readonly [string, RegExp])[] = [
  ['euro', /^(?:€|eur|eiro|euro|euros|eirо)$/u],
  ['other money', /^(?:usd|\$|dolar\p{L}*|dollars?|ls|lat[isu]\w*|£|gbp)$/u],
  ['percent', /^(?:%|procent\p{L}*|percent|pct)$/u],
  ['minute', /^(?:min|minut\p{L}*)$/u],
  ['hour', /^(?:h|st|stund\p{L}*|hours?|hrs?)$/u],
  ['day', /^(?:d|dien\p{L}*|days?)$/u],
  ['week', /^(?:nedel\p{L}*|weeks?)$/u],
  ['month', /^(?:men|menes\p{L}*|months?)$/u],
  ['year', /^(?:g|gad\p{L}*|years?|yrs?)$/u],
  ['size', /^(?:kb|mb|gb|tb|pb|bait\p{L}*|bytes?)$/u],
  ['length', /^(?:m|km|cm|mm|m2|metr\p{L}*|kilometr\p{L}*|meters?|metres?)$/u],
  ['piece', /^(?:gab|gabal\p{L}*|vieniba\p{L}*|pcs|pieces?|items?|units?|reiz\p{L}*|times)$/u],
  ['person', /^(?:cilvek\p{L}*|person\p{L}*|darbiniek\p{L}*|people|employees?|staff|persons?)$/u],
];

/** The kind of unit a folded word or sign stands for; units of one kind mean the same, others never do. */
export function unitOf(word: string): string | undefined {
  return UNITS.find(([, pattern]) => pattern.test(word))?.[0];
}
