import { useOffice } from "../../ipc";
import { useRoute } from "../../shell";
import { BenefitPage } from "../benefit";
import { Room } from "./Room";

/** The benefits of the whole portfolio, or one project's calculation. */
export function BenefitsPage() {
  const open = useOffice().data?.open;
  const { id } = useRoute();
  if (open && id !== null) return <BenefitPage key={id} project={id} />;
  return open ? <Room key={open.path} open={open} /> : null;
}
