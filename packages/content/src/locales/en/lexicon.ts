import type { LexiconWords } from "../../words/lexicon.ts";

const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

const joined = (firsts: readonly string[], seconds: readonly string[]): readonly string[] =>
  firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));

const THE = ["the", "your"];

export const lexicon: LexiconWords = {
  zones: [
    {
      rule: "M2.2",
      words: [
        ...["lower back", "lowerback", "low back", "lowback", "lower spine", "lower vertebrae"],
        ...["lumbar", "lumbars", "lumbosacral", "thoracolumbar", "quadratus lumborum", "ql", ...numbered("l", 5)],
        ...["loin", "loins", "waist", "waistline", "waistband", "beltline", "belt line"],
        ...joined(
          ["small of", "hollow of", "arch of", "bottom of", "base of", "lower part of"],
          ["the back", "your back"],
        ),
        ...joined(["lower half of", "lower third of", "full length of", "length of"], ["the back", "your back"]),
        ...joined(["full length of", "length of"], ["the spine", "your spine"]),
        ...joined(["below", "under", "beneath", "past"], ["the ribs", "your ribs", "the rib cage", "your rib cage"]),
        ...joined(["below", "under", "beneath", "past"], ["the ribcage", "your ribcage"]),
        ...joined(["whole", "entire", "full", "complete"], ["back", "spine"]),
        ...joined(["down to the", "down to your"], ["hips", "pelvis", "buttocks", "bum", "butt", "glutes", "bottom"]),
        ...joined(["above the", "above your"], ["pelvis", "tailbone", "sacrum"]),
        ...["just above the hips", "just above your hips", "top to bottom"],
      ],
    },
    {
      rule: "M2.3",
      words: [
        ...["neck", "necks", "nape", "throat", "cervical", "cervicals", "skull", "occiput", "windpipe", "larynx"],
        ...["suboccipital", "suboccipitals", "adam's apple", ...numbered("c", 7)],
      ],
    },
    {
      rule: "M2.4",
      words: [
        ...["sacrum", "sacral", "sacroiliac", "si joint", "si joints", "tailbone", "tail bone", "coccyx"],
        ...joined(["base of", "bottom of", "end of"], ["the spine", "your spine"]),
        ...numbered("s", 5),
      ],
    },
    {
      rule: "M2.5",
      words: [
        ...["bone", "bones", "bony", "joint", "joints", "ligament", "ligaments", "backbone", "vertebra", "vertebrae"],
        ...["spinous", "kneecap", "kneecaps", "shin", "shins", "shinbone", "hipbone", "hipbones", "iliac crest"],
        ...["trochanter", "collarbone", "collarbones", "clavicle", "breastbone", "sternum"],
        ...joined(["on", "onto", "over", "across", "along", "up", "down", "into"], ["the spine", "your spine"]),
        ...joined(["on", "onto", "over", "across", "into"], ["the knee", "your knee", "the ankle", "your ankle"]),
      ],
    },
    {
      rule: "H03",
      words: [
        ...["kidney", "kidneys", "flank", "flanks", "floating rib", "floating ribs", "armpit", "armpits", "underarm"],
        ...["underarms", "axilla", "groin", "groins", "popliteal", "knee crease", "knee pit", "hollow of the knee"],
        ...joined(["back of", "backs of", "behind"], ["the knee", "the knees", "your knee", "your knees"]),
      ],
    },
  ],
  press: [
    ...["roll", "rolls", "rolling", "rolled", "press", "presses", "pressing", "pressure", "push", "pushing"],
    ...["lean", "leaning", "lie on", "lie over", "lying on", "lay on", "sit on", "rest on", "stretch over", "bridge"],
    ...["work", "works", "working", "massage", "massaging", "dig", "digging", "knead", "kneading", "rub", "rubbing"],
    ...["grind", "grinding", "mash", "smash", "poke", "squeeze", "crush", "target", "hit", "focus on", "load"],
    ...["put the roller", "put the ball", "place the roller", "place the ball", "sink into", "sink onto", "weight on"],
    ...["weight onto", "weight into", "settle on", "stay on", "hold on", "pause on", "get into", "get onto"],
    ...["down to", "up to", "down into", "up into", "over", "across", "along", "all the way", "onto", "slide", "glide"],
    ...["go to", "go into", "go down", "go up", "move to", "move down", "move into", "continue to", "continue down"],
    ...joined(
      ["roller", "ball", "tool"],
      ["on", "under", "beneath", "below", "behind", "at", "in", "into", "against", "to"],
    ),
  ],
  negations: [
    ...joined(
      ["never", "not", "don't", "dont"],
      [
        ...["roll", "rolling", "press", "push into", "push on", "lean into", "lean on", "massage", "touch", "dig into"],
        ...["let the", "let it", "lie on", "put the", "put a", "put any", "put it", "place the", "use the", "use a"],
        ...["go into", "go over", "go to", "go onto", "go below", "go past", "go near", "go down", "cross", "reach"],
        ...["move into", "move onto", "move over", "slide into", "slide onto", "work on", "work the", "work your"],
        ...["on", "over", "onto", "into", "under", "across", "below", "past", "near", ...THE],
      ],
    ),
    ...joined(["not to"], ["roll", "press", "touch", "reach", "cross", "let it", "let the", "go into", "go over"]),
    ...joined(["no"], ["pressure", "rolling", "roller", "ball", "tool", "weight", "contact"]),
    ...joined(["nothing"], ["on", "presses", "touches", "rolls"]),
    ...joined(["without"], ["touching", "pressing", "rolling", "reaching", "crossing", "loading", "going", "leaning"]),
    ...joined(["stop", "stops", "end", "ends", "finish"], ["before", "above", "below", "short of"]),
    ...joined(["stay", "keep", "remain"], ["above", "off", "clear of", "away from", "out of"]),
    ...joined(["above the", "above your"], ["lower back", "low back", "waist", "lumbar"]),
    ...joined(["leave the", "leave your"], ["lower back", "low back", "neck", "tailbone", "sacrum"]),
    ...["avoid", "avoids", "avoiding", "away from", "clear of", "instead of", "rather than", "short of"],
  ],
};
