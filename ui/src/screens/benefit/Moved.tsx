import type { CalculationView } from "../../ipc";
import { Approvals } from "./Approvals";
import { Bridge } from "./Bridge";
import { Budget } from "./Budget";

/** What moved since the calculation that this one revises, what the budget bears, and the steps that people have taken. */
export function Moved({ calculation }: { calculation: CalculationView }) {
  return (
    <div>
      <Bridge steps={calculation.bridge} />
      <Approvals calculation={calculation} />
      {calculation.head.net_present_value.value !== null && <Budget calculation={calculation} />}
    </div>
  );
}
