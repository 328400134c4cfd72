import "./followup.css";

export { FollowUp } from "./FollowUp";
export { FollowUpFigures } from "./KeyFigures";
export { useView } from "./useFollowUp";
export { Views } from "./Views";
