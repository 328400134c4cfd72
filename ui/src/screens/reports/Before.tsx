import { useQuery } from "@tanstack/react-query";
import { OFFICE, office } from "../../ipc";
import { StatusShape } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";

/** What the report will say is missing, so that it can be mended first. */
export function Before() {
  const { t, count } = useText();
  const overview = useQuery({ queryKey: [OFFICE, "overview"], queryFn: office.overview, placeholderData: (before) => before });
  if (!overview.data) return null;
  const { attention_count: open } = overview.data;
  return (
    <section className="region">
      <h2>{t("reports-before")}</h2>
      <p className="before-line">
        <StatusShape status={open === 0 ? "finished" : "watch"} />
        {open === 0 ? t("reports-before-none") : <a href={routeHash("overview")}>{t("reports-before-open", { count: open, said: count(open) })}</a>}
      </p>
    </section>
  );
}
