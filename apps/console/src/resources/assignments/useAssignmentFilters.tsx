import { AssignmentState } from '@e-index/contracts';
import { TextInput, SelectInput } from 'react-admin';
import { useWords } from '../../i18n/useWords.js';

export const organisationKinds = ['ministry', 'institution', 'soe', 'independent', 'municipality'] as const;

/** The filters of every table of questionnaires: words, state, kind. */
export const useAssignmentFilters = () => {
  const { say } = useWords();
  return [
    <TextInput key="q" source="q" label={say.findBody} resettable alwaysOn />,
    <SelectInput
      key="state"
      source="state"
      label={say.state}
      choices={AssignmentState.options.map((id) => ({ id, name: say.states[id] }))}
      translateChoice={false}
      alwaysOn
    />,
    <SelectInput
      key="kind"
      source="kind"
      label={say.kind}
      choices={organisationKinds.map((id) => ({ id, name: say.kinds(id) }))}
      translateChoice={false}
      alwaysOn
    />,
  ];
};
