/** The public words of the engine, one by one. */
export { adapt, sorenessToAsk } from "./adapt.ts";
export {
  AREAS,
  type Area,
  AXES,
  type Axis,
  contains,
  FORBIDDEN,
  forbiddenUnder,
  LEVELS,
  lengthOf,
  levelCentre,
  levels,
  nearestLevel,
  overlaps,
  SIDES,
  type Side,
  type Span,
  shift,
  span,
  widen,
  ZONE_KINDS,
  type Zone,
  type ZoneKind,
} from "./body.ts";
export { shortestRise } from "./completion.ts";
export {
  BUZZES,
  type Buzz,
  COMMON_CUES,
  type CommonCue,
  type CueId,
  TECHNIQUE_CUES,
  type TechniqueCue,
  TONES,
  type Tone,
} from "./cues.ts";
export {
  BREATH,
  BREATH_RANGE,
  type Breath,
  CHECK_EVERY,
  DOSES,
  type Dose,
  GRID,
  HOLD,
  isBreath,
  MINUTES,
  PURPOSES,
  type Purpose,
  RISE,
  SEGMENT,
  SESSION_CAP,
  SESSIONS_A_DAY,
  SET_UP,
  SHIFTS,
  SPEED,
  SWITCH,
} from "./dose.ts";
export {
  decodeFact,
  ENDINGS,
  type Ending,
  encodeFact,
  FACT_LIMITS,
  type Fact,
  type FactBody,
  isSymptom,
  type KnownFact,
  type SessionId,
  SYMPTOMS,
  type Symptom,
  type UnknownFact,
} from "./facts.ts";
export {
  areasWorked,
  clearanceOn,
  type DayRecord,
  dayRecord,
  EMPTY_JOURNAL,
  extend,
  fold,
  isWorkedArea,
  type Journal,
  openSession,
  peakPain,
  type SessionRecord,
} from "./journal.ts";
export { isNestedDeeper } from "./nesting.ts";
export { directsPressure } from "./note.ts";
export { ANSWERED_BY, areasFor, PLACES, type Place, reasonFor } from "./places.ts";
export { type Ask, formsFor, plan, type World } from "./planner.ts";
export { pressedZone } from "./pressure.ts";
export {
  type Draft,
  type DraftStep,
  type LeftOut,
  PROGRAMME_FORMAT,
  PROGRAMME_LIMITS,
  PROGRAMME_VERSION,
  parseProgramme,
  STEP_KINDS,
  type StepKind,
  type Unreadable,
  type Why,
  type WrittenTrack,
  writeTrack,
} from "./programme.ts";
export { err, ok, type Result, unreachable } from "./result.ts";
export { admit, barred, capFor, draftOf, type Person } from "./safety.ts";
export {
  AGE,
  ANSWERS,
  type Answer,
  type Answers,
  type Change,
  type Clearance,
  isArea,
  isFresh,
  mostCautious,
  NOTHING_TO_DECLARE,
  parseAnswers,
  QUESTIONS,
  type Question,
  type QuestionId,
  type Reason,
  screen,
  severity,
  type Tier,
  VALID_DAYS,
} from "./screening.ts";
export { advance, begin, GAP, type Start } from "./session.ts";
export { restore, type Snapshot, snapshotOf } from "./snapshot.ts";
export { type AreaStanding, byArea, NO_PAST, type Standing } from "./standing.ts";
export type {
  Doing,
  Effect,
  Input,
  PauseWhy,
  RecordedFact,
  Score,
  Session,
  Status,
  StopWhy,
} from "./state.ts";
export { loadByArea, type Refusal, type SafePlan, type Step } from "./step.ts";
export {
  type Bearing,
  type Catalog,
  type Contact,
  catalogOf,
  type Lexicon,
  type Manner,
  type Posture,
  presses,
  type Strain,
  sidesOf,
  type Technique,
  TOOLS,
  type Tool,
} from "./technique.ts";
export { COUNT_IN, type Mark, marks, QUIET_END, segmentStarts } from "./timeline.ts";
export {
  addDays,
  type Cm,
  type CmPerSecond,
  cm,
  cmPerSecond,
  type Day,
  day,
  dayNumber,
  daysBetween,
  type Instant,
  instant,
  type Monotonic,
  monotonic,
  type Pain,
  pain,
  parseDay,
  type Seconds,
  seconds,
} from "./units.ts";
export { glance, PHASES, type Phase, type View } from "./view.ts";
export { type WrittenProgramme, type WrittenStep, writeProgramme } from "./written.ts";
