import { Component, type ReactNode } from 'react';

/** Keeps a failing chat from taking the page with it: the form stays. */
export class ChatBoundary extends Component<{ readonly onFailed: () => void; readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(): void {
    this.props.onFailed();
  }

  override render() {
    return this.state.broken ? null : this.props.children;
  }
}
