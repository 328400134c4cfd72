import { useText } from "../../texts/useText";
import { wordLabel } from "../../texts/words";

/** A benefit's own class, with the mark that the named scheme gives it: solid, hatched or dotted, so that it is seen without colour. */
export function ClassMark({ word, colour }: { word: string; colour: string | null }) {
  const texts = useText();
  return (
    <span className="calc-class">
      {colour !== null && <span className={`calc-colour is-${colour}`} role="img" aria-label={texts.t(`benefit-colour-${colour}`)} />}
      {wordLabel(texts, "class", word)}
    </span>
  );
}
