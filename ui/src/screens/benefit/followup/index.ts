import "./followup.css";

export { FollowUp } from "./FollowUp";
export { FollowUpFigures } from "./KeyFigures";
export { FormsProvider, useForms } from "./useForms";
export { followUpOf, useView } from "./useFollowUp";
export { Views } from "./Views";
