import { Component, type ReactNode } from "react";
import { ErrorPanel } from "../parts";

/** Keeps a fault in one screen from taking the window with it: says so where the screen was. */
export class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <div className="page-body">
        <ErrorPanel error={this.state.error} onRetry={() => this.setState({ error: null })} />
      </div>
    );
  }
}
