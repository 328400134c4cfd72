import { useQuery } from "@tanstack/react-query";
import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { Dialog, Heading, Popover } from "react-aria-components";
import { OFFICE, office, type Trace, type TraceSource } from "../ipc";
import { parseOre, type Unit } from "../texts/numbers";
import { useText } from "../texts/useText";
import { fieldLabel } from "../texts/words";
import { IconButton } from "./Button";
import { Segmented } from "./Controls";
import { ErrorPanel, Loading } from "./Notices";
import { partTitle, traceAmount, type Traceable, type TracedAmount } from "./trace";
import { TraceParts } from "./TraceParts";
import { Formula, TraceWorked } from "./TraceWorked";

interface TraceOpener {
  /** Opens the trace beside its figure, in the unit that the figure is shown in where it is one of money. */
  openTrace(figure: TracedAmount["figure"], beside: HTMLElement, unit?: Unit): void;
}

const TraceContext = createContext<TraceOpener>({ openTrace: () => undefined });
const ROOM_PX = 460;
/** Below so many öre an amount says nothing in millions with one decimal. */
const LITTLE = 10_000_000n;
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
  const [path, setPath] = useState<Traceable[]>([]);
  // A unit stays while one goes from part to part.
  const [unit, setUnit] = useState<Unit | null>(null);
  const opener = useMemo<TraceOpener>(
    () => ({
      openTrace(figure, beside, shownIn) {
        anchor.current = beside;
        setUnit(shownIn ?? null);
        setPath([typeof figure === "function" ? figure() : figure]);
      },
    }),
    [],
  );
  // On another page there is nothing that it would stand beside.
  useEffect(() => {
    const close = () => setPath([]);
    window.addEventListener("hashchange", close);
    return () => window.removeEventListener("hashchange", close);
  }, []);
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
          {figure !== undefined && <TraceBody figure={figure} chosen={unit} onUnit={setUnit} onFollow={(next) => setPath([...path, next])} />}
        </Dialog>
      </Popover>
    </TraceContext.Provider>
  );
}

function isLittleAmount(amount: string | null): boolean {
  const ore = amount === null ? null : parseOre(amount);
  return ore !== null && ore < LITTLE && ore > -LITTLE;
}

function TraceBody({ figure, ...shown }: Shown & { figure: Traceable }) {
  return typeof figure === "string" ? <TraceAsked figure={figure} {...shown} /> : <TraceShown trace={figure} {...shown} />;
}

interface Shown {
  /** The unit of the figure that was opened, or the one that was chosen since. */
  chosen: Unit | null;
  onUnit(unit: Unit): void;
  onFollow(figure: string): void;
}

function TraceAsked({ figure, ...shown }: Shown & { figure: string }) {
  const { t } = useText();
  const trace = useQuery({ queryKey: [OFFICE, "trace", figure], queryFn: () => office.trace(figure) });
  if (trace.isError) return <ErrorPanel error={trace.error} onRetry={() => void trace.refetch()} />;
  return trace.data ? <TraceShown trace={trace.data} {...shown} /> : <Loading label={t("parts-loading")} />;
}

function TraceShown({ trace, chosen, onUnit, onFollow }: Shown & { trace: Trace }) {
  const { t } = useText();
  const { this: traced, parts } = trace;
  // Where the figure says none, a calculation, and what is little, is read in thousands, the portfolio in millions.
  const isLittle = traced.value !== null || isLittleAmount(traced.figure.amount);
  const unit = chosen ?? (isLittle ? "tkr" : "mnkr");
  const hasMoney = [traced, ...parts].some(({ value }) => value === null || value.unit === "sek");
  return (
    <>
      {traced.value ? <TraceWorked trace={trace} value={traced.value} unit={unit} /> : <TraceFormula trace={trace} unit={unit} />}
      {trace.source && <TraceOrigin source={trace.source} />}
      <TraceParts trace={trace} unit={unit} onFollow={onFollow} />
      <footer className="trace-foot">
        {hasMoney ? (
          <Segmented
            label={t("parts-unit")}
            picks={UNITS.map((id: Unit) => ({ id, label: t(`parts-unit-${id}`) }))}
            value={unit}
            onChange={(next) => onUnit(next)}
          />
        ) : (
          <span />
        )}
        <span>
          <kbd>Alt</kbd> <kbd>Enter</kbd>
        </span>
      </footer>
    </>
  );
}

function TraceFormula({ trace, unit }: { trace: Trace; unit: Unit }) {
  const texts = useText();
  const { t } = texts;
  const { figure } = trace.this;
  const shown = trace.parts.length <= 4 ? trace.parts.map((part) => traceAmount(texts, part.figure.amount, unit)) : [];
  const sign = trace.formula === "difference" || trace.formula === "remainder" ? " − " : " + ";
  return (
    <div className="trace-formula">
      <p>{partTitle(texts, trace.this)}</p>
      <p>
        <b>{traceAmount(texts, figure.amount, unit)}</b> {t(`parts-unit-${unit}`)}
        {trace.tokens.length > 0 && <Formula trace={trace} unit={unit} texts={texts} />}
        {["sum", "difference", "remainder"].includes(trace.formula) && shown.length > 1 && ` = ${shown.join(sign)}`}
      </p>
      {trace.rule && <p>{t(`parts-rule-${trace.rule.replaceAll("_", "-")}`)}</p>}
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
