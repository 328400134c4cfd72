import type { ComponentType } from "react";
import type { Screen } from "../shell";
import { BenefitsGlyph, BenefitsPage } from "./benefits";
import { HistoryPage } from "./history";
import { MoneyPage } from "./money";
import { OverviewPage } from "./overview";
import { ProjectsPage } from "./projects/ProjectsPage";
import { ReportsPage } from "./reports";
import { SettingsPage } from "./settings";
import { StartPage } from "./start";

/** The rooms of the window, in the rail's order. */
export const screens: readonly Screen[] = [
  { id: "overview", icon: "overview", Page: OverviewPage },
  { id: "projects", icon: "projects", Page: ProjectsPage, count: "projects" },
  { id: "benefits", icon: "chart", Glyph: BenefitsGlyph, Page: BenefitsPage, pages: "projects" },
  { id: "money", icon: "money", Page: MoneyPage },
  { id: "reports", icon: "report", Page: ReportsPage },
  { id: "history", icon: "history", Page: HistoryPage },
  { id: "settings", icon: "settings", Page: SettingsPage, apart: true },
];

/** What is shown while no portfolio is open. */
export const Start: ComponentType | null = StartPage;
