export const HELP = `rollwell: plan and check safe back-rolling sessions

  rollwell plan --minutes 3..15 --purpose warm-up|recovery|daily
      [--focus upper-back,shoulder-blades,sides,low-back,hips,glutes,chest,calves]
      [--tools roller-46,roller-91,ball,wall,none]   usual: roller-46,wall
      [--no-floor] [--answers FILE] [--history FILE] [--day YYYY-MM-DD] [--seed N] [--json]
      Without --answers (and without a screening in --history) it plans for a person with nothing to declare.
  rollwell plan --requests FILE.jsonl
      One request a line, one result a line: a programme, or {"refused":[{"code":…,"rule":…}]}.
      A line without answers is refused: an unanswered question counts as unsure.
  rollwell check FILE… [--answers FILE] [--history FILE] [--day YYYY-MM-DD] [--json]
      Judges programme files. Exit 0 all safe, 1 something refused, 2 unreadable or wrong usage.
  rollwell record FILE -o SESSION.wav [--language en|es] [--voice FOLDER]
      [--answers FILE] [--history FILE] [--day YYYY-MM-DD]
      Speaks a programme that is safe into a sound file, the rule for stopping first. Exit as check.
  rollwell questions [--language en|es] [--json]
  rollwell techniques [--language en|es] [--json]

  An answers file: {"age":34,"answers":{"<question id>":"yes|no|unsure"}}
  A history file: a backup of the app, or a list of facts. "-" reads standard input.
  Exit: 0 done, 1 refused, 2 unreadable or wrong usage.
`;
