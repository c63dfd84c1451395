// RFC 5646, section 2.1, the grammar of well-formed tags (irregular and regular grandfathered ones included).
const EXTLANG = '[a-z]{3}(?:-[a-z]{3}){0,2}';
const LANGUAGE = `(?:[a-z]{2,3}(?:-${EXTLANG})?|[a-z]{4}|[a-z]{5,8})`;
const VARIANT = '(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})';
const EXTENSION = '[0-9a-wy-z](?:-[a-z0-9]{2,8})+';
const PRIVATE = 'x(?:-[a-z0-9]{1,8})+';
const LANGTAG = `${LANGUAGE}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-${VARIANT})*(?:-${EXTENSION})*(?:-${PRIVATE})?`;
const GRANDFATHERED =
  'en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de)|art-lojban|cel-gaulish|no-(?:bok|nyn)|zh-(?:guoyu|hakka|min|min-nan|xiang)';
const TAG = new RegExp(`^(?:${LANGTAG}|${PRIVATE}|${GRANDFATHERED})$`, 'i');

/** Whether the tag is well-formed BCP 47: `lv`, `en-GB`, `sr-Latn`, `x-easy`. Total; the registry is not consulted. */
export function isLanguageTag(tag: string): boolean {
  return tag.length <= 255 && TAG.test(tag);
}
