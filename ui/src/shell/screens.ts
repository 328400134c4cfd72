import type { ComponentType } from "react";
import type { IconName } from "../parts";

/** A room of the rail. Its title is the text `window-screen-<id>`; only what exists is listed. */
export interface Screen {
  id: string;
  icon: IconName;
  Page: ComponentType;
  /** Set apart below the others. */
  apart?: boolean;
  /** A count beside the name, from the office's state. */
  count?: "projects";
}
