import type { FigureView } from "../ipc";
import { useTrace } from "../parts";
import { useText, type Texts } from "../texts/useText";
import { HorizontalAxis } from "./Axis";
import { sizeOf, topOf, type FrameStack } from "./frames";
import { axisWithin, crisp, loupeAxis, mnkrOf, placeOn, type Axis } from "./scale";

const STACK_TOP = 44;
const STACK_BOTTOM = 96;
const AXIS_TOP = 101;
const LOUPE_TOP = 120;
const LOUPE_BAR = 146;
const LOUPE_AXIS = 162;
/** Below this width the loupe takes the whole width, under the stack. */
const WIDE = 760;

const HEIGHT_WITH_LOUPE = 184;
const HEIGHT = 124;

/** Mnkr with one decimal, as every figure of the frames. */
const said = (texts: Texts, amount: string | null) => texts.amount(amount, { unit: "mnkr" });

/** The frames as one stack: the reserve, what is granted out of it, the estimates as a mark, and a loupe for the difference. */
export function FrameChart({ stack, width, alt }: { stack: FrameStack; width: number; alt: string }) {
  const texts = useText();
  const estimated = mnkrOf(stack.estimated.amount);
  const granted = mnkrOf(stack.grants[0]?.amount.amount);
  const greatest = topOf([stack.outer.amount, stack.estimated, ...stack.grants.map(({ amount }) => amount)]);
  const axis = axisWithin(greatest, width < WIDE ? 4 : 7);
  const place = placeOn(axis, 0, width);
  const loupe = estimated === null || granted === null ? null : loupeAxis(estimated, granted, greatest);
  const height = loupe === null ? HEIGHT : HEIGHT_WITH_LOUPE;
  const loupeLeft = width < WIDE ? 0 : Math.round(width * 0.58);
  return (
    <svg className="drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      {loupe && granted !== null && (
        <path
          className="loupe-ground"
          d={`M${place(granted) - 6} ${STACK_BOTTOM}L${loupeLeft} ${LOUPE_TOP}V${LOUPE_AXIS + 22}H${width}V${LOUPE_TOP}L${place(granted) + 6} ${STACK_BOTTOM}Z`}
        />
      )}
      <rect className="money reserve" x={0.5} y={STACK_TOP + 0.5} width={Math.max(0, place(mnkrOf(stack.outer.amount.amount) ?? 0) - 1)} height={STACK_BOTTOM - STACK_TOP - 1} />
      <Grants stack={stack} place={place} />
      <StackLabels stack={stack} place={place} width={width} texts={texts} />
      <NotGranted stack={stack} from={place(granted ?? 0)} to={place(mnkrOf(stack.outer.amount.amount) ?? 0)} texts={texts} />
      <HorizontalAxis axis={axis} left={0} right={width} top={AXIS_TOP} texts={texts} />
      {estimated !== null && <Mark x={place(estimated)} top={STACK_TOP - 4} bottom={AXIS_TOP} />}
      {loupe && <Loupe stack={stack} axis={loupe} left={loupeLeft} right={width} texts={texts} />}
    </svg>
  );
}

/** Grants of one reserve stand one after the other. */
function Grants({ stack, place }: { stack: FrameStack; place: (value: number) => number }) {
  let from = 0;
  return stack.grants.map((grant) => {
    const value = mnkrOf(grant.amount.amount);
    if (value === null) return null;
    const left = place(from);
    from += value;
    return (
      <rect key={grant.id} className="money granted" x={crisp(left)} y={STACK_TOP + 4.5} width={Math.max(0, crisp(place(from)) - crisp(left) - 1)} height={STACK_BOTTOM - STACK_TOP - 9} />
    );
  });
}

function StackLabels({ stack, place, width, texts }: { stack: FrameStack; place: (value: number) => number; width: number; texts: Texts }) {
  const { t } = texts;
  const outer = mnkrOf(stack.outer.amount.amount);
  const [grant] = stack.grants;
  const granted = grant && grant.id !== stack.outer.id ? mnkrOf(grant.amount.amount) : null;
  const estimated = mnkrOf(stack.estimated.amount);
  const close = estimated !== null && granted !== null && Math.abs(place(estimated) - place(granted)) < 96;
  return (
    <>
      {outer !== null && <Leader x={Math.min(place(outer), width) - 0.5} label={t(`overview-${stack.outer.balance}`)} figure={stack.outer.amount} texts={texts} />}
      {granted !== null && grant && <Leader x={place(granted)} label={t(`overview-${grant.balance}`)} figure={grant.amount} texts={texts} />}
      {estimated !== null && (
        <Leader x={place(estimated)} label={t("overview-estimated")} figure={stack.estimated} texts={texts} isMark side={close || place(estimated) < 96 ? "right" : "left"} />
      )}
    </>
  );
}

/** A line up from the stack with its name and figure beside; the figure opens its trace. */
function Leader({ x, label, figure, texts, side = "left", isMark = false }: {
  x: number;
  label: string;
  figure: FigureView;
  texts: Texts;
  side?: "left" | "right";
  isMark?: boolean;
}) {
  const at = side === "left" ? x - 7 : x + 9;
  return (
    <>
      {!isMark && <path className="leader" d={`M${crisp(x)} 4V${STACK_TOP}`} />}
      <text className={`label ${side === "left" ? "last" : "first"}`} x={at} y={14}>
        {label}
      </text>
      <Figured className={`figure-label ${side === "left" ? "last" : "first"}`} x={at} y={33} figure={figure} text={said(texts, figure.amount)} />
    </>
  );
}

/** A figure in a drawing: a click opens its trace. By keyboard the table of the drawing does the same. */
function Figured({ className, x, y, figure, text }: { className: string; x: number; y: number; figure: FigureView; text: string }) {
  const { openTrace } = useTrace();
  return (
    <text className={`${className} traced`} x={x} y={y} onClick={(event) => openTrace(figure.figure, event.currentTarget as unknown as HTMLElement, "mnkr")}>
      {text}
    </text>
  );
}

/** The estimate: a black mark with a head, never an area. */
function Mark({ x, top, bottom }: { x: number; top: number; bottom: number }) {
  const at = Math.round(x);
  return (
    <>
      <path className="mark" d={`M${at} ${top}V${bottom - 2}`} />
      <path className="mark-head" d={`M${at - 5} ${top - 5}h10l-5 7z`} />
    </>
  );
}

/** What of the reserve is not granted, written into its own part of the stack where there is room. */
function NotGranted({ stack, from, to, texts }: { stack: FrameStack; from: number; to: number; texts: Texts }) {
  const { t } = texts;
  const left = stack.outer.not_granted;
  if (stack.outer.balance !== "reserve" || left.amount === null || to - from < 200) return null;
  return (
    <>
      <text className="label strong" x={from + 24} y={67}>
        {t("overview-not-granted-of", { amount: said(texts, left.amount) })}
      </text>
      {to - from > 330 && (
        <text className="label" x={from + 24} y={84}>
          {t("overview-not-granted-why")}
        </text>
      )}
    </>
  );
}

/** The two values that lie too close on the stack, on a scale of their own whose axis is broken. */
function Loupe({ stack, axis, left, right, texts }: { stack: FrameStack; axis: Axis; left: number; right: number; texts: Texts }) {
  const { t } = texts;
  const place = placeOn(axis, left, right);
  const grant = stack.grants[0];
  const granted = mnkrOf(grant?.amount.amount) ?? 0;
  const estimated = mnkrOf(stack.estimated.amount) ?? 0;
  const [low, high] = [Math.min(granted, estimated), Math.max(granted, estimated)];
  const isOver = stack.standing === "over";
  return (
    <>
      <rect className="money granted" x={left + 0.5} y={LOUPE_BAR - 0.5} width={Math.max(0, place(isOver ? granted : low) - left)} height={16} />
      <rect className={isOver ? "over" : "left-over"} x={place(low)} y={LOUPE_BAR} width={place(high) - place(low)} height={15} />
      <path className="leader strong-line" d={`M${crisp(place(granted))} ${LOUPE_TOP + 8}V${LOUPE_AXIS}`} />
      <text className={isOver ? "label last" : "label first"} x={place(granted) + (isOver ? -6 : 6)} y={LOUPE_TOP + 16}>
        {t("overview-loupe-granted", { amount: said(texts, grant?.amount.amount ?? null) })}
      </text>
      <path className="leader strong-line" d={`M${crisp(place(estimated))} ${LOUPE_TOP + 8}V${LOUPE_AXIS}`} />
      <text className={isOver ? "label strong first" : "label strong last"} x={place(estimated) + (isOver ? 6 : -6)} y={LOUPE_TOP + 16}>
        {t("overview-loupe-estimated", { amount: said(texts, stack.estimated.amount) })}
      </text>
      <text className={isOver ? "label strong first alert" : "label strong first"} x={place(high) + 6} y={LOUPE_BAR + 12}>
        {t(isOver ? "overview-loupe-over" : "overview-loupe-under", { amount: said(texts, sizeOf(stack.over.amount)) })}
      </text>
      <HorizontalAxis axis={axis} left={left} right={right} top={LOUPE_AXIS} texts={texts} />
    </>
  );
}
