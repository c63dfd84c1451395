import { AssignmentState } from '@e-index/contracts';
import { SearchInput, SelectInput } from 'react-admin';
import { useWords } from '../../i18n/useWords.js';

export const organisationKinds = ['ministry', 'institution', 'soe', 'independent', 'municipality'] as const;

/** The filters of every table of questionnaires: words, state, kind. */
export const useAssignmentFilters = () => {
  const { say } = useWords();
  return [
    <SearchInput key="q" source="q" label={say.findBody} placeholder={say.findBody} alwaysOn />,
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
