import { afterEach, beforeEach } from "vitest";

/**
 * What the screens ask of a browser and jsdom lacks: a size, so that the grid has rows to draw, and a few calls that do
 * nothing here. Runs before every file of tests; those that need no browser are left alone.
 */
if (typeof window !== "undefined") {
  const { cleanup, configure } = await import("@testing-library/react");
  // A machine that compiles meanwhile is many times slower than one at rest; a test that passes never waits this long.
  configure({ asyncUtilTimeout: 30_000 });

  const size = (pixels: number) => ({ configurable: true, get: () => pixels });
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: size(800),
    clientWidth: size(1200),
    offsetHeight: size(800),
    offsetWidth: size(1200),
  });
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
  window.matchMedia = () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  } as never;
  globalThis.CSS ??= { escape: (text: string) => text } as never;
  let pages = 0;
  URL.createObjectURL = () => `blob:page-${(pages += 1)}`;
  URL.revokeObjectURL = () => undefined;

  beforeEach(() => localStorage.clear());
  afterEach(cleanup);
}
