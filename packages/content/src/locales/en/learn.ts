import type { LearnWords } from "../../words/learn-words.ts";

export const learn: LearnWords = {
  index: {
    title: "Learn",
    lead: "How each technique goes, what people ask, and how much stands behind it.",
    sections: "On this page",
    techniques: "Techniques",
    questions: "Questions",
    reasons: "Reasons",
    evidence: "Evidence",
    evidenceLead:
      "Each card holds one claim against what was found. What speaks against it is shown like what speaks for it.",
    notFound: "Nothing here",
    notFoundBody: "There is no page at this address.",
  },
  technique: {
    picture: "How it looks",
    setUp: "Get into position",
    movement: "How it goes",
    limits: "Where it ends",
    breath: "Breath",
    mistakes: "Common mistakes",
    easier: "Easier",
    harder: "Harder",
    area: "For",
    tool: "Tool",
    noTool: "No tool",
    andWall: "and a free wall",
    position: "Position",
    floor: "On the floor",
    standing: "Standing",
    sides: "Sides",
    oneSide: "One after the other, the same time each",
    bothSides: "Both at once",
    level: "Level",
    level1: "1: open to everybody who is cleared",
    level2:
      "2: opens by itself after three finished sessions of this area, felt at 4 of 10 or less, with soreness of 3 or less the next day. Some answers keep it closed.",
    fuller: "Level 2",
    path: "Path",
    pathLength: "About {length}, a little more or less with your height",
    speed: "Speed",
    speedValue: "{usual} a second, never above {most}",
  },
  labels: {
    claim: "What people say",
    finding: "What was found",
    soWhat: "What Rollwell does with it",
    sources: "Sources",
    dissent: "Pointing the other way",
    noDissent: "Nothing in our list points the other way.",
    certainty: "How sure",
    authorsUnknown: "Authors not listed in our record",
    effectSize: "Effect sizes: about 0.2 is small, 0.5 medium, 0.8 large.",
  },
  stances: {
    supports: "Evidence supports it",
    mixed: "Evidence is mixed",
    against: "Evidence speaks against it",
    "not-shown": "Not shown",
  },
  grades: {
    high: "High certainty",
    moderate: "Moderate certainty",
    low: "Low certainty",
    "very-low": "Very low certainty",
  },
  searches: {
    A11: "Literature search: no trial found that compares short daily rolling with long weekly rolling.",
    C18: "Literature search: rolling trials seldom report unwanted effects; no rate was found.",
  },
  cards: {
    "range-of-motion": {
      title: "Moving further, for a while",
      claim: "Rolling lets you move further.",
      finding:
        "26 trials together: right after rolling, people moved further than after doing nothing (effect 0.74, likely range 0.42 to 1.01). A second review found about 4% (effect 0.34). In one study of 45 people, 90 s on the calves gave a small gain (0.26); in another of 33, hamstring rolling changed nothing.",
      soWhat: "Rollwell says you may move more freely for a while, and lets you check it on yourself.",
    },
    "how-long-it-lasts": {
      title: "How long it lasts",
      claim: "One session loosens you for the day.",
      finding:
        "Minutes, mostly. Calf gains were gone at 30 minutes (45 people) or measured for 10 (14 people). After thigh rolling the hip still moved further at 30 minutes, but only the first measurement beat its own error (18 people). One study saw a gain for 60 minutes (36 people), with no comparison group.",
      soWhat: "Your second test comes within five minutes of rolling. Nothing is said about the rest of the day.",
    },
    "two-minutes": {
      title: "The two-minute claim",
      claim: "An article says: a muscle needs two minutes before it lets go.",
      finding:
        "No study in our list shows such a switch. On hamstrings, 5 to 20 s added 4.3% (17 people), while 20 s and 120 s both changed nothing (33 people). On calves, 90 s helped and 30 s did not (45 people). In a study of 94 people, half of the ten-minute gain came in the first two.",
      soWhat: "A daily session still gives each side two minutes or more: a calm dose, not a threshold.",
    },
    "one-side-one-dose": {
      title: "Each side gets its own time",
      claim: "Each side needs its own full dose.",
      finding:
        "A review of rolling doses suggests 1 to 3 sets of 30 to 120 s. Rolling one foot did nothing elsewhere (12 people), nor did seven weeks of foot work change the shoulder (33 people). Yet in 94 people, rolling foot, calf, thigh or even scalp made the hamstrings reach further.",
      soWhat: "Rollwell counts seconds per side. Five minutes hold two sides of an area done well.",
    },
    "soreness-after-sport": {
      title: "Soreness after sport",
      claim: "Rolling after sport leaves you less sore.",
      finding:
        "A review found about 6% less soreness (effect 0.47). Eight men who rolled 20 minutes right after hard exercise and on the next two days were less tender (0.59 to 0.84).",
      soWhat: "Recovery sessions give 60 to 120 s a side. Expect a small difference.",
    },
    "pain-level": {
      title: "More pain, more gain?",
      claim: "The more it hurts, the more it works.",
      finding:
        "16 people rolled at a pain of 3.9, 6.2 or 8.2 out of 10. The gain was the same: 7.0% moving on their own, 15.4% when moved. A small study: it found no difference, which is not proof that there is none.",
      soWhat: "Aim for 4 to 5. At 6, go lighter. At 7 or more, stop.",
    },
    speed: {
      title: "Slow or fast",
      claim: "Slow rolling works better.",
      finding:
        "17 active people rolled slowly and fast: tissue stiffness fell 15 to 24% either way, range did not change. Pooled trials saw no role for speed. Against that, 18 basketball players had lower muscle tone after slow rolling (15 strokes a minute) than at their own pace (33).",
      soWhat:
        "The pacer moves at 2.5 cm (1 in) a second, never above 5 cm (2 in): for control, not for a better result.",
    },
    "other-warm-ups": {
      title: "Rolling or another warm-up",
      claim: "Rolling loosens you more than other warm-ups.",
      finding:
        "38 studies with 1,134 people: rolling and stretching together were no better than other active warm-ups (difference 0.01). Three and five minutes of plain warm-up added 3.1 and 4.2 cm to a sit-and-reach (80 people), practice included. One trial did find a roller better than a sham (29 athletes); the sham helped too.",
      soWhat: "Rolling is one way to warm up. A brisk walk is another.",
    },
    "stretch-or-roll": {
      title: "Stretch or roll",
      claim: "Rolling beats stretching.",
      finding:
        "Head to head the difference was -0.02, with a wide likely range (-0.73 to 0.69). Adding stretching to rolling made no clear difference at once. Over six sessions, both together did more than either alone in 40 people with tight hips.",
      soWhat: "Use the one you will keep up. Sessions mix pressure with gentle movement.",
    },
    "daily-or-weekly": {
      title: "Every day or once a week",
      claim: "An article says: five minutes a day beat 45 minutes once a week.",
      finding:
        "No trial was found that compares the two. Weeks of rolling do add range (effect 0.82, 11 studies, 290 people), more so beyond four weeks. In 31 people the hip gain was gone a week after they stopped.",
      soWhat: "Rollwell favours short and often because it is easier to keep up. A missed day is never added on.",
    },
    adhesions: {
      title: "Adhesions and knots",
      claim: "An article says: rolling tears stuck tissue loose.",
      finding:
        "A review of how rolling works found too little evidence for that, and calls the word “release” misleading. Calf rolling of 30 to 300 s left stiffness as it was (45 people). Pointing the other way: in 17 people tissue stiffness fell 15 to 24% for a time, and in 38 a layer of back fascia slid 1.8 mm more, against 0.2 mm with a placebo.",
      soWhat: "Rollwell never claims it. It speaks of pressure, slow breath and a muscle that lets go.",
    },
    "arterial-stiffness": {
      title: "Softer arteries",
      claim: "An article says: rolling makes arteries less stiff, a big help for recovery.",
      finding:
        "In 10 people the pulse wave slowed from 1,202 to 1,074 cm/s. In 20 women 30 minutes of rolling left it unchanged, though a related index fell. In 29 athletes systolic blood pressure fell 4 mmHg, with no comparison group. These are stand-ins, not recovery itself.",
      soWhat: "Shown here, used nowhere. No session is planned for it.",
    },
    posture: {
      title: "Posture",
      claim: "An article says: rolling improves posture.",
      finding:
        "Nothing in our list shows that. And a review of 10 studies found the same upper-back curve in people with and without shoulder pain.",
      soWhat: "Rollwell speaks of stiffness after sitting and leaves posture alone.",
    },
    hydration: {
      title: "Water and tissue",
      claim: "An article says: well-watered tissue is more pliable.",
      finding:
        "Nothing in our list tests it. The nearest findings make it less likely to matter: too little evidence that rolling works by changing tissue, and no change in stiffness after 30 to 300 s on the calves (45 people).",
      soWhat: "Have a glass of water afterwards if you like. Nothing is expected of it.",
    },
    "never-low-back": {
      title: "Never the low back",
      claim: "Rolling the low back has been shown to do harm.",
      finding:
        "It has not. After 7 minutes of rolling low and mid-back, 25 healthy people moved further. In 43 people without back problems, 12 sessions on the low back did better than nothing. That is not proof of safety either: healthy people, no untreated group in the first, no blinding in the second, and trials seldom report unwanted effects.",
      soWhat: "Rollwell never rolls it: cautious expert advice for people on their own, not proven harm.",
    },
    "low-back-pain": {
      title: "Low-back pain and rolling",
      claim: "Rolling takes low-back pain away.",
      finding:
        "45 older people with low-back pain trained their core for six weeks, with or without roller massage. Pain, disability and flexibility came out the same. Spinal mobility and core endurance were better with the roller.",
      soWhat: "Rollwell works the neighbours and offers gentle movement. It claims nothing about pain.",
    },
    "chest-rolling": {
      title: "Rolling the chest",
      claim: "Rolling the chest opens the shoulders.",
      finding:
        "Two minutes with a ball on the chest changed neither shoulder range (p = 0.24) nor stiffness in 38 active people.",
      soWhat:
        "Nothing rolls the chest here. You lie still on a long roller, arms open: a rest that this study did not test.",
    },
    "toe-touch": {
      title: "Touching your toes",
      claim: "If you reach further after rolling, rolling did it.",
      finding:
        "A second try alone gains: 6.6% without rolling (12 people), 1.14 cm (43 people), about 1 cm a try, within chance (90 people). Rolling itself is credited with about 4%. And the toe touch follows the hamstrings (correlation 0.66 over 6 studies), which no session here rolls.",
      soWhat: "Rollwell uses a seated twist, two practice tries, three that count, and quiet sessions to compare with.",
    },
    "who-asks-first": {
      title: "Who asks first",
      claim: "Some people do better to ask before they roll.",
      finding:
        "Of 37 researchers, 84% ruled rolling out with a broken bone and 73% over an open wound. For caution or avoidance, 97% named inflamed tissue and deep clots, 94% bone infection, 92% bone growing in muscle. They rated fractures, clots and bone infection the gravest. Experts on osteoporosis advise against fast, repeated, loaded or end-range bending and twisting.",
      soWhat: "The first questions draw on this list, on two articles and on caution. Unsure counts as yes.",
    },
    "red-flags": {
      title: "Signs that come first",
      claim: "Some signs need a clinician, not an exercise.",
      finding:
        "New trouble with bladder, bowel or feeling between the legs, or both legs affected, within 14 days: emergency care within hours. 16 guidelines list 46 warning signs; most common are major injury, steroid use, past cancer, unexplained weight loss and pain at night or at rest. An international framework weighs them in context.",
      soWhat: "Rollwell stops and shows what to do. A sign is a reason to be seen, not a verdict.",
    },
  },
  questions: {
    "what-it-is": {
      question: "What is self-myofascial release?",
      answer: [
        "It is steady pressure on a tense muscle, with your own weight on a roller or a ball. Short name: SMR. You choose how much, and you can stop at any moment.",
        "It works chiefly through the nervous system: pressure and slow breath persuade the muscle to let go. Nothing in the tissue is torn loose, whatever the name suggests.",
      ],
    },
    "safe-areas": {
      question: "Which areas are safe to roll?",
      answer: [
        "The upper and mid-back, which the rib cage carries; the muscles between spine and shoulder blades, with a ball; the sides of the ribs; the buttocks, the front of the thighs and the calves.",
        "Never the low back or the neck. Never the sacrum or tailbone. Never bones, joints or ligaments: only the soft part of the muscle. Armpit, groin and the back of the knee stay free too.",
      ],
    },
    benefits: {
      question: "What are the benefits?",
      answer: [
        "You may move more freely for some minutes and feel less sore after sport. Both effects are small.",
        "Articles add posture, blood flow and softer arteries. The cards below show how little stands behind these.",
        "It does not work for everybody. Test, roll, test again, and compare with quiet sessions: “no effect for you” is an honest answer.",
      ],
    },
    "low-back": {
      question: "My low back is stiff or sore. What can I do?",
      answer: [
        "Leave the roller off it and work its neighbours: the buttocks, the front of hips and thighs, the mid-back. Tight calves may change how you walk, so they count as well.",
        "Then move it gently with nothing pressing: cat-cow, pelvic tilts, child's pose.",
        "If you have had pain on most days for three months, or it travels into a leg, ask a professional first. No better after four weeks, or worse: see one too.",
      ],
    },
    precautions: {
      question: "When should I not roll, or ask first?",
      answer: [
        "Ask a physiotherapist, chiropractor or doctor first with lasting back pain, an earlier spinal injury, osteoporosis, a disc problem, a clot, a fracture, blood thinners, pregnancy or another condition that is followed.",
        "Stop at once on sharp pain, numbness, tingling, pain that travels, dizziness or chest pain. If it stays, see a professional.",
        "Some signs cannot wait. They have a page of their own, open at any time, also offline.",
      ],
    },
    pops: {
      question: "What are the pops I hear?",
      answer: [
        "Joints in the mid-back and ribs may click when you lean back over the roller. Without pain it is commonly taken as harmless. Our evidence list holds no study of it.",
        "A pop is not a goal, and silence is not a failure. Do not chase it or push for one.",
        "A pop with pain, numbness or tingling is different: stop.",
      ],
    },
    "how-long-how-often": {
      question: "How long, and how often?",
      answer: [
        "Per side: 30 to 60 s before exercise, 60 to 120 s after it, two minutes or more in a daily session. Never more than three minutes on one side of an area.",
        "A session lasts 3 to 15 minutes. Five minutes do two sides well, rather than five badly; the rest takes its turn on other days.",
        "Short and often is easier to keep up than long and rare. The same area at most once a day, two sessions a day at most, and no making up for missed days.",
      ],
    },
    "how-hard": {
      question: "How hard should I press?",
      answer: [
        "Comfortable discomfort: 4 to 5 out of 10. More pain brought no more gain in the one study that looked. When you lean back over the roller, stay at 3 or below.",
        "If you hold your breath, clench your jaw or cannot speak a sentence, it is too much. Take weight off, use the wall or a softer tool.",
        "Stop at 7 or more, and at any number when it is sharp, numb, tingling or travelling. Very sore the next day means it was too hard.",
      ],
    },
    "before-or-after": {
      question: "Before or after a workout?",
      answer: [
        "Either, or on a day without any. Before: short, 30 to 60 s a side, as part of a warm-up. After: 60 to 120 s a side.",
        "Before a workout rolling does no more than other warm-ups, and no less. After it, soreness may be a little lower.",
      ],
    },
    "which-roller": {
      question: "Which roller should I get?",
      answer: [
        "A smooth roller of medium density suits most people. Think twice about hard spikes.",
        "91 cm (36 in) is long enough to lie along, head and pelvis supported; no shorter one is used for that. 46 cm (18 in) travels well and does for single areas.",
        "A massage or lacrosse ball reaches small places such as the muscles beside the shoulder blade. No tool at all? Wall forms and gentle movement make a real session.",
      ],
    },
  },
  pages: {
    "why-never-low-back": {
      title: "Why never the low back",
      paragraphs: [
        "The mid-back has ribs to carry it. The low back has none: a roller there loads vertebrae, discs, small joints and nerve roots, and your core tenses against it, the reverse of what you want.",
        "This is cautious expert advice for people on their own. It is not proven harm: two studies rolled the low back of healthy people, and they moved further afterwards. Nobody has shown that it is safe for a sore back, or for a disc problem you do not know of.",
        "So the rule here has no exception. No setting, no imported plan and no coach's programme puts a tool across your low back. If a professional works with you there in person, that is between the two of you.",
      ],
    },
    "hips-and-mid-back": {
      title: "Tight hips, stiff mid-back",
      paragraphs: [
        "Articles explain it like this: long sitting may shorten the front of the hips. Tight there, they may tilt the pelvis forward and leave the low back more to hold.",
        "A stiff mid-back turns and bends less, and the low back may move in its place. Tight calves may change your walk and reach the back the same way.",
        "That is reasoning, not a measurement on you. It is why a tap on the low back brings buttocks, hips and mid-back, plus gentle movement with nothing pressing.",
      ],
    },
  },
};
