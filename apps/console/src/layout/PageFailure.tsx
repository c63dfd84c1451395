import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { problemText } from '../providers/problemText.js';

/** A page that breaks leaves menu and header in place and says so; the next address is tried afresh. */
export function PageFailure({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Boundary key={pathname} fallback={<Failed />}>
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
  readonly children: ReactNode;
  readonly fallback: ReactNode;
}

class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }
  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
