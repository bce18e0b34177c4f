# Events: their types and kinds, and why the program thinks that they happened then.
event-type = { $type ->
    [AGREE] Agreement
    [CONSULT] Consultation
    [SUPPORT] Support
    [CONCEDE] Concession
    [COOPERATE] Co-operation
    [AID] Aid
    [RETREAT] Retreat
    [REQUEST] Request
    [REJECT] Rejection
    [ACCUSE] Accusation
    [THREATEN] Threat
    [PROTEST] Protest
    [SANCTION] Sanction
    [MOBILIZE] Mobilisation
    [COERCE] Coercion
    [ASSAULT] Assault
   *[OTHER] Other
 }
event-type-about = { $type ->
    [AGREE] Agreeing, promising, signing, settling a dispute
    [CONSULT] Meeting, visiting, telephoning, negotiating
    [SUPPORT] Backing with words: praise, welcome, recognition, condolence
    [CONCEDE] Giving way: release, apology, ceasefire, easing of measures
    [COOPERATE] Working together: joint projects, exchanges, resumed relations
    [AID] Giving money, goods, rescue or shelter
    [RETREAT] Withdrawing, evacuating, surrendering
    [REQUEST] Demanding, asking, urging, proposing
    [REJECT] Refusing, denying, vetoing
    [ACCUSE] Accusing, condemning, criticising, investigating
    [THREATEN] Threatening or warning
    [PROTEST] Demonstrating, striking, rioting
    [SANCTION] Imposing sanctions, breaking ties, expelling diplomats
    [MOBILIZE] Moving or alerting forces
    [COERCE] Arresting, banning, besieging, seizing, sentencing
    [ASSAULT] Using force against people or things
   *[OTHER] Any other happening: elections, accidents, sport, economy, lives
 }
event-kind = { $kind ->
    [attack] attack
    [killing] killing
    [injury] injury
    [explosion] explosion
    [deployment] deployment
    [withdrawal] withdrawal
    [arrest] arrest
    [court] court case
    [sanction] sanction
    [protest] protest
    [threat] threat
    [accusation] accusation
    [refusal] refusal
    [request] request
    [talks] talks
    [agreement] agreement
    [support] support
    [concession] concession
    [cooperation] cooperation
    [aid] aid
    [accident] accident
    [disaster] disaster
    [weather] weather
    [death] death
    [birth] birth
    [life] life
    [appointment] appointment
    [election] election
    [economy] economy
    [sport] sport
    [law] law
    [culture] culture
    [science] science
    [claim] claim of responsibility
    [statement] statement
    [remark] remark
    [movement] movement
   *[happening] happening
 }
event-words = “{ $words }” tells it ({ $kind ->
    [attack] attack
    [killing] killing
    [injury] injury
    [explosion] explosion
    [deployment] deployment
    [withdrawal] withdrawal
    [arrest] arrest
    [court] court case
    [sanction] sanction
    [protest] protest
    [threat] threat
    [accusation] accusation
    [refusal] refusal
    [request] request
    [talks] talks
    [agreement] agreement
    [support] support
    [concession] concession
    [cooperation] cooperation
    [aid] aid
    [accident] accident
    [disaster] disaster
    [weather] weather
    [death] death
    [birth] birth
    [life] life
    [appointment] appointment
    [election] election
    [economy] economy
    [sport] sport
    [law] law
    [culture] culture
    [science] science
    [claim] claim of responsibility
    [statement] statement
    [remark] remark
    [movement] movement
   *[happening] happening
 })
event-date-own = The same clause dates it: “{ $words }”
event-date-since = It has gone on since “{ $words }”
event-date-reckoned = “{ $words }” reckoned back from “{ $date }”
event-date-anniversary = The anniversary of “{ $words }”, whose date is told
event-date-carried = The date carries over from the words before it
event-date-before = It led to what the sentence dates, so it lies in the days before
event-date-same = Told elsewhere in the article with its date
event-date-document = No date of its own: told as news, so within a fortnight of publication
event-date-later = Later than what is told before it; no date of its own
event-date-none = Nothing dates it, and the publication date is not known
event-confidence = { $step ->
    [sure] Sure
    [likely] Likely
   *[doubtful] Doubtful
 }
event-expected = Announced, not yet happened
event-told-by = By the account of { $who }
