import { formatPercent } from '@e-index/messages';
import { memo } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { useNode } from '../draft/useDraftState.js';
import { codeOf } from '../draft/codeOf.js';
import type { Placement } from './placeNode.js';
import { readText } from '../draft/readText.js';
import { titleOf } from '../draft/titleOf.js';
import type { TreeRowPlace } from './treeRows.js';
import { treeWords } from './treeWords.js';

export interface TreeRowProps extends TreeRowPlace {
  /** The one the Tab key comes to. */
  readonly isCurrent: boolean;
  /** The one that is edited beside the tree. */
  readonly isEdited: boolean;
  readonly isCut: boolean;
  /** Where what is dragged would go if it were dropped here. */
  readonly drop: Placement | null;
  readonly errors: number;
  readonly warnings: number;
  /** 0..1 of the index; undefined while it cannot be computed, and for the methodology itself. */
  readonly share: number | undefined;
}

const LANGUAGES = ['lv', 'en'];

/** One line of the tree: drawn again when something of its own node changed, not with the others. */
export const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const { id, level, position, siblings, isOpen, isOut, isCurrent, isEdited, isCut, drop, errors, warnings, share } = props;
  const { say, locale } = useSaid(treeWords);
  const node = useNode(id);
  if (node === undefined) return null;
  const { weight } = node.fields;
  const title = titleOf(node, locale);
  const written = readText(node.fields[node.kind === 'question' ? 'text' : 'title']);
  const missing = LANGUAGES.filter((language) => written[language] === undefined);
  const classes = [`tree-row tree-row--${node.kind}`, isOut ? 'tree-row--out' : '', isCut ? 'tree-row--cut' : ''];
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={isOpen ?? undefined}
      aria-selected={isEdited}
      tabIndex={isCurrent ? 0 : -1}
      data-node={id}
      data-drop={drop ?? undefined}
      draggable={node.kind !== 'methodology'}
      className={classes.join(' ')}
    >
      <span className="tree-row__opener" data-opener="" aria-hidden="true">
        {isOpen === null ? '' : isOpen ? '▾' : '▸'}
      </span>
      <span className="tree-row__name">
        <span className="code">{codeOf(node)}</span> <span className="tree-row__title">{title === '' ? say.untitled : title}</span>
      </span>
      <span className="tree-row__marks">
        {isOut ? <span className="tree-mark">{say.retired(node.kind)}</span> : null}
        {isCut ? <span className="tree-mark">{say.cut(node.kind)}</span> : null}
        {missing.length === 0 ? null : <span className="tree-mark">{say.missing(missing)}</span>}
        {errors === 0 ? null : <Mark tone="danger" sign="✖" count={errors} name={say.errors(errors)} />}
        {warnings === 0 ? null : <Mark tone="warning" sign="▲" count={warnings} name={say.warnings(warnings)} />}
        {typeof weight === 'number' ? <span className="quiet">{say.weight(weight)}</span> : null}
        {share === undefined ? null : (
          <span className="tree-row__share" title={say.share(formatPercent(share, locale, 2))}>
            {formatPercent(share, locale, 1)}
          </span>
        )}
      </span>
    </div>
  );
});

interface MarkProps {
  readonly tone: 'danger' | 'warning';
  readonly sign: string;
  readonly count: number;
  readonly name: string;
}

function Mark({ tone, sign, count, name }: MarkProps) {
  return (
    <span className={`tree-mark tree-mark--${tone}`} title={name}>
      <span aria-hidden="true">
        {sign} {count}
      </span>
      <span className="ei-visually-hidden">{name}</span>
    </span>
  );
}
