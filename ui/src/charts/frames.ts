import type { FigureView, FrameView, Overview } from "../ipc";
import { isNegative } from "../texts/numbers";
import { mnkrOf } from "./scale";

/** What the picture of the frames shows: the reserve, what is granted out of it, and what the projects are estimated at. */
export interface FrameStack {
  /** The outermost frame: a reserve, or the grant where there is none. */
  outer: FrameView;
  /** What is granted out of it, in order. */
  grants: readonly FrameView[];
  estimated: FigureView;
  /** How the estimates stand to the grant. */
  standing: "over" | "under" | "equal" | "unknown";
  over: FigureView;
}

/** The frames as a stack; null where no frame is recorded. */
export function frameStack({ frames, estimated }: Overview): FrameStack | null {
  const outer = frames.find(({ balance }) => balance === "reserve") ?? frames[0];
  if (!outer) return null;
  const drawn = frames.filter((frame) => frame.drawn_from === outer.id);
  const grants = drawn.length > 0 ? drawn : frames.filter((frame) => frame.id === outer.id && frame.balance === "grant");
  const held = grants[0] ?? outer;
  return { outer, grants, estimated, over: held.over, standing: standingOf(held.over) };
}

function standingOf({ amount }: FigureView): FrameStack["standing"] {
  if (amount === null) return "unknown";
  if (isNegative(amount)) return "under";
  return /[1-9]/.test(amount) ? "over" : "equal";
}

/** An amount without its sign, for a sentence that says the direction in words. */
export function sizeOf(amount: string | null): string | null {
  return amount?.replace(/^[-−]/, "") ?? null;
}

/** The one with the greatest amount, for a title that says the finding; null where none is known. */
export function greatest<Item>(items: readonly Item[], figure: (item: Item) => FigureView): Item | null {
  let found: Item | null = null;
  let most = 0;
  for (const item of items) {
    const value = mnkrOf(figure(item).amount);
    if (value === null || value <= most) continue;
    found = item;
    most = value;
  }
  return found;
}

/** The greatest amount in million kronor, for the end of an axis; zero where none is known. */
export function topOf(figures: readonly FigureView[]): number {
  return Math.max(0, ...figures.map(({ amount }) => mnkrOf(amount) ?? 0));
}
