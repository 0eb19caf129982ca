import type { Technique } from "@rollwell/engine";
import { calves } from "./calves/technique.ts";
import { calvesWall } from "./calves-wall/technique.ts";
import { catCow } from "./cat-cow/technique.ts";
import { catCowWall } from "./cat-cow-wall/technique.ts";
import { childsPose } from "./childs-pose/technique.ts";
import { childsPoseWall } from "./childs-pose-wall/technique.ts";
import { glutes } from "./glutes/technique.ts";
import { glutesFloor } from "./glutes-floor/technique.ts";
import { glutesWall } from "./glutes-wall/technique.ts";
import { hipFlexors } from "./hip-flexors/technique.ts";
import { hipFlexorsFloor } from "./hip-flexors-floor/technique.ts";
import { hipFlexorsWall } from "./hip-flexors-wall/technique.ts";
import { lats } from "./lats/technique.ts";
import { latsFloor } from "./lats-floor/technique.ts";
import { latsWall } from "./lats-wall/technique.ts";
import { pecOpener } from "./pec-opener/technique.ts";
import { pecOpenerFloor } from "./pec-opener-floor/technique.ts";
import { pecOpenerWall } from "./pec-opener-wall/technique.ts";
import { pelvicTilt } from "./pelvic-tilt/technique.ts";
import { pelvicTiltWall } from "./pelvic-tilt-wall/technique.ts";
import { rhomboidBall } from "./rhomboid-ball/technique.ts";
import { rhomboidBallFloor } from "./rhomboid-ball-floor/technique.ts";
import { thoracicExtension } from "./thoracic-extension/technique.ts";
import { thoracicExtensionFloor } from "./thoracic-extension-floor/technique.ts";
import { thoracicExtensionFull } from "./thoracic-extension-full/technique.ts";
import { thoracicExtensionWall } from "./thoracic-extension-wall/technique.ts";
import { thoracicRoll } from "./thoracic-roll/technique.ts";
import { thoracicRollExtension } from "./thoracic-roll-extension/technique.ts";
import { thoracicRollWall } from "./thoracic-roll-wall/technique.ts";

/** Every technique and form, area by area in the order of a session (S9); within an area the usual form first. */
export const TECHNIQUES: readonly Technique[] = [
  calves,
  calvesWall,
  glutes,
  glutesFloor,
  glutesWall,
  hipFlexors,
  hipFlexorsFloor,
  hipFlexorsWall,
  thoracicExtension,
  thoracicRoll,
  thoracicExtensionFull,
  thoracicRollExtension,
  thoracicRollWall,
  thoracicExtensionFloor,
  thoracicExtensionWall,
  lats,
  latsFloor,
  latsWall,
  rhomboidBall,
  rhomboidBallFloor,
  catCow,
  pelvicTilt,
  childsPose,
  catCowWall,
  pelvicTiltWall,
  childsPoseWall,
  pecOpener,
  pecOpenerFloor,
  pecOpenerWall,
];
