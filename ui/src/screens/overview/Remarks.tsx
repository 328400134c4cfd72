import { useState } from "react";
import type { RemarkView } from "../../ipc";
import { Button, Tag } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";

const FIRST = 4;

/** What the source says beside its figures, and what in it is still to be confirmed. */
export function Remarks({ remarks }: { remarks: readonly RemarkView[] }) {
  const { t, count } = useText();
  const [isOpen, setOpen] = useState(false);
  if (remarks.length === 0) return null;
  const shown = isOpen ? remarks : remarks.slice(0, FIRST);
  return (
    <section className="region">
      <h2>{t("overview-remarks")}</h2>
      <p>{t("overview-remarks-about", { count: remarks.filter(({ to_confirm }) => to_confirm).length })}</p>
      <ul className="remarks" id="remark-list">
        {shown.map((remark) => (
          <li key={remark.id}>
            <a href={routeHash("settings", "remark", remark.id)}>{remark.text}</a>
            <small>
              {remark.to_confirm && <Tag>{t("overview-remark-to-confirm")}</Tag>} {remark.source}
            </small>
          </li>
        ))}
      </ul>
      {remarks.length > FIRST && (
        <Button look="quiet" size="small" icon={isOpen ? "up" : "down"} aria-expanded={isOpen} aria-controls="remark-list" onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? "overview-remarks-fewer" : "overview-remarks-more", { count: count(remarks.length) })}
        </Button>
      )}
    </section>
  );
}
