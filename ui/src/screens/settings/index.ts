import "./settings.css";

export { SettingsPage } from "./SettingsPage";
