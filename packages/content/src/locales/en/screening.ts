import type { ScreeningWords } from "../../words/screening-words.ts";

export const screening: ScreeningWords = {
  intro: {
    title: "First, is rolling right for you now?",
    body: "A few plain questions, one at a time. Your answers stay on this device. You can go back and change them.",
    start: "Start the questions",
    whyUnsure: {
      title: "Why “unsure” counts as yes",
      body: "These questions cannot see or examine you. When an answer could matter, Rollwell takes the careful side. Ask someone who knows your health, then answer again.",
    },
  },
  answers: { yes: "Yes", no: "No", unsure: "Unsure" },
  age: {
    question: "How old are you?",
    help: "Rollwell plans for people of 16 and over. From 65 on it keeps to gentler forms and gives more time to get up.",
  },
  questions: {
    "saddle-numbness": {
      question: "Do you have new numbness or tingling between your legs, around your genitals, anus or buttocks?",
      help: "The parts that would touch a saddle. A new change in sexual feeling counts too.",
    },
    "bladder-bowel": {
      question: "Has anything changed lately in how you hold, pass or feel urine or stool?",
      help: "For example leaking, not being able to go, or not feeling that you go.",
    },
    "leg-weakness": {
      question: "Has a leg or foot become weak, so that it drags, trips or gives way?",
      help: "One side or both.",
    },
    "recent-trauma": {
      question: "Have you had a hard fall, crash or blow lately, with pain in your back, neck or legs since?",
      help: "At an older age or with fragile bones, a small fall counts too.",
    },
    "night-pain-fever-weight-loss": {
      question: "Do you have back pain at night or at rest, together with fever or unexplained weight loss?",
    },
    "hot-swollen-calf": {
      question: "Is one calf swollen, hot, red or sore, and you do not know why?",
    },
    "chest-pain": {
      question: "Do you have chest pain, chest pressure or sudden shortness of breath, now or in the last few days?",
    },
    "chronic-back-pain": { question: "Have you had back pain on most days for more than three months?" },
    "spine-injury-surgery": {
      question: "Have you ever injured your spine or had surgery on it?",
      help: "Back or neck. Screws, plates and other implants count too.",
    },
    osteoporosis: {
      question: "Have you been told that you have osteoporosis or fragile bones?",
      help: "A bone that broke in a small fall counts as yes.",
    },
    "disc-herniation": { question: "Have you been told that you have a herniated, slipped or bulging disc?" },
    "radiating-symptoms": { question: "Does pain, numbness or tingling travel into an arm or a leg?" },
    "blood-clot": {
      question: "Do you have a blood clot, or does anybody suspect one?",
      help: "In a leg, an arm or a lung. If you had one and do not know that it is gone, choose “unsure”.",
    },
    fracture: { question: "Do you have a broken bone, or one that is not yet solid again?" },
    "cancer-new-pain": { question: "Have you ever had cancer, and do you now have a new pain?" },
    "infection-fever": { question: "Do you have a fever or an infection at the moment?" },
    anticoagulants: {
      question: "Do you take blood thinners?",
      help: "Anticoagulants such as warfarin, heparin, apixaban or rivaroxaban.",
    },
    pregnancy: { question: "Are you pregnant, or could you be?" },
    "inflammatory-spine": {
      question: "Have you been told that you have an inflammatory disease of the spine?",
      help: "For example axial spondyloarthritis.",
    },
    "long-term-steroids": {
      question: "Have you taken steroid medicine for months, now or in the past?",
      help: "For example prednisone or prednisolone tablets.",
    },
    "diabetes-reduced-feeling": {
      question: "Do you have diabetes and less feeling in your feet, legs or hands?",
    },
    "other-condition": {
      question:
        "Is there another condition a professional follows, or one for which you were told to take care with exercise?",
      help: "For example of the heart, nerves, joints, skin or blood.",
    },
    hypertension: {
      question: "Do you have high blood pressure?",
      help: "Also when medicine keeps it in range.",
    },
    hypermobility: { question: "Are your joints very loose, or have you been told that you are hypermobile?" },
    diabetes: { question: "Do you have diabetes, with normal feeling in your feet, legs and hands?" },
    "local-calves": {
      question:
        "On a calf: an open wound, rash, inflammation, varicose veins, an implant, a fresh strain or numb skin?",
      places: "Calves",
    },
    "local-glutes": {
      question:
        "On a buttock or hip: an open wound, rash, inflammation, varicose veins, an implant, a fresh strain or numb skin?",
      places: "Buttocks and hips",
    },
    "local-front-thigh": {
      question:
        "On the front of a thigh: an open wound, rash, inflammation, varicose veins, an implant, a fresh strain or numb skin?",
      places: "Front of the thighs",
    },
    "local-upper-back": {
      question:
        "On the upper or mid-back: an open wound, rash, inflammation, varicose veins, an implant, a fresh strain or numb skin?",
      places: "Upper and mid-back",
    },
    "local-sides": {
      question:
        "On the side of your ribs: an open wound, rash, inflammation, varicose veins, an implant, a fresh strain or numb skin?",
      places: "Sides of the ribs",
    },
    "local-chest": {
      question:
        "On the chest or front of a shoulder: an open wound, rash, inflammation, varicose veins, an implant, a fresh strain or numb skin?",
      places: "Chest",
    },
    "local-low-back": {
      question:
        "On the low back: an open wound, rash, inflammation, varicose veins, an implant, a fresh strain or numb skin?",
      help: "No tool ever goes there. It would also leave out the gentle movements.",
      places: "Low back",
    },
  },
  anyLocal: {
    question: "Is any of these on a place you would roll or stretch?",
    conditions: {
      "open-wound": "An open wound",
      rash: "A rash",
      inflammation: "Inflammation: hot, red or swollen",
      "varicose-veins": "Varicose veins",
      implant: "An implant",
      "fresh-strain": "A fresh strain",
      "numb-skin": "Numb skin",
    },
    which: "Where? Tap every place.",
    whichUnsure: "A place you are unsure about counts as yes.",
  },
  places: {
    calves: "calves",
    glutes: "buttocks and hips",
    "hip-flexors": "front of the hips and thighs",
    thoracic: "upper and mid-back",
    lats: "sides of the ribs",
    rhomboids: "between spine and shoulder blades",
    "low-back-movement": "low back, not even gentle movement",
    pecs: "chest and front of the shoulders",
  },
  outcomes: {
    go: {
      title: "You can go ahead",
      body: "Nothing in your answers speaks against a gentle session. Stop or skip whenever something feels wrong.",
    },
    changes: {
      title: "You can go ahead, with changes",
      body: "Your sessions fit your answers. This is what changes:",
      lines: {
        "no-head-low": "No position with your head low.",
        "no-end-range": "No bend or stretch to the very end of your range.",
        "no-level-2": "Only the gentler forms. The advanced ones stay closed.",
        lighter: "Less pressure, with less of your weight on the tool.",
        "longer-rise": "More time to sit up and stand at the end.",
        block: "Nothing presses or stretches here: {place}.",
      },
      because: "Because of your answer to:",
    },
    askFirst: {
      title: "Not now: ask a professional first",
      body: "For what you answered, someone who can examine you knows better than an app. This is no verdict on your health. Rollwell makes no plan for now.",
      answersThatCount: "The answers that count here",
      todo: [
        "Show this page to a physiotherapist, chiropractor or doctor.",
        "Ask what kind of movement suits you, and what to leave out.",
        "Do not roll until you have asked.",
        "When an answer changes, go through the questions again.",
      ],
      isItUrgent: "Is it urgent? See the signs that cannot wait",
    },
    urgent: {
      title: "Not now: get care today",
      call: "Call your local emergency number or go to emergency care now.",
      body: "One of your answers is a sign that cannot wait. It may turn out to be nothing serious, but a clinician has to see it. Do not roll or stretch.",
      openPage: "What to do and what to say",
    },
    tooYoung: {
      title: "Not for you yet",
      body: "Rollwell does not plan for people under 16. Ask a parent, coach or physiotherapist what suits you.",
    },
    ageUnknown: {
      title: "Your age is missing",
      body: "Without your age there is no plan. It decides how gentle a session has to be.",
    },
    again: {
      "not-screened": {
        title: "A few questions first",
        body: "There is no plan without them. They take about a minute.",
      },
      "screening-expired": {
        title: "Time to ask again",
        body: "Your answers are more than 90 days old. Things change, so please go through the questions again.",
      },
      "after-a-stop": {
        title: "You stopped last time",
        body: "Something felt wrong, so your earlier answers no longer count. Please go through the questions again.",
      },
      "unreadable-screening": {
        title: "Your answers cannot be read",
        body: "They are damaged or incomplete, so Rollwell does not use them. Please go through the questions again.",
      },
    },
  },
  urgentPage: {
    title: "Signs that cannot wait",
    body: "If one of these is new or getting worse, do not roll, stretch or wait to see.",
    call: "Call your local emergency number or go to emergency care now.",
    signsTitle: "The signs",
    signs: {
      "saddle-numbness": "Numbness or tingling between the legs, around genitals, anus or buttocks",
      "bladder-bowel": "A change in holding, passing or feeling urine or stool",
      "leg-weakness": "A leg or foot that has become weak, on one side or both",
      "recent-trauma": "Pain in back, neck or legs since a hard fall, crash or blow",
      "night-pain-fever-weight-loss": "Back pain at night or at rest, with fever or unexplained weight loss",
      "hot-swollen-calf": "One calf swollen, hot, red or sore without a clear reason",
      "chest-pain": "Chest pain or pressure, or sudden shortness of breath",
    },
    todoTitle: "What to do",
    todo: [
      "Stop, and get off the roller slowly.",
      "Call, or ask someone near you to call.",
      "With chest pain: sit down and stay still until help comes.",
      "After a hard fall or blow: move as little as you can until help comes.",
      "With a swollen calf: do not rub or press it.",
      "Do not drive yourself.",
      "Take a list of your medicines along.",
    ],
    sayTitle: "What to say",
    say: {
      "saddle-numbness": "“I have back trouble and new numbness between my legs.”",
      "bladder-bowel": "“I have back trouble and can no longer hold, pass or feel urine or stool as usual.”",
      "leg-weakness": "“I have back trouble and my leg has become weak.”",
      "recent-trauma": "“I had a fall or a blow, and my back has hurt since.”",
      "night-pain-fever-weight-loss":
        "“My back hurts at night, and I have fever or am losing weight without a reason.”",
      "hot-swollen-calf": "“One calf is swollen and hot, and I do not know why.”",
      "chest-pain": "“I have chest pain,” or “I suddenly cannot breathe well.”",
    },
    sayAlso: "Say when it began, whether it is getting worse, which medicines you take and where you are.",
    noneOfThese: "None of these, but you are worried? Call a doctor or a health line today.",
  },
  stop: {
    title: "Stopped. That was the right thing to do",
    body: "Come off the tool slowly. Rest in a position that feels easy, and breathe as it comes.",
    question: "What did you feel?",
    felt: {
      sharp: {
        label: "Sharp pain",
        todo: "Leave that place alone. If the pain stays when you rest, or comes back, see a professional.",
      },
      numb: {
        label: "Numbness",
        todo: "Change position and move gently. If it does not go within minutes, or comes back, see a professional.",
      },
      tingling: {
        label: "Tingling",
        todo: "Change position and move gently. If it does not go within minutes, or comes back, see a professional.",
      },
      radiating: {
        label: "Pain that travels into an arm or leg",
        todo: "Do not roll again before you have asked a professional.",
      },
      dizzy: {
        label: "Dizziness",
        todo: "Stay lying or sitting until it has gone, then stand up with support. If it does not go, or you faint, get help.",
      },
      "chest-pain": {
        label: "Chest pain or trouble breathing",
        todo: "Call your local emergency number now. Sit down and stay still until help comes.",
      },
      weak: {
        label: "Weakness in an arm or leg",
        todo: "Call your local emergency number or go to emergency care now. Do not drive yourself.",
      },
      "too-much-pain": {
        label: "Too much pain",
        todo: "Rest. If it does not settle by tomorrow, see a professional. Next time use less weight, the wall or a softer tool.",
      },
      "something-else": {
        label: "Something else",
        todo: "Trust it and rest. If it worries you or does not go, call a doctor.",
      },
    },
    urgentIf:
      "New numbness between the legs, trouble with bladder or bowel, a weak leg: call your local emergency number or go to emergency care now.",
    next: "This session is over. The questions come again before the next one.",
  },
  seeProfessional: {
    sore: "Sore for three days, or getting worse: see a health professional before you roll there again.",
    noBetter: "No better after four weeks, or worse at any time: see a health professional.",
  },
};
