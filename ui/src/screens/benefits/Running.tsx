import { useEffect, useState } from "react";
import { Button } from "../../parts";
import { useText } from "../../texts/useText";
import { RUNS } from "./useSpread";

/** What takes no longer than this is not worth a message. */
const SHORT_MS = 400;

/** Stands where a simulation's result comes, when that takes long, with the way to stop it. */
export function Running({ onStop }: { onStop(): void }) {
  const { t, count } = useText();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHORT_MS);
    return () => clearTimeout(timer);
  }, []);
  const text = t("benefits-simulating", { runs: count(RUNS) });
  if (!isLong) return null;
  return (
    <div className="progress" role="status">
      <span>{text}</span>
      <Button size="small" onPress={onStop}>
        {t("parts-cancel")}
      </Button>
      <progress aria-label={text} />
    </div>
  );
}
