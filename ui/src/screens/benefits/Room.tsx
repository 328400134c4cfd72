import type { OpenState } from "../../ipc";
import { PageHead } from "../../shell";
import { useText } from "../../texts/useText";

export function Room({ open }: { open: OpenState }) {
  const { t } = useText();
  return <PageHead title={t("window-screen-benefits")} about={open.name} />;
}
