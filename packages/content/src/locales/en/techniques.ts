import type { TechniqueWords } from "../../words/technique-words.ts";

export const techniques = {
  calves: {
    name: "Calf roll",
    why: "Works the calf muscle, so your ankle may bend a little more easily for a while.",
    setUp: [
      "Sit on the mat with one leg long and that calf on the roller.",
      "Bend the other knee and plant its foot beside the roller.",
      "Put your hands behind you and let the foot on the roller hang loose.",
    ],
    movement: [
      "Push gently with your hands and the planted foot, so the calf glides over the roller.",
      "Travel slowly through the thick part of the muscle, then back.",
      "Turn the toes a little in, then a little out, at 4–5 of 10 of comfortable discomfort.",
    ],
    limits: [
      "Roll muscle only, from three fingers below the knee crease to three above the ankle, never the back of the knee.",
      "Stop at once on sharp pain, numbness or tingling.",
      "If one calf is hot, swollen or red, do not roll at all: see a doctor today.",
    ],
    breath: "Breathe in through the nose and let the leg grow heavier each time you breathe out.",
    mistakes: [
      "Pointing the toes hard: let the ankle dangle.",
      "Hurrying from end to end: give one pass one slow breath.",
      "Locking the knee: keep it soft.",
    ],
    easier: "Let only the weight of the leg rest on the roller, and make the path shorter.",
    harder: "Cross the other ankle over the working shin to add weight, as long as the foot stays loose.",
    picture:
      "You sit on the floor, leaning back on your hands. One leg is straight with its calf on the roller; the other knee is bent, foot flat.",
    cues: {
      setUp: ["Sit on the floor. Put one calf on the roller.", "Bend the other knee and put both hands behind you."],
      start: "Begin. Let the calf glide slowly over the roller.",
      limit: "Muscle only. Stop three fingers below the knee and above the ankle.",
      going: [
        "Let the foot hang loose, toes relaxed.",
        "Turn the toes in a little, then out.",
        "Aim for four or five out of ten, no more.",
      ],
    },
  },
  glutes: {
    name: "Glute roll, leg crossed",
    why: "Reaches the deep muscles at the back of the hip, which often feel tight after long sitting.",
    setUp: [
      "Sit on the roller or ball and put one hand on the floor behind you.",
      "Cross one ankle over the other knee and hold that shin with your free hand.",
      "Lean into the hip of the crossed leg, until that buttock carries the weight.",
    ],
    movement: [
      "Roll two or three finger-widths forward and back through the fleshy part of that buttock.",
      "Tip a little more to the outside, then a little less, to find other fibres.",
      "Settle at 4–5 of 10, where you can still chat.",
    ],
    limits: [
      "Stay on muscle only, in one buttock, never on the tailbone, the sacrum or the hip bone.",
      "Stop at once on sharp pain, numbness, tingling or anything that shoots down the leg.",
    ],
    breath: "Breathe low into the belly and let the buttock soften as the air goes out.",
    mistakes: [
      "Sitting in the middle: lean over until one side carries you.",
      "Propping on a stiff arm: bend the elbow a little and drop the shoulder.",
      "Pulling on the crossed knee: hold the shin and let it rest.",
    ],
    easier: "Keep both feet on the floor without crossing, and take more weight on your hands.",
    harder: "Lean further into the hip, or take a ball instead of the roller, if it stays comfortable.",
    picture:
      "You sit on the roller and lean back on one hand, one ankle crossed over the other knee, your weight tipped towards the crossed leg.",
    cues: {
      setUp: ["Sit on the roller or ball, one hand behind you.", "Cross one ankle over the other knee."],
      start: "Begin. Lean into the hip of the crossed leg.",
      limit: "Roll the soft muscle only. Never roll on the tailbone or bone.",
      going: [
        "Small slow rolls through the fleshy part.",
        "Tip outwards a little, then come back.",
        "Anything shooting down the leg means stop.",
      ],
    },
  },
  "hip-flexors": {
    name: "Front of hip and thigh",
    why: "Works the muscles at the front of the hip and thigh, which stay shortened for hours while you sit.",
    setUp: [
      "Lie face down on your forearms, elbows under your shoulders.",
      "Place the roller or ball under the front of one thigh, a hand's width below the hip crease.",
      "Bend the other leg out to the side and let it rest on the floor.",
    ],
    movement: [
      "Push with your forearms and the bent leg, so the thigh glides over the roller or ball.",
      "Travel slowly down to a hand's width above the knee, then back up.",
      "Turn the leg slightly in and out, keeping to 4–5 of 10.",
    ],
    limits: [
      "Keep a hand's width below the hip crease and a hand's width above the knee.",
      "Stay on muscle only, never in the groin, never on the hip bone or the kneecap.",
      "Sharp pain, numbness, tingling or a pulse beating under the roller or ball means stop.",
    ],
    breath: "Let the belly widen as you breathe in and the thigh sink as you breathe out.",
    mistakes: [
      "Letting the middle sag: push the floor away with your forearms.",
      "Looking up: look down between your hands.",
      "Starting too high: come down a hand's width from the hip crease.",
    ],
    easier: "Carry more weight on your forearms and the bent leg, or cover only half the thigh.",
    harder: "Pause, then slowly bend and straighten the working knee, if the thigh stays relaxed.",
    picture:
      "You lie face down on your forearms with the roller under the front of one straight thigh; the other leg is bent out to the side.",
    cues: {
      setUp: ["Lie face down, up on your forearms.", "Roller or ball goes under the front of one thigh."],
      start: "Begin. Push with your forearms and glide slowly.",
      limit: "Stop one hand below the hip crease. Never on groin or bone.",
      going: [
        "Come back up a hand above the knee.",
        "Look down between your hands and stay long.",
        "Four or five out of ten is plenty here.",
      ],
    },
  },
  "thoracic-extension": {
    name: "Upper-back extension, small range",
    why: "Gives a stiff upper back a small, supported movement in the direction that sitting leaves out.",
    setUp: [
      "Sit with knees bent and feet flat, the roller lying across the mat behind you.",
      "Lean back until the roller meets the bottom of your shoulder blades.",
      "Lace your fingers behind your head and let your hands carry its weight.",
      "Leave your hips heavy on the floor.",
    ],
    movement: [
      "Breathe in and lean back a little way around the roller.",
      "Breathe out and come up again.",
      "After three breaths, slide your hips about an inch (2.5 cm) towards your feet, so the roller sits that much higher.",
      "Go on, place by place, as far as the top of the shoulders.",
    ],
    limits: [
      "Begin at the bottom of the shoulder blades and end at the top of the shoulders, never on the neck or the low back.",
      "Hips stay on the floor, even while you move the roller.",
      "Let it press on muscle only and keep to 3 of 10; sharp pain, numbness or tingling means stop.",
    ],
    breath: "Breathe in as you lean back and out as you come up, and never hold it.",
    mistakes: [
      "Pulling the head forward: let it lie in your hands as in a bowl.",
      "Lifting the hips: let them grow heavy again.",
      "Leaning far back at once: start with half of what you could do.",
    ],
    easier: "Put a firm cushion behind you, so that your head soon finds something soft.",
    harder: "The full-range form opens up later, once several sessions have felt easy.",
    picture:
      "You recline on the floor with bent knees, the roller across under your shoulder blades, both hands behind your head, hips on the floor.",
    cues: {
      setUp: [
        "Lean back. Roller at the shoulder blades, never lower.",
        "Lace your fingers and let your hands hold the head.",
      ],
      start: "Breathe in and lean back just a little.",
      limit: "Stop at the top of the shoulders. Both hands hold the head.",
      going: [
        "Breathe out and come up without hurry.",
        "Small movement, hips heavy on the floor.",
        "After three breaths, bring the roller one inch higher.",
      ],
    },
  },
  "thoracic-extension-full": {
    name: "Upper-back extension, full range",
    why: "Takes the upper back through all the range that feels comfortable, once the small one is easy.",
    setUp: [
      "Sit in front of the roller with bent knees, feet hip-width apart.",
      "Lie back until it crosses at the bottom of your shoulder blades.",
      "Cup the back of your head in both hands, elbows open wide.",
      "Keep your hips down from the first breath to the last.",
    ],
    movement: [
      "Breathe in and lean back over the roller as far as it stays easy.",
      "Let the head follow the upper back, resting in your hands.",
      "Breathe out and curl up slowly.",
      "After three breaths, move the roller about an inch (2.5 cm) nearer to your shoulders.",
    ],
    limits: [
      "The roller goes no higher than the top of the shoulders, never to the neck, and no lower than the shoulder blades, never to the low back.",
      "Range ends where your hips would lift or discomfort would pass 3 of 10.",
      "Feel it in muscle only, and stop on sharp pain, numbness, tingling or dizziness.",
    ],
    breath: "Let the in-breath carry you back and the out-breath bring you up, with no pause held between.",
    mistakes: [
      "Letting the hips float: keep them down and lean back less far.",
      "Dropping the head: keep all its weight in your hands.",
      "Chasing a pop: move smoothly, whether one comes or not.",
    ],
    easier: "Return to the small range whenever the full one feels like work.",
    harder: "There is no harder form: comfortable range is the aim, not more range.",
    picture:
      "You lie back over the roller with bent knees and hips on the floor, the upper back curved over it, both hands under your head.",
    cues: {
      setUp: ["Lie back. Roller at the bottom of the shoulder blades.", "Both hands hold the head. Hips stay down."],
      start: "Breathe in and lean back as far as feels easy.",
      limit: "Go no higher than the top of the shoulders. Never the neck.",
      going: [
        "Breathe out and curl slowly up.",
        "Leave all the weight of your head in your hands.",
        "Three out of ten at most. Lean back less if unsure.",
      ],
    },
  },
  "thoracic-roll": {
    name: "Upper-back roll",
    why: "Gives slow pressure to the muscles of the upper back, where the rib cage carries you.",
    setUp: [
      "Sit, lean back and bring the roller across to the bottom of your shoulder blades.",
      "Bend your knees, feet flat and hip-width apart.",
      "Cross your arms on your chest, or lace your fingers and let your hands hold the head.",
      "Lift your hips a few inches, belly lightly braced.",
    ],
    movement: [
      "Bend and straighten your knees, so the roller travels slowly up to the top of the shoulders.",
      "Come back only as far as the bottom of the shoulder blades.",
      "Lean slightly to one side, then to the other, to reach other fibres.",
    ],
    limits: [
      "Roll between the bottom of the shoulder blades and the top of the shoulders, never on the neck, never on the low back.",
      "Keep to muscle only and to 4–5 of 10; sharp pain, numbness or tingling means stop at once.",
    ],
    breath: "Breathe evenly while you roll, and rest your hips on the floor when you notice you are holding it.",
    mistakes: [
      "Letting the roller drift down: turn back at the bottom of the shoulder blades.",
      "Straining to keep the head up: rest it in your hands.",
      "Bridging high: a few inches are enough.",
    ],
    easier: "Rest your hips on the floor after every pass, or roll standing at the wall.",
    harder: "The form with extension comes later; until then, go slower rather than harder.",
    picture:
      "You lie face up with the roller across under your upper back, knees bent, feet flat, arms crossed on your chest, hips lifted a little.",
    cues: {
      setUp: [
        "Lean back onto the roller, at your shoulder blades.",
        "Cross your arms, or let your hands hold the head.",
      ],
      start: "Lift your hips a little and start to roll.",
      limit: "Roll only to the top of the shoulders, never onto the neck.",
      going: [
        "Turn back at the bottom of the shoulder blades.",
        "Brace lightly. Rest your hips when you like.",
        "Lean a little to one side, then the other.",
      ],
    },
  },
  "thoracic-roll-extension": {
    name: "Upper-back roll with extension",
    why: "Joins slow rolling with pauses in which the upper back opens over the roller.",
    setUp: [
      "Lie back with the roller across at the bottom of your shoulder blades, knees bent.",
      "Lace your fingers behind your head; your hands hold it the whole time.",
      "Lift your hips a few inches with a light brace.",
    ],
    movement: [
      "Roll an inch or two (2.5–5 cm) towards your shoulders, then pause.",
      "Lower your hips, breathe in and lean back over the roller.",
      "Breathe out and come up; then lift your hips and roll on.",
    ],
    limits: [
      "Pause only between the bottom of the shoulder blades and the top of the shoulders, never at the neck or the low back.",
      "Press on muscle only, and keep rolling and leaning alike to 3 of 10.",
      "Sharp pain, numbness, tingling or dizziness ends it: stop and rest on your side.",
    ],
    breath: "Breathe freely while you roll; at each pause, in to lean back and out to come up.",
    mistakes: [
      "Leaning back with the hips up: lower them first.",
      "Doing both in one sweep: finish the roll, then lean.",
      "Pulling with the arms: let the head rest back into your hands.",
    ],
    easier: "Leave out the leaning and only roll, or use the small-range extension.",
    harder: "There is none: no form for the upper back asks more than this.",
    picture:
      "You lie face up on a roller across your upper back, knees bent, hands behind your head; the hips lift to roll and lower at each pause.",
    cues: {
      setUp: [
        "Roller at the shoulder blades, knees bent, feet flat.",
        "Fingers laced. Your hands hold the head all the time.",
      ],
      start: "Lift your hips and roll a short way.",
      limit: "Stop at the top of the shoulders. Never roll onto the neck.",
      going: [
        "Pause, lower the hips, breathe in, lean back.",
        "Breathe out, come up, then roll on.",
        "No lower than the bottom of the shoulder blades.",
      ],
    },
  },
  "thoracic-roll-wall": {
    name: "Upper-back roll at the wall",
    why: "Rolls the muscles of the upper back with less weight than on the floor, and without lying down.",
    setUp: [
      "Stand with your back to a bare wall, on a floor that does not slip.",
      "Hold the roller level between the wall and the bottom of your shoulder blades.",
      "Walk your feet one step forward and lean back lightly.",
      "Cross your arms on your chest and look straight ahead.",
    ],
    movement: [
      "Bend your knees slowly and the roller climbs towards your shoulders.",
      "Straighten them slowly and it comes down to the bottom of the shoulder blades.",
      "Shift a little to one side, then to the other, when the middle feels easy.",
    ],
    limits: [
      "Keep the roller between the bottom of the shoulder blades and the top of the shoulders; it never touches the neck or the low back.",
      "Press on muscle only, up to 4–5 of 10, and stop if you feel sharp pain, numbness or tingling.",
    ],
    breath: "Breathe out as you bend and in as you straighten, at your own pace.",
    mistakes: [
      "Squatting deep: bend only while the roller stays on your upper back.",
      "Tipping the head back to the wall: look straight ahead.",
      "Losing the roller: step forward a little more, so you can lean.",
    ],
    easier: "Bring your feet closer to the wall, so less weight leans on the roller.",
    harder: "Step a little further from the wall; the floor form is one step beyond that.",
    picture:
      "You stand and lean on a wall with the roller level between it and your upper back, arms crossed, feet one step ahead, knees slightly bent.",
    cues: {
      setUp: ["Hold the roller between your upper back and the wall.", "Feet one step forward. Cross your arms."],
      start: "Bend your knees slowly and let the roller climb.",
      limit: "Roller stops at the top of the shoulders, never at the neck.",
      going: [
        "Straighten slowly, down to the bottom of the shoulder blades.",
        "Look straight ahead, chin level.",
        "Lean more lightly if it feels like too much.",
      ],
    },
  },
  "thoracic-extension-wall": {
    name: "Upper-back opener at the wall",
    why: "Lets the upper back lengthen and open after sitting, with no tool and without getting down.",
    setUp: [
      "Face a wall, a closed door or a desk that cannot slide.",
      "Rest your forearms or hands on it, shoulder-width apart.",
      "Step back, knees soft, until you fold a little at the hips.",
    ],
    movement: [
      "Breathe in and let your chest sink slowly between your arms.",
      "Breathe out and rise to where you began.",
      "Go only as far as the upper back opens.",
    ],
    limits: [
      "The bend ends at the top of the shoulders; the head stays between the arms and the neck never tips back.",
      "Never let the low back sag; sink less if it starts to.",
      "Keep to 3 of 10, and stop on sharp pain, numbness or tingling arms.",
    ],
    breath: "Breathe in as the chest goes down and out as it comes up.",
    mistakes: [
      "Hanging from the shoulders: press your hands lightly into the wall.",
      "Looking up: keep your ears level with your arms.",
      "Dropping the belly: draw the lower ribs in a little.",
    ],
    easier: "Stand closer and place your forearms higher, so the movement gets smaller.",
    harder: "Step further back and straighten your arms, if your back stays long.",
    picture:
      "You stand folded forward at the hips, forearms on the wall in front of you, head between your arms, chest sinking towards the floor.",
    cues: {
      setUp: ["Place your forearms or hands on the wall.", "Step back and fold a little at the hips."],
      start: "Breathe in and let the chest sink.",
      limit: "Bend only up to the top of the shoulders, never the neck.",
      going: [
        "Breathe out and rise again.",
        "Keep your head between your arms.",
        "Ribs soft, so that only the upper back opens.",
      ],
    },
  },
  "thoracic-extension-floor": {
    name: "Upper-back opener, kneeling",
    why: "Opens the upper back with your own weight, while the floor carries you and nothing presses.",
    setUp: [
      "Kneel on something soft, hips above your knees.",
      "Walk your hands or forearms forward along the floor.",
      "Let your forehead come towards the mat, arms shoulder-width apart.",
    ],
    movement: [
      "Breathe in and let the chest grow heavy towards the floor.",
      "Breathe out and lift it a little, pushing lightly through your hands.",
      "Leave knees and hips where they are.",
    ],
    limits: [
      "The bend ends at the top of the shoulders, never in the neck, and the low back does not sag.",
      "Stay at 3 of 10 or less; stop if a shoulder pinches, or on sharp pain, numbness or tingling.",
    ],
    breath: "Breathe in to sink and out to rise, so quietly that you hardly hear it.",
    mistakes: [
      "Sliding the hips back to the heels: keep them above the knees.",
      "Propping on the chin: let the forehead point to the mat.",
      "Pushing the chest down: let its weight do the work.",
    ],
    easier: "Rest your forearms on the seat of a steady chair instead of the floor.",
    harder: "Walk your hands a little further away, if the shoulders stay easy.",
    picture:
      "You kneel with your hips above your knees, arms stretched forward on the floor, forehead near the mat, chest low between the arms.",
    cues: {
      setUp: ["Kneel, with your hips above your knees.", "Walk both hands forward along the floor."],
      start: "Breathe in and let your chest become heavy.",
      limit: "The bend stops at the top of the shoulders, never the neck.",
      going: [
        "Hips stay above the knees, quiet and still.",
        "Breathe out and lift the chest a little.",
        "Forehead points to the floor, shoulders soft.",
      ],
    },
  },
  lats: {
    name: "Lats, lying on your side",
    why: "Works the broad muscle at the side of the back, which can feel short after hours with the arms in front.",
    setUp: [
      "Lie on your side, lower arm long on the floor, head resting on it.",
      "Never in the armpit: place the upper edge of the roller two finger-widths below its fold.",
      "Keep the lower leg long; bend the upper one and put its foot in front.",
      "Plant your upper hand on the floor at waist height.",
    ],
    movement: [
      "Push with hand and foot, so the roller moves two or three finger-widths down the ribs, then back.",
      "Tip your chest slightly back, then slightly forward, to reach more of the muscle.",
      "On a tender spot stay, breathe, then shift slightly forward and back at 4–5 of 10.",
    ],
    limits: [
      "Stop before the bottom of the ribs, and never roll into the waist, the kidneys or the armpit.",
      "Press on muscle only: if a rib feels sore under the roller, take weight off.",
      "Tingling or numbness in the arm, or sharp pain anywhere, means stop at once.",
    ],
    breath: "Let the ribs on the roller widen as you breathe in and settle as you breathe out.",
    mistakes: [
      "Travelling too far: two or three finger-widths are the whole path.",
      "Letting the head hang: rest it on your arm or a cushion.",
      "Dropping all your weight on it: let hand and foot carry half.",
    ],
    easier: "Lay a folded towel over the roller and carry more weight on hand and foot.",
    harder: "Turn the palm of the long arm up, if arm and hand feel normal.",
    picture:
      "You lie on your side, lower arm stretched out past your head, the roller across under the upper ribs; the upper leg is bent, its foot in front of you.",
    cues: {
      setUp: ["Lie on your side, lower arm long on the floor.", "Roller two fingers below the armpit, never in it."],
      start: "Begin. Glide two or three fingers down the ribs, no more.",
      limit: "Stop before the bottom of the ribs. Never reach the waist.",
      going: [
        "Stop at once if your arm starts to tingle.",
        "Let your upper hand and foot carry some weight.",
        "On a tender spot, shift slightly forward and back.",
      ],
    },
  },
  "lats-wall": {
    name: "Side reach at the wall",
    why: "Lengthens the side of the chest and back without a tool and without lying down.",
    setUp: [
      "Face a wall or a door frame, an arm's length away.",
      "Place the hand of the working side high on it, elbow soft.",
      "Stand with feet hip-width apart and knees soft.",
    ],
    movement: [
      "Let your hips lean back and out to the working side.",
      "Feel that side lengthen from hip to hand.",
      "Stay and breathe, then come back the way you went.",
    ],
    limits: [
      "Stop at a mild pull along the ribs, and never hang from a shoulder that pinches.",
      "Lean with a long body and never let the low back arch.",
      "Numbness or tingling in the arm means stop and take the hand down.",
    ],
    breath: "Send each breath into the side that is stretching, and let the out-breath lengthen it.",
    mistakes: [
      "Shrugging up to the ear: leave some space there.",
      "Twisting the chest open: keep it facing the wall.",
      "Gripping the frame: rest the hand and let the hips do the pulling.",
    ],
    easier: "Place the hand at shoulder height and lean less.",
    harder: "Step the foot of the working side behind the other one and lean a little further.",
    picture:
      "You stand facing a wall with one hand high on it, hips leaning back and out to that side, so the side of the body makes one long curve.",
    cues: {
      setUp: ["Face the wall, one hand high on it.", "Feet hip-width apart, knees soft."],
      start: "Let your hips lean back and out.",
      limit: "Stop at a mild stretch. Never hang from a painful shoulder.",
      going: [
        "Breathe into the long side of your ribs.",
        "Leave space between shoulder and ear.",
        "If your hand starts to tingle, stop and come out.",
      ],
    },
  },
  "lats-floor": {
    name: "Side reach, kneeling",
    why: "Lengthens the side of the back from hip to hand while the floor takes your weight.",
    setUp: [
      "Kneel on the mat and sit your hips back towards your heels.",
      "Reach both arms forward along the floor.",
      "Walk both hands across, away from the side you are working.",
    ],
    movement: [
      "Leave your hips in the middle while the hands travel.",
      "Press the hand of the working side lightly down and breathe into its ribs.",
      "Walk the hands back to the centre when you have had enough.",
    ],
    limits: [
      "Stop at a mild, wide pull along the ribs; neither shoulder nor knee pinches.",
      "Never push the hips down for more, and stop if you feel it in the low back.",
    ],
    breath: "Let the long side widen as you breathe in and lengthen as you breathe out.",
    mistakes: [
      "Letting the hips follow the hands: bring them back to the middle.",
      "Bunching the shoulders: reach long and leave the ears free.",
    ],
    easier: "Put a cushion between hips and heels, and walk the hands only a little.",
    harder: "Lay the working hand on top of the other and reach a little further.",
    picture:
      "You kneel with your hips back near the heels, both arms long on the floor and walked across to one side, forehead low.",
    cues: {
      setUp: ["Kneel and sit your hips back.", "Walk both hands away from the working side."],
      start: "Reach long and let this side open.",
      limit: "Keep the hips in the middle. Stop if the shoulder pinches.",
      going: [
        "Breathe into the ribs that are open.",
        "A mild pull is enough, from hip to hand.",
        "Rest your forehead if that feels good.",
      ],
    },
  },
  "rhomboid-ball": {
    name: "Shoulder-blade ball at the wall",
    why: "Reaches the small muscles beside the shoulder blade, where a roller is too broad.",
    setUp: [
      "Place the ball between you and the wall, on the soft strip just inside one shoulder blade.",
      "Keep it two finger-widths away from the spine, never on it.",
      "Bring the arm of that side across your chest.",
      "Step your feet forward a little and lean in gently.",
    ],
    movement: [
      "Bend and straighten your knees a little, so the ball searches up and down.",
      "On a tender spot, stay and breathe at 4–5 of 10.",
      "Make tiny shifts up and down before you move on.",
    ],
    limits: [
      "Press on muscle only, never on the spine, the neck or the bony edge of the shoulder blade.",
      "Search between the bottom of the shoulder blade and the top of the shoulder, no further.",
      "Stop at once on sharp pain, numbness, tingling or pain that runs around the ribs or into the arm.",
    ],
    breath: "Breathe in against the ball, then breathe out and let the shoulder drop around it.",
    mistakes: [
      "Leaning with your whole weight: step closer to the wall.",
      "Sweeping up and down: search in small steps.",
      "Letting the ball wander inwards: place it again beside the shoulder blade.",
    ],
    easier: "Stand closer to the wall or use a softer ball; in a long sock it cannot fall.",
    harder: "Step a little further out; the floor form comes later.",
    picture:
      "You stand leaning back on a wall, a ball between the wall and the inner side of one shoulder blade, that arm across your chest, knees slightly bent.",
    cues: {
      setUp: ["Lean on the ball, just inside one shoulder blade.", "Bring that arm across your chest."],
      start: "Bend your knees a little and search slowly.",
      limit: "Never on the spine. Stay two fingers beside it, muscle only.",
      going: [
        "On a tender spot, stay and let the shoulder drop.",
        "Small steps, no higher than the top of the shoulder.",
        "If it turns sharp or travels, stop at once.",
      ],
    },
  },
  "rhomboid-ball-floor": {
    name: "Shoulder-blade ball on the floor",
    why: "Reaches the same small muscles with more of your weight, once the wall feels easy.",
    setUp: [
      "Lie face up with bent knees, a thin cushion under your head.",
      "Tuck the ball in beside one shoulder blade and settle onto it slowly.",
      "Never on the spine: leave two finger-widths beside it.",
      "Fold that arm across, hand on the other shoulder.",
    ],
    movement: [
      "Push lightly with your feet to move a little up and down on the ball.",
      "Stay on a tender spot, up to 4–5 of 10, and let the ribs spread.",
      "Draw small circles with the elbow if moving the body feels like too much.",
    ],
    limits: [
      "The ball stays on muscle only, beside the shoulder blade, never on the spine, the neck or any lower down.",
      "Hips stay on the floor, so they carry part of you.",
      "Roll off to the side and stop on sharp pain, numbness, tingling or pain into the arm.",
    ],
    breath: "Breathe slowly into the space between the shoulder blades and grow heavier on the way out.",
    mistakes: [
      "Lifting the hips: leave them down and let the ball wait.",
      "Clenching the jaw: take weight off until it loosens.",
      "Hunting for the sorest place: choose one you can breathe with.",
    ],
    easier: "Lay a folded towel over the ball, or go back to the wall.",
    harder: "There is none: lying on a ball is already plenty.",
    picture:
      "You lie face up with bent knees, head on a thin cushion, a ball under the inner side of one shoulder blade, that arm folded across your chest.",
    cues: {
      setUp: [
        "Lie back slowly, ball beside one shoulder blade.",
        "Put that arm across your chest. Keep your knees bent.",
      ],
      start: "Let your weight come onto the ball, bit by bit.",
      limit: "Ball beside the shoulder blade only. Never on the spine or neck.",
      going: [
        "Push with your feet, a little up, a little down.",
        "Keep the jaw loose and the hips down.",
        "More than five out of ten, take weight off.",
      ],
    },
  },
  "pec-opener": {
    name: "Chest opener on the long roller",
    why: "Lets the front of the chest open under its own weight, after a day with the arms in front.",
    setUp: [
      "Sit on one end of the long roller, knees bent, feet wide.",
      "Support yourself on your hands and lie back until head and pelvis both rest on it.",
      "Let your arms fall out to a T, palms up.",
    ],
    movement: [
      "Lie still and let the backs of your hands sink towards the floor.",
      "Let the shoulders widen with each breath out.",
      "To finish, bring your arms in and slide off gently to one side.",
    ],
    limits: [
      "Head, upper back and pelvis carry your weight, and the roller never moves.",
      "Any pressure in the low back means stop.",
      "Sharp pain, numbness or tingling in the arms means stop and slide off.",
    ],
    breath: "Breathe into the belly and the upper chest, and let each breath out make the arms heavier.",
    mistakes: [
      "Letting the head hang off the end: slide down until it is supported.",
      "Pushing the arms down: let their weight do it.",
      "Wobbling: set the feet wider and look at one place on the ceiling.",
    ],
    easier: "Rest your arms on cushions, or bring them lower, nearer to your sides.",
    harder: "There is none: here resting is the whole exercise.",
    picture:
      "You lie face up along a long roller with head and pelvis both on it, knees bent, feet flat and wide, arms out to the sides like a T.",
    cues: {
      setUp: ["Lie along the roller, head and pelvis both on it.", "Feet wide. Let your arms fall open like a T."],
      start: "Now rest. Nothing rolls here.",
      limit: "Stay still. If the low back feels pressure, stop and slide off.",
      going: [
        "Feel the backs of your hands grow heavy.",
        "If your hands tingle, lower your arms or stop.",
        "Breathe out and let the chest spread wide.",
      ],
    },
  },
  "pec-opener-floor": {
    name: "Chest opener on the floor",
    why: "Gives the chest time to open on flat ground, with no roller at all.",
    setUp: [
      "Lie face up on the mat, knees bent, feet flat.",
      "Slide your arms out to a T, palms up.",
      "Put a thin cushion under your head if the chin tips up.",
    ],
    movement: [
      "Let both shoulders sink wide towards the floor.",
      "Turn the palms up a little more as you breathe out, then let them be.",
      "Rest; there is nothing to push.",
    ],
    limits: [
      "Stay with a light pull across the chest, and never press the low back down or arch it.",
      "Numbness, tingling or sharp pain in an arm means stop and bring the arms in.",
    ],
    breath: "Feel the breastbone rise as you breathe in and the shoulders spread as you breathe out.",
    mistakes: [
      "Forcing the hands flat: let them hover where they stop.",
      "Straightening the legs: keep the knees bent so the back can rest.",
    ],
    easier: "Bend your elbows and rest your hands on your ribs between rounds.",
    harder: "The long-roller form is the next step, when the coach offers it.",
    picture: "You lie face up on the floor with bent knees and flat feet, arms out to the sides like a T, palms up.",
    cues: {
      setUp: ["Lie face up, knees bent, feet flat.", "Slide your arms out wide, palms up."],
      start: "Let both shoulders sink towards the floor.",
      limit: "Stop at a light pull across the chest. Never force the arms.",
      going: [
        "Palms turn up as you breathe out.",
        "Arms lower if the hands start to tingle.",
        "There is nothing to push. Just rest.",
      ],
    },
  },
  "pec-opener-wall": {
    name: "Chest opener in a doorway",
    why: "Stretches the front of the chest, standing, wherever there is a door frame or a corner.",
    setUp: [
      "Stand in a doorway or facing a corner, one foot ahead of the other.",
      "Rest both forearms on the frame or walls, elbows just below shoulder height.",
      "Look straight ahead and let the shoulders drop.",
    ],
    movement: [
      "Shift your weight gently onto the front foot until the chest opens.",
      "Stay there and let the shoulder blades slide back and down.",
      "Lean back out whenever you like, then in again.",
    ],
    limits: [
      "The pull belongs in the chest muscle and never in the shoulder joint.",
      "Do not let the low back arch; lean less if it wants to.",
      "Sharp pain, numbness or tingling in the arms means stop.",
    ],
    breath: "Breathe in to grow tall and out to lean a little softer.",
    mistakes: [
      "Poking the chin forward: draw it back until the head sits tall.",
      "Placing the elbows high: bring them just below the shoulders.",
      "Falling into the frame: keep some weight on the back foot.",
    ],
    easier: "Lower the elbows to waist height and lean only a little.",
    harder: "Raise the elbows to shoulder height, if both shoulders stay easy.",
    picture:
      "You stand in a doorway in a short step, both forearms on the frame with elbows just below shoulder height, chest leaning slightly through.",
    cues: {
      setUp: [
        "Stand in the doorway, both forearms on the frame.",
        "Elbows a little below the shoulders, one foot ahead.",
      ],
      start: "Lean in gently onto the front foot.",
      limit: "Stretch the chest only. Stop if there is pain or tingling.",
      going: [
        "Shoulder blades slide back and down.",
        "Grow tall and keep looking straight ahead.",
        "Leave some weight on the back foot.",
      ],
    },
  },
  "cat-cow": {
    name: "Cat and cow",
    why: "Moves the whole back gently in both directions, with nothing pressing on it.",
    setUp: [
      "Kneel on all fours, hands under your shoulders, knees under your hips.",
      "Spread your fingers and soften your elbows.",
      "Let your back find an easy middle.",
    ],
    movement: [
      "Breathe out and round your back up to the ceiling, pelvis tucked, head last.",
      "Breathe in, let the chest come forward and the back hollow gently.",
      "Flow slowly from one to the other.",
    ],
    limits: [
      "Stay in the easy part of the movement and stop before any pinch in the low back.",
      "Let the head follow, and never throw the neck back.",
    ],
    breath: "Breathe out into the round shape and in into the long one.",
    mistakes: [
      "Pumping fast: let one breath fill one direction.",
      "Moving only the head: begin each wave at the pelvis.",
      "Locking the elbows: keep them soft.",
    ],
    easier: "Make the wave half as big, or rest your forearms on a chair seat.",
    harder: "There is none needed: slow the wave down and feel more of it.",
    picture:
      "You are on all fours, hands under shoulders, knees under hips; the back first rounds up like a cat's, then lengthens into a soft hollow.",
    cues: {
      setUp: ["Come onto all fours.", "Hands below your shoulders, knees below your hips."],
      start: "Breathe out and round your back.",
      limit: "Stop before it hurts. Never throw your head or neck back.",
      going: [
        "Breathe in and move your chest forward.",
        "Breathe out and round up like a cat.",
        "Let each wave start at the pelvis.",
      ],
    },
  },
  "pelvic-tilt": {
    name: "Pelvic tilt, lying down",
    why: "Wakes up the small movement between pelvis and ribs, with your weight fully supported.",
    setUp: [
      "Lie face up with bent knees, feet flat and hip-width apart.",
      "Rest your hands on the front of your pelvis, or let the arms lie wide.",
      "Let your belly and thighs go soft.",
    ],
    movement: [
      "Breathe out and tip the pelvis, so its front rolls up towards your navel.",
      "Breathe in and let it roll back past the middle.",
      "Keep it as small as a bowl of water rocking without a spill.",
    ],
    limits: [
      "The pelvis rocks by itself; never press the low back into the floor.",
      "Hips stay down, and you stop if anything pinches or pain runs down a leg.",
    ],
    breath: "Breathe out as the pelvis tips back and in as it rolls forward.",
    mistakes: [
      "Squeezing the buttocks: let the lower belly do it.",
      "Lifting the hips: make it smaller until they rest.",
      "Pressing the chin up: let the back of the head lie heavy.",
    ],
    easier: "Only imagine the movement for two breaths, then make it tiny.",
    harder: "There is none needed: smoothness counts here, not effort.",
    picture:
      "You lie face up with bent knees and flat feet, arms out to the sides; only the pelvis rocks a little towards the ribs and away.",
    cues: {
      setUp: ["Lie face up with your knees bent.", "Let the belly and thighs go soft."],
      start: "Breathe out and tip the pelvis towards your navel.",
      limit: "Small and easy. Never press the low back into the floor.",
      going: [
        "Breathe in and let the pelvis roll away.",
        "Rock it like a bowl of water.",
        "Buttocks soft, head heavy on the floor.",
      ],
    },
  },
  "childs-pose": {
    name: "Child's pose",
    why: "Lets the back rest long and round, with nothing to do and nothing pressing.",
    setUp: [
      "Kneel with your big toes together and your knees apart.",
      "Sit your hips back towards your heels.",
      "Reach your arms forward and rest your forehead on the mat or a cushion.",
    ],
    movement: [
      "Let the belly settle between your thighs.",
      "Let the back grow wider with each breath in.",
      "Walk the hands back under your shoulders to come up slowly.",
    ],
    limits: [
      "Sink only as far as your hips go by themselves, and never push them down.",
      "Stop if a knee pinches, if the low back hurts, or if you feel dizzy.",
    ],
    breath: "Breathe into the back of the ribs and let the hips sink a little as the air leaves.",
    mistakes: [
      "Holding the head up: let the forehead rest on something.",
      "Straining to reach the heels: put a cushion in between.",
    ],
    easier: "Fold a blanket between hips and heels, or lie your chest on a big pillow.",
    harder: "There is none: this is a place to rest.",
    picture:
      "You kneel with knees apart, hips back towards your heels, arms long on the floor in front, forehead resting.",
    cues: {
      setUp: ["Kneel, knees apart, hips back to your heels.", "Arms long in front, forehead down to rest."],
      start: "Let your hips become heavy.",
      limit: "Let the hips hang, never push them. Stop if knees pinch.",
      going: [
        "Breathe into the back of your ribs.",
        "Let your forehead rest. Relax your jaw.",
        "There is nothing to reach for.",
      ],
    },
  },
  "cat-cow-wall": {
    name: "Cat and cow, standing",
    why: "Moves the whole back in both directions without kneeling or lying down.",
    setUp: [
      "Stand facing a wall or a desk that cannot slide.",
      "Put your hands on it at chest height and step back until your arms are long.",
      "Soften your knees, feet hip-width apart.",
    ],
    movement: [
      "Breathe out, push lightly into your hands and round your back.",
      "Breathe in, let the chest come through and the back grow long.",
      "Let the pelvis lead and the head follow.",
    ],
    limits: [
      "Go only as far as it stays easy, and stop before the low back pinches.",
      "The head moves last; never tip the neck back to look up.",
    ],
    breath: "Breathe out to push the wall away and in to come long.",
    mistakes: [
      "Bending at the elbows: keep the arms long and move the back.",
      "Standing with locked knees: bend them a little, so the pelvis can move.",
    ],
    easier: "Step closer to the wall and let the wave be small.",
    harder: "Use the desk instead of the wall, or change to hands and knees.",
    picture:
      "You stand leaning forward with both hands on a wall at chest height, arms long, knees soft; the back rounds, then lengthens.",
    cues: {
      setUp: ["Hands on the wall at chest height.", "Step back until your arms are long."],
      start: "Breathe out, push lightly and round your back.",
      limit: "Stop before it hurts. Never tip your head or neck back.",
      going: [
        "Breathe in and let the chest come through.",
        "Knees soft, so the pelvis can lead.",
        "One breath for each direction.",
      ],
    },
  },
  "pelvic-tilt-wall": {
    name: "Pelvic tilt at the wall",
    why: "Finds the small movement of the pelvis while standing, with the wall as a guide.",
    setUp: [
      "Stand with your back against a wall, heels half a step away.",
      "Bend your knees a little and rest your hands on your belly.",
      "Let the buttocks and shoulder blades touch the wall lightly.",
    ],
    movement: [
      "Breathe out and slide the pelvis, so its front tips up towards your ribs.",
      "Breathe in and let it slide back down.",
      "Let the buttocks draw small strokes on the wall.",
    ],
    limits: [
      "Tip only as far as it stays smooth, and never push the low back against the wall.",
      "Stop if it pinches or if pain runs into a leg.",
    ],
    breath: "Breathe out as the pelvis tips up and in as it slides down.",
    mistakes: [
      "Pushing with the legs: keep the knees at one height.",
      "Hunching over: let the shoulder blades rest on the wall.",
    ],
    easier: "Put your hands on your hips and make half the movement.",
    harder: "Take the feet a little closer to the wall and keep the same slow rhythm.",
    picture:
      "You stand with shoulder blades and buttocks lightly against a wall, feet half a step forward, knees soft, hands on your belly; only the pelvis tips.",
    cues: {
      setUp: ["Stand against the wall, feet half a step forward.", "Knees soft, hands on your belly."],
      start: "Breathe out and tip the pelvis up.",
      limit: "Let the pelvis tip. Never push the low back against the wall.",
      going: ["Breathe in and let it slide down.", "Knees stay where they are.", "Draw small strokes on the wall."],
    },
  },
  "childs-pose-wall": {
    name: "Child's pose, standing",
    why: "Lengthens the back from hands to hips, without going down to the floor.",
    setUp: [
      "Choose a wall or a desk that cannot slide, and face it.",
      "Place your hands on it, shoulder-width apart.",
      "Walk back until your arms are long and you fold at the hips, knees soft.",
    ],
    movement: [
      "Let your hips sink back, as if towards a chair behind you.",
      "Grow long from your hands to your hips.",
      "Walk in again to come out, one step at a time.",
    ],
    limits: [
      "Fold from the hips with a long back, and never round or push into the low back.",
      "Stop before the shoulders pinch, or if you get dizzy.",
    ],
    breath: "Breathe in along your sides and let the hips travel back as you breathe out.",
    mistakes: [
      "Letting the head drop: keep it in line with your arms.",
      "Stretching the legs stiff: bend the knees until the back feels long.",
    ],
    easier: "Place the hands higher and fold only half as far.",
    harder: "Step back a little more, or try the kneeling form if the floor suits you.",
    picture:
      "You stand folded at the hips, both hands on a wall, arms and back in one long line, hips sinking behind you, knees soft.",
    cues: {
      setUp: ["Hands on the wall, shoulder-width apart.", "Walk back and fold at the hips."],
      start: "Let your hips sink back behind you.",
      limit: "Back stays long. Stop before the shoulders pinch.",
      going: [
        "Head in line with your arms.",
        "Breathe into both sides of the ribs.",
        "Bend the knees more if the legs pull.",
      ],
    },
  },
  "calves-wall": {
    name: "Calf stretch at the wall",
    why: "Stretches the calf, so the ankle may bend a little more easily when you walk.",
    setUp: [
      "Stand facing a wall and put both hands on it.",
      "Step one foot back, toes pointing at the wall.",
      "Keep the back knee straight and let that heel come down.",
    ],
    movement: [
      "Bend the front knee slowly, until the back calf pulls mildly.",
      "Keep the back heel on the floor and breathe.",
      "Come forward a little, then lean in again.",
    ],
    limits: [
      "Stay at a mild, even pull in the middle of the calf, and stop if it turns sharp.",
      "Do not stretch a calf that is hot, swollen or red: see a doctor today.",
    ],
    breath: "Breathe in to stand tall and let the heel grow heavy as you breathe out.",
    mistakes: [
      "Turning the foot out: point the toes at the wall.",
      "Bouncing: lean in and stay.",
      "Bending at the waist: move hips and chest forward together.",
    ],
    easier: "Take a shorter step, so the heel comes down without effort.",
    harder: "Take a longer step back, with the heel still down.",
    picture:
      "You stand with both hands on a wall, one foot forward with its knee bent, the other leg straight behind you, its heel on the floor.",
    cues: {
      setUp: ["Hands on the wall. Step one foot back.", "Straight knee, heel down, toes to the wall."],
      start: "Bend your front knee and slowly lean forward.",
      limit: "A mild pull only. Stop at once if it feels sharp.",
      going: [
        "The heel grows heavy as you breathe out.",
        "No bouncing. Just lean and stay.",
        "Hips and chest move forward together.",
      ],
    },
  },
  "glutes-floor": {
    name: "Glute stretch, lying down",
    why: "Stretches the deep muscles at the back of the hip, with your whole back resting.",
    setUp: [
      "Lie face up with both knees bent.",
      "Cross one ankle over the other knee and keep that foot active.",
      "Hold the back of the lower thigh with both hands.",
    ],
    movement: [
      "Draw both legs in until the crossed hip pulls mildly.",
      "Let the crossed knee drift away from you.",
      "Stay and breathe, head and shoulders resting.",
    ],
    limits: [
      "The pull belongs in the buttock; stop if the knee twists or pain runs down the leg.",
      "Draw in only while the hips stay down, so the low back does not round off the floor.",
    ],
    breath: "Breathe in where you are, and let the legs come a little nearer as you breathe out.",
    mistakes: [
      "Lifting the head to reach: leave it down and hold a towel around the thigh.",
      "Pushing the crossed knee with the hand: let it open by itself.",
    ],
    easier: "Leave the lower foot on the floor and only let the crossed knee open.",
    harder: "Draw the lower thigh a little closer, with the hips still down.",
    picture:
      "You lie face up, one ankle crossed over the other knee, both hands behind the lower thigh, drawing the legs towards you.",
    cues: {
      setUp: ["Lie on your back. Cross one ankle over the other knee.", "Take hold behind the lower thigh."],
      start: "Bring both legs slowly towards your chest.",
      limit: "Stop if the knee is twisted or pain goes down the leg.",
      going: [
        "Let the crossed knee drift away.",
        "Head and shoulders rest on the floor.",
        "A mild pull in the buttock is enough.",
      ],
    },
  },
  "glutes-wall": {
    name: "Glute stretch, standing",
    why: "Stretches the back of the hip, standing, with both hands on something steady.",
    setUp: [
      "Stand facing a wall or a desk that cannot slide, both hands on it.",
      "Cross one ankle just above the other knee.",
      "Soften the standing knee.",
    ],
    movement: [
      "Sit your hips back a little, as if onto a high stool.",
      "Let the crossed knee open out to the side.",
      "Straighten up to rest whenever you need to.",
    ],
    limits: [
      "Sit back only until the buttock pulls mildly; stop if either knee pinches.",
      "Never let go with both hands, and put the foot down if you wobble.",
    ],
    breath: "Breathe in to grow long through your chest and out to sit back a little.",
    mistakes: [
      "Resting the ankle on the kneecap: slide it above the knee.",
      "Collapsing the chest: look ahead and lengthen the back.",
      "Rushing up: come up slowly and put the foot down first.",
    ],
    easier: "Sit on a chair instead, cross the ankle there and lean forward a little.",
    harder: "Sit back a little lower, with both hands still on the support.",
    picture:
      "You stand on one leg with both hands on a desk, the other ankle crossed above the standing knee, hips sitting back a little.",
    cues: {
      setUp: ["Both hands on the wall or desk.", "Cross one ankle just above the other knee."],
      start: "Sit back a little, as if onto a stool.",
      limit: "Hold on with both hands. Stop if a knee starts to hurt.",
      going: ["Let the crossed knee open to the side.", "Chest long, eyes ahead.", "Put the foot down if you wobble."],
    },
  },
  "hip-flexors-wall": {
    name: "Hip-flexor stretch, standing",
    why: "Stretches the front of the hip while you stand, after long sitting.",
    setUp: [
      "Stand beside a wall with one hand on it.",
      "Take a short step, one foot in front, one behind.",
      "Bend both knees a little and lift the back heel.",
    ],
    movement: [
      "Tuck the pelvis, so its front tips up towards your ribs.",
      "Keep the tuck and shift a little onto the front foot.",
      "Stay where the front of the back hip pulls mildly.",
    ],
    limits: [
      "Feel it in front of the hip and upper thigh, and never arch the low back to go further.",
      "Stop if it pinches deep in the groin or turns sharp.",
    ],
    breath: "Breathe in to stand tall and out to tuck a little more.",
    mistakes: [
      "Leaning the chest forward: keep it above the pelvis.",
      "Taking a long lunge: shorten the step until you can still tuck.",
    ],
    easier: "Only tuck the pelvis, without shifting forward.",
    harder: "Raise the arm of the back leg's side and lengthen up through it.",
    picture:
      "You stand in a short step beside a wall, one hand on it, both knees slightly bent, back heel lifted, pelvis tucked.",
    cues: {
      setUp: ["One hand on the wall, one foot behind you.", "Keep both knees soft and your back heel up."],
      start: "Tuck the pelvis and shift forward a little.",
      limit: "Tuck first. Never arch the low back to go further.",
      going: [
        "Chest above the pelvis, tall and easy.",
        "A mild pull in front of the hip.",
        "Breathe out and renew the tuck.",
      ],
    },
  },
  "hip-flexors-floor": {
    name: "Hip-flexor stretch, half-kneeling",
    why: "Stretches the front of the hip from a kneeling step, where the pelvis is easy to steer.",
    setUp: [
      "Kneel on one knee, on a cushion, the other foot flat in front.",
      "Stack hips above the back knee and chest above the hips.",
      "Rest your hands on the front thigh.",
    ],
    movement: [
      "Tuck the pelvis first, as if zipping up tight trousers.",
      "Shift forward a little without losing the tuck.",
      "Ease back and go again, or stay and breathe.",
    ],
    limits: [
      "Stop at a mild pull in front of the hip, well before the low back arches.",
      "Do not kneel on a sore kneecap; stop if the front of the hip pinches.",
    ],
    breath: "Breathe in to rise out of the hips and out to glide forward a little.",
    mistakes: [
      "Sinking into a deep lunge: come back until you can tuck again.",
      "Twisting towards the front leg: point both hip fronts ahead.",
      "Tipping forward onto the hands: rest them lightly and sit tall.",
    ],
    easier: "Fold the cushion double, keep a chair beside you, and only tuck.",
    harder: "Squeeze the buttock of the back leg gently while you shift forward.",
    picture:
      "You kneel on one knee with the other foot flat in front, both knees at about a right angle, trunk tall, hands on the front thigh.",
    cues: {
      setUp: ["Kneel on one knee, on something soft.", "Place the other foot in front and stay tall."],
      start: "Tuck first, then shift forward a little.",
      limit: "Only a mild stretch in front. Stop before you arch your back.",
      going: [
        "Hands light on the front thigh.",
        "Both hip fronts point straight ahead.",
        "If you lose the tuck, come back and start again.",
      ],
    },
  },
} as const satisfies Record<string, TechniqueWords>;
