import { useState } from "react";
import { useOffice, type OverdueView, type ProjectBenefits, type Realised } from "../../../ipc";
import { Button, StatusShape } from "../../../parts";
import { useText } from "../../../texts/useText";
import { daysBetween } from "../../benefits/days";
import { beginReading, beginReport } from "./begin";
import { useForms } from "./useForms";

const FIRST = 3;

/** What should have been done by now, the oldest first; each opens the form that does it. */
export function Waiting({ page, found, overdue, onShow }: {
  page: ProjectBenefits;
  found: Realised;
  overdue: readonly OverdueView[];
  onShow(benefit: string): void;
}) {
  const { t, count } = useText();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? overdue : overdue.slice(0, FIRST);
  return (
    <section className="region">
      <h2>{t("followup-waiting", { count: overdue.length })}</h2>
      <p>{t(overdue.length === 0 ? "followup-waiting-none" : "followup-waiting-about")}</p>
      {overdue.length > 0 && (
        <ul className="todo overdue" id="followup-waiting-list">
          {shown.map((item, at) => (
            <Item key={at} item={item} page={page} found={found} onShow={onShow} />
          ))}
        </ul>
      )}
      {overdue.length > FIRST && (
        <Button look="quiet" size="small" icon={isOpen ? "up" : "down"} aria-expanded={isOpen} aria-controls="followup-waiting-list" onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? "followup-fewer" : "followup-all", { count: count(overdue.length) })}
        </Button>
      )}
    </section>
  );
}

function Item({ item, page, found, onShow }: { item: OverdueView; page: ProjectBenefits; found: Realised; onShow(benefit: string): void }) {
  const { t, day } = useText();
  const forms = useForms();
  const today = useOffice().data?.open?.today ?? item.due;
  const people = item.responsible.map(({ name }) => name).join(", ");
  const delivery = found.benefits.find(({ benefit }) => benefit.id === item.benefit.id);
  const view = page.benefits.find(({ id }) => id === item.benefit.id);
  const condition = view?.preconditions.find(({ name, due, is_overdue: isOverdue }) => isOverdue && name === item.name && due === item.due);
  const act = () => {
    if (forms && item.what === "precondition" && condition) forms.change({ kind: "precondition", id: condition.id, of: item.benefit.id, name: condition.name });
    else if (forms && item.what === "report" && delivery) forms.add(beginReport(page, delivery));
    else if (forms && (item.what === "reading" || item.what === "target") && delivery) forms.add(beginReading(page, delivery, today));
    else onShow(item.benefit.id);
  };
  return (
    <li>
      <div>
        <button type="button" className="followup-link" onClick={act}>
          {item.name}
        </button>
        <small>
          <span className="status">
            <StatusShape status={item.what === "precondition" ? "off-track" : "watch"} />
            {t(`followup-waiting-${item.what}`)}
          </span>
          {item.name !== item.benefit.name && view && <span>{view.name}</span>}
          <span className={people === "" ? "minus" : ""}>{people === "" ? t("followup-nobody") : people}</span>
        </small>
      </div>
      <span className="overdue-days">
        {t("followup-days-late", { days: daysBetween(item.due, today) })}
        <small>{day(item.due)}</small>
      </span>
    </li>
  );
}
