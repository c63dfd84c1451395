export interface ScoreBarProps {
  /** 0..100, or null where nothing counted: the bar stays empty. */
  readonly score: number | null;
  /** Formatted score, already in the reader's language. */
  readonly label: string;
  /** Accessible name, e.g. the section's title. */
  readonly name: string;
}

/** A score as a horizontal bar of 0 to 100; the number stands beside it, so the bar itself is decoration. */
export function ScoreBar({ score, label, name }: ScoreBarProps) {
  return (
    <span className="ei-bar">
      <span>
        <span className="ei-visually-hidden">{name}: </span>
        {label}
      </span>
      <span className="ei-bar__track" aria-hidden="true">
        <span className="ei-bar__fill" style={{ width: `${score ?? 0}%` }} />
      </span>
    </span>
  );
}
