import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { EntryTable } from '../fields/EntryTable.js';
import { NumberField } from '../fields/NumberField.js';
import { writeNumber } from '../fields/writeNumber.js';
import { shiftDecimal } from '../fields/shiftDecimal.js';
import { fieldIn, listOf, numberOf } from '../json/jsonIn.js';
import { valueAt } from '../json/valueAt.js';
import { scoringWords } from './scoringWords.js';

const PATH = ['answer', 'scoring', 'bands'];

/** The bands of a rule. They ascend: sorted at a word, never under somebody's fingers. */
export function BandTable({ percent }: { readonly percent: boolean }) {
  const { say, locale } = useSaid(scoringWords);
  const { fields, put } = useEditedNode();
  const bands = listOf(valueAt(fields, PATH));
  const starts = bands.map((band) => numberOf(fieldIn(band, 'from')) ?? Infinity);
  const isSorted = starts.every((from, at) => at === 0 || from >= (starts[at - 1] ?? 0));
  const [first = Infinity] = starts;
  return (
    <div>
      <EntryTable
        path={PATH}
        label={say.bands}
        thing={say.band}
        addLabel={say.addBand}
        sortable={false}
        fresh={(entries) => {
          const [before, last] = entries.slice(-2).map((band) => numberOf(fieldIn(band, 'from')));
          const step = before === undefined || last === undefined ? (percent ? 0.1 : 1) : last - before;
          // Sums of decimals such as 0.1 + 0.2 are not what people would write.
          return { from: Number(((last ?? before ?? 0) + (entries.length === 0 ? 0 : step)).toPrecision(12)), score: 1 };
        }}
        columns={[
          {
            head: say.bandFrom,
            cell: (path, name) => <NumberField path={[...path, 'from']} label={`${name}: ${say.bandFrom}`} compact percent={percent} />,
          },
          {
            head: say.bandScore,
            cell: (path, name) => <NumberField path={[...path, 'score']} label={`${name}: ${say.bandScore}`} compact percent />,
          },
        ]}
      />
      {isSorted ? null : (
        <button
          type="button"
          className="plain"
          onClick={() =>
            put(
              PATH,
              bands.toSorted((a, b) => (numberOf(fieldIn(a, 'from')) ?? 0) - (numberOf(fieldIn(b, 'from')) ?? 0)),
              say.sortBands,
            )
          }
        >
          {say.sortBands}
        </button>
      )}
      {Number.isFinite(first) && first > 0 ? (
        <p className="editor-hint">
          {say.belowFirst(percent ? `${writeNumber(shiftDecimal(first, 2), locale)} %` : writeNumber(first, locale))}
        </p>
      ) : null}
    </div>
  );
}
