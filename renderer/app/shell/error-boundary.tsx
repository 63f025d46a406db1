import { Component, type ReactNode } from 'react';
import { ErrorPage } from './error-page';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** The page on screen: another one clears the failure. */
  readonly pageKey: string;
  readonly onOtherPage?: () => void;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
}

/** Keeps a page that throws from taking the window with it. React itself writes the error to the console. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override componentDidUpdate(previous: ErrorBoundaryProps): void {
    if (previous.pageKey !== this.props.pageKey && this.state.failed) this.recover();
  }

  private readonly recover = (): void => {
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <ErrorPage onReload={this.recover} onOtherPage={this.props.onOtherPage} />;
  }
}
