import "./guide.css";

export { Guide } from "./Guide";
