import "./history.css";

export { HistoryPage } from "./HistoryPage";
