/** The public words of the engine, one by one. */
export { adapt, sorenessToAsk } from "./adapt.ts";
export {
  AFTER_WITHIN_MS,
  ASSESSMENTS,
  type Assessment,
  BEFORE_WITHIN_MS,
  type Published,
  type Range,
  sidesTested,
  standsOut,
} from "./assess.ts";
export { BLOCK_KINDS, type Block, blocksOf, openTests, type TestDay } from "./assess-block.ts";
export {
  countedTries,
  DOUBTS,
  type Doubt,
  faultsOf,
  judgeTry,
  READING_FAULTS,
  REFUSED_TRIES,
  type ReadingFault,
  type RefusedTry,
  type TryContext,
  type TryJudged,
} from "./assess-judge.ts";
export {
  PAIR_FAULTS,
  type Pair,
  type PairFault,
  pairsIn,
  pairsOf,
  pairsOfMonth,
  testedDays,
  testedIn,
} from "./assess-pair.ts";
export {
  beginTest,
  type NextTry,
  nextTry,
  practised,
  readingsOf,
  skipPractice,
  skipTest,
  type TestProgress,
  type TestStart,
  type Tried,
  tried,
} from "./assess-protocol.ts";
export {
  ENTRIES,
  type Entry,
  inEntryUnit,
  inTestUnit,
  METHODS,
  type Method,
  OCCASIONS,
  type Occasion,
  type Reading,
  TEST_IDS,
} from "./assess-reading.ts";
export {
  RELEVANCE,
  RELEVANCE_REASONS,
  type Relevance,
  type RelevanceReason,
} from "./assess-relevance.ts";
export { type Retest, retestsOf, usualReading } from "./assess-retest.ts";
export {
  liveDegrees,
  type OrientationSample,
  type Recording,
  readSensor,
  SENSOR_LIMITS,
  SENSOR_REFUSALS,
  type SensorReading,
  type SensorRefusal,
  twistOf,
} from "./assess-sensor.ts";
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
export { type Concern, concernOf } from "./concern.ts";
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
  type Choice,
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
  newestFirst,
  openSession,
  peakPain,
  type ReadingRecord,
  type SessionRecord,
} from "./journal.ts";
export {
  type Beliefs,
  type Evidence,
  learn,
  NO_BELIEFS,
  type Tested,
} from "./learn.ts";
export { doseCurve, LEARN_TESTS, type LearnTest, TEST_MODELS, USUAL_SECONDS } from "./learn-test.ts";
export { type Belief, believe, type Verdict } from "./learn-verdict.ts";
export { medianOf } from "./median.ts";
export { isNestedDeeper } from "./nesting.ts";
export { directsPressure } from "./note.ts";
export { ANSWERED_BY, areasFor, PLACES, type Place, reasonFor } from "./places.ts";
export { type Ask, formsFor, type Only, plan, type World } from "./planner.ts";
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
export { type SteerAsk, type Steering, type SteerReason, steer } from "./steer.ts";
export { isQuietSession, isTestDay, QUIET_CHANCE, type TestedDays } from "./steer-days.ts";
export { type Expected, expected } from "./steer-expect.ts";
export { type Option, type OptionsAsk, optionsOf } from "./steer-options.ts";
export { openIn, type Room, roomOf, type Slot, secondsIn } from "./steer-room.ts";
export { type Steered, type SteeredAsk, steered } from "./steered.ts";
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
export { COUNT_IN, lineFor, type Mark, marks, QUIET_END, segmentStarts } from "./timeline.ts";
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
export { glance, type Lead, leadAt, PHASES, type Phase, type View } from "./view.ts";
export { type WrittenProgramme, type WrittenStep, writeProgramme } from "./written.ts";
