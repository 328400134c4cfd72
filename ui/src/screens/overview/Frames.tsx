import { Figure, FrameChart, PICTURE_WIDTH, sizeOf, useWidth, type FrameStack } from "../../charts";
import type { FigureView, Overview } from "../../ipc";
import { Amount } from "../../parts";
import { useText, type Texts } from "../../texts/useText";

const FIRST_WIDTH = 1100;

/** The frames as one stack. */
export function Frames({ stack, overview }: { stack: FrameStack; overview: Overview }) {
  const texts = useText();
  const { t } = texts;
  const [place, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  const alt = altText(texts, stack);
  return (
    <Figure
      title={titleOf(texts, stack)}
      about={t(stack.outer.balance === "reserve" ? "overview-frames-about" : "overview-frames-about-grant")}
      chart={
        <div ref={place} className="drawing-place">
          <FrameChart stack={stack} width={width} alt={alt} />
        </div>
      }
      table={<FrameTable stack={stack} overview={overview} />}
      drawing={() => <FrameChart stack={stack} width={PICTURE_WIDTH} alt={alt} />}
    />
  );
}

function titleOf({ t, amount }: Texts, stack: FrameStack): string {
  return t(`overview-frames-${stack.standing}`, {
    amount: amount(sizeOf(stack.over.amount), { unit: "mnkr" }),
    status: stack.grants[0]?.status ?? stack.outer.status,
  });
}

function altText({ t, amount }: Texts, stack: FrameStack): string {
  const said = (figure: FigureView | undefined) => amount(figure?.amount ?? null, { unit: "mnkr" });
  return t("overview-frames-alt", {
    outer: t(`overview-${stack.outer.balance}`),
    reserve: said(stack.outer.amount),
    granted: said(stack.grants[0]?.amount),
    estimated: said(stack.estimated),
    over: amount(stack.over.amount, { unit: "mnkr", signed: true }),
  });
}

function FrameTable({ stack, overview }: { stack: FrameStack; overview: Overview }) {
  const { t } = useText();
  const row = (key: string, label: string, figure: FigureView, signed = false) => (
    <tr key={key}>
      <th scope="row">{label}</th>
      <td className="num">
        <Amount figure={figure} unit="mnkr" label={label} signed={signed} />
      </td>
    </tr>
  );
  return (
    <table className="quiet-table figure-table">
      <thead>
        <tr>
          <th scope="col">{t("overview-frame")}</th>
          <th scope="col" className="num">
            {t("parts-unit-mnkr")}
          </th>
        </tr>
      </thead>
      <tbody>
        {overview.frames.map((frame) => row(frame.id, `${t(`overview-${frame.balance}`)}: ${frame.name} (${t(`word-status-${frame.status}`).toLowerCase()})`, frame.amount))}
        {overview.parts.map(({ part, candidates, current }) => part && !candidates && row(part.id, `${t("overview-estimated")}, ${part.name}`, current))}
        {row("estimated", t("overview-estimated"), overview.estimated)}
        {row("over", t("overview-over-of-granted"), stack.over, true)}
        {overview.candidate_count > 0 && row("candidates", t("overview-with-candidates"), overview.estimated_with_candidates)}
      </tbody>
    </table>
  );
}
