import { liveChildren, type MethodologyDraft } from './methodologyDraft.js';
import { CHILD_FIELD } from './draftFields.js';

/** Where in a draft something of its document stands: the node, and the rest of the path within it ('' for the node itself). */
export interface DraftPlace {
  readonly node: string;
  /** E.g. `weight`, `text.lv`, `answer.options[2].score`. */
  readonly field: string;
}

const STEP = /\.([A-Za-z_][A-Za-z0-9_]*)|\[(\d+)\]|\['(?:\\.|[^'\\])*'\]/y;

/** The place of a JSON path (of a fault, or of the linter) in the draft whose document it is a path of. A path that leads nowhere ends at the last node that is there. */
export function placeOf(draft: MethodologyDraft, path: string): DraftPlace {
  let node = draft.root;
  let at = path.startsWith('$') ? 1 : 0;
  for (;;) {
    const kind = draft.nodes.get(node)?.kind;
    const children = kind === undefined ? undefined : CHILD_FIELD[kind];
    const field = stepAt(path, at);
    const position = field === undefined ? undefined : stepAt(path, field.end);
    if (children === undefined || field?.name !== children || position?.position === undefined) break;
    const child = liveChildren(draft, node)[position.position];
    if (child === undefined) break;
    node = child.id;
    at = position.end;
  }
  return { node, field: path.slice(at).replace(/^\./, '') };
}

/** Whether a place in a node is that field or within it: `answer.options[2].score` is within `answer.options[2]` and `answer`. */
export function isWithin(place: string, field: string): boolean {
  return place === field || (place.startsWith(field) && (place[field.length] === '.' || place[field.length] === '['));
}

function stepAt(path: string, at: number): { readonly name?: string; readonly position?: number; readonly end: number } | undefined {
  STEP.lastIndex = at;
  const found = STEP.exec(path);
  if (found === null) return undefined;
  const [text, name, position] = found;
  return {
    ...(name === undefined ? {} : { name }),
    ...(position === undefined ? {} : { position: Number(position) }),
    end: at + text.length,
  };
}
