export { Amount } from "./Amount";
export { arrowKeys, rowFrom, spotMarks, type Spot } from "./arrows";
export { Button, IconButton } from "./Button";
export { Choose } from "./Choose";
export { ChartFrame, Checkbox, Chip, Segmented, Tabs } from "./Controls";
export { draftKey, draftOf, dropDraft, hideDrafts, keepDraft, startDrafts, useDraft } from "./drafts";
export { EditField, PlainField } from "./Field";
export { Dialog, Menu, Popover, type MenuEntry } from "./Floating";
export { Icon, type IconName } from "./Icon";
export {
  Banner,
  EmptyState,
  ErrorPanel,
  Loading,
  ProblemLine,
  Progress,
  Tag,
} from "./Notices";
export { GateMark, StatusMark, StatusShape, type Status } from "./StatusMark";
export { ToastProvider, useToast } from "./Toast";
export { TraceProvider, useTrace } from "./TracePanel";
export { Traced } from "./Traced";
export { sumOf, summed, type Traceable, type TracedAmount } from "./trace";
export { useReading } from "./useReading";
