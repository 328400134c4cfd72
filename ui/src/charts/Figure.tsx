import { useRef, useState, type ReactElement, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { asOfficeError, office, useOffice } from "../ipc";
import { ChartFrame, IconButton, Menu, useToast } from "../parts";
import { useText } from "../texts/useText";
import { problemSentence } from "../texts/words";
import { fileName, pngOf, takePicture } from "./picture";

/** How wide a picture is when it leaves the window. */
export const PICTURE_WIDTH = 960;

export interface FigureProps {
  /** The finding. */
  title: string;
  /** What is shown and in which unit. */
  about: ReactNode;
  chart: ReactNode;
  /** The same figures as a table, each with its trace. */
  table: ReactNode;
  /** The chart as one drawing, for copying and saving; drawn only when asked for. */
  drawing: () => ReactElement;
}

/** A chart with what belongs to each: its table, and its picture to copy or save. */
export function Figure({ title, about, chart, table, drawing }: FigureProps) {
  const texts = useText();
  const { t } = texts;
  const toast = useToast();
  const isExample = useOffice().data?.open?.example === true;
  const [shown, setShown] = useState<"chart" | "table">("chart");
  const place = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  /** Draws the picture at its own size beside the window, takes it, and wipes it. */
  const take = () => {
    flushSync(() => setDrawn(true));
    const svg = place.current?.querySelector("svg");
    if (!svg) throw new Error("the drawing has no svg");
    const picture = takePicture(svg, { title, mark: isExample ? t("overview-example") : null });
    setDrawn(false);
    return picture;
  };
  const refuse = (thrown: unknown) => toast({ tone: "refused", text: problemSentence(texts, asOfficeError(thrown).asProblem()) });
  const copy = async () => {
    const png = pngOf(take());
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    toast({ text: t("overview-picture-copied") });
  };
  const save = async (format: "svg" | "png") => {
    const picture = take();
    const content = format === "svg" ? picture.svg : await base64Of(await pngOf(picture));
    const { path } = await office.savePicture(fileName(title), format, content);
    toast({ text: t("overview-picture-saved", { path }) });
  };
  return (
    <>
      {isDrawn && (
        <div className="picture-place" ref={place} aria-hidden="true">
          {drawing()}
        </div>
      )}
      <ChartFrame
        title={title}
        about={about}
        chart={chart}
        table={table}
        shown={shown}
        onShow={setShown}
        tools={
          <>
            <IconButton icon="copy" label={t("overview-picture-copy")} onPress={() => void copy().catch(refuse)} />
            <Menu
              label={t("overview-picture-save")}
              trigger={<IconButton icon="save" label={t("overview-picture-save")} />}
              entries={[
                { id: "svg", label: t("overview-picture-svg") },
                { id: "png", label: t("overview-picture-png") },
              ]}
              onAction={(id) => void save(id === "svg" ? "svg" : "png").catch(refuse)}
            />
          </>
        }
      />
    </>
  );
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
