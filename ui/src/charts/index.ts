import "./charts.css";

export { AreaChart, AreaDrawing } from "./AreaChart";
export { areaAxis, areaLines, type AreaLine } from "./areas";
export { BarPair } from "./BarPair";
export { Figure, PICTURE_WIDTH } from "./Figure";
export { FrameChart } from "./FrameChart";
export { frameStack, greatest, sizeOf, topOf, type FrameStack } from "./frames";
export { axisTo, mnkrOf, placeOn } from "./scale";
export { useWidth } from "./useWidth";
export { YearChart } from "./YearChart";
