/**
 * The findings the cards cite, copied as facts from the project's evidence list: only those whose source was seen and whose
 * confidence is high or medium (S23). One paper may hold several findings; `worksCited` folds them for a reader.
 */
export interface Study {
  readonly kind: "study";
  readonly id: string;
  /** `null`: the record did not show them. */
  readonly authors: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly journal: string;
  readonly doi: string | null;
  readonly population: string;
  /** People in the study or in the pooled studies. */
  readonly n: number | null;
}

/** What a search of the literature did not find; its words are in the locales. */
export interface Search {
  readonly kind: "search";
  readonly id: string;
}

export type Source = Study | Search;

const WILKE_2020 = {
  kind: "study",
  authors: "Wilke J, Mueller AL, Giesche F, Power G, Ahmedi H, Behm DG",
  year: 2020,
  title:
    "Acute Effects of Foam Rolling on Range of Motion in Healthy Adults: A Systematic Review with Multilevel Meta-analysis",
  journal: "Sports Med 50(2):387-402",
  doi: "10.1007/s40279-019-01205-7",
} as const;

const WIEWELHOVE_2019 = {
  kind: "study",
  authors: "Wiewelhove T, Doeweling A, Schneider C, et al.",
  year: 2019,
  title: "A Meta-Analysis of the Effects of Foam Rolling on Performance and Recovery",
  journal: "Front Physiol 10:376",
  doi: "10.3389/fphys.2019.00376",
} as const;

const KONRAD_2022 = {
  kind: "study",
  authors: "Konrad A, Nakamura M, Tilp M, Donti O, Behm DG",
  year: 2022,
  title: "Foam Rolling Training Effects on Range of Motion: A Systematic Review and Meta-Analysis",
  journal: "Sports Med 52:2523-2535",
  doi: "10.1007/s40279-022-01699-8",
} as const;

const BARTSCH_2021 = {
  kind: "study",
  authors: "Bartsch KM, Baumgart C, Freiwald J, et al.",
  year: 2021,
  title: "Expert Consensus on the Contraindications and Cautions of Foam Rolling-An International Delphi Study",
  journal: "J Clin Med 10(22):5360",
  doi: "10.3390/jcm10225360",
} as const;

export const SOURCES = [
  {
    kind: "study",
    id: "D01",
    authors: "Behm DG, Alizadeh S, Hadjizadeh Anvar S, et al.",
    year: 2020,
    title: "Foam Rolling Prescription: A Clinical Commentary",
    journal: "J Strength Cond Res 34(11):3301-3308",
    doi: "10.1519/JSC.0000000000003765",
    population: "mostly healthy young adults",
    n: null,
  },
  { ...WILKE_2020, id: "D02", population: "healthy adults", n: null },
  { ...WILKE_2020, id: "D03", population: "healthy adults", n: null },
  {
    kind: "study",
    id: "D04",
    authors: "Warneke K, Ploeschberger G, Lohmann LH, et al.",
    year: 2024,
    title:
      "Foam rolling and stretching do not provide superior acute flexibility and stiffness improvements compared to any other warm-up intervention",
    journal: "J Sport Health Sci 13(4):509-520",
    doi: null,
    population: "mostly healthy adults",
    n: 1134,
  },
  { ...WIEWELHOVE_2019, id: "D05", population: "athletes/active", n: null },
  { ...WIEWELHOVE_2019, id: "D06", population: "after damaging exercise", n: null },
  { ...KONRAD_2022, id: "D07", population: "healthy, mean age 23.9 (6.3) y", n: 290 },
  { ...KONRAD_2022, id: "D08", population: "healthy young", n: null },
  {
    kind: "study",
    id: "D14",
    authors: "Pearcey GEP, et al.",
    year: 2015,
    title: "Foam rolling for delayed-onset muscle soreness and recovery of dynamic performance measures",
    journal: "J Athl Train 50:5-13 (PMC4299735)",
    doi: null,
    population: "active men",
    n: 8,
  },
  {
    kind: "study",
    id: "D17",
    authors: "Grabow L, Young JD, Alcock LR, et al.",
    year: 2018,
    title:
      "Higher Quadriceps Roller Massage Forces Do Not Amplify Range-of-Motion Increases nor Impair Strength and Jump Performance",
    journal: "J Strength Cond Res 32(11):3059-3069",
    doi: "10.1519/JSC.0000000000001906",
    population: "healthy 27 (4) y",
    n: 16,
  },
  {
    kind: "study",
    id: "D18",
    authors: "Wilke J, Niemeyer P, Niederer D, Schleip R, Banzer W",
    year: 2019,
    title:
      "Influence of Foam Rolling Velocity on Knee Range of Motion and Tissue Stiffness: A Randomized, Controlled Crossover Trial",
    journal: "J Sport Rehabil 28(7):711-715",
    doi: null,
    population: "active 25 y",
    n: 17,
  },
  {
    kind: "study",
    id: "D19",
    authors: "Sezik AC, Uysal O, Firat T, Duzgun I, Bayrakci Tunay V",
    year: 2024,
    title: "The Effects of Foam Rolling at Different Speeds on Mechanical Properties of Quadriceps Femoris",
    journal: "J Sports Sci Med 23:684-689",
    doi: "10.52082/jssm.2024.684",
    population: "male pro basketball",
    n: 18,
  },
  {
    kind: "study",
    id: "D20",
    authors: "Nakamura M, Onuma R, Kiyono R, et al.",
    year: 2021,
    title:
      "The Acute and Prolonged Effects of Different Durations of Foam Rolling on Range of Motion, Muscle Stiffness, and Muscle Strength",
    journal: "J Sports Sci Med 20:62-68",
    doi: "10.52082/jssm.2021.62",
    population: "healthy young",
    n: 45,
  },
  {
    kind: "study",
    id: "D21",
    authors: "Couture G, Karlik D, Glass SC, Hatzel BM",
    year: 2015,
    title: "The Effect of Foam Rolling Duration on Hamstring Range of Motion",
    journal: "Open Orthop J 9:450-455",
    doi: null,
    population: "college students",
    n: 33,
  },
  {
    kind: "study",
    id: "D22",
    authors: "Sullivan KM, Silvey DBJ, Button DC, Behm DG",
    year: 2013,
    title:
      "Roller-massager application to the hamstrings increases sit-and-reach range of motion within five to ten seconds without performance impairments",
    journal: "Int J Sports Phys Ther 8(3):228-236",
    doi: null,
    population: "healthy",
    n: 17,
  },
  {
    kind: "study",
    id: "D24",
    authors: "Fauris P, Lopez-de-Celis C, Canet-Vintro M, et al.",
    year: 2021,
    title:
      "Does Self-Myofascial Release Cause a Remote Hamstring Stretching Effect Based on Myofascial Chains? A Randomized Controlled Trial",
    journal: "IJERPH 18(23):12356",
    doi: "10.3390/ijerph182312356",
    population: "healthy",
    n: 94,
  },
  {
    kind: "study",
    id: "D27",
    authors: "Folli A, Ghirlanda F, Cescon C, et al.",
    year: 2021,
    title:
      "A single session with a roller massager improves hamstring flexibility in healthy athletes: a randomized placebo-controlled crossover study",
    journal: "Sport Sci Health 17",
    doi: "10.1007/s11332-021-00737-8",
    population: "young athletes",
    n: 29,
  },
  {
    kind: "study",
    id: "D28",
    authors: "Fonta M, Tsepis E, Fousekis K, Mandalidis D",
    year: 2021,
    title:
      "Acute Effects of Static Self-Stretching Exercises and Foam Roller Self-Massaging on the Trunk Range of Motions and Strength of the Trunk Extensors",
    journal: "Sports 9(12):159",
    doi: "10.3390/sports9120159",
    population: "healthy active",
    n: 25,
  },
  {
    kind: "study",
    id: "D29",
    authors: "Fijavz J, Frangez M, Vauhnik R",
    year: 2024,
    title:
      "Effects of lower back foam rolling on the pressure pain threshold and the range of motion of the lumbar spine in healthy individuals",
    journal: "Front Physiol 15:1476342",
    doi: "10.3389/fphys.2024.1476342",
    population: "healthy without back problems",
    n: 43,
  },
  {
    kind: "study",
    id: "D30",
    authors: "Griefahn A, Oehlmann J, Zalpour C, von Piekartz H",
    year: 2017,
    title:
      "Do exercises with the Foam Roller have a short-term impact on the thoracolumbar fascia? A randomized controlled trial",
    journal: "J Bodyw Mov Ther 21(1):186-193",
    doi: "10.1016/j.jbmt.2016.05.011",
    population: "healthy athletic",
    n: 38,
  },
  {
    kind: "study",
    id: "D31",
    authors: "Ozsoy G, Ilcin N, Ozsoy I, et al.",
    year: 2019,
    title:
      "The Effects Of Myofascial Release Technique Combined With Core Stabilization Exercise In Elderly With Non-Specific Low Back Pain",
    journal: "Clin Interv Aging 14:1729-1740",
    doi: "10.2147/CIA.S223905",
    population: "elderly non-specific LBP",
    n: 45,
  },
  {
    kind: "study",
    id: "D32",
    authors: "Reiner MM, Gabriel A, Tilp M, Konrad A",
    year: 2023,
    title:
      "The Acute Effects of Pectoralis Major Foam Ball Rolling on Shoulder Extension Range of Motion, Isometric Contraction Torque, and Muscle Stiffness",
    journal: "J Sports Sci Med 22:51-57",
    doi: null,
    population: "healthy active",
    n: 38,
  },
  {
    kind: "study",
    id: "D35",
    authors: "Monteiro ER, Vigotsky AD, Novaes JS, Skarabot J",
    year: 2018,
    title: "Acute effects of different anterior thigh self-massage on hip range-of-motion in trained men",
    journal: "Int J Sports Phys Ther 13(1):104-113 (PMC5808005)",
    doi: null,
    population: "trained men",
    n: 18,
  },
  {
    kind: "study",
    id: "D36",
    authors: "Russo L, Montagnani E, Pietrantuono D, et al.",
    year: 2023,
    title:
      "Self-Myofascial Release of the Foot Plantar Surface: The Effects of a Single Exercise Session on the Posterior Muscular Chain Flexibility after One Hour",
    journal: "IJERPH 20(2):974",
    doi: "10.3390/ijerph20020974",
    population: "active adults",
    n: 36,
  },
  {
    kind: "study",
    id: "D37",
    authors: "Grabow L, Young JD, Byrne JM, Granacher U, Behm DG",
    year: 2017,
    title: "Unilateral Rolling of the Foot did not Affect Non-Local Range of Motion or Balance",
    journal: "J Sports Sci Med 16:209-218",
    doi: null,
    population: "young healthy",
    n: 12,
  },
  {
    kind: "study",
    id: "D38",
    authors: "Halperin I, Aboodarda SJ, Button DC, Andersen LL, Behm DG",
    year: 2014,
    title:
      "Roller massager improves range of motion of plantar flexor muscles without subsequent decreases in force parameters",
    journal: "Int J Sports Phys Ther 9(1):92-102 (PMC3924613)",
    doi: null,
    population: "recreational",
    n: 14,
  },
  {
    kind: "study",
    id: "D40",
    authors: "Bushell JE, Dawson SM, Webster MM",
    year: 2015,
    title: "Clinical Relevance of Foam Rolling on Hip Extension Angle in a Functional Lunge Position",
    journal: "J Strength Cond Res 29(9):2397-2403",
    doi: "10.1519/JSC.0000000000000888",
    population: "healthy",
    n: 31,
  },
  {
    kind: "study",
    id: "D42",
    authors: "Mohr AR, Long BC, Goad CL",
    year: 2014,
    title: "Effect of Foam Rolling and Static Stretching on Passive Hip-Flexion Range of Motion",
    journal: "J Sport Rehabil 23(4):296-299",
    doi: null,
    population: "limited hip flexion",
    n: 40,
  },
  {
    kind: "study",
    id: "D43",
    authors: "Okamoto T, Masuhara M, Ikuta K",
    year: 2014,
    title: "Acute Effects of Self-Myofascial Release Using a Foam Roller on Arterial Function",
    journal: "J Strength Cond Res 28(1):69-73",
    doi: "10.1519/JSC.0b013e31829480f5",
    population: "healthy young",
    n: 10,
  },
  {
    kind: "study",
    id: "D44",
    authors: "Lee S (corresponding author)",
    year: 2021,
    title:
      "Acute Effects of Foam Rolling Exercises on Arterial Stiffness, Flexibility and Autonomic Nervous System Function in Young and Middle-Aged Women",
    journal: "Exerc Sci 30(4):491-500",
    doi: "10.15857/ksep.2021.00465",
    population: "young and middle-aged women",
    n: 20,
  },
  {
    kind: "study",
    id: "D45",
    authors: "Ketelhut S, Moehle M, Hottenrott K",
    year: 2020,
    title: "Acute Effects of Self-myofascial Release using a Foam Roller on Arterial Stiffness in Healthy Young Adults",
    journal: "Artery Res 26(4):219-222",
    doi: "10.2991/artres.k.200615.001",
    population: "male athletes",
    n: 29,
  },
  {
    kind: "study",
    id: "D46",
    authors: "Behm DG, Wilke J",
    year: 2019,
    title: "Do Self-Myofascial Release Devices Release Myofascia? Rolling Mechanisms: A Narrative Review",
    journal: "Sports Med 49:1173-1181",
    doi: "10.1007/s40279-019-01149-y",
    population: "review",
    n: null,
  },
  {
    kind: "study",
    id: "D53",
    authors: "Konrad A, Nakamura M, Bernsteiner D, Tilp M",
    year: 2021,
    title:
      "The Accumulated Effects of Foam Rolling Combined with Stretching on Range of Motion and Physical Performance",
    journal: "J Sports Sci Med 20:535-545",
    doi: "10.52082/jssm.2021.535",
    population: "healthy",
    n: null,
  },
  {
    kind: "study",
    id: "D54",
    authors: null,
    year: 2024,
    title:
      "The non-local effects of 7-week foot sole static stretching and foam rolling training on shoulder extension range of motion",
    journal: "Front Sports Act Living",
    doi: null,
    population: "active",
    n: 33,
  },
  {
    kind: "study",
    id: "D55",
    authors: "Barrett E, O'Keeffe M, O'Sullivan K, Lewis J, McCreesh K",
    year: 2016,
    title: "Is thoracic spine posture associated with shoulder pain, range of motion and function? A systematic review",
    journal: "Man Ther 26:38-46",
    doi: "10.1016/j.math.2016.07.008",
    population: "review, 10 studies",
    n: null,
  },
  { ...BARTSCH_2021, id: "C01", population: "37 FR authors, round 3", n: null },
  { ...BARTSCH_2021, id: "C02", population: "37 FR authors, round 3", n: null },
  { ...BARTSCH_2021, id: "C03", population: "37 FR authors, round 3", n: null },
  { ...BARTSCH_2021, id: "C04", population: "37 FR authors, round 3", n: null },
  { ...BARTSCH_2021, id: "C05", population: "37 FR authors, round 3", n: null },
  { ...BARTSCH_2021, id: "C06", population: "37 FR authors, round 3", n: null },
  { ...BARTSCH_2021, id: "C07", population: "37 FR authors, round 3", n: null },
  {
    kind: "study",
    id: "C11",
    authors: "BMJ Best Practice",
    year: null,
    title: "Cauda equina syndrome: diagnosis approach",
    journal: "BMJ Best Practice",
    doi: null,
    population: "back/leg pain",
    n: null,
  },
  {
    kind: "study",
    id: "C12",
    authors: "Finucane LM, Downie A, Mercer C, et al.",
    year: 2020,
    title: "International Framework for Red Flags for Potential Serious Spinal Pathologies",
    journal: "J Orthop Sports Phys Ther 50(7):350-372",
    doi: "10.2519/jospt.2020.9971",
    population: "position statement",
    n: null,
  },
  {
    kind: "study",
    id: "C13",
    authors: "Verhagen AP, Downie A, Popal N, Maher C, Koes BW",
    year: 2016,
    title: "Red flags presented in current low back pain guidelines: a review",
    journal: "Eur Spine J 25:2788-2802",
    doi: "10.1007/s00586-016-4684-0",
    population: "LBP guidelines",
    n: null,
  },
  {
    kind: "study",
    id: "C15",
    authors: "Giangregorio LM, McGill S, Wark JD, et al.",
    year: 2015,
    title: "Too Fit To Fracture: outcomes of a Delphi consensus process...",
    journal: "Osteoporos Int 26:891-910",
    doi: "10.1007/s00198-014-2881-4",
    population: "consensus",
    n: null,
  },
  {
    kind: "study",
    id: "M07",
    authors: "Cuberek R, Machova I, Lipenska M",
    year: 2013,
    title: "Reliability of V sit-and-reach test used for flexibility self-assessment in females",
    journal: "Acta Univ Palacki Olomuc Gymn 43(1):35",
    doi: null,
    population: "female students",
    n: 43,
  },
  {
    kind: "study",
    id: "M08",
    authors: "Petrigna L, Trovato B, Roggio F, et al.",
    year: 2025,
    title: "A standard operating procedure proposal for the warm-up of sit and reach test in young adults",
    journal: "J Sports Med Phys Fitness",
    doi: "10.23736/S0022-4707.25.16057-X",
    population: "young adults",
    n: 90,
  },
  {
    kind: "study",
    id: "M09",
    authors: "Mathias AP, Raj JO",
    year: 2015,
    title: "Effect of warm up on hamstring flexibility using sit and reach test on young adults",
    journal: "Int J Ther Rehabil Res 4:4",
    doi: "10.5455/ijtrr.00000091",
    population: "young adults",
    n: 80,
  },
  {
    kind: "study",
    id: "M12",
    authors: "Mayorga-Vega D, Viciana J, Cocca A, Merino-Marban R",
    year: 2014,
    title: "Criterion-related validity of toe-touch test for estimating hamstring extensibility: A meta-analysis",
    journal: "J Hum Sport Exerc 9(1):188-200",
    doi: "10.4100/jhse.2014.91.18",
    population: "6 studies",
    n: null,
  },
  { kind: "search", id: "A11" },
  { kind: "search", id: "C18" },
] as const satisfies readonly Source[];

export type SourceId = (typeof SOURCES)[number]["id"];
export type SearchId = Extract<(typeof SOURCES)[number], { readonly kind: "search" }>["id"];

const SOURCES_BY_ID: ReadonlyMap<SourceId, Source> = new Map(SOURCES.map((source) => [source.id, source]));

const workOf = (source: Source): string => (source.kind === "search" ? source.id : (source.doi ?? source.title));

/** The papers behind some findings, each once, in the order given. */
export function worksCited(ids: readonly SourceId[]): readonly Source[] {
  const works = new Map<string, Source>();
  for (const id of ids) {
    const source = SOURCES_BY_ID.get(id);
    if (source !== undefined && !works.has(workOf(source))) works.set(workOf(source), source);
  }
  return [...works.values()];
}
