import { formatPath } from '../../interchange/path.js';
import type { Methodology } from '../../methodology/methodology.js';
import type { Change, Place } from './change.js';
import { compareByShape } from './compareByShape.js';
import { pairQuestions } from './pairQuestions.js';
import type { Fields } from './shape.js';
import { methodologyShape, questionShape, sectionShape, topicShape } from './shapes.js';
import { staysInOrder } from './staysInOrder.js';
import { nodesOf, treeOf, type Depth, type TreeNode } from './treeOf.js';

const shapes: Readonly<Record<Depth, Fields>> = {
  methodology: methodologyShape,
  section: sectionShape,
  topic: topicShape,
  question: questionShape,
};

/** Which node of the earlier document a node of the later one is, and which nodes are no more. */
interface Match {
  readonly origin: (node: TreeNode) => TreeNode | undefined;
  /** Of the nodes with this origin the one that keeps its place: that of the same code, or the first. The other parts of a split question had none. */
  readonly heir: (earlier: TreeNode) => TreeNode | undefined;
  readonly isGone: (earlier: TreeNode) => boolean;
}

/**
 * What is different in the later document: in its order, what was removed where it stood. The same document twice gives
 * nothing, and so does a default written out.
 *
 * Sections and topics are the same where their codes are; questions also by lineage, so that a question with another code is
 * `changed` at `.code`, the parts of a split question are changes of that one, and what was merged is not removed. An added or
 * removed node comes once with all that is new or gone within it; what moved into it or out of it is told as moved.
 */
export function compareMethodologies(before: Methodology, after: Methodology): readonly Change[] {
  const [was, is] = [treeOf(before), treeOf(after)];
  return changesOf(is, matchOf(before, after, was, is), new Set());
}

function changesOf(node: TreeNode, match: Match, movedNodes: ReadonlySet<TreeNode>): readonly Change[] {
  const was = match.origin(node);
  return [...(was === undefined ? [] : changesOfNode(node, was, movedNodes.has(node))), ...changesBelow(node, was, match)];
}

function changesOfNode(node: TreeNode, was: TreeNode, hasMoved: boolean): readonly Change[] {
  const own = compareByShape(shapes[node.depth], was.value, node.value, { before: was.path, after: node.path, code: node.code });
  if (!hasMoved) return own;
  return [{ kind: 'moved', path: formatPath(node.path), code: node.code, before: placeOf(was), after: placeOf(node) }, ...own];
}

function changesBelow(node: TreeNode, was: TreeNode | undefined, match: Match): readonly Change[] {
  const moved = movedAmong(node.children, was, match);
  const removed = removedAfter(node, was, match);
  const takeRemoved = (earlier: TreeNode | undefined): readonly Change[] => {
    const changes = removed.get(earlier) ?? [];
    // The parts of a split question have one origin: what stood behind it is told once.
    removed.delete(earlier);
    return changes;
  };
  const first = takeRemoved(undefined);
  const rest = node.children.flatMap((child) => {
    const origin = match.origin(child);
    const added = origin === undefined && was !== undefined ? [addedChange(child)] : [];
    return [...added, ...changesOf(child, match, moved), ...(origin === undefined ? [] : takeRemoved(origin))];
  });
  return [...first, ...rest];
}

/** The children that come from another parent, and the fewest others that explain the order of now; none of a split question but its heir. */
function movedAmong(children: readonly TreeNode[], was: TreeNode | undefined, match: Match): ReadonlySet<TreeNode> {
  const known = children.flatMap((child) => {
    const origin = match.origin(child);
    return origin === undefined || match.heir(origin) !== child ? [] : [{ child, origin }];
  });
  const siblings = known.filter(({ origin }) => was?.children.includes(origin) === true);
  const stays = staysInOrder(
    siblings.map(({ origin }) => origin.position),
    siblings.map(({ child }) => child.position),
  );
  const stayed = new Set(siblings.flatMap(({ child }, at) => (stays[at] === true ? [child] : [])));
  return new Set(known.flatMap(({ child }) => (stayed.has(child) ? [] : [child])));
}

/** What was removed from under a node, by the sibling it stood behind that is still there (undefined: it stood first). */
function removedAfter(node: TreeNode, was: TreeNode | undefined, match: Match): Map<TreeNode | undefined, readonly Change[]> {
  const here = new Set(node.children.map(match.origin));
  const removed = new Map<TreeNode | undefined, readonly Change[]>();
  let behind: TreeNode | undefined;
  for (const earlier of was?.children ?? []) {
    if (here.has(earlier)) behind = earlier;
    else if (match.isGone(earlier)) removed.set(behind, [...(removed.get(behind) ?? []), removedChange(earlier)]);
  }
  return removed;
}

function matchOf(before: Methodology, after: Methodology, was: TreeNode, is: TreeNode): Match {
  const keyOf = ({ depth }: TreeNode, code: string): string => `${depth} ${code}`;
  const earlier = new Map(nodesOf(was).map((node) => [keyOf(node, node.code), node]));
  const ancestry = pairQuestions(before, after);
  const origin = (node: TreeNode): TreeNode | undefined => {
    if (node.depth === 'methodology') return was;
    const code = node.depth === 'question' ? ancestry.get(node.code)?.from[0] : node.code;
    return code === undefined ? undefined : earlier.get(keyOf(node, code));
  };
  const heirs = new Map<TreeNode, TreeNode>();
  for (const node of nodesOf(is)) {
    const from = origin(node);
    if (from !== undefined && (!heirs.has(from) || node.code === from.code)) heirs.set(from, node);
  }
  const living = new Set(heirs.keys());
  for (const code of [...ancestry.values()].flatMap(({ from }) => from)) {
    const merged = earlier.get(`question ${code}`);
    if (merged !== undefined) living.add(merged);
  }
  return { origin, heir: (node) => heirs.get(node), isGone: (node) => !living.has(node) };
}

const placeOf = ({ parent, position }: TreeNode): Place => ({ parent, position });

const addedChange = ({ path, code, value }: TreeNode): Change => ({
  kind: 'added',
  path: formatPath(path),
  code,
  before: null,
  after: value,
});

const removedChange = ({ path, code, value }: TreeNode): Change => ({
  kind: 'removed',
  path: formatPath(path),
  code,
  before: value,
  after: null,
});
