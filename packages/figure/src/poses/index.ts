/** Every technique and form with the recipe of its motion. */
import type { Recipe } from "../solve/recipe.ts";
import { calves, glutes, hipFlexors } from "./legs.ts";
import { calvesWall, glutesFloor, glutesWall, hipFlexorsFloor, hipFlexorsWall } from "./legs-free.ts";
import { catCow, catCowWall, childsPose, childsPoseWall, pelvicTilt, pelvicTiltWall } from "./low-back.ts";
import {
  thoracicExtension,
  thoracicExtensionFull,
  thoracicRoll,
  thoracicRollExtension,
  thoracicRollWall,
} from "./thoracic.ts";
import { lats, pecOpener, pecOpenerFloor, rhomboidBall, rhomboidBallFloor } from "./upper.ts";
import { latsFloor, latsWall, pecOpenerWall, thoracicExtensionFloor, thoracicExtensionWall } from "./upper-free.ts";

export const RECIPES: Readonly<Record<string, Recipe>> = {
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
