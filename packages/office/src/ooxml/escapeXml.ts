const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // A parser would make line feeds of these, and spaces of those in attributes.
  ['\r', '&#13;'],
  ['\n', '&#10;'],
  ['\t', '&#9;'],
]);

// XML 1.0, production 2: no other control characters, however they are written.
const UNSPEAKABLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

/** Text for an element or an attribute of XML 1.0. Characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(UNSPEAKABLE, '\ufffd').replace(/[&<>"\r\n\t]/g, (sign) => SIGNS.get(sign) ?? sign);
}
