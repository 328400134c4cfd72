import "./overview.css";

export { OverviewPage } from "./OverviewPage";
