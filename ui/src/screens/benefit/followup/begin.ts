import type { BenefitDelivery, ProjectBenefits, UsageView } from "../../../ipc";
import type { NewForm } from "./useForms";

/** What each new record begins with: what is known already is filled in and can be changed. */
function ofBenefit({ project }: ProjectBenefits, { benefit }: BenefitDelivery): Pick<NewForm, "of" | "about" | "fixed"> {
  return { of: benefit.id, about: benefit.name, fixed: [["project", project.id], ["benefit", benefit.id]] };
}

/** The one who answers alone is who reports. */
function person({ responsible }: BenefitDelivery): string {
  const [only, other] = responsible;
  return only && !other ? only.id : "";
}

export function beginReport(page: ProjectBenefits, delivery: BenefitDelivery): NewForm {
  const last = delivery.reports.at(-1);
  return { kind: "realisation", ...ofBenefit(page, delivery), begins: { responsible: last?.responsible?.id ?? person(delivery), source: last?.source ?? "" } };
}

export function beginReading(page: ProjectBenefits, delivery: BenefitDelivery, today: string): NewForm {
  const last = delivery.readings.at(-1);
  return {
    kind: "reading",
    ...ofBenefit(page, delivery),
    begins: { date: today, person: last?.person?.id ?? person(delivery), source: last?.source ?? "" },
    unit: delivery.indicator_unit,
  };
}

export function beginEffect(page: ProjectBenefits, delivery: BenefitDelivery, today: string): NewForm {
  return { kind: "budget_effect", ...ofBenefit(page, delivery), begins: { year: String(Number(today.slice(0, 4)) + 1), movement: delivery.class === "financial" ? "lowered" : "moved" } };
}

export function beginPrecondition(page: ProjectBenefits, delivery: BenefitDelivery): NewForm {
  const of = ofBenefit(page, delivery);
  const count = page.benefits.find(({ id }) => id === delivery.benefit.id)?.preconditions.length ?? 0;
  return { kind: "precondition", ...of, fixed: [...of.fixed, ["order", String(count + 1)]], begins: { responsible: person(delivery) } };
}

export function beginUsage(project: { id: string; name: string }, usage: readonly UsageView[]): NewForm {
  const last = usage.at(-1);
  return { kind: "usage", of: project.id, about: project.name, fixed: [["project", project.id]], begins: { unit: last?.unit ?? "", source: last?.source ?? "" } };
}
