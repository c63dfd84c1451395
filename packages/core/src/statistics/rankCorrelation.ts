/** How alike two rankings of the same bodies are, −1 (reversed) to 1 (the same); NaN for fewer than two, or where all of one side are tied. */
export interface RankCorrelation {
  readonly spearman: number;
  readonly kendall: number;
}

/**
 * Spearman's ρ: Pearson's correlation of the ranks, ties sharing the mean of their places (M. G. Kendall, Rank Correlation Methods,
 * 1948, chapter 3). Kendall's τ-b: concordant less discordant couples, over the square root of the couples untied on one side times
 * those untied on the other, counted in n·log n steps (W. R. Knight, A Computer Method for Calculating Kendall's Tau with Ungrouped
 * Data, JASA 61, 1966).
 *
 * Takes ranks as `rank` gives them: of one length, whole, from 1 to that length, ties equal, 0 for who is not ranked. Who is not ranked
 * on either side is left out, and the others move up.
 */
export function rankCorrelation(ranksOfX: Int32Array, ranksOfY: Int32Array): RankCorrelation {
  const isRanked = (_: number, position: number) => (ranksOfX[position] ?? 0) > 0 && (ranksOfY[position] ?? 0) > 0;
  const [x, y] = [placesOf(ranksOfX.filter(isRanked), ranksOfX.length), placesOf(ranksOfY.filter(isRanked), ranksOfY.length)];
  return { spearman: spearman(x, y), kendall: kendall(x, y) };
}

interface Places {
  /** Of each body the first place, from 0, that its tie takes. */
  readonly first: Int32Array;
  /** How many share the place, by place; 0 where nobody's tie begins. */
  readonly sizes: Int32Array;
}

/** Counts instead of sorting: this runs on every move of a slider. */
function placesOf(ranks: Int32Array, highest: number): Places {
  const sizeOfRank = new Int32Array(highest + 1);
  for (const rank of ranks) sizeOfRank[rank]! += 1;
  const placeOfRank = new Int32Array(highest + 1);
  const sizes = new Int32Array(ranks.length);
  let place = 0;
  sizeOfRank.forEach((size, rank) => {
    placeOfRank[rank] = place;
    if (size > 0) sizes[place] = size;
    place += size;
  });
  return { first: ranks.map((rank) => placeOfRank[rank] ?? 0), sizes };
}

function spearman(x: Places, y: Places): number {
  let [products, squaresOfX, squaresOfY] = [0, 0, 0];
  for (let body = 0; body < x.first.length; body += 1) {
    const [one, other] = [deviation(x, body), deviation(y, body)];
    products += one * other;
    squaresOfX += one * one;
    squaresOfY += other * other;
  }
  return squaresOfX > 0 && squaresOfY > 0 ? products / Math.sqrt(squaresOfX * squaresOfY) : NaN;
}

/** Twice the distance of a body's average rank from the mean of all ranks: a whole number, so that sums are exact. */
function deviation({ first, sizes }: Places, body: number): number {
  const place = first[body] ?? 0;
  return 2 * place + (sizes[place] ?? 0) - first.length;
}

function kendall(x: Places, y: Places): number {
  const count = x.first.length;
  // By x, and by y where x is tied.
  const order = inOrderOf(
    x,
    inOrderOf(
      y,
      new Int32Array(count).map((_, position) => position),
    ),
  );
  const [xInOrder, yInOrder] = [order.map((body) => x.first[body] ?? 0), order.map((body) => y.first[body] ?? 0)];
  const couples = (count * (count - 1)) / 2;
  const [tiedInX, tiedInY] = [tiedCouples(x), tiedCouples(y)];
  const balance = couples - tiedInX - tiedInY + tiedInBoth(xInOrder, yInOrder) - 2 * exchanges(yInOrder);
  const untied = Math.sqrt((couples - tiedInX) * (couples - tiedInY));
  return untied > 0 ? balance / untied : NaN;
}

/** The positions sorted by their places; those of one place in the order in which they come. */
function inOrderOf({ first }: Places, positions: Int32Array): Int32Array {
  const free = new Int32Array(first.length).map((_, place) => place);
  const order = new Int32Array(first.length);
  for (const position of positions) {
    const place = first[position]!;
    order[free[place]!] = position;
    free[place]! += 1;
  }
  return order;
}

function tiedCouples({ sizes }: Places): number {
  return sizes.reduce((couples, size) => couples + (size * (size - 1)) / 2, 0);
}

function tiedInBoth(x: Int32Array, y: Int32Array): number {
  let couples = 0;
  let equalBefore = 0;
  for (let place = 1; place < x.length; place += 1) {
    equalBefore = x[place] === x[place - 1] && y[place] === y[place - 1] ? equalBefore + 1 : 0;
    couples += equalBefore;
  }
  return couples;
}

/** Couples that stand in descending order, counted while merging ever longer sorted runs. */
function exchanges(numbers: Int32Array): number {
  let [source, target] = [numbers.slice(), new Int32Array(numbers.length)];
  let count = 0;
  for (let width = 1; width < numbers.length; width *= 2) {
    for (let from = 0; from < numbers.length; from += 2 * width) {
      const middle = Math.min(from + width, numbers.length);
      const to = Math.min(middle + width, numbers.length);
      let [left, right] = [from, middle];
      for (let place = from; place < to; place += 1) {
        // The first two tests keep the bounds.
        if (right >= to || (left < middle && source[left]! <= source[right]!)) {
          target[place] = source[left]!;
          left += 1;
        } else {
          count += middle - left;
          target[place] = source[right]!;
          right += 1;
        }
      }
    }
    [source, target] = [target, source];
  }
  return count;
}
