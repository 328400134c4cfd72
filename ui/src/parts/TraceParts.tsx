import type { Trace } from "../ipc";
import type { Unit } from "../texts/numbers";
import { useText } from "../texts/useText";
import { absenceText } from "../texts/worked";
import { Button } from "./Button";
import { partText, partTitle } from "./trace";

/** What a figure is made of: each part opens its own trace. */
export function TraceParts({ trace, unit, onFollow }: { trace: Trace; unit: Unit; onFollow(figure: string): void }) {
  const texts = useText();
  const { t } = texts;
  if (trace.parts.length === 0) return null;
  return (
    <div className="trace-scroll" tabIndex={0} role="region" aria-label={t("parts-trace-inputs")}>
      <table className="quiet-table">
        <thead>
          <tr>
            <th scope="col">{t("parts-trace-inputs")}</th>
            <th scope="col" className="num">
              {t(trace.this.value ? "parts-trace-value" : `parts-unit-${unit}`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {trace.parts.map((part, at) => {
            const title = partTitle(texts, part);
            const text = partText(texts, part, unit);
            return (
              <tr key={at}>
                <td className="trace-part">
                  {title}
                  {part.value?.absence && <small>{absenceText(texts, part.value)}</small>}
                </td>
                <td className="num">
                  <Button className="amount" look="quiet" size="small" aria-label={`${title} ${text}`} onPress={() => onFollow(part.figure.figure)}>
                    {text}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {trace.part_count > trace.parts.length && (
        <p className="help">{t("parts-trace-more", { shown: trace.parts.length, count: trace.part_count })}</p>
      )}
    </div>
  );
}
