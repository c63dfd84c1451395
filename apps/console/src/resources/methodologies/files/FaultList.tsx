import { useSaid } from '../../../i18n/useSaid.js';
import { WideTable } from '../../../layout/WideTable.js';
import { filesWords } from './filesWords.js';
import type { FileFault } from './MethodologyFile.js';

/** As many as one person mends at a time. */
const MOST = 200;

/** What is wrong with a file: where, and what would be right. */
export function FaultList({ name, faults }: { readonly name: string; readonly faults: readonly FileFault[] }) {
  const { say } = useSaid(filesWords);
  return (
    <div role="alert">
      <p className="notice notice--danger">{say.faultsTitle(name, faults.length)}</p>
      <WideTable label={say.faultsTitle(name, faults.length)}>
        <thead>
          <tr>
            <th scope="col">{say.place}</th>
            <th scope="col">{say.fault}</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, MOST).map(({ place, sentence }, at) => (
            <tr key={`${place} ${at}`}>
              <th scope="row" className="files__place">
                {place === '' || place === '$' ? say.wholeFile : place}
              </th>
              <td>{sentence}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {faults.length > MOST ? <p>{say.more(faults.length - MOST)}</p> : null}
    </div>
  );
}
