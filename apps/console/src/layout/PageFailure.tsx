import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { problemText } from '../providers/problemText.js';

/** A page that breaks leaves menu and header in place and says so; the next address is tried afresh. */
export function PageFailure({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Boundary address={pathname} fallback={<Failed />}>
      {children}
    </Boundary>
  );
}

function Failed() {
  const { say, locale } = useWords();
  return (
    <div role="alert">
      <h1>{say.failed}</h1>
      <p>{problemText(undefined, locale)}</p>
    </div>
  );
}

interface BoundaryProps {
  readonly address: string;
  readonly children: ReactNode;
  readonly fallback: ReactNode;
}

class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }
  // Not by a key: pages that share an address keep what they hold, a draft's undo among it.
  override componentDidUpdate({ address }: BoundaryProps): void {
    if (this.state.failed && address !== this.props.address) this.setState({ failed: false });
  }
  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
