<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The source rates none of these issues.</source>
        <translation>La source n’évalue aucun de ces enjeux.</translation>
    </message>
    <message>
        <source>{text}; partly on {partly}</source>
        <translation>{text}&#x202f;; en partie pour {partly}</translation>
    </message>
    <message>
        <source>{text}; not on {others}</source>
        <translation>{text}&#x202f;; pas pour {others}</translation>
    </message>
    <message>
        <source>No issue can be ranked.</source>
        <translation>Aucun enjeu ne peut être classé.</translation>
    </message>
    <message>
        <source>Counting all criteria gives the same first place as effectiveness alone on every issue.</source>
        <translation>En comptant tous les critères, la première place est la même qu’avec l’efficacité seule, pour tous les enjeux.</translation>
    </message>
    <message>
        <source>First place agrees with the source on {agreeing} of {rated_count} that it rates</source>
        <translation>La première place concorde avec la source pour {agreeing} des {rated_count} qu’elle évalue</translation>
    </message>
    <message>
        <source>Counting all criteria puts no other option first; it only forms or breaks a tie on {partly}</source>
        <translation>La prise en compte de tous les critères ne met aucune autre option en tête&#x202f;; elle ne fait que créer ou rompre une égalité pour {partly}</translation>
    </message>
    <message>
        <source>Counting all criteria changes first place on {turned_count} of {ranked_count}: {turned}</source>
        <translation>La prise en compte de tous les critères change la première place pour {turned_count} des {ranked_count}&#x202f;: {turned}</translation>
    </message>
    <message>
        <source>{text}; it forms or breaks a tie on {partly}</source>
        <translation>{text}&#x202f;; elle crée ou rompt une égalité pour {partly}</translation>
    </message>
    <message>
        <source>The source rates no option on {criterion} here.</source>
        <translation>Ici, la source n’évalue aucune option sur {criterion}.</translation>
    </message>
    <message>
        <source>the source rates {best} best on {criterion}</source>
        <translation>la source donne à {best} la meilleure évaluation sur {criterion}</translation>
    </message>
    <message>
        <source>{leaders}, as {rating}</source>
        <translation>{leaders}&#x202f;; de même, {rating}</translation>
    </message>
    <message>
        <source>{rating}, but no option can be ranked</source>
        <translation>{rating}, mais aucune option ne peut être classée</translation>
    </message>
    <message>
        <source> Ratings of {edited} on {criterion} were edited.</source>
        <translation> Certaines évaluations de {edited} sur {criterion} ont été modifiées.</translation>
    </message>
    <message>
        <source>{leaders}, while {rating}</source>
        <translation>{leaders}, alors que {rating}</translation>
    </message>
    <message>
        <source>{text}, which is not ranked here</source>
        <translation>{text}, qui n’est pas classée ici</translation>
    </message>
    <message>
        <source>{criteria} tips it</source>
        <translation>{criteria} fait pencher la balance</translation>
    </message>
    <message>
        <source>{criteria} tip it</source>
        <translation>{criteria} font pencher la balance</translation>
    </message>
    <message>
        <source>{text}; {turns} towards {ahead}</source>
        <translation>{text}&#x202f;; {turns} vers {ahead}</translation>
    </message>
    <message>
        <source>Firm</source>
        <comment>how sure a result is</comment>
        <translation>Solide</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>how sure a result is</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Fragile</source>
        <comment>how sure a result is</comment>
        <translation>Fragile</translation>
    </message>
    <message>
        <source>Fragile: {leaders} now.</source>
        <translation>Fragile&#x202f;: actuellement {leaders}.</translation>
    </message>
    <message>
        <source>{word}: {leaders} stays first in {share} of {samples} draws</source>
        <translation>{word}&#x202f;: {leaders} garde la première place dans {share} des {samples} tirages</translation>
    </message>
    <message>
        <source>Drawn at random: every weight up to half as large again or a third smaller than now, and any numbers for the levels of the scales that keep their order. Firm: the option in first place now is first in at least {robust_from} % of the draws. Fragile: it is first in fewer than two of three, or shares first place now. Open: anything between.</source>
        <translation>Tirés au hasard&#x202f;: chaque poids, augmenté de moitié ou diminué d’un tiers au plus, et des nombres quelconques pour les niveaux des échelles, pourvu que leur ordre soit gardé. Solide&#x202f;: l’option actuellement première l’est dans au moins {robust_from}&#x202f;% des tirages. Fragile&#x202f;: elle l’est dans moins de deux tirages sur trois, ou partage actuellement la première place. Ouvert&#x202f;: entre les deux.</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>chacun</translation>
    </message>
    <message>
        <source>; {rival} is first in {contested}</source>
        <translation>, {rival} est première dans {contested}</translation>
    </message>
    <message>
        <source>No issue is ranked, so there is nothing to compare.</source>
        <translation>Aucun enjeu n’est classé&#x202f;: il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation>normalisation</translation>
    </message>
    <message>
        <source>choice of ideal or distributive mode</source>
        <translation>choix du mode idéal ou distributif</translation>
    </message>
    <message>
        <source>The {what} changes first place on {first_count} of {ranked_count}: {first}</source>
        <translation>Ce choix ({what}) change la première place pour {first_count} des {ranked_count}&#x202f;: {first}</translation>
    </message>
    <message>
        <source>The {what} changes first place on none of {ranked_count}</source>
        <translation>Ce choix ({what}) ne change la première place pour aucun des {ranked_count}</translation>
    </message>
    <message>
        <source>, and on {behind} more the order below it</source>
        <translation>, et l’ordre des suivantes pour {behind} de plus</translation>
    </message>
    <message>
        <source>, and on {behind} the order below it</source>
        <translation>, et l’ordre des suivantes pour {behind}</translation>
    </message>
    <message>
        <source>vector normalisation</source>
        <translation>normalisation vectorielle</translation>
    </message>
    <message>
        <source>min-max normalisation</source>
        <translation>normalisation min-max</translation>
    </message>
    <message>
        <source>fixed anchors</source>
        <translation>ancres fixes</translation>
    </message>
    <message>
        <source>ideal mode</source>
        <translation>mode idéal</translation>
    </message>
    <message>
        <source>distributive mode</source>
        <translation>mode distributif</translation>
    </message>
    <message>
        <source>The normalisation</source>
        <translation>La normalisation</translation>
    </message>
    <message>
        <source>The choice of ideal or distributive mode</source>
        <translation>Le choix du mode idéal ou distributif</translation>
    </message>
    <message>
        <source>{what} makes no difference here: too few options are ranked.</source>
        <translation>{what} ne fait ici aucune différence&#x202f;: trop peu d’options sont classées.</translation>
    </message>
    <message>
        <source>{what} does not matter here: every choice gives the same order.</source>
        <translation>{what} est ici sans effet&#x202f;: tous les choix donnent le même ordre.</translation>
    </message>
    <message>
        <source>{what} changes only the order below first place here; first place stays with {first}.</source>
        <translation>{what} ne change ici que l’ordre des options suivantes&#x202f;; la première place reste à {first}.</translation>
    </message>
    <message>
        <source>{names} cannot be compared with {names2} here because one of them ranks no option.</source>
        <translation>Impossible de comparer ici {names} et {names2}&#x202f;: l’un des deux choix ne classe aucune option.</translation>
    </message>
    <message>
        <source>{what} matters here: {within}.</source>
        <translation>{what} compte ici&#x202f;: {within}.</translation>
    </message>
    <message>
        <source>{names} would put {other} first, where {names2} has {current}.</source>
        <translation>{names} mettrait {other} en première place, au lieu de {current} avec {names2}.</translation>
    </message>
    <message>
        <source>{names} agrees with {names2} on first place.</source>
        <translation>{names} donne la même première place que {names2}.</translation>
    </message>
    <message>
        <source>No option is scored on every criterion that has weight.</source>
        <translation>Aucune option n’est notée sur tous les critères qui ont un poids.</translation>
    </message>
    <message>
        <source>{options} under {choices}</source>
        <translation>{options} avec {choices}</translation>
    </message>
    <message>
        <source>{options} is first under {choices}</source>
        <translation>{options} est première avec {choices}</translation>
    </message>
    <message>
        <source>{options} tie for first place under {choices}</source>
        <translation>{options} partagent la première place avec {choices}</translation>
    </message>
    <message>
        <source>No change of a single weight changes first place.</source>
        <translation>Aucune modification d’un seul poids ne change la première place.</translation>
    </message>
    <message>
        <source>the smallest change</source>
        <translation>le moindre changement</translation>
    </message>
    <message>
        <source>exactly {share} (now {now})</source>
        <translation>exactement {share} (actuellement {now})</translation>
    </message>
    <message>
        <source>more than {share} (now {now})</source>
        <translation>plus de {share} (actuellement {now})</translation>
    </message>
    <message>
        <source>less than {share} (now {now})</source>
        <translation>moins de {share} (actuellement {now})</translation>
    </message>
    <message>
        <source>The most critical criterion is {criterion}: {change} would {leaders}</source>
        <translation>Le critère le plus critique est {criterion}&#x202f;: {change} suffirait à {leaders}</translation>
    </message>
    <message>
        <source>, and neither does any rank</source>
        <translation>, ni aucun rang</translation>
    </message>
    <message>
        <source>; ranks below it do</source>
        <translation>, mais certains rangs suivants changent</translation>
    </message>
    <message>
        <source>From {before} to {after}, first place changes on no issue{rest}</source>
        <translation>De {before} à {after}, la première place ne change pour aucun enjeu{rest}</translation>
    </message>
    <message>
        <source>From {before} to {after}, first place changes on {changed_count} of {issues_count}: {details}</source>
        <translation>De {before} à {after}, la première place change pour {changed_count} des {issues_count}&#x202f;: {details}</translation>
    </message>
    <message>
        <source>{after} instead of {before}</source>
        <translation>{after} au lieu de {before}</translation>
    </message>
    <message>
        <source>{after} as before; the order below changes</source>
        <translation>{after} comme avant&#x202f;; l’ordre des suivantes change</translation>
    </message>
    <message>
        <source>{after} as before, and no rank changes</source>
        <translation>{after} comme avant, et aucun rang ne change</translation>
    </message>
    <message>
        <source>Dropping any one option or criterion would not change the order of the rest.</source>
        <translation>Retirer une option ou un critère, quel qu’il soit, ne changerait pas l’ordre des autres.</translation>
    </message>
    <message>
        <source>without {names}, {leaders}</source>
        <translation>sans {names}, {leaders}</translation>
    </message>
    <message>
        <source>Adding a copy of an option, or one at the ends of the scales, would not change the order.</source>
        <translation>Ajouter une copie d’une option, ou une option aux extrémités des échelles, ne changerait pas l’ordre.</translation>
    </message>
    <message>
        <source>There is nothing to drop: too few options are ranked.</source>
        <translation>Il n’y a rien à retirer&#x202f;: trop peu d’options sont classées.</translation>
    </message>
    <message>
        <source>without {behind}, the order below first place changes</source>
        <translation>sans {behind}, l’ordre des options suivantes change</translation>
    </message>
    <message>
        <source>Adding an option was not tested.</source>
        <translation>L’ajout d’une option n’a pas été testé.</translation>
    </message>
    <message>
        <source>change the order below first place</source>
        <translation>changer l’ordre des options suivantes</translation>
    </message>
    <message>
        <source>; {effective_count} of {changes_count} options tested changes the order</source>
        <translation>, et {effective_count} des {changes_count} options testées change l’ordre</translation>
    </message>
    <message>
        <source>; {effective_count} of {changes_count} options tested change the order</source>
        <translation>, et {effective_count} des {changes_count} options testées changent l’ordre</translation>
    </message>
    <message>
        <source>Adding {option} would {effect}{more}</source>
        <translation>Ajouter {option} aurait pour effet de {effect}{more}</translation>
    </message>
    <message>
        <source>a copy of {option}</source>
        <translation>une copie de {option}</translation>
    </message>
    <message>
        <source>an option at the best of every scale</source>
        <translation>une option à la meilleure valeur de chaque échelle</translation>
    </message>
    <message>
        <source>an option at the worst of every scale</source>
        <translation>une option à la pire valeur de chaque échelle</translation>
    </message>
    <message>
        <source>an option at the best of {best} and the worst of the rest</source>
        <translation>une option à la meilleure valeur sur {best} et à la pire sur le reste</translation>
    </message>
    <message>
        <source>{names} (and {count} more)</source>
        <translation>{names} (et {count} de plus)</translation>
    </message>
    <message>
        <source>{words} or {words2}</source>
        <translation>{words} ou {words2}</translation>
    </message>
    <message>
        <source>A priority is a sum: each criterion adds its weight times the option&apos;s priority on it.</source>
        <translation>Une priorité est une somme&#x202f;: chaque critère y ajoute son poids multiplié par la priorité de l’option sur ce critère.</translation>
    </message>
    <message>
        <source>printed in a table</source>
        <translation>imprimées dans un tableau</translation>
    </message>
    <message>
        <source>drawn from the text</source>
        <translation>tirées du texte</translation>
    </message>
    <message>
        <source>that are assumptions</source>
        <translation>qui sont des hypothèses</translation>
    </message>
    <message>
        <source>entered by the user</source>
        <translation>saisies par l’utilisateur</translation>
    </message>
    <message>
        <source>closeness</source>
        <translation>proximité</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>{leaders} with {word} {first}</source>
        <translation>{leaders} avec une {word} de {first}</translation>
    </message>
    <message>
        <source>{leaders} with {word} {score}, ahead of {option} ({next})</source>
        <translation>{leaders} avec une {word} de {score}, devant {option} ({next})</translation>
    </message>
    <message>
        <source>In favour of {a} over {b}: {pros}.</source>
        <translation>En faveur de {a} par rapport à {b}&#x202f;: {pros}.</translation>
    </message>
    <message>
        <source>In favour of {b} over {a}: {cons}.</source>
        <translation>En faveur de {b} par rapport à {a}&#x202f;: {cons}.</translation>
    </message>
    <message>
        <source>No single criterion accounts for the lead of {gap}; {names} together do.</source>
        <translation>Aucun critère ne suffit à expliquer l’écart de {gap}&#x202f;; {names} y suffisent ensemble.</translation>
    </message>
    <message>
        <source>{names} alone accounts for more than the whole lead of {gap}.</source>
        <translation>{names} explique à lui seul plus que tout l’écart de {gap}.</translation>
    </message>
    <message>
        <source>{names} each account for more than the whole lead of {gap}.</source>
        <translation>{names} expliquent chacun plus que tout l’écart de {gap}.</translation>
    </message>
    <message>
        <source>{evidence} of the lead rests on cells {cells}</source>
        <translation>{evidence} de l’avance repose sur des cellules {cells}</translation>
    </message>
    <message>
        <source>{evidence} on cells {cells}</source>
        <translation>{evidence} sur des cellules {cells}</translation>
    </message>
    <message>
        <source>{names} cannot distinguish the options here: {share} of the weight is idle.</source>
        <translation>Les options ne se distinguent pas ici sur {names}&#x202f;: {share} du poids est sans effet.</translation>
    </message>
    <message>
        <source>{leaders} is the only option ranked</source>
        <translation>{leaders} est la seule option classée</translation>
    </message>
    <message>
        <source>{leaders} leads with these weights: {word} {score}, ahead of {option} ({next})</source>
        <translation>{leaders} est en tête avec ces poids&#x202f;: {word} {score}, devant {option} ({next})</translation>
    </message>
    <message>
        <source>No criterion favours {b} over {a}.</source>
        <translation>Aucun critère ne favorise {b} par rapport à {a}.</translation>
    </message>
    <message>
        <source>{differing_count} of {total} would change</source>
        <comment>one score</comment>
        <translation>{differing_count} sur {total} changerait</translation>
    </message>
    <message>
        <source>{differing_count} of {total} would change</source>
        <translation>{differing_count} sur {total} changeraient</translation>
    </message>
    <message>
        <source>score</source>
        <translation>note</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>{count}; first place would change on {issues}.</source>
        <translation>{count}&#x202f;; la première place changerait pour {issues}.</translation>
    </message>
    <message>
        <source>{option} is left out: {scores} missing ({names}).</source>
        <translation>{option} est écartée&#x202f;: il manque {scores} ({names}).</translation>
    </message>
    <message>
        <source>The weight of {criterion}</source>
        <translation>Le poids de {criterion}</translation>
    </message>
    <message>
        <source>{option} on {criterion} ({issue})</source>
        <translation>{option} sur {criterion} ({issue})</translation>
    </message>
    <message>
        <source>{what}: all agree.</source>
        <translation>{what}&#x202f;: tous sont d’accord.</translation>
    </message>
    <message>
        <source>{what} runs from {low} to {high}</source>
        <translation>{what} va de {low} à {high}</translation>
    </message>
    <message>
        <source>{effects_count} more</source>
        <translation>{effects_count} de plus</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>dans la salle</translation>
    </message>
    <message>
        <source>no other disagreement</source>
        <translation>aucun autre désaccord</translation>
    </message>
    <message>
        <source>no disagreement</source>
        <translation>aucun désaccord</translation>
    </message>
    <message>
        <source>{text}; alone it does not change first place on any issue.</source>
        <translation>{text}&#x202f;; à lui seul, cela ne change la première place pour aucun enjeu.</translation>
    </message>
    <message>
        <source>{text}; within that range first place changes on {shown}.</source>
        <translation>{text}&#x202f;; à l’intérieur de cet intervalle, la première place change pour {shown}.</translation>
    </message>
    <message>
        <source>{settled} {about} can change first place on any issue (proved).</source>
        <translation>{settled} {about} ne peut changer la première place, quel que soit l’enjeu (prouvé).</translation>
    </message>
    <message>
        <source>Disagreement on {titles} can also change first place.</source>
        <translation>Les désaccords sur {titles} peuvent aussi changer la première place.</translation>
    </message>
    <message>
        <source>one issue</source>
        <translation>un enjeu</translation>
    </message>
    <message>
        <source>{count} issues</source>
        <translation>{count} enjeux</translation>
    </message>
    <message>
        <source>{settled} changes first place alone, but several together can, on {where}.</source>
        <translation>{settled} ne change à lui seul la première place, mais plusieurs ensemble le peuvent, pour {where}.</translation>
    </message>
    <message>
        <source>{settled} changes first place alone; it has not been proved whether several together can.</source>
        <translation>{settled} ne change à lui seul la première place&#x202f;; on n’a pas pu établir si plusieurs ensemble le peuvent.</translation>
    </message>
    <message>
        <source>All agree on every score.</source>
        <translation>Tous sont d’accord sur toutes les notes.</translation>
    </message>
    <message>
        <source>more score</source>
        <translation>autre note</translation>
    </message>
    <message>
        <source>more scores</source>
        <translation>autres notes</translation>
    </message>
    <message>
        <source>{more} on which people differ can change first place</source>
        <comment>one score</comment>
        <translation>{more} sur laquelle les avis diffèrent peut changer la première place</translation>
    </message>
    <message>
        <source>{more} on which people differ can change first place</source>
        <translation>{more} sur lesquelles les avis diffèrent peuvent changer la première place</translation>
    </message>
    <message>
        <source>No other score on which people differ can change first place on its own.</source>
        <translation>Aucune autre note sur laquelle les avis diffèrent ne peut à elle seule changer la première place.</translation>
    </message>
    <message>
        <source>on weights</source>
        <translation>sur les poids</translation>
    </message>
    <message>
        <source>{number} favours {options}</source>
        <translation>{number} préfère {options}</translation>
    </message>
    <message>
        <source>{number} favour {options}</source>
        <translation>{number} préfèrent {options}</translation>
    </message>
    <message>
        <source>Under their own weights {number} of {people} participants favours {options} on {issue}.</source>
        <translation>Avec ses propres poids, {number} participant sur {people} préfère {options} pour {issue}.</translation>
    </message>
    <message>
        <source>Under their own weights {number} of {people} participants favour {options} on {issue}.</source>
        <translation>Avec leurs propres poids, {number} participants sur {people} préfèrent {options} pour {issue}.</translation>
    </message>
    <message>
        <source>Under their own weights {number} of {people} participants favour something else on {issue}: {parts}.</source>
        <translation>Avec leurs propres poids, {number} participants sur {people} préfèrent autre chose pour {issue}&#x202f;: {parts}.</translation>
    </message>
    <message>
        <source>{options} alike</source>
        <translation>{options} à égalité</translation>
    </message>
    <message>
        <source>Under their own weights all participants favour what the group favours, on every issue.</source>
        <translation>Avec leurs propres poids, tous les participants préfèrent ce que préfère le groupe, pour chaque enjeu.</translation>
    </message>
    <message>
        <source>On {dissenters_count} of {issues} at least one participant would favour something else under their own weights.</source>
        <translation>Pour {dissenters_count} des {issues}, au moins un participant préférerait autre chose avec ses propres poids.</translation>
    </message>
    <message>
        <source>Mean of judgements</source>
        <translation>Moyenne des jugements</translation>
    </message>
    <message>
        <source>Mean of weights</source>
        <translation>Moyenne des poids</translation>
    </message>
    <message>
        <source>Geometric mean of weights</source>
        <translation>Moyenne géométrique des poids</translation>
    </message>
    <message>
        <source>No ballot of this round gives weights.</source>
        <translation>Aucun bulletin de ce tour ne donne de poids.</translation>
    </message>
    <message>
        <source>Reveal the round first.</source>
        <translation>Révélez d’abord le tour.</translation>
    </message>
    <message>
        <source>Judgements can be aggregated only if pairs of criteria were compared.</source>
        <translation>Les jugements ne peuvent être agrégés que si des paires de critères ont été comparées.</translation>
    </message>
    <message>
        <source>Only one aggregation method applies to these answers.</source>
        <translation>Une seule méthode d’agrégation s’applique à ces réponses.</translation>
    </message>
    <message>
        <source>First place is the same on every issue with {ways} aggregation methods.</source>
        <translation>La première place est la même pour tous les enjeux avec {ways} méthodes d’agrégation.</translation>
    </message>
    <message>
        <source>The aggregation method changes first place on {where}{more}.</source>
        <translation>La méthode d’agrégation change la première place pour {where}{more}.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>all {usable_count}</source>
        <translation>les {usable_count}</translation>
    </message>
    <message>
        <source>by {names} {leaders}</source>
        <translation>selon {names}, {leaders}</translation>
    </message>
    <message>
        <source>, and on {differing_count} more</source>
        <translation>, et pour {differing_count} de plus</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>personne ne sait</translation>
    </message>
    <message>
        <source>{word} ({low} to {high})</source>
        <translation>{word} ({low} à {high})</translation>
    </message>
    <message>
        <source>{silent} cannot tell</source>
        <translation>{silent} ne savent pas</translation>
    </message>
    <message>
        <source>{silent} cannot tell</source>
        <comment>one voter</comment>
        <translation>{silent} ne sait pas</translation>
    </message>
    <message>
        <source>The group&apos;s answer in {title}: {tally}.</source>
        <translation>Réponse du groupe ({title})&#x202f;: {tally}.</translation>
    </message>
    <message>
        <source>The group&apos;s scores are the project&apos;s.</source>
        <translation>Les notes du groupe sont celles du projet.</translation>
    </message>
    <message>
        <source>{issue} ({leaders} instead of {now})</source>
        <translation>{issue} ({leaders} au lieu de {now})</translation>
    </message>
    <message>
        <source>{count}; first place would stay the same on every issue asked about.</source>
        <translation>{count}&#x202f;; la première place resterait la même pour tous les enjeux soumis.</translation>
    </message>
    <message>
        <source>Whoever&apos;s weights are used, first place is the same on every issue</source>
        <translation>Quels que soient les poids retenus, la première place est la même pour chaque enjeu</translation>
    </message>
    <message>
        <source>Depending on whose weights are used, first place changes on {differing} of {all}</source>
        <comment>one</comment>
        <translation>Selon les poids retenus, la première place change pour {differing} des {all}</translation>
    </message>
    <message>
        <source>Depending on whose weights are used, first place changes on {differing} of {all}</source>
        <translation>Selon les poids retenus, la première place change pour {differing} des {all}</translation>
    </message>
    <message>
        <source>one participant</source>
        <translation>un participant</translation>
    </message>
    <message>
        <source>another</source>
        <comment>participant</comment>
        <translation>un autre</translation>
    </message>
    <message>
        <source>{person} ({share} for {criterion})</source>
        <translation>{person} ({share} pour {criterion})</translation>
    </message>
    <message>
        <source>the two ends are {first} and {second}</source>
        <translation>les deux extrêmes sont {first} et {second}</translation>
    </message>
    <message>
        <source>Everybody weighs all criteria alike, which says nothing about agreement.</source>
        <translation>Chacun donne le même poids à tous les critères, ce qui ne dit rien de l’accord.</translation>
    </message>
    <message>
        <source>These are too few answers to tell agreement on weights from chance.</source>
        <translation>Ces réponses sont trop peu nombreuses pour distinguer l’accord sur les poids du hasard.</translation>
    </message>
    <message>
        <source>On weights they agree no more than unrelated answers would, which reach this agreement in {frequency} of cases.</source>
        <translation>Sur les poids, l’accord ne dépasse pas celui de réponses sans lien, qui l’atteignent dans {frequency} des cas.</translation>
    </message>
    <message>
        <source>Agreement on weights is {word}: {beyond} of the way from chance to full agreement. Unrelated answers reach it in {frequency} of cases.</source>
        <translation>L’accord sur les poids est {word}&#x202f;: il se situe à {beyond} du chemin entre le hasard et l’accord complet. Des réponses sans lien l’atteignent dans {frequency} des cas.</translation>
    </message>
    <message>
        <source>fewer than 0.1%</source>
        <translation>moins de 0,1&#x202f;%</translation>
    </message>
    <message>
        <source>On the rankings that follow, agreement is {mean}; unrelated rankings would show {unrelated} (Kendall&apos;s W, the mean over {issues}; 1 is full agreement).</source>
        <translation>Sur les classements qui en découlent, l’accord est de {mean}&#x202f;; des classements sans lien donneraient {unrelated} (W de Kendall, moyenne sur {issues}&#x202f;; 1 est l’accord complet).</translation>
    </message>
    <message>
        <source>Votes count in it as set under People.</source>
        <translation>Les voix y comptent comme indiqué sous «&#x202f;Participants&#x202f;».</translation>
    </message>
    <message>
        <source>{title} counts nothing in the geometric mean because of {who}, who gave it no weight.</source>
        <translation>{title} ne compte pas dans la moyenne géométrique, faute d’un poids donné par {who}.</translation>
    </message>
    <message>
        <source>Chance: everybody&apos;s own weights are dealt to the criteria at random, and their overlap is compared with that of the answers (a permutation test; the words are those of Landis and Koch).</source>
        <translation>Hasard&#x202f;: les poids de chacun sont répartis au hasard entre les critères, et leur recouvrement est comparé à celui des réponses (test de permutation&#x202f;; les mots sont ceux de Landis et Koch).</translation>
    </message>
    <message>
        <source>All {ways} ways to deal them were compared.</source>
        <translation>Les {ways} répartitions possibles ont toutes été comparées.</translation>
    </message>
    <message>
        <source>{ways} ways to deal them were drawn, the same each time.</source>
        <translation>{ways} répartitions ont été tirées, les mêmes à chaque fois.</translation>
    </message>
    <message>
        <source>Goepel&apos;s indicator, which does not look at chance, is {agreement} ({word}).</source>
        <translation>L’indicateur de Goepel, qui ne tient pas compte du hasard, est de {agreement} ({word}).</translation>
    </message>
    <message>
        <source>With fewer people than criteria, as here, the formula first published in 2013 gives {earlier}; its author has since dropped it.</source>
        <translation>Avec moins de personnes que de critères, comme ici, la formule publiée à l’origine en 2013 donne {earlier}&#x202f;; son auteur l’a abandonnée depuis.</translation>
    </message>
    <message>
        <source>{count} weigh {more}{part}.</source>
        <translation>{count} donnent {more}{part}.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>{words} and {words_count} more</source>
        <translation>{words} et {words_count} de plus</translation>
    </message>
    <message>
        <source>One ballot has no usable weights and is left out.</source>
        <translation>Un bulletin sans poids utilisables est écarté.</translation>
    </message>
    <message>
        <source>{count} ballots have no usable weights and are left out.</source>
        <translation>{count} bulletins sans poids utilisables sont écartés.</translation>
    </message>
    <message>
        <source>; {left_out_count} more</source>
        <translation>, et {left_out_count} de plus</translation>
    </message>
    <message>
        <source>One ballot has no usable weights and is left out ({reasons}{more}).</source>
        <translation>Un bulletin sans poids utilisables est écarté ({reasons}{more}).</translation>
    </message>
    <message>
        <source>{count} ballots have no usable weights and are left out ({reasons}{more}).</source>
        <translation>{count} bulletins sans poids utilisables sont écartés ({reasons}{more}).</translation>
    </message>
    <message>
        <source>{text} If every vote counted equally, first place would change on {changed}.</source>
        <translation>{text} Si toutes les voix comptaient autant, la première place changerait pour {changed}.</translation>
    </message>
    <message>
        <source>{text} If every vote counted equally, first place would be the same on every issue.</source>
        <translation>{text} Si toutes les voix comptaient autant, la première place serait la même pour tous les enjeux.</translation>
    </message>
    <message>
        <source>{round}: nobody&apos;s answers changed {since}.</source>
        <translation>{round}&#x202f;: personne n’a changé ses réponses {since}.</translation>
    </message>
    <message>
        <source>{round}: {changed} of {people} who voted in both changed their answers {since}</source>
        <comment>one</comment>
        <translation>{round}&#x202f;: {changed} des {people} personnes ayant voté les deux fois a changé ses réponses {since}</translation>
    </message>
    <message>
        <source>{round}: {changed} of {people} who voted in both changed their answers {since}</source>
        <translation>{round}&#x202f;: {changed} des {people} personnes ayant voté les deux fois ont changé leurs réponses {since}</translation>
    </message>
    <message>
        <source>{text}, at most {title} from {before} to {after}{by}.</source>
        <translation>{text}, le plus pour {title}&#x202f;: de {before} à {after}{by}.</translation>
    </message>
    <message>
        <source>The answers are too alike to form sub-groups.</source>
        <translation>Les réponses sont trop semblables pour former des sous-groupes.</translation>
    </message>
    <message>
        <source>{titles} more than the group does: {shares} against {whole}</source>
        <translation>plus de poids que l’ensemble à {titles}&#x202f;: {shares} contre {whole}</translation>
    </message>
    <message>
        <source>{who} agrees with nobody else to that degree and weighs {more}.</source>
        <translation>{who} n’est à ce point d’accord avec personne d’autre et donne {more}.</translation>
    </message>
    <message>
        <source>{person} counts {weight}</source>
        <translation>{person} compte pour {weight}</translation>
    </message>
    <message>
        <source>Votes count as set under People: {others}, everybody else {usual}.</source>
        <translation>Les voix sont pondérées comme indiqué sous «&#x202f;Participants&#x202f;»&#x202f;: {others}, toutes les autres pour {usual}.</translation>
    </message>
    <message>
        <source>On {where} the group&apos;s weights favour what nobody favours under their own weights.</source>
        <translation>Pour {where}, les poids du groupe favorisent une option que personne ne préfère avec ses propres poids.</translation>
    </message>
    <message>
        <source>since {earlier}</source>
        <translation>depuis le {earlier}</translation>
    </message>
    <message>
        <source>{count} of {people_count} puts {most} first</source>
        <translation>{count} sur {people_count} met {most} en première place</translation>
    </message>
    <message>
        <source>{count} of {people_count} put {most} first</source>
        <translation>{count} sur {people_count} mettent {most} en première place</translation>
    </message>
    <message>
        <source>In the gut check {parts}, where a tie counts for each of its options; with these weights {leaders}.</source>
        <translation>Sondage d’intuition&#x202f;: {parts}, une égalité comptant pour chacune de ses options&#x202f;; avec ces poids, {leaders}.</translation>
    </message>
    <message>
        <source>In the gut check {parts}; with these weights {leaders}.</source>
        <translation>Sondage d’intuition&#x202f;: {parts}&#x202f;; avec ces poids, {leaders}.</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation>comparaisons</translation>
    </message>
    <message>
        <source>First place on {issue} would not change.</source>
        <translation>La première place pour {issue} ne changerait pas.</translation>
    </message>
    <message>
        <source>{first} The other answers imply {first2}.</source>
        <translation>{first} D’après les autres réponses&#x202f;: {first2}.</translation>
    </message>
    <message>
        <source>The consistency ratio would be {cr_with_nearest} %.</source>
        <translation>Le ratio de cohérence serait de {cr_with_nearest}&#x202f;%.</translation>
    </message>
    <message>
        <source>Two items cannot contradict each other.</source>
        <translation>Deux éléments ne peuvent pas se contredire.</translation>
    </message>
    <message>
        <source>No answer can contradict another yet; {remaining} left.</source>
        <translation>Aucune réponse ne peut encore en contredire une autre&#x202f;; il reste {remaining}.</translation>
    </message>
    <message>
        <source>Following the advice one answer at a time, {steps} would bring the ratio to {ratio_then} %. {effect}</source>
        <translation>En suivant le conseil une réponse à la fois, le ratio passerait à {ratio_then}&#x202f;% après {steps}. {effect}</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changements</translation>
    </message>
    <message>
        <source>{first} over {second} by {exact}</source>
        <translation>{first} par rapport à {second}&#x202f;: {exact}</translation>
    </message>
    <message>
        <source>{second} over {first} by {exact}</source>
        <translation>{second} par rapport à {first}&#x202f;: {exact}</translation>
    </message>
    <message>
        <source>All {count} answers are equally far off, so none of them is the worst.</source>
        <translation>Les {count} réponses s’écartent toutes autant&#x202f;: aucune n’est pire que les autres.</translation>
    </message>
    <message>
        <source>The judgements contradict each other (consistency ratio {ratio}; above 10 % a review is advised).</source>
        <translation>Les jugements se contredisent (ratio de cohérence {ratio}&#x202f;; au-dessus de 10&#x202f;%, il est conseillé de les revoir).</translation>
    </message>
    <message>
        <source>answer to review</source>
        <translation>réponse à revoir</translation>
    </message>
    <message>
        <source>answers to review</source>
        <translation>réponses à revoir</translation>
    </message>
    <message>
        <source>{count} answers are equally far off and further than the rest; none of them is the worst.</source>
        <translation>{count} réponses s’écartent autant l’une que l’autre, et plus que le reste&#x202f;; aucune n’est la pire.</translation>
    </message>
    <message>
        <source>The judgements agree fully (consistency ratio 0 %).</source>
        <translation>Les jugements concordent pleinement (ratio de cohérence 0&#x202f;%).</translation>
    </message>
    <message>
        <source>The judgements agree well enough (consistency ratio {ratio}; up to 10 % is common practice).</source>
        <translation>Les jugements concordent assez bien (ratio de cohérence {ratio}&#x202f;; l’usage admet jusqu’à 10&#x202f;%).</translation>
    </message>
    <message>
        <source>equally</source>
        <translation>autant</translation>
    </message>
    <message>
        <source>slightly more</source>
        <translation>légèrement plus</translation>
    </message>
    <message>
        <source>moderately more</source>
        <translation>modérément plus</translation>
    </message>
    <message>
        <source>moderately to strongly more</source>
        <translation>modérément à fortement plus</translation>
    </message>
    <message>
        <source>strongly more</source>
        <translation>fortement plus</translation>
    </message>
    <message>
        <source>strongly to very strongly more</source>
        <translation>fortement à très fortement plus</translation>
    </message>
    <message>
        <source>very strongly more</source>
        <translation>très fortement plus</translation>
    </message>
    <message>
        <source>very strongly to extremely more</source>
        <translation>très fortement à extrêmement plus</translation>
    </message>
    <message>
        <source>extremely more</source>
        <translation>extrêmement plus</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>{first} and {second}: not answered.</source>
        <translation>{first} et {second}&#x202f;: sans réponse.</translation>
    </message>
    <message>
        <source>{first} and {second} are equally {adjective} (1).</source>
        <translation>{first} et {second}&#x202f;: aussi {adjective} l’un que l’autre (1).</translation>
    </message>
    <message>
        <source>{first} is a little more {adjective} than {second} ({ratio}).</source>
        <translation>{first} est un peu plus {adjective} que {second} ({ratio}).</translation>
    </message>
    <message>
        <source>{first} is {ratio} {adjective} than {second} ({ratio2}).</source>
        <translation>{first} est {ratio} {adjective} que {second} ({ratio2}).</translation>
    </message>
    <message>
        <source>{first} is judged more {adjective} than {second}</source>
        <translation>{first} est jugé plus {adjective} que {second}</translation>
    </message>
    <message>
        <source>{a} than {b}</source>
        <translation>{a} que {b}</translation>
    </message>
    <message>
        <source>{steps}, and {titles} in turn than {first}.</source>
        <translation>{steps}, et {titles} à son tour que {first}.</translation>
    </message>
    <message>
        <source>No other method can rank this issue.</source>
        <translation>Aucune autre méthode ne peut classer cet enjeu.</translation>
    </message>
    <message>
        <source>All {same}</source>
        <translation>Les {same}</translation>
    </message>
    <message>
        <source>{same} of {able_count}</source>
        <translation>{same} des {able_count}</translation>
    </message>
    <message>
        <source>The one other method also puts {leaders} first</source>
        <translation>La seule autre méthode place aussi {leaders} en tête</translation>
    </message>
    <message>
        <source>The one other method does not put {leaders} first</source>
        <translation>La seule autre méthode ne place pas {leaders} en tête</translation>
    </message>
    <message>
        <source>{count} other methods also favours {leaders}</source>
        <translation>{count} autres méthodes place aussi {leaders} en tête</translation>
    </message>
    <message>
        <source>{count} other methods also favour {leaders}</source>
        <translation>{count} autres méthodes placent aussi {leaders} en tête</translation>
    </message>
    <message>
        <source>{count} other methods also puts {leaders} in first place together</source>
        <translation>{count} autres méthodes place aussi {leaders} ensemble en tête</translation>
    </message>
    <message>
        <source>{count} other methods also put {leaders} in first place together</source>
        <translation>{count} autres méthodes placent aussi {leaders} ensemble en tête</translation>
    </message>
    <message>
        <source> {silent} more cannot rank this issue.</source>
        <comment>one method</comment>
        <translation> {silent} autre ne peut pas classer cet enjeu.</translation>
    </message>
    <message>
        <source> {silent} more cannot rank this issue.</source>
        <translation> {silent} autres ne peuvent pas classer cet enjeu.</translation>
    </message>
    <message>
        <source>Within {name}</source>
        <translation>Dans {name}</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>Entre groupes</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>favorable</translation>
    </message>
    <message>
        <source>Options on {criterion_id}</source>
        <translation>Options sur {criterion_id}</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>None of the {pairs} comparisons is</source>
        <translation>Aucune des {pairs} comparaisons n’a</translation>
    </message>
    <message>
        <source>The one comparison is not</source>
        <translation>La seule comparaison n’a pas</translation>
    </message>
    <message>
        <source>{none} answered yet.</source>
        <translation>{none} encore de réponse.</translation>
    </message>
    <message>
        <source>Details differ.</source>
        <translation>Seuls des détails diffèrent.</translation>
    </message>
    <message>
        <source>The title: “{after}” instead of “{before}”.</source>
        <translation>Le titre&#x202f;: «&#x202f;{after}&#x202f;» au lieu de «&#x202f;{before}&#x202f;».</translation>
    </message>
    <message>
        <source>The weights: {weights}.</source>
        <translation>Les poids&#x202f;: {weights}.</translation>
    </message>
    <message>
        <source>The method or its options: {method}.</source>
        <translation>La méthode ou ses options&#x202f;: {method}.</translation>
    </message>
    <message>
        <source>Notes.</source>
        <translation>Remarques.</translation>
    </message>
    <message>
        <source>Snapshots: {snapshots_count} instead of {snapshots_count2}.</source>
        <translation>Instantanés&#x202f;: {snapshots_count} au lieu de {snapshots_count2}.</translation>
    </message>
    <message>
        <source>Answers on the Weights page.</source>
        <translation>Réponses de la page Poids.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source> and {names_count} more</source>
        <translation> et {names_count} de plus</translation>
    </message>
    <message>
        <source>One score</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>{count} scores</source>
        <translation>{count} notes</translation>
    </message>
    <message>
        <source>{cells} on {names}{more}.</source>
        <translation>{cells} pour {names}{more}.</translation>
    </message>
    <message>
        <source>The workshop was removed.</source>
        <translation>L’atelier a été supprimé.</translation>
    </message>
    <message>
        <source>A workshop was started.</source>
        <translation>Un atelier a été commencé.</translation>
    </message>
    <message>
        <source>Ballots: {ballots} instead of {ballots2}.</source>
        <translation>Bulletins&#x202f;: {ballots} au lieu de {ballots2}.</translation>
    </message>
    <message>
        <source>The workshop.</source>
        <translation>L’atelier.</translation>
    </message>
    <message>
        <source>No option has all the scores it needs.</source>
        <translation>Aucune option n’a toutes les notes nécessaires.</translation>
    </message>
    <message>
        <source>A score on {criterion} is outside its scale, which runs from {low} to {high}.</source>
        <translation>Une note sur {criterion} est hors de l’échelle, qui va de {low} à {high}.</translation>
    </message>
    <message>
        <source>Correct the score or widen the scale.</source>
        <translation>Corrigez la note ou élargissez l’échelle.</translation>
    </message>
    <message>
        <source>Nothing is scored on {unscored} yet, so it cannot matter more than another criterion.</source>
        <translation>Rien n’est encore noté sur {unscored}&#x202f;: ce critère ne peut donc pas importer plus qu’un autre.</translation>
    </message>
    <message>
        <source>Score it first, or withdraw the statement.</source>
        <translation>Notez-le d’abord, ou retirez l’énoncé.</translation>
    </message>
    <message>
        <source>A criterion</source>
        <translation>Un critère</translation>
    </message>
    <message>
        <source>has no place in the order of importance.</source>
        <translation>n’a pas de place dans l’ordre d’importance.</translation>
    </message>
    <message>
        <source>has two places in the order.</source>
        <translation>a deux places dans l’ordre.</translation>
    </message>
    <message>
        <source>Give every criterion one place.</source>
        <translation>Donnez une place à chaque critère.</translation>
    </message>
    <message>
        <source>No weights within these intervals sum to 100 %: the lowest come to {least} %, the highest to {most} %.</source>
        <translation>Aucun jeu de poids dans ces intervalles ne totalise 100&#x202f;%&#x202f;: les plus bas font {least}&#x202f;%, les plus hauts {most}&#x202f;%.</translation>
    </message>
    <message>
        <source>Widen an interval.</source>
        <translation>Élargissez un intervalle.</translation>
    </message>
    <message>
        <source>These intervals are too narrow to draw weights from.</source>
        <translation>Ces intervalles sont trop étroits pour en tirer des poids.</translation>
    </message>
    <message>
        <source>Widen an interval, or scatter the weights around the current ones.</source>
        <translation>Élargissez un intervalle, ou faites varier les poids autour des poids actuels.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>More weight where the options&apos; shares of the column total are less even. It looks at the size of scores, not at what is better, so a cost counts like a benefit.</source>
        <translation>Plus de poids là où les parts des options dans le total de la colonne sont plus inégales. Cette règle regarde la taille des notes, non ce qui est souhaitable&#x202f;: un coût compte comme un bénéfice.</translation>
    </message>
    <message>
        <source>More weight where the options differ more and the criterion says something that the others do not.</source>
        <translation>Plus de poids là où les options diffèrent davantage et où le critère dit quelque chose que les autres ne disent pas.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>There is no such rule. Choose one of {titles}.</source>
        <translation>Cette règle n’existe pas. Choisissez parmi {titles}.</translation>
    </message>
    <message>
        <source>No issue is chosen.</source>
        <translation>Aucun enjeu n’est choisi.</translation>
    </message>
    <message>
        <source>Fewer than two options have a score on every criterion.</source>
        <translation>Moins de deux options ont une note sur chaque critère.</translation>
    </message>
    <message>
        <source>All options have the same scores, so no weights can be derived from them.</source>
        <translation>Toutes les options ont les mêmes notes&#x202f;: on ne peut en tirer aucun poids.</translation>
    </message>
    <message>
        <source>Entropy needs scores of zero or more; {below} has negative ones.</source>
        <translation>L’entropie exige des notes positives ou nulles&#x202f;; {below} en a de négatives.</translation>
    </message>
    <message>
        <source>All criteria rank the options alike, so none says more than another.</source>
        <translation>Tous les critères classent les options de la même façon&#x202f;: aucun n’en dit donc plus qu’un autre.</translation>
    </message>
    <message>
        <source>Each score is first rescaled to the range of its column, so that units do not matter. The other convention uses the scores as they are and gives {weights}.</source>
        <translation>Chaque note est d’abord ramenée à l’étendue de sa colonne, de sorte que les unités n’importent pas. L’autre convention prend les notes telles quelles et donne {weights}.</translation>
    </message>
    <message>
        <source> {constant} does not distinguish the options and gets no weight.</source>
        <translation> {constant} ne distingue pas les options et ne reçoit aucun poids.</translation>
    </message>
    <message>
        <source>Entropy is 1 where all options have the same share and 0 where one has everything. The weight is 1 minus entropy, divided by the sum over all criteria.</source>
        <translation>L’entropie vaut 1 si toutes les options ont la même part et 0 si l’une a tout. Le poids est 1 moins l’entropie, divisé par la somme sur tous les critères.</translation>
    </message>
    <message>
        <source>Each score rescaled to the range of its column: 1 is the best, 0 the worst.{left_out}</source>
        <translation>Chaque note ramenée à l’étendue de sa colonne&#x202f;: 1 est la meilleure, 0 la pire.{left_out}</translation>
    </message>
    <message>
        <source>Rescaled scores</source>
        <translation>Notes ramenées à l’étendue</translation>
    </message>
    <message>
        <source>Conflict is the sum of 1 minus the correlation with each criterion. The weight is standard deviation times conflict, divided by the sum over all criteria.</source>
        <translation>Le conflit est la somme de 1 moins la corrélation avec chaque critère. Le poids est l’écart type multiplié par le conflit, divisé par la somme sur tous les critères.</translation>
    </message>
    <message>
        <source>Each score divided by the sum of its column.{left_out}</source>
        <translation>Chaque note divisée par la somme de sa colonne.{left_out}</translation>
    </message>
    <message>
        <source>More weight where the scores, rescaled to their observed range, vary more around their mean.</source>
        <translation>Plus de poids là où les notes, ramenées à leur étendue observée, s’écartent davantage de leur moyenne.</translation>
    </message>
    <message>
        <source>Shares of each column</source>
        <translation>Parts de chaque colonne</translation>
    </message>
    <message>
        <source>1 − entropy</source>
        <translation>1 − entropie</translation>
    </message>
    <message>
        <source>The standard deviation of each column, divided by the sum over all criteria.</source>
        <translation>L’écart type de chaque colonne, divisé par la somme sur tous les critères.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Spread and conflict</source>
        <translation>Dispersion et conflit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>all weightings</source>
        <translation>toutes les pondérations</translation>
    </message>
    <message>
        <source>the weightings around the current one</source>
        <translation>les pondérations proches de la pondération actuelle</translation>
    </message>
    <message>
        <source>the weightings that keep the order of importance</source>
        <translation>les pondérations qui gardent l’ordre d’importance</translation>
    </message>
    <message>
        <source>the weightings that agree with the statements</source>
        <translation>les pondérations conformes aux énoncés</translation>
    </message>
    <message>
        <source>the weightings within the intervals</source>
        <translation>les pondérations dans les intervalles</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>tous les poids</translation>
    </message>
    <message>
        <source>every weight multiplied or divided by up to {spread}, then scaled to 100 %</source>
        <translation>chaque poids multiplié ou divisé par au plus {spread}, puis ramené à 100&#x202f;%</translation>
    </message>
    <message>
        <source>all weights that keep the order of importance</source>
        <translation>tous les poids qui gardent l’ordre d’importance</translation>
    </message>
    <message>
        <source>all weights that agree with the statements of importance</source>
        <translation>tous les poids conformes aux énoncés d’importance</translation>
    </message>
    <message>
        <source>all weights within the intervals</source>
        <translation>tous les poids dans les intervalles</translation>
    </message>
    <message>
        <source>scores up to {score_levels} off</source>
        <translation>notes décalées de {score_levels} au plus</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveaux</translation>
    </message>
    <message>
        <source>missing scores anywhere on their scale</source>
        <translation>notes manquantes n’importe où sur leur échelle</translation>
    </message>
    <message>
        <source>any numbers for the levels of the scales that keep their order</source>
        <translation>des nombres quelconques pour les niveaux des échelles, pourvu que l’ordre soit gardé</translation>
    </message>
    <message>
        <source>Drawn at random: {parts}.</source>
        <translation>Tirés au hasard&#x202f;: {parts}.</translation>
    </message>
    <message>
        <source>Nothing is drawn at random.</source>
        <translation>Rien n’est tiré au hasard.</translation>
    </message>
    <message>
        <source>{samples} draws, seed {seed}: a share of 50 % is typically off by {worst} percentage points, others by less.</source>
        <translation>{samples} tirages, germe {seed}&#x202f;: une part de 50&#x202f;% est connue à {worst} points de pourcentage près, les autres mieux.</translation>
    </message>
    <message>
        <source>the draws</source>
        <translation>les tirages</translation>
    </message>
    <message>
        <source>{option} is first in every one of {samples} draws.</source>
        <translation>{option} est première dans chacun des {samples} tirages.</translation>
    </message>
    <message>
        <source>{option} is first in none of {samples} draws.</source>
        <translation>{option} n’est première dans aucun des {samples} tirages.</translation>
    </message>
    <message>
        <source>{option} is first in {share} of {whole}</source>
        <translation>{option} est première dans {share} de {whole}</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>moins de 1&#x202f;%</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>plus de 99&#x202f;%</translation>
    </message>
    <message>
        <source>{c} weighs {central}</source>
        <translation>{c} pèse {central}</translation>
    </message>
    <message>
        <source>. In these, {words} on average</source>
        <translation>. Dans ces tirages, {words} en moyenne</translation>
    </message>
    <message>
        <source>No weights make {option} first on its own: {better} is at least as good on every criterion and better on at least one.</source>
        <translation>Aucune pondération ne met {option} seule en première place&#x202f;: {better} est au moins aussi bonne sur tous les critères et meilleure sur au moins un.</translation>
    </message>
    <message>
        <source>No weights make {option} first, as far as {samples} weightings show.</source>
        <translation>Aucune pondération ne met {option} en première place, d’après {samples} pondérations essayées.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalisé</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Each normalised value times the criterion&apos;s weight. The ideal takes the best value of each criterion, the worst point the worst.</source>
        <translation>Chaque valeur normalisée multipliée par le poids du critère. L’idéal prend la meilleure valeur de chaque critère, l’anti-idéal la pire.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Idéal</translation>
    </message>
    <message>
        <source>Worst point</source>
        <translation>Anti-idéal</translation>
    </message>
    <message>
        <source>Distances and closeness</source>
        <translation>Distances et proximité</translation>
    </message>
    <message>
        <source>Closeness is the distance to the worst point divided by the sum of both distances: 1 at the ideal, 0 at the worst point.</source>
        <translation>La proximité est la distance à l’anti-idéal divisée par la somme des deux distances&#x202f;: 1 à l’idéal, 0 à l’anti-idéal.</translation>
    </message>
    <message>
        <source>Distance to the ideal</source>
        <translation>Distance à l’idéal</translation>
    </message>
    <message>
        <source>Distance to the worst point</source>
        <translation>Distance à l’anti-idéal</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Priorities on each criterion</source>
        <translation>Priorités sur chaque critère</translation>
    </message>
    <message>
        <source>Contributions and overall priority</source>
        <translation>Contributions et priorité globale</translation>
    </message>
    <message>
        <source>Weight times priority, divided by the sum over all options. A row adds up to its priority.</source>
        <translation>Poids multiplié par la priorité, divisé par la somme sur toutes les options. La somme d’une ligne est la priorité de l’option.</translation>
    </message>
    <message>
        <source>Overall priority</source>
        <translation>Priorité globale</translation>
    </message>
    <message>
        <source>The comparisons as edited</source>
        <translation>Les comparaisons modifiées</translation>
    </message>
    <message>
        <source>As the scores imply: from 1 if they are equal to 9 if they differ by the whole scale</source>
        <translation>D’après les notes&#x202f;: de 1 si elles sont égales à 9 si elles diffèrent de toute l’échelle</translation>
    </message>
    <message>
        <source>{origin}. Priorities by {method}; consistency ratio {cr} %.</source>
        <translation>{origin}. Priorités par {method}&#x202f;; ratio de cohérence {cr}&#x202f;%.</translation>
    </message>
    <message>
        <source>row geometric mean</source>
        <translation>la moyenne géométrique des lignes</translation>
    </message>
    <message>
        <source>eigenvector</source>
        <translation>le vecteur propre</translation>
    </message>
    <message>
        <source>Comparisons on {criterion}</source>
        <translation>Comparaisons sur {criterion}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>The numbers behind the scores.</source>
        <translation>Les nombres correspondant aux notes.</translation>
    </message>
    <message>
        <source>Distributive mode: priorities on each criterion sum to 1.</source>
        <translation>Mode distributif&#x202f;: la somme des priorités sur chaque critère est 1.</translation>
    </message>
    <message>
        <source>The weight of {criterion} is locked, so it cannot move.</source>
        <translation>Le poids de {criterion} est verrouillé&#x202f;: il ne peut pas bouger.</translation>
    </message>
    <message>
        <source>{criterion} is the only criterion, so its weight cannot move.</source>
        <translation>{criterion} est le seul critère&#x202f;: son poids ne peut pas bouger.</translation>
    </message>
    <message>
        <source>All other weights are locked, so the weight of {criterion} cannot move.</source>
        <translation>Tous les autres poids sont verrouillés&#x202f;: le poids de {criterion} ne peut pas bouger.</translation>
    </message>
    <message>
        <source>{who} while {what} weighs between {low} and {high} (now {now}); below that {leaders}, above it {leaders2}</source>
        <translation>{who} tant que {what} pèse entre {low} et {high} (actuellement {now})&#x202f;; en dessous, {leaders}&#x202f;; au-dessus, {leaders2}</translation>
    </message>
    <message>
        <source>{who} until {what} drops below {low} (now {now}); then {leaders}</source>
        <translation>{who} tant que {what} ne descend pas sous {low} (actuellement {now})&#x202f;; ensuite, {leaders}</translation>
    </message>
    <message>
        <source>{who} until {what} rises above {high} (now {now}); then {leaders}</source>
        <translation>{who} tant que {what} ne dépasse pas {high} (actuellement {now})&#x202f;; ensuite, {leaders}</translation>
    </message>
    <message>
        <source>{who} at any weight of {what} (now {now})</source>
        <translation>{who} quel que soit le poids de {what} (actuellement {now})</translation>
    </message>
    <message>
        <source>Weight of {criterion}: {pieces}</source>
        <translation>Poids de {criterion}&#x202f;: {pieces}</translation>
    </message>
    <message>
        <source>no option can be ranked</source>
        <translation>aucune option ne peut être classée</translation>
    </message>
    <message>
        <source>{who} stays first</source>
        <translation>{who} reste première</translation>
    </message>
    <message>
        <source>at exactly {low} {leaders}</source>
        <translation>à exactement {low}, {leaders}</translation>
    </message>
    <message>
        <source>any more</source>
        <translation>un peu plus</translation>
    </message>
    <message>
        <source>any less</source>
        <translation>un peu moins</translation>
    </message>
    <message>
        <source>{leaders} tie with {what} at {now}</source>
        <translation>{leaders} sont à égalité quand {what} pèse {now}</translation>
    </message>
    <message>
        <source>{tie}; with any less {leaders}, with any more {leaders2}</source>
        <translation>{tie}&#x202f;; avec un peu moins, {leaders}&#x202f;; avec un peu plus, {leaders2}</translation>
    </message>
    <message>
        <source>{tie}; with any other weight {leaders}</source>
        <translation>{tie}&#x202f;; avec tout autre poids, {leaders}</translation>
    </message>
    <message>
        <source>No change of a single score was found to change first place.</source>
        <translation>Aucune modification d’une seule note qui change la première place n’a été trouvée.</translation>
    </message>
    <message>
        <source>No change of a single score changes first place.</source>
        <translation>Aucune modification d’une seule note ne change la première place.</translation>
    </message>
    <message>
        <source>{who} are tied for first place</source>
        <translation>{who} sont à égalité en première place</translation>
    </message>
    <message>
        <source>cannot move</source>
        <translation>ne peut varier</translation>
    </message>
    <message>
        <source>only at {now}</source>
        <translation>seulement à {now}</translation>
    </message>
    <message>
        <source>holds from {low} to {high}</source>
        <translation>tient de {low} à {high}</translation>
    </message>
    <message>
        <source>holds down to {low}</source>
        <translation>tient à partir de {low}</translation>
    </message>
    <message>
        <source>holds up to {high}</source>
        <translation>tient jusqu’à {high}</translation>
    </message>
    <message>
        <source>changes only at {share}</source>
        <translation>ne change qu’à {share}</translation>
    </message>
    <message>
        <source>cannot change it</source>
        <translation>n’y change rien</translation>
    </message>
    <message>
        <source>{leading} at the only weight that {what} can have ({now})</source>
        <translation>{leading} au seul poids possible de {what} ({now})</translation>
    </message>
    <message>
        <source>{leading} only while {what} weighs exactly {now}; with {change} {leaders}</source>
        <translation>{leading} seulement si {what} pèse exactement {now}&#x202f;; avec {change}, {leaders}</translation>
    </message>
    <message>
        <source>The effect of other scores cannot be computed. {why}</source>
        <translation>L’effet d’autres notes ne peut pas être calculé. {why}</translation>
    </message>
    <message>
        <source>Options without a score were not examined.</source>
        <translation>Les options auxquelles il manque une note n’ont pas été examinées.</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>plus de {number}</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>moins de {number}</translation>
    </message>
    <message>
        <source>{place} for {option} on {what} (now {now}) would {result}</source>
        <translation>{place} pour {option} sur {what} (actuellement {now}) suffirait à {result}</translation>
    </message>
    <message>
        <source>{levels} more</source>
        <translation>{levels} de plus</translation>
    </message>
    <message>
        <source>{levels} less</source>
        <translation>{levels} de moins</translation>
    </message>
    <message>
        <source>{amount} for {option} on {what} ({change}) would {result}</source>
        <comment>one level</comment>
        <translation>{amount} pour {option} sur {what} ({change}) suffirait à {result}</translation>
    </message>
    <message>
        <source>{amount} for {option} on {what} ({change}) would {result}</source>
        <translation>{amount} pour {option} sur {what} ({change}) suffiraient à {result}</translation>
    </message>
    <message>
        <source>{option} on {criterion}: {before} → {after}, then {leads}</source>
        <translation>{option} sur {criterion}&#x202f;: {before} → {after}, et {leads}</translation>
    </message>
    <message>
        <source>No ranking: {failure}</source>
        <translation>Pas de classement&#x202f;: {failure}</translation>
    </message>
    <message>
        <source>No ranking yet: no option has a score on every criterion that has weight.</source>
        <translation>Pas encore de classement&#x202f;: aucune option n’a de note sur chaque critère qui a un poids.</translation>
    </message>
    <message>
        <source>Too close to call: {names} share first place with these weights ({word} {first}).</source>
        <translation>Trop serré pour trancher&#x202f;: {names} partagent la première place avec ces poids ({word} {first}).</translation>
    </message>
    <message>
        <source>{names} leads with these weights ({word} {first})</source>
        <translation>{names} est en tête avec ces poids ({word} {first})</translation>
    </message>
    <message>
        <source>, the only option ranked.</source>
        <translation>, la seule option classée.</translation>
    </message>
    <message>
        <source>{text}, ahead of {follow} ({score}).</source>
        <translation>{text}, devant {follow} ({score}).</translation>
    </message>
    <message>
        <source>{names} is the only option ranked.</source>
        <translation>{names} est la seule option classée.</translation>
    </message>
    <message>
        <source>{names} leads with {first}, ahead of {follow} ({next}).</source>
        <translation>{names} est en tête avec {first}, devant {follow} ({next}).</translation>
    </message>
    <message>
        <source>{names} lead together with {first}, ahead of {follow} ({next}).</source>
        <translation>{names} sont en tête ex æquo avec {first}, devant {follow} ({next}).</translation>
    </message>
    <message>
        <source>{names} lead together with {first}.</source>
        <translation>{names} sont en tête ex æquo avec {first}.</translation>
    </message>
    <message>
        <source>{name} on {n}</source>
        <translation>{name} pour {n}</translation>
    </message>
    <message>
        <source>a tie on {ties}</source>
        <translation>égalité pour {ties}</translation>
    </message>
    <message>
        <source>no ranking on {open_issues}</source>
        <translation>pas de classement pour {open_issues}</translation>
    </message>
    <message>
        <source>First place with these weights, over {results_count}: {parts}.</source>
        <translation>Première place avec ces poids, sur {results_count}&#x202f;: {parts}.</translation>
    </message>
    <message>
        <source>{option} cannot be ranked here: no score for {gaps}.</source>
        <translation>{option} ne peut être classée ici&#x202f;: pas de note sur {gaps}.</translation>
    </message>
    <message>
        <source>{names} does not distinguish the options: {share} of the weight is idle.</source>
        <translation>Les options ne se distinguent pas sur {names}&#x202f;: {share} du poids est sans effet.</translation>
    </message>
    <message>
        <source>{names} do not distinguish the options: {share} of the weight is idle.</source>
        <translation>Les options ne se distinguent pas sur {names}&#x202f;: {share} du poids est sans effet.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Choose the most important change to begin.</source>
        <translation>Commencez par choisir le changement le plus important.</translation>
    </message>
    <message>
        <source>Still without points: {open}.</source>
        <translation>Encore sans points&#x202f;: {open}.</translation>
    </message>
    <message>
        <source>All points are zero. Give the most important change 100 points.</source>
        <translation>Tous les points sont à zéro. Donnez 100 points au changement le plus important.</translation>
    </message>
    <message>
        <source>{criteria} belongs to no group: put every criterion into a group, or none.</source>
        <translation>{criteria} n’appartient à aucun groupe&#x202f;: mettez tous les critères dans des groupes, ou aucun.</translation>
    </message>
    <message>
        <source>{criteria} belong to no group: put every criterion into a group, or none.</source>
        <translation>{criteria} n’appartiennent à aucun groupe&#x202f;: mettez tous les critères dans des groupes, ou aucun.</translation>
    </message>
    <message>
        <source>Put the criteria in order, or confirm the order shown.</source>
        <translation>Classez les critères, ou confirmez l’ordre affiché.</translation>
    </message>
    <message>
        <source>Not in the order yet: {open}.</source>
        <translation>Pas encore dans l’ordre&#x202f;: {open}.</translation>
    </message>
    <message>
        <source>{criterion} ranged from {then} when you answered and now ranges from {now}.</source>
        <translation>{criterion} allait de {then} lors de votre réponse et va maintenant de {now}.</translation>
    </message>
    <message>
        <source>The range of {stale_count} has changed. {parts}</source>
        <translation>L’étendue de {stale_count} a changé. {parts}</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>critère</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>critères</translation>
    </message>
    <message>
        <source>The leader would not change on any issue.</source>
        <translation>L’option en tête ne changerait pour aucun enjeu.</translation>
    </message>
    <message>
        <source>The leader would change on {count} issue.</source>
        <translation>L’option en tête changerait pour {count} enjeu.</translation>
    </message>
    <message>
        <source>The leader would change on {count} issues.</source>
        <translation>L’option en tête changerait pour {count} enjeux.</translation>
    </message>
    <message>
        <source>No option of {where} could be ranked with these weights{reason}</source>
        <translation>Aucune option de {where} ne pourrait être classée avec ces poids{reason}</translation>
    </message>
    <message>
        <source>First place on {where} would go from {leaders} to {leaders2}.</source>
        <translation>La première place pour {where} passerait de {leaders} à {leaders2}.</translation>
    </message>
    <message>
        <source>{leaders} would still share first place on {where}.</source>
        <translation>{leaders} partageraient toujours la première place pour {where}.</translation>
    </message>
    <message>
        <source>First place on {where} would stay with {leaders}{scores}.</source>
        <translation>La première place pour {where} resterait à {leaders}{scores}.</translation>
    </message>
    <message>
        <source>It would not change on any other issue.</source>
        <translation>Elle ne changerait pour aucun autre enjeu.</translation>
    </message>
    <message>
        <source>{others} and others</source>
        <translation>{others} et d’autres</translation>
    </message>
    <message>
        <source>the other issue</source>
        <translation>l’autre enjeu</translation>
    </message>
    <message>
        <source>{others_count} of the {issues} other issues</source>
        <translation>{others_count} des {issues} autres enjeux</translation>
    </message>
    <message>
        <source>It would change on {where}: {names}.</source>
        <translation>Elle changerait pour {where}&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Points and shares</source>
        <translation>Points et parts</translation>
    </message>
    <message>
        <source>The points for each change from worst to best, divided by their sum of {total}.</source>
        <translation>Les points de chaque changement du pire au meilleur, divisés par leur somme de {total}.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Places and shares</source>
        <translation>Places et parts</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Through the groups</source>
        <translation>En passant par les groupes</translation>
    </message>
    <message>
        <source>The share of the group times the priority within the group.</source>
        <translation>La part du groupe multipliée par la priorité dans le groupe.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Within the group</source>
        <translation>Dans le groupe</translation>
    </message>
    <message>
        <source>{project}: the answers</source>
        <translation>{project}&#x202f;: les réponses</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>{rule}: {formula}. Criteria in one place share the weights of the places they occupy. Source: {source}.</source>
        <translation>{rule}&#x202f;: {formula}. Les critères à la même place se partagent les poids des places qu’ils occupent. Source&#x202f;: {source}.</translation>
    </message>
    <message>
        <source>How many times the row outweighs the column. Entries below the diagonal are the reciprocals of those above.</source>
        <translation>Combien de fois la ligne l’emporte sur la colonne. Sous la diagonale figurent les inverses des valeurs du dessus.</translation>
    </message>
    <message>
        <source>Converted to another scale</source>
        <translation>Converti sur une autre échelle</translation>
    </message>
    <message>
        <source>{scale} scale, each judgement x converted to {formula}. Source: {source}.</source>
        <translation>Échelle {scale}&#x202f;: chaque jugement x est converti en {formula}. Source&#x202f;: {source}.</translation>
    </message>
    <message>
        <source>Answers are missing, so the priorities are those whose ratios are nearest to the answers given (least squares of logarithms).</source>
        <translation>Des réponses manquent&#x202f;: les priorités sont donc celles dont les rapports sont les plus proches des réponses données (moindres carrés des logarithmes).</translation>
    </message>
    <message>
        <source>The geometric mean of each row (its product, to the power of 1/{n}), divided by the sum of all.</source>
        <translation>La moyenne géométrique de chaque ligne (son produit, à la puissance 1/{n}), divisée par la somme de toutes.</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Moyenne géométrique</translation>
    </message>
    <message>
        <source> Each missing answer counts as the ratio of the priorities.</source>
        <translation> Chaque réponse manquante compte comme le rapport des priorités.</translation>
    </message>
    <message>
        <source>Priorities that the matrix leaves in the same proportions: each row of the matrix times the priorities gives the priority again, times one and the same number.{note}</source>
        <translation>Les priorités que la matrice laisse dans les mêmes proportions&#x202f;: chaque ligne de la matrice multipliée par les priorités redonne la priorité, multipliée par un seul et même nombre.{note}</translation>
    </message>
    <message>
        <source>Row × priorities</source>
        <translation>Ligne × priorités</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>Quotient</translation>
    </message>
    <message>
        <source> {missing} of {pairs} answers is missing: lowered in proportion ({source}).</source>
        <comment>one</comment>
        <translation> {missing} réponse sur {pairs} manque&#x202f;: réduit en proportion ({source}).</translation>
    </message>
    <message>
        <source> {missing} of {pairs} answers are missing: lowered in proportion ({source}).</source>
        <translation> {missing} réponses sur {pairs} manquent&#x202f;: réduit en proportion ({source}).</translation>
    </message>
    <message>
        <source>Largest eigenvalue</source>
        <translation>Plus grande valeur propre</translation>
    </message>
    <message>
        <source>Each row of the answers times the priorities, divided by the priority. Full agreement gives {n} in every row; here it is {lambda_max}.</source>
        <translation>Chaque ligne des réponses multipliée par les priorités, divisée par la priorité. Un accord complet donne {n} à chaque ligne&#x202f;; ici, c’est {lambda_max}.</translation>
    </message>
    <message>
        <source>Consistency index</source>
        <translation>Indice de cohérence</translation>
    </message>
    <message>
        <source>(largest eigenvalue − {n}) ÷ ({n} − 1) = ({lambda_max} − {n}) ÷ {n2} = {ci}.</source>
        <translation>(plus grande valeur propre − {n}) ÷ ({n} − 1) = ({lambda_max} − {n}) ÷ {n2} = {ci}.</translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation>Ratio de cohérence</translation>
    </message>
    <message>
        <source>Random answers on {n} items have a consistency index of {random_index} on average ({citation}).{gaps} {ci} ÷ {random_index} = {cr} %. Ratios are taken from the answers as given, whatever scale they are read on.</source>
        <translation>Des réponses données au hasard sur {n} éléments ont en moyenne un indice de cohérence de {random_index} ({citation}).{gaps} {ci} ÷ {random_index} = {cr}&#x202f;%. Les ratios se calculent à partir des réponses telles que données, quelle que soit l’échelle sur laquelle elles sont lues.</translation>
    </message>
    <message>
        <source>Geometric consistency index</source>
        <translation>Indice géométrique de cohérence</translation>
    </message>
    <message>
        <source>For each answer, the logarithm of the answer divided by the ratio of the geometric mean priorities; the squares are summed and divided by the {spare} beyond the {n} needed: {gci}. For {n2} items, {n3} matches a consistency ratio of 10 %.</source>
        <translation>Pour chaque réponse, le logarithme de la réponse divisée par le rapport des priorités de la moyenne géométrique&#x202f;; les carrés sont additionnés et divisés par les {spare} au-delà des {n} nécessaires&#x202f;: {gci}. Pour {n2} éléments, {n3} correspond à un ratio de cohérence de 10&#x202f;%.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Ratio of priorities</source>
        <translation>Rapport des priorités</translation>
    </message>
    <message>
        <source>Squared logarithm</source>
        <translation>Logarithme au carré</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a number before a noun</comment>
        <translation>0</translation>
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
        <translation>moins de {least} d’écart</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>no option</source>
        <translation>aucune option</translation>
    </message>
    <message>
        <source>No issues yet</source>
        <translation>Aucun enjeu pour l’instant</translation>
    </message>
    <message>
        <source>A tie for first place</source>
        <translation>Égalité en tête</translation>
    </message>
    <message>
        <source>Nothing is ranked yet</source>
        <translation>Aucun classement pour l’instant</translation>
    </message>
    <message>
        <source>{options} leads</source>
        <translation>{options} est en tête</translation>
    </message>
    <message>
        <source>{options} each lead on {count} of {issues}</source>
        <translation>{options} sont chacune en tête pour {count} des {issues}</translation>
    </message>
    <message>
        <source>firm</source>
        <comment>how sure a result is</comment>
        <translation>solide</translation>
    </message>
    <message>
        <source>open</source>
        <comment>how sure a result is</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>fragile</source>
        <comment>how sure a result is</comment>
        <translation>fragile</translation>
    </message>
    <message>
        <source>{count} fragile</source>
        <comment>one result</comment>
        <translation>{count} fragile</translation>
    </message>
    <message>
        <source>{count} fragile</source>
        <comment>several results</comment>
        <translation>{count} fragiles</translation>
    </message>
    <message>
        <source>{count} participant</source>
        <translation>{count} participant</translation>
    </message>
    <message>
        <source>{count} round revealed</source>
        <translation>{count} tour révélé</translation>
    </message>
    <message>
        <source>{count} rounds revealed</source>
        <translation>{count} tours révélés</translation>
    </message>
    <message>
        <source>{options} tie for first place</source>
        <translation>{options} partagent la première place</translation>
    </message>
    <message>
        <source>let {options} tie for first place</source>
        <translation>mettre {options} à égalité en première place</translation>
    </message>
    <message>
        <source>put {options} first</source>
        <translation>mettre {options} en première place</translation>
    </message>
    <message>
        <source>{number} issue</source>
        <translation>{number} enjeu</translation>
    </message>
    <message>
        <source>{number} issues</source>
        <translation>{number} enjeux</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>mcda-app: {error}</source>
        <translation>mcda-app&#x202f;: {error}</translation>
    </message>
    <message>
        <source>mcda-app [PROJECT.mcda] | COMMAND …</source>
        <translation>mcda-app [PROJET.mcda] | COMMANDE …</translation>
    </message>
    <message>
        <source>mcda-app {version}</source>
        <translation>mcda-app {version}</translation>
    </message>
    <message>
        <source>print the ranking of every issue</source>
        <translation>afficher le classement de chaque enjeu</translation>
    </message>
    <message>
        <source>print JSON for other programs</source>
        <translation>afficher du JSON pour d’autres programmes</translation>
    </message>
    <message>
        <source>write the rankings to an Excel workbook</source>
        <translation>écrire les classements dans un classeur Excel</translation>
    </message>
    <message>
        <source>the workbook to write</source>
        <translation>le classeur à écrire</translation>
    </message>
    <message>
        <source>write a briefing note as PDF or Word</source>
        <translation>rédiger une note de synthèse en PDF ou Word</translation>
    </message>
    <message>
        <source>the document to write</source>
        <translation>le document à écrire</translation>
    </message>
    <message>
        <source>write the record of the workshop, on two pages, instead</source>
        <translation>écrire à la place le procès-verbal de l’atelier, sur deux pages</translation>
    </message>
    <message>
        <source>number of draws (default: the project&apos;s)</source>
        <translation>nombre de tirages (par défaut&#x202f;: celui du projet)</translation>
    </message>
    <message>
        <source>random seed (default: the project&apos;s)</source>
        <translation>germe aléatoire (par défaut&#x202f;: celui du projet)</translation>
    </message>
    <message>
        <source>print with whom to cooperate on each issue</source>
        <translation>afficher avec qui coopérer sur chaque enjeu</translation>
    </message>
    <message>
        <source>all about this issue only (may be repeated)</source>
        <translation>tout sur cet enjeu seulement (option répétable)</translation>
    </message>
    <message>
        <source>with --issue or --json: how sure the answers are, from N draws of weights and ratings</source>
        <translation>avec --issue ou --json&#x202f;: la solidité des réponses, d’après N tirages de poids et d’évaluations</translation>
    </message>
    <message>
        <source>write scores and results for other programs</source>
        <translation>écrire les notes et les résultats pour d’autres programmes</translation>
    </message>
    <message>
        <source>the file to write; .xml is XMCDA 3</source>
        <translation>le fichier à écrire&#x202f;; .xml est XMCDA 3</translation>
    </message>
    <message>
        <source>an exported .xlsx or a project file</source>
        <translation>un .xlsx exporté ou un fichier de projet</translation>
    </message>
    <message>
        <source>rank with this method</source>
        <translation>classer avec cette méthode</translation>
    </message>
    <message>
        <source>Wrote {out}.</source>
        <translation>Fichier écrit&#x202f;: {out}.</translation>
    </message>
    <message>
        <source>Name a project file or a preset.</source>
        <translation>Indiquez un fichier de projet ou un exemple.</translation>
    </message>
    <message>
        <source>Exit codes: 0 success; 1 failure, reason printed; 2 usage error; 3 internal error; 130 interrupted.</source>
        <translation>Codes de retour&#x202f;: 0 succès&#x202f;; 1 échec, cause affichée&#x202f;; 2 erreur d’utilisation&#x202f;; 3 erreur interne&#x202f;; 130 interrompu.</translation>
    </message>
    <message>
        <source>The output could not be written: {cause}.</source>
        <translation>Le résultat n’a pas pu être affiché&#x202f;: {cause}.</translation>
    </message>
    <message>
        <source>mcda-app: An internal error occurred.</source>
        <translation>mcda-app&#x202f;: une erreur interne s’est produite.</translation>
    </message>
    <message>
        <source>Weigh criteria and rank cooperation options, issue by issue. Without a command, the window opens, optionally with a project file.</source>
        <translation>Pondère des critères et classe des options de coopération, enjeu par enjeu. Sans commande, ouvre la fenêtre, avec le fichier de projet indiqué le cas échéant.</translation>
    </message>
    <message>
        <source>report on this issue only (may be repeated)</source>
        <translation>ne rendre compte que de cet enjeu (option répétable)</translation>
    </message>
    <message>
        <source>print what would change each first place</source>
        <translation>afficher ce qui changerait chaque première place</translation>
    </message>
    <message>
        <source>this issue only (may be repeated)</source>
        <translation>cet enjeu seulement (option répétable)</translation>
    </message>
    <message>
        <source>print the overview and its agreement with the paper</source>
        <translation>afficher la vue d’ensemble et sa concordance avec l’article</translation>
    </message>
    <message>
        <source>recompute a workbook or project and compare</source>
        <translation>recalculer un classeur ou un projet et comparer</translation>
    </message>
    <message>
        <source>the hash printed in a report</source>
        <translation>l’empreinte imprimée dans un rapport</translation>
    </message>
    <message>
        <source>list the presets and their viewpoints</source>
        <translation>énumérer les exemples et leurs points de vue</translation>
    </message>
    <message>
        <source>a project file or the name of a preset (default: the start project)</source>
        <translation>un fichier de projet ou le nom d’un exemple (par défaut&#x202f;: le projet de départ)</translation>
    </message>
    <message>
        <source>use the weights of this viewpoint, such as gross-benefit</source>
        <translation>utiliser les poids de ce point de vue, par exemple gross-benefit</translation>
    </message>
    <message>
        <source>The project name is empty.</source>
        <translation>Le nom du projet est vide.</translation>
    </message>
    <message>
        <source>There is no file or preset called “{name}”.</source>
        <translation>Il n’y a ni fichier ni exemple nommé «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Name a project file (ending in {suffix}) or one of the presets: {known}.</source>
        <translation>Indiquez un fichier de projet (se terminant par {suffix}) ou l’un des exemples&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>Viewpoints: {lenses}</source>
        <translation>Points de vue&#x202f;: {lenses}</translation>
    </message>
    <message>
        <source>A workbook&apos;s name must end in .xlsx.</source>
        <translation>Le nom d’un classeur doit se terminer par .xlsx.</translation>
    </message>
    <message>
        <source>Write {stem}.xlsx instead.</source>
        <translation>Écrivez plutôt {stem}.xlsx.</translation>
    </message>
    <message>
        <source>Wrote {out} with {issues_count}.</source>
        <translation>Fichier écrit&#x202f;: {out} ({issues_count}).</translation>
    </message>
    <message>
        <source>A report&apos;s name must end in .pdf or .docx.</source>
        <translation>Le nom d’un rapport doit se terminer par .pdf ou .docx.</translation>
    </message>
    <message>
        <source>Write {stem}.pdf instead.</source>
        <translation>Écrivez plutôt {stem}.pdf.</translation>
    </message>
    <message>
        <source>Weights: {shares}</source>
        <translation>Poids&#x202f;: {shares}</translation>
    </message>
    <message>
        <source>{issue} (own weights)</source>
        <translation>{issue} (poids propres)</translation>
    </message>
    <message>
        <source>   no ranking: {failure}</source>
        <translation>   pas de classement&#x202f;: {failure}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>no score for {gaps}</source>
        <translation>pas de note pour {gaps}</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>non classée</translation>
    </message>
    <message>
        <source>Only one project can be opened at a time.</source>
        <translation>Un seul projet peut être ouvert à la fois.</translation>
    </message>
    <message>
        <source>Name a single file.</source>
        <translation>Indiquez un seul fichier.</translation>
    </message>
    <message>
        <source>“{path}” is neither a command nor a file.</source>
        <translation>«&#x202f;{path}&#x202f;» n’est ni une commande ni un fichier.</translation>
    </message>
    <message>
        <source>Commands are {commands}; see mcda-app --help.</source>
        <translation>Les commandes sont {commands}&#x202f;; voir mcda-app --help.</translation>
    </message>
    <message>
        <source>There is no display for the window.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre.</translation>
    </message>
    <message>
        <source>Use mcda-app rank or mcda-app export, which do not need one.</source>
        <translation>Utilisez mcda-app rank ou mcda-app export, qui n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Enjeux</translation>
    </message>
    <message>
        <source>write the open round&apos;s ballots to a folder</source>
        <translation>écrire les bulletins du tour ouvert dans un dossier</translation>
    </message>
    <message>
        <source>the project file with the workshop</source>
        <translation>le fichier de projet avec l’atelier</translation>
    </message>
    <message>
        <source>Wrote {written}.</source>
        <translation>Écrit&#x202f;: {written}.</translation>
    </message>
    <message>
        <source>hand out and merge the ballots of an open round</source>
        <translation>distribuer et intégrer les bulletins d’un tour ouvert</translation>
    </message>
    <message>
        <source>print what would be merged from a folder and what would not</source>
        <translation>afficher ce qui serait intégré d’un dossier, et ce qui ne le serait pas</translation>
    </message>
    <message>
        <source>merge the ballots in a folder into the project</source>
        <translation>intégrer au projet les bulletins d’un dossier</translation>
    </message>
    <message>
        <source>the folder with the ballots</source>
        <translation>le dossier des bulletins</translation>
    </message>
    <message>
        <source>Excel forms only or ballot files only</source>
        <translation>formulaires Excel ou fichiers de bulletin seulement</translation>
    </message>
    <message>
        <source>write a new code into the ballot of everybody who has none; the project keeps its hash</source>
        <translation>écrire un nouveau code dans le bulletin de chacun qui n’en a pas&#x202f;; le projet en conserve l’empreinte</translation>
    </message>
    <message>
        <source>write to this file instead of the project file</source>
        <translation>écrire dans ce fichier au lieu du fichier de projet</translation>
    </message>
    <message>
        <source>In an anonymous workshop, codes are on the slips alone.</source>
        <translation>Dans un atelier anonyme, les codes ne figurent que sur les billets.</translation>
    </message>
    <message>
        <source>Print slips in the window, and leave out --codes.</source>
        <translation>Imprimez les billets dans le programme, et omettez --codes.</translation>
    </message>
    <message>
        <source>The file changed while the ballots were being read, so nothing was written.</source>
        <translation>Le fichier a été modifié pendant la lecture des bulletins&#x202f;: rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>Merge them again.</source>
        <translation>Intégrez-les de nouveau.</translation>
    </message>
    <message>
        <source>Wrote {target}.</source>
        <translation>Fichier écrit&#x202f;: {target}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>The file is open in the program ({who}), and that work would be overwritten.</source>
        <translation>Le fichier est ouvert dans le programme ({who}), dont le travail serait écrasé.</translation>
    </message>
    <message>
        <source>Close it there first, or write to another file with --out.</source>
        <translation>Fermez-le d’abord dans ce programme, ou écrivez dans un autre fichier avec --out.</translation>
    </message>
    <message>
        <source>{open_round} is still open.</source>
        <translation>{open_round} est encore ouvert.</translation>
    </message>
    <message>
        <source>The workshop was made anonymous.</source>
        <translation>L’atelier a été rendu anonyme.</translation>
    </message>
    <message>
        <source>The workshop is not anonymous.</source>
        <translation>L’atelier n’est pas anonyme.</translation>
    </message>
    <message>
        <source>The workshop is already anonymous.</source>
        <translation>L’atelier est déjà anonyme.</translation>
    </message>
    <message>
        <source>Close it first, so that nobody can vote a second time with a new code.</source>
        <translation>Fermez-le d’abord, pour que personne ne puisse voter une seconde fois avec un nouveau code.</translation>
    </message>
    <message>
        <source>The ballots of {round} are still sealed under their voters.</source>
        <translation>Les bulletins du {round} sont encore scellés et rattachés à leurs votants.</translation>
    </message>
    <message>
        <source>This workshop has had rounds, and their ballots belong to slips.</source>
        <translation>Cet atelier a déjà comporté des tours, dont les bulletins sont liés à des billets.</translation>
    </message>
    <message>
        <source>Start a workshop in another project to vote by name.</source>
        <translation>Commencez un atelier dans un autre projet pour voter nominativement.</translation>
    </message>
    <message>
        <source>The file holds each participant&apos;s name, role, organisation, group, voting weight, whether they are present and who votes for them. Of codes it holds hashes alone, until everybody has signed.</source>
        <translation>Le fichier contient de chaque participant le nom, la fonction, l’organisation, le groupe, le poids de vote, sa présence et qui vote pour lui. Des codes, il ne contient que des empreintes, jusqu’à ce que tout le monde ait signé.</translation>
    </message>
    <message>
        <source>It holds each ballot with who handed it in, how and when.</source>
        <translation>Il contient chaque bulletin, avec qui l’a remis, comment et quand.</translation>
    </message>
    <message>
        <source>Answers and reasons are sealed until the round is revealed: nobody can read them in the file without the key of the round, which is kept outside it.</source>
        <translation>Les réponses et les raisons sont scellées jusqu’à la révélation du tour&#x202f;: personne ne peut les lire dans le fichier sans la clé du tour, conservée hors de celui-ci.</translation>
    </message>
    <message>
        <source>Until the reveal it holds sealed ballots of one size under random tags, without the time or the way they were handed in. Neither the file nor all its copies together tell what a ballot says or which number it belongs to. The key is kept outside the file and destroyed after the reveal.</source>
        <translation>Jusqu’à la révélation, il contient des bulletins scellés de même taille sous des étiquettes aléatoires, sans l’heure ni le mode de remise. Ni le fichier ni toutes ses copies réunies ne disent ce que contient un bulletin ni à quel numéro il appartient. La clé est conservée hors du fichier et détruite après la révélation.</translation>
    </message>
    <message>
        <source>After the reveal it holds each ballot under its number: only the answers, sorted by number, so that the order of voting cannot be reconstructed.</source>
        <translation>Après la révélation, il contient chaque bulletin sous son numéro&#x202f;: les réponses seules, dans l’ordre des numéros, de sorte que l’ordre des votes ne peut être reconstitué.</translation>
    </message>
    <message>
        <source>Reasons are sealed with the ballot. After the reveal they are kept apart from ballots, without numbers, in alphabetical order; somebody may recognise you by your words.</source>
        <translation>Les raisons sont scellées avec le bulletin. Après la révélation, elles sont conservées à part, sans numéros, par ordre alphabétique&#x202f;; on peut vous reconnaître à vos mots.</translation>
    </message>
    <message>
        <source>Signatures hold the day and whether you agree, not the number; reasons for dissent are kept apart from them. Of codes the file holds hashes alone, until everybody has signed.</source>
        <translation>Les signatures contiennent le jour et votre accord ou non, pas le numéro&#x202f;; les raisons d’un avis divergent sont conservées à part. Des codes, le fichier ne contient que des empreintes, jusqu’à ce que tout le monde ait signé.</translation>
    </message>
    <message>
        <source>Afterwards everybody&apos;s answers are shown with their names.</source>
        <translation>Ensuite, les réponses de chacun sont montrées avec leur nom.</translation>
    </message>
    <message>
        <source>The file has an attendance list: names, roles and organisations in alphabetical order, without numbers or codes.</source>
        <translation>Le fichier contient une liste de présence&#x202f;: noms, fonctions et organisations par ordre alphabétique, sans numéros ni codes.</translation>
    </message>
    <message>
        <source>The file has no names at all: there is no attendance list.</source>
        <translation>Le fichier ne contient aucun nom&#x202f;: il n’y a pas de liste de présence.</translation>
    </message>
    <message>
        <source>Everybody draws a slip from a hat. It has a number, under which your answers are shown, and a secret code, which you vote with. The program never learns who holds which slip, nor does the facilitator.</source>
        <translation>Chacun tire un billet d’un chapeau. Le billet porte un numéro, sous lequel vos réponses sont montrées, et un code secret, avec lequel vous votez. Ni le programme ni l’animateur ne savent jamais qui détient quel billet.</translation>
    </message>
    <message>
        <source>The file holds the slips, each with the group whose hat it was drawn from if there are groups. A group is shown on its own only where three or more voted and nobody else is left over alone.</source>
        <translation>Le fichier contient les billets, chacun avec le groupe du chapeau dont il a été tiré s’il y a des groupes. Un groupe n’est montré à part que si trois personnes au moins y ont voté et si personne d’autre ne reste seul.</translation>
    </message>
    <message>
        <source>No screen and no export shows a ballot before its round is revealed. While a round is open screens show how many have voted, never who.</source>
        <translation>Aucun écran ni export ne montre un bulletin avant que son tour ne soit révélé. Tant qu’un tour est ouvert, les écrans montrent combien ont voté, jamais qui.</translation>
    </message>
    <message>
        <source>Ballots of a round in which fewer than three voted are never shown.</source>
        <translation>Les bulletins d’un tour où moins de trois personnes ont voté ne sont jamais montrés.</translation>
    </message>
    <message>
        <source>A ballot on paper or in an Excel form shows its code and answers to whoever holds it: put it among the others yourself. An Excel form also records who saved it, which the program does not read; forms and papers should be destroyed once they have been collected.</source>
        <translation>Un bulletin sur papier ou dans un formulaire Excel montre son code et ses réponses à qui le tient&#x202f;: glissez-le vous-même parmi les autres. Un formulaire Excel retient aussi qui l’a enregistré, ce que le programme ne lit pas&#x202f;; formulaires et papiers devraient être détruits une fois recueillis.</translation>
    </message>
    <message>
        <source>Keep your slip to yourself: whoever knows your number knows your answers.</source>
        <translation>Gardez votre billet pour vous&#x202f;: qui connaît votre numéro connaît vos réponses.</translation>
    </message>
    <message>
        <source>There is no {what} “{name}” in this round.</source>
        <translation>Il n’y a pas de {what} «&#x202f;{name}&#x202f;» dans ce tour.</translation>
    </message>
    <message>
        <source>{issue}: the options are not in order yet.</source>
        <translation>{issue}&#x202f;: les options ne sont pas encore en ordre.</translation>
    </message>
    <message>
        <source>{issue}: not in the order yet: {open}.</source>
        <translation>{issue}&#x202f;: pas encore dans l’ordre&#x202f;: {open}.</translation>
    </message>
    <message>
        <source>{issue}: an option is in two places.</source>
        <translation>{issue}&#x202f;: une option occupe deux places.</translation>
    </message>
    <message>
        <source>{issue}: {open} rating is missing.</source>
        <translation>{issue}&#x202f;: il manque encore {open} évaluation.</translation>
    </message>
    <message>
        <source>{issue}: {open} ratings are missing.</source>
        <translation>{issue}&#x202f;: il manque encore {open} évaluations.</translation>
    </message>
    <message>
        <source>{issue}: {open} score is still missing.</source>
        <translation>{issue}&#x202f;: il manque encore {open} note.</translation>
    </message>
    <message>
        <source>{issue}: {open} scores are still missing.</source>
        <translation>{issue}&#x202f;: il manque encore {open} notes.</translation>
    </message>
    <message>
        <source>The ballot has ratings that this round does not ask for.</source>
        <translation>Le bulletin contient des évaluations que ce tour ne demande pas.</translation>
    </message>
    <message>
        <source>The ballot has scores that this round does not ask for.</source>
        <translation>Le bulletin contient des notes que ce tour ne demande pas.</translation>
    </message>
    <message>
        <source>{criterion} has both a level and a number.</source>
        <translation>{criterion} a à la fois un niveau et un nombre.</translation>
    </message>
    <message>
        <source>{criterion}: a score is not a valid number.</source>
        <translation>{criterion}&#x202f;: une note n’est pas un nombre valable.</translation>
    </message>
    <message>
        <source>{number} is outside the scale of {criterion} ({low} to {high}).</source>
        <translation>{number} est hors de l’échelle de {criterion} ({low} à {high}).</translation>
    </message>
    <message>
        <source>A criterion is in two places of the order.</source>
        <translation>Un critère occupe deux places dans l’ordre.</translation>
    </message>
    <message>
        <source>The points for {criterion} must be a number of 0 or more.</source>
        <translation>Les points de {criterion} doivent être un nombre supérieur ou égal à 0.</translation>
    </message>
    <message>
        <source>{where}too few comparisons are answered to link all items.</source>
        <translation>{where}trop peu de comparaisons ont une réponse pour relier tous les éléments.</translation>
    </message>
    <message>
        <source>Not in the order yet</source>
        <translation>Pas encore dans l’ordre</translation>
    </message>
    <message>
        <source>The points for {criterion} must be a number from 0 to 100.</source>
        <translation>Les points de {criterion} doivent être un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>All points are zero.</source>
        <translation>Tous les points sont à zéro.</translation>
    </message>
    <message>
        <source>Still without points</source>
        <translation>Encore sans points</translation>
    </message>
    <message>
        <source>criteria group</source>
        <translation>groupe de critères</translation>
    </message>
    <message>
        <source>Within {title}</source>
        <translation>Dans {title}</translation>
    </message>
    <message>
        <source>A workshop can have from 1 to {most_codes} codes.</source>
        <translation>Un atelier peut avoir de 1 à {most_codes} codes.</translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>Aucun code n’a été saisi.</translation>
    </message>
    <message>
        <source>Type the eight characters on your slip.</source>
        <translation>Saisissez les huit caractères de votre billet.</translation>
    </message>
    <message>
        <source>“{shown}” is not a valid code: no code contains “{char}”.</source>
        <translation>«&#x202f;{shown}&#x202f;» n’est pas un code valable&#x202f;: «&#x202f;{char}&#x202f;» ne figure dans aucun code.</translation>
    </message>
    <message>
        <source>Check your slip and type it again.</source>
        <translation>Vérifiez votre billet et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{shown}” is not a valid code: codes have {length} characters.</source>
        <translation>«&#x202f;{shown}&#x202f;» n’est pas un code valable&#x202f;: les codes ont {length} caractères.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{shown}” is not a valid code: a character is wrong or two are swapped.</source>
        <translation>«&#x202f;{shown}&#x202f;» n’est pas un code valable&#x202f;: un caractère est faux ou deux ont été intervertis.</translation>
    </message>
    <message>
        <source>Alignment with us</source>
        <translation>Convergence avec nous</translation>
    </message>
    <message>
        <source>Effort to win over</source>
        <translation>Effort de ralliement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>très élevé</translation>
    </message>
    <message>
        <source>There are no actors to ask about yet.</source>
        <translation>Il n’y a pas encore d’acteurs sur lesquels interroger.</translation>
    </message>
    <message>
        <source>Add them on the Partners page first.</source>
        <translation>Ajoutez-les d’abord sur la page Partenaires.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>En général</translation>
    </message>
    <message>
        <source>Each level of {criterion} needs an id of its own.</source>
        <translation>Chaque niveau de {criterion} doit avoir son propre identifiant.</translation>
    </message>
    <message>
        <source>The scale of {criterion} needs a minimum below its maximum.</source>
        <translation>L’échelle de {criterion} doit avoir un minimum inférieur à son maximum.</translation>
    </message>
    <message>
        <source>The range of {criterion} is too large to compute with.</source>
        <translation>L’étendue de {criterion} est trop grande pour le calcul.</translation>
    </message>
    <message>
        <source>Use a larger unit, such as thousands.</source>
        <translation>Utilisez une unité plus grande, par exemple le millier.</translation>
    </message>
    <message>
        <source>The levels of {criterion} must be in ascending order.</source>
        <translation>Les niveaux de {criterion} doivent être dans l’ordre croissant.</translation>
    </message>
    <message>
        <source>Shorten it; there is a separate field for when the level applies.</source>
        <translation>Abrégez-le&#x202f;; un champ à part dit quand le niveau s’applique.</translation>
    </message>
    <message>
        <source>Give its ends two different numbers.</source>
        <translation>Donnez à ses extrémités deux nombres différents.</translation>
    </message>
    <message>
        <source>{criterion} has more than {max_levels} levels.</source>
        <translation>{criterion} a plus de {max_levels} niveaux.</translation>
    </message>
    <message>
        <source>Use a scale of numbers.</source>
        <translation>Utilisez une échelle numérique.</translation>
    </message>
    <message>
        <source>Give each level a larger number than the one before it.</source>
        <translation>Donnez à chaque niveau un nombre plus grand qu’au précédent.</translation>
    </message>
    <message>
        <source>A level of {criterion} has a name of more than {max_title} characters.</source>
        <translation>Un niveau de {criterion} a un nom de plus de {max_title} caractères.</translation>
    </message>
    <message>
        <source>Each level of {criterion} needs a name of its own.</source>
        <translation>Les niveaux de {criterion} doivent avoir des noms différents.</translation>
    </message>
    <message>
        <source>Rename the repeated level.</source>
        <translation>Renommez celui qui est en double.</translation>
    </message>
    <message>
        <source>The last criterion cannot be removed.</source>
        <translation>Le dernier critère ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Add another criterion first.</source>
        <translation>Ajoutez d’abord un autre critère.</translation>
    </message>
    <message>
        <source>There is no criteria group “{group_id}” in this project.</source>
        <translation>Il n’y a pas de groupe de critères «&#x202f;{group_id}&#x202f;» dans ce projet.</translation>
    </message>
    <message>
        <source>Points for {criterion} must be from 0 to 100.</source>
        <translation>Les points de {criterion} doivent aller de 0 à 100.</translation>
    </message>
    <message>
        <source>The most important change gets 100.</source>
        <translation>Le changement le plus important reçoit 100.</translation>
    </message>
    <message>
        <source>Nothing can be compared with itself.</source>
        <translation>Rien ne peut être comparé à soi-même.</translation>
    </message>
    <message>
        <source>A judgement must be between 1/9 and 9.</source>
        <translation>Un jugement doit être compris entre 1/9 et 9.</translation>
    </message>
    <message>
        <source>9 means “extremely more”.</source>
        <translation>9 signifie «&#x202f;extrêmement plus&#x202f;».</translation>
    </message>
    <message>
        <source>A criterion can have only one place in the order.</source>
        <translation>Un critère ne peut occuper qu’une place dans l’ordre.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>enjeu</translation>
    </message>
    <message>
        <source>group of issues</source>
        <translation>groupe d’enjeux</translation>
    </message>
    <message>
        <source>A rating of {actor} is unknown, so that this coalition has no scores.</source>
        <translation>{actor}&#x202f;: une évaluation est inconnue&#x202f;; cette coalition n’a donc pas de notes.</translation>
    </message>
    <message>
        <source>Rate it, or choose a coalition without it.</source>
        <translation>Évaluez-le ou choisissez une coalition sans lui.</translation>
    </message>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>et {number} de plus</translation>
    </message>
    <message>
        <source>Actors or rules have changed since the scores of {options} were computed. Adopt the coalition again.</source>
        <translation>Des acteurs ou des règles ont changé depuis que les notes de {options} ont été calculées. Adoptez de nouveau la coalition.</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>There can be at most {most} actors, for all their coalitions are compared.</source>
        <translation>Il peut y avoir au plus {most} acteurs, car toutes leurs coalitions sont comparées.</translation>
    </message>
    <message>
        <source>Remove an actor first, or let one stand for several.</source>
        <translation>Supprimez d’abord un acteur, ou faites-en représenter plusieurs par un seul.</translation>
    </message>
    <message>
        <source>A colour is a whole number from 0 to {most}.</source>
        <translation>Une couleur est un nombre entier de 0 à {most}.</translation>
    </message>
    <message>
        <source>{actor} is “us”: coalitions are compared for it.</source>
        <translation>{actor} est «&#x202f;nous&#x202f;»&#x202f;: c’est pour nous que les coalitions sont comparées.</translation>
    </message>
    <message>
        <source>Mark another actor as “us” first.</source>
        <translation>Marquez d’abord un autre acteur comme «&#x202f;nous&#x202f;».</translation>
    </message>
    <message>
        <source>The last option cannot be removed.</source>
        <translation>La dernière option ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>Add another option first.</source>
        <translation>Ajoutez d’abord une autre option.</translation>
    </message>
    <message>
        <source>weights by points</source>
        <translation>poids par points</translation>
    </message>
    <message>
        <source>swing weights</source>
        <translation>poids par swing</translation>
    </message>
    <message>
        <source>weights by comparisons</source>
        <translation>poids par comparaisons</translation>
    </message>
    <message>
        <source>weights by order of importance</source>
        <translation>poids par ordre d’importance</translation>
    </message>
    <message>
        <source>gut check</source>
        <translation>sondage d’intuition</translation>
    </message>
    <message>
        <source>ratings of actors</source>
        <translation>évaluations des acteurs</translation>
    </message>
    <message>
        <source>Ratings of actors: alignment and effort</source>
        <translation>Évaluations des acteurs&#x202f;: convergence et effort</translation>
    </message>
    <message>
        <source>{what} on {i}</source>
        <translation>{what} sur {i}</translation>
    </message>
    <message>
        <source>This round does not ask about any issue.</source>
        <translation>Ce tour ne porte sur aucun enjeu.</translation>
    </message>
    <message>
        <source>A round can only repeat one of its own kind.</source>
        <translation>Un tour ne peut répéter qu’un tour du même type.</translation>
    </message>
    <message>
        <source>Weights derived from the scores cannot be voted on.</source>
        <translation>On ne peut voter sur des poids tirés des notes.</translation>
    </message>
    <message>
        <source>Criteria outside a group cannot be compared with grouped ones: {loose}.</source>
        <translation>Des critères sans groupe ne peuvent être comparés à des critères groupés&#x202f;: {loose}.</translation>
    </message>
    <message>
        <source>{gone} has ballots or is closed, so it stays on record.</source>
        <translation>{gone} a reçu des votes ou a été fermé&#x202f;: il reste donc consigné.</translation>
    </message>
    <message>
        <source>{closing} is already closed.</source>
        <translation>{closing} est déjà fermé.</translation>
    </message>
    <message>
        <source>{round} is open.</source>
        <translation>{round} est ouvert.</translation>
    </message>
    <message>
        <source>{shown} has already been revealed.</source>
        <translation>{shown} est déjà révélé.</translation>
    </message>
    <message>
        <source>Repeat it in another round.</source>
        <translation>Répétez-le dans un autre tour.</translation>
    </message>
    <message>
        <source>There are {ballots} ballots in {round} for {people} people.</source>
        <translation>Il y a {ballots} bulletins au {round} pour {people} personnes.</translation>
    </message>
    <message>
        <source>Correct the number of people if they were miscounted, start the round again, or draw the surplus by lot: no ballot is opened for that.</source>
        <translation>Corrigez le nombre de personnes s’il y a eu erreur de comptage, recommencez le tour, ou tirez l’excédent au sort&#x202f;: aucun bulletin n’est ouvert pour cela.</translation>
    </message>
    <message>
        <source>Fewer than {smallest_group} voted in {shown}, so its ballots would reveal who cast them. They stay sealed.</source>
        <translation>Moins de {smallest_group} personnes ont voté au {shown}&#x202f;: ses bulletins trahiraient leurs auteurs. Ils restent scellés.</translation>
    </message>
    <message>
        <source>This is not a sealed ballot of {round}.</source>
        <translation>Ce n’est pas un bulletin scellé du {round}.</translation>
    </message>
    <message>
        <source>Fill in a new ballot.</source>
        <translation>Remplissez un nouveau bulletin.</translation>
    </message>
    <message>
        <source>This is a copy of a sealed ballot that another code has submitted.</source>
        <translation>Ceci est une copie d’un bulletin scellé remis avec un autre code.</translation>
    </message>
    <message>
        <source>Fill in a new ballot, and ask who had the file.</source>
        <translation>Remplissez un nouveau bulletin et demandez qui a eu le fichier.</translation>
    </message>
    <message>
        <source>This ballot is somebody else&apos;s.</source>
        <translation>Ce bulletin est celui d’une autre personne.</translation>
    </message>
    <message>
        <source>{into} is closed. Its ballots can no longer be submitted or revised.</source>
        <translation>{into} est fermé. Ses bulletins ne peuvent plus être remis ni modifiés.</translation>
    </message>
    <message>
        <source>{round} was opened with an earlier version, which did not seal ballots.</source>
        <translation>{round} a été ouvert avec une version antérieure, qui ne scellait pas les bulletins.</translation>
    </message>
    <message>
        <source>Close it, and open another round for further ballots.</source>
        <translation>Fermez-le, et ouvrez un autre tour pour d’autres bulletins.</translation>
    </message>
    <message>
        <source>This code belongs to earlier ballots and can no longer be used to vote.</source>
        <translation>Ce code appartient à des bulletins antérieurs et ne permet plus de voter.</translation>
    </message>
    <message>
        <source>It is not known how many people are here, so that a ballot too many would go unnoticed.</source>
        <translation>On ne sait pas combien de personnes sont là&#x202f;; un bulletin de trop passerait inaperçu.</translation>
    </message>
    <message>
        <source>Enter their number under People ▸ How many are here.</source>
        <translation>Indiquez leur nombre sous Participants ▸ Combien sont là.</translation>
    </message>
    <message>
        <source>{of} is closed. Its ballots can no longer be withdrawn.</source>
        <translation>{of} est fermé. Ses bulletins ne peuvent plus être retirés.</translation>
    </message>
    <message>
        <source>This participant has not voted in this round.</source>
        <translation>Cette personne n’a pas voté à ce tour.</translation>
    </message>
    <message>
        <source>There is no such round in this workshop.</source>
        <translation>Ce tour n’existe pas dans cet atelier.</translation>
    </message>
    <message>
        <source>{round} is open: hands raised now would influence its ballots.</source>
        <translation>{round} est ouvert&#x202f;: lever la main maintenant influencerait ses bulletins.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>Give the number of people in the room.</source>
        <translation>Indiquez le nombre de personnes dans la salle.</translation>
    </message>
    <message>
        <source>{title}: the hands must be a whole number from 0 to {people}.</source>
        <translation>{title}&#x202f;: le nombre de mains doit être un entier de 0 à {people}.</translation>
    </message>
    <message>
        <source>No hands were counted.</source>
        <translation>Aucune main n’a été comptée.</translation>
    </message>
    <message>
        <source>Enter how many hands each one got.</source>
        <translation>Saisissez le nombre de mains levées pour chacun.</translation>
    </message>
    <message>
        <source>{hands} hands were counted for {people} person.</source>
        <translation>{hands} mains ont été comptées pour {people} personne.</translation>
    </message>
    <message>
        <source>{hands} hands were counted for {people} people.</source>
        <translation>{hands} mains ont été comptées pour {people} personnes.</translation>
    </message>
    <message>
        <source>Count again, or say that each could raise a hand more than once.</source>
        <translation>Recomptez, ou indiquez que chacun pouvait lever la main plusieurs fois.</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Il n’y a pas encore de participants.</translation>
    </message>
    <message>
        <source>Add participants or draw codes first.</source>
        <translation>Ajoutez d’abord des participants ou tirez des codes.</translation>
    </message>
    <message>
        <source>Choose one or more issues.</source>
        <translation>Choisissez un ou plusieurs enjeux.</translation>
    </message>
    <message>
        <source>, repeating {held}</source>
        <translation>, répétant le {held}</translation>
    </message>
    <message>
        <source>{made} opened: {made2}{again}.</source>
        <translation>{made} ouvert&#x202f;: {made2}{again}.</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Choisissez une autre façon.</translation>
    </message>
    <message>
        <source>Put every criterion into a group, or none.</source>
        <translation>Mettez tous les critères dans des groupes, ou aucun.</translation>
    </message>
    <message>
        <source>Nobody has voted in {closing}.</source>
        <translation>Personne n’a voté au {closing}.</translation>
    </message>
    <message>
        <source>Discard it instead.</source>
        <translation>Abandonnez-le plutôt.</translation>
    </message>
    <message>
        <source>{closing} closed: {voted} of {expected} voted.</source>
        <comment>one voter</comment>
        <translation>{closing} fermé&#x202f;: {voted} sur {expected} a voté.</translation>
    </message>
    <message>
        <source>{closing} closed: {voted} of {expected} voted.</source>
        <translation>{closing} fermé&#x202f;: {voted} sur {expected} ont voté.</translation>
    </message>
    <message>
        <source>{shown} is still open.</source>
        <translation>{shown} est encore ouvert.</translation>
    </message>
    <message>
        <source>Open another round when there are more.</source>
        <translation>Ouvrez un autre tour quand il y en aura davantage.</translation>
    </message>
    <message>
        <source>{shown} revealed.</source>
        <translation>{shown} révélé.</translation>
    </message>
    <message>
        <source>Draw another.</source>
        <translation>Tirez-en un autre.</translation>
    </message>
    <message>
        <source>The questions were edited since {into} was opened. {edited}</source>
        <translation>Les questions ont été modifiées depuis l’ouverture du {into}. {edited}</translation>
    </message>
    <message>
        <source>Undo the edit, or close this round and open another.</source>
        <translation>Annulez la modification, ou fermez ce tour et ouvrez-en un autre.</translation>
    </message>
    <message>
        <source>The ballot is not complete. {faults}</source>
        <translation>Le bulletin n’est pas complet. {faults}</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>A reason is given for something that this round does not ask about.</source>
        <translation>Une raison est donnée pour un point sur lequel ce tour n’interroge pas.</translation>
    </message>
    <message>
        <source>The weights do not match this project&apos;s criteria.</source>
        <translation>Ces poids ne sont pas ceux des critères de ce projet.</translation>
    </message>
    <message>
        <source>The weights add up to {total} instead of 1.</source>
        <translation>La somme des poids est {total} et non 1.</translation>
    </message>
    <message>
        <source>A score for {criterion} must be a number.</source>
        <translation>Une note sur {criterion} doit être un nombre.</translation>
    </message>
    <message>
        <source>A computed score names the coalition that it was computed for.</source>
        <translation>Une note calculée nomme la coalition pour laquelle elle l’a été.</translation>
    </message>
    <message>
        <source>The counts of a group&apos;s answer must be whole numbers from 0 to 1,000,000.</source>
        <translation>Les effectifs d’une réponse du groupe doivent être des nombres entiers de 0 à 1&#x202f;000&#x202f;000.</translation>
    </message>
    <message>
        <source>There is no score yet.</source>
        <translation>Il n’y a pas encore de note.</translation>
    </message>
    <message>
        <source>Type the score first.</source>
        <translation>Saisissez d’abord la note.</translation>
    </message>
    <message>
        <source>A threshold is a share above 0% and at most 100%.</source>
        <translation>Un seuil est une part supérieure à 0&#x202f;% et d’au plus 100&#x202f;%.</translation>
    </message>
    <message>
        <source>Correct the threshold.</source>
        <translation>Corrigez le seuil.</translation>
    </message>
    <message>
        <source>{actor} is “us” and cannot be a rival.</source>
        <translation>{actor} est «&#x202f;nous&#x202f;» et ne peut pas être un rival.</translation>
    </message>
    <message>
        <source>Choose the kind of collective good first.</source>
        <translation>Choisissez d’abord la nature du bien collectif.</translation>
    </message>
    <message>
        <source>The part that grows with pairs of members must be from 0% to 100%.</source>
        <translation>La partie qui croît avec les paires de membres doit être comprise entre 0&#x202f;% et 100&#x202f;%.</translation>
    </message>
    <message>
        <source>Correct the share.</source>
        <translation>Corrigez la part.</translation>
    </message>
    <message>
        <source>{number} is outside the scale of {criterion}.</source>
        <translation>{number} est en dehors de l’échelle de {criterion}.</translation>
    </message>
    <message>
        <source>one of: {words}; or a number</source>
        <translation>l’un de ces mots&#x202f;: {words}&#x202f;; ou un nombre</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>“{text}” is not a valid score for {criterion}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une note valable pour {criterion}.</translation>
    </message>
    <message>
        <source>Type {choice} from {low} to {high}.</source>
        <translation>Saisissez {choice} de {low} à {high}.</translation>
    </message>
    <message>
        <source>“{level}” is not a level of {criterion}.</source>
        <translation>«&#x202f;{level}&#x202f;» n’est pas un niveau de {criterion}.</translation>
    </message>
    <message>
        <source>Type a number from {low} to {high}.</source>
        <translation>Saisissez un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>There is no snapshot “{snapshot_id}” in this project.</source>
        <translation>Il n’y a pas d’instantané «&#x202f;{snapshot_id}&#x202f;» dans ce projet.</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantané</translation>
    </message>
    <message>
        <source>This project has no workshop.</source>
        <translation>Ce projet n’a pas d’atelier.</translation>
    </message>
    <message>
        <source>This project has a workshop already.</source>
        <translation>Ce projet a déjà un atelier.</translation>
    </message>
    <message>
        <source>Start one on the Workshop page.</source>
        <translation>Commencez-en un sur la page Atelier.</translation>
    </message>
    <message>
        <source>This participant is not in the workshop.</source>
        <translation>Ce participant n’est pas dans l’atelier.</translation>
    </message>
    <message>
        <source>The code {code} is not in use in this workshop.</source>
        <translation>Le code {code} n’est pas en usage dans cet atelier.</translation>
    </message>
    <message>
        <source>Look at your slip.</source>
        <translation>Regardez votre billet.</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>role</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>Nobody can vote for themselves as a proxy.</source>
        <translation>Nul ne peut être son propre mandataire.</translation>
    </message>
    <message>
        <source>Choose somebody who is present.</source>
        <translation>Choisissez une personne présente.</translation>
    </message>
    <message>
        <source>A proxy must be present to vote.</source>
        <translation>Un mandataire doit être présent pour voter.</translation>
    </message>
    <message>
        <source>Slips cannot be removed; spare ones do no harm.</source>
        <translation>Les billets ne peuvent pas être retirés&#x202f;; ceux en réserve ne gênent pas.</translation>
    </message>
    <message>
        <source>{name} has voted and cannot be removed.</source>
        <translation>{name} a voté et reste donc dans la liste.</translation>
    </message>
    <message>
        <source>{name} has signed and cannot be removed.</source>
        <translation>{name} a signé et reste donc dans la liste.</translation>
    </message>
    <message>
        <source>{name} has recorded a dissent and cannot be removed.</source>
        <translation>{name} a fait consigner un avis divergent et reste donc dans la liste.</translation>
    </message>
    <message>
        <source>{name} could vote in a round and cannot be removed.</source>
        <translation>{name} pouvait voter à un tour et reste donc dans la liste.</translation>
    </message>
    <message>
        <source>This slip belongs to earlier ballots and gets no code.</source>
        <translation>Ce billet se rapporte à des bulletins antérieurs et ne reçoit pas de code.</translation>
    </message>
    <message>
        <source>Other codes were issued meanwhile.</source>
        <translation>D’autres codes ont été attribués entre-temps.</translation>
    </message>
    <message>
        <source>Issue them again.</source>
        <translation>Attribuez-les de nouveau.</translation>
    </message>
    <message>
        <source>Slips are for anonymous workshops.</source>
        <translation>Les billets sont réservés aux ateliers anonymes.</translation>
    </message>
    <message>
        <source>The number of slips must be a whole number.</source>
        <translation>Le nombre de billets doit être un nombre entier.</translation>
    </message>
    <message>
        <source>Fewer than {smallest_group} slips would reveal who draws them.</source>
        <translation>Moins de {smallest_group} billets trahiraient qui les tire.</translation>
    </message>
    <message>
        <source>A workshop can have up to {most} slips.</source>
        <translation>Un atelier peut avoir jusqu’à {most} billets.</translation>
    </message>
    <message>
        <source>In a named workshop, presence is marked for each participant.</source>
        <translation>Dans un atelier nominatif, la présence est indiquée pour chaque participant.</translation>
    </message>
    <message>
        <source>The headcount must be a whole number from 0 to {most}.</source>
        <translation>Le nombre de présents doit être un nombre entier de 0 à {most}.</translation>
    </message>
    <message>
        <source>In a named workshop, attendance comes from the participant list.</source>
        <translation>Dans un atelier nominatif, la présence découle de la liste des participants.</translation>
    </message>
    <message>
        <source>An anonymous workshop stores nothing about a participant but the slip.</source>
        <translation>Un atelier anonyme ne conserve d’un participant que le billet.</translation>
    </message>
    <message>
        <source>Mark them as absent instead.</source>
        <translation>Marquez plutôt l’absence.</translation>
    </message>
    <message>
        <source>Add participants by name.</source>
        <translation>Ajoutez les participants par leur nom.</translation>
    </message>
    <message>
        <source>Make more than you need; spare ones do no harm.</source>
        <translation>Prévoyez-en plus que nécessaire&#x202f;; ceux qui restent ne gênent pas.</translation>
    </message>
    <message>
        <source>Participant {n}</source>
        <translation>Participant {n}</translation>
    </message>
    <message>
        <source>Names can go on the attendance list.</source>
        <translation>Les noms peuvent figurer sur la liste de présence.</translation>
    </message>
    <message>
        <source>A voting weight must be a number above 0.</source>
        <translation>Un poids de vote doit être un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>A voting weight must be a number above 0 and up to {most}.</source>
        <translation>Un poids de vote doit être un nombre supérieur à 0, {most} au plus.</translation>
    </message>
    <message>
        <source>1 counts like everybody else&apos;s.</source>
        <translation>1 équivaut à la voix de chacun des autres.</translation>
    </message>
    <message>
        <source>The {what} is empty.</source>
        <translation>Champ vide&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Type a sentence.</source>
        <translation>Saisissez une phrase.</translation>
    </message>
    <message>
        <source>The {what} has {clean_count} characters; the maximum is {most_text}.</source>
        <translation>{clean_count} caractères ({what})&#x202f;; le maximum est {most_text}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Abrégez.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>There is no such entry in the minutes.</source>
        <translation>Cette entrée n’existe pas dans le compte rendu.</translation>
    </message>
    <message>
        <source>The program&apos;s own entries about rounds and signatures cannot be edited or struck out.</source>
        <translation>Les entrées du programme sur les tours et les signatures ne peuvent être ni modifiées ni rayées.</translation>
    </message>
    <message>
        <source>This code belongs to earlier ballots and cannot be used to sign.</source>
        <translation>Ce code appartient à des bulletins antérieurs et ne permet pas de signer.</translation>
    </message>
    <message>
        <source>This slip has no ballot in any revealed round, so it may be a spare one.</source>
        <translation>Ce billet n’a voté dans aucun tour révélé&#x202f;; c’est peut-être un billet de réserve.</translation>
    </message>
    <message>
        <source>Sign with the slip that you voted with.</source>
        <translation>Signez avec le billet avec lequel vous avez voté.</translation>
    </message>
    <message>
        <source>The state to be signed has no hash.</source>
        <translation>L’état à signer n’a pas d’empreinte.</translation>
    </message>
    <message>
        <source>Only a dissent can have a reason.</source>
        <translation>Seul un avis divergent peut avoir une raison.</translation>
    </message>
    <message>
        <source>Choose dissent, or leave the reason out.</source>
        <translation>Choisissez l’avis divergent, ou omettez la raison.</translation>
    </message>
    <message>
        <source>Add an entry.</source>
        <translation>Ajoutez une entrée.</translation>
    </message>
    <message>
        <source>There is no such dissent on record.</source>
        <translation>Cet avis divergent n’est pas consigné.</translation>
    </message>
    <message>
        <source>Reveal it first.</source>
        <translation>Révélez-le d’abord.</translation>
    </message>
    <message>
        <source>Struck out by the facilitator, {at}: “{original}”</source>
        <translation>Rayé par l’animateur, {at}&#x202f;: «&#x202f;{original}&#x202f;»</translation>
    </message>
    <message>
        <source>{text} (edited by the facilitator, {at}; originally: “{original}”)</source>
        <translation>{text} (modifié par l’animateur, {at}&#x202f;; à l’origine&#x202f;: «&#x202f;{original}&#x202f;»)</translation>
    </message>
    <message>
        <source>One ballot was void.</source>
        <translation>Un bulletin était nul.</translation>
    </message>
    <message>
        <source>{count} ballots were void.</source>
        <translation>{count} bulletins étaient nuls.</translation>
    </message>
    <message>
        <source>{count} person, each as often as they liked</source>
        <translation>{count} personne, autant de fois que voulu</translation>
    </message>
    <message>
        <source>{count} people, each as often as they liked</source>
        <translation>{count} personnes, chacune autant de fois que voulu</translation>
    </message>
    <message>
        <source>{count} person, one hand</source>
        <translation>{count} personne, une main</translation>
    </message>
    <message>
        <source>{count} people, one hand each</source>
        <translation>{count} personnes, une main chacune</translation>
    </message>
    <message>
        <source>Show of hands on which criterion matters most: {counts} ({people}).</source>
        <translation>Vote à main levée sur le critère qui compte le plus&#x202f;: {counts} ({people}).</translation>
    </message>
    <message>
        <source>Show of hands on {issue}: {counts} ({people}).</source>
        <translation>Vote à main levée sur {issue}&#x202f;: {counts} ({people}).</translation>
    </message>
    <message>
        <source>{round} opened again.</source>
        <translation>{round} rouvert.</translation>
    </message>
    <message>
        <source>{round} started again. The one ballot in it was destroyed unopened.</source>
        <translation>{round} repris à zéro. Le seul bulletin qu’il contenait a été détruit sans être ouvert.</translation>
    </message>
    <message>
        <source>{round} started again. The {count} ballots in it were destroyed unopened.</source>
        <translation>{round} repris à zéro. Les {count} bulletins qu’il contenait ont été détruits sans être ouverts.</translation>
    </message>
    <message>
        <source>{round}: one ballot too many was drawn by lot and destroyed unopened.</source>
        <translation>{round}&#x202f;: un bulletin de trop a été tiré au sort et détruit sans être ouvert.</translation>
    </message>
    <message>
        <source>{round}: {count} ballots too many were drawn by lot and destroyed unopened.</source>
        <translation>{round}&#x202f;: {count} bulletins de trop ont été tirés au sort et détruits sans être ouverts.</translation>
    </message>
    <message>
        <source>{round}: {after} people could vote, not {before}.</source>
        <translation>{round}&#x202f;: {after} personnes pouvaient voter, et non {before}.</translation>
    </message>
    <message>
        <source>{name} arrived.</source>
        <translation>Arrivée de {name}.</translation>
    </message>
    <message>
        <source>{name} left.</source>
        <translation>Départ de {name}.</translation>
    </message>
    <message>
        <source>Nobody votes for {name} any more.</source>
        <translation>Plus personne ne vote pour {name}.</translation>
    </message>
    <message>
        <source>{proxy} votes for {name}.</source>
        <translation>{proxy} vote pour {name}.</translation>
    </message>
    <message>
        <source>The voting weight of {name} was changed from {before} to {after}.</source>
        <translation>Le poids de vote de {name} est passé de {before} à {after}.</translation>
    </message>
    <message>
        <source>{count} person is in the room.</source>
        <translation>{count} personne est dans la salle.</translation>
    </message>
    <message>
        <source>{count} people are in the room.</source>
        <translation>{count} personnes sont dans la salle.</translation>
    </message>
    <message>
        <source>, answers of {whose} alone</source>
        <translation>, réponses de {whose} seulement</translation>
    </message>
    <message>
        <source>The group&apos;s weights of {of} were adopted ({aggregation_words}{source}): {told}.</source>
        <translation>Les poids du groupe du {of} ont été adoptés ({aggregation_words}{source})&#x202f;: {told}.</translation>
    </message>
    <message>
        <source> (answers of {whose} alone)</source>
        <translation> (réponses de {whose} seulement)</translation>
    </message>
    <message>
        <source>The group&apos;s ratings of {of} were adopted{source}: {scores_count} changed</source>
        <translation>Les évaluations du groupe du {of} ont été adoptées{source}&#x202f;; changements&#x202f;: {scores_count}</translation>
    </message>
    <message>
        <source>The group&apos;s scores of {of} were adopted{source}: {scores_count} changed</source>
        <translation>Les notes du groupe du {of} ont été adoptées{source}&#x202f;; changements&#x202f;: {scores_count}</translation>
    </message>
    <message>
        <source>Continue with it, or remove it first.</source>
        <translation>Poursuivez-le, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>The timer can run from one second to one day.</source>
        <translation>Le minuteur peut durer d’une seconde à un jour.</translation>
    </message>
    <message>
        <source>{of} has not been revealed yet.</source>
        <translation>{of} n’a pas encore été révélé.</translation>
    </message>
    <message>
        <source>The number of voters must be a whole number from 0 to 1,000,000.</source>
        <translation>Le nombre de votants doit être un nombre entier de 0 à 1&#x202f;000&#x202f;000.</translation>
    </message>
    <message>
        <source>The voters are not named.</source>
        <translation>Les votants ne sont pas nommés.</translation>
    </message>
    <message>
        <source>geometric mean of judgements</source>
        <translation>moyenne géométrique des jugements</translation>
    </message>
    <message>
        <source>arithmetic mean of weights</source>
        <translation>moyenne arithmétique des poids</translation>
    </message>
    <message>
        <source>geometric mean of weights</source>
        <translation>moyenne géométrique des poids</translation>
    </message>
    <message>
        <source>Close and reveal it first.</source>
        <translation>Fermez-le et révélez-le d’abord.</translation>
    </message>
    <message>
        <source>signed in agreement</source>
        <translation>a signé pour accord</translation>
    </message>
    <message>
        <source>signed under dissent</source>
        <translation>a signé avec un avis divergent</translation>
    </message>
    <message>
        <source>The {what} needs a name.</source>
        <translation>Un nom est nécessaire ({what}).</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>The {what}&apos;s name has {clean_count} characters; the maximum is {max_title}.</source>
        <translation>Le nom ({what}) a {clean_count} caractères&#x202f;; {max_title} est le maximum.</translation>
    </message>
    <message>
        <source>There is already a {what} called “{clean}”.</source>
        <translation>Ce nom existe déjà ({what})&#x202f;: «&#x202f;{clean}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>(copy)</source>
        <translation>(copie)</translation>
    </message>
    <message>
        <source>(copy {number})</source>
        <translation>(copie {number})</translation>
    </message>
    <message>
        <source>There is no {what} “{item_id}” here.</source>
        <translation>Il n’y a pas ici de {what} «&#x202f;{item_id}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no “{item_id}” to move.</source>
        <translation>Il n’y a pas de «&#x202f;{item_id}&#x202f;» à déplacer.</translation>
    </message>
    <message>
        <source>A position in a list must be a whole number.</source>
        <translation>Une position dans une liste doit être un nombre entier.</translation>
    </message>
    <message>
        <source>There is no issue “{issue_id}” in this project.</source>
        <translation>Il n’y a pas d’enjeu «&#x202f;{issue_id}&#x202f;» dans ce projet.</translation>
    </message>
    <message>
        <source>Issues in this project: {known}.</source>
        <translation>Enjeux de ce projet&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>There is no criterion “{criterion_id}” in this project.</source>
        <translation>Il n’y a pas de critère «&#x202f;{criterion_id}&#x202f;» dans ce projet.</translation>
    </message>
    <message>
        <source>There is no viewpoint “{lens_id}”.</source>
        <translation>Il n’y a pas de point de vue «&#x202f;{lens_id}&#x202f;».</translation>
    </message>
    <message>
        <source>Viewpoints in this project: {known}.</source>
        <translation>Points de vue de ce projet&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”.</source>
        <translation>«&#x202f;{old}&#x202f;» s’appelle maintenant «&#x202f;{new}&#x202f;».</translation>
    </message>
    <message>
        <source>The levels of {new} were edited.</source>
        <translation>Les niveaux de {new} ont été modifiés.</translation>
    </message>
    <message>
        <source>The range of {new} was {worst} to {best} and is now {worst2} to {best2}.</source>
        <translation>{new} allait de {worst} à {best} et va maintenant de {worst2} à {best2}.</translation>
    </message>
    <message>
        <source>The criterion “{c}” was removed.</source>
        <translation>Le critère «&#x202f;{c}&#x202f;» a été supprimé.</translation>
    </message>
    <message>
        <source>The criterion “{c}” was added.</source>
        <translation>Le critère «&#x202f;{c}&#x202f;» a été ajouté.</translation>
    </message>
    <message>
        <source>{new} was moved to another group.</source>
        <translation>{new} a été déplacé dans un autre groupe.</translation>
    </message>
    <message>
        <source>The groups of criteria were edited.</source>
        <translation>Les groupes de critères ont été modifiés.</translation>
    </message>
    <message>
        <source>The issue “{i}” was removed.</source>
        <translation>L’enjeu «&#x202f;{i}&#x202f;» a été supprimé.</translation>
    </message>
    <message>
        <source>The issue “{i}” was added.</source>
        <translation>L’enjeu «&#x202f;{i}&#x202f;» a été ajouté.</translation>
    </message>
    <message>
        <source>“{issue}” is now called “{other}”.</source>
        <translation>«&#x202f;{issue}&#x202f;» s’appelle maintenant «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>The options of “{other}” were edited.</source>
        <translation>Les options de «&#x202f;{other}&#x202f;» ont été modifiées.</translation>
    </message>
    <message>
        <source>The order of criteria, issues or options has changed.</source>
        <translation>L’ordre des critères, des enjeux ou des options a changé.</translation>
    </message>
    <message>
        <source>The number of draws must be between 1 and {most_samples}.</source>
        <translation>Le nombre de tirages doit être compris entre 1 et {most_samples}.</translation>
    </message>
    <message>
        <source>10,000 draws give shares accurate to within half a percentage point.</source>
        <translation>10&#x202f;000 tirages donnent des parts précises à un demi-point près.</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to 2⁵³.</source>
        <translation>Le germe doit être un nombre entier de 0 à 2⁵³.</translation>
    </message>
    <message>
        <source>The spread must be between 0 and 100.</source>
        <translation>La dispersion doit être comprise entre 0 et 100.</translation>
    </message>
    <message>
        <source>The score uncertainty cannot be negative.</source>
        <translation>L’incertitude des notes ne peut pas être négative.</translation>
    </message>
    <message>
        <source>An interval runs from a lower to a higher weight, both between 0 and 1.</source>
        <translation>Un intervalle va d’un poids inférieur à un poids supérieur, tous deux entre 0 et 1.</translation>
    </message>
    <message>
        <source>0.5 is a common choice.</source>
        <translation>0,5 est un choix courant.</translation>
    </message>
    <message>
        <source>A weight must be a number of zero or more.</source>
        <translation>Un poids doit être un nombre positif ou nul.</translation>
    </message>
    <message>
        <source>Correct the weight.</source>
        <translation>Corrigez le poids.</translation>
    </message>
    <message>
        <source>A weight must be a number.</source>
        <translation>Un poids doit être un nombre.</translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation>Tous les poids sont à zéro.</translation>
    </message>
    <message>
        <source>Give at least one criterion some weight.</source>
        <translation>Donnez du poids à un critère au moins.</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Tour {number}</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>tour {number}</translation>
    </message>
    <message>
        <source>  … and {more} more.</source>
        <translation>  … et {more} de plus.</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>ne sais pas</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>from {worst} to {best}</source>
        <translation>de {worst} à {best}</translation>
    </message>
    <message>
        <source> to {high}</source>
        <translation> et jusqu’à {high}</translation>
    </message>
    <message>
        <source>Give a number from {low}{high}.</source>
        <translation>Donnez un nombre à partir de {low}{high}.</translation>
    </message>
    <message>
        <source>Give a whole number from 1 to {high}; the same number for a tie.</source>
        <translation>Donnez un nombre entier de 1 à {high}&#x202f;; le même nombre en cas d’égalité.</translation>
    </message>
    <message>
        <source>{field}: “{entry}” is not a number.</source>
        <translation>{field}&#x202f;: «&#x202f;{entry}&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{field}: {number} is out of range.</source>
        <translation>{field}&#x202f;: {number} est hors limites.</translation>
    </message>
    <message>
        <source>{field}: {number} is not a place.</source>
        <translation>{field}&#x202f;: {number} n’est pas une place.</translation>
    </message>
    <message>
        <source>{field}: “{entry}” is not a valid answer.</source>
        <translation>{field}&#x202f;: «&#x202f;{entry}&#x202f;» n’est pas une réponse.</translation>
    </message>
    <message>
        <source>{field}: “{entry}” is not one of its levels.</source>
        <translation>{field}&#x202f;: «&#x202f;{entry}&#x202f;» n’est pas l’un de ses niveaux.</translation>
    </message>
    <message>
        <source>Give A or B with a number from 1 to 9, such as A 5, or “equal”.</source>
        <translation>Donnez A ou B avec un nombre de 1 à 9, comme A 5, ou «&#x202f;égal&#x202f;».</translation>
    </message>
    <message>
        <source>They are: {detail}; or “{cannot_tell}”.</source>
        <translation>Les niveaux sont&#x202f;: {detail}&#x202f;; ou «&#x202f;{cannot_tell}&#x202f;».</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>older</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambigu</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>code inconnu</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>edited questions</source>
        <translation>questions modifiées</translation>
    </message>
    <message>
        <source>wrong round</source>
        <translation>autre tour</translation>
    </message>
    <message>
        <source>wrong workshop</source>
        <translation>autre atelier</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>There are no ballots in this folder.</source>
        <translation>Il n’y a pas de bulletins dans ce dossier.</translation>
    </message>
    <message>
        <source>{merged} ballot will be merged</source>
        <translation>{merged} bulletin sera intégré</translation>
    </message>
    <message>
        <source>{merged} ballots will be merged</source>
        <translation>{merged} bulletins seront intégrés</translation>
    </message>
    <message>
        <source>{ballots}; {count} file will not.</source>
        <translation>{ballots}&#x202f;; {count} fichier ne le sera pas.</translation>
    </message>
    <message>
        <source>{ballots}; {count} files will not.</source>
        <translation>{ballots}&#x202f;; {count} fichiers ne le seront pas.</translation>
    </message>
    <message>
        <source>There are {count} ballots in this folder; at most {limit} can be read.</source>
        <translation>Ce dossier contient {count} bulletins&#x202f;; on peut en lire {limit} au plus.</translation>
    </message>
    <message>
        <source>An answer is missing or cannot be read. Its voter sees which on opening it: it is not shown here beside the file&apos;s name.</source>
        <translation>Une réponse manque ou est illisible. Son auteur voit laquelle en l’ouvrant&#x202f;: elle n’est pas montrée ici à côté du nom du fichier.</translation>
    </message>
    <message>
        <source>The questions have changed since. {edits}</source>
        <translation>Les questions ont été modifiées depuis. {edits}</translation>
    </message>
    <message>
        <source>The form was created by a newer version of this program.</source>
        <translation>Le formulaire a été créé par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The questions have changed since this form was handed out. Hand out a new one.</source>
        <translation>Les questions ont été modifiées depuis la distribution de ce formulaire. Distribuez-en un nouveau.</translation>
    </message>
    <message>
        <source>It belongs to {round}; {open_round} is open.</source>
        <translation>Il appartient au {round}&#x202f;; le {open_round} est ouvert.</translation>
    </message>
    <message>
        <source>It was sealed for another round, or before this one started again. Hand out new ballots.</source>
        <translation>Il a été scellé pour un autre tour, ou avant que celui-ci ne soit repris à zéro. Distribuez de nouveaux bulletins.</translation>
    </message>
    <message>
        <source>It has no code, or one with a wrong character.</source>
        <translation>Il n’a pas de code, ou un code dont un caractère est faux.</translation>
    </message>
    <message>
        <source>These files have the same code and time but differ: {names}. Remove all but one.</source>
        <translation>Ces fichiers ont le même code et la même heure mais diffèrent&#x202f;: {names}. Supprimez-les tous sauf un.</translation>
    </message>
    <message>
        <source>It has the same answers as “{file}”.</source>
        <translation>Il contient les mêmes réponses que «&#x202f;{file}&#x202f;».</translation>
    </message>
    <message>
        <source>It will be merged.</source>
        <translation>Il sera intégré.</translation>
    </message>
    <message>
        <source>It was merged before.</source>
        <translation>Il a déjà été intégré.</translation>
    </message>
    <message>
        <source>There is already a ballot with this code, perhaps this one: sealed ballots cannot be compared.</source>
        <translation>Il y a déjà un bulletin avec ce code, peut-être celui-ci&#x202f;: des bulletins scellés ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>It was merged before, or a newer one was.</source>
        <translation>Il a déjà été intégré, ou un plus récent l’a été.</translation>
    </message>
    <message>
        <source>There is already a newer ballot.</source>
        <translation>Il y a déjà un bulletin plus récent.</translation>
    </message>
    <message>
        <source>It will replace the earlier ballot.</source>
        <translation>Il remplacera le bulletin antérieur.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Le dossier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it exists and is readable.</source>
        <translation>Vérifiez qu’il existe et qu’il est lisible.</translation>
    </message>
    <message>
        <source>It belongs to another workshop.</source>
        <translation>Il appartient à un autre atelier.</translation>
    </message>
    <message>
        <source>another round</source>
        <translation>un autre tour</translation>
    </message>
    <message>
        <source>Nothing was filled in.</source>
        <translation>Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>Its code is not in use in this workshop.</source>
        <translation>Son code n’est pas en usage dans cet atelier.</translation>
    </message>
    <message>
        <source>“{file}” has the same code and is newer.</source>
        <translation>«&#x202f;{file}&#x202f;» a le même code et est plus récent.</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Ballot: {title}</source>
        <translation>Bulletin&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Fill in the yellow cells, save the file and return it. Reasons are optional.</source>
        <translation>Remplissez les cellules jaunes, enregistrez et rendez le fichier. Les raisons sont facultatives.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Raison (facultative)</translation>
    </message>
    <message>
        <source>Reasons given in {round}</source>
        <translation>Raisons données au {round}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Not one of the choices</source>
        <translation>Ne fait pas partie des choix</translation>
    </message>
    <message>
        <source>{range} Or “cannot tell”.</source>
        <translation>{range} Ou «&#x202f;ne sais pas&#x202f;».</translation>
    </message>
    <message>
        <source>This is not a ballot form of this program, or its line in small print was deleted.</source>
        <translation>Ce n’est pas un formulaire de bulletin de ce programme, ou sa ligne en petits caractères a été supprimée.</translation>
    </message>
    <message>
        <source>Hand out a new form.</source>
        <translation>Distribuez un nouveau formulaire.</translation>
    </message>
    <message>
        <source>Question {number} appears twice.</source>
        <translation>La question {number} y figure deux fois.</translation>
    </message>
    <message>
        <source>Question {number}, “{label}”, is not in its place.</source>
        <translation>La question {number}, «&#x202f;{label}&#x202f;», n’est pas à sa place.</translation>
    </message>
    <message>
        <source>{row}: this is a formula, not a reason.</source>
        <translation>{row}&#x202f;: c’est une formule, pas une raison.</translation>
    </message>
    <message>
        <source>{row}: the reason is longer than {most} characters.</source>
        <translation>{row}&#x202f;: la raison dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>This is a date or a formula without a value, not an answer.</source>
        <translation>Ce n’est pas une réponse mais une date ou une formule sans valeur.</translation>
    </message>
    <message>
        <source>Choose from the list in the cell.</source>
        <translation>Choisissez dans la liste de la cellule.</translation>
    </message>
    <message>
        <source>The eight characters on your slip.</source>
        <translation>Les huit caractères de votre billet.</translation>
    </message>
    <message>
        <source>A code has eight characters.</source>
        <translation>Un code compte huit caractères.</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Hors limites</translation>
    </message>
    <message>
        <source>Give a number of 0 or more.</source>
        <translation>Donnez un nombre positif ou nul.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Donnez un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Donnez un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>Nobody is marked as present.</source>
        <translation>Personne n’est indiqué comme présent.</translation>
    </message>
    <message>
        <source>Mark everyone who will vote as present.</source>
        <translation>Indiquez comme présents ceux qui vont voter.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Choose or create a folder.</source>
        <translation>Choisissez ou créez un dossier.</translation>
    </message>
    <message>
        <source>There are ballots in this folder already, such as “{file}”.</source>
        <translation>Il y a déjà des bulletins dans ce dossier, comme «&#x202f;{file}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose another folder, so that no filled ballot is lost.</source>
        <translation>Choisissez un autre dossier, pour qu’aucun bulletin rempli ne soit perdu.</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>Aucun tour n’est ouvert.</translation>
    </message>
    <message>
        <source>Open one on the Workshop page.</source>
        <translation>Ouvrez-en un sur la page Atelier.</translation>
    </message>
    <message>
        <source>Ballot {number}{name}</source>
        <translation>Bulletin {number}{name}</translation>
    </message>
    <message>
        <source>For each pair, say which change from worst to best matters more, and how many times: 1 equally, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more. “A 5” means that A matters five times as much as B.</source>
        <translation>Pour chaque paire, dites quel passage du pire au meilleur importe le plus, et combien de fois&#x202f;: 1 autant, 3 modérément plus, 5 fortement plus, 7 très fortement plus, 9 extrêmement plus. «&#x202f;A 5&#x202f;» signifie que A importe cinq fois autant que B.</translation>
    </message>
    <message>
        <source>Answers are numbers, such as 40.</source>
        <translation>Les réponses sont des nombres, par exemple 40.</translation>
    </message>
    <message>
        <source>Give each criterion points for how much its change from worst to best matters. Any numbers will do; twice as many points count twice as much.</source>
        <translation>Donnez à chaque critère des points selon l’importance de son passage du pire au meilleur. Tous les nombres conviennent&#x202f;: deux fois plus de points comptent deux fois plus.</translation>
    </message>
    <message>
        <source>Imagine every criterion at its worst. Give 100 points to the one change from worst to best that matters most, and every other change points from 0 to 100 compared with it.</source>
        <translation>Imaginez chaque critère au pire. Donnez 100 points au passage du pire au meilleur qui importe le plus, et à chaque autre de 0 à 100 points par comparaison.</translation>
    </message>
    <message>
        <source>Number the criteria by how much their change from worst to best matters, 1 for the most. Give equally important ones the same number.</source>
        <translation>Numérotez les critères selon l’importance de leur passage du pire au meilleur, 1 pour le plus important. Donnez le même numéro à ceux d’importance égale.</translation>
    </message>
    <message>
        <source>Answers are places, such as 2; use the same place for a tie.</source>
        <translation>Les réponses sont des rangs, par exemple 2, et le même en cas d’égalité.</translation>
    </message>
    <message>
        <source>Answers look like A5 or B3; = means equally important, - means left open.</source>
        <translation>Les réponses sont du type A5 ou B3&#x202f;; = signifie d’importance égale, - laissé sans réponse.</translation>
    </message>
    <message>
        <source>For a level, type its letter; for “cannot tell”, type -.</source>
        <translation>Pour un niveau, saisissez sa lettre&#x202f;; pour «&#x202f;ne sais pas&#x202f;», saisissez -.</translation>
    </message>
    <message>
        <source>Type numbers as written; for “cannot tell”, type -.</source>
        <translation>Saisissez les nombres tels quels&#x202f;; pour «&#x202f;ne sais pas&#x202f;», saisissez -.</translation>
    </message>
    <message>
        <source>Rate how each option does on each criterion. If you cannot tell, say so; it is never counted as zero.</source>
        <translation>Notez chaque option sur chaque critère. Si vous ne savez pas, dites-le&#x202f;; cela ne compte jamais comme zéro.</translation>
    </message>
    <message>
        <source>Rate each actor: how far it wants what we want, and what it would take to win it over. If you cannot tell, say so; it is never counted as zero.</source>
        <translation>Évaluez chaque acteur&#x202f;: dans quelle mesure il veut ce que nous voulons, et ce qu’il faudrait pour le convaincre. Si vous ne savez pas, dites-le&#x202f;; cela ne compte jamais comme zéro.</translation>
    </message>
    <message>
        <source>Before any result is shown: number the options in your order of preference, 1 for the best. Give equal options the same number.</source>
        <translation>Avant tout résultat&#x202f;: numérotez les options par ordre de préférence, 1 pour la meilleure. Donnez le même numéro aux options que vous jugez égales.</translation>
    </message>
    <message>
        <source>A reason comes last, after “/”; “/2 …” is a reason for answer 2.</source>
        <translation>Une raison vient à la fin, après «&#x202f;/&#x202f;»&#x202f;; «&#x202f;/2 …&#x202f;» est une raison pour la réponse 2.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>A or B, 1 to 9</source>
        <translation>A ou B, 1 à 9</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>laissé ouvert</translation>
    </message>
    <message>
        <source>{count} {part} entered</source>
        <translation>{count} {part}</translation>
    </message>
    <message>
        <source>{count}; this ballot has {question_count}.</source>
        <translation>{count}&#x202f;; ce bulletin en a {question_count}.</translation>
    </message>
    <message>
        <source>place {number}</source>
        <translation>place {number}</translation>
    </message>
    <message>
        <source>answer was</source>
        <translation>réponse a été saisie</translation>
    </message>
    <message>
        <source>answers were</source>
        <translation>réponses ont été saisies</translation>
    </message>
    <message>
        <source>Answer {number}. {what}</source>
        <translation>Réponse {number}. {what}</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Table, one score per line (*.csv)</source>
        <translation>Tableau, une ligne par note (*.csv)</translation>
    </message>
    <message>
        <source>JSON with inputs and results (*.json)</source>
        <translation>JSON avec données et résultats (*.json)</translation>
    </message>
    <message>
        <source>XMCDA 3 for other decision programs (*.xml)</source>
        <translation>XMCDA 3 pour d’autres programmes de décision (*.xml)</translation>
    </message>
    <message>
        <source>Data can be written as .csv, .json or .xml (XMCDA).</source>
        <translation>Les données peuvent être écrites en .csv, .json ou .xml (XMCDA).</translation>
    </message>
    <message>
        <source>Write {stem}.csv instead.</source>
        <translation>Écrivez plutôt {stem}.csv.</translation>
    </message>
    <message>
        <source>AHP working</source>
        <translation>Calculs AHP</translation>
    </message>
    <message>
        <source>Comparisons follow from the scores; where they were judged one by one, the judgements are inputs (yellow). The rest raises each matrix to a power so high that its columns are the priorities.</source>
        <translation>Les comparaisons découlent des notes&#x202f;; là où elles ont été jugées une à une, les jugements sont des entrées (en jaune). Ensuite, chaque matrice est élevée à une puissance si grande que ses colonnes sont les priorités.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Jugements</translation>
    </message>
    <message>
        <source>A criterion cannot be called “{name}” here.</source>
        <translation>Un critère ne peut pas s’appeler «&#x202f;{name}&#x202f;» ici.</translation>
    </message>
    <message>
        <source>There are {matrices} matrices of options for {count} criteria.</source>
        <translation>Il y a {matrices} matrices d’options pour {count} critères.</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaisons</translation>
    </message>
    <message>
        <source>The comparisons of this project cannot be calculated in a spreadsheet: it is too large, or its judgement scale is not the linear one. The priorities are the program&apos;s own numbers. They disappear once a score or the options that take part are changed; TOPSIS follows such changes.</source>
        <translation>Les comparaisons de ce projet ne peuvent pas être calculées dans un tableur&#x202f;: il est trop grand, ou son échelle de jugement n’est pas l’échelle linéaire. Les priorités sont celles du programme. Elles disparaissent dès qu’une note ou la participation d’une option change&#x202f;; TOPSIS suit ces changements.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Reliées</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Moindres carrés</translation>
    </message>
    <message>
        <source>Logarithms</source>
        <translation>Logarithmes</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Comme à l’exportation</translation>
    </message>
    <message>
        <source>Power {k}</source>
        <translation>Puissance {k}</translation>
    </message>
    <message>
        <source>Plus 1 on the diagonal</source>
        <translation>Plus 1 sur la diagonale</translation>
    </message>
    <message>
        <source>Made with mcda-app</source>
        <translation>Réalisé avec mcda-app</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Elicitation</source>
        <translation>Questionnement</translation>
    </message>
    <message>
        <source>Rank {n}</source>
        <translation>Rang {n}</translation>
    </message>
    <message>
        <source>Rank acceptability</source>
        <translation>Acceptabilité des rangs</translation>
    </message>
    <message>
        <source>Weight of</source>
        <translation>Poids de</translation>
    </message>
    <message>
        <source>Robustness, as the program calculated it</source>
        <translation>La robustesse, telle que l’a calculée le programme</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Tient de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>The best coalition on each issue, as the program found it</source>
        <translation>La meilleure coalition pour chaque enjeu, telle que le programme l’a trouvée</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>What the formulas above look up: all issues</source>
        <translation>Ce que consultent les formules ci-dessus&#x202f;: tous les enjeux</translation>
    </message>
    <message>
        <source>Weights that count</source>
        <translation>Poids qui comptent</translation>
    </message>
    <message>
        <source>Rivals (1 = yes)</source>
        <translation>Rivaux (1 = oui)</translation>
    </message>
    <message>
        <source>Best coalition at export (1 = member)</source>
        <translation>Meilleure coalition lors de l’exportation (1 = membre)</translation>
    </message>
    <message>
        <source>The program&apos;s scores at export</source>
        <translation>Notes du programme lors de l’exportation</translation>
    </message>
    <message>
        <source>Where the weights come from</source>
        <translation>D’où viennent les poids</translation>
    </message>
    <message>
        <source>Swing: points for the change from worst to best</source>
        <translation>Swing&#x202f;: points pour le passage du pire au meilleur</translation>
    </message>
    <message>
        <source>No questions were answered: the weights were set by hand or come from a viewpoint.</source>
        <translation>Aucune question n’a reçu de réponse&#x202f;: les poids ont été réglés à la main ou viennent d’un point de vue.</translation>
    </message>
    <message>
        <source>Worst → best</source>
        <translation>Pire → meilleur</translation>
    </message>
    <message>
        <source>Order of importance ({order_rule})</source>
        <translation>Ordre d’importance ({order_rule})</translation>
    </message>
    <message>
        <source>Criteria in pairs</source>
        <translation>Critères par paires</translation>
    </message>
    <message>
        <source>Groups in pairs</source>
        <translation>Groupes par paires</translation>
    </message>
    <message>
        <source>{heading}: how many times the row outweighs the column</source>
        <translation>{heading}&#x202f;: combien de fois la ligne l’emporte sur la colonne</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>{answered} of {pairs} answered</source>
        <translation>{answered} réponses sur {pairs}</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Yellow cells are inputs: change them and everything follows. The rest is protected without a password.</source>
        <translation>Les cellules jaunes sont des entrées&#x202f;: modifiez-les et tout suit. Le reste est protégé, sans mot de passe.</translation>
    </message>
    <message>
        <source>Weights of the project</source>
        <translation>Poids du projet</translation>
    </message>
    <message>
        <source>{legend} Weights need not add up to 100 %: each counts as its share of the sum.</source>
        <translation>{legend} La somme des poids n’a pas à faire 100&#x202f;%&#x202f;: chacun compte pour sa part de la somme.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>plus, c’est mieux</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>moins, c’est mieux</translation>
    </message>
    <message>
        <source>A weight is a number of zero or more.</source>
        <translation>Un poids est un nombre positif ou nul.</translation>
    </message>
    <message>
        <source> They follow from the sheet {pairs}; a number typed over one replaces its formula.</source>
        <translation> Ils découlent de la feuille {pairs}&#x202f;; un nombre saisi par-dessus remplace la formule.</translation>
    </message>
    <message>
        <source>Viewpoints (named sets of weights)</source>
        <translation>Points de vue (profils de poids nommés)</translation>
    </message>
    <message>
        <source>Levels: the numbers behind the labels</source>
        <translation>Niveaux&#x202f;: les nombres derrière les libellés</translation>
    </message>
    <message>
        <source>{legend} The numbers are a choice; keep them in ascending order.</source>
        <translation>{legend} Les nombres sont affaire de choix&#x202f;; gardez-les dans l’ordre croissant.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>Quand il s’applique</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>le plus bas</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>le plus haut</translation>
    </message>
    <message>
        <source>Normalisation (TOPSIS)</source>
        <translation>Normalisation (TOPSIS)</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Égalités</translation>
    </message>
    <message>
        <source>Options whose scores differ by at most 0.000000001 share a rank; a rank is one more than the number of options that are better.</source>
        <translation>Les options dont les notes diffèrent d’au plus 0,000000001 partagent un rang&#x202f;; un rang est un de plus que le nombre d’options meilleures.</translation>
    </message>
    <message>
        <source>Missing scores</source>
        <translation>Notes manquantes</translation>
    </message>
    <message>
        <source>An option without a score on a criterion that has weight is not ranked. Nothing missing counts as zero.</source>
        <translation>Une option sans note sur un critère qui a un poids n’est pas classée. Une note manquante ne compte jamais comme zéro.</translation>
    </message>
    <message>
        <source>AHP in this workbook</source>
        <translation>AHP dans ce classeur</translation>
    </message>
    <message>
        <source>Comparisons follow from the scores: a difference of the whole scale counts 9, none 1, in even steps. Options that nothing links are not ranked. Priorities are {vector}; they are added up in {mode}.</source>
        <translation>Les comparaisons découlent des notes&#x202f;: une différence de toute l’échelle compte pour 9, une différence nulle pour 1, par pas égaux. Les options que rien ne relie ne sont pas classées. Les priorités sont données par {vector}&#x202f;; elles sont additionnées en {mode}.</translation>
    </message>
    <message>
        <source>the row geometric mean</source>
        <translation>la moyenne géométrique des lignes</translation>
    </message>
    <message>
        <source>the principal eigenvector, found by raising the matrix to a very high power</source>
        <translation>le vecteur propre principal, obtenu en élevant la matrice à une puissance très élevée</translation>
    </message>
    <message>
        <source>Distance to its opposite</source>
        <translation>Distance à l’anti-idéal</translation>
    </message>
    <message>
        <source>TOPSIS closeness</source>
        <translation>Proximité TOPSIS</translation>
    </message>
    <message>
        <source>AHP priority</source>
        <translation>Priorité AHP</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Scores: choose a label or type a number</source>
        <translation>Notes&#x202f;: choisissez un libellé ou saisissez un nombre</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Une autre valeur</translation>
    </message>
    <message>
        <source>Not a label of this scale. A number on the scale is fine too.</source>
        <translation>Ce n’est pas un libellé de cette échelle. Un nombre de l’échelle convient aussi.</translation>
    </message>
    <message>
        <source>Own weight on this issue</source>
        <translation>Poids propre à cet enjeu</translation>
    </message>
    <message>
        <source>Share of the weight</source>
        <translation>Part du poids</translation>
    </message>
    <message>
        <source>1. Numbers behind the labels</source>
        <translation>1. Nombres derrière les libellés</translation>
    </message>
    <message>
        <source>Ranked (1 = yes)</source>
        <translation>Classée (1 = oui)</translation>
    </message>
    <message>
        <source>2. As used: ranked options only</source>
        <translation>2. Valeurs utilisées&#x202f;: options classées seulement</translation>
    </message>
    <message>
        <source>3. Normalised (TOPSIS)</source>
        <translation>3. Normalisé (TOPSIS)</translation>
    </message>
    <message>
        <source>4. Weighted (normalised × share of the weight)</source>
        <translation>4. Pondéré (normalisé × part du poids)</translation>
    </message>
    <message>
        <source>Its opposite</source>
        <translation>Anti-idéal</translation>
    </message>
    <message>
        <source>5. Priorities on each criterion (AHP)</source>
        <translation>5. Priorités sur chaque critère (AHP)</translation>
    </message>
    <message>
        <source>6. Priorities as added up (AHP)</source>
        <translation>6. Priorités telles qu’additionnées (AHP)</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Somme pondérée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>As exported: {failure}</source>
        <translation>À l’exportation&#x202f;: {failure}</translation>
    </message>
    <message>
        <source>Score of each option</source>
        <translation>Note de chaque option</translation>
    </message>
    <message>
        <source>Bar chart of the scores on {issue}</source>
        <translation>Diagramme en barres des notes pour {issue}</translation>
    </message>
    <message>
        <source>Evidence: what each score rests on</source>
        <translation>Fondement&#x202f;: ce sur quoi repose chaque note</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Ballots in numbers</source>
        <translation>Bulletins en chiffres</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The workbook equals the program&apos;s result.</source>
        <translation>Le classeur correspond au résultat du programme.</translation>
    </message>
    <message>
        <source>The workbook was changed since it was exported; the program&apos;s result is in the columns “program”.</source>
        <translation>Le classeur a été modifié depuis son exportation&#x202f;; le résultat du programme est dans les colonnes «&#x202f;programme&#x202f;».</translation>
    </message>
    <message>
        <source>mcda-app {version} · inputs {project}</source>
        <translation>mcda-app {version} · données {project}</translation>
    </message>
    <message>
        <source>{title}: rank</source>
        <translation>{title}&#x202f;: rang</translation>
    </message>
    <message>
        <source>{title}: score</source>
        <translation>{title}&#x202f;: note</translation>
    </message>
    <message>
        <source>Most favoured</source>
        <translation>En tête</translation>
    </message>
    <message>
        <source>Score: program</source>
        <translation>Note&#x202f;: programme</translation>
    </message>
    <message>
        <source>Score: workbook</source>
        <translation>Note&#x202f;: classeur</translation>
    </message>
    <message>
        <source>With whom? Partners on each issue</source>
        <translation>Avec qui&#x202f;? Partenaires pour chaque enjeu</translation>
    </message>
    <message>
        <source>{issue}: your coalition scores as high as the one that was best at export.</source>
        <translation>{issue}&#x202f;: votre coalition obtient la même note que la meilleure lors de l’exportation.</translation>
    </message>
    <message>
        <source>{issue}: your coalition scores lower than the one that was best at export.</source>
        <translation>{issue}&#x202f;: votre coalition obtient une note inférieure à celle de la meilleure lors de l’exportation.</translation>
    </message>
    <message>
        <source>{issue}: your coalition scores higher than the one that was best at export.</source>
        <translation>{issue}&#x202f;: votre coalition obtient une note supérieure à celle de la meilleure lors de l’exportation.</translation>
    </message>
    <message>
        <source>{issue}: no coalition was best at export, so there is none to compare yours with.</source>
        <translation>{issue}&#x202f;: lors de l’exportation, il n’y avait pas de meilleure coalition à laquelle comparer la vôtre.</translation>
    </message>
    <message>
        <source>A switch is 1 for a member and 0 for others.</source>
        <translation>Un commutateur vaut 1 pour un membre et 0 pour les autres.</translation>
    </message>
    <message>
        <source>Yellow cells are switches: choose an issue below, and switch actors on (1) or off (0). They change nothing in the project. Scores follow the weights, levels and method of this workbook; the best coalition is the one that the program found when it wrote the workbook.</source>
        <translation>Les cellules jaunes sont des commutateurs&#x202f;: choisissez un enjeu ci-dessous et activez (1) ou désactivez (0) des acteurs. Ils ne changent rien au projet. Les notes suivent les poids, les niveaux et la méthode de ce classeur&#x202f;; la meilleure coalition est celle que le programme a trouvée en écrivant le classeur.</translation>
    </message>
    <message>
        <source>A coalition of your choice, beside others</source>
        <translation>Une coalition de votre choix, à côté d’autres</translation>
    </message>
    <message>
        <source>Issue no.</source>
        <translation>Enjeu n°</translation>
    </message>
    <message>
        <source>Choose an issue from the list.</source>
        <translation>Choisissez un enjeu dans la liste.</translation>
    </message>
    <message>
        <source>Kind of collective good</source>
        <translation>Nature du bien collectif</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Rival (1 = yes)</source>
        <translation>Rival (1 = oui)</translation>
    </message>
    <message>
        <source>Share of what counts</source>
        <translation>Part de ce qui compte</translation>
    </message>
    <message>
        <source>Compared (1 = yes)</source>
        <translation>Comparé (1 = oui)</translation>
    </message>
    <message>
        <source>Actor: 1 is a member, 0 is not</source>
        <translation>Acteur&#x202f;: 1 est membre, 0 ne l’est pas</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Commutateur</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>The program&apos;s score at export</source>
        <translation>Note du programme lors de l’exportation</translation>
    </message>
    <message>
        <source>What counts on the chosen issue</source>
        <translation>Ce qui compte pour l’enjeu choisi</translation>
    </message>
    <message>
        <source>Kind, by number</source>
        <translation>Nature, en chiffre</translation>
    </message>
    <message>
        <source>What counts, by number</source>
        <translation>Ce qui compte, en chiffre</translation>
    </message>
    <message>
        <source>Shares are known (1 = yes)</source>
        <translation>Les parts sont connues (1 = oui)</translation>
    </message>
    <message>
        <source>What prevents a comparison</source>
        <translation>Ce qui empêche une comparaison</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Counts (1 = yes)</source>
        <translation>Compte (1 = oui)</translation>
    </message>
    <message>
        <source>Counts for {actor} (1 = yes)</source>
        <translation>Compte pour {actor} (1 = oui)</translation>
    </message>
    <message>
        <source>Lowest on its scale</source>
        <translation>Valeur la plus basse de son échelle</translation>
    </message>
    <message>
        <source>Highest on its scale</source>
        <translation>Valeur la plus haute de son échelle</translation>
    </message>
    <message>
        <source>Rank: program</source>
        <translation>Rang&#x202f;: programme</translation>
    </message>
    <message>
        <source>Rank: workbook</source>
        <translation>Rang&#x202f;: classeur</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>Plus grande différence</translation>
    </message>
    <message>
        <source>Ranks that differ</source>
        <translation>Rangs qui diffèrent</translation>
    </message>
    <message>
        <source>Sources and notes</source>
        <translation>Sources et remarques</translation>
    </message>
    <message>
        <source>About this project</source>
        <translation>À propos de ce projet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>computed for a coalition of actors, which is named beside the score</source>
        <translation>calculé pour une coalition d’acteurs, nommée à côté de la note</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>printed in a table of the source</source>
        <translation>imprimé dans un tableau de la source</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>follows from a passage of the source, which is named beside the score</source>
        <translation>découle d’un passage de la source, nommé à côté de la note</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>an assumption, with its reason beside the score</source>
        <translation>une hypothèse, avec sa raison à côté de la note</translation>
    </message>
    <message>
        <source>own judgement</source>
        <translation>jugement propre</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Commanditaire</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyste</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hash of the inputs</source>
        <translation>Empreinte des données</translation>
    </message>
    <message>
        <source>Yellow cells are inputs: how many times the row outweighs the column, from 1/9 to 9. The weights on the sheet Weights follow.</source>
        <translation>Les cellules jaunes sont des entrées&#x202f;: combien de fois la ligne l’emporte sur la colonne, de 1/9 à 9. Les poids de la feuille Poids suivent.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>A comparison is a number from 1/9 to 9.</source>
        <translation>Une comparaison est un nombre de 1/9 à 9.</translation>
    </message>
    <message>
        <source>Eigenvector</source>
        <translation>Vecteur propre</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No ranking</source>
        <translation>Pas de classement</translation>
    </message>
    <message>
        <source>No option can be ranked on any issue yet</source>
        <translation>Aucune option ne peut encore être classée, quel que soit l’enjeu</translation>
    </message>
    <message>
        <source>No single answer: options tie for first place on {count} of {issues}</source>
        <translation>Pas de réponse unique&#x202f;: égalité en première place pour {count} des {issues}</translation>
    </message>
    <message>
        <source>{option} leads on both issues</source>
        <translation>{option} est en tête pour les deux enjeux</translation>
    </message>
    <message>
        <source>{option} leads on all {count} issues</source>
        <translation>{option} est en tête pour les {count} enjeux</translation>
    </message>
    <message>
        <source>{option} leads on {count} of {issues}</source>
        <translation>{option} est en tête pour {count} des {issues}</translation>
    </message>
    <message>
        <source>No single answer: {option} leads on {count} of {issues}</source>
        <translation>Pas de réponse unique&#x202f;: {option} est en tête pour {count} des {issues}</translation>
    </message>
    <message>
        <source>No single answer: {options} options lead on {count} of {issues} each</source>
        <translation>Pas de réponse unique&#x202f;: {options} options sont chacune en tête pour {count} des {issues}</translation>
    </message>
    <message>
        <source>No single answer: {options} each lead on {count} of {issues}</source>
        <translation>Pas de réponse unique&#x202f;: {options} sont chacune en tête pour {count} des {issues}</translation>
    </message>
    <message>
        <source>Most favoured with these weights: {leaders}</source>
        <translation>En tête avec ces poids&#x202f;: {leaders}</translation>
    </message>
    <message>
        <source>TOPSIS compares each option with an ideal one that takes the best value on every criterion and with its opposite that takes the worst. Closeness is the distance from the worst as a share of both distances: 1 is the ideal itself, 0 its opposite (Hwang &amp; Yoon 1981).</source>
        <translation>TOPSIS compare chaque option à une option idéale, qui a la meilleure valeur sur chaque critère, et à l’anti-idéal, qui a la pire. La proximité est la distance à l’anti-idéal rapportée à la somme des deux distances&#x202f;: 1 est l’idéal même, 0 l’anti-idéal (Hwang &amp; Yoon 1981).</translation>
    </message>
    <message>
        <source>AHP compares options pair by pair on each criterion, turns the comparisons into priorities and adds these up by the criteria&apos;s weights (Saaty 1980). Comparisons follow from the scores unless they were judged one by one.</source>
        <translation>AHP compare les options par paires sur chaque critère, tire des comparaisons des priorités et les additionne selon les poids des critères (Saaty 1980). Les comparaisons découlent des notes sauf si elles ont été jugées une à une.</translation>
    </message>
    <message>
        <source>Scores are made comparable by dividing each criterion&apos;s column by its length.</source>
        <translation>Les notes sont rendues comparables en divisant la colonne de chaque critère par sa norme (racine de la somme des carrés).</translation>
    </message>
    <message>
        <source>Priorities are measured against the best option on each criterion (ideal mode).</source>
        <translation>Les priorités sont rapportées à la meilleure option sur chaque critère (mode idéal).</translation>
    </message>
    <message>
        <source>Priorities are shared out among all options (distributive mode).</source>
        <translation>Les priorités sont réparties entre toutes les options (mode distributif).</translation>
    </message>
    <message>
        <source>There is no issue to report on.</source>
        <translation>Il n’y a pas d’enjeu sur lequel établir un rapport.</translation>
    </message>
    <message>
        <source>Add an issue first.</source>
        <translation>Ajoutez d’abord un enjeu.</translation>
    </message>
    <message>
        <source>{project} · {date} · inputs {project2}</source>
        <translation>{project} · {date} · données {project2}</translation>
    </message>
    <message>
        <source>The answer at a glance</source>
        <translation>La réponse d’un coup d’œil</translation>
    </message>
    <message>
        <source>{title}: the most favoured option and its score</source>
        <translation>{title}&#x202f;: l’option en tête et sa note</translation>
    </message>
    <message>
        <source>no ranking</source>
        <translation>pas de classement</translation>
    </message>
    <message>
        <source>{leaders} (tie)</source>
        <translation>{leaders} (à égalité)</translation>
    </message>
    <message>
        <source>Ranking: {method} of each option, from 0 to 1</source>
        <translation>Classement&#x202f;: {method} de chaque option, de 0 à 1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui le changerait</translation>
    </message>
    <message>
        <source>How often each option comes first when weights vary by half and level numbers keep their order</source>
        <translation>Fréquence de la première place de chaque option quand les poids varient de moitié et que les nombres des niveaux gardent leur ordre</translation>
    </message>
    <message>
        <source> This pulls against the ratings.</source>
        <translation> Cela va à l’encontre des évaluations.</translation>
    </message>
    <message>
        <source>This issue has weights of its own: {project}.</source>
        <translation>Cet enjeu a ses propres poids&#x202f;: {project}.</translation>
    </message>
    <message>
        <source>{option} (left out)</source>
        <translation>{option} (écartée)</translation>
    </message>
    <message>
        <source>Scores and what they rest on</source>
        <translation>Les notes et ce sur quoi elles reposent</translation>
    </message>
    <message>
        <source>Criteria, weights and method</source>
        <translation>Critères, poids et méthode</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>{worst} → {best} ({wanted} is better)</source>
        <translation>{worst} → {best} ({wanted}, c’est mieux)</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’il mesure</translation>
    </message>
    <message>
        <source>Reason for the weight</source>
        <translation>Raison du poids</translation>
    </message>
    <message>
        <source>Criteria, their ranges and weights</source>
        <translation>Critères, étendues et poids</translation>
    </message>
    <message>
        <source>Weights: {project}.</source>
        <translation>Poids&#x202f;: {project}.</translation>
    </message>
    <message>
        <source>Options whose scores differ by less than a billionth share a rank. An option without a score on a criterion that has weight is not ranked; a missing score never counts as zero.</source>
        <translation>Les options dont les notes diffèrent de moins d’un milliardième partagent un rang. Une option sans note sur un critère qui a un poids n’est pas classée&#x202f;; une note manquante ne compte jamais comme zéro.</translation>
    </message>
    <message>
        <source>the viewpoint “{lens}”</source>
        <translation>le point de vue «&#x202f;{lens}&#x202f;»</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>réglés à la main</translation>
    </message>
    <message>
        <source>from swing answers</source>
        <translation>tirés des réponses swing</translation>
    </message>
    <message>
        <source>from pairwise judgements</source>
        <translation>tirés des jugements par paires</translation>
    </message>
    <message>
        <source>from the order of importance</source>
        <translation>tirés de l’ordre d’importance</translation>
    </message>
    <message>
        <source>derived from the scores</source>
        <translation>tirés des notes</translation>
    </message>
    <message>
        <source>all equal</source>
        <translation>tous égaux</translation>
    </message>
    <message>
        <source>Given when it was {share}: {reason}</source>
        <translation>Donnée quand il était de {share}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>the group&apos;s, from the workshop</source>
        <translation>ceux du groupe (atelier)</translation>
    </message>
    <message>
        <source>Evidence, assumptions and sources</source>
        <translation>Fondements, hypothèses et sources</translation>
    </message>
    <message>
        <source>; {missing} more are missing</source>
        <translation>, et {missing} autres manquent</translation>
    </message>
    <message>
        <source>; {missing} more is missing</source>
        <translation>, et {missing} autre manque</translation>
    </message>
    <message>
        <source>Of {total} scores: {evidence}{missing}.</source>
        <translation>Sur {total} notes&#x202f;: {evidence}{missing}.</translation>
    </message>
    <message>
        <source>Score of</source>
        <translation>Note de</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Assumptions and own judgements</source>
        <translation>Hypothèses et jugements propres</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Traçabilité</translation>
    </message>
    <message>
        <source>Who stands behind this analysis</source>
        <translation>Qui répond de cette analyse</translation>
    </message>
    <message>
        <source>Hash of the inputs (SHA-256): {project}</source>
        <translation>Empreinte des données (SHA-256)&#x202f;: {project}</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation>L’atelier</translation>
    </message>
    <message>
        <source> (not revealed)</source>
        <translation> (non révélé)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>The workshop was anonymous: answers cannot be tied to a person.</source>
        <translation>L’atelier était anonyme&#x202f;: les réponses ne peuvent être rattachées à une personne.</translation>
    </message>
    <message>
        <source>Took part: {people}.</source>
        <translation>Ont participé&#x202f;: {people}.</translation>
    </message>
    <message>
        <source>The group&apos;s weights and their spread</source>
        <translation>Les poids du groupe et leur dispersion</translation>
    </message>
    <message>
        <source>The groups side by side</source>
        <translation>Les groupes côte à côte</translation>
    </message>
    <message>
        <source>The group&apos;s scores ({scored})</source>
        <translation>Les notes du groupe ({scored})</translation>
    </message>
    <message>
        <source>Scores on which people differ</source>
        <translation>Notes sur lesquelles les avis diffèrent</translation>
    </message>
    <message>
        <source>{differing_count} more is listed in the program.</source>
        <translation>{differing_count} autre figure dans le programme.</translation>
    </message>
    <message>
        <source>{differing_count} more are listed in the program.</source>
        <translation>{differing_count} autres figurent dans le programme.</translation>
    </message>
    <message>
        <source>Where people differ</source>
        <translation>Ce sur quoi les avis diffèrent</translation>
    </message>
    <message>
        <source>{round}, {question}: {voted} of {expected} voted{state}.</source>
        <comment>one voter</comment>
        <translation>{round}, {question}&#x202f;: {voted} sur {expected} a voté{state}.</translation>
    </message>
    <message>
        <source>{round}, {question}: {voted} of {expected} voted{state}.</source>
        <translation>{round}, {question}&#x202f;: {voted} sur {expected} ont voté{state}.</translation>
    </message>
    <message>
        <source>What people wrote with their answers</source>
        <translation>Ce que les participants ont écrit avec leurs réponses</translation>
    </message>
    <message>
        <source>{statement} In attendance: {names}.</source>
        <translation>{statement} Présents&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>The group&apos;s weights ({round})</source>
        <translation>Les poids du groupe ({round})</translation>
    </message>
    <message>
        <source>, all votes counted equally</source>
        <translation>, tous les votes égaux</translation>
    </message>
    <message>
        <source>Lowest answer</source>
        <translation>Réponse la plus basse</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Highest answer</source>
        <translation>Réponse la plus haute</translation>
    </message>
    <message>
        <source>Everyone agrees on {agreed} of {count} scores.</source>
        <translation>Tous sont d’accord sur {agreed} des {count} notes.</translation>
    </message>
    <message>
        <source>The group (least to most)</source>
        <translation>Le groupe (du plus bas au plus haut)</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Personne n’a encore voté.</translation>
    </message>
    <message>
        <source>The group&apos;s ratings of actors ({rated})</source>
        <translation>Les évaluations des acteurs par le groupe ({rated})</translation>
    </message>
    <message>
        <source>in general</source>
        <translation>en général</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>How the group rates the actors</source>
        <translation>Comment le groupe évalue les acteurs</translation>
    </message>
    <message>
        <source>* differs from the project&apos;s rating.</source>
        <translation>* diffère de l’évaluation du projet.</translation>
    </message>
    <message>
        <source>* differs from the project&apos;s score.</source>
        <translation>* diffère de la note du projet.</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avis divergents</translation>
    </message>
    <message>
        <source>Reasons for dissent</source>
        <translation>Raisons des avis divergents</translation>
    </message>
    <message>
        <source>The overall result</source>
        <translation>Le résultat d’ensemble</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>{count} signature is on an earlier state of the project.</source>
        <translation>{count} signature porte sur un état antérieur du projet.</translation>
    </message>
    <message>
        <source>{count} signatures are on an earlier state of the project.</source>
        <translation>{count} signatures portent sur un état antérieur du projet.</translation>
    </message>
    <message>
        <source>this state</source>
        <translation>cet état</translation>
    </message>
    <message>
        <source>an earlier state ({inputs})</source>
        <translation>un état antérieur ({inputs})</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>avis divergent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Qui a signé</translation>
    </message>
    <message>
        <source>This workbook was not exported by this program, so it contains no project.</source>
        <translation>Ce classeur n’a pas été exporté par ce programme, il ne contient donc pas de projet.</translation>
    </message>
    <message>
        <source>To read a table from any workbook, use File ▸ Import a table.</source>
        <translation>Pour lire un tableau de n’importe quel classeur, utilisez Fichier ▸ Importer un tableau.</translation>
    </message>
    <message>
        <source>The project inside the workbook is damaged.</source>
        <translation>Le projet dans le classeur est endommagé.</translation>
    </message>
    <message>
        <source>the method</source>
        <translation>la méthode</translation>
    </message>
    <message>
        <source>the normalisation</source>
        <translation>la normalisation</translation>
    </message>
    <message>
        <source>the scale of {criterion}</source>
        <translation>l’échelle de {criterion}</translation>
    </message>
    <message>
        <source>the weight of {criterion}</source>
        <translation>le poids de {criterion}</translation>
    </message>
    <message>
        <source>the comparisons of criteria</source>
        <translation>les comparaisons des critères</translation>
    </message>
    <message>
        <source>The sheet “{name}” was deleted or renamed; nothing was read from it.</source>
        <translation>La feuille «&#x202f;{name}&#x202f;» a été supprimée ou renommée&#x202f;; rien n’y a été lu.</translation>
    </message>
    <message>
        <source>The workbook no longer has the defined name of {what}; it was not read.</source>
        <translation>Le classeur n’a plus le nom défini pour {what}&#x202f;; rien n’a été lu.</translation>
    </message>
    <message>
        <source>Sheet “{grid}”: {what} is no longer in its place; it was not read.</source>
        <translation>Feuille «&#x202f;{grid}&#x202f;»&#x202f;: {what} n’est plus à sa place&#x202f;; rien n’a été lu.</translation>
    </message>
    <message>
        <source>{row}: “{text}” is not a method; write TOPSIS or AHP.</source>
        <translation>{row}&#x202f;: «&#x202f;{text}&#x202f;» n’est pas une méthode&#x202f;; écrivez TOPSIS ou AHP.</translation>
    </message>
    <message>
        <source>Rank with {method} (was {previous})</source>
        <translation>Classer avec {method} (auparavant {previous})</translation>
    </message>
    <message>
        <source>{row}: “{text}” is not a normalisation. Possible values: {known}.</source>
        <translation>{row}&#x202f;: «&#x202f;{text}&#x202f;» n’est pas une normalisation. Valeurs possibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>Normalisation {normalisation} (was {previous})</source>
        <translation>Normalisation {normalisation} (auparavant {previous})</translation>
    </message>
    <message>
        <source>Levels of {criterion}: {changes}</source>
        <translation>Niveaux de {criterion}&#x202f;: {changes}</translation>
    </message>
    <message>
        <source>Comparisons: {changes}</source>
        <translation>Comparaisons&#x202f;: {changes}</translation>
    </message>
    <message>
        <source>Use the workbook&apos;s comparisons</source>
        <translation>Appliquer les comparaisons du classeur</translation>
    </message>
    <message>
        <source>Use the workbook&apos;s weights</source>
        <translation>Appliquer les poids du classeur</translation>
    </message>
    <message>
        <source>the column of options that take part</source>
        <translation>la colonne des options retenues</translation>
    </message>
    <message>
        <source>included again</source>
        <translation>incluse de nouveau</translation>
    </message>
    <message>
        <source>Exclude from this issue</source>
        <translation>Exclure pour cet enjeu</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Inclure de nouveau</translation>
    </message>
    <message>
        <source>the comparisons on {issue}, {criterion}</source>
        <translation>les comparaisons pour {issue}, {criterion}</translation>
    </message>
    <message>
        <source>Compare {first} and {second}</source>
        <translation>Comparer {first} et {second}</translation>
    </message>
    <message>
        <source>{place}: a comparison is a number from 1/9 to 9.</source>
        <translation>{place}&#x202f;: une comparaison est un nombre de 1/9 à 9.</translation>
    </message>
    <message>
        <source>{one} over {other} {old} → {new}</source>
        <translation>{one} par rapport à {other}&#x202f;: {old} → {new}</translation>
    </message>
    <message>
        <source>the table of scores</source>
        <translation>le tableau des notes</translation>
    </message>
    <message>
        <source>{where}: write {yes} or {no}.</source>
        <translation>{where}&#x202f;: écrivez {yes} ou {no}.</translation>
    </message>
    <message>
        <source>the issue&apos;s own weights</source>
        <translation>les poids propres de l’enjeu</translation>
    </message>
    <message>
        <source>Weights on {issue}</source>
        <translation>Poids pour {issue}</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete and cannot be read.</source>
        <translation>Le fichier est endommagé ou incomplet et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again as .xlsx, and import that.</source>
        <translation>Ouvrez-le dans un tableur, enregistrez-le de nouveau en .xlsx, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>The unpacked file is far larger than a decision table needs, so it was not opened.</source>
        <translation>Une fois décompressé, le fichier est bien plus grand que nécessaire pour un tableau de décision&#x202f;; il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>Copy just the table into a new workbook and import that.</source>
        <translation>Copiez seulement le tableau dans un nouveau classeur et importez celui-ci.</translation>
    </message>
    <message>
        <source>The file declares XML entities, which no table needs and which can be harmful, so it was not read.</source>
        <translation>Le fichier déclare des entités XML, dont aucun tableau n’a besoin et qui peuvent être dangereuses&#x202f;; il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>Ask for the table as .csv or as a freshly saved .xlsx.</source>
        <translation>Demandez le tableau en .csv ou en .xlsx fraîchement enregistré.</translation>
    </message>
    <message>
        <source>Numbers were read with a decimal comma.</source>
        <translation>Les nombres ont été lus avec une virgule décimale.</translation>
    </message>
    <message>
        <source>The table has no weights; all criteria start with equal weights.</source>
        <translation>Le tableau ne donne pas de poids&#x202f;; tous les critères partent avec le même poids.</translation>
    </message>
    <message>
        <source>“{doubtful}” may be read as thousands or as a decimal; choose the decimal sign of the table.</source>
        <translation>«&#x202f;{doubtful}&#x202f;» peut se lire avec un séparateur de milliers ou une décimale&#x202f;; choisissez le signe décimal du tableau.</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <translation>Colonne {column}</translation>
    </message>
    <message>
        <source>“{text}” is not a direction; write benefit or cost, or choose what is better in the table.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un sens&#x202f;; écrivez benefit ou cost, ou choisissez le sens dans le tableau.</translation>
    </message>
    <message>
        <source>“{heading}” is not a criterion of this project. Its criteria are: {known}. Rename or ignore the column, or import the table as a new project.</source>
        <translation>«&#x202f;{heading}&#x202f;» n’est pas un critère de ce projet. Ses critères sont&#x202f;: {known}. Renommez ou ignorez la colonne, ou importez le tableau comme nouveau projet.</translation>
    </message>
    <message>
        <source>The table says that {better} is better on {matched}; in this project it is the other way round.</source>
        <translation>Selon le tableau, pour {matched}, {better}, c’est mieux&#x202f;; dans ce projet, c’est l’inverse.</translation>
    </message>
    <message>
        <source>{matched} is in “{unit}” in the table but in “{own}” in this project.</source>
        <translation>Le tableau donne {matched} en «&#x202f;{unit}&#x202f;»&#x202f;; ce projet l’exprime en «&#x202f;{own}&#x202f;».</translation>
    </message>
    <message>
        <source>The unit “{unit}” of {matched} will not be imported, since the criteria do not change.</source>
        <translation>L’unité «&#x202f;{unit}&#x202f;» de {matched} ne sera pas importée, car les critères ne changent pas.</translation>
    </message>
    <message>
        <source>The table does not say what is better on {title}; {better} is assumed to be better.</source>
        <translation>Le tableau n’indique pas le sens de {title}&#x202f;; on suppose&#x202f;: {better}, c’est mieux.</translation>
    </message>
    <message>
        <source>Scales were set from the numbers: {ranges}. To change them, use Edit ▸ Criteria.</source>
        <translation>Les échelles ont été réglées d’après les nombres&#x202f;: {ranges}. Pour les modifier, utilisez Édition ▸ Critères.</translation>
    </message>
    <message>
        <source>The unit “{unit}” of {title} will not be imported, since its scale has labels.</source>
        <translation>L’unité «&#x202f;{unit}&#x202f;» de {title} ne sera pas importée, car son échelle a des libellés.</translation>
    </message>
    <message>
        <source>The criterion “{matched}” appears twice.</source>
        <translation>Le critère «&#x202f;{matched}&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>The name is longer than {max_title} characters.</source>
        <translation>Le nom dépasse {max_title} caractères.</translation>
    </message>
    <message>
        <source>The criterion “{title}” appears twice.</source>
        <translation>Le critère «&#x202f;{title}&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>The scales will use these units: {units}.</source>
        <translation>Les échelles utiliseront ces unités&#x202f;: {units}.</translation>
    </message>
    <message>
        <source>{low} to {high} for {titles}</source>
        <translation>de {low} à {high} pour {titles}</translation>
    </message>
    <message>
        <source>{title} “{unit}”</source>
        <translation>{title} «&#x202f;{unit}&#x202f;»</translation>
    </message>
    <message>
        <source>The highest value of the scale must be larger than the lowest.</source>
        <translation>La valeur la plus haute de l’échelle doit dépasser la plus basse.</translation>
    </message>
    <message>
        <source>A weight must be zero or more.</source>
        <translation>Un poids doit être positif ou nul.</translation>
    </message>
    <message>
        <source>Some weights have a percent sign and others do not; write all of them the same way.</source>
        <translation>Certains poids ont un signe de pourcentage et d’autres non&#x202f;; écrivez-les tous de la même façon.</translation>
    </message>
    <message>
        <source>The table has no weight for {absent}, so it counts as 0.</source>
        <translation>Le tableau ne donne pas de poids pour {absent}, qui compte donc pour 0.</translation>
    </message>
    <message>
        <source>“{number}” on {title} has no unit; it is read as “{unit}” like the others.</source>
        <translation>«&#x202f;{number}&#x202f;» sur {title} n’a pas d’unité et est lu en «&#x202f;{unit}&#x202f;», comme les autres.</translation>
    </message>
    <message>
        <source>Read as missing: {cells}.</source>
        <translation>Lu comme manquant&#x202f;: {cells}.</translation>
    </message>
    <message>
        <source>Read as missing: {cells} and {more} more.</source>
        <translation>Lu comme manquant&#x202f;: {cells} et {more} de plus.</translation>
    </message>
    <message>
        <source>Some scores on {title} have a percent sign and others do not: “{percent}” is read as {value}, “{plain}” as {same}. If that is wrong, write all of them the same way.</source>
        <translation>Parmi les notes sur {title}, certaines ont un signe de pourcentage et d’autres non&#x202f;: «&#x202f;{percent}&#x202f;» est lu comme {value}, «&#x202f;{plain}&#x202f;» comme {same}. Écrivez-les toutes de la même façon si c’est faux.</translation>
    </message>
    <message>
        <source>“{text}” in {cell}</source>
        <translation>«&#x202f;{text}&#x202f;» en {cell}</translation>
    </message>
    <message>
        <source>Numbers in brackets are read as negative, such as “{number}”.</source>
        <translation>Les nombres entre parenthèses sont lus comme négatifs, par exemple «&#x202f;{number}&#x202f;».</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>the name “{name}” was added: {formula}</source>
        <translation>le nom «&#x202f;{name}&#x202f;» a été ajouté&#x202f;: {formula}</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” is {state}, not {was}</source>
        <translation>la feuille «&#x202f;{sheet}&#x202f;» est {state}, et non {was}</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” was added</source>
        <translation>la feuille «&#x202f;{sheet}&#x202f;» a été ajoutée</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” was deleted or renamed</source>
        <translation>la feuille «&#x202f;{sheet}&#x202f;» a été supprimée ou renommée</translation>
    </message>
    <message>
        <source>the order of the sheets has changed</source>
        <translation>l’ordre des feuilles a changé</translation>
    </message>
    <message>
        <source>{where} contains {found}, not {expected}</source>
        <translation>{where} contient {found}, et non {expected}</translation>
    </message>
    <message>
        <source>{where} shows its number in the format {found}, not {expected}</source>
        <translation>{where} affiche son nombre au format {found}, et non {expected}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {count} formulas have no value; save the workbook in a spreadsheet program</source>
        <translation>Feuille «&#x202f;{sheet}&#x202f;»&#x202f;: formules sans valeur&#x202f;: {count}&#x202f;; enregistrez le classeur dans un tableur</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the formula ={formula} with the result {value}</source>
        <translation>la formule ={formula} avec le résultat {value}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: row {row} was hidden or unhidden</source>
        <translation>Feuille «&#x202f;{sheet}&#x202f;»&#x202f;: la ligne {row} a été masquée ou affichée</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: column {column} was hidden or unhidden</source>
        <translation>Feuille «&#x202f;{sheet}&#x202f;»&#x202f;: la colonne {column} a été masquée ou affichée</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: it contains an object that was not exported ({object})</source>
        <translation>Feuille «&#x202f;{sheet}&#x202f;»&#x202f;: elle contient un objet qui n’a pas été exporté ({object})</translation>
    </message>
    <message>
        <source>{where}: its data validation has changed</source>
        <translation>{where}&#x202f;: la validation des données a changé</translation>
    </message>
    <message>
        <source>{where}: its link has changed</source>
        <translation>{where}&#x202f;: le lien a changé</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the cells {cells} were merged or split</source>
        <translation>Feuille «&#x202f;{sheet}&#x202f;»&#x202f;: les cellules {cells} ont été fusionnées ou séparées</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: its header or footer has changed</source>
        <translation>Feuille «&#x202f;{sheet}&#x202f;»&#x202f;: l’en-tête ou le pied de page a changé</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the chart&apos;s titles, axes or sources have changed</source>
        <translation>Feuille «&#x202f;{sheet}&#x202f;»&#x202f;: les titres, axes ou sources du graphique ont changé</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the numbers in the chart have changed</source>
        <translation>Feuille «&#x202f;{sheet}&#x202f;»&#x202f;: les nombres du graphique ont changé</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>Sheet “{value}”, cell {name}</source>
        <translation>Feuille «&#x202f;{value}&#x202f;», cellule {name}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has {found} charts, not {expected}</source>
        <translation>La feuille «&#x202f;{sheet}&#x202f;» contient {found} graphiques, et non {expected}</translation>
    </message>
    <message>
        <source>the name “{name}” stands for {found}, not for {expected}</source>
        <translation>le nom «&#x202f;{name}&#x202f;» désigne {found}, et non {expected}</translation>
    </message>
    <message>
        <source>the file&apos;s property “{name}” is {found}, not {expected}</source>
        <translation>la propriété «&#x202f;{name}&#x202f;» du fichier est {found}, et non {expected}</translation>
    </message>
    <message>
        <source>Cell {name}</source>
        <translation>Cellule {name}</translation>
    </message>
    <message>
        <source>The table has {rows_count} options and {criteria_count} criteria; at most {max_options} and {max_criteria} are allowed.</source>
        <translation>Le tableau a {rows_count} options et {criteria_count} critères&#x202f;; {max_options} et {max_criteria} sont le maximum.</translation>
    </message>
    <message>
        <source>Import only the part to be ranked.</source>
        <translation>N’importez que la partie à classer.</translation>
    </message>
    <message>
        <source>The numbers in each row are of similar size, those in each column are not. If the criteria are in rows, choose “in rows” above.</source>
        <translation>Les nombres de chaque ligne sont du même ordre de grandeur, ceux de chaque colonne non. Si les critères sont en lignes, choisissez «&#x202f;en lignes&#x202f;» ci-dessus.</translation>
    </message>
    <message>
        <source>another row has that role</source>
        <translation>une autre ligne a ce rôle</translation>
    </message>
    <message>
        <source>it contains units</source>
        <translation>elle contient des unités</translation>
    </message>
    <message>
        <source>it has no name and no numbers</source>
        <translation>elle n’a ni nom ni nombres</translation>
    </message>
    <message>
        <source>“{name}” is read as the weights, since its numbers add up to 1 or 100. If it is an option, set its row to “option”.</source>
        <translation>«&#x202f;{name}&#x202f;» est lu comme les poids, car ses nombres totalisent 1 ou 100. Si c’est une option, choisissez «&#x202f;option&#x202f;» pour la ligne.</translation>
    </message>
    <message>
        <source>“{name}” is read as an option although its numbers add up to 1 or 100. If they are weights, set its row to “weights”.</source>
        <translation>«&#x202f;{name}&#x202f;» est lu comme une option bien que ses nombres totalisent 1 ou 100. Si ce sont des poids, choisissez «&#x202f;poids&#x202f;» pour la ligne.</translation>
    </message>
    <message>
        <source>it is the sum of the rows above</source>
        <translation>c’est la somme des lignes au-dessus</translation>
    </message>
    <message>
        <source>it is below the table</source>
        <translation>elle se trouve sous le tableau</translation>
    </message>
    <message>
        <source>its name suggests a total, an average or an ideal</source>
        <translation>son nom évoque un total, une moyenne ou un idéal</translation>
    </message>
    <message>
        <source>The weights in row {row} do not add up to 1 or 100; they count in proportion. If they are not weights, choose another role for the row, or “in rows” above.</source>
        <translation>Les poids de la ligne {row} ne totalisent ni 1 ni 100&#x202f;; ils comptent en proportion. Si ce ne sont pas des poids, choisissez un autre rôle pour la ligne, ou «&#x202f;en lignes&#x202f;» ci-dessus.</translation>
    </message>
    <message>
        <source>“{name}” is read as a criterion. If it contains the weights of criteria listed in rows, choose “in rows” above.</source>
        <translation>«&#x202f;{name}&#x202f;» est lu comme un critère. S’il contient les poids de critères placés en lignes, choisissez «&#x202f;en lignes&#x202f;» ci-dessus.</translation>
    </message>
    <message>
        <source>Sheet “{grid}”</source>
        <translation>Feuille «&#x202f;{grid}&#x202f;»</translation>
    </message>
    <message>
        <source>There is no table of options and criteria here.</source>
        <translation>Il n’y a pas ici de tableau d’options et de critères.</translation>
    </message>
    <message>
        <source>It needs a row with the names of the criteria and below it one row per option, starting with the option&apos;s name. File ▸ Save template creates one to fill in. Or choose in the table what each row and column is.</source>
        <translation>Il faut une ligne avec les noms des critères et, au-dessous, une ligne par option commençant par le nom de l’option. Fichier ▸ Enregistrer un modèle en crée un à remplir. Ou indiquez dans le tableau ce qu’est chaque ligne et chaque colonne.</translation>
    </message>
    <message>
        <source>A table with one score per line needs a column of options, one of criteria and one of scores.</source>
        <translation>Un tableau avec une note par ligne demande une colonne d’options, une de critères et une de notes.</translation>
    </message>
    <message>
        <source>Choose them in the table.</source>
        <translation>Choisissez-les dans le tableau.</translation>
    </message>
    <message>
        <source>The headings here are numbers, which cannot be names of criteria.</source>
        <translation>Les en-têtes sont ici des nombres, qui ne peuvent être des noms de critères.</translation>
    </message>
    <message>
        <source>Choose “criterion” for the columns with scores, or another row for the names.</source>
        <translation>Choisissez «&#x202f;critère&#x202f;» pour les colonnes de notes, ou une autre ligne pour les noms.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password.</source>
        <translation>La feuille de calcul est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it, save it without a password, and import that.</source>
        <translation>Ouvrez-la, enregistrez-la sans mot de passe, et importez ce fichier.</translation>
    </message>
    <message>
        <source>One cell has</source>
        <translation>Une cellule est</translation>
    </message>
    <message>
        <source>{faults_count} cells have</source>
        <translation>{faults_count} cellules sont</translation>
    </message>
    <message>
        <source>{count} to be corrected first.</source>
        <translation>{count} à corriger d’abord.</translation>
    </message>
    <message>
        <source>Imported table</source>
        <translation>Tableau importé</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>The issue has no name.</source>
        <translation>Le nom de l’enjeu manque.</translation>
    </message>
    <message>
        <source>The option has no name. Enter one, or set the row to “ignore”.</source>
        <translation>Le nom de l’option manque&#x202f;; donnez-en un ou choisissez «&#x202f;ignorer&#x202f;» pour la ligne.</translation>
    </message>
    <message>
        <source>The option “{option}” appears twice.</source>
        <translation>L’option «&#x202f;{option}&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>“{text}” on {criterion} is neither a number nor a label of a known scale. Correct it, or set its column to “ignore”.</source>
        <translation>«&#x202f;{text}&#x202f;» sur {criterion} n’est ni un nombre ni un libellé d’une échelle connue. Corrigez-le, ou choisissez «&#x202f;ignorer&#x202f;» pour la colonne.</translation>
    </message>
    <message>
        <source>imported: {row}</source>
        <translation>importé&#x202f;: {row}</translation>
    </message>
    <message>
        <source>The table has one score per line; the lines are combined into one row per option.</source>
        <translation>Le tableau a une note par ligne&#x202f;; les lignes sont réunies en une ligne par option.</translation>
    </message>
    <message>
        <source>The table is read with criteria in rows and options in columns.</source>
        <translation>Le tableau est lu avec les critères en lignes et les options en colonnes.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>aucune note</translation>
    </message>
    <message>
        <source>1 score</source>
        <translation>1 note</translation>
    </message>
    <message>
        <source>the issue “{added}”</source>
        <translation>l’enjeu «&#x202f;{added}&#x202f;»</translation>
    </message>
    <message>
        <source>{added_count} issues</source>
        <translation>{added_count} enjeux</translation>
    </message>
    <message>
        <source>With the project&apos;s weights.</source>
        <translation>Avec les poids du projet.</translation>
    </message>
    <message>
        <source>The weights in the table will not be imported; only the scores will.</source>
        <translation>Les poids du tableau ne seront pas importés, seulement les notes.</translation>
    </message>
    <message>
        <source>The table covers {issues_count} issues; import it as new issues instead.</source>
        <translation>Le tableau porte sur {issues_count} enjeux&#x202f;; importez-le plutôt comme nouveaux enjeux.</translation>
    </message>
    <message>
        <source>“{name}” is not an option of {issue}. Its options are: {known}.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une option de {issue}. Ses options sont&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>Change {scores} of {issue}.</source>
        <translation>Modifier {scores} de {issue}.</translation>
    </message>
    <message>
        <source>Empty cells in the table leave the score unchanged.</source>
        <translation>Les cellules vides du tableau laissent la note telle qu’elle est.</translation>
    </message>
    <message>
        <source>“{title}” gets its own options: {o}.</source>
        <translation>«&#x202f;{title}&#x202f;» reçoit ses propres options&#x202f;: {o}.</translation>
    </message>
    <message>
        <source>Add {issues}.</source>
        <translation>Ajouter {issues}.</translation>
    </message>
    <message>
        <source>With the table&apos;s weights, for these issues only.</source>
        <translation>Avec les poids du tableau, pour ces enjeux seulement.</translation>
    </message>
    <message>
        <source>Scores on {absent}, which the table does not have, stay missing.</source>
        <translation>Les notes restent manquantes sur {absent}, que le tableau n’a pas.</translation>
    </message>
    <message>
        <source>Open a new project “{title}”.</source>
        <translation>Ouvrir un nouveau projet «&#x202f;{title}&#x202f;».</translation>
    </message>
    <message>
        <source>With {issues_count}, {options_count} and {criteria_count}: {c}.</source>
        <translation>Avec {issues_count}, {options_count} et {criteria_count}&#x202f;: {c}.</translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation>{n} enjeu</translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation>{n} enjeux</translation>
    </message>
    <message>
        <source>{n} option</source>
        <translation>{n} option</translation>
    </message>
    <message>
        <source>{n} options</source>
        <translation>{n} options</translation>
    </message>
    <message>
        <source>{n} criterion</source>
        <translation>{n} critère</translation>
    </message>
    <message>
        <source>{n} criteria</source>
        <translation>{n} critères</translation>
    </message>
    <message>
        <source>Excluded from “{issue}”, as in the table: {options}.</source>
        <translation>Exclues de «&#x202f;{issue}&#x202f;», comme dans le tableau&#x202f;: {options}.</translation>
    </message>
    <message>
        <source>There is already an issue “{title}”; the new one is called “{new_title}”.</source>
        <translation>Il y a déjà un enjeu «&#x202f;{title}&#x202f;»&#x202f;; le nouveau s’appelle «&#x202f;{new_title}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Choose a file with a table in it.</source>
        <translation>Choisissez un fichier contenant un tableau.</translation>
    </message>
    <message>
        <source>This is not a table but another kind of document.</source>
        <translation>Ce n’est pas un tableau mais un autre type de document.</translation>
    </message>
    <message>
        <source>This is a workbook in the old Excel format (.xls).</source>
        <translation>C’est un classeur à l’ancien format Excel (.xls).</translation>
    </message>
    <message>
        <source>Save the table as .xlsx, .ods or .csv and import that.</source>
        <translation>Enregistrez le tableau en .xlsx, .ods ou .csv et importez ce fichier.</translation>
    </message>
    <message>
        <source>Check that it exists and that you have permission to read it.</source>
        <translation>Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB, far more than a decision table needs.</source>
        <translation>Le fichier dépasse {limit} Mo, bien plus que ce qu’il faut à un tableau de décision.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>Ce tableau est vide.</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>Il n’y a pas de tableau dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy cells in a spreadsheet program, then paste here.</source>
        <translation>Copiez des cellules dans un tableur, puis collez ici.</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb).</source>
        <translation>C’est un classeur Excel binaire (.xlsb).</translation>
    </message>
    <message>
        <source>Save it as “Excel workbook (.xlsx)” and import that.</source>
        <translation>Enregistrez-le en «&#x202f;Classeur Excel (.xlsx)&#x202f;» et importez ce fichier.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>Le classeur est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without a password, and import that.</source>
        <translation>Ouvrez-le dans un tableur, enregistrez-le sans mot de passe, et importez ce fichier.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as .xlsx, and import that.</source>
        <translation>Ouvrez-le dans un tableur, enregistrez-le en .xlsx, et importez ce fichier.</translation>
    </message>
    <message>
        <source>This file contains no text that can be read as a table.</source>
        <translation>Ce fichier ne contient pas de texte lisible comme tableau.</translation>
    </message>
    <message>
        <source>Save the table as .xlsx, .ods or .csv (UTF-8) and import that.</source>
        <translation>Enregistrez le tableau en .xlsx, .ods ou .csv (UTF-8) et importez ce fichier.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252. Check letters with accents.</source>
        <translation>Le texte n’est pas en UTF-8&#x202f;; il a été lu comme Windows-1252. Vérifiez les lettres accentuées.</translation>
    </message>
    <message>
        <source>The text is far too long for a decision table.</source>
        <translation>Le texte est beaucoup trop long pour un tableau de décision.</translation>
    </message>
    <message>
        <source>Import only the table.</source>
        <translation>N’importez que le tableau.</translation>
    </message>
    <message>
        <source>The table has far too many cells for a decision table.</source>
        <translation>Le tableau a beaucoup trop de cellules pour un tableau de décision.</translation>
    </message>
    <message>
        <source>Import only the part with options and criteria.</source>
        <translation>N’importez que la partie avec les options et les critères.</translation>
    </message>
    <message>
        <source>The text ends inside a quoted cell or contains an extremely long cell.</source>
        <translation>Le texte s’interrompt dans une cellule entre guillemets ou contient une cellule d’une longueur excessive.</translation>
    </message>
    <message>
        <source>{where}, line {line}</source>
        <translation>{where}, ligne {line}</translation>
    </message>
    <message>
        <source>Save the table again as .csv and import that.</source>
        <translation>Enregistrez de nouveau le tableau en .csv et importez ce fichier.</translation>
    </message>
    <message>
        <source>“{text}” has the unit “{unit}”, which other numbers on {criterion} do not have. Write the number alone, or give all of them the same unit.</source>
        <translation>«&#x202f;{text}&#x202f;» porte l’unité «&#x202f;{unit}&#x202f;», que d’autres nombres sur {criterion} n’ont pas. Écrivez le nombre seul, ou donnez à tous la même unité.</translation>
    </message>
    <message>
        <source>“{text}” is given in “{unit}”, but {criterion} is in “{other}”. Convert the number.</source>
        <translation>«&#x202f;{text}&#x202f;» est donné en «&#x202f;{unit}&#x202f;», mais {criterion} est en «&#x202f;{other}&#x202f;». Convertissez le nombre.</translation>
    </message>
    <message>
        <source>“{text}” is not a number with a decimal {sign}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre avec un {sign} décimal.</translation>
    </message>
    <message>
        <source>This is a date. Spreadsheet programs turn entries such as 1-3 or 2.5 into dates; type it again as a number.</source>
        <translation>C’est une date. Les tableurs changent en dates des entrées comme 1-3 ou 2.5&#x202f;; saisissez-la de nouveau comme nombre.</translation>
    </message>
    <message>
        <source>The formula here gives the error {cell}.</source>
        <translation>Cette formule donne l’erreur {cell}.</translation>
    </message>
    <message>
        <source>The formula here was never calculated. Open the file in a spreadsheet program and save it.</source>
        <translation>Cette formule n’a jamais été calculée. Ouvrez le fichier dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>The workbook refers to other workbooks. The values stored in it were read; no other file was opened.</source>
        <translation>Le classeur renvoie à d’autres classeurs. Les valeurs qu’il conserve ont été lues&#x202f;; aucun autre fichier n’a été ouvert.</translation>
    </message>
    <message>
        <source>Save it as “Excel workbook (.xlsx)”, which drops them, and import that.</source>
        <translation>Enregistrez-le en «&#x202f;Classeur Excel (.xlsx)&#x202f;», qui les supprime, et importez ce fichier.</translation>
    </message>
    <message>
        <source>Hidden sheets are not read: {names}.</source>
        <translation>Les feuilles masquées ne sont pas lues&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>The workbook contains macros, which this program does not accept.</source>
        <translation>Le classeur contient des macros, que ce programme n’accepte pas.</translation>
    </message>
    <message>
        <source>This is not a readable Excel workbook.</source>
        <translation>Ce n’est pas un classeur Excel lisible.</translation>
    </message>
    <message>
        <source>The text of cell {cell} cannot be found in the workbook.</source>
        <translation>Le texte de la cellule {cell} est introuvable dans le classeur.</translation>
    </message>
    <message>
        <source>{where}, sheet “{sheet}”</source>
        <translation>{where}, feuille «&#x202f;{sheet}&#x202f;»</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Mode d’emploi</translation>
    </message>
    <message>
        <source>1. Go to the sheet “Fill in”. Yellow cells are yours.</source>
        <translation>1. Allez à la feuille «&#x202f;À remplir&#x202f;». Les cellules jaunes sont à remplir.</translation>
    </message>
    <message>
        <source>2. Write one line per option of an issue: the issue, the option, then one score per criterion. The name of an issue is needed in its first line only.</source>
        <translation>2. Écrivez une ligne par option d’un enjeu&#x202f;: l’enjeu, l’option, puis une note par critère. Le nom d’un enjeu ne doit figurer qu’à sa première ligne.</translation>
    </message>
    <message>
        <source>3. A score is one of the words offered in the cell, or a number between the two ends shown above. Leave a score empty if nobody knows it; it is never counted as zero.</source>
        <translation>3. Une note est l’un des mots proposés dans la cellule, ou un nombre entre les deux extrémités indiquées au-dessus. Laissez une note vide si personne ne la connaît&#x202f;; elle ne compte jamais comme zéro.</translation>
    </message>
    <message>
        <source>5. Save the file, then choose File ▸ Import a table in the program. You see how the table was read before anything is imported.</source>
        <translation>5. Enregistrez le fichier, puis choisissez Fichier ▸ Importer un tableau dans le programme. Vous verrez comment le tableau a été lu avant toute importation.</translation>
    </message>
    <message>
        <source>Other words or numbers are possible if you change the scale as well.</source>
        <translation>D’autres mots ou nombres sont possibles si vous modifiez aussi l’échelle.</translation>
    </message>
    <message>
        <source>4. Other criteria? Change their names, their direction (benefit: more is better; cost: less is better), their weights and the ends of their scales. Weights need not add up to 100 %.</source>
        <translation>4. D’autres critères&#x202f;? Modifiez leurs noms, leur sens (benefit&#x202f;: plus, c’est mieux&#x202f;; cost&#x202f;: moins, c’est mieux), leurs poids et les extrémités de leurs échelles. La somme des poids n’a pas à faire 100&#x202f;%.</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Échelle de</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Échelle à</translation>
    </message>
    <message>
        <source>Name of the issue</source>
        <translation>Nom de l’enjeu</translation>
    </message>
    <message>
        <source>A table to fill in</source>
        <translation>Un tableau à remplir</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>finding in a workbook</comment>
        <translation>concorde</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <comment>finding in a workbook</comment>
        <translation>DIFFÈRE</translation>
    </message>
    <message>
        <source>Numbers and inputs agree.</source>
        <translation>Nombres et entrées concordent.</translation>
    </message>
    <message>
        <source>Numbers and inputs do not agree.</source>
        <translation>Nombres et entrées ne concordent pas.</translation>
    </message>
    <message>
        <source>hash of the inputs: {hash}, expected {expected}</source>
        <translation>empreinte des données&#x202f;: {hash}, attendue&#x202f;: {expected}</translation>
    </message>
    <message>
        <source>hash of the inputs: {hash}</source>
        <translation>empreinte des données&#x202f;: {hash}</translation>
    </message>
    <message>
        <source>the project inside has the hash {actual} instead of {hash}</source>
        <translation>le projet à l’intérieur a l’empreinte {actual} au lieu de {hash}</translation>
    </message>
    <message>
        <source>input cells are unchanged</source>
        <translation>les cellules d’entrée sont inchangées</translation>
    </message>
    <message>
        <source>{count} scores calculated in two ways; largest difference: {largest}; differing ranks: {ranks}</source>
        <translation>{count} notes calculées de deux façons&#x202f;; plus grande différence&#x202f;: {largest}&#x202f;; rangs différents&#x202f;: {ranks}</translation>
    </message>
    <message>
        <source>input changed: {change}</source>
        <translation>entrée changée&#x202f;: {change}</translation>
    </message>
    <message>
        <source>If the problem is split across several files, import all of them together.</source>
        <translation>Si le problème est réparti sur plusieurs fichiers, importez-les tous ensemble.</translation>
    </message>
    <message>
        <source>This is not an XMCDA 3 file.</source>
        <translation>Ce n’est pas un fichier XMCDA 3.</translation>
    </message>
    <message>
        <source>Convert it with the Decision Deck&apos;s converter, or import the table as .xlsx or .csv.</source>
        <translation>Convertissez-le avec le convertisseur du Decision Deck, ou importez le tableau en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>It contains no alternatives.</source>
        <translation>Il ne contient pas d’alternatives.</translation>
    </message>
    <message>
        <source>It contains no criteria.</source>
        <translation>Il ne contient pas de critères.</translation>
    </message>
    <message>
        <source>It contains no performance table.</source>
        <translation>Il ne contient pas de tableau de performances.</translation>
    </message>
    <message>
        <source>No weights were imported, so all criteria start with equal weights.</source>
        <translation>Aucun poids n’a été importé&#x202f;: tous les critères partent donc avec le même poids.</translation>
    </message>
    <message>
        <source>It contains no weights; all criteria start with equal weights.</source>
        <translation>Il ne contient pas de poids&#x202f;; tous les critères partent avec le même poids.</translation>
    </message>
    <message>
        <source>An alternative has no unique id (“{key}”).</source>
        <translation>Une alternative n’a pas d’identifiant propre («&#x202f;{key}&#x202f;»).</translation>
    </message>
    <message>
        <source>“{title}” is marked as fictive and was imported as an option.</source>
        <translation>«&#x202f;{title}&#x202f;» est signalé comme fictif et a été importé comme option.</translation>
    </message>
    <message>
        <source>A criterion has no unique id (“{key}”).</source>
        <translation>Un critère n’a pas d’identifiant propre («&#x202f;{key}&#x202f;»).</translation>
    </message>
    <message>
        <source>The criterion “{name}” is not active and was not imported.</source>
        <translation>Le critère «&#x202f;{name}&#x202f;» n’est pas actif et n’a pas été importé.</translation>
    </message>
    <message>
        <source>It does not say what is better on {title}; more is assumed to be better.</source>
        <translation>Il n’indique pas le sens de {title}&#x202f;; on suppose&#x202f;: plus, c’est mieux.</translation>
    </message>
    <message>
        <source>The only criteria values in it have no name; they were read as weights.</source>
        <translation>Les seules valeurs de critères qu’il contient n’ont pas de nom&#x202f;; elles ont été lues comme des poids.</translation>
    </message>
    <message>
        <source>The weights do not cover {titles}, so these weigh zero.</source>
        <translation>Les poids ne portent pas sur {titles}, dont le poids est donc nul.</translation>
    </message>
    <message>
        <source>{table}: there is no alternative “{key}”.</source>
        <translation>{table}&#x202f;: il n’y a pas d’alternative «&#x202f;{key}&#x202f;».</translation>
    </message>
    <message>
        <source>{table}: one score appears more than once; the last one counts.</source>
        <translation>{table}&#x202f;: une note figure plusieurs fois&#x202f;; la dernière compte.</translation>
    </message>
    <message>
        <source>{table}: {count} scores appear more than once; the last of each counts.</source>
        <translation>{table}&#x202f;: {count} notes figurent plusieurs fois&#x202f;; la dernière de chacune compte.</translation>
    </message>
    <message>
        <source>“{text}” is not a score on {criterion}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une note sur {criterion}.</translation>
    </message>
    <message>
        <source>The name “{name} …” was cut to {most} characters.</source>
        <translation>Le nom «&#x202f;{name} …&#x202f;» a été raccourci à {most} caractères.</translation>
    </message>
    <message>
        <source>The XMCDA data cannot be imported as it is.</source>
        <translation>Les données XMCDA ne peuvent être importées telles quelles.</translation>
    </message>
    <message>
        <source>The scale of {title} was set from {low} to {high}.</source>
        <translation>L’échelle de {title} a été réglée de {low} à {high}.</translation>
    </message>
    <message>
        <source>The label “{label}” of {title} has no number.</source>
        <translation>Le libellé «&#x202f;{label}&#x202f;» de {title} n’a pas de nombre.</translation>
    </message>
    <message>
        <source>The weights “{name}”: {error}</source>
        <translation>Les poids «&#x202f;{name}&#x202f;»&#x202f;: {error}</translation>
    </message>
    <message>
        <source>has more than {max_levels} levels.</source>
        <translation>a plus de {max_levels} niveaux.</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to {most}.</source>
        <translation>doit être un nombre entier de 0 à {most}.</translation>
    </message>
    <message>
        <source>no weight may be negative.</source>
        <translation>aucun poids ne peut être négatif.</translation>
    </message>
    <message>
        <source>the weights add up to {values}; they must add up to 1.</source>
        <translation>les poids totalisent {values}&#x202f;; ils doivent totaliser 1.</translation>
    </message>
    <message>
        <source>a share must be between 0 and 1.</source>
        <translation>une part doit être comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>“{level}” is not a level of {on}; its levels are {known}.</source>
        <translation>«&#x202f;{level}&#x202f;» n’est pas un niveau de {on}&#x202f;; ses niveaux sont {known}.</translation>
    </message>
    <message>
        <source>{number} is outside the scale of {on} ({low} to {high}).</source>
        <translation>{number} est hors de l’échelle de {on} ({low} à {high}).</translation>
    </message>
    <message>
        <source>“{option_id}” is not an option here; the options are {open_ids}.</source>
        <translation>«&#x202f;{option_id}&#x202f;» n’est pas une option ici&#x202f;; les options sont {open_ids}.</translation>
    </message>
    <message>
        <source>“{criterion_id}” is not a criterion; the criteria are {criteria}.</source>
        <translation>«&#x202f;{criterion_id}&#x202f;» n’est pas un critère&#x202f;; les critères sont {criteria}.</translation>
    </message>
    <message>
        <source>has both a reason and a group&apos;s answer; keep one of them.</source>
        <translation>contient à la fois une raison et une réponse du groupe&#x202f;; gardez l’une des deux.</translation>
    </message>
    <message>
        <source>has both a reason and a coalition it was computed for; keep one of them.</source>
        <translation>a à la fois une raison et une coalition pour laquelle elle a été calculée&#x202f;; n’en gardez qu’une.</translation>
    </message>
    <message>
        <source>a computed score, and no other, has a coalition that it was computed for.</source>
        <translation>une note calculée, et aucune autre, a une coalition pour laquelle elle a été calculée.</translation>
    </message>
    <message>
        <source>has both a source and an imported cell; keep one of them.</source>
        <translation>contient à la fois une source et une cellule importée&#x202f;; gardez l’une des deux.</translation>
    </message>
    <message>
        <source>has both a level and a number; keep one of them.</source>
        <translation>a à la fois un niveau et un nombre&#x202f;; gardez l’un des deux.</translation>
    </message>
    <message>
        <source>none: this scale takes numbers</source>
        <translation>aucun&#x202f;: cette échelle prend des nombres</translation>
    </message>
    <message>
        <source>a judgement must be a ratio above 0, such as 3 or 0.3333.</source>
        <translation>un jugement doit être un rapport supérieur à 0, comme 3 ou 0.3333.</translation>
    </message>
    <message>
        <source>this pair is judged twice.</source>
        <translation>cette paire est jugée deux fois.</translation>
    </message>
    <message>
        <source>a judgement refers to something that does not exist.</source>
        <translation>un jugement renvoie à quelque chose qui n’existe pas.</translation>
    </message>
    <message>
        <source>swing points must be from 0 to 100.</source>
        <translation>les points de swing doivent être compris entre 0 et 100.</translation>
    </message>
    <message>
        <source>needs at least one option.</source>
        <translation>doit avoir au moins une option.</translation>
    </message>
    <message>
        <source>must be one of {keys}.</source>
        <translation>doit être l’un de {keys}.</translation>
    </message>
    <message>
        <source>must go from a lower to a higher weight, both from 0 to 1.</source>
        <translation>doit aller d’un poids inférieur à un poids supérieur, tous deux de 0 à 1.</translation>
    </message>
    <message>
        <source>must be a whole number below 2⁵³.</source>
        <translation>doit être un nombre entier inférieur à 2⁵³.</translation>
    </message>
    <message>
        <source>only an anonymous workshop has an attendance list.</source>
        <translation>seul un atelier anonyme a une liste de présence.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>a step can take from 0 to {most} minutes.</source>
        <translation>une étape peut durer de 0 à {most} minutes.</translation>
    </message>
    <message>
        <source>is not a time with its zone, such as 2026-11-23T10:00:00+01:00.</source>
        <translation>n’est pas une heure avec son fuseau, comme 2026-11-23T10:00:00+01:00.</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 1,000,000.</source>
        <translation>doit être un nombre entier de 0 à 1&#x202f;000&#x202f;000.</translation>
    </message>
    <message>
        <source>must be above 0.</source>
        <translation>doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>must not be empty.</source>
        <translation>ne doit pas être vide.</translation>
    </message>
    <message>
        <source>only one may be open.</source>
        <translation>un seul peut être ouvert.</translation>
    </message>
    <message>
        <source>an anonymous workshop does not keep this; remove it.</source>
        <translation>un atelier anonyme ne conserve pas ceci&#x202f;; supprimez-le.</translation>
    </message>
    <message>
        <source>is not a salt of 32 hexadecimal digits.</source>
        <translation>n’est pas un sel de 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>must be from 1 to {most}.</source>
        <translation>doit être compris entre 1 et {most}.</translation>
    </message>
    <message>
        <source>is not a hash of 32 hexadecimal digits.</source>
        <translation>n’est pas une empreinte de 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>their numbers must be in ascending order.</source>
        <translation>leurs numéros doivent être en ordre croissant.</translation>
    </message>
    <message>
        <source>“{previous}” is not an earlier round of the same kind as {id}.</source>
        <translation>«&#x202f;{previous}&#x202f;» n’est pas un tour antérieur du même type que {id}.</translation>
    </message>
    <message>
        <source>must name at least one issue.</source>
        <translation>doit nommer au moins un enjeu.</translation>
    </message>
    <message>
        <source>must name at least one criterion.</source>
        <translation>doit nommer au moins un critère.</translation>
    </message>
    <message>
        <source>only an anonymous workshop keeps reasons apart from ballots.</source>
        <translation>seul un atelier anonyme garde les raisons à part des bulletins.</translation>
    </message>
    <message>
        <source>a revealed round has no sealed ballots.</source>
        <translation>un tour révélé n’a pas de bulletins scellés.</translation>
    </message>
    <message>
        <source>a round with a seal has no open ballots before it is revealed.</source>
        <translation>un tour scellé n’a pas de bulletins ouverts avant d’être révélé.</translation>
    </message>
    <message>
        <source>is not a public key of {count} bytes.</source>
        <translation>n’est pas une clé publique de {count} octets.</translation>
    </message>
    <message>
        <source>its round has no seal.</source>
        <translation>son tour n’a pas de sceau.</translation>
    </message>
    <message>
        <source>is not as long as a sealed ballot of its round.</source>
        <translation>n’a pas la longueur d’un bulletin scellé de son tour.</translation>
    </message>
    <message>
        <source>is not a tag of 32 hexadecimal digits.</source>
        <translation>n’est pas une étiquette de 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>only an anonymous workshop counts heads.</source>
        <translation>seul un atelier anonyme compte les personnes présentes.</translation>
    </message>
    <message>
        <source>must be one of {order_rules}.</source>
        <translation>doit être l’un de {order_rules}.</translation>
    </message>
    <message>
        <source>contains an invalid character (a lone surrogate).</source>
        <translation>contient un caractère non valable (un demi-codet isolé).</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>must be an object in braces, not {kind}.</source>
        <translation>doit être un objet entre accolades, non {kind}.</translation>
    </message>
    <message>
        <source>must be a number, not {kind}.</source>
        <translation>doit être un nombre, non {kind}.</translation>
    </message>
    <message>
        <source>must be a finite number.</source>
        <translation>doit être un nombre fini.</translation>
    </message>
    <message>
        <source>must be true or false, not {kind}.</source>
        <translation>doit être true ou false, non {kind}.</translation>
    </message>
    <message>
        <source>must be one of {allowed}, not {shown}.</source>
        <translation>doit être l’un de {allowed}, non {shown}.</translation>
    </message>
    <message>
        <source>must be a list in brackets, not {kind}.</source>
        <translation>doit être une liste entre crochets, non {kind}.</translation>
    </message>
    <message>
        <source>must be text, not {kind}.</source>
        <translation>doit être un texte, non {kind}.</translation>
    </message>
    <message>
        <source>has {value_count} characters; the maximum is {max_name}.</source>
        <translation>a {value_count} caractères&#x202f;; le maximum est {max_name}.</translation>
    </message>
    <message>
        <source>must be text, not {node}.</source>
        <translation>doit être un texte, non {node}.</translation>
    </message>
    <message>
        <source>a name in it {half}</source>
        <translation>un nom y {half}</translation>
    </message>
    <message>
        <source>is not a field of this format; remove it or correct its name.</source>
        <translation>n’est pas un champ de ce format&#x202f;; supprimez-le ou corrigez son nom.</translation>
    </message>
    <message>
        <source>an empty value (null)</source>
        <translation>une valeur vide (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>“{id}” appears twice.</source>
        <translation>«&#x202f;{id}&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>there is no {what} “{id}”.</source>
        <translation>il n’y a pas de {what} «&#x202f;{id}&#x202f;».</translation>
    </message>
    <message>
        <source>{first} has actors too; only one of the files put together can.</source>
        <translation>{first} a aussi des acteurs&#x202f;; un seul des fichiers assemblés peut en avoir.</translation>
    </message>
    <message>
        <source>The presets {value} extend each other in a circle.</source>
        <translation>Les exemples {value} s’étendent mutuellement en boucle.</translation>
    </message>
    <message>
        <source>Remove one of these names from an “extends” list.</source>
        <translation>Supprimez l’un de ces noms d’une liste «&#x202f;extends&#x202f;».</translation>
    </message>
    <message>
        <source>The preset “{preset_id}” does not exist.</source>
        <translation>L’exemple «&#x202f;{preset_id}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>Presets: {known}.</source>
        <translation>Exemples&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>The recovery copy was not written: its name is already in use.</source>
        <translation>La copie de récupération n’a pas été écrite&#x202f;: son nom est déjà utilisé.</translation>
    </message>
    <message>
        <source>The recovery copy is too large to be valid.</source>
        <translation>La copie de récupération est trop grande pour être valable.</translation>
    </message>
    <message>
        <source>The recovery copy cannot be read.</source>
        <translation>La copie de récupération ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The last saved version of the project is not affected.</source>
        <translation>La dernière version enregistrée du projet n’est pas touchée.</translation>
    </message>
    <message>
        <source>The recovery copy is damaged.</source>
        <translation>La copie de récupération est endommagée.</translation>
    </message>
    <message>
        <source>The program that has this work open is still running, so nothing was discarded.</source>
        <translation>Le programme où ce travail est ouvert fonctionne encore&#x202f;; rien n’a donc été abandonné.</translation>
    </message>
    <message>
        <source>Check on that computer whether the work is still open.</source>
        <translation>Vérifiez sur cet ordinateur si le travail est encore ouvert.</translation>
    </message>
    <message>
        <source>The program&apos;s folder “{name}” is missing.</source>
        <translation>Le dossier «&#x202f;{name}&#x202f;» du programme manque.</translation>
    </message>
    <message>
        <source>Install the program again; your own files are not affected.</source>
        <translation>Réinstallez le programme&#x202f;; vos propres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Shorten its texts or remove issues; your work is still open.</source>
        <translation>Abrégez ses textes ou supprimez des enjeux&#x202f;; votre travail est toujours ouvert.</translation>
    </message>
    <message>
        <source>This is not a project file.</source>
        <translation>Ce n’est pas un fichier de projet.</translation>
    </message>
    <message>
        <source>This is not a project file: its content cannot be read.</source>
        <translation>Ce n’est pas un fichier de projet&#x202f;: son contenu ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .mcda.</source>
        <translation>Choisissez un fichier dont le nom se termine par .mcda.</translation>
    </message>
    <message>
        <source>no format</source>
        <translation>aucun format</translation>
    </message>
    <message>
        <source>This file says it is {kind}, not “{expected}”.</source>
        <translation>Ce fichier dit être {kind}, non «&#x202f;{expected}&#x202f;».</translation>
    </message>
    <message>
        <source>The file&apos;s version is not a whole number from 1.</source>
        <translation>La version du fichier n’est pas un nombre entier supérieur ou égal à 1.</translation>
    </message>
    <message>
        <source>The project is larger than {max_bytes} MB and could not be reopened.</source>
        <translation>Le projet dépasse {max_bytes} Mo et ne pourrait plus être rouvert.</translation>
    </message>
    <message>
        <source>The file is damaged: “{key}” appears twice in one place.</source>
        <translation>Le fichier est endommagé&#x202f;: «&#x202f;{key}&#x202f;» figure deux fois au même endroit.</translation>
    </message>
    <message>
        <source>Open a backup or another copy; this one was left unchanged.</source>
        <translation>Ouvrez une sauvegarde ou une autre copie&#x202f;; celle-ci a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete at line {lineno}, column {colno}.</source>
        <translation>Le fichier est endommagé ou incomplet à la ligne {lineno}, colonne {colno}.</translation>
    </message>
    <message>
        <source>Choose another file; this one was left unchanged.</source>
        <translation>Choisissez un autre fichier&#x202f;; celui-ci a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This is not a project file: it contains no JSON object.</source>
        <translation>Ce n’est pas un fichier de projet&#x202f;: il ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program (format {version}; this version reads up to {newest}).</source>
        <translation>Le fichier a été écrit par une version plus récente de ce programme (format {version}&#x202f;; ce programme lit jusqu’à {newest}).</translation>
    </message>
    <message>
        <source>one fault</source>
        <translation>une erreur</translation>
    </message>
    <message>
        <source>{faults_count} faults</source>
        <translation>{faults_count} erreurs</translation>
    </message>
    <message>
        <source>The content has {count}.</source>
        <translation>Le contenu comporte {count}.</translation>
    </message>
    <message>
        <source>Correct it in a text editor or open another copy; the file was left unchanged.</source>
        <translation>Corrigez-le dans un éditeur de texte ou ouvrez une autre copie&#x202f;; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Update the program to open it; the file was left unchanged.</source>
        <translation>Mettez à jour le programme pour l’ouvrir&#x202f;; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, non un fichier.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>The file cannot be read: {error}.</source>
        <translation>Le fichier ne peut pas être lu&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB, too large for a project.</source>
        <translation>Le fichier dépasse {limit} Mo, ce qui est trop pour un projet.</translation>
    </message>
    <message>
        <source>This is not a UTF-8 text file, so it is not a project file.</source>
        <translation>Ce n’est pas un fichier texte en UTF-8, donc pas un fichier de projet.</translation>
    </message>
    <message>
        <source>This is a device or pipe, not a file.</source>
        <translation>C’est un périphérique ou un tube, et non un fichier.</translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation>c’est un lien, et les liens ne sont pas suivis</translation>
    </message>
    <message>
        <source>there is a folder with that name</source>
        <translation>il existe un dossier de ce nom</translation>
    </message>
    <message>
        <source>it is a device or pipe, not a file</source>
        <translation>c’est un périphérique ou un tube, et non un fichier</translation>
    </message>
    <message>
        <source>that name is already in use</source>
        <translation>ce nom est déjà utilisé</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>votre quota de disque est épuisé</translation>
    </message>
    <message>
        <source>The file was not saved: {error}.</source>
        <translation>Le fichier n’a pas été enregistré&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>Save it under another name or in another folder; your work is still open.</source>
        <translation>Enregistrez-le sous un autre nom ou dans un autre dossier&#x202f;; votre travail est toujours ouvert.</translation>
    </message>
    <message>
        <source>the file or its folder does not exist</source>
        <translation>le fichier ou son dossier n’existe pas</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <translation>vous n’avez pas les droits nécessaires</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>part of the path is not a folder</source>
        <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>le système a refusé</translation>
    </message>
    <message>
        <source>item {i}</source>
        <translation>élément {i}</translation>
    </message>
    <message>
        <source>Nothing links {words} with the others, directly or through other comparisons.</source>
        <translation>Rien ne relie {words} aux autres, directement ou par d’autres comparaisons.</translation>
    </message>
    <message>
        <source>Nothing links {words} with {rest}, directly or through other comparisons.</source>
        <translation>Rien ne relie {words} à {rest}, directement ou par d’autres comparaisons.</translation>
    </message>
    <message>
        <source>A score is outside its scale, which runs from {low} to {high}.</source>
        <translation>Une note est hors de son échelle, qui va de {low} à {high}.</translation>
    </message>
    <message>
        <source>The two judgements on items {j} and {i} are not reciprocals.</source>
        <translation>Les deux jugements sur les éléments {j} et {i} ne sont pas inverses l’un de l’autre.</translation>
    </message>
    <message>
        <source>Enter the comparison again.</source>
        <translation>Saisissez la comparaison de nouveau.</translation>
    </message>
    <message>
        <source>Add an item.</source>
        <translation>Ajoutez un élément.</translation>
    </message>
    <message>
        <source>Compare at least one pair that links them.</source>
        <translation>Comparez au moins une paire qui les relie.</translation>
    </message>
    <message>
        <source>A comparison matrix must have as many columns as rows.</source>
        <translation>Une matrice de comparaison doit avoir autant de colonnes que de lignes.</translation>
    </message>
    <message>
        <source>Item {i} compared with itself must be 1.</source>
        <translation>L’élément {i} comparé à lui-même doit être 1.</translation>
    </message>
    <message>
        <source>{words} and {words2}</source>
        <translation>{words} et {words2}</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>très faible</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>0 % means that the weights are as far apart as those of many people can be, 100 % that all are the same. Agreement below 50 % is called very low, below 62.5 % low, below 75 % moderate, below 87.5 % high, and from there on very high (Goepel&apos;s indicator from Shannon&apos;s entropy and his word scale).</source>
        <translation>0&#x202f;% signifie que les poids sont aussi éloignés que ceux de nombreuses personnes peuvent l’être, 100&#x202f;% que tous sont identiques. L’accord est dit très faible sous 50&#x202f;%, faible sous 62,5&#x202f;%, modéré sous 75&#x202f;%, élevé sous 87,5&#x202f;%, très élevé à partir de là (indicateur de Goepel d’après l’entropie de Shannon, avec son échelle de mots).</translation>
    </message>
    <message>
        <source>Agreement can be measured only on two or more criteria.</source>
        <translation>L’accord ne se mesure qu’à partir de deux critères.</translation>
    </message>
    <message>
        <source>No swing has been judged yet.</source>
        <translation>Aucun swing n’a encore été jugé.</translation>
    </message>
    <message>
        <source>Give the most important swing 100 points.</source>
        <translation>Donnez 100 points au swing le plus important.</translation>
    </message>
    <message>
        <source>The swing of {name} has {value} points.</source>
        <translation>Le swing de {name} a {value} points.</translation>
    </message>
    <message>
        <source>Give it a number from 0 to 100.</source>
        <translation>Donnez-lui un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>All swings have 0 points, so nothing matters.</source>
        <translation>Tous les swings ont 0 point&#x202f;: rien ne compte donc.</translation>
    </message>
    <message>
        <source>Give the most important swing 100.</source>
        <translation>Donnez 100 au swing le plus important.</translation>
    </message>
    <message>
        <source>Rank-order centroid</source>
        <translation>Centroïde de l’ordre des rangs (ROC)</translation>
    </message>
    <message>
        <source>Rank sum</source>
        <translation>Somme des rangs</translation>
    </message>
    <message>
        <source>Rank reciprocal</source>
        <translation>Inverse des rangs</translation>
    </message>
    <message>
        <source>There is no rule “{rule}” for an order.</source>
        <translation>Il n’y a pas de règle «&#x202f;{rule}&#x202f;» pour un ordre.</translation>
    </message>
    <message>
        <source>Rules: {known}.</source>
        <translation>Règles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>Nothing has been put in order yet.</source>
        <translation>Rien n’a encore été mis en ordre.</translation>
    </message>
    <message>
        <source>Put the most important first.</source>
        <translation>Mettez le plus important en premier.</translation>
    </message>
    <message>
        <source>{criterion} is in the order twice.</source>
        <translation>{criterion} figure deux fois dans l’ordre.</translation>
    </message>
    <message>
        <source>Remove it from one of its places.</source>
        <translation>Retirez-le de l’une de ses places.</translation>
    </message>
    <message>
        <source>Nobody has answered.</source>
        <translation>Personne n’a répondu.</translation>
    </message>
    <message>
        <source>Include at least one participant.</source>
        <translation>Incluez au moins un participant.</translation>
    </message>
    <message>
        <source>Correct the voting weight.</source>
        <translation>Corrigez le poids de vote.</translation>
    </message>
    <message>
        <source>At least one person gave each criterion zero weight, so every geometric mean is zero.</source>
        <translation>Chaque critère a reçu un poids nul d’au moins une personne, si bien que toutes les moyennes géométriques sont nulles.</translation>
    </message>
    <message>
        <source>Choose the arithmetic mean.</source>
        <translation>Choisissez la moyenne arithmétique.</translation>
    </message>
    <message>
        <source>“{item}” is in the group “{parent}”, which does not exist.</source>
        <translation>«&#x202f;{item}&#x202f;» est dans le groupe «&#x202f;{parent}&#x202f;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>A priority is missing or negative.</source>
        <translation>Une priorité manque ou est négative.</translation>
    </message>
    <message>
        <source>All priorities are zero.</source>
        <translation>Toutes les priorités sont à zéro.</translation>
    </message>
    <message>
        <source>Give at least one item some weight.</source>
        <translation>Donnez du poids à un élément au moins.</translation>
    </message>
    <message>
        <source>“{item}” is in a group that contains itself.</source>
        <translation>«&#x202f;{item}&#x202f;» est dans un groupe contenu en lui-même.</translation>
    </message>
    <message>
        <source>The judgement {judgement} is outside the scale from 1/9 to 9.</source>
        <translation>Le jugement {judgement} est hors de l’échelle de 1/9 à 9.</translation>
    </message>
    <message>
        <source>Correct the judgement, or choose the linear scale.</source>
        <translation>Corrigez le jugement, ou choisissez l’échelle linéaire.</translation>
    </message>
    <message>
        <source>Linear (Saaty)</source>
        <translation>Linéaire (Saaty)</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>log2(x + 1)</source>
        <translation>log2(x + 1)</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Inverse linear</source>
        <translation>Linéaire inverse</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Balanced for n items</source>
        <translation>Équilibrée pour n éléments</translation>
    </message>
    <message>
        <source>Adaptive balanced</source>
        <translation>Équilibrée adaptative</translation>
    </message>
    <message>
        <source>(n − 1) s / (1 − s), with s = 1/n + (x − 1) (0.9 − 1/n) / 8</source>
        <translation>(n − 1) s / (1 − s), avec s = 1/n + (x − 1) (0,9 − 1/n) / 8</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptative</translation>
    </message>
    <message>
        <source>x^(1 + ln(n − 1) / ln 9)</source>
        <translation>x^(1 + ln(n − 1) / ln 9)</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>Géométrique</translation>
    </message>
    <message>
        <source>Asymptotical</source>
        <translation>Asymptotique</translation>
    </message>
    <message>
        <source>exp(artanh(√3 (x − 1) / 14))</source>
        <translation>exp(artanh(√3 (x − 1) / 14))</translation>
    </message>
    <message>
        <source>Goepel&apos;s AHP-OS, after Fülöp, Koczkodaj &amp; Szarek (2010), LNCS 6220, 71-84 (small scales)</source>
        <translation>AHP-OS de Goepel, d’après Fülöp, Koczkodaj &amp; Szarek (2010), LNCS 6220, 71-84 (petites échelles)</translation>
    </message>
    <message>
        <source>There is no judgement scale “{key}”.</source>
        <translation>Il n’y a pas d’échelle de jugement «&#x202f;{key}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose one of {judgement_scales}.</source>
        <translation>Choisissez parmi {judgement_scales}.</translation>
    </message>
    <message>
        <source>The order of importance leaves too many orders possible to draw from them evenly.</source>
        <translation>L’ordre d’importance laisse trop d’ordres possibles pour un tirage uniforme.</translation>
    </message>
    <message>
        <source>Add more statements, or rank all criteria.</source>
        <translation>Ajoutez des énoncés ou classez tous les critères.</translation>
    </message>
    <message>
        <source>The order of importance contradicts itself: a criterion would have to matter more than itself.</source>
        <translation>L’ordre d’importance se contredit&#x202f;: un critère devrait importer plus que lui-même.</translation>
    </message>
    <message>
        <source>Withdraw one of the statements.</source>
        <translation>Retirez l’un des énoncés.</translation>
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
        <translation>Il n’y a pas de table d’indices aléatoires «&#x202f;{key}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose one of {random_indices}.</source>
        <translation>Choisissez parmi {random_indices}.</translation>
    </message>
    <message>
        <source>a score is zero or below, and the formula divides by scores</source>
        <translation>une note est nulle ou négative, et la formule divise par les notes</translation>
    </message>
    <message>
        <source>all options have the same score on every criterion that has weight</source>
        <translation>toutes les options ont la même note sur chaque critère qui a un poids</translation>
    </message>
    <message>
        <source>the average score on a criterion is zero or below, and the formula divides by it</source>
        <translation>la note moyenne sur un critère est nulle ou négative, et la formule divise par elle</translation>
    </message>
    <message>
        <source>the formula divides by zero on these scores</source>
        <translation>la formule divise par zéro avec ces notes</translation>
    </message>
    <message>
        <source>Weighted sum (WSM)</source>
        <translation>Somme pondérée (WSM)</translation>
    </message>
    <message>
        <source>Weighted product (WPM)</source>
        <translation>Produit pondéré (WPM)</translation>
    </message>
    <message>
        <source>Multiplies the scores, each to the power of its weight.</source>
        <translation>Multiplie les notes, chacune à la puissance de son poids.</translation>
    </message>
    <message>
        <source>The mean of the weighted sum and the weighted product.</source>
        <translation>La moyenne de la somme pondérée et du produit pondéré.</translation>
    </message>
    <message>
        <source>A compromise between the sum of all shortfalls and the worst single one.</source>
        <translation>Un compromis entre la somme de tous les écarts à l’idéal et le pire d’entre eux.</translation>
    </message>
    <message>
        <source>PROMETHEE II</source>
        <translation>PROMETHEE II</translation>
    </message>
    <message>
        <source>A compromise between three ways of combining the weighted sum and the weighted product.</source>
        <translation>Un compromis entre trois façons de combiner la somme et le produit pondérés.</translation>
    </message>
    <message>
        <source>Adds up the scores, rescaled to their observed range, by weight.</source>
        <translation>Additionne les notes, ramenées à leur étendue observée, selon les poids.</translation>
    </message>
    <message>
        <source>Adds up, pair by pair, the weight of the criteria on which one option beats another.</source>
        <translation>Additionne, paire par paire, le poids des critères sur lesquels une option l’emporte sur l’autre.</translation>
    </message>
    <message>
        <source>The weighted distance from the best ends of the scales; free of rank reversal.</source>
        <translation>La distance pondérée aux meilleures extrémités des échelles&#x202f;; sans inversion de rang.</translation>
    </message>
    <message>
        <source>Weighs what an option gains against what it costs, each as a share of the total.</source>
        <translation>Met en balance ce qu’une option apporte et ce qu’elle coûte, chacun en part du total.</translation>
    </message>
    <message>
        <source>Distances above and below the average option.</source>
        <translation>Distances au-dessus et au-dessous de l’option moyenne.</translation>
    </message>
    <message>
        <source>Distances from a border that separates good from poor.</source>
        <translation>Distances à une frontière qui sépare le bon du médiocre.</translation>
    </message>
    <message>
        <source>The weighted sum as a share of that of an ideal option.</source>
        <translation>La somme pondérée, rapportée à celle d’une option idéale.</translation>
    </message>
    <message>
        <source>Distances from the worst option, straight first and along the axes where those tie.</source>
        <translation>Distances à la pire option, d’abord en ligne droite et, à égalité, le long des axes.</translation>
    </message>
    <message>
        <source>CoCoSo</source>
        <translation>CoCoSo</translation>
    </message>
    <message>
        <source>The gap between an equal share for every option and the share its scores earn.</source>
        <translation>L’écart entre une part égale pour chaque option et la part que méritent ses notes.</translation>
    </message>
    <message>
        <source>Usefulness between an ideal and an anti-ideal option.</source>
        <translation>Utilité entre une option idéale et une anti-idéale.</translation>
    </message>
    <message>
        <source>Benefits less costs, each divided by the length of its column.</source>
        <translation>Bénéfices moins coûts, chacun divisé par la norme de sa colonne.</translation>
    </message>
    <message>
        <source>Distances from every ideal, from the best to the worst, and from the average.</source>
        <translation>Distances à chaque idéal, du meilleur au pire, et à la moyenne.</translation>
    </message>
    <message>
        <source>Fewer than two options can be ranked here, so there is nothing to compare.</source>
        <translation>Moins de deux options peuvent être classées ici&#x202f;: il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>Score at least two options on every criterion that has weight.</source>
        <translation>Notez au moins deux options sur chaque critère qui a un poids.</translation>
    </message>
    <message>
        <source>{weights_count} criteria need as many sets of option priorities.</source>
        <translation>{weights_count} critères demandent autant d’ensembles de priorités d’options.</translation>
    </message>
    <message>
        <source>There is no option to rank.</source>
        <translation>Il n’y a pas d’option à classer.</translation>
    </message>
    <message>
        <source>Add or include an option.</source>
        <translation>Ajoutez ou incluez une option.</translation>
    </message>
    <message>
        <source>Criterion {m}</source>
        <translation>Critère {m}</translation>
    </message>
    <message>
        <source>Each criterion needs one priority for each of {width} options.</source>
        <translation>Il faut à chaque critère une priorité pour chacune des {width} options.</translation>
    </message>
    <message>
        <source>Priorities must be zero or more, and not all zero.</source>
        <translation>Les priorités doivent être positives ou nulles, et l’une au moins positive.</translation>
    </message>
    <message>
        <source>There must be one weight for each of the {signs_count} criteria.</source>
        <translation>Il faut un poids pour chacun des {signs_count} critères.</translation>
    </message>
    <message>
        <source>There is no criterion to rank by.</source>
        <translation>Il n’y a pas de critère pour classer.</translation>
    </message>
    <message>
        <source>Add a criterion.</source>
        <translation>Ajoutez un critère.</translation>
    </message>
    <message>
        <source>Each option needs one score for each of the {width} criteria.</source>
        <translation>Il faut à chaque option une note pour chacun des {width} critères.</translation>
    </message>
    <message>
        <source>A criterion must be either a benefit or a cost.</source>
        <translation>Un critère doit être un bénéfice ou un coût.</translation>
    </message>
    <message>
        <source>A score is not a finite number.</source>
        <translation>Une note n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>Option {n}</source>
        <translation>Option {n}</translation>
    </message>
    <message>
        <source>Correct the score.</source>
        <translation>Corrigez la note.</translation>
    </message>
    <message>
        <source>The weights do not sum to 100 %.</source>
        <translation>La somme des poids n’est pas 100&#x202f;%.</translation>
    </message>
    <message>
        <source>How the members of a coalition add up is not set.</source>
        <translation>Il n’est pas précisé comment les membres d’une coalition s’additionnent.</translation>
    </message>
    <message>
        <source>The part that grows with pairs must be between 0% and 100%.</source>
        <translation>La part qui croît avec les paires doit être comprise entre 0&#x202f;% et 100&#x202f;%.</translation>
    </message>
    <message>
        <source>A rating is outside its scale, which runs from {low} to {high}.</source>
        <translation>Une évaluation sort de son échelle, qui va de {low} à {high}.</translation>
    </message>
    <message>
        <source>Correct the rating or widen the scale.</source>
        <translation>Corrigez l’évaluation ou élargissez l’échelle.</translation>
    </message>
    <message>
        <source>The score {x} is outside the scale, which runs from {low} to {high}.</source>
        <translation>La note {x} est hors de l’échelle, qui va de {low} à {high}.</translation>
    </message>
    <message>
        <source>Correct the weights.</source>
        <translation>Corrigez les poids.</translation>
    </message>
    <message>
        <source>Fixed anchors need the two ends of every criterion&apos;s scale.</source>
        <translation>Les ancres fixes exigent les deux extrémités de l’échelle de chaque critère.</translation>
    </message>
    <message>
        <source>The ends of the scale are not in order.</source>
        <translation>Les extrémités de l’échelle ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>Correct the score, widen the scale or choose another normalisation.</source>
        <translation>Corrigez la note, élargissez l’échelle ou choisissez une autre normalisation.</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>À propos et sources</translation>
    </message>
    <message>
        <source>MCDA for cooperation on AI, version {version}</source>
        <translation>MCDA pour la coopération sur l’IA, version {version}</translation>
    </message>
    <message>
        <source>Ranks ways to cooperate, issue by issue, using weights that you choose. A ranking is a tool for thinking: it shows what follows from the scores and weights, and what would change it. The program works offline and sends nothing anywhere, unless you start phone ballots: then phones in the room get the questions.</source>
        <translation>Classe des façons de coopérer, enjeu par enjeu, avec des poids que vous choisissez. Un classement est un outil de réflexion&#x202f;: il montre ce qui découle des notes et des poids, et ce qui le changerait. Le programme fonctionne hors ligne et n’envoie rien nulle part, sauf si vous lancez le vote par téléphone&#x202f;: les téléphones de la salle reçoivent alors les questions.</translation>
    </message>
    <message>
        <source>This project lists no sources.</source>
        <translation>Ce projet n’indique pas de sources.</translation>
    </message>
    <message>
        <source>Sources and notes of this project</source>
        <translation>Sources et remarques de ce projet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>Ana&amp;lyse</translation>
    </message>
    <message>
        <source>Wor&amp;kshop</source>
        <translation>A&amp;telier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Start a decision of your own on an empty page</source>
        <translation>Commencer votre propre décision sur une page vide</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>Enregistrer le projet sous un autre nom</translation>
    </message>
    <message>
        <source>Import a ta&amp;ble…</source>
        <translation>Importer un ta&amp;bleau…</translation>
    </message>
    <message>
        <source>Save a te&amp;mplate…</source>
        <translation>Enregistrer un &amp;modèle…</translation>
    </message>
    <message>
        <source>A workbook to fill in and import</source>
        <translation>Un classeur à remplir et à importer</translation>
    </message>
    <message>
        <source>Export to &amp;Excel…</source>
        <translation>Exporter vers E&amp;xcel…</translation>
    </message>
    <message>
        <source>Write the rankings to an Excel workbook</source>
        <translation>Écrire les classements dans un classeur Excel</translation>
    </message>
    <message>
        <source>Save &amp;data…</source>
        <translation>Enregistrer les &amp;données…</translation>
    </message>
    <message>
        <source>Scores and results for other programs: CSV, JSON, XMCDA</source>
        <translation>Notes et résultats pour d’autres programmes&#x202f;: CSV, JSON, XMCDA</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Enregistrer un &amp;rapport…</translation>
    </message>
    <message>
        <source>Write a briefing note as PDF or Word</source>
        <translation>Rédiger une note de synthèse en PDF ou Word</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Import scores from a table or workbook</source>
        <translation>Importer les notes d’un tableau ou d’un classeur</translation>
    </message>
    <message>
        <source>&amp;New decision</source>
        <translation>&amp;Nouvelle décision</translation>
    </message>
    <message>
        <source>Export the pr&amp;esentation…</source>
        <translation>Exporter la présen&amp;tation…</translation>
    </message>
    <message>
        <source>Write the slides as a PDF</source>
        <translation>Écrire les diapositives en PDF</translation>
    </message>
    <message>
        <source>Save the overview as a p&amp;icture…</source>
        <translation>Enregistrer la vue d’ensemble comme &amp;image…</translation>
    </message>
    <message>
        <source>Write the overview as PNG, SVG or PDF</source>
        <translation>Écrire la vue d’ensemble en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print this page or the briefing note</source>
        <translation>Imprimer cette page ou la note de synthèse</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>&amp;Fermer le document</translation>
    </message>
    <message>
        <source>Close this document and go to the start page</source>
        <translation>Fermer ce document et aller à la page d’accueil</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>Add &amp;issue…</source>
        <translation>Ajouter un &amp;enjeu…</translation>
    </message>
    <message>
        <source>Add an issue after the chosen one</source>
        <translation>Ajouter un enjeu après l’enjeu choisi</translation>
    </message>
    <message>
        <source>Rename iss&amp;ue…</source>
        <translation>Re&amp;nommer l’enjeu…</translation>
    </message>
    <message>
        <source>Rename the chosen issue</source>
        <translation>Renommer l’enjeu choisi</translation>
    </message>
    <message>
        <source>&amp;Duplicate issue</source>
        <translation>&amp;Dupliquer l’enjeu</translation>
    </message>
    <message>
        <source>Copy the chosen issue with its scores</source>
        <translation>Copier l’enjeu choisi avec ses notes</translation>
    </message>
    <message>
        <source>Move issue up</source>
        <translation>Monter l’enjeu</translation>
    </message>
    <message>
        <source>Move the chosen issue up</source>
        <translation>Monter l’enjeu choisi</translation>
    </message>
    <message>
        <source>Move issue down</source>
        <translation>Descendre l’enjeu</translation>
    </message>
    <message>
        <source>Move the chosen issue down</source>
        <translation>Descendre l’enjeu choisi</translation>
    </message>
    <message>
        <source>Remove issue</source>
        <translation>Supprimer l’enjeu</translation>
    </message>
    <message>
        <source>Remove the chosen issue with its scores</source>
        <translation>Supprimer l’enjeu choisi avec ses notes</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Options…</translation>
    </message>
    <message>
        <source>Add, rename, order and remove options</source>
        <translation>Ajouter, renommer, ordonner et supprimer des options</translation>
    </message>
    <message>
        <source>&amp;Criteria…</source>
        <translation>&amp;Critères…</translation>
    </message>
    <message>
        <source>Add, change, order and remove criteria</source>
        <translation>Ajouter, modifier, ordonner et supprimer des critères</translation>
    </message>
    <message>
        <source>&amp;Project title and notes…</source>
        <translation>Titre et remarques du &amp;projet…</translation>
    </message>
    <message>
        <source>What the project is about</source>
        <translation>Sur quoi porte le projet</translation>
    </message>
    <message>
        <source>Paste a &amp;table…</source>
        <translation>Coller un &amp;tableau…</translation>
    </message>
    <message>
        <source>Import scores from copied cells</source>
        <translation>Importer les notes de cellules copiées</translation>
    </message>
    <message>
        <source>P&amp;artners</source>
        <translation>P&amp;artenaires</translation>
    </message>
    <message>
        <source>With whom to cooperate on each issue</source>
        <translation>Avec qui coopérer pour chaque enjeu</translation>
    </message>
    <message>
        <source>Show the result as slides over the whole screen</source>
        <translation>Montrer le résultat en diapositives, en plein écran</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Larger text and charts</source>
        <translation>Texte et graphiques plus grands</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Ré&amp;duire</translation>
    </message>
    <message>
        <source>Smaller text and charts</source>
        <translation>Texte et graphiques plus petits</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Taille nor&amp;male</translation>
    </message>
    <message>
        <source>The size of text that the system asks for</source>
        <translation>La taille de texte du système</translation>
    </message>
    <message>
        <source>Save these weights and this method under a name</source>
        <translation>Enregistrer ces poids et cette méthode sous un nom</translation>
    </message>
    <message>
        <source>Compare, rename and restore snapshots</source>
        <translation>Comparer, renommer et rétablir des instantanés</translation>
    </message>
    <message>
        <source>The group&apos;s results</source>
        <translation>Résultats du groupe</translation>
    </message>
    <message>
        <source>Do &amp;what comes next</source>
        <translation>Faire ce qui vient &amp;ensuite</translation>
    </message>
    <message>
        <source>The large button of the Workshop page</source>
        <translation>Le grand bouton de la page Atelier</translation>
    </message>
    <message>
        <source>Room wi&amp;ndow</source>
        <translation>Fenêtre du pro&amp;jecteur</translation>
    </message>
    <message>
        <source>Removes the timer from the projector</source>
        <translation>Retire le minuteur du projecteur</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Published cases, recomputed and compared</source>
        <translation>Cas publiés, recalculés et comparés</translation>
    </message>
    <message>
        <source>Data stored on this computer, and how to wipe it</source>
        <translation>Les données conservées sur cet ordinateur, et comment les effacer</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>&amp;Copier le diagnostic…</translation>
    </message>
    <message>
        <source>Information for developers, without your projects</source>
        <translation>Informations pour les développeurs, sans vos projets</translation>
    </message>
    <message>
        <source>About this program and its sources</source>
        <translation>À propos du programme et de ses sources</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Enjeu</translation>
    </message>
    <message>
        <source>The chosen issue&apos;s decision matrix</source>
        <translation>La matrice de décision de l’enjeu choisi</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Poids</translation>
    </message>
    <message>
        <source>&amp;Robustness</source>
        <translation>&amp;Robustesse</translation>
    </message>
    <message>
        <source>What would change the result</source>
        <translation>Ce qui changerait le résultat</translation>
    </message>
    <message>
        <source>W&amp;orkshop</source>
        <translation>A&amp;telier</translation>
    </message>
    <message>
        <source>Participants, ballots, the group&apos;s result</source>
        <translation>Participants, bulletins, le résultat du groupe</translation>
    </message>
    <message>
        <source>Previous issue</source>
        <translation>Enjeu précédent</translation>
    </message>
    <message>
        <source>Choose the issue above</source>
        <translation>Choisir l’enjeu au-dessus</translation>
    </message>
    <message>
        <source>Next issue</source>
        <translation>Enjeu suivant</translation>
    </message>
    <message>
        <source>Choose the issue below</source>
        <translation>Choisir l’enjeu au-dessous</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Prése&amp;nter</translation>
    </message>
    <message>
        <source>How options are ranked, and whether it matters</source>
        <translation>Comment les options sont classées, et si cela change le résultat</translation>
    </message>
    <message>
        <source>Second &amp;opinions…</source>
        <translation>A&amp;utres méthodes…</translation>
    </message>
    <message>
        <source>Copy the over&amp;view as a picture</source>
        <translation>Copier la &amp;vue d’ensemble comme image</translation>
    </message>
    <message>
        <source>Put a picture of the overview on the clipboard</source>
        <translation>Placer une image de la vue d’ensemble dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>The answer over all issues</source>
        <translation>La réponse sur l’ensemble des enjeux</translation>
    </message>
    <message>
        <source>How other methods rank the chosen issue</source>
        <translation>Comment d’autres méthodes classent l’enjeu choisi</translation>
    </message>
    <message>
        <source>Ta&amp;ke a snapshot…</source>
        <translation>Prendre un &amp;instantané…</translation>
    </message>
    <message>
        <source>&amp;Snapshots…</source>
        <translation>Instantané&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Ordre du jour</translation>
    </message>
    <message>
        <source>What to do next, and the minutes</source>
        <translation>Étapes à venir et compte rendu</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Participants</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Tours</translation>
    </message>
    <message>
        <source>Ask, collect, close and reveal</source>
        <translation>Demander, recueillir, fermer et révéler</translation>
    </message>
    <message>
        <source>R&amp;esults</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>&amp;Discuss</source>
        <translation>&amp;Discuter</translation>
    </message>
    <message>
        <source>The disagreements that matter</source>
        <translation>Les désaccords qui importent</translation>
    </message>
    <message>
        <source>D&amp;issent</source>
        <translation>Avis di&amp;vergents</translation>
    </message>
    <message>
        <source>Who would favour something else, and why</source>
        <translation>Qui préférerait autre chose, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Sign-off</source>
        <translation>&amp;Signatures</translation>
    </message>
    <message>
        <source>Who stands behind the result</source>
        <translation>Qui répond du résultat</translation>
    </message>
    <message>
        <source>What the room sees on the projector</source>
        <translation>Ce que la salle voit au projecteur</translation>
    </message>
    <message>
        <source>Room: the &amp;question</source>
        <translation>Projecteur&#x202f;: &amp;question</translation>
    </message>
    <message>
        <source>The question and how many have voted</source>
        <translation>La question et le nombre de votants</translation>
    </message>
    <message>
        <source>Room: the resul&amp;t</source>
        <translation>Projecteur&#x202f;: résu&amp;ltat</translation>
    </message>
    <message>
        <source>The group&apos;s weights and the chosen issue</source>
        <translation>Les poids du groupe et l’enjeu choisi</translation>
    </message>
    <message>
        <source>Room: start the ti&amp;mer…</source>
        <translation>Projecteur&#x202f;: lancer le &amp;minuteur…</translation>
    </message>
    <message>
        <source>Counts down on the projector</source>
        <translation>Décompte au projecteur</translation>
    </message>
    <message>
        <source>Room: st&amp;op the timer</source>
        <translation>Projecteur&#x202f;: arrêter le min&amp;uteur</translation>
    </message>
    <message>
        <source>Methods and &amp;words</source>
        <translation>&amp;Méthodes et vocabulaire</translation>
    </message>
    <message>
        <source>What the terms mean, each in two sentences</source>
        <translation>Ce que signifient les termes, chacun en deux phrases</translation>
    </message>
    <message>
        <source>&amp;Verification</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>&amp;Stored data…</source>
        <translation>&amp;Données conservées…</translation>
    </message>
    <message>
        <source>&amp;About and sources</source>
        <translation>À &amp;propos et sources</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>L’image est dans le presse-papiers</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>L’image n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Copy or save {what} as a picture</source>
        <translation>Copier ou enregistrer en image&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Rank with {method}</source>
        <translation>Classer avec {method}</translation>
    </message>
    <message>
        <source>Change the normalisation</source>
        <translation>Changer la normalisation</translation>
    </message>
    <message>
        <source>Change the synthesis</source>
        <translation>Changer la synthèse</translation>
    </message>
    <message>
        <source>Add an issue</source>
        <translation>Ajouter un enjeu</translation>
    </message>
    <message>
        <source>Add issue</source>
        <translation>Ajouter un enjeu</translation>
    </message>
    <message>
        <source>Name of the new issue</source>
        <translation>Nom du nouvel enjeu</translation>
    </message>
    <message>
        <source>Rename an issue</source>
        <translation>Renommer un enjeu</translation>
    </message>
    <message>
        <source>The viewpoint was not applied</source>
        <translation>Le point de vue n’a pas été appliqué</translation>
    </message>
    <message>
        <source>Apply the viewpoint “{lens}”</source>
        <translation>Appliquer le point de vue «&#x202f;{lens}&#x202f;»</translation>
    </message>
    <message>
        <source>Rename issue</source>
        <translation>Renommer l’enjeu</translation>
    </message>
    <message>
        <source>Duplicate an issue</source>
        <translation>Dupliquer un enjeu</translation>
    </message>
    <message>
        <source>Duplicate several issues</source>
        <translation>Dupliquer plusieurs enjeux</translation>
    </message>
    <message>
        <source>Remove an issue</source>
        <translation>Supprimer un enjeu</translation>
    </message>
    <message>
        <source>Remove several issues</source>
        <translation>Supprimer plusieurs enjeux</translation>
    </message>
    <message>
        <source>Removed {number} issues</source>
        <translation>{number} enjeux supprimés</translation>
    </message>
    <message>
        <source>Zoom: {size}</source>
        <translation>Zoom&#x202f;: {size}</translation>
    </message>
    <message>
        <source>Move an issue</source>
        <translation>Déplacer un enjeu</translation>
    </message>
    <message>
        <source>Move several issues</source>
        <translation>Déplacer plusieurs enjeux</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>Options and criteria</source>
        <translation>Options et critères</translation>
    </message>
    <message>
        <source>+ Add option</source>
        <translation>+ Ajouter une option</translation>
    </message>
    <message>
        <source>+ Add criterion</source>
        <translation>+ Ajouter un critère</translation>
    </message>
    <message>
        <source>Rename an option</source>
        <translation>Renommer une option</translation>
    </message>
    <message>
        <source>Name of the option</source>
        <translation>Nom de l’option</translation>
    </message>
    <message>
        <source>Change a short label</source>
        <translation>Modifier un libellé court</translation>
    </message>
    <message>
        <source>Name of the criterion</source>
        <translation>Nom du critère</translation>
    </message>
    <message>
        <source>Change the score</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear a score</source>
        <translation>Effacer une note</translation>
    </message>
    <message>
        <source>Clear scores</source>
        <translation>Effacer des notes</translation>
    </message>
    <message>
        <source>Reset to the preset&apos;s score</source>
        <translation>Rétablir la note de l’exemple</translation>
    </message>
    <message>
        <source>Reset all scores of this issue</source>
        <translation>Rétablir toutes les notes de cet enjeu</translation>
    </message>
    <message>
        <source>Remove an option</source>
        <translation>Supprimer une option</translation>
    </message>
    <message>
        <source>Move an option</source>
        <translation>Déplacer une option</translation>
    </message>
    <message>
        <source>Rename a criterion</source>
        <translation>Renommer un critère</translation>
    </message>
    <message>
        <source>All issues share these criteria. A new criterion weighs nothing until you give it weight.</source>
        <translation>Tous les enjeux partagent ces critères. Un nouveau critère ne pèse rien tant que vous ne lui donnez pas de poids.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Remove a criterion</source>
        <translation>Supprimer un critère</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Short label</source>
        <translation>Libellé court</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate an option</source>
        <translation>Dupliquer une option</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Change an option&apos;s colour</source>
        <translation>Modifier la couleur d’une option</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>Couleur {number}</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Moins, c’est mieux</translation>
    </message>
    <message>
        <source>Scale and description…</source>
        <translation>Échelle et description…</translation>
    </message>
    <message>
        <source>Duplicate a criterion</source>
        <translation>Dupliquer un critère</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Change a criterion&apos;s colour</source>
        <translation>Modifier la couleur d’un critère</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Déplacer un critère</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Option {number}</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Critère {number}</translation>
    </message>
    <message>
        <source>Change the criterion {criterion}</source>
        <translation>Modifier le critère {criterion}</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>The score of {option} on {criterion} does not fit this scale.</source>
        <translation>La note de {option} sur {criterion} ne convient pas à cette échelle.</translation>
    </message>
    <message>
        <source>Choose a scale that includes it, or clear that score first.</source>
        <translation>Choisissez une échelle qui la contient, ou effacez d’abord cette note.</translation>
    </message>
    <message>
        <source>What varies must refer to this project&apos;s criteria, each named once.</source>
        <translation>Ce qui varie doit porter sur les critères de ce projet, chacun nommé une seule fois.</translation>
    </message>
    <message>
        <source>Change the project&apos;s texts</source>
        <translation>Modifier les textes du projet</translation>
    </message>
    <message>
        <source>Removed “{issue}”</source>
        <translation>«&#x202f;{issue}&#x202f;» supprimé</translation>
    </message>
    <message>
        <source>to “{issue}” only</source>
        <translation>seulement à «&#x202f;{issue}&#x202f;»</translation>
    </message>
    <message>
        <source>to every issue that has none of its own</source>
        <translation>à tous les enjeux sans options propres</translation>
    </message>
    <message>
        <source>These options apply {where}. Each change can be undone.</source>
        <translation>Ces options s’appliquent {where}. Chaque changement peut être annulé.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Own options for this issue</source>
        <translation>Options propres à cet enjeu</translation>
    </message>
    <message>
        <source>All options…</source>
        <translation>Toutes les options…</translation>
    </message>
    <message>
        <source>The options were not changed</source>
        <translation>Les options n’ont pas été modifiées</translation>
    </message>
    <message>
        <source>Give the issue its own options</source>
        <translation>Donner à l’enjeu ses propres options</translation>
    </message>
    <message>
        <source>Use the project&apos;s options</source>
        <translation>Utiliser les options du projet</translation>
    </message>
    <message>
        <source>All criteria…</source>
        <translation>Tous les critères…</translation>
    </message>
    <message>
        <source>More is better (benefit)</source>
        <translation>Plus, c’est mieux (bénéfice)</translation>
    </message>
    <message>
        <source>Less is better (cost)</source>
        <translation>Moins, c’est mieux (coût)</translation>
    </message>
    <message>
        <source>Criterion: {criterion}</source>
        <translation>Critère&#x202f;: {criterion}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Sens</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escription</translation>
    </message>
    <message>
        <source>&amp;Lowest number</source>
        <translation>Nombre le plus &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Highest number</source>
        <translation>Nombre le plus &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>Levels from lowest to highest. The numbers are a choice, and the ranking depends on their distances; with vector normalisation also on where zero lies.</source>
        <translation>Niveaux du plus bas au plus haut. Les nombres sont affaire de choix, et le classement dépend de leurs écarts&#x202f;; avec la normalisation vectorielle, aussi de la position du zéro.</translation>
    </message>
    <message>
        <source>&amp;Add level</source>
        <translation>&amp;Ajouter un niveau</translation>
    </message>
    <message>
        <source>Remove le&amp;vel</source>
        <translation>Supprimer le ni&amp;veau</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Nombre le plus bas</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>Nombre le plus élevé</translation>
    </message>
    <message>
        <source>A scale needs at least two levels.</source>
        <translation>Une échelle exige au moins deux niveaux.</translation>
    </message>
    <message>
        <source>Add a level.</source>
        <translation>Ajoutez un niveau.</translation>
    </message>
    <message>
        <source>This text is on the clipboard, ready to paste into a message.</source>
        <translation>Ce texte est dans le presse-papiers, prêt à être collé dans un message.</translation>
    </message>
    <message>
        <source>It describes the program and this computer. It contains nothing from your projects and no file names, and nothing was sent anywhere.</source>
        <translation>Il décrit le programme et cet ordinateur. Il ne contient rien de vos projets ni aucun nom de fichier, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>&amp;Copy again</source>
        <translation>&amp;Copier de nouveau</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>&amp;Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>MCDA diagnostics</source>
        <translation>Diagnostic MCDA</translation>
    </message>
    <message>
        <source>The diagnostics were not saved</source>
        <translation>Le diagnostic n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Erreur interne</translation>
    </message>
    <message>
        <source>An internal error occurred.</source>
        <translation>Une erreur interne s’est produite.</translation>
    </message>
    <message>
        <source>Your work is still open, but the last change may be incomplete. Save a copy under another name, then continue, or quit the program and start it again.</source>
        <translation>Votre travail est toujours ouvert, mais la dernière modification est peut-être incomplète. Enregistrez une copie sous un autre nom, puis continuez, ou quittez le programme et relancez-le.</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>A copy was saved as {path}.</source>
        <translation>Une copie a été enregistrée sous {path}.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They contain nothing from your project.</source>
        <translation>Le diagnostic est dans le presse-papiers. Il ne contient rien de votre projet.</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Show d&amp;etails</source>
        <translation>Afficher les dé&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Add {noun}</source>
        <translation>Ajouter&#x202f;: {noun}</translation>
    </message>
    <message>
        <source>Name of the new {noun}</source>
        <translation>Nom ({noun})</translation>
    </message>
    <message>
        <source>Rename {noun}</source>
        <translation>Renommer&#x202f;: {noun}</translation>
    </message>
    <message>
        <source>Project title and notes</source>
        <translation>Titre et remarques du projet</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Remarques</translation>
    </message>
    <message>
        <source>MCDA project (*{suffix})</source>
        <translation>Projet MCDA (*{suffix})</translation>
    </message>
    <message>
        <source>The preset was not opened</source>
        <translation>L’exemple n’a pas été ouvert</translation>
    </message>
    <message>
        <source>New project from a preset</source>
        <translation>Nouveau projet à partir d’un exemple</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Le fichier n’a pas été ouvert</translation>
    </message>
    <message>
        <source>{filter};;Exported workbook (*.xlsx);;All files (*)</source>
        <translation>{filter};;Classeur exporté (*.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>If it was moved, look for it with File ▸ Open. You can remove it from the list on the start page.</source>
        <translation>S’il a été déplacé, cherchez-le avec Fichier ▸ Ouvrir. Vous pouvez le retirer de la liste sur la page d’accueil.</translation>
    </message>
    <message>
        <source>Stopped; the file was not opened</source>
        <translation>Arrêté&#x202f;; le fichier n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Opened {path}</source>
        <translation>{path} ouvert</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>{stem} copy{suffix}</source>
        <translation>{stem} copie{suffix}</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>La copie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>Le projet n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} enregistré</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Enregistrer les modifications de «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation>Si vous n’enregistrez pas, les modifications faites depuis le dernier enregistrement seront perdues.</translation>
    </message>
    <message>
        <source>The table was not imported</source>
        <translation>Le tableau n’a pas été importé</translation>
    </message>
    <message>
        <source>Import a table, or several XMCDA files</source>
        <translation>Importer un tableau ou plusieurs fichiers XMCDA</translation>
    </message>
    <message>
        <source>{tables};;All files (*)</source>
        <translation>{tables};;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The template was not written</source>
        <translation>Le modèle n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The data was not written</source>
        <translation>Les données n’ont pas été enregistrées</translation>
    </message>
    <message>
        <source>The project file keeps all of it.</source>
        <translation>Le fichier du projet conserve le tout.</translation>
    </message>
    <message>
        <source>Write XMCDA</source>
        <translation>Écrire en XMCDA</translation>
    </message>
    <message>
        <source>Several files can be imported together only if all of them are XMCDA.</source>
        <translation>Plusieurs fichiers ne peuvent être importés ensemble que si tous sont du XMCDA.</translation>
    </message>
    <message>
        <source>The XMCDA will become a new project with {issues_count} performance tables as issues.</source>
        <translation>Les données XMCDA deviendront un nouveau projet, avec {issues_count} tableaux de performances comme enjeux.</translation>
    </message>
    <message>
        <source>The project inside the workbook has been altered since the export.</source>
        <translation>Le projet dans le classeur a été modifié depuis l’exportation.</translation>
    </message>
    <message>
        <source>This workbook was exported from the open project.</source>
        <translation>Ce classeur a été exporté depuis le projet ouvert.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>This workbook contains the project “{project}”.</source>
        <translation>Ce classeur contient le projet «&#x202f;{project}&#x202f;».</translation>
    </message>
    <message>
        <source> The workshop is not included: the sheet is only a record, and the workshop itself is in the project file.</source>
        <translation> L’atelier n’en fait pas partie&#x202f;: la feuille n’en est qu’un relevé, et l’atelier lui-même est dans le fichier de projet.</translation>
    </message>
    <message>
        <source> Its input cells are unchanged.</source>
        <translation> Ses cellules d’entrée sont inchangées.</translation>
    </message>
    <message>
        <source>Some of the changes were not applied.</source>
        <translation>Certaines modifications n’ont pas été appliquées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Add the issue “{issue}”</source>
        <translation>Ajouter l’enjeu «&#x202f;{issue}&#x202f;»</translation>
    </message>
    <message>
        <source>Add {count} issues</source>
        <translation>Ajouter {count} enjeux</translation>
    </message>
    <message>
        <source>The table was not pasted</source>
        <translation>Le tableau n’a pas été collé</translation>
    </message>
    <message>
        <source>The workbook was not written</source>
        <translation>Le classeur n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Exporter vers Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook…</source>
        <translation>Écriture du classeur…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>Ouverture de {file}…</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Texte non compris</translation>
    </message>
    <message>
        <source>{number} texts were typed but not understood.</source>
        <translation>{number} textes saisis n’ont pas été compris.</translation>
    </message>
    <message>
        <source>It is not part of the document and would be lost.</source>
        <translation>Il ne fait pas partie du document et serait perdu.</translation>
    </message>
    <message>
        <source>They are not part of the document and would be lost.</source>
        <translation>Ils ne font pas partie du document et seraient perdus.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <translation>{path} exporté</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>L’exportation a été arrêtée&#x202f;; aucun fichier n’a été écrit</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Le rapport n’a pas été enregistré</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Word document (*.docx)</source>
        <translation>Document PDF (*.pdf);;Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>{path} enregistré</translation>
    </message>
    <message>
        <source>The report was stopped; no file was written</source>
        <translation>Le rapport a été arrêté&#x202f;; aucun fichier n’a été écrit</translation>
    </message>
    <message>
        <source>What should the report be about?</source>
        <translation>Sur quoi doit porter le rapport&#x202f;?</translation>
    </message>
    <message>
        <source>Only “{issue}”</source>
        <translation>Seulement «&#x202f;{issue}&#x202f;»</translation>
    </message>
    <message>
        <source>The overview is on the clipboard as a picture</source>
        <translation>La vue d’ensemble est dans le presse-papiers, sous forme d’image</translation>
    </message>
    <message>
        <source>All issues</source>
        <translation>Tous les enjeux</translation>
    </message>
    <message>
        <source>Methods and words</source>
        <translation>Méthodes et vocabulaire</translation>
    </message>
    <message>
        <source>Search, such as “closeness”</source>
        <translation>Rechercher, par exemple «&#x202f;proximité&#x202f;»</translation>
    </message>
    <message>
        <source>Search the terms</source>
        <translation>Rechercher un terme</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>No term contains “{text}”.</source>
        <translation>Aucun terme ne contient «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help, such as “missing score”</source>
        <translation>Rechercher dans l’aide, par exemple «&#x202f;note manquante&#x202f;»</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte de l’aide</translation>
    </message>
    <message>
        <source>No page contains “{text}”.</source>
        <translation>Aucune page ne contient «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Changes to apply</source>
        <translation>Modifications à appliquer</translation>
    </message>
    <message>
        <source>Changed since it was exported ({changes_count})</source>
        <translation>Modifications depuis l’exportation ({changes_count})</translation>
    </message>
    <message>
        <source>Ticked changes will be applied; each can be undone.</source>
        <translation>Les modifications cochées seront appliquées&#x202f;; chacune peut être annulée.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>What could not be read, and how ambiguous content was interpreted</source>
        <translation>Ce qui n’a pas pu être lu, et comment les contenus ambigus ont été compris</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Tables ({value})</source>
        <translation>Tableaux ({value})</translation>
    </message>
    <message>
        <source>Import tables and workbooks one after another.</source>
        <translation>Importez tableaux et classeurs l’un après l’autre.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fichiers</translation>
    </message>
    <message>
        <source>Open “{path}”</source>
        <translation>Ouvrir «&#x202f;{path}&#x202f;»</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Enregistrer un modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message>
        <source>as in the table</source>
        <translation>comme dans le tableau</translation>
    </message>
    <message>
        <source>point: 1,234.5</source>
        <translation>point&#x202f;: 1,234.5</translation>
    </message>
    <message>
        <source>comma: 1.234,5</source>
        <translation>virgule&#x202f;: 1.234,5</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Importer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>What each column is, and what is better on it</source>
        <translation>Rôle et sens de chaque colonne</translation>
    </message>
    <message>
        <source>What each row is</source>
        <translation>Rôle de chaque ligne</translation>
    </message>
    <message>
        <source>The original table</source>
        <translation>Le tableau d’origine</translation>
    </message>
    <message>
        <source>Column is</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Vaut mieux</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Check the role of each row and column. To change one, click it or press Enter.</source>
        <translation>Vérifiez le rôle de chaque ligne et colonne. Pour le changer, cliquez dessus ou appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>New issues of this project</source>
        <translation>Nouveaux enjeux de ce projet</translation>
    </message>
    <message>
        <source>Scores of “{issue}”</source>
        <translation>Notes de «&#x202f;{issue}&#x202f;»</translation>
    </message>
    <message>
        <source>A new project</source>
        <translation>Un nouveau projet</translation>
    </message>
    <message>
        <source>in columns</source>
        <translation>en colonnes</translation>
    </message>
    <message>
        <source>in rows</source>
        <translation>en lignes</translation>
    </message>
    <message>
        <source>Import &amp;table as</source>
        <translation>Importer le &amp;tableau comme</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Nothing yet: first correct the items listed.</source>
        <translation>Rien pour l’instant&#x202f;: corrigez d’abord les points énumérés.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Criteria are</source>
        <translation>&amp;Critères</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Signe &amp;décimal</translation>
    </message>
    <message>
        <source>Nothing can be imported from this sheet.</source>
        <translation>Rien ne peut être importé de cette feuille.</translation>
    </message>
    <message>
        <source>To be corrected ({count})</source>
        <translation>À corriger ({count})</translation>
    </message>
    <message>
        <source>No corrections needed</source>
        <translation>Aucune correction nécessaire</translation>
    </message>
    <message>
        <source>this score</source>
        <translation>cette note</translation>
    </message>
    <message>
        <source>these {count} scores</source>
        <translation>ces {count} notes</translation>
    </message>
    <message>
        <source>Import the rest and &amp;leave {cells} missing</source>
        <translation>Importer le reste et &amp;laisser {cells} sans valeur</translation>
    </message>
    <message>
        <source>The copied table has {height} rows and {width} columns; from the selected cell on there is room for {options_count} and {criteria_count}.</source>
        <translation>Le tableau copié a {height} lignes et {width} colonnes&#x202f;; à partir de la cellule choisie, il y a place pour {options_count} et {criteria_count}.</translation>
    </message>
    <message>
        <source>“{text}” can be read as {few} or as {many}. Copy it with a different number of decimals, or with none.</source>
        <translation>«&#x202f;{text}&#x202f;» peut se lire {few} ou {many}. Copiez-le avec un autre nombre de décimales, ou sans décimales.</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Une cellule</translation>
    </message>
    <message>
        <source>{faults_count} cells</source>
        <translation>{faults_count} cellules</translation>
    </message>
    <message>
        <source>{count} could not be pasted, so nothing was changed.</source>
        <translation>{count}&#x202f;: collage impossible&#x202f;; rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>{faults} The details list all.</source>
        <translation>{faults} Les détails en donnent la liste.</translation>
    </message>
    <message>
        <source>&amp;Copy scores</source>
        <translation>&amp;Copier les notes</translation>
    </message>
    <message>
        <source>&amp;Paste scores</source>
        <translation>C&amp;oller les notes</translation>
    </message>
    <message>
        <source>Paste scores of {issue}</source>
        <translation>Coller les notes de {issue}</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Rien n’a été collé</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>scale from</source>
        <translation>échelle de</translation>
    </message>
    <message>
        <source>scale to</source>
        <translation>échelle à</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>enjeux</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>libellés</translation>
    </message>
    <message>
        <source>left out: yes or no</source>
        <translation>laissée de côté&#x202f;: oui ou non</translation>
    </message>
    <message>
        <source>another one was chosen instead</source>
        <translation>une autre a été choisie à sa place</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>end of the scale</source>
        <translation>extrémité de l’échelle</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>non importé</translation>
    </message>
    <message>
        <source>Other issues</source>
        <translation>Autres enjeux</translation>
    </message>
    <message>
        <source>Double-click or press F2 to rename.</source>
        <translation>Double-cliquez ou appuyez sur F2 pour renommer.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change the question.</source>
        <translation>Double-cliquez ou appuyez sur F2 pour modifier la question.</translation>
    </message>
    <message>
        <source>Notes on this issue</source>
        <translation>Remarques sur cet enjeu</translation>
    </message>
    <message>
        <source>What should be remembered about this issue?</source>
        <translation>Que faut-il retenir de cet enjeu&#x202f;?</translation>
    </message>
    <message>
        <source>What is the question?</source>
        <translation>Quelle est la question&#x202f;?</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Go back to the preset&apos;s score, evidence and reason</source>
        <translation>Revenir à la note, au fondement et à la raison de l’exemple</translation>
    </message>
    <message>
        <source>The chosen score</source>
        <translation>La note choisie</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Actions for this score</source>
        <translation>Actions sur cette note</translation>
    </message>
    <message>
        <source>Close these details</source>
        <translation>Fermer ces détails</translation>
    </message>
    <message>
        <source>Reason for this score</source>
        <translation>Raison de cette note</translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation>Pourquoi cette note&#x202f;?</translation>
    </message>
    <message>
        <source>What this score rests on</source>
        <translation>Ce sur quoi repose cette note</translation>
    </message>
    <message>
        <source>Use this reason here too</source>
        <translation>Utiliser aussi cette raison ici</translation>
    </message>
    <message>
        <source>Give the reason of the earlier score for this one as well</source>
        <translation>Donner aussi à cette note la raison de la précédente</translation>
    </message>
    <message>
        <source>Give a source</source>
        <translation>Donner une source</translation>
    </message>
    <message>
        <source>Change the evidence</source>
        <translation>Modifier le fondement</translation>
    </message>
    <message>
        <source>No issue yet</source>
        <translation>Aucun enjeu pour l’instant</translation>
    </message>
    <message>
        <source>Add one with Edit ▸ Add issue.</source>
        <translation>Ajoutez-en un avec Édition ▸ Ajouter un enjeu.</translation>
    </message>
    <message>
        <source>“{level}” means: {anchor}</source>
        <translation>«&#x202f;{level}&#x202f;» signifie&#x202f;: {anchor}</translation>
    </message>
    <message>
        <source>The preset says: {criterion}, {evidence_words}.</source>
        <translation>Selon l’exemple&#x202f;: {criterion}, {evidence_words}.</translation>
    </message>
    <message>
        <source> Its reason: {reason}</source>
        <translation> Sa raison&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Donner une raison</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Rédiger des remarques</translation>
    </message>
    <message>
        <source>Reset a score</source>
        <translation>Rétablir une note</translation>
    </message>
    <message>
        <source>Reset the issue&apos;s scores</source>
        <translation>Rétablir les notes de l’enjeu</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Calculation steps</source>
        <translation>Étapes du calcul</translation>
    </message>
    <message>
        <source> This pulls against the ratings above.</source>
        <translation> Cela va à l’encontre des évaluations ci-dessus.</translation>
    </message>
    <message>
        <source>{check} says: cooperation is {verdict}. {check2}{pull}</source>
        <translation>{check}&#x202f;: la coopération est {verdict}. {check2}{pull}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Snapshot “{s}”</source>
        <translation>Instantané «&#x202f;{s}&#x202f;»</translation>
    </message>
    <message>
        <source>the present state</source>
        <translation>l’état actuel</translation>
    </message>
    <message>
        <source>the snapshot “{snapshot}”</source>
        <translation>l’instantané «&#x202f;{snapshot}&#x202f;»</translation>
    </message>
    <message>
        <source>Choose two different states to compare.</source>
        <translation>Choisissez deux états différents à comparer.</translation>
    </message>
    <message>
        <source>Both are ranked with the current scores.</source>
        <translation>Les deux sont classés avec les notes actuelles.</translation>
    </message>
    <message>
        <source>First place in A: {before}</source>
        <translation>Première place en A&#x202f;: {before}</translation>
    </message>
    <message>
        <source>First place in B: {after}</source>
        <translation>Première place en B&#x202f;: {after}</translation>
    </message>
    <message>
        <source>Whether first place, or the order below it, differs</source>
        <translation>Si la première place, ou l’ordre des suivantes, diffère</translation>
    </message>
    <message>
        <source>· below first</source>
        <translation>· places suivantes</translation>
    </message>
    <message>
        <source>Options of the method</source>
        <translation>Options de la méthode</translation>
    </message>
    <message>
        <source>Changes?</source>
        <translation>Changement&#x202f;?</translation>
    </message>
    <message>
        <source>≠ first place</source>
        <translation>≠ première place</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= même</translation>
    </message>
    <message>
        <source>Viewpoint “{lens}”</source>
        <translation>Point de vue «&#x202f;{lens}&#x202f;»</translation>
    </message>
    <message>
        <source>State {letter}</source>
        <translation>État {letter}</translation>
    </message>
    <message>
        <source>Weights and method side by side</source>
        <translation>Poids et méthode côte à côte</translation>
    </message>
    <message>
        <source>Issues with weights of their own</source>
        <translation>Enjeux avec leurs propres poids</translation>
    </message>
    <message>
        <source>effectiveness</source>
        <translation>efficacité</translation>
    </message>
    <message>
        <source>≠ changes</source>
        <translation>≠ change</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ concorde</translation>
    </message>
    <message>
        <source>~ partly</source>
        <translation>~ en partie</translation>
    </message>
    <message>
        <source>This project does not say which criterion the source rates options on: it has no viewpoint “Gross benefit” that gives all weight to one criterion.</source>
        <translation>Ce projet ne dit pas sur quel critère la source évalue les options&#x202f;: il n’a pas de point de vue «&#x202f;Bénéfice brut&#x202f;» qui donne tout le poids à un seul critère.</translation>
    </message>
    <message>
        <source>{criterion} alone</source>
        <translation>{criterion} uniquement</translation>
    </message>
    <message>
        <source>Gross: first place if this criterion alone counted</source>
        <translation>Brut&#x202f;: première place si ce critère seul comptait</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Tous les critères</translation>
    </message>
    <message>
        <source>Net: first place on all criteria at their weights</source>
        <translation>Net&#x202f;: première place sur tous les critères avec leurs poids</translation>
    </message>
    <message>
        <source>Whether counting all criteria changes first place; partly where a tie forms or breaks</source>
        <translation>Si la première place change quand tous les critères comptent&#x202f;; en partie lorsqu’une égalité se forme ou se rompt</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ diffère</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>The last column is a second reading of the paper; ↯ marks where it pulls the other way.</source>
        <translation>La dernière colonne est une seconde lecture de l’article&#x202f;; ↯ indique où elle va dans l’autre sens.</translation>
    </message>
    <message>
        <source>Leads here</source>
        <translation>En tête ici</translation>
    </message>
    <message>
        <source>In first place with these weights</source>
        <translation>En tête avec ces poids</translation>
    </message>
    <message>
        <source>All issues rest on the source equally: {sourced} % table or text.</source>
        <translation>Tous les enjeux reposent autant sur la source&#x202f;: {sourced}&#x202f;% tableau ou texte.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Rated highest on {criterion} by the source</source>
        <translation>Option la mieux évaluée par la source sur {criterion}</translation>
    </message>
    <message>
        <source>Agree?</source>
        <translation>Concordance&#x202f;?</translation>
    </message>
    <message>
        <source>Whether the options in first place are those that the source rates best</source>
        <translation>Si les options en première place sont celles que la source évalue le mieux</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Recoupement</translation>
    </message>
    <message>
        <source>No issue has a ranking whose evidence could be shown.</source>
        <translation>Aucun enjeu n’a de classement dont le fondement puisse être montré.</translation>
    </message>
    <message>
        <source>Shares of table, text, yours, assumption and computed</source>
        <translation>Parts&#x202f;: tableau, texte, vous, hypothèse, calculé</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>En tête</translation>
    </message>
    <message>
        <source>The option in first place with these weights</source>
        <translation>L’option en tête avec ces poids</translation>
    </message>
    <message>
        <source>No ranking rests on a table or the text of a source.</source>
        <translation>Aucun classement ne repose sur un tableau ou le texte d’une source.</translation>
    </message>
    <message>
        <source>{issue} rests on the source for {sourced} %: table or text.</source>
        <translation>{issue} repose à {sourced}&#x202f;% sur la source (tableau ou texte).</translation>
    </message>
    <message>
        <source>Best supported by the source: {issue} ({sourced} % table or text). Least: {issue2} ({sourced2} %).</source>
        <translation>Le mieux étayé par la source&#x202f;: {issue} ({sourced}&#x202f;% tableau ou texte). Le moins bien&#x202f;: {issue2} ({sourced2}&#x202f;%).</translation>
    </message>
    <message>
        <source>What the ranked options&apos; scores rest on; each criterion counts by its weight, so that moving weight towards assumed scores lengthens the hatched part.</source>
        <translation>Ce sur quoi reposent les notes des options classées. Chaque critère compte selon son poids&#x202f;: déplacer du poids vers des notes supposées allonge la partie hachurée.</translation>
    </message>
    <message>
        <source>A second reading of the issue that is not a rating</source>
        <translation>Une seconde lecture de l’enjeu qui n’est pas une évaluation</translation>
    </message>
    <message>
        <source>What the scores rest on</source>
        <translation>Ce sur quoi reposent les notes</translation>
    </message>
    <message>
        <source>How each option does on each issue</source>
        <translation>Résultat de chaque option pour chaque enjeu</translation>
    </message>
    <message>
        <source>Gross and net</source>
        <translation>Brut et net</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>of options on issues</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Does cost matter?</source>
        <translation>Le coût compte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Gross and net: effectiveness alone beside all criteria</source>
        <translation>Brut et net&#x202f;: l’efficacité seule à côté de tous les critères</translation>
    </message>
    <message>
        <source>Agreement with the paper, issue by issue</source>
        <translation>Concordance avec l’article, enjeu par enjeu</translation>
    </message>
    <message>
        <source>Compared with the paper</source>
        <translation>Comparé à l’article</translation>
    </message>
    <message>
        <source>What the scores of each issue rest on</source>
        <translation>Ce sur quoi reposent les notes de chaque enjeu</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Two viewpoints or snapshots side by side</source>
        <translation>Deux points de vue ou instantanés côte à côte</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Put this page on the clipboard as a picture</source>
        <translation>Placer cette page dans le presse-papiers comme image</translation>
    </message>
    <message>
        <source>Copy or save this page as a picture</source>
        <translation>Copier ou enregistrer cette page en image</translation>
    </message>
    <message>
        <source>This project has no issues yet.</source>
        <translation>Ce projet n’a pas encore d’enjeu.</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Ce que montre le tableau</translation>
    </message>
    <message>
        <source>Calculating how sure the results are…</source>
        <translation>Calcul de la solidité des résultats…</translation>
    </message>
    <message>
        <source>Evidence: {evidence_words}</source>
        <translation>Fondement&#x202f;: {evidence_words}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#x202f;: {source}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Raison&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The preset says: {was} ({evidence_short})</source>
        <translation>Selon l’exemple&#x202f;: {was} ({evidence_short})</translation>
    </message>
    <message>
        <source>excluded here</source>
        <translation>exclue ici</translation>
    </message>
    <message>
        <source>{criterion}
{description}
Worst: {worst}. Best: {best}.</source>
        <translation>{criterion}
{description}
Pire&#x202f;: {worst}. Meilleur&#x202f;: {best}.</translation>
    </message>
    <message>
        <source>Reason for the earlier score, {score}: {reason}</source>
        <translation>Raison de la note précédente, {score}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Score {option} on {criterion}</source>
        <translation>Noter {option} sur {criterion}</translation>
    </message>
    <message>
        <source>Decision matrix: options by criteria</source>
        <translation>Matrice de décision&#x202f;: options par critères</translation>
    </message>
    <message>
        <source>label or number</source>
        <translation>libellé ou nombre</translation>
    </message>
    <message>
        <source>&amp;Normalisation: how criteria become comparable</source>
        <translation>&amp;Normalisation&#x202f;: comment les critères deviennent comparables</translation>
    </message>
    <message>
        <source>Method options</source>
        <translation>Options de la méthode</translation>
    </message>
    <message>
        <source>&amp;Synthesis: how priorities are combined</source>
        <translation>&amp;Synthèse&#x202f;: comment les priorités sont combinées</translation>
    </message>
    <message>
        <source>&amp;Priorities: how they are derived from comparisons</source>
        <translation>&amp;Priorités&#x202f;: comment elles se déduisent des comparaisons</translation>
    </message>
    <message>
        <source>&amp;Random index: the yardstick for contradictions</source>
        <translation>Indice &amp;aléatoire&#x202f;: la référence pour les contradictions</translation>
    </message>
    <message>
        <source>&amp;Judgement scale: what the words 1 to 9 count as</source>
        <translation>Échelle de &amp;jugement&#x202f;: la valeur des mots de 1 à 9</translation>
    </message>
    <message>
        <source>Does it matter here?</source>
        <translation>Cela change-t-il quelque chose ici&#x202f;?</translation>
    </message>
    <message>
        <source>Change how priorities are derived</source>
        <translation>Changer le calcul des priorités</translation>
    </message>
    <message>
        <source>Change the random index</source>
        <translation>Changer l’indice aléatoire</translation>
    </message>
    <message>
        <source>Change the judgement scale</source>
        <translation>Changer l’échelle de jugement</translation>
    </message>
    <message>
        <source>Trying every choice on every issue…</source>
        <translation>Essai de tous les choix sur tous les enjeux…</translation>
    </message>
    <message>
        <source>Each criterion&apos;s scores are divided by their common length. Which options are present can change the order of the others.</source>
        <translation>Les notes de chaque critère sont divisées par leur norme (racine de la somme des carrés). Les options présentes peuvent changer l’ordre des autres.</translation>
    </message>
    <message>
        <source>Min-max</source>
        <translation>Min-max</translation>
    </message>
    <message>
        <source>Fixed anchors</source>
        <translation>Ancres fixes</translation>
    </message>
    <message>
        <source>On each criterion the best option counts as 1, so a copy of an option does not change first place. For choosing one option.</source>
        <translation>Sur chaque critère, la meilleure option compte pour 1&#x202f;: la copie d’une option ne change donc pas la première place. Pour choisir une option.</translation>
    </message>
    <message>
        <source>Distributive</source>
        <translation>Distributif</translation>
    </message>
    <message>
        <source>Geometric mean of rows</source>
        <translation>Moyenne géométrique des lignes</translation>
    </message>
    <message>
        <source>The consistency of random answers, with which yours is compared. From {citation}.</source>
        <translation>La cohérence de réponses données au hasard, à laquelle la vôtre est comparée. D’après {citation}.</translation>
    </message>
    <message>
        <source>A judgement x from 1 to 9 counts as {formula}. After {source}.</source>
        <translation>Un jugement x de 1 à 9 compte pour {formula}. D’après {source}.</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Random index</source>
        <translation>Indice aléatoire</translation>
    </message>
    <message>
        <source>Judgement scale</source>
        <translation>Échelle de jugement</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>The presentation was not started</source>
        <translation>La présentation n’a pas été lancée</translation>
    </message>
    <message>
        <source>The slides were not written</source>
        <translation>Les diapositives n’ont pas été écrites</translation>
    </message>
    <message>
        <source>{stem} slides.pdf</source>
        <translation>{stem} diapositives.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the presentation</source>
        <translation>Exporter la présentation</translation>
    </message>
    <message>
        <source>Writing the slides…</source>
        <translation>Écriture des diapositives…</translation>
    </message>
    <message>
        <source>The name “{path}” does not end in a picture format.</source>
        <translation>Le nom «&#x202f;{path}&#x202f;» ne se termine pas par un format d’image.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>L’image n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>The picture cannot be written: {cause}.</source>
        <translation>L’image ne peut pas être écrite&#x202f;: {cause}.</translation>
    </message>
    <message>
        <source>End the name in .png, .svg or .pdf.</source>
        <translation>Terminez le nom par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>It may be too large; make the window smaller and try again.</source>
        <translation>Elle est peut-être trop grande&#x202f;; réduisez la fenêtre et réessayez.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Choisissez un autre dossier ou nom.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>No issue chosen</source>
        <translation>Aucun enjeu choisi</translation>
    </message>
    <message>
        <source>Add an issue with Edit ▸ Add issue, or start from a preset.</source>
        <translation>Ajoutez un enjeu avec Édition ▸ Ajouter un enjeu, ou partez d’un exemple.</translation>
    </message>
    <message>
        <source>first place is shared</source>
        <translation>première place partagée</translation>
    </message>
    <message>
        <source>first in all {samples} draws</source>
        <translation>première dans les {samples} tirages</translation>
    </message>
    <message>
        <source>first in {share} of {samples} draws</source>
        <translation>première dans {share} des {samples} tirages</translation>
    </message>
    <message>
        <source>No single weight can change first place.</source>
        <translation>Aucun poids, à lui seul, ne peut changer la première place.</translation>
    </message>
    <message>
        <source>{who} leads here until {what} passes {share}; then {leaders}</source>
        <translation>{who} est en tête ici tant que {what} ne dépasse pas {share}&#x202f;; ensuite, {leaders}</translation>
    </message>
    <message>
        <source>{who} leads here until {what} falls below {share}; then {leaders}</source>
        <translation>{who} est en tête ici tant que {what} ne descend pas sous {share}&#x202f;; ensuite, {leaders}</translation>
    </message>
    <message>
        <source>{option}: its score from 0 to 1 on each issue; the stronger the colour, the higher the score</source>
        <translation>{option}&#x202f;: sa note de 0 à 1 pour chaque enjeu&#x202f;; plus la teinte est soutenue, plus la note est élevée</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>How far first place is ahead of the next; a full bar is a margin of 1</source>
        <translation>Avance de la première place sur la suivante&#x202f;; une barre pleine représente un écart de 1</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Solidité</translation>
    </message>
    <message>
        <source>no margin</source>
        <translation>aucun écart</translation>
    </message>
    <message>
        <source>no score: {c}</source>
        <translation>pas de note&#x202f;: {c}</translation>
    </message>
    <message>
        <source>{word}: {score}</source>
        <translation>{word}&#x202f;: {score}</translation>
    </message>
    <message>
        <source>Less than {least} behind {option}</source>
        <translation>Moins de {least} derrière {option}</translation>
    </message>
    <message>
        <source>Ranking of the chosen issue</source>
        <translation>Classement de l’enjeu choisi</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Un travail non enregistré a été trouvé</translation>
    </message>
    <message>
        <source>The program ended unexpectedly with unsaved work. Recovering opens that work; nothing is written until you save. Whatever you choose, the unsaved work is kept and offered again until you recover or discard it.</source>
        <translation>Le programme s’est arrêté de façon inattendue alors qu’un travail n’était pas enregistré. La récupération ouvre ce travail&#x202f;; rien n’est écrit avant que vous n’enregistriez. Quel que soit votre choix, le travail non enregistré est conservé et vous est proposé de nouveau jusqu’à ce que vous le récupériez ou l’abandonniez.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>Open the saved &amp;file instead</source>
        <translation>Ouvrir plutôt le &amp;fichier enregistré</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>Ask me &amp;later</source>
        <translation>Demander plus &amp;tard</translation>
    </message>
    <message>
        <source>The work was not recovered</source>
        <translation>Le travail n’a pas été récupéré</translation>
    </message>
    <message>
        <source>It belongs to the program on the computer {on}, which was last active {heard}. If that computer is only asleep or offline, the work is still open there; ask before you recover or discard it.</source>
        <translation>Il appartient au programme de l’ordinateur {on}, qui s’est manifesté pour la dernière fois le {heard}. Si cet ordinateur est seulement en veille ou hors réseau, le travail y est encore ouvert&#x202f;; renseignez-vous avant de le récupérer ou de l’abandonner.</translation>
    </message>
    <message>
        <source>“{project}”, {issues_count}. It was never saved, or its file no longer exists.</source>
        <translation>«&#x202f;{project}&#x202f;», {issues_count}. Ce travail n’a jamais été enregistré, ou son fichier n’existe plus.</translation>
    </message>
    <message>
        <source>The saved file {of} cannot be read at the moment.</source>
        <translation>Le fichier enregistré {of} ne peut pas être lu pour le moment.</translation>
    </message>
    <message>
        <source>It is identical to the saved file {of}.</source>
        <translation>Il est identique au fichier enregistré {of}.</translation>
    </message>
    <message>
        <source>Compared with the saved file {of}:
</source>
        <translation>Par rapport au fichier enregistré {of}&#x202f;:
</translation>
    </message>
    <message>
        <source>Recovered. Save it to keep it.</source>
        <translation>Récupéré. Enregistrez-le pour le garder.</translation>
    </message>
    <message>
        <source>{name} recovered</source>
        <translation>{name} récupéré</translation>
    </message>
    <message>
        <source>Saved as {path}. It is kept here as well.</source>
        <translation>Enregistré sous {path}. Il est aussi conservé ici.</translation>
    </message>
    <message>
        <source>Discard this unsaved work?</source>
        <translation>Abandonner ce travail non enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The work was not discarded</source>
        <translation>Le travail n’a pas été abandonné</translation>
    </message>
    <message>
        <source>{copy} (never saved)</source>
        <translation>{copy} (jamais enregistré)</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>What would have to matter for each option to be first?</source>
        <translation>Qu’est-ce qui devrait compter pour que chaque option soit première&#x202f;?</translation>
    </message>
    <message>
        <source>No option can be ranked here.</source>
        <translation>Aucune option ne peut être classée ici.</translation>
    </message>
    <message>
        <source>Of {count} options, the {shown} that come first most often, or rank best, are shown here.</source>
        <translation>Sur {count} options, les {shown} qui arrivent le plus souvent en tête, ou sont les mieux classées, sont présentées ici.</translation>
    </message>
    <message>
        <source>rank {rank}: {share}</source>
        <translation>rang {rank}&#x202f;: {share}</translation>
    </message>
    <message>
        <source>Draws so far</source>
        <translation>Tirages effectués</translation>
    </message>
    <message>
        <source>Stop the draws</source>
        <translation>Arrêter les tirages</translation>
    </message>
    <message>
        <source>Rank acceptability: share of draws in which an option takes a rank</source>
        <translation>Acceptabilité des rangs&#x202f;: part des tirages où une option obtient un rang</translation>
    </message>
    <message>
        <source>Mean weights of the draws in which an option is first</source>
        <translation>Poids moyens des tirages où une option est première</translation>
    </message>
    <message>
        <source>Share of draws in which each option takes each rank</source>
        <translation>Part des tirages où chaque option obtient chaque rang</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>Rang {rank}</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Rangs</translation>
    </message>
    <message>
        <source>beats {o}</source>
        <translation>bat {o}</translation>
    </message>
    <message>
        <source>± {id} percentage points (standard error)</source>
        <translation>± {id} points de pourcentage (erreur type)</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Share of first places</source>
        <translation>Part des premières places</translation>
    </message>
    <message>
        <source>Confidence factor: the share of draws in which the option is first at exactly these weights, while all else varies</source>
        <translation>Facteur de confiance&#x202f;: la part des tirages où l’option est première avec exactement ces poids, tout le reste variant</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>presque fini</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>environ {seconds} s restantes</translation>
    </message>
    <message>
        <source>about {seconds} min left</source>
        <translation>environ {seconds} min restantes</translation>
    </message>
    <message>
        <source>First place over the weights of {across} and {up}</source>
        <translation>Première place selon les poids de {across} et {up}</translation>
    </message>
    <message>
        <source>Locked weights leave no room here</source>
        <translation>Les poids verrouillés ne laissent ici aucune marge</translation>
    </message>
    <message>
        <source>{up} at the top, {third} at the lower left</source>
        <translation>{up} en haut, {third} en bas à gauche</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>now {now} and {now2}</source>
        <translation>actuellement {now} et {now2}</translation>
    </message>
    <message>
        <source>Share of the area in which each comes first: {shares}. The ring is where the weights are {now}.</source>
        <translation>Part de la surface où chacune est première&#x202f;: {shares}. L’anneau marque les poids&#x202f;: {now}.</translation>
    </message>
    <message>
        <source>Drag the marker, or press ← and →, to move the weight</source>
        <translation>Faites glisser la marque, ou appuyez sur ← et →, pour déplacer le poids</translation>
    </message>
    <message>
        <source>Scores along the weight of {criterion}</source>
        <translation>Notes en fonction du poids de {criterion}</translation>
    </message>
    <message>
        <source>No option can be ranked here</source>
        <translation>Aucune option ne peut être classée ici</translation>
    </message>
    <message>
        <source>Vertical: {scores}. Horizontal: weight of {criterion}, others in proportion</source>
        <translation>Vertical&#x202f;: {scores}. Horizontal&#x202f;: poids de {criterion}, les autres en proportion</translation>
    </message>
    <message>
        <source>now {now}</source>
        <translation>actuellement {now}</translation>
    </message>
    <message>
        <source>What if an option or a criterion were dropped?</source>
        <translation>Et si l’on retirait une option ou un critère&#x202f;?</translation>
    </message>
    <message>
        <source>Who would lead without one of the options or criteria</source>
        <translation>Qui serait en tête sans une des options ou un des critères</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Then first</source>
        <translation>Alors en tête</translation>
    </message>
    <message>
        <source>Order of the others</source>
        <translation>Ordre des autres</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>How often does each option come first when things vary?</source>
        <translation>À quelle fréquence chaque option est-elle première quand les données varient&#x202f;?</translation>
    </message>
    <message>
        <source>rank acceptability</source>
        <translation>l’acceptabilité des rangs</translation>
    </message>
    <message>
        <source>&amp;Move the weight of</source>
        <translation>&amp;Modifier le poids&#x202f;:</translation>
    </message>
    <message>
        <source>Criterion whose weight is moved</source>
        <translation>Critère dont le poids varie</translation>
    </message>
    <message>
        <source>the chart of scores along a weight</source>
        <translation>le graphique des notes en fonction d’un poids</translation>
    </message>
    <message>
        <source>Scores along one weight</source>
        <translation>Notes en fonction d’un poids</translation>
    </message>
    <message>
        <source>First place over two weights</source>
        <translation>Première place selon deux poids</translation>
    </message>
    <message>
        <source>{text}: criterion of the map of first place</source>
        <translation>{text}&#x202f;: critère de la carte de première place</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>&amp;Across</source>
        <translation>&amp;Horizontal</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Vertical</translation>
    </message>
    <message>
        <source>the map of first place</source>
        <translation>la carte de première place</translation>
    </message>
    <message>
        <source>Choose two different criteria.</source>
        <translation>Choisissez deux critères différents.</translation>
    </message>
    <message>
        <source>{across} and {up}</source>
        <translation>{across} et {up}</translation>
    </message>
    <message>
        <source>{issue}: first place over the weights of {over}</source>
        <translation>{issue}&#x202f;: première place selon les poids de {over}</translation>
    </message>
    <message>
        <source>Weigh {criterion}</source>
        <translation>Pondérer {criterion}</translation>
    </message>
    <message>
        <source>Change what varies</source>
        <translation>Changer ce qui varie</translation>
    </message>
    <message>
        <source>Weights around the current ones</source>
        <translation>Poids autour des poids actuels</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Tous les poids</translation>
    </message>
    <message>
        <source>All weights in today&apos;s order of importance</source>
        <translation>Tous les poids dans l’ordre d’importance actuel</translation>
    </message>
    <message>
        <source>All weights that agree with statements</source>
        <translation>Tous les poids conformes à des énoncés</translation>
    </message>
    <message>
        <source>All weights within intervals</source>
        <translation>Tous les poids dans des intervalles</translation>
    </message>
    <message>
        <source>The current weights only</source>
        <translation>Les poids actuels seulement</translation>
    </message>
    <message>
        <source>the draws at the current weights</source>
        <translation>les tirages aux poids actuels</translation>
    </message>
    <message>
        <source>Which weights are drawn</source>
        <translation>Quels poids sont tirés</translation>
    </message>
    <message>
        <source>Spread of the weights</source>
        <translation>Dispersion des poids</translation>
    </message>
    <message>
        <source>0.5: a weight may grow by half or shrink by a third</source>
        <translation>0,5&#x202f;: un poids peut croître de moitié ou diminuer d’un tiers</translation>
    </message>
    <message>
        <source> levels</source>
        <translation> niveaux</translation>
    </message>
    <message>
        <source>Levels by which scores may be off</source>
        <translation>Décalage possible des notes, en niveaux</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Nombre de tirages</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Germe des tirages</translation>
    </message>
    <message>
        <source>The same seed gives the same draws on every computer</source>
        <translation>Le même germe donne les mêmes tirages sur tous les ordinateurs</translation>
    </message>
    <message>
        <source>How many levels each score may be off, either way</source>
        <translation>De combien de niveaux chaque note peut être décalée, dans les deux sens</translation>
    </message>
    <message>
        <source>Missing scores take any value</source>
        <translation>Les notes manquantes peuvent prendre toute valeur</translation>
    </message>
    <message>
        <source>Any numbers behind the labels that keep their order</source>
        <translation>Nombres quelconques derrière les libellés, dans le même ordre</translation>
    </message>
    <message>
        <source>S&amp;pread</source>
        <translation>&amp;Dispersion</translation>
    </message>
    <message>
        <source>Scores &amp;off by</source>
        <translation>N&amp;otes décalées de</translation>
    </message>
    <message>
        <source>Dra&amp;ws</source>
        <translation>&amp;Tirages</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Germe</translation>
    </message>
    <message>
        <source>Lowest weight of {criterion}</source>
        <translation>Poids minimal de {criterion}</translation>
    </message>
    <message>
        <source>Highest weight of {criterion}</source>
        <translation>Poids maximal de {criterion}</translation>
    </message>
    <message>
        <source>&amp;Add a statement</source>
        <translation>&amp;Ajouter un énoncé</translation>
    </message>
    <message>
        <source>Statement {row}</source>
        <translation>Énoncé {row}</translation>
    </message>
    <message>
        <source>{name}: what matters</source>
        <translation>{name}&#x202f;: le critère qui importe au moins autant</translation>
    </message>
    <message>
        <source>{name}: than what</source>
        <translation>{name}&#x202f;: le critère auquel il est comparé</translation>
    </message>
    <message>
        <source>Options by criteria</source>
        <translation>Options et critères</translation>
    </message>
    <message>
        <source>+ Criterion</source>
        <translation>+ Critère</translation>
    </message>
    <message>
        <source>Reason and evidence…</source>
        <translation>Raison et fondement…</translation>
    </message>
    <message>
        <source>Scale and direction…</source>
        <translation>Échelle et sens…</translation>
    </message>
    <message>
        <source>Short label and colour…</source>
        <translation>Libellé court et couleur…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove statement {row}</source>
        <translation>Supprimer l’énoncé {row}</translation>
    </message>
    <message>
        <source>matters at least as much as</source>
        <translation>importe au moins autant que</translation>
    </message>
    <message>
        <source>Agreement is measured against the ranking in the window: 1 means the same order, 0 no agreement, −1 the reverse order. Both measures give most weight to the top of the ranking: weighted Spearman (Pinto da Costa &amp; Soares 2005) and WS (Sałabun &amp; Urbaniak 2020).</source>
        <translation>La concordance est mesurée par rapport au classement affiché dans la fenêtre&#x202f;: 1 signifie le même ordre, 0 aucune concordance, −1 l’ordre inverse. Les deux mesures privilégient le haut du classement&#x202f;: Spearman pondéré (Pinto da Costa &amp; Soares 2005) et WS (Sałabun &amp; Urbaniak 2020).</translation>
    </message>
    <message>
        <source>Second opinions: {issue}</source>
        <translation>Autres méthodes&#x202f;: {issue}</translation>
    </message>
    <message>
        <source>Calculating the second opinions</source>
        <translation>Calcul avec les autres méthodes</translation>
    </message>
    <message>
        <source>Methods that cannot rank this issue</source>
        <translation>Méthodes qui ne peuvent pas classer cet enjeu</translation>
    </message>
    <message>
        <source>Running the other methods… The first time takes a few seconds.</source>
        <translation>Calcul avec les autres méthodes… La première fois, cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>≠ different</source>
        <translation>≠ autre</translation>
    </message>
    <message>
        <source>Ranks by method</source>
        <translation>Rangs par méthode</translation>
    </message>
    <message>
        <source>this ranking</source>
        <translation>ce classement</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Première place</translation>
    </message>
    <message>
        <source>Opened read-only: {read_only} You can save changes under another name.</source>
        <translation>Ouvert en lecture seule&#x202f;: {read_only} Vous pouvez enregistrer vos modifications sous un autre nom.</translation>
    </message>
    <message>
        <source>It is open read-only.</source>
        <translation>Il est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Save it under another name; nothing is lost.</source>
        <translation>Enregistrez-le sous un autre nom&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>{path} was changed by another program and cannot be read.</source>
        <translation>{path} a été modifié par un autre programme et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{path} has been changed by somebody else since you opened it.</source>
        <translation>{path} a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>{path} was taken over while you had it open. {lock}</source>
        <translation>{path} a été repris ailleurs pendant que vous l’aviez ouvert. {lock}</translation>
    </message>
    <message>
        <source>its folder is not writable.</source>
        <translation>son dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation>Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>The file that should say who has it open is a link, pipe or folder.</source>
        <translation>Ce qui devrait indiquer qui l’a ouvert est un lien, un tube ou un dossier, et non un fichier.</translation>
    </message>
    <message>
        <source>{holder} had it open on {on}; the program there was last active {heard}.</source>
        <translation>{holder} l’avait ouvert sur {on}&#x202f;; le programme s’y est manifesté pour la dernière fois le {heard}.</translation>
    </message>
    <message>
        <source>This file is open here.</source>
        <translation>Ce fichier est ouvert ici.</translation>
    </message>
    <message>
        <source>Choose another name, or use File ▸ Save.</source>
        <translation>Choisissez un autre nom, ou utilisez Fichier ▸ Enregistrer.</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>{path} no longer exists in its folder. Saving will create it there again.</source>
        <translation>{path} n’existe plus dans son dossier. L’enregistrement l’y recréera.</translation>
    </message>
    <message>
        <source>the file is write-protected.</source>
        <translation>le fichier est protégé en écriture.</translation>
    </message>
    <message>
        <source>Somebody has it open.</source>
        <translation>Quelqu’un l’a ouvert.</translation>
    </message>
    <message>
        <source> since {at}</source>
        <translation> depuis {at}</translation>
    </message>
    <message>
        <source>{holder} has it open on {on}{since}.</source>
        <translation>{holder} l’a ouvert sur {on}{since}.</translation>
    </message>
    <message>
        <source>The project is open elsewhere</source>
        <translation>Le projet est ouvert ailleurs</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Ouvrir en &amp;lecture seule</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>“{note}” next to “{path}” should say who has the project open, but it is a link, pipe or folder.</source>
        <translation>«&#x202f;{note}&#x202f;», à côté de «&#x202f;{path}&#x202f;», devrait indiquer qui a ouvert le projet, mais c’est un lien, un tube ou un dossier.</translation>
    </message>
    <message>
        <source>This program never creates such a thing and does not touch it. Open the project read-only, or take it over if you are sure that nobody else has it open. Ask whoever manages the folder to remove it.</source>
        <translation>Ce programme ne crée jamais rien de tel et n’y touche pas. Ouvrez le projet en lecture seule, ou reprenez-le si vous êtes sûr que personne d’autre ne l’a ouvert. Demandez au responsable du dossier de le retirer.</translation>
    </message>
    <message>
        <source>Somebody has “{path}” open, but the file next to it does not say who.</source>
        <translation>Quelqu’un a ouvert «&#x202f;{path}&#x202f;», mais le fichier à côté ne dit pas qui.</translation>
    </message>
    <message>
        <source>{holder} had “{path}” open on {on}{since}. The program there was last active {heard}.</source>
        <translation>{holder} avait ouvert «&#x202f;{path}&#x202f;» sur {on}{since}. Le programme s’y est manifesté pour la dernière fois le {heard}.</translation>
    </message>
    <message>
        <source>That computer may be off, asleep or offline, and unsaved work may be open on it. Read-only lets you view the project and save it under another name. Take it over only if nobody is working on it there: if both of you save, one will overwrite the other.</source>
        <translation>Cet ordinateur est peut-être éteint, en veille ou hors réseau, et du travail non enregistré peut y être ouvert. La lecture seule permet de consulter le projet et de l’enregistrer sous un autre nom. Ne le reprenez que si personne n’y travaille là-bas&#x202f;: si vous enregistrez tous deux, l’un écrasera le travail de l’autre.</translation>
    </message>
    <message>
        <source>Read-only lets you view it and save it under another name.</source>
        <translation>La lecture seule permet de consulter le projet et de l’enregistrer sous un autre nom.</translation>
    </message>
    <message>
        <source>{details}{advice} If both of you save, one will overwrite the other.</source>
        <translation>{details}{advice} Si vous enregistrez tous deux, l’un écrasera le travail de l’autre.</translation>
    </message>
    <message>
        <source>“{path}” has changed since you opened it.</source>
        <translation>«&#x202f;{path}&#x202f;» a changé depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>Nothing that affects the project.</source>
        <translation>Rien qui concerne le projet.</translation>
    </message>
    <message>
        <source>Overwriting discards what is in the file now; reopening it discards your changes here.</source>
        <translation>Écraser supprime le contenu actuel du fichier&#x202f;; rouvrir supprime vos modifications ici.</translation>
    </message>
    <message>
        <source>&amp;Reopen the file</source>
        <translation>&amp;Rouvrir le fichier</translation>
    </message>
    <message>
        <source>“{path}” no longer exists in its folder.</source>
        <translation>«&#x202f;{path}&#x202f;» n’existe plus dans son dossier.</translation>
    </message>
    <message>
        <source>“{path}” was changed and cannot be read: {what}</source>
        <translation>«&#x202f;{path}&#x202f;» a été modifié et ne peut pas être lu&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{holder} had “{path}” open on this machine{since}; that program has ended.</source>
        <translation>{holder} avait ouvert «&#x202f;{path}&#x202f;» sur cet ordinateur{since}&#x202f;; ce programme s’est arrêté.</translation>
    </message>
    <message>
        <source>You can take the file over: nobody is working on it.</source>
        <translation>Vous pouvez reprendre le fichier&#x202f;: personne n’y travaille.</translation>
    </message>
    <message>
        <source>{holder} has “{path}” open on {on}{since}.</source>
        <translation>{holder} a ouvert «&#x202f;{path}&#x202f;» sur {on}{since}.</translation>
    </message>
    <message>
        <source> If that program has ended, take the file over.</source>
        <translation> Si ce programme s’est arrêté, reprenez le fichier.</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Modifié sur le disque</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>Contenu actuel du fichier</translation>
    </message>
    <message>
        <source>Changed here and not saved</source>
        <translation>Modifié ici et non enregistré</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>O&amp;verwrite the file</source>
        <translation>&amp;Écraser le fichier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Name for these weights and this method</source>
        <translation>Nom pour ces poids et cette méthode</translation>
    </message>
    <message>
        <source>Snapshot {number}</source>
        <translation>Instantané {number}</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>&amp;Take one now…</source>
        <translation>En &amp;prendre un maintenant…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>Y re&amp;venir</translation>
    </message>
    <message>
        <source>Choose a snapshot.</source>
        <translation>Choisissez un instantané.</translation>
    </message>
    <message>
        <source>; {count} issue with own weights</source>
        <translation>, {count} enjeu avec poids propres</translation>
    </message>
    <message>
        <source>; {count} issues with own weights</source>
        <translation>, {count} enjeux avec poids propres</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Pris le</translation>
    </message>
    <message>
        <source>A snapshot saves the weights and the method under a name. It is never overwritten. Going back to a snapshot can be undone and does not change any scores.</source>
        <translation>Un instantané enregistre les poids et la méthode sous un nom. Il n’est jamais écrasé. Le retour à un instantané peut être annulé et ne change aucune note.</translation>
    </message>
    <message>
        <source>No snapshots yet.</source>
        <translation>Aucun instantané pour l’instant.</translation>
    </message>
    <message>
        <source>“Compare” shows it next to the present state; choose two (Ctrl+click) to compare them.</source>
        <translation>«&#x202f;Comparer&#x202f;» le montre à côté de l’état actuel&#x202f;; choisissez-en deux (Ctrl+clic) pour les comparer.</translation>
    </message>
    <message>
        <source>“Compare” shows the two side by side.</source>
        <translation>«&#x202f;Comparer&#x202f;» montre les deux côte à côte.</translation>
    </message>
    <message>
        <source>At most two can be compared.</source>
        <translation>On peut en comparer deux au plus.</translation>
    </message>
    <message>
        <source>Go back to “{snapshot}”</source>
        <translation>Revenir à «&#x202f;{snapshot}&#x202f;»</translation>
    </message>
    <message>
        <source>Rename a snapshot</source>
        <translation>Renommer un instantané</translation>
    </message>
    <message>
        <source>Rename snapshot</source>
        <translation>Renommer l’instantané</translation>
    </message>
    <message>
        <source>Remove a snapshot</source>
        <translation>Supprimer un instantané</translation>
    </message>
    <message>
        <source>Remove snapshots</source>
        <translation>Supprimer des instantanés</translation>
    </message>
    <message>
        <source>Would another way of ranking say the same?</source>
        <translation>Une autre façon de classer dirait-elle la même chose&#x202f;?</translation>
    </message>
    <message>
        <source>How other published methods rank this issue</source>
        <translation>Comment d’autres méthodes publiées classent cet enjeu</translation>
    </message>
    <message>
        <source>Met&amp;hod options…</source>
        <translation>Options de la mét&amp;hode…</translation>
    </message>
    <message>
        <source>With fixed anchors, ranks do not change when options are added or removed; in return, options close together on a long scale hardly differ.</source>
        <translation>Avec des ancres fixes, les rangs ne changent pas quand des options sont ajoutées ou supprimées&#x202f;; en contrepartie, des options proches sur une longue échelle diffèrent à peine.</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Données conservées</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Your projects are where you saved them. While one is open, a hidden file next to it says who has it open.</source>
        <translation>Vos projets sont là où vous les avez enregistrés. Tant que l’un est ouvert, un fichier caché à côté dit qui l’a ouvert.</translation>
    </message>
    <message>
        <source>{name}: location</source>
        <translation>{name}&#x202f;: emplacement</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Wipe…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>{description}. The folder does not exist yet.</source>
        <translation>{description}. Le dossier n’existe pas encore.</translation>
    </message>
    <message>
        <source>Wipe: {name}</source>
        <translation>Effacer&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Wipe this? {consequence}</source>
        <translation>Effacer ceci&#x202f;? {consequence}</translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>Tout n’a pas été effacé</translation>
    </message>
    <message>
        <source>Theme, language, window positions, names of recent files</source>
        <translation>Thème, langue, positions des fenêtres, noms des fichiers récents</translation>
    </message>
    <message>
        <source>The theme, the window positions and the list of recent files will be deleted.</source>
        <translation>Le thème, les positions des fenêtres et la liste des fichiers récents seront supprimés.</translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation>Documents récents</translation>
    </message>
    <message>
        <source>What the start page shows of the last files opened: title, leading options, how sure that is, how many took part; nothing of any ballot</source>
        <translation>Ce que la page d’accueil montre des derniers fichiers ouverts&#x202f;: titre, options en tête, solidité, nombre de participants&#x202f;; rien des bulletins</translation>
    </message>
    <message>
        <source>The start page then shows recent files with their dates alone, until they are opened again.</source>
        <translation>La page d’accueil ne montre alors que la date des fichiers récents, jusqu’à leur prochaine ouverture.</translation>
    </message>
    <message>
        <source>Kept until you save, so that a crash loses nothing; includes the project&apos;s content</source>
        <translation>Conservé jusqu’à l’enregistrement, pour qu’un arrêt brutal ne fasse rien perdre&#x202f;; contient les données du projet</translation>
    </message>
    <message>
        <source>Earlier unsaved work that was not recovered will be deleted for good. Your present work is not affected.</source>
        <translation>Le travail non enregistré antérieur qui n’a pas été récupéré sera définitivement supprimé. Votre travail actuel n’est pas touché.</translation>
    </message>
    <message>
        <source>Phone ballots</source>
        <translation>Vote par téléphone</translation>
    </message>
    <message>
        <source>Sealed ballots that phones sent, until a saved project holds them</source>
        <translation>Les bulletins scellés venus des téléphones, jusqu’à ce qu’un projet enregistré les contienne</translation>
    </message>
    <message>
        <source>Ballots that no saved project holds yet will be deleted for good.</source>
        <translation>Les bulletins qu’aucun projet enregistré ne contient encore seront définitivement supprimés.</translation>
    </message>
    <message>
        <source>Keys of rounds</source>
        <translation>Clés des tours</translation>
    </message>
    <message>
        <source>What opens the sealed ballots of rounds that are not revealed yet</source>
        <translation>Ce qui ouvre les bulletins scellés des tours qui ne sont pas encore révélés</translation>
    </message>
    <message>
        <source>Ballots that are not revealed yet can never be opened then.</source>
        <translation>Les bulletins qui ne sont pas encore révélés ne pourront alors plus jamais être ouverts.</translation>
    </message>
    <message>
        <source>What the program did and where it failed, without project names or content</source>
        <translation>Ce que le programme a fait et où il a échoué, sans contenu ni noms de projets</translation>
    </message>
    <message>
        <source>The log will be deleted; the program then starts a new one.</source>
        <translation>Le journal sera supprimé&#x202f;; le programme en commencera un nouveau.</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <translation>Rien n’est conservé</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>All data stays on this computer.</source>
        <translation>Toutes les données restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It was not removed: {strerror}.</source>
        <translation>La suppression a échoué&#x202f;: {strerror}.</translation>
    </message>
    <message>
        <source>{total} kB now</source>
        <translation>{total} ko actuellement</translation>
    </message>
    <message>
        <source>{total} bytes now</source>
        <translation>{total} octets actuellement</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>{agreeing} of {count} published cases, from {sources} sources, agree with this program</source>
        <translation>{agreeing} des {count} cas publiés, issus de {sources} sources, concordent avec ce programme</translation>
    </message>
    <message>
        <source>row differs</source>
        <translation>ligne diffère</translation>
    </message>
    <message>
        <source>rows differ</source>
        <translation>lignes diffèrent</translation>
    </message>
    <message>
        <source>{head}; of {numbers} numbers {off}.</source>
        <translation>{head}&#x202f;; sur {numbers} nombres&#x202f;: {off}.</translation>
    </message>
    <message>
        <source>row uses a wider margin, for the reason given there</source>
        <translation>ligne admet une marge plus large, pour la raison indiquée</translation>
    </message>
    <message>
        <source>rows use a wider margin, for the reason given there</source>
        <translation>lignes admettent une marge plus large, pour la raison indiquée</translation>
    </message>
    <message>
        <source>Recomputing the published cases…</source>
        <translation>Recalcul des cas publiés…</translation>
    </message>
    <message>
        <source>Recomputing the published cases</source>
        <translation>Recalcul des cas publiés</translation>
    </message>
    <message>
        <source>{mark} Everything agrees to the digits printed.</source>
        <translation>{mark} Tout concorde jusqu’aux chiffres imprimés.</translation>
    </message>
    <message>
        <source>{mark} Everything agrees, partly within a wider margin; see the notes.</source>
        <translation>{mark} Tout concorde, en partie avec une marge plus large&#x202f;: voir les remarques.</translation>
    </message>
    <message>
        <source>{head}: {numbers} numbers. {rows}</source>
        <translation>{head}&#x202f;: {numbers} nombres. {rows}</translation>
    </message>
    <message>
        <source>{head}: {numbers} numbers, all within the digits printed.</source>
        <translation>{head}&#x202f;: {numbers} nombres, tous aux chiffres imprimés près.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Published cases</source>
        <translation>Cas publiés</translation>
    </message>
    <message>
        <source>Published numbers beside this program&apos;s</source>
        <translation>Nombres publiés à côté de ceux de ce programme</translation>
    </message>
    <message>
        <source>Notes on the source</source>
        <translation>Remarques sur la source</translation>
    </message>
    <message>
        <source>{mark} {off} of {count} rows differs.</source>
        <translation>{mark} {off} ligne sur {count} diffère.</translation>
    </message>
    <message>
        <source>{mark} {off} of {count} rows differ.</source>
        <translation>{mark} {off} lignes sur {count} diffèrent.</translation>
    </message>
    <message>
        <source>The consistency ratio (CR) compares the contradictions in your answers with those of random answers: 0 % is none, 100 % is as bad as chance. Up to 10 % is commonly accepted; above it, look again at the answers named here, and leave them if you mean them.</source>
        <translation>Le ratio de cohérence (CR) compare les contradictions de vos réponses à celles de réponses données au hasard&#x202f;: 0&#x202f;% signifie aucune, 100&#x202f;% équivaut au hasard. Jusqu’à 10&#x202f;%, c’est généralement admis&#x202f;; au-dessus, revoyez les réponses indiquées ici, et laissez-les si c’est bien ce que vous pensez.</translation>
    </message>
    <message>
        <source>Do the answers agree?</source>
        <translation>Les réponses concordent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>the consistency of these answers</source>
        <translation>la cohérence de ces réponses</translation>
    </message>
    <message>
        <source>Random &amp;index</source>
        <translation>Indice &amp;aléatoire</translation>
    </message>
    <message>
        <source>Published table of random indices</source>
        <translation>Table publiée d’indices aléatoires</translation>
    </message>
    <message>
        <source>A circle: {text}</source>
        <translation>Un cycle&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Consistency ratio {cr} % = consistency index {ci} ÷ random index {random_index}. Largest eigenvalue (lambda max) {lambda_max}. Geometric consistency index {gci} ({guide} matches a ratio of 10 %).</source>
        <translation>Ratio de cohérence {cr}&#x202f;% = indice de cohérence {ci} ÷ indice aléatoire {random_index}. Plus grande valeur propre (lambda max) {lambda_max}. Indice géométrique de cohérence {gci} ({guide} correspond à un ratio de 10&#x202f;%).</translation>
    </message>
    <message>
        <source>{a} over {b}</source>
        <translation>{a} par rapport à {b}</translation>
    </message>
    <message>
        <source>{b} over {a}</source>
        <translation>{b} par rapport à {a}</translation>
    </message>
    <message>
        <source>Try “{a} and {b} equal”</source>
        <translation>Essayer «&#x202f;{a} et {b} égaux&#x202f;»</translation>
    </message>
    <message>
        <source>Try {value}</source>
        <translation>Essayer {value}</translation>
    </message>
    <message>
        <source>Try {value}: {over}</source>
        <translation>Essayer {value}&#x202f;: {over}</translation>
    </message>
    <message>
        <source>Try another judgement on {a} and {b}</source>
        <translation>Essayer un autre jugement sur {a} et {b}</translation>
    </message>
    <message>
        <source>Put back the judgement on {first} and {second}</source>
        <translation>Rétablir le jugement sur {first} et {second}</translation>
    </message>
    <message>
        <source>Put back {over}: {given}</source>
        <translation>Rétablir {over}&#x202f;: {given}</translation>
    </message>
    <message>
        <source>Choose a table of random indices</source>
        <translation>Choisir une table d’indices aléatoires</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>les poids</translation>
    </message>
    <message>
        <source>Weigh this issue separately; the others keep the project&apos;s weights.</source>
        <translation>Pondérer cet enjeu à part&#x202f;; les autres gardent les poids du projet.</translation>
    </message>
    <message>
        <source>Make all &amp;equal</source>
        <translation>&amp;Égaliser les poids</translation>
    </message>
    <message>
        <source>Give every criterion the same weight; all locks are released</source>
        <translation>Donner à chaque critère le même poids&#x202f;; tous les verrous sont levés</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>What do you have to decide?</source>
        <translation>Que devez-vous décider&#x202f;?</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Coller depuis Excel</translation>
    </message>
    <message>
        <source>See the ranking</source>
        <translation>Voir le classement</translation>
    </message>
    <message>
        <source>Drag the borders, or</source>
        <translation>Déplacez les limites, ou</translation>
    </message>
    <message>
        <source>Insert copied cells, with or without their headings</source>
        <translation>Insérer des cellules copiées, avec ou sans leurs en-têtes</translation>
    </message>
    <message>
        <source>Which change matters most, and what the others count beside it</source>
        <translation>Quelle amélioration compte le plus, et ce que les autres valent par comparaison</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>Classement provisoire</translation>
    </message>
    <message>
        <source>Type the options below each other: what can be chosen?</source>
        <translation>Saisissez les options les unes sous les autres&#x202f;: que peut-on choisir&#x202f;?</translation>
    </message>
    <message>
        <source>Now type the criteria beside each other: what makes an option good?</source>
        <translation>Saisissez maintenant les critères côte à côte&#x202f;: qu’est-ce qui fait une bonne option&#x202f;?</translation>
    </message>
    <message>
        <source>Tab moves on · type a word, a number or a share · right-click or ⋯ for scale, direction, reason</source>
        <translation>Tab pour avancer · saisissez un mot, un nombre ou une part · clic droit ou ⋯ pour l’échelle, le sens, la raison</translation>
    </message>
    <message>
        <source>answer {n} short questions instead</source>
        <translation>répondez plutôt à {n} questions courtes</translation>
    </message>
    <message>
        <source>Type the score first; then its reason.</source>
        <translation>Saisissez d’abord la note, puis sa raison.</translation>
    </message>
    <message>
        <source>Weigh {title}</source>
        <translation>Pondérer {title}</translation>
    </message>
    <message>
        <source>“{text}” was typed but not understood.</source>
        <translation>Le texte saisi «&#x202f;{text}&#x202f;» n’a pas été compris.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Make all weights equal</source>
        <translation>Égaliser tous les poids</translation>
    </message>
    <message>
        <source>&amp;Compare the options…</source>
        <translation>&amp;Comparer les options…</translation>
    </message>
    <message>
        <source>See and edit the pairwise comparisons of options that AHP works with</source>
        <translation>Voir et modifier les comparaisons par paires des options avec lesquelles AHP travaille</translation>
    </message>
    <message>
        <source>Edited comparisons of options on {edited}.</source>
        <translation>Comparaisons d’options modifiées sur {edited}.</translation>
    </message>
    <message>
        <source>AHP compares the options in pairs, as their scores imply.</source>
        <translation>AHP compare les options par paires, d’après leurs notes.</translation>
    </message>
    <message>
        <source>With groups, groups are compared with each other and criteria only within their group. Put every criterion into a group, or none. Each change is applied at once and can be undone.</source>
        <translation>Avec des groupes, les groupes sont comparés entre eux et les critères seulement à l’intérieur de leur groupe. Mettez tous les critères dans des groupes, ou aucun. Chaque changement s’applique aussitôt et peut être annulé.</translation>
    </message>
    <message>
        <source>Criteria groups</source>
        <translation>Groupes de critères</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nom d’un nouveau groupe</translation>
    </message>
    <message>
        <source>&amp;Add group</source>
        <translation>&amp;Ajouter un groupe</translation>
    </message>
    <message>
        <source>Name of the group {group}</source>
        <translation>Nom du groupe {group}</translation>
    </message>
    <message>
        <source>Remove the group {group}</source>
        <translation>Supprimer le groupe {group}</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>Supprimer un groupe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Group of {criterion}</source>
        <translation>Groupe de {criterion}</translation>
    </message>
    <message>
        <source>Add a criteria group</source>
        <translation>Ajouter un groupe de critères</translation>
    </message>
    <message>
        <source>Rename a criteria group</source>
        <translation>Renommer un groupe de critères</translation>
    </message>
    <message>
        <source>Put {title} into a group</source>
        <translation>Mettre {title} dans un groupe</translation>
    </message>
    <message>
        <source>Take {title} out of its group</source>
        <translation>Retirer {title} de son groupe</translation>
    </message>
    <message>
        <source>{left} compared with {right}</source>
        <translation>{left} comparé à {right}</translation>
    </message>
    <message>
        <source>Comparison matrix: how many times the row outweighs the column</source>
        <translation>Matrice de comparaison&#x202f;: combien de fois la ligne l’emporte sur la colonne</translation>
    </message>
    <message>
        <source>“{text}” is not a judgement.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un jugement.</translation>
    </message>
    <message>
        <source>Type a number from 1 to 9, or a fraction such as 1/3.</source>
        <translation>Saisissez un nombre de 1 à 9, ou une fraction comme 1/3.</translation>
    </message>
    <message>
        <source>What this can mean: a criterion on which the options differ more tells them apart better. What it cannot mean: that the criterion matters more. A scale with wider steps, or one extreme option, raises its weight.</source>
        <translation>Ce que cela peut signifier&#x202f;: un critère sur lequel les options diffèrent davantage les distingue mieux. Ce que cela ne peut pas signifier&#x202f;: que le critère importe plus. Une échelle aux pas plus larges, ou une option extrême, augmente son poids.</translation>
    </message>
    <message>
        <source>Working it out… The first time takes a few seconds.</source>
        <translation>Calcul en cours… La première fois, cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>{meaning} Source: {source}.</source>
        <translation>{meaning} Source&#x202f;: {source}.</translation>
    </message>
    <message>
        <source>the chosen issue</source>
        <translation>l’enjeu choisi</translation>
    </message>
    <message>
        <source>Derived from the scores of {name} by:</source>
        <translation>Tirés des notes de {name} selon&#x202f;:</translation>
    </message>
    <message>
        <source>Choose a rule for weights from the scores</source>
        <translation>Choisir une règle pour tirer des poids des notes</translation>
    </message>
    <message>
        <source>AHP compares options in pairs. Until you edit them, the comparisons follow from the scores: 1 for equal scores, 9 for scores a whole scale apart, and in proportion between.</source>
        <translation>AHP compare les options par paires. Tant que vous ne les modifiez pas, les comparaisons découlent des notes&#x202f;: 1 pour des notes égales, 9 pour toute une échelle d’écart, et en proportion entre les deux.</translation>
    </message>
    <message>
        <source>Compare the options: {issue}</source>
        <translation>Comparer les options&#x202f;: {issue}</translation>
    </message>
    <message>
        <source>Criterion on which the options are compared</source>
        <translation>Critère sur lequel les options sont comparées</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Critère</translation>
    </message>
    <message>
        <source>Comparing options</source>
        <translation>Comparaison des options</translation>
    </message>
    <message>
        <source>&amp;Back to the scores</source>
        <translation>Re&amp;venir aux notes</translation>
    </message>
    <message>
        <source>Discard the edited comparisons on this criterion</source>
        <translation>Abandonner les comparaisons modifiées sur ce critère</translation>
    </message>
    <message>
        <source>Not compared, because there is no score on {criterion}: {missing}.</source>
        <translation>Non comparées, faute de note sur {criterion}&#x202f;: {missing}.</translation>
    </message>
    <message>
        <source>The ranking now uses TOPSIS, which works with the scores and not with these comparisons. {text}</source>
        <translation>Le classement se fait maintenant par TOPSIS, qui utilise les notes et non ces comparaisons. {text}</translation>
    </message>
    <message>
        <source>the priorities of the options</source>
        <translation>les priorités des options</translation>
    </message>
    <message>
        <source>Edited comparisons</source>
        <translation>Comparaisons modifiées</translation>
    </message>
    <message>
        <source>Comparisons from the scores</source>
        <translation>Comparaisons tirées des notes</translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation> (modifié)</translation>
    </message>
    <message>
        <source>Compare options on {title} by their scores</source>
        <translation>Comparer les options sur {title} d’après leurs notes</translation>
    </message>
    <message>
        <source>Drag a line, use the buttons, or Ctrl+↑ and Ctrl+↓; “=” ties a line with the one above or frees it.</source>
        <translation>Faites glisser une ligne, utilisez les boutons, ou Ctrl+↑ et Ctrl+↓&#x202f;; «&#x202f;=&#x202f;» met une ligne à égalité avec celle du dessus ou l’en détache.</translation>
    </message>
    <message>
        <source>A rule turns places into weights. Rank order centroid (ROC) is the average of all weights that keep the order and falls steeply; rank sum falls in even steps; the others lie between or beyond.</source>
        <translation>Une règle convertit les places en poids. Le centroïde de l’ordre des rangs (ROC) est la moyenne de tous les poids qui gardent l’ordre et décroît vite&#x202f;; la somme des rangs décroît par pas égaux&#x202f;; les autres sont entre les deux ou au-delà.</translation>
    </message>
    <message>
        <source>Criteria in order of importance, the most important first</source>
        <translation>Critères par ordre d’importance, le plus important d’abord</translation>
    </message>
    <message>
        <source>&amp;Tie with above</source>
        <translation>Mettre à &amp;égalité avec le précédent</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Règle</translation>
    </message>
    <message>
        <source>Rule that turns the order into weights</source>
        <translation>Règle qui convertit l’ordre en poids</translation>
    </message>
    <message>
        <source>Rules for rank-order weights</source>
        <translation>Règles pour des poids par rangs</translation>
    </message>
    <message>
        <source>Use this &amp;order</source>
        <translation>Utiliser cet &amp;ordre</translation>
    </message>
    <message>
        <source>Use the order of importance</source>
        <translation>Utiliser l’ordre d’importance</translation>
    </message>
    <message>
        <source>This is the order of the weights in use. Change it, or use it as it is.</source>
        <translation>Voici l’ordre des poids appliqués. Modifiez-le ou utilisez-le tel quel.</translation>
    </message>
    <message>
        <source>{answered} of {of} criteria is in your order; the others are listed below it.</source>
        <translation>{answered} critère sur {of} est dans votre ordre&#x202f;; les autres suivent.</translation>
    </message>
    <message>
        <source>{answered} of {of} criteria are in your order; the others are listed below it.</source>
        <translation>{answered} critères sur {of} sont dans votre ordre&#x202f;; les autres suivent.</translation>
    </message>
    <message>
        <source>This is your order, the most important change first.</source>
        <translation>Voici votre ordre, le changement le plus important d’abord.</translation>
    </message>
    <message>
        <source>Place {number}, tied: {criterion}, {range}</source>
        <translation>Place {number}, à égalité&#x202f;: {criterion}, {range}</translation>
    </message>
    <message>
        <source>Place {number}: {criterion}, {range}</source>
        <translation>Place {number}&#x202f;: {criterion}, {range}</translation>
    </message>
    <message>
        <source>Free from &amp;tie</source>
        <translation>Supprimer l’&amp;égalité</translation>
    </message>
    <message>
        <source>Move {title} up in the order</source>
        <translation>Monter {title} dans l’ordre</translation>
    </message>
    <message>
        <source>Move {title} down in the order</source>
        <translation>Descendre {title} dans l’ordre</translation>
    </message>
    <message>
        <source>Free {title} from its tie</source>
        <translation>Supprimer l’égalité de {title}</translation>
    </message>
    <message>
        <source>Tie {title} with the one above</source>
        <translation>Mettre {title} à égalité avec le précédent</translation>
    </message>
    <message>
        <source>Move {title} in the order</source>
        <translation>Déplacer {title} dans l’ordre</translation>
    </message>
    <message>
        <source>Choose a rule for the order</source>
        <translation>Choisir une règle pour l’ordre</translation>
    </message>
    <message>
        <source>Use the direct weights</source>
        <translation>Appliquer les poids directs</translation>
    </message>
    <message>
        <source>Use the swing weights</source>
        <translation>Appliquer les poids par swing</translation>
    </message>
    <message>
        <source>Use the weights from the comparisons</source>
        <translation>Appliquer les poids issus des comparaisons</translation>
    </message>
    <message>
        <source>Use the rank-order weights</source>
        <translation>Appliquer les poids par rangs</translation>
    </message>
    <message>
        <source>Use the weights from the scores</source>
        <translation>Appliquer les poids d’après les notes</translation>
    </message>
    <message>
        <source>the resulting weights</source>
        <translation>les poids obtenus</translation>
    </message>
    <message>
        <source>Weigh by: {way}</source>
        <translation>Pondérer par&#x202f;: {way}</translation>
    </message>
    <message>
        <source>The answers still &amp;hold</source>
        <translation>Les réponses r&amp;estent valables</translation>
    </message>
    <message>
        <source>Keep the answers and treat them as given on the new range</source>
        <translation>Garder les réponses et les considérer comme données sur la nouvelle étendue</translation>
    </message>
    <message>
        <source>Clear the answers on what has changed</source>
        <translation>Effacer les réponses sur ce qui a changé</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Reposer les questions</translation>
    </message>
    <message>
        <source>What matters most?</source>
        <translation>Qu’est-ce qui compte le plus&#x202f;?</translation>
    </message>
    <message>
        <source>What matters most on {issue}?</source>
        <translation>Qu’est-ce qui compte le plus pour {issue}&#x202f;?</translation>
    </message>
    <message>
        <source>Drag the borders: the other weights keep their proportions. Or answer questions instead.</source>
        <translation>Faites glisser les limites&#x202f;: les autres poids gardent leurs proportions. Ou répondez plutôt à des questions.</translation>
    </message>
    <message>
        <source>{way} (range changed)</source>
        <translation>{way} (étendue changée)</translation>
    </message>
    <message>
        <source>{way} ({answered} of {of})</source>
        <translation>{way} ({answered} sur {of})</translation>
    </message>
    <message>
        <source>Weigh by: {texts}</source>
        <translation>Pondérer par&#x202f;: {texts}</translation>
    </message>
    <message>
        <source>Confirm answers on a new range</source>
        <translation>Confirmer des réponses sur une nouvelle étendue</translation>
    </message>
    <message>
        <source>Ask again on a new range</source>
        <translation>Reposer les questions sur une nouvelle étendue</translation>
    </message>
    <message>
        <source>Clear this answer (Delete)</source>
        <translation>Effacer cette réponse (Suppr)</translation>
    </message>
    <message>
        <source>Clear the answer on {first} and {second}</source>
        <translation>Effacer la réponse sur {first} et {second}</translation>
    </message>
    <message>
        <source>the other answers imply {fits}</source>
        <translation>d’après les autres réponses&#x202f;: {fits}</translation>
    </message>
    <message>
        <source>edited; the scores imply {implied}</source>
        <translation>modifié&#x202f;; d’après les notes&#x202f;: {implied}</translation>
    </message>
    <message>
        <source>equally {adjective}</source>
        <translation>aussi {adjective} l’un que l’autre</translation>
    </message>
    <message>
        <source>1, equal</source>
        <translation>1, égal</translation>
    </message>
    <message>
        <source>Keys: ← → move the judgement, 1 to 9 set its strength, Enter accepts it and goes to the next pair, ↑ ↓ move between pairs, Delete clears an answer.</source>
        <translation>Touches&#x202f;: ← → déplacent le jugement, 1 à 9 règlent sa force, Entrée l’accepte et passe à la paire suivante, ↑ ↓ vont d’une paire à l’autre, Suppr efface une réponse.</translation>
    </message>
    <message>
        <source>The same as a matrix</source>
        <translation>La même chose en matrice</translation>
    </message>
    <message>
        <source>How many times the row outweighs the column. Type 3 or 1/3 to change a cell.</source>
        <translation>Combien de fois la ligne l’emporte sur la colonne. Saisissez 3 ou 1/3 pour modifier une cellule.</translation>
    </message>
    <message>
        <source>{answered} of {pairs} comparison answered</source>
        <translation>{answered} réponse sur {pairs} comparaison</translation>
    </message>
    <message>
        <source>{answered} of {pairs} comparisons answered</source>
        <translation>{answered} réponses sur {pairs} comparaisons</translation>
    </message>
    <message>
        <source>: enough to work with; more would make the weights firmer</source>
        <translation>, assez pour continuer&#x202f;; d’autres rendraient les poids plus sûrs</translation>
    </message>
    <message>
        <source>Clear the comparison of {first} and {second}</source>
        <translation>Effacer la comparaison de {first} et {second}</translation>
    </message>
    <message>
        <source>Both turn a matrix of answers into shares and agree whenever the answers do not contradict each other. The eigenvector is Saaty&apos;s original; the geometric mean does not depend on the direction in which you ask.</source>
        <translation>Les deux méthodes convertissent une matrice de réponses en parts et concordent tant que les réponses ne se contredisent pas. Le vecteur propre est la méthode d’origine de Saaty&#x202f;; la moyenne géométrique ne dépend pas du sens dans lequel les questions sont posées.</translation>
    </message>
    <message>
        <source>Your answers from 1 to 9 stay as they are; this scale says which ratio each of them stands for. The linear scale is the usual one; others spread the weights less (balanced, logarithmic) or more (power, geometric).</source>
        <translation>Vos réponses de 1 à 9 restent telles quelles&#x202f;; cette échelle dit quel rapport chacune représente. L’échelle linéaire est la plus courante&#x202f;; d’autres étalent moins les poids (équilibrée, logarithmique) ou plus (puissance, géométrique).</translation>
    </message>
    <message>
        <source>How answers become priorities</source>
        <translation>Comment les réponses deviennent des priorités</translation>
    </message>
    <message>
        <source>Priorities &amp;by</source>
        <translation>Priorités &amp;par</translation>
    </message>
    <message>
        <source>Answers read on &amp;scale</source>
        <translation>Réponses lues sur l’&amp;échelle</translation>
    </message>
    <message>
        <source>Priorities by</source>
        <translation>Priorités par</translation>
    </message>
    <message>
        <source>Criteria that belong together can form a group: groups are compared with groups, and criteria only within their group. That means fewer questions, and only like things are compared.</source>
        <translation>Des critères qui vont ensemble peuvent former un groupe&#x202f;: les groupes sont comparés entre eux, et les critères seulement à l’intérieur de leur groupe. Il y a moins de questions, et l’on ne compare que ce qui est comparable.</translation>
    </message>
    <message>
        <source>How priorities are derived from the answers</source>
        <translation>Comment les priorités sont tirées des réponses</translation>
    </message>
    <message>
        <source>Both choices also apply to comparisons of options.</source>
        <translation>Les deux choix valent aussi pour les comparaisons d’options.</translation>
    </message>
    <message>
        <source>Choose how priorities are derived</source>
        <translation>Choisir comment calculer les priorités</translation>
    </message>
    <message>
        <source>Choose a judgement scale</source>
        <translation>Choisir une échelle de jugement</translation>
    </message>
    <message>
        <source>&amp;Groups…</source>
        <translation>&amp;Groupes…</translation>
    </message>
    <message>
        <source>Put criteria into groups that are compared with each other</source>
        <translation>Répartir les critères en groupes comparés entre eux</translation>
    </message>
    <message>
        <source>{project} ({answered} of {pairs})</source>
        <translation>{project} ({answered} sur {pairs})</translation>
    </message>
    <message>
        <source>Why these weights?</source>
        <translation>Pourquoi ces poids&#x202f;?</translation>
    </message>
    <message>
        <source>Reasons for weights</source>
        <translation>Raisons des poids</translation>
    </message>
    <message>
        <source>A weight is easier to defend with a sentence beside it: who wants it, and what would change it. Reasons are saved with the project and appear in the Excel workbook. A reason given for another weight says so until you confirm or rewrite it.</source>
        <translation>Un poids se défend mieux avec une phrase à côté&#x202f;: qui le souhaite, et ce qui le ferait changer. Les raisons sont enregistrées avec le projet et figurent dans le classeur Excel. Une raison donnée pour un autre poids est signalée comme telle jusqu’à ce que vous la confirmiez ou la réécriviez.</translation>
    </message>
    <message>
        <source>Reason for the weight of {title}</source>
        <translation>Raison du poids de {title}</translation>
    </message>
    <message>
        <source>Why this weight?</source>
        <translation>Pourquoi ce poids&#x202f;?</translation>
    </message>
    <message>
        <source>Given when the weight was {share}.</source>
        <translation>Donnée quand le poids était de {share}.</translation>
    </message>
    <message>
        <source>It still applies</source>
        <translation>Toujours valable</translation>
    </message>
    <message>
        <source>The reason for the weight of {criterion} still applies</source>
        <translation>La raison du poids de {criterion} est toujours valable</translation>
    </message>
    <message>
        <source>Give a reason for the weight of {title}</source>
        <translation>Donner une raison pour le poids de {title}</translation>
    </message>
    <message>
        <source>Weights and what they would do</source>
        <translation>Les poids et leurs effets</translation>
    </message>
    <message>
        <source>Resulting weights</source>
        <translation>Poids obtenus</translation>
    </message>
    <message>
        <source>&amp;Use these weights</source>
        <translation>&amp;Appliquer ces poids</translation>
    </message>
    <message>
        <source>Weights in use</source>
        <translation>Poids appliqués</translation>
    </message>
    <message>
        <source>Nothing changes until you use these weights. The bar shows the weights from your answers; below it is the chosen issue&apos;s ranking before and after.</source>
        <translation>Rien ne change tant que vous n’appliquez pas ces poids. La barre montre ce que donnent vos réponses&#x202f;; au-dessous figure le classement de l’enjeu choisi avant et après.</translation>
    </message>
    <message>
        <source>{word} now → then</source>
        <translation>{word} maintenant → ensuite</translation>
    </message>
    <message>
        <source>Replace the weights in use with these; Edit ▸ Undo restores them</source>
        <translation>Remplacer les poids appliqués par ceux-ci&#x202f;; Édition ▸ Annuler les rétablit</translation>
    </message>
    <message>
        <source>These weights are in use{part}.</source>
        <translation>Ces poids sont appliqués{part}.</translation>
    </message>
    <message>
        <source> for {where}</source>
        <translation> pour {where}</translation>
    </message>
    <message>
        <source>&amp;Use for {where}</source>
        <translation>&amp;Appliquer pour {where}</translation>
    </message>
    <message>
        <source>These questions are about the whole scale. TOPSIS with fixed anchors measures on the whole scale too. The normalisation in use measures on the range of the actual scores, so the weights fit less exactly.</source>
        <translation>Ces questions portent sur toute l’échelle. TOPSIS avec ancres fixes mesure aussi sur toute l’échelle&#x202f;; la normalisation choisie mesure sur l’étendue des notes présentes, de sorte que les poids conviennent moins bien.</translation>
    </message>
    <message>
        <source>This is the change you would want most</source>
        <translation>C’est le changement que vous voudriez le plus</translation>
    </message>
    <message>
        <source>{criterion} is the most important change: 100 points</source>
        <translation>{criterion} est le changement le plus important&#x202f;: 100 points</translation>
    </message>
    <message>
        <source>Points for {criterion}, from {worst} to {best}</source>
        <translation>Points pour {criterion}, de {worst} à {best}</translation>
    </message>
    <message>
        <source>Take all answers back</source>
        <translation>Effacer toutes les réponses</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Points from 0 to 100</source>
        <translation>Points de 0 à 100</translation>
    </message>
    <message>
        <source>as much</source>
        <translation>autant</translation>
    </message>
    <message>
        <source>Question {n} of {of}</source>
        <translation>Question {n} sur {of}</translation>
    </message>
    <message>
        <source>Imagine an option at its worst on everything. What would you improve to its best first?</source>
        <translation>Imaginez une option au plus bas sur tout. Qu’amélioreriez-vous d’abord jusqu’au meilleur&#x202f;?</translation>
    </message>
    <message>
        <source>Points for {criterion}, from 0 to 100</source>
        <translation>Points pour {criterion}, de 0 à 100</translation>
    </message>
    <message>
        <source>Improving {top} from {worst} to {best} counts 100.</source>
        <translation>Améliorer «&#x202f;{top}&#x202f;» de {worst} à {best} compte pour 100.</translation>
    </message>
    <message>
        <source>What does improving {criterion} from {worst} to {best} count beside it?</source>
        <translation>Combien compte, par comparaison, le fait d’améliorer «&#x202f;{criterion}&#x202f;» de {worst} à {best}&#x202f;?</translation>
    </message>
    <message>
        <source>Answer questions on the weights</source>
        <translation>Répondre aux questions sur les poids</translation>
    </message>
    <message>
        <source>First press 100 beside the change you would want most</source>
        <translation>Appuyez d’abord sur 100 à côté du changement que vous voudriez le plus</translation>
    </message>
    <message>
        <source>Then give the others points</source>
        <translation>Puis donnez des points aux autres</translation>
    </message>
    <message>
        <source>All changes have points</source>
        <translation>Tous les changements ont des points</translation>
    </message>
    <message>
        <source>{step}: {answered} of {of} answered</source>
        <translation>{step}&#x202f;: {answered} réponses sur {of}</translation>
    </message>
    <message>
        <source>Clear the points of {title}</source>
        <translation>Effacer les points de {title}</translation>
    </message>
    <message>
        <source>Give points to {title}</source>
        <translation>Donner des points à {title}</translation>
    </message>
    <message>
        <source>Direct weights</source>
        <translation>Poids directs</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Imagine an option that is worst on everything. Which single change from worst to best would you want most? It gets 100 points; give each other change points in proportion.</source>
        <translation>Imaginez une option au pire sur tous les critères. Quel passage du pire au meilleur, et lui seul, souhaiteriez-vous le plus&#x202f;? Il reçoit 100 points&#x202f;; donnez aux autres des points en proportion.</translation>
    </message>
    <message>
        <source>Swing weights</source>
        <translation>Poids par swing</translation>
    </message>
    <message>
        <source>A weight here answers: how much is the whole step from worst to best on this criterion worth, compared with the step on the most important one? A criterion that matters in general gets few points if the step on it is small.</source>
        <translation>Un poids répond ici à cette question&#x202f;: que vaut le passage complet du pire au meilleur sur ce critère, par rapport au passage sur le critère le plus important&#x202f;? Un critère important en général reçoit peu de points si ce passage est court.</translation>
    </message>
    <message>
        <source>Pairwise</source>
        <translation>Par paires</translation>
    </message>
    <message>
        <source>For each pair: which whole step from worst to best matters more, and how much more?</source>
        <translation>Pour chaque paire&#x202f;: quel passage complet du pire au meilleur importe le plus, et de combien&#x202f;?</translation>
    </message>
    <message>
        <source>Pairwise comparison</source>
        <translation>Comparaison par paires</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Set each weight by hand on the bar.</source>
        <translation>Régler chaque poids à la main sur la barre.</translation>
    </message>
    <message>
        <source>You state directly what share of the decision each criterion has. This is quick, but it is easy to forget how much each criterion can really change, so look at its range first.</source>
        <translation>Vous indiquez directement quelle part de la décision revient à chaque critère. C’est rapide, mais on oublie aisément ce que chaque critère peut vraiment changer&#x202f;; regardez donc d’abord son étendue.</translation>
    </message>
    <message>
        <source>Put the changes from worst to best in order of importance; the order alone gives the weights.</source>
        <translation>Classez les passages du pire au meilleur par ordre d’importance&#x202f;; l’ordre seul donne les poids.</translation>
    </message>
    <message>
        <source>Rank-order weights</source>
        <translation>Poids par rangs</translation>
    </message>
    <message>
        <source>Saying what matters more is easier than saying how much more. A rule turns the order into weights; the rules differ in how steeply weights fall from first to last.</source>
        <translation>Dire ce qui importe plus est plus facile que dire combien plus. Une règle convertit l’ordre en poids&#x202f;; les règles diffèrent par la pente, du premier au dernier.</translation>
    </message>
    <message>
        <source>Two criteria at a time are compared on a scale from 1 (equally important) to 9 (extremely more important), as in the Analytic Hierarchy Process (AHP). There are more questions than strictly needed, so that contradictions show.</source>
        <translation>Les critères sont comparés deux à deux sur une échelle de 1 (d’importance égale) à 9 (extrêmement plus important), comme dans l’Analytic Hierarchy Process (AHP). Il y a plus de questions que nécessaire, pour que les contradictions se voient.</translation>
    </message>
    <message>
        <source>From the scores</source>
        <translation>D’après les notes</translation>
    </message>
    <message>
        <source>Derive weights from the decision matrix of the chosen issue.</source>
        <translation>Tirer des poids de la matrice de décision de l’enjeu choisi.</translation>
    </message>
    <message>
        <source>Weights from the scores</source>
        <translation>Poids d’après les notes</translation>
    </message>
    <message>
        <source>These weights tell where the scores of this issue differ and overlap. They cannot tell what matters to you, and they change with every score: use them to question your weights, not to set them.</source>
        <translation>Ces poids disent où les notes de cet enjeu diffèrent et se recoupent. Ils ne peuvent dire ce qui vous importe, et ils changent avec chaque note&#x202f;: servez-vous-en pour questionner vos poids, non pour les fixer.</translation>
    </message>
    <message>
        <source>the group&apos;s</source>
        <translation>ceux du groupe</translation>
    </message>
    <message>
        <source>The rest belongs to locked weights.</source>
        <translation>Le reste revient aux poids verrouillés.</translation>
    </message>
    <message>
        <source>Own weights for this issue</source>
        <translation>Poids propres à cet enjeu</translation>
    </message>
    <message>
        <source>The same weights for all issues</source>
        <translation>Les mêmes poids pour tous les enjeux</translation>
    </message>
    <message>
        <source>Use different weights here</source>
        <translation>Utiliser d’autres poids ici</translation>
    </message>
    <message>
        <source>only this issue</source>
        <translation>seulement cet enjeu</translation>
    </message>
    <message>
        <source>all issues</source>
        <translation>tous les enjeux</translation>
    </message>
    <message>
        <source>These weights apply to this issue only.</source>
        <translation>Ces poids ne valent que pour cet enjeu.</translation>
    </message>
    <message>
        <source>These weights apply to every issue that has no weights of its own.</source>
        <translation>Ces poids valent pour tous les enjeux sans poids propres.</translation>
    </message>
    <message>
        <source>Weights for {scope}</source>
        <translation>Poids&#x202f;: {scope}</translation>
    </message>
    <message>
        <source>These weights rest on an older range of {names}. The Weights page asks what to do.</source>
        <translation>Ces poids reposent sur une étendue antérieure de {names}. La page Poids vous demande que faire.</translation>
    </message>
    <message>
        <source>Lock the weight of {title}</source>
        <translation>Verrouiller le poids de {title}</translation>
    </message>
    <message>
        <source>Unlock the weight of {title}</source>
        <translation>Déverrouiller le poids de {title}</translation>
    </message>
    <message>
        <source>Give the issue its own weights</source>
        <translation>Donner à l’enjeu ses propres poids</translation>
    </message>
    <message>
        <source>Weigh the issue like the others</source>
        <translation>Pondérer l’enjeu comme les autres</translation>
    </message>
    <message>
        <source>{criterion} ({wanted})
{description}
Moving one weight keeps the others in proportion.</source>
        <translation>{criterion} ({wanted})
{description}
Si un poids change, les autres gardent leurs proportions.</translation>
    </message>
    <message>
        <source>Weights of “{issue}” only</source>
        <translation>Poids de «&#x202f;{issue}&#x202f;» seulement</translation>
    </message>
    <message>
        <source>Weight of {criterion}</source>
        <translation>Poids de {criterion}</translation>
    </message>
    <message>
        <source>Weight of {criterion} in per cent</source>
        <translation>Poids de {criterion} en pourcentage</translation>
    </message>
    <message>
        <source>Lock the weight of {criterion}</source>
        <translation>Verrouiller le poids de {criterion}</translation>
    </message>
    <message>
        <source>Keep this weight where it is while others are moved</source>
        <translation>Garder ce poids tel quel quand d’autres changent</translation>
    </message>
    <message>
        <source>What is “{term}”?</source>
        <translation>Qu’est-ce que «&#x202f;{term}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why? The steps behind: {what}</source>
        <translation>Pourquoi&#x202f;? Étapes du calcul&#x202f;: {what}</translation>
    </message>
    <message>
        <source>The steps behind: {what}</source>
        <translation>Étapes du calcul&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Why? {what}</source>
        <translation>Pourquoi&#x202f;? {what}</translation>
    </message>
    <message>
        <source>There is nothing to explain yet: more answers are needed.</source>
        <translation>Il n’y a encore rien à expliquer&#x202f;: il faut davantage de réponses.</translation>
    </message>
    <message>
        <source>Steps of the method</source>
        <translation>Étapes de la méthode</translation>
    </message>
    <message>
        <source>what each criterion contributes</source>
        <translation>ce qu’apporte chaque critère</translation>
    </message>
    <message>
        <source>What makes up each score</source>
        <translation>De quoi se compose chaque note</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Expliquer…</translation>
    </message>
    <message>
        <source>The reasons for and against, how the score is calculated, and what another method says</source>
        <translation>Les raisons pour et contre, le calcul de la note et ce que dit une autre méthode</translation>
    </message>
    <message>
        <source>The bars appear as soon as one option has all its scores.</source>
        <translation>Les barres apparaissent dès qu’une option a toutes ses notes.</translation>
    </message>
    <message>
        <source>The first {shown} of {all} options are drawn; the table has all.</source>
        <translation>Seules les {shown} premières des {all} options sont représentées&#x202f;; le tableau les contient toutes.</translation>
    </message>
    <message>
        <source>Contributions of the criteria to each option&apos;s score</source>
        <translation>Contributions des critères à la note de chaque option</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>of an option as a whole</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Each column divided by its length</source>
        <translation>Chaque colonne divisée par sa norme (racine de la somme des carrés)</translation>
    </message>
    <message>
        <source>Ideal mode</source>
        <translation>Mode idéal</translation>
    </message>
    <message>
        <source>A copy of an option does not change first place</source>
        <translation>La copie d’une option ne change pas la première place</translation>
    </message>
    <message>
        <source>Each option is measured by how close it is to the best and how far from the worst on all criteria at once.</source>
        <translation>Chaque option est mesurée par sa proximité du meilleur et son éloignement du pire, sur tous les critères à la fois.</translation>
    </message>
    <message>
        <source>Options are compared in pairs on each criterion, and the resulting shares are combined using the weights.</source>
        <translation>Les options sont comparées deux à deux sur chaque critère, et les parts qui en découlent sont combinées selon les poids.</translation>
    </message>
    <message>
        <source>Vector (textbook)</source>
        <translation>Vectorielle (celle des manuels)</translation>
    </message>
    <message>
        <source>Each criterion is stretched from its worst to its best score, however close these are. Which options are present can change the order of the others.</source>
        <translation>Chaque critère est étiré de la pire à la meilleure note observée, si proches soient-elles. Les options présentes peuvent changer l’ordre des autres.</translation>
    </message>
    <message>
        <source>Each criterion is stretched over its whole scale, so ranks do not change when options are added or removed. The drawback: options close together on a long scale hardly differ, so the ends of the scale must be chosen with care.</source>
        <translation>Chaque critère est étiré sur toute son échelle&#x202f;: les rangs ne changent donc pas quand des options sont ajoutées ou supprimées. Inconvénient&#x202f;: des options proches sur une longue échelle se distinguent à peine&#x202f;; il faut donc choisir les extrémités de l’échelle avec soin.</translation>
    </message>
    <message>
        <source>On each criterion the options share a total of 1, so a rare strength counts for more than a common one. For dividing resources among options.</source>
        <translation>Sur chaque critère, les options se partagent un total de 1&#x202f;: un atout rare compte donc plus qu’un atout courant. Pour répartir des moyens entre des options.</translation>
    </message>
    <message>
        <source>Saaty&apos;s own method: the weights on which repeated application of the comparisons converges.</source>
        <translation>La méthode de Saaty lui-même&#x202f;: les poids vers lesquels converge l’application répétée des comparaisons.</translation>
    </message>
    <message>
        <source>Each row&apos;s comparisons are averaged as ratios. With few contradictions, both methods nearly agree.</source>
        <translation>Les comparaisons de chaque ligne sont prises comme des rapports et leur moyenne est calculée. Avec peu de contradictions, les deux méthodes concordent presque.</translation>
    </message>
    <message>
        <source>Each column is stretched over the actual scores</source>
        <translation>Chaque colonne étirée sur l’étendue des notes</translation>
    </message>
    <message>
        <source>Each column stretched over its scale: ranks do not change when options are added or removed</source>
        <translation>Chaque colonne étirée sur son échelle&#x202f;: les rangs ne changent pas quand des options sont ajoutées ou supprimées</translation>
    </message>
    <message>
        <source>Distributive mode</source>
        <translation>Mode distributif</translation>
    </message>
    <message>
        <source>Scores are made comparable by rescaling each criterion to the range of its scores.</source>
        <translation>Les notes sont rendues comparables en ramenant chaque critère à l’étendue de ses notes.</translation>
    </message>
    <message>
        <source>Scores are measured against the ends of their scales, so that no ranking changes when options are added or removed.</source>
        <translation>Les notes sont mesurées par rapport aux extrémités de leurs échelles&#x202f;: aucun classement ne change donc quand des options sont ajoutées ou supprimées.</translation>
    </message>
    <message>
        <source>Each score divided by the length of its column, so that units no longer matter. For a cost, less is still better.</source>
        <translation>Chaque note divisée par la norme de sa colonne (racine de la somme des carrés), de sorte que les unités ne comptent plus. Pour un coût, moins, c’est toujours mieux.</translation>
    </message>
    <message>
        <source>Each column rescaled to the range of its scores: 1 is the best, 0 the worst.</source>
        <translation>Chaque colonne ramenée à l’étendue de ses notes&#x202f;: 1 est la meilleure, 0 la pire.</translation>
    </message>
    <message>
        <source>Each score as its position on the scale: 1 is the best end, 0 the worst.</source>
        <translation>Chaque note selon sa position sur l’échelle&#x202f;: 1 est la meilleure extrémité, 0 la pire.</translation>
    </message>
    <message>
        <source>Ideal mode: priorities on each criterion divided by the largest, so that the best option counts 1.</source>
        <translation>Mode idéal&#x202f;: priorités sur chaque critère divisées par la plus grande, de sorte que la meilleure option y compte 1.</translation>
    </message>
    <message>
        <source>Closeness is not a sum. It is divided by moving from the worst point to the option at the same pace on all criteria and crediting each with the closeness its own movement gains (Aumann-Shapley).</source>
        <translation>La proximité n’est pas une somme. Elle est répartie en allant de l’anti-idéal à l’option, à la même allure sur tous les critères, et en attribuant à chacun la proximité que fait gagner son propre mouvement (Aumann-Shapley).</translation>
    </message>
    <message>
        <source>Priorities are shared out among all options</source>
        <translation>Les priorités sont réparties entre toutes les options</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;New from preset</source>
        <translation>Nou&amp;veau à partir d’un exemple</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier ré&amp;cent</translation>
    </message>
    <message>
        <source>Rank with &amp;TOPSIS</source>
        <translation>Classer avec &amp;TOPSIS</translation>
    </message>
    <message>
        <source>Rank with &amp;AHP</source>
        <translation>Classer avec &amp;AHP</translation>
    </message>
    <message>
        <source>TOPSIS: how criteria are made comparable</source>
        <translation>TOPSIS&#x202f;: comment les critères sont rendus comparables</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>AHP: how priorities are combined</source>
        <translation>AHP&#x202f;: comment les priorités sont combinées</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <translation>Réglage du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Viewpoint</source>
        <translation>Point de vue</translation>
    </message>
    <message>
        <source>A viewpoint is a named set of weights</source>
        <translation>Un point de vue est un jeu de poids nommé</translation>
    </message>
    <message>
        <source>How scores and weights become a ranking</source>
        <translation>Comment notes et poids deviennent un classement</translation>
    </message>
    <message>
        <source>Briefing note…</source>
        <translation>Note de synthèse…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write results for other programs</source>
        <translation>Enregistrer les résultats pour d’autres programmes</translation>
    </message>
    <message>
        <source>Custom weights</source>
        <translation>Poids personnalisés</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (lecture seule)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aucun fichier pour l’instant</translation>
    </message>
    <message>
        <source>printed in a table of the paper</source>
        <translation>imprimé dans un tableau de l’article</translation>
    </message>
    <message>
        <source>follows from a passage of the paper</source>
        <translation>découle d’un passage de l’article</translation>
    </message>
    <message>
        <source>an assumption of the preset</source>
        <translation>une hypothèse de l’exemple</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>saisi par vous</translation>
    </message>
    <message>
        <source>computed for a coalition</source>
        <translation>calculé pour une coalition</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>printed in the paper</source>
        <translation>imprimé dans l’article</translation>
    </message>
    <message>
        <source>from the paper&apos;s text</source>
        <translation>tiré du texte de l’article</translation>
    </message>
    <message>
        <source>assumption</source>
        <comment>legend of a mark</comment>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>This is what we decide today, and this is what we do not. A ranking is a tool for thinking: it shows what follows from scores and weights. It does not decide for us.</source>
        <translation>Voici ce que nous décidons aujourd’hui, et voici ce que nous ne décidons pas. Un classement est un outil de réflexion&#x202f;: il montre ce qui découle des notes et des poids. Il ne décide pas pour nous.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Ouvrir «&#x202f;Participants&#x202f;»</translation>
    </message>
    <message>
        <source>Gut check</source>
        <translation>Sondage d’intuition</translation>
    </message>
    <message>
        <source>Draw slips…</source>
        <translation>Créer des billets…</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Ajouter des participants…</translation>
    </message>
    <message>
        <source>It is not known how many people are here.</source>
        <translation>On ne sait pas combien de personnes sont là.</translation>
    </message>
    <message>
        <source>How many are here…</source>
        <translation>Combien sont là…</translation>
    </message>
    <message>
        <source>Start the workshop</source>
        <translation>Commencer l’atelier</translation>
    </message>
    <message>
        <source>Ready; the clock has not started.</source>
        <translation>Prêt&#x202f;; le temps ne court pas encore.</translation>
    </message>
    <message>
        <source>Show who moved</source>
        <translation>Montrer qui a changé</translation>
    </message>
    <message>
        <source>Show the mean</source>
        <translation>Montrer la moyenne</translation>
    </message>
    <message>
        <source>Show the group&apos;s scores</source>
        <translation>Montrer les notes du groupe</translation>
    </message>
    <message>
        <source>Show {option}</source>
        <translation>Montrer {option}</translation>
    </message>
    <message>
        <source>{round} is open: nobody has voted yet.</source>
        <translation>{round} est ouvert&#x202f;: personne n’a encore voté.</translation>
    </message>
    <message>
        <source>Pass the keyboard…</source>
        <translation>Passer le clavier…</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>Imprimer les billets…</translation>
    </message>
    <message>
        <source>At this computer…</source>
        <translation>À cet ordinateur…</translation>
    </message>
    <message>
        <source>{round} is open: {voted} of {expected} has voted.</source>
        <translation>{round} est ouvert&#x202f;: {voted} sur {expected} a voté.</translation>
    </message>
    <message>
        <source>{round} is open: {voted} of {expected} have voted.</source>
        <translation>{round} est ouvert&#x202f;: {voted} sur {expected} ont voté.</translation>
    </message>
    <message>
        <source>Close {round}</source>
        <translation>Fermer le {round}</translation>
    </message>
    <message>
        <source>{round} has {voted} ballots for {people} people.</source>
        <translation>{round} compte {voted} bulletins pour {people} personnes.</translation>
    </message>
    <message>
        <source>Resolve the surplus…</source>
        <translation>Régler l’excédent…</translation>
    </message>
    <message>
        <source>{round} stays sealed: fewer than {count} voted.</source>
        <translation>{round} reste scellé&#x202f;: moins de {count} personnes ont voté.</translation>
    </message>
    <message>
        <source>Open another round…</source>
        <translation>Ouvrir un autre tour…</translation>
    </message>
    <message>
        <source>{round} is closed: {voted} of {expected} voted, nobody sees an answer yet.</source>
        <translation>{round} est fermé&#x202f;: {voted} sur {expected} ont voté, personne ne voit encore de réponse.</translation>
    </message>
    <message>
        <source>Reveal {round}</source>
        <translation>Révéler le {round}</translation>
    </message>
    <message>
        <source>Reveal {round}…</source>
        <translation>Révéler le {round}…</translation>
    </message>
    <message>
        <source>{round} is revealed: {subject}.</source>
        <translation>{round} est révélé&#x202f;: {subject}.</translation>
    </message>
    <message>
        <source>{round} is revealed; the room sees every answer.</source>
        <translation>{round} est révélé&#x202f;; la salle voit chaque réponse.</translation>
    </message>
    <message>
        <source>{round} is revealed; the room sees the group&apos;s result.</source>
        <translation>{round} est révélé&#x202f;; la salle voit le résultat du groupe.</translation>
    </message>
    <message>
        <source>{round} is revealed; the room sees who moved.</source>
        <translation>{round} est révélé&#x202f;; la salle voit qui a changé.</translation>
    </message>
    <message>
        <source>No round yet.</source>
        <translation>Pas encore de tour.</translation>
    </message>
    <message>
        <source>Repeat {round}</source>
        <translation>Répéter le {round}</translation>
    </message>
    <message>
        <source>Go on: {step}</source>
        <translation>Suite&#x202f;: {step}</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>Open a gut check…</source>
        <translation>Ouvrir un sondage d’intuition…</translation>
    </message>
    <message>
        <source>Open a round on scores…</source>
        <translation>Ouvrir un tour sur les notes…</translation>
    </message>
    <message>
        <source>Show the question in the room window and go through the ranges. Collect ballots at the keyboard, from files or on paper.</source>
        <translation>Montrez la question dans la fenêtre du projecteur et passez les étendues en revue. Recueillez les bulletins au clavier, par fichiers ou sur papier.</translation>
    </message>
    <message>
        <source>Open a round on weights…</source>
        <translation>Ouvrir un tour sur les poids…</translation>
    </message>
    <message>
        <source>Show Results</source>
        <translation>Ouvrir «&#x202f;Résultats&#x202f;»</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Discuter</translation>
    </message>
    <message>
        <source>Show what to discuss</source>
        <translation>Montrer de quoi discuter</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Second tour</translation>
    </message>
    <message>
        <source>Everybody weighs once more. You may change your mind; nobody has to.</source>
        <translation>Chacun pondère encore une fois. Vous pouvez changer d’avis&#x202f;; personne n’y est obligé.</translation>
    </message>
    <message>
        <source>Agree on names or anonymity. List the participants and give everybody a slip with their code.</source>
        <translation>Convenez du mode, nominatif ou anonyme. Inscrivez les participants et donnez à chacun un billet avec son code.</translation>
    </message>
    <message>
        <source>Rank the options as you would now, each on your own. Nobody sees a ranking until all are revealed.</source>
        <translation>Classez les options comme vous le feriez maintenant, chacun pour soi. Personne ne voit un classement avant que tout ne soit révélé.</translation>
    </message>
    <message>
        <source>Pick the issues that matter most. Keep the overview and the rankings off the projector: people anchor on what they have seen.</source>
        <translation>Choisissez les enjeux qui importent le plus. Gardez la vue d’ensemble et les classements hors du projecteur&#x202f;: on s’ancre sur ce qu’on a vu.</translation>
    </message>
    <message>
        <source>How well does each option do on each criterion? Say what you know, and say so if you cannot tell.</source>
        <translation>Que vaut chaque option sur chaque critère&#x202f;? Dites ce que vous savez, et dites-le si vous ne pouvez pas juger.</translation>
    </message>
    <message>
        <source>Ask only for scores that are doubtful. Collect, close and reveal; then use the group&apos;s scores under Results.</source>
        <translation>Ne demandez que les notes douteuses. Recueillez, fermez et révélez&#x202f;; appliquez ensuite les notes du groupe sous «&#x202f;Résultats&#x202f;».</translation>
    </message>
    <message>
        <source>How much does it matter to go from the worst to the best on each criterion? Weigh the criteria alone and in silence. A weight without its range means nothing.</source>
        <translation>Quelle importance a le passage du pire au meilleur sur chaque critère&#x202f;? Pondérez les critères chacun pour soi et en silence. Un poids sans son étendue ne signifie rien.</translation>
    </message>
    <message>
        <source>Look at how far apart we are before you look at the mean. The mean of two camps is nobody&apos;s opinion.</source>
        <translation>Regardez à quel point nos avis s’écartent avant de regarder la moyenne. La moyenne de deux camps n’est l’avis de personne.</translation>
    </message>
    <message>
        <source>Go through the spread, criterion by criterion. In the room the dots come first, then the mean.</source>
        <translation>Parcourez la dispersion, critère par critère. Au projecteur, les points viennent d’abord, puis la moyenne.</translation>
    </message>
    <message>
        <source>We discuss only the disagreements that can change a result. Those at either extreme give their reasons first.</source>
        <translation>Nous ne discutons que des désaccords qui peuvent changer un résultat. Ceux qui sont à une extrémité donnent leurs raisons en premier.</translation>
    </message>
    <message>
        <source>Take them one by one. Note reasons as they are given. Do not press for agreement.</source>
        <translation>Prenez-les un par un. Notez les raisons à mesure qu’elles sont données. Ne forcez pas l’accord.</translation>
    </message>
    <message>
        <source>Repeat the round, close it and reveal it. In the room arrows show who moved.</source>
        <translation>Répétez le tour, fermez-le et révélez-le. Au projecteur, des flèches montrent qui a changé.</translation>
    </message>
    <message>
        <source>What would have to be true for the runner-up to be first? Do we believe it?</source>
        <translation>Qu’est-ce qui devrait être vrai pour que la deuxième option soit première&#x202f;? Y croyons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>Under Results, use the group&apos;s weights. Then go through the issues whose first place is a close call.</source>
        <translation>Sous «&#x202f;Résultats&#x202f;», appliquez les poids du groupe. Passez ensuite en revue les enjeux dont la première place est serrée.</translation>
    </message>
    <message>
        <source>Open the Robustness page</source>
        <translation>Ouvrir la page Robustesse</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>This is the result, and this is who would favour something else. Sign in agreement or under dissent; both are a result.</source>
        <translation>Voici le résultat, et voici qui préférerait autre chose. Signez pour accord ou avec un avis divergent&#x202f;; l’un et l’autre sont un résultat.</translation>
    </message>
    <message>
        <source>Read the dissent aloud and record its reasons. Let everybody sign. Save, and export the report.</source>
        <translation>Lisez les avis divergents à voix haute et consignez leurs raisons. Faites signer chacun. Enregistrez, et exportez le rapport.</translation>
    </message>
    <message>
        <source>Open Sign-off</source>
        <translation>Ouvrir «&#x202f;Signatures&#x202f;»</translation>
    </message>
    <message>
        <source>Steps of the agenda</source>
        <translation>Étapes de l’ordre du jour</translation>
    </message>
    <message>
        <source>This step is &amp;done</source>
        <translation>Cette étape est &amp;faite</translation>
    </message>
    <message>
        <source>Planned minutes of this step</source>
        <translation>Minutes prévues pour cette étape</translation>
    </message>
    <message>
        <source>&amp;Go on with this step</source>
        <translation>&amp;Passer à cette étape</translation>
    </message>
    <message>
        <source>Its time counts from now on</source>
        <translation>Son temps court à partir de maintenant</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Dire</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Counts down in the room window</source>
        <translation>Décompte dans la fenêtre du projecteur</translation>
    </message>
    <message>
        <source>Planned &amp;minutes</source>
        <translation>&amp;Minutes prévues</translation>
    </message>
    <message>
        <source>Today&apos;s issues</source>
        <translation>Enjeux du jour</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Edit the &amp;selected entry…</source>
        <translation>Modifier l’&amp;entrée choisie…</translation>
    </message>
    <message>
        <source>Strike it &amp;out…</source>
        <translation>&amp;Rayer…</translation>
    </message>
    <message>
        <source>{mark}  {step}  ({minutes} min)</source>
        <translation>{mark}  {step}  ({minutes} min)</translation>
    </message>
    <message>
        <source>{mark}  {step}  (left out)</source>
        <translation>{mark}  {step}  (omise)</translation>
    </message>
    <message>
        <source>Show {round}</source>
        <translation>Montrer le {round}</translation>
    </message>
    <message>
        <source>{minutes} min planned</source>
        <translation>{minutes} min prévues</translation>
    </message>
    <message>
        <source>The one issue of this project.</source>
        <translation>Le seul enjeu de ce projet.</translation>
    </message>
    <message>
        <source>All {count} issues of this project.</source>
        <translation>Les {count} enjeux de ce projet.</translation>
    </message>
    <message>
        <source>What happened? The original stays on record.</source>
        <translation>Que s’est-il passé&#x202f;? Le texte d’origine reste au compte rendu.</translation>
    </message>
    <message>
        <source>Strike this entry out?</source>
        <translation>Rayer cette entrée&#x202f;?</translation>
    </message>
    <message>
        <source>“{text}” It stays on record, marked as struck out.</source>
        <translation>«&#x202f;{text}&#x202f;» Elle reste au compte rendu, marquée comme rayée.</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>Rayer</translation>
    </message>
    <message>
        <source>Note a decision, a reason or anything else, and press Enter</source>
        <translation>Notez une décision, une raison ou autre chose, et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>New entry in the minutes</source>
        <translation>Une nouvelle entrée du compte rendu</translation>
    </message>
    <message>
        <source>Edit the minutes</source>
        <translation>Modifier le compte rendu</translation>
    </message>
    <message>
        <source>Start the t&amp;imer ({minutes} min)</source>
        <translation>Lancer le m&amp;inuteur ({minutes} min)</translation>
    </message>
    <message>
        <source>“{text}” This cannot be undone.</source>
        <translation>«&#x202f;{text}&#x202f;» Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Order, most favoured first</source>
        <translation>Ordre, la préférée d’abord</translation>
    </message>
    <message>
        <source>{after} points</source>
        <translation>{after} points</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The characters on your slip. Show them to nobody.</source>
        <translation>Les caractères de votre billet. Ne les montrez à personne.</translation>
    </message>
    <message>
        <source>Type the code on your slip.</source>
        <translation>Saisissez le code de votre billet.</translation>
    </message>
    <message>
        <source>This is not a code: a character is wrong, missing or too many. Look at your slip.</source>
        <translation>Ce n’est pas un code&#x202f;: un caractère est faux, manque ou est de trop. Regardez votre billet.</translation>
    </message>
    <message>
        <source>A reason (optional)</source>
        <translation>Une raison (facultatif)</translation>
    </message>
    <message>
        <source>The vote is anonymous. Do not write who you are.</source>
        <translation>Le vote est anonyme. N’écrivez pas qui vous êtes.</translation>
    </message>
    <message>
        <source>The reason is too long for a ballot. Shorten it.</source>
        <translation>La raison est trop longue pour un bulletin. Abrégez-la.</translation>
    </message>
    <message>
        <source>Submit the ballot</source>
        <translation>Remettre le bulletin</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>No connection. Trying again …</source>
        <translation>Pas de connexion. Nouvel essai…</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Number of 0 or more</source>
        <translation>Nombre positif ou nul</translation>
    </message>
    <message>
        <source>Number from {low} to {high}</source>
        <translation>Nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>Place; the same place for a tie</source>
        <translation>Rang&#x202f;; le même rang en cas d’égalité</translation>
    </message>
    <message>
        <source>Place {n}</source>
        <translation>Rang {n}</translation>
    </message>
    <message>
        <source>Not sent yet. Please look at:</source>
        <translation>Pas encore envoyé. Vérifiez&#x202f;:</translation>
    </message>
    <message>
        <source>{field}: not answered yet.</source>
        <translation>{field}&#x202f;: pas encore de réponse.</translation>
    </message>
    <message>
        <source>{field}: this is not a number, such as 40 or 2.5.</source>
        <translation>{field}&#x202f;: ce n’est pas un nombre, comme 40 ou 2,5.</translation>
    </message>
    <message>
        <source>{field}: it is not clear whether this is a decimal or a thousands separator. Write the number without thousands separators.</source>
        <translation>{field}&#x202f;: on ne sait pas s’il s’agit d’un séparateur décimal ou de milliers. Écrivez le nombre sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>{field}: the number must be from {low} to {high}.</source>
        <translation>{field}&#x202f;: le nombre doit être compris entre {low} et {high}.</translation>
    </message>
    <message>
        <source>{field}: the number must be 0 or more.</source>
        <translation>{field}&#x202f;: le nombre doit être positif ou nul.</translation>
    </message>
    <message>
        <source>Too few comparisons are answered to link everything.</source>
        <translation>Trop peu de comparaisons ont une réponse pour tout relier.</translation>
    </message>
    <message>
        <source>Your ballot is recorded.</source>
        <translation>Votre bulletin est enregistré.</translation>
    </message>
    <message>
        <source>The laptop has stored it. Until the round closes you can revise it: a later ballot with the same code takes the place of the earlier one. Then close this page, so that nobody sees your answers.</source>
        <translation>L’ordinateur l’a conservé. Jusqu’à la fermeture du tour, vous pouvez le modifier&#x202f;: un bulletin ultérieur portant le même code remplace le précédent. Fermez ensuite cette page, pour que personne ne voie vos réponses.</translation>
    </message>
    <message>
        <source>Revise the ballot</source>
        <translation>Modifier le bulletin</translation>
    </message>
    <message>
        <source>Done: remove my answers from this page</source>
        <translation>Terminé&#x202f;: retirer mes réponses de cette page</translation>
    </message>
    <message>
        <source>Your answers are no longer on this page. You can close it.</source>
        <translation>Vos réponses ne sont plus sur cette page. Vous pouvez la fermer.</translation>
    </message>
    <message>
        <source>Not recorded: this code is not in use. Look at your slip and type it again.</source>
        <translation>Non enregistré&#x202f;: ce code n’est pas utilisé. Regardez votre billet et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Not recorded: too many codes were tried that are not in use. Wait a minute and submit again, or ask the facilitator.</source>
        <translation>Non enregistré&#x202f;: trop de codes non utilisés ont été essayés. Attendez une minute et remettez le bulletin de nouveau, ou demandez à l’animateur.</translation>
    </message>
    <message>
        <source>Not recorded: the round is closed.</source>
        <translation>Non enregistré&#x202f;: le tour est fermé.</translation>
    </message>
    <message>
        <source>Not recorded: the laptop could not store it. Tell the facilitator, then submit again.</source>
        <translation>Non enregistré&#x202f;: l’ordinateur n’a pas pu conserver le bulletin. Prévenez l’animateur, puis remettez-le de nouveau.</translation>
    </message>
    <message>
        <source>This ballot was recorded before; a newer one with this code has taken its place.</source>
        <translation>Ce bulletin était déjà enregistré&#x202f;; un plus récent portant ce code l’a remplacé.</translation>
    </message>
    <message>
        <source>Not recorded: this page belongs to an earlier start. Scan the picture on the screen in the room again.</source>
        <translation>Non enregistré&#x202f;: cette page date d’un lancement précédent. Scannez de nouveau l’image sur l’écran de la salle.</translation>
    </message>
    <message>
        <source>Not recorded yet: too much is going on. Wait a moment and submit again.</source>
        <translation>Pas encore enregistré&#x202f;: il y a trop de demandes. Attendez un instant et remettez le bulletin de nouveau.</translation>
    </message>
    <message>
        <source>There is no word from the laptop whether your ballot was recorded.</source>
        <translation>L’ordinateur n’a pas confirmé que votre bulletin est enregistré.</translation>
    </message>
    <message>
        <source>Either the connection is lost or the round is closed. Your answers are still here. Check that this phone is in the same network, then submit again: the ballot counts once, however often it is sent.</source>
        <translation>Soit la connexion est interrompue, soit le tour est fermé. Vos réponses sont toujours là. Vérifiez que ce téléphone est sur le même réseau, puis remettez le bulletin de nouveau&#x202f;: il compte une seule fois, même envoyé plusieurs fois.</translation>
    </message>
    <message>
        <source>You typed the address.</source>
        <translation>Vous avez saisi l’adresse.</translation>
    </message>
    <message>
        <source>Then the key that seals your ballot came over the network, not from the picture. Compare these digits with those on the screen in the room. If they differ, do not vote here; tell the facilitator.</source>
        <translation>La clé qui scelle votre bulletin est alors venue par le réseau et non par l’image. Comparez ces chiffres avec ceux de l’écran de la salle. S’ils diffèrent, ne votez pas ici et prévenez l’animateur.</translation>
    </message>
    <message>
        <source>The key in the address is not this round&apos;s. Scan the picture on the screen in the room again. Nothing can be sent from here.</source>
        <translation>La clé de l’adresse n’est pas celle de ce tour. Scannez de nouveau l’image sur l’écran de la salle. Rien ne peut être envoyé d’ici.</translation>
    </message>
    <message>
        <source>Your answers are sealed on this phone before they are sent, and opened when the round is revealed.</source>
        <translation>Vos réponses sont scellées sur ce téléphone avant l’envoi, et ouvertes lorsque le tour est révélé.</translation>
    </message>
    <message>
        <source>This browser is too old to seal a ballot. Please vote on the laptop or on paper.</source>
        <translation>Ce navigateur est trop ancien pour sceller un bulletin. Votez sur l’ordinateur ou sur papier.</translation>
    </message>
    <message>
        <source>This page needs JavaScript to seal your ballot. Switch it on, or vote on paper.</source>
        <translation>Cette page a besoin de JavaScript pour sceller votre bulletin. Activez-le ou votez sur papier.</translation>
    </message>
    <message>
        <source>{side}, {size} times</source>
        <translation>{side}, {size} fois</translation>
    </message>
    <message>
        <source>Nothing to discuss yet</source>
        <translation>Rien à discuter pour l’instant</translation>
    </message>
    <message>
        <source>Show on the Robustness page</source>
        <translation>Montrer sur la page Robustesse</translation>
    </message>
    <message>
        <source>Show the score</source>
        <translation>Montrer la note</translation>
    </message>
    <message>
        <source>Show the issue</source>
        <translation>Montrer l’enjeu</translation>
    </message>
    <message>
        <source>Gut and model on {issue}</source>
        <translation>Intuition et modèle pour {issue}</translation>
    </message>
    <message>
        <source>Ordered by how far people differ, times the effect on the result: the share of the range between the lowest and the highest answer in which first place changes, summed over the issues.</source>
        <translation>Classés selon l’écart entre les avis, multiplié par l’effet sur le résultat&#x202f;: la part de l’intervalle entre la réponse la plus basse et la plus haute où la première place change, additionnée sur les enjeux.</translation>
    </message>
    <message>
        <source>Ordered by how much of the gut ranking the scores and the group&apos;s weights reverse.</source>
        <translation>Classés selon la part du classement d’intuition que les notes et les poids du groupe inversent.</translation>
    </message>
    <message>
        <source>Open Rounds</source>
        <translation>Ouvrir «&#x202f;Tours&#x202f;»</translation>
    </message>
    <message>
        <source>Where gut and model differ</source>
        <translation>Où l’intuition et le modèle diffèrent</translation>
    </message>
    <message>
        <source>All other disagreements</source>
        <translation>Tous les autres désaccords</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>• {others_count} more, none more important than these</source>
        <translation>• {others_count} de plus, dont aucun ne pèse davantage que ceux-ci</translation>
    </message>
    <message>
        <source>Use the group&apos;s weights and show on the Robustness page</source>
        <translation>Appliquer les poids du groupe et afficher la page Robustesse</translation>
    </message>
    <message>
        <source>Note a reason in the minutes…</source>
        <translation>Noter une raison au compte rendu…</translation>
    </message>
    <message>
        <source>Note a reason</source>
        <translation>Noter une raison</translation>
    </message>
    <message>
        <source>What was said about {what}?</source>
        <translation>Qu’a-t-on dit à propos de {what}&#x202f;?</translation>
    </message>
    <message>
        <source>No disagreement changes a result</source>
        <translation>Aucun désaccord ne change un résultat</translation>
    </message>
    <message>
        <source>Discuss this one</source>
        <translation>Un point à discuter</translation>
    </message>
    <message>
        <source>Discuss these two</source>
        <translation>Deux points à discuter</translation>
    </message>
    <message>
        <source>Discuss these three</source>
        <translation>Trois points à discuter</translation>
    </message>
    <message>
        <source>Reasons on record</source>
        <translation>Raisons consignées</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Re&amp;move the selected reason</source>
        <translation>Su&amp;pprimer la raison choisie</translation>
    </message>
    <message>
        <source>Record a reason</source>
        <translation>Consigner une raison</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Reason for dissent</source>
        <translation>Raison de l’avis divergent</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>&amp;Put it on record</source>
        <translation>&amp;Consigner</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>No ballot contains weights.</source>
        <translation>Aucun bulletin ne donne de poids.</translation>
    </message>
    <message>
        <source>Compared with what the group favours under the weights of {round} ({aggregation_words}).</source>
        <translation>Par rapport à ce que préfère le groupe avec les poids du {round} ({aggregation_words}).</translation>
    </message>
    <message>
        <source>Remove this reason from the record?</source>
        <translation>Retirer cette raison du compte rendu&#x202f;?</translation>
    </message>
    <message>
        <source>Folder for the ballots</source>
        <translation>Dossier pour les bulletins</translation>
    </message>
    <message>
        <source>Writing ballots…</source>
        <translation>Écriture des bulletins…</translation>
    </message>
    <message>
        <source>Wrote {written_count} file to {folder}</source>
        <translation>{written_count} fichier écrit dans {folder}</translation>
    </message>
    <message>
        <source>Wrote {written_count} files to {folder}</source>
        <translation>{written_count} fichiers écrits dans {folder}</translation>
    </message>
    <message>
        <source>The ballots were not written</source>
        <translation>Les bulletins n’ont pas été écrits</translation>
    </message>
    <message>
        <source>This is a ballot for this workshop, but no round is open.</source>
        <translation>Ceci est un bulletin pour cet atelier, mais aucun tour n’est ouvert.</translation>
    </message>
    <message>
        <source>Let files replace ballots already submitted</source>
        <translation>Laisser les fichiers remplacer des bulletins déjà remis</translation>
    </message>
    <message>
        <source>Open a round under Workshop ▸ Rounds.</source>
        <translation>Ouvrez un tour sous Atelier ▸ Tours.</translation>
    </message>
    <message>
        <source>Ballots from files</source>
        <translation>Bulletins par fichiers</translation>
    </message>
    <message>
        <source>Reading the ballots…</source>
        <translation>Lecture des bulletins…</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Fichiers trouvés</translation>
    </message>
    <message>
        <source>Reading ballots…</source>
        <translation>Lecture des bulletins…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>The group&apos;s results, and how far it agrees</source>
        <translation>Les résultats du groupe, et jusqu’où il est d’accord</translation>
    </message>
    <message>
        <source>Everybody draws a numbered slip from a hat. Nobody, not even you, can link answers to a person.</source>
        <translation>Chacun tire d’un chapeau un billet numéroté. Personne, vous compris, ne peut rattacher des réponses à une personne.</translation>
    </message>
    <message>
        <source>Parts of the workshop</source>
        <translation>Parties de l’atelier</translation>
    </message>
    <message>
        <source>Weigh what matters, rank the options, see what would change the answer. Everything stays on this computer.</source>
        <translation>Pesez ce qui compte, classez les options, voyez ce qui changerait la réponse. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A decision of your own</source>
        <translation>Votre propre décision</translation>
    </message>
    <message>
        <source>Options, criteria and scores: a first ranking within minutes.</source>
        <translation>Options, critères et notes&#x202f;: un premier classement en quelques minutes.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start a decision of your own</source>
        <translation>Commencer votre propre décision</translation>
    </message>
    <message>
        <source>Paste or import a table…</source>
        <translation>Coller ou importer un tableau…</translation>
    </message>
    <message>
        <source>A workshop</source>
        <translation>Un atelier</translation>
    </message>
    <message>
        <source>Collect everybody&apos;s weights by name or secretly, find what to discuss, sign the result.</source>
        <translation>Recueillez les poids de chacun, nominativement ou en secret, voyez ce qu’il faut discuter, signez le résultat.</translation>
    </message>
    <message>
        <source>Prepare a workshop…</source>
        <translation>Préparer un atelier…</translation>
    </message>
    <message>
        <source>Open a ballot…</source>
        <translation>Ouvrir un bulletin…</translation>
    </message>
    <message>
        <source>Add a completed ballot file to its workshop</source>
        <translation>Intégrer un fichier de bulletin rempli à son atelier</translation>
    </message>
    <message>
        <source>Explore the paper: global, selective, or both?</source>
        <translation>Explorer l’article&#x202f;: coopération mondiale, sélective ou les deux&#x202f;?</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a project. You can also drop a file on this window.</source>
        <translation>Ouvrir un projet. Vous pouvez aussi déposer un fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Documents that you open or save appear here.</source>
        <translation>Les documents que vous ouvrez ou enregistrez apparaissent ici.</translation>
    </message>
    <message>
        <source>Then see how far the group agrees, which disagreements can change a result, and who would favour something else, and put it on record.</source>
        <translation>Voyez ensuite jusqu’où le groupe est d’accord, quels désaccords peuvent changer un résultat, et qui préférerait autre chose, et consignez-le.</translation>
    </message>
    <message>
        <source>Begin with &amp;names</source>
        <translation>Commencer &amp;nominativement</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Étape {number} sur {count}&#x202f;: {step}</translation>
    </message>
    <message>
        <source>{minutes} min behind the plan</source>
        <translation>{minutes} min de retard</translation>
    </message>
    <message>
        <source>{minutes} min ahead of the plan</source>
        <translation>{minutes} min d’avance</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>{spent} of {planned} min; {course}; ends about {end}</source>
        <translation>{spent} min sur {planned}&#x202f;; {course}&#x202f;; fin vers {end}</translation>
    </message>
    <message>
        <source>{round} is open</source>
        <translation>{round} est ouvert</translation>
    </message>
    <message>
        <source>What earlier rounds gave is hidden until it is closed, so that it influences nobody who votes.</source>
        <translation>Les résultats des tours précédents sont masqués jusqu’à sa fermeture, pour n’influencer aucun votant.</translation>
    </message>
    <message>
        <source>Collect the judgements of everybody in the room on this computer, without a network. Answers stay hidden until you reveal them.</source>
        <translation>Recueillez sur cet ordinateur, sans réseau, les jugements de toutes les personnes présentes. Les réponses restent cachées tant que vous ne les révélez pas.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Atelier nominatif</translation>
    </message>
    <message>
        <source>Each participant is known by name or code, role and organisation. Afterwards everybody&apos;s answers are shown with their names.</source>
        <translation>Chaque participant est connu par son nom ou code, sa fonction et son organisation. Ensuite, les réponses de chacun sont montrées avec leur nom.</translation>
    </message>
    <message>
        <source>Anonymously</source>
        <translation>Atelier anonyme</translation>
    </message>
    <message>
        <source>Begin &amp;anonymously</source>
        <translation>Commencer anon&amp;ymement</translation>
    </message>
    <message>
        <source>Add participants from a list</source>
        <translation>Ajouter des participants à partir d’une liste</translation>
    </message>
    <message>
        <source>&amp;List: one line for each person, or cells copied from a spreadsheet</source>
        <translation>&amp;Liste&#x202f;: une ligne par personne, ou des cellules copiées d’un tableur</translation>
    </message>
    <message>
        <source>Name; role; organisation; group; voting weight</source>
        <translation>Nom&#x202f;; fonction&#x202f;; organisation&#x202f;; groupe&#x202f;; poids de vote</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>Separate with semicolons or tabs. With headings in the first row, the columns may stand in any order.</source>
        <translation>Séparez par des points-virgules ou des tabulations. Avec des en-têtes en première ligne, l’ordre des colonnes est libre.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Will be added.</source>
        <translation>Sera ajouté.</translation>
    </message>
    <message>
        <source>&amp;Add {count} participant</source>
        <translation>&amp;Ajouter {count} participant</translation>
    </message>
    <message>
        <source>&amp;Add {count} participants</source>
        <translation>&amp;Ajouter {count} participants</translation>
    </message>
    <message>
        <source>{count} person can be added.</source>
        <translation>{count} personne peut être ajoutée.</translation>
    </message>
    <message>
        <source>{count} people can be added.</source>
        <translation>{count} personnes peuvent être ajoutées.</translation>
    </message>
    <message>
        <source>{count} line cannot be read.</source>
        <translation>{count} ligne est illisible.</translation>
    </message>
    <message>
        <source>{count} lines cannot be read.</source>
        <translation>{count} lignes sont illisibles.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Present or &amp;absent</source>
        <translation>Présent ou abs&amp;ent</translation>
    </message>
    <message>
        <source>Make &amp;slips…</source>
        <translation>Créer des &amp;billets…</translation>
    </message>
    <message>
        <source>Numbered slips to draw from a hat</source>
        <translation>Billets numérotés à tirer d’un chapeau</translation>
    </message>
    <message>
        <source>How many are &amp;here…</source>
        <translation>Combien sont &amp;là…</translation>
    </message>
    <message>
        <source>A&amp;ttendance list…</source>
        <translation>Li&amp;ste de présence…</translation>
    </message>
    <message>
        <source>&amp;Print slips…</source>
        <translation>Im&amp;primer les billets…</translation>
    </message>
    <message>
        <source>Make it an&amp;onymous…</source>
        <translation>Rendre anon&amp;yme…</translation>
    </message>
    <message>
        <source>Remove the workshop…</source>
        <translation>Supprimer l’atelier…</translation>
    </message>
    <message>
        <source>Vote by &amp;name instead…</source>
        <translation>Voter &amp;nominativement…</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne pour l’instant.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Billet</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>Make slips</source>
        <translation>Créer des billets</translation>
    </message>
    <message>
        <source>How many are here?</source>
        <translation>Combien sont là&#x202f;?</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Vote by name instead?</source>
        <translation>Voter plutôt nominativement&#x202f;?</translation>
    </message>
    <message>
        <source>Vote by name</source>
        <translation>Voter nominativement</translation>
    </message>
    <message>
        <source>Keep the names as an attendance list, apart from the slips</source>
        <translation>Garder les noms comme liste de présence, à part des billets</translation>
    </message>
    <message>
        <source>{total}, {present} present.</source>
        <translation>{total}, dont présents&#x202f;: {present}.</translation>
    </message>
    <message>
        <source>Paste a &amp;list…</source>
        <translation>Coller une &amp;liste…</translation>
    </message>
    <message>
        <source>Add many participants at once, for example from Excel</source>
        <translation>Ajouter plusieurs participants à la fois, par exemple depuis Excel</translation>
    </message>
    <message>
        <source>New &amp;code…</source>
        <translation>Nouveau &amp;code…</translation>
    </message>
    <message>
        <source>If a slip was lost or seen; the earlier code is void</source>
        <translation>Si un billet a été perdu ou vu&#x202f;; le code précédent n’est plus valable</translation>
    </message>
    <message>
        <source>A PDF with a slip for each person who has no code yet, to cut out</source>
        <translation>Un PDF avec un billet à découper pour chaque personne qui n’a pas encore de code</translation>
    </message>
    <message>
        <source>{slips}; {people}.</source>
        <translation>{slips}&#x202f;; {people}.</translation>
    </message>
    <message>
        <source>{count} slip can be drawn</source>
        <translation>{count} billet peut être tiré</translation>
    </message>
    <message>
        <source>{count} slips can be drawn</source>
        <translation>{count} billets peuvent être tirés</translation>
    </message>
    <message>
        <source>{count} person is expected to vote</source>
        <translation>{count} personne devrait voter</translation>
    </message>
    <message>
        <source>{count} people are expected to vote</source>
        <translation>{count} personnes devraient voter</translation>
    </message>
    <message>
        <source>“{typed}” was recorded as the group “{group}”.</source>
        <translation>«&#x202f;{typed}&#x202f;» a été consigné comme le groupe «&#x202f;{group}&#x202f;».</translation>
    </message>
    <message>
        <source>Give {name} a code?</source>
        <translation>Attribuer un code à {name}&#x202f;?</translation>
    </message>
    <message>
        <source>It is shown once and kept nowhere.</source>
        <translation>Il est affiché une seule fois et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Give {name} a new code?</source>
        <translation>Donner un nouveau code à {name}&#x202f;?</translation>
    </message>
    <message>
        <source>The earlier code is void then. A ballot that was cast with it stays.</source>
        <translation>Le code précédent n’est alors plus valable. Un bulletin déjà remis avec ce code reste valable.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Only this participant may know it. It is shown once and kept nowhere.</source>
        <translation>Seule cette personne doit le connaître. Il n’est montré qu’une fois et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>People who will vote. Ballots are counted against their number:</source>
        <translation>Personnes qui voteront. Les bulletins sont comptés par rapport à leur nombre&#x202f;:</translation>
    </message>
    <message>
        <source>Remove the workshop with all its ballots from this project?</source>
        <translation>Supprimer de ce projet l’atelier avec tous ses bulletins&#x202f;?</translation>
    </message>
    <message>
        <source>One participant</source>
        <translation>Un participant</translation>
    </message>
    <message>
        <source>{count} participants</source>
        <translation>{count} participants</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Make it anonymous</source>
        <translation>Rendre anonyme</translation>
    </message>
    <message>
        <source>Voting weight</source>
        <translation>Poids de vote</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>Edit the selected participant</source>
        <translation>Modifier le participant choisi</translation>
    </message>
    <message>
        <source>No ballot is expected from absent participants</source>
        <translation>Aucun bulletin n’est attendu des absents</translation>
    </message>
    <message>
        <source>Only participants who have not voted</source>
        <translation>Seulement les participants qui n’ont pas voté</translation>
    </message>
    <message>
        <source>Names, kept apart from slips</source>
        <translation>Des noms, séparés des billets</translation>
    </message>
    <message>
        <source>What is stored about people and votes</source>
        <translation>Ce qui est conservé sur les personnes et les votes</translation>
    </message>
    <message>
        <source>Add the people in the room; each gets a code to vote with.</source>
        <translation>Ajoutez les personnes présentes dans la salle&#x202f;; chacune reçoit un code pour voter.</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Remove {name} from the workshop?</source>
        <translation>Supprimer {name} de l’atelier&#x202f;?</translation>
    </message>
    <message>
        <source>{name} votes with the code  {code}</source>
        <translation>{name} vote avec le code  {code}</translation>
    </message>
    <message>
        <source>How many slips, including a few spares?</source>
        <translation>Combien de billets, y compris quelques-uns en réserve&#x202f;?</translation>
    </message>
    <message>
        <source>For which group? Leave it empty for a single hat.</source>
        <translation>Pour quel groupe&#x202f;? Laissez vide pour un chapeau unique.</translation>
    </message>
    <message>
        <source>The existing slips will no longer be valid.</source>
        <translation>Les billets existants ne seront plus valables.</translation>
    </message>
    <message>
        <source>Files saved earlier still contain the names: delete them, and save this project now.</source>
        <translation>Des fichiers enregistrés auparavant contiennent encore les noms&#x202f;: supprimez-les, et enregistrez ce projet maintenant.</translation>
    </message>
    <message>
        <source> These parts of names still appear in texts of the project: </source>
        <translation> Ces parties de noms figurent encore dans des textes du projet&#x202f;: </translation>
    </message>
    <message>
        <source>The workshop is now anonymous.</source>
        <translation>L’atelier est maintenant anonyme.</translation>
    </message>
    <message>
        <source>This cannot be undone. Adopted weights stay.</source>
        <translation>Cette action est irréversible. Les poids adoptés restent.</translation>
    </message>
    <message>
        <source>absent; {name} votes</source>
        <translation>absent&#x202f;; {name} vote</translation>
    </message>
    <message>
        <source>Make this workshop anonymous permanently?</source>
        <translation>Rendre cet atelier anonyme définitivement&#x202f;?</translation>
    </message>
    <message>
        <source>Names are removed and ballots detached from them. Nobody can restore them, and everybody draws a new slip.</source>
        <translation>Les noms sont supprimés et les bulletins en sont détachés. Personne ne peut les rétablir, et chacun tire un nouveau billet.</translation>
    </message>
    <message>
        <source>How much this participant&apos;s answers count relative to others&apos;</source>
        <translation>Combien comptent les réponses de ce participant par rapport à celles des autres</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Whoever votes by proxy casts a separate ballot for the absent person</source>
        <translation>La personne qui vote par procuration remet un bulletin distinct pour la personne absente</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>absent; {name} votes by proxy</source>
        <translation>absent&#x202f;; {name} vote par procuration</translation>
    </message>
    <message>
        <source>&amp;Name or code</source>
        <translation>&amp;Nom ou code</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Voting weight</source>
        <translation>&amp;Poids de vote</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>&amp;Présence</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Liste de présence</translation>
    </message>
    <message>
        <source>One line each: name; role; organisation. Kept apart from slips and answers.</source>
        <translation>Une ligne par personne&#x202f;: nom&#x202f;; fonction&#x202f;; organisation. Conservée à part des billets et des réponses.</translation>
    </message>
    <message>
        <source>Show this code to nobody: anyone who has it can vote for you.</source>
        <translation>Ne montrez ce code à personne&#x202f;: qui l’a peut voter à votre place.</translation>
    </message>
    <message>
        <source>{path} was not written</source>
        <translation>{path} n’a pas été écrit</translation>
    </message>
    <message>
        <source>Reasons (optional); put the number of the question before each, if it is about one</source>
        <translation>Raisons (facultatif)&#x202f;; si l’une porte sur une question, mettez le numéro de celle-ci devant</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>“{path}” already exists. Do you want to replace it?</source>
        <translation>«&#x202f;{path}&#x202f;» existe déjà. Voulez-vous le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Your code:</source>
        <translation>Votre code&#x202f;:</translation>
    </message>
    <message>
        <source>Code: ______________</source>
        <translation>Code&#x202f;: ______________</translation>
    </message>
    <message>
        <source>Stop passing the keyboard…</source>
        <translation>Arrêter de passer le clavier…</translation>
    </message>
    <message>
        <source>Your ballot</source>
        <translation>Votre bulletin</translation>
    </message>
    <message>
        <source>Make sure that nobody sees the screen. Then type your code and press Enter.</source>
        <translation>Assurez-vous que personne ne voit l’écran. Saisissez ensuite votre code et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>Leave without submitting</source>
        <translation>Quitter sans remettre</translation>
    </message>
    <message>
        <source>Nothing was submitted.</source>
        <translation>Rien n’a été remis.</translation>
    </message>
    <message>
        <source>{round} is closed.</source>
        <translation>{round} est fermé.</translation>
    </message>
    <message>
        <source>If you voted before, this ballot takes the place of the earlier one.</source>
        <translation>Si vous avez déjà voté, ce bulletin remplace le précédent.</translation>
    </message>
    <message>
        <source>Thank you. Your ballot was submitted. Please pass the keyboard on.</source>
        <translation>Merci. Votre bulletin a été remis. Veuillez passer le clavier.</translation>
    </message>
    <message>
        <source>Stop passing the keyboard?</source>
        <translation>Arrêter de passer le clavier&#x202f;?</translation>
    </message>
    <message>
        <source>The round stays open; you can continue later.</source>
        <translation>Le tour reste ouvert&#x202f;; vous pourrez continuer plus tard.</translation>
    </message>
    <message>
        <source>Stop passing</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This code belongs to earlier ballots.</source>
        <translation>Ce code appartient à des bulletins antérieurs.</translation>
    </message>
    <message>
        <source>Draw another slip.</source>
        <translation>Tirez un autre billet.</translation>
    </message>
    <message>
        <source>{voted} of {expected} have voted</source>
        <translation>{voted} sur {expected} ont voté</translation>
    </message>
    <message>
        <source>{aggregation_names}, all votes counted equally</source>
        <translation>{aggregation_names}, tous les votes égaux</translation>
    </message>
    <message>
        <source>{firsts} of {firsts_count}</source>
        <translation>{firsts} sur {firsts_count}</translation>
    </message>
    <message>
        <source>Nobody favours this under their own weights</source>
        <translation>Personne ne préfère cette option avec ses propres poids</translation>
    </message>
    <message>
        <source>{same} of {own_count}</source>
        <translation>{same} sur {own_count}</translation>
    </message>
    <message>
        <source>The ballots in numbers</source>
        <translation>Les bulletins en chiffres</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Ballot of</source>
        <translation>Bulletin de</translation>
    </message>
    <message>
        <source>The weight that each ballot gives each criterion</source>
        <translation>Le poids que chaque bulletin donne à chaque critère</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>{issue}: ratings as numbers on their scales</source>
        <translation>{issue}&#x202f;: évaluations en nombres sur leurs échelles</translation>
    </message>
    <message>
        <source>{issue}: scores as numbers on the criterion&apos;s scale</source>
        <translation>{issue}&#x202f;: notes en nombres sur l’échelle du critère</translation>
    </message>
    <message>
        <source>{issue}: each option&apos;s place; 1 is the most favoured</source>
        <translation>{issue}&#x202f;: la place de chaque option&#x202f;; 1 est la préférée</translation>
    </message>
    <message>
        <source>Same as the group</source>
        <translation>Comme le groupe</translation>
    </message>
    <message>
        <source>some of them…</source>
        <translation>certains…</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>&amp;Whose answers</source>
        <translation>&amp;Réponses de</translation>
    </message>
    <message>
        <source>Everybody&apos;s weights; the line is the group&apos;s</source>
        <translation>Les poids de chacun&#x202f;; le trait est celui du groupe</translation>
    </message>
    <message>
        <source>everybody&apos;s weights</source>
        <translation>les poids de chacun</translation>
    </message>
    <message>
        <source>Use &amp;these weights</source>
        <translation>&amp;Appliquer ces poids</translation>
    </message>
    <message>
        <source>They become the project&apos;s weights</source>
        <translation>Ils deviennent les poids du projet</translation>
    </message>
    <message>
        <source>Issues under the group&apos;s and everybody&apos;s own weights</source>
        <translation>Les enjeux avec les poids du groupe et ceux de chacun</translation>
    </message>
    <message>
        <source>Each participant&apos;s own weights and what they favour</source>
        <translation>Les poids propres de chaque participant et ce qu’ils favorisent</translation>
    </message>
    <message>
        <source>Issue by issue</source>
        <translation>Enjeu par enjeu</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>those present</source>
        <translation>les présents</translation>
    </message>
    <message>
        <source>only {p}</source>
        <translation>{p} seulement</translation>
    </message>
    <message>
        <source>all but {left}</source>
        <translation>tous sauf {left}</translation>
    </message>
    <message>
        <source>{there_count} of {cast_count}</source>
        <translation>{there_count} sur {cast_count}</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Whose answers are shown</source>
        <translation>De qui les réponses sont montrées</translation>
    </message>
    <message>
        <source>Aggregate &amp;by</source>
        <translation>A&amp;gréger par</translation>
    </message>
    <message>
        <source>Aggregation method</source>
        <translation>Méthode d’agrégation</translation>
    </message>
    <message>
        <source>The group&apos;s weights by three aggregation methods, and their spread</source>
        <translation>Les poids du groupe selon trois méthodes d’agrégation, et leur dispersion</translation>
    </message>
    <message>
        <source>Aggregation methods</source>
        <translation>Méthodes d’agrégation</translation>
    </message>
    <message>
        <source>Like-minded sub-groups</source>
        <translation>Sous-groupes d’avis proches</translation>
    </message>
    <message>
        <source>Participants one by one</source>
        <translation>Les participants un par un</translation>
    </message>
    <message>
        <source>Gut check and the group&apos;s weights</source>
        <translation>Sondage d’intuition et poids du groupe</translation>
    </message>
    <message>
        <source>Everybody&apos;s weights, and how far they agree</source>
        <translation>Les poids de chacun, et jusqu’où ils concordent</translation>
    </message>
    <message>
        <source>What the group and everybody in it favours, issue by issue</source>
        <translation>Ce que préfèrent le groupe et chacun de ses membres, enjeu par enjeu</translation>
    </message>
    <message>
        <source>Each participant&apos;s weights, and the groups side by side</source>
        <translation>Les poids de chaque participant, et les groupes côte à côte</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Agrégation</translation>
    </message>
    <message>
        <source>The group&apos;s weights by each aggregation method</source>
        <translation>Les poids du groupe selon chaque méthode d’agrégation</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Parties du résultat</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>Degré d’accord</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>what everybody favours</source>
        <translation>ce que chacun préfère</translation>
    </message>
    <message>
        <source>None of these ballots contains weights.</source>
        <translation>Aucun de ces bulletins ne donne de poids.</translation>
    </message>
    <message>
        <source>{round} asked about criteria that differ from the project&apos;s, so these weights cannot be used; open a new round.</source>
        <translation>{round} a porté sur d’autres critères que ceux du projet&#x202f;: ces poids ne peuvent donc pas être utilisés&#x202f;; ouvrez un nouveau tour.</translation>
    </message>
    <message>
        <source>{round}: weights of {people_count}</source>
        <translation>{round}&#x202f;: poids de {people_count}</translation>
    </message>
    <message>
        <source>Same as the whole group</source>
        <translation>Comme l’ensemble</translation>
    </message>
    <message>
        <source>One participant has no sub-groups.</source>
        <translation>Un seul participant n’a pas de sous-groupes.</translation>
    </message>
    <message>
        <source>There is nothing to record: no round was opened in a workshop yet.</source>
        <translation>Il n’y a rien à consigner&#x202f;: aucun tour n’a encore été ouvert dans un atelier.</translation>
    </message>
    <message>
        <source>Open a round on the Workshop page first.</source>
        <translation>Ouvrez d’abord un tour sur la page Atelier.</translation>
    </message>
    <message>
        <source>Workshop record</source>
        <translation>Procès-verbal de l’atelier</translation>
    </message>
    <message>
        <source>{voted} of {expected}</source>
        <translation>{voted} sur {expected}</translation>
    </message>
    <message>
        <source>not revealed</source>
        <translation>non révélé</translation>
    </message>
    <message>
        <source>What it asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>Ont voté</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Révélé</translation>
    </message>
    <message>
        <source>The rounds</source>
        <translation>Les tours</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>One person voted. The workshop was anonymous: answers cannot be tied to a person.</source>
        <translation>Une personne a voté. L’atelier était anonyme&#x202f;: les réponses ne peuvent être rattachées à une personne.</translation>
    </message>
    <message>
        <source>{count} people voted. The workshop was anonymous: answers cannot be tied to a person.</source>
        <translation>{count} personnes ont voté. L’atelier était anonyme&#x202f;: les réponses ne peuvent être rattachées à une personne.</translation>
    </message>
    <message>
        <source>In attendance: {names}.</source>
        <translation>Présents&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>{people}.</source>
        <translation>{people}.</translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>Personne n’a voté.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>No round on weights was revealed.</source>
        <translation>Aucun tour sur les poids n’a été révélé.</translation>
    </message>
    <message>
        <source>From – to ({round})</source>
        <translation>De – à ({round})</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Appliqués actuellement</translation>
    </message>
    <message>
        <source>First place is the same after both rounds, on {issues}.</source>
        <translation>La première place est la même après les deux tours, pour {issues}.</translation>
    </message>
    <message>
        <source>{issue}: {before} → {after}</source>
        <translation>{issue}&#x202f;: {before} → {after}</translation>
    </message>
    <message>
        <source>First place moved on {moved} of {all}: {changes}.</source>
        <translation>La première place a changé pour {moved} des {all}&#x202f;: {changes}.</translation>
    </message>
    <message>
        <source>No dissent was noted.</source>
        <translation>Aucun avis divergent n’a été consigné.</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>Under their own weights</source>
        <translation>Avec leurs propres poids</translation>
    </message>
    <message>
        <source>Who would favour something else</source>
        <translation>Qui préférerait autre chose</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>No decision was noted.</source>
        <translation>Aucune décision n’a été consignée.</translation>
    </message>
    <message>
        <source>Nobody has signed this state.</source>
        <translation>Personne n’a signé cet état.</translation>
    </message>
    <message>
        <source>Who signed this state</source>
        <translation>Qui a signé cet état</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>One more is in the workshop&apos;s chapter of the briefing note.</source>
        <translation>Une autre figure au chapitre de la note consacré à l’atelier.</translation>
    </message>
    <message>
        <source>{count} more are in the workshop&apos;s chapter of the briefing note.</source>
        <translation>{count} autres figurent au chapitre de la note consacré à l’atelier.</translation>
    </message>
    <message>
        <source>Agreement (W)</source>
        <translation>Accord (W)</translation>
    </message>
    <message>
        <source>The group&apos;s weights</source>
        <translation>Les poids du groupe</translation>
    </message>
    <message>
        <source>{people}&apos;s weights</source>
        <translation>Les poids de {people}</translation>
    </message>
    <message>
        <source>The weights of {who}</source>
        <translation>Les poids de {who}</translation>
    </message>
    <message>
        <source>The project uses these weights.</source>
        <translation>Le projet utilise ces poids.</translation>
    </message>
    <message>
        <source>Use the group&apos;s weights</source>
        <translation>Appliquer les poids du groupe</translation>
    </message>
    <message>
        <source>The weights were not used</source>
        <translation>Les poids n’ont pas été appliqués</translation>
    </message>
    <message>
        <source>Nothing is revealed yet. Open a round on weights, collect ballots, close it and reveal it.</source>
        <translation>Rien n’est encore révélé. Ouvrez un tour sur les poids, recueillez les bulletins, fermez-le et révélez-le.</translation>
    </message>
    <message>
        <source>{voted} of {expected} has voted</source>
        <translation>{voted} sur {expected} a voté</translation>
    </message>
    <message>
        <source>Start one on the Workshop page. F6 returns to the program.</source>
        <translation>Commencez-en un sur la page Atelier. F6 ramène au programme.</translation>
    </message>
    <message>
        <source>No workshop</source>
        <translation>Pas d’atelier</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>Le tour est fermé</translation>
    </message>
    <message>
        <source>Under their own weights: {value}</source>
        <translation>Avec leurs propres poids&#x202f;: {value}</translation>
    </message>
    <message>
        <source>No issue is chosen</source>
        <translation>Aucun enjeu n’est choisi</translation>
    </message>
    <message>
        <source>Wide bar: from the lowest to the highest answer</source>
        <translation>Barre large&#x202f;: de la réponse la plus basse à la plus haute</translation>
    </message>
    <message>
        <source>How much does each criterion matter?</source>
        <translation>Quelle importance a chaque critère&#x202f;?</translation>
    </message>
    <message>
        <source>How well does each option do?</source>
        <translation>Que vaut chaque option&#x202f;?</translation>
    </message>
    <message>
        <source>What would you favour today?</source>
        <translation>Que préférez-vous aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>How do you rate the actors?</source>
        <translation>Comment évaluez-vous les acteurs&#x202f;?</translation>
    </message>
    <message>
        <source>Give points for each change from worst to best: twice as many count twice as much.</source>
        <translation>Donnez des points à chaque passage du pire au meilleur&#x202f;: deux fois plus compte double.</translation>
    </message>
    <message>
        <source>Imagine all at their worst: 100 for the change that matters most, 0 to 100 for the others.</source>
        <translation>Tout au pire&#x202f;: 100 pour l’amélioration la plus importante, 0 à 100 pour les autres.</translation>
    </message>
    <message>
        <source>For each pair: which change from worst to best matters more, and how many times?</source>
        <translation>Par paire&#x202f;: quel passage du pire au meilleur compte le plus, et combien de fois&#x202f;?</translation>
    </message>
    <message>
        <source>Number the changes from worst to best by how much they matter, 1 for the most.</source>
        <translation>Numérotez les passages du pire au meilleur selon leur importance, 1 pour le premier.</translation>
    </message>
    <message>
        <source>Rate each option on each criterion. If you cannot tell, say so.</source>
        <translation>Notez chaque option sur chaque critère. Si vous ne savez pas, dites-le.</translation>
    </message>
    <message>
        <source>Rate each on your own. If you cannot tell, say so.</source>
        <translation>Évaluez chaque acteur, chacun pour soi. Si vous ne savez pas, dites-le.</translation>
    </message>
    <message>
        <source>Rank the options on your own. Ties are allowed.</source>
        <translation>Classez les options, chacun pour soi. Les ex æquo sont admis.</translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>On {issues}</source>
        <translation>Pour {issues}</translation>
    </message>
    <message>
        <source>{round} is revealed: {subject}</source>
        <translation>{round} est révélé&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>No ballot contains weights</source>
        <translation>Aucun bulletin ne contient de poids</translation>
    </message>
    <message>
        <source>{title}: answers {range}</source>
        <translation>{title}&#x202f;: réponses {range}</translation>
    </message>
    <message>
        <source>, the group {share}</source>
        <translation>, le groupe {share}</translation>
    </message>
    <message>
        <source>Each dot is one answer, from 0 to {top}</source>
        <translation>Chaque point est une réponse, de 0 à {top}</translation>
    </message>
    <message>
        <source>Dots: answers. Line and figure: the group&apos;s weights</source>
        <translation>Points&#x202f;: réponses. Trait et chiffre&#x202f;: poids du groupe</translation>
    </message>
    <message>
        <source>Arrows: from the answer in {earlier} to the one in {now}</source>
        <translation>Flèches&#x202f;: de la réponse du {earlier} à celle du {now}</translation>
    </message>
    <message>
        <source>How far apart are we?</source>
        <translation>À quel point divergeons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>{moved} of {both} has moved</source>
        <translation>{moved} sur {both} a changé</translation>
    </message>
    <message>
        <source>{moved} of {both} have moved</source>
        <translation>{moved} sur {both} ont changé</translation>
    </message>
    <message>
        <source>A tie counts for each of its options</source>
        <translation>Un ex æquo compte pour chacune de ses options</translation>
    </message>
    <message>
        <source>How many put each option first</source>
        <translation>Combien placent chaque option en tête</translation>
    </message>
    <message>
        <source>{round} is revealed: scores on {issue}</source>
        <translation>{round} est révélé&#x202f;: notes pour {issue}</translation>
    </message>
    <message>
        <source>Each dot is one answer, from worst at the left to best</source>
        <translation>Chaque point est une réponse, le pire à gauche</translation>
    </message>
    <message>
        <source>Dots: answers. Line and word: the group</source>
        <translation>Points&#x202f;: réponses. Trait et mot&#x202f;: le groupe</translation>
    </message>
    <message>
        <source>Where people differ most</source>
        <translation>Ce sur quoi les avis diffèrent le plus</translation>
    </message>
    <message>
        <source>All agree on every rating</source>
        <translation>Tous sont d’accord sur chaque évaluation</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>{round}: {voted}</source>
        <translation>{round}&#x202f;: {voted}</translation>
    </message>
    <message>
        <source>and {shown_count} more</source>
        <translation>et {shown_count} de plus</translation>
    </message>
    <message>
        <source>{bars_count} more: {left}</source>
        <translation>{bars_count} de plus&#x202f;: {left}</translation>
    </message>
    <message>
        <source>Room window</source>
        <translation>Fenêtre du projecteur</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
    <message>
        <source>Esc: back to the console</source>
        <translation>Échap&#x202f;: retour à la console</translation>
    </message>
    <message>
        <source>Esc: leave full screen</source>
        <translation>Échap&#x202f;: quitter le plein écran</translation>
    </message>
    <message>
        <source>Gut check: rank the options before seeing any result</source>
        <translation>Sondage d’intuition&#x202f;: classer les options avant de voir tout résultat</translation>
    </message>
    <message>
        <source>Weights by points</source>
        <translation>Poids par points</translation>
    </message>
    <message>
        <source>Weights by order of importance</source>
        <translation>Poids par ordre d’importance</translation>
    </message>
    <message>
        <source>Weights by pairwise comparisons</source>
        <translation>Poids par comparaisons par paires</translation>
    </message>
    <message>
        <source>Scores of options</source>
        <translation>Notes des options</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Ouvrir un tour</translation>
    </message>
    <message>
        <source>&amp;Ask for</source>
        <translation>&amp;Demander</translation>
    </message>
    <message>
        <source>On which &amp;issues?</source>
        <translation>Sur quels &amp;enjeux&#x202f;?</translation>
    </message>
    <message>
        <source>Issues asked about</source>
        <translation>Enjeux concernés</translation>
    </message>
    <message>
        <source>The witness&apos;s key</source>
        <translation>La clé du témoin</translation>
    </message>
    <message>
        <source>Open with&amp;out a witness</source>
        <translation>Ouvrir &amp;sans témoin</translation>
    </message>
    <message>
        <source>Let the witness alone look at this screen and write down all {count} words in order. They are shown only now.</source>
        <translation>Seul le témoin doit regarder cet écran et noter les {count} mots dans l’ordre. Ils ne sont affichés que maintenant.</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>On a memory stick that the witness takes away</source>
        <translation>Sur une clé USB que le témoin emporte</translation>
    </message>
    <message>
        <source>If the words and the file are lost, the ballots are lost.</source>
        <translation>Si les mots et le fichier sont perdus, les bulletins sont perdus.</translation>
    </message>
    <message>
        <source>The witness types these words from the note:</source>
        <translation>Le témoin saisit ces mots d’après ses notes&#x202f;:</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Mot {number}</translation>
    </message>
    <message>
        <source>Show the &amp;words again</source>
        <translation>Montrer de nouveau les &amp;mots</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Ouvrir le tour</translation>
    </message>
    <message>
        <source>The words are written down</source>
        <translation>Les mots sont notés</translation>
    </message>
    <message>
        <source>Witness key</source>
        <translation>Clé du témoin</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Whoever has this file can open the ballots: leave no copy of it on this computer.</source>
        <translation>Enregistré sous «&#x202f;{name}&#x202f;». Qui détient ce fichier peut ouvrir les bulletins&#x202f;: n’en laissez aucune copie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This is not word {number}.</source>
        <translation>Ce n’est pas le mot {number}.</translation>
    </message>
    <message>
        <source>Compare the note with the words once more.</source>
        <translation>Comparez encore une fois les notes avec les mots de la clé.</translation>
    </message>
    <message>
        <source>A &amp;witness holds the key</source>
        <translation>Un &amp;témoin garde la clé</translation>
    </message>
    <message>
        <source>Until the witness types the words of the key, nobody can open a ballot, not even you. If the words are lost, the ballots are lost.</source>
        <translation>Tant que le témoin n’a pas saisi les mots de la clé, personne ne peut ouvrir un bulletin, pas même vous. Si les mots sont perdus, les bulletins sont perdus.</translation>
    </message>
    <message>
        <source>Everybody answers alone. Nobody sees an answer before you reveal the round.</source>
        <translation>Chacun répond seul. Personne ne voit de réponse avant que vous ne révéliez le tour.</translation>
    </message>
    <message>
        <source>Weights apply to all issues. Nobody sees an answer before you reveal the round.</source>
        <translation>Les poids valent pour tous les enjeux. Personne ne voit de réponse avant que vous ne révéliez le tour.</translation>
    </message>
    <message>
        <source>The ballot was recorded.</source>
        <translation>Le bulletin a été enregistré.</translation>
    </message>
    <message>
        <source>{name}&apos;s ballot was recorded.</source>
        <translation>Le bulletin de {name} a été enregistré.</translation>
    </message>
    <message>
        <source>{round}: at this computer</source>
        <translation>{round}&#x202f;: à cet ordinateur</translation>
    </message>
    <message>
        <source> ({name} votes by proxy)</source>
        <translation> ({name} vote par procuration)</translation>
    </message>
    <message>
        <source>{round}: paper ballots</source>
        <translation>{round}&#x202f;: bulletins papier</translation>
    </message>
    <message>
        <source>Code and ans&amp;wers</source>
        <translation>Code et &amp;réponses</translation>
    </message>
    <message>
        <source>Type the code, then the answers in their order, separated by spaces or commas.</source>
        <translation>Saisissez le code, puis les réponses dans l’ordre, séparées par des espaces ou des virgules.</translation>
    </message>
    <message>
        <source>Answers as they are read</source>
        <translation>Réponses telles qu’elles sont lues</translation>
    </message>
    <message>
        <source>&amp;Record this ballot</source>
        <translation>&amp;Enregistrer ce bulletin</translation>
    </message>
    <message>
        <source>Take the last one &amp;back</source>
        <translation>Retirer le &amp;dernier</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Raison&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Reason for {subject}: {text}</source>
        <translation>Raison pour {subject}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Whose ballot? Begin with the code.</source>
        <translation>De qui est ce bulletin&#x202f;? Commencez par le code.</translation>
    </message>
    <message>
        <source>The code is in use.</source>
        <translation>Le code est valable.</translation>
    </message>
    <message>
        <source> (has voted: replaces the earlier ballot)</source>
        <translation> (a voté&#x202f;: remplace le bulletin antérieur)</translation>
    </message>
    <message>
        <source>The last ballot was taken back. You can type it again.</source>
        <translation>Le dernier bulletin a été retiré. Vous pouvez le saisir de nouveau.</translation>
    </message>
    <message>
        <source>Leave without recording this ballot?</source>
        <translation>Quitter sans enregistrer ce bulletin&#x202f;?</translation>
    </message>
    <message>
        <source>This file holds a sealed ballot, which nobody can read here. If you fill it in again, the new ballot takes its place. To collect it, open the project “{project}” first.</source>
        <translation>Ce fichier contient un bulletin scellé, que personne ne peut lire ici. Si vous le remplissez de nouveau, le nouveau bulletin le remplace. Pour le recueillir, ouvrez d’abord le projet «&#x202f;{project}&#x202f;».</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>Votre &amp;code</translation>
    </message>
    <message>
        <source>Saving seals your answers in the file: nobody can read them before the round is revealed. Then give the file back.</source>
        <translation>L’enregistrement scelle vos réponses dans le fichier&#x202f;: personne ne peut les lire avant la révélation du tour. Rendez ensuite le fichier.</translation>
    </message>
    <message>
        <source>&amp;Save the sealed ballot</source>
        <translation>&amp;Enregistrer le bulletin scellé</translation>
    </message>
    <message>
        <source>Your ballot is sealed in “{file}”.</source>
        <translation>Votre bulletin est scellé dans «&#x202f;{file}&#x202f;».</translation>
    </message>
    <message>
        <source>Give this file back to the facilitator. Until the round closes, you can fill it in again.</source>
        <translation>Rendez ce fichier à l’animateur. Jusqu’à la fermeture du tour, vous pouvez le remplir de nouveau.</translation>
    </message>
    <message>
        <source>Your entries will be lost.</source>
        <translation>Vos saisies seront perdues.</translation>
    </message>
    <message>
        <source>Leave without saving this ballot?</source>
        <translation>Quitter sans enregistrer ce bulletin&#x202f;?</translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation>Code du billet</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>open: ballots are being collected, nobody sees any</source>
        <translation>ouvert&#x202f;: le recueil des bulletins est en cours, personne n’en voit aucun</translation>
    </message>
    <message>
        <source>closed: nobody sees any ballot yet</source>
        <translation>fermé&#x202f;: personne ne voit encore de bulletin</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>révélé</translation>
    </message>
    <message>
        <source>Open a &amp;new round…</source>
        <translation>Ouvrir un &amp;nouveau tour…</translation>
    </message>
    <message>
        <source>Ask everybody something</source>
        <translation>Demander quelque chose à tous</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>A second round keeps the first</source>
        <translation>Un second tour garde le premier</translation>
    </message>
    <message>
        <source>Collect ballots</source>
        <translation>Recueillir les bulletins</translation>
    </message>
    <message>
        <source>&amp;Pass the keyboard…</source>
        <translation>&amp;Passer le clavier…</translation>
    </message>
    <message>
        <source>A private full-screen ballot for one after the other</source>
        <translation>Un bulletin confidentiel en plein écran, l’un après l’autre</translation>
    </message>
    <message>
        <source>At this &amp;computer…</source>
        <translation>À cet &amp;ordinateur…</translation>
    </message>
    <message>
        <source>You enter what is said</source>
        <translation>Vous saisissez ce qui est dit</translation>
    </message>
    <message>
        <source>Collect ballot &amp;files…</source>
        <translation>&amp;Lire des fichiers…</translation>
    </message>
    <message>
        <source>Checked before anything is merged</source>
        <translation>Contrôlés avant toute intégration</translation>
    </message>
    <message>
        <source>Withdraw a ballot…</source>
        <translation>Retirer un bulletin…</translation>
    </message>
    <message>
        <source>Who changed their answers since the previous round</source>
        <translation>Qui a changé ses réponses depuis le tour précédent</translation>
    </message>
    <message>
        <source>Changes since the previous round</source>
        <translation>Changements depuis le tour précédent</translation>
    </message>
    <message>
        <source>The questions have been edited since, so no ballot can be recorded: {warnings}</source>
        <translation>Les questions ont été modifiées depuis&#x202f;; aucun bulletin ne peut donc être enregistré&#x202f;: {warnings}</translation>
    </message>
    <message>
        <source>Nobody changed their answers since the previous round</source>
        <translation>Personne n’a changé ses réponses depuis le tour précédent</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Close {round} although {waiting} of {expected} has not voted?</source>
        <translation>Fermer le {round} alors que {waiting} sur {expected} n’a pas voté&#x202f;?</translation>
    </message>
    <message>
        <source>Close {round} although {waiting} of {expected} have not voted?</source>
        <translation>Fermer le {round} alors que {waiting} sur {expected} n’ont pas voté&#x202f;?</translation>
    </message>
    <message>
        <source>A closed round accepts no more ballots.</source>
        <translation>Un tour fermé n’accepte plus de bulletins.</translation>
    </message>
    <message>
        <source>{name} has already voted. Replace the earlier ballot with this one?</source>
        <translation>{name} a déjà voté. Remplacer le bulletin précédent par celui-ci&#x202f;?</translation>
    </message>
    <message>
        <source>The earlier ballot will be lost.</source>
        <translation>Le bulletin précédent sera perdu.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>&amp;Hand out files…</source>
        <translation>&amp;Distribuer des fichiers…</translation>
    </message>
    <message>
        <source>Excel forms or small files for each participant</source>
        <translation>Formulaires Excel ou petits fichiers pour chaque participant</translation>
    </message>
    <message>
        <source>Print &amp;ballots…</source>
        <translation>Imprimer des &amp;bulletins…</translation>
    </message>
    <message>
        <source>A PDF to hand out on paper</source>
        <translation>Un PDF à distribuer sur papier</translation>
    </message>
    <message>
        <source>A paper ballot: code and answers</source>
        <translation>Un bulletin papier&#x202f;: code et réponses</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Only a round in which nobody has voted</source>
        <translation>Seulement un tour où personne n’a voté</translation>
    </message>
    <message>
        <source>The participant can vote again</source>
        <translation>Le participant peut voter de nouveau</translation>
    </message>
    <message>
        <source>Everybody&apos;s answers</source>
        <translation>Les réponses de chacun</translation>
    </message>
    <message>
        <source>Answers are hidden while a round is open.</source>
        <translation>Les réponses sont masquées tant qu’un tour est ouvert.</translation>
    </message>
    <message>
        <source>How many have voted</source>
        <translation>Nombre de votants</translation>
    </message>
    <message>
        <source>From the computer on which the round was opened</source>
        <translation>De l’ordinateur sur lequel le tour a été ouvert</translation>
    </message>
    <message>
        <source>Open it a&amp;gain</source>
        <translation>Le ro&amp;uvrir</translation>
    </message>
    <message>
        <source>Nobody has seen a ballot yet</source>
        <translation>Personne n’a encore vu de bulletin</translation>
    </message>
    <message>
        <source>Show of hand&amp;s…</source>
        <translation>Vote à &amp;main levée…</translation>
    </message>
    <message>
        <source>Count hands; only the counts are recorded</source>
        <translation>Compter les mains levées&#x202f;; seuls les nombres sont consignés</translation>
    </message>
    <message>
        <source>More about this round</source>
        <translation>Autres actions pour ce tour</translation>
    </message>
    <message>
        <source>&amp;Enter paper ballots…</source>
        <translation>&amp;Saisir des bulletins papier…</translation>
    </message>
    <message>
        <source>One line for each ballot</source>
        <translation>Une ligne par bulletin</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Pas encore de tour</translation>
    </message>
    <message>
        <source>Open one to ask everybody the same question.</source>
        <translation>Ouvrez-en un pour poser à tous la même question.</translation>
    </message>
    <message>
        <source>{voted} of {expected} has voted; {states}.</source>
        <translation>{voted} sur {expected} a voté&#x202f;; {states}.</translation>
    </message>
    <message>
        <source>{voted} of {expected} have voted; {states}.</source>
        <translation>{voted} sur {expected} ont voté&#x202f;; {states}.</translation>
    </message>
    <message>
        <source>Opened {opened}.</source>
        <translation>Ouvert {opened}.</translation>
    </message>
    <message>
        <source>A witness has the key.</source>
        <translation>Un témoin a la clé.</translation>
    </message>
    <message>
        <source>Voted: {names}.</source>
        <translation>Ont voté&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Still to vote: {names}.</source>
        <translation>Doivent encore voter&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Whose ballot?</source>
        <translation>De qui est ce bulletin&#x202f;?</translation>
    </message>
    <message>
        <source>Withdraw a ballot</source>
        <translation>Retirer un bulletin</translation>
    </message>
    <message>
        <source>Copy the &amp;key for another computer…</source>
        <translation>Copier la &amp;clé pour un autre ordinateur…</translation>
    </message>
    <message>
        <source>Folder with filled ballots</source>
        <translation>Dossier des bulletins remplis</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>On levels the group&apos;s score is the median answer, with voting weights; on numbers it is the mean. In brackets: the lowest and the highest answer. Marked scores differ from the project&apos;s; point at one to see how the answers are distributed.</source>
        <translation>Sur les niveaux, la note du groupe est la réponse médiane, compte tenu des poids de vote&#x202f;; sur les nombres, c’est la moyenne. Entre parenthèses, la réponse la plus basse et la plus haute. Les notes marquées diffèrent de celles du projet&#x202f;; pointez-en une pour voir la répartition des réponses.</translation>
    </message>
    <message>
        <source>The group&apos;s scores</source>
        <translation>Les notes du groupe</translation>
    </message>
    <message>
        <source>Use &amp;these scores</source>
        <translation>&amp;Appliquer ces notes</translation>
    </message>
    <message>
        <source>They become the project&apos;s scores</source>
        <translation>Elles deviennent les notes du projet</translation>
    </message>
    <message>
        <source>None of the scores asked about is in the project any more.</source>
        <translation>Aucune des notes demandées n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>All agree on {same} of {total} scores.</source>
        <translation>Tous sont d’accord sur {same} des {total} notes.</translation>
    </message>
    <message>
        <source>Use the group&apos;s scores</source>
        <translation>Appliquer les notes du groupe</translation>
    </message>
    <message>
        <source>The scores were not used</source>
        <translation>Les notes n’ont pas été appliquées</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Agree or dissent</source>
        <translation>Approuver ou émettre un avis divergent</translation>
    </message>
    <message>
        <source>I agree with the result</source>
        <translation>J’approuve le résultat</translation>
    </message>
    <message>
        <source>I sign under dissent</source>
        <translation>Je signe avec un avis divergent</translation>
    </message>
    <message>
        <source>Only with dissent</source>
        <translation>Seulement avec un avis divergent</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Signer</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Personne n’a encore signé.</translation>
    </message>
    <message>
        <source>{stale} of {signed_count} signed an earlier state of the project.</source>
        <comment>one person</comment>
        <translation>{stale} sur {signed_count} a signé un état antérieur du projet.</translation>
    </message>
    <message>
        <source>{stale} of {signed_count} signed an earlier state of the project.</source>
        <translation>{stale} sur {signed_count} ont signé un état antérieur du projet.</translation>
    </message>
    <message>
        <source>{signed_count} of {usable_count} has signed the present state: {agreed} in agreement, {dissenting} under dissent.</source>
        <translation>{signed_count} sur {usable_count} a signé l’état actuel&#x202f;: {agreed} pour accord, {dissenting} avec un avis divergent.</translation>
    </message>
    <message>
        <source>{signed_count} of {usable_count} have signed the present state: {agreed} in agreement, {dissenting} under dissent.</source>
        <translation>{signed_count} sur {usable_count} ont signé l’état actuel&#x202f;: {agreed} pour accord, {dissenting} avec un avis divergent.</translation>
    </message>
    <message>
        <source>Hash of the inputs (also in the report): {inputs}. {covers}</source>
        <translation>Empreinte des données (aussi dans le rapport)&#x202f;: {inputs}. {covers}</translation>
    </message>
    <message>
        <source>You would sign the project as it is now, and its weights are not the group&apos;s. To sign the group&apos;s weights, use them under Results first.</source>
        <translation>Vous signeriez le projet tel quel, et ses poids ne sont pas ceux du groupe. Pour signer ceux du groupe, appliquez-les d’abord sous «&#x202f;Résultats&#x202f;».</translation>
    </message>
    <message>
        <source>earlier: {inputs}</source>
        <translation>antérieur&#x202f;: {inputs}</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>{open_round} is still open. Close and reveal it before anybody signs.</source>
        <translation>{open_round} est encore ouvert. Fermez-le et révélez-le avant que quiconque ne signe.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>{criterion}: from {lowest} to {highest}</source>
        <translation>{criterion}&#x202f;: de {lowest} à {highest}</translation>
    </message>
    <message>
        <source>, group {group}</source>
        <translation>, groupe {group}</translation>
    </message>
    <message>
        <source>Everybody&apos;s weights</source>
        <translation>Les poids de chacun</translation>
    </message>
    <message>
        <source>Choose participants</source>
        <translation>Choisir des participants</translation>
    </message>
    <message>
        <source>Whose answers should be aggregated?</source>
        <translation>Quelles réponses agréger&#x202f;?</translation>
    </message>
    <message>
        <source>Which issues is the workshop about? Rounds, discussion, dissent and report keep to them.</source>
        <translation>Sur quels enjeux porte l’atelier&#x202f;? Les tours, la discussion, les avis divergents et le rapport s’y limitent.</translation>
    </message>
    <message>
        <source>{count} of {total} is selected.</source>
        <translation>{count} sur {total} est choisi.</translation>
    </message>
    <message>
        <source>{count} of {total} are selected.</source>
        <translation>{count} sur {total} sont choisis.</translation>
    </message>
    <message>
        <source> Choose at least {fewest}.</source>
        <translation> Choisissez-en au moins {fewest}.</translation>
    </message>
    <message>
        <source>{n} ballot from a phone, recorded before the program ended, was added.</source>
        <translation>{n} bulletin venu d’un téléphone, enregistré avant l’arrêt du programme, a été ajouté.</translation>
    </message>
    <message>
        <source>{n} ballots from phones, recorded before the program ended, were added.</source>
        <translation>{n} bulletins venus de téléphones, enregistrés avant l’arrêt du programme, ont été ajoutés.</translation>
    </message>
    <message>
        <source>The timer was not started</source>
        <translation>Le minuteur n’a pas été lancé</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation>Combien de minutes&#x202f;?</translation>
    </message>
    <message>
        <source>Criteria, options and lenses</source>
        <translation>Critères, options et points de vue</translation>
    </message>
    <message>
        <source>The part that the presets share: four criteria, three scopes of cooperation, six weight profiles and the source.</source>
        <translation>La partie commune aux exemples&#x202f;: quatre critères, trois formes de coopération, six profils de poids et la source.</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Effect.</source>
        <translation>Effic.</translation>
    </message>
    <message>
        <source>How likely the option is to reach what it is meant to reach on this issue, before any cost is counted (gross benefit).</source>
        <translation>La probabilité que l’option atteigne ce qu’elle vise pour cet enjeu, avant prise en compte de tout coût (bénéfice brut).</translation>
    </message>
    <message>
        <source>not useful</source>
        <translation>pas utile</translation>
    </message>
    <message>
        <source>The option leaves the problem as it is: the goal is missed even if everybody keeps to what was agreed.</source>
        <translation>L’option laisse le problème tel quel&#x202f;: l’objectif est manqué même si chacun respecte ce qui a été convenu.</translation>
    </message>
    <message>
        <source>somewhat useful</source>
        <translation>assez utile</translation>
    </message>
    <message>
        <source>The option moves the problem in the wanted direction but leaves a substantial part of it standing.</source>
        <translation>L’option fait avancer le problème dans le sens voulu mais en laisse subsister une part importante.</translation>
    </message>
    <message>
        <source>very useful</source>
        <translation>très utile</translation>
    </message>
    <message>
        <source>The option reaches the goal as far as any arrangement between states can.</source>
        <translation>L’option atteint l’objectif autant qu’un arrangement entre États le peut.</translation>
    </message>
    <message>
        <source>Cost of coordination</source>
        <translation>Coût de coordination</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>What it takes to reach an agreement and hold it together: negotiating, monitoring, concessions. Less is better.</source>
        <translation>Ce qu’il faut pour parvenir à un accord et le maintenir&#x202f;: négociation, contrôle, concessions. Moins, c’est mieux.</translation>
    </message>
    <message>
        <source>No other government has to agree.</source>
        <translation>Aucun autre gouvernement ne doit donner son accord.</translation>
    </message>
    <message>
        <source>A few partners who already work together settle it in an existing forum, without large concessions.</source>
        <translation>Quelques partenaires qui travaillent déjà ensemble le règlent dans une enceinte existante, sans grandes concessions.</translation>
    </message>
    <message>
        <source>Several partners have to negotiate something new, monitor it and give way on some points.</source>
        <translation>Plusieurs partenaires doivent négocier un nouvel accord, le contrôler et céder sur certains points.</translation>
    </message>
    <message>
        <source>Most countries have to agree, or rivals on a matter of trade or safety where all of them gain.</source>
        <translation>La plupart des pays doivent donner leur accord, ou des rivaux sur une question de commerce ou de sécurité où tous gagnent.</translation>
    </message>
    <message>
        <source>Rivals have to agree, and to verify, on something where each would rather not be bound.</source>
        <translation>Des rivaux doivent donner leur accord, et en permettre la vérification, sur un sujet où chacun préférerait ne pas être lié.</translation>
    </message>
    <message>
        <source>Value alignment</source>
        <translation>Convergence des valeurs</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>How far the parties to the option want the same thing for reasons they share, so that the result reflects one&apos;s own values.</source>
        <translation>Dans quelle mesure les parties à l’option veulent la même chose pour des raisons qu’elles partagent, de sorte que le résultat reflète ses propres valeurs.</translation>
    </message>
    <message>
        <source>The parties pursue opposed aims; what one gains on this issue another loses.</source>
        <translation>Les parties poursuivent des objectifs opposés&#x202f;; ce que l’une gagne pour cet enjeu, l’autre le perd.</translation>
    </message>
    <message>
        <source>Values clash openly; only a thin common wording is within reach.</source>
        <translation>Les valeurs se heurtent ouvertement&#x202f;; seule une formulation commune minimale est à portée.</translation>
    </message>
    <message>
        <source>Values differ, but an interest in this issue is shared, even among rivals.</source>
        <translation>Les valeurs diffèrent, mais un intérêt à cet enjeu est partagé, même entre rivaux.</translation>
    </message>
    <message>
        <source>The parties share most values and differ on details or priorities.</source>
        <translation>Les parties partagent la plupart des valeurs et diffèrent sur des détails ou des priorités.</translation>
    </message>
    <message>
        <source>One set of values decides: one&apos;s own, or one that all parties hold.</source>
        <translation>Un seul ensemble de valeurs décide&#x202f;: les siennes, ou celles que toutes les parties partagent.</translation>
    </message>
    <message>
        <source>Leverage over development</source>
        <translation>Influence sur le développement</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>How strongly the option can shape AI where it is built, often by a few companies in other countries.</source>
        <translation>La force avec laquelle l’option peut façonner l’IA là où elle est conçue, souvent par quelques entreprises d’autres pays.</translation>
    </message>
    <message>
        <source>Those who build the AI have no reason to take notice.</source>
        <translation>Ceux qui conçoivent l’IA n’ont pas de raison d’en tenir compte.</translation>
    </message>
    <message>
        <source>Requests can be made, and can be ignored or answered by staying away from the market.</source>
        <translation>Des demandes sont possibles, mais peuvent être ignorées ou amener les fournisseurs à quitter le marché.</translation>
    </message>
    <message>
        <source>The market or the joint front is big enough that developers adapt some of what they build.</source>
        <translation>Le marché ou le front commun est assez grand pour que les développeurs adaptent une partie de ce qu’ils conçoivent.</translation>
    </message>
    <message>
        <source>Most developers, or the states that host them, have to follow: by rule, or because they cannot do without the market.</source>
        <translation>La plupart des développeurs, ou les États qui les abritent, doivent suivre&#x202f;: parce qu’une règle l’impose, ou parce qu’ils ne peuvent se passer du marché.</translation>
    </message>
    <message>
        <source>All states that host major developers are bound themselves.</source>
        <translation>Tous les États qui abritent de grands développeurs sont eux-mêmes liés.</translation>
    </message>
    <message>
        <source>Unilateral regulation</source>
        <translation>Réglementation unilatérale</translation>
    </message>
    <message>
        <source>Unilateral</source>
        <translation>Unilatérale</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>One jurisdiction sets rules alone, for AI from abroad as well. The European Union counts as one jurisdiction.</source>
        <translation>Une juridiction fixe seule des règles, y compris pour l’IA venue de l’étranger. L’Union européenne compte comme une seule juridiction.</translation>
    </message>
    <message>
        <source>Selective cooperation</source>
        <translation>Coopération sélective</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation>Sélective</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>At least two jurisdictions act together, and at least one central AI power is not among them.</source>
        <translation>Deux juridictions au moins agissent ensemble, et au moins une puissance centrale de l’IA n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Global cooperation</source>
        <translation>Coopération mondiale</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Mondiale</translation>
    </message>
    <message>
        <source>G</source>
        <translation>M</translation>
    </message>
    <message>
        <source>More or less worldwide, with every major AI power on board, the United States and China included.</source>
        <translation>À l’échelle plus ou moins mondiale, avec toutes les grandes puissances de l’IA, États-Unis et Chine compris.</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>Poids égaux</translation>
    </message>
    <message>
        <source>The starting point when nothing speaks for one criterion over another. An assumption, to be questioned with the weights page.</source>
        <translation>Le point de départ quand rien ne plaide pour un critère plutôt qu’un autre. Une hypothèse, à remettre en question sur la page Poids.</translation>
    </message>
    <message>
        <source>Gross benefit</source>
        <translation>Bénéfice brut</translation>
    </message>
    <message>
        <source>Effectiveness alone, as Tables 1 and 4 rate it, before the cost of coordinating is discounted. Shows what the tables say by themselves; an assumption like every weight.</source>
        <translation>L’efficacité seule, telle que l’évaluent les tableaux 1 et 4, avant déduction du coût de coordination. Montre ce que disent les tableaux à eux seuls&#x202f;; une hypothèse, comme tout poids.</translation>
    </message>
    <message>
        <source>Neorealist</source>
        <translation>Néoréaliste</translation>
    </message>
    <message>
        <source>Relative power decides. Leverage over what rivals can build comes first (5 points), whether an arrangement really constrains them second (3); coalitions are temporary, so shared values weigh little (1), and the price of coordinating is secondary to security (1). Illustrative points, an assumption.</source>
        <translation>La puissance relative décide. L’influence sur ce que des rivaux peuvent concevoir vient d’abord (5 points), puis la capacité d’un arrangement à les contraindre vraiment (3)&#x202f;; les coalitions étant temporaires, les valeurs partagées pèsent peu (1), et le prix de la coordination est secondaire face à la sécurité (1). Points illustratifs, une hypothèse.</translation>
    </message>
    <message>
        <source>Neoliberal institutionalist</source>
        <translation>Institutionnaliste néolibéral</translation>
    </message>
    <message>
        <source>States cooperate to handle interdependence where all can gain. Solving the problem (4 points) and keeping transaction costs down (4) come first; institutions bridge differences of values and power (1 each). Illustrative points, an assumption.</source>
        <translation>Les États coopèrent pour gérer l’interdépendance là où tous peuvent gagner. Résoudre le problème (4 points) et contenir les coûts de transaction (4) viennent d’abord&#x202f;; les institutions comblent les différences de valeurs et de puissance (1 chacune). Points illustratifs, une hypothèse.</translation>
    </message>
    <message>
        <source>Constructivist</source>
        <translation>Constructiviste</translation>
    </message>
    <message>
        <source>Shared ideas, identities and norms carry cooperation. Value alignment comes first (5 points), effectiveness second (3) because the parties&apos; view of the problem defines what works; cost and leverage follow (1 each). Illustrative points, an assumption.</source>
        <translation>Des idées, identités et normes partagées portent la coopération. La convergence des valeurs vient d’abord (5 points), l’efficacité ensuite (3), parce que la façon dont les parties voient le problème définit ce qui fonctionne&#x202f;; coût et influence suivent (1 chacun). Points illustratifs, une hypothèse.</translation>
    </message>
    <message>
        <source>Mercantilist</source>
        <translation>Mercantiliste</translation>
    </message>
    <message>
        <source>Cooperation as industrial policy: control over technology and value chains comes first (leverage, 5 points), then what the arrangement costs one&apos;s own industry and diplomacy (3); the common problem and shared values weigh little (1 each). Illustrative points, an assumption.</source>
        <translation>La coopération comme politique industrielle&#x202f;: la maîtrise des technologies et des chaînes de valeur vient d’abord (influence, 5 points), puis ce que l’arrangement coûte à sa propre industrie et à sa diplomatie (3)&#x202f;; le problème commun et les valeurs partagées pèsent peu (1 chacun). Points illustratifs, une hypothèse.</translation>
    </message>
    <message>
        <source>Own project</source>
        <translation>Projet propre</translation>
    </message>
    <message>
        <source>Evidence. “table”: the rating is printed in a table of the paper. “text”: it follows from a passage of its prose, named in the cell. “assumption”: it is our own judgement; the passage named is the one to compare it with. Only effectiveness is printed in tables, on a scale of three signs. The levels of the other three criteria, the numbers behind all labels and the weights of the viewpoints are choices made for this program: change them where you know better. Discounting the cost of coordination turns the gross benefit of an option into its net benefit.</source>
        <translation>Fondement. «&#x202f;tableau&#x202f;»&#x202f;: l’évaluation est imprimée dans un tableau de l’article. «&#x202f;texte&#x202f;»&#x202f;: elle découle d’un passage de son texte, nommé dans la cellule. «&#x202f;hypothèse&#x202f;»&#x202f;: c’est notre propre jugement&#x202f;; le passage nommé est celui auquel le comparer. Seule l’efficacité figure dans les tableaux, sur une échelle à trois signes. Les niveaux des trois autres critères, les nombres derrière tous les libellés et les poids des points de vue sont des choix faits pour ce programme&#x202f;: modifiez-les là où vous en savez plus. En déduisant le coût de coordination du bénéfice brut d’une option, on obtient son bénéfice net.</translation>
    </message>
    <message>
        <source>Actors and forums</source>
        <translation>Acteurs et enceintes</translation>
    </message>
    <message>
        <source>The part that the tables share: twelve actors of the AI debate, nine forums, and how coalitions are scored.</source>
        <translation>La partie commune aux tableaux&#x202f;: douze acteurs du débat sur l’IA, neuf enceintes et la notation des coalitions.</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>Counts as one jurisdiction, as in the paper.</source>
        <translation>Compte pour une seule juridiction, comme dans l’article.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Development versus deployment”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Development versus deployment&#x202f;»</translation>
    </message>
    <message>
        <source>Strong research and a few model makers, but most leading systems are built elsewhere.</source>
        <translation>Une recherche solide et quelques concepteurs de modèles, mais la plupart des systèmes de pointe sont créés ailleurs.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Promoting norms”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Promoting norms&#x202f;»</translation>
    </message>
    <message>
        <source>One of the largest markets for AI, whose rules others take up.</source>
        <translation>L’un des plus grands marchés de l’IA, dont d’autres reprennent les règles.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Delimiting AI governance”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Delimiting AI governance&#x202f;»</translation>
    </message>
    <message>
        <source>We agree with ourselves: alone, our own values decide.</source>
        <translation>Nous sommes d’accord avec nous-mêmes&#x202f;: seuls, nos propres valeurs décident.</translation>
    </message>
    <message>
        <source>Nobody has to be won over to act alone.</source>
        <translation>Pour agir seul, il n’y a personne à convaincre.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>USA</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>A central AI power by the paper&apos;s own definition of global cooperation.</source>
        <translation>Une puissance centrale de l’IA selon la définition que l’article donne de la coopération mondiale.</translation>
    </message>
    <message>
        <source>section “Delimiting AI governance”; section “Development versus deployment”</source>
        <translation>section «&#x202f;Delimiting AI governance&#x202f;»&#x202f;; section «&#x202f;Development versus deployment&#x202f;»</translation>
    </message>
    <message>
        <source>Named as one of the two crucial AI powers; cutting-edge AI comes from few places.</source>
        <translation>Citée comme l’une des deux puissances décisives de l’IA&#x202f;; l’IA de pointe vient de peu d’endroits.</translation>
    </message>
    <message>
        <source>section “Realizing benefits from trade”</source>
        <translation>section «&#x202f;Realizing benefits from trade&#x202f;»</translation>
    </message>
    <message>
        <source>Its companies supply users all over the world and weave AI into what these already use.</source>
        <translation>Ses entreprises fournissent des utilisateurs du monde entier et intègrent l’IA à ce qu’ils utilisent déjà.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Debating cooperation in AI governance”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Debating cooperation in AI governance&#x202f;»</translation>
    </message>
    <message>
        <source>A democracy and ally that shares most values, but not the wish for rules made together.</source>
        <translation>Une démocratie alliée qui partage la plupart des valeurs, mais pas le souhait de règles communes.</translation>
    </message>
    <message>
        <source>section “Delimiting AI governance”; section “Debating cooperation in AI governance”</source>
        <translation>section «&#x202f;Delimiting AI governance&#x202f;»&#x202f;; section «&#x202f;Debating cooperation in AI governance&#x202f;»</translation>
    </message>
    <message>
        <source>The transatlantic axis is a central link, yet its government rejects central governance of AI.</source>
        <translation>L’axe transatlantique est un lien central, mais son gouvernement rejette une gouvernance centralisée de l’IA.</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Assumption; compare section “Realizing benefits from trade”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Realizing benefits from trade&#x202f;»</translation>
    </message>
    <message>
        <source>The largest number of users of AI in one jurisdiction, and a growing exporter.</source>
        <translation>Le plus grand nombre d’utilisateurs d’IA dans une juridiction, et un exportateur en croissance.</translation>
    </message>
    <message>
        <source>section “Introduction”</source>
        <translation>section «&#x202f;Introduction&#x202f;»</translation>
    </message>
    <message>
        <source>Value clashes are cited as the reason why democracies cannot make rules with it.</source>
        <translation>Des conflits de valeurs sont invoqués pour expliquer que les démocraties ne peuvent établir de règles avec elle.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Conclusion”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Conclusion&#x202f;»</translation>
    </message>
    <message>
        <source>Its rivalry with the United States and distrust on both sides make each agreement dear.</source>
        <translation>La rivalité avec les États-Unis et la méfiance des deux côtés rendent chaque accord coûteux.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>RU</translation>
    </message>
    <message>
        <source>A leading laboratory and strong research, though largely under American ownership.</source>
        <translation>Un laboratoire de premier plan et une recherche solide, mais en grande partie sous contrôle américain.</translation>
    </message>
    <message>
        <source>A rich market of medium size.</source>
        <translation>Un marché riche de taille moyenne.</translation>
    </message>
    <message>
        <source>A European democracy with nearly the same values and concerns.</source>
        <translation>Une démocratie européenne aux valeurs et préoccupations presque identiques.</translation>
    </message>
    <message>
        <source>Meets us in the G7, NATO and the OECD and is used to agreeing there.</source>
        <translation>Nous rencontre au G7, à l’OTAN et à l’OCDE et a l’habitude de s’y entendre.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Strong in robots and parts, with few large models of its own.</source>
        <translation>Fort en robots et composants, avec peu de grands modèles propres.</translation>
    </message>
    <message>
        <source>A democracy with the same principles, lighter rules preferred.</source>
        <translation>Une démocratie aux mêmes principes, qui préfère des règles plus légères.</translation>
    </message>
    <message>
        <source>Led the G7&apos;s work on AI and likes to agree in such forums.</source>
        <translation>A dirigé les travaux du G7 sur l’IA et s’entend volontiers dans de telles enceintes.</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>Corée</translation>
    </message>
    <message>
        <source>Makes memory chips and devices that AI needs, and some large models.</source>
        <translation>Fabrique les puces de mémoire et appareils dont l’IA a besoin, et quelques grands modèles.</translation>
    </message>
    <message>
        <source>A small but rich market.</source>
        <translation>Un marché petit mais riche.</translation>
    </message>
    <message>
        <source>A democracy that has an AI act of its own.</source>
        <translation>Une démocratie dotée de sa propre loi sur l’IA.</translation>
    </message>
    <message>
        <source>Hosted a summit on AI safety and works with us in the OECD.</source>
        <translation>A accueilli un sommet sur la sécurité de l’IA et travaille avec nous à l’OCDE.</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Many engineers and applications, few leading models.</source>
        <translation>Beaucoup d’ingénieurs et d’applications, peu de modèles de pointe.</translation>
    </message>
    <message>
        <source>One of the largest numbers of users, with less to spend.</source>
        <translation>L’un des plus grands nombres d’utilisateurs, avec moins de moyens.</translation>
    </message>
    <message>
        <source>A democracy that keeps its distance from blocs and puts growth before rules.</source>
        <translation>Une démocratie qui garde ses distances avec les blocs et place la croissance avant les règles.</translation>
    </message>
    <message>
        <source>Has to be offered access to technology or markets in return.</source>
        <translation>Il faut lui offrir en échange un accès à la technologie ou aux marchés.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Leading research, with few makers of large models.</source>
        <translation>Une recherche de premier plan, avec peu de concepteurs de grands modèles.</translation>
    </message>
    <message>
        <source>A democracy with nearly the same values and concerns.</source>
        <translation>Une démocratie aux valeurs et préoccupations presque identiques.</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Uses and adapts AI more than it builds it.</source>
        <translation>Utilise et adapte l’IA plus qu’il ne la crée.</translation>
    </message>
    <message>
        <source>The largest market of its region.</source>
        <translation>Le plus grand marché de sa région.</translation>
    </message>
    <message>
        <source>A democracy that drafts rules like ours but stresses the interests of the South.</source>
        <translation>Une démocratie qui prépare des règles proches des nôtres mais défend les intérêts du Sud.</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>UAE</source>
        <translation>EAU</translation>
    </message>
    <message>
        <source>Buys computing power on a large scale and publishes models of its own.</source>
        <translation>Achète de la puissance de calcul à grande échelle et publie ses propres modèles.</translation>
    </message>
    <message>
        <source>No democracy; shares an interest in order and trade, not in rights.</source>
        <translation>N’est pas une démocratie&#x202f;; partage l’intérêt pour l’ordre et le commerce, non pour les droits.</translation>
    </message>
    <message>
        <source>Joins where it is offered chips and standing, and works with all sides.</source>
        <translation>Se joint à qui lui offre puces et prestige, et travaille avec tous les camps.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Few leading models; its weight is military rather than civilian.</source>
        <translation>Peu de modèles de pointe&#x202f;; son poids est militaire plutôt que civil.</translation>
    </message>
    <message>
        <source>A market cut off from most suppliers by sanctions.</source>
        <translation>Un marché coupé de la plupart des fournisseurs par les sanctions.</translation>
    </message>
    <message>
        <source>Assumption; compare discussion of Table 4</source>
        <translation>Hypothèse&#x202f;; cf. discussion du tableau 4</translation>
    </message>
    <message>
        <source>At war with a neighbour of ours; the paper&apos;s example is propaganda about that war.</source>
        <translation>En guerre avec l’un de nos voisins&#x202f;; l’exemple de l’article est la propagande sur cette guerre.</translation>
    </message>
    <message>
        <source>Sanctions and war leave no ordinary channel for an agreement.</source>
        <translation>Les sanctions et la guerre ne laissent aucune voie ordinaire vers un accord.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Small, but a centre of research and data centres in its region.</source>
        <translation>Petit, mais un centre de recherche et de centres de données dans sa région.</translation>
    </message>
    <message>
        <source>Shares our interest in safe and trusted AI, less our stress on rights.</source>
        <translation>Partage notre intérêt pour une IA sûre et fiable, mais insiste moins que nous sur les droits.</translation>
    </message>
    <message>
        <source>Joins technical work on AI safety readily.</source>
        <translation>Se joint volontiers aux travaux techniques sur la sécurité de l’IA.</translation>
    </message>
    <message>
        <source>G7</source>
        <translation>G7</translation>
    </message>
    <message>
        <source>Canada, Japan, the United Kingdom, the United States, three members of the EU and the EU itself.</source>
        <translation>Canada, Japon, Royaume-Uni, États-Unis, trois membres de l’UE et l’UE elle-même.</translation>
    </message>
    <message>
        <source>Council of the European Union, “EU at international summits: G7” (consilium.europa.eu): Canada, France, Germany, Italy, Japan, United Kingdom, United States, and the European Union</source>
        <translation>Conseil de l’Union européenne, «&#x202f;EU at international summits: G7&#x202f;» (consilium.europa.eu)&#x202f;: Canada, France, Allemagne, Italie, Japon, Royaume-Uni, États-Unis et Union européenne</translation>
    </message>
    <message>
        <source>OECD members here</source>
        <translation>Membres de l’OCDE ici</translation>
    </message>
    <message>
        <source>OECD</source>
        <translation>OCDE</translation>
    </message>
    <message>
        <source>The actors of this list that belong to the OECD; the EU takes part in its work.</source>
        <translation>Les acteurs de cette liste qui appartiennent à l’OCDE&#x202f;; l’UE participe à ses travaux.</translation>
    </message>
    <message>
        <source>OECD, “Members and partners” (oecd.org); the European Union takes part through Supplementary Protocol No. 1 to the OECD Convention</source>
        <translation>OCDE, «&#x202f;Members and partners&#x202f;» (oecd.org)&#x202f;; l’Union européenne y participe en vertu du protocole additionnel n°&#xa0;1 à la Convention relative à l’OCDE</translation>
    </message>
    <message>
        <source>Global Partnership on AI</source>
        <translation>Partenariat mondial sur l’IA</translation>
    </message>
    <message>
        <source>GPAI</source>
        <translation>PMIA</translation>
    </message>
    <message>
        <source>Membership is tied to shared values; merged with the OECD&apos;s work on AI in 2024.</source>
        <translation>L’adhésion suppose des valeurs communes&#x202f;; fusionné en 2024 avec les travaux de l’OCDE sur l’IA.</translation>
    </message>
    <message>
        <source>OECD.AI, “About GPAI: members” (oecd.ai); merged with the OECD&apos;s work on AI in 2024</source>
        <translation>OECD.AI, «&#x202f;About GPAI: members&#x202f;» (oecd.ai)&#x202f;; fusionné en 2024 avec les travaux de l’OCDE sur l’IA</translation>
    </message>
    <message>
        <source>EU–US Trade and Technology Council</source>
        <translation>Conseil du commerce et des technologies UE–États-Unis</translation>
    </message>
    <message>
        <source>EU–US council</source>
        <translation>Conseil UE–USA</translation>
    </message>
    <message>
        <source>Two members; the paper leaves open whether it survives in more than form.</source>
        <translation>Deux membres&#x202f;; l’article laisse ouverte la question de sa survie autrement que pour la forme.</translation>
    </message>
    <message>
        <source>European Commission, “EU-US Trade and Technology Council” (commission.europa.eu)</source>
        <translation>Commission européenne, «&#x202f;EU-US Trade and Technology Council&#x202f;» (commission.europa.eu)</translation>
    </message>
    <message>
        <source>NATO</source>
        <translation>OTAN</translation>
    </message>
    <message>
        <source>The EU stands for its 23 member states that are allies.</source>
        <translation>L’UE représente ses 23 États membres alliés.</translation>
    </message>
    <message>
        <source>NATO, “NATO member countries” (nato.int): 23 of the 27 member states of the EU, which is no member itself</source>
        <translation>OTAN, «&#x202f;NATO member countries&#x202f;» (nato.int)&#x202f;: 23 des 27 États membres de l’UE, qui n’en est pas elle-même membre</translation>
    </message>
    <message>
        <source>Network of AI Safety Institutes</source>
        <translation>Réseau des instituts de sécurité de l’IA</translation>
    </message>
    <message>
        <source>Safety institutes</source>
        <translation>Instituts sécurité</translation>
    </message>
    <message>
        <source>Technical bodies that test models; founding members of November 2024.</source>
        <translation>Organismes techniques qui testent les modèles&#x202f;; membres fondateurs de novembre 2024.</translation>
    </message>
    <message>
        <source>International Network of AI Safety Institutes, mission statement, San Francisco, November 2024: Australia, Canada, European Union, France, Japan, Kenya, Republic of Korea, Singapore, United Kingdom, United States</source>
        <translation>International Network of AI Safety Institutes, déclaration de mission, San Francisco, novembre 2024&#x202f;: Australie, Canada, Union européenne, France, Japon, Kenya, République de Corée, Singapour, Royaume-Uni, États-Unis</translation>
    </message>
    <message>
        <source>G20</source>
        <translation>G20</translation>
    </message>
    <message>
        <source>The largest economies, rivals included.</source>
        <translation>Les plus grandes économies, rivaux compris.</translation>
    </message>
    <message>
        <source>G20, “G20 members” (g20.org): 19 countries, the European Union and the African Union</source>
        <translation>G20, «&#x202f;G20 members&#x202f;» (g20.org)&#x202f;: 19 pays, l’Union européenne et l’Union africaine</translation>
    </message>
    <message>
        <source>BRICS</source>
        <translation>BRICS</translation>
    </message>
    <message>
        <source>We are no member: compared as if we joined.</source>
        <translation>Nous n’en sommes pas membres&#x202f;: comparé comme si nous y adhérions.</translation>
    </message>
    <message>
        <source>BRICS Brasil 2025, “About the BRICS” (brics.br): Brazil, Russia, India, China, South Africa, Saudi Arabia, Egypt, United Arab Emirates, Ethiopia, Indonesia and Iran</source>
        <translation>BRICS Brasil 2025, «&#x202f;About the BRICS&#x202f;» (brics.br)&#x202f;: Brésil, Russie, Inde, Chine, Afrique du Sud, Arabie saoudite, Égypte, Émirats arabes unis, Éthiopie, Indonésie et Iran</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nations unies</translation>
    </message>
    <message>
        <source>UN</source>
        <translation>ONU</translation>
    </message>
    <message>
        <source>Everybody here; the EU stands for its member states.</source>
        <translation>Tous les acteurs ici&#x202f;; l’UE représente ses États membres.</translation>
    </message>
    <message>
        <source>United Nations, “Member States” (un.org): 193 members, all member states of the EU among them</source>
        <translation>Nations unies, «&#x202f;Member States&#x202f;» (un.org)&#x202f;: 193 membres, dont tous les États membres de l’UE</translation>
    </message>
    <message>
        <source>section “Introduction”; Hirshleifer (1983), Sandler (1998), Barrett (2007)</source>
        <translation>section «&#x202f;Introduction&#x202f;»&#x202f;; Hirshleifer (1983), Sandler (1998), Barrett (2007)</translation>
    </message>
    <message>
        <source>The paper rests on typologies of collective goods: what members reach depends on how they add up.</source>
        <translation>L’article s’appuie sur des typologies de biens collectifs&#x202f;: ce que les membres atteignent dépend de la façon dont ils s’additionnent.</translation>
    </message>
    <message>
        <source>discussion of Table 4</source>
        <translation>discussion du tableau 4</translation>
    </message>
    <message>
        <source>Costs rise with the number of actors; that pairs make up half of the scale is an assumption.</source>
        <translation>Les coûts augmentent avec le nombre d’acteurs&#x202f;; que les paires occupent la moitié de l’échelle est une hypothèse.</translation>
    </message>
    <message>
        <source>Each partner&apos;s values weigh alike in what is agreed.</source>
        <translation>Les valeurs de chaque partenaire pèsent autant dans ce qui est convenu.</translation>
    </message>
    <message>
        <source>section “Development versus deployment”</source>
        <translation>section «&#x202f;Development versus deployment&#x202f;»</translation>
    </message>
    <message>
        <source>Who develops AI can shape it: leverage is the share of development among the members.</source>
        <translation>Qui développe l’IA peut la façonner&#x202f;: l’influence est la part des membres dans le développement.</translation>
    </message>
    <message>
        <source>Actors. Who takes part and how they are rated is our assumption, except where a rating cites a passage. China and the United States are the central AI powers, as in the paper&apos;s definition of global cooperation. A coalition of at least two that misses one of them is selective; everybody together is global. Membership of forums is public fact; France, Germany and the other member states are counted with the European Union.</source>
        <translation>Acteurs. Le choix des acteurs et leurs évaluations sont nos hypothèses, sauf lorsqu’une évaluation cite un passage. La Chine et les États-Unis sont les puissances centrales de l’IA, comme dans la définition de la coopération mondiale de l’article. Une coalition d’au moins deux membres où manque l’une d’elles est sélective&#x202f;; tous ensemble, elle est mondiale. L’appartenance aux enceintes est un fait public&#x202f;; la France, l’Allemagne et les autres États membres sont comptés avec l’Union européenne.</translation>
    </message>
    <message>
        <source>Assumption; no weights are given in the paper</source>
        <translation>Hypothèse&#x202f;; l’article ne donne pas de poids</translation>
    </message>
    <message>
        <source>Compare discussion of Table 4 (gross and net benefit)</source>
        <translation>Cf. discussion du tableau 4 (bénéfice brut et net)</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”, passage on Neorealism</source>
        <translation>section «&#x202f;Which goals states pursue with cooperative AI governance&#x202f;», passage sur le néoréalisme</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”, passage on Neoliberal institutionalism</source>
        <translation>section «&#x202f;Which goals states pursue with cooperative AI governance&#x202f;», passage sur l’institutionnalisme néolibéral</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”, passage on constructivism</source>
        <translation>section «&#x202f;Which goals states pursue with cooperative AI governance&#x202f;», passage sur le constructivisme</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”, passage on mercantilist IPE</source>
        <translation>section «&#x202f;Which goals states pursue with cooperative AI governance&#x202f;», passage sur l’économie politique internationale mercantiliste</translation>
    </message>
    <message>
        <source>The criteria, options and viewpoints with one empty issue, to begin an analysis of your own.</source>
        <translation>Les critères, options et points de vue avec un enjeu vide, pour commencer votre propre analyse.</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>Premier enjeu</translation>
    </message>
    <message>
        <source>Worked example: the propaganda chatbot</source>
        <translation>Exemple détaillé&#x202f;: l’agent conversationnel de propagande</translation>
    </message>
    <message>
        <source>Country A wants to keep a chatbot built in country B from spreading political propaganda: five options of its own.</source>
        <translation>Le pays A veut empêcher un agent conversationnel conçu dans le pays B de répandre de la propagande politique&#x202f;: cinq options qui lui sont propres.</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Exemple détaillé</translation>
    </message>
    <message>
        <source>A chatbot from country B that spreads propaganda</source>
        <translation>Un agent conversationnel du pays B qui répand de la propagande</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Propaganda chatbot</source>
        <translation>Agent de propagande</translation>
    </message>
    <message>
        <source>Country A, a liberal democracy, wants a chatbot built in country B not to spread political propaganda. What should it pursue?</source>
        <translation>Le pays A, une démocratie libérale, veut qu’un agent conversationnel conçu dans le pays B ne répande pas de propagande politique. Que doit-il viser&#x202f;?</translation>
    </message>
    <message>
        <source>The order suggested by the example: a global agreement where it can be had at a bearable cost, otherwise an agreement with B and other important partners, otherwise measures at home.</source>
        <translation>L’ordre que suggère l’exemple&#x202f;: un accord mondial là où il s’obtient à un coût supportable, sinon un accord avec B et d’autres partenaires importants, sinon des mesures chez soi.</translation>
    </message>
    <message>
        <source>Global agreement</source>
        <translation>Accord mondial</translation>
    </message>
    <message>
        <source>All countries agree that such chatbots are not made anywhere.</source>
        <translation>Tous les pays conviennent que de tels agents ne soient conçus nulle part.</translation>
    </message>
    <message>
        <source>Selective agreement that includes B</source>
        <translation>Accord sélectif incluant B</translation>
    </message>
    <message>
        <source>Selective with B</source>
        <translation>Sélectif avec B</translation>
    </message>
    <message>
        <source>SB</source>
        <translation>SB</translation>
    </message>
    <message>
        <source>Country A, the developer&apos;s home country B and other important partners agree.</source>
        <translation>Le pays A, le pays B du développeur et d’autres partenaires importants s’accordent.</translation>
    </message>
    <message>
        <source>Selective agreement without B</source>
        <translation>Accord sélectif sans B</translation>
    </message>
    <message>
        <source>Selective without B</source>
        <translation>Sélectif sans B</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SS</translation>
    </message>
    <message>
        <source>Country A and like-minded partners agree on common demands; the developer&apos;s home country stays out.</source>
        <translation>Le pays A et des partenaires partageant les mêmes vues s’accordent sur des exigences communes&#x202f;; le pays du développeur reste à l’écart.</translation>
    </message>
    <message>
        <source>Local fine-tuning demands</source>
        <translation>Exigences d’ajustement local</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>FT</source>
        <translation>AJ</translation>
    </message>
    <message>
        <source>Country A alone demands that the chatbot be fine-tuned for its market.</source>
        <translation>Le pays A seul exige que l’agent soit ajusté pour son marché.</translation>
    </message>
    <message>
        <source>Forbidding deployment</source>
        <translation>Interdire le déploiement</translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation>Interdire</translation>
    </message>
    <message>
        <source>FD</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Country A alone forbids offering the chatbot on its territory.</source>
        <translation>Le pays A seul interdit d’offrir l’agent sur son territoire.</translation>
    </message>
    <message>
        <source>closing example in the discussion of Table 4</source>
        <translation>exemple final de la discussion du tableau 4</translation>
    </message>
    <message>
        <source>The ideal in the example: such chatbots would be made nowhere.</source>
        <translation>L’idéal dans l’exemple&#x202f;: de tels agents ne seraient conçus nulle part.</translation>
    </message>
    <message>
        <source>Laws and interests differ from country to country; the cost of agreeing may be prohibitive.</source>
        <translation>Lois et intérêts diffèrent d’un pays à l’autre&#x202f;; le coût d’un accord peut être prohibitif.</translation>
    </message>
    <message>
        <source>What is propaganda to A may be a legitimate account to other governments.</source>
        <translation>Ce qui est propagande pour A peut être un récit légitime pour d’autres gouvernements.</translation>
    </message>
    <message>
        <source>Assumption; compare closing example in the discussion of Table 4</source>
        <translation>Hypothèse&#x202f;; cf. exemple final de la discussion du tableau 4</translation>
    </message>
    <message>
        <source>Wherever a developer might go, the same prohibition would await it.</source>
        <translation>Où qu’aille un développeur, la même interdiction l’attendrait.</translation>
    </message>
    <message>
        <source>Ranked behind a global agreement, yet still called very useful because the builder&apos;s own country takes part.</source>
        <translation>Classé derrière un accord mondial, mais jugé très utile, car le pays même du concepteur y prend part.</translation>
    </message>
    <message>
        <source>B must be persuaded to restrain its own company, and the partners agree on what counts as propaganda.</source>
        <translation>Il faut persuader B de retenir sa propre entreprise, et les partenaires s’entendent sur ce qu’est la propagande.</translation>
    </message>
    <message>
        <source>B signs only if it shares the concern on this one point; the other partners are chosen for theirs.</source>
        <translation>B ne signe que s’il partage la préoccupation sur ce seul point&#x202f;; les autres partenaires sont choisis pour la leur.</translation>
    </message>
    <message>
        <source>B has authority over the company; developers in third countries are not reached.</source>
        <translation>B a autorité sur l’entreprise&#x202f;; les développeurs de pays tiers ne sont pas atteints.</translation>
    </message>
    <message>
        <source>Assumption; compare closing example in the discussion of Table 4 and section “Foundation models”</source>
        <translation>Hypothèse&#x202f;; cf. exemple final de la discussion du tableau 4 et section «&#x202f;Foundation models&#x202f;»</translation>
    </message>
    <message>
        <source>A joint demand by customers&apos; countries may move the company, without any hold on it at home.</source>
        <translation>Une exigence commune des pays clients peut faire bouger l’entreprise, sans prise sur elle chez elle.</translation>
    </message>
    <message>
        <source>Like-minded partners can agree quickly once B&apos;s interests need not be met.</source>
        <translation>Des partenaires partageant les mêmes vues peuvent vite s’accorder dès qu’il ne faut pas satisfaire les intérêts de B.</translation>
    </message>
    <message>
        <source>The partners reject such propaganda alike, with different traditions of free speech.</source>
        <translation>Les partenaires rejettent pareillement une telle propagande, avec des traditions différentes de liberté d’expression.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Foundation models”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Foundation models&#x202f;»</translation>
    </message>
    <message>
        <source>Several markets at once are worth a model builder&apos;s attention, though it may still decline.</source>
        <translation>Plusieurs marchés à la fois méritent l’attention d’un concepteur de modèles, qui peut toutefois refuser.</translation>
    </message>
    <message>
        <source>closing example in the discussion of Table 4; section “Development versus deployment”</source>
        <translation>exemple final de la discussion du tableau 4&#x202f;; section «&#x202f;Development versus deployment&#x202f;»</translation>
    </message>
    <message>
        <source>Can remove the worst where the company cooperates; hard to enforce and hard to monitor.</source>
        <translation>Peut supprimer le pire là où l’entreprise coopère&#x202f;; difficile à faire respecter et à contrôler.</translation>
    </message>
    <message>
        <source>Talks with a company, none with governments; the effort of enforcing shows under effectiveness.</source>
        <translation>Des pourparlers avec une entreprise, aucun avec des gouvernements&#x202f;; l’effort de mise en œuvre apparaît sous l’efficacité.</translation>
    </message>
    <message>
        <source>The model would be tuned to A&apos;s own values.</source>
        <translation>Le modèle serait réglé sur les propres valeurs de A.</translation>
    </message>
    <message>
        <source>The base model stays as it is; only a local adaptation can be requested.</source>
        <translation>Le modèle de base reste tel quel&#x202f;; seule une adaptation locale peut être demandée.</translation>
    </message>
    <message>
        <source>Takes the chatbot off the open market, while users can still reach it through a VPN.</source>
        <translation>Retire l’agent du marché ouvert, tandis que les utilisateurs peuvent encore l’atteindre par un VPN.</translation>
    </message>
    <message>
        <source>A domestic ban requires no agreement abroad.</source>
        <translation>Une interdiction nationale n’exige aucun accord à l’étranger.</translation>
    </message>
    <message>
        <source>The ban expresses A&apos;s own judgement without compromise.</source>
        <translation>L’interdiction exprime le jugement propre de A sans compromis.</translation>
    </message>
    <message>
        <source>Withdrawing from one market is something a company can live with; how it builds is untouched.</source>
        <translation>Se retirer d’un marché est supportable pour une entreprise&#x202f;; sa façon de concevoir n’en est pas touchée.</translation>
    </message>
    <message>
        <source>The example is told in prose after Table 4 and prints no ratings; every cell is “text” or “assumption”. Its issue has its own options in place of the three scopes.</source>
        <translation>L’exemple est raconté dans le texte après le tableau 4 et ne comporte pas d’évaluations&#x202f;; chaque cellule est «&#x202f;texte&#x202f;» ou «&#x202f;hypothèse&#x202f;». Son enjeu a ses propres options à la place des trois formes de coopération.</translation>
    </message>
    <message>
        <source>AI cooperation: goals, kinds of AI and phases</source>
        <translation>Coopération sur l’IA&#x202f;: objectifs, types, phases</translation>
    </message>
    <message>
        <source>Tables 1 and 4 together: seven goals, and four kinds of AI in development and deployment. 15 issues.</source>
        <translation>Les tableaux 1 et 4 réunis&#x202f;: sept objectifs, et quatre types d’IA en développement et en déploiement. 15 enjeux.</translation>
    </message>
    <message>
        <source>Table 1: goals of cooperation</source>
        <translation>Tableau 1&#x202f;: objectifs de la coopération</translation>
    </message>
    <message>
        <source>Seven goals that governments pursue with cooperation on AI, each with three scopes of cooperation.</source>
        <translation>Sept objectifs que les gouvernements poursuivent par la coopération sur l’IA, chacun avec trois formes de coopération.</translation>
    </message>
    <message>
        <source>Governance goals</source>
        <translation>Objectifs de gouvernance</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Building or bolstering geopolitical alliances</source>
        <translation>Bâtir ou renforcer des alliances géopolitiques</translation>
    </message>
    <message>
        <source>Alliances</source>
        <translation>Alliances</translation>
    </message>
    <message>
        <source>With whom should we work on AI in order to win allies or to tie existing ones closer?</source>
        <translation>Avec qui travailler sur l’IA pour gagner des alliés ou resserrer les liens avec ceux que l’on a&#x202f;?</translation>
    </message>
    <message>
        <source>Concerns AI with geostrategic weight, at the technical frontier. For systems that rivals already master, the case against wider cooperation is weaker.</source>
        <translation>Concerne l’IA de poids géostratégique, à la frontière technique. Pour des systèmes que les rivaux maîtrisent déjà, l’argument contre une coopération plus large est plus faible.</translation>
    </message>
    <message>
        <source>section “Building or bolstering geopolitical alliances”</source>
        <translation>section «&#x202f;Building or bolstering geopolitical alliances&#x202f;»</translation>
    </message>
    <message>
        <source>Only selective cooperation makes sense: an alliance shares cutting-edge technology and keeps it from competitors.</source>
        <translation>Seule une coopération sélective a un sens&#x202f;: une alliance partage la technologie de pointe et la soustrait aux concurrents.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Building or bolstering geopolitical alliances”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Building or bolstering geopolitical alliances&#x202f;»</translation>
    </message>
    <message>
        <source>On strategic technology each side&apos;s advantage is the other&apos;s loss.</source>
        <translation>Pour la technologie stratégique, l’avantage de l’un est la perte de l’autre.</translation>
    </message>
    <message>
        <source>An alliance needs at least one ally: rules made alone bind nobody to us.</source>
        <translation>Une alliance exige au moins un allié&#x202f;: des règles fixées seul n’engagent personne à nos côtés.</translation>
    </message>
    <message>
        <source>section “Delimiting AI governance”</source>
        <translation>section «&#x202f;Delimiting AI governance&#x202f;»</translation>
    </message>
    <message>
        <source>Cooperation starts with two jurisdictions; whoever acts alone has no ally to consult.</source>
        <translation>La coopération commence à deux juridictions&#x202f;; qui agit seul n’a pas d’allié à consulter.</translation>
    </message>
    <message>
        <source>Only one&apos;s own strategic aims count, so nothing has to be squared with an ally&apos;s.</source>
        <translation>Seuls comptent ses propres objectifs stratégiques&#x202f;: rien n’est à concilier avec ceux d’un allié.</translation>
    </message>
    <message>
        <source>A single state rarely hosts the makers of strategic AI; export bans reach only what it makes itself.</source>
        <translation>Un seul État abrite rarement les concepteurs d’IA stratégique&#x202f;; les interdictions d’exportation n’atteignent que ce qu’il produit lui-même.</translation>
    </message>
    <message>
        <source>Table 1, row “Building geopolitical alliances”, column “Selective cooperation”</source>
        <translation>Tableau 1, ligne «&#x202f;Building geopolitical alliances&#x202f;», colonne «&#x202f;Selective cooperation&#x202f;»</translation>
    </message>
    <message>
        <source>Printed as ++: an alliance works by adapting systems and sharing information among members and not with others.</source>
        <translation>Noté ++ dans l’article&#x202f;: une alliance fonctionne en adaptant des systèmes et en partageant l’information entre membres et non avec d’autres.</translation>
    </message>
    <message>
        <source>Allies such as NATO members already have forums and matching systems to build on.</source>
        <translation>Des alliés comme les membres de l’OTAN ont déjà des enceintes et des systèmes compatibles sur lesquels s’appuyer.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Building or bolstering geopolitical alliances” and section “Debating cooperation in AI governance”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Building or bolstering geopolitical alliances&#x202f;» et section «&#x202f;Debating cooperation in AI governance&#x202f;»</translation>
    </message>
    <message>
        <source>Allies are chosen because aims and values agree; membership itself can be tied to shared values.</source>
        <translation>Les alliés sont choisis parce que leurs objectifs et leurs valeurs concordent&#x202f;; l’adhésion même peut être liée à des valeurs partagées.</translation>
    </message>
    <message>
        <source>Allies who hold the leading suppliers can deny cutting-edge parts to rivals, as with advanced chips.</source>
        <translation>Des alliés qui tiennent les principaux fournisseurs peuvent refuser aux rivaux les pièces de pointe, comme pour les puces avancées.</translation>
    </message>
    <message>
        <source>Table 1, row “Building geopolitical alliances”, column “Global cooperation”</source>
        <translation>Tableau 1, ligne «&#x202f;Building geopolitical alliances&#x202f;», colonne «&#x202f;Global cooperation&#x202f;»</translation>
    </message>
    <message>
        <source>Printed as −: if rivals are members too, nobody is allied against anything.</source>
        <translation>Noté − dans l’article&#x202f;: si les rivaux sont membres aussi, personne n’est allié contre quoi que ce soit.</translation>
    </message>
    <message>
        <source>Rivals would have to agree on strategic technology that gives each its edge.</source>
        <translation>Des rivaux devraient s’accorder sur des technologies stratégiques qui donnent à chacun son avantage.</translation>
    </message>
    <message>
        <source>Strategic rivals want opposite things here: each side&apos;s advantage is the other&apos;s loss.</source>
        <translation>Les rivaux stratégiques veulent ici des choses opposées&#x202f;: l’avantage de l’un est la perte de l’autre.</translation>
    </message>
    <message>
        <source>No rival opens its strategic AI to an arrangement meant to strengthen the other side.</source>
        <translation>Aucun rival n’ouvre son IA stratégique à un arrangement destiné à renforcer l’autre camp.</translation>
    </message>
    <message>
        <source>Avoiding global arms races and races to the bottom</source>
        <translation>Éviter les courses aux armements et au moins-disant à l’échelle mondiale</translation>
    </message>
    <message>
        <source>Arms races</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Who must be on board so that nobody feels forced to build AI weapons, or to loosen rules, because others do?</source>
        <translation>Qui doit être associé pour que personne ne se sente obligé de concevoir des armes dotées d’IA, ou d’assouplir des règles, parce que d’autres le font&#x202f;?</translation>
    </message>
    <message>
        <source>One of the paper&apos;s seven goals without a row of its own in Table 1; its section carries the ratings.</source>
        <translation>L’un des sept objectifs de l’article, sans ligne propre dans le tableau 1&#x202f;; les évaluations viennent de sa section.</translation>
    </message>
    <message>
        <source>section “Avoiding global arms races/races to the bottom”</source>
        <translation>section «&#x202f;Avoiding global arms races/races to the bottom&#x202f;»</translation>
    </message>
    <message>
        <source>A single outsider that builds such weapons gives everybody a reason to follow.</source>
        <translation>Un seul État extérieur qui construit de telles armes donne à tous une raison de suivre.</translation>
    </message>
    <message>
        <source>Counted with China and the NATO countries among the major AI powers where alliances and war are at stake.</source>
        <translation>Comptée avec la Chine et les pays de l’OTAN parmi les grandes puissances de l’IA quand il s’agit d’alliances et de guerre.</translation>
    </message>
    <message>
        <source>section “Conclusion”</source>
        <translation>section «&#x202f;Conclusion&#x202f;»</translation>
    </message>
    <message>
        <source>The conclusion names this as a field where cooperation could benefit both sides.</source>
        <translation>La conclusion cite ce domaine comme un domaine où la coopération pourrait profiter aux deux côtés.</translation>
    </message>
    <message>
        <source>The United States held that it cannot forgo such weapons alone: a security dilemma.</source>
        <translation>Les États-Unis ont estimé ne pas pouvoir renoncer seuls à de telles armes&#x202f;: un dilemme de sécurité.</translation>
    </message>
    <message>
        <source>Forgoing autonomous weapons alone does not stop opponents: the security dilemma stays.</source>
        <translation>Renoncer seul aux armes autonomes n’arrête pas les adversaires&#x202f;: le dilemme de sécurité demeure.</translation>
    </message>
    <message>
        <source>Holding back alone needs nobody&apos;s signature; the price is paid in security, not in negotiation.</source>
        <translation>Se retenir seul ne demande la signature de personne&#x202f;; le prix se paie en sécurité, non en négociation.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Avoiding global arms races/races to the bottom”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Avoiding global arms races/races to the bottom&#x202f;»</translation>
    </message>
    <message>
        <source>One&apos;s own view on safety and warfare decides, undiluted.</source>
        <translation>Sa propre conception de la sécurité et de la guerre décide, sans dilution.</translation>
    </message>
    <message>
        <source>Others go on developing whatever one state renounces; restraint alone does not reach their laboratories.</source>
        <translation>Les autres continuent de développer ce à quoi un État renonce&#x202f;; la retenue seule n’atteint pas leurs laboratoires.</translation>
    </message>
    <message>
        <source>A single outsider that builds such weapons gives all members a reason to follow.</source>
        <translation>Un seul pays extérieur qui construit de telles armes donne à tous les membres une raison de suivre.</translation>
    </message>
    <message>
        <source>Partners have to trust each other&apos;s restraint and verify it while outsiders arm.</source>
        <translation>Les partenaires doivent se fier à la retenue des autres et la vérifier pendant que l’extérieur s’arme.</translation>
    </message>
    <message>
        <source>Partners share the wish for safety rules but differ on how much restraint they can afford.</source>
        <translation>Les partenaires partagent le souhait de règles de sécurité mais diffèrent sur la retenue qu’ils peuvent se permettre.</translation>
    </message>
    <message>
        <source>Members can hold back their own makers, yet the rivals whose weapons matter stay outside.</source>
        <translation>Les membres peuvent retenir leurs propres fabricants, mais les rivaux dont les armes comptent restent à l’extérieur.</translation>
    </message>
    <message>
        <source>The section finds only worldwide agreements useful, since all who could start a race are then inside.</source>
        <translation>La section ne juge utiles que des accords mondiaux, puisque tous ceux qui pourraient lancer une course y sont alors inclus.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Avoiding global arms races/races to the bottom” and section “Militarily relevant AI”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Avoiding global arms races/races to the bottom&#x202f;» et section «&#x202f;Militarily relevant AI&#x202f;»</translation>
    </message>
    <message>
        <source>Every state gains by quietly defecting, so strong verification among rivals has to be bargained for.</source>
        <translation>Chaque État gagne à faire discrètement défection&#x202f;; une vérification forte entre rivaux doit donc être négociée.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Avoiding arms races is named as a field where even the United States and China both gain.</source>
        <translation>Éviter les courses aux armements est cité comme un domaine où même les États-Unis et la Chine gagnent tous deux.</translation>
    </message>
    <message>
        <source>All states that host weapon makers are bound, so no maker has a place to go.</source>
        <translation>Tous les États qui abritent des fabricants d’armes sont liés&#x202f;: aucun fabricant n’a où aller.</translation>
    </message>
    <message>
        <source>Preventing the proliferation of harmful AI</source>
        <translation>Prévenir la prolifération d’IA nuisible</translation>
    </message>
    <message>
        <source>Proliferation</source>
        <translation>Prolifération</translation>
    </message>
    <message>
        <source>With whom can we keep dangerous AI out of the hands of terrorists, hostile states and repressive rulers?</source>
        <translation>Avec qui pouvons-nous tenir l’IA dangereuse hors des mains de terroristes, d’États hostiles et de pouvoirs répressifs&#x202f;?</translation>
    </message>
    <message>
        <source>section “Preventing the proliferation of harmful AI”</source>
        <translation>section «&#x202f;Preventing the proliferation of harmful AI&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing is stemmed unless all major makers hold back: the largest one outside is the leak.</source>
        <translation>Rien n’est endigué dès qu’un seul grand concepteur ne se retient pas&#x202f;: le plus grand de ceux restés à l’extérieur est la fuite.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Preventing the proliferation of harmful AI”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Preventing the proliferation of harmful AI&#x202f;»</translation>
    </message>
    <message>
        <source>A state that restricts only its own exports leaves every other source open.</source>
        <translation>Un État qui ne restreint que ses propres exportations laisse ouverte toute autre source.</translation>
    </message>
    <message>
        <source>A national export rule is adopted at home, without talks.</source>
        <translation>Une règle d’exportation nationale s’adopte chez soi, sans pourparlers.</translation>
    </message>
    <message>
        <source>Whom to deny which systems follows one&apos;s own idea of harm alone.</source>
        <translation>Le choix de ce que l’on refuse, et à qui, suit sa seule conception du dommage.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Preventing the proliferation of harmful AI” and section “Development versus deployment”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Preventing the proliferation of harmful AI&#x202f;» et section «&#x202f;Development versus deployment&#x202f;»</translation>
    </message>
    <message>
        <source>Most states host no producer whose diffusion they could restrict.</source>
        <translation>La plupart des États n’abritent aucun producteur dont ils pourraient restreindre la diffusion.</translation>
    </message>
    <message>
        <source>Table 1, row “Preventing proliferation of harmful AI”, column “Selective cooperation”</source>
        <translation>Tableau 1, ligne «&#x202f;Preventing proliferation of harmful AI&#x202f;», colonne «&#x202f;Selective cooperation&#x202f;»</translation>
    </message>
    <message>
        <source>Printed as −: a missing AI power remains a supplier for those whom the members refuse.</source>
        <translation>Noté − dans l’article&#x202f;: une puissance de l’IA absente reste un fournisseur pour ceux que les membres refusent.</translation>
    </message>
    <message>
        <source>Members must agree on controls beyond their narrow interest and police each other&apos;s exports.</source>
        <translation>Les membres doivent s’accorder sur des contrôles au-delà de leur intérêt étroit et surveiller les exportations des autres.</translation>
    </message>
    <message>
        <source>Partners agree that terrorists and hostile rulers must not get such tools, less so on which tools those are.</source>
        <translation>Les partenaires s’accordent à refuser de tels outils aux terroristes et aux pouvoirs hostiles, moins sur la liste de ces outils.</translation>
    </message>
    <message>
        <source>Producers inside the group are held to export rules; the producers of the absent power are not.</source>
        <translation>Les producteurs du groupe sont tenus à des règles d’exportation&#x202f;; ceux de la puissance absente ne le sont pas.</translation>
    </message>
    <message>
        <source>Table 1, row “Preventing proliferation of harmful AI”, column “Global cooperation”</source>
        <translation>Tableau 1, ligne «&#x202f;Preventing proliferation of harmful AI&#x202f;», colonne «&#x202f;Global cooperation&#x202f;»</translation>
    </message>
    <message>
        <source>Printed as ++: once all major producers restrict diffusion there is no source left.</source>
        <translation>Noté ++ dans l’article&#x202f;: une fois que tous les grands producteurs restreignent la diffusion, il ne reste aucune source.</translation>
    </message>
    <message>
        <source>As in other non-proliferation regimes, every AI power must accept limits and inspection.</source>
        <translation>Comme dans d’autres régimes de non-prolifération, chaque puissance de l’IA doit accepter limites et inspection.</translation>
    </message>
    <message>
        <source>Keeping dangerous AI from terrorists and criminals is listed as serving both rivals.</source>
        <translation>Tenir l’IA dangereuse loin des terroristes et des criminels est cité comme servant les deux rivaux.</translation>
    </message>
    <message>
        <source>Stable arrangements need all major AI powers; then every state that hosts a producer is committed.</source>
        <translation>Des arrangements stables supposent la participation de toutes les grandes puissances de l’IA&#x202f;; chaque État qui abrite un producteur est alors engagé.</translation>
    </message>
    <message>
        <source>Realizing benefits from trade</source>
        <translation>Tirer parti du commerce</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>With whom should we agree rules for trade in AI products and services so that the gains are shared?</source>
        <translation>Avec qui convenir de règles du commerce des produits et services d’IA pour que les gains soient partagés&#x202f;?</translation>
    </message>
    <message>
        <source>Table 1 prints the same rating for selective and global cooperation: a tie on effectiveness.</source>
        <translation>Le tableau 1 donne la même évaluation à la coopération sélective et à la coopération mondiale&#x202f;: égalité sur l’efficacité.</translation>
    </message>
    <message>
        <source>Economies of scale are reached with enough markets; that half of all use is enough is an assumption.</source>
        <translation>Les économies d’échelle s’obtiennent avec assez de marchés&#x202f;; que la moitié de l’usage suffise est une hypothèse.</translation>
    </message>
    <message>
        <source>The conclusion sees room for this along a Sino-European axis, even without the United States.</source>
        <translation>La conclusion y voit une place sur un axe sino-européen, même sans les États-Unis.</translation>
    </message>
    <message>
        <source>Market access takes two sides; domestic rules alone may even rebuild oligopolies at home.</source>
        <translation>L’accès aux marchés suppose deux parties&#x202f;; des règles nationales seules peuvent même recréer des oligopoles dans le pays.</translation>
    </message>
    <message>
        <source>A tariff or a product rule of one&apos;s own needs no partner.</source>
        <translation>Un droit de douane ou une norme de produit nationale n’exige pas de partenaire.</translation>
    </message>
    <message>
        <source>Domestic standards apply exactly as one&apos;s own public wants them.</source>
        <translation>Les normes intérieures s’appliquent exactement comme son propre public les veut.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Realizing benefits from trade” and section “Development versus deployment”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Realizing benefits from trade&#x202f;» et section «&#x202f;Development versus deployment&#x202f;»</translation>
    </message>
    <message>
        <source>Suppliers weave AI into products everyone already uses, so one customer state is hard to please and easy to skip.</source>
        <translation>Les fournisseurs intègrent l’IA à des produits que tous utilisent déjà&#x202f;: un seul État client est difficile à satisfaire et facile à ignorer.</translation>
    </message>
    <message>
        <source>Table 1, row “Realizing benefits from trade”, column “Selective cooperation”</source>
        <translation>Tableau 1, ligne «&#x202f;Realizing benefits from trade&#x202f;», colonne «&#x202f;Selective cooperation&#x202f;»</translation>
    </message>
    <message>
        <source>Printed as ++: deals among a few can already check market power and spread the gains.</source>
        <translation>Noté ++ dans l’article&#x202f;: des accords à quelques-uns peuvent déjà contenir le pouvoir de marché et répartir les gains.</translation>
    </message>
    <message>
        <source>Trade deals in a smaller circle are easier to reach.</source>
        <translation>Des accords commerciaux en cercle restreint sont plus faciles à atteindre.</translation>
    </message>
    <message>
        <source>Trading partners hold similar consumer and privacy standards but compete for industry.</source>
        <translation>Les partenaires commerciaux ont des normes semblables de protection des consommateurs et de la vie privée, mais leurs industries se font concurrence.</translation>
    </message>
    <message>
        <source>A joint market makes it worthwhile for foreign suppliers to meet the members&apos; product standards.</source>
        <translation>Un marché commun rend rentable pour les fournisseurs étrangers de satisfaire aux normes de produits des membres.</translation>
    </message>
    <message>
        <source>Table 1, row “Realizing benefits from trade”, column “Global cooperation”</source>
        <translation>Tableau 1, ligne «&#x202f;Realizing benefits from trade&#x202f;», colonne «&#x202f;Global cooperation&#x202f;»</translation>
    </message>
    <message>
        <source>Printed as ++: scale economies make worldwide trade the largest gain, provided it is managed fairly.</source>
        <translation>Noté ++ dans l’article&#x202f;: les économies d’échelle font du commerce mondial le plus grand gain, s’il est géré équitablement.</translation>
    </message>
    <message>
        <source>Worldwide trade rules take long rounds of bargaining, though everybody has something to win.</source>
        <translation>Des règles commerciales mondiales demandent de longs cycles de négociation, bien que chacun ait quelque chose à gagner.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Realizing benefits from trade” and section “Debating cooperation in AI governance”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Realizing benefits from trade&#x202f;» et section «&#x202f;Debating cooperation in AI governance&#x202f;»</translation>
    </message>
    <message>
        <source>Views on market power, data and standards are far apart, and rivalry hides behind talk of values.</source>
        <translation>Les vues sur le pouvoir de marché, les données et les normes sont éloignées, et la rivalité se cache derrière un discours de valeurs.</translation>
    </message>
    <message>
        <source>No supplier can escape worldwide trade rules, but trade rules shape only the traded side of a product.</source>
        <translation>Aucun fournisseur n’échappe à des règles mondiales du commerce, mais elles ne façonnent que la part commercialisée d’un produit.</translation>
    </message>
    <message>
        <source>Sharing knowledge and best practices</source>
        <translation>Partager connaissances et bonnes pratiques</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>With whom should we exchange what we know about making, testing and supervising AI?</source>
        <translation>Avec qui échanger ce que nous savons de la conception, des tests et de la supervision de l’IA&#x202f;?</translation>
    </message>
    <message>
        <source>How sensitive the knowledge is varies widely: energy-saving methods are harmless to share, frontier know-how may not be.</source>
        <translation>La sensibilité des connaissances varie beaucoup&#x202f;: des méthodes d’économie d’énergie se partagent sans risque, le savoir-faire de pointe peut-être pas.</translation>
    </message>
    <message>
        <source>section “Sharing knowledge and best practices”</source>
        <translation>section «&#x202f;Sharing knowledge and best practices&#x202f;»</translation>
    </message>
    <message>
        <source>Each member adds what it knows: best globally, still useful among some.</source>
        <translation>Chaque membre apporte ce qu’il sait&#x202f;: le mieux est à l’échelle mondiale, mais c’est déjà utile à quelques-uns.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Sharing knowledge and best practices”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Sharing knowledge and best practices&#x202f;»</translation>
    </message>
    <message>
        <source>Sharing needs a counterpart: whoever keeps to himself learns nothing from others.</source>
        <translation>Partager exige un interlocuteur&#x202f;: qui reste à l’écart n’apprend rien des autres.</translation>
    </message>
    <message>
        <source>No exchange, hence no exchange to organise.</source>
        <translation>Pas d’échange, donc aucun échange à organiser.</translation>
    </message>
    <message>
        <source>One keeps control of which know-how leaves the country.</source>
        <translation>On garde la maîtrise du savoir-faire qui quitte le pays.</translation>
    </message>
    <message>
        <source>Staying out of exchanges gives no insight into how others build and test their systems.</source>
        <translation>Rester à l’écart des échanges n’apprend rien sur la façon dont d’autres conçoivent et testent leurs systèmes.</translation>
    </message>
    <message>
        <source>Table 1, row “Sharing knowledge and best practices”, column “Selective cooperation”</source>
        <translation>Tableau 1, ligne «&#x202f;Sharing knowledge and best practices&#x202f;», colonne «&#x202f;Selective cooperation&#x202f;»</translation>
    </message>
    <message>
        <source>Printed as +: a smaller pool of experience, still worthwhile when the world at large cannot be won.</source>
        <translation>Noté + dans l’article&#x202f;: un fonds d’expérience plus réduit, mais encore utile quand le monde entier ne peut être rallié.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Sharing knowledge and best practices” and section “Debating cooperation in AI governance”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Sharing knowledge and best practices&#x202f;» et section «&#x202f;Debating cooperation in AI governance&#x202f;»</translation>
    </message>
    <message>
        <source>Groups such as the OECD already run this kind of exchange among their members.</source>
        <translation>Des groupes comme l’OCDE mènent déjà ce genre d’échange entre leurs membres.</translation>
    </message>
    <message>
        <source>Partners want similar supervision but also compete, so some expertise is held back.</source>
        <translation>Les partenaires veulent une supervision semblable mais sont aussi concurrents&#x202f;: une part du savoir est gardée.</translation>
    </message>
    <message>
        <source>Pooled audit and testing skill lets regulators without their own ask developers the right questions.</source>
        <translation>Des compétences d’audit et de test mises en commun permettent à des régulateurs qui n’en ont pas de poser les bonnes questions.</translation>
    </message>
    <message>
        <source>Table 1, row “Sharing knowledge and best practices”, column “Global cooperation”</source>
        <translation>Tableau 1, ligne «&#x202f;Sharing knowledge and best practices&#x202f;», colonne «&#x202f;Global cooperation&#x202f;»</translation>
    </message>
    <message>
        <source>Printed as ++: good practice helps most where everyone can take it up and add to it.</source>
        <translation>Noté ++ dans l’article&#x202f;: les bonnes pratiques aident le plus là où chacun peut les reprendre et les enrichir.</translation>
    </message>
    <message>
        <source>Worldwide exchange meets competitive suspicion, though much of the knowledge is already public.</source>
        <translation>L’échange mondial se heurte à la méfiance concurrentielle, bien qu’une bonne part du savoir soit déjà publique.</translation>
    </message>
    <message>
        <source>Research on safety and the exchange of some knowledge are named as possible with China too.</source>
        <translation>La recherche sur la sûreté et l’échange de certaines connaissances sont cités comme possibles aussi avec la Chine.</translation>
    </message>
    <message>
        <source>Common tests known to all regulators become hard for any developer to pass over, though they bind nobody.</source>
        <translation>Des tests communs connus de tous les régulateurs deviennent difficiles à ignorer pour un développeur, même s’ils ne lient personne.</translation>
    </message>
    <message>
        <source>Promoting norms</source>
        <translation>Promouvoir des normes</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normes</translation>
    </message>
    <message>
        <source>With whom should we advance norms such as limits on mass surveillance, repression and propaganda by AI?</source>
        <translation>Avec qui faire avancer des normes comme des limites à la surveillance de masse, à la répression et à la propagande par l’IA&#x202f;?</translation>
    </message>
    <message>
        <source>A norm spreads once enough users live under it; that half of them is enough is an assumption.</source>
        <translation>Une norme se répand dès que suffisamment d’utilisateurs y sont soumis&#x202f;; que la moitié suffise est une hypothèse.</translation>
    </message>
    <message>
        <source>Global ethical standards are found very difficult to reach: values clash most openly here.</source>
        <translation>Des normes éthiques mondiales sont jugées très difficiles à atteindre&#x202f;: c’est ici que les valeurs se heurtent le plus.</translation>
    </message>
    <message>
        <source>section “Promoting norms”</source>
        <translation>section «&#x202f;Promoting norms&#x202f;»</translation>
    </message>
    <message>
        <source>One bloc&apos;s rules can spread abroad by themselves, as the EU hopes for those of its AI Act.</source>
        <translation>Les règles d’un bloc peuvent se répandre d’elles-mêmes à l’étranger, comme l’UE l’espère de son règlement sur l’IA.</translation>
    </message>
    <message>
        <source>section “Delimiting AI governance”; section “Promoting norms”</source>
        <translation>section «&#x202f;Delimiting AI governance&#x202f;»&#x202f;; section «&#x202f;Promoting norms&#x202f;»</translation>
    </message>
    <message>
        <source>Setting an example at home takes no negotiation; EU-level rules count as unilateral.</source>
        <translation>Donner l’exemple chez soi ne demande aucune négociation&#x202f;; les règles de l’UE comptent comme unilatérales.</translation>
    </message>
    <message>
        <source>The norm is one&apos;s own, whatever motive lies behind spreading it.</source>
        <translation>C’est sa propre norme, quel que soit le motif de sa diffusion.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Promoting norms” and section “Development versus deployment”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Promoting norms&#x202f;» et section «&#x202f;Development versus deployment&#x202f;»</translation>
    </message>
    <message>
        <source>Foreign developers may follow a large market&apos;s norms, or leave that market.</source>
        <translation>Les développeurs étrangers peuvent suivre les normes d’un grand marché, ou quitter ce marché.</translation>
    </message>
    <message>
        <source>Table 1, row “Promoting norms”, column “Selective cooperation”</source>
        <translation>Tableau 1, ligne «&#x202f;Promoting norms&#x202f;», colonne «&#x202f;Selective cooperation&#x202f;»</translation>
    </message>
    <message>
        <source>Printed as ++: each person whom an agreed norm covers is a gain, even in a small circle.</source>
        <translation>Noté ++ dans l’article&#x202f;: chaque personne couverte par une norme convenue est un gain, même en petit cercle.</translation>
    </message>
    <message>
        <source>Democracies already hold common principles, for instance those of the OECD, and can extend them.</source>
        <translation>Les démocraties partagent déjà des principes, par exemple ceux de l’OCDE, et peuvent les étendre.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Promoting norms” and section “Debating cooperation in AI governance”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Promoting norms&#x202f;» et section «&#x202f;Debating cooperation in AI governance&#x202f;»</translation>
    </message>
    <message>
        <source>Like-minded countries gather around the very values that the norm expresses.</source>
        <translation>Les pays partageant les mêmes vues se réunissent autour des valeurs mêmes que la norme exprime.</translation>
    </message>
    <message>
        <source>A group of large democracies speaks for markets that developers want, though not for all their hosts.</source>
        <translation>Un groupe de grandes démocraties parle pour des marchés que les développeurs veulent, quoique pas pour tous leurs pays d’accueil.</translation>
    </message>
    <message>
        <source>Table 1, row “Promoting norms”, column “Global cooperation”</source>
        <translation>Tableau 1, ligne «&#x202f;Promoting norms&#x202f;», colonne «&#x202f;Global cooperation&#x202f;»</translation>
    </message>
    <message>
        <source>Printed as ++: a norm accepted worldwide would cover everyone.</source>
        <translation>Noté ++ dans l’article&#x202f;: une norme acceptée dans le monde entier couvrirait chacun.</translation>
    </message>
    <message>
        <source>Worldwide standards for ethical AI are described as very hard to achieve.</source>
        <translation>Des normes mondiales d’IA éthique sont décrites comme très difficiles à atteindre.</translation>
    </message>
    <message>
        <source>section “Promoting norms”; Introduction</source>
        <translation>section «&#x202f;Promoting norms&#x202f;»&#x202f;; introduction</translation>
    </message>
    <message>
        <source>Democracies warn against exactly the uses that some authoritarian states practise.</source>
        <translation>Les démocraties mettent en garde exactement contre les usages que pratiquent certains États autoritaires.</translation>
    </message>
    <message>
        <source>Norms accepted by every AI power reach every developer, but as norms rather than as binding rules.</source>
        <translation>Des normes acceptées par toute puissance de l’IA atteignent chaque développeur, mais comme normes plutôt que comme règles contraignantes.</translation>
    </message>
    <message>
        <source>Managing externalities of harmful AI and collective action problems</source>
        <translation>Gérer les effets externes de l’IA nuisible et les problèmes d’action collective</translation>
    </message>
    <message>
        <source>Externalities</source>
        <translation>Effets externes</translation>
    </message>
    <message>
        <source>With whom should we limit the damage that AI made or used in one country does in another?</source>
        <translation>Avec qui limiter les dommages qu’une IA conçue ou utilisée dans un pays cause dans un autre&#x202f;?</translation>
    </message>
    <message>
        <source>Tables 2 to 4 unfold this goal by lifecycle phase and kind of AI.</source>
        <translation>Les tableaux 2 à 4 déclinent cet objectif par phase du cycle de vie et par type d’IA.</translation>
    </message>
    <message>
        <source>section “Managing externalities of harmful AI and collective action problems”</source>
        <translation>section «&#x202f;Managing externalities of harmful AI and collective action problems&#x202f;»</translation>
    </message>
    <message>
        <source>Every member that stops causing harm lessens it: global is most effective, some can already help.</source>
        <translation>Chaque membre qui cesse de nuire réduit le dommage&#x202f;: la coopération mondiale est la plus efficace, quelques-uns aident déjà.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Managing externalities of harmful AI and collective action problems”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Managing externalities of harmful AI and collective action problems&#x202f;»</translation>
    </message>
    <message>
        <source>Damage that comes from abroad continues whatever rules apply at home.</source>
        <translation>Le dommage venu de l’étranger continue quelles que soient les règles chez soi.</translation>
    </message>
    <message>
        <source>Protective rules at home need no agreement with the country the harm comes from.</source>
        <translation>Des règles protectrices nationales n’exigent pas d’accord avec le pays d’où vient le dommage.</translation>
    </message>
    <message>
        <source>One&apos;s own idea of what counts as harm is applied in full.</source>
        <translation>Sa propre conception du dommage s’applique pleinement.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Managing externalities of harmful AI and collective action problems” and section “Development versus deployment”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Managing externalities of harmful AI and collective action problems&#x202f;» et section «&#x202f;Development versus deployment&#x202f;»</translation>
    </message>
    <message>
        <source>The source of the harm lies in another country, beyond the reach of domestic law.</source>
        <translation>La source du dommage est dans un autre pays, hors de portée du droit interne.</translation>
    </message>
    <message>
        <source>Table 1, row “Managing externalities …”, column “Selective cooperation”</source>
        <translation>Tableau 1, ligne «&#x202f;Managing externalities …&#x202f;», colonne «&#x202f;Selective cooperation&#x202f;»</translation>
    </message>
    <message>
        <source>Printed as +: regional harm can be met regionally, and even a few countries can soften competitive pressure.</source>
        <translation>Noté + dans l’article&#x202f;: un dommage régional peut se traiter au niveau régional, et même quelques pays peuvent atténuer la pression concurrentielle.</translation>
    </message>
    <message>
        <source>Those who suffer and those who cause the harm have to bargain over who gives way.</source>
        <translation>Ceux qui subissent le dommage et ceux qui le causent doivent négocier qui cède.</translation>
    </message>
    <message>
        <source>Neighbours who suffer alike want similar remedies but weigh growth and climate differently.</source>
        <translation>Des voisins pareillement touchés veulent des remèdes semblables mais arbitrent autrement entre croissance et climat.</translation>
    </message>
    <message>
        <source>The group can move those of its members where the harmful systems are built; others stay free.</source>
        <translation>Le groupe peut faire agir ceux de ses membres où sont conçus les systèmes nuisibles&#x202f;; les autres restent libres.</translation>
    </message>
    <message>
        <source>Table 1, row “Managing externalities …”, column “Global cooperation”</source>
        <translation>Tableau 1, ligne «&#x202f;Managing externalities …&#x202f;», colonne «&#x202f;Global cooperation&#x202f;»</translation>
    </message>
    <message>
        <source>Printed as ++: with all on board, no source of cross-border damage is left outside.</source>
        <translation>Noté ++ dans l’article&#x202f;: une fois tous associés, aucune source de dommage transfrontalier ne reste à l’extérieur.</translation>
    </message>
    <message>
        <source>Harms as different as climate damage, propaganda and lost jobs must be settled among all, free-riders included.</source>
        <translation>Des dommages aussi divers que ceux causés au climat, par la propagande ou à l’emploi doivent se régler entre tous, passagers clandestins compris.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Managing externalities of harmful AI and collective action problems” and Introduction</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Managing externalities of harmful AI and collective action problems&#x202f;» et introduction</translation>
    </message>
    <message>
        <source>What counts as harm is itself disputed: fake news in one country is policy in another.</source>
        <translation>Ce qui compte comme dommage est lui-même contesté&#x202f;: la fausse nouvelle d’un pays est la politique d’un autre.</translation>
    </message>
    <message>
        <source>Every country in which harmful systems are developed has signed.</source>
        <translation>Chaque pays où se développent des systèmes nuisibles a signé.</translation>
    </message>
    <message>
        <source>Table 1 rates selective and global cooperation for six of the seven goals. Avoiding arms races and races to the bottom has no row there; its ratings follow from the goal&apos;s own section. Unilateral regulation is not part of Table 1: its effectiveness is an assumption, except for arms races and for norms, where a passage supports it.</source>
        <translation>Le tableau 1 évalue la coopération sélective et mondiale pour six des sept objectifs. Éviter les courses aux armements et au moins-disant n’y a pas de ligne&#x202f;; les évaluations découlent de la section consacrée à cet objectif. La réglementation unilatérale ne fait pas partie du tableau 1&#x202f;: son efficacité est une hypothèse, sauf pour les courses aux armements et pour les normes, où un passage l’appuie.</translation>
    </message>
    <message>
        <source>Table 2: does the harm cross borders?</source>
        <translation>Tableau 2&#x202f;: le dommage franchit-il les frontières&#x202f;?</translation>
    </message>
    <message>
        <source>Four examples that show when a harm gives other countries a reason to cooperate.</source>
        <translation>Quatre exemples qui montrent quand un dommage donne à d’autres pays une raison de coopérer.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Foundation models with possible existential risk</source>
        <translation>Modèles de fondation à possible risque existentiel</translation>
    </message>
    <message>
        <source>Existential risk</source>
        <translation>Risque existentiel</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Harm crosses borders</source>
        <translation>Dommage transfrontalier</translation>
    </message>
    <message>
        <source>With whom should we guard against models so capable that they might endanger humanity?</source>
        <translation>Avec qui se prémunir contre des modèles si puissants qu’ils pourraient mettre l’humanité en danger&#x202f;?</translation>
    </message>
    <message>
        <source>Table 2, development, harm crosses borders; section “Managing externalities of harmful AI and collective action problems”</source>
        <translation>Tableau 2, développement, le dommage franchit les frontières&#x202f;; section «&#x202f;Managing externalities of harmful AI and collective action problems&#x202f;»</translation>
    </message>
    <message>
        <source>A catastrophe would not stop at the border of the country that had rules against it.</source>
        <translation>Une catastrophe ne s’arrêterait pas à la frontière du pays qui avait des règles contre elle.</translation>
    </message>
    <message>
        <source>National safety rules for large models need no partner.</source>
        <translation>Des règles nationales de sûreté pour les grands modèles ne demandent pas de partenaire.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Which goals states pursue with cooperative AI governance”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Which goals states pursue with cooperative AI governance&#x202f;»</translation>
    </message>
    <message>
        <source>How much existential risk to run is judged by one&apos;s own lights.</source>
        <translation>Le risque existentiel acceptable est apprécié selon ses propres critères.</translation>
    </message>
    <message>
        <source>Such models come from a few places; a country without them has nothing to hold back.</source>
        <translation>De tels modèles viennent de peu d’endroits&#x202f;; un pays qui n’en a pas n’a rien à retenir.</translation>
    </message>
    <message>
        <source>Some builders slow down; the power outside the group may push on.</source>
        <translation>Certains concepteurs ralentissent&#x202f;; la puissance hors du groupe peut poursuivre.</translation>
    </message>
    <message>
        <source>Safety thresholds and inspections of training runs must be worked out among several states.</source>
        <translation>Des seuils de sûreté et des inspections d’entraînements sont à élaborer entre plusieurs États.</translation>
    </message>
    <message>
        <source>Like-minded countries may come to share worry about such models, though not its urgency.</source>
        <translation>Des pays partageant les mêmes vues peuvent en venir à partager l’inquiétude, quoique non son urgence.</translation>
    </message>
    <message>
        <source>A joint front is heard by most builders but cannot command those of the absent power.</source>
        <translation>Un front commun est entendu de la plupart des concepteurs mais ne peut commander à ceux de la puissance absente.</translation>
    </message>
    <message>
        <source>A danger to all is met only where every builder of such models is under the same limits.</source>
        <translation>Un danger pour tous n’est paré que là où chaque concepteur de tels modèles est soumis aux mêmes limites.</translation>
    </message>
    <message>
        <source>Assumption; compare discussion of Table 4 and section “Which goals states pursue with cooperative AI governance”</source>
        <translation>Hypothèse&#x202f;; cf. discussion du tableau 4 et section «&#x202f;Which goals states pursue with cooperative AI governance&#x202f;»</translation>
    </message>
    <message>
        <source>Rivals in a race would have to trust each other&apos;s brakes, without agreeing that the danger is real.</source>
        <translation>Des rivaux en course devraient se fier aux freins des autres, sans s’accorder sur la réalité du danger.</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”</source>
        <translation>section «&#x202f;Which goals states pursue with cooperative AI governance&#x202f;»</translation>
    </message>
    <message>
        <source>Governments do not agree that the threat exists: some want strict rules, others full speed.</source>
        <translation>Les gouvernements ne s’accordent pas sur l’existence de la menace&#x202f;: les uns veulent des règles strictes, les autres aller au plus vite.</translation>
    </message>
    <message>
        <source>All countries able to train such models are party to the limits.</source>
        <translation>Tous les pays capables d’entraîner de tels modèles sont parties aux limites.</translation>
    </message>
    <message>
        <source>Biased algorithms in public administration</source>
        <translation>Algorithmes biaisés dans l’administration publique</translation>
    </message>
    <message>
        <source>Biased algorithms</source>
        <translation>Algorithmes biaisés</translation>
    </message>
    <message>
        <source>Harm stays at home</source>
        <translation>Dommage limité au pays</translation>
    </message>
    <message>
        <source>With whom should we prevent unfair algorithms in our own public administration?</source>
        <translation>Avec qui éviter des algorithmes injustes dans notre propre administration&#x202f;?</translation>
    </message>
    <message>
        <source>Table 2, development, harm does not cross borders</source>
        <translation>Tableau 2, développement, le dommage ne franchit pas les frontières</translation>
    </message>
    <message>
        <source>Those treated unfairly live under the administration&apos;s own law, which can put it right.</source>
        <translation>Ceux qui sont traités injustement vivent sous le droit même de l’administration, qui peut y remédier.</translation>
    </message>
    <message>
        <source>A government can oblige its own offices without consulting others.</source>
        <translation>Un gouvernement peut obliger ses propres services sans consulter d’autres.</translation>
    </message>
    <message>
        <source>What counts as fair treatment is settled in one&apos;s own constitution.</source>
        <translation>Ce qui compte comme traitement équitable est réglé dans sa propre constitution.</translation>
    </message>
    <message>
        <source>The administration orders the system and can write fairness tests into the contract.</source>
        <translation>L’administration commande le système et peut inscrire des tests d’équité dans le contrat.</translation>
    </message>
    <message>
        <source>Partners are not affected by our offices&apos; errors and have no reason to bind themselves.</source>
        <translation>Les partenaires ne sont pas touchés par les erreurs de nos services et n’ont pas de raison de se lier.</translation>
    </message>
    <message>
        <source>Agreeing on fairness in administration means reconciling several administrative laws.</source>
        <translation>S’accorder sur l’équité dans l’administration signifie concilier plusieurs droits administratifs.</translation>
    </message>
    <message>
        <source>Partners oppose discrimination too, but define and prove it differently.</source>
        <translation>Les partenaires s’opposent aussi à la discrimination, mais la définissent et la prouvent autrement.</translation>
    </message>
    <message>
        <source>Joint procurement rules would add some weight with vendors, less than a further level.</source>
        <translation>Des règles d’achat communes donneraient un peu de poids face aux fournisseurs, moins d’un niveau supplémentaire.</translation>
    </message>
    <message>
        <source>No country suffers from bias in another&apos;s offices, so there is nothing to solve worldwide.</source>
        <translation>Aucun pays ne souffre d’un biais dans les services d’un autre&#x202f;: il n’y a rien à résoudre à l’échelle du monde.</translation>
    </message>
    <message>
        <source>States would have to open their administration to foreign rules, which few accept.</source>
        <translation>Des États devraient ouvrir leur administration à des règles étrangères, ce que peu acceptent.</translation>
    </message>
    <message>
        <source>Equal treatment by the state means very different things across political systems.</source>
        <translation>L’égalité de traitement par l’État signifie des choses très différentes selon les systèmes politiques.</translation>
    </message>
    <message>
        <source>If all governments as buyers asked for the same tests, no vendor could avoid them.</source>
        <translation>Si tous les gouvernements acheteurs demandaient les mêmes tests, aucun fournisseur ne pourrait y échapper.</translation>
    </message>
    <message>
        <source>Climate impact of AI&apos;s energy use</source>
        <translation>Effet climatique de la consommation d’énergie de l’IA</translation>
    </message>
    <message>
        <source>Energy use</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>With whom should we limit the climate damage of running AI systems?</source>
        <translation>Avec qui limiter les dommages climatiques dus au fonctionnement des systèmes d’IA&#x202f;?</translation>
    </message>
    <message>
        <source>Table 2, deployment, harm crosses borders; section “Managing externalities of harmful AI and collective action problems”</source>
        <translation>Tableau 2, déploiement, le dommage franchit les frontières&#x202f;; section «&#x202f;Managing externalities of harmful AI and collective action problems&#x202f;»</translation>
    </message>
    <message>
        <source>Emissions avoided at home can simply arise where the computing moves to.</source>
        <translation>Les émissions évitées chez soi peuvent simplement réapparaître là où le calcul se déplace.</translation>
    </message>
    <message>
        <source>A national efficiency rule for data centres needs no treaty.</source>
        <translation>Une règle nationale d’efficacité des centres de données ne demande pas de traité.</translation>
    </message>
    <message>
        <source>The balance between climate and growth is one&apos;s own.</source>
        <translation>Chacun fixe lui-même l’équilibre entre climat et croissance.</translation>
    </message>
    <message>
        <source>Rules for data centres at home make developers consider efficiency a little.</source>
        <translation>Des règles nationales pour les centres de données incitent un peu les développeurs à tenir compte de l’efficacité.</translation>
    </message>
    <message>
        <source>Even a smaller group can ease competitive pressure and pursue sustainability.</source>
        <translation>Même un petit groupe peut alléger la pression concurrentielle et rechercher la durabilité.</translation>
    </message>
    <message>
        <source>Members must agree on measuring energy use and on bearing a disadvantage against outsiders.</source>
        <translation>Les membres doivent s’accorder sur la mesure de la consommation d’énergie et accepter un désavantage face à l’extérieur.</translation>
    </message>
    <message>
        <source>Partners share climate goals and differ on pace.</source>
        <translation>Les partenaires partagent des objectifs climatiques et diffèrent sur le rythme.</translation>
    </message>
    <message>
        <source>Efficiency demanded in several large markets pays off for developers.</source>
        <translation>L’efficacité exigée sur plusieurs grands marchés est rentable pour les développeurs.</translation>
    </message>
    <message>
        <source>Climate is shared by all, so only rules for all cover the whole of the damage.</source>
        <translation>Le climat est partagé par tous&#x202f;: seules des règles pour tous couvrent tout le dommage.</translation>
    </message>
    <message>
        <source>Worldwide limits on computing run into the race for AI and into free-riding.</source>
        <translation>Des limites mondiales au calcul se heurtent à la course à l’IA et aux passagers clandestins.</translation>
    </message>
    <message>
        <source>Saving energy has few implications for rivalry, so interest in it is shared even among competitors.</source>
        <translation>Économiser l’énergie touche peu à la rivalité&#x202f;: l’intérêt en est partagé même entre concurrents.</translation>
    </message>
    <message>
        <source>All developers would meet the same limits in running their systems, which feeds back into design.</source>
        <translation>Tous les développeurs rencontreraient les mêmes limites de fonctionnement, ce qui influe en retour sur la conception.</translation>
    </message>
    <message>
        <source>Excessive surveillance of public space</source>
        <translation>Surveillance excessive de l’espace public</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>With whom should we limit the use of AI to watch our own streets and squares?</source>
        <translation>Avec qui limiter l’utilisation de l’IA pour surveiller nos propres rues et places&#x202f;?</translation>
    </message>
    <message>
        <source>Table 2, deployment, harm does not cross borders; section “Development versus deployment”</source>
        <translation>Tableau 2, déploiement, le dommage ne franchit pas les frontières&#x202f;; section «&#x202f;Development versus deployment&#x202f;»</translation>
    </message>
    <message>
        <source>The watchers are domestic authorities and firms, whose use cases a government can rule fairly easily.</source>
        <translation>Les surveillants sont des autorités et entreprises du pays, dont un gouvernement peut assez aisément régler les usages.</translation>
    </message>
    <message>
        <source>A domestic ban or licence needs nobody abroad.</source>
        <translation>Une interdiction ou une autorisation nationale n’exige l’accord de personne à l’étranger.</translation>
    </message>
    <message>
        <source>The line between safety and privacy is drawn at home.</source>
        <translation>La limite entre sécurité et vie privée se fixe au niveau national.</translation>
    </message>
    <message>
        <source>Public bodies are the main buyers and can refuse systems that do too much.</source>
        <translation>Les services publics sont les principaux acheteurs et peuvent refuser des systèmes qui en font trop.</translation>
    </message>
    <message>
        <source>Table 2, deployment, harm does not cross borders; section “Foundation models”</source>
        <translation>Tableau 2, déploiement, le dommage ne franchit pas les frontières&#x202f;; section «&#x202f;Foundation models&#x202f;»</translation>
    </message>
    <message>
        <source>Cameras in a partner&apos;s cities do no direct harm in ours.</source>
        <translation>Des caméras dans les villes d’un partenaire ne causent aucun dommage direct dans les nôtres.</translation>
    </message>
    <message>
        <source>Policing law differs among partners and is guarded as sovereign.</source>
        <translation>Le droit de la police diffère d’un partenaire à l’autre et reste jalousement souverain.</translation>
    </message>
    <message>
        <source>Democracies reject mass surveillance in principle and practise exceptions.</source>
        <translation>Les démocraties rejettent la surveillance de masse en principe et pratiquent des exceptions.</translation>
    </message>
    <message>
        <source>A shared list of unacceptable features adds little to what buyers already demand.</source>
        <translation>Une liste commune de fonctions inacceptables ajoute peu à ce que les acheteurs exigent déjà.</translation>
    </message>
    <message>
        <source>Objectionable surveillance abroad creates no direct cross-border damage for a treaty to remove.</source>
        <translation>Une surveillance répréhensible à l’étranger ne crée pas de dommage transfrontalier direct qu’un traité pourrait supprimer.</translation>
    </message>
    <message>
        <source>Governments that rely on surveillance would have to sign away a tool of rule.</source>
        <translation>Des gouvernements qui s’appuient sur la surveillance devraient renoncer par signature à un outil de pouvoir.</translation>
    </message>
    <message>
        <source>Mass surveillance is the very point on which democracies and authoritarian states clash.</source>
        <translation>La surveillance de masse est le point même où démocraties et États autoritaires se heurtent.</translation>
    </message>
    <message>
        <source>Makers of image recognition would face the same bans wherever they sell.</source>
        <translation>Les concepteurs de systèmes de reconnaissance d’images se heurteraient aux mêmes interdictions où qu’ils vendent.</translation>
    </message>
    <message>
        <source>Table 2 prints no ratings. Where the harm crosses borders, effectiveness is that of the externalities row of Table 1. Where it stays at home, other countries have no reason to cooperate, so that domestic rules are very useful and cooperation is not.</source>
        <translation>Le tableau 2 ne comporte pas d’évaluations. Là où le dommage franchit les frontières, l’efficacité est celle de la ligne des effets externes du tableau 1. Là où il reste dans le pays, les autres pays n’ont pas de raison de coopérer&#x202f;: des règles nationales sont donc très utiles, et la coopération ne l’est pas.</translation>
    </message>
    <message>
        <source>Table 4: kinds of AI and lifecycle phases</source>
        <translation>Tableau 4&#x202f;: types d’IA et phases du cycle de vie</translation>
    </message>
    <message>
        <source>Four kinds of AI, each in development and in deployment, with Table 3 as a cross-check.</source>
        <translation>Quatre types d’IA, chacun en développement et en déploiement, avec le tableau 3 pour recoupement.</translation>
    </message>
    <message>
        <source>AI kind × phase</source>
        <translation>Type d’IA × phase</translation>
    </message>
    <message>
        <source>Kind of AI</source>
        <translation>Type d’IA</translation>
    </message>
    <message>
        <source>Lifecycle phase</source>
        <translation>Phase du cycle de vie</translation>
    </message>
    <message>
        <source>Foundation models: development</source>
        <translation>Modèles de fondation&#x202f;: développement</translation>
    </message>
    <message>
        <source>Foundation · dev</source>
        <translation>Fondation · dév.</translation>
    </message>
    <message>
        <source>section “Foundation models”; discussion of Table 4</source>
        <translation>section «&#x202f;Foundation models&#x202f;»&#x202f;; discussion du tableau 4</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Unilateral regulation”, development</source>
        <translation>Tableau 4, ligne «&#x202f;Foundation models&#x202f;», colonne «&#x202f;Unilateral regulation&#x202f;», développement</translation>
    </message>
    <message>
        <source>section “Development versus deployment”; section “Foundation models”</source>
        <translation>section «&#x202f;Development versus deployment&#x202f;»&#x202f;; section «&#x202f;Foundation models&#x202f;»</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Selective cooperation”, development</source>
        <translation>Tableau 4, ligne «&#x202f;Foundation models&#x202f;», colonne «&#x202f;Selective cooperation&#x202f;», développement</translation>
    </message>
    <message>
        <source>section “Foundation models”</source>
        <translation>section «&#x202f;Foundation models&#x202f;»</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Global cooperation”, development</source>
        <translation>Tableau 4, ligne «&#x202f;Foundation models&#x202f;», colonne «&#x202f;Global cooperation&#x202f;», développement</translation>
    </message>
    <message>
        <source>discussion of Table 4; section “Which goals states pursue with cooperative AI governance”</source>
        <translation>discussion du tableau 4&#x202f;; section «&#x202f;Which goals states pursue with cooperative AI governance&#x202f;»</translation>
    </message>
    <message>
        <source>section “Which goals states pursue with cooperative AI governance”; section “Debating cooperation in AI governance”</source>
        <translation>section «&#x202f;Which goals states pursue with cooperative AI governance&#x202f;»&#x202f;; section «&#x202f;Debating cooperation in AI governance&#x202f;»</translation>
    </message>
    <message>
        <source>Table 3, column “development divergence matters”</source>
        <translation>Tableau 3, colonne «&#x202f;development divergence matters&#x202f;»</translation>
    </message>
    <message>
        <source>Foundation · use</source>
        <translation>Fondation · usage</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Unilateral regulation”, deployment</source>
        <translation>Tableau 4, ligne «&#x202f;Foundation models&#x202f;», colonne «&#x202f;Unilateral regulation&#x202f;», déploiement</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Selective cooperation”, deployment</source>
        <translation>Tableau 4, ligne «&#x202f;Foundation models&#x202f;», colonne «&#x202f;Selective cooperation&#x202f;», déploiement</translation>
    </message>
    <message>
        <source>Table 4, row “Foundation models”, column “Global cooperation”, deployment</source>
        <translation>Tableau 4, ligne «&#x202f;Foundation models&#x202f;», colonne «&#x202f;Global cooperation&#x202f;», déploiement</translation>
    </message>
    <message>
        <source>Table 3, row “deployment divergence does not matter”</source>
        <translation>Tableau 3, ligne «&#x202f;deployment divergence does not matter&#x202f;»</translation>
    </message>
    <message>
        <source>Products · dev</source>
        <translation>Produits · dév.</translation>
    </message>
    <message>
        <source>Assumption; compare section “AI-powered physical products”; discussion of Table 4</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;AI-powered physical products&#x202f;»&#x202f;; discussion du tableau 4</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Unilateral regulation”, development</source>
        <translation>Tableau 4, ligne «&#x202f;AI-powered physical products&#x202f;», colonne «&#x202f;Unilateral regulation&#x202f;», développement</translation>
    </message>
    <message>
        <source>section “AI-powered physical products”</source>
        <translation>section «&#x202f;AI-powered physical products&#x202f;»</translation>
    </message>
    <message>
        <source>Assumption; compare section “AI-powered physical products”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;AI-powered physical products&#x202f;»</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Selective cooperation”, development</source>
        <translation>Tableau 4, ligne «&#x202f;AI-powered physical products&#x202f;», colonne «&#x202f;Selective cooperation&#x202f;», développement</translation>
    </message>
    <message>
        <source>Assumption; compare section “Governance challenges across types of AI”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Governance challenges across types of AI&#x202f;»</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Global cooperation”, development</source>
        <translation>Tableau 4, ligne «&#x202f;AI-powered physical products&#x202f;», colonne «&#x202f;Global cooperation&#x202f;», développement</translation>
    </message>
    <message>
        <source>Table 3, column “development divergence does not matter”</source>
        <translation>Tableau 3, colonne «&#x202f;development divergence does not matter&#x202f;»</translation>
    </message>
    <message>
        <source>Products · use</source>
        <translation>Produits · usage</translation>
    </message>
    <message>
        <source>section “AI-powered physical products”; discussion of Table 4</source>
        <translation>section «&#x202f;AI-powered physical products&#x202f;»&#x202f;; discussion du tableau 4</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Unilateral regulation”, deployment</source>
        <translation>Tableau 4, ligne «&#x202f;AI-powered physical products&#x202f;», colonne «&#x202f;Unilateral regulation&#x202f;», déploiement</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Selective cooperation”, deployment</source>
        <translation>Tableau 4, ligne «&#x202f;AI-powered physical products&#x202f;», colonne «&#x202f;Selective cooperation&#x202f;», déploiement</translation>
    </message>
    <message>
        <source>Table 4, row “AI-powered physical products”, column “Global cooperation”, deployment</source>
        <translation>Tableau 4, ligne «&#x202f;AI-powered physical products&#x202f;», colonne «&#x202f;Global cooperation&#x202f;», déploiement</translation>
    </message>
    <message>
        <source>Assumption; compare Conclusion</source>
        <translation>Hypothèse&#x202f;; cf. conclusion</translation>
    </message>
    <message>
        <source>Services · dev</source>
        <translation>Services · dév.</translation>
    </message>
    <message>
        <source>Assumption; compare section “Small-scale AI as a service”; discussion of Table 4</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Small-scale AI as a service&#x202f;»&#x202f;; discussion du tableau 4</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Unilateral regulation”, development</source>
        <translation>Tableau 4, ligne «&#x202f;Small-scale software as a service&#x202f;», colonne «&#x202f;Unilateral regulation&#x202f;», développement</translation>
    </message>
    <message>
        <source>Assumption; compare section “Small-scale AI as a service”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Small-scale AI as a service&#x202f;»</translation>
    </message>
    <message>
        <source>section “Small-scale AI as a service”</source>
        <translation>section «&#x202f;Small-scale AI as a service&#x202f;»</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Selective cooperation”, development</source>
        <translation>Tableau 4, ligne «&#x202f;Small-scale software as a service&#x202f;», colonne «&#x202f;Selective cooperation&#x202f;», développement</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Global cooperation”, development</source>
        <translation>Tableau 4, ligne «&#x202f;Small-scale software as a service&#x202f;», colonne «&#x202f;Global cooperation&#x202f;», développement</translation>
    </message>
    <message>
        <source>Services · use</source>
        <translation>Services · usage</translation>
    </message>
    <message>
        <source>discussion of Table 4; compare Table 3, which pulls the other way</source>
        <translation>discussion du tableau 4&#x202f;; cf. tableau 3, qui va dans l’autre sens</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Unilateral regulation”, deployment</source>
        <translation>Tableau 4, ligne «&#x202f;Small-scale software as a service&#x202f;», colonne «&#x202f;Unilateral regulation&#x202f;», déploiement</translation>
    </message>
    <message>
        <source>section “Small-scale AI as a service”; section “Development versus deployment”</source>
        <translation>section «&#x202f;Small-scale AI as a service&#x202f;»&#x202f;; section «&#x202f;Development versus deployment&#x202f;»</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Selective cooperation”, deployment</source>
        <translation>Tableau 4, ligne «&#x202f;Small-scale software as a service&#x202f;», colonne «&#x202f;Selective cooperation&#x202f;», déploiement</translation>
    </message>
    <message>
        <source>section “Small-scale AI as a service”; discussion of Table 4</source>
        <translation>section «&#x202f;Small-scale AI as a service&#x202f;»&#x202f;; discussion du tableau 4</translation>
    </message>
    <message>
        <source>Table 4, row “Small-scale software as a service”, column “Global cooperation”, deployment</source>
        <translation>Tableau 4, ligne «&#x202f;Small-scale software as a service&#x202f;», colonne «&#x202f;Global cooperation&#x202f;», déploiement</translation>
    </message>
    <message>
        <source>Table 3, row “deployment divergence matters”</source>
        <translation>Tableau 3, ligne «&#x202f;deployment divergence matters&#x202f;»</translation>
    </message>
    <message>
        <source>Military · dev</source>
        <translation>Militaire · dév.</translation>
    </message>
    <message>
        <source>section “Militarily relevant AI”</source>
        <translation>section «&#x202f;Militarily relevant AI&#x202f;»</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Unilateral regulation”, development</source>
        <translation>Tableau 4, ligne «&#x202f;Militarily relevant AI&#x202f;», colonne «&#x202f;Unilateral regulation&#x202f;», développement</translation>
    </message>
    <message>
        <source>Assumption; compare section “Militarily relevant AI”</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Militarily relevant AI&#x202f;»</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Selective cooperation”, development</source>
        <translation>Tableau 4, ligne «&#x202f;Militarily relevant AI&#x202f;», colonne «&#x202f;Selective cooperation&#x202f;», développement</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Global cooperation”, development</source>
        <translation>Tableau 4, ligne «&#x202f;Militarily relevant AI&#x202f;», colonne «&#x202f;Global cooperation&#x202f;», développement</translation>
    </message>
    <message>
        <source>Table 3, cell “Military AI”</source>
        <translation>Tableau 3, cellule «&#x202f;Military AI&#x202f;»</translation>
    </message>
    <message>
        <source>Military · use</source>
        <translation>Militaire · usage</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Unilateral regulation”, deployment</source>
        <translation>Tableau 4, ligne «&#x202f;Militarily relevant AI&#x202f;», colonne «&#x202f;Unilateral regulation&#x202f;», déploiement</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Selective cooperation”, deployment</source>
        <translation>Tableau 4, ligne «&#x202f;Militarily relevant AI&#x202f;», colonne «&#x202f;Selective cooperation&#x202f;», déploiement</translation>
    </message>
    <message>
        <source>Table 4, row “Militarily relevant AI”, column “Global cooperation”, deployment</source>
        <translation>Tableau 4, ligne «&#x202f;Militarily relevant AI&#x202f;», colonne «&#x202f;Global cooperation&#x202f;», déploiement</translation>
    </message>
    <message>
        <source>section “Militarily relevant AI”; discussion of Table 4</source>
        <translation>section «&#x202f;Militarily relevant AI&#x202f;»&#x202f;; discussion du tableau 4</translation>
    </message>
    <message>
        <source>Assumption; compare section “Militarily relevant AI” and Conclusion</source>
        <translation>Hypothèse&#x202f;; cf. section «&#x202f;Militarily relevant AI&#x202f;» et conclusion</translation>
    </message>
    <message>
        <source>One of the ways to act on an issue, such as selective cooperation. Options can be excluded from an issue, or an issue can have options of its own.</source>
        <translation>Une des façons d’agir sur un enjeu, comme la coopération sélective. Des options peuvent être écartées d’un enjeu, ou un enjeu peut avoir ses propres options.</translation>
    </message>
    <message>
        <source>What options are judged by, the same for every issue. Of a benefit more is better; of a cost less is better, which its heading in the decision matrix says.</source>
        <translation>Ce d’après quoi les options sont jugées, identique pour tous les enjeux. Pour un bénéfice, plus, c’est mieux&#x202f;; pour un coût, moins, c’est mieux, ce que la matrice de décision indique sous le nom.</translation>
    </message>
    <message>
        <source>What a criterion is scored with: ordered labels and the numbers behind them, or a range of numbers. The numbers behind labels are a choice that you can edit, and the robustness check asks what other numbers would do.</source>
        <translation>Ce avec quoi un critère est noté&#x202f;: des libellés ordonnés et les nombres qui leur correspondent, ou une plage de nombres. Les nombres derrière les libellés sont affaire de choix et peuvent être modifiés&#x202f;; l’examen de robustesse montre ce que d’autres nombres changeraient.</translation>
    </message>
    <message>
        <source>What a score rests on: a table of the source, a passage of its text, an assumption of the preset, you, or a computation for a coalition of actors. Editing a score makes it yours and keeps the preset&apos;s value beside it.</source>
        <translation>Ce sur quoi repose une note&#x202f;: un tableau de la source, un passage de son texte, une hypothèse de l’exemple, vous, ou un calcul pour une coalition d’acteurs. Modifier une note en fait la vôtre et garde à côté la valeur de l’exemple.</translation>
    </message>
    <message>
        <source>A named set of weights, such as one that puts leverage first. Applying a viewpoint replaces the current weights, and Undo brings them back.</source>
        <translation>Un jeu de poids nommé, par exemple celui qui met l’influence en premier. Appliquer un point de vue remplace les poids actuels, et Annuler les rétablit.</translation>
    </message>
    <message>
        <source>TOPSIS&apos;s score of an option from 0 to 1: near 1 is close to the best value on every criterion, near 0 close to the worst. It orders the options of one issue and should not be compared between issues.</source>
        <translation>La note d’une option selon TOPSIS, de 0 à 1&#x202f;: près de 1, proche de la meilleure valeur sur chaque critère&#x202f;; près de 0, proche de la pire. Elle ordonne les options d’un enjeu et ne devrait pas être comparée d’un enjeu à l’autre.</translation>
    </message>
    <message>
        <source>Foundation models</source>
        <translation>Modèles de fondation</translation>
    </message>
    <message>
        <source>With whom should we regulate how large general-purpose models are built, mostly in other countries?</source>
        <translation>Avec qui réglementer la conception de grands modèles à usage général, le plus souvent dans d’autres pays&#x202f;?</translation>
    </message>
    <message>
        <source>The more of the builders&apos; home countries make the same demands, the more the builders heed: the wider, the better.</source>
        <translation>Plus les pays d’origine des concepteurs sont nombreux à exiger la même chose, plus ceux-ci en tiennent compte&#x202f;: plus le cercle est large, mieux c’est.</translation>
    </message>
    <message>
        <source>Printed as −: training is so costly that builders abroad will hardly tailor a model to one country&apos;s wishes.</source>
        <translation>Noté − dans l’article&#x202f;: l’entraînement est si coûteux que des concepteurs étrangers n’ajusteront guère un modèle aux vœux d’un pays.</translation>
    </message>
    <message>
        <source>Demands on foreign model builders can be issued without asking another government.</source>
        <translation>Des exigences envers des concepteurs étrangers peuvent être édictées sans consulter un autre gouvernement.</translation>
    </message>
    <message>
        <source>The demands on training data, safeguards and fairness are one&apos;s own, uncompromised.</source>
        <translation>Les exigences relatives aux données d’entraînement, aux garanties et à l’équité restent les siennes, sans compromis.</translation>
    </message>
    <message>
        <source>Frontier models come from few places; most countries can at best ask for fine-tuning, and may be refused.</source>
        <translation>Les modèles de pointe viennent de peu d’endroits&#x202f;; la plupart des pays peuvent au mieux demander un ajustement, et se le voir refuser.</translation>
    </message>
    <message>
        <source>Printed as +: one joint set of demands is much more likely to be heeded than many separate ones.</source>
        <translation>Noté + dans l’article&#x202f;: un ensemble commun d’exigences a bien plus de chances d’être écouté que de nombreuses exigences séparées.</translation>
    </message>
    <message>
        <source>Cost grows with the number of actors, and requirements on training have to be agreed in technical detail.</source>
        <translation>Le coût croît avec le nombre d’acteurs, et les exigences sur l’entraînement doivent être convenues dans le détail technique.</translation>
    </message>
    <message>
        <source>Like-minded governments want safe and fair models but also favour their own champions.</source>
        <translation>Des gouvernements partageant les mêmes vues veulent des modèles sûrs et équitables mais favorisent aussi leurs propres champions.</translation>
    </message>
    <message>
        <source>A joint front gives builders a reason to listen; the absent AI power&apos;s builders can still hold out.</source>
        <translation>Un front commun donne aux concepteurs une raison d’écouter&#x202f;; ceux de la puissance absente peuvent encore résister.</translation>
    </message>
    <message>
        <source>Printed as ++: the wider the group, the fewer places remain where a model escapes the rules.</source>
        <translation>Noté ++ dans l’article&#x202f;: plus le groupe est large, moins il reste d’endroits où un modèle échappe aux règles.</translation>
    </message>
    <message>
        <source>The most actors, and no agreement among them on whether such models are a threat or a chance.</source>
        <translation>Le plus grand nombre d’acteurs, et aucun accord entre eux sur le point de savoir si de tels modèles sont une menace ou une chance.</translation>
    </message>
    <message>
        <source>Governments differ on strict rules against unchained growth, and democracies mistrust authoritarian rule-makers.</source>
        <translation>Les gouvernements sont partagés entre règles strictes et croissance sans frein, et les démocraties se méfient de législateurs autoritaires.</translation>
    </message>
    <message>
        <source>The home states of all large model builders take part, so no builder can play one off against another.</source>
        <translation>Les États d’origine de tous les grands concepteurs participent&#x202f;: aucun concepteur ne peut jouer l’un contre l’autre.</translation>
    </message>
    <message>
        <source>Table 3</source>
        <translation>Tableau 3</translation>
    </message>
    <message>
        <source>desirable</source>
        <translation>souhaitable</translation>
    </message>
    <message>
        <source>What other countries allow in building matters a lot here, since most governments import these models or do without. That speaks for cooperating and agrees with Table 4.</source>
        <translation>Ce que d’autres pays autorisent dans la conception compte beaucoup ici, puisque la plupart des gouvernements importent ces modèles ou s’en passent. Cela plaide pour la coopération et concorde avec le tableau 4.</translation>
    </message>
    <message>
        <source>Foundation models: deployment</source>
        <translation>Modèles de fondation&#x202f;: déploiement</translation>
    </message>
    <message>
        <source>With whom should we regulate how large general-purpose models are used?</source>
        <translation>Avec qui réglementer l’utilisation de grands modèles à usage général&#x202f;?</translation>
    </message>
    <message>
        <source>Deployment can be regulated alone, and use abroad does no direct harm at home.</source>
        <translation>Le déploiement peut être réglementé par un pays seul, et l’usage à l’étranger ne lui nuit pas directement.</translation>
    </message>
    <message>
        <source>Printed as +: how such a model is used within one&apos;s borders can be ruled at home.</source>
        <translation>Noté + dans l’article&#x202f;: l’utilisation d’un tel modèle à l’intérieur de ses frontières peut être réglementée au niveau national.</translation>
    </message>
    <message>
        <source>Use can in principle be regulated alone, so nobody else has to be won.</source>
        <translation>Un pays peut en principe réglementer seul l’utilisation&#x202f;: il n’y a personne d’autre à rallier.</translation>
    </message>
    <message>
        <source>Which uses are acceptable is decided by one&apos;s own law.</source>
        <translation>Les usages acceptables relèvent de son propre droit.</translation>
    </message>
    <message>
        <source>Conditions on use give providers a mild push to adapt, by fine-tuning at most.</source>
        <translation>Des conditions d’utilisation poussent doucement les fournisseurs à s’adapter, par ajustement tout au plus.</translation>
    </message>
    <message>
        <source>Printed as −: uses in partner countries rarely touch us, so joint rules add nothing.</source>
        <translation>Noté − dans l’article&#x202f;: les usages dans les pays partenaires nous touchent rarement&#x202f;; des règles communes n’ajoutent donc rien.</translation>
    </message>
    <message>
        <source>More parties cost more; rules on use cut across each partner&apos;s domestic law.</source>
        <translation>Plus il y a de parties, plus cela coûte&#x202f;; des règles d’utilisation empiètent sur le droit interne de chaque partenaire.</translation>
    </message>
    <message>
        <source>Partners agree on rights in principle but draw the line between allowed and banned uses differently.</source>
        <translation>Les partenaires s’accordent sur les droits en principe mais tracent différemment la limite entre usages permis et interdits.</translation>
    </message>
    <message>
        <source>Common conditions for access to a joint market reach back to builders, though only indirectly.</source>
        <translation>Des conditions communes d’accès à un marché commun remontent aux concepteurs, quoique indirectement.</translation>
    </message>
    <message>
        <source>Printed as −: objectionable uses elsewhere do little harm across borders, which leaves nothing to solve together.</source>
        <translation>Noté − dans l’article&#x202f;: des usages répréhensibles ailleurs font peu de dommages au-delà des frontières&#x202f;; il ne reste donc rien à résoudre ensemble.</translation>
    </message>
    <message>
        <source>All AI powers would have to bind their domestic use, with little to gain from it.</source>
        <translation>Toutes les puissances de l’IA devraient lier leur usage intérieur, avec peu à y gagner.</translation>
    </message>
    <message>
        <source>Domestic surveillance by AI is normal for some governments and unacceptable to others.</source>
        <translation>La surveillance intérieure par l’IA est normale pour certains gouvernements et inacceptable pour d’autres.</translation>
    </message>
    <message>
        <source>Worldwide conditions of use would press every builder, but from the side of use and not of training.</source>
        <translation>Des conditions d’utilisation mondiales feraient pression sur chaque concepteur, mais du côté de l’utilisation et non de l’entraînement.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultative</translation>
    </message>
    <message>
        <source>How others use these models matters little to us, so cooperation is a choice. That agrees with Table 4, which favours national rules.</source>
        <translation>L’utilisation que d’autres font de ces modèles nous importe peu&#x202f;: la coopération est donc facultative. Cela concorde avec le tableau 4, qui favorise des règles nationales.</translation>
    </message>
    <message>
        <source>Physical products: development</source>
        <translation>Produits physiques&#x202f;: développement</translation>
    </message>
    <message>
        <source>AI-powered physical products</source>
        <translation>Produits physiques dotés d’IA</translation>
    </message>
    <message>
        <source>With whom should we agree how AI built into cars, medical devices or appliances is developed?</source>
        <translation>Avec qui convenir du développement de l’IA intégrée aux voitures, aux dispositifs médicaux ou aux appareils ménagers&#x202f;?</translation>
    </message>
    <message>
        <source>Importers set the specifications that makers build in: each market that asks for the same adds weight.</source>
        <translation>Les importateurs fixent les spécifications que les fabricants intègrent&#x202f;: chaque marché qui exige la même chose compte.</translation>
    </message>
    <message>
        <source>Printed as −: import checks catch the finished device, not how a maker abroad gathers data and designs it.</source>
        <translation>Noté − dans l’article&#x202f;: les contrôles à l’importation portent sur l’appareil fini, non sur la façon dont un fabricant étranger recueille des données et le conçoit.</translation>
    </message>
    <message>
        <source>Importers can set product specifications by themselves.</source>
        <translation>Les importateurs peuvent fixer eux-mêmes les spécifications des produits.</translation>
    </message>
    <message>
        <source>Safety and privacy specifications follow domestic preferences.</source>
        <translation>Les spécifications de sécurité et de vie privée suivent les préférences intérieures.</translation>
    </message>
    <message>
        <source>Non-compliant imports can be stopped, and simple built-in systems are cheap to adapt.</source>
        <translation>Des importations non conformes peuvent être arrêtées, et de simples systèmes intégrés s’adaptent à peu de frais.</translation>
    </message>
    <message>
        <source>Printed as +: shared safety rules help, though the incentive is weaker than for foundation models.</source>
        <translation>Noté + dans l’article&#x202f;: des règles de sécurité partagées aident, quoique l’incitation soit plus faible que pour les modèles de fondation.</translation>
    </message>
    <message>
        <source>Countries that trade appliances have product-safety bodies to build on and a common interest in sales.</source>
        <translation>Les pays qui échangent des appareils ont des organismes de sécurité des produits sur lesquels s’appuyer et un intérêt commun aux ventes.</translation>
    </message>
    <message>
        <source>Trading partners want devices that are safe and not nosy, with differing strictness on data.</source>
        <translation>Les partenaires commerciaux veulent des appareils sûrs et non indiscrets, avec une rigueur différente sur les données.</translation>
    </message>
    <message>
        <source>Makers hardly give up the joint market of several importers, so they design for it.</source>
        <translation>Les fabricants n’abandonnent guère le marché commun de plusieurs importateurs&#x202f;: ils conçoivent pour lui.</translation>
    </message>
    <message>
        <source>Printed as ++: a worldwide baseline would leave no maker outside it.</source>
        <translation>Noté ++ dans l’article&#x202f;: un socle mondial ne laisserait aucun fabricant à l’écart.</translation>
    </message>
    <message>
        <source>Most actors, hence costly, but product safety is technical and less divisive.</source>
        <translation>Le plus grand nombre d’acteurs, donc coûteux, mais la sécurité des produits est technique et moins clivante.</translation>
    </message>
    <message>
        <source>Basic safety of consumer appliances is listed as an interest shared by the United States and China.</source>
        <translation>La sécurité de base des appareils de consommation est citée comme un intérêt partagé par les États-Unis et la Chine.</translation>
    </message>
    <message>
        <source>All producing countries hold their makers to the same specification.</source>
        <translation>Tous les pays producteurs imposent la même spécification à leurs fabricants.</translation>
    </message>
    <message>
        <source>Divergent development rules matter little because imports can be held to local specifications, so cooperation is optional. Table 4 nevertheless rates global cooperation on development as very useful: the two tables pull in different directions.</source>
        <translation>Des règles de développement divergentes importent peu parce que les importations peuvent être soumises à des spécifications locales&#x202f;: la coopération est facultative. Le tableau 4 juge pourtant très utile la coopération mondiale sur le développement&#x202f;: les deux tableaux ne vont pas dans le même sens.</translation>
    </message>
    <message>
        <source>Physical products: deployment</source>
        <translation>Produits physiques&#x202f;: déploiement</translation>
    </message>
    <message>
        <source>With whom should we regulate how AI-powered products are used?</source>
        <translation>Avec qui réglementer l’utilisation de produits dotés d’IA&#x202f;?</translation>
    </message>
    <message>
        <source>A product can be checked and blocked at one&apos;s own border, whatever others allow.</source>
        <translation>Un produit peut être contrôlé et bloqué à sa propre frontière, quoi que les autres autorisent.</translation>
    </message>
    <message>
        <source>Printed as +: the device sits within one&apos;s territory, where local rules can be enforced.</source>
        <translation>Noté + dans l’article&#x202f;: l’appareil est sur son propre territoire, où des règles locales peuvent s’appliquer.</translation>
    </message>
    <message>
        <source>Local rules for using a device need no partner.</source>
        <translation>Des règles locales d’utilisation d’un appareil ne demandent pas de partenaire.</translation>
    </message>
    <message>
        <source>Road, clinic and household rules can follow local preferences.</source>
        <translation>Les règles de la route, de la clinique et du foyer peuvent suivre les préférences locales.</translation>
    </message>
    <message>
        <source>Rules of use, such as type approval, make makers adjust the product they build.</source>
        <translation>Des règles d’utilisation, comme l’homologation, amènent les fabricants à adapter leurs produits.</translation>
    </message>
    <message>
        <source>Printed as −: how a neighbour uses a kitchen device or car has hardly any bearing on us.</source>
        <translation>Noté − dans l’article&#x202f;: l’utilisation qu’un voisin fait d’un appareil de cuisine ou d’une voiture ne nous concerne guère.</translation>
    </message>
    <message>
        <source>Partners could extend existing product and traffic agreements.</source>
        <translation>Les partenaires pourraient étendre des accords existants sur les produits et la circulation.</translation>
    </message>
    <message>
        <source>Partners agree on safety in use; habits and liability rules differ.</source>
        <translation>Les partenaires s’accordent sur la sécurité d’utilisation&#x202f;; habitudes et règles de responsabilité diffèrent.</translation>
    </message>
    <message>
        <source>Common rules of use add little to the pressure that import conditions already exert.</source>
        <translation>Des règles d’utilisation communes ajoutent peu à la pression que les conditions d’importation exercent déjà.</translation>
    </message>
    <message>
        <source>Printed as −: local use is a local matter; a worldwide rule would solve no shared problem.</source>
        <translation>Noté − dans l’article&#x202f;: l’utilisation locale est une affaire locale&#x202f;; une règle mondiale ne résoudrait aucun problème partagé.</translation>
    </message>
    <message>
        <source>The number of parties makes it costly, although the stakes are low for each.</source>
        <translation>Le nombre de parties le rend coûteux, bien que l’enjeu soit faible pour chacune.</translation>
    </message>
    <message>
        <source>Safe devices are wanted everywhere, privacy in their use less so.</source>
        <translation>Des appareils sûrs sont souhaités partout, la protection de la vie privée dans leur utilisation moins.</translation>
    </message>
    <message>
        <source>Uniform rules of use would bind all users and so indirectly reach all makers.</source>
        <translation>Des règles d’utilisation uniformes lieraient tous les utilisateurs et atteindraient ainsi indirectement tous les fabricants.</translation>
    </message>
    <message>
        <source>Foreign rules of use matter little for devices used at home, so cooperation is a choice. That agrees with Table 4, which favours national rules.</source>
        <translation>Les règles d’utilisation étrangères importent peu pour des appareils utilisés chez soi&#x202f;: la coopération est donc facultative. Cela concorde avec le tableau 4, qui favorise des règles nationales.</translation>
    </message>
    <message>
        <source>Small-scale AI services: development</source>
        <translation>Petits services d’IA&#x202f;: développement</translation>
    </message>
    <message>
        <source>Small-scale AI as a service</source>
        <translation>Petits services d’IA</translation>
    </message>
    <message>
        <source>With whom should we agree how voice clones, recommenders, deepfake tools and other small online AI services are built?</source>
        <translation>Avec qui convenir de la conception de clones vocaux, de systèmes de recommandation, d’outils d’hypertrucage et d’autres petits services d’IA en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>Many small makers everywhere: each jurisdiction that sets the same rules covers some more of them.</source>
        <translation>Beaucoup de petits fournisseurs partout&#x202f;: chaque juridiction qui fixe les mêmes règles en couvre davantage.</translation>
    </message>
    <message>
        <source>Printed as −: the tools come from many providers abroad, beyond the reach of one lawmaker.</source>
        <translation>Noté − dans l’article&#x202f;: les outils viennent de nombreux fournisseurs étrangers, hors de portée d’un seul législateur.</translation>
    </message>
    <message>
        <source>Requirements for developers can be published without any agreement.</source>
        <translation>Des exigences envers les développeurs peuvent être publiées sans aucun accord.</translation>
    </message>
    <message>
        <source>The requirements express one&apos;s own idea of safety and privacy.</source>
        <translation>Les exigences expriment sa propre idée de la sécurité et de la vie privée.</translation>
    </message>
    <message>
        <source>Providers can change such a service&apos;s specification for an importing country with ease, if they care to.</source>
        <translation>Les fournisseurs peuvent aisément changer la spécification d’un tel service pour un pays importateur, s’ils le veulent.</translation>
    </message>
    <message>
        <source>Printed as +: agreement among some home countries of providers covers part of the supply.</source>
        <translation>Noté + dans l’article&#x202f;: un accord entre certains pays d’origine des fournisseurs couvre une partie de l’offre.</translation>
    </message>
    <message>
        <source>Extra parties and a scattered field of providers make monitoring laborious.</source>
        <translation>Des parties supplémentaires et des fournisseurs dispersés rendent le contrôle laborieux.</translation>
    </message>
    <message>
        <source>Partners reject deceptive tools alike but balance free speech and protection differently.</source>
        <translation>Les partenaires rejettent pareillement les outils trompeurs mais concilient autrement liberté d’expression et protection.</translation>
    </message>
    <message>
        <source>Easy to adapt, and worth adapting for a joint market: most providers would follow.</source>
        <translation>Faciles à adapter, et rentables à adapter pour un marché commun&#x202f;: la plupart des fournisseurs suivraient.</translation>
    </message>
    <message>
        <source>Printed as ++: only if all home countries of providers join is there no source outside the rules.</source>
        <translation>Noté ++ dans l’article&#x202f;: ce n’est que si tous les pays d’origine des fournisseurs se joignent qu’il ne reste aucune source hors des règles.</translation>
    </message>
    <message>
        <source>All countries matter, since a small provider can sit anywhere, and all would have to supervise.</source>
        <translation>Tous les pays comptent, puisqu’un petit fournisseur peut se trouver n’importe où, et tous devraient surveiller.</translation>
    </message>
    <message>
        <source>Deepfakes and content feeds touch speech and politics, where convictions are far apart.</source>
        <translation>Hypertrucages et fils de contenus touchent à l’expression et à la politique, où les convictions sont éloignées.</translation>
    </message>
    <message>
        <source>Providers everywhere are under the same development rules.</source>
        <translation>Les fournisseurs de partout sont sous les mêmes règles de développement.</translation>
    </message>
    <message>
        <source>Divergent development rules matter little because such services are easily changed for importing countries, so cooperation is optional. Table 4 nevertheless rates global cooperation on development as very useful, as it does for physical products.</source>
        <translation>Des règles de développement divergentes importent peu parce que de tels services se changent aisément pour les pays importateurs&#x202f;: la coopération est facultative. Le tableau 4 juge pourtant très utile la coopération mondiale sur le développement, comme pour les produits physiques.</translation>
    </message>
    <message>
        <source>Small-scale AI services: deployment</source>
        <translation>Petits services d’IA&#x202f;: déploiement</translation>
    </message>
    <message>
        <source>With whom should we control to whom and how small online AI services are made available?</source>
        <translation>Avec qui contrôler à qui et comment de petits services d’IA en ligne sont proposés&#x202f;?</translation>
    </message>
    <message>
        <source>Non-military deployment is best governed nationally; Table 3 and the section on services would ask for partners.</source>
        <translation>Le déploiement non militaire relève de préférence du niveau national&#x202f;; le tableau 3 et la section sur les services plaideraient pour des partenaires.</translation>
    </message>
    <message>
        <source>Printed as +: providers, platforms and organisations at home can be held to domestic rules.</source>
        <translation>Noté + dans l’article&#x202f;: fournisseurs, plateformes et organisations du pays peuvent être tenus à des règles nationales.</translation>
    </message>
    <message>
        <source>Domestic rules on availability need no partner.</source>
        <translation>Des règles nationales sur la disponibilité ne demandent pas de partenaire.</translation>
    </message>
    <message>
        <source>Which services are welcome is decided at home.</source>
        <translation>Chaque pays décide lui-même quels services sont les bienvenus.</translation>
    </message>
    <message>
        <source>Unwanted services are hard to keep out and can be reached through a VPN, so providers feel little pressure.</source>
        <translation>Les services indésirables sont difficiles à tenir à l’écart et restent accessibles par un VPN&#x202f;: les fournisseurs ressentent peu de pression.</translation>
    </message>
    <message>
        <source>Printed as −: services from countries outside the group stay within reach of every user.</source>
        <translation>Noté − dans l’article&#x202f;: les services de pays hors du groupe restent à portée de chaque utilisateur.</translation>
    </message>
    <message>
        <source>Controlling availability takes substantial cooperation between authorities.</source>
        <translation>Contrôler la disponibilité demande une coopération importante entre autorités.</translation>
    </message>
    <message>
        <source>Partners share concern about high-risk tools and disagree on low-risk ones.</source>
        <translation>Les partenaires partagent l’inquiétude sur les outils à haut risque et divergent sur ceux à faible risque.</translation>
    </message>
    <message>
        <source>A joint list of conditions impresses larger providers; small ones can serve from elsewhere.</source>
        <translation>Une liste commune de conditions impressionne les grands fournisseurs&#x202f;; les petits peuvent opérer d’ailleurs.</translation>
    </message>
    <message>
        <source>Printed as −: Table 4 sees use as a matter for national rules in all civilian fields.</source>
        <translation>Noté − dans l’article&#x202f;: le tableau 4 considère l’utilisation comme l’affaire de règles nationales dans tous les domaines civils.</translation>
    </message>
    <message>
        <source>Availability would have to be policed in every country, with very many providers.</source>
        <translation>La disponibilité devrait être surveillée dans chaque pays, avec de très nombreux fournisseurs.</translation>
    </message>
    <message>
        <source>Governments differ on which services are a menace: some use them themselves.</source>
        <translation>Les gouvernements diffèrent sur les services qui menacent&#x202f;: certains les utilisent eux-mêmes.</translation>
    </message>
    <message>
        <source>No provider could serve from a haven; yet rules on provision shape development only indirectly.</source>
        <translation>Aucun fournisseur ne pourrait opérer depuis un refuge&#x202f;; mais des règles de fourniture ne façonnent le développement qu’indirectement.</translation>
    </message>
    <message>
        <source>Deployment rules abroad decide to whom such services are available, so cooperation is desirable. Table 4 rates selective and global cooperation on deployment as not useful: the two tables pull in different directions.</source>
        <translation>Les règles de déploiement à l’étranger décident à qui de tels services sont offerts&#x202f;: la coopération est donc souhaitable. Selon le tableau 4, ni la coopération sélective ni la coopération mondiale ne sont utiles pour le déploiement&#x202f;: les deux tableaux ne vont pas dans le même sens.</translation>
    </message>
    <message>
        <source>Military AI: development</source>
        <translation>IA militaire&#x202f;: développement</translation>
    </message>
    <message>
        <source>Militarily relevant AI</source>
        <translation>IA d’intérêt militaire</translation>
    </message>
    <message>
        <source>With whom should we regulate how AI for weapons and military decisions is developed?</source>
        <translation>Avec qui réglementer le développement de l’IA pour les armes et les décisions militaires&#x202f;?</translation>
    </message>
    <message>
        <source>Once one country builds such weapons the others are tempted: only all major military powers together work.</source>
        <translation>Dès qu’un pays construit de telles armes, les autres sont tentés&#x202f;: seul un accord entre toutes les grandes puissances militaires fonctionne.</translation>
    </message>
    <message>
        <source>Printed as −: restraint by one power invites the next to fill the gap.</source>
        <translation>Noté − dans l’article&#x202f;: la retenue d’une puissance invite la suivante à combler le vide.</translation>
    </message>
    <message>
        <source>A national moratorium needs no treaty.</source>
        <translation>Un moratoire national ne demande pas de traité.</translation>
    </message>
    <message>
        <source>One&apos;s own view of human control over weapons decides.</source>
        <translation>Sa propre conception du contrôle humain des armes décide.</translation>
    </message>
    <message>
        <source>Foreign armament programmes are closed to outside rules.</source>
        <translation>Les programmes d’armement étrangers sont fermés aux règles extérieures.</translation>
    </message>
    <message>
        <source>Printed as +: allies can bind one another, while the race with those outside goes on.</source>
        <translation>Noté + dans l’article&#x202f;: des alliés peuvent se lier, tandis que la course avec les autres continue.</translation>
    </message>
    <message>
        <source>Several armed forces must disclose and verify what they usually keep secret.</source>
        <translation>Plusieurs armées doivent révéler et vérifier ce qu’elles gardent d’ordinaire secret.</translation>
    </message>
    <message>
        <source>Allies broadly agree on human oversight, less on what they may need against rivals.</source>
        <translation>Les alliés s’accordent largement sur la supervision humaine, moins sur ce qu’il leur faudrait contre des rivaux.</translation>
    </message>
    <message>
        <source>Only the members&apos; own arms makers are reached.</source>
        <translation>Seuls les fabricants d’armes des membres sont atteints.</translation>
    </message>
    <message>
        <source>Printed as ++: the security dilemma ends only when all major military powers are bound.</source>
        <translation>Noté ++ dans l’article&#x202f;: le dilemme de sécurité ne finit que si toutes les grandes puissances militaires sont liées.</translation>
    </message>
    <message>
        <source>Each state alone is tempted to stay out, a prisoner&apos;s dilemma that makes agreement hard to reach.</source>
        <translation>Chaque État est tenté de rester à l’écart, un dilemme du prisonnier qui rend l’accord difficile à atteindre.</translation>
    </message>
    <message>
        <source>Even rivals would be better off without an arms race, whatever else divides them.</source>
        <translation>Même des rivaux seraient mieux lotis sans course aux armements, quoi qui les divise par ailleurs.</translation>
    </message>
    <message>
        <source>All states with an arms programme accept limits on it.</source>
        <translation>Tous les États dotés d’un programme d’armement acceptent qu’il soit limité.</translation>
    </message>
    <message>
        <source>Foreign development rules decide whether weapons keep a human in the loop, which matters greatly in war. That speaks for cooperating and agrees with Table 4.</source>
        <translation>Les règles de développement étrangères décident si les armes gardent un humain dans la boucle, ce qui compte beaucoup en temps de guerre. Cela plaide pour la coopération et concorde avec le tableau 4.</translation>
    </message>
    <message>
        <source>Military AI: deployment</source>
        <translation>IA militaire&#x202f;: déploiement</translation>
    </message>
    <message>
        <source>With whom should we regulate when and how military AI may be used?</source>
        <translation>Avec qui réglementer quand et comment l’IA militaire peut être utilisée&#x202f;?</translation>
    </message>
    <message>
        <source>Rules of use bind nobody while one major military power stays outside.</source>
        <translation>Les règles d’utilisation n’engagent personne tant qu’une grande puissance militaire reste à l’écart.</translation>
    </message>
    <message>
        <source>Printed as −: military AI is used against others, so rules for one&apos;s own forces do not protect anyone from theirs.</source>
        <translation>Noté − dans l’article&#x202f;: l’IA militaire s’utilise contre d’autres&#x202f;; des règles pour ses propres forces ne protègent donc personne des leurs.</translation>
    </message>
    <message>
        <source>Rules of engagement for one&apos;s own forces need no agreement.</source>
        <translation>Des règles d’engagement pour ses propres forces ne demandent pas d’accord.</translation>
    </message>
    <message>
        <source>One&apos;s own ethics of warfare apply without compromise.</source>
        <translation>Sa propre éthique de la guerre s’applique sans compromis.</translation>
    </message>
    <message>
        <source>Binding one&apos;s own soldiers changes nothing in what others build.</source>
        <translation>Lier ses propres soldats ne change rien à ce que d’autres construisent.</translation>
    </message>
    <message>
        <source>Printed as +: allies can agree on use in joint operations; opponents remain free.</source>
        <translation>Noté + dans l’article&#x202f;: des alliés peuvent s’accorder sur l’utilisation dans les opérations communes&#x202f;; les adversaires restent libres.</translation>
    </message>
    <message>
        <source>Allied forces must harmonise doctrine and show each other that they keep to it.</source>
        <translation>Des forces alliées doivent harmoniser leur doctrine et se montrer qu’elles s’y tiennent.</translation>
    </message>
    <message>
        <source>Allies share the law of war but read autonomy and accountability differently.</source>
        <translation>Les alliés partagent le droit de la guerre mais interprètent autrement autonomie et responsabilité.</translation>
    </message>
    <message>
        <source>Restrictions on use among allies steer the allies&apos; own procurement and little else.</source>
        <translation>Des restrictions d’utilisation entre alliés orientent leurs propres achats et guère plus.</translation>
    </message>
    <message>
        <source>Printed as ++: use abroad has grave effects on other countries, so rules are needed that hold for all.</source>
        <translation>Noté ++ dans l’article&#x202f;: l’utilisation à l’étranger a de graves effets sur d’autres pays&#x202f;; il faut donc des règles qui valent pour tous.</translation>
    </message>
    <message>
        <source>Every military power gains from being the exception, and compliance in combat is hard to watch.</source>
        <translation>Chaque puissance militaire gagne à être l’exception, et le respect des règles au combat est difficile à contrôler.</translation>
    </message>
    <message>
        <source>International rules of war show that even adversaries can share such an interest.</source>
        <translation>Le droit international de la guerre montre que même des adversaires peuvent partager un tel intérêt.</translation>
    </message>
    <message>
        <source>A ban on certain uses that all powers accept leaves little reason to build for them.</source>
        <translation>Une interdiction de certains usages, acceptée par toutes les puissances, laisse peu de raisons de construire dans ce but.</translation>
    </message>
    <message>
        <source>Military AI is rarely used at home, so other countries feel the producers&apos; rules of use. That speaks for cooperating and agrees with Table 4.</source>
        <translation>L’IA militaire est rarement utilisée sur le territoire national&#x202f;: ce sont donc d’autres pays qui subissent les règles d’utilisation des producteurs. Cela plaide pour la coopération et concorde avec le tableau 4.</translation>
    </message>
    <message>
        <source>How Table 4 was read. In the text at hand the cells of a row run together: “− + + − + + −” is seven signs for six cells, so one pair “+ +” is a single “++”, either the first or the second. Taking the second gives unilateral − and +, selective + and −, global ++ and − (development, deployment). Taking the first would make selective cooperation useless in development, against the foundation models section, where a joint set of demands is what makes builders listen, and somewhat useful in deployment, against the statement that use is best governed nationally. In the military row, eight signs for six cells, the two “++” stand under global cooperation, because the section on military AI finds that nothing else really works. Table 3 is no rating. It says where divergent rules matter, and so where cooperation is desirable or optional. It pulls against Table 4 in three places: small-scale services in deployment (desirable, yet selective and global are rated −), physical products in development (optional, yet global is rated ++) and, by the same measure, small-scale services in development (optional, yet global is rated ++).</source>
        <translation>Comment le tableau 4 a été lu. Dans le texte disponible, les cellules d’une ligne se suivent sans séparation&#x202f;: «&#x202f;− + + − + + −&#x202f;» fait sept signes pour six cellules, un couple «&#x202f;+ +&#x202f;» est donc un seul «&#x202f;++&#x202f;», le premier ou le second. Prendre le second donne unilatérale − et +, sélective + et −, mondiale ++ et − (développement, déploiement). Prendre le premier rendrait la coopération sélective inutile en développement, à l’encontre de la section sur les modèles de fondation, où c’est un ensemble commun d’exigences qui fait écouter les concepteurs, et assez utile en déploiement, à l’encontre de l’affirmation que l’utilisation se réglemente au mieux au niveau national. Dans la ligne militaire, huit signes pour six cellules, les deux «&#x202f;++&#x202f;» sont sous la coopération mondiale, parce que la section sur l’IA militaire constate que rien d’autre ne fonctionne vraiment. Le tableau 3 n’est pas une évaluation. Il dit où des règles divergentes importent, et donc où la coopération est souhaitable ou facultative. Il va contre le tableau 4 en trois endroits&#x202f;: petits services en déploiement (souhaitable, mais sélective et mondiale sont −), produits physiques en développement (facultative, mais mondiale est ++) et, selon la même mesure, petits services en développement (facultative, mais mondiale est ++).</translation>
    </message>
    <message>
        <source>The share of many random draws of weights or scores in which an option takes a rank. It answers how often an option would be first if the weights are not known exactly.</source>
        <translation>La part de nombreux tirages au hasard de poids ou de notes dans laquelle une option obtient un rang. Elle dit combien de fois une option serait première si les poids ne sont pas connus exactement.</translation>
    </message>
    <message>
        <source>Firm, open, fragile</source>
        <translation>Solide, ouvert, fragile</translation>
    </message>
    <message>
        <source>All issues at a glance, each with the option that leads. It can also show what effectiveness alone would say, what the paper says, what the scores rest on, and what differs between two states.</source>
        <translation>Tous les enjeux d’un coup d’œil, chacun avec l’option en tête. Elle peut aussi montrer ce que dirait l’efficacité seule, ce que dit l’article, sur quoi reposent les notes, et ce qui diffère entre deux états.</translation>
    </message>
    <message>
        <source>A set of actors that meets already, such as the G7. It is compared with the best coalition, with us added if we are not a member.</source>
        <translation>Un ensemble d’acteurs qui se réunit déjà, comme le G7. Il est comparé à la meilleure coalition, avec nous en plus là où nous n’en sommes pas membres.</translation>
    </message>
    <message>
        <source>Someone whose judgements count in a workshop: a person with a name and a role or, in an anonymous workshop, a numbered slip. The program does not know who drew which slip.</source>
        <translation>Une personne dont les jugements comptent dans un atelier&#x202f;: désignée par son nom et sa fonction ou, dans un atelier anonyme, par un billet numéroté. Le programme ignore qui a tiré quel billet.</translation>
    </message>
    <message>
        <source>The answers of one participant in one round, given at the computer, in a file or on paper. No screen and no export shows them before the round is revealed.</source>
        <translation>Les réponses d’un participant à un tour, données à l’ordinateur, dans un fichier ou sur papier. Aucun écran ni export ne les montre avant que le tour ne soit révélé.</translation>
    </message>
    <message>
        <source>One turn of collecting ballots in a workshop. After the discussion another round shows who changed their answers.</source>
        <translation>Un recueil de bulletins dans un atelier. Après la discussion, un autre tour montre qui a changé ses réponses.</translation>
    </message>
    <message>
        <source>How alike the participants&apos; weights are, on a scale whose source is named beside it. A moderate group value can hide two opposed camps, so the spread is always shown with it.</source>
        <translation>À quel point les poids des participants se ressemblent, sur une échelle dont la source est indiquée à côté. Une valeur de groupe moyenne peut cacher deux camps opposés&#x202f;; la dispersion est donc toujours montrée avec elle.</translation>
    </message>
    <message>
        <source>A normalisation that measures every score on its whole scale, so that ranks do not change when options are added or removed. The price is that options close together on a long scale hardly differ.</source>
        <translation>Une normalisation qui mesure chaque note sur toute son échelle, de sorte que les rangs ne changent pas quand des options sont ajoutées ou supprimées. En contrepartie, des options proches sur une longue échelle diffèrent à peine.</translation>
    </message>
    <message>
        <source>Two ways in which AHP adds up: in ideal mode the best option on each criterion counts as 1, in distributive mode the options share a total of 1. Ideal mode suits choosing one option, distributive mode suits dividing resources.</source>
        <translation>Deux façons dont AHP additionne&#x202f;: en mode idéal, la meilleure option sur chaque critère compte pour 1&#x202f;; en mode distributif, les options se partagent un total de 1. Le mode idéal convient pour choisir une option, le mode distributif pour répartir des moyens.</translation>
    </message>
    <message>
        <source>Weights derived by a published rule from the order of importance alone. They are quick, and honest when nothing more than the order is known.</source>
        <translation>Des poids tirés du seul ordre d’importance par une règle publiée. Ils sont rapides et honnêtes quand rien de plus que l’ordre n’est connu.</translation>
    </message>
    <message>
        <source>The same scores and weights ranked by another published method. Agreement of several methods is a sign that the answer does not depend on one of them, not a proof that it is right.</source>
        <translation>Les mêmes notes et poids classés par une autre méthode publiée. L’accord de plusieurs méthodes est un signe que la réponse ne dépend pas de l’une d’elles, non la preuve qu’elle est juste.</translation>
    </message>
    <message>
        <source>As the first score says</source>
        <translation>Selon la première note</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>&amp;Scored in</source>
        <translation>&amp;Noté en</translation>
    </message>
    <message>
        <source>The words from lowest to highest, with commas between them</source>
        <translation>Les mots du plus bas au plus haut, séparés par des virgules</translation>
    </message>
    <message>
        <source>such as € million or days</source>
        <translation>par exemple M€ ou jours</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>&amp;Lowest</source>
        <translation>Le plus &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Highest</source>
        <translation>Le plus &amp;haut</translation>
    </message>
    <message>
        <source>Sh&amp;ort label</source>
        <translation>N&amp;om court</translation>
    </message>
    <message>
        <source>Numbers behind the words…</source>
        <translation>Nombres derrière les mots…</translation>
    </message>
    <message>
        <source>Change the option {option}</source>
        <translation>Modifier l’option {option}</translation>
    </message>
    <message>
        <source>Based &amp;on</source>
        <translation>Repose s&amp;ur</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Plus, c’est mieux</translation>
    </message>
    <message>
        <source>Best at export</source>
        <translation>Meilleure à l’exportation</translation>
    </message>
    <message>
        <source>Your coalition</source>
        <translation>Votre coalition</translation>
    </message>
    <message>
        <source>Scores on the scales of the criteria</source>
        <translation>Notes sur les échelles des critères</translation>
    </message>
    <message>
        <source>No criterion has weight on this issue.</source>
        <translation>Aucun critère n’a de poids pour cet enjeu.</translation>
    </message>
    <message>
        <source>A criterion without a rule for coalitions has weight.</source>
        <translation>Un critère sans règle pour les coalitions a un poids.</translation>
    </message>
    <message>
        <source>A rating that counts is unknown of us, and no coalition can be scored without us.</source>
        <translation>Une évaluation qui compte est inconnue pour nous, et aucune coalition ne peut être notée sans nous.</translation>
    </message>
    <message>
        <source>No other actor is rated on all that counts on this issue.</source>
        <translation>Aucun autre acteur n’est évalué sur tout ce qui compte pour cet enjeu.</translation>
    </message>
    <message>
        <source>Nobody has a share of what counts: ratings are negative, or all zero.</source>
        <translation>Personne n’a de part de ce qui compte&#x202f;: des évaluations sont négatives, ou toutes nulles.</translation>
    </message>
    <message>
        <source>Nothing says yet how members add up on this issue.</source>
        <translation>Rien ne dit encore comment les membres s’additionnent pour cet enjeu.</translation>
    </message>
    <message>
        <source>A score that is the same for every coalition is outside its scale.</source>
        <translation>Une note identique pour toute coalition est hors de son échelle.</translation>
    </message>
    <message>
        <source>A rating is outside its scale.</source>
        <translation>Une évaluation est hors de son échelle.</translation>
    </message>
    <message>
        <source>Effectiveness by each kind of collective good, from 0 to 1</source>
        <translation>Efficacité selon chaque nature de bien collectif, de 0 à 1</translation>
    </message>
    <message>
        <source>On this issue</source>
        <translation>Pour cet enjeu</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Le plus bas</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Le plus haut</translation>
    </message>
    <message>
        <source>Part by pairs</source>
        <translation>Part selon les paires</translation>
    </message>
    <message>
        <source>Same for all</source>
        <translation>La même pour toutes</translation>
    </message>
    <message>
        <source>Position on the scale: 0 is its worst end, 1 its best</source>
        <translation>Position sur l’échelle&#x202f;: 0 en est la pire extrémité, 1 la meilleure</translation>
    </message>
    <message>
        <source>{criterion} – no rule</source>
        <translation>{criterion} – aucune règle</translation>
    </message>
    <message>
        <source>TOPSIS: squared weighted gap to the best end</source>
        <translation>TOPSIS&#x202f;: écart pondéré à la meilleure extrémité, au carré</translation>
    </message>
    <message>
        <source>Distance to the best ends</source>
        <translation>Distance aux meilleures extrémités</translation>
    </message>
    <message>
        <source>TOPSIS: squared weighted gap to the worst end</source>
        <translation>TOPSIS&#x202f;: écart pondéré à la pire extrémité, au carré</translation>
    </message>
    <message>
        <source>Distance to the worst ends</source>
        <translation>Distance aux pires extrémités</translation>
    </message>
    <message>
        <source>AHP: priority against the best end of the scale, times the weight</source>
        <translation>AHP&#x202f;: priorité face à la meilleure extrémité de l’échelle, multipliée par le poids</translation>
    </message>
    <message>
        <source>A scale of words needs at least two.</source>
        <translation>Une échelle de mots en exige au moins deux.</translation>
    </message>
    <message>
        <source>Type them with commas between.</source>
        <translation>Séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>a publication, a table, a conversation</source>
        <translation>une publication, un tableau, un entretien</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>document, .mcda file</source>
        <translation>document, fichier .mcda</translation>
    </message>
    <message>
        <source>Everything about one analysis in one file: issues, options, criteria, scores, weights, notes and snapshots. It stays on this computer and opens again exactly as it was saved.</source>
        <translation>Tout sur une analyse dans un seul fichier&#x202f;: enjeux, options, critères, notes, poids, remarques et instantanés. Il reste sur cet ordinateur et se rouvre exactement tel qu’il a été enregistré.</translation>
    </message>
    <message>
        <source>One question to be decided, such as with whom to cooperate on foundation models. All issues of a project share the same criteria, but each has its own scores.</source>
        <translation>Une question à trancher, par exemple avec qui coopérer sur les modèles de fondation. Tous les enjeux d’un projet partagent les mêmes critères, mais chacun a ses propres notes.</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>alternative</translation>
    </message>
    <message>
        <source>benefit, cost</source>
        <translation>bénéfice, coût</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>no actor is “us”; mark one of them with “us”: true.</source>
        <translation>aucun acteur n’est «&#x202f;nous&#x202f;»&#x202f;; marquez-en un par &quot;us&quot;: true.</translation>
    </message>
    <message>
        <source>{names} are all marked as “us”; only one actor can be.</source>
        <translation>{names} sont tous marqués comme «&#x202f;nous&#x202f;»&#x202f;; un seul acteur peut l’être.</translation>
    </message>
    <message>
        <source>has {count} actors; the maximum is {most}, for all their coalitions are compared.</source>
        <translation>a {count} acteurs&#x202f;; le maximum est de {most}, car toutes leurs coalitions sont comparées.</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>needs a rating that this rule uses.</source>
        <translation>a besoin d’une évaluation que cette règle utilise.</translation>
    </message>
    <message>
        <source>has a rating, which this rule does not use.</source>
        <translation>a une évaluation que cette règle n’utilise pas.</translation>
    </message>
    <message>
        <source>lies outside the scale of {criterion}.</source>
        <translation>se trouve hors de l’échelle de {criterion}.</translation>
    </message>
    <message>
        <source>a threshold is a share above 0 and at most 1.</source>
        <translation>un seuil est une part supérieure à 0 et d’au plus 1.</translation>
    </message>
    <message>
        <source>How one option does on one criterion of one issue. A missing score is never read as zero: the option is left out of that ranking, with the reason.</source>
        <translation>Ce que vaut une option sur un critère d’un enjeu. Une note manquante n’est jamais lue comme zéro&#x202f;: l’option est écartée de ce classement, avec la raison.</translation>
    </message>
    <message>
        <source>table, text, assumption, yours</source>
        <translation>tableau, texte, hypothèse, vous</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>Matrice de décision</translation>
    </message>
    <message>
        <source>All scores of one issue as a table, with options down the side and criteria across. It is what every method starts from.</source>
        <translation>Toutes les notes d’un enjeu en tableau, les options en lignes et les critères en colonnes. C’est de là que part chaque méthode.</translation>
    </message>
    <message>
        <source>How much each criterion counts, as shares that sum to 100 %. Moving one weight keeps the others in proportion, unless they are locked.</source>
        <translation>Combien compte chaque critère, en parts dont la somme est 100&#x202f;%. Quand un poids change, les autres gardent leurs proportions, sauf s’ils sont verrouillés.</translation>
    </message>
    <message>
        <source>lens, weight profile</source>
        <translation>profil de poids</translation>
    </message>
    <message>
        <source>The weights and the method at one moment, kept under a name. Two snapshots can be compared side by side, and none is ever overwritten.</source>
        <translation>Les poids et la méthode à un moment donné, gardés sous un nom. Deux instantanés peuvent être comparés côte à côte, et aucun n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>A judgement of how many times as important or as good one thing is as another, from 1 (equal) to 9. All pairs together give weights or priorities.</source>
        <translation>Un jugement indiquant combien de fois une chose est plus importante ou meilleure qu’une autre, de 1 (égal) à 9. Toutes les paires réunies donnent des poids ou des priorités.</translation>
    </message>
    <message>
        <source>Priority vector</source>
        <translation>Vecteur de priorités</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>priorités</translation>
    </message>
    <message>
        <source>The shares that follow from pairwise comparisons, which sum to 1. With contradictions among the comparisons they are the best compromise.</source>
        <translation>Les parts qui découlent des comparaisons par paires et dont la somme est 1. Quand les comparaisons se contredisent, elles sont le meilleur compromis.</translation>
    </message>
    <message>
        <source>Consistency ratio (CR)</source>
        <translation>Ratio de cohérence (CR)</translation>
    </message>
    <message>
        <source>How far pairwise comparisons contradict each other, measured against random answers. 10 % or less is commonly called acceptable, but it is advice and not a verdict.</source>
        <translation>À quel point les comparaisons par paires se contredisent, mesuré par rapport à des réponses au hasard. 10&#x202f;% ou moins est couramment jugé acceptable, mais c’est un conseil et non un verdict.</translation>
    </message>
    <message>
        <source>Closeness coefficient</source>
        <translation>Coefficient de proximité</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>rank, tie</source>
        <translation>rang, égalité</translation>
    </message>
    <message>
        <source>The options of an issue in order of their score. Options whose scores are equal share a rank, and none is put first by the order of the rows.</source>
        <translation>Les options d’un enjeu dans l’ordre de leur note. Les options à notes égales partagent un rang, et aucune n’est mise en tête par l’ordre des lignes.</translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation>Point de bascule</translation>
    </message>
    <message>
        <source>The weight at which first place changes hands while the other weights keep their proportions. If it lies far from the current weight, the answer does not depend on that weight.</source>
        <translation>Le poids auquel la première place change de mains pendant que les autres poids gardent leurs proportions. S’il est loin du poids actuel, la réponse ne dépend pas de ce poids.</translation>
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
        <translation>À quel point la première place est solide quand les poids et les valeurs des niveaux varient selon une règle énoncée. ● solide (robuste) tient presque toujours, ◐ ouvert (disputé) le plus souvent, et ○ fragile (sur le fil) dans moins de deux tirages sur trois ou en cas d’égalité.</translation>
    </message>
    <message>
        <source>Gross is the benefit of an option by effectiveness alone; net counts the cost of coordinating and the other criteria too. Where the two put different options first, the other criteria decide.</source>
        <translation>Brut est le bénéfice d’une option d’après l’efficacité seule&#x202f;; net compte aussi le coût de coordination et les autres critères. Là où les deux mettent en tête des options différentes, ce sont les autres critères qui décident.</translation>
    </message>
    <message>
        <source>country, jurisdiction, player</source>
        <translation>pays, juridiction, joueur</translation>
    </message>
    <message>
        <source>Somebody who may cooperate, such as a country, a municipality or a supplier; exactly one of them is us. Each is rated on its capacity, its reach, its alignment with us and the effort to win it over.</source>
        <translation>Quelqu’un qui peut coopérer, comme un pays, une commune ou un fournisseur&#x202f;; un seul d’entre eux, c’est nous. Chacun est évalué sur sa capacité, sa portée, sa convergence avec nous et l’effort de ralliement.</translation>
    </message>
    <message>
        <source>partners, members</source>
        <translation>partenaires, membres</translation>
    </message>
    <message>
        <source>A set of actors that contains us and acts together on an issue. All coalitions are compared, from us alone to everybody.</source>
        <translation>Un ensemble d’acteurs dont nous sommes et qui agit ensemble sur un enjeu. Toutes les coalitions sont comparées, de nous seuls à tous.</translation>
    </message>
    <message>
        <source>club, organisation</source>
        <translation>club, organisation</translation>
    </message>
    <message>
        <source>Central power</source>
        <translation>Puissance centrale</translation>
    </message>
    <message>
        <source>central AI power</source>
        <translation>puissance centrale de l’IA</translation>
    </message>
    <message>
        <source>An actor whose absence makes cooperation selective; the paper names China and the United States. Global cooperation includes them all.</source>
        <translation>Un acteur sans lequel la coopération est sélective&#x202f;; l’article nomme la Chine et les États-Unis. La coopération mondiale les comprend tous.</translation>
    </message>
    <message>
        <source>Collective good</source>
        <translation>Bien collectif</translation>
    </message>
    <message>
        <source>aggregation technology, public good</source>
        <translation>technologie d’agrégation, bien public</translation>
    </message>
    <message>
        <source>What a coalition produces together, and how the parts of its members add up to it: each counts, enough is enough, or the weakest link decides. The kind is chosen for each issue, with a reason.</source>
        <translation>Ce qu’une coalition produit ensemble, et comment les apports de ses membres s’y additionnent&#x202f;: chacun compte, un seuil suffit, ou le maillon faible décide. La nature en est choisie pour chaque enjeu, avec une raison.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>Ranks options by how near they come to the best and how far they stay from the worst on all criteria at once (Hwang &amp; Yoon 1981). A weakness on one criterion can be made good by a strength on another.</source>
        <translation>Classe les options selon qu’elles s’approchent du meilleur et s’éloignent du pire, sur tous les critères à la fois (Hwang &amp; Yoon 1981). Une faiblesse sur un critère peut être compensée par un atout sur un autre.</translation>
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
        <translation>Compare critères et options deux à deux et additionne les parts qui en découlent (Saaty 1980). Il mesure à quel point les comparaisons se contredisent.</translation>
    </message>
    <message>
        <source>vector, min-max</source>
        <translation>vecteur, min-max</translation>
    </message>
    <message>
        <source>How TOPSIS makes criteria with different scales comparable before it adds them up. The choice can change the ranking, and the program says for each issue whether it does.</source>
        <translation>Comment TOPSIS rend comparables des critères d’échelles différentes avant de les additionner. Le choix peut changer le classement, et le programme dit pour chaque enjeu si c’est le cas.</translation>
    </message>
    <message>
        <source>Ideal and distributive mode</source>
        <translation>Mode idéal et mode distributif</translation>
    </message>
    <message>
        <source>Swing weighting</source>
        <translation>Pondération par swing</translation>
    </message>
    <message>
        <source>Asks how much the change from worst to best on each criterion matters, with the most important change at 100. It keeps the question tied to the range that is really at stake.</source>
        <translation>Demande combien importe le passage du pire au meilleur sur chaque critère, le changement le plus important valant 100. La question reste ainsi liée à l’étendue qui est réellement en jeu.</translation>
    </message>
    <message>
        <source>ROC, rank sum</source>
        <translation>ROC, somme des rangs</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Autres méthodes</translation>
    </message>
    <message>
        <source>The average contradiction in random pairwise comparisons, which the consistency ratio is measured against. Published tables differ a little, so the one in use is named.</source>
        <translation>La contradiction moyenne de comparaisons par paires au hasard, à laquelle se mesure le ratio de cohérence. Les tables publiées diffèrent un peu&#x202f;; celle qui est utilisée est donc nommée.</translation>
    </message>
    <message>
        <source>Another set of numbers for the words behind 1 to 9, applied after the judgements were given. It changes how strongly words count, not what was answered.</source>
        <translation>Un autre jeu de nombres pour les mots derrière 1 à 9, appliqué après les jugements. Il change la force des mots, non les réponses données.</translation>
    </message>
    <message>
        <source>Kendall&apos;s W</source>
        <translation>W de Kendall</translation>
    </message>
    <message>
        <source>coefficient of concordance</source>
        <translation>coefficient de concordance</translation>
    </message>
    <message>
        <source>How far several people rank the options alike: 1 where all have the same order, and about 0 where their orders have nothing in common. It looks at orders alone, not at how far apart the scores are.</source>
        <translation>Dans quelle mesure plusieurs personnes classent les options de la même façon&#x202f;: 1 si toutes ont le même ordre, et environ 0 si leurs ordres n’ont rien en commun. Seul l’ordre compte, non l’écart entre les notes.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation>«&#x202f;{value}&#x202f;» ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>A comparison must be a ratio above 0, such as 3 or 1/3.</source>
        <translation>Une comparaison doit être un rapport supérieur à 0, par exemple 3 ou 1/3.</translation>
    </message>
    <message>
        <source>Each comparison must be between two existing items and may appear only once.</source>
        <translation>Chaque comparaison doit porter sur deux éléments existants et n’apparaître qu’une fois.</translation>
    </message>
    <message>
        <source>That must be one of {keys}.</source>
        <translation>Les valeurs possibles sont&#x202f;: {keys}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Type it without decimals.</source>
        <translation>Saisissez-le sans décimales.</translation>
    </message>
    <message>
        <source>“{typed}” is too large or too small to compute with.</source>
        <translation>«&#x202f;{typed}&#x202f;» est trop grand ou trop petit pour le calcul.</translation>
    </message>
    <message>
        <source>Use another unit.</source>
        <translation>Utilisez une autre unité.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>There is no number here.</source>
        <translation>Il n’y a pas de nombre ici.</translation>
    </message>
    <message>
        <source>Type a number such as {example}.</source>
        <translation>Saisissez un nombre, par exemple {example}.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways.</source>
        <translation>«&#x202f;{typed}&#x202f;» peut se lire de deux façons.</translation>
    </message>
    <message>
        <source>Type {many} or {few}.</source>
        <translation>Saisissez {many} ou {few}.</translation>
    </message>
    <message>
        <source>The workbook could not be rebuilt in its own language, {language}.</source>
        <translation>Le classeur n’a pas pu être réécrit dans sa propre langue ({language}).</translation>
    </message>
    <message>
        <source>Run the program in that language and try again.</source>
        <translation>Lancez le programme dans cette langue et réessayez.</translation>
    </message>
    <message>
        <source>hidden in the file</source>
        <translation>masqué dans le fichier</translation>
    </message>
    <message>
        <source>its heading is a number</source>
        <translation>l’en-tête est un nombre</translation>
    </message>
    <message>
        <source>it numbers or identifies the rows</source>
        <translation>elle numérote ou identifie les lignes</translation>
    </message>
    <message>
        <source>it contains remarks</source>
        <translation>elle contient des remarques</translation>
    </message>
    <message>
        <source>it contains the result of an earlier calculation</source>
        <translation>elle contient le résultat d’un calcul antérieur</translation>
    </message>
    <message>
        <source>it orders the options exactly like the rank next to it</source>
        <translation>elle classe les options exactement comme le rang voisin</translation>
    </message>
    <message>
        <source>its texts do not belong to any known scale</source>
        <translation>ses textes n’appartiennent à aucune échelle connue</translation>
    </message>
    <message>
        <source>not needed in a table with one score per line</source>
        <translation>inutile dans un tableau avec une note par ligne</translation>
    </message>
    <message>
        <source>it is above the names</source>
        <translation>elle se trouve au-dessus des noms</translation>
    </message>
    <message>
        <source>The criterion has no name. Enter one, or set the row to “ignore”.</source>
        <translation>Le nom du critère manque&#x202f;; donnez-en un ou choisissez «&#x202f;ignorer&#x202f;» pour la ligne.</translation>
    </message>
    <message>
        <source>The score of {option} on {criterion} appears here a second time.</source>
        <translation>La note de {option} sur {criterion} figure ici une seconde fois.</translation>
    </message>
    <message>
        <source>{criterion} has “{text}” here but “{first}” on another line.</source>
        <translation>{criterion} porte ici «&#x202f;{text}&#x202f;», mais «&#x202f;{first}&#x202f;» sur une autre ligne.</translation>
    </message>
    <message>
        <source>assignments of alternatives to categories</source>
        <translation>affectations d’alternatives à des catégories</translation>
    </message>
    <message>
        <source>values of alternatives on criteria</source>
        <translation>valeurs d’alternatives sur des critères</translation>
    </message>
    <message>
        <source>linear constraints on alternatives</source>
        <translation>contraintes linéaires sur les alternatives</translation>
    </message>
    <message>
        <source>comparisons of alternatives</source>
        <translation>comparaisons d’alternatives</translation>
    </message>
    <message>
        <source>sets of alternatives</source>
        <translation>ensembles d’alternatives</translation>
    </message>
    <message>
        <source>linear constraints on sets of alternatives</source>
        <translation>contraintes linéaires sur des ensembles d’alternatives</translation>
    </message>
    <message>
        <source>comparisons of sets of alternatives</source>
        <translation>comparaisons d’ensembles d’alternatives</translation>
    </message>
    <message>
        <source>values of sets of alternatives</source>
        <translation>valeurs d’ensembles d’alternatives</translation>
    </message>
    <message>
        <source>values of alternatives</source>
        <translation>valeurs d’alternatives</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>catégories</translation>
    </message>
    <message>
        <source>profiles of categories</source>
        <translation>profils de catégories</translation>
    </message>
    <message>
        <source>sets of categories</source>
        <translation>ensembles de catégories</translation>
    </message>
    <message>
        <source>functions of criteria</source>
        <translation>fonctions de critères</translation>
    </message>
    <message>
        <source>a hierarchy of criteria</source>
        <translation>une hiérarchie des critères</translation>
    </message>
    <message>
        <source>linear constraints on criteria</source>
        <translation>contraintes linéaires sur les critères</translation>
    </message>
    <message>
        <source>comparisons of criteria</source>
        <translation>comparaisons de critères</translation>
    </message>
    <message>
        <source>scales of criteria</source>
        <translation>échelles de critères</translation>
    </message>
    <message>
        <source>sets of criteria</source>
        <translation>ensembles de critères</translation>
    </message>
    <message>
        <source>a hierarchy of sets of criteria</source>
        <translation>une hiérarchie d’ensembles de critères</translation>
    </message>
    <message>
        <source>linear constraints on sets of criteria</source>
        <translation>contraintes linéaires sur des ensembles de critères</translation>
    </message>
    <message>
        <source>comparisons of sets of criteria</source>
        <translation>comparaisons d’ensembles de critères</translation>
    </message>
    <message>
        <source>values of sets of criteria</source>
        <translation>valeurs d’ensembles de critères</translation>
    </message>
    <message>
        <source>thresholds of criteria</source>
        <translation>seuils de critères</translation>
    </message>
    <message>
        <source>values of criteria</source>
        <translation>valeurs de critères</translation>
    </message>
    <message>
        <source>the result of running a program</source>
        <translation>le résultat de l’exécution d’un programme</translation>
    </message>
    <message>
        <source>Not imported from “{part}”: “{tag}”, once.</source>
        <translation>Non importé de «&#x202f;{part}&#x202f;»&#x202f;: «&#x202f;{tag}&#x202f;», une fois.</translation>
    </message>
    <message>
        <source>Not imported from “{part}”: “{tag}”, {count} times.</source>
        <translation>Non importé de «&#x202f;{part}&#x202f;»&#x202f;: «&#x202f;{tag}&#x202f;», {count} fois.</translation>
    </message>
    <message>
        <source>Not imported: {part}: {details}.</source>
        <translation>Non importé&#x202f;: {part}&#x202f;: {details}.</translation>
    </message>
    <message>
        <source>Not imported: {part}.</source>
        <translation>Non importé&#x202f;: {part}.</translation>
    </message>
    <message>
        <source>parameters of a program</source>
        <translation>paramètres d’un programme</translation>
    </message>
    <message>
        <source>{criterion}: {better}</source>
        <translation>{criterion}&#x202f;: {better}</translation>
    </message>
    <message>
        <source>assumed; the table does not say</source>
        <translation>supposé&#x202f;; le tableau ne le dit pas</translation>
    </message>
    <message>
        <source>criteria (one score per row)</source>
        <translation>critères (une note par ligne)</translation>
    </message>
    <message>
        <source>criterion (one option per row)</source>
        <translation>critère (une option par ligne)</translation>
    </message>
    <message>
        <source>Column {column}: {role}</source>
        <translation>Colonne {column}&#x202f;: {role}</translation>
    </message>
    <message>
        <source>Row {row}: {role}</source>
        <translation>Ligne {row}&#x202f;: {role}</translation>
    </message>
    <message>
        <source>{number} is too high: at most {most}.</source>
        <translation>{number} est trop élevé&#x202f;: {most} au plus.</translation>
    </message>
    <message>
        <source>{number} is too low: at least {least}.</source>
        <translation>{number} est trop bas&#x202f;: {least} au moins.</translation>
    </message>
    <message>
        <source>No ranking on {issue}: {failure}</source>
        <translation>Aucun classement pour {issue}&#x202f;: {failure}</translation>
    </message>
    <message>
        <source>There are {names} names for {count} criteria.</source>
        <translation>Il y a {names} noms pour {count} critères.</translation>
    </message>
    <message>
        <source>There are {names} options, but {count} are compared.</source>
        <translation>Il y a {names} options, mais {count} sont comparées.</translation>
    </message>
    <message>
        <source>An order of importance must be a list of criteria, the most important first.</source>
        <translation>Un ordre d’importance doit être une liste de critères, le plus important d’abord.</translation>
    </message>
    <message>
        <source>Swing points must be a mapping from criteria to points.</source>
        <translation>Les points de swing doivent être un dictionnaire de critères et de points.</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Choisissez parmi&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>The project has no issues.</source>
        <translation>Le projet n’a aucun enjeu.</translation>
    </message>
    <message>
        <source>The title must have 1 to {max_title} characters.</source>
        <translation>Le titre doit compter de 1 à {max_title} caractères.</translation>
    </message>
    <message>
        <source>The decision matrix has its own kinds: leave “kinds” out.</source>
        <translation>La matrice de décision a ses propres sens&#x202f;: omettez «&#x202f;kinds&#x202f;».</translation>
    </message>
    <message>
        <source>Say for each criterion whether more or less is wanted.</source>
        <translation>Indiquez pour chaque critère si l’on souhaite plus ou moins.</translation>
    </message>
    <message>
        <source>Pass kinds such as [1, -1], or [&apos;benefit&apos;, &apos;cost&apos;].</source>
        <translation>Passez kinds, par exemple [1, -1] ou [&apos;benefit&apos;, &apos;cost&apos;].</translation>
    </message>
    <message>
        <source>A table of rows and columns is needed.</source>
        <translation>Il faut un tableau de lignes et de colonnes.</translation>
    </message>
    <message>
        <source>The decision matrix is empty.</source>
        <translation>La matrice de décision est vide.</translation>
    </message>
    <message>
        <source>Row {row} has {count} scores, the first has {expected}.</source>
        <translation>La ligne {row} a {count} notes, la première {expected}.</translation>
    </message>
    <message>
        <source>There are {names} names for {count} options.</source>
        <translation>Il y a {names} noms pour {count} options.</translation>
    </message>
    <message>
        <source>There are {kinds} kinds for {count} criteria.</source>
        <translation>Il y a {kinds} sens pour {count} critères.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of criterion.</source>
        <translation>«&#x202f;{kind}&#x202f;» n’est pas un sens de critère.</translation>
    </message>
    <message>
        <source>Use “benefit” or “cost”, “max” or “min”, 1 or -1.</source>
        <translation>Utilisez «&#x202f;benefit&#x202f;» ou «&#x202f;cost&#x202f;», «&#x202f;max&#x202f;» ou «&#x202f;min&#x202f;», 1 ou -1.</translation>
    </message>
    <message>
        <source>There is no criterion “{name}”.</source>
        <translation>Il n’y a pas de critère «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There are {scales} scales for {count} criteria.</source>
        <translation>Il y a {scales} échelles pour {count} critères.</translation>
    </message>
    <message>
        <source>A scale of labels needs at least two different ones.</source>
        <translation>Une échelle de libellés en exige au moins deux différents.</translation>
    </message>
    <message>
        <source>The scale&apos;s lowest score must lie below its highest.</source>
        <translation>La note la plus basse de l’échelle doit être inférieure à la plus haute.</translation>
    </message>
    <message>
        <source>“{cell}” is not a number.</source>
        <translation>«&#x202f;{cell}&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Pass a list of rows, a numpy array or a pandas DataFrame.</source>
        <translation>Passez une liste de lignes, un tableau numpy ou un DataFrame pandas.</translation>
    </message>
    <message>
        <source>Names must be a list, not a single text.</source>
        <translation>Les noms doivent former une liste, non un seul texte.</translation>
    </message>
    <message>
        <source>A name is empty.</source>
        <translation>Un nom est vide.</translation>
    </message>
    <message>
        <source>The name “{name}” appears twice.</source>
        <translation>Le nom «&#x202f;{name}&#x202f;» est donné deux fois.</translation>
    </message>
    <message>
        <source>“kinds” does not say whether more or less is better on {criteria}.</source>
        <translation>«&#x202f;kinds&#x202f;» ne dit pas si plus ou moins vaut mieux pour {criteria}.</translation>
    </message>
    <message>
        <source>There are {count} issues.</source>
        <translation>Il y a {count} enjeux.</translation>
    </message>
    <message>
        <source>Pass issue={issue!r} or another of {issues}.</source>
        <translation>Passez issue={issue!r} ou un autre parmi {issues}.</translation>
    </message>
    <message>
        <source>Scales must be a list or a mapping from criteria.</source>
        <translation>Les échelles doivent être une liste ou un dictionnaire par critère.</translation>
    </message>
    <message>
        <source>A scale is (lowest, highest) or a list of labels from lowest to highest.</source>
        <translation>Une échelle est (valeur minimale, valeur maximale) ou une liste de libellés du plus bas au plus haut.</translation>
    </message>
    <message>
        <source>Give the criterion a scale of labels if its scores are words.</source>
        <translation>Donnez au critère une échelle de libellés si ses notes sont des mots.</translation>
    </message>
    <message>
        <source>Scores must be finite numbers.</source>
        <translation>Les notes doivent être des nombres finis.</translation>
    </message>
    <message>
        <source>“{cell}” is not a label of the scale.</source>
        <translation>«&#x202f;{cell}&#x202f;» n’est pas un libellé de l’échelle.</translation>
    </message>
    <message>
        <source>Labels: {labels}.</source>
        <translation>Libellés&#x202f;: {labels}.</translation>
    </message>
    <message>
        <source>Criteria: {names}.</source>
        <translation>Critères&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>{number} is outside the scale from {low} to {high}.</source>
        <translation>{number} est hors de l’échelle de {low} à {high}.</translation>
    </message>
    <message>
        <source>The weights of {criteria} are missing.</source>
        <translation>Les poids de {criteria} manquent.</translation>
    </message>
    <message>
        <source>Give criteria that do not count a weight of 0.</source>
        <translation>Donnez un poids de 0 aux critères qui ne comptent pas.</translation>
    </message>
    <message>
        <source>Weights must be a list or a mapping from criteria.</source>
        <translation>Les poids doivent être une liste ou un dictionnaire par critère.</translation>
    </message>
    <message>
        <source>There are {weights} weights for {count} criteria.</source>
        <translation>Il y a {weights} poids pour {count} critères.</translation>
    </message>
    <message>
        <source>Fixed anchors need the scale of every criterion.</source>
        <translation>Les ancres fixes demandent l’échelle de chaque critère.</translation>
    </message>
    <message>
        <source>Pass scales such as [(0, 100), (0, 10)] to the decision matrix.</source>
        <translation>Passez scales à la matrice de décision, par exemple [(0, 100), (0, 10)].</translation>
    </message>
    <message>
        <source>“{method}” is not a way to derive weights.</source>
        <translation>«&#x202f;{method}&#x202f;» n’est pas une façon d’obtenir des poids.</translation>
    </message>
    <message>
        <source>{round} did not ask for weights.</source>
        <translation>{round} n’a pas demandé de poids.</translation>
    </message>
    <message>
        <source>{round} did not ask for scores on this issue.</source>
        <translation>{round} n’a pas demandé de notes pour cet enjeu.</translation>
    </message>
    <message>
        <source>{round} did not ask for an order on this issue.</source>
        <translation>{round} n’a pas demandé d’ordre pour cet enjeu.</translation>
    </message>
    <message>
        <source>The decimal sign must be “.” or “,”.</source>
        <translation>Le signe décimal doit être «&#x202f;.&#x202f;» ou «&#x202f;,&#x202f;».</translation>
    </message>
    <message>
        <source>The criteria are in “columns” or in “rows”.</source>
        <translation>Les critères sont dans «&#x202f;columns&#x202f;» (colonnes) ou «&#x202f;rows&#x202f;» (lignes).</translation>
    </message>
    <message>
        <source>The file itself defines how it is read: leave out {options}.</source>
        <translation>Le fichier définit lui-même comment il se lit&#x202f;: omettez {options}.</translation>
    </message>
    <message>
        <source>This workbook was edited after it was exported.</source>
        <translation>Ce classeur a été modifié après son exportation.</translation>
    </message>
    <message>
        <source>Open it in the program, accept its changes, and save the project.</source>
        <translation>Ouvrez-le dans le programme, acceptez ses modifications et enregistrez le projet.</translation>
    </message>
    <message>
        <source>The table cannot be read as it is.</source>
        <translation>Le tableau ne peut pas être lu tel quel.</translation>
    </message>
    <message>
        <source>Pass decimal=&apos;.&apos; or decimal=&apos;,&apos;.</source>
        <translation>Passez decimal=&apos;.&apos; ou decimal=&apos;,&apos;.</translation>
    </message>
    <message>
        <source>The file does not say whether more or less is better on {criteria}.</source>
        <translation>Le fichier ne dit pas si plus ou moins vaut mieux pour {criteria}.</translation>
    </message>
    <message>
        <source>Pass kinds such as {{{example}}}.</source>
        <translation>Passez kinds, par exemple {{{example}}}.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”.</source>
        <translation>Il n’y a pas de feuille «&#x202f;{sheet}&#x202f;».</translation>
    </message>
    <message>
        <source>Sheets: {names}.</source>
        <translation>Feuilles&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>There are tables on several sheets: {names}.</source>
        <translation>Il y a des tableaux sur plusieurs feuilles&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Pass sheet={name!r} or another.</source>
        <translation>Passez sheet={name!r} ou une autre.</translation>
    </message>
    <message>
        <source>That is not a valid number.</source>
        <translation>Ce n’est pas un nombre valable.</translation>
    </message>
    <message>
        <source>This ballot comes from an earlier version of the program and cannot be sealed.</source>
        <translation>Ce bulletin vient d’une version antérieure du programme et ne peut pas être scellé.</translation>
    </message>
    <message>
        <source>Ask the facilitator for a new one.</source>
        <translation>Demandez-en un nouveau à l’animateur.</translation>
    </message>
    <message>
        <source>this is not a sealed ballot.</source>
        <translation>n’est pas un bulletin scellé.</translation>
    </message>
    <message>
        <source>a sealed ballot has no open answers beside it.</source>
        <translation>un bulletin scellé n’est pas accompagné de réponses en clair.</translation>
    </message>
    <message>
        <source>weights derived from the scores cannot be voted on.</source>
        <translation>on ne peut voter sur des poids tirés des notes.</translation>
    </message>
    <message>
        <source>The questions in this file do not match its fingerprint; the file was edited.</source>
        <translation>Les questions de ce fichier ne correspondent pas à son empreinte&#x202f;: il a été modifié à la main.</translation>
    </message>
    <message>
        <source>Hand out a new ballot.</source>
        <translation>Distribuez un nouveau bulletin.</translation>
    </message>
    <message>
        <source>its language “{language}” is not one of this program&apos;s</source>
        <translation>sa langue «&#x202f;{language}&#x202f;» est inconnue de ce programme</translation>
    </message>
    <message>
        <source>the workbook has the layout of another program version ({version}), so its sheets cannot be compared</source>
        <translation>le classeur est disposé comme par une autre version du programme ({version}), de sorte que ses feuilles ne peuvent pas être comparées</translation>
    </message>
    <message>
        <source>{more} more differences</source>
        <translation>autres différences&#x202f;: {more}</translation>
    </message>
    <message>
        <source>{count} cells on {sheets} sheets compared with a new export; differences: {differing}</source>
        <translation>{count} cellules de {sheets} feuilles comparées à une nouvelle exportation&#x202f;; différences&#x202f;: {differing}</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” could not be compared: workbooks do not contain the record of a workshop</source>
        <translation>la feuille «&#x202f;{sheet}&#x202f;» n’a pas pu être comparée&#x202f;: le relevé d’un atelier ne figure dans aucun classeur</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” compared with its checksum only: workbooks do not contain the record of a workshop</source>
        <translation>la feuille «&#x202f;{sheet}&#x202f;» n’a été comparée qu’à sa somme de contrôle&#x202f;: le relevé d’un atelier ne figure dans aucun classeur</translation>
    </message>
    <message>
        <source>the switches on the sheet “{sheet}” were changed; they are not inputs of the project, and its numbers were compared with the program&apos;s for the coalition that is switched on</source>
        <translation>les commutateurs de la feuille «&#x202f;{sheet}&#x202f;» ont été modifiés&#x202f;; ils ne sont pas des données du projet, et ses chiffres ont été comparés à ceux du programme pour la coalition activée</translation>
    </message>
    <message>
        <source>This workbook was written by an earlier version of the program. Inputs, numbers, formulas and the project&apos;s own texts were compared in full. The program may word its own sentences differently today: of these, only the names and numbers were compared. Charts, lists and number formats were not compared.</source>
        <translation>Ce classeur a été écrit par une version antérieure du programme. Les données saisies, les nombres, les formules et les textes propres au projet ont été comparés intégralement. Le programme peut formuler autrement ses propres phrases aujourd’hui&#x202f;: seuls les noms et les nombres y ont été comparés. Les graphiques, les listes et les formats de nombre n’ont pas été comparés.</translation>
    </message>
    <message>
        <source>This workbook was written by an earlier version of the program. The inputs, all values and texts, and the presence of formulas were compared; the formulas themselves, charts, lists and the sheets {sheets} were not.</source>
        <translation>Ce classeur a été écrit par une version antérieure du programme. Les données d’entrée, toutes les valeurs, tous les textes et la présence de formules ont été comparés&#x202f;; les formules elles-mêmes, les graphiques, les listes et les feuilles {sheets} ne l’ont pas été.</translation>
    </message>
    <message>
        <source>Not checked: colours, fonts, borders, sizes and conditional formatting, positions of charts, print settings other than header and footer, protection, and who saved the file when.</source>
        <translation>Non contrôlés&#x202f;: couleurs, polices, bordures, dimensions et mise en forme conditionnelle, emplacement des graphiques, réglages d’impression hormis l’en-tête et le pied de page, protection, auteur et date de l’enregistrement.</translation>
    </message>
    <message>
        <source>A workbook exported again from changed inputs passes this check; compare its hash with the one in the report (--hash).</source>
        <translation>Un classeur exporté de nouveau à partir de données modifiées passe ce contrôle&#x202f;: comparez son empreinte à celle du rapport (--hash).</translation>
    </message>
    <message>
        <source> … (truncated at Excel&apos;s limit of 32,767 characters)</source>
        <translation> … (coupé à la limite d’Excel de 32&#x202f;767 caractères)</translation>
    </message>
    <message>
        <source>Also not imported: {others}.</source>
        <translation>Ne sont pas importés non plus&#x202f;: {others}.</translation>
    </message>
    <message>
        <source>The row “{name}” will not be imported.</source>
        <translation>La ligne «&#x202f;{name}&#x202f;» ne sera pas importée.</translation>
    </message>
    <message>
        <source>The column “{name}” will not be imported.</source>
        <translation>La colonne «&#x202f;{name}&#x202f;» ne sera pas importée.</translation>
    </message>
    <message>
        <source>The row “{name}” will not be imported: {reason}.</source>
        <translation>La ligne «&#x202f;{name}&#x202f;» ne sera pas importée&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The column “{name}” will not be imported: {reason}.</source>
        <translation>La colonne «&#x202f;{name}&#x202f;» ne sera pas importée&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings. If numbers have decimal commas, separate the cells with semicolons; otherwise give the column a heading or clear it.</source>
        <translation>Cette ligne a plus de cellules qu’il n’y a d’en-têtes. Si les nombres ont une virgule décimale, mettez des points-virgules entre les cellules&#x202f;; sinon, donnez un en-tête à la colonne ou videz-la.</translation>
    </message>
    <message>
        <source>Row {row} has no heading and will not be imported; its first value is “{value}”.</source>
        <translation>La ligne {row} n’a pas d’en-tête et ne sera pas importée&#x202f;; sa première valeur est «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>Column {column} has no heading and will not be imported; its first value is “{value}”.</source>
        <translation>La colonne {column} n’a pas d’en-tête et ne sera pas importée&#x202f;; sa première valeur est «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>only the program&apos;s own words stand about rounds and signatures.</source>
        <translation>sur les tours et les signatures, seul vaut le texte du programme.</translation>
    </message>
    <message>
        <source>has both a text and an event; keep one of them.</source>
        <translation>contient à la fois un texte et un événement&#x202f;; gardez l’un des deux.</translation>
    </message>
    <message>
        <source>is not the kind of this event.</source>
        <translation>n’est pas le type de cet événement.</translation>
    </message>
    <message>
        <source>round</source>
        <translation>tour</translation>
    </message>
    <message>
        <source>must be one of {codes}.</source>
        <translation>doit être l’un de ceux-ci&#x202f;: {codes}.</translation>
    </message>
    <message>
        <source>there are more hands than people.</source>
        <translation>il y a plus de mains que de personnes.</translation>
    </message>
    <message>
        <source>must name at least one.</source>
        <translation>doit contenir au moins un nom.</translation>
    </message>
    <message>
        <source>Unsaved work is kept next to the project only, because the program&apos;s own folder is not writable. After a crash, open the project to recover it.</source>
        <translation>Le travail non enregistré n’est conservé qu’à côté du projet, car il est impossible d’écrire dans le dossier propre au programme. Après un arrêt brutal, ouvrez le projet pour le récupérer.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be stored for recovery. Save regularly.</source>
        <translation>Le travail non enregistré ne peut être conservé pour récupération. Enregistrez régulièrement.</translation>
    </message>
    <message>
        <source>No program opened {path}.</source>
        <translation>Aucun programme n’a ouvert {path}.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Paste the table on the clipboard</source>
        <translation>Coller le tableau du presse-papiers</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>About a new decision</source>
        <translation>Sur une nouvelle décision</translation>
    </message>
    <message>
        <source>About a saved document…</source>
        <translation>Sur un document enregistré…</translation>
    </message>
    <message>
        <source>About the paper&apos;s issues</source>
        <translation>Sur les enjeux de l’article</translation>
    </message>
    <message>
        <source>The ballot was not opened</source>
        <translation>Le bulletin n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Open a ballot</source>
        <translation>Ouvrir un bulletin</translation>
    </message>
    <message>
        <source>Ballots (*.mcda-ballot);;All files (*)</source>
        <translation>Bulletins (*.mcda-ballot);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This is not a file that the program can open.</source>
        <translation>Le programme ne peut pas ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>Drop a project, a table, a workbook or a ballot.</source>
        <translation>Déposez un projet, un tableau, un classeur ou un bulletin.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Not found: moved, renamed or out of reach</source>
        <translation>Introuvable&#x202f;: déplacé, renommé ou inaccessible</translation>
    </message>
    <message>
        <source>result is fragile</source>
        <translation>résultat est fragile</translation>
    </message>
    <message>
        <source>results are fragile</source>
        <translation>résultats sont fragiles</translation>
    </message>
    <message>
        <source>{text}: options tie.</source>
        <translation>{text}&#x202f;: des options sont à égalité.</translation>
    </message>
    <message>
        <source>{text}: options tie, or plausible changes of weights and scores often overturn them.</source>
        <translation>{text}&#x202f;: des options sont à égalité, ou des changements plausibles des poids et des notes les renversent souvent.</translation>
    </message>
    <message>
        <source>{text}: plausible changes of weights and scores often overturn it.</source>
        <translation>{text}&#x202f;: des changements plausibles des poids et des notes le renversent souvent.</translation>
    </message>
    <message>
        <source>{text}: plausible changes of weights and scores often overturn them.</source>
        <translation>{text}&#x202f;: des changements plausibles des poids et des notes les renversent souvent.</translation>
    </message>
    <message>
        <source>{text}: plausible changes of weights and scores sometimes overturn it.</source>
        <translation>{text}&#x202f;: des changements plausibles des poids et des notes le renversent parfois.</translation>
    </message>
    <message>
        <source>{text}: plausible changes of weights and scores sometimes overturn them.</source>
        <translation>{text}&#x202f;: des changements plausibles des poids et des notes les renversent parfois.</translation>
    </message>
    <message>
        <source>All results are firm: plausible changes of weights and scores hardly ever overturn them.</source>
        <translation>Tous les résultats sont solides&#x202f;: des changements plausibles des poids et des notes ne les renversent presque jamais.</translation>
    </message>
    <message>
        <source>The result is firm: plausible changes of weights and scores hardly ever overturn it.</source>
        <translation>Le résultat est solide&#x202f;: des changements plausibles des poids et des notes ne le renversent presque jamais.</translation>
    </message>
    <message>
        <source>The result is open: plausible changes of weights and scores sometimes overturn it.</source>
        <translation>Le résultat est ouvert&#x202f;: des changements plausibles des poids et des notes le renversent parfois.</translation>
    </message>
    <message>
        <source>The result is fragile: plausible changes of weights and scores often overturn it.</source>
        <translation>Le résultat est fragile&#x202f;: des changements plausibles des poids et des notes le renversent souvent.</translation>
    </message>
    <message>
        <source>result is open</source>
        <translation>résultat est ouvert</translation>
    </message>
    <message>
        <source>results are open</source>
        <translation>résultats sont ouverts</translation>
    </message>
    <message>
        <source>The result is fragile: options tie.</source>
        <translation>Le résultat est fragile&#x202f;: des options sont à égalité.</translation>
    </message>
    <message>
        <source>{issue}: no option can be ranked</source>
        <translation>{issue}&#x202f;: aucune option ne peut être classée</translation>
    </message>
    <message>
        <source>{issue}: {leads}</source>
        <translation>{issue}&#x202f;: {leads}</translation>
    </message>
    <message>
        <source>{option}&apos;s lead on {issue} is firm: first in {share} of {samples} draws</source>
        <translation>Résultat solide pour {issue}&#x202f;: {option} en tête dans {share} des {samples} tirages</translation>
    </message>
    <message>
        <source>{option}&apos;s lead on {issue} is open: first in {share} of {samples} draws</source>
        <translation>Résultat ouvert pour {issue}&#x202f;: {option} en tête dans {share} des {samples} tirages</translation>
    </message>
    <message>
        <source>{option}&apos;s lead on {issue} is fragile: first in {share} of {samples} draws</source>
        <translation>Résultat fragile pour {issue}&#x202f;: {option} en tête dans {share} des {samples} tirages</translation>
    </message>
    <message>
        <source>{option}&apos;s lead is firm: first in {share} of {samples} draws</source>
        <translation>Résultat solide&#x202f;: {option} en tête dans {share} des {samples} tirages</translation>
    </message>
    <message>
        <source>{option}&apos;s lead is open: first in {share} of {samples} draws</source>
        <translation>Résultat ouvert&#x202f;: {option} en tête dans {share} des {samples} tirages</translation>
    </message>
    <message>
        <source>{option}&apos;s lead is fragile: first in {share} of {samples} draws</source>
        <translation>Résultat fragile&#x202f;: {option} en tête dans {share} des {samples} tirages</translation>
    </message>
    <message>
        <source>{samples} random draws: weights near yours, any numbers for the levels of the scales.</source>
        <translation>{samples} tirages aléatoires&#x202f;: poids proches des vôtres, nombres quelconques pour les niveaux des échelles.</translation>
    </message>
    <message>
        <source>short label</source>
        <translation>libellé court</translation>
    </message>
    <message>
        <source>Table or picture of {what}</source>
        <translation>Tableau ou image&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Montrer en &amp;tableau</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>numbers of a chart</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table</source>
        <translation>Afficher les chiffres du graphique sous forme de tableau</translation>
    </message>
    <message>
        <source>Where each option is strong</source>
        <translation>Les points forts de chaque option</translation>
    </message>
    <message>
        <source>where each option is strong</source>
        <translation>les points forts de chaque option</translation>
    </message>
    <message>
        <source>Radar</source>
        <comment>shape of a chart</comment>
        <translation>Radar</translation>
    </message>
    <message>
        <source>One area per option, one spoke per criterion</source>
        <translation>Une surface par option, un axe par critère</translation>
    </message>
    <message>
        <source>{option}: {issues}</source>
        <translation>{option}&#x202f;: {issues}</translation>
    </message>
    <message>
        <source>First places</source>
        <translation>Premières places</translation>
    </message>
    <message>
        <source>How far may each weight move?</source>
        <translation>Jusqu’où chaque poids peut-il varier&#x202f;?</translation>
    </message>
    <message>
        <source>how far each weight may move</source>
        <translation>la marge de variation de chaque poids</translation>
    </message>
    <message>
        <source>How often is each first?</source>
        <translation>À quelle fréquence chacune est-elle première&#x202f;?</translation>
    </message>
    <message>
        <source>how often each option comes first</source>
        <translation>la fréquence de la première place</translation>
    </message>
    <message>
        <source>Which single score would change it?</source>
        <translation>Quelle note, à elle seule, changerait le résultat&#x202f;?</translation>
    </message>
    <message>
        <source>{issue}: how far each weight may move</source>
        <translation>{issue}&#x202f;: la marge de variation de chaque poids</translation>
    </message>
    <message>
        <source>{issue}: how often each option comes first</source>
        <translation>{issue}&#x202f;: la fréquence de la première place</translation>
    </message>
    <message>
        <source>Fewer than two options are ranked.</source>
        <translation>Moins de deux options sont classées.</translation>
    </message>
    <message>
        <source>Click a row to see the scores along that weight.</source>
        <translation>Cliquez sur une ligne pour voir les notes en fonction de ce poids.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Toutes ({count})</translation>
    </message>
    <message>
        <source>Click a line to open the score.</source>
        <translation>Cliquez sur une ligne pour ouvrir la note.</translation>
    </message>
    <message>
        <source>Share of draws in which each option is first</source>
        <translation>Part des tirages où chaque option est première</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Première dans</translation>
    </message>
    <message>
        <source>{number} other option comes first less often; the table has it.</source>
        <translation>{number} autre option est première moins souvent&#x202f;; elle figure dans le tableau.</translation>
    </message>
    <message>
        <source>{number} other options come first less often; the table has them.</source>
        <translation>{number} autres options sont premières moins souvent&#x202f;; elles figurent dans le tableau.</translation>
    </message>
    <message>
        <source>{number} other option is never first.</source>
        <translation>{number} autre option n’est jamais première.</translation>
    </message>
    <message>
        <source>{number} other options are never first.</source>
        <translation>{number} autres options ne sont jamais premières.</translation>
    </message>
    <message>
        <source>Would another method rank the same?</source>
        <translation>Une autre méthode donnerait-elle le même classement&#x202f;?</translation>
    </message>
    <message>
        <source>Method options…</source>
        <translation>Options de la méthode…</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Weights, random draws and single scores</source>
        <translation>Poids, tirages aléatoires et notes isolées</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>Un poids</translation>
    </message>
    <message>
        <source>Scores along one weight (one-way sensitivity analysis)</source>
        <translation>Notes en fonction d’un poids (analyse de sensibilité à un facteur)</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>Deux poids</translation>
    </message>
    <message>
        <source>Who is first over two or three weights</source>
        <translation>Qui est en tête selon deux ou trois poids</translation>
    </message>
    <message>
        <source>Leave one out</source>
        <translation>En retirer un</translation>
    </message>
    <message>
        <source>Without one option or criterion (rank reversal)</source>
        <translation>Sans une option ou un critère (inversion de rang)</translation>
    </message>
    <message>
        <source>Random draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>What varies, and who takes which rank (rank acceptability)</source>
        <translation>Ce qui varie, et qui obtient quel rang (acceptabilité des rangs)</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Autres méthodes</translation>
    </message>
    <message>
        <source>Second opinions and other settings of the method</source>
        <translation>Autres méthodes et autres réglages de la méthode</translation>
    </message>
    <message>
        <source>Views of the Robustness page</source>
        <translation>Vues de la page Robustesse</translation>
    </message>
    <message>
        <source>Single scores that would change first place</source>
        <translation>Notes isolées qui changeraient la première place</translation>
    </message>
    <message>
        <source>How far each weight may move before first place changes</source>
        <translation>Jusqu’où chaque poids peut varier avant que la première place change</translation>
    </message>
    <message>
        <source>Weight now</source>
        <translation>Poids actuel</translation>
    </message>
    <message>
        <source>Who leads where</source>
        <translation>Qui est en tête, et où</translation>
    </message>
    <message>
        <source>Actions for this issue</source>
        <translation>Actions sur cet enjeu</translation>
    </message>
    <message>
        <source>A round is open: rankings are hidden.</source>
        <translation>Un tour est ouvert&#x202f;: les classements sont masqués.</translation>
    </message>
    <message>
        <source>leads: {o}</source>
        <translation>en tête&#x202f;: {o}</translation>
    </message>
    <message>
        <source>Search issues</source>
        <translation>Rechercher un enjeu</translation>
    </message>
    <message>
        <source>No issue name contains this text.</source>
        <translation>Aucun nom d’enjeu ne contient ce texte.</translation>
    </message>
    <message>
        <source>+ Add issue</source>
        <translation>+ Ajouter un enjeu</translation>
    </message>
    <message>
        <source>Add an issue at the end</source>
        <translation>Ajouter un enjeu à la fin</translation>
    </message>
    <message>
        <source>+ Issue</source>
        <translation>+ Enjeu</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nouvel enjeu</translation>
    </message>
    <message>
        <source>New issue {number}</source>
        <translation>Nouvel enjeu {number}</translation>
    </message>
    <message>
        <source>{weight}
Double-click: type a number. L: lock or unlock.</source>
        <translation>{weight}
Double-clic&#x202f;: saisir un nombre. L&#x202f;: verrouiller ou déverrouiller.</translation>
    </message>
    <message>
        <source>Border between {left} and {right}</source>
        <translation>Limite entre {left} et {right}</translation>
    </message>
    <message>
        <source>Drag, or press ← and → (with Shift in larger steps), to move weight across this border</source>
        <translation>Faites glisser, ou appuyez sur ← et → (avec Maj, par pas plus grands), pour faire passer du poids d’un côté à l’autre de cette limite</translation>
    </message>
    <message>
        <source>{text} (locked)</source>
        <translation>{text} (verrouillé)</translation>
    </message>
    <message>
        <source>&amp;Type a number…</source>
        <translation>&amp;Saisir un nombre…</translation>
    </message>
    <message>
        <source>Un&amp;lock this weight</source>
        <translation>Déverrouiller ce &amp;poids</translation>
    </message>
    <message>
        <source>&amp;Lock this weight</source>
        <translation>&amp;Verrouiller ce poids</translation>
    </message>
    <message>
        <source>It appears here as soon as one option has all its scores.</source>
        <translation>Il apparaît ici dès qu’une option a toutes ses notes.</translation>
    </message>
    <message>
        <source>{ranked} of {all} options</source>
        <translation>{ranked} options sur {all}</translation>
    </message>
    <message>
        <source>{options} lack scores</source>
        <translation>il manque des notes à {options}</translation>
    </message>
    <message>
        <source>{count} options lack scores</source>
        <translation>il manque des notes à {count} options</translation>
    </message>
    <message>
        <source>{option} lacks one score</source>
        <translation>il manque une note à {option}</translation>
    </message>
    <message>
        <source>{option} lacks {count} scores</source>
        <translation>il manque {count} notes à {option}</translation>
    </message>
    <message>
        <source>{so_far}; {lacking}</source>
        <translation>{so_far}&#x202f;; {lacking}</translation>
    </message>
    <message>
        <source>“{typed}” is not a number out of {top}.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas un nombre sur {top}.</translation>
    </message>
    <message>
        <source>Type a number from 0 to {top}.</source>
        <translation>Saisissez un nombre de 0 à {top}.</translation>
    </message>
    <message>
        <source>“{word}” is not a number, but {criterion} is scored in numbers.</source>
        <translation>«&#x202f;{word}&#x202f;» n’est pas un nombre, mais {criterion} est noté en nombres.</translation>
    </message>
    <message>
        <source>“{word}” is a word, but {criterion} is scored in numbers.</source>
        <translation>«&#x202f;{word}&#x202f;» est un mot, mais {criterion} est noté en nombres.</translation>
    </message>
    <message>
        <source>Type a number, or change the scale below the criterion&apos;s name.</source>
        <translation>Saisissez un nombre, ou modifiez l’échelle sous le nom du critère.</translation>
    </message>
    <message>
        <source>{criterion} now has the words {words}.</source>
        <translation>{criterion} utilise désormais les mots {words}.</translation>
    </message>
    <message>
        <source>“{word}” is not a word of the scale of {criterion}.</source>
        <translation>«&#x202f;{word}&#x202f;» n’est pas un mot de l’échelle de {criterion}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a number nor a word of a known scale.</source>
        <translation>«&#x202f;{word}&#x202f;» n’est ni un nombre ni un mot d’une échelle connue.</translation>
    </message>
    <message>
        <source>Type one of: {words}.</source>
        <translation>Saisissez l’un de ces mots&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>“{typed}” is out of {top}, but {criterion} runs from {low} to {high}.</source>
        <translation>«&#x202f;{typed}&#x202f;» est exprimé sur {top}, mais {criterion} va de {low} à {high}.</translation>
    </message>
    <message>
        <source>Type a number on that scale.</source>
        <translation>Saisissez un nombre sur cette échelle.</translation>
    </message>
    <message>
        <source>Widen to {low}–{high}</source>
        <translation>Étendre à {low}–{high}</translation>
    </message>
    <message>
        <source>The scale of {criterion} now runs from {low} to {high}.</source>
        <translation>L’échelle de {criterion} va désormais de {low} à {high}.</translation>
    </message>
    <message>
        <source>“{typed}” is in “{unit}”, but {criterion} is in “{other}”.</source>
        <translation>«&#x202f;{typed}&#x202f;» est en «&#x202f;{unit}&#x202f;», mais {criterion} est en «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>Convert the number.</source>
        <translation>Convertissez le nombre.</translation>
    </message>
    <message>
        <source>“{typed}” has a unit; the other numbers on {criterion} have none.</source>
        <translation>«&#x202f;{typed}&#x202f;» a une unité&#x202f;; les autres nombres de {criterion} n’en ont pas.</translation>
    </message>
    <message>
        <source>Type the number alone, or give all of them this unit.</source>
        <translation>Saisissez le nombre seul, ou donnez cette unité à tous.</translation>
    </message>
    <message>
        <source>All in {unit}</source>
        <translation>Tous en {unit}</translation>
    </message>
    <message>
        <source>Use “{level}”</source>
        <translation>Utiliser «&#x202f;{level}&#x202f;»</translation>
    </message>
    <message>
        <source>“{typed}” is a number, but {criterion} is scored in words.</source>
        <translation>«&#x202f;{typed}&#x202f;» est un nombre, mais {criterion} est noté en mots.</translation>
    </message>
    <message>
        <source>“{typed}” is a range, and a score is one number.</source>
        <translation>«&#x202f;{typed}&#x202f;» est un intervalle, or une note est un seul nombre.</translation>
    </message>
    <message>
        <source>Type its middle ({middle}), its lowest ({low}) or its highest number ({high}).</source>
        <translation>Saisissez le milieu ({middle}), le nombre le plus bas ({low}) ou le plus haut ({high}).</translation>
    </message>
    <message>
        <source>Which one counts? The range is kept as the reason.</source>
        <translation>Lequel compte&#x202f;? L’intervalle est conservé comme raison.</translation>
    </message>
    <message>
        <source>Middle: {number}</source>
        <translation>Milieu&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Lowest: {number}</source>
        <translation>Le plus bas&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Highest: {number}</source>
        <translation>Le plus haut&#x202f;: {number}</translation>
    </message>
    <message>
        <source>type a score…</source>
        <translation>saisissez une note…</translation>
    </message>
    <message>
        <source>name of the option</source>
        <translation>nom de l’option</translation>
    </message>
    <message>
        <source>name of the criterion</source>
        <translation>nom du critère</translation>
    </message>
    <message>
        <source>Options ↓   Criteria →</source>
        <translation>Options ↓   Critères →</translation>
    </message>
    <message>
        <source>+ Option</source>
        <translation>+ Option</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>pas encore de note</translation>
    </message>
    <message>
        <source>Name of a new criterion</source>
        <translation>Nom d’un nouveau critère</translation>
    </message>
    <message>
        <source>Name of a new option</source>
        <translation>Nom d’une nouvelle option</translation>
    </message>
    <message>
        <source>{better} · words</source>
        <translation>{better} · mots</translation>
    </message>
    <message>
        <source>About this cell</source>
        <translation>À propos de cette cellule</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Copy cells in Excel first.</source>
        <translation>Copiez d’abord des cellules dans Excel.</translation>
    </message>
    <message>
        <source>The clipboard holds {count} cells; at most {most} can be pasted at once.</source>
        <translation>Le presse-papiers contient {count} cellules&#x202f;; on peut en coller au plus {most} à la fois.</translation>
    </message>
    <message>
        <source>Use File ▸ Import a table.</source>
        <translation>Utilisez Fichier ▸ Importer un tableau.</translation>
    </message>
    <message>
        <source>“{name}” had no name.</source>
        <translation>«&#x202f;{name}&#x202f;» n’avait pas de nom.</translation>
    </message>
    <message>
        <source>“{wanted}” appears twice; one is now “{name}”.</source>
        <translation>«&#x202f;{wanted}&#x202f;» figure deux fois&#x202f;; l’un s’appelle désormais «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The name “{name}” was shortened.</source>
        <translation>Le nom «&#x202f;{name}&#x202f;» a été raccourci.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>{count} ballot</source>
        <translation>{count} bulletin</translation>
    </message>
    <message>
        <source>{count} ballots</source>
        <translation>{count} bulletins</translation>
    </message>
    <message>
        <source>What the group weighs</source>
        <translation>Ce que pondère le groupe</translation>
    </message>
    <message>
        <source>The results shown here use the group&apos;s weights.</source>
        <translation>Les résultats présentés ici utilisent les poids du groupe.</translation>
    </message>
    <message>
        <source>The project uses other weights; the group&apos;s give the same first places.</source>
        <translation>Le projet utilise d’autres poids&#x202f;; ceux du groupe donnent les mêmes premières places.</translation>
    </message>
    <message>
        <source>The project uses other weights. With the group&apos;s: {leaders}.</source>
        <translation>Le projet utilise d’autres poids. Avec ceux du groupe&#x202f;: {leaders}.</translation>
    </message>
    <message>
        <source>The project uses other weights; the group&apos;s change first place on {count} issue.</source>
        <translation>Le projet utilise d’autres poids&#x202f;; ceux du groupe changent la première place pour {count} enjeu.</translation>
    </message>
    <message>
        <source>The project uses other weights; the group&apos;s change first place on {count} issues.</source>
        <translation>Le projet utilise d’autres poids&#x202f;; ceux du groupe changent la première place pour {count} enjeux.</translation>
    </message>
    <message>
        <source>{person}: {criterion} {own}, the group {group}</source>
        <translation>{person}&#x202f;: {criterion} {own}, le groupe {group}</translation>
    </message>
    <message>
        <source>Weights: {origin}</source>
        <translation>Poids&#x202f;: {origin}</translation>
    </message>
    <message>
        <source>{count} issue has its own</source>
        <translation>{count} enjeu a les siens</translation>
    </message>
    <message>
        <source>{count} issues have their own</source>
        <translation>{count} enjeux ont les leurs</translation>
    </message>
    <message>
        <source>What the {count} score rests on</source>
        <translation>Fondement de {count} note</translation>
    </message>
    <message>
        <source>What the {count} scores rest on</source>
        <translation>Fondement des {count} notes</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>Comment le résultat a été obtenu</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Nothing to present yet</source>
        <translation>Encore rien à présenter</translation>
    </message>
    <message>
        <source>No option is ranked. Score the options of an issue on every criterion that has weight.</source>
        <translation>Aucune option n’est classée. Notez les options d’un enjeu sur chaque critère qui a un poids.</translation>
    </message>
    <message>
        <source>Still calculating how sure this is.</source>
        <translation>La solidité du résultat est encore en cours de calcul.</translation>
    </message>
    <message>
        <source>Bars: score from 0 to 1 ({measure})</source>
        <translation>Barres&#x202f;: note de 0 à 1 ({measure})</translation>
    </message>
    <message>
        <source>{leader}, ahead of {second}</source>
        <translation>{leader}, devant {second}</translation>
    </message>
    <message>
        <source>previous and next slide; also Page keys, Space and the mouse buttons</source>
        <translation>diapositive précédente et suivante&#x202f;; aussi Page, Espace et les boutons de la souris</translation>
    </message>
    <message>
        <source>all slides, to jump to one; a number and Enter also jumps</source>
        <translation>toutes les diapositives, pour en choisir une&#x202f;; aussi un numéro et Entrée</translation>
    </message>
    <message>
        <source>weights as sliders</source>
        <translation>les poids en curseurs</translation>
    </message>
    <message>
        <source>pointer; also while Ctrl is held down</source>
        <translation>pointeur&#x202f;; aussi tant que Ctrl est enfoncé</translation>
    </message>
    <message>
        <source>larger, smaller, whole slide; also the mouse wheel</source>
        <translation>agrandir, réduire, diapositive entière&#x202f;; aussi la molette</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>clair ou sombre</translation>
    </message>
    <message>
        <source>black screen</source>
        <translation>écran noir</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>close what is open, then end</source>
        <translation>ferme ce qui est ouvert, puis termine</translation>
    </message>
    <message>
        <source>and {count} more issues</source>
        <translation>autres enjeux&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Furthest from the group</source>
        <translation>Les plus éloignés du groupe</translation>
    </message>
    <message>
        <source>Bar: the group · Band: from least to most · Dots: everybody&apos;s weight</source>
        <translation>Barre&#x202f;: le groupe · Bande&#x202f;: de la réponse la plus basse à la plus haute · Points&#x202f;: le poids de chacun</translation>
    </message>
    <message>
        <source>Bar: the group · Band: from least to most</source>
        <translation>Barre&#x202f;: le groupe · Bande&#x202f;: de la réponse la plus basse à la plus haute</translation>
    </message>
    <message>
        <source>and {count} more criteria, with less weight</source>
        <translation>autres critères, de moindre poids&#x202f;: {count}</translation>
    </message>
    <message>
        <source>and {count} more sources</source>
        <translation>autres sources&#x202f;: {count}</translation>
    </message>
    <message>
        <source>and {count} more options, ranked lower</source>
        <translation>autres options, moins bien classées&#x202f;: {count}</translation>
    </message>
    <message>
        <source>and {count} more options</source>
        <translation>autres options&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Who leads, by the weight of one criterion (line: its weight now)</source>
        <translation>Qui est en tête selon le poids d’un critère (trait&#x202f;: son poids actuel)</translation>
    </message>
    <message>
        <source>Single scores that would change it</source>
        <translation>Notes isolées qui le changeraient</translation>
    </message>
    <message>
        <source>and {count} more criteria, further from a change</source>
        <translation>autres critères, plus loin d’un changement&#x202f;: {count}</translation>
    </message>
    <message>
        <source>There is nothing to present yet: no option is ranked.</source>
        <translation>Il n’y a encore rien à présenter&#x202f;: aucune option n’est classée.</translation>
    </message>
    <message>
        <source>Score the options of an issue on every criterion that has weight.</source>
        <translation>Notez les options d’un enjeu sur chaque critère qui a un poids.</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Slide {number} of {total}: {title}</source>
        <translation>Diapositive {number} sur {total}&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Presentation: {title}</source>
        <translation>Présentation&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Slide {number} of {total}</source>
        <translation>Diapositive {number} sur {total}</translation>
    </message>
    <message>
        <source>{number}   ← → · F1 keys · Esc ends</source>
        <translation>{number}   ← → · F1 touches · Échap termine</translation>
    </message>
    <message>
        <source>Each part is an option; its width is the share of random weights and scores for which it comes first.</source>
        <translation>Chaque partie est une option&#x202f;; sa largeur est la part des poids et notes aléatoires pour lesquels elle arrive en tête.</translation>
    </message>
    <message>
        <source>One tile per issue, in the colour of the option that leads; paler where that is open or fragile.</source>
        <translation>Une case par enjeu, à la couleur de l’option en tête&#x202f;; plus pâle là où le résultat est ouvert ou fragile.</translation>
    </message>
    <message>
        <source>Open the preset “{title}”</source>
        <translation>Ouvrir l’exemple «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>hier, {time}</translation>
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
        <translation>Autres actions&#x202f;: {path}</translation>
    </message>
    <message>
        <source>Show its folder, or remove it from this list</source>
        <translation>Afficher son dossier ou le retirer de cette liste</translation>
    </message>
    <message>
        <source>The leader changed on one issue</source>
        <translation>Un enjeu change d’option en tête</translation>
    </message>
    <message>
        <source>The leader changed on {number} issues</source>
        <translation>{number} enjeux changent d’option en tête</translation>
    </message>
    <message>
        <source>By its kind, everybody acts at home: alone, all is reached that can be.</source>
        <translation>Nature du bien&#x202f;: chacun agit chez soi, et agir seul atteint tout ce qui peut l’être.</translation>
    </message>
    <message>
        <source>By its kind, everybody acts at home: an arrangement with others adds nothing.</source>
        <translation>Nature du bien&#x202f;: chacun agit chez soi, et un arrangement avec d’autres n’ajoute rien.</translation>
    </message>
    <message>
        <source>By its kind, nothing is reached with a rival inside: {rivals}.</source>
        <translation>Nature du bien&#x202f;: rien n’est atteint avec un rival à l’intérieur ({rivals}).</translation>
    </message>
    <message>
        <source>By its kind, every member counts: these hold {held} of the whole ({counted}).</source>
        <translation>Nature du bien&#x202f;: chaque membre compte. Ces membres détiennent {held} du total ({counted}).</translation>
    </message>
    <message>
        <source>By its kind, {threshold} is enough: these members hold {held} of the whole ({counted}).</source>
        <translation>Nature du bien&#x202f;: {threshold} suffisent. Ces membres détiennent {held} du total ({counted}).</translation>
    </message>
    <message>
        <source>By its kind, who is missing decides: the largest outside ({outsiders}) has {size} of what the largest of all has ({counted}).</source>
        <translation>Nature du bien&#x202f;: c’est l’absent qui décide. Le plus grand à l’extérieur ({outsiders}) a {size} de ce qu’a le plus grand de tous ({counted}).</translation>
    </message>
    <message>
        <source>By its kind, one suffices: the largest member has {part} of what the largest of all has ({counted}).</source>
        <translation>Nature du bien&#x202f;: un seul suffit. Le plus grand membre a {part} de ce qu’a le plus grand de tous ({counted}).</translation>
    </message>
    <message>
        <source>By its kind, rivals stay outside: these members hold {held} of what the others have ({counted}).</source>
        <translation>Nature du bien&#x202f;: les rivaux restent à l’extérieur. Ces membres détiennent {held} de ce qu’ont les autres ({counted}).</translation>
    </message>
    <message>
        <source>What coalitions reach agrees with {count} of {total} ratings of the paper.</source>
        <translation>Ce qu’atteignent les coalitions concorde avec {count} des {total} évaluations de l’article.</translation>
    </message>
    <message>
        <source>It differs on {issues}</source>
        <translation>Écarts&#x202f;: {issues}</translation>
    </message>
    <message>
        <source>Coalitions are ranked by AHP with each compared with the best end of every scale (ratings mode), so that no score depends on which coalitions are compared. Comparisons of options do not count.</source>
        <translation>Les coalitions sont classées par AHP, chacune comparée à la meilleure extrémité de chaque échelle (mode d’évaluation absolue), de sorte qu’aucune note ne dépend des coalitions comparées. Les comparaisons d’options ne comptent pas.</translation>
    </message>
    <message>
        <source>Coalitions are ranked by TOPSIS between the ends of the scales (fixed anchors), so that no score depends on which coalitions are compared.</source>
        <translation>Les coalitions sont classées par TOPSIS entre les extrémités des échelles (ancres fixes), de sorte qu’aucune note ne dépend des coalitions comparées.</translation>
    </message>
    <message>
        <source>There is nobody to cooperate with yet.</source>
        <translation>Il n’y a encore personne avec qui coopérer.</translation>
    </message>
    <message>
        <source>Add at least two actors.</source>
        <translation>Ajoutez au moins deux acteurs.</translation>
    </message>
    <message>
        <source>No criterion counts here.</source>
        <translation>Aucun critère ne compte ici.</translation>
    </message>
    <message>
        <source>Give a criterion weight.</source>
        <translation>Donnez du poids à un critère.</translation>
    </message>
    <message>
        <source>Nothing says yet how a coalition scores on {criteria}.</source>
        <translation>Rien ne dit encore comment une coalition est notée sur {criteria}.</translation>
    </message>
    <message>
        <source>Choose a rule, or give it no weight.</source>
        <translation>Choisissez une règle ou ne lui donnez aucun poids.</translation>
    </message>
    <message>
        <source>Every coalition scores the same on {criteria}, but how much is missing.</source>
        <translation>Toutes les coalitions ont la même note pour {criteria}, mais cette note manque encore.</translation>
    </message>
    <message>
        <source>Enter the number beside the rule.</source>
        <translation>Saisissez le nombre à côté de la règle.</translation>
    </message>
    <message>
        <source>Nothing says yet how members add up on {issue}.</source>
        <translation>Rien ne dit encore comment les membres s’additionnent pour {issue}.</translation>
    </message>
    <message>
        <source>Choose the kind of collective good.</source>
        <translation>Choisissez la nature du bien collectif.</translation>
    </message>
    <message>
        <source>{left_out}, and no coalition can be scored without us.</source>
        <translation>{left_out}, et aucune coalition ne peut être notée sans nous.</translation>
    </message>
    <message>
        <source>Rate it.</source>
        <translation>Évaluez-le.</translation>
    </message>
    <message>
        <source>No other actor is rated on all that counts on {issue}.</source>
        <translation>Aucun autre acteur n’est évalué sur tout ce qui compte pour {issue}.</translation>
    </message>
    <message>
        <source>Rate at least one.</source>
        <translation>Évaluez-en au moins un.</translation>
    </message>
    <message>
        <source>{actor}: {ratings} is unknown</source>
        <translation>{actor}&#x202f;: évaluation inconnue ({ratings})</translation>
    </message>
    <message>
        <source>{actor}: {ratings} are unknown</source>
        <translation>{actor}&#x202f;: évaluations inconnues ({ratings})</translation>
    </message>
    <message>
        <source>On {issue}, nothing beats going alone.</source>
        <translation>{issue}&#x202f;: rien ne vaut mieux que d’agir seul.</translation>
    </message>
    <message>
        <source>On {issue}, nothing beats going alone, but other coalitions tie with it.</source>
        <translation>{issue}&#x202f;: rien ne vaut mieux que d’agir seul, mais d’autres coalitions sont à égalité.</translation>
    </message>
    <message>
        <source>On {issue}, the one partner that there is belongs in.</source>
        <translation>{issue}&#x202f;: le seul partenaire disponible a sa place.</translation>
    </message>
    <message>
        <source>On {issue}, everybody belongs in: each partner brings more than it costs.</source>
        <translation>{issue}&#x202f;: tous ont leur place&#x202f;; chaque partenaire apporte plus qu’il ne coûte.</translation>
    </message>
    <message>
        <source>One partner is enough for {issue}; more bring no gain.</source>
        <translation>Un partenaire suffit pour {issue}&#x202f;; en ajouter n’apporte rien.</translation>
    </message>
    <message>
        <source>{count} partners are enough for {issue}; more bring no gain.</source>
        <translation>{count} partenaires suffisent pour {issue}&#x202f;; en ajouter n’apporte rien.</translation>
    </message>
    <message>
        <source>One partner is enough for {issue}; a second costs more than it brings.</source>
        <translation>Un partenaire suffit pour {issue}&#x202f;; un deuxième coûte plus qu’il n’apporte.</translation>
    </message>
    <message>
        <source>{count} partners are enough for {issue}; one more costs more than it brings.</source>
        <translation>{count} partenaires suffisent pour {issue}&#x202f;; un de plus coûte plus qu’il n’apporte.</translation>
    </message>
    <message>
        <source>Nothing beats going alone on {issue}</source>
        <translation>{issue}&#x202f;: rien ne vaut mieux que d’agir seul</translation>
    </message>
    <message>
        <source>Everybody belongs in on {issue}</source>
        <translation>{issue}&#x202f;: tous ont leur place</translation>
    </message>
    <message>
        <source>One partner is enough for {issue}</source>
        <translation>Un partenaire suffit pour {issue}</translation>
    </message>
    <message>
        <source>{count} partners are enough for {issue}</source>
        <translation>{count} partenaires suffisent pour {issue}</translation>
    </message>
    <message>
        <source>Nothing beats going alone</source>
        <translation>Rien ne vaut mieux que d’agir seul</translation>
    </message>
    <message>
        <source>Everybody belongs in</source>
        <translation>Tous en font partie</translation>
    </message>
    <message>
        <source>One partner is enough</source>
        <translation>Un partenaire suffit</translation>
    </message>
    <message>
        <source>{count} partners are enough</source>
        <translation>{count} partenaires suffisent</translation>
    </message>
    <message>
        <source>Selective, as the paper defines it: a central power is missing ({actors}).</source>
        <translation>Sélective au sens de l’article&#x202f;: une puissance centrale manque ({actors}).</translation>
    </message>
    <message>
        <source>Not selective, as the paper defines it: every central power is a member ({actors}).</source>
        <translation>Non sélective au sens de l’article&#x202f;: toutes les puissances centrales sont membres ({actors}).</translation>
    </message>
    <message>
        <source>In the decision matrix “{option}” leads: that rests on the scores there, not on ratings.</source>
        <translation>Dans la matrice de décision, «&#x202f;{option}&#x202f;» est en tête&#x202f;: cela repose sur les notes qui y figurent, non sur les évaluations.</translation>
    </message>
    <message>
        <source>The best coalition, or within {tolerance} of the best, in {share} of {samples} draws of the weights.</source>
        <translation>La meilleure coalition, ou à {tolerance} près de la meilleure, dans {share} des {samples} tirages des poids.</translation>
    </message>
    <message>
        <source>best or as good in {share} of {samples} draws</source>
        <translation>meilleure ou aussi bonne dans {share} des {samples} tirages</translation>
    </message>
    <message>
        <source>{count} coalitions tie for first place; one of the smallest is shown.</source>
        <translation>{count} coalitions se partagent la première place&#x202f;; l’une des plus petites est montrée.</translation>
    </message>
    <message>
        <source>On {issue}, nobody is indispensable: without any one partner, another coalition still beats going alone.</source>
        <translation>{issue}&#x202f;: personne n’est indispensable&#x202f;; même sans l’un des partenaires, quel qu’il soit, une autre coalition fait encore mieux qu’agir seul.</translation>
    </message>
    <message>
        <source>Cannot be spared on {issue}: {actors}. Without it, nothing beats going alone.</source>
        <translation>{issue}, indispensable&#x202f;: {actors}. Sans ce partenaire, rien ne vaut mieux que d’agir seul.</translation>
    </message>
    <message>
        <source>Cannot be spared on {issue}: {actors}. Without any one of them, nothing beats going alone.</source>
        <translation>{issue}, indispensables&#x202f;: {actors}. Si l’un d’eux manque, rien ne vaut mieux que d’agir seul.</translation>
    </message>
    <message>
        <source>Every partner would cost more than it brings.</source>
        <translation>Chaque partenaire coûterait plus qu’il n’apporte.</translation>
    </message>
    <message>
        <source>Would cost more than they bring: {actors}.</source>
        <translation>Coûteraient plus qu’ils n’apportent&#x202f;: {actors}.</translation>
    </message>
    <message>
        <source>Would cost more than it brings: {actors}.</source>
        <translation>Coûterait plus qu’il n’apporte&#x202f;: {actors}.</translation>
    </message>
    <message>
        <source>{actors} is a rival here.</source>
        <translation>Un rival ici&#x202f;: {actors}.</translation>
    </message>
    <message>
        <source>{actors} are rivals here.</source>
        <translation>Rivaux ici&#x202f;: {actors}.</translation>
    </message>
    <message>
        <source>In no coalition that is best or as good: {actors}.</source>
        <translation>Dans aucune coalition, ni la meilleure ni une aussi bonne&#x202f;: {actors}.</translation>
    </message>
    <message>
        <source>Effectiveness falls as soon as anybody joins; net benefit peaks at {peak}.</source>
        <translation>L’efficacité baisse dès qu’un partenaire se joint à nous&#x202f;; le bénéfice net culmine avec {peak}.</translation>
    </message>
    <message>
        <source>Effectiveness falls once there are more than {count} members; net benefit peaks at {peak}.</source>
        <translation>L’efficacité baisse au-delà de {count} membres&#x202f;; le bénéfice net culmine avec {peak}.</translation>
    </message>
    <message>
        <source>More members add no effectiveness; net benefit peaks at {peak}.</source>
        <translation>Des membres supplémentaires n’ajoutent aucune efficacité&#x202f;; le bénéfice net culmine avec {peak}.</translation>
    </message>
    <message>
        <source>Effectiveness never falls as members join, and net benefit is highest with everybody.</source>
        <translation>L’efficacité ne baisse jamais quand des membres s’ajoutent, et le bénéfice net est le plus élevé avec tous.</translation>
    </message>
    <message>
        <source>Effectiveness never falls as members join, up to all {most}; net benefit peaks at {peak}.</source>
        <translation>L’efficacité ne baisse jamais quand des membres s’ajoutent, jusqu’aux {most}&#x202f;; le bénéfice net culmine avec {peak}.</translation>
    </message>
    <message>
        <source>No forum beats going alone.</source>
        <translation>Aucune enceinte ne vaut mieux que d’agir seul.</translation>
    </message>
    <message>
        <source>Of the forums, {forums} come closest, level with each other.</source>
        <translation>Parmi les enceintes, {forums} sont les plus proches, à égalité.</translation>
    </message>
    <message>
        <source>Not compared, since a rating is unknown: {actors}.</source>
        <translation>Non comparés, faute d’une évaluation&#x202f;: {actors}.</translation>
    </message>
    <message>
        <source>With us added, {forum} is the best coalition.</source>
        <translation>Avec notre participation, {forum} est la meilleure coalition.</translation>
    </message>
    <message>
        <source>{forum} is the best coalition already.</source>
        <translation>{forum} est déjà la meilleure coalition.</translation>
    </message>
    <message>
        <source>Of the forums, {forum} comes closest: it lacks {lacks}.</source>
        <translation>Parmi les enceintes, {forum} est la plus proche&#x202f;; il lui manque&#x202f;: {lacks}.</translation>
    </message>
    <message>
        <source>Of the forums, {forum} comes closest: it could do without {extra}.</source>
        <translation>Parmi les enceintes, {forum} est la plus proche&#x202f;; superflu&#x202f;: {extra}.</translation>
    </message>
    <message>
        <source>Of the forums, {forum} comes closest: it lacks {lacks} and could do without {extra}.</source>
        <translation>Parmi les enceintes, {forum} est la plus proche&#x202f;; il lui manque&#x202f;: {lacks}&#x202f;; superflu&#x202f;: {extra}.</translation>
    </message>
    <message>
        <source>{left_out}, so that it is left out of every coalition here.</source>
        <translation>{left_out}, donc écarté ici de toute coalition.</translation>
    </message>
    <message>
        <source>All actors are rated alike, so only the number of partners matters here.</source>
        <translation>Tous les acteurs sont évalués de la même façon&#x202f;: seul compte ici le nombre de partenaires.</translation>
    </message>
    <message>
        <source>How members add up on {issue} does not count: no criterion with weight is scored by it.</source>
        <translation>La façon dont les membres s’additionnent pour {issue} ne compte pas&#x202f;: aucun critère pondéré n’en dépend.</translation>
    </message>
    <message>
        <source>On none of these issues does anything beat going alone.</source>
        <translation>Quel que soit l’enjeu, rien ne vaut mieux que d’agir seul.</translation>
    </message>
    <message>
        <source>In the best coalition on every issue: {actors}.</source>
        <translation>Dans la meilleure coalition pour chaque enjeu&#x202f;: {actors}.</translation>
    </message>
    <message>
        <source>In the best coalition most often, on {count} of {total} issues: {actors}.</source>
        <translation>Le plus souvent dans la meilleure coalition, pour {count} des {total} enjeux&#x202f;: {actors}.</translation>
    </message>
    <message>
        <source>On no issue: {actors}.</source>
        <translation>Pour aucun enjeu&#x202f;: {actors}.</translation>
    </message>
    <message>
        <source>All ratings are assumptions.</source>
        <translation>Toutes les évaluations sont des hypothèses.</translation>
    </message>
    <message>
        <source>{actor} was removed.</source>
        <translation>Supprimé&#x202f;: {actor}.</translation>
    </message>
    <message>
        <source>It left these forums: {forums}.</source>
        <translation>Retiré aussi de ces enceintes&#x202f;: {forums}.</translation>
    </message>
    <message>
        <source>Its own ratings went on {issues}.</source>
        <translation>Ses évaluations propres ont été supprimées pour&#x202f;: {issues}.</translation>
    </message>
    <message>
        <source>It is no longer a rival on {issues}.</source>
        <translation>N’est plus un rival pour&#x202f;: {issues}.</translation>
    </message>
    <message>
        <source>{actor}: at most tied in the best coalition for {issue}, at any weight of {criterion}.</source>
        <translation>{actor}&#x202f;: tout au plus à égalité dans la meilleure coalition pour {issue}, quel que soit le poids de {criterion}.</translation>
    </message>
    <message>
        <source>{actor}: out of the best coalition for {issue} at any weight of {criterion}.</source>
        <translation>{actor}&#x202f;: hors de la meilleure coalition pour {issue} quel que soit le poids de {criterion}.</translation>
    </message>
    <message>
        <source>{actor}: in the best coalition for {issue} at any weight of {criterion}.</source>
        <translation>{actor}&#x202f;: dans la meilleure coalition pour {issue} quel que soit le poids de {criterion}.</translation>
    </message>
    <message>
        <source>{actor}: in the best coalition for {issue} at any weight of {criterion} {where}.</source>
        <translation>{actor}&#x202f;: dans la meilleure coalition pour {issue} pour tout poids de {criterion} {where}.</translation>
    </message>
    <message>
        <source>Tied with others {where}.</source>
        <comment>where: weights</comment>
        <translation>À égalité avec d’autres {where}.</translation>
    </message>
    <message>
        <source>tied at most</source>
        <comment>at any weight</comment>
        <translation>au mieux à égalité</translation>
    </message>
    <message>
        <source>never</source>
        <comment>at any weight</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>at any weight</source>
        <translation>à tout poids</translation>
    </message>
    <message>
        <source>{where}; tied {beside}</source>
        <comment>where and beside: weights</comment>
        <translation>{where}&#x202f;; à égalité {beside}</translation>
    </message>
    <message>
        <source>below {share}</source>
        <comment>a weight</comment>
        <translation>inférieur à {share}</translation>
    </message>
    <message>
        <source>above {share}</source>
        <comment>a weight</comment>
        <translation>supérieur à {share}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <comment>weights</comment>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <source>no single threshold</source>
        <comment>of a rating</comment>
        <translation>pas de seuil unique</translation>
    </message>
    <message>
        <source>from {value} up</source>
        <comment>a rating</comment>
        <translation>à partir de {value}</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <comment>a rating</comment>
        <translation>jusqu’à {value}</translation>
    </message>
    <message>
        <source>Now it ties with others.</source>
        <translation>Pour l’instant, l’acteur est à égalité avec d’autres.</translation>
    </message>
    <message>
        <source>{actor}: in the best coalition for {issue} at any level of {rating}.</source>
        <translation>{actor}&#x202f;: dans la meilleure coalition pour {issue} à tout niveau de {rating}.</translation>
    </message>
    <message>
        <source>{actor}: at most tied in the best coalition for {issue}, at any level of {rating}.</source>
        <translation>{actor}&#x202f;: tout au plus à égalité dans la meilleure coalition pour {issue}, à tout niveau de {rating}.</translation>
    </message>
    <message>
        <source>{actor}: out of the best coalition for {issue} at any level of {rating}.</source>
        <translation>{actor}&#x202f;: hors de la meilleure coalition pour {issue} à tout niveau de {rating}.</translation>
    </message>
    <message>
        <source>{actor}: out of the best coalition for {issue} once {rating} goes from {now} to {level}.</source>
        <translation>{actor}&#x202f;: hors de la meilleure coalition pour {issue} dès que {rating} passe de {now} à {level}.</translation>
    </message>
    <message>
        <source>{actor}: in the best coalition for {issue} once {rating} goes from {now} to {level}.</source>
        <translation>{actor}&#x202f;: dans la meilleure coalition pour {issue} dès que {rating} passe de {now} à {level}.</translation>
    </message>
    <message>
        <source>tied at most</source>
        <comment>at any level</comment>
        <translation>au mieux à égalité</translation>
    </message>
    <message>
        <source>at any level</source>
        <translation>à tout niveau</translation>
    </message>
    <message>
        <source>never</source>
        <comment>at any level</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no longer at “{level}”</source>
        <translation>cesse à «&#x202f;{level}&#x202f;»</translation>
    </message>
    <message>
        <source>once it is “{level}”</source>
        <translation>à partir de «&#x202f;{level}&#x202f;»</translation>
    </message>
    <message>
        <source>   {count} coalitions share first place; the answers name the first of them:</source>
        <translation>   {count} coalitions partagent la première place&#x202f;; les réponses nomment la première d’entre elles&#x202f;:</translation>
    </message>
    <message>
        <source>   Power to reach the threshold: Banzhaf, Shapley–Shubik</source>
        <translation>   Pouvoir d’atteindre le seuil&#x202f;: Banzhaf, Shapley–Shubik</translation>
    </message>
    <message>
        <source>   What would change it (where coalitions tie, an actor has to be in each of them)</source>
        <translation>   Ce qui changerait le résultat (en cas d’égalité, un acteur doit être dans chacune des coalitions)</translation>
    </message>
    <message>
        <source>   In the best coalition, in one draw of weights and ratings (seed {seed})</source>
        <translation>   Dans la meilleure coalition, pour un tirage de poids et d’évaluations (germe {seed})</translation>
    </message>
    <message>
        <source>   In the best coalition, share of {count} draws of weights and ratings (seed {seed})</source>
        <translation>   Dans la meilleure coalition, part de {count} tirages de poids et d’évaluations (germe {seed})</translation>
    </message>
    <message>
        <source>   Coalitions that were best in at least {share} of draws</source>
        <translation>   Coalitions qui étaient les meilleures dans au moins {share} des tirages</translation>
    </message>
    <message>
        <source>Draws are made issue by issue.</source>
        <translation>Les tirages se font enjeu par enjeu.</translation>
    </message>
    <message>
        <source>Name an issue with --issue, or ask for --json.</source>
        <translation>Nommez un enjeu avec --issue, ou demandez --json.</translation>
    </message>
    <message>
        <source>{actor} (us)</source>
        <translation>{actor} (nous)</translation>
    </message>
    <message>
        <source>● in the best coalition  ◐ in one as good (within {tolerance} of its score)  ○ in none  – not compared</source>
        <translation>● dans la meilleure coalition  ◐ dans une aussi bonne (à {tolerance} près de sa note)  ○ dans aucune  – non comparé</translation>
    </message>
    <message>
        <source>   Members  Net    Gross  The best coalition of this size</source>
        <translation>   Membres  Net    Brut   La meilleure coalition de cette taille</translation>
    </message>
    <message>
        <source>   Forum, members, score, what it lacks (+) and could do without (−)</source>
        <translation>   Enceinte, membres, note, ce qui lui manque (+) et ce dont elle pourrait se passer (−)</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>There are {count} ratings, but only {most} columns for them.</source>
        <translation>Il y a {count} évaluations, mais seulement {most} colonnes prévues.</translation>
    </message>
    <message>
        <source>Leave the others out.</source>
        <translation>Laissez les autres de côté.</translation>
    </message>
    <message>
        <source>“{name}” stands in two rows.</source>
        <translation>«&#x202f;{name}&#x202f;» figure sur deux lignes.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez-en une.</translation>
    </message>
    <message>
        <source>forum</source>
        <translation>enceinte</translation>
    </message>
    <message>
        <source>Computed for the coalition of {members}: {rule}.</source>
        <translation>Calculé pour la coalition de {members}&#x202f;: {rule}.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>rating of an actor</comment>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Reach</source>
        <comment>rating of an actor</comment>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Alignment with us</source>
        <comment>rating of an actor</comment>
        <translation>Convergence avec nous</translation>
    </message>
    <message>
        <source>Effort to win over</source>
        <comment>rating of an actor</comment>
        <translation>Effort de ralliement</translation>
    </message>
    <message>
        <source>every member counts</source>
        <comment>kind of collective good</comment>
        <translation>chaque membre compte</translation>
    </message>
    <message>
        <source>enough is enough</source>
        <comment>kind of collective good</comment>
        <translation>un seuil suffit</translation>
    </message>
    <message>
        <source>only as strong as who is missing</source>
        <comment>kind of collective good</comment>
        <translation>aussi fort que l’absent le permet</translation>
    </message>
    <message>
        <source>one suffices</source>
        <comment>kind of collective good</comment>
        <translation>un seul suffit</translation>
    </message>
    <message>
        <source>against outsiders</source>
        <comment>kind of collective good</comment>
        <translation>contre des tiers</translation>
    </message>
    <message>
        <source>everybody at home</source>
        <comment>kind of collective good</comment>
        <translation>chacun chez soi</translation>
    </message>
    <message>
        <source>by the kind of collective good</source>
        <comment>rule of a criterion</comment>
        <translation>selon la nature du bien collectif</translation>
    </message>
    <message>
        <source>share held: {rating}</source>
        <comment>rule of a criterion</comment>
        <translation>part détenue&#x202f;: {rating}</translation>
    </message>
    <message>
        <source>mean of the partners: {rating}</source>
        <comment>rule of a criterion</comment>
        <translation>moyenne des partenaires&#x202f;: {rating}</translation>
    </message>
    <message>
        <source>lowest of the partners: {rating}</source>
        <comment>rule of a criterion</comment>
        <translation>la plus faible parmi les partenaires&#x202f;: {rating}</translation>
    </message>
    <message>
        <source>sum over the partners: {rating}</source>
        <comment>rule of a criterion</comment>
        <translation>somme des partenaires&#x202f;: {rating}</translation>
    </message>
    <message>
        <source>number of members</source>
        <comment>rule of a criterion</comment>
        <translation>nombre de membres</translation>
    </message>
    <message>
        <source>the same for every coalition</source>
        <comment>rule of a criterion</comment>
        <translation>la même pour toute coalition</translation>
    </message>
    <message>
        <source>There is no actor “{actor_id}” in this project.</source>
        <translation>Il n’y a pas d’acteur «&#x202f;{actor_id}&#x202f;» dans ce projet.</translation>
    </message>
    <message>
        <source>There is no forum “{forum_id}” in this project.</source>
        <translation>Il n’y a pas d’enceinte «&#x202f;{forum_id}&#x202f;» dans ce projet.</translation>
    </message>
    <message>
        <source>A rating below zero has no share of the whole.</source>
        <translation>Une évaluation inférieure à zéro n’a pas de part du total.</translation>
    </message>
    <message>
        <source>Use ratings of zero or more where shares count.</source>
        <translation>Utilisez des évaluations positives ou nulles là où les parts comptent.</translation>
    </message>
    <message>
        <source>All actors are rated zero, so nobody has a share.</source>
        <translation>Tous les acteurs sont évalués à zéro, si bien que personne n’a de part.</translation>
    </message>
    <message>
        <source>Rate at least one actor above zero.</source>
        <translation>Évaluez au moins un acteur au-dessus de zéro.</translation>
    </message>
    <message>
        <source>The threshold must be above 0% and at most 100%.</source>
        <translation>Le seuil doit être supérieur à 0&#x202f;% et ne pas dépasser 100&#x202f;%.</translation>
    </message>
    <message>
        <source>We cannot be our own rival.</source>
        <translation>Nous ne pouvons pas être notre propre rival.</translation>
    </message>
    <message>
        <source>Choose other actors as rivals.</source>
        <translation>Choisissez d’autres acteurs comme rivaux.</translation>
    </message>
    <message>
        <source>Only rivals have a share, so no coalition without them reaches anything.</source>
        <translation>Seuls des rivaux ont une part, si bien qu’aucune coalition sans eux n’obtient quoi que ce soit.</translation>
    </message>
    <message>
        <source>Choose fewer rivals, or rate another actor above zero.</source>
        <translation>Choisissez moins de rivaux, ou évaluez un autre acteur au-dessus de zéro.</translation>
    </message>
    <message>
        <source>A number of votes must be zero or more.</source>
        <translation>Un nombre de voix doit être positif ou nul.</translation>
    </message>
    <message>
        <source>The quota must be above zero and at most the sum of all votes.</source>
        <translation>Le quota doit être supérieur à zéro et ne pas dépasser la somme des voix.</translation>
    </message>
    <message>
        <source>Correct the quota.</source>
        <translation>Corrigez le quota.</translation>
    </message>
    <message>
        <source>There is no actor to form a coalition with.</source>
        <translation>Il n’y a pas d’acteur avec qui former une coalition.</translation>
    </message>
    <message>
        <source>Add an actor.</source>
        <translation>Ajoutez un acteur.</translation>
    </message>
    <message>
        <source>Coalitions of {actors} actors are too many to compare; the limit is {limit} actors.</source>
        <translation>Les coalitions de {actors} acteurs sont trop nombreuses pour être comparées&#x202f;; la limite est de {limit} acteurs.</translation>
    </message>
    <message>
        <source>Remove actors, or put several together as one.</source>
        <translation>Supprimez des acteurs, ou regroupez-en plusieurs en un seul.</translation>
    </message>
    <message>
        <source>{actor} is not compared here: a rating that counts is unknown.</source>
        <translation>{actor}&#x202f;: non comparé ici, car une évaluation qui compte est inconnue.</translation>
    </message>
    <message>
        <source>{actor} is us, and a member of every coalition.</source>
        <translation>{actor}&#x202f;: c’est nous, membre de toute coalition.</translation>
    </message>
    <message>
        <source>{actor} is a rival here.</source>
        <translation>{actor} est ici un rival.</translation>
    </message>
    <message>
        <source>{actor} is a member, but without it the best score is the same.</source>
        <translation>{actor} est membre, mais la meilleure note est la même sans cet acteur.</translation>
    </message>
    <message>
        <source>{actor} is no member; if it joined, the score would stay the same.</source>
        <translation>{actor} n’est pas membre&#x202f;; si cet acteur se joignait, la note resterait la même.</translation>
    </message>
    <message>
        <source>{actor} is a member. Without it, the best score falls by {score}.</source>
        <translation>{actor} est membre. Sans cet acteur, la meilleure note baisse de {score}.</translation>
    </message>
    <message>
        <source>{actor} is no member. If it joined, the score would fall by {score}; the best coalition with it scores {least} less.</source>
        <translation>{actor} n’est pas membre. Si cet acteur se joignait, la note baisserait de {score}&#x202f;; la meilleure coalition avec lui obtient {least} de moins.</translation>
    </message>
    <message>
        <source>{rating}, now “{level}” ({evidence})</source>
        <translation>{rating}, actuellement «&#x202f;{level}&#x202f;» ({evidence})</translation>
    </message>
    <message>
        <source>less than {least}</source>
        <translation>moins de {least}</translation>
    </message>
    <message>
        <source>weight of {criterion}</source>
        <translation>poids de {criterion}</translation>
    </message>
    <message>
        <source>When the actor belongs in</source>
        <translation>Quand l’acteur en fait partie</translation>
    </message>
    <message>
        <source>{actor} on {issue}</source>
        <translation>{actor} pour {issue}</translation>
    </message>
    <message>
        <source>As one of these moves alone</source>
        <translation>Si un seul de ces éléments varie</translation>
    </message>
    <message>
        <source>it belongs in</source>
        <translation>l’acteur en fait partie</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Who could cooperate? Type names and ratings, or paste them from a spreadsheet.</source>
        <translation>Qui pourrait coopérer&#x202f;? Saisissez des noms et des évaluations, ou collez-les depuis un tableur.</translation>
    </message>
    <message>
        <source>Issues for which ratings hold</source>
        <translation>Enjeux pour lesquels valent les évaluations</translation>
    </message>
    <message>
        <source>Add actor</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <source>The reason for this rating</source>
        <translation>La raison de cette évaluation</translation>
    </message>
    <message>
        <source>Short names, us and central powers</source>
        <translation>Noms courts, nous et puissances centrales</translation>
    </message>
    <message>
        <source>Show these columns in place of the ratings, where there is no room for both</source>
        <translation>Afficher ces colonnes à la place des évaluations, faute de place pour les deux</translation>
    </message>
    <message>
        <source>Ratings for all issues</source>
        <translation>Évaluations pour tous les enjeux</translation>
    </message>
    <message>
        <source>Ratings for {issue} alone</source>
        <translation>Évaluations pour {issue} seulement</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Abrégé</translation>
    </message>
    <message>
        <source>The name in tight places</source>
        <translation>Le nom là où la place manque</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>The actor for whom coalitions are compared</source>
        <translation>L’acteur pour lequel les coalitions sont comparées</translation>
    </message>
    <message>
        <source>Central</source>
        <comment>a central power</comment>
        <translation>Centrale</translation>
    </message>
    <message>
        <source>A central power: a selective coalition misses at least one of them</source>
        <translation>Puissance centrale&#x202f;: il en manque au moins une dans une coalition sélective</translation>
    </message>
    <message>
        <source>Choose a rating to see what it rests on.</source>
        <translation>Choisissez une évaluation pour voir sur quoi elle repose.</translation>
    </message>
    <message>
        <source>{actor}, {rating}</source>
        <translation>{actor}, {rating}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Rename an actor</source>
        <translation>Renommer un acteur</translation>
    </message>
    <message>
        <source>Choose who “us” is</source>
        <translation>Choisir qui est «&#x202f;nous&#x202f;»</translation>
    </message>
    <message>
        <source>Choose central powers</source>
        <translation>Choisir les puissances centrales</translation>
    </message>
    <message>
        <source>Rate an actor</source>
        <translation>Évaluer un acteur</translation>
    </message>
    <message>
        <source>Actor {number}</source>
        <translation>Acteur {number}</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <source>Remove actors</source>
        <translation>Supprimer des acteurs</translation>
    </message>
    <message>
        <source>Line {line} of what you pasted has no actor to go to.</source>
        <translation>La ligne {line} de ce que vous avez collé ne correspond à aucun acteur.</translation>
    </message>
    <message>
        <source>Paste names together with ratings, in the column “{column}”.</source>
        <translation>Collez les noms avec les évaluations, dans la colonne «&#x202f;{column}&#x202f;».</translation>
    </message>
    <message>
        <source>Paste actors</source>
        <translation>Coller des acteurs</translation>
    </message>
    <message>
        <source>Restore the preset&apos;s rating</source>
        <translation>Rétablir l’évaluation de l’exemple</translation>
    </message>
    <message>
        <source>Restore a rating</source>
        <translation>Rétablir une évaluation</translation>
    </message>
    <message>
        <source>Use the rating for all issues</source>
        <translation>Utiliser l’évaluation pour tous les enjeux</translation>
    </message>
    <message>
        <source>Use the general rating</source>
        <translation>Utiliser l’évaluation générale</translation>
    </message>
    <message>
        <source>Move an actor</source>
        <translation>Déplacer un acteur</translation>
    </message>
    <message>
        <source>Remove “{actor}”</source>
        <translation>Supprimer «&#x202f;{actor}&#x202f;»</translation>
    </message>
    <message>
        <source>Alignment</source>
        <comment>column of ratings</comment>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Effort</source>
        <comment>column of ratings</comment>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seul</translation>
    </message>
    <message>
        <source>Best of all</source>
        <translation>La meilleure</translation>
    </message>
    <message>
        <source>Scores of coalitions</source>
        <translation>Notes des coalitions</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Coalition</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>The partner map: who belongs in on each issue</source>
        <translation>La carte des partenaires&#x202f;: qui en fait partie pour chaque enjeu</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>of a coalition</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Il manque</translation>
    </message>
    <message>
        <source>Could do without</source>
        <translation>Superflu</translation>
    </message>
    <message>
        <source>{issue}: forums, with us added, and the best coalition</source>
        <translation>{issue}&#x202f;: enceintes, avec nous en plus, et la meilleure coalition</translation>
    </message>
    <message>
        <source>Scores from 0 to 1 of forums, with us added, and of the best coalition</source>
        <translation>Notes de 0 à 1 des enceintes, avec nous en plus, et de la meilleure coalition</translation>
    </message>
    <message>
        <source>{issue}, {option}: the paper says {printed}, these members reach {computed}. {cause}</source>
        <translation>{issue}, {option}&#x202f;: l’article dit «&#x202f;{printed}&#x202f;», ces membres atteignent «&#x202f;{computed}&#x202f;». {cause}</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Actors and their ratings</source>
        <translation>Les acteurs et leurs évaluations</translation>
    </message>
    <message>
        <source>{actor} on {issue}: {rating} {value}</source>
        <translation>{actor} pour {issue}&#x202f;: {rating} {value}</translation>
    </message>
    <message>
        <source>Own ratings on single issues: {ratings}.</source>
        <translation>Évaluations propres à certains enjeux&#x202f;: {ratings}.</translation>
    </message>
    <message>
        <source>Members of {forum}: {source}</source>
        <translation>Membres de {forum}&#x202f;: {source}</translation>
    </message>
    <message>
        <source>{caption}, continued</source>
        <translation>{caption}, suite</translation>
    </message>
    <message>
        <source>Share of draws in which each actor is in the best coalition</source>
        <translation>Part des tirages où chaque acteur est dans la meilleure coalition</translation>
    </message>
    <message>
        <source>In the best coalition in</source>
        <translation>Dans la meilleure coalition</translation>
    </message>
    <message>
        <source>{count} member</source>
        <translation>{count} membre</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} membres</translation>
    </message>
    <message>
        <source>“{text}” lies outside the table.</source>
        <translation>«&#x202f;{text}&#x202f;» est en dehors du tableau.</translation>
    </message>
    <message>
        <source>Copy no more rows and columns than there are.</source>
        <translation>Ne copiez pas plus de lignes et de colonnes qu’il n’y en a.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand in “{column}”.</source>
        <translation>«&#x202f;{text}&#x202f;» ne peut pas figurer dans «&#x202f;{column}&#x202f;».</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices.</source>
        <translation>«&#x202f;{text}&#x202f;» ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>Choose one of these: {choices}.</source>
        <translation>Choisissez parmi&#x202f;: {choices}.</translation>
    </message>
    <message>
        <source>New content of the cell</source>
        <translation>Nouveau contenu de la cellule</translation>
    </message>
    <message>
        <source>What one more member adds</source>
        <translation>Ce qu’apporte un membre de plus</translation>
    </message>
    <message>
        <source>Score (net)</source>
        <translation>Note (net)</translation>
    </message>
    <message>
        <source>Effectiveness alone (gross)</source>
        <translation>Efficacité seule (brut)</translation>
    </message>
    <message>
        <source>Best coalition</source>
        <translation>Meilleure coalition</translation>
    </message>
    <message>
        <source>members of the coalition, us included</source>
        <translation>membres de la coalition, nous compris</translation>
    </message>
    <message>
        <source>score (net)</source>
        <translation>note (net)</translation>
    </message>
    <message>
        <source>effectiveness alone (gross)</source>
        <translation>efficacité seule (brut)</translation>
    </message>
    <message>
        <source>net peaks at {count} member</source>
        <translation>net maximal à {count} membre</translation>
    </message>
    <message>
        <source>net peaks at {count} members</source>
        <translation>net maximal à {count} membres</translation>
    </message>
    <message>
        <source>{count} member: {members}</source>
        <translation>{count} membre&#x202f;: {members}</translation>
    </message>
    <message>
        <source>{count} members: {members}</source>
        <translation>{count} membres&#x202f;: {members}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>note {score}</translation>
    </message>
    <message>
        <source>highest effectiveness of that size {gross}</source>
        <translation>plus grande efficacité à cette taille {gross}</translation>
    </message>
    <message>
        <source>Who belongs in</source>
        <translation>Qui en fait partie</translation>
    </message>
    <message>
        <source>The best coalition on each issue, and how sure that is</source>
        <translation>La meilleure coalition pour chaque enjeu, et sa solidité</translation>
    </message>
    <message>
        <source>What coalitions reach, and what it prints</source>
        <translation>Ce qu’atteignent les coalitions, et ce qu’indique l’article</translation>
    </message>
    <message>
        <source>Actors and rules</source>
        <translation>Acteurs et règles</translation>
    </message>
    <message>
        <source>Actors, forums, and how members add up</source>
        <translation>Les acteurs, les enceintes et la façon dont les membres s’additionnent</translation>
    </message>
    <message>
        <source>Views of the Partners page</source>
        <translation>Vues de la page Partenaires</translation>
    </message>
    <message>
        <source>Who could cooperate? Add the actors, and see with whom it pays.</source>
        <translation>Qui pourrait coopérer&#x202f;? Ajoutez les acteurs et voyez avec qui cela vaut la peine.</translation>
    </message>
    <message>
        <source>Add actors</source>
        <translation>Ajouter des acteurs</translation>
    </message>
    <message>
        <source>The partner map</source>
        <translation>La carte des partenaires</translation>
    </message>
    <message>
        <source>who belongs in on each issue</source>
        <translation>qui en fait partie pour chaque enjeu</translation>
    </message>
    <message>
        <source>what one more member adds</source>
        <translation>ce qu’apporte un membre de plus</translation>
    </message>
    <message>
        <source>Coalitions cannot be compared yet: {issue}</source>
        <translation>Les coalitions ne peuvent pas encore être comparées&#x202f;: {issue}</translation>
    </message>
    <message>
        <source>Calculating: {done} of {count} issues…</source>
        <translation>Calcul en cours&#x202f;: {done} enjeux sur {count}…</translation>
    </message>
    <message>
        <source>Share of {count} random draws in which each is in the best coalition. Each rating varies by up to one level; weights: {weights}.</source>
        <translation>Part de {count} tirages aléatoires où chacun fait partie de la meilleure coalition. Chaque évaluation varie d’un niveau au plus&#x202f;; poids&#x202f;: {weights}.</translation>
    </message>
    <message>
        <source>The best coalition is the best in {share} of these draws too, or within {tolerance} of it.</source>
        <translation>La meilleure coalition l’est aussi, à {tolerance} près, dans {share} de ces tirages.</translation>
    </message>
    <message>
        <source>“{option}”: the best coalition that leaves out a central power ({members})</source>
        <translation>«&#x202f;{option}&#x202f;»&#x202f;: la meilleure coalition à laquelle manque une puissance centrale ({members})</translation>
    </message>
    <message>
        <source>Forums compared</source>
        <translation>Comparaison des enceintes</translation>
    </message>
    <message>
        <source>the forums compared</source>
        <translation>la comparaison des enceintes</translation>
    </message>
    <message>
        <source>Use this coalition</source>
        <translation>Utiliser cette coalition</translation>
    </message>
    <message>
        <source>How sure is each partner?</source>
        <translation>Solidité de chaque partenaire</translation>
    </message>
    <message>
        <source>how often each partner belongs in</source>
        <translation>la fréquence de chaque partenaire dans la meilleure coalition</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Avec qui&#x202f;?</translation>
    </message>
    <message>
        <source>This group only</source>
        <translation>Ce groupe seulement</translation>
    </message>
    <message>
        <source>All {count} issues</source>
        <translation>Tous les enjeux ({count})</translation>
    </message>
    <message>
        <source>{issue}: what one more member adds</source>
        <translation>{issue}&#x202f;: ce qu’apporte un membre de plus</translation>
    </message>
    <message>
        <source>{issue}: forums compared</source>
        <translation>{issue}&#x202f;: comparaison des enceintes</translation>
    </message>
    <message>
        <source>Who belongs in on each issue</source>
        <translation>Qui en fait partie pour chaque enjeu</translation>
    </message>
    <message>
        <source>{issue}: how often each partner belongs in</source>
        <translation>{issue}&#x202f;: fréquence de chaque partenaire dans la meilleure coalition</translation>
    </message>
    <message>
        <source>The only coalition with us, ranked with your weights.</source>
        <translation>La seule coalition avec nous, classée avec vos poids.</translation>
    </message>
    <message>
        <source>All {count} coalitions with us, ranked with your weights.</source>
        <translation>Les {count} coalitions avec nous, classées avec vos poids.</translation>
    </message>
    <message>
        <source>{assumed} of {rated} ratings are assumptions.</source>
        <translation>Hypothèses&#x202f;: {assumed} des {rated} évaluations.</translation>
    </message>
    <message>
        <source>Use as an option…</source>
        <translation>Utiliser comme option…</translation>
    </message>
    <message>
        <source>Use as “{option}”</source>
        <translation>Utiliser comme «&#x202f;{option}&#x202f;»</translation>
    </message>
    <message>
        <source>“{option}”: the best coalition of all</source>
        <translation>«&#x202f;{option}&#x202f;»&#x202f;: la meilleure coalition de toutes</translation>
    </message>
    <message>
        <source>A new option: the best coalition of all</source>
        <translation>Une nouvelle option&#x202f;: la meilleure coalition de toutes</translation>
    </message>
    <message>
        <source>Use a coalition as an option</source>
        <translation>Utiliser une coalition comme option</translation>
    </message>
    <message>
        <source>The coalition was not used</source>
        <translation>La coalition n’a pas été utilisée</translation>
    </message>
    <message>
        <source>“{option}” has the scores of this coalition</source>
        <translation>«&#x202f;{option}&#x202f;» a les notes de cette coalition</translation>
    </message>
    <message>
        <source>Selective: the best coalition of at least two that misses a central power. Global: all actors. What each reaches is rounded to the nearest level.</source>
        <translation>Sélective&#x202f;: la meilleure coalition d’au moins deux membres où manque une puissance centrale. Mondiale&#x202f;: tous les acteurs. Ce que chacune atteint est arrondi au niveau le plus proche.</translation>
    </message>
    <message>
        <source>What coalitions reach, compared with the paper</source>
        <translation>Ce qu’atteignent les coalitions, comparé à l’article</translation>
    </message>
    <message>
        <source>No coalition can be compared yet.</source>
        <translation>Aucune coalition ne peut encore être comparée.</translation>
    </message>
    <message>
        <source>{members}: {reached} of what all could reach</source>
        <translation>{members}&#x202f;: {reached} de ce que tous pourraient atteindre</translation>
    </message>
    <message>
        <source>paper: {level}</source>
        <translation>article&#x202f;: {level}</translation>
    </message>
    <message>
        <source>computed: {level}</source>
        <translation>calculé&#x202f;: {level}</translation>
    </message>
    <message>
        <source>in the best coalition</source>
        <translation>dans la meilleure coalition</translation>
    </message>
    <message>
        <source>in one as good</source>
        <translation>dans une aussi bonne</translation>
    </message>
    <message>
        <source>in one as good (score within {tolerance}, or first in {share} of draws)</source>
        <translation>dans une aussi bonne (à {tolerance} près, ou première dans {share} des tirages)</translation>
    </message>
    <message>
        <source>in one as good (score within {tolerance})</source>
        <translation>dans une aussi bonne (note à {tolerance} près)</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>dans aucune</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>Enceintes</translation>
    </message>
    <message>
        <source>Groups that meet already, to compare with.</source>
        <translation>Groupes qui se réunissent déjà, pour comparaison.</translation>
    </message>
    <message>
        <source>Add forum</source>
        <translation>Ajouter une enceinte</translation>
    </message>
    <message>
        <source>Where the membership of the chosen forum can be checked</source>
        <translation>Où vérifier la composition de l’enceinte choisie</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Enceinte</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>Modifier une source</translation>
    </message>
    <message>
        <source>Rename a forum</source>
        <translation>Renommer une enceinte</translation>
    </message>
    <message>
        <source>Change a forum&apos;s members</source>
        <translation>Modifier les membres d’une enceinte</translation>
    </message>
    <message>
        <source>Forum {number}</source>
        <translation>Enceinte {number}</translation>
    </message>
    <message>
        <source>Add a forum</source>
        <translation>Ajouter une enceinte</translation>
    </message>
    <message>
        <source>Remove forums</source>
        <translation>Supprimer des enceintes</translation>
    </message>
    <message>
        <source>Remove “{forum}”</source>
        <translation>Supprimer «&#x202f;{forum}&#x202f;»</translation>
    </message>
    <message>
        <source>How members add up</source>
        <translation>Comment les membres s’additionnent</translation>
    </message>
    <message>
        <source>For each issue the kind of collective good, and against whom it works.</source>
        <translation>Pour chaque enjeu, la nature du bien collectif et les acteurs contre lesquels il joue.</translation>
    </message>
    <message>
        <source>Members add up as</source>
        <translation>Addition des membres</translation>
    </message>
    <message>
        <source>The kind of collective good (aggregation technology)</source>
        <translation>La nature du bien collectif (technologie d’agrégation)</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Removed: {forums}</source>
        <translation>Supprimé&#x202f;: {forums}</translation>
    </message>
    <message>
        <source>The rating of which members hold a share</source>
        <translation>L’évaluation dont les membres détiennent une part</translation>
    </message>
    <message>
        <source>Enough is</source>
        <translation>Seuil suffisant</translation>
    </message>
    <message>
        <source>The share from which all is reached</source>
        <translation>La part à partir de laquelle tout est atteint</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Rivaux</translation>
    </message>
    <message>
        <source>Actors against whom the issue works, with commas between</source>
        <translation>Acteurs contre lesquels joue l’enjeu, séparés par des virgules</translation>
    </message>
    <message>
        <source>Change how members add up</source>
        <translation>Modifier la façon dont les membres s’additionnent</translation>
    </message>
    <message>
        <source>“{name}” is none of the actors.</source>
        <translation>«&#x202f;{name}&#x202f;» ne figure pas parmi les acteurs.</translation>
    </message>
    <message>
        <source>Type names as they stand in the table of actors, with commas between.</source>
        <translation>Saisissez les noms tels qu’ils figurent dans le tableau des acteurs, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Restore the preset&apos;s choice</source>
        <translation>Rétablir le choix de l’exemple</translation>
    </message>
    <message>
        <source>Restore how members add up</source>
        <translation>Rétablir la façon dont les membres s’additionnent</translation>
    </message>
    <message>
        <source>This table changes no score now: no criterion is scored by the kind of collective good.</source>
        <translation>Ce tableau ne change aucune note pour l’instant&#x202f;: aucun critère n’est noté selon la nature du bien collectif.</translation>
    </message>
    <message>
        <source>How coalitions are scored</source>
        <translation>Comment les coalitions sont notées</translation>
    </message>
    <message>
        <source>For each criterion, how a coalition&apos;s score comes about from its members.</source>
        <translation>Pour chaque critère, comment la note d’une coalition résulte de ses membres.</translation>
    </message>
    <message>
        <source>A coalition scores</source>
        <translation>Note d’une coalition</translation>
    </message>
    <message>
        <source>By which rule its score comes about</source>
        <translation>Règle selon laquelle sa note est établie</translation>
    </message>
    <message>
        <source>Rating used</source>
        <translation>Évaluation utilisée</translation>
    </message>
    <message>
        <source>The part of the scale that grows with pairs of members, or the fixed score</source>
        <translation>La part de l’échelle qui croît avec les paires de membres, ou la note fixe</translation>
    </message>
    <message>
        <source>Change how coalitions are scored</source>
        <translation>Modifier la notation des coalitions</translation>
    </message>
    <message>
        <source>the share that members hold</source>
        <comment>rule of a criterion</comment>
        <translation>la part que détiennent les membres</translation>
    </message>
    <message>
        <source>the mean of the partners</source>
        <comment>rule of a criterion</comment>
        <translation>la moyenne des partenaires</translation>
    </message>
    <message>
        <source>the lowest of the partners</source>
        <comment>rule of a criterion</comment>
        <translation>la plus faible parmi les partenaires</translation>
    </message>
    <message>
        <source>the sum over the partners</source>
        <comment>rule of a criterion</comment>
        <translation>la somme des partenaires</translation>
    </message>
    <message>
        <source>the number of members</source>
        <comment>rule of a criterion</comment>
        <translation>le nombre de membres</translation>
    </message>
    <message>
        <source>both</source>
        <comment>capacity and reach</comment>
        <translation>les deux</translation>
    </message>
    <message>
        <source>● in the best coalition  ◐ in one as good (within {tolerance} of its score, or first in {share} of draws of the weights)  ○ in none  – not compared</source>
        <translation>● dans la meilleure coalition  ◐ dans une aussi bonne (à {tolerance} près de sa note, ou première dans {share} des tirages des poids)  ○ dans aucune  – non comparé</translation>
    </message>
    <message>
        <source>“{typed}” can be read as {share} or as {percentage}.</source>
        <translation>«&#x202f;{typed}&#x202f;» peut se lire {share} ou {percentage}.</translation>
    </message>
    <message>
        <source>Type it with the percent sign.</source>
        <translation>Saisissez-le avec le signe de pourcentage.</translation>
    </message>
    <message>
        <source>group: {option}</source>
        <translation>groupe&#x202f;: {option}</translation>
    </message>
    <message>
        <source>{issue}: {tally}; the group: {option}</source>
        <translation>{issue}&#x202f;: {tally}&#x202f;; le groupe&#x202f;: {option}</translation>
    </message>
    <message>
        <source>What each participant favours under their own weights</source>
        <translation>Ce que préfère chaque participant avec ses propres poids</translation>
    </message>
    <message>
        <source>The hash covers everything that the ranking and the report on it use: titles, texts and notes, criteria, options, scores with evidence and reasons, comparisons, weights, viewpoints and method. It does not cover the record, locks of weights, snapshots, colours of options and criteria, the settings of the robustness check, the workshop, or actors and forums, which the chapter on partners uses.</source>
        <translation>L’empreinte porte sur ce que le classement et le rapport à son sujet tirent du projet&#x202f;: titres, textes et remarques, critères, options, notes avec leur fondement et leurs raisons, comparaisons, poids, points de vue et méthode. N’y entrent pas la traçabilité, les verrous des poids, les instantanés, les couleurs des options et des critères, les réglages de l’examen de robustesse, l’atelier, ni les acteurs et enceintes, sur lesquels repose le chapitre sur les partenaires.</translation>
    </message>
    <message>
        <source>Still calculating.</source>
        <translation>Calcul en cours.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Rien n’a été imprimé</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>What should be printed?</source>
        <translation>Que faut-il imprimer&#x202f;?</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Briefing note</source>
        <translation>Note de synthèse</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>{count} person signed: {agreed} in agreement, {dissenting} under dissent.</source>
        <translation>{count} personne a signé&#x202f;: {agreed} pour accord, {dissenting} avec un avis divergent.</translation>
    </message>
    <message>
        <source>{count} people signed: {agreed} in agreement, {dissenting} under dissent.</source>
        <translation>{count} personnes ont signé&#x202f;: {agreed} pour accord, {dissenting} avec un avis divergent.</translation>
    </message>
    <message>
        <source>In only by assumption: {actors}.</source>
        <translation>Inclus par hypothèse seulement&#x202f;: {actors}.</translation>
    </message>
    <message>
        <source>Out only by assumption: {actors}.</source>
        <translation>Exclus par hypothèse seulement&#x202f;: {actors}.</translation>
    </message>
    <message>
        <source>One level more or less in one of its ratings would change that.</source>
        <translation>Un niveau de plus ou de moins dans l’une de ses évaluations changerait cela.</translation>
    </message>
    <message>
        <source>One level more or less in one of its own ratings would change the place of each.</source>
        <translation>Pour chacun, un niveau de plus ou de moins dans l’une de ses propres évaluations changerait cela.</translation>
    </message>
    <message>
        <source>With a threshold of {shares} instead, the answer would differ on {actors}.</source>
        <translation>Avec un seuil de {shares}, la réponse serait différente pour&#x202f;: {actors}.</translation>
    </message>
    <message>
        <source>That {share} is enough on {issue} is an assumption.</source>
        <translation>Que {share} suffise pour {issue} est une hypothèse.</translation>
    </message>
    <message>
        <source>That on {issue} the rule is “{kind}” is an assumption.</source>
        <translation>Que la règle pour {issue} soit «&#x202f;{kind}&#x202f;» est une hypothèse.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>A member of the best coalition cannot be compared in every draw.</source>
        <translation>Un membre de la meilleure coalition ne peut pas être comparé dans chaque tirage.</translation>
    </message>
    <message>
        <source>A step can take from 0 to {most} minutes.</source>
        <translation>Une étape peut durer de 0 à {most} minutes.</translation>
    </message>
    <message>
        <source>“{at}” is not a time with its zone.</source>
        <translation>«&#x202f;{at}&#x202f;» n’est pas une heure avec son fuseau.</translation>
    </message>
    <message>
        <source>The headcount must be a whole number from 1 to {most}.</source>
        <translation>Le nombre de personnes présentes doit être un nombre entier de 1 à {most}.</translation>
    </message>
    <message>
        <source>There are no more ballots in {round} than people.</source>
        <translation>Il n’y a pas plus de bulletins au {round} que de personnes.</translation>
    </message>
    <message>
        <source>{round}: {spread}</source>
        <translation>{round}&#x202f;: {spread}</translation>
    </message>
    <message>
        <source>{round}: you {own}; all {spread}</source>
        <translation>{round}&#x202f;: vous {own}&#x202f;; tous {spread}</translation>
    </message>
    <message>
        <source>{count} cannot tell</source>
        <translation>{count} sans avis</translation>
    </message>
    <message>
        <source>{low} to {high}, middle {middle}</source>
        <translation>{low} à {high}, milieu {middle}</translation>
    </message>
    <message>
        <source>Only the first {most} rows were read.</source>
        <translation>Seules les {most} premières lignes ont été lues.</translation>
    </message>
    <message>
        <source>This column is not used: {names}.</source>
        <translation>Cette colonne n’est pas utilisée&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>These columns are not used: {names}.</source>
        <translation>Ces colonnes ne sont pas utilisées&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>There are more columns than name, role, organisation, group and voting weight: “{text}”.</source>
        <translation>Il y a plus de colonnes que nom, fonction, organisation, groupe et poids de vote&#x202f;: «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Voting weight: {fault}</source>
        <translation>Poids de vote&#x202f;: {fault}</translation>
    </message>
    <message>
        <source>“{name}” stands on line {line} already.</source>
        <translation>«&#x202f;{name}&#x202f;» figure déjà à la ligne {line}.</translation>
    </message>
    <message>
        <source>For each pair, say which change from worst to best matters more, and how many times: 1 equally, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more. You may leave pairs open as long as the others link everything.</source>
        <translation>Pour chaque paire, indiquez quel passage du pire au meilleur compte le plus, et combien de fois&#x202f;: 1 autant, 3 modérément, 5 fortement, 7 très fortement, 9 extrêmement plus. Vous pouvez laisser des paires sans réponse tant que les autres relient tout.</translation>
    </message>
    <message>
        <source>{one} or {other}?</source>
        <translation>{one} ou {other}&#x202f;?</translation>
    </message>
    <message>
        <source>{side}: {n} times as much</source>
        <translation>{side}&#x202f;: {n} fois plus</translation>
    </message>
    <message>
        <source>Both equally</source>
        <translation>Autant l’un que l’autre</translation>
    </message>
    <message>
        <source>one actor</source>
        <translation>un acteur</translation>
    </message>
    <message>
        <source>{count} actors</source>
        <translation>{count} acteurs</translation>
    </message>
    <message>
        <source>one forum</source>
        <translation>une enceinte</translation>
    </message>
    <message>
        <source>{count} forums</source>
        <translation>{count} enceintes</translation>
    </message>
    <message>
        <source>one rule for coalitions</source>
        <translation>une règle pour les coalitions</translation>
    </message>
    <message>
        <source>{count} rules for coalitions</source>
        <translation>{count} règles pour les coalitions</translation>
    </message>
    <message>
        <source>how members add up on one issue</source>
        <translation>la façon dont les membres s’additionnent pour un enjeu</translation>
    </message>
    <message>
        <source>how members add up on {count} issues</source>
        <translation>la façon dont les membres s’additionnent pour {count} enjeux</translation>
    </message>
    <message>
        <source>one viewpoint</source>
        <translation>un point de vue</translation>
    </message>
    <message>
        <source>{count} viewpoints</source>
        <translation>{count} points de vue</translation>
    </message>
    <message>
        <source>comparisons of options</source>
        <translation>les comparaisons d’options</translation>
    </message>
    <message>
        <source>what scores rest on</source>
        <translation>ce sur quoi reposent les notes</translation>
    </message>
    <message>
        <source>the workshop</source>
        <translation>l’atelier</translation>
    </message>
    <message>
        <source>XMCDA has no place for some of this project, which the file will lack: {parts}.</source>
        <translation>XMCDA n’a pas de place pour certains éléments de ce projet. Le fichier n’aura pas&#x202f;: {parts}.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file cannot be read.</source>
        <translation>Le fichier de l’administrateur ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{answer}” in the administrator&apos;s file is unknown.</source>
        <translation>«&#x202f;{answer}&#x202f;» dans le fichier de l’administrateur est inconnu.</translation>
    </message>
    <message>
        <source>The key of the round cannot be kept: this folder cannot be written.</source>
        <translation>La clé du tour ne peut pas être conservée&#x202f;: ce dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Check your permissions and the space on your disk, then try again.</source>
        <translation>Vérifiez vos droits et l’espace disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The key of the round cannot be read.</source>
        <translation>La clé du tour ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Check your permissions for this file.</source>
        <translation>Vérifiez vos droits sur ce fichier.</translation>
    </message>
    <message>
        <source>The key to the ballots of {round} is not on this computer.</source>
        <translation>La clé des bulletins du {round} n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the project on the computer on which the round was opened, or bring its key file from there.</source>
        <translation>Ouvrez le projet sur l’ordinateur sur lequel le tour a été ouvert, ou apportez-en le fichier de clé.</translation>
    </message>
    <message>
        <source>This key file is damaged.</source>
        <translation>Ce fichier de clé est endommagé.</translation>
    </message>
    <message>
        <source>Use another copy of it.</source>
        <translation>Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>the witness&apos;s key file</source>
        <translation>le fichier de clé du témoin</translation>
    </message>
    <message>
        <source>This key file cannot open ballots.</source>
        <translation>Ce fichier de clé ne peut pas ouvrir de bulletins.</translation>
    </message>
    <message>
        <source>Choose the witness&apos;s key file.</source>
        <translation>Choisissez le fichier de clé du témoin.</translation>
    </message>
    <message>
        <source>A key has {words} words; {typed} were typed.</source>
        <translation>Une clé compte {words} mots&#x202f;; mots saisis&#x202f;: {typed}.</translation>
    </message>
    <message>
        <source>Type all the words that the witness wrote down.</source>
        <translation>Saisissez tous les mots que le témoin a notés.</translation>
    </message>
    <message>
        <source>Word {at}, “{word}”, is not a word of a key.</source>
        <translation>Le mot {at}, «&#x202f;{word}&#x202f;», n’est pas un mot de clé.</translation>
    </message>
    <message>
        <source>Compare it with what the witness wrote down.</source>
        <translation>Comparez-le avec ce que le témoin a noté.</translation>
    </message>
    <message>
        <source>A word is wrong or two are swapped.</source>
        <translation>Un mot est faux ou deux sont intervertis.</translation>
    </message>
    <message>
        <source>Compare them with what the witness wrote down.</source>
        <translation>Comparez-les avec ce que le témoin a noté.</translation>
    </message>
    <message>
        <source>The reasons on this ballot are too long: together they may have about {most} letters.</source>
        <translation>Les raisons de ce bulletin sont trop longues&#x202f;: ensemble, elles peuvent compter environ {most} lettres.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Abrégez-les.</translation>
    </message>
    <message>
        <source>The witness&apos;s key is damaged.</source>
        <translation>La clé du témoin est endommagée.</translation>
    </message>
    <message>
        <source>Make another.</source>
        <translation>Créez-en une autre.</translation>
    </message>
    <message>
        <source>The key file of {round} is a witness&apos;s: it cannot take ballots.</source>
        <translation>Le fichier de clé du {round} est celui d’un témoin&#x202f;: il ne peut pas recevoir de bulletins.</translation>
    </message>
    <message>
        <source>Bring the key file of the computer on which the round was opened.</source>
        <translation>Apportez le fichier de clé de l’ordinateur sur lequel le tour a été ouvert.</translation>
    </message>
    <message>
        <source>A witness keeps the key to the ballots of {round}.</source>
        <translation>Un témoin garde la clé des bulletins du {round}.</translation>
    </message>
    <message>
        <source>Ask the witness for the key file or the words.</source>
        <translation>Demandez au témoin le fichier de clé ou les mots.</translation>
    </message>
    <message>
        <source>This key does not belong to {round}.</source>
        <translation>Cette clé n’est pas celle du {round}.</translation>
    </message>
    <message>
        <source>Ask the witness for the key of this round.</source>
        <translation>Demandez au témoin la clé de ce tour.</translation>
    </message>
    <message>
        <source>This key does not belong to a round of this workshop that is still sealed.</source>
        <translation>Cette clé n’appartient à aucun tour encore scellé de cet atelier.</translation>
    </message>
    <message>
        <source>Choose the key file of this workshop.</source>
        <translation>Choisissez le fichier de clé de cet atelier.</translation>
    </message>
    <message>
        <source>slight</source>
        <comment>agreement</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>agreement</comment>
        <translation>passable</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>agreement</comment>
        <translation>modéré</translation>
    </message>
    <message>
        <source>substantial</source>
        <comment>agreement</comment>
        <translation>important</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <comment>agreement</comment>
        <translation>presque parfait</translation>
    </message>
    <message>
        <source>Agreement can be measured only for two or more people and criteria.</source>
        <translation>L’accord ne se mesure qu’à partir de deux personnes et de deux critères.</translation>
    </message>
    <message>
        <source>What the group says</source>
        <translation>Ce que dit le groupe</translation>
    </message>
    <message>
        <source>The group&apos;s ratings of actors</source>
        <translation>Les évaluations des acteurs par le groupe</translation>
    </message>
    <message>
        <source>Use these ratings</source>
        <translation>Appliquer ces évaluations</translation>
    </message>
    <message>
        <source>They become the project&apos;s ratings</source>
        <translation>Elles deviennent les évaluations du projet</translation>
    </message>
    <message>
        <source>What the group says on {issue}</source>
        <translation>Ce que dit le groupe sur {issue}</translation>
    </message>
    <message>
        <source>{round}: the group differs from {count} rating of the project.</source>
        <translation>{round}&#x202f;: {count} évaluation du groupe diffère de celle du projet.</translation>
    </message>
    <message>
        <source>{round}: the group differs from {count} ratings of the project.</source>
        <translation>{round}&#x202f;: {count} évaluations du groupe diffèrent de celles du projet.</translation>
    </message>
    <message>
        <source>{round}: the group&apos;s ratings are the project&apos;s.</source>
        <translation>{round}&#x202f;: les évaluations du groupe sont celles du projet.</translation>
    </message>
    <message>
        <source>Use the group&apos;s ratings</source>
        <translation>Appliquer les évaluations du groupe</translation>
    </message>
    <message>
        <source>The ratings were not used</source>
        <translation>Les évaluations n’ont pas été appliquées</translation>
    </message>
    <message>
        <source>The group&apos;s ratings are used</source>
        <translation>Les évaluations du groupe sont appliquées</translation>
    </message>
    <message>
        <source>Rests on assumptions</source>
        <translation>Repose sur des hypothèses</translation>
    </message>
    <message>
        <source>The rule by which members add up, or a rating that decides who is in, is an assumption</source>
        <translation>La règle selon laquelle les membres s’additionnent, ou une évaluation qui décide de qui est inclus, est une hypothèse</translation>
    </message>
    <message>
        <source>A round of the workshop is open. Ranking and weights are hidden until it is closed.</source>
        <translation>Un tour de l’atelier est ouvert. Le classement et les poids sont masqués jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Vote à main levée</translation>
    </message>
    <message>
        <source>Everybody sees who raises a hand. Only the counts are recorded, as a show of hands in the minutes; they are never mixed with ballots.</source>
        <translation>Tout le monde voit qui lève la main. Seuls les nombres sont consignés au compte rendu, comme vote à main levée&#x202f;; ils ne sont jamais mêlés aux bulletins.</translation>
    </message>
    <message>
        <source>What hands are raised for</source>
        <translation>Objet du vote à main levée</translation>
    </message>
    <message>
        <source>Options of {issue}</source>
        <translation>Options de {issue}</translation>
    </message>
    <message>
        <source>Which criterion matters most?</source>
        <translation>Quel critère compte le plus&#x202f;?</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Personnes dans la salle</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Personnes dans la salle</translation>
    </message>
    <message>
        <source>Each may raise a hand &amp;more than once</source>
        <translation>Chacun peut lever la &amp;main plusieurs fois</translation>
    </message>
    <message>
        <source>&amp;Record the counts</source>
        <translation>&amp;Consigner les nombres</translation>
    </message>
    <message>
        <source>{hands} hand counted</source>
        <translation>{hands} main comptée</translation>
    </message>
    <message>
        <source>{hands} hands counted</source>
        <translation>{hands} mains comptées</translation>
    </message>
    <message>
        <source>{count} person raised none</source>
        <translation>{count} personne n’a pas levé la main</translation>
    </message>
    <message>
        <source>{count} people raised none</source>
        <translation>{count} personnes n’ont pas levé la main</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>{count} de trop</translation>
    </message>
    <message>
        <source>Enter 0 where no hand was raised.</source>
        <translation>Saisissez 0 là où aucune main n’a été levée.</translation>
    </message>
    <message>
        <source>Leave without recording these counts?</source>
        <translation>Quitter sans consigner ces nombres&#x202f;?</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Hide the room ({key})</source>
        <translation>Masquer le projecteur ({key})</translation>
    </message>
    <message>
        <source>Show the room ({key})</source>
        <translation>Afficher le projecteur ({key})</translation>
    </message>
    <message>
        <source>The room window: on the projector, or in turn with this one</source>
        <translation>La fenêtre du projecteur&#x202f;: sur le projecteur, ou en alternance avec celle-ci</translation>
    </message>
    <message>
        <source>{action}  ({key})</source>
        <translation>{action}  ({key})</translation>
    </message>
    <message>
        <source>More ballots than people</source>
        <translation>Plus de bulletins que de personnes</translation>
    </message>
    <message>
        <source>{round} has {ballots} ballots for {people} people. No ballot is opened before this is resolved.</source>
        <translation>{round} compte {ballots} bulletins pour {people} personnes. Aucun bulletin n’est ouvert avant que ce soit réglé.</translation>
    </message>
    <message>
        <source>We were &amp;miscounted; there are</source>
        <translation>Nous avons mal &amp;compté&#x202f;; il y a</translation>
    </message>
    <message>
        <source>Everybody votes &amp;again</source>
        <translation>Tout le monde vote à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Lots decide which ballots do not count</source>
        <translation>Le &amp;sort décide quels bulletins ne comptent pas</translation>
    </message>
    <message>
        <source>How many people are here</source>
        <translation>Combien de personnes sont là</translation>
    </message>
    <message>
        <source>The minutes say which way was taken.</source>
        <translation>Le compte rendu indique la voie choisie.</translation>
    </message>
    <message>
        <source>&amp;Keep my answers of {round}</source>
        <translation>&amp;Garder mes réponses du {round}</translation>
    </message>
    <message>
        <source>Submits the same answers again</source>
        <translation>Remet les mêmes réponses</translation>
    </message>
    <message>
        <source>Or answer anew below.</source>
        <translation>Ou répondez de nouveau ci-dessous.</translation>
    </message>
    <message>
        <source>No codes were issued</source>
        <translation>Aucun code n’a été attribué</translation>
    </message>
    <message>
        <source>Vote with your phone: {address}, digits {digits}</source>
        <translation>Votez avec votre téléphone&#x202f;: {address}, chiffres {digits}</translation>
    </message>
    <message>
        <source>Vote with your phone</source>
        <translation>Votez avec votre téléphone</translation>
    </message>
    <message>
        <source>Vote b&amp;y phone…</source>
        <translation>Voter par télép&amp;hone…</translation>
    </message>
    <message>
        <source>Serve a page to the phones in the room, without internet</source>
        <translation>Proposer une page aux téléphones de la salle, sans internet</translation>
    </message>
    <message>
        <source>End phone ballots</source>
        <translation>Terminer le vote par téléphone</translation>
    </message>
    <message>
        <source>The ballots that arrived stay</source>
        <translation>Les bulletins reçus restent</translation>
    </message>
    <message>
        <source>Your administrator has switched off phone ballots ({path}).</source>
        <translation>Votre administrateur a désactivé le vote par téléphone ({path}).</translation>
    </message>
    <message>
        <source>Phone ballots are starting …</source>
        <translation>Le vote par téléphone démarre…</translation>
    </message>
    <message>
        <source>Phones can vote. The room window shows this picture and address:</source>
        <translation>Les téléphones peuvent voter. La fenêtre du projecteur montre cette image et cette adresse&#x202f;:</translation>
    </message>
    <message>
        <source>Whoever types the address compares these digits: {digits}</source>
        <translation>Si vous saisissez l’adresse, comparez ces chiffres&#x202f;: {digits}</translation>
    </message>
    <message>
        <source>Phone ballots have ended: this address cannot be served.</source>
        <translation>Le vote par téléphone est terminé&#x202f;: rien ne peut être proposé à cette adresse.</translation>
    </message>
    <message>
        <source>{n} ballot has arrived and waits, since the round does not take it. It is kept.</source>
        <translation>{n} bulletin est arrivé et reste en attente, car le tour ne l’accepte pas. Il est conservé.</translation>
    </message>
    <message>
        <source>{n} ballots have arrived and wait, since the round does not take them. They are kept.</source>
        <translation>{n} bulletins sont arrivés et restent en attente, car le tour ne les accepte pas. Ils sont conservés.</translation>
    </message>
    <message>
        <source>{n} code was tried that is not in use.</source>
        <translation>{n} code non utilisé a été essayé.</translation>
    </message>
    <message>
        <source>{n} codes were tried that are not in use. Somebody may be guessing.</source>
        <translation>{n} codes non utilisés ont été essayés. Quelqu’un essaie peut-être de deviner.</translation>
    </message>
    <message>
        <source>Phone ballots were not started</source>
        <translation>Le vote par téléphone n’a pas démarré</translation>
    </message>
    <message>
        <source>Your administrator has switched off phone ballots.</source>
        <translation>Votre administrateur a désactivé le vote par téléphone.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>This round was opened by an earlier version, which did not seal ballots.</source>
        <translation>Ce tour a été ouvert avec une version antérieure, qui ne scellait pas les bulletins.</translation>
    </message>
    <message>
        <source>Open another round.</source>
        <translation>Ouvrez un autre tour.</translation>
    </message>
    <message>
        <source>The process that takes ballots from phones sent something unreadable.</source>
        <translation>Le processus qui reçoit les bulletins des téléphones a envoyé quelque chose d’illisible.</translation>
    </message>
    <message>
        <source>The file {path}, which may hold recorded ballots from phones, is damaged. Move it elsewhere to let phones vote again, and count the ballots of this round.</source>
        <translation>Le fichier {path}, qui peut contenir des bulletins enregistrés depuis des téléphones, est endommagé. Déplacez-le pour que l’on puisse de nouveau voter par téléphone, et comptez les bulletins de ce tour.</translation>
    </message>
    <message>
        <source>The system says: {why}.</source>
        <translation>Le système indique&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>Phones in the same network as this computer can then open a page and vote with their codes. No internet is needed. Use a network of your own with a password, such as this computer&apos;s hotspot.</source>
        <translation>Les téléphones du même réseau que cet ordinateur peuvent alors ouvrir une page et voter avec leur code. Internet n’est pas nécessaire. Utilisez votre propre réseau avec mot de passe, comme le point d’accès de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;address</source>
        <translation>&amp;Adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>This computer is in no network. Switch its hotspot on, or join the room&apos;s network, then try again.</source>
        <translation>Cet ordinateur n’est sur aucun réseau. Activez son point d’accès ou rejoignez le réseau de la salle, puis réessayez.</translation>
    </message>
    <message>
        <source>The page is not encrypted by the browser (http). Ballots and codes are sealed by the page itself, so that somebody who only listens learns neither. Somebody who can change what the network transmits could send another page: do not use a stranger&apos;s network. Everybody in it can see that phones vote, and when.</source>
        <translation>La page n’est pas chiffrée par le navigateur (http). Les bulletins et les codes sont scellés par la page elle-même&#x202f;: qui ne fait qu’écouter n’apprend ni les uns ni les autres. Qui peut modifier ce que transmet le réseau pourrait envoyer une autre page&#x202f;: n’utilisez pas le réseau d’un inconnu. Chacun peut y voir que des téléphones votent, et quand.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <comment>one</comment>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Agreement beyond chance: {beyond}; 0% is chance, 100% full agreement</source>
        <translation>Accord au-delà du hasard&#x202f;: {beyond}&#x202f;; 0&#x202f;% correspond au hasard, 100&#x202f;% à l’accord complet</translation>
    </message>
    <message>
        <source>Agreement beyond chance</source>
        <translation>Accord au-delà du hasard</translation>
    </message>
    <message>
        <source>chance</source>
        <comment>agreement</comment>
        <translation>hasard</translation>
    </message>
    <message>
        <source>full agreement</source>
        <translation>accord complet</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>La clé manque</translation>
    </message>
    <message>
        <source>Take a &amp;key file…</source>
        <translation>Charger un fichier de &amp;clé…</translation>
    </message>
    <message>
        <source>The key to the ballots of {round} is now on this computer too.</source>
        <translation>La clé des bulletins du {round} est maintenant aussi sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Delete the file “{name}” and every copy of it.</source>
        <translation>Supprimez le fichier «&#x202f;{name}&#x202f;» et toutes ses copies.</translation>
    </message>
    <message>
        <source>This is a witness&apos;s key, which opens ballots and cannot take them.</source>
        <translation>C’est la clé d’un témoin&#x202f;: elle ouvre les bulletins et ne peut pas en recevoir.</translation>
    </message>
    <message>
        <source>Keep it for the reveal. Choose the file from the computer that opened the round.</source>
        <translation>Gardez-la pour la révélation. Choisissez le fichier de l’ordinateur sur lequel le tour a été ouvert.</translation>
    </message>
    <message>
        <source>With the key file and the project another computer can take ballots of {round}. Only the witness&apos;s key opens them. Delete the file once the other computer has taken it.</source>
        <translation>Avec le fichier de clé et le projet, un autre ordinateur peut recevoir des bulletins du {round}. Seule la clé du témoin les ouvre. Supprimez le fichier dès que l’autre ordinateur l’a chargé.</translation>
    </message>
    <message>
        <source>Whoever has the key file and the project can open the ballots of {round}. The key stays on this computer too. Delete the file once the other computer has taken it.</source>
        <translation>Qui détient le fichier de clé et le projet peut ouvrir les bulletins du {round}. La clé reste aussi sur cet ordinateur. Supprimez le fichier dès que l’autre ordinateur l’a chargé.</translation>
    </message>
    <message>
        <source>Copy the key of {round} for another computer?</source>
        <translation>Copier la clé du {round} pour un autre ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Save the key file…</source>
        <translation>Enregistrer le fichier de clé…</translation>
    </message>
    <message>
        <source>Key of {round}</source>
        <translation>Clé du {round}</translation>
    </message>
    <message>
        <source>The key file “{name}” is saved.</source>
        <translation>Le fichier de clé «&#x202f;{name}&#x202f;» est enregistré.</translation>
    </message>
    <message>
        <source>Open the project on the other computer, choose “Take a key file…” under Rounds, then delete the file.</source>
        <translation>Ouvrez le projet sur l’autre ordinateur, choisissez «&#x202f;Charger un fichier de clé…&#x202f;» sous «&#x202f;Tours&#x202f;», puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>Save the key file</source>
        <translation>Enregistrer le fichier de clé</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier de clé</translation>
    </message>
    <message>
        <source>Key file (*.mcda-key)</source>
        <translation>Fichier de clé (*.mcda-key)</translation>
    </message>
    <message>
        <source>{round}: the witness&apos;s key</source>
        <translation>{round}&#x202f;: la clé du témoin</translation>
    </message>
    <message>
        <source>A witness has the key to these ballots. The witness types the words or brings the file.</source>
        <translation>Un témoin détient la clé de ces bulletins. Il saisit les mots ou apporte le fichier.</translation>
    </message>
    <message>
        <source>The &amp;words, in their order</source>
        <translation>Les &amp;mots, dans l’ordre</translation>
    </message>
    <message>
        <source>The words of the key</source>
        <translation>Les mots de la clé</translation>
    </message>
    <message>
        <source>Choose the key &amp;file…</source>
        <translation>Choisir le &amp;fichier de clé…</translation>
    </message>
    <message>
        <source>{typed} of {words} words</source>
        <translation>Mots saisis&#x202f;: {typed} sur {words}</translation>
    </message>
    <message>
        <source>{round}: {what} on {issues_count} issues</source>
        <translation>{round}&#x202f;: {what} pour {issues_count} enjeux</translation>
    </message>
</context>
</TS>
