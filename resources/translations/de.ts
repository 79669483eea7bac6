<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The source rates none of these issues.</source>
        <translation>Die Quelle bewertet keines dieser Themen.</translation>
    </message>
    <message>
        <source>{text}; partly on {partly}</source>
        <translation>{text}; teilweise bei {partly}</translation>
    </message>
    <message>
        <source>{text}; not on {others}</source>
        <translation>{text}; nicht bei {others}</translation>
    </message>
    <message>
        <source>No issue can be ranked.</source>
        <translation>Für kein Thema lässt sich eine Rangfolge bilden.</translation>
    </message>
    <message>
        <source>Counting all criteria gives the same first place as effectiveness alone on every issue.</source>
        <translation>Werden alle Kriterien berücksichtigt, führt bei jedem Thema dieselbe Option wie nach der Wirksamkeit allein.</translation>
    </message>
    <message>
        <source>First place agrees with the source on {agreeing} of {rated_count} that it rates</source>
        <translation>Der erste Platz stimmt bei {agreeing} von {rated_count}, die in der Quelle bewertet sind, mit der Quelle überein</translation>
    </message>
    <message>
        <source>Counting all criteria puts no other option first; it only forms or breaks a tie on {partly}</source>
        <translation>Werden alle Kriterien berücksichtigt, gelangt keine andere Option auf den ersten Platz; es entsteht oder endet lediglich ein Gleichstand bei {partly}</translation>
    </message>
    <message>
        <source>Counting all criteria changes first place on {turned_count} of {ranked_count}: {turned}</source>
        <translation>Werden alle Kriterien berücksichtigt, ändert sich der erste Platz bei {turned_count} von {ranked_count}: {turned}</translation>
    </message>
    <message>
        <source>{text}; it forms or breaks a tie on {partly}</source>
        <translation>{text}; ein Gleichstand entsteht oder endet bei {partly}</translation>
    </message>
    <message>
        <source>The source rates no option on {criterion} here.</source>
        <translation>Die Quelle bewertet hier keine Option bei {criterion}.</translation>
    </message>
    <message>
        <source>the source rates {best} best on {criterion}</source>
        <translation>die Quelle bewertet {best} bei {criterion} am höchsten</translation>
    </message>
    <message>
        <source>{leaders}, as {rating}</source>
        <translation>{leaders}, und auch {rating}</translation>
    </message>
    <message>
        <source>{rating}, but no option can be ranked</source>
        <translation>{rating}, aber für keine Option lässt sich ein Rang bestimmen</translation>
    </message>
    <message>
        <source> Ratings of {edited} on {criterion} were edited.</source>
        <translation> Die Bewertungen von {edited} bei {criterion} wurden geändert.</translation>
    </message>
    <message>
        <source>{leaders}, while {rating}</source>
        <translation>{leaders}, aber {rating}</translation>
    </message>
    <message>
        <source>{text}, which is not ranked here</source>
        <translation>{text} (hier nicht in der Rangfolge)</translation>
    </message>
    <message>
        <source>{criteria} tips it</source>
        <translation>ausschlaggebend: {criteria}</translation>
    </message>
    <message>
        <source>{criteria} tip it</source>
        <translation>ausschlaggebend: {criteria}</translation>
    </message>
    <message>
        <source>{text}; {turns} towards {ahead}</source>
        <translation>{text}; {turns}, zugunsten von {ahead}</translation>
    </message>
    <message>
        <source>Firm</source>
        <comment>how sure a result is</comment>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>how sure a result is</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Fragile</source>
        <comment>how sure a result is</comment>
        <translation>Labil</translation>
    </message>
    <message>
        <source>Fragile: {leaders} now.</source>
        <translation>Labil: {leaders} (derzeit).</translation>
    </message>
    <message>
        <source>{word}: {leaders} stays first in {share} of {samples} draws</source>
        <translation>{word}: {leaders} bleibt auf dem ersten Platz in {share} der {samples} Ziehungen</translation>
    </message>
    <message>
        <source>Drawn at random: every weight up to half as large again or a third smaller than now, and any numbers for the levels of the scales that keep their order. Firm: the option in first place now is first in at least {robust_from} % of the draws. Fragile: it is first in fewer than two of three, or shares first place now. Open: anything between.</source>
        <translation>Zufällig gezogen werden: jedes Gewicht, höchstens um die Hälfte größer oder um ein Drittel kleiner als derzeit, und beliebige Zahlen für die Stufen der Skalen, die deren Reihenfolge wahren. Stabil: Die derzeit führende Option liegt in mindestens {robust_from} % der Ziehungen auf dem ersten Platz. Labil: Sie liegt in weniger als zwei von drei Ziehungen vorn oder teilt sich derzeit den ersten Platz. Offen: alles dazwischen.</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>; {rival} is first in {contested}</source>
        <translation>; {rival} liegt in {contested} auf dem ersten Platz</translation>
    </message>
    <message>
        <source>No issue is ranked, so there is nothing to compare.</source>
        <translation>Zu keinem Thema liegt eine Rangfolge vor; daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>choice of ideal or distributive mode</source>
        <translation>Wahl zwischen Ideal- und Verteilungsmodus</translation>
    </message>
    <message>
        <source>The {what} changes first place on {first_count} of {ranked_count}: {first}</source>
        <translation>Die {what} ändert den ersten Platz bei {first_count} von {ranked_count}: {first}</translation>
    </message>
    <message>
        <source>The {what} changes first place on none of {ranked_count}</source>
        <translation>Die {what} ändert den ersten Platz bei keinem Thema (von {ranked_count})</translation>
    </message>
    <message>
        <source>, and on {behind} more the order below it</source>
        <translation>, und bei {behind} weiteren die Reihenfolge dahinter</translation>
    </message>
    <message>
        <source>, and on {behind} the order below it</source>
        <translation>, bei {behind} jedoch die Reihenfolge dahinter</translation>
    </message>
    <message>
        <source>vector normalisation</source>
        <translation>Vektornormalisierung</translation>
    </message>
    <message>
        <source>min-max normalisation</source>
        <translation>Min-Max-Normalisierung</translation>
    </message>
    <message>
        <source>fixed anchors</source>
        <translation>festen Ankern</translation>
    </message>
    <message>
        <source>ideal mode</source>
        <translation>Idealmodus</translation>
    </message>
    <message>
        <source>distributive mode</source>
        <translation>Verteilungsmodus</translation>
    </message>
    <message>
        <source>The normalisation</source>
        <translation>Die Normalisierung</translation>
    </message>
    <message>
        <source>The choice of ideal or distributive mode</source>
        <translation>Die Wahl zwischen Ideal- und Verteilungsmodus</translation>
    </message>
    <message>
        <source>{what} makes no difference here: too few options are ranked.</source>
        <translation>{what} macht hier keinen Unterschied: In der Rangfolge stehen zu wenige Optionen.</translation>
    </message>
    <message>
        <source>{what} does not matter here: every choice gives the same order.</source>
        <translation>{what} spielt hier keine Rolle: Jede Wahl ergibt dieselbe Reihenfolge.</translation>
    </message>
    <message>
        <source>{what} changes only the order below first place here; first place stays with {first}.</source>
        <translation>{what} ändert hier nur die Reihenfolge hinter dem ersten Platz; dieser bleibt bei {first}.</translation>
    </message>
    <message>
        <source>{names} cannot be compared with {names2} here because one of them ranks no option.</source>
        <translation>{names} lässt sich hier nicht mit {names2} vergleichen: Eine der beiden Methoden ergibt keine Rangfolge.</translation>
    </message>
    <message>
        <source>{what} matters here: {within}.</source>
        <translation>{what} spielt hier eine Rolle: {within}.</translation>
    </message>
    <message>
        <source>{names} would put {other} first, where {names2} has {current}.</source>
        <translation>{names} würde {other} auf den ersten Platz setzen, {names2} dagegen {current}.</translation>
    </message>
    <message>
        <source>{names} agrees with {names2} on first place.</source>
        <translation>{names} stimmt beim ersten Platz mit {names2} überein.</translation>
    </message>
    <message>
        <source>No option is scored on every criterion that has weight.</source>
        <translation>Keine Option hat bei jedem Kriterium mit Gewicht eine Bewertung.</translation>
    </message>
    <message>
        <source>{options} under {choices}</source>
        <translation>{options} mit {choices}</translation>
    </message>
    <message>
        <source>{options} is first under {choices}</source>
        <translation>{options} liegt auf dem ersten Platz mit {choices}</translation>
    </message>
    <message>
        <source>{options} tie for first place under {choices}</source>
        <translation>{options} teilen sich den ersten Platz mit {choices}</translation>
    </message>
    <message>
        <source>No change of a single weight changes first place.</source>
        <translation>Keine Änderung eines einzelnen Gewichts ändert den ersten Platz.</translation>
    </message>
    <message>
        <source>the smallest change</source>
        <translation>schon die kleinste Änderung</translation>
    </message>
    <message>
        <source>exactly {share} (now {now})</source>
        <translation>ein Gewicht von genau {share} (derzeit {now})</translation>
    </message>
    <message>
        <source>more than {share} (now {now})</source>
        <translation>ein Gewicht über {share} (derzeit {now})</translation>
    </message>
    <message>
        <source>less than {share} (now {now})</source>
        <translation>ein Gewicht unter {share} (derzeit {now})</translation>
    </message>
    <message>
        <source>The most critical criterion is {criterion}: {change} would {leaders}</source>
        <translation>Das kritischste Kriterium ist {criterion}: {change} würde {leaders}</translation>
    </message>
    <message>
        <source>, and neither does any rank</source>
        <translation>, und auch sonst kein Rang</translation>
    </message>
    <message>
        <source>; ranks below it do</source>
        <translation>; wohl aber Ränge dahinter</translation>
    </message>
    <message>
        <source>From {before} to {after}, first place changes on no issue{rest}</source>
        <translation>{before} → {after}: Der erste Platz ändert sich bei keinem Thema{rest}</translation>
    </message>
    <message>
        <source>From {before} to {after}, first place changes on {changed_count} of {issues_count}: {details}</source>
        <translation>{before} → {after}: Der erste Platz ändert sich bei {changed_count} von {issues_count}: {details}</translation>
    </message>
    <message>
        <source>{after} instead of {before}</source>
        <translation>{after} statt {before}</translation>
    </message>
    <message>
        <source>{after} as before; the order below changes</source>
        <translation>{after} wie zuvor; die Reihenfolge dahinter ändert sich</translation>
    </message>
    <message>
        <source>{after} as before, and no rank changes</source>
        <translation>{after} wie zuvor; kein Rang ändert sich</translation>
    </message>
    <message>
        <source>Dropping any one option or criterion would not change the order of the rest.</source>
        <translation>Würde eine einzelne Option oder ein einzelnes Kriterium weggelassen, bliebe die Reihenfolge der übrigen gleich.</translation>
    </message>
    <message>
        <source>without {names}, {leaders}</source>
        <translation>{leaders} ohne {names}</translation>
    </message>
    <message>
        <source>Adding a copy of an option, or one at the ends of the scales, would not change the order.</source>
        <translation>Käme die Kopie einer Option oder eine Option an den Enden der Skalen hinzu, bliebe die Reihenfolge gleich.</translation>
    </message>
    <message>
        <source>There is nothing to drop: too few options are ranked.</source>
        <translation>Es gibt nichts wegzulassen: In der Rangfolge stehen zu wenige Optionen.</translation>
    </message>
    <message>
        <source>without {behind}, the order below first place changes</source>
        <translation>ohne {behind} ändert sich die Reihenfolge hinter dem ersten Platz</translation>
    </message>
    <message>
        <source>Adding an option was not tested.</source>
        <translation>Das Hinzufügen einer Option wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>change the order below first place</source>
        <translation>die Reihenfolge hinter dem ersten Platz ändern</translation>
    </message>
    <message>
        <source>; {effective_count} of {changes_count} options tested changes the order</source>
        <translation>; {effective_count} von {changes_count} geprüften Optionen ändert die Reihenfolge</translation>
    </message>
    <message>
        <source>; {effective_count} of {changes_count} options tested change the order</source>
        <translation>; {effective_count} von {changes_count} geprüften Optionen ändern die Reihenfolge</translation>
    </message>
    <message>
        <source>Adding {option} would {effect}{more}</source>
        <translation>Käme {option} hinzu, würde dies {effect}{more}</translation>
    </message>
    <message>
        <source>a copy of {option}</source>
        <translation>eine Kopie von {option}</translation>
    </message>
    <message>
        <source>an option at the best of every scale</source>
        <translation>eine Option am besten Ende jeder Skala</translation>
    </message>
    <message>
        <source>an option at the worst of every scale</source>
        <translation>eine Option am schlechtesten Ende jeder Skala</translation>
    </message>
    <message>
        <source>an option at the best of {best} and the worst of the rest</source>
        <translation>eine Option am besten Ende bei {best} und am schlechtesten Ende bei den übrigen</translation>
    </message>
    <message>
        <source>{names} (and {count} more)</source>
        <translation>{names} (und {count} weitere)</translation>
    </message>
    <message>
        <source>{words} or {words2}</source>
        <translation>{words} oder {words2}</translation>
    </message>
    <message>
        <source>A priority is a sum: each criterion adds its weight times the option&apos;s priority on it.</source>
        <translation>Eine Priorität ist eine Summe: Jedes Kriterium trägt sein Gewicht mal die Priorität der Option bei diesem Kriterium bei.</translation>
    </message>
    <message>
        <source>printed in a table</source>
        <translation>aus einer Tabelle</translation>
    </message>
    <message>
        <source>drawn from the text</source>
        <translation>aus dem Text</translation>
    </message>
    <message>
        <source>that are assumptions</source>
        <translation>aus Annahmen</translation>
    </message>
    <message>
        <source>entered by the user</source>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>{leaders} with {word} {first}</source>
        <translation>{leaders} mit {word} {first}</translation>
    </message>
    <message>
        <source>{leaders} with {word} {score}, ahead of {option} ({next})</source>
        <translation>{leaders} mit {word} {score}, vor {option} ({next})</translation>
    </message>
    <message>
        <source>In favour of {a} over {b}: {pros}.</source>
        <translation>Für {a} gegenüber {b} sprechen: {pros}.</translation>
    </message>
    <message>
        <source>In favour of {b} over {a}: {cons}.</source>
        <translation>Für {b} gegenüber {a} sprechen: {cons}.</translation>
    </message>
    <message>
        <source>No single criterion accounts for the lead of {gap}; {names} together do.</source>
        <translation>Kein einzelnes Kriterium erklärt den Vorsprung von {gap}, wohl aber {names} zusammen.</translation>
    </message>
    <message>
        <source>{names} alone accounts for more than the whole lead of {gap}.</source>
        <translation>Der Beitrag von {names} allein übersteigt den gesamten Vorsprung von {gap}.</translation>
    </message>
    <message>
        <source>{names} each account for more than the whole lead of {gap}.</source>
        <translation>Die Beiträge von {names} übersteigen jeweils für sich den gesamten Vorsprung von {gap}.</translation>
    </message>
    <message>
        <source>{evidence} of the lead rests on cells {cells}</source>
        <translation>Grundlage des Vorsprungs sind Bewertungen: zu {evidence} {cells}</translation>
    </message>
    <message>
        <source>{evidence} on cells {cells}</source>
        <translation>zu {evidence} {cells}</translation>
    </message>
    <message>
        <source>{names} cannot distinguish the options here: {share} of the weight is idle.</source>
        <translation>Bei {names} unterscheiden sich die Optionen hier nicht: {share} des Gewichts bleiben wirkungslos.</translation>
    </message>
    <message>
        <source>{leaders} is the only option ranked</source>
        <translation>{leaders} ist die einzige Option in der Rangfolge</translation>
    </message>
    <message>
        <source>{leaders} leads with these weights: {word} {score}, ahead of {option} ({next})</source>
        <translation>Mit diesen Gewichten führt {leaders}: {word} {score}, vor {option} ({next})</translation>
    </message>
    <message>
        <source>No criterion favours {b} over {a}.</source>
        <translation>Kein Kriterium spricht für {b} gegenüber {a}.</translation>
    </message>
    <message>
        <source>{differing_count} of {total} would change</source>
        <comment>one score</comment>
        <translation>{differing_count} von {total} würde sich ändern</translation>
    </message>
    <message>
        <source>{differing_count} of {total} would change</source>
        <translation>{differing_count} von {total} würden sich ändern</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>{count}; first place would change on {issues}.</source>
        <translation>{count}; der erste Platz würde sich ändern bei: {issues}.</translation>
    </message>
    <message>
        <source>{option} is left out: {scores} missing ({names}).</source>
        <translation>{option} wird nicht berücksichtigt; fehlend: {scores} ({names}).</translation>
    </message>
    <message>
        <source>The weight of {criterion}</source>
        <translation>Das Gewicht von {criterion}</translation>
    </message>
    <message>
        <source>{option} on {criterion} ({issue})</source>
        <translation>{option} bei {criterion} ({issue})</translation>
    </message>
    <message>
        <source>{what}: all agree.</source>
        <translation>{what}: Alle sind sich einig.</translation>
    </message>
    <message>
        <source>{what} runs from {low} to {high}</source>
        <translation>{what} reicht von {low} bis {high}</translation>
    </message>
    <message>
        <source>{effects_count} more</source>
        <translation>{effects_count} weitere</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>in der Gruppe</translation>
    </message>
    <message>
        <source>no other disagreement</source>
        <translation>keine weitere Meinungsverschiedenheit</translation>
    </message>
    <message>
        <source>no disagreement</source>
        <translation>keine Meinungsverschiedenheit</translation>
    </message>
    <message>
        <source>{text}; alone it does not change first place on any issue.</source>
        <translation>{text}; für sich allein ändert dies bei keinem Thema den ersten Platz.</translation>
    </message>
    <message>
        <source>{text}; within that range first place changes on {shown}.</source>
        <translation>{text}; innerhalb dieser Spanne ändert sich der erste Platz bei {shown}.</translation>
    </message>
    <message>
        <source>{settled} {about} can change first place on any issue (proved).</source>
        <translation>{settled} {about} kann bei einem Thema den ersten Platz ändern (bewiesen).</translation>
    </message>
    <message>
        <source>Disagreement on {titles} can also change first place.</source>
        <translation>Auch unterschiedliche Ansichten zu {titles} können den ersten Platz ändern.</translation>
    </message>
    <message>
        <source>one issue</source>
        <translation>einem Thema</translation>
    </message>
    <message>
        <source>{count} issues</source>
        <translation>{count} Themen</translation>
    </message>
    <message>
        <source>{settled} changes first place alone, but several together can, on {where}.</source>
        <translation>{settled} ändert für sich allein den ersten Platz, mehrere zusammen können es jedoch bei {where}.</translation>
    </message>
    <message>
        <source>{settled} changes first place alone; it has not been proved whether several together can.</source>
        <translation>{settled} ändert für sich allein den ersten Platz; ob mehrere zusammen es können, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>All agree on every score.</source>
        <translation>Bei jeder Bewertung sind sich alle einig.</translation>
    </message>
    <message>
        <source>more score</source>
        <translation>weitere Bewertung</translation>
    </message>
    <message>
        <source>more scores</source>
        <translation>weitere Bewertungen</translation>
    </message>
    <message>
        <source>{more} on which people differ can change first place</source>
        <comment>one score</comment>
        <translation>auch durch {more} mit unterschiedlichen Ansichten kann sich der erste Platz ändern</translation>
    </message>
    <message>
        <source>{more} on which people differ can change first place</source>
        <translation>auch durch {more} mit unterschiedlichen Ansichten kann sich der erste Platz ändern</translation>
    </message>
    <message>
        <source>No other score on which people differ can change first place on its own.</source>
        <translation>Keine weitere Bewertung, bei der die Ansichten auseinandergehen, kann für sich allein den ersten Platz ändern.</translation>
    </message>
    <message>
        <source>on weights</source>
        <translation>bei den Gewichten</translation>
    </message>
    <message>
        <source>{number} favours {options}</source>
        <translation>{number} für {options}</translation>
    </message>
    <message>
        <source>{number} favour {options}</source>
        <translation>{number} für {options}</translation>
    </message>
    <message>
        <source>Under their own weights {number} of {people} participants favours {options} on {issue}.</source>
        <translation>Nach den eigenen Gewichten bevorzugt {number} von {people} Teilnehmenden bei „{issue}“ {options}.</translation>
    </message>
    <message>
        <source>Under their own weights {number} of {people} participants favour {options} on {issue}.</source>
        <translation>Nach den eigenen Gewichten bevorzugen {number} von {people} Teilnehmenden bei „{issue}“ {options}.</translation>
    </message>
    <message>
        <source>Under their own weights {number} of {people} participants favour something else on {issue}: {parts}.</source>
        <translation>Nach den eigenen Gewichten bevorzugen {number} von {people} Teilnehmenden bei „{issue}“ etwas anderes: {parts}.</translation>
    </message>
    <message>
        <source>{options} alike</source>
        <translation>{options} gleichauf</translation>
    </message>
    <message>
        <source>Under their own weights all participants favour what the group favours, on every issue.</source>
        <translation>Nach den eigenen Gewichten bevorzugen alle Teilnehmenden bei jedem Thema dasselbe wie die Gruppe.</translation>
    </message>
    <message>
        <source>On {dissenters_count} of {issues} at least one participant would favour something else under their own weights.</source>
        <translation>Bei {dissenters_count} von {issues} würde mindestens eine Person nach den eigenen Gewichten etwas anderes bevorzugen.</translation>
    </message>
    <message>
        <source>Mean of judgements</source>
        <translation>Mittel der Urteile</translation>
    </message>
    <message>
        <source>Mean of weights</source>
        <translation>Mittel der Gewichte</translation>
    </message>
    <message>
        <source>Geometric mean of weights</source>
        <translation>Geometrisches Mittel der Gewichte</translation>
    </message>
    <message>
        <source>No ballot of this round gives weights.</source>
        <translation>Kein Stimmzettel dieser Runde enthält Gewichte.</translation>
    </message>
    <message>
        <source>Reveal the round first.</source>
        <translation>Decken Sie zuerst die Runde auf.</translation>
    </message>
    <message>
        <source>Judgements can be aggregated only if pairs of criteria were compared.</source>
        <translation>Urteile lassen sich nur zusammenfassen, wenn Kriterien paarweise verglichen wurden.</translation>
    </message>
    <message>
        <source>Only one aggregation method applies to these answers.</source>
        <translation>Für diese Antworten kommt nur ein Aggregationsverfahren in Betracht.</translation>
    </message>
    <message>
        <source>First place is the same on every issue with {ways} aggregation methods.</source>
        <translation>Der erste Platz ist bei jedem Thema nach {ways} Aggregationsverfahren derselbe.</translation>
    </message>
    <message>
        <source>The aggregation method changes first place on {where}{more}.</source>
        <translation>Das Aggregationsverfahren ändert den ersten Platz bei {where}{more}.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beiden</translation>
    </message>
    <message>
        <source>all {usable_count}</source>
        <translation>allen {usable_count}</translation>
    </message>
    <message>
        <source>by {names} {leaders}</source>
        <translation>nach {names}: {leaders}</translation>
    </message>
    <message>
        <source>, and on {differing_count} more</source>
        <translation>, und bei {differing_count} weiteren</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>niemand kann es einschätzen</translation>
    </message>
    <message>
        <source>{word} ({low} to {high})</source>
        <translation>{word} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{silent} cannot tell</source>
        <translation>{silent} nicht einschätzbar</translation>
    </message>
    <message>
        <source>{silent} cannot tell</source>
        <comment>one voter</comment>
        <translation>{silent} nicht einschätzbar</translation>
    </message>
    <message>
        <source>The group&apos;s answer in {title}: {tally}.</source>
        <translation>Antwort der Gruppe in {title}: {tally}.</translation>
    </message>
    <message>
        <source>The group&apos;s scores are the project&apos;s.</source>
        <translation>Die Bewertungen der Gruppe entsprechen denen des Projekts.</translation>
    </message>
    <message>
        <source>{issue} ({leaders} instead of {now})</source>
        <translation>{issue} ({leaders} statt {now})</translation>
    </message>
    <message>
        <source>{count}; first place would stay the same on every issue asked about.</source>
        <translation>{count}; der erste Platz bliebe bei jedem abgefragten Thema derselbe.</translation>
    </message>
    <message>
        <source>Whoever&apos;s weights are used, first place is the same on every issue</source>
        <translation>Gleich wessen Gewichte gelten, der erste Platz ist bei jedem Thema derselbe</translation>
    </message>
    <message>
        <source>Depending on whose weights are used, first place changes on {differing} of {all}</source>
        <comment>one</comment>
        <translation>Je nachdem, wessen Gewichte gelten, wechselt der erste Platz bei {differing} von {all}</translation>
    </message>
    <message>
        <source>Depending on whose weights are used, first place changes on {differing} of {all}</source>
        <translation>Je nachdem, wessen Gewichte gelten, wechselt der erste Platz bei {differing} von {all}</translation>
    </message>
    <message>
        <source>one participant</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>another</source>
        <comment>participant</comment>
        <translation>eine andere</translation>
    </message>
    <message>
        <source>{person} ({share} for {criterion})</source>
        <translation>{person} ({share} für {criterion})</translation>
    </message>
    <message>
        <source>the two ends are {first} and {second}</source>
        <translation>an den beiden Enden stehen {first} und {second}</translation>
    </message>
    <message>
        <source>Everybody weighs all criteria alike, which says nothing about agreement.</source>
        <translation>Alle gewichten sämtliche Kriterien gleich; das sagt nichts über Übereinstimmung.</translation>
    </message>
    <message>
        <source>These are too few answers to tell agreement on weights from chance.</source>
        <translation>Das sind zu wenige Antworten, um Übereinstimmung bei den Gewichten vom Zufall zu unterscheiden.</translation>
    </message>
    <message>
        <source>On weights they agree no more than unrelated answers would, which reach this agreement in {frequency} of cases.</source>
        <translation>Bei den Gewichten ist die Übereinstimmung nicht größer als bei unverbundenen Antworten; diese erreichen sie in {frequency} der Fälle.</translation>
    </message>
    <message>
        <source>Agreement on weights is {word}: {beyond} of the way from chance to full agreement. Unrelated answers reach it in {frequency} of cases.</source>
        <translation>Die Übereinstimmung bei den Gewichten ist {word}: {beyond} des Wegs vom Zufall zur völligen Übereinstimmung. Unverbundene Antworten erreichen sie in {frequency} der Fälle.</translation>
    </message>
    <message>
        <source>fewer than 0.1%</source>
        <translation>weniger als 0,1 %</translation>
    </message>
    <message>
        <source>On the rankings that follow, agreement is {mean}; unrelated rankings would show {unrelated} (Kendall&apos;s W, the mean over {issues}; 1 is full agreement).</source>
        <translation>Bei den Rangfolgen, die sich daraus ergeben, beträgt die Übereinstimmung {mean}; unverbundene Rangfolgen ergäben {unrelated} (Kendalls W, Mittel über {issues}; 1 ist völlige Übereinstimmung).</translation>
    </message>
    <message>
        <source>Votes count in it as set under People.</source>
        <translation>Die Stimmen zählen darin so, wie es unter „Personen“ festgelegt ist.</translation>
    </message>
    <message>
        <source>{title} counts nothing in the geometric mean because of {who}, who gave it no weight.</source>
        <translation>{title} zählt im geometrischen Mittel nichts; ohne Gewicht dafür: {who}.</translation>
    </message>
    <message>
        <source>Chance: everybody&apos;s own weights are dealt to the criteria at random, and their overlap is compared with that of the answers (a permutation test; the words are those of Landis and Koch).</source>
        <translation>Zufall: Die Gewichte jeder Person werden zufällig auf die Kriterien verteilt, und ihre Überschneidung wird mit der der Antworten verglichen (Permutationstest; die Wörter sind die von Landis und Koch).</translation>
    </message>
    <message>
        <source>All {ways} ways to deal them were compared.</source>
        <translation>Alle {ways} Verteilungen wurden verglichen.</translation>
    </message>
    <message>
        <source>{ways} ways to deal them were drawn, the same each time.</source>
        <translation>{ways} Verteilungen wurden gezogen, jedes Mal dieselben.</translation>
    </message>
    <message>
        <source>Goepel&apos;s indicator, which does not look at chance, is {agreement} ({word}).</source>
        <translation>Goepels Indikator, der den Zufall nicht berücksichtigt, beträgt {agreement} ({word}).</translation>
    </message>
    <message>
        <source>With fewer people than criteria, as here, the formula first published in 2013 gives {earlier}; its author has since dropped it.</source>
        <translation>Nehmen wie hier weniger Personen teil, als es Kriterien gibt, so ergibt die zuerst (2013) veröffentlichte Formel {earlier}; ihr Urheber hat sie inzwischen aufgegeben.</translation>
    </message>
    <message>
        <source>{count} weigh {more}{part}.</source>
        <translation>{count} gewichten {more}{part}.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>{words} and {words_count} more</source>
        <translation>{words} und {words_count} weitere</translation>
    </message>
    <message>
        <source>One ballot has no usable weights and is left out.</source>
        <translation>Ein Stimmzettel ohne brauchbare Gewichte wird nicht berücksichtigt.</translation>
    </message>
    <message>
        <source>{count} ballots have no usable weights and are left out.</source>
        <translation>{count} Stimmzettel ohne brauchbare Gewichte werden nicht berücksichtigt.</translation>
    </message>
    <message>
        <source>; {left_out_count} more</source>
        <translation>; {left_out_count} weitere</translation>
    </message>
    <message>
        <source>One ballot has no usable weights and is left out ({reasons}{more}).</source>
        <translation>Ein Stimmzettel ohne brauchbare Gewichte wird nicht berücksichtigt ({reasons}{more}).</translation>
    </message>
    <message>
        <source>{count} ballots have no usable weights and are left out ({reasons}{more}).</source>
        <translation>{count} Stimmzettel ohne brauchbare Gewichte werden nicht berücksichtigt ({reasons}{more}).</translation>
    </message>
    <message>
        <source>{text} If every vote counted equally, first place would change on {changed}.</source>
        <translation>{text} Zählten alle Stimmen gleich, würde sich der erste Platz ändern bei: {changed}.</translation>
    </message>
    <message>
        <source>{text} If every vote counted equally, first place would be the same on every issue.</source>
        <translation>{text} Zählten alle Stimmen gleich, wäre der erste Platz bei jedem Thema derselbe.</translation>
    </message>
    <message>
        <source>{round}: nobody&apos;s answers changed {since}.</source>
        <translation>{round}: {since} hat niemand die eigenen Antworten geändert.</translation>
    </message>
    <message>
        <source>{round}: {changed} of {people} who voted in both changed their answers {since}</source>
        <comment>one</comment>
        <translation>{round}: {changed} von {people}, die in beiden Runden abgestimmt haben, hat die eigenen Antworten {since} geändert</translation>
    </message>
    <message>
        <source>{round}: {changed} of {people} who voted in both changed their answers {since}</source>
        <translation>{round}: {changed} von {people}, die in beiden Runden abgestimmt haben, haben ihre Antworten {since} geändert</translation>
    </message>
    <message>
        <source>{text}, at most {title} from {before} to {after}{by}.</source>
        <translation>{text}, am stärksten bei {title}: von {before} auf {after}{by}.</translation>
    </message>
    <message>
        <source>The answers are too alike to form sub-groups.</source>
        <translation>Die Antworten sind einander zu ähnlich, um Untergruppen zu bilden.</translation>
    </message>
    <message>
        <source>{titles} more than the group does: {shares} against {whole}</source>
        <translation>{titles} höher als die Gruppe: {shares} statt {whole}</translation>
    </message>
    <message>
        <source>{who} agrees with nobody else to that degree and weighs {more}.</source>
        <translation>{who} stimmt mit niemandem sonst so weit überein und gewichtet {more}.</translation>
    </message>
    <message>
        <source>{person} counts {weight}</source>
        <translation>{person} zählt {weight}</translation>
    </message>
    <message>
        <source>Votes count as set under People: {others}, everybody else {usual}.</source>
        <translation>Die Stimmen zählen wie unter „Personen“ festgelegt: {others}, alle übrigen {usual}.</translation>
    </message>
    <message>
        <source>On {where} the group&apos;s weights favour what nobody favours under their own weights.</source>
        <translation>Bei {where} sprechen die Gewichte der Gruppe für etwas, das niemand nach den eigenen Gewichten bevorzugt.</translation>
    </message>
    <message>
        <source>since {earlier}</source>
        <translation>seit {earlier}</translation>
    </message>
    <message>
        <source>{count} of {people_count} puts {most} first</source>
        <translation>{count} von {people_count} setzt {most} auf den ersten Platz</translation>
    </message>
    <message>
        <source>{count} of {people_count} put {most} first</source>
        <translation>{count} von {people_count} setzen {most} auf den ersten Platz</translation>
    </message>
    <message>
        <source>In the gut check {parts}, where a tie counts for each of its options; with these weights {leaders}.</source>
        <translation>Nach Bauchgefühl: {parts}, wobei ein Gleichstand für jede seiner Optionen zählt; mit diesen Gewichten: {leaders}.</translation>
    </message>
    <message>
        <source>In the gut check {parts}; with these weights {leaders}.</source>
        <translation>Nach Bauchgefühl: {parts}; mit diesen Gewichten: {leaders}.</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>First place on {issue} would not change.</source>
        <translation>Der erste Platz bei „{issue}“ würde sich nicht ändern.</translation>
    </message>
    <message>
        <source>{first} The other answers imply {first2}.</source>
        <translation>{first} Aus den übrigen Antworten folgt: {first2}.</translation>
    </message>
    <message>
        <source>The consistency ratio would be {cr_with_nearest} %.</source>
        <translation>Das Konsistenzverhältnis betrüge {cr_with_nearest} %.</translation>
    </message>
    <message>
        <source>Two items cannot contradict each other.</source>
        <translation>Zwei Elemente allein können einander nicht widersprechen.</translation>
    </message>
    <message>
        <source>No answer can contradict another yet; {remaining} left.</source>
        <translation>Noch kann keine Antwort einer anderen widersprechen; {remaining} offen.</translation>
    </message>
    <message>
        <source>Following the advice one answer at a time, {steps} would bring the ratio to {ratio_then} %. {effect}</source>
        <translation>Folgt man den Vorschlägen Antwort für Antwort, sinkt das Verhältnis mit {steps} auf {ratio_then} %. {effect}</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>{first} over {second} by {exact}</source>
        <translation>{first} gegenüber {second}: {exact}</translation>
    </message>
    <message>
        <source>{second} over {first} by {exact}</source>
        <translation>{second} gegenüber {first}: {exact}</translation>
    </message>
    <message>
        <source>All {count} answers are equally far off, so none of them is the worst.</source>
        <translation>Alle {count} Antworten weichen gleich weit ab; keine davon ist die schlechteste.</translation>
    </message>
    <message>
        <source>The judgements contradict each other (consistency ratio {ratio}; above 10 % a review is advised).</source>
        <translation>Die Urteile widersprechen einander (Konsistenzverhältnis {ratio}; über 10 % wird eine Überprüfung empfohlen).</translation>
    </message>
    <message>
        <source>answer to review</source>
        <translation>Antwort prüfen</translation>
    </message>
    <message>
        <source>answers to review</source>
        <translation>Antworten prüfen</translation>
    </message>
    <message>
        <source>{count} answers are equally far off and further than the rest; none of them is the worst.</source>
        <translation>{count} Antworten weichen gleich weit ab, weiter als die übrigen; keine davon ist die schlechteste.</translation>
    </message>
    <message>
        <source>The judgements agree fully (consistency ratio 0 %).</source>
        <translation>Die Urteile stimmen vollständig überein (Konsistenzverhältnis 0 %).</translation>
    </message>
    <message>
        <source>The judgements agree well enough (consistency ratio {ratio}; up to 10 % is common practice).</source>
        <translation>Die Urteile stimmen hinreichend überein (Konsistenzverhältnis {ratio}; bis 10 % sind üblich).</translation>
    </message>
    <message>
        <source>equally</source>
        <translation>kaum</translation>
    </message>
    <message>
        <source>slightly more</source>
        <translation>geringfügig</translation>
    </message>
    <message>
        <source>moderately more</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>moderately to strongly more</source>
        <translation>mäßig bis deutlich</translation>
    </message>
    <message>
        <source>strongly more</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>strongly to very strongly more</source>
        <translation>deutlich bis sehr deutlich</translation>
    </message>
    <message>
        <source>very strongly more</source>
        <translation>sehr deutlich</translation>
    </message>
    <message>
        <source>very strongly to extremely more</source>
        <translation>sehr deutlich bis extrem</translation>
    </message>
    <message>
        <source>extremely more</source>
        <translation>extrem</translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtiger</translation>
    </message>
    <message>
        <source>{first} and {second}: not answered.</source>
        <translation>{first} und {second}: nicht beantwortet.</translation>
    </message>
    <message>
        <source>{first} and {second} are equally {adjective} (1).</source>
        <translation>{first} und {second}: gleich, keines {adjective} (1).</translation>
    </message>
    <message>
        <source>{first} is a little more {adjective} than {second} ({ratio}).</source>
        <translation>{first} gegenüber {second}: ein wenig {adjective} ({ratio}).</translation>
    </message>
    <message>
        <source>{first} is {ratio} {adjective} than {second} ({ratio2}).</source>
        <translation>{first} gegenüber {second}: {ratio} {adjective} ({ratio2}).</translation>
    </message>
    <message>
        <source>{first} is judged more {adjective} than {second}</source>
        <translation>„{first}“ gilt als {adjective} als „{second}“</translation>
    </message>
    <message>
        <source>{a} than {b}</source>
        <translation>„{a}“ als „{b}“</translation>
    </message>
    <message>
        <source>{steps}, and {titles} in turn than {first}.</source>
        <translation>{steps} und „{titles}“ wiederum als „{first}“.</translation>
    </message>
    <message>
        <source>No other method can rank this issue.</source>
        <translation>Keine andere Methode kann für dieses Thema eine Rangfolge bilden.</translation>
    </message>
    <message>
        <source>All {same}</source>
        <translation>Alle {same}</translation>
    </message>
    <message>
        <source>{same} of {able_count}</source>
        <translation>{same} von {able_count}</translation>
    </message>
    <message>
        <source>The one other method also puts {leaders} first</source>
        <translation>Die einzige andere Methode setzt ebenfalls {leaders} auf den ersten Platz</translation>
    </message>
    <message>
        <source>The one other method does not put {leaders} first</source>
        <translation>Die einzige andere Methode setzt {leaders} nicht auf den ersten Platz</translation>
    </message>
    <message>
        <source>{count} other methods also favours {leaders}</source>
        <translation>{count} anderen Methoden bevorzugt ebenfalls {leaders}</translation>
    </message>
    <message>
        <source>{count} other methods also favour {leaders}</source>
        <translation>{count} anderen Methoden bevorzugen ebenfalls {leaders}</translation>
    </message>
    <message>
        <source>{count} other methods also puts {leaders} in first place together</source>
        <translation>{count} anderen Methoden setzt ebenfalls {leaders} gemeinsam auf den ersten Platz</translation>
    </message>
    <message>
        <source>{count} other methods also put {leaders} in first place together</source>
        <translation>{count} anderen Methoden setzen ebenfalls {leaders} gemeinsam auf den ersten Platz</translation>
    </message>
    <message>
        <source> {silent} more cannot rank this issue.</source>
        <comment>one method</comment>
        <translation> {silent} weitere kann für dieses Thema keine Rangfolge bilden.</translation>
    </message>
    <message>
        <source> {silent} more cannot rank this issue.</source>
        <translation> {silent} weitere können für dieses Thema keine Rangfolge bilden.</translation>
    </message>
    <message>
        <source>Within {name}</source>
        <translation>Innerhalb von {name}</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>Zwischen den Gruppen</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>günstiger</translation>
    </message>
    <message>
        <source>Options on {criterion_id}</source>
        <translation>Optionen bei {criterion_id}</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>None of the {pairs} comparisons is</source>
        <translation>Bisher ist keiner der {pairs} Vergleiche</translation>
    </message>
    <message>
        <source>The one comparison is not</source>
        <translation>Der einzige Vergleich ist noch nicht</translation>
    </message>
    <message>
        <source>{none} answered yet.</source>
        <translation>{none} beantwortet.</translation>
    </message>
    <message>
        <source>Details differ.</source>
        <translation>Einzelheiten weichen ab.</translation>
    </message>
    <message>
        <source>The title: “{after}” instead of “{before}”.</source>
        <translation>Der Titel: „{after}“ statt „{before}“.</translation>
    </message>
    <message>
        <source>The weights: {weights}.</source>
        <translation>Die Gewichte: {weights}.</translation>
    </message>
    <message>
        <source>The method or its options: {method}.</source>
        <translation>Die Methode oder ihre Einstellungen: {method}.</translation>
    </message>
    <message>
        <source>Notes.</source>
        <translation>Notizen.</translation>
    </message>
    <message>
        <source>Snapshots: {snapshots_count} instead of {snapshots_count2}.</source>
        <translation>Momentaufnahmen: {snapshots_count} statt {snapshots_count2}.</translation>
    </message>
    <message>
        <source>Answers on the Weights page.</source>
        <translation>Antworten auf der Seite „Gewichte“.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source> and {names_count} more</source>
        <translation> und {names_count} weitere</translation>
    </message>
    <message>
        <source>One score</source>
        <translation>Eine Bewertung</translation>
    </message>
    <message>
        <source>{count} scores</source>
        <translation>{count} Bewertungen</translation>
    </message>
    <message>
        <source>{cells} on {names}{more}.</source>
        <translation>{cells} bei {names}{more}.</translation>
    </message>
    <message>
        <source>The workshop was removed.</source>
        <translation>Der Workshop wurde entfernt.</translation>
    </message>
    <message>
        <source>A workshop was started.</source>
        <translation>Ein Workshop wurde begonnen.</translation>
    </message>
    <message>
        <source>Ballots: {ballots} instead of {ballots2}.</source>
        <translation>Stimmzettel: {ballots} statt {ballots2}.</translation>
    </message>
    <message>
        <source>The workshop.</source>
        <translation>Der Workshop.</translation>
    </message>
    <message>
        <source>No option has all the scores it needs.</source>
        <translation>Keine Option hat alle nötigen Bewertungen.</translation>
    </message>
    <message>
        <source>A score on {criterion} is outside its scale, which runs from {low} to {high}.</source>
        <translation>Eine Bewertung bei {criterion} liegt außerhalb der Skala, die von {low} bis {high} reicht.</translation>
    </message>
    <message>
        <source>Correct the score or widen the scale.</source>
        <translation>Berichtigen Sie die Bewertung oder erweitern Sie die Skala.</translation>
    </message>
    <message>
        <source>Nothing is scored on {unscored} yet, so it cannot matter more than another criterion.</source>
        <translation>Bei {unscored} ist noch nichts bewertet; daher kann dieses Kriterium nicht wichtiger sein als ein anderes.</translation>
    </message>
    <message>
        <source>Score it first, or withdraw the statement.</source>
        <translation>Bewerten Sie zuerst dieses Kriterium oder nehmen Sie die Aussage zurück.</translation>
    </message>
    <message>
        <source>A criterion</source>
        <translation>Ein Kriterium</translation>
    </message>
    <message>
        <source>has no place in the order of importance.</source>
        <translation>steht nicht in der Reihenfolge der Wichtigkeit.</translation>
    </message>
    <message>
        <source>has two places in the order.</source>
        <translation>steht zweimal in der Reihenfolge.</translation>
    </message>
    <message>
        <source>Give every criterion one place.</source>
        <translation>Geben Sie jedem Kriterium genau einen Platz.</translation>
    </message>
    <message>
        <source>No weights within these intervals sum to 100 %: the lowest come to {least} %, the highest to {most} %.</source>
        <translation>Keine Gewichte innerhalb dieser Intervalle ergeben zusammen 100 %: Die niedrigsten summieren sich zu {least} %, die höchsten zu {most} %.</translation>
    </message>
    <message>
        <source>Widen an interval.</source>
        <translation>Erweitern Sie ein Intervall.</translation>
    </message>
    <message>
        <source>These intervals are too narrow to draw weights from.</source>
        <translation>Diese Intervalle sind zu eng, um Gewichte daraus zu ziehen.</translation>
    </message>
    <message>
        <source>Widen an interval, or scatter the weights around the current ones.</source>
        <translation>Erweitern Sie ein Intervall oder streuen Sie die Gewichte um die derzeitigen.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>More weight where the options&apos; shares of the column total are less even. It looks at the size of scores, not at what is better, so a cost counts like a benefit.</source>
        <translation>Mehr Gewicht, wo die Anteile der Optionen an der Spaltensumme ungleicher sind. Maßgeblich ist die Höhe der Bewertungen, nicht, was besser ist; Kosten werden daher wie Nutzen behandelt.</translation>
    </message>
    <message>
        <source>More weight where the options differ more and the criterion says something that the others do not.</source>
        <translation>Mehr Gewicht, wo sich die Optionen stärker unterscheiden und das Kriterium etwas aussagt, das die anderen nicht aussagen.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>There is no such rule. Choose one of {titles}.</source>
        <translation>Diese Regel gibt es nicht. Zur Wahl stehen: {titles}.</translation>
    </message>
    <message>
        <source>No issue is chosen.</source>
        <translation>Kein Thema ist ausgewählt.</translation>
    </message>
    <message>
        <source>Fewer than two options have a score on every criterion.</source>
        <translation>Weniger als zwei Optionen haben bei jedem Kriterium eine Bewertung.</translation>
    </message>
    <message>
        <source>All options have the same scores, so no weights can be derived from them.</source>
        <translation>Alle Optionen haben dieselben Bewertungen; daraus lassen sich keine Gewichte ableiten.</translation>
    </message>
    <message>
        <source>Entropy needs scores of zero or more; {below} has negative ones.</source>
        <translation>Die Entropie setzt Bewertungen von null oder mehr voraus; negative gibt es bei {below}.</translation>
    </message>
    <message>
        <source>All criteria rank the options alike, so none says more than another.</source>
        <translation>Alle Kriterien ordnen die Optionen gleich; keines sagt mehr aus als ein anderes.</translation>
    </message>
    <message>
        <source>Each score is first rescaled to the range of its column, so that units do not matter. The other convention uses the scores as they are and gives {weights}.</source>
        <translation>Jede Bewertung wird zunächst auf die Spanne ihrer Spalte umgerechnet, sodass Einheiten keine Rolle spielen. Nach der anderen üblichen Rechenweise werden die Bewertungen unverändert verwendet; das ergibt {weights}.</translation>
    </message>
    <message>
        <source> {constant} does not distinguish the options and gets no weight.</source>
        <translation> Bei {constant} unterscheiden sich die Optionen nicht; das Gewicht ist daher null.</translation>
    </message>
    <message>
        <source>Entropy is 1 where all options have the same share and 0 where one has everything. The weight is 1 minus entropy, divided by the sum over all criteria.</source>
        <translation>Die Entropie beträgt 1, wenn alle Optionen den gleichen Anteil haben, und 0, wenn alles auf eine entfällt. Das Gewicht ist 1 minus Entropie, geteilt durch die Summe über alle Kriterien.</translation>
    </message>
    <message>
        <source>Each score rescaled to the range of its column: 1 is the best, 0 the worst.{left_out}</source>
        <translation>Jede Bewertung, auf die Spanne ihrer Spalte umgerechnet: 1 ist der beste, 0 der schlechteste Wert.{left_out}</translation>
    </message>
    <message>
        <source>Rescaled scores</source>
        <translation>Umgerechnete Bewertungen</translation>
    </message>
    <message>
        <source>Conflict is the sum of 1 minus the correlation with each criterion. The weight is standard deviation times conflict, divided by the sum over all criteria.</source>
        <translation>Der Konflikt ist die Summe aus 1 minus der Korrelation mit jedem Kriterium. Das Gewicht ist Standardabweichung mal Konflikt, geteilt durch die Summe über alle Kriterien.</translation>
    </message>
    <message>
        <source>Each score divided by the sum of its column.{left_out}</source>
        <translation>Jede Bewertung, geteilt durch die Summe ihrer Spalte.{left_out}</translation>
    </message>
    <message>
        <source>More weight where the scores, rescaled to their observed range, vary more around their mean.</source>
        <translation>Mehr Gewicht, wo die auf ihre Spanne umgerechneten Bewertungen stärker um ihren Mittelwert streuen.</translation>
    </message>
    <message>
        <source>Shares of each column</source>
        <translation>Anteile je Spalte</translation>
    </message>
    <message>
        <source>1 − entropy</source>
        <translation>1 − Entropie</translation>
    </message>
    <message>
        <source>The standard deviation of each column, divided by the sum over all criteria.</source>
        <translation>Die Standardabweichung jeder Spalte, geteilt durch die Summe über alle Kriterien.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Spread and conflict</source>
        <translation>Streuung und Konflikt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>all weightings</source>
        <translation>aller Gewichtungen</translation>
    </message>
    <message>
        <source>the weightings around the current one</source>
        <translation>der Gewichtungen in der Nähe der derzeitigen</translation>
    </message>
    <message>
        <source>the weightings that keep the order of importance</source>
        <translation>der Gewichtungen, die die Reihenfolge der Wichtigkeit wahren</translation>
    </message>
    <message>
        <source>the weightings that agree with the statements</source>
        <translation>der Gewichtungen, die mit den Aussagen übereinstimmen</translation>
    </message>
    <message>
        <source>the weightings within the intervals</source>
        <translation>der Gewichtungen innerhalb der Intervalle</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>alle Gewichte</translation>
    </message>
    <message>
        <source>every weight multiplied or divided by up to {spread}, then scaled to 100 %</source>
        <translation>jedes Gewicht, mit höchstens {spread} multipliziert oder dadurch geteilt, danach auf 100 % umgerechnet</translation>
    </message>
    <message>
        <source>all weights that keep the order of importance</source>
        <translation>alle Gewichte, die die Reihenfolge der Wichtigkeit wahren</translation>
    </message>
    <message>
        <source>all weights that agree with the statements of importance</source>
        <translation>alle Gewichte, die mit den Aussagen zur Wichtigkeit übereinstimmen</translation>
    </message>
    <message>
        <source>all weights within the intervals</source>
        <translation>alle Gewichte innerhalb der Intervalle</translation>
    </message>
    <message>
        <source>scores up to {score_levels} off</source>
        <translation>Bewertungen mit einer Abweichung bis zu: {score_levels}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>missing scores anywhere on their scale</source>
        <translation>fehlende Bewertungen an beliebiger Stelle ihrer Skala</translation>
    </message>
    <message>
        <source>any numbers for the levels of the scales that keep their order</source>
        <translation>beliebige Zahlen für die Stufen der Skalen, die deren Reihenfolge wahren</translation>
    </message>
    <message>
        <source>Drawn at random: {parts}.</source>
        <translation>Zufällig gezogen: {parts}.</translation>
    </message>
    <message>
        <source>Nothing is drawn at random.</source>
        <translation>Nichts wird zufällig gezogen.</translation>
    </message>
    <message>
        <source>{samples} draws, seed {seed}: a share of 50 % is typically off by {worst} percentage points, others by less.</source>
        <translation>{samples} Ziehungen, Startwert {seed}: Ein Anteil von 50 % weicht üblicherweise um {worst} Prozentpunkte ab, andere weniger.</translation>
    </message>
    <message>
        <source>the draws</source>
        <translation>der Ziehungen</translation>
    </message>
    <message>
        <source>{option} is first in every one of {samples} draws.</source>
        <translation>{option} liegt in jeder der {samples} Ziehungen auf dem ersten Platz.</translation>
    </message>
    <message>
        <source>{option} is first in none of {samples} draws.</source>
        <translation>{option} liegt in keiner von {samples} Ziehungen auf dem ersten Platz.</translation>
    </message>
    <message>
        <source>{option} is first in {share} of {whole}</source>
        <translation>{option} liegt auf dem ersten Platz in {share} {whole}</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>weniger als 1 %</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>mehr als 99 %</translation>
    </message>
    <message>
        <source>{c} weighs {central}</source>
        <translation>{central} Gewicht auf {c}</translation>
    </message>
    <message>
        <source>. In these, {words} on average</source>
        <translation>. Darin im Mittel: {words}</translation>
    </message>
    <message>
        <source>No weights make {option} first on its own: {better} is at least as good on every criterion and better on at least one.</source>
        <translation>Mit keinen Gewichten liegt {option} allein auf dem ersten Platz: {better} ist bei jedem Kriterium mindestens gleich gut und bei mindestens einem besser.</translation>
    </message>
    <message>
        <source>No weights make {option} first, as far as {samples} weightings show.</source>
        <translation>Soweit {samples} Gewichtungen zeigen, liegt {option} mit keinen Gewichten auf dem ersten Platz.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalisiert</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Each normalised value times the criterion&apos;s weight. The ideal takes the best value of each criterion, the worst point the worst.</source>
        <translation>Jeder normalisierte Wert mal das Gewicht des Kriteriums. Das Ideal nimmt bei jedem Kriterium den besten Wert an, der schlechteste Punkt den schlechtesten.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Worst point</source>
        <translation>Schlechtester Punkt</translation>
    </message>
    <message>
        <source>Distances and closeness</source>
        <translation>Abstände und Nähe</translation>
    </message>
    <message>
        <source>Closeness is the distance to the worst point divided by the sum of both distances: 1 at the ideal, 0 at the worst point.</source>
        <translation>Die Nähe ist der Abstand zum schlechtesten Punkt, geteilt durch die Summe beider Abstände: 1 beim Ideal, 0 beim schlechtesten Punkt.</translation>
    </message>
    <message>
        <source>Distance to the ideal</source>
        <translation>Abstand zum Ideal</translation>
    </message>
    <message>
        <source>Distance to the worst point</source>
        <translation>Abstand zum schlechtesten Punkt</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Priorities on each criterion</source>
        <translation>Prioritäten je Kriterium</translation>
    </message>
    <message>
        <source>Contributions and overall priority</source>
        <translation>Beiträge und Gesamtpriorität</translation>
    </message>
    <message>
        <source>Weight times priority, divided by the sum over all options. A row adds up to its priority.</source>
        <translation>Gewicht mal Priorität, geteilt durch die Summe über alle Optionen. Die Werte einer Zeile ergeben zusammen deren Priorität.</translation>
    </message>
    <message>
        <source>Overall priority</source>
        <translation>Gesamtpriorität</translation>
    </message>
    <message>
        <source>The comparisons as edited</source>
        <translation>Die Vergleiche nach Ihren Änderungen</translation>
    </message>
    <message>
        <source>As the scores imply: from 1 if they are equal to 9 if they differ by the whole scale</source>
        <translation>Wie aus den Bewertungen folgt: von 1 bei gleichen Bewertungen bis 9 bei einem Unterschied über die ganze Skala</translation>
    </message>
    <message>
        <source>{origin}. Priorities by {method}; consistency ratio {cr} %.</source>
        <translation>{origin}. Prioritäten nach {method}; Konsistenzverhältnis {cr} %.</translation>
    </message>
    <message>
        <source>row geometric mean</source>
        <translation>geometrischem Zeilenmittel</translation>
    </message>
    <message>
        <source>eigenvector</source>
        <translation>Eigenvektor</translation>
    </message>
    <message>
        <source>Comparisons on {criterion}</source>
        <translation>Vergleiche bei {criterion}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>The numbers behind the scores.</source>
        <translation>Die Zahlen hinter den Bewertungen.</translation>
    </message>
    <message>
        <source>Distributive mode: priorities on each criterion sum to 1.</source>
        <translation>Verteilungsmodus: Die Prioritäten je Kriterium ergeben zusammen 1.</translation>
    </message>
    <message>
        <source>The weight of {criterion} is locked, so it cannot move.</source>
        <translation>Das Gewicht von {criterion} ist gesperrt und lässt sich daher nicht verschieben.</translation>
    </message>
    <message>
        <source>{criterion} is the only criterion, so its weight cannot move.</source>
        <translation>{criterion} ist das einzige Kriterium, daher lässt sich das Gewicht nicht verschieben.</translation>
    </message>
    <message>
        <source>All other weights are locked, so the weight of {criterion} cannot move.</source>
        <translation>Alle anderen Gewichte sind gesperrt, daher lässt sich das Gewicht von {criterion} nicht verschieben.</translation>
    </message>
    <message>
        <source>{who} while {what} weighs between {low} and {high} (now {now}); below that {leaders}, above it {leaders2}</source>
        <translation>{who}, solange das Gewicht von {what} zwischen {low} und {high} liegt (derzeit {now}); {leaders}, wenn es niedriger ist; {leaders2}, wenn es höher ist</translation>
    </message>
    <message>
        <source>{who} until {what} drops below {low} (now {now}); then {leaders}</source>
        <translation>{who}, solange das Gewicht von {what} mindestens {low} beträgt (derzeit {now}); {leaders}, wenn es niedriger ist</translation>
    </message>
    <message>
        <source>{who} until {what} rises above {high} (now {now}); then {leaders}</source>
        <translation>{who}, solange das Gewicht von {what} höchstens {high} beträgt (derzeit {now}); {leaders}, wenn es höher ist</translation>
    </message>
    <message>
        <source>{who} at any weight of {what} (now {now})</source>
        <translation>{who} bei jedem Gewicht von {what} (derzeit {now})</translation>
    </message>
    <message>
        <source>Weight of {criterion}: {pieces}</source>
        <translation>Gewicht von {criterion}: {pieces}</translation>
    </message>
    <message>
        <source>no option can be ranked</source>
        <translation>für keine Option lässt sich ein Rang bestimmen</translation>
    </message>
    <message>
        <source>{who} stays first</source>
        <translation>{who} bleibt auf dem ersten Platz</translation>
    </message>
    <message>
        <source>at exactly {low} {leaders}</source>
        <translation>{leaders} bei genau {low}</translation>
    </message>
    <message>
        <source>any more</source>
        <translation>jedem höheren</translation>
    </message>
    <message>
        <source>any less</source>
        <translation>jedem niedrigeren</translation>
    </message>
    <message>
        <source>{leaders} tie with {what} at {now}</source>
        <translation>{leaders} liegen gleichauf, wenn das Gewicht von {what} {now} beträgt</translation>
    </message>
    <message>
        <source>{tie}; with any less {leaders}, with any more {leaders2}</source>
        <translation>{tie}; {leaders} bei jedem niedrigeren, {leaders2} bei jedem höheren</translation>
    </message>
    <message>
        <source>{tie}; with any other weight {leaders}</source>
        <translation>{tie}; {leaders} bei jedem anderen Gewicht</translation>
    </message>
    <message>
        <source>No change of a single score was found to change first place.</source>
        <translation>Es wurde keine Änderung einer einzelnen Bewertung gefunden, die den ersten Platz ändert.</translation>
    </message>
    <message>
        <source>No change of a single score changes first place.</source>
        <translation>Keine Änderung einer einzelnen Bewertung ändert den ersten Platz.</translation>
    </message>
    <message>
        <source>{who} are tied for first place</source>
        <translation>{who} bleiben gleichauf auf dem ersten Platz</translation>
    </message>
    <message>
        <source>cannot move</source>
        <translation>nicht verschiebbar</translation>
    </message>
    <message>
        <source>only at {now}</source>
        <translation>nur bei {now}</translation>
    </message>
    <message>
        <source>holds from {low} to {high}</source>
        <translation>gilt von {low} bis {high}</translation>
    </message>
    <message>
        <source>holds down to {low}</source>
        <translation>gilt ab {low}</translation>
    </message>
    <message>
        <source>holds up to {high}</source>
        <translation>gilt bis {high}</translation>
    </message>
    <message>
        <source>changes only at {share}</source>
        <translation>wechselt nur bei {share}</translation>
    </message>
    <message>
        <source>cannot change it</source>
        <translation>ohne Einfluss</translation>
    </message>
    <message>
        <source>{leading} at the only weight that {what} can have ({now})</source>
        <translation>{leading} beim einzigen Gewicht, das für {what} möglich ist ({now})</translation>
    </message>
    <message>
        <source>{leading} only while {what} weighs exactly {now}; with {change} {leaders}</source>
        <translation>{leading} nur, wenn das Gewicht von {what} genau {now} beträgt; {leaders} bei {change}</translation>
    </message>
    <message>
        <source>The effect of other scores cannot be computed. {why}</source>
        <translation>Die Wirkung anderer Bewertungen lässt sich nicht berechnen. {why}</translation>
    </message>
    <message>
        <source>Options without a score were not examined.</source>
        <translation>Optionen, denen eine Bewertung fehlt, wurden nicht untersucht.</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>mehr als {number}</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>weniger als {number}</translation>
    </message>
    <message>
        <source>{place} for {option} on {what} (now {now}) would {result}</source>
        <translation>{place} für {option} bei {what} (derzeit {now}) würde {result}</translation>
    </message>
    <message>
        <source>{levels} more</source>
        <translation>{levels} mehr</translation>
    </message>
    <message>
        <source>{levels} less</source>
        <translation>{levels} weniger</translation>
    </message>
    <message>
        <source>{amount} for {option} on {what} ({change}) would {result}</source>
        <comment>one level</comment>
        <translation>{amount} für {option} bei {what} ({change}) würde {result}</translation>
    </message>
    <message>
        <source>{amount} for {option} on {what} ({change}) would {result}</source>
        <translation>{amount} für {option} bei {what} ({change}) würden {result}</translation>
    </message>
    <message>
        <source>{option} on {criterion}: {before} → {after}, then {leads}</source>
        <translation>{option} bei {criterion}: {before} → {after} ({leads})</translation>
    </message>
    <message>
        <source>No ranking: {failure}</source>
        <translation>Keine Rangfolge: {failure}</translation>
    </message>
    <message>
        <source>No ranking yet: no option has a score on every criterion that has weight.</source>
        <translation>Noch keine Rangfolge: Keine Option hat bei jedem Kriterium mit Gewicht eine Bewertung.</translation>
    </message>
    <message>
        <source>Too close to call: {names} share first place with these weights ({word} {first}).</source>
        <translation>Zu knapp für eine Entscheidung: {names} teilen sich mit diesen Gewichten den ersten Platz ({word} {first}).</translation>
    </message>
    <message>
        <source>{names} leads with these weights ({word} {first})</source>
        <translation>Mit diesen Gewichten führt {names} ({word} {first})</translation>
    </message>
    <message>
        <source>, the only option ranked.</source>
        <translation>, die einzige Option in der Rangfolge.</translation>
    </message>
    <message>
        <source>{text}, ahead of {follow} ({score}).</source>
        <translation>{text}, vor {follow} ({score}).</translation>
    </message>
    <message>
        <source>{names} is the only option ranked.</source>
        <translation>{names} ist die einzige Option in der Rangfolge.</translation>
    </message>
    <message>
        <source>{names} leads with {first}, ahead of {follow} ({next}).</source>
        <translation>{names} führt mit {first}; dahinter {follow} ({next}).</translation>
    </message>
    <message>
        <source>{names} lead together with {first}, ahead of {follow} ({next}).</source>
        <translation>{names} führen gemeinsam mit {first}; dahinter {follow} ({next}).</translation>
    </message>
    <message>
        <source>{names} lead together with {first}.</source>
        <translation>{names} führen gemeinsam mit {first}.</translation>
    </message>
    <message>
        <source>{name} on {n}</source>
        <translation>{name} bei {n}</translation>
    </message>
    <message>
        <source>a tie on {ties}</source>
        <translation>ein Gleichstand bei {ties}</translation>
    </message>
    <message>
        <source>no ranking on {open_issues}</source>
        <translation>keine Rangfolge bei {open_issues}</translation>
    </message>
    <message>
        <source>First place with these weights, over {results_count}: {parts}.</source>
        <translation>Erster Platz mit diesen Gewichten ({results_count}): {parts}.</translation>
    </message>
    <message>
        <source>{option} cannot be ranked here: no score for {gaps}.</source>
        <translation>{option} erhält hier keinen Rang: keine Bewertung bei {gaps}.</translation>
    </message>
    <message>
        <source>{names} does not distinguish the options: {share} of the weight is idle.</source>
        <translation>Bei {names} unterscheiden sich die Optionen nicht: {share} des Gewichts bleiben wirkungslos.</translation>
    </message>
    <message>
        <source>{names} do not distinguish the options: {share} of the weight is idle.</source>
        <translation>Bei {names} unterscheiden sich die Optionen nicht: {share} des Gewichts bleiben wirkungslos.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Choose the most important change to begin.</source>
        <translation>Wählen Sie zu Beginn die wichtigste Änderung aus.</translation>
    </message>
    <message>
        <source>Still without points: {open}.</source>
        <translation>Noch ohne Punkte: {open}.</translation>
    </message>
    <message>
        <source>All points are zero. Give the most important change 100 points.</source>
        <translation>Alle Punktzahlen sind null. Geben Sie der wichtigsten Änderung 100 Punkte.</translation>
    </message>
    <message>
        <source>{criteria} belongs to no group: put every criterion into a group, or none.</source>
        <translation>Zu keiner Gruppe gehört: {criteria}. Ordnen Sie entweder jedes Kriterium einer Gruppe zu oder keines.</translation>
    </message>
    <message>
        <source>{criteria} belong to no group: put every criterion into a group, or none.</source>
        <translation>Zu keiner Gruppe gehören: {criteria}. Ordnen Sie entweder jedes Kriterium einer Gruppe zu oder keines.</translation>
    </message>
    <message>
        <source>Put the criteria in order, or confirm the order shown.</source>
        <translation>Bringen Sie die Kriterien in eine Reihenfolge oder bestätigen Sie die gezeigte.</translation>
    </message>
    <message>
        <source>Not in the order yet: {open}.</source>
        <translation>Noch nicht in der Reihenfolge: {open}.</translation>
    </message>
    <message>
        <source>{criterion} ranged from {then} when you answered and now ranges from {now}.</source>
        <translation>{criterion}: bei Ihrer Antwort {then}, derzeit {now}.</translation>
    </message>
    <message>
        <source>The range of {stale_count} has changed. {parts}</source>
        <translation>Die Spanne hat sich geändert bei {stale_count}. {parts}</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>The leader would not change on any issue.</source>
        <translation>Bei keinem Thema würde eine andere Option führen.</translation>
    </message>
    <message>
        <source>The leader would change on {count} issue.</source>
        <translation>Bei {count} Thema würde eine andere Option führen.</translation>
    </message>
    <message>
        <source>The leader would change on {count} issues.</source>
        <translation>Bei {count} Themen würde eine andere Option führen.</translation>
    </message>
    <message>
        <source>No option of {where} could be ranked with these weights{reason}</source>
        <translation>Keine Option von {where} ließe sich mit diesen Gewichten in eine Rangfolge bringen{reason}</translation>
    </message>
    <message>
        <source>First place on {where} would go from {leaders} to {leaders2}.</source>
        <translation>Der erste Platz bei {where} ginge von {leaders} an {leaders2}.</translation>
    </message>
    <message>
        <source>{leaders} would still share first place on {where}.</source>
        <translation>{leaders} würden sich bei {where} weiterhin den ersten Platz teilen.</translation>
    </message>
    <message>
        <source>First place on {where} would stay with {leaders}{scores}.</source>
        <translation>Der erste Platz bei {where} bliebe bei {leaders}{scores}.</translation>
    </message>
    <message>
        <source>It would not change on any other issue.</source>
        <translation>Bei keinem anderen Thema würde er sich ändern.</translation>
    </message>
    <message>
        <source>{others} and others</source>
        <translation>{others} und andere</translation>
    </message>
    <message>
        <source>the other issue</source>
        <translation>dem anderen Thema</translation>
    </message>
    <message>
        <source>{others_count} of the {issues} other issues</source>
        <translation>{others_count} der {issues} anderen Themen</translation>
    </message>
    <message>
        <source>It would change on {where}: {names}.</source>
        <translation>Er würde sich ändern bei {where}: {names}.</translation>
    </message>
    <message>
        <source>Points and shares</source>
        <translation>Punkte und Anteile</translation>
    </message>
    <message>
        <source>The points for each change from worst to best, divided by their sum of {total}.</source>
        <translation>Die Punkte für jede Änderung vom Schlechtesten zum Besten, geteilt durch ihre Summe von {total}.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Places and shares</source>
        <translation>Plätze und Anteile</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Through the groups</source>
        <translation>Über die Gruppen</translation>
    </message>
    <message>
        <source>The share of the group times the priority within the group.</source>
        <translation>Der Anteil der Gruppe mal die Priorität innerhalb der Gruppe.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Within the group</source>
        <translation>Innerhalb der Gruppe</translation>
    </message>
    <message>
        <source>{project}: the answers</source>
        <translation>{project}: die Antworten</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>{rule}: {formula}. Criteria in one place share the weights of the places they occupy. Source: {source}.</source>
        <translation>{rule}: {formula}. Kriterien auf einem gemeinsamen Platz teilen sich die Gewichte der Plätze, die sie einnehmen. Quelle: {source}.</translation>
    </message>
    <message>
        <source>How many times the row outweighs the column. Entries below the diagonal are the reciprocals of those above.</source>
        <translation>Wievielmal die Zeile mehr wiegt als die Spalte. Unter der Diagonale stehen die Kehrwerte der Angaben darüber.</translation>
    </message>
    <message>
        <source>Converted to another scale</source>
        <translation>In eine andere Skala umgerechnet</translation>
    </message>
    <message>
        <source>{scale} scale, each judgement x converted to {formula}. Source: {source}.</source>
        <translation>Skala „{scale}“, jedes Urteil x umgerechnet in {formula}. Quelle: {source}.</translation>
    </message>
    <message>
        <source>Answers are missing, so the priorities are those whose ratios are nearest to the answers given (least squares of logarithms).</source>
        <translation>Es fehlen Antworten; daher werden die Prioritäten verwendet, deren Verhältnisse den gegebenen Antworten am nächsten kommen (kleinste Quadrate der Logarithmen).</translation>
    </message>
    <message>
        <source>The geometric mean of each row (its product, to the power of 1/{n}), divided by the sum of all.</source>
        <translation>Das geometrische Mittel jeder Zeile (ihr Produkt, hoch 1/{n}), geteilt durch die Summe aller.</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Geometrisches Mittel</translation>
    </message>
    <message>
        <source> Each missing answer counts as the ratio of the priorities.</source>
        <translation> Jede fehlende Antwort zählt als Verhältnis der Prioritäten.</translation>
    </message>
    <message>
        <source>Priorities that the matrix leaves in the same proportions: each row of the matrix times the priorities gives the priority again, times one and the same number.{note}</source>
        <translation>Prioritäten, deren Verhältnisse die Matrix unverändert lässt: Jede Zeile der Matrix mal die Prioritäten ergibt wieder die Priorität, multipliziert mit immer derselben Zahl.{note}</translation>
    </message>
    <message>
        <source>Row × priorities</source>
        <translation>Zeile × Prioritäten</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>Quotient</translation>
    </message>
    <message>
        <source> {missing} of {pairs} answers is missing: lowered in proportion ({source}).</source>
        <comment>one</comment>
        <translation> {missing} von {pairs} Antworten fehlt: entsprechend verringert ({source}).</translation>
    </message>
    <message>
        <source> {missing} of {pairs} answers are missing: lowered in proportion ({source}).</source>
        <translation> {missing} von {pairs} Antworten fehlen: entsprechend verringert ({source}).</translation>
    </message>
    <message>
        <source>Largest eigenvalue</source>
        <translation>Größter Eigenwert</translation>
    </message>
    <message>
        <source>Each row of the answers times the priorities, divided by the priority. Full agreement gives {n} in every row; here it is {lambda_max}.</source>
        <translation>Jede Zeile der Antworten mal die Prioritäten, geteilt durch die Priorität. Volle Übereinstimmung ergibt {n} in jeder Zeile; hier sind es {lambda_max}.</translation>
    </message>
    <message>
        <source>Consistency index</source>
        <translation>Konsistenzindex</translation>
    </message>
    <message>
        <source>(largest eigenvalue − {n}) ÷ ({n} − 1) = ({lambda_max} − {n}) ÷ {n2} = {ci}.</source>
        <translation>(größter Eigenwert − {n}) ÷ ({n} − 1) = ({lambda_max} − {n}) ÷ {n2} = {ci}.</translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation>Konsistenzverhältnis</translation>
    </message>
    <message>
        <source>Random answers on {n} items have a consistency index of {random_index} on average ({citation}).{gaps} {ci} ÷ {random_index} = {cr} %. Ratios are taken from the answers as given, whatever scale they are read on.</source>
        <translation>Zufällige Antworten zu {n} Elementen haben im Mittel einen Konsistenzindex von {random_index} ({citation}).{gaps} {ci} ÷ {random_index} = {cr} %. Die Verhältnisse werden den Antworten entnommen, wie sie gegeben wurden, unabhängig von der Skala, in die sie umgerechnet werden.</translation>
    </message>
    <message>
        <source>Geometric consistency index</source>
        <translation>Geometrischer Konsistenzindex</translation>
    </message>
    <message>
        <source>For each answer, the logarithm of the answer divided by the ratio of the geometric mean priorities; the squares are summed and divided by the {spare} beyond the {n} needed: {gci}. For {n2} items, {n3} matches a consistency ratio of 10 %.</source>
        <translation>Für jede Antwort der Logarithmus der Antwort, geteilt durch das Verhältnis der Prioritäten nach dem geometrischen Mittel; die Quadrate werden summiert und durch die Zahl der Antworten geteilt, die über die nötigen {n} hinaus gegeben wurden ({spare}): {gci}. Bei {n2} Elementen entspricht {n3} einem Konsistenzverhältnis von 10 %.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ratio of priorities</source>
        <translation>Verhältnis der Prioritäten</translation>
    </message>
    <message>
        <source>Squared logarithm</source>
        <translation>Quadrierter Logarithmus</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a number before a noun</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a number before a noun</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a number before a noun</comment>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a number before a noun</comment>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a number before a noun</comment>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a number before a noun</comment>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a number before a noun</comment>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a number before a noun</comment>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a number before a noun</comment>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a number before a noun</comment>
        <translation>9</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>a number before a noun</comment>
        <translation>10</translation>
    </message>
    <message>
        <source>less than {least} behind</source>
        <translation>weniger als {least} dahinter</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>no option</source>
        <translation>keine Option</translation>
    </message>
    <message>
        <source>No issues yet</source>
        <translation>Noch keine Themen</translation>
    </message>
    <message>
        <source>A tie for first place</source>
        <translation>Gleichstand auf dem ersten Platz</translation>
    </message>
    <message>
        <source>Nothing is ranked yet</source>
        <translation>Noch keine Rangfolge</translation>
    </message>
    <message>
        <source>{options} leads</source>
        <translation>{options} führt</translation>
    </message>
    <message>
        <source>{options} each lead on {count} of {issues}</source>
        <translation>{options} führen bei je {count} von {issues}</translation>
    </message>
    <message>
        <source>firm</source>
        <comment>how sure a result is</comment>
        <translation>stabil</translation>
    </message>
    <message>
        <source>open</source>
        <comment>how sure a result is</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>fragile</source>
        <comment>how sure a result is</comment>
        <translation>labil</translation>
    </message>
    <message>
        <source>{count} fragile</source>
        <comment>one result</comment>
        <translation>{count} labil</translation>
    </message>
    <message>
        <source>{count} fragile</source>
        <comment>several results</comment>
        <translation>{count} labil</translation>
    </message>
    <message>
        <source>{count} participant</source>
        <translation>{count} teilnehmende Person</translation>
    </message>
    <message>
        <source>{count} round revealed</source>
        <translation>{count} Runde aufgedeckt</translation>
    </message>
    <message>
        <source>{count} rounds revealed</source>
        <translation>{count} Runden aufgedeckt</translation>
    </message>
    <message>
        <source>{options} tie for first place</source>
        <translation>{options} teilen sich den ersten Platz</translation>
    </message>
    <message>
        <source>let {options} tie for first place</source>
        <translation>{options} gemeinsam auf den ersten Platz bringen</translation>
    </message>
    <message>
        <source>put {options} first</source>
        <translation>{options} auf den ersten Platz bringen</translation>
    </message>
    <message>
        <source>{number} issue</source>
        <translation>{number} Thema</translation>
    </message>
    <message>
        <source>{number} issues</source>
        <translation>{number} Themen</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>mcda-app: {error}</source>
        <translation>mcda-app: {error}</translation>
    </message>
    <message>
        <source>mcda-app [PROJECT.mcda] | COMMAND …</source>
        <translation>mcda-app [PROJEKT.mcda] | BEFEHL …</translation>
    </message>
    <message>
        <source>mcda-app {version}</source>
        <translation>mcda-app {version}</translation>
    </message>
    <message>
        <source>print the ranking of every issue</source>
        <translation>die Rangfolge jedes Themas ausgeben</translation>
    </message>
    <message>
        <source>print JSON for other programs</source>
        <translation>JSON für andere Programme ausgeben</translation>
    </message>
    <message>
        <source>write the rankings to an Excel workbook</source>
        <translation>die Rangfolgen in eine Excel-Arbeitsmappe schreiben</translation>
    </message>
    <message>
        <source>the workbook to write</source>
        <translation>die Arbeitsmappe, die geschrieben werden soll</translation>
    </message>
    <message>
        <source>write a briefing note as PDF or Word</source>
        <translation>einen Kurzbericht als PDF oder Word schreiben</translation>
    </message>
    <message>
        <source>the document to write</source>
        <translation>das Dokument, das geschrieben werden soll</translation>
    </message>
    <message>
        <source>write the record of the workshop, on two pages, instead</source>
        <translation>stattdessen die Niederschrift des Workshops auf zwei Seiten schreiben</translation>
    </message>
    <message>
        <source>number of draws (default: the project&apos;s)</source>
        <translation>Anzahl der Ziehungen (Vorgabe: die des Projekts)</translation>
    </message>
    <message>
        <source>random seed (default: the project&apos;s)</source>
        <translation>Startwert der Ziehungen (Vorgabe: der des Projekts)</translation>
    </message>
    <message>
        <source>print with whom to cooperate on each issue</source>
        <translation>ausgeben, mit wem bei jedem Thema zu kooperieren ist</translation>
    </message>
    <message>
        <source>all about this issue only (may be repeated)</source>
        <translation>alles, aber nur zu diesem Thema (mehrfach möglich)</translation>
    </message>
    <message>
        <source>with --issue or --json: how sure the answers are, from N draws of weights and ratings</source>
        <translation>mit --issue oder --json: wie sicher die Antworten sind, aus N Ziehungen von Gewichten und Einstufungen</translation>
    </message>
    <message>
        <source>write scores and results for other programs</source>
        <translation>Bewertungen und Ergebnisse für andere Programme schreiben</translation>
    </message>
    <message>
        <source>the file to write; .xml is XMCDA 3</source>
        <translation>die Datei, die geschrieben werden soll; .xml ist XMCDA 3</translation>
    </message>
    <message>
        <source>an exported .xlsx or a project file</source>
        <translation>eine exportierte .xlsx-Datei oder eine Projektdatei</translation>
    </message>
    <message>
        <source>rank with this method</source>
        <translation>die Rangfolge mit dieser Methode bilden</translation>
    </message>
    <message>
        <source>Wrote {out}.</source>
        <translation>{out} geschrieben.</translation>
    </message>
    <message>
        <source>Name a project file or a preset.</source>
        <translation>Geben Sie eine Projektdatei oder eine Vorlage an.</translation>
    </message>
    <message>
        <source>Exit codes: 0 success; 1 failure, reason printed; 2 usage error; 3 internal error; 130 interrupted.</source>
        <translation>Rückgabewerte: 0 Erfolg; 1 Fehlschlag, der Grund wird ausgegeben; 2 Fehler im Aufruf; 3 interner Fehler; 130 abgebrochen.</translation>
    </message>
    <message>
        <source>The output could not be written: {cause}.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: {cause}.</translation>
    </message>
    <message>
        <source>mcda-app: An internal error occurred.</source>
        <translation>mcda-app: Ein interner Fehler ist aufgetreten.</translation>
    </message>
    <message>
        <source>Weigh criteria and rank cooperation options, issue by issue. Without a command, the window opens, optionally with a project file.</source>
        <translation>Gewichtet Kriterien und bildet Rangfolgen von Kooperationsoptionen, Thema für Thema. Ohne Befehl öffnet sich das Fenster, auf Wunsch mit einer Projektdatei.</translation>
    </message>
    <message>
        <source>report on this issue only (may be repeated)</source>
        <translation>nur über dieses Thema berichten (mehrfach möglich)</translation>
    </message>
    <message>
        <source>print what would change each first place</source>
        <translation>angeben, was den jeweiligen ersten Platz ändern würde</translation>
    </message>
    <message>
        <source>this issue only (may be repeated)</source>
        <translation>nur dieses Thema (mehrfach möglich)</translation>
    </message>
    <message>
        <source>print the overview and its agreement with the paper</source>
        <translation>den Überblick und seine Übereinstimmung mit dem Aufsatz ausgeben</translation>
    </message>
    <message>
        <source>recompute a workbook or project and compare</source>
        <translation>eine Arbeitsmappe oder ein Projekt nachrechnen und vergleichen</translation>
    </message>
    <message>
        <source>the hash printed in a report</source>
        <translation>die Prüfsumme, die ein Bericht angibt</translation>
    </message>
    <message>
        <source>list the presets and their viewpoints</source>
        <translation>die Vorlagen und ihre Sichtweisen auflisten</translation>
    </message>
    <message>
        <source>a project file or the name of a preset (default: the start project)</source>
        <translation>eine Projektdatei oder der Name einer Vorlage (Vorgabe: das Startprojekt)</translation>
    </message>
    <message>
        <source>use the weights of this viewpoint, such as gross-benefit</source>
        <translation>mit dieser Sichtweise gewichten, etwa gross-benefit</translation>
    </message>
    <message>
        <source>The project name is empty.</source>
        <translation>Der Name des Projekts ist leer.</translation>
    </message>
    <message>
        <source>There is no file or preset called “{name}”.</source>
        <translation>Es gibt weder eine Datei noch eine Vorlage namens „{name}“.</translation>
    </message>
    <message>
        <source>Name a project file (ending in {suffix}) or one of the presets: {known}.</source>
        <translation>Geben Sie eine Projektdatei (Endung {suffix}) oder eine der Vorlagen an: {known}.</translation>
    </message>
    <message>
        <source>Viewpoints: {lenses}</source>
        <translation>Sichtweisen: {lenses}</translation>
    </message>
    <message>
        <source>A workbook&apos;s name must end in .xlsx.</source>
        <translation>Der Name einer Arbeitsmappe muss auf .xlsx enden.</translation>
    </message>
    <message>
        <source>Write {stem}.xlsx instead.</source>
        <translation>Schreiben Sie stattdessen {stem}.xlsx.</translation>
    </message>
    <message>
        <source>Wrote {out} with {issues_count}.</source>
        <translation>{out} mit {issues_count} geschrieben.</translation>
    </message>
    <message>
        <source>A report&apos;s name must end in .pdf or .docx.</source>
        <translation>Der Name eines Berichts muss auf .pdf oder .docx enden.</translation>
    </message>
    <message>
        <source>Write {stem}.pdf instead.</source>
        <translation>Schreiben Sie stattdessen {stem}.pdf.</translation>
    </message>
    <message>
        <source>Weights: {shares}</source>
        <translation>Gewichte: {shares}</translation>
    </message>
    <message>
        <source>{issue} (own weights)</source>
        <translation>{issue} (eigene Gewichte)</translation>
    </message>
    <message>
        <source>   no ranking: {failure}</source>
        <translation>   keine Rangfolge: {failure}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>nicht berücksichtigt</translation>
    </message>
    <message>
        <source>no score for {gaps}</source>
        <translation>keine Bewertung für {gaps}</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>ohne Rang</translation>
    </message>
    <message>
        <source>Only one project can be opened at a time.</source>
        <translation>Es kann immer nur ein Projekt geöffnet sein.</translation>
    </message>
    <message>
        <source>Name a single file.</source>
        <translation>Geben Sie nur eine Datei an.</translation>
    </message>
    <message>
        <source>“{path}” is neither a command nor a file.</source>
        <translation>„{path}“ ist weder ein Befehl noch eine Datei.</translation>
    </message>
    <message>
        <source>Commands are {commands}; see mcda-app --help.</source>
        <translation>Befehle: {commands}; siehe mcda-app --help.</translation>
    </message>
    <message>
        <source>There is no display for the window.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe.</translation>
    </message>
    <message>
        <source>Use mcda-app rank or mcda-app export, which do not need one.</source>
        <translation>Verwenden Sie mcda-app rank oder mcda-app export; beide kommen ohne Fenster aus.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>write the open round&apos;s ballots to a folder</source>
        <translation>die Stimmzettel der offenen Runde in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>the project file with the workshop</source>
        <translation>die Projektdatei mit dem Workshop</translation>
    </message>
    <message>
        <source>Wrote {written}.</source>
        <translation>{written} geschrieben.</translation>
    </message>
    <message>
        <source>hand out and merge the ballots of an open round</source>
        <translation>die Stimmzettel einer offenen Runde austeilen und einsammeln</translation>
    </message>
    <message>
        <source>print what would be merged from a folder and what would not</source>
        <translation>angeben, was aus einem Ordner übernommen würde und was nicht</translation>
    </message>
    <message>
        <source>merge the ballots in a folder into the project</source>
        <translation>die Stimmzettel in einem Ordner in das Projekt übernehmen</translation>
    </message>
    <message>
        <source>the folder with the ballots</source>
        <translation>der Ordner mit den Stimmzetteln</translation>
    </message>
    <message>
        <source>Excel forms only or ballot files only</source>
        <translation>nur Excel-Formulare oder nur Stimmzetteldateien</translation>
    </message>
    <message>
        <source>write a new code into the ballot of everybody who has none; the project keeps its hash</source>
        <translation>allen ohne Code einen neuen in den Stimmzettel schreiben; das Projekt behält dessen Hashwert</translation>
    </message>
    <message>
        <source>write to this file instead of the project file</source>
        <translation>in diese Datei statt in die Projektdatei schreiben</translation>
    </message>
    <message>
        <source>In an anonymous workshop, codes are on the slips alone.</source>
        <translation>In einem anonymen Workshop stehen Codes nur auf den Zetteln.</translation>
    </message>
    <message>
        <source>Print slips in the window, and leave out --codes.</source>
        <translation>Drucken Sie die Zettel im Programmfenster und lassen Sie --codes weg.</translation>
    </message>
    <message>
        <source>The file changed while the ballots were being read, so nothing was written.</source>
        <translation>Die Datei wurde geändert, während die Stimmzettel gelesen wurden; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Merge them again.</source>
        <translation>Übernehmen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Wrote {target}.</source>
        <translation>{target} geschrieben.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>The file is open in the program ({who}), and that work would be overwritten.</source>
        <translation>Die Datei ist im Programm geöffnet ({who}); die dort geleistete Arbeit würde überschrieben.</translation>
    </message>
    <message>
        <source>Close it there first, or write to another file with --out.</source>
        <translation>Schließen Sie sie zuerst dort oder schreiben Sie mit --out in eine andere Datei.</translation>
    </message>
    <message>
        <source>{open_round} is still open.</source>
        <translation>{open_round} ist noch offen.</translation>
    </message>
    <message>
        <source>The workshop was made anonymous.</source>
        <translation>Der Workshop wurde anonymisiert.</translation>
    </message>
    <message>
        <source>The workshop is not anonymous.</source>
        <translation>Der Workshop ist nicht anonym.</translation>
    </message>
    <message>
        <source>The workshop is already anonymous.</source>
        <translation>Der Workshop ist bereits anonym.</translation>
    </message>
    <message>
        <source>Close it first, so that nobody can vote a second time with a new code.</source>
        <translation>Schließen Sie sie zuerst, damit niemand mit einem neuen Code ein zweites Mal abstimmen kann.</translation>
    </message>
    <message>
        <source>The ballots of {round} are still sealed under their voters.</source>
        <translation>Die Stimmzettel von {round} sind noch unter den Namen der Abstimmenden versiegelt.</translation>
    </message>
    <message>
        <source>This workshop has had rounds, and their ballots belong to slips.</source>
        <translation>In diesem Workshop gab es bereits Runden; deren Stimmzettel gehören zu Zetteln.</translation>
    </message>
    <message>
        <source>Start a workshop in another project to vote by name.</source>
        <translation>Beginnen Sie in einem anderen Projekt einen Workshop, um namentlich abzustimmen.</translation>
    </message>
    <message>
        <source>The file holds each participant&apos;s name, role, organisation, group, voting weight, whether they are present and who votes for them. Of codes it holds hashes alone, until everybody has signed.</source>
        <translation>Die Datei enthält zu allen Teilnehmenden Name, Rolle, Organisation, Gruppe, Stimmgewicht, Anwesenheit und Vertretung. Von den Codes enthält sie nur Hashwerte, und diese nur, bis alle unterschrieben haben.</translation>
    </message>
    <message>
        <source>It holds each ballot with who handed it in, how and when.</source>
        <translation>Sie enthält jeden Stimmzettel mit der Angabe, wer ihn wie und wann abgegeben hat.</translation>
    </message>
    <message>
        <source>Answers and reasons are sealed until the round is revealed: nobody can read them in the file without the key of the round, which is kept outside it.</source>
        <translation>Antworten und Begründungen sind versiegelt, bis die Runde aufgedeckt wird: Ohne den Schlüssel der Runde, der außerhalb der Datei liegt, kann sie niemand in der Datei lesen.</translation>
    </message>
    <message>
        <source>Until the reveal it holds sealed ballots of one size under random tags, without the time or the way they were handed in. Neither the file nor all its copies together tell what a ballot says or which number it belongs to. The key is kept outside the file and destroyed after the reveal.</source>
        <translation>Bis zum Aufdecken enthält sie versiegelte, gleich lange Stimmzettel unter zufälligen Kennungen, ohne Zeit und Art der Abgabe. Weder die Datei noch alle ihre Kopien zusammen verraten, was auf einem Stimmzettel steht oder zu welcher Nummer er gehört. Der Schlüssel liegt außerhalb der Datei und wird nach dem Aufdecken vernichtet.</translation>
    </message>
    <message>
        <source>After the reveal it holds each ballot under its number: only the answers, sorted by number, so that the order of voting cannot be reconstructed.</source>
        <translation>Nach dem Aufdecken enthält sie jeden Stimmzettel unter seiner Nummer: nur die Antworten, nach Nummern sortiert, sodass sich die Reihenfolge der Abgabe nicht rekonstruieren lässt.</translation>
    </message>
    <message>
        <source>Reasons are sealed with the ballot. After the reveal they are kept apart from ballots, without numbers, in alphabetical order; somebody may recognise you by your words.</source>
        <translation>Begründungen werden mit dem Stimmzettel versiegelt. Nach dem Aufdecken werden sie getrennt von den Stimmzetteln aufbewahrt, ohne Nummern und in alphabetischer Reihenfolge; möglicherweise erkennt Sie jemand an Ihrer Wortwahl.</translation>
    </message>
    <message>
        <source>Signatures hold the day and whether you agree, not the number; reasons for dissent are kept apart from them. Of codes the file holds hashes alone, until everybody has signed.</source>
        <translation>Unterschriften enthalten den Tag und die Zustimmung oder Ablehnung, nicht die Nummer; Begründungen abweichender Voten werden getrennt davon aufbewahrt. Von den Codes enthält die Datei nur Hashwerte, und diese nur, bis alle unterschrieben haben.</translation>
    </message>
    <message>
        <source>Afterwards everybody&apos;s answers are shown with their names.</source>
        <translation>Danach werden alle Antworten mit Namen gezeigt.</translation>
    </message>
    <message>
        <source>The file has an attendance list: names, roles and organisations in alphabetical order, without numbers or codes.</source>
        <translation>Die Datei enthält eine Anwesenheitsliste: Namen, Rollen und Organisationen in alphabetischer Reihenfolge, ohne Nummern oder Codes.</translation>
    </message>
    <message>
        <source>The file has no names at all: there is no attendance list.</source>
        <translation>Die Datei enthält überhaupt keine Namen: Es gibt keine Anwesenheitsliste.</translation>
    </message>
    <message>
        <source>Everybody draws a slip from a hat. It has a number, under which your answers are shown, and a secret code, which you vote with. The program never learns who holds which slip, nor does the facilitator.</source>
        <translation>Alle ziehen einen Zettel aus einem Hut. Er trägt eine Nummer, unter der die Antworten gezeigt werden, und einen geheimen Code zum Abstimmen. Weder das Programm noch die Moderation erfährt je, wer welchen Zettel hat.</translation>
    </message>
    <message>
        <source>The file holds the slips, each with the group whose hat it was drawn from if there are groups. A group is shown on its own only where three or more voted and nobody else is left over alone.</source>
        <translation>Die Datei enthält die Zettel; gibt es Gruppen, ist zu jedem vermerkt, aus wessen Hut er gezogen wurde. Eine Gruppe wird nur dann für sich gezeigt, wenn drei oder mehr abgestimmt haben und niemand sonst allein übrig bleibt.</translation>
    </message>
    <message>
        <source>No screen and no export shows a ballot before its round is revealed. While a round is open screens show how many have voted, never who.</source>
        <translation>Vor dem Aufdecken einer Runde zeigen weder der Bildschirm noch ein Export einen Stimmzettel. Solange eine Runde offen ist, zeigt der Bildschirm nur, wie viele abgestimmt haben, nie wer.</translation>
    </message>
    <message>
        <source>Ballots of a round in which fewer than three voted are never shown.</source>
        <translation>Stimmzettel einer Runde, in der weniger als drei Personen abgestimmt haben, werden nie gezeigt.</translation>
    </message>
    <message>
        <source>A ballot on paper or in an Excel form shows its code and answers to whoever holds it: put it among the others yourself. An Excel form also records who saved it, which the program does not read; forms and papers should be destroyed once they have been collected.</source>
        <translation>Ein Stimmzettel auf Papier oder als Excel-Formular zeigt Code und Antworten allen, die ihn in der Hand haben: Legen Sie ihn selbst zu den anderen. Ein Excel-Formular hält außerdem fest, wer es gespeichert hat; das Programm liest diese Angabe nicht. Vernichten Sie Formulare und Papiere nach der Übernahme.</translation>
    </message>
    <message>
        <source>Keep your slip to yourself: whoever knows your number knows your answers.</source>
        <translation>Behalten Sie Ihren Zettel für sich: Wer Ihre Nummer kennt, kennt Ihre Antworten.</translation>
    </message>
    <message>
        <source>There is no {what} “{name}” in this round.</source>
        <translation>In dieser Runde nicht vorhanden: {what} „{name}“.</translation>
    </message>
    <message>
        <source>{issue}: the options are not in order yet.</source>
        <translation>{issue}: Die Optionen sind noch nicht in eine Reihenfolge gebracht.</translation>
    </message>
    <message>
        <source>{issue}: not in the order yet: {open}.</source>
        <translation>{issue}: noch nicht in der Reihenfolge: {open}.</translation>
    </message>
    <message>
        <source>{issue}: an option is in two places.</source>
        <translation>{issue}: Eine Option steht auf zwei Plätzen.</translation>
    </message>
    <message>
        <source>{issue}: {open} rating is missing.</source>
        <translation>{issue}: {open} Einstufung fehlt noch.</translation>
    </message>
    <message>
        <source>{issue}: {open} ratings are missing.</source>
        <translation>{issue}: {open} Einstufungen fehlen noch.</translation>
    </message>
    <message>
        <source>{issue}: {open} score is still missing.</source>
        <translation>{issue}: {open} Bewertung fehlt noch.</translation>
    </message>
    <message>
        <source>{issue}: {open} scores are still missing.</source>
        <translation>{issue}: {open} Bewertungen fehlen noch.</translation>
    </message>
    <message>
        <source>The ballot has ratings that this round does not ask for.</source>
        <translation>Der Stimmzettel enthält Einstufungen, nach denen diese Runde nicht fragt.</translation>
    </message>
    <message>
        <source>The ballot has scores that this round does not ask for.</source>
        <translation>Der Stimmzettel enthält Bewertungen, nach denen diese Runde nicht fragt.</translation>
    </message>
    <message>
        <source>{criterion} has both a level and a number.</source>
        <translation>{criterion} hat sowohl eine Stufe als auch eine Zahl.</translation>
    </message>
    <message>
        <source>{criterion}: a score is not a valid number.</source>
        <translation>{criterion}: Eine Bewertung ist keine gültige Zahl.</translation>
    </message>
    <message>
        <source>{number} is outside the scale of {criterion} ({low} to {high}).</source>
        <translation>{number} liegt außerhalb der Skala von {criterion} ({low} bis {high}).</translation>
    </message>
    <message>
        <source>A criterion is in two places of the order.</source>
        <translation>Ein Kriterium steht auf zwei Plätzen der Reihenfolge.</translation>
    </message>
    <message>
        <source>The points for {criterion} must be a number of 0 or more.</source>
        <translation>Die Punkte für {criterion} müssen eine Zahl von mindestens 0 sein.</translation>
    </message>
    <message>
        <source>{where}too few comparisons are answered to link all items.</source>
        <translation>{where}Es sind zu wenige Vergleiche beantwortet, um alle miteinander zu verbinden.</translation>
    </message>
    <message>
        <source>Not in the order yet</source>
        <translation>Noch nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>The points for {criterion} must be a number from 0 to 100.</source>
        <translation>Die Punkte für {criterion} müssen eine Zahl von 0 bis 100 sein.</translation>
    </message>
    <message>
        <source>All points are zero.</source>
        <translation>Alle Punktzahlen sind null.</translation>
    </message>
    <message>
        <source>Still without points</source>
        <translation>Noch ohne Punkte</translation>
    </message>
    <message>
        <source>criteria group</source>
        <translation>Kriteriengruppe</translation>
    </message>
    <message>
        <source>Within {title}</source>
        <translation>Innerhalb von {title}</translation>
    </message>
    <message>
        <source>A workshop can have from 1 to {most_codes} codes.</source>
        <translation>Ein Workshop kann 1 bis {most_codes} Codes haben.</translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>Es wurde kein Code eingegeben.</translation>
    </message>
    <message>
        <source>Type the eight characters on your slip.</source>
        <translation>Geben Sie die acht Zeichen auf Ihrem Zettel ein.</translation>
    </message>
    <message>
        <source>“{shown}” is not a valid code: no code contains “{char}”.</source>
        <translation>„{shown}“ ist kein gültiger Code: „{char}“ kommt in keinem Code vor.</translation>
    </message>
    <message>
        <source>Check your slip and type it again.</source>
        <translation>Prüfen Sie Ihren Zettel und geben Sie den Code noch einmal ein.</translation>
    </message>
    <message>
        <source>“{shown}” is not a valid code: codes have {length} characters.</source>
        <translation>„{shown}“ ist kein gültiger Code: Codes haben {length} Zeichen.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>“{shown}” is not a valid code: a character is wrong or two are swapped.</source>
        <translation>„{shown}“ ist kein gültiger Code: Ein Zeichen ist falsch oder zwei sind vertauscht.</translation>
    </message>
    <message>
        <source>Alignment with us</source>
        <translation>Übereinstimmung mit uns</translation>
    </message>
    <message>
        <source>Effort to win over</source>
        <translation>Überzeugungsaufwand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>There are no actors to ask about yet.</source>
        <translation>Es gibt noch keine Akteure, nach denen gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Add them on the Partners page first.</source>
        <translation>Fügen Sie sie zuerst auf der Seite „Partner“ hinzu.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Each level of {criterion} needs an id of its own.</source>
        <translation>Jede Stufe von {criterion} braucht eine eigene Kennung.</translation>
    </message>
    <message>
        <source>The scale of {criterion} needs a minimum below its maximum.</source>
        <translation>Auf der Skala von {criterion} muss der kleinste Wert unter dem größten liegen.</translation>
    </message>
    <message>
        <source>The range of {criterion} is too large to compute with.</source>
        <translation>Der Wertebereich von {criterion} ist zu groß, um damit zu rechnen.</translation>
    </message>
    <message>
        <source>Use a larger unit, such as thousands.</source>
        <translation>Verwenden Sie eine größere Einheit, etwa Tausend.</translation>
    </message>
    <message>
        <source>The levels of {criterion} must be in ascending order.</source>
        <translation>Die Stufen von {criterion} müssen aufsteigend geordnet sein.</translation>
    </message>
    <message>
        <source>Shorten it; there is a separate field for when the level applies.</source>
        <translation>Kürzen Sie den Text; wann die Stufe gilt, steht in einem eigenen Feld.</translation>
    </message>
    <message>
        <source>Give its ends two different numbers.</source>
        <translation>Geben Sie ihren Enden zwei verschiedene Zahlen.</translation>
    </message>
    <message>
        <source>{criterion} has more than {max_levels} levels.</source>
        <translation>{criterion} hat mehr als {max_levels} Stufen.</translation>
    </message>
    <message>
        <source>Use a scale of numbers.</source>
        <translation>Verwenden Sie eine Zahlenskala.</translation>
    </message>
    <message>
        <source>Give each level a larger number than the one before it.</source>
        <translation>Geben Sie jeder Stufe eine größere Zahl als der vorhergehenden.</translation>
    </message>
    <message>
        <source>A level of {criterion} has a name of more than {max_title} characters.</source>
        <translation>Eine Stufe von {criterion} hat einen Namen von mehr als {max_title} Zeichen.</translation>
    </message>
    <message>
        <source>Each level of {criterion} needs a name of its own.</source>
        <translation>Jede Stufe von {criterion} braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Rename the repeated level.</source>
        <translation>Benennen Sie die doppelt vorhandene Stufe um.</translation>
    </message>
    <message>
        <source>The last criterion cannot be removed.</source>
        <translation>Das letzte Kriterium lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Add another criterion first.</source>
        <translation>Fügen Sie zuerst ein anderes Kriterium hinzu.</translation>
    </message>
    <message>
        <source>There is no criteria group “{group_id}” in this project.</source>
        <translation>In diesem Projekt gibt es keine Kriteriengruppe „{group_id}“.</translation>
    </message>
    <message>
        <source>Points for {criterion} must be from 0 to 100.</source>
        <translation>Die Punkte für {criterion} müssen zwischen 0 und 100 liegen.</translation>
    </message>
    <message>
        <source>The most important change gets 100.</source>
        <translation>Die wichtigste Änderung erhält 100 Punkte.</translation>
    </message>
    <message>
        <source>Nothing can be compared with itself.</source>
        <translation>Nichts lässt sich mit sich selbst vergleichen.</translation>
    </message>
    <message>
        <source>A judgement must be between 1/9 and 9.</source>
        <translation>Ein Urteil muss zwischen 1/9 und 9 liegen.</translation>
    </message>
    <message>
        <source>9 means “extremely more”.</source>
        <translation>9 steht für „extrem wichtiger“.</translation>
    </message>
    <message>
        <source>A criterion can have only one place in the order.</source>
        <translation>Ein Kriterium kann nur auf einem Platz der Reihenfolge stehen.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>group of issues</source>
        <translation>Themengruppe</translation>
    </message>
    <message>
        <source>A rating of {actor} is unknown, so that this coalition has no scores.</source>
        <translation>{actor}: Eine Einstufung ist unbekannt, sodass diese Koalition keine Bewertungen hat.</translation>
    </message>
    <message>
        <source>Rate it, or choose a coalition without it.</source>
        <translation>Stufen Sie ihn ein oder wählen Sie eine Koalition ohne ihn.</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>Actors or rules have changed since the scores of {options} were computed. Adopt the coalition again.</source>
        <translation>Akteure oder Regeln haben sich geändert, seit die Bewertungen von {options} berechnet wurden. Übernehmen Sie die Koalition erneut.</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>There can be at most {most} actors, for all their coalitions are compared.</source>
        <translation>Höchstens {most} Akteure sind möglich, da alle Koalitionen verglichen werden.</translation>
    </message>
    <message>
        <source>Remove an actor first, or let one stand for several.</source>
        <translation>Entfernen Sie zuerst einen Akteur oder fassen Sie mehrere zu einem zusammen.</translation>
    </message>
    <message>
        <source>A colour is a whole number from 0 to {most}.</source>
        <translation>Eine Farbe ist eine ganze Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <source>{actor} is “us”: coalitions are compared for it.</source>
        <translation>{actor} ist als „wir“ gekennzeichnet: Aus dieser Sicht werden die Koalitionen verglichen.</translation>
    </message>
    <message>
        <source>Mark another actor as “us” first.</source>
        <translation>Kennzeichnen Sie zuerst einen anderen Akteur als „wir“.</translation>
    </message>
    <message>
        <source>The last option cannot be removed.</source>
        <translation>Die letzte Option lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Add another option first.</source>
        <translation>Fügen Sie zuerst eine andere Option hinzu.</translation>
    </message>
    <message>
        <source>weights by points</source>
        <translation>Gewichte nach Punkten</translation>
    </message>
    <message>
        <source>swing weights</source>
        <translation>Swing-Gewichte</translation>
    </message>
    <message>
        <source>weights by comparisons</source>
        <translation>Gewichte nach Vergleichen</translation>
    </message>
    <message>
        <source>weights by order of importance</source>
        <translation>Gewichte nach der Reihenfolge der Wichtigkeit</translation>
    </message>
    <message>
        <source>gut check</source>
        <translation>Bauchgefühl</translation>
    </message>
    <message>
        <source>ratings of actors</source>
        <translation>Einstufungen der Akteure</translation>
    </message>
    <message>
        <source>Ratings of actors: alignment and effort</source>
        <translation>Einstufungen der Akteure: Übereinstimmung und Überzeugungsaufwand</translation>
    </message>
    <message>
        <source>{what} on {i}</source>
        <translation>{what} zu {i}</translation>
    </message>
    <message>
        <source>This round does not ask about any issue.</source>
        <translation>Diese Runde fragt zu keinem Thema.</translation>
    </message>
    <message>
        <source>A round can only repeat one of its own kind.</source>
        <translation>Eine Runde kann nur eine ihrer eigenen Art wiederholen.</translation>
    </message>
    <message>
        <source>Weights derived from the scores cannot be voted on.</source>
        <translation>Über Gewichte, die aus den Bewertungen abgeleitet werden, lässt sich nicht abstimmen.</translation>
    </message>
    <message>
        <source>Criteria outside a group cannot be compared with grouped ones: {loose}.</source>
        <translation>Kriterien ohne Gruppe lassen sich nicht mit gruppierten vergleichen: {loose}.</translation>
    </message>
    <message>
        <source>{gone} has ballots or is closed, so it stays on record.</source>
        <translation>In {gone} wurde abgestimmt, oder sie wurde geschlossen; daher bleibt sie im Protokoll.</translation>
    </message>
    <message>
        <source>{closing} is already closed.</source>
        <translation>{closing} ist bereits geschlossen.</translation>
    </message>
    <message>
        <source>{round} is open.</source>
        <translation>{round} ist offen.</translation>
    </message>
    <message>
        <source>{shown} has already been revealed.</source>
        <translation>{shown} ist bereits aufgedeckt.</translation>
    </message>
    <message>
        <source>Repeat it in another round.</source>
        <translation>Wiederholen Sie sie in einer neuen Runde.</translation>
    </message>
    <message>
        <source>There are {ballots} ballots in {round} for {people} people.</source>
        <translation>In {round} gibt es {ballots} Stimmzettel für {people} Personen.</translation>
    </message>
    <message>
        <source>Correct the number of people if they were miscounted, start the round again, or draw the surplus by lot: no ballot is opened for that.</source>
        <translation>Berichtigen Sie die Zahl der Personen, falls falsch gezählt wurde, beginnen Sie die Runde neu oder losen Sie die überzähligen Stimmzettel aus: Dafür wird kein Stimmzettel geöffnet.</translation>
    </message>
    <message>
        <source>Fewer than {smallest_group} voted in {shown}, so its ballots would reveal who cast them. They stay sealed.</source>
        <translation>In {shown} haben weniger als {smallest_group} Personen abgestimmt, sodass die Stimmzettel verraten würden, von wem sie stammen. Sie bleiben verschlossen.</translation>
    </message>
    <message>
        <source>This is not a sealed ballot of {round}.</source>
        <translation>Dies ist kein versiegelter Stimmzettel von {round}.</translation>
    </message>
    <message>
        <source>Fill in a new ballot.</source>
        <translation>Füllen Sie einen neuen Stimmzettel aus.</translation>
    </message>
    <message>
        <source>This is a copy of a sealed ballot that another code has submitted.</source>
        <translation>Dies ist die Kopie eines versiegelten Stimmzettels, der mit einem anderen Code abgegeben wurde.</translation>
    </message>
    <message>
        <source>Fill in a new ballot, and ask who had the file.</source>
        <translation>Füllen Sie einen neuen Stimmzettel aus, und fragen Sie, wer die Datei hatte.</translation>
    </message>
    <message>
        <source>This ballot is somebody else&apos;s.</source>
        <translation>Dieser Stimmzettel gehört jemand anderem.</translation>
    </message>
    <message>
        <source>{into} is closed. Its ballots can no longer be submitted or revised.</source>
        <translation>{into} ist geschlossen. Stimmzettel können nicht mehr abgegeben oder geändert werden.</translation>
    </message>
    <message>
        <source>{round} was opened with an earlier version, which did not seal ballots.</source>
        <translation>{round} wurde mit einer früheren Version eröffnet, die Stimmzettel nicht versiegelte.</translation>
    </message>
    <message>
        <source>Close it, and open another round for further ballots.</source>
        <translation>Schließen Sie sie und eröffnen Sie für weitere Stimmzettel eine neue Runde.</translation>
    </message>
    <message>
        <source>This code belongs to earlier ballots and can no longer be used to vote.</source>
        <translation>Dieser Code gehört zu früheren Stimmzetteln und gilt nicht mehr für Abstimmungen.</translation>
    </message>
    <message>
        <source>It is not known how many people are here, so that a ballot too many would go unnoticed.</source>
        <translation>Wie viele anwesend sind, ist nicht bekannt; ein Stimmzettel zu viel bliebe daher unbemerkt.</translation>
    </message>
    <message>
        <source>Enter their number under People ▸ How many are here.</source>
        <translation>Geben Sie die Zahl unter Personen ▸ Wie viele anwesend sind ein.</translation>
    </message>
    <message>
        <source>{of} is closed. Its ballots can no longer be withdrawn.</source>
        <translation>{of} ist geschlossen. Stimmzettel können nicht mehr zurückgenommen werden.</translation>
    </message>
    <message>
        <source>This participant has not voted in this round.</source>
        <translation>Diese Person hat in dieser Runde nicht abgestimmt.</translation>
    </message>
    <message>
        <source>There is no such round in this workshop.</source>
        <translation>In diesem Workshop gibt es keine solche Runde.</translation>
    </message>
    <message>
        <source>{round} is open: hands raised now would influence its ballots.</source>
        <translation>{round} ist offen: Handzeichen würden jetzt die Stimmzettel beeinflussen.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Give the number of people in the room.</source>
        <translation>Geben Sie an, wie viele Personen im Raum sind.</translation>
    </message>
    <message>
        <source>{title}: the hands must be a whole number from 0 to {people}.</source>
        <translation>{title}: Die Zahl der Handzeichen muss eine ganze Zahl von 0 bis {people} sein.</translation>
    </message>
    <message>
        <source>No hands were counted.</source>
        <translation>Es wurden keine Handzeichen gezählt.</translation>
    </message>
    <message>
        <source>Enter how many hands each one got.</source>
        <translation>Geben Sie für jeden Eintrag die Zahl der Handzeichen ein.</translation>
    </message>
    <message>
        <source>{hands} hands were counted for {people} person.</source>
        <translation>Für {people} Person wurden {hands} Handzeichen gezählt.</translation>
    </message>
    <message>
        <source>{hands} hands were counted for {people} people.</source>
        <translation>Für {people} Personen wurden {hands} Handzeichen gezählt.</translation>
    </message>
    <message>
        <source>Count again, or say that each could raise a hand more than once.</source>
        <translation>Zählen Sie noch einmal oder geben Sie an, dass jede Person mehrmals die Hand heben durfte.</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Noch nimmt niemand teil.</translation>
    </message>
    <message>
        <source>Add participants or draw codes first.</source>
        <translation>Fügen Sie zuerst Teilnehmende hinzu oder ziehen Sie Codes.</translation>
    </message>
    <message>
        <source>Choose one or more issues.</source>
        <translation>Wählen Sie mindestens ein Thema aus.</translation>
    </message>
    <message>
        <source>, repeating {held}</source>
        <translation>, Wiederholung von {held}</translation>
    </message>
    <message>
        <source>{made} opened: {made2}{again}.</source>
        <translation>{made} eröffnet: {made2}{again}.</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>Put every criterion into a group, or none.</source>
        <translation>Ordnen Sie entweder jedes Kriterium einer Gruppe zu oder keines.</translation>
    </message>
    <message>
        <source>Nobody has voted in {closing}.</source>
        <translation>In {closing} hat niemand abgestimmt.</translation>
    </message>
    <message>
        <source>Discard it instead.</source>
        <translation>Verwerfen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>{closing} closed: {voted} of {expected} voted.</source>
        <comment>one voter</comment>
        <translation>{closing} geschlossen: {voted} von {expected} hat abgestimmt.</translation>
    </message>
    <message>
        <source>{closing} closed: {voted} of {expected} voted.</source>
        <translation>{closing} geschlossen: {voted} von {expected} haben abgestimmt.</translation>
    </message>
    <message>
        <source>{shown} is still open.</source>
        <translation>{shown} ist noch offen.</translation>
    </message>
    <message>
        <source>Open another round when there are more.</source>
        <translation>Eröffnen Sie eine weitere Runde, wenn mehr Personen da sind.</translation>
    </message>
    <message>
        <source>{shown} revealed.</source>
        <translation>{shown} aufgedeckt.</translation>
    </message>
    <message>
        <source>Draw another.</source>
        <translation>Ziehen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The questions were edited since {into} was opened. {edited}</source>
        <translation>Die Fragen wurden geändert, seit {into} eröffnet wurde. {edited}</translation>
    </message>
    <message>
        <source>Undo the edit, or close this round and open another.</source>
        <translation>Machen Sie die Änderung rückgängig, oder schließen Sie diese Runde und eröffnen Sie eine neue.</translation>
    </message>
    <message>
        <source>The ballot is not complete. {faults}</source>
        <translation>Der Stimmzettel ist nicht vollständig. {faults}</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>A reason is given for something that this round does not ask about.</source>
        <translation>Es ist etwas begründet, wonach diese Runde nicht fragt.</translation>
    </message>
    <message>
        <source>The weights do not match this project&apos;s criteria.</source>
        <translation>Die Gewichte passen nicht zu den Kriterien dieses Projekts.</translation>
    </message>
    <message>
        <source>The weights add up to {total} instead of 1.</source>
        <translation>Die Gewichte ergeben zusammen {total} statt 1.</translation>
    </message>
    <message>
        <source>A score for {criterion} must be a number.</source>
        <translation>Eine Bewertung bei {criterion} muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>A computed score names the coalition that it was computed for.</source>
        <translation>Eine berechnete Bewertung nennt die Koalition, für die sie berechnet wurde.</translation>
    </message>
    <message>
        <source>The counts of a group&apos;s answer must be whole numbers from 0 to 1,000,000.</source>
        <translation>Die Häufigkeiten in der Antwort einer Gruppe müssen ganze Zahlen von 0 bis 1.000.000 sein.</translation>
    </message>
    <message>
        <source>There is no score yet.</source>
        <translation>Es gibt noch keine Bewertung.</translation>
    </message>
    <message>
        <source>Type the score first.</source>
        <translation>Geben Sie zuerst die Bewertung ein.</translation>
    </message>
    <message>
        <source>A threshold is a share above 0% and at most 100%.</source>
        <translation>Eine Schwelle ist ein Anteil über 0&#x202f;% und höchstens 100&#x202f;%.</translation>
    </message>
    <message>
        <source>Correct the threshold.</source>
        <translation>Berichtigen Sie die Schwelle.</translation>
    </message>
    <message>
        <source>{actor} is “us” and cannot be a rival.</source>
        <translation>{actor} ist als „wir“ gekennzeichnet und kann kein Rivale sein.</translation>
    </message>
    <message>
        <source>Choose the kind of collective good first.</source>
        <translation>Wählen Sie zuerst die Art des kollektiven Guts.</translation>
    </message>
    <message>
        <source>The part that grows with pairs of members must be from 0% to 100%.</source>
        <translation>Der Teil, der mit der Zahl der Mitgliederpaare wächst, muss zwischen 0 % und 100 % liegen.</translation>
    </message>
    <message>
        <source>Correct the share.</source>
        <translation>Berichtigen Sie den Anteil.</translation>
    </message>
    <message>
        <source>{number} is outside the scale of {criterion}.</source>
        <translation>{number} liegt außerhalb der Skala von {criterion}.</translation>
    </message>
    <message>
        <source>one of: {words}; or a number</source>
        <translation>eines von: {words}; oder eine Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>“{text}” is not a valid score for {criterion}.</source>
        <translation>„{text}“ ist keine gültige Bewertung für {criterion}.</translation>
    </message>
    <message>
        <source>Type {choice} from {low} to {high}.</source>
        <translation>Geben Sie {choice} von {low} bis {high} ein.</translation>
    </message>
    <message>
        <source>“{level}” is not a level of {criterion}.</source>
        <translation>„{level}“ ist keine Stufe von {criterion}.</translation>
    </message>
    <message>
        <source>Type a number from {low} to {high}.</source>
        <translation>Geben Sie eine Zahl von {low} bis {high} ein.</translation>
    </message>
    <message>
        <source>There is no snapshot “{snapshot_id}” in this project.</source>
        <translation>In diesem Projekt gibt es keine Momentaufnahme „{snapshot_id}“.</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>This project has no workshop.</source>
        <translation>Dieses Projekt hat keinen Workshop.</translation>
    </message>
    <message>
        <source>This project has a workshop already.</source>
        <translation>Dieses Projekt hat bereits einen Workshop.</translation>
    </message>
    <message>
        <source>Start one on the Workshop page.</source>
        <translation>Beginnen Sie einen auf der Seite „Workshop“.</translation>
    </message>
    <message>
        <source>This participant is not in the workshop.</source>
        <translation>Diese Person nimmt am Workshop nicht teil.</translation>
    </message>
    <message>
        <source>The code {code} is not in use in this workshop.</source>
        <translation>Der Code {code} wird in diesem Workshop nicht verwendet.</translation>
    </message>
    <message>
        <source>Look at your slip.</source>
        <translation>Sehen Sie auf Ihrem Zettel nach.</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Nobody can vote for themselves as a proxy.</source>
        <translation>Niemand kann sich selbst vertreten.</translation>
    </message>
    <message>
        <source>Choose somebody who is present.</source>
        <translation>Wählen Sie eine anwesende Person.</translation>
    </message>
    <message>
        <source>A proxy must be present to vote.</source>
        <translation>Wer jemanden vertritt, muss zur Abstimmung anwesend sein.</translation>
    </message>
    <message>
        <source>Slips cannot be removed; spare ones do no harm.</source>
        <translation>Zettel lassen sich nicht entfernen; überzählige schaden nicht.</translation>
    </message>
    <message>
        <source>{name} has voted and cannot be removed.</source>
        <translation>{name} hat bereits abgestimmt und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>{name} has signed and cannot be removed.</source>
        <translation>{name} hat bereits unterschrieben und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>{name} has recorded a dissent and cannot be removed.</source>
        <translation>{name} hat ein abweichendes Votum zu Protokoll gegeben und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>{name} could vote in a round and cannot be removed.</source>
        <translation>{name} war in einer Runde stimmberechtigt und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>This slip belongs to earlier ballots and gets no code.</source>
        <translation>Dieser Zettel gehört zu früheren Stimmzetteln und erhält keinen Code.</translation>
    </message>
    <message>
        <source>Other codes were issued meanwhile.</source>
        <translation>Inzwischen wurden andere Codes ausgegeben.</translation>
    </message>
    <message>
        <source>Issue them again.</source>
        <translation>Geben Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Slips are for anonymous workshops.</source>
        <translation>Zettel gibt es nur in anonymen Workshops.</translation>
    </message>
    <message>
        <source>The number of slips must be a whole number.</source>
        <translation>Die Zahl der Zettel muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>Fewer than {smallest_group} slips would reveal who draws them.</source>
        <translation>Weniger als {smallest_group} Zettel würden verraten, wer sie zieht.</translation>
    </message>
    <message>
        <source>A workshop can have up to {most} slips.</source>
        <translation>Ein Workshop kann bis zu {most} Zettel haben.</translation>
    </message>
    <message>
        <source>In a named workshop, presence is marked for each participant.</source>
        <translation>In einem namentlichen Workshop wird die Anwesenheit bei jeder teilnehmenden Person vermerkt.</translation>
    </message>
    <message>
        <source>The headcount must be a whole number from 0 to {most}.</source>
        <translation>Die Zahl der Anwesenden muss eine ganze Zahl von 0 bis {most} sein.</translation>
    </message>
    <message>
        <source>In a named workshop, attendance comes from the participant list.</source>
        <translation>In einem namentlichen Workshop ergibt sich die Anwesenheit aus der Liste der Teilnehmenden.</translation>
    </message>
    <message>
        <source>An anonymous workshop stores nothing about a participant but the slip.</source>
        <translation>Ein anonymer Workshop speichert über die Teilnehmenden nichts außer dem Zettel.</translation>
    </message>
    <message>
        <source>Mark them as absent instead.</source>
        <translation>Kennzeichnen Sie die Person stattdessen als abwesend.</translation>
    </message>
    <message>
        <source>Add participants by name.</source>
        <translation>Fügen Sie Teilnehmende namentlich hinzu.</translation>
    </message>
    <message>
        <source>Make more than you need; spare ones do no harm.</source>
        <translation>Legen Sie mehr an als nötig; überzählige schaden nicht.</translation>
    </message>
    <message>
        <source>Participant {n}</source>
        <translation>Person {n}</translation>
    </message>
    <message>
        <source>Names can go on the attendance list.</source>
        <translation>Namen können in die Anwesenheitsliste aufgenommen werden.</translation>
    </message>
    <message>
        <source>A voting weight must be a number above 0.</source>
        <translation>Ein Stimmgewicht muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>A voting weight must be a number above 0 and up to {most}.</source>
        <translation>Ein Stimmgewicht muss größer als 0 sein und darf höchstens {most} betragen.</translation>
    </message>
    <message>
        <source>1 counts like everybody else&apos;s.</source>
        <translation>Mit 1 zählt die Stimme wie jede andere.</translation>
    </message>
    <message>
        <source>The {what} is empty.</source>
        <translation>{what}: Der Text ist leer.</translation>
    </message>
    <message>
        <source>Type a sentence.</source>
        <translation>Geben Sie einen Satz ein.</translation>
    </message>
    <message>
        <source>The {what} has {clean_count} characters; the maximum is {most_text}.</source>
        <translation>{what}: Der Text hat {clean_count} Zeichen; höchstens {most_text} sind möglich.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>There is no such entry in the minutes.</source>
        <translation>Diesen Eintrag gibt es im Protokoll nicht.</translation>
    </message>
    <message>
        <source>The program&apos;s own entries about rounds and signatures cannot be edited or struck out.</source>
        <translation>Die vom Programm angelegten Einträge zu Runden und Unterschriften lassen sich weder ändern noch streichen.</translation>
    </message>
    <message>
        <source>This code belongs to earlier ballots and cannot be used to sign.</source>
        <translation>Dieser Code gehört zu früheren Stimmzetteln; damit lässt sich nicht unterschreiben.</translation>
    </message>
    <message>
        <source>This slip has no ballot in any revealed round, so it may be a spare one.</source>
        <translation>Mit diesem Zettel wurde in keiner aufgedeckten Runde abgestimmt; er könnte übrig sein.</translation>
    </message>
    <message>
        <source>Sign with the slip that you voted with.</source>
        <translation>Unterschreiben Sie mit dem Zettel, mit dem Sie abgestimmt haben.</translation>
    </message>
    <message>
        <source>The state to be signed has no hash.</source>
        <translation>Der zu unterzeichnende Stand hat keine Prüfsumme.</translation>
    </message>
    <message>
        <source>Only a dissent can have a reason.</source>
        <translation>Eine Begründung ist nur bei einem abweichenden Votum möglich.</translation>
    </message>
    <message>
        <source>Choose dissent, or leave the reason out.</source>
        <translation>Wählen Sie das abweichende Votum oder lassen Sie die Begründung weg.</translation>
    </message>
    <message>
        <source>Add an entry.</source>
        <translation>Fügen Sie einen Eintrag hinzu.</translation>
    </message>
    <message>
        <source>There is no such dissent on record.</source>
        <translation>Ein solches abweichendes Votum ist nicht verzeichnet.</translation>
    </message>
    <message>
        <source>Reveal it first.</source>
        <translation>Decken Sie sie zuerst auf.</translation>
    </message>
    <message>
        <source>Struck out by the facilitator, {at}: “{original}”</source>
        <translation>Von der Moderation gestrichen, {at}: „{original}“</translation>
    </message>
    <message>
        <source>{text} (edited by the facilitator, {at}; originally: “{original}”)</source>
        <translation>{text} (von der Moderation geändert, {at}; ursprünglich: „{original}“)</translation>
    </message>
    <message>
        <source>One ballot was void.</source>
        <translation>Ein Stimmzettel war ungültig.</translation>
    </message>
    <message>
        <source>{count} ballots were void.</source>
        <translation>{count} Stimmzettel waren ungültig.</translation>
    </message>
    <message>
        <source>{count} person, each as often as they liked</source>
        <translation>{count} Person, beliebig viele Handzeichen</translation>
    </message>
    <message>
        <source>{count} people, each as often as they liked</source>
        <translation>{count} Personen, je beliebig viele Handzeichen</translation>
    </message>
    <message>
        <source>{count} person, one hand</source>
        <translation>{count} Person, ein Handzeichen</translation>
    </message>
    <message>
        <source>{count} people, one hand each</source>
        <translation>{count} Personen, je ein Handzeichen</translation>
    </message>
    <message>
        <source>Show of hands on which criterion matters most: {counts} ({people}).</source>
        <translation>Handzeichen zur Frage, welches Kriterium am wichtigsten ist: {counts} ({people}).</translation>
    </message>
    <message>
        <source>Show of hands on {issue}: {counts} ({people}).</source>
        <translation>Handzeichen zu {issue}: {counts} ({people}).</translation>
    </message>
    <message>
        <source>{round} opened again.</source>
        <translation>{round} wieder eröffnet.</translation>
    </message>
    <message>
        <source>{round} started again. The one ballot in it was destroyed unopened.</source>
        <translation>{round} wurde neu begonnen. Der einzige Stimmzettel wurde ungeöffnet vernichtet.</translation>
    </message>
    <message>
        <source>{round} started again. The {count} ballots in it were destroyed unopened.</source>
        <translation>{round} wurde neu begonnen. Die {count} Stimmzettel wurden ungeöffnet vernichtet.</translation>
    </message>
    <message>
        <source>{round}: one ballot too many was drawn by lot and destroyed unopened.</source>
        <translation>{round}: Ein überzähliger Stimmzettel wurde ausgelost und ungeöffnet vernichtet.</translation>
    </message>
    <message>
        <source>{round}: {count} ballots too many were drawn by lot and destroyed unopened.</source>
        <translation>{round}: {count} überzählige Stimmzettel wurden ausgelost und ungeöffnet vernichtet.</translation>
    </message>
    <message>
        <source>{round}: {after} people could vote, not {before}.</source>
        <translation>{round}: Zahl der Stimmberechtigten von {before} auf {after} berichtigt.</translation>
    </message>
    <message>
        <source>{name} arrived.</source>
        <translation>{name} ist hinzugekommen.</translation>
    </message>
    <message>
        <source>{name} left.</source>
        <translation>{name} ist gegangen.</translation>
    </message>
    <message>
        <source>Nobody votes for {name} any more.</source>
        <translation>{name} wird nicht mehr vertreten.</translation>
    </message>
    <message>
        <source>{proxy} votes for {name}.</source>
        <translation>{proxy} stimmt in Vertretung von {name} ab.</translation>
    </message>
    <message>
        <source>The voting weight of {name} was changed from {before} to {after}.</source>
        <translation>Das Stimmgewicht von {name} wurde von {before} auf {after} geändert.</translation>
    </message>
    <message>
        <source>{count} person is in the room.</source>
        <translation>{count} Person ist anwesend.</translation>
    </message>
    <message>
        <source>{count} people are in the room.</source>
        <translation>{count} Personen sind anwesend.</translation>
    </message>
    <message>
        <source>, answers of {whose} alone</source>
        <translation>, nur Antworten: {whose}</translation>
    </message>
    <message>
        <source>The group&apos;s weights of {of} were adopted ({aggregation_words}{source}): {told}.</source>
        <translation>Die Gewichte der Gruppe aus {of} wurden übernommen ({aggregation_words}{source}): {told}.</translation>
    </message>
    <message>
        <source> (answers of {whose} alone)</source>
        <translation> (nur Antworten: {whose})</translation>
    </message>
    <message>
        <source>The group&apos;s ratings of {of} were adopted{source}: {scores_count} changed</source>
        <translation>Die Einstufungen der Gruppe aus {of} wurden übernommen{source}: {scores_count} geändert</translation>
    </message>
    <message>
        <source>The group&apos;s scores of {of} were adopted{source}: {scores_count} changed</source>
        <translation>Die Bewertungen der Gruppe aus {of} wurden übernommen{source}: {scores_count} geändert</translation>
    </message>
    <message>
        <source>Continue with it, or remove it first.</source>
        <translation>Führen Sie ihn fort oder entfernen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The timer can run from one second to one day.</source>
        <translation>Der Timer kann zwischen einer Sekunde und einem Tag laufen.</translation>
    </message>
    <message>
        <source>{of} has not been revealed yet.</source>
        <translation>{of} wurde noch nicht aufgedeckt.</translation>
    </message>
    <message>
        <source>The number of voters must be a whole number from 0 to 1,000,000.</source>
        <translation>Die Zahl der Abstimmenden muss eine ganze Zahl von 0 bis 1.000.000 sein.</translation>
    </message>
    <message>
        <source>The voters are not named.</source>
        <translation>Die Abstimmenden sind nicht namentlich bekannt.</translation>
    </message>
    <message>
        <source>geometric mean of judgements</source>
        <translation>geometrisches Mittel der Urteile</translation>
    </message>
    <message>
        <source>arithmetic mean of weights</source>
        <translation>arithmetisches Mittel der Gewichte</translation>
    </message>
    <message>
        <source>geometric mean of weights</source>
        <translation>geometrisches Mittel der Gewichte</translation>
    </message>
    <message>
        <source>Close and reveal it first.</source>
        <translation>Schließen Sie sie und decken Sie sie dann auf.</translation>
    </message>
    <message>
        <source>signed in agreement</source>
        <translation>zustimmend unterschrieben</translation>
    </message>
    <message>
        <source>signed under dissent</source>
        <translation>mit abweichendem Votum unterschrieben</translation>
    </message>
    <message>
        <source>The {what} needs a name.</source>
        <translation>{what}: Ein Name fehlt.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>The {what}&apos;s name has {clean_count} characters; the maximum is {max_title}.</source>
        <translation>{what}: Der Name hat {clean_count} Zeichen; höchstens {max_title} sind möglich.</translation>
    </message>
    <message>
        <source>There is already a {what} called “{clean}”.</source>
        <translation>{what} „{clean}“ ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>(copy)</source>
        <translation>(Kopie)</translation>
    </message>
    <message>
        <source>(copy {number})</source>
        <translation>(Kopie {number})</translation>
    </message>
    <message>
        <source>There is no {what} “{item_id}” here.</source>
        <translation>Hier nicht vorhanden: {what} „{item_id}“.</translation>
    </message>
    <message>
        <source>There is no “{item_id}” to move.</source>
        <translation>„{item_id}“ gibt es nicht und lässt sich daher nicht verschieben.</translation>
    </message>
    <message>
        <source>A position in a list must be a whole number.</source>
        <translation>Eine Position in einer Liste muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>There is no issue “{issue_id}” in this project.</source>
        <translation>In diesem Projekt gibt es kein Thema „{issue_id}“.</translation>
    </message>
    <message>
        <source>Issues in this project: {known}.</source>
        <translation>Themen in diesem Projekt: {known}.</translation>
    </message>
    <message>
        <source>There is no criterion “{criterion_id}” in this project.</source>
        <translation>In diesem Projekt gibt es kein Kriterium „{criterion_id}“.</translation>
    </message>
    <message>
        <source>There is no viewpoint “{lens_id}”.</source>
        <translation>Es gibt keine Sichtweise „{lens_id}“.</translation>
    </message>
    <message>
        <source>Viewpoints in this project: {known}.</source>
        <translation>Sichtweisen in diesem Projekt: {known}.</translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”.</source>
        <translation>„{old}“ heißt jetzt „{new}“.</translation>
    </message>
    <message>
        <source>The levels of {new} were edited.</source>
        <translation>Die Stufen von {new} wurden geändert.</translation>
    </message>
    <message>
        <source>The range of {new} was {worst} to {best} and is now {worst2} to {best2}.</source>
        <translation>{new} reichte von {worst} bis {best} und reicht jetzt von {worst2} bis {best2}.</translation>
    </message>
    <message>
        <source>The criterion “{c}” was removed.</source>
        <translation>Das Kriterium „{c}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The criterion “{c}” was added.</source>
        <translation>Das Kriterium „{c}“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{new} was moved to another group.</source>
        <translation>{new} wurde einer anderen Gruppe zugeordnet.</translation>
    </message>
    <message>
        <source>The groups of criteria were edited.</source>
        <translation>Die Kriteriengruppen wurden geändert.</translation>
    </message>
    <message>
        <source>The issue “{i}” was removed.</source>
        <translation>Das Thema „{i}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The issue “{i}” was added.</source>
        <translation>Das Thema „{i}“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“{issue}” is now called “{other}”.</source>
        <translation>„{issue}“ heißt jetzt „{other}“.</translation>
    </message>
    <message>
        <source>The options of “{other}” were edited.</source>
        <translation>Die Optionen von „{other}“ wurden geändert.</translation>
    </message>
    <message>
        <source>The order of criteria, issues or options has changed.</source>
        <translation>Die Reihenfolge der Kriterien, Themen oder Optionen hat sich geändert.</translation>
    </message>
    <message>
        <source>The number of draws must be between 1 and {most_samples}.</source>
        <translation>Die Zahl der Ziehungen muss zwischen 1 und {most_samples} liegen.</translation>
    </message>
    <message>
        <source>10,000 draws give shares accurate to within half a percentage point.</source>
        <translation>10.000 Ziehungen bestimmen die Anteile auf einen halben Prozentpunkt genau.</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to 2⁵³.</source>
        <translation>Der Startwert muss eine ganze Zahl von 0 bis 2⁵³ sein.</translation>
    </message>
    <message>
        <source>The spread must be between 0 and 100.</source>
        <translation>Die Streuung muss zwischen 0 und 100 liegen.</translation>
    </message>
    <message>
        <source>The score uncertainty cannot be negative.</source>
        <translation>Die Unsicherheit der Bewertungen darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>An interval runs from a lower to a higher weight, both between 0 and 1.</source>
        <translation>Ein Intervall reicht von einem niedrigeren zu einem höheren Gewicht, beide zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>0.5 is a common choice.</source>
        <translation>0,5 ist ein üblicher Wert.</translation>
    </message>
    <message>
        <source>A weight must be a number of zero or more.</source>
        <translation>Ein Gewicht muss eine Zahl von null oder mehr sein.</translation>
    </message>
    <message>
        <source>Correct the weight.</source>
        <translation>Berichtigen Sie das Gewicht.</translation>
    </message>
    <message>
        <source>A weight must be a number.</source>
        <translation>Ein Gewicht muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation>Alle Gewichte sind null.</translation>
    </message>
    <message>
        <source>Give at least one criterion some weight.</source>
        <translation>Geben Sie mindestens einem Kriterium ein Gewicht.</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>  … and {more} more.</source>
        <translation>  … und {more} weitere.</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht einschätzbar</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>from {worst} to {best}</source>
        <translation>von {worst} bis {best}</translation>
    </message>
    <message>
        <source> to {high}</source>
        <translation> bis {high}</translation>
    </message>
    <message>
        <source>Give a number from {low}{high}.</source>
        <translation>Geben Sie eine Zahl ab {low}{high} an.</translation>
    </message>
    <message>
        <source>Give a whole number from 1 to {high}; the same number for a tie.</source>
        <translation>Geben Sie eine ganze Zahl von 1 bis {high} an; bei Gleichstand dieselbe Zahl.</translation>
    </message>
    <message>
        <source>{field}: “{entry}” is not a number.</source>
        <translation>{field}: „{entry}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>{field}: {number} is out of range.</source>
        <translation>{field}: {number} liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>{field}: {number} is not a place.</source>
        <translation>{field}: {number} ist kein Platz.</translation>
    </message>
    <message>
        <source>{field}: “{entry}” is not a valid answer.</source>
        <translation>{field}: „{entry}“ ist keine gültige Antwort.</translation>
    </message>
    <message>
        <source>{field}: “{entry}” is not one of its levels.</source>
        <translation>{field}: „{entry}“ ist keine der Stufen.</translation>
    </message>
    <message>
        <source>Give A or B with a number from 1 to 9, such as A 5, or “equal”.</source>
        <translation>Geben Sie A oder B mit einer Zahl von 1 bis 9 an, etwa A 5, oder „gleich“.</translation>
    </message>
    <message>
        <source>They are: {detail}; or “{cannot_tell}”.</source>
        <translation>Möglich sind: {detail}; oder „{cannot_tell}“.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unbekannter Code</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>edited questions</source>
        <translation>geänderte Fragen</translation>
    </message>
    <message>
        <source>wrong round</source>
        <translation>falsche Runde</translation>
    </message>
    <message>
        <source>wrong workshop</source>
        <translation>falscher Workshop</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>There are no ballots in this folder.</source>
        <translation>In diesem Ordner sind keine Stimmzettel.</translation>
    </message>
    <message>
        <source>{merged} ballot will be merged</source>
        <translation>{merged} Stimmzettel wird übernommen</translation>
    </message>
    <message>
        <source>{merged} ballots will be merged</source>
        <translation>{merged} Stimmzettel werden übernommen</translation>
    </message>
    <message>
        <source>{ballots}; {count} file will not.</source>
        <translation>{ballots}; {count} Datei nicht.</translation>
    </message>
    <message>
        <source>{ballots}; {count} files will not.</source>
        <translation>{ballots}; {count} Dateien nicht.</translation>
    </message>
    <message>
        <source>There are {count} ballots in this folder; at most {limit} can be read.</source>
        <translation>In diesem Ordner sind {count} Stimmzettel; gelesen werden können höchstens {limit}.</translation>
    </message>
    <message>
        <source>An answer is missing or cannot be read. Its voter sees which on opening it: it is not shown here beside the file&apos;s name.</source>
        <translation>Eine Antwort fehlt oder ist nicht lesbar. Welche, zeigt sich beim Öffnen des Stimmzettels; hier wird sie neben dem Dateinamen nicht gezeigt.</translation>
    </message>
    <message>
        <source>The questions have changed since. {edits}</source>
        <translation>Die Fragen wurden seither geändert. {edits}</translation>
    </message>
    <message>
        <source>The form was created by a newer version of this program.</source>
        <translation>Das Formular wurde mit einer neueren Version dieses Programms erstellt.</translation>
    </message>
    <message>
        <source>The questions have changed since this form was handed out. Hand out a new one.</source>
        <translation>Die Fragen wurden geändert, seit dieses Formular ausgeteilt wurde. Teilen Sie ein neues aus.</translation>
    </message>
    <message>
        <source>It belongs to {round}; {open_round} is open.</source>
        <translation>Er gehört zu {round}; offen ist {open_round}.</translation>
    </message>
    <message>
        <source>It was sealed for another round, or before this one started again. Hand out new ballots.</source>
        <translation>Er wurde für eine andere Runde versiegelt oder bevor diese neu begann. Teilen Sie neue Stimmzettel aus.</translation>
    </message>
    <message>
        <source>It has no code, or one with a wrong character.</source>
        <translation>Er hat keinen Code, oder ein Zeichen des Codes ist falsch.</translation>
    </message>
    <message>
        <source>These files have the same code and time but differ: {names}. Remove all but one.</source>
        <translation>Diese Dateien haben denselben Code und dieselbe Zeit, unterscheiden sich aber: {names}. Entfernen Sie alle bis auf eine.</translation>
    </message>
    <message>
        <source>It has the same answers as “{file}”.</source>
        <translation>Er enthält dieselben Antworten wie „{file}“.</translation>
    </message>
    <message>
        <source>It will be merged.</source>
        <translation>Er wird übernommen.</translation>
    </message>
    <message>
        <source>It was merged before.</source>
        <translation>Er wurde bereits übernommen.</translation>
    </message>
    <message>
        <source>There is already a ballot with this code, perhaps this one: sealed ballots cannot be compared.</source>
        <translation>Ein Stimmzettel mit diesem Code liegt bereits vor, vielleicht dieser: Versiegelte Stimmzettel lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>It was merged before, or a newer one was.</source>
        <translation>Er oder ein neuerer wurde bereits übernommen.</translation>
    </message>
    <message>
        <source>There is already a newer ballot.</source>
        <translation>Ein neuerer Stimmzettel liegt bereits vor.</translation>
    </message>
    <message>
        <source>It will replace the earlier ballot.</source>
        <translation>Er ersetzt den früheren Stimmzettel.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Der Ordner lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that it exists and is readable.</source>
        <translation>Prüfen Sie, ob er vorhanden und lesbar ist.</translation>
    </message>
    <message>
        <source>It belongs to another workshop.</source>
        <translation>Er gehört zu einem anderen Workshop.</translation>
    </message>
    <message>
        <source>another round</source>
        <translation>einer anderen Runde</translation>
    </message>
    <message>
        <source>Nothing was filled in.</source>
        <translation>Es wurde nichts ausgefüllt.</translation>
    </message>
    <message>
        <source>Its code is not in use in this workshop.</source>
        <translation>Der Code wird in diesem Workshop nicht verwendet.</translation>
    </message>
    <message>
        <source>“{file}” has the same code and is newer.</source>
        <translation>„{file}“ hat denselben Code und ist neuer.</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>Ballot: {title}</source>
        <translation>Stimmzettel: {title}</translation>
    </message>
    <message>
        <source>Fill in the yellow cells, save the file and return it. Reasons are optional.</source>
        <translation>Füllen Sie die gelben Zellen aus, speichern Sie die Datei und geben Sie sie zurück. Begründungen sind freiwillig.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Begründung (freiwillig)</translation>
    </message>
    <message>
        <source>Reasons given in {round}</source>
        <translation>Begründungen aus {round}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Not one of the choices</source>
        <translation>Nicht in der Auswahl</translation>
    </message>
    <message>
        <source>{range} Or “cannot tell”.</source>
        <translation>{range} Oder „nicht einschätzbar“.</translation>
    </message>
    <message>
        <source>This is not a ballot form of this program, or its line in small print was deleted.</source>
        <translation>Dies ist kein Stimmzettelformular dieses Programms, oder die klein gedruckte Zeile wurde entfernt.</translation>
    </message>
    <message>
        <source>Hand out a new form.</source>
        <translation>Teilen Sie ein neues Formular aus.</translation>
    </message>
    <message>
        <source>Question {number} appears twice.</source>
        <translation>Frage {number} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Question {number}, “{label}”, is not in its place.</source>
        <translation>Frage {number}, „{label}“, steht nicht an ihrer ursprünglichen Stelle.</translation>
    </message>
    <message>
        <source>{row}: this is a formula, not a reason.</source>
        <translation>{row}: Dies ist eine Formel, keine Begründung.</translation>
    </message>
    <message>
        <source>{row}: the reason is longer than {most} characters.</source>
        <translation>{row}: Die Begründung ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>This is a date or a formula without a value, not an answer.</source>
        <translation>Dies ist keine Antwort, sondern ein Datum oder eine Formel ohne Wert.</translation>
    </message>
    <message>
        <source>Choose from the list in the cell.</source>
        <translation>Wählen Sie aus der Liste in der Zelle.</translation>
    </message>
    <message>
        <source>The eight characters on your slip.</source>
        <translation>Die acht Zeichen auf Ihrem Zettel.</translation>
    </message>
    <message>
        <source>A code has eight characters.</source>
        <translation>Ein Code hat acht Zeichen.</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Give a number of 0 or more.</source>
        <translation>Geben Sie eine Zahl von 0 oder mehr an.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Geben Sie eine ganze Zahl von {low} bis {high} an.</translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Geben Sie eine Zahl von {low} bis {high} an.</translation>
    </message>
    <message>
        <source>Nobody is marked as present.</source>
        <translation>Niemand ist als anwesend gekennzeichnet.</translation>
    </message>
    <message>
        <source>Mark everyone who will vote as present.</source>
        <translation>Kennzeichnen Sie alle, die abstimmen sollen, als anwesend.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose or create a folder.</source>
        <translation>Wählen Sie einen Ordner oder legen Sie einen an.</translation>
    </message>
    <message>
        <source>There are ballots in this folder already, such as “{file}”.</source>
        <translation>In diesem Ordner sind bereits Stimmzettel, etwa „{file}“.</translation>
    </message>
    <message>
        <source>Choose another folder, so that no filled ballot is lost.</source>
        <translation>Wählen Sie einen anderen Ordner, damit kein ausgefüllter Stimmzettel verloren geht.</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>Es ist keine Runde offen.</translation>
    </message>
    <message>
        <source>Open one on the Workshop page.</source>
        <translation>Eröffnen Sie eine auf der Seite „Workshop“.</translation>
    </message>
    <message>
        <source>Ballot {number}{name}</source>
        <translation>Stimmzettel {number}{name}</translation>
    </message>
    <message>
        <source>For each pair, say which change from worst to best matters more, and how many times: 1 equally, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more. “A 5” means that A matters five times as much as B.</source>
        <translation>Geben Sie für jedes Paar an, welche Änderung vom Schlechtesten zum Besten wichtiger ist und wievielmal: 1 gleich, 3 mäßig, 5 deutlich, 7 sehr deutlich, 9 extrem wichtiger. „A 5“ bedeutet, dass A fünfmal so wichtig ist wie B.</translation>
    </message>
    <message>
        <source>Answers are numbers, such as 40.</source>
        <translation>Antworten sind Zahlen, etwa 40.</translation>
    </message>
    <message>
        <source>Give each criterion points for how much its change from worst to best matters. Any numbers will do; twice as many points count twice as much.</source>
        <translation>Geben Sie jedem Kriterium Punkte dafür, wie wichtig seine Änderung vom Schlechtesten zum Besten ist. Jede Zahl ist möglich: Doppelt so viele Punkte zählen doppelt.</translation>
    </message>
    <message>
        <source>Imagine every criterion at its worst. Give 100 points to the one change from worst to best that matters most, and every other change points from 0 to 100 compared with it.</source>
        <translation>Stellen Sie sich jedes Kriterium auf seinem schlechtesten Stand vor. Geben Sie der Änderung vom Schlechtesten zum Besten, die am wichtigsten ist, 100 Punkte und jeder anderen Änderung im Vergleich dazu 0 bis 100 Punkte.</translation>
    </message>
    <message>
        <source>Number the criteria by how much their change from worst to best matters, 1 for the most. Give equally important ones the same number.</source>
        <translation>Nummerieren Sie die Kriterien danach, wie wichtig ihre Änderung vom Schlechtesten zum Besten ist, 1 für die wichtigste. Gleich wichtige erhalten dieselbe Zahl.</translation>
    </message>
    <message>
        <source>Answers are places, such as 2; use the same place for a tie.</source>
        <translation>Antworten sind Plätze, etwa 2; bei Gleichstand derselbe Platz.</translation>
    </message>
    <message>
        <source>Answers look like A5 or B3; = means equally important, - means left open.</source>
        <translation>Antworten haben die Form A5 oder B3; = bedeutet gleich wichtig, - bedeutet offengelassen.</translation>
    </message>
    <message>
        <source>For a level, type its letter; for “cannot tell”, type -.</source>
        <translation>Geben Sie für eine Stufe ihren Buchstaben ein, für „nicht einschätzbar“ das Zeichen -.</translation>
    </message>
    <message>
        <source>Type numbers as written; for “cannot tell”, type -.</source>
        <translation>Geben Sie Zahlen unverändert ein, für „nicht einschätzbar“ das Zeichen -.</translation>
    </message>
    <message>
        <source>Rate how each option does on each criterion. If you cannot tell, say so; it is never counted as zero.</source>
        <translation>Geben Sie an, wie jede Option bei jedem Kriterium abschneidet. Können Sie es nicht einschätzen, so geben Sie dies an; es zählt nie als null.</translation>
    </message>
    <message>
        <source>Rate each actor: how far it wants what we want, and what it would take to win it over. If you cannot tell, say so; it is never counted as zero.</source>
        <translation>Stufen Sie jeden Akteur ein: wie weit er will, was wir wollen, und was es brauchte, um ihn zu überzeugen. Können Sie es nicht einschätzen, so geben Sie dies an; es zählt nie als null.</translation>
    </message>
    <message>
        <source>Before any result is shown: number the options in your order of preference, 1 for the best. Give equal options the same number.</source>
        <translation>Bevor ein Ergebnis gezeigt wird: Nummerieren Sie die Optionen in der Reihenfolge, in der Sie sie bevorzugen, 1 für die beste. Gleich gute erhalten dieselbe Zahl.</translation>
    </message>
    <message>
        <source>A reason comes last, after “/”; “/2 …” is a reason for answer 2.</source>
        <translation>Eine Begründung steht am Ende, nach „/“; „/2 …“ begründet Antwort 2.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>A or B, 1 to 9</source>
        <translation>A oder B, 1 bis 9</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>offengelassen</translation>
    </message>
    <message>
        <source>{count} {part} entered</source>
        <translation>{count} {part} eingegeben</translation>
    </message>
    <message>
        <source>{count}; this ballot has {question_count}.</source>
        <translation>{count}; dieser Stimmzettel hat {question_count}.</translation>
    </message>
    <message>
        <source>place {number}</source>
        <translation>Platz {number}</translation>
    </message>
    <message>
        <source>answer was</source>
        <translation>Antwort wurde</translation>
    </message>
    <message>
        <source>answers were</source>
        <translation>Antworten wurden</translation>
    </message>
    <message>
        <source>Answer {number}. {what}</source>
        <translation>Antwort {number}. {what}</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Table, one score per line (*.csv)</source>
        <translation>Tabelle, eine Zeile je Bewertung (*.csv)</translation>
    </message>
    <message>
        <source>JSON with inputs and results (*.json)</source>
        <translation>JSON mit Eingaben und Ergebnissen (*.json)</translation>
    </message>
    <message>
        <source>XMCDA 3 for other decision programs (*.xml)</source>
        <translation>XMCDA 3 für andere Entscheidungsprogramme (*.xml)</translation>
    </message>
    <message>
        <source>Data can be written as .csv, .json or .xml (XMCDA).</source>
        <translation>Daten lassen sich als .csv, .json oder .xml (XMCDA) schreiben.</translation>
    </message>
    <message>
        <source>Write {stem}.csv instead.</source>
        <translation>Schreiben Sie stattdessen {stem}.csv.</translation>
    </message>
    <message>
        <source>AHP working</source>
        <translation>AHP-Rechnung</translation>
    </message>
    <message>
        <source>Comparisons follow from the scores; where they were judged one by one, the judgements are inputs (yellow). The rest raises each matrix to a power so high that its columns are the priorities.</source>
        <translation>Die Vergleiche folgen aus den Bewertungen; wo sie einzeln beurteilt wurden, sind die Urteile Eingaben (gelb). Anschließend wird jede Matrix so oft potenziert, dass ihre Spalten die Prioritäten angeben.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>A criterion cannot be called “{name}” here.</source>
        <translation>Ein Kriterium kann hier nicht „{name}“ heißen.</translation>
    </message>
    <message>
        <source>There are {matrices} matrices of options for {count} criteria.</source>
        <translation>{matrices} Optionsmatrizen stehen {count} Kriterien gegenüber.</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>The comparisons of this project cannot be calculated in a spreadsheet: it is too large, or its judgement scale is not the linear one. The priorities are the program&apos;s own numbers. They disappear once a score or the options that take part are changed; TOPSIS follows such changes.</source>
        <translation>Die Vergleiche dieses Projekts lassen sich in einer Tabellenkalkulation nicht berechnen: Es ist zu groß, oder seine Urteilsskala ist nicht die lineare. Die Prioritäten sind die vom Programm berechneten Zahlen. Sie verschwinden, sobald eine Bewertung oder die Auswahl der teilnehmenden Optionen geändert wird; TOPSIS folgt solchen Änderungen.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Kleinste Quadrate</translation>
    </message>
    <message>
        <source>Logarithms</source>
        <translation>Logarithmen</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Wie exportiert</translation>
    </message>
    <message>
        <source>Power {k}</source>
        <translation>Potenz {k}</translation>
    </message>
    <message>
        <source>Plus 1 on the diagonal</source>
        <translation>Plus 1 auf der Diagonale</translation>
    </message>
    <message>
        <source>Made with mcda-app</source>
        <translation>Erstellt mit mcda-app</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Elicitation</source>
        <translation>Erhebung</translation>
    </message>
    <message>
        <source>Rank {n}</source>
        <translation>Rang {n}</translation>
    </message>
    <message>
        <source>Rank acceptability</source>
        <translation>Rangakzeptanz</translation>
    </message>
    <message>
        <source>Weight of</source>
        <translation>Gewicht von</translation>
    </message>
    <message>
        <source>Robustness, as the program calculated it</source>
        <translation>Robustheit, wie das Programm sie berechnet hat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Derzeit</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gilt von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>The best coalition on each issue, as the program found it</source>
        <translation>Die beste Koalition zu jedem Thema, wie das Programm sie gefunden hat</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>What the formulas above look up: all issues</source>
        <translation>Was die Formeln oben nachschlagen: alle Themen</translation>
    </message>
    <message>
        <source>Weights that count</source>
        <translation>Gewichte, die zählen</translation>
    </message>
    <message>
        <source>Rivals (1 = yes)</source>
        <translation>Rivalen (1 = ja)</translation>
    </message>
    <message>
        <source>Best coalition at export (1 = member)</source>
        <translation>Beste Koalition beim Export (1 = Mitglied)</translation>
    </message>
    <message>
        <source>The program&apos;s scores at export</source>
        <translation>Werte des Programms beim Export</translation>
    </message>
    <message>
        <source>Where the weights come from</source>
        <translation>Woher die Gewichte stammen</translation>
    </message>
    <message>
        <source>Swing: points for the change from worst to best</source>
        <translation>Swing: Punkte für die Änderung vom Schlechtesten zum Besten</translation>
    </message>
    <message>
        <source>No questions were answered: the weights were set by hand or come from a viewpoint.</source>
        <translation>Es wurden keine Fragen beantwortet: Die Gewichte wurden von Hand gesetzt oder aus einer Sichtweise übernommen.</translation>
    </message>
    <message>
        <source>Worst → best</source>
        <translation>Schlechtestes → Bestes</translation>
    </message>
    <message>
        <source>Order of importance ({order_rule})</source>
        <translation>Reihenfolge der Wichtigkeit ({order_rule})</translation>
    </message>
    <message>
        <source>Criteria in pairs</source>
        <translation>Kriterien paarweise</translation>
    </message>
    <message>
        <source>Groups in pairs</source>
        <translation>Gruppen paarweise</translation>
    </message>
    <message>
        <source>{heading}: how many times the row outweighs the column</source>
        <translation>{heading}: wievielmal die Zeile mehr wiegt als die Spalte</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>{answered} of {pairs} answered</source>
        <translation>{answered} von {pairs} beantwortet</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Yellow cells are inputs: change them and everything follows. The rest is protected without a password.</source>
        <translation>Gelbe Zellen sind Eingaben: Wird eine geändert, ändert sich alles Weitere mit. Der Rest ist ohne Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Weights of the project</source>
        <translation>Gewichte des Projekts</translation>
    </message>
    <message>
        <source>{legend} Weights need not add up to 100 %: each counts as its share of the sum.</source>
        <translation>{legend} Die Gewichte müssen nicht zusammen 100 % ergeben: Jedes zählt als sein Anteil an der Summe.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>mehr ist besser</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>weniger ist besser</translation>
    </message>
    <message>
        <source>A weight is a number of zero or more.</source>
        <translation>Ein Gewicht ist eine Zahl von null oder mehr.</translation>
    </message>
    <message>
        <source> They follow from the sheet {pairs}; a number typed over one replaces its formula.</source>
        <translation> Sie folgen aus dem Tabellenblatt {pairs}; eine darüber eingegebene Zahl ersetzt die Formel.</translation>
    </message>
    <message>
        <source>Viewpoints (named sets of weights)</source>
        <translation>Sichtweisen (benannte Gewichtungsprofile)</translation>
    </message>
    <message>
        <source>Levels: the numbers behind the labels</source>
        <translation>Stufen: die Zahlen hinter den Bezeichnungen</translation>
    </message>
    <message>
        <source>{legend} The numbers are a choice; keep them in ascending order.</source>
        <translation>{legend} Die Zahlen sind eine Festlegung; sie müssen ansteigen.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>Wann sie gilt</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>niedrigster</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>höchster</translation>
    </message>
    <message>
        <source>Normalisation (TOPSIS)</source>
        <translation>Normalisierung (TOPSIS)</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Gleichstände</translation>
    </message>
    <message>
        <source>Options whose scores differ by at most 0.000000001 share a rank; a rank is one more than the number of options that are better.</source>
        <translation>Optionen, deren Werte sich um höchstens 0,000000001 unterscheiden, teilen sich einen Rang; ein Rang ist um eins größer als die Zahl der besseren Optionen.</translation>
    </message>
    <message>
        <source>Missing scores</source>
        <translation>Fehlende Bewertungen</translation>
    </message>
    <message>
        <source>An option without a score on a criterion that has weight is not ranked. Nothing missing counts as zero.</source>
        <translation>Eine Option ohne Bewertung bei einem Kriterium mit Gewicht steht nicht in der Rangfolge. Nichts Fehlendes zählt als null.</translation>
    </message>
    <message>
        <source>AHP in this workbook</source>
        <translation>AHP in dieser Arbeitsmappe</translation>
    </message>
    <message>
        <source>Comparisons follow from the scores: a difference of the whole scale counts 9, none 1, in even steps. Options that nothing links are not ranked. Priorities are {vector}; they are added up in {mode}.</source>
        <translation>Die Vergleiche folgen aus den Bewertungen: Ein Unterschied über die ganze Skala zählt 9, keiner 1, in gleichen Schritten. Optionen, die nichts verbindet, erhalten keinen Rang. Die Prioritäten sind {vector}; sie werden im {mode} addiert.</translation>
    </message>
    <message>
        <source>the row geometric mean</source>
        <translation>das geometrische Mittel der Zeilen</translation>
    </message>
    <message>
        <source>the principal eigenvector, found by raising the matrix to a very high power</source>
        <translation>der Haupteigenvektor, ermittelt durch sehr hohes Potenzieren der Matrix</translation>
    </message>
    <message>
        <source>Distance to its opposite</source>
        <translation>Abstand zum Gegenteil</translation>
    </message>
    <message>
        <source>TOPSIS closeness</source>
        <translation>TOPSIS-Nähe</translation>
    </message>
    <message>
        <source>AHP priority</source>
        <translation>AHP-Priorität</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Scores: choose a label or type a number</source>
        <translation>Bewertungen: eine Bezeichnung wählen oder eine Zahl eingeben</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Nimmt teil</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Ein anderer Wert</translation>
    </message>
    <message>
        <source>Not a label of this scale. A number on the scale is fine too.</source>
        <translation>Keine Bezeichnung dieser Skala. Auch eine Zahl auf der Skala ist zulässig.</translation>
    </message>
    <message>
        <source>Own weight on this issue</source>
        <translation>Eigenes Gewicht bei diesem Thema</translation>
    </message>
    <message>
        <source>Share of the weight</source>
        <translation>Anteil am Gewicht</translation>
    </message>
    <message>
        <source>1. Numbers behind the labels</source>
        <translation>1. Zahlen hinter den Bezeichnungen</translation>
    </message>
    <message>
        <source>Ranked (1 = yes)</source>
        <translation>In der Rangfolge (1 = ja)</translation>
    </message>
    <message>
        <source>2. As used: ranked options only</source>
        <translation>2. Wie verwendet: nur Optionen in der Rangfolge</translation>
    </message>
    <message>
        <source>3. Normalised (TOPSIS)</source>
        <translation>3. Normalisiert (TOPSIS)</translation>
    </message>
    <message>
        <source>4. Weighted (normalised × share of the weight)</source>
        <translation>4. Gewichtet (normalisiert × Anteil am Gewicht)</translation>
    </message>
    <message>
        <source>Its opposite</source>
        <translation>Gegenteil</translation>
    </message>
    <message>
        <source>5. Priorities on each criterion (AHP)</source>
        <translation>5. Prioritäten je Kriterium (AHP)</translation>
    </message>
    <message>
        <source>6. Priorities as added up (AHP)</source>
        <translation>6. Prioritäten, wie sie zusammengefasst werden (AHP)</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Gewichtete Summe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>As exported: {failure}</source>
        <translation>Beim Export: {failure}</translation>
    </message>
    <message>
        <source>Score of each option</source>
        <translation>Wert jeder Option</translation>
    </message>
    <message>
        <source>Bar chart of the scores on {issue}</source>
        <translation>Balkendiagramm der Werte bei „{issue}“</translation>
    </message>
    <message>
        <source>Evidence: what each score rests on</source>
        <translation>Belege: worauf jede Bewertung beruht</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Ballots in numbers</source>
        <translation>Stimmzettel in Zahlen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The workbook equals the program&apos;s result.</source>
        <translation>Die Arbeitsmappe stimmt mit dem Ergebnis des Programms überein.</translation>
    </message>
    <message>
        <source>The workbook was changed since it was exported; the program&apos;s result is in the columns “program”.</source>
        <translation>Die Arbeitsmappe wurde seit dem Export geändert; das Ergebnis des Programms steht in den Spalten „Programm“.</translation>
    </message>
    <message>
        <source>mcda-app {version} · inputs {project}</source>
        <translation>mcda-app {version} · Eingaben {project}</translation>
    </message>
    <message>
        <source>{title}: rank</source>
        <translation>{title}: Rang</translation>
    </message>
    <message>
        <source>{title}: score</source>
        <translation>{title}: Wert</translation>
    </message>
    <message>
        <source>Most favoured</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Score: program</source>
        <translation>Wert: Programm</translation>
    </message>
    <message>
        <source>Score: workbook</source>
        <translation>Wert: Arbeitsmappe</translation>
    </message>
    <message>
        <source>With whom? Partners on each issue</source>
        <translation>Mit wem? Partner zu jedem Thema</translation>
    </message>
    <message>
        <source>{issue}: your coalition scores as high as the one that was best at export.</source>
        <translation>{issue}: Ihre Koalition erreicht denselben Wert wie die beim Export beste.</translation>
    </message>
    <message>
        <source>{issue}: your coalition scores lower than the one that was best at export.</source>
        <translation>{issue}: Ihre Koalition erreicht einen niedrigeren Wert als die beim Export beste.</translation>
    </message>
    <message>
        <source>{issue}: your coalition scores higher than the one that was best at export.</source>
        <translation>{issue}: Ihre Koalition erreicht einen höheren Wert als die beim Export beste.</translation>
    </message>
    <message>
        <source>{issue}: no coalition was best at export, so there is none to compare yours with.</source>
        <translation>{issue}: Beim Export gab es keine beste Koalition, mit der Ihre verglichen werden könnte.</translation>
    </message>
    <message>
        <source>A switch is 1 for a member and 0 for others.</source>
        <translation>Ein Schalter ist 1 für ein Mitglied und sonst 0.</translation>
    </message>
    <message>
        <source>Yellow cells are switches: choose an issue below, and switch actors on (1) or off (0). They change nothing in the project. Scores follow the weights, levels and method of this workbook; the best coalition is the one that the program found when it wrote the workbook.</source>
        <translation>Gelbe Zellen sind Schalter: Wählen Sie unten ein Thema und schalten Sie Akteure ein (1) oder aus (0). Am Projekt ändern sie nichts. Die Werte folgen den Gewichten, Stufen und der Methode dieser Arbeitsmappe; die beste Koalition ist die, die das Programm beim Schreiben der Arbeitsmappe gefunden hat.</translation>
    </message>
    <message>
        <source>A coalition of your choice, beside others</source>
        <translation>Eine Koalition Ihrer Wahl neben anderen</translation>
    </message>
    <message>
        <source>Issue no.</source>
        <translation>Thema Nr.</translation>
    </message>
    <message>
        <source>Choose an issue from the list.</source>
        <translation>Wählen Sie ein Thema aus der Liste.</translation>
    </message>
    <message>
        <source>Kind of collective good</source>
        <translation>Art des kollektiven Guts</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Rival (1 = yes)</source>
        <translation>Rivale (1 = ja)</translation>
    </message>
    <message>
        <source>Share of what counts</source>
        <translation>Anteil an dem, was zählt</translation>
    </message>
    <message>
        <source>Compared (1 = yes)</source>
        <translation>Verglichen (1 = ja)</translation>
    </message>
    <message>
        <source>Actor: 1 is a member, 0 is not</source>
        <translation>Akteur: 1 ist Mitglied, 0 nicht</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>The program&apos;s score at export</source>
        <translation>Wert des Programms beim Export</translation>
    </message>
    <message>
        <source>What counts on the chosen issue</source>
        <translation>Was beim gewählten Thema zählt</translation>
    </message>
    <message>
        <source>Kind, by number</source>
        <translation>Art als Nummer</translation>
    </message>
    <message>
        <source>What counts, by number</source>
        <translation>Was zählt, als Nummer</translation>
    </message>
    <message>
        <source>Shares are known (1 = yes)</source>
        <translation>Anteile sind bekannt (1 = ja)</translation>
    </message>
    <message>
        <source>What prevents a comparison</source>
        <translation>Was einem Vergleich entgegensteht</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Counts (1 = yes)</source>
        <translation>Zählt (1 = ja)</translation>
    </message>
    <message>
        <source>Counts for {actor} (1 = yes)</source>
        <translation>Zählt bei {actor} (1 = ja)</translation>
    </message>
    <message>
        <source>Lowest on its scale</source>
        <translation>Niedrigster Wert ihrer Skala</translation>
    </message>
    <message>
        <source>Highest on its scale</source>
        <translation>Höchster Wert ihrer Skala</translation>
    </message>
    <message>
        <source>Rank: program</source>
        <translation>Rang: Programm</translation>
    </message>
    <message>
        <source>Rank: workbook</source>
        <translation>Rang: Arbeitsmappe</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>Größter Unterschied</translation>
    </message>
    <message>
        <source>Ranks that differ</source>
        <translation>Abweichende Ränge</translation>
    </message>
    <message>
        <source>Sources and notes</source>
        <translation>Quellen und Notizen</translation>
    </message>
    <message>
        <source>About this project</source>
        <translation>Über dieses Projekt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>computed for a coalition of actors, which is named beside the score</source>
        <translation>für eine Koalition von Akteuren berechnet, die neben der Bewertung genannt ist</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>printed in a table of the source</source>
        <translation>steht in einer Tabelle der Quelle</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>follows from a passage of the source, which is named beside the score</source>
        <translation>folgt aus einer Textstelle der Quelle, die neben der Bewertung genannt ist</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>an assumption, with its reason beside the score</source>
        <translation>eine Annahme, deren Begründung neben der Bewertung steht</translation>
    </message>
    <message>
        <source>own judgement</source>
        <translation>eigene Einschätzung</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Gegenprüfung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Hash of the inputs</source>
        <translation>Prüfsumme der Eingaben</translation>
    </message>
    <message>
        <source>Yellow cells are inputs: how many times the row outweighs the column, from 1/9 to 9. The weights on the sheet Weights follow.</source>
        <translation>Gelbe Zellen sind Eingaben: wievielmal die Zeile mehr wiegt als die Spalte, von 1/9 bis 9. Daraus folgen die Gewichte auf dem Tabellenblatt „Gewichte“.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>A comparison is a number from 1/9 to 9.</source>
        <translation>Ein Vergleich ist eine Zahl von 1/9 bis 9.</translation>
    </message>
    <message>
        <source>Eigenvector</source>
        <translation>Eigenvektor</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No ranking</source>
        <translation>Keine Rangfolge</translation>
    </message>
    <message>
        <source>No option can be ranked on any issue yet</source>
        <translation>Noch lässt sich für kein Thema eine Rangfolge bilden</translation>
    </message>
    <message>
        <source>No single answer: options tie for first place on {count} of {issues}</source>
        <translation>Keine eindeutige Antwort: Gleichstand auf dem ersten Platz bei {count} von {issues}</translation>
    </message>
    <message>
        <source>{option} leads on both issues</source>
        <translation>{option} führt bei beiden Themen</translation>
    </message>
    <message>
        <source>{option} leads on all {count} issues</source>
        <translation>{option} führt bei allen {count} Themen</translation>
    </message>
    <message>
        <source>{option} leads on {count} of {issues}</source>
        <translation>{option} führt bei {count} von {issues}</translation>
    </message>
    <message>
        <source>No single answer: {option} leads on {count} of {issues}</source>
        <translation>Keine eindeutige Antwort: {option} führt bei {count} von {issues}</translation>
    </message>
    <message>
        <source>No single answer: {options} options lead on {count} of {issues} each</source>
        <translation>Keine eindeutige Antwort: {options} Optionen führen bei je {count} von {issues}</translation>
    </message>
    <message>
        <source>No single answer: {options} each lead on {count} of {issues}</source>
        <translation>Keine eindeutige Antwort: {options} führen bei je {count} von {issues}</translation>
    </message>
    <message>
        <source>Most favoured with these weights: {leaders}</source>
        <translation>Führend mit diesen Gewichten: {leaders}</translation>
    </message>
    <message>
        <source>TOPSIS compares each option with an ideal one that takes the best value on every criterion and with its opposite that takes the worst. Closeness is the distance from the worst as a share of both distances: 1 is the ideal itself, 0 its opposite (Hwang &amp; Yoon 1981).</source>
        <translation>TOPSIS vergleicht jede Option mit einer idealen, die bei jedem Kriterium den besten Wert hat, und mit deren Gegenteil, das den schlechtesten hat. Die Nähe ist der Abstand vom Schlechtesten als Anteil an beiden Abständen: 1 ist das Ideal selbst, 0 sein Gegenteil (Hwang &amp; Yoon 1981).</translation>
    </message>
    <message>
        <source>AHP compares options pair by pair on each criterion, turns the comparisons into priorities and adds these up by the criteria&apos;s weights (Saaty 1980). Comparisons follow from the scores unless they were judged one by one.</source>
        <translation>AHP vergleicht die Optionen bei jedem Kriterium paarweise, leitet aus den Vergleichen Prioritäten ab und summiert diese mit den Gewichten der Kriterien (Saaty 1980). Die Vergleiche folgen aus den Bewertungen, sofern sie nicht einzeln beurteilt wurden.</translation>
    </message>
    <message>
        <source>Scores are made comparable by dividing each criterion&apos;s column by its length.</source>
        <translation>Bewertungen werden vergleichbar gemacht, indem die Spalte jedes Kriteriums durch ihre Länge (Vektornorm) geteilt wird.</translation>
    </message>
    <message>
        <source>Priorities are measured against the best option on each criterion (ideal mode).</source>
        <translation>Prioritäten werden an der besten Option je Kriterium gemessen (Idealmodus).</translation>
    </message>
    <message>
        <source>Priorities are shared out among all options (distributive mode).</source>
        <translation>Prioritäten werden auf alle Optionen aufgeteilt (Verteilungsmodus).</translation>
    </message>
    <message>
        <source>There is no issue to report on.</source>
        <translation>Es gibt kein Thema, über das zu berichten wäre.</translation>
    </message>
    <message>
        <source>Add an issue first.</source>
        <translation>Fügen Sie zuerst ein Thema hinzu.</translation>
    </message>
    <message>
        <source>{project} · {date} · inputs {project2}</source>
        <translation>{project} · {date} · Eingaben {project2}</translation>
    </message>
    <message>
        <source>The answer at a glance</source>
        <translation>Die Antwort auf einen Blick</translation>
    </message>
    <message>
        <source>{title}: the most favoured option and its score</source>
        <translation>{title}: die bevorzugte Option und ihr Wert</translation>
    </message>
    <message>
        <source>no ranking</source>
        <translation>keine Rangfolge</translation>
    </message>
    <message>
        <source>{leaders} (tie)</source>
        <translation>{leaders} (gleichauf)</translation>
    </message>
    <message>
        <source>Ranking: {method} of each option, from 0 to 1</source>
        <translation>Rangfolge: {method} jeder Option, von 0 bis 1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was daran etwas ändern würde</translation>
    </message>
    <message>
        <source>How often each option comes first when weights vary by half and level numbers keep their order</source>
        <translation>Wie oft jede Option auf dem ersten Platz liegt, wenn Gewichte um die Hälfte und Stufenzahlen innerhalb ihrer Reihenfolge schwanken</translation>
    </message>
    <message>
        <source> This pulls against the ratings.</source>
        <translation> Dies widerspricht den Bewertungen.</translation>
    </message>
    <message>
        <source>This issue has weights of its own: {project}.</source>
        <translation>Dieses Thema hat eigene Gewichte: {project}.</translation>
    </message>
    <message>
        <source>{option} (left out)</source>
        <translation>{option} (nicht berücksichtigt)</translation>
    </message>
    <message>
        <source>Scores and what they rest on</source>
        <translation>Bewertungen und worauf sie beruhen</translation>
    </message>
    <message>
        <source>Criteria, weights and method</source>
        <translation>Kriterien, Gewichte und Methode</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>{worst} → {best} ({wanted} is better)</source>
        <translation>{worst} → {best} ({wanted} ist besser)</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Was es erfasst</translation>
    </message>
    <message>
        <source>Reason for the weight</source>
        <translation>Begründung des Gewichts</translation>
    </message>
    <message>
        <source>Criteria, their ranges and weights</source>
        <translation>Kriterien, ihre Spannen und Gewichte</translation>
    </message>
    <message>
        <source>Weights: {project}.</source>
        <translation>Gewichte: {project}.</translation>
    </message>
    <message>
        <source>Options whose scores differ by less than a billionth share a rank. An option without a score on a criterion that has weight is not ranked; a missing score never counts as zero.</source>
        <translation>Optionen, deren Werte sich um weniger als ein Milliardstel unterscheiden, teilen sich einen Rang. Eine Option ohne Bewertung bei einem Kriterium mit Gewicht steht nicht in der Rangfolge; eine fehlende Bewertung zählt nie als null.</translation>
    </message>
    <message>
        <source>the viewpoint “{lens}”</source>
        <translation>die Sichtweise „{lens}“</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>from swing answers</source>
        <translation>aus Swing-Antworten</translation>
    </message>
    <message>
        <source>from pairwise judgements</source>
        <translation>aus paarweisen Vergleichen</translation>
    </message>
    <message>
        <source>from the order of importance</source>
        <translation>aus der Reihenfolge der Wichtigkeit</translation>
    </message>
    <message>
        <source>derived from the scores</source>
        <translation>aus den Bewertungen abgeleitet</translation>
    </message>
    <message>
        <source>all equal</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>Given when it was {share}: {reason}</source>
        <translation>Angegeben bei einem Gewicht von {share}: {reason}</translation>
    </message>
    <message>
        <source>the group&apos;s, from the workshop</source>
        <translation>die der Gruppe, aus dem Workshop</translation>
    </message>
    <message>
        <source>Evidence, assumptions and sources</source>
        <translation>Belege, Annahmen und Quellen</translation>
    </message>
    <message>
        <source>; {missing} more are missing</source>
        <translation>; {missing} weitere fehlen</translation>
    </message>
    <message>
        <source>; {missing} more is missing</source>
        <translation>; {missing} weitere fehlt</translation>
    </message>
    <message>
        <source>Of {total} scores: {evidence}{missing}.</source>
        <translation>Von {total} Bewertungen: {evidence}{missing}.</translation>
    </message>
    <message>
        <source>Score of</source>
        <translation>Bewertung von</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Assumptions and own judgements</source>
        <translation>Annahmen und eigene Einschätzungen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Who stands behind this analysis</source>
        <translation>Wer diese Analyse verantwortet</translation>
    </message>
    <message>
        <source>Hash of the inputs (SHA-256): {project}</source>
        <translation>Prüfsumme der Eingaben (SHA-256): {project}</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation>Der Workshop</translation>
    </message>
    <message>
        <source> (not revealed)</source>
        <translation> (nicht aufgedeckt)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The workshop was anonymous: answers cannot be tied to a person.</source>
        <translation>Der Workshop war anonym: Antworten lassen sich keiner Person zuordnen.</translation>
    </message>
    <message>
        <source>Took part: {people}.</source>
        <translation>Teilgenommen haben: {people}.</translation>
    </message>
    <message>
        <source>The group&apos;s weights and their spread</source>
        <translation>Die Gewichte der Gruppe und ihre Streuung</translation>
    </message>
    <message>
        <source>The groups side by side</source>
        <translation>Die Gruppen nebeneinander</translation>
    </message>
    <message>
        <source>The group&apos;s scores ({scored})</source>
        <translation>Die Bewertungen der Gruppe ({scored})</translation>
    </message>
    <message>
        <source>Scores on which people differ</source>
        <translation>Bewertungen, bei denen die Ansichten auseinandergehen</translation>
    </message>
    <message>
        <source>{differing_count} more is listed in the program.</source>
        <translation>{differing_count} weitere ist im Programm aufgeführt.</translation>
    </message>
    <message>
        <source>{differing_count} more are listed in the program.</source>
        <translation>{differing_count} weitere sind im Programm aufgeführt.</translation>
    </message>
    <message>
        <source>Where people differ</source>
        <translation>Worüber die Ansichten auseinandergehen</translation>
    </message>
    <message>
        <source>{round}, {question}: {voted} of {expected} voted{state}.</source>
        <comment>one voter</comment>
        <translation>{round}, {question}: {voted} von {expected} hat abgestimmt{state}.</translation>
    </message>
    <message>
        <source>{round}, {question}: {voted} of {expected} voted{state}.</source>
        <translation>{round}, {question}: {voted} von {expected} haben abgestimmt{state}.</translation>
    </message>
    <message>
        <source>What people wrote with their answers</source>
        <translation>Begründungen zu den Antworten</translation>
    </message>
    <message>
        <source>{statement} In attendance: {names}.</source>
        <translation>{statement} Anwesend: {names}.</translation>
    </message>
    <message>
        <source>The group&apos;s weights ({round})</source>
        <translation>Die Gewichte der Gruppe ({round})</translation>
    </message>
    <message>
        <source>, all votes counted equally</source>
        <translation>, alle Stimmen gleich</translation>
    </message>
    <message>
        <source>Lowest answer</source>
        <translation>Niedrigste Angabe</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Highest answer</source>
        <translation>Höchste Angabe</translation>
    </message>
    <message>
        <source>Everyone agrees on {agreed} of {count} scores.</source>
        <translation>Bei {agreed} von {count} Bewertungen sind sich alle einig.</translation>
    </message>
    <message>
        <source>The group (least to most)</source>
        <translation>Die Gruppe (niedrigste bis höchste Angabe)</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Noch hat niemand abgestimmt.</translation>
    </message>
    <message>
        <source>The group&apos;s ratings of actors ({rated})</source>
        <translation>Die Einstufungen der Akteure durch die Gruppe ({rated})</translation>
    </message>
    <message>
        <source>in general</source>
        <translation>allgemein</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>How the group rates the actors</source>
        <translation>Wie die Gruppe die Akteure einstuft</translation>
    </message>
    <message>
        <source>* differs from the project&apos;s rating.</source>
        <translation>* weicht von der Einstufung des Projekts ab.</translation>
    </message>
    <message>
        <source>* differs from the project&apos;s score.</source>
        <translation>* weicht von der Bewertung des Projekts ab.</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Abweichendes Votum</translation>
    </message>
    <message>
        <source>Reasons for dissent</source>
        <translation>Begründungen abweichender Voten</translation>
    </message>
    <message>
        <source>The overall result</source>
        <translation>Das Gesamtergebnis</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>{count} signature is on an earlier state of the project.</source>
        <translation>{count} Unterschrift gilt einem früheren Stand des Projekts.</translation>
    </message>
    <message>
        <source>{count} signatures are on an earlier state of the project.</source>
        <translation>{count} Unterschriften gelten einem früheren Stand des Projekts.</translation>
    </message>
    <message>
        <source>this state</source>
        <translation>dieser Stand</translation>
    </message>
    <message>
        <source>an earlier state ({inputs})</source>
        <translation>ein früherer Stand ({inputs})</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt zu</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>abweichendes Votum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Votum</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Wer unterschrieben hat</translation>
    </message>
    <message>
        <source>This workbook was not exported by this program, so it contains no project.</source>
        <translation>Diese Arbeitsmappe wurde nicht von diesem Programm exportiert und enthält daher kein Projekt.</translation>
    </message>
    <message>
        <source>To read a table from any workbook, use File ▸ Import a table.</source>
        <translation>Datei ▸ Tabelle importieren liest Tabellen aus beliebigen Arbeitsmappen.</translation>
    </message>
    <message>
        <source>The project inside the workbook is damaged.</source>
        <translation>Das Projekt in der Arbeitsmappe ist beschädigt.</translation>
    </message>
    <message>
        <source>the method</source>
        <translation>die Methode</translation>
    </message>
    <message>
        <source>the normalisation</source>
        <translation>die Normalisierung</translation>
    </message>
    <message>
        <source>the scale of {criterion}</source>
        <translation>die Skala von {criterion}</translation>
    </message>
    <message>
        <source>the weight of {criterion}</source>
        <translation>das Gewicht von {criterion}</translation>
    </message>
    <message>
        <source>the comparisons of criteria</source>
        <translation>die Tabelle der Kriterienvergleiche</translation>
    </message>
    <message>
        <source>The sheet “{name}” was deleted or renamed; nothing was read from it.</source>
        <translation>Das Tabellenblatt „{name}“ wurde gelöscht oder umbenannt; daraus wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>The workbook no longer has the defined name of {what}; it was not read.</source>
        <translation>In der Arbeitsmappe fehlt der definierte Name; nicht gelesen wurde: {what}.</translation>
    </message>
    <message>
        <source>Sheet “{grid}”: {what} is no longer in its place; it was not read.</source>
        <translation>Tabellenblatt „{grid}“: {what} steht nicht an der erwarteten Stelle und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{row}: “{text}” is not a method; write TOPSIS or AHP.</source>
        <translation>{row}: „{text}“ ist keine Methode; tragen Sie TOPSIS oder AHP ein.</translation>
    </message>
    <message>
        <source>Rank with {method} (was {previous})</source>
        <translation>Rangfolge mit {method} (zuvor {previous})</translation>
    </message>
    <message>
        <source>{row}: “{text}” is not a normalisation. Possible values: {known}.</source>
        <translation>{row}: „{text}“ ist keine Normalisierung. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>Normalisation {normalisation} (was {previous})</source>
        <translation>Normalisierung {normalisation} (zuvor {previous})</translation>
    </message>
    <message>
        <source>Levels of {criterion}: {changes}</source>
        <translation>Stufen von {criterion}: {changes}</translation>
    </message>
    <message>
        <source>Comparisons: {changes}</source>
        <translation>Vergleiche: {changes}</translation>
    </message>
    <message>
        <source>Use the workbook&apos;s comparisons</source>
        <translation>Vergleiche aus der Arbeitsmappe übernehmen</translation>
    </message>
    <message>
        <source>Use the workbook&apos;s weights</source>
        <translation>Gewichte aus der Arbeitsmappe übernehmen</translation>
    </message>
    <message>
        <source>the column of options that take part</source>
        <translation>die Spalte der teilnehmenden Optionen</translation>
    </message>
    <message>
        <source>included again</source>
        <translation>wieder aufgenommen</translation>
    </message>
    <message>
        <source>Exclude from this issue</source>
        <translation>Bei diesem Thema ausschließen</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Wieder einbeziehen</translation>
    </message>
    <message>
        <source>the comparisons on {issue}, {criterion}</source>
        <translation>die Vergleiche zu {issue}, {criterion}</translation>
    </message>
    <message>
        <source>Compare {first} and {second}</source>
        <translation>{first} und {second} vergleichen</translation>
    </message>
    <message>
        <source>{place}: a comparison is a number from 1/9 to 9.</source>
        <translation>{place}: Ein Vergleich ist eine Zahl von 1/9 bis 9.</translation>
    </message>
    <message>
        <source>{one} over {other} {old} → {new}</source>
        <translation>{one} vor {other} {old} → {new}</translation>
    </message>
    <message>
        <source>the table of scores</source>
        <translation>die Tabelle der Bewertungen</translation>
    </message>
    <message>
        <source>{where}: write {yes} or {no}.</source>
        <translation>{where}: Tragen Sie {yes} oder {no} ein.</translation>
    </message>
    <message>
        <source>the issue&apos;s own weights</source>
        <translation>die eigenen Gewichte des Themas</translation>
    </message>
    <message>
        <source>Weights on {issue}</source>
        <translation>Gewichte bei „{issue}“</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete and cannot be read.</source>
        <translation>Die Datei ist beschädigt oder unvollständig und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again as .xlsx, and import that.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie erneut als .xlsx und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The unpacked file is far larger than a decision table needs, so it was not opened.</source>
        <translation>Die entpackte Datei ist weit größer, als es eine Entscheidungstabelle erfordert; sie wurde daher nicht geöffnet.</translation>
    </message>
    <message>
        <source>Copy just the table into a new workbook and import that.</source>
        <translation>Kopieren Sie nur die Tabelle in eine neue Arbeitsmappe und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file declares XML entities, which no table needs and which can be harmful, so it was not read.</source>
        <translation>Die Datei deklariert XML-Entitäten, die keine Tabelle braucht und die Schaden anrichten können; sie wurde daher nicht gelesen.</translation>
    </message>
    <message>
        <source>Ask for the table as .csv or as a freshly saved .xlsx.</source>
        <translation>Fordern Sie die Tabelle als .csv oder als neu gespeicherte .xlsx an.</translation>
    </message>
    <message>
        <source>Numbers were read with a decimal comma.</source>
        <translation>Zahlen wurden mit Dezimalkomma gelesen.</translation>
    </message>
    <message>
        <source>The table has no weights; all criteria start with equal weights.</source>
        <translation>Die Tabelle enthält keine Gewichte; alle Kriterien beginnen mit demselben Gewicht.</translation>
    </message>
    <message>
        <source>“{doubtful}” may be read as thousands or as a decimal; choose the decimal sign of the table.</source>
        <translation>„{doubtful}“ lässt sich als Tausenderzahl oder als Dezimalzahl lesen; wählen Sie das Dezimalzeichen der Tabelle.</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>“{text}” is not a direction; write benefit or cost, or choose what is better in the table.</source>
        <translation>„{text}“ ist keine Richtung; tragen Sie Nutzen oder Kosten ein oder wählen Sie in der Tabelle, was besser ist.</translation>
    </message>
    <message>
        <source>“{heading}” is not a criterion of this project. Its criteria are: {known}. Rename or ignore the column, or import the table as a new project.</source>
        <translation>„{heading}“ ist kein Kriterium dieses Projekts. Vorhanden sind: {known}. Benennen Sie die Spalte um, ignorieren Sie sie oder importieren Sie die Tabelle als neues Projekt.</translation>
    </message>
    <message>
        <source>The table says that {better} is better on {matched}; in this project it is the other way round.</source>
        <translation>Laut Tabelle ist bei {matched} {better} besser; in diesem Projekt ist es umgekehrt.</translation>
    </message>
    <message>
        <source>{matched} is in “{unit}” in the table but in “{own}” in this project.</source>
        <translation>Die Tabelle gibt {matched} in „{unit}“ an, dieses Projekt in „{own}“.</translation>
    </message>
    <message>
        <source>The unit “{unit}” of {matched} will not be imported, since the criteria do not change.</source>
        <translation>Die Einheit „{unit}“ von {matched} wird nicht übernommen: Die Kriterien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The table does not say what is better on {title}; {better} is assumed to be better.</source>
        <translation>Die Tabelle gibt nicht an, was bei {title} besser ist; angenommen wird: {better} ist besser.</translation>
    </message>
    <message>
        <source>Scales were set from the numbers: {ranges}. To change them, use Edit ▸ Criteria.</source>
        <translation>Die Skalen wurden anhand der Zahlen festgelegt: {ranges}. Ändern lassen sie sich mit Bearbeiten ▸ Kriterien.</translation>
    </message>
    <message>
        <source>The unit “{unit}” of {title} will not be imported, since its scale has labels.</source>
        <translation>Die Einheit „{unit}“ von {title} wird nicht übernommen, da die Skala Stufen mit Bezeichnungen hat.</translation>
    </message>
    <message>
        <source>The criterion “{matched}” appears twice.</source>
        <translation>Das Kriterium „{matched}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The name is longer than {max_title} characters.</source>
        <translation>Der Name ist länger als {max_title} Zeichen.</translation>
    </message>
    <message>
        <source>The criterion “{title}” appears twice.</source>
        <translation>Das Kriterium „{title}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The scales will use these units: {units}.</source>
        <translation>Die Skalen verwenden diese Einheiten: {units}.</translation>
    </message>
    <message>
        <source>{low} to {high} for {titles}</source>
        <translation>{low} bis {high} für {titles}</translation>
    </message>
    <message>
        <source>{title} “{unit}”</source>
        <translation>{title} „{unit}“</translation>
    </message>
    <message>
        <source>The highest value of the scale must be larger than the lowest.</source>
        <translation>Der höchste Wert der Skala muss größer sein als der niedrigste.</translation>
    </message>
    <message>
        <source>A weight must be zero or more.</source>
        <translation>Ein Gewicht muss null oder mehr sein.</translation>
    </message>
    <message>
        <source>Some weights have a percent sign and others do not; write all of them the same way.</source>
        <translation>Manche Gewichte haben ein Prozentzeichen und andere nicht; schreiben Sie alle auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>The table has no weight for {absent}, so it counts as 0.</source>
        <translation>Die Tabelle gibt kein Gewicht für {absent} an; es zählt als 0.</translation>
    </message>
    <message>
        <source>“{number}” on {title} has no unit; it is read as “{unit}” like the others.</source>
        <translation>„{number}“ bei {title} hat keine Einheit und wird wie die übrigen als „{unit}“ gelesen.</translation>
    </message>
    <message>
        <source>Read as missing: {cells}.</source>
        <translation>Als fehlend gelesen: {cells}.</translation>
    </message>
    <message>
        <source>Read as missing: {cells} and {more} more.</source>
        <translation>Als fehlend gelesen: {cells} und {more} weitere.</translation>
    </message>
    <message>
        <source>Some scores on {title} have a percent sign and others do not: “{percent}” is read as {value}, “{plain}” as {same}. If that is wrong, write all of them the same way.</source>
        <translation>Einige Bewertungen bei {title} haben ein Prozentzeichen, andere nicht: „{percent}“ wird als {value} gelesen, „{plain}“ als {same}. Ist das falsch, schreiben Sie alle auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>“{text}” in {cell}</source>
        <translation>„{text}“ in {cell}</translation>
    </message>
    <message>
        <source>Numbers in brackets are read as negative, such as “{number}”.</source>
        <translation>Zahlen in Klammern werden als negativ gelesen, etwa „{number}“.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>the name “{name}” was added: {formula}</source>
        <translation>der Name „{name}“ kam hinzu: {formula}</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” is {state}, not {was}</source>
        <translation>das Tabellenblatt „{sheet}“ ist {state}, nicht {was}</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” was added</source>
        <translation>das Tabellenblatt „{sheet}“ kam hinzu</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” was deleted or renamed</source>
        <translation>das Tabellenblatt „{sheet}“ wurde gelöscht oder umbenannt</translation>
    </message>
    <message>
        <source>the order of the sheets has changed</source>
        <translation>die Tabellenblätter stehen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>{where} contains {found}, not {expected}</source>
        <translation>{where} enthält {found}, nicht {expected}</translation>
    </message>
    <message>
        <source>{where} shows its number in the format {found}, not {expected}</source>
        <translation>{where} zeigt die Zahl im Format {found}, nicht {expected}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {count} formulas have no value; save the workbook in a spreadsheet program</source>
        <translation>Tabellenblatt „{sheet}“: {count} Formeln haben keinen Wert; speichern Sie die Arbeitsmappe in einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the formula ={formula} with the result {value}</source>
        <translation>die Formel ={formula} mit dem Ergebnis {value}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: row {row} was hidden or unhidden</source>
        <translation>Tabellenblatt „{sheet}“: Zeile {row} wurde aus- oder eingeblendet</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: column {column} was hidden or unhidden</source>
        <translation>Tabellenblatt „{sheet}“: Spalte {column} wurde aus- oder eingeblendet</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: it contains an object that was not exported ({object})</source>
        <translation>Tabellenblatt „{sheet}“: Es enthält ein Objekt, das nicht exportiert wurde ({object})</translation>
    </message>
    <message>
        <source>{where}: its data validation has changed</source>
        <translation>{where}: Die Gültigkeitsprüfung wurde geändert</translation>
    </message>
    <message>
        <source>{where}: its link has changed</source>
        <translation>{where}: Die Verknüpfung wurde geändert</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the cells {cells} were merged or split</source>
        <translation>Tabellenblatt „{sheet}“: Die Zellen {cells} wurden verbunden oder getrennt</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: its header or footer has changed</source>
        <translation>Tabellenblatt „{sheet}“: Kopf- oder Fußzeile wurde geändert</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the chart&apos;s titles, axes or sources have changed</source>
        <translation>Tabellenblatt „{sheet}“: Titel, Achsen oder Quellen des Diagramms wurden geändert</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the numbers in the chart have changed</source>
        <translation>Tabellenblatt „{sheet}“: Die Zahlen im Diagramm wurden geändert</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>keinen Wert</translation>
    </message>
    <message>
        <source>Sheet “{value}”, cell {name}</source>
        <translation>Tabellenblatt „{value}“, Zelle {name}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has {found} charts, not {expected}</source>
        <translation>Tabellenblatt „{sheet}“ enthält {found} Diagramme, nicht {expected}</translation>
    </message>
    <message>
        <source>the name “{name}” stands for {found}, not for {expected}</source>
        <translation>der Name „{name}“ steht für {found}, nicht für {expected}</translation>
    </message>
    <message>
        <source>the file&apos;s property “{name}” is {found}, not {expected}</source>
        <translation>die Dateieigenschaft „{name}“ lautet {found}, nicht {expected}</translation>
    </message>
    <message>
        <source>Cell {name}</source>
        <translation>Zelle {name}</translation>
    </message>
    <message>
        <source>The table has {rows_count} options and {criteria_count} criteria; at most {max_options} and {max_criteria} are allowed.</source>
        <translation>Die Tabelle hat {rows_count} Optionen und {criteria_count} Kriterien; höchstens {max_options} und {max_criteria} sind möglich.</translation>
    </message>
    <message>
        <source>Import only the part to be ranked.</source>
        <translation>Importieren Sie nur den Teil, für den eine Rangfolge gebildet werden soll.</translation>
    </message>
    <message>
        <source>The numbers in each row are of similar size, those in each column are not. If the criteria are in rows, choose “in rows” above.</source>
        <translation>Die Zahlen jeder Zeile sind von gleicher Größenordnung, die jeder Spalte nicht. Stehen die Kriterien in Zeilen, wählen Sie oben „in Zeilen“.</translation>
    </message>
    <message>
        <source>another row has that role</source>
        <translation>eine andere Zeile hat diese Rolle</translation>
    </message>
    <message>
        <source>it contains units</source>
        <translation>sie enthält Einheiten</translation>
    </message>
    <message>
        <source>it has no name and no numbers</source>
        <translation>sie hat weder Namen noch Zahlen</translation>
    </message>
    <message>
        <source>“{name}” is read as the weights, since its numbers add up to 1 or 100. If it is an option, set its row to “option”.</source>
        <translation>„{name}“ wird als Zeile der Gewichte gelesen, da die Zahlen zusammen 1 oder 100 ergeben. Handelt es sich um eine Option, wählen Sie für die Zeile „Option“.</translation>
    </message>
    <message>
        <source>“{name}” is read as an option although its numbers add up to 1 or 100. If they are weights, set its row to “weights”.</source>
        <translation>„{name}“ wird als Option gelesen, obwohl die Zahlen zusammen 1 oder 100 ergeben. Handelt es sich um Gewichte, wählen Sie für die Zeile „Gewichte“.</translation>
    </message>
    <message>
        <source>it is the sum of the rows above</source>
        <translation>sie summiert die Zeilen darüber</translation>
    </message>
    <message>
        <source>it is below the table</source>
        <translation>sie steht unter der Tabelle</translation>
    </message>
    <message>
        <source>its name suggests a total, an average or an ideal</source>
        <translation>ihr Name deutet auf eine Summe, einen Durchschnitt oder ein Ideal</translation>
    </message>
    <message>
        <source>The weights in row {row} do not add up to 1 or 100; they count in proportion. If they are not weights, choose another role for the row, or “in rows” above.</source>
        <translation>Die Gewichte in Zeile {row} ergeben zusammen weder 1 noch 100; sie zählen im Verhältnis zueinander. Handelt es sich nicht um Gewichte, wählen Sie eine andere Rolle für die Zeile oder oben „in Zeilen“.</translation>
    </message>
    <message>
        <source>“{name}” is read as a criterion. If it contains the weights of criteria listed in rows, choose “in rows” above.</source>
        <translation>„{name}“ wird als Kriterium gelesen. Enthält es die Gewichte von Kriterien, die in Zeilen stehen, wählen Sie oben „in Zeilen“.</translation>
    </message>
    <message>
        <source>Sheet “{grid}”</source>
        <translation>Tabellenblatt „{grid}“</translation>
    </message>
    <message>
        <source>There is no table of options and criteria here.</source>
        <translation>Hier gibt es keine Tabelle mit Optionen und Kriterien.</translation>
    </message>
    <message>
        <source>It needs a row with the names of the criteria and below it one row per option, starting with the option&apos;s name. File ▸ Save template creates one to fill in. Or choose in the table what each row and column is.</source>
        <translation>Erforderlich sind eine Zeile mit den Namen der Kriterien und darunter eine Zeile je Option, beginnend mit deren Namen. Eine solche Tabelle zum Ausfüllen erhalten Sie mit Datei ▸ Tabellenvorlage speichern. Oder wählen Sie in der Tabelle, was jede Zeile und Spalte ist.</translation>
    </message>
    <message>
        <source>A table with one score per line needs a column of options, one of criteria and one of scores.</source>
        <translation>Eine Tabelle mit einer Bewertung je Zeile braucht eine Spalte mit Optionen, eine mit Kriterien und eine mit Bewertungen.</translation>
    </message>
    <message>
        <source>Choose them in the table.</source>
        <translation>Wählen Sie sie in der Tabelle.</translation>
    </message>
    <message>
        <source>The headings here are numbers, which cannot be names of criteria.</source>
        <translation>Die Überschriften hier sind Zahlen; Zahlen können keine Namen von Kriterien sein.</translation>
    </message>
    <message>
        <source>Choose “criterion” for the columns with scores, or another row for the names.</source>
        <translation>Wählen Sie „Kriterium“ für die Spalten mit Bewertungen oder eine andere Zeile für die Namen.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password.</source>
        <translation>Die Tabelle ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Open it, save it without a password, and import that.</source>
        <translation>Öffnen Sie sie, speichern Sie sie ohne Kennwort und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>One cell has</source>
        <translation>Eine Zelle muss</translation>
    </message>
    <message>
        <source>{faults_count} cells have</source>
        <translation>{faults_count} Zellen müssen</translation>
    </message>
    <message>
        <source>{count} to be corrected first.</source>
        <translation>{count} zuerst berichtigt werden.</translation>
    </message>
    <message>
        <source>Imported table</source>
        <translation>Importierte Tabelle</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>The issue has no name.</source>
        <translation>Das Thema hat keinen Namen.</translation>
    </message>
    <message>
        <source>The option has no name. Enter one, or set the row to “ignore”.</source>
        <translation>Die Option hat keinen Namen. Geben Sie einen ein oder wählen Sie für die Zeile „ignorieren“.</translation>
    </message>
    <message>
        <source>The option “{option}” appears twice.</source>
        <translation>Die Option „{option}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>“{text}” on {criterion} is neither a number nor a label of a known scale. Correct it, or set its column to “ignore”.</source>
        <translation>„{text}“ bei {criterion} ist weder eine Zahl noch die Bezeichnung einer bekannten Skala. Berichtigen Sie den Wert oder wählen Sie für die Spalte „ignorieren“.</translation>
    </message>
    <message>
        <source>imported: {row}</source>
        <translation>importiert: {row}</translation>
    </message>
    <message>
        <source>The table has one score per line; the lines are combined into one row per option.</source>
        <translation>Die Tabelle hat eine Bewertung je Zeile; die Zeilen werden zu einer Zeile je Option zusammengefasst.</translation>
    </message>
    <message>
        <source>The table is read with criteria in rows and options in columns.</source>
        <translation>Die Tabelle wird mit Kriterien in Zeilen und Optionen in Spalten gelesen.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>keine Bewertung</translation>
    </message>
    <message>
        <source>1 score</source>
        <translation>1 Bewertung</translation>
    </message>
    <message>
        <source>the issue “{added}”</source>
        <translation>das Thema „{added}“</translation>
    </message>
    <message>
        <source>{added_count} issues</source>
        <translation>{added_count} Themen</translation>
    </message>
    <message>
        <source>With the project&apos;s weights.</source>
        <translation>Mit den Gewichten des Projekts.</translation>
    </message>
    <message>
        <source>The weights in the table will not be imported; only the scores will.</source>
        <translation>Die Gewichte in der Tabelle werden nicht übernommen, nur die Bewertungen.</translation>
    </message>
    <message>
        <source>The table covers {issues_count} issues; import it as new issues instead.</source>
        <translation>Die Tabelle umfasst {issues_count} Themen; importieren Sie sie stattdessen als neue Themen.</translation>
    </message>
    <message>
        <source>“{name}” is not an option of {issue}. Its options are: {known}.</source>
        <translation>„{name}“ ist keine Option von „{issue}“. Vorhanden sind: {known}.</translation>
    </message>
    <message>
        <source>Change {scores} of {issue}.</source>
        <translation>Bei {issue} ändern: {scores}.</translation>
    </message>
    <message>
        <source>Empty cells in the table leave the score unchanged.</source>
        <translation>Leere Zellen der Tabelle lassen die Bewertung unverändert.</translation>
    </message>
    <message>
        <source>“{title}” gets its own options: {o}.</source>
        <translation>„{title}“ erhält eigene Optionen: {o}.</translation>
    </message>
    <message>
        <source>Add {issues}.</source>
        <translation>Hinzufügen: {issues}.</translation>
    </message>
    <message>
        <source>With the table&apos;s weights, for these issues only.</source>
        <translation>Mit den Gewichten der Tabelle, nur für diese Themen.</translation>
    </message>
    <message>
        <source>Scores on {absent}, which the table does not have, stay missing.</source>
        <translation>Bewertungen zu {absent}, die in der Tabelle nicht vorkommen, fehlen weiterhin.</translation>
    </message>
    <message>
        <source>Open a new project “{title}”.</source>
        <translation>Ein neues Projekt „{title}“ öffnen.</translation>
    </message>
    <message>
        <source>With {issues_count}, {options_count} and {criteria_count}: {c}.</source>
        <translation>Mit {issues_count}, {options_count} und {criteria_count}: {c}.</translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation>{n} Thema</translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation>{n} Themen</translation>
    </message>
    <message>
        <source>{n} option</source>
        <translation>{n} Option</translation>
    </message>
    <message>
        <source>{n} options</source>
        <translation>{n} Optionen</translation>
    </message>
    <message>
        <source>{n} criterion</source>
        <translation>{n} Kriterium</translation>
    </message>
    <message>
        <source>{n} criteria</source>
        <translation>{n} Kriterien</translation>
    </message>
    <message>
        <source>Excluded from “{issue}”, as in the table: {options}.</source>
        <translation>Bei „{issue}“ ausgeschlossen, wie in der Tabelle: {options}.</translation>
    </message>
    <message>
        <source>There is already an issue “{title}”; the new one is called “{new_title}”.</source>
        <translation>Es gibt bereits ein Thema „{title}“; das neue heißt „{new_title}“.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Choose a file with a table in it.</source>
        <translation>Wählen Sie eine Datei, die eine Tabelle enthält.</translation>
    </message>
    <message>
        <source>This is not a table but another kind of document.</source>
        <translation>Dies ist keine Tabelle, sondern ein Dokument anderer Art.</translation>
    </message>
    <message>
        <source>This is a workbook in the old Excel format (.xls).</source>
        <translation>Dies ist eine Arbeitsmappe im alten Excel-Format (.xls).</translation>
    </message>
    <message>
        <source>Save the table as .xlsx, .ods or .csv and import that.</source>
        <translation>Speichern Sie die Tabelle als .xlsx, .ods oder .csv und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Check that it exists and that you have permission to read it.</source>
        <translation>Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB, far more than a decision table needs.</source>
        <translation>Die Datei ist größer als {limit} MB, weit mehr, als eine Entscheidungstabelle braucht.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>Diese Tabelle ist leer.</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>In der Zwischenablage ist keine Tabelle.</translation>
    </message>
    <message>
        <source>Copy cells in a spreadsheet program, then paste here.</source>
        <translation>Kopieren Sie in einer Tabellenkalkulation Zellen und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb).</source>
        <translation>Dies ist eine binäre Excel-Arbeitsmappe (.xlsb).</translation>
    </message>
    <message>
        <source>Save it as “Excel workbook (.xlsx)” and import that.</source>
        <translation>Speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>Die Arbeitsmappe ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without a password, and import that.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie ohne Kennwort und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as .xlsx, and import that.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als .xlsx und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This file contains no text that can be read as a table.</source>
        <translation>Diese Datei enthält keinen Text, der sich als Tabelle lesen ließe.</translation>
    </message>
    <message>
        <source>Save the table as .xlsx, .ods or .csv (UTF-8) and import that.</source>
        <translation>Speichern Sie die Tabelle als .xlsx, .ods oder .csv (UTF-8) und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252. Check letters with accents.</source>
        <translation>Der Text ist nicht in UTF-8 codiert; er wurde als Windows-1252 gelesen. Prüfen Sie Umlaute und Buchstaben mit Akzent.</translation>
    </message>
    <message>
        <source>The text is far too long for a decision table.</source>
        <translation>Der Text ist viel zu lang für eine Entscheidungstabelle.</translation>
    </message>
    <message>
        <source>Import only the table.</source>
        <translation>Importieren Sie nur die Tabelle.</translation>
    </message>
    <message>
        <source>The table has far too many cells for a decision table.</source>
        <translation>Die Tabelle hat viel zu viele Zellen für eine Entscheidungstabelle.</translation>
    </message>
    <message>
        <source>Import only the part with options and criteria.</source>
        <translation>Importieren Sie nur den Teil mit den Optionen und Kriterien.</translation>
    </message>
    <message>
        <source>The text ends inside a quoted cell or contains an extremely long cell.</source>
        <translation>Der Text endet innerhalb einer Zelle in Anführungszeichen oder enthält eine übermäßig lange Zelle.</translation>
    </message>
    <message>
        <source>{where}, line {line}</source>
        <translation>{where}, Zeile {line}</translation>
    </message>
    <message>
        <source>Save the table again as .csv and import that.</source>
        <translation>Speichern Sie die Tabelle erneut als .csv und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“{text}” has the unit “{unit}”, which other numbers on {criterion} do not have. Write the number alone, or give all of them the same unit.</source>
        <translation>„{text}“ hat die Einheit „{unit}“, die andere Zahlen bei {criterion} nicht haben. Schreiben Sie die Zahl allein oder geben Sie allen dieselbe Einheit.</translation>
    </message>
    <message>
        <source>“{text}” is given in “{unit}”, but {criterion} is in “{other}”. Convert the number.</source>
        <translation>„{text}“ ist in „{unit}“ angegeben, {criterion} aber in „{other}“. Rechnen Sie die Zahl um.</translation>
    </message>
    <message>
        <source>“{text}” is not a number with a decimal {sign}.</source>
        <translation>„{text}“ ist keine Zahl mit dem gewählten Dezimalzeichen ({sign}).</translation>
    </message>
    <message>
        <source>This is a date. Spreadsheet programs turn entries such as 1-3 or 2.5 into dates; type it again as a number.</source>
        <translation>Dies ist ein Datum. Tabellenkalkulationen wandeln Eingaben wie 1-3 oder 2.5 in ein Datum um; geben Sie den Wert noch einmal als Zahl ein.</translation>
    </message>
    <message>
        <source>The formula here gives the error {cell}.</source>
        <translation>Die Formel ergibt den Fehler {cell}.</translation>
    </message>
    <message>
        <source>The formula here was never calculated. Open the file in a spreadsheet program and save it.</source>
        <translation>Die Formel wurde noch nie berechnet. Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie.</translation>
    </message>
    <message>
        <source>The workbook refers to other workbooks. The values stored in it were read; no other file was opened.</source>
        <translation>Die Arbeitsmappe verweist auf andere Arbeitsmappen. Gelesen wurden die darin gespeicherten Werte; keine andere Datei wurde geöffnet.</translation>
    </message>
    <message>
        <source>Save it as “Excel workbook (.xlsx)”, which drops them, and import that.</source>
        <translation>Speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“, wodurch die Makros wegfallen, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Hidden sheets are not read: {names}.</source>
        <translation>Ausgeblendete Tabellenblätter werden nicht gelesen: {names}.</translation>
    </message>
    <message>
        <source>The workbook contains macros, which this program does not accept.</source>
        <translation>Die Arbeitsmappe enthält Makros; solche Dateien nimmt dieses Programm nicht an.</translation>
    </message>
    <message>
        <source>This is not a readable Excel workbook.</source>
        <translation>Dies ist keine lesbare Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The text of cell {cell} cannot be found in the workbook.</source>
        <translation>Der Text der Zelle {cell} ist in der Arbeitsmappe nicht zu finden.</translation>
    </message>
    <message>
        <source>{where}, sheet “{sheet}”</source>
        <translation>{where}, Tabellenblatt „{sheet}“</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>1. Go to the sheet “Fill in”. Yellow cells are yours.</source>
        <translation>1. Zum Tabellenblatt „Ausfüllen“ gehen. Die gelben Zellen sind auszufüllen.</translation>
    </message>
    <message>
        <source>2. Write one line per option of an issue: the issue, the option, then one score per criterion. The name of an issue is needed in its first line only.</source>
        <translation>2. Eine Zeile je Option eines Themas schreiben: das Thema, die Option, dann eine Bewertung je Kriterium. Der Name eines Themas muss nur in dessen erster Zeile stehen.</translation>
    </message>
    <message>
        <source>3. A score is one of the words offered in the cell, or a number between the two ends shown above. Leave a score empty if nobody knows it; it is never counted as zero.</source>
        <translation>3. Eine Bewertung ist eines der in der Zelle angebotenen Wörter oder eine Zahl zwischen den beiden oben gezeigten Enden. Eine Bewertung, die niemand kennt, leer lassen; sie zählt nie als null.</translation>
    </message>
    <message>
        <source>5. Save the file, then choose File ▸ Import a table in the program. You see how the table was read before anything is imported.</source>
        <translation>5. Die Datei speichern und im Programm Datei ▸ Tabelle importieren wählen. Vor dem Import wird gezeigt, wie die Tabelle gelesen wurde.</translation>
    </message>
    <message>
        <source>Other words or numbers are possible if you change the scale as well.</source>
        <translation>Andere Wörter oder Zahlen sind möglich, wenn auch die Skala geändert wird.</translation>
    </message>
    <message>
        <source>4. Other criteria? Change their names, their direction (benefit: more is better; cost: less is better), their weights and the ends of their scales. Weights need not add up to 100 %.</source>
        <translation>4. Andere Kriterien? Deren Namen, Richtung (benefit = Nutzen: mehr ist besser; cost = Kosten: weniger ist besser), Gewichte und Skalenenden ändern. Die Gewichte müssen nicht zusammen 100 % ergeben.</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala von</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala bis</translation>
    </message>
    <message>
        <source>Name of the issue</source>
        <translation>Name des Themas</translation>
    </message>
    <message>
        <source>A table to fill in</source>
        <translation>Eine Tabelle zum Ausfüllen</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>finding in a workbook</comment>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <comment>finding in a workbook</comment>
        <translation>WEICHT AB</translation>
    </message>
    <message>
        <source>Numbers and inputs agree.</source>
        <translation>Zahlen und Eingaben stimmen überein.</translation>
    </message>
    <message>
        <source>Numbers and inputs do not agree.</source>
        <translation>Zahlen und Eingaben stimmen nicht überein.</translation>
    </message>
    <message>
        <source>hash of the inputs: {hash}, expected {expected}</source>
        <translation>Prüfsumme der Eingaben: {hash}, erwartet {expected}</translation>
    </message>
    <message>
        <source>hash of the inputs: {hash}</source>
        <translation>Prüfsumme der Eingaben: {hash}</translation>
    </message>
    <message>
        <source>the project inside has the hash {actual} instead of {hash}</source>
        <translation>das Projekt darin hat die Prüfsumme {actual}, nicht {hash}</translation>
    </message>
    <message>
        <source>input cells are unchanged</source>
        <translation>die Eingabezellen sind unverändert</translation>
    </message>
    <message>
        <source>{count} scores calculated in two ways; largest difference: {largest}; differing ranks: {ranks}</source>
        <translation>{count} auf zwei Wegen berechnete Werte, größter Unterschied {largest}, abweichende Ränge: {ranks}</translation>
    </message>
    <message>
        <source>input changed: {change}</source>
        <translation>geänderte Eingabe: {change}</translation>
    </message>
    <message>
        <source>If the problem is split across several files, import all of them together.</source>
        <translation>Ist die Aufgabe auf mehrere Dateien verteilt, importieren Sie alle zusammen.</translation>
    </message>
    <message>
        <source>This is not an XMCDA 3 file.</source>
        <translation>Dies ist keine XMCDA-Datei der Version 3.</translation>
    </message>
    <message>
        <source>Convert it with the Decision Deck&apos;s converter, or import the table as .xlsx or .csv.</source>
        <translation>Wandeln Sie sie mit dem Konverter von Decision Deck um oder importieren Sie die Tabelle als .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>It contains no alternatives.</source>
        <translation>Die Datei enthält keine Alternativen.</translation>
    </message>
    <message>
        <source>It contains no criteria.</source>
        <translation>Die Datei enthält keine Kriterien.</translation>
    </message>
    <message>
        <source>It contains no performance table.</source>
        <translation>Die Datei enthält keine Bewertungstabelle.</translation>
    </message>
    <message>
        <source>No weights were imported, so all criteria start with equal weights.</source>
        <translation>Es wurden keine Gewichte übernommen; alle Kriterien beginnen mit demselben Gewicht.</translation>
    </message>
    <message>
        <source>It contains no weights; all criteria start with equal weights.</source>
        <translation>Die Datei enthält keine Gewichte; alle Kriterien beginnen mit demselben Gewicht.</translation>
    </message>
    <message>
        <source>An alternative has no unique id (“{key}”).</source>
        <translation>Eine Alternative hat keine eindeutige Kennung („{key}“).</translation>
    </message>
    <message>
        <source>“{title}” is marked as fictive and was imported as an option.</source>
        <translation>„{title}“ ist als fiktiv gekennzeichnet und wurde als Option übernommen.</translation>
    </message>
    <message>
        <source>A criterion has no unique id (“{key}”).</source>
        <translation>Ein Kriterium hat keine eindeutige Kennung („{key}“).</translation>
    </message>
    <message>
        <source>The criterion “{name}” is not active and was not imported.</source>
        <translation>Das Kriterium „{name}“ ist nicht aktiv und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>It does not say what is better on {title}; more is assumed to be better.</source>
        <translation>Es ist nicht angegeben, was bei {title} besser ist; angenommen wird: mehr ist besser.</translation>
    </message>
    <message>
        <source>The only criteria values in it have no name; they were read as weights.</source>
        <translation>Die einzigen Kriterienwerte in der Datei haben keinen Namen; sie wurden als Gewichte gelesen.</translation>
    </message>
    <message>
        <source>The weights do not cover {titles}, so these weigh zero.</source>
        <translation>Die Gewichte umfassen {titles} nicht; deren Gewicht ist daher null.</translation>
    </message>
    <message>
        <source>{table}: there is no alternative “{key}”.</source>
        <translation>{table}: Es gibt keine Alternative „{key}“.</translation>
    </message>
    <message>
        <source>{table}: one score appears more than once; the last one counts.</source>
        <translation>{table}: Eine Bewertung ist mehrfach angegeben; übernommen wurde die letzte.</translation>
    </message>
    <message>
        <source>{table}: {count} scores appear more than once; the last of each counts.</source>
        <translation>{table}: {count} Bewertungen sind mehrfach angegeben; übernommen wurde jeweils die letzte.</translation>
    </message>
    <message>
        <source>“{text}” is not a score on {criterion}.</source>
        <translation>„{text}“ ist keine Bewertung bei {criterion}.</translation>
    </message>
    <message>
        <source>The name “{name} …” was cut to {most} characters.</source>
        <translation>Der Name „{name} …“ wurde auf {most} Zeichen gekürzt.</translation>
    </message>
    <message>
        <source>The XMCDA data cannot be imported as it is.</source>
        <translation>Die XMCDA-Daten lassen sich so nicht übernehmen.</translation>
    </message>
    <message>
        <source>The scale of {title} was set from {low} to {high}.</source>
        <translation>Die Skala von {title} wurde auf {low} bis {high} gesetzt.</translation>
    </message>
    <message>
        <source>The label “{label}” of {title} has no number.</source>
        <translation>Die Bezeichnung „{label}“ von {title} hat keine Zahl.</translation>
    </message>
    <message>
        <source>The weights “{name}”: {error}</source>
        <translation>Die Gewichte „{name}“: {error}</translation>
    </message>
    <message>
        <source>has more than {max_levels} levels.</source>
        <translation>hat mehr als {max_levels} Stufen.</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to {most}.</source>
        <translation>muss eine ganze Zahl von 0 bis {most} sein.</translation>
    </message>
    <message>
        <source>no weight may be negative.</source>
        <translation>kein Gewicht darf negativ sein.</translation>
    </message>
    <message>
        <source>the weights add up to {values}; they must add up to 1.</source>
        <translation>die Gewichte ergeben zusammen {values}; sie müssen 1 ergeben.</translation>
    </message>
    <message>
        <source>a share must be between 0 and 1.</source>
        <translation>ein Anteil muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>“{level}” is not a level of {on}; its levels are {known}.</source>
        <translation>„{level}“ ist keine Stufe von {on}; zulässig sind {known}.</translation>
    </message>
    <message>
        <source>{number} is outside the scale of {on} ({low} to {high}).</source>
        <translation>{number} liegt außerhalb der Skala von {on} ({low} bis {high}).</translation>
    </message>
    <message>
        <source>“{option_id}” is not an option here; the options are {open_ids}.</source>
        <translation>„{option_id}“ ist hier keine Option; die Optionen sind {open_ids}.</translation>
    </message>
    <message>
        <source>“{criterion_id}” is not a criterion; the criteria are {criteria}.</source>
        <translation>„{criterion_id}“ ist kein Kriterium; die Kriterien sind {criteria}.</translation>
    </message>
    <message>
        <source>has both a reason and a group&apos;s answer; keep one of them.</source>
        <translation>enthält sowohl eine Begründung als auch eine Antwort der Gruppe; behalten Sie nur eines davon.</translation>
    </message>
    <message>
        <source>has both a reason and a coalition it was computed for; keep one of them.</source>
        <translation>enthält sowohl eine Begründung als auch eine Koalition, für die berechnet wurde; behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>a computed score, and no other, has a coalition that it was computed for.</source>
        <translation>eine berechnete Bewertung, und keine andere, hat eine Koalition, für die sie berechnet wurde.</translation>
    </message>
    <message>
        <source>has both a source and an imported cell; keep one of them.</source>
        <translation>enthält sowohl eine Quelle als auch eine importierte Zelle; behalten Sie nur eines davon.</translation>
    </message>
    <message>
        <source>has both a level and a number; keep one of them.</source>
        <translation>enthält sowohl eine Stufe als auch eine Zahl; behalten Sie nur eines davon.</translation>
    </message>
    <message>
        <source>none: this scale takes numbers</source>
        <translation>keine: Diese Skala besteht aus Zahlen</translation>
    </message>
    <message>
        <source>a judgement must be a ratio above 0, such as 3 or 0.3333.</source>
        <translation>ein Urteil muss ein Verhältnis über 0 sein, etwa 3 oder 0.3333.</translation>
    </message>
    <message>
        <source>this pair is judged twice.</source>
        <translation>dieses Paar wird zweimal beurteilt.</translation>
    </message>
    <message>
        <source>a judgement refers to something that does not exist.</source>
        <translation>ein Urteil bezieht sich auf etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>swing points must be from 0 to 100.</source>
        <translation>Swing-Punkte müssen zwischen 0 und 100 liegen.</translation>
    </message>
    <message>
        <source>needs at least one option.</source>
        <translation>braucht mindestens eine Option.</translation>
    </message>
    <message>
        <source>must be one of {keys}.</source>
        <translation>muss eines von {keys} sein.</translation>
    </message>
    <message>
        <source>must go from a lower to a higher weight, both from 0 to 1.</source>
        <translation>muss von einem niedrigeren zu einem höheren Gewicht reichen, beide zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>must be a whole number below 2⁵³.</source>
        <translation>muss eine ganze Zahl unter 2⁵³ sein.</translation>
    </message>
    <message>
        <source>only an anonymous workshop has an attendance list.</source>
        <translation>nur ein anonymer Workshop hat eine Anwesenheitsliste.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>a step can take from 0 to {most} minutes.</source>
        <translation>ein Schritt kann 0 bis {most} Minuten dauern.</translation>
    </message>
    <message>
        <source>is not a time with its zone, such as 2026-11-23T10:00:00+01:00.</source>
        <translation>ist keine Zeitangabe mit Zeitzone wie 2026-11-23T10:00:00+01:00.</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 1,000,000.</source>
        <translation>muss eine ganze Zahl von 0 bis 1.000.000 sein.</translation>
    </message>
    <message>
        <source>must be above 0.</source>
        <translation>muss über 0 liegen.</translation>
    </message>
    <message>
        <source>must not be empty.</source>
        <translation>darf nicht leer sein.</translation>
    </message>
    <message>
        <source>only one may be open.</source>
        <translation>nur eine darf offen sein.</translation>
    </message>
    <message>
        <source>an anonymous workshop does not keep this; remove it.</source>
        <translation>ein anonymer Workshop bewahrt dies nicht auf; entfernen Sie es.</translation>
    </message>
    <message>
        <source>is not a salt of 32 hexadecimal digits.</source>
        <translation>ist kein Salt aus 32 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>must be from 1 to {most}.</source>
        <translation>muss zwischen 1 und {most} liegen.</translation>
    </message>
    <message>
        <source>is not a hash of 32 hexadecimal digits.</source>
        <translation>ist kein Hashwert aus 32 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>their numbers must be in ascending order.</source>
        <translation>ihre Nummern müssen aufsteigend geordnet sein.</translation>
    </message>
    <message>
        <source>“{previous}” is not an earlier round of the same kind as {id}.</source>
        <translation>„{previous}“ ist keine frühere Runde derselben Art wie {id}.</translation>
    </message>
    <message>
        <source>must name at least one issue.</source>
        <translation>muss mindestens ein Thema nennen.</translation>
    </message>
    <message>
        <source>must name at least one criterion.</source>
        <translation>muss mindestens ein Kriterium nennen.</translation>
    </message>
    <message>
        <source>only an anonymous workshop keeps reasons apart from ballots.</source>
        <translation>nur ein anonymer Workshop bewahrt Begründungen getrennt von den Stimmzetteln auf.</translation>
    </message>
    <message>
        <source>a revealed round has no sealed ballots.</source>
        <translation>eine aufgedeckte Runde hat keine versiegelten Stimmzettel.</translation>
    </message>
    <message>
        <source>a round with a seal has no open ballots before it is revealed.</source>
        <translation>eine versiegelte Runde hat vor dem Aufdecken keine offenen Stimmzettel.</translation>
    </message>
    <message>
        <source>is not a public key of {count} bytes.</source>
        <translation>ist kein öffentlicher Schlüssel von {count} Byte.</translation>
    </message>
    <message>
        <source>its round has no seal.</source>
        <translation>die Runde ist nicht versiegelt.</translation>
    </message>
    <message>
        <source>is not as long as a sealed ballot of its round.</source>
        <translation>ist nicht so lang wie ein versiegelter Stimmzettel dieser Runde.</translation>
    </message>
    <message>
        <source>is not a tag of 32 hexadecimal digits.</source>
        <translation>ist keine Kennung aus 32 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>only an anonymous workshop counts heads.</source>
        <translation>nur in einem anonymen Workshop werden die Anwesenden gezählt.</translation>
    </message>
    <message>
        <source>must be one of {order_rules}.</source>
        <translation>muss eines von {order_rules} sein.</translation>
    </message>
    <message>
        <source>contains an invalid character (a lone surrogate).</source>
        <translation>enthält ein ungültiges Zeichen (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>must be an object in braces, not {kind}.</source>
        <translation>muss ein Objekt in geschweiften Klammern sein, nicht {kind}.</translation>
    </message>
    <message>
        <source>must be a number, not {kind}.</source>
        <translation>muss eine Zahl sein, nicht {kind}.</translation>
    </message>
    <message>
        <source>must be a finite number.</source>
        <translation>muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <source>must be true or false, not {kind}.</source>
        <translation>muss true oder false sein, nicht {kind}.</translation>
    </message>
    <message>
        <source>must be one of {allowed}, not {shown}.</source>
        <translation>muss eines von {allowed} sein, nicht {shown}.</translation>
    </message>
    <message>
        <source>must be a list in brackets, not {kind}.</source>
        <translation>muss eine Liste in eckigen Klammern sein, nicht {kind}.</translation>
    </message>
    <message>
        <source>must be text, not {kind}.</source>
        <translation>muss ein Text sein, nicht {kind}.</translation>
    </message>
    <message>
        <source>has {value_count} characters; the maximum is {max_name}.</source>
        <translation>hat {value_count} Zeichen; höchstens {max_name} sind möglich.</translation>
    </message>
    <message>
        <source>must be text, not {node}.</source>
        <translation>muss ein Text sein, nicht {node}.</translation>
    </message>
    <message>
        <source>a name in it {half}</source>
        <translation>ein Name darin {half}</translation>
    </message>
    <message>
        <source>is not a field of this format; remove it or correct its name.</source>
        <translation>ist kein Feld dieses Formats; entfernen Sie es oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>an empty value (null)</source>
        <translation>ein leerer Wert (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>“{id}” appears twice.</source>
        <translation>„{id}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>there is no {what} “{id}”.</source>
        <translation>nicht vorhanden: {what} „{id}“.</translation>
    </message>
    <message>
        <source>{first} has actors too; only one of the files put together can.</source>
        <translation>Auch {first} hat Akteure; nur eine der zusammengesetzten Dateien darf welche haben.</translation>
    </message>
    <message>
        <source>The presets {value} extend each other in a circle.</source>
        <translation>Die Vorlagen {value} bauen im Kreis aufeinander auf.</translation>
    </message>
    <message>
        <source>Remove one of these names from an “extends” list.</source>
        <translation>Entfernen Sie einen dieser Namen aus einer Liste „extends“.</translation>
    </message>
    <message>
        <source>The preset “{preset_id}” does not exist.</source>
        <translation>Es gibt keine Vorlage „{preset_id}“.</translation>
    </message>
    <message>
        <source>Presets: {known}.</source>
        <translation>Vorlagen: {known}.</translation>
    </message>
    <message>
        <source>The recovery copy was not written: its name is already in use.</source>
        <translation>Die Wiederherstellungskopie wurde nicht geschrieben: Ihr Name ist bereits vergeben.</translation>
    </message>
    <message>
        <source>The recovery copy is too large to be valid.</source>
        <translation>Die Wiederherstellungskopie ist zu groß, um gültig zu sein.</translation>
    </message>
    <message>
        <source>The recovery copy cannot be read.</source>
        <translation>Die Wiederherstellungskopie lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The last saved version of the project is not affected.</source>
        <translation>Die zuletzt gespeicherte Fassung des Projekts ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The recovery copy is damaged.</source>
        <translation>Die Wiederherstellungskopie ist beschädigt.</translation>
    </message>
    <message>
        <source>The program that has this work open is still running, so nothing was discarded.</source>
        <translation>Das Programm, in dem diese Arbeit geöffnet ist, läuft noch; daher wurde nichts verworfen.</translation>
    </message>
    <message>
        <source>Check on that computer whether the work is still open.</source>
        <translation>Prüfen Sie an diesem Computer, ob die Arbeit noch geöffnet ist.</translation>
    </message>
    <message>
        <source>The program&apos;s folder “{name}” is missing.</source>
        <translation>Der Programmordner „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>Install the program again; your own files are not affected.</source>
        <translation>Installieren Sie das Programm neu; Ihre eigenen Dateien sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Shorten its texts or remove issues; your work is still open.</source>
        <translation>Kürzen Sie Texte oder entfernen Sie Themen; Ihre Arbeit ist noch geöffnet.</translation>
    </message>
    <message>
        <source>This is not a project file.</source>
        <translation>Dies ist keine Projektdatei.</translation>
    </message>
    <message>
        <source>This is not a project file: its content cannot be read.</source>
        <translation>Dies ist keine Projektdatei: Ihr Inhalt lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .mcda.</source>
        <translation>Wählen Sie eine Datei, die auf .mcda endet.</translation>
    </message>
    <message>
        <source>no format</source>
        <translation>Datei ohne Formatangabe</translation>
    </message>
    <message>
        <source>This file says it is {kind}, not “{expected}”.</source>
        <translation>Diese Datei bezeichnet sich als {kind}, nicht als „{expected}“.</translation>
    </message>
    <message>
        <source>The file&apos;s version is not a whole number from 1.</source>
        <translation>Die Version der Datei ist keine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>The project is larger than {max_bytes} MB and could not be reopened.</source>
        <translation>Das Projekt ist größer als {max_bytes} MB und ließe sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>The file is damaged: “{key}” appears twice in one place.</source>
        <translation>Die Datei ist beschädigt: „{key}“ steht zweimal an einer Stelle.</translation>
    </message>
    <message>
        <source>Open a backup or another copy; this one was left unchanged.</source>
        <translation>Öffnen Sie eine Sicherung oder eine andere Kopie; diese Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete at line {lineno}, column {colno}.</source>
        <translation>Die Datei ist in Zeile {lineno}, Spalte {colno} beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Choose another file; this one was left unchanged.</source>
        <translation>Wählen Sie eine andere Datei; diese blieb unverändert.</translation>
    </message>
    <message>
        <source>This is not a project file: it contains no JSON object.</source>
        <translation>Dies ist keine Projektdatei: Sie enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program (format {version}; this version reads up to {newest}).</source>
        <translation>Die Datei wurde mit einer neueren Version des Programms geschrieben (Format {version}; diese Version liest bis {newest}).</translation>
    </message>
    <message>
        <source>one fault</source>
        <translation>einen Fehler</translation>
    </message>
    <message>
        <source>{faults_count} faults</source>
        <translation>{faults_count} Fehler</translation>
    </message>
    <message>
        <source>The content has {count}.</source>
        <translation>Der Inhalt enthält {count}.</translation>
    </message>
    <message>
        <source>Correct it in a text editor or open another copy; the file was left unchanged.</source>
        <translation>Berichtigen Sie sie in einem Texteditor oder öffnen Sie eine andere Kopie; die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>Update the program to open it; the file was left unchanged.</source>
        <translation>Aktualisieren Sie das Programm, um sie zu öffnen; die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Dies ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>The file cannot be read: {error}.</source>
        <translation>Die Datei lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB, too large for a project.</source>
        <translation>Die Datei ist größer als {limit} MB, zu groß für ein Projekt.</translation>
    </message>
    <message>
        <source>This is not a UTF-8 text file, so it is not a project file.</source>
        <translation>Dies ist keine Textdatei in UTF-8, also keine Projektdatei.</translation>
    </message>
    <message>
        <source>This is a device or pipe, not a file.</source>
        <translation>Dies ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation>es handelt sich um eine Verknüpfung; Verknüpfungen wird nicht gefolgt</translation>
    </message>
    <message>
        <source>there is a folder with that name</source>
        <translation>ein Ordner mit diesem Namen ist vorhanden</translation>
    </message>
    <message>
        <source>it is a device or pipe, not a file</source>
        <translation>es handelt sich um ein Gerät oder eine Pipe, nicht um eine Datei</translation>
    </message>
    <message>
        <source>that name is already in use</source>
        <translation>der Name ist bereits vergeben</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>Ihr Speicherkontingent auf dem Datenträger ist erschöpft</translation>
    </message>
    <message>
        <source>The file was not saved: {error}.</source>
        <translation>Die Datei wurde nicht gespeichert: {error}.</translation>
    </message>
    <message>
        <source>Save it under another name or in another folder; your work is still open.</source>
        <translation>Speichern Sie unter einem anderen Namen oder in einem anderen Ordner; Ihre Arbeit ist noch geöffnet.</translation>
    </message>
    <message>
        <source>the file or its folder does not exist</source>
        <translation>die Datei oder ihr Ordner ist nicht vorhanden</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <translation>Ihnen fehlt die Berechtigung</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>part of the path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>das System hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>item {i}</source>
        <translation>Element {i}</translation>
    </message>
    <message>
        <source>Nothing links {words} with the others, directly or through other comparisons.</source>
        <translation>Nichts verbindet {words} mit den anderen, weder direkt noch über andere Vergleiche.</translation>
    </message>
    <message>
        <source>Nothing links {words} with {rest}, directly or through other comparisons.</source>
        <translation>Nichts verbindet {words} mit {rest}, weder direkt noch über andere Vergleiche.</translation>
    </message>
    <message>
        <source>A score is outside its scale, which runs from {low} to {high}.</source>
        <translation>Eine Bewertung liegt außerhalb ihrer Skala, die von {low} bis {high} reicht.</translation>
    </message>
    <message>
        <source>The two judgements on items {j} and {i} are not reciprocals.</source>
        <translation>Die beiden Urteile über die Elemente {j} und {i} sind keine Kehrwerte voneinander.</translation>
    </message>
    <message>
        <source>Enter the comparison again.</source>
        <translation>Geben Sie den Vergleich noch einmal ein.</translation>
    </message>
    <message>
        <source>Add an item.</source>
        <translation>Fügen Sie ein Element hinzu.</translation>
    </message>
    <message>
        <source>Compare at least one pair that links them.</source>
        <translation>Vergleichen Sie mindestens ein Paar, das sie verbindet.</translation>
    </message>
    <message>
        <source>A comparison matrix must have as many columns as rows.</source>
        <translation>Eine Vergleichsmatrix muss ebenso viele Spalten wie Zeilen haben.</translation>
    </message>
    <message>
        <source>Item {i} compared with itself must be 1.</source>
        <translation>Element {i}, mit sich selbst verglichen, muss 1 sein.</translation>
    </message>
    <message>
        <source>{words} and {words2}</source>
        <translation>{words} und {words2}</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr niedrig</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>0 % means that the weights are as far apart as those of many people can be, 100 % that all are the same. Agreement below 50 % is called very low, below 62.5 % low, below 75 % moderate, below 87.5 % high, and from there on very high (Goepel&apos;s indicator from Shannon&apos;s entropy and his word scale).</source>
        <translation>0 % bedeutet, dass die Gewichte so weit auseinanderliegen, wie es die vieler Personen können, 100 %, dass alle gleich sind. Die Übereinstimmung heißt unter 50 % sehr niedrig, unter 62,5 % niedrig, unter 75 % mäßig, unter 87,5 % hoch, darüber sehr hoch (Indikator von Goepel aus der Shannon-Entropie und seine Wortskala).</translation>
    </message>
    <message>
        <source>Agreement can be measured only on two or more criteria.</source>
        <translation>Übereinstimmung lässt sich erst ab zwei Kriterien messen.</translation>
    </message>
    <message>
        <source>No swing has been judged yet.</source>
        <translation>Noch ist kein Swing beurteilt.</translation>
    </message>
    <message>
        <source>Give the most important swing 100 points.</source>
        <translation>Geben Sie dem wichtigsten Swing 100 Punkte.</translation>
    </message>
    <message>
        <source>The swing of {name} has {value} points.</source>
        <translation>Der Swing von {name} hat {value} Punkte.</translation>
    </message>
    <message>
        <source>Give it a number from 0 to 100.</source>
        <translation>Geben Sie ihm eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>All swings have 0 points, so nothing matters.</source>
        <translation>Alle Swings haben 0 Punkte; damit wäre nichts von Bedeutung.</translation>
    </message>
    <message>
        <source>Give the most important swing 100.</source>
        <translation>Geben Sie dem wichtigsten Swing 100.</translation>
    </message>
    <message>
        <source>Rank-order centroid</source>
        <translation>Rangordnungsschwerpunkt (ROC)</translation>
    </message>
    <message>
        <source>Rank sum</source>
        <translation>Rangsumme</translation>
    </message>
    <message>
        <source>Rank reciprocal</source>
        <translation>Rangkehrwert</translation>
    </message>
    <message>
        <source>There is no rule “{rule}” for an order.</source>
        <translation>Es gibt keine Regel „{rule}“ für die Reihenfolge.</translation>
    </message>
    <message>
        <source>Rules: {known}.</source>
        <translation>Regeln: {known}.</translation>
    </message>
    <message>
        <source>Nothing has been put in order yet.</source>
        <translation>Noch ist nichts in eine Reihenfolge gebracht.</translation>
    </message>
    <message>
        <source>Put the most important first.</source>
        <translation>Setzen Sie das Wichtigste an den Anfang.</translation>
    </message>
    <message>
        <source>{criterion} is in the order twice.</source>
        <translation>{criterion} steht zweimal in der Reihenfolge.</translation>
    </message>
    <message>
        <source>Remove it from one of its places.</source>
        <translation>Entfernen Sie es von einem der Plätze.</translation>
    </message>
    <message>
        <source>Nobody has answered.</source>
        <translation>Niemand hat geantwortet.</translation>
    </message>
    <message>
        <source>Include at least one participant.</source>
        <translation>Beziehen Sie mindestens eine teilnehmende Person ein.</translation>
    </message>
    <message>
        <source>Correct the voting weight.</source>
        <translation>Berichtigen Sie das Stimmgewicht.</translation>
    </message>
    <message>
        <source>At least one person gave each criterion zero weight, so every geometric mean is zero.</source>
        <translation>Jedes Kriterium hat von mindestens einer Person das Gewicht null erhalten; daher ist jedes geometrische Mittel null.</translation>
    </message>
    <message>
        <source>Choose the arithmetic mean.</source>
        <translation>Wählen Sie das arithmetische Mittel.</translation>
    </message>
    <message>
        <source>“{item}” is in the group “{parent}”, which does not exist.</source>
        <translation>„{item}“ gehört zur Gruppe „{parent}“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A priority is missing or negative.</source>
        <translation>Eine Priorität fehlt oder ist negativ.</translation>
    </message>
    <message>
        <source>All priorities are zero.</source>
        <translation>Alle Prioritäten sind null.</translation>
    </message>
    <message>
        <source>Give at least one item some weight.</source>
        <translation>Geben Sie mindestens einem Element ein Gewicht.</translation>
    </message>
    <message>
        <source>“{item}” is in a group that contains itself.</source>
        <translation>„{item}“ gehört zu einer Gruppe, die in sich selbst liegt.</translation>
    </message>
    <message>
        <source>The judgement {judgement} is outside the scale from 1/9 to 9.</source>
        <translation>Das Urteil {judgement} liegt außerhalb der Skala von 1/9 bis 9.</translation>
    </message>
    <message>
        <source>Correct the judgement, or choose the linear scale.</source>
        <translation>Berichtigen Sie das Urteil oder wählen Sie die lineare Skala.</translation>
    </message>
    <message>
        <source>Linear (Saaty)</source>
        <translation>Linear (Saaty)</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>log2(x + 1)</source>
        <translation>log2(x + 1)</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Inverse linear</source>
        <translation>Invers linear</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Balanced for n items</source>
        <translation>Ausgewogen für n Elemente</translation>
    </message>
    <message>
        <source>Adaptive balanced</source>
        <translation>Adaptiv ausgewogen</translation>
    </message>
    <message>
        <source>(n − 1) s / (1 − s), with s = 1/n + (x − 1) (0.9 − 1/n) / 8</source>
        <translation>(n − 1) s / (1 − s), mit s = 1/n + (x − 1) (0,9 − 1/n) / 8</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptiv</translation>
    </message>
    <message>
        <source>x^(1 + ln(n − 1) / ln 9)</source>
        <translation>x^(1 + ln(n − 1) / ln 9)</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenz</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>Geometrisch</translation>
    </message>
    <message>
        <source>Asymptotical</source>
        <translation>Asymptotisch</translation>
    </message>
    <message>
        <source>exp(artanh(√3 (x − 1) / 14))</source>
        <translation>exp(artanh(√3 (x − 1) / 14))</translation>
    </message>
    <message>
        <source>Goepel&apos;s AHP-OS, after Fülöp, Koczkodaj &amp; Szarek (2010), LNCS 6220, 71-84 (small scales)</source>
        <translation>Goepels AHP-OS, nach Fülöp, Koczkodaj &amp; Szarek (2010), LNCS 6220, 71–84 (kleine Skalen)</translation>
    </message>
    <message>
        <source>There is no judgement scale “{key}”.</source>
        <translation>Es gibt keine Urteilsskala „{key}“.</translation>
    </message>
    <message>
        <source>Choose one of {judgement_scales}.</source>
        <translation>Wählen Sie eine von {judgement_scales}.</translation>
    </message>
    <message>
        <source>The order of importance leaves too many orders possible to draw from them evenly.</source>
        <translation>Die Reihenfolge der Wichtigkeit lässt zu viele Reihenfolgen offen, um gleichmäßig daraus zu ziehen.</translation>
    </message>
    <message>
        <source>Add more statements, or rank all criteria.</source>
        <translation>Ergänzen Sie weitere Aussagen oder ordnen Sie alle Kriterien.</translation>
    </message>
    <message>
        <source>The order of importance contradicts itself: a criterion would have to matter more than itself.</source>
        <translation>Die Reihenfolge der Wichtigkeit widerspricht sich: Ein Kriterium müsste wichtiger sein als es selbst.</translation>
    </message>
    <message>
        <source>Withdraw one of the statements.</source>
        <translation>Nehmen Sie eine der Aussagen zurück.</translation>
    </message>
    <message>
        <source>Saaty (2005), Theory and Applications of the Analytic Network Process, RWS Publications</source>
        <translation>Saaty (2005), Theory and Applications of the Analytic Network Process, RWS Publications</translation>
    </message>
    <message>
        <source>Aguarón &amp; Moreno-Jiménez (2003), European Journal of Operational Research 147(1), 137-145</source>
        <translation>Aguarón &amp; Moreno-Jiménez (2003), European Journal of Operational Research 147(1), 137–145</translation>
    </message>
    <message>
        <source>Alonso &amp; Lamata (2006), International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 14(4), 445-459</source>
        <translation>Alonso &amp; Lamata (2006), International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 14(4), 445–459</translation>
    </message>
    <message>
        <source>There is no table of random indices “{key}”.</source>
        <translation>Es gibt keine Tabelle von Zufallsindizes „{key}“.</translation>
    </message>
    <message>
        <source>Choose one of {random_indices}.</source>
        <translation>Wählen Sie eine von {random_indices}.</translation>
    </message>
    <message>
        <source>a score is zero or below, and the formula divides by scores</source>
        <translation>eine Bewertung ist null oder kleiner, und die Formel teilt durch Bewertungen</translation>
    </message>
    <message>
        <source>all options have the same score on every criterion that has weight</source>
        <translation>alle Optionen haben bei jedem Kriterium mit Gewicht dieselbe Bewertung</translation>
    </message>
    <message>
        <source>the average score on a criterion is zero or below, and the formula divides by it</source>
        <translation>die mittlere Bewertung bei einem Kriterium ist null oder kleiner, und die Formel teilt durch sie</translation>
    </message>
    <message>
        <source>the formula divides by zero on these scores</source>
        <translation>die Formel teilt bei diesen Bewertungen durch null</translation>
    </message>
    <message>
        <source>Weighted sum (WSM)</source>
        <translation>Gewichtete Summe (WSM)</translation>
    </message>
    <message>
        <source>Weighted product (WPM)</source>
        <translation>Gewichtetes Produkt (WPM)</translation>
    </message>
    <message>
        <source>Multiplies the scores, each to the power of its weight.</source>
        <translation>Multipliziert die Bewertungen, jede potenziert mit ihrem Gewicht.</translation>
    </message>
    <message>
        <source>The mean of the weighted sum and the weighted product.</source>
        <translation>Das Mittel aus gewichteter Summe und gewichtetem Produkt.</translation>
    </message>
    <message>
        <source>A compromise between the sum of all shortfalls and the worst single one.</source>
        <translation>Ein Kompromiss zwischen der Summe aller Rückstände und dem größten einzelnen Rückstand.</translation>
    </message>
    <message>
        <source>PROMETHEE II</source>
        <translation>PROMETHEE II</translation>
    </message>
    <message>
        <source>A compromise between three ways of combining the weighted sum and the weighted product.</source>
        <translation>Ein Kompromiss aus drei Arten, gewichtete Summe und gewichtetes Produkt zu verbinden.</translation>
    </message>
    <message>
        <source>Adds up the scores, rescaled to their observed range, by weight.</source>
        <translation>Summiert die auf ihre Spanne umgerechneten Bewertungen nach Gewicht.</translation>
    </message>
    <message>
        <source>Adds up, pair by pair, the weight of the criteria on which one option beats another.</source>
        <translation>Summiert Paar für Paar das Gewicht der Kriterien, bei denen eine Option eine andere übertrifft.</translation>
    </message>
    <message>
        <source>The weighted distance from the best ends of the scales; free of rank reversal.</source>
        <translation>Der gewichtete Abstand von den besten Enden der Skalen; frei von Rangumkehr.</translation>
    </message>
    <message>
        <source>Weighs what an option gains against what it costs, each as a share of the total.</source>
        <translation>Wägt ab, was eine Option gewinnt und was sie kostet, jeweils als Anteil an der Gesamtsumme.</translation>
    </message>
    <message>
        <source>Distances above and below the average option.</source>
        <translation>Abstände über und unter der durchschnittlichen Option.</translation>
    </message>
    <message>
        <source>Distances from a border that separates good from poor.</source>
        <translation>Abstände von einer Grenze, die gut von schlecht trennt.</translation>
    </message>
    <message>
        <source>The weighted sum as a share of that of an ideal option.</source>
        <translation>Die gewichtete Summe als Anteil an derjenigen einer idealen Option.</translation>
    </message>
    <message>
        <source>Distances from the worst option, straight first and along the axes where those tie.</source>
        <translation>Abstände von der schlechtesten Option, zuerst in gerader Linie und bei Gleichstand entlang der Achsen.</translation>
    </message>
    <message>
        <source>CoCoSo</source>
        <translation>CoCoSo</translation>
    </message>
    <message>
        <source>The gap between an equal share for every option and the share its scores earn.</source>
        <translation>Der Abstand zwischen dem gleichen Anteil für jede Option und dem Anteil, der ihr nach den Bewertungen zusteht.</translation>
    </message>
    <message>
        <source>Usefulness between an ideal and an anti-ideal option.</source>
        <translation>Nützlichkeit zwischen einer idealen und einer antiidealen Option.</translation>
    </message>
    <message>
        <source>Benefits less costs, each divided by the length of its column.</source>
        <translation>Nutzen minus Kosten, jeweils geteilt durch die Länge der Spalte.</translation>
    </message>
    <message>
        <source>Distances from every ideal, from the best to the worst, and from the average.</source>
        <translation>Abstände von jedem Ideal, vom besten bis zum schlechtesten, und vom Durchschnitt.</translation>
    </message>
    <message>
        <source>Fewer than two options can be ranked here, so there is nothing to compare.</source>
        <translation>Hier erhalten weniger als zwei Optionen einen Rang; es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Score at least two options on every criterion that has weight.</source>
        <translation>Bewerten Sie mindestens zwei Optionen bei jedem Kriterium mit Gewicht.</translation>
    </message>
    <message>
        <source>{weights_count} criteria need as many sets of option priorities.</source>
        <translation>{weights_count} Kriterien brauchen ebenso viele Sätze von Optionsprioritäten.</translation>
    </message>
    <message>
        <source>There is no option to rank.</source>
        <translation>Es gibt keine Option für eine Rangfolge.</translation>
    </message>
    <message>
        <source>Add or include an option.</source>
        <translation>Fügen Sie eine Option hinzu oder nehmen Sie eine wieder auf.</translation>
    </message>
    <message>
        <source>Criterion {m}</source>
        <translation>Kriterium {m}</translation>
    </message>
    <message>
        <source>Each criterion needs one priority for each of {width} options.</source>
        <translation>Jedes Kriterium braucht eine Priorität für jede der {width} Optionen.</translation>
    </message>
    <message>
        <source>Priorities must be zero or more, and not all zero.</source>
        <translation>Prioritäten müssen null oder mehr sein, aber nicht alle null.</translation>
    </message>
    <message>
        <source>There must be one weight for each of the {signs_count} criteria.</source>
        <translation>Für jedes der {signs_count} Kriterien muss es ein Gewicht geben.</translation>
    </message>
    <message>
        <source>There is no criterion to rank by.</source>
        <translation>Es gibt kein Kriterium für eine Rangfolge.</translation>
    </message>
    <message>
        <source>Add a criterion.</source>
        <translation>Fügen Sie ein Kriterium hinzu.</translation>
    </message>
    <message>
        <source>Each option needs one score for each of the {width} criteria.</source>
        <translation>Jede Option braucht eine Bewertung für jedes der {width} Kriterien.</translation>
    </message>
    <message>
        <source>A criterion must be either a benefit or a cost.</source>
        <translation>Ein Kriterium muss entweder ein Nutzen- oder ein Kostenkriterium sein.</translation>
    </message>
    <message>
        <source>A score is not a finite number.</source>
        <translation>Eine Bewertung ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Option {n}</source>
        <translation>Option {n}</translation>
    </message>
    <message>
        <source>Correct the score.</source>
        <translation>Berichtigen Sie die Bewertung.</translation>
    </message>
    <message>
        <source>The weights do not sum to 100 %.</source>
        <translation>Die Gewichte ergeben zusammen nicht 100 %.</translation>
    </message>
    <message>
        <source>How the members of a coalition add up is not set.</source>
        <translation>Es ist nicht festgelegt, wie die Mitglieder einer Koalition zusammenwirken.</translation>
    </message>
    <message>
        <source>The part that grows with pairs must be between 0% and 100%.</source>
        <translation>Der Teil, der mit den Paaren wächst, muss zwischen 0 % und 100 % liegen.</translation>
    </message>
    <message>
        <source>A rating is outside its scale, which runs from {low} to {high}.</source>
        <translation>Eine Einstufung liegt außerhalb ihrer Skala, die von {low} bis {high} reicht.</translation>
    </message>
    <message>
        <source>Correct the rating or widen the scale.</source>
        <translation>Berichtigen Sie die Einstufung oder erweitern Sie die Skala.</translation>
    </message>
    <message>
        <source>The score {x} is outside the scale, which runs from {low} to {high}.</source>
        <translation>Die Bewertung {x} liegt außerhalb der Skala, die von {low} bis {high} reicht.</translation>
    </message>
    <message>
        <source>Correct the weights.</source>
        <translation>Berichtigen Sie die Gewichte.</translation>
    </message>
    <message>
        <source>Fixed anchors need the two ends of every criterion&apos;s scale.</source>
        <translation>Für feste Anker müssen bei jedem Kriterium beide Enden der Skala festgelegt sein.</translation>
    </message>
    <message>
        <source>The ends of the scale are not in order.</source>
        <translation>Die Enden der Skala sind nicht in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>Correct the score, widen the scale or choose another normalisation.</source>
        <translation>Berichtigen Sie die Bewertung, erweitern Sie die Skala oder wählen Sie eine andere Normalisierung.</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Info und Quellen</translation>
    </message>
    <message>
        <source>MCDA for cooperation on AI, version {version}</source>
        <translation>MCDA für die Kooperation bei KI, Version {version}</translation>
    </message>
    <message>
        <source>Ranks ways to cooperate, issue by issue, using weights that you choose. A ranking is a tool for thinking: it shows what follows from the scores and weights, and what would change it. The program works offline and sends nothing anywhere, unless you start phone ballots: then phones in the room get the questions.</source>
        <translation>Bildet Rangfolgen von Kooperationsoptionen, Thema für Thema, mit Gewichten, die Sie festlegen. Eine Rangfolge ist ein Denkwerkzeug: Sie zeigt, was aus den Bewertungen und Gewichten folgt und was daran etwas ändern würde. Das Programm arbeitet offline und sendet nirgendwohin Daten, es sei denn, Sie starten die Abstimmung per Telefon: Dann erhalten Telefone im Raum die Fragen.</translation>
    </message>
    <message>
        <source>This project lists no sources.</source>
        <translation>Dieses Projekt nennt keine Quellen.</translation>
    </message>
    <message>
        <source>Sources and notes of this project</source>
        <translation>Quellen und Notizen dieses Projekts</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>Wor&amp;kshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Start a decision of your own on an empty page</source>
        <translation>Eine eigene Entscheidung auf einer leeren Seite beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Das Projekt speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>Das Projekt unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Import a ta&amp;ble…</source>
        <translation>Tabelle &amp;importieren…</translation>
    </message>
    <message>
        <source>Save a te&amp;mplate…</source>
        <translation>&amp;Tabellenvorlage speichern…</translation>
    </message>
    <message>
        <source>A workbook to fill in and import</source>
        <translation>Eine Arbeitsmappe zum Ausfüllen und Importieren</translation>
    </message>
    <message>
        <source>Export to &amp;Excel…</source>
        <translation>Nach &amp;Excel exportieren…</translation>
    </message>
    <message>
        <source>Write the rankings to an Excel workbook</source>
        <translation>Die Rangfolgen in eine Excel-Arbeitsmappe schreiben</translation>
    </message>
    <message>
        <source>Save &amp;data…</source>
        <translation>&amp;Daten speichern…</translation>
    </message>
    <message>
        <source>Scores and results for other programs: CSV, JSON, XMCDA</source>
        <translation>Bewertungen und Ergebnisse für andere Programme: CSV, JSON, XMCDA</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>Write a briefing note as PDF or Word</source>
        <translation>Einen Kurzbericht als PDF oder Word schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Import scores from a table or workbook</source>
        <translation>Bewertungen aus einer Tabelle oder Arbeitsmappe übernehmen</translation>
    </message>
    <message>
        <source>&amp;New decision</source>
        <translation>&amp;Neue Entscheidung</translation>
    </message>
    <message>
        <source>Export the pr&amp;esentation…</source>
        <translation>Präsentation e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the slides as a PDF</source>
        <translation>Die Folien als PDF schreiben</translation>
    </message>
    <message>
        <source>Save the overview as a p&amp;icture…</source>
        <translation>Den Überblick als Bi&amp;ld speichern…</translation>
    </message>
    <message>
        <source>Write the overview as PNG, SVG or PDF</source>
        <translation>Den Überblick als PNG, SVG oder PDF schreiben</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Druc&amp;ken…</translation>
    </message>
    <message>
        <source>Print this page or the briefing note</source>
        <translation>Diese Seite oder den Kurzbericht drucken</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>Dokument s&amp;chließen</translation>
    </message>
    <message>
        <source>Close this document and go to the start page</source>
        <translation>Dieses Dokument schließen und zur Startseite gehen</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>Add &amp;issue…</source>
        <translation>&amp;Thema hinzufügen…</translation>
    </message>
    <message>
        <source>Add an issue after the chosen one</source>
        <translation>Ein Thema nach dem ausgewählten hinzufügen</translation>
    </message>
    <message>
        <source>Rename iss&amp;ue…</source>
        <translation>Thema &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Rename the chosen issue</source>
        <translation>Das ausgewählte Thema umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate issue</source>
        <translation>Thema &amp;duplizieren</translation>
    </message>
    <message>
        <source>Copy the chosen issue with its scores</source>
        <translation>Das ausgewählte Thema mit seinen Bewertungen duplizieren</translation>
    </message>
    <message>
        <source>Move issue up</source>
        <translation>Thema nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the chosen issue up</source>
        <translation>Das ausgewählte Thema nach oben verschieben</translation>
    </message>
    <message>
        <source>Move issue down</source>
        <translation>Thema nach unten verschieben</translation>
    </message>
    <message>
        <source>Move the chosen issue down</source>
        <translation>Das ausgewählte Thema nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove issue</source>
        <translation>Thema entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen issue with its scores</source>
        <translation>Das ausgewählte Thema mit seinen Bewertungen entfernen</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Optionen…</translation>
    </message>
    <message>
        <source>Add, rename, order and remove options</source>
        <translation>Optionen hinzufügen, umbenennen, ordnen und entfernen</translation>
    </message>
    <message>
        <source>&amp;Criteria…</source>
        <translation>&amp;Kriterien…</translation>
    </message>
    <message>
        <source>Add, change, order and remove criteria</source>
        <translation>Kriterien hinzufügen, ändern, ordnen und entfernen</translation>
    </message>
    <message>
        <source>&amp;Project title and notes…</source>
        <translation>&amp;Projekttitel und Notizen…</translation>
    </message>
    <message>
        <source>What the project is about</source>
        <translation>Wovon das Projekt handelt</translation>
    </message>
    <message>
        <source>Paste a &amp;table…</source>
        <translation>Tabelle &amp;einfügen…</translation>
    </message>
    <message>
        <source>Import scores from copied cells</source>
        <translation>Bewertungen aus kopierten Zellen übernehmen</translation>
    </message>
    <message>
        <source>P&amp;artners</source>
        <translation>P&amp;artner</translation>
    </message>
    <message>
        <source>With whom to cooperate on each issue</source>
        <translation>Mit wem bei jedem Thema zu kooperieren ist</translation>
    </message>
    <message>
        <source>Show the result as slides over the whole screen</source>
        <translation>Das Ergebnis als Folien auf dem ganzen Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Larger text and charts</source>
        <translation>Text und Diagramme größer</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller text and charts</source>
        <translation>Text und Diagramme kleiner</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Normale Grö&amp;ße</translation>
    </message>
    <message>
        <source>The size of text that the system asks for</source>
        <translation>Die Schriftgröße, die das System vorgibt</translation>
    </message>
    <message>
        <source>Save these weights and this method under a name</source>
        <translation>Diese Gewichte und diese Methode unter einem Namen aufbewahren</translation>
    </message>
    <message>
        <source>Compare, rename and restore snapshots</source>
        <translation>Momentaufnahmen vergleichen, umbenennen und wiederherstellen</translation>
    </message>
    <message>
        <source>The group&apos;s results</source>
        <translation>Ergebnisse der Gruppe</translation>
    </message>
    <message>
        <source>Do &amp;what comes next</source>
        <translation>Nächsten S&amp;chritt ausführen</translation>
    </message>
    <message>
        <source>The large button of the Workshop page</source>
        <translation>Die große Schaltfläche der Seite „Workshop“</translation>
    </message>
    <message>
        <source>Room wi&amp;ndow</source>
        <translation>Projektor&amp;fenster</translation>
    </message>
    <message>
        <source>Removes the timer from the projector</source>
        <translation>Entfernt den Timer vom Projektor</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zur aktuellen Seite</translation>
    </message>
    <message>
        <source>Published cases, recomputed and compared</source>
        <translation>Veröffentlichte Fälle, nachgerechnet und verglichen</translation>
    </message>
    <message>
        <source>Data stored on this computer, and how to wipe it</source>
        <translation>Welche Daten auf diesem Computer gespeichert sind und wie sie sich löschen lassen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>&amp;Diagnose kopieren…</translation>
    </message>
    <message>
        <source>Information for developers, without your projects</source>
        <translation>Angaben für die Entwicklung, ohne Inhalte Ihrer Projekte</translation>
    </message>
    <message>
        <source>About this program and its sources</source>
        <translation>Über dieses Programm und seine Quellen</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>The chosen issue&apos;s decision matrix</source>
        <translation>Die Entscheidungsmatrix des ausgewählten Themas</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Gewichte</translation>
    </message>
    <message>
        <source>&amp;Robustness</source>
        <translation>&amp;Robustheit</translation>
    </message>
    <message>
        <source>What would change the result</source>
        <translation>Was das Ergebnis ändern würde</translation>
    </message>
    <message>
        <source>W&amp;orkshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>Participants, ballots, the group&apos;s result</source>
        <translation>Teilnehmende, Stimmzettel, das Ergebnis der Gruppe</translation>
    </message>
    <message>
        <source>Previous issue</source>
        <translation>Vorheriges Thema</translation>
    </message>
    <message>
        <source>Choose the issue above</source>
        <translation>Das Thema darüber auswählen</translation>
    </message>
    <message>
        <source>Next issue</source>
        <translation>Nächstes Thema</translation>
    </message>
    <message>
        <source>Choose the issue below</source>
        <translation>Das Thema darunter auswählen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>How options are ranked, and whether it matters</source>
        <translation>Wie die Rangfolge gebildet wird und ob es darauf ankommt</translation>
    </message>
    <message>
        <source>Second &amp;opinions…</source>
        <translation>&amp;Zweitmeinungen…</translation>
    </message>
    <message>
        <source>Copy the over&amp;view as a picture</source>
        <translation>Den Überblick als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Put a picture of the overview on the clipboard</source>
        <translation>Ein Bild des Überblicks in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Überblick</translation>
    </message>
    <message>
        <source>The answer over all issues</source>
        <translation>Die Antwort über alle Themen</translation>
    </message>
    <message>
        <source>How other methods rank the chosen issue</source>
        <translation>Welche Rangfolge andere Methoden für das ausgewählte Thema ergeben</translation>
    </message>
    <message>
        <source>Ta&amp;ke a snapshot…</source>
        <translation>Momentaufnahme &amp;erstellen…</translation>
    </message>
    <message>
        <source>&amp;Snapshots…</source>
        <translation>Mome&amp;ntaufnahmen…</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>What to do next, and the minutes</source>
        <translation>Was als Nächstes zu tun ist, und das Protokoll</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer teilnimmt</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Runden</translation>
    </message>
    <message>
        <source>Ask, collect, close and reveal</source>
        <translation>Fragen, einsammeln, schließen und aufdecken</translation>
    </message>
    <message>
        <source>R&amp;esults</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Discuss</source>
        <translation>&amp;Diskussion</translation>
    </message>
    <message>
        <source>The disagreements that matter</source>
        <translation>Die Meinungsverschiedenheiten, auf die es ankommt</translation>
    </message>
    <message>
        <source>D&amp;issent</source>
        <translation>Abweichende &amp;Voten</translation>
    </message>
    <message>
        <source>Who would favour something else, and why</source>
        <translation>Wer etwas anderes bevorzugen würde und warum</translation>
    </message>
    <message>
        <source>&amp;Sign-off</source>
        <translation>&amp;Unterzeichnung</translation>
    </message>
    <message>
        <source>Who stands behind the result</source>
        <translation>Wer hinter dem Ergebnis steht</translation>
    </message>
    <message>
        <source>What the room sees on the projector</source>
        <translation>Was der Projektor zeigt</translation>
    </message>
    <message>
        <source>Room: the &amp;question</source>
        <translation>Projektor: Fra&amp;ge</translation>
    </message>
    <message>
        <source>The question and how many have voted</source>
        <translation>Die Frage und wie viele abgestimmt haben</translation>
    </message>
    <message>
        <source>Room: the resul&amp;t</source>
        <translation>Projektor: Erge&amp;bnis</translation>
    </message>
    <message>
        <source>The group&apos;s weights and the chosen issue</source>
        <translation>Die Gewichte der Gruppe und das ausgewählte Thema</translation>
    </message>
    <message>
        <source>Room: start the ti&amp;mer…</source>
        <translation>Projektor: &amp;Timer starten…</translation>
    </message>
    <message>
        <source>Counts down on the projector</source>
        <translation>Zählt auf dem Projektor herunter</translation>
    </message>
    <message>
        <source>Room: st&amp;op the timer</source>
        <translation>Projektor: Timer a&amp;nhalten</translation>
    </message>
    <message>
        <source>Methods and &amp;words</source>
        <translation>Methoden und &amp;Begriffe</translation>
    </message>
    <message>
        <source>What the terms mean, each in two sentences</source>
        <translation>Was die Begriffe bedeuten, jeweils in zwei Sätzen erklärt</translation>
    </message>
    <message>
        <source>&amp;Verification</source>
        <translation>&amp;Verifikation</translation>
    </message>
    <message>
        <source>&amp;Stored data…</source>
        <translation>&amp;Gespeicherte Daten…</translation>
    </message>
    <message>
        <source>&amp;About and sources</source>
        <translation>&amp;Info und Quellen</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Das Bild liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>Das Bild wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Copy or save {what} as a picture</source>
        <translation>Als Bild kopieren oder speichern: {what}</translation>
    </message>
    <message>
        <source>Rank with {method}</source>
        <translation>Rangfolge mit {method}</translation>
    </message>
    <message>
        <source>Change the normalisation</source>
        <translation>Normalisierung ändern</translation>
    </message>
    <message>
        <source>Change the synthesis</source>
        <translation>Synthese ändern</translation>
    </message>
    <message>
        <source>Add an issue</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Add issue</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Name of the new issue</source>
        <translation>Name des neuen Themas</translation>
    </message>
    <message>
        <source>Rename an issue</source>
        <translation>Thema umbenennen</translation>
    </message>
    <message>
        <source>The viewpoint was not applied</source>
        <translation>Die Sichtweise wurde nicht angewendet</translation>
    </message>
    <message>
        <source>Apply the viewpoint “{lens}”</source>
        <translation>Sichtweise „{lens}“ anwenden</translation>
    </message>
    <message>
        <source>Rename issue</source>
        <translation>Thema umbenennen</translation>
    </message>
    <message>
        <source>Duplicate an issue</source>
        <translation>Thema duplizieren</translation>
    </message>
    <message>
        <source>Duplicate several issues</source>
        <translation>Mehrere Themen duplizieren</translation>
    </message>
    <message>
        <source>Remove an issue</source>
        <translation>Thema entfernen</translation>
    </message>
    <message>
        <source>Remove several issues</source>
        <translation>Mehrere Themen entfernen</translation>
    </message>
    <message>
        <source>Removed {number} issues</source>
        <translation>{number} Themen wurden entfernt</translation>
    </message>
    <message>
        <source>Zoom: {size}</source>
        <translation>Zoom: {size}</translation>
    </message>
    <message>
        <source>Move an issue</source>
        <translation>Thema verschieben</translation>
    </message>
    <message>
        <source>Move several issues</source>
        <translation>Mehrere Themen verschieben</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Options and criteria</source>
        <translation>Optionen und Kriterien</translation>
    </message>
    <message>
        <source>+ Add option</source>
        <translation>+ Option hinzufügen</translation>
    </message>
    <message>
        <source>+ Add criterion</source>
        <translation>+ Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Rename an option</source>
        <translation>Option umbenennen</translation>
    </message>
    <message>
        <source>Name of the option</source>
        <translation>Name der Option</translation>
    </message>
    <message>
        <source>Change a short label</source>
        <translation>Kurznamen ändern</translation>
    </message>
    <message>
        <source>Name of the criterion</source>
        <translation>Name des Kriteriums</translation>
    </message>
    <message>
        <source>Change the score</source>
        <translation>Bewertung ändern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear a score</source>
        <translation>Bewertung leeren</translation>
    </message>
    <message>
        <source>Clear scores</source>
        <translation>Bewertungen leeren</translation>
    </message>
    <message>
        <source>Reset to the preset&apos;s score</source>
        <translation>Auf die Bewertung der Vorlage zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all scores of this issue</source>
        <translation>Alle Bewertungen dieses Themas zurücksetzen</translation>
    </message>
    <message>
        <source>Remove an option</source>
        <translation>Option entfernen</translation>
    </message>
    <message>
        <source>Move an option</source>
        <translation>Option verschieben</translation>
    </message>
    <message>
        <source>Rename a criterion</source>
        <translation>Kriterium umbenennen</translation>
    </message>
    <message>
        <source>All issues share these criteria. A new criterion weighs nothing until you give it weight.</source>
        <translation>Alle Themen haben diese Kriterien gemeinsam. Ein neues Kriterium hat kein Gewicht, bis Sie ihm eines geben.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Remove a criterion</source>
        <translation>Kriterium entfernen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Short label</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate an option</source>
        <translation>Option duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Change an option&apos;s colour</source>
        <translation>Farbe einer Option ändern</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>Farbe {number}</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Weniger ist besser</translation>
    </message>
    <message>
        <source>Scale and description…</source>
        <translation>Skala und Beschreibung…</translation>
    </message>
    <message>
        <source>Duplicate a criterion</source>
        <translation>Kriterium duplizieren</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Change a criterion&apos;s colour</source>
        <translation>Farbe eines Kriteriums ändern</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Kriterium verschieben</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Option {number}</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Kriterium {number}</translation>
    </message>
    <message>
        <source>Change the criterion {criterion}</source>
        <translation>Kriterium {criterion} ändern</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The score of {option} on {criterion} does not fit this scale.</source>
        <translation>Die Bewertung von {option} bei {criterion} passt nicht auf diese Skala.</translation>
    </message>
    <message>
        <source>Choose a scale that includes it, or clear that score first.</source>
        <translation>Wählen Sie eine Skala, die sie umfasst, oder leeren Sie zuerst diese Bewertung.</translation>
    </message>
    <message>
        <source>What varies must refer to this project&apos;s criteria, each named once.</source>
        <translation>Was variiert wird, muss sich auf die Kriterien dieses Projekts beziehen; jedes darf nur einmal genannt sein.</translation>
    </message>
    <message>
        <source>Change the project&apos;s texts</source>
        <translation>Texte des Projekts ändern</translation>
    </message>
    <message>
        <source>Removed “{issue}”</source>
        <translation>„{issue}“ wurde entfernt</translation>
    </message>
    <message>
        <source>to “{issue}” only</source>
        <translation>nur für „{issue}“</translation>
    </message>
    <message>
        <source>to every issue that has none of its own</source>
        <translation>für alle Themen ohne eigene</translation>
    </message>
    <message>
        <source>These options apply {where}. Each change can be undone.</source>
        <translation>Diese Optionen gelten {where}. Jede Änderung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Own options for this issue</source>
        <translation>Eigene Optionen für dieses Thema</translation>
    </message>
    <message>
        <source>All options…</source>
        <translation>Alle Optionen…</translation>
    </message>
    <message>
        <source>The options were not changed</source>
        <translation>Die Optionen wurden nicht geändert</translation>
    </message>
    <message>
        <source>Give the issue its own options</source>
        <translation>Dem Thema eigene Optionen geben</translation>
    </message>
    <message>
        <source>Use the project&apos;s options</source>
        <translation>Die Optionen des Projekts verwenden</translation>
    </message>
    <message>
        <source>All criteria…</source>
        <translation>Alle Kriterien…</translation>
    </message>
    <message>
        <source>More is better (benefit)</source>
        <translation>Mehr ist besser (Nutzen)</translation>
    </message>
    <message>
        <source>Less is better (cost)</source>
        <translation>Weniger ist besser (Kosten)</translation>
    </message>
    <message>
        <source>Criterion: {criterion}</source>
        <translation>Kriterium: {criterion}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Lowest number</source>
        <translation>N&amp;iedrigste Zahl</translation>
    </message>
    <message>
        <source>&amp;Highest number</source>
        <translation>&amp;Höchste Zahl</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>Levels from lowest to highest. The numbers are a choice, and the ranking depends on their distances; with vector normalisation also on where zero lies.</source>
        <translation>Stufen von der niedrigsten zur höchsten. Die Zahlen sind eine Festlegung, und die Rangfolge hängt von ihren Abständen ab; bei Vektornormalisierung auch davon, wo die Null liegt.</translation>
    </message>
    <message>
        <source>&amp;Add level</source>
        <translation>Stufe hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Remove le&amp;vel</source>
        <translation>Stufe en&amp;tfernen</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Niedrigste Zahl</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>Höchste Zahl</translation>
    </message>
    <message>
        <source>A scale needs at least two levels.</source>
        <translation>Eine Skala braucht mindestens zwei Stufen.</translation>
    </message>
    <message>
        <source>Add a level.</source>
        <translation>Fügen Sie eine Stufe hinzu.</translation>
    </message>
    <message>
        <source>This text is on the clipboard, ready to paste into a message.</source>
        <translation>Dieser Text liegt in der Zwischenablage und lässt sich in eine Nachricht einfügen.</translation>
    </message>
    <message>
        <source>It describes the program and this computer. It contains nothing from your projects and no file names, and nothing was sent anywhere.</source>
        <translation>Er beschreibt das Programm und diesen Computer. Er enthält weder Inhalte Ihrer Projekte noch Dateinamen; es wurden keine Daten gesendet.</translation>
    </message>
    <message>
        <source>&amp;Copy again</source>
        <translation>Erneut &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>Als Text &amp;speichern…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>MCDA diagnostics</source>
        <translation>MCDA-Diagnose</translation>
    </message>
    <message>
        <source>The diagnostics were not saved</source>
        <translation>Die Diagnose wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Interner Fehler</translation>
    </message>
    <message>
        <source>An internal error occurred.</source>
        <translation>Ein interner Fehler ist aufgetreten.</translation>
    </message>
    <message>
        <source>Your work is still open, but the last change may be incomplete. Save a copy under another name, then continue, or quit the program and start it again.</source>
        <translation>Ihre Arbeit ist noch geöffnet; die letzte Änderung ist möglicherweise unvollständig. Speichern Sie eine Kopie unter einem anderen Namen und fahren Sie dann fort, oder beenden Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Einzelheiten zum Fehler</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>A copy was saved as {path}.</source>
        <translation>Eine Kopie wurde als {path} gespeichert.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They contain nothing from your project.</source>
        <translation>Die Diagnose liegt in der Zwischenablage. Sie enthält keine Inhalte Ihres Projekts.</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Eine Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>Show d&amp;etails</source>
        <translation>&amp;Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add {noun}</source>
        <translation>{noun} hinzufügen</translation>
    </message>
    <message>
        <source>Name of the new {noun}</source>
        <translation>{noun}: Name</translation>
    </message>
    <message>
        <source>Rename {noun}</source>
        <translation>{noun} umbenennen</translation>
    </message>
    <message>
        <source>Project title and notes</source>
        <translation>Projekttitel und Notizen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>MCDA project (*{suffix})</source>
        <translation>MCDA-Projekt (*{suffix})</translation>
    </message>
    <message>
        <source>The preset was not opened</source>
        <translation>Die Vorlage wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>New project from a preset</source>
        <translation>Neues Projekt aus einer Vorlage</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Die Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>{filter};;Exported workbook (*.xlsx);;All files (*)</source>
        <translation>{filter};;Exportierte Arbeitsmappe (*.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>If it was moved, look for it with File ▸ Open. You can remove it from the list on the start page.</source>
        <translation>Wurde sie verschoben, suchen Sie sie mit Datei ▸ Öffnen. Auf der Startseite können Sie sie aus der Liste entfernen.</translation>
    </message>
    <message>
        <source>Stopped; the file was not opened</source>
        <translation>Abgebrochen; die Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Opened {path}</source>
        <translation>{path} geöffnet</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>{stem} copy{suffix}</source>
        <translation>{stem} Kopie{suffix}</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Die Kopie wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>Das Projekt wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} gespeichert</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation>Ohne Speichern gehen die Änderungen seit dem letzten Speichern verloren.</translation>
    </message>
    <message>
        <source>The table was not imported</source>
        <translation>Die Tabelle wurde nicht importiert</translation>
    </message>
    <message>
        <source>Import a table, or several XMCDA files</source>
        <translation>Eine Tabelle oder mehrere XMCDA-Dateien importieren</translation>
    </message>
    <message>
        <source>{tables};;All files (*)</source>
        <translation>{tables};;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The template was not written</source>
        <translation>Die Tabellenvorlage wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The data was not written</source>
        <translation>Die Daten wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>The project file keeps all of it.</source>
        <translation>Die Projektdatei behält alles.</translation>
    </message>
    <message>
        <source>Write XMCDA</source>
        <translation>XMCDA schreiben</translation>
    </message>
    <message>
        <source>Several files can be imported together only if all of them are XMCDA.</source>
        <translation>Mehrere Dateien lassen sich nur zusammen importieren, wenn alle XMCDA sind.</translation>
    </message>
    <message>
        <source>The XMCDA will become a new project with {issues_count} performance tables as issues.</source>
        <translation>Aus der XMCDA-Datei wird ein neues Projekt mit {issues_count} Bewertungstabellen als Themen.</translation>
    </message>
    <message>
        <source>The project inside the workbook has been altered since the export.</source>
        <translation>Das Projekt in der Arbeitsmappe wurde seit dem Export verändert.</translation>
    </message>
    <message>
        <source>This workbook was exported from the open project.</source>
        <translation>Diese Arbeitsmappe wurde aus dem geöffneten Projekt exportiert.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>This workbook contains the project “{project}”.</source>
        <translation>Diese Arbeitsmappe enthält das Projekt „{project}“.</translation>
    </message>
    <message>
        <source> The workshop is not included: the sheet is only a record, and the workshop itself is in the project file.</source>
        <translation> Der Workshop gehört nicht dazu: Das Tabellenblatt ist nur ein Protokoll; der Workshop selbst steht in der Projektdatei.</translation>
    </message>
    <message>
        <source> Its input cells are unchanged.</source>
        <translation> Ihre Eingabezellen sind unverändert.</translation>
    </message>
    <message>
        <source>Some of the changes were not applied.</source>
        <translation>Einige der Änderungen wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>Bewertungen importieren</translation>
    </message>
    <message>
        <source>Add the issue “{issue}”</source>
        <translation>Thema „{issue}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add {count} issues</source>
        <translation>{count} Themen hinzufügen</translation>
    </message>
    <message>
        <source>The table was not pasted</source>
        <translation>Die Tabelle wurde nicht eingefügt</translation>
    </message>
    <message>
        <source>The workbook was not written</source>
        <translation>Die Arbeitsmappe wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Nach Excel exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook…</source>
        <translation>Die Arbeitsmappe wird geschrieben…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>{file} wird geöffnet…</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>{number} texts were typed but not understood.</source>
        <translation>{number} Eingaben wurden nicht verstanden.</translation>
    </message>
    <message>
        <source>It is not part of the document and would be lost.</source>
        <translation>Er gehört nicht zum Dokument und ginge verloren.</translation>
    </message>
    <message>
        <source>They are not part of the document and would be lost.</source>
        <translation>Sie gehören nicht zum Dokument und gingen verloren.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <translation>{path} exportiert</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Der Bericht wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Word document (*.docx)</source>
        <translation>PDF-Dokument (*.pdf);;Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>{path} geschrieben</translation>
    </message>
    <message>
        <source>The report was stopped; no file was written</source>
        <translation>Der Bericht wurde abgebrochen; es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>What should the report be about?</source>
        <translation>Worüber soll berichtet werden?</translation>
    </message>
    <message>
        <source>Only “{issue}”</source>
        <translation>Nur „{issue}“</translation>
    </message>
    <message>
        <source>The overview is on the clipboard as a picture</source>
        <translation>Der Überblick liegt als Bild in der Zwischenablage</translation>
    </message>
    <message>
        <source>All issues</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Methods and words</source>
        <translation>Methoden und Begriffe</translation>
    </message>
    <message>
        <source>Search, such as “closeness”</source>
        <translation>Suchen, etwa „Nähe“</translation>
    </message>
    <message>
        <source>Search the terms</source>
        <translation>Begriffe durchsuchen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>No term contains “{text}”.</source>
        <translation>Kein Begriff enthält „{text}“.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help, such as “missing score”</source>
        <translation>Hilfe durchsuchen, etwa „fehlende Bewertung“</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Text der Hilfe</translation>
    </message>
    <message>
        <source>No page contains “{text}”.</source>
        <translation>Keine Seite enthält „{text}“.</translation>
    </message>
    <message>
        <source>Changes to apply</source>
        <translation>Zu übernehmende Änderungen</translation>
    </message>
    <message>
        <source>Changed since it was exported ({changes_count})</source>
        <translation>Seit dem Export geändert ({changes_count})</translation>
    </message>
    <message>
        <source>Ticked changes will be applied; each can be undone.</source>
        <translation>Angekreuzte Änderungen werden übernommen; jede lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>What could not be read, and how ambiguous content was interpreted</source>
        <translation>Was sich nicht lesen ließ und wie mehrdeutige Inhalte gelesen wurden</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Tables ({value})</source>
        <translation>Tabellen ({value})</translation>
    </message>
    <message>
        <source>Import tables and workbooks one after another.</source>
        <translation>Importieren Sie Tabellen und Arbeitsmappen nacheinander.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>Open “{path}”</source>
        <translation>„{path}“ öffnen</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Tabellenvorlage speichern</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Tabellenvorlage</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>as in the table</source>
        <translation>wie in der Tabelle</translation>
    </message>
    <message>
        <source>point: 1,234.5</source>
        <translation>Punkt: 1,234.5</translation>
    </message>
    <message>
        <source>comma: 1.234,5</source>
        <translation>Komma: 1.234,5</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>„{name}“ importieren</translation>
    </message>
    <message>
        <source>What each column is, and what is better on it</source>
        <translation>Welche Rolle jede Spalte hat und was bei ihr besser ist</translation>
    </message>
    <message>
        <source>What each row is</source>
        <translation>Welche Rolle jede Zeile hat</translation>
    </message>
    <message>
        <source>The original table</source>
        <translation>Die ursprüngliche Tabelle</translation>
    </message>
    <message>
        <source>Column is</source>
        <translation>Rolle der Spalte</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Besser ist</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Check the role of each row and column. To change one, click it or press Enter.</source>
        <translation>Prüfen Sie die Rolle jeder Zeile und Spalte. Klicken Sie zum Ändern darauf oder drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>New issues of this project</source>
        <translation>Neue Themen dieses Projekts</translation>
    </message>
    <message>
        <source>Scores of “{issue}”</source>
        <translation>Bewertungen von „{issue}“</translation>
    </message>
    <message>
        <source>A new project</source>
        <translation>Ein neues Projekt</translation>
    </message>
    <message>
        <source>in columns</source>
        <translation>in Spalten</translation>
    </message>
    <message>
        <source>in rows</source>
        <translation>in Zeilen</translation>
    </message>
    <message>
        <source>Import &amp;table as</source>
        <translation>Tabelle importieren &amp;als</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>Zu berichtigen</translation>
    </message>
    <message>
        <source>Nothing yet: first correct the items listed.</source>
        <translation>Noch nichts: Berichtigen Sie zuerst die aufgeführten Stellen.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Tabellenblatt</translation>
    </message>
    <message>
        <source>&amp;Criteria are</source>
        <translation>&amp;Kriterien stehen</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>Nothing can be imported from this sheet.</source>
        <translation>Aus diesem Tabellenblatt lässt sich nichts importieren.</translation>
    </message>
    <message>
        <source>To be corrected ({count})</source>
        <translation>Zu berichtigen ({count})</translation>
    </message>
    <message>
        <source>No corrections needed</source>
        <translation>Keine Korrekturen nötig</translation>
    </message>
    <message>
        <source>this score</source>
        <translation>diese Bewertung</translation>
    </message>
    <message>
        <source>these {count} scores</source>
        <translation>diese {count} Bewertungen</translation>
    </message>
    <message>
        <source>Import the rest and &amp;leave {cells} missing</source>
        <translation>Den Rest importieren; {cells} &amp;fehlen lassen</translation>
    </message>
    <message>
        <source>The copied table has {height} rows and {width} columns; from the selected cell on there is room for {options_count} and {criteria_count}.</source>
        <translation>Kopiert wurden {height} Zeilen und {width} Spalten; ab der ausgewählten Zelle ist Platz für {options_count} und {criteria_count}.</translation>
    </message>
    <message>
        <source>“{text}” can be read as {few} or as {many}. Copy it with a different number of decimals, or with none.</source>
        <translation>„{text}“ lässt sich als {few} und als {many} lesen. Kopieren Sie es mit anderen Nachkommastellen oder ohne.</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Eine Zelle</translation>
    </message>
    <message>
        <source>{faults_count} cells</source>
        <translation>{faults_count} Zellen</translation>
    </message>
    <message>
        <source>{count} could not be pasted, so nothing was changed.</source>
        <translation>{count}: Einfügen nicht möglich; daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{faults} The details list all.</source>
        <translation>{faults} Die Einzelheiten führen alle auf.</translation>
    </message>
    <message>
        <source>&amp;Copy scores</source>
        <translation>Bewertungen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste scores</source>
        <translation>Bewertungen &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste scores of {issue}</source>
        <translation>Bewertungen von „{issue}“ einfügen</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Nichts wurde eingefügt</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>scale from</source>
        <translation>Skala von</translation>
    </message>
    <message>
        <source>scale to</source>
        <translation>Skala bis</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorieren</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>left out: yes or no</source>
        <translation>nicht berücksichtigt: ja oder nein</translation>
    </message>
    <message>
        <source>another one was chosen instead</source>
        <translation>an ihrer Stelle wurde eine andere gewählt</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>end of the scale</source>
        <translation>Ende der Skala</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>Other issues</source>
        <translation>Andere Themen</translation>
    </message>
    <message>
        <source>Double-click or press F2 to rename.</source>
        <translation>Zum Umbenennen doppelklicken Sie oder drücken Sie F2.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change the question.</source>
        <translation>Zum Ändern der Frage doppelklicken Sie oder drücken Sie F2.</translation>
    </message>
    <message>
        <source>Notes on this issue</source>
        <translation>Notizen zu diesem Thema</translation>
    </message>
    <message>
        <source>What should be remembered about this issue?</source>
        <translation>Was soll zu diesem Thema festgehalten werden?</translation>
    </message>
    <message>
        <source>What is the question?</source>
        <translation>Wie lautet die Frage?</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Die Frage ändern</translation>
    </message>
    <message>
        <source>Go back to the preset&apos;s score, evidence and reason</source>
        <translation>Zurück zu Bewertung, Beleg und Begründung der Vorlage</translation>
    </message>
    <message>
        <source>The chosen score</source>
        <translation>Die ausgewählte Bewertung</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Actions for this score</source>
        <translation>Aktionen für diese Bewertung</translation>
    </message>
    <message>
        <source>Close these details</source>
        <translation>Diese Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Reason for this score</source>
        <translation>Begründung dieser Bewertung</translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation>Warum diese Bewertung?</translation>
    </message>
    <message>
        <source>What this score rests on</source>
        <translation>Worauf diese Bewertung beruht</translation>
    </message>
    <message>
        <source>Use this reason here too</source>
        <translation>Diese Begründung auch hier verwenden</translation>
    </message>
    <message>
        <source>Give the reason of the earlier score for this one as well</source>
        <translation>Die Begründung der früheren Bewertung auch für diese angeben</translation>
    </message>
    <message>
        <source>Give a source</source>
        <translation>Eine Quelle angeben</translation>
    </message>
    <message>
        <source>Change the evidence</source>
        <translation>Beleg ändern</translation>
    </message>
    <message>
        <source>No issue yet</source>
        <translation>Noch kein Thema</translation>
    </message>
    <message>
        <source>Add one with Edit ▸ Add issue.</source>
        <translation>Fügen Sie mit Bearbeiten ▸ Thema hinzufügen eines hinzu.</translation>
    </message>
    <message>
        <source>“{level}” means: {anchor}</source>
        <translation>„{level}“ bedeutet: {anchor}</translation>
    </message>
    <message>
        <source>The preset says: {criterion}, {evidence_words}.</source>
        <translation>In der Vorlage steht: {criterion}, {evidence_words}.</translation>
    </message>
    <message>
        <source> Its reason: {reason}</source>
        <translation> Begründung der Vorlage: {reason}</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Begründung angeben</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Notizen schreiben</translation>
    </message>
    <message>
        <source>Reset a score</source>
        <translation>Bewertung zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the issue&apos;s scores</source>
        <translation>Bewertungen des Themas zurücksetzen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Calculation steps</source>
        <translation>Rechenschritte</translation>
    </message>
    <message>
        <source> This pulls against the ratings above.</source>
        <translation> Dies widerspricht den Bewertungen oben.</translation>
    </message>
    <message>
        <source>{check} says: cooperation is {verdict}. {check2}{pull}</source>
        <translation>{check} besagt: Kooperation ist {verdict}. {check2}{pull}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Derzeitiger Stand</translation>
    </message>
    <message>
        <source>Snapshot “{s}”</source>
        <translation>Momentaufnahme „{s}“</translation>
    </message>
    <message>
        <source>the present state</source>
        <translation>der derzeitige Stand</translation>
    </message>
    <message>
        <source>the snapshot “{snapshot}”</source>
        <translation>die Momentaufnahme „{snapshot}“</translation>
    </message>
    <message>
        <source>Choose two different states to compare.</source>
        <translation>Wählen Sie zwei verschiedene Stände zum Vergleichen.</translation>
    </message>
    <message>
        <source>Both are ranked with the current scores.</source>
        <translation>Beide Rangfolgen beruhen auf den derzeitigen Bewertungen.</translation>
    </message>
    <message>
        <source>First place in A: {before}</source>
        <translation>Erster Platz in A: {before}</translation>
    </message>
    <message>
        <source>First place in B: {after}</source>
        <translation>Erster Platz in B: {after}</translation>
    </message>
    <message>
        <source>Whether first place, or the order below it, differs</source>
        <translation>Ob der erste Platz oder die Reihenfolge dahinter anders ist</translation>
    </message>
    <message>
        <source>· below first</source>
        <translation>· dahinter</translation>
    </message>
    <message>
        <source>Options of the method</source>
        <translation>Optionen der Methode</translation>
    </message>
    <message>
        <source>Changes?</source>
        <translation>Abweichung?</translation>
    </message>
    <message>
        <source>≠ first place</source>
        <translation>≠ erster Platz</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= gleich</translation>
    </message>
    <message>
        <source>Viewpoint “{lens}”</source>
        <translation>Sichtweise „{lens}“</translation>
    </message>
    <message>
        <source>State {letter}</source>
        <translation>Stand {letter}</translation>
    </message>
    <message>
        <source>Weights and method side by side</source>
        <translation>Gewichte und Methode nebeneinander</translation>
    </message>
    <message>
        <source>Issues with weights of their own</source>
        <translation>Themen mit eigenen Gewichten</translation>
    </message>
    <message>
        <source>effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>≠ changes</source>
        <translation>≠ wechselt</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ stimmt überein</translation>
    </message>
    <message>
        <source>~ partly</source>
        <translation>~ teilweise</translation>
    </message>
    <message>
        <source>This project does not say which criterion the source rates options on: it has no viewpoint “Gross benefit” that gives all weight to one criterion.</source>
        <translation>Dieses Projekt gibt nicht an, bei welchem Kriterium die Quelle Optionen bewertet: Es hat keine Sichtweise „Bruttonutzen“, die einem einzigen Kriterium das ganze Gewicht gibt.</translation>
    </message>
    <message>
        <source>{criterion} alone</source>
        <translation>Nur {criterion}</translation>
    </message>
    <message>
        <source>Gross: first place if this criterion alone counted</source>
        <translation>Brutto: erster Platz, wenn nur dieses Kriterium zählte</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Alle Kriterien</translation>
    </message>
    <message>
        <source>Net: first place on all criteria at their weights</source>
        <translation>Netto: erster Platz nach allen Kriterien mit ihren Gewichten</translation>
    </message>
    <message>
        <source>Whether counting all criteria changes first place; partly where a tie forms or breaks</source>
        <translation>Ob der erste Platz wechselt, wenn alle Kriterien zählen; teilweise, wo ein Gleichstand entsteht oder endet</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ weicht ab</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>The last column is a second reading of the paper; ↯ marks where it pulls the other way.</source>
        <translation>Die letzte Spalte ist eine zweite Lesart des Aufsatzes; ↯ zeigt, wo sie in die andere Richtung weist.</translation>
    </message>
    <message>
        <source>Leads here</source>
        <translation>Führt hier</translation>
    </message>
    <message>
        <source>In first place with these weights</source>
        <translation>Führt mit diesen Gewichten</translation>
    </message>
    <message>
        <source>All issues rest on the source equally: {sourced} % table or text.</source>
        <translation>Alle Themen stützen sich in gleichem Maße auf die Quelle: {sourced} % Tabelle oder Text.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Aufsatz</translation>
    </message>
    <message>
        <source>Rated highest on {criterion} by the source</source>
        <translation>In der Quelle bei {criterion} am höchsten bewertet</translation>
    </message>
    <message>
        <source>Agree?</source>
        <translation>Stimmt überein?</translation>
    </message>
    <message>
        <source>Whether the options in first place are those that the source rates best</source>
        <translation>Ob auf dem ersten Platz dieselben Optionen stehen, die in der Quelle am höchsten bewertet sind</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Gegenprobe</translation>
    </message>
    <message>
        <source>No issue has a ranking whose evidence could be shown.</source>
        <translation>Zu keinem Thema liegt eine Rangfolge vor, deren Belege sich zeigen ließen.</translation>
    </message>
    <message>
        <source>Shares of table, text, yours, assumption and computed</source>
        <translation>Anteile von Tabelle, Text, eigenen Angaben, Annahmen und Berechnetem</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Führt</translation>
    </message>
    <message>
        <source>The option in first place with these weights</source>
        <translation>Die Option, die mit diesen Gewichten führt</translation>
    </message>
    <message>
        <source>No ranking rests on a table or the text of a source.</source>
        <translation>Keine Rangfolge beruht auf einer Tabelle oder dem Text einer Quelle.</translation>
    </message>
    <message>
        <source>{issue} rests on the source for {sourced} %: table or text.</source>
        <translation>{issue} stützt sich zu {sourced} % auf die Quelle: Tabelle oder Text.</translation>
    </message>
    <message>
        <source>Best supported by the source: {issue} ({sourced} % table or text). Least: {issue2} ({sourced2} %).</source>
        <translation>Am stärksten auf die Quelle gestützt: {issue} ({sourced} % Tabelle oder Text). Am wenigsten: {issue2} ({sourced2} %).</translation>
    </message>
    <message>
        <source>What the ranked options&apos; scores rest on; each criterion counts by its weight, so that moving weight towards assumed scores lengthens the hatched part.</source>
        <translation>Worauf die Bewertungen der Optionen in der Rangfolge beruhen; jedes Kriterium zählt mit seinem Gewicht, sodass mehr Gewicht auf angenommenen Bewertungen den schraffierten Teil verlängert.</translation>
    </message>
    <message>
        <source>A second reading of the issue that is not a rating</source>
        <translation>Eine zweite Lesart des Themas, die keine Bewertung ist</translation>
    </message>
    <message>
        <source>What the scores rest on</source>
        <translation>Worauf die Bewertungen beruhen</translation>
    </message>
    <message>
        <source>How each option does on each issue</source>
        <translation>Wie jede Option bei jedem Thema abschneidet</translation>
    </message>
    <message>
        <source>Gross and net</source>
        <translation>Brutto und Netto</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>of options on issues</comment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Does cost matter?</source>
        <translation>Kosten relevant?</translation>
    </message>
    <message>
        <source>Gross and net: effectiveness alone beside all criteria</source>
        <translation>Brutto und netto: die Wirksamkeit allein neben allen Kriterien</translation>
    </message>
    <message>
        <source>Agreement with the paper, issue by issue</source>
        <translation>Übereinstimmung mit dem Aufsatz, Thema für Thema</translation>
    </message>
    <message>
        <source>Compared with the paper</source>
        <translation>Vergleich mit dem Aufsatz</translation>
    </message>
    <message>
        <source>What the scores of each issue rest on</source>
        <translation>Worauf die Bewertungen jedes Themas beruhen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Two viewpoints or snapshots side by side</source>
        <translation>Zwei Sichtweisen oder Momentaufnahmen im Vergleich</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Put this page on the clipboard as a picture</source>
        <translation>Diese Seite als Bild in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Copy or save this page as a picture</source>
        <translation>Diese Seite als Bild kopieren oder speichern</translation>
    </message>
    <message>
        <source>This project has no issues yet.</source>
        <translation>Dieses Projekt hat noch keine Themen.</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Was die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Calculating how sure the results are…</source>
        <translation>Wie sicher die Ergebnisse sind, wird berechnet…</translation>
    </message>
    <message>
        <source>Evidence: {evidence_words}</source>
        <translation>Beleg: {evidence_words}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Begründung: {reason}</translation>
    </message>
    <message>
        <source>The preset says: {was} ({evidence_short})</source>
        <translation>In der Vorlage steht: {was} ({evidence_short})</translation>
    </message>
    <message>
        <source>excluded here</source>
        <translation>hier ausgeschlossen</translation>
    </message>
    <message>
        <source>{criterion}
{description}
Worst: {worst}. Best: {best}.</source>
        <translation>{criterion}
{description}
Am schlechtesten: {worst}. Am besten: {best}.</translation>
    </message>
    <message>
        <source>Reason for the earlier score, {score}: {reason}</source>
        <translation>Begründung der früheren Bewertung „{score}“: {reason}</translation>
    </message>
    <message>
        <source>Score {option} on {criterion}</source>
        <translation>{option} bei {criterion} bewerten</translation>
    </message>
    <message>
        <source>Decision matrix: options by criteria</source>
        <translation>Entscheidungsmatrix: Optionen nach Kriterien</translation>
    </message>
    <message>
        <source>label or number</source>
        <translation>Bezeichnung oder Zahl</translation>
    </message>
    <message>
        <source>&amp;Normalisation: how criteria become comparable</source>
        <translation>&amp;Normalisierung: wie Kriterien vergleichbar werden</translation>
    </message>
    <message>
        <source>Method options</source>
        <translation>Optionen der Methode</translation>
    </message>
    <message>
        <source>&amp;Synthesis: how priorities are combined</source>
        <translation>&amp;Synthese: wie Prioritäten zusammengefasst werden</translation>
    </message>
    <message>
        <source>&amp;Priorities: how they are derived from comparisons</source>
        <translation>&amp;Prioritäten: wie sie aus Vergleichen folgen</translation>
    </message>
    <message>
        <source>&amp;Random index: the yardstick for contradictions</source>
        <translation>&amp;Zufallsindex: Maßstab für Widersprüche</translation>
    </message>
    <message>
        <source>&amp;Judgement scale: what the words 1 to 9 count as</source>
        <translation>&amp;Urteilsskala: wofür die Stufen 1 bis 9 stehen</translation>
    </message>
    <message>
        <source>Does it matter here?</source>
        <translation>Kommt es hier darauf an?</translation>
    </message>
    <message>
        <source>Change how priorities are derived</source>
        <translation>Ermittlung der Prioritäten ändern</translation>
    </message>
    <message>
        <source>Change the random index</source>
        <translation>Zufallsindex ändern</translation>
    </message>
    <message>
        <source>Change the judgement scale</source>
        <translation>Urteilsskala ändern</translation>
    </message>
    <message>
        <source>Trying every choice on every issue…</source>
        <translation>Jede Einstellung wird bei jedem Thema geprüft…</translation>
    </message>
    <message>
        <source>Each criterion&apos;s scores are divided by their common length. Which options are present can change the order of the others.</source>
        <translation>Die Bewertungen jedes Kriteriums werden durch ihre gemeinsame Länge (Vektornorm) geteilt. Welche Optionen vorhanden sind, kann die Reihenfolge der anderen ändern.</translation>
    </message>
    <message>
        <source>Min-max</source>
        <translation>Min-Max</translation>
    </message>
    <message>
        <source>Fixed anchors</source>
        <translation>Feste Anker</translation>
    </message>
    <message>
        <source>On each criterion the best option counts as 1, so a copy of an option does not change first place. For choosing one option.</source>
        <translation>Bei jedem Kriterium zählt die beste Option als 1, sodass die Kopie einer Option den ersten Platz nicht ändert. Geeignet, um eine einzelne Option auszuwählen.</translation>
    </message>
    <message>
        <source>Distributive</source>
        <translation>Verteilungsmodus</translation>
    </message>
    <message>
        <source>Geometric mean of rows</source>
        <translation>Geometrisches Mittel der Zeilen</translation>
    </message>
    <message>
        <source>The consistency of random answers, with which yours is compared. From {citation}.</source>
        <translation>Die Konsistenz zufälliger Antworten, an der die Ihre gemessen wird. Aus {citation}.</translation>
    </message>
    <message>
        <source>A judgement x from 1 to 9 counts as {formula}. After {source}.</source>
        <translation>Ein Urteil x von 1 bis 9 zählt als {formula}. Nach {source}.</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthese</translation>
    </message>
    <message>
        <source>Random index</source>
        <translation>Zufallsindex</translation>
    </message>
    <message>
        <source>Judgement scale</source>
        <translation>Urteilsskala</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>The presentation was not started</source>
        <translation>Die Präsentation wurde nicht gestartet</translation>
    </message>
    <message>
        <source>The slides were not written</source>
        <translation>Die Folien wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>{stem} slides.pdf</source>
        <translation>{stem} Folien.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Export the presentation</source>
        <translation>Präsentation exportieren</translation>
    </message>
    <message>
        <source>Writing the slides…</source>
        <translation>Die Folien werden geschrieben…</translation>
    </message>
    <message>
        <source>The name “{path}” does not end in a picture format.</source>
        <translation>Die Endung von „{path}“ ist kein Bildformat.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Das Bild konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The picture cannot be written: {cause}.</source>
        <translation>Das Bild lässt sich nicht schreiben: {cause}.</translation>
    </message>
    <message>
        <source>End the name in .png, .svg or .pdf.</source>
        <translation>Der Name muss auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>It may be too large; make the window smaller and try again.</source>
        <translation>Möglicherweise ist es zu groß; verkleinern Sie das Fenster und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>No issue chosen</source>
        <translation>Kein Thema ausgewählt</translation>
    </message>
    <message>
        <source>Add an issue with Edit ▸ Add issue, or start from a preset.</source>
        <translation>Fügen Sie mit Bearbeiten ▸ Thema hinzufügen eines hinzu oder beginnen Sie mit einer Vorlage.</translation>
    </message>
    <message>
        <source>first place is shared</source>
        <translation>Platz 1 geteilt</translation>
    </message>
    <message>
        <source>first in all {samples} draws</source>
        <translation>auf Platz 1 in allen {samples} Ziehungen</translation>
    </message>
    <message>
        <source>first in {share} of {samples} draws</source>
        <translation>auf Platz 1 in {share} der {samples} Ziehungen</translation>
    </message>
    <message>
        <source>No single weight can change first place.</source>
        <translation>Kein einzelnes Gewicht kann den ersten Platz ändern.</translation>
    </message>
    <message>
        <source>{who} leads here until {what} passes {share}; then {leaders}</source>
        <translation>{who} führt hier, solange das Gewicht von {what} höchstens {share} beträgt; {leaders}, wenn es höher ist</translation>
    </message>
    <message>
        <source>{who} leads here until {what} falls below {share}; then {leaders}</source>
        <translation>{who} führt hier, solange das Gewicht von {what} mindestens {share} beträgt; {leaders}, wenn es niedriger ist</translation>
    </message>
    <message>
        <source>{option}: its score from 0 to 1 on each issue; the stronger the colour, the higher the score</source>
        <translation>{option}: Wert von 0 bis 1 bei jedem Thema; je kräftiger die Farbe, desto höher der Wert</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>How far first place is ahead of the next; a full bar is a margin of 1</source>
        <translation>Wie weit der erste Platz vor dem nächsten liegt; ein voller Balken ist ein Vorsprung von 1</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>no margin</source>
        <translation>kein Vorsprung</translation>
    </message>
    <message>
        <source>no score: {c}</source>
        <translation>keine Bewertung: {c}</translation>
    </message>
    <message>
        <source>{word}: {score}</source>
        <translation>{word}: {score}</translation>
    </message>
    <message>
        <source>Less than {least} behind {option}</source>
        <translation>Weniger als {least} hinter {option}</translation>
    </message>
    <message>
        <source>Ranking of the chosen issue</source>
        <translation>Rangfolge des ausgewählten Themas</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Nicht gespeicherte Arbeit wurde gefunden</translation>
    </message>
    <message>
        <source>The program ended unexpectedly with unsaved work. Recovering opens that work; nothing is written until you save. Whatever you choose, the unsaved work is kept and offered again until you recover or discard it.</source>
        <translation>Das Programm wurde unerwartet beendet, während nicht gespeicherte Arbeit geöffnet war. „Wiederherstellen“ öffnet diese Arbeit; geschrieben wird erst, wenn Sie speichern. Was Sie auch wählen: Die nicht gespeicherte Arbeit bleibt erhalten und wird wieder angeboten, bis Sie sie wiederherstellen oder verwerfen.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Open the saved &amp;file instead</source>
        <translation>Stattdessen die gespeicherte &amp;Datei öffnen</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>Ask me &amp;later</source>
        <translation>&amp;Später fragen</translation>
    </message>
    <message>
        <source>The work was not recovered</source>
        <translation>Die Arbeit wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>It belongs to the program on the computer {on}, which was last active {heard}. If that computer is only asleep or offline, the work is still open there; ask before you recover or discard it.</source>
        <translation>Sie gehört zum Programm auf dem Computer {on}, das sich zuletzt am {heard} gemeldet hat. Ist dieser Computer nur im Ruhezustand oder ohne Netz, so ist die Arbeit dort noch geöffnet; fragen Sie nach, bevor Sie sie wiederherstellen oder verwerfen.</translation>
    </message>
    <message>
        <source>“{project}”, {issues_count}. It was never saved, or its file no longer exists.</source>
        <translation>„{project}“, {issues_count}. Das Projekt wurde nie gespeichert, oder seine Datei ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The saved file {of} cannot be read at the moment.</source>
        <translation>Die gespeicherte Datei {of} lässt sich derzeit nicht lesen.</translation>
    </message>
    <message>
        <source>It is identical to the saved file {of}.</source>
        <translation>Sie ist mit der gespeicherten Datei {of} identisch.</translation>
    </message>
    <message>
        <source>Compared with the saved file {of}:
</source>
        <translation>Gegenüber der gespeicherten Datei {of}:
</translation>
    </message>
    <message>
        <source>Recovered. Save it to keep it.</source>
        <translation>Wiederhergestellt. Speichern Sie, um das Ergebnis zu behalten.</translation>
    </message>
    <message>
        <source>{name} recovered</source>
        <translation>{name} wiederhergestellt</translation>
    </message>
    <message>
        <source>Saved as {path}. It is kept here as well.</source>
        <translation>Gespeichert als {path}. Hier bleibt die Arbeit ebenfalls erhalten.</translation>
    </message>
    <message>
        <source>Discard this unsaved work?</source>
        <translation>Nicht gespeicherte Arbeit verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The work was not discarded</source>
        <translation>Die Arbeit wurde nicht verworfen</translation>
    </message>
    <message>
        <source>{copy} (never saved)</source>
        <translation>{copy} (nie gespeichert)</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>What would have to matter for each option to be first?</source>
        <translation>Was müsste wichtig sein, damit die jeweilige Option auf dem ersten Platz liegt?</translation>
    </message>
    <message>
        <source>No option can be ranked here.</source>
        <translation>Hier lässt sich keine Rangfolge bilden.</translation>
    </message>
    <message>
        <source>Of {count} options, the {shown} that come first most often, or rank best, are shown here.</source>
        <translation>Von {count} Optionen werden hier die {shown} gezeigt, die am häufigsten auf dem ersten Platz liegen oder am besten abschneiden.</translation>
    </message>
    <message>
        <source>rank {rank}: {share}</source>
        <translation>Rang {rank}: {share}</translation>
    </message>
    <message>
        <source>Draws so far</source>
        <translation>Bisherige Ziehungen</translation>
    </message>
    <message>
        <source>Stop the draws</source>
        <translation>Ziehen abbrechen</translation>
    </message>
    <message>
        <source>Rank acceptability: share of draws in which an option takes a rank</source>
        <translation>Rangakzeptanz: Anteil der Ziehungen, in denen eine Option einen Rang belegt</translation>
    </message>
    <message>
        <source>Mean weights of the draws in which an option is first</source>
        <translation>Mittlere Gewichte der Ziehungen, in denen eine Option auf dem ersten Platz liegt</translation>
    </message>
    <message>
        <source>Share of draws in which each option takes each rank</source>
        <translation>Anteil der Ziehungen, in denen jede Option jeden Rang belegt</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>Rang {rank}</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>beats {o}</source>
        <translation>besser als {o}</translation>
    </message>
    <message>
        <source>± {id} percentage points (standard error)</source>
        <translation>± {id} Prozentpunkte (Standardfehler)</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Platz 1</translation>
    </message>
    <message>
        <source>Share of first places</source>
        <translation>Anteil erster Plätze</translation>
    </message>
    <message>
        <source>Confidence factor: the share of draws in which the option is first at exactly these weights, while all else varies</source>
        <translation>Konfidenzfaktor: Anteil der Ziehungen, in denen die Option mit genau diesen Gewichten auf dem ersten Platz liegt, während alles andere schwankt</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds} s</translation>
    </message>
    <message>
        <source>about {seconds} min left</source>
        <translation>noch etwa {seconds} min</translation>
    </message>
    <message>
        <source>First place over the weights of {across} and {up}</source>
        <translation>Erster Platz je nach den Gewichten von {across} und {up}</translation>
    </message>
    <message>
        <source>Locked weights leave no room here</source>
        <translation>Gesperrte Gewichte lassen hier keinen Spielraum</translation>
    </message>
    <message>
        <source>{up} at the top, {third} at the lower left</source>
        <translation>{up} an der Spitze, {third} unten links</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>now {now} and {now2}</source>
        <translation>derzeit {now} und {now2}</translation>
    </message>
    <message>
        <source>Share of the area in which each comes first: {shares}. The ring is where the weights are {now}.</source>
        <translation>Anteil der Fläche, auf der die jeweilige Option auf dem ersten Platz liegt: {shares}. Der Ring zeigt die derzeitigen Gewichte: {now}.</translation>
    </message>
    <message>
        <source>Drag the marker, or press ← and →, to move the weight</source>
        <translation>Die Markierung ziehen oder ← und → drücken, um das Gewicht zu ändern</translation>
    </message>
    <message>
        <source>Scores along the weight of {criterion}</source>
        <translation>Werte je nach Gewicht von {criterion}</translation>
    </message>
    <message>
        <source>No option can be ranked here</source>
        <translation>Hier lässt sich keine Rangfolge bilden</translation>
    </message>
    <message>
        <source>Vertical: {scores}. Horizontal: weight of {criterion}, others in proportion</source>
        <translation>Senkrecht: {scores}; waagerecht: Gewicht von {criterion}, übrige anteilig</translation>
    </message>
    <message>
        <source>now {now}</source>
        <translation>derzeit {now}</translation>
    </message>
    <message>
        <source>What if an option or a criterion were dropped?</source>
        <translation>Was wäre, wenn eine Option oder ein Kriterium wegfiele?</translation>
    </message>
    <message>
        <source>Who would lead without one of the options or criteria</source>
        <translation>Wer ohne eine der Optionen oder eines der Kriterien führen würde</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Then first</source>
        <translation>Dann auf Platz 1</translation>
    </message>
    <message>
        <source>Order of the others</source>
        <translation>Reihenfolge der übrigen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>How often does each option come first when things vary?</source>
        <translation>Wie oft liegt jede Option auf dem ersten Platz, wenn sich etwas ändert?</translation>
    </message>
    <message>
        <source>rank acceptability</source>
        <translation>die Rangakzeptanz</translation>
    </message>
    <message>
        <source>&amp;Move the weight of</source>
        <translation>&amp;Gewicht ändern:</translation>
    </message>
    <message>
        <source>Criterion whose weight is moved</source>
        <translation>Kriterium, dessen Gewicht geändert wird</translation>
    </message>
    <message>
        <source>the chart of scores along a weight</source>
        <translation>das Diagramm der Werte je nach einem Gewicht</translation>
    </message>
    <message>
        <source>Scores along one weight</source>
        <translation>Werte je nach einem Gewicht</translation>
    </message>
    <message>
        <source>First place over two weights</source>
        <translation>Erster Platz je nach zwei Gewichten</translation>
    </message>
    <message>
        <source>{text}: criterion of the map of first place</source>
        <translation>{text}: Kriterium für die Karte der ersten Plätze</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>&amp;Across</source>
        <translation>&amp;Waagerecht</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Sen&amp;krecht</translation>
    </message>
    <message>
        <source>the map of first place</source>
        <translation>die Karte der ersten Plätze</translation>
    </message>
    <message>
        <source>Choose two different criteria.</source>
        <translation>Wählen Sie zwei verschiedene Kriterien.</translation>
    </message>
    <message>
        <source>{across} and {up}</source>
        <translation>{across} und {up}</translation>
    </message>
    <message>
        <source>{issue}: first place over the weights of {over}</source>
        <translation>{issue}: erster Platz je nach den Gewichten von {over}</translation>
    </message>
    <message>
        <source>Weigh {criterion}</source>
        <translation>{criterion} gewichten</translation>
    </message>
    <message>
        <source>Change what varies</source>
        <translation>Ändern, was variiert wird</translation>
    </message>
    <message>
        <source>Weights around the current ones</source>
        <translation>Gewichte um die derzeitigen</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Alle Gewichte</translation>
    </message>
    <message>
        <source>All weights in today&apos;s order of importance</source>
        <translation>Alle Gewichte in der derzeitigen Reihenfolge der Wichtigkeit</translation>
    </message>
    <message>
        <source>All weights that agree with statements</source>
        <translation>Alle Gewichte, die mit Aussagen übereinstimmen</translation>
    </message>
    <message>
        <source>All weights within intervals</source>
        <translation>Alle Gewichte innerhalb von Intervallen</translation>
    </message>
    <message>
        <source>The current weights only</source>
        <translation>Nur die derzeitigen Gewichte</translation>
    </message>
    <message>
        <source>the draws at the current weights</source>
        <translation>der Ziehungen mit den derzeitigen Gewichten</translation>
    </message>
    <message>
        <source>Which weights are drawn</source>
        <translation>Welche Gewichte gezogen werden</translation>
    </message>
    <message>
        <source>Spread of the weights</source>
        <translation>Streuung der Gewichte</translation>
    </message>
    <message>
        <source>0.5: a weight may grow by half or shrink by a third</source>
        <translation>0,5: Ein Gewicht kann um die Hälfte wachsen oder um ein Drittel schrumpfen</translation>
    </message>
    <message>
        <source> levels</source>
        <translation> Stufen</translation>
    </message>
    <message>
        <source>Levels by which scores may be off</source>
        <translation>Stufen, um die Bewertungen abweichen dürfen</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Zahl der Ziehungen</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startwert der Ziehungen</translation>
    </message>
    <message>
        <source>The same seed gives the same draws on every computer</source>
        <translation>Derselbe Startwert ergibt auf jedem Computer dieselben Ziehungen</translation>
    </message>
    <message>
        <source>How many levels each score may be off, either way</source>
        <translation>Um wie viele Stufen jede Bewertung nach oben oder unten abweichen darf</translation>
    </message>
    <message>
        <source>Missing scores take any value</source>
        <translation>Fehlende Bewertungen nehmen jeden Wert an</translation>
    </message>
    <message>
        <source>Any numbers behind the labels that keep their order</source>
        <translation>Beliebige Zahlen hinter den Bezeichnungen, die deren Reihenfolge wahren</translation>
    </message>
    <message>
        <source>S&amp;pread</source>
        <translation>&amp;Streuung</translation>
    </message>
    <message>
        <source>Scores &amp;off by</source>
        <translation>&amp;Bewertungen weichen ab um</translation>
    </message>
    <message>
        <source>Dra&amp;ws</source>
        <translation>&amp;Ziehungen</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Star&amp;twert</translation>
    </message>
    <message>
        <source>Lowest weight of {criterion}</source>
        <translation>Niedrigstes Gewicht von {criterion}</translation>
    </message>
    <message>
        <source>Highest weight of {criterion}</source>
        <translation>Höchstes Gewicht von {criterion}</translation>
    </message>
    <message>
        <source>&amp;Add a statement</source>
        <translation>Aussage &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Statement {row}</source>
        <translation>Aussage {row}</translation>
    </message>
    <message>
        <source>{name}: what matters</source>
        <translation>{name}: wichtiger</translation>
    </message>
    <message>
        <source>{name}: than what</source>
        <translation>{name}: im Vergleich zu</translation>
    </message>
    <message>
        <source>Options by criteria</source>
        <translation>Optionen nach Kriterien</translation>
    </message>
    <message>
        <source>+ Criterion</source>
        <translation>+ Kriterium</translation>
    </message>
    <message>
        <source>Reason and evidence…</source>
        <translation>Begründung und Beleg…</translation>
    </message>
    <message>
        <source>Scale and direction…</source>
        <translation>Skala und Richtung…</translation>
    </message>
    <message>
        <source>Short label and colour…</source>
        <translation>Kurzname und Farbe…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove statement {row}</source>
        <translation>Aussage {row} entfernen</translation>
    </message>
    <message>
        <source>matters at least as much as</source>
        <translation>ist mindestens so wichtig wie</translation>
    </message>
    <message>
        <source>Agreement is measured against the ranking in the window: 1 means the same order, 0 no agreement, −1 the reverse order. Both measures give most weight to the top of the ranking: weighted Spearman (Pinto da Costa &amp; Soares 2005) and WS (Sałabun &amp; Urbaniak 2020).</source>
        <translation>Verglichen wird mit der Rangfolge im Fenster: 1 bedeutet dieselbe Reihenfolge, 0 keine Übereinstimmung, −1 die umgekehrte Reihenfolge. Beide Maße gewichten die Spitze der Rangfolge am stärksten: gewichteter Spearman (Pinto da Costa &amp; Soares 2005) und WS (Sałabun &amp; Urbaniak 2020).</translation>
    </message>
    <message>
        <source>Second opinions: {issue}</source>
        <translation>Zweitmeinungen: {issue}</translation>
    </message>
    <message>
        <source>Calculating the second opinions</source>
        <translation>Zweitmeinungen werden berechnet</translation>
    </message>
    <message>
        <source>Methods that cannot rank this issue</source>
        <translation>Methoden, die für dieses Thema keine Rangfolge bilden können</translation>
    </message>
    <message>
        <source>Running the other methods… The first time takes a few seconds.</source>
        <translation>Die anderen Methoden werden berechnet… Beim ersten Mal dauert es einige Sekunden.</translation>
    </message>
    <message>
        <source>≠ different</source>
        <translation>≠ anders</translation>
    </message>
    <message>
        <source>Ranks by method</source>
        <translation>Ränge nach Methode</translation>
    </message>
    <message>
        <source>this ranking</source>
        <translation>diese Rangfolge</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erster Platz</translation>
    </message>
    <message>
        <source>Opened read-only: {read_only} You can save changes under another name.</source>
        <translation>Schreibgeschützt geöffnet: {read_only} Änderungen lassen sich unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>It is open read-only.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Save it under another name; nothing is lost.</source>
        <translation>Speichern Sie es unter einem anderen Namen; nichts geht verloren.</translation>
    </message>
    <message>
        <source>{path} was changed by another program and cannot be read.</source>
        <translation>{path} wurde von einem anderen Programm geändert und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{path} has been changed by somebody else since you opened it.</source>
        <translation>{path} wurde seit dem Öffnen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>{path} was taken over while you had it open. {lock}</source>
        <translation>{path} wurde übernommen, während die Datei hier geöffnet war. {lock}</translation>
    </message>
    <message>
        <source>its folder is not writable.</source>
        <translation>in den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation>Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The file that should say who has it open is a link, pipe or folder.</source>
        <translation>Die Datei, die angeben soll, wer das Projekt geöffnet hat, ist eine Verknüpfung, eine Pipe oder ein Ordner.</translation>
    </message>
    <message>
        <source>{holder} had it open on {on}; the program there was last active {heard}.</source>
        <translation>{holder} hatte sie auf {on} geöffnet; das Programm dort hat sich zuletzt am {heard} gemeldet.</translation>
    </message>
    <message>
        <source>This file is open here.</source>
        <translation>Diese Datei ist hier geöffnet.</translation>
    </message>
    <message>
        <source>Choose another name, or use File ▸ Save.</source>
        <translation>Wählen Sie einen anderen Namen oder verwenden Sie Datei ▸ Speichern.</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>{path} no longer exists in its folder. Saving will create it there again.</source>
        <translation>{path} ist in diesem Ordner nicht mehr vorhanden. Beim Speichern wird die Datei dort neu angelegt.</translation>
    </message>
    <message>
        <source>the file is write-protected.</source>
        <translation>die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Somebody has it open.</source>
        <translation>Jemand hat sie geöffnet.</translation>
    </message>
    <message>
        <source> since {at}</source>
        <translation> seit {at}</translation>
    </message>
    <message>
        <source>{holder} has it open on {on}{since}.</source>
        <translation>{holder} hat sie auf {on}{since} geöffnet.</translation>
    </message>
    <message>
        <source>The project is open elsewhere</source>
        <translation>Das Projekt ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>&amp;Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>“{note}” next to “{path}” should say who has the project open, but it is a link, pipe or folder.</source>
        <translation>„{note}“ neben „{path}“ soll angeben, wer das Projekt geöffnet hat, ist aber eine Verknüpfung, eine Pipe oder ein Ordner.</translation>
    </message>
    <message>
        <source>This program never creates such a thing and does not touch it. Open the project read-only, or take it over if you are sure that nobody else has it open. Ask whoever manages the folder to remove it.</source>
        <translation>Dieses Programm legt so etwas nie an und lässt es unberührt. Öffnen Sie das Projekt schreibgeschützt oder übernehmen Sie es, wenn Sie sicher sind, dass es sonst niemand geöffnet hat. Bitten Sie die für den Ordner zuständige Stelle, es zu entfernen.</translation>
    </message>
    <message>
        <source>Somebody has “{path}” open, but the file next to it does not say who.</source>
        <translation>Jemand hat „{path}“ geöffnet; die Datei daneben gibt nicht an, wer.</translation>
    </message>
    <message>
        <source>{holder} had “{path}” open on {on}{since}. The program there was last active {heard}.</source>
        <translation>{holder} hatte „{path}“ auf {on}{since} geöffnet. Das Programm dort hat sich zuletzt am {heard} gemeldet.</translation>
    </message>
    <message>
        <source>That computer may be off, asleep or offline, and unsaved work may be open on it. Read-only lets you view the project and save it under another name. Take it over only if nobody is working on it there: if both of you save, one will overwrite the other.</source>
        <translation>Dieser Computer ist möglicherweise ausgeschaltet, im Ruhezustand oder ohne Netz; dort kann noch nicht gespeicherte Arbeit geöffnet sein. Schreibgeschützt lässt sich das Projekt ansehen und unter einem anderen Namen speichern. Übernehmen Sie es nur, wenn dort niemand daran arbeitet: Speichern beide, überschreibt die eine Fassung die andere.</translation>
    </message>
    <message>
        <source>Read-only lets you view it and save it under another name.</source>
        <translation>Schreibgeschützt lässt sich das Projekt ansehen und unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>{details}{advice} If both of you save, one will overwrite the other.</source>
        <translation>{details}{advice} Speichern beide, überschreibt die eine Fassung die andere.</translation>
    </message>
    <message>
        <source>“{path}” has changed since you opened it.</source>
        <translation>„{path}“ wurde seit dem Öffnen geändert.</translation>
    </message>
    <message>
        <source>Nothing that affects the project.</source>
        <translation>Nichts, was das Projekt betrifft.</translation>
    </message>
    <message>
        <source>Overwriting discards what is in the file now; reopening it discards your changes here.</source>
        <translation>Beim Überschreiben geht verloren, was jetzt in der Datei steht; beim erneuten Öffnen gehen Ihre Änderungen verloren.</translation>
    </message>
    <message>
        <source>&amp;Reopen the file</source>
        <translation>Datei &amp;neu öffnen</translation>
    </message>
    <message>
        <source>“{path}” no longer exists in its folder.</source>
        <translation>„{path}“ ist in diesem Ordner nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>“{path}” was changed and cannot be read: {what}</source>
        <translation>„{path}“ wurde geändert und lässt sich nicht lesen: {what}</translation>
    </message>
    <message>
        <source>{holder} had “{path}” open on this machine{since}; that program has ended.</source>
        <translation>{holder} hatte „{path}“ auf diesem Computer{since} geöffnet; das Programm wurde inzwischen beendet.</translation>
    </message>
    <message>
        <source>You can take the file over: nobody is working on it.</source>
        <translation>Sie können die Datei übernehmen: Niemand arbeitet daran.</translation>
    </message>
    <message>
        <source>{holder} has “{path}” open on {on}{since}.</source>
        <translation>{holder} hat „{path}“ auf {on}{since} geöffnet.</translation>
    </message>
    <message>
        <source> If that program has ended, take the file over.</source>
        <translation> Wurde dieses Programm beendet, übernehmen Sie die Datei.</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>Jetzt in der Datei</translation>
    </message>
    <message>
        <source>Changed here and not saved</source>
        <translation>Hier geändert und nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>O&amp;verwrite the file</source>
        <translation>Datei ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Momentaufnahme erstellen</translation>
    </message>
    <message>
        <source>Name for these weights and this method</source>
        <translation>Name für diese Gewichte und diese Methode</translation>
    </message>
    <message>
        <source>Snapshot {number}</source>
        <translation>Momentaufnahme {number}</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>&amp;Take one now…</source>
        <translation>Jetzt e&amp;rstellen…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Zu dieser zurückkehren</translation>
    </message>
    <message>
        <source>Choose a snapshot.</source>
        <translation>Wählen Sie eine Momentaufnahme aus.</translation>
    </message>
    <message>
        <source>; {count} issue with own weights</source>
        <translation>; {count} Thema mit eigenen Gewichten</translation>
    </message>
    <message>
        <source>; {count} issues with own weights</source>
        <translation>; {count} Themen mit eigenen Gewichten</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>A snapshot saves the weights and the method under a name. It is never overwritten. Going back to a snapshot can be undone and does not change any scores.</source>
        <translation>Eine Momentaufnahme bewahrt die Gewichte und die Methode unter einem Namen auf. Sie wird nie überschrieben. Die Rückkehr zu einer Momentaufnahme lässt sich rückgängig machen und ändert keine Bewertungen.</translation>
    </message>
    <message>
        <source>No snapshots yet.</source>
        <translation>Noch keine Momentaufnahmen.</translation>
    </message>
    <message>
        <source>“Compare” shows it next to the present state; choose two (Ctrl+click) to compare them.</source>
        <translation>„Vergleichen“ stellt sie neben den derzeitigen Stand; wählen Sie zwei aus (Strg+Klick), um sie miteinander zu vergleichen.</translation>
    </message>
    <message>
        <source>“Compare” shows the two side by side.</source>
        <translation>„Vergleichen“ stellt die beiden nebeneinander.</translation>
    </message>
    <message>
        <source>At most two can be compared.</source>
        <translation>Höchstens zwei lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Go back to “{snapshot}”</source>
        <translation>Zu „{snapshot}“ zurückkehren</translation>
    </message>
    <message>
        <source>Rename a snapshot</source>
        <translation>Momentaufnahme umbenennen</translation>
    </message>
    <message>
        <source>Rename snapshot</source>
        <translation>Momentaufnahme umbenennen</translation>
    </message>
    <message>
        <source>Remove a snapshot</source>
        <translation>Momentaufnahme entfernen</translation>
    </message>
    <message>
        <source>Remove snapshots</source>
        <translation>Momentaufnahmen entfernen</translation>
    </message>
    <message>
        <source>Would another way of ranking say the same?</source>
        <translation>Käme eine andere Methode zum selben Ergebnis?</translation>
    </message>
    <message>
        <source>How other published methods rank this issue</source>
        <translation>Welche Rangfolge andere veröffentlichte Methoden für dieses Thema ergeben</translation>
    </message>
    <message>
        <source>Met&amp;hod options…</source>
        <translation>Optionen der &amp;Methode…</translation>
    </message>
    <message>
        <source>With fixed anchors, ranks do not change when options are added or removed; in return, options close together on a long scale hardly differ.</source>
        <translation>Bei festen Ankern ändern sich die Ränge nicht, wenn Optionen hinzukommen oder wegfallen; dafür unterscheiden sich Optionen, die auf einer langen Skala dicht beieinanderliegen, kaum.</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Gespeicherte Daten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logdatei</translation>
    </message>
    <message>
        <source>Your projects are where you saved them. While one is open, a hidden file next to it says who has it open.</source>
        <translation>Ihre Projekte liegen dort, wo Sie sie gespeichert haben. Solange eines geöffnet ist, gibt eine versteckte Datei daneben an, wer es geöffnet hat.</translation>
    </message>
    <message>
        <source>{name}: location</source>
        <translation>{name}: Ort</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Wipe…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>{description}. The folder does not exist yet.</source>
        <translation>{description}. Den Ordner gibt es noch nicht.</translation>
    </message>
    <message>
        <source>Wipe: {name}</source>
        <translation>Löschen: {name}</translation>
    </message>
    <message>
        <source>Wipe this? {consequence}</source>
        <translation>Löschen? {consequence}</translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>Nicht alles wurde gelöscht</translation>
    </message>
    <message>
        <source>Theme, language, window positions, names of recent files</source>
        <translation>Farbschema, Sprache, Lage der Fenster, Namen der zuletzt geöffneten Dateien</translation>
    </message>
    <message>
        <source>The theme, the window positions and the list of recent files will be deleted.</source>
        <translation>Farbschema, Lage der Fenster und Liste der zuletzt geöffneten Dateien werden gelöscht.</translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation>Zuletzt verwendete Dokumente</translation>
    </message>
    <message>
        <source>What the start page shows of the last files opened: title, leading options, how sure that is, how many took part; nothing of any ballot</source>
        <translation>Was die Startseite von den zuletzt geöffneten Dateien zeigt: Titel, führende Optionen, wie sicher das ist, Zahl der Beteiligten; nichts aus Stimmzetteln</translation>
    </message>
    <message>
        <source>The start page then shows recent files with their dates alone, until they are opened again.</source>
        <translation>Die Startseite zeigt von diesen Dateien dann nur noch das Datum, bis Sie sie wieder öffnen.</translation>
    </message>
    <message>
        <source>Kept until you save, so that a crash loses nothing; includes the project&apos;s content</source>
        <translation>Wird bis zum Speichern aufbewahrt, damit bei einem Absturz nichts verloren geht; enthält den Inhalt des Projekts</translation>
    </message>
    <message>
        <source>Earlier unsaved work that was not recovered will be deleted for good. Your present work is not affected.</source>
        <translation>Nicht gespeicherte frühere Arbeit, die nicht wiederhergestellt wurde, wird endgültig gelöscht. Ihre derzeitige Arbeit ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Phone ballots</source>
        <translation>Abstimmung per Telefon</translation>
    </message>
    <message>
        <source>Sealed ballots that phones sent, until a saved project holds them</source>
        <translation>Versiegelte Stimmzettel von Telefonen, bis ein gespeichertes Projekt sie enthält</translation>
    </message>
    <message>
        <source>Ballots that no saved project holds yet will be deleted for good.</source>
        <translation>Stimmzettel, die noch kein gespeichertes Projekt enthält, werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Keys of rounds</source>
        <translation>Schlüssel von Runden</translation>
    </message>
    <message>
        <source>What opens the sealed ballots of rounds that are not revealed yet</source>
        <translation>Was die versiegelten Stimmzettel noch nicht aufgedeckter Runden öffnet</translation>
    </message>
    <message>
        <source>Ballots that are not revealed yet can never be opened then.</source>
        <translation>Noch nicht aufgedeckte Stimmzettel lassen sich dann nie mehr öffnen.</translation>
    </message>
    <message>
        <source>What the program did and where it failed, without project names or content</source>
        <translation>Was das Programm getan hat und wo es gescheitert ist, ohne Inhalt oder Namen von Projekten</translation>
    </message>
    <message>
        <source>The log will be deleted; the program then starts a new one.</source>
        <translation>Die Logdatei wird gelöscht; das Programm beginnt danach eine neue.</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <translation>Nichts gespeichert</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>All data stays on this computer.</source>
        <translation>Alle Daten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>It was not removed: {strerror}.</source>
        <translation>Es wurde nicht entfernt: {strerror}.</translation>
    </message>
    <message>
        <source>{total} kB now</source>
        <translation>Derzeit {total} kB</translation>
    </message>
    <message>
        <source>{total} bytes now</source>
        <translation>Derzeit {total} Byte</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>{agreeing} of {count} published cases, from {sources} sources, agree with this program</source>
        <translation>{agreeing} von {count} veröffentlichten Fällen aus {sources} Quellen stimmen mit diesem Programm überein</translation>
    </message>
    <message>
        <source>row differs</source>
        <translation>Zeile weicht ab</translation>
    </message>
    <message>
        <source>rows differ</source>
        <translation>Zeilen weichen ab</translation>
    </message>
    <message>
        <source>{head}; of {numbers} numbers {off}.</source>
        <translation>{head}; von {numbers} Zahlen: {off}.</translation>
    </message>
    <message>
        <source>row uses a wider margin, for the reason given there</source>
        <translation>Zeile beruht auf einer größeren Toleranz; der Grund ist dort genannt</translation>
    </message>
    <message>
        <source>rows use a wider margin, for the reason given there</source>
        <translation>Zeilen beruhen auf einer größeren Toleranz; der Grund ist dort genannt</translation>
    </message>
    <message>
        <source>Recomputing the published cases…</source>
        <translation>Die veröffentlichten Fälle werden nachgerechnet…</translation>
    </message>
    <message>
        <source>Recomputing the published cases</source>
        <translation>Veröffentlichte Fälle nachrechnen</translation>
    </message>
    <message>
        <source>{mark} Everything agrees to the digits printed.</source>
        <translation>{mark} Alles stimmt in den abgedruckten Stellen überein.</translation>
    </message>
    <message>
        <source>{mark} Everything agrees, partly within a wider margin; see the notes.</source>
        <translation>{mark} Alles stimmt überein, zum Teil innerhalb einer größeren Toleranz; siehe die Anmerkungen.</translation>
    </message>
    <message>
        <source>{head}: {numbers} numbers. {rows}</source>
        <translation>{head}: {numbers} Zahlen. {rows}</translation>
    </message>
    <message>
        <source>{head}: {numbers} numbers, all within the digits printed.</source>
        <translation>{head}: {numbers} Zahlen, alle in den abgedruckten Stellen gleich.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifikation</translation>
    </message>
    <message>
        <source>Published cases</source>
        <translation>Veröffentlichte Fälle</translation>
    </message>
    <message>
        <source>Published numbers beside this program&apos;s</source>
        <translation>Veröffentlichte Zahlen neben denen dieses Programms</translation>
    </message>
    <message>
        <source>Notes on the source</source>
        <translation>Anmerkungen zur Quelle</translation>
    </message>
    <message>
        <source>{mark} {off} of {count} rows differs.</source>
        <translation>{mark} {off} von {count} Zeilen weicht ab.</translation>
    </message>
    <message>
        <source>{mark} {off} of {count} rows differ.</source>
        <translation>{mark} {off} von {count} Zeilen weichen ab.</translation>
    </message>
    <message>
        <source>The consistency ratio (CR) compares the contradictions in your answers with those of random answers: 0 % is none, 100 % is as bad as chance. Up to 10 % is commonly accepted; above it, look again at the answers named here, and leave them if you mean them.</source>
        <translation>Das Konsistenzverhältnis (CR) vergleicht die Widersprüche in Ihren Antworten mit denen zufälliger Antworten: 0 % bedeutet keine Widersprüche, 100 % so viele wie bei zufälligen Antworten. Bis 10 % gelten gemeinhin als annehmbar; prüfen Sie darüber die hier genannten Antworten und lassen Sie sie stehen, wenn sie so gemeint sind.</translation>
    </message>
    <message>
        <source>Do the answers agree?</source>
        <translation>Stimmen die Antworten überein?</translation>
    </message>
    <message>
        <source>the consistency of these answers</source>
        <translation>die Konsistenz dieser Antworten</translation>
    </message>
    <message>
        <source>Random &amp;index</source>
        <translation>Zufalls&amp;index</translation>
    </message>
    <message>
        <source>Published table of random indices</source>
        <translation>Veröffentlichte Tabelle von Zufallsindizes</translation>
    </message>
    <message>
        <source>A circle: {text}</source>
        <translation>Kreis: {text}</translation>
    </message>
    <message>
        <source>Consistency ratio {cr} % = consistency index {ci} ÷ random index {random_index}. Largest eigenvalue (lambda max) {lambda_max}. Geometric consistency index {gci} ({guide} matches a ratio of 10 %).</source>
        <translation>Konsistenzverhältnis {cr} % = Konsistenzindex {ci} ÷ Zufallsindex {random_index}. Größter Eigenwert (Lambda max) {lambda_max}. Geometrischer Konsistenzindex {gci} ({guide} entspricht einem Verhältnis von 10 %).</translation>
    </message>
    <message>
        <source>{a} over {b}</source>
        <translation>{a} vor {b}</translation>
    </message>
    <message>
        <source>{b} over {a}</source>
        <translation>{b} vor {a}</translation>
    </message>
    <message>
        <source>Try “{a} and {b} equal”</source>
        <translation>„{a} und {b} gleich“ ausprobieren</translation>
    </message>
    <message>
        <source>Try {value}</source>
        <translation>{value} ausprobieren</translation>
    </message>
    <message>
        <source>Try {value}: {over}</source>
        <translation>{value} ausprobieren: {over}</translation>
    </message>
    <message>
        <source>Try another judgement on {a} and {b}</source>
        <translation>Anderes Urteil zu {a} und {b} ausprobieren</translation>
    </message>
    <message>
        <source>Put back the judgement on {first} and {second}</source>
        <translation>Urteil zu {first} und {second} wiederherstellen</translation>
    </message>
    <message>
        <source>Put back {over}: {given}</source>
        <translation>{over} wiederherstellen: {given}</translation>
    </message>
    <message>
        <source>Choose a table of random indices</source>
        <translation>Tabelle von Zufallsindizes wählen</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>die Gewichte</translation>
    </message>
    <message>
        <source>Weigh this issue separately; the others keep the project&apos;s weights.</source>
        <translation>Dieses Thema getrennt gewichten; für die anderen gelten weiterhin die Gewichte des Projekts.</translation>
    </message>
    <message>
        <source>Make all &amp;equal</source>
        <translation>Alle &amp;gleichsetzen</translation>
    </message>
    <message>
        <source>Give every criterion the same weight; all locks are released</source>
        <translation>Allen Kriterien dasselbe Gewicht geben; alle Sperren werden aufgehoben</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <source>What do you have to decide?</source>
        <translation>Was haben Sie zu entscheiden?</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Aus Excel einfügen</translation>
    </message>
    <message>
        <source>See the ranking</source>
        <translation>Zur Rangfolge</translation>
    </message>
    <message>
        <source>Drag the borders, or</source>
        <translation>Ziehen Sie die Grenzen oder</translation>
    </message>
    <message>
        <source>Insert copied cells, with or without their headings</source>
        <translation>Kopierte Zellen einfügen, mit oder ohne Überschriften</translation>
    </message>
    <message>
        <source>Which change matters most, and what the others count beside it</source>
        <translation>Welche Verbesserung am wichtigsten ist und wie viel die anderen im Vergleich dazu zählen</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>Rangfolge bisher</translation>
    </message>
    <message>
        <source>Type the options below each other: what can be chosen?</source>
        <translation>Geben Sie die Optionen untereinander ein: Was steht zur Wahl?</translation>
    </message>
    <message>
        <source>Now type the criteria beside each other: what makes an option good?</source>
        <translation>Geben Sie nun die Kriterien nebeneinander ein: Was macht eine Option gut?</translation>
    </message>
    <message>
        <source>Tab moves on · type a word, a number or a share · right-click or ⋯ for scale, direction, reason</source>
        <translation>Tab: weiter · Wort, Zahl oder Anteil eingeben · Rechtsklick oder ⋯: Skala, Richtung, Begründung</translation>
    </message>
    <message>
        <source>answer {n} short questions instead</source>
        <translation>beantworten Sie stattdessen {n} kurze Fragen</translation>
    </message>
    <message>
        <source>Type the score first; then its reason.</source>
        <translation>Geben Sie zuerst die Bewertung ein, dann die Begründung.</translation>
    </message>
    <message>
        <source>Weigh {title}</source>
        <translation>{title} gewichten</translation>
    </message>
    <message>
        <source>“{text}” was typed but not understood.</source>
        <translation>Die Eingabe „{text}“ wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Make all weights equal</source>
        <translation>Alle Gewichte gleichsetzen</translation>
    </message>
    <message>
        <source>&amp;Compare the options…</source>
        <translation>Optionen &amp;vergleichen…</translation>
    </message>
    <message>
        <source>See and edit the pairwise comparisons of options that AHP works with</source>
        <translation>Die Paarvergleiche der Optionen, auf denen AHP beruht, ansehen und ändern</translation>
    </message>
    <message>
        <source>Edited comparisons of options on {edited}.</source>
        <translation>Geänderte Optionsvergleiche bei {edited}.</translation>
    </message>
    <message>
        <source>AHP compares the options in pairs, as their scores imply.</source>
        <translation>AHP vergleicht die Optionen paarweise, so wie es aus ihren Bewertungen folgt.</translation>
    </message>
    <message>
        <source>With groups, groups are compared with each other and criteria only within their group. Put every criterion into a group, or none. Each change is applied at once and can be undone.</source>
        <translation>Gruppen werden miteinander verglichen, Kriterien nur innerhalb ihrer Gruppe. Ordnen Sie entweder jedes Kriterium einer Gruppe zu oder keines. Jede Änderung wirkt sofort und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Criteria groups</source>
        <translation>Kriteriengruppen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Name einer neuen Gruppe</translation>
    </message>
    <message>
        <source>&amp;Add group</source>
        <translation>Gruppe &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Name of the group {group}</source>
        <translation>Name der Gruppe {group}</translation>
    </message>
    <message>
        <source>Remove the group {group}</source>
        <translation>Gruppe {group} entfernen</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Group of {criterion}</source>
        <translation>Gruppe von {criterion}</translation>
    </message>
    <message>
        <source>Add a criteria group</source>
        <translation>Kriteriengruppe hinzufügen</translation>
    </message>
    <message>
        <source>Rename a criteria group</source>
        <translation>Kriteriengruppe umbenennen</translation>
    </message>
    <message>
        <source>Put {title} into a group</source>
        <translation>{title} einer Gruppe zuordnen</translation>
    </message>
    <message>
        <source>Take {title} out of its group</source>
        <translation>{title} aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>{left} compared with {right}</source>
        <translation>{left}, verglichen mit {right}</translation>
    </message>
    <message>
        <source>Comparison matrix: how many times the row outweighs the column</source>
        <translation>Vergleichsmatrix: wievielmal die Zeile mehr wiegt als die Spalte</translation>
    </message>
    <message>
        <source>“{text}” is not a judgement.</source>
        <translation>„{text}“ ist kein Urteil.</translation>
    </message>
    <message>
        <source>Type a number from 1 to 9, or a fraction such as 1/3.</source>
        <translation>Geben Sie eine Zahl von 1 bis 9 oder einen Bruch wie 1/3 ein.</translation>
    </message>
    <message>
        <source>What this can mean: a criterion on which the options differ more tells them apart better. What it cannot mean: that the criterion matters more. A scale with wider steps, or one extreme option, raises its weight.</source>
        <translation>Was dies bedeuten kann: Ein Kriterium, bei dem sich die Optionen stärker unterscheiden, trennt sie besser. Was es nicht bedeuten kann: dass das Kriterium wichtiger ist. Eine Skala mit größeren Schritten oder eine extreme Option erhöht sein Gewicht.</translation>
    </message>
    <message>
        <source>Working it out… The first time takes a few seconds.</source>
        <translation>Wird berechnet… Beim ersten Mal dauert es einige Sekunden.</translation>
    </message>
    <message>
        <source>{meaning} Source: {source}.</source>
        <translation>{meaning} Quelle: {source}.</translation>
    </message>
    <message>
        <source>the chosen issue</source>
        <translation>das ausgewählte Thema</translation>
    </message>
    <message>
        <source>Derived from the scores of {name} by:</source>
        <translation>Aus den Bewertungen von {name} abgeleitet nach:</translation>
    </message>
    <message>
        <source>Choose a rule for weights from the scores</source>
        <translation>Regel für Gewichte aus den Bewertungen wählen</translation>
    </message>
    <message>
        <source>AHP compares options in pairs. Until you edit them, the comparisons follow from the scores: 1 for equal scores, 9 for scores a whole scale apart, and in proportion between.</source>
        <translation>AHP vergleicht Optionen paarweise. Solange nichts geändert wird, folgen die Vergleiche aus den Bewertungen: 1 bei gleichen Bewertungen, 9 bei einer ganzen Skala Abstand und dazwischen im Verhältnis.</translation>
    </message>
    <message>
        <source>Compare the options: {issue}</source>
        <translation>Optionen vergleichen: {issue}</translation>
    </message>
    <message>
        <source>Criterion on which the options are compared</source>
        <translation>Kriterium, bei dem die Optionen verglichen werden</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Kriterium</translation>
    </message>
    <message>
        <source>Comparing options</source>
        <translation>Optionen werden verglichen</translation>
    </message>
    <message>
        <source>&amp;Back to the scores</source>
        <translation>&amp;Zurück zu den Bewertungen</translation>
    </message>
    <message>
        <source>Discard the edited comparisons on this criterion</source>
        <translation>Die geänderten Vergleiche bei diesem Kriterium verwerfen</translation>
    </message>
    <message>
        <source>Not compared, because there is no score on {criterion}: {missing}.</source>
        <translation>Nicht verglichen, weil eine Bewertung bei {criterion} fehlt: {missing}.</translation>
    </message>
    <message>
        <source>The ranking now uses TOPSIS, which works with the scores and not with these comparisons. {text}</source>
        <translation>Die Rangfolge beruht jetzt auf TOPSIS, das die Bewertungen und nicht diese Vergleiche verwendet. {text}</translation>
    </message>
    <message>
        <source>the priorities of the options</source>
        <translation>die Prioritäten der Optionen</translation>
    </message>
    <message>
        <source>Edited comparisons</source>
        <translation>Geänderte Vergleiche</translation>
    </message>
    <message>
        <source>Comparisons from the scores</source>
        <translation>Vergleiche aus den Bewertungen</translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation> (geändert)</translation>
    </message>
    <message>
        <source>Compare options on {title} by their scores</source>
        <translation>Optionen bei {title} nach ihren Bewertungen vergleichen</translation>
    </message>
    <message>
        <source>Drag a line, use the buttons, or Ctrl+↑ and Ctrl+↓; “=” ties a line with the one above or frees it.</source>
        <translation>Eine Zeile ziehen oder die Schaltflächen oder Strg+↑ und Strg+↓ verwenden; „=“ stellt eine Zeile mit der darüber gleich oder löst sie.</translation>
    </message>
    <message>
        <source>A rule turns places into weights. Rank order centroid (ROC) is the average of all weights that keep the order and falls steeply; rank sum falls in even steps; the others lie between or beyond.</source>
        <translation>Eine Regel macht aus Plätzen Gewichte. Der Rangordnungsschwerpunkt (ROC) ist der Durchschnitt aller Gewichte, die die Reihenfolge wahren, und fällt steil ab; die Rangsumme fällt in gleichmäßigen Schritten ab; die anderen Regeln liegen dazwischen oder darüber hinaus.</translation>
    </message>
    <message>
        <source>Criteria in order of importance, the most important first</source>
        <translation>Kriterien in der Reihenfolge der Wichtigkeit, das wichtigste zuerst</translation>
    </message>
    <message>
        <source>&amp;Tie with above</source>
        <translation>Mit &amp;oberem gleichstellen</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>Re&amp;gel</translation>
    </message>
    <message>
        <source>Rule that turns the order into weights</source>
        <translation>Regel, die aus der Reihenfolge Gewichte macht</translation>
    </message>
    <message>
        <source>Rules for rank-order weights</source>
        <translation>Regeln für Gewichte aus der Reihenfolge</translation>
    </message>
    <message>
        <source>Use this &amp;order</source>
        <translation>Diese &amp;Reihenfolge übernehmen</translation>
    </message>
    <message>
        <source>Use the order of importance</source>
        <translation>Reihenfolge der Wichtigkeit übernehmen</translation>
    </message>
    <message>
        <source>This is the order of the weights in use. Change it, or use it as it is.</source>
        <translation>Dies ist die Reihenfolge der verwendeten Gewichte. Sie können sie ändern oder unverändert übernehmen.</translation>
    </message>
    <message>
        <source>{answered} of {of} criteria is in your order; the others are listed below it.</source>
        <translation>{answered} von {of} Kriterien steht in Ihrer Reihenfolge; die anderen stehen darunter.</translation>
    </message>
    <message>
        <source>{answered} of {of} criteria are in your order; the others are listed below it.</source>
        <translation>{answered} von {of} Kriterien stehen in Ihrer Reihenfolge; die anderen stehen darunter.</translation>
    </message>
    <message>
        <source>This is your order, the most important change first.</source>
        <translation>Dies ist Ihre Reihenfolge, die wichtigste Änderung zuerst.</translation>
    </message>
    <message>
        <source>Place {number}, tied: {criterion}, {range}</source>
        <translation>Platz {number}, gleichauf: {criterion}, {range}</translation>
    </message>
    <message>
        <source>Place {number}: {criterion}, {range}</source>
        <translation>Platz {number}: {criterion}, {range}</translation>
    </message>
    <message>
        <source>Free from &amp;tie</source>
        <translation>Gleichstand &amp;lösen</translation>
    </message>
    <message>
        <source>Move {title} up in the order</source>
        <translation>{title} in der Reihenfolge nach oben</translation>
    </message>
    <message>
        <source>Move {title} down in the order</source>
        <translation>{title} in der Reihenfolge nach unten</translation>
    </message>
    <message>
        <source>Free {title} from its tie</source>
        <translation>{title} aus dem Gleichstand lösen</translation>
    </message>
    <message>
        <source>Tie {title} with the one above</source>
        <translation>{title} mit dem Kriterium darüber gleichstellen</translation>
    </message>
    <message>
        <source>Move {title} in the order</source>
        <translation>{title} in der Reihenfolge verschieben</translation>
    </message>
    <message>
        <source>Choose a rule for the order</source>
        <translation>Regel für die Reihenfolge wählen</translation>
    </message>
    <message>
        <source>Use the direct weights</source>
        <translation>Direkte Gewichte übernehmen</translation>
    </message>
    <message>
        <source>Use the swing weights</source>
        <translation>Swing-Gewichte übernehmen</translation>
    </message>
    <message>
        <source>Use the weights from the comparisons</source>
        <translation>Gewichte aus den Vergleichen übernehmen</translation>
    </message>
    <message>
        <source>Use the rank-order weights</source>
        <translation>Gewichte aus der Reihenfolge übernehmen</translation>
    </message>
    <message>
        <source>Use the weights from the scores</source>
        <translation>Gewichte aus den Bewertungen übernehmen</translation>
    </message>
    <message>
        <source>the resulting weights</source>
        <translation>die sich ergebenden Gewichte</translation>
    </message>
    <message>
        <source>Weigh by: {way}</source>
        <translation>Gewichten nach: {way}</translation>
    </message>
    <message>
        <source>The answers still &amp;hold</source>
        <translation>Die Antworten gelten &amp;weiterhin</translation>
    </message>
    <message>
        <source>Keep the answers and treat them as given on the new range</source>
        <translation>Die Antworten behalten und als für die neue Spanne gegeben betrachten</translation>
    </message>
    <message>
        <source>Clear the answers on what has changed</source>
        <translation>Die Antworten zu den geänderten Kriterien löschen</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Noch einmal fragen</translation>
    </message>
    <message>
        <source>What matters most?</source>
        <translation>Was ist am wichtigsten?</translation>
    </message>
    <message>
        <source>What matters most on {issue}?</source>
        <translation>Was ist bei „{issue}“ am wichtigsten?</translation>
    </message>
    <message>
        <source>Drag the borders: the other weights keep their proportions. Or answer questions instead.</source>
        <translation>Ziehen Sie die Grenzen: Die übrigen Gewichte behalten ihr Verhältnis. Oder beantworten Sie stattdessen Fragen.</translation>
    </message>
    <message>
        <source>{way} (range changed)</source>
        <translation>{way} (Spanne geändert)</translation>
    </message>
    <message>
        <source>{way} ({answered} of {of})</source>
        <translation>{way} ({answered} von {of})</translation>
    </message>
    <message>
        <source>Weigh by: {texts}</source>
        <translation>Gewichten nach: {texts}</translation>
    </message>
    <message>
        <source>Confirm answers on a new range</source>
        <translation>Antworten für eine neue Spanne bestätigen</translation>
    </message>
    <message>
        <source>Ask again on a new range</source>
        <translation>Zu einer neuen Spanne noch einmal fragen</translation>
    </message>
    <message>
        <source>Clear this answer (Delete)</source>
        <translation>Diese Antwort löschen (Entf)</translation>
    </message>
    <message>
        <source>Clear the answer on {first} and {second}</source>
        <translation>Antwort zu {first} und {second} löschen</translation>
    </message>
    <message>
        <source>the other answers imply {fits}</source>
        <translation>aus den anderen Antworten folgt: {fits}</translation>
    </message>
    <message>
        <source>edited; the scores imply {implied}</source>
        <translation>geändert; aus den Bewertungen folgt: {implied}</translation>
    </message>
    <message>
        <source>equally {adjective}</source>
        <translation>gleich, keines {adjective}</translation>
    </message>
    <message>
        <source>1, equal</source>
        <translation>1, gleich</translation>
    </message>
    <message>
        <source>Keys: ← → move the judgement, 1 to 9 set its strength, Enter accepts it and goes to the next pair, ↑ ↓ move between pairs, Delete clears an answer.</source>
        <translation>Tasten: ← → verschieben das Urteil, 1 bis 9 legen seine Stärke fest, die Eingabetaste übernimmt es und geht zum nächsten Paar, ↑ ↓ wechseln zwischen Paaren, Entf löscht eine Antwort.</translation>
    </message>
    <message>
        <source>The same as a matrix</source>
        <translation>Dasselbe als Matrix</translation>
    </message>
    <message>
        <source>How many times the row outweighs the column. Type 3 or 1/3 to change a cell.</source>
        <translation>Wievielmal die Zeile mehr wiegt als die Spalte. Geben Sie 3 oder 1/3 ein, um eine Zelle zu ändern.</translation>
    </message>
    <message>
        <source>{answered} of {pairs} comparison answered</source>
        <translation>{answered} von {pairs} Vergleich beantwortet</translation>
    </message>
    <message>
        <source>{answered} of {pairs} comparisons answered</source>
        <translation>{answered} von {pairs} Vergleichen beantwortet</translation>
    </message>
    <message>
        <source>: enough to work with; more would make the weights firmer</source>
        <translation>: genug für eine Auswertung; weitere Antworten würden die Gewichte verlässlicher machen</translation>
    </message>
    <message>
        <source>Clear the comparison of {first} and {second}</source>
        <translation>Vergleich von {first} und {second} löschen</translation>
    </message>
    <message>
        <source>Both turn a matrix of answers into shares and agree whenever the answers do not contradict each other. The eigenvector is Saaty&apos;s original; the geometric mean does not depend on the direction in which you ask.</source>
        <translation>Beide leiten aus einer Matrix von Antworten Anteile ab und stimmen überein, wenn die Antworten einander nicht widersprechen. Der Eigenvektor ist Saatys ursprüngliches Verfahren; das geometrische Mittel hängt nicht davon ab, in welcher Richtung gefragt wird.</translation>
    </message>
    <message>
        <source>Your answers from 1 to 9 stay as they are; this scale says which ratio each of them stands for. The linear scale is the usual one; others spread the weights less (balanced, logarithmic) or more (power, geometric).</source>
        <translation>Ihre Antworten von 1 bis 9 bleiben, wie sie sind; diese Skala sagt, für welches Verhältnis jede von ihnen steht. Die lineare Skala ist die übliche; andere spreizen die Gewichte weniger (ausgewogen, logarithmisch) oder mehr (Potenz, geometrisch).</translation>
    </message>
    <message>
        <source>How answers become priorities</source>
        <translation>Wie aus Antworten Prioritäten werden</translation>
    </message>
    <message>
        <source>Priorities &amp;by</source>
        <translation>Prioritäten &amp;nach</translation>
    </message>
    <message>
        <source>Answers read on &amp;scale</source>
        <translation>&amp;Skala der Antworten</translation>
    </message>
    <message>
        <source>Priorities by</source>
        <translation>Prioritäten nach</translation>
    </message>
    <message>
        <source>Criteria that belong together can form a group: groups are compared with groups, and criteria only within their group. That means fewer questions, and only like things are compared.</source>
        <translation>Zusammengehörige Kriterien können eine Gruppe bilden: Gruppen werden mit Gruppen verglichen, Kriterien nur innerhalb ihrer Gruppe. So sind weniger Fragen nötig, und verglichen wird nur Gleichartiges.</translation>
    </message>
    <message>
        <source>How priorities are derived from the answers</source>
        <translation>Wie Prioritäten aus den Antworten ermittelt werden</translation>
    </message>
    <message>
        <source>Both choices also apply to comparisons of options.</source>
        <translation>Beide Einstellungen gelten auch für Vergleiche von Optionen.</translation>
    </message>
    <message>
        <source>Choose how priorities are derived</source>
        <translation>Ermittlung der Prioritäten wählen</translation>
    </message>
    <message>
        <source>Choose a judgement scale</source>
        <translation>Urteilsskala wählen</translation>
    </message>
    <message>
        <source>&amp;Groups…</source>
        <translation>&amp;Gruppen…</translation>
    </message>
    <message>
        <source>Put criteria into groups that are compared with each other</source>
        <translation>Kriterien in Gruppen ordnen, die miteinander verglichen werden</translation>
    </message>
    <message>
        <source>{project} ({answered} of {pairs})</source>
        <translation>{project} ({answered} von {pairs})</translation>
    </message>
    <message>
        <source>Why these weights?</source>
        <translation>Warum diese Gewichte?</translation>
    </message>
    <message>
        <source>Reasons for weights</source>
        <translation>Begründungen der Gewichte</translation>
    </message>
    <message>
        <source>A weight is easier to defend with a sentence beside it: who wants it, and what would change it. Reasons are saved with the project and appear in the Excel workbook. A reason given for another weight says so until you confirm or rewrite it.</source>
        <translation>Ein Gewicht lässt sich leichter vertreten, wenn ein Satz daneben steht: wer es will und was daran etwas ändern würde. Begründungen werden mit dem Projekt gespeichert und erscheinen in der Excel-Arbeitsmappe. Eine Begründung, die für ein anderes Gewicht angegeben wurde, ist als solche gekennzeichnet, bis Sie sie bestätigen oder neu schreiben.</translation>
    </message>
    <message>
        <source>Reason for the weight of {title}</source>
        <translation>Begründung des Gewichts von {title}</translation>
    </message>
    <message>
        <source>Why this weight?</source>
        <translation>Warum dieses Gewicht?</translation>
    </message>
    <message>
        <source>Given when the weight was {share}.</source>
        <translation>Angegeben, als das Gewicht {share} betrug.</translation>
    </message>
    <message>
        <source>It still applies</source>
        <translation>Gilt weiterhin</translation>
    </message>
    <message>
        <source>The reason for the weight of {criterion} still applies</source>
        <translation>Die Begründung des Gewichts von {criterion} gilt weiterhin</translation>
    </message>
    <message>
        <source>Give a reason for the weight of {title}</source>
        <translation>Gewicht von {title} begründen</translation>
    </message>
    <message>
        <source>Weights and what they would do</source>
        <translation>Gewichte und was sie bewirken würden</translation>
    </message>
    <message>
        <source>Resulting weights</source>
        <translation>Sich ergebende Gewichte</translation>
    </message>
    <message>
        <source>&amp;Use these weights</source>
        <translation>Diese Gewichte ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Weights in use</source>
        <translation>Verwendete Gewichte</translation>
    </message>
    <message>
        <source>Nothing changes until you use these weights. The bar shows the weights from your answers; below it is the chosen issue&apos;s ranking before and after.</source>
        <translation>Es ändert sich nichts, bis Sie diese Gewichte übernehmen. Der Balken zeigt die Gewichte nach Ihren Antworten; darunter steht die Rangfolge des ausgewählten Themas vorher und nachher.</translation>
    </message>
    <message>
        <source>{word} now → then</source>
        <translation>{word} jetzt → dann</translation>
    </message>
    <message>
        <source>Replace the weights in use with these; Edit ▸ Undo restores them</source>
        <translation>Die verwendeten Gewichte durch diese ersetzen; Bearbeiten ▸ Rückgängig stellt sie wieder her</translation>
    </message>
    <message>
        <source>These weights are in use{part}.</source>
        <translation>Diese Gewichte werden verwendet{part}.</translation>
    </message>
    <message>
        <source> for {where}</source>
        <translation> für {where}</translation>
    </message>
    <message>
        <source>&amp;Use for {where}</source>
        <translation>Für {where} ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>These questions are about the whole scale. TOPSIS with fixed anchors measures on the whole scale too. The normalisation in use measures on the range of the actual scores, so the weights fit less exactly.</source>
        <translation>Diese Fragen beziehen sich auf die ganze Skala. TOPSIS mit festen Ankern misst ebenfalls auf der ganzen Skala; die verwendete Normalisierung misst auf der Spanne der tatsächlichen Bewertungen, sodass die Gewichte weniger genau passen.</translation>
    </message>
    <message>
        <source>This is the change you would want most</source>
        <translation>Diese Änderung ist die wichtigste</translation>
    </message>
    <message>
        <source>{criterion} is the most important change: 100 points</source>
        <translation>{criterion} ist die wichtigste Änderung: 100 Punkte</translation>
    </message>
    <message>
        <source>Points for {criterion}, from {worst} to {best}</source>
        <translation>Punkte für {criterion}, von {worst} bis {best}</translation>
    </message>
    <message>
        <source>Take all answers back</source>
        <translation>Alle Antworten zurücknehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Points from 0 to 100</source>
        <translation>Punkte von 0 bis 100</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>genauso viel</translation>
    </message>
    <message>
        <source>Question {n} of {of}</source>
        <translation>Frage {n} von {of}</translation>
    </message>
    <message>
        <source>Imagine an option at its worst on everything. What would you improve to its best first?</source>
        <translation>Stellen Sie sich eine Option vor, die bei allen Kriterien am schlechtesten abschneidet. Was würden Sie zuerst auf den besten Stand bringen?</translation>
    </message>
    <message>
        <source>Points for {criterion}, from 0 to 100</source>
        <translation>Punkte für {criterion}, von 0 bis 100</translation>
    </message>
    <message>
        <source>Improving {top} from {worst} to {best} counts 100.</source>
        <translation>Eine Verbesserung bei „{top}“ von {worst} auf {best} zählt 100.</translation>
    </message>
    <message>
        <source>What does improving {criterion} from {worst} to {best} count beside it?</source>
        <translation>Wie viel zählt im Vergleich dazu eine Verbesserung bei „{criterion}“ von {worst} auf {best}?</translation>
    </message>
    <message>
        <source>Answer questions on the weights</source>
        <translation>Fragen zu den Gewichten beantworten</translation>
    </message>
    <message>
        <source>First press 100 beside the change you would want most</source>
        <translation>Drücken Sie zuerst 100 neben der wichtigsten Änderung</translation>
    </message>
    <message>
        <source>Then give the others points</source>
        <translation>Geben Sie dann den anderen Punkte</translation>
    </message>
    <message>
        <source>All changes have points</source>
        <translation>Alle Änderungen haben Punkte</translation>
    </message>
    <message>
        <source>{step}: {answered} of {of} answered</source>
        <translation>{step}: {answered} von {of} beantwortet</translation>
    </message>
    <message>
        <source>Clear the points of {title}</source>
        <translation>Punkte für {title} löschen</translation>
    </message>
    <message>
        <source>Give points to {title}</source>
        <translation>Punkte für {title} geben</translation>
    </message>
    <message>
        <source>Direct weights</source>
        <translation>Direkte Gewichte</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Imagine an option that is worst on everything. Which single change from worst to best would you want most? It gets 100 points; give each other change points in proportion.</source>
        <translation>Stellen Sie sich eine Option vor, die bei allen Kriterien am schlechtesten abschneidet. Welche einzelne Änderung vom Schlechtesten zum Besten wäre Ihnen am wichtigsten? Sie erhält 100 Punkte; geben Sie jeder anderen Änderung Punkte im Verhältnis dazu.</translation>
    </message>
    <message>
        <source>Swing weights</source>
        <translation>Swing-Gewichte</translation>
    </message>
    <message>
        <source>A weight here answers: how much is the whole step from worst to best on this criterion worth, compared with the step on the most important one? A criterion that matters in general gets few points if the step on it is small.</source>
        <translation>Ein Gewicht beantwortet hier die Frage: Wie viel ist der ganze Schritt vom Schlechtesten zum Besten bei diesem Kriterium wert, verglichen mit dem Schritt beim wichtigsten Kriterium? Ein allgemein wichtiges Kriterium erhält wenige Punkte, wenn der Schritt bei ihm klein ist.</translation>
    </message>
    <message>
        <source>Pairwise</source>
        <translation>Paarweise</translation>
    </message>
    <message>
        <source>For each pair: which whole step from worst to best matters more, and how much more?</source>
        <translation>Für jedes Paar: Welcher ganze Schritt vom Schlechtesten zum Besten ist wichtiger, und um wie viel?</translation>
    </message>
    <message>
        <source>Pairwise comparison</source>
        <translation>Paarvergleich</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Set each weight by hand on the bar.</source>
        <translation>Legen Sie jedes Gewicht von Hand auf dem Balken fest.</translation>
    </message>
    <message>
        <source>You state directly what share of the decision each criterion has. This is quick, but it is easy to forget how much each criterion can really change, so look at its range first.</source>
        <translation>Sie geben unmittelbar an, welchen Anteil jedes Kriterium an der Entscheidung hat. Das geht schnell, doch gerät leicht aus dem Blick, wie viel sich bei jedem Kriterium tatsächlich ändern kann; sehen Sie sich daher zuerst die Spanne an.</translation>
    </message>
    <message>
        <source>Put the changes from worst to best in order of importance; the order alone gives the weights.</source>
        <translation>Bringen Sie die Änderungen vom Schlechtesten zum Besten in die Reihenfolge ihrer Wichtigkeit; die Reihenfolge allein ergibt die Gewichte.</translation>
    </message>
    <message>
        <source>Rank-order weights</source>
        <translation>Gewichte aus der Reihenfolge</translation>
    </message>
    <message>
        <source>Saying what matters more is easier than saying how much more. A rule turns the order into weights; the rules differ in how steeply weights fall from first to last.</source>
        <translation>Anzugeben, was wichtiger ist, fällt leichter als anzugeben, um wie viel. Eine Regel macht aus der Reihenfolge Gewichte; die Regeln unterscheiden sich darin, wie steil die Gewichte vom ersten zum letzten abfallen.</translation>
    </message>
    <message>
        <source>Two criteria at a time are compared on a scale from 1 (equally important) to 9 (extremely more important), as in the Analytic Hierarchy Process (AHP). There are more questions than strictly needed, so that contradictions show.</source>
        <translation>Je zwei Kriterien werden auf einer Skala von 1 (gleich wichtig) bis 9 (extrem wichtiger) verglichen, wie im Analytic Hierarchy Process (AHP). Es werden mehr Fragen gestellt als unbedingt nötig, damit Widersprüche sichtbar werden.</translation>
    </message>
    <message>
        <source>From the scores</source>
        <translation>Aus den Bewertungen</translation>
    </message>
    <message>
        <source>Derive weights from the decision matrix of the chosen issue.</source>
        <translation>Gewichte aus der Entscheidungsmatrix des ausgewählten Themas ableiten.</translation>
    </message>
    <message>
        <source>Weights from the scores</source>
        <translation>Gewichte aus den Bewertungen</translation>
    </message>
    <message>
        <source>These weights tell where the scores of this issue differ and overlap. They cannot tell what matters to you, and they change with every score: use them to question your weights, not to set them.</source>
        <translation>Diese Gewichte zeigen, wo sich die Bewertungen dieses Themas unterscheiden und überschneiden. Sie sagen nicht, was Ihnen wichtig ist, und ändern sich mit jeder Bewertung: Verwenden Sie sie, um Ihre Gewichte zu hinterfragen, nicht, um sie festzulegen.</translation>
    </message>
    <message>
        <source>the group&apos;s</source>
        <translation>die der Gruppe</translation>
    </message>
    <message>
        <source>The rest belongs to locked weights.</source>
        <translation>Der Rest entfällt auf gesperrte Gewichte.</translation>
    </message>
    <message>
        <source>Own weights for this issue</source>
        <translation>Eigene Gewichte für dieses Thema</translation>
    </message>
    <message>
        <source>The same weights for all issues</source>
        <translation>Dieselben Gewichte für alle Themen</translation>
    </message>
    <message>
        <source>Use different weights here</source>
        <translation>Hier andere Gewichte verwenden</translation>
    </message>
    <message>
        <source>only this issue</source>
        <translation>nur dieses Thema</translation>
    </message>
    <message>
        <source>all issues</source>
        <translation>alle Themen</translation>
    </message>
    <message>
        <source>These weights apply to this issue only.</source>
        <translation>Diese Gewichte gelten nur für dieses Thema.</translation>
    </message>
    <message>
        <source>These weights apply to every issue that has no weights of its own.</source>
        <translation>Diese Gewichte gelten für alle Themen ohne eigene Gewichte.</translation>
    </message>
    <message>
        <source>Weights for {scope}</source>
        <translation>Gewichte für {scope}</translation>
    </message>
    <message>
        <source>These weights rest on an older range of {names}. The Weights page asks what to do.</source>
        <translation>Diese Gewichte beruhen auf einer früheren Spanne von {names}. Auf der Seite „Gewichte“ wird gefragt, was geschehen soll.</translation>
    </message>
    <message>
        <source>Lock the weight of {title}</source>
        <translation>Gewicht von {title} sperren</translation>
    </message>
    <message>
        <source>Unlock the weight of {title}</source>
        <translation>Gewicht von {title} entsperren</translation>
    </message>
    <message>
        <source>Give the issue its own weights</source>
        <translation>Dem Thema eigene Gewichte geben</translation>
    </message>
    <message>
        <source>Weigh the issue like the others</source>
        <translation>Das Thema wie die anderen gewichten</translation>
    </message>
    <message>
        <source>{criterion} ({wanted})
{description}
Moving one weight keeps the others in proportion.</source>
        <translation>{criterion} ({wanted})
{description}
Wird ein Gewicht geändert, behalten die anderen ihr Verhältnis zueinander.</translation>
    </message>
    <message>
        <source>Weights of “{issue}” only</source>
        <translation>Nur die Gewichte von „{issue}“</translation>
    </message>
    <message>
        <source>Weight of {criterion}</source>
        <translation>Gewicht von {criterion}</translation>
    </message>
    <message>
        <source>Weight of {criterion} in per cent</source>
        <translation>Gewicht von {criterion} in Prozent</translation>
    </message>
    <message>
        <source>Lock the weight of {criterion}</source>
        <translation>Gewicht von {criterion} sperren</translation>
    </message>
    <message>
        <source>Keep this weight where it is while others are moved</source>
        <translation>Dieses Gewicht festhalten, während andere geändert werden</translation>
    </message>
    <message>
        <source>What is “{term}”?</source>
        <translation>Was bedeutet „{term}“?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why? The steps behind: {what}</source>
        <translation>Warum? Die Schritte dahinter: {what}</translation>
    </message>
    <message>
        <source>The steps behind: {what}</source>
        <translation>Die Schritte dahinter: {what}</translation>
    </message>
    <message>
        <source>Why? {what}</source>
        <translation>Warum? {what}</translation>
    </message>
    <message>
        <source>There is nothing to explain yet: more answers are needed.</source>
        <translation>Es gibt noch nichts zu erklären: Es sind weitere Antworten nötig.</translation>
    </message>
    <message>
        <source>Steps of the method</source>
        <translation>Schritte der Methode</translation>
    </message>
    <message>
        <source>what each criterion contributes</source>
        <translation>der Beitrag jedes Kriteriums</translation>
    </message>
    <message>
        <source>What makes up each score</source>
        <translation>Woraus sich jeder Wert zusammensetzt</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Erklären…</translation>
    </message>
    <message>
        <source>The reasons for and against, how the score is calculated, and what another method says</source>
        <translation>Was dafür und was dagegen spricht, wie der Wert berechnet wird und was eine andere Methode sagt</translation>
    </message>
    <message>
        <source>The bars appear as soon as one option has all its scores.</source>
        <translation>Die Balken erscheinen, sobald eine Option vollständig bewertet ist.</translation>
    </message>
    <message>
        <source>The first {shown} of {all} options are drawn; the table has all.</source>
        <translation>Gezeigt werden die ersten {shown} von {all} Optionen; die Tabelle enthält alle.</translation>
    </message>
    <message>
        <source>Contributions of the criteria to each option&apos;s score</source>
        <translation>Beiträge der Kriterien zum Wert jeder Option</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>of an option as a whole</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Each column divided by its length</source>
        <translation>Jede Spalte, geteilt durch ihre Länge (Vektornorm)</translation>
    </message>
    <message>
        <source>Ideal mode</source>
        <translation>Idealmodus</translation>
    </message>
    <message>
        <source>A copy of an option does not change first place</source>
        <translation>Die Kopie einer Option ändert den ersten Platz nicht</translation>
    </message>
    <message>
        <source>Each option is measured by how close it is to the best and how far from the worst on all criteria at once.</source>
        <translation>Jede Option wird daran gemessen, wie nahe sie bei allen Kriterien zugleich dem Besten kommt und wie weit sie vom Schlechtesten entfernt bleibt.</translation>
    </message>
    <message>
        <source>Options are compared in pairs on each criterion, and the resulting shares are combined using the weights.</source>
        <translation>Die Optionen werden bei jedem Kriterium paarweise verglichen, und die daraus folgenden Anteile werden mit den Gewichten zusammengefasst.</translation>
    </message>
    <message>
        <source>Vector (textbook)</source>
        <translation>Vektor (wie im Lehrbuch)</translation>
    </message>
    <message>
        <source>Each criterion is stretched from its worst to its best score, however close these are. Which options are present can change the order of the others.</source>
        <translation>Jedes Kriterium wird auf die Spanne von der schlechtesten bis zur besten Bewertung umgerechnet, wie nahe diese auch beieinanderliegen. Welche Optionen vorhanden sind, kann die Reihenfolge der anderen ändern.</translation>
    </message>
    <message>
        <source>Each criterion is stretched over its whole scale, so ranks do not change when options are added or removed. The drawback: options close together on a long scale hardly differ, so the ends of the scale must be chosen with care.</source>
        <translation>Jedes Kriterium wird auf seine ganze Skala bezogen, sodass sich Ränge nicht ändern, wenn Optionen hinzukommen oder wegfallen. Der Nachteil: Optionen, die auf einer langen Skala dicht beieinanderliegen, unterscheiden sich kaum; die Enden der Skala sind daher mit Bedacht zu wählen.</translation>
    </message>
    <message>
        <source>On each criterion the options share a total of 1, so a rare strength counts for more than a common one. For dividing resources among options.</source>
        <translation>Bei jedem Kriterium teilen sich die Optionen eine Summe von 1, sodass eine seltene Stärke mehr zählt als eine verbreitete. Geeignet, um Mittel auf Optionen zu verteilen.</translation>
    </message>
    <message>
        <source>Saaty&apos;s own method: the weights on which repeated application of the comparisons converges.</source>
        <translation>Saatys eigenes Verfahren: die Gewichte, gegen die eine wiederholte Anwendung der Vergleiche strebt.</translation>
    </message>
    <message>
        <source>Each row&apos;s comparisons are averaged as ratios. With few contradictions, both methods nearly agree.</source>
        <translation>Die Vergleiche jeder Zeile werden als Verhältnisse gemittelt. Bei wenigen Widersprüchen stimmen beide Verfahren nahezu überein.</translation>
    </message>
    <message>
        <source>Each column is stretched over the actual scores</source>
        <translation>Jede Spalte, auf die Spanne der tatsächlichen Bewertungen umgerechnet</translation>
    </message>
    <message>
        <source>Each column stretched over its scale: ranks do not change when options are added or removed</source>
        <translation>Jede Spalte, auf ihre Skala bezogen: Ränge ändern sich nicht, wenn Optionen hinzukommen oder wegfallen</translation>
    </message>
    <message>
        <source>Distributive mode</source>
        <translation>Verteilungsmodus</translation>
    </message>
    <message>
        <source>Scores are made comparable by rescaling each criterion to the range of its scores.</source>
        <translation>Bewertungen werden vergleichbar gemacht, indem jedes Kriterium auf die Spanne seiner Bewertungen umgerechnet wird.</translation>
    </message>
    <message>
        <source>Scores are measured against the ends of their scales, so that no ranking changes when options are added or removed.</source>
        <translation>Bewertungen werden an den Enden ihrer Skalen gemessen, sodass sich keine Rangfolge ändert, wenn Optionen hinzukommen oder wegfallen.</translation>
    </message>
    <message>
        <source>Each score divided by the length of its column, so that units no longer matter. For a cost, less is still better.</source>
        <translation>Jede Bewertung, geteilt durch die Länge ihrer Spalte (Vektornorm), sodass Einheiten keine Rolle mehr spielen. Bei Kosten ist weniger weiterhin besser.</translation>
    </message>
    <message>
        <source>Each column rescaled to the range of its scores: 1 is the best, 0 the worst.</source>
        <translation>Jede Spalte, auf die Spanne ihrer Bewertungen umgerechnet: 1 ist der beste, 0 der schlechteste Wert.</translation>
    </message>
    <message>
        <source>Each score as its position on the scale: 1 is the best end, 0 the worst.</source>
        <translation>Jede Bewertung als Position auf ihrer Skala: 1 ist das beste Ende, 0 das schlechteste.</translation>
    </message>
    <message>
        <source>Ideal mode: priorities on each criterion divided by the largest, so that the best option counts 1.</source>
        <translation>Idealmodus: Die Prioritäten je Kriterium werden durch die größte geteilt, sodass die beste Option als 1 zählt.</translation>
    </message>
    <message>
        <source>Closeness is not a sum. It is divided by moving from the worst point to the option at the same pace on all criteria and crediting each with the closeness its own movement gains (Aumann-Shapley).</source>
        <translation>Die Nähe ist keine Summe. Sie wird aufgeteilt, indem man sich vom schlechtesten Punkt bei allen Kriterien gleichmäßig zur Option bewegt und jedem Kriterium die Nähe zuschreibt, die seine eigene Bewegung einbringt (Aumann-Shapley).</translation>
    </message>
    <message>
        <source>Priorities are shared out among all options</source>
        <translation>Prioritäten werden auf alle Optionen aufgeteilt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;New from preset</source>
        <translation>Neu aus &amp;Vorlage</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Rank with &amp;TOPSIS</source>
        <translation>Rangfolge mit &amp;TOPSIS</translation>
    </message>
    <message>
        <source>Rank with &amp;AHP</source>
        <translation>Rangfolge mit &amp;AHP</translation>
    </message>
    <message>
        <source>TOPSIS: how criteria are made comparable</source>
        <translation>TOPSIS: wie Kriterien vergleichbar gemacht werden</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>AHP: how priorities are combined</source>
        <translation>AHP: wie Prioritäten zusammengefasst werden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <translation>&amp;Systemstandard</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Viewpoint</source>
        <translation>Sichtweise</translation>
    </message>
    <message>
        <source>A viewpoint is a named set of weights</source>
        <translation>Eine Sichtweise ist ein benannter Satz von Gewichten</translation>
    </message>
    <message>
        <source>How scores and weights become a ranking</source>
        <translation>Wie aus Bewertungen und Gewichten eine Rangfolge wird</translation>
    </message>
    <message>
        <source>Briefing note…</source>
        <translation>Kurzbericht…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write results for other programs</source>
        <translation>Ergebnisse für andere Programme schreiben</translation>
    </message>
    <message>
        <source>Custom weights</source>
        <translation>Eigene Gewichte</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (schreibgeschützt)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>printed in a table of the paper</source>
        <translation>steht in einer Tabelle des Aufsatzes</translation>
    </message>
    <message>
        <source>follows from a passage of the paper</source>
        <translation>folgt aus einer Textstelle des Aufsatzes</translation>
    </message>
    <message>
        <source>an assumption of the preset</source>
        <translation>eine Annahme der Vorlage</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>computed for a coalition</source>
        <translation>für eine Koalition berechnet</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>printed in the paper</source>
        <translation>im Aufsatz abgedruckt</translation>
    </message>
    <message>
        <source>from the paper&apos;s text</source>
        <translation>aus dem Text des Aufsatzes</translation>
    </message>
    <message>
        <source>assumption</source>
        <comment>legend of a mark</comment>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>This is what we decide today, and this is what we do not. A ranking is a tool for thinking: it shows what follows from scores and weights. It does not decide for us.</source>
        <translation>Dies entscheiden wir heute, und dies entscheiden wir nicht. Eine Rangfolge ist ein Denkwerkzeug: Sie zeigt, was aus Bewertungen und Gewichten folgt. Die Entscheidung nimmt sie uns nicht ab.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>„Personen“ öffnen</translation>
    </message>
    <message>
        <source>Gut check</source>
        <translation>Bauchgefühl</translation>
    </message>
    <message>
        <source>Draw slips…</source>
        <translation>Zettel anlegen…</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Personen hinzufügen…</translation>
    </message>
    <message>
        <source>It is not known how many people are here.</source>
        <translation>Wie viele anwesend sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How many are here…</source>
        <translation>Wie viele anwesend sind…</translation>
    </message>
    <message>
        <source>Start the workshop</source>
        <translation>Workshop beginnen</translation>
    </message>
    <message>
        <source>Ready; the clock has not started.</source>
        <translation>Bereit; die Uhr läuft noch nicht.</translation>
    </message>
    <message>
        <source>Show who moved</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Show the mean</source>
        <translation>Mittelwert zeigen</translation>
    </message>
    <message>
        <source>Show the group&apos;s scores</source>
        <translation>Bewertungen der Gruppe zeigen</translation>
    </message>
    <message>
        <source>Show {option}</source>
        <translation>{option} zeigen</translation>
    </message>
    <message>
        <source>{round} is open: nobody has voted yet.</source>
        <translation>{round} ist offen: Noch hat niemand abgestimmt.</translation>
    </message>
    <message>
        <source>Pass the keyboard…</source>
        <translation>Tastatur weiterreichen…</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>Zettel drucken…</translation>
    </message>
    <message>
        <source>At this computer…</source>
        <translation>An diesem Computer…</translation>
    </message>
    <message>
        <source>{round} is open: {voted} of {expected} has voted.</source>
        <translation>{round} ist offen: {voted} von {expected} hat abgestimmt.</translation>
    </message>
    <message>
        <source>{round} is open: {voted} of {expected} have voted.</source>
        <translation>{round} ist offen: {voted} von {expected} haben abgestimmt.</translation>
    </message>
    <message>
        <source>Close {round}</source>
        <translation>{round} schließen</translation>
    </message>
    <message>
        <source>{round} has {voted} ballots for {people} people.</source>
        <translation>{round} hat {voted} Stimmzettel für {people} Personen.</translation>
    </message>
    <message>
        <source>Resolve the surplus…</source>
        <translation>Überzählige Stimmzettel klären…</translation>
    </message>
    <message>
        <source>{round} stays sealed: fewer than {count} voted.</source>
        <translation>{round} bleibt versiegelt: Weniger als {count} haben abgestimmt.</translation>
    </message>
    <message>
        <source>Open another round…</source>
        <translation>Weitere Runde eröffnen…</translation>
    </message>
    <message>
        <source>{round} is closed: {voted} of {expected} voted, nobody sees an answer yet.</source>
        <translation>{round} ist geschlossen: {voted} von {expected} Stimmzetteln abgegeben; noch sieht niemand eine Antwort.</translation>
    </message>
    <message>
        <source>Reveal {round}</source>
        <translation>{round} aufdecken</translation>
    </message>
    <message>
        <source>Reveal {round}…</source>
        <translation>{round} aufdecken…</translation>
    </message>
    <message>
        <source>{round} is revealed: {subject}.</source>
        <translation>{round} ist aufgedeckt: {subject}.</translation>
    </message>
    <message>
        <source>{round} is revealed; the room sees every answer.</source>
        <translation>{round} ist aufgedeckt; alle sehen jede Antwort.</translation>
    </message>
    <message>
        <source>{round} is revealed; the room sees the group&apos;s result.</source>
        <translation>{round} ist aufgedeckt; alle sehen das Ergebnis der Gruppe.</translation>
    </message>
    <message>
        <source>{round} is revealed; the room sees who moved.</source>
        <translation>{round} ist aufgedeckt; alle sehen, wer seine Antworten geändert hat.</translation>
    </message>
    <message>
        <source>No round yet.</source>
        <translation>Noch keine Runde.</translation>
    </message>
    <message>
        <source>Repeat {round}</source>
        <translation>{round} wiederholen</translation>
    </message>
    <message>
        <source>Go on: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Open a gut check…</source>
        <translation>Bauchgefühl abfragen…</translation>
    </message>
    <message>
        <source>Open a round on scores…</source>
        <translation>Runde zu Bewertungen eröffnen…</translation>
    </message>
    <message>
        <source>Show the question in the room window and go through the ranges. Collect ballots at the keyboard, from files or on paper.</source>
        <translation>Die Frage im Projektorfenster zeigen und die Spannen durchgehen. Stimmzettel an der Tastatur, aus Dateien oder auf Papier einsammeln.</translation>
    </message>
    <message>
        <source>Open a round on weights…</source>
        <translation>Runde zu Gewichten eröffnen…</translation>
    </message>
    <message>
        <source>Show Results</source>
        <translation>„Ergebnisse“ zeigen</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Show what to discuss</source>
        <translation>Zeigen, was zu diskutieren ist</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Zweite Runde</translation>
    </message>
    <message>
        <source>Everybody weighs once more. You may change your mind; nobody has to.</source>
        <translation>Alle gewichten noch einmal. Sie dürfen Ihre Meinung ändern; niemand muss es tun.</translation>
    </message>
    <message>
        <source>Agree on names or anonymity. List the participants and give everybody a slip with their code.</source>
        <translation>Vereinbaren, ob namentlich oder anonym abgestimmt wird. Die Teilnehmenden auflisten und allen ihren Zettel mit einem Code geben.</translation>
    </message>
    <message>
        <source>Rank the options as you would now, each on your own. Nobody sees a ranking until all are revealed.</source>
        <translation>Bringen Sie die Optionen in die Reihenfolge, die Sie jetzt bevorzugen würden, jede und jeder für sich. Niemand sieht eine Rangfolge, bevor alle aufgedeckt sind.</translation>
    </message>
    <message>
        <source>Pick the issues that matter most. Keep the overview and the rankings off the projector: people anchor on what they have seen.</source>
        <translation>Die wichtigsten Themen auswählen. Überblick und Rangfolgen nicht auf dem Projektor zeigen: Wer Ergebnisse gesehen hat, orientiert sich daran (Ankereffekt).</translation>
    </message>
    <message>
        <source>How well does each option do on each criterion? Say what you know, and say so if you cannot tell.</source>
        <translation>Wie gut schneidet jede Option bei jedem Kriterium ab? Sagen Sie, was Sie wissen, und auch, wenn Sie es nicht einschätzen können.</translation>
    </message>
    <message>
        <source>Ask only for scores that are doubtful. Collect, close and reveal; then use the group&apos;s scores under Results.</source>
        <translation>Nur nach zweifelhaften Bewertungen fragen. Einsammeln, schließen, aufdecken; dann unter „Ergebnisse“ die Bewertungen der Gruppe übernehmen.</translation>
    </message>
    <message>
        <source>How much does it matter to go from the worst to the best on each criterion? Weigh the criteria alone and in silence. A weight without its range means nothing.</source>
        <translation>Wie wichtig ist es, bei jedem Kriterium vom Schlechtesten zum Besten zu kommen? Gewichten Sie allein und still. Ein Gewicht ohne seine Spanne sagt nichts aus.</translation>
    </message>
    <message>
        <source>Look at how far apart we are before you look at the mean. The mean of two camps is nobody&apos;s opinion.</source>
        <translation>Sehen wir uns an, wie weit wir auseinanderliegen, bevor wir auf das Mittel schauen. Das Mittel zweier Lager ist niemandes Meinung.</translation>
    </message>
    <message>
        <source>Go through the spread, criterion by criterion. In the room the dots come first, then the mean.</source>
        <translation>Die Streuung durchgehen, Kriterium für Kriterium. Auf dem Projektor kommen erst die Punkte, dann der Mittelwert.</translation>
    </message>
    <message>
        <source>We discuss only the disagreements that can change a result. Those at either extreme give their reasons first.</source>
        <translation>Wir besprechen nur die Meinungsverschiedenheiten, die ein Ergebnis ändern können. Wer an einem der beiden Enden liegt, begründet dies zuerst.</translation>
    </message>
    <message>
        <source>Take them one by one. Note reasons as they are given. Do not press for agreement.</source>
        <translation>Eine nach der anderen behandeln. Gründe festhalten, wenn sie genannt werden. Nicht auf Einigung drängen.</translation>
    </message>
    <message>
        <source>Repeat the round, close it and reveal it. In the room arrows show who moved.</source>
        <translation>Die Runde wiederholen, schließen und aufdecken. Auf dem Projektor zeigen Pfeile, wer seine Antworten geändert hat.</translation>
    </message>
    <message>
        <source>What would have to be true for the runner-up to be first? Do we believe it?</source>
        <translation>Was müsste zutreffen, damit die zweitplatzierte Option auf den ersten Platz rückt? Halten wir das für plausibel?</translation>
    </message>
    <message>
        <source>Under Results, use the group&apos;s weights. Then go through the issues whose first place is a close call.</source>
        <translation>Unter „Ergebnisse“ die Gewichte der Gruppe übernehmen. Dann die Themen durchgehen, bei denen der erste Platz knapp ist.</translation>
    </message>
    <message>
        <source>Open the Robustness page</source>
        <translation>Die Seite „Robustheit“ öffnen</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Unterzeichnung</translation>
    </message>
    <message>
        <source>This is the result, and this is who would favour something else. Sign in agreement or under dissent; both are a result.</source>
        <translation>Dies ist das Ergebnis, und diese Personen würden etwas anderes bevorzugen. Unterschreiben Sie zustimmend oder mit abweichendem Votum; beides ist ein Ergebnis.</translation>
    </message>
    <message>
        <source>Read the dissent aloud and record its reasons. Let everybody sign. Save, and export the report.</source>
        <translation>Die abweichenden Voten vorlesen und die Begründungen festhalten. Alle unterschreiben lassen. Speichern und den Bericht exportieren.</translation>
    </message>
    <message>
        <source>Open Sign-off</source>
        <translation>„Unterzeichnung“ öffnen</translation>
    </message>
    <message>
        <source>Steps of the agenda</source>
        <translation>Schritte der Agenda</translation>
    </message>
    <message>
        <source>This step is &amp;done</source>
        <translation>Dieser Schritt ist &amp;erledigt</translation>
    </message>
    <message>
        <source>Planned minutes of this step</source>
        <translation>Geplante Minuten für diesen Schritt</translation>
    </message>
    <message>
        <source>&amp;Go on with this step</source>
        <translation>Mit diesem Schritt weiterma&amp;chen</translation>
    </message>
    <message>
        <source>Its time counts from now on</source>
        <translation>Seine Zeit läuft ab jetzt</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Counts down in the room window</source>
        <translation>Zählt im Projektorfenster herunter</translation>
    </message>
    <message>
        <source>Planned &amp;minutes</source>
        <translation>Geplante &amp;Minuten</translation>
    </message>
    <message>
        <source>Today&apos;s issues</source>
        <translation>Themen von heute</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Edit the &amp;selected entry…</source>
        <translation>Ausgewählten Eintrag &amp;ändern…</translation>
    </message>
    <message>
        <source>Strike it &amp;out…</source>
        <translation>&amp;Streichen…</translation>
    </message>
    <message>
        <source>{mark}  {step}  ({minutes} min)</source>
        <translation>{mark}  {step}  ({minutes} min)</translation>
    </message>
    <message>
        <source>{mark}  {step}  (left out)</source>
        <translation>{mark}  {step}  (entfällt)</translation>
    </message>
    <message>
        <source>Show {round}</source>
        <translation>{round} zeigen</translation>
    </message>
    <message>
        <source>{minutes} min planned</source>
        <translation>{minutes} min geplant</translation>
    </message>
    <message>
        <source>The one issue of this project.</source>
        <translation>Das einzige Thema dieses Projekts.</translation>
    </message>
    <message>
        <source>All {count} issues of this project.</source>
        <translation>Alle {count} Themen dieses Projekts.</translation>
    </message>
    <message>
        <source>What happened? The original stays on record.</source>
        <translation>Was ist geschehen? Der ursprüngliche Text bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Strike this entry out?</source>
        <translation>Diesen Eintrag streichen?</translation>
    </message>
    <message>
        <source>“{text}” It stays on record, marked as struck out.</source>
        <translation>„{text}“ Er bleibt als gestrichen im Protokoll.</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Note a decision, a reason or anything else, and press Enter</source>
        <translation>Eine Entscheidung, einen Grund oder anderes notieren und die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>New entry in the minutes</source>
        <translation>Neuer Eintrag im Protokoll</translation>
    </message>
    <message>
        <source>Edit the minutes</source>
        <translation>Protokoll ändern</translation>
    </message>
    <message>
        <source>Start the t&amp;imer ({minutes} min)</source>
        <translation>&amp;Timer starten ({minutes} min)</translation>
    </message>
    <message>
        <source>“{text}” This cannot be undone.</source>
        <translation>„{text}“ Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Order, most favoured first</source>
        <translation>Reihenfolge, die bevorzugte Option zuerst</translation>
    </message>
    <message>
        <source>{after} points</source>
        <translation>{after} Punkte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The characters on your slip. Show them to nobody.</source>
        <translation>Die Zeichen auf Ihrem Zettel. Zeigen Sie sie niemandem.</translation>
    </message>
    <message>
        <source>Type the code on your slip.</source>
        <translation>Geben Sie den Code auf Ihrem Zettel ein.</translation>
    </message>
    <message>
        <source>This is not a code: a character is wrong, missing or too many. Look at your slip.</source>
        <translation>Das ist kein Code: Ein Zeichen ist falsch, fehlt oder ist zu viel. Sehen Sie auf Ihrem Zettel nach.</translation>
    </message>
    <message>
        <source>A reason (optional)</source>
        <translation>Begründung (freiwillig)</translation>
    </message>
    <message>
        <source>The vote is anonymous. Do not write who you are.</source>
        <translation>Die Abstimmung ist anonym. Schreiben Sie nicht, wer Sie sind.</translation>
    </message>
    <message>
        <source>The reason is too long for a ballot. Shorten it.</source>
        <translation>Die Begründung ist für einen Stimmzettel zu lang. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Submit the ballot</source>
        <translation>Stimmzettel abgeben</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>No connection. Trying again …</source>
        <translation>Keine Verbindung. Neuer Versuch…</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>Kann ich nicht einschätzen</translation>
    </message>
    <message>
        <source>Number of 0 or more</source>
        <translation>Zahl ab 0</translation>
    </message>
    <message>
        <source>Number from {low} to {high}</source>
        <translation>Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>Place; the same place for a tie</source>
        <translation>Platz; bei Gleichstand derselbe Platz</translation>
    </message>
    <message>
        <source>Place {n}</source>
        <translation>Platz {n}</translation>
    </message>
    <message>
        <source>Not sent yet. Please look at:</source>
        <translation>Noch nicht gesendet. Bitte prüfen Sie:</translation>
    </message>
    <message>
        <source>{field}: not answered yet.</source>
        <translation>{field}: noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>{field}: this is not a number, such as 40 or 2.5.</source>
        <translation>{field}: Dies ist keine Zahl; zulässig ist etwa 40 oder 2,5.</translation>
    </message>
    <message>
        <source>{field}: it is not clear whether this is a decimal or a thousands separator. Write the number without thousands separators.</source>
        <translation>{field}: Es ist nicht klar, ob hier ein Dezimal- oder ein Tausendertrennzeichen steht. Schreiben Sie die Zahl ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>{field}: the number must be from {low} to {high}.</source>
        <translation>{field}: Die Zahl muss zwischen {low} und {high} liegen.</translation>
    </message>
    <message>
        <source>{field}: the number must be 0 or more.</source>
        <translation>{field}: Die Zahl muss mindestens 0 sein.</translation>
    </message>
    <message>
        <source>Too few comparisons are answered to link everything.</source>
        <translation>Es sind zu wenige Vergleiche beantwortet, um alles zu verbinden.</translation>
    </message>
    <message>
        <source>Your ballot is recorded.</source>
        <translation>Ihr Stimmzettel ist erfasst.</translation>
    </message>
    <message>
        <source>The laptop has stored it. Until the round closes you can revise it: a later ballot with the same code takes the place of the earlier one. Then close this page, so that nobody sees your answers.</source>
        <translation>Der Laptop hat ihn gespeichert. Bis die Runde geschlossen wird, können Sie ihn ändern: Ein späterer Stimmzettel mit demselben Code ersetzt den früheren. Schließen Sie danach diese Seite, damit niemand Ihre Antworten sieht.</translation>
    </message>
    <message>
        <source>Revise the ballot</source>
        <translation>Stimmzettel ändern</translation>
    </message>
    <message>
        <source>Done: remove my answers from this page</source>
        <translation>Fertig: meine Antworten von dieser Seite entfernen</translation>
    </message>
    <message>
        <source>Your answers are no longer on this page. You can close it.</source>
        <translation>Ihre Antworten stehen nicht mehr auf dieser Seite. Sie können sie schließen.</translation>
    </message>
    <message>
        <source>Not recorded: this code is not in use. Look at your slip and type it again.</source>
        <translation>Nicht erfasst: Dieser Code wird nicht verwendet. Sehen Sie auf Ihrem Zettel nach und geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>Not recorded: too many codes were tried that are not in use. Wait a minute and submit again, or ask the facilitator.</source>
        <translation>Nicht erfasst: Es wurden zu viele Codes versucht, die nicht verwendet werden. Warten Sie eine Minute und geben Sie den Stimmzettel noch einmal ab, oder fragen Sie die Moderation.</translation>
    </message>
    <message>
        <source>Not recorded: the round is closed.</source>
        <translation>Nicht erfasst: Die Runde ist geschlossen.</translation>
    </message>
    <message>
        <source>Not recorded: the laptop could not store it. Tell the facilitator, then submit again.</source>
        <translation>Nicht erfasst: Der Laptop konnte ihn nicht speichern. Sagen Sie es der Moderation und geben Sie ihn dann noch einmal ab.</translation>
    </message>
    <message>
        <source>This ballot was recorded before; a newer one with this code has taken its place.</source>
        <translation>Dieser Stimmzettel war schon erfasst; ein neuerer mit diesem Code hat ihn ersetzt.</translation>
    </message>
    <message>
        <source>Not recorded: this page belongs to an earlier start. Scan the picture on the screen in the room again.</source>
        <translation>Nicht erfasst: Diese Seite gehört zu einem früheren Start. Scannen Sie das Bild auf der Leinwand noch einmal.</translation>
    </message>
    <message>
        <source>Not recorded yet: too much is going on. Wait a moment and submit again.</source>
        <translation>Noch nicht erfasst: Es ist gerade zu viel los. Warten Sie einen Moment und geben Sie den Stimmzettel noch einmal ab.</translation>
    </message>
    <message>
        <source>There is no word from the laptop whether your ballot was recorded.</source>
        <translation>Der Laptop hat nicht bestätigt, dass Ihr Stimmzettel erfasst ist.</translation>
    </message>
    <message>
        <source>Either the connection is lost or the round is closed. Your answers are still here. Check that this phone is in the same network, then submit again: the ballot counts once, however often it is sent.</source>
        <translation>Entweder ist die Verbindung abgebrochen, oder die Runde ist geschlossen. Ihre Antworten sind noch da. Prüfen Sie, ob dieses Telefon im selben Netz ist, und geben Sie den Stimmzettel noch einmal ab: Er zählt einmal, wie oft er auch gesendet wird.</translation>
    </message>
    <message>
        <source>You typed the address.</source>
        <translation>Sie haben die Adresse eingetippt.</translation>
    </message>
    <message>
        <source>Then the key that seals your ballot came over the network, not from the picture. Compare these digits with those on the screen in the room. If they differ, do not vote here; tell the facilitator.</source>
        <translation>Dann kam der Schlüssel, der Ihren Stimmzettel versiegelt, über das Netz und nicht aus dem Bild. Vergleichen Sie diese Ziffern mit denen auf der Leinwand. Weichen sie ab, stimmen Sie hier nicht ab und sagen Sie es der Moderation.</translation>
    </message>
    <message>
        <source>The key in the address is not this round&apos;s. Scan the picture on the screen in the room again. Nothing can be sent from here.</source>
        <translation>Der Schlüssel in der Adresse gehört nicht zu dieser Runde. Scannen Sie das Bild auf der Leinwand noch einmal. Von hier aus lässt sich nichts senden.</translation>
    </message>
    <message>
        <source>Your answers are sealed on this phone before they are sent, and opened when the round is revealed.</source>
        <translation>Ihre Antworten werden auf diesem Telefon versiegelt, bevor sie gesendet werden, und geöffnet, wenn die Runde aufgedeckt wird.</translation>
    </message>
    <message>
        <source>This browser is too old to seal a ballot. Please vote on the laptop or on paper.</source>
        <translation>Dieser Browser ist zu alt, um einen Stimmzettel zu versiegeln. Bitte stimmen Sie am Laptop oder auf Papier ab.</translation>
    </message>
    <message>
        <source>This page needs JavaScript to seal your ballot. Switch it on, or vote on paper.</source>
        <translation>Diese Seite braucht JavaScript, um Ihren Stimmzettel zu versiegeln. Schalten Sie es ein oder stimmen Sie auf Papier ab.</translation>
    </message>
    <message>
        <source>{side}, {size} times</source>
        <translation>{side}, {size}-mal</translation>
    </message>
    <message>
        <source>Nothing to discuss yet</source>
        <translation>Noch nichts zu diskutieren</translation>
    </message>
    <message>
        <source>Show on the Robustness page</source>
        <translation>Auf der Seite „Robustheit“ zeigen</translation>
    </message>
    <message>
        <source>Show the score</source>
        <translation>Bewertung zeigen</translation>
    </message>
    <message>
        <source>Show the issue</source>
        <translation>Thema zeigen</translation>
    </message>
    <message>
        <source>Gut and model on {issue}</source>
        <translation>Bauchgefühl und Modell bei „{issue}“</translation>
    </message>
    <message>
        <source>Ordered by how far people differ, times the effect on the result: the share of the range between the lowest and the highest answer in which first place changes, summed over the issues.</source>
        <translation>Geordnet nach der Streuung der Ansichten, multipliziert mit der Wirkung auf das Ergebnis: dem Anteil der Spanne zwischen der niedrigsten und der höchsten Angabe, in dem der erste Platz wechselt, summiert über die Themen.</translation>
    </message>
    <message>
        <source>Ordered by how much of the gut ranking the scores and the group&apos;s weights reverse.</source>
        <translation>Geordnet danach, wie viel von der Reihenfolge nach Bauchgefühl durch die Bewertungen und die Gewichte der Gruppe umgekehrt wird.</translation>
    </message>
    <message>
        <source>Open Rounds</source>
        <translation>„Runden“ öffnen</translation>
    </message>
    <message>
        <source>Where gut and model differ</source>
        <translation>Wo Bauchgefühl und Modell auseinandergehen</translation>
    </message>
    <message>
        <source>All other disagreements</source>
        <translation>Alle übrigen Meinungsverschiedenheiten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>• {others_count} more, none more important than these</source>
        <translation>• {others_count} weitere, keine wichtiger als diese</translation>
    </message>
    <message>
        <source>Use the group&apos;s weights and show on the Robustness page</source>
        <translation>Gewichte der Gruppe verwenden und auf der Seite Robustheit zeigen</translation>
    </message>
    <message>
        <source>Note a reason in the minutes…</source>
        <translation>Begründung im Protokoll notieren…</translation>
    </message>
    <message>
        <source>Note a reason</source>
        <translation>Begründung notieren</translation>
    </message>
    <message>
        <source>What was said about {what}?</source>
        <translation>Was wurde dazu gesagt: {what}?</translation>
    </message>
    <message>
        <source>No disagreement changes a result</source>
        <translation>Keine Meinungsverschiedenheit ändert ein Ergebnis</translation>
    </message>
    <message>
        <source>Discuss this one</source>
        <translation>Diese diskutieren</translation>
    </message>
    <message>
        <source>Discuss these two</source>
        <translation>Diese beiden diskutieren</translation>
    </message>
    <message>
        <source>Discuss these three</source>
        <translation>Diese drei diskutieren</translation>
    </message>
    <message>
        <source>Reasons on record</source>
        <translation>Festgehaltene Begründungen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Re&amp;move the selected reason</source>
        <translation>Ausgewählte Begründung &amp;entfernen</translation>
    </message>
    <message>
        <source>Record a reason</source>
        <translation>Begründung festhalten</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Reason for dissent</source>
        <translation>Begründung des abweichenden Votums</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Be&amp;gründung</translation>
    </message>
    <message>
        <source>&amp;Put it on record</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>No ballot contains weights.</source>
        <translation>Kein Stimmzettel enthält Gewichte.</translation>
    </message>
    <message>
        <source>Compared with what the group favours under the weights of {round} ({aggregation_words}).</source>
        <translation>Verglichen mit dem, was die Gruppe nach den Gewichten aus {round} bevorzugt ({aggregation_words}).</translation>
    </message>
    <message>
        <source>Remove this reason from the record?</source>
        <translation>Diese Begründung aus dem Protokoll entfernen?</translation>
    </message>
    <message>
        <source>Folder for the ballots</source>
        <translation>Ordner für die Stimmzettel</translation>
    </message>
    <message>
        <source>Writing ballots…</source>
        <translation>Stimmzettel werden geschrieben…</translation>
    </message>
    <message>
        <source>Wrote {written_count} file to {folder}</source>
        <translation>{written_count} Datei in {folder} geschrieben</translation>
    </message>
    <message>
        <source>Wrote {written_count} files to {folder}</source>
        <translation>{written_count} Dateien in {folder} geschrieben</translation>
    </message>
    <message>
        <source>The ballots were not written</source>
        <translation>Die Stimmzettel wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>This is a ballot for this workshop, but no round is open.</source>
        <translation>Dies ist ein Stimmzettel für diesen Workshop, es ist jedoch keine Runde offen.</translation>
    </message>
    <message>
        <source>Let files replace ballots already submitted</source>
        <translation>Dateien dürfen bereits abgegebene Stimmzettel ersetzen</translation>
    </message>
    <message>
        <source>Open a round under Workshop ▸ Rounds.</source>
        <translation>Eröffnen Sie unter Workshop ▸ Runden eine Runde.</translation>
    </message>
    <message>
        <source>Ballots from files</source>
        <translation>Stimmzettel aus Dateien</translation>
    </message>
    <message>
        <source>Reading the ballots…</source>
        <translation>Stimmzettel werden gelesen…</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Gefundene Dateien</translation>
    </message>
    <message>
        <source>Reading ballots…</source>
        <translation>Stimmzettel werden gelesen…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>The group&apos;s results, and how far it agrees</source>
        <translation>Die Ergebnisse der Gruppe und wie weit sie übereinstimmt</translation>
    </message>
    <message>
        <source>Everybody draws a numbered slip from a hat. Nobody, not even you, can link answers to a person.</source>
        <translation>Alle ziehen einen nummerierten Zettel aus einem Hut. Niemand, auch Sie nicht, kann Antworten einer Person zuordnen.</translation>
    </message>
    <message>
        <source>Parts of the workshop</source>
        <translation>Teile des Workshops</translation>
    </message>
    <message>
        <source>Weigh what matters, rank the options, see what would change the answer. Everything stays on this computer.</source>
        <translation>Gewichten Sie, was zählt, bilden Sie eine Rangfolge der Optionen und sehen Sie, was die Antwort ändern würde. Alle Daten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>A decision of your own</source>
        <translation>Eine eigene Entscheidung</translation>
    </message>
    <message>
        <source>Options, criteria and scores: a first ranking within minutes.</source>
        <translation>Optionen, Kriterien und Bewertungen: eine erste Rangfolge in wenigen Minuten.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start a decision of your own</source>
        <translation>Eine eigene Entscheidung beginnen</translation>
    </message>
    <message>
        <source>Paste or import a table…</source>
        <translation>Tabelle einfügen oder importieren…</translation>
    </message>
    <message>
        <source>A workshop</source>
        <translation>Ein Workshop</translation>
    </message>
    <message>
        <source>Collect everybody&apos;s weights by name or secretly, find what to discuss, sign the result.</source>
        <translation>Gewichte namentlich oder geheim erheben, Streitpunkte klären, unterzeichnen.</translation>
    </message>
    <message>
        <source>Prepare a workshop…</source>
        <translation>Workshop vorbereiten…</translation>
    </message>
    <message>
        <source>Open a ballot…</source>
        <translation>Stimmzettel öffnen…</translation>
    </message>
    <message>
        <source>Add a completed ballot file to its workshop</source>
        <translation>Eine ausgefüllte Stimmzetteldatei in ihren Workshop übernehmen</translation>
    </message>
    <message>
        <source>Explore the paper: global, selective, or both?</source>
        <translation>Den Aufsatz erkunden: global, selektiv oder beides?</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a project. You can also drop a file on this window.</source>
        <translation>Ein Projekt öffnen. Sie können eine Datei auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Documents that you open or save appear here.</source>
        <translation>Hier erscheinen Dokumente, die Sie öffnen oder speichern.</translation>
    </message>
    <message>
        <source>Then see how far the group agrees, which disagreements can change a result, and who would favour something else, and put it on record.</source>
        <translation>Danach sehen Sie, wie weit die Gruppe übereinstimmt, welche Meinungsverschiedenheiten ein Ergebnis ändern können und wer etwas anderes bevorzugen würde, und halten dies fest.</translation>
    </message>
    <message>
        <source>Begin with &amp;names</source>
        <translation>&amp;Namentlich beginnen</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Schritt {number} von {count}: {step}</translation>
    </message>
    <message>
        <source>{minutes} min behind the plan</source>
        <translation>{minutes} min hinter dem Plan</translation>
    </message>
    <message>
        <source>{minutes} min ahead of the plan</source>
        <translation>{minutes} min vor dem Plan</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>im Zeitplan</translation>
    </message>
    <message>
        <source>{spent} of {planned} min; {course}; ends about {end}</source>
        <translation>{spent} von {planned} min; {course}; Ende gegen {end}</translation>
    </message>
    <message>
        <source>{round} is open</source>
        <translation>{round} ist offen</translation>
    </message>
    <message>
        <source>What earlier rounds gave is hidden until it is closed, so that it influences nobody who votes.</source>
        <translation>Was frühere Runden ergaben, bleibt verborgen, bis sie geschlossen ist, damit es niemanden beim Abstimmen beeinflusst.</translation>
    </message>
    <message>
        <source>Collect the judgements of everybody in the room on this computer, without a network. Answers stay hidden until you reveal them.</source>
        <translation>Erfassen Sie die Urteile aller im Raum auf diesem Computer, ohne Netz. Die Antworten bleiben verborgen, bis Sie sie aufdecken.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Namentlich</translation>
    </message>
    <message>
        <source>Each participant is known by name or code, role and organisation. Afterwards everybody&apos;s answers are shown with their names.</source>
        <translation>Alle Teilnehmenden sind mit Name oder Kürzel, Rolle und Organisation bekannt. Danach werden alle Antworten mit Namen gezeigt.</translation>
    </message>
    <message>
        <source>Anonymously</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Begin &amp;anonymously</source>
        <translation>&amp;Anonym beginnen</translation>
    </message>
    <message>
        <source>Add participants from a list</source>
        <translation>Teilnehmende aus einer Liste hinzufügen</translation>
    </message>
    <message>
        <source>&amp;List: one line for each person, or cells copied from a spreadsheet</source>
        <translation>&amp;Liste: eine Zeile je Person oder aus einer Tabellenkalkulation kopierte Zellen</translation>
    </message>
    <message>
        <source>Name; role; organisation; group; voting weight</source>
        <translation>Name; Rolle; Organisation; Gruppe; Stimmgewicht</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste der Teilnehmenden</translation>
    </message>
    <message>
        <source>Separate with semicolons or tabs. With headings in the first row, the columns may stand in any order.</source>
        <translation>Trennen Sie mit Semikolons oder Tabulatoren. Mit Überschriften in der ersten Zeile ist die Reihenfolge der Spalten beliebig.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Will be added.</source>
        <translation>Wird hinzugefügt.</translation>
    </message>
    <message>
        <source>&amp;Add {count} participant</source>
        <translation>{count} Person &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add {count} participants</source>
        <translation>{count} Personen &amp;hinzufügen</translation>
    </message>
    <message>
        <source>{count} person can be added.</source>
        <translation>{count} Person kann hinzugefügt werden.</translation>
    </message>
    <message>
        <source>{count} people can be added.</source>
        <translation>{count} Personen können hinzugefügt werden.</translation>
    </message>
    <message>
        <source>{count} line cannot be read.</source>
        <translation>{count} Zeile ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{count} lines cannot be read.</source>
        <translation>{count} Zeilen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Teilnehmende Person hinzufügen</translation>
    </message>
    <message>
        <source>Present or &amp;absent</source>
        <translation>An- oder &amp;abwesend</translation>
    </message>
    <message>
        <source>Make &amp;slips…</source>
        <translation>&amp;Zettel anlegen…</translation>
    </message>
    <message>
        <source>Numbered slips to draw from a hat</source>
        <translation>Nummerierte Zettel zum Ziehen aus einem Hut</translation>
    </message>
    <message>
        <source>How many are &amp;here…</source>
        <translation>Wie &amp;viele anwesend sind…</translation>
    </message>
    <message>
        <source>A&amp;ttendance list…</source>
        <translation>An&amp;wesenheitsliste…</translation>
    </message>
    <message>
        <source>&amp;Print slips…</source>
        <translation>Zettel &amp;drucken…</translation>
    </message>
    <message>
        <source>Make it an&amp;onymous…</source>
        <translation>An&amp;onymisieren…</translation>
    </message>
    <message>
        <source>Remove the workshop…</source>
        <translation>Workshop entfernen…</translation>
    </message>
    <message>
        <source>Vote by &amp;name instead…</source>
        <translation>Stattdessen na&amp;mentlich abstimmen…</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Make slips</source>
        <translation>Zettel anlegen</translation>
    </message>
    <message>
        <source>How many are here?</source>
        <translation>Wie viele sind anwesend?</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Vote by name instead?</source>
        <translation>Stattdessen namentlich abstimmen?</translation>
    </message>
    <message>
        <source>Vote by name</source>
        <translation>Namentlich abstimmen</translation>
    </message>
    <message>
        <source>Keep the names as an attendance list, apart from the slips</source>
        <translation>Die Namen als Anwesenheitsliste behalten, getrennt von den Zetteln</translation>
    </message>
    <message>
        <source>{total}, {present} present.</source>
        <translation>{total}, davon {present} anwesend.</translation>
    </message>
    <message>
        <source>Paste a &amp;list…</source>
        <translation>&amp;Liste einfügen…</translation>
    </message>
    <message>
        <source>Add many participants at once, for example from Excel</source>
        <translation>Viele Teilnehmende auf einmal hinzufügen, zum Beispiel aus Excel</translation>
    </message>
    <message>
        <source>New &amp;code…</source>
        <translation>Neuer &amp;Code…</translation>
    </message>
    <message>
        <source>If a slip was lost or seen; the earlier code is void</source>
        <translation>Falls ein Zettel verloren ging oder gesehen wurde; der frühere Code wird ungültig</translation>
    </message>
    <message>
        <source>A PDF with a slip for each person who has no code yet, to cut out</source>
        <translation>Ein PDF mit einem Zettel für jede Person, die noch keinen Code hat, zum Ausschneiden</translation>
    </message>
    <message>
        <source>{slips}; {people}.</source>
        <translation>{slips}; {people}.</translation>
    </message>
    <message>
        <source>{count} slip can be drawn</source>
        <translation>{count} Zettel kann gezogen werden</translation>
    </message>
    <message>
        <source>{count} slips can be drawn</source>
        <translation>{count} Zettel können gezogen werden</translation>
    </message>
    <message>
        <source>{count} person is expected to vote</source>
        <translation>{count} Person wird zur Abstimmung erwartet</translation>
    </message>
    <message>
        <source>{count} people are expected to vote</source>
        <translation>{count} Personen werden zur Abstimmung erwartet</translation>
    </message>
    <message>
        <source>“{typed}” was recorded as the group “{group}”.</source>
        <translation>„{typed}“ wurde als Gruppe „{group}“ eingetragen.</translation>
    </message>
    <message>
        <source>Give {name} a code?</source>
        <translation>{name} einen Code geben?</translation>
    </message>
    <message>
        <source>It is shown once and kept nowhere.</source>
        <translation>Er wird einmal angezeigt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Give {name} a new code?</source>
        <translation>{name} einen neuen Code geben?</translation>
    </message>
    <message>
        <source>The earlier code is void then. A ballot that was cast with it stays.</source>
        <translation>Der frühere Code wird dann ungültig. Ein damit abgegebener Stimmzettel bleibt erhalten.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Only this participant may know it. It is shown once and kept nowhere.</source>
        <translation>Er ist nur für diese Person bestimmt. Er wird einmal gezeigt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>People who will vote. Ballots are counted against their number:</source>
        <translation>Personen, die abstimmen werden. Mit ihrer Zahl werden die Stimmzettel verglichen:</translation>
    </message>
    <message>
        <source>Remove the workshop with all its ballots from this project?</source>
        <translation>Den Workshop mit allen Stimmzetteln aus diesem Projekt entfernen?</translation>
    </message>
    <message>
        <source>One participant</source>
        <translation>Eine teilnehmende Person</translation>
    </message>
    <message>
        <source>{count} participants</source>
        <translation>{count} Teilnehmende</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>Make it anonymous</source>
        <translation>Anonymisieren</translation>
    </message>
    <message>
        <source>Voting weight</source>
        <translation>Stimmgewicht</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Edit the selected participant</source>
        <translation>Die ausgewählte Person ändern</translation>
    </message>
    <message>
        <source>No ballot is expected from absent participants</source>
        <translation>Von Abwesenden wird kein Stimmzettel erwartet</translation>
    </message>
    <message>
        <source>Only participants who have not voted</source>
        <translation>Nur wer noch nicht abgestimmt hat</translation>
    </message>
    <message>
        <source>Names, kept apart from slips</source>
        <translation>Namen, getrennt von den Zetteln</translation>
    </message>
    <message>
        <source>What is stored about people and votes</source>
        <translation>Was über Personen und Stimmen gespeichert wird</translation>
    </message>
    <message>
        <source>Add the people in the room; each gets a code to vote with.</source>
        <translation>Fügen Sie die Personen im Raum hinzu; jede erhält einen Code zum Abstimmen.</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Remove {name} from the workshop?</source>
        <translation>{name} aus dem Workshop entfernen?</translation>
    </message>
    <message>
        <source>{name} votes with the code  {code}</source>
        <translation>{name} stimmt mit diesem Code ab:  {code}</translation>
    </message>
    <message>
        <source>How many slips, including a few spares?</source>
        <translation>Wie viele Zettel, einschließlich einiger überzähliger?</translation>
    </message>
    <message>
        <source>For which group? Leave it empty for a single hat.</source>
        <translation>Für welche Gruppe? Lassen Sie das Feld leer, wenn alle aus demselben Hut ziehen.</translation>
    </message>
    <message>
        <source>The existing slips will no longer be valid.</source>
        <translation>Die vorhandenen Zettel werden dann ungültig.</translation>
    </message>
    <message>
        <source>Files saved earlier still contain the names: delete them, and save this project now.</source>
        <translation>Früher gespeicherte Dateien enthalten die Namen weiterhin: Löschen Sie sie und speichern Sie das Projekt jetzt.</translation>
    </message>
    <message>
        <source> These parts of names still appear in texts of the project: </source>
        <translation> Diese Namensteile kommen noch in Texten des Projekts vor: </translation>
    </message>
    <message>
        <source>The workshop is now anonymous.</source>
        <translation>Der Workshop ist jetzt anonym.</translation>
    </message>
    <message>
        <source>This cannot be undone. Adopted weights stay.</source>
        <translation>Das lässt sich nicht rückgängig machen. Übernommene Gewichte bleiben erhalten.</translation>
    </message>
    <message>
        <source>absent; {name} votes</source>
        <translation>abwesend; {name} stimmt ab</translation>
    </message>
    <message>
        <source>Make this workshop anonymous permanently?</source>
        <translation>Diesen Workshop endgültig anonymisieren?</translation>
    </message>
    <message>
        <source>Names are removed and ballots detached from them. Nobody can restore them, and everybody draws a new slip.</source>
        <translation>Namen werden entfernt, und die Stimmzettel werden von ihnen getrennt. Niemand kann sie wiederherstellen, und alle ziehen einen neuen Zettel.</translation>
    </message>
    <message>
        <source>How much this participant&apos;s answers count relative to others&apos;</source>
        <translation>Wie viel die Antworten dieser Person im Verhältnis zu denen der anderen zählen</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Whoever votes by proxy casts a separate ballot for the absent person</source>
        <translation>Wer als Vertretung abstimmt, gibt für die abwesende Person einen eigenen Stimmzettel ab</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>absent; {name} votes by proxy</source>
        <translation>abwesend; {name} stimmt in Vertretung ab</translation>
    </message>
    <message>
        <source>&amp;Name or code</source>
        <translation>&amp;Name oder Kürzel</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Voting weight</source>
        <translation>&amp;Stimmgewicht</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>An&amp;wesenheit</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>One line each: name; role; organisation. Kept apart from slips and answers.</source>
        <translation>Je Zeile: Name; Rolle; Organisation. Getrennt von Zetteln und Antworten aufbewahrt.</translation>
    </message>
    <message>
        <source>Show this code to nobody: anyone who has it can vote for you.</source>
        <translation>Zeigen Sie diesen Code niemandem: Wer ihn hat, kann für Sie abstimmen.</translation>
    </message>
    <message>
        <source>{path} was not written</source>
        <translation>{path} wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Reasons (optional); put the number of the question before each, if it is about one</source>
        <translation>Begründungen (freiwillig); betrifft eine nur eine Frage, setzen Sie deren Nummer davor</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>“{path}” already exists. Do you want to replace it?</source>
        <translation>„{path}“ ist bereits vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>Your code:</source>
        <translation>Ihr Code:</translation>
    </message>
    <message>
        <source>Code: ______________</source>
        <translation>Code: ______________</translation>
    </message>
    <message>
        <source>Stop passing the keyboard…</source>
        <translation>Weitergabe der Tastatur beenden…</translation>
    </message>
    <message>
        <source>Your ballot</source>
        <translation>Ihr Stimmzettel</translation>
    </message>
    <message>
        <source>Make sure that nobody sees the screen. Then type your code and press Enter.</source>
        <translation>Achten Sie darauf, dass niemand den Bildschirm sieht. Geben Sie dann Ihren Code ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Abgeben</translation>
    </message>
    <message>
        <source>Leave without submitting</source>
        <translation>Ohne Abgabe verlassen</translation>
    </message>
    <message>
        <source>Nothing was submitted.</source>
        <translation>Es wurde nichts abgegeben.</translation>
    </message>
    <message>
        <source>{round} is closed.</source>
        <translation>{round} ist geschlossen.</translation>
    </message>
    <message>
        <source>If you voted before, this ballot takes the place of the earlier one.</source>
        <translation>Haben Sie bereits abgestimmt, ersetzt dieser Stimmzettel den früheren.</translation>
    </message>
    <message>
        <source>Thank you. Your ballot was submitted. Please pass the keyboard on.</source>
        <translation>Vielen Dank. Ihr Stimmzettel ist abgegeben. Bitte reichen Sie die Tastatur weiter.</translation>
    </message>
    <message>
        <source>Stop passing the keyboard?</source>
        <translation>Weitergabe der Tastatur beenden?</translation>
    </message>
    <message>
        <source>The round stays open; you can continue later.</source>
        <translation>Die Runde bleibt offen; Sie können später fortfahren.</translation>
    </message>
    <message>
        <source>Stop passing</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>This code belongs to earlier ballots.</source>
        <translation>Dieser Code gehört zu früheren Stimmzetteln.</translation>
    </message>
    <message>
        <source>Draw another slip.</source>
        <translation>Ziehen Sie einen anderen Zettel.</translation>
    </message>
    <message>
        <source>{voted} of {expected} have voted</source>
        <translation>{voted} von {expected} haben abgestimmt</translation>
    </message>
    <message>
        <source>{aggregation_names}, all votes counted equally</source>
        <translation>{aggregation_names}, alle Stimmen gleich</translation>
    </message>
    <message>
        <source>{firsts} of {firsts_count}</source>
        <translation>{firsts} von {firsts_count}</translation>
    </message>
    <message>
        <source>Nobody favours this under their own weights</source>
        <translation>Niemand bevorzugt dies nach den eigenen Gewichten</translation>
    </message>
    <message>
        <source>{same} of {own_count}</source>
        <translation>{same} von {own_count}</translation>
    </message>
    <message>
        <source>The ballots in numbers</source>
        <translation>Die Stimmzettel in Zahlen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Ballot of</source>
        <translation>Stimmzettel von</translation>
    </message>
    <message>
        <source>The weight that each ballot gives each criterion</source>
        <translation>Das Gewicht, das jeder Stimmzettel jedem Kriterium gibt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>{issue}: ratings as numbers on their scales</source>
        <translation>{issue}: Einstufungen als Zahlen auf ihren Skalen</translation>
    </message>
    <message>
        <source>{issue}: scores as numbers on the criterion&apos;s scale</source>
        <translation>{issue}: Bewertungen als Zahlen auf der Skala des Kriteriums</translation>
    </message>
    <message>
        <source>{issue}: each option&apos;s place; 1 is the most favoured</source>
        <translation>{issue}: Platz jeder Option; 1 für die bevorzugte</translation>
    </message>
    <message>
        <source>Same as the group</source>
        <translation>Wie die Gruppe</translation>
    </message>
    <message>
        <source>some of them…</source>
        <translation>einige davon…</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Runde</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>&amp;Whose answers</source>
        <translation>&amp;Wessen Antworten</translation>
    </message>
    <message>
        <source>Everybody&apos;s weights; the line is the group&apos;s</source>
        <translation>Die Gewichte aller; die Linie zeigt das der Gruppe</translation>
    </message>
    <message>
        <source>everybody&apos;s weights</source>
        <translation>die Gewichte aller</translation>
    </message>
    <message>
        <source>Use &amp;these weights</source>
        <translation>&amp;Diese Gewichte übernehmen</translation>
    </message>
    <message>
        <source>They become the project&apos;s weights</source>
        <translation>Sie werden zu den Gewichten des Projekts</translation>
    </message>
    <message>
        <source>Issues under the group&apos;s and everybody&apos;s own weights</source>
        <translation>Themen nach den Gewichten der Gruppe und nach den jeweils eigenen</translation>
    </message>
    <message>
        <source>Each participant&apos;s own weights and what they favour</source>
        <translation>Die eigenen Gewichte aller Teilnehmenden und was sie bevorzugen</translation>
    </message>
    <message>
        <source>Issue by issue</source>
        <translation>Thema für Thema</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>those present</source>
        <translation>die Anwesenden</translation>
    </message>
    <message>
        <source>only {p}</source>
        <translation>nur {p}</translation>
    </message>
    <message>
        <source>all but {left}</source>
        <translation>alle außer {left}</translation>
    </message>
    <message>
        <source>{there_count} of {cast_count}</source>
        <translation>{there_count} von {cast_count}</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Whose answers are shown</source>
        <translation>Wessen Antworten gezeigt werden</translation>
    </message>
    <message>
        <source>Aggregate &amp;by</source>
        <translation>A&amp;ggregieren durch</translation>
    </message>
    <message>
        <source>Aggregation method</source>
        <translation>Aggregationsverfahren</translation>
    </message>
    <message>
        <source>The group&apos;s weights by three aggregation methods, and their spread</source>
        <translation>Die Gewichte der Gruppe nach drei Aggregationsverfahren und ihre Streuung</translation>
    </message>
    <message>
        <source>Aggregation methods</source>
        <translation>Aggregationsverfahren</translation>
    </message>
    <message>
        <source>Like-minded sub-groups</source>
        <translation>Untergruppen Gleichgesinnter</translation>
    </message>
    <message>
        <source>Participants one by one</source>
        <translation>Die Teilnehmenden einzeln</translation>
    </message>
    <message>
        <source>Gut check and the group&apos;s weights</source>
        <translation>Nach Bauchgefühl und nach den Gewichten der Gruppe</translation>
    </message>
    <message>
        <source>Everybody&apos;s weights, and how far they agree</source>
        <translation>Die Gewichte aller und wie weit sie übereinstimmen</translation>
    </message>
    <message>
        <source>What the group and everybody in it favours, issue by issue</source>
        <translation>Was die Gruppe und ihre Mitglieder bevorzugen, Thema für Thema</translation>
    </message>
    <message>
        <source>Each participant&apos;s weights, and the groups side by side</source>
        <translation>Die Gewichte jeder Person und die Gruppen nebeneinander</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Aggregation</translation>
    </message>
    <message>
        <source>The group&apos;s weights by each aggregation method</source>
        <translation>Die Gewichte der Gruppe nach jedem Aggregationsverfahren</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Teile des Ergebnisses</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>Wie weit sie übereinstimmen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>what everybody favours</source>
        <translation>was die Einzelnen bevorzugen</translation>
    </message>
    <message>
        <source>None of these ballots contains weights.</source>
        <translation>Keiner dieser Stimmzettel enthält Gewichte.</translation>
    </message>
    <message>
        <source>{round} asked about criteria that differ from the project&apos;s, so these weights cannot be used; open a new round.</source>
        <translation>{round} hat nach anderen Kriterien gefragt, als das Projekt jetzt hat; diese Gewichte lassen sich daher nicht übernehmen. Eröffnen Sie eine neue Runde.</translation>
    </message>
    <message>
        <source>{round}: weights of {people_count}</source>
        <translation>{round}: Gewichte von {people_count}</translation>
    </message>
    <message>
        <source>Same as the whole group</source>
        <translation>Wie die gesamte Gruppe</translation>
    </message>
    <message>
        <source>One participant has no sub-groups.</source>
        <translation>Bei nur einer Person gibt es keine Untergruppen.</translation>
    </message>
    <message>
        <source>There is nothing to record: no round was opened in a workshop yet.</source>
        <translation>Es gibt nichts festzuhalten: Noch wurde in keinem Workshop eine Runde eröffnet.</translation>
    </message>
    <message>
        <source>Open a round on the Workshop page first.</source>
        <translation>Eröffnen Sie zuerst auf der Seite „Workshop“ eine Runde.</translation>
    </message>
    <message>
        <source>Workshop record</source>
        <translation>Niederschrift des Workshops</translation>
    </message>
    <message>
        <source>{voted} of {expected}</source>
        <translation>{voted} von {expected}</translation>
    </message>
    <message>
        <source>not revealed</source>
        <translation>nicht aufgedeckt</translation>
    </message>
    <message>
        <source>What it asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>Abgestimmt</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Aufgedeckt</translation>
    </message>
    <message>
        <source>The rounds</source>
        <translation>Die Runden</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer teilgenommen hat</translation>
    </message>
    <message>
        <source>One person voted. The workshop was anonymous: answers cannot be tied to a person.</source>
        <translation>Eine Person hat abgestimmt. Der Workshop war anonym: Antworten lassen sich keiner Person zuordnen.</translation>
    </message>
    <message>
        <source>{count} people voted. The workshop was anonymous: answers cannot be tied to a person.</source>
        <translation>{count} Personen haben abgestimmt. Der Workshop war anonym: Antworten lassen sich keiner Person zuordnen.</translation>
    </message>
    <message>
        <source>In attendance: {names}.</source>
        <translation>Anwesend: {names}.</translation>
    </message>
    <message>
        <source>{people}.</source>
        <translation>{people}.</translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>Niemand hat abgestimmt.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>No round on weights was revealed.</source>
        <translation>Es wurde keine Runde zu Gewichten aufgedeckt.</translation>
    </message>
    <message>
        <source>From – to ({round})</source>
        <translation>Von – bis ({round})</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Derzeit verwendet</translation>
    </message>
    <message>
        <source>First place is the same after both rounds, on {issues}.</source>
        <translation>Der erste Platz ist nach beiden Runden bei {issues} derselbe.</translation>
    </message>
    <message>
        <source>{issue}: {before} → {after}</source>
        <translation>{issue}: {before} → {after}</translation>
    </message>
    <message>
        <source>First place moved on {moved} of {all}: {changes}.</source>
        <translation>Der erste Platz hat bei {moved} von {all} gewechselt: {changes}.</translation>
    </message>
    <message>
        <source>No dissent was noted.</source>
        <translation>Es wurde kein abweichendes Votum vermerkt.</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Die Gruppe</translation>
    </message>
    <message>
        <source>Under their own weights</source>
        <translation>Nach den eigenen Gewichten</translation>
    </message>
    <message>
        <source>Who would favour something else</source>
        <translation>Wer etwas anderes bevorzugen würde</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>No decision was noted.</source>
        <translation>Es wurde keine Entscheidung vermerkt.</translation>
    </message>
    <message>
        <source>Nobody has signed this state.</source>
        <translation>Niemand hat diesen Stand unterschrieben.</translation>
    </message>
    <message>
        <source>Who signed this state</source>
        <translation>Wer diesen Stand unterschrieben hat</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>One more is in the workshop&apos;s chapter of the briefing note.</source>
        <translation>Eine weitere Angabe steht im Kurzbericht, im Kapitel zum Workshop.</translation>
    </message>
    <message>
        <source>{count} more are in the workshop&apos;s chapter of the briefing note.</source>
        <translation>{count} weitere stehen im Kurzbericht, im Kapitel zum Workshop.</translation>
    </message>
    <message>
        <source>Agreement (W)</source>
        <translation>Übereinstimmung (W)</translation>
    </message>
    <message>
        <source>The group&apos;s weights</source>
        <translation>Die Gewichte der Gruppe</translation>
    </message>
    <message>
        <source>{people}&apos;s weights</source>
        <translation>Gewichte von {people}</translation>
    </message>
    <message>
        <source>The weights of {who}</source>
        <translation>Gewichte: {who}</translation>
    </message>
    <message>
        <source>The project uses these weights.</source>
        <translation>Das Projekt verwendet diese Gewichte.</translation>
    </message>
    <message>
        <source>Use the group&apos;s weights</source>
        <translation>Gewichte der Gruppe übernehmen</translation>
    </message>
    <message>
        <source>The weights were not used</source>
        <translation>Die Gewichte wurden nicht übernommen</translation>
    </message>
    <message>
        <source>Nothing is revealed yet. Open a round on weights, collect ballots, close it and reveal it.</source>
        <translation>Noch ist nichts aufgedeckt. Eröffnen Sie eine Runde zu Gewichten, sammeln Sie Stimmzettel ein, schließen Sie die Runde und decken Sie sie auf.</translation>
    </message>
    <message>
        <source>{voted} of {expected} has voted</source>
        <translation>{voted} von {expected} hat abgestimmt</translation>
    </message>
    <message>
        <source>Start one on the Workshop page. F6 returns to the program.</source>
        <translation>Beginnen Sie einen auf der Seite „Workshop“. F6 führt zum Programm zurück.</translation>
    </message>
    <message>
        <source>No workshop</source>
        <translation>Kein Workshop</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>Die Runde ist geschlossen</translation>
    </message>
    <message>
        <source>Under their own weights: {value}</source>
        <translation>Nach den eigenen Gewichten: {value}</translation>
    </message>
    <message>
        <source>No issue is chosen</source>
        <translation>Kein Thema ist ausgewählt</translation>
    </message>
    <message>
        <source>Wide bar: from the lowest to the highest answer</source>
        <translation>Breiter Balken: niedrigste bis höchste Angabe</translation>
    </message>
    <message>
        <source>How much does each criterion matter?</source>
        <translation>Wie wichtig ist jedes Kriterium?</translation>
    </message>
    <message>
        <source>How well does each option do?</source>
        <translation>Wie gut ist jede Option?</translation>
    </message>
    <message>
        <source>What would you favour today?</source>
        <translation>Wofür wären Sie heute?</translation>
    </message>
    <message>
        <source>How do you rate the actors?</source>
        <translation>Wie bewerten Sie die Akteure?</translation>
    </message>
    <message>
        <source>Give points for each change from worst to best: twice as many count twice as much.</source>
        <translation>Punkte für jede Änderung vom Schlechtesten zum Besten: doppelt so viele zählen doppelt.</translation>
    </message>
    <message>
        <source>Imagine all at their worst: 100 for the change that matters most, 0 to 100 for the others.</source>
        <translation>Alles am schlechtesten: 100 für die wichtigste Verbesserung, 0 bis 100 für die anderen.</translation>
    </message>
    <message>
        <source>For each pair: which change from worst to best matters more, and how many times?</source>
        <translation>Je Paar: Welche Änderung vom Schlechtesten zum Besten ist wichtiger und wievielmal?</translation>
    </message>
    <message>
        <source>Number the changes from worst to best by how much they matter, 1 for the most.</source>
        <translation>Änderungen vom Schlechtesten zum Besten nach Wichtigkeit nummerieren, 1 für die wichtigste.</translation>
    </message>
    <message>
        <source>Rate each option on each criterion. If you cannot tell, say so.</source>
        <translation>Jede Option bei jedem Kriterium bewerten. „Nicht einschätzbar“ ist erlaubt.</translation>
    </message>
    <message>
        <source>Rate each on your own. If you cannot tell, say so.</source>
        <translation>Jeden für sich bewerten. „Weiß nicht“ ist erlaubt.</translation>
    </message>
    <message>
        <source>Rank the options on your own. Ties are allowed.</source>
        <translation>Optionen für sich ordnen. Gleichstände sind erlaubt.</translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>On {issues}</source>
        <translation>Zu {issues}</translation>
    </message>
    <message>
        <source>{round} is revealed: {subject}</source>
        <translation>{round} ist aufgedeckt: {subject}</translation>
    </message>
    <message>
        <source>No ballot contains weights</source>
        <translation>Kein Stimmzettel enthält Gewichte</translation>
    </message>
    <message>
        <source>{title}: answers {range}</source>
        <translation>{title}: Antworten {range}</translation>
    </message>
    <message>
        <source>, the group {share}</source>
        <translation>, die Gruppe {share}</translation>
    </message>
    <message>
        <source>Each dot is one answer, from 0 to {top}</source>
        <translation>Jeder Punkt ist eine Antwort, von 0 bis {top}</translation>
    </message>
    <message>
        <source>Dots: answers. Line and figure: the group&apos;s weights</source>
        <translation>Punkte: Antworten. Strich und Zahl: Gewichte der Gruppe</translation>
    </message>
    <message>
        <source>Arrows: from the answer in {earlier} to the one in {now}</source>
        <translation>Pfeile: von der Antwort in {earlier} zu der in {now}</translation>
    </message>
    <message>
        <source>How far apart are we?</source>
        <translation>Wie weit liegen wir auseinander?</translation>
    </message>
    <message>
        <source>{moved} of {both} has moved</source>
        <translation>{moved} von {both} hat Antworten geändert</translation>
    </message>
    <message>
        <source>{moved} of {both} have moved</source>
        <translation>{moved} von {both} haben Antworten geändert</translation>
    </message>
    <message>
        <source>A tie counts for each of its options</source>
        <translation>Ein Gleichstand zählt für jede seiner Optionen</translation>
    </message>
    <message>
        <source>How many put each option first</source>
        <translation>Wie viele welche Option auf Platz 1 setzen</translation>
    </message>
    <message>
        <source>{round} is revealed: scores on {issue}</source>
        <translation>{round} ist aufgedeckt: Bewertungen zu {issue}</translation>
    </message>
    <message>
        <source>Each dot is one answer, from worst at the left to best</source>
        <translation>Jeder Punkt ist eine Antwort, links die schlechteste</translation>
    </message>
    <message>
        <source>Dots: answers. Line and word: the group</source>
        <translation>Punkte: Antworten. Strich und Wort: die Gruppe</translation>
    </message>
    <message>
        <source>Where people differ most</source>
        <translation>Worüber die Ansichten am weitesten auseinandergehen</translation>
    </message>
    <message>
        <source>All agree on every rating</source>
        <translation>Alle sind sich bei jeder Bewertung einig</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>von {low} bis {high}</translation>
    </message>
    <message>
        <source>{round}: {voted}</source>
        <translation>{round}: {voted}</translation>
    </message>
    <message>
        <source>and {shown_count} more</source>
        <translation>und {shown_count} weitere</translation>
    </message>
    <message>
        <source>{bars_count} more: {left}</source>
        <translation>{bars_count} weitere: {left}</translation>
    </message>
    <message>
        <source>Room window</source>
        <translation>Projektorfenster</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Was der Projektor zeigt</translation>
    </message>
    <message>
        <source>Esc: back to the console</source>
        <translation>Esc: zurück zum Hauptfenster</translation>
    </message>
    <message>
        <source>Esc: leave full screen</source>
        <translation>Esc: Vollbild verlassen</translation>
    </message>
    <message>
        <source>Gut check: rank the options before seeing any result</source>
        <translation>Bauchgefühl: die Optionen ordnen, bevor ein Ergebnis zu sehen ist</translation>
    </message>
    <message>
        <source>Weights by points</source>
        <translation>Gewichte nach Punkten</translation>
    </message>
    <message>
        <source>Weights by order of importance</source>
        <translation>Gewichte nach der Reihenfolge der Wichtigkeit</translation>
    </message>
    <message>
        <source>Weights by pairwise comparisons</source>
        <translation>Gewichte nach Paarvergleichen</translation>
    </message>
    <message>
        <source>Scores of options</source>
        <translation>Bewertungen der Optionen</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Runde eröffnen</translation>
    </message>
    <message>
        <source>&amp;Ask for</source>
        <translation>&amp;Fragen nach</translation>
    </message>
    <message>
        <source>On which &amp;issues?</source>
        <translation>Zu welchen &amp;Themen?</translation>
    </message>
    <message>
        <source>Issues asked about</source>
        <translation>Abgefragte Themen</translation>
    </message>
    <message>
        <source>The witness&apos;s key</source>
        <translation>Der Schlüssel der Vertrauensperson</translation>
    </message>
    <message>
        <source>Open with&amp;out a witness</source>
        <translation>&amp;Ohne Vertrauensperson eröffnen</translation>
    </message>
    <message>
        <source>Let the witness alone look at this screen and write down all {count} words in order. They are shown only now.</source>
        <translation>Nur die Vertrauensperson sieht jetzt auf diesen Bildschirm und notiert alle {count} Wörter in ihrer Reihenfolge. Sie werden nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>On a memory stick that the witness takes away</source>
        <translation>Auf einem USB-Stick, den die Vertrauensperson mitnimmt</translation>
    </message>
    <message>
        <source>If the words and the file are lost, the ballots are lost.</source>
        <translation>Gehen Wörter und Datei verloren, sind auch die Stimmzettel verloren.</translation>
    </message>
    <message>
        <source>The witness types these words from the note:</source>
        <translation>Die Vertrauensperson gibt diese Wörter anhand ihrer Notiz ein:</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Wort {number}</translation>
    </message>
    <message>
        <source>Show the &amp;words again</source>
        <translation>&amp;Wörter noch einmal zeigen</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Runde eröffnen</translation>
    </message>
    <message>
        <source>The words are written down</source>
        <translation>Die Wörter sind notiert</translation>
    </message>
    <message>
        <source>Witness key</source>
        <translation>Schlüssel der Vertrauensperson</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Whoever has this file can open the ballots: leave no copy of it on this computer.</source>
        <translation>Gespeichert als „{name}“. Wer diese Datei hat, kann die Stimmzettel öffnen: Lassen Sie keine Kopie davon auf diesem Computer.</translation>
    </message>
    <message>
        <source>This is not word {number}.</source>
        <translation>Das ist nicht Wort {number}.</translation>
    </message>
    <message>
        <source>Compare the note with the words once more.</source>
        <translation>Vergleichen Sie die Notiz noch einmal mit den Wörtern.</translation>
    </message>
    <message>
        <source>A &amp;witness holds the key</source>
        <translation>Eine &amp;Vertrauensperson verwahrt den Schlüssel</translation>
    </message>
    <message>
        <source>Until the witness types the words of the key, nobody can open a ballot, not even you. If the words are lost, the ballots are lost.</source>
        <translation>Bis die Vertrauensperson die Wörter des Schlüssels eingibt, kann niemand einen Stimmzettel öffnen, auch Sie nicht. Gehen die Wörter verloren, sind auch die Stimmzettel verloren.</translation>
    </message>
    <message>
        <source>Everybody answers alone. Nobody sees an answer before you reveal the round.</source>
        <translation>Alle antworten für sich. Niemand sieht eine Antwort, bevor Sie die Runde aufdecken.</translation>
    </message>
    <message>
        <source>Weights apply to all issues. Nobody sees an answer before you reveal the round.</source>
        <translation>Gewichte gelten für alle Themen. Niemand sieht eine Antwort, bevor Sie die Runde aufdecken.</translation>
    </message>
    <message>
        <source>The ballot was recorded.</source>
        <translation>Der Stimmzettel wurde erfasst.</translation>
    </message>
    <message>
        <source>{name}&apos;s ballot was recorded.</source>
        <translation>Der Stimmzettel von {name} wurde erfasst.</translation>
    </message>
    <message>
        <source>{round}: at this computer</source>
        <translation>{round}: an diesem Computer</translation>
    </message>
    <message>
        <source> ({name} votes by proxy)</source>
        <translation> ({name} stimmt in Vertretung ab)</translation>
    </message>
    <message>
        <source>{round}: paper ballots</source>
        <translation>{round}: Stimmzettel auf Papier</translation>
    </message>
    <message>
        <source>Code and ans&amp;wers</source>
        <translation>Code und Ant&amp;worten</translation>
    </message>
    <message>
        <source>Type the code, then the answers in their order, separated by spaces or commas.</source>
        <translation>Geben Sie den Code ein, dann die Antworten der Reihe nach, getrennt durch Leerzeichen oder Kommas.</translation>
    </message>
    <message>
        <source>Answers as they are read</source>
        <translation>Antworten, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Record this ballot</source>
        <translation>&amp;Stimmzettel erfassen</translation>
    </message>
    <message>
        <source>Take the last one &amp;back</source>
        <translation>Den letzten &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Begründung: {text}</translation>
    </message>
    <message>
        <source>Reason for {subject}: {text}</source>
        <translation>Begründung zu {subject}: {text}</translation>
    </message>
    <message>
        <source>Whose ballot? Begin with the code.</source>
        <translation>Wessen Stimmzettel? Beginnen Sie mit dem Code.</translation>
    </message>
    <message>
        <source>The code is in use.</source>
        <translation>Der Code ist gültig.</translation>
    </message>
    <message>
        <source> (has voted: replaces the earlier ballot)</source>
        <translation> (hat abgestimmt: ersetzt den früheren Stimmzettel)</translation>
    </message>
    <message>
        <source>The last ballot was taken back. You can type it again.</source>
        <translation>Der letzte Stimmzettel wurde zurückgenommen. Sie können ihn noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Leave without recording this ballot?</source>
        <translation>Verlassen, ohne diesen Stimmzettel zu erfassen?</translation>
    </message>
    <message>
        <source>This file holds a sealed ballot, which nobody can read here. If you fill it in again, the new ballot takes its place. To collect it, open the project “{project}” first.</source>
        <translation>Diese Datei enthält einen versiegelten Stimmzettel, den hier niemand lesen kann. Wenn Sie ihn erneut ausfüllen, tritt der neue an seine Stelle. Um ihn einzusammeln, öffnen Sie zuerst das Projekt „{project}“.</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>Ihr &amp;Code</translation>
    </message>
    <message>
        <source>Saving seals your answers in the file: nobody can read them before the round is revealed. Then give the file back.</source>
        <translation>Beim Speichern werden Ihre Antworten in der Datei versiegelt: Niemand kann sie lesen, bevor die Runde aufgedeckt wird. Geben Sie die Datei dann zurück.</translation>
    </message>
    <message>
        <source>&amp;Save the sealed ballot</source>
        <translation>Versiegelt &amp;speichern</translation>
    </message>
    <message>
        <source>Your ballot is sealed in “{file}”.</source>
        <translation>Ihr Stimmzettel ist in „{file}“ versiegelt.</translation>
    </message>
    <message>
        <source>Give this file back to the facilitator. Until the round closes, you can fill it in again.</source>
        <translation>Geben Sie diese Datei der Moderation zurück. Bis die Runde geschlossen wird, können Sie sie erneut ausfüllen.</translation>
    </message>
    <message>
        <source>Your entries will be lost.</source>
        <translation>Ihre Eingaben gehen verloren.</translation>
    </message>
    <message>
        <source>Leave without saving this ballot?</source>
        <translation>Ohne Speichern des Stimmzettels schließen?</translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation>Code auf dem Zettel</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>open: ballots are being collected, nobody sees any</source>
        <translation>offen: Stimmzettel werden eingesammelt, niemand sieht einen</translation>
    </message>
    <message>
        <source>closed: nobody sees any ballot yet</source>
        <translation>geschlossen: noch sieht niemand einen Stimmzettel</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>aufgedeckt</translation>
    </message>
    <message>
        <source>Open a &amp;new round…</source>
        <translation>&amp;Neue Runde eröffnen…</translation>
    </message>
    <message>
        <source>Ask everybody something</source>
        <translation>Allen eine Frage stellen</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>A second round keeps the first</source>
        <translation>Eine zweite Runde behält die erste bei</translation>
    </message>
    <message>
        <source>Collect ballots</source>
        <translation>Stimmzettel einsammeln</translation>
    </message>
    <message>
        <source>&amp;Pass the keyboard…</source>
        <translation>&amp;Tastatur weiterreichen…</translation>
    </message>
    <message>
        <source>A private full-screen ballot for one after the other</source>
        <translation>Ein vertraulicher Stimmzettel im Vollbild, eine Person nach der anderen</translation>
    </message>
    <message>
        <source>At this &amp;computer…</source>
        <translation>An diesem &amp;Computer…</translation>
    </message>
    <message>
        <source>You enter what is said</source>
        <translation>Sie geben ein, was gesagt wird</translation>
    </message>
    <message>
        <source>Collect ballot &amp;files…</source>
        <translation>Dateien ein&amp;lesen…</translation>
    </message>
    <message>
        <source>Checked before anything is merged</source>
        <translation>Geprüft, bevor etwas übernommen wird</translation>
    </message>
    <message>
        <source>Withdraw a ballot…</source>
        <translation>Stimmzettel zurücknehmen…</translation>
    </message>
    <message>
        <source>Who changed their answers since the previous round</source>
        <translation>Wer seit der vorigen Runde Antworten geändert hat</translation>
    </message>
    <message>
        <source>Changes since the previous round</source>
        <translation>Änderungen seit der vorigen Runde</translation>
    </message>
    <message>
        <source>The questions have been edited since, so no ballot can be recorded: {warnings}</source>
        <translation>Die Fragen wurden seither geändert; daher kann kein Stimmzettel erfasst werden: {warnings}</translation>
    </message>
    <message>
        <source>Nobody changed their answers since the previous round</source>
        <translation>Seit der vorigen Runde hat niemand Antworten geändert</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Close {round} although {waiting} of {expected} has not voted?</source>
        <translation>{round} schließen, obwohl {waiting} von {expected} nicht abgestimmt hat?</translation>
    </message>
    <message>
        <source>Close {round} although {waiting} of {expected} have not voted?</source>
        <translation>{round} schließen, obwohl {waiting} von {expected} nicht abgestimmt haben?</translation>
    </message>
    <message>
        <source>A closed round accepts no more ballots.</source>
        <translation>Eine geschlossene Runde nimmt keine Stimmzettel mehr an.</translation>
    </message>
    <message>
        <source>{name} has already voted. Replace the earlier ballot with this one?</source>
        <translation>{name} hat bereits abgestimmt. Den früheren Stimmzettel durch diesen ersetzen?</translation>
    </message>
    <message>
        <source>The earlier ballot will be lost.</source>
        <translation>Der frühere Stimmzettel geht verloren.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Hand out files…</source>
        <translation>Dateien &amp;austeilen…</translation>
    </message>
    <message>
        <source>Excel forms or small files for each participant</source>
        <translation>Excel-Formulare oder kleine Dateien für alle Teilnehmenden</translation>
    </message>
    <message>
        <source>Print &amp;ballots…</source>
        <translation>Stimmzettel &amp;drucken…</translation>
    </message>
    <message>
        <source>A PDF to hand out on paper</source>
        <translation>Ein PDF zum Austeilen auf Papier</translation>
    </message>
    <message>
        <source>A paper ballot: code and answers</source>
        <translation>Ein Stimmzettel auf Papier: Code und Antworten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Only a round in which nobody has voted</source>
        <translation>Nur möglich, solange niemand abgestimmt hat</translation>
    </message>
    <message>
        <source>The participant can vote again</source>
        <translation>Die Person kann erneut abstimmen</translation>
    </message>
    <message>
        <source>Everybody&apos;s answers</source>
        <translation>Die Antworten aller</translation>
    </message>
    <message>
        <source>Answers are hidden while a round is open.</source>
        <translation>Antworten sind verborgen, solange eine Runde offen ist.</translation>
    </message>
    <message>
        <source>How many have voted</source>
        <translation>Wie viele abgestimmt haben</translation>
    </message>
    <message>
        <source>From the computer on which the round was opened</source>
        <translation>Von dem Computer, auf dem die Runde eröffnet wurde</translation>
    </message>
    <message>
        <source>Open it a&amp;gain</source>
        <translation>Wieder erö&amp;ffnen</translation>
    </message>
    <message>
        <source>Nobody has seen a ballot yet</source>
        <translation>Noch hat niemand einen Stimmzettel gesehen</translation>
    </message>
    <message>
        <source>Show of hand&amp;s…</source>
        <translation>Handz&amp;eichen…</translation>
    </message>
    <message>
        <source>Count hands; only the counts are recorded</source>
        <translation>Handzeichen zählen; nur die Zahlen werden festgehalten</translation>
    </message>
    <message>
        <source>More about this round</source>
        <translation>Mehr zu dieser Runde</translation>
    </message>
    <message>
        <source>&amp;Enter paper ballots…</source>
        <translation>Papierstimmzettel &amp;eingeben…</translation>
    </message>
    <message>
        <source>One line for each ballot</source>
        <translation>Eine Zeile je Stimmzettel</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Noch keine Runde</translation>
    </message>
    <message>
        <source>Open one to ask everybody the same question.</source>
        <translation>Eröffnen Sie eine, um allen dieselbe Frage zu stellen.</translation>
    </message>
    <message>
        <source>{voted} of {expected} has voted; {states}.</source>
        <translation>{voted} von {expected} hat abgestimmt; {states}.</translation>
    </message>
    <message>
        <source>{voted} of {expected} have voted; {states}.</source>
        <translation>{voted} von {expected} haben abgestimmt; {states}.</translation>
    </message>
    <message>
        <source>Opened {opened}.</source>
        <translation>Eröffnet am {opened}.</translation>
    </message>
    <message>
        <source>A witness has the key.</source>
        <translation>Eine Vertrauensperson hat den Schlüssel.</translation>
    </message>
    <message>
        <source>Voted: {names}.</source>
        <translation>Abgestimmt haben: {names}.</translation>
    </message>
    <message>
        <source>Still to vote: {names}.</source>
        <translation>Es fehlen noch: {names}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Whose ballot?</source>
        <translation>Wessen Stimmzettel?</translation>
    </message>
    <message>
        <source>Withdraw a ballot</source>
        <translation>Stimmzettel zurücknehmen</translation>
    </message>
    <message>
        <source>Copy the &amp;key for another computer…</source>
        <translation>&amp;Schlüssel für einen anderen Computer kopieren…</translation>
    </message>
    <message>
        <source>Folder with filled ballots</source>
        <translation>Ordner mit ausgefüllten Stimmzetteln</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>On levels the group&apos;s score is the median answer, with voting weights; on numbers it is the mean. In brackets: the lowest and the highest answer. Marked scores differ from the project&apos;s; point at one to see how the answers are distributed.</source>
        <translation>Bei Stufen ist die Bewertung der Gruppe der Median der Antworten unter Berücksichtigung der Stimmgewichte, bei Zahlen der Mittelwert. In Klammern stehen die niedrigste und die höchste Angabe. Gekennzeichnete Bewertungen weichen von denen des Projekts ab; zeigen Sie auf eine, um die Verteilung der Antworten zu sehen.</translation>
    </message>
    <message>
        <source>The group&apos;s scores</source>
        <translation>Die Bewertungen der Gruppe</translation>
    </message>
    <message>
        <source>Use &amp;these scores</source>
        <translation>&amp;Diese Bewertungen übernehmen</translation>
    </message>
    <message>
        <source>They become the project&apos;s scores</source>
        <translation>Sie werden zu den Bewertungen des Projekts</translation>
    </message>
    <message>
        <source>None of the scores asked about is in the project any more.</source>
        <translation>Keine der abgefragten Bewertungen ist noch im Projekt enthalten.</translation>
    </message>
    <message>
        <source>All agree on {same} of {total} scores.</source>
        <translation>Bei {same} von {total} Bewertungen sind sich alle einig.</translation>
    </message>
    <message>
        <source>Use the group&apos;s scores</source>
        <translation>Bewertungen der Gruppe übernehmen</translation>
    </message>
    <message>
        <source>The scores were not used</source>
        <translation>Die Bewertungen wurden nicht übernommen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Agree or dissent</source>
        <translation>Zustimmung oder abweichendes Votum</translation>
    </message>
    <message>
        <source>I agree with the result</source>
        <translation>Ich stimme dem Ergebnis zu</translation>
    </message>
    <message>
        <source>I sign under dissent</source>
        <translation>Ich unterschreibe mit abweichendem Votum</translation>
    </message>
    <message>
        <source>Only with dissent</source>
        <translation>Nur bei abweichendem Votum</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Unterschreiben</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Noch hat niemand unterschrieben.</translation>
    </message>
    <message>
        <source>{stale} of {signed_count} signed an earlier state of the project.</source>
        <comment>one person</comment>
        <translation>{stale} von {signed_count} hat einen früheren Stand des Projekts unterschrieben.</translation>
    </message>
    <message>
        <source>{stale} of {signed_count} signed an earlier state of the project.</source>
        <translation>{stale} von {signed_count} haben einen früheren Stand des Projekts unterschrieben.</translation>
    </message>
    <message>
        <source>{signed_count} of {usable_count} has signed the present state: {agreed} in agreement, {dissenting} under dissent.</source>
        <translation>{signed_count} von {usable_count} hat den derzeitigen Stand unterschrieben: {agreed} zustimmend, {dissenting} mit abweichendem Votum.</translation>
    </message>
    <message>
        <source>{signed_count} of {usable_count} have signed the present state: {agreed} in agreement, {dissenting} under dissent.</source>
        <translation>{signed_count} von {usable_count} haben den derzeitigen Stand unterschrieben: {agreed} zustimmend, {dissenting} mit abweichendem Votum.</translation>
    </message>
    <message>
        <source>Hash of the inputs (also in the report): {inputs}. {covers}</source>
        <translation>Prüfsumme der Eingaben (auch im Bericht): {inputs}. {covers}</translation>
    </message>
    <message>
        <source>You would sign the project as it is now, and its weights are not the group&apos;s. To sign the group&apos;s weights, use them under Results first.</source>
        <translation>Unterschrieben würde das Projekt in seinem derzeitigen Stand; dessen Gewichte sind nicht die der Gruppe. Um die Gewichte der Gruppe zu unterzeichnen, übernehmen Sie sie zuerst unter „Ergebnisse“.</translation>
    </message>
    <message>
        <source>earlier: {inputs}</source>
        <translation>früher: {inputs}</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Votum</translation>
    </message>
    <message>
        <source>{open_round} is still open. Close and reveal it before anybody signs.</source>
        <translation>{open_round} ist noch offen. Schließen Sie sie und decken Sie sie auf, bevor jemand unterschreibt.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht unterschrieben</translation>
    </message>
    <message>
        <source>{criterion}: from {lowest} to {highest}</source>
        <translation>{criterion}: von {lowest} bis {highest}</translation>
    </message>
    <message>
        <source>, group {group}</source>
        <translation>, Gruppe {group}</translation>
    </message>
    <message>
        <source>Everybody&apos;s weights</source>
        <translation>Die Gewichte aller</translation>
    </message>
    <message>
        <source>Choose participants</source>
        <translation>Teilnehmende auswählen</translation>
    </message>
    <message>
        <source>Whose answers should be aggregated?</source>
        <translation>Wessen Antworten sollen aggregiert werden?</translation>
    </message>
    <message>
        <source>Which issues is the workshop about? Rounds, discussion, dissent and report keep to them.</source>
        <translation>Um welche Themen geht es im Workshop? Runden, Diskussion, abweichende Voten und Bericht beschränken sich darauf.</translation>
    </message>
    <message>
        <source>{count} of {total} is selected.</source>
        <translation>{count} von {total} ist ausgewählt.</translation>
    </message>
    <message>
        <source>{count} of {total} are selected.</source>
        <translation>{count} von {total} sind ausgewählt.</translation>
    </message>
    <message>
        <source> Choose at least {fewest}.</source>
        <translation> Wählen Sie mindestens {fewest} aus.</translation>
    </message>
    <message>
        <source>{n} ballot from a phone, recorded before the program ended, was added.</source>
        <translation>{n} Stimmzettel von einem Telefon, der vor dem Ende des Programms erfasst war, wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{n} ballots from phones, recorded before the program ended, were added.</source>
        <translation>{n} Stimmzettel von Telefonen, die vor dem Ende des Programms erfasst waren, wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>The timer was not started</source>
        <translation>Der Timer wurde nicht gestartet</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation>Wie viele Minuten?</translation>
    </message>
    <message>
        <source>Criteria, options and lenses</source>
        <translation>Kriterien, Optionen und Sichtweisen</translation>
    </message>
    <message>
        <source>The part that the presets share: four criteria, three scopes of cooperation, six weight profiles and the source.</source>
        <translation>Der gemeinsame Teil der Vorlagen: vier Kriterien, drei Reichweiten der Kooperation, sechs Gewichtungsprofile und die Quelle.</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>Effect.</source>
        <translation>Wirks.</translation>
    </message>
    <message>
        <source>How likely the option is to reach what it is meant to reach on this issue, before any cost is counted (gross benefit).</source>
        <translation>Wie wahrscheinlich es ist, dass die Option bei diesem Thema ihr Ziel erreicht, bevor Kosten berücksichtigt werden (Bruttonutzen).</translation>
    </message>
    <message>
        <source>not useful</source>
        <translation>nicht nützlich</translation>
    </message>
    <message>
        <source>The option leaves the problem as it is: the goal is missed even if everybody keeps to what was agreed.</source>
        <translation>Die Option lässt das Problem, wie es ist: Das Ziel wird verfehlt, selbst wenn sich alle an das Vereinbarte halten.</translation>
    </message>
    <message>
        <source>somewhat useful</source>
        <translation>etwas nützlich</translation>
    </message>
    <message>
        <source>The option moves the problem in the wanted direction but leaves a substantial part of it standing.</source>
        <translation>Die Option bringt das Problem in die gewünschte Richtung voran, lässt aber einen erheblichen Teil davon bestehen.</translation>
    </message>
    <message>
        <source>very useful</source>
        <translation>sehr nützlich</translation>
    </message>
    <message>
        <source>The option reaches the goal as far as any arrangement between states can.</source>
        <translation>Die Option erreicht das Ziel so weit, wie es eine Vereinbarung zwischen Staaten überhaupt kann.</translation>
    </message>
    <message>
        <source>Cost of coordination</source>
        <translation>Koordinierungskosten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What it takes to reach an agreement and hold it together: negotiating, monitoring, concessions. Less is better.</source>
        <translation>Was nötig ist, um eine Vereinbarung zu erreichen und zusammenzuhalten: Verhandlungen, Überwachung, Zugeständnisse. Weniger ist besser.</translation>
    </message>
    <message>
        <source>No other government has to agree.</source>
        <translation>Keine andere Regierung muss zustimmen.</translation>
    </message>
    <message>
        <source>A few partners who already work together settle it in an existing forum, without large concessions.</source>
        <translation>Einige wenige Partner, die bereits zusammenarbeiten, regeln es ohne große Zugeständnisse in einem bestehenden Forum.</translation>
    </message>
    <message>
        <source>Several partners have to negotiate something new, monitor it and give way on some points.</source>
        <translation>Mehrere Partner müssen etwas Neues aushandeln, es überwachen und in einigen Punkten nachgeben.</translation>
    </message>
    <message>
        <source>Most countries have to agree, or rivals on a matter of trade or safety where all of them gain.</source>
        <translation>Die meisten Länder müssen zustimmen oder aber Rivalen in einer Handels- oder Sicherheitsfrage, bei der alle gewinnen.</translation>
    </message>
    <message>
        <source>Rivals have to agree, and to verify, on something where each would rather not be bound.</source>
        <translation>Rivalen müssen einer überprüfbaren Regelung zustimmen, an die jeder von ihnen lieber nicht gebunden wäre.</translation>
    </message>
    <message>
        <source>Value alignment</source>
        <translation>Werteübereinstimmung</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>How far the parties to the option want the same thing for reasons they share, so that the result reflects one&apos;s own values.</source>
        <translation>Wie weit die an der Option Beteiligten aus gemeinsamen Gründen dasselbe wollen, sodass das Ergebnis die eigenen Werte widerspiegelt.</translation>
    </message>
    <message>
        <source>The parties pursue opposed aims; what one gains on this issue another loses.</source>
        <translation>Die Beteiligten verfolgen gegensätzliche Ziele; was der eine bei diesem Thema gewinnt, verliert der andere.</translation>
    </message>
    <message>
        <source>Values clash openly; only a thin common wording is within reach.</source>
        <translation>Die Werte prallen offen aufeinander; erreichbar ist nur eine vage gemeinsame Formulierung.</translation>
    </message>
    <message>
        <source>Values differ, but an interest in this issue is shared, even among rivals.</source>
        <translation>Die Werte unterscheiden sich, doch besteht bei diesem Thema ein gemeinsames Interesse, selbst unter Rivalen.</translation>
    </message>
    <message>
        <source>The parties share most values and differ on details or priorities.</source>
        <translation>Die Beteiligten teilen die meisten Werte und unterscheiden sich in Einzelheiten oder Prioritäten.</translation>
    </message>
    <message>
        <source>One set of values decides: one&apos;s own, or one that all parties hold.</source>
        <translation>Ein einziges Wertesystem entscheidet: das eigene oder eines, das allen Beteiligten gemeinsam ist.</translation>
    </message>
    <message>
        <source>Leverage over development</source>
        <translation>Einfluss auf die Entwicklung</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>How strongly the option can shape AI where it is built, often by a few companies in other countries.</source>
        <translation>Wie stark die Option KI dort prägen kann, wo sie entwickelt wird, oft durch wenige Unternehmen in anderen Ländern.</translation>
    </message>
    <message>
        <source>Those who build the AI have no reason to take notice.</source>
        <translation>Wer die KI entwickelt, hat keinen Anlass, davon Notiz zu nehmen.</translation>
    </message>
    <message>
        <source>Requests can be made, and can be ignored or answered by staying away from the market.</source>
        <translation>Forderungen sind möglich, können aber ignoriert oder durch Fernbleiben vom Markt beantwortet werden.</translation>
    </message>
    <message>
        <source>The market or the joint front is big enough that developers adapt some of what they build.</source>
        <translation>Der Markt oder das gemeinsame Auftreten ist gewichtig genug, dass Entwickler einen Teil ihrer Systeme anpassen.</translation>
    </message>
    <message>
        <source>Most developers, or the states that host them, have to follow: by rule, or because they cannot do without the market.</source>
        <translation>Die meisten Entwickler oder die Staaten, in denen sie ansässig sind, müssen folgen: aufgrund einer Vorschrift oder weil sie auf den Markt nicht verzichten können.</translation>
    </message>
    <message>
        <source>All states that host major developers are bound themselves.</source>
        <translation>Alle Staaten, in denen große Entwickler ansässig sind, sind selbst gebunden.</translation>
    </message>
    <message>
        <source>Unilateral regulation</source>
        <translation>Unilaterale Regulierung</translation>
    </message>
    <message>
        <source>Unilateral</source>
        <translation>Unilateral</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>One jurisdiction sets rules alone, for AI from abroad as well. The European Union counts as one jurisdiction.</source>
        <translation>Ein Rechtsraum setzt allein Regeln, auch für KI aus dem Ausland. Die Europäische Union zählt als ein Rechtsraum.</translation>
    </message>
    <message>
        <source>Selective cooperation</source>
        <translation>Selektive Kooperation</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation>Selektiv</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>At least two jurisdictions act together, and at least one central AI power is not among them.</source>
        <translation>Mindestens zwei Rechtsräume handeln gemeinsam, und mindestens eine zentrale KI-Macht ist nicht darunter.</translation>
    </message>
    <message>
        <source>Global cooperation</source>
        <translation>Globale Kooperation</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>More or less worldwide, with every major AI power on board, the United States and China included.</source>
        <translation>Mehr oder weniger weltweit, unter Beteiligung aller großen KI-Mächte einschließlich der Vereinigten Staaten und Chinas.</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>Gleiche Gewichte</translation>
    </message>
    <message>
        <source>The starting point when nothing speaks for one criterion over another. An assumption, to be questioned with the weights page.</source>
        <translation>Der Ausgangspunkt, wenn nichts dafür spricht, ein Kriterium höher zu gewichten als ein anderes. Eine Annahme, die auf der Seite „Gewichte“ zu hinterfragen ist.</translation>
    </message>
    <message>
        <source>Gross benefit</source>
        <translation>Bruttonutzen</translation>
    </message>
    <message>
        <source>Effectiveness alone, as Tables 1 and 4 rate it, before the cost of coordinating is discounted. Shows what the tables say by themselves; an assumption like every weight.</source>
        <translation>Die Wirksamkeit allein, wie sie in den Tabellen 1 und 4 bewertet ist, vor Abzug der Koordinierungskosten. Zeigt, was die Tabellen für sich genommen aussagen; wie jedes Gewicht eine Annahme.</translation>
    </message>
    <message>
        <source>Neorealist</source>
        <translation>Neorealistisch</translation>
    </message>
    <message>
        <source>Relative power decides. Leverage over what rivals can build comes first (5 points), whether an arrangement really constrains them second (3); coalitions are temporary, so shared values weigh little (1), and the price of coordinating is secondary to security (1). Illustrative points, an assumption.</source>
        <translation>Relative Macht entscheidet. Der Einfluss darauf, was Rivalen bauen können, steht an erster Stelle (5 Punkte), an zweiter, ob eine Vereinbarung sie wirklich bindet (3); Bündnisse sind vorübergehend, sodass gemeinsame Werte wenig wiegen (1), und der Preis der Koordinierung ist gegenüber der Sicherheit zweitrangig (1). Punkte zur Veranschaulichung, eine Annahme.</translation>
    </message>
    <message>
        <source>Neoliberal institutionalist</source>
        <translation>Neoliberal-institutionalistisch</translation>
    </message>
    <message>
        <source>States cooperate to handle interdependence where all can gain. Solving the problem (4 points) and keeping transaction costs down (4) come first; institutions bridge differences of values and power (1 each). Illustrative points, an assumption.</source>
        <translation>Staaten kooperieren, um Interdependenz dort zu bewältigen, wo alle gewinnen können. Das Problem zu lösen (4 Punkte) und die Transaktionskosten niedrig zu halten (4) stehen an erster Stelle; Institutionen überbrücken Unterschiede der Werte und der Macht (je 1). Punkte zur Veranschaulichung, eine Annahme.</translation>
    </message>
    <message>
        <source>Constructivist</source>
        <translation>Konstruktivistisch</translation>
    </message>
    <message>
        <source>Shared ideas, identities and norms carry cooperation. Value alignment comes first (5 points), effectiveness second (3) because the parties&apos; view of the problem defines what works; cost and leverage follow (1 each). Illustrative points, an assumption.</source>
        <translation>Gemeinsame Ideen, Identitäten und Normen tragen die Kooperation. Die Werteübereinstimmung steht an erster Stelle (5 Punkte), die Wirksamkeit an zweiter (3), weil die Sicht der Beteiligten auf das Problem bestimmt, was wirkt; Kosten und Einfluss folgen (je 1). Punkte zur Veranschaulichung, eine Annahme.</translation>
    </message>
    <message>
        <source>Mercantilist</source>
        <translation>Merkantilistisch</translation>
    </message>
    <message>
        <source>Cooperation as industrial policy: control over technology and value chains comes first (leverage, 5 points), then what the arrangement costs one&apos;s own industry and diplomacy (3); the common problem and shared values weigh little (1 each). Illustrative points, an assumption.</source>
        <translation>Kooperation als Industriepolitik: Die Kontrolle über Technologie und Wertschöpfungsketten steht an erster Stelle (Einfluss, 5 Punkte), danach, was die Vereinbarung die eigene Industrie und Diplomatie kostet (3); das gemeinsame Problem und gemeinsame Werte wiegen wenig (je 1). Punkte zur Veranschaulichung, eine Annahme.</translation>
    </message>
    <message>
        <source>Own project</source>
        <translation>Eigenes Projekt</translation>
    </message>
    <message>
        <source>Evidence. “table”: the rating is printed in a table of the paper. “text”: it follows from a passage of its prose, named in the cell. “assumption”: it is our own judgement; the passage named is the one to compare it with. Only effectiveness is printed in tables, on a scale of three signs. The levels of the other three criteria, the numbers behind all labels and the weights of the viewpoints are choices made for this program: change them where you know better. Discounting the cost of coordination turns the gross benefit of an option into its net benefit.</source>
        <translation>Belege. „Tabelle“: Die Bewertung steht in einer Tabelle des Aufsatzes. „Text“: Sie folgt aus einer Stelle seines Fließtexts, die in der Zelle genannt ist. „Annahme“: Sie ist unsere eigene Einschätzung; die genannte Stelle dient zum Vergleich. Nur die Wirksamkeit steht in Tabellen, auf einer Skala mit drei Zeichen. Die Stufen der anderen drei Kriterien, die Zahlen hinter allen Bezeichnungen und die Gewichte der Sichtweisen sind Festlegungen für dieses Programm: Ändern Sie sie, wo Sie es besser wissen. Zieht man vom Bruttonutzen einer Option die Koordinierungskosten ab, ergibt sich ihr Nettonutzen.</translation>
    </message>
    <message>
        <source>Actors and forums</source>
        <translation>Akteure und Foren</translation>
    </message>
    <message>
        <source>The part that the tables share: twelve actors of the AI debate, nine forums, and how coalitions are scored.</source>
        <translation>Der gemeinsame Teil der Tabellen: zwölf Akteure der KI-Debatte, neun Foren und wie Koalitionen bewertet werden.</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>Counts as one jurisdiction, as in the paper.</source>
        <translation>Zählt wie im Aufsatz als ein Rechtsraum.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Development versus deployment”</source>
        <translation>Annahme; vgl. Abschnitt „Development versus deployment“</translation>
    </message>
    <message>
        <source>Strong research and a few model makers, but most leading systems are built elsewhere.</source>
        <translation>Starke Forschung und einige Modellentwickler, doch die meisten führenden Systeme entstehen anderswo.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Promoting norms”</source>
        <translation>Annahme; vgl. Abschnitt „Promoting norms“</translation>
    </message>
    <message>
        <source>One of the largest markets for AI, whose rules others take up.</source>
        <translation>Einer der größten Märkte für KI, dessen Regeln andere übernehmen.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Delimiting AI governance”</source>
        <translation>Annahme; vgl. Abschnitt „Delimiting AI governance“</translation>
    </message>
    <message>
        <source>We agree with ourselves: alone, our own values decide.</source>
        <translation>Mit uns selbst sind wir einig: Im Alleingang entscheiden die eigenen Werte.</translation>
    </message>
    <message>
        <source>Nobody has to be won over to act alone.</source>
        <translation>Wer allein handelt, muss niemanden gewinnen.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>USA</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>A central AI power by the paper&apos;s own definition of global cooperation.</source>
        <translation>Nach der Definition globaler Kooperation im Aufsatz eine zentrale KI-Macht.</translation>
    </message>
    <message>
        <source>section “Delimiting AI governance”; section “Development versus deployment”</source>
        <translation>Abschnitt „Delimiting AI governance“; Abschnitt „Development versus deployment“</translation>
    </message>
    <message>
        <source>Named as one of the two crucial AI powers; cutting-edge AI comes from few places.</source>
        <translation>Als eine der zwei entscheidenden KI-Mächte genannt; Spitzen-KI kommt von wenigen Orten.</translation>
    </message>
    <message>
        <source>section “Realizing benefits from trade”</source>
        <translation>Abschnitt „Realizing benefits from trade“</translation>
    </message>
    <message>
        <source>Its companies supply users all over the world and weave AI into what these already use.</source>
        <translation>Ihre Unternehmen beliefern Nutzer in aller Welt und bauen KI in das ein, was diese bereits verwenden.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Debating cooperation in AI governance”</source>
        <translation>Annahme; vgl. Abschnitt „Debating cooperation in AI governance“</translation>
    </message>
    <message>
        <source>A democracy and ally that shares most values, but not the wish for rules made together.</source>
        <translation>Eine Demokratie und ein Verbündeter mit weitgehend gleichen Werten, aber ohne den Wunsch nach gemeinsamen Regeln.</translation>
    </message>
    <message>
        <source>section “Delimiting AI governance”; section “Debating cooperation in AI governance”</source>
        <translation>Abschnitt „Delimiting AI governance“; Abschnitt „Debating cooperation in AI governance“</translation>
    </message>
    <message>
        <source>The transatlantic axis is a central link, yet its government rejects central governance of AI.</source>
        <translation>Die transatlantische Achse ist ein zentrales Bindeglied, doch die Regierung lehnt eine zentrale KI-Governance ab.</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Assumption; compare section “Realizing benefits from trade”</source>
        <translation>Annahme; vgl. Abschnitt „Realizing benefits from trade“</translation>
    </message>
    <message>
        <source>The largest number of users of AI in one jurisdiction, and a growing exporter.</source>
        <translation>Die meisten KI-Nutzer in einem Rechtsraum und ein wachsender Exporteur.</translation>
    </message>
    <message>
        <source>section “Introduction”</source>
        <translation>Abschnitt „Introduction“</translation>
    </message>
    <message>
        <source>Value clashes are cited as the reason why democracies cannot make rules with it.</source>
        <translation>Wertekonflikte gelten als Grund, warum Demokratien mit ihm keine Regeln vereinbaren können.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Conclusion”</source>
        <translation>Annahme; vgl. Abschnitt „Conclusion“</translation>
    </message>
    <message>
        <source>Its rivalry with the United States and distrust on both sides make each agreement dear.</source>
        <translation>Die Rivalität mit den Vereinigten Staaten und beiderseitiges Misstrauen verteuern jede Einigung.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>UK</translation>
    </message>
    <message>
        <source>A leading laboratory and strong research, though largely under American ownership.</source>
        <translation>Ein führendes Labor und starke Forschung, allerdings großenteils in amerikanischem Besitz.</translation>
    </message>
    <message>
        <source>A rich market of medium size.</source>
        <translation>Ein wohlhabender Markt mittlerer Größe.</translation>
    </message>
    <message>
        <source>A European democracy with nearly the same values and concerns.</source>
        <translation>Eine europäische Demokratie mit fast denselben Werten und Sorgen.</translation>
    </message>
    <message>
        <source>Meets us in the G7, NATO and the OECD and is used to agreeing there.</source>
        <translation>Arbeitet mit uns in G7, NATO und OECD zusammen; Einigungen dort sind eingespielt.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Strong in robots and parts, with few large models of its own.</source>
        <translation>Stark bei Robotern und Komponenten, mit wenigen eigenen großen Modellen.</translation>
    </message>
    <message>
        <source>A democracy with the same principles, lighter rules preferred.</source>
        <translation>Eine Demokratie mit denselben Grundsätzen, die weniger strenge Regeln bevorzugt.</translation>
    </message>
    <message>
        <source>Led the G7&apos;s work on AI and likes to agree in such forums.</source>
        <translation>Leitete die Arbeit der G7 zu KI und einigt sich gern in solchen Foren.</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>Korea</translation>
    </message>
    <message>
        <source>Makes memory chips and devices that AI needs, and some large models.</source>
        <translation>Stellt Speicherchips und Geräte her, die KI braucht, und einige große Modelle.</translation>
    </message>
    <message>
        <source>A small but rich market.</source>
        <translation>Ein kleiner, aber wohlhabender Markt.</translation>
    </message>
    <message>
        <source>A democracy that has an AI act of its own.</source>
        <translation>Eine Demokratie mit einem eigenen KI-Gesetz.</translation>
    </message>
    <message>
        <source>Hosted a summit on AI safety and works with us in the OECD.</source>
        <translation>War Gastgeber eines Gipfels zur KI-Sicherheit und arbeitet in der OECD mit uns zusammen.</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Many engineers and applications, few leading models.</source>
        <translation>Viele Ingenieure und Anwendungen, wenige führende Modelle.</translation>
    </message>
    <message>
        <source>One of the largest numbers of users, with less to spend.</source>
        <translation>Eine der größten Nutzerzahlen, mit weniger Kaufkraft.</translation>
    </message>
    <message>
        <source>A democracy that keeps its distance from blocs and puts growth before rules.</source>
        <translation>Eine Demokratie, die Abstand zu Blöcken hält und Wachstum vor Regeln stellt.</translation>
    </message>
    <message>
        <source>Has to be offered access to technology or markets in return.</source>
        <translation>Verlangt als Gegenleistung Zugang zu Technologie oder Märkten.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Leading research, with few makers of large models.</source>
        <translation>Führende Forschung, mit wenigen Herstellern großer Modelle.</translation>
    </message>
    <message>
        <source>A democracy with nearly the same values and concerns.</source>
        <translation>Eine Demokratie mit fast denselben Werten und Sorgen.</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Uses and adapts AI more than it builds it.</source>
        <translation>Nutzt KI und passt sie an, entwickelt aber wenig selbst.</translation>
    </message>
    <message>
        <source>The largest market of its region.</source>
        <translation>Der größte Markt seiner Region.</translation>
    </message>
    <message>
        <source>A democracy that drafts rules like ours but stresses the interests of the South.</source>
        <translation>Eine Demokratie, die ähnliche Regeln entwirft, aber die Interessen des Südens betont.</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>UAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Buys computing power on a large scale and publishes models of its own.</source>
        <translation>Kaufen in großem Stil Rechenleistung und veröffentlichen eigene Modelle.</translation>
    </message>
    <message>
        <source>No democracy; shares an interest in order and trade, not in rights.</source>
        <translation>Keine Demokratie; gemeinsam ist das Interesse an Ordnung und Handel, nicht an Rechten.</translation>
    </message>
    <message>
        <source>Joins where it is offered chips and standing, and works with all sides.</source>
        <translation>Machen mit, wo ihnen Chips und Ansehen geboten werden, und arbeiten mit allen Seiten.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Few leading models; its weight is military rather than civilian.</source>
        <translation>Wenige führende Modelle; das Gewicht des Landes ist eher militärisch als zivil.</translation>
    </message>
    <message>
        <source>A market cut off from most suppliers by sanctions.</source>
        <translation>Ein durch Sanktionen von den meisten Anbietern abgeschnittener Markt.</translation>
    </message>
    <message>
        <source>Assumption; compare discussion of Table 4</source>
        <translation>Annahme; vgl. Erörterung zu Tabelle 4</translation>
    </message>
    <message>
        <source>At war with a neighbour of ours; the paper&apos;s example is propaganda about that war.</source>
        <translation>Im Krieg mit einem unserer Nachbarn; das Beispiel des Aufsatzes ist Propaganda zu diesem Krieg.</translation>
    </message>
    <message>
        <source>Sanctions and war leave no ordinary channel for an agreement.</source>
        <translation>Sanktionen und Krieg lassen keinen gewöhnlichen Weg zu einer Einigung.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Small, but a centre of research and data centres in its region.</source>
        <translation>Klein, aber ein Zentrum für Forschung und Rechenzentren in seiner Region.</translation>
    </message>
    <message>
        <source>Shares our interest in safe and trusted AI, less our stress on rights.</source>
        <translation>Teilt unser Interesse an sicherer, vertrauenswürdiger KI, weniger die Betonung von Rechten.</translation>
    </message>
    <message>
        <source>Joins technical work on AI safety readily.</source>
        <translation>Beteiligt sich bereitwillig an technischer Arbeit zur KI-Sicherheit.</translation>
    </message>
    <message>
        <source>G7</source>
        <translation>G7</translation>
    </message>
    <message>
        <source>Canada, Japan, the United Kingdom, the United States, three members of the EU and the EU itself.</source>
        <translation>Kanada, Japan, das Vereinigte Königreich, die Vereinigten Staaten, drei EU-Mitglieder und die EU selbst.</translation>
    </message>
    <message>
        <source>Council of the European Union, “EU at international summits: G7” (consilium.europa.eu): Canada, France, Germany, Italy, Japan, United Kingdom, United States, and the European Union</source>
        <translation>Rat der Europäischen Union, „EU at international summits: G7“ (consilium.europa.eu): Kanada, Frankreich, Deutschland, Italien, Japan, Vereinigtes Königreich, Vereinigte Staaten und die Europäische Union</translation>
    </message>
    <message>
        <source>OECD members here</source>
        <translation>OECD-Mitglieder hier</translation>
    </message>
    <message>
        <source>OECD</source>
        <translation>OECD</translation>
    </message>
    <message>
        <source>The actors of this list that belong to the OECD; the EU takes part in its work.</source>
        <translation>Die Akteure dieser Liste, die der OECD angehören; die EU beteiligt sich an ihrer Arbeit.</translation>
    </message>
    <message>
        <source>OECD, “Members and partners” (oecd.org); the European Union takes part through Supplementary Protocol No. 1 to the OECD Convention</source>
        <translation>OECD, „Members and partners“ (oecd.org); die Europäische Union beteiligt sich aufgrund des Zusatzprotokolls Nr. 1 zum OECD-Übereinkommen</translation>
    </message>
    <message>
        <source>Global Partnership on AI</source>
        <translation>Globale Partnerschaft für KI</translation>
    </message>
    <message>
        <source>GPAI</source>
        <translation>GPAI</translation>
    </message>
    <message>
        <source>Membership is tied to shared values; merged with the OECD&apos;s work on AI in 2024.</source>
        <translation>Die Mitgliedschaft ist an gemeinsame Werte gebunden; 2024 mit der KI-Arbeit der OECD zusammengelegt.</translation>
    </message>
    <message>
        <source>OECD.AI, “About GPAI: members” (oecd.ai); merged with the OECD&apos;s work on AI in 2024</source>
        <translation>OECD.AI, „About GPAI: members“ (oecd.ai); 2024 mit der KI-Arbeit der OECD zusammengelegt</translation>
    </message>
    <message>
        <source>EU–US Trade and Technology Council</source>
        <translation>EU-US-Handels- und Technologierat</translation>
    </message>
    <message>
        <source>EU–US council</source>
        <translation>EU-US-Rat</translation>
    </message>
    <message>
        <source>Two members; the paper leaves open whether it survives in more than form.</source>
        <translation>Zwei Mitglieder; der Aufsatz lässt offen, ob er mehr als der Form nach fortbesteht.</translation>
    </message>
    <message>
        <source>European Commission, “EU-US Trade and Technology Council” (commission.europa.eu)</source>
        <translation>Europäische Kommission, „EU-US Trade and Technology Council“ (commission.europa.eu)</translation>
    </message>
    <message>
        <source>NATO</source>
        <translation>NATO</translation>
    </message>
    <message>
        <source>The EU stands for its 23 member states that are allies.</source>
        <translation>Die EU steht für ihre 23 Mitgliedstaaten, die der NATO angehören.</translation>
    </message>
    <message>
        <source>NATO, “NATO member countries” (nato.int): 23 of the 27 member states of the EU, which is no member itself</source>
        <translation>NATO, „NATO member countries“ (nato.int): 23 der 27 Mitgliedstaaten der EU, die selbst kein Mitglied ist</translation>
    </message>
    <message>
        <source>Network of AI Safety Institutes</source>
        <translation>Netzwerk der KI-Sicherheitsinstitute</translation>
    </message>
    <message>
        <source>Safety institutes</source>
        <translation>Sicherheitsinst.</translation>
    </message>
    <message>
        <source>Technical bodies that test models; founding members of November 2024.</source>
        <translation>Technische Stellen, die Modelle prüfen; Gründungsmitglieder vom November 2024.</translation>
    </message>
    <message>
        <source>International Network of AI Safety Institutes, mission statement, San Francisco, November 2024: Australia, Canada, European Union, France, Japan, Kenya, Republic of Korea, Singapore, United Kingdom, United States</source>
        <translation>International Network of AI Safety Institutes, Grundsatzerklärung, San Francisco, November 2024: Australien, Kanada, Europäische Union, Frankreich, Japan, Kenia, Republik Korea, Singapur, Vereinigtes Königreich, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>G20</source>
        <translation>G20</translation>
    </message>
    <message>
        <source>The largest economies, rivals included.</source>
        <translation>Die größten Volkswirtschaften, Rivalen eingeschlossen.</translation>
    </message>
    <message>
        <source>G20, “G20 members” (g20.org): 19 countries, the European Union and the African Union</source>
        <translation>G20, „G20 members“ (g20.org): 19 Länder, die Europäische Union und die Afrikanische Union</translation>
    </message>
    <message>
        <source>BRICS</source>
        <translation>BRICS</translation>
    </message>
    <message>
        <source>We are no member: compared as if we joined.</source>
        <translation>Wir sind kein Mitglied: verglichen, als träten wir bei.</translation>
    </message>
    <message>
        <source>BRICS Brasil 2025, “About the BRICS” (brics.br): Brazil, Russia, India, China, South Africa, Saudi Arabia, Egypt, United Arab Emirates, Ethiopia, Indonesia and Iran</source>
        <translation>BRICS Brasil 2025, „About the BRICS“ (brics.br): Brasilien, Russland, Indien, China, Südafrika, Saudi-Arabien, Ägypten, Vereinigte Arabische Emirate, Äthiopien, Indonesien und Iran</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Vereinte Nationen</translation>
    </message>
    <message>
        <source>UN</source>
        <translation>UN</translation>
    </message>
    <message>
        <source>Everybody here; the EU stands for its member states.</source>
        <translation>Alle hier; die EU steht für ihre Mitgliedstaaten.</translation>
    </message>
    <message>
        <source>United Nations, “Member States” (un.org): 193 members, all member states of the EU among them</source>
        <translation>Vereinte Nationen, „Member States“ (un.org): 193 Mitglieder, darunter alle Mitgliedstaaten der EU</translation>
    </message>
    <message>
        <source>section “Introduction”; Hirshleifer (1983), Sandler (1998), Barrett (2007)</source>
        <translation>Abschnitt „Introduction“; Hirshleifer (1983), Sandler (1998), Barrett (2007)</translation>
    </message>
    <message>
        <source>The paper rests on typologies of collective goods: what members reach depends on how they add up.</source>
        <translation>Der Aufsatz stützt sich auf Typologien kollektiver Güter: Was Mitglieder erreichen, hängt davon ab, wie sie zusammenwirken.</translation>
    </message>
    <message>
        <source>discussion of Table 4</source>
        <translation>Erörterung zu Tabelle 4</translation>
    </message>
    <message>
        <source>Costs rise with the number of actors; that pairs make up half of the scale is an assumption.</source>
        <translation>Die Kosten steigen mit der Zahl der Akteure; dass Paare die halbe Skala ausmachen, ist eine Annahme.</translation>
    </message>
    <message>
        <source>Each partner&apos;s values weigh alike in what is agreed.</source>
        <translation>Die Werte jedes Partners zählen gleich viel für das Vereinbarte.</translation>
    </message>
    <message>
        <source>section “Development versus deployment”</source>
        <translation>Abschnitt „Development versus deployment“</translation>
    </message>
    <message>
        <source>Who develops AI can shape it: leverage is the share of development among the members.</source>
        <translation>Wer KI entwickelt, kann sie gestalten: Einfluss ist der Anteil der Mitglieder an der Entwicklung.</translation>
    </message>
    <message>
        <source>Actors. Who takes part and how they are rated is our assumption, except where a rating cites a passage. China and the United States are the central AI powers, as in the paper&apos;s definition of global cooperation. A coalition of at least two that misses one of them is selective; everybody together is global. Membership of forums is public fact; France, Germany and the other member states are counted with the European Union.</source>
        <translation>Akteure. Wer teilnimmt und wie eingestuft wird, ist unsere Annahme, außer wo eine Einstufung eine Stelle nennt. China und die Vereinigten Staaten sind die zentralen KI-Mächte, wie in der Definition globaler Kooperation im Aufsatz. Eine Koalition von mindestens zwei, in der eine von ihnen fehlt, ist selektiv; alle zusammen sind global. Die Mitgliedschaft in Foren ist öffentlich bekannt; Frankreich, Deutschland und die übrigen Mitgliedstaaten zählen mit der Europäischen Union.</translation>
    </message>
    <message>
        <source>Assumption; no weights are given in the paper</source>
        <translation>Annahme; der Aufsatz nennt keine Gewichte</translation>
    </message>
    <message>
        <source>Compare discussion of Table 4 (gross and net benefit)</source>
        <translation>Vgl. Erörterung zu Tabelle 4 (Brutto- und Nettonutzen)</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”, passage on Neorealism</source>
        <translation>Abschnitt „Which goals states pursue with cooperative AI governance“, Passage zum Neorealismus</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”, passage on Neoliberal institutionalism</source>
        <translation>Abschnitt „Which goals states pursue with cooperative AI governance“, Passage zum neoliberalen Institutionalismus</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”, passage on constructivism</source>
        <translation>Abschnitt „Which goals states pursue with cooperative AI governance“, Passage zum Konstruktivismus</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”, passage on mercantilist IPE</source>
        <translation>Abschnitt „Which goals states pursue with cooperative AI governance“, Passage zur merkantilistischen IPÖ</translation>
    </message>
    <message>
        <source>The criteria, options and viewpoints with one empty issue, to begin an analysis of your own.</source>
        <translation>Die Kriterien, Optionen und Sichtweisen mit einem leeren Thema, um eine eigene Analyse zu beginnen.</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>Erstes Thema</translation>
    </message>
    <message>
        <source>Worked example: the propaganda chatbot</source>
        <translation>Ausgearbeitetes Beispiel: der Propaganda-Chatbot</translation>
    </message>
    <message>
        <source>Country A wants to keep a chatbot built in country B from spreading political propaganda: five options of its own.</source>
        <translation>Land A möchte verhindern, dass ein in Land B gebauter Chatbot politische Propaganda verbreitet: fünf eigene Optionen.</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Ausgearbeitetes Beispiel</translation>
    </message>
    <message>
        <source>A chatbot from country B that spreads propaganda</source>
        <translation>Ein Chatbot aus Land B, der Propaganda verbreitet</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Propaganda chatbot</source>
        <translation>Propaganda-Chatbot</translation>
    </message>
    <message>
        <source>Country A, a liberal democracy, wants a chatbot built in country B not to spread political propaganda. What should it pursue?</source>
        <translation>Land A, eine liberale Demokratie, möchte, dass ein in Land B gebauter Chatbot keine politische Propaganda verbreitet. Was sollte es anstreben?</translation>
    </message>
    <message>
        <source>The order suggested by the example: a global agreement where it can be had at a bearable cost, otherwise an agreement with B and other important partners, otherwise measures at home.</source>
        <translation>Die Reihenfolge, die das Beispiel nahelegt: eine globale Vereinbarung, wo sie zu tragbaren Kosten zu haben ist, sonst eine Vereinbarung mit B und anderen wichtigen Partnern, sonst Maßnahmen im eigenen Land.</translation>
    </message>
    <message>
        <source>Global agreement</source>
        <translation>Globale Vereinbarung</translation>
    </message>
    <message>
        <source>All countries agree that such chatbots are not made anywhere.</source>
        <translation>Alle Länder vereinbaren, dass solche Chatbots nirgendwo hergestellt werden.</translation>
    </message>
    <message>
        <source>Selective agreement that includes B</source>
        <translation>Selektive Vereinbarung mit B</translation>
    </message>
    <message>
        <source>Selective with B</source>
        <translation>Selektiv mit B</translation>
    </message>
    <message>
        <source>SB</source>
        <translation>SB</translation>
    </message>
    <message>
        <source>Country A, the developer&apos;s home country B and other important partners agree.</source>
        <translation>Land A, das Heimatland B des Entwicklers und andere wichtige Partner einigen sich.</translation>
    </message>
    <message>
        <source>Selective agreement without B</source>
        <translation>Selektive Vereinbarung ohne B</translation>
    </message>
    <message>
        <source>Selective without B</source>
        <translation>Selektiv ohne B</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>Country A and like-minded partners agree on common demands; the developer&apos;s home country stays out.</source>
        <translation>Land A und gleichgesinnte Partner einigen sich auf gemeinsame Forderungen; das Heimatland des Entwicklers bleibt außen vor.</translation>
    </message>
    <message>
        <source>Local fine-tuning demands</source>
        <translation>Eigene Auflagen zur Nachjustierung</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Nachjustierung</translation>
    </message>
    <message>
        <source>FT</source>
        <translation>NJ</translation>
    </message>
    <message>
        <source>Country A alone demands that the chatbot be fine-tuned for its market.</source>
        <translation>Land A verlangt allein, dass der Chatbot für seinen Markt nachjustiert wird (Fine-Tuning).</translation>
    </message>
    <message>
        <source>Forbidding deployment</source>
        <translation>Einsatzverbot</translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation>Verbot</translation>
    </message>
    <message>
        <source>FD</source>
        <translation>VB</translation>
    </message>
    <message>
        <source>Country A alone forbids offering the chatbot on its territory.</source>
        <translation>Land A verbietet allein, den Chatbot auf seinem Gebiet anzubieten.</translation>
    </message>
    <message>
        <source>closing example in the discussion of Table 4</source>
        <translation>Schlussbeispiel in der Erörterung zu Tabelle 4</translation>
    </message>
    <message>
        <source>The ideal in the example: such chatbots would be made nowhere.</source>
        <translation>Das Ideal in dem Beispiel: Solche Chatbots würden nirgendwo hergestellt.</translation>
    </message>
    <message>
        <source>Laws and interests differ from country to country; the cost of agreeing may be prohibitive.</source>
        <translation>Gesetze und Interessen unterscheiden sich von Land zu Land; die Kosten einer Einigung können untragbar sein.</translation>
    </message>
    <message>
        <source>What is propaganda to A may be a legitimate account to other governments.</source>
        <translation>Was für A Propaganda ist, kann für andere Regierungen eine legitime Darstellung sein.</translation>
    </message>
    <message>
        <source>Assumption; compare closing example in the discussion of Table 4</source>
        <translation>Annahme; vgl. Schlussbeispiel in der Erörterung zu Tabelle 4</translation>
    </message>
    <message>
        <source>Wherever a developer might go, the same prohibition would await it.</source>
        <translation>Wohin ein Entwickler auch auswiche, überall gälte dasselbe Verbot.</translation>
    </message>
    <message>
        <source>Ranked behind a global agreement, yet still called very useful because the builder&apos;s own country takes part.</source>
        <translation>Hinter einer globalen Vereinbarung eingeordnet und dennoch als sehr nützlich bezeichnet, weil das Land des Herstellers selbst mitmacht.</translation>
    </message>
    <message>
        <source>B must be persuaded to restrain its own company, and the partners agree on what counts as propaganda.</source>
        <translation>B muss dazu bewegt werden, das eigene Unternehmen zu zügeln, und die Partner müssen sich darauf einigen, was als Propaganda gilt.</translation>
    </message>
    <message>
        <source>B signs only if it shares the concern on this one point; the other partners are chosen for theirs.</source>
        <translation>B unterzeichnet nur, wenn es die Sorge in diesem einen Punkt teilt; die anderen Partner werden nach ihren Werten ausgewählt.</translation>
    </message>
    <message>
        <source>B has authority over the company; developers in third countries are not reached.</source>
        <translation>B hat Befugnisse gegenüber dem Unternehmen; Entwickler in Drittländern werden nicht erreicht.</translation>
    </message>
    <message>
        <source>Assumption; compare closing example in the discussion of Table 4 and section “Foundation models”</source>
        <translation>Annahme; vgl. Schlussbeispiel in der Erörterung zu Tabelle 4 und Abschnitt „Foundation models“</translation>
    </message>
    <message>
        <source>A joint demand by customers&apos; countries may move the company, without any hold on it at home.</source>
        <translation>Eine gemeinsame Forderung der Abnehmerländer kann das Unternehmen bewegen, ohne jede Handhabe in dessen Heimatland.</translation>
    </message>
    <message>
        <source>Like-minded partners can agree quickly once B&apos;s interests need not be met.</source>
        <translation>Gleichgesinnte Partner können sich rasch einigen, sobald die Interessen von B nicht berücksichtigt werden müssen.</translation>
    </message>
    <message>
        <source>The partners reject such propaganda alike, with different traditions of free speech.</source>
        <translation>Die Partner lehnen solche Propaganda gleichermaßen ab, bei unterschiedlichen Traditionen der Meinungsfreiheit.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Foundation models”</source>
        <translation>Annahme; vgl. Abschnitt „Foundation models“</translation>
    </message>
    <message>
        <source>Several markets at once are worth a model builder&apos;s attention, though it may still decline.</source>
        <translation>Mehrere Märkte zugleich sind für einen Modellhersteller von Gewicht, auch wenn er dennoch ablehnen kann.</translation>
    </message>
    <message>
        <source>closing example in the discussion of Table 4; section “Development versus deployment”</source>
        <translation>Schlussbeispiel in der Erörterung zu Tabelle 4; Abschnitt „Development versus deployment“</translation>
    </message>
    <message>
        <source>Can remove the worst where the company cooperates; hard to enforce and hard to monitor.</source>
        <translation>Kann das Schlimmste beseitigen, wenn das Unternehmen mitwirkt; schwer durchzusetzen und schwer zu überwachen.</translation>
    </message>
    <message>
        <source>Talks with a company, none with governments; the effort of enforcing shows under effectiveness.</source>
        <translation>Gespräche mit einem Unternehmen, keine mit Regierungen; der Aufwand der Durchsetzung zeigt sich bei der Wirksamkeit.</translation>
    </message>
    <message>
        <source>The model would be tuned to A&apos;s own values.</source>
        <translation>Das Modell würde auf die eigenen Werte von A abgestimmt.</translation>
    </message>
    <message>
        <source>The base model stays as it is; only a local adaptation can be requested.</source>
        <translation>Das Basismodell bleibt, wie es ist; verlangt werden kann nur eine lokale Anpassung.</translation>
    </message>
    <message>
        <source>Takes the chatbot off the open market, while users can still reach it through a VPN.</source>
        <translation>Nimmt den Chatbot vom offenen Markt, während er über ein VPN weiter erreichbar ist.</translation>
    </message>
    <message>
        <source>A domestic ban requires no agreement abroad.</source>
        <translation>Ein nationales Verbot erfordert keine Einigung mit dem Ausland.</translation>
    </message>
    <message>
        <source>The ban expresses A&apos;s own judgement without compromise.</source>
        <translation>Das Verbot drückt das eigene Urteil von A ohne Kompromiss aus.</translation>
    </message>
    <message>
        <source>Withdrawing from one market is something a company can live with; how it builds is untouched.</source>
        <translation>Mit dem Rückzug aus einem einzelnen Markt kann ein Unternehmen leben; seine Entwicklung bleibt davon unberührt.</translation>
    </message>
    <message>
        <source>The example is told in prose after Table 4 and prints no ratings; every cell is “text” or “assumption”. Its issue has its own options in place of the three scopes.</source>
        <translation>Das Beispiel wird nach Tabelle 4 im Fließtext geschildert und enthält keine abgedruckten Bewertungen; jede Zelle ist „Text“ oder „Annahme“. Das Thema hat eigene Optionen anstelle der drei Reichweiten.</translation>
    </message>
    <message>
        <source>AI cooperation: goals, kinds of AI and phases</source>
        <translation>KI-Kooperation: Ziele, KI-Arten und Phasen</translation>
    </message>
    <message>
        <source>Tables 1 and 4 together: seven goals, and four kinds of AI in development and deployment. 15 issues.</source>
        <translation>Die Tabellen 1 und 4 zusammen: sieben Ziele sowie vier KI-Arten in Entwicklung und Einsatz. 15 Themen.</translation>
    </message>
    <message>
        <source>Table 1: goals of cooperation</source>
        <translation>Tabelle 1: Ziele der Kooperation</translation>
    </message>
    <message>
        <source>Seven goals that governments pursue with cooperation on AI, each with three scopes of cooperation.</source>
        <translation>Sieben Ziele, die Regierungen mit Kooperation auf dem Gebiet der KI verfolgen, jeweils mit drei Reichweiten der Kooperation.</translation>
    </message>
    <message>
        <source>Governance goals</source>
        <translation>Governance-Ziele</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Building or bolstering geopolitical alliances</source>
        <translation>Geopolitische Bündnisse aufbauen oder stärken</translation>
    </message>
    <message>
        <source>Alliances</source>
        <translation>Bündnisse</translation>
    </message>
    <message>
        <source>With whom should we work on AI in order to win allies or to tie existing ones closer?</source>
        <translation>Mit wem sollten wir auf dem Gebiet der KI zusammenarbeiten, um Verbündete zu gewinnen oder bestehende enger zu binden?</translation>
    </message>
    <message>
        <source>Concerns AI with geostrategic weight, at the technical frontier. For systems that rivals already master, the case against wider cooperation is weaker.</source>
        <translation>Betrifft KI mit geostrategischem Gewicht an der technischen Spitze. Bei Systemen, die Rivalen bereits beherrschen, spricht weniger gegen eine breitere Kooperation.</translation>
    </message>
    <message>
        <source>section “Building or bolstering geopolitical alliances”</source>
        <translation>Abschnitt „Building or bolstering geopolitical alliances“</translation>
    </message>
    <message>
        <source>Only selective cooperation makes sense: an alliance shares cutting-edge technology and keeps it from competitors.</source>
        <translation>Nur selektive Kooperation ist sinnvoll: Ein Bündnis teilt Spitzentechnik und hält sie von Konkurrenten fern.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Building or bolstering geopolitical alliances”</source>
        <translation>Annahme; vgl. Abschnitt „Building or bolstering geopolitical alliances“</translation>
    </message>
    <message>
        <source>On strategic technology each side&apos;s advantage is the other&apos;s loss.</source>
        <translation>Bei strategischer Technik ist der Vorteil der einen Seite der Verlust der anderen.</translation>
    </message>
    <message>
        <source>An alliance needs at least one ally: rules made alone bind nobody to us.</source>
        <translation>Ein Bündnis braucht mindestens einen Verbündeten: Im Alleingang gesetzte Regeln binden niemanden an uns.</translation>
    </message>
    <message>
        <source>section “Delimiting AI governance”</source>
        <translation>Abschnitt „Delimiting AI governance“</translation>
    </message>
    <message>
        <source>Cooperation starts with two jurisdictions; whoever acts alone has no ally to consult.</source>
        <translation>Kooperation beginnt mit zwei Rechtsräumen; wer allein handelt, hat keinen Verbündeten, der zu konsultieren wäre.</translation>
    </message>
    <message>
        <source>Only one&apos;s own strategic aims count, so nothing has to be squared with an ally&apos;s.</source>
        <translation>Nur die eigenen strategischen Ziele zählen, sodass nichts mit denen eines Verbündeten in Einklang zu bringen ist.</translation>
    </message>
    <message>
        <source>A single state rarely hosts the makers of strategic AI; export bans reach only what it makes itself.</source>
        <translation>In einem einzelnen Staat sind selten die Hersteller strategischer KI ansässig; Ausfuhrverbote erfassen nur, was er selbst herstellt.</translation>
    </message>
    <message>
        <source>Table 1, row “Building geopolitical alliances”, column “Selective cooperation”</source>
        <translation>Tabelle 1, Zeile „Building geopolitical alliances“, Spalte „Selective cooperation“</translation>
    </message>
    <message>
        <source>Printed as ++: an alliance works by adapting systems and sharing information among members and not with others.</source>
        <translation>In der Tabelle als ++ bewertet: Ein Bündnis wirkt, indem Systeme angepasst und Informationen unter den Mitgliedern geteilt werden und mit anderen nicht.</translation>
    </message>
    <message>
        <source>Allies such as NATO members already have forums and matching systems to build on.</source>
        <translation>Verbündete wie die NATO-Mitglieder verfügen bereits über Foren und aufeinander abgestimmte Systeme, auf denen sich aufbauen lässt.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Building or bolstering geopolitical alliances” and section “Debating cooperation in AI governance”</source>
        <translation>Annahme; vgl. Abschnitt „Building or bolstering geopolitical alliances“ und Abschnitt „Debating cooperation in AI governance“</translation>
    </message>
    <message>
        <source>Allies are chosen because aims and values agree; membership itself can be tied to shared values.</source>
        <translation>Verbündete werden gewählt, weil Ziele und Werte übereinstimmen; schon die Mitgliedschaft lässt sich an gemeinsame Werte knüpfen.</translation>
    </message>
    <message>
        <source>Allies who hold the leading suppliers can deny cutting-edge parts to rivals, as with advanced chips.</source>
        <translation>Verbündete, in denen die führenden Zulieferer ansässig sind, können Rivalen modernste Komponenten vorenthalten, etwa fortschrittliche Chips.</translation>
    </message>
    <message>
        <source>Table 1, row “Building geopolitical alliances”, column “Global cooperation”</source>
        <translation>Tabelle 1, Zeile „Building geopolitical alliances“, Spalte „Global cooperation“</translation>
    </message>
    <message>
        <source>Printed as −: if rivals are members too, nobody is allied against anything.</source>
        <translation>In der Tabelle als − bewertet: Sind auch Rivalen Mitglieder, ist niemand gegen irgendetwas verbündet.</translation>
    </message>
    <message>
        <source>Rivals would have to agree on strategic technology that gives each its edge.</source>
        <translation>Rivalen müssten sich über strategische Technologie einigen, die jedem von ihnen seinen Vorsprung verschafft.</translation>
    </message>
    <message>
        <source>Strategic rivals want opposite things here: each side&apos;s advantage is the other&apos;s loss.</source>
        <translation>Strategische Rivalen wollen hier Gegensätzliches: Der Vorteil der einen Seite ist der Verlust der anderen.</translation>
    </message>
    <message>
        <source>No rival opens its strategic AI to an arrangement meant to strengthen the other side.</source>
        <translation>Kein Rivale öffnet seine strategische KI für eine Vereinbarung, die die andere Seite stärken soll.</translation>
    </message>
    <message>
        <source>Avoiding global arms races and races to the bottom</source>
        <translation>Globale Rüstungswettläufe und Unterbietungswettläufe vermeiden</translation>
    </message>
    <message>
        <source>Arms races</source>
        <translation>Wettrüsten</translation>
    </message>
    <message>
        <source>Who must be on board so that nobody feels forced to build AI weapons, or to loosen rules, because others do?</source>
        <translation>Wer muss beteiligt sein, damit sich niemand gezwungen sieht, KI-Waffen zu bauen oder Regeln zu lockern, weil andere es tun?</translation>
    </message>
    <message>
        <source>One of the paper&apos;s seven goals without a row of its own in Table 1; its section carries the ratings.</source>
        <translation>Eines der sieben Ziele des Aufsatzes ohne eigene Zeile in Tabelle 1; die Bewertungen finden sich in seinem Abschnitt.</translation>
    </message>
    <message>
        <source>section “Avoiding global arms races/races to the bottom”</source>
        <translation>Abschnitt „Avoiding global arms races/races to the bottom“</translation>
    </message>
    <message>
        <source>A single outsider that builds such weapons gives everybody a reason to follow.</source>
        <translation>Ein einziger Außenstehender, der solche Waffen baut, gibt allen einen Grund nachzuziehen.</translation>
    </message>
    <message>
        <source>Counted with China and the NATO countries among the major AI powers where alliances and war are at stake.</source>
        <translation>Wird mit China und den NATO-Staaten zu den großen KI-Mächten gezählt, wo es um Bündnisse und Krieg geht.</translation>
    </message>
    <message>
        <source>section “Conclusion”</source>
        <translation>Abschnitt „Conclusion“</translation>
    </message>
    <message>
        <source>The conclusion names this as a field where cooperation could benefit both sides.</source>
        <translation>Im Schlussteil wird dies als Feld genannt, auf dem Kooperation beiden Seiten nützen könnte.</translation>
    </message>
    <message>
        <source>The United States held that it cannot forgo such weapons alone: a security dilemma.</source>
        <translation>Die Vereinigten Staaten meinten, auf solche Waffen nicht allein verzichten zu können: ein Sicherheitsdilemma.</translation>
    </message>
    <message>
        <source>Forgoing autonomous weapons alone does not stop opponents: the security dilemma stays.</source>
        <translation>Allein auf autonome Waffen zu verzichten, hält Gegner nicht auf: Das Sicherheitsdilemma bleibt.</translation>
    </message>
    <message>
        <source>Holding back alone needs nobody&apos;s signature; the price is paid in security, not in negotiation.</source>
        <translation>Wer sich allein zurückhält, braucht keine Unterschrift anderer; der Preis wird bei der Sicherheit gezahlt, nicht in Verhandlungen.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Avoiding global arms races/races to the bottom”</source>
        <translation>Annahme; vgl. Abschnitt „Avoiding global arms races/races to the bottom“</translation>
    </message>
    <message>
        <source>One&apos;s own view on safety and warfare decides, undiluted.</source>
        <translation>Die eigene Sicht auf Sicherheit und Kriegführung gibt den Ausschlag, ohne Abstriche.</translation>
    </message>
    <message>
        <source>Others go on developing whatever one state renounces; restraint alone does not reach their laboratories.</source>
        <translation>Andere entwickeln weiter, worauf ein Staat verzichtet; einseitige Zurückhaltung erreicht ihre Labore nicht.</translation>
    </message>
    <message>
        <source>A single outsider that builds such weapons gives all members a reason to follow.</source>
        <translation>Ein einziger Außenstehender, der solche Waffen baut, gibt allen Mitgliedern einen Grund nachzuziehen.</translation>
    </message>
    <message>
        <source>Partners have to trust each other&apos;s restraint and verify it while outsiders arm.</source>
        <translation>Die Partner müssen auf die Zurückhaltung der anderen vertrauen und sie überprüfen, während Außenstehende rüsten.</translation>
    </message>
    <message>
        <source>Partners share the wish for safety rules but differ on how much restraint they can afford.</source>
        <translation>Die Partner teilen den Wunsch nach Sicherheitsregeln, sind aber uneins, wie viel Zurückhaltung sie sich leisten können.</translation>
    </message>
    <message>
        <source>Members can hold back their own makers, yet the rivals whose weapons matter stay outside.</source>
        <translation>Die Mitglieder können ihre eigenen Hersteller zügeln, doch die Rivalen, auf deren Waffen es ankommt, bleiben außen vor.</translation>
    </message>
    <message>
        <source>The section finds only worldwide agreements useful, since all who could start a race are then inside.</source>
        <translation>Der Abschnitt hält nur weltweite Vereinbarungen für nützlich, da dann alle beteiligt sind, die einen Wettlauf beginnen könnten.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Avoiding global arms races/races to the bottom” and section “Militarily relevant AI”</source>
        <translation>Annahme; vgl. Abschnitt „Avoiding global arms races/races to the bottom“ und Abschnitt „Militarily relevant AI“</translation>
    </message>
    <message>
        <source>Every state gains by quietly defecting, so strong verification among rivals has to be bargained for.</source>
        <translation>Jeder Staat gewinnt, wenn er im Stillen ausschert; daher muss unter Rivalen eine strenge Überprüfung ausgehandelt werden.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schlussteil</translation>
    </message>
    <message>
        <source>Avoiding arms races is named as a field where even the United States and China both gain.</source>
        <translation>Die Vermeidung von Rüstungswettläufen wird als Feld genannt, auf dem sogar die Vereinigten Staaten und China beide gewinnen.</translation>
    </message>
    <message>
        <source>All states that host weapon makers are bound, so no maker has a place to go.</source>
        <translation>Alle Staaten, in denen Waffenhersteller ansässig sind, sind gebunden, sodass kein Hersteller ausweichen kann.</translation>
    </message>
    <message>
        <source>Preventing the proliferation of harmful AI</source>
        <translation>Die Verbreitung schädlicher KI verhindern</translation>
    </message>
    <message>
        <source>Proliferation</source>
        <translation>Verbreitung</translation>
    </message>
    <message>
        <source>With whom can we keep dangerous AI out of the hands of terrorists, hostile states and repressive rulers?</source>
        <translation>Mit wem können wir gefährliche KI von Terroristen, feindlichen Staaten und repressiven Machthabern fernhalten?</translation>
    </message>
    <message>
        <source>section “Preventing the proliferation of harmful AI”</source>
        <translation>Abschnitt „Preventing the proliferation of harmful AI“</translation>
    </message>
    <message>
        <source>Nothing is stemmed unless all major makers hold back: the largest one outside is the leak.</source>
        <translation>Nichts wird eingedämmt, wenn nicht alle großen Hersteller sich zurückhalten: Der größte außerhalb ist das Leck.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Preventing the proliferation of harmful AI”</source>
        <translation>Annahme; vgl. Abschnitt „Preventing the proliferation of harmful AI“</translation>
    </message>
    <message>
        <source>A state that restricts only its own exports leaves every other source open.</source>
        <translation>Ein Staat, der nur die eigenen Ausfuhren beschränkt, lässt jede andere Quelle offen.</translation>
    </message>
    <message>
        <source>A national export rule is adopted at home, without talks.</source>
        <translation>Eine nationale Ausfuhrregel wird im eigenen Land beschlossen, ohne Gespräche.</translation>
    </message>
    <message>
        <source>Whom to deny which systems follows one&apos;s own idea of harm alone.</source>
        <translation>Wem welche Systeme verweigert werden, folgt allein der eigenen Vorstellung von Schaden.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Preventing the proliferation of harmful AI” and section “Development versus deployment”</source>
        <translation>Annahme; vgl. Abschnitt „Preventing the proliferation of harmful AI“ und Abschnitt „Development versus deployment“</translation>
    </message>
    <message>
        <source>Most states host no producer whose diffusion they could restrict.</source>
        <translation>In den meisten Staaten ist kein Hersteller ansässig, dessen Ausfuhren sie beschränken könnten.</translation>
    </message>
    <message>
        <source>Table 1, row “Preventing proliferation of harmful AI”, column “Selective cooperation”</source>
        <translation>Tabelle 1, Zeile „Preventing proliferation of harmful AI“, Spalte „Selective cooperation“</translation>
    </message>
    <message>
        <source>Printed as −: a missing AI power remains a supplier for those whom the members refuse.</source>
        <translation>In der Tabelle als − bewertet: Eine fehlende KI-Macht bleibt Lieferant für jene, die die Mitglieder abweisen.</translation>
    </message>
    <message>
        <source>Members must agree on controls beyond their narrow interest and police each other&apos;s exports.</source>
        <translation>Die Mitglieder müssen sich auf Kontrollen einigen, die über ihr enges Eigeninteresse hinausgehen, und ihre Ausfuhren gegenseitig überwachen.</translation>
    </message>
    <message>
        <source>Partners agree that terrorists and hostile rulers must not get such tools, less so on which tools those are.</source>
        <translation>Die Partner sind sich einig, dass Terroristen und feindliche Machthaber solche Werkzeuge nicht erhalten dürfen, weniger darin, welche das sind.</translation>
    </message>
    <message>
        <source>Producers inside the group are held to export rules; the producers of the absent power are not.</source>
        <translation>Hersteller innerhalb der Gruppe werden an Ausfuhrregeln gebunden, die Hersteller der abwesenden Macht nicht.</translation>
    </message>
    <message>
        <source>Table 1, row “Preventing proliferation of harmful AI”, column “Global cooperation”</source>
        <translation>Tabelle 1, Zeile „Preventing proliferation of harmful AI“, Spalte „Global cooperation“</translation>
    </message>
    <message>
        <source>Printed as ++: once all major producers restrict diffusion there is no source left.</source>
        <translation>In der Tabelle als ++ bewertet: Sobald alle großen Hersteller die Verbreitung beschränken, bleibt keine Quelle mehr.</translation>
    </message>
    <message>
        <source>As in other non-proliferation regimes, every AI power must accept limits and inspection.</source>
        <translation>Wie bei anderen Nichtverbreitungsregimen muss jede KI-Macht Beschränkungen und Inspektionen hinnehmen.</translation>
    </message>
    <message>
        <source>Keeping dangerous AI from terrorists and criminals is listed as serving both rivals.</source>
        <translation>Gefährliche KI von Terroristen und Kriminellen fernzuhalten, wird als gemeinsames Interesse beider Rivalen genannt.</translation>
    </message>
    <message>
        <source>Stable arrangements need all major AI powers; then every state that hosts a producer is committed.</source>
        <translation>Stabile Vereinbarungen erfordern alle großen KI-Mächte; dann ist jeder Staat gebunden, in dem ein Hersteller ansässig ist.</translation>
    </message>
    <message>
        <source>Realizing benefits from trade</source>
        <translation>Handelsgewinne verwirklichen</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>With whom should we agree rules for trade in AI products and services so that the gains are shared?</source>
        <translation>Mit wem sollten wir Regeln für den Handel mit KI-Produkten und -Dienstleistungen vereinbaren, damit die Gewinne geteilt werden?</translation>
    </message>
    <message>
        <source>Table 1 prints the same rating for selective and global cooperation: a tie on effectiveness.</source>
        <translation>In Tabelle 1 haben selektive und globale Kooperation dieselbe Bewertung: ein Gleichstand bei der Wirksamkeit.</translation>
    </message>
    <message>
        <source>Economies of scale are reached with enough markets; that half of all use is enough is an assumption.</source>
        <translation>Größenvorteile ergeben sich mit genügend Märkten; dass die Hälfte der Nutzung reicht, ist eine Annahme.</translation>
    </message>
    <message>
        <source>The conclusion sees room for this along a Sino-European axis, even without the United States.</source>
        <translation>Der Schlussteil sieht dafür Spielraum auf einer chinesisch-europäischen Achse, auch ohne die Vereinigten Staaten.</translation>
    </message>
    <message>
        <source>Market access takes two sides; domestic rules alone may even rebuild oligopolies at home.</source>
        <translation>Zum Marktzugang gehören zwei Seiten; nationale Regeln allein können im eigenen Land sogar wieder Oligopole entstehen lassen.</translation>
    </message>
    <message>
        <source>A tariff or a product rule of one&apos;s own needs no partner.</source>
        <translation>Ein Zoll oder eine eigene Produktregel braucht keinen Partner.</translation>
    </message>
    <message>
        <source>Domestic standards apply exactly as one&apos;s own public wants them.</source>
        <translation>Nationale Standards gelten genau so, wie die eigene Öffentlichkeit sie will.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Realizing benefits from trade” and section “Development versus deployment”</source>
        <translation>Annahme; vgl. Abschnitt „Realizing benefits from trade“ und Abschnitt „Development versus deployment“</translation>
    </message>
    <message>
        <source>Suppliers weave AI into products everyone already uses, so one customer state is hard to please and easy to skip.</source>
        <translation>Anbieter bauen KI in Produkte ein, die alle bereits nutzen; ein einzelner Abnehmerstaat ist schwer zufriedenzustellen und leicht zu übergehen.</translation>
    </message>
    <message>
        <source>Table 1, row “Realizing benefits from trade”, column “Selective cooperation”</source>
        <translation>Tabelle 1, Zeile „Realizing benefits from trade“, Spalte „Selective cooperation“</translation>
    </message>
    <message>
        <source>Printed as ++: deals among a few can already check market power and spread the gains.</source>
        <translation>In der Tabelle als ++ bewertet: Schon Abkommen unter wenigen können Marktmacht begrenzen und die Gewinne verteilen.</translation>
    </message>
    <message>
        <source>Trade deals in a smaller circle are easier to reach.</source>
        <translation>Handelsabkommen sind in kleinerem Kreis leichter zu erreichen.</translation>
    </message>
    <message>
        <source>Trading partners hold similar consumer and privacy standards but compete for industry.</source>
        <translation>Handelspartner haben ähnliche Verbraucher- und Datenschutzstandards, konkurrieren aber um Industrie.</translation>
    </message>
    <message>
        <source>A joint market makes it worthwhile for foreign suppliers to meet the members&apos; product standards.</source>
        <translation>Durch einen gemeinsamen Markt lohnt es sich für ausländische Anbieter, die Produktstandards der Mitglieder einzuhalten.</translation>
    </message>
    <message>
        <source>Table 1, row “Realizing benefits from trade”, column “Global cooperation”</source>
        <translation>Tabelle 1, Zeile „Realizing benefits from trade“, Spalte „Global cooperation“</translation>
    </message>
    <message>
        <source>Printed as ++: scale economies make worldwide trade the largest gain, provided it is managed fairly.</source>
        <translation>In der Tabelle als ++ bewertet: Größenvorteile machen den weltweiten Handel zum größten Gewinn, sofern er fair gestaltet wird.</translation>
    </message>
    <message>
        <source>Worldwide trade rules take long rounds of bargaining, though everybody has something to win.</source>
        <translation>Weltweite Handelsregeln erfordern lange Verhandlungsrunden, obwohl alle etwas zu gewinnen haben.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Realizing benefits from trade” and section “Debating cooperation in AI governance”</source>
        <translation>Annahme; vgl. Abschnitt „Realizing benefits from trade“ und Abschnitt „Debating cooperation in AI governance“</translation>
    </message>
    <message>
        <source>Views on market power, data and standards are far apart, and rivalry hides behind talk of values.</source>
        <translation>Die Ansichten über Marktmacht, Daten und Standards liegen weit auseinander, und hinter dem Verweis auf Werte verbirgt sich Rivalität.</translation>
    </message>
    <message>
        <source>No supplier can escape worldwide trade rules, but trade rules shape only the traded side of a product.</source>
        <translation>Kein Anbieter kann weltweiten Handelsregeln entgehen, doch Handelsregeln prägen nur die gehandelte Seite eines Produkts.</translation>
    </message>
    <message>
        <source>Sharing knowledge and best practices</source>
        <translation>Wissen und bewährte Verfahren teilen</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>With whom should we exchange what we know about making, testing and supervising AI?</source>
        <translation>Mit wem sollten wir austauschen, was wir über Herstellung, Prüfung und Aufsicht von KI wissen?</translation>
    </message>
    <message>
        <source>How sensitive the knowledge is varies widely: energy-saving methods are harmless to share, frontier know-how may not be.</source>
        <translation>Wie sensibel das Wissen ist, unterscheidet sich stark: Energiesparende Verfahren lassen sich gefahrlos teilen, Spitzen-Know-how möglicherweise nicht.</translation>
    </message>
    <message>
        <source>section “Sharing knowledge and best practices”</source>
        <translation>Abschnitt „Sharing knowledge and best practices“</translation>
    </message>
    <message>
        <source>Each member adds what it knows: best globally, still useful among some.</source>
        <translation>Jedes Mitglied bringt ein, was es weiß: am besten weltweit, unter einigen immer noch nützlich.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Sharing knowledge and best practices”</source>
        <translation>Annahme; vgl. Abschnitt „Sharing knowledge and best practices“</translation>
    </message>
    <message>
        <source>Sharing needs a counterpart: whoever keeps to himself learns nothing from others.</source>
        <translation>Teilen setzt ein Gegenüber voraus: Wer für sich bleibt, lernt nichts von anderen.</translation>
    </message>
    <message>
        <source>No exchange, hence no exchange to organise.</source>
        <translation>Ohne Austausch ist auch kein Austausch zu organisieren.</translation>
    </message>
    <message>
        <source>One keeps control of which know-how leaves the country.</source>
        <translation>Man behält die Kontrolle darüber, welches Know-how das Land verlässt.</translation>
    </message>
    <message>
        <source>Staying out of exchanges gives no insight into how others build and test their systems.</source>
        <translation>Wer dem Austausch fernbleibt, erfährt nicht, wie andere ihre Systeme bauen und prüfen.</translation>
    </message>
    <message>
        <source>Table 1, row “Sharing knowledge and best practices”, column “Selective cooperation”</source>
        <translation>Tabelle 1, Zeile „Sharing knowledge and best practices“, Spalte „Selective cooperation“</translation>
    </message>
    <message>
        <source>Printed as +: a smaller pool of experience, still worthwhile when the world at large cannot be won.</source>
        <translation>In der Tabelle als + bewertet: ein kleinerer Erfahrungsschatz, der sich dennoch lohnt, wenn die Welt insgesamt nicht zu gewinnen ist.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Sharing knowledge and best practices” and section “Debating cooperation in AI governance”</source>
        <translation>Annahme; vgl. Abschnitt „Sharing knowledge and best practices“ und Abschnitt „Debating cooperation in AI governance“</translation>
    </message>
    <message>
        <source>Groups such as the OECD already run this kind of exchange among their members.</source>
        <translation>Gruppen wie die OECD betreiben diese Art von Austausch unter ihren Mitgliedern bereits.</translation>
    </message>
    <message>
        <source>Partners want similar supervision but also compete, so some expertise is held back.</source>
        <translation>Die Partner wollen eine ähnliche Aufsicht, konkurrieren aber auch, sodass manche Expertise zurückgehalten wird.</translation>
    </message>
    <message>
        <source>Pooled audit and testing skill lets regulators without their own ask developers the right questions.</source>
        <translation>Gebündelte Prüf- und Testkompetenz lässt auch Aufsichtsbehörden ohne eigene Kompetenz den Entwicklern die richtigen Fragen stellen.</translation>
    </message>
    <message>
        <source>Table 1, row “Sharing knowledge and best practices”, column “Global cooperation”</source>
        <translation>Tabelle 1, Zeile „Sharing knowledge and best practices“, Spalte „Global cooperation“</translation>
    </message>
    <message>
        <source>Printed as ++: good practice helps most where everyone can take it up and add to it.</source>
        <translation>In der Tabelle als ++ bewertet: Gute Praxis hilft am meisten, wo alle sie aufnehmen und ergänzen können.</translation>
    </message>
    <message>
        <source>Worldwide exchange meets competitive suspicion, though much of the knowledge is already public.</source>
        <translation>Weltweiter Austausch stößt auf Misstrauen im Wettbewerb, obwohl viel von dem Wissen bereits öffentlich ist.</translation>
    </message>
    <message>
        <source>Research on safety and the exchange of some knowledge are named as possible with China too.</source>
        <translation>Sicherheitsforschung und der Austausch bestimmten Wissens werden als auch mit China möglich genannt.</translation>
    </message>
    <message>
        <source>Common tests known to all regulators become hard for any developer to pass over, though they bind nobody.</source>
        <translation>Gemeinsame Tests, die allen Aufsichtsbehörden bekannt sind, kann kaum ein Entwickler übergehen, obwohl sie niemanden binden.</translation>
    </message>
    <message>
        <source>Promoting norms</source>
        <translation>Normen fördern</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>With whom should we advance norms such as limits on mass surveillance, repression and propaganda by AI?</source>
        <translation>Mit wem sollten wir Normen wie Grenzen für Massenüberwachung, Unterdrückung und Propaganda durch KI voranbringen?</translation>
    </message>
    <message>
        <source>A norm spreads once enough users live under it; that half of them is enough is an assumption.</source>
        <translation>Eine Norm verbreitet sich, sobald genügend Nutzer unter ihr leben; dass die Hälfte reicht, ist eine Annahme.</translation>
    </message>
    <message>
        <source>Global ethical standards are found very difficult to reach: values clash most openly here.</source>
        <translation>Globale ethische Standards gelten als sehr schwer erreichbar: Hier prallen Werte am offensten aufeinander.</translation>
    </message>
    <message>
        <source>section “Promoting norms”</source>
        <translation>Abschnitt „Promoting norms“</translation>
    </message>
    <message>
        <source>One bloc&apos;s rules can spread abroad by themselves, as the EU hopes for those of its AI Act.</source>
        <translation>Die Regeln eines Blocks können sich von selbst im Ausland verbreiten, wie es die EU für die ihrer KI-Verordnung hofft.</translation>
    </message>
    <message>
        <source>section “Delimiting AI governance”; section “Promoting norms”</source>
        <translation>Abschnitt „Delimiting AI governance“; Abschnitt „Promoting norms“</translation>
    </message>
    <message>
        <source>Setting an example at home takes no negotiation; EU-level rules count as unilateral.</source>
        <translation>Mit gutem Beispiel voranzugehen, erfordert keine Verhandlungen; Regeln auf EU-Ebene zählen als unilateral.</translation>
    </message>
    <message>
        <source>The norm is one&apos;s own, whatever motive lies behind spreading it.</source>
        <translation>Die Norm ist die eigene, welches Motiv auch immer hinter ihrer Verbreitung steht.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Promoting norms” and section “Development versus deployment”</source>
        <translation>Annahme; vgl. Abschnitt „Promoting norms“ und Abschnitt „Development versus deployment“</translation>
    </message>
    <message>
        <source>Foreign developers may follow a large market&apos;s norms, or leave that market.</source>
        <translation>Ausländische Entwickler können den Normen eines großen Marktes folgen oder diesen Markt verlassen.</translation>
    </message>
    <message>
        <source>Table 1, row “Promoting norms”, column “Selective cooperation”</source>
        <translation>Tabelle 1, Zeile „Promoting norms“, Spalte „Selective cooperation“</translation>
    </message>
    <message>
        <source>Printed as ++: each person whom an agreed norm covers is a gain, even in a small circle.</source>
        <translation>In der Tabelle als ++ bewertet: Jeder Mensch, für den eine vereinbarte Norm gilt, ist ein Gewinn, auch in kleinem Kreis.</translation>
    </message>
    <message>
        <source>Democracies already hold common principles, for instance those of the OECD, and can extend them.</source>
        <translation>Demokratien haben bereits gemeinsame Grundsätze, etwa die der OECD, und können sie erweitern.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Promoting norms” and section “Debating cooperation in AI governance”</source>
        <translation>Annahme; vgl. Abschnitt „Promoting norms“ und Abschnitt „Debating cooperation in AI governance“</translation>
    </message>
    <message>
        <source>Like-minded countries gather around the very values that the norm expresses.</source>
        <translation>Gleichgesinnte Länder versammeln sich um genau die Werte, die die Norm ausdrückt.</translation>
    </message>
    <message>
        <source>A group of large democracies speaks for markets that developers want, though not for all their hosts.</source>
        <translation>Eine Gruppe großer Demokratien steht für Märkte, die für Entwickler attraktiv sind, wenn auch nicht für alle ihre Sitzstaaten.</translation>
    </message>
    <message>
        <source>Table 1, row “Promoting norms”, column “Global cooperation”</source>
        <translation>Tabelle 1, Zeile „Promoting norms“, Spalte „Global cooperation“</translation>
    </message>
    <message>
        <source>Printed as ++: a norm accepted worldwide would cover everyone.</source>
        <translation>In der Tabelle als ++ bewertet: Eine weltweit anerkannte Norm würde für alle gelten.</translation>
    </message>
    <message>
        <source>Worldwide standards for ethical AI are described as very hard to achieve.</source>
        <translation>Weltweite Standards für ethische KI gelten als sehr schwer erreichbar.</translation>
    </message>
    <message>
        <source>section “Promoting norms”; Introduction</source>
        <translation>Abschnitt „Promoting norms“; Einleitung</translation>
    </message>
    <message>
        <source>Democracies warn against exactly the uses that some authoritarian states practise.</source>
        <translation>Demokratien warnen vor genau den Verwendungen, die manche autoritären Staaten praktizieren.</translation>
    </message>
    <message>
        <source>Norms accepted by every AI power reach every developer, but as norms rather than as binding rules.</source>
        <translation>Von jeder KI-Macht anerkannte Normen erreichen jeden Entwickler, aber als Normen, nicht als verbindliche Regeln.</translation>
    </message>
    <message>
        <source>Managing externalities of harmful AI and collective action problems</source>
        <translation>Externe Effekte schädlicher KI und Probleme kollektiven Handelns bewältigen</translation>
    </message>
    <message>
        <source>Externalities</source>
        <translation>Externe Effekte</translation>
    </message>
    <message>
        <source>With whom should we limit the damage that AI made or used in one country does in another?</source>
        <translation>Mit wem sollten wir den Schaden begrenzen, den in einem Land hergestellte oder verwendete KI in einem anderen anrichtet?</translation>
    </message>
    <message>
        <source>Tables 2 to 4 unfold this goal by lifecycle phase and kind of AI.</source>
        <translation>Die Tabellen 2 bis 4 entfalten dieses Ziel nach Lebenszyklusphase und Art der KI.</translation>
    </message>
    <message>
        <source>section “Managing externalities of harmful AI and collective action problems”</source>
        <translation>Abschnitt „Managing externalities of harmful AI and collective action problems“</translation>
    </message>
    <message>
        <source>Every member that stops causing harm lessens it: global is most effective, some can already help.</source>
        <translation>Jedes Mitglied, das keinen Schaden mehr verursacht, mindert ihn: global wirkt am besten, einige helfen schon.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Managing externalities of harmful AI and collective action problems”</source>
        <translation>Annahme; vgl. Abschnitt „Managing externalities of harmful AI and collective action problems“</translation>
    </message>
    <message>
        <source>Damage that comes from abroad continues whatever rules apply at home.</source>
        <translation>Schaden, der aus dem Ausland kommt, dauert an, welche Regeln auch immer im eigenen Land gelten.</translation>
    </message>
    <message>
        <source>Protective rules at home need no agreement with the country the harm comes from.</source>
        <translation>Schutzregeln im eigenen Land erfordern keine Einigung mit dem Land, aus dem der Schaden kommt.</translation>
    </message>
    <message>
        <source>One&apos;s own idea of what counts as harm is applied in full.</source>
        <translation>Die eigene Vorstellung davon, was als Schaden gilt, kommt uneingeschränkt zum Tragen.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Managing externalities of harmful AI and collective action problems” and section “Development versus deployment”</source>
        <translation>Annahme; vgl. Abschnitt „Managing externalities of harmful AI and collective action problems“ und Abschnitt „Development versus deployment“</translation>
    </message>
    <message>
        <source>The source of the harm lies in another country, beyond the reach of domestic law.</source>
        <translation>Die Quelle des Schadens liegt in einem anderen Land, außerhalb der Reichweite des nationalen Rechts.</translation>
    </message>
    <message>
        <source>Table 1, row “Managing externalities …”, column “Selective cooperation”</source>
        <translation>Tabelle 1, Zeile „Managing externalities …“, Spalte „Selective cooperation“</translation>
    </message>
    <message>
        <source>Printed as +: regional harm can be met regionally, and even a few countries can soften competitive pressure.</source>
        <translation>In der Tabelle als + bewertet: Regionalem Schaden lässt sich regional begegnen, und schon wenige Länder können den Wettbewerbsdruck mildern.</translation>
    </message>
    <message>
        <source>Those who suffer and those who cause the harm have to bargain over who gives way.</source>
        <translation>Wer den Schaden erleidet und wer ihn verursacht, muss aushandeln, wer nachgibt.</translation>
    </message>
    <message>
        <source>Neighbours who suffer alike want similar remedies but weigh growth and climate differently.</source>
        <translation>Nachbarn, die gleichermaßen leiden, wollen ähnliche Abhilfe, gewichten Wachstum und Klima aber verschieden.</translation>
    </message>
    <message>
        <source>The group can move those of its members where the harmful systems are built; others stay free.</source>
        <translation>Die Gruppe kann auf diejenigen ihrer Mitglieder einwirken, bei denen die schädlichen Systeme entwickelt werden; andere bleiben frei.</translation>
    </message>
    <message>
        <source>Table 1, row “Managing externalities …”, column “Global cooperation”</source>
        <translation>Tabelle 1, Zeile „Managing externalities …“, Spalte „Global cooperation“</translation>
    </message>
    <message>
        <source>Printed as ++: with all on board, no source of cross-border damage is left outside.</source>
        <translation>In der Tabelle als ++ bewertet: Sind alle beteiligt, bleibt keine Quelle grenzüberschreitenden Schadens außen vor.</translation>
    </message>
    <message>
        <source>Harms as different as climate damage, propaganda and lost jobs must be settled among all, free-riders included.</source>
        <translation>So verschiedene Schäden wie Klimaschäden, Propaganda und verlorene Arbeitsplätze müssen unter allen geregelt werden, Trittbrettfahrer eingeschlossen.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Managing externalities of harmful AI and collective action problems” and Introduction</source>
        <translation>Annahme; vgl. Abschnitt „Managing externalities of harmful AI and collective action problems“ und Einleitung</translation>
    </message>
    <message>
        <source>What counts as harm is itself disputed: fake news in one country is policy in another.</source>
        <translation>Was als Schaden gilt, ist selbst umstritten: Was in einem Land als Falschnachricht gilt, ist in einem anderen offizielle Politik.</translation>
    </message>
    <message>
        <source>Every country in which harmful systems are developed has signed.</source>
        <translation>Jedes Land, in dem schädliche Systeme entwickelt werden, hat unterzeichnet.</translation>
    </message>
    <message>
        <source>Table 1 rates selective and global cooperation for six of the seven goals. Avoiding arms races and races to the bottom has no row there; its ratings follow from the goal&apos;s own section. Unilateral regulation is not part of Table 1: its effectiveness is an assumption, except for arms races and for norms, where a passage supports it.</source>
        <translation>Tabelle 1 bewertet selektive und globale Kooperation für sechs der sieben Ziele. Die Vermeidung von Rüstungs- und Unterbietungswettläufen hat dort keine Zeile; ihre Bewertungen folgen aus dem eigenen Abschnitt des Ziels. Unilaterale Regulierung kommt in Tabelle 1 nicht vor: Ihre Wirksamkeit ist eine Annahme, außer bei Wettrüsten und bei Normen, wo eine Textstelle sie stützt.</translation>
    </message>
    <message>
        <source>Table 2: does the harm cross borders?</source>
        <translation>Tabelle 2: Überschreitet der Schaden Grenzen?</translation>
    </message>
    <message>
        <source>Four examples that show when a harm gives other countries a reason to cooperate.</source>
        <translation>Vier Beispiele, die zeigen, wann ein Schaden anderen Ländern einen Grund zur Kooperation gibt.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Foundation models with possible existential risk</source>
        <translation>Basismodelle mit möglichem existenziellem Risiko</translation>
    </message>
    <message>
        <source>Existential risk</source>
        <translation>Existenzielles Risiko</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Harm crosses borders</source>
        <translation>Schaden überschreitet Grenzen</translation>
    </message>
    <message>
        <source>With whom should we guard against models so capable that they might endanger humanity?</source>
        <translation>Mit wem sollten wir uns vor Modellen schützen, die so leistungsfähig sind, dass sie die Menschheit gefährden könnten?</translation>
    </message>
    <message>
        <source>Table 2, development, harm crosses borders; section “Managing externalities of harmful AI and collective action problems”</source>
        <translation>Tabelle 2, Entwicklung, Schaden überschreitet Grenzen; Abschnitt „Managing externalities of harmful AI and collective action problems“</translation>
    </message>
    <message>
        <source>A catastrophe would not stop at the border of the country that had rules against it.</source>
        <translation>Eine Katastrophe würde nicht an der Grenze des Landes haltmachen, das Regeln dagegen hatte.</translation>
    </message>
    <message>
        <source>National safety rules for large models need no partner.</source>
        <translation>Nationale Sicherheitsregeln für große Modelle brauchen keinen Partner.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Which goals states pursue with cooperative AI governance”</source>
        <translation>Annahme; vgl. Abschnitt „Which goals states pursue with cooperative AI governance“</translation>
    </message>
    <message>
        <source>How much existential risk to run is judged by one&apos;s own lights.</source>
        <translation>Wie viel existenzielles Risiko eingegangen wird, liegt im eigenen Ermessen.</translation>
    </message>
    <message>
        <source>Such models come from a few places; a country without them has nothing to hold back.</source>
        <translation>Solche Modelle stammen aus wenigen Ländern; wo keine entwickelt werden, gibt es nichts zurückzuhalten.</translation>
    </message>
    <message>
        <source>Some builders slow down; the power outside the group may push on.</source>
        <translation>Einige Hersteller drosseln das Tempo; die Macht außerhalb der Gruppe kann weitermachen.</translation>
    </message>
    <message>
        <source>Safety thresholds and inspections of training runs must be worked out among several states.</source>
        <translation>Sicherheitsschwellen und Inspektionen von Trainingsläufen müssen unter mehreren Staaten ausgearbeitet werden.</translation>
    </message>
    <message>
        <source>Like-minded countries may come to share worry about such models, though not its urgency.</source>
        <translation>Gleichgesinnte Länder können zu einer gemeinsamen Sorge über solche Modelle gelangen, ohne sie für gleich dringlich zu halten.</translation>
    </message>
    <message>
        <source>A joint front is heard by most builders but cannot command those of the absent power.</source>
        <translation>Einem gemeinsamen Auftreten schenken die meisten Hersteller Gehör; denen der abwesenden Macht lässt sich aber nichts vorschreiben.</translation>
    </message>
    <message>
        <source>A danger to all is met only where every builder of such models is under the same limits.</source>
        <translation>Einer Gefahr für alle wird nur begegnet, wenn für jeden Hersteller solcher Modelle dieselben Grenzen gelten.</translation>
    </message>
    <message>
        <source>Assumption; compare discussion of Table 4 and section “Which goals states pursue with cooperative AI governance”</source>
        <translation>Annahme; vgl. Erörterung zu Tabelle 4 und Abschnitt „Which goals states pursue with cooperative AI governance“</translation>
    </message>
    <message>
        <source>Rivals in a race would have to trust each other&apos;s brakes, without agreeing that the danger is real.</source>
        <translation>Rivalen in einem Wettlauf müssten sich darauf verlassen, dass auch die anderen bremsen, ohne sich einig zu sein, dass die Gefahr besteht.</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”</source>
        <translation>Abschnitt „Which goals states pursue with cooperative AI governance“</translation>
    </message>
    <message>
        <source>Governments do not agree that the threat exists: some want strict rules, others full speed.</source>
        <translation>Die Regierungen sind sich nicht einig, dass die Bedrohung besteht: Manche wollen strenge Regeln, andere ein möglichst hohes Tempo.</translation>
    </message>
    <message>
        <source>All countries able to train such models are party to the limits.</source>
        <translation>Alle Länder, die solche Modelle trainieren können, sind an die Begrenzungen gebunden.</translation>
    </message>
    <message>
        <source>Biased algorithms in public administration</source>
        <translation>Verzerrte Algorithmen in der öffentlichen Verwaltung</translation>
    </message>
    <message>
        <source>Biased algorithms</source>
        <translation>Verzerrte Algorithmen</translation>
    </message>
    <message>
        <source>Harm stays at home</source>
        <translation>Schaden bleibt im Inland</translation>
    </message>
    <message>
        <source>With whom should we prevent unfair algorithms in our own public administration?</source>
        <translation>Mit wem sollten wir unfaire Algorithmen in unserer eigenen öffentlichen Verwaltung verhindern?</translation>
    </message>
    <message>
        <source>Table 2, development, harm does not cross borders</source>
        <translation>Tabelle 2, Entwicklung, Schaden überschreitet keine Grenzen</translation>
    </message>
    <message>
        <source>Those treated unfairly live under the administration&apos;s own law, which can put it right.</source>
        <translation>Wer unfair behandelt wird, untersteht dem Recht derselben Verwaltung; dieses kann Abhilfe schaffen.</translation>
    </message>
    <message>
        <source>A government can oblige its own offices without consulting others.</source>
        <translation>Eine Regierung kann die eigenen Behörden verpflichten, ohne andere zu konsultieren.</translation>
    </message>
    <message>
        <source>What counts as fair treatment is settled in one&apos;s own constitution.</source>
        <translation>Was als faire Behandlung gilt, ist in der eigenen Verfassung geregelt.</translation>
    </message>
    <message>
        <source>The administration orders the system and can write fairness tests into the contract.</source>
        <translation>Die Verwaltung beschafft das System und kann Fairnesstests vertraglich vereinbaren.</translation>
    </message>
    <message>
        <source>Partners are not affected by our offices&apos; errors and have no reason to bind themselves.</source>
        <translation>Partner sind von den Fehlern unserer Behörden nicht betroffen und haben keinen Grund, sich zu binden.</translation>
    </message>
    <message>
        <source>Agreeing on fairness in administration means reconciling several administrative laws.</source>
        <translation>Eine Einigung über Fairness in der Verwaltung setzt voraus, mehrere Verwaltungsrechtsordnungen in Einklang zu bringen.</translation>
    </message>
    <message>
        <source>Partners oppose discrimination too, but define and prove it differently.</source>
        <translation>Auch die Partner lehnen Diskriminierung ab, definieren und beweisen sie aber verschieden.</translation>
    </message>
    <message>
        <source>Joint procurement rules would add some weight with vendors, less than a further level.</source>
        <translation>Gemeinsame Vergaberegeln würden gegenüber den Anbietern etwas mehr Gewicht geben, weniger als eine weitere Stufe.</translation>
    </message>
    <message>
        <source>No country suffers from bias in another&apos;s offices, so there is nothing to solve worldwide.</source>
        <translation>Kein Land leidet unter Verzerrungen in den Behörden eines anderen, sodass es weltweit nichts zu lösen gibt.</translation>
    </message>
    <message>
        <source>States would have to open their administration to foreign rules, which few accept.</source>
        <translation>Die Staaten müssten ihre Verwaltung für fremde Regeln öffnen; dazu sind nur wenige bereit.</translation>
    </message>
    <message>
        <source>Equal treatment by the state means very different things across political systems.</source>
        <translation>Gleichbehandlung durch den Staat bedeutet je nach politischem System sehr Verschiedenes.</translation>
    </message>
    <message>
        <source>If all governments as buyers asked for the same tests, no vendor could avoid them.</source>
        <translation>Würden alle Regierungen als Käufer dieselben Tests verlangen, könnte kein Anbieter sie umgehen.</translation>
    </message>
    <message>
        <source>Climate impact of AI&apos;s energy use</source>
        <translation>Klimawirkung des Energieverbrauchs von KI</translation>
    </message>
    <message>
        <source>Energy use</source>
        <translation>Energieverbrauch</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>With whom should we limit the climate damage of running AI systems?</source>
        <translation>Mit wem sollten wir den Klimaschaden durch den Betrieb von KI-Systemen begrenzen?</translation>
    </message>
    <message>
        <source>Table 2, deployment, harm crosses borders; section “Managing externalities of harmful AI and collective action problems”</source>
        <translation>Tabelle 2, Einsatz, Schaden überschreitet Grenzen; Abschnitt „Managing externalities of harmful AI and collective action problems“</translation>
    </message>
    <message>
        <source>Emissions avoided at home can simply arise where the computing moves to.</source>
        <translation>Im eigenen Land vermiedene Emissionen können dort entstehen, wohin die Rechenleistung verlagert wird.</translation>
    </message>
    <message>
        <source>A national efficiency rule for data centres needs no treaty.</source>
        <translation>Eine nationale Effizienzvorschrift für Rechenzentren erfordert keinen Vertrag.</translation>
    </message>
    <message>
        <source>The balance between climate and growth is one&apos;s own.</source>
        <translation>Die Abwägung zwischen Klima und Wachstum trifft jeder selbst.</translation>
    </message>
    <message>
        <source>Rules for data centres at home make developers consider efficiency a little.</source>
        <translation>Regeln für Rechenzentren im eigenen Land bringen Entwickler dazu, ein wenig auf Effizienz zu achten.</translation>
    </message>
    <message>
        <source>Even a smaller group can ease competitive pressure and pursue sustainability.</source>
        <translation>Schon eine kleinere Gruppe kann den Wettbewerbsdruck mildern und Nachhaltigkeit verfolgen.</translation>
    </message>
    <message>
        <source>Members must agree on measuring energy use and on bearing a disadvantage against outsiders.</source>
        <translation>Die Mitglieder müssen sich auf die Messung des Energieverbrauchs einigen und darauf, einen Nachteil gegenüber Außenstehenden zu tragen.</translation>
    </message>
    <message>
        <source>Partners share climate goals and differ on pace.</source>
        <translation>Die Partner teilen Klimaziele und sind sich über das Tempo uneins.</translation>
    </message>
    <message>
        <source>Efficiency demanded in several large markets pays off for developers.</source>
        <translation>In mehreren großen Märkten verlangte Effizienz zahlt sich für Entwickler aus.</translation>
    </message>
    <message>
        <source>Climate is shared by all, so only rules for all cover the whole of the damage.</source>
        <translation>Das Klima ist allen gemeinsam, sodass nur Regeln für alle den ganzen Schaden erfassen.</translation>
    </message>
    <message>
        <source>Worldwide limits on computing run into the race for AI and into free-riding.</source>
        <translation>Weltweiten Grenzen für Rechenleistung stehen der Wettlauf um KI und das Trittbrettfahren entgegen.</translation>
    </message>
    <message>
        <source>Saving energy has few implications for rivalry, so interest in it is shared even among competitors.</source>
        <translation>Energie zu sparen, berührt die Rivalität wenig, sodass selbst Konkurrenten das Interesse daran teilen.</translation>
    </message>
    <message>
        <source>All developers would meet the same limits in running their systems, which feeds back into design.</source>
        <translation>Für alle Entwickler gälten beim Betrieb ihrer Systeme dieselben Grenzen, was auf die Gestaltung zurückwirkt.</translation>
    </message>
    <message>
        <source>Excessive surveillance of public space</source>
        <translation>Übermäßige Überwachung des öffentlichen Raums</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>With whom should we limit the use of AI to watch our own streets and squares?</source>
        <translation>Mit wem sollten wir den Einsatz von KI zur Überwachung unserer eigenen Straßen und Plätze begrenzen?</translation>
    </message>
    <message>
        <source>Table 2, deployment, harm does not cross borders; section “Development versus deployment”</source>
        <translation>Tabelle 2, Einsatz, Schaden überschreitet keine Grenzen; Abschnitt „Development versus deployment“</translation>
    </message>
    <message>
        <source>The watchers are domestic authorities and firms, whose use cases a government can rule fairly easily.</source>
        <translation>Überwacht wird von inländischen Behörden und Unternehmen, deren Anwendungen eine Regierung recht leicht regeln kann.</translation>
    </message>
    <message>
        <source>A domestic ban or licence needs nobody abroad.</source>
        <translation>Ein nationales Verbot oder eine Genehmigungspflicht erfordert keine Zustimmung aus dem Ausland.</translation>
    </message>
    <message>
        <source>The line between safety and privacy is drawn at home.</source>
        <translation>Die Grenze zwischen Sicherheit und Privatsphäre wird im eigenen Land gezogen.</translation>
    </message>
    <message>
        <source>Public bodies are the main buyers and can refuse systems that do too much.</source>
        <translation>Öffentliche Stellen sind die Hauptabnehmer und können Systeme ablehnen, die zu weit gehen.</translation>
    </message>
    <message>
        <source>Table 2, deployment, harm does not cross borders; section “Foundation models”</source>
        <translation>Tabelle 2, Einsatz, Schaden überschreitet keine Grenzen; Abschnitt „Foundation models“</translation>
    </message>
    <message>
        <source>Cameras in a partner&apos;s cities do no direct harm in ours.</source>
        <translation>Kameras in den Städten eines Partners richten bei uns keinen direkten Schaden an.</translation>
    </message>
    <message>
        <source>Policing law differs among partners and is guarded as sovereign.</source>
        <translation>Das Polizeirecht unterscheidet sich unter den Partnern und gilt als Kern staatlicher Souveränität.</translation>
    </message>
    <message>
        <source>Democracies reject mass surveillance in principle and practise exceptions.</source>
        <translation>Demokratien lehnen Massenüberwachung grundsätzlich ab und praktizieren Ausnahmen.</translation>
    </message>
    <message>
        <source>A shared list of unacceptable features adds little to what buyers already demand.</source>
        <translation>Eine gemeinsame Liste unannehmbarer Funktionen geht kaum über das hinaus, was Abnehmer ohnehin verlangen.</translation>
    </message>
    <message>
        <source>Objectionable surveillance abroad creates no direct cross-border damage for a treaty to remove.</source>
        <translation>Anstößige Überwachung im Ausland verursacht keinen direkten grenzüberschreitenden Schaden, den ein Vertrag beseitigen könnte.</translation>
    </message>
    <message>
        <source>Governments that rely on surveillance would have to sign away a tool of rule.</source>
        <translation>Regierungen, die sich auf Überwachung stützen, müssten ein Herrschaftsinstrument aus der Hand geben.</translation>
    </message>
    <message>
        <source>Mass surveillance is the very point on which democracies and authoritarian states clash.</source>
        <translation>Massenüberwachung ist genau der Punkt, an dem Demokratien und autoritäre Staaten aufeinanderprallen.</translation>
    </message>
    <message>
        <source>Makers of image recognition would face the same bans wherever they sell.</source>
        <translation>Hersteller von Bilderkennung stünden überall, wo sie verkaufen, vor denselben Verboten.</translation>
    </message>
    <message>
        <source>Table 2 prints no ratings. Where the harm crosses borders, effectiveness is that of the externalities row of Table 1. Where it stays at home, other countries have no reason to cooperate, so that domestic rules are very useful and cooperation is not.</source>
        <translation>Tabelle 2 enthält keine gedruckten Bewertungen. Wo der Schaden Grenzen überschreitet, ist die Wirksamkeit diejenige der Zeile zu externen Effekten in Tabelle 1. Wo er im eigenen Land bleibt, haben andere Länder keinen Grund zur Kooperation, sodass nationale Regeln sehr nützlich sind und Kooperation nicht.</translation>
    </message>
    <message>
        <source>Table 4: kinds of AI and lifecycle phases</source>
        <translation>Tabelle 4: KI-Arten und Lebenszyklusphasen</translation>
    </message>
    <message>
        <source>Four kinds of AI, each in development and in deployment, with Table 3 as a cross-check.</source>
        <translation>Vier KI-Arten, jeweils in Entwicklung und Einsatz, mit Tabelle 3 als Gegenprobe.</translation>
    </message>
    <message>
        <source>AI kind × phase</source>
        <translation>KI-Art × Phase</translation>
    </message>
    <message>
        <source>Kind of AI</source>
        <translation>KI-Art</translation>
    </message>
    <message>
        <source>Lifecycle phase</source>
        <translation>Lebenszyklusphase</translation>
    </message>
    <message>
        <source>Foundation models: development</source>
        <translation>Basismodelle: Entwicklung</translation>
    </message>
    <message>
        <source>Foundation · dev</source>
        <translation>Modelle · Entw.</translation>
    </message>
    <message>
        <source>section “Foundation models”; discussion of Table 4</source>
        <translation>Abschnitt „Foundation models“; Erörterung zu Tabelle 4</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Unilateral regulation”, development</source>
        <translation>Tabelle 4, Zeile „Foundation models“, Spalte „Unilateral regulation“, Entwicklung</translation>
    </message>
    <message>
        <source>section “Development versus deployment”; section “Foundation models”</source>
        <translation>Abschnitt „Development versus deployment“; Abschnitt „Foundation models“</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Selective cooperation”, development</source>
        <translation>Tabelle 4, Zeile „Foundation models“, Spalte „Selective cooperation“, Entwicklung</translation>
    </message>
    <message>
        <source>section “Foundation models”</source>
        <translation>Abschnitt „Foundation models“</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Global cooperation”, development</source>
        <translation>Tabelle 4, Zeile „Foundation models“, Spalte „Global cooperation“, Entwicklung</translation>
    </message>
    <message>
        <source>discussion of Table 4; section “Which goals states pursue with cooperative AI governance”</source>
        <translation>Erörterung zu Tabelle 4; Abschnitt „Which goals states pursue with cooperative AI governance“</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”; section “Debating cooperation in AI governance”</source>
        <translation>Abschnitt „Which goals states pursue with cooperative AI governance“; Abschnitt „Debating cooperation in AI governance“</translation>
    </message>
    <message>
        <source>Table 3, column “development divergence matters”</source>
        <translation>Tabelle 3, Spalte „development divergence matters“</translation>
    </message>
    <message>
        <source>Foundation · use</source>
        <translation>Modelle · Einsatz</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Unilateral regulation”, deployment</source>
        <translation>Tabelle 4, Zeile „Foundation models“, Spalte „Unilateral regulation“, Einsatz</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Selective cooperation”, deployment</source>
        <translation>Tabelle 4, Zeile „Foundation models“, Spalte „Selective cooperation“, Einsatz</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Global cooperation”, deployment</source>
        <translation>Tabelle 4, Zeile „Foundation models“, Spalte „Global cooperation“, Einsatz</translation>
    </message>
    <message>
        <source>Table 3, row “deployment divergence does not matter”</source>
        <translation>Tabelle 3, Zeile „deployment divergence does not matter“</translation>
    </message>
    <message>
        <source>Products · dev</source>
        <translation>Produkte · Entw.</translation>
    </message>
    <message>
        <source>Assumption; compare section “AI-powered physical products”; discussion of Table 4</source>
        <translation>Annahme; vgl. Abschnitt „AI-powered physical products“; Erörterung zu Tabelle 4</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Unilateral regulation”, development</source>
        <translation>Tabelle 4, Zeile „AI-powered physical products“, Spalte „Unilateral regulation“, Entwicklung</translation>
    </message>
    <message>
        <source>section “AI-powered physical products”</source>
        <translation>Abschnitt „AI-powered physical products“</translation>
    </message>
    <message>
        <source>Assumption; compare section “AI-powered physical products”</source>
        <translation>Annahme; vgl. Abschnitt „AI-powered physical products“</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Selective cooperation”, development</source>
        <translation>Tabelle 4, Zeile „AI-powered physical products“, Spalte „Selective cooperation“, Entwicklung</translation>
    </message>
    <message>
        <source>Assumption; compare section “Governance challenges across types of AI”</source>
        <translation>Annahme; vgl. Abschnitt „Governance challenges across types of AI“</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Global cooperation”, development</source>
        <translation>Tabelle 4, Zeile „AI-powered physical products“, Spalte „Global cooperation“, Entwicklung</translation>
    </message>
    <message>
        <source>Table 3, column “development divergence does not matter”</source>
        <translation>Tabelle 3, Spalte „development divergence does not matter“</translation>
    </message>
    <message>
        <source>Products · use</source>
        <translation>Produkte · Einsatz</translation>
    </message>
    <message>
        <source>section “AI-powered physical products”; discussion of Table 4</source>
        <translation>Abschnitt „AI-powered physical products“; Erörterung zu Tabelle 4</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Unilateral regulation”, deployment</source>
        <translation>Tabelle 4, Zeile „AI-powered physical products“, Spalte „Unilateral regulation“, Einsatz</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Selective cooperation”, deployment</source>
        <translation>Tabelle 4, Zeile „AI-powered physical products“, Spalte „Selective cooperation“, Einsatz</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Global cooperation”, deployment</source>
        <translation>Tabelle 4, Zeile „AI-powered physical products“, Spalte „Global cooperation“, Einsatz</translation>
    </message>
    <message>
        <source>Assumption; compare Conclusion</source>
        <translation>Annahme; vgl. Schlussteil</translation>
    </message>
    <message>
        <source>Services · dev</source>
        <translation>Dienste · Entw.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Small-scale AI as a service”; discussion of Table 4</source>
        <translation>Annahme; vgl. Abschnitt „Small-scale AI as a service“; Erörterung zu Tabelle 4</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Unilateral regulation”, development</source>
        <translation>Tabelle 4, Zeile „Small-scale software as a service“, Spalte „Unilateral regulation“, Entwicklung</translation>
    </message>
    <message>
        <source>Assumption; compare section “Small-scale AI as a service”</source>
        <translation>Annahme; vgl. Abschnitt „Small-scale AI as a service“</translation>
    </message>
    <message>
        <source>section “Small-scale AI as a service”</source>
        <translation>Abschnitt „Small-scale AI as a service“</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Selective cooperation”, development</source>
        <translation>Tabelle 4, Zeile „Small-scale software as a service“, Spalte „Selective cooperation“, Entwicklung</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Global cooperation”, development</source>
        <translation>Tabelle 4, Zeile „Small-scale software as a service“, Spalte „Global cooperation“, Entwicklung</translation>
    </message>
    <message>
        <source>Services · use</source>
        <translation>Dienste · Einsatz</translation>
    </message>
    <message>
        <source>discussion of Table 4; compare Table 3, which pulls the other way</source>
        <translation>Erörterung zu Tabelle 4; vgl. Tabelle 3, die in die andere Richtung weist</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Unilateral regulation”, deployment</source>
        <translation>Tabelle 4, Zeile „Small-scale software as a service“, Spalte „Unilateral regulation“, Einsatz</translation>
    </message>
    <message>
        <source>section “Small-scale AI as a service”; section “Development versus deployment”</source>
        <translation>Abschnitt „Small-scale AI as a service“; Abschnitt „Development versus deployment“</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Selective cooperation”, deployment</source>
        <translation>Tabelle 4, Zeile „Small-scale software as a service“, Spalte „Selective cooperation“, Einsatz</translation>
    </message>
    <message>
        <source>section “Small-scale AI as a service”; discussion of Table 4</source>
        <translation>Abschnitt „Small-scale AI as a service“; Erörterung zu Tabelle 4</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Global cooperation”, deployment</source>
        <translation>Tabelle 4, Zeile „Small-scale software as a service“, Spalte „Global cooperation“, Einsatz</translation>
    </message>
    <message>
        <source>Table 3, row “deployment divergence matters”</source>
        <translation>Tabelle 3, Zeile „deployment divergence matters“</translation>
    </message>
    <message>
        <source>Military · dev</source>
        <translation>Militär · Entw.</translation>
    </message>
    <message>
        <source>section “Militarily relevant AI”</source>
        <translation>Abschnitt „Militarily relevant AI“</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Unilateral regulation”, development</source>
        <translation>Tabelle 4, Zeile „Militarily relevant AI“, Spalte „Unilateral regulation“, Entwicklung</translation>
    </message>
    <message>
        <source>Assumption; compare section “Militarily relevant AI”</source>
        <translation>Annahme; vgl. Abschnitt „Militarily relevant AI“</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Selective cooperation”, development</source>
        <translation>Tabelle 4, Zeile „Militarily relevant AI“, Spalte „Selective cooperation“, Entwicklung</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Global cooperation”, development</source>
        <translation>Tabelle 4, Zeile „Militarily relevant AI“, Spalte „Global cooperation“, Entwicklung</translation>
    </message>
    <message>
        <source>Table 3, cell “Military AI”</source>
        <translation>Tabelle 3, Zelle „Military AI“</translation>
    </message>
    <message>
        <source>Military · use</source>
        <translation>Militär · Einsatz</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Unilateral regulation”, deployment</source>
        <translation>Tabelle 4, Zeile „Militarily relevant AI“, Spalte „Unilateral regulation“, Einsatz</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Selective cooperation”, deployment</source>
        <translation>Tabelle 4, Zeile „Militarily relevant AI“, Spalte „Selective cooperation“, Einsatz</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Global cooperation”, deployment</source>
        <translation>Tabelle 4, Zeile „Militarily relevant AI“, Spalte „Global cooperation“, Einsatz</translation>
    </message>
    <message>
        <source>section “Militarily relevant AI”; discussion of Table 4</source>
        <translation>Abschnitt „Militarily relevant AI“; Erörterung zu Tabelle 4</translation>
    </message>
    <message>
        <source>Assumption; compare section “Militarily relevant AI” and Conclusion</source>
        <translation>Annahme; vgl. Abschnitt „Militarily relevant AI“ und Schlussteil</translation>
    </message>
    <message>
        <source>One of the ways to act on an issue, such as selective cooperation. Options can be excluded from an issue, or an issue can have options of its own.</source>
        <translation>Eine der Handlungsmöglichkeiten bei einem Thema, etwa selektive Kooperation. Optionen lassen sich bei einem Thema ausschließen, oder ein Thema erhält eigene Optionen.</translation>
    </message>
    <message>
        <source>What options are judged by, the same for every issue. Of a benefit more is better; of a cost less is better, which its heading in the decision matrix says.</source>
        <translation>Ein Maßstab, nach dem Optionen beurteilt werden, für jedes Thema derselbe. Bei einem Nutzen ist mehr besser, bei Kosten weniger; darauf weist die Entscheidungsmatrix unter dem Namen hin.</translation>
    </message>
    <message>
        <source>What a criterion is scored with: ordered labels and the numbers behind them, or a range of numbers. The numbers behind labels are a choice that you can edit, and the robustness check asks what other numbers would do.</source>
        <translation>Womit ein Kriterium bewertet wird: geordnete Bezeichnungen und die Zahlen dahinter, oder ein Zahlenbereich. Die Zahlen hinter den Bezeichnungen sind eine Festlegung, die sich ändern lässt; die Robustheitsprüfung fragt, was andere Zahlen bewirken würden.</translation>
    </message>
    <message>
        <source>What a score rests on: a table of the source, a passage of its text, an assumption of the preset, you, or a computation for a coalition of actors. Editing a score makes it yours and keeps the preset&apos;s value beside it.</source>
        <translation>Worauf eine Bewertung beruht: auf einer Tabelle der Quelle, einer Stelle ihres Textes, einer Annahme der Vorlage, auf Ihnen selbst oder auf einer Berechnung für eine Koalition von Akteuren. Eine geänderte Bewertung gilt als Ihre eigene; der Wert der Vorlage bleibt daneben stehen.</translation>
    </message>
    <message>
        <source>A named set of weights, such as one that puts leverage first. Applying a viewpoint replaces the current weights, and Undo brings them back.</source>
        <translation>Ein benannter Satz von Gewichten, etwa einer, der den Einfluss in den Vordergrund stellt. Eine Sichtweise ersetzt die derzeitigen Gewichte; „Rückgängig“ stellt sie wieder her.</translation>
    </message>
    <message>
        <source>TOPSIS&apos;s score of an option from 0 to 1: near 1 is close to the best value on every criterion, near 0 close to the worst. It orders the options of one issue and should not be compared between issues.</source>
        <translation>Der Wert einer Option nach TOPSIS von 0 bis 1: nahe 1 liegt sie dicht am besten Wert bei jedem Kriterium, nahe 0 dicht am schlechtesten. Er ordnet die Optionen eines Themas und sollte nicht zwischen Themen verglichen werden.</translation>
    </message>
    <message>
        <source>Foundation models</source>
        <translation>Basismodelle</translation>
    </message>
    <message>
        <source>With whom should we regulate how large general-purpose models are built, mostly in other countries?</source>
        <translation>Mit wem sollten wir regeln, wie große Allzweckmodelle entwickelt werden, meist in anderen Ländern?</translation>
    </message>
    <message>
        <source>The more of the builders&apos; home countries make the same demands, the more the builders heed: the wider, the better.</source>
        <translation>Je mehr Heimatländer der Entwickler dasselbe fordern, desto mehr folgen diese: je breiter, desto besser.</translation>
    </message>
    <message>
        <source>Printed as −: training is so costly that builders abroad will hardly tailor a model to one country&apos;s wishes.</source>
        <translation>In der Tabelle als − bewertet: Das Training ist so teuer, dass Hersteller im Ausland ein Modell kaum nach den Wünschen eines einzelnen Landes zuschneiden.</translation>
    </message>
    <message>
        <source>Demands on foreign model builders can be issued without asking another government.</source>
        <translation>Forderungen an ausländische Modellhersteller lassen sich stellen, ohne eine andere Regierung zu fragen.</translation>
    </message>
    <message>
        <source>The demands on training data, safeguards and fairness are one&apos;s own, uncompromised.</source>
        <translation>Die Forderungen zu Trainingsdaten, Schutzvorkehrungen und Fairness sind die eigenen, ohne Kompromiss.</translation>
    </message>
    <message>
        <source>Frontier models come from few places; most countries can at best ask for fine-tuning, and may be refused.</source>
        <translation>Spitzenmodelle stammen aus wenigen Ländern; die meisten Staaten können bestenfalls um Nachjustierung bitten und abgewiesen werden.</translation>
    </message>
    <message>
        <source>Printed as +: one joint set of demands is much more likely to be heeded than many separate ones.</source>
        <translation>In der Tabelle als + bewertet: Ein gemeinsamer Forderungskatalog wird viel eher beachtet als viele einzelne.</translation>
    </message>
    <message>
        <source>Cost grows with the number of actors, and requirements on training have to be agreed in technical detail.</source>
        <translation>Die Kosten wachsen mit der Zahl der Akteure, und Anforderungen an das Training müssen technisch im Einzelnen vereinbart werden.</translation>
    </message>
    <message>
        <source>Like-minded governments want safe and fair models but also favour their own champions.</source>
        <translation>Gleichgesinnte Regierungen wollen sichere und faire Modelle, bevorzugen aber auch ihre eigenen Vorzeigeunternehmen.</translation>
    </message>
    <message>
        <source>A joint front gives builders a reason to listen; the absent AI power&apos;s builders can still hold out.</source>
        <translation>Ein gemeinsames Auftreten gibt Herstellern Anlass zuzuhören; die Hersteller der abwesenden KI-Macht können sich dem weiterhin entziehen.</translation>
    </message>
    <message>
        <source>Printed as ++: the wider the group, the fewer places remain where a model escapes the rules.</source>
        <translation>In der Tabelle als ++ bewertet: Je größer die Gruppe, desto weniger Orte bleiben, an denen ein Modell den Regeln entgeht.</translation>
    </message>
    <message>
        <source>The most actors, and no agreement among them on whether such models are a threat or a chance.</source>
        <translation>Die meisten Akteure, und keine Einigkeit unter ihnen, ob solche Modelle eine Bedrohung oder eine Chance sind.</translation>
    </message>
    <message>
        <source>Governments differ on strict rules against unchained growth, and democracies mistrust authoritarian rule-makers.</source>
        <translation>Die Regierungen sind uneins über strenge Regeln gegenüber entfesseltem Wachstum, und Demokratien misstrauen autoritären Regelsetzern.</translation>
    </message>
    <message>
        <source>The home states of all large model builders take part, so no builder can play one off against another.</source>
        <translation>Die Heimatstaaten aller großen Modellhersteller machen mit, sodass kein Hersteller sie gegeneinander ausspielen kann.</translation>
    </message>
    <message>
        <source>Table 3</source>
        <translation>Tabelle 3</translation>
    </message>
    <message>
        <source>desirable</source>
        <translation>wünschenswert</translation>
    </message>
    <message>
        <source>What other countries allow in building matters a lot here, since most governments import these models or do without. That speaks for cooperating and agrees with Table 4.</source>
        <translation>Was andere Länder bei der Entwicklung zulassen, ist hier sehr wichtig, da die meisten Regierungen diese Modelle einführen oder auf sie verzichten. Das spricht für Kooperation und stimmt mit Tabelle 4 überein.</translation>
    </message>
    <message>
        <source>Foundation models: deployment</source>
        <translation>Basismodelle: Einsatz</translation>
    </message>
    <message>
        <source>With whom should we regulate how large general-purpose models are used?</source>
        <translation>Mit wem sollten wir regeln, wie große Allzweckmodelle verwendet werden?</translation>
    </message>
    <message>
        <source>Deployment can be regulated alone, and use abroad does no direct harm at home.</source>
        <translation>Der Einsatz lässt sich allein regeln, und die Verwendung im Ausland richtet im Inland keinen direkten Schaden an.</translation>
    </message>
    <message>
        <source>Printed as +: how such a model is used within one&apos;s borders can be ruled at home.</source>
        <translation>In der Tabelle als + bewertet: Wie ein solches Modell innerhalb der eigenen Grenzen verwendet wird, lässt sich im eigenen Land regeln.</translation>
    </message>
    <message>
        <source>Use can in principle be regulated alone, so nobody else has to be won.</source>
        <translation>Die Verwendung lässt sich grundsätzlich allein regeln, sodass niemand sonst zu gewinnen ist.</translation>
    </message>
    <message>
        <source>Which uses are acceptable is decided by one&apos;s own law.</source>
        <translation>Welche Verwendungen annehmbar sind, entscheidet das eigene Recht.</translation>
    </message>
    <message>
        <source>Conditions on use give providers a mild push to adapt, by fine-tuning at most.</source>
        <translation>Bedingungen für die Verwendung geben Anbietern einen leichten Anstoß zur Anpassung, höchstens durch Nachjustierung.</translation>
    </message>
    <message>
        <source>Printed as −: uses in partner countries rarely touch us, so joint rules add nothing.</source>
        <translation>In der Tabelle als − bewertet: Verwendungen in Partnerländern berühren uns selten, sodass gemeinsame Regeln nichts hinzufügen.</translation>
    </message>
    <message>
        <source>More parties cost more; rules on use cut across each partner&apos;s domestic law.</source>
        <translation>Mehr Beteiligte kosten mehr; Regeln zur Verwendung greifen in das nationale Recht jedes Partners ein.</translation>
    </message>
    <message>
        <source>Partners agree on rights in principle but draw the line between allowed and banned uses differently.</source>
        <translation>Die Partner sind sich bei Rechten im Grundsatz einig, ziehen die Grenze zwischen erlaubten und verbotenen Verwendungen aber verschieden.</translation>
    </message>
    <message>
        <source>Common conditions for access to a joint market reach back to builders, though only indirectly.</source>
        <translation>Gemeinsame Bedingungen für den Zugang zu einem gemeinsamen Markt wirken auf die Hersteller zurück, wenn auch nur mittelbar.</translation>
    </message>
    <message>
        <source>Printed as −: objectionable uses elsewhere do little harm across borders, which leaves nothing to solve together.</source>
        <translation>In der Tabelle als − bewertet: Anstößige Verwendungen anderswo richten über Grenzen hinweg wenig Schaden an, sodass gemeinsam nichts zu lösen bleibt.</translation>
    </message>
    <message>
        <source>All AI powers would have to bind their domestic use, with little to gain from it.</source>
        <translation>Alle KI-Mächte müssten ihre Verwendung im Inland binden und hätten wenig davon.</translation>
    </message>
    <message>
        <source>Domestic surveillance by AI is normal for some governments and unacceptable to others.</source>
        <translation>Überwachung im Inland durch KI ist für manche Regierungen normal und für andere unannehmbar.</translation>
    </message>
    <message>
        <source>Worldwide conditions of use would press every builder, but from the side of use and not of training.</source>
        <translation>Weltweite Bedingungen für die Verwendung würden auf jeden Hersteller Druck ausüben, aber von der Seite der Verwendung und nicht des Trainings.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>nicht zwingend</translation>
    </message>
    <message>
        <source>How others use these models matters little to us, so cooperation is a choice. That agrees with Table 4, which favours national rules.</source>
        <translation>Wie andere diese Modelle verwenden, ist für uns von geringer Bedeutung; Kooperation ist daher nicht zwingend. Das stimmt mit Tabelle 4 überein, die nationale Regeln bevorzugt.</translation>
    </message>
    <message>
        <source>Physical products: development</source>
        <translation>Physische Produkte: Entwicklung</translation>
    </message>
    <message>
        <source>AI-powered physical products</source>
        <translation>Physische Produkte mit KI</translation>
    </message>
    <message>
        <source>With whom should we agree how AI built into cars, medical devices or appliances is developed?</source>
        <translation>Mit wem sollten wir vereinbaren, wie KI in Autos, Medizinprodukten oder Geräten entwickelt wird?</translation>
    </message>
    <message>
        <source>Importers set the specifications that makers build in: each market that asks for the same adds weight.</source>
        <translation>Importeure setzen die Vorgaben, die Hersteller einbauen: Jeder Markt, der dasselbe fordert, zählt.</translation>
    </message>
    <message>
        <source>Printed as −: import checks catch the finished device, not how a maker abroad gathers data and designs it.</source>
        <translation>In der Tabelle als − bewertet: Einfuhrkontrollen erfassen das fertige Gerät, nicht, wie ein Hersteller im Ausland Daten sammelt und es gestaltet.</translation>
    </message>
    <message>
        <source>Importers can set product specifications by themselves.</source>
        <translation>Einfuhrländer können Produktvorgaben selbst festlegen.</translation>
    </message>
    <message>
        <source>Safety and privacy specifications follow domestic preferences.</source>
        <translation>Vorgaben zu Sicherheit und Privatsphäre folgen den eigenen Vorstellungen im Land.</translation>
    </message>
    <message>
        <source>Non-compliant imports can be stopped, and simple built-in systems are cheap to adapt.</source>
        <translation>Nicht konforme Einfuhren lassen sich stoppen, und einfache eingebaute Systeme sind billig anzupassen.</translation>
    </message>
    <message>
        <source>Printed as +: shared safety rules help, though the incentive is weaker than for foundation models.</source>
        <translation>In der Tabelle als + bewertet: Gemeinsame Sicherheitsregeln helfen, auch wenn der Anreiz schwächer ist als bei Basismodellen.</translation>
    </message>
    <message>
        <source>Countries that trade appliances have product-safety bodies to build on and a common interest in sales.</source>
        <translation>Länder, die mit Geräten handeln, haben Stellen für Produktsicherheit, auf denen sich aufbauen lässt, und ein gemeinsames Interesse am Absatz.</translation>
    </message>
    <message>
        <source>Trading partners want devices that are safe and not nosy, with differing strictness on data.</source>
        <translation>Handelspartner wollen sichere Geräte, die nicht ausspähen, sind bei Daten aber unterschiedlich streng.</translation>
    </message>
    <message>
        <source>Makers hardly give up the joint market of several importers, so they design for it.</source>
        <translation>Hersteller geben den gemeinsamen Markt mehrerer Einfuhrländer kaum auf und richten die Gestaltung daher auf ihn aus.</translation>
    </message>
    <message>
        <source>Printed as ++: a worldwide baseline would leave no maker outside it.</source>
        <translation>In der Tabelle als ++ bewertet: Bei weltweiten Mindestvorgaben bliebe kein Hersteller außen vor.</translation>
    </message>
    <message>
        <source>Most actors, hence costly, but product safety is technical and less divisive.</source>
        <translation>Die meisten Akteure, daher kostspielig, doch Produktsicherheit ist technisch und spaltet weniger.</translation>
    </message>
    <message>
        <source>Basic safety of consumer appliances is listed as an interest shared by the United States and China.</source>
        <translation>Grundlegende Sicherheit von Haushaltsgeräten wird als gemeinsames Interesse der Vereinigten Staaten und Chinas genannt.</translation>
    </message>
    <message>
        <source>All producing countries hold their makers to the same specification.</source>
        <translation>Alle Herstellungsländer verpflichten ihre Hersteller auf dieselben Vorgaben.</translation>
    </message>
    <message>
        <source>Divergent development rules matter little because imports can be held to local specifications, so cooperation is optional. Table 4 nevertheless rates global cooperation on development as very useful: the two tables pull in different directions.</source>
        <translation>Abweichende Entwicklungsregeln sind von geringer Bedeutung, weil Einfuhren an lokale Vorgaben gebunden werden können; Kooperation ist daher nicht zwingend. Tabelle 4 bewertet globale Kooperation bei der Entwicklung dennoch als sehr nützlich: Die beiden Tabellen weisen in verschiedene Richtungen.</translation>
    </message>
    <message>
        <source>Physical products: deployment</source>
        <translation>Physische Produkte: Einsatz</translation>
    </message>
    <message>
        <source>With whom should we regulate how AI-powered products are used?</source>
        <translation>Mit wem sollten wir regeln, wie Produkte mit KI verwendet werden?</translation>
    </message>
    <message>
        <source>A product can be checked and blocked at one&apos;s own border, whatever others allow.</source>
        <translation>Ein Produkt lässt sich an der eigenen Grenze prüfen und sperren, was auch immer andere erlauben.</translation>
    </message>
    <message>
        <source>Printed as +: the device sits within one&apos;s territory, where local rules can be enforced.</source>
        <translation>In der Tabelle als + bewertet: Das Gerät befindet sich auf dem eigenen Gebiet, wo sich lokale Regeln durchsetzen lassen.</translation>
    </message>
    <message>
        <source>Local rules for using a device need no partner.</source>
        <translation>Lokale Regeln für die Verwendung eines Geräts brauchen keinen Partner.</translation>
    </message>
    <message>
        <source>Road, clinic and household rules can follow local preferences.</source>
        <translation>Regeln für Straße, Klinik und Haushalt können den lokalen Vorstellungen folgen.</translation>
    </message>
    <message>
        <source>Rules of use, such as type approval, make makers adjust the product they build.</source>
        <translation>Regeln zur Verwendung wie die Typgenehmigung bringen Hersteller dazu, das Produkt anzupassen, das sie bauen.</translation>
    </message>
    <message>
        <source>Printed as −: how a neighbour uses a kitchen device or car has hardly any bearing on us.</source>
        <translation>In der Tabelle als − bewertet: Wie ein Nachbar ein Küchengerät oder Auto verwendet, betrifft uns kaum.</translation>
    </message>
    <message>
        <source>Partners could extend existing product and traffic agreements.</source>
        <translation>Die Partner könnten bestehende Produkt- und Verkehrsabkommen erweitern.</translation>
    </message>
    <message>
        <source>Partners agree on safety in use; habits and liability rules differ.</source>
        <translation>Die Partner sind sich über Sicherheit bei der Verwendung einig; Gewohnheiten und Haftungsregeln unterscheiden sich.</translation>
    </message>
    <message>
        <source>Common rules of use add little to the pressure that import conditions already exert.</source>
        <translation>Gemeinsame Regeln zur Verwendung fügen dem Druck, den Einfuhrbedingungen schon ausüben, wenig hinzu.</translation>
    </message>
    <message>
        <source>Printed as −: local use is a local matter; a worldwide rule would solve no shared problem.</source>
        <translation>In der Tabelle als − bewertet: Lokale Verwendung ist eine lokale Angelegenheit; eine weltweite Regel würde kein gemeinsames Problem lösen.</translation>
    </message>
    <message>
        <source>The number of parties makes it costly, although the stakes are low for each.</source>
        <translation>Die Zahl der Beteiligten macht es kostspielig, obwohl für jeden wenig auf dem Spiel steht.</translation>
    </message>
    <message>
        <source>Safe devices are wanted everywhere, privacy in their use less so.</source>
        <translation>Sichere Geräte sind überall erwünscht, Privatsphäre bei ihrer Verwendung weniger.</translation>
    </message>
    <message>
        <source>Uniform rules of use would bind all users and so indirectly reach all makers.</source>
        <translation>Einheitliche Regeln zur Verwendung würden alle, die Geräte verwenden, binden und so mittelbar alle Hersteller erreichen.</translation>
    </message>
    <message>
        <source>Foreign rules of use matter little for devices used at home, so cooperation is a choice. That agrees with Table 4, which favours national rules.</source>
        <translation>Ausländische Regeln zur Verwendung sind für im Inland verwendete Geräte von geringer Bedeutung; Kooperation ist daher nicht zwingend. Das stimmt mit Tabelle 4 überein, die nationale Regeln bevorzugt.</translation>
    </message>
    <message>
        <source>Small-scale AI services: development</source>
        <translation>Kleinere KI-Dienste: Entwicklung</translation>
    </message>
    <message>
        <source>Small-scale AI as a service</source>
        <translation>Kleinere KI-Dienste</translation>
    </message>
    <message>
        <source>With whom should we agree how voice clones, recommenders, deepfake tools and other small online AI services are built?</source>
        <translation>Mit wem sollten wir vereinbaren, wie Stimmklone, Empfehlungssysteme, Deepfake-Werkzeuge und andere kleinere Online-KI-Dienste entwickelt werden?</translation>
    </message>
    <message>
        <source>Many small makers everywhere: each jurisdiction that sets the same rules covers some more of them.</source>
        <translation>Viele kleine Anbieter überall: Jeder Rechtsraum mit denselben Regeln erfasst weitere von ihnen.</translation>
    </message>
    <message>
        <source>Printed as −: the tools come from many providers abroad, beyond the reach of one lawmaker.</source>
        <translation>In der Tabelle als − bewertet: Die Werkzeuge kommen von vielen Anbietern im Ausland, außerhalb der Reichweite eines einzelnen Gesetzgebers.</translation>
    </message>
    <message>
        <source>Requirements for developers can be published without any agreement.</source>
        <translation>Anforderungen an Entwickler lassen sich ohne jede Einigung veröffentlichen.</translation>
    </message>
    <message>
        <source>The requirements express one&apos;s own idea of safety and privacy.</source>
        <translation>Die Anforderungen drücken die eigene Vorstellung von Sicherheit und Privatsphäre aus.</translation>
    </message>
    <message>
        <source>Providers can change such a service&apos;s specification for an importing country with ease, if they care to.</source>
        <translation>Anbieter können die Vorgaben eines solchen Dienstes für ein Einfuhrland leicht ändern, wenn ihnen daran liegt.</translation>
    </message>
    <message>
        <source>Printed as +: agreement among some home countries of providers covers part of the supply.</source>
        <translation>In der Tabelle als + bewertet: Eine Einigung unter einigen Heimatländern von Anbietern erfasst einen Teil des Angebots.</translation>
    </message>
    <message>
        <source>Extra parties and a scattered field of providers make monitoring laborious.</source>
        <translation>Weitere Beteiligte und ein verstreutes Feld von Anbietern machen die Überwachung mühsam.</translation>
    </message>
    <message>
        <source>Partners reject deceptive tools alike but balance free speech and protection differently.</source>
        <translation>Die Partner lehnen täuschende Werkzeuge gleichermaßen ab, wägen Meinungsfreiheit und Schutz aber verschieden ab.</translation>
    </message>
    <message>
        <source>Easy to adapt, and worth adapting for a joint market: most providers would follow.</source>
        <translation>Leicht anzupassen und für einen gemeinsamen Markt die Anpassung wert: Die meisten Anbieter würden folgen.</translation>
    </message>
    <message>
        <source>Printed as ++: only if all home countries of providers join is there no source outside the rules.</source>
        <translation>In der Tabelle als ++ bewertet: Nur wenn alle Heimatländer von Anbietern mitmachen, gibt es keine Quelle außerhalb der Regeln.</translation>
    </message>
    <message>
        <source>All countries matter, since a small provider can sit anywhere, and all would have to supervise.</source>
        <translation>Alle Länder zählen, da ein kleiner Anbieter überall sitzen kann, und alle müssten Aufsicht führen.</translation>
    </message>
    <message>
        <source>Deepfakes and content feeds touch speech and politics, where convictions are far apart.</source>
        <translation>Deepfakes und algorithmische Inhalte berühren Meinungsäußerung und Politik, wo die Überzeugungen weit auseinanderliegen.</translation>
    </message>
    <message>
        <source>Providers everywhere are under the same development rules.</source>
        <translation>Für Anbieter überall gelten dieselben Entwicklungsregeln.</translation>
    </message>
    <message>
        <source>Divergent development rules matter little because such services are easily changed for importing countries, so cooperation is optional. Table 4 nevertheless rates global cooperation on development as very useful, as it does for physical products.</source>
        <translation>Abweichende Entwicklungsregeln sind von geringer Bedeutung, weil solche Dienste für Einfuhrländer leicht zu ändern sind; Kooperation ist daher nicht zwingend. Tabelle 4 bewertet globale Kooperation bei der Entwicklung dennoch als sehr nützlich, wie bei physischen Produkten.</translation>
    </message>
    <message>
        <source>Small-scale AI services: deployment</source>
        <translation>Kleinere KI-Dienste: Einsatz</translation>
    </message>
    <message>
        <source>With whom should we control to whom and how small online AI services are made available?</source>
        <translation>Mit wem sollten wir steuern, wem und wie kleinere Online-KI-Dienste zugänglich gemacht werden?</translation>
    </message>
    <message>
        <source>Non-military deployment is best governed nationally; Table 3 and the section on services would ask for partners.</source>
        <translation>Nichtmilitärischer Einsatz wird am besten national geregelt; Tabelle 3 und der Abschnitt über Dienste sprächen für Partner.</translation>
    </message>
    <message>
        <source>Printed as +: providers, platforms and organisations at home can be held to domestic rules.</source>
        <translation>In der Tabelle als + bewertet: Anbieter, Plattformen und Organisationen im eigenen Land lassen sich auf nationale Regeln verpflichten.</translation>
    </message>
    <message>
        <source>Domestic rules on availability need no partner.</source>
        <translation>Nationale Regeln zur Verfügbarkeit brauchen keinen Partner.</translation>
    </message>
    <message>
        <source>Which services are welcome is decided at home.</source>
        <translation>Welche Dienste willkommen sind, wird im eigenen Land entschieden.</translation>
    </message>
    <message>
        <source>Unwanted services are hard to keep out and can be reached through a VPN, so providers feel little pressure.</source>
        <translation>Unerwünschte Dienste sind schwer fernzuhalten und über ein VPN erreichbar, sodass Anbieter wenig Druck spüren.</translation>
    </message>
    <message>
        <source>Printed as −: services from countries outside the group stay within reach of every user.</source>
        <translation>In der Tabelle als − bewertet: Dienste aus Ländern außerhalb der Gruppe bleiben für alle erreichbar.</translation>
    </message>
    <message>
        <source>Controlling availability takes substantial cooperation between authorities.</source>
        <translation>Die Steuerung der Verfügbarkeit erfordert eine weitreichende Zusammenarbeit zwischen Behörden.</translation>
    </message>
    <message>
        <source>Partners share concern about high-risk tools and disagree on low-risk ones.</source>
        <translation>Die Partner teilen die Sorge über Werkzeuge mit hohem Risiko und sind sich über solche mit geringem uneins.</translation>
    </message>
    <message>
        <source>A joint list of conditions impresses larger providers; small ones can serve from elsewhere.</source>
        <translation>Eine gemeinsame Liste von Bedingungen wirkt auf größere Anbieter; kleine können von anderswo aus anbieten.</translation>
    </message>
    <message>
        <source>Printed as −: Table 4 sees use as a matter for national rules in all civilian fields.</source>
        <translation>In der Tabelle als − bewertet: Tabelle 4 sieht die Verwendung in allen zivilen Bereichen als Sache nationaler Regeln.</translation>
    </message>
    <message>
        <source>Availability would have to be policed in every country, with very many providers.</source>
        <translation>Die Verfügbarkeit müsste in jedem Land überwacht werden, bei sehr vielen Anbietern.</translation>
    </message>
    <message>
        <source>Governments differ on which services are a menace: some use them themselves.</source>
        <translation>Die Regierungen sind uneins, welche Dienste eine Bedrohung sind: Manche nutzen sie selbst.</translation>
    </message>
    <message>
        <source>No provider could serve from a haven; yet rules on provision shape development only indirectly.</source>
        <translation>Kein Anbieter könnte aus einem Zufluchtsort heraus anbieten; doch Regeln zur Bereitstellung prägen die Entwicklung nur mittelbar.</translation>
    </message>
    <message>
        <source>Deployment rules abroad decide to whom such services are available, so cooperation is desirable. Table 4 rates selective and global cooperation on deployment as not useful: the two tables pull in different directions.</source>
        <translation>Einsatzregeln im Ausland entscheiden, wem solche Dienste zugänglich sind; Kooperation ist daher wünschenswert. Tabelle 4 bewertet selektive und globale Kooperation beim Einsatz als nicht nützlich: Die beiden Tabellen weisen in verschiedene Richtungen.</translation>
    </message>
    <message>
        <source>Military AI: development</source>
        <translation>Militärische KI: Entwicklung</translation>
    </message>
    <message>
        <source>Militarily relevant AI</source>
        <translation>Militärisch relevante KI</translation>
    </message>
    <message>
        <source>With whom should we regulate how AI for weapons and military decisions is developed?</source>
        <translation>Mit wem sollten wir regeln, wie KI für Waffen und militärische Entscheidungen entwickelt wird?</translation>
    </message>
    <message>
        <source>Once one country builds such weapons the others are tempted: only all major military powers together work.</source>
        <translation>Sobald ein Land solche Waffen baut, sind andere versucht nachzuziehen: Wirksam sind nur alle großen Militärmächte zusammen.</translation>
    </message>
    <message>
        <source>Printed as −: restraint by one power invites the next to fill the gap.</source>
        <translation>In der Tabelle als − bewertet: Hält sich eine Macht zurück, füllt die nächste die Lücke.</translation>
    </message>
    <message>
        <source>A national moratorium needs no treaty.</source>
        <translation>Ein nationales Moratorium braucht keinen Vertrag.</translation>
    </message>
    <message>
        <source>One&apos;s own view of human control over weapons decides.</source>
        <translation>Die eigene Sicht auf die menschliche Kontrolle über Waffen entscheidet.</translation>
    </message>
    <message>
        <source>Foreign armament programmes are closed to outside rules.</source>
        <translation>Ausländische Rüstungsprogramme sind Regeln von außen verschlossen.</translation>
    </message>
    <message>
        <source>Printed as +: allies can bind one another, while the race with those outside goes on.</source>
        <translation>In der Tabelle als + bewertet: Verbündete können einander binden, während der Wettlauf mit Außenstehenden weitergeht.</translation>
    </message>
    <message>
        <source>Several armed forces must disclose and verify what they usually keep secret.</source>
        <translation>Mehrere Streitkräfte müssen offenlegen und überprüfen lassen, was sie gewöhnlich geheim halten.</translation>
    </message>
    <message>
        <source>Allies broadly agree on human oversight, less on what they may need against rivals.</source>
        <translation>Verbündete sind sich über menschliche Aufsicht weitgehend einig, weniger darüber, was sie gegen Rivalen brauchen könnten.</translation>
    </message>
    <message>
        <source>Only the members&apos; own arms makers are reached.</source>
        <translation>Nur die eigenen Waffenhersteller der Mitglieder werden erreicht.</translation>
    </message>
    <message>
        <source>Printed as ++: the security dilemma ends only when all major military powers are bound.</source>
        <translation>In der Tabelle als ++ bewertet: Das Sicherheitsdilemma endet erst, wenn alle großen Militärmächte gebunden sind.</translation>
    </message>
    <message>
        <source>Each state alone is tempted to stay out, a prisoner&apos;s dilemma that makes agreement hard to reach.</source>
        <translation>Jeder Staat für sich ist versucht, draußen zu bleiben: ein Gefangenendilemma, das eine Einigung erschwert.</translation>
    </message>
    <message>
        <source>Even rivals would be better off without an arms race, whatever else divides them.</source>
        <translation>Selbst Rivalen stünden ohne Rüstungswettlauf besser da, was auch immer sie sonst trennt.</translation>
    </message>
    <message>
        <source>All states with an arms programme accept limits on it.</source>
        <translation>Alle Staaten mit einem Rüstungsprogramm akzeptieren Grenzen dafür.</translation>
    </message>
    <message>
        <source>Foreign development rules decide whether weapons keep a human in the loop, which matters greatly in war. That speaks for cooperating and agrees with Table 4.</source>
        <translation>Ausländische Entwicklungsregeln entscheiden, ob bei Waffen ein Mensch die Entscheidung behält, was im Krieg von großer Bedeutung ist. Das spricht für Kooperation und stimmt mit Tabelle 4 überein.</translation>
    </message>
    <message>
        <source>Military AI: deployment</source>
        <translation>Militärische KI: Einsatz</translation>
    </message>
    <message>
        <source>With whom should we regulate when and how military AI may be used?</source>
        <translation>Mit wem sollten wir regeln, wann und wie militärische KI eingesetzt werden darf?</translation>
    </message>
    <message>
        <source>Rules of use bind nobody while one major military power stays outside.</source>
        <translation>Einsatzregeln binden niemanden, solange eine große Militärmacht fernbleibt.</translation>
    </message>
    <message>
        <source>Printed as −: military AI is used against others, so rules for one&apos;s own forces do not protect anyone from theirs.</source>
        <translation>In der Tabelle als − bewertet: Militärische KI wird gegen andere eingesetzt, sodass Regeln für die eigenen Streitkräfte niemanden vor denen der anderen schützen.</translation>
    </message>
    <message>
        <source>Rules of engagement for one&apos;s own forces need no agreement.</source>
        <translation>Einsatzregeln für die eigenen Streitkräfte brauchen keine Einigung.</translation>
    </message>
    <message>
        <source>One&apos;s own ethics of warfare apply without compromise.</source>
        <translation>Die eigene Ethik der Kriegführung gilt ohne Kompromiss.</translation>
    </message>
    <message>
        <source>Binding one&apos;s own soldiers changes nothing in what others build.</source>
        <translation>Die eigenen Streitkräfte zu binden, ändert nichts daran, was andere bauen.</translation>
    </message>
    <message>
        <source>Printed as +: allies can agree on use in joint operations; opponents remain free.</source>
        <translation>In der Tabelle als + bewertet: Verbündete können sich über die Verwendung in gemeinsamen Einsätzen einigen; Gegner bleiben frei.</translation>
    </message>
    <message>
        <source>Allied forces must harmonise doctrine and show each other that they keep to it.</source>
        <translation>Verbündete Streitkräfte müssen Doktrinen abstimmen und einander zeigen, dass sie sich daran halten.</translation>
    </message>
    <message>
        <source>Allies share the law of war but read autonomy and accountability differently.</source>
        <translation>Verbündete teilen das Kriegsvölkerrecht, legen Autonomie und Verantwortlichkeit aber verschieden aus.</translation>
    </message>
    <message>
        <source>Restrictions on use among allies steer the allies&apos; own procurement and little else.</source>
        <translation>Beschränkungen der Verwendung unter Verbündeten steuern deren eigene Beschaffung und wenig sonst.</translation>
    </message>
    <message>
        <source>Printed as ++: use abroad has grave effects on other countries, so rules are needed that hold for all.</source>
        <translation>In der Tabelle als ++ bewertet: Der Einsatz im Ausland hat schwere Folgen für andere Länder, sodass Regeln nötig sind, die für alle gelten.</translation>
    </message>
    <message>
        <source>Every military power gains from being the exception, and compliance in combat is hard to watch.</source>
        <translation>Jede Militärmacht profitiert davon, die Ausnahme zu sein, und im Kampf lässt sich die Einhaltung schwer überwachen.</translation>
    </message>
    <message>
        <source>International rules of war show that even adversaries can share such an interest.</source>
        <translation>Das humanitäre Völkerrecht zeigt, dass selbst Gegner ein solches Interesse teilen können.</translation>
    </message>
    <message>
        <source>A ban on certain uses that all powers accept leaves little reason to build for them.</source>
        <translation>Ein von allen Mächten akzeptiertes Verbot bestimmter Verwendungen lässt wenig Grund, dafür zu bauen.</translation>
    </message>
    <message>
        <source>Military AI is rarely used at home, so other countries feel the producers&apos; rules of use. That speaks for cooperating and agrees with Table 4.</source>
        <translation>Militärische KI wird selten im eigenen Land eingesetzt, sodass andere Länder die Einsatzregeln der Herstellerstaaten zu spüren bekommen. Das spricht für Kooperation und stimmt mit Tabelle 4 überein.</translation>
    </message>
    <message>
        <source>How Table 4 was read. In the text at hand the cells of a row run together: “− + + − + + −” is seven signs for six cells, so one pair “+ +” is a single “++”, either the first or the second. Taking the second gives unilateral − and +, selective + and −, global ++ and − (development, deployment). Taking the first would make selective cooperation useless in development, against the foundation models section, where a joint set of demands is what makes builders listen, and somewhat useful in deployment, against the statement that use is best governed nationally. In the military row, eight signs for six cells, the two “++” stand under global cooperation, because the section on military AI finds that nothing else really works. Table 3 is no rating. It says where divergent rules matter, and so where cooperation is desirable or optional. It pulls against Table 4 in three places: small-scale services in deployment (desirable, yet selective and global are rated −), physical products in development (optional, yet global is rated ++) and, by the same measure, small-scale services in development (optional, yet global is rated ++).</source>
        <translation>Wie Tabelle 4 gelesen wurde. Im vorliegenden Text laufen die Zellen einer Zeile ineinander: „− + + − + + −“ sind sieben Zeichen für sechs Zellen, sodass ein Paar „+ +“ ein einzelnes „++“ ist, entweder das erste oder das zweite. Nimmt man das zweite, ergibt sich unilateral − und +, selektiv + und −, global ++ und − (Entwicklung, Einsatz). Nähme man das erste, wäre selektive Kooperation bei der Entwicklung nutzlos, entgegen dem Abschnitt über Basismodelle, wo gerade ein gemeinsamer Forderungskatalog die Hersteller zum Zuhören bringt, und beim Einsatz etwas nützlich, entgegen der Aussage, dass die Verwendung am besten national geregelt wird. In der militärischen Zeile, acht Zeichen für sechs Zellen, stehen die beiden „++“ unter globaler Kooperation, weil der Abschnitt über militärische KI zu dem Schluss kommt, dass nichts anderes wirklich funktioniert. Tabelle 3 ist keine Bewertung. Sie sagt, wo abweichende Regeln von Bedeutung sind und wo Kooperation daher wünschenswert oder nicht zwingend ist. Sie widerspricht Tabelle 4 an drei Stellen: bei kleineren Diensten im Einsatz (wünschenswert, doch selektiv und global sind mit − bewertet), bei physischen Produkten in der Entwicklung (nicht zwingend, doch global ist mit ++ bewertet) und nach demselben Maßstab bei kleineren Diensten in der Entwicklung (nicht zwingend, doch global ist mit ++ bewertet).</translation>
    </message>
    <message>
        <source>The share of many random draws of weights or scores in which an option takes a rank. It answers how often an option would be first if the weights are not known exactly.</source>
        <translation>Der Anteil vieler zufälliger Ziehungen von Gewichten oder Bewertungen, in denen eine Option einen Rang belegt. Er gibt an, wie oft eine Option auf dem ersten Platz läge, wenn die Gewichte nicht genau bekannt sind.</translation>
    </message>
    <message>
        <source>Firm, open, fragile</source>
        <translation>Stabil, offen, labil</translation>
    </message>
    <message>
        <source>All issues at a glance, each with the option that leads. It can also show what effectiveness alone would say, what the paper says, what the scores rest on, and what differs between two states.</source>
        <translation>Alle Themen auf einen Blick, jedes mit der führenden Option. Er kann auch zeigen, was die Wirksamkeit allein ergäbe, was im Aufsatz steht, worauf die Bewertungen beruhen und worin sich zwei Stände unterscheiden.</translation>
    </message>
    <message>
        <source>A set of actors that meets already, such as the G7. It is compared with the best coalition, with us added if we are not a member.</source>
        <translation>Eine Gruppe von Akteuren, die bereits zusammenkommt, etwa die G7. Sie wird mit der besten Koalition verglichen; sind wir nicht Mitglied, kommen wir hinzu.</translation>
    </message>
    <message>
        <source>Someone whose judgements count in a workshop: a person with a name and a role or, in an anonymous workshop, a numbered slip. The program does not know who drew which slip.</source>
        <translation>Eine Person, deren Urteile in einem Workshop zählen: mit Namen und Rolle oder, in einem anonymen Workshop, mit einem nummerierten Zettel. Das Programm weiß nicht, wer welchen Zettel gezogen hat.</translation>
    </message>
    <message>
        <source>The answers of one participant in one round, given at the computer, in a file or on paper. No screen and no export shows them before the round is revealed.</source>
        <translation>Die Antworten einer teilnehmenden Person in einer Runde, am Computer, als Datei oder auf Papier. Vor dem Aufdecken der Runde zeigen sie weder der Bildschirm noch ein Export.</translation>
    </message>
    <message>
        <source>One turn of collecting ballots in a workshop. After the discussion another round shows who changed their answers.</source>
        <translation>Ein Durchgang, in dem in einem Workshop Stimmzettel eingesammelt werden. Nach der Diskussion zeigt eine weitere Runde, wer seine Antworten geändert hat.</translation>
    </message>
    <message>
        <source>How alike the participants&apos; weights are, on a scale whose source is named beside it. A moderate group value can hide two opposed camps, so the spread is always shown with it.</source>
        <translation>Wie ähnlich die Gewichte der Teilnehmenden sind, auf einer Skala, deren Quelle daneben genannt ist. Ein mittlerer Gruppenwert kann zwei gegensätzliche Lager verbergen; daher wird die Streuung stets mit angezeigt.</translation>
    </message>
    <message>
        <source>A normalisation that measures every score on its whole scale, so that ranks do not change when options are added or removed. The price is that options close together on a long scale hardly differ.</source>
        <translation>Eine Normalisierung, die jede Bewertung auf ihrer ganzen Skala misst, sodass sich Ränge nicht ändern, wenn Optionen hinzukommen oder wegfallen. Der Preis: Optionen, die auf einer langen Skala dicht beieinanderliegen, unterscheiden sich kaum.</translation>
    </message>
    <message>
        <source>Two ways in which AHP adds up: in ideal mode the best option on each criterion counts as 1, in distributive mode the options share a total of 1. Ideal mode suits choosing one option, distributive mode suits dividing resources.</source>
        <translation>Zwei Arten, wie AHP zusammenfasst: Im Idealmodus zählt die beste Option bei jedem Kriterium als 1, im Verteilungsmodus teilen sich die Optionen eine Summe von 1. Der Idealmodus eignet sich zur Auswahl einer Option, der Verteilungsmodus zur Verteilung von Mitteln.</translation>
    </message>
    <message>
        <source>Weights derived by a published rule from the order of importance alone. They are quick, and honest when nothing more than the order is known.</source>
        <translation>Gewichte, die nach einer veröffentlichten Regel allein aus der Reihenfolge der Wichtigkeit folgen. Sie sind schnell ermittelt und redlich, wenn nicht mehr als die Reihenfolge bekannt ist.</translation>
    </message>
    <message>
        <source>The same scores and weights ranked by another published method. Agreement of several methods is a sign that the answer does not depend on one of them, not a proof that it is right.</source>
        <translation>Dieselben Bewertungen und Gewichte, nach einer anderen veröffentlichten Methode geordnet. Stimmen mehrere Methoden überein, spricht das dafür, dass die Antwort nicht von einer einzelnen abhängt; ein Beweis ihrer Richtigkeit ist es nicht.</translation>
    </message>
    <message>
        <source>As the first score says</source>
        <translation>Wie die erste Bewertung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>&amp;Scored in</source>
        <translation>&amp;Bewertet in</translation>
    </message>
    <message>
        <source>The words from lowest to highest, with commas between them</source>
        <translation>Die Wörter vom niedrigsten zum höchsten, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>such as € million or days</source>
        <translation>etwa Mio. € oder Tage</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;Lowest</source>
        <translation>&amp;Niedrigster Wert</translation>
    </message>
    <message>
        <source>&amp;Highest</source>
        <translation>&amp;Höchster Wert</translation>
    </message>
    <message>
        <source>Sh&amp;ort label</source>
        <translation>&amp;Kurzname</translation>
    </message>
    <message>
        <source>Numbers behind the words…</source>
        <translation>Zahlen hinter den Wörtern…</translation>
    </message>
    <message>
        <source>Change the option {option}</source>
        <translation>Option {option} ändern</translation>
    </message>
    <message>
        <source>Based &amp;on</source>
        <translation>Beruht &amp;auf</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Mehr ist besser</translation>
    </message>
    <message>
        <source>Best at export</source>
        <translation>Beste beim Export</translation>
    </message>
    <message>
        <source>Your coalition</source>
        <translation>Ihre Koalition</translation>
    </message>
    <message>
        <source>Scores on the scales of the criteria</source>
        <translation>Bewertungen auf den Skalen der Kriterien</translation>
    </message>
    <message>
        <source>No criterion has weight on this issue.</source>
        <translation>Bei diesem Thema hat kein Kriterium Gewicht.</translation>
    </message>
    <message>
        <source>A criterion without a rule for coalitions has weight.</source>
        <translation>Ein Kriterium ohne Regel für Koalitionen hat Gewicht.</translation>
    </message>
    <message>
        <source>A rating that counts is unknown of us, and no coalition can be scored without us.</source>
        <translation>Von uns fehlt eine Einstufung, die hier zählt, und ohne uns lässt sich keine Koalition bewerten.</translation>
    </message>
    <message>
        <source>No other actor is rated on all that counts on this issue.</source>
        <translation>Kein anderer Akteur ist in allem eingestuft, was bei diesem Thema zählt.</translation>
    </message>
    <message>
        <source>Nobody has a share of what counts: ratings are negative, or all zero.</source>
        <translation>Niemand hat einen Anteil an dem, was zählt: Einstufungen sind negativ oder alle null.</translation>
    </message>
    <message>
        <source>Nothing says yet how members add up on this issue.</source>
        <translation>Noch ist nicht festgelegt, wie die Mitglieder bei diesem Thema zusammenwirken.</translation>
    </message>
    <message>
        <source>A score that is the same for every coalition is outside its scale.</source>
        <translation>Eine für jede Koalition gleiche Bewertung liegt außerhalb ihrer Skala.</translation>
    </message>
    <message>
        <source>A rating is outside its scale.</source>
        <translation>Eine Einstufung liegt außerhalb ihrer Skala.</translation>
    </message>
    <message>
        <source>Effectiveness by each kind of collective good, from 0 to 1</source>
        <translation>Wirksamkeit nach jeder Art des kollektiven Guts, von 0 bis 1</translation>
    </message>
    <message>
        <source>On this issue</source>
        <translation>Bei diesem Thema</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster Wert</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <source>Part by pairs</source>
        <translation>Teil nach Paaren</translation>
    </message>
    <message>
        <source>Same for all</source>
        <translation>Für alle gleich</translation>
    </message>
    <message>
        <source>Position on the scale: 0 is its worst end, 1 its best</source>
        <translation>Position auf der Skala: 0 ist ihr schlechtestes Ende, 1 ihr bestes</translation>
    </message>
    <message>
        <source>{criterion} – no rule</source>
        <translation>{criterion} – keine Regel</translation>
    </message>
    <message>
        <source>TOPSIS: squared weighted gap to the best end</source>
        <translation>TOPSIS: quadrierter gewichteter Abstand zum besten Ende</translation>
    </message>
    <message>
        <source>Distance to the best ends</source>
        <translation>Abstand zu den besten Enden</translation>
    </message>
    <message>
        <source>TOPSIS: squared weighted gap to the worst end</source>
        <translation>TOPSIS: quadrierter gewichteter Abstand zum schlechtesten Ende</translation>
    </message>
    <message>
        <source>Distance to the worst ends</source>
        <translation>Abstand zu den schlechtesten Enden</translation>
    </message>
    <message>
        <source>AHP: priority against the best end of the scale, times the weight</source>
        <translation>AHP: Priorität gegenüber dem besten Ende der Skala, mal Gewicht</translation>
    </message>
    <message>
        <source>A scale of words needs at least two.</source>
        <translation>Eine Skala aus Wörtern braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>Type them with commas between.</source>
        <translation>Trennen Sie sie durch Kommas.</translation>
    </message>
    <message>
        <source>a publication, a table, a conversation</source>
        <translation>eine Veröffentlichung, eine Tabelle, ein Gespräch</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>document, .mcda file</source>
        <translation>Dokument, .mcda-Datei</translation>
    </message>
    <message>
        <source>Everything about one analysis in one file: issues, options, criteria, scores, weights, notes and snapshots. It stays on this computer and opens again exactly as it was saved.</source>
        <translation>Alles zu einer Analyse in einer Datei: Themen, Optionen, Kriterien, Bewertungen, Gewichte, Notizen und Momentaufnahmen. Die Datei bleibt auf diesem Computer und öffnet sich wieder genau so, wie sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>One question to be decided, such as with whom to cooperate on foundation models. All issues of a project share the same criteria, but each has its own scores.</source>
        <translation>Eine zu entscheidende Frage, etwa mit wem bei Basismodellen zu kooperieren ist. Alle Themen eines Projekts haben dieselben Kriterien, aber jedes hat eigene Bewertungen.</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>benefit, cost</source>
        <translation>Nutzen, Kosten</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>no actor is “us”; mark one of them with “us”: true.</source>
        <translation>kein Akteur ist „wir“; kennzeichnen Sie einen mit &quot;us&quot;: true.</translation>
    </message>
    <message>
        <source>{names} are all marked as “us”; only one actor can be.</source>
        <translation>{names} sind alle als „wir“ gekennzeichnet; zulässig ist nur ein Akteur.</translation>
    </message>
    <message>
        <source>has {count} actors; the maximum is {most}, for all their coalitions are compared.</source>
        <translation>hat {count} Akteure; höchstens {most} sind möglich, da alle Koalitionen verglichen werden.</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>needs a rating that this rule uses.</source>
        <translation>braucht eine Einstufung, die diese Regel verwendet.</translation>
    </message>
    <message>
        <source>has a rating, which this rule does not use.</source>
        <translation>hat eine Einstufung, die diese Regel nicht verwendet.</translation>
    </message>
    <message>
        <source>lies outside the scale of {criterion}.</source>
        <translation>liegt außerhalb der Skala von {criterion}.</translation>
    </message>
    <message>
        <source>a threshold is a share above 0 and at most 1.</source>
        <translation>eine Schwelle ist ein Anteil über 0 und höchstens 1.</translation>
    </message>
    <message>
        <source>How one option does on one criterion of one issue. A missing score is never read as zero: the option is left out of that ranking, with the reason.</source>
        <translation>Wie eine Option bei einem Kriterium eines Themas abschneidet. Eine fehlende Bewertung wird nie als null gelesen: Die Option steht dann nicht in der Rangfolge, und der Grund wird genannt.</translation>
    </message>
    <message>
        <source>table, text, assumption, yours</source>
        <translation>Tabelle, Text, Annahme, eigen</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>Entscheidungsmatrix</translation>
    </message>
    <message>
        <source>All scores of one issue as a table, with options down the side and criteria across. It is what every method starts from.</source>
        <translation>Alle Bewertungen eines Themas als Tabelle, mit den Optionen als Zeilen und den Kriterien als Spalten. Von ihr geht jede Methode aus.</translation>
    </message>
    <message>
        <source>How much each criterion counts, as shares that sum to 100 %. Moving one weight keeps the others in proportion, unless they are locked.</source>
        <translation>Wie viel jedes Kriterium zählt, als Anteile, die zusammen 100 % ergeben. Wird ein Gewicht geändert, behalten die anderen ihr Verhältnis zueinander, sofern sie nicht gesperrt sind.</translation>
    </message>
    <message>
        <source>lens, weight profile</source>
        <translation>Gewichtungsprofil</translation>
    </message>
    <message>
        <source>The weights and the method at one moment, kept under a name. Two snapshots can be compared side by side, and none is ever overwritten.</source>
        <translation>Die Gewichte und die Methode zu einem Zeitpunkt, unter einem Namen aufbewahrt. Zwei Momentaufnahmen lassen sich nebeneinander vergleichen, und keine wird je überschrieben.</translation>
    </message>
    <message>
        <source>A judgement of how many times as important or as good one thing is as another, from 1 (equal) to 9. All pairs together give weights or priorities.</source>
        <translation>Ein Urteil, wievielmal so wichtig oder so gut das eine ist wie das andere, von 1 (gleich) bis 9. Alle Paare zusammen ergeben Gewichte oder Prioritäten.</translation>
    </message>
    <message>
        <source>Priority vector</source>
        <translation>Prioritätsvektor</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>The shares that follow from pairwise comparisons, which sum to 1. With contradictions among the comparisons they are the best compromise.</source>
        <translation>Die Anteile, die aus Paarvergleichen folgen und zusammen 1 ergeben. Bei Widersprüchen unter den Vergleichen sind sie der beste Kompromiss.</translation>
    </message>
    <message>
        <source>Consistency ratio (CR)</source>
        <translation>Konsistenzverhältnis (CR)</translation>
    </message>
    <message>
        <source>How far pairwise comparisons contradict each other, measured against random answers. 10 % or less is commonly called acceptable, but it is advice and not a verdict.</source>
        <translation>Wie weit Paarvergleiche einander widersprechen, gemessen an zufälligen Antworten. 10 % oder weniger gelten gemeinhin als annehmbar; das ist ein Richtwert, kein Urteil.</translation>
    </message>
    <message>
        <source>Closeness coefficient</source>
        <translation>Nähekoeffizient</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>rank, tie</source>
        <translation>Rang, Gleichstand</translation>
    </message>
    <message>
        <source>The options of an issue in order of their score. Options whose scores are equal share a rank, and none is put first by the order of the rows.</source>
        <translation>Die Optionen eines Themas in der Reihenfolge ihrer Werte. Optionen mit gleichem Wert teilen sich einen Rang; die Reihenfolge der Zeilen bevorzugt keine.</translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation>Kipppunkt</translation>
    </message>
    <message>
        <source>The weight at which first place changes hands while the other weights keep their proportions. If it lies far from the current weight, the answer does not depend on that weight.</source>
        <translation>Das Gewicht, bei dem der erste Platz wechselt, während die anderen Gewichte ihr Verhältnis behalten. Liegt es weit vom derzeitigen Gewicht entfernt, hängt die Antwort nicht von diesem Gewicht ab.</translation>
    </message>
    <message>
        <source>SMAA</source>
        <translation>SMAA</translation>
    </message>
    <message>
        <source>● ◐ ○</source>
        <translation>● ◐ ○</translation>
    </message>
    <message>
        <source>How firmly first place holds when weights and level values vary by a stated rule. ● firm (robust) holds almost always, ◐ open (contested) mostly, and ○ fragile (knife-edge) in fewer than two of three draws or in a tie.</source>
        <translation>Wie fest der erste Platz steht, wenn Gewichte und Stufenwerte nach einer genannten Regel schwanken. ● stabil (robust): Er bleibt fast immer gleich, ◐ offen (umstritten): meistens, ○ labil (auf der Kippe): in weniger als zwei von drei Ziehungen, oder er ist geteilt.</translation>
    </message>
    <message>
        <source>Gross is the benefit of an option by effectiveness alone; net counts the cost of coordinating and the other criteria too. Where the two put different options first, the other criteria decide.</source>
        <translation>Brutto ist der Nutzen einer Option nach der Wirksamkeit allein; netto zählen auch die Koordinierungskosten und die anderen Kriterien. Wo beide verschiedene Optionen auf den ersten Platz setzen, entscheiden die anderen Kriterien.</translation>
    </message>
    <message>
        <source>country, jurisdiction, player</source>
        <translation>Land, Rechtsraum, Spieler</translation>
    </message>
    <message>
        <source>Somebody who may cooperate, such as a country, a municipality or a supplier; exactly one of them is us. Each is rated on its capacity, its reach, its alignment with us and the effort to win it over.</source>
        <translation>Wer für eine Kooperation in Betracht kommt, etwa ein Land, eine Gemeinde oder ein Lieferant; genau ein Akteur sind wir selbst. Jeder wird nach Kapazität, Reichweite, Übereinstimmung mit uns und Überzeugungsaufwand eingestuft.</translation>
    </message>
    <message>
        <source>partners, members</source>
        <translation>Partner, Mitglieder</translation>
    </message>
    <message>
        <source>A set of actors that contains us and acts together on an issue. All coalitions are compared, from us alone to everybody.</source>
        <translation>Eine Gruppe von Akteuren, zu der wir gehören und die bei einem Thema gemeinsam handelt. Alle Koalitionen werden verglichen, von uns allein bis zu allen.</translation>
    </message>
    <message>
        <source>club, organisation</source>
        <translation>Klub, Organisation</translation>
    </message>
    <message>
        <source>Central power</source>
        <translation>Zentrale Macht</translation>
    </message>
    <message>
        <source>central AI power</source>
        <translation>zentrale KI-Macht</translation>
    </message>
    <message>
        <source>An actor whose absence makes cooperation selective; the paper names China and the United States. Global cooperation includes them all.</source>
        <translation>Ein Akteur, dessen Fehlen die Kooperation selektiv macht; der Aufsatz nennt China und die Vereinigten Staaten. Globale Kooperation schließt sie alle ein.</translation>
    </message>
    <message>
        <source>Collective good</source>
        <translation>Kollektives Gut</translation>
    </message>
    <message>
        <source>aggregation technology, public good</source>
        <translation>Aggregationstechnologie, öffentliches Gut</translation>
    </message>
    <message>
        <source>What a coalition produces together, and how the parts of its members add up to it: each counts, enough is enough, or the weakest link decides. The kind is chosen for each issue, with a reason.</source>
        <translation>Was eine Koalition gemeinsam hervorbringt und wie die Beiträge ihrer Mitglieder dabei zusammenwirken: Jedes Mitglied zählt, eine Schwelle genügt, oder das schwächste Glied entscheidet. Die Art wird für jedes Thema mit einer Begründung gewählt.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>Ranks options by how near they come to the best and how far they stay from the worst on all criteria at once (Hwang &amp; Yoon 1981). A weakness on one criterion can be made good by a strength on another.</source>
        <translation>Ordnet Optionen danach, wie nahe sie bei allen Kriterien zugleich dem Besten kommen und wie weit sie vom Schlechtesten entfernt bleiben (Hwang &amp; Yoon 1981). Eine Schwäche bei einem Kriterium lässt sich durch eine Stärke bei einem anderen ausgleichen.</translation>
    </message>
    <message>
        <source>AHP</source>
        <translation>AHP</translation>
    </message>
    <message>
        <source>Analytic Hierarchy Process</source>
        <translation>Analytic Hierarchy Process</translation>
    </message>
    <message>
        <source>Compares criteria and options two by two and adds up the shares that follow (Saaty 1980). It measures how far the comparisons contradict each other.</source>
        <translation>Vergleicht Kriterien und Optionen paarweise und fasst die Anteile zusammen, die daraus folgen (Saaty 1980). Gemessen wird auch, wie weit die Vergleiche einander widersprechen.</translation>
    </message>
    <message>
        <source>vector, min-max</source>
        <translation>Vektor, Min-Max</translation>
    </message>
    <message>
        <source>How TOPSIS makes criteria with different scales comparable before it adds them up. The choice can change the ranking, and the program says for each issue whether it does.</source>
        <translation>Wie TOPSIS Kriterien mit verschiedenen Skalen vergleichbar macht, bevor sie zusammengefasst werden. Die Wahl kann die Rangfolge ändern; das Programm gibt zu jedem Thema an, ob sie es tut.</translation>
    </message>
    <message>
        <source>Ideal and distributive mode</source>
        <translation>Ideal- und Verteilungsmodus</translation>
    </message>
    <message>
        <source>Swing weighting</source>
        <translation>Swing-Gewichtung</translation>
    </message>
    <message>
        <source>Asks how much the change from worst to best on each criterion matters, with the most important change at 100. It keeps the question tied to the range that is really at stake.</source>
        <translation>Fragt, wie wichtig die Änderung vom Schlechtesten zum Besten bei jedem Kriterium ist; die wichtigste Änderung erhält 100. So bleibt die Frage an die Spanne gebunden, um die es tatsächlich geht.</translation>
    </message>
    <message>
        <source>ROC, rank sum</source>
        <translation>ROC, Rangsumme</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>The average contradiction in random pairwise comparisons, which the consistency ratio is measured against. Published tables differ a little, so the one in use is named.</source>
        <translation>Der mittlere Widerspruch in zufälligen Paarvergleichen, an dem das Konsistenzverhältnis gemessen wird. Veröffentlichte Tabellen weichen etwas voneinander ab, daher wird die verwendete genannt.</translation>
    </message>
    <message>
        <source>Another set of numbers for the words behind 1 to 9, applied after the judgements were given. It changes how strongly words count, not what was answered.</source>
        <translation>Ein anderer Satz von Zahlen für die Wörter hinter 1 bis 9, der angewandt wird, nachdem die Urteile abgegeben sind. Er ändert, wie stark die Wörter zählen, nicht, was geantwortet wurde.</translation>
    </message>
    <message>
        <source>Kendall&apos;s W</source>
        <translation>Kendalls W</translation>
    </message>
    <message>
        <source>coefficient of concordance</source>
        <translation>Konkordanzkoeffizient</translation>
    </message>
    <message>
        <source>How far several people rank the options alike: 1 where all have the same order, and about 0 where their orders have nothing in common. It looks at orders alone, not at how far apart the scores are.</source>
        <translation>Wie weit mehrere Personen die Optionen gleich ordnen: 1, wenn alle dieselbe Reihenfolge haben, und etwa 0, wenn ihre Reihenfolgen nichts gemeinsam haben. Betrachtet wird nur die Reihenfolge, nicht, wie weit die Werte auseinanderliegen.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation>„{value}“ steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Zur Wahl stehen: {choices}.</translation>
    </message>
    <message>
        <source>A comparison must be a ratio above 0, such as 3 or 1/3.</source>
        <translation>Ein Vergleich muss ein Verhältnis über 0 sein, etwa 3 oder 1/3.</translation>
    </message>
    <message>
        <source>Each comparison must be between two existing items and may appear only once.</source>
        <translation>Jeder Vergleich muss zwei vorhandene Elemente betreffen und darf nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>That must be one of {keys}.</source>
        <translation>Möglich sind nur: {keys}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>„{typed}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Type it without decimals.</source>
        <translation>Geben Sie sie ohne Nachkommastellen ein.</translation>
    </message>
    <message>
        <source>“{typed}” is too large or too small to compute with.</source>
        <translation>„{typed}“ ist zu groß oder zu klein, um damit zu rechnen.</translation>
    </message>
    <message>
        <source>Use another unit.</source>
        <translation>Verwenden Sie eine andere Einheit.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number.</source>
        <translation>„{typed}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>There is no number here.</source>
        <translation>Hier steht keine Zahl.</translation>
    </message>
    <message>
        <source>Type a number such as {example}.</source>
        <translation>Geben Sie eine Zahl ein, etwa {example}.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways.</source>
        <translation>„{typed}“ lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>Type {many} or {few}.</source>
        <translation>Geben Sie {many} oder {few} ein.</translation>
    </message>
    <message>
        <source>The workbook could not be rebuilt in its own language, {language}.</source>
        <translation>Die Arbeitsmappe ließ sich in ihrer eigenen Sprache ({language}) nicht erneut erzeugen.</translation>
    </message>
    <message>
        <source>Run the program in that language and try again.</source>
        <translation>Starten Sie das Programm in dieser Sprache und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>hidden in the file</source>
        <translation>in der Datei ausgeblendet</translation>
    </message>
    <message>
        <source>its heading is a number</source>
        <translation>die Überschrift ist eine Zahl</translation>
    </message>
    <message>
        <source>it numbers or identifies the rows</source>
        <translation>sie nummeriert oder kennzeichnet die Zeilen</translation>
    </message>
    <message>
        <source>it contains remarks</source>
        <translation>sie enthält Bemerkungen</translation>
    </message>
    <message>
        <source>it contains the result of an earlier calculation</source>
        <translation>sie enthält das Ergebnis einer früheren Berechnung</translation>
    </message>
    <message>
        <source>it orders the options exactly like the rank next to it</source>
        <translation>sie ordnet die Optionen genau wie der Rang daneben</translation>
    </message>
    <message>
        <source>its texts do not belong to any known scale</source>
        <translation>ihre Texte gehören zu keiner bekannten Skala</translation>
    </message>
    <message>
        <source>not needed in a table with one score per line</source>
        <translation>in einer Tabelle mit einer Bewertung je Zeile nicht nötig</translation>
    </message>
    <message>
        <source>it is above the names</source>
        <translation>sie steht über den Namen</translation>
    </message>
    <message>
        <source>The criterion has no name. Enter one, or set the row to “ignore”.</source>
        <translation>Das Kriterium hat keinen Namen. Geben Sie einen ein oder wählen Sie für die Zeile „ignorieren“.</translation>
    </message>
    <message>
        <source>The score of {option} on {criterion} appears here a second time.</source>
        <translation>Die Bewertung von {option} bei {criterion} steht hier ein zweites Mal.</translation>
    </message>
    <message>
        <source>{criterion} has “{text}” here but “{first}” on another line.</source>
        <translation>{criterion} hat hier „{text}“, in einer anderen Zeile aber „{first}“.</translation>
    </message>
    <message>
        <source>assignments of alternatives to categories</source>
        <translation>Zuordnungen von Alternativen zu Kategorien</translation>
    </message>
    <message>
        <source>values of alternatives on criteria</source>
        <translation>Werte von Alternativen bei Kriterien</translation>
    </message>
    <message>
        <source>linear constraints on alternatives</source>
        <translation>lineare Bedingungen für Alternativen</translation>
    </message>
    <message>
        <source>comparisons of alternatives</source>
        <translation>Vergleiche von Alternativen</translation>
    </message>
    <message>
        <source>sets of alternatives</source>
        <translation>Alternativenmengen</translation>
    </message>
    <message>
        <source>linear constraints on sets of alternatives</source>
        <translation>lineare Bedingungen für Alternativenmengen</translation>
    </message>
    <message>
        <source>comparisons of sets of alternatives</source>
        <translation>Vergleiche von Alternativenmengen</translation>
    </message>
    <message>
        <source>values of sets of alternatives</source>
        <translation>Werte von Alternativenmengen</translation>
    </message>
    <message>
        <source>values of alternatives</source>
        <translation>Werte von Alternativen</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>profiles of categories</source>
        <translation>Profile von Kategorien</translation>
    </message>
    <message>
        <source>sets of categories</source>
        <translation>Kategorienmengen</translation>
    </message>
    <message>
        <source>functions of criteria</source>
        <translation>Funktionen von Kriterien</translation>
    </message>
    <message>
        <source>a hierarchy of criteria</source>
        <translation>eine Hierarchie der Kriterien</translation>
    </message>
    <message>
        <source>linear constraints on criteria</source>
        <translation>lineare Bedingungen für Kriterien</translation>
    </message>
    <message>
        <source>comparisons of criteria</source>
        <translation>Vergleiche von Kriterien</translation>
    </message>
    <message>
        <source>scales of criteria</source>
        <translation>Skalen von Kriterien</translation>
    </message>
    <message>
        <source>sets of criteria</source>
        <translation>Kriterienmengen</translation>
    </message>
    <message>
        <source>a hierarchy of sets of criteria</source>
        <translation>eine Hierarchie von Kriterienmengen</translation>
    </message>
    <message>
        <source>linear constraints on sets of criteria</source>
        <translation>lineare Bedingungen für Kriterienmengen</translation>
    </message>
    <message>
        <source>comparisons of sets of criteria</source>
        <translation>Vergleiche von Kriterienmengen</translation>
    </message>
    <message>
        <source>values of sets of criteria</source>
        <translation>Werte von Kriterienmengen</translation>
    </message>
    <message>
        <source>thresholds of criteria</source>
        <translation>Schwellenwerte von Kriterien</translation>
    </message>
    <message>
        <source>values of criteria</source>
        <translation>Werte von Kriterien</translation>
    </message>
    <message>
        <source>the result of running a program</source>
        <translation>das Ergebnis eines Programmlaufs</translation>
    </message>
    <message>
        <source>Not imported from “{part}”: “{tag}”, once.</source>
        <translation>Nicht übernommen aus „{part}“: „{tag}“, einmal.</translation>
    </message>
    <message>
        <source>Not imported from “{part}”: “{tag}”, {count} times.</source>
        <translation>Nicht übernommen aus „{part}“: „{tag}“, {count}-mal.</translation>
    </message>
    <message>
        <source>Not imported: {part}: {details}.</source>
        <translation>Nicht übernommen: {part}: {details}.</translation>
    </message>
    <message>
        <source>Not imported: {part}.</source>
        <translation>Nicht übernommen: {part}.</translation>
    </message>
    <message>
        <source>parameters of a program</source>
        <translation>Parameter eines Programms</translation>
    </message>
    <message>
        <source>{criterion}: {better}</source>
        <translation>{criterion}: {better}</translation>
    </message>
    <message>
        <source>assumed; the table does not say</source>
        <translation>angenommen; die Tabelle sagt dazu nichts</translation>
    </message>
    <message>
        <source>criteria (one score per row)</source>
        <translation>Kriterien (eine Bewertung je Zeile)</translation>
    </message>
    <message>
        <source>criterion (one option per row)</source>
        <translation>Kriterium (eine Option je Zeile)</translation>
    </message>
    <message>
        <source>Column {column}: {role}</source>
        <translation>Spalte {column}: {role}</translation>
    </message>
    <message>
        <source>Row {row}: {role}</source>
        <translation>Zeile {row}: {role}</translation>
    </message>
    <message>
        <source>{number} is too high: at most {most}.</source>
        <translation>{number} ist zu hoch: höchstens {most}.</translation>
    </message>
    <message>
        <source>{number} is too low: at least {least}.</source>
        <translation>{number} ist zu niedrig: mindestens {least}.</translation>
    </message>
    <message>
        <source>No ranking on {issue}: {failure}</source>
        <translation>Keine Rangfolge bei „{issue}“: {failure}</translation>
    </message>
    <message>
        <source>There are {names} names for {count} criteria.</source>
        <translation>{names} Namen stehen {count} Kriterien gegenüber.</translation>
    </message>
    <message>
        <source>There are {names} options, but {count} are compared.</source>
        <translation>Es sind {names} Optionen, verglichen werden aber {count}.</translation>
    </message>
    <message>
        <source>An order of importance must be a list of criteria, the most important first.</source>
        <translation>Eine Reihenfolge der Wichtigkeit muss eine Liste von Kriterien sein, das wichtigste zuerst.</translation>
    </message>
    <message>
        <source>Swing points must be a mapping from criteria to points.</source>
        <translation>Swing-Punkte müssen eine Zuordnung von Kriterien zu Punkten sein.</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Zur Wahl stehen: {names}.</translation>
    </message>
    <message>
        <source>The project has no issues.</source>
        <translation>Das Projekt hat keine Themen.</translation>
    </message>
    <message>
        <source>The title must have 1 to {max_title} characters.</source>
        <translation>Der Titel muss 1 bis {max_title} Zeichen haben.</translation>
    </message>
    <message>
        <source>The decision matrix has its own kinds: leave “kinds” out.</source>
        <translation>Die Entscheidungsmatrix hat eigene Richtungen: Lassen Sie „kinds“ weg.</translation>
    </message>
    <message>
        <source>Say for each criterion whether more or less is wanted.</source>
        <translation>Geben Sie für jedes Kriterium an, ob mehr oder weniger erwünscht ist.</translation>
    </message>
    <message>
        <source>Pass kinds such as [1, -1], or [&apos;benefit&apos;, &apos;cost&apos;].</source>
        <translation>Übergeben Sie kinds, etwa [1, -1] oder [&apos;benefit&apos;, &apos;cost&apos;].</translation>
    </message>
    <message>
        <source>A table of rows and columns is needed.</source>
        <translation>Benötigt wird eine Tabelle aus Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>The decision matrix is empty.</source>
        <translation>Die Entscheidungsmatrix ist leer.</translation>
    </message>
    <message>
        <source>Row {row} has {count} scores, the first has {expected}.</source>
        <translation>Zeile {row} hat {count} Bewertungen, die erste {expected}.</translation>
    </message>
    <message>
        <source>There are {names} names for {count} options.</source>
        <translation>{names} Namen stehen {count} Optionen gegenüber.</translation>
    </message>
    <message>
        <source>There are {kinds} kinds for {count} criteria.</source>
        <translation>{kinds} Richtungen stehen {count} Kriterien gegenüber.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of criterion.</source>
        <translation>„{kind}“ ist keine Richtung eines Kriteriums.</translation>
    </message>
    <message>
        <source>Use “benefit” or “cost”, “max” or “min”, 1 or -1.</source>
        <translation>Zulässig sind „benefit“ oder „cost“, „max“ oder „min“, 1 oder -1.</translation>
    </message>
    <message>
        <source>There is no criterion “{name}”.</source>
        <translation>Es gibt kein Kriterium „{name}“.</translation>
    </message>
    <message>
        <source>There are {scales} scales for {count} criteria.</source>
        <translation>{scales} Skalen stehen {count} Kriterien gegenüber.</translation>
    </message>
    <message>
        <source>A scale of labels needs at least two different ones.</source>
        <translation>Eine Skala aus Bezeichnungen braucht mindestens zwei verschiedene.</translation>
    </message>
    <message>
        <source>The scale&apos;s lowest score must lie below its highest.</source>
        <translation>Der niedrigste Wert der Skala muss unter dem höchsten liegen.</translation>
    </message>
    <message>
        <source>“{cell}” is not a number.</source>
        <translation>„{cell}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Pass a list of rows, a numpy array or a pandas DataFrame.</source>
        <translation>Übergeben Sie eine Liste von Zeilen, ein numpy-Array oder einen pandas-DataFrame.</translation>
    </message>
    <message>
        <source>Names must be a list, not a single text.</source>
        <translation>Namen müssen eine Liste sein, kein einzelner Text.</translation>
    </message>
    <message>
        <source>A name is empty.</source>
        <translation>Ein Name ist leer.</translation>
    </message>
    <message>
        <source>The name “{name}” appears twice.</source>
        <translation>Der Name „{name}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>“kinds” does not say whether more or less is better on {criteria}.</source>
        <translation>„kinds“ sagt nicht, ob bei {criteria} mehr oder weniger besser ist.</translation>
    </message>
    <message>
        <source>There are {count} issues.</source>
        <translation>Es gibt {count} Themen.</translation>
    </message>
    <message>
        <source>Pass issue={issue!r} or another of {issues}.</source>
        <translation>Übergeben Sie issue={issue!r} oder ein anderes von {issues}.</translation>
    </message>
    <message>
        <source>Scales must be a list or a mapping from criteria.</source>
        <translation>Skalen müssen eine Liste oder eine Zuordnung nach Kriterien sein.</translation>
    </message>
    <message>
        <source>A scale is (lowest, highest) or a list of labels from lowest to highest.</source>
        <translation>Eine Skala ist (niedrigster, höchster Wert) oder eine Liste von Bezeichnungen von der niedrigsten zur höchsten.</translation>
    </message>
    <message>
        <source>Give the criterion a scale of labels if its scores are words.</source>
        <translation>Geben Sie dem Kriterium eine Skala aus Bezeichnungen, wenn seine Bewertungen Wörter sind.</translation>
    </message>
    <message>
        <source>Scores must be finite numbers.</source>
        <translation>Bewertungen müssen endliche Zahlen sein.</translation>
    </message>
    <message>
        <source>“{cell}” is not a label of the scale.</source>
        <translation>„{cell}“ ist keine Bezeichnung der Skala.</translation>
    </message>
    <message>
        <source>Labels: {labels}.</source>
        <translation>Bezeichnungen: {labels}.</translation>
    </message>
    <message>
        <source>Criteria: {names}.</source>
        <translation>Kriterien: {names}.</translation>
    </message>
    <message>
        <source>{number} is outside the scale from {low} to {high}.</source>
        <translation>{number} liegt außerhalb der Skala von {low} bis {high}.</translation>
    </message>
    <message>
        <source>The weights of {criteria} are missing.</source>
        <translation>Die Gewichte von {criteria} fehlen.</translation>
    </message>
    <message>
        <source>Give criteria that do not count a weight of 0.</source>
        <translation>Geben Sie Kriterien, die nicht zählen, das Gewicht 0.</translation>
    </message>
    <message>
        <source>Weights must be a list or a mapping from criteria.</source>
        <translation>Gewichte müssen eine Liste oder eine Zuordnung nach Kriterien sein.</translation>
    </message>
    <message>
        <source>There are {weights} weights for {count} criteria.</source>
        <translation>{weights} Gewichte stehen {count} Kriterien gegenüber.</translation>
    </message>
    <message>
        <source>Fixed anchors need the scale of every criterion.</source>
        <translation>Feste Anker brauchen die Skala jedes Kriteriums.</translation>
    </message>
    <message>
        <source>Pass scales such as [(0, 100), (0, 10)] to the decision matrix.</source>
        <translation>Übergeben Sie der Entscheidungsmatrix scales, etwa [(0, 100), (0, 10)].</translation>
    </message>
    <message>
        <source>“{method}” is not a way to derive weights.</source>
        <translation>„{method}“ ist kein Verfahren, um Gewichte zu bestimmen.</translation>
    </message>
    <message>
        <source>{round} did not ask for weights.</source>
        <translation>{round} hat nicht nach Gewichten gefragt.</translation>
    </message>
    <message>
        <source>{round} did not ask for scores on this issue.</source>
        <translation>{round} hat bei diesem Thema nicht nach Bewertungen gefragt.</translation>
    </message>
    <message>
        <source>{round} did not ask for an order on this issue.</source>
        <translation>{round} hat bei diesem Thema nicht nach einer Reihenfolge gefragt.</translation>
    </message>
    <message>
        <source>The decimal sign must be “.” or “,”.</source>
        <translation>Das Dezimalzeichen muss „.“ oder „,“ sein.</translation>
    </message>
    <message>
        <source>The criteria are in “columns” or in “rows”.</source>
        <translation>Die Kriterien stehen in „columns“ (Spalten) oder in „rows“ (Zeilen).</translation>
    </message>
    <message>
        <source>The file itself defines how it is read: leave out {options}.</source>
        <translation>Die Datei legt selbst fest, wie sie gelesen wird: Lassen Sie {options} weg.</translation>
    </message>
    <message>
        <source>This workbook was edited after it was exported.</source>
        <translation>Diese Arbeitsmappe wurde nach dem Export geändert.</translation>
    </message>
    <message>
        <source>Open it in the program, accept its changes, and save the project.</source>
        <translation>Öffnen Sie sie im Programm, übernehmen Sie ihre Änderungen und speichern Sie das Projekt.</translation>
    </message>
    <message>
        <source>The table cannot be read as it is.</source>
        <translation>Die Tabelle lässt sich so nicht lesen.</translation>
    </message>
    <message>
        <source>Pass decimal=&apos;.&apos; or decimal=&apos;,&apos;.</source>
        <translation>Übergeben Sie decimal=&apos;.&apos; oder decimal=&apos;,&apos;.</translation>
    </message>
    <message>
        <source>The file does not say whether more or less is better on {criteria}.</source>
        <translation>Die Datei sagt nicht, ob bei {criteria} mehr oder weniger besser ist.</translation>
    </message>
    <message>
        <source>Pass kinds such as {{{example}}}.</source>
        <translation>Übergeben Sie kinds, etwa {{{example}}}.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”.</source>
        <translation>Es gibt kein Tabellenblatt „{sheet}“.</translation>
    </message>
    <message>
        <source>Sheets: {names}.</source>
        <translation>Tabellenblätter: {names}.</translation>
    </message>
    <message>
        <source>There are tables on several sheets: {names}.</source>
        <translation>Tabellen stehen auf mehreren Tabellenblättern: {names}.</translation>
    </message>
    <message>
        <source>Pass sheet={name!r} or another.</source>
        <translation>Übergeben Sie sheet={name!r} oder ein anderes.</translation>
    </message>
    <message>
        <source>That is not a valid number.</source>
        <translation>Das ist keine gültige Zahl.</translation>
    </message>
    <message>
        <source>This ballot comes from an earlier version of the program and cannot be sealed.</source>
        <translation>Dieser Stimmzettel stammt aus einer früheren Programmversion und kann nicht versiegelt werden.</translation>
    </message>
    <message>
        <source>Ask the facilitator for a new one.</source>
        <translation>Bitten Sie die Moderation um einen neuen.</translation>
    </message>
    <message>
        <source>this is not a sealed ballot.</source>
        <translation>ist kein versiegelter Stimmzettel.</translation>
    </message>
    <message>
        <source>a sealed ballot has no open answers beside it.</source>
        <translation>neben einem versiegelten Stimmzettel stehen keine offenen Antworten.</translation>
    </message>
    <message>
        <source>weights derived from the scores cannot be voted on.</source>
        <translation>über Gewichte, die aus den Bewertungen abgeleitet werden, lässt sich nicht abstimmen.</translation>
    </message>
    <message>
        <source>The questions in this file do not match its fingerprint; the file was edited.</source>
        <translation>Die Fragen in dieser Datei passen nicht zu ihrer Prüfsumme; die Datei wurde verändert.</translation>
    </message>
    <message>
        <source>Hand out a new ballot.</source>
        <translation>Teilen Sie einen neuen Stimmzettel aus.</translation>
    </message>
    <message>
        <source>its language “{language}” is not one of this program&apos;s</source>
        <translation>seine Sprache „{language}“ kennt dieses Programm nicht</translation>
    </message>
    <message>
        <source>the workbook has the layout of another program version ({version}), so its sheets cannot be compared</source>
        <translation>die Arbeitsmappe hat den Aufbau einer anderen Programmversion ({version}); ihre Tabellenblätter lassen sich daher nicht vergleichen</translation>
    </message>
    <message>
        <source>{more} more differences</source>
        <translation>{more} weitere Abweichungen</translation>
    </message>
    <message>
        <source>{count} cells on {sheets} sheets compared with a new export; differences: {differing}</source>
        <translation>{count} Zellen auf {sheets} Tabellenblättern mit einem neuen Export verglichen; Abweichungen: {differing}</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” could not be compared: workbooks do not contain the record of a workshop</source>
        <translation>das Tabellenblatt „{sheet}“ ließ sich nicht vergleichen: Das Protokoll eines Workshops steht in keiner Arbeitsmappe</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” compared with its checksum only: workbooks do not contain the record of a workshop</source>
        <translation>das Tabellenblatt „{sheet}“ wurde nur mit seiner Prüfsumme verglichen: Das Protokoll eines Workshops steht in keiner Arbeitsmappe</translation>
    </message>
    <message>
        <source>the switches on the sheet “{sheet}” were changed; they are not inputs of the project, and its numbers were compared with the program&apos;s for the coalition that is switched on</source>
        <translation>die Schalter auf dem Tabellenblatt „{sheet}“ wurden geändert; sie sind keine Eingaben des Projekts, und die Zahlen des Tabellenblatts wurden mit denen des Programms für die eingeschaltete Koalition verglichen</translation>
    </message>
    <message>
        <source>This workbook was written by an earlier version of the program. Inputs, numbers, formulas and the project&apos;s own texts were compared in full. The program may word its own sentences differently today: of these, only the names and numbers were compared. Charts, lists and number formats were not compared.</source>
        <translation>Diese Arbeitsmappe wurde von einer früheren Version des Programms geschrieben. Eingaben, Zahlen, Formeln und die eigenen Texte des Projekts wurden vollständig verglichen. Die vom Programm formulierten Sätze lauten heute möglicherweise anders: Bei ihnen wurden nur Namen und Zahlen verglichen. Diagramme, Listen und Zahlenformate wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>This workbook was written by an earlier version of the program. The inputs, all values and texts, and the presence of formulas were compared; the formulas themselves, charts, lists and the sheets {sheets} were not.</source>
        <translation>Diese Arbeitsmappe wurde von einer früheren Version des Programms geschrieben. Verglichen wurden die Eingaben, alle Werte und Texte und das Vorhandensein von Formeln, nicht aber die Formeln selbst, Diagramme, Listen und die Tabellenblätter {sheets}.</translation>
    </message>
    <message>
        <source>Not checked: colours, fonts, borders, sizes and conditional formatting, positions of charts, print settings other than header and footer, protection, and who saved the file when.</source>
        <translation>Nicht geprüft: Farben, Schriften, Rahmen, Größen und bedingte Formatierung, die Lage der Diagramme, Druckeinstellungen außer Kopf- und Fußzeile, der Blattschutz sowie wer die Datei wann gespeichert hat.</translation>
    </message>
    <message>
        <source>A workbook exported again from changed inputs passes this check; compare its hash with the one in the report (--hash).</source>
        <translation>Eine aus geänderten Eingaben erneut exportierte Arbeitsmappe besteht diese Prüfung: Vergleichen Sie ihre Prüfsumme mit der im Bericht (--hash).</translation>
    </message>
    <message>
        <source> … (truncated at Excel&apos;s limit of 32,767 characters)</source>
        <translation> … (gekürzt wegen der Excel-Grenze von 32.767 Zeichen)</translation>
    </message>
    <message>
        <source>Also not imported: {others}.</source>
        <translation>Ebenfalls nicht übernommen: {others}.</translation>
    </message>
    <message>
        <source>The row “{name}” will not be imported.</source>
        <translation>Die Zeile „{name}“ wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The column “{name}” will not be imported.</source>
        <translation>Die Spalte „{name}“ wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The row “{name}” will not be imported: {reason}.</source>
        <translation>Die Zeile „{name}“ wird nicht übernommen: {reason}.</translation>
    </message>
    <message>
        <source>The column “{name}” will not be imported: {reason}.</source>
        <translation>Die Spalte „{name}“ wird nicht übernommen: {reason}.</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings. If numbers have decimal commas, separate the cells with semicolons; otherwise give the column a heading or clear it.</source>
        <translation>Diese Zeile hat mehr Zellen, als es Überschriften gibt. Trennen Sie die Zellen durch Semikolons, wenn Zahlen ein Dezimalkomma haben; geben Sie andernfalls der Spalte eine Überschrift oder leeren Sie sie.</translation>
    </message>
    <message>
        <source>Row {row} has no heading and will not be imported; its first value is “{value}”.</source>
        <translation>Zeile {row} hat keine Überschrift und wird nicht übernommen; ihr erster Wert ist „{value}“.</translation>
    </message>
    <message>
        <source>Column {column} has no heading and will not be imported; its first value is “{value}”.</source>
        <translation>Spalte {column} hat keine Überschrift und wird nicht übernommen; ihr erster Wert ist „{value}“.</translation>
    </message>
    <message>
        <source>only the program&apos;s own words stand about rounds and signatures.</source>
        <translation>zu Runden und Unterschriften gilt allein der Text des Programms.</translation>
    </message>
    <message>
        <source>has both a text and an event; keep one of them.</source>
        <translation>enthält sowohl einen Text als auch ein Ereignis; behalten Sie nur eines davon.</translation>
    </message>
    <message>
        <source>is not the kind of this event.</source>
        <translation>ist nicht die Art dieses Ereignisses.</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>must be one of {codes}.</source>
        <translation>muss eines von {codes} sein.</translation>
    </message>
    <message>
        <source>there are more hands than people.</source>
        <translation>es gibt mehr Handzeichen als Personen.</translation>
    </message>
    <message>
        <source>must name at least one.</source>
        <translation>muss mindestens einen Namen enthalten.</translation>
    </message>
    <message>
        <source>Unsaved work is kept next to the project only, because the program&apos;s own folder is not writable. After a crash, open the project to recover it.</source>
        <translation>Nicht gespeicherte Arbeit wird nur neben dem Projekt aufbewahrt, da in den Ordner des Programms nicht geschrieben werden kann. Öffnen Sie nach einem Absturz das Projekt, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be stored for recovery. Save regularly.</source>
        <translation>Nicht gespeicherte Arbeit kann nicht zur Wiederherstellung aufbewahrt werden. Speichern Sie regelmäßig.</translation>
    </message>
    <message>
        <source>No program opened {path}.</source>
        <translation>Kein Programm hat {path} geöffnet.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Paste the table on the clipboard</source>
        <translation>Die Tabelle aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Eine Datei importieren…</translation>
    </message>
    <message>
        <source>About a new decision</source>
        <translation>Zu einer neuen Entscheidung</translation>
    </message>
    <message>
        <source>About a saved document…</source>
        <translation>Zu einem gespeicherten Dokument…</translation>
    </message>
    <message>
        <source>About the paper&apos;s issues</source>
        <translation>Zu den Themen des Aufsatzes</translation>
    </message>
    <message>
        <source>The ballot was not opened</source>
        <translation>Der Stimmzettel wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Open a ballot</source>
        <translation>Einen Stimmzettel öffnen</translation>
    </message>
    <message>
        <source>Ballots (*.mcda-ballot);;All files (*)</source>
        <translation>Stimmzettel (*.mcda-ballot);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This is not a file that the program can open.</source>
        <translation>Diese Datei kann das Programm nicht öffnen.</translation>
    </message>
    <message>
        <source>Drop a project, a table, a workbook or a ballot.</source>
        <translation>Ziehen Sie ein Projekt, eine Tabelle, eine Arbeitsmappe oder einen Stimmzettel auf das Fenster.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Not found: moved, renamed or out of reach</source>
        <translation>Nicht gefunden: verschoben, umbenannt oder nicht erreichbar</translation>
    </message>
    <message>
        <source>result is fragile</source>
        <translation>Ergebnis ist labil</translation>
    </message>
    <message>
        <source>results are fragile</source>
        <translation>Ergebnisse sind labil</translation>
    </message>
    <message>
        <source>{text}: options tie.</source>
        <translation>{text}: Gleichstand der Optionen.</translation>
    </message>
    <message>
        <source>{text}: options tie, or plausible changes of weights and scores often overturn them.</source>
        <translation>{text}: Optionen liegen gleichauf, oder plausible Änderungen an Gewichten und Bewertungen führen oft zu anderen Ergebnissen.</translation>
    </message>
    <message>
        <source>{text}: plausible changes of weights and scores often overturn it.</source>
        <translation>{text}: Plausible Änderungen an Gewichten und Bewertungen führen oft zu einem anderen Ergebnis.</translation>
    </message>
    <message>
        <source>{text}: plausible changes of weights and scores often overturn them.</source>
        <translation>{text}: Plausible Änderungen an Gewichten und Bewertungen führen oft zu anderen Ergebnissen.</translation>
    </message>
    <message>
        <source>{text}: plausible changes of weights and scores sometimes overturn it.</source>
        <translation>{text}: Plausible Änderungen an Gewichten und Bewertungen führen manchmal zu einem anderen Ergebnis.</translation>
    </message>
    <message>
        <source>{text}: plausible changes of weights and scores sometimes overturn them.</source>
        <translation>{text}: Plausible Änderungen an Gewichten und Bewertungen führen manchmal zu anderen Ergebnissen.</translation>
    </message>
    <message>
        <source>All results are firm: plausible changes of weights and scores hardly ever overturn them.</source>
        <translation>Alle Ergebnisse sind stabil: Plausible Änderungen an Gewichten und Bewertungen führen kaum je zu anderen Ergebnissen.</translation>
    </message>
    <message>
        <source>The result is firm: plausible changes of weights and scores hardly ever overturn it.</source>
        <translation>Das Ergebnis ist stabil: Plausible Änderungen an Gewichten und Bewertungen führen kaum je zu einem anderen.</translation>
    </message>
    <message>
        <source>The result is open: plausible changes of weights and scores sometimes overturn it.</source>
        <translation>Das Ergebnis ist offen: Plausible Änderungen an Gewichten und Bewertungen führen manchmal zu einem anderen.</translation>
    </message>
    <message>
        <source>The result is fragile: plausible changes of weights and scores often overturn it.</source>
        <translation>Das Ergebnis ist labil: Plausible Änderungen an Gewichten und Bewertungen führen oft zu einem anderen.</translation>
    </message>
    <message>
        <source>result is open</source>
        <translation>Ergebnis ist offen</translation>
    </message>
    <message>
        <source>results are open</source>
        <translation>Ergebnisse sind offen</translation>
    </message>
    <message>
        <source>The result is fragile: options tie.</source>
        <translation>Das Ergebnis ist labil: Gleichstand der Optionen.</translation>
    </message>
    <message>
        <source>{issue}: no option can be ranked</source>
        <translation>{issue}: Es lässt sich keine Rangfolge bilden</translation>
    </message>
    <message>
        <source>{issue}: {leads}</source>
        <translation>{issue}: {leads}</translation>
    </message>
    <message>
        <source>{option}&apos;s lead on {issue} is firm: first in {share} of {samples} draws</source>
        <translation>{issue}: Die Führung von {option} ist stabil (Platz 1 in {share} der {samples} Ziehungen)</translation>
    </message>
    <message>
        <source>{option}&apos;s lead on {issue} is open: first in {share} of {samples} draws</source>
        <translation>{issue}: Die Führung von {option} ist offen (Platz 1 in {share} der {samples} Ziehungen)</translation>
    </message>
    <message>
        <source>{option}&apos;s lead on {issue} is fragile: first in {share} of {samples} draws</source>
        <translation>{issue}: Die Führung von {option} ist labil (Platz 1 in {share} der {samples} Ziehungen)</translation>
    </message>
    <message>
        <source>{option}&apos;s lead is firm: first in {share} of {samples} draws</source>
        <translation>Die Führung von {option} ist stabil (Platz 1 in {share} der {samples} Ziehungen)</translation>
    </message>
    <message>
        <source>{option}&apos;s lead is open: first in {share} of {samples} draws</source>
        <translation>Die Führung von {option} ist offen (Platz 1 in {share} der {samples} Ziehungen)</translation>
    </message>
    <message>
        <source>{option}&apos;s lead is fragile: first in {share} of {samples} draws</source>
        <translation>Die Führung von {option} ist labil (Platz 1 in {share} der {samples} Ziehungen)</translation>
    </message>
    <message>
        <source>{samples} random draws: weights near yours, any numbers for the levels of the scales.</source>
        <translation>{samples} Zufallsziehungen: Gewichte nahe den derzeitigen, beliebige Zahlen für die Stufen der Skalen.</translation>
    </message>
    <message>
        <source>short label</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Table or picture of {what}</source>
        <translation>Tabelle oder Bild: {what}</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>best</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>numbers of a chart</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table</source>
        <translation>Die Zahlen des Diagramms als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Where each option is strong</source>
        <translation>Wo jede Option stark ist</translation>
    </message>
    <message>
        <source>where each option is strong</source>
        <translation>wo jede Option stark ist</translation>
    </message>
    <message>
        <source>Radar</source>
        <comment>shape of a chart</comment>
        <translation>Radar</translation>
    </message>
    <message>
        <source>One area per option, one spoke per criterion</source>
        <translation>Eine Fläche je Option, eine Achse je Kriterium</translation>
    </message>
    <message>
        <source>{option}: {issues}</source>
        <translation>{option}: {issues}</translation>
    </message>
    <message>
        <source>First places</source>
        <translation>Erste Plätze</translation>
    </message>
    <message>
        <source>How far may each weight move?</source>
        <translation>Wie weit lässt sich jedes Gewicht verschieben?</translation>
    </message>
    <message>
        <source>how far each weight may move</source>
        <translation>Spielraum jedes Gewichts</translation>
    </message>
    <message>
        <source>How often is each first?</source>
        <translation>Wie oft liegt jede Option vorn?</translation>
    </message>
    <message>
        <source>how often each option comes first</source>
        <translation>Häufigkeit des ersten Platzes</translation>
    </message>
    <message>
        <source>Which single score would change it?</source>
        <translation>Welche einzelne Bewertung würde es ändern?</translation>
    </message>
    <message>
        <source>{issue}: how far each weight may move</source>
        <translation>{issue}: Spielraum jedes Gewichts</translation>
    </message>
    <message>
        <source>{issue}: how often each option comes first</source>
        <translation>{issue}: Häufigkeit des ersten Platzes</translation>
    </message>
    <message>
        <source>Fewer than two options are ranked.</source>
        <translation>Weniger als zwei Optionen sind in der Rangfolge.</translation>
    </message>
    <message>
        <source>Click a row to see the scores along that weight.</source>
        <translation>Klicken Sie auf eine Zeile, um die Werte je nach diesem Gewicht zu sehen.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Click a line to open the score.</source>
        <translation>Klicken Sie auf eine Zeile, um die Bewertung zu öffnen.</translation>
    </message>
    <message>
        <source>Share of draws in which each option is first</source>
        <translation>Anteil der Ziehungen, in denen jede Option auf dem ersten Platz liegt</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Vorn in</translation>
    </message>
    <message>
        <source>{number} other option comes first less often; the table has it.</source>
        <translation>{number} weitere Option liegt seltener vorn; sie steht in der Tabelle.</translation>
    </message>
    <message>
        <source>{number} other options come first less often; the table has them.</source>
        <translation>{number} weitere Optionen liegen seltener vorn; sie stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>{number} other option is never first.</source>
        <translation>{number} weitere Option liegt nie vorn.</translation>
    </message>
    <message>
        <source>{number} other options are never first.</source>
        <translation>{number} weitere Optionen liegen nie vorn.</translation>
    </message>
    <message>
        <source>Would another method rank the same?</source>
        <translation>Käme eine andere Methode zur selben Rangfolge?</translation>
    </message>
    <message>
        <source>Method options…</source>
        <translation>Optionen der Methode…</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Weights, random draws and single scores</source>
        <translation>Gewichte, Zufallsziehungen und einzelne Bewertungen</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>Ein Gewicht</translation>
    </message>
    <message>
        <source>Scores along one weight (one-way sensitivity analysis)</source>
        <translation>Werte je nach einem Gewicht (einfache Sensitivitätsanalyse)</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>Zwei Gewichte</translation>
    </message>
    <message>
        <source>Who is first over two or three weights</source>
        <translation>Wer je nach zwei oder drei Gewichten auf dem ersten Platz liegt</translation>
    </message>
    <message>
        <source>Leave one out</source>
        <translation>Etwas weglassen</translation>
    </message>
    <message>
        <source>Without one option or criterion (rank reversal)</source>
        <translation>Ohne eine Option oder ein Kriterium (Rangumkehr)</translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation>Zufallsziehungen</translation>
    </message>
    <message>
        <source>What varies, and who takes which rank (rank acceptability)</source>
        <translation>Was variiert wird und wer welchen Rang belegt (Rangakzeptanz)</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Andere Methoden</translation>
    </message>
    <message>
        <source>Second opinions and other settings of the method</source>
        <translation>Zweitmeinungen und andere Einstellungen der Methode</translation>
    </message>
    <message>
        <source>Views of the Robustness page</source>
        <translation>Ansichten der Seite „Robustheit“</translation>
    </message>
    <message>
        <source>Single scores that would change first place</source>
        <translation>Einzelne Bewertungen, die den ersten Platz ändern würden</translation>
    </message>
    <message>
        <source>How far each weight may move before first place changes</source>
        <translation>Wie weit sich jedes Gewicht verschieben lässt, bevor der erste Platz wechselt</translation>
    </message>
    <message>
        <source>Weight now</source>
        <translation>Derzeitiges Gewicht</translation>
    </message>
    <message>
        <source>Who leads where</source>
        <translation>Wer wo führt</translation>
    </message>
    <message>
        <source>Actions for this issue</source>
        <translation>Aktionen für dieses Thema</translation>
    </message>
    <message>
        <source>A round is open: rankings are hidden.</source>
        <translation>Eine Runde ist offen: Rangfolgen sind verborgen.</translation>
    </message>
    <message>
        <source>leads: {o}</source>
        <translation>führt: {o}</translation>
    </message>
    <message>
        <source>Search issues</source>
        <translation>Themen suchen</translation>
    </message>
    <message>
        <source>No issue name contains this text.</source>
        <translation>Kein Thema enthält diesen Text im Namen.</translation>
    </message>
    <message>
        <source>+ Add issue</source>
        <translation>+ Thema hinzufügen</translation>
    </message>
    <message>
        <source>Add an issue at the end</source>
        <translation>Am Ende ein Thema hinzufügen</translation>
    </message>
    <message>
        <source>+ Issue</source>
        <translation>+ Thema</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>New issue {number}</source>
        <translation>Neues Thema {number}</translation>
    </message>
    <message>
        <source>{weight}
Double-click: type a number. L: lock or unlock.</source>
        <translation>{weight}
Doppelklick: Zahl eingeben. L: sperren oder entsperren.</translation>
    </message>
    <message>
        <source>Border between {left} and {right}</source>
        <translation>Grenze zwischen {left} und {right}</translation>
    </message>
    <message>
        <source>Drag, or press ← and → (with Shift in larger steps), to move weight across this border</source>
        <translation>Ziehen oder ← und → drücken (mit Umschalt in größeren Schritten), um Gewicht über diese Grenze zu verschieben</translation>
    </message>
    <message>
        <source>{text} (locked)</source>
        <translation>{text} (gesperrt)</translation>
    </message>
    <message>
        <source>&amp;Type a number…</source>
        <translation>&amp;Zahl eingeben…</translation>
    </message>
    <message>
        <source>Un&amp;lock this weight</source>
        <translation>Dieses Gewicht &amp;entsperren</translation>
    </message>
    <message>
        <source>&amp;Lock this weight</source>
        <translation>Dieses Gewicht &amp;sperren</translation>
    </message>
    <message>
        <source>It appears here as soon as one option has all its scores.</source>
        <translation>Sie erscheint hier, sobald eine Option alle Bewertungen hat.</translation>
    </message>
    <message>
        <source>{ranked} of {all} options</source>
        <translation>{ranked} von {all} Optionen</translation>
    </message>
    <message>
        <source>{options} lack scores</source>
        <translation>{options} fehlen Bewertungen</translation>
    </message>
    <message>
        <source>{count} options lack scores</source>
        <translation>{count} Optionen fehlen Bewertungen</translation>
    </message>
    <message>
        <source>{option} lacks one score</source>
        <translation>{option} fehlt eine Bewertung</translation>
    </message>
    <message>
        <source>{option} lacks {count} scores</source>
        <translation>{option} fehlen {count} Bewertungen</translation>
    </message>
    <message>
        <source>{so_far}; {lacking}</source>
        <translation>{so_far}; {lacking}</translation>
    </message>
    <message>
        <source>“{typed}” is not a number out of {top}.</source>
        <translation>„{typed}“ liegt nicht zwischen 0 und {top}.</translation>
    </message>
    <message>
        <source>Type a number from 0 to {top}.</source>
        <translation>Geben Sie eine Zahl von 0 bis {top} ein.</translation>
    </message>
    <message>
        <source>“{word}” is not a number, but {criterion} is scored in numbers.</source>
        <translation>„{word}“ ist keine Zahl, aber {criterion} wird in Zahlen bewertet.</translation>
    </message>
    <message>
        <source>“{word}” is a word, but {criterion} is scored in numbers.</source>
        <translation>„{word}“ ist ein Wort, aber {criterion} wird in Zahlen bewertet.</translation>
    </message>
    <message>
        <source>Type a number, or change the scale below the criterion&apos;s name.</source>
        <translation>Geben Sie eine Zahl ein oder ändern Sie die Skala unter dem Namen des Kriteriums.</translation>
    </message>
    <message>
        <source>{criterion} now has the words {words}.</source>
        <translation>{criterion} hat jetzt die Wörter {words}.</translation>
    </message>
    <message>
        <source>“{word}” is not a word of the scale of {criterion}.</source>
        <translation>„{word}“ gehört nicht zur Skala von {criterion}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a number nor a word of a known scale.</source>
        <translation>„{word}“ ist weder eine Zahl noch ein Wort einer bekannten Skala.</translation>
    </message>
    <message>
        <source>Type one of: {words}.</source>
        <translation>Zulässig sind: {words}.</translation>
    </message>
    <message>
        <source>“{typed}” is out of {top}, but {criterion} runs from {low} to {high}.</source>
        <translation>„{typed}“ bezieht sich auf {top}, aber {criterion} reicht von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Type a number on that scale.</source>
        <translation>Geben Sie eine Zahl auf dieser Skala ein.</translation>
    </message>
    <message>
        <source>Widen to {low}–{high}</source>
        <translation>Auf {low}–{high} erweitern</translation>
    </message>
    <message>
        <source>The scale of {criterion} now runs from {low} to {high}.</source>
        <translation>Die Skala von {criterion} reicht jetzt von {low} bis {high}.</translation>
    </message>
    <message>
        <source>“{typed}” is in “{unit}”, but {criterion} is in “{other}”.</source>
        <translation>„{typed}“ ist in „{unit}“ angegeben, {criterion} aber in „{other}“.</translation>
    </message>
    <message>
        <source>Convert the number.</source>
        <translation>Rechnen Sie die Zahl um.</translation>
    </message>
    <message>
        <source>“{typed}” has a unit; the other numbers on {criterion} have none.</source>
        <translation>„{typed}“ hat eine Einheit; die anderen Zahlen zu {criterion} haben keine.</translation>
    </message>
    <message>
        <source>Type the number alone, or give all of them this unit.</source>
        <translation>Geben Sie die Zahl allein ein oder geben Sie allen diese Einheit.</translation>
    </message>
    <message>
        <source>All in {unit}</source>
        <translation>Alle in {unit}</translation>
    </message>
    <message>
        <source>Use “{level}”</source>
        <translation>„{level}“ verwenden</translation>
    </message>
    <message>
        <source>“{typed}” is a number, but {criterion} is scored in words.</source>
        <translation>„{typed}“ ist eine Zahl, aber {criterion} wird in Wörtern bewertet.</translation>
    </message>
    <message>
        <source>“{typed}” is a range, and a score is one number.</source>
        <translation>„{typed}“ ist eine Spanne, eine Bewertung aber eine einzige Zahl.</translation>
    </message>
    <message>
        <source>Type its middle ({middle}), its lowest ({low}) or its highest number ({high}).</source>
        <translation>Geben Sie die Mitte ({middle}), die niedrigste ({low}) oder die höchste Zahl ({high}) ein.</translation>
    </message>
    <message>
        <source>Which one counts? The range is kept as the reason.</source>
        <translation>Welche Zahl gilt? Die Spanne wird als Begründung festgehalten.</translation>
    </message>
    <message>
        <source>Middle: {number}</source>
        <translation>Mitte: {number}</translation>
    </message>
    <message>
        <source>Lowest: {number}</source>
        <translation>Niedrigste: {number}</translation>
    </message>
    <message>
        <source>Highest: {number}</source>
        <translation>Höchste: {number}</translation>
    </message>
    <message>
        <source>type a score…</source>
        <translation>Bewertung eingeben…</translation>
    </message>
    <message>
        <source>name of the option</source>
        <translation>Name der Option</translation>
    </message>
    <message>
        <source>name of the criterion</source>
        <translation>Name des Kriteriums</translation>
    </message>
    <message>
        <source>Options ↓   Criteria →</source>
        <translation>Optionen ↓   Kriterien →</translation>
    </message>
    <message>
        <source>+ Option</source>
        <translation>+ Option</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>noch keine Bewertung</translation>
    </message>
    <message>
        <source>Name of a new criterion</source>
        <translation>Name eines neuen Kriteriums</translation>
    </message>
    <message>
        <source>Name of a new option</source>
        <translation>Name einer neuen Option</translation>
    </message>
    <message>
        <source>{better} · words</source>
        <translation>{better} · Wörter</translation>
    </message>
    <message>
        <source>About this cell</source>
        <translation>Zu dieser Zelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Copy cells in Excel first.</source>
        <translation>Kopieren Sie zuerst Zellen in Excel.</translation>
    </message>
    <message>
        <source>The clipboard holds {count} cells; at most {most} can be pasted at once.</source>
        <translation>Die Zwischenablage enthält {count} Zellen; auf einmal lassen sich höchstens {most} einfügen.</translation>
    </message>
    <message>
        <source>Use File ▸ Import a table.</source>
        <translation>Verwenden Sie Datei ▸ Tabelle importieren.</translation>
    </message>
    <message>
        <source>“{name}” had no name.</source>
        <translation>„{name}“ hatte keinen Namen.</translation>
    </message>
    <message>
        <source>“{wanted}” appears twice; one is now “{name}”.</source>
        <translation>„{wanted}“ kommt zweimal vor; eines heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <source>The name “{name}” was shortened.</source>
        <translation>Der Name „{name}“ wurde gekürzt.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>{count} ballot</source>
        <translation>{count} Stimmzettel</translation>
    </message>
    <message>
        <source>{count} ballots</source>
        <translation>{count} Stimmzettel</translation>
    </message>
    <message>
        <source>What the group weighs</source>
        <translation>Wie die Gruppe gewichtet</translation>
    </message>
    <message>
        <source>The results shown here use the group&apos;s weights.</source>
        <translation>Die hier gezeigten Ergebnisse beruhen auf den Gewichten der Gruppe.</translation>
    </message>
    <message>
        <source>The project uses other weights; the group&apos;s give the same first places.</source>
        <translation>Das Projekt verwendet andere Gewichte; die der Gruppe ergeben dieselben ersten Plätze.</translation>
    </message>
    <message>
        <source>The project uses other weights. With the group&apos;s: {leaders}.</source>
        <translation>Das Projekt verwendet andere Gewichte; {leaders} mit denen der Gruppe.</translation>
    </message>
    <message>
        <source>The project uses other weights; the group&apos;s change first place on {count} issue.</source>
        <translation>Das Projekt verwendet andere Gewichte; die der Gruppe ändern den ersten Platz bei {count} Thema.</translation>
    </message>
    <message>
        <source>The project uses other weights; the group&apos;s change first place on {count} issues.</source>
        <translation>Das Projekt verwendet andere Gewichte; die der Gruppe ändern den ersten Platz bei {count} Themen.</translation>
    </message>
    <message>
        <source>{person}: {criterion} {own}, the group {group}</source>
        <translation>{person}: {criterion} {own}, die Gruppe {group}</translation>
    </message>
    <message>
        <source>Weights: {origin}</source>
        <translation>Gewichte: {origin}</translation>
    </message>
    <message>
        <source>{count} issue has its own</source>
        <translation>{count} Thema hat eigene</translation>
    </message>
    <message>
        <source>{count} issues have their own</source>
        <translation>{count} Themen haben eigene</translation>
    </message>
    <message>
        <source>What the {count} score rests on</source>
        <translation>Worauf die {count} Bewertung beruht</translation>
    </message>
    <message>
        <source>What the {count} scores rest on</source>
        <translation>Worauf die {count} Bewertungen beruhen</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>Wie das Ergebnis ermittelt wurde</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Nothing to present yet</source>
        <translation>Noch nichts zu präsentieren</translation>
    </message>
    <message>
        <source>No option is ranked. Score the options of an issue on every criterion that has weight.</source>
        <translation>Keine Option steht in einer Rangfolge. Bewerten Sie die Optionen eines Themas bei jedem Kriterium mit Gewicht.</translation>
    </message>
    <message>
        <source>Still calculating how sure this is.</source>
        <translation>Wie sicher das ist, wird noch berechnet.</translation>
    </message>
    <message>
        <source>Bars: score from 0 to 1 ({measure})</source>
        <translation>Balken: Wert von 0 bis 1 ({measure})</translation>
    </message>
    <message>
        <source>{leader}, ahead of {second}</source>
        <translation>{leader}, vor {second}</translation>
    </message>
    <message>
        <source>previous and next slide; also Page keys, Space and the mouse buttons</source>
        <translation>vorige und nächste Folie; auch Bildtasten, Leertaste und Maustasten</translation>
    </message>
    <message>
        <source>all slides, to jump to one; a number and Enter also jumps</source>
        <translation>alle Folien, um zu einer zu springen; eine Zahl und die Eingabetaste führen ebenfalls dorthin</translation>
    </message>
    <message>
        <source>weights as sliders</source>
        <translation>Gewichte als Schieberegler</translation>
    </message>
    <message>
        <source>pointer; also while Ctrl is held down</source>
        <translation>Zeiger; auch solange Strg gedrückt ist</translation>
    </message>
    <message>
        <source>larger, smaller, whole slide; also the mouse wheel</source>
        <translation>größer, kleiner, ganze Folie; auch mit dem Mausrad</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>hell oder dunkel</translation>
    </message>
    <message>
        <source>black screen</source>
        <translation>schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig machen</translation>
    </message>
    <message>
        <source>close what is open, then end</source>
        <translation>Geöffnetes schließen, dann beenden</translation>
    </message>
    <message>
        <source>and {count} more issues</source>
        <translation>und {count} weitere Themen</translation>
    </message>
    <message>
        <source>Furthest from the group</source>
        <translation>Am weitesten von der Gruppe entfernt</translation>
    </message>
    <message>
        <source>Bar: the group · Band: from least to most · Dots: everybody&apos;s weight</source>
        <translation>Balken: die Gruppe · Band: niedrigste bis höchste Angabe · Punkte: alle Angaben</translation>
    </message>
    <message>
        <source>Bar: the group · Band: from least to most</source>
        <translation>Balken: die Gruppe · Band: niedrigste bis höchste Angabe</translation>
    </message>
    <message>
        <source>and {count} more criteria, with less weight</source>
        <translation>und {count} weitere Kriterien mit geringerem Gewicht</translation>
    </message>
    <message>
        <source>and {count} more sources</source>
        <translation>und {count} weitere Quellen</translation>
    </message>
    <message>
        <source>and {count} more options, ranked lower</source>
        <translation>und {count} weitere Optionen auf hinteren Plätzen</translation>
    </message>
    <message>
        <source>and {count} more options</source>
        <translation>und {count} weitere Optionen</translation>
    </message>
    <message>
        <source>Who leads, by the weight of one criterion (line: its weight now)</source>
        <translation>Wer führt, je nach Gewicht eines Kriteriums (Strich: derzeitiges Gewicht)</translation>
    </message>
    <message>
        <source>Single scores that would change it</source>
        <translation>Einzelne Bewertungen, die etwas ändern würden</translation>
    </message>
    <message>
        <source>and {count} more criteria, further from a change</source>
        <translation>und {count} weitere Kriterien, weiter von einer Änderung entfernt</translation>
    </message>
    <message>
        <source>There is nothing to present yet: no option is ranked.</source>
        <translation>Es gibt noch nichts zu präsentieren: Keine Option steht in einer Rangfolge.</translation>
    </message>
    <message>
        <source>Score the options of an issue on every criterion that has weight.</source>
        <translation>Bewerten Sie die Optionen eines Themas bei jedem Kriterium mit Gewicht.</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Slide {number} of {total}: {title}</source>
        <translation>Folie {number} von {total}: {title}</translation>
    </message>
    <message>
        <source>Presentation: {title}</source>
        <translation>Präsentation: {title}</translation>
    </message>
    <message>
        <source>Slide {number} of {total}</source>
        <translation>Folie {number} von {total}</translation>
    </message>
    <message>
        <source>{number}   ← → · F1 keys · Esc ends</source>
        <translation>{number}   ← → · F1 Tasten · Esc beendet</translation>
    </message>
    <message>
        <source>Each part is an option; its width is the share of random weights and scores for which it comes first.</source>
        <translation>Jeder Teil ist eine Option; seine Breite ist der Anteil zufälliger Gewichte und Bewertungen, mit denen sie auf dem ersten Platz liegt.</translation>
    </message>
    <message>
        <source>One tile per issue, in the colour of the option that leads; paler where that is open or fragile.</source>
        <translation>Ein Feld je Thema in der Farbe der führenden Option; blasser, wo das offen oder labil ist.</translation>
    </message>
    <message>
        <source>Open the preset “{title}”</source>
        <translation>Die Vorlage „{title}“ öffnen</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>gestern, {time}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without the year, in Qt&apos;s signs</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in Qt&apos;s signs</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>More for {path}</source>
        <translation>Mehr zu {path}</translation>
    </message>
    <message>
        <source>Show its folder, or remove it from this list</source>
        <translation>Den Ordner anzeigen oder aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>The leader changed on one issue</source>
        <translation>Bei einem Thema führt eine andere Option</translation>
    </message>
    <message>
        <source>The leader changed on {number} issues</source>
        <translation>Bei {number} Themen führt eine andere Option</translation>
    </message>
    <message>
        <source>By its kind, everybody acts at home: alone, all is reached that can be.</source>
        <translation>Bei diesem Gut handelt jeder für sich: Im Alleingang wird alles Erreichbare erreicht.</translation>
    </message>
    <message>
        <source>By its kind, everybody acts at home: an arrangement with others adds nothing.</source>
        <translation>Bei diesem Gut handelt jeder für sich: Eine Vereinbarung mit anderen bringt keinen Zusatznutzen.</translation>
    </message>
    <message>
        <source>By its kind, nothing is reached with a rival inside: {rivals}.</source>
        <translation>Bei diesem Gut wird nichts erreicht, wenn ein Rivale Mitglied ist: {rivals}.</translation>
    </message>
    <message>
        <source>By its kind, every member counts: these hold {held} of the whole ({counted}).</source>
        <translation>Bei diesem Gut zählt jedes Mitglied: Auf diese entfallen {held} der Gesamtheit ({counted}).</translation>
    </message>
    <message>
        <source>By its kind, {threshold} is enough: these members hold {held} of the whole ({counted}).</source>
        <translation>Bei diesem Gut genügen {threshold}: Auf diese Mitglieder entfallen {held} der Gesamtheit ({counted}).</translation>
    </message>
    <message>
        <source>By its kind, who is missing decides: the largest outside ({outsiders}) has {size} of what the largest of all has ({counted}).</source>
        <translation>Bei diesem Gut entscheidet, wer fehlt: Der größte Außenstehende ({outsiders}) kommt auf {size} des größten Anteils überhaupt ({counted}).</translation>
    </message>
    <message>
        <source>By its kind, one suffices: the largest member has {part} of what the largest of all has ({counted}).</source>
        <translation>Bei diesem Gut genügt ein Mitglied: Das größte kommt auf {part} des größten Anteils überhaupt ({counted}).</translation>
    </message>
    <message>
        <source>By its kind, rivals stay outside: these members hold {held} of what the others have ({counted}).</source>
        <translation>Bei diesem Gut bleiben Rivalen außen vor: Auf diese Mitglieder entfallen {held} der Anteile der übrigen Akteure ({counted}).</translation>
    </message>
    <message>
        <source>What coalitions reach agrees with {count} of {total} ratings of the paper.</source>
        <translation>Was Koalitionen erreichen, stimmt mit {count} von {total} Bewertungen des Aufsatzes überein.</translation>
    </message>
    <message>
        <source>It differs on {issues}</source>
        <translation>Abweichungen: {issues}</translation>
    </message>
    <message>
        <source>Coalitions are ranked by AHP with each compared with the best end of every scale (ratings mode), so that no score depends on which coalitions are compared. Comparisons of options do not count.</source>
        <translation>Die Rangfolge der Koalitionen wird mit AHP gebildet, wobei jede mit dem besten Ende jeder Skala verglichen wird (Ratings-Modus), sodass kein Wert davon abhängt, welche Koalitionen verglichen werden. Vergleiche von Optionen zählen nicht.</translation>
    </message>
    <message>
        <source>Coalitions are ranked by TOPSIS between the ends of the scales (fixed anchors), so that no score depends on which coalitions are compared.</source>
        <translation>Die Rangfolge der Koalitionen wird mit TOPSIS zwischen den Enden der Skalen gebildet (feste Anker), sodass kein Wert davon abhängt, welche Koalitionen verglichen werden.</translation>
    </message>
    <message>
        <source>There is nobody to cooperate with yet.</source>
        <translation>Es gibt noch niemanden, mit dem kooperiert werden könnte.</translation>
    </message>
    <message>
        <source>Add at least two actors.</source>
        <translation>Fügen Sie mindestens zwei Akteure hinzu.</translation>
    </message>
    <message>
        <source>No criterion counts here.</source>
        <translation>Hier zählt kein Kriterium.</translation>
    </message>
    <message>
        <source>Give a criterion weight.</source>
        <translation>Geben Sie mindestens einem Kriterium ein Gewicht.</translation>
    </message>
    <message>
        <source>Nothing says yet how a coalition scores on {criteria}.</source>
        <translation>Noch ist nicht festgelegt, wie eine Koalition hier bewertet wird: {criteria}.</translation>
    </message>
    <message>
        <source>Choose a rule, or give it no weight.</source>
        <translation>Wählen Sie eine Regel oder geben Sie ihm kein Gewicht.</translation>
    </message>
    <message>
        <source>Every coalition scores the same on {criteria}, but how much is missing.</source>
        <translation>Jede Koalition erhält denselben Wert bei {criteria}, aber dieser Wert fehlt noch.</translation>
    </message>
    <message>
        <source>Enter the number beside the rule.</source>
        <translation>Geben Sie die Zahl neben der Regel ein.</translation>
    </message>
    <message>
        <source>Nothing says yet how members add up on {issue}.</source>
        <translation>Noch ist nicht festgelegt, wie die Mitglieder bei diesem Thema zusammenwirken: {issue}.</translation>
    </message>
    <message>
        <source>Choose the kind of collective good.</source>
        <translation>Wählen Sie die Art des kollektiven Guts.</translation>
    </message>
    <message>
        <source>{left_out}, and no coalition can be scored without us.</source>
        <translation>{left_out}, und ohne uns lässt sich keine Koalition bewerten.</translation>
    </message>
    <message>
        <source>Rate it.</source>
        <translation>Stufen Sie ihn ein.</translation>
    </message>
    <message>
        <source>No other actor is rated on all that counts on {issue}.</source>
        <translation>Kein anderer Akteur ist in allem eingestuft, was bei diesem Thema zählt: {issue}.</translation>
    </message>
    <message>
        <source>Rate at least one.</source>
        <translation>Stufen Sie mindestens einen ein.</translation>
    </message>
    <message>
        <source>{actor}: {ratings} is unknown</source>
        <translation>{actor}: {ratings} ist unbekannt</translation>
    </message>
    <message>
        <source>{actor}: {ratings} are unknown</source>
        <translation>{actor}: {ratings} sind unbekannt</translation>
    </message>
    <message>
        <source>On {issue}, nothing beats going alone.</source>
        <translation>{issue}: Nichts ist besser als der Alleingang.</translation>
    </message>
    <message>
        <source>On {issue}, nothing beats going alone, but other coalitions tie with it.</source>
        <translation>{issue}: Nichts ist besser als der Alleingang, doch andere Koalitionen liegen gleichauf.</translation>
    </message>
    <message>
        <source>On {issue}, the one partner that there is belongs in.</source>
        <translation>{issue}: Der einzige Partner gehört dazu.</translation>
    </message>
    <message>
        <source>On {issue}, everybody belongs in: each partner brings more than it costs.</source>
        <translation>{issue}: Alle gehören dazu; jeder Partner bringt mehr, als er kostet.</translation>
    </message>
    <message>
        <source>One partner is enough for {issue}; more bring no gain.</source>
        <translation>Ein Partner reicht für {issue}; weitere bringen keinen Gewinn.</translation>
    </message>
    <message>
        <source>{count} partners are enough for {issue}; more bring no gain.</source>
        <translation>{count} Partner reichen für {issue}; weitere bringen keinen Gewinn.</translation>
    </message>
    <message>
        <source>One partner is enough for {issue}; a second costs more than it brings.</source>
        <translation>Ein Partner reicht für {issue}; ein zweiter kostet mehr, als er bringt.</translation>
    </message>
    <message>
        <source>{count} partners are enough for {issue}; one more costs more than it brings.</source>
        <translation>{count} Partner reichen für {issue}; ein weiterer kostet mehr, als er bringt.</translation>
    </message>
    <message>
        <source>Nothing beats going alone on {issue}</source>
        <translation>{issue}: Nichts ist besser als der Alleingang</translation>
    </message>
    <message>
        <source>Everybody belongs in on {issue}</source>
        <translation>{issue}: Alle gehören dazu</translation>
    </message>
    <message>
        <source>One partner is enough for {issue}</source>
        <translation>Ein Partner reicht für {issue}</translation>
    </message>
    <message>
        <source>{count} partners are enough for {issue}</source>
        <translation>{count} Partner reichen für {issue}</translation>
    </message>
    <message>
        <source>Nothing beats going alone</source>
        <translation>Nichts ist besser als der Alleingang</translation>
    </message>
    <message>
        <source>Everybody belongs in</source>
        <translation>Alle gehören dazu</translation>
    </message>
    <message>
        <source>One partner is enough</source>
        <translation>Ein Partner reicht</translation>
    </message>
    <message>
        <source>{count} partners are enough</source>
        <translation>{count} Partner reichen</translation>
    </message>
    <message>
        <source>Selective, as the paper defines it: a central power is missing ({actors}).</source>
        <translation>Selektiv im Sinne des Aufsatzes: Eine zentrale Macht fehlt ({actors}).</translation>
    </message>
    <message>
        <source>Not selective, as the paper defines it: every central power is a member ({actors}).</source>
        <translation>Nicht selektiv im Sinne des Aufsatzes: Alle zentralen Mächte sind Mitglied ({actors}).</translation>
    </message>
    <message>
        <source>In the decision matrix “{option}” leads: that rests on the scores there, not on ratings.</source>
        <translation>In der Entscheidungsmatrix führt „{option}“: Das beruht auf den Bewertungen dort, nicht auf Einstufungen.</translation>
    </message>
    <message>
        <source>The best coalition, or within {tolerance} of the best, in {share} of {samples} draws of the weights.</source>
        <translation>In {share} der {samples} Ziehungen der Gewichte die beste Koalition oder höchstens {tolerance} schlechter als die beste.</translation>
    </message>
    <message>
        <source>best or as good in {share} of {samples} draws</source>
        <translation>beste oder ebenso gut in {share} der {samples} Ziehungen</translation>
    </message>
    <message>
        <source>{count} coalitions tie for first place; one of the smallest is shown.</source>
        <translation>{count} Koalitionen teilen sich den ersten Platz; gezeigt wird eine der kleinsten.</translation>
    </message>
    <message>
        <source>On {issue}, nobody is indispensable: without any one partner, another coalition still beats going alone.</source>
        <translation>{issue}: Niemand ist unverzichtbar; fehlt ein einzelner Partner, ist eine andere Koalition noch besser als der Alleingang.</translation>
    </message>
    <message>
        <source>Cannot be spared on {issue}: {actors}. Without it, nothing beats going alone.</source>
        <translation>{issue}, unverzichtbar: {actors}. Ohne diesen Partner ist nichts besser als der Alleingang.</translation>
    </message>
    <message>
        <source>Cannot be spared on {issue}: {actors}. Without any one of them, nothing beats going alone.</source>
        <translation>{issue}, unverzichtbar: {actors}. Fehlt einer von ihnen, ist nichts besser als der Alleingang.</translation>
    </message>
    <message>
        <source>Every partner would cost more than it brings.</source>
        <translation>Jeder Partner würde mehr kosten, als er bringt.</translation>
    </message>
    <message>
        <source>Would cost more than they bring: {actors}.</source>
        <translation>Brächten mehr Kosten als Nutzen: {actors}.</translation>
    </message>
    <message>
        <source>Would cost more than it brings: {actors}.</source>
        <translation>Brächte mehr Kosten als Nutzen: {actors}.</translation>
    </message>
    <message>
        <source>{actors} is a rival here.</source>
        <translation>Hier ein Rivale: {actors}.</translation>
    </message>
    <message>
        <source>{actors} are rivals here.</source>
        <translation>Hier Rivalen: {actors}.</translation>
    </message>
    <message>
        <source>In no coalition that is best or as good: {actors}.</source>
        <translation>In keiner besten oder ebenso guten Koalition: {actors}.</translation>
    </message>
    <message>
        <source>Effectiveness falls as soon as anybody joins; net benefit peaks at {peak}.</source>
        <translation>Die Wirksamkeit sinkt, sobald jemand beitritt; der Nettonutzen ist bei einer Mitgliederzahl von {peak} am größten.</translation>
    </message>
    <message>
        <source>Effectiveness falls once there are more than {count} members; net benefit peaks at {peak}.</source>
        <translation>Die Wirksamkeit sinkt bei mehr als {count} Mitgliedern; der Nettonutzen ist bei einer Mitgliederzahl von {peak} am größten.</translation>
    </message>
    <message>
        <source>More members add no effectiveness; net benefit peaks at {peak}.</source>
        <translation>Mehr Mitglieder bringen keine zusätzliche Wirksamkeit; der Nettonutzen ist bei einer Mitgliederzahl von {peak} am größten.</translation>
    </message>
    <message>
        <source>Effectiveness never falls as members join, and net benefit is highest with everybody.</source>
        <translation>Die Wirksamkeit sinkt durch weitere Mitglieder nie; der Nettonutzen ist am größten, wenn alle teilnehmen.</translation>
    </message>
    <message>
        <source>Effectiveness never falls as members join, up to all {most}; net benefit peaks at {peak}.</source>
        <translation>Die Wirksamkeit sinkt durch weitere Mitglieder nie, auch nicht bei allen {most}; der Nettonutzen ist bei einer Mitgliederzahl von {peak} am größten.</translation>
    </message>
    <message>
        <source>No forum beats going alone.</source>
        <translation>Kein Forum ist besser als der Alleingang.</translation>
    </message>
    <message>
        <source>Of the forums, {forums} come closest, level with each other.</source>
        <translation>Am nächsten kommen der besten Koalition unter den Foren, gleichauf: {forums}.</translation>
    </message>
    <message>
        <source>Not compared, since a rating is unknown: {actors}.</source>
        <translation>Nicht verglichen, da eine Einstufung unbekannt ist: {actors}.</translation>
    </message>
    <message>
        <source>With us added, {forum} is the best coalition.</source>
        <translation>Nehmen wir teil, ist {forum} die beste Koalition.</translation>
    </message>
    <message>
        <source>{forum} is the best coalition already.</source>
        <translation>{forum} ist schon die beste Koalition.</translation>
    </message>
    <message>
        <source>Of the forums, {forum} comes closest: it lacks {lacks}.</source>
        <translation>Am nächsten kommt der besten Koalition unter den Foren: {forum} (es fehlt: {lacks}).</translation>
    </message>
    <message>
        <source>Of the forums, {forum} comes closest: it could do without {extra}.</source>
        <translation>Am nächsten kommt der besten Koalition unter den Foren: {forum} (entbehrlich: {extra}).</translation>
    </message>
    <message>
        <source>Of the forums, {forum} comes closest: it lacks {lacks} and could do without {extra}.</source>
        <translation>Am nächsten kommt der besten Koalition unter den Foren: {forum} (es fehlt: {lacks}; entbehrlich: {extra}).</translation>
    </message>
    <message>
        <source>{left_out}, so that it is left out of every coalition here.</source>
        <translation>{left_out}; daher wird der Akteur hier in keiner Koalition berücksichtigt.</translation>
    </message>
    <message>
        <source>All actors are rated alike, so only the number of partners matters here.</source>
        <translation>Alle Akteure sind gleich eingestuft, sodass hier nur die Zahl der Partner zählt.</translation>
    </message>
    <message>
        <source>How members add up on {issue} does not count: no criterion with weight is scored by it.</source>
        <translation>Das Zusammenwirken der Mitglieder bei {issue} zählt hier nicht: Kein Kriterium mit Gewicht wird danach bewertet.</translation>
    </message>
    <message>
        <source>On none of these issues does anything beat going alone.</source>
        <translation>Bei keinem dieser Themen ist etwas besser als der Alleingang.</translation>
    </message>
    <message>
        <source>In the best coalition on every issue: {actors}.</source>
        <translation>Bei jedem Thema in der besten Koalition: {actors}.</translation>
    </message>
    <message>
        <source>In the best coalition most often, on {count} of {total} issues: {actors}.</source>
        <translation>Am häufigsten in der besten Koalition, bei {count} von {total} Themen: {actors}.</translation>
    </message>
    <message>
        <source>On no issue: {actors}.</source>
        <translation>Bei keinem Thema: {actors}.</translation>
    </message>
    <message>
        <source>All ratings are assumptions.</source>
        <translation>Alle Einstufungen sind Annahmen.</translation>
    </message>
    <message>
        <source>{actor} was removed.</source>
        <translation>Entfernt: {actor}.</translation>
    </message>
    <message>
        <source>It left these forums: {forums}.</source>
        <translation>Damit auch aus diesen Foren: {forums}.</translation>
    </message>
    <message>
        <source>Its own ratings went on {issues}.</source>
        <translation>Eigene Einstufungen entfielen bei: {issues}.</translation>
    </message>
    <message>
        <source>It is no longer a rival on {issues}.</source>
        <translation>Kein Rivale mehr bei: {issues}.</translation>
    </message>
    <message>
        <source>{actor}: at most tied in the best coalition for {issue}, at any weight of {criterion}.</source>
        <translation>{actor}: bei jedem Gewicht von {criterion} höchstens gleichauf in der besten Koalition für {issue}.</translation>
    </message>
    <message>
        <source>{actor}: out of the best coalition for {issue} at any weight of {criterion}.</source>
        <translation>{actor}: bei keinem Gewicht von {criterion} in der besten Koalition für {issue}.</translation>
    </message>
    <message>
        <source>{actor}: in the best coalition for {issue} at any weight of {criterion}.</source>
        <translation>{actor}: in der besten Koalition für {issue} bei jedem Gewicht von {criterion}.</translation>
    </message>
    <message>
        <source>{actor}: in the best coalition for {issue} at any weight of {criterion} {where}.</source>
        <translation>{actor}: in der besten Koalition für {issue} bei jedem Gewicht von {criterion} {where}.</translation>
    </message>
    <message>
        <source>Tied with others {where}.</source>
        <comment>where: weights</comment>
        <translation>Gleichauf mit anderen {where}.</translation>
    </message>
    <message>
        <source>tied at most</source>
        <comment>at any weight</comment>
        <translation>höchstens gleichauf</translation>
    </message>
    <message>
        <source>never</source>
        <comment>at any weight</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>at any weight</source>
        <translation>bei jedem Gewicht</translation>
    </message>
    <message>
        <source>{where}; tied {beside}</source>
        <comment>where and beside: weights</comment>
        <translation>{where}; gleichauf {beside}</translation>
    </message>
    <message>
        <source>below {share}</source>
        <comment>a weight</comment>
        <translation>unter {share}</translation>
    </message>
    <message>
        <source>above {share}</source>
        <comment>a weight</comment>
        <translation>über {share}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <comment>weights</comment>
        <translation>zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>no single threshold</source>
        <comment>of a rating</comment>
        <translation>keine einzelne Schwelle</translation>
    </message>
    <message>
        <source>from {value} up</source>
        <comment>a rating</comment>
        <translation>ab {value}</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <comment>a rating</comment>
        <translation>bis {value}</translation>
    </message>
    <message>
        <source>Now it ties with others.</source>
        <translation>Derzeit liegt der Akteur mit anderen gleichauf.</translation>
    </message>
    <message>
        <source>{actor}: in the best coalition for {issue} at any level of {rating}.</source>
        <translation>{actor}: in der besten Koalition für {issue} auf jeder Stufe von {rating}.</translation>
    </message>
    <message>
        <source>{actor}: at most tied in the best coalition for {issue}, at any level of {rating}.</source>
        <translation>{actor}: auf jeder Stufe von {rating} höchstens gleichauf in der besten Koalition für {issue}.</translation>
    </message>
    <message>
        <source>{actor}: out of the best coalition for {issue} at any level of {rating}.</source>
        <translation>{actor}: auf keiner Stufe von {rating} in der besten Koalition für {issue}.</translation>
    </message>
    <message>
        <source>{actor}: out of the best coalition for {issue} once {rating} goes from {now} to {level}.</source>
        <translation>{actor}: nicht mehr in der besten Koalition für {issue}, sobald sich {rating} von {now} auf {level} ändert.</translation>
    </message>
    <message>
        <source>{actor}: in the best coalition for {issue} once {rating} goes from {now} to {level}.</source>
        <translation>{actor}: in der besten Koalition für {issue}, sobald sich {rating} von {now} auf {level} ändert.</translation>
    </message>
    <message>
        <source>tied at most</source>
        <comment>at any level</comment>
        <translation>höchstens gleichauf</translation>
    </message>
    <message>
        <source>at any level</source>
        <translation>auf jeder Stufe</translation>
    </message>
    <message>
        <source>never</source>
        <comment>at any level</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>no longer at “{level}”</source>
        <translation>nicht mehr bei „{level}“</translation>
    </message>
    <message>
        <source>once it is “{level}”</source>
        <translation>sobald „{level}“</translation>
    </message>
    <message>
        <source>   {count} coalitions share first place; the answers name the first of them:</source>
        <translation>   {count} Koalitionen teilen sich den ersten Platz; die Antworten nennen die erste davon:</translation>
    </message>
    <message>
        <source>   Power to reach the threshold: Banzhaf, Shapley–Shubik</source>
        <translation>   Macht, die Schwelle zu erreichen: Banzhaf, Shapley–Shubik</translation>
    </message>
    <message>
        <source>   What would change it (where coalitions tie, an actor has to be in each of them)</source>
        <translation>   Was daran etwas ändern würde (bei Gleichstand muss ein Akteur in jeder der Koalitionen sein)</translation>
    </message>
    <message>
        <source>   In the best coalition, in one draw of weights and ratings (seed {seed})</source>
        <translation>   In der besten Koalition, bei einer Ziehung von Gewichten und Einstufungen (Startwert {seed})</translation>
    </message>
    <message>
        <source>   In the best coalition, share of {count} draws of weights and ratings (seed {seed})</source>
        <translation>   In der besten Koalition, Anteil von {count} Ziehungen von Gewichten und Einstufungen (Startwert {seed})</translation>
    </message>
    <message>
        <source>   Coalitions that were best in at least {share} of draws</source>
        <translation>   Koalitionen, die in mindestens {share} der Ziehungen die beste waren</translation>
    </message>
    <message>
        <source>Draws are made issue by issue.</source>
        <translation>Ziehungen werden Thema für Thema vorgenommen.</translation>
    </message>
    <message>
        <source>Name an issue with --issue, or ask for --json.</source>
        <translation>Geben Sie mit --issue ein Thema an oder verwenden Sie --json.</translation>
    </message>
    <message>
        <source>{actor} (us)</source>
        <translation>{actor} (wir)</translation>
    </message>
    <message>
        <source>● in the best coalition  ◐ in one as good (within {tolerance} of its score)  ○ in none  – not compared</source>
        <translation>● in der besten Koalition  ◐ in einer ebenso guten (Wert höchstens {tolerance} niedriger)  ○ in keiner  – nicht verglichen</translation>
    </message>
    <message>
        <source>   Members  Net    Gross  The best coalition of this size</source>
        <translation>   Mitgl.   Netto  Brutto Die beste Koalition dieser Größe</translation>
    </message>
    <message>
        <source>   Forum, members, score, what it lacks (+) and could do without (−)</source>
        <translation>   Forum, Mitglieder, Wert, was ihm fehlt (+) und was entbehrlich ist (−)</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>There are {count} ratings, but only {most} columns for them.</source>
        <translation>Es gibt {count} Einstufungen, aber nur {most} Spalten dafür.</translation>
    </message>
    <message>
        <source>Leave the others out.</source>
        <translation>Lassen Sie die übrigen weg.</translation>
    </message>
    <message>
        <source>“{name}” stands in two rows.</source>
        <translation>„{name}“ steht in zwei Zeilen.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Computed for the coalition of {members}: {rule}.</source>
        <translation>Berechnet für die Koalition aus {members}: {rule}.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>rating of an actor</comment>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Reach</source>
        <comment>rating of an actor</comment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Alignment with us</source>
        <comment>rating of an actor</comment>
        <translation>Übereinstimmung mit uns</translation>
    </message>
    <message>
        <source>Effort to win over</source>
        <comment>rating of an actor</comment>
        <translation>Überzeugungsaufwand</translation>
    </message>
    <message>
        <source>every member counts</source>
        <comment>kind of collective good</comment>
        <translation>jedes Mitglied zählt</translation>
    </message>
    <message>
        <source>enough is enough</source>
        <comment>kind of collective good</comment>
        <translation>eine Schwelle genügt</translation>
    </message>
    <message>
        <source>only as strong as who is missing</source>
        <comment>kind of collective good</comment>
        <translation>entscheidend ist, wer fehlt</translation>
    </message>
    <message>
        <source>one suffices</source>
        <comment>kind of collective good</comment>
        <translation>einer genügt</translation>
    </message>
    <message>
        <source>against outsiders</source>
        <comment>kind of collective good</comment>
        <translation>gegen Außenstehende</translation>
    </message>
    <message>
        <source>everybody at home</source>
        <comment>kind of collective good</comment>
        <translation>jeder für sich</translation>
    </message>
    <message>
        <source>by the kind of collective good</source>
        <comment>rule of a criterion</comment>
        <translation>nach der Art des kollektiven Guts</translation>
    </message>
    <message>
        <source>share held: {rating}</source>
        <comment>rule of a criterion</comment>
        <translation>gehaltener Anteil: {rating}</translation>
    </message>
    <message>
        <source>mean of the partners: {rating}</source>
        <comment>rule of a criterion</comment>
        <translation>Mittel der Partner: {rating}</translation>
    </message>
    <message>
        <source>lowest of the partners: {rating}</source>
        <comment>rule of a criterion</comment>
        <translation>niedrigster Wert der Partner: {rating}</translation>
    </message>
    <message>
        <source>sum over the partners: {rating}</source>
        <comment>rule of a criterion</comment>
        <translation>Summe über die Partner: {rating}</translation>
    </message>
    <message>
        <source>number of members</source>
        <comment>rule of a criterion</comment>
        <translation>Zahl der Mitglieder</translation>
    </message>
    <message>
        <source>the same for every coalition</source>
        <comment>rule of a criterion</comment>
        <translation>für jede Koalition gleich</translation>
    </message>
    <message>
        <source>There is no actor “{actor_id}” in this project.</source>
        <translation>In diesem Projekt gibt es keinen Akteur „{actor_id}“.</translation>
    </message>
    <message>
        <source>There is no forum “{forum_id}” in this project.</source>
        <translation>In diesem Projekt gibt es kein Forum „{forum_id}“.</translation>
    </message>
    <message>
        <source>A rating below zero has no share of the whole.</source>
        <translation>Eine Einstufung unter null hat keinen Anteil am Ganzen.</translation>
    </message>
    <message>
        <source>Use ratings of zero or more where shares count.</source>
        <translation>Verwenden Sie Einstufungen von null oder mehr, wo Anteile zählen.</translation>
    </message>
    <message>
        <source>All actors are rated zero, so nobody has a share.</source>
        <translation>Alle Akteure sind mit null eingestuft, daher hat niemand einen Anteil.</translation>
    </message>
    <message>
        <source>Rate at least one actor above zero.</source>
        <translation>Stufen Sie mindestens einen Akteur über null ein.</translation>
    </message>
    <message>
        <source>The threshold must be above 0% and at most 100%.</source>
        <translation>Die Schwelle muss über 0 % liegen und darf höchstens 100 % betragen.</translation>
    </message>
    <message>
        <source>We cannot be our own rival.</source>
        <translation>Wir können nicht unser eigener Rivale sein.</translation>
    </message>
    <message>
        <source>Choose other actors as rivals.</source>
        <translation>Wählen Sie andere Akteure als Rivalen.</translation>
    </message>
    <message>
        <source>Only rivals have a share, so no coalition without them reaches anything.</source>
        <translation>Nur Rivalen haben einen Anteil, daher erreicht keine Koalition ohne sie etwas.</translation>
    </message>
    <message>
        <source>Choose fewer rivals, or rate another actor above zero.</source>
        <translation>Wählen Sie weniger Rivalen oder stufen Sie einen anderen Akteur über null ein.</translation>
    </message>
    <message>
        <source>A number of votes must be zero or more.</source>
        <translation>Eine Stimmenzahl muss null oder größer sein.</translation>
    </message>
    <message>
        <source>The quota must be above zero and at most the sum of all votes.</source>
        <translation>Die nötige Stimmenzahl muss über null liegen und darf die Summe aller Stimmen nicht übersteigen.</translation>
    </message>
    <message>
        <source>Correct the quota.</source>
        <translation>Berichtigen Sie die nötige Stimmenzahl.</translation>
    </message>
    <message>
        <source>There is no actor to form a coalition with.</source>
        <translation>Es gibt keinen Akteur, mit dem sich eine Koalition bilden ließe.</translation>
    </message>
    <message>
        <source>Add an actor.</source>
        <translation>Fügen Sie einen Akteur hinzu.</translation>
    </message>
    <message>
        <source>Coalitions of {actors} actors are too many to compare; the limit is {limit} actors.</source>
        <translation>Aus {actors} Akteuren ergeben sich zu viele Koalitionen für einen Vergleich; möglich sind höchstens {limit} Akteure.</translation>
    </message>
    <message>
        <source>Remove actors, or put several together as one.</source>
        <translation>Entfernen Sie Akteure oder fassen Sie mehrere zu einem zusammen.</translation>
    </message>
    <message>
        <source>{actor} is not compared here: a rating that counts is unknown.</source>
        <translation>{actor} wird hier nicht verglichen: Eine Einstufung, die zählt, ist unbekannt.</translation>
    </message>
    <message>
        <source>{actor} is us, and a member of every coalition.</source>
        <translation>{actor}: Das sind wir, Mitglied jeder Koalition.</translation>
    </message>
    <message>
        <source>{actor} is a rival here.</source>
        <translation>{actor}: hier ein Rivale.</translation>
    </message>
    <message>
        <source>{actor} is a member, but without it the best score is the same.</source>
        <translation>{actor}: Mitglied, doch ohne diesen Akteur ist der höchste Wert gleich.</translation>
    </message>
    <message>
        <source>{actor} is no member; if it joined, the score would stay the same.</source>
        <translation>{actor}: kein Mitglied; bei einem Beitritt bliebe der Wert gleich.</translation>
    </message>
    <message>
        <source>{actor} is a member. Without it, the best score falls by {score}.</source>
        <translation>{actor}: Mitglied. Ohne diesen Akteur sinkt der höchste Wert um {score}.</translation>
    </message>
    <message>
        <source>{actor} is no member. If it joined, the score would fall by {score}; the best coalition with it scores {least} less.</source>
        <translation>{actor}: kein Mitglied. Bei einem Beitritt sänke der Wert um {score}; die beste Koalition mit ihm liegt um {least} niedriger.</translation>
    </message>
    <message>
        <source>{rating}, now “{level}” ({evidence})</source>
        <translation>{rating}, derzeit „{level}“ ({evidence})</translation>
    </message>
    <message>
        <source>less than {least}</source>
        <translation>weniger als {least}</translation>
    </message>
    <message>
        <source>weight of {criterion}</source>
        <translation>Gewicht von {criterion}</translation>
    </message>
    <message>
        <source>When the actor belongs in</source>
        <translation>Wann der Akteur dazugehört</translation>
    </message>
    <message>
        <source>{actor} on {issue}</source>
        <translation>{actor} bei {issue}</translation>
    </message>
    <message>
        <source>As one of these moves alone</source>
        <translation>Ändert sich nur dies</translation>
    </message>
    <message>
        <source>it belongs in</source>
        <translation>gehört er dazu</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Who could cooperate? Type names and ratings, or paste them from a spreadsheet.</source>
        <translation>Wer käme als Partner in Betracht? Geben Sie Namen und Einstufungen ein oder fügen Sie sie aus einer Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>Issues for which ratings hold</source>
        <translation>Themen, für die Einstufungen gelten</translation>
    </message>
    <message>
        <source>Add actor</source>
        <translation>Akteur hinzufügen</translation>
    </message>
    <message>
        <source>The reason for this rating</source>
        <translation>Begründung dieser Einstufung</translation>
    </message>
    <message>
        <source>Short names, us and central powers</source>
        <translation>Kurznamen, „wir“ und zentrale Mächte</translation>
    </message>
    <message>
        <source>Show these columns in place of the ratings, where there is no room for both</source>
        <translation>Diese Spalten statt der Einstufungen zeigen, wo für beides kein Platz ist</translation>
    </message>
    <message>
        <source>Ratings for all issues</source>
        <translation>Einstufungen für alle Themen</translation>
    </message>
    <message>
        <source>Ratings for {issue} alone</source>
        <translation>Einstufungen nur für {issue}</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>The name in tight places</source>
        <translation>Der Name, wo wenig Platz ist</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>The actor for whom coalitions are compared</source>
        <translation>Der Akteur, für den Koalitionen verglichen werden</translation>
    </message>
    <message>
        <source>Central</source>
        <comment>a central power</comment>
        <translation>Zentral</translation>
    </message>
    <message>
        <source>A central power: a selective coalition misses at least one of them</source>
        <translation>Eine zentrale Macht: Einer selektiven Koalition fehlt mindestens eine davon</translation>
    </message>
    <message>
        <source>Choose a rating to see what it rests on.</source>
        <translation>Wählen Sie eine Einstufung, um zu sehen, worauf sie beruht.</translation>
    </message>
    <message>
        <source>{actor}, {rating}</source>
        <translation>{actor}, {rating}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Rename an actor</source>
        <translation>Akteur umbenennen</translation>
    </message>
    <message>
        <source>Choose who “us” is</source>
        <translation>Wählen, wer „wir“ ist</translation>
    </message>
    <message>
        <source>Choose central powers</source>
        <translation>Zentrale Mächte wählen</translation>
    </message>
    <message>
        <source>Rate an actor</source>
        <translation>Akteur einstufen</translation>
    </message>
    <message>
        <source>Actor {number}</source>
        <translation>Akteur {number}</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Akteur hinzufügen</translation>
    </message>
    <message>
        <source>Remove actors</source>
        <translation>Akteure entfernen</translation>
    </message>
    <message>
        <source>Line {line} of what you pasted has no actor to go to.</source>
        <translation>Für Zeile {line} der eingefügten Zellen gibt es keinen Akteur.</translation>
    </message>
    <message>
        <source>Paste names together with ratings, in the column “{column}”.</source>
        <translation>Fügen Sie Namen zusammen mit Einstufungen in der Spalte „{column}“ ein.</translation>
    </message>
    <message>
        <source>Paste actors</source>
        <translation>Akteure einfügen</translation>
    </message>
    <message>
        <source>Restore the preset&apos;s rating</source>
        <translation>Einstufung der Vorlage wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a rating</source>
        <translation>Einstufung wiederherstellen</translation>
    </message>
    <message>
        <source>Use the rating for all issues</source>
        <translation>Die Einstufung für alle Themen verwenden</translation>
    </message>
    <message>
        <source>Use the general rating</source>
        <translation>Allgemeine Einstufung verwenden</translation>
    </message>
    <message>
        <source>Move an actor</source>
        <translation>Akteur verschieben</translation>
    </message>
    <message>
        <source>Remove “{actor}”</source>
        <translation>„{actor}“ entfernen</translation>
    </message>
    <message>
        <source>Alignment</source>
        <comment>column of ratings</comment>
        <translation>Übereinst.</translation>
    </message>
    <message>
        <source>Effort</source>
        <comment>column of ratings</comment>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Best of all</source>
        <translation>Beste von allen</translation>
    </message>
    <message>
        <source>Scores of coalitions</source>
        <translation>Werte der Koalitionen</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Koalition</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>The partner map: who belongs in on each issue</source>
        <translation>Die Partnerkarte: wer bei jedem Thema dazugehört</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>of a coalition</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>Could do without</source>
        <translation>Entbehrlich</translation>
    </message>
    <message>
        <source>{issue}: forums, with us added, and the best coalition</source>
        <translation>{issue}: Foren, jeweils um uns ergänzt, und die beste Koalition</translation>
    </message>
    <message>
        <source>Scores from 0 to 1 of forums, with us added, and of the best coalition</source>
        <translation>Werte von 0 bis 1 der Foren, jeweils um uns ergänzt, und der besten Koalition</translation>
    </message>
    <message>
        <source>{issue}, {option}: the paper says {printed}, these members reach {computed}. {cause}</source>
        <translation>{issue}, {option}: Der Aufsatz sagt „{printed}“, diese Mitglieder erreichen „{computed}“. {cause}</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>Actors and their ratings</source>
        <translation>Akteure und ihre Einstufungen</translation>
    </message>
    <message>
        <source>{actor} on {issue}: {rating} {value}</source>
        <translation>{actor} bei {issue}: {rating} {value}</translation>
    </message>
    <message>
        <source>Own ratings on single issues: {ratings}.</source>
        <translation>Eigene Einstufungen bei einzelnen Themen: {ratings}.</translation>
    </message>
    <message>
        <source>Members of {forum}: {source}</source>
        <translation>Mitglieder von {forum}: {source}</translation>
    </message>
    <message>
        <source>{caption}, continued</source>
        <translation>{caption}, Fortsetzung</translation>
    </message>
    <message>
        <source>Share of draws in which each actor is in the best coalition</source>
        <translation>Anteil der Ziehungen, in denen jeder Akteur in der besten Koalition ist</translation>
    </message>
    <message>
        <source>In the best coalition in</source>
        <translation>In der besten Koalition in</translation>
    </message>
    <message>
        <source>{count} member</source>
        <translation>{count} Mitglied</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} Mitglieder</translation>
    </message>
    <message>
        <source>“{text}” lies outside the table.</source>
        <translation>„{text}“ liegt außerhalb der Tabelle.</translation>
    </message>
    <message>
        <source>Copy no more rows and columns than there are.</source>
        <translation>Kopieren Sie nicht mehr Zeilen und Spalten, als es gibt.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand in “{column}”.</source>
        <translation>„{text}“ kann nicht in „{column}“ stehen.</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices.</source>
        <translation>„{text}“ steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>Choose one of these: {choices}.</source>
        <translation>Wählen Sie eine dieser Möglichkeiten: {choices}.</translation>
    </message>
    <message>
        <source>New content of the cell</source>
        <translation>Neuer Inhalt der Zelle</translation>
    </message>
    <message>
        <source>What one more member adds</source>
        <translation>Was ein weiteres Mitglied bringt</translation>
    </message>
    <message>
        <source>Score (net)</source>
        <translation>Wert (netto)</translation>
    </message>
    <message>
        <source>Effectiveness alone (gross)</source>
        <translation>Wirksamkeit allein (brutto)</translation>
    </message>
    <message>
        <source>Best coalition</source>
        <translation>Beste Koalition</translation>
    </message>
    <message>
        <source>members of the coalition, us included</source>
        <translation>Mitglieder der Koalition, wir eingeschlossen</translation>
    </message>
    <message>
        <source>score (net)</source>
        <translation>Wert (netto)</translation>
    </message>
    <message>
        <source>effectiveness alone (gross)</source>
        <translation>Wirksamkeit allein (brutto)</translation>
    </message>
    <message>
        <source>net peaks at {count} member</source>
        <translation>netto am höchsten bei {count} Mitglied</translation>
    </message>
    <message>
        <source>net peaks at {count} members</source>
        <translation>netto am höchsten bei {count} Mitgliedern</translation>
    </message>
    <message>
        <source>{count} member: {members}</source>
        <translation>{count} Mitglied: {members}</translation>
    </message>
    <message>
        <source>{count} members: {members}</source>
        <translation>{count} Mitglieder: {members}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>Wert {score}</translation>
    </message>
    <message>
        <source>highest effectiveness of that size {gross}</source>
        <translation>höchste Wirksamkeit dieser Größe {gross}</translation>
    </message>
    <message>
        <source>Who belongs in</source>
        <translation>Wer dazugehört</translation>
    </message>
    <message>
        <source>The best coalition on each issue, and how sure that is</source>
        <translation>Die beste Koalition bei jedem Thema und wie sicher sie ist</translation>
    </message>
    <message>
        <source>What coalitions reach, and what it prints</source>
        <translation>Was Koalitionen erreichen und was er angibt</translation>
    </message>
    <message>
        <source>Actors and rules</source>
        <translation>Akteure und Regeln</translation>
    </message>
    <message>
        <source>Actors, forums, and how members add up</source>
        <translation>Akteure, Foren und das Zusammenwirken der Mitglieder</translation>
    </message>
    <message>
        <source>Views of the Partners page</source>
        <translation>Ansichten der Seite „Partner“</translation>
    </message>
    <message>
        <source>Who could cooperate? Add the actors, and see with whom it pays.</source>
        <translation>Wer käme als Partner in Betracht? Fügen Sie die Akteure hinzu und sehen Sie, mit wem sich Kooperation lohnt.</translation>
    </message>
    <message>
        <source>Add actors</source>
        <translation>Akteure hinzufügen</translation>
    </message>
    <message>
        <source>The partner map</source>
        <translation>Die Partnerkarte</translation>
    </message>
    <message>
        <source>who belongs in on each issue</source>
        <translation>wer bei jedem Thema dazugehört</translation>
    </message>
    <message>
        <source>what one more member adds</source>
        <translation>was ein weiteres Mitglied bringt</translation>
    </message>
    <message>
        <source>Coalitions cannot be compared yet: {issue}</source>
        <translation>Koalitionen sind noch nicht vergleichbar: {issue}</translation>
    </message>
    <message>
        <source>Calculating: {done} of {count} issues…</source>
        <translation>Berechnung läuft: {done} von {count} Themen…</translation>
    </message>
    <message>
        <source>Share of {count} random draws in which each is in the best coalition. Each rating varies by up to one level; weights: {weights}.</source>
        <translation>Anteil von {count} Zufallsziehungen, in denen der jeweilige Akteur zur besten Koalition gehört. Jede Einstufung weicht um bis zu eine Stufe ab; Gewichte: {weights}.</translation>
    </message>
    <message>
        <source>The best coalition is the best in {share} of these draws too, or within {tolerance} of it.</source>
        <translation>Die beste Koalition ist auch in {share} dieser Ziehungen die beste oder höchstens {tolerance} schlechter.</translation>
    </message>
    <message>
        <source>“{option}”: the best coalition that leaves out a central power ({members})</source>
        <translation>„{option}“: die beste Koalition, in der eine zentrale Macht fehlt ({members})</translation>
    </message>
    <message>
        <source>Forums compared</source>
        <translation>Foren im Vergleich</translation>
    </message>
    <message>
        <source>the forums compared</source>
        <translation>die verglichenen Foren</translation>
    </message>
    <message>
        <source>Use this coalition</source>
        <translation>Diese Koalition verwenden</translation>
    </message>
    <message>
        <source>How sure is each partner?</source>
        <translation>Wie sicher ist jeder Partner?</translation>
    </message>
    <message>
        <source>how often each partner belongs in</source>
        <translation>wie oft jeder Partner dazugehört</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Mit wem?</translation>
    </message>
    <message>
        <source>This group only</source>
        <translation>Nur diese Gruppe</translation>
    </message>
    <message>
        <source>All {count} issues</source>
        <translation>Alle {count} Themen</translation>
    </message>
    <message>
        <source>{issue}: what one more member adds</source>
        <translation>{issue}: was ein weiteres Mitglied bringt</translation>
    </message>
    <message>
        <source>{issue}: forums compared</source>
        <translation>{issue}: Foren im Vergleich</translation>
    </message>
    <message>
        <source>Who belongs in on each issue</source>
        <translation>Wer bei jedem Thema dazugehört</translation>
    </message>
    <message>
        <source>{issue}: how often each partner belongs in</source>
        <translation>{issue}: wie oft jeder Partner dazugehört</translation>
    </message>
    <message>
        <source>The only coalition with us, ranked with your weights.</source>
        <translation>Die einzige Koalition mit uns, nach Ihren Gewichten bewertet.</translation>
    </message>
    <message>
        <source>All {count} coalitions with us, ranked with your weights.</source>
        <translation>Alle {count} Koalitionen mit uns, nach Ihren Gewichten bewertet.</translation>
    </message>
    <message>
        <source>{assumed} of {rated} ratings are assumptions.</source>
        <translation>{assumed} von {rated} Einstufungen sind Annahmen.</translation>
    </message>
    <message>
        <source>Use as an option…</source>
        <translation>Als Option verwenden…</translation>
    </message>
    <message>
        <source>Use as “{option}”</source>
        <translation>Als „{option}“ verwenden</translation>
    </message>
    <message>
        <source>“{option}”: the best coalition of all</source>
        <translation>„{option}“: die beste Koalition von allen</translation>
    </message>
    <message>
        <source>A new option: the best coalition of all</source>
        <translation>Eine neue Option: die beste Koalition von allen</translation>
    </message>
    <message>
        <source>Use a coalition as an option</source>
        <translation>Koalition als Option verwenden</translation>
    </message>
    <message>
        <source>The coalition was not used</source>
        <translation>Die Koalition wurde nicht verwendet</translation>
    </message>
    <message>
        <source>“{option}” has the scores of this coalition</source>
        <translation>„{option}“ hat die Bewertungen dieser Koalition</translation>
    </message>
    <message>
        <source>Selective: the best coalition of at least two that misses a central power. Global: all actors. What each reaches is rounded to the nearest level.</source>
        <translation>Selektiv: die beste Koalition mit mindestens zwei Mitgliedern, der eine zentrale Macht fehlt. Global: alle Akteure. Was jede erreicht, ist auf die nächste Stufe gerundet.</translation>
    </message>
    <message>
        <source>What coalitions reach, compared with the paper</source>
        <translation>Was Koalitionen erreichen, mit dem Aufsatz verglichen</translation>
    </message>
    <message>
        <source>No coalition can be compared yet.</source>
        <translation>Noch lässt sich keine Koalition vergleichen.</translation>
    </message>
    <message>
        <source>{members}: {reached} of what all could reach</source>
        <translation>{members}: {reached} dessen, was alle erreichen könnten</translation>
    </message>
    <message>
        <source>paper: {level}</source>
        <translation>Aufsatz: {level}</translation>
    </message>
    <message>
        <source>computed: {level}</source>
        <translation>berechnet: {level}</translation>
    </message>
    <message>
        <source>in the best coalition</source>
        <translation>in der besten Koalition</translation>
    </message>
    <message>
        <source>in one as good</source>
        <translation>in einer ebenso guten</translation>
    </message>
    <message>
        <source>in one as good (score within {tolerance}, or first in {share} of draws)</source>
        <translation>in einer ebenso guten (höchstens {tolerance} niedriger oder in {share} der Ziehungen vorn)</translation>
    </message>
    <message>
        <source>in one as good (score within {tolerance})</source>
        <translation>in einer ebenso guten (Wert höchstens {tolerance} niedriger)</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>in keiner</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>Foren</translation>
    </message>
    <message>
        <source>Groups that meet already, to compare with.</source>
        <translation>Gruppen, die bereits zusammenkommen, zum Vergleich.</translation>
    </message>
    <message>
        <source>Add forum</source>
        <translation>Forum hinzufügen</translation>
    </message>
    <message>
        <source>Where the membership of the chosen forum can be checked</source>
        <translation>Wo sich die Mitglieder des gewählten Forums nachprüfen lassen</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>Rename a forum</source>
        <translation>Forum umbenennen</translation>
    </message>
    <message>
        <source>Change a forum&apos;s members</source>
        <translation>Mitglieder eines Forums ändern</translation>
    </message>
    <message>
        <source>Forum {number}</source>
        <translation>Forum {number}</translation>
    </message>
    <message>
        <source>Add a forum</source>
        <translation>Forum hinzufügen</translation>
    </message>
    <message>
        <source>Remove forums</source>
        <translation>Foren entfernen</translation>
    </message>
    <message>
        <source>Remove “{forum}”</source>
        <translation>„{forum}“ entfernen</translation>
    </message>
    <message>
        <source>How members add up</source>
        <translation>Wie Mitglieder zusammenwirken</translation>
    </message>
    <message>
        <source>For each issue the kind of collective good, and against whom it works.</source>
        <translation>Für jedes Thema die Art des kollektiven Guts und gegen wen es gerichtet ist.</translation>
    </message>
    <message>
        <source>Members add up as</source>
        <translation>Zusammenwirken</translation>
    </message>
    <message>
        <source>The kind of collective good (aggregation technology)</source>
        <translation>Die Art des kollektiven Guts (Aggregationstechnologie)</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Removed: {forums}</source>
        <translation>Entfernt: {forums}</translation>
    </message>
    <message>
        <source>The rating of which members hold a share</source>
        <translation>Die Einstufung, von der Mitglieder einen Anteil halten</translation>
    </message>
    <message>
        <source>Enough is</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>The share from which all is reached</source>
        <translation>Der Anteil, ab dem alles erreicht ist</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Rivalen</translation>
    </message>
    <message>
        <source>Actors against whom the issue works, with commas between</source>
        <translation>Akteure, gegen die das Thema gerichtet ist, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Change how members add up</source>
        <translation>Zusammenwirken der Mitglieder ändern</translation>
    </message>
    <message>
        <source>“{name}” is none of the actors.</source>
        <translation>„{name}“ gehört nicht zu den Akteuren.</translation>
    </message>
    <message>
        <source>Type names as they stand in the table of actors, with commas between.</source>
        <translation>Geben Sie die Namen so ein, wie sie in der Tabelle der Akteure stehen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Restore the preset&apos;s choice</source>
        <translation>Wahl der Vorlage wiederherstellen</translation>
    </message>
    <message>
        <source>Restore how members add up</source>
        <translation>Zusammenwirken der Mitglieder wiederherstellen</translation>
    </message>
    <message>
        <source>This table changes no score now: no criterion is scored by the kind of collective good.</source>
        <translation>Diese Tabelle ändert derzeit keinen Wert: Kein Kriterium wird nach der Art des kollektiven Guts bewertet.</translation>
    </message>
    <message>
        <source>How coalitions are scored</source>
        <translation>Wie Koalitionen bewertet werden</translation>
    </message>
    <message>
        <source>For each criterion, how a coalition&apos;s score comes about from its members.</source>
        <translation>Für jedes Kriterium, wie sich die Bewertung einer Koalition aus ihren Mitgliedern ergibt.</translation>
    </message>
    <message>
        <source>A coalition scores</source>
        <translation>Bewertung einer Koalition</translation>
    </message>
    <message>
        <source>By which rule its score comes about</source>
        <translation>Nach welcher Regel sich ihre Bewertung ergibt</translation>
    </message>
    <message>
        <source>Rating used</source>
        <translation>Verwendete Einstufung</translation>
    </message>
    <message>
        <source>The part of the scale that grows with pairs of members, or the fixed score</source>
        <translation>Der Teil der Skala, der mit Paaren von Mitgliedern wächst, oder die feste Bewertung</translation>
    </message>
    <message>
        <source>Change how coalitions are scored</source>
        <translation>Ändern, wie Koalitionen bewertet werden</translation>
    </message>
    <message>
        <source>the share that members hold</source>
        <comment>rule of a criterion</comment>
        <translation>der Anteil, den die Mitglieder halten</translation>
    </message>
    <message>
        <source>the mean of the partners</source>
        <comment>rule of a criterion</comment>
        <translation>das Mittel der Partner</translation>
    </message>
    <message>
        <source>the lowest of the partners</source>
        <comment>rule of a criterion</comment>
        <translation>der niedrigste Wert der Partner</translation>
    </message>
    <message>
        <source>the sum over the partners</source>
        <comment>rule of a criterion</comment>
        <translation>die Summe über die Partner</translation>
    </message>
    <message>
        <source>the number of members</source>
        <comment>rule of a criterion</comment>
        <translation>die Zahl der Mitglieder</translation>
    </message>
    <message>
        <source>both</source>
        <comment>capacity and reach</comment>
        <translation>beides</translation>
    </message>
    <message>
        <source>● in the best coalition  ◐ in one as good (within {tolerance} of its score, or first in {share} of draws of the weights)  ○ in none  – not compared</source>
        <translation>● in der besten Koalition  ◐ in einer ebenso guten (Wert höchstens {tolerance} niedriger oder in {share} der Ziehungen der Gewichte auf dem ersten Platz)  ○ in keiner  – nicht verglichen</translation>
    </message>
    <message>
        <source>“{typed}” can be read as {share} or as {percentage}.</source>
        <translation>„{typed}“ lässt sich als {share} oder als {percentage} lesen.</translation>
    </message>
    <message>
        <source>Type it with the percent sign.</source>
        <translation>Geben Sie das Prozentzeichen mit ein.</translation>
    </message>
    <message>
        <source>group: {option}</source>
        <translation>Gruppe: {option}</translation>
    </message>
    <message>
        <source>{issue}: {tally}; the group: {option}</source>
        <translation>{issue}: {tally}; die Gruppe: {option}</translation>
    </message>
    <message>
        <source>What each participant favours under their own weights</source>
        <translation>Was die einzelnen Teilnehmenden nach den eigenen Gewichten bevorzugen</translation>
    </message>
    <message>
        <source>The hash covers everything that the ranking and the report on it use: titles, texts and notes, criteria, options, scores with evidence and reasons, comparisons, weights, viewpoints and method. It does not cover the record, locks of weights, snapshots, colours of options and criteria, the settings of the robustness check, the workshop, or actors and forums, which the chapter on partners uses.</source>
        <translation>Die Prüfsumme umfasst, was die Rangfolge und der Bericht darüber dem Projekt entnehmen: Titel, Texte und Notizen, Kriterien, Optionen, Bewertungen mit Belegen und Begründungen, Vergleiche, Gewichte, Sichtweisen und Methode. Nicht dazu gehören der Nachweis, Sperren von Gewichten, Momentaufnahmen, Farben von Optionen und Kriterien, die Einstellungen der Robustheitsprüfung, der Workshop sowie Akteure und Foren, auf denen das Kapitel über Partner beruht.</translation>
    </message>
    <message>
        <source>Still calculating.</source>
        <translation>Wird noch berechnet.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Es wurde nichts gedruckt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>What should be printed?</source>
        <translation>Was soll gedruckt werden?</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Briefing note</source>
        <translation>Kurzbericht</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>{count} person signed: {agreed} in agreement, {dissenting} under dissent.</source>
        <translation>{count} Person hat unterschrieben: {agreed} zustimmend, {dissenting} mit abweichendem Votum.</translation>
    </message>
    <message>
        <source>{count} people signed: {agreed} in agreement, {dissenting} under dissent.</source>
        <translation>{count} Personen haben unterschrieben: {agreed} zustimmend, {dissenting} mit abweichendem Votum.</translation>
    </message>
    <message>
        <source>In only by assumption: {actors}.</source>
        <translation>Nur aufgrund von Annahmen dabei: {actors}.</translation>
    </message>
    <message>
        <source>Out only by assumption: {actors}.</source>
        <translation>Nur aufgrund von Annahmen nicht dabei: {actors}.</translation>
    </message>
    <message>
        <source>One level more or less in one of its ratings would change that.</source>
        <translation>Eine Stufe mehr oder weniger in einer seiner Einstufungen würde das ändern.</translation>
    </message>
    <message>
        <source>One level more or less in one of its own ratings would change the place of each.</source>
        <translation>Bei jedem würde eine Stufe mehr oder weniger in einer der eigenen Einstufungen das ändern.</translation>
    </message>
    <message>
        <source>With a threshold of {shares} instead, the answer would differ on {actors}.</source>
        <translation>Bei einer Schwelle von {shares} fiele die Antwort anders aus für: {actors}.</translation>
    </message>
    <message>
        <source>That {share} is enough on {issue} is an assumption.</source>
        <translation>Dass bei {issue} {share} genügen, ist eine Annahme.</translation>
    </message>
    <message>
        <source>That on {issue} the rule is “{kind}” is an assumption.</source>
        <translation>Dass bei {issue} die Regel „{kind}“ gilt, ist eine Annahme.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>A member of the best coalition cannot be compared in every draw.</source>
        <translation>Ein Mitglied der besten Koalition lässt sich nicht in jeder Ziehung vergleichen.</translation>
    </message>
    <message>
        <source>A step can take from 0 to {most} minutes.</source>
        <translation>Ein Schritt kann 0 bis {most} Minuten dauern.</translation>
    </message>
    <message>
        <source>“{at}” is not a time with its zone.</source>
        <translation>„{at}“ ist keine Zeitangabe mit Zeitzone.</translation>
    </message>
    <message>
        <source>The headcount must be a whole number from 1 to {most}.</source>
        <translation>Die Zahl der Anwesenden muss eine ganze Zahl von 1 bis {most} sein.</translation>
    </message>
    <message>
        <source>There are no more ballots in {round} than people.</source>
        <translation>In {round} gibt es nicht mehr Stimmzettel als Personen.</translation>
    </message>
    <message>
        <source>{round}: {spread}</source>
        <translation>{round}: {spread}</translation>
    </message>
    <message>
        <source>{round}: you {own}; all {spread}</source>
        <translation>{round}: Sie {own}; alle {spread}</translation>
    </message>
    <message>
        <source>{count} cannot tell</source>
        <translation>{count} nicht einschätzbar</translation>
    </message>
    <message>
        <source>{low} to {high}, middle {middle}</source>
        <translation>{low} bis {high}, Mitte {middle}</translation>
    </message>
    <message>
        <source>Only the first {most} rows were read.</source>
        <translation>Nur die ersten {most} Zeilen wurden gelesen.</translation>
    </message>
    <message>
        <source>This column is not used: {names}.</source>
        <translation>Diese Spalte wird nicht verwendet: {names}.</translation>
    </message>
    <message>
        <source>These columns are not used: {names}.</source>
        <translation>Diese Spalten werden nicht verwendet: {names}.</translation>
    </message>
    <message>
        <source>There are more columns than name, role, organisation, group and voting weight: “{text}”.</source>
        <translation>Es gibt mehr Spalten als Name, Rolle, Organisation, Gruppe und Stimmgewicht: „{text}“.</translation>
    </message>
    <message>
        <source>Voting weight: {fault}</source>
        <translation>Stimmgewicht: {fault}</translation>
    </message>
    <message>
        <source>“{name}” stands on line {line} already.</source>
        <translation>„{name}“ steht schon in Zeile {line}.</translation>
    </message>
    <message>
        <source>For each pair, say which change from worst to best matters more, and how many times: 1 equally, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more. You may leave pairs open as long as the others link everything.</source>
        <translation>Geben Sie für jedes Paar an, welche Änderung vom Schlechtesten zum Besten wichtiger ist und wievielmal: 1 gleich, 3 mäßig, 5 deutlich, 7 sehr deutlich, 9 extrem wichtiger. Sie dürfen Paare offenlassen, solange die anderen alles verbinden.</translation>
    </message>
    <message>
        <source>{one} or {other}?</source>
        <translation>{one} oder {other}?</translation>
    </message>
    <message>
        <source>{side}: {n} times as much</source>
        <translation>{side}: {n}-mal so viel</translation>
    </message>
    <message>
        <source>Both equally</source>
        <translation>Beide gleich</translation>
    </message>
    <message>
        <source>one actor</source>
        <translation>ein Akteur</translation>
    </message>
    <message>
        <source>{count} actors</source>
        <translation>{count} Akteure</translation>
    </message>
    <message>
        <source>one forum</source>
        <translation>ein Forum</translation>
    </message>
    <message>
        <source>{count} forums</source>
        <translation>{count} Foren</translation>
    </message>
    <message>
        <source>one rule for coalitions</source>
        <translation>eine Regel für Koalitionen</translation>
    </message>
    <message>
        <source>{count} rules for coalitions</source>
        <translation>{count} Regeln für Koalitionen</translation>
    </message>
    <message>
        <source>how members add up on one issue</source>
        <translation>das Zusammenwirken der Mitglieder bei einem Thema</translation>
    </message>
    <message>
        <source>how members add up on {count} issues</source>
        <translation>das Zusammenwirken der Mitglieder bei {count} Themen</translation>
    </message>
    <message>
        <source>one viewpoint</source>
        <translation>eine Sichtweise</translation>
    </message>
    <message>
        <source>{count} viewpoints</source>
        <translation>{count} Sichtweisen</translation>
    </message>
    <message>
        <source>comparisons of options</source>
        <translation>Vergleiche von Optionen</translation>
    </message>
    <message>
        <source>what scores rest on</source>
        <translation>worauf Bewertungen beruhen</translation>
    </message>
    <message>
        <source>the workshop</source>
        <translation>der Workshop</translation>
    </message>
    <message>
        <source>XMCDA has no place for some of this project, which the file will lack: {parts}.</source>
        <translation>XMCDA sieht für einiges aus diesem Projekt keinen Platz vor; in der Datei fehlt dann: {parts}.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file cannot be read.</source>
        <translation>Die Datei der Systemverwaltung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{answer}” in the administrator&apos;s file is unknown.</source>
        <translation>„{answer}“ in der Datei der Systemverwaltung ist unbekannt.</translation>
    </message>
    <message>
        <source>The key of the round cannot be kept: this folder cannot be written.</source>
        <translation>Der Schlüssel der Runde lässt sich nicht aufbewahren: In diesen Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check your permissions and the space on your disk, then try again.</source>
        <translation>Prüfen Sie Ihre Berechtigungen und den freien Speicherplatz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key of the round cannot be read.</source>
        <translation>Der Schlüssel der Runde lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check your permissions for this file.</source>
        <translation>Prüfen Sie Ihre Berechtigungen für diese Datei.</translation>
    </message>
    <message>
        <source>The key to the ballots of {round} is not on this computer.</source>
        <translation>Der Schlüssel zu den Stimmzetteln von {round} ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open the project on the computer on which the round was opened, or bring its key file from there.</source>
        <translation>Öffnen Sie das Projekt auf dem Computer, auf dem die Runde eröffnet wurde, oder holen Sie die Schlüsseldatei von dort.</translation>
    </message>
    <message>
        <source>This key file is damaged.</source>
        <translation>Diese Schlüsseldatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Use another copy of it.</source>
        <translation>Verwenden Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>the witness&apos;s key file</source>
        <translation>die Schlüsseldatei der Vertrauensperson</translation>
    </message>
    <message>
        <source>This key file cannot open ballots.</source>
        <translation>Mit dieser Schlüsseldatei lassen sich keine Stimmzettel öffnen.</translation>
    </message>
    <message>
        <source>Choose the witness&apos;s key file.</source>
        <translation>Wählen Sie die Schlüsseldatei der Vertrauensperson.</translation>
    </message>
    <message>
        <source>A key has {words} words; {typed} were typed.</source>
        <translation>Ein Schlüssel hat {words} Wörter; eingegeben: {typed}.</translation>
    </message>
    <message>
        <source>Type all the words that the witness wrote down.</source>
        <translation>Geben Sie alle Wörter ein, die die Vertrauensperson notiert hat.</translation>
    </message>
    <message>
        <source>Word {at}, “{word}”, is not a word of a key.</source>
        <translation>Wort {at}, „{word}“, kommt in keinem Schlüssel vor.</translation>
    </message>
    <message>
        <source>Compare it with what the witness wrote down.</source>
        <translation>Vergleichen Sie es mit den Notizen der Vertrauensperson.</translation>
    </message>
    <message>
        <source>A word is wrong or two are swapped.</source>
        <translation>Ein Wort ist falsch oder zwei sind vertauscht.</translation>
    </message>
    <message>
        <source>Compare them with what the witness wrote down.</source>
        <translation>Vergleichen Sie sie mit den Notizen der Vertrauensperson.</translation>
    </message>
    <message>
        <source>The reasons on this ballot are too long: together they may have about {most} letters.</source>
        <translation>Die Begründungen auf diesem Stimmzettel sind zu lang: Zusammen dürfen sie etwa {most} Zeichen haben.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The witness&apos;s key is damaged.</source>
        <translation>Der Schlüssel der Vertrauensperson ist beschädigt.</translation>
    </message>
    <message>
        <source>Make another.</source>
        <translation>Erzeugen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The key file of {round} is a witness&apos;s: it cannot take ballots.</source>
        <translation>Die Schlüsseldatei von {round} gehört einer Vertrauensperson: Damit lassen sich keine Stimmzettel annehmen.</translation>
    </message>
    <message>
        <source>Bring the key file of the computer on which the round was opened.</source>
        <translation>Holen Sie die Schlüsseldatei des Computers, auf dem die Runde eröffnet wurde.</translation>
    </message>
    <message>
        <source>A witness keeps the key to the ballots of {round}.</source>
        <translation>Eine Vertrauensperson verwahrt den Schlüssel zu den Stimmzetteln von {round}.</translation>
    </message>
    <message>
        <source>Ask the witness for the key file or the words.</source>
        <translation>Bitten Sie die Vertrauensperson um die Schlüsseldatei oder die Wörter.</translation>
    </message>
    <message>
        <source>This key does not belong to {round}.</source>
        <translation>Dieser Schlüssel gehört nicht zu {round}.</translation>
    </message>
    <message>
        <source>Ask the witness for the key of this round.</source>
        <translation>Bitten Sie die Vertrauensperson um den Schlüssel dieser Runde.</translation>
    </message>
    <message>
        <source>This key does not belong to a round of this workshop that is still sealed.</source>
        <translation>Dieser Schlüssel gehört zu keiner noch versiegelten Runde dieses Workshops.</translation>
    </message>
    <message>
        <source>Choose the key file of this workshop.</source>
        <translation>Wählen Sie die Schlüsseldatei dieses Workshops.</translation>
    </message>
    <message>
        <source>slight</source>
        <comment>agreement</comment>
        <translation>gering</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>agreement</comment>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>agreement</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>substantial</source>
        <comment>agreement</comment>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <comment>agreement</comment>
        <translation>fast vollständig</translation>
    </message>
    <message>
        <source>Agreement can be measured only for two or more people and criteria.</source>
        <translation>Übereinstimmung lässt sich nur ab zwei Personen und zwei Kriterien messen.</translation>
    </message>
    <message>
        <source>What the group says</source>
        <translation>Was die Gruppe sagt</translation>
    </message>
    <message>
        <source>The group&apos;s ratings of actors</source>
        <translation>Die Einstufungen der Akteure durch die Gruppe</translation>
    </message>
    <message>
        <source>Use these ratings</source>
        <translation>Diese Einstufungen übernehmen</translation>
    </message>
    <message>
        <source>They become the project&apos;s ratings</source>
        <translation>Sie werden zu den Einstufungen des Projekts</translation>
    </message>
    <message>
        <source>What the group says on {issue}</source>
        <translation>Was die Gruppe zu {issue} sagt</translation>
    </message>
    <message>
        <source>{round}: the group differs from {count} rating of the project.</source>
        <translation>{round}: Die Gruppe weicht von {count} Einstufung des Projekts ab.</translation>
    </message>
    <message>
        <source>{round}: the group differs from {count} ratings of the project.</source>
        <translation>{round}: Die Gruppe weicht von {count} Einstufungen des Projekts ab.</translation>
    </message>
    <message>
        <source>{round}: the group&apos;s ratings are the project&apos;s.</source>
        <translation>{round}: Die Einstufungen der Gruppe sind die des Projekts.</translation>
    </message>
    <message>
        <source>Use the group&apos;s ratings</source>
        <translation>Einstufungen der Gruppe übernehmen</translation>
    </message>
    <message>
        <source>The ratings were not used</source>
        <translation>Die Einstufungen wurden nicht übernommen</translation>
    </message>
    <message>
        <source>The group&apos;s ratings are used</source>
        <translation>Die Einstufungen der Gruppe werden verwendet</translation>
    </message>
    <message>
        <source>Rests on assumptions</source>
        <translation>Beruht auf Annahmen</translation>
    </message>
    <message>
        <source>The rule by which members add up, or a rating that decides who is in, is an assumption</source>
        <translation>Die Regel, nach der die Mitglieder zusammenwirken, oder eine Einstufung, die über die Zugehörigkeit entscheidet, ist eine Annahme</translation>
    </message>
    <message>
        <source>A round of the workshop is open. Ranking and weights are hidden until it is closed.</source>
        <translation>Eine Runde des Workshops ist offen. Rangfolge und Gewichte bleiben verborgen, bis sie geschlossen ist.</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>Everybody sees who raises a hand. Only the counts are recorded, as a show of hands in the minutes; they are never mixed with ballots.</source>
        <translation>Alle sehen, wer die Hand hebt. Nur die Zahlen werden festgehalten, als Handzeichen im Protokoll; sie werden nie mit Stimmzetteln vermischt.</translation>
    </message>
    <message>
        <source>What hands are raised for</source>
        <translation>Wofür die Hand gehoben wird</translation>
    </message>
    <message>
        <source>Options of {issue}</source>
        <translation>Optionen zu {issue}</translation>
    </message>
    <message>
        <source>Which criterion matters most?</source>
        <translation>Welches Kriterium ist am wichtigsten?</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Personen im Raum</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Worüber</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Personen im Raum</translation>
    </message>
    <message>
        <source>Each may raise a hand &amp;more than once</source>
        <translation>Jede Person darf &amp;mehrmals die Hand heben</translation>
    </message>
    <message>
        <source>&amp;Record the counts</source>
        <translation>Zahlen &amp;festhalten</translation>
    </message>
    <message>
        <source>{hands} hand counted</source>
        <translation>{hands} Handzeichen gezählt</translation>
    </message>
    <message>
        <source>{hands} hands counted</source>
        <translation>{hands} Handzeichen gezählt</translation>
    </message>
    <message>
        <source>{count} person raised none</source>
        <translation>{count} Person ohne Handzeichen</translation>
    </message>
    <message>
        <source>{count} people raised none</source>
        <translation>{count} Personen ohne Handzeichen</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>{count} zu viel</translation>
    </message>
    <message>
        <source>Enter 0 where no hand was raised.</source>
        <translation>Geben Sie 0 ein, wo keine Hand gehoben wurde.</translation>
    </message>
    <message>
        <source>Leave without recording these counts?</source>
        <translation>Ohne Festhalten der Zahlen schließen?</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Hide the room ({key})</source>
        <translation>Projektor ausblenden ({key})</translation>
    </message>
    <message>
        <source>Show the room ({key})</source>
        <translation>Projektor zeigen ({key})</translation>
    </message>
    <message>
        <source>The room window: on the projector, or in turn with this one</source>
        <translation>Das Projektorfenster: auf dem Projektor oder im Wechsel mit diesem Fenster</translation>
    </message>
    <message>
        <source>{action}  ({key})</source>
        <translation>{action}  ({key})</translation>
    </message>
    <message>
        <source>More ballots than people</source>
        <translation>Mehr Stimmzettel als Personen</translation>
    </message>
    <message>
        <source>{round} has {ballots} ballots for {people} people. No ballot is opened before this is resolved.</source>
        <translation>{round} hat {ballots} Stimmzettel für {people} Personen. Kein Stimmzettel wird geöffnet, bevor das geklärt ist.</translation>
    </message>
    <message>
        <source>We were &amp;miscounted; there are</source>
        <translation>Wir haben uns &amp;verzählt; anwesend sind</translation>
    </message>
    <message>
        <source>Everybody votes &amp;again</source>
        <translation>Alle stimmen &amp;noch einmal ab</translation>
    </message>
    <message>
        <source>&amp;Lots decide which ballots do not count</source>
        <translation>Das &amp;Los entscheidet, welche Stimmzettel nicht zählen</translation>
    </message>
    <message>
        <source>How many people are here</source>
        <translation>Wie viele Personen anwesend sind</translation>
    </message>
    <message>
        <source>The minutes say which way was taken.</source>
        <translation>Das Protokoll hält fest, welcher Weg gewählt wurde.</translation>
    </message>
    <message>
        <source>&amp;Keep my answers of {round}</source>
        <translation>Meine Antworten aus {round} &amp;behalten</translation>
    </message>
    <message>
        <source>Submits the same answers again</source>
        <translation>Gibt dieselben Antworten noch einmal ab</translation>
    </message>
    <message>
        <source>Or answer anew below.</source>
        <translation>Oder antworten Sie unten neu.</translation>
    </message>
    <message>
        <source>No codes were issued</source>
        <translation>Es wurden keine Codes ausgegeben</translation>
    </message>
    <message>
        <source>Vote with your phone: {address}, digits {digits}</source>
        <translation>Mit dem Telefon abstimmen: {address}, Ziffern {digits}</translation>
    </message>
    <message>
        <source>Vote with your phone</source>
        <translation>Mit dem Telefon abstimmen</translation>
    </message>
    <message>
        <source>Vote b&amp;y phone…</source>
        <translation>&amp;Mit dem Telefon abstimmen…</translation>
    </message>
    <message>
        <source>Serve a page to the phones in the room, without internet</source>
        <translation>Für Telefone im Raum eine Seite bereitstellen, ohne Internet</translation>
    </message>
    <message>
        <source>End phone ballots</source>
        <translation>Abstimmung per Telefon beenden</translation>
    </message>
    <message>
        <source>The ballots that arrived stay</source>
        <translation>Die eingegangenen Stimmzettel bleiben</translation>
    </message>
    <message>
        <source>Your administrator has switched off phone ballots ({path}).</source>
        <translation>Ihre Systemverwaltung hat die Abstimmung per Telefon abgeschaltet ({path}).</translation>
    </message>
    <message>
        <source>Phone ballots are starting …</source>
        <translation>Die Abstimmung per Telefon startet…</translation>
    </message>
    <message>
        <source>Phones can vote. The room window shows this picture and address:</source>
        <translation>Die Abstimmung per Telefon läuft. Das Projektorfenster zeigt dieses Bild und diese Adresse:</translation>
    </message>
    <message>
        <source>Whoever types the address compares these digits: {digits}</source>
        <translation>Wer die Adresse eintippt, vergleicht diese Ziffern: {digits}</translation>
    </message>
    <message>
        <source>Phone ballots have ended: this address cannot be served.</source>
        <translation>Die Abstimmung per Telefon ist beendet: Unter dieser Adresse lässt sich nichts bereitstellen.</translation>
    </message>
    <message>
        <source>{n} ballot has arrived and waits, since the round does not take it. It is kept.</source>
        <translation>{n} Stimmzettel ist eingegangen und wartet, da die Runde ihn nicht annimmt. Er wird aufbewahrt.</translation>
    </message>
    <message>
        <source>{n} ballots have arrived and wait, since the round does not take them. They are kept.</source>
        <translation>{n} Stimmzettel sind eingegangen und warten, da die Runde sie nicht annimmt. Sie werden aufbewahrt.</translation>
    </message>
    <message>
        <source>{n} code was tried that is not in use.</source>
        <translation>{n} Code wurde versucht, der nicht verwendet wird.</translation>
    </message>
    <message>
        <source>{n} codes were tried that are not in use. Somebody may be guessing.</source>
        <translation>{n} Codes wurden versucht, die nicht verwendet werden. Vielleicht rät jemand.</translation>
    </message>
    <message>
        <source>Phone ballots were not started</source>
        <translation>Die Abstimmung per Telefon wurde nicht gestartet</translation>
    </message>
    <message>
        <source>Your administrator has switched off phone ballots.</source>
        <translation>Ihre Systemverwaltung hat die Abstimmung per Telefon abgeschaltet.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Eröffnen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>This round was opened by an earlier version, which did not seal ballots.</source>
        <translation>Diese Runde wurde mit einer früheren Version eröffnet, die Stimmzettel nicht versiegelte.</translation>
    </message>
    <message>
        <source>Open another round.</source>
        <translation>Eröffnen Sie eine neue Runde.</translation>
    </message>
    <message>
        <source>The process that takes ballots from phones sent something unreadable.</source>
        <translation>Der Prozess, der Stimmzettel von Telefonen annimmt, hat etwas Unlesbares gesendet.</translation>
    </message>
    <message>
        <source>The file {path}, which may hold recorded ballots from phones, is damaged. Move it elsewhere to let phones vote again, and count the ballots of this round.</source>
        <translation>Die Datei {path}, die aufgezeichnete Stimmzettel von Telefonen enthalten kann, ist beschädigt. Verschieben Sie sie, damit wieder per Telefon abgestimmt werden kann, und zählen Sie die Stimmzettel dieser Runde.</translation>
    </message>
    <message>
        <source>The system says: {why}.</source>
        <translation>Das System meldet: {why}.</translation>
    </message>
    <message>
        <source>Phones in the same network as this computer can then open a page and vote with their codes. No internet is needed. Use a network of your own with a password, such as this computer&apos;s hotspot.</source>
        <translation>Wer mit dem Telefon im selben Netz ist wie dieser Computer, kann dann eine Seite öffnen und mit dem eigenen Code abstimmen. Internet ist nicht nötig. Verwenden Sie ein eigenes Netz mit Kennwort, etwa den Hotspot dieses Computers.</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;address</source>
        <translation>&amp;Adresse dieses Computers</translation>
    </message>
    <message>
        <source>This computer is in no network. Switch its hotspot on, or join the room&apos;s network, then try again.</source>
        <translation>Dieser Computer ist in keinem Netz. Schalten Sie seinen Hotspot ein oder verbinden Sie ihn mit dem Netz im Raum und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The page is not encrypted by the browser (http). Ballots and codes are sealed by the page itself, so that somebody who only listens learns neither. Somebody who can change what the network transmits could send another page: do not use a stranger&apos;s network. Everybody in it can see that phones vote, and when.</source>
        <translation>Die Seite wird nicht vom Browser verschlüsselt (http). Stimmzettel und Codes versiegelt die Seite selbst, sodass jemand, der nur mithört, weder das eine noch das andere erfährt. Wer ändern kann, was das Netz überträgt, könnte eine andere Seite senden: Verwenden Sie kein fremdes Netz. Alle darin können sehen, dass Telefone abstimmen und wann.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <comment>one</comment>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Agreement beyond chance: {beyond}; 0% is chance, 100% full agreement</source>
        <translation>Übereinstimmung über den Zufall hinaus: {beyond}; 0 % ist Zufall, 100 % völlige Übereinstimmung</translation>
    </message>
    <message>
        <source>Agreement beyond chance</source>
        <translation>Übereinstimmung über den Zufall hinaus</translation>
    </message>
    <message>
        <source>chance</source>
        <comment>agreement</comment>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>full agreement</source>
        <translation>völlige Übereinstimmung</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>Der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Take a &amp;key file…</source>
        <translation>&amp;Schlüsseldatei übernehmen…</translation>
    </message>
    <message>
        <source>The key to the ballots of {round} is now on this computer too.</source>
        <translation>Der Schlüssel zu den Stimmzetteln von {round} ist nun auch auf diesem Computer.</translation>
    </message>
    <message>
        <source>Delete the file “{name}” and every copy of it.</source>
        <translation>Löschen Sie die Datei „{name}“ und alle Kopien davon.</translation>
    </message>
    <message>
        <source>This is a witness&apos;s key, which opens ballots and cannot take them.</source>
        <translation>Das ist der Schlüssel einer Vertrauensperson: Er öffnet Stimmzettel und kann keine annehmen.</translation>
    </message>
    <message>
        <source>Keep it for the reveal. Choose the file from the computer that opened the round.</source>
        <translation>Bewahren Sie ihn für das Aufdecken auf. Wählen Sie die Datei von dem Computer, auf dem die Runde eröffnet wurde.</translation>
    </message>
    <message>
        <source>With the key file and the project another computer can take ballots of {round}. Only the witness&apos;s key opens them. Delete the file once the other computer has taken it.</source>
        <translation>Mit Schlüsseldatei und Projekt kann ein anderer Computer Stimmzettel von {round} annehmen. Nur der Schlüssel der Vertrauensperson öffnet sie. Löschen Sie die Datei, sobald der andere Computer sie übernommen hat.</translation>
    </message>
    <message>
        <source>Whoever has the key file and the project can open the ballots of {round}. The key stays on this computer too. Delete the file once the other computer has taken it.</source>
        <translation>Wer Schlüsseldatei und Projekt hat, kann die Stimmzettel von {round} öffnen. Der Schlüssel bleibt auch auf diesem Computer. Löschen Sie die Datei, sobald der andere Computer sie übernommen hat.</translation>
    </message>
    <message>
        <source>Copy the key of {round} for another computer?</source>
        <translation>Den Schlüssel von {round} für einen anderen Computer kopieren?</translation>
    </message>
    <message>
        <source>Save the key file…</source>
        <translation>Schlüsseldatei speichern…</translation>
    </message>
    <message>
        <source>Key of {round}</source>
        <translation>Schlüssel von {round}</translation>
    </message>
    <message>
        <source>The key file “{name}” is saved.</source>
        <translation>Die Schlüsseldatei „{name}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Open the project on the other computer, choose “Take a key file…” under Rounds, then delete the file.</source>
        <translation>Öffnen Sie das Projekt auf dem anderen Computer, wählen Sie unter „Runden“ „Schlüsseldatei übernehmen…“, und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>Save the key file</source>
        <translation>Schlüsseldatei speichern</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Key file (*.mcda-key)</source>
        <translation>Schlüsseldatei (*.mcda-key)</translation>
    </message>
    <message>
        <source>{round}: the witness&apos;s key</source>
        <translation>{round}: Schlüssel der Vertrauensperson</translation>
    </message>
    <message>
        <source>A witness has the key to these ballots. The witness types the words or brings the file.</source>
        <translation>Eine Vertrauensperson hat den Schlüssel zu diesen Stimmzetteln. Sie gibt die Wörter ein oder bringt die Datei.</translation>
    </message>
    <message>
        <source>The &amp;words, in their order</source>
        <translation>Die &amp;Wörter in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>The words of the key</source>
        <translation>Die Wörter des Schlüssels</translation>
    </message>
    <message>
        <source>Choose the key &amp;file…</source>
        <translation>Schlüssel&amp;datei wählen…</translation>
    </message>
    <message>
        <source>{typed} of {words} words</source>
        <translation>{typed} von {words} Wörtern</translation>
    </message>
    <message>
        <source>{round}: {what} on {issues_count} issues</source>
        <translation>{round}: {what} zu {issues_count} Themen</translation>
    </message>
</context>
</TS>
