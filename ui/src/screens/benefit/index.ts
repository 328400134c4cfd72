import { createElement } from "react";

/** The calculation of one project. */
export function BenefitPage({ project }: { project: string }) {
  return createElement("p", null, project);
}
