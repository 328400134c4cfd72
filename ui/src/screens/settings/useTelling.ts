import type { Saved } from "../../ipc";
import { useToast } from "../../parts";
import { useText } from "../../texts/useText";
import { problemText } from "../../texts/words";

/** Says what a change moved elsewhere, where it moved anything. */
export function useTelling(): (saved: Saved) => Saved {
  const texts = useText();
  const toast = useToast();
  return (saved) => {
    if (saved.warnings.length > 0) toast({ text: saved.warnings.map((warning) => problemText(texts, warning)).join(" ") });
    return saved;
  };
}
