import { describe, expect, it } from "vitest";
import { areaLines } from "../src/charts/areas";
import { frameStack, greatest, sizeOf } from "../src/charts/frames";
import { fileName } from "../src/charts/picture";
import { axisTo, axisWithin, loupeAxis, mnkrOf, placeOn, roundStep } from "../src/charts/scale";
import { makeData } from "../fixtures/data";
import { overview, sourceProjects } from "../fixtures/rooms";

const source = overview({ ...makeData(0), projects: sourceProjects() }, 1, false);

describe("scales", () => {
  it("steps are 1, 2 and 5 times a power of ten", () => {
    const cases: [number, number][] = [
      [0.3, 0.5],
      [0.2, 0.2],
      [1, 1],
      [1.01, 2],
      [33, 50],
      [0.07, 0.1],
      [0, 1],
    ];
    for (const [value, step] of cases) expect(roundStep(value), String(value)).toBe(step);
  });

  it("an axis ends at or above the greatest value", () => {
    expect(axisTo(102.5, 4)).toMatchObject({ to: 150, step: 50, ticks: [0, 50, 100, 150] });
    expect(axisTo(0, 4).to).toBeGreaterThan(0);
    expect(axisWithin(650, 7)).toMatchObject({ to: 650, ticks: [0, 100, 200, 300, 400, 500, 600] });
  });

  it("places stay inside the drawing", () => {
    const place = placeOn(axisTo(100, 4), 10, 110);
    expect([place(0), place(50), place(100), place(500), place(-1)]).toEqual([10, 60, 110, 110, 10]);
  });

  it("an amount is a number for places only, and a missing one is none", () => {
    expect(mnkrOf("416300000.00")).toBeCloseTo(416.3);
    expect(mnkrOf(null)).toBeNull();
  });
});

describe("the loupe", () => {
  it("shows 416,0 and 416,3 apart, with round steps around them", () => {
    expect(loupeAxis(416.3, 416, 650)).toEqual({ from: 415, to: 417.5, step: 0.5, ticks: [415, 415.5, 416, 416.5, 417, 417.5] });
  });

  it("holds both values whichever is greater", () => {
    for (const [one, other] of [[416, 416.3], [415.99, 416], [3.1, 3], [0.02, 0.01]] as const) {
      const axis = loupeAxis(one, other, 650);
      expect(axis?.from).toBeLessThanOrEqual(Math.min(one, other));
      expect(axis?.to).toBeGreaterThanOrEqual(Math.max(one, other));
    }
  });

  it("is not needed where the eye sees the difference, or where there is none", () => {
    expect(loupeAxis(416, 500, 650)).toBeNull();
    expect(loupeAxis(416, 416, 650)).toBeNull();
  });
});

describe("the frames", () => {
  it("416 comes out of 650, and the estimates of the source are 0,3 over", () => {
    const stack = frameStack(source);
    expect(stack?.outer.amount.amount).toBe("650000000.00");
    expect(stack?.grants.map(({ amount }) => amount.amount)).toEqual(["416000000.00"]);
    expect([stack?.standing, stack?.over.amount]).toEqual(["over", "300000.00"]);
  });

  it("without estimates nothing is said about standing, and without frames there is no stack", () => {
    const empty = { ...source, frames: source.frames.map((frame) => ({ ...frame, over: { ...frame.over, amount: null } })) };
    expect(frameStack(empty)?.standing).toBe("unknown");
    expect(frameStack({ ...source, frames: [] })).toBeNull();
  });

  it("an öre over is over, equal is equal", () => {
    const standing = (amount: string) => frameStack({ ...source, frames: source.frames.map((frame) => ({ ...frame, over: { ...frame.over, amount } })) })?.standing;
    expect([standing("0.01"), standing("0.00"), standing("-0.01")]).toEqual(["over", "equal", "under"]);
    expect(sizeOf("-213900000.00")).toBe("213900000.00");
  });
});

describe("the areas", () => {
  it("stand under their part, and one area has one colour in all parts", () => {
    const lines = areaLines(source);
    expect(lines.map(({ isPart, name }) => (isPart ? `[${name}]` : name))).toEqual([
      "[E-tjänster etapp 1]",
      "Administrativa/Gemensamma",
      "Pedagogiska",
      "Sociala",
      "Tekniska",
      "Övriga",
      "[Pågående projekt]",
      "Pedagogiska",
      "Sociala",
    ]);
    expect(new Set(lines.filter(({ name }) => name === "Sociala").map(({ colour }) => colour))).toEqual(new Set([3]));
    expect(greatest(lines.filter(({ isPart }) => !isPart), ({ current }) => current)?.current.amount).toBe("102500000.00");
  });

  it("candidates come last and are marked as outside the frames", () => {
    const lines = areaLines(overview(makeData(60), 1, false));
    const first = lines.findIndex(({ isCandidate }) => isCandidate);
    expect(first).toBeGreaterThan(0);
    expect(lines.slice(first).every(({ isCandidate }) => isCandidate)).toBe(true);
  });
});

it("a picture's file is named after its finding", () => {
  expect(fileName("346,8 av 416,3 mnkr är inte fördelade på år")).toBe("346-8-av-416-3-mnkr-är-inte-fördelade-på-år");
  expect(fileName("…")).toBe("nytta");
});
