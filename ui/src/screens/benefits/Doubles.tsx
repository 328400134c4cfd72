import { useState } from "react";
import type { DoubleView, Named } from "../../ipc";
import { Button, EmptyState } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";

const FIRST = 5;
/** Pairs of benefits in different projects that may claim the same saving, the likeliest first; `all` of which these are the first. */
export function Doubles({ doubles, all }: { doubles: readonly DoubleView[]; all: number }) {
  const { t, count, percent } = useText();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? doubles : doubles.slice(0, FIRST);
  return (
    <section className="region">
      <h2>{t("benefits-doubles", { count: all })}</h2>
      {doubles.length === 0 ? (
        <EmptyState title={t("benefits-doubles-none")}>{t("benefits-doubles-none-about")}</EmptyState>
      ) : (
        <>
          <p>{t("benefits-doubles-about")}</p>
          <div className="gains-wide">
            <table className="quiet-table gains-doubles" id="gains-doubles-list">
              <thead>
                <tr>
                  <th scope="col">{t("benefits-double-first")}</th>
                  <th scope="col">{t("benefits-double-second")}</th>
                  <th scope="col">{t("benefits-double-common")}</th>
                  <th scope="col" className="num">
                    {t("benefits-double-likeness")}
                    <small>{t("benefits-double-likeness-about")}</small>
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((pair) => (
                  <tr key={`${pair.first.id} ${pair.second.id}`}>
                    <Benefit benefit={pair.first} project={pair.first_project} />
                    <Benefit benefit={pair.second} project={pair.second_project} />
                    <td className="wrap">
                      {pair.words.join(", ")}
                      <small>{inCommon(pair, t).join(" · ")}</small>
                    </td>
                    <td className="num">{percent(pair.likeness)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {all > doubles.length && isOpen && <p className="gains-note">{t("benefits-doubles-first", { shown: count(doubles.length), count: count(all) })}</p>}
        </>
      )}
      {doubles.length > FIRST && (
        <Button look="quiet" size="small" icon={isOpen ? "up" : "down"} aria-expanded={isOpen} aria-controls="gains-doubles-list" onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? "benefits-doubles-fewer" : "benefits-doubles-more", { count: count(all) })}
        </Button>
      )}
    </section>
  );
}

function Benefit({ benefit, project }: { benefit: Named; project: Named }) {
  return (
    <td className="wrap">
      <a href={routeHash("benefits", project.id)}>{benefit.name}</a>
      <small>{project.name}</small>
    </td>
  );
}

function inCommon(pair: DoubleView, t: (key: string, args?: Record<string, string>) => string): string[] {
  return [
    ...(pair.same_board ? [t("benefits-double-board")] : []),
    ...(pair.same_responsible ? [t("benefits-double-responsible")] : []),
    ...pair.shared_factors.map(({ name }) => t("benefits-double-factor", { name })),
  ];
}
