import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { editorWords } from '../editorWords.js';
import { fieldWords } from './fieldWords.js';
import { textCompleteness } from './textCompleteness.js';

/** How far the node's texts are written, by language. */
export function TextCompleteness() {
  const { say } = useSaid(editorWords);
  const words = useSaid(fieldWords).say;
  const { all, lv, en } = textCompleteness(useEditedNode().fields);
  return (
    <p className="editor-completeness">
      {(
        [
          ['lv', lv],
          ['en', en],
        ] as const
      ).map(([tag, done]) => (
        <span key={tag} className={done === all ? 'quiet' : 'editor-tag--missing'}>
          {done === all ? '✓ ' : '○ '}
          {say.complete(words.language(tag), done, all)}
        </span>
      ))}
    </p>
  );
}
