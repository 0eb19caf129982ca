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
  lengthOf,
  LEVELS,
  levelCentre,
  levels,
  nearestLevel,
  overlaps,
  shift,
  type Side,
  SIDES,
  type Span,
  span,
  widen,
  ZONE_KINDS,
  type Zone,
  type ZoneKind,
} from "./body.ts";
export { type Buzz, BUZZES, COMMON_CUES, type CommonCue, type CueId, TECHNIQUE_CUES, type TechniqueCue, type Tone, TONES } from "./cues.ts";
export {
  BREATH,
  type Breath,
  BREATH_RANGE,
  CHECK_EVERY,
  DOSES,
  type Dose,
  GRID,
  HOLD,
  isBreath,
  MINUTES,
  type Purpose,
  PURPOSES,
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
  encodeFact,
  type Ending,
  ENDINGS,
  type Fact,
  FACT_LIMITS,
  type FactBody,
  isSymptom,
  type KnownFact,
  type SessionId,
  type Symptom,
  SYMPTOMS,
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
export { shortestRise } from "./completion.ts";
export { directsPressure } from "./note.ts";
export { ANSWERED_BY, areasFor, type Place, PLACES, reasonFor } from "./places.ts";
export { type Ask, formsFor, plan, type World } from "./planner.ts";
export {
  type Draft,
  type DraftStep,
  type LeftOut,
  parseProgramme,
  PROGRAMME_FORMAT,
  PROGRAMME_LIMITS,
  PROGRAMME_VERSION,
  STEP_KINDS,
  type StepKind,
  type Unreadable,
  type Why,
  writeTrack,
  type WrittenTrack,
} from "./programme.ts";
export { pressedZone } from "./pressure.ts";
export { err, ok, type Result, unreachable } from "./result.ts";
export { admit, barred, capFor, draftOf, type Person } from "./safety.ts";
export {
  AGE,
  type Answer,
  type Answers,
  ANSWERS,
  type Change,
  type Clearance,
  isArea,
  isFresh,
  mostCautious,
  NOTHING_TO_DECLARE,
  parseAnswers,
  type Question,
  type QuestionId,
  QUESTIONS,
  type Reason,
  screen,
  severity,
  type Tier,
  VALID_DAYS,
} from "./screening.ts";
export { advance, begin, GAP, type Start } from "./session.ts";
export { restore, type Snapshot, snapshotOf } from "./snapshot.ts";
export { type AreaStanding, byArea, NO_PAST, type Standing } from "./standing.ts";
export {
  type Bearing,
  type Catalog,
  catalogOf,
  type Contact,
  type Lexicon,
  type Manner,
  type Posture,
  presses,
  sidesOf,
  type Strain,
  type Technique,
  type Tool,
  TOOLS,
} from "./technique.ts";
export {
  type Doing,
  type Effect,
  type Input,
  type PauseWhy,
  type RecordedFact,
  type Score,
  type Session,
  type Status,
  type StopWhy,
} from "./state.ts";
export { loadByArea, type Refusal, type SafePlan, type Step } from "./step.ts";
export { COUNT_IN, type Mark, marks, QUIET_END, segmentStarts } from "./timeline.ts";
export {
  addDays,
  type Cm,
  cm,
  type CmPerSecond,
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
export { glance, type Phase, PHASES, type View } from "./view.ts";
export { type WrittenProgramme, writeProgramme, type WrittenStep } from "./written.ts";
