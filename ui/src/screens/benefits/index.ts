import "./benefits.css";

export { BenefitsGlyph } from "./BenefitsGlyph";
export { BenefitsPage } from "./BenefitsPage";
