import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { movePlace, type Extent, type Place, type Position, type Step } from "./keys";

export interface Editing extends Position {
  start: string;
  selectAll: boolean;
}

export interface GridPlace {
  place: Place;
  editing: Editing | null;
  /** Moves by a step; with `extend` the range grows. */
  move(step: Step, extend: boolean): void;
  /** Goes to a cell, as a click does. */
  goTo(position: Position, extend: boolean): void;
  edit(editing: Editing | null): void;
  /** Makes the active cell take the focus again, after something else had it. */
  refocus(): void;
  dropRange(): void;
}

/** Where one is in the grid. The active cell has the focus whenever the grid was used to get there. */
export function useGridPlace(root: RefObject<HTMLElement | null>, extent: Extent, start: Position): GridPlace {
  const [stored, setPlace] = useState<Place>({ active: start, anchor: null });
  const [editing, setEditing] = useState<Editing | null>(null);
  const wantsFocus = useRef(false);
  const place = inside(stored, extent);
  const { row, column } = place.active;

  useLayoutEffect(() => {
    if (!wantsFocus.current || editing) return;
    const cell = root.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
    // The sum is always in view; going to it goes to the end of what it sums.
    if (root.current && cell.closest(".grid-footer")) root.current.scrollTop = root.current.scrollHeight;
    if (row >= 0) cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  const move = (step: Step, extend: boolean) => {
    wantsFocus.current = true;
    setPlace(movePlace(place, step, extend, extent));
  };
  const goTo = (position: Position, extend: boolean) => {
    wantsFocus.current = true;
    setPlace({ active: position, anchor: extend ? (place.anchor ?? place.active) : null });
  };
  const refocus = useCallback(() => {
    wantsFocus.current = true;
    setPlace((before) => ({ ...before }));
  }, []);
  return {
    place,
    editing,
    move,
    goTo,
    edit: (next) => {
      if (!next) wantsFocus.current = true;
      setEditing(next);
    },
    refocus,
    dropRange: () => setPlace({ active: place.active, anchor: null }),
  };
}

/** The place kept inside a grid that has become smaller. */
function inside(place: Place, extent: Extent): Place {
  const fit = ({ row, column }: Position) => ({
    row: Math.max(extent.first, Math.min(row, extent.last)),
    column: Math.max(0, Math.min(column, extent.columns - 1)),
  });
  return { active: fit(place.active), anchor: place.anchor && fit(place.anchor) };
}
