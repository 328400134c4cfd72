import "./start.css";

export { StartPage } from "./StartPage";
