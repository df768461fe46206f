import { pairs, said, type Composed } from './composed.ts';

export const en: Composed = {
  orders: pairs(`
    on = enable mfa for {n} | turn on mfa for {n} | turn mfa on for {n} | switch on 2fa for {n} | mfa on for {n} | {n} mfa on | mfa {n} on
      {n} needs mfa | {n} needs mfa enabled | {n} needs to have mfa | set up mfa for {n} | set {n} to enabled | put {n} on mfa | put mfa on {n}
      activate multi factor authentication for {n} | add mfa to {n} | get mfa enabled for {n} | have mfa turned on for {n}
      mfa to be enabled for {n} | mfa needs to be on for {n} | need mfa on for {n} | {n} - mfa on | {n} -> enabled | {n} > mfa on | mfa: {n} on
      mfa for {n}: on | for {n} enable mfa | for {n}, turn on mfa | two-step verification on for {n} | give {n} mfa | get {n} on mfa
      enrol {n} in mfa | enroll {n} for mfa | roll out mfa to {n} | i want mfa on for {n} | start mfa for {n} | bring {n} onto mfa
      mfa back on for {n} | turn mfa back on for {n} | re-enable mfa for {n} | enable {n} for mfa | set mfa to on for {n} | set mfa on for {n}
      set mfa for {n} to enabled | change {n} to enabled | change mfa for {n} to on | flip {n} to enabled | move {n} to enabled
    off = disable mfa for {n} | turn mfa off for {n} | turn off mfa on {n} | mfa off for {n} | mfa off {n} | {n} mfa off | take mfa off {n}
      take {n} off mfa | remove mfa from {n} | switch mfa off for {n} | set {n} to disabled | {n} needs mfa off | {n} needs mfa disabled
      need mfa disabled for {n} | deactivate 2fa for {n} | get mfa off {n} | have mfa disabled for {n} | {n} -> disabled
      mfa needs to come off {n} | mfa for {n} off | kill mfa for {n} | drop mfa for {n} | lift mfa for {n} | i need mfa off for {n}
      unenroll {n} from mfa
    enf = enforce mfa for {n} | enforce {n} | set {n} to enforced | {n} to enforced | mfa enforced for {n} please | make mfa mandatory for {n}
      require mfa for {n} | force mfa on {n} | {n} needs to be enforced | {n} must be enforced | move {n} to enforced | put {n} on enforced
      change {n} to enforced | mfa enforce {n} | make {n} enforced | {n} -> enforced | switch {n} to enforced | get {n} enforced
      set mfa state to enforced for {n} | bump {n} to enforced
    status = status of {n} | mfa status {n} | {n} status | is mfa on for {n}? | is {n} on mfa? | does {n} have mfa | has {n} got mfa | check {n}
      check mfa for {n} | check if {n} has mfa | what is the mfa status of {n} | whats the status for {n} | is {n} enforced?
      is {n} enabled or enforced | show me {n} | show mfa for {n} | look up {n} | tell me if {n} has mfa | can you check whether {n} has mfa on
      mfa state of {n}? | has {n} registered yet | did {n} register | is {n} registered for mfa | which state is {n} in
      what methods does {n} have | where is {n} at with mfa | how does {n} stand with mfa | get the mfa status for {n} | current state {n}
    history = history of {n} | show history for {n} | {n} history | who changed mfa for {n} | what happened to {n} | when was mfa enabled for {n}
      who enabled mfa for {n} | what changed for {n} | audit log for {n} | log of {n} | who turned off mfa for {n} | when did {n} get enforced
      mfa history {n} | what was done to {n} | past changes for {n} | has anyone changed mfa for {n}
    why = why is {n} enforced | why does {n} have mfa | why is {n} enabled | explain the state of {n} | how come {n} is enforced
      why is mfa off for {n} | whats the reason {n} is enforced | why did {n} change to enforced | explain why {n} is disabled | why {n}
      why was {n} enforced | why is {n} being asked for mfa | any idea why {n} is enforced
    reset = reset mfa for {n} | require re-registration for {n} | make {n} register again | {n} needs to re-register | {n} has to register again
      force {n} to re-register | mfa reset for {n} | {n} mfa reset | clear mfa methods for {n} | wipe mfa of {n}
      reset the mfa registration of {n} | let {n} set up mfa again | {n} must set up mfa again | re-register {n}
      require {n} to register mfa again | reset 2fa for {n} | need mfa reset for {n} | {n} needs an mfa reset | redo mfa for {n}
      have {n} re-register | start over with mfa for {n}
    revoke = revoke sessions for {n} | sign out {n} | sign {n} out everywhere | log {n} out everywhere | kill all sessions of {n} | kick {n} out
      log out {n} | end all sessions for {n} | sign {n} out of everything | revoke {n} sessions | force logout {n} | force sign out for {n}
      {n} sign out everywhere | invalidate tokens of {n} | boot {n} from all sessions | terminate sessions for {n} | sign {n} out on all devices
    remind = remind {n} | remind {n} to register | send {n} a reminder | send a reminder to {n} | nudge {n} | chase {n} about mfa | reminder for {n}
      poke {n} about mfa | ping {n} to register | {n} needs a reminder | remind {n} about mfa
    convert = convert {n} to conditional access | move {n} to conditional access | migrate {n} to CA | switch {n} over to conditional access
      convert {n} to ca | migrate {n} from per-user mfa to conditional access | transition {n} to conditional access
    dry-on = dry run: enable mfa for {n} | what if i enable mfa for {n} | what happens if i turn on mfa for {n} | simulate enabling mfa for {n}
      test run: mfa on for {n} | enable mfa for {n} dry run | enable mfa for {n} (dry run) | what would happen if mfa was enabled for {n}
      preview enable mfa for {n}
    dry-off = dry run disable mfa for {n} | what would happen if we turned off mfa for {n}
    dry-enf = simulate enforcing {n} | what if we enforce mfa for {n} | dry-run: enforce {n}
    delegate = delegate my approvals to {p} | {p} approves for me | let {p} approve for me | {p} is my deputy | make {p} my deputy | {p} covers for me
      {p} stands in for me | im away, {p} approves for me | out of office, {p} covers my approvals | forward my approvals to {p}
      hand my approvals to {p} | {p} will approve on my behalf | i am on holiday, {p} approves
    delu = delegate my approvals to {p} until friday | im off until friday, {p} approves for me | {p} approves for me until friday
      until friday {p} approves for me | out of office until friday, {p} covers for me | i am out till friday, {p} is my deputy
      i am on leave until friday, delegate to {p}
    approve = approve {r} | {r} approve | yes to {r} | {r} approved by me | i approve {r} | {r} is fine, approve | go for {r} | accept {r} | {r}: yes
      {r}: approve | {r} yes | approve request {r} | please approve {r} | ok with {r} | {r} looks good, approve it | {r} ok from me | {r} ok by me
      green light for {r}
    reject = reject {r} | decline {r} | deny {r} | {r} reject | no to {r} | {r}: no | refuse {r} | {r} no | i reject {r} | turn down {r} | veto {r}
    rejectr = reject {r}, wrong person | reject {r} because wrong person | decline {r} - wrong person | {r} no, wrong person | deny {r}: wrong person
      reject {r} (wrong person)
    rejectn = reject {r}, no ticket | deny {r}: no ticket | decline {r} because no ticket | reject {r} - no ticket
    cancel = cancel {r} | withdraw {r} | cancel my request {r} | pull {r} | {r} cancel | withdraw my request {r} | take back {r} | retract {r}
      i want to withdraw {r} | {r} can be cancelled | scrap {r} | drop {r} | abort {r} | recall {r} | kill {r}
    undo = undo {r} | revert {r} | roll back {r} | roll {r} back | put {r} back | reverse {r} | undo what {r} did | undo the changes of {r}
      rollback {r} | {r} undo | restore the state before {r} | undo request {r} | back out {r} | undo {r} it was a mistake
      take back what {r} changed
    ext2 = extend {r} by 2 hours | extend {r} 2h | {r} 2 more hours | {r} needs 2 more hours | 2 more hours for {r} | give {r} another 2 hours
      give {r} 2 more hours | add 2 hours to {r} | prolong {r} by 2 hours | {r} +2h | extend {r} for 2 hours | {r} extend by 2 hours
      another 2 hours on {r} | i need 2 more hours for {r} | can i get 2 more hours on {r} | leave {r} for 2 more hours | {r} another 2 hours
      more time for {r}: 2 hours | push {r} out 2 hours
    pause = pause {r} | hold {r} | put {r} on hold | {r} pause | suspend {r}
    resume = resume {r} | continue {r} | carry on with {r} | go on with {r} | unpause {r} | {r} resume | restart {r}
    retry = retry {r} | retry the failed ones of {r} | try the failed ones of {r} again | rerun failed {r} | {r} retry failed
    reqstatus = status of {r} | {r} status | what about {r} | is {r} approved yet | how far is {r} | who approved {r} | show {r} | whats happening with {r}
      has {r} been approved | where is {r} | is {r} done
    list:enabled = list enabled | who is enabled | show enabled users | list everyone with mfa enabled | who has mfa on | all enabled users
      give me a list of enabled users
    list:disabled = list disabled | who is disabled | who has no mfa | who doesnt have mfa | users without mfa | show everyone without mfa
      list people with mfa off | who is not on mfa | who isnt on mfa yet | which users do not have mfa | show me who still has mfa off
      everybody without mfa
    list:enforced = list enforced | who is enforced | show me enforced users | all enforced accounts | which users are enforced
    list:pending = list pending | who is pending | who still has to register | who has not registered | who hasnt registered yet
      show people who still need to register | users not registered | pending registrations | who needs to register | whos not registered yet
      show pending users | unregistered users | who havent registered
    list:stuck = list stuck | who is stuck | show stuck users | who is stuck at enabled | stuck accounts | show me the ones stuck on enabled | who got stuck
    requests = requests | show open requests | pending requests | what is waiting for me | what needs my approval | anything to approve | my requests
      list requests | what do i have to approve | open approvals | do i have anything to approve | show me my open requests
      which requests are open | is there anything waiting for me | approvals waiting | whats in my queue
    report = report | mfa report | send me the report | export to csv | give me a csv of all users | registration report | can i get the mfa report
      download the report | export all states | mfa report as csv | export everything to csv | csv please
    posture = posture | mfa posture | how are we doing | show coverage | mfa coverage | how well are we covered | who is covered by what
      how many users have mfa | how many people are on mfa | what percentage has mfa
    help = help | what can you do | what can i ask | show commands | how does this work | list of commands | help me | what do you do
      what are you able to do | how do i use this | what can this bot do | examples | commands
    freeze = freeze | freeze all changes | stop all changes | emergency stop | freeze everything | stop everything | halt all changes
      lock down all changes
    unfreeze = unfreeze | lift the freeze | end the freeze | unfreeze changes | remove the freeze | allow changes again | stop the freeze
    threat:on = threat mode on | turn on threat mode | enable threat mode | switch threat mode on | activate threat mode | start threat mode
    threat:off = threat mode off | turn off threat mode | end threat mode | disable threat mode | switch off threat mode | stop threat mode
    breaker = reset the breaker | reset breaker | breaker reset
    reminders = reminders | show reminders | reminder calendar | show the reminder calendar | which reminders are planned | when do reminders go out
      reminder schedule | upcoming reminders | planned reminders
    campaign:pause = pause reminders | pause the reminders | hold all reminders
    campaign:resume = resume reminders | continue the reminders | restart the reminders
    campaign:stop = stop reminders | stop all reminders | end the reminders
    cstop = stop reminders for {p} | stop reminding {p} | no more reminders for {p} | stop the reminders to {p}
    cpause = pause reminders for {p}
    cresume = resume reminders for {p}
    rpend = remind everyone who has not registered | remind all pending | remind pending users | send a reminder to everyone pending
      nudge all unregistered users | remind everybody who still needs to register | chase the stragglers
      send reminders to all who havent registered
    check = check ABCD-1234 | is ABCD-1234 real | is code ABCD-1234 from you | ABCD-1234 | verify code ABCD-1234 | i got code ABCD-1234, is it genuine
      did you send ABCD-1234
    todo = todo | what do i have to do | what should i do | my tasks | what is expected of me
    snooze = remind me on friday | remind me friday | snooze until friday | ask me again on friday
    registered = done | i have registered | ive registered | i am registered now | its done | all set | i registered | finished setting up mfa
    dend = end delegation | stop delegation | im back | i am back | end my delegation | cancel my delegation | i am back from holiday
      back in the office
    inc = enable mfa | turn mfa off | enforce mfa | mfa on | disable mfa for | i need mfa for a user | enable mfa for a user | enable mfa for someone
  `),
  openers: said(`
      hi | hi, | hello team, | hey, | good morning | quick one: | quick one - | user on the phone: | caller on the line, | new starter: | urgent:
      asap | ok | also | and | next: | sorry, | sorry to bother, | hey bot | @bot | as discussed, | as agreed | per manager approval,
      per ticket, | FYI | one more: | request: | todo: | yo | hiya, | morning! | hi all, | another one: | when you get a sec,
      if you have a minute, | got a sec? | INC0012345: | [INC0012345] | INC0012345 -
  `),
  beforeVerbs: said(`
      can you please | could you | can u | could someone please | pls | please | I need you to | i need to | need to | we need to
      i would like to | i'd like to | i want to | go ahead and | just | lets | let's | time to | kindly
  `),
  verb: /^(enable|turn|switch|set|put|activate|add|get|have|give|enroll?|roll|start|make|bring|re-enable|change|flip|move|disable|take|remove|deactivate|kill|drop|lift|unenroll|exempt|enforce|require|force|bump|check|show|look|tell|explain|reset|clear|wipe|let|redo|ask|re-register|revoke|sign|log|end|kick|invalidate|boot|terminate|remind|send|nudge|chase|poke|ping|mail|convert|migrate|transition|simulate|preview|delegate|forward|hand|approve|accept|reject|decline|deny|refuse|veto|cancel|withdraw|pull|retract|scrap|abort|recall|undo|revert|reverse|restore|back|extend|prolong|keep|push|leave|pause|hold|suspend|resume|continue|carry|go|unpause|restart|retry|try|rerun|list|export|download|freeze|stop|halt|lock|unfreeze|allow|close|verify) /,
  closers: said(`
      thanks | thx | , thanks! | please | pls | asap | cheers | ty | when you can | if possible | now | today | straight away | right away
      immediately | 🙏 | !! | - thanks, Tom | ¶¶Thanks¶Tom | thanks in advance | much appreciated | cheers mate | for me | will you | would you
      if you can | quickly | urgently | tia | kthx | thanks bot | , user is waiting | , hes on the phone | as soon as you can
      whenever you have time | again
  `),
  people: [
    ['jsmith', 'jsmith'],
    ['j.smith@contoso.com', 'j.smith@contoso.com'],
    ['Anna de Vries', 'anna de vries'],
    ["Siobhan O'Brien", "siobhan o'brien"],
    ["o'brien", "o'brien"],
    ['<at>Anna Smith</at>', '@anna smith'],
    ['3f2504e0-4f89-11d3-9a0c-0305e82c3301', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
    ['jsmith and bkhan', 'jsmith,bkhan'],
    ['jsmith, bkhan and cdoe', 'jsmith,bkhan,cdoe'],
    ['jsmith, bkhan, cdoe', 'jsmith,bkhan,cdoe'],
    ['jsmith; bkhan', 'jsmith,bkhan'],
    ['jsmith & bkhan', 'jsmith,bkhan'],
    ['jsmith + bkhan', 'jsmith,bkhan'],
    ['jsmith / bkhan', 'jsmith,bkhan'],
    ['both jsmith and bkhan', 'jsmith,bkhan'],
    ['jsmith as well as bkhan', 'jsmith,bkhan'],
    ['jsmith plus bkhan', 'jsmith,bkhan'],
    ['Anna Smith and Bob Khan', 'anna smith,bob khan'],
    ['Anna Smith, Bob Khan', 'anna smith,bob khan'],
    ['group Finance', 'group:finance'],
    ['the group Finance', 'group:finance'],
    ['the Finance group', 'group:finance'],
    ['department Sales', 'department:sales'],
    ['the sales department', 'department:sales'],
    ['user jsmith', 'jsmith'],
    ['the user jsmith', 'jsmith'],
    ['account jsmith', 'jsmith'],
    ['user account jsmith', 'jsmith'],
    ['Jean-Luc Müller', 'jean-luc müller'],
    ['employee jsmith', 'jsmith'],
    ['our colleague jsmith', 'jsmith'],
    ['"jsmith"', 'jsmith'],
    ["'jsmith'", 'jsmith'],
    ['(jsmith)', 'jsmith'],
    ['jsmith@contoso.com;bkhan@contoso.com', 'jsmith@contoso.com,bkhan@contoso.com'],
    ['JSMITH', 'jsmith'],
    ['\n- jsmith\n- bkhan', 'jsmith,bkhan'],
    [':\njsmith\nbkhan', 'jsmith,bkhan'],
    ['the following: jsmith, bkhan', 'jsmith,bkhan'],
    ['these users: jsmith, bkhan', 'jsmith,bkhan'],
    ['this user: jsmith', 'jsmith'],
    ['the following users:\n\n* jsmith\n* bkhan', 'jsmith,bkhan'],
    ['Mr Smith', 'smith'],
    ['dr. Anna Smith', 'anna smith'],
    ['John Smith <jsmith@contoso.com>', 'jsmith@contoso.com'],
    ['x1234', 'x1234'],
    ['adm-jsmith', 'adm-jsmith'],
    ['john.smith', 'john.smith'],
  ],
};
