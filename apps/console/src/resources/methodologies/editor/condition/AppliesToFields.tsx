import { organisationTestSchema } from '@e-index/core';
import { organisationSentence } from '@e-index/messages';
import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { conditionWords } from './conditionWords.js';
import { OrganisationTestFields } from './OrganisationTestFields.js';

/** Which bodies a question is put to. */
export function AppliesToFields() {
  const { say, locale } = useSaid(conditionWords);
  const { fields, put } = useEditedNode();
  const value = fields['appliesTo'];
  const read = organisationTestSchema.safeParse(value);
  return (
    <div>
      <p>
        <strong>
          {value === undefined ? say.everybody : read.success ? say.appliesTo(organisationSentence(read.data, locale)) : say.unfinished}
        </strong>
      </p>
      <p className="editor-hint">{say.noKindMeansAll}</p>
      <OrganisationTestFields
        value={value}
        path={['appliesTo']}
        legend={say.applies}
        kindsAlways
        onChange={(next) => put(['appliesTo'], next, say.applies)}
      />
    </div>
  );
}
