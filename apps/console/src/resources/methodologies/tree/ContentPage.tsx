import { useLocation, useNavigate, useParams } from 'react-router';
import { EditorPane } from './EditorPane.js';
import { TreePanel } from './TreePanel.js';
import './tree.css';

/** The draft's tree, and beside it the node that is edited: `content/<node>`, with `?field=` the place in it that is meant. */
export function ContentPage() {
  const { id: version = '', '*': edited = '' } = useParams();
  const navigate = useNavigate();
  const { key } = useLocation();
  const room = `/methodologies/${version}/workshop/content`;
  return (
    <div className={edited === '' ? 'content-room' : 'content-room content-room--editing'}>
      <TreePanel
        edited={edited}
        onEdit={(node, { enter }) => void navigate(`${room}/${encodeURIComponent(node)}`, { state: { enter }, replace: node === edited })}
      />
      <EditorPane id={edited} back={room} arrival={key} />
    </div>
  );
}
