const LINE = /\s*[\n•·]+\s*/gu;
const MARK = /\s*[;\n•·]+\s*/gu;
const ANY = /\s*[;,\n•·]+\s*(?:(?:un|and|kā arī|ka ari|as well as)\s+)?|\s+(?:un|and|kā arī|ka ari|as well as|&)\s+/giu;
const MOST_PIECES = 200;
// An item may hold separators itself: "Pārskati un plānošanas dokumenti".
const LONGEST_ITEM = 8;
const MOST_READINGS = 2;

/**
 * The ways to read a whole reply as a list of items, each recognised by `itemOf`; none when any part of it is no item. Lines
 * divide before semicolons and these before commas and "un": with the stronger sign the weaker one belongs to the item. Two
 * readings stand for two or more.
 */
export function listedItems<Item>(text: string, itemOf: (piece: string) => Item | undefined): readonly (readonly Item[])[] {
  for (const divider of [LINE, MARK]) {
    const pieces = text.split(divider).filter((piece) => piece !== '');
    if (pieces.length > MOST_PIECES) return [];
    const items: Item[] = [];
    for (const piece of pieces) {
      const item = itemOf(piece);
      if (item === undefined) break;
      items.push(item);
    }
    if (items.length === pieces.length && items.length > 0) return [items];
  }
  return readings(text, itemOf);
}

function readings<Item>(text: string, itemOf: (piece: string) => Item | undefined): readonly (readonly Item[])[] {
  const dividers = [...text.matchAll(ANY)].map(({ 0: sign, index }) => ({ from: index, to: index + sign.length }));
  if (dividers.length >= MOST_PIECES) return [];
  const ends = [...dividers.map(({ from }) => from), text.length];
  const starts = [0, ...dividers.map(({ to }) => to)];
  const known = new Map<number, readonly (readonly Item[])[]>([[starts.length, [[]]]]);
  const readFrom = (place: number): readonly (readonly Item[])[] => {
    const before = known.get(place);
    if (before) return before;
    const found: (readonly Item[])[] = [];
    for (let last = place; last < Math.min(starts.length, place + LONGEST_ITEM); last += 1) {
      const item = itemOf(text.slice(starts[place], ends[last]));
      if (item !== undefined) found.push(...readFrom(last + 1).map((rest) => [item, ...rest]));
    }
    const few = found.slice(0, MOST_READINGS);
    known.set(place, few);
    return few;
  };
  return readFrom(0);
}
