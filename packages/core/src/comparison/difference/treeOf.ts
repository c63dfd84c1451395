import type { Path } from '../../interchange/path.js';
import type { Methodology, Question, Section, Topic } from '../../methodology/methodology.js';

export type Depth = 'methodology' | 'section' | 'topic' | 'question';

/** A part of the document with its place: the methodology itself, a section, a topic or a question. */
export interface TreeNode {
  readonly depth: Depth;
  readonly code: string;
  readonly path: Path;
  /** The code of what it stands in; null for sections, which stand in the document itself, and for that. */
  readonly parent: string | null;
  readonly position: number;
  readonly value: Methodology | Section | Topic | Question;
  readonly children: readonly TreeNode[];
}

/** The methodology as a tree of its sections, topics and questions. */
export function treeOf(methodology: Methodology): TreeNode {
  const sections = methodology.sections.map((section, position): TreeNode => {
    const path = ['sections', position];
    return {
      depth: 'section',
      code: section.code,
      path,
      parent: null,
      position,
      value: section,
      children: section.topics.map((topic, at) => topicNode(topic, [...path, 'topics', at], section.code, at)),
    };
  });
  return { depth: 'methodology', code: methodology.id, path: [], parent: null, position: 0, value: methodology, children: sections };
}

function topicNode(topic: Topic, path: Path, parent: string, position: number): TreeNode {
  const children = topic.questions.map((question, at): TreeNode => ({
    depth: 'question',
    code: question.code,
    path: [...path, 'questions', at],
    parent: topic.code,
    position: at,
    value: question,
    children: [],
  }));
  return { depth: 'topic', code: topic.code, path, parent, position, value: topic, children };
}

/** The node itself and all below it, in document order. */
export function nodesOf(node: TreeNode): readonly TreeNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}
