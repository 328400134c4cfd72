import "./benefit.css";

export { BenefitPage } from "./BenefitPage";
