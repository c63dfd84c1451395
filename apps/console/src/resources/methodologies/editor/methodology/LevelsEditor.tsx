import type { JsonObject, JsonValue } from '@e-index/core';
import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { ColourField } from '../fields/ColourField.js';
import { EntryTable } from '../fields/EntryTable.js';
import { LocalTextField } from '../fields/LocalTextField.js';
import { NumberField } from '../fields/NumberField.js';
import { fieldIn, listOf, numberOf } from '../json/jsonIn.js';
import { LevelBands } from './LevelBands.js';
import { methodologyWords } from './methodologyWords.js';

const PATH = ['levels'];

/** The maturity levels with their bands; sorted by where they begin. */
export function LevelsEditor() {
  const { say } = useSaid(methodologyWords);
  const { fields } = useEditedNode();
  return (
    <>
      <LevelBands levels={listOf(fields['levels'])} />
      <EntryTable
        path={PATH}
        label={say.levels}
        thing={say.level}
        addLabel={say.addLevel}
        fresh={freshLevel}
        columns={[
          {
            head: say.levelNumber,
            cell: (path, name) => <NumberField path={[...path, 'level']} label={`${name}: ${say.levelNumber}`} compact />,
          },
          {
            head: say.levelFrom,
            cell: (path, name) => <NumberField path={[...path, 'from']} label={`${name}: ${say.levelFrom}`} compact />,
          },
          {
            head: say.levelName,
            className: 'editor-wide',
            cell: (path, name) => (
              <>
                <LocalTextField path={[...path, 'name']} label={`${name}: ${say.levelName}`} compact />
                <details>
                  <summary>{say.levelText}</summary>
                  <LocalTextField path={[...path, 'text']} label={`${name}: ${say.levelText}`} multiline optional compact />
                </details>
              </>
            ),
          },
          { head: say.levelColour, cell: (path, name) => <ColourField path={[...path, 'color']} label={`${name}: ${say.levelColour}`} /> },
        ]}
      />
    </>
  );
}

/** One level more, above the last: half of the way from there to 100. */
function freshLevel(entries: readonly JsonValue[]): JsonObject {
  const last = entries.at(-1);
  const level = (numberOf(fieldIn(last, 'level')) ?? 0) + 1;
  const from = last === undefined ? 0 : Math.round(((numberOf(fieldIn(last, 'from')) ?? 0) + 100) / 2);
  return { level, from, name: { lv: `${level}. līmenis`, en: `level ${level}` } };
}
