const STRONG = /[;\n•·]+|\s\/\s|\s\+\s|(?<=\p{L})\/(?=\p{L})/u;
const COMMA = /,(?!\d)|,(?=\d+(?:\D|$))/u;
const AND = /\s+(?:un|and|kā arī|ka ari|as well as|vai|or|&)\s+/iu;
const PLACES = /^[(#]?(?:\d{1,3}|[a-zA-Z])[.)]*(?:\s+[(#]?(?:\d{1,3}|[a-zA-Z])[.)]*)+$/u;

/** The pieces of a list as typed: by line, semicolon, comma, "un", or the spaces between bare places ("1 3"). */
export function splitList(text: string): readonly string[] {
  return text
    .split(STRONG)
    .flatMap((part) => part.split(COMMA))
    .flatMap((part) => ` ${part} `.split(AND))
    .map((part) => part.trim().replace(/^(?:un|and|arī|ari|also)\s+(?=\S)/iu, (word) => (/^(?:un|and)/iu.test(word) ? '' : word)))
    .flatMap((part) => (PLACES.test(part) ? part.split(/\s+/u) : [part]))
    .filter((part) => part !== '');
}
