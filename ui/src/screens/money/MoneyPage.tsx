import { useQuery } from "@tanstack/react-query";
import { OFFICE, office, useOffice, type MoneyOverview, type OpenState } from "../../ipc";
import { ErrorPanel, Loading, Tag } from "../../parts";
import { PageHead, routeHash, useRoute, type KeyFigure } from "../../shell";
import { useText, type Texts } from "../../texts/useText";
import { Commitments } from "./Commitments";
import { Contracts } from "./Contracts";
import { Decisions } from "./Decisions";
import { Delegated } from "./Delegated";
import { placeOf, TABS, type List } from "./places";
import { Requests } from "./Requests";

/** From the committee's krona to the invoice: decisions, contracts, and what they leave. */
export function MoneyPage() {
  const open = useOffice().data?.open;
  return open ? <Room key={open.path} open={open} /> : null;
}

function Room({ open }: { open: OpenState }) {
  const texts = useText();
  const { t } = texts;
  const route = useRoute();
  const { tab, list } = placeOf(route.id);
  const money = useQuery({ queryKey: [OFFICE, "money"], queryFn: office.money, placeholderData: (before) => before });
  return (
    <>
      <PageHead
        title={t("window-screen-money")}
        about={
          <>
            {t("money-about")}
            {open.example && <Tag>{t("money-example")}</Tag>}
          </>
        }
        figures={money.data ? keyFigures(texts, money.data) : []}
      />
      <nav className="money-tabs" aria-label={t("money-tabs")}>
        {TABS.map(({ id, lists }) => (
          <a key={id} href={routeHash("money", lists[0])} aria-current={id === tab ? "page" : undefined}>
            {t(`money-tab-${id}`)}
          </a>
        ))}
      </nav>
      {money.isError ? (
        <div className="page-body">
          <ErrorPanel error={money.error} onRetry={() => void money.refetch()} />
        </div>
      ) : money.data ? (
        <Shown list={list} money={money.data} open={open} chosen={route.part} />
      ) : (
        <div className="page-body">
          <Loading lines={10} label={t("parts-loading")} />
        </div>
      )}
    </>
  );
}

function Shown({ list, money, open, chosen }: { list: List; money: MoneyOverview; open: OpenState; chosen: string | null }) {
  switch (list) {
    case "decisions":
      return <Decisions money={money} open={open} chosen={chosen} />;
    case "contracts":
      return <Contracts money={money} open={open} chosen={chosen} />;
    case "requests":
      return <Requests open={open} chosen={chosen} />;
    case "delegated":
      return <Delegated money={money} open={open} />;
    case "commitments":
      return <Commitments money={money} open={open} />;
  }
}

function keyFigures({ t }: Texts, { total }: MoneyOverview): KeyFigure[] {
  return [
    { label: t("parts-measure-allocated"), figure: total.allocated, unit: "mnkr" },
    { label: t("parts-measure-contracted"), figure: total.contracted, unit: "mnkr" },
    { label: t("money-actual"), figure: total.actual, unit: "mnkr" },
    { label: t("parts-measure-free"), figure: total.free, unit: "mnkr", warnsBelowZero: true },
  ];
}
