import type { ComponentType } from "react";
import type { IconName } from "../parts";

/** A room of the rail. Its title is the text `window-screen-<id>`; only what exists is listed. */
export interface Screen {
  id: string;
  icon: IconName;
  /** Drawn instead of the icon, where the parts have none for the room. */
  Glyph?: ComponentType;
  Page: ComponentType;
  /** Set apart below the others. */
  apart?: boolean;
  /** The records of another room that have a page of their own here: found by search. */
  pages?: "projects";
  /** A count beside the name, from the office's state. */
  count?: "projects";
}
