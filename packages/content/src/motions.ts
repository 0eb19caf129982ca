import type { Motion } from "@rollwell/figure";
import { motion as calves } from "./techniques/calves/motion.ts";
import { motion as calvesWall } from "./techniques/calves-wall/motion.ts";
import { motion as catCow } from "./techniques/cat-cow/motion.ts";
import { motion as catCowWall } from "./techniques/cat-cow-wall/motion.ts";
import { motion as childsPose } from "./techniques/childs-pose/motion.ts";
import { motion as childsPoseWall } from "./techniques/childs-pose-wall/motion.ts";
import { motion as glutes } from "./techniques/glutes/motion.ts";
import { motion as glutesFloor } from "./techniques/glutes-floor/motion.ts";
import { motion as glutesWall } from "./techniques/glutes-wall/motion.ts";
import { motion as hipFlexors } from "./techniques/hip-flexors/motion.ts";
import { motion as hipFlexorsFloor } from "./techniques/hip-flexors-floor/motion.ts";
import { motion as hipFlexorsWall } from "./techniques/hip-flexors-wall/motion.ts";
import { motion as lats } from "./techniques/lats/motion.ts";
import { motion as latsFloor } from "./techniques/lats-floor/motion.ts";
import { motion as latsWall } from "./techniques/lats-wall/motion.ts";
import { motion as pecOpener } from "./techniques/pec-opener/motion.ts";
import { motion as pecOpenerFloor } from "./techniques/pec-opener-floor/motion.ts";
import { motion as pecOpenerWall } from "./techniques/pec-opener-wall/motion.ts";
import { motion as pelvicTilt } from "./techniques/pelvic-tilt/motion.ts";
import { motion as pelvicTiltWall } from "./techniques/pelvic-tilt-wall/motion.ts";
import { motion as rhomboidBall } from "./techniques/rhomboid-ball/motion.ts";
import { motion as rhomboidBallFloor } from "./techniques/rhomboid-ball-floor/motion.ts";
import { motion as thoracicExtension } from "./techniques/thoracic-extension/motion.ts";
import { motion as thoracicExtensionFloor } from "./techniques/thoracic-extension-floor/motion.ts";
import { motion as thoracicExtensionFull } from "./techniques/thoracic-extension-full/motion.ts";
import { motion as thoracicExtensionWall } from "./techniques/thoracic-extension-wall/motion.ts";
import { motion as thoracicRoll } from "./techniques/thoracic-roll/motion.ts";
import { motion as thoracicRollExtension } from "./techniques/thoracic-roll-extension/motion.ts";
import { motion as thoracicRollWall } from "./techniques/thoracic-roll-wall/motion.ts";

/** How each technique and form moves, by its id: solved numbers, drawn by the figure. */
export const MOTIONS: Readonly<Record<string, Motion>> = {
  calves,
  "calves-wall": calvesWall,
  glutes,
  "glutes-floor": glutesFloor,
  "glutes-wall": glutesWall,
  "hip-flexors": hipFlexors,
  "hip-flexors-floor": hipFlexorsFloor,
  "hip-flexors-wall": hipFlexorsWall,
  "thoracic-extension": thoracicExtension,
  "thoracic-roll": thoracicRoll,
  "thoracic-extension-full": thoracicExtensionFull,
  "thoracic-roll-extension": thoracicRollExtension,
  "thoracic-roll-wall": thoracicRollWall,
  "thoracic-extension-floor": thoracicExtensionFloor,
  "thoracic-extension-wall": thoracicExtensionWall,
  lats,
  "lats-floor": latsFloor,
  "lats-wall": latsWall,
  "rhomboid-ball": rhomboidBall,
  "rhomboid-ball-floor": rhomboidBallFloor,
  "cat-cow": catCow,
  "pelvic-tilt": pelvicTilt,
  "childs-pose": childsPose,
  "cat-cow-wall": catCowWall,
  "pelvic-tilt-wall": pelvicTiltWall,
  "childs-pose-wall": childsPoseWall,
  "pec-opener": pecOpener,
  "pec-opener-floor": pecOpenerFloor,
  "pec-opener-wall": pecOpenerWall,
};
