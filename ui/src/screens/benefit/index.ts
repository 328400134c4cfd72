import "./benefit.css";
import "./lines.css";

export { BenefitPage } from "./BenefitPage";
