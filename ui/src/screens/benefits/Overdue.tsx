import { useState } from "react";
import type { OverdueView } from "../../ipc";
import { Button, EmptyState, StatusShape } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";
import { followUpOf } from "../benefit/followup";
import { daysBetween } from "./days";

const FIRST = 4;

/** What should have been done by now, the oldest first: preconditions, readings, targets. */
export function Overdue({ overdue, today }: { overdue: readonly OverdueView[]; today: string }) {
  const { t, count } = useText();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? overdue : overdue.slice(0, FIRST);
  return (
    <section className="region">
      <h2>{t("benefits-overdue", { count: overdue.length })}</h2>
      {overdue.length === 0 ? (
        <EmptyState title={t("benefits-overdue-none")}>{t("benefits-overdue-none-about")}</EmptyState>
      ) : (
        <>
          <p>{t("benefits-overdue-about")}</p>
          <ul className={isOpen ? "todo overdue overdue-all" : "todo overdue"} id="gains-overdue-list">
            {shown.map((item, at) => (
              <OverdueItem key={at} item={item} days={daysBetween(item.due, today)} />
            ))}
          </ul>
        </>
      )}
      {overdue.length > FIRST && (
        <Button look="quiet" size="small" icon={isOpen ? "up" : "down"} aria-expanded={isOpen} aria-controls="gains-overdue-list" onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? "benefits-overdue-fewer" : "benefits-overdue-more", { count: count(overdue.length) })}
        </Button>
      )}
    </section>
  );
}

function OverdueItem({ item, days }: { item: OverdueView; days: number }) {
  const { t, day } = useText();
  const people = item.responsible.map(({ name }) => name).join(", ");
  return (
    <li>
      <div>
        <span>
          <a href={routeHash("benefits", item.project.id, followUpOf(item.benefit.id))}>{item.name}</a>
        </span>
        <small>
          <span className="status">
            <StatusShape status={item.what === "precondition" ? "off-track" : "watch"} />
            {t(`benefits-overdue-${item.what}`)}
          </span>
          <span>{item.project.name}</span>
          <span className={people === "" ? "minus" : ""}>{people === "" ? t("benefits-no-responsible") : people}</span>
        </small>
      </div>
      <span className="overdue-days">
        {t("benefits-days-late", { days })}
        <small>{day(item.due)}</small>
      </span>
    </li>
  );
}
