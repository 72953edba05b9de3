extension WeakeningPhrase {
  /// Every phrase that is not let through: one text a kind, phrases parted by commas.
  static let list: [(kind: Weakening.Kind, phrases: String)] = [
    (
      .removes,
      """
      @not * @act, @act nobody|none|noone|nothing|never, @act no one|body, without * @act, \
      instead, need not, neednt, needless, unnecessary, no need, \
      not|isnt|arent * necessary|needed|required|obliged|expected, \
      dont|not|doesnt * have|need to, optional|optionally, skip|skips|skipping, \
      ignore|ignores|ignoring, disregard|disregards, omit|omits, \
      drop|drops|dropped it|this|that|the * matter|case|worry|concern|referral, \
      waive|waives|waived|waiver, exempt|exempts|exemption, unless, except|excepting, only, \
      merely, no longer, does|do not * apply, doesnt|dont apply, internally, in house, inhouse, \
      to|among yourself|yourselves|ourselves, keep|stay|say * quiet|silent|secret|nothing, \
      secret|secretly, do|does|say nothing, \
      leave|leaves|leaving it|this|that|them|things to|with|for|be|alone|now|at|there|as, \
      leave|leaves|leaving * out|nothing, left to|with|for|until|till|alone, \
      let * rest|lie|pass|be|go|settle|blow|cool, let it, discourage|discourages|discouraged, \
      fewer|less referrals, is|are|be|will enough, suffice|suffices|sufficient|sufficiently, \
      will do, if you like|want|wish|prefer, at your discretion, discretion|discretionary, \
      free to, not bound, withdraw|withdraws|withdrawn, cancel|cancels|cancelled, \
      close|closes|closed the|a|this case|referral, refuse|refuses|refusing|decline|declines, \
      forbid|forbids|forbidden|prohibit|prohibits|prohibited|ban|bans|banned, unwilling, \
      limit|limits|limited|restrict|restricts|restricted|confine|confined, \
      save|saves|spare|spares your|yourself|their|them|the * effort|time|trouble|call|work, \
      keep|keeps|keeping * to yourself|ourselves|themselves, \
      keep|keeps|keeping * within|between, nothing|anything|not|never in writing, \
      off the record, nothing|not|never * written|noted, keep|keeps * down|low|brief|few, \
      cut|cuts|cutting * down|back, low|lower referral, \
      referral rate|rates|numbers|figures|target|targets, do|does|did|done away with, \
      file it under|as|away, move|moves on, carry on as, stand|stands|stood down, \
      stay|stays|stayed in|within|here, stay|stays|stayed with us|you|school, have|has no part, \
      leave|leaves the others|rest, \
      count|counts from|as, hold|holds it|this|them|back, hold|holds * back, \
      shred|shreds|shredded|shredder|destroy|destroys|destroyed|delete|deletes|deleted, \
      is plenty|ample|adequate|fine, does|do not discuss, costs|cost money, \
      close|closes|closed the|a|this|after|for|out disagreement|dispute|matter|file|concern|good|\
      two|three, \
      nobody|never|not thank|thanks, over refer|refers|referring|report|reports, proportionate, \
      through|via|past the|your business|head|manager|managers|office|lead|secretary|director, \
      @not a|the|our|my|your|best|right|good job|place|role|witness|circus|business|problem|\
      remit|matter, \
      park|parks|parked it|this|that, rock the boat, think twice, need to know, when in doubt, \
      fall|falls|lie|lies|sit|sits|come|comes outside|beyond|under, \
      outside this|the|our procedure|policy|remit|scope, count|counts|counted as, \
      treat|treats|treated|seen as adults|adult|grown, stretched, short staffed, \
      little|no|hardly|not|less * point|use|sense|merit, \
      little|nothing|no more to add|gain|do|say, step|steps|stepped|stepping down, \
      respect that|it|this|the|their, final say|word, \
      accept|accepts|accepting the|their|its * decision|answer|outcome|no, is|are final, \
      last word, dislike|dislikes|hate|hates|resent|resents|annoy|annoys, unwelcome, \
      not|never thank|want|like|welcome|appreciate, hang|hangs up, budget|budgets, \
      cost|costs of, managers|heads|leads|seniors|deputies may|can|to @act, \
      who complained|complains, long grass, back burner, under the rug|carpet|radar, \
      mums the word, least said, sleeping dogs, turn|turns|turned a blind|away, \
      what to disclose|share|report|record|say, gdpr, tie|ties|tied our|your|their hands
      """
    ),
    (
      .outranks,
      """
      instead, in place of, in lieu, rather than, replace|replaces|replaced|replacing, \
      supersede|supersedes|superseded, override|overrides|overrule|overrules|overruled, \
      outrank|outranks, take|takes|taking|has|have precedence|priority, precedence, \
      prevail|prevails, overriding, disapply|disapplies, contrary to, despite, notwithstanding, \
      regardless of, whatever * says|guide|guidance, above the national, more important, \
      comes|come|goes|go first, first of all, firstly, to begin with, first @act, @act * first, \
      first|always get|obtain|seek|check|try|complete|fill, to start with, \
      right|best|proper|better|correct place|home|bet|route|people|way, \
      better|best to|off|left|kept|dealt|handled, usual|normal|proper|right channel|channels, \
      on your|our behalf, grateful if|to, \
      hr route|process|first|procedure|matter|decides|handles, three strikes, \
      take|takes it from there|here, \
      decide|decides|decided|deciding|determine|determines|judge|judges whether|if|what|which, \
      will|we|they decide, \
      operator|secretary|receptionist|office|panel|governor|governors|head|headteacher|teacher|\
      manager|managers|lead|principal|owner|chair|director|trust|board decide|decides|determine|\
      determines|judge|judges|rule|rules|choose|chooses|vet|vets|filter|filters|handle|handles|\
      agree|agrees, \
      agrees to the, prefer|prefers|preferred, like|likes to hear|know|see|deal|handle|be, \
      ahead of, see|sees|saw fit, make|makes the call if|when, \
      up to you|them|him|her|us|the|your, \
      paperwork|form|forms|head|manager|lead|parents|mum|family|right * first, \
      days|weeks|hours|period|clock * start|starts|begin|begins|count|counts|run|runs, \
      out of date, outdated, wrong, mistaken|incorrect, trust this, local rule|rules
      """
    ),
    (
      .waits,
      """
      hold off|on|back, put off, before|prior|until|till * @act, \
      before|until|till|unless * answer|answers|reply|replies|decision|agree|agrees|agreed|\
      approve|approves, \
      until|till, not|only after|when|if|once|with, permission, approve|approves|approved, \
      approval, authorise|authorises|authorised|authorisation|authorization|authorize, \
      sign|signs|signed off, signoff, consent|consents|consenting, agreement of, leave of, \
      clearance, say so of, subject to, provided that, conditional, tomorrow, later, \
      next day|week|month|morning|monday|term|meeting|working, in the morning, \
      after the weekend|holiday|holidays|half, when|if convenient|time, \
      when|if you can|have|get, in due course, eventually, at leisure, no|not * hurry, \
      no|not * rush, no|not * urgent|urgency, can|may|could|will wait, sleep on, \
      wait|see and see|wait, take your time, slow|slowly, not yet * @act, cool|cooling off, \
      for now, for the time|moment, at this stage|point, time being, \
      give|gives|giving * time|chance, see how * goes|go|presents|pans|turns|develops|settles, \
      look|looks|looked again at it|on|in|after|next, again in|after|next, \
      try|tries|trying * for|then|before, watch|monitor|observe * for|over|and|how, watch and, \
      keep|keeps|keeping an eye, most mornings|days|afternoons|weeks, \
      signature|signatures|countersign|countersigned, \
      once they|he|she|mum|dad|parents|head|manager|lead|panel|chair, \
      once the|a|an|your head|manager|lead|panel|chair|parents|family|data|form, \
      has|have|is|been|gets cleared, following week|month|term|monday|day, \
      end of the week|month|term|year, for a bit|while|spell, and then the|we|you|they * @act, \
      at|until|for the|our|their next * panel|check|visit|review|appointment|session|meeting, \
      agree|agrees|agreed on it|that, parents|family|mum|dad * before|first, \
      pick|picks|picked it|this|that up, routine check|visit|appointment, \
      rest|rests till|until, a pattern, stew|simmer, slide|slides|slip|slips a|little|back|by, \
      after|over half|the|a term|weekend|holiday|holidays, \
      goes|go in on monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|\
      thursdays|friday|fridays, office hours first, \
      triage|triaged|screen|screened by|first
      """
    ),
    (
      .reassures,
      """
      no further action, nfa, no|little|low|lower|small|minimal * risk|risks|danger|harm, \
      not|isnt|arent|never * serious|significant|harm|danger|dangerous|risk|abuse|concern|worry, \
      is|are|be|child|children|they safe, safe enough, nothing to worry, nothing wrong, \
      no cause|concern|concerns|worry|grounds|evidence, not|no|below|under * threshold, \
      minor|trivial|petty, normal|ordinary here, usual here, overreact|overreacting, \
      overreaction, exaggerate|exaggerates|exaggerated, lying|liar|liars|attention seeking, \
      false allegation|allegations, too many|busy, waste|wastes|wasting, bother|bothers, \
      bothering, trouble|troubling, unfounded|malicious|vexatious, can be ignored, \
      fine|okay|ok|alright to|here|now|with|at, \
      turn|turns|turned|come|comes out to|fine|nothing|well|all, nothing new|much|more|serious, \
      engaging|engages|engaged|doing well|nicely, good sign, cope|copes|coping, \
      grow|grows|growing up, are|is history, in the past, everyday|easily, playground, \
      mark|marks|bruise|bruises|scratch|scratches|knocks * normal|common|play|part|happen|\
      expected, \
      is|are * normal|natural|harmless|innocent|usual|common|nothing, \
      made|make|makes it|this|that|things|stories up, imagination|fantasy|fantasies, \
      gossip|rumour|rumours|hearsay, six of one, storm in, out of proportion|nothing, \
      will be boys|girls, exaggeration|dramatic|drama, hard|difficult to prove, \
      real|genuine crisis|crises|emergency|emergencies, anything|something less, \
      small|little|tiny|slight|low|minor things|matters|stuff|worries|concerns|marks|bruises|\
      issues|level, \
      on|about|for|with|to serious|major|grave|severe, \
      somebody|someone|others else * already|probably|will, probably, presumably, no doubt, \
      rung|reported|referred|told already, most|many|nearly|few of these|those|them, \
      most|many|all|nearly|every worries|concerns|families|cases|family|children|reports are|\
      turn|come|go|get|need|is|have, \
      school|we|staff know|knows|will more|best|better|know, \
      effect|impact on|of * family|families|parents|mum|school|relations|career, \
      family|families|parents|mum|dad would|will|might|may feel|think|react|say|mind, \
      spoil|spoils|damage|damages|sour|sours|harm|harms * relations|relationship|relationships|\
      trust, \
      taken|treated|regarded|seen as settled|closed|agreed|accepted|read, really, \
      culture|cultural|custom|customs|tradition|traditional, matter is|to|closed|over|settled, \
      safe with|at|there|now|here, worth pursuing|ringing|reporting|referring|calling|a, \
      are|is|be you|she|he|they * sure, \
      could|would|might|may there|it|they|this|he|she be|want, who would it|that|this, \
      would you want|like|feel, have you thought, quite sure|certain, mostly, \
      seem|seems|look|looks|appear|appears fine|ok|okay|well|happy|settled|calm|normal, \
      bravado|banter|horseplay, a phase, seeking|seek|seeks|wants attention, typical|typically, \
      clean slate, very busy|stretched, serious ones|cases, can be trusted, \
      benefit of the doubt, own accord, in hand, grudge|grudges, smooth|smooths|smoothing, \
      life and death, part and parcel, own employer, usually know|knows|turn|turns|settle, \
      family|behaviour|private|internal|personal|school matter|matters|business, a matter for, \
      seldom|rarely|hardly, pinch of salt, say all|such, agree to differ, \
      too small|minor|trivial, well alone, consider|considered it reported|done|closed, \
      pick your, is|are hostile, without a mark|bruise|injury|disclosure, \
      get|gets|got you|us|them a name|reputation, \
      stays|stay|keep|keeps * us|you|ourselves|yourselves|two, release form, \
      suit|suits the|their|them|mum|parents|family|staff, points|score|scores|scoring, \
      resign|resigns|resignation|resigned, open mind
      """
    ),
    (
      .settles,
      """
      handle|handles|handled|handling, deal|deals|dealt|dealing with|by|within|inside, \
      manage|manages|managed|managing|resolve|resolves|resolved|sort|sorts|sorted|settle|\
      settled within|inside|ourselves|themselves|themself|informally|quietly|here|it|locally, \
      sort|sorts|sorted|sorting it|this|things|them|that out, \
      sort|sorts|sorted|sorting out with, informal|informally|quietly|discreetly|discreet, \
      quiet|little word|chat, hush|hushed, look|looks|looking into, \
      investigate|investigates|investigating|investigation, \
      question|questions|questioning|interview|interviews * child|pupil|him|her|young|children, \
      ask|asks * who did|does|hurt, ask|asks * what happened|times, \
      write|writes|written to the parents|family|mum|dad, put|puts|putting to the child|pupil, \
      get|gets|getting * bottom of, \
      collect|collects|gather|gathers|take|get|find * evidence|proof|photographs|photos|\
      statement|statements|facts|picture, \
      signed statement, take|takes a photo|photos|picture|pictures|photograph|photographs, \
      lift the|their|her|his, screens|filters|picks every|those|each|the, \
      mediate|mediates|mediation|mediator, \
      tip|tips|warn|warns|forewarn mum|dad|him|her|them|the|parents, \
      whether they would|want|like, with|has mum|dad|parent|parents in the room, taken further, \
      know these|the families, go|goes through it, in detail, \
      sit|sits down with * child|pupil|mum|dad|parent|parents|family|him|her, \
      chat|word|talk with|to * mum|dad|mother|father|parent|parents|family|him|her, \
      let * mum|dad|mother|father|parent|parents|family|carer|carers * know, \
      hear|hears|get|gets their|his|her|mums|dads|the side|story|version|explanation, \
      sister|brother|aunt|uncle|cousin|relative|neighbour|family can|could|may|to translate|\
      translates|interpret|interprets, \
      mum|dad|mother|father|parent|parents on the line, through the window
      """
    ),
    (
      .claims,
      """
      must, mustnt, shall, should, shouldnt, ought, have|has to, had to, \
      required|requires|requirement|requirements|require, obliged|obligation|obligatory, \
      mandatory|compulsory, statute|statutory|legally|lawful|unlawful|illegal, by law, the law, \
      legal duty|requirement, national|nationally, government, department for education, \
      the department, ofsted says|wants|expects|asks, working together, children act, \
      the guidance|guide, wt 2013|2015|2018|2023|2026, official|officially, handrail, duty to, \
      binding|bound
      """
    ),
    (
      .emergency,
      """
      999, 0999, 9999, 112, 911, 9 9 9, 99 9, 9 99, nine nine, 1 1 2, \
      in|of|for|real|no|not|an|any|if danger|emergency|emergencies, danger * @act, triple nine, \
      emergency number|call|calls|line|key, ring|call|phone|get * ambulance
      """
    ),
    (
      .routes,
      """
      press|presses|pressing, answer|choose|pick|select * no|yes|not|1|2|3|4|5|6|7|8|9, \
      go|goes|turn|jump|move|return|back * step|screen|page|question, \
      go|see|use|skip|jump to * step, step 1|2|3|4|5|6|7|8|9, start again|over
      """
    ),
  ]
}
