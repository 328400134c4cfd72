import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";
import { TABS, type List } from "./places";

/** The lists of the contracts' tab, side by side. */
export function ContractLists({ list }: { list: List }) {
  const { t } = useText();
  const { lists } = TABS[1];
  return (
    <nav className="money-lists" aria-label={t("money-lists")}>
      {lists.map((id) => (
        <a key={id} href={routeHash("money", id)} aria-current={id === list ? "page" : undefined}>
          {t(`money-list-${id}`)}
        </a>
      ))}
    </nav>
  );
}
