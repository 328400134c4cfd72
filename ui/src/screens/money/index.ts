import "./money.css";

export { MoneyPage } from "./MoneyPage";
export { ProjectMoney } from "./ProjectMoney";
