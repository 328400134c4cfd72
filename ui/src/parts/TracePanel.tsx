import { useQuery } from "@tanstack/react-query";
import { createContext, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import { Dialog, Heading, Popover } from "react-aria-components";
import { OFFICE, office, type Trace, type TracePart, type TraceSource } from "../ipc";
import type { Unit } from "../texts/numbers";
import { useText, type Texts } from "../texts/useText";
import { fieldLabel } from "../texts/words";
import { Button, IconButton } from "./Button";
import { Segmented } from "./Controls";
import { ErrorPanel, Loading } from "./Notices";

interface TraceOpener {
  openTrace(figure: string, beside: HTMLElement): void;
}

const TraceContext = createContext<TraceOpener>({ openTrace: () => undefined });
const ROOM_PX = 460;
const UNITS: readonly Unit[] = ["mnkr", "tkr", "kr"];

export function useTrace(): TraceOpener {
  return useContext(TraceContext);
}

/** Where there is room beside the figure, so that the panel never hides what it explains. */
function sideFor(anchor: HTMLElement | null): "right top" | "left top" | "bottom" {
  const box = anchor?.getBoundingClientRect();
  if (!box) return "bottom";
  if (window.innerWidth - box.right > ROOM_PX) return "right top";
  return box.left > ROOM_PX ? "left top" : "bottom";
}

/** Holds the one open trace. Parts that have a trace of their own open in place, with the way back. */
export function TraceProvider({ children }: { children: ReactNode }) {
  const { t } = useText();
  const anchor = useRef<HTMLElement | null>(null);
  const [path, setPath] = useState<string[]>([]);
  const opener = useMemo<TraceOpener>(
    () => ({
      openTrace(figure, beside) {
        anchor.current = beside;
        setPath([figure]);
      },
    }),
    [],
  );
  const figure = path.at(-1);
  return (
    <TraceContext.Provider value={opener}>
      {children}
      <Popover
        className="floating trace"
        triggerRef={anchor}
        isOpen={figure !== undefined}
        onOpenChange={(open) => !open && setPath([])}
        placement={sideFor(anchor.current)}
        offset={10}
      >
        <Dialog className="pane" aria-label={t("parts-trace-title")}>
          <header className="trace-head">
            {path.length > 1 && (
              <IconButton icon="left" label={t("parts-trace-back")} onPress={() => setPath(path.slice(0, -1))} />
            )}
            <Heading slot="title">{t("parts-trace-title")}</Heading>
            <IconButton icon="close" label={t("parts-close")} hint="Esc" onPress={() => setPath([])} />
          </header>
          {figure !== undefined && <TraceBody figure={figure} onFollow={(next) => setPath([...path, next])} />}
        </Dialog>
      </Popover>
    </TraceContext.Provider>
  );
}

function TraceBody({ figure, onFollow }: { figure: string; onFollow(figure: string): void }) {
  const { t } = useText();
  const [unit, setUnit] = useState<Unit>("mnkr");
  const trace = useQuery({ queryKey: [OFFICE, "trace", figure], queryFn: () => office.trace(figure) });
  if (trace.isError) return <ErrorPanel error={trace.error} onRetry={() => void trace.refetch()} />;
  if (!trace.data) return <Loading label={t("parts-loading")} />;
  return (
    <>
      <TraceFormula trace={trace.data} unit={unit} />
      {trace.data.source && <TraceOrigin source={trace.data.source} />}
      <TraceParts trace={trace.data} unit={unit} onFollow={onFollow} />
      <footer className="trace-foot">
        <Segmented
          label={t("parts-unit")}
          picks={UNITS.map((id: Unit) => ({ id, label: t(`parts-unit-${id}`) }))}
          value={unit}
          onChange={(next) => setUnit(next)}
        />
        <span>
          <kbd>Alt</kbd> <kbd>Enter</kbd>
        </span>
      </footer>
    </>
  );
}

/** An amount as the trace shows it: kronor to the öre, so that nothing is hidden by rounding. */
function traceAmount(texts: Texts, amount: string | null, unit: Unit): string {
  return texts.amount(amount, { unit, ...(unit === "kr" && { decimals: 2 }) });
}

/** What a figure is: its measure, what it is of, and the year where it is that of one. */
export function partTitle(texts: Texts, part: TracePart): string {
  const measure = texts.t(`parts-measure-${part.measure.replaceAll("_", "-")}`);
  const whole = ["all", "counted", "list", "selection"].includes(part.scope);
  const name = part.name ?? texts.t(`parts-measure-${whole ? part.scope : "none"}`);
  const title = texts.t("parts-measure-of", { measure, name });
  return part.year === null ? title : `${title}, ${part.year}`;
}

function TraceFormula({ trace, unit }: { trace: Trace; unit: Unit }) {
  const texts = useText();
  const { t } = texts;
  const { figure } = trace.this;
  const shown = trace.parts.length <= 4 ? trace.parts.map((part) => traceAmount(texts, part.figure.amount, unit)) : [];
  const sign = trace.formula === "difference" ? " − " : " + ";
  return (
    <div className="trace-formula">
      <p>{partTitle(texts, trace.this)}</p>
      <p>
        <b>{traceAmount(texts, figure.amount, unit)}</b> {t(`parts-unit-${unit}`)}
        {trace.formula !== "input" && shown.length > 1 && ` = ${shown.join(sign)}`}
      </p>
      <p className="quiet">
        {t(`parts-formula-${trace.formula.replaceAll("_", "-")}`, { count: trace.part_count })}
        {figure.missing > 0 && ` ${t("parts-missing-parts", { count: figure.missing })}`}
      </p>
    </div>
  );
}

/** Where a recorded value comes from: the field, the source it names, who set it and when. */
function TraceOrigin({ source }: { source: TraceSource }) {
  const texts = useText();
  const { t, moment } = texts;
  return (
    <dl className="trace-origin">
      <dt>{t("parts-trace-field")}</dt>
      <dd>
        {fieldLabel(texts, source.kind, source.field)}, {source.name}
      </dd>
      <dt>{t("parts-trace-source")}</dt>
      <dd>
        {source.source ?? "–"}
        {source.footnote && <small>{[source.mark, source.footnote].filter(Boolean).join(" ")}</small>}
      </dd>
      <dt>{t("parts-trace-changed")}</dt>
      <dd>
        {[source.author?.name, source.recorded && moment(source.recorded)].filter(Boolean).join(", ") || "–"}
        {source.reason && <small>{source.reason}</small>}
      </dd>
    </dl>
  );
}

function TraceParts({ trace, unit, onFollow }: { trace: Trace; unit: Unit; onFollow(figure: string): void }) {
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
              {t(`parts-unit-${unit}`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {trace.parts.map((part, at) => {
            const title = partTitle(texts, part);
            const text = traceAmount(texts, part.figure.amount, unit);
            return (
              <tr key={at}>
                <td className="trace-part">{title}</td>
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
