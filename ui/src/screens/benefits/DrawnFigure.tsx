import type { ReactElement, ReactNode } from "react";
import { Figure, useWidth } from "../../charts";

/** How wide the drawing is when it leaves the window, and before the window has measured its place. */
const WIDTH = 640;

/** Draws at a width; the letters keep their size while the picture grows. */
export type Drawing = (width: number) => ReactElement;

/** A picture as wide as its place, with its table behind it; copied and saved at a width of its own. */
export function DrawnFigure({ title, about, drawing, table }: { title: string; about: ReactNode; drawing: Drawing; table: ReactNode }) {
  return <Figure title={title} about={about} chart={<Following drawing={drawing} />} table={table} drawing={() => drawing(WIDTH)} />;
}

/** Apart, so that it measures anew each time the picture comes back from behind its table. */
function Following({ drawing }: { drawing: Drawing }) {
  const [place, width] = useWidth<HTMLDivElement>(WIDTH);
  return (
    <div ref={place} className="drawing-place">
      {drawing(width)}
    </div>
  );
}
