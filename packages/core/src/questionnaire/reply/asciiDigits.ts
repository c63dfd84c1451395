const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
const DIGIT = /^\p{Nd}$/u;

/** Digits of every script as 0–9: Unicode keeps each script's decimal digits in a run that starts at its zero. */
export function asciiDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    let steps = 0;
    while (steps < 50 && DIGIT.test(String.fromCodePoint(point - steps - 1))) steps += 1;
    return String(steps % 10);
  });
}
