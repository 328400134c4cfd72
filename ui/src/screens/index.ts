import type { ComponentType } from "react";
import type { Screen } from "../shell";
import { ProjectsPage } from "./projects/ProjectsPage";

/** The rooms of the window, in the rail's order. */
export const screens: readonly Screen[] = [{ id: "projects", icon: "projects", Page: ProjectsPage, count: "projects" }];

/** What is shown while no portfolio is open; without it the frame stands empty. */
export const Start: ComponentType | null = null;
