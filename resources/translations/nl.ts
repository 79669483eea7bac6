<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The source rates none of these issues.</source>
        <translation>De bron beoordeelt geen van deze kwesties.</translation>
    </message>
    <message>
        <source>{text}; partly on {partly}</source>
        <translation>{text}; deels bij {partly}</translation>
    </message>
    <message>
        <source>{text}; not on {others}</source>
        <translation>{text}; niet bij {others}</translation>
    </message>
    <message>
        <source>No issue can be ranked.</source>
        <translation>Geen enkele kwestie kan worden gerangschikt.</translation>
    </message>
    <message>
        <source>Counting all criteria gives the same first place as effectiveness alone on every issue.</source>
        <translation>Met alle criteria is de eerste plaats bij elke kwestie dezelfde als met doeltreffendheid alleen.</translation>
    </message>
    <message>
        <source>First place agrees with the source on {agreeing} of {rated_count} that it rates</source>
        <translation>De eerste plaats komt met de bron overeen bij {agreeing} van {rated_count} die de bron beoordeelt</translation>
    </message>
    <message>
        <source>Counting all criteria puts no other option first; it only forms or breaks a tie on {partly}</source>
        <translation>Als alle criteria meetellen, komt geen andere optie op de eerste plaats; alleen bij {partly} ontstaat of verdwijnt een gelijke stand</translation>
    </message>
    <message>
        <source>Counting all criteria changes first place on {turned_count} of {ranked_count}: {turned}</source>
        <translation>Met alle criteria verandert de eerste plaats bij {turned_count} van {ranked_count}: {turned}</translation>
    </message>
    <message>
        <source>{text}; it forms or breaks a tie on {partly}</source>
        <translation>{text}; bij {partly} ontstaat of verdwijnt een gelijke stand</translation>
    </message>
    <message>
        <source>The source rates no option on {criterion} here.</source>
        <translation>De bron beoordeelt hier geen optie op {criterion}.</translation>
    </message>
    <message>
        <source>the source rates {best} best on {criterion}</source>
        <translation>de bron beoordeelt {best} als beste op {criterion}</translation>
    </message>
    <message>
        <source>{leaders}, as {rating}</source>
        <translation>{leaders}, net zoals {rating}</translation>
    </message>
    <message>
        <source>{rating}, but no option can be ranked</source>
        <translation>{rating}, maar geen optie kan worden gerangschikt</translation>
    </message>
    <message>
        <source> Ratings of {edited} on {criterion} were edited.</source>
        <translation> Beoordelingen van {edited} op {criterion} zijn gewijzigd.</translation>
    </message>
    <message>
        <source>{leaders}, while {rating}</source>
        <translation>{leaders}, terwijl {rating}</translation>
    </message>
    <message>
        <source>{text}, which is not ranked here</source>
        <translation>{text}, die hier niet is gerangschikt</translation>
    </message>
    <message>
        <source>{criteria} tips it</source>
        <translation>{criteria} geeft de doorslag</translation>
    </message>
    <message>
        <source>{criteria} tip it</source>
        <translation>{criteria} geven de doorslag</translation>
    </message>
    <message>
        <source>{text}; {turns} towards {ahead}</source>
        <translation>{text}; {turns} ten gunste van {ahead}</translation>
    </message>
    <message>
        <source>Firm</source>
        <comment>how sure a result is</comment>
        <translation>Stevig</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>how sure a result is</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Fragile</source>
        <comment>how sure a result is</comment>
        <translation>Wankel</translation>
    </message>
    <message>
        <source>Fragile: {leaders} now.</source>
        <translation>Wankel: {leaders} nu.</translation>
    </message>
    <message>
        <source>{word}: {leaders} stays first in {share} of {samples} draws</source>
        <translation>{word}: {leaders} blijft bovenaan in {share} van de {samples} trekkingen</translation>
    </message>
    <message>
        <source>Drawn at random: every weight up to half as large again or a third smaller than now, and any numbers for the levels of the scales that keep their order. Firm: the option in first place now is first in at least {robust_from} % of the draws. Fragile: it is first in fewer than two of three, or shares first place now. Open: anything between.</source>
        <translation>Willekeurig getrokken: elk gewicht tot de helft groter of een derde kleiner dan nu, en voor de niveaus van de schalen alle getallen die de volgorde behouden. Stevig: de optie die nu op de eerste plaats staat, staat daar in ten minste {robust_from}% van de trekkingen. Wankel: die optie staat er in minder dan twee op de drie trekkingen, of deelt nu de eerste plaats. Open: alles daartussen.</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>; {rival} is first in {contested}</source>
        <translation>; {rival} staat bovenaan in {contested}</translation>
    </message>
    <message>
        <source>No issue is ranked, so there is nothing to compare.</source>
        <translation>Geen enkele kwestie is gerangschikt, dus er valt niets te vergelijken.</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation>normalisatie</translation>
    </message>
    <message>
        <source>choice of ideal or distributive mode</source>
        <translation>keuze tussen ideale en verdelende modus</translation>
    </message>
    <message>
        <source>The {what} changes first place on {first_count} of {ranked_count}: {first}</source>
        <translation>De {what} verandert de eerste plaats bij {first_count} van {ranked_count}: {first}</translation>
    </message>
    <message>
        <source>The {what} changes first place on none of {ranked_count}</source>
        <translation>De {what} verandert de eerste plaats bij geen enkele kwestie (van {ranked_count})</translation>
    </message>
    <message>
        <source>, and on {behind} more the order below it</source>
        <translation>, en bij nog {behind} de volgorde daarachter</translation>
    </message>
    <message>
        <source>, and on {behind} the order below it</source>
        <translation>, en bij {behind} de volgorde daarachter</translation>
    </message>
    <message>
        <source>vector normalisation</source>
        <translation>vectornormalisatie</translation>
    </message>
    <message>
        <source>min-max normalisation</source>
        <translation>min-maxnormalisatie</translation>
    </message>
    <message>
        <source>fixed anchors</source>
        <translation>vaste ankers</translation>
    </message>
    <message>
        <source>ideal mode</source>
        <translation>ideale modus</translation>
    </message>
    <message>
        <source>distributive mode</source>
        <translation>verdelende modus</translation>
    </message>
    <message>
        <source>The normalisation</source>
        <translation>De normalisatie</translation>
    </message>
    <message>
        <source>The choice of ideal or distributive mode</source>
        <translation>De keuze tussen ideale en verdelende modus</translation>
    </message>
    <message>
        <source>{what} makes no difference here: too few options are ranked.</source>
        <translation>{what} maakt hier geen verschil: er zijn te weinig opties gerangschikt.</translation>
    </message>
    <message>
        <source>{what} does not matter here: every choice gives the same order.</source>
        <translation>{what} doet er hier niet toe: elke keuze geeft dezelfde volgorde.</translation>
    </message>
    <message>
        <source>{what} changes only the order below first place here; first place stays with {first}.</source>
        <translation>{what} verandert hier alleen de volgorde achter de eerste plaats; die blijft bij {first}.</translation>
    </message>
    <message>
        <source>{names} cannot be compared with {names2} here because one of them ranks no option.</source>
        <translation>{names} kan hier niet met {names2} worden vergeleken, want een van beide rangschikt geen enkele optie.</translation>
    </message>
    <message>
        <source>{what} matters here: {within}.</source>
        <translation>{what} doet er hier toe: {within}.</translation>
    </message>
    <message>
        <source>{names} would put {other} first, where {names2} has {current}.</source>
        <translation>{names} zou {other} op de eerste plaats zetten, waar {names2} {current} heeft.</translation>
    </message>
    <message>
        <source>{names} agrees with {names2} on first place.</source>
        <translation>{names} is het met {names2} eens over de eerste plaats.</translation>
    </message>
    <message>
        <source>No option is scored on every criterion that has weight.</source>
        <translation>Geen optie heeft een score op elk criterium dat gewicht heeft.</translation>
    </message>
    <message>
        <source>{options} under {choices}</source>
        <translation>{options} bij {choices}</translation>
    </message>
    <message>
        <source>{options} is first under {choices}</source>
        <translation>{options} staat bovenaan bij {choices}</translation>
    </message>
    <message>
        <source>{options} tie for first place under {choices}</source>
        <translation>{options} delen de eerste plaats bij {choices}</translation>
    </message>
    <message>
        <source>No change of a single weight changes first place.</source>
        <translation>Geen enkele wijziging van één gewicht verandert de eerste plaats.</translation>
    </message>
    <message>
        <source>the smallest change</source>
        <translation>de kleinste wijziging</translation>
    </message>
    <message>
        <source>exactly {share} (now {now})</source>
        <translation>precies {share} (nu {now})</translation>
    </message>
    <message>
        <source>more than {share} (now {now})</source>
        <translation>meer dan {share} (nu {now})</translation>
    </message>
    <message>
        <source>less than {share} (now {now})</source>
        <translation>minder dan {share} (nu {now})</translation>
    </message>
    <message>
        <source>The most critical criterion is {criterion}: {change} would {leaders}</source>
        <translation>Het meest kritieke criterium is {criterion}: {change} zou {leaders}</translation>
    </message>
    <message>
        <source>, and neither does any rank</source>
        <translation>, en ook geen enkele rang</translation>
    </message>
    <message>
        <source>; ranks below it do</source>
        <translation>; rangen daarachter wel</translation>
    </message>
    <message>
        <source>From {before} to {after}, first place changes on no issue{rest}</source>
        <translation>Van {before} naar {after} verandert de eerste plaats bij geen enkele kwestie{rest}</translation>
    </message>
    <message>
        <source>From {before} to {after}, first place changes on {changed_count} of {issues_count}: {details}</source>
        <translation>Van {before} naar {after} verandert de eerste plaats bij {changed_count} van {issues_count}: {details}</translation>
    </message>
    <message>
        <source>{after} instead of {before}</source>
        <translation>{after} in plaats van {before}</translation>
    </message>
    <message>
        <source>{after} as before; the order below changes</source>
        <translation>{after} zoals voorheen; de volgorde daarachter verandert</translation>
    </message>
    <message>
        <source>{after} as before, and no rank changes</source>
        <translation>{after} zoals voorheen; geen enkele rang verandert</translation>
    </message>
    <message>
        <source>Dropping any one option or criterion would not change the order of the rest.</source>
        <translation>Het weglaten van één optie of criterium zou de volgorde van de overige niet veranderen.</translation>
    </message>
    <message>
        <source>without {names}, {leaders}</source>
        <translation>zonder {names}: {leaders}</translation>
    </message>
    <message>
        <source>Adding a copy of an option, or one at the ends of the scales, would not change the order.</source>
        <translation>Toevoeging van een kopie van een optie, of van een optie aan de uiteinden van de schalen, zou de volgorde niet veranderen.</translation>
    </message>
    <message>
        <source>There is nothing to drop: too few options are ranked.</source>
        <translation>Er valt niets weg te laten: er zijn te weinig opties gerangschikt.</translation>
    </message>
    <message>
        <source>without {behind}, the order below first place changes</source>
        <translation>zonder {behind} verandert de volgorde achter de eerste plaats</translation>
    </message>
    <message>
        <source>Adding an option was not tested.</source>
        <translation>Het toevoegen van een optie is niet getoetst.</translation>
    </message>
    <message>
        <source>change the order below first place</source>
        <translation>de volgorde achter de eerste plaats veranderen</translation>
    </message>
    <message>
        <source>; {effective_count} of {changes_count} options tested changes the order</source>
        <translation>; {effective_count} van {changes_count} getoetste opties verandert de volgorde</translation>
    </message>
    <message>
        <source>; {effective_count} of {changes_count} options tested change the order</source>
        <translation>; {effective_count} van {changes_count} getoetste opties veranderen de volgorde</translation>
    </message>
    <message>
        <source>Adding {option} would {effect}{more}</source>
        <translation>Toevoeging van {option} zou {effect}{more}</translation>
    </message>
    <message>
        <source>a copy of {option}</source>
        <translation>een kopie van {option}</translation>
    </message>
    <message>
        <source>an option at the best of every scale</source>
        <translation>een optie die op elke schaal het best scoort</translation>
    </message>
    <message>
        <source>an option at the worst of every scale</source>
        <translation>een optie die op elke schaal het slechtst scoort</translation>
    </message>
    <message>
        <source>an option at the best of {best} and the worst of the rest</source>
        <translation>een optie die op {best} het best scoort en op de rest het slechtst</translation>
    </message>
    <message>
        <source>{names} (and {count} more)</source>
        <translation>{names} (en nog {count})</translation>
    </message>
    <message>
        <source>{words} or {words2}</source>
        <translation>{words} of {words2}</translation>
    </message>
    <message>
        <source>A priority is a sum: each criterion adds its weight times the option&apos;s priority on it.</source>
        <translation>Een prioriteit is een som: elk criterium telt mee met zijn gewicht maal de prioriteit van de optie op dat criterium.</translation>
    </message>
    <message>
        <source>printed in a table</source>
        <translation>uit een tabel</translation>
    </message>
    <message>
        <source>drawn from the text</source>
        <translation>die aan de tekst zijn ontleend</translation>
    </message>
    <message>
        <source>that are assumptions</source>
        <translation>die aannamen zijn</translation>
    </message>
    <message>
        <source>entered by the user</source>
        <translation>die door de gebruiker zijn ingevoerd</translation>
    </message>
    <message>
        <source>closeness</source>
        <translation>nabijheid</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioriteit</translation>
    </message>
    <message>
        <source>{leaders} with {word} {first}</source>
        <translation>{leaders} met {word} {first}</translation>
    </message>
    <message>
        <source>{leaders} with {word} {score}, ahead of {option} ({next})</source>
        <translation>{leaders} met {word} {score}, vóór {option} ({next})</translation>
    </message>
    <message>
        <source>In favour of {a} over {b}: {pros}.</source>
        <translation>Ten gunste van {a} boven {b}: {pros}.</translation>
    </message>
    <message>
        <source>In favour of {b} over {a}: {cons}.</source>
        <translation>Ten gunste van {b} boven {a}: {cons}.</translation>
    </message>
    <message>
        <source>No single criterion accounts for the lead of {gap}; {names} together do.</source>
        <translation>Geen enkel criterium verklaart op zichzelf de voorsprong van {gap}; {names} samen wel.</translation>
    </message>
    <message>
        <source>{names} alone accounts for more than the whole lead of {gap}.</source>
        <translation>{names} verklaart op zichzelf meer dan de hele voorsprong van {gap}.</translation>
    </message>
    <message>
        <source>{names} each account for more than the whole lead of {gap}.</source>
        <translation>{names} verklaren elk op zichzelf meer dan de hele voorsprong van {gap}.</translation>
    </message>
    <message>
        <source>{evidence} of the lead rests on cells {cells}</source>
        <translation>{evidence} van de voorsprong berust op cellen {cells}</translation>
    </message>
    <message>
        <source>{evidence} on cells {cells}</source>
        <translation>{evidence} op cellen {cells}</translation>
    </message>
    <message>
        <source>{names} cannot distinguish the options here: {share} of the weight is idle.</source>
        <translation>{names} kan de opties hier niet onderscheiden: {share} van het gewicht heeft geen effect.</translation>
    </message>
    <message>
        <source>{leaders} is the only option ranked</source>
        <translation>{leaders} is de enige gerangschikte optie</translation>
    </message>
    <message>
        <source>{leaders} leads with these weights: {word} {score}, ahead of {option} ({next})</source>
        <translation>Met deze gewichten staat {leaders} bovenaan: {word} {score}, vóór {option} ({next})</translation>
    </message>
    <message>
        <source>No criterion favours {b} over {a}.</source>
        <translation>Geen criterium bevoordeelt {b} boven {a}.</translation>
    </message>
    <message>
        <source>{differing_count} of {total} would change</source>
        <comment>one score</comment>
        <translation>{differing_count} van {total} zou veranderen</translation>
    </message>
    <message>
        <source>{differing_count} of {total} would change</source>
        <translation>{differing_count} van {total} zouden veranderen</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>scores</translation>
    </message>
    <message>
        <source>{count}; first place would change on {issues}.</source>
        <translation>{count}; de eerste plaats zou veranderen bij {issues}.</translation>
    </message>
    <message>
        <source>{option} is left out: {scores} missing ({names}).</source>
        <translation>{option} is weggelaten; ontbrekend: {scores} ({names}).</translation>
    </message>
    <message>
        <source>The weight of {criterion}</source>
        <translation>Het gewicht van {criterion}</translation>
    </message>
    <message>
        <source>{option} on {criterion} ({issue})</source>
        <translation>{option} op {criterion} ({issue})</translation>
    </message>
    <message>
        <source>{what}: all agree.</source>
        <translation>{what}: iedereen is het eens.</translation>
    </message>
    <message>
        <source>{what} runs from {low} to {high}</source>
        <translation>{what} loopt van {low} tot {high}</translation>
    </message>
    <message>
        <source>{effects_count} more</source>
        <translation>nog {effects_count}</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>in de zaal</translation>
    </message>
    <message>
        <source>no other disagreement</source>
        <translation>geen ander meningsverschil</translation>
    </message>
    <message>
        <source>no disagreement</source>
        <translation>geen meningsverschil</translation>
    </message>
    <message>
        <source>{text}; alone it does not change first place on any issue.</source>
        <translation>{text}; dat verandert op zichzelf bij geen enkele kwestie de eerste plaats.</translation>
    </message>
    <message>
        <source>{text}; within that range first place changes on {shown}.</source>
        <translation>{text}; binnen dat bereik verandert de eerste plaats bij {shown}.</translation>
    </message>
    <message>
        <source>{settled} {about} can change first place on any issue (proved).</source>
        <translation>{settled} {about} kan bij welke kwestie ook de eerste plaats veranderen (bewezen).</translation>
    </message>
    <message>
        <source>Disagreement on {titles} can also change first place.</source>
        <translation>Ook verschil van mening over {titles} kan de eerste plaats veranderen.</translation>
    </message>
    <message>
        <source>one issue</source>
        <translation>één kwestie</translation>
    </message>
    <message>
        <source>{count} issues</source>
        <translation>{count} kwesties</translation>
    </message>
    <message>
        <source>{settled} changes first place alone, but several together can, on {where}.</source>
        <translation>{settled} verandert op zichzelf de eerste plaats; meerdere samen kunnen dat wel, bij {where}.</translation>
    </message>
    <message>
        <source>{settled} changes first place alone; it has not been proved whether several together can.</source>
        <translation>{settled} verandert op zichzelf de eerste plaats; of meerdere samen dat kunnen, is niet bewezen.</translation>
    </message>
    <message>
        <source>All agree on every score.</source>
        <translation>Iedereen is het over elke score eens.</translation>
    </message>
    <message>
        <source>more score</source>
        <translation>andere score</translation>
    </message>
    <message>
        <source>more scores</source>
        <translation>andere scores</translation>
    </message>
    <message>
        <source>{more} on which people differ can change first place</source>
        <comment>one score</comment>
        <translation>{more} waarover de meningen verschillen, kan de eerste plaats veranderen</translation>
    </message>
    <message>
        <source>{more} on which people differ can change first place</source>
        <translation>{more} waarover de meningen verschillen, kunnen de eerste plaats veranderen</translation>
    </message>
    <message>
        <source>No other score on which people differ can change first place on its own.</source>
        <translation>Geen andere score waarover de meningen verschillen, kan op zichzelf de eerste plaats veranderen.</translation>
    </message>
    <message>
        <source>on weights</source>
        <translation>over gewichten</translation>
    </message>
    <message>
        <source>{number} favours {options}</source>
        <translation>{number} geeft de voorkeur aan {options}</translation>
    </message>
    <message>
        <source>{number} favour {options}</source>
        <translation>{number} geven de voorkeur aan {options}</translation>
    </message>
    <message>
        <source>Under their own weights {number} of {people} participants favours {options} on {issue}.</source>
        <translation>Met de eigen gewichten geeft {number} van {people} deelnemers bij {issue} de voorkeur aan {options}.</translation>
    </message>
    <message>
        <source>Under their own weights {number} of {people} participants favour {options} on {issue}.</source>
        <translation>Met de eigen gewichten geven {number} van {people} deelnemers bij {issue} de voorkeur aan {options}.</translation>
    </message>
    <message>
        <source>Under their own weights {number} of {people} participants favour something else on {issue}: {parts}.</source>
        <translation>Met de eigen gewichten geven {number} van {people} deelnemers bij {issue} de voorkeur aan iets anders: {parts}.</translation>
    </message>
    <message>
        <source>{options} alike</source>
        <translation>{options} in gelijke mate</translation>
    </message>
    <message>
        <source>Under their own weights all participants favour what the group favours, on every issue.</source>
        <translation>Met de eigen gewichten hebben alle deelnemers bij elke kwestie dezelfde voorkeur als de groep.</translation>
    </message>
    <message>
        <source>On {dissenters_count} of {issues} at least one participant would favour something else under their own weights.</source>
        <translation>Bij {dissenters_count} van {issues} zou ten minste één deelnemer met de eigen gewichten een andere voorkeur hebben.</translation>
    </message>
    <message>
        <source>Mean of judgements</source>
        <translation>Gemiddelde van oordelen</translation>
    </message>
    <message>
        <source>Mean of weights</source>
        <translation>Gemiddelde van gewichten</translation>
    </message>
    <message>
        <source>Geometric mean of weights</source>
        <translation>Meetkundig gemiddelde van gewichten</translation>
    </message>
    <message>
        <source>No ballot of this round gives weights.</source>
        <translation>Geen stembiljet van deze ronde geeft gewichten.</translation>
    </message>
    <message>
        <source>Reveal the round first.</source>
        <translation>Onthul eerst de ronde.</translation>
    </message>
    <message>
        <source>Judgements can be aggregated only if pairs of criteria were compared.</source>
        <translation>Oordelen kunnen alleen worden samengevoegd als criteria paarsgewijs zijn vergeleken.</translation>
    </message>
    <message>
        <source>Only one aggregation method applies to these answers.</source>
        <translation>Voor deze antwoorden is er maar één manier van samenvoegen.</translation>
    </message>
    <message>
        <source>First place is the same on every issue with {ways} aggregation methods.</source>
        <translation>De eerste plaats is bij elke kwestie dezelfde volgens {ways} manieren van samenvoegen.</translation>
    </message>
    <message>
        <source>The aggregation method changes first place on {where}{more}.</source>
        <translation>De manier van samenvoegen verandert de eerste plaats bij {where}{more}.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>all {usable_count}</source>
        <translation>alle {usable_count}</translation>
    </message>
    <message>
        <source>by {names} {leaders}</source>
        <translation>volgens {names}: {leaders}</translation>
    </message>
    <message>
        <source>, and on {differing_count} more</source>
        <translation>, en bij nog {differing_count}</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>niemand weet het</translation>
    </message>
    <message>
        <source>{word} ({low} to {high})</source>
        <translation>{word} ({low} tot {high})</translation>
    </message>
    <message>
        <source>{silent} cannot tell</source>
        <translation>{silent} weten het niet</translation>
    </message>
    <message>
        <source>{silent} cannot tell</source>
        <comment>one voter</comment>
        <translation>{silent} weet het niet</translation>
    </message>
    <message>
        <source>The group&apos;s answer in {title}: {tally}.</source>
        <translation>Het antwoord van de groep in {title}: {tally}.</translation>
    </message>
    <message>
        <source>The group&apos;s scores are the project&apos;s.</source>
        <translation>De scores van de groep zijn die van het project.</translation>
    </message>
    <message>
        <source>{issue} ({leaders} instead of {now})</source>
        <translation>{issue} ({leaders} in plaats van {now})</translation>
    </message>
    <message>
        <source>{count}; first place would stay the same on every issue asked about.</source>
        <translation>{count}; de eerste plaats zou dezelfde blijven bij elke kwestie waarnaar is gevraagd.</translation>
    </message>
    <message>
        <source>Whoever&apos;s weights are used, first place is the same on every issue</source>
        <translation>Wiens gewichten ook worden gebruikt, bij elke kwestie staat hetzelfde bovenaan</translation>
    </message>
    <message>
        <source>Depending on whose weights are used, first place changes on {differing} of {all}</source>
        <comment>one</comment>
        <translation>Bij {differing} van {all} hangt de eerste plaats ervan af wiens gewichten worden gebruikt</translation>
    </message>
    <message>
        <source>Depending on whose weights are used, first place changes on {differing} of {all}</source>
        <translation>Bij {differing} van {all} hangt de eerste plaats ervan af wiens gewichten worden gebruikt</translation>
    </message>
    <message>
        <source>one participant</source>
        <translation>één deelnemer</translation>
    </message>
    <message>
        <source>another</source>
        <comment>participant</comment>
        <translation>een andere</translation>
    </message>
    <message>
        <source>{person} ({share} for {criterion})</source>
        <translation>{person} ({share} voor {criterion})</translation>
    </message>
    <message>
        <source>the two ends are {first} and {second}</source>
        <translation>de twee uitersten zijn {first} en {second}</translation>
    </message>
    <message>
        <source>Everybody weighs all criteria alike, which says nothing about agreement.</source>
        <translation>Iedereen weegt alle criteria even zwaar; dat zegt niets over overeenstemming.</translation>
    </message>
    <message>
        <source>These are too few answers to tell agreement on weights from chance.</source>
        <translation>Dit zijn te weinig antwoorden om overeenstemming over gewichten van toeval te onderscheiden.</translation>
    </message>
    <message>
        <source>On weights they agree no more than unrelated answers would, which reach this agreement in {frequency} of cases.</source>
        <translation>Over de gewichten is de overeenstemming niet groter dan tussen willekeurige antwoorden; die bereiken deze overeenstemming in {frequency} van de gevallen.</translation>
    </message>
    <message>
        <source>Agreement on weights is {word}: {beyond} of the way from chance to full agreement. Unrelated answers reach it in {frequency} of cases.</source>
        <translation>De overeenstemming over gewichten is {word}: {beyond} van de weg van toeval naar volledige overeenstemming. Willekeurige antwoorden bereiken die in {frequency} van de gevallen.</translation>
    </message>
    <message>
        <source>fewer than 0.1%</source>
        <translation>minder dan 0,1%</translation>
    </message>
    <message>
        <source>On the rankings that follow, agreement is {mean}; unrelated rankings would show {unrelated} (Kendall&apos;s W, the mean over {issues}; 1 is full agreement).</source>
        <translation>Over de rangordes die daaruit volgen is de overeenstemming {mean}; willekeurige rangordes zouden {unrelated} geven (Kendalls W, het gemiddelde over {issues}; 1 is volledige overeenstemming).</translation>
    </message>
    <message>
        <source>Votes count in it as set under People.</source>
        <translation>De stemmen tellen daarin mee zoals onder Deelnemers is ingesteld.</translation>
    </message>
    <message>
        <source>{title} counts nothing in the geometric mean because of {who}, who gave it no weight.</source>
        <translation>{title} telt in het meetkundig gemiddelde niet mee, omdat {who} er geen gewicht aan geeft.</translation>
    </message>
    <message>
        <source>Chance: everybody&apos;s own weights are dealt to the criteria at random, and their overlap is compared with that of the answers (a permutation test; the words are those of Landis and Koch).</source>
        <translation>Toeval: ieders eigen gewichten worden willekeurig over de criteria verdeeld, en hun overlap wordt met die van de antwoorden vergeleken (een permutatietoets; de woorden zijn die van Landis en Koch).</translation>
    </message>
    <message>
        <source>All {ways} ways to deal them were compared.</source>
        <translation>Alle {ways} verdelingen zijn vergeleken.</translation>
    </message>
    <message>
        <source>{ways} ways to deal them were drawn, the same each time.</source>
        <translation>Er zijn {ways} verdelingen getrokken, elke keer dezelfde.</translation>
    </message>
    <message>
        <source>Goepel&apos;s indicator, which does not look at chance, is {agreement} ({word}).</source>
        <translation>De indicator van Goepel, die geen rekening houdt met toeval, is {agreement} ({word}).</translation>
    </message>
    <message>
        <source>With fewer people than criteria, as here, the formula first published in 2013 gives {earlier}; its author has since dropped it.</source>
        <translation>Met minder mensen dan criteria, zoals hier, geeft de formule zoals die in 2013 voor het eerst is gepubliceerd {earlier}; de auteur heeft die inmiddels losgelaten.</translation>
    </message>
    <message>
        <source>{count} weigh {more}{part}.</source>
        <translation>{count} geven {more}{part}.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eén persoon</translation>
    </message>
    <message>
        <source>{words} and {words_count} more</source>
        <translation>{words} en nog {words_count}</translation>
    </message>
    <message>
        <source>One ballot has no usable weights and is left out.</source>
        <translation>Eén stembiljet heeft geen bruikbare gewichten en is weggelaten.</translation>
    </message>
    <message>
        <source>{count} ballots have no usable weights and are left out.</source>
        <translation>{count} stembiljetten hebben geen bruikbare gewichten en zijn weggelaten.</translation>
    </message>
    <message>
        <source>; {left_out_count} more</source>
        <translation>; nog {left_out_count}</translation>
    </message>
    <message>
        <source>One ballot has no usable weights and is left out ({reasons}{more}).</source>
        <translation>Eén stembiljet heeft geen bruikbare gewichten en is weggelaten ({reasons}{more}).</translation>
    </message>
    <message>
        <source>{count} ballots have no usable weights and are left out ({reasons}{more}).</source>
        <translation>{count} stembiljetten hebben geen bruikbare gewichten en zijn weggelaten ({reasons}{more}).</translation>
    </message>
    <message>
        <source>{text} If every vote counted equally, first place would change on {changed}.</source>
        <translation>{text} Als elke stem even zwaar telde, zou de eerste plaats veranderen bij {changed}.</translation>
    </message>
    <message>
        <source>{text} If every vote counted equally, first place would be the same on every issue.</source>
        <translation>{text} Als elke stem even zwaar telde, zou de eerste plaats bij elke kwestie dezelfde zijn.</translation>
    </message>
    <message>
        <source>{round}: nobody&apos;s answers changed {since}.</source>
        <translation>{round}: niemand heeft {since} antwoorden gewijzigd.</translation>
    </message>
    <message>
        <source>{round}: {changed} of {people} who voted in both changed their answers {since}</source>
        <comment>one</comment>
        <translation>{round}: {changed} van {people} die in beide rondes stemden, heeft {since} antwoorden gewijzigd</translation>
    </message>
    <message>
        <source>{round}: {changed} of {people} who voted in both changed their answers {since}</source>
        <translation>{round}: {changed} van {people} die in beide rondes stemden, hebben {since} hun antwoorden gewijzigd</translation>
    </message>
    <message>
        <source>{text}, at most {title} from {before} to {after}{by}.</source>
        <translation>{text}, het meest bij {title}: van {before} naar {after}{by}.</translation>
    </message>
    <message>
        <source>The answers are too alike to form sub-groups.</source>
        <translation>De antwoorden lijken te veel op elkaar om subgroepen te vormen.</translation>
    </message>
    <message>
        <source>{titles} more than the group does: {shares} against {whole}</source>
        <translation>meer gewicht aan {titles} dan de groep: {shares} tegen {whole}</translation>
    </message>
    <message>
        <source>{who} agrees with nobody else to that degree and weighs {more}.</source>
        <translation>{who} is het met niemand anders in die mate eens en geeft {more}.</translation>
    </message>
    <message>
        <source>{person} counts {weight}</source>
        <translation>{person} telt voor {weight}</translation>
    </message>
    <message>
        <source>Votes count as set under People: {others}, everybody else {usual}.</source>
        <translation>Stemmen tellen zoals ingesteld onder Deelnemers: {others}, alle anderen {usual}.</translation>
    </message>
    <message>
        <source>On {where} the group&apos;s weights favour what nobody favours under their own weights.</source>
        <translation>Bij {where} leiden de gewichten van de groep tot een voorkeur die niemand met de eigen gewichten heeft.</translation>
    </message>
    <message>
        <source>since {earlier}</source>
        <translation>sinds {earlier}</translation>
    </message>
    <message>
        <source>{count} of {people_count} puts {most} first</source>
        <translation>{count} van {people_count} zet {most} op de eerste plaats</translation>
    </message>
    <message>
        <source>{count} of {people_count} put {most} first</source>
        <translation>{count} van {people_count} zetten {most} op de eerste plaats</translation>
    </message>
    <message>
        <source>In the gut check {parts}, where a tie counts for each of its options; with these weights {leaders}.</source>
        <translation>Op gevoel: {parts}, waarbij een gelijke stand voor elk van de opties telt; met deze gewichten: {leaders}.</translation>
    </message>
    <message>
        <source>In the gut check {parts}; with these weights {leaders}.</source>
        <translation>Op gevoel: {parts}; met deze gewichten: {leaders}.</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>vergelijking</translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation>vergelijkingen</translation>
    </message>
    <message>
        <source>First place on {issue} would not change.</source>
        <translation>De eerste plaats bij {issue} zou niet veranderen.</translation>
    </message>
    <message>
        <source>{first} The other answers imply {first2}.</source>
        <translation>{first} De andere antwoorden impliceren {first2}.</translation>
    </message>
    <message>
        <source>The consistency ratio would be {cr_with_nearest} %.</source>
        <translation>De consistentieratio zou {cr_with_nearest}% zijn.</translation>
    </message>
    <message>
        <source>Two items cannot contradict each other.</source>
        <translation>Twee dingen alleen kunnen elkaar niet tegenspreken.</translation>
    </message>
    <message>
        <source>No answer can contradict another yet; {remaining} left.</source>
        <translation>Nog geen antwoord kan een ander tegenspreken; nog {remaining}.</translation>
    </message>
    <message>
        <source>Following the advice one answer at a time, {steps} would bring the ratio to {ratio_then} %. {effect}</source>
        <translation>Wie het advies antwoord voor antwoord volgt, brengt de ratio met {steps} op {ratio_then}%. {effect}</translation>
    </message>
    <message>
        <source>change</source>
        <translation>wijziging</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>wijzigingen</translation>
    </message>
    <message>
        <source>{first} over {second} by {exact}</source>
        <translation>{first} boven {second} met {exact}</translation>
    </message>
    <message>
        <source>{second} over {first} by {exact}</source>
        <translation>{second} boven {first} met {exact}</translation>
    </message>
    <message>
        <source>All {count} answers are equally far off, so none of them is the worst.</source>
        <translation>Alle {count} antwoorden wijken even ver af, zodat geen ervan het slechtste is.</translation>
    </message>
    <message>
        <source>The judgements contradict each other (consistency ratio {ratio}; above 10 % a review is advised).</source>
        <translation>De oordelen spreken elkaar tegen (consistentieratio {ratio}; boven 10% is het advies ze opnieuw te bezien).</translation>
    </message>
    <message>
        <source>answer to review</source>
        <translation>antwoord om opnieuw te bezien</translation>
    </message>
    <message>
        <source>answers to review</source>
        <translation>antwoorden om opnieuw te bezien</translation>
    </message>
    <message>
        <source>{count} answers are equally far off and further than the rest; none of them is the worst.</source>
        <translation>{count} antwoorden wijken even ver af, en verder dan de rest; geen ervan is het slechtste.</translation>
    </message>
    <message>
        <source>The judgements agree fully (consistency ratio 0 %).</source>
        <translation>De oordelen stemmen volledig overeen (consistentieratio 0%).</translation>
    </message>
    <message>
        <source>The judgements agree well enough (consistency ratio {ratio}; up to 10 % is common practice).</source>
        <translation>De oordelen stemmen goed genoeg overeen (consistentieratio {ratio}; tot 10% is gebruikelijk).</translation>
    </message>
    <message>
        <source>equally</source>
        <translation>even</translation>
    </message>
    <message>
        <source>slightly more</source>
        <translation>iets meer</translation>
    </message>
    <message>
        <source>moderately more</source>
        <translation>matig meer</translation>
    </message>
    <message>
        <source>moderately to strongly more</source>
        <translation>matig tot sterk meer</translation>
    </message>
    <message>
        <source>strongly more</source>
        <translation>sterk meer</translation>
    </message>
    <message>
        <source>strongly to very strongly more</source>
        <translation>sterk tot zeer sterk meer</translation>
    </message>
    <message>
        <source>very strongly more</source>
        <translation>zeer sterk meer</translation>
    </message>
    <message>
        <source>very strongly to extremely more</source>
        <translation>zeer sterk tot extreem veel meer</translation>
    </message>
    <message>
        <source>extremely more</source>
        <translation>extreem veel meer</translation>
    </message>
    <message>
        <source>important</source>
        <translation>van belang</translation>
    </message>
    <message>
        <source>{first} and {second}: not answered.</source>
        <translation>{first} en {second}: niet beantwoord.</translation>
    </message>
    <message>
        <source>{first} and {second} are equally {adjective} (1).</source>
        <translation>{first} en {second} zijn even {adjective} (1).</translation>
    </message>
    <message>
        <source>{first} is a little more {adjective} than {second} ({ratio}).</source>
        <translation>{first} is een klein beetje meer {adjective} dan {second} ({ratio}).</translation>
    </message>
    <message>
        <source>{first} is {ratio} {adjective} than {second} ({ratio2}).</source>
        <translation>{first} is {ratio} {adjective} dan {second} ({ratio2}).</translation>
    </message>
    <message>
        <source>{first} is judged more {adjective} than {second}</source>
        <translation>{first} wordt meer {adjective} geacht dan {second}</translation>
    </message>
    <message>
        <source>{a} than {b}</source>
        <translation>{a} dan {b}</translation>
    </message>
    <message>
        <source>{steps}, and {titles} in turn than {first}.</source>
        <translation>{steps}, en {titles} op hun beurt dan {first}.</translation>
    </message>
    <message>
        <source>No other method can rank this issue.</source>
        <translation>Geen enkele andere methode kan deze kwestie rangschikken.</translation>
    </message>
    <message>
        <source>All {same}</source>
        <translation>Alle {same}</translation>
    </message>
    <message>
        <source>{same} of {able_count}</source>
        <translation>{same} van {able_count}</translation>
    </message>
    <message>
        <source>The one other method also puts {leaders} first</source>
        <translation>De enige andere methode zet ook {leaders} op de eerste plaats</translation>
    </message>
    <message>
        <source>The one other method does not put {leaders} first</source>
        <translation>De enige andere methode zet {leaders} niet op de eerste plaats</translation>
    </message>
    <message>
        <source>{count} other methods also favours {leaders}</source>
        <translation>{count} andere methoden zet ook {leaders} op de eerste plaats</translation>
    </message>
    <message>
        <source>{count} other methods also favour {leaders}</source>
        <translation>{count} andere methoden zetten ook {leaders} op de eerste plaats</translation>
    </message>
    <message>
        <source>{count} other methods also puts {leaders} in first place together</source>
        <translation>{count} andere methoden zet ook {leaders} samen op de eerste plaats</translation>
    </message>
    <message>
        <source>{count} other methods also put {leaders} in first place together</source>
        <translation>{count} andere methoden zetten ook {leaders} samen op de eerste plaats</translation>
    </message>
    <message>
        <source> {silent} more cannot rank this issue.</source>
        <comment>one method</comment>
        <translation> Nog {silent} kan deze kwestie niet rangschikken.</translation>
    </message>
    <message>
        <source> {silent} more cannot rank this issue.</source>
        <translation> Nog {silent} kunnen deze kwestie niet rangschikken.</translation>
    </message>
    <message>
        <source>Within {name}</source>
        <translation>Binnen {name}</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>Tussen groepen</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>in het voordeel</translation>
    </message>
    <message>
        <source>Options on {criterion_id}</source>
        <translation>Opties op {criterion_id}</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Er valt niets te vergelijken.</translation>
    </message>
    <message>
        <source>None of the {pairs} comparisons is</source>
        <translation>Nog geen van de {pairs} vergelijkingen is</translation>
    </message>
    <message>
        <source>The one comparison is not</source>
        <translation>De enige vergelijking is nog niet</translation>
    </message>
    <message>
        <source>{none} answered yet.</source>
        <translation>{none} beantwoord.</translation>
    </message>
    <message>
        <source>Details differ.</source>
        <translation>Details verschillen.</translation>
    </message>
    <message>
        <source>The title: “{after}” instead of “{before}”.</source>
        <translation>De titel: “{after}” in plaats van “{before}”.</translation>
    </message>
    <message>
        <source>The weights: {weights}.</source>
        <translation>De gewichten: {weights}.</translation>
    </message>
    <message>
        <source>The method or its options: {method}.</source>
        <translation>De methode of de instellingen daarvan: {method}.</translation>
    </message>
    <message>
        <source>Notes.</source>
        <translation>Aantekeningen.</translation>
    </message>
    <message>
        <source>Snapshots: {snapshots_count} instead of {snapshots_count2}.</source>
        <translation>Momentopnamen: {snapshots_count} in plaats van {snapshots_count2}.</translation>
    </message>
    <message>
        <source>Answers on the Weights page.</source>
        <translation>Antwoorden op de pagina Gewichten.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source> and {names_count} more</source>
        <translation> en nog {names_count}</translation>
    </message>
    <message>
        <source>One score</source>
        <translation>Eén score</translation>
    </message>
    <message>
        <source>{count} scores</source>
        <translation>{count} scores</translation>
    </message>
    <message>
        <source>{cells} on {names}{more}.</source>
        <translation>{cells} bij {names}{more}.</translation>
    </message>
    <message>
        <source>The workshop was removed.</source>
        <translation>De workshop is verwijderd.</translation>
    </message>
    <message>
        <source>A workshop was started.</source>
        <translation>Een workshop is begonnen.</translation>
    </message>
    <message>
        <source>Ballots: {ballots} instead of {ballots2}.</source>
        <translation>Stembiljetten: {ballots} in plaats van {ballots2}.</translation>
    </message>
    <message>
        <source>The workshop.</source>
        <translation>De workshop.</translation>
    </message>
    <message>
        <source>No option has all the scores it needs.</source>
        <translation>Geen enkele optie heeft alle benodigde scores.</translation>
    </message>
    <message>
        <source>A score on {criterion} is outside its scale, which runs from {low} to {high}.</source>
        <translation>Een score op {criterion} ligt buiten de schaal, die van {low} tot {high} loopt.</translation>
    </message>
    <message>
        <source>Correct the score or widen the scale.</source>
        <translation>Verbeter de score of verruim de schaal.</translation>
    </message>
    <message>
        <source>Nothing is scored on {unscored} yet, so it cannot matter more than another criterion.</source>
        <translation>Op {unscored} zijn nog geen scores gegeven; dit criterium kan dus niet zwaarder wegen dan een ander.</translation>
    </message>
    <message>
        <source>Score it first, or withdraw the statement.</source>
        <translation>Geef eerst scores, of neem de uitspraak terug.</translation>
    </message>
    <message>
        <source>A criterion</source>
        <translation>Een criterium</translation>
    </message>
    <message>
        <source>has no place in the order of importance.</source>
        <translation>heeft geen plaats in de volgorde van belang.</translation>
    </message>
    <message>
        <source>has two places in the order.</source>
        <translation>heeft twee plaatsen in de volgorde.</translation>
    </message>
    <message>
        <source>Give every criterion one place.</source>
        <translation>Geef elk criterium één plaats.</translation>
    </message>
    <message>
        <source>No weights within these intervals sum to 100 %: the lowest come to {least} %, the highest to {most} %.</source>
        <translation>Er zijn geen gewichten binnen deze grenzen die optellen tot 100%: de laagste komen uit op {least}%, de hoogste op {most}%.</translation>
    </message>
    <message>
        <source>Widen an interval.</source>
        <translation>Verruim een van de grenzen.</translation>
    </message>
    <message>
        <source>These intervals are too narrow to draw weights from.</source>
        <translation>Deze grenzen liggen te dicht bij elkaar om gewichten te trekken.</translation>
    </message>
    <message>
        <source>Widen an interval, or scatter the weights around the current ones.</source>
        <translation>Verruim een van de grenzen, of spreid de gewichten rond de huidige.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>More weight where the options&apos; shares of the column total are less even. It looks at the size of scores, not at what is better, so a cost counts like a benefit.</source>
        <translation>Meer gewicht waar de aandelen van de opties in het kolomtotaal ongelijker zijn. De regel kijkt naar de grootte van scores, niet naar wat beter is; kosten tellen dus als baten.</translation>
    </message>
    <message>
        <source>More weight where the options differ more and the criterion says something that the others do not.</source>
        <translation>Meer gewicht waar de opties meer verschillen en het criterium iets zegt wat de andere niet zeggen.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standaardafwijking</translation>
    </message>
    <message>
        <source>There is no such rule. Choose one of {titles}.</source>
        <translation>Zo’n regel is er niet. Kies uit {titles}.</translation>
    </message>
    <message>
        <source>No issue is chosen.</source>
        <translation>Er is geen kwestie gekozen.</translation>
    </message>
    <message>
        <source>Fewer than two options have a score on every criterion.</source>
        <translation>Minder dan twee opties hebben een score op elk criterium.</translation>
    </message>
    <message>
        <source>All options have the same scores, so no weights can be derived from them.</source>
        <translation>Alle opties hebben dezelfde scores, zodat er geen gewichten uit af te leiden zijn.</translation>
    </message>
    <message>
        <source>Entropy needs scores of zero or more; {below} has negative ones.</source>
        <translation>Entropie vraagt om scores van nul of meer; {below} heeft negatieve scores.</translation>
    </message>
    <message>
        <source>All criteria rank the options alike, so none says more than another.</source>
        <translation>Alle criteria ordenen de opties gelijk, zodat geen ervan meer zegt dan een ander.</translation>
    </message>
    <message>
        <source>Each score is first rescaled to the range of its column, so that units do not matter. The other convention uses the scores as they are and gives {weights}.</source>
        <translation>Elke score wordt eerst herschaald naar het bereik van de kolom, zodat eenheden er niet toe doen. De andere conventie gebruikt de scores zoals ze zijn en geeft {weights}.</translation>
    </message>
    <message>
        <source> {constant} does not distinguish the options and gets no weight.</source>
        <translation> {constant} kan de opties niet onderscheiden en krijgt geen gewicht.</translation>
    </message>
    <message>
        <source>Entropy is 1 where all options have the same share and 0 where one has everything. The weight is 1 minus entropy, divided by the sum over all criteria.</source>
        <translation>De entropie is 1 waar alle opties hetzelfde aandeel hebben en 0 waar één alles heeft. Het gewicht is één min de entropie, gedeeld door de som over alle criteria.</translation>
    </message>
    <message>
        <source>Each score rescaled to the range of its column: 1 is the best, 0 the worst.{left_out}</source>
        <translation>Elke score herschaald naar het bereik van de kolom: 1 is het best, 0 het slechtst.{left_out}</translation>
    </message>
    <message>
        <source>Rescaled scores</source>
        <translation>Herschaalde scores</translation>
    </message>
    <message>
        <source>Conflict is the sum of 1 minus the correlation with each criterion. The weight is standard deviation times conflict, divided by the sum over all criteria.</source>
        <translation>Conflict is de som van één min de correlatie met elk criterium. Het gewicht is standaardafwijking maal conflict, gedeeld door de som over alle criteria.</translation>
    </message>
    <message>
        <source>Each score divided by the sum of its column.{left_out}</source>
        <translation>Elke score gedeeld door de som van de kolom.{left_out}</translation>
    </message>
    <message>
        <source>More weight where the scores, rescaled to their observed range, vary more around their mean.</source>
        <translation>Meer gewicht waar de scores, herschaald naar het gevonden bereik, meer rond hun gemiddelde spreiden.</translation>
    </message>
    <message>
        <source>Shares of each column</source>
        <translation>Aandelen per kolom</translation>
    </message>
    <message>
        <source>1 − entropy</source>
        <translation>1 − entropie</translation>
    </message>
    <message>
        <source>The standard deviation of each column, divided by the sum over all criteria.</source>
        <translation>De standaardafwijking van elke kolom, gedeeld door de som over alle criteria.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spreiding</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Spread and conflict</source>
        <translation>Spreiding en conflict</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>all weightings</source>
        <translation>alle wegingen</translation>
    </message>
    <message>
        <source>the weightings around the current one</source>
        <translation>de wegingen rond de huidige</translation>
    </message>
    <message>
        <source>the weightings that keep the order of importance</source>
        <translation>de wegingen die de volgorde van belang behouden</translation>
    </message>
    <message>
        <source>the weightings that agree with the statements</source>
        <translation>de wegingen die met de uitspraken stroken</translation>
    </message>
    <message>
        <source>the weightings within the intervals</source>
        <translation>de wegingen binnen de grenzen</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>alle gewichten</translation>
    </message>
    <message>
        <source>every weight multiplied or divided by up to {spread}, then scaled to 100 %</source>
        <translation>elk gewicht vermenigvuldigd met of gedeeld door ten hoogste {spread}, daarna herleid tot 100%</translation>
    </message>
    <message>
        <source>all weights that keep the order of importance</source>
        <translation>alle gewichten die de volgorde van belang behouden</translation>
    </message>
    <message>
        <source>all weights that agree with the statements of importance</source>
        <translation>alle gewichten die met de uitspraken over belang stroken</translation>
    </message>
    <message>
        <source>all weights within the intervals</source>
        <translation>alle gewichten binnen de grenzen</translation>
    </message>
    <message>
        <source>scores up to {score_levels} off</source>
        <translation>scores die er tot {score_levels} naast zitten</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveaus</translation>
    </message>
    <message>
        <source>missing scores anywhere on their scale</source>
        <translation>ontbrekende scores ergens op hun schaal</translation>
    </message>
    <message>
        <source>any numbers for the levels of the scales that keep their order</source>
        <translation>alle getallen voor de niveaus van de schalen die hun volgorde behouden</translation>
    </message>
    <message>
        <source>Drawn at random: {parts}.</source>
        <translation>Willekeurig getrokken: {parts}.</translation>
    </message>
    <message>
        <source>Nothing is drawn at random.</source>
        <translation>Niets wordt willekeurig getrokken.</translation>
    </message>
    <message>
        <source>{samples} draws, seed {seed}: a share of 50 % is typically off by {worst} percentage points, others by less.</source>
        <translation>{samples} trekkingen, startgetal {seed}: een aandeel van 50% zit er doorgaans {worst} procentpunt naast, andere minder.</translation>
    </message>
    <message>
        <source>the draws</source>
        <translation>de trekkingen</translation>
    </message>
    <message>
        <source>{option} is first in every one of {samples} draws.</source>
        <translation>{option} staat in elk van de {samples} trekkingen bovenaan.</translation>
    </message>
    <message>
        <source>{option} is first in none of {samples} draws.</source>
        <translation>{option} staat in geen van de {samples} trekkingen bovenaan.</translation>
    </message>
    <message>
        <source>{option} is first in {share} of {whole}</source>
        <translation>{option} staat bovenaan in {share} van {whole}</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>minder dan 1%</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>meer dan 99%</translation>
    </message>
    <message>
        <source>{c} weighs {central}</source>
        <translation>{c} weegt {central}</translation>
    </message>
    <message>
        <source>. In these, {words} on average</source>
        <translation>. Daarin geldt gemiddeld: {words}</translation>
    </message>
    <message>
        <source>No weights make {option} first on its own: {better} is at least as good on every criterion and better on at least one.</source>
        <translation>Er zijn geen gewichten waarmee {option} alleen op de eerste plaats komt: {better} is op elk criterium minstens zo goed en op minstens één beter.</translation>
    </message>
    <message>
        <source>No weights make {option} first, as far as {samples} weightings show.</source>
        <translation>Er zijn geen gewichten waarmee {option} op de eerste plaats komt, voor zover {samples} wegingen laten zien.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Genormaliseerd</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewogen</translation>
    </message>
    <message>
        <source>Each normalised value times the criterion&apos;s weight. The ideal takes the best value of each criterion, the worst point the worst.</source>
        <translation>Elke genormaliseerde waarde maal het gewicht van het criterium. Het ideaal neemt van elk criterium de beste waarde, het slechtste punt de slechtste.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideaal</translation>
    </message>
    <message>
        <source>Worst point</source>
        <translation>Slechtste punt</translation>
    </message>
    <message>
        <source>Distances and closeness</source>
        <translation>Afstanden en nabijheid</translation>
    </message>
    <message>
        <source>Closeness is the distance to the worst point divided by the sum of both distances: 1 at the ideal, 0 at the worst point.</source>
        <translation>Nabijheid is de afstand tot het slechtste punt gedeeld door de som van beide afstanden: 1 bij het ideaal, 0 bij het slechtste punt.</translation>
    </message>
    <message>
        <source>Distance to the ideal</source>
        <translation>Afstand tot het ideaal</translation>
    </message>
    <message>
        <source>Distance to the worst point</source>
        <translation>Afstand tot het slechtste punt</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nabijheid</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Priorities on each criterion</source>
        <translation>Prioriteiten op elk criterium</translation>
    </message>
    <message>
        <source>Contributions and overall priority</source>
        <translation>Bijdragen en totale prioriteit</translation>
    </message>
    <message>
        <source>Weight times priority, divided by the sum over all options. A row adds up to its priority.</source>
        <translation>Gewicht maal prioriteit, gedeeld door de som over alle opties. Elke rij telt op tot de prioriteit.</translation>
    </message>
    <message>
        <source>Overall priority</source>
        <translation>Totale prioriteit</translation>
    </message>
    <message>
        <source>The comparisons as edited</source>
        <translation>De vergelijkingen zoals bewerkt</translation>
    </message>
    <message>
        <source>As the scores imply: from 1 if they are equal to 9 if they differ by the whole scale</source>
        <translation>Volgens de scores: van 1 bij gelijke scores tot 9 bij een verschil van de hele schaal</translation>
    </message>
    <message>
        <source>{origin}. Priorities by {method}; consistency ratio {cr} %.</source>
        <translation>{origin}. Prioriteiten volgens {method}; consistentieratio {cr}%.</translation>
    </message>
    <message>
        <source>row geometric mean</source>
        <translation>het meetkundig rijgemiddelde</translation>
    </message>
    <message>
        <source>eigenvector</source>
        <translation>de eigenvector</translation>
    </message>
    <message>
        <source>Comparisons on {criterion}</source>
        <translation>Vergelijkingen op {criterion}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>The numbers behind the scores.</source>
        <translation>De getallen achter de scores.</translation>
    </message>
    <message>
        <source>Distributive mode: priorities on each criterion sum to 1.</source>
        <translation>Verdelende modus: prioriteiten op elk criterium tellen op tot 1.</translation>
    </message>
    <message>
        <source>The weight of {criterion} is locked, so it cannot move.</source>
        <translation>Het gewicht van {criterion} is vergrendeld en kan dus niet worden verschoven.</translation>
    </message>
    <message>
        <source>{criterion} is the only criterion, so its weight cannot move.</source>
        <translation>{criterion} is het enige criterium; het gewicht ervan kan dus niet worden verschoven.</translation>
    </message>
    <message>
        <source>All other weights are locked, so the weight of {criterion} cannot move.</source>
        <translation>Alle andere gewichten zijn vergrendeld; het gewicht van {criterion} kan dus niet worden verschoven.</translation>
    </message>
    <message>
        <source>{who} while {what} weighs between {low} and {high} (now {now}); below that {leaders}, above it {leaders2}</source>
        <translation>{who} zolang {what} tussen {low} en {high} weegt (nu {now}); daaronder: {leaders}, daarboven: {leaders2}</translation>
    </message>
    <message>
        <source>{who} until {what} drops below {low} (now {now}); then {leaders}</source>
        <translation>{who} tot {what} onder {low} zakt (nu {now}); daarna: {leaders}</translation>
    </message>
    <message>
        <source>{who} until {what} rises above {high} (now {now}); then {leaders}</source>
        <translation>{who} tot {what} boven {high} stijgt (nu {now}); daarna: {leaders}</translation>
    </message>
    <message>
        <source>{who} at any weight of {what} (now {now})</source>
        <translation>{who} bij elk gewicht van {what} (nu {now})</translation>
    </message>
    <message>
        <source>Weight of {criterion}: {pieces}</source>
        <translation>Gewicht van {criterion}: {pieces}</translation>
    </message>
    <message>
        <source>no option can be ranked</source>
        <translation>geen optie kan worden gerangschikt</translation>
    </message>
    <message>
        <source>{who} stays first</source>
        <translation>{who} blijft bovenaan</translation>
    </message>
    <message>
        <source>at exactly {low} {leaders}</source>
        <translation>bij precies {low}: {leaders}</translation>
    </message>
    <message>
        <source>any more</source>
        <translation>iets meer</translation>
    </message>
    <message>
        <source>any less</source>
        <translation>iets minder</translation>
    </message>
    <message>
        <source>{leaders} tie with {what} at {now}</source>
        <translation>{leaders} staan gelijk als {what} {now} weegt</translation>
    </message>
    <message>
        <source>{tie}; with any less {leaders}, with any more {leaders2}</source>
        <translation>{tie}; met iets minder: {leaders}, met iets meer: {leaders2}</translation>
    </message>
    <message>
        <source>{tie}; with any other weight {leaders}</source>
        <translation>{tie}; met elk ander gewicht: {leaders}</translation>
    </message>
    <message>
        <source>No change of a single score was found to change first place.</source>
        <translation>Er is geen wijziging van één enkele score gevonden die de eerste plaats verandert.</translation>
    </message>
    <message>
        <source>No change of a single score changes first place.</source>
        <translation>Geen enkele wijziging van één score verandert de eerste plaats.</translation>
    </message>
    <message>
        <source>{who} are tied for first place</source>
        <translation>{who} blijven gelijk op de eerste plaats</translation>
    </message>
    <message>
        <source>cannot move</source>
        <translation>kan niet verschuiven</translation>
    </message>
    <message>
        <source>only at {now}</source>
        <translation>alleen bij {now}</translation>
    </message>
    <message>
        <source>holds from {low} to {high}</source>
        <translation>geldt van {low} tot {high}</translation>
    </message>
    <message>
        <source>holds down to {low}</source>
        <translation>geldt vanaf {low}</translation>
    </message>
    <message>
        <source>holds up to {high}</source>
        <translation>geldt tot {high}</translation>
    </message>
    <message>
        <source>changes only at {share}</source>
        <translation>wisselt alleen bij {share}</translation>
    </message>
    <message>
        <source>cannot change it</source>
        <translation>verandert niets</translation>
    </message>
    <message>
        <source>{leading} at the only weight that {what} can have ({now})</source>
        <translation>{leading} bij het enige gewicht dat {what} kan hebben ({now})</translation>
    </message>
    <message>
        <source>{leading} only while {what} weighs exactly {now}; with {change} {leaders}</source>
        <translation>{leading} alleen zolang {what} precies {now} weegt; met {change}: {leaders}</translation>
    </message>
    <message>
        <source>The effect of other scores cannot be computed. {why}</source>
        <translation>Het effect van andere scores kan niet worden berekend. {why}</translation>
    </message>
    <message>
        <source>Options without a score were not examined.</source>
        <translation>Opties waarvan een score ontbreekt, zijn niet onderzocht.</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>meer dan {number}</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>minder dan {number}</translation>
    </message>
    <message>
        <source>{place} for {option} on {what} (now {now}) would {result}</source>
        <translation>{place} voor {option} op {what} (nu {now}) zou {result}</translation>
    </message>
    <message>
        <source>{levels} more</source>
        <translation>{levels} meer</translation>
    </message>
    <message>
        <source>{levels} less</source>
        <translation>{levels} minder</translation>
    </message>
    <message>
        <source>{amount} for {option} on {what} ({change}) would {result}</source>
        <comment>one level</comment>
        <translation>{amount} voor {option} op {what} ({change}) zou {result}</translation>
    </message>
    <message>
        <source>{amount} for {option} on {what} ({change}) would {result}</source>
        <translation>{amount} voor {option} op {what} ({change}) zouden {result}</translation>
    </message>
    <message>
        <source>{option} on {criterion}: {before} → {after}, then {leads}</source>
        <translation>{option} bij {criterion}: {before} → {after}, daarna: {leads}</translation>
    </message>
    <message>
        <source>No ranking: {failure}</source>
        <translation>Geen rangorde: {failure}</translation>
    </message>
    <message>
        <source>No ranking yet: no option has a score on every criterion that has weight.</source>
        <translation>Nog geen rangorde: geen optie heeft een score op elk criterium dat gewicht heeft.</translation>
    </message>
    <message>
        <source>Too close to call: {names} share first place with these weights ({word} {first}).</source>
        <translation>Onbeslist: {names} delen met deze gewichten de eerste plaats ({word} {first}).</translation>
    </message>
    <message>
        <source>{names} leads with these weights ({word} {first})</source>
        <translation>{names} staat met deze gewichten bovenaan ({word} {first})</translation>
    </message>
    <message>
        <source>, the only option ranked.</source>
        <translation>, de enige gerangschikte optie.</translation>
    </message>
    <message>
        <source>{text}, ahead of {follow} ({score}).</source>
        <translation>{text}, vóór {follow} ({score}).</translation>
    </message>
    <message>
        <source>{names} is the only option ranked.</source>
        <translation>{names} is de enige optie in de rangorde.</translation>
    </message>
    <message>
        <source>{names} leads with {first}, ahead of {follow} ({next}).</source>
        <translation>{names} staat bovenaan met {first}, vóór {follow} ({next}).</translation>
    </message>
    <message>
        <source>{names} lead together with {first}, ahead of {follow} ({next}).</source>
        <translation>{names} staan samen bovenaan met {first}, vóór {follow} ({next}).</translation>
    </message>
    <message>
        <source>{names} lead together with {first}.</source>
        <translation>{names} staan samen bovenaan met {first}.</translation>
    </message>
    <message>
        <source>{name} on {n}</source>
        <translation>{name} bij {n}</translation>
    </message>
    <message>
        <source>a tie on {ties}</source>
        <translation>een gelijke stand bij {ties}</translation>
    </message>
    <message>
        <source>no ranking on {open_issues}</source>
        <translation>geen rangorde bij {open_issues}</translation>
    </message>
    <message>
        <source>First place with these weights, over {results_count}: {parts}.</source>
        <translation>Met deze gewichten op de eerste plaats, over {results_count}: {parts}.</translation>
    </message>
    <message>
        <source>{option} cannot be ranked here: no score for {gaps}.</source>
        <translation>{option} kan hier niet worden gerangschikt: geen score voor {gaps}.</translation>
    </message>
    <message>
        <source>{names} does not distinguish the options: {share} of the weight is idle.</source>
        <translation>{names} onderscheidt de opties niet: {share} van het gewicht heeft geen effect.</translation>
    </message>
    <message>
        <source>{names} do not distinguish the options: {share} of the weight is idle.</source>
        <translation>{names} onderscheiden de opties niet: {share} van het gewicht heeft geen effect.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Geval</translation>
    </message>
    <message>
        <source>Choose the most important change to begin.</source>
        <translation>Kies de belangrijkste verandering om te beginnen.</translation>
    </message>
    <message>
        <source>Still without points: {open}.</source>
        <translation>Nog zonder punten: {open}.</translation>
    </message>
    <message>
        <source>All points are zero. Give the most important change 100 points.</source>
        <translation>Alle punten zijn nul. Geef de belangrijkste verandering 100 punten.</translation>
    </message>
    <message>
        <source>{criteria} belongs to no group: put every criterion into a group, or none.</source>
        <translation>{criteria} hoort bij geen groep: zet elk criterium in een groep, of geen enkel.</translation>
    </message>
    <message>
        <source>{criteria} belong to no group: put every criterion into a group, or none.</source>
        <translation>{criteria} horen bij geen groep: zet elk criterium in een groep, of geen enkel.</translation>
    </message>
    <message>
        <source>Put the criteria in order, or confirm the order shown.</source>
        <translation>Zet de criteria op volgorde, of bevestig de getoonde volgorde.</translation>
    </message>
    <message>
        <source>Not in the order yet: {open}.</source>
        <translation>Nog niet in de volgorde: {open}.</translation>
    </message>
    <message>
        <source>{criterion} ranged from {then} when you answered and now ranges from {now}.</source>
        <translation>{criterion} liep van {then} toen u antwoordde en loopt nu van {now}.</translation>
    </message>
    <message>
        <source>The range of {stale_count} has changed. {parts}</source>
        <translation>Het bereik van {stale_count} is veranderd. {parts}</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>criterium</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>criteria</translation>
    </message>
    <message>
        <source>The leader would not change on any issue.</source>
        <translation>Bij geen enkele kwestie zou een andere optie bovenaan staan.</translation>
    </message>
    <message>
        <source>The leader would change on {count} issue.</source>
        <translation>Bij {count} kwestie zou een andere optie bovenaan staan.</translation>
    </message>
    <message>
        <source>The leader would change on {count} issues.</source>
        <translation>Bij {count} kwesties zou een andere optie bovenaan staan.</translation>
    </message>
    <message>
        <source>No option of {where} could be ranked with these weights{reason}</source>
        <translation>Met deze gewichten zou geen enkele optie van {where} te rangschikken zijn{reason}</translation>
    </message>
    <message>
        <source>First place on {where} would go from {leaders} to {leaders2}.</source>
        <translation>De eerste plaats bij {where} zou van {leaders} naar {leaders2} gaan.</translation>
    </message>
    <message>
        <source>{leaders} would still share first place on {where}.</source>
        <translation>{leaders} zouden nog steeds de eerste plaats delen bij {where}.</translation>
    </message>
    <message>
        <source>First place on {where} would stay with {leaders}{scores}.</source>
        <translation>De eerste plaats bij {where} zou bij {leaders} blijven{scores}.</translation>
    </message>
    <message>
        <source>It would not change on any other issue.</source>
        <translation>Bij geen andere kwestie zou de eerste plaats veranderen.</translation>
    </message>
    <message>
        <source>{others} and others</source>
        <translation>{others} en andere</translation>
    </message>
    <message>
        <source>the other issue</source>
        <translation>de andere kwestie</translation>
    </message>
    <message>
        <source>{others_count} of the {issues} other issues</source>
        <translation>{others_count} van de {issues} andere kwesties</translation>
    </message>
    <message>
        <source>It would change on {where}: {names}.</source>
        <translation>De eerste plaats zou veranderen bij {where}: {names}.</translation>
    </message>
    <message>
        <source>Points and shares</source>
        <translation>Punten en aandelen</translation>
    </message>
    <message>
        <source>The points for each change from worst to best, divided by their sum of {total}.</source>
        <translation>De punten voor elke verandering van slechtst naar best, gedeeld door hun som van {total}.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Places and shares</source>
        <translation>Plaatsen en aandelen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Through the groups</source>
        <translation>Via de groepen</translation>
    </message>
    <message>
        <source>The share of the group times the priority within the group.</source>
        <translation>Het aandeel van de groep maal de prioriteit binnen de groep.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Within the group</source>
        <translation>Binnen de groep</translation>
    </message>
    <message>
        <source>{project}: the answers</source>
        <translation>{project}: de antwoorden</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteiten</translation>
    </message>
    <message>
        <source>{rule}: {formula}. Criteria in one place share the weights of the places they occupy. Source: {source}.</source>
        <translation>{rule}: {formula}. Criteria op één plaats delen de gewichten van de plaatsen die ze innemen. Bron: {source}.</translation>
    </message>
    <message>
        <source>How many times the row outweighs the column. Entries below the diagonal are the reciprocals of those above.</source>
        <translation>Hoeveel keer de rij zwaarder weegt dan de kolom. Onder de diagonaal staat één gedeeld door wat erboven staat.</translation>
    </message>
    <message>
        <source>Converted to another scale</source>
        <translation>Omgerekend naar een andere schaal</translation>
    </message>
    <message>
        <source>{scale} scale, each judgement x converted to {formula}. Source: {source}.</source>
        <translation>{scale}: elk oordeel x omgerekend tot {formula}. Bron: {source}.</translation>
    </message>
    <message>
        <source>Answers are missing, so the priorities are those whose ratios are nearest to the answers given (least squares of logarithms).</source>
        <translation>Er ontbreken antwoorden, dus de prioriteiten zijn die waarvan de verhoudingen het dichtst bij de gegeven antwoorden liggen (kleinste kwadraten van logaritmen).</translation>
    </message>
    <message>
        <source>The geometric mean of each row (its product, to the power of 1/{n}), divided by the sum of all.</source>
        <translation>Het meetkundig gemiddelde van elke rij (het product tot de macht 1/{n}), gedeeld door de som van alle.</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Meetkundig gemiddelde</translation>
    </message>
    <message>
        <source> Each missing answer counts as the ratio of the priorities.</source>
        <translation> Elk ontbrekend antwoord telt als de verhouding van de prioriteiten.</translation>
    </message>
    <message>
        <source>Priorities that the matrix leaves in the same proportions: each row of the matrix times the priorities gives the priority again, times one and the same number.{note}</source>
        <translation>Prioriteiten die de matrix in dezelfde verhouding laat: elke rij van de matrix maal de prioriteiten geeft weer de prioriteit, maal steeds hetzelfde getal.{note}</translation>
    </message>
    <message>
        <source>Row × priorities</source>
        <translation>Rij × prioriteiten</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>Quotiënt</translation>
    </message>
    <message>
        <source> {missing} of {pairs} answers is missing: lowered in proportion ({source}).</source>
        <comment>one</comment>
        <translation> {missing} van {pairs} antwoorden ontbreekt: naar verhouding verlaagd ({source}).</translation>
    </message>
    <message>
        <source> {missing} of {pairs} answers are missing: lowered in proportion ({source}).</source>
        <translation> {missing} van {pairs} antwoorden ontbreken: naar verhouding verlaagd ({source}).</translation>
    </message>
    <message>
        <source>Largest eigenvalue</source>
        <translation>Grootste eigenwaarde</translation>
    </message>
    <message>
        <source>Each row of the answers times the priorities, divided by the priority. Full agreement gives {n} in every row; here it is {lambda_max}.</source>
        <translation>Elke rij van de antwoorden maal de prioriteiten, gedeeld door de prioriteit. Volledige overeenstemming geeft {n} in elke rij; hier is het {lambda_max}.</translation>
    </message>
    <message>
        <source>Consistency index</source>
        <translation>Consistentie-index</translation>
    </message>
    <message>
        <source>(largest eigenvalue − {n}) ÷ ({n} − 1) = ({lambda_max} − {n}) ÷ {n2} = {ci}.</source>
        <translation>(grootste eigenwaarde − {n}) ÷ ({n} − 1) = ({lambda_max} − {n}) ÷ {n2} = {ci}.</translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation>Consistentieratio</translation>
    </message>
    <message>
        <source>Random answers on {n} items have a consistency index of {random_index} on average ({citation}).{gaps} {ci} ÷ {random_index} = {cr} %. Ratios are taken from the answers as given, whatever scale they are read on.</source>
        <translation>Willekeurige antwoorden over {n} onderdelen hebben gemiddeld een consistentie-index van {random_index} ({citation}).{gaps} {ci} ÷ {random_index} = {cr}%. De ratio wordt berekend uit de antwoorden zoals ze zijn gegeven, op welke schaal ze ook worden gelezen.</translation>
    </message>
    <message>
        <source>Geometric consistency index</source>
        <translation>Meetkundige consistentie-index</translation>
    </message>
    <message>
        <source>For each answer, the logarithm of the answer divided by the ratio of the geometric mean priorities; the squares are summed and divided by the {spare} beyond the {n} needed: {gci}. For {n2} items, {n3} matches a consistency ratio of 10 %.</source>
        <translation>Voor elk antwoord de logaritme van het antwoord gedeeld door de verhouding van de prioriteiten volgens het meetkundig gemiddelde; de kwadraten worden opgeteld en gedeeld door het aantal antwoorden boven de {n} die nodig zijn ({spare}): {gci}. Voor {n2} onderdelen komt {n3} overeen met een consistentieratio van 10%.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoorden</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Ratio of priorities</source>
        <translation>Verhouding van prioriteiten</translation>
    </message>
    <message>
        <source>Squared logarithm</source>
        <translation>Gekwadrateerde logaritme</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a number before a noun</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a number before a noun</comment>
        <translation>één</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a number before a noun</comment>
        <translation>twee</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a number before a noun</comment>
        <translation>drie</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a number before a noun</comment>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a number before a noun</comment>
        <translation>vijf</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a number before a noun</comment>
        <translation>zes</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a number before a noun</comment>
        <translation>zeven</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a number before a noun</comment>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a number before a noun</comment>
        <translation>negen</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>a number before a noun</comment>
        <translation>tien</translation>
    </message>
    <message>
        <source>less than {least} behind</source>
        <translation>minder dan {least} erachter</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} en {last}</translation>
    </message>
    <message>
        <source>no option</source>
        <translation>geen optie</translation>
    </message>
    <message>
        <source>No issues yet</source>
        <translation>Nog geen kwesties</translation>
    </message>
    <message>
        <source>A tie for first place</source>
        <translation>Gedeelde eerste plaats</translation>
    </message>
    <message>
        <source>Nothing is ranked yet</source>
        <translation>Nog geen rangorde</translation>
    </message>
    <message>
        <source>{options} leads</source>
        <translation>{options} staat bovenaan</translation>
    </message>
    <message>
        <source>{options} each lead on {count} of {issues}</source>
        <translation>{options} elk bovenaan bij {count} van {issues}</translation>
    </message>
    <message>
        <source>firm</source>
        <comment>how sure a result is</comment>
        <translation>stevig</translation>
    </message>
    <message>
        <source>open</source>
        <comment>how sure a result is</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>fragile</source>
        <comment>how sure a result is</comment>
        <translation>wankel</translation>
    </message>
    <message>
        <source>{count} fragile</source>
        <comment>one result</comment>
        <translation>{count} wankel</translation>
    </message>
    <message>
        <source>{count} fragile</source>
        <comment>several results</comment>
        <translation>{count} wankel</translation>
    </message>
    <message>
        <source>{count} participant</source>
        <translation>{count} deelnemer</translation>
    </message>
    <message>
        <source>{count} round revealed</source>
        <translation>{count} ronde onthuld</translation>
    </message>
    <message>
        <source>{count} rounds revealed</source>
        <translation>{count} rondes onthuld</translation>
    </message>
    <message>
        <source>{options} tie for first place</source>
        <translation>{options} delen de eerste plaats</translation>
    </message>
    <message>
        <source>let {options} tie for first place</source>
        <translation>{options} de eerste plaats laten delen</translation>
    </message>
    <message>
        <source>put {options} first</source>
        <translation>{options} op de eerste plaats zetten</translation>
    </message>
    <message>
        <source>{number} issue</source>
        <translation>{number} kwestie</translation>
    </message>
    <message>
        <source>{number} issues</source>
        <translation>{number} kwesties</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} tot {high}</translation>
    </message>
    <message>
        <source>mcda-app: {error}</source>
        <translation>mcda-app: {error}</translation>
    </message>
    <message>
        <source>mcda-app [PROJECT.mcda] | COMMAND …</source>
        <translation>mcda-app [PROJECT.mcda] | OPDRACHT …</translation>
    </message>
    <message>
        <source>mcda-app {version}</source>
        <translation>mcda-app {version}</translation>
    </message>
    <message>
        <source>print the ranking of every issue</source>
        <translation>druk de rangorde van elke kwestie af</translation>
    </message>
    <message>
        <source>print JSON for other programs</source>
        <translation>druk JSON af voor andere programma’s</translation>
    </message>
    <message>
        <source>write the rankings to an Excel workbook</source>
        <translation>schrijf de rangordes naar een Excel-werkmap</translation>
    </message>
    <message>
        <source>the workbook to write</source>
        <translation>de werkmap die wordt geschreven</translation>
    </message>
    <message>
        <source>write a briefing note as PDF or Word</source>
        <translation>schrijf een notitie als PDF of Word</translation>
    </message>
    <message>
        <source>the document to write</source>
        <translation>het document dat wordt geschreven</translation>
    </message>
    <message>
        <source>write the record of the workshop, on two pages, instead</source>
        <translation>in plaats daarvan het verslag van de workshop op twee pagina’s schrijven</translation>
    </message>
    <message>
        <source>number of draws (default: the project&apos;s)</source>
        <translation>aantal trekkingen (standaard: dat van het project)</translation>
    </message>
    <message>
        <source>random seed (default: the project&apos;s)</source>
        <translation>startgetal (standaard: dat van het project)</translation>
    </message>
    <message>
        <source>print with whom to cooperate on each issue</source>
        <translation>druk per kwestie af met wie samen te werken</translation>
    </message>
    <message>
        <source>all about this issue only (may be repeated)</source>
        <translation>alles over alleen deze kwestie (mag vaker worden opgegeven)</translation>
    </message>
    <message>
        <source>with --issue or --json: how sure the answers are, from N draws of weights and ratings</source>
        <translation>met --issue of --json: hoe zeker de antwoorden zijn, uit N trekkingen van gewichten en beoordelingen</translation>
    </message>
    <message>
        <source>write scores and results for other programs</source>
        <translation>schrijf scores en uitkomsten voor andere programma’s</translation>
    </message>
    <message>
        <source>the file to write; .xml is XMCDA 3</source>
        <translation>het bestand dat wordt geschreven; .xml is XMCDA 3</translation>
    </message>
    <message>
        <source>an exported .xlsx or a project file</source>
        <translation>een geëxporteerde .xlsx of een projectbestand</translation>
    </message>
    <message>
        <source>rank with this method</source>
        <translation>rangschik met deze methode</translation>
    </message>
    <message>
        <source>Wrote {out}.</source>
        <translation>{out} geschreven.</translation>
    </message>
    <message>
        <source>Name a project file or a preset.</source>
        <translation>Noem een projectbestand of een voorbeeldproject.</translation>
    </message>
    <message>
        <source>Exit codes: 0 success; 1 failure, reason printed; 2 usage error; 3 internal error; 130 interrupted.</source>
        <translation>Afsluitcodes: 0 geslaagd; 1 mislukt, met reden; 2 fout in de aanroep; 3 interne fout; 130 onderbroken.</translation>
    </message>
    <message>
        <source>The output could not be written: {cause}.</source>
        <translation>De uitvoer kon niet worden geschreven: {cause}.</translation>
    </message>
    <message>
        <source>mcda-app: An internal error occurred.</source>
        <translation>mcda-app: Er is een interne fout opgetreden.</translation>
    </message>
    <message>
        <source>Weigh criteria and rank cooperation options, issue by issue. Without a command, the window opens, optionally with a project file.</source>
        <translation>Weeg criteria en rangschik samenwerkingsopties, kwestie voor kwestie. Zonder opdracht gaat het venster open, met een projectbestand als er een wordt genoemd.</translation>
    </message>
    <message>
        <source>report on this issue only (may be repeated)</source>
        <translation>rapporteer alleen over deze kwestie (mag vaker worden opgegeven)</translation>
    </message>
    <message>
        <source>print what would change each first place</source>
        <translation>druk af waardoor elke eerste plaats zou veranderen</translation>
    </message>
    <message>
        <source>this issue only (may be repeated)</source>
        <translation>alleen deze kwestie (mag vaker worden opgegeven)</translation>
    </message>
    <message>
        <source>print the overview and its agreement with the paper</source>
        <translation>druk het overzicht af en de overeenstemming ervan met het artikel</translation>
    </message>
    <message>
        <source>recompute a workbook or project and compare</source>
        <translation>reken een werkmap of project na en vergelijk</translation>
    </message>
    <message>
        <source>the hash printed in a report</source>
        <translation>de hash die een rapport vermeldt</translation>
    </message>
    <message>
        <source>list the presets and their viewpoints</source>
        <translation>toon de voorbeeldprojecten en hun invalshoeken</translation>
    </message>
    <message>
        <source>a project file or the name of a preset (default: the start project)</source>
        <translation>een projectbestand of de naam van een voorbeeldproject (standaard: het startproject)</translation>
    </message>
    <message>
        <source>use the weights of this viewpoint, such as gross-benefit</source>
        <translation>gebruik de gewichten van deze invalshoek, zoals gross-benefit</translation>
    </message>
    <message>
        <source>The project name is empty.</source>
        <translation>De naam van het project is leeg.</translation>
    </message>
    <message>
        <source>There is no file or preset called “{name}”.</source>
        <translation>Er is geen bestand en geen voorbeeldproject met de naam “{name}”.</translation>
    </message>
    <message>
        <source>Name a project file (ending in {suffix}) or one of the presets: {known}.</source>
        <translation>Noem een projectbestand (eindigend op {suffix}) of een van de voorbeeldprojecten: {known}.</translation>
    </message>
    <message>
        <source>Viewpoints: {lenses}</source>
        <translation>Invalshoeken: {lenses}</translation>
    </message>
    <message>
        <source>A workbook&apos;s name must end in .xlsx.</source>
        <translation>De naam van een werkmap moet op .xlsx eindigen.</translation>
    </message>
    <message>
        <source>Write {stem}.xlsx instead.</source>
        <translation>Schrijf in plaats daarvan {stem}.xlsx.</translation>
    </message>
    <message>
        <source>Wrote {out} with {issues_count}.</source>
        <translation>{out} geschreven met {issues_count}.</translation>
    </message>
    <message>
        <source>A report&apos;s name must end in .pdf or .docx.</source>
        <translation>De naam van een rapport moet op .pdf of .docx eindigen.</translation>
    </message>
    <message>
        <source>Write {stem}.pdf instead.</source>
        <translation>Schrijf in plaats daarvan {stem}.pdf.</translation>
    </message>
    <message>
        <source>Weights: {shares}</source>
        <translation>Gewichten: {shares}</translation>
    </message>
    <message>
        <source>{issue} (own weights)</source>
        <translation>{issue} (eigen gewichten)</translation>
    </message>
    <message>
        <source>   no ranking: {failure}</source>
        <translation>   geen rangorde: {failure}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>no score for {gaps}</source>
        <translation>geen score voor {gaps}</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>niet gerangschikt</translation>
    </message>
    <message>
        <source>Only one project can be opened at a time.</source>
        <translation>Er kan maar één project tegelijk worden geopend.</translation>
    </message>
    <message>
        <source>Name a single file.</source>
        <translation>Noem één bestand.</translation>
    </message>
    <message>
        <source>“{path}” is neither a command nor a file.</source>
        <translation>“{path}” is geen opdracht en geen bestand.</translation>
    </message>
    <message>
        <source>Commands are {commands}; see mcda-app --help.</source>
        <translation>Opdrachten zijn {commands}; zie mcda-app --help.</translation>
    </message>
    <message>
        <source>There is no display for the window.</source>
        <translation>Er is geen scherm om een venster op te openen.</translation>
    </message>
    <message>
        <source>Use mcda-app rank or mcda-app export, which do not need one.</source>
        <translation>Gebruik mcda-app rank of mcda-app export, die er geen nodig hebben.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Kwesties</translation>
    </message>
    <message>
        <source>write the open round&apos;s ballots to a folder</source>
        <translation>schrijf de stembiljetten van de open ronde naar een map</translation>
    </message>
    <message>
        <source>the project file with the workshop</source>
        <translation>het projectbestand met de workshop</translation>
    </message>
    <message>
        <source>Wrote {written}.</source>
        <translation>{written} geschreven.</translation>
    </message>
    <message>
        <source>hand out and merge the ballots of an open round</source>
        <translation>reik de stembiljetten van een open ronde uit en neem ze in</translation>
    </message>
    <message>
        <source>print what would be merged from a folder and what would not</source>
        <translation>druk af wat uit een map zou worden ingenomen en wat niet</translation>
    </message>
    <message>
        <source>merge the ballots in a folder into the project</source>
        <translation>neem de stembiljetten in een map op in het project</translation>
    </message>
    <message>
        <source>the folder with the ballots</source>
        <translation>de map van de stembiljetten</translation>
    </message>
    <message>
        <source>Excel forms only or ballot files only</source>
        <translation>alleen Excel-formulieren of alleen stembiljetbestanden</translation>
    </message>
    <message>
        <source>write a new code into the ballot of everybody who has none; the project keeps its hash</source>
        <translation>schrijf een nieuwe code in het stembiljet van ieder die er geen heeft; het project bewaart de hash</translation>
    </message>
    <message>
        <source>write to this file instead of the project file</source>
        <translation>schrijf naar dit bestand in plaats van naar het projectbestand</translation>
    </message>
    <message>
        <source>In an anonymous workshop, codes are on the slips alone.</source>
        <translation>In een anonieme workshop staan codes alleen op de strookjes.</translation>
    </message>
    <message>
        <source>Print slips in the window, and leave out --codes.</source>
        <translation>Druk strookjes af in het venster en laat --codes weg.</translation>
    </message>
    <message>
        <source>The file changed while the ballots were being read, so nothing was written.</source>
        <translation>Het bestand is gewijzigd terwijl de stembiljetten werden gelezen, dus er is niets geschreven.</translation>
    </message>
    <message>
        <source>Merge them again.</source>
        <translation>Neem ze opnieuw in.</translation>
    </message>
    <message>
        <source>Wrote {target}.</source>
        <translation>{target} geschreven.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>The file is open in the program ({who}), and that work would be overwritten.</source>
        <translation>Het bestand is geopend in het programma ({who}); dat werk zou worden overschreven.</translation>
    </message>
    <message>
        <source>Close it there first, or write to another file with --out.</source>
        <translation>Sluit het daar eerst, of schrijf met --out naar een ander bestand.</translation>
    </message>
    <message>
        <source>{open_round} is still open.</source>
        <translation>{open_round} is nog open.</translation>
    </message>
    <message>
        <source>The workshop was made anonymous.</source>
        <translation>De workshop is anoniem gemaakt.</translation>
    </message>
    <message>
        <source>The workshop is not anonymous.</source>
        <translation>De workshop is niet anoniem.</translation>
    </message>
    <message>
        <source>The workshop is already anonymous.</source>
        <translation>De workshop is al anoniem.</translation>
    </message>
    <message>
        <source>Close it first, so that nobody can vote a second time with a new code.</source>
        <translation>Sluit eerst de ronde, zodat niemand met een nieuwe code nog eens kan stemmen.</translation>
    </message>
    <message>
        <source>The ballots of {round} are still sealed under their voters.</source>
        <translation>De stembiljetten van {round} zijn nog verzegeld en staan op naam van de stemmers.</translation>
    </message>
    <message>
        <source>This workshop has had rounds, and their ballots belong to slips.</source>
        <translation>In deze workshop zijn al rondes gehouden, en de stembiljetten daarvan horen bij strookjes.</translation>
    </message>
    <message>
        <source>Start a workshop in another project to vote by name.</source>
        <translation>Begin een workshop in een ander project om op naam te stemmen.</translation>
    </message>
    <message>
        <source>The file holds each participant&apos;s name, role, organisation, group, voting weight, whether they are present and who votes for them. Of codes it holds hashes alone, until everybody has signed.</source>
        <translation>Het bestand bevat van elke deelnemer de naam, de functie, de organisatie, de groep, het stemgewicht, of de deelnemer aanwezig is en wie namens de deelnemer stemt. Van codes bevat het alleen hashes, totdat iedereen heeft ondertekend.</translation>
    </message>
    <message>
        <source>It holds each ballot with who handed it in, how and when.</source>
        <translation>Het bevat elk stembiljet met wie het inleverde, hoe en wanneer.</translation>
    </message>
    <message>
        <source>Answers and reasons are sealed until the round is revealed: nobody can read them in the file without the key of the round, which is kept outside it.</source>
        <translation>Antwoorden en redenen zijn verzegeld tot de ronde wordt onthuld: niemand kan ze in het bestand lezen zonder de sleutel van de ronde, die erbuiten ligt.</translation>
    </message>
    <message>
        <source>Until the reveal it holds sealed ballots of one size under random tags, without the time or the way they were handed in. Neither the file nor all its copies together tell what a ballot says or which number it belongs to. The key is kept outside the file and destroyed after the reveal.</source>
        <translation>Tot de onthulling bevat het verzegelde stembiljetten van één grootte onder willekeurige kenmerken, zonder tijd of manier van inleveren. Noch het bestand noch alle kopieën samen tonen wat een stembiljet zegt of bij welk nummer het hoort. De sleutel ligt buiten het bestand en wordt na de onthulling vernietigd.</translation>
    </message>
    <message>
        <source>After the reveal it holds each ballot under its number: only the answers, sorted by number, so that the order of voting cannot be reconstructed.</source>
        <translation>Na de onthulling bevat het elk stembiljet onder zijn nummer: alleen de antwoorden, gesorteerd op nummer, zodat de volgorde van stemmen niet te achterhalen is.</translation>
    </message>
    <message>
        <source>Reasons are sealed with the ballot. After the reveal they are kept apart from ballots, without numbers, in alphabetical order; somebody may recognise you by your words.</source>
        <translation>Redenen worden met het stembiljet verzegeld. Na de onthulling worden ze los van de stembiljetten bewaard, zonder nummers, in alfabetische volgorde; iemand kan u aan uw woorden herkennen.</translation>
    </message>
    <message>
        <source>Signatures hold the day and whether you agree, not the number; reasons for dissent are kept apart from them. Of codes the file holds hashes alone, until everybody has signed.</source>
        <translation>Handtekeningen bevatten de dag en of u instemt, niet het nummer; redenen voor een afwijkend standpunt worden los daarvan bewaard. Van codes bevat het bestand alleen hashes, totdat iedereen heeft ondertekend.</translation>
    </message>
    <message>
        <source>Afterwards everybody&apos;s answers are shown with their names.</source>
        <translation>Daarna worden ieders antwoorden met naam getoond.</translation>
    </message>
    <message>
        <source>The file has an attendance list: names, roles and organisations in alphabetical order, without numbers or codes.</source>
        <translation>Het bestand bevat een presentielijst: namen, functies en organisaties in alfabetische volgorde, zonder nummers of codes.</translation>
    </message>
    <message>
        <source>The file has no names at all: there is no attendance list.</source>
        <translation>Het bestand bevat helemaal geen namen: er is geen presentielijst.</translation>
    </message>
    <message>
        <source>Everybody draws a slip from a hat. It has a number, under which your answers are shown, and a secret code, which you vote with. The program never learns who holds which slip, nor does the facilitator.</source>
        <translation>Iedereen trekt een strookje uit een hoed. Het heeft een nummer, waaronder uw antwoorden worden getoond, en een geheime code, waarmee u stemt. Het programma komt nooit te weten wie welk strookje heeft, en de begeleider evenmin.</translation>
    </message>
    <message>
        <source>The file holds the slips, each with the group whose hat it was drawn from if there are groups. A group is shown on its own only where three or more voted and nobody else is left over alone.</source>
        <translation>Het bestand bevat de strookjes, elk met de groep waarvoor het is getrokken als er groepen zijn. Een groep wordt alleen apart getoond waar drie of meer stemden en niemand anders alleen overblijft.</translation>
    </message>
    <message>
        <source>No screen and no export shows a ballot before its round is revealed. While a round is open screens show how many have voted, never who.</source>
        <translation>Geen scherm en geen export toont een stembiljet voordat de ronde is onthuld. Zolang een ronde open is, tonen schermen hoeveel er hebben gestemd, nooit wie.</translation>
    </message>
    <message>
        <source>Ballots of a round in which fewer than three voted are never shown.</source>
        <translation>Stembiljetten van een ronde waarin minder dan drie stemden, worden nooit getoond.</translation>
    </message>
    <message>
        <source>A ballot on paper or in an Excel form shows its code and answers to whoever holds it: put it among the others yourself. An Excel form also records who saved it, which the program does not read; forms and papers should be destroyed once they have been collected.</source>
        <translation>Een stembiljet op papier of in een Excel-formulier toont code en antwoorden aan wie het in handen heeft: leg het zelf tussen de andere. Een Excel-formulier legt ook vast wie het heeft opgeslagen, wat het programma niet leest; formulieren en papieren horen te worden vernietigd zodra ze zijn ingenomen.</translation>
    </message>
    <message>
        <source>Keep your slip to yourself: whoever knows your number knows your answers.</source>
        <translation>Houd uw strookje voor uzelf: wie uw nummer kent, kent uw antwoorden.</translation>
    </message>
    <message>
        <source>There is no {what} “{name}” in this round.</source>
        <translation>Er is in deze ronde geen {what} “{name}”.</translation>
    </message>
    <message>
        <source>{issue}: the options are not in order yet.</source>
        <translation>{issue}: de opties staan nog niet op volgorde.</translation>
    </message>
    <message>
        <source>{issue}: not in the order yet: {open}.</source>
        <translation>{issue}: nog niet in de volgorde: {open}.</translation>
    </message>
    <message>
        <source>{issue}: an option is in two places.</source>
        <translation>{issue}: een optie staat op twee plaatsen.</translation>
    </message>
    <message>
        <source>{issue}: {open} rating is missing.</source>
        <translation>{issue}: er ontbreekt nog {open} beoordeling.</translation>
    </message>
    <message>
        <source>{issue}: {open} ratings are missing.</source>
        <translation>{issue}: er ontbreken nog {open} beoordelingen.</translation>
    </message>
    <message>
        <source>{issue}: {open} score is still missing.</source>
        <translation>{issue}: {open} score is nog niet gegeven.</translation>
    </message>
    <message>
        <source>{issue}: {open} scores are still missing.</source>
        <translation>{issue}: {open} scores zijn nog niet gegeven.</translation>
    </message>
    <message>
        <source>The ballot has ratings that this round does not ask for.</source>
        <translation>Het stembiljet bevat beoordelingen waar deze ronde niet om vraagt.</translation>
    </message>
    <message>
        <source>The ballot has scores that this round does not ask for.</source>
        <translation>Het stembiljet bevat scores waar deze ronde niet om vraagt.</translation>
    </message>
    <message>
        <source>{criterion} has both a level and a number.</source>
        <translation>{criterion} heeft zowel een niveau als een getal.</translation>
    </message>
    <message>
        <source>{criterion}: a score is not a valid number.</source>
        <translation>{criterion}: een score is geen geldig getal.</translation>
    </message>
    <message>
        <source>{number} is outside the scale of {criterion} ({low} to {high}).</source>
        <translation>{number} ligt buiten de schaal van {criterion} ({low} tot {high}).</translation>
    </message>
    <message>
        <source>A criterion is in two places of the order.</source>
        <translation>Een criterium staat op twee plaatsen in de volgorde.</translation>
    </message>
    <message>
        <source>The points for {criterion} must be a number of 0 or more.</source>
        <translation>De punten voor {criterion} moeten een getal van 0 of meer zijn.</translation>
    </message>
    <message>
        <source>{where}too few comparisons are answered to link all items.</source>
        <translation>{where}er zijn te weinig vergelijkingen beantwoord om alles met elkaar te verbinden.</translation>
    </message>
    <message>
        <source>Not in the order yet</source>
        <translation>Nog niet in de volgorde</translation>
    </message>
    <message>
        <source>The points for {criterion} must be a number from 0 to 100.</source>
        <translation>De punten voor {criterion} moeten een getal van 0 tot 100 zijn.</translation>
    </message>
    <message>
        <source>All points are zero.</source>
        <translation>Alle punten zijn nul.</translation>
    </message>
    <message>
        <source>Still without points</source>
        <translation>Nog zonder punten</translation>
    </message>
    <message>
        <source>criteria group</source>
        <translation>criteriagroep</translation>
    </message>
    <message>
        <source>Within {title}</source>
        <translation>Binnen {title}</translation>
    </message>
    <message>
        <source>A workshop can have from 1 to {most_codes} codes.</source>
        <translation>Een workshop kan 1 tot {most_codes} codes hebben.</translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>Er is geen code ingevoerd.</translation>
    </message>
    <message>
        <source>Type the eight characters on your slip.</source>
        <translation>Typ de acht tekens op uw strookje.</translation>
    </message>
    <message>
        <source>“{shown}” is not a valid code: no code contains “{char}”.</source>
        <translation>“{shown}” is geen geldige code: “{char}” komt in geen code voor.</translation>
    </message>
    <message>
        <source>Check your slip and type it again.</source>
        <translation>Controleer uw strookje en typ opnieuw.</translation>
    </message>
    <message>
        <source>“{shown}” is not a valid code: codes have {length} characters.</source>
        <translation>“{shown}” is geen geldige code: codes hebben {length} tekens.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Typ opnieuw.</translation>
    </message>
    <message>
        <source>“{shown}” is not a valid code: a character is wrong or two are swapped.</source>
        <translation>“{shown}” is geen geldige code: een teken is verkeerd of twee zijn verwisseld.</translation>
    </message>
    <message>
        <source>Alignment with us</source>
        <translation>Gelijkgezindheid</translation>
    </message>
    <message>
        <source>Effort to win over</source>
        <translation>Inspanning</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>gemiddeld</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>zeer hoog</translation>
    </message>
    <message>
        <source>There are no actors to ask about yet.</source>
        <translation>Er zijn nog geen actoren om naar te vragen.</translation>
    </message>
    <message>
        <source>Add them on the Partners page first.</source>
        <translation>Voeg ze eerst toe op de pagina Partners.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>In het algemeen</translation>
    </message>
    <message>
        <source>Each level of {criterion} needs an id of its own.</source>
        <translation>Elk niveau van {criterion} heeft een eigen id nodig.</translation>
    </message>
    <message>
        <source>The scale of {criterion} needs a minimum below its maximum.</source>
        <translation>Op de schaal van {criterion} moet de laagste waarde kleiner zijn dan de hoogste.</translation>
    </message>
    <message>
        <source>The range of {criterion} is too large to compute with.</source>
        <translation>Het bereik van {criterion} is te groot om mee te rekenen.</translation>
    </message>
    <message>
        <source>Use a larger unit, such as thousands.</source>
        <translation>Gebruik een grotere eenheid, zoals duizenden.</translation>
    </message>
    <message>
        <source>The levels of {criterion} must be in ascending order.</source>
        <translation>De niveaus van {criterion} moeten in oplopende volgorde staan.</translation>
    </message>
    <message>
        <source>Shorten it; there is a separate field for when the level applies.</source>
        <translation>Kort de naam in; wanneer het niveau geldt, hoort in een eigen veld.</translation>
    </message>
    <message>
        <source>Give its ends two different numbers.</source>
        <translation>Geef de uiteinden twee verschillende getallen.</translation>
    </message>
    <message>
        <source>{criterion} has more than {max_levels} levels.</source>
        <translation>{criterion} heeft meer dan {max_levels} niveaus.</translation>
    </message>
    <message>
        <source>Use a scale of numbers.</source>
        <translation>Gebruik een schaal van getallen.</translation>
    </message>
    <message>
        <source>Give each level a larger number than the one before it.</source>
        <translation>Geef elk niveau een groter getal dan het vorige.</translation>
    </message>
    <message>
        <source>A level of {criterion} has a name of more than {max_title} characters.</source>
        <translation>Een niveau van {criterion} heeft een naam van meer dan {max_title} tekens.</translation>
    </message>
    <message>
        <source>Each level of {criterion} needs a name of its own.</source>
        <translation>Elk niveau van {criterion} heeft een eigen naam nodig.</translation>
    </message>
    <message>
        <source>Rename the repeated level.</source>
        <translation>Geef het herhaalde niveau een andere naam.</translation>
    </message>
    <message>
        <source>The last criterion cannot be removed.</source>
        <translation>Het laatste criterium kan niet worden verwijderd.</translation>
    </message>
    <message>
        <source>Add another criterion first.</source>
        <translation>Voeg eerst een ander criterium toe.</translation>
    </message>
    <message>
        <source>There is no criteria group “{group_id}” in this project.</source>
        <translation>Er is geen criteriagroep “{group_id}” in dit project.</translation>
    </message>
    <message>
        <source>Points for {criterion} must be from 0 to 100.</source>
        <translation>Punten voor {criterion} moeten tussen 0 en 100 liggen.</translation>
    </message>
    <message>
        <source>The most important change gets 100.</source>
        <translation>De belangrijkste verandering krijgt 100.</translation>
    </message>
    <message>
        <source>Nothing can be compared with itself.</source>
        <translation>Niets kan met zichzelf worden vergeleken.</translation>
    </message>
    <message>
        <source>A judgement must be between 1/9 and 9.</source>
        <translation>Een oordeel moet tussen 1/9 en 9 liggen.</translation>
    </message>
    <message>
        <source>9 means “extremely more”.</source>
        <translation>9 staat voor “extreem veel meer”.</translation>
    </message>
    <message>
        <source>A criterion can have only one place in the order.</source>
        <translation>Een criterium kan maar op één plaats van de volgorde staan.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>kwestie</translation>
    </message>
    <message>
        <source>group of issues</source>
        <translation>groep kwesties</translation>
    </message>
    <message>
        <source>A rating of {actor} is unknown, so that this coalition has no scores.</source>
        <translation>Een beoordeling van {actor} is onbekend, zodat deze coalitie geen scores heeft.</translation>
    </message>
    <message>
        <source>Rate it, or choose a coalition without it.</source>
        <translation>Beoordeel die of kies een coalitie zonder die actor.</translation>
    </message>
    <message>
        <source>option</source>
        <translation>optie</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>en nog {number}</translation>
    </message>
    <message>
        <source>Actors or rules have changed since the scores of {options} were computed. Adopt the coalition again.</source>
        <translation>Actoren of regels zijn gewijzigd sinds de scores van {options} zijn berekend. Neem de coalitie opnieuw over.</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>There can be at most {most} actors, for all their coalitions are compared.</source>
        <translation>Er kunnen hoogstens {most} actoren zijn, want al hun coalities worden vergeleken.</translation>
    </message>
    <message>
        <source>Remove an actor first, or let one stand for several.</source>
        <translation>Verwijder eerst een actor, of laat één actor voor meerdere staan.</translation>
    </message>
    <message>
        <source>A colour is a whole number from 0 to {most}.</source>
        <translation>Een kleur is een geheel getal van 0 tot en met {most}.</translation>
    </message>
    <message>
        <source>{actor} is “us”: coalitions are compared for it.</source>
        <translation>{actor} is “wij”: voor ons worden de coalities vergeleken.</translation>
    </message>
    <message>
        <source>Mark another actor as “us” first.</source>
        <translation>Markeer eerst een andere actor als “wij”.</translation>
    </message>
    <message>
        <source>The last option cannot be removed.</source>
        <translation>De laatste optie kan niet worden verwijderd.</translation>
    </message>
    <message>
        <source>Add another option first.</source>
        <translation>Voeg eerst een andere optie toe.</translation>
    </message>
    <message>
        <source>weights by points</source>
        <translation>gewichten in punten</translation>
    </message>
    <message>
        <source>swing weights</source>
        <translation>swinggewichten</translation>
    </message>
    <message>
        <source>weights by comparisons</source>
        <translation>gewichten uit vergelijkingen</translation>
    </message>
    <message>
        <source>weights by order of importance</source>
        <translation>gewichten uit volgorde van belang</translation>
    </message>
    <message>
        <source>gut check</source>
        <translation>gevoelspeiling</translation>
    </message>
    <message>
        <source>ratings of actors</source>
        <translation>beoordelingen van actoren</translation>
    </message>
    <message>
        <source>Ratings of actors: alignment and effort</source>
        <translation>Beoordelingen van actoren: gelijkgezindheid en inspanning</translation>
    </message>
    <message>
        <source>{what} on {i}</source>
        <translation>{what} over {i}</translation>
    </message>
    <message>
        <source>This round does not ask about any issue.</source>
        <translation>Deze ronde vraagt over geen enkele kwestie.</translation>
    </message>
    <message>
        <source>A round can only repeat one of its own kind.</source>
        <translation>Een ronde kan alleen een ronde van dezelfde soort herhalen.</translation>
    </message>
    <message>
        <source>Weights derived from the scores cannot be voted on.</source>
        <translation>Over gewichten die uit de scores zijn afgeleid, kan niet worden gestemd.</translation>
    </message>
    <message>
        <source>Criteria outside a group cannot be compared with grouped ones: {loose}.</source>
        <translation>Criteria zonder groep kunnen niet met gegroepeerde worden vergeleken: {loose}.</translation>
    </message>
    <message>
        <source>{gone} has ballots or is closed, so it stays on record.</source>
        <translation>In {gone} is gestemd of de ronde is gesloten; de ronde blijft dus vastgelegd.</translation>
    </message>
    <message>
        <source>{closing} is already closed.</source>
        <translation>{closing} is al gesloten.</translation>
    </message>
    <message>
        <source>{round} is open.</source>
        <translation>{round} is open.</translation>
    </message>
    <message>
        <source>{shown} has already been revealed.</source>
        <translation>{shown} is al onthuld.</translation>
    </message>
    <message>
        <source>Repeat it in another round.</source>
        <translation>Herhaal die in een nieuwe ronde.</translation>
    </message>
    <message>
        <source>There are {ballots} ballots in {round} for {people} people.</source>
        <translation>In {round} zijn er {ballots} stembiljetten voor {people} mensen.</translation>
    </message>
    <message>
        <source>Correct the number of people if they were miscounted, start the round again, or draw the surplus by lot: no ballot is opened for that.</source>
        <translation>Verbeter het aantal mensen als er verkeerd is geteld, begin de ronde opnieuw, of loot het overschot uit: geen stembiljet wordt daarvoor geopend.</translation>
    </message>
    <message>
        <source>Fewer than {smallest_group} voted in {shown}, so its ballots would reveal who cast them. They stay sealed.</source>
        <translation>Minder dan {smallest_group} stemden in {shown}, zodat uit de stembiljetten af te leiden is wie ze inleverde. Ze blijven verzegeld.</translation>
    </message>
    <message>
        <source>This is not a sealed ballot of {round}.</source>
        <translation>Dit is geen verzegeld stembiljet van {round}.</translation>
    </message>
    <message>
        <source>Fill in a new ballot.</source>
        <translation>Vul een nieuw stembiljet in.</translation>
    </message>
    <message>
        <source>This is a copy of a sealed ballot that another code has submitted.</source>
        <translation>Dit is een kopie van een verzegeld stembiljet dat met een andere code is ingeleverd.</translation>
    </message>
    <message>
        <source>Fill in a new ballot, and ask who had the file.</source>
        <translation>Vul een nieuw stembiljet in en vraag wie het bestand in handen heeft gehad.</translation>
    </message>
    <message>
        <source>This ballot is somebody else&apos;s.</source>
        <translation>Dit stembiljet is van iemand anders.</translation>
    </message>
    <message>
        <source>{into} is closed. Its ballots can no longer be submitted or revised.</source>
        <translation>{into} is gesloten. Stembiljetten kunnen niet meer worden ingeleverd of herzien.</translation>
    </message>
    <message>
        <source>{round} was opened with an earlier version, which did not seal ballots.</source>
        <translation>{round} is geopend met een eerdere versie, die stembiljetten niet verzegelde.</translation>
    </message>
    <message>
        <source>Close it, and open another round for further ballots.</source>
        <translation>Sluit de ronde en open een nieuwe voor verdere stembiljetten.</translation>
    </message>
    <message>
        <source>This code belongs to earlier ballots and can no longer be used to vote.</source>
        <translation>Deze code hoort bij eerdere stembiljetten en kan niet meer worden gebruikt om te stemmen.</translation>
    </message>
    <message>
        <source>It is not known how many people are here, so that a ballot too many would go unnoticed.</source>
        <translation>Er is niet vastgelegd hoeveel mensen er zijn, zodat een stembiljet te veel niet zou opvallen.</translation>
    </message>
    <message>
        <source>Enter their number under People ▸ How many are here.</source>
        <translation>Voer het aantal in onder Deelnemers ▸ Hoeveel er zijn.</translation>
    </message>
    <message>
        <source>{of} is closed. Its ballots can no longer be withdrawn.</source>
        <translation>{of} is gesloten. Stembiljetten kunnen niet meer worden ingetrokken.</translation>
    </message>
    <message>
        <source>This participant has not voted in this round.</source>
        <translation>Deze deelnemer heeft in deze ronde niet gestemd.</translation>
    </message>
    <message>
        <source>There is no such round in this workshop.</source>
        <translation>Zo’n ronde is er niet in deze workshop.</translation>
    </message>
    <message>
        <source>{round} is open: hands raised now would influence its ballots.</source>
        <translation>{round} is open: nu handen opsteken zou de stembiljetten beïnvloeden.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Sluit eerst de ronde.</translation>
    </message>
    <message>
        <source>Give the number of people in the room.</source>
        <translation>Geef op hoeveel mensen er in de zaal zijn.</translation>
    </message>
    <message>
        <source>{title}: the hands must be a whole number from 0 to {people}.</source>
        <translation>{title}: het aantal handen moet een geheel getal van 0 tot {people} zijn.</translation>
    </message>
    <message>
        <source>No hands were counted.</source>
        <translation>Er zijn geen handen geteld.</translation>
    </message>
    <message>
        <source>Enter how many hands each one got.</source>
        <translation>Vul in hoeveel handen er voor elk zijn opgestoken.</translation>
    </message>
    <message>
        <source>{hands} hands were counted for {people} person.</source>
        <translation>Voor {people} persoon zijn {hands} handen geteld.</translation>
    </message>
    <message>
        <source>{hands} hands were counted for {people} people.</source>
        <translation>Voor {people} mensen zijn {hands} handen geteld.</translation>
    </message>
    <message>
        <source>Count again, or say that each could raise a hand more than once.</source>
        <translation>Tel opnieuw, of geef aan dat iedereen meer dan eens de hand mocht opsteken.</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Er doet nog niemand mee.</translation>
    </message>
    <message>
        <source>Add participants or draw codes first.</source>
        <translation>Voeg eerst deelnemers toe of trek codes.</translation>
    </message>
    <message>
        <source>Choose one or more issues.</source>
        <translation>Kies een of meer kwesties.</translation>
    </message>
    <message>
        <source>, repeating {held}</source>
        <translation>, herhaling van {held}</translation>
    </message>
    <message>
        <source>{made} opened: {made2}{again}.</source>
        <translation>{made} geopend: {made2}{again}.</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Kies een andere manier.</translation>
    </message>
    <message>
        <source>Put every criterion into a group, or none.</source>
        <translation>Zet elk criterium in een groep, of geen enkel.</translation>
    </message>
    <message>
        <source>Nobody has voted in {closing}.</source>
        <translation>Niemand heeft gestemd in {closing}.</translation>
    </message>
    <message>
        <source>Discard it instead.</source>
        <translation>Verwijder de ronde in plaats daarvan.</translation>
    </message>
    <message>
        <source>{closing} closed: {voted} of {expected} voted.</source>
        <comment>one voter</comment>
        <translation>{closing} gesloten: {voted} van {expected} heeft gestemd.</translation>
    </message>
    <message>
        <source>{closing} closed: {voted} of {expected} voted.</source>
        <translation>{closing} gesloten: {voted} van {expected} hebben gestemd.</translation>
    </message>
    <message>
        <source>{shown} is still open.</source>
        <translation>{shown} is nog open.</translation>
    </message>
    <message>
        <source>Open another round when there are more.</source>
        <translation>Open een nieuwe ronde als er meer zijn.</translation>
    </message>
    <message>
        <source>{shown} revealed.</source>
        <translation>{shown} onthuld.</translation>
    </message>
    <message>
        <source>Draw another.</source>
        <translation>Trek een andere.</translation>
    </message>
    <message>
        <source>The questions were edited since {into} was opened. {edited}</source>
        <translation>De vragen zijn gewijzigd sinds {into} is geopend. {edited}</translation>
    </message>
    <message>
        <source>Undo the edit, or close this round and open another.</source>
        <translation>Maak de wijziging ongedaan, of sluit deze ronde en open een nieuwe.</translation>
    </message>
    <message>
        <source>The ballot is not complete. {faults}</source>
        <translation>Het stembiljet is niet volledig. {faults}</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>A reason is given for something that this round does not ask about.</source>
        <translation>Er is een reden gegeven voor iets waar deze ronde niet naar vraagt.</translation>
    </message>
    <message>
        <source>The weights do not match this project&apos;s criteria.</source>
        <translation>De gewichten horen niet bij de criteria van dit project.</translation>
    </message>
    <message>
        <source>The weights add up to {total} instead of 1.</source>
        <translation>De gewichten zijn samen {total} en niet 1.</translation>
    </message>
    <message>
        <source>A score for {criterion} must be a number.</source>
        <translation>Een score op {criterion} moet een getal zijn.</translation>
    </message>
    <message>
        <source>A computed score names the coalition that it was computed for.</source>
        <translation>Bij een berekende score hoort de coalitie waarvoor die is berekend.</translation>
    </message>
    <message>
        <source>The counts of a group&apos;s answer must be whole numbers from 0 to 1,000,000.</source>
        <translation>De aantallen in een antwoord van de groep moeten gehele getallen van 0 tot 1.000.000 zijn.</translation>
    </message>
    <message>
        <source>There is no score yet.</source>
        <translation>Er is nog geen score.</translation>
    </message>
    <message>
        <source>Type the score first.</source>
        <translation>Typ eerst de score.</translation>
    </message>
    <message>
        <source>A threshold is a share above 0% and at most 100%.</source>
        <translation>Een drempel is een aandeel boven 0% en hoogstens 100%.</translation>
    </message>
    <message>
        <source>Correct the threshold.</source>
        <translation>Verbeter de drempel.</translation>
    </message>
    <message>
        <source>{actor} is “us” and cannot be a rival.</source>
        <translation>{actor} is “wij” en kan geen rivaal zijn.</translation>
    </message>
    <message>
        <source>Choose the kind of collective good first.</source>
        <translation>Kies eerst het soort collectief goed.</translation>
    </message>
    <message>
        <source>The part that grows with pairs of members must be from 0% to 100%.</source>
        <translation>Het deel dat met paren van leden groeit, moet tussen 0% en 100% liggen.</translation>
    </message>
    <message>
        <source>Correct the share.</source>
        <translation>Verbeter het aandeel.</translation>
    </message>
    <message>
        <source>{number} is outside the scale of {criterion}.</source>
        <translation>{number} valt buiten de schaal van {criterion}.</translation>
    </message>
    <message>
        <source>one of: {words}; or a number</source>
        <translation>een van: {words}; of een getal</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>“{text}” is not a valid score for {criterion}.</source>
        <translation>“{text}” is geen geldige score voor {criterion}.</translation>
    </message>
    <message>
        <source>Type {choice} from {low} to {high}.</source>
        <translation>Typ {choice} van {low} tot {high}.</translation>
    </message>
    <message>
        <source>“{level}” is not a level of {criterion}.</source>
        <translation>“{level}” is geen niveau van {criterion}.</translation>
    </message>
    <message>
        <source>Type a number from {low} to {high}.</source>
        <translation>Typ een getal van {low} tot {high}.</translation>
    </message>
    <message>
        <source>There is no snapshot “{snapshot_id}” in this project.</source>
        <translation>Er is geen momentopname “{snapshot_id}” in dit project.</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>momentopname</translation>
    </message>
    <message>
        <source>This project has no workshop.</source>
        <translation>Dit project heeft geen workshop.</translation>
    </message>
    <message>
        <source>This project has a workshop already.</source>
        <translation>Dit project heeft al een workshop.</translation>
    </message>
    <message>
        <source>Start one on the Workshop page.</source>
        <translation>Begin er een op de pagina Workshop.</translation>
    </message>
    <message>
        <source>This participant is not in the workshop.</source>
        <translation>Deze deelnemer is niet in de workshop.</translation>
    </message>
    <message>
        <source>The code {code} is not in use in this workshop.</source>
        <translation>De code {code} is in deze workshop niet in gebruik.</translation>
    </message>
    <message>
        <source>Look at your slip.</source>
        <translation>Kijk op uw strookje.</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deelnemer</translation>
    </message>
    <message>
        <source>role</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>Nobody can vote for themselves as a proxy.</source>
        <translation>Niemand kan zijn eigen gevolmachtigde zijn.</translation>
    </message>
    <message>
        <source>Choose somebody who is present.</source>
        <translation>Kies iemand die aanwezig is.</translation>
    </message>
    <message>
        <source>A proxy must be present to vote.</source>
        <translation>Een gevolmachtigde moet aanwezig zijn om te stemmen.</translation>
    </message>
    <message>
        <source>Slips cannot be removed; spare ones do no harm.</source>
        <translation>Strookjes kunnen niet worden verwijderd; reserve kan geen kwaad.</translation>
    </message>
    <message>
        <source>{name} has voted and cannot be removed.</source>
        <translation>{name} heeft gestemd en blijft dus in de lijst.</translation>
    </message>
    <message>
        <source>{name} has signed and cannot be removed.</source>
        <translation>{name} heeft ondertekend en blijft dus in de lijst.</translation>
    </message>
    <message>
        <source>{name} has recorded a dissent and cannot be removed.</source>
        <translation>{name} heeft een afwijkend standpunt laten vastleggen en blijft dus in de lijst.</translation>
    </message>
    <message>
        <source>{name} could vote in a round and cannot be removed.</source>
        <translation>{name} mocht in een ronde stemmen en blijft dus in de lijst.</translation>
    </message>
    <message>
        <source>This slip belongs to earlier ballots and gets no code.</source>
        <translation>Dit strookje hoort bij eerdere stembiljetten en krijgt geen code.</translation>
    </message>
    <message>
        <source>Other codes were issued meanwhile.</source>
        <translation>Intussen zijn er andere codes uitgegeven.</translation>
    </message>
    <message>
        <source>Issue them again.</source>
        <translation>Geef ze opnieuw uit.</translation>
    </message>
    <message>
        <source>Slips are for anonymous workshops.</source>
        <translation>Strookjes zijn er alleen in een anonieme workshop.</translation>
    </message>
    <message>
        <source>The number of slips must be a whole number.</source>
        <translation>Het aantal strookjes moet een geheel getal zijn.</translation>
    </message>
    <message>
        <source>Fewer than {smallest_group} slips would reveal who draws them.</source>
        <translation>Minder dan {smallest_group} strookjes zouden verraden wie ze trekt.</translation>
    </message>
    <message>
        <source>A workshop can have up to {most} slips.</source>
        <translation>Een workshop kan hoogstens {most} strookjes hebben.</translation>
    </message>
    <message>
        <source>In a named workshop, presence is marked for each participant.</source>
        <translation>In een workshop op naam wordt de aanwezigheid per deelnemer aangegeven.</translation>
    </message>
    <message>
        <source>The headcount must be a whole number from 0 to {most}.</source>
        <translation>Het aantal aanwezigen moet een geheel getal van 0 tot {most} zijn.</translation>
    </message>
    <message>
        <source>In a named workshop, attendance comes from the participant list.</source>
        <translation>In een workshop op naam volgt de aanwezigheid uit de deelnemerslijst.</translation>
    </message>
    <message>
        <source>An anonymous workshop stores nothing about a participant but the slip.</source>
        <translation>Een anonieme workshop bewaart van een deelnemer alleen het strookje.</translation>
    </message>
    <message>
        <source>Mark them as absent instead.</source>
        <translation>Markeer de deelnemer in plaats daarvan als afwezig.</translation>
    </message>
    <message>
        <source>Add participants by name.</source>
        <translation>Voeg deelnemers op naam toe.</translation>
    </message>
    <message>
        <source>Make more than you need; spare ones do no harm.</source>
        <translation>Maak er meer dan nodig; reserve kan geen kwaad.</translation>
    </message>
    <message>
        <source>Participant {n}</source>
        <translation>Deelnemer {n}</translation>
    </message>
    <message>
        <source>Names can go on the attendance list.</source>
        <translation>Namen kunnen op de presentielijst.</translation>
    </message>
    <message>
        <source>A voting weight must be a number above 0.</source>
        <translation>Een stemgewicht moet een getal boven 0 zijn.</translation>
    </message>
    <message>
        <source>A voting weight must be a number above 0 and up to {most}.</source>
        <translation>Een stemgewicht moet een getal boven 0 en van ten hoogste {most} zijn.</translation>
    </message>
    <message>
        <source>1 counts like everybody else&apos;s.</source>
        <translation>1 telt zoals dat van alle anderen.</translation>
    </message>
    <message>
        <source>The {what} is empty.</source>
        <translation>Er is niets ingevuld ({what}).</translation>
    </message>
    <message>
        <source>Type a sentence.</source>
        <translation>Typ een zin.</translation>
    </message>
    <message>
        <source>The {what} has {clean_count} characters; the maximum is {most_text}.</source>
        <translation>De tekst ({what}) heeft {clean_count} tekens; het maximum is {most_text}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kort de tekst in.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>There is no such entry in the minutes.</source>
        <translation>Zo’n notitie staat niet in de notulen.</translation>
    </message>
    <message>
        <source>The program&apos;s own entries about rounds and signatures cannot be edited or struck out.</source>
        <translation>De eigen notities van het programma over rondes en handtekeningen kunnen niet worden gewijzigd of doorgehaald.</translation>
    </message>
    <message>
        <source>This code belongs to earlier ballots and cannot be used to sign.</source>
        <translation>Deze code hoort bij eerdere stembiljetten en kan niet worden gebruikt om te ondertekenen.</translation>
    </message>
    <message>
        <source>This slip has no ballot in any revealed round, so it may be a spare one.</source>
        <translation>Met dit strookje is in geen enkele onthulde ronde gestemd; het kan een reservestrookje zijn.</translation>
    </message>
    <message>
        <source>Sign with the slip that you voted with.</source>
        <translation>Onderteken met het strookje waarmee u hebt gestemd.</translation>
    </message>
    <message>
        <source>The state to be signed has no hash.</source>
        <translation>De te ondertekenen stand heeft geen hash.</translation>
    </message>
    <message>
        <source>Only a dissent can have a reason.</source>
        <translation>Alleen een afwijkend standpunt kan een reden hebben.</translation>
    </message>
    <message>
        <source>Choose dissent, or leave the reason out.</source>
        <translation>Kies afwijkend standpunt, of laat de reden weg.</translation>
    </message>
    <message>
        <source>Add an entry.</source>
        <translation>Voeg een notitie toe.</translation>
    </message>
    <message>
        <source>There is no such dissent on record.</source>
        <translation>Zo’n afwijkend standpunt is niet vastgelegd.</translation>
    </message>
    <message>
        <source>Reveal it first.</source>
        <translation>Onthul eerst de ronde.</translation>
    </message>
    <message>
        <source>Struck out by the facilitator, {at}: “{original}”</source>
        <translation>Doorgehaald door de begeleider, {at}: “{original}”</translation>
    </message>
    <message>
        <source>{text} (edited by the facilitator, {at}; originally: “{original}”)</source>
        <translation>{text} (gewijzigd door de begeleider, {at}; oorspronkelijk: “{original}”)</translation>
    </message>
    <message>
        <source>One ballot was void.</source>
        <translation>Eén stembiljet was ongeldig.</translation>
    </message>
    <message>
        <source>{count} ballots were void.</source>
        <translation>{count} stembiljetten waren ongeldig.</translation>
    </message>
    <message>
        <source>{count} person, each as often as they liked</source>
        <translation>{count} persoon, zo vaak als gewenst</translation>
    </message>
    <message>
        <source>{count} people, each as often as they liked</source>
        <translation>{count} mensen, elk zo vaak als gewenst</translation>
    </message>
    <message>
        <source>{count} person, one hand</source>
        <translation>{count} persoon, één hand</translation>
    </message>
    <message>
        <source>{count} people, one hand each</source>
        <translation>{count} mensen, elk één hand</translation>
    </message>
    <message>
        <source>Show of hands on which criterion matters most: {counts} ({people}).</source>
        <translation>Handopsteken over de vraag welk criterium het zwaarst weegt: {counts} ({people}).</translation>
    </message>
    <message>
        <source>Show of hands on {issue}: {counts} ({people}).</source>
        <translation>Handopsteken over {issue}: {counts} ({people}).</translation>
    </message>
    <message>
        <source>{round} opened again.</source>
        <translation>{round} is opnieuw geopend.</translation>
    </message>
    <message>
        <source>{round} started again. The one ballot in it was destroyed unopened.</source>
        <translation>{round} is opnieuw begonnen. Het ene stembiljet erin is ongeopend vernietigd.</translation>
    </message>
    <message>
        <source>{round} started again. The {count} ballots in it were destroyed unopened.</source>
        <translation>{round} is opnieuw begonnen. De {count} stembiljetten erin zijn ongeopend vernietigd.</translation>
    </message>
    <message>
        <source>{round}: one ballot too many was drawn by lot and destroyed unopened.</source>
        <translation>{round}: één stembiljet te veel is uitgeloot en ongeopend vernietigd.</translation>
    </message>
    <message>
        <source>{round}: {count} ballots too many were drawn by lot and destroyed unopened.</source>
        <translation>{round}: {count} stembiljetten te veel zijn uitgeloot en ongeopend vernietigd.</translation>
    </message>
    <message>
        <source>{round}: {after} people could vote, not {before}.</source>
        <translation>{round}: {after} mensen konden stemmen, niet {before}.</translation>
    </message>
    <message>
        <source>{name} arrived.</source>
        <translation>{name} is erbij gekomen.</translation>
    </message>
    <message>
        <source>{name} left.</source>
        <translation>{name} is vertrokken.</translation>
    </message>
    <message>
        <source>Nobody votes for {name} any more.</source>
        <translation>Niemand stemt nog namens {name}.</translation>
    </message>
    <message>
        <source>{proxy} votes for {name}.</source>
        <translation>{proxy} stemt namens {name}.</translation>
    </message>
    <message>
        <source>The voting weight of {name} was changed from {before} to {after}.</source>
        <translation>Het stemgewicht van {name} is gewijzigd van {before} in {after}.</translation>
    </message>
    <message>
        <source>{count} person is in the room.</source>
        <translation>Er is {count} persoon in de zaal.</translation>
    </message>
    <message>
        <source>{count} people are in the room.</source>
        <translation>Er zijn {count} mensen in de zaal.</translation>
    </message>
    <message>
        <source>, answers of {whose} alone</source>
        <translation>, alleen antwoorden van {whose}</translation>
    </message>
    <message>
        <source>The group&apos;s weights of {of} were adopted ({aggregation_words}{source}): {told}.</source>
        <translation>De gewichten van de groep uit {of} zijn overgenomen ({aggregation_words}{source}): {told}.</translation>
    </message>
    <message>
        <source> (answers of {whose} alone)</source>
        <translation> (alleen antwoorden van {whose})</translation>
    </message>
    <message>
        <source>The group&apos;s ratings of {of} were adopted{source}: {scores_count} changed</source>
        <translation>De beoordelingen van de groep uit {of} zijn overgenomen{source}: {scores_count} gewijzigd</translation>
    </message>
    <message>
        <source>The group&apos;s scores of {of} were adopted{source}: {scores_count} changed</source>
        <translation>De scores van de groep uit {of} zijn overgenomen{source}: {scores_count} gewijzigd</translation>
    </message>
    <message>
        <source>Continue with it, or remove it first.</source>
        <translation>Ga ermee door, of verwijder eerst de workshop.</translation>
    </message>
    <message>
        <source>The timer can run from one second to one day.</source>
        <translation>De timer kan van één seconde tot één dag lopen.</translation>
    </message>
    <message>
        <source>{of} has not been revealed yet.</source>
        <translation>{of} is nog niet onthuld.</translation>
    </message>
    <message>
        <source>The number of voters must be a whole number from 0 to 1,000,000.</source>
        <translation>Het aantal stemmers moet een geheel getal van 0 tot 1.000.000 zijn.</translation>
    </message>
    <message>
        <source>The voters are not named.</source>
        <translation>De stemmers zijn niet genoemd.</translation>
    </message>
    <message>
        <source>geometric mean of judgements</source>
        <translation>meetkundig gemiddelde van oordelen</translation>
    </message>
    <message>
        <source>arithmetic mean of weights</source>
        <translation>rekenkundig gemiddelde van gewichten</translation>
    </message>
    <message>
        <source>geometric mean of weights</source>
        <translation>meetkundig gemiddelde van gewichten</translation>
    </message>
    <message>
        <source>Close and reveal it first.</source>
        <translation>Sluit en onthul eerst de ronde.</translation>
    </message>
    <message>
        <source>signed in agreement</source>
        <translation>heeft instemmend ondertekend</translation>
    </message>
    <message>
        <source>signed under dissent</source>
        <translation>heeft met een afwijkend standpunt ondertekend</translation>
    </message>
    <message>
        <source>The {what} needs a name.</source>
        <translation>Er is een naam nodig ({what}).</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Typ een naam.</translation>
    </message>
    <message>
        <source>The {what}&apos;s name has {clean_count} characters; the maximum is {max_title}.</source>
        <translation>De naam ({what}) heeft {clean_count} tekens; het maximum is {max_title}.</translation>
    </message>
    <message>
        <source>There is already a {what} called “{clean}”.</source>
        <translation>Er is al een {what} met de naam “{clean}”.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>(copy)</source>
        <translation>(kopie)</translation>
    </message>
    <message>
        <source>(copy {number})</source>
        <translation>(kopie {number})</translation>
    </message>
    <message>
        <source>There is no {what} “{item_id}” here.</source>
        <translation>Er is hier geen {what} “{item_id}”.</translation>
    </message>
    <message>
        <source>There is no “{item_id}” to move.</source>
        <translation>Er is geen “{item_id}” om te verplaatsen.</translation>
    </message>
    <message>
        <source>A position in a list must be a whole number.</source>
        <translation>Een positie in een lijst moet een geheel getal zijn.</translation>
    </message>
    <message>
        <source>There is no issue “{issue_id}” in this project.</source>
        <translation>Er is geen kwestie “{issue_id}” in dit project.</translation>
    </message>
    <message>
        <source>Issues in this project: {known}.</source>
        <translation>Kwesties in dit project: {known}.</translation>
    </message>
    <message>
        <source>There is no criterion “{criterion_id}” in this project.</source>
        <translation>Er is geen criterium “{criterion_id}” in dit project.</translation>
    </message>
    <message>
        <source>There is no viewpoint “{lens_id}”.</source>
        <translation>Er is geen invalshoek “{lens_id}”.</translation>
    </message>
    <message>
        <source>Viewpoints in this project: {known}.</source>
        <translation>Invalshoeken in dit project: {known}.</translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”.</source>
        <translation>“{old}” heet nu “{new}”.</translation>
    </message>
    <message>
        <source>The levels of {new} were edited.</source>
        <translation>De niveaus van {new} zijn bewerkt.</translation>
    </message>
    <message>
        <source>The range of {new} was {worst} to {best} and is now {worst2} to {best2}.</source>
        <translation>{new} liep van {worst} tot {best} en loopt nu van {worst2} tot {best2}.</translation>
    </message>
    <message>
        <source>The criterion “{c}” was removed.</source>
        <translation>Het criterium “{c}” is verwijderd.</translation>
    </message>
    <message>
        <source>The criterion “{c}” was added.</source>
        <translation>Het criterium “{c}” is toegevoegd.</translation>
    </message>
    <message>
        <source>{new} was moved to another group.</source>
        <translation>{new} is naar een andere groep verplaatst.</translation>
    </message>
    <message>
        <source>The groups of criteria were edited.</source>
        <translation>De groepen van criteria zijn bewerkt.</translation>
    </message>
    <message>
        <source>The issue “{i}” was removed.</source>
        <translation>De kwestie “{i}” is verwijderd.</translation>
    </message>
    <message>
        <source>The issue “{i}” was added.</source>
        <translation>De kwestie “{i}” is toegevoegd.</translation>
    </message>
    <message>
        <source>“{issue}” is now called “{other}”.</source>
        <translation>“{issue}” heet nu “{other}”.</translation>
    </message>
    <message>
        <source>The options of “{other}” were edited.</source>
        <translation>De opties van “{other}” zijn bewerkt.</translation>
    </message>
    <message>
        <source>The order of criteria, issues or options has changed.</source>
        <translation>De volgorde van criteria, kwesties of opties is gewijzigd.</translation>
    </message>
    <message>
        <source>The number of draws must be between 1 and {most_samples}.</source>
        <translation>Het aantal trekkingen moet tussen 1 en {most_samples} liggen.</translation>
    </message>
    <message>
        <source>10,000 draws give shares accurate to within half a percentage point.</source>
        <translation>10.000 trekkingen geven aandelen die tot op een half procentpunt nauwkeurig zijn.</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to 2⁵³.</source>
        <translation>Het startgetal moet een geheel getal van 0 tot 2⁵³ zijn.</translation>
    </message>
    <message>
        <source>The spread must be between 0 and 100.</source>
        <translation>De spreiding moet tussen 0 en 100 liggen.</translation>
    </message>
    <message>
        <source>The score uncertainty cannot be negative.</source>
        <translation>De onzekerheid van de scores mag niet negatief zijn.</translation>
    </message>
    <message>
        <source>An interval runs from a lower to a higher weight, both between 0 and 1.</source>
        <translation>Een interval loopt van een lager naar een hoger gewicht, beide tussen 0 en 1.</translation>
    </message>
    <message>
        <source>0.5 is a common choice.</source>
        <translation>0,5 is een gebruikelijke keuze.</translation>
    </message>
    <message>
        <source>A weight must be a number of zero or more.</source>
        <translation>Een gewicht moet een getal van nul of meer zijn.</translation>
    </message>
    <message>
        <source>Correct the weight.</source>
        <translation>Verbeter het gewicht.</translation>
    </message>
    <message>
        <source>A weight must be a number.</source>
        <translation>Een gewicht moet een getal zijn.</translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation>Alle gewichten zijn nul.</translation>
    </message>
    <message>
        <source>Give at least one criterion some weight.</source>
        <translation>Geef ten minste één criterium enig gewicht.</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Ronde {number}</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>ronde {number}</translation>
    </message>
    <message>
        <source>  … and {more} more.</source>
        <translation>  … en nog {more}.</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>weet niet</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>from {worst} to {best}</source>
        <translation>van {worst} tot {best}</translation>
    </message>
    <message>
        <source> to {high}</source>
        <translation> tot {high}</translation>
    </message>
    <message>
        <source>Give a number from {low}{high}.</source>
        <translation>Geef een getal vanaf {low}{high}.</translation>
    </message>
    <message>
        <source>Give a whole number from 1 to {high}; the same number for a tie.</source>
        <translation>Geef een geheel getal van 1 tot {high}; hetzelfde getal voor een gelijke stand.</translation>
    </message>
    <message>
        <source>{field}: “{entry}” is not a number.</source>
        <translation>{field}: “{entry}” is geen getal.</translation>
    </message>
    <message>
        <source>{field}: {number} is out of range.</source>
        <translation>{field}: {number} ligt buiten het bereik.</translation>
    </message>
    <message>
        <source>{field}: {number} is not a place.</source>
        <translation>{field}: {number} is geen plaats.</translation>
    </message>
    <message>
        <source>{field}: “{entry}” is not a valid answer.</source>
        <translation>{field}: “{entry}” is geen antwoord.</translation>
    </message>
    <message>
        <source>{field}: “{entry}” is not one of its levels.</source>
        <translation>{field}: “{entry}” is geen van de niveaus.</translation>
    </message>
    <message>
        <source>Give A or B with a number from 1 to 9, such as A 5, or “equal”.</source>
        <translation>Geef A of B met een getal van 1 tot 9, zoals A 5, of “gelijk”.</translation>
    </message>
    <message>
        <source>They are: {detail}; or “{cannot_tell}”.</source>
        <translation>Dat zijn: {detail}; of “{cannot_tell}”.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>vervangt</translation>
    </message>
    <message>
        <source>same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>older</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>niet eenduidig</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>onbekende code</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>onvolledig</translation>
    </message>
    <message>
        <source>edited questions</source>
        <translation>gewijzigde vragen</translation>
    </message>
    <message>
        <source>wrong round</source>
        <translation>verkeerde ronde</translation>
    </message>
    <message>
        <source>wrong workshop</source>
        <translation>verkeerde workshop</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>There are no ballots in this folder.</source>
        <translation>Er zijn geen stembiljetten in deze map.</translation>
    </message>
    <message>
        <source>{merged} ballot will be merged</source>
        <translation>{merged} stembiljet wordt ingenomen</translation>
    </message>
    <message>
        <source>{merged} ballots will be merged</source>
        <translation>{merged} stembiljetten worden ingenomen</translation>
    </message>
    <message>
        <source>{ballots}; {count} file will not.</source>
        <translation>{ballots}; {count} bestand niet.</translation>
    </message>
    <message>
        <source>{ballots}; {count} files will not.</source>
        <translation>{ballots}; {count} bestanden niet.</translation>
    </message>
    <message>
        <source>There are {count} ballots in this folder; at most {limit} can be read.</source>
        <translation>Er zijn {count} stembiljetten in deze map; er kunnen er hoogstens {limit} worden gelezen.</translation>
    </message>
    <message>
        <source>An answer is missing or cannot be read. Its voter sees which on opening it: it is not shown here beside the file&apos;s name.</source>
        <translation>Een antwoord ontbreekt of is niet te lezen. De stemmer ziet bij het openen welk: hier wordt het niet naast de bestandsnaam getoond.</translation>
    </message>
    <message>
        <source>The questions have changed since. {edits}</source>
        <translation>De vragen zijn sindsdien gewijzigd. {edits}</translation>
    </message>
    <message>
        <source>The form was created by a newer version of this program.</source>
        <translation>Het formulier is gemaakt met een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>The questions have changed since this form was handed out. Hand out a new one.</source>
        <translation>De vragen zijn gewijzigd sinds dit formulier is uitgereikt. Reik een nieuw formulier uit.</translation>
    </message>
    <message>
        <source>It belongs to {round}; {open_round} is open.</source>
        <translation>Het hoort bij {round}; {open_round} is open.</translation>
    </message>
    <message>
        <source>It was sealed for another round, or before this one started again. Hand out new ballots.</source>
        <translation>Het is verzegeld voor een andere ronde, of voordat deze opnieuw begon. Reik nieuwe stembiljetten uit.</translation>
    </message>
    <message>
        <source>It has no code, or one with a wrong character.</source>
        <translation>Het heeft geen code, of een met een verkeerd teken.</translation>
    </message>
    <message>
        <source>These files have the same code and time but differ: {names}. Remove all but one.</source>
        <translation>Deze bestanden hebben dezelfde code en tijd maar verschillen: {names}. Haal alle op één na weg.</translation>
    </message>
    <message>
        <source>It has the same answers as “{file}”.</source>
        <translation>Het bevat dezelfde antwoorden als “{file}”.</translation>
    </message>
    <message>
        <source>It will be merged.</source>
        <translation>Het wordt ingenomen.</translation>
    </message>
    <message>
        <source>It was merged before.</source>
        <translation>Het was al ingeleverd.</translation>
    </message>
    <message>
        <source>There is already a ballot with this code, perhaps this one: sealed ballots cannot be compared.</source>
        <translation>Er is al een stembiljet met deze code, misschien wel dit: verzegelde stembiljetten zijn niet te vergelijken.</translation>
    </message>
    <message>
        <source>It was merged before, or a newer one was.</source>
        <translation>Het is al ingenomen, of een nieuwer stembiljet is ingenomen.</translation>
    </message>
    <message>
        <source>There is already a newer ballot.</source>
        <translation>Er is al een nieuwer stembiljet.</translation>
    </message>
    <message>
        <source>It will replace the earlier ballot.</source>
        <translation>Het vervangt het eerder ingeleverde stembiljet.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>De map kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check that it exists and is readable.</source>
        <translation>Controleer of de map bestaat en leesbaar is.</translation>
    </message>
    <message>
        <source>It belongs to another workshop.</source>
        <translation>Het hoort bij een andere workshop.</translation>
    </message>
    <message>
        <source>another round</source>
        <translation>een andere ronde</translation>
    </message>
    <message>
        <source>Nothing was filled in.</source>
        <translation>Er is niets ingevuld.</translation>
    </message>
    <message>
        <source>Its code is not in use in this workshop.</source>
        <translation>De code is in deze workshop niet in gebruik.</translation>
    </message>
    <message>
        <source>“{file}” has the same code and is newer.</source>
        <translation>“{file}” heeft dezelfde code en is nieuwer.</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Stembiljet</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Uw code</translation>
    </message>
    <message>
        <source>Ballot: {title}</source>
        <translation>Stembiljet: {title}</translation>
    </message>
    <message>
        <source>Fill in the yellow cells, save the file and return it. Reasons are optional.</source>
        <translation>Vul de gele cellen in, sla het bestand op en stuur het terug. Redenen zijn niet verplicht.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Uw antwoord</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Reden (niet verplicht)</translation>
    </message>
    <message>
        <source>Reasons given in {round}</source>
        <translation>Redenen gegeven in {round}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>Not one of the choices</source>
        <translation>Niet bij de keuzes</translation>
    </message>
    <message>
        <source>{range} Or “cannot tell”.</source>
        <translation>{range} Of “weet niet”.</translation>
    </message>
    <message>
        <source>This is not a ballot form of this program, or its line in small print was deleted.</source>
        <translation>Dit is geen stembiljetformulier van dit programma, of de regel in kleine letters is weggehaald.</translation>
    </message>
    <message>
        <source>Hand out a new form.</source>
        <translation>Reik een nieuw formulier uit.</translation>
    </message>
    <message>
        <source>Question {number} appears twice.</source>
        <translation>Vraag {number} staat er twee keer.</translation>
    </message>
    <message>
        <source>Question {number}, “{label}”, is not in its place.</source>
        <translation>Vraag {number}, “{label}”, staat niet op de juiste plaats.</translation>
    </message>
    <message>
        <source>{row}: this is a formula, not a reason.</source>
        <translation>{row}: dit is een formule, geen reden.</translation>
    </message>
    <message>
        <source>{row}: the reason is longer than {most} characters.</source>
        <translation>{row}: de reden is langer dan {most} tekens.</translation>
    </message>
    <message>
        <source>This is a date or a formula without a value, not an answer.</source>
        <translation>Dit is geen antwoord maar een datum of een formule zonder waarde.</translation>
    </message>
    <message>
        <source>Choose from the list in the cell.</source>
        <translation>Kies uit de lijst in de cel.</translation>
    </message>
    <message>
        <source>The eight characters on your slip.</source>
        <translation>De acht tekens op uw strookje.</translation>
    </message>
    <message>
        <source>A code has eight characters.</source>
        <translation>Een code heeft acht tekens.</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Buiten het bereik</translation>
    </message>
    <message>
        <source>Give a number of 0 or more.</source>
        <translation>Geef een getal van 0 of meer.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Geef een geheel getal van {low} tot {high}.</translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Geef een getal van {low} tot {high}.</translation>
    </message>
    <message>
        <source>Nobody is marked as present.</source>
        <translation>Er is niemand als aanwezig gemarkeerd.</translation>
    </message>
    <message>
        <source>Mark everyone who will vote as present.</source>
        <translation>Markeer iedereen die gaat stemmen als aanwezig.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Deze map bestaat niet.</translation>
    </message>
    <message>
        <source>Choose or create a folder.</source>
        <translation>Kies of maak een map.</translation>
    </message>
    <message>
        <source>There are ballots in this folder already, such as “{file}”.</source>
        <translation>Er zijn al stembiljetten in deze map, zoals “{file}”.</translation>
    </message>
    <message>
        <source>Choose another folder, so that no filled ballot is lost.</source>
        <translation>Kies een andere map, zodat geen ingevuld stembiljet verloren gaat.</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>Er is geen ronde open.</translation>
    </message>
    <message>
        <source>Open one on the Workshop page.</source>
        <translation>Open er een op de pagina Workshop.</translation>
    </message>
    <message>
        <source>Ballot {number}{name}</source>
        <translation>Stembiljet {number}{name}</translation>
    </message>
    <message>
        <source>For each pair, say which change from worst to best matters more, and how many times: 1 equally, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more. “A 5” means that A matters five times as much as B.</source>
        <translation>Geef voor elk paar aan welke verandering van slechtst naar best zwaarder weegt, en hoeveel keer zo zwaar: 1 even zwaar, 3 matig, 5 sterk, 7 zeer sterk, 9 extreem veel zwaarder. “A 5” betekent dat A vijf keer zo zwaar weegt als B.</translation>
    </message>
    <message>
        <source>Answers are numbers, such as 40.</source>
        <translation>Antwoorden zijn getallen, zoals 40.</translation>
    </message>
    <message>
        <source>Give each criterion points for how much its change from worst to best matters. Any numbers will do; twice as many points count twice as much.</source>
        <translation>Geef elk criterium punten naar het belang van de verandering van slechtst naar best. Elk getal mag; twee keer zoveel punten telt twee keer zo zwaar.</translation>
    </message>
    <message>
        <source>Imagine every criterion at its worst. Give 100 points to the one change from worst to best that matters most, and every other change points from 0 to 100 compared with it.</source>
        <translation>Stel u voor dat alles op elk criterium het slechtst is. Geef 100 punten aan de ene verandering van slechtst naar best die het zwaarst weegt, en elke andere verandering punten van 0 tot 100 in vergelijking daarmee.</translation>
    </message>
    <message>
        <source>Number the criteria by how much their change from worst to best matters, 1 for the most. Give equally important ones the same number.</source>
        <translation>Nummer de criteria naar het belang van hun verandering van slechtst naar best, met 1 voor het belangrijkste. Geef criteria die even zwaar wegen hetzelfde nummer.</translation>
    </message>
    <message>
        <source>Answers are places, such as 2; use the same place for a tie.</source>
        <translation>Antwoorden zijn plaatsen, zoals 2; gebruik dezelfde plaats bij een gelijke stand.</translation>
    </message>
    <message>
        <source>Answers look like A5 or B3; = means equally important, - means left open.</source>
        <translation>Antwoorden zien eruit als A5 of B3; = betekent even belangrijk, - betekent opengelaten.</translation>
    </message>
    <message>
        <source>For a level, type its letter; for “cannot tell”, type -.</source>
        <translation>Typ voor een niveau de letter; typ - voor “weet niet”.</translation>
    </message>
    <message>
        <source>Type numbers as written; for “cannot tell”, type -.</source>
        <translation>Typ getallen zoals ze er staan; typ - voor “weet niet”.</translation>
    </message>
    <message>
        <source>Rate how each option does on each criterion. If you cannot tell, say so; it is never counted as zero.</source>
        <translation>Geef aan hoe elke optie op elk criterium presteert. Weet u het niet, geef dat dan aan; het telt nooit als nul.</translation>
    </message>
    <message>
        <source>Rate each actor: how far it wants what we want, and what it would take to win it over. If you cannot tell, say so; it is never counted as zero.</source>
        <translation>Beoordeel elke actor: in hoeverre die wil wat wij willen, en hoeveel inspanning het zou kosten om die mee te krijgen. Weet u het niet, geef dat dan aan; het telt nooit als nul.</translation>
    </message>
    <message>
        <source>Before any result is shown: number the options in your order of preference, 1 for the best. Give equal options the same number.</source>
        <translation>Voordat er een uitkomst wordt getoond: nummer de opties in uw volgorde van voorkeur, 1 voor de beste. Geef opties die u gelijk waardeert hetzelfde nummer.</translation>
    </message>
    <message>
        <source>A reason comes last, after “/”; “/2 …” is a reason for answer 2.</source>
        <translation>Een reden komt achteraan, na “/”; “/2 …” is een reden bij antwoord 2.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punten</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>A or B, 1 to 9</source>
        <translation>A of B, 1 tot 9</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Er is niets ingevoerd.</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>opengelaten</translation>
    </message>
    <message>
        <source>{count} {part} entered</source>
        <translation>{count} {part} ingevoerd</translation>
    </message>
    <message>
        <source>{count}; this ballot has {question_count}.</source>
        <translation>{count}; dit stembiljet heeft er {question_count}.</translation>
    </message>
    <message>
        <source>place {number}</source>
        <translation>plaats {number}</translation>
    </message>
    <message>
        <source>answer was</source>
        <translation>antwoord is</translation>
    </message>
    <message>
        <source>answers were</source>
        <translation>antwoorden zijn</translation>
    </message>
    <message>
        <source>Answer {number}. {what}</source>
        <translation>Antwoord {number}. {what}</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Table, one score per line (*.csv)</source>
        <translation>Tabel, één regel per score (*.csv)</translation>
    </message>
    <message>
        <source>JSON with inputs and results (*.json)</source>
        <translation>JSON met invoer en uitkomsten (*.json)</translation>
    </message>
    <message>
        <source>XMCDA 3 for other decision programs (*.xml)</source>
        <translation>XMCDA 3 voor andere beslisprogramma’s (*.xml)</translation>
    </message>
    <message>
        <source>Data can be written as .csv, .json or .xml (XMCDA).</source>
        <translation>Gegevens kunnen worden geschreven als .csv, .json of .xml (XMCDA).</translation>
    </message>
    <message>
        <source>Write {stem}.csv instead.</source>
        <translation>Schrijf in plaats daarvan {stem}.csv.</translation>
    </message>
    <message>
        <source>AHP working</source>
        <translation>AHP-uitwerking</translation>
    </message>
    <message>
        <source>Comparisons follow from the scores; where they were judged one by one, the judgements are inputs (yellow). The rest raises each matrix to a power so high that its columns are the priorities.</source>
        <translation>De vergelijkingen volgen uit de scores; waar ze één voor één zijn beoordeeld, zijn de oordelen invoer (geel). De rest verheft elke matrix tot zo’n hoge macht dat de kolommen de prioriteiten zijn.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Kwestie</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Oordelen</translation>
    </message>
    <message>
        <source>A criterion cannot be called “{name}” here.</source>
        <translation>Een criterium kan hier niet “{name}” heten.</translation>
    </message>
    <message>
        <source>There are {matrices} matrices of options for {count} criteria.</source>
        <translation>Er zijn {matrices} optiematrices voor {count} criteria.</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergelijkingen</translation>
    </message>
    <message>
        <source>The comparisons of this project cannot be calculated in a spreadsheet: it is too large, or its judgement scale is not the linear one. The priorities are the program&apos;s own numbers. They disappear once a score or the options that take part are changed; TOPSIS follows such changes.</source>
        <translation>De vergelijkingen van dit project kunnen niet in een spreadsheet worden berekend: het project is te groot, of de oordeelschaal is niet de lineaire. De prioriteiten zijn de getallen van het programma zelf. Ze verdwijnen zodra een score of de deelnemende opties worden gewijzigd; TOPSIS volgt zulke wijzigingen.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Kleinste kwadraten</translation>
    </message>
    <message>
        <source>Logarithms</source>
        <translation>Logaritmen</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Zoals geëxporteerd</translation>
    </message>
    <message>
        <source>Power {k}</source>
        <translation>Macht {k}</translation>
    </message>
    <message>
        <source>Plus 1 on the diagonal</source>
        <translation>Plus 1 op de diagonaal</translation>
    </message>
    <message>
        <source>Made with mcda-app</source>
        <translation>Gemaakt met mcda-app</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robuustheid</translation>
    </message>
    <message>
        <source>Elicitation</source>
        <translation>Herkomst van de gewichten</translation>
    </message>
    <message>
        <source>Rank {n}</source>
        <translation>Rang {n}</translation>
    </message>
    <message>
        <source>Rank acceptability</source>
        <translation>Rangaanvaardbaarheid</translation>
    </message>
    <message>
        <source>Weight of</source>
        <translation>Gewicht van</translation>
    </message>
    <message>
        <source>Robustness, as the program calculated it</source>
        <translation>Robuustheid, zoals het programma die heeft berekend</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Geldt van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>The best coalition on each issue, as the program found it</source>
        <translation>De beste coalitie per kwestie, zoals het programma die vond</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>What the formulas above look up: all issues</source>
        <translation>Wat de formules hierboven opzoeken: alle kwesties</translation>
    </message>
    <message>
        <source>Weights that count</source>
        <translation>Gewichten die tellen</translation>
    </message>
    <message>
        <source>Rivals (1 = yes)</source>
        <translation>Rivalen (1 = ja)</translation>
    </message>
    <message>
        <source>Best coalition at export (1 = member)</source>
        <translation>Beste coalitie bij het exporteren (1 = lid)</translation>
    </message>
    <message>
        <source>The program&apos;s scores at export</source>
        <translation>Scores van het programma bij het exporteren</translation>
    </message>
    <message>
        <source>Where the weights come from</source>
        <translation>Waar de gewichten vandaan komen</translation>
    </message>
    <message>
        <source>Swing: points for the change from worst to best</source>
        <translation>Swing: punten voor de verandering van slechtst naar best</translation>
    </message>
    <message>
        <source>No questions were answered: the weights were set by hand or come from a viewpoint.</source>
        <translation>Er zijn geen vragen beantwoord: de gewichten zijn met de hand ingesteld of komen uit een invalshoek.</translation>
    </message>
    <message>
        <source>Worst → best</source>
        <translation>Slechtst → best</translation>
    </message>
    <message>
        <source>Order of importance ({order_rule})</source>
        <translation>Volgorde van belang ({order_rule})</translation>
    </message>
    <message>
        <source>Criteria in pairs</source>
        <translation>Criteria in paren</translation>
    </message>
    <message>
        <source>Groups in pairs</source>
        <translation>Groepen in paren</translation>
    </message>
    <message>
        <source>{heading}: how many times the row outweighs the column</source>
        <translation>{heading}: hoeveel keer de rij zwaarder weegt dan de kolom</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>{answered} of {pairs} answered</source>
        <translation>{answered} van {pairs} beantwoord</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichten</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Yellow cells are inputs: change them and everything follows. The rest is protected without a password.</source>
        <translation>Gele cellen zijn invoer: wijzig ze en alles rekent mee. De rest is zonder wachtwoord beveiligd.</translation>
    </message>
    <message>
        <source>Weights of the project</source>
        <translation>Gewichten van het project</translation>
    </message>
    <message>
        <source>{legend} Weights need not add up to 100 %: each counts as its share of the sum.</source>
        <translation>{legend} Gewichten hoeven niet op te tellen tot 100%: elk telt als zijn aandeel in de som.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>meer is beter</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>minder is beter</translation>
    </message>
    <message>
        <source>A weight is a number of zero or more.</source>
        <translation>Een gewicht is een getal van nul of meer.</translation>
    </message>
    <message>
        <source> They follow from the sheet {pairs}; a number typed over one replaces its formula.</source>
        <translation> Ze volgen uit het werkblad {pairs}; een getal dat eroverheen wordt getypt, vervangt de formule.</translation>
    </message>
    <message>
        <source>Viewpoints (named sets of weights)</source>
        <translation>Invalshoeken (sets gewichten met een naam)</translation>
    </message>
    <message>
        <source>Levels: the numbers behind the labels</source>
        <translation>Niveaus: de getallen achter de labels</translation>
    </message>
    <message>
        <source>{legend} The numbers are a choice; keep them in ascending order.</source>
        <translation>{legend} De getallen zijn een keuze; houd ze oplopend.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>Wanneer het geldt</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>laagste</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>hoogste</translation>
    </message>
    <message>
        <source>Normalisation (TOPSIS)</source>
        <translation>Normalisatie (TOPSIS)</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Gelijke standen</translation>
    </message>
    <message>
        <source>Options whose scores differ by at most 0.000000001 share a rank; a rank is one more than the number of options that are better.</source>
        <translation>Opties waarvan de scores hooguit 0,000000001 verschillen, delen een rang; een rang is één meer dan het aantal opties dat beter is.</translation>
    </message>
    <message>
        <source>Missing scores</source>
        <translation>Ontbrekende scores</translation>
    </message>
    <message>
        <source>An option without a score on a criterion that has weight is not ranked. Nothing missing counts as zero.</source>
        <translation>Een optie zonder score op een criterium dat gewicht heeft, wordt niet gerangschikt. Wat ontbreekt, telt nooit als nul.</translation>
    </message>
    <message>
        <source>AHP in this workbook</source>
        <translation>AHP in deze werkmap</translation>
    </message>
    <message>
        <source>Comparisons follow from the scores: a difference of the whole scale counts 9, none 1, in even steps. Options that nothing links are not ranked. Priorities are {vector}; they are added up in {mode}.</source>
        <translation>De vergelijkingen volgen uit de scores: een verschil van de hele schaal telt 9, geen verschil 1, in gelijke stappen. Opties die door niets verbonden zijn, worden niet gerangschikt. De prioriteiten zijn {vector}; ze worden opgeteld in de {mode}.</translation>
    </message>
    <message>
        <source>the row geometric mean</source>
        <translation>het meetkundig gemiddelde van de rijen</translation>
    </message>
    <message>
        <source>the principal eigenvector, found by raising the matrix to a very high power</source>
        <translation>de hoofdeigenvector, gevonden door de matrix tot een zeer hoge macht te verheffen</translation>
    </message>
    <message>
        <source>Distance to its opposite</source>
        <translation>Afstand tot de tegenpool</translation>
    </message>
    <message>
        <source>TOPSIS closeness</source>
        <translation>TOPSIS-nabijheid</translation>
    </message>
    <message>
        <source>AHP priority</source>
        <translation>AHP-prioriteit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Scores: choose a label or type a number</source>
        <translation>Scores: kies een label of typ een getal</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Een andere waarde</translation>
    </message>
    <message>
        <source>Not a label of this scale. A number on the scale is fine too.</source>
        <translation>Geen label van deze schaal. Een getal op de schaal mag ook.</translation>
    </message>
    <message>
        <source>Own weight on this issue</source>
        <translation>Eigen gewicht bij deze kwestie</translation>
    </message>
    <message>
        <source>Share of the weight</source>
        <translation>Aandeel in het gewicht</translation>
    </message>
    <message>
        <source>1. Numbers behind the labels</source>
        <translation>1. Getallen achter de labels</translation>
    </message>
    <message>
        <source>Ranked (1 = yes)</source>
        <translation>Gerangschikt (1 = ja)</translation>
    </message>
    <message>
        <source>2. As used: ranked options only</source>
        <translation>2. Zoals gebruikt: alleen gerangschikte opties</translation>
    </message>
    <message>
        <source>3. Normalised (TOPSIS)</source>
        <translation>3. Genormaliseerd (TOPSIS)</translation>
    </message>
    <message>
        <source>4. Weighted (normalised × share of the weight)</source>
        <translation>4. Gewogen (genormaliseerd × aandeel in het gewicht)</translation>
    </message>
    <message>
        <source>Its opposite</source>
        <translation>De tegenpool</translation>
    </message>
    <message>
        <source>5. Priorities on each criterion (AHP)</source>
        <translation>5. Prioriteiten op elk criterium (AHP)</translation>
    </message>
    <message>
        <source>6. Priorities as added up (AHP)</source>
        <translation>6. Prioriteiten zoals opgeteld (AHP)</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Gewogen som</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>As exported: {failure}</source>
        <translation>Bij het exporteren: {failure}</translation>
    </message>
    <message>
        <source>Score of each option</source>
        <translation>Score van elke optie</translation>
    </message>
    <message>
        <source>Bar chart of the scores on {issue}</source>
        <translation>Staafdiagram van de scores bij {issue}</translation>
    </message>
    <message>
        <source>Evidence: what each score rests on</source>
        <translation>Onderbouwing: waarop elke score berust</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Ballots in numbers</source>
        <translation>Stembiljetten in cijfers</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>The workbook equals the program&apos;s result.</source>
        <translation>De werkmap is gelijk aan de uitkomst van het programma.</translation>
    </message>
    <message>
        <source>The workbook was changed since it was exported; the program&apos;s result is in the columns “program”.</source>
        <translation>De werkmap is gewijzigd sinds de export; de uitkomst van het programma staat in de kolommen “programma”.</translation>
    </message>
    <message>
        <source>mcda-app {version} · inputs {project}</source>
        <translation>mcda-app {version} · invoer {project}</translation>
    </message>
    <message>
        <source>{title}: rank</source>
        <translation>{title}: rang</translation>
    </message>
    <message>
        <source>{title}: score</source>
        <translation>{title}: score</translation>
    </message>
    <message>
        <source>Most favoured</source>
        <translation>Staat bovenaan</translation>
    </message>
    <message>
        <source>Score: program</source>
        <translation>Score: programma</translation>
    </message>
    <message>
        <source>Score: workbook</source>
        <translation>Score: werkmap</translation>
    </message>
    <message>
        <source>With whom? Partners on each issue</source>
        <translation>Met wie? Partners per kwestie</translation>
    </message>
    <message>
        <source>{issue}: your coalition scores as high as the one that was best at export.</source>
        <translation>{issue}: uw coalitie scoort even hoog als die welke bij het exporteren de beste was.</translation>
    </message>
    <message>
        <source>{issue}: your coalition scores lower than the one that was best at export.</source>
        <translation>{issue}: uw coalitie scoort lager dan die welke bij het exporteren de beste was.</translation>
    </message>
    <message>
        <source>{issue}: your coalition scores higher than the one that was best at export.</source>
        <translation>{issue}: uw coalitie scoort hoger dan die welke bij het exporteren de beste was.</translation>
    </message>
    <message>
        <source>{issue}: no coalition was best at export, so there is none to compare yours with.</source>
        <translation>{issue}: bij het exporteren was er geen beste coalitie om de uwe mee te vergelijken.</translation>
    </message>
    <message>
        <source>A switch is 1 for a member and 0 for others.</source>
        <translation>Een schakelaar is 1 voor een lid en anders 0.</translation>
    </message>
    <message>
        <source>Yellow cells are switches: choose an issue below, and switch actors on (1) or off (0). They change nothing in the project. Scores follow the weights, levels and method of this workbook; the best coalition is the one that the program found when it wrote the workbook.</source>
        <translation>Gele cellen zijn schakelaars: kies hieronder een kwestie en zet actoren aan (1) of uit (0). Aan het project veranderen ze niets. De scores volgen de gewichten, niveaus en methode van deze werkmap; de beste coalitie is die welke het programma vond toen het de werkmap schreef.</translation>
    </message>
    <message>
        <source>A coalition of your choice, beside others</source>
        <translation>Een coalitie naar keuze, naast andere</translation>
    </message>
    <message>
        <source>Issue no.</source>
        <translation>Nr. kwestie</translation>
    </message>
    <message>
        <source>Choose an issue from the list.</source>
        <translation>Kies een kwestie uit de lijst.</translation>
    </message>
    <message>
        <source>Kind of collective good</source>
        <translation>Soort collectief goed</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <source>Rival (1 = yes)</source>
        <translation>Rivaal (1 = ja)</translation>
    </message>
    <message>
        <source>Share of what counts</source>
        <translation>Aandeel in wat telt</translation>
    </message>
    <message>
        <source>Compared (1 = yes)</source>
        <translation>Vergeleken (1 = ja)</translation>
    </message>
    <message>
        <source>Actor: 1 is a member, 0 is not</source>
        <translation>Actor: 1 is lid, 0 niet</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schakelaar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>The program&apos;s score at export</source>
        <translation>Score van het programma bij het exporteren</translation>
    </message>
    <message>
        <source>What counts on the chosen issue</source>
        <translation>Wat telt bij de gekozen kwestie</translation>
    </message>
    <message>
        <source>Kind, by number</source>
        <translation>Soort als nummer</translation>
    </message>
    <message>
        <source>What counts, by number</source>
        <translation>Wat telt, als nummer</translation>
    </message>
    <message>
        <source>Shares are known (1 = yes)</source>
        <translation>Aandelen zijn bekend (1 = ja)</translation>
    </message>
    <message>
        <source>What prevents a comparison</source>
        <translation>Wat een vergelijking verhindert</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Counts (1 = yes)</source>
        <translation>Telt (1 = ja)</translation>
    </message>
    <message>
        <source>Counts for {actor} (1 = yes)</source>
        <translation>Telt bij {actor} (1 = ja)</translation>
    </message>
    <message>
        <source>Lowest on its scale</source>
        <translation>Laagste waarde op de schaal</translation>
    </message>
    <message>
        <source>Highest on its scale</source>
        <translation>Hoogste waarde op de schaal</translation>
    </message>
    <message>
        <source>Rank: program</source>
        <translation>Rang: programma</translation>
    </message>
    <message>
        <source>Rank: workbook</source>
        <translation>Rang: werkmap</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>Grootste verschil</translation>
    </message>
    <message>
        <source>Ranks that differ</source>
        <translation>Rangen die verschillen</translation>
    </message>
    <message>
        <source>Sources and notes</source>
        <translation>Bronnen en aantekeningen</translation>
    </message>
    <message>
        <source>About this project</source>
        <translation>Over dit project</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>computed for a coalition of actors, which is named beside the score</source>
        <translation>berekend voor een coalitie van actoren, die naast de score staat</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabel</translation>
    </message>
    <message>
        <source>printed in a table of the source</source>
        <translation>afgedrukt in een tabel van de bron</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>follows from a passage of the source, which is named beside the score</source>
        <translation>volgt uit een passage van de bron, die naast de score wordt genoemd</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>aanname</translation>
    </message>
    <message>
        <source>an assumption, with its reason beside the score</source>
        <translation>een aanname, met de reden naast de score</translation>
    </message>
    <message>
        <source>own judgement</source>
        <translation>eigen oordeel</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analist</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Controleur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Hash of the inputs</source>
        <translation>Hash van de invoer</translation>
    </message>
    <message>
        <source>Yellow cells are inputs: how many times the row outweighs the column, from 1/9 to 9. The weights on the sheet Weights follow.</source>
        <translation>Gele cellen zijn invoer: hoeveel keer de rij zwaarder weegt dan de kolom, van 1/9 tot 9. De gewichten op het werkblad Gewichten volgen.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>A comparison is a number from 1/9 to 9.</source>
        <translation>Een vergelijking is een getal van 1/9 tot 9.</translation>
    </message>
    <message>
        <source>Eigenvector</source>
        <translation>Eigenvector</translation>
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
        <translation>nee</translation>
    </message>
    <message>
        <source>No ranking</source>
        <translation>Geen rangorde</translation>
    </message>
    <message>
        <source>No option can be ranked on any issue yet</source>
        <translation>Nog bij geen enkele kwestie is een optie te rangschikken</translation>
    </message>
    <message>
        <source>No single answer: options tie for first place on {count} of {issues}</source>
        <translation>Geen eenduidig antwoord: gelijke stand op de eerste plaats bij {count} van {issues}</translation>
    </message>
    <message>
        <source>{option} leads on both issues</source>
        <translation>{option} staat bovenaan bij beide kwesties</translation>
    </message>
    <message>
        <source>{option} leads on all {count} issues</source>
        <translation>{option} staat bovenaan bij alle {count} kwesties</translation>
    </message>
    <message>
        <source>{option} leads on {count} of {issues}</source>
        <translation>{option} staat bovenaan bij {count} van {issues}</translation>
    </message>
    <message>
        <source>No single answer: {option} leads on {count} of {issues}</source>
        <translation>Geen eenduidig antwoord: {option} bovenaan bij {count} van {issues}</translation>
    </message>
    <message>
        <source>No single answer: {options} options lead on {count} of {issues} each</source>
        <translation>Geen eenduidig antwoord: {options} opties elk bovenaan bij {count} van {issues}</translation>
    </message>
    <message>
        <source>No single answer: {options} each lead on {count} of {issues}</source>
        <translation>Geen eenduidig antwoord: {options} elk bovenaan bij {count} van {issues}</translation>
    </message>
    <message>
        <source>Most favoured with these weights: {leaders}</source>
        <translation>Met deze gewichten staat bovenaan: {leaders}</translation>
    </message>
    <message>
        <source>TOPSIS compares each option with an ideal one that takes the best value on every criterion and with its opposite that takes the worst. Closeness is the distance from the worst as a share of both distances: 1 is the ideal itself, 0 its opposite (Hwang &amp; Yoon 1981).</source>
        <translation>TOPSIS vergelijkt elke optie met een ideale optie, die op elk criterium de beste waarde heeft, en met de tegenpool daarvan, die de slechtste heeft. Nabijheid is de afstand tot het slechtste als aandeel van beide afstanden: 1 is het ideaal zelf, 0 de tegenpool (Hwang &amp; Yoon 1981).</translation>
    </message>
    <message>
        <source>AHP compares options pair by pair on each criterion, turns the comparisons into priorities and adds these up by the criteria&apos;s weights (Saaty 1980). Comparisons follow from the scores unless they were judged one by one.</source>
        <translation>AHP vergelijkt opties paarsgewijs op elk criterium, maakt van de vergelijkingen prioriteiten en telt die op naar de gewichten van de criteria (Saaty 1980). Vergelijkingen volgen uit de scores tenzij ze een voor een zijn beoordeeld.</translation>
    </message>
    <message>
        <source>Scores are made comparable by dividing each criterion&apos;s column by its length.</source>
        <translation>Scores worden vergelijkbaar gemaakt door de kolom van elk criterium door de lengte ervan te delen.</translation>
    </message>
    <message>
        <source>Priorities are measured against the best option on each criterion (ideal mode).</source>
        <translation>Prioriteiten worden gemeten aan de beste optie op elk criterium (ideale modus).</translation>
    </message>
    <message>
        <source>Priorities are shared out among all options (distributive mode).</source>
        <translation>Prioriteiten worden over alle opties verdeeld (verdelende modus).</translation>
    </message>
    <message>
        <source>There is no issue to report on.</source>
        <translation>Er is geen kwestie om over te rapporteren.</translation>
    </message>
    <message>
        <source>Add an issue first.</source>
        <translation>Voeg eerst een kwestie toe.</translation>
    </message>
    <message>
        <source>{project} · {date} · inputs {project2}</source>
        <translation>{project} · {date} · invoer {project2}</translation>
    </message>
    <message>
        <source>The answer at a glance</source>
        <translation>Het antwoord in één oogopslag</translation>
    </message>
    <message>
        <source>{title}: the most favoured option and its score</source>
        <translation>{title}: de optie die bovenaan staat en de score daarvan</translation>
    </message>
    <message>
        <source>no ranking</source>
        <translation>geen rangorde</translation>
    </message>
    <message>
        <source>{leaders} (tie)</source>
        <translation>{leaders} (gelijk)</translation>
    </message>
    <message>
        <source>Ranking: {method} of each option, from 0 to 1</source>
        <translation>Rangorde: {method} van elke optie, van 0 tot 1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Waardoor dit zou veranderen</translation>
    </message>
    <message>
        <source>How often each option comes first when weights vary by half and level numbers keep their order</source>
        <translation>Hoe vaak elke optie bovenaan staat als de gewichten met de helft variëren en de getallen van de niveaus hun volgorde behouden</translation>
    </message>
    <message>
        <source> This pulls against the ratings.</source>
        <translation> Dit wijst een andere kant op dan de beoordelingen.</translation>
    </message>
    <message>
        <source>This issue has weights of its own: {project}.</source>
        <translation>Deze kwestie heeft eigen gewichten: {project}.</translation>
    </message>
    <message>
        <source>{option} (left out)</source>
        <translation>{option} (weggelaten)</translation>
    </message>
    <message>
        <source>Scores and what they rest on</source>
        <translation>Scores en waarop ze berusten</translation>
    </message>
    <message>
        <source>Criteria, weights and method</source>
        <translation>Criteria, gewichten en methode</translation>
    </message>
    <message>
        <source>more</source>
        <translation>meer</translation>
    </message>
    <message>
        <source>less</source>
        <translation>minder</translation>
    </message>
    <message>
        <source>{worst} → {best} ({wanted} is better)</source>
        <translation>{worst} → {best} ({wanted} is beter)</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Wat het meet</translation>
    </message>
    <message>
        <source>Reason for the weight</source>
        <translation>Reden voor het gewicht</translation>
    </message>
    <message>
        <source>Criteria, their ranges and weights</source>
        <translation>Criteria, hun bereiken en gewichten</translation>
    </message>
    <message>
        <source>Weights: {project}.</source>
        <translation>Gewichten: {project}.</translation>
    </message>
    <message>
        <source>Options whose scores differ by less than a billionth share a rank. An option without a score on a criterion that has weight is not ranked; a missing score never counts as zero.</source>
        <translation>Opties waarvan de scores minder dan een miljardste verschillen, delen een rang. Een optie zonder score op een criterium dat gewicht heeft, wordt niet gerangschikt; een ontbrekende score telt nooit als nul.</translation>
    </message>
    <message>
        <source>the viewpoint “{lens}”</source>
        <translation>de invalshoek “{lens}”</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>handmatig ingesteld</translation>
    </message>
    <message>
        <source>from swing answers</source>
        <translation>uit swingantwoorden</translation>
    </message>
    <message>
        <source>from pairwise judgements</source>
        <translation>uit paarsgewijze oordelen</translation>
    </message>
    <message>
        <source>from the order of importance</source>
        <translation>uit de volgorde van belang</translation>
    </message>
    <message>
        <source>derived from the scores</source>
        <translation>uit de scores afgeleid</translation>
    </message>
    <message>
        <source>all equal</source>
        <translation>alle gelijk</translation>
    </message>
    <message>
        <source>Given when it was {share}: {reason}</source>
        <translation>Gegeven toen het {share} was: {reason}</translation>
    </message>
    <message>
        <source>the group&apos;s, from the workshop</source>
        <translation>van de groep, uit de workshop</translation>
    </message>
    <message>
        <source>Evidence, assumptions and sources</source>
        <translation>Onderbouwing, aannamen en bronnen</translation>
    </message>
    <message>
        <source>; {missing} more are missing</source>
        <translation>; nog {missing} ontbreken</translation>
    </message>
    <message>
        <source>; {missing} more is missing</source>
        <translation>; nog {missing} ontbreekt</translation>
    </message>
    <message>
        <source>Of {total} scores: {evidence}{missing}.</source>
        <translation>Van {total} scores: {evidence}{missing}.</translation>
    </message>
    <message>
        <source>Score of</source>
        <translation>Score van</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Assumptions and own judgements</source>
        <translation>Aannamen en eigen oordelen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Verantwoording</translation>
    </message>
    <message>
        <source>Who stands behind this analysis</source>
        <translation>Wie achter deze analyse staat</translation>
    </message>
    <message>
        <source>Hash of the inputs (SHA-256): {project}</source>
        <translation>Hash van de invoer (SHA-256): {project}</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation>De workshop</translation>
    </message>
    <message>
        <source> (not revealed)</source>
        <translation> (niet onthuld)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notulen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>The workshop was anonymous: answers cannot be tied to a person.</source>
        <translation>De workshop was anoniem: antwoorden zijn niet tot een persoon te herleiden.</translation>
    </message>
    <message>
        <source>Took part: {people}.</source>
        <translation>Deelgenomen hebben: {people}.</translation>
    </message>
    <message>
        <source>The group&apos;s weights and their spread</source>
        <translation>De gewichten van de groep en hun spreiding</translation>
    </message>
    <message>
        <source>The groups side by side</source>
        <translation>De groepen naast elkaar</translation>
    </message>
    <message>
        <source>The group&apos;s scores ({scored})</source>
        <translation>De scores van de groep ({scored})</translation>
    </message>
    <message>
        <source>Scores on which people differ</source>
        <translation>Scores waarover de meningen verschillen</translation>
    </message>
    <message>
        <source>{differing_count} more is listed in the program.</source>
        <translation>Nog {differing_count} staat in het programma.</translation>
    </message>
    <message>
        <source>{differing_count} more are listed in the program.</source>
        <translation>Nog {differing_count} staan in het programma.</translation>
    </message>
    <message>
        <source>Where people differ</source>
        <translation>Waarover de meningen verschillen</translation>
    </message>
    <message>
        <source>{round}, {question}: {voted} of {expected} voted{state}.</source>
        <comment>one voter</comment>
        <translation>{round}, {question}: {voted} van {expected} heeft gestemd{state}.</translation>
    </message>
    <message>
        <source>{round}, {question}: {voted} of {expected} voted{state}.</source>
        <translation>{round}, {question}: {voted} van {expected} hebben gestemd{state}.</translation>
    </message>
    <message>
        <source>What people wrote with their answers</source>
        <translation>Wat mensen bij hun antwoorden schreven</translation>
    </message>
    <message>
        <source>{statement} In attendance: {names}.</source>
        <translation>{statement} Aanwezig: {names}.</translation>
    </message>
    <message>
        <source>The group&apos;s weights ({round})</source>
        <translation>De gewichten van de groep ({round})</translation>
    </message>
    <message>
        <source>, all votes counted equally</source>
        <translation>, alle stemmen gelijk</translation>
    </message>
    <message>
        <source>Lowest answer</source>
        <translation>Laagste antwoord</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Highest answer</source>
        <translation>Hoogste antwoord</translation>
    </message>
    <message>
        <source>Everyone agrees on {agreed} of {count} scores.</source>
        <translation>Iedereen is het eens over {agreed} van {count} scores.</translation>
    </message>
    <message>
        <source>The group (least to most)</source>
        <translation>De groep (laagste tot hoogste)</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Er heeft nog niemand gestemd.</translation>
    </message>
    <message>
        <source>The group&apos;s ratings of actors ({rated})</source>
        <translation>De beoordelingen van actoren door de groep ({rated})</translation>
    </message>
    <message>
        <source>in general</source>
        <translation>in het algemeen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>How the group rates the actors</source>
        <translation>Hoe de groep de actoren beoordeelt</translation>
    </message>
    <message>
        <source>* differs from the project&apos;s rating.</source>
        <translation>* wijkt af van de beoordeling van het project.</translation>
    </message>
    <message>
        <source>* differs from the project&apos;s score.</source>
        <translation>* wijkt af van de score van het project.</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Afwijkende standpunten</translation>
    </message>
    <message>
        <source>Reasons for dissent</source>
        <translation>Redenen voor afwijkende standpunten</translation>
    </message>
    <message>
        <source>The overall result</source>
        <translation>Het totaalresultaat</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>{count} signature is on an earlier state of the project.</source>
        <translation>{count} handtekening geldt voor een eerdere stand van het project.</translation>
    </message>
    <message>
        <source>{count} signatures are on an earlier state of the project.</source>
        <translation>{count} handtekeningen gelden voor een eerdere stand van het project.</translation>
    </message>
    <message>
        <source>this state</source>
        <translation>deze stand</translation>
    </message>
    <message>
        <source>an earlier state ({inputs})</source>
        <translation>een eerdere stand ({inputs})</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stemt in</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>heeft een afwijkend standpunt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ondertekend</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Standpunt</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Wie heeft ondertekend</translation>
    </message>
    <message>
        <source>This workbook was not exported by this program, so it contains no project.</source>
        <translation>Deze werkmap is niet door dit programma geëxporteerd, dus er zit geen project in.</translation>
    </message>
    <message>
        <source>To read a table from any workbook, use File ▸ Import a table.</source>
        <translation>Gebruik Bestand ▸ Tabel importeren om een tabel uit een willekeurige werkmap te lezen.</translation>
    </message>
    <message>
        <source>The project inside the workbook is damaged.</source>
        <translation>Het project in de werkmap is beschadigd.</translation>
    </message>
    <message>
        <source>the method</source>
        <translation>de methode</translation>
    </message>
    <message>
        <source>the normalisation</source>
        <translation>de normalisatie</translation>
    </message>
    <message>
        <source>the scale of {criterion}</source>
        <translation>de schaal van {criterion}</translation>
    </message>
    <message>
        <source>the weight of {criterion}</source>
        <translation>het gewicht van {criterion}</translation>
    </message>
    <message>
        <source>the comparisons of criteria</source>
        <translation>de vergelijkingen van criteria</translation>
    </message>
    <message>
        <source>The sheet “{name}” was deleted or renamed; nothing was read from it.</source>
        <translation>Het werkblad “{name}” is verwijderd of hernoemd; er is niets uit gelezen.</translation>
    </message>
    <message>
        <source>The workbook no longer has the defined name of {what}; it was not read.</source>
        <translation>De gedefinieerde naam van {what} ontbreekt in de werkmap; dit is niet gelezen.</translation>
    </message>
    <message>
        <source>Sheet “{grid}”: {what} is no longer in its place; it was not read.</source>
        <translation>Werkblad “{grid}”: {what} staat niet meer op zijn plaats en is niet gelezen.</translation>
    </message>
    <message>
        <source>{row}: “{text}” is not a method; write TOPSIS or AHP.</source>
        <translation>{row}: “{text}” is geen methode; schrijf TOPSIS of AHP.</translation>
    </message>
    <message>
        <source>Rank with {method} (was {previous})</source>
        <translation>Rangschikken met {method} (was {previous})</translation>
    </message>
    <message>
        <source>{row}: “{text}” is not a normalisation. Possible values: {known}.</source>
        <translation>{row}: “{text}” is geen normalisatie. Mogelijk zijn: {known}.</translation>
    </message>
    <message>
        <source>Normalisation {normalisation} (was {previous})</source>
        <translation>Normalisatie {normalisation} (was {previous})</translation>
    </message>
    <message>
        <source>Levels of {criterion}: {changes}</source>
        <translation>Niveaus van {criterion}: {changes}</translation>
    </message>
    <message>
        <source>Comparisons: {changes}</source>
        <translation>Vergelijkingen: {changes}</translation>
    </message>
    <message>
        <source>Use the workbook&apos;s comparisons</source>
        <translation>De vergelijkingen uit de werkmap gebruiken</translation>
    </message>
    <message>
        <source>Use the workbook&apos;s weights</source>
        <translation>De gewichten uit de werkmap gebruiken</translation>
    </message>
    <message>
        <source>the column of options that take part</source>
        <translation>de kolom met de opties die meedoen</translation>
    </message>
    <message>
        <source>included again</source>
        <translation>weer opgenomen</translation>
    </message>
    <message>
        <source>Exclude from this issue</source>
        <translation>Bij deze kwestie uitsluiten</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Weer meenemen</translation>
    </message>
    <message>
        <source>the comparisons on {issue}, {criterion}</source>
        <translation>de vergelijkingen bij {issue}, {criterion}</translation>
    </message>
    <message>
        <source>Compare {first} and {second}</source>
        <translation>{first} en {second} vergelijken</translation>
    </message>
    <message>
        <source>{place}: a comparison is a number from 1/9 to 9.</source>
        <translation>{place}: een vergelijking is een getal van 1/9 tot 9.</translation>
    </message>
    <message>
        <source>{one} over {other} {old} → {new}</source>
        <translation>{one} boven {other} {old} → {new}</translation>
    </message>
    <message>
        <source>the table of scores</source>
        <translation>de tabel met scores</translation>
    </message>
    <message>
        <source>{where}: write {yes} or {no}.</source>
        <translation>{where}: schrijf {yes} of {no}.</translation>
    </message>
    <message>
        <source>the issue&apos;s own weights</source>
        <translation>de eigen gewichten van de kwestie</translation>
    </message>
    <message>
        <source>Weights on {issue}</source>
        <translation>Gewichten bij {issue}</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete and cannot be read.</source>
        <translation>Het bestand is beschadigd of onvolledig en kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again as .xlsx, and import that.</source>
        <translation>Open het in een spreadsheetprogramma, sla het opnieuw op als .xlsx en importeer dat.</translation>
    </message>
    <message>
        <source>The unpacked file is far larger than a decision table needs, so it was not opened.</source>
        <translation>Het uitgepakte bestand is veel groter dan een beslistabel nodig heeft en is daarom niet geopend.</translation>
    </message>
    <message>
        <source>Copy just the table into a new workbook and import that.</source>
        <translation>Kopieer alleen de tabel naar een nieuwe werkmap en importeer die.</translation>
    </message>
    <message>
        <source>The file declares XML entities, which no table needs and which can be harmful, so it was not read.</source>
        <translation>Het bestand declareert XML-entiteiten, die geen enkele tabel nodig heeft en die schadelijk kunnen zijn; het is daarom niet gelezen.</translation>
    </message>
    <message>
        <source>Ask for the table as .csv or as a freshly saved .xlsx.</source>
        <translation>Vraag om de tabel als .csv of als opnieuw opgeslagen .xlsx.</translation>
    </message>
    <message>
        <source>Numbers were read with a decimal comma.</source>
        <translation>Getallen zijn met een decimale komma gelezen.</translation>
    </message>
    <message>
        <source>The table has no weights; all criteria start with equal weights.</source>
        <translation>De tabel geeft geen gewichten; alle criteria beginnen met hetzelfde gewicht.</translation>
    </message>
    <message>
        <source>“{doubtful}” may be read as thousands or as a decimal; choose the decimal sign of the table.</source>
        <translation>“{doubtful}” kan als duizendtal of als decimaal getal worden gelezen; kies het decimaalteken van de tabel.</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <translation>Kolom {column}</translation>
    </message>
    <message>
        <source>“{text}” is not a direction; write benefit or cost, or choose what is better in the table.</source>
        <translation>“{text}” is geen richting; schrijf baten of kosten, of kies in de tabel wat beter is.</translation>
    </message>
    <message>
        <source>“{heading}” is not a criterion of this project. Its criteria are: {known}. Rename or ignore the column, or import the table as a new project.</source>
        <translation>“{heading}” is geen criterium van dit project. De criteria zijn: {known}. Hernoem of negeer de kolom, of importeer de tabel als nieuw project.</translation>
    </message>
    <message>
        <source>The table says that {better} is better on {matched}; in this project it is the other way round.</source>
        <translation>Volgens de tabel is {better} beter op {matched}; in dit project is het andersom.</translation>
    </message>
    <message>
        <source>{matched} is in “{unit}” in the table but in “{own}” in this project.</source>
        <translation>De tabel geeft {matched} in “{unit}”; dit project in “{own}”.</translation>
    </message>
    <message>
        <source>The unit “{unit}” of {matched} will not be imported, since the criteria do not change.</source>
        <translation>De eenheid “{unit}” van {matched} wordt niet overgenomen: de criteria blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The table does not say what is better on {title}; {better} is assumed to be better.</source>
        <translation>De tabel zegt niet wat beter is op {title}; aangenomen wordt dat {better} beter is.</translation>
    </message>
    <message>
        <source>Scales were set from the numbers: {ranges}. To change them, use Edit ▸ Criteria.</source>
        <translation>De schalen zijn op basis van de getallen ingesteld: {ranges}. Wijzig ze met Bewerken ▸ Criteria.</translation>
    </message>
    <message>
        <source>The unit “{unit}” of {title} will not be imported, since its scale has labels.</source>
        <translation>De eenheid “{unit}” van {title} wordt niet overgenomen, omdat de schaal labels heeft.</translation>
    </message>
    <message>
        <source>The criterion “{matched}” appears twice.</source>
        <translation>Het criterium “{matched}” komt twee keer voor.</translation>
    </message>
    <message>
        <source>The name is longer than {max_title} characters.</source>
        <translation>De naam is langer dan {max_title} tekens.</translation>
    </message>
    <message>
        <source>The criterion “{title}” appears twice.</source>
        <translation>Het criterium “{title}” komt twee keer voor.</translation>
    </message>
    <message>
        <source>The scales will use these units: {units}.</source>
        <translation>De schalen gebruiken deze eenheden: {units}.</translation>
    </message>
    <message>
        <source>{low} to {high} for {titles}</source>
        <translation>{low} tot {high} voor {titles}</translation>
    </message>
    <message>
        <source>{title} “{unit}”</source>
        <translation>{title} “{unit}”</translation>
    </message>
    <message>
        <source>The highest value of the scale must be larger than the lowest.</source>
        <translation>De hoogste waarde van de schaal moet groter zijn dan de laagste.</translation>
    </message>
    <message>
        <source>A weight must be zero or more.</source>
        <translation>Een gewicht moet nul of meer zijn.</translation>
    </message>
    <message>
        <source>Some weights have a percent sign and others do not; write all of them the same way.</source>
        <translation>Sommige gewichten hebben een procentteken en andere niet; schrijf ze allemaal op dezelfde manier.</translation>
    </message>
    <message>
        <source>The table has no weight for {absent}, so it counts as 0.</source>
        <translation>De tabel geeft geen gewicht voor {absent}, dus dat telt als 0.</translation>
    </message>
    <message>
        <source>“{number}” on {title} has no unit; it is read as “{unit}” like the others.</source>
        <translation>“{number}” op {title} heeft geen eenheid en wordt net als de andere in “{unit}” gelezen.</translation>
    </message>
    <message>
        <source>Read as missing: {cells}.</source>
        <translation>Gelezen als ontbrekend: {cells}.</translation>
    </message>
    <message>
        <source>Read as missing: {cells} and {more} more.</source>
        <translation>Gelezen als ontbrekend: {cells} en nog {more}.</translation>
    </message>
    <message>
        <source>Some scores on {title} have a percent sign and others do not: “{percent}” is read as {value}, “{plain}” as {same}. If that is wrong, write all of them the same way.</source>
        <translation>Van de scores op {title} hebben sommige een procentteken en andere niet: “{percent}” wordt gelezen als {value}, “{plain}” als {same}. Schrijf ze allemaal op dezelfde manier als dat niet klopt.</translation>
    </message>
    <message>
        <source>“{text}” in {cell}</source>
        <translation>“{text}” in {cell}</translation>
    </message>
    <message>
        <source>Numbers in brackets are read as negative, such as “{number}”.</source>
        <translation>Getallen tussen haakjes worden als negatief gelezen, zoals “{number}”.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Klembord</translation>
    </message>
    <message>
        <source>the name “{name}” was added: {formula}</source>
        <translation>de naam “{name}” is toegevoegd: {formula}</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” is {state}, not {was}</source>
        <translation>het werkblad “{sheet}” is {state}, niet {was}</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” was added</source>
        <translation>het werkblad “{sheet}” is toegevoegd</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>zichtbaar</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” was deleted or renamed</source>
        <translation>het werkblad “{sheet}” is verwijderd of hernoemd</translation>
    </message>
    <message>
        <source>the order of the sheets has changed</source>
        <translation>de werkbladen staan in een andere volgorde</translation>
    </message>
    <message>
        <source>{where} contains {found}, not {expected}</source>
        <translation>{where} bevat {found}, niet {expected}</translation>
    </message>
    <message>
        <source>{where} shows its number in the format {found}, not {expected}</source>
        <translation>{where} toont het getal in de notatie {found}, niet {expected}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {count} formulas have no value; save the workbook in a spreadsheet program</source>
        <translation>Werkblad “{sheet}”: {count} formules hebben geen waarde; sla de werkmap op in een spreadsheetprogramma</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>the formula ={formula} with the result {value}</source>
        <translation>de formule ={formula} met als uitkomst {value}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: row {row} was hidden or unhidden</source>
        <translation>Werkblad “{sheet}”: rij {row} is verborgen of zichtbaar gemaakt</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: column {column} was hidden or unhidden</source>
        <translation>Werkblad “{sheet}”: kolom {column} is verborgen of zichtbaar gemaakt</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: it contains an object that was not exported ({object})</source>
        <translation>Werkblad “{sheet}”: het bevat een object dat niet is geëxporteerd ({object})</translation>
    </message>
    <message>
        <source>{where}: its data validation has changed</source>
        <translation>{where}: de gegevensvalidatie is gewijzigd</translation>
    </message>
    <message>
        <source>{where}: its link has changed</source>
        <translation>{where}: de koppeling is gewijzigd</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the cells {cells} were merged or split</source>
        <translation>Werkblad “{sheet}”: de cellen {cells} zijn samengevoegd of gesplitst</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: its header or footer has changed</source>
        <translation>Werkblad “{sheet}”: de kop- of voettekst is gewijzigd</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the chart&apos;s titles, axes or sources have changed</source>
        <translation>Werkblad “{sheet}”: de titels, assen of bronnen van de grafiek zijn gewijzigd</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the numbers in the chart have changed</source>
        <translation>Werkblad “{sheet}”: de getallen in de grafiek zijn gewijzigd</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>geen waarde</translation>
    </message>
    <message>
        <source>Sheet “{value}”, cell {name}</source>
        <translation>Werkblad “{value}”, cel {name}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has {found} charts, not {expected}</source>
        <translation>Werkblad “{sheet}” bevat {found} grafieken, niet {expected}</translation>
    </message>
    <message>
        <source>the name “{name}” stands for {found}, not for {expected}</source>
        <translation>de naam “{name}” staat voor {found}, niet voor {expected}</translation>
    </message>
    <message>
        <source>the file&apos;s property “{name}” is {found}, not {expected}</source>
        <translation>de bestandseigenschap “{name}” is {found}, niet {expected}</translation>
    </message>
    <message>
        <source>Cell {name}</source>
        <translation>Cel {name}</translation>
    </message>
    <message>
        <source>The table has {rows_count} options and {criteria_count} criteria; at most {max_options} and {max_criteria} are allowed.</source>
        <translation>De tabel heeft {rows_count} opties en {criteria_count} criteria; toegestaan zijn hoogstens {max_options} en {max_criteria}.</translation>
    </message>
    <message>
        <source>Import only the part to be ranked.</source>
        <translation>Importeer alleen het deel dat moet worden gerangschikt.</translation>
    </message>
    <message>
        <source>The numbers in each row are of similar size, those in each column are not. If the criteria are in rows, choose “in rows” above.</source>
        <translation>De getallen in elke rij zijn van dezelfde orde van grootte, die in elke kolom niet. Staan de criteria in rijen, kies dan hierboven “in rijen”.</translation>
    </message>
    <message>
        <source>another row has that role</source>
        <translation>een andere rij heeft die rol</translation>
    </message>
    <message>
        <source>it contains units</source>
        <translation>bevat eenheden</translation>
    </message>
    <message>
        <source>it has no name and no numbers</source>
        <translation>heeft geen naam en geen getallen</translation>
    </message>
    <message>
        <source>“{name}” is read as the weights, since its numbers add up to 1 or 100. If it is an option, set its row to “option”.</source>
        <translation>“{name}” wordt als gewichten gelezen, omdat de getallen samen 1 of 100 zijn. Is het een optie, kies dan “optie” voor de rij.</translation>
    </message>
    <message>
        <source>“{name}” is read as an option although its numbers add up to 1 or 100. If they are weights, set its row to “weights”.</source>
        <translation>“{name}” wordt als optie gelezen, hoewel de getallen samen 1 of 100 zijn. Zijn het gewichten, kies dan “gewichten” voor de rij.</translation>
    </message>
    <message>
        <source>it is the sum of the rows above</source>
        <translation>telt de rijen erboven op</translation>
    </message>
    <message>
        <source>it is below the table</source>
        <translation>staat onder de tabel</translation>
    </message>
    <message>
        <source>its name suggests a total, an average or an ideal</source>
        <translation>de naam wijst op een totaal, een gemiddelde of een ideaal</translation>
    </message>
    <message>
        <source>The weights in row {row} do not add up to 1 or 100; they count in proportion. If they are not weights, choose another role for the row, or “in rows” above.</source>
        <translation>De gewichten in rij {row} zijn samen niet 1 of 100; ze tellen naar verhouding. Zijn het geen gewichten, kies dan een andere rol voor de rij, of hierboven “in rijen”.</translation>
    </message>
    <message>
        <source>“{name}” is read as a criterion. If it contains the weights of criteria listed in rows, choose “in rows” above.</source>
        <translation>“{name}” wordt als criterium gelezen. Bevat het de gewichten van criteria die in rijen staan, kies dan hierboven “in rijen”.</translation>
    </message>
    <message>
        <source>Sheet “{grid}”</source>
        <translation>Werkblad “{grid}”</translation>
    </message>
    <message>
        <source>There is no table of options and criteria here.</source>
        <translation>Er staat hier geen tabel met opties en criteria.</translation>
    </message>
    <message>
        <source>It needs a row with the names of the criteria and below it one row per option, starting with the option&apos;s name. File ▸ Save template creates one to fill in. Or choose in the table what each row and column is.</source>
        <translation>Nodig is een rij met de namen van de criteria en daaronder één rij per optie, die begint met de naam van de optie. Met Bestand ▸ Sjabloon opslaan maakt u een tabel om in te vullen. Of kies in de tabel wat elke rij en kolom is.</translation>
    </message>
    <message>
        <source>A table with one score per line needs a column of options, one of criteria and one of scores.</source>
        <translation>Een tabel met één score per regel heeft een kolom met opties, een met criteria en een met scores nodig.</translation>
    </message>
    <message>
        <source>Choose them in the table.</source>
        <translation>Kies ze in de tabel.</translation>
    </message>
    <message>
        <source>The headings here are numbers, which cannot be names of criteria.</source>
        <translation>De koppen hier zijn getallen; die kunnen geen namen van criteria zijn.</translation>
    </message>
    <message>
        <source>Choose “criterion” for the columns with scores, or another row for the names.</source>
        <translation>Kies “criterium” voor de kolommen met scores, of een andere rij voor de namen.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password.</source>
        <translation>De spreadsheet is met een wachtwoord beveiligd.</translation>
    </message>
    <message>
        <source>Open it, save it without a password, and import that.</source>
        <translation>Open het bestand, sla het op zonder wachtwoord en importeer dat.</translation>
    </message>
    <message>
        <source>One cell has</source>
        <translation>Eén cel moet</translation>
    </message>
    <message>
        <source>{faults_count} cells have</source>
        <translation>{faults_count} cellen moeten</translation>
    </message>
    <message>
        <source>{count} to be corrected first.</source>
        <translation>{count} eerst worden verbeterd.</translation>
    </message>
    <message>
        <source>Imported table</source>
        <translation>Geïmporteerde tabel</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Een tabel importeren</translation>
    </message>
    <message>
        <source>The issue has no name.</source>
        <translation>De naam van de kwestie ontbreekt.</translation>
    </message>
    <message>
        <source>The option has no name. Enter one, or set the row to “ignore”.</source>
        <translation>De naam van de optie ontbreekt; geef er een of kies “negeren” voor de rij.</translation>
    </message>
    <message>
        <source>The option “{option}” appears twice.</source>
        <translation>De optie “{option}” komt twee keer voor.</translation>
    </message>
    <message>
        <source>“{text}” on {criterion} is neither a number nor a label of a known scale. Correct it, or set its column to “ignore”.</source>
        <translation>“{text}” op {criterion} is geen getal en geen label van een bekende schaal. Verbeter het of kies “negeren” voor de kolom.</translation>
    </message>
    <message>
        <source>imported: {row}</source>
        <translation>geïmporteerd: {row}</translation>
    </message>
    <message>
        <source>The table has one score per line; the lines are combined into one row per option.</source>
        <translation>De tabel heeft één score per regel; de regels worden samengevoegd tot één rij per optie.</translation>
    </message>
    <message>
        <source>The table is read with criteria in rows and options in columns.</source>
        <translation>De tabel wordt gelezen met criteria in rijen en opties in kolommen.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>geen score</translation>
    </message>
    <message>
        <source>1 score</source>
        <translation>1 score</translation>
    </message>
    <message>
        <source>the issue “{added}”</source>
        <translation>de kwestie “{added}”</translation>
    </message>
    <message>
        <source>{added_count} issues</source>
        <translation>{added_count} kwesties</translation>
    </message>
    <message>
        <source>With the project&apos;s weights.</source>
        <translation>Met de gewichten van het project.</translation>
    </message>
    <message>
        <source>The weights in the table will not be imported; only the scores will.</source>
        <translation>De gewichten in de tabel worden niet overgenomen, alleen de scores.</translation>
    </message>
    <message>
        <source>The table covers {issues_count} issues; import it as new issues instead.</source>
        <translation>De tabel gaat over {issues_count} kwesties; importeer die in plaats daarvan als nieuwe kwesties.</translation>
    </message>
    <message>
        <source>“{name}” is not an option of {issue}. Its options are: {known}.</source>
        <translation>“{name}” is geen optie van {issue}. De opties zijn: {known}.</translation>
    </message>
    <message>
        <source>Change {scores} of {issue}.</source>
        <translation>{scores} van {issue} wijzigen.</translation>
    </message>
    <message>
        <source>Empty cells in the table leave the score unchanged.</source>
        <translation>Lege cellen in de tabel laten de score ongewijzigd.</translation>
    </message>
    <message>
        <source>“{title}” gets its own options: {o}.</source>
        <translation>“{title}” krijgt eigen opties: {o}.</translation>
    </message>
    <message>
        <source>Add {issues}.</source>
        <translation>{issues} toevoegen.</translation>
    </message>
    <message>
        <source>With the table&apos;s weights, for these issues only.</source>
        <translation>Met de gewichten van de tabel, alleen voor deze kwesties.</translation>
    </message>
    <message>
        <source>Scores on {absent}, which the table does not have, stay missing.</source>
        <translation>Scores blijven ontbreken op {absent}, dat de tabel niet heeft.</translation>
    </message>
    <message>
        <source>Open a new project “{title}”.</source>
        <translation>Een nieuw project “{title}” openen.</translation>
    </message>
    <message>
        <source>With {issues_count}, {options_count} and {criteria_count}: {c}.</source>
        <translation>Met {issues_count}, {options_count} en {criteria_count}: {c}.</translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation>{n} kwestie</translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation>{n} kwesties</translation>
    </message>
    <message>
        <source>{n} option</source>
        <translation>{n} optie</translation>
    </message>
    <message>
        <source>{n} options</source>
        <translation>{n} opties</translation>
    </message>
    <message>
        <source>{n} criterion</source>
        <translation>{n} criterium</translation>
    </message>
    <message>
        <source>{n} criteria</source>
        <translation>{n} criteria</translation>
    </message>
    <message>
        <source>Excluded from “{issue}”, as in the table: {options}.</source>
        <translation>Weggelaten uit “{issue}”, zoals in de tabel: {options}.</translation>
    </message>
    <message>
        <source>There is already an issue “{title}”; the new one is called “{new_title}”.</source>
        <translation>Er is al een kwestie “{title}”; de nieuwe heet “{new_title}”.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Kies een bestand.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>Choose a file with a table in it.</source>
        <translation>Kies een bestand met een tabel erin.</translation>
    </message>
    <message>
        <source>This is not a table but another kind of document.</source>
        <translation>Dit is geen tabel maar een ander soort document.</translation>
    </message>
    <message>
        <source>This is a workbook in the old Excel format (.xls).</source>
        <translation>Dit is een werkmap in de oude Excel-indeling (.xls).</translation>
    </message>
    <message>
        <source>Save the table as .xlsx, .ods or .csv and import that.</source>
        <translation>Sla de tabel op als .xlsx, .ods of .csv en importeer dat.</translation>
    </message>
    <message>
        <source>Check that it exists and that you have permission to read it.</source>
        <translation>Controleer of het bestaat en of u het mag lezen.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB, far more than a decision table needs.</source>
        <translation>Het bestand is groter dan {limit} MB, veel meer dan een beslistabel nodig heeft.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>Deze tabel is leeg.</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>Er staat geen tabel op het klembord.</translation>
    </message>
    <message>
        <source>Copy cells in a spreadsheet program, then paste here.</source>
        <translation>Kopieer cellen in een spreadsheetprogramma en plak ze dan hier.</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb).</source>
        <translation>Dit is een binaire Excel-werkmap (.xlsb).</translation>
    </message>
    <message>
        <source>Save it as “Excel workbook (.xlsx)” and import that.</source>
        <translation>Sla de werkmap op als “Excel-werkmap (.xlsx)” en importeer dat bestand.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>De werkmap is met een wachtwoord beveiligd.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without a password, and import that.</source>
        <translation>Open de werkmap in een spreadsheetprogramma, sla die op zonder wachtwoord en importeer dat bestand.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as .xlsx, and import that.</source>
        <translation>Open de werkmap in een spreadsheetprogramma, sla die op als .xlsx en importeer dat bestand.</translation>
    </message>
    <message>
        <source>This file contains no text that can be read as a table.</source>
        <translation>Dit bestand bevat geen tekst die als tabel kan worden gelezen.</translation>
    </message>
    <message>
        <source>Save the table as .xlsx, .ods or .csv (UTF-8) and import that.</source>
        <translation>Sla de tabel op als .xlsx, .ods of .csv (UTF-8) en importeer dat.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252. Check letters with accents.</source>
        <translation>De tekst is geen UTF-8 en is als Windows-1252 gelezen. Controleer letters met accenten.</translation>
    </message>
    <message>
        <source>The text is far too long for a decision table.</source>
        <translation>De tekst is veel te lang voor een beslistabel.</translation>
    </message>
    <message>
        <source>Import only the table.</source>
        <translation>Importeer alleen de tabel.</translation>
    </message>
    <message>
        <source>The table has far too many cells for a decision table.</source>
        <translation>De tabel heeft veel te veel cellen voor een beslistabel.</translation>
    </message>
    <message>
        <source>Import only the part with options and criteria.</source>
        <translation>Importeer het deel met opties en criteria.</translation>
    </message>
    <message>
        <source>The text ends inside a quoted cell or contains an extremely long cell.</source>
        <translation>De tekst breekt af binnen een cel tussen aanhalingstekens of bevat een extreem lange cel.</translation>
    </message>
    <message>
        <source>{where}, line {line}</source>
        <translation>{where}, regel {line}</translation>
    </message>
    <message>
        <source>Save the table again as .csv and import that.</source>
        <translation>Sla de tabel opnieuw op als .csv en importeer dat.</translation>
    </message>
    <message>
        <source>“{text}” has the unit “{unit}”, which other numbers on {criterion} do not have. Write the number alone, or give all of them the same unit.</source>
        <translation>“{text}” heeft de eenheid “{unit}”, die andere getallen op {criterion} niet hebben. Schrijf alleen het getal, of geef alle dezelfde eenheid.</translation>
    </message>
    <message>
        <source>“{text}” is given in “{unit}”, but {criterion} is in “{other}”. Convert the number.</source>
        <translation>“{text}” is in “{unit}” gegeven, maar {criterion} is in “{other}”. Reken het getal om.</translation>
    </message>
    <message>
        <source>“{text}” is not a number with a decimal {sign}.</source>
        <translation>“{text}” is geen getal met een decimaalteken {sign}.</translation>
    </message>
    <message>
        <source>This is a date. Spreadsheet programs turn entries such as 1-3 or 2.5 into dates; type it again as a number.</source>
        <translation>Dit is een datum. Spreadsheetprogramma’s maken van invoer zoals 1-3 of 2.5 een datum; typ het opnieuw als getal.</translation>
    </message>
    <message>
        <source>The formula here gives the error {cell}.</source>
        <translation>De formule hier geeft de fout {cell}.</translation>
    </message>
    <message>
        <source>The formula here was never calculated. Open the file in a spreadsheet program and save it.</source>
        <translation>De formule hier is nooit berekend. Open het bestand in een spreadsheetprogramma en sla het op.</translation>
    </message>
    <message>
        <source>The workbook refers to other workbooks. The values stored in it were read; no other file was opened.</source>
        <translation>De werkmap verwijst naar andere werkmappen. De opgeslagen waarden zijn gelezen; er is geen ander bestand geopend.</translation>
    </message>
    <message>
        <source>Save it as “Excel workbook (.xlsx)”, which drops them, and import that.</source>
        <translation>Sla de werkmap op als “Excel-werkmap (.xlsx)”, waarbij de macro’s vervallen, en importeer dat bestand.</translation>
    </message>
    <message>
        <source>Hidden sheets are not read: {names}.</source>
        <translation>Verborgen werkbladen worden niet gelezen: {names}.</translation>
    </message>
    <message>
        <source>The workbook contains macros, which this program does not accept.</source>
        <translation>De werkmap bevat macro’s, die dit programma niet accepteert.</translation>
    </message>
    <message>
        <source>This is not a readable Excel workbook.</source>
        <translation>Dit is geen Excel-werkmap die kan worden gelezen.</translation>
    </message>
    <message>
        <source>The text of cell {cell} cannot be found in the workbook.</source>
        <translation>De tekst van cel {cell} is in de werkmap niet te vinden.</translation>
    </message>
    <message>
        <source>{where}, sheet “{sheet}”</source>
        <translation>{where}, werkblad “{sheet}”</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Hoe het werkt</translation>
    </message>
    <message>
        <source>1. Go to the sheet “Fill in”. Yellow cells are yours.</source>
        <translation>1. Ga naar het werkblad “Invullen”. De gele cellen vult u in.</translation>
    </message>
    <message>
        <source>2. Write one line per option of an issue: the issue, the option, then one score per criterion. The name of an issue is needed in its first line only.</source>
        <translation>2. Schrijf één regel per optie van een kwestie: de kwestie, de optie en dan één score per criterium. De naam van een kwestie hoeft alleen op de eerste regel te staan.</translation>
    </message>
    <message>
        <source>3. A score is one of the words offered in the cell, or a number between the two ends shown above. Leave a score empty if nobody knows it; it is never counted as zero.</source>
        <translation>3. Een score is een van de woorden die de cel aanbiedt, of een getal tussen de twee uiteinden die erboven staan. Laat een score leeg als niemand die weet; een lege score telt nooit als nul.</translation>
    </message>
    <message>
        <source>5. Save the file, then choose File ▸ Import a table in the program. You see how the table was read before anything is imported.</source>
        <translation>5. Sla het bestand op en kies in het programma Bestand ▸ Tabel importeren. U ziet hoe de tabel is gelezen voordat er iets wordt overgenomen.</translation>
    </message>
    <message>
        <source>Other words or numbers are possible if you change the scale as well.</source>
        <translation>Een ander woord of getal is mogelijk als ook de schaal wordt gewijzigd.</translation>
    </message>
    <message>
        <source>4. Other criteria? Change their names, their direction (benefit: more is better; cost: less is better), their weights and the ends of their scales. Weights need not add up to 100 %.</source>
        <translation>4. Andere criteria? Wijzig hun namen, hun richting (benefit = baten: meer is beter; cost = kosten: minder is beter), hun gewichten en de uiteinden van hun schalen. Gewichten hoeven niet op te tellen tot 100%.</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Schaal van</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Schaal tot</translation>
    </message>
    <message>
        <source>Name of the issue</source>
        <translation>Naam van de kwestie</translation>
    </message>
    <message>
        <source>A table to fill in</source>
        <translation>Een tabel om in te vullen</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>finding in a workbook</comment>
        <translation>klopt</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <comment>finding in a workbook</comment>
        <translation>WIJKT AF</translation>
    </message>
    <message>
        <source>Numbers and inputs agree.</source>
        <translation>Getallen en invoer stemmen overeen.</translation>
    </message>
    <message>
        <source>Numbers and inputs do not agree.</source>
        <translation>Getallen en invoer stemmen niet overeen.</translation>
    </message>
    <message>
        <source>hash of the inputs: {hash}, expected {expected}</source>
        <translation>hash van de invoer: {hash}, verwacht {expected}</translation>
    </message>
    <message>
        <source>hash of the inputs: {hash}</source>
        <translation>hash van de invoer: {hash}</translation>
    </message>
    <message>
        <source>the project inside has the hash {actual} instead of {hash}</source>
        <translation>het project erin heeft de hash {actual}, niet {hash}</translation>
    </message>
    <message>
        <source>input cells are unchanged</source>
        <translation>de invoercellen zijn ongewijzigd</translation>
    </message>
    <message>
        <source>{count} scores calculated in two ways; largest difference: {largest}; differing ranks: {ranks}</source>
        <translation>{count} scores op twee manieren berekend, grootste verschil {largest}, rangen die verschillen: {ranks}</translation>
    </message>
    <message>
        <source>input changed: {change}</source>
        <translation>invoer gewijzigd: {change}</translation>
    </message>
    <message>
        <source>If the problem is split across several files, import all of them together.</source>
        <translation>Is het probleem over meerdere bestanden verdeeld, importeer die dan allemaal tegelijk.</translation>
    </message>
    <message>
        <source>This is not an XMCDA 3 file.</source>
        <translation>Dit is geen XMCDA 3-bestand.</translation>
    </message>
    <message>
        <source>Convert it with the Decision Deck&apos;s converter, or import the table as .xlsx or .csv.</source>
        <translation>Zet het om met de converter van Decision Deck, of importeer de tabel als .xlsx of .csv.</translation>
    </message>
    <message>
        <source>It contains no alternatives.</source>
        <translation>Er staan geen alternatieven in.</translation>
    </message>
    <message>
        <source>It contains no criteria.</source>
        <translation>Er staan geen criteria in.</translation>
    </message>
    <message>
        <source>It contains no performance table.</source>
        <translation>Er staat geen prestatietabel in.</translation>
    </message>
    <message>
        <source>No weights were imported, so all criteria start with equal weights.</source>
        <translation>Er zijn geen gewichten overgenomen; alle criteria beginnen met hetzelfde gewicht.</translation>
    </message>
    <message>
        <source>It contains no weights; all criteria start with equal weights.</source>
        <translation>Er staan geen gewichten in; alle criteria beginnen met hetzelfde gewicht.</translation>
    </message>
    <message>
        <source>An alternative has no unique id (“{key}”).</source>
        <translation>Een alternatief heeft geen unieke id (“{key}”).</translation>
    </message>
    <message>
        <source>“{title}” is marked as fictive and was imported as an option.</source>
        <translation>“{title}” is als fictief aangemerkt en is als optie overgenomen.</translation>
    </message>
    <message>
        <source>A criterion has no unique id (“{key}”).</source>
        <translation>Een criterium heeft geen unieke id (“{key}”).</translation>
    </message>
    <message>
        <source>The criterion “{name}” is not active and was not imported.</source>
        <translation>Het criterium “{name}” is niet actief en is weggelaten.</translation>
    </message>
    <message>
        <source>It does not say what is better on {title}; more is assumed to be better.</source>
        <translation>Er staat niet wat beter is op {title}; aangenomen wordt dat meer beter is.</translation>
    </message>
    <message>
        <source>The only criteria values in it have no name; they were read as weights.</source>
        <translation>De enige waarden van criteria erin hebben geen naam; ze zijn als gewichten overgenomen.</translation>
    </message>
    <message>
        <source>The weights do not cover {titles}, so these weigh zero.</source>
        <translation>Voor {titles} zijn geen gewichten opgegeven; die criteria wegen nul.</translation>
    </message>
    <message>
        <source>{table}: there is no alternative “{key}”.</source>
        <translation>{table}: er is geen alternatief “{key}”.</translation>
    </message>
    <message>
        <source>{table}: one score appears more than once; the last one counts.</source>
        <translation>{table}: één score staat er meer dan eens; de laatste is genomen.</translation>
    </message>
    <message>
        <source>{table}: {count} scores appear more than once; the last of each counts.</source>
        <translation>{table}: {count} scores staan er meer dan eens; van elk is de laatste genomen.</translation>
    </message>
    <message>
        <source>“{text}” is not a score on {criterion}.</source>
        <translation>“{text}” is geen score op {criterion}.</translation>
    </message>
    <message>
        <source>The name “{name} …” was cut to {most} characters.</source>
        <translation>De naam “{name} …” is ingekort tot {most} tekens.</translation>
    </message>
    <message>
        <source>The XMCDA data cannot be imported as it is.</source>
        <translation>De XMCDA-gegevens kunnen zo niet worden overgenomen.</translation>
    </message>
    <message>
        <source>The scale of {title} was set from {low} to {high}.</source>
        <translation>De schaal van {title} is ingesteld van {low} tot {high}.</translation>
    </message>
    <message>
        <source>The label “{label}” of {title} has no number.</source>
        <translation>Het label “{label}” van {title} heeft geen getal.</translation>
    </message>
    <message>
        <source>The weights “{name}”: {error}</source>
        <translation>De gewichten “{name}”: {error}</translation>
    </message>
    <message>
        <source>has more than {max_levels} levels.</source>
        <translation>heeft meer dan {max_levels} niveaus.</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to {most}.</source>
        <translation>moet een geheel getal van 0 tot en met {most} zijn.</translation>
    </message>
    <message>
        <source>no weight may be negative.</source>
        <translation>geen gewicht mag negatief zijn.</translation>
    </message>
    <message>
        <source>the weights add up to {values}; they must add up to 1.</source>
        <translation>de gewichten tellen op tot {values}; dat moet 1 zijn.</translation>
    </message>
    <message>
        <source>a share must be between 0 and 1.</source>
        <translation>een aandeel moet tussen 0 en 1 liggen.</translation>
    </message>
    <message>
        <source>“{level}” is not a level of {on}; its levels are {known}.</source>
        <translation>“{level}” is geen niveau van {on}; de niveaus zijn {known}.</translation>
    </message>
    <message>
        <source>{number} is outside the scale of {on} ({low} to {high}).</source>
        <translation>{number} ligt buiten de schaal van {on} ({low} tot {high}).</translation>
    </message>
    <message>
        <source>“{option_id}” is not an option here; the options are {open_ids}.</source>
        <translation>“{option_id}” is hier geen optie; de opties zijn {open_ids}.</translation>
    </message>
    <message>
        <source>“{criterion_id}” is not a criterion; the criteria are {criteria}.</source>
        <translation>“{criterion_id}” is geen criterium; de criteria zijn {criteria}.</translation>
    </message>
    <message>
        <source>has both a reason and a group&apos;s answer; keep one of them.</source>
        <translation>bevat zowel een reden als een antwoord van de groep; behoud er één.</translation>
    </message>
    <message>
        <source>has both a reason and a coalition it was computed for; keep one of them.</source>
        <translation>heeft zowel een reden als een coalitie waarvoor het is berekend; behoud er één.</translation>
    </message>
    <message>
        <source>a computed score, and no other, has a coalition that it was computed for.</source>
        <translation>een berekende score, en geen andere, heeft een coalitie waarvoor die is berekend.</translation>
    </message>
    <message>
        <source>has both a source and an imported cell; keep one of them.</source>
        <translation>bevat zowel een bron als een geïmporteerde cel; behoud er één.</translation>
    </message>
    <message>
        <source>has both a level and a number; keep one of them.</source>
        <translation>heeft zowel een niveau als een getal; behoud er één.</translation>
    </message>
    <message>
        <source>none: this scale takes numbers</source>
        <translation>geen: deze schaal werkt met getallen</translation>
    </message>
    <message>
        <source>a judgement must be a ratio above 0, such as 3 or 0.3333.</source>
        <translation>een oordeel moet een verhouding boven 0 zijn, zoals 3 of 0.3333.</translation>
    </message>
    <message>
        <source>this pair is judged twice.</source>
        <translation>dit paar is twee keer beoordeeld.</translation>
    </message>
    <message>
        <source>a judgement refers to something that does not exist.</source>
        <translation>een oordeel verwijst naar iets wat niet bestaat.</translation>
    </message>
    <message>
        <source>swing points must be from 0 to 100.</source>
        <translation>swingpunten moeten tussen 0 en 100 liggen.</translation>
    </message>
    <message>
        <source>needs at least one option.</source>
        <translation>heeft ten minste één optie nodig.</translation>
    </message>
    <message>
        <source>must be one of {keys}.</source>
        <translation>moet een van {keys} zijn.</translation>
    </message>
    <message>
        <source>must go from a lower to a higher weight, both from 0 to 1.</source>
        <translation>moet van een lager naar een hoger gewicht gaan, beide tussen 0 en 1.</translation>
    </message>
    <message>
        <source>must be a whole number below 2⁵³.</source>
        <translation>moet een geheel getal onder 2⁵³ zijn.</translation>
    </message>
    <message>
        <source>only an anonymous workshop has an attendance list.</source>
        <translation>alleen een anonieme workshop heeft een presentielijst.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stap</translation>
    </message>
    <message>
        <source>a step can take from 0 to {most} minutes.</source>
        <translation>een stap kan 0 tot {most} minuten duren.</translation>
    </message>
    <message>
        <source>is not a time with its zone, such as 2026-11-23T10:00:00+01:00.</source>
        <translation>is geen tijd met tijdzone, zoals 2026-11-23T10:00:00+01:00.</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 1,000,000.</source>
        <translation>moet een geheel getal van 0 tot 1.000.000 zijn.</translation>
    </message>
    <message>
        <source>must be above 0.</source>
        <translation>moet boven 0 liggen.</translation>
    </message>
    <message>
        <source>must not be empty.</source>
        <translation>mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>only one may be open.</source>
        <translation>er mag er maar één open zijn.</translation>
    </message>
    <message>
        <source>an anonymous workshop does not keep this; remove it.</source>
        <translation>een anonieme workshop bewaart dit niet; verwijder het.</translation>
    </message>
    <message>
        <source>is not a salt of 32 hexadecimal digits.</source>
        <translation>is geen salt van 32 hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>must be from 1 to {most}.</source>
        <translation>moet van 1 tot en met {most} zijn.</translation>
    </message>
    <message>
        <source>is not a hash of 32 hexadecimal digits.</source>
        <translation>is geen hash van 32 hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>their numbers must be in ascending order.</source>
        <translation>de nummers moeten in oplopende volgorde staan.</translation>
    </message>
    <message>
        <source>“{previous}” is not an earlier round of the same kind as {id}.</source>
        <translation>“{previous}” is geen eerdere ronde van dezelfde soort als {id}.</translation>
    </message>
    <message>
        <source>must name at least one issue.</source>
        <translation>moet ten minste één kwestie noemen.</translation>
    </message>
    <message>
        <source>must name at least one criterion.</source>
        <translation>moet ten minste één criterium noemen.</translation>
    </message>
    <message>
        <source>only an anonymous workshop keeps reasons apart from ballots.</source>
        <translation>alleen een anonieme workshop bewaart redenen los van stembiljetten.</translation>
    </message>
    <message>
        <source>a revealed round has no sealed ballots.</source>
        <translation>een onthulde ronde heeft geen verzegelde stembiljetten.</translation>
    </message>
    <message>
        <source>a round with a seal has no open ballots before it is revealed.</source>
        <translation>een ronde met zegel heeft vóór de onthulling geen open stembiljetten.</translation>
    </message>
    <message>
        <source>is not a public key of {count} bytes.</source>
        <translation>is geen openbare sleutel van {count} bytes.</translation>
    </message>
    <message>
        <source>its round has no seal.</source>
        <translation>de ronde heeft geen zegel.</translation>
    </message>
    <message>
        <source>is not as long as a sealed ballot of its round.</source>
        <translation>heeft niet de lengte van een verzegeld stembiljet van deze ronde.</translation>
    </message>
    <message>
        <source>is not a tag of 32 hexadecimal digits.</source>
        <translation>is geen kenmerk van 32 hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>only an anonymous workshop counts heads.</source>
        <translation>alleen een anonieme workshop legt het aantal aanwezigen vast.</translation>
    </message>
    <message>
        <source>must be one of {order_rules}.</source>
        <translation>moet een van {order_rules} zijn.</translation>
    </message>
    <message>
        <source>contains an invalid character (a lone surrogate).</source>
        <translation>bevat een ongeldig teken (een los surrogaat).</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>het bestand</translation>
    </message>
    <message>
        <source>must be an object in braces, not {kind}.</source>
        <translation>moet een object tussen accolades zijn, niet {kind}.</translation>
    </message>
    <message>
        <source>must be a number, not {kind}.</source>
        <translation>moet een getal zijn, niet {kind}.</translation>
    </message>
    <message>
        <source>must be a finite number.</source>
        <translation>moet een eindig getal zijn.</translation>
    </message>
    <message>
        <source>must be true or false, not {kind}.</source>
        <translation>moet true of false zijn, niet {kind}.</translation>
    </message>
    <message>
        <source>must be one of {allowed}, not {shown}.</source>
        <translation>moet een van {allowed} zijn, niet {shown}.</translation>
    </message>
    <message>
        <source>must be a list in brackets, not {kind}.</source>
        <translation>moet een lijst tussen vierkante haken zijn, niet {kind}.</translation>
    </message>
    <message>
        <source>must be text, not {kind}.</source>
        <translation>moet een tekst zijn, niet {kind}.</translation>
    </message>
    <message>
        <source>has {value_count} characters; the maximum is {max_name}.</source>
        <translation>heeft {value_count} tekens; het maximum is {max_name}.</translation>
    </message>
    <message>
        <source>must be text, not {node}.</source>
        <translation>moet een tekst zijn, niet {node}.</translation>
    </message>
    <message>
        <source>a name in it {half}</source>
        <translation>een naam erin {half}</translation>
    </message>
    <message>
        <source>is not a field of this format; remove it or correct its name.</source>
        <translation>is geen veld van deze indeling; verwijder het of verbeter de naam.</translation>
    </message>
    <message>
        <source>an empty value (null)</source>
        <translation>een lege waarde (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>“{id}” appears twice.</source>
        <translation>“{id}” komt twee keer voor.</translation>
    </message>
    <message>
        <source>there is no {what} “{id}”.</source>
        <translation>er is geen {what} “{id}”.</translation>
    </message>
    <message>
        <source>{first} has actors too; only one of the files put together can.</source>
        <translation>Ook {first} heeft actoren; slechts één van de samengevoegde bestanden mag ze hebben.</translation>
    </message>
    <message>
        <source>The presets {value} extend each other in a circle.</source>
        <translation>De voorbeeldprojecten {value} breiden elkaar in een kring uit.</translation>
    </message>
    <message>
        <source>Remove one of these names from an “extends” list.</source>
        <translation>Haal een van deze namen uit een lijst “extends”.</translation>
    </message>
    <message>
        <source>The preset “{preset_id}” does not exist.</source>
        <translation>Er is geen voorbeeldproject “{preset_id}”.</translation>
    </message>
    <message>
        <source>Presets: {known}.</source>
        <translation>Voorbeeldprojecten: {known}.</translation>
    </message>
    <message>
        <source>The recovery copy was not written: its name is already in use.</source>
        <translation>De herstelkopie is niet geschreven: de naam is al in gebruik.</translation>
    </message>
    <message>
        <source>The recovery copy is too large to be valid.</source>
        <translation>De herstelkopie is te groot om geldig te zijn.</translation>
    </message>
    <message>
        <source>The recovery copy cannot be read.</source>
        <translation>De herstelkopie kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The last saved version of the project is not affected.</source>
        <translation>De laatst opgeslagen versie van het project blijft ongemoeid.</translation>
    </message>
    <message>
        <source>The recovery copy is damaged.</source>
        <translation>De herstelkopie is beschadigd.</translation>
    </message>
    <message>
        <source>The program that has this work open is still running, so nothing was discarded.</source>
        <translation>Het programma waarin dit werk open is, draait nog; er is dus niets weggegooid.</translation>
    </message>
    <message>
        <source>Check on that computer whether the work is still open.</source>
        <translation>Controleer op die computer of het werk nog open is.</translation>
    </message>
    <message>
        <source>The program&apos;s folder “{name}” is missing.</source>
        <translation>De map “{name}” van het programma ontbreekt.</translation>
    </message>
    <message>
        <source>Install the program again; your own files are not affected.</source>
        <translation>Installeer het programma opnieuw; uw eigen bestanden blijven ongemoeid.</translation>
    </message>
    <message>
        <source>Shorten its texts or remove issues; your work is still open.</source>
        <translation>Kort de teksten in of verwijder kwesties; uw werk is nog open.</translation>
    </message>
    <message>
        <source>This is not a project file.</source>
        <translation>Dit is geen projectbestand.</translation>
    </message>
    <message>
        <source>This is not a project file: its content cannot be read.</source>
        <translation>Dit is geen projectbestand: de inhoud kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .mcda.</source>
        <translation>Kies een bestand dat op .mcda eindigt.</translation>
    </message>
    <message>
        <source>no format</source>
        <translation>een bestand zonder indeling</translation>
    </message>
    <message>
        <source>This file says it is {kind}, not “{expected}”.</source>
        <translation>Volgens de eigen opgave is dit {kind}, niet “{expected}”.</translation>
    </message>
    <message>
        <source>The file&apos;s version is not a whole number from 1.</source>
        <translation>De versie van het bestand is geen geheel getal vanaf 1.</translation>
    </message>
    <message>
        <source>The project is larger than {max_bytes} MB and could not be reopened.</source>
        <translation>Het project is groter dan {max_bytes} MB en zou niet meer kunnen worden geopend.</translation>
    </message>
    <message>
        <source>The file is damaged: “{key}” appears twice in one place.</source>
        <translation>Het bestand is beschadigd: “{key}” staat twee keer op één plaats.</translation>
    </message>
    <message>
        <source>Open a backup or another copy; this one was left unchanged.</source>
        <translation>Open een reservekopie of een andere kopie; deze is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete at line {lineno}, column {colno}.</source>
        <translation>Het bestand is beschadigd of onvolledig op regel {lineno}, kolom {colno}.</translation>
    </message>
    <message>
        <source>Choose another file; this one was left unchanged.</source>
        <translation>Kies een ander bestand; dit is niet gewijzigd.</translation>
    </message>
    <message>
        <source>This is not a project file: it contains no JSON object.</source>
        <translation>Dit is geen projectbestand: het bevat geen JSON-object.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program (format {version}; this version reads up to {newest}).</source>
        <translation>Het bestand is geschreven met een nieuwere versie van dit programma (indeling {version}; deze versie leest tot {newest}).</translation>
    </message>
    <message>
        <source>one fault</source>
        <translation>één fout</translation>
    </message>
    <message>
        <source>{faults_count} faults</source>
        <translation>{faults_count} fouten</translation>
    </message>
    <message>
        <source>The content has {count}.</source>
        <translation>De inhoud heeft {count}.</translation>
    </message>
    <message>
        <source>Correct it in a text editor or open another copy; the file was left unchanged.</source>
        <translation>Verbeter het in een teksteditor of open een andere kopie; het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Update the program to open it; the file was left unchanged.</source>
        <translation>Werk het programma bij om het te openen; het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Dit is een map, geen bestand.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Kies een bestand daarin.</translation>
    </message>
    <message>
        <source>The file cannot be read: {error}.</source>
        <translation>Het bestand kan niet worden gelezen: {error}.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB, too large for a project.</source>
        <translation>Het bestand is groter dan {limit} MB, te groot voor een project.</translation>
    </message>
    <message>
        <source>This is not a UTF-8 text file, so it is not a project file.</source>
        <translation>Dit is geen tekstbestand in UTF-8, dus het is geen projectbestand.</translation>
    </message>
    <message>
        <source>This is a device or pipe, not a file.</source>
        <translation>Dit is een apparaat of een pipe, geen bestand.</translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation>het is een koppeling, en koppelingen worden niet gevolgd</translation>
    </message>
    <message>
        <source>there is a folder with that name</source>
        <translation>er is een map met die naam</translation>
    </message>
    <message>
        <source>it is a device or pipe, not a file</source>
        <translation>dat is een apparaat of pipe, geen bestand</translation>
    </message>
    <message>
        <source>that name is already in use</source>
        <translation>er is al iets met die naam</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>uw schijfquotum is op</translation>
    </message>
    <message>
        <source>The file was not saved: {error}.</source>
        <translation>Het bestand is niet opgeslagen: {error}.</translation>
    </message>
    <message>
        <source>Save it under another name or in another folder; your work is still open.</source>
        <translation>Sla het op onder een andere naam of in een andere map; uw werk is nog open.</translation>
    </message>
    <message>
        <source>the file or its folder does not exist</source>
        <translation>het bestand of de map bestaat niet</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <translation>u hebt geen toestemming</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>de schijf is alleen-lezen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>part of the path is not a folder</source>
        <translation>een deel van het pad is geen map</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>de naam is te lang</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>het systeem weigerde</translation>
    </message>
    <message>
        <source>item {i}</source>
        <translation>onderdeel {i}</translation>
    </message>
    <message>
        <source>Nothing links {words} with the others, directly or through other comparisons.</source>
        <translation>Niets verbindt {words} met de andere, rechtstreeks of via andere vergelijkingen.</translation>
    </message>
    <message>
        <source>Nothing links {words} with {rest}, directly or through other comparisons.</source>
        <translation>Niets verbindt {words} met {rest}, rechtstreeks of via andere vergelijkingen.</translation>
    </message>
    <message>
        <source>A score is outside its scale, which runs from {low} to {high}.</source>
        <translation>Een score ligt buiten de schaal, die van {low} tot {high} loopt.</translation>
    </message>
    <message>
        <source>The two judgements on items {j} and {i} are not reciprocals.</source>
        <translation>De twee oordelen over de onderdelen {j} en {i} zijn niet elkaars omgekeerde.</translation>
    </message>
    <message>
        <source>Enter the comparison again.</source>
        <translation>Voer de vergelijking opnieuw in.</translation>
    </message>
    <message>
        <source>Add an item.</source>
        <translation>Voeg een onderdeel toe.</translation>
    </message>
    <message>
        <source>Compare at least one pair that links them.</source>
        <translation>Vergelijk ten minste één paar dat ze verbindt.</translation>
    </message>
    <message>
        <source>A comparison matrix must have as many columns as rows.</source>
        <translation>Een vergelijkingsmatrix moet evenveel kolommen als rijen hebben.</translation>
    </message>
    <message>
        <source>Item {i} compared with itself must be 1.</source>
        <translation>Onderdeel {i} vergeleken met zichzelf moet 1 zijn.</translation>
    </message>
    <message>
        <source>{words} and {words2}</source>
        <translation>{words} en {words2}</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>zeer laag</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>matig</translation>
    </message>
    <message>
        <source>0 % means that the weights are as far apart as those of many people can be, 100 % that all are the same. Agreement below 50 % is called very low, below 62.5 % low, below 75 % moderate, below 87.5 % high, and from there on very high (Goepel&apos;s indicator from Shannon&apos;s entropy and his word scale).</source>
        <translation>0% betekent dat de gewichten zo ver uiteenliggen als die van veel mensen kunnen, 100% dat alle gelijk zijn. De overeenstemming heet onder 50% zeer laag, onder 62,5% laag, onder 75% matig, onder 87,5% hoog, daarboven zeer hoog (indicator van Goepel uit de entropie van Shannon, met zijn woordschaal).</translation>
    </message>
    <message>
        <source>Agreement can be measured only on two or more criteria.</source>
        <translation>Overeenstemming is pas vanaf twee criteria te meten.</translation>
    </message>
    <message>
        <source>No swing has been judged yet.</source>
        <translation>Er is nog geen swing beoordeeld.</translation>
    </message>
    <message>
        <source>Give the most important swing 100 points.</source>
        <translation>Geef de belangrijkste swing 100 punten.</translation>
    </message>
    <message>
        <source>The swing of {name} has {value} points.</source>
        <translation>De swing van {name} heeft {value} punten.</translation>
    </message>
    <message>
        <source>Give it a number from 0 to 100.</source>
        <translation>Geef een getal van 0 tot 100.</translation>
    </message>
    <message>
        <source>All swings have 0 points, so nothing matters.</source>
        <translation>Alle swings hebben 0 punten, zodat niets ertoe doet.</translation>
    </message>
    <message>
        <source>Give the most important swing 100.</source>
        <translation>Geef de belangrijkste swing 100.</translation>
    </message>
    <message>
        <source>Rank-order centroid</source>
        <translation>Zwaartepunt van de rangorde (ROC)</translation>
    </message>
    <message>
        <source>Rank sum</source>
        <translation>Rangsom</translation>
    </message>
    <message>
        <source>Rank reciprocal</source>
        <translation>Omgekeerde rang</translation>
    </message>
    <message>
        <source>There is no rule “{rule}” for an order.</source>
        <translation>Er is geen regel “{rule}” voor een volgorde.</translation>
    </message>
    <message>
        <source>Rules: {known}.</source>
        <translation>Regels: {known}.</translation>
    </message>
    <message>
        <source>Nothing has been put in order yet.</source>
        <translation>Er is nog niets op volgorde gezet.</translation>
    </message>
    <message>
        <source>Put the most important first.</source>
        <translation>Zet het belangrijkste voorop.</translation>
    </message>
    <message>
        <source>{criterion} is in the order twice.</source>
        <translation>{criterion} staat twee keer in de volgorde.</translation>
    </message>
    <message>
        <source>Remove it from one of its places.</source>
        <translation>Verwijder het van een van die plaatsen.</translation>
    </message>
    <message>
        <source>Nobody has answered.</source>
        <translation>Niemand heeft geantwoord.</translation>
    </message>
    <message>
        <source>Include at least one participant.</source>
        <translation>Neem ten minste één deelnemer op.</translation>
    </message>
    <message>
        <source>Correct the voting weight.</source>
        <translation>Verbeter het stemgewicht.</translation>
    </message>
    <message>
        <source>At least one person gave each criterion zero weight, so every geometric mean is zero.</source>
        <translation>Elk criterium krijgt van minstens één persoon gewicht nul, zodat elk meetkundig gemiddelde nul is.</translation>
    </message>
    <message>
        <source>Choose the arithmetic mean.</source>
        <translation>Kies het rekenkundig gemiddelde.</translation>
    </message>
    <message>
        <source>“{item}” is in the group “{parent}”, which does not exist.</source>
        <translation>“{item}” staat in de groep “{parent}”, die niet bestaat.</translation>
    </message>
    <message>
        <source>A priority is missing or negative.</source>
        <translation>Een prioriteit ontbreekt of is negatief.</translation>
    </message>
    <message>
        <source>All priorities are zero.</source>
        <translation>Alle prioriteiten zijn nul.</translation>
    </message>
    <message>
        <source>Give at least one item some weight.</source>
        <translation>Geef ten minste één onderdeel enig gewicht.</translation>
    </message>
    <message>
        <source>“{item}” is in a group that contains itself.</source>
        <translation>“{item}” staat in een groep die zichzelf bevat.</translation>
    </message>
    <message>
        <source>The judgement {judgement} is outside the scale from 1/9 to 9.</source>
        <translation>Het oordeel {judgement} ligt buiten de schaal van 1/9 tot 9.</translation>
    </message>
    <message>
        <source>Correct the judgement, or choose the linear scale.</source>
        <translation>Verbeter het oordeel, of kies de lineaire schaal.</translation>
    </message>
    <message>
        <source>Linear (Saaty)</source>
        <translation>Lineair (Saaty)</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logaritmisch</translation>
    </message>
    <message>
        <source>log2(x + 1)</source>
        <translation>log2(x + 1)</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wortel</translation>
    </message>
    <message>
        <source>Inverse linear</source>
        <translation>Omgekeerd lineair</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Gebalanceerd</translation>
    </message>
    <message>
        <source>Balanced for n items</source>
        <translation>Gebalanceerd voor n onderdelen</translation>
    </message>
    <message>
        <source>Adaptive balanced</source>
        <translation>Adaptief gebalanceerd</translation>
    </message>
    <message>
        <source>(n − 1) s / (1 − s), with s = 1/n + (x − 1) (0.9 − 1/n) / 8</source>
        <translation>(n − 1) s / (1 − s), met s = 1/n + (x − 1) (0,9 − 1/n) / 8</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptief</translation>
    </message>
    <message>
        <source>x^(1 + ln(n − 1) / ln 9)</source>
        <translation>x^(1 + ln(n − 1) / ln 9)</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Macht</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>Meetkundig</translation>
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
        <translation>AHP-OS van Goepel, naar Fülöp, Koczkodaj &amp; Szarek (2010), LNCS 6220, 71-84 (kleine schalen)</translation>
    </message>
    <message>
        <source>There is no judgement scale “{key}”.</source>
        <translation>Er is geen oordeelschaal “{key}”.</translation>
    </message>
    <message>
        <source>Choose one of {judgement_scales}.</source>
        <translation>Kies een van {judgement_scales}.</translation>
    </message>
    <message>
        <source>The order of importance leaves too many orders possible to draw from them evenly.</source>
        <translation>De volgorde van belang laat te veel volgordes open om er gelijkmatig uit te trekken.</translation>
    </message>
    <message>
        <source>Add more statements, or rank all criteria.</source>
        <translation>Voeg uitspraken toe of rangschik alle criteria.</translation>
    </message>
    <message>
        <source>The order of importance contradicts itself: a criterion would have to matter more than itself.</source>
        <translation>De volgorde van belang spreekt zichzelf tegen: een criterium zou zwaarder moeten wegen dan zichzelf.</translation>
    </message>
    <message>
        <source>Withdraw one of the statements.</source>
        <translation>Neem een van de uitspraken terug.</translation>
    </message>
    <message>
        <source>Saaty (2005), Theory and Applications of the Analytic Network Process, RWS Publications</source>
        <translation>Saaty (2005), Theory and Applications of the Analytic Network Process, RWS Publications</translation>
    </message>
    <message>
        <source>Aguarón &amp; Moreno-Jiménez (2003), European Journal of Operational Research 147(1), 137-145</source>
        <translation>Aguarón &amp; Moreno-Jiménez (2003), European Journal of Operational Research 147(1), 137-145</translation>
    </message>
    <message>
        <source>Alonso &amp; Lamata (2006), International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 14(4), 445-459</source>
        <translation>Alonso &amp; Lamata (2006), International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 14(4), 445-459</translation>
    </message>
    <message>
        <source>There is no table of random indices “{key}”.</source>
        <translation>Er is geen tabel van toevalsindices “{key}”.</translation>
    </message>
    <message>
        <source>Choose one of {random_indices}.</source>
        <translation>Kies een van {random_indices}.</translation>
    </message>
    <message>
        <source>a score is zero or below, and the formula divides by scores</source>
        <translation>een score is nul of lager, en de formule deelt door scores</translation>
    </message>
    <message>
        <source>all options have the same score on every criterion that has weight</source>
        <translation>alle opties hebben op elk criterium met gewicht dezelfde score</translation>
    </message>
    <message>
        <source>the average score on a criterion is zero or below, and the formula divides by it</source>
        <translation>de gemiddelde score op een criterium is nul of lager, en de formule deelt erdoor</translation>
    </message>
    <message>
        <source>the formula divides by zero on these scores</source>
        <translation>de formule deelt bij deze scores door nul</translation>
    </message>
    <message>
        <source>Weighted sum (WSM)</source>
        <translation>Gewogen som (WSM)</translation>
    </message>
    <message>
        <source>Weighted product (WPM)</source>
        <translation>Gewogen product (WPM)</translation>
    </message>
    <message>
        <source>Multiplies the scores, each to the power of its weight.</source>
        <translation>Vermenigvuldigt de scores, elk tot de macht van het gewicht.</translation>
    </message>
    <message>
        <source>The mean of the weighted sum and the weighted product.</source>
        <translation>Het gemiddelde van de gewogen som en het gewogen product.</translation>
    </message>
    <message>
        <source>A compromise between the sum of all shortfalls and the worst single one.</source>
        <translation>Een compromis tussen de som van alle tekorten en het ergste afzonderlijke.</translation>
    </message>
    <message>
        <source>PROMETHEE II</source>
        <translation>PROMETHEE II</translation>
    </message>
    <message>
        <source>A compromise between three ways of combining the weighted sum and the weighted product.</source>
        <translation>Een compromis tussen drie manieren om de gewogen som en het gewogen product te combineren.</translation>
    </message>
    <message>
        <source>Adds up the scores, rescaled to their observed range, by weight.</source>
        <translation>Telt de scores, herschaald naar het gevonden bereik, gewogen op.</translation>
    </message>
    <message>
        <source>Adds up, pair by pair, the weight of the criteria on which one option beats another.</source>
        <translation>Telt, paar voor paar, het gewicht op van de criteria waarop de ene optie de andere verslaat.</translation>
    </message>
    <message>
        <source>The weighted distance from the best ends of the scales; free of rank reversal.</source>
        <translation>De gewogen afstand tot de beste uiteinden van de schalen; vrij van rangomkering.</translation>
    </message>
    <message>
        <source>Weighs what an option gains against what it costs, each as a share of the total.</source>
        <translation>Weegt wat een optie oplevert af tegen wat die kost, elk als aandeel van het totaal.</translation>
    </message>
    <message>
        <source>Distances above and below the average option.</source>
        <translation>Afstanden boven en onder de gemiddelde optie.</translation>
    </message>
    <message>
        <source>Distances from a border that separates good from poor.</source>
        <translation>Afstanden tot een grens die goed van slecht scheidt.</translation>
    </message>
    <message>
        <source>The weighted sum as a share of that of an ideal option.</source>
        <translation>De gewogen som als aandeel van die van een ideale optie.</translation>
    </message>
    <message>
        <source>Distances from the worst option, straight first and along the axes where those tie.</source>
        <translation>Afstanden tot de slechtste optie, eerst recht en bij gelijke stand langs de assen.</translation>
    </message>
    <message>
        <source>CoCoSo</source>
        <translation>CoCoSo</translation>
    </message>
    <message>
        <source>The gap between an equal share for every option and the share its scores earn.</source>
        <translation>Het verschil tussen een gelijk aandeel voor elke optie en het aandeel waarop de scores ervan recht geven.</translation>
    </message>
    <message>
        <source>Usefulness between an ideal and an anti-ideal option.</source>
        <translation>Nut tussen een ideale en een anti-ideale optie.</translation>
    </message>
    <message>
        <source>Benefits less costs, each divided by the length of its column.</source>
        <translation>Baten min kosten, elk gedeeld door de lengte van de kolom.</translation>
    </message>
    <message>
        <source>Distances from every ideal, from the best to the worst, and from the average.</source>
        <translation>Afstanden tot elk ideaal, van het beste tot het slechtste, en tot het gemiddelde.</translation>
    </message>
    <message>
        <source>Fewer than two options can be ranked here, so there is nothing to compare.</source>
        <translation>Minder dan twee opties kunnen hier worden gerangschikt, dus er valt niets te vergelijken.</translation>
    </message>
    <message>
        <source>Score at least two options on every criterion that has weight.</source>
        <translation>Geef ten minste twee opties een score op elk criterium dat gewicht heeft.</translation>
    </message>
    <message>
        <source>{weights_count} criteria need as many sets of option priorities.</source>
        <translation>{weights_count} criteria vragen evenveel reeksen prioriteiten van opties.</translation>
    </message>
    <message>
        <source>There is no option to rank.</source>
        <translation>Er is geen optie om te rangschikken.</translation>
    </message>
    <message>
        <source>Add or include an option.</source>
        <translation>Voeg een optie toe of neem er een op.</translation>
    </message>
    <message>
        <source>Criterion {m}</source>
        <translation>Criterium {m}</translation>
    </message>
    <message>
        <source>Each criterion needs one priority for each of {width} options.</source>
        <translation>Elk criterium heeft één prioriteit nodig voor elk van {width} opties.</translation>
    </message>
    <message>
        <source>Priorities must be zero or more, and not all zero.</source>
        <translation>Prioriteiten moeten nul of meer zijn, en niet alle nul.</translation>
    </message>
    <message>
        <source>There must be one weight for each of the {signs_count} criteria.</source>
        <translation>Er moet één gewicht zijn voor elk van de {signs_count} criteria.</translation>
    </message>
    <message>
        <source>There is no criterion to rank by.</source>
        <translation>Er is geen criterium om naar te rangschikken.</translation>
    </message>
    <message>
        <source>Add a criterion.</source>
        <translation>Voeg een criterium toe.</translation>
    </message>
    <message>
        <source>Each option needs one score for each of the {width} criteria.</source>
        <translation>Elke optie heeft één score nodig voor elk van de {width} criteria.</translation>
    </message>
    <message>
        <source>A criterion must be either a benefit or a cost.</source>
        <translation>Een criterium moet óf baten óf kosten zijn.</translation>
    </message>
    <message>
        <source>A score is not a finite number.</source>
        <translation>Een score is geen eindig getal.</translation>
    </message>
    <message>
        <source>Option {n}</source>
        <translation>Optie {n}</translation>
    </message>
    <message>
        <source>Correct the score.</source>
        <translation>Verbeter de score.</translation>
    </message>
    <message>
        <source>The weights do not sum to 100 %.</source>
        <translation>De gewichten tellen niet op tot 100%.</translation>
    </message>
    <message>
        <source>How the members of a coalition add up is not set.</source>
        <translation>Er is niet vastgelegd hoe de leden van een coalitie bijdragen.</translation>
    </message>
    <message>
        <source>The part that grows with pairs must be between 0% and 100%.</source>
        <translation>Het deel dat met de paren groeit, moet tussen 0% en 100% liggen.</translation>
    </message>
    <message>
        <source>A rating is outside its scale, which runs from {low} to {high}.</source>
        <translation>Een beoordeling ligt buiten de schaal, die van {low} tot {high} loopt.</translation>
    </message>
    <message>
        <source>Correct the rating or widen the scale.</source>
        <translation>Verbeter de beoordeling of verruim de schaal.</translation>
    </message>
    <message>
        <source>The score {x} is outside the scale, which runs from {low} to {high}.</source>
        <translation>De score {x} ligt buiten de schaal, die van {low} tot {high} loopt.</translation>
    </message>
    <message>
        <source>Correct the weights.</source>
        <translation>Verbeter de gewichten.</translation>
    </message>
    <message>
        <source>Fixed anchors need the two ends of every criterion&apos;s scale.</source>
        <translation>Vaste ankers hebben de twee uiteinden van de schaal van elk criterium nodig.</translation>
    </message>
    <message>
        <source>The ends of the scale are not in order.</source>
        <translation>De uiteinden van de schaal staan niet op volgorde.</translation>
    </message>
    <message>
        <source>Correct the score, widen the scale or choose another normalisation.</source>
        <translation>Verbeter de score, verruim de schaal of kies een andere normalisatie.</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Over het programma en bronnen</translation>
    </message>
    <message>
        <source>MCDA for cooperation on AI, version {version}</source>
        <translation>MCDA voor samenwerking rond AI, versie {version}</translation>
    </message>
    <message>
        <source>Ranks ways to cooperate, issue by issue, using weights that you choose. A ranking is a tool for thinking: it shows what follows from the scores and weights, and what would change it. The program works offline and sends nothing anywhere, unless you start phone ballots: then phones in the room get the questions.</source>
        <translation>Rangschikt manieren van samenwerken, kwestie voor kwestie, met gewichten die u kiest. Een rangorde is een hulpmiddel bij het denken: die laat zien wat uit de scores en gewichten volgt, en waardoor dat zou veranderen. Het programma werkt offline en stuurt nergens iets heen, tenzij u stemmen per telefoon start: dan krijgen telefoons in de zaal de vragen.</translation>
    </message>
    <message>
        <source>This project lists no sources.</source>
        <translation>Dit project noemt geen bronnen.</translation>
    </message>
    <message>
        <source>Sources and notes of this project</source>
        <translation>Bronnen en aantekeningen van dit project</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;ewerken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>Wor&amp;kshop</source>
        <translation>Wor&amp;kshop</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Start a decision of your own on an empty page</source>
        <translation>Een eigen beslissing op een lege pagina beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Een project openen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Het project opslaan</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Opslaan a&amp;ls…</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>Het project onder een andere naam opslaan</translation>
    </message>
    <message>
        <source>Import a ta&amp;ble…</source>
        <translation>Ta&amp;bel importeren…</translation>
    </message>
    <message>
        <source>Save a te&amp;mplate…</source>
        <translation>S&amp;jabloon opslaan…</translation>
    </message>
    <message>
        <source>A workbook to fill in and import</source>
        <translation>Een werkmap om in te vullen en te importeren</translation>
    </message>
    <message>
        <source>Export to &amp;Excel…</source>
        <translation>Naar &amp;Excel exporteren…</translation>
    </message>
    <message>
        <source>Write the rankings to an Excel workbook</source>
        <translation>De rangordes naar een Excel-werkmap schrijven</translation>
    </message>
    <message>
        <source>Save &amp;data…</source>
        <translation>&amp;Gegevens opslaan…</translation>
    </message>
    <message>
        <source>Scores and results for other programs: CSV, JSON, XMCDA</source>
        <translation>Scores en uitkomsten voor andere programma’s: CSV, JSON, XMCDA</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>&amp;Rapport opslaan…</translation>
    </message>
    <message>
        <source>Write a briefing note as PDF or Word</source>
        <translation>Een notitie schrijven als PDF of Word</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Import scores from a table or workbook</source>
        <translation>Scores overnemen uit een tabel of werkmap</translation>
    </message>
    <message>
        <source>&amp;New decision</source>
        <translation>&amp;Nieuwe beslissing</translation>
    </message>
    <message>
        <source>Export the pr&amp;esentation…</source>
        <translation>Presenta&amp;tie exporteren…</translation>
    </message>
    <message>
        <source>Write the slides as a PDF</source>
        <translation>De dia’s als PDF schrijven</translation>
    </message>
    <message>
        <source>Save the overview as a p&amp;icture…</source>
        <translation>Het overzicht als afbeeld&amp;ing opslaan…</translation>
    </message>
    <message>
        <source>Write the overview as PNG, SVG or PDF</source>
        <translation>Het overzicht als PNG, SVG of PDF wegschrijven</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Print this page or the briefing note</source>
        <translation>Deze pagina of de notitie afdrukken</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>Document sl&amp;uiten</translation>
    </message>
    <message>
        <source>Close this document and go to the start page</source>
        <translation>Dit document sluiten en naar de startpagina gaan</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Het programma afsluiten</translation>
    </message>
    <message>
        <source>Add &amp;issue…</source>
        <translation>&amp;Kwestie toevoegen…</translation>
    </message>
    <message>
        <source>Add an issue after the chosen one</source>
        <translation>Een kwestie toevoegen na de gekozen kwestie</translation>
    </message>
    <message>
        <source>Rename iss&amp;ue…</source>
        <translation>Kwestie &amp;hernoemen…</translation>
    </message>
    <message>
        <source>Rename the chosen issue</source>
        <translation>De gekozen kwestie hernoemen</translation>
    </message>
    <message>
        <source>&amp;Duplicate issue</source>
        <translation>Kwestie &amp;dupliceren</translation>
    </message>
    <message>
        <source>Copy the chosen issue with its scores</source>
        <translation>De gekozen kwestie met alle scores kopiëren</translation>
    </message>
    <message>
        <source>Move issue up</source>
        <translation>Kwestie omhoog</translation>
    </message>
    <message>
        <source>Move the chosen issue up</source>
        <translation>De gekozen kwestie omhoog verplaatsen</translation>
    </message>
    <message>
        <source>Move issue down</source>
        <translation>Kwestie omlaag</translation>
    </message>
    <message>
        <source>Move the chosen issue down</source>
        <translation>De gekozen kwestie omlaag verplaatsen</translation>
    </message>
    <message>
        <source>Remove issue</source>
        <translation>Kwestie verwijderen</translation>
    </message>
    <message>
        <source>Remove the chosen issue with its scores</source>
        <translation>De gekozen kwestie met alle scores verwijderen</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>Opt&amp;ies…</translation>
    </message>
    <message>
        <source>Add, rename, order and remove options</source>
        <translation>Opties toevoegen, hernoemen, ordenen en verwijderen</translation>
    </message>
    <message>
        <source>&amp;Criteria…</source>
        <translation>&amp;Criteria…</translation>
    </message>
    <message>
        <source>Add, change, order and remove criteria</source>
        <translation>Criteria toevoegen, wijzigen, ordenen en verwijderen</translation>
    </message>
    <message>
        <source>&amp;Project title and notes…</source>
        <translation>&amp;Projecttitel en aantekeningen…</translation>
    </message>
    <message>
        <source>What the project is about</source>
        <translation>Waar het project over gaat</translation>
    </message>
    <message>
        <source>Paste a &amp;table…</source>
        <translation>&amp;Tabel plakken…</translation>
    </message>
    <message>
        <source>Import scores from copied cells</source>
        <translation>Scores overnemen uit gekopieerde cellen</translation>
    </message>
    <message>
        <source>P&amp;artners</source>
        <translation>P&amp;artners</translation>
    </message>
    <message>
        <source>With whom to cooperate on each issue</source>
        <translation>Met wie per kwestie samen te werken</translation>
    </message>
    <message>
        <source>Show the result as slides over the whole screen</source>
        <translation>De uitkomst als dia’s op volledig scherm tonen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Larger text and charts</source>
        <translation>Tekst en grafieken groter</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>Smaller text and charts</source>
        <translation>Tekst en grafieken kleiner</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>&amp;Normale grootte</translation>
    </message>
    <message>
        <source>The size of text that the system asks for</source>
        <translation>De tekstgrootte van het systeem</translation>
    </message>
    <message>
        <source>Save these weights and this method under a name</source>
        <translation>Deze gewichten en deze methode onder een naam bewaren</translation>
    </message>
    <message>
        <source>Compare, rename and restore snapshots</source>
        <translation>Momentopnamen vergelijken, hernoemen en terugzetten</translation>
    </message>
    <message>
        <source>The group&apos;s results</source>
        <translation>Uitkomsten van de groep</translation>
    </message>
    <message>
        <source>Do &amp;what comes next</source>
        <translation>Doen wat nu &amp;komt</translation>
    </message>
    <message>
        <source>The large button of the Workshop page</source>
        <translation>De grote knop van de pagina Workshop</translation>
    </message>
    <message>
        <source>Room wi&amp;ndow</source>
        <translation>&amp;Projectorvenster</translation>
    </message>
    <message>
        <source>Removes the timer from the projector</source>
        <translation>Haalt de timer van de projector</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Help bij deze pagina</translation>
    </message>
    <message>
        <source>Published cases, recomputed and compared</source>
        <translation>Gepubliceerde gevallen, nagerekend en vergeleken</translation>
    </message>
    <message>
        <source>Data stored on this computer, and how to wipe it</source>
        <translation>Wat op deze computer wordt bewaard en hoe u het wist</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>&amp;Diagnose kopiëren…</translation>
    </message>
    <message>
        <source>Information for developers, without your projects</source>
        <translation>Informatie voor ontwikkelaars, zonder uw projecten</translation>
    </message>
    <message>
        <source>About this program and its sources</source>
        <translation>Over dit programma en de bronnen ervan</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Kwestie</translation>
    </message>
    <message>
        <source>The chosen issue&apos;s decision matrix</source>
        <translation>De beslismatrix van de gekozen kwestie</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Gewichten</translation>
    </message>
    <message>
        <source>&amp;Robustness</source>
        <translation>&amp;Robuustheid</translation>
    </message>
    <message>
        <source>What would change the result</source>
        <translation>Waardoor de uitkomst zou veranderen</translation>
    </message>
    <message>
        <source>W&amp;orkshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>Participants, ballots, the group&apos;s result</source>
        <translation>Deelnemers, stembiljetten, de uitkomst van de groep</translation>
    </message>
    <message>
        <source>Previous issue</source>
        <translation>Vorige kwestie</translation>
    </message>
    <message>
        <source>Choose the issue above</source>
        <translation>De kwestie erboven kiezen</translation>
    </message>
    <message>
        <source>Next issue</source>
        <translation>Volgende kwestie</translation>
    </message>
    <message>
        <source>Choose the issue below</source>
        <translation>De kwestie eronder kiezen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presenteren</translation>
    </message>
    <message>
        <source>How options are ranked, and whether it matters</source>
        <translation>Hoe opties worden gerangschikt, en of dat ertoe doet</translation>
    </message>
    <message>
        <source>Second &amp;opinions…</source>
        <translation>An&amp;dere methoden…</translation>
    </message>
    <message>
        <source>Copy the over&amp;view as a picture</source>
        <translation>Het o&amp;verzicht als afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Put a picture of the overview on the clipboard</source>
        <translation>Een afbeelding van het overzicht op het klembord zetten</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overzicht</translation>
    </message>
    <message>
        <source>The answer over all issues</source>
        <translation>Het antwoord over alle kwesties</translation>
    </message>
    <message>
        <source>How other methods rank the chosen issue</source>
        <translation>Hoe andere methoden de gekozen kwestie rangschikken</translation>
    </message>
    <message>
        <source>Ta&amp;ke a snapshot…</source>
        <translation>&amp;Momentopname maken…</translation>
    </message>
    <message>
        <source>&amp;Snapshots…</source>
        <translation>Moment&amp;opnamen…</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>What to do next, and the minutes</source>
        <translation>Wat nu te doen is, en de notulen</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Deelnemers</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wie deelneemt</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Rondes</translation>
    </message>
    <message>
        <source>Ask, collect, close and reveal</source>
        <translation>Vragen, verzamelen, sluiten en onthullen</translation>
    </message>
    <message>
        <source>R&amp;esults</source>
        <translation>&amp;Uitkomsten</translation>
    </message>
    <message>
        <source>&amp;Discuss</source>
        <translation>&amp;Bespreken</translation>
    </message>
    <message>
        <source>The disagreements that matter</source>
        <translation>De meningsverschillen die ertoe doen</translation>
    </message>
    <message>
        <source>D&amp;issent</source>
        <translation>A&amp;fwijkende standpunten</translation>
    </message>
    <message>
        <source>Who would favour something else, and why</source>
        <translation>Wie een andere voorkeur heeft, en waarom</translation>
    </message>
    <message>
        <source>&amp;Sign-off</source>
        <translation>O&amp;ndertekenen</translation>
    </message>
    <message>
        <source>Who stands behind the result</source>
        <translation>Wie achter de uitkomst staat</translation>
    </message>
    <message>
        <source>What the room sees on the projector</source>
        <translation>Wat de zaal op de projector ziet</translation>
    </message>
    <message>
        <source>Room: the &amp;question</source>
        <translation>Projector: &amp;vraag</translation>
    </message>
    <message>
        <source>The question and how many have voted</source>
        <translation>De vraag en hoeveel er hebben gestemd</translation>
    </message>
    <message>
        <source>Room: the resul&amp;t</source>
        <translation>Projector: ui&amp;tkomst</translation>
    </message>
    <message>
        <source>The group&apos;s weights and the chosen issue</source>
        <translation>De gewichten van de groep en de gekozen kwestie</translation>
    </message>
    <message>
        <source>Room: start the ti&amp;mer…</source>
        <translation>Projector: timer &amp;starten…</translation>
    </message>
    <message>
        <source>Counts down on the projector</source>
        <translation>Telt af op de projector</translation>
    </message>
    <message>
        <source>Room: st&amp;op the timer</source>
        <translation>Projector: timer st&amp;oppen</translation>
    </message>
    <message>
        <source>Methods and &amp;words</source>
        <translation>Methoden en &amp;woorden</translation>
    </message>
    <message>
        <source>What the terms mean, each in two sentences</source>
        <translation>Wat de begrippen betekenen, elk in twee zinnen</translation>
    </message>
    <message>
        <source>&amp;Verification</source>
        <translation>&amp;Verificatie</translation>
    </message>
    <message>
        <source>&amp;Stored data…</source>
        <translation>&amp;Opgeslagen gegevens…</translation>
    </message>
    <message>
        <source>&amp;About and sources</source>
        <translation>Over het programma en &amp;bronnen</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Wordt berekend…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>De afbeelding staat op het klembord</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>De afbeelding is niet opgeslagen</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Afbeelding &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Afbeelding op&amp;slaan…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Copy or save {what} as a picture</source>
        <translation>{what} kopiëren of opslaan als afbeelding</translation>
    </message>
    <message>
        <source>Rank with {method}</source>
        <translation>Rangschikken met {method}</translation>
    </message>
    <message>
        <source>Change the normalisation</source>
        <translation>De normalisatie wijzigen</translation>
    </message>
    <message>
        <source>Change the synthesis</source>
        <translation>De synthese wijzigen</translation>
    </message>
    <message>
        <source>Add an issue</source>
        <translation>Kwestie toevoegen</translation>
    </message>
    <message>
        <source>Add issue</source>
        <translation>Kwestie toevoegen</translation>
    </message>
    <message>
        <source>Name of the new issue</source>
        <translation>Naam van de nieuwe kwestie</translation>
    </message>
    <message>
        <source>Rename an issue</source>
        <translation>Een kwestie hernoemen</translation>
    </message>
    <message>
        <source>The viewpoint was not applied</source>
        <translation>De invalshoek is niet toegepast</translation>
    </message>
    <message>
        <source>Apply the viewpoint “{lens}”</source>
        <translation>Invalshoek “{lens}” toepassen</translation>
    </message>
    <message>
        <source>Rename issue</source>
        <translation>Kwestie hernoemen</translation>
    </message>
    <message>
        <source>Duplicate an issue</source>
        <translation>Kwestie dupliceren</translation>
    </message>
    <message>
        <source>Duplicate several issues</source>
        <translation>Meerdere kwesties dupliceren</translation>
    </message>
    <message>
        <source>Remove an issue</source>
        <translation>Een kwestie verwijderen</translation>
    </message>
    <message>
        <source>Remove several issues</source>
        <translation>Meerdere kwesties verwijderen</translation>
    </message>
    <message>
        <source>Removed {number} issues</source>
        <translation>{number} kwesties zijn verwijderd</translation>
    </message>
    <message>
        <source>Zoom: {size}</source>
        <translation>Zoom: {size}</translation>
    </message>
    <message>
        <source>Move an issue</source>
        <translation>Een kwestie verplaatsen</translation>
    </message>
    <message>
        <source>Move several issues</source>
        <translation>Meerdere kwesties verplaatsen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Een optie toevoegen</translation>
    </message>
    <message>
        <source>Options and criteria</source>
        <translation>Opties en criteria</translation>
    </message>
    <message>
        <source>+ Add option</source>
        <translation>+ Optie toevoegen</translation>
    </message>
    <message>
        <source>+ Add criterion</source>
        <translation>+ Criterium toevoegen</translation>
    </message>
    <message>
        <source>Rename an option</source>
        <translation>Een optie hernoemen</translation>
    </message>
    <message>
        <source>Name of the option</source>
        <translation>Naam van de optie</translation>
    </message>
    <message>
        <source>Change a short label</source>
        <translation>Een korte naam wijzigen</translation>
    </message>
    <message>
        <source>Name of the criterion</source>
        <translation>Naam van het criterium</translation>
    </message>
    <message>
        <source>Change the score</source>
        <translation>De score wijzigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Clear a score</source>
        <translation>Een score wissen</translation>
    </message>
    <message>
        <source>Clear scores</source>
        <translation>Scores wissen</translation>
    </message>
    <message>
        <source>Reset to the preset&apos;s score</source>
        <translation>Terugzetten naar de score van het voorbeeldproject</translation>
    </message>
    <message>
        <source>Reset all scores of this issue</source>
        <translation>Alle scores van deze kwestie terugzetten</translation>
    </message>
    <message>
        <source>Remove an option</source>
        <translation>Een optie verwijderen</translation>
    </message>
    <message>
        <source>Move an option</source>
        <translation>Een optie verplaatsen</translation>
    </message>
    <message>
        <source>Rename a criterion</source>
        <translation>Een criterium hernoemen</translation>
    </message>
    <message>
        <source>All issues share these criteria. A new criterion weighs nothing until you give it weight.</source>
        <translation>Alle kwesties delen deze criteria. Een nieuw criterium weegt niets totdat u het gewicht geeft.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Een criterium toevoegen</translation>
    </message>
    <message>
        <source>Remove a criterion</source>
        <translation>Een criterium verwijderen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Short label</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Duplicate an option</source>
        <translation>Een optie dupliceren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Change an option&apos;s colour</source>
        <translation>De kleur van een optie wijzigen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>Kleur {number}</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Minder is beter</translation>
    </message>
    <message>
        <source>Scale and description…</source>
        <translation>Schaal en beschrijving…</translation>
    </message>
    <message>
        <source>Duplicate a criterion</source>
        <translation>Een criterium dupliceren</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Naar links</translation>
    </message>
    <message>
        <source>Change a criterion&apos;s colour</source>
        <translation>De kleur van een criterium wijzigen</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Een criterium verplaatsen</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Optie {number}</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Criterium {number}</translation>
    </message>
    <message>
        <source>Change the criterion {criterion}</source>
        <translation>Het criterium {criterion} wijzigen</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nieuwe beslissing</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>The score of {option} on {criterion} does not fit this scale.</source>
        <translation>De score van {option} op {criterion} past niet op deze schaal.</translation>
    </message>
    <message>
        <source>Choose a scale that includes it, or clear that score first.</source>
        <translation>Kies een schaal waarop die past, of wis eerst de score.</translation>
    </message>
    <message>
        <source>What varies must refer to this project&apos;s criteria, each named once.</source>
        <translation>Wat varieert, moet over de criteria van dit project gaan, elk één keer genoemd.</translation>
    </message>
    <message>
        <source>Change the project&apos;s texts</source>
        <translation>De teksten van het project wijzigen</translation>
    </message>
    <message>
        <source>Removed “{issue}”</source>
        <translation>“{issue}” is verwijderd</translation>
    </message>
    <message>
        <source>to “{issue}” only</source>
        <translation>alleen voor “{issue}”</translation>
    </message>
    <message>
        <source>to every issue that has none of its own</source>
        <translation>voor alle kwesties zonder eigen opties</translation>
    </message>
    <message>
        <source>These options apply {where}. Each change can be undone.</source>
        <translation>Deze opties gelden {where}. Elke wijziging kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Own options for this issue</source>
        <translation>Eigen opties voor deze kwestie</translation>
    </message>
    <message>
        <source>All options…</source>
        <translation>Alle opties…</translation>
    </message>
    <message>
        <source>The options were not changed</source>
        <translation>De opties zijn niet gewijzigd</translation>
    </message>
    <message>
        <source>Give the issue its own options</source>
        <translation>De kwestie eigen opties geven</translation>
    </message>
    <message>
        <source>Use the project&apos;s options</source>
        <translation>De opties van het project gebruiken</translation>
    </message>
    <message>
        <source>All criteria…</source>
        <translation>Alle criteria…</translation>
    </message>
    <message>
        <source>More is better (benefit)</source>
        <translation>Meer is beter (baten)</translation>
    </message>
    <message>
        <source>Less is better (cost)</source>
        <translation>Minder is beter (kosten)</translation>
    </message>
    <message>
        <source>Criterion: {criterion}</source>
        <translation>Criterium: {criterion}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richting</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Kleur</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Beschrijving</translation>
    </message>
    <message>
        <source>&amp;Lowest number</source>
        <translation>&amp;Laagste getal</translation>
    </message>
    <message>
        <source>&amp;Highest number</source>
        <translation>&amp;Hoogste getal</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Eenheid</translation>
    </message>
    <message>
        <source>Levels from lowest to highest. The numbers are a choice, and the ranking depends on their distances; with vector normalisation also on where zero lies.</source>
        <translation>Niveaus van laag naar hoog. De getallen zijn een keuze, en de rangorde hangt van hun afstanden af; bij vectornormalisatie ook van waar nul ligt.</translation>
    </message>
    <message>
        <source>&amp;Add level</source>
        <translation>Niveau &amp;toevoegen</translation>
    </message>
    <message>
        <source>Remove le&amp;vel</source>
        <translation>Niveau &amp;verwijderen</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rij {row}</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Laagste getal</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>Hoogste getal</translation>
    </message>
    <message>
        <source>A scale needs at least two levels.</source>
        <translation>Een schaal heeft ten minste twee niveaus nodig.</translation>
    </message>
    <message>
        <source>Add a level.</source>
        <translation>Voeg een niveau toe.</translation>
    </message>
    <message>
        <source>This text is on the clipboard, ready to paste into a message.</source>
        <translation>Deze tekst staat op het klembord en kan in een bericht worden geplakt.</translation>
    </message>
    <message>
        <source>It describes the program and this computer. It contains nothing from your projects and no file names, and nothing was sent anywhere.</source>
        <translation>De tekst beschrijft het programma en deze computer. Er staat niets in uit uw projecten en geen enkele bestandsnaam; er is nergens iets heen gestuurd.</translation>
    </message>
    <message>
        <source>&amp;Copy again</source>
        <translation>Opnieuw &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>Op&amp;slaan als tekst…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>De diagnose opslaan</translation>
    </message>
    <message>
        <source>MCDA diagnostics</source>
        <translation>MCDA-diagnose</translation>
    </message>
    <message>
        <source>The diagnostics were not saved</source>
        <translation>De diagnose is niet opgeslagen</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Opgeslagen als {path}.</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Interne fout</translation>
    </message>
    <message>
        <source>An internal error occurred.</source>
        <translation>Er is een interne fout opgetreden.</translation>
    </message>
    <message>
        <source>Your work is still open, but the last change may be incomplete. Save a copy under another name, then continue, or quit the program and start it again.</source>
        <translation>Uw werk is nog open, maar de laatste wijziging is misschien onvolledig. Sla een kopie op onder een andere naam; ga dan verder, of sluit het programma af en start het opnieuw.</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Details van de fout</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopiëren</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>D&amp;oorgaan</translation>
    </message>
    <message>
        <source>A copy was saved as {path}.</source>
        <translation>Een kopie is opgeslagen als {path}.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They contain nothing from your project.</source>
        <translation>De diagnose staat op het klembord. Er staat niets uit uw project in.</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie op&amp;slaan…</translation>
    </message>
    <message>
        <source>Show d&amp;etails</source>
        <translation>D&amp;etails tonen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Hernoemen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Omh&amp;oog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Add {noun}</source>
        <translation>{noun} toevoegen</translation>
    </message>
    <message>
        <source>Name of the new {noun}</source>
        <translation>Naam ({noun})</translation>
    </message>
    <message>
        <source>Rename {noun}</source>
        <translation>{noun} hernoemen</translation>
    </message>
    <message>
        <source>Project title and notes</source>
        <translation>Projecttitel en aantekeningen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschrijving</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Aantekeningen</translation>
    </message>
    <message>
        <source>MCDA project (*{suffix})</source>
        <translation>MCDA-project (*{suffix})</translation>
    </message>
    <message>
        <source>The preset was not opened</source>
        <translation>Het voorbeeldproject is niet geopend</translation>
    </message>
    <message>
        <source>New project from a preset</source>
        <translation>Nieuw project op basis van een voorbeeld</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Het bestand is niet geopend</translation>
    </message>
    <message>
        <source>{filter};;Exported workbook (*.xlsx);;All files (*)</source>
        <translation>{filter};;Geëxporteerde werkmap (*.xlsx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Het bestand is er niet meer.</translation>
    </message>
    <message>
        <source>If it was moved, look for it with File ▸ Open. You can remove it from the list on the start page.</source>
        <translation>Zoek het met Bestand ▸ Openen als het is verplaatst. Op de startpagina kunt u het uit de lijst verwijderen.</translation>
    </message>
    <message>
        <source>Stopped; the file was not opened</source>
        <translation>Gestopt; het bestand is niet geopend</translation>
    </message>
    <message>
        <source>Opened {path}</source>
        <translation>{path} geopend</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie opslaan</translation>
    </message>
    <message>
        <source>{stem} copy{suffix}</source>
        <translation>{stem} kopie{suffix}</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>De kopie is niet opgeslagen</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>Het project is niet opgeslagen</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} opgeslagen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Niet-opgeslagen wijzigingen</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>De wijzigingen in “{name}” opslaan?</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation>Zonder opslaan gaan de wijzigingen sinds de laatste keer verloren.</translation>
    </message>
    <message>
        <source>The table was not imported</source>
        <translation>De tabel is niet geïmporteerd</translation>
    </message>
    <message>
        <source>Import a table, or several XMCDA files</source>
        <translation>Een tabel of meerdere XMCDA-bestanden importeren</translation>
    </message>
    <message>
        <source>{tables};;All files (*)</source>
        <translation>{tables};;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The template was not written</source>
        <translation>Het sjabloon is niet geschreven</translation>
    </message>
    <message>
        <source>The data was not written</source>
        <translation>De gegevens zijn niet geschreven</translation>
    </message>
    <message>
        <source>The project file keeps all of it.</source>
        <translation>Het projectbestand bewaart alles.</translation>
    </message>
    <message>
        <source>Write XMCDA</source>
        <translation>XMCDA schrijven</translation>
    </message>
    <message>
        <source>Several files can be imported together only if all of them are XMCDA.</source>
        <translation>Meerdere bestanden kunnen alleen samen worden geïmporteerd als ze allemaal XMCDA zijn.</translation>
    </message>
    <message>
        <source>The XMCDA will become a new project with {issues_count} performance tables as issues.</source>
        <translation>De XMCDA wordt een nieuw project met {issues_count} prestatietabellen als kwesties.</translation>
    </message>
    <message>
        <source>The project inside the workbook has been altered since the export.</source>
        <translation>Het project in de werkmap is sinds de export gewijzigd.</translation>
    </message>
    <message>
        <source>This workbook was exported from the open project.</source>
        <translation>Deze werkmap is geëxporteerd uit het geopende project.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Toepassen</translation>
    </message>
    <message>
        <source>This workbook contains the project “{project}”.</source>
        <translation>Deze werkmap bevat het project “{project}”.</translation>
    </message>
    <message>
        <source> The workshop is not included: the sheet is only a record, and the workshop itself is in the project file.</source>
        <translation> De workshop zit er niet in: het werkblad is slechts een verslag, de workshop zelf staat in het projectbestand.</translation>
    </message>
    <message>
        <source> Its input cells are unchanged.</source>
        <translation> De invoercellen zijn ongewijzigd.</translation>
    </message>
    <message>
        <source>Some of the changes were not applied.</source>
        <translation>Sommige wijzigingen zijn niet overgenomen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>Scores importeren</translation>
    </message>
    <message>
        <source>Add the issue “{issue}”</source>
        <translation>De kwestie “{issue}” toevoegen</translation>
    </message>
    <message>
        <source>Add {count} issues</source>
        <translation>{count} kwesties toevoegen</translation>
    </message>
    <message>
        <source>The table was not pasted</source>
        <translation>De tabel is niet geplakt</translation>
    </message>
    <message>
        <source>The workbook was not written</source>
        <translation>De werkmap is niet geschreven</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Naar Excel exporteren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook…</source>
        <translation>De werkmap wordt geschreven…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>{file} wordt geopend…</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Niet begrepen</translation>
    </message>
    <message>
        <source>{number} texts were typed but not understood.</source>
        <translation>{number} ingevoerde teksten zijn niet begrepen.</translation>
    </message>
    <message>
        <source>It is not part of the document and would be lost.</source>
        <translation>Die hoort niet bij het document en zou verloren gaan.</translation>
    </message>
    <message>
        <source>They are not part of the document and would be lost.</source>
        <translation>Ze horen niet bij het document en zouden verloren gaan.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <translation>{path} geëxporteerd</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>De export is gestopt; er is geen bestand geschreven</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Het rapport is niet geschreven</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Word document (*.docx)</source>
        <translation>PDF-document (*.pdf);;Word-document (*.docx)</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Een rapport opslaan</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Het rapport wordt geschreven…</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>{path} geschreven</translation>
    </message>
    <message>
        <source>The report was stopped; no file was written</source>
        <translation>Het schrijven van het rapport is gestopt; er is geen bestand geschreven</translation>
    </message>
    <message>
        <source>What should the report be about?</source>
        <translation>Waarover moet het rapport gaan?</translation>
    </message>
    <message>
        <source>Only “{issue}”</source>
        <translation>Alleen “{issue}”</translation>
    </message>
    <message>
        <source>The overview is on the clipboard as a picture</source>
        <translation>Het overzicht staat als afbeelding op het klembord</translation>
    </message>
    <message>
        <source>All issues</source>
        <translation>Alle kwesties</translation>
    </message>
    <message>
        <source>Methods and words</source>
        <translation>Methoden en woorden</translation>
    </message>
    <message>
        <source>Search, such as “closeness”</source>
        <translation>Zoek, bijvoorbeeld “nabijheid”</translation>
    </message>
    <message>
        <source>Search the terms</source>
        <translation>De begrippen doorzoeken</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>No term contains “{text}”.</source>
        <translation>Geen begrip bevat “{text}”.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Dat lukte niet</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Search the help, such as “missing score”</source>
        <translation>Zoek in de help, bijvoorbeeld “ontbrekende score”</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>De help doorzoeken</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Helppagina’s</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Helptekst</translation>
    </message>
    <message>
        <source>No page contains “{text}”.</source>
        <translation>Geen pagina bevat “{text}”.</translation>
    </message>
    <message>
        <source>Changes to apply</source>
        <translation>Door te voeren wijzigingen</translation>
    </message>
    <message>
        <source>Changed since it was exported ({changes_count})</source>
        <translation>Gewijzigd sinds de export ({changes_count})</translation>
    </message>
    <message>
        <source>Ticked changes will be applied; each can be undone.</source>
        <translation>Aangevinkte wijzigingen worden doorgevoerd; elk is terug te draaien.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>What could not be read, and how ambiguous content was interpreted</source>
        <translation>Wat niet kon worden gelezen, en hoe twijfelgevallen zijn opgevat</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Tables ({value})</source>
        <translation>Tabellen ({value})</translation>
    </message>
    <message>
        <source>Import tables and workbooks one after another.</source>
        <translation>Importeer tabellen en werkmappen een voor een.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} bestanden</translation>
    </message>
    <message>
        <source>Open “{path}”</source>
        <translation>“{path}” openen</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Een sjabloon opslaan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Gegevens opslaan</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Geplakte tabel</translation>
    </message>
    <message>
        <source>as in the table</source>
        <translation>zoals in de tabel</translation>
    </message>
    <message>
        <source>point: 1,234.5</source>
        <translation>punt: 1,234.5</translation>
    </message>
    <message>
        <source>comma: 1.234,5</source>
        <translation>komma: 1.234,5</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>“{name}” importeren</translation>
    </message>
    <message>
        <source>What each column is, and what is better on it</source>
        <translation>Wat elke kolom is en wat daarop beter is</translation>
    </message>
    <message>
        <source>What each row is</source>
        <translation>Wat elke rij is</translation>
    </message>
    <message>
        <source>The original table</source>
        <translation>De oorspronkelijke tabel</translation>
    </message>
    <message>
        <source>Column is</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Beter is</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Wat er gaat gebeuren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>Check the role of each row and column. To change one, click it or press Enter.</source>
        <translation>Controleer de rol van elke rij en kolom. Klik erop of druk op Enter om die te wijzigen.</translation>
    </message>
    <message>
        <source>New issues of this project</source>
        <translation>Nieuwe kwesties van dit project</translation>
    </message>
    <message>
        <source>Scores of “{issue}”</source>
        <translation>Scores van “{issue}”</translation>
    </message>
    <message>
        <source>A new project</source>
        <translation>Een nieuw project</translation>
    </message>
    <message>
        <source>in columns</source>
        <translation>in kolommen</translation>
    </message>
    <message>
        <source>in rows</source>
        <translation>in rijen</translation>
    </message>
    <message>
        <source>Import &amp;table as</source>
        <translation>&amp;Tabel importeren als</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>Te verbeteren</translation>
    </message>
    <message>
        <source>Nothing yet: first correct the items listed.</source>
        <translation>Nog niets: verbeter eerst wat in de lijst staat.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Werkblad</translation>
    </message>
    <message>
        <source>&amp;Criteria are</source>
        <translation>&amp;Criteria staan</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Decimaalteken</translation>
    </message>
    <message>
        <source>Nothing can be imported from this sheet.</source>
        <translation>Uit dit werkblad kan niets worden geïmporteerd.</translation>
    </message>
    <message>
        <source>To be corrected ({count})</source>
        <translation>Te verbeteren ({count})</translation>
    </message>
    <message>
        <source>No corrections needed</source>
        <translation>Geen correcties nodig</translation>
    </message>
    <message>
        <source>this score</source>
        <translation>deze score</translation>
    </message>
    <message>
        <source>these {count} scores</source>
        <translation>deze {count} scores</translation>
    </message>
    <message>
        <source>Import the rest and &amp;leave {cells} missing</source>
        <translation>De rest importeren en {cells} &amp;leeg laten</translation>
    </message>
    <message>
        <source>The copied table has {height} rows and {width} columns; from the selected cell on there is room for {options_count} and {criteria_count}.</source>
        <translation>De gekopieerde tabel heeft {height} rijen en {width} kolommen; vanaf de gekozen cel is er ruimte voor {options_count} en {criteria_count}.</translation>
    </message>
    <message>
        <source>“{text}” can be read as {few} or as {many}. Copy it with a different number of decimals, or with none.</source>
        <translation>“{text}” kan als {few} en als {many} worden gelezen. Kopieer het met een ander aantal decimalen, of zonder.</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Eén cel</translation>
    </message>
    <message>
        <source>{faults_count} cells</source>
        <translation>{faults_count} cellen</translation>
    </message>
    <message>
        <source>{count} could not be pasted, so nothing was changed.</source>
        <translation>{count} kon niet worden geplakt, dus er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{faults} The details list all.</source>
        <translation>{faults} De details vermelden ze allemaal.</translation>
    </message>
    <message>
        <source>&amp;Copy scores</source>
        <translation>Scores &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste scores</source>
        <translation>Scores &amp;plakken</translation>
    </message>
    <message>
        <source>Paste scores of {issue}</source>
        <translation>Scores van {issue} plakken</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Er is niets geplakt</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>names</source>
        <translation>namen</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>gewichten</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>richtingen</translation>
    </message>
    <message>
        <source>units</source>
        <translation>eenheden</translation>
    </message>
    <message>
        <source>scale from</source>
        <translation>schaal van</translation>
    </message>
    <message>
        <source>scale to</source>
        <translation>schaal tot</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>negeren</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>kwesties</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>left out: yes or no</source>
        <translation>weggelaten: ja of nee</translation>
    </message>
    <message>
        <source>another one was chosen instead</source>
        <translation>in plaats daarvan is een andere gekozen</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>richting</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>gewicht</translation>
    </message>
    <message>
        <source>end of the scale</source>
        <translation>uiteinde van de schaal</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eenheid</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>niet overgenomen</translation>
    </message>
    <message>
        <source>Other issues</source>
        <translation>Andere kwesties</translation>
    </message>
    <message>
        <source>Double-click or press F2 to rename.</source>
        <translation>Dubbelklik of druk op F2 om te hernoemen.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>De vraag</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change the question.</source>
        <translation>Dubbelklik of druk op F2 om de vraag te wijzigen.</translation>
    </message>
    <message>
        <source>Notes on this issue</source>
        <translation>Aantekeningen bij deze kwestie</translation>
    </message>
    <message>
        <source>What should be remembered about this issue?</source>
        <translation>Wat moet over deze kwestie worden onthouden?</translation>
    </message>
    <message>
        <source>What is the question?</source>
        <translation>Wat is de vraag?</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>De vraag wijzigen</translation>
    </message>
    <message>
        <source>Go back to the preset&apos;s score, evidence and reason</source>
        <translation>Terug naar de score, onderbouwing en reden van het voorbeeldproject</translation>
    </message>
    <message>
        <source>The chosen score</source>
        <translation>De gekozen score</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Actions for this score</source>
        <translation>Acties voor deze score</translation>
    </message>
    <message>
        <source>Close these details</source>
        <translation>Deze details sluiten</translation>
    </message>
    <message>
        <source>Reason for this score</source>
        <translation>Reden voor deze score</translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation>Waarom deze score?</translation>
    </message>
    <message>
        <source>What this score rests on</source>
        <translation>Waarop deze score berust</translation>
    </message>
    <message>
        <source>Use this reason here too</source>
        <translation>Deze reden ook hier gebruiken</translation>
    </message>
    <message>
        <source>Give the reason of the earlier score for this one as well</source>
        <translation>De reden van de eerdere score ook voor deze opgeven</translation>
    </message>
    <message>
        <source>Give a source</source>
        <translation>Een bron geven</translation>
    </message>
    <message>
        <source>Change the evidence</source>
        <translation>De onderbouwing wijzigen</translation>
    </message>
    <message>
        <source>No issue yet</source>
        <translation>Nog geen kwestie</translation>
    </message>
    <message>
        <source>Add one with Edit ▸ Add issue.</source>
        <translation>Voeg er een toe met Bewerken ▸ Kwestie toevoegen.</translation>
    </message>
    <message>
        <source>“{level}” means: {anchor}</source>
        <translation>“{level}” betekent: {anchor}</translation>
    </message>
    <message>
        <source>The preset says: {criterion}, {evidence_words}.</source>
        <translation>Volgens het voorbeeldproject: {criterion}, {evidence_words}.</translation>
    </message>
    <message>
        <source> Its reason: {reason}</source>
        <translation> De reden: {reason}</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Een reden geven</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Aantekeningen schrijven</translation>
    </message>
    <message>
        <source>Reset a score</source>
        <translation>Een score terugzetten</translation>
    </message>
    <message>
        <source>Reset the issue&apos;s scores</source>
        <translation>De scores van de kwestie terugzetten</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Calculation steps</source>
        <translation>Rekenstappen</translation>
    </message>
    <message>
        <source> This pulls against the ratings above.</source>
        <translation> Dit wijst een andere kant op dan de beoordelingen hierboven.</translation>
    </message>
    <message>
        <source>{check} says: cooperation is {verdict}. {check2}{pull}</source>
        <translation>{check} zegt: samenwerking is {verdict}. {check2}{pull}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>Snapshot “{s}”</source>
        <translation>Momentopname “{s}”</translation>
    </message>
    <message>
        <source>the present state</source>
        <translation>de huidige stand</translation>
    </message>
    <message>
        <source>the snapshot “{snapshot}”</source>
        <translation>de momentopname “{snapshot}”</translation>
    </message>
    <message>
        <source>Choose two different states to compare.</source>
        <translation>Kies twee verschillende standen om te vergelijken.</translation>
    </message>
    <message>
        <source>Both are ranked with the current scores.</source>
        <translation>Beide worden met de huidige scores gerangschikt.</translation>
    </message>
    <message>
        <source>First place in A: {before}</source>
        <translation>Eerste plaats in A: {before}</translation>
    </message>
    <message>
        <source>First place in B: {after}</source>
        <translation>Eerste plaats in B: {after}</translation>
    </message>
    <message>
        <source>Whether first place, or the order below it, differs</source>
        <translation>Of de eerste plaats, of de volgorde daarachter, anders is</translation>
    </message>
    <message>
        <source>· below first</source>
        <translation>· daarachter</translation>
    </message>
    <message>
        <source>Options of the method</source>
        <translation>Instellingen van de methode</translation>
    </message>
    <message>
        <source>Changes?</source>
        <translation>Anders?</translation>
    </message>
    <message>
        <source>≠ first place</source>
        <translation>≠ eerste plaats</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= gelijk</translation>
    </message>
    <message>
        <source>Viewpoint “{lens}”</source>
        <translation>Invalshoek “{lens}”</translation>
    </message>
    <message>
        <source>State {letter}</source>
        <translation>Stand {letter}</translation>
    </message>
    <message>
        <source>Weights and method side by side</source>
        <translation>Gewichten en methode naast elkaar</translation>
    </message>
    <message>
        <source>Issues with weights of their own</source>
        <translation>Kwesties met eigen gewichten</translation>
    </message>
    <message>
        <source>effectiveness</source>
        <translation>doeltreffendheid</translation>
    </message>
    <message>
        <source>≠ changes</source>
        <translation>≠ anders</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ gelijk</translation>
    </message>
    <message>
        <source>~ partly</source>
        <translation>Dit project zegt niet op welk criterium de bron opties beoordeelt: het heeft geen invalshoek “Bruto-opbrengst” die alle gewicht aan één criterium geeft.</translation>
    </message>
    <message>
        <source>This project does not say which criterion the source rates options on: it has no viewpoint “Gross benefit” that gives all weight to one criterion.</source>
        <translation>Dit project zegt niet op welk criterium de bron opties beoordeelt: het heeft geen invalshoek “Gross benefit” die alle gewicht aan één criterium geeft.</translation>
    </message>
    <message>
        <source>{criterion} alone</source>
        <translation>Alleen {criterion}</translation>
    </message>
    <message>
        <source>Gross: first place if this criterion alone counted</source>
        <translation>Bruto: de eerste plaats als alleen dit criterium telde</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Alle criteria</translation>
    </message>
    <message>
        <source>Net: first place on all criteria at their weights</source>
        <translation>Netto: de eerste plaats op alle criteria met hun gewichten</translation>
    </message>
    <message>
        <source>Whether counting all criteria changes first place; partly where a tie forms or breaks</source>
        <translation>Of de eerste plaats verandert als alle criteria tellen; deels waar een gelijke stand ontstaat of verdwijnt</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ anders</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>niet beoordeeld</translation>
    </message>
    <message>
        <source>The last column is a second reading of the paper; ↯ marks where it pulls the other way.</source>
        <translation>De laatste kolom is een tweede lezing van het artikel; ↯ geeft aan waar die de andere kant op wijst.</translation>
    </message>
    <message>
        <source>Leads here</source>
        <translation>Hier bovenaan</translation>
    </message>
    <message>
        <source>In first place with these weights</source>
        <translation>Op de eerste plaats met deze gewichten</translation>
    </message>
    <message>
        <source>All issues rest on the source equally: {sourced} % table or text.</source>
        <translation>Alle kwesties zijn in gelijke mate door de bron onderbouwd: {sourced}% tabel of tekst.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Rated highest on {criterion} by the source</source>
        <translation>Door de bron het hoogst beoordeeld op {criterion}</translation>
    </message>
    <message>
        <source>Agree?</source>
        <translation>Komt overeen?</translation>
    </message>
    <message>
        <source>Whether the options in first place are those that the source rates best</source>
        <translation>Of de opties op de eerste plaats die zijn die de bron het hoogst beoordeelt</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>No issue has a ranking whose evidence could be shown.</source>
        <translation>Geen kwestie heeft een rangorde waarvan de onderbouwing te tonen is.</translation>
    </message>
    <message>
        <source>Shares of table, text, yours, assumption and computed</source>
        <translation>Aandelen van tabel, tekst, uzelf, aanname en berekend</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Bovenaan</translation>
    </message>
    <message>
        <source>The option in first place with these weights</source>
        <translation>De optie die met deze gewichten bovenaan staat</translation>
    </message>
    <message>
        <source>No ranking rests on a table or the text of a source.</source>
        <translation>Geen enkele rangorde berust op een tabel of de tekst van een bron.</translation>
    </message>
    <message>
        <source>{issue} rests on the source for {sourced} %: table or text.</source>
        <translation>{issue} berust voor {sourced}% op de bron: tabel of tekst.</translation>
    </message>
    <message>
        <source>Best supported by the source: {issue} ({sourced} % table or text). Least: {issue2} ({sourced2} %).</source>
        <translation>Het best onderbouwd door de bron: {issue} ({sourced}% tabel of tekst). Het minst: {issue2} ({sourced2}%).</translation>
    </message>
    <message>
        <source>What the ranked options&apos; scores rest on; each criterion counts by its weight, so that moving weight towards assumed scores lengthens the hatched part.</source>
        <translation>Waarop de scores van de gerangschikte opties berusten; elk criterium telt naar zijn gewicht. Verschuift er gewicht naar aangenomen scores, dan wordt het gearceerde deel langer.</translation>
    </message>
    <message>
        <source>A second reading of the issue that is not a rating</source>
        <translation>Een tweede lezing van de kwestie die geen beoordeling is</translation>
    </message>
    <message>
        <source>What the scores rest on</source>
        <translation>Waarop de scores berusten</translation>
    </message>
    <message>
        <source>How each option does on each issue</source>
        <translation>Hoe elke optie bij elke kwestie presteert</translation>
    </message>
    <message>
        <source>Gross and net</source>
        <translation>Bruto/netto</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>of options on issues</comment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Does cost matter?</source>
        <translation>Tellen de kosten?</translation>
    </message>
    <message>
        <source>Gross and net: effectiveness alone beside all criteria</source>
        <translation>Bruto en netto: doeltreffendheid alleen naast alle criteria</translation>
    </message>
    <message>
        <source>Agreement with the paper, issue by issue</source>
        <translation>Overeenstemming met het artikel, kwestie voor kwestie</translation>
    </message>
    <message>
        <source>Compared with the paper</source>
        <translation>Vergeleken met het artikel</translation>
    </message>
    <message>
        <source>What the scores of each issue rest on</source>
        <translation>Waarop de scores van elke kwestie berusten</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Two viewpoints or snapshots side by side</source>
        <translation>Twee invalshoeken of momentopnamen naast elkaar</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Put this page on the clipboard as a picture</source>
        <translation>Deze pagina als afbeelding op het klembord zetten</translation>
    </message>
    <message>
        <source>Copy or save this page as a picture</source>
        <translation>Deze pagina als afbeelding kopiëren of opslaan</translation>
    </message>
    <message>
        <source>This project has no issues yet.</source>
        <translation>Dit project heeft nog geen kwesties.</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Wat de tabel toont</translation>
    </message>
    <message>
        <source>Calculating how sure the results are…</source>
        <translation>Hoe zeker de uitkomsten zijn, wordt berekend…</translation>
    </message>
    <message>
        <source>Evidence: {evidence_words}</source>
        <translation>Onderbouwing: {evidence_words}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reden: {reason}</translation>
    </message>
    <message>
        <source>The preset says: {was} ({evidence_short})</source>
        <translation>Volgens het voorbeeldproject: {was} ({evidence_short})</translation>
    </message>
    <message>
        <source>excluded here</source>
        <translation>hier uitgesloten</translation>
    </message>
    <message>
        <source>{criterion}
{description}
Worst: {worst}. Best: {best}.</source>
        <translation>{criterion}
{description}
Slechtst: {worst}. Best: {best}.</translation>
    </message>
    <message>
        <source>Reason for the earlier score, {score}: {reason}</source>
        <translation>Reden voor de eerdere score, {score}: {reason}</translation>
    </message>
    <message>
        <source>Score {option} on {criterion}</source>
        <translation>{option} een score geven op {criterion}</translation>
    </message>
    <message>
        <source>Decision matrix: options by criteria</source>
        <translation>Beslismatrix: opties naar criteria</translation>
    </message>
    <message>
        <source>label or number</source>
        <translation>label of getal</translation>
    </message>
    <message>
        <source>&amp;Normalisation: how criteria become comparable</source>
        <translation>&amp;Normalisatie: hoe criteria vergelijkbaar worden</translation>
    </message>
    <message>
        <source>Method options</source>
        <translation>Instellingen van de methode</translation>
    </message>
    <message>
        <source>&amp;Synthesis: how priorities are combined</source>
        <translation>&amp;Synthese: hoe prioriteiten worden opgeteld</translation>
    </message>
    <message>
        <source>&amp;Priorities: how they are derived from comparisons</source>
        <translation>&amp;Prioriteiten: hoe ze uit vergelijkingen volgen</translation>
    </message>
    <message>
        <source>&amp;Random index: the yardstick for contradictions</source>
        <translation>&amp;Toevalsindex: waaraan tegenstrijdigheden worden gemeten</translation>
    </message>
    <message>
        <source>&amp;Judgement scale: what the words 1 to 9 count as</source>
        <translation>&amp;Oordeelschaal: waarvoor de woorden 1 tot 9 tellen</translation>
    </message>
    <message>
        <source>Does it matter here?</source>
        <translation>Doet het er hier toe?</translation>
    </message>
    <message>
        <source>Change how priorities are derived</source>
        <translation>De afleiding van prioriteiten wijzigen</translation>
    </message>
    <message>
        <source>Change the random index</source>
        <translation>De toevalsindex wijzigen</translation>
    </message>
    <message>
        <source>Change the judgement scale</source>
        <translation>De oordeelschaal wijzigen</translation>
    </message>
    <message>
        <source>Trying every choice on every issue…</source>
        <translation>Elke keuze wordt bij elke kwestie doorgerekend…</translation>
    </message>
    <message>
        <source>Each criterion&apos;s scores are divided by their common length. Which options are present can change the order of the others.</source>
        <translation>De scores van elk criterium worden door hun gezamenlijke lengte gedeeld. Welke opties er zijn, kan de volgorde van de andere veranderen.</translation>
    </message>
    <message>
        <source>Min-max</source>
        <translation>Min-max</translation>
    </message>
    <message>
        <source>Fixed anchors</source>
        <translation>Vaste ankers</translation>
    </message>
    <message>
        <source>On each criterion the best option counts as 1, so a copy of an option does not change first place. For choosing one option.</source>
        <translation>Op elk criterium telt de beste optie voor 1, zodat een kopie van een optie de eerste plaats niet verandert. Om één optie te kiezen.</translation>
    </message>
    <message>
        <source>Distributive</source>
        <translation>Verdelend</translation>
    </message>
    <message>
        <source>Geometric mean of rows</source>
        <translation>Meetkundig rijgemiddelde</translation>
    </message>
    <message>
        <source>The consistency of random answers, with which yours is compared. From {citation}.</source>
        <translation>De consistentie van willekeurige antwoorden, waaraan de uwe wordt gemeten. Uit {citation}.</translation>
    </message>
    <message>
        <source>A judgement x from 1 to 9 counts as {formula}. After {source}.</source>
        <translation>Een oordeel x van 1 tot 9 telt als {formula}. Naar {source}.</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisatie</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthese</translation>
    </message>
    <message>
        <source>Random index</source>
        <translation>Toevalsindex</translation>
    </message>
    <message>
        <source>Judgement scale</source>
        <translation>Oordeelschaal</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-afbeelding (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tekening (*.svg)</translation>
    </message>
    <message>
        <source>The presentation was not started</source>
        <translation>De presentatie is niet gestart</translation>
    </message>
    <message>
        <source>The slides were not written</source>
        <translation>De dia’s zijn niet geschreven</translation>
    </message>
    <message>
        <source>{stem} slides.pdf</source>
        <translation>{stem} dia’s.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-document (*.pdf)</translation>
    </message>
    <message>
        <source>Export the presentation</source>
        <translation>Presentatie exporteren</translation>
    </message>
    <message>
        <source>Writing the slides…</source>
        <translation>De dia’s worden geschreven…</translation>
    </message>
    <message>
        <source>The name “{path}” does not end in a picture format.</source>
        <translation>De naam “{path}” eindigt niet op een afbeeldingsindeling.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>De afbeelding kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The picture cannot be written: {cause}.</source>
        <translation>De afbeelding kan niet worden geschreven: {cause}.</translation>
    </message>
    <message>
        <source>End the name in .png, .svg or .pdf.</source>
        <translation>Laat de naam eindigen op .png, .svg of .pdf.</translation>
    </message>
    <message>
        <source>It may be too large; make the window smaller and try again.</source>
        <translation>De afbeelding is misschien te groot; maak het venster kleiner en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Kies een andere map of naam.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>De afbeelding opslaan</translation>
    </message>
    <message>
        <source>No issue chosen</source>
        <translation>Geen kwestie gekozen</translation>
    </message>
    <message>
        <source>Add an issue with Edit ▸ Add issue, or start from a preset.</source>
        <translation>Voeg een kwestie toe met Bewerken ▸ Kwestie toevoegen, of begin met een voorbeeldproject.</translation>
    </message>
    <message>
        <source>first place is shared</source>
        <translation>gedeelde eerste plaats</translation>
    </message>
    <message>
        <source>first in all {samples} draws</source>
        <translation>bovenaan in alle {samples} trekkingen</translation>
    </message>
    <message>
        <source>first in {share} of {samples} draws</source>
        <translation>bovenaan in {share} van de {samples} trekkingen</translation>
    </message>
    <message>
        <source>No single weight can change first place.</source>
        <translation>Geen enkel gewicht kan op zichzelf de eerste plaats veranderen.</translation>
    </message>
    <message>
        <source>{who} leads here until {what} passes {share}; then {leaders}</source>
        <translation>{who} staat hier bovenaan tot {what} meer dan {share} weegt; daarna: {leaders}</translation>
    </message>
    <message>
        <source>{who} leads here until {what} falls below {share}; then {leaders}</source>
        <translation>{who} staat hier bovenaan tot {what} minder dan {share} weegt; daarna: {leaders}</translation>
    </message>
    <message>
        <source>{option}: its score from 0 to 1 on each issue; the stronger the colour, the higher the score</source>
        <translation>{option}: de score van 0 tot 1 per kwestie; hoe sterker de kleur, hoe hoger de score</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Voorsprong</translation>
    </message>
    <message>
        <source>How far first place is ahead of the next; a full bar is a margin of 1</source>
        <translation>Hoe ver de eerste plaats voor de volgende ligt; een volle balk is een voorsprong van 1</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>no margin</source>
        <translation>geen voorsprong</translation>
    </message>
    <message>
        <source>no score: {c}</source>
        <translation>geen score: {c}</translation>
    </message>
    <message>
        <source>{word}: {score}</source>
        <translation>{word}: {score}</translation>
    </message>
    <message>
        <source>Less than {least} behind {option}</source>
        <translation>Minder dan {least} achter {option}</translation>
    </message>
    <message>
        <source>Ranking of the chosen issue</source>
        <translation>Rangorde van de gekozen kwestie</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Er is niet-opgeslagen werk gevonden</translation>
    </message>
    <message>
        <source>The program ended unexpectedly with unsaved work. Recovering opens that work; nothing is written until you save. Whatever you choose, the unsaved work is kept and offered again until you recover or discard it.</source>
        <translation>Het programma eindigde onverwacht met werk dat niet was opgeslagen. Herstellen opent het; er wordt niets geschreven totdat u opslaat. Wat u ook kiest, het niet-opgeslagen werk wordt bewaard en opnieuw aangeboden totdat u het herstelt of weggooit.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Niet-opgeslagen werk</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>Open the saved &amp;file instead</source>
        <translation>In plaats daarvan het opgeslagen &amp;bestand openen</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie opslaan…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Weggooien…</translation>
    </message>
    <message>
        <source>Ask me &amp;later</source>
        <translation>&amp;Later vragen</translation>
    </message>
    <message>
        <source>The work was not recovered</source>
        <translation>Het werk is niet hersteld</translation>
    </message>
    <message>
        <source>It belongs to the program on the computer {on}, which was last active {heard}. If that computer is only asleep or offline, the work is still open there; ask before you recover or discard it.</source>
        <translation>Het is van het programma op de computer {on}, waarvan het laatst iets is vernomen op {heard}. Als die computer alleen in slaapstand staat of geen netwerk heeft, is het werk daar nog open; vraag het na voordat u het herstelt of weggooit.</translation>
    </message>
    <message>
        <source>“{project}”, {issues_count}. It was never saved, or its file no longer exists.</source>
        <translation>“{project}”, {issues_count}. Het is nooit opgeslagen, of het bestand bestaat niet meer.</translation>
    </message>
    <message>
        <source>The saved file {of} cannot be read at the moment.</source>
        <translation>Het opgeslagen bestand {of} kan nu niet worden gelezen.</translation>
    </message>
    <message>
        <source>It is identical to the saved file {of}.</source>
        <translation>Het is hetzelfde als het opgeslagen bestand {of}.</translation>
    </message>
    <message>
        <source>Compared with the saved file {of}:
</source>
        <translation>Naast het opgeslagen bestand {of}:
</translation>
    </message>
    <message>
        <source>Recovered. Save it to keep it.</source>
        <translation>Hersteld. Sla het op om het te bewaren.</translation>
    </message>
    <message>
        <source>{name} recovered</source>
        <translation>{name} hersteld</translation>
    </message>
    <message>
        <source>Saved as {path}. It is kept here as well.</source>
        <translation>Opgeslagen als {path}. Het wordt ook hier bewaard.</translation>
    </message>
    <message>
        <source>Discard this unsaved work?</source>
        <translation>Niet-opgeslagen werk weggooien?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>The work was not discarded</source>
        <translation>Het werk is niet weggegooid</translation>
    </message>
    <message>
        <source>{copy} (never saved)</source>
        <translation>{copy} (nooit opgeslagen)</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Even geduld</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wordt gestopt…</translation>
    </message>
    <message>
        <source>What would have to matter for each option to be first?</source>
        <translation>Wat zou per optie zwaar moeten wegen om die bovenaan te krijgen?</translation>
    </message>
    <message>
        <source>No option can be ranked here.</source>
        <translation>Hier kan geen optie worden gerangschikt.</translation>
    </message>
    <message>
        <source>Of {count} options, the {shown} that come first most often, or rank best, are shown here.</source>
        <translation>Van de {count} opties staan hier de {shown} die het vaakst bovenaan staan of de beste rang hebben.</translation>
    </message>
    <message>
        <source>rank {rank}: {share}</source>
        <translation>rang {rank}: {share}</translation>
    </message>
    <message>
        <source>Draws so far</source>
        <translation>Getrokken tot nu toe</translation>
    </message>
    <message>
        <source>Stop the draws</source>
        <translation>Trekkingen stoppen</translation>
    </message>
    <message>
        <source>Rank acceptability: share of draws in which an option takes a rank</source>
        <translation>Rangaanvaardbaarheid: aandeel van trekkingen waarin een optie een rang krijgt</translation>
    </message>
    <message>
        <source>Mean weights of the draws in which an option is first</source>
        <translation>Gemiddelde gewichten van de trekkingen waarin een optie bovenaan staat</translation>
    </message>
    <message>
        <source>Share of draws in which each option takes each rank</source>
        <translation>Aandeel van trekkingen waarin elke optie elke rang krijgt</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>Rang {rank}</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Rangen</translation>
    </message>
    <message>
        <source>beats {o}</source>
        <translation>verslaat {o}</translation>
    </message>
    <message>
        <source>± {id} percentage points (standard error)</source>
        <translation>± {id} procentpunt (standaardfout)</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Bovenaan</translation>
    </message>
    <message>
        <source>Share of first places</source>
        <translation>Aandeel eerste plaatsen</translation>
    </message>
    <message>
        <source>Confidence factor: the share of draws in which the option is first at exactly these weights, while all else varies</source>
        <translation>Vertrouwensfactor: het aandeel van trekkingen waarin de optie bovenaan staat bij precies deze gewichten, terwijl al het andere varieert</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>bijna klaar</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>nog ongeveer {seconds} s</translation>
    </message>
    <message>
        <source>about {seconds} min left</source>
        <translation>nog ongeveer {seconds} min</translation>
    </message>
    <message>
        <source>First place over the weights of {across} and {up}</source>
        <translation>Eerste plaats bij de gewichten van {across} en {up}</translation>
    </message>
    <message>
        <source>Locked weights leave no room here</source>
        <translation>Vergrendelde gewichten laten hier geen ruimte</translation>
    </message>
    <message>
        <source>{up} at the top, {third} at the lower left</source>
        <translation>{up} bovenaan, {third} linksonder</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>now {now} and {now2}</source>
        <translation>nu {now} en {now2}</translation>
    </message>
    <message>
        <source>Share of the area in which each comes first: {shares}. The ring is where the weights are {now}.</source>
        <translation>Aandeel van het vlak waarin elke optie bovenaan staat: {shares}. De ring staat waar de gewichten {now} zijn.</translation>
    </message>
    <message>
        <source>Drag the marker, or press ← and →, to move the weight</source>
        <translation>Sleep de markering, of druk op ← en →, om het gewicht te verschuiven</translation>
    </message>
    <message>
        <source>Scores along the weight of {criterion}</source>
        <translation>Scores langs het gewicht van {criterion}</translation>
    </message>
    <message>
        <source>No option can be ranked here</source>
        <translation>Hier kan geen optie worden gerangschikt</translation>
    </message>
    <message>
        <source>Vertical: {scores}. Horizontal: weight of {criterion}, others in proportion</source>
        <translation>Verticaal: {scores}. Horizontaal: gewicht van {criterion}, de andere naar verhouding</translation>
    </message>
    <message>
        <source>now {now}</source>
        <translation>nu {now}</translation>
    </message>
    <message>
        <source>What if an option or a criterion were dropped?</source>
        <translation>Wat als een optie of criterium wegviel?</translation>
    </message>
    <message>
        <source>Who would lead without one of the options or criteria</source>
        <translation>Welke optie bovenaan zou staan zonder een van de opties of criteria</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Zonder</translation>
    </message>
    <message>
        <source>Then first</source>
        <translation>Dan bovenaan</translation>
    </message>
    <message>
        <source>Order of the others</source>
        <translation>Volgorde van de overige</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>blijft</translation>
    </message>
    <message>
        <source>How often does each option come first when things vary?</source>
        <translation>Hoe vaak staat elke optie bovenaan als er iets varieert?</translation>
    </message>
    <message>
        <source>rank acceptability</source>
        <translation>rangaanvaardbaarheid</translation>
    </message>
    <message>
        <source>&amp;Move the weight of</source>
        <translation>&amp;Verschuif het gewicht van</translation>
    </message>
    <message>
        <source>Criterion whose weight is moved</source>
        <translation>Criterium waarvan het gewicht wordt verschoven</translation>
    </message>
    <message>
        <source>the chart of scores along a weight</source>
        <translation>de grafiek van scores langs een gewicht</translation>
    </message>
    <message>
        <source>Scores along one weight</source>
        <translation>Scores langs één gewicht</translation>
    </message>
    <message>
        <source>First place over two weights</source>
        <translation>Eerste plaats bij twee gewichten</translation>
    </message>
    <message>
        <source>{text}: criterion of the map of first place</source>
        <translation>{text}: criterium van de kaart van de eerste plaats</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontaal</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Verticaal</translation>
    </message>
    <message>
        <source>&amp;Across</source>
        <translation>&amp;Horizontaal</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>V&amp;erticaal</translation>
    </message>
    <message>
        <source>the map of first place</source>
        <translation>de kaart van de eerste plaats</translation>
    </message>
    <message>
        <source>Choose two different criteria.</source>
        <translation>Kies twee verschillende criteria.</translation>
    </message>
    <message>
        <source>{across} and {up}</source>
        <translation>{across} en {up}</translation>
    </message>
    <message>
        <source>{issue}: first place over the weights of {over}</source>
        <translation>{issue}: eerste plaats bij de gewichten van {over}</translation>
    </message>
    <message>
        <source>Weigh {criterion}</source>
        <translation>{criterion} wegen</translation>
    </message>
    <message>
        <source>Change what varies</source>
        <translation>Wijzigen wat varieert</translation>
    </message>
    <message>
        <source>Weights around the current ones</source>
        <translation>Gewichten rond de huidige</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Alle gewichten</translation>
    </message>
    <message>
        <source>All weights in today&apos;s order of importance</source>
        <translation>Alle gewichten in de huidige volgorde van belang</translation>
    </message>
    <message>
        <source>All weights that agree with statements</source>
        <translation>Alle gewichten die met uitspraken stroken</translation>
    </message>
    <message>
        <source>All weights within intervals</source>
        <translation>Alle gewichten binnen grenzen</translation>
    </message>
    <message>
        <source>The current weights only</source>
        <translation>Alleen de huidige gewichten</translation>
    </message>
    <message>
        <source>the draws at the current weights</source>
        <translation>de trekkingen met de huidige gewichten</translation>
    </message>
    <message>
        <source>Which weights are drawn</source>
        <translation>Welke gewichten worden getrokken</translation>
    </message>
    <message>
        <source>Spread of the weights</source>
        <translation>Spreiding van de gewichten</translation>
    </message>
    <message>
        <source>0.5: a weight may grow by half or shrink by a third</source>
        <translation>0,5: een gewicht mag met de helft toenemen of met een derde afnemen</translation>
    </message>
    <message>
        <source> levels</source>
        <translation> niveaus</translation>
    </message>
    <message>
        <source>Levels by which scores may be off</source>
        <translation>Toegestane afwijking van scores, in niveaus</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Aantal trekkingen</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startgetal van de trekkingen</translation>
    </message>
    <message>
        <source>The same seed gives the same draws on every computer</source>
        <translation>Hetzelfde startgetal geeft op elke computer dezelfde trekkingen</translation>
    </message>
    <message>
        <source>How many levels each score may be off, either way</source>
        <translation>Hoeveel niveaus elke score ernaast mag zitten, naar boven of beneden</translation>
    </message>
    <message>
        <source>Missing scores take any value</source>
        <translation>Ontbrekende scores nemen elke waarde aan</translation>
    </message>
    <message>
        <source>Any numbers behind the labels that keep their order</source>
        <translation>Alle getallen achter de labels die hun volgorde behouden</translation>
    </message>
    <message>
        <source>S&amp;pread</source>
        <translation>S&amp;preiding</translation>
    </message>
    <message>
        <source>Scores &amp;off by</source>
        <translation>Sco&amp;res wijken af met</translation>
    </message>
    <message>
        <source>Dra&amp;ws</source>
        <translation>&amp;Trekkingen</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Start&amp;getal</translation>
    </message>
    <message>
        <source>Lowest weight of {criterion}</source>
        <translation>Laagste gewicht van {criterion}</translation>
    </message>
    <message>
        <source>Highest weight of {criterion}</source>
        <translation>Hoogste gewicht van {criterion}</translation>
    </message>
    <message>
        <source>&amp;Add a statement</source>
        <translation>&amp;Uitspraak toevoegen</translation>
    </message>
    <message>
        <source>Statement {row}</source>
        <translation>Uitspraak {row}</translation>
    </message>
    <message>
        <source>{name}: what matters</source>
        <translation>{name}: wat zwaarder weegt</translation>
    </message>
    <message>
        <source>{name}: than what</source>
        <translation>{name}: dan wat</translation>
    </message>
    <message>
        <source>Options by criteria</source>
        <translation>Opties per criterium</translation>
    </message>
    <message>
        <source>+ Criterion</source>
        <translation>+ Criterium</translation>
    </message>
    <message>
        <source>Reason and evidence…</source>
        <translation>Reden en onderbouwing…</translation>
    </message>
    <message>
        <source>Scale and direction…</source>
        <translation>Schaal en richting…</translation>
    </message>
    <message>
        <source>Short label and colour…</source>
        <translation>Korte naam en kleur…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove statement {row}</source>
        <translation>Uitspraak {row} verwijderen</translation>
    </message>
    <message>
        <source>matters at least as much as</source>
        <translation>weegt minstens zo zwaar als</translation>
    </message>
    <message>
        <source>Agreement is measured against the ranking in the window: 1 means the same order, 0 no agreement, −1 the reverse order. Both measures give most weight to the top of the ranking: weighted Spearman (Pinto da Costa &amp; Soares 2005) and WS (Sałabun &amp; Urbaniak 2020).</source>
        <translation>De overeenstemming is met de rangorde die het venster toont: 1 is dezelfde volgorde, 0 geen verband, −1 de omgekeerde. Beide maten laten de top van de rangorde het zwaarst tellen: gewogen Spearman (Pinto da Costa &amp; Soares 2005) en WS (Sałabun &amp; Urbaniak 2020).</translation>
    </message>
    <message>
        <source>Second opinions: {issue}</source>
        <translation>Andere methoden: {issue}</translation>
    </message>
    <message>
        <source>Calculating the second opinions</source>
        <translation>De andere methoden worden doorgerekend</translation>
    </message>
    <message>
        <source>Methods that cannot rank this issue</source>
        <translation>Methoden die deze kwestie niet kunnen rangschikken</translation>
    </message>
    <message>
        <source>Running the other methods… The first time takes a few seconds.</source>
        <translation>De andere methoden worden doorgerekend… De eerste keer duurt dat enkele seconden.</translation>
    </message>
    <message>
        <source>≠ different</source>
        <translation>≠ anders</translation>
    </message>
    <message>
        <source>Ranks by method</source>
        <translation>Rangen per methode</translation>
    </message>
    <message>
        <source>this ranking</source>
        <translation>deze rangorde</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Eerste plaats</translation>
    </message>
    <message>
        <source>Opened read-only: {read_only} You can save changes under another name.</source>
        <translation>Alleen-lezen geopend: {read_only} Wijzigingen kunnen onder een andere naam worden opgeslagen.</translation>
    </message>
    <message>
        <source>It is open read-only.</source>
        <translation>Het is alleen-lezen geopend.</translation>
    </message>
    <message>
        <source>Save it under another name; nothing is lost.</source>
        <translation>Sla het op onder een andere naam; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>{path} was changed by another program and cannot be read.</source>
        <translation>{path} is door een ander programma gewijzigd en kan nu niet worden gelezen.</translation>
    </message>
    <message>
        <source>{path} has been changed by somebody else since you opened it.</source>
        <translation>{path} is door iemand anders gewijzigd sinds u het opende.</translation>
    </message>
    <message>
        <source>{path} was taken over while you had it open. {lock}</source>
        <translation>{path} is overgenomen terwijl u het open had. {lock}</translation>
    </message>
    <message>
        <source>its folder is not writable.</source>
        <translation>in de map kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation>Sla op onder een andere naam.</translation>
    </message>
    <message>
        <source>The file that should say who has it open is a link, pipe or folder.</source>
        <translation>Het bestand dat zou moeten aangeven wie het open heeft, is een koppeling, pipe of map.</translation>
    </message>
    <message>
        <source>{holder} had it open on {on}; the program there was last active {heard}.</source>
        <translation>{holder} had het open op {on}; van het programma daar is het laatst iets vernomen op {heard}.</translation>
    </message>
    <message>
        <source>This file is open here.</source>
        <translation>Dit bestand is hier open.</translation>
    </message>
    <message>
        <source>Choose another name, or use File ▸ Save.</source>
        <translation>Kies een andere naam, of gebruik Bestand ▸ Opslaan.</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergelijken…</translation>
    </message>
    <message>
        <source>{path} no longer exists in its folder. Saving will create it there again.</source>
        <translation>{path} staat niet meer in de map. Bij opslaan wordt het daar opnieuw aangemaakt.</translation>
    </message>
    <message>
        <source>the file is write-protected.</source>
        <translation>het bestand is tegen schrijven beveiligd.</translation>
    </message>
    <message>
        <source>Somebody has it open.</source>
        <translation>Iemand heeft het geopend.</translation>
    </message>
    <message>
        <source> since {at}</source>
        <translation> sinds {at}</translation>
    </message>
    <message>
        <source>{holder} has it open on {on}{since}.</source>
        <translation>{holder} heeft het open op {on}{since}.</translation>
    </message>
    <message>
        <source>The project is open elsewhere</source>
        <translation>Het project is elders open</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Alleen-&amp;lezen openen</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>“{note}” next to “{path}” should say who has the project open, but it is a link, pipe or folder.</source>
        <translation>“{note}” naast “{path}” zou moeten aangeven wie het project open heeft, maar is een koppeling, pipe of map.</translation>
    </message>
    <message>
        <source>This program never creates such a thing and does not touch it. Open the project read-only, or take it over if you are sure that nobody else has it open. Ask whoever manages the folder to remove it.</source>
        <translation>Dit programma maakt zoiets nooit aan en laat het met rust. Open het project alleen-lezen, of neem het over als u zeker weet dat niemand anders het open heeft. Vraag de beheerder van de map om het te verwijderen.</translation>
    </message>
    <message>
        <source>Somebody has “{path}” open, but the file next to it does not say who.</source>
        <translation>Iemand heeft “{path}” open, maar het bestand ernaast vermeldt niet wie.</translation>
    </message>
    <message>
        <source>{holder} had “{path}” open on {on}{since}. The program there was last active {heard}.</source>
        <translation>{holder} had “{path}” open op {on}{since}. Van het programma daar is het laatst iets vernomen op {heard}.</translation>
    </message>
    <message>
        <source>That computer may be off, asleep or offline, and unsaved work may be open on it. Read-only lets you view the project and save it under another name. Take it over only if nobody is working on it there: if both of you save, one will overwrite the other.</source>
        <translation>Die computer kan uitstaan, in slaapstand zijn of geen netwerk hebben, en er kan niet-opgeslagen werk op openstaan. Met alleen-lezen kunt u het project bekijken en onder een andere naam opslaan. Neem het alleen over als niemand er daar aan werkt: als u beiden opslaat, overschrijft de een het werk van de ander.</translation>
    </message>
    <message>
        <source>Read-only lets you view it and save it under another name.</source>
        <translation>Met alleen-lezen kunt u het bekijken en onder een andere naam opslaan.</translation>
    </message>
    <message>
        <source>{details}{advice} If both of you save, one will overwrite the other.</source>
        <translation>{details}{advice} Als u beiden opslaat, overschrijft de een de ander.</translation>
    </message>
    <message>
        <source>“{path}” has changed since you opened it.</source>
        <translation>“{path}” is gewijzigd sinds u het opende.</translation>
    </message>
    <message>
        <source>Nothing that affects the project.</source>
        <translation>Niets wat voor het project van belang is.</translation>
    </message>
    <message>
        <source>Overwriting discards what is in the file now; reopening it discards your changes here.</source>
        <translation>Bij overschrijven gaat verloren wat nu in het bestand staat; bij opnieuw openen gaan uw wijzigingen hier verloren.</translation>
    </message>
    <message>
        <source>&amp;Reopen the file</source>
        <translation>Het bestand opnieuw o&amp;penen</translation>
    </message>
    <message>
        <source>“{path}” no longer exists in its folder.</source>
        <translation>“{path}” staat niet meer in de map.</translation>
    </message>
    <message>
        <source>“{path}” was changed and cannot be read: {what}</source>
        <translation>“{path}” is gewijzigd en kan nu niet worden gelezen: {what}</translation>
    </message>
    <message>
        <source>{holder} had “{path}” open on this machine{since}; that program has ended.</source>
        <translation>{holder} had “{path}” open op deze computer{since}; dat programma is beëindigd.</translation>
    </message>
    <message>
        <source>You can take the file over: nobody is working on it.</source>
        <translation>U kunt het bestand overnemen: niemand werkt eraan.</translation>
    </message>
    <message>
        <source>{holder} has “{path}” open on {on}{since}.</source>
        <translation>{holder} heeft “{path}” open op {on}{since}.</translation>
    </message>
    <message>
        <source> If that program has ended, take the file over.</source>
        <translation> Als dat programma is beëindigd, neem het bestand dan over.</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Op schijf gewijzigd</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>Nu in het bestand</translation>
    </message>
    <message>
        <source>Changed here and not saved</source>
        <translation>Hier gewijzigd en niet opgeslagen</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Niets.</translation>
    </message>
    <message>
        <source>O&amp;verwrite the file</source>
        <translation>Het bestand &amp;overschrijven</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Een momentopname maken</translation>
    </message>
    <message>
        <source>Name for these weights and this method</source>
        <translation>Naam voor deze gewichten en deze methode</translation>
    </message>
    <message>
        <source>Snapshot {number}</source>
        <translation>Momentopname {number}</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentopname</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentopnamen</translation>
    </message>
    <message>
        <source>&amp;Take one now…</source>
        <translation>Nu een &amp;maken…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergelijken</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>Ernaar &amp;teruggaan</translation>
    </message>
    <message>
        <source>Choose a snapshot.</source>
        <translation>Kies een momentopname.</translation>
    </message>
    <message>
        <source>; {count} issue with own weights</source>
        <translation>; {count} kwestie met eigen gewichten</translation>
    </message>
    <message>
        <source>; {count} issues with own weights</source>
        <translation>; {count} kwesties met eigen gewichten</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>A snapshot saves the weights and the method under a name. It is never overwritten. Going back to a snapshot can be undone and does not change any scores.</source>
        <translation>Een momentopname bewaart de gewichten en de methode onder een naam. Een momentopname wordt nooit overschreven. Teruggaan naar een momentopname kan ongedaan worden gemaakt en verandert geen scores.</translation>
    </message>
    <message>
        <source>No snapshots yet.</source>
        <translation>Nog geen momentopnamen.</translation>
    </message>
    <message>
        <source>“Compare” shows it next to the present state; choose two (Ctrl+click) to compare them.</source>
        <translation>“Vergelijken” zet de momentopname naast de huidige stand; kies er twee (Ctrl+klik) om die te vergelijken.</translation>
    </message>
    <message>
        <source>“Compare” shows the two side by side.</source>
        <translation>“Vergelijken” zet de twee naast elkaar.</translation>
    </message>
    <message>
        <source>At most two can be compared.</source>
        <translation>Er kunnen er hooguit twee worden vergeleken.</translation>
    </message>
    <message>
        <source>Go back to “{snapshot}”</source>
        <translation>Teruggaan naar “{snapshot}”</translation>
    </message>
    <message>
        <source>Rename a snapshot</source>
        <translation>Een momentopname hernoemen</translation>
    </message>
    <message>
        <source>Rename snapshot</source>
        <translation>Momentopname hernoemen</translation>
    </message>
    <message>
        <source>Remove a snapshot</source>
        <translation>Een momentopname verwijderen</translation>
    </message>
    <message>
        <source>Remove snapshots</source>
        <translation>Momentopnamen verwijderen</translation>
    </message>
    <message>
        <source>Would another way of ranking say the same?</source>
        <translation>Zou een andere manier van rangschikken hetzelfde zeggen?</translation>
    </message>
    <message>
        <source>How other published methods rank this issue</source>
        <translation>Hoe andere gepubliceerde methoden deze kwestie rangschikken</translation>
    </message>
    <message>
        <source>Met&amp;hod options…</source>
        <translation>&amp;Instellingen van de methode…</translation>
    </message>
    <message>
        <source>With fixed anchors, ranks do not change when options are added or removed; in return, options close together on a long scale hardly differ.</source>
        <translation>Met vaste ankers veranderen rangen niet als opties worden toegevoegd of verwijderd; daar staat tegenover dat opties die op een lange schaal dicht bij elkaar liggen, nauwelijks verschillen.</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Opgeslagen gegevens</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Your projects are where you saved them. While one is open, a hidden file next to it says who has it open.</source>
        <translation>Uw projecten staan waar u ze hebt opgeslagen. Zolang er een open is, zegt een verborgen bestand ernaast wie het open heeft.</translation>
    </message>
    <message>
        <source>{name}: location</source>
        <translation>{name}: plaats</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Wipe…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>{description}. The folder does not exist yet.</source>
        <translation>{description}. De map is er nog niet.</translation>
    </message>
    <message>
        <source>Wipe: {name}</source>
        <translation>Wissen: {name}</translation>
    </message>
    <message>
        <source>Wipe this? {consequence}</source>
        <translation>Dit wissen? {consequence}</translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>Niet alles is gewist</translation>
    </message>
    <message>
        <source>Theme, language, window positions, names of recent files</source>
        <translation>Thema, taal, plaatsen van het venster, namen van de laatst geopende bestanden</translation>
    </message>
    <message>
        <source>The theme, the window positions and the list of recent files will be deleted.</source>
        <translation>Het thema, de plaatsen van vensters en de lijst van recente bestanden worden gewist.</translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation>Recente documenten</translation>
    </message>
    <message>
        <source>What the start page shows of the last files opened: title, leading options, how sure that is, how many took part; nothing of any ballot</source>
        <translation>Wat de startpagina toont van de laatst geopende bestanden: titel, opties die bovenaan staan, hoe zeker dat is, hoeveel mensen meededen; niets van stembiljetten</translation>
    </message>
    <message>
        <source>The start page then shows recent files with their dates alone, until they are opened again.</source>
        <translation>De startpagina toont dan van recente bestanden alleen de datum, totdat ze weer worden geopend.</translation>
    </message>
    <message>
        <source>Kept until you save, so that a crash loses nothing; includes the project&apos;s content</source>
        <translation>Bewaard totdat u opslaat, zodat bij een crash niets verloren gaat; met de inhoud van het project</translation>
    </message>
    <message>
        <source>Earlier unsaved work that was not recovered will be deleted for good. Your present work is not affected.</source>
        <translation>Eerder niet-opgeslagen werk dat niet is hersteld, wordt definitief gewist. Uw huidige werk blijft ongemoeid.</translation>
    </message>
    <message>
        <source>Phone ballots</source>
        <translation>Stemmen per telefoon</translation>
    </message>
    <message>
        <source>Sealed ballots that phones sent, until a saved project holds them</source>
        <translation>Verzegelde stembiljetten van telefoons, tot een opgeslagen project ze bevat</translation>
    </message>
    <message>
        <source>Ballots that no saved project holds yet will be deleted for good.</source>
        <translation>Stembiljetten die nog in geen opgeslagen project staan, worden definitief verwijderd.</translation>
    </message>
    <message>
        <source>Keys of rounds</source>
        <translation>Sleutels van rondes</translation>
    </message>
    <message>
        <source>What opens the sealed ballots of rounds that are not revealed yet</source>
        <translation>Wat de verzegelde stembiljetten van nog niet onthulde rondes opent</translation>
    </message>
    <message>
        <source>Ballots that are not revealed yet can never be opened then.</source>
        <translation>Stembiljetten die nog niet onthuld zijn, kunnen dan nooit meer worden geopend.</translation>
    </message>
    <message>
        <source>What the program did and where it failed, without project names or content</source>
        <translation>Wat het programma deed en waar het faalde, zonder inhoud of namen van projecten</translation>
    </message>
    <message>
        <source>The log will be deleted; the program then starts a new one.</source>
        <translation>Het logboek wordt verwijderd; het programma begint dan een nieuw logboek.</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <translation>Niets opgeslagen</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>All data stays on this computer.</source>
        <translation>Alle gegevens blijven op deze computer.</translation>
    </message>
    <message>
        <source>It was not removed: {strerror}.</source>
        <translation>Het is niet verwijderd: {strerror}.</translation>
    </message>
    <message>
        <source>{total} kB now</source>
        <translation>Nu {total} kB</translation>
    </message>
    <message>
        <source>{total} bytes now</source>
        <translation>Nu {total} bytes</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>wijkt af</translation>
    </message>
    <message>
        <source>{agreeing} of {count} published cases, from {sources} sources, agree with this program</source>
        <translation>{agreeing} van {count} gepubliceerde gevallen, uit {sources} bronnen, stemmen met dit programma overeen</translation>
    </message>
    <message>
        <source>row differs</source>
        <translation>rij wijkt af</translation>
    </message>
    <message>
        <source>rows differ</source>
        <translation>rijen wijken af</translation>
    </message>
    <message>
        <source>{head}; of {numbers} numbers {off}.</source>
        <translation>{head}; van {numbers} getallen: {off}.</translation>
    </message>
    <message>
        <source>row uses a wider margin, for the reason given there</source>
        <translation>rij gebruikt een ruimere marge, om de daar vermelde reden</translation>
    </message>
    <message>
        <source>rows use a wider margin, for the reason given there</source>
        <translation>rijen gebruiken een ruimere marge, om de daar vermelde reden</translation>
    </message>
    <message>
        <source>Recomputing the published cases…</source>
        <translation>De gepubliceerde gevallen worden opnieuw uitgerekend…</translation>
    </message>
    <message>
        <source>Recomputing the published cases</source>
        <translation>De gepubliceerde gevallen worden uitgerekend</translation>
    </message>
    <message>
        <source>{mark} Everything agrees to the digits printed.</source>
        <translation>{mark} Alles komt overeen tot op het laatste gepubliceerde cijfer.</translation>
    </message>
    <message>
        <source>{mark} Everything agrees, partly within a wider margin; see the notes.</source>
        <translation>{mark} Alles komt overeen, deels binnen een ruimere marge: zie de aantekeningen.</translation>
    </message>
    <message>
        <source>{head}: {numbers} numbers. {rows}</source>
        <translation>{head}: {numbers} getallen. {rows}</translation>
    </message>
    <message>
        <source>{head}: {numbers} numbers, all within the digits printed.</source>
        <translation>{head}: {numbers} getallen, alle gelijk tot op het laatste gepubliceerde cijfer.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dit programma</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificatie</translation>
    </message>
    <message>
        <source>Published cases</source>
        <translation>Gepubliceerde gevallen</translation>
    </message>
    <message>
        <source>Published numbers beside this program&apos;s</source>
        <translation>Gepubliceerde getallen naast die van dit programma</translation>
    </message>
    <message>
        <source>Notes on the source</source>
        <translation>Aantekeningen bij de bron</translation>
    </message>
    <message>
        <source>{mark} {off} of {count} rows differs.</source>
        <translation>{mark} {off} van {count} rijen wijkt af.</translation>
    </message>
    <message>
        <source>{mark} {off} of {count} rows differ.</source>
        <translation>{mark} {off} van {count} rijen wijken af.</translation>
    </message>
    <message>
        <source>The consistency ratio (CR) compares the contradictions in your answers with those of random answers: 0 % is none, 100 % is as bad as chance. Up to 10 % is commonly accepted; above it, look again at the answers named here, and leave them if you mean them.</source>
        <translation>De consistentieratio (CR) vergelijkt de tegenstrijdigheden in uw antwoorden met die van willekeurige antwoorden: 0% is geen, 100% is zo erg als toeval. Tot 10% wordt doorgaans aanvaard; kijk daarboven opnieuw naar de hier genoemde antwoorden, en laat ze staan als ze zo bedoeld zijn.</translation>
    </message>
    <message>
        <source>Do the answers agree?</source>
        <translation>Stemmen de antwoorden overeen?</translation>
    </message>
    <message>
        <source>the consistency of these answers</source>
        <translation>de consistentie van deze antwoorden</translation>
    </message>
    <message>
        <source>Random &amp;index</source>
        <translation>&amp;Toevalsindex</translation>
    </message>
    <message>
        <source>Published table of random indices</source>
        <translation>Gepubliceerde tabel van toevalsindices</translation>
    </message>
    <message>
        <source>A circle: {text}</source>
        <translation>Een kring: {text}</translation>
    </message>
    <message>
        <source>Consistency ratio {cr} % = consistency index {ci} ÷ random index {random_index}. Largest eigenvalue (lambda max) {lambda_max}. Geometric consistency index {gci} ({guide} matches a ratio of 10 %).</source>
        <translation>Consistentieratio {cr}% = consistentie-index {ci} ÷ toevalsindex {random_index}. Grootste eigenwaarde (lambda max) {lambda_max}. Meetkundige consistentie-index {gci} ({guide} komt overeen met een ratio van 10%).</translation>
    </message>
    <message>
        <source>{a} over {b}</source>
        <translation>{a} boven {b}</translation>
    </message>
    <message>
        <source>{b} over {a}</source>
        <translation>{b} boven {a}</translation>
    </message>
    <message>
        <source>Try “{a} and {b} equal”</source>
        <translation>Probeer “{a} en {b} gelijk”</translation>
    </message>
    <message>
        <source>Try {value}</source>
        <translation>Probeer {value}</translation>
    </message>
    <message>
        <source>Try {value}: {over}</source>
        <translation>Probeer {value}: {over}</translation>
    </message>
    <message>
        <source>Try another judgement on {a} and {b}</source>
        <translation>Een ander oordeel over {a} en {b} proberen</translation>
    </message>
    <message>
        <source>Put back the judgement on {first} and {second}</source>
        <translation>Het oordeel over {first} en {second} terugzetten</translation>
    </message>
    <message>
        <source>Put back {over}: {given}</source>
        <translation>{over} terugzetten: {given}</translation>
    </message>
    <message>
        <source>Choose a table of random indices</source>
        <translation>Een tabel van toevalsindices kiezen</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>de gewichten</translation>
    </message>
    <message>
        <source>Weigh this issue separately; the others keep the project&apos;s weights.</source>
        <translation>Deze kwestie apart wegen; de andere houden de gewichten van het project.</translation>
    </message>
    <message>
        <source>Make all &amp;equal</source>
        <translation>Alle &amp;gelijk maken</translation>
    </message>
    <message>
        <source>Give every criterion the same weight; all locks are released</source>
        <translation>Elk criterium hetzelfde gewicht geven; alle vergrendelingen vervallen</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Uw vraag</translation>
    </message>
    <message>
        <source>What do you have to decide?</source>
        <translation>Wat moet u beslissen?</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Plakken uit Excel</translation>
    </message>
    <message>
        <source>See the ranking</source>
        <translation>Naar de rangorde</translation>
    </message>
    <message>
        <source>Drag the borders, or</source>
        <translation>Versleep de grenzen, of</translation>
    </message>
    <message>
        <source>Insert copied cells, with or without their headings</source>
        <translation>Gekopieerde cellen invoegen, met of zonder hun koppen</translation>
    </message>
    <message>
        <source>Which change matters most, and what the others count beside it</source>
        <translation>Welke verbetering het belangrijkst is en wat de andere daarnaast meetellen</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>Rangorde tot nu toe</translation>
    </message>
    <message>
        <source>Type the options below each other: what can be chosen?</source>
        <translation>Typ de opties onder elkaar: waaruit kan worden gekozen?</translation>
    </message>
    <message>
        <source>Now type the criteria beside each other: what makes an option good?</source>
        <translation>Typ nu de criteria naast elkaar: wat maakt een optie goed?</translation>
    </message>
    <message>
        <source>Tab moves on · type a word, a number or a share · right-click or ⋯ for scale, direction, reason</source>
        <translation>Tab gaat verder · typ een woord, een getal of een aandeel · rechtsklik of ⋯ voor schaal, richting, reden</translation>
    </message>
    <message>
        <source>answer {n} short questions instead</source>
        <translation>beantwoord in plaats daarvan {n} korte vragen</translation>
    </message>
    <message>
        <source>Type the score first; then its reason.</source>
        <translation>Typ eerst de score, dan de reden.</translation>
    </message>
    <message>
        <source>Weigh {title}</source>
        <translation>{title} wegen</translation>
    </message>
    <message>
        <source>“{text}” was typed but not understood.</source>
        <translation>De ingevoerde tekst “{text}” is niet begrepen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Make all weights equal</source>
        <translation>Alle gewichten gelijk maken</translation>
    </message>
    <message>
        <source>&amp;Compare the options…</source>
        <translation>Opties &amp;vergelijken…</translation>
    </message>
    <message>
        <source>See and edit the pairwise comparisons of options that AHP works with</source>
        <translation>De paarsgewijze vergelijkingen van opties waarmee AHP werkt, bekijken en bewerken</translation>
    </message>
    <message>
        <source>Edited comparisons of options on {edited}.</source>
        <translation>Bewerkte vergelijkingen van opties op {edited}.</translation>
    </message>
    <message>
        <source>AHP compares the options in pairs, as their scores imply.</source>
        <translation>AHP vergelijkt de opties paarsgewijs, zoals hun scores impliceren.</translation>
    </message>
    <message>
        <source>With groups, groups are compared with each other and criteria only within their group. Put every criterion into a group, or none. Each change is applied at once and can be undone.</source>
        <translation>Met groepen worden groepen met elkaar vergeleken en criteria alleen binnen hun groep. Zet elk criterium in een groep, of geen enkel. Elke wijziging geldt meteen en kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Criteria groups</source>
        <translation>Criteriagroepen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Naam van een nieuwe groep</translation>
    </message>
    <message>
        <source>&amp;Add group</source>
        <translation>&amp;Groep toevoegen</translation>
    </message>
    <message>
        <source>Name of the group {group}</source>
        <translation>Naam van de groep {group}</translation>
    </message>
    <message>
        <source>Remove the group {group}</source>
        <translation>De groep {group} verwijderen</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>Een groep verwijderen</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <source>Group of {criterion}</source>
        <translation>Groep van {criterion}</translation>
    </message>
    <message>
        <source>Add a criteria group</source>
        <translation>Een criteriagroep toevoegen</translation>
    </message>
    <message>
        <source>Rename a criteria group</source>
        <translation>Een criteriagroep hernoemen</translation>
    </message>
    <message>
        <source>Put {title} into a group</source>
        <translation>{title} in een groep zetten</translation>
    </message>
    <message>
        <source>Take {title} out of its group</source>
        <translation>{title} uit de groep halen</translation>
    </message>
    <message>
        <source>{left} compared with {right}</source>
        <translation>{left} vergeleken met {right}</translation>
    </message>
    <message>
        <source>Comparison matrix: how many times the row outweighs the column</source>
        <translation>Vergelijkingsmatrix: hoeveel keer de rij zwaarder weegt dan de kolom</translation>
    </message>
    <message>
        <source>“{text}” is not a judgement.</source>
        <translation>“{text}” is geen oordeel.</translation>
    </message>
    <message>
        <source>Type a number from 1 to 9, or a fraction such as 1/3.</source>
        <translation>Typ een getal van 1 tot 9, of een breuk zoals 1/3.</translation>
    </message>
    <message>
        <source>What this can mean: a criterion on which the options differ more tells them apart better. What it cannot mean: that the criterion matters more. A scale with wider steps, or one extreme option, raises its weight.</source>
        <translation>Wat dit kan betekenen: een criterium waarop de opties meer verschillen, onderscheidt ze beter. Wat het niet kan betekenen: dat het criterium er meer toe doet. Een schaal met grotere stappen, of één extreme optie, verhoogt het gewicht.</translation>
    </message>
    <message>
        <source>Working it out… The first time takes a few seconds.</source>
        <translation>Wordt uitgerekend… De eerste keer duurt het enkele seconden.</translation>
    </message>
    <message>
        <source>{meaning} Source: {source}.</source>
        <translation>{meaning} Bron: {source}.</translation>
    </message>
    <message>
        <source>the chosen issue</source>
        <translation>de gekozen kwestie</translation>
    </message>
    <message>
        <source>Derived from the scores of {name} by:</source>
        <translation>Afgeleid van de scores van {name} volgens:</translation>
    </message>
    <message>
        <source>Choose a rule for weights from the scores</source>
        <translation>Een regel voor gewichten uit de scores kiezen</translation>
    </message>
    <message>
        <source>AHP compares options in pairs. Until you edit them, the comparisons follow from the scores: 1 for equal scores, 9 for scores a whole scale apart, and in proportion between.</source>
        <translation>AHP vergelijkt opties paarsgewijs. Zolang u niets wijzigt, volgen de vergelijkingen uit de scores: 1 voor gelijke scores, 9 voor scores een hele schaal uiteen, en daartussen naar verhouding.</translation>
    </message>
    <message>
        <source>Compare the options: {issue}</source>
        <translation>De opties vergelijken: {issue}</translation>
    </message>
    <message>
        <source>Criterion on which the options are compared</source>
        <translation>Criterium waarop de opties worden vergeleken</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Criterium</translation>
    </message>
    <message>
        <source>Comparing options</source>
        <translation>Opties vergelijken</translation>
    </message>
    <message>
        <source>&amp;Back to the scores</source>
        <translation>&amp;Terug naar de scores</translation>
    </message>
    <message>
        <source>Discard the edited comparisons on this criterion</source>
        <translation>De bewerkte vergelijkingen op dit criterium verwijderen</translation>
    </message>
    <message>
        <source>Not compared, because there is no score on {criterion}: {missing}.</source>
        <translation>Niet vergeleken, omdat er geen score op {criterion} is: {missing}.</translation>
    </message>
    <message>
        <source>The ranking now uses TOPSIS, which works with the scores and not with these comparisons. {text}</source>
        <translation>De rangorde is nu volgens TOPSIS, dat de scores gebruikt en niet deze vergelijkingen. {text}</translation>
    </message>
    <message>
        <source>the priorities of the options</source>
        <translation>de prioriteiten van de opties</translation>
    </message>
    <message>
        <source>Edited comparisons</source>
        <translation>Bewerkte vergelijkingen</translation>
    </message>
    <message>
        <source>Comparisons from the scores</source>
        <translation>Vergelijkingen uit de scores</translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation> (bewerkt)</translation>
    </message>
    <message>
        <source>Compare options on {title} by their scores</source>
        <translation>Opties op {title} naar hun scores vergelijken</translation>
    </message>
    <message>
        <source>Drag a line, use the buttons, or Ctrl+↑ and Ctrl+↓; “=” ties a line with the one above or frees it.</source>
        <translation>Sleep een regel, gebruik de knoppen, of Ctrl+↑ en Ctrl+↓; “=” stelt een regel gelijk met die erboven of maakt die los.</translation>
    </message>
    <message>
        <source>A rule turns places into weights. Rank order centroid (ROC) is the average of all weights that keep the order and falls steeply; rank sum falls in even steps; the others lie between or beyond.</source>
        <translation>Een regel maakt van plaatsen gewichten. Het zwaartepunt van de rangorde (ROC) is het gemiddelde van alle gewichten die de volgorde behouden en daalt steil; de rangsom daalt in gelijke stappen; de andere liggen ertussen of daarbuiten.</translation>
    </message>
    <message>
        <source>Criteria in order of importance, the most important first</source>
        <translation>Criteria op volgorde van belang, het belangrijkste eerst</translation>
    </message>
    <message>
        <source>&amp;Tie with above</source>
        <translation>Gelijk&amp;stellen met erboven</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>Rule that turns the order into weights</source>
        <translation>Regel die van de volgorde gewichten maakt</translation>
    </message>
    <message>
        <source>Rules for rank-order weights</source>
        <translation>Regels voor gewichten uit een rangorde</translation>
    </message>
    <message>
        <source>Use this &amp;order</source>
        <translation>Deze &amp;volgorde overnemen</translation>
    </message>
    <message>
        <source>Use the order of importance</source>
        <translation>De volgorde van belang overnemen</translation>
    </message>
    <message>
        <source>This is the order of the weights in use. Change it, or use it as it is.</source>
        <translation>Dit is de volgorde van de huidige gewichten. Wijzig die, of neem die ongewijzigd over.</translation>
    </message>
    <message>
        <source>{answered} of {of} criteria is in your order; the others are listed below it.</source>
        <translation>{answered} van {of} criteria staat in uw volgorde; de andere staan eronder.</translation>
    </message>
    <message>
        <source>{answered} of {of} criteria are in your order; the others are listed below it.</source>
        <translation>{answered} van {of} criteria staan in uw volgorde; de andere staan eronder.</translation>
    </message>
    <message>
        <source>This is your order, the most important change first.</source>
        <translation>Dit is uw volgorde, de belangrijkste verandering eerst.</translation>
    </message>
    <message>
        <source>Place {number}, tied: {criterion}, {range}</source>
        <translation>Plaats {number}, gelijk: {criterion}, {range}</translation>
    </message>
    <message>
        <source>Place {number}: {criterion}, {range}</source>
        <translation>Plaats {number}: {criterion}, {range}</translation>
    </message>
    <message>
        <source>Free from &amp;tie</source>
        <translation>Los&amp;maken</translation>
    </message>
    <message>
        <source>Move {title} up in the order</source>
        <translation>{title} omhoog in de volgorde</translation>
    </message>
    <message>
        <source>Move {title} down in the order</source>
        <translation>{title} omlaag in de volgorde</translation>
    </message>
    <message>
        <source>Free {title} from its tie</source>
        <translation>{title} losmaken</translation>
    </message>
    <message>
        <source>Tie {title} with the one above</source>
        <translation>{title} gelijkstellen met die erboven</translation>
    </message>
    <message>
        <source>Move {title} in the order</source>
        <translation>{title} in de volgorde verplaatsen</translation>
    </message>
    <message>
        <source>Choose a rule for the order</source>
        <translation>Een regel voor de volgorde kiezen</translation>
    </message>
    <message>
        <source>Use the direct weights</source>
        <translation>De directe gewichten gebruiken</translation>
    </message>
    <message>
        <source>Use the swing weights</source>
        <translation>De swinggewichten gebruiken</translation>
    </message>
    <message>
        <source>Use the weights from the comparisons</source>
        <translation>De gewichten uit de vergelijkingen gebruiken</translation>
    </message>
    <message>
        <source>Use the rank-order weights</source>
        <translation>De gewichten uit de rangorde gebruiken</translation>
    </message>
    <message>
        <source>Use the weights from the scores</source>
        <translation>De gewichten uit de scores gebruiken</translation>
    </message>
    <message>
        <source>the resulting weights</source>
        <translation>de resulterende gewichten</translation>
    </message>
    <message>
        <source>Weigh by: {way}</source>
        <translation>Wegen volgens: {way}</translation>
    </message>
    <message>
        <source>The answers still &amp;hold</source>
        <translation>De antwoorden gelden &amp;nog</translation>
    </message>
    <message>
        <source>Keep the answers and treat them as given on the new range</source>
        <translation>De antwoorden behouden en opvatten als gegeven op het nieuwe bereik</translation>
    </message>
    <message>
        <source>Clear the answers on what has changed</source>
        <translation>De antwoorden over wat veranderd is, wissen</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Opnieuw vragen</translation>
    </message>
    <message>
        <source>What matters most?</source>
        <translation>Wat weegt het zwaarst?</translation>
    </message>
    <message>
        <source>What matters most on {issue}?</source>
        <translation>Wat weegt bij {issue} het zwaarst?</translation>
    </message>
    <message>
        <source>Drag the borders: the other weights keep their proportions. Or answer questions instead.</source>
        <translation>Sleep de grenzen: de andere gewichten houden hun verhouding. Of beantwoord in plaats daarvan vragen.</translation>
    </message>
    <message>
        <source>{way} (range changed)</source>
        <translation>{way} (bereik veranderd)</translation>
    </message>
    <message>
        <source>{way} ({answered} of {of})</source>
        <translation>{way} ({answered} van {of})</translation>
    </message>
    <message>
        <source>Weigh by: {texts}</source>
        <translation>Wegen volgens: {texts}</translation>
    </message>
    <message>
        <source>Confirm answers on a new range</source>
        <translation>Antwoorden over een nieuw bereik bevestigen</translation>
    </message>
    <message>
        <source>Ask again on a new range</source>
        <translation>Opnieuw vragen over een nieuw bereik</translation>
    </message>
    <message>
        <source>Clear this answer (Delete)</source>
        <translation>Dit antwoord wissen (Delete)</translation>
    </message>
    <message>
        <source>Clear the answer on {first} and {second}</source>
        <translation>Het antwoord over {first} en {second} wissen</translation>
    </message>
    <message>
        <source>the other answers imply {fits}</source>
        <translation>de andere antwoorden impliceren {fits}</translation>
    </message>
    <message>
        <source>edited; the scores imply {implied}</source>
        <translation>bewerkt; de scores impliceren {implied}</translation>
    </message>
    <message>
        <source>equally {adjective}</source>
        <translation>even {adjective}</translation>
    </message>
    <message>
        <source>1, equal</source>
        <translation>1, gelijk</translation>
    </message>
    <message>
        <source>Keys: ← → move the judgement, 1 to 9 set its strength, Enter accepts it and goes to the next pair, ↑ ↓ move between pairs, Delete clears an answer.</source>
        <translation>Toetsen: ← → verschuiven het oordeel, 1 tot 9 stellen de sterkte in, Enter aanvaardt het en gaat naar het volgende paar, ↑ ↓ gaan langs de paren, Delete wist een antwoord.</translation>
    </message>
    <message>
        <source>The same as a matrix</source>
        <translation>Hetzelfde als matrix</translation>
    </message>
    <message>
        <source>How many times the row outweighs the column. Type 3 or 1/3 to change a cell.</source>
        <translation>Hoeveel keer de rij zwaarder weegt dan de kolom. Typ 3 of 1/3 om een cel te wijzigen.</translation>
    </message>
    <message>
        <source>{answered} of {pairs} comparison answered</source>
        <translation>{answered} van {pairs} vergelijking beantwoord</translation>
    </message>
    <message>
        <source>{answered} of {pairs} comparisons answered</source>
        <translation>{answered} van {pairs} vergelijkingen beantwoord</translation>
    </message>
    <message>
        <source>: enough to work with; more would make the weights firmer</source>
        <translation>: genoeg om mee te werken; meer zou de gewichten zekerder maken</translation>
    </message>
    <message>
        <source>Clear the comparison of {first} and {second}</source>
        <translation>De vergelijking van {first} en {second} wissen</translation>
    </message>
    <message>
        <source>Both turn a matrix of answers into shares and agree whenever the answers do not contradict each other. The eigenvector is Saaty&apos;s original; the geometric mean does not depend on the direction in which you ask.</source>
        <translation>Beide maken van een matrix van antwoorden aandelen en stemmen overeen zolang de antwoorden elkaar niet tegenspreken. De eigenvector is de oorspronkelijke methode van Saaty; het meetkundig gemiddelde hangt niet af van de richting waarin u vraagt.</translation>
    </message>
    <message>
        <source>Your answers from 1 to 9 stay as they are; this scale says which ratio each of them stands for. The linear scale is the usual one; others spread the weights less (balanced, logarithmic) or more (power, geometric).</source>
        <translation>Uw antwoorden van 1 tot 9 blijven zoals ze zijn; deze schaal zegt voor welke verhouding elk staat. De lineaire schaal is de gebruikelijke; andere spreiden de gewichten minder (gebalanceerd, logaritmisch) of meer (macht, meetkundig).</translation>
    </message>
    <message>
        <source>How answers become priorities</source>
        <translation>Hoe antwoorden prioriteiten worden</translation>
    </message>
    <message>
        <source>Priorities &amp;by</source>
        <translation>Prioriteiten &amp;volgens</translation>
    </message>
    <message>
        <source>Answers read on &amp;scale</source>
        <translation>Antwoorden gelezen op &amp;schaal</translation>
    </message>
    <message>
        <source>Priorities by</source>
        <translation>Prioriteiten volgens</translation>
    </message>
    <message>
        <source>Criteria that belong together can form a group: groups are compared with groups, and criteria only within their group. That means fewer questions, and only like things are compared.</source>
        <translation>Criteria die bij elkaar horen, kunnen een groep vormen: groepen worden met groepen vergeleken, en criteria alleen binnen hun groep. Zo zijn er minder vragen nodig en wordt alleen het gelijksoortige vergeleken.</translation>
    </message>
    <message>
        <source>How priorities are derived from the answers</source>
        <translation>Hoe prioriteiten uit de antwoorden worden afgeleid</translation>
    </message>
    <message>
        <source>Both choices also apply to comparisons of options.</source>
        <translation>Beide keuzes gelden ook voor vergelijkingen van opties.</translation>
    </message>
    <message>
        <source>Choose how priorities are derived</source>
        <translation>Kiezen hoe prioriteiten worden afgeleid</translation>
    </message>
    <message>
        <source>Choose a judgement scale</source>
        <translation>Een oordeelschaal kiezen</translation>
    </message>
    <message>
        <source>&amp;Groups…</source>
        <translation>&amp;Groepen…</translation>
    </message>
    <message>
        <source>Put criteria into groups that are compared with each other</source>
        <translation>Criteria in groepen zetten die met elkaar worden vergeleken</translation>
    </message>
    <message>
        <source>{project} ({answered} of {pairs})</source>
        <translation>{project} ({answered} van {pairs})</translation>
    </message>
    <message>
        <source>Why these weights?</source>
        <translation>Waarom deze gewichten?</translation>
    </message>
    <message>
        <source>Reasons for weights</source>
        <translation>Redenen voor gewichten</translation>
    </message>
    <message>
        <source>A weight is easier to defend with a sentence beside it: who wants it, and what would change it. Reasons are saved with the project and appear in the Excel workbook. A reason given for another weight says so until you confirm or rewrite it.</source>
        <translation>Een gewicht is beter te verdedigen met een zin ernaast: wie het wil, en wat aanleiding zou geven om het te wijzigen. Redenen worden met het project opgeslagen en staan in de Excel-werkmap. Een reden die voor een ander gewicht is gegeven, is als zodanig gemarkeerd totdat u die bevestigt of herschrijft.</translation>
    </message>
    <message>
        <source>Reason for the weight of {title}</source>
        <translation>Reden voor het gewicht van {title}</translation>
    </message>
    <message>
        <source>Why this weight?</source>
        <translation>Waarom dit gewicht?</translation>
    </message>
    <message>
        <source>Given when the weight was {share}.</source>
        <translation>Gegeven toen het gewicht {share} was.</translation>
    </message>
    <message>
        <source>It still applies</source>
        <translation>Geldt nog steeds</translation>
    </message>
    <message>
        <source>The reason for the weight of {criterion} still applies</source>
        <translation>De reden voor het gewicht van {criterion} geldt nog steeds</translation>
    </message>
    <message>
        <source>Give a reason for the weight of {title}</source>
        <translation>Een reden voor het gewicht van {title} geven</translation>
    </message>
    <message>
        <source>Weights and what they would do</source>
        <translation>Gewichten en wat ze zouden doen</translation>
    </message>
    <message>
        <source>Resulting weights</source>
        <translation>Resulterende gewichten</translation>
    </message>
    <message>
        <source>&amp;Use these weights</source>
        <translation>Deze gewichten &amp;gebruiken</translation>
    </message>
    <message>
        <source>Weights in use</source>
        <translation>Huidige gewichten</translation>
    </message>
    <message>
        <source>Nothing changes until you use these weights. The bar shows the weights from your answers; below it is the chosen issue&apos;s ranking before and after.</source>
        <translation>Er verandert niets totdat u deze gewichten gebruikt. De balk toont wat uw antwoorden opleveren; daaronder staat de rangorde van de gekozen kwestie voor en na.</translation>
    </message>
    <message>
        <source>{word} now → then</source>
        <translation>{word} nu → dan</translation>
    </message>
    <message>
        <source>Replace the weights in use with these; Edit ▸ Undo restores them</source>
        <translation>De huidige gewichten door deze vervangen; Bewerken ▸ Ongedaan maken herstelt ze</translation>
    </message>
    <message>
        <source>These weights are in use{part}.</source>
        <translation>Deze gewichten worden gebruikt{part}.</translation>
    </message>
    <message>
        <source> for {where}</source>
        <translation> voor {where}</translation>
    </message>
    <message>
        <source>&amp;Use for {where}</source>
        <translation>&amp;Gebruiken voor {where}</translation>
    </message>
    <message>
        <source>These questions are about the whole scale. TOPSIS with fixed anchors measures on the whole scale too. The normalisation in use measures on the range of the actual scores, so the weights fit less exactly.</source>
        <translation>Deze vragen gaan over de hele schaal. TOPSIS met vaste ankers meet ook op de hele schaal. De gekozen normalisatie meet op het bereik van de werkelijke scores, zodat de gewichten minder precies passen.</translation>
    </message>
    <message>
        <source>This is the change you would want most</source>
        <translation>Dit is de verandering die u het liefst zou willen</translation>
    </message>
    <message>
        <source>{criterion} is the most important change: 100 points</source>
        <translation>{criterion} is de belangrijkste verandering: 100 punten</translation>
    </message>
    <message>
        <source>Points for {criterion}, from {worst} to {best}</source>
        <translation>Punten voor {criterion}, van {worst} tot {best}</translation>
    </message>
    <message>
        <source>Take all answers back</source>
        <translation>Alle antwoorden terugnemen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Points from 0 to 100</source>
        <translation>Punten van 0 tot 100</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>evenveel</translation>
    </message>
    <message>
        <source>Question {n} of {of}</source>
        <translation>Vraag {n} van {of}</translation>
    </message>
    <message>
        <source>Imagine an option at its worst on everything. What would you improve to its best first?</source>
        <translation>Stel u een optie voor die op alles het slechtst scoort. Wat zou u als eerste van slechtst naar best brengen?</translation>
    </message>
    <message>
        <source>Points for {criterion}, from 0 to 100</source>
        <translation>Punten voor {criterion}, van 0 tot 100</translation>
    </message>
    <message>
        <source>Improving {top} from {worst} to {best} counts 100.</source>
        <translation>{top} verbeteren van {worst} naar {best} telt voor 100.</translation>
    </message>
    <message>
        <source>What does improving {criterion} from {worst} to {best} count beside it?</source>
        <translation>Hoeveel telt daarnaast {criterion} verbeteren van {worst} naar {best}?</translation>
    </message>
    <message>
        <source>Answer questions on the weights</source>
        <translation>Vragen over de gewichten beantwoorden</translation>
    </message>
    <message>
        <source>First press 100 beside the change you would want most</source>
        <translation>Druk eerst op 100 naast de verandering die u het liefst zou willen</translation>
    </message>
    <message>
        <source>Then give the others points</source>
        <translation>Geef dan de andere punten</translation>
    </message>
    <message>
        <source>All changes have points</source>
        <translation>Alle veranderingen hebben punten</translation>
    </message>
    <message>
        <source>{step}: {answered} of {of} answered</source>
        <translation>{step}: {answered} van {of} beantwoord</translation>
    </message>
    <message>
        <source>Clear the points of {title}</source>
        <translation>De punten van {title} wissen</translation>
    </message>
    <message>
        <source>Give points to {title}</source>
        <translation>{title} punten geven</translation>
    </message>
    <message>
        <source>Direct weights</source>
        <translation>Directe gewichten</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Imagine an option that is worst on everything. Which single change from worst to best would you want most? It gets 100 points; give each other change points in proportion.</source>
        <translation>Stel u een optie voor die op alles het slechtst is. Welke verandering van slechtst naar best zou u het liefst willen? Die krijgt 100 punten; geef elke andere verandering punten naar verhouding.</translation>
    </message>
    <message>
        <source>Swing weights</source>
        <translation>Swinggewichten</translation>
    </message>
    <message>
        <source>A weight here answers: how much is the whole step from worst to best on this criterion worth, compared with the step on the most important one? A criterion that matters in general gets few points if the step on it is small.</source>
        <translation>Een gewicht geeft hier antwoord op de vraag: hoeveel is de hele stap van slechtst naar best op dit criterium waard, vergeleken met de stap op het belangrijkste? Een criterium dat er in het algemeen toe doet, krijgt weinig punten als de stap erop klein is.</translation>
    </message>
    <message>
        <source>Pairwise</source>
        <translation>Paarsgewijs</translation>
    </message>
    <message>
        <source>For each pair: which whole step from worst to best matters more, and how much more?</source>
        <translation>Voor elk paar: welke hele stap van slechtst naar best doet er meer toe, en hoeveel meer?</translation>
    </message>
    <message>
        <source>Pairwise comparison</source>
        <translation>Paarsgewijze vergelijking</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Met de hand</translation>
    </message>
    <message>
        <source>Set each weight by hand on the bar.</source>
        <translation>Stel elk gewicht met de hand in op de balk.</translation>
    </message>
    <message>
        <source>You state directly what share of the decision each criterion has. This is quick, but it is easy to forget how much each criterion can really change, so look at its range first.</source>
        <translation>U geeft rechtstreeks aan welk aandeel elk criterium in de beslissing heeft. Dat gaat snel, maar u vergeet dan al snel hoeveel elk criterium werkelijk kan veranderen; kijk dus eerst naar het bereik.</translation>
    </message>
    <message>
        <source>Put the changes from worst to best in order of importance; the order alone gives the weights.</source>
        <translation>Zet de veranderingen van slechtst naar best op volgorde van belang; de volgorde alleen geeft de gewichten.</translation>
    </message>
    <message>
        <source>Rank-order weights</source>
        <translation>Gewichten uit een rangorde</translation>
    </message>
    <message>
        <source>Saying what matters more is easier than saying how much more. A rule turns the order into weights; the rules differ in how steeply weights fall from first to last.</source>
        <translation>Zeggen wat er meer toe doet, is makkelijker dan zeggen hoeveel meer. Een regel maakt van de volgorde gewichten; de regels verschillen in hoe steil gewichten van de eerste naar de laatste dalen.</translation>
    </message>
    <message>
        <source>Two criteria at a time are compared on a scale from 1 (equally important) to 9 (extremely more important), as in the Analytic Hierarchy Process (AHP). There are more questions than strictly needed, so that contradictions show.</source>
        <translation>Telkens twee criteria worden vergeleken op een schaal van 1 (even belangrijk) tot 9 (extreem veel belangrijker), zoals in het Analytic Hierarchy Process (AHP). Er wordt meer gevraagd dan strikt nodig, zodat tegenstrijdigheden zichtbaar worden.</translation>
    </message>
    <message>
        <source>From the scores</source>
        <translation>Uit de scores</translation>
    </message>
    <message>
        <source>Derive weights from the decision matrix of the chosen issue.</source>
        <translation>Gewichten afleiden uit de beslismatrix van de gekozen kwestie.</translation>
    </message>
    <message>
        <source>Weights from the scores</source>
        <translation>Gewichten uit de scores</translation>
    </message>
    <message>
        <source>These weights tell where the scores of this issue differ and overlap. They cannot tell what matters to you, and they change with every score: use them to question your weights, not to set them.</source>
        <translation>Deze gewichten zeggen waar de scores van deze kwestie verschillen en overlappen. Ze kunnen niet zeggen wat er voor u toe doet, en ze veranderen met elke score: gebruik ze om uw gewichten ter discussie te stellen, niet om ze vast te stellen.</translation>
    </message>
    <message>
        <source>the group&apos;s</source>
        <translation>van de groep</translation>
    </message>
    <message>
        <source>The rest belongs to locked weights.</source>
        <translation>De rest is voor vergrendelde gewichten.</translation>
    </message>
    <message>
        <source>Own weights for this issue</source>
        <translation>Eigen gewichten voor deze kwestie</translation>
    </message>
    <message>
        <source>The same weights for all issues</source>
        <translation>Dezelfde gewichten voor alle kwesties</translation>
    </message>
    <message>
        <source>Use different weights here</source>
        <translation>Hier andere gewichten gebruiken</translation>
    </message>
    <message>
        <source>only this issue</source>
        <translation>alleen deze kwestie</translation>
    </message>
    <message>
        <source>all issues</source>
        <translation>alle kwesties</translation>
    </message>
    <message>
        <source>These weights apply to this issue only.</source>
        <translation>Deze gewichten gelden alleen voor deze kwestie.</translation>
    </message>
    <message>
        <source>These weights apply to every issue that has no weights of its own.</source>
        <translation>Deze gewichten gelden voor alle kwesties zonder eigen gewichten.</translation>
    </message>
    <message>
        <source>Weights for {scope}</source>
        <translation>Gewichten voor {scope}</translation>
    </message>
    <message>
        <source>These weights rest on an older range of {names}. The Weights page asks what to do.</source>
        <translation>Deze gewichten berusten op een ouder bereik van {names}. De pagina Gewichten vraagt wat te doen.</translation>
    </message>
    <message>
        <source>Lock the weight of {title}</source>
        <translation>Het gewicht van {title} vergrendelen</translation>
    </message>
    <message>
        <source>Unlock the weight of {title}</source>
        <translation>Het gewicht van {title} ontgrendelen</translation>
    </message>
    <message>
        <source>Give the issue its own weights</source>
        <translation>De kwestie eigen gewichten geven</translation>
    </message>
    <message>
        <source>Weigh the issue like the others</source>
        <translation>De kwestie wegen zoals de andere</translation>
    </message>
    <message>
        <source>{criterion} ({wanted})
{description}
Moving one weight keeps the others in proportion.</source>
        <translation>{criterion} ({wanted})
{description}
Als u één gewicht verschuift, behouden de andere hun onderlinge verhouding.</translation>
    </message>
    <message>
        <source>Weights of “{issue}” only</source>
        <translation>Alleen de gewichten van “{issue}”</translation>
    </message>
    <message>
        <source>Weight of {criterion}</source>
        <translation>Gewicht van {criterion}</translation>
    </message>
    <message>
        <source>Weight of {criterion} in per cent</source>
        <translation>Gewicht van {criterion} in procent</translation>
    </message>
    <message>
        <source>Lock the weight of {criterion}</source>
        <translation>Het gewicht van {criterion} vergrendelen</translation>
    </message>
    <message>
        <source>Keep this weight where it is while others are moved</source>
        <translation>Dit gewicht laten waar het is terwijl andere worden verschoven</translation>
    </message>
    <message>
        <source>What is “{term}”?</source>
        <translation>Wat is “{term}”?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Why? The steps behind: {what}</source>
        <translation>Waarom? De stappen achter: {what}</translation>
    </message>
    <message>
        <source>The steps behind: {what}</source>
        <translation>De stappen achter: {what}</translation>
    </message>
    <message>
        <source>Why? {what}</source>
        <translation>Waarom? {what}</translation>
    </message>
    <message>
        <source>There is nothing to explain yet: more answers are needed.</source>
        <translation>Er valt nog niets uit te leggen: er zijn meer antwoorden nodig.</translation>
    </message>
    <message>
        <source>Steps of the method</source>
        <translation>Stappen van de methode</translation>
    </message>
    <message>
        <source>what each criterion contributes</source>
        <translation>wat elk criterium bijdraagt</translation>
    </message>
    <message>
        <source>What makes up each score</source>
        <translation>Waaruit elke score bestaat</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Uitleg…</translation>
    </message>
    <message>
        <source>The reasons for and against, how the score is calculated, and what another method says</source>
        <translation>Wat ervoor en wat ertegen pleit, hoe de score wordt berekend en wat een andere methode zegt</translation>
    </message>
    <message>
        <source>The bars appear as soon as one option has all its scores.</source>
        <translation>De balken verschijnen zodra één optie alle scores heeft.</translation>
    </message>
    <message>
        <source>The first {shown} of {all} options are drawn; the table has all.</source>
        <translation>De eerste {shown} van {all} opties zijn getekend; de tabel bevat ze alle.</translation>
    </message>
    <message>
        <source>Contributions of the criteria to each option&apos;s score</source>
        <translation>Bijdragen van de criteria aan de score van elke optie</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>of an option as a whole</comment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Each column divided by its length</source>
        <translation>Elke kolom gedeeld door de lengte van die kolom</translation>
    </message>
    <message>
        <source>Ideal mode</source>
        <translation>Ideale modus</translation>
    </message>
    <message>
        <source>A copy of an option does not change first place</source>
        <translation>Een kopie van een optie verandert de eerste plaats niet</translation>
    </message>
    <message>
        <source>Each option is measured by how close it is to the best and how far from the worst on all criteria at once.</source>
        <translation>Elke optie wordt beoordeeld op hoe dicht die bij het beste komt en hoe ver die van het slechtste blijft, op alle criteria tegelijk.</translation>
    </message>
    <message>
        <source>Options are compared in pairs on each criterion, and the resulting shares are combined using the weights.</source>
        <translation>Opties worden op elk criterium twee aan twee vergeleken, en de aandelen die daaruit volgen, worden met de gewichten opgeteld.</translation>
    </message>
    <message>
        <source>Vector (textbook)</source>
        <translation>Vector (uit het leerboek)</translation>
    </message>
    <message>
        <source>Each criterion is stretched from its worst to its best score, however close these are. Which options are present can change the order of the others.</source>
        <translation>Elk criterium wordt herschaald van de slechtste tot de beste gevonden score, hoe dicht die ook bij elkaar liggen. Welke opties er zijn, kan de volgorde van de andere veranderen.</translation>
    </message>
    <message>
        <source>Each criterion is stretched over its whole scale, so ranks do not change when options are added or removed. The drawback: options close together on a long scale hardly differ, so the ends of the scale must be chosen with care.</source>
        <translation>Elk criterium wordt herschaald naar zijn hele schaal: rangen veranderen niet als opties worden toegevoegd of verwijderd. Het nadeel: opties die op een lange schaal dicht bij elkaar liggen, worden nauwelijks onderscheiden, dus de uiteinden van de schaal moeten zorgvuldig worden gekozen.</translation>
    </message>
    <message>
        <source>On each criterion the options share a total of 1, so a rare strength counts for more than a common one. For dividing resources among options.</source>
        <translation>Op elk criterium delen de opties 1 onder elkaar, zodat een zeldzaam sterk punt zwaarder telt dan een veelvoorkomend. Om middelen over opties te verdelen.</translation>
    </message>
    <message>
        <source>Saaty&apos;s own method: the weights on which repeated application of the comparisons converges.</source>
        <translation>De methode van Saaty zelf: de gewichten waarop herhaalde toepassing van de vergelijkingen uitkomt.</translation>
    </message>
    <message>
        <source>Each row&apos;s comparisons are averaged as ratios. With few contradictions, both methods nearly agree.</source>
        <translation>De vergelijkingen van elke rij worden als verhoudingen gemiddeld. Bij weinig tegenstrijdigheden komen beide methoden bijna overeen.</translation>
    </message>
    <message>
        <source>Each column is stretched over the actual scores</source>
        <translation>Elke kolom herschaald naar de werkelijke scores</translation>
    </message>
    <message>
        <source>Each column stretched over its scale: ranks do not change when options are added or removed</source>
        <translation>Elke kolom herschaald naar de eigen schaal: rangen veranderen niet als opties worden toegevoegd of verwijderd</translation>
    </message>
    <message>
        <source>Distributive mode</source>
        <translation>Verdelende modus</translation>
    </message>
    <message>
        <source>Scores are made comparable by rescaling each criterion to the range of its scores.</source>
        <translation>Scores worden vergelijkbaar gemaakt door elk criterium te herschalen naar het bereik van de scores.</translation>
    </message>
    <message>
        <source>Scores are measured against the ends of their scales, so that no ranking changes when options are added or removed.</source>
        <translation>Scores worden gemeten aan de uiteinden van hun schalen, zodat geen rangorde verandert als opties worden toegevoegd of verwijderd.</translation>
    </message>
    <message>
        <source>Each score divided by the length of its column, so that units no longer matter. For a cost, less is still better.</source>
        <translation>Elke score gedeeld door de lengte van de kolom, zodat eenheden er niet meer toe doen. Bij kosten is minder nog steeds beter.</translation>
    </message>
    <message>
        <source>Each column rescaled to the range of its scores: 1 is the best, 0 the worst.</source>
        <translation>Elke kolom herschaald naar het bereik van de scores: 1 is het best, 0 het slechtst.</translation>
    </message>
    <message>
        <source>Each score as its position on the scale: 1 is the best end, 0 the worst.</source>
        <translation>Elke score als plaats op de schaal: 1 is het beste uiteinde, 0 het slechtste.</translation>
    </message>
    <message>
        <source>Ideal mode: priorities on each criterion divided by the largest, so that the best option counts 1.</source>
        <translation>Ideale modus: prioriteiten op elk criterium gedeeld door de grootste, zodat de optie die daar het beste is voor 1 telt.</translation>
    </message>
    <message>
        <source>Closeness is not a sum. It is divided by moving from the worst point to the option at the same pace on all criteria and crediting each with the closeness its own movement gains (Aumann-Shapley).</source>
        <translation>Nabijheid is geen som. Ze wordt verdeeld door van het slechtste punt naar de optie te gaan, op alle criteria even snel, en elk criterium de nabijheid toe te rekenen die zijn eigen beweging oplevert (Aumann-Shapley).</translation>
    </message>
    <message>
        <source>Priorities are shared out among all options</source>
        <translation>Prioriteiten worden over alle opties verdeeld</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;New from preset</source>
        <translation>Nieuw op basis &amp;van voorbeeld</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Re&amp;cent openen</translation>
    </message>
    <message>
        <source>Rank with &amp;TOPSIS</source>
        <translation>Rangschikken met &amp;TOPSIS</translation>
    </message>
    <message>
        <source>Rank with &amp;AHP</source>
        <translation>Rangschikken met &amp;AHP</translation>
    </message>
    <message>
        <source>TOPSIS: how criteria are made comparable</source>
        <translation>TOPSIS: hoe criteria vergelijkbaar worden gemaakt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>AHP: how priorities are combined</source>
        <translation>AHP: hoe prioriteiten worden opgeteld</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <translation>&amp;Systeemstandaard</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hoofdbalk</translation>
    </message>
    <message>
        <source>Viewpoint</source>
        <translation>Invalshoek</translation>
    </message>
    <message>
        <source>A viewpoint is a named set of weights</source>
        <translation>Een invalshoek is een set gewichten met een naam</translation>
    </message>
    <message>
        <source>How scores and weights become a ranking</source>
        <translation>Hoe scores en gewichten een rangorde worden</translation>
    </message>
    <message>
        <source>Briefing note…</source>
        <translation>Notitie…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Write results for other programs</source>
        <translation>Uitkomsten voor andere programma’s schrijven</translation>
    </message>
    <message>
        <source>Custom weights</source>
        <translation>Aangepaste gewichten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startpagina</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (alleen-lezen)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Nog geen bestanden</translation>
    </message>
    <message>
        <source>printed in a table of the paper</source>
        <translation>afgedrukt in een tabel van het artikel</translation>
    </message>
    <message>
        <source>follows from a passage of the paper</source>
        <translation>volgt uit een passage van het artikel</translation>
    </message>
    <message>
        <source>an assumption of the preset</source>
        <translation>een aanname van het voorbeeldproject</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>door u ingevoerd</translation>
    </message>
    <message>
        <source>computed for a coalition</source>
        <translation>berekend voor een coalitie</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>van u</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berekend</translation>
    </message>
    <message>
        <source>printed in the paper</source>
        <translation>uit een tabel van het artikel</translation>
    </message>
    <message>
        <source>from the paper&apos;s text</source>
        <translation>uit de tekst van het artikel</translation>
    </message>
    <message>
        <source>assumption</source>
        <comment>legend of a mark</comment>
        <translation>aanname</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>This is what we decide today, and this is what we do not. A ranking is a tool for thinking: it shows what follows from scores and weights. It does not decide for us.</source>
        <translation>Dit is wat we vandaag beslissen, en dit is wat we niet beslissen. Een rangorde is een hulpmiddel bij het denken: die laat zien wat uit scores en gewichten volgt. De beslissing nemen we zelf.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Deelnemers openen</translation>
    </message>
    <message>
        <source>Gut check</source>
        <translation>Gevoelspeiling</translation>
    </message>
    <message>
        <source>Draw slips…</source>
        <translation>Strookjes maken…</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Mensen toevoegen…</translation>
    </message>
    <message>
        <source>It is not known how many people are here.</source>
        <translation>Er is nog niet vastgelegd hoeveel mensen er zijn.</translation>
    </message>
    <message>
        <source>How many are here…</source>
        <translation>Hoeveel er zijn…</translation>
    </message>
    <message>
        <source>Start the workshop</source>
        <translation>De workshop beginnen</translation>
    </message>
    <message>
        <source>Ready; the clock has not started.</source>
        <translation>Gereed; de klok loopt nog niet.</translation>
    </message>
    <message>
        <source>Show who moved</source>
        <translation>Tonen wie is opgeschoven</translation>
    </message>
    <message>
        <source>Show the mean</source>
        <translation>Het gemiddelde tonen</translation>
    </message>
    <message>
        <source>Show the group&apos;s scores</source>
        <translation>De scores van de groep tonen</translation>
    </message>
    <message>
        <source>Show {option}</source>
        <translation>{option} tonen</translation>
    </message>
    <message>
        <source>{round} is open: nobody has voted yet.</source>
        <translation>{round} is open: nog niemand heeft gestemd.</translation>
    </message>
    <message>
        <source>Pass the keyboard…</source>
        <translation>Toetsenbord doorgeven…</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>Strookjes afdrukken…</translation>
    </message>
    <message>
        <source>At this computer…</source>
        <translation>Aan deze computer…</translation>
    </message>
    <message>
        <source>{round} is open: {voted} of {expected} has voted.</source>
        <translation>{round} is open: {voted} van {expected} heeft gestemd.</translation>
    </message>
    <message>
        <source>{round} is open: {voted} of {expected} have voted.</source>
        <translation>{round} is open: {voted} van {expected} hebben gestemd.</translation>
    </message>
    <message>
        <source>Close {round}</source>
        <translation>{round} sluiten</translation>
    </message>
    <message>
        <source>{round} has {voted} ballots for {people} people.</source>
        <translation>{round} heeft {voted} stembiljetten voor {people} mensen.</translation>
    </message>
    <message>
        <source>Resolve the surplus…</source>
        <translation>Overschot oplossen…</translation>
    </message>
    <message>
        <source>{round} stays sealed: fewer than {count} voted.</source>
        <translation>{round} blijft verzegeld: er stemden minder dan {count}.</translation>
    </message>
    <message>
        <source>Open another round…</source>
        <translation>Nog een ronde openen…</translation>
    </message>
    <message>
        <source>{round} is closed: {voted} of {expected} voted, nobody sees an answer yet.</source>
        <translation>{round} is gesloten: {voted} van {expected} hebben gestemd; nog niemand ziet een antwoord.</translation>
    </message>
    <message>
        <source>Reveal {round}</source>
        <translation>{round} onthullen</translation>
    </message>
    <message>
        <source>Reveal {round}…</source>
        <translation>{round} onthullen…</translation>
    </message>
    <message>
        <source>{round} is revealed: {subject}.</source>
        <translation>{round} is onthuld: {subject}.</translation>
    </message>
    <message>
        <source>{round} is revealed; the room sees every answer.</source>
        <translation>{round} is onthuld; de zaal ziet elk antwoord.</translation>
    </message>
    <message>
        <source>{round} is revealed; the room sees the group&apos;s result.</source>
        <translation>{round} is onthuld; de zaal ziet de uitkomst van de groep.</translation>
    </message>
    <message>
        <source>{round} is revealed; the room sees who moved.</source>
        <translation>{round} is onthuld; de zaal ziet wie is opgeschoven.</translation>
    </message>
    <message>
        <source>No round yet.</source>
        <translation>Nog geen ronde.</translation>
    </message>
    <message>
        <source>Repeat {round}</source>
        <translation>{round} herhalen</translation>
    </message>
    <message>
        <source>Go on: {step}</source>
        <translation>Verder: {step}</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Rapport opslaan…</translation>
    </message>
    <message>
        <source>Open a gut check…</source>
        <translation>Een gevoelspeiling openen…</translation>
    </message>
    <message>
        <source>Open a round on scores…</source>
        <translation>Een ronde over scores openen…</translation>
    </message>
    <message>
        <source>Show the question in the room window and go through the ranges. Collect ballots at the keyboard, from files or on paper.</source>
        <translation>Toon de vraag in het projectorvenster en loop de bereiken door. Verzamel stembiljetten aan het toetsenbord, uit bestanden of op papier.</translation>
    </message>
    <message>
        <source>Open a round on weights…</source>
        <translation>Een ronde over gewichten openen…</translation>
    </message>
    <message>
        <source>Show Results</source>
        <translation>Uitkomsten tonen</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Bespreken</translation>
    </message>
    <message>
        <source>Show what to discuss</source>
        <translation>Tonen wat te bespreken</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Tweede ronde</translation>
    </message>
    <message>
        <source>Everybody weighs once more. You may change your mind; nobody has to.</source>
        <translation>Iedereen weegt nog eens. U mag van gedachten veranderen, maar niemand hoeft dat.</translation>
    </message>
    <message>
        <source>Agree on names or anonymity. List the participants and give everybody a slip with their code.</source>
        <translation>Spreek af of er met namen of anoniem wordt gewerkt. Zet de deelnemers op de lijst en geef iedereen het strookje met een code.</translation>
    </message>
    <message>
        <source>Rank the options as you would now, each on your own. Nobody sees a ranking until all are revealed.</source>
        <translation>Zet de opties in uw volgorde van voorkeur, ieder voor zich. Niemand ziet een rangorde voordat alles is onthuld.</translation>
    </message>
    <message>
        <source>Pick the issues that matter most. Keep the overview and the rankings off the projector: people anchor on what they have seen.</source>
        <translation>Kies de kwesties die er het meest toe doen. Houd overzicht en rangordes van de projector: mensen blijven hangen aan wat ze hebben gezien.</translation>
    </message>
    <message>
        <source>How well does each option do on each criterion? Say what you know, and say so if you cannot tell.</source>
        <translation>Hoe goed presteert elke optie op elk criterium? Geef aan wat u weet, en geef het ook aan als u het niet weet.</translation>
    </message>
    <message>
        <source>Ask only for scores that are doubtful. Collect, close and reveal; then use the group&apos;s scores under Results.</source>
        <translation>Vraag alleen naar scores die twijfelachtig zijn. Verzamel, sluit en onthul; gebruik daarna onder Uitkomsten de scores van de groep.</translation>
    </message>
    <message>
        <source>How much does it matter to go from the worst to the best on each criterion? Weigh the criteria alone and in silence. A weight without its range means nothing.</source>
        <translation>Hoe belangrijk is het om op elk criterium van het slechtste naar het beste te gaan? Weeg de criteria ieder voor zich en in stilte. Een gewicht zonder bereik betekent niets.</translation>
    </message>
    <message>
        <source>Look at how far apart we are before you look at the mean. The mean of two camps is nobody&apos;s opinion.</source>
        <translation>Kijk hoe ver we uiteenliggen voordat u naar het gemiddelde kijkt. Het gemiddelde van twee kampen is niemands mening.</translation>
    </message>
    <message>
        <source>Go through the spread, criterion by criterion. In the room the dots come first, then the mean.</source>
        <translation>Loop de spreiding door, criterium voor criterium. Op de projector komen eerst de stippen, dan het gemiddelde.</translation>
    </message>
    <message>
        <source>We discuss only the disagreements that can change a result. Those at either extreme give their reasons first.</source>
        <translation>We bespreken alleen de meningsverschillen die een uitkomst kunnen veranderen. Wie aan een van de uiteinden zit, geeft als eerste een toelichting.</translation>
    </message>
    <message>
        <source>Take them one by one. Note reasons as they are given. Do not press for agreement.</source>
        <translation>Bespreek ze een voor een. Schrijf redenen op als ze worden genoemd. Dring niet aan op eensgezindheid.</translation>
    </message>
    <message>
        <source>Repeat the round, close it and reveal it. In the room arrows show who moved.</source>
        <translation>Herhaal de ronde, sluit die en onthul die. Op de projector tonen pijlen wie is opgeschoven.</translation>
    </message>
    <message>
        <source>What would have to be true for the runner-up to be first? Do we believe it?</source>
        <translation>Wat zou waar moeten zijn om de nummer twee bovenaan te krijgen? Geloven we dat?</translation>
    </message>
    <message>
        <source>Under Results, use the group&apos;s weights. Then go through the issues whose first place is a close call.</source>
        <translation>Gebruik onder Uitkomsten de gewichten van de groep. Loop dan de kwesties door waar het verschil aan de top klein is.</translation>
    </message>
    <message>
        <source>Open the Robustness page</source>
        <translation>De pagina Robuustheid openen</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>This is the result, and this is who would favour something else. Sign in agreement or under dissent; both are a result.</source>
        <translation>Dit is de uitkomst, en dit is wie een andere voorkeur heeft. Onderteken instemmend of met een afwijkend standpunt; beide zijn een uitkomst.</translation>
    </message>
    <message>
        <source>Read the dissent aloud and record its reasons. Let everybody sign. Save, and export the report.</source>
        <translation>Lees de afwijkende standpunten voor en leg de redenen vast. Laat iedereen ondertekenen. Sla op en exporteer het rapport.</translation>
    </message>
    <message>
        <source>Open Sign-off</source>
        <translation>Ondertekening openen</translation>
    </message>
    <message>
        <source>Steps of the agenda</source>
        <translation>Stappen van de agenda</translation>
    </message>
    <message>
        <source>This step is &amp;done</source>
        <translation>Deze stap is &amp;klaar</translation>
    </message>
    <message>
        <source>Planned minutes of this step</source>
        <translation>Geplande minuten voor deze stap</translation>
    </message>
    <message>
        <source>&amp;Go on with this step</source>
        <translation>Met deze stap &amp;verdergaan</translation>
    </message>
    <message>
        <source>Its time counts from now on</source>
        <translation>De tijd ervan loopt vanaf nu</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Zeg</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Doe</translation>
    </message>
    <message>
        <source>Counts down in the room window</source>
        <translation>Telt af in het projectorvenster</translation>
    </message>
    <message>
        <source>Planned &amp;minutes</source>
        <translation>Geplande &amp;minuten</translation>
    </message>
    <message>
        <source>Today&apos;s issues</source>
        <translation>Kwesties van vandaag</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Kie&amp;zen…</translation>
    </message>
    <message>
        <source>Edit the &amp;selected entry…</source>
        <translation>Gekozen notitie wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>Strike it &amp;out…</source>
        <translation>D&amp;oorhalen…</translation>
    </message>
    <message>
        <source>{mark}  {step}  ({minutes} min)</source>
        <translation>{mark}  {step}  ({minutes} min)</translation>
    </message>
    <message>
        <source>{mark}  {step}  (left out)</source>
        <translation>{mark}  {step}  (vervalt)</translation>
    </message>
    <message>
        <source>Show {round}</source>
        <translation>{round} tonen</translation>
    </message>
    <message>
        <source>{minutes} min planned</source>
        <translation>{minutes} min gepland</translation>
    </message>
    <message>
        <source>The one issue of this project.</source>
        <translation>De enige kwestie van dit project.</translation>
    </message>
    <message>
        <source>All {count} issues of this project.</source>
        <translation>Alle {count} kwesties van dit project.</translation>
    </message>
    <message>
        <source>What happened? The original stays on record.</source>
        <translation>Wat gebeurde er? De oorspronkelijke tekst blijft in de notulen.</translation>
    </message>
    <message>
        <source>Strike this entry out?</source>
        <translation>Deze notitie doorhalen?</translation>
    </message>
    <message>
        <source>“{text}” It stays on record, marked as struck out.</source>
        <translation>“{text}” De notitie blijft als doorgehaald in de notulen staan.</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>Doorhalen</translation>
    </message>
    <message>
        <source>Note a decision, a reason or anything else, and press Enter</source>
        <translation>Noteer een besluit, een reden of iets anders, en druk op Enter</translation>
    </message>
    <message>
        <source>New entry in the minutes</source>
        <translation>Een nieuwe notitie in de notulen</translation>
    </message>
    <message>
        <source>Edit the minutes</source>
        <translation>De notulen wijzigen</translation>
    </message>
    <message>
        <source>Start the t&amp;imer ({minutes} min)</source>
        <translation>T&amp;imer starten ({minutes} min)</translation>
    </message>
    <message>
        <source>“{text}” This cannot be undone.</source>
        <translation>“{text}” Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Order, most favoured first</source>
        <translation>Volgorde, voorkeur eerst</translation>
    </message>
    <message>
        <source>{after} points</source>
        <translation>{after} punten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>The characters on your slip. Show them to nobody.</source>
        <translation>De tekens op uw strookje. Laat ze aan niemand zien.</translation>
    </message>
    <message>
        <source>Type the code on your slip.</source>
        <translation>Typ de code op uw strookje.</translation>
    </message>
    <message>
        <source>This is not a code: a character is wrong, missing or too many. Look at your slip.</source>
        <translation>Dit is geen code: een teken is onjuist, ontbreekt of is te veel. Kijk op uw strookje.</translation>
    </message>
    <message>
        <source>A reason (optional)</source>
        <translation>Een reden (niet verplicht)</translation>
    </message>
    <message>
        <source>The vote is anonymous. Do not write who you are.</source>
        <translation>De stemming is anoniem. Schrijf niet wie u bent.</translation>
    </message>
    <message>
        <source>The reason is too long for a ballot. Shorten it.</source>
        <translation>De reden is te lang voor een stembiljet. Kort die in.</translation>
    </message>
    <message>
        <source>Submit the ballot</source>
        <translation>Stembiljet inleveren</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wordt verzonden…</translation>
    </message>
    <message>
        <source>No connection. Trying again …</source>
        <translation>Geen verbinding. Nieuwe poging…</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Maak een keuze</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>Weet niet</translation>
    </message>
    <message>
        <source>Number of 0 or more</source>
        <translation>Getal van 0 of meer</translation>
    </message>
    <message>
        <source>Number from {low} to {high}</source>
        <translation>Getal van {low} tot en met {high}</translation>
    </message>
    <message>
        <source>Place; the same place for a tie</source>
        <translation>Plaats; bij gelijke stand dezelfde plaats</translation>
    </message>
    <message>
        <source>Place {n}</source>
        <translation>Plaats {n}</translation>
    </message>
    <message>
        <source>Not sent yet. Please look at:</source>
        <translation>Nog niet verzonden. Kijk naar:</translation>
    </message>
    <message>
        <source>{field}: not answered yet.</source>
        <translation>{field}: nog niet beantwoord.</translation>
    </message>
    <message>
        <source>{field}: this is not a number, such as 40 or 2.5.</source>
        <translation>{field}: dit is geen getal, zoals 40 of 2,5.</translation>
    </message>
    <message>
        <source>{field}: it is not clear whether this is a decimal or a thousands separator. Write the number without thousands separators.</source>
        <translation>{field}: het is niet duidelijk of dit een decimaalteken of een scheidingsteken voor duizendtallen is. Schrijf het getal zonder scheidingstekens voor duizendtallen.</translation>
    </message>
    <message>
        <source>{field}: the number must be from {low} to {high}.</source>
        <translation>{field}: het getal moet van {low} tot en met {high} zijn.</translation>
    </message>
    <message>
        <source>{field}: the number must be 0 or more.</source>
        <translation>{field}: het getal moet 0 of meer zijn.</translation>
    </message>
    <message>
        <source>Too few comparisons are answered to link everything.</source>
        <translation>Er zijn te weinig vergelijkingen beantwoord om alles te verbinden.</translation>
    </message>
    <message>
        <source>Your ballot is recorded.</source>
        <translation>Uw stembiljet is vastgelegd.</translation>
    </message>
    <message>
        <source>The laptop has stored it. Until the round closes you can revise it: a later ballot with the same code takes the place of the earlier one. Then close this page, so that nobody sees your answers.</source>
        <translation>De laptop heeft het opgeslagen. Tot de ronde wordt gesloten, kunt u het herzien: een later stembiljet met dezelfde code vervangt het eerdere. Sluit daarna deze pagina, zodat niemand uw antwoorden ziet.</translation>
    </message>
    <message>
        <source>Revise the ballot</source>
        <translation>Stembiljet herzien</translation>
    </message>
    <message>
        <source>Done: remove my answers from this page</source>
        <translation>Klaar: mijn antwoorden van deze pagina verwijderen</translation>
    </message>
    <message>
        <source>Your answers are no longer on this page. You can close it.</source>
        <translation>Uw antwoorden staan niet meer op deze pagina. U kunt die sluiten.</translation>
    </message>
    <message>
        <source>Not recorded: this code is not in use. Look at your slip and type it again.</source>
        <translation>Niet vastgelegd: deze code is niet in gebruik. Kijk op uw strookje en typ de code opnieuw.</translation>
    </message>
    <message>
        <source>Not recorded: too many codes were tried that are not in use. Wait a minute and submit again, or ask the facilitator.</source>
        <translation>Niet vastgelegd: er zijn te veel codes geprobeerd die niet in gebruik zijn. Wacht een minuut en lever opnieuw in, of vraag het de begeleider.</translation>
    </message>
    <message>
        <source>Not recorded: the round is closed.</source>
        <translation>Niet vastgelegd: de ronde is gesloten.</translation>
    </message>
    <message>
        <source>Not recorded: the laptop could not store it. Tell the facilitator, then submit again.</source>
        <translation>Niet vastgelegd: de laptop kon het niet opslaan. Meld het de begeleider en lever daarna opnieuw in.</translation>
    </message>
    <message>
        <source>This ballot was recorded before; a newer one with this code has taken its place.</source>
        <translation>Dit stembiljet was al vastgelegd; een nieuwer stembiljet met deze code heeft het vervangen.</translation>
    </message>
    <message>
        <source>Not recorded: this page belongs to an earlier start. Scan the picture on the screen in the room again.</source>
        <translation>Niet vastgelegd: deze pagina hoort bij een eerdere start. Scan de afbeelding op het scherm in de zaal opnieuw.</translation>
    </message>
    <message>
        <source>Not recorded yet: too much is going on. Wait a moment and submit again.</source>
        <translation>Nog niet vastgelegd: het is te druk. Wacht even en lever opnieuw in.</translation>
    </message>
    <message>
        <source>There is no word from the laptop whether your ballot was recorded.</source>
        <translation>De laptop heeft niet bevestigd dat uw stembiljet is vastgelegd.</translation>
    </message>
    <message>
        <source>Either the connection is lost or the round is closed. Your answers are still here. Check that this phone is in the same network, then submit again: the ballot counts once, however often it is sent.</source>
        <translation>Of de verbinding is verbroken, of de ronde is gesloten. Uw antwoorden staan er nog. Controleer of deze telefoon in hetzelfde netwerk zit en lever opnieuw in: het stembiljet telt één keer, hoe vaak het ook wordt verzonden.</translation>
    </message>
    <message>
        <source>You typed the address.</source>
        <translation>U hebt het adres getypt.</translation>
    </message>
    <message>
        <source>Then the key that seals your ballot came over the network, not from the picture. Compare these digits with those on the screen in the room. If they differ, do not vote here; tell the facilitator.</source>
        <translation>Dan kwam de sleutel die uw stembiljet verzegelt via het netwerk en niet uit de afbeelding. Vergelijk deze cijfers met die op het scherm in de zaal. Verschillen ze, stem dan niet hier en meld het de begeleider.</translation>
    </message>
    <message>
        <source>The key in the address is not this round&apos;s. Scan the picture on the screen in the room again. Nothing can be sent from here.</source>
        <translation>De sleutel in het adres hoort niet bij deze ronde. Scan de afbeelding op het scherm in de zaal opnieuw. Van hieruit kan niets worden verzonden.</translation>
    </message>
    <message>
        <source>Your answers are sealed on this phone before they are sent, and opened when the round is revealed.</source>
        <translation>Uw antwoorden worden op deze telefoon verzegeld voordat ze worden verzonden, en geopend wanneer de ronde wordt onthuld.</translation>
    </message>
    <message>
        <source>This browser is too old to seal a ballot. Please vote on the laptop or on paper.</source>
        <translation>Deze browser is te oud om een stembiljet te verzegelen. Stem op de laptop of op papier.</translation>
    </message>
    <message>
        <source>This page needs JavaScript to seal your ballot. Switch it on, or vote on paper.</source>
        <translation>Deze pagina heeft JavaScript nodig om uw stembiljet te verzegelen. Zet het aan of stem op papier.</translation>
    </message>
    <message>
        <source>{side}, {size} times</source>
        <translation>{side}, {size} keer</translation>
    </message>
    <message>
        <source>Nothing to discuss yet</source>
        <translation>Nog niets te bespreken</translation>
    </message>
    <message>
        <source>Show on the Robustness page</source>
        <translation>Op de pagina Robuustheid tonen</translation>
    </message>
    <message>
        <source>Show the score</source>
        <translation>De score tonen</translation>
    </message>
    <message>
        <source>Show the issue</source>
        <translation>De kwestie tonen</translation>
    </message>
    <message>
        <source>Gut and model on {issue}</source>
        <translation>Gevoel en model bij {issue}</translation>
    </message>
    <message>
        <source>Ordered by how far people differ, times the effect on the result: the share of the range between the lowest and the highest answer in which first place changes, summed over the issues.</source>
        <translation>Geordend naar hoe ver de meningen uiteenlopen, maal het effect op de uitkomst: het deel van het bereik tussen het laagste en het hoogste antwoord waarin de eerste plaats verandert, opgeteld over de kwesties.</translation>
    </message>
    <message>
        <source>Ordered by how much of the gut ranking the scores and the group&apos;s weights reverse.</source>
        <translation>Geordend naar hoeveel van de volgorde op gevoel de scores en de gewichten van de groep omkeren.</translation>
    </message>
    <message>
        <source>Open Rounds</source>
        <translation>Rondes openen</translation>
    </message>
    <message>
        <source>Where gut and model differ</source>
        <translation>Waar gevoel en model verschillen</translation>
    </message>
    <message>
        <source>All other disagreements</source>
        <translation>Alle andere meningsverschillen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>• {others_count} more, none more important than these</source>
        <translation>• nog {others_count}, waarvan geen zwaarder weegt dan deze</translation>
    </message>
    <message>
        <source>Use the group&apos;s weights and show on the Robustness page</source>
        <translation>De gewichten van de groep gebruiken en op de pagina Robuustheid tonen</translation>
    </message>
    <message>
        <source>Note a reason in the minutes…</source>
        <translation>Een reden in de notulen noteren…</translation>
    </message>
    <message>
        <source>Note a reason</source>
        <translation>Een reden noteren</translation>
    </message>
    <message>
        <source>What was said about {what}?</source>
        <translation>Wat is er gezegd over {what}?</translation>
    </message>
    <message>
        <source>No disagreement changes a result</source>
        <translation>Geen meningsverschil verandert een uitkomst</translation>
    </message>
    <message>
        <source>Discuss this one</source>
        <translation>Bespreek dit meningsverschil</translation>
    </message>
    <message>
        <source>Discuss these two</source>
        <translation>Bespreek deze twee meningsverschillen</translation>
    </message>
    <message>
        <source>Discuss these three</source>
        <translation>Bespreek deze drie meningsverschillen</translation>
    </message>
    <message>
        <source>Reasons on record</source>
        <translation>Vastgelegde redenen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <source>Re&amp;move the selected reason</source>
        <translation>De gekozen reden &amp;verwijderen</translation>
    </message>
    <message>
        <source>Record a reason</source>
        <translation>Een reden vastleggen</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Reason for dissent</source>
        <translation>Reden voor het afwijkende standpunt</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;Put it on record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand in het bijzonder</translation>
    </message>
    <message>
        <source>No ballot contains weights.</source>
        <translation>Geen stembiljet geeft gewichten.</translation>
    </message>
    <message>
        <source>Compared with what the group favours under the weights of {round} ({aggregation_words}).</source>
        <translation>Vergeleken met de voorkeur van de groep bij de gewichten van {round} ({aggregation_words}).</translation>
    </message>
    <message>
        <source>Remove this reason from the record?</source>
        <translation>Deze reden uit het verslag verwijderen?</translation>
    </message>
    <message>
        <source>Folder for the ballots</source>
        <translation>Map voor de stembiljetten</translation>
    </message>
    <message>
        <source>Writing ballots…</source>
        <translation>Stembiljetten worden geschreven…</translation>
    </message>
    <message>
        <source>Wrote {written_count} file to {folder}</source>
        <translation>{written_count} bestand geschreven naar {folder}</translation>
    </message>
    <message>
        <source>Wrote {written_count} files to {folder}</source>
        <translation>{written_count} bestanden geschreven naar {folder}</translation>
    </message>
    <message>
        <source>The ballots were not written</source>
        <translation>De stembiljetten zijn niet geschreven</translation>
    </message>
    <message>
        <source>This is a ballot for this workshop, but no round is open.</source>
        <translation>Dit is een stembiljet voor deze workshop, maar er is geen ronde open.</translation>
    </message>
    <message>
        <source>Let files replace ballots already submitted</source>
        <translation>Eerder ingeleverde stembiljetten door bestanden laten vervangen</translation>
    </message>
    <message>
        <source>Open a round under Workshop ▸ Rounds.</source>
        <translation>Open een ronde onder Workshop ▸ Rondes.</translation>
    </message>
    <message>
        <source>Ballots from files</source>
        <translation>Stembiljetten uit bestanden</translation>
    </message>
    <message>
        <source>Reading the ballots…</source>
        <translation>De stembiljetten worden gelezen…</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Gevonden bestanden</translation>
    </message>
    <message>
        <source>Reading ballots…</source>
        <translation>Stembiljetten worden gelezen…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Het lezen is gestopt.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Uitkomsten</translation>
    </message>
    <message>
        <source>The group&apos;s results, and how far it agrees</source>
        <translation>De uitkomsten van de groep, en in hoeverre de groep het eens is</translation>
    </message>
    <message>
        <source>Everybody draws a numbered slip from a hat. Nobody, not even you, can link answers to a person.</source>
        <translation>Iedereen trekt een genummerd strookje uit een hoed. Niemand, ook u niet, kan antwoorden tot een persoon herleiden.</translation>
    </message>
    <message>
        <source>Parts of the workshop</source>
        <translation>Onderdelen van de workshop</translation>
    </message>
    <message>
        <source>Weigh what matters, rank the options, see what would change the answer. Everything stays on this computer.</source>
        <translation>Weeg wat telt, rangschik de opties en zie waardoor het antwoord zou veranderen. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>A decision of your own</source>
        <translation>Een eigen beslissing</translation>
    </message>
    <message>
        <source>Options, criteria and scores: a first ranking within minutes.</source>
        <translation>Opties, criteria en scores: binnen enkele minuten een eerste rangorde.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start a decision of your own</source>
        <translation>Een eigen beslissing beginnen</translation>
    </message>
    <message>
        <source>Paste or import a table…</source>
        <translation>Tabel plakken of importeren…</translation>
    </message>
    <message>
        <source>A workshop</source>
        <translation>Een workshop</translation>
    </message>
    <message>
        <source>Collect everybody&apos;s weights by name or secretly, find what to discuss, sign the result.</source>
        <translation>Verzamel ieders gewichten op naam of geheim, zie wat besproken moet worden en onderteken de uitkomst.</translation>
    </message>
    <message>
        <source>Prepare a workshop…</source>
        <translation>Een workshop voorbereiden…</translation>
    </message>
    <message>
        <source>Open a ballot…</source>
        <translation>Stembiljet openen…</translation>
    </message>
    <message>
        <source>Add a completed ballot file to its workshop</source>
        <translation>Een ingevuld stembiljetbestand in de workshop opnemen</translation>
    </message>
    <message>
        <source>Explore the paper: global, selective, or both?</source>
        <translation>Verken het artikel: mondiaal, selectief of allebei?</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Open a project. You can also drop a file on this window.</source>
        <translation>Een project openen. U kunt een bestand ook naar dit venster slepen.</translation>
    </message>
    <message>
        <source>Documents that you open or save appear here.</source>
        <translation>Documenten die u opent of opslaat, verschijnen hier.</translation>
    </message>
    <message>
        <source>Then see how far the group agrees, which disagreements can change a result, and who would favour something else, and put it on record.</source>
        <translation>Zie daarna in hoeverre de groep het eens is, welke meningsverschillen een uitkomst kunnen veranderen en wie een andere voorkeur heeft, en leg dat vast.</translation>
    </message>
    <message>
        <source>Begin with &amp;names</source>
        <translation>Beginnen met &amp;namen</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Stap {number} van {count}: {step}</translation>
    </message>
    <message>
        <source>{minutes} min behind the plan</source>
        <translation>{minutes} min achter op schema</translation>
    </message>
    <message>
        <source>{minutes} min ahead of the plan</source>
        <translation>{minutes} min voor op schema</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>op schema</translation>
    </message>
    <message>
        <source>{spent} of {planned} min; {course}; ends about {end}</source>
        <translation>{spent} van {planned} min; {course}; einde rond {end}</translation>
    </message>
    <message>
        <source>{round} is open</source>
        <translation>{round} is open</translation>
    </message>
    <message>
        <source>What earlier rounds gave is hidden until it is closed, so that it influences nobody who votes.</source>
        <translation>Wat eerdere rondes opleverden, blijft verborgen totdat deze ronde is gesloten, zodat het niemand bij het stemmen beïnvloedt.</translation>
    </message>
    <message>
        <source>Collect the judgements of everybody in the room on this computer, without a network. Answers stay hidden until you reveal them.</source>
        <translation>Verzamel de oordelen van iedereen in de zaal op deze computer, zonder netwerk. Antwoorden blijven verborgen totdat u ze onthult.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>Each participant is known by name or code, role and organisation. Afterwards everybody&apos;s answers are shown with their names.</source>
        <translation>Elke deelnemer is bekend met naam of code, functie en organisatie. Daarna worden ieders antwoorden met naam getoond.</translation>
    </message>
    <message>
        <source>Anonymously</source>
        <translation>Anoniem</translation>
    </message>
    <message>
        <source>Begin &amp;anonymously</source>
        <translation>&amp;Anoniem beginnen</translation>
    </message>
    <message>
        <source>Add participants from a list</source>
        <translation>Deelnemers uit een lijst toevoegen</translation>
    </message>
    <message>
        <source>&amp;List: one line for each person, or cells copied from a spreadsheet</source>
        <translation>&amp;Lijst: één regel per persoon, of cellen uit een spreadsheet</translation>
    </message>
    <message>
        <source>Name; role; organisation; group; voting weight</source>
        <translation>Naam; functie; organisatie; groep; stemgewicht</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Lijst van deelnemers</translation>
    </message>
    <message>
        <source>Separate with semicolons or tabs. With headings in the first row, the columns may stand in any order.</source>
        <translation>Scheid ze met puntkomma’s of tabs. Met koppen in de eerste rij mogen de kolommen in elke volgorde staan.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden mensen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Will be added.</source>
        <translation>Wordt toegevoegd.</translation>
    </message>
    <message>
        <source>&amp;Add {count} participant</source>
        <translation>{count} deelnemer &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Add {count} participants</source>
        <translation>{count} deelnemers &amp;toevoegen</translation>
    </message>
    <message>
        <source>{count} person can be added.</source>
        <translation>{count} persoon kan worden toegevoegd.</translation>
    </message>
    <message>
        <source>{count} people can be added.</source>
        <translation>{count} mensen kunnen worden toegevoegd.</translation>
    </message>
    <message>
        <source>{count} line cannot be read.</source>
        <translation>{count} regel is niet te lezen.</translation>
    </message>
    <message>
        <source>{count} lines cannot be read.</source>
        <translation>{count} regels zijn niet te lezen.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Een deelnemer toevoegen</translation>
    </message>
    <message>
        <source>Present or &amp;absent</source>
        <translation>Aanwezig of a&amp;fwezig</translation>
    </message>
    <message>
        <source>Make &amp;slips…</source>
        <translation>&amp;Strookjes maken…</translation>
    </message>
    <message>
        <source>Numbered slips to draw from a hat</source>
        <translation>Genummerde strookjes om uit een hoed te trekken</translation>
    </message>
    <message>
        <source>How many are &amp;here…</source>
        <translation>Hoeveel er &amp;zijn…</translation>
    </message>
    <message>
        <source>A&amp;ttendance list…</source>
        <translation>&amp;Presentielijst…</translation>
    </message>
    <message>
        <source>&amp;Print slips…</source>
        <translation>Strookjes af&amp;drukken…</translation>
    </message>
    <message>
        <source>Make it an&amp;onymous…</source>
        <translation>A&amp;noniem maken…</translation>
    </message>
    <message>
        <source>Remove the workshop…</source>
        <translation>De workshop verwijderen…</translation>
    </message>
    <message>
        <source>Vote by &amp;name instead…</source>
        <translation>Op &amp;naam stemmen…</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nog niemand.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Strookje</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Make slips</source>
        <translation>Strookjes maken</translation>
    </message>
    <message>
        <source>How many are here?</source>
        <translation>Hoeveel zijn er?</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Strookjes</translation>
    </message>
    <message>
        <source>Vote by name instead?</source>
        <translation>In plaats daarvan op naam stemmen?</translation>
    </message>
    <message>
        <source>Vote by name</source>
        <translation>Op naam stemmen</translation>
    </message>
    <message>
        <source>Keep the names as an attendance list, apart from the slips</source>
        <translation>De namen als presentielijst bewaren, los van de strookjes</translation>
    </message>
    <message>
        <source>{total}, {present} present.</source>
        <translation>{total}, waarvan {present} aanwezig.</translation>
    </message>
    <message>
        <source>Paste a &amp;list…</source>
        <translation>&amp;Lijst plakken…</translation>
    </message>
    <message>
        <source>Add many participants at once, for example from Excel</source>
        <translation>Veel deelnemers tegelijk toevoegen, bijvoorbeeld uit Excel</translation>
    </message>
    <message>
        <source>New &amp;code…</source>
        <translation>Nieuwe &amp;code…</translation>
    </message>
    <message>
        <source>If a slip was lost or seen; the earlier code is void</source>
        <translation>Als een strookje kwijt is of is gezien; de eerdere code vervalt</translation>
    </message>
    <message>
        <source>A PDF with a slip for each person who has no code yet, to cut out</source>
        <translation>Een PDF met een strookje om uit te knippen voor iedereen die nog geen code heeft</translation>
    </message>
    <message>
        <source>{slips}; {people}.</source>
        <translation>{slips}; {people}.</translation>
    </message>
    <message>
        <source>{count} slip can be drawn</source>
        <translation>{count} strookje kan worden getrokken</translation>
    </message>
    <message>
        <source>{count} slips can be drawn</source>
        <translation>{count} strookjes kunnen worden getrokken</translation>
    </message>
    <message>
        <source>{count} person is expected to vote</source>
        <translation>naar verwachting stemt {count} persoon</translation>
    </message>
    <message>
        <source>{count} people are expected to vote</source>
        <translation>naar verwachting stemmen {count} mensen</translation>
    </message>
    <message>
        <source>“{typed}” was recorded as the group “{group}”.</source>
        <translation>“{typed}” is vastgelegd als de groep “{group}”.</translation>
    </message>
    <message>
        <source>Give {name} a code?</source>
        <translation>{name} een code geven?</translation>
    </message>
    <message>
        <source>It is shown once and kept nowhere.</source>
        <translation>Hij wordt één keer getoond en nergens bewaard.</translation>
    </message>
    <message>
        <source>Give {name} a new code?</source>
        <translation>{name} een nieuwe code geven?</translation>
    </message>
    <message>
        <source>The earlier code is void then. A ballot that was cast with it stays.</source>
        <translation>De eerdere code vervalt dan. Een stembiljet dat ermee is ingeleverd, blijft geldig.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nieuwe code</translation>
    </message>
    <message>
        <source>Only this participant may know it. It is shown once and kept nowhere.</source>
        <translation>Alleen deze deelnemer mag de code kennen. De code wordt één keer getoond en nergens bewaard.</translation>
    </message>
    <message>
        <source>People who will vote. Ballots are counted against their number:</source>
        <translation>Aantal mensen dat zal stemmen. De stembiljetten worden daarmee vergeleken:</translation>
    </message>
    <message>
        <source>Remove the workshop with all its ballots from this project?</source>
        <translation>De workshop met alle stembiljetten uit dit project verwijderen?</translation>
    </message>
    <message>
        <source>One participant</source>
        <translation>Eén deelnemer</translation>
    </message>
    <message>
        <source>{count} participants</source>
        <translation>{count} deelnemers</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>Make it anonymous</source>
        <translation>Anoniem maken</translation>
    </message>
    <message>
        <source>Voting weight</source>
        <translation>Stemgewicht</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>Edit the selected participant</source>
        <translation>De gekozen deelnemer wijzigen</translation>
    </message>
    <message>
        <source>No ballot is expected from absent participants</source>
        <translation>Van wie afwezig is, wordt geen stembiljet verwacht</translation>
    </message>
    <message>
        <source>Only participants who have not voted</source>
        <translation>Alleen wie niet heeft gestemd</translation>
    </message>
    <message>
        <source>Names, kept apart from slips</source>
        <translation>Namen, los van de strookjes</translation>
    </message>
    <message>
        <source>What is stored about people and votes</source>
        <translation>Wat van mensen en stemmen wordt bewaard</translation>
    </message>
    <message>
        <source>Add the people in the room; each gets a code to vote with.</source>
        <translation>Voeg de mensen in de zaal toe; ieder krijgt een code om mee te stemmen.</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
    <message>
        <source>Remove {name} from the workshop?</source>
        <translation>{name} uit de workshop verwijderen?</translation>
    </message>
    <message>
        <source>{name} votes with the code  {code}</source>
        <translation>{name} stemt met de code  {code}</translation>
    </message>
    <message>
        <source>How many slips, including a few spares?</source>
        <translation>Hoeveel strookjes, inclusief enkele reservestrookjes?</translation>
    </message>
    <message>
        <source>For which group? Leave it empty for a single hat.</source>
        <translation>Voor welke groep? Laat leeg voor één hoed voor allen.</translation>
    </message>
    <message>
        <source>The existing slips will no longer be valid.</source>
        <translation>De bestaande strookjes zijn daarna niet meer geldig.</translation>
    </message>
    <message>
        <source>Files saved earlier still contain the names: delete them, and save this project now.</source>
        <translation>Eerder opgeslagen bestanden bevatten de namen nog: verwijder ze, en sla dit project nu op.</translation>
    </message>
    <message>
        <source> These parts of names still appear in texts of the project: </source>
        <translation> Deze woorden uit namen staan nog in teksten van het project: </translation>
    </message>
    <message>
        <source>The workshop is now anonymous.</source>
        <translation>De workshop is nu anoniem.</translation>
    </message>
    <message>
        <source>This cannot be undone. Adopted weights stay.</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Overgenomen gewichten blijven.</translation>
    </message>
    <message>
        <source>absent; {name} votes</source>
        <translation>afwezig; {name} stemt</translation>
    </message>
    <message>
        <source>Make this workshop anonymous permanently?</source>
        <translation>Deze workshop voorgoed anoniem maken?</translation>
    </message>
    <message>
        <source>Names are removed and ballots detached from them. Nobody can restore them, and everybody draws a new slip.</source>
        <translation>Namen worden eruit gehaald en stembiljetten ervan losgemaakt. Niemand kan ze terughalen, en iedereen trekt een nieuw strookje.</translation>
    </message>
    <message>
        <source>How much this participant&apos;s answers count relative to others&apos;</source>
        <translation>Hoe zwaar de antwoorden van deze deelnemer tellen tegenover die van anderen</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Whoever votes by proxy casts a separate ballot for the absent person</source>
        <translation>Wie bij volmacht stemt, brengt voor de afwezige een afzonderlijke stem uit</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>absent; {name} votes by proxy</source>
        <translation>afwezig; {name} stemt bij volmacht</translation>
    </message>
    <message>
        <source>&amp;Name or code</source>
        <translation>&amp;Naam of code</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Functie</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groep</translation>
    </message>
    <message>
        <source>&amp;Voting weight</source>
        <translation>&amp;Stemgewicht</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>Aan&amp;wezigheid</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Presentielijst</translation>
    </message>
    <message>
        <source>One line each: name; role; organisation. Kept apart from slips and answers.</source>
        <translation>Eén deelnemer per regel: naam; functie; organisatie. Los van strookjes en antwoorden bewaard.</translation>
    </message>
    <message>
        <source>Show this code to nobody: anyone who has it can vote for you.</source>
        <translation>Toon deze code aan niemand: wie die heeft, kan namens u stemmen.</translation>
    </message>
    <message>
        <source>{path} was not written</source>
        <translation>{path} is niet geschreven</translation>
    </message>
    <message>
        <source>Reasons (optional); put the number of the question before each, if it is about one</source>
        <translation>Redenen (niet verplicht); zet het nummer van de vraag voor een reden die over één vraag gaat</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Bestand vervangen?</translation>
    </message>
    <message>
        <source>“{path}” already exists. Do you want to replace it?</source>
        <translation>“{path}” bestaat al. Wilt u het vervangen?</translation>
    </message>
    <message>
        <source>Your code:</source>
        <translation>Uw code:</translation>
    </message>
    <message>
        <source>Code: ______________</source>
        <translation>Code: ______________</translation>
    </message>
    <message>
        <source>Stop passing the keyboard…</source>
        <translation>Stoppen met doorgeven…</translation>
    </message>
    <message>
        <source>Your ballot</source>
        <translation>Uw stembiljet</translation>
    </message>
    <message>
        <source>Make sure that nobody sees the screen. Then type your code and press Enter.</source>
        <translation>Zorg dat niemand het scherm ziet. Typ dan uw code en druk op Enter.</translation>
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
        <translation>&amp;Inleveren</translation>
    </message>
    <message>
        <source>Leave without submitting</source>
        <translation>Verlaten zonder in te leveren</translation>
    </message>
    <message>
        <source>Nothing was submitted.</source>
        <translation>Er is niets ingeleverd.</translation>
    </message>
    <message>
        <source>{round} is closed.</source>
        <translation>{round} is gesloten.</translation>
    </message>
    <message>
        <source>If you voted before, this ballot takes the place of the earlier one.</source>
        <translation>Hebt u al gestemd, dan komt dit stembiljet in de plaats van het eerdere.</translation>
    </message>
    <message>
        <source>Thank you. Your ballot was submitted. Please pass the keyboard on.</source>
        <translation>Dank u. Uw stembiljet is ingeleverd. Geef het toetsenbord door.</translation>
    </message>
    <message>
        <source>Stop passing the keyboard?</source>
        <translation>Stoppen met het doorgeven van het toetsenbord?</translation>
    </message>
    <message>
        <source>The round stays open; you can continue later.</source>
        <translation>De ronde blijft open; u kunt later verdergaan.</translation>
    </message>
    <message>
        <source>Stop passing</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>This code belongs to earlier ballots.</source>
        <translation>Deze code hoort bij eerdere stembiljetten.</translation>
    </message>
    <message>
        <source>Draw another slip.</source>
        <translation>Trek een ander strookje.</translation>
    </message>
    <message>
        <source>{voted} of {expected} have voted</source>
        <translation>{voted} van {expected} hebben gestemd</translation>
    </message>
    <message>
        <source>{aggregation_names}, all votes counted equally</source>
        <translation>{aggregation_names}, alle stemmen gelijk</translation>
    </message>
    <message>
        <source>{firsts} of {firsts_count}</source>
        <translation>{firsts} van {firsts_count}</translation>
    </message>
    <message>
        <source>Nobody favours this under their own weights</source>
        <translation>Niemand heeft met de eigen gewichten deze voorkeur</translation>
    </message>
    <message>
        <source>{same} of {own_count}</source>
        <translation>{same} van {own_count}</translation>
    </message>
    <message>
        <source>The ballots in numbers</source>
        <translation>De stembiljetten in cijfers</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Ballot of</source>
        <translation>Stembiljet van</translation>
    </message>
    <message>
        <source>The weight that each ballot gives each criterion</source>
        <translation>Het gewicht dat elk stembiljet aan elk criterium geeft</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>{issue}: ratings as numbers on their scales</source>
        <translation>{issue}: beoordelingen als getallen op hun schalen</translation>
    </message>
    <message>
        <source>{issue}: scores as numbers on the criterion&apos;s scale</source>
        <translation>{issue}: scores als getallen op de schaal van het criterium</translation>
    </message>
    <message>
        <source>{issue}: each option&apos;s place; 1 is the most favoured</source>
        <translation>{issue}: de plaats van elke optie; 1 heeft de meeste voorkeur</translation>
    </message>
    <message>
        <source>Same as the group</source>
        <translation>Zoals de groep</translation>
    </message>
    <message>
        <source>some of them…</source>
        <translation>sommigen…</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Ronde</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>&amp;Whose answers</source>
        <translation>&amp;Wiens antwoorden</translation>
    </message>
    <message>
        <source>Everybody&apos;s weights; the line is the group&apos;s</source>
        <translation>Ieders gewichten; de lijn is die van de groep</translation>
    </message>
    <message>
        <source>everybody&apos;s weights</source>
        <translation>ieders gewichten</translation>
    </message>
    <message>
        <source>Use &amp;these weights</source>
        <translation>&amp;Deze gewichten gebruiken</translation>
    </message>
    <message>
        <source>They become the project&apos;s weights</source>
        <translation>Ze worden de gewichten van het project</translation>
    </message>
    <message>
        <source>Issues under the group&apos;s and everybody&apos;s own weights</source>
        <translation>Kwesties met de gewichten van de groep en ieders eigen gewichten</translation>
    </message>
    <message>
        <source>Each participant&apos;s own weights and what they favour</source>
        <translation>De eigen gewichten van elke deelnemer en de voorkeur die daaruit volgt</translation>
    </message>
    <message>
        <source>Issue by issue</source>
        <translation>Kwestie voor kwestie</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>those present</source>
        <translation>de aanwezigen</translation>
    </message>
    <message>
        <source>only {p}</source>
        <translation>alleen {p}</translation>
    </message>
    <message>
        <source>all but {left}</source>
        <translation>allen behalve {left}</translation>
    </message>
    <message>
        <source>{there_count} of {cast_count}</source>
        <translation>{there_count} van {cast_count}</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>Whose answers are shown</source>
        <translation>Wiens antwoorden worden getoond</translation>
    </message>
    <message>
        <source>Aggregate &amp;by</source>
        <translation>&amp;Samenvoegen volgens</translation>
    </message>
    <message>
        <source>Aggregation method</source>
        <translation>Manier van samenvoegen</translation>
    </message>
    <message>
        <source>The group&apos;s weights by three aggregation methods, and their spread</source>
        <translation>De gewichten van de groep op drie manieren, en hun spreiding</translation>
    </message>
    <message>
        <source>Aggregation methods</source>
        <translation>Manieren van samenvoegen</translation>
    </message>
    <message>
        <source>Like-minded sub-groups</source>
        <translation>Gelijkgestemde subgroepen</translation>
    </message>
    <message>
        <source>Participants one by one</source>
        <translation>De deelnemers afzonderlijk</translation>
    </message>
    <message>
        <source>Gut check and the group&apos;s weights</source>
        <translation>Op gevoel en met de gewichten van de groep</translation>
    </message>
    <message>
        <source>Everybody&apos;s weights, and how far they agree</source>
        <translation>De gewichten van iedereen, en in hoeverre ze overeenkomen</translation>
    </message>
    <message>
        <source>What the group and everybody in it favours, issue by issue</source>
        <translation>De voorkeuren van de groep en van iedere deelnemer, kwestie voor kwestie</translation>
    </message>
    <message>
        <source>Each participant&apos;s weights, and the groups side by side</source>
        <translation>De gewichten van elke deelnemer, en de groepen naast elkaar</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Samenvoeging</translation>
    </message>
    <message>
        <source>The group&apos;s weights by each aggregation method</source>
        <translation>De gewichten van de groep volgens elke manier van samenvoegen</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Onderdelen van de uitkomst</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>In hoeverre ze het eens zijn</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>what everybody favours</source>
        <translation>ieders voorkeur</translation>
    </message>
    <message>
        <source>None of these ballots contains weights.</source>
        <translation>Geen van deze stembiljetten geeft gewichten.</translation>
    </message>
    <message>
        <source>{round} asked about criteria that differ from the project&apos;s, so these weights cannot be used; open a new round.</source>
        <translation>{round} vroeg naar andere criteria dan het project nu heeft, zodat deze gewichten niet kunnen worden gebruikt; open een nieuwe ronde.</translation>
    </message>
    <message>
        <source>{round}: weights of {people_count}</source>
        <translation>{round}: gewichten van {people_count}</translation>
    </message>
    <message>
        <source>Same as the whole group</source>
        <translation>Zoals de hele groep</translation>
    </message>
    <message>
        <source>One participant has no sub-groups.</source>
        <translation>Eén deelnemer heeft geen subgroepen.</translation>
    </message>
    <message>
        <source>There is nothing to record: no round was opened in a workshop yet.</source>
        <translation>Er valt nog niets vast te leggen: er is nog geen ronde in een workshop geopend.</translation>
    </message>
    <message>
        <source>Open a round on the Workshop page first.</source>
        <translation>Open eerst een ronde op de pagina Workshop.</translation>
    </message>
    <message>
        <source>Workshop record</source>
        <translation>Verslag van de workshop</translation>
    </message>
    <message>
        <source>{voted} of {expected}</source>
        <translation>{voted} van {expected}</translation>
    </message>
    <message>
        <source>not revealed</source>
        <translation>niet onthuld</translation>
    </message>
    <message>
        <source>What it asked</source>
        <translation>Wat er werd gevraagd</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>Gestemd</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Onthuld</translation>
    </message>
    <message>
        <source>The rounds</source>
        <translation>De rondes</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wie deelnam</translation>
    </message>
    <message>
        <source>One person voted. The workshop was anonymous: answers cannot be tied to a person.</source>
        <translation>Eén persoon heeft gestemd. De workshop was anoniem: antwoorden zijn niet tot een persoon te herleiden.</translation>
    </message>
    <message>
        <source>{count} people voted. The workshop was anonymous: answers cannot be tied to a person.</source>
        <translation>{count} mensen hebben gestemd. De workshop was anoniem: antwoorden zijn niet tot een persoon te herleiden.</translation>
    </message>
    <message>
        <source>In attendance: {names}.</source>
        <translation>Aanwezig: {names}.</translation>
    </message>
    <message>
        <source>{people}.</source>
        <translation>{people}.</translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>Niemand heeft gestemd.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Voor en na</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>De uitkomst</translation>
    </message>
    <message>
        <source>No round on weights was revealed.</source>
        <translation>Er is geen ronde over gewichten onthuld.</translation>
    </message>
    <message>
        <source>From – to ({round})</source>
        <translation>Van – tot ({round})</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Nu gebruikt</translation>
    </message>
    <message>
        <source>First place is the same after both rounds, on {issues}.</source>
        <translation>De eerste plaats is na beide rondes dezelfde, bij {issues}.</translation>
    </message>
    <message>
        <source>{issue}: {before} → {after}</source>
        <translation>{issue}: {before} → {after}</translation>
    </message>
    <message>
        <source>First place moved on {moved} of {all}: {changes}.</source>
        <translation>De eerste plaats is veranderd bij {moved} van {all}: {changes}.</translation>
    </message>
    <message>
        <source>No dissent was noted.</source>
        <translation>Er is geen afwijkend standpunt vastgelegd.</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>De groep</translation>
    </message>
    <message>
        <source>Under their own weights</source>
        <translation>Met eigen gewichten</translation>
    </message>
    <message>
        <source>Who would favour something else</source>
        <translation>Wie een andere voorkeur heeft</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>No decision was noted.</source>
        <translation>Er is geen besluit vastgelegd.</translation>
    </message>
    <message>
        <source>Nobody has signed this state.</source>
        <translation>Niemand heeft deze stand ondertekend.</translation>
    </message>
    <message>
        <source>Who signed this state</source>
        <translation>Wie deze stand heeft ondertekend</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>nog {count}</translation>
    </message>
    <message>
        <source>One more is in the workshop&apos;s chapter of the briefing note.</source>
        <translation>Nog één staat in het hoofdstuk over de workshop in de notitie.</translation>
    </message>
    <message>
        <source>{count} more are in the workshop&apos;s chapter of the briefing note.</source>
        <translation>Nog {count} staan in het hoofdstuk over de workshop in de notitie.</translation>
    </message>
    <message>
        <source>Agreement (W)</source>
        <translation>Overeenstemming (W)</translation>
    </message>
    <message>
        <source>The group&apos;s weights</source>
        <translation>De gewichten van de groep</translation>
    </message>
    <message>
        <source>{people}&apos;s weights</source>
        <translation>De gewichten van {people}</translation>
    </message>
    <message>
        <source>The weights of {who}</source>
        <translation>De gewichten van {who}</translation>
    </message>
    <message>
        <source>The project uses these weights.</source>
        <translation>Het project gebruikt deze gewichten.</translation>
    </message>
    <message>
        <source>Use the group&apos;s weights</source>
        <translation>De gewichten van de groep gebruiken</translation>
    </message>
    <message>
        <source>The weights were not used</source>
        <translation>De gewichten zijn niet gebruikt</translation>
    </message>
    <message>
        <source>Nothing is revealed yet. Open a round on weights, collect ballots, close it and reveal it.</source>
        <translation>Er is nog niets onthuld. Open een ronde over gewichten, verzamel stembiljetten, sluit de ronde en onthul die.</translation>
    </message>
    <message>
        <source>{voted} of {expected} has voted</source>
        <translation>{voted} van {expected} heeft gestemd</translation>
    </message>
    <message>
        <source>Start one on the Workshop page. F6 returns to the program.</source>
        <translation>Begin er een op de pagina Workshop. F6 gaat terug naar het programma.</translation>
    </message>
    <message>
        <source>No workshop</source>
        <translation>Geen workshop</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>De tijd is om</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>De ronde is gesloten</translation>
    </message>
    <message>
        <source>Under their own weights: {value}</source>
        <translation>Eigen gewichten: {value}</translation>
    </message>
    <message>
        <source>No issue is chosen</source>
        <translation>Er is geen kwestie gekozen</translation>
    </message>
    <message>
        <source>Wide bar: from the lowest to the highest answer</source>
        <translation>Brede balk: laagste tot hoogste antwoord</translation>
    </message>
    <message>
        <source>How much does each criterion matter?</source>
        <translation>Hoe zwaar weegt elk criterium?</translation>
    </message>
    <message>
        <source>How well does each option do?</source>
        <translation>Hoe goed is elke optie?</translation>
    </message>
    <message>
        <source>What would you favour today?</source>
        <translation>Wat heeft nu uw voorkeur?</translation>
    </message>
    <message>
        <source>How do you rate the actors?</source>
        <translation>Hoe beoordeelt u de actoren?</translation>
    </message>
    <message>
        <source>Give points for each change from worst to best: twice as many count twice as much.</source>
        <translation>Geef punten voor elke verandering van slechtst naar best: dubbel zoveel telt dubbel.</translation>
    </message>
    <message>
        <source>Imagine all at their worst: 100 for the change that matters most, 0 to 100 for the others.</source>
        <translation>Stel dat alles op zijn slechtst is: 100 voor de belangrijkste verandering, 0 tot 100 voor de andere.</translation>
    </message>
    <message>
        <source>For each pair: which change from worst to best matters more, and how many times?</source>
        <translation>Per paar: welke verandering van slechtst naar best weegt zwaarder, en hoeveel keer?</translation>
    </message>
    <message>
        <source>Number the changes from worst to best by how much they matter, 1 for the most.</source>
        <translation>Nummer de veranderingen van slechtst naar best naar belang, 1 voor het meest.</translation>
    </message>
    <message>
        <source>Rate each option on each criterion. If you cannot tell, say so.</source>
        <translation>Geef elke optie op elk criterium een score. Geef het aan als u het niet weet.</translation>
    </message>
    <message>
        <source>Rate each on your own. If you cannot tell, say so.</source>
        <translation>Beoordeel elke actor zelf. Geef het aan als u het niet weet.</translation>
    </message>
    <message>
        <source>Rank the options on your own. Ties are allowed.</source>
        <translation>Zet de opties zelf op volgorde. Een gelijke stand mag.</translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation>Waar het om gaat</translation>
    </message>
    <message>
        <source>On {issues}</source>
        <translation>Over {issues}</translation>
    </message>
    <message>
        <source>{round} is revealed: {subject}</source>
        <translation>{round} is onthuld: {subject}</translation>
    </message>
    <message>
        <source>No ballot contains weights</source>
        <translation>Geen stembiljet bevat gewichten</translation>
    </message>
    <message>
        <source>{title}: answers {range}</source>
        <translation>{title}: antwoorden {range}</translation>
    </message>
    <message>
        <source>, the group {share}</source>
        <translation>, de groep {share}</translation>
    </message>
    <message>
        <source>Each dot is one answer, from 0 to {top}</source>
        <translation>Elke stip is een antwoord, van 0 tot {top}</translation>
    </message>
    <message>
        <source>Dots: answers. Line and figure: the group&apos;s weights</source>
        <translation>Stippen: antwoorden. Streep en getal: gewichten van de groep</translation>
    </message>
    <message>
        <source>Arrows: from the answer in {earlier} to the one in {now}</source>
        <translation>Pijlen: van het antwoord in {earlier} naar dat in {now}</translation>
    </message>
    <message>
        <source>How far apart are we?</source>
        <translation>Hoe ver liggen we uiteen?</translation>
    </message>
    <message>
        <source>{moved} of {both} has moved</source>
        <translation>{moved} van {both} is opgeschoven</translation>
    </message>
    <message>
        <source>{moved} of {both} have moved</source>
        <translation>{moved} van {both} zijn opgeschoven</translation>
    </message>
    <message>
        <source>A tie counts for each of its options</source>
        <translation>Een gelijke stand telt voor elk van de opties</translation>
    </message>
    <message>
        <source>How many put each option first</source>
        <translation>Hoeveel mensen elke optie op de eerste plaats zetten</translation>
    </message>
    <message>
        <source>{round} is revealed: scores on {issue}</source>
        <translation>{round} is onthuld: scores bij {issue}</translation>
    </message>
    <message>
        <source>Each dot is one answer, from worst at the left to best</source>
        <translation>Elke stip is een antwoord, van slechtst (links) tot best</translation>
    </message>
    <message>
        <source>Dots: answers. Line and word: the group</source>
        <translation>Stippen: antwoorden. Streep en woord: de groep</translation>
    </message>
    <message>
        <source>Where people differ most</source>
        <translation>Waarover de meningen het meest verschillen</translation>
    </message>
    <message>
        <source>All agree on every rating</source>
        <translation>Iedereen is het over elke beoordeling eens</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>van {low} tot {high}</translation>
    </message>
    <message>
        <source>{round}: {voted}</source>
        <translation>{round}: {voted}</translation>
    </message>
    <message>
        <source>and {shown_count} more</source>
        <translation>en nog {shown_count}</translation>
    </message>
    <message>
        <source>{bars_count} more: {left}</source>
        <translation>nog {bars_count}: {left}</translation>
    </message>
    <message>
        <source>Room window</source>
        <translation>Projectorvenster</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Wat de zaal ziet</translation>
    </message>
    <message>
        <source>Esc: back to the console</source>
        <translation>Esc: terug naar de bediening</translation>
    </message>
    <message>
        <source>Esc: leave full screen</source>
        <translation>Esc: volledig scherm verlaten</translation>
    </message>
    <message>
        <source>Gut check: rank the options before seeing any result</source>
        <translation>Gevoelspeiling: zet de opties op volgorde voordat u een uitkomst ziet</translation>
    </message>
    <message>
        <source>Weights by points</source>
        <translation>Gewichten in punten</translation>
    </message>
    <message>
        <source>Weights by order of importance</source>
        <translation>Gewichten uit volgorde van belang</translation>
    </message>
    <message>
        <source>Weights by pairwise comparisons</source>
        <translation>Gewichten uit paarsgewijze vergelijkingen</translation>
    </message>
    <message>
        <source>Scores of options</source>
        <translation>Scores van opties</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Een ronde openen</translation>
    </message>
    <message>
        <source>&amp;Ask for</source>
        <translation>&amp;Vragen naar</translation>
    </message>
    <message>
        <source>On which &amp;issues?</source>
        <translation>Over welke &amp;kwesties?</translation>
    </message>
    <message>
        <source>Issues asked about</source>
        <translation>Kwesties waarnaar wordt gevraagd</translation>
    </message>
    <message>
        <source>The witness&apos;s key</source>
        <translation>De sleutel van de getuige</translation>
    </message>
    <message>
        <source>Open with&amp;out a witness</source>
        <translation>Z&amp;onder getuige openen</translation>
    </message>
    <message>
        <source>Let the witness alone look at this screen and write down all {count} words in order. They are shown only now.</source>
        <translation>Laat alleen de getuige naar dit scherm kijken en alle {count} woorden in volgorde opschrijven. Ze worden alleen nu getoond.</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Op&amp;slaan als bestand…</translation>
    </message>
    <message>
        <source>On a memory stick that the witness takes away</source>
        <translation>Op een USB-stick die de getuige meeneemt</translation>
    </message>
    <message>
        <source>If the words and the file are lost, the ballots are lost.</source>
        <translation>Gaan de woorden en het bestand verloren, dan zijn de stembiljetten verloren.</translation>
    </message>
    <message>
        <source>The witness types these words from the note:</source>
        <translation>De getuige typt deze woorden over van het briefje:</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Woord {number}</translation>
    </message>
    <message>
        <source>Show the &amp;words again</source>
        <translation>&amp;Woorden nog eens tonen</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>De ronde openen</translation>
    </message>
    <message>
        <source>The words are written down</source>
        <translation>De woorden zijn opgeschreven</translation>
    </message>
    <message>
        <source>Witness key</source>
        <translation>Sleutel van de getuige</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Whoever has this file can open the ballots: leave no copy of it on this computer.</source>
        <translation>Opgeslagen als “{name}”. Wie dit bestand heeft, kan de stembiljetten openen: laat er geen kopie van op deze computer achter.</translation>
    </message>
    <message>
        <source>This is not word {number}.</source>
        <translation>Dit is niet woord {number}.</translation>
    </message>
    <message>
        <source>Compare the note with the words once more.</source>
        <translation>Vergelijk het briefje nog eens met de woorden.</translation>
    </message>
    <message>
        <source>A &amp;witness holds the key</source>
        <translation>Een getuige be&amp;waart de sleutel</translation>
    </message>
    <message>
        <source>Until the witness types the words of the key, nobody can open a ballot, not even you. If the words are lost, the ballots are lost.</source>
        <translation>Totdat de getuige de woorden van de sleutel typt, kan niemand een stembiljet openen, ook u niet. Gaan de woorden verloren, dan zijn de stembiljetten verloren.</translation>
    </message>
    <message>
        <source>Everybody answers alone. Nobody sees an answer before you reveal the round.</source>
        <translation>Iedereen antwoordt alleen. Niemand ziet een antwoord voordat u de ronde onthult.</translation>
    </message>
    <message>
        <source>Weights apply to all issues. Nobody sees an answer before you reveal the round.</source>
        <translation>Gewichten gelden voor alle kwesties. Niemand ziet een antwoord voordat u de ronde onthult.</translation>
    </message>
    <message>
        <source>The ballot was recorded.</source>
        <translation>Het stembiljet is vastgelegd.</translation>
    </message>
    <message>
        <source>{name}&apos;s ballot was recorded.</source>
        <translation>Het stembiljet van {name} is vastgelegd.</translation>
    </message>
    <message>
        <source>{round}: at this computer</source>
        <translation>{round}: aan deze computer</translation>
    </message>
    <message>
        <source> ({name} votes by proxy)</source>
        <translation> ({name} stemt bij volmacht)</translation>
    </message>
    <message>
        <source>{round}: paper ballots</source>
        <translation>{round}: papieren stembiljetten</translation>
    </message>
    <message>
        <source>Code and ans&amp;wers</source>
        <translation>Code en ant&amp;woorden</translation>
    </message>
    <message>
        <source>Type the code, then the answers in their order, separated by spaces or commas.</source>
        <translation>Typ de code en daarna de antwoorden op volgorde, gescheiden door spaties of komma’s.</translation>
    </message>
    <message>
        <source>Answers as they are read</source>
        <translation>Antwoorden zoals ze worden gelezen</translation>
    </message>
    <message>
        <source>&amp;Record this ballot</source>
        <translation>Dit stembiljet &amp;vastleggen</translation>
    </message>
    <message>
        <source>Take the last one &amp;back</source>
        <translation>Het laatste &amp;terugnemen</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Getypt</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelezen als</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Reden: {text}</translation>
    </message>
    <message>
        <source>Reason for {subject}: {text}</source>
        <translation>Reden bij {subject}: {text}</translation>
    </message>
    <message>
        <source>Whose ballot? Begin with the code.</source>
        <translation>Wiens stembiljet? Begin met de code.</translation>
    </message>
    <message>
        <source>The code is in use.</source>
        <translation>De code klopt.</translation>
    </message>
    <message>
        <source> (has voted: replaces the earlier ballot)</source>
        <translation> (heeft al gestemd: vervangt het eerdere stembiljet)</translation>
    </message>
    <message>
        <source>The last ballot was taken back. You can type it again.</source>
        <translation>Het laatste stembiljet is teruggenomen. U kunt het opnieuw typen.</translation>
    </message>
    <message>
        <source>Leave without recording this ballot?</source>
        <translation>Weggaan zonder dit stembiljet vast te leggen?</translation>
    </message>
    <message>
        <source>This file holds a sealed ballot, which nobody can read here. If you fill it in again, the new ballot takes its place. To collect it, open the project “{project}” first.</source>
        <translation>Dit bestand bevat een verzegeld stembiljet, dat hier door niemand kan worden gelezen. Vult u het opnieuw in, dan vervangt het nieuwe stembiljet dit. Open eerst het project “{project}” om het in te nemen.</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>Uw &amp;code</translation>
    </message>
    <message>
        <source>Saving seals your answers in the file: nobody can read them before the round is revealed. Then give the file back.</source>
        <translation>Bij het opslaan worden uw antwoorden in het bestand verzegeld: niemand kan ze lezen voordat de ronde wordt onthuld. Geef het bestand daarna terug.</translation>
    </message>
    <message>
        <source>&amp;Save the sealed ballot</source>
        <translation>Verzegeld stembiljet op&amp;slaan</translation>
    </message>
    <message>
        <source>Your ballot is sealed in “{file}”.</source>
        <translation>Uw stembiljet is verzegeld in “{file}”.</translation>
    </message>
    <message>
        <source>Give this file back to the facilitator. Until the round closes, you can fill it in again.</source>
        <translation>Geef dit bestand terug aan de begeleider. Tot de ronde sluit, kunt u het opnieuw invullen.</translation>
    </message>
    <message>
        <source>Your entries will be lost.</source>
        <translation>Uw invoer gaat verloren.</translation>
    </message>
    <message>
        <source>Leave without saving this ballot?</source>
        <translation>Weggaan zonder dit stembiljet op te slaan?</translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation>Code op het strookje</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Weggaan</translation>
    </message>
    <message>
        <source>open: ballots are being collected, nobody sees any</source>
        <translation>open: stembiljetten worden ingenomen, niemand ziet er een</translation>
    </message>
    <message>
        <source>closed: nobody sees any ballot yet</source>
        <translation>gesloten: nog niemand ziet een stembiljet</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>onthuld</translation>
    </message>
    <message>
        <source>Open a &amp;new round…</source>
        <translation>&amp;Nieuwe ronde openen…</translation>
    </message>
    <message>
        <source>Ask everybody something</source>
        <translation>Iedereen iets vragen</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <translation>&amp;Herhalen</translation>
    </message>
    <message>
        <source>A second round keeps the first</source>
        <translation>Een tweede ronde laat de eerste staan</translation>
    </message>
    <message>
        <source>Collect ballots</source>
        <translation>Stembiljetten verzamelen</translation>
    </message>
    <message>
        <source>&amp;Pass the keyboard…</source>
        <translation>Toetsenbord &amp;doorgeven…</translation>
    </message>
    <message>
        <source>A private full-screen ballot for one after the other</source>
        <translation>Een afgeschermd stembiljet op volledig scherm, voor iedereen om de beurt</translation>
    </message>
    <message>
        <source>At this &amp;computer…</source>
        <translation>Aan deze &amp;computer…</translation>
    </message>
    <message>
        <source>You enter what is said</source>
        <translation>U typt wat er wordt gezegd</translation>
    </message>
    <message>
        <source>Collect ballot &amp;files…</source>
        <translation>Bestanden in&amp;lezen…</translation>
    </message>
    <message>
        <source>Checked before anything is merged</source>
        <translation>Gecontroleerd voordat er iets wordt overgenomen</translation>
    </message>
    <message>
        <source>Withdraw a ballot…</source>
        <translation>Een stembiljet intrekken…</translation>
    </message>
    <message>
        <source>Who changed their answers since the previous round</source>
        <translation>Wie sinds de vorige ronde antwoorden heeft gewijzigd</translation>
    </message>
    <message>
        <source>Changes since the previous round</source>
        <translation>Wijzigingen sinds de vorige ronde</translation>
    </message>
    <message>
        <source>The questions have been edited since, so no ballot can be recorded: {warnings}</source>
        <translation>De vragen zijn sindsdien gewijzigd, zodat er geen stembiljet kan worden vastgelegd: {warnings}</translation>
    </message>
    <message>
        <source>Nobody changed their answers since the previous round</source>
        <translation>Sinds de vorige ronde heeft niemand antwoorden gewijzigd</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Close {round} although {waiting} of {expected} has not voted?</source>
        <translation>{round} sluiten hoewel {waiting} van {expected} niet heeft gestemd?</translation>
    </message>
    <message>
        <source>Close {round} although {waiting} of {expected} have not voted?</source>
        <translation>{round} sluiten hoewel {waiting} van {expected} niet hebben gestemd?</translation>
    </message>
    <message>
        <source>A closed round accepts no more ballots.</source>
        <translation>Een gesloten ronde neemt geen stembiljet meer aan.</translation>
    </message>
    <message>
        <source>{name} has already voted. Replace the earlier ballot with this one?</source>
        <translation>{name} heeft al gestemd. Het eerdere stembiljet door dit vervangen?</translation>
    </message>
    <message>
        <source>The earlier ballot will be lost.</source>
        <translation>Het eerdere stembiljet gaat verloren.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>&amp;Hand out files…</source>
        <translation>&amp;Bestanden uitreiken…</translation>
    </message>
    <message>
        <source>Excel forms or small files for each participant</source>
        <translation>Excel-formulieren of kleine bestanden voor elke deelnemer</translation>
    </message>
    <message>
        <source>Print &amp;ballots…</source>
        <translation>Stembiljetten &amp;afdrukken…</translation>
    </message>
    <message>
        <source>A PDF to hand out on paper</source>
        <translation>Een PDF om op papier uit te reiken</translation>
    </message>
    <message>
        <source>A paper ballot: code and answers</source>
        <translation>Een papieren stembiljet: code en antwoorden</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>Only a round in which nobody has voted</source>
        <translation>Alleen een ronde waarin niemand heeft gestemd</translation>
    </message>
    <message>
        <source>The participant can vote again</source>
        <translation>De deelnemer kan opnieuw stemmen</translation>
    </message>
    <message>
        <source>Everybody&apos;s answers</source>
        <translation>Ieders antwoorden</translation>
    </message>
    <message>
        <source>Answers are hidden while a round is open.</source>
        <translation>Antwoorden zijn verborgen zolang er een ronde open is.</translation>
    </message>
    <message>
        <source>How many have voted</source>
        <translation>Hoeveel er hebben gestemd</translation>
    </message>
    <message>
        <source>From the computer on which the round was opened</source>
        <translation>Van de computer waarop de ronde is geopend</translation>
    </message>
    <message>
        <source>Open it a&amp;gain</source>
        <translation>Opnieuw op&amp;enen</translation>
    </message>
    <message>
        <source>Nobody has seen a ballot yet</source>
        <translation>Nog niemand heeft een stembiljet gezien</translation>
    </message>
    <message>
        <source>Show of hand&amp;s…</source>
        <translation>Handopste&amp;ken…</translation>
    </message>
    <message>
        <source>Count hands; only the counts are recorded</source>
        <translation>Handen tellen; alleen de aantallen worden vastgelegd</translation>
    </message>
    <message>
        <source>More about this round</source>
        <translation>Meer over deze ronde</translation>
    </message>
    <message>
        <source>&amp;Enter paper ballots…</source>
        <translation>Papieren stembiljetten &amp;invoeren…</translation>
    </message>
    <message>
        <source>One line for each ballot</source>
        <translation>Eén regel per stembiljet</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Nog geen ronde</translation>
    </message>
    <message>
        <source>Open one to ask everybody the same question.</source>
        <translation>Open er een om iedereen dezelfde vraag te stellen.</translation>
    </message>
    <message>
        <source>{voted} of {expected} has voted; {states}.</source>
        <translation>{voted} van {expected} heeft gestemd; {states}.</translation>
    </message>
    <message>
        <source>{voted} of {expected} have voted; {states}.</source>
        <translation>{voted} van {expected} hebben gestemd; {states}.</translation>
    </message>
    <message>
        <source>Opened {opened}.</source>
        <translation>Geopend op {opened}.</translation>
    </message>
    <message>
        <source>A witness has the key.</source>
        <translation>Een getuige heeft de sleutel.</translation>
    </message>
    <message>
        <source>Voted: {names}.</source>
        <translation>Gestemd: {names}.</translation>
    </message>
    <message>
        <source>Still to vote: {names}.</source>
        <translation>Nog niet gestemd: {names}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vóór</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Whose ballot?</source>
        <translation>Wiens stembiljet?</translation>
    </message>
    <message>
        <source>Withdraw a ballot</source>
        <translation>Een stembiljet intrekken</translation>
    </message>
    <message>
        <source>Copy the &amp;key for another computer…</source>
        <translation>&amp;Sleutel voor een andere computer kopiëren…</translation>
    </message>
    <message>
        <source>Folder with filled ballots</source>
        <translation>Map met ingevulde stembiljetten</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stembiljetten</translation>
    </message>
    <message>
        <source>On levels the group&apos;s score is the median answer, with voting weights; on numbers it is the mean. In brackets: the lowest and the highest answer. Marked scores differ from the project&apos;s; point at one to see how the answers are distributed.</source>
        <translation>Op niveaus is de score van de groep de mediaan van de antwoorden, met stemgewichten; op getallen het gemiddelde. Tussen haakjes het laagste en het hoogste antwoord. Gemarkeerde scores wijken af van die van het project; wijs er een aan om de verdeling van de antwoorden te zien.</translation>
    </message>
    <message>
        <source>The group&apos;s scores</source>
        <translation>De scores van de groep</translation>
    </message>
    <message>
        <source>Use &amp;these scores</source>
        <translation>&amp;Deze scores gebruiken</translation>
    </message>
    <message>
        <source>They become the project&apos;s scores</source>
        <translation>Ze worden de scores van het project</translation>
    </message>
    <message>
        <source>None of the scores asked about is in the project any more.</source>
        <translation>Geen van de scores waarnaar is gevraagd, staat nog in het project.</translation>
    </message>
    <message>
        <source>All agree on {same} of {total} scores.</source>
        <translation>Iedereen is het eens over {same} van {total} scores.</translation>
    </message>
    <message>
        <source>Use the group&apos;s scores</source>
        <translation>De scores van de groep gebruiken</translation>
    </message>
    <message>
        <source>The scores were not used</source>
        <translation>De scores zijn niet gebruikt</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>Agree or dissent</source>
        <translation>Instemmen of afwijken</translation>
    </message>
    <message>
        <source>I agree with the result</source>
        <translation>Ik stem in met de uitkomst</translation>
    </message>
    <message>
        <source>I sign under dissent</source>
        <translation>Ik onderteken met een afwijkend standpunt</translation>
    </message>
    <message>
        <source>Only with dissent</source>
        <translation>Alleen bij een afwijkend standpunt</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Ondertekenen</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Nog niemand heeft ondertekend.</translation>
    </message>
    <message>
        <source>{stale} of {signed_count} signed an earlier state of the project.</source>
        <comment>one person</comment>
        <translation>{stale} van {signed_count} heeft een eerdere stand van het project ondertekend.</translation>
    </message>
    <message>
        <source>{stale} of {signed_count} signed an earlier state of the project.</source>
        <translation>{stale} van {signed_count} hebben een eerdere stand van het project ondertekend.</translation>
    </message>
    <message>
        <source>{signed_count} of {usable_count} has signed the present state: {agreed} in agreement, {dissenting} under dissent.</source>
        <translation>{signed_count} van {usable_count} heeft de huidige stand ondertekend: {agreed} instemmend, {dissenting} met een afwijkend standpunt.</translation>
    </message>
    <message>
        <source>{signed_count} of {usable_count} have signed the present state: {agreed} in agreement, {dissenting} under dissent.</source>
        <translation>{signed_count} van {usable_count} hebben de huidige stand ondertekend: {agreed} instemmend, {dissenting} met een afwijkend standpunt.</translation>
    </message>
    <message>
        <source>Hash of the inputs (also in the report): {inputs}. {covers}</source>
        <translation>Hash van de invoer, die ook in het rapport staat: {inputs}. {covers}</translation>
    </message>
    <message>
        <source>You would sign the project as it is now, and its weights are not the group&apos;s. To sign the group&apos;s weights, use them under Results first.</source>
        <translation>U zou het project ondertekenen zoals het nu is, en de gewichten daarvan zijn niet die van de groep. Neem eerst onder Uitkomsten de gewichten van de groep over als u die wilt ondertekenen.</translation>
    </message>
    <message>
        <source>earlier: {inputs}</source>
        <translation>eerder: {inputs}</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>Stand&amp;punt</translation>
    </message>
    <message>
        <source>{open_round} is still open. Close and reveal it before anybody signs.</source>
        <translation>{open_round} is nog open. Sluit en onthul die voordat iemand ondertekent.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Niet ondertekend</translation>
    </message>
    <message>
        <source>{criterion}: from {lowest} to {highest}</source>
        <translation>{criterion}: van {lowest} tot {highest}</translation>
    </message>
    <message>
        <source>, group {group}</source>
        <translation>, groep {group}</translation>
    </message>
    <message>
        <source>Everybody&apos;s weights</source>
        <translation>Ieders gewichten</translation>
    </message>
    <message>
        <source>Choose participants</source>
        <translation>Deelnemers kiezen</translation>
    </message>
    <message>
        <source>Whose answers should be aggregated?</source>
        <translation>Wiens antwoorden moeten worden samengevoegd?</translation>
    </message>
    <message>
        <source>Which issues is the workshop about? Rounds, discussion, dissent and report keep to them.</source>
        <translation>Over welke kwesties gaat de workshop? Rondes, bespreking, afwijkende standpunten en rapport beperken zich daartoe.</translation>
    </message>
    <message>
        <source>{count} of {total} is selected.</source>
        <translation>{count} van {total} is gekozen.</translation>
    </message>
    <message>
        <source>{count} of {total} are selected.</source>
        <translation>{count} van {total} zijn gekozen.</translation>
    </message>
    <message>
        <source> Choose at least {fewest}.</source>
        <translation> Kies er ten minste {fewest}.</translation>
    </message>
    <message>
        <source>{n} ballot from a phone, recorded before the program ended, was added.</source>
        <translation>{n} stembiljet van een telefoon, vastgelegd voordat het programma eindigde, is toegevoegd.</translation>
    </message>
    <message>
        <source>{n} ballots from phones, recorded before the program ended, were added.</source>
        <translation>{n} stembiljetten van telefoons, vastgelegd voordat het programma eindigde, zijn toegevoegd.</translation>
    </message>
    <message>
        <source>The timer was not started</source>
        <translation>De timer is niet gestart</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation>Hoeveel minuten?</translation>
    </message>
    <message>
        <source>Criteria, options and lenses</source>
        <translation>Criteria, opties en invalshoeken</translation>
    </message>
    <message>
        <source>The part that the presets share: four criteria, three scopes of cooperation, six weight profiles and the source.</source>
        <translation>Het deel dat de voorbeeldprojecten delen: vier criteria, drie reikwijdten van samenwerking, zes gewichtenprofielen en de bron.</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Doeltreffendheid</translation>
    </message>
    <message>
        <source>Effect.</source>
        <translation>Doeltr.</translation>
    </message>
    <message>
        <source>How likely the option is to reach what it is meant to reach on this issue, before any cost is counted (gross benefit).</source>
        <translation>Hoe waarschijnlijk het is dat de optie bereikt wat bij deze kwestie moet worden bereikt, voordat enige kosten zijn meegeteld (bruto-opbrengst).</translation>
    </message>
    <message>
        <source>not useful</source>
        <translation>niet nuttig</translation>
    </message>
    <message>
        <source>The option leaves the problem as it is: the goal is missed even if everybody keeps to what was agreed.</source>
        <translation>De optie laat het probleem zoals het is: het doel wordt gemist, ook als iedereen zich aan de afspraak houdt.</translation>
    </message>
    <message>
        <source>somewhat useful</source>
        <translation>enigszins nuttig</translation>
    </message>
    <message>
        <source>The option moves the problem in the wanted direction but leaves a substantial part of it standing.</source>
        <translation>De optie brengt het probleem de gewenste kant op, maar laat een aanzienlijk deel ervan bestaan.</translation>
    </message>
    <message>
        <source>very useful</source>
        <translation>zeer nuttig</translation>
    </message>
    <message>
        <source>The option reaches the goal as far as any arrangement between states can.</source>
        <translation>De optie bereikt het doel voor zover een afspraak tussen staten dat kan.</translation>
    </message>
    <message>
        <source>Cost of coordination</source>
        <translation>Coördinatiekosten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What it takes to reach an agreement and hold it together: negotiating, monitoring, concessions. Less is better.</source>
        <translation>Wat het kost om tot een afspraak te komen en die in stand te houden: onderhandelen, toezicht houden, concessies doen. Minder is beter.</translation>
    </message>
    <message>
        <source>No other government has to agree.</source>
        <translation>Geen andere regering hoeft in te stemmen.</translation>
    </message>
    <message>
        <source>A few partners who already work together settle it in an existing forum, without large concessions.</source>
        <translation>Enkele partners die al samenwerken, regelen het in een bestaand forum, zonder grote concessies.</translation>
    </message>
    <message>
        <source>Several partners have to negotiate something new, monitor it and give way on some points.</source>
        <translation>Meerdere partners moeten over iets nieuws onderhandelen, er toezicht op houden en op punten toegeven.</translation>
    </message>
    <message>
        <source>Most countries have to agree, or rivals on a matter of trade or safety where all of them gain.</source>
        <translation>De meeste landen moeten instemmen, of rivalen in een handels- of veiligheidskwestie waar allen baat bij hebben.</translation>
    </message>
    <message>
        <source>Rivals have to agree, and to verify, on something where each would rather not be bound.</source>
        <translation>Rivalen moeten instemmen met iets waaraan elk liever niet gebonden is, en de naleving controleren.</translation>
    </message>
    <message>
        <source>Value alignment</source>
        <translation>Waardenovereenstemming</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>How far the parties to the option want the same thing for reasons they share, so that the result reflects one&apos;s own values.</source>
        <translation>In hoeverre de partijen bij de optie hetzelfde willen om redenen die zij delen, zodat de uitkomst de eigen waarden weerspiegelt.</translation>
    </message>
    <message>
        <source>The parties pursue opposed aims; what one gains on this issue another loses.</source>
        <translation>De partijen streven tegengestelde doelen na; wat de een bij deze kwestie wint, verliest de ander.</translation>
    </message>
    <message>
        <source>Values clash openly; only a thin common wording is within reach.</source>
        <translation>Waarden botsen openlijk; alleen een magere gezamenlijke formulering is haalbaar.</translation>
    </message>
    <message>
        <source>Values differ, but an interest in this issue is shared, even among rivals.</source>
        <translation>Waarden verschillen, maar een belang bij deze kwestie wordt gedeeld, zelfs door rivalen.</translation>
    </message>
    <message>
        <source>The parties share most values and differ on details or priorities.</source>
        <translation>De partijen delen de meeste waarden en verschillen van mening over details of prioriteiten.</translation>
    </message>
    <message>
        <source>One set of values decides: one&apos;s own, or one that all parties hold.</source>
        <translation>Eén stel waarden beslist: de eigen waarden, of waarden die alle partijen aanhangen.</translation>
    </message>
    <message>
        <source>Leverage over development</source>
        <translation>Invloed op de ontwikkeling</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Invloed</translation>
    </message>
    <message>
        <source>How strongly the option can shape AI where it is built, often by a few companies in other countries.</source>
        <translation>Hoe sterk de optie AI kan sturen waar die wordt gebouwd, vaak bij enkele bedrijven in andere landen.</translation>
    </message>
    <message>
        <source>Those who build the AI have no reason to take notice.</source>
        <translation>Wie de AI bouwt, heeft geen reden zich er iets van aan te trekken.</translation>
    </message>
    <message>
        <source>Requests can be made, and can be ignored or answered by staying away from the market.</source>
        <translation>Verzoeken zijn mogelijk, maar kunnen worden genegeerd of beantwoord met wegblijven van de markt.</translation>
    </message>
    <message>
        <source>The market or the joint front is big enough that developers adapt some of what they build.</source>
        <translation>De markt of het gezamenlijke front is groot genoeg om ontwikkelaars een deel van wat ze bouwen te laten aanpassen.</translation>
    </message>
    <message>
        <source>Most developers, or the states that host them, have to follow: by rule, or because they cannot do without the market.</source>
        <translation>De meeste ontwikkelaars, of de staten waar die gevestigd zijn, moeten volgen: vanwege een regel, of omdat ze niet zonder de markt kunnen.</translation>
    </message>
    <message>
        <source>All states that host major developers are bound themselves.</source>
        <translation>Alle staten waar grote ontwikkelaars gevestigd zijn, zijn zelf gebonden.</translation>
    </message>
    <message>
        <source>Unilateral regulation</source>
        <translation>Unilaterale regulering</translation>
    </message>
    <message>
        <source>Unilateral</source>
        <translation>Unilateraal</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>One jurisdiction sets rules alone, for AI from abroad as well. The European Union counts as one jurisdiction.</source>
        <translation>Eén rechtsgebied stelt zelfstandig regels, ook voor AI uit het buitenland. De Europese Unie telt als één rechtsgebied.</translation>
    </message>
    <message>
        <source>Selective cooperation</source>
        <translation>Selectieve samenwerking</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation>Selectief</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>At least two jurisdictions act together, and at least one central AI power is not among them.</source>
        <translation>Ten minste twee rechtsgebieden handelen samen, en ten minste één centrale AI-macht hoort er niet bij.</translation>
    </message>
    <message>
        <source>Global cooperation</source>
        <translation>Mondiale samenwerking</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Mondiaal</translation>
    </message>
    <message>
        <source>G</source>
        <translation>M</translation>
    </message>
    <message>
        <source>More or less worldwide, with every major AI power on board, the United States and China included.</source>
        <translation>Min of meer wereldwijd, met elke grote AI-macht erbij, de Verenigde Staten en China inbegrepen.</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>Gelijke gewichten</translation>
    </message>
    <message>
        <source>The starting point when nothing speaks for one criterion over another. An assumption, to be questioned with the weights page.</source>
        <translation>Het uitgangspunt als niets voor het ene criterium boven het andere pleit. Een aanname, die op de pagina Gewichten ter discussie kan worden gesteld.</translation>
    </message>
    <message>
        <source>Gross benefit</source>
        <translation>Bruto-opbrengst</translation>
    </message>
    <message>
        <source>Effectiveness alone, as Tables 1 and 4 rate it, before the cost of coordinating is discounted. Shows what the tables say by themselves; an assumption like every weight.</source>
        <translation>Alleen doeltreffendheid, zoals de tabellen 1 en 4 die beoordelen, voordat de coördinatiekosten eraf gaan. Laat zien wat de tabellen op zichzelf zeggen; een aanname zoals elk gewicht.</translation>
    </message>
    <message>
        <source>Neorealist</source>
        <translation>Neorealistisch</translation>
    </message>
    <message>
        <source>Relative power decides. Leverage over what rivals can build comes first (5 points), whether an arrangement really constrains them second (3); coalitions are temporary, so shared values weigh little (1), and the price of coordinating is secondary to security (1). Illustrative points, an assumption.</source>
        <translation>Relatieve macht beslist. Invloed op wat rivalen kunnen bouwen komt eerst (5 punten), of een afspraak hen werkelijk beperkt daarna (3); coalities zijn tijdelijk, dus gedeelde waarden wegen weinig (1), en de prijs van coördineren is ondergeschikt aan veiligheid (1). Punten ter illustratie; een aanname.</translation>
    </message>
    <message>
        <source>Neoliberal institutionalist</source>
        <translation>Neoliberaal institutionalistisch</translation>
    </message>
    <message>
        <source>States cooperate to handle interdependence where all can gain. Solving the problem (4 points) and keeping transaction costs down (4) come first; institutions bridge differences of values and power (1 each). Illustrative points, an assumption.</source>
        <translation>Staten werken samen om met onderlinge afhankelijkheid om te gaan waar allen kunnen winnen. Het probleem oplossen (4 punten) en transactiekosten laag houden (4) komen eerst; instellingen overbruggen verschillen in waarden en macht (elk 1). Punten ter illustratie; een aanname.</translation>
    </message>
    <message>
        <source>Constructivist</source>
        <translation>Constructivistisch</translation>
    </message>
    <message>
        <source>Shared ideas, identities and norms carry cooperation. Value alignment comes first (5 points), effectiveness second (3) because the parties&apos; view of the problem defines what works; cost and leverage follow (1 each). Illustrative points, an assumption.</source>
        <translation>Gedeelde ideeën, identiteiten en normen dragen samenwerking. Waardenovereenstemming komt eerst (5 punten), doeltreffendheid daarna (3) omdat de kijk van de partijen op het probleem bepaalt wat werkt; kosten en invloed volgen (elk 1). Punten ter illustratie; een aanname.</translation>
    </message>
    <message>
        <source>Mercantilist</source>
        <translation>Mercantilistisch</translation>
    </message>
    <message>
        <source>Cooperation as industrial policy: control over technology and value chains comes first (leverage, 5 points), then what the arrangement costs one&apos;s own industry and diplomacy (3); the common problem and shared values weigh little (1 each). Illustrative points, an assumption.</source>
        <translation>Samenwerking als industriebeleid: zeggenschap over technologie en waardeketens komt eerst (invloed, 5 punten), dan wat de afspraak de eigen industrie en diplomatie kost (3); het gezamenlijke probleem en gedeelde waarden wegen weinig (elk 1). Punten ter illustratie; een aanname.</translation>
    </message>
    <message>
        <source>Own project</source>
        <translation>Eigen project</translation>
    </message>
    <message>
        <source>Evidence. “table”: the rating is printed in a table of the paper. “text”: it follows from a passage of its prose, named in the cell. “assumption”: it is our own judgement; the passage named is the one to compare it with. Only effectiveness is printed in tables, on a scale of three signs. The levels of the other three criteria, the numbers behind all labels and the weights of the viewpoints are choices made for this program: change them where you know better. Discounting the cost of coordination turns the gross benefit of an option into its net benefit.</source>
        <translation>Onderbouwing. “tabel”: de beoordeling staat in een tabel van het artikel. “tekst”: de beoordeling volgt uit een passage van de lopende tekst, die in de cel wordt genoemd. “aanname”: het is ons eigen oordeel; de genoemde passage is die om het mee te vergelijken. Alleen doeltreffendheid staat in tabellen, op een schaal van drie tekens. De niveaus van de andere drie criteria, de getallen achter alle labels en de gewichten van de invalshoeken zijn keuzes voor dit programma: wijzig ze waar u het beter weet. De coördinatiekosten aftrekken maakt van de bruto-opbrengst van een optie de netto-opbrengst.</translation>
    </message>
    <message>
        <source>Actors and forums</source>
        <translation>Actoren en fora</translation>
    </message>
    <message>
        <source>The part that the tables share: twelve actors of the AI debate, nine forums, and how coalitions are scored.</source>
        <translation>Het deel dat de tabellen delen: twaalf actoren uit het AI-debat, negen fora en hoe coalities worden gescoord.</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europese Unie</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>Counts as one jurisdiction, as in the paper.</source>
        <translation>Telt als één rechtsgebied, zoals in het artikel.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Development versus deployment”</source>
        <translation>Aanname; vgl. paragraaf “Development versus deployment”</translation>
    </message>
    <message>
        <source>Strong research and a few model makers, but most leading systems are built elsewhere.</source>
        <translation>Sterk onderzoek en enkele modelbouwers, maar de meeste toonaangevende systemen worden elders gebouwd.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Promoting norms”</source>
        <translation>Aanname; vgl. paragraaf “Promoting norms”</translation>
    </message>
    <message>
        <source>One of the largest markets for AI, whose rules others take up.</source>
        <translation>Een van de grootste markten voor AI, waarvan anderen de regels overnemen.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Delimiting AI governance”</source>
        <translation>Aanname; vgl. paragraaf “Delimiting AI governance”</translation>
    </message>
    <message>
        <source>We agree with ourselves: alone, our own values decide.</source>
        <translation>Met onszelf zijn we het eens: alleen beslissen onze eigen waarden.</translation>
    </message>
    <message>
        <source>Nobody has to be won over to act alone.</source>
        <translation>Wie alleen handelt, hoeft niemand over te halen.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>USA</source>
        <translation>VS</translation>
    </message>
    <message>
        <source>A central AI power by the paper&apos;s own definition of global cooperation.</source>
        <translation>Volgens de definitie van mondiale samenwerking in het artikel een centrale AI-macht.</translation>
    </message>
    <message>
        <source>section “Delimiting AI governance”; section “Development versus deployment”</source>
        <translation>paragraaf “Delimiting AI governance”; paragraaf “Development versus deployment”</translation>
    </message>
    <message>
        <source>Named as one of the two crucial AI powers; cutting-edge AI comes from few places.</source>
        <translation>Genoemd als een van de twee cruciale AI-machten; grensverleggende AI komt van weinig plaatsen.</translation>
    </message>
    <message>
        <source>section “Realizing benefits from trade”</source>
        <translation>paragraaf “Realizing benefits from trade”</translation>
    </message>
    <message>
        <source>Its companies supply users all over the world and weave AI into what these already use.</source>
        <translation>Zijn bedrijven leveren aan gebruikers over de hele wereld en verweven AI met wat die al gebruiken.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Debating cooperation in AI governance”</source>
        <translation>Aanname; vgl. paragraaf “Debating cooperation in AI governance”</translation>
    </message>
    <message>
        <source>A democracy and ally that shares most values, but not the wish for rules made together.</source>
        <translation>Een democratie en bondgenoot met grotendeels dezelfde waarden, maar zonder de wens van gezamenlijke regels.</translation>
    </message>
    <message>
        <source>section “Delimiting AI governance”; section “Debating cooperation in AI governance”</source>
        <translation>paragraaf “Delimiting AI governance”; paragraaf “Debating cooperation in AI governance”</translation>
    </message>
    <message>
        <source>The transatlantic axis is a central link, yet its government rejects central governance of AI.</source>
        <translation>De trans-Atlantische as is een centrale schakel, maar de regering wijst centrale governance van AI af.</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Assumption; compare section “Realizing benefits from trade”</source>
        <translation>Aanname; vgl. paragraaf “Realizing benefits from trade”</translation>
    </message>
    <message>
        <source>The largest number of users of AI in one jurisdiction, and a growing exporter.</source>
        <translation>De meeste AI-gebruikers binnen één rechtsgebied en een groeiende exporteur.</translation>
    </message>
    <message>
        <source>section “Introduction”</source>
        <translation>paragraaf “Introduction”</translation>
    </message>
    <message>
        <source>Value clashes are cited as the reason why democracies cannot make rules with it.</source>
        <translation>Waardenconflicten worden genoemd als reden waarom democratieën er geen regels mee kunnen maken.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Conclusion”</source>
        <translation>Aanname; vgl. paragraaf “Conclusion”</translation>
    </message>
    <message>
        <source>Its rivalry with the United States and distrust on both sides make each agreement dear.</source>
        <translation>De rivaliteit met de Verenigde Staten en wederzijds wantrouwen maken elk akkoord duur.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>VK</translation>
    </message>
    <message>
        <source>A leading laboratory and strong research, though largely under American ownership.</source>
        <translation>Een toonaangevend laboratorium en sterk onderzoek, zij het grotendeels in Amerikaanse handen.</translation>
    </message>
    <message>
        <source>A rich market of medium size.</source>
        <translation>Een welvarende markt van middelgrote omvang.</translation>
    </message>
    <message>
        <source>A European democracy with nearly the same values and concerns.</source>
        <translation>Een Europese democratie met vrijwel dezelfde waarden en zorgen.</translation>
    </message>
    <message>
        <source>Meets us in the G7, NATO and the OECD and is used to agreeing there.</source>
        <translation>Ontmoet ons in de G7, de NAVO en de OESO en is gewend het daar eens te worden.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Strong in robots and parts, with few large models of its own.</source>
        <translation>Sterk in robots en onderdelen, met weinig eigen grote modellen.</translation>
    </message>
    <message>
        <source>A democracy with the same principles, lighter rules preferred.</source>
        <translation>Een democratie met dezelfde beginselen die de voorkeur geeft aan lichtere regels.</translation>
    </message>
    <message>
        <source>Led the G7&apos;s work on AI and likes to agree in such forums.</source>
        <translation>Leidde het werk van de G7 aan AI en wordt het in zulke fora graag eens.</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Zuid-Korea</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>Korea</translation>
    </message>
    <message>
        <source>Makes memory chips and devices that AI needs, and some large models.</source>
        <translation>Maakt geheugenchips en apparaten die AI nodig heeft, en enkele grote modellen.</translation>
    </message>
    <message>
        <source>A small but rich market.</source>
        <translation>Een kleine maar welvarende markt.</translation>
    </message>
    <message>
        <source>A democracy that has an AI act of its own.</source>
        <translation>Een democratie met een eigen AI-wet.</translation>
    </message>
    <message>
        <source>Hosted a summit on AI safety and works with us in the OECD.</source>
        <translation>Was gastheer van een top over AI-veiligheid en werkt in de OESO met ons samen.</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Many engineers and applications, few leading models.</source>
        <translation>Veel ingenieurs en toepassingen, weinig toonaangevende modellen.</translation>
    </message>
    <message>
        <source>One of the largest numbers of users, with less to spend.</source>
        <translation>Een van de grootste aantallen gebruikers, met minder te besteden.</translation>
    </message>
    <message>
        <source>A democracy that keeps its distance from blocs and puts growth before rules.</source>
        <translation>Een democratie die afstand houdt van blokken en groei boven regels stelt.</translation>
    </message>
    <message>
        <source>Has to be offered access to technology or markets in return.</source>
        <translation>Moet in ruil toegang tot technologie of markten krijgen.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Leading research, with few makers of large models.</source>
        <translation>Toonaangevend onderzoek, met weinig makers van grote modellen.</translation>
    </message>
    <message>
        <source>A democracy with nearly the same values and concerns.</source>
        <translation>Een democratie met vrijwel dezelfde waarden en zorgen.</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazilië</translation>
    </message>
    <message>
        <source>Uses and adapts AI more than it builds it.</source>
        <translation>Gebruikt en bewerkt AI eerder dan dat het die bouwt.</translation>
    </message>
    <message>
        <source>The largest market of its region.</source>
        <translation>De grootste markt van zijn regio.</translation>
    </message>
    <message>
        <source>A democracy that drafts rules like ours but stresses the interests of the South.</source>
        <translation>Een democratie die soortgelijke regels opstelt maar de belangen van het Zuiden benadrukt.</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Verenigde Arabische Emiraten</translation>
    </message>
    <message>
        <source>UAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Buys computing power on a large scale and publishes models of its own.</source>
        <translation>Koopt op grote schaal rekenkracht en publiceert eigen modellen.</translation>
    </message>
    <message>
        <source>No democracy; shares an interest in order and trade, not in rights.</source>
        <translation>Geen democratie; deelt het belang bij orde en handel, niet bij rechten.</translation>
    </message>
    <message>
        <source>Joins where it is offered chips and standing, and works with all sides.</source>
        <translation>Doet mee waar het chips en aanzien krijgt, en werkt met alle partijen samen.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusland</translation>
    </message>
    <message>
        <source>Few leading models; its weight is military rather than civilian.</source>
        <translation>Weinig toonaangevende modellen; het gewicht is eerder militair dan civiel.</translation>
    </message>
    <message>
        <source>A market cut off from most suppliers by sanctions.</source>
        <translation>Een markt die door sancties van de meeste leveranciers is afgesneden.</translation>
    </message>
    <message>
        <source>Assumption; compare discussion of Table 4</source>
        <translation>Aanname; vgl. bespreking van tabel 4</translation>
    </message>
    <message>
        <source>At war with a neighbour of ours; the paper&apos;s example is propaganda about that war.</source>
        <translation>In oorlog met een buurland van ons; het voorbeeld in het artikel is propaganda over die oorlog.</translation>
    </message>
    <message>
        <source>Sanctions and war leave no ordinary channel for an agreement.</source>
        <translation>Sancties en oorlog laten geen gewone weg naar een akkoord open.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Small, but a centre of research and data centres in its region.</source>
        <translation>Klein, maar een centrum van onderzoek en datacentra in zijn regio.</translation>
    </message>
    <message>
        <source>Shares our interest in safe and trusted AI, less our stress on rights.</source>
        <translation>Deelt ons belang bij veilige en betrouwbare AI, minder onze nadruk op rechten.</translation>
    </message>
    <message>
        <source>Joins technical work on AI safety readily.</source>
        <translation>Doet graag mee aan technisch werk over AI-veiligheid.</translation>
    </message>
    <message>
        <source>G7</source>
        <translation>G7</translation>
    </message>
    <message>
        <source>Canada, Japan, the United Kingdom, the United States, three members of the EU and the EU itself.</source>
        <translation>Canada, Japan, het Verenigd Koninkrijk, de Verenigde Staten, drie EU-landen en de EU zelf.</translation>
    </message>
    <message>
        <source>Council of the European Union, “EU at international summits: G7” (consilium.europa.eu): Canada, France, Germany, Italy, Japan, United Kingdom, United States, and the European Union</source>
        <translation>Raad van de Europese Unie, “EU at international summits: G7” (consilium.europa.eu): Canada, Frankrijk, Duitsland, Italië, Japan, Verenigd Koninkrijk, Verenigde Staten en de Europese Unie</translation>
    </message>
    <message>
        <source>OECD members here</source>
        <translation>OESO-leden hier</translation>
    </message>
    <message>
        <source>OECD</source>
        <translation>OESO</translation>
    </message>
    <message>
        <source>The actors of this list that belong to the OECD; the EU takes part in its work.</source>
        <translation>De actoren van deze lijst die bij de OESO horen; de EU neemt deel aan haar werk.</translation>
    </message>
    <message>
        <source>OECD, “Members and partners” (oecd.org); the European Union takes part through Supplementary Protocol No. 1 to the OECD Convention</source>
        <translation>OESO, “Members and partners” (oecd.org); de Europese Unie neemt deel op grond van Aanvullend Protocol nr. 1 bij het OESO-Verdrag</translation>
    </message>
    <message>
        <source>Global Partnership on AI</source>
        <translation>Mondiaal Partnerschap voor AI</translation>
    </message>
    <message>
        <source>GPAI</source>
        <translation>GPAI</translation>
    </message>
    <message>
        <source>Membership is tied to shared values; merged with the OECD&apos;s work on AI in 2024.</source>
        <translation>Lidmaatschap is gebonden aan gedeelde waarden; in 2024 samengevoegd met het AI-werk van de OESO.</translation>
    </message>
    <message>
        <source>OECD.AI, “About GPAI: members” (oecd.ai); merged with the OECD&apos;s work on AI in 2024</source>
        <translation>OECD.AI, “About GPAI: members” (oecd.ai); in 2024 samengevoegd met het AI-werk van de OESO</translation>
    </message>
    <message>
        <source>EU–US Trade and Technology Council</source>
        <translation>Handels- en Technologieraad EU-VS</translation>
    </message>
    <message>
        <source>EU–US council</source>
        <translation>Raad EU-VS</translation>
    </message>
    <message>
        <source>Two members; the paper leaves open whether it survives in more than form.</source>
        <translation>Twee leden; het artikel laat in het midden of de raad nog meer dan in naam bestaat.</translation>
    </message>
    <message>
        <source>European Commission, “EU-US Trade and Technology Council” (commission.europa.eu)</source>
        <translation>Europese Commissie, “EU-US Trade and Technology Council” (commission.europa.eu)</translation>
    </message>
    <message>
        <source>NATO</source>
        <translation>NAVO</translation>
    </message>
    <message>
        <source>The EU stands for its 23 member states that are allies.</source>
        <translation>De EU staat voor haar 23 lidstaten die bondgenoot zijn.</translation>
    </message>
    <message>
        <source>NATO, “NATO member countries” (nato.int): 23 of the 27 member states of the EU, which is no member itself</source>
        <translation>NAVO, “NATO member countries” (nato.int): 23 van de 27 lidstaten van de EU, die zelf geen lid is</translation>
    </message>
    <message>
        <source>Network of AI Safety Institutes</source>
        <translation>Netwerk van AI-veiligheidsinstituten</translation>
    </message>
    <message>
        <source>Safety institutes</source>
        <translation>Veiligheidsinst.</translation>
    </message>
    <message>
        <source>Technical bodies that test models; founding members of November 2024.</source>
        <translation>Technische instellingen die modellen testen; oprichters van november 2024.</translation>
    </message>
    <message>
        <source>International Network of AI Safety Institutes, mission statement, San Francisco, November 2024: Australia, Canada, European Union, France, Japan, Kenya, Republic of Korea, Singapore, United Kingdom, United States</source>
        <translation>International Network of AI Safety Institutes, missieverklaring, San Francisco, november 2024: Australië, Canada, Europese Unie, Frankrijk, Japan, Kenia, Republiek Korea, Singapore, Verenigd Koninkrijk, Verenigde Staten</translation>
    </message>
    <message>
        <source>G20</source>
        <translation>G20</translation>
    </message>
    <message>
        <source>The largest economies, rivals included.</source>
        <translation>De grootste economieën, rivalen inbegrepen.</translation>
    </message>
    <message>
        <source>G20, “G20 members” (g20.org): 19 countries, the European Union and the African Union</source>
        <translation>G20, “G20 members” (g20.org): 19 landen, de Europese Unie en de Afrikaanse Unie</translation>
    </message>
    <message>
        <source>BRICS</source>
        <translation>BRICS</translation>
    </message>
    <message>
        <source>We are no member: compared as if we joined.</source>
        <translation>Wij zijn geen lid: vergeleken alsof wij toetraden.</translation>
    </message>
    <message>
        <source>BRICS Brasil 2025, “About the BRICS” (brics.br): Brazil, Russia, India, China, South Africa, Saudi Arabia, Egypt, United Arab Emirates, Ethiopia, Indonesia and Iran</source>
        <translation>BRICS Brasil 2025, “About the BRICS” (brics.br): Brazilië, Rusland, India, China, Zuid-Afrika, Saudi-Arabië, Egypte, Verenigde Arabische Emiraten, Ethiopië, Indonesië en Iran</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Verenigde Naties</translation>
    </message>
    <message>
        <source>UN</source>
        <translation>VN</translation>
    </message>
    <message>
        <source>Everybody here; the EU stands for its member states.</source>
        <translation>Iedereen hier; de EU staat voor haar lidstaten.</translation>
    </message>
    <message>
        <source>United Nations, “Member States” (un.org): 193 members, all member states of the EU among them</source>
        <translation>Verenigde Naties, “Member States” (un.org): 193 leden, waaronder alle lidstaten van de EU</translation>
    </message>
    <message>
        <source>section “Introduction”; Hirshleifer (1983), Sandler (1998), Barrett (2007)</source>
        <translation>paragraaf “Introduction”; Hirshleifer (1983), Sandler (1998), Barrett (2007)</translation>
    </message>
    <message>
        <source>The paper rests on typologies of collective goods: what members reach depends on how they add up.</source>
        <translation>Het artikel steunt op typologieën van collectieve goederen: wat leden bereiken, hangt af van hoe zij bijdragen.</translation>
    </message>
    <message>
        <source>discussion of Table 4</source>
        <translation>bespreking van tabel 4</translation>
    </message>
    <message>
        <source>Costs rise with the number of actors; that pairs make up half of the scale is an assumption.</source>
        <translation>De kosten stijgen met het aantal actoren; dat paren de helft van de schaal uitmaken, is een aanname.</translation>
    </message>
    <message>
        <source>Each partner&apos;s values weigh alike in what is agreed.</source>
        <translation>De waarden van elke partner wegen even zwaar in wat wordt afgesproken.</translation>
    </message>
    <message>
        <source>section “Development versus deployment”</source>
        <translation>paragraaf “Development versus deployment”</translation>
    </message>
    <message>
        <source>Who develops AI can shape it: leverage is the share of development among the members.</source>
        <translation>Wie AI ontwikkelt, kan die vormgeven: invloed is het aandeel van de leden in de ontwikkeling.</translation>
    </message>
    <message>
        <source>Actors. Who takes part and how they are rated is our assumption, except where a rating cites a passage. China and the United States are the central AI powers, as in the paper&apos;s definition of global cooperation. A coalition of at least two that misses one of them is selective; everybody together is global. Membership of forums is public fact; France, Germany and the other member states are counted with the European Union.</source>
        <translation>Actoren. Wie meedoet en hoe de actoren worden beoordeeld, is onze aanname, behalve waar een beoordeling een passage noemt. China en de Verenigde Staten zijn de centrale AI-machten, zoals in de definitie van mondiale samenwerking in het artikel. Een coalitie van minstens twee waarin een van hen ontbreekt, is selectief; allen samen zijn mondiaal. Lidmaatschap van fora is een openbaar feit; Frankrijk, Duitsland en de andere lidstaten tellen mee met de Europese Unie.</translation>
    </message>
    <message>
        <source>Assumption; no weights are given in the paper</source>
        <translation>Aanname; het artikel noemt geen gewichten</translation>
    </message>
    <message>
        <source>Compare discussion of Table 4 (gross and net benefit)</source>
        <translation>Vgl. de bespreking van tabel 4 (bruto- en netto-opbrengst)</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”, passage on Neorealism</source>
        <translation>paragraaf “Which goals states pursue with cooperative AI governance”, passage over neorealisme</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”, passage on Neoliberal institutionalism</source>
        <translation>paragraaf “Which goals states pursue with cooperative AI governance”, passage over neoliberaal institutionalisme</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”, passage on constructivism</source>
        <translation>paragraaf “Which goals states pursue with cooperative AI governance”, passage over constructivisme</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”, passage on mercantilist IPE</source>
        <translation>paragraaf “Which goals states pursue with cooperative AI governance”, passage over mercantilistische internationale politieke economie</translation>
    </message>
    <message>
        <source>The criteria, options and viewpoints with one empty issue, to begin an analysis of your own.</source>
        <translation>De criteria, opties en invalshoeken met één lege kwestie, om een eigen analyse te beginnen.</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>Eerste kwestie</translation>
    </message>
    <message>
        <source>Worked example: the propaganda chatbot</source>
        <translation>Uitgewerkt voorbeeld: de propagandachatbot</translation>
    </message>
    <message>
        <source>Country A wants to keep a chatbot built in country B from spreading political propaganda: five options of its own.</source>
        <translation>Land A wil voorkomen dat een in land B gebouwde chatbot politieke propaganda verspreidt: vijf eigen opties.</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Uitgewerkt voorbeeld</translation>
    </message>
    <message>
        <source>A chatbot from country B that spreads propaganda</source>
        <translation>Een chatbot uit land B die propaganda verspreidt</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Propaganda chatbot</source>
        <translation>Propagandachatbot</translation>
    </message>
    <message>
        <source>Country A, a liberal democracy, wants a chatbot built in country B not to spread political propaganda. What should it pursue?</source>
        <translation>Land A, een liberale democratie, wil dat een in land B gebouwde chatbot geen politieke propaganda verspreidt. Wat zou het moeten nastreven?</translation>
    </message>
    <message>
        <source>The order suggested by the example: a global agreement where it can be had at a bearable cost, otherwise an agreement with B and other important partners, otherwise measures at home.</source>
        <translation>De volgorde die het voorbeeld suggereert: een mondiale afspraak waar die tegen draaglijke kosten te krijgen is, anders een afspraak met B en andere belangrijke partners, anders maatregelen in eigen land.</translation>
    </message>
    <message>
        <source>Global agreement</source>
        <translation>Mondiale afspraak</translation>
    </message>
    <message>
        <source>All countries agree that such chatbots are not made anywhere.</source>
        <translation>Alle landen spreken af dat zulke chatbots nergens worden gemaakt.</translation>
    </message>
    <message>
        <source>Selective agreement that includes B</source>
        <translation>Selectieve afspraak met B erbij</translation>
    </message>
    <message>
        <source>Selective with B</source>
        <translation>Selectief met B</translation>
    </message>
    <message>
        <source>SB</source>
        <translation>SB</translation>
    </message>
    <message>
        <source>Country A, the developer&apos;s home country B and other important partners agree.</source>
        <translation>Land A, thuisland B van de ontwikkelaar en andere belangrijke partners komen dit overeen.</translation>
    </message>
    <message>
        <source>Selective agreement without B</source>
        <translation>Selectieve afspraak zonder B</translation>
    </message>
    <message>
        <source>Selective without B</source>
        <translation>Selectief zonder B</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SZ</translation>
    </message>
    <message>
        <source>Country A and like-minded partners agree on common demands; the developer&apos;s home country stays out.</source>
        <translation>Land A en gelijkgezinde partners worden het eens over gezamenlijke eisen; het thuisland van de ontwikkelaar blijft erbuiten.</translation>
    </message>
    <message>
        <source>Local fine-tuning demands</source>
        <translation>Eisen aan lokale fine-tuning</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Fine-tuning</translation>
    </message>
    <message>
        <source>FT</source>
        <translation>FT</translation>
    </message>
    <message>
        <source>Country A alone demands that the chatbot be fine-tuned for its market.</source>
        <translation>Land A eist als enige dat de chatbot voor zijn markt wordt bijgesteld.</translation>
    </message>
    <message>
        <source>Forbidding deployment</source>
        <translation>Gebruik verbieden</translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation>Verbieden</translation>
    </message>
    <message>
        <source>FD</source>
        <translation>VG</translation>
    </message>
    <message>
        <source>Country A alone forbids offering the chatbot on its territory.</source>
        <translation>Land A verbiedt als enige het aanbieden van de chatbot op zijn grondgebied.</translation>
    </message>
    <message>
        <source>closing example in the discussion of Table 4</source>
        <translation>slotvoorbeeld in de bespreking van tabel 4</translation>
    </message>
    <message>
        <source>The ideal in the example: such chatbots would be made nowhere.</source>
        <translation>Het ideaal in het voorbeeld: zulke chatbots zouden nergens worden gemaakt.</translation>
    </message>
    <message>
        <source>Laws and interests differ from country to country; the cost of agreeing may be prohibitive.</source>
        <translation>Wetten en belangen verschillen van land tot land; de kosten van overeenstemming kunnen te hoog zijn.</translation>
    </message>
    <message>
        <source>What is propaganda to A may be a legitimate account to other governments.</source>
        <translation>Wat voor A propaganda is, kan voor andere regeringen een legitiem verhaal zijn.</translation>
    </message>
    <message>
        <source>Assumption; compare closing example in the discussion of Table 4</source>
        <translation>Aanname; vgl. slotvoorbeeld in de bespreking van tabel 4</translation>
    </message>
    <message>
        <source>Wherever a developer might go, the same prohibition would await it.</source>
        <translation>Waar een ontwikkelaar ook heen zou gaan, hetzelfde verbod zou er wachten.</translation>
    </message>
    <message>
        <source>Ranked behind a global agreement, yet still called very useful because the builder&apos;s own country takes part.</source>
        <translation>Achter een mondiale afspraak gerangschikt, maar toch zeer nuttig genoemd omdat het eigen land van de bouwer meedoet.</translation>
    </message>
    <message>
        <source>B must be persuaded to restrain its own company, and the partners agree on what counts as propaganda.</source>
        <translation>B moet worden overgehaald zijn eigen bedrijf in te tomen, en de partners moeten het eens worden over wat propaganda is.</translation>
    </message>
    <message>
        <source>B signs only if it shares the concern on this one point; the other partners are chosen for theirs.</source>
        <translation>B tekent alleen als het op dit ene punt de zorg deelt; de andere partners zijn om hun zorg gekozen.</translation>
    </message>
    <message>
        <source>B has authority over the company; developers in third countries are not reached.</source>
        <translation>B heeft gezag over het bedrijf; ontwikkelaars in derde landen worden niet bereikt.</translation>
    </message>
    <message>
        <source>Assumption; compare closing example in the discussion of Table 4 and section “Foundation models”</source>
        <translation>Aanname; vgl. slotvoorbeeld in de bespreking van tabel 4 en paragraaf “Foundation models”</translation>
    </message>
    <message>
        <source>A joint demand by customers&apos; countries may move the company, without any hold on it at home.</source>
        <translation>Een gezamenlijke eis van de landen van afnemers kan het bedrijf in beweging brengen, zonder greep op het bedrijf in zijn thuisland.</translation>
    </message>
    <message>
        <source>Like-minded partners can agree quickly once B&apos;s interests need not be met.</source>
        <translation>Gelijkgezinde partners kunnen het snel eens worden zodra aan de belangen van B niet tegemoet hoeft te worden gekomen.</translation>
    </message>
    <message>
        <source>The partners reject such propaganda alike, with different traditions of free speech.</source>
        <translation>De partners verwerpen zulke propaganda allemaal, maar hebben verschillende tradities van vrije meningsuiting.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Foundation models”</source>
        <translation>Aanname; vgl. paragraaf “Foundation models”</translation>
    </message>
    <message>
        <source>Several markets at once are worth a model builder&apos;s attention, though it may still decline.</source>
        <translation>Meerdere markten tegelijk zijn de aandacht van een modelbouwer waard, al kan die nog steeds weigeren.</translation>
    </message>
    <message>
        <source>closing example in the discussion of Table 4; section “Development versus deployment”</source>
        <translation>slotvoorbeeld in de bespreking van tabel 4; paragraaf “Development versus deployment”</translation>
    </message>
    <message>
        <source>Can remove the worst where the company cooperates; hard to enforce and hard to monitor.</source>
        <translation>Kan het ergste wegnemen waar het bedrijf meewerkt; moeilijk te handhaven en te controleren.</translation>
    </message>
    <message>
        <source>Talks with a company, none with governments; the effort of enforcing shows under effectiveness.</source>
        <translation>Gesprekken met een bedrijf, niet met regeringen; de moeite van handhaven telt bij doeltreffendheid.</translation>
    </message>
    <message>
        <source>The model would be tuned to A&apos;s own values.</source>
        <translation>Het model zou op de eigen waarden van A worden afgestemd.</translation>
    </message>
    <message>
        <source>The base model stays as it is; only a local adaptation can be requested.</source>
        <translation>Het basismodel blijft zoals het is; alleen om een lokale aanpassing kan worden gevraagd.</translation>
    </message>
    <message>
        <source>Takes the chatbot off the open market, while users can still reach it through a VPN.</source>
        <translation>Haalt de chatbot van de open markt, terwijl gebruikers hem nog via een VPN kunnen bereiken.</translation>
    </message>
    <message>
        <source>A domestic ban requires no agreement abroad.</source>
        <translation>Een binnenlands verbod vereist geen afspraak met het buitenland.</translation>
    </message>
    <message>
        <source>The ban expresses A&apos;s own judgement without compromise.</source>
        <translation>Het verbod drukt het eigen oordeel van A uit zonder compromis.</translation>
    </message>
    <message>
        <source>Withdrawing from one market is something a company can live with; how it builds is untouched.</source>
        <translation>Zich van één markt terugtrekken is iets waarmee een bedrijf kan leven; hoe het bouwt, blijft onaangeroerd.</translation>
    </message>
    <message>
        <source>The example is told in prose after Table 4 and prints no ratings; every cell is “text” or “assumption”. Its issue has its own options in place of the three scopes.</source>
        <translation>Het artikel beschrijft het voorbeeld na tabel 4 in lopende tekst en geeft er geen beoordelingen voor; elke cel is “tekst” of “aanname”. De kwestie heeft eigen opties in plaats van de drie reikwijdten.</translation>
    </message>
    <message>
        <source>AI cooperation: goals, kinds of AI and phases</source>
        <translation>AI-samenwerking: doelen, soorten, fasen</translation>
    </message>
    <message>
        <source>Tables 1 and 4 together: seven goals, and four kinds of AI in development and deployment. 15 issues.</source>
        <translation>Tabellen 1 en 4 samen: zeven doelen, en vier soorten AI in ontwikkeling en gebruik. 15 kwesties.</translation>
    </message>
    <message>
        <source>Table 1: goals of cooperation</source>
        <translation>Tabel 1: doelen van samenwerking</translation>
    </message>
    <message>
        <source>Seven goals that governments pursue with cooperation on AI, each with three scopes of cooperation.</source>
        <translation>Zeven doelen die regeringen met samenwerking rond AI nastreven, elk met drie reikwijdten van samenwerking.</translation>
    </message>
    <message>
        <source>Governance goals</source>
        <translation>Bestuursdoelen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Building or bolstering geopolitical alliances</source>
        <translation>Geopolitieke bondgenootschappen bouwen of versterken</translation>
    </message>
    <message>
        <source>Alliances</source>
        <translation>Bondgenoten</translation>
    </message>
    <message>
        <source>With whom should we work on AI in order to win allies or to tie existing ones closer?</source>
        <translation>Met wie zouden we op AI-gebied moeten samenwerken om bondgenoten te winnen of bestaande nauwer aan ons te binden?</translation>
    </message>
    <message>
        <source>Concerns AI with geostrategic weight, at the technical frontier. For systems that rivals already master, the case against wider cooperation is weaker.</source>
        <translation>Betreft AI met geostrategisch gewicht, in de technologische voorhoede. Bij systemen die rivalen al beheersen, staat het argument tegen bredere samenwerking zwakker.</translation>
    </message>
    <message>
        <source>section “Building or bolstering geopolitical alliances”</source>
        <translation>paragraaf “Building or bolstering geopolitical alliances”</translation>
    </message>
    <message>
        <source>Only selective cooperation makes sense: an alliance shares cutting-edge technology and keeps it from competitors.</source>
        <translation>Alleen selectieve samenwerking is zinvol: een bondgenootschap deelt toptechnologie en houdt die weg bij concurrenten.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Building or bolstering geopolitical alliances”</source>
        <translation>Aanname; vgl. paragraaf “Building or bolstering geopolitical alliances”</translation>
    </message>
    <message>
        <source>On strategic technology each side&apos;s advantage is the other&apos;s loss.</source>
        <translation>Bij strategische technologie is het voordeel van de een het verlies van de ander.</translation>
    </message>
    <message>
        <source>An alliance needs at least one ally: rules made alone bind nobody to us.</source>
        <translation>Een bondgenootschap heeft ten minste één bondgenoot nodig: eenzijdig gestelde regels binden niemand aan ons.</translation>
    </message>
    <message>
        <source>section “Delimiting AI governance”</source>
        <translation>paragraaf “Delimiting AI governance”</translation>
    </message>
    <message>
        <source>Cooperation starts with two jurisdictions; whoever acts alone has no ally to consult.</source>
        <translation>Samenwerking begint bij twee rechtsgebieden; wie alleen handelt, heeft geen bondgenoot te raadplegen.</translation>
    </message>
    <message>
        <source>Only one&apos;s own strategic aims count, so nothing has to be squared with an ally&apos;s.</source>
        <translation>Alleen de eigen strategische doelen tellen, dus niets hoeft met die van een bondgenoot te worden verzoend.</translation>
    </message>
    <message>
        <source>A single state rarely hosts the makers of strategic AI; export bans reach only what it makes itself.</source>
        <translation>In één staat zijn zelden de makers van strategische AI gevestigd; uitvoerverboden raken alleen wat daar wordt gemaakt.</translation>
    </message>
    <message>
        <source>Table 1, row “Building geopolitical alliances”, column “Selective cooperation”</source>
        <translation>Tabel 1, rij “Building geopolitical alliances”, kolom “Selective cooperation”</translation>
    </message>
    <message>
        <source>Printed as ++: an alliance works by adapting systems and sharing information among members and not with others.</source>
        <translation>In de tabel ++: een bondgenootschap werkt door systemen aan te passen en informatie te delen onder leden en niet met anderen.</translation>
    </message>
    <message>
        <source>Allies such as NATO members already have forums and matching systems to build on.</source>
        <translation>Bondgenoten zoals NAVO-leden hebben al fora en op elkaar afgestemde systemen om op voort te bouwen.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Building or bolstering geopolitical alliances” and section “Debating cooperation in AI governance”</source>
        <translation>Aanname; vgl. paragraaf “Building or bolstering geopolitical alliances” en paragraaf “Debating cooperation in AI governance”</translation>
    </message>
    <message>
        <source>Allies are chosen because aims and values agree; membership itself can be tied to shared values.</source>
        <translation>Bondgenoten worden gekozen omdat doelen en waarden overeenkomen; het lidmaatschap zelf kan aan gedeelde waarden worden gebonden.</translation>
    </message>
    <message>
        <source>Allies who hold the leading suppliers can deny cutting-edge parts to rivals, as with advanced chips.</source>
        <translation>Bondgenoten waar de toonaangevende leveranciers gevestigd zijn, kunnen rivalen de nieuwste onderdelen ontzeggen, zoals bij geavanceerde chips.</translation>
    </message>
    <message>
        <source>Table 1, row “Building geopolitical alliances”, column “Global cooperation”</source>
        <translation>Tabel 1, rij “Building geopolitical alliances”, kolom “Global cooperation”</translation>
    </message>
    <message>
        <source>Printed as −: if rivals are members too, nobody is allied against anything.</source>
        <translation>In de tabel −: als ook rivalen lid zijn, is er geen bondgenootschap tegen wie dan ook.</translation>
    </message>
    <message>
        <source>Rivals would have to agree on strategic technology that gives each its edge.</source>
        <translation>Rivalen zouden het eens moeten worden over strategische technologie die elk zijn voorsprong geeft.</translation>
    </message>
    <message>
        <source>Strategic rivals want opposite things here: each side&apos;s advantage is the other&apos;s loss.</source>
        <translation>Strategische rivalen willen hier tegengestelde dingen: het voordeel van de een is het verlies van de ander.</translation>
    </message>
    <message>
        <source>No rival opens its strategic AI to an arrangement meant to strengthen the other side.</source>
        <translation>Geen rivaal stelt zijn strategische AI open voor een afspraak die de andere kant moet versterken.</translation>
    </message>
    <message>
        <source>Avoiding global arms races and races to the bottom</source>
        <translation>Mondiale wapenwedlopen en races naar de bodem voorkomen</translation>
    </message>
    <message>
        <source>Arms races</source>
        <translation>Wedlopen</translation>
    </message>
    <message>
        <source>Who must be on board so that nobody feels forced to build AI weapons, or to loosen rules, because others do?</source>
        <translation>Wie moet erbij zijn zodat niemand zich gedwongen voelt AI-wapens te bouwen, of regels te versoepelen, omdat anderen dat doen?</translation>
    </message>
    <message>
        <source>One of the paper&apos;s seven goals without a row of its own in Table 1; its section carries the ratings.</source>
        <translation>Een van de zeven doelen van het artikel zonder eigen rij in tabel 1; de beoordelingen volgen uit de paragraaf erover.</translation>
    </message>
    <message>
        <source>section “Avoiding global arms races/races to the bottom”</source>
        <translation>paragraaf “Avoiding global arms races/races to the bottom”</translation>
    </message>
    <message>
        <source>A single outsider that builds such weapons gives everybody a reason to follow.</source>
        <translation>Eén buitenstaander die zulke wapens bouwt, geeft iedereen een reden om te volgen.</translation>
    </message>
    <message>
        <source>Counted with China and the NATO countries among the major AI powers where alliances and war are at stake.</source>
        <translation>Met China en de NAVO-landen gerekend tot de grote AI-machten waar het om bondgenootschappen en oorlog gaat.</translation>
    </message>
    <message>
        <source>section “Conclusion”</source>
        <translation>paragraaf “Conclusion”</translation>
    </message>
    <message>
        <source>The conclusion names this as a field where cooperation could benefit both sides.</source>
        <translation>De conclusie noemt dit als gebied waar samenwerking beide kanten kan baten.</translation>
    </message>
    <message>
        <source>The United States held that it cannot forgo such weapons alone: a security dilemma.</source>
        <translation>De Verenigde Staten vonden dat ze niet als enige van zulke wapens kunnen afzien: een veiligheidsdilemma.</translation>
    </message>
    <message>
        <source>Forgoing autonomous weapons alone does not stop opponents: the security dilemma stays.</source>
        <translation>Als enige afzien van autonome wapens houdt tegenstanders niet tegen: het veiligheidsdilemma blijft.</translation>
    </message>
    <message>
        <source>Holding back alone needs nobody&apos;s signature; the price is paid in security, not in negotiation.</source>
        <translation>Eenzijdige terughoudendheid vraagt niemands handtekening; de prijs wordt in veiligheid betaald, niet in onderhandelingen.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Avoiding global arms races/races to the bottom”</source>
        <translation>Aanname; vgl. paragraaf “Avoiding global arms races/races to the bottom”</translation>
    </message>
    <message>
        <source>One&apos;s own view on safety and warfare decides, undiluted.</source>
        <translation>De eigen kijk op veiligheid en oorlogvoering beslist, zonder compromis.</translation>
    </message>
    <message>
        <source>Others go on developing whatever one state renounces; restraint alone does not reach their laboratories.</source>
        <translation>Anderen blijven ontwikkelen wat één staat opgeeft; terughoudendheid alleen bereikt hun laboratoria niet.</translation>
    </message>
    <message>
        <source>A single outsider that builds such weapons gives all members a reason to follow.</source>
        <translation>Eén buitenstaander die zulke wapens bouwt, geeft alle leden reden om te volgen.</translation>
    </message>
    <message>
        <source>Partners have to trust each other&apos;s restraint and verify it while outsiders arm.</source>
        <translation>Partners moeten elkaars terughoudendheid vertrouwen en controleren terwijl buitenstaanders zich bewapenen.</translation>
    </message>
    <message>
        <source>Partners share the wish for safety rules but differ on how much restraint they can afford.</source>
        <translation>Partners delen de wens van veiligheidsregels maar verschillen van mening over hoeveel terughoudendheid ze zich kunnen veroorloven.</translation>
    </message>
    <message>
        <source>Members can hold back their own makers, yet the rivals whose weapons matter stay outside.</source>
        <translation>Leden kunnen hun eigen makers tegenhouden, maar de rivalen om wier wapens het gaat, blijven erbuiten.</translation>
    </message>
    <message>
        <source>The section finds only worldwide agreements useful, since all who could start a race are then inside.</source>
        <translation>De paragraaf acht alleen wereldwijde afspraken nuttig, omdat dan allen die een wedloop kunnen beginnen erbij zijn.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Avoiding global arms races/races to the bottom” and section “Militarily relevant AI”</source>
        <translation>Aanname; vgl. paragraaf “Avoiding global arms races/races to the bottom” en paragraaf “Militarily relevant AI”</translation>
    </message>
    <message>
        <source>Every state gains by quietly defecting, so strong verification among rivals has to be bargained for.</source>
        <translation>Elke staat wint door stilletjes af te haken, dus onder rivalen moet over stevige controle worden onderhandeld.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusie</translation>
    </message>
    <message>
        <source>Avoiding arms races is named as a field where even the United States and China both gain.</source>
        <translation>Wapenwedlopen voorkomen wordt genoemd als een gebied waar zelfs de Verenigde Staten en China beide winnen.</translation>
    </message>
    <message>
        <source>All states that host weapon makers are bound, so no maker has a place to go.</source>
        <translation>Alle staten waar wapenmakers gevestigd zijn, zijn gebonden; een maker kan dus nergens heen.</translation>
    </message>
    <message>
        <source>Preventing the proliferation of harmful AI</source>
        <translation>Verspreiding van schadelijke AI voorkomen</translation>
    </message>
    <message>
        <source>Proliferation</source>
        <translation>Verspreiding</translation>
    </message>
    <message>
        <source>With whom can we keep dangerous AI out of the hands of terrorists, hostile states and repressive rulers?</source>
        <translation>Met wie kunnen we gevaarlijke AI uit handen houden van terroristen, vijandige staten en repressieve heersers?</translation>
    </message>
    <message>
        <source>section “Preventing the proliferation of harmful AI”</source>
        <translation>paragraaf “Preventing the proliferation of harmful AI”</translation>
    </message>
    <message>
        <source>Nothing is stemmed unless all major makers hold back: the largest one outside is the leak.</source>
        <translation>Niets wordt ingedamd tenzij alle grote makers zich inhouden: de grootste die erbuiten blijft, is het lek.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Preventing the proliferation of harmful AI”</source>
        <translation>Aanname; vgl. paragraaf “Preventing the proliferation of harmful AI”</translation>
    </message>
    <message>
        <source>A state that restricts only its own exports leaves every other source open.</source>
        <translation>Een staat die alleen zijn eigen uitvoer beperkt, laat elke andere bron open.</translation>
    </message>
    <message>
        <source>A national export rule is adopted at home, without talks.</source>
        <translation>Een nationale uitvoerregel wordt in eigen land vastgesteld, zonder overleg.</translation>
    </message>
    <message>
        <source>Whom to deny which systems follows one&apos;s own idea of harm alone.</source>
        <translation>Aan wie welke systemen worden geweigerd, hangt alleen af van de eigen opvatting van schade.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Preventing the proliferation of harmful AI” and section “Development versus deployment”</source>
        <translation>Aanname; vgl. paragraaf “Preventing the proliferation of harmful AI” en paragraaf “Development versus deployment”</translation>
    </message>
    <message>
        <source>Most states host no producer whose diffusion they could restrict.</source>
        <translation>De meeste staten hebben geen producent waarvan ze de verspreiding zouden kunnen beperken.</translation>
    </message>
    <message>
        <source>Table 1, row “Preventing proliferation of harmful AI”, column “Selective cooperation”</source>
        <translation>Tabel 1, rij “Preventing proliferation of harmful AI”, kolom “Selective cooperation”</translation>
    </message>
    <message>
        <source>Printed as −: a missing AI power remains a supplier for those whom the members refuse.</source>
        <translation>In de tabel −: een ontbrekende AI-macht blijft leverancier van degenen aan wie de leden niet leveren.</translation>
    </message>
    <message>
        <source>Members must agree on controls beyond their narrow interest and police each other&apos;s exports.</source>
        <translation>Leden moeten het eens worden over controles die verder gaan dan hun eigenbelang, en toezien op elkaars uitvoer.</translation>
    </message>
    <message>
        <source>Partners agree that terrorists and hostile rulers must not get such tools, less so on which tools those are.</source>
        <translation>Partners zijn het erover eens dat terroristen en vijandige heersers zulke middelen niet mogen krijgen, minder over welke middelen dat zijn.</translation>
    </message>
    <message>
        <source>Producers inside the group are held to export rules; the producers of the absent power are not.</source>
        <translation>Producenten binnen de groep worden aan uitvoerregels gehouden; de producenten van de afwezige macht niet.</translation>
    </message>
    <message>
        <source>Table 1, row “Preventing proliferation of harmful AI”, column “Global cooperation”</source>
        <translation>Tabel 1, rij “Preventing proliferation of harmful AI”, kolom “Global cooperation”</translation>
    </message>
    <message>
        <source>Printed as ++: once all major producers restrict diffusion there is no source left.</source>
        <translation>In de tabel ++: zodra alle grote producenten verspreiding beperken, is er geen bron meer over.</translation>
    </message>
    <message>
        <source>As in other non-proliferation regimes, every AI power must accept limits and inspection.</source>
        <translation>Zoals bij andere non-proliferatieregimes moet elke AI-macht grenzen en inspectie aanvaarden.</translation>
    </message>
    <message>
        <source>Keeping dangerous AI from terrorists and criminals is listed as serving both rivals.</source>
        <translation>Gevaarlijke AI bij terroristen en criminelen weghouden, wordt genoemd als in het belang van beide rivalen.</translation>
    </message>
    <message>
        <source>Stable arrangements need all major AI powers; then every state that hosts a producer is committed.</source>
        <translation>Stabiele afspraken hebben alle grote AI-machten nodig; dan is elke staat waar een producent gevestigd is, gebonden.</translation>
    </message>
    <message>
        <source>Realizing benefits from trade</source>
        <translation>Voordelen van handel verwezenlijken</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>With whom should we agree rules for trade in AI products and services so that the gains are shared?</source>
        <translation>Met wie zouden we regels voor handel in AI-producten en -diensten moeten afspreken zodat de voordelen worden gedeeld?</translation>
    </message>
    <message>
        <source>Table 1 prints the same rating for selective and global cooperation: a tie on effectiveness.</source>
        <translation>Tabel 1 geeft selectieve en mondiale samenwerking dezelfde beoordeling: een gelijke stand op doeltreffendheid.</translation>
    </message>
    <message>
        <source>Economies of scale are reached with enough markets; that half of all use is enough is an assumption.</source>
        <translation>Schaalvoordelen ontstaan met genoeg markten; dat de helft van het gebruik volstaat, is een aanname.</translation>
    </message>
    <message>
        <source>The conclusion sees room for this along a Sino-European axis, even without the United States.</source>
        <translation>De conclusie ziet hiervoor ruimte op een Chinees-Europese as, ook zonder de Verenigde Staten.</translation>
    </message>
    <message>
        <source>Market access takes two sides; domestic rules alone may even rebuild oligopolies at home.</source>
        <translation>Markttoegang vraagt twee kanten; alleen binnenlandse regels kunnen zelfs in eigen land oligopolies doen herleven.</translation>
    </message>
    <message>
        <source>A tariff or a product rule of one&apos;s own needs no partner.</source>
        <translation>Een eigen tarief of productregel heeft geen partner nodig.</translation>
    </message>
    <message>
        <source>Domestic standards apply exactly as one&apos;s own public wants them.</source>
        <translation>Binnenlandse normen gelden precies zoals het eigen publiek ze wil.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Realizing benefits from trade” and section “Development versus deployment”</source>
        <translation>Aanname; vgl. paragraaf “Realizing benefits from trade” en paragraaf “Development versus deployment”</translation>
    </message>
    <message>
        <source>Suppliers weave AI into products everyone already uses, so one customer state is hard to please and easy to skip.</source>
        <translation>Leveranciers verweven AI in producten die iedereen al gebruikt, dus één land als klant is moeilijk tevreden te stellen en makkelijk over te slaan.</translation>
    </message>
    <message>
        <source>Table 1, row “Realizing benefits from trade”, column “Selective cooperation”</source>
        <translation>Tabel 1, rij “Realizing benefits from trade”, kolom “Selective cooperation”</translation>
    </message>
    <message>
        <source>Printed as ++: deals among a few can already check market power and spread the gains.</source>
        <translation>In de tabel ++: afspraken onder enkelen kunnen marktmacht al intomen en de voordelen spreiden.</translation>
    </message>
    <message>
        <source>Trade deals in a smaller circle are easier to reach.</source>
        <translation>Handelsafspraken in kleinere kring zijn makkelijker te bereiken.</translation>
    </message>
    <message>
        <source>Trading partners hold similar consumer and privacy standards but compete for industry.</source>
        <translation>Handelspartners hebben vergelijkbare normen voor consument en privacy maar concurreren om industrie.</translation>
    </message>
    <message>
        <source>A joint market makes it worthwhile for foreign suppliers to meet the members&apos; product standards.</source>
        <translation>Een gezamenlijke markt maakt het voor buitenlandse leveranciers de moeite waard aan de productnormen van de leden te voldoen.</translation>
    </message>
    <message>
        <source>Table 1, row “Realizing benefits from trade”, column “Global cooperation”</source>
        <translation>Tabel 1, rij “Realizing benefits from trade”, kolom “Global cooperation”</translation>
    </message>
    <message>
        <source>Printed as ++: scale economies make worldwide trade the largest gain, provided it is managed fairly.</source>
        <translation>In de tabel ++: schaalvoordelen maken wereldwijde handel tot het grootste voordeel, mits die eerlijk wordt geregeld.</translation>
    </message>
    <message>
        <source>Worldwide trade rules take long rounds of bargaining, though everybody has something to win.</source>
        <translation>Wereldwijde handelsregels vergen lange onderhandelingsronden, al heeft iedereen iets te winnen.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Realizing benefits from trade” and section “Debating cooperation in AI governance”</source>
        <translation>Aanname; vgl. paragraaf “Realizing benefits from trade” en paragraaf “Debating cooperation in AI governance”</translation>
    </message>
    <message>
        <source>Views on market power, data and standards are far apart, and rivalry hides behind talk of values.</source>
        <translation>De opvattingen over marktmacht, data en normen liggen ver uiteen, en rivaliteit gaat schuil achter een beroep op waarden.</translation>
    </message>
    <message>
        <source>No supplier can escape worldwide trade rules, but trade rules shape only the traded side of a product.</source>
        <translation>Geen leverancier ontkomt aan wereldwijde handelsregels, maar die bepalen alleen de kant van een product die met handel te maken heeft.</translation>
    </message>
    <message>
        <source>Sharing knowledge and best practices</source>
        <translation>Kennis en goede praktijken delen</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kennis</translation>
    </message>
    <message>
        <source>With whom should we exchange what we know about making, testing and supervising AI?</source>
        <translation>Met wie zouden we moeten uitwisselen wat we weten over het maken en testen van AI en het toezicht daarop?</translation>
    </message>
    <message>
        <source>How sensitive the knowledge is varies widely: energy-saving methods are harmless to share, frontier know-how may not be.</source>
        <translation>Hoe gevoelig de kennis is, loopt sterk uiteen: methoden om energie te besparen kunnen zonder bezwaar worden gedeeld, kennis van de nieuwste technologie misschien niet.</translation>
    </message>
    <message>
        <source>section “Sharing knowledge and best practices”</source>
        <translation>paragraaf “Sharing knowledge and best practices”</translation>
    </message>
    <message>
        <source>Each member adds what it knows: best globally, still useful among some.</source>
        <translation>Elk lid brengt in wat het weet: het best mondiaal, onder enkele leden nog steeds nuttig.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Sharing knowledge and best practices”</source>
        <translation>Aanname; vgl. paragraaf “Sharing knowledge and best practices”</translation>
    </message>
    <message>
        <source>Sharing needs a counterpart: whoever keeps to himself learns nothing from others.</source>
        <translation>Om te delen is een ander nodig: wie zich afzondert, leert niets van anderen.</translation>
    </message>
    <message>
        <source>No exchange, hence no exchange to organise.</source>
        <translation>Geen uitwisseling, dus ook niets te organiseren.</translation>
    </message>
    <message>
        <source>One keeps control of which know-how leaves the country.</source>
        <translation>Men houdt zelf in de hand welke kennis het land verlaat.</translation>
    </message>
    <message>
        <source>Staying out of exchanges gives no insight into how others build and test their systems.</source>
        <translation>Buiten uitwisselingen blijven geeft geen inzicht in hoe anderen hun systemen bouwen en testen.</translation>
    </message>
    <message>
        <source>Table 1, row “Sharing knowledge and best practices”, column “Selective cooperation”</source>
        <translation>Tabel 1, rij “Sharing knowledge and best practices”, kolom “Selective cooperation”</translation>
    </message>
    <message>
        <source>Printed as +: a smaller pool of experience, still worthwhile when the world at large cannot be won.</source>
        <translation>In de tabel +: een kleinere pool van ervaring, nog steeds de moeite waard als de hele wereld niet te winnen is.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Sharing knowledge and best practices” and section “Debating cooperation in AI governance”</source>
        <translation>Aanname; vgl. paragraaf “Sharing knowledge and best practices” en paragraaf “Debating cooperation in AI governance”</translation>
    </message>
    <message>
        <source>Groups such as the OECD already run this kind of exchange among their members.</source>
        <translation>Groepen zoals de OESO organiseren dit soort uitwisseling al onder hun leden.</translation>
    </message>
    <message>
        <source>Partners want similar supervision but also compete, so some expertise is held back.</source>
        <translation>Partners willen vergelijkbaar toezicht maar concurreren ook, dus enige deskundigheid wordt achtergehouden.</translation>
    </message>
    <message>
        <source>Pooled audit and testing skill lets regulators without their own ask developers the right questions.</source>
        <translation>Gebundelde deskundigheid in audits en tests stelt toezichthouders die er zelf geen hebben in staat ontwikkelaars de juiste vragen te stellen.</translation>
    </message>
    <message>
        <source>Table 1, row “Sharing knowledge and best practices”, column “Global cooperation”</source>
        <translation>Tabel 1, rij “Sharing knowledge and best practices”, kolom “Global cooperation”</translation>
    </message>
    <message>
        <source>Printed as ++: good practice helps most where everyone can take it up and add to it.</source>
        <translation>In de tabel ++: goede praktijken helpen het meest waar iedereen ze kan overnemen en aanvullen.</translation>
    </message>
    <message>
        <source>Worldwide exchange meets competitive suspicion, though much of the knowledge is already public.</source>
        <translation>Wereldwijde uitwisseling stuit op wantrouwen tussen concurrenten, al is veel van de kennis al openbaar.</translation>
    </message>
    <message>
        <source>Research on safety and the exchange of some knowledge are named as possible with China too.</source>
        <translation>Onderzoek naar veiligheid en de uitwisseling van enige kennis worden ook met China mogelijk geacht.</translation>
    </message>
    <message>
        <source>Common tests known to all regulators become hard for any developer to pass over, though they bind nobody.</source>
        <translation>Gezamenlijke tests die alle toezichthouders kennen, kan een ontwikkelaar moeilijk negeren, al binden ze niemand.</translation>
    </message>
    <message>
        <source>Promoting norms</source>
        <translation>Normen bevorderen</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>With whom should we advance norms such as limits on mass surveillance, repression and propaganda by AI?</source>
        <translation>Met wie zouden we normen moeten bevorderen, zoals grenzen aan massasurveillance, onderdrukking en propaganda door AI?</translation>
    </message>
    <message>
        <source>A norm spreads once enough users live under it; that half of them is enough is an assumption.</source>
        <translation>Een norm verspreidt zich zodra genoeg gebruikers eronder leven; dat de helft volstaat, is een aanname.</translation>
    </message>
    <message>
        <source>Global ethical standards are found very difficult to reach: values clash most openly here.</source>
        <translation>Mondiale ethische normen gelden als zeer moeilijk haalbaar: hier botsen waarden het openlijkst.</translation>
    </message>
    <message>
        <source>section “Promoting norms”</source>
        <translation>paragraaf “Promoting norms”</translation>
    </message>
    <message>
        <source>One bloc&apos;s rules can spread abroad by themselves, as the EU hopes for those of its AI Act.</source>
        <translation>De regels van één blok kunnen zich vanzelf naar het buitenland verspreiden, zoals de EU hoopt voor die van haar AI-verordening.</translation>
    </message>
    <message>
        <source>section “Delimiting AI governance”; section “Promoting norms”</source>
        <translation>paragraaf “Delimiting AI governance”; paragraaf “Promoting norms”</translation>
    </message>
    <message>
        <source>Setting an example at home takes no negotiation; EU-level rules count as unilateral.</source>
        <translation>In eigen land het goede voorbeeld geven vraagt geen onderhandeling; regels op EU-niveau tellen als unilateraal.</translation>
    </message>
    <message>
        <source>The norm is one&apos;s own, whatever motive lies behind spreading it.</source>
        <translation>De norm is de eigen norm, welk motief er ook achter de verspreiding ligt.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Promoting norms” and section “Development versus deployment”</source>
        <translation>Aanname; vgl. paragraaf “Promoting norms” en paragraaf “Development versus deployment”</translation>
    </message>
    <message>
        <source>Foreign developers may follow a large market&apos;s norms, or leave that market.</source>
        <translation>Buitenlandse ontwikkelaars kunnen de normen van een grote markt volgen, of die markt verlaten.</translation>
    </message>
    <message>
        <source>Table 1, row “Promoting norms”, column “Selective cooperation”</source>
        <translation>Tabel 1, rij “Promoting norms”, kolom “Selective cooperation”</translation>
    </message>
    <message>
        <source>Printed as ++: each person whom an agreed norm covers is a gain, even in a small circle.</source>
        <translation>In de tabel ++: ieder die door een afgesproken norm wordt beschermd, is winst, zelfs in kleine kring.</translation>
    </message>
    <message>
        <source>Democracies already hold common principles, for instance those of the OECD, and can extend them.</source>
        <translation>Democratieën hebben al gezamenlijke beginselen, bijvoorbeeld die van de OESO, en kunnen die uitbreiden.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Promoting norms” and section “Debating cooperation in AI governance”</source>
        <translation>Aanname; vgl. paragraaf “Promoting norms” en paragraaf “Debating cooperation in AI governance”</translation>
    </message>
    <message>
        <source>Like-minded countries gather around the very values that the norm expresses.</source>
        <translation>Gelijkgezinde landen verenigen zich juist rond de waarden die de norm uitdrukt.</translation>
    </message>
    <message>
        <source>A group of large democracies speaks for markets that developers want, though not for all their hosts.</source>
        <translation>Een groep grote democratieën spreekt voor markten die ontwikkelaars willen, zij het niet voor al hun thuislanden.</translation>
    </message>
    <message>
        <source>Table 1, row “Promoting norms”, column “Global cooperation”</source>
        <translation>Tabel 1, rij “Promoting norms”, kolom “Global cooperation”</translation>
    </message>
    <message>
        <source>Printed as ++: a norm accepted worldwide would cover everyone.</source>
        <translation>In de tabel ++: een wereldwijd aanvaarde norm zou iedereen beschermen.</translation>
    </message>
    <message>
        <source>Worldwide standards for ethical AI are described as very hard to achieve.</source>
        <translation>Wereldwijde normen voor ethische AI worden beschreven als zeer moeilijk te bereiken.</translation>
    </message>
    <message>
        <source>section “Promoting norms”; Introduction</source>
        <translation>paragraaf “Promoting norms”; inleiding</translation>
    </message>
    <message>
        <source>Democracies warn against exactly the uses that some authoritarian states practise.</source>
        <translation>Democratieën waarschuwen juist tegen de vormen van gebruik die sommige autoritaire staten toepassen.</translation>
    </message>
    <message>
        <source>Norms accepted by every AI power reach every developer, but as norms rather than as binding rules.</source>
        <translation>Door elke AI-macht aanvaarde normen bereiken elke ontwikkelaar, maar als normen en niet als bindende regels.</translation>
    </message>
    <message>
        <source>Managing externalities of harmful AI and collective action problems</source>
        <translation>Externe effecten van schadelijke AI en problemen van collectief handelen beheersen</translation>
    </message>
    <message>
        <source>Externalities</source>
        <translation>Ext. effecten</translation>
    </message>
    <message>
        <source>With whom should we limit the damage that AI made or used in one country does in another?</source>
        <translation>Met wie zouden we de schade moeten beperken die in het ene land gemaakte of gebruikte AI in een ander aanricht?</translation>
    </message>
    <message>
        <source>Tables 2 to 4 unfold this goal by lifecycle phase and kind of AI.</source>
        <translation>Tabellen 2 tot en met 4 werken dit doel uit naar levensfase en soort AI.</translation>
    </message>
    <message>
        <source>section “Managing externalities of harmful AI and collective action problems”</source>
        <translation>paragraaf “Managing externalities of harmful AI and collective action problems”</translation>
    </message>
    <message>
        <source>Every member that stops causing harm lessens it: global is most effective, some can already help.</source>
        <translation>Elk lid dat geen schade meer veroorzaakt, vermindert die: mondiaal werkt het best, enkele leden helpen al.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Managing externalities of harmful AI and collective action problems”</source>
        <translation>Aanname; vgl. paragraaf “Managing externalities of harmful AI and collective action problems”</translation>
    </message>
    <message>
        <source>Damage that comes from abroad continues whatever rules apply at home.</source>
        <translation>Schade die uit het buitenland komt, gaat door, welke regels in eigen land ook gelden.</translation>
    </message>
    <message>
        <source>Protective rules at home need no agreement with the country the harm comes from.</source>
        <translation>Beschermende regels in eigen land vragen geen afspraak met het land waar de schade vandaan komt.</translation>
    </message>
    <message>
        <source>One&apos;s own idea of what counts as harm is applied in full.</source>
        <translation>De eigen opvatting van wat schade is, wordt ten volle toegepast.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Managing externalities of harmful AI and collective action problems” and section “Development versus deployment”</source>
        <translation>Aanname; vgl. paragraaf “Managing externalities of harmful AI and collective action problems” en paragraaf “Development versus deployment”</translation>
    </message>
    <message>
        <source>The source of the harm lies in another country, beyond the reach of domestic law.</source>
        <translation>De bron van de schade ligt in een ander land, buiten bereik van het eigen recht.</translation>
    </message>
    <message>
        <source>Table 1, row “Managing externalities …”, column “Selective cooperation”</source>
        <translation>Tabel 1, rij “Managing externalities …”, kolom “Selective cooperation”</translation>
    </message>
    <message>
        <source>Printed as +: regional harm can be met regionally, and even a few countries can soften competitive pressure.</source>
        <translation>In de tabel +: regionale schade kan regionaal worden aangepakt, en zelfs enkele landen kunnen concurrentiedruk verzachten.</translation>
    </message>
    <message>
        <source>Those who suffer and those who cause the harm have to bargain over who gives way.</source>
        <translation>Wie schade lijdt en wie die veroorzaakt, moeten onderhandelen over wie toegeeft.</translation>
    </message>
    <message>
        <source>Neighbours who suffer alike want similar remedies but weigh growth and climate differently.</source>
        <translation>Buren die evenveel schade lijden, willen vergelijkbare maatregelen maar wegen groei en klimaat verschillend.</translation>
    </message>
    <message>
        <source>The group can move those of its members where the harmful systems are built; others stay free.</source>
        <translation>De groep kan de leden in beweging brengen waar de schadelijke systemen worden gebouwd; anderen blijven vrij.</translation>
    </message>
    <message>
        <source>Table 1, row “Managing externalities …”, column “Global cooperation”</source>
        <translation>Tabel 1, rij “Managing externalities …”, kolom “Global cooperation”</translation>
    </message>
    <message>
        <source>Printed as ++: with all on board, no source of cross-border damage is left outside.</source>
        <translation>In de tabel ++: met allen erbij blijft geen bron van grensoverschrijdende schade erbuiten.</translation>
    </message>
    <message>
        <source>Harms as different as climate damage, propaganda and lost jobs must be settled among all, free-riders included.</source>
        <translation>Schade zo verschillend als klimaatschade, propaganda en verloren banen moet onder allen worden geregeld, meelifters inbegrepen.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Managing externalities of harmful AI and collective action problems” and Introduction</source>
        <translation>Aanname; vgl. paragraaf “Managing externalities of harmful AI and collective action problems” en inleiding</translation>
    </message>
    <message>
        <source>What counts as harm is itself disputed: fake news in one country is policy in another.</source>
        <translation>Wat als schade telt, is zelf omstreden: nepnieuws in het ene land is beleid in het andere.</translation>
    </message>
    <message>
        <source>Every country in which harmful systems are developed has signed.</source>
        <translation>Elk land waarin schadelijke systemen worden ontwikkeld, heeft getekend.</translation>
    </message>
    <message>
        <source>Table 1 rates selective and global cooperation for six of the seven goals. Avoiding arms races and races to the bottom has no row there; its ratings follow from the goal&apos;s own section. Unilateral regulation is not part of Table 1: its effectiveness is an assumption, except for arms races and for norms, where a passage supports it.</source>
        <translation>Tabel 1 beoordeelt selectieve en mondiale samenwerking voor zes van de zeven doelen. Wapenwedlopen en races naar de bodem voorkomen heeft er geen rij; de beoordelingen volgen uit de paragraaf over dat doel. Unilaterale regulering staat niet in tabel 1: de doeltreffendheid daarvan is een aanname, behalve bij wapenwedlopen en bij normen, waar een passage die ondersteunt.</translation>
    </message>
    <message>
        <source>Table 2: does the harm cross borders?</source>
        <translation>Tabel 2: gaat de schade over de grens?</translation>
    </message>
    <message>
        <source>Four examples that show when a harm gives other countries a reason to cooperate.</source>
        <translation>Vier voorbeelden die laten zien wanneer schade andere landen reden geeft om samen te werken.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Schade</translation>
    </message>
    <message>
        <source>Foundation models with possible existential risk</source>
        <translation>Basismodellen met mogelijk existentieel risico</translation>
    </message>
    <message>
        <source>Existential risk</source>
        <translation>Existentieel risico</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Ontwikkeling</translation>
    </message>
    <message>
        <source>Harm crosses borders</source>
        <translation>Schade gaat over de grens</translation>
    </message>
    <message>
        <source>With whom should we guard against models so capable that they might endanger humanity?</source>
        <translation>Met wie zouden we ons moeten wapenen tegen modellen die zoveel kunnen dat ze de mensheid in gevaar brengen?</translation>
    </message>
    <message>
        <source>Table 2, development, harm crosses borders; section “Managing externalities of harmful AI and collective action problems”</source>
        <translation>Tabel 2, ontwikkeling, schade gaat over de grens; paragraaf “Managing externalities of harmful AI and collective action problems”</translation>
    </message>
    <message>
        <source>A catastrophe would not stop at the border of the country that had rules against it.</source>
        <translation>Een ramp zou niet stoppen bij de grens van het land dat er regels tegen had.</translation>
    </message>
    <message>
        <source>National safety rules for large models need no partner.</source>
        <translation>Nationale veiligheidsregels voor grote modellen hebben geen partner nodig.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Which goals states pursue with cooperative AI governance”</source>
        <translation>Aanname; vgl. paragraaf “Which goals states pursue with cooperative AI governance”</translation>
    </message>
    <message>
        <source>How much existential risk to run is judged by one&apos;s own lights.</source>
        <translation>Hoeveel existentieel risico men loopt, wordt naar eigen inzicht beoordeeld.</translation>
    </message>
    <message>
        <source>Such models come from a few places; a country without them has nothing to hold back.</source>
        <translation>Zulke modellen komen van weinig plaatsen; een land zonder zulke modellen heeft niets om tegen te houden.</translation>
    </message>
    <message>
        <source>Some builders slow down; the power outside the group may push on.</source>
        <translation>Sommige bouwers temperen het tempo; de macht buiten de groep kan doorgaan.</translation>
    </message>
    <message>
        <source>Safety thresholds and inspections of training runs must be worked out among several states.</source>
        <translation>Veiligheidsdrempels en inspecties van trainingsruns moeten tussen meerdere staten worden uitgewerkt.</translation>
    </message>
    <message>
        <source>Like-minded countries may come to share worry about such models, though not its urgency.</source>
        <translation>Gelijkgezinde landen kunnen de zorg over zulke modellen gaan delen, zij het niet de urgentie ervan.</translation>
    </message>
    <message>
        <source>A joint front is heard by most builders but cannot command those of the absent power.</source>
        <translation>Een gezamenlijk front wordt door de meeste bouwers gehoord maar kan die van de afwezige macht niets opleggen.</translation>
    </message>
    <message>
        <source>A danger to all is met only where every builder of such models is under the same limits.</source>
        <translation>Een gevaar voor allen wordt alleen gekeerd waar elke bouwer van zulke modellen onder dezelfde grenzen valt.</translation>
    </message>
    <message>
        <source>Assumption; compare discussion of Table 4 and section “Which goals states pursue with cooperative AI governance”</source>
        <translation>Aanname; vgl. bespreking van tabel 4 en paragraaf “Which goals states pursue with cooperative AI governance”</translation>
    </message>
    <message>
        <source>Rivals in a race would have to trust each other&apos;s brakes, without agreeing that the danger is real.</source>
        <translation>Rivalen in een wedloop zouden elkaars remmen moeten vertrouwen, zonder het erover eens te zijn dat het gevaar echt is.</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”</source>
        <translation>paragraaf “Which goals states pursue with cooperative AI governance”</translation>
    </message>
    <message>
        <source>Governments do not agree that the threat exists: some want strict rules, others full speed.</source>
        <translation>Regeringen zijn het er niet over eens dat de dreiging bestaat: sommige willen strenge regels, andere volle kracht vooruit.</translation>
    </message>
    <message>
        <source>All countries able to train such models are party to the limits.</source>
        <translation>Alle landen die zulke modellen kunnen trainen, zijn aan de grenzen gebonden.</translation>
    </message>
    <message>
        <source>Biased algorithms in public administration</source>
        <translation>Bevooroordeelde algoritmen in het openbaar bestuur</translation>
    </message>
    <message>
        <source>Biased algorithms</source>
        <translation>Bevooroordeelde algoritmen</translation>
    </message>
    <message>
        <source>Harm stays at home</source>
        <translation>Schade blijft binnenslands</translation>
    </message>
    <message>
        <source>With whom should we prevent unfair algorithms in our own public administration?</source>
        <translation>Met wie zouden we oneerlijke algoritmen in ons eigen bestuur moeten voorkomen?</translation>
    </message>
    <message>
        <source>Table 2, development, harm does not cross borders</source>
        <translation>Tabel 2, ontwikkeling, schade gaat niet over de grens</translation>
    </message>
    <message>
        <source>Those treated unfairly live under the administration&apos;s own law, which can put it right.</source>
        <translation>Wie oneerlijk wordt behandeld, valt onder het recht van de overheid zelf, die het kan herstellen.</translation>
    </message>
    <message>
        <source>A government can oblige its own offices without consulting others.</source>
        <translation>Een regering kan haar eigen diensten verplichten zonder anderen te raadplegen.</translation>
    </message>
    <message>
        <source>What counts as fair treatment is settled in one&apos;s own constitution.</source>
        <translation>Wat als eerlijke behandeling telt, is in de eigen grondwet geregeld.</translation>
    </message>
    <message>
        <source>The administration orders the system and can write fairness tests into the contract.</source>
        <translation>Het bestuur bestelt het systeem en kan eerlijkheidstests in het contract opnemen.</translation>
    </message>
    <message>
        <source>Partners are not affected by our offices&apos; errors and have no reason to bind themselves.</source>
        <translation>Partners hebben geen last van fouten van onze diensten en geen reden zich te binden.</translation>
    </message>
    <message>
        <source>Agreeing on fairness in administration means reconciling several administrative laws.</source>
        <translation>Overeenstemming over eerlijkheid in het bestuur vraagt dat het bestuursrecht van meerdere landen met elkaar wordt verzoend.</translation>
    </message>
    <message>
        <source>Partners oppose discrimination too, but define and prove it differently.</source>
        <translation>Partners verzetten zich ook tegen discriminatie, maar omschrijven en bewijzen die verschillend.</translation>
    </message>
    <message>
        <source>Joint procurement rules would add some weight with vendors, less than a further level.</source>
        <translation>Gezamenlijke inkoopregels zouden de druk op leveranciers iets vergroten, maar minder dan een heel niveau.</translation>
    </message>
    <message>
        <source>No country suffers from bias in another&apos;s offices, so there is nothing to solve worldwide.</source>
        <translation>Geen land heeft last van vooringenomenheid bij de diensten van een ander, dus er valt wereldwijd niets op te lossen.</translation>
    </message>
    <message>
        <source>States would have to open their administration to foreign rules, which few accept.</source>
        <translation>Staten zouden hun bestuur voor buitenlandse regels moeten openstellen, wat maar weinig staten aanvaarden.</translation>
    </message>
    <message>
        <source>Equal treatment by the state means very different things across political systems.</source>
        <translation>Gelijke behandeling door de staat betekent in verschillende politieke stelsels heel verschillende dingen.</translation>
    </message>
    <message>
        <source>If all governments as buyers asked for the same tests, no vendor could avoid them.</source>
        <translation>Als alle regeringen als kopers om dezelfde tests vroegen, zou geen leverancier ze kunnen ontwijken.</translation>
    </message>
    <message>
        <source>Climate impact of AI&apos;s energy use</source>
        <translation>Klimaateffect van het energiegebruik van AI</translation>
    </message>
    <message>
        <source>Energy use</source>
        <translation>Energiegebruik</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>With whom should we limit the climate damage of running AI systems?</source>
        <translation>Met wie zouden we de klimaatschade van het draaien van AI-systemen moeten beperken?</translation>
    </message>
    <message>
        <source>Table 2, deployment, harm crosses borders; section “Managing externalities of harmful AI and collective action problems”</source>
        <translation>Tabel 2, gebruik, schade gaat over de grens; paragraaf “Managing externalities of harmful AI and collective action problems”</translation>
    </message>
    <message>
        <source>Emissions avoided at home can simply arise where the computing moves to.</source>
        <translation>In eigen land vermeden uitstoot kan eenvoudigweg ontstaan waar het rekenwerk naartoe verhuist.</translation>
    </message>
    <message>
        <source>A national efficiency rule for data centres needs no treaty.</source>
        <translation>Een nationale efficiëntieregel voor datacentra heeft geen verdrag nodig.</translation>
    </message>
    <message>
        <source>The balance between climate and growth is one&apos;s own.</source>
        <translation>De afweging tussen klimaat en groei is een eigen afweging.</translation>
    </message>
    <message>
        <source>Rules for data centres at home make developers consider efficiency a little.</source>
        <translation>Regels voor datacentra in eigen land laten ontwikkelaars een beetje op efficiëntie letten.</translation>
    </message>
    <message>
        <source>Even a smaller group can ease competitive pressure and pursue sustainability.</source>
        <translation>Zelfs een kleinere groep kan concurrentiedruk verzachten en duurzaamheid nastreven.</translation>
    </message>
    <message>
        <source>Members must agree on measuring energy use and on bearing a disadvantage against outsiders.</source>
        <translation>Leden moeten het eens worden over het meten van energiegebruik en over een nadeel tegenover buitenstaanders.</translation>
    </message>
    <message>
        <source>Partners share climate goals and differ on pace.</source>
        <translation>Partners delen klimaatdoelen maar verschillen van mening over het tempo.</translation>
    </message>
    <message>
        <source>Efficiency demanded in several large markets pays off for developers.</source>
        <translation>Efficiëntie die op meerdere grote markten wordt geëist, loont voor ontwikkelaars.</translation>
    </message>
    <message>
        <source>Climate is shared by all, so only rules for all cover the whole of the damage.</source>
        <translation>Het klimaat wordt door allen gedeeld, dus alleen regels voor allen dekken de hele schade.</translation>
    </message>
    <message>
        <source>Worldwide limits on computing run into the race for AI and into free-riding.</source>
        <translation>Wereldwijde grenzen aan rekenkracht stuiten op de AI-wedloop en op meeliften.</translation>
    </message>
    <message>
        <source>Saving energy has few implications for rivalry, so interest in it is shared even among competitors.</source>
        <translation>Energie besparen raakt de rivaliteit weinig, dus zelfs concurrenten delen er belang bij.</translation>
    </message>
    <message>
        <source>All developers would meet the same limits in running their systems, which feeds back into design.</source>
        <translation>Voor alle ontwikkelaars zouden bij het draaien van hun systemen dezelfde grenzen gelden, wat doorwerkt in het ontwerp.</translation>
    </message>
    <message>
        <source>Excessive surveillance of public space</source>
        <translation>Overmatig toezicht op de openbare ruimte</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>Toezicht</translation>
    </message>
    <message>
        <source>With whom should we limit the use of AI to watch our own streets and squares?</source>
        <translation>Met wie zouden we het gebruik van AI om onze eigen straten en pleinen te bewaken moeten beperken?</translation>
    </message>
    <message>
        <source>Table 2, deployment, harm does not cross borders; section “Development versus deployment”</source>
        <translation>Tabel 2, gebruik, schade gaat niet over de grens; paragraaf “Development versus deployment”</translation>
    </message>
    <message>
        <source>The watchers are domestic authorities and firms, whose use cases a government can rule fairly easily.</source>
        <translation>Het toezicht gaat uit van binnenlandse autoriteiten en bedrijven, waarvan een regering de toepassingen vrij makkelijk kan regelen.</translation>
    </message>
    <message>
        <source>A domestic ban or licence needs nobody abroad.</source>
        <translation>Een binnenlands verbod of een vergunning heeft niemand in het buitenland nodig.</translation>
    </message>
    <message>
        <source>The line between safety and privacy is drawn at home.</source>
        <translation>De lijn tussen veiligheid en privacy wordt in eigen land getrokken.</translation>
    </message>
    <message>
        <source>Public bodies are the main buyers and can refuse systems that do too much.</source>
        <translation>Overheidsdiensten zijn de voornaamste kopers en kunnen systemen die te veel doen, weigeren.</translation>
    </message>
    <message>
        <source>Table 2, deployment, harm does not cross borders; section “Foundation models”</source>
        <translation>Tabel 2, gebruik, schade gaat niet over de grens; paragraaf “Foundation models”</translation>
    </message>
    <message>
        <source>Cameras in a partner&apos;s cities do no direct harm in ours.</source>
        <translation>Camera’s in de steden van een partner doen ons geen rechtstreekse schade.</translation>
    </message>
    <message>
        <source>Policing law differs among partners and is guarded as sovereign.</source>
        <translation>Het politierecht verschilt tussen partners en geldt als soevereine bevoegdheid.</translation>
    </message>
    <message>
        <source>Democracies reject mass surveillance in principle and practise exceptions.</source>
        <translation>Democratieën verwerpen massasurveillance in beginsel en maken in de praktijk uitzonderingen.</translation>
    </message>
    <message>
        <source>A shared list of unacceptable features adds little to what buyers already demand.</source>
        <translation>Een gedeelde lijst van onaanvaardbare functies voegt weinig toe aan wat kopers al eisen.</translation>
    </message>
    <message>
        <source>Objectionable surveillance abroad creates no direct cross-border damage for a treaty to remove.</source>
        <translation>Verwerpelijk toezicht in het buitenland veroorzaakt geen rechtstreekse grensoverschrijdende schade die een verdrag kan wegnemen.</translation>
    </message>
    <message>
        <source>Governments that rely on surveillance would have to sign away a tool of rule.</source>
        <translation>Regeringen die op toezicht steunen, zouden een machtsmiddel uit handen moeten geven.</translation>
    </message>
    <message>
        <source>Mass surveillance is the very point on which democracies and authoritarian states clash.</source>
        <translation>Massasurveillance is juist het punt waarop democratieën en autoritaire staten botsen.</translation>
    </message>
    <message>
        <source>Makers of image recognition would face the same bans wherever they sell.</source>
        <translation>Makers van beeldherkenning zouden overal waar ze verkopen met dezelfde verboden te maken krijgen.</translation>
    </message>
    <message>
        <source>Table 2 prints no ratings. Where the harm crosses borders, effectiveness is that of the externalities row of Table 1. Where it stays at home, other countries have no reason to cooperate, so that domestic rules are very useful and cooperation is not.</source>
        <translation>Tabel 2 bevat geen beoordelingen. Waar de schade over de grens gaat, is de doeltreffendheid die van de rij externe effecten in tabel 1. Waar de schade binnenslands blijft, hebben andere landen geen reden om samen te werken, zodat binnenlandse regels zeer nuttig zijn en samenwerking niet.</translation>
    </message>
    <message>
        <source>Table 4: kinds of AI and lifecycle phases</source>
        <translation>Tabel 4: soorten AI en levensfasen</translation>
    </message>
    <message>
        <source>Four kinds of AI, each in development and in deployment, with Table 3 as a cross-check.</source>
        <translation>Vier soorten AI, elk in ontwikkeling en in gebruik, met tabel 3 als toets.</translation>
    </message>
    <message>
        <source>AI kind × phase</source>
        <translation>Soort AI × fase</translation>
    </message>
    <message>
        <source>Kind of AI</source>
        <translation>Soort AI</translation>
    </message>
    <message>
        <source>Lifecycle phase</source>
        <translation>Levensfase</translation>
    </message>
    <message>
        <source>Foundation models: development</source>
        <translation>Basismodellen: ontwikkeling</translation>
    </message>
    <message>
        <source>Foundation · dev</source>
        <translation>Modellen · ontw.</translation>
    </message>
    <message>
        <source>section “Foundation models”; discussion of Table 4</source>
        <translation>paragraaf “Foundation models”; bespreking van tabel 4</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Unilateral regulation”, development</source>
        <translation>Tabel 4, rij “Foundation models”, kolom “Unilateral regulation”, ontwikkeling</translation>
    </message>
    <message>
        <source>section “Development versus deployment”; section “Foundation models”</source>
        <translation>paragraaf “Development versus deployment”; paragraaf “Foundation models”</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Selective cooperation”, development</source>
        <translation>Tabel 4, rij “Foundation models”, kolom “Selective cooperation”, ontwikkeling</translation>
    </message>
    <message>
        <source>section “Foundation models”</source>
        <translation>paragraaf “Foundation models”</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Global cooperation”, development</source>
        <translation>Tabel 4, rij “Foundation models”, kolom “Global cooperation”, ontwikkeling</translation>
    </message>
    <message>
        <source>discussion of Table 4; section “Which goals states pursue with cooperative AI governance”</source>
        <translation>bespreking van tabel 4; paragraaf “Which goals states pursue with cooperative AI governance”</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”; section “Debating cooperation in AI governance”</source>
        <translation>paragraaf “Which goals states pursue with cooperative AI governance”; paragraaf “Debating cooperation in AI governance”</translation>
    </message>
    <message>
        <source>Table 3, column “development divergence matters”</source>
        <translation>Tabel 3, kolom “development divergence matters”</translation>
    </message>
    <message>
        <source>Foundation · use</source>
        <translation>Modellen · gebruik</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Unilateral regulation”, deployment</source>
        <translation>Tabel 4, rij “Foundation models”, kolom “Unilateral regulation”, gebruik</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Selective cooperation”, deployment</source>
        <translation>Tabel 4, rij “Foundation models”, kolom “Selective cooperation”, gebruik</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Global cooperation”, deployment</source>
        <translation>Tabel 4, rij “Foundation models”, kolom “Global cooperation”, gebruik</translation>
    </message>
    <message>
        <source>Table 3, row “deployment divergence does not matter”</source>
        <translation>Tabel 3, rij “deployment divergence does not matter”</translation>
    </message>
    <message>
        <source>Products · dev</source>
        <translation>Producten · ontw.</translation>
    </message>
    <message>
        <source>Assumption; compare section “AI-powered physical products”; discussion of Table 4</source>
        <translation>Aanname; vgl. paragraaf “AI-powered physical products”; bespreking van tabel 4</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Unilateral regulation”, development</source>
        <translation>Tabel 4, rij “AI-powered physical products”, kolom “Unilateral regulation”, ontwikkeling</translation>
    </message>
    <message>
        <source>section “AI-powered physical products”</source>
        <translation>paragraaf “AI-powered physical products”</translation>
    </message>
    <message>
        <source>Assumption; compare section “AI-powered physical products”</source>
        <translation>Aanname; vgl. paragraaf “AI-powered physical products”</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Selective cooperation”, development</source>
        <translation>Tabel 4, rij “AI-powered physical products”, kolom “Selective cooperation”, ontwikkeling</translation>
    </message>
    <message>
        <source>Assumption; compare section “Governance challenges across types of AI”</source>
        <translation>Aanname; vgl. paragraaf “Governance challenges across types of AI”</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Global cooperation”, development</source>
        <translation>Tabel 4, rij “AI-powered physical products”, kolom “Global cooperation”, ontwikkeling</translation>
    </message>
    <message>
        <source>Table 3, column “development divergence does not matter”</source>
        <translation>Tabel 3, kolom “development divergence does not matter”</translation>
    </message>
    <message>
        <source>Products · use</source>
        <translation>Producten · gebruik</translation>
    </message>
    <message>
        <source>section “AI-powered physical products”; discussion of Table 4</source>
        <translation>paragraaf “AI-powered physical products”; bespreking van tabel 4</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Unilateral regulation”, deployment</source>
        <translation>Tabel 4, rij “AI-powered physical products”, kolom “Unilateral regulation”, gebruik</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Selective cooperation”, deployment</source>
        <translation>Tabel 4, rij “AI-powered physical products”, kolom “Selective cooperation”, gebruik</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Global cooperation”, deployment</source>
        <translation>Tabel 4, rij “AI-powered physical products”, kolom “Global cooperation”, gebruik</translation>
    </message>
    <message>
        <source>Assumption; compare Conclusion</source>
        <translation>Aanname; vgl. conclusie</translation>
    </message>
    <message>
        <source>Services · dev</source>
        <translation>Diensten · ontw.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Small-scale AI as a service”; discussion of Table 4</source>
        <translation>Aanname; vgl. paragraaf “Small-scale AI as a service”; bespreking van tabel 4</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Unilateral regulation”, development</source>
        <translation>Tabel 4, rij “Small-scale software as a service”, kolom “Unilateral regulation”, ontwikkeling</translation>
    </message>
    <message>
        <source>Assumption; compare section “Small-scale AI as a service”</source>
        <translation>Aanname; vgl. paragraaf “Small-scale AI as a service”</translation>
    </message>
    <message>
        <source>section “Small-scale AI as a service”</source>
        <translation>paragraaf “Small-scale AI as a service”</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Selective cooperation”, development</source>
        <translation>Tabel 4, rij “Small-scale software as a service”, kolom “Selective cooperation”, ontwikkeling</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Global cooperation”, development</source>
        <translation>Tabel 4, rij “Small-scale software as a service”, kolom “Global cooperation”, ontwikkeling</translation>
    </message>
    <message>
        <source>Services · use</source>
        <translation>Diensten · gebruik</translation>
    </message>
    <message>
        <source>discussion of Table 4; compare Table 3, which pulls the other way</source>
        <translation>bespreking van tabel 4; vgl. tabel 3, die de andere kant op wijst</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Unilateral regulation”, deployment</source>
        <translation>Tabel 4, rij “Small-scale software as a service”, kolom “Unilateral regulation”, gebruik</translation>
    </message>
    <message>
        <source>section “Small-scale AI as a service”; section “Development versus deployment”</source>
        <translation>paragraaf “Small-scale AI as a service”; paragraaf “Development versus deployment”</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Selective cooperation”, deployment</source>
        <translation>Tabel 4, rij “Small-scale software as a service”, kolom “Selective cooperation”, gebruik</translation>
    </message>
    <message>
        <source>section “Small-scale AI as a service”; discussion of Table 4</source>
        <translation>paragraaf “Small-scale AI as a service”; bespreking van tabel 4</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Global cooperation”, deployment</source>
        <translation>Tabel 4, rij “Small-scale software as a service”, kolom “Global cooperation”, gebruik</translation>
    </message>
    <message>
        <source>Table 3, row “deployment divergence matters”</source>
        <translation>Tabel 3, rij “deployment divergence matters”</translation>
    </message>
    <message>
        <source>Military · dev</source>
        <translation>Militair · ontw.</translation>
    </message>
    <message>
        <source>section “Militarily relevant AI”</source>
        <translation>paragraaf “Militarily relevant AI”</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Unilateral regulation”, development</source>
        <translation>Tabel 4, rij “Militarily relevant AI”, kolom “Unilateral regulation”, ontwikkeling</translation>
    </message>
    <message>
        <source>Assumption; compare section “Militarily relevant AI”</source>
        <translation>Aanname; vgl. paragraaf “Militarily relevant AI”</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Selective cooperation”, development</source>
        <translation>Tabel 4, rij “Militarily relevant AI”, kolom “Selective cooperation”, ontwikkeling</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Global cooperation”, development</source>
        <translation>Tabel 4, rij “Militarily relevant AI”, kolom “Global cooperation”, ontwikkeling</translation>
    </message>
    <message>
        <source>Table 3, cell “Military AI”</source>
        <translation>Tabel 3, cel “Military AI”</translation>
    </message>
    <message>
        <source>Military · use</source>
        <translation>Militair · gebruik</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Unilateral regulation”, deployment</source>
        <translation>Tabel 4, rij “Militarily relevant AI”, kolom “Unilateral regulation”, gebruik</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Selective cooperation”, deployment</source>
        <translation>Tabel 4, rij “Militarily relevant AI”, kolom “Selective cooperation”, gebruik</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Global cooperation”, deployment</source>
        <translation>Tabel 4, rij “Militarily relevant AI”, kolom “Global cooperation”, gebruik</translation>
    </message>
    <message>
        <source>section “Militarily relevant AI”; discussion of Table 4</source>
        <translation>paragraaf “Militarily relevant AI”; bespreking van tabel 4</translation>
    </message>
    <message>
        <source>Assumption; compare section “Militarily relevant AI” and Conclusion</source>
        <translation>Aanname; vgl. paragraaf “Militarily relevant AI” en conclusie</translation>
    </message>
    <message>
        <source>One of the ways to act on an issue, such as selective cooperation. Options can be excluded from an issue, or an issue can have options of its own.</source>
        <translation>Een van de manieren om bij een kwestie te handelen, zoals selectieve samenwerking. Opties kunnen bij een kwestie worden weggelaten, of een kwestie kan eigen opties hebben.</translation>
    </message>
    <message>
        <source>What options are judged by, the same for every issue. Of a benefit more is better; of a cost less is better, which its heading in the decision matrix says.</source>
        <translation>Iets waarnaar opties worden beoordeeld, voor elke kwestie hetzelfde. Van baten is meer beter; van kosten is minder beter, wat in de beslismatrix in de kop van de kolom staat.</translation>
    </message>
    <message>
        <source>What a criterion is scored with: ordered labels and the numbers behind them, or a range of numbers. The numbers behind labels are a choice that you can edit, and the robustness check asks what other numbers would do.</source>
        <translation>Waarmee een criterium wordt gescoord: geordende labels en de getallen erachter, of een bereik van getallen. De getallen achter de labels zijn een keuze die u kunt bewerken, en de robuustheidstoets vraagt wat andere getallen zouden doen.</translation>
    </message>
    <message>
        <source>What a score rests on: a table of the source, a passage of its text, an assumption of the preset, you, or a computation for a coalition of actors. Editing a score makes it yours and keeps the preset&apos;s value beside it.</source>
        <translation>Waarop een score berust: een tabel van de bron, een passage uit de tekst ervan, een aanname van het voorbeeldproject, u, of een berekening voor een coalitie van actoren. Wie een score bewerkt, maakt die tot een eigen score; de waarde van het voorbeeldproject blijft ernaast staan.</translation>
    </message>
    <message>
        <source>A named set of weights, such as one that puts leverage first. Applying a viewpoint replaces the current weights, and Undo brings them back.</source>
        <translation>Een set gewichten met een naam, zoals een die invloed vooropstelt. Een invalshoek toepassen vervangt de huidige gewichten; Ongedaan maken brengt ze terug.</translation>
    </message>
    <message>
        <source>TOPSIS&apos;s score of an option from 0 to 1: near 1 is close to the best value on every criterion, near 0 close to the worst. It orders the options of one issue and should not be compared between issues.</source>
        <translation>De score van een optie volgens TOPSIS van 0 tot 1: bij 1 dicht bij de beste waarde op elk criterium, bij 0 dicht bij de slechtste. De score ordent de opties van één kwestie en hoort niet tussen kwesties te worden vergeleken.</translation>
    </message>
    <message>
        <source>Foundation models</source>
        <translation>Basismodellen</translation>
    </message>
    <message>
        <source>With whom should we regulate how large general-purpose models are built, mostly in other countries?</source>
        <translation>Met wie zouden we moeten regelen hoe grote modellen voor algemeen gebruik worden gebouwd, meestal in andere landen?</translation>
    </message>
    <message>
        <source>The more of the builders&apos; home countries make the same demands, the more the builders heed: the wider, the better.</source>
        <translation>Hoe meer thuislanden van de bouwers hetzelfde eisen, hoe meer de bouwers daaraan gehoor geven: hoe breder, hoe beter.</translation>
    </message>
    <message>
        <source>Printed as −: training is so costly that builders abroad will hardly tailor a model to one country&apos;s wishes.</source>
        <translation>In de tabel −: training is zo duur dat bouwers in het buitenland een model nauwelijks naar de wensen van één land zullen maken.</translation>
    </message>
    <message>
        <source>Demands on foreign model builders can be issued without asking another government.</source>
        <translation>Eisen aan buitenlandse modelbouwers kunnen worden gesteld zonder een andere regering te raadplegen.</translation>
    </message>
    <message>
        <source>The demands on training data, safeguards and fairness are one&apos;s own, uncompromised.</source>
        <translation>De eisen aan trainingsdata, waarborgen en eerlijkheid zijn de eigen eisen, zonder compromis.</translation>
    </message>
    <message>
        <source>Frontier models come from few places; most countries can at best ask for fine-tuning, and may be refused.</source>
        <translation>De meest geavanceerde modellen komen van weinig plaatsen; de meeste landen kunnen hooguit om fine-tuning vragen, en dat kan worden geweigerd.</translation>
    </message>
    <message>
        <source>Printed as +: one joint set of demands is much more likely to be heeded than many separate ones.</source>
        <translation>In de tabel +: aan één gezamenlijk pakket eisen wordt veel eerder gehoor gegeven dan aan vele afzonderlijke.</translation>
    </message>
    <message>
        <source>Cost grows with the number of actors, and requirements on training have to be agreed in technical detail.</source>
        <translation>De kosten groeien met het aantal actoren, en eisen aan training moeten in technisch detail worden afgesproken.</translation>
    </message>
    <message>
        <source>Like-minded governments want safe and fair models but also favour their own champions.</source>
        <translation>Gelijkgezinde regeringen willen veilige en eerlijke modellen maar begunstigen ook hun nationale kampioenen.</translation>
    </message>
    <message>
        <source>A joint front gives builders a reason to listen; the absent AI power&apos;s builders can still hold out.</source>
        <translation>Een gezamenlijk front geeft bouwers reden om te luisteren; de bouwers van de afwezige AI-macht kunnen zich blijven verzetten.</translation>
    </message>
    <message>
        <source>Printed as ++: the wider the group, the fewer places remain where a model escapes the rules.</source>
        <translation>In de tabel ++: hoe breder de groep, hoe minder plaatsen er blijven waar een model aan de regels ontkomt.</translation>
    </message>
    <message>
        <source>The most actors, and no agreement among them on whether such models are a threat or a chance.</source>
        <translation>De meeste actoren, en geen overeenstemming of zulke modellen een dreiging of een kans zijn.</translation>
    </message>
    <message>
        <source>Governments differ on strict rules against unchained growth, and democracies mistrust authoritarian rule-makers.</source>
        <translation>Sommige regeringen willen strenge regels, andere ongebreidelde groei, en democratieën wantrouwen autoritaire regelgevers.</translation>
    </message>
    <message>
        <source>The home states of all large model builders take part, so no builder can play one off against another.</source>
        <translation>De thuisstaten van alle grote modelbouwers doen mee, dus geen bouwer kan de een tegen de ander uitspelen.</translation>
    </message>
    <message>
        <source>Table 3</source>
        <translation>Tabel 3</translation>
    </message>
    <message>
        <source>desirable</source>
        <translation>wenselijk</translation>
    </message>
    <message>
        <source>What other countries allow in building matters a lot here, since most governments import these models or do without. That speaks for cooperating and agrees with Table 4.</source>
        <translation>Wat andere landen bij het bouwen toestaan, doet er hier veel toe, omdat de meeste regeringen deze modellen invoeren of het zonder moeten doen. Dat pleit voor samenwerking en komt overeen met tabel 4.</translation>
    </message>
    <message>
        <source>Foundation models: deployment</source>
        <translation>Basismodellen: gebruik</translation>
    </message>
    <message>
        <source>With whom should we regulate how large general-purpose models are used?</source>
        <translation>Met wie zouden we moeten regelen hoe grote modellen voor algemeen gebruik worden gebruikt?</translation>
    </message>
    <message>
        <source>Deployment can be regulated alone, and use abroad does no direct harm at home.</source>
        <translation>Gebruik kan zelfstandig worden geregeld, en gebruik in het buitenland schaadt hier niet rechtstreeks.</translation>
    </message>
    <message>
        <source>Printed as +: how such a model is used within one&apos;s borders can be ruled at home.</source>
        <translation>In de tabel +: hoe zo’n model binnen de grenzen wordt gebruikt, kan in eigen land worden geregeld.</translation>
    </message>
    <message>
        <source>Use can in principle be regulated alone, so nobody else has to be won.</source>
        <translation>Gebruik kan in beginsel zelfstandig worden geregeld, dus niemand anders hoeft te worden overtuigd.</translation>
    </message>
    <message>
        <source>Which uses are acceptable is decided by one&apos;s own law.</source>
        <translation>Welk gebruik aanvaardbaar is, beslist het eigen recht.</translation>
    </message>
    <message>
        <source>Conditions on use give providers a mild push to adapt, by fine-tuning at most.</source>
        <translation>Voorwaarden voor gebruik geven aanbieders een lichte prikkel om zich aan te passen, hooguit door fine-tuning.</translation>
    </message>
    <message>
        <source>Printed as −: uses in partner countries rarely touch us, so joint rules add nothing.</source>
        <translation>In de tabel −: gebruik in partnerlanden raakt ons zelden, dus gezamenlijke regels voegen niets toe.</translation>
    </message>
    <message>
        <source>More parties cost more; rules on use cut across each partner&apos;s domestic law.</source>
        <translation>Meer partijen kosten meer; regels over gebruik doorkruisen het binnenlandse recht van elke partner.</translation>
    </message>
    <message>
        <source>Partners agree on rights in principle but draw the line between allowed and banned uses differently.</source>
        <translation>Partners zijn het in beginsel eens over rechten maar trekken de lijn tussen toegestaan en verboden gebruik verschillend.</translation>
    </message>
    <message>
        <source>Common conditions for access to a joint market reach back to builders, though only indirectly.</source>
        <translation>Gezamenlijke voorwaarden voor toegang tot een gezamenlijke markt werken door naar bouwers, zij het alleen indirect.</translation>
    </message>
    <message>
        <source>Printed as −: objectionable uses elsewhere do little harm across borders, which leaves nothing to solve together.</source>
        <translation>In de tabel −: verwerpelijk gebruik elders richt over de grens weinig schade aan, dus er valt samen niets op te lossen.</translation>
    </message>
    <message>
        <source>All AI powers would have to bind their domestic use, with little to gain from it.</source>
        <translation>Alle AI-machten zouden hun binnenlandse gebruik moeten binden, terwijl er weinig te winnen valt.</translation>
    </message>
    <message>
        <source>Domestic surveillance by AI is normal for some governments and unacceptable to others.</source>
        <translation>Binnenlands toezicht met AI is voor sommige regeringen gewoon en voor andere onaanvaardbaar.</translation>
    </message>
    <message>
        <source>Worldwide conditions of use would press every builder, but from the side of use and not of training.</source>
        <translation>Wereldwijde gebruiksvoorwaarden zouden elke bouwer onder druk zetten, maar van de kant van gebruik en niet van training.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatief</translation>
    </message>
    <message>
        <source>How others use these models matters little to us, so cooperation is a choice. That agrees with Table 4, which favours national rules.</source>
        <translation>Hoe anderen deze modellen gebruiken, doet er voor ons weinig toe, dus samenwerking is een keuze. Dat komt overeen met tabel 4, die de voorkeur geeft aan nationale regels.</translation>
    </message>
    <message>
        <source>Physical products: development</source>
        <translation>Fysieke producten: ontwikkeling</translation>
    </message>
    <message>
        <source>AI-powered physical products</source>
        <translation>Fysieke producten met AI</translation>
    </message>
    <message>
        <source>With whom should we agree how AI built into cars, medical devices or appliances is developed?</source>
        <translation>Met wie zouden we moeten afspreken hoe AI in auto’s, medische hulpmiddelen of apparaten wordt ontwikkeld?</translation>
    </message>
    <message>
        <source>Importers set the specifications that makers build in: each market that asks for the same adds weight.</source>
        <translation>Importeurs stellen de eisen die makers inbouwen: elke markt die hetzelfde vraagt, telt mee.</translation>
    </message>
    <message>
        <source>Printed as −: import checks catch the finished device, not how a maker abroad gathers data and designs it.</source>
        <translation>In de tabel −: invoercontroles bekijken het voltooide apparaat, niet hoe een maker in het buitenland data verzamelt en het ontwerpt.</translation>
    </message>
    <message>
        <source>Importers can set product specifications by themselves.</source>
        <translation>Invoerende landen kunnen zelf productspecificaties stellen.</translation>
    </message>
    <message>
        <source>Safety and privacy specifications follow domestic preferences.</source>
        <translation>Specificaties voor veiligheid en privacy volgen binnenlandse voorkeuren.</translation>
    </message>
    <message>
        <source>Non-compliant imports can be stopped, and simple built-in systems are cheap to adapt.</source>
        <translation>Invoer die niet voldoet kan worden tegengehouden, en eenvoudige ingebouwde systemen zijn goedkoop aan te passen.</translation>
    </message>
    <message>
        <source>Printed as +: shared safety rules help, though the incentive is weaker than for foundation models.</source>
        <translation>In de tabel +: gedeelde veiligheidsregels helpen, al is de prikkel zwakker dan bij basismodellen.</translation>
    </message>
    <message>
        <source>Countries that trade appliances have product-safety bodies to build on and a common interest in sales.</source>
        <translation>Landen die in apparaten handelen, hebben productveiligheidsorganen om op voort te bouwen en een gezamenlijk belang bij verkoop.</translation>
    </message>
    <message>
        <source>Trading partners want devices that are safe and not nosy, with differing strictness on data.</source>
        <translation>Handelspartners willen apparaten die veilig en niet te nieuwsgierig zijn, maar zijn verschillend streng over data.</translation>
    </message>
    <message>
        <source>Makers hardly give up the joint market of several importers, so they design for it.</source>
        <translation>Makers geven de gezamenlijke markt van meerdere invoerlanden niet graag op en houden er bij het ontwerp dus rekening mee.</translation>
    </message>
    <message>
        <source>Printed as ++: a worldwide baseline would leave no maker outside it.</source>
        <translation>In de tabel ++: een wereldwijde ondergrens zou geen maker erbuiten laten.</translation>
    </message>
    <message>
        <source>Most actors, hence costly, but product safety is technical and less divisive.</source>
        <translation>De meeste actoren, dus kostbaar, maar productveiligheid is technisch en leidt minder tot verdeeldheid.</translation>
    </message>
    <message>
        <source>Basic safety of consumer appliances is listed as an interest shared by the United States and China.</source>
        <translation>Basisveiligheid van consumentenapparaten wordt genoemd als belang dat de Verenigde Staten en China delen.</translation>
    </message>
    <message>
        <source>All producing countries hold their makers to the same specification.</source>
        <translation>Alle producerende landen houden hun makers aan dezelfde specificatie.</translation>
    </message>
    <message>
        <source>Divergent development rules matter little because imports can be held to local specifications, so cooperation is optional. Table 4 nevertheless rates global cooperation on development as very useful: the two tables pull in different directions.</source>
        <translation>Uiteenlopende regels voor ontwikkeling doen er weinig toe omdat invoer aan lokale specificaties kan worden gehouden, dus samenwerking is facultatief. Tabel 4 beoordeelt mondiale samenwerking over ontwikkeling toch als zeer nuttig: de twee tabellen wijzen verschillende kanten op.</translation>
    </message>
    <message>
        <source>Physical products: deployment</source>
        <translation>Fysieke producten: gebruik</translation>
    </message>
    <message>
        <source>With whom should we regulate how AI-powered products are used?</source>
        <translation>Met wie zouden we moeten regelen hoe producten met AI worden gebruikt?</translation>
    </message>
    <message>
        <source>A product can be checked and blocked at one&apos;s own border, whatever others allow.</source>
        <translation>Een product kan aan de eigen grens worden gecontroleerd en geweerd, wat anderen ook toestaan.</translation>
    </message>
    <message>
        <source>Printed as +: the device sits within one&apos;s territory, where local rules can be enforced.</source>
        <translation>In de tabel +: het apparaat bevindt zich op het eigen grondgebied, waar lokale regels kunnen worden gehandhaafd.</translation>
    </message>
    <message>
        <source>Local rules for using a device need no partner.</source>
        <translation>Lokale regels voor het gebruik van een apparaat hebben geen partner nodig.</translation>
    </message>
    <message>
        <source>Road, clinic and household rules can follow local preferences.</source>
        <translation>Regels voor weg, kliniek en huishouden kunnen lokale voorkeuren volgen.</translation>
    </message>
    <message>
        <source>Rules of use, such as type approval, make makers adjust the product they build.</source>
        <translation>Gebruiksregels, zoals typegoedkeuring, laten makers het product dat ze bouwen aanpassen.</translation>
    </message>
    <message>
        <source>Printed as −: how a neighbour uses a kitchen device or car has hardly any bearing on us.</source>
        <translation>In de tabel −: hoe een buurland een keukenapparaat of auto gebruikt, raakt ons nauwelijks.</translation>
    </message>
    <message>
        <source>Partners could extend existing product and traffic agreements.</source>
        <translation>Partners zouden bestaande product- en verkeersafspraken kunnen uitbreiden.</translation>
    </message>
    <message>
        <source>Partners agree on safety in use; habits and liability rules differ.</source>
        <translation>Partners zijn het eens over veiligheid in gebruik; gewoonten en aansprakelijkheidsregels verschillen.</translation>
    </message>
    <message>
        <source>Common rules of use add little to the pressure that import conditions already exert.</source>
        <translation>Gezamenlijke gebruiksregels voegen weinig toe aan de druk die invoervoorwaarden al uitoefenen.</translation>
    </message>
    <message>
        <source>Printed as −: local use is a local matter; a worldwide rule would solve no shared problem.</source>
        <translation>In de tabel −: lokaal gebruik is een lokale zaak; een wereldwijde regel zou geen gedeeld probleem oplossen.</translation>
    </message>
    <message>
        <source>The number of parties makes it costly, although the stakes are low for each.</source>
        <translation>Het aantal partijen maakt het kostbaar, al staat er voor elk weinig op het spel.</translation>
    </message>
    <message>
        <source>Safe devices are wanted everywhere, privacy in their use less so.</source>
        <translation>Veilige apparaten zijn overal gewenst, privacy bij het gebruik ervan minder.</translation>
    </message>
    <message>
        <source>Uniform rules of use would bind all users and so indirectly reach all makers.</source>
        <translation>Eenvormige gebruiksregels zouden alle gebruikers binden en zo indirect alle makers bereiken.</translation>
    </message>
    <message>
        <source>Foreign rules of use matter little for devices used at home, so cooperation is a choice. That agrees with Table 4, which favours national rules.</source>
        <translation>Buitenlandse gebruiksregels doen er weinig toe voor apparaten die in eigen land worden gebruikt, dus samenwerking is een keuze. Dat komt overeen met tabel 4, die de voorkeur geeft aan nationale regels.</translation>
    </message>
    <message>
        <source>Small-scale AI services: development</source>
        <translation>Kleinschalige AI-diensten: ontwikkeling</translation>
    </message>
    <message>
        <source>Small-scale AI as a service</source>
        <translation>Kleinschalige AI als dienst</translation>
    </message>
    <message>
        <source>With whom should we agree how voice clones, recommenders, deepfake tools and other small online AI services are built?</source>
        <translation>Met wie zouden we moeten afspreken hoe stemklonen, aanbevelingssystemen, deepfaketools en andere kleine online AI-diensten worden gebouwd?</translation>
    </message>
    <message>
        <source>Many small makers everywhere: each jurisdiction that sets the same rules covers some more of them.</source>
        <translation>Veel kleine makers overal: elk rechtsgebied met dezelfde regels bestrijkt er weer enkele.</translation>
    </message>
    <message>
        <source>Printed as −: the tools come from many providers abroad, beyond the reach of one lawmaker.</source>
        <translation>In de tabel −: de tools komen van vele aanbieders in het buitenland, buiten bereik van één wetgever.</translation>
    </message>
    <message>
        <source>Requirements for developers can be published without any agreement.</source>
        <translation>Eisen aan ontwikkelaars kunnen zonder enige afspraak worden bekendgemaakt.</translation>
    </message>
    <message>
        <source>The requirements express one&apos;s own idea of safety and privacy.</source>
        <translation>De eisen drukken het eigen idee van veiligheid en privacy uit.</translation>
    </message>
    <message>
        <source>Providers can change such a service&apos;s specification for an importing country with ease, if they care to.</source>
        <translation>Aanbieders kunnen de specificatie van zo’n dienst makkelijk voor een invoerland veranderen, als ze dat willen.</translation>
    </message>
    <message>
        <source>Printed as +: agreement among some home countries of providers covers part of the supply.</source>
        <translation>In de tabel +: overeenstemming tussen enkele thuislanden van aanbieders dekt een deel van het aanbod.</translation>
    </message>
    <message>
        <source>Extra parties and a scattered field of providers make monitoring laborious.</source>
        <translation>Extra partijen en een verspreid veld van aanbieders maken toezicht bewerkelijk.</translation>
    </message>
    <message>
        <source>Partners reject deceptive tools alike but balance free speech and protection differently.</source>
        <translation>Partners verwerpen misleidende tools allemaal, maar wegen vrije meningsuiting en bescherming verschillend af.</translation>
    </message>
    <message>
        <source>Easy to adapt, and worth adapting for a joint market: most providers would follow.</source>
        <translation>Makkelijk aan te passen, en het aanpassen waard voor een gezamenlijke markt: de meeste aanbieders zouden volgen.</translation>
    </message>
    <message>
        <source>Printed as ++: only if all home countries of providers join is there no source outside the rules.</source>
        <translation>In de tabel ++: alleen als alle thuislanden van aanbieders meedoen, is er geen bron buiten de regels.</translation>
    </message>
    <message>
        <source>All countries matter, since a small provider can sit anywhere, and all would have to supervise.</source>
        <translation>Alle landen doen ertoe, omdat een kleine aanbieder overal kan zitten, en alle zouden moeten toezien.</translation>
    </message>
    <message>
        <source>Deepfakes and content feeds touch speech and politics, where convictions are far apart.</source>
        <translation>Deepfakes en contentfeeds raken aan meningsuiting en politiek, waar overtuigingen ver uiteenliggen.</translation>
    </message>
    <message>
        <source>Providers everywhere are under the same development rules.</source>
        <translation>Aanbieders overal vallen onder dezelfde regels voor ontwikkeling.</translation>
    </message>
    <message>
        <source>Divergent development rules matter little because such services are easily changed for importing countries, so cooperation is optional. Table 4 nevertheless rates global cooperation on development as very useful, as it does for physical products.</source>
        <translation>Uiteenlopende regels voor ontwikkeling doen er weinig toe omdat zulke diensten makkelijk voor invoerlanden worden veranderd, dus samenwerking is facultatief. Tabel 4 beoordeelt mondiale samenwerking over ontwikkeling toch als zeer nuttig, net als voor fysieke producten.</translation>
    </message>
    <message>
        <source>Small-scale AI services: deployment</source>
        <translation>Kleinschalige AI-diensten: gebruik</translation>
    </message>
    <message>
        <source>With whom should we control to whom and how small online AI services are made available?</source>
        <translation>Met wie zouden we moeten regelen aan wie en hoe kleine online AI-diensten beschikbaar worden gesteld?</translation>
    </message>
    <message>
        <source>Non-military deployment is best governed nationally; Table 3 and the section on services would ask for partners.</source>
        <translation>Niet-militair gebruik wordt het best nationaal geregeld; tabel 3 en de paragraaf over diensten pleiten eerder voor partners.</translation>
    </message>
    <message>
        <source>Printed as +: providers, platforms and organisations at home can be held to domestic rules.</source>
        <translation>In de tabel +: aanbieders, platforms en organisaties in eigen land kunnen aan binnenlandse regels worden gehouden.</translation>
    </message>
    <message>
        <source>Domestic rules on availability need no partner.</source>
        <translation>Binnenlandse regels over beschikbaarheid hebben geen partner nodig.</translation>
    </message>
    <message>
        <source>Which services are welcome is decided at home.</source>
        <translation>Welke diensten welkom zijn, wordt in eigen land beslist.</translation>
    </message>
    <message>
        <source>Unwanted services are hard to keep out and can be reached through a VPN, so providers feel little pressure.</source>
        <translation>Ongewenste diensten zijn moeilijk buiten te houden en via een VPN bereikbaar, dus aanbieders voelen weinig druk.</translation>
    </message>
    <message>
        <source>Printed as −: services from countries outside the group stay within reach of every user.</source>
        <translation>In de tabel −: diensten uit landen buiten de groep blijven binnen bereik van elke gebruiker.</translation>
    </message>
    <message>
        <source>Controlling availability takes substantial cooperation between authorities.</source>
        <translation>Beschikbaarheid beheersen vraagt aanzienlijke samenwerking tussen autoriteiten.</translation>
    </message>
    <message>
        <source>Partners share concern about high-risk tools and disagree on low-risk ones.</source>
        <translation>Partners delen de zorg over tools met hoog risico en zijn het oneens over die met laag risico.</translation>
    </message>
    <message>
        <source>A joint list of conditions impresses larger providers; small ones can serve from elsewhere.</source>
        <translation>Een gezamenlijke lijst van voorwaarden maakt indruk op grotere aanbieders; kleine kunnen van elders leveren.</translation>
    </message>
    <message>
        <source>Printed as −: Table 4 sees use as a matter for national rules in all civilian fields.</source>
        <translation>In de tabel −: tabel 4 ziet gebruik in alle civiele gebieden als een zaak van nationale regels.</translation>
    </message>
    <message>
        <source>Availability would have to be policed in every country, with very many providers.</source>
        <translation>Op beschikbaarheid zou in elk land moeten worden toegezien, bij zeer veel aanbieders.</translation>
    </message>
    <message>
        <source>Governments differ on which services are a menace: some use them themselves.</source>
        <translation>Regeringen verschillen van mening over welke diensten een bedreiging zijn: sommige gebruiken ze zelf.</translation>
    </message>
    <message>
        <source>No provider could serve from a haven; yet rules on provision shape development only indirectly.</source>
        <translation>Geen aanbieder zou vanuit een vrijhaven kunnen leveren; toch vormen regels over aanbod de ontwikkeling alleen indirect.</translation>
    </message>
    <message>
        <source>Deployment rules abroad decide to whom such services are available, so cooperation is desirable. Table 4 rates selective and global cooperation on deployment as not useful: the two tables pull in different directions.</source>
        <translation>Regels voor gebruik in het buitenland bepalen aan wie zulke diensten beschikbaar zijn, dus samenwerking is wenselijk. Tabel 4 beoordeelt selectieve en mondiale samenwerking over gebruik als niet nuttig: de twee tabellen wijzen verschillende kanten op.</translation>
    </message>
    <message>
        <source>Military AI: development</source>
        <translation>Militaire AI: ontwikkeling</translation>
    </message>
    <message>
        <source>Militarily relevant AI</source>
        <translation>Militair relevante AI</translation>
    </message>
    <message>
        <source>With whom should we regulate how AI for weapons and military decisions is developed?</source>
        <translation>Met wie zouden we moeten regelen hoe AI voor wapens en militaire beslissingen wordt ontwikkeld?</translation>
    </message>
    <message>
        <source>Once one country builds such weapons the others are tempted: only all major military powers together work.</source>
        <translation>Zodra één land zulke wapens bouwt, komen de andere in de verleiding: het werkt alleen als alle grote militaire machten meedoen.</translation>
    </message>
    <message>
        <source>Printed as −: restraint by one power invites the next to fill the gap.</source>
        <translation>In de tabel −: terughoudendheid van de ene macht nodigt de volgende uit het gat te vullen.</translation>
    </message>
    <message>
        <source>A national moratorium needs no treaty.</source>
        <translation>Een nationaal moratorium heeft geen verdrag nodig.</translation>
    </message>
    <message>
        <source>One&apos;s own view of human control over weapons decides.</source>
        <translation>De eigen kijk op menselijke controle over wapens beslist.</translation>
    </message>
    <message>
        <source>Foreign armament programmes are closed to outside rules.</source>
        <translation>Buitenlandse bewapeningsprogramma’s zijn gesloten voor regels van buiten.</translation>
    </message>
    <message>
        <source>Printed as +: allies can bind one another, while the race with those outside goes on.</source>
        <translation>In de tabel +: bondgenoten kunnen elkaar binden, terwijl de wedloop met wie erbuiten staat doorgaat.</translation>
    </message>
    <message>
        <source>Several armed forces must disclose and verify what they usually keep secret.</source>
        <translation>Meerdere krijgsmachten moeten onthullen en controleren wat ze doorgaans geheimhouden.</translation>
    </message>
    <message>
        <source>Allies broadly agree on human oversight, less on what they may need against rivals.</source>
        <translation>Bondgenoten zijn het in grote lijnen eens over menselijk toezicht, minder over wat ze tegen rivalen nodig kunnen hebben.</translation>
    </message>
    <message>
        <source>Only the members&apos; own arms makers are reached.</source>
        <translation>Alleen de eigen wapenmakers van de leden worden bereikt.</translation>
    </message>
    <message>
        <source>Printed as ++: the security dilemma ends only when all major military powers are bound.</source>
        <translation>In de tabel ++: het veiligheidsdilemma eindigt pas als alle grote militaire machten gebonden zijn.</translation>
    </message>
    <message>
        <source>Each state alone is tempted to stay out, a prisoner&apos;s dilemma that makes agreement hard to reach.</source>
        <translation>Elke staat afzonderlijk komt in de verleiding erbuiten te blijven, een gevangenendilemma dat een afspraak moeilijk bereikbaar maakt.</translation>
    </message>
    <message>
        <source>Even rivals would be better off without an arms race, whatever else divides them.</source>
        <translation>Zelfs rivalen zouden beter af zijn zonder wapenwedloop, wat hen verder ook verdeelt.</translation>
    </message>
    <message>
        <source>All states with an arms programme accept limits on it.</source>
        <translation>Alle staten met een bewapeningsprogramma aanvaarden er grenzen aan.</translation>
    </message>
    <message>
        <source>Foreign development rules decide whether weapons keep a human in the loop, which matters greatly in war. That speaks for cooperating and agrees with Table 4.</source>
        <translation>Buitenlandse regels voor ontwikkeling bepalen of er bij wapens een mens in de beslisketen blijft, wat er in een oorlog zeer toe doet. Dat pleit voor samenwerking en komt overeen met tabel 4.</translation>
    </message>
    <message>
        <source>Military AI: deployment</source>
        <translation>Militaire AI: gebruik</translation>
    </message>
    <message>
        <source>With whom should we regulate when and how military AI may be used?</source>
        <translation>Met wie zouden we moeten regelen wanneer en hoe militaire AI mag worden gebruikt?</translation>
    </message>
    <message>
        <source>Rules of use bind nobody while one major military power stays outside.</source>
        <translation>Gebruiksregels binden niemand zolang één grote militaire macht erbuiten blijft.</translation>
    </message>
    <message>
        <source>Printed as −: military AI is used against others, so rules for one&apos;s own forces do not protect anyone from theirs.</source>
        <translation>In de tabel −: militaire AI wordt tegen anderen gebruikt, dus regels voor de eigen strijdkrachten beschermen niemand tegen die van hen.</translation>
    </message>
    <message>
        <source>Rules of engagement for one&apos;s own forces need no agreement.</source>
        <translation>Geweldsinstructies voor de eigen strijdkrachten vragen geen afspraak.</translation>
    </message>
    <message>
        <source>One&apos;s own ethics of warfare apply without compromise.</source>
        <translation>De eigen ethiek van oorlogvoering geldt zonder compromis.</translation>
    </message>
    <message>
        <source>Binding one&apos;s own soldiers changes nothing in what others build.</source>
        <translation>De eigen soldaten binden verandert niets aan wat anderen bouwen.</translation>
    </message>
    <message>
        <source>Printed as +: allies can agree on use in joint operations; opponents remain free.</source>
        <translation>In de tabel +: bondgenoten kunnen het eens worden over gebruik in gezamenlijke operaties; tegenstanders blijven vrij.</translation>
    </message>
    <message>
        <source>Allied forces must harmonise doctrine and show each other that they keep to it.</source>
        <translation>Geallieerde strijdkrachten moeten hun doctrine harmoniseren en elkaar laten zien dat ze zich eraan houden.</translation>
    </message>
    <message>
        <source>Allies share the law of war but read autonomy and accountability differently.</source>
        <translation>Bondgenoten delen het oorlogsrecht maar leggen autonomie en verantwoording verschillend uit.</translation>
    </message>
    <message>
        <source>Restrictions on use among allies steer the allies&apos; own procurement and little else.</source>
        <translation>Beperkingen op gebruik onder bondgenoten sturen de eigen aanschaf van de bondgenoten en weinig anders.</translation>
    </message>
    <message>
        <source>Printed as ++: use abroad has grave effects on other countries, so rules are needed that hold for all.</source>
        <translation>In de tabel ++: gebruik in het buitenland heeft ernstige gevolgen voor andere landen, dus er zijn regels nodig die voor allen gelden.</translation>
    </message>
    <message>
        <source>Every military power gains from being the exception, and compliance in combat is hard to watch.</source>
        <translation>Elke militaire macht wint door de uitzondering te zijn, en in gevechten is naleving moeilijk te controleren.</translation>
    </message>
    <message>
        <source>International rules of war show that even adversaries can share such an interest.</source>
        <translation>Het internationale oorlogsrecht laat zien dat zelfs tegenstanders zo’n belang kunnen delen.</translation>
    </message>
    <message>
        <source>A ban on certain uses that all powers accept leaves little reason to build for them.</source>
        <translation>Een verbod op bepaald gebruik dat alle machten aanvaarden, laat weinig reden om ervoor te bouwen.</translation>
    </message>
    <message>
        <source>Military AI is rarely used at home, so other countries feel the producers&apos; rules of use. That speaks for cooperating and agrees with Table 4.</source>
        <translation>Militaire AI wordt zelden in eigen land gebruikt, dus andere landen ondervinden de gevolgen van de gebruiksregels van de producenten. Dat pleit voor samenwerking en komt overeen met tabel 4.</translation>
    </message>
    <message>
        <source>How Table 4 was read. In the text at hand the cells of a row run together: “− + + − + + −” is seven signs for six cells, so one pair “+ +” is a single “++”, either the first or the second. Taking the second gives unilateral − and +, selective + and −, global ++ and − (development, deployment). Taking the first would make selective cooperation useless in development, against the foundation models section, where a joint set of demands is what makes builders listen, and somewhat useful in deployment, against the statement that use is best governed nationally. In the military row, eight signs for six cells, the two “++” stand under global cooperation, because the section on military AI finds that nothing else really works. Table 3 is no rating. It says where divergent rules matter, and so where cooperation is desirable or optional. It pulls against Table 4 in three places: small-scale services in deployment (desirable, yet selective and global are rated −), physical products in development (optional, yet global is rated ++) and, by the same measure, small-scale services in development (optional, yet global is rated ++).</source>
        <translation>Hoe tabel 4 is gelezen. In de beschikbare tekst lopen de cellen van een rij in elkaar over: “− + + − + + −” is zeven tekens voor zes cellen, dus één paar “+ +” is één “++”, het eerste of het tweede. Met het tweede krijgt unilateraal − en +, selectief + en −, mondiaal ++ en − (ontwikkeling, gebruik). Met het eerste zou selectieve samenwerking nutteloos zijn in ontwikkeling, tegen de paragraaf over basismodellen in, waar juist een gezamenlijk pakket eisen bouwers laat luisteren, en enigszins nuttig in gebruik, tegen de uitspraak in dat gebruik het best nationaal wordt geregeld. In de militaire rij, acht tekens voor zes cellen, staan de twee “++” onder mondiale samenwerking, omdat de paragraaf over militaire AI vindt dat verder niets echt werkt. Tabel 3 is geen beoordeling. Die zegt waar uiteenlopende regels ertoe doen, en dus waar samenwerking wenselijk of facultatief is. Op drie plaatsen wijst tabel 3 een andere kant op dan tabel 4: kleinschalige diensten in gebruik (wenselijk, maar selectief en mondiaal krijgen −), fysieke producten in ontwikkeling (facultatief, maar mondiaal krijgt ++) en, met dezelfde maat, kleinschalige diensten in ontwikkeling (facultatief, maar mondiaal krijgt ++).</translation>
    </message>
    <message>
        <source>The share of many random draws of weights or scores in which an option takes a rank. It answers how often an option would be first if the weights are not known exactly.</source>
        <translation>Het aandeel van vele willekeurige trekkingen van gewichten of scores waarin een optie een rang krijgt. Het zegt hoe vaak een optie bovenaan zou staan als de gewichten niet precies bekend zijn.</translation>
    </message>
    <message>
        <source>Firm, open, fragile</source>
        <translation>Stevig, open, wankel</translation>
    </message>
    <message>
        <source>All issues at a glance, each with the option that leads. It can also show what effectiveness alone would say, what the paper says, what the scores rest on, and what differs between two states.</source>
        <translation>Alle kwesties in één oogopslag, elk met de optie die bovenaan staat. Het kan ook tonen wat doeltreffendheid alleen zou zeggen, wat het artikel zegt, waarop de scores berusten, en wat tussen twee standen verschilt.</translation>
    </message>
    <message>
        <source>A set of actors that meets already, such as the G7. It is compared with the best coalition, with us added if we are not a member.</source>
        <translation>Een groep actoren die al bijeenkomt, zoals de G7. Een forum wordt met de beste coalitie vergeleken, met ons erbij als wij geen lid zijn.</translation>
    </message>
    <message>
        <source>Someone whose judgements count in a workshop: a person with a name and a role or, in an anonymous workshop, a numbered slip. The program does not know who drew which slip.</source>
        <translation>Iemand wiens oordelen in een workshop tellen: met naam en functie of, in een anonieme workshop, met een genummerd strookje. Het programma weet niet wie welk strookje heeft getrokken.</translation>
    </message>
    <message>
        <source>The answers of one participant in one round, given at the computer, in a file or on paper. No screen and no export shows them before the round is revealed.</source>
        <translation>De antwoorden van één deelnemer in één ronde, op de computer, in een bestand of op papier. Geen scherm en geen export toont ze voordat de ronde is onthuld.</translation>
    </message>
    <message>
        <source>One turn of collecting ballots in a workshop. After the discussion another round shows who changed their answers.</source>
        <translation>Eén keer stembiljetten verzamelen in een workshop. Na de bespreking laat een volgende ronde zien wie antwoorden heeft gewijzigd.</translation>
    </message>
    <message>
        <source>How alike the participants&apos; weights are, on a scale whose source is named beside it. A moderate group value can hide two opposed camps, so the spread is always shown with it.</source>
        <translation>Hoezeer de gewichten van de deelnemers op elkaar lijken, op een schaal waarvan de bron ernaast staat. Een matige waarde voor de groep kan twee tegengestelde kampen verbergen, dus de spreiding wordt er altijd bij getoond.</translation>
    </message>
    <message>
        <source>A normalisation that measures every score on its whole scale, so that ranks do not change when options are added or removed. The price is that options close together on a long scale hardly differ.</source>
        <translation>Een normalisatie die elke score op de hele schaal meet, zodat rangen niet veranderen als opties worden toegevoegd of verwijderd. Het nadeel is dat opties die op een lange schaal dicht bij elkaar liggen, nauwelijks verschillen.</translation>
    </message>
    <message>
        <source>Two ways in which AHP adds up: in ideal mode the best option on each criterion counts as 1, in distributive mode the options share a total of 1. Ideal mode suits choosing one option, distributive mode suits dividing resources.</source>
        <translation>Twee manieren waarop AHP optelt: in de ideale modus telt de beste optie op elk criterium voor 1, in de verdelende modus delen de opties 1 onder elkaar. Ideaal past bij één optie kiezen, verdelend bij middelen verdelen.</translation>
    </message>
    <message>
        <source>Weights derived by a published rule from the order of importance alone. They are quick, and honest when nothing more than the order is known.</source>
        <translation>Gewichten die volgens een gepubliceerde regel alleen uit de volgorde van belang worden afgeleid. Ze zijn snel en eerlijk als niets meer dan de volgorde bekend is.</translation>
    </message>
    <message>
        <source>The same scores and weights ranked by another published method. Agreement of several methods is a sign that the answer does not depend on one of them, not a proof that it is right.</source>
        <translation>Dezelfde scores en gewichten, gerangschikt met een andere gepubliceerde methode. Overeenstemming van meerdere methoden is een teken dat het antwoord niet van één ervan afhangt, geen bewijs dat het juist is.</translation>
    </message>
    <message>
        <source>As the first score says</source>
        <translation>Zoals de eerste score</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Getallen</translation>
    </message>
    <message>
        <source>&amp;Scored in</source>
        <translation>&amp;Gescoord in</translation>
    </message>
    <message>
        <source>The words from lowest to highest, with commas between them</source>
        <translation>De woorden van laag naar hoog, gescheiden door komma’s</translation>
    </message>
    <message>
        <source>such as € million or days</source>
        <translation>zoals mln. € of dagen</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Woorden</translation>
    </message>
    <message>
        <source>&amp;Lowest</source>
        <translation>&amp;Laagste</translation>
    </message>
    <message>
        <source>&amp;Highest</source>
        <translation>&amp;Hoogste</translation>
    </message>
    <message>
        <source>Sh&amp;ort label</source>
        <translation>K&amp;orte naam</translation>
    </message>
    <message>
        <source>Numbers behind the words…</source>
        <translation>Getallen achter de woorden…</translation>
    </message>
    <message>
        <source>Change the option {option}</source>
        <translation>De optie {option} wijzigen</translation>
    </message>
    <message>
        <source>Based &amp;on</source>
        <translation>Ber&amp;ust op</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Meer is beter</translation>
    </message>
    <message>
        <source>Best at export</source>
        <translation>Beste bij export</translation>
    </message>
    <message>
        <source>Your coalition</source>
        <translation>Uw coalitie</translation>
    </message>
    <message>
        <source>Scores on the scales of the criteria</source>
        <translation>Scores op de schalen van de criteria</translation>
    </message>
    <message>
        <source>No criterion has weight on this issue.</source>
        <translation>Bij deze kwestie heeft geen criterium gewicht.</translation>
    </message>
    <message>
        <source>A criterion without a rule for coalitions has weight.</source>
        <translation>Een criterium zonder regel voor coalities heeft gewicht.</translation>
    </message>
    <message>
        <source>A rating that counts is unknown of us, and no coalition can be scored without us.</source>
        <translation>Van ons is een beoordeling onbekend die telt, en zonder ons kan geen coalitie worden gescoord.</translation>
    </message>
    <message>
        <source>No other actor is rated on all that counts on this issue.</source>
        <translation>Geen andere actor is beoordeeld op alles wat telt bij deze kwestie.</translation>
    </message>
    <message>
        <source>Nobody has a share of what counts: ratings are negative, or all zero.</source>
        <translation>Niemand heeft een aandeel in wat telt: beoordelingen zijn negatief of allemaal nul.</translation>
    </message>
    <message>
        <source>Nothing says yet how members add up on this issue.</source>
        <translation>Er is nog niet vastgelegd hoe leden bij deze kwestie bijdragen.</translation>
    </message>
    <message>
        <source>A score that is the same for every coalition is outside its scale.</source>
        <translation>Een score die voor elke coalitie gelijk is, ligt buiten de schaal.</translation>
    </message>
    <message>
        <source>A rating is outside its scale.</source>
        <translation>Een beoordeling ligt buiten de schaal.</translation>
    </message>
    <message>
        <source>Effectiveness by each kind of collective good, from 0 to 1</source>
        <translation>Doeltreffendheid naar elk soort collectief goed, van 0 tot 1</translation>
    </message>
    <message>
        <source>On this issue</source>
        <translation>Bij deze kwestie</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Laagste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Hoogste</translation>
    </message>
    <message>
        <source>Part by pairs</source>
        <translation>Deel door paren</translation>
    </message>
    <message>
        <source>Same for all</source>
        <translation>Voor alle gelijk</translation>
    </message>
    <message>
        <source>Position on the scale: 0 is its worst end, 1 its best</source>
        <translation>Plaats op de schaal: 0 is het slechtste uiteinde, 1 het beste</translation>
    </message>
    <message>
        <source>{criterion} – no rule</source>
        <translation>{criterion} – geen regel</translation>
    </message>
    <message>
        <source>TOPSIS: squared weighted gap to the best end</source>
        <translation>TOPSIS: gekwadrateerde gewogen afstand tot het beste uiteinde</translation>
    </message>
    <message>
        <source>Distance to the best ends</source>
        <translation>Afstand tot de beste uiteinden</translation>
    </message>
    <message>
        <source>TOPSIS: squared weighted gap to the worst end</source>
        <translation>TOPSIS: gekwadrateerde gewogen afstand tot het slechtste uiteinde</translation>
    </message>
    <message>
        <source>Distance to the worst ends</source>
        <translation>Afstand tot de slechtste uiteinden</translation>
    </message>
    <message>
        <source>AHP: priority against the best end of the scale, times the weight</source>
        <translation>AHP: prioriteit tegenover het beste uiteinde van de schaal, maal het gewicht</translation>
    </message>
    <message>
        <source>A scale of words needs at least two.</source>
        <translation>Een schaal van woorden heeft er minstens twee nodig.</translation>
    </message>
    <message>
        <source>Type them with commas between.</source>
        <translation>Scheid ze met komma’s.</translation>
    </message>
    <message>
        <source>a publication, a table, a conversation</source>
        <translation>een publicatie, een tabel, een gesprek</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Bron</translation>
    </message>
    <message>
        <source>document, .mcda file</source>
        <translation>document, .mcda-bestand</translation>
    </message>
    <message>
        <source>Everything about one analysis in one file: issues, options, criteria, scores, weights, notes and snapshots. It stays on this computer and opens again exactly as it was saved.</source>
        <translation>Alles over één analyse in één bestand: kwesties, opties, criteria, scores, gewichten, aantekeningen en momentopnamen. Het blijft op deze computer en gaat weer open precies zoals het is opgeslagen.</translation>
    </message>
    <message>
        <source>One question to be decided, such as with whom to cooperate on foundation models. All issues of a project share the same criteria, but each has its own scores.</source>
        <translation>Eén vraag waarover moet worden beslist, zoals met wie samen te werken aan basismodellen. Alle kwesties van een project delen dezelfde criteria, maar elke kwestie heeft eigen scores.</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>alternatief</translation>
    </message>
    <message>
        <source>benefit, cost</source>
        <translation>baten, kosten</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>no actor is “us”; mark one of them with “us”: true.</source>
        <translation>geen actor is “wij”; markeer er één met &quot;us&quot;: true.</translation>
    </message>
    <message>
        <source>{names} are all marked as “us”; only one actor can be.</source>
        <translation>{names} zijn allemaal als “wij” gemarkeerd; dat kan maar één actor zijn.</translation>
    </message>
    <message>
        <source>has {count} actors; the maximum is {most}, for all their coalitions are compared.</source>
        <translation>heeft {count} actoren; het maximum is {most}, want al hun coalities worden vergeleken.</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>beoordeling</translation>
    </message>
    <message>
        <source>needs a rating that this rule uses.</source>
        <translation>heeft een beoordeling nodig die deze regel gebruikt.</translation>
    </message>
    <message>
        <source>has a rating, which this rule does not use.</source>
        <translation>heeft een beoordeling die deze regel niet gebruikt.</translation>
    </message>
    <message>
        <source>lies outside the scale of {criterion}.</source>
        <translation>ligt buiten de schaal van {criterion}.</translation>
    </message>
    <message>
        <source>a threshold is a share above 0 and at most 1.</source>
        <translation>een drempel is een aandeel boven 0 en hoogstens 1.</translation>
    </message>
    <message>
        <source>How one option does on one criterion of one issue. A missing score is never read as zero: the option is left out of that ranking, with the reason.</source>
        <translation>Hoe één optie op één criterium van één kwestie presteert. Een ontbrekende score wordt nooit als nul gelezen: de optie wordt uit die rangorde weggelaten, met de reden.</translation>
    </message>
    <message>
        <source>table, text, assumption, yours</source>
        <translation>tabel, tekst, aanname, van u</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>Beslismatrix</translation>
    </message>
    <message>
        <source>All scores of one issue as a table, with options down the side and criteria across. It is what every method starts from.</source>
        <translation>Alle scores van één kwestie als tabel, met opties als rijen en criteria als kolommen. Daar begint elke methode mee.</translation>
    </message>
    <message>
        <source>How much each criterion counts, as shares that sum to 100 %. Moving one weight keeps the others in proportion, unless they are locked.</source>
        <translation>Hoeveel elk criterium telt, als aandelen die optellen tot 100%. Als u één gewicht verschuift, behouden de andere hun onderlinge verhouding, tenzij ze vergrendeld zijn.</translation>
    </message>
    <message>
        <source>lens, weight profile</source>
        <translation>gewichtenprofiel</translation>
    </message>
    <message>
        <source>The weights and the method at one moment, kept under a name. Two snapshots can be compared side by side, and none is ever overwritten.</source>
        <translation>De gewichten en de methode op één moment, onder een naam bewaard. Twee momentopnamen kunnen naast elkaar worden vergeleken, en geen wordt ooit overschreven.</translation>
    </message>
    <message>
        <source>A judgement of how many times as important or as good one thing is as another, from 1 (equal) to 9. All pairs together give weights or priorities.</source>
        <translation>Een oordeel over hoeveel keer zo belangrijk of goed het ene is als het andere, van 1 (gelijk) tot 9. Alle paren samen geven gewichten of prioriteiten.</translation>
    </message>
    <message>
        <source>Priority vector</source>
        <translation>Prioriteitsvector</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>prioriteiten</translation>
    </message>
    <message>
        <source>The shares that follow from pairwise comparisons, which sum to 1. With contradictions among the comparisons they are the best compromise.</source>
        <translation>De aandelen die uit paarsgewijze vergelijkingen volgen en optellen tot 1. Bij tegenstrijdigheden tussen de vergelijkingen zijn ze het beste compromis.</translation>
    </message>
    <message>
        <source>Consistency ratio (CR)</source>
        <translation>Consistentieratio (CR)</translation>
    </message>
    <message>
        <source>How far pairwise comparisons contradict each other, measured against random answers. 10 % or less is commonly called acceptable, but it is advice and not a verdict.</source>
        <translation>In hoeverre paarsgewijze vergelijkingen elkaar tegenspreken, gemeten aan willekeurige antwoorden. 10% of minder heet doorgaans aanvaardbaar, maar het is advies en geen vonnis.</translation>
    </message>
    <message>
        <source>Closeness coefficient</source>
        <translation>Nabijheidscoëfficiënt</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangorde</translation>
    </message>
    <message>
        <source>rank, tie</source>
        <translation>rang, gelijke stand</translation>
    </message>
    <message>
        <source>The options of an issue in order of their score. Options whose scores are equal share a rank, and none is put first by the order of the rows.</source>
        <translation>De opties van een kwestie in volgorde van hun score. Opties met gelijke scores delen een rang; de volgorde van de rijen speelt daarbij geen rol.</translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation>Kantelpunt</translation>
    </message>
    <message>
        <source>The weight at which first place changes hands while the other weights keep their proportions. If it lies far from the current weight, the answer does not depend on that weight.</source>
        <translation>Het gewicht waarbij de eerste plaats wisselt terwijl de andere gewichten hun verhoudingen houden. Ligt het ver van het huidige gewicht, dan hangt het antwoord niet van dat gewicht af.</translation>
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
        <translation>Hoe vast de eerste plaats staat als gewichten en getallen van niveaus volgens een vermelde regel variëren. ● stevig (robuust) houdt bijna altijd stand, ◐ open (omstreden) meestal, en ○ wankel in minder dan twee op de drie trekkingen of bij een gelijke stand.</translation>
    </message>
    <message>
        <source>Gross is the benefit of an option by effectiveness alone; net counts the cost of coordinating and the other criteria too. Where the two put different options first, the other criteria decide.</source>
        <translation>Bruto is de opbrengst van een optie naar doeltreffendheid alleen; netto telt ook de coördinatiekosten en de andere criteria mee. Waar bruto en netto verschillende opties op de eerste plaats zetten, beslissen de andere criteria.</translation>
    </message>
    <message>
        <source>country, jurisdiction, player</source>
        <translation>land, rechtsgebied, speler</translation>
    </message>
    <message>
        <source>Somebody who may cooperate, such as a country, a municipality or a supplier; exactly one of them is us. Each is rated on its capacity, its reach, its alignment with us and the effort to win it over.</source>
        <translation>Iemand die kan samenwerken, zoals een land, een gemeente of een leverancier; precies één van hen zijn wij. Elke actor wordt beoordeeld op capaciteit, bereik, gelijkgezindheid met ons en de inspanning die het kost om die mee te krijgen.</translation>
    </message>
    <message>
        <source>partners, members</source>
        <translation>partners, leden</translation>
    </message>
    <message>
        <source>A set of actors that contains us and acts together on an issue. All coalitions are compared, from us alone to everybody.</source>
        <translation>Een groep actoren waar wij bij horen en die bij een kwestie samen optreedt. Alle coalities worden vergeleken, van wij alleen tot iedereen.</translation>
    </message>
    <message>
        <source>club, organisation</source>
        <translation>club, organisatie</translation>
    </message>
    <message>
        <source>Central power</source>
        <translation>Centrale macht</translation>
    </message>
    <message>
        <source>central AI power</source>
        <translation>centrale AI-macht</translation>
    </message>
    <message>
        <source>An actor whose absence makes cooperation selective; the paper names China and the United States. Global cooperation includes them all.</source>
        <translation>Een actor zonder wie samenwerking selectief is; het artikel noemt China en de Verenigde Staten. Mondiale samenwerking omvat hen allemaal.</translation>
    </message>
    <message>
        <source>Collective good</source>
        <translation>Collectief goed</translation>
    </message>
    <message>
        <source>aggregation technology, public good</source>
        <translation>aggregatietechnologie, publiek goed</translation>
    </message>
    <message>
        <source>What a coalition produces together, and how the parts of its members add up to it: each counts, enough is enough, or the weakest link decides. The kind is chosen for each issue, with a reason.</source>
        <translation>Wat een coalitie samen voortbrengt en hoe de leden daaraan bijdragen: elk lid telt, een drempel volstaat, of de zwakste schakel beslist. Het soort wordt voor elke kwestie met een reden gekozen.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
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
        <translation>Rangschikt opties naar hoe dicht ze bij het beste komen en hoe ver ze van het slechtste blijven, op alle criteria tegelijk (Hwang &amp; Yoon 1981). Een zwakke plek op het ene criterium kan door een sterk punt op een ander worden goedgemaakt.</translation>
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
        <translation>Vergelijkt criteria en opties twee aan twee en telt de aandelen die eruit volgen op (Saaty 1980). Het meet in hoeverre de vergelijkingen elkaar tegenspreken.</translation>
    </message>
    <message>
        <source>vector, min-max</source>
        <translation>vector, min-max</translation>
    </message>
    <message>
        <source>How TOPSIS makes criteria with different scales comparable before it adds them up. The choice can change the ranking, and the program says for each issue whether it does.</source>
        <translation>Hoe TOPSIS criteria met verschillende schalen vergelijkbaar maakt voordat het ze optelt. De keuze kan de rangorde veranderen, en het programma zegt voor elke kwestie of dat zo is.</translation>
    </message>
    <message>
        <source>Ideal and distributive mode</source>
        <translation>Ideale en verdelende modus</translation>
    </message>
    <message>
        <source>Swing weighting</source>
        <translation>Swingweging</translation>
    </message>
    <message>
        <source>Asks how much the change from worst to best on each criterion matters, with the most important change at 100. It keeps the question tied to the range that is really at stake.</source>
        <translation>Vraagt hoeveel de verandering van slechtst naar best op elk criterium ertoe doet, met de belangrijkste verandering op 100. Dat houdt de vraag verbonden met het bereik dat werkelijk op het spel staat.</translation>
    </message>
    <message>
        <source>ROC, rank sum</source>
        <translation>ROC, rangsom</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Andere methode</translation>
    </message>
    <message>
        <source>The average contradiction in random pairwise comparisons, which the consistency ratio is measured against. Published tables differ a little, so the one in use is named.</source>
        <translation>De gemiddelde tegenstrijdigheid van willekeurige paarsgewijze vergelijkingen, waaraan de consistentieratio wordt gemeten. Gepubliceerde tabellen verschillen enigszins, dus de gebruikte tabel wordt genoemd.</translation>
    </message>
    <message>
        <source>Another set of numbers for the words behind 1 to 9, applied after the judgements were given. It changes how strongly words count, not what was answered.</source>
        <translation>Een andere reeks getallen voor de woorden achter 1 tot 9, toegepast nadat de oordelen zijn gegeven. Die verandert hoe sterk woorden tellen, niet wat is geantwoord.</translation>
    </message>
    <message>
        <source>Kendall&apos;s W</source>
        <translation>Kendalls W</translation>
    </message>
    <message>
        <source>coefficient of concordance</source>
        <translation>concordantiecoëfficiënt</translation>
    </message>
    <message>
        <source>How far several people rank the options alike: 1 where all have the same order, and about 0 where their orders have nothing in common. It looks at orders alone, not at how far apart the scores are.</source>
        <translation>In hoeverre meerdere mensen de opties gelijk rangschikken: 1 waar allen dezelfde volgorde hebben, en ongeveer 0 waar hun volgordes niets gemeen hebben. Het kijkt alleen naar volgordes, niet naar hoe ver de scores uiteenliggen.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation>“{value}” is geen van de keuzes.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Kies een van {choices}.</translation>
    </message>
    <message>
        <source>A comparison must be a ratio above 0, such as 3 or 1/3.</source>
        <translation>Een vergelijking moet een verhouding boven 0 zijn, zoals 3 of 1/3.</translation>
    </message>
    <message>
        <source>Each comparison must be between two existing items and may appear only once.</source>
        <translation>Elke vergelijking moet over twee bestaande elementen gaan en mag maar één keer voorkomen.</translation>
    </message>
    <message>
        <source>That must be one of {keys}.</source>
        <translation>Mogelijk zijn alleen: {keys}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>“{typed}” is geen geheel getal.</translation>
    </message>
    <message>
        <source>Type it without decimals.</source>
        <translation>Typ het zonder decimalen.</translation>
    </message>
    <message>
        <source>“{typed}” is too large or too small to compute with.</source>
        <translation>“{typed}” is te groot of te klein om mee te rekenen.</translation>
    </message>
    <message>
        <source>Use another unit.</source>
        <translation>Gebruik een andere eenheid.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number.</source>
        <translation>“{typed}” is geen getal.</translation>
    </message>
    <message>
        <source>There is no number here.</source>
        <translation>Hier staat geen getal.</translation>
    </message>
    <message>
        <source>Type a number such as {example}.</source>
        <translation>Typ een getal, zoals {example}.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways.</source>
        <translation>“{typed}” kan op twee manieren worden gelezen.</translation>
    </message>
    <message>
        <source>Type {many} or {few}.</source>
        <translation>Typ {many} of {few}.</translation>
    </message>
    <message>
        <source>The workbook could not be rebuilt in its own language, {language}.</source>
        <translation>De werkmap kon niet nogmaals in de eigen taal ({language}) worden geschreven.</translation>
    </message>
    <message>
        <source>Run the program in that language and try again.</source>
        <translation>Start het programma in die taal en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>hidden in the file</source>
        <translation>verborgen in het bestand</translation>
    </message>
    <message>
        <source>its heading is a number</source>
        <translation>de kop is een getal</translation>
    </message>
    <message>
        <source>it numbers or identifies the rows</source>
        <translation>nummert of identificeert de rijen</translation>
    </message>
    <message>
        <source>it contains remarks</source>
        <translation>bevat opmerkingen</translation>
    </message>
    <message>
        <source>it contains the result of an earlier calculation</source>
        <translation>bevat de uitkomst van een eerdere berekening</translation>
    </message>
    <message>
        <source>it orders the options exactly like the rank next to it</source>
        <translation>ordent de opties precies zoals de rang ernaast</translation>
    </message>
    <message>
        <source>its texts do not belong to any known scale</source>
        <translation>de teksten horen bij geen bekende schaal</translation>
    </message>
    <message>
        <source>not needed in a table with one score per line</source>
        <translation>niet nodig in een tabel met één score per regel</translation>
    </message>
    <message>
        <source>it is above the names</source>
        <translation>staat boven de namen</translation>
    </message>
    <message>
        <source>The criterion has no name. Enter one, or set the row to “ignore”.</source>
        <translation>De naam van het criterium ontbreekt; geef er een of kies “negeren” voor de rij.</translation>
    </message>
    <message>
        <source>The score of {option} on {criterion} appears here a second time.</source>
        <translation>De score van {option} op {criterion} staat hier voor de tweede keer.</translation>
    </message>
    <message>
        <source>{criterion} has “{text}” here but “{first}” on another line.</source>
        <translation>{criterion} heeft hier “{text}”, maar op een andere regel “{first}”.</translation>
    </message>
    <message>
        <source>assignments of alternatives to categories</source>
        <translation>toewijzingen van alternatieven aan categorieën</translation>
    </message>
    <message>
        <source>values of alternatives on criteria</source>
        <translation>waarden van alternatieven op criteria</translation>
    </message>
    <message>
        <source>linear constraints on alternatives</source>
        <translation>lineaire voorwaarden aan alternatieven</translation>
    </message>
    <message>
        <source>comparisons of alternatives</source>
        <translation>vergelijkingen van alternatieven</translation>
    </message>
    <message>
        <source>sets of alternatives</source>
        <translation>verzamelingen alternatieven</translation>
    </message>
    <message>
        <source>linear constraints on sets of alternatives</source>
        <translation>lineaire voorwaarden aan verzamelingen alternatieven</translation>
    </message>
    <message>
        <source>comparisons of sets of alternatives</source>
        <translation>vergelijkingen van verzamelingen alternatieven</translation>
    </message>
    <message>
        <source>values of sets of alternatives</source>
        <translation>waarden van verzamelingen alternatieven</translation>
    </message>
    <message>
        <source>values of alternatives</source>
        <translation>waarden van alternatieven</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorieën</translation>
    </message>
    <message>
        <source>profiles of categories</source>
        <translation>profielen van categorieën</translation>
    </message>
    <message>
        <source>sets of categories</source>
        <translation>verzamelingen categorieën</translation>
    </message>
    <message>
        <source>functions of criteria</source>
        <translation>functies van criteria</translation>
    </message>
    <message>
        <source>a hierarchy of criteria</source>
        <translation>een hiërarchie van criteria</translation>
    </message>
    <message>
        <source>linear constraints on criteria</source>
        <translation>lineaire voorwaarden aan criteria</translation>
    </message>
    <message>
        <source>comparisons of criteria</source>
        <translation>vergelijkingen van criteria</translation>
    </message>
    <message>
        <source>scales of criteria</source>
        <translation>schalen van criteria</translation>
    </message>
    <message>
        <source>sets of criteria</source>
        <translation>verzamelingen criteria</translation>
    </message>
    <message>
        <source>a hierarchy of sets of criteria</source>
        <translation>een hiërarchie van verzamelingen criteria</translation>
    </message>
    <message>
        <source>linear constraints on sets of criteria</source>
        <translation>lineaire voorwaarden aan verzamelingen criteria</translation>
    </message>
    <message>
        <source>comparisons of sets of criteria</source>
        <translation>vergelijkingen van verzamelingen criteria</translation>
    </message>
    <message>
        <source>values of sets of criteria</source>
        <translation>waarden van verzamelingen criteria</translation>
    </message>
    <message>
        <source>thresholds of criteria</source>
        <translation>drempelwaarden van criteria</translation>
    </message>
    <message>
        <source>values of criteria</source>
        <translation>waarden van criteria</translation>
    </message>
    <message>
        <source>the result of running a program</source>
        <translation>het resultaat van een programma-uitvoering</translation>
    </message>
    <message>
        <source>Not imported from “{part}”: “{tag}”, once.</source>
        <translation>Niet overgenomen uit “{part}”: “{tag}”, één keer.</translation>
    </message>
    <message>
        <source>Not imported from “{part}”: “{tag}”, {count} times.</source>
        <translation>Niet overgenomen uit “{part}”: “{tag}”, {count} keer.</translation>
    </message>
    <message>
        <source>Not imported: {part}: {details}.</source>
        <translation>Niet overgenomen: {part}: {details}.</translation>
    </message>
    <message>
        <source>Not imported: {part}.</source>
        <translation>Niet overgenomen: {part}.</translation>
    </message>
    <message>
        <source>parameters of a program</source>
        <translation>parameters van een programma</translation>
    </message>
    <message>
        <source>{criterion}: {better}</source>
        <translation>{criterion}: {better}</translation>
    </message>
    <message>
        <source>assumed; the table does not say</source>
        <translation>voorgesteld; de tabel zegt het niet</translation>
    </message>
    <message>
        <source>criteria (one score per row)</source>
        <translation>criteria (één score per regel)</translation>
    </message>
    <message>
        <source>criterion (one option per row)</source>
        <translation>criterium (één optie per regel)</translation>
    </message>
    <message>
        <source>Column {column}: {role}</source>
        <translation>Kolom {column}: {role}</translation>
    </message>
    <message>
        <source>Row {row}: {role}</source>
        <translation>Rij {row}: {role}</translation>
    </message>
    <message>
        <source>{number} is too high: at most {most}.</source>
        <translation>{number} is te hoog: ten hoogste {most}.</translation>
    </message>
    <message>
        <source>{number} is too low: at least {least}.</source>
        <translation>{number} is te laag: ten minste {least}.</translation>
    </message>
    <message>
        <source>No ranking on {issue}: {failure}</source>
        <translation>Geen rangorde bij {issue}: {failure}</translation>
    </message>
    <message>
        <source>There are {names} names for {count} criteria.</source>
        <translation>Er zijn {names} namen voor {count} criteria.</translation>
    </message>
    <message>
        <source>There are {names} options, but {count} are compared.</source>
        <translation>Er zijn {names} opties, maar er worden er {count} vergeleken.</translation>
    </message>
    <message>
        <source>An order of importance must be a list of criteria, the most important first.</source>
        <translation>Een volgorde van belang moet een lijst criteria zijn, het belangrijkste eerst.</translation>
    </message>
    <message>
        <source>Swing points must be a mapping from criteria to points.</source>
        <translation>Swingpunten moeten een toewijzing van criteria aan punten zijn.</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Kies een van {names}.</translation>
    </message>
    <message>
        <source>The project has no issues.</source>
        <translation>Het project heeft geen kwesties.</translation>
    </message>
    <message>
        <source>The title must have 1 to {max_title} characters.</source>
        <translation>De titel moet 1 tot {max_title} tekens hebben.</translation>
    </message>
    <message>
        <source>The decision matrix has its own kinds: leave “kinds” out.</source>
        <translation>De beslismatrix heeft eigen richtingen: laat “kinds” weg.</translation>
    </message>
    <message>
        <source>Say for each criterion whether more or less is wanted.</source>
        <translation>Geef voor elk criterium aan of meer of minder gewenst is.</translation>
    </message>
    <message>
        <source>Pass kinds such as [1, -1], or [&apos;benefit&apos;, &apos;cost&apos;].</source>
        <translation>Geef kinds mee, zoals [1, -1] of [&apos;benefit&apos;, &apos;cost&apos;].</translation>
    </message>
    <message>
        <source>A table of rows and columns is needed.</source>
        <translation>Er is een tabel met rijen en kolommen nodig.</translation>
    </message>
    <message>
        <source>The decision matrix is empty.</source>
        <translation>De beslismatrix is leeg.</translation>
    </message>
    <message>
        <source>Row {row} has {count} scores, the first has {expected}.</source>
        <translation>Rij {row} heeft {count} scores, de eerste {expected}.</translation>
    </message>
    <message>
        <source>There are {names} names for {count} options.</source>
        <translation>Er zijn {names} namen voor {count} opties.</translation>
    </message>
    <message>
        <source>There are {kinds} kinds for {count} criteria.</source>
        <translation>Er zijn {kinds} richtingen voor {count} criteria.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of criterion.</source>
        <translation>“{kind}” is geen richting van een criterium.</translation>
    </message>
    <message>
        <source>Use “benefit” or “cost”, “max” or “min”, 1 or -1.</source>
        <translation>Gebruik “benefit” of “cost”, “max” of “min”, 1 of -1.</translation>
    </message>
    <message>
        <source>There is no criterion “{name}”.</source>
        <translation>Er is geen criterium “{name}”.</translation>
    </message>
    <message>
        <source>There are {scales} scales for {count} criteria.</source>
        <translation>Er zijn {scales} schalen voor {count} criteria.</translation>
    </message>
    <message>
        <source>A scale of labels needs at least two different ones.</source>
        <translation>Een schaal van labels heeft er minstens twee verschillende nodig.</translation>
    </message>
    <message>
        <source>The scale&apos;s lowest score must lie below its highest.</source>
        <translation>De laagste score van de schaal moet onder de hoogste liggen.</translation>
    </message>
    <message>
        <source>“{cell}” is not a number.</source>
        <translation>“{cell}” is geen getal.</translation>
    </message>
    <message>
        <source>Pass a list of rows, a numpy array or a pandas DataFrame.</source>
        <translation>Geef een lijst van rijen, een numpy-array of een pandas-DataFrame op.</translation>
    </message>
    <message>
        <source>Names must be a list, not a single text.</source>
        <translation>Namen moeten een lijst zijn, niet één tekst.</translation>
    </message>
    <message>
        <source>A name is empty.</source>
        <translation>Een naam is leeg.</translation>
    </message>
    <message>
        <source>The name “{name}” appears twice.</source>
        <translation>De naam “{name}” komt twee keer voor.</translation>
    </message>
    <message>
        <source>“kinds” does not say whether more or less is better on {criteria}.</source>
        <translation>“kinds” zegt niet of bij {criteria} meer of minder beter is.</translation>
    </message>
    <message>
        <source>There are {count} issues.</source>
        <translation>Er zijn {count} kwesties.</translation>
    </message>
    <message>
        <source>Pass issue={issue!r} or another of {issues}.</source>
        <translation>Geef issue={issue!r} op, of een andere van {issues}.</translation>
    </message>
    <message>
        <source>Scales must be a list or a mapping from criteria.</source>
        <translation>Schalen moeten een lijst of een toewijzing per criterium zijn.</translation>
    </message>
    <message>
        <source>A scale is (lowest, highest) or a list of labels from lowest to highest.</source>
        <translation>Een schaal is (laagste, hoogste) of een lijst labels van laag naar hoog.</translation>
    </message>
    <message>
        <source>Give the criterion a scale of labels if its scores are words.</source>
        <translation>Geef het criterium een schaal van labels als de scores woorden zijn.</translation>
    </message>
    <message>
        <source>Scores must be finite numbers.</source>
        <translation>Scores moeten eindige getallen zijn.</translation>
    </message>
    <message>
        <source>“{cell}” is not a label of the scale.</source>
        <translation>“{cell}” is geen label van de schaal.</translation>
    </message>
    <message>
        <source>Labels: {labels}.</source>
        <translation>Labels: {labels}.</translation>
    </message>
    <message>
        <source>Criteria: {names}.</source>
        <translation>Criteria: {names}.</translation>
    </message>
    <message>
        <source>{number} is outside the scale from {low} to {high}.</source>
        <translation>{number} ligt buiten de schaal van {low} tot {high}.</translation>
    </message>
    <message>
        <source>The weights of {criteria} are missing.</source>
        <translation>De gewichten van {criteria} ontbreken.</translation>
    </message>
    <message>
        <source>Give criteria that do not count a weight of 0.</source>
        <translation>Geef criteria die niet meetellen gewicht 0.</translation>
    </message>
    <message>
        <source>Weights must be a list or a mapping from criteria.</source>
        <translation>Gewichten moeten een lijst of een toewijzing per criterium zijn.</translation>
    </message>
    <message>
        <source>There are {weights} weights for {count} criteria.</source>
        <translation>Er zijn {weights} gewichten voor {count} criteria.</translation>
    </message>
    <message>
        <source>Fixed anchors need the scale of every criterion.</source>
        <translation>Vaste ankers hebben de schaal van elk criterium nodig.</translation>
    </message>
    <message>
        <source>Pass scales such as [(0, 100), (0, 10)] to the decision matrix.</source>
        <translation>Geef de beslismatrix scales mee, zoals [(0, 100), (0, 10)].</translation>
    </message>
    <message>
        <source>“{method}” is not a way to derive weights.</source>
        <translation>“{method}” is geen manier om gewichten af te leiden.</translation>
    </message>
    <message>
        <source>{round} did not ask for weights.</source>
        <translation>{round} vroeg niet om gewichten.</translation>
    </message>
    <message>
        <source>{round} did not ask for scores on this issue.</source>
        <translation>{round} vroeg niet om scores bij deze kwestie.</translation>
    </message>
    <message>
        <source>{round} did not ask for an order on this issue.</source>
        <translation>{round} vroeg niet om een volgorde bij deze kwestie.</translation>
    </message>
    <message>
        <source>The decimal sign must be “.” or “,”.</source>
        <translation>Het decimaalteken moet “.” of “,” zijn.</translation>
    </message>
    <message>
        <source>The criteria are in “columns” or in “rows”.</source>
        <translation>De criteria staan in “columns” (kolommen) of in “rows” (rijen).</translation>
    </message>
    <message>
        <source>The file itself defines how it is read: leave out {options}.</source>
        <translation>Het bestand bepaalt zelf hoe het wordt gelezen: laat {options} weg.</translation>
    </message>
    <message>
        <source>This workbook was edited after it was exported.</source>
        <translation>Deze werkmap is na het exporteren bewerkt.</translation>
    </message>
    <message>
        <source>Open it in the program, accept its changes, and save the project.</source>
        <translation>Open de werkmap in het programma, neem de wijzigingen over en sla het project op.</translation>
    </message>
    <message>
        <source>The table cannot be read as it is.</source>
        <translation>De tabel kan zo niet worden gelezen.</translation>
    </message>
    <message>
        <source>Pass decimal=&apos;.&apos; or decimal=&apos;,&apos;.</source>
        <translation>Geef decimal=&apos;.&apos; of decimal=&apos;,&apos; op.</translation>
    </message>
    <message>
        <source>The file does not say whether more or less is better on {criteria}.</source>
        <translation>Het bestand zegt niet of bij {criteria} meer of minder beter is.</translation>
    </message>
    <message>
        <source>Pass kinds such as {{{example}}}.</source>
        <translation>Geef kinds op, bijvoorbeeld {{{example}}}.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”.</source>
        <translation>Er is geen werkblad “{sheet}”.</translation>
    </message>
    <message>
        <source>Sheets: {names}.</source>
        <translation>Werkbladen: {names}.</translation>
    </message>
    <message>
        <source>There are tables on several sheets: {names}.</source>
        <translation>Er staan tabellen op meerdere werkbladen: {names}.</translation>
    </message>
    <message>
        <source>Pass sheet={name!r} or another.</source>
        <translation>Geef sheet={name!r} op, of een ander werkblad.</translation>
    </message>
    <message>
        <source>That is not a valid number.</source>
        <translation>Dat is geen geldig getal.</translation>
    </message>
    <message>
        <source>This ballot comes from an earlier version of the program and cannot be sealed.</source>
        <translation>Dit stembiljet komt uit een eerdere versie van het programma en kan niet worden verzegeld.</translation>
    </message>
    <message>
        <source>Ask the facilitator for a new one.</source>
        <translation>Vraag de begeleider om een nieuw stembiljet.</translation>
    </message>
    <message>
        <source>this is not a sealed ballot.</source>
        <translation>dit is geen verzegeld stembiljet.</translation>
    </message>
    <message>
        <source>a sealed ballot has no open answers beside it.</source>
        <translation>een verzegeld stembiljet heeft geen open antwoorden ernaast.</translation>
    </message>
    <message>
        <source>weights derived from the scores cannot be voted on.</source>
        <translation>over gewichten die uit de scores zijn afgeleid, kan niet worden gestemd.</translation>
    </message>
    <message>
        <source>The questions in this file do not match its fingerprint; the file was edited.</source>
        <translation>De vragen in dit bestand horen niet bij de vingerafdruk ervan; het bestand is bewerkt.</translation>
    </message>
    <message>
        <source>Hand out a new ballot.</source>
        <translation>Reik een nieuw stembiljet uit.</translation>
    </message>
    <message>
        <source>its language “{language}” is not one of this program&apos;s</source>
        <translation>de taal “{language}” kent dit programma niet</translation>
    </message>
    <message>
        <source>the workbook has the layout of another program version ({version}), so its sheets cannot be compared</source>
        <translation>de werkmap heeft de indeling van een andere versie van het programma ({version}), zodat de werkbladen niet te vergelijken zijn</translation>
    </message>
    <message>
        <source>{more} more differences</source>
        <translation>nog {more} afwijkingen</translation>
    </message>
    <message>
        <source>{count} cells on {sheets} sheets compared with a new export; differences: {differing}</source>
        <translation>{count} cellen op {sheets} werkbladen vergeleken met een nieuwe export; afwijkingen: {differing}</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” could not be compared: workbooks do not contain the record of a workshop</source>
        <translation>het werkblad “{sheet}” kon niet worden vergeleken: het verslag van een workshop staat in geen werkmap</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” compared with its checksum only: workbooks do not contain the record of a workshop</source>
        <translation>het werkblad “{sheet}” is alleen met de eigen controlesom vergeleken: het verslag van een workshop staat in geen werkmap</translation>
    </message>
    <message>
        <source>the switches on the sheet “{sheet}” were changed; they are not inputs of the project, and its numbers were compared with the program&apos;s for the coalition that is switched on</source>
        <translation>de schakelaars op het werkblad “{sheet}” zijn gewijzigd; ze zijn geen invoer van het project, en de getallen ervan zijn vergeleken met die van het programma voor de ingeschakelde coalitie</translation>
    </message>
    <message>
        <source>This workbook was written by an earlier version of the program. Inputs, numbers, formulas and the project&apos;s own texts were compared in full. The program may word its own sentences differently today: of these, only the names and numbers were compared. Charts, lists and number formats were not compared.</source>
        <translation>Deze werkmap is door een eerdere versie van het programma geschreven. Invoer, getallen, formules en de eigen teksten van het project zijn volledig vergeleken. Het programma kan zijn eigen zinnen nu anders formuleren: daarvan zijn alleen namen en getallen vergeleken. Grafieken, lijsten en getalnotaties zijn niet vergeleken.</translation>
    </message>
    <message>
        <source>This workbook was written by an earlier version of the program. The inputs, all values and texts, and the presence of formulas were compared; the formulas themselves, charts, lists and the sheets {sheets} were not.</source>
        <translation>Deze werkmap is door een eerdere versie van het programma geschreven. Vergeleken zijn de invoer, alle waarden en teksten, en of formules nog formules zijn, maar niet welke, noch grafieken en lijsten; en niet de werkbladen {sheets}.</translation>
    </message>
    <message>
        <source>Not checked: colours, fonts, borders, sizes and conditional formatting, positions of charts, print settings other than header and footer, protection, and who saved the file when.</source>
        <translation>Niet gecontroleerd: kleuren, lettertypen, randen, afmetingen en voorwaardelijke opmaak, de plaats van grafieken, afdrukinstellingen behalve kop- en voettekst, de beveiliging, en wie het bestand wanneer heeft opgeslagen.</translation>
    </message>
    <message>
        <source>A workbook exported again from changed inputs passes this check; compare its hash with the one in the report (--hash).</source>
        <translation>Een werkmap die opnieuw is geëxporteerd uit gewijzigde invoer, doorstaat deze controle; vergelijk de hash met die in het rapport (--hash).</translation>
    </message>
    <message>
        <source> … (truncated at Excel&apos;s limit of 32,767 characters)</source>
        <translation> … (afgekapt bij Excels grens van 32.767 tekens)</translation>
    </message>
    <message>
        <source>Also not imported: {others}.</source>
        <translation>Ook niet overgenomen: {others}.</translation>
    </message>
    <message>
        <source>The row “{name}” will not be imported.</source>
        <translation>De rij “{name}” wordt niet overgenomen.</translation>
    </message>
    <message>
        <source>The column “{name}” will not be imported.</source>
        <translation>De kolom “{name}” wordt niet overgenomen.</translation>
    </message>
    <message>
        <source>The row “{name}” will not be imported: {reason}.</source>
        <translation>De rij “{name}” wordt niet overgenomen: {reason}.</translation>
    </message>
    <message>
        <source>The column “{name}” will not be imported: {reason}.</source>
        <translation>De kolom “{name}” wordt niet overgenomen: {reason}.</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings. If numbers have decimal commas, separate the cells with semicolons; otherwise give the column a heading or clear it.</source>
        <translation>Deze rij heeft meer cellen dan er koppen zijn. Zet puntkomma’s tussen de cellen als getallen een decimale komma hebben; geef anders de kolom een kop of maak die leeg.</translation>
    </message>
    <message>
        <source>Row {row} has no heading and will not be imported; its first value is “{value}”.</source>
        <translation>Rij {row} heeft geen kop en wordt niet overgenomen; de eerste waarde is “{value}”.</translation>
    </message>
    <message>
        <source>Column {column} has no heading and will not be imported; its first value is “{value}”.</source>
        <translation>Kolom {column} heeft geen kop en wordt niet overgenomen; de eerste waarde is “{value}”.</translation>
    </message>
    <message>
        <source>only the program&apos;s own words stand about rounds and signatures.</source>
        <translation>over rondes en handtekeningen mogen alleen de eigen teksten van het programma worden opgenomen.</translation>
    </message>
    <message>
        <source>has both a text and an event; keep one of them.</source>
        <translation>bevat zowel een tekst als een gebeurtenis; behoud er één.</translation>
    </message>
    <message>
        <source>is not the kind of this event.</source>
        <translation>is niet het soort van deze gebeurtenis.</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronde</translation>
    </message>
    <message>
        <source>must be one of {codes}.</source>
        <translation>moet een van {codes} zijn.</translation>
    </message>
    <message>
        <source>there are more hands than people.</source>
        <translation>er zijn meer handen dan mensen.</translation>
    </message>
    <message>
        <source>must name at least one.</source>
        <translation>moet ten minste één naam bevatten.</translation>
    </message>
    <message>
        <source>Unsaved work is kept next to the project only, because the program&apos;s own folder is not writable. After a crash, open the project to recover it.</source>
        <translation>Niet-opgeslagen werk wordt alleen naast het project bewaard, want naar de eigen map van het programma kan niet worden geschreven. Open na een crash het project om het te herstellen.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be stored for recovery. Save regularly.</source>
        <translation>Niet-opgeslagen werk kan niet voor herstel worden bewaard. Sla regelmatig op.</translation>
    </message>
    <message>
        <source>No program opened {path}.</source>
        <translation>Geen programma heeft {path} geopend.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Paste the table on the clipboard</source>
        <translation>De tabel op het klembord plakken</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Een bestand importeren…</translation>
    </message>
    <message>
        <source>About a new decision</source>
        <translation>Over een nieuwe beslissing</translation>
    </message>
    <message>
        <source>About a saved document…</source>
        <translation>Over een opgeslagen document…</translation>
    </message>
    <message>
        <source>About the paper&apos;s issues</source>
        <translation>Over de kwesties uit het artikel</translation>
    </message>
    <message>
        <source>The ballot was not opened</source>
        <translation>Het stembiljet is niet geopend</translation>
    </message>
    <message>
        <source>Open a ballot</source>
        <translation>Een stembiljet openen</translation>
    </message>
    <message>
        <source>Ballots (*.mcda-ballot);;All files (*)</source>
        <translation>Stembiljetten (*.mcda-ballot);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>This is not a file that the program can open.</source>
        <translation>Dit bestand kan het programma niet openen.</translation>
    </message>
    <message>
        <source>Drop a project, a table, a workbook or a ballot.</source>
        <translation>Sleep een project, een tabel, een werkmap of een stembiljet naar het venster.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Uit de lijst verwijderen</translation>
    </message>
    <message>
        <source>Not found: moved, renamed or out of reach</source>
        <translation>Niet gevonden: verplaatst, hernoemd of onbereikbaar</translation>
    </message>
    <message>
        <source>result is fragile</source>
        <translation>uitkomst is wankel</translation>
    </message>
    <message>
        <source>results are fragile</source>
        <translation>uitkomsten zijn wankel</translation>
    </message>
    <message>
        <source>{text}: options tie.</source>
        <translation>{text}: opties staan gelijk.</translation>
    </message>
    <message>
        <source>{text}: options tie, or plausible changes of weights and scores often overturn them.</source>
        <translation>{text}: opties staan gelijk, of aannemelijke wijzigingen van gewichten en scores keren ze vaak om.</translation>
    </message>
    <message>
        <source>{text}: plausible changes of weights and scores often overturn it.</source>
        <translation>{text}: aannemelijke wijzigingen van gewichten en scores keren die vaak om.</translation>
    </message>
    <message>
        <source>{text}: plausible changes of weights and scores often overturn them.</source>
        <translation>{text}: aannemelijke wijzigingen van gewichten en scores keren ze vaak om.</translation>
    </message>
    <message>
        <source>{text}: plausible changes of weights and scores sometimes overturn it.</source>
        <translation>{text}: aannemelijke wijzigingen van gewichten en scores keren die soms om.</translation>
    </message>
    <message>
        <source>{text}: plausible changes of weights and scores sometimes overturn them.</source>
        <translation>{text}: aannemelijke wijzigingen van gewichten en scores keren ze soms om.</translation>
    </message>
    <message>
        <source>All results are firm: plausible changes of weights and scores hardly ever overturn them.</source>
        <translation>Alle uitkomsten zijn stevig: aannemelijke wijzigingen van gewichten en scores keren ze zelden of nooit om.</translation>
    </message>
    <message>
        <source>The result is firm: plausible changes of weights and scores hardly ever overturn it.</source>
        <translation>De uitkomst is stevig: aannemelijke wijzigingen van gewichten en scores keren die zelden of nooit om.</translation>
    </message>
    <message>
        <source>The result is open: plausible changes of weights and scores sometimes overturn it.</source>
        <translation>De uitkomst is open: aannemelijke wijzigingen van gewichten en scores keren die soms om.</translation>
    </message>
    <message>
        <source>The result is fragile: plausible changes of weights and scores often overturn it.</source>
        <translation>De uitkomst is wankel: aannemelijke wijzigingen van gewichten en scores keren die vaak om.</translation>
    </message>
    <message>
        <source>result is open</source>
        <translation>uitkomst is open</translation>
    </message>
    <message>
        <source>results are open</source>
        <translation>uitkomsten zijn open</translation>
    </message>
    <message>
        <source>The result is fragile: options tie.</source>
        <translation>De uitkomst is wankel: opties staan gelijk.</translation>
    </message>
    <message>
        <source>{issue}: no option can be ranked</source>
        <translation>{issue}: geen optie kan worden gerangschikt</translation>
    </message>
    <message>
        <source>{issue}: {leads}</source>
        <translation>{issue}: {leads}</translation>
    </message>
    <message>
        <source>{option}&apos;s lead on {issue} is firm: first in {share} of {samples} draws</source>
        <translation>De voorsprong van {option} bij {issue} is stevig: bovenaan in {share} van de {samples} trekkingen</translation>
    </message>
    <message>
        <source>{option}&apos;s lead on {issue} is open: first in {share} of {samples} draws</source>
        <translation>De voorsprong van {option} bij {issue} is open: bovenaan in {share} van de {samples} trekkingen</translation>
    </message>
    <message>
        <source>{option}&apos;s lead on {issue} is fragile: first in {share} of {samples} draws</source>
        <translation>De voorsprong van {option} bij {issue} is wankel: bovenaan in {share} van de {samples} trekkingen</translation>
    </message>
    <message>
        <source>{option}&apos;s lead is firm: first in {share} of {samples} draws</source>
        <translation>De voorsprong van {option} is stevig: bovenaan in {share} van de {samples} trekkingen</translation>
    </message>
    <message>
        <source>{option}&apos;s lead is open: first in {share} of {samples} draws</source>
        <translation>De voorsprong van {option} is open: bovenaan in {share} van de {samples} trekkingen</translation>
    </message>
    <message>
        <source>{option}&apos;s lead is fragile: first in {share} of {samples} draws</source>
        <translation>De voorsprong van {option} is wankel: bovenaan in {share} van de {samples} trekkingen</translation>
    </message>
    <message>
        <source>{samples} random draws: weights near yours, any numbers for the levels of the scales.</source>
        <translation>{samples} willekeurige trekkingen: gewichten rond de huidige, alle getallen voor de niveaus van de schalen.</translation>
    </message>
    <message>
        <source>short label</source>
        <translation>korte naam</translation>
    </message>
    <message>
        <source>Table or picture of {what}</source>
        <translation>Tabel of afbeelding: {what}</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;tabel tonen</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>slechtste</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>numbers of a chart</comment>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table</source>
        <translation>De getallen van de grafiek als tabel tonen</translation>
    </message>
    <message>
        <source>Where each option is strong</source>
        <translation>Waar elke optie sterk is</translation>
    </message>
    <message>
        <source>where each option is strong</source>
        <translation>waar elke optie sterk is</translation>
    </message>
    <message>
        <source>Radar</source>
        <comment>shape of a chart</comment>
        <translation>Radar</translation>
    </message>
    <message>
        <source>One area per option, one spoke per criterion</source>
        <translation>Eén vlak per optie, één as per criterium</translation>
    </message>
    <message>
        <source>{option}: {issues}</source>
        <translation>{option}: {issues}</translation>
    </message>
    <message>
        <source>First places</source>
        <translation>Eerste plaatsen</translation>
    </message>
    <message>
        <source>How far may each weight move?</source>
        <translation>Hoe ver kan elk gewicht verschuiven?</translation>
    </message>
    <message>
        <source>how far each weight may move</source>
        <translation>hoe ver elk gewicht kan verschuiven</translation>
    </message>
    <message>
        <source>How often is each first?</source>
        <translation>Hoe vaak staat elke optie bovenaan?</translation>
    </message>
    <message>
        <source>how often each option comes first</source>
        <translation>hoe vaak elke optie bovenaan staat</translation>
    </message>
    <message>
        <source>Which single score would change it?</source>
        <translation>Welke enkele score zou de uitkomst veranderen?</translation>
    </message>
    <message>
        <source>{issue}: how far each weight may move</source>
        <translation>{issue}: hoe ver elk gewicht kan verschuiven</translation>
    </message>
    <message>
        <source>{issue}: how often each option comes first</source>
        <translation>{issue}: hoe vaak elke optie bovenaan staat</translation>
    </message>
    <message>
        <source>Fewer than two options are ranked.</source>
        <translation>Minder dan twee opties zijn gerangschikt.</translation>
    </message>
    <message>
        <source>Click a row to see the scores along that weight.</source>
        <translation>Klik op een rij om de scores langs dat gewicht te zien.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Click a line to open the score.</source>
        <translation>Klik op een regel om de score te openen.</translation>
    </message>
    <message>
        <source>Share of draws in which each option is first</source>
        <translation>Aandeel van de trekkingen waarin elke optie bovenaan staat</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Bovenaan in</translation>
    </message>
    <message>
        <source>{number} other option comes first less often; the table has it.</source>
        <translation>{number} andere optie staat minder vaak bovenaan; zie de tabel.</translation>
    </message>
    <message>
        <source>{number} other options come first less often; the table has them.</source>
        <translation>{number} andere opties staan minder vaak bovenaan; zie de tabel.</translation>
    </message>
    <message>
        <source>{number} other option is never first.</source>
        <translation>{number} andere optie staat nooit bovenaan.</translation>
    </message>
    <message>
        <source>{number} other options are never first.</source>
        <translation>{number} andere opties staan nooit bovenaan.</translation>
    </message>
    <message>
        <source>Would another method rank the same?</source>
        <translation>Zou een andere methode dezelfde rangorde geven?</translation>
    </message>
    <message>
        <source>Method options…</source>
        <translation>Instellingen van de methode…</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>In één oogopslag</translation>
    </message>
    <message>
        <source>Weights, random draws and single scores</source>
        <translation>Gewichten, willekeurige trekkingen en afzonderlijke scores</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>Eén gewicht</translation>
    </message>
    <message>
        <source>Scores along one weight (one-way sensitivity analysis)</source>
        <translation>Scores langs één gewicht (enkelvoudige gevoeligheidsanalyse)</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>Twee gewichten</translation>
    </message>
    <message>
        <source>Who is first over two or three weights</source>
        <translation>Welke optie bovenaan staat bij twee of drie gewichten</translation>
    </message>
    <message>
        <source>Leave one out</source>
        <translation>Eén weglaten</translation>
    </message>
    <message>
        <source>Without one option or criterion (rank reversal)</source>
        <translation>Zonder één optie of criterium (rangomkering)</translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation>Trekkingen</translation>
    </message>
    <message>
        <source>What varies, and who takes which rank (rank acceptability)</source>
        <translation>Wat varieert, en welke optie welke rang krijgt (rangaanvaardbaarheid)</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Andere methoden</translation>
    </message>
    <message>
        <source>Second opinions and other settings of the method</source>
        <translation>Andere methoden en andere instellingen van de methode</translation>
    </message>
    <message>
        <source>Views of the Robustness page</source>
        <translation>Weergaven van de pagina Robuustheid</translation>
    </message>
    <message>
        <source>Single scores that would change first place</source>
        <translation>Afzonderlijke scores die de eerste plaats zouden veranderen</translation>
    </message>
    <message>
        <source>How far each weight may move before first place changes</source>
        <translation>Hoe ver elk gewicht kan verschuiven voordat de eerste plaats verandert</translation>
    </message>
    <message>
        <source>Weight now</source>
        <translation>Gewicht nu</translation>
    </message>
    <message>
        <source>Who leads where</source>
        <translation>Waar welke optie bovenaan staat</translation>
    </message>
    <message>
        <source>Actions for this issue</source>
        <translation>Acties voor deze kwestie</translation>
    </message>
    <message>
        <source>A round is open: rankings are hidden.</source>
        <translation>Er is een ronde open: rangordes zijn verborgen.</translation>
    </message>
    <message>
        <source>leads: {o}</source>
        <translation>bovenaan: {o}</translation>
    </message>
    <message>
        <source>Search issues</source>
        <translation>Kwesties zoeken</translation>
    </message>
    <message>
        <source>No issue name contains this text.</source>
        <translation>Geen naam van een kwestie bevat deze tekst.</translation>
    </message>
    <message>
        <source>+ Add issue</source>
        <translation>+ Kwestie toevoegen</translation>
    </message>
    <message>
        <source>Add an issue at the end</source>
        <translation>Aan het einde een kwestie toevoegen</translation>
    </message>
    <message>
        <source>+ Issue</source>
        <translation>+ Kwestie</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nieuwe kwestie</translation>
    </message>
    <message>
        <source>New issue {number}</source>
        <translation>Nieuwe kwestie {number}</translation>
    </message>
    <message>
        <source>{weight}
Double-click: type a number. L: lock or unlock.</source>
        <translation>{weight}
Dubbelklik: getal typen. L: vergrendelen of ontgrendelen.</translation>
    </message>
    <message>
        <source>Border between {left} and {right}</source>
        <translation>Grens tussen {left} en {right}</translation>
    </message>
    <message>
        <source>Drag, or press ← and → (with Shift in larger steps), to move weight across this border</source>
        <translation>Sleep, of druk op ← en → (met Shift in grotere stappen), om gewicht over deze grens te verschuiven</translation>
    </message>
    <message>
        <source>{text} (locked)</source>
        <translation>{text} (vergrendeld)</translation>
    </message>
    <message>
        <source>&amp;Type a number…</source>
        <translation>&amp;Getal typen…</translation>
    </message>
    <message>
        <source>Un&amp;lock this weight</source>
        <translation>Dit gewicht ont&amp;grendelen</translation>
    </message>
    <message>
        <source>&amp;Lock this weight</source>
        <translation>Dit gewicht &amp;vergrendelen</translation>
    </message>
    <message>
        <source>It appears here as soon as one option has all its scores.</source>
        <translation>De rangorde verschijnt hier zodra één optie alle scores heeft.</translation>
    </message>
    <message>
        <source>{ranked} of {all} options</source>
        <translation>{ranked} van {all} opties</translation>
    </message>
    <message>
        <source>{options} lack scores</source>
        <translation>bij {options} ontbreken scores</translation>
    </message>
    <message>
        <source>{count} options lack scores</source>
        <translation>bij {count} opties ontbreken scores</translation>
    </message>
    <message>
        <source>{option} lacks one score</source>
        <translation>bij {option} ontbreekt één score</translation>
    </message>
    <message>
        <source>{option} lacks {count} scores</source>
        <translation>bij {option} ontbreken {count} scores</translation>
    </message>
    <message>
        <source>{so_far}; {lacking}</source>
        <translation>{so_far}; {lacking}</translation>
    </message>
    <message>
        <source>“{typed}” is not a number out of {top}.</source>
        <translation>“{typed}” is geen getal op een schaal tot {top}.</translation>
    </message>
    <message>
        <source>Type a number from 0 to {top}.</source>
        <translation>Typ een getal van 0 tot {top}.</translation>
    </message>
    <message>
        <source>“{word}” is not a number, but {criterion} is scored in numbers.</source>
        <translation>“{word}” is geen getal, maar {criterion} wordt in getallen gescoord.</translation>
    </message>
    <message>
        <source>“{word}” is a word, but {criterion} is scored in numbers.</source>
        <translation>“{word}” is een woord, maar {criterion} wordt in getallen gescoord.</translation>
    </message>
    <message>
        <source>Type a number, or change the scale below the criterion&apos;s name.</source>
        <translation>Typ een getal, of wijzig de schaal onder de naam van het criterium.</translation>
    </message>
    <message>
        <source>{criterion} now has the words {words}.</source>
        <translation>{criterion} heeft nu de woorden {words}.</translation>
    </message>
    <message>
        <source>“{word}” is not a word of the scale of {criterion}.</source>
        <translation>“{word}” is geen woord van de schaal van {criterion}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a number nor a word of a known scale.</source>
        <translation>“{word}” is geen getal en geen woord van een bekende schaal.</translation>
    </message>
    <message>
        <source>Type one of: {words}.</source>
        <translation>Typ een van: {words}.</translation>
    </message>
    <message>
        <source>“{typed}” is out of {top}, but {criterion} runs from {low} to {high}.</source>
        <translation>“{typed}” gaat uit van een schaal tot {top}, maar {criterion} loopt van {low} tot {high}.</translation>
    </message>
    <message>
        <source>Type a number on that scale.</source>
        <translation>Typ een getal op die schaal.</translation>
    </message>
    <message>
        <source>Widen to {low}–{high}</source>
        <translation>Verruimen tot {low}–{high}</translation>
    </message>
    <message>
        <source>The scale of {criterion} now runs from {low} to {high}.</source>
        <translation>De schaal van {criterion} loopt nu van {low} tot {high}.</translation>
    </message>
    <message>
        <source>“{typed}” is in “{unit}”, but {criterion} is in “{other}”.</source>
        <translation>“{typed}” is in “{unit}”, maar {criterion} is in “{other}”.</translation>
    </message>
    <message>
        <source>Convert the number.</source>
        <translation>Reken het getal om.</translation>
    </message>
    <message>
        <source>“{typed}” has a unit; the other numbers on {criterion} have none.</source>
        <translation>“{typed}” heeft een eenheid; de andere getallen bij {criterion} hebben er geen.</translation>
    </message>
    <message>
        <source>Type the number alone, or give all of them this unit.</source>
        <translation>Typ alleen het getal, of geef alle deze eenheid.</translation>
    </message>
    <message>
        <source>All in {unit}</source>
        <translation>Alle in {unit}</translation>
    </message>
    <message>
        <source>Use “{level}”</source>
        <translation>“{level}” gebruiken</translation>
    </message>
    <message>
        <source>“{typed}” is a number, but {criterion} is scored in words.</source>
        <translation>“{typed}” is een getal, maar {criterion} wordt in woorden gescoord.</translation>
    </message>
    <message>
        <source>“{typed}” is a range, and a score is one number.</source>
        <translation>“{typed}” is een bereik, en een score is één getal.</translation>
    </message>
    <message>
        <source>Type its middle ({middle}), its lowest ({low}) or its highest number ({high}).</source>
        <translation>Typ het midden ({middle}), het laagste ({low}) of het hoogste getal ({high}).</translation>
    </message>
    <message>
        <source>Which one counts? The range is kept as the reason.</source>
        <translation>Welk getal telt? Het bereik blijft als reden bewaard.</translation>
    </message>
    <message>
        <source>Middle: {number}</source>
        <translation>Midden: {number}</translation>
    </message>
    <message>
        <source>Lowest: {number}</source>
        <translation>Laagste: {number}</translation>
    </message>
    <message>
        <source>Highest: {number}</source>
        <translation>Hoogste: {number}</translation>
    </message>
    <message>
        <source>type a score…</source>
        <translation>typ een score…</translation>
    </message>
    <message>
        <source>name of the option</source>
        <translation>naam van de optie</translation>
    </message>
    <message>
        <source>name of the criterion</source>
        <translation>naam van het criterium</translation>
    </message>
    <message>
        <source>Options ↓   Criteria →</source>
        <translation>Opties ↓   Criteria →</translation>
    </message>
    <message>
        <source>+ Option</source>
        <translation>+ Optie</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>nog geen score</translation>
    </message>
    <message>
        <source>Name of a new criterion</source>
        <translation>Naam van een nieuw criterium</translation>
    </message>
    <message>
        <source>Name of a new option</source>
        <translation>Naam van een nieuwe optie</translation>
    </message>
    <message>
        <source>{better} · words</source>
        <translation>{better} · woorden</translation>
    </message>
    <message>
        <source>About this cell</source>
        <translation>Over deze cel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Copy cells in Excel first.</source>
        <translation>Kopieer eerst cellen in Excel.</translation>
    </message>
    <message>
        <source>The clipboard holds {count} cells; at most {most} can be pasted at once.</source>
        <translation>Het klembord bevat {count} cellen; er kunnen er hoogstens {most} tegelijk worden geplakt.</translation>
    </message>
    <message>
        <source>Use File ▸ Import a table.</source>
        <translation>Gebruik Bestand ▸ Tabel importeren.</translation>
    </message>
    <message>
        <source>“{name}” had no name.</source>
        <translation>“{name}” had geen naam.</translation>
    </message>
    <message>
        <source>“{wanted}” appears twice; one is now “{name}”.</source>
        <translation>“{wanted}” komt twee keer voor; één heet nu “{name}”.</translation>
    </message>
    <message>
        <source>The name “{name}” was shortened.</source>
        <translation>De naam “{name}” is ingekort.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>{count} ballot</source>
        <translation>{count} stembiljet</translation>
    </message>
    <message>
        <source>{count} ballots</source>
        <translation>{count} stembiljetten</translation>
    </message>
    <message>
        <source>What the group weighs</source>
        <translation>Hoe de groep weegt</translation>
    </message>
    <message>
        <source>The results shown here use the group&apos;s weights.</source>
        <translation>De uitkomsten hier zijn berekend met de gewichten van de groep.</translation>
    </message>
    <message>
        <source>The project uses other weights; the group&apos;s give the same first places.</source>
        <translation>Het project gebruikt andere gewichten; die van de groep geven dezelfde eerste plaatsen.</translation>
    </message>
    <message>
        <source>The project uses other weights. With the group&apos;s: {leaders}.</source>
        <translation>Het project gebruikt andere gewichten. Met die van de groep: {leaders}.</translation>
    </message>
    <message>
        <source>The project uses other weights; the group&apos;s change first place on {count} issue.</source>
        <translation>Het project gebruikt andere gewichten; die van de groep veranderen de eerste plaats bij {count} kwestie.</translation>
    </message>
    <message>
        <source>The project uses other weights; the group&apos;s change first place on {count} issues.</source>
        <translation>Het project gebruikt andere gewichten; die van de groep veranderen de eerste plaats bij {count} kwesties.</translation>
    </message>
    <message>
        <source>{person}: {criterion} {own}, the group {group}</source>
        <translation>{person}: {criterion} {own}, de groep {group}</translation>
    </message>
    <message>
        <source>Weights: {origin}</source>
        <translation>Gewichten: {origin}</translation>
    </message>
    <message>
        <source>{count} issue has its own</source>
        <translation>{count} kwestie heeft eigen gewichten</translation>
    </message>
    <message>
        <source>{count} issues have their own</source>
        <translation>{count} kwesties hebben eigen gewichten</translation>
    </message>
    <message>
        <source>What the {count} score rests on</source>
        <translation>Waarop de {count} score berust</translation>
    </message>
    <message>
        <source>What the {count} scores rest on</source>
        <translation>Waarop de {count} scores berusten</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>Hoe het is berekend</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Nothing to present yet</source>
        <translation>Nog niets te presenteren</translation>
    </message>
    <message>
        <source>No option is ranked. Score the options of an issue on every criterion that has weight.</source>
        <translation>Geen enkele optie heeft een rang. Geef de opties van een kwestie een score op elk criterium dat gewicht heeft.</translation>
    </message>
    <message>
        <source>Still calculating how sure this is.</source>
        <translation>Hoe zeker dit is, wordt nog berekend.</translation>
    </message>
    <message>
        <source>Bars: score from 0 to 1 ({measure})</source>
        <translation>Balken: score van 0 tot 1 ({measure})</translation>
    </message>
    <message>
        <source>{leader}, ahead of {second}</source>
        <translation>{leader}, vóór {second}</translation>
    </message>
    <message>
        <source>previous and next slide; also Page keys, Space and the mouse buttons</source>
        <translation>vorige en volgende dia; ook met Page Up en Page Down, spatie en de muisknoppen</translation>
    </message>
    <message>
        <source>all slides, to jump to one; a number and Enter also jumps</source>
        <translation>alle dia’s om er een te kiezen; ook met een getal en Enter</translation>
    </message>
    <message>
        <source>weights as sliders</source>
        <translation>gewichten als schuifregelaars</translation>
    </message>
    <message>
        <source>pointer; also while Ctrl is held down</source>
        <translation>aanwijzer; ook zolang Ctrl ingedrukt is</translation>
    </message>
    <message>
        <source>larger, smaller, whole slide; also the mouse wheel</source>
        <translation>groter, kleiner, hele dia; ook met het muiswiel</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>licht of donker</translation>
    </message>
    <message>
        <source>black screen</source>
        <translation>zwart scherm</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan maken</translation>
    </message>
    <message>
        <source>close what is open, then end</source>
        <translation>sluiten wat open is, daarna beëindigen</translation>
    </message>
    <message>
        <source>and {count} more issues</source>
        <translation>en nog {count} kwesties</translation>
    </message>
    <message>
        <source>Furthest from the group</source>
        <translation>Het verst van de groep</translation>
    </message>
    <message>
        <source>Bar: the group · Band: from least to most · Dots: everybody&apos;s weight</source>
        <translation>Balk: de groep · Band: van laagste tot hoogste antwoord · Punten: ieders gewicht</translation>
    </message>
    <message>
        <source>Bar: the group · Band: from least to most</source>
        <translation>Balk: de groep · Band: van laagste tot hoogste antwoord</translation>
    </message>
    <message>
        <source>and {count} more criteria, with less weight</source>
        <translation>en nog {count} criteria met minder gewicht</translation>
    </message>
    <message>
        <source>and {count} more sources</source>
        <translation>en nog {count} bronnen</translation>
    </message>
    <message>
        <source>and {count} more options, ranked lower</source>
        <translation>en nog {count} opties, lager geplaatst</translation>
    </message>
    <message>
        <source>and {count} more options</source>
        <translation>en nog {count} opties</translation>
    </message>
    <message>
        <source>Who leads, by the weight of one criterion (line: its weight now)</source>
        <translation>Welke optie bovenaan staat, naar het gewicht van één criterium (streep: het gewicht nu)</translation>
    </message>
    <message>
        <source>Single scores that would change it</source>
        <translation>Afzonderlijke scores die de uitkomst zouden veranderen</translation>
    </message>
    <message>
        <source>and {count} more criteria, further from a change</source>
        <translation>en nog {count} criteria, verder van een verandering</translation>
    </message>
    <message>
        <source>There is nothing to present yet: no option is ranked.</source>
        <translation>Er is nog niets te presenteren: geen enkele optie heeft een rang.</translation>
    </message>
    <message>
        <source>Score the options of an issue on every criterion that has weight.</source>
        <translation>Geef de opties van een kwestie een score op elk criterium dat gewicht heeft.</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Dia’s</translation>
    </message>
    <message>
        <source>Slide {number} of {total}: {title}</source>
        <translation>Dia {number} van {total}: {title}</translation>
    </message>
    <message>
        <source>Presentation: {title}</source>
        <translation>Presentatie: {title}</translation>
    </message>
    <message>
        <source>Slide {number} of {total}</source>
        <translation>Dia {number} van {total}</translation>
    </message>
    <message>
        <source>{number}   ← → · F1 keys · Esc ends</source>
        <translation>{number}   ← → · F1 toetsen · Esc beëindigt</translation>
    </message>
    <message>
        <source>Each part is an option; its width is the share of random weights and scores for which it comes first.</source>
        <translation>Elk deel is een optie; de breedte is het aandeel willekeurige gewichten en scores waarbij die bovenaan staat.</translation>
    </message>
    <message>
        <source>One tile per issue, in the colour of the option that leads; paler where that is open or fragile.</source>
        <translation>Eén vakje per kwestie in de kleur van de optie die bovenaan staat; bleker waar dat open of wankel is.</translation>
    </message>
    <message>
        <source>Open the preset “{title}”</source>
        <translation>Het voorbeeldproject “{title}” openen</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>vandaag, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>gisteren, {time}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without the year, in Qt&apos;s signs</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in Qt&apos;s signs</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>More for {path}</source>
        <translation>Meer voor {path}</translation>
    </message>
    <message>
        <source>Show its folder, or remove it from this list</source>
        <translation>De map tonen of uit deze lijst verwijderen</translation>
    </message>
    <message>
        <source>The leader changed on one issue</source>
        <translation>Bij één kwestie staat nu een andere optie bovenaan</translation>
    </message>
    <message>
        <source>The leader changed on {number} issues</source>
        <translation>Bij {number} kwesties staat nu een andere optie bovenaan</translation>
    </message>
    <message>
        <source>By its kind, everybody acts at home: alone, all is reached that can be.</source>
        <translation>Gezien de aard van het goed handelt ieder in eigen land: alleen wordt alles bereikt wat kan.</translation>
    </message>
    <message>
        <source>By its kind, everybody acts at home: an arrangement with others adds nothing.</source>
        <translation>Gezien de aard van het goed handelt ieder in eigen land: een afspraak met anderen voegt niets toe.</translation>
    </message>
    <message>
        <source>By its kind, nothing is reached with a rival inside: {rivals}.</source>
        <translation>Gezien de aard van het goed wordt niets bereikt als er een rivaal bij is: {rivals}.</translation>
    </message>
    <message>
        <source>By its kind, every member counts: these hold {held} of the whole ({counted}).</source>
        <translation>Gezien de aard van het goed telt elk lid: deze leden hebben {held} van het geheel ({counted}).</translation>
    </message>
    <message>
        <source>By its kind, {threshold} is enough: these members hold {held} of the whole ({counted}).</source>
        <translation>Gezien de aard van het goed is {threshold} genoeg: deze leden hebben {held} van het geheel ({counted}).</translation>
    </message>
    <message>
        <source>By its kind, who is missing decides: the largest outside ({outsiders}) has {size} of what the largest of all has ({counted}).</source>
        <translation>Gezien de aard van het goed is bepalend wie ontbreekt: de grootste erbuiten ({outsiders}) heeft {size} van wat de grootste van allen heeft ({counted}).</translation>
    </message>
    <message>
        <source>By its kind, one suffices: the largest member has {part} of what the largest of all has ({counted}).</source>
        <translation>Gezien de aard van het goed volstaat één lid: het grootste heeft {part} van wat de grootste van allen heeft ({counted}).</translation>
    </message>
    <message>
        <source>By its kind, rivals stay outside: these members hold {held} of what the others have ({counted}).</source>
        <translation>Gezien de aard van het goed blijven rivalen erbuiten: deze leden hebben {held} van wat de overigen hebben ({counted}).</translation>
    </message>
    <message>
        <source>What coalitions reach agrees with {count} of {total} ratings of the paper.</source>
        <translation>Wat coalities bereiken, komt overeen met {count} van {total} beoordelingen van het artikel.</translation>
    </message>
    <message>
        <source>It differs on {issues}</source>
        <translation>Afwijkend: {issues}</translation>
    </message>
    <message>
        <source>Coalitions are ranked by AHP with each compared with the best end of every scale (ratings mode), so that no score depends on which coalitions are compared. Comparisons of options do not count.</source>
        <translation>Coalities worden met AHP gerangschikt, elk vergeleken met het beste uiteinde van elke schaal (ratingsmodus), zodat geen score afhangt van welke coalities worden vergeleken. Vergelijkingen van opties tellen niet mee.</translation>
    </message>
    <message>
        <source>Coalitions are ranked by TOPSIS between the ends of the scales (fixed anchors), so that no score depends on which coalitions are compared.</source>
        <translation>Coalities worden met TOPSIS tussen de uiteinden van de schalen gerangschikt (vaste ankers), zodat geen score afhangt van welke coalities worden vergeleken.</translation>
    </message>
    <message>
        <source>There is nobody to cooperate with yet.</source>
        <translation>Er is nog niemand om mee samen te werken.</translation>
    </message>
    <message>
        <source>Add at least two actors.</source>
        <translation>Voeg minstens twee actoren toe.</translation>
    </message>
    <message>
        <source>No criterion counts here.</source>
        <translation>Hier telt geen criterium.</translation>
    </message>
    <message>
        <source>Give a criterion weight.</source>
        <translation>Geef een criterium gewicht.</translation>
    </message>
    <message>
        <source>Nothing says yet how a coalition scores on {criteria}.</source>
        <translation>Er is nog niet vastgelegd hoe een coalitie scoort op {criteria}.</translation>
    </message>
    <message>
        <source>Choose a rule, or give it no weight.</source>
        <translation>Kies een regel, of geef er geen gewicht aan.</translation>
    </message>
    <message>
        <source>Every coalition scores the same on {criteria}, but how much is missing.</source>
        <translation>Elke coalitie krijgt dezelfde score op {criteria}, maar die score ontbreekt nog.</translation>
    </message>
    <message>
        <source>Enter the number beside the rule.</source>
        <translation>Voer het getal naast de regel in.</translation>
    </message>
    <message>
        <source>Nothing says yet how members add up on {issue}.</source>
        <translation>Er is nog niet vastgelegd hoe leden bijdragen bij {issue}.</translation>
    </message>
    <message>
        <source>Choose the kind of collective good.</source>
        <translation>Kies het soort collectief goed.</translation>
    </message>
    <message>
        <source>{left_out}, and no coalition can be scored without us.</source>
        <translation>{left_out}, en zonder ons kan geen coalitie worden gescoord.</translation>
    </message>
    <message>
        <source>Rate it.</source>
        <translation>Vul die beoordeling in.</translation>
    </message>
    <message>
        <source>No other actor is rated on all that counts on {issue}.</source>
        <translation>Geen andere actor is beoordeeld op alles wat telt bij {issue}.</translation>
    </message>
    <message>
        <source>Rate at least one.</source>
        <translation>Beoordeel er minstens één.</translation>
    </message>
    <message>
        <source>{actor}: {ratings} is unknown</source>
        <translation>{actor}: {ratings} is onbekend</translation>
    </message>
    <message>
        <source>{actor}: {ratings} are unknown</source>
        <translation>{actor}: {ratings} zijn onbekend</translation>
    </message>
    <message>
        <source>On {issue}, nothing beats going alone.</source>
        <translation>{issue}: alleen handelen is het best.</translation>
    </message>
    <message>
        <source>On {issue}, nothing beats going alone, but other coalitions tie with it.</source>
        <translation>{issue}: alleen handelen is het best, maar andere coalities staan gelijk.</translation>
    </message>
    <message>
        <source>On {issue}, the one partner that there is belongs in.</source>
        <translation>{issue}: de enige partner hoort erbij.</translation>
    </message>
    <message>
        <source>On {issue}, everybody belongs in: each partner brings more than it costs.</source>
        <translation>{issue}: iedereen hoort erbij; elke partner levert meer op dan die kost.</translation>
    </message>
    <message>
        <source>One partner is enough for {issue}; more bring no gain.</source>
        <translation>Eén partner is genoeg voor {issue}; meer leveren geen winst op.</translation>
    </message>
    <message>
        <source>{count} partners are enough for {issue}; more bring no gain.</source>
        <translation>{count} partners zijn genoeg voor {issue}; meer leveren geen winst op.</translation>
    </message>
    <message>
        <source>One partner is enough for {issue}; a second costs more than it brings.</source>
        <translation>Eén partner is genoeg voor {issue}; een tweede kost meer dan die oplevert.</translation>
    </message>
    <message>
        <source>{count} partners are enough for {issue}; one more costs more than it brings.</source>
        <translation>{count} partners zijn genoeg voor {issue}; één meer kost meer dan die oplevert.</translation>
    </message>
    <message>
        <source>Nothing beats going alone on {issue}</source>
        <translation>{issue}: alleen handelen is het best</translation>
    </message>
    <message>
        <source>Everybody belongs in on {issue}</source>
        <translation>{issue}: iedereen hoort erbij</translation>
    </message>
    <message>
        <source>One partner is enough for {issue}</source>
        <translation>Eén partner is genoeg voor {issue}</translation>
    </message>
    <message>
        <source>{count} partners are enough for {issue}</source>
        <translation>{count} partners zijn genoeg voor {issue}</translation>
    </message>
    <message>
        <source>Nothing beats going alone</source>
        <translation>Alleen handelen is het best</translation>
    </message>
    <message>
        <source>Everybody belongs in</source>
        <translation>Iedereen hoort erbij</translation>
    </message>
    <message>
        <source>One partner is enough</source>
        <translation>Eén partner is genoeg</translation>
    </message>
    <message>
        <source>{count} partners are enough</source>
        <translation>{count} partners zijn genoeg</translation>
    </message>
    <message>
        <source>Selective, as the paper defines it: a central power is missing ({actors}).</source>
        <translation>Selectief zoals het artikel het omschrijft: een centrale macht ontbreekt ({actors}).</translation>
    </message>
    <message>
        <source>Not selective, as the paper defines it: every central power is a member ({actors}).</source>
        <translation>Niet selectief zoals het artikel het omschrijft: elke centrale macht is lid ({actors}).</translation>
    </message>
    <message>
        <source>In the decision matrix “{option}” leads: that rests on the scores there, not on ratings.</source>
        <translation>In de beslismatrix staat “{option}” bovenaan: dat berust op de scores daar, niet op beoordelingen van actoren.</translation>
    </message>
    <message>
        <source>The best coalition, or within {tolerance} of the best, in {share} of {samples} draws of the weights.</source>
        <translation>De beste coalitie, of hoogstens {tolerance} minder dan de beste, in {share} van de {samples} trekkingen van de gewichten.</translation>
    </message>
    <message>
        <source>best or as good in {share} of {samples} draws</source>
        <translation>de beste of even goed in {share} van de {samples} trekkingen</translation>
    </message>
    <message>
        <source>{count} coalitions tie for first place; one of the smallest is shown.</source>
        <translation>{count} coalities delen de eerste plaats; een van de kleinste wordt getoond.</translation>
    </message>
    <message>
        <source>On {issue}, nobody is indispensable: without any one partner, another coalition still beats going alone.</source>
        <translation>{issue}: niemand is onmisbaar; ontbreekt één partner, dan is een andere coalitie nog beter dan alleen handelen.</translation>
    </message>
    <message>
        <source>Cannot be spared on {issue}: {actors}. Without it, nothing beats going alone.</source>
        <translation>{issue}, onmisbaar: {actors}. Zonder deze partner is alleen handelen het best.</translation>
    </message>
    <message>
        <source>Cannot be spared on {issue}: {actors}. Without any one of them, nothing beats going alone.</source>
        <translation>{issue}, onmisbaar: {actors}. Ontbreekt een van hen, dan is alleen handelen het best.</translation>
    </message>
    <message>
        <source>Every partner would cost more than it brings.</source>
        <translation>Elke partner zou meer kosten dan opleveren.</translation>
    </message>
    <message>
        <source>Would cost more than they bring: {actors}.</source>
        <translation>Zouden meer kosten dan ze opleveren: {actors}.</translation>
    </message>
    <message>
        <source>Would cost more than it brings: {actors}.</source>
        <translation>Zou meer kosten dan opleveren: {actors}.</translation>
    </message>
    <message>
        <source>{actors} is a rival here.</source>
        <translation>Hier rivaal: {actors}.</translation>
    </message>
    <message>
        <source>{actors} are rivals here.</source>
        <translation>Hier rivalen: {actors}.</translation>
    </message>
    <message>
        <source>In no coalition that is best or as good: {actors}.</source>
        <translation>In geen enkele coalitie die de beste of even goed is: {actors}.</translation>
    </message>
    <message>
        <source>Effectiveness falls as soon as anybody joins; net benefit peaks at {peak}.</source>
        <translation>De doeltreffendheid daalt zodra iemand toetreedt; het nettovoordeel is het grootst bij {peak}.</translation>
    </message>
    <message>
        <source>Effectiveness falls once there are more than {count} members; net benefit peaks at {peak}.</source>
        <translation>De doeltreffendheid daalt bij meer dan {count} leden; het nettovoordeel is het grootst bij {peak}.</translation>
    </message>
    <message>
        <source>More members add no effectiveness; net benefit peaks at {peak}.</source>
        <translation>Meer leden voegen geen doeltreffendheid toe; het nettovoordeel is het grootst bij {peak}.</translation>
    </message>
    <message>
        <source>Effectiveness never falls as members join, and net benefit is highest with everybody.</source>
        <translation>De doeltreffendheid daalt nooit als leden toetreden, en het nettovoordeel is met iedereen het grootst.</translation>
    </message>
    <message>
        <source>Effectiveness never falls as members join, up to all {most}; net benefit peaks at {peak}.</source>
        <translation>De doeltreffendheid daalt nooit als leden toetreden, tot alle {most}; het nettovoordeel is het grootst bij {peak}.</translation>
    </message>
    <message>
        <source>No forum beats going alone.</source>
        <translation>Geen forum is beter dan alleen handelen.</translation>
    </message>
    <message>
        <source>Of the forums, {forums} come closest, level with each other.</source>
        <translation>Van de fora komen {forums} gelijk op het dichtst in de buurt.</translation>
    </message>
    <message>
        <source>Not compared, since a rating is unknown: {actors}.</source>
        <translation>Niet vergeleken, omdat een beoordeling onbekend is: {actors}.</translation>
    </message>
    <message>
        <source>With us added, {forum} is the best coalition.</source>
        <translation>Met ons erbij is {forum} de beste coalitie.</translation>
    </message>
    <message>
        <source>{forum} is the best coalition already.</source>
        <translation>{forum} is al de beste coalitie.</translation>
    </message>
    <message>
        <source>Of the forums, {forum} comes closest: it lacks {lacks}.</source>
        <translation>Van de fora komt {forum} het dichtst in de buurt; er ontbreekt: {lacks}.</translation>
    </message>
    <message>
        <source>Of the forums, {forum} comes closest: it could do without {extra}.</source>
        <translation>Van de fora komt {forum} het dichtst in de buurt; kan worden gemist: {extra}.</translation>
    </message>
    <message>
        <source>Of the forums, {forum} comes closest: it lacks {lacks} and could do without {extra}.</source>
        <translation>Van de fora komt {forum} het dichtst in de buurt; er ontbreekt: {lacks}; kan worden gemist: {extra}.</translation>
    </message>
    <message>
        <source>{left_out}, so that it is left out of every coalition here.</source>
        <translation>{left_out}, en daarom hier uit elke coalitie weggelaten.</translation>
    </message>
    <message>
        <source>All actors are rated alike, so only the number of partners matters here.</source>
        <translation>Alle actoren zijn gelijk beoordeeld, zodat hier alleen het aantal partners telt.</translation>
    </message>
    <message>
        <source>How members add up on {issue} does not count: no criterion with weight is scored by it.</source>
        <translation>Hoe leden bij {issue} bijdragen, telt hier niet mee: geen criterium met gewicht wordt daarnaar gescoord.</translation>
    </message>
    <message>
        <source>On none of these issues does anything beat going alone.</source>
        <translation>Bij al deze kwesties is alleen handelen het best.</translation>
    </message>
    <message>
        <source>In the best coalition on every issue: {actors}.</source>
        <translation>Bij elke kwestie in de beste coalitie: {actors}.</translation>
    </message>
    <message>
        <source>In the best coalition most often, on {count} of {total} issues: {actors}.</source>
        <translation>Het vaakst in de beste coalitie, bij {count} van {total} kwesties: {actors}.</translation>
    </message>
    <message>
        <source>On no issue: {actors}.</source>
        <translation>Bij geen enkele kwestie: {actors}.</translation>
    </message>
    <message>
        <source>All ratings are assumptions.</source>
        <translation>Alle beoordelingen zijn aannamen.</translation>
    </message>
    <message>
        <source>{actor} was removed.</source>
        <translation>Verwijderd: {actor}.</translation>
    </message>
    <message>
        <source>It left these forums: {forums}.</source>
        <translation>Daarmee ook uit deze fora: {forums}.</translation>
    </message>
    <message>
        <source>Its own ratings went on {issues}.</source>
        <translation>Eigen beoordelingen vervielen bij: {issues}.</translation>
    </message>
    <message>
        <source>It is no longer a rival on {issues}.</source>
        <translation>Geen rivaal meer bij: {issues}.</translation>
    </message>
    <message>
        <source>{actor}: at most tied in the best coalition for {issue}, at any weight of {criterion}.</source>
        <translation>{actor}: hoogstens bij gelijke stand in de beste coalitie voor {issue}, bij elk gewicht van {criterion}.</translation>
    </message>
    <message>
        <source>{actor}: out of the best coalition for {issue} at any weight of {criterion}.</source>
        <translation>{actor}: bij geen enkel gewicht van {criterion} in de beste coalitie voor {issue}.</translation>
    </message>
    <message>
        <source>{actor}: in the best coalition for {issue} at any weight of {criterion}.</source>
        <translation>{actor}: in de beste coalitie voor {issue} bij elk gewicht van {criterion}.</translation>
    </message>
    <message>
        <source>{actor}: in the best coalition for {issue} at any weight of {criterion} {where}.</source>
        <translation>{actor}: in de beste coalitie voor {issue} bij elk gewicht van {criterion} {where}.</translation>
    </message>
    <message>
        <source>Tied with others {where}.</source>
        <comment>where: weights</comment>
        <translation>Gelijke stand met andere coalities {where}.</translation>
    </message>
    <message>
        <source>tied at most</source>
        <comment>at any weight</comment>
        <translation>hoogstens bij gelijke stand</translation>
    </message>
    <message>
        <source>never</source>
        <comment>at any weight</comment>
        <translation>nooit</translation>
    </message>
    <message>
        <source>at any weight</source>
        <translation>bij elk gewicht</translation>
    </message>
    <message>
        <source>{where}; tied {beside}</source>
        <comment>where and beside: weights</comment>
        <translation>{where}; gelijke stand {beside}</translation>
    </message>
    <message>
        <source>below {share}</source>
        <comment>a weight</comment>
        <translation>onder {share}</translation>
    </message>
    <message>
        <source>above {share}</source>
        <comment>a weight</comment>
        <translation>boven {share}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <comment>weights</comment>
        <translation>tussen {low} en {high}</translation>
    </message>
    <message>
        <source>no single threshold</source>
        <comment>of a rating</comment>
        <translation>geen eenduidige drempel</translation>
    </message>
    <message>
        <source>from {value} up</source>
        <comment>a rating</comment>
        <translation>vanaf {value}</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <comment>a rating</comment>
        <translation>tot en met {value}</translation>
    </message>
    <message>
        <source>Now it ties with others.</source>
        <translation>Nu is er een gelijke stand.</translation>
    </message>
    <message>
        <source>{actor}: in the best coalition for {issue} at any level of {rating}.</source>
        <translation>{actor}: in de beste coalitie voor {issue} op elk niveau van {rating}.</translation>
    </message>
    <message>
        <source>{actor}: at most tied in the best coalition for {issue}, at any level of {rating}.</source>
        <translation>{actor}: hoogstens bij gelijke stand in de beste coalitie voor {issue}, op elk niveau van {rating}.</translation>
    </message>
    <message>
        <source>{actor}: out of the best coalition for {issue} at any level of {rating}.</source>
        <translation>{actor}: op geen enkel niveau van {rating} in de beste coalitie voor {issue}.</translation>
    </message>
    <message>
        <source>{actor}: out of the best coalition for {issue} once {rating} goes from {now} to {level}.</source>
        <translation>{actor}: niet meer in de beste coalitie voor {issue} zodra {rating} van {now} naar {level} gaat.</translation>
    </message>
    <message>
        <source>{actor}: in the best coalition for {issue} once {rating} goes from {now} to {level}.</source>
        <translation>{actor}: in de beste coalitie voor {issue} zodra {rating} van {now} naar {level} gaat.</translation>
    </message>
    <message>
        <source>tied at most</source>
        <comment>at any level</comment>
        <translation>hoogstens bij gelijke stand</translation>
    </message>
    <message>
        <source>at any level</source>
        <translation>op elk niveau</translation>
    </message>
    <message>
        <source>never</source>
        <comment>at any level</comment>
        <translation>nooit</translation>
    </message>
    <message>
        <source>no longer at “{level}”</source>
        <translation>niet meer bij “{level}”</translation>
    </message>
    <message>
        <source>once it is “{level}”</source>
        <translation>zodra dat “{level}” is</translation>
    </message>
    <message>
        <source>   {count} coalitions share first place; the answers name the first of them:</source>
        <translation>   {count} coalities delen de eerste plaats; de antwoorden noemen de eerste ervan:</translation>
    </message>
    <message>
        <source>   Power to reach the threshold: Banzhaf, Shapley–Shubik</source>
        <translation>   Macht om de drempel te halen: Banzhaf, Shapley–Shubik</translation>
    </message>
    <message>
        <source>   What would change it (where coalitions tie, an actor has to be in each of them)</source>
        <translation>   Waardoor dit zou veranderen (bij gelijke stand moet een actor in elk van de coalities zitten)</translation>
    </message>
    <message>
        <source>   In the best coalition, in one draw of weights and ratings (seed {seed})</source>
        <translation>   In de beste coalitie, bij één trekking van gewichten en beoordelingen (startgetal {seed})</translation>
    </message>
    <message>
        <source>   In the best coalition, share of {count} draws of weights and ratings (seed {seed})</source>
        <translation>   In de beste coalitie, aandeel van {count} trekkingen van gewichten en beoordelingen (startgetal {seed})</translation>
    </message>
    <message>
        <source>   Coalitions that were best in at least {share} of draws</source>
        <translation>   Coalities die in minstens {share} van de trekkingen de beste waren</translation>
    </message>
    <message>
        <source>Draws are made issue by issue.</source>
        <translation>Trekkingen worden per kwestie gedaan.</translation>
    </message>
    <message>
        <source>Name an issue with --issue, or ask for --json.</source>
        <translation>Noem een kwestie met --issue, of vraag om --json.</translation>
    </message>
    <message>
        <source>{actor} (us)</source>
        <translation>{actor} (wij)</translation>
    </message>
    <message>
        <source>● in the best coalition  ◐ in one as good (within {tolerance} of its score)  ○ in none  – not compared</source>
        <translation>● in de beste coalitie  ◐ in een even goede (hoogstens {tolerance} minder score)  ○ in geen  – niet vergeleken</translation>
    </message>
    <message>
        <source>   Members  Net    Gross  The best coalition of this size</source>
        <translation>   Leden    Netto  Bruto  De beste coalitie van deze omvang</translation>
    </message>
    <message>
        <source>   Forum, members, score, what it lacks (+) and could do without (−)</source>
        <translation>   Forum, leden, score, wat eraan ontbreekt (+) en gemist kan worden (−)</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rij {number}</translation>
    </message>
    <message>
        <source>There are {count} ratings, but only {most} columns for them.</source>
        <translation>Er zijn {count} beoordelingen, maar slechts {most} kolommen daarvoor.</translation>
    </message>
    <message>
        <source>Leave the others out.</source>
        <translation>Laat de overige weg.</translation>
    </message>
    <message>
        <source>“{name}” stands in two rows.</source>
        <translation>“{name}” staat in twee rijen.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behoud er één.</translation>
    </message>
    <message>
        <source>forum</source>
        <translation>forum</translation>
    </message>
    <message>
        <source>Computed for the coalition of {members}: {rule}.</source>
        <translation>Berekend voor de coalitie van {members}: {rule}.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>rating of an actor</comment>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Reach</source>
        <comment>rating of an actor</comment>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Alignment with us</source>
        <comment>rating of an actor</comment>
        <translation>Gelijkgezindheid</translation>
    </message>
    <message>
        <source>Effort to win over</source>
        <comment>rating of an actor</comment>
        <translation>Inspanning</translation>
    </message>
    <message>
        <source>every member counts</source>
        <comment>kind of collective good</comment>
        <translation>elk lid telt</translation>
    </message>
    <message>
        <source>enough is enough</source>
        <comment>kind of collective good</comment>
        <translation>een drempel volstaat</translation>
    </message>
    <message>
        <source>only as strong as who is missing</source>
        <comment>kind of collective good</comment>
        <translation>wie ontbreekt, bepaalt</translation>
    </message>
    <message>
        <source>one suffices</source>
        <comment>kind of collective good</comment>
        <translation>één volstaat</translation>
    </message>
    <message>
        <source>against outsiders</source>
        <comment>kind of collective good</comment>
        <translation>tegen buitenstaanders</translation>
    </message>
    <message>
        <source>everybody at home</source>
        <comment>kind of collective good</comment>
        <translation>ieder in eigen land</translation>
    </message>
    <message>
        <source>by the kind of collective good</source>
        <comment>rule of a criterion</comment>
        <translation>naar het soort collectief goed</translation>
    </message>
    <message>
        <source>share held: {rating}</source>
        <comment>rule of a criterion</comment>
        <translation>aandeel: {rating}</translation>
    </message>
    <message>
        <source>mean of the partners: {rating}</source>
        <comment>rule of a criterion</comment>
        <translation>gemiddelde van de partners: {rating}</translation>
    </message>
    <message>
        <source>lowest of the partners: {rating}</source>
        <comment>rule of a criterion</comment>
        <translation>laagste van de partners: {rating}</translation>
    </message>
    <message>
        <source>sum over the partners: {rating}</source>
        <comment>rule of a criterion</comment>
        <translation>som over de partners: {rating}</translation>
    </message>
    <message>
        <source>number of members</source>
        <comment>rule of a criterion</comment>
        <translation>aantal leden</translation>
    </message>
    <message>
        <source>the same for every coalition</source>
        <comment>rule of a criterion</comment>
        <translation>voor elke coalitie gelijk</translation>
    </message>
    <message>
        <source>There is no actor “{actor_id}” in this project.</source>
        <translation>Er is in dit project geen actor “{actor_id}”.</translation>
    </message>
    <message>
        <source>There is no forum “{forum_id}” in this project.</source>
        <translation>Er is in dit project geen forum “{forum_id}”.</translation>
    </message>
    <message>
        <source>A rating below zero has no share of the whole.</source>
        <translation>Een beoordeling onder nul heeft geen aandeel in het geheel.</translation>
    </message>
    <message>
        <source>Use ratings of zero or more where shares count.</source>
        <translation>Gebruik beoordelingen van nul of meer waar aandelen tellen.</translation>
    </message>
    <message>
        <source>All actors are rated zero, so nobody has a share.</source>
        <translation>Alle actoren zijn met nul beoordeeld, dus niemand heeft een aandeel.</translation>
    </message>
    <message>
        <source>Rate at least one actor above zero.</source>
        <translation>Beoordeel ten minste één actor hoger dan nul.</translation>
    </message>
    <message>
        <source>The threshold must be above 0% and at most 100%.</source>
        <translation>De drempel moet boven 0% liggen en mag hoogstens 100% zijn.</translation>
    </message>
    <message>
        <source>We cannot be our own rival.</source>
        <translation>Wij kunnen niet onze eigen rivaal zijn.</translation>
    </message>
    <message>
        <source>Choose other actors as rivals.</source>
        <translation>Kies andere actoren als rivalen.</translation>
    </message>
    <message>
        <source>Only rivals have a share, so no coalition without them reaches anything.</source>
        <translation>Alleen rivalen hebben een aandeel, dus geen coalitie zonder hen bereikt iets.</translation>
    </message>
    <message>
        <source>Choose fewer rivals, or rate another actor above zero.</source>
        <translation>Kies minder rivalen, of beoordeel een andere actor hoger dan nul.</translation>
    </message>
    <message>
        <source>A number of votes must be zero or more.</source>
        <translation>Een aantal stemmen moet nul of meer zijn.</translation>
    </message>
    <message>
        <source>The quota must be above zero and at most the sum of all votes.</source>
        <translation>Het quotum moet boven nul liggen en mag de som van alle stemmen niet overschrijden.</translation>
    </message>
    <message>
        <source>Correct the quota.</source>
        <translation>Verbeter het quotum.</translation>
    </message>
    <message>
        <source>There is no actor to form a coalition with.</source>
        <translation>Er is geen actor om een coalitie mee te vormen.</translation>
    </message>
    <message>
        <source>Add an actor.</source>
        <translation>Voeg een actor toe.</translation>
    </message>
    <message>
        <source>Coalitions of {actors} actors are too many to compare; the limit is {limit} actors.</source>
        <translation>Coalities van {actors} actoren zijn te veel om te vergelijken; de grens ligt bij {limit} actoren.</translation>
    </message>
    <message>
        <source>Remove actors, or put several together as one.</source>
        <translation>Verwijder actoren, of voeg er meerdere samen tot één.</translation>
    </message>
    <message>
        <source>{actor} is not compared here: a rating that counts is unknown.</source>
        <translation>{actor}: hier niet vergeleken, want een beoordeling die telt, is onbekend.</translation>
    </message>
    <message>
        <source>{actor} is us, and a member of every coalition.</source>
        <translation>{actor}: dat zijn wij, lid van elke coalitie.</translation>
    </message>
    <message>
        <source>{actor} is a rival here.</source>
        <translation>{actor}: hier een rivaal.</translation>
    </message>
    <message>
        <source>{actor} is a member, but without it the best score is the same.</source>
        <translation>{actor}: lid, maar zonder deze actor is de beste score dezelfde.</translation>
    </message>
    <message>
        <source>{actor} is no member; if it joined, the score would stay the same.</source>
        <translation>{actor}: geen lid; bij toetreding zou de score gelijk blijven.</translation>
    </message>
    <message>
        <source>{actor} is a member. Without it, the best score falls by {score}.</source>
        <translation>{actor}: lid. Zonder deze actor daalt de beste score met {score}.</translation>
    </message>
    <message>
        <source>{actor} is no member. If it joined, the score would fall by {score}; the best coalition with it scores {least} less.</source>
        <translation>{actor}: geen lid. Bij toetreding zou de score met {score} dalen; de beste coalitie met deze actor scoort {least} minder.</translation>
    </message>
    <message>
        <source>{rating}, now “{level}” ({evidence})</source>
        <translation>{rating}, nu “{level}” ({evidence})</translation>
    </message>
    <message>
        <source>less than {least}</source>
        <translation>minder dan {least}</translation>
    </message>
    <message>
        <source>weight of {criterion}</source>
        <translation>gewicht van {criterion}</translation>
    </message>
    <message>
        <source>When the actor belongs in</source>
        <translation>Wanneer de actor erbij hoort</translation>
    </message>
    <message>
        <source>{actor} on {issue}</source>
        <translation>{actor} bij {issue}</translation>
    </message>
    <message>
        <source>As one of these moves alone</source>
        <translation>Als alleen dit verandert</translation>
    </message>
    <message>
        <source>it belongs in</source>
        <translation>hoort de actor erbij</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
    <message>
        <source>Who could cooperate? Type names and ratings, or paste them from a spreadsheet.</source>
        <translation>Wie zou kunnen samenwerken? Typ namen en beoordelingen, of plak ze uit een spreadsheet.</translation>
    </message>
    <message>
        <source>Issues for which ratings hold</source>
        <translation>Kwesties waarvoor beoordelingen gelden</translation>
    </message>
    <message>
        <source>Add actor</source>
        <translation>Actor toevoegen</translation>
    </message>
    <message>
        <source>The reason for this rating</source>
        <translation>De reden voor deze beoordeling</translation>
    </message>
    <message>
        <source>Short names, us and central powers</source>
        <translation>Korte namen, wij en centrale machten</translation>
    </message>
    <message>
        <source>Show these columns in place of the ratings, where there is no room for both</source>
        <translation>Deze kolommen tonen in plaats van de beoordelingen, waar voor beide geen plaats is</translation>
    </message>
    <message>
        <source>Ratings for all issues</source>
        <translation>Beoordelingen voor alle kwesties</translation>
    </message>
    <message>
        <source>Ratings for {issue} alone</source>
        <translation>Beoordelingen alleen voor {issue}</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>The name in tight places</source>
        <translation>De naam waar weinig ruimte is</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Wij</translation>
    </message>
    <message>
        <source>The actor for whom coalitions are compared</source>
        <translation>De actor voor wie coalities worden vergeleken</translation>
    </message>
    <message>
        <source>Central</source>
        <comment>a central power</comment>
        <translation>Centraal</translation>
    </message>
    <message>
        <source>A central power: a selective coalition misses at least one of them</source>
        <translation>Een centrale macht: in een selectieve coalitie ontbreekt er minstens één</translation>
    </message>
    <message>
        <source>Choose a rating to see what it rests on.</source>
        <translation>Kies een beoordeling om te zien waarop die berust.</translation>
    </message>
    <message>
        <source>{actor}, {rating}</source>
        <translation>{actor}, {rating}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Rename an actor</source>
        <translation>Een actor hernoemen</translation>
    </message>
    <message>
        <source>Choose who “us” is</source>
        <translation>Kiezen wie “wij” is</translation>
    </message>
    <message>
        <source>Choose central powers</source>
        <translation>Centrale machten kiezen</translation>
    </message>
    <message>
        <source>Rate an actor</source>
        <translation>Een actor beoordelen</translation>
    </message>
    <message>
        <source>Actor {number}</source>
        <translation>Actor {number}</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Een actor toevoegen</translation>
    </message>
    <message>
        <source>Remove actors</source>
        <translation>Actoren verwijderen</translation>
    </message>
    <message>
        <source>Line {line} of what you pasted has no actor to go to.</source>
        <translation>Regel {line} van wat u hebt geplakt, hoort bij geen enkele actor.</translation>
    </message>
    <message>
        <source>Paste names together with ratings, in the column “{column}”.</source>
        <translation>Plak namen samen met beoordelingen, in de kolom “{column}”.</translation>
    </message>
    <message>
        <source>Paste actors</source>
        <translation>Actoren plakken</translation>
    </message>
    <message>
        <source>Restore the preset&apos;s rating</source>
        <translation>De beoordeling van het voorbeeldproject terugzetten</translation>
    </message>
    <message>
        <source>Restore a rating</source>
        <translation>Een beoordeling terugzetten</translation>
    </message>
    <message>
        <source>Use the rating for all issues</source>
        <translation>De beoordeling voor alle kwesties gebruiken</translation>
    </message>
    <message>
        <source>Use the general rating</source>
        <translation>De algemene beoordeling gebruiken</translation>
    </message>
    <message>
        <source>Move an actor</source>
        <translation>Een actor verplaatsen</translation>
    </message>
    <message>
        <source>Remove “{actor}”</source>
        <translation>“{actor}” verwijderen</translation>
    </message>
    <message>
        <source>Alignment</source>
        <comment>column of ratings</comment>
        <translation>Gelijkgezind</translation>
    </message>
    <message>
        <source>Effort</source>
        <comment>column of ratings</comment>
        <translation>Inspanning</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Alleen</translation>
    </message>
    <message>
        <source>Best of all</source>
        <translation>De allerbeste</translation>
    </message>
    <message>
        <source>Scores of coalitions</source>
        <translation>Scores van coalities</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Coalitie</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>The partner map: who belongs in on each issue</source>
        <translation>De partnerkaart: wie er per kwestie bij hoort</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>of a coalition</comment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Could do without</source>
        <translation>Kan worden gemist</translation>
    </message>
    <message>
        <source>{issue}: forums, with us added, and the best coalition</source>
        <translation>{issue}: fora, met ons erbij, en de beste coalitie</translation>
    </message>
    <message>
        <source>Scores from 0 to 1 of forums, with us added, and of the best coalition</source>
        <translation>Scores van 0 tot 1 van fora, met ons erbij, en van de beste coalitie</translation>
    </message>
    <message>
        <source>{issue}, {option}: the paper says {printed}, these members reach {computed}. {cause}</source>
        <translation>{issue}, {option}: het artikel zegt “{printed}”, deze leden bereiken “{computed}”. {cause}</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Waarop dit berust</translation>
    </message>
    <message>
        <source>Actors and their ratings</source>
        <translation>Actoren en hun beoordelingen</translation>
    </message>
    <message>
        <source>{actor} on {issue}: {rating} {value}</source>
        <translation>{actor} bij {issue}: {rating} {value}</translation>
    </message>
    <message>
        <source>Own ratings on single issues: {ratings}.</source>
        <translation>Eigen beoordelingen bij afzonderlijke kwesties: {ratings}.</translation>
    </message>
    <message>
        <source>Members of {forum}: {source}</source>
        <translation>Leden van {forum}: {source}</translation>
    </message>
    <message>
        <source>{caption}, continued</source>
        <translation>{caption}, vervolg</translation>
    </message>
    <message>
        <source>Share of draws in which each actor is in the best coalition</source>
        <translation>Aandeel van de trekkingen waarin elke actor in de beste coalitie zit</translation>
    </message>
    <message>
        <source>In the best coalition in</source>
        <translation>In de beste coalitie in</translation>
    </message>
    <message>
        <source>{count} member</source>
        <translation>{count} lid</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} leden</translation>
    </message>
    <message>
        <source>“{text}” lies outside the table.</source>
        <translation>“{text}” valt buiten de tabel.</translation>
    </message>
    <message>
        <source>Copy no more rows and columns than there are.</source>
        <translation>Kopieer niet meer rijen en kolommen dan er zijn.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand in “{column}”.</source>
        <translation>“{text}” kan niet in “{column}” staan.</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices.</source>
        <translation>“{text}” is geen van de keuzes.</translation>
    </message>
    <message>
        <source>Choose one of these: {choices}.</source>
        <translation>Kies een van deze: {choices}.</translation>
    </message>
    <message>
        <source>New content of the cell</source>
        <translation>Nieuwe inhoud van de cel</translation>
    </message>
    <message>
        <source>What one more member adds</source>
        <translation>Wat één lid meer oplevert</translation>
    </message>
    <message>
        <source>Score (net)</source>
        <translation>Score (netto)</translation>
    </message>
    <message>
        <source>Effectiveness alone (gross)</source>
        <translation>Doeltreffendheid alleen (bruto)</translation>
    </message>
    <message>
        <source>Best coalition</source>
        <translation>Beste coalitie</translation>
    </message>
    <message>
        <source>members of the coalition, us included</source>
        <translation>leden van de coalitie, onszelf meegerekend</translation>
    </message>
    <message>
        <source>score (net)</source>
        <translation>score (netto)</translation>
    </message>
    <message>
        <source>effectiveness alone (gross)</source>
        <translation>doeltreffendheid alleen (bruto)</translation>
    </message>
    <message>
        <source>net peaks at {count} member</source>
        <translation>netto het hoogst bij {count} lid</translation>
    </message>
    <message>
        <source>net peaks at {count} members</source>
        <translation>netto het hoogst bij {count} leden</translation>
    </message>
    <message>
        <source>{count} member: {members}</source>
        <translation>{count} lid: {members}</translation>
    </message>
    <message>
        <source>{count} members: {members}</source>
        <translation>{count} leden: {members}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>score {score}</translation>
    </message>
    <message>
        <source>highest effectiveness of that size {gross}</source>
        <translation>hoogste doeltreffendheid bij die omvang {gross}</translation>
    </message>
    <message>
        <source>Who belongs in</source>
        <translation>Wie hoort erbij</translation>
    </message>
    <message>
        <source>The best coalition on each issue, and how sure that is</source>
        <translation>De beste coalitie bij elke kwestie, en hoe zeker dat is</translation>
    </message>
    <message>
        <source>What coalitions reach, and what it prints</source>
        <translation>Wat coalities bereiken, en wat het artikel vermeldt</translation>
    </message>
    <message>
        <source>Actors and rules</source>
        <translation>Actoren en regels</translation>
    </message>
    <message>
        <source>Actors, forums, and how members add up</source>
        <translation>Actoren, fora, en hoe leden bijdragen</translation>
    </message>
    <message>
        <source>Views of the Partners page</source>
        <translation>Weergaven van de pagina Partners</translation>
    </message>
    <message>
        <source>Who could cooperate? Add the actors, and see with whom it pays.</source>
        <translation>Wie zou kunnen samenwerken? Voeg de actoren toe en zie met wie het loont.</translation>
    </message>
    <message>
        <source>Add actors</source>
        <translation>Actoren toevoegen</translation>
    </message>
    <message>
        <source>The partner map</source>
        <translation>De partnerkaart</translation>
    </message>
    <message>
        <source>who belongs in on each issue</source>
        <translation>wie er per kwestie bij hoort</translation>
    </message>
    <message>
        <source>what one more member adds</source>
        <translation>wat één lid meer oplevert</translation>
    </message>
    <message>
        <source>Coalitions cannot be compared yet: {issue}</source>
        <translation>Coalities zijn nog niet te vergelijken: {issue}</translation>
    </message>
    <message>
        <source>Calculating: {done} of {count} issues…</source>
        <translation>Wordt berekend: {done} van {count} kwesties…</translation>
    </message>
    <message>
        <source>Share of {count} random draws in which each is in the best coalition. Each rating varies by up to one level; weights: {weights}.</source>
        <translation>Aandeel van {count} willekeurige trekkingen waarin elk in de beste coalitie zit. Elke beoordeling wijkt hooguit één niveau af; gewichten: {weights}.</translation>
    </message>
    <message>
        <source>The best coalition is the best in {share} of these draws too, or within {tolerance} of it.</source>
        <translation>De beste coalitie is ook in {share} van deze trekkingen de beste, of scoort hoogstens {tolerance} minder dan de beste.</translation>
    </message>
    <message>
        <source>“{option}”: the best coalition that leaves out a central power ({members})</source>
        <translation>“{option}”: de beste coalitie waarin een centrale macht ontbreekt ({members})</translation>
    </message>
    <message>
        <source>Forums compared</source>
        <translation>Fora vergeleken</translation>
    </message>
    <message>
        <source>the forums compared</source>
        <translation>de vergeleken fora</translation>
    </message>
    <message>
        <source>Use this coalition</source>
        <translation>Deze coalitie gebruiken</translation>
    </message>
    <message>
        <source>How sure is each partner?</source>
        <translation>Hoe zeker is elke partner?</translation>
    </message>
    <message>
        <source>how often each partner belongs in</source>
        <translation>hoe vaak elke partner erbij hoort</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>This group only</source>
        <translation>Alleen deze groep</translation>
    </message>
    <message>
        <source>All {count} issues</source>
        <translation>Alle {count} kwesties</translation>
    </message>
    <message>
        <source>{issue}: what one more member adds</source>
        <translation>{issue}: wat één lid meer oplevert</translation>
    </message>
    <message>
        <source>{issue}: forums compared</source>
        <translation>{issue}: fora vergeleken</translation>
    </message>
    <message>
        <source>Who belongs in on each issue</source>
        <translation>Wie er per kwestie bij hoort</translation>
    </message>
    <message>
        <source>{issue}: how often each partner belongs in</source>
        <translation>{issue}: hoe vaak elke partner erbij hoort</translation>
    </message>
    <message>
        <source>The only coalition with us, ranked with your weights.</source>
        <translation>De enige coalitie met ons, gerangschikt met uw gewichten.</translation>
    </message>
    <message>
        <source>All {count} coalitions with us, ranked with your weights.</source>
        <translation>Alle {count} coalities met ons, gerangschikt met uw gewichten.</translation>
    </message>
    <message>
        <source>{assumed} of {rated} ratings are assumptions.</source>
        <translation>{assumed} van de {rated} beoordelingen zijn aannamen.</translation>
    </message>
    <message>
        <source>Use as an option…</source>
        <translation>Als optie gebruiken…</translation>
    </message>
    <message>
        <source>Use as “{option}”</source>
        <translation>Gebruiken als “{option}”</translation>
    </message>
    <message>
        <source>“{option}”: the best coalition of all</source>
        <translation>“{option}”: de allerbeste coalitie</translation>
    </message>
    <message>
        <source>A new option: the best coalition of all</source>
        <translation>Een nieuwe optie: de allerbeste coalitie</translation>
    </message>
    <message>
        <source>Use a coalition as an option</source>
        <translation>Een coalitie als optie gebruiken</translation>
    </message>
    <message>
        <source>The coalition was not used</source>
        <translation>De coalitie is niet gebruikt</translation>
    </message>
    <message>
        <source>“{option}” has the scores of this coalition</source>
        <translation>“{option}” heeft de scores van deze coalitie</translation>
    </message>
    <message>
        <source>Selective: the best coalition of at least two that misses a central power. Global: all actors. What each reaches is rounded to the nearest level.</source>
        <translation>Selectief: de beste coalitie van minstens twee waarin een centrale macht ontbreekt. Mondiaal: alle actoren. Wat elk bereikt, is afgerond op het dichtstbijzijnde niveau.</translation>
    </message>
    <message>
        <source>What coalitions reach, compared with the paper</source>
        <translation>Wat coalities bereiken, vergeleken met het artikel</translation>
    </message>
    <message>
        <source>No coalition can be compared yet.</source>
        <translation>Nog geen coalitie kan worden vergeleken.</translation>
    </message>
    <message>
        <source>{members}: {reached} of what all could reach</source>
        <translation>{members}: {reached} van wat allen zouden kunnen bereiken</translation>
    </message>
    <message>
        <source>paper: {level}</source>
        <translation>artikel: {level}</translation>
    </message>
    <message>
        <source>computed: {level}</source>
        <translation>berekend: {level}</translation>
    </message>
    <message>
        <source>in the best coalition</source>
        <translation>in de beste coalitie</translation>
    </message>
    <message>
        <source>in one as good</source>
        <translation>in een even goede</translation>
    </message>
    <message>
        <source>in one as good (score within {tolerance}, or first in {share} of draws)</source>
        <translation>even goed (tot {tolerance} lager, of bovenaan in {share} van de trekkingen)</translation>
    </message>
    <message>
        <source>in one as good (score within {tolerance})</source>
        <translation>even goed (tot {tolerance} lager)</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>in geen</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>niet vergeleken</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>Fora</translation>
    </message>
    <message>
        <source>Groups that meet already, to compare with.</source>
        <translation>Groepen die al bijeenkomen, om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Add forum</source>
        <translation>Forum toevoegen</translation>
    </message>
    <message>
        <source>Where the membership of the chosen forum can be checked</source>
        <translation>Waar het lidmaatschap van het gekozen forum is na te gaan</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>Een bron wijzigen</translation>
    </message>
    <message>
        <source>Rename a forum</source>
        <translation>Een forum hernoemen</translation>
    </message>
    <message>
        <source>Change a forum&apos;s members</source>
        <translation>De leden van een forum wijzigen</translation>
    </message>
    <message>
        <source>Forum {number}</source>
        <translation>Forum {number}</translation>
    </message>
    <message>
        <source>Add a forum</source>
        <translation>Een forum toevoegen</translation>
    </message>
    <message>
        <source>Remove forums</source>
        <translation>Fora verwijderen</translation>
    </message>
    <message>
        <source>Remove “{forum}”</source>
        <translation>“{forum}” verwijderen</translation>
    </message>
    <message>
        <source>How members add up</source>
        <translation>Hoe leden bijdragen</translation>
    </message>
    <message>
        <source>For each issue the kind of collective good, and against whom it works.</source>
        <translation>Voor elke kwestie het soort collectief goed, en tegen wie het werkt.</translation>
    </message>
    <message>
        <source>Members add up as</source>
        <translation>Bijdragen tellen als</translation>
    </message>
    <message>
        <source>The kind of collective good (aggregation technology)</source>
        <translation>Het soort collectief goed (aggregatietechnologie)</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Wat telt</translation>
    </message>
    <message>
        <source>Removed: {forums}</source>
        <translation>Verwijderd: {forums}</translation>
    </message>
    <message>
        <source>The rating of which members hold a share</source>
        <translation>De beoordeling waarvan leden een aandeel hebben</translation>
    </message>
    <message>
        <source>Enough is</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <source>The share from which all is reached</source>
        <translation>Het aandeel vanaf waar alles wordt bereikt</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Rivalen</translation>
    </message>
    <message>
        <source>Actors against whom the issue works, with commas between</source>
        <translation>Actoren tegen wie de kwestie werkt, gescheiden door komma’s</translation>
    </message>
    <message>
        <source>Change how members add up</source>
        <translation>Wijzigen hoe leden bijdragen</translation>
    </message>
    <message>
        <source>“{name}” is none of the actors.</source>
        <translation>“{name}” is geen van de actoren.</translation>
    </message>
    <message>
        <source>Type names as they stand in the table of actors, with commas between.</source>
        <translation>Typ namen zoals ze in de tabel met actoren staan, gescheiden door komma’s.</translation>
    </message>
    <message>
        <source>Restore the preset&apos;s choice</source>
        <translation>De keuze van het voorbeeldproject terugzetten</translation>
    </message>
    <message>
        <source>Restore how members add up</source>
        <translation>Terugzetten hoe leden bijdragen</translation>
    </message>
    <message>
        <source>This table changes no score now: no criterion is scored by the kind of collective good.</source>
        <translation>Deze tabel verandert nu geen enkele score: geen criterium wordt gescoord naar het soort collectief goed.</translation>
    </message>
    <message>
        <source>How coalitions are scored</source>
        <translation>Hoe coalities worden gescoord</translation>
    </message>
    <message>
        <source>For each criterion, how a coalition&apos;s score comes about from its members.</source>
        <translation>Voor elk criterium: hoe de score van een coalitie uit de leden volgt.</translation>
    </message>
    <message>
        <source>A coalition scores</source>
        <translation>Een coalitie scoort</translation>
    </message>
    <message>
        <source>By which rule its score comes about</source>
        <translation>De regel waaruit de score volgt</translation>
    </message>
    <message>
        <source>Rating used</source>
        <translation>Gebruikte beoordeling</translation>
    </message>
    <message>
        <source>The part of the scale that grows with pairs of members, or the fixed score</source>
        <translation>Het deel van de schaal dat met paren van leden groeit, of de vaste score</translation>
    </message>
    <message>
        <source>Change how coalitions are scored</source>
        <translation>Wijzigen hoe coalities worden gescoord</translation>
    </message>
    <message>
        <source>the share that members hold</source>
        <comment>rule of a criterion</comment>
        <translation>het aandeel van de leden</translation>
    </message>
    <message>
        <source>the mean of the partners</source>
        <comment>rule of a criterion</comment>
        <translation>het gemiddelde van de partners</translation>
    </message>
    <message>
        <source>the lowest of the partners</source>
        <comment>rule of a criterion</comment>
        <translation>het laagste van de partners</translation>
    </message>
    <message>
        <source>the sum over the partners</source>
        <comment>rule of a criterion</comment>
        <translation>de som over de partners</translation>
    </message>
    <message>
        <source>the number of members</source>
        <comment>rule of a criterion</comment>
        <translation>het aantal leden</translation>
    </message>
    <message>
        <source>both</source>
        <comment>capacity and reach</comment>
        <translation>beide</translation>
    </message>
    <message>
        <source>● in the best coalition  ◐ in one as good (within {tolerance} of its score, or first in {share} of draws of the weights)  ○ in none  – not compared</source>
        <translation>● in de beste coalitie  ◐ in een even goede (hoogstens {tolerance} minder score, of bovenaan in {share} van de trekkingen van de gewichten)  ○ in geen  – niet vergeleken</translation>
    </message>
    <message>
        <source>“{typed}” can be read as {share} or as {percentage}.</source>
        <translation>“{typed}” kan als {share} en als {percentage} worden gelezen.</translation>
    </message>
    <message>
        <source>Type it with the percent sign.</source>
        <translation>Typ het met het procentteken.</translation>
    </message>
    <message>
        <source>group: {option}</source>
        <translation>groep: {option}</translation>
    </message>
    <message>
        <source>{issue}: {tally}; the group: {option}</source>
        <translation>{issue}: {tally}; de groep: {option}</translation>
    </message>
    <message>
        <source>What each participant favours under their own weights</source>
        <translation>De voorkeur van ieder met de eigen gewichten</translation>
    </message>
    <message>
        <source>The hash covers everything that the ranking and the report on it use: titles, texts and notes, criteria, options, scores with evidence and reasons, comparisons, weights, viewpoints and method. It does not cover the record, locks of weights, snapshots, colours of options and criteria, the settings of the robustness check, the workshop, or actors and forums, which the chapter on partners uses.</source>
        <translation>De hash omvat wat de rangorde en het rapport daarover aan het project ontlenen: titels, teksten en aantekeningen, criteria, opties, scores met onderbouwing en redenen, vergelijkingen, gewichten, invalshoeken en methode. Niet meegerekend zijn de verantwoording, vergrendelde gewichten, momentopnamen, kleuren van opties en criteria, de instellingen van de robuustheidstoets, de workshop, en actoren en fora, waarop het hoofdstuk over partners berust.</translation>
    </message>
    <message>
        <source>Still calculating.</source>
        <translation>Wordt nog berekend.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Er is niets afgedrukt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>What should be printed?</source>
        <translation>Wat moet er worden afgedrukt?</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Deze pagina</translation>
    </message>
    <message>
        <source>Briefing note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>{count} person signed: {agreed} in agreement, {dissenting} under dissent.</source>
        <translation>{count} persoon heeft ondertekend: {agreed} instemmend, {dissenting} met een afwijkend standpunt.</translation>
    </message>
    <message>
        <source>{count} people signed: {agreed} in agreement, {dissenting} under dissent.</source>
        <translation>{count} mensen hebben ondertekend: {agreed} instemmend, {dissenting} met een afwijkend standpunt.</translation>
    </message>
    <message>
        <source>In only by assumption: {actors}.</source>
        <translation>Alleen op grond van aannamen erbij: {actors}.</translation>
    </message>
    <message>
        <source>Out only by assumption: {actors}.</source>
        <translation>Alleen op grond van aannamen er niet bij: {actors}.</translation>
    </message>
    <message>
        <source>One level more or less in one of its ratings would change that.</source>
        <translation>Eén niveau meer of minder bij een van de beoordelingen van deze actor zou dat veranderen.</translation>
    </message>
    <message>
        <source>One level more or less in one of its own ratings would change the place of each.</source>
        <translation>Bij elk van deze actoren zou één niveau meer of minder bij een eigen beoordeling dat veranderen.</translation>
    </message>
    <message>
        <source>With a threshold of {shares} instead, the answer would differ on {actors}.</source>
        <translation>Bij een drempel van {shares} zou het antwoord anders zijn voor: {actors}.</translation>
    </message>
    <message>
        <source>That {share} is enough on {issue} is an assumption.</source>
        <translation>Dat bij {issue} {share} genoeg is, is een aanname.</translation>
    </message>
    <message>
        <source>That on {issue} the rule is “{kind}” is an assumption.</source>
        <translation>Dat bij {issue} de regel “{kind}” geldt, is een aanname.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} of {second}</translation>
    </message>
    <message>
        <source>A member of the best coalition cannot be compared in every draw.</source>
        <translation>Een lid van de beste coalitie kan niet in elke trekking worden vergeleken.</translation>
    </message>
    <message>
        <source>A step can take from 0 to {most} minutes.</source>
        <translation>Een stap kan 0 tot {most} minuten duren.</translation>
    </message>
    <message>
        <source>“{at}” is not a time with its zone.</source>
        <translation>“{at}” is geen tijd met tijdzone.</translation>
    </message>
    <message>
        <source>The headcount must be a whole number from 1 to {most}.</source>
        <translation>Het aantal aanwezigen moet een geheel getal van 1 tot en met {most} zijn.</translation>
    </message>
    <message>
        <source>There are no more ballots in {round} than people.</source>
        <translation>In {round} zijn er niet meer stembiljetten dan mensen.</translation>
    </message>
    <message>
        <source>{round}: {spread}</source>
        <translation>{round}: {spread}</translation>
    </message>
    <message>
        <source>{round}: you {own}; all {spread}</source>
        <translation>{round}: u {own}; allen {spread}</translation>
    </message>
    <message>
        <source>{count} cannot tell</source>
        <translation>weet niet: {count}</translation>
    </message>
    <message>
        <source>{low} to {high}, middle {middle}</source>
        <translation>{low} tot {high}, middelste {middle}</translation>
    </message>
    <message>
        <source>Only the first {most} rows were read.</source>
        <translation>Alleen de eerste {most} rijen zijn gelezen.</translation>
    </message>
    <message>
        <source>This column is not used: {names}.</source>
        <translation>Deze kolom wordt niet gebruikt: {names}.</translation>
    </message>
    <message>
        <source>These columns are not used: {names}.</source>
        <translation>Deze kolommen worden niet gebruikt: {names}.</translation>
    </message>
    <message>
        <source>There are more columns than name, role, organisation, group and voting weight: “{text}”.</source>
        <translation>Er zijn meer kolommen dan naam, functie, organisatie, groep en stemgewicht: “{text}”.</translation>
    </message>
    <message>
        <source>Voting weight: {fault}</source>
        <translation>Stemgewicht: {fault}</translation>
    </message>
    <message>
        <source>“{name}” stands on line {line} already.</source>
        <translation>“{name}” staat al op regel {line}.</translation>
    </message>
    <message>
        <source>For each pair, say which change from worst to best matters more, and how many times: 1 equally, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more. You may leave pairs open as long as the others link everything.</source>
        <translation>Geef voor elk paar aan welke verandering van slechtst naar best zwaarder weegt, en hoeveel keer zo zwaar: 1 even zwaar, 3 matig, 5 sterk, 7 zeer sterk, 9 extreem veel zwaarder. U mag paren openlaten zolang de andere alles met elkaar verbinden.</translation>
    </message>
    <message>
        <source>{one} or {other}?</source>
        <translation>{one} of {other}?</translation>
    </message>
    <message>
        <source>{side}: {n} times as much</source>
        <translation>{side}: {n} keer zo zwaar</translation>
    </message>
    <message>
        <source>Both equally</source>
        <translation>Beide even zwaar</translation>
    </message>
    <message>
        <source>one actor</source>
        <translation>één actor</translation>
    </message>
    <message>
        <source>{count} actors</source>
        <translation>{count} actoren</translation>
    </message>
    <message>
        <source>one forum</source>
        <translation>één forum</translation>
    </message>
    <message>
        <source>{count} forums</source>
        <translation>{count} fora</translation>
    </message>
    <message>
        <source>one rule for coalitions</source>
        <translation>één regel voor coalities</translation>
    </message>
    <message>
        <source>{count} rules for coalitions</source>
        <translation>{count} regels voor coalities</translation>
    </message>
    <message>
        <source>how members add up on one issue</source>
        <translation>hoe leden bij één kwestie bijdragen</translation>
    </message>
    <message>
        <source>how members add up on {count} issues</source>
        <translation>hoe leden bij {count} kwesties bijdragen</translation>
    </message>
    <message>
        <source>one viewpoint</source>
        <translation>één invalshoek</translation>
    </message>
    <message>
        <source>{count} viewpoints</source>
        <translation>{count} invalshoeken</translation>
    </message>
    <message>
        <source>comparisons of options</source>
        <translation>vergelijkingen van opties</translation>
    </message>
    <message>
        <source>what scores rest on</source>
        <translation>waarop scores berusten</translation>
    </message>
    <message>
        <source>the workshop</source>
        <translation>de workshop</translation>
    </message>
    <message>
        <source>XMCDA has no place for some of this project, which the file will lack: {parts}.</source>
        <translation>XMCDA biedt geen plaats aan een deel van dit project; in het bestand ontbreken: {parts}.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file cannot be read.</source>
        <translation>Het bestand van de beheerder kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>“{answer}” in the administrator&apos;s file is unknown.</source>
        <translation>“{answer}” in het bestand van de beheerder is onbekend.</translation>
    </message>
    <message>
        <source>The key of the round cannot be kept: this folder cannot be written.</source>
        <translation>De sleutel van de ronde kan niet worden bewaard: in deze map kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Check your permissions and the space on your disk, then try again.</source>
        <translation>Controleer uw rechten en de ruimte op uw schijf, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The key of the round cannot be read.</source>
        <translation>De sleutel van de ronde kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check your permissions for this file.</source>
        <translation>Controleer uw rechten op dit bestand.</translation>
    </message>
    <message>
        <source>The key to the ballots of {round} is not on this computer.</source>
        <translation>De sleutel van de stembiljetten van {round} staat niet op deze computer.</translation>
    </message>
    <message>
        <source>Open the project on the computer on which the round was opened, or bring its key file from there.</source>
        <translation>Open het project op de computer waarop de ronde is geopend, of haal het sleutelbestand daar op.</translation>
    </message>
    <message>
        <source>This key file is damaged.</source>
        <translation>Dit sleutelbestand is beschadigd.</translation>
    </message>
    <message>
        <source>Use another copy of it.</source>
        <translation>Gebruik een andere kopie ervan.</translation>
    </message>
    <message>
        <source>the witness&apos;s key file</source>
        <translation>het sleutelbestand van de getuige</translation>
    </message>
    <message>
        <source>This key file cannot open ballots.</source>
        <translation>Dit sleutelbestand kan geen stembiljetten openen.</translation>
    </message>
    <message>
        <source>Choose the witness&apos;s key file.</source>
        <translation>Kies het sleutelbestand van de getuige.</translation>
    </message>
    <message>
        <source>A key has {words} words; {typed} were typed.</source>
        <translation>Een sleutel heeft {words} woorden; er zijn er {typed} getypt.</translation>
    </message>
    <message>
        <source>Type all the words that the witness wrote down.</source>
        <translation>Typ alle woorden die de getuige heeft opgeschreven.</translation>
    </message>
    <message>
        <source>Word {at}, “{word}”, is not a word of a key.</source>
        <translation>Woord {at}, “{word}”, is geen woord van een sleutel.</translation>
    </message>
    <message>
        <source>Compare it with what the witness wrote down.</source>
        <translation>Vergelijk het met wat de getuige heeft opgeschreven.</translation>
    </message>
    <message>
        <source>A word is wrong or two are swapped.</source>
        <translation>Een woord klopt niet of er zijn er twee verwisseld.</translation>
    </message>
    <message>
        <source>Compare them with what the witness wrote down.</source>
        <translation>Vergelijk ze met wat de getuige heeft opgeschreven.</translation>
    </message>
    <message>
        <source>The reasons on this ballot are too long: together they may have about {most} letters.</source>
        <translation>De redenen op dit stembiljet zijn te lang: samen mogen ze ongeveer {most} tekens hebben.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Kort de redenen in.</translation>
    </message>
    <message>
        <source>The witness&apos;s key is damaged.</source>
        <translation>De sleutel van de getuige is beschadigd.</translation>
    </message>
    <message>
        <source>Make another.</source>
        <translation>Maak een andere.</translation>
    </message>
    <message>
        <source>The key file of {round} is a witness&apos;s: it cannot take ballots.</source>
        <translation>Het sleutelbestand van {round} is dat van een getuige: het kan geen stembiljetten aannemen.</translation>
    </message>
    <message>
        <source>Bring the key file of the computer on which the round was opened.</source>
        <translation>Haal het sleutelbestand op van de computer waarop de ronde is geopend.</translation>
    </message>
    <message>
        <source>A witness keeps the key to the ballots of {round}.</source>
        <translation>Een getuige bewaart de sleutel van de stembiljetten van {round}.</translation>
    </message>
    <message>
        <source>Ask the witness for the key file or the words.</source>
        <translation>Vraag de getuige om het sleutelbestand of de woorden.</translation>
    </message>
    <message>
        <source>This key does not belong to {round}.</source>
        <translation>Deze sleutel hoort niet bij {round}.</translation>
    </message>
    <message>
        <source>Ask the witness for the key of this round.</source>
        <translation>Vraag de getuige om de sleutel van deze ronde.</translation>
    </message>
    <message>
        <source>This key does not belong to a round of this workshop that is still sealed.</source>
        <translation>Deze sleutel hoort niet bij een nog verzegelde ronde van deze workshop.</translation>
    </message>
    <message>
        <source>Choose the key file of this workshop.</source>
        <translation>Kies het sleutelbestand van deze workshop.</translation>
    </message>
    <message>
        <source>slight</source>
        <comment>agreement</comment>
        <translation>gering</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>agreement</comment>
        <translation>matig</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>agreement</comment>
        <translation>redelijk</translation>
    </message>
    <message>
        <source>substantial</source>
        <comment>agreement</comment>
        <translation>aanzienlijk</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <comment>agreement</comment>
        <translation>bijna volledig</translation>
    </message>
    <message>
        <source>Agreement can be measured only for two or more people and criteria.</source>
        <translation>Overeenstemming is alleen te meten bij twee of meer mensen en criteria.</translation>
    </message>
    <message>
        <source>What the group says</source>
        <translation>Wat de groep zegt</translation>
    </message>
    <message>
        <source>The group&apos;s ratings of actors</source>
        <translation>De beoordelingen van actoren door de groep</translation>
    </message>
    <message>
        <source>Use these ratings</source>
        <translation>Deze beoordelingen gebruiken</translation>
    </message>
    <message>
        <source>They become the project&apos;s ratings</source>
        <translation>Ze worden de beoordelingen van het project</translation>
    </message>
    <message>
        <source>What the group says on {issue}</source>
        <translation>Wat de groep over {issue} zegt</translation>
    </message>
    <message>
        <source>{round}: the group differs from {count} rating of the project.</source>
        <translation>{round}: de groep wijkt bij {count} beoordeling af van het project.</translation>
    </message>
    <message>
        <source>{round}: the group differs from {count} ratings of the project.</source>
        <translation>{round}: de groep wijkt bij {count} beoordelingen af van het project.</translation>
    </message>
    <message>
        <source>{round}: the group&apos;s ratings are the project&apos;s.</source>
        <translation>{round}: de beoordelingen van de groep zijn die van het project.</translation>
    </message>
    <message>
        <source>Use the group&apos;s ratings</source>
        <translation>De beoordelingen van de groep gebruiken</translation>
    </message>
    <message>
        <source>The ratings were not used</source>
        <translation>De beoordelingen zijn niet gebruikt</translation>
    </message>
    <message>
        <source>The group&apos;s ratings are used</source>
        <translation>De beoordelingen van de groep worden gebruikt</translation>
    </message>
    <message>
        <source>Rests on assumptions</source>
        <translation>Berust op aannamen</translation>
    </message>
    <message>
        <source>The rule by which members add up, or a rating that decides who is in, is an assumption</source>
        <translation>De regel volgens welke leden bijdragen, of een beoordeling die bepaalt wie erbij hoort, is een aanname</translation>
    </message>
    <message>
        <source>A round of the workshop is open. Ranking and weights are hidden until it is closed.</source>
        <translation>Er is een ronde van de workshop open. Rangorde en gewichten blijven verborgen totdat de ronde is gesloten.</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handopsteken</translation>
    </message>
    <message>
        <source>Everybody sees who raises a hand. Only the counts are recorded, as a show of hands in the minutes; they are never mixed with ballots.</source>
        <translation>Iedereen ziet wie de hand opsteekt. Alleen de aantallen worden vastgelegd, als handopsteken in de notulen; ze worden nooit met stembiljetten vermengd.</translation>
    </message>
    <message>
        <source>What hands are raised for</source>
        <translation>Waarvoor handen worden opgestoken</translation>
    </message>
    <message>
        <source>Options of {issue}</source>
        <translation>Opties van {issue}</translation>
    </message>
    <message>
        <source>Which criterion matters most?</source>
        <translation>Welk criterium weegt het zwaarst?</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Mensen in de zaal</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Waarover</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Mensen in de zaal</translation>
    </message>
    <message>
        <source>Each may raise a hand &amp;more than once</source>
        <translation>Iedereen mag &amp;vaker de hand opsteken</translation>
    </message>
    <message>
        <source>&amp;Record the counts</source>
        <translation>Aantallen &amp;vastleggen</translation>
    </message>
    <message>
        <source>{hands} hand counted</source>
        <translation>{hands} hand geteld</translation>
    </message>
    <message>
        <source>{hands} hands counted</source>
        <translation>{hands} handen geteld</translation>
    </message>
    <message>
        <source>{count} person raised none</source>
        <translation>{count} persoon stak geen hand op</translation>
    </message>
    <message>
        <source>{count} people raised none</source>
        <translation>{count} mensen staken geen hand op</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>{count} te veel</translation>
    </message>
    <message>
        <source>Enter 0 where no hand was raised.</source>
        <translation>Vul 0 in waar geen hand is opgestoken.</translation>
    </message>
    <message>
        <source>Leave without recording these counts?</source>
        <translation>Weggaan zonder deze aantallen vast te leggen?</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Wat nu te doen</translation>
    </message>
    <message>
        <source>Hide the room ({key})</source>
        <translation>Projector verbergen ({key})</translation>
    </message>
    <message>
        <source>Show the room ({key})</source>
        <translation>Projector tonen ({key})</translation>
    </message>
    <message>
        <source>The room window: on the projector, or in turn with this one</source>
        <translation>Het projectorvenster: op de projector, of afwisselend met dit venster</translation>
    </message>
    <message>
        <source>{action}  ({key})</source>
        <translation>{action}  ({key})</translation>
    </message>
    <message>
        <source>More ballots than people</source>
        <translation>Meer stembiljetten dan mensen</translation>
    </message>
    <message>
        <source>{round} has {ballots} ballots for {people} people. No ballot is opened before this is resolved.</source>
        <translation>{round} heeft {ballots} stembiljetten voor {people} mensen. Geen stembiljet gaat open voordat dit is opgelost.</translation>
    </message>
    <message>
        <source>We were &amp;miscounted; there are</source>
        <translation>We hebben ons &amp;verteld; er zijn</translation>
    </message>
    <message>
        <source>Everybody votes &amp;again</source>
        <translation>Iedereen stemt &amp;opnieuw</translation>
    </message>
    <message>
        <source>&amp;Lots decide which ballots do not count</source>
        <translation>Het &amp;lot beslist welke stembiljetten niet tellen</translation>
    </message>
    <message>
        <source>How many people are here</source>
        <translation>Hoeveel mensen er zijn</translation>
    </message>
    <message>
        <source>The minutes say which way was taken.</source>
        <translation>De notulen vermelden welke weg is gekozen.</translation>
    </message>
    <message>
        <source>&amp;Keep my answers of {round}</source>
        <translation>Mijn antwoorden van {round} &amp;behouden</translation>
    </message>
    <message>
        <source>Submits the same answers again</source>
        <translation>Levert dezelfde antwoorden nogmaals in</translation>
    </message>
    <message>
        <source>Or answer anew below.</source>
        <translation>Of antwoord hieronder opnieuw.</translation>
    </message>
    <message>
        <source>No codes were issued</source>
        <translation>Er zijn geen codes uitgegeven</translation>
    </message>
    <message>
        <source>Vote with your phone: {address}, digits {digits}</source>
        <translation>Stem met uw telefoon: {address}, cijfers {digits}</translation>
    </message>
    <message>
        <source>Vote with your phone</source>
        <translation>Stem met uw telefoon</translation>
    </message>
    <message>
        <source>Vote b&amp;y phone…</source>
        <translation>Stemmen &amp;per telefoon…</translation>
    </message>
    <message>
        <source>Serve a page to the phones in the room, without internet</source>
        <translation>Een pagina aanbieden aan de telefoons in de zaal, zonder internet</translation>
    </message>
    <message>
        <source>End phone ballots</source>
        <translation>Stemmen per telefoon beëindigen</translation>
    </message>
    <message>
        <source>The ballots that arrived stay</source>
        <translation>De ontvangen stembiljetten blijven</translation>
    </message>
    <message>
        <source>Your administrator has switched off phone ballots ({path}).</source>
        <translation>Uw beheerder heeft stemmen per telefoon uitgeschakeld ({path}).</translation>
    </message>
    <message>
        <source>Phone ballots are starting …</source>
        <translation>Het stemmen per telefoon wordt gestart…</translation>
    </message>
    <message>
        <source>Phones can vote. The room window shows this picture and address:</source>
        <translation>Telefoons kunnen stemmen. Het projectorvenster toont deze afbeelding en dit adres:</translation>
    </message>
    <message>
        <source>Whoever types the address compares these digits: {digits}</source>
        <translation>Wie het adres typt, vergelijkt deze cijfers: {digits}</translation>
    </message>
    <message>
        <source>Phone ballots have ended: this address cannot be served.</source>
        <translation>Het stemmen per telefoon is beëindigd: op dit adres kan niets worden aangeboden.</translation>
    </message>
    <message>
        <source>{n} ballot has arrived and waits, since the round does not take it. It is kept.</source>
        <translation>{n} stembiljet is ontvangen maar nog niet verwerkt, omdat de ronde het niet aanneemt. Het blijft bewaard.</translation>
    </message>
    <message>
        <source>{n} ballots have arrived and wait, since the round does not take them. They are kept.</source>
        <translation>{n} stembiljetten zijn ontvangen maar nog niet verwerkt, omdat de ronde ze niet aanneemt. Ze blijven bewaard.</translation>
    </message>
    <message>
        <source>{n} code was tried that is not in use.</source>
        <translation>Er is {n} code geprobeerd die niet in gebruik is.</translation>
    </message>
    <message>
        <source>{n} codes were tried that are not in use. Somebody may be guessing.</source>
        <translation>Er zijn {n} codes geprobeerd die niet in gebruik zijn. Mogelijk probeert iemand codes te raden.</translation>
    </message>
    <message>
        <source>Phone ballots were not started</source>
        <translation>Stemmen per telefoon is niet gestart</translation>
    </message>
    <message>
        <source>Your administrator has switched off phone ballots.</source>
        <translation>Uw beheerder heeft stemmen per telefoon uitgeschakeld.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Open er eerst een.</translation>
    </message>
    <message>
        <source>This round was opened by an earlier version, which did not seal ballots.</source>
        <translation>Deze ronde is geopend met een eerdere versie, die stembiljetten niet verzegelde.</translation>
    </message>
    <message>
        <source>Open another round.</source>
        <translation>Open een nieuwe ronde.</translation>
    </message>
    <message>
        <source>The process that takes ballots from phones sent something unreadable.</source>
        <translation>Het proces dat stembiljetten van telefoons aanneemt, heeft iets onleesbaars gestuurd.</translation>
    </message>
    <message>
        <source>The file {path}, which may hold recorded ballots from phones, is damaged. Move it elsewhere to let phones vote again, and count the ballots of this round.</source>
        <translation>Het bestand {path}, dat vastgelegde stembiljetten van telefoons kan bevatten, is beschadigd. Verplaats het om weer per telefoon te kunnen stemmen, en tel de stembiljetten van deze ronde.</translation>
    </message>
    <message>
        <source>The system says: {why}.</source>
        <translation>Het systeem meldt: {why}.</translation>
    </message>
    <message>
        <source>Phones in the same network as this computer can then open a page and vote with their codes. No internet is needed. Use a network of your own with a password, such as this computer&apos;s hotspot.</source>
        <translation>Telefoons in hetzelfde netwerk als deze computer kunnen dan een pagina openen en met hun code stemmen. Internet is niet nodig. Gebruik een eigen netwerk met wachtwoord, zoals de hotspot van deze computer.</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;address</source>
        <translation>&amp;Adres van deze computer</translation>
    </message>
    <message>
        <source>This computer is in no network. Switch its hotspot on, or join the room&apos;s network, then try again.</source>
        <translation>Deze computer zit in geen netwerk. Zet de hotspot aan of maak verbinding met het netwerk van de zaal en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The page is not encrypted by the browser (http). Ballots and codes are sealed by the page itself, so that somebody who only listens learns neither. Somebody who can change what the network transmits could send another page: do not use a stranger&apos;s network. Everybody in it can see that phones vote, and when.</source>
        <translation>De pagina wordt niet door de browser versleuteld (http). Stembiljetten en codes verzegelt de pagina zelf, zodat wie alleen meeluistert geen van beide te weten komt. Wie kan wijzigen wat het netwerk overbrengt, zou een andere pagina kunnen sturen: gebruik geen netwerk van vreemden. Iedereen daarin kan zien dat telefoons stemmen, en wanneer.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <comment>one</comment>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>Agreement beyond chance: {beyond}; 0% is chance, 100% full agreement</source>
        <translation>Overeenstemming, gecorrigeerd voor toeval: {beyond}; 0% is toeval, 100% volledige overeenstemming</translation>
    </message>
    <message>
        <source>Agreement beyond chance</source>
        <translation>Overeenstemming, gecorrigeerd voor toeval</translation>
    </message>
    <message>
        <source>chance</source>
        <comment>agreement</comment>
        <translation>toeval</translation>
    </message>
    <message>
        <source>full agreement</source>
        <translation>volledige overeenstemming</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>De sleutel ontbreekt</translation>
    </message>
    <message>
        <source>Take a &amp;key file…</source>
        <translation>&amp;Sleutelbestand overnemen…</translation>
    </message>
    <message>
        <source>The key to the ballots of {round} is now on this computer too.</source>
        <translation>De sleutel van de stembiljetten van {round} staat nu ook op deze computer.</translation>
    </message>
    <message>
        <source>Delete the file “{name}” and every copy of it.</source>
        <translation>Verwijder het bestand “{name}” en alle kopieën ervan.</translation>
    </message>
    <message>
        <source>This is a witness&apos;s key, which opens ballots and cannot take them.</source>
        <translation>Dit is de sleutel van een getuige: die opent stembiljetten en kan ze niet aannemen.</translation>
    </message>
    <message>
        <source>Keep it for the reveal. Choose the file from the computer that opened the round.</source>
        <translation>Bewaar die voor de onthulling. Kies het bestand van de computer waarop de ronde is geopend.</translation>
    </message>
    <message>
        <source>With the key file and the project another computer can take ballots of {round}. Only the witness&apos;s key opens them. Delete the file once the other computer has taken it.</source>
        <translation>Met het sleutelbestand en het project kan een andere computer stembiljetten van {round} aannemen. Alleen de sleutel van de getuige opent ze. Verwijder het bestand zodra de andere computer het heeft overgenomen.</translation>
    </message>
    <message>
        <source>Whoever has the key file and the project can open the ballots of {round}. The key stays on this computer too. Delete the file once the other computer has taken it.</source>
        <translation>Wie het sleutelbestand en het project heeft, kan de stembiljetten van {round} openen. De sleutel blijft ook op deze computer. Verwijder het bestand zodra de andere computer het heeft overgenomen.</translation>
    </message>
    <message>
        <source>Copy the key of {round} for another computer?</source>
        <translation>De sleutel van {round} voor een andere computer kopiëren?</translation>
    </message>
    <message>
        <source>Save the key file…</source>
        <translation>Sleutelbestand opslaan…</translation>
    </message>
    <message>
        <source>Key of {round}</source>
        <translation>Sleutel van {round}</translation>
    </message>
    <message>
        <source>The key file “{name}” is saved.</source>
        <translation>Het sleutelbestand “{name}” is opgeslagen.</translation>
    </message>
    <message>
        <source>Open the project on the other computer, choose “Take a key file…” under Rounds, then delete the file.</source>
        <translation>Open het project op de andere computer, kies onder Rondes “Sleutelbestand overnemen…” en verwijder daarna het bestand.</translation>
    </message>
    <message>
        <source>Save the key file</source>
        <translation>Sleutelbestand opslaan</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Sleutelbestand kiezen</translation>
    </message>
    <message>
        <source>Key file (*.mcda-key)</source>
        <translation>Sleutelbestand (*.mcda-key)</translation>
    </message>
    <message>
        <source>{round}: the witness&apos;s key</source>
        <translation>{round}: sleutel van de getuige</translation>
    </message>
    <message>
        <source>A witness has the key to these ballots. The witness types the words or brings the file.</source>
        <translation>Een getuige heeft de sleutel van deze stembiljetten. De getuige typt de woorden of brengt het bestand mee.</translation>
    </message>
    <message>
        <source>The &amp;words, in their order</source>
        <translation>De &amp;woorden, in volgorde</translation>
    </message>
    <message>
        <source>The words of the key</source>
        <translation>De woorden van de sleutel</translation>
    </message>
    <message>
        <source>Choose the key &amp;file…</source>
        <translation>Sleutel&amp;bestand kiezen…</translation>
    </message>
    <message>
        <source>{typed} of {words} words</source>
        <translation>{typed} van {words} woorden</translation>
    </message>
    <message>
        <source>{round}: {what} on {issues_count} issues</source>
        <translation>{round}: {what} over {issues_count} kwesties</translation>
    </message>
</context>
</TS>
