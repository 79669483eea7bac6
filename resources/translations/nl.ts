<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The source rates none of these issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place agrees with the source on {agreeing} of {rated_count} it rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; not on {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issue can be ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting all criteria gives the same first place as effectiveness alone on every issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting all criteria changes first place on {turned_count} of {ranked_count}: {turned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source rates no option on {criterion} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source rates {best} best on {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leaders}, as {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rating}, but no option can be ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Ratings of {edited} on {criterion} were edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leaders}, while {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, which is not ranked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criteria} turns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criteria} turn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; {turns} towards {ahead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn at random: every weight up to half as large again or a third smaller than now, and any numbers for the levels of the scales that keep their order. Robust: the option in first place now is first in at least {robust_from} % of the samples. Knife-edge: it is first in fewer than two of three, or shares first place now. Contested: anything between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knife-edge: {leaders} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knife-edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: {leaders} stays first in {held} of {samples} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {rival} is first in {contested}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issue is ranked, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of ideal or distributive mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} changes first place on {first_count} of {ranked_count}: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} changes first place on none of {ranked_count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and on {behind} more the order behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and on {behind} the order behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vector normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min-max normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distributive mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice of ideal or distributive mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} makes no difference here, for too little is ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} does not matter here: every choice gives the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} changes the order behind first place here, which stays with {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} matters here: {within}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} cannot be compared with {names2} here, for one of them ranks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} agrees with {names2} on first place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} would put {there} first, where {names2} has {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option is scored on every criterion that has weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{options} under {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{options} is first under {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{options} tie for first place under {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of a single weight changes first place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {share} (now {now})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {share} (now {now})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most critical criterion is {criterion}: {change} would {leaders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; ranks behind it do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and neither does any rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {before} to {after}, first place changes on no issue{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {before} to {after}, first place changes on {changed_count} of {found_count}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} as before; the order behind changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} as before, and no rank changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to drop: too little is ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping any one option or criterion would not change the order of the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {names}, {leaders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {behind}, the order behind first place changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding an option was not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a copy of an option, or one at the ends of the scales, would not change the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the order behind first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {told_count} of {changes_count} options tried change the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding {shown} would {effect}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy of {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option at the best of every scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option at the worst of every scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option at the best of {best} and the worst of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} or {words2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closeness is not a sum. It is shared out by walking from the worst point to the option at one pace on all criteria and giving each the closeness that its own movement gains (Aumann-Shapley).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A priority is a sum: each criterion adds its weight times the option&apos;s priority on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed in a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that are assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leaders} with {word} {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leaders} with {word} {own}, ahead of {option} ({next})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leaders} is the only option ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leaders} is most favoured with these weights: {word} {own}, ahead of {option} ({next})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In favour of {a} over {b}: {carried}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In favour of {b} over {a}: {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion favours {b} over {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion alone is worth the lead of {gap}; {names} together are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} alone is worth more than the whole lead of {gap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are each worth more than the whole lead of {gap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{evidence} of the lead rests on cells {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{evidence} on cells {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} cannot tell the options apart here: {share} of the weight is idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is left out: {scores} missing ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} on {criterion} ({issue})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: all agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} runs from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; alone it changes first place nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{effects_count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; within that range first place changes on {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} {about} can change first place in any issue (proved).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people think of {titles} can change first place too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} changes first place alone, but several together can, on {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} changes first place alone; whether several together can is not proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agree on every score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more} that people see differently can change first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other score that people see differently can change first place on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} favours {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} favour {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under their own weights {number} of {people} participants favours {options} on {issue}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under their own weights {number} of {people} participants favour {options} on {issue}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under their own weights {number} of {people} participants favour something else on {issue}: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{options} alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under their own weights all participants favour what the group favours, on every issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {found_count} of {issues} issues at least one participant would favour something else under their own weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometric mean of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ballot of this round gives weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the round first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgements can be added up only where pairs of criteria were compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one way of adding up applies to these answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {usable_count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place is the same on every issue by {ways} ways of adding up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {names} {leaders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and on {differing_count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of adding up changes first place on {where}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{silent} cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s answer in {title}: {tally}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s scores are the project&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{issue} ({leaders} instead of {now})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{differing_count} of {found_count} would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}; first place would stay the same on every issue asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}; first place would change on {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on weights is {agreement_word} ({agreement}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> On the rankings that follow from them it is {mean}: Kendall&apos;s W, the mean over {ranked_count} issues, from 0 for none to 1 for full agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agree so far that there are no sub-groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles} more than all do: {shares} against {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weigh {more}{part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} agrees with nobody else that far and weighs {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} and {words_count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left_count} without usable weights and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {left_count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left_count} without usable weights and left out ({told}{more}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ballot is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ballots are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} counts {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes count as set under People: {others}, everybody else {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} If every vote counted alike, first place would change on {changed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} If every vote counted alike, first place would be the same on every issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {where} the group&apos;s weights favour what nobody favours under their own weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {earlier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held}: nobody&apos;s answers changed {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held}: {movers_count} of {people_count} who voted in both changed their answers {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, at most {title} from {before} to {after}{by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {people_count} put {most} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By gut {told}; with these weights {leaders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things alone cannot contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer so far stands alone, so nothing can disagree; {left} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place on {issue} would not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} The other answers imply {first2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consistency ratio would be {cr_with_nearest} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following the advice one answer at a time, {steps} would bring the ratio to {ratio_then} %. {followed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} over {second} by {exact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{second} over {first} by {exact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgements agree fully (consistency ratio 0 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgements agree well enough (consistency ratio {ratio}; up to 10 % is common practice).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgements pull against each other (consistency ratio {ratio}; above 10 % the advice is to look again).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers to look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slightly more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderately more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderately to strongly more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongly more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongly to very strongly more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very strongly more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very strongly to extremely more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extremely more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}: not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} are equally {adjective} (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is a little more {adjective} than {second} ({ratio}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is {ratio} {adjective} than {second} ({ratio2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is judged more {adjective} than {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} than {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps}, and {titles} in turn than {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other method can judge this issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {same}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same} of {able_count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other methods also favour {leaders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other methods also put {leaders} in first place together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {silent} more cannot judge this issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options on {criterion_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {pairs} comparisons is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one comparison is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{none} answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title: “{after}” instead of “{before}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method or its choices: {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots: {snapshots_count} instead of {snapshots_count2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers on the Weights page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {names_count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} on {names}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots: {ballots} instead of {ballots2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option has all the scores it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score on {criterion} lies outside its scale, which runs from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the score or widen the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scored on {unscored} yet, so it cannot matter more than another criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score it first, or take back the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no place in the order of importance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has two places in the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every criterion one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights within these intervals sum to 100 %: the lowest come to {least} %, the highest to {most} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen an interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These intervals leave so little room that weights cannot be drawn from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen an interval, or scatter the weights around the current ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More weight where the options&apos; shares of the column total are less even. It reads large totals, not what is wanted, so that a cost counts like a benefit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More weight where the options differ more and the criterion says something that the others do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More weight where the scores, stretched over the range found, scatter more around their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such rule. Choose one of {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issue is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two options have a score on every criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All options have the same scores, so there is nothing to read off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy needs scores of zero or more; {below} has some below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria order the options alike, so that none says more than another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {silent} cannot tell the options apart and gets no weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each score divided by the sum of its column.{left_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of each column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy is 1 where all options have the same share and 0 where one has everything. The weight is one less entropy, divided by the sum over all criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each score stretched over the range found: 1 is the most wanted, 0 the least.{left_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretched scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation of each column, divided by the sum over all criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict is the sum of one less the correlation with each criterion. The weight is standard deviation times conflict, divided by the sum over all criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread and conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all weightings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weightings around the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weightings that keep the order of importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weightings that agree with the statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weightings within the intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the samples at the current weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every weight multiplied or divided by up to {spread}, then scaled to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all weights that keep the order of importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all weights that agree with the statements of importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all weights within the intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores up to {score_levels} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing scores anywhere on their scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any numbers for the levels of the scales that keep their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn at random: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} samples, seed {seed}: a share of 50 % is typically off by {worst} percentage points, others by less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is first in every one of {samples} samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is first in {share} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{c} weighs {central}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, typically when {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights make {option} first: {better} is at least as good on every criterion and better on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights make {option} first, as far as {samples} weightings show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is first in none of {samples} samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its typical weights {option} is first in {factor} of the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} always takes rank {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} takes ranks {best} to {worst}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} is better than {other} in {share} of the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each normalised value times the criterion&apos;s weight. The ideal takes the most wanted value of each criterion, the worst point the least wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances and closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closeness is the distance to the worst point divided by the sum of both distances: 1 at the ideal, 0 at the worst point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to the ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to the worst point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities on each criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions and overall priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight times priority, divided by the sum over all options. A row adds up to its priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparisons as edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scores imply: from 1 where they are equal to 9 where they lie a whole scale apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row geometric mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigenvector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}. Priorities by {by}; consistency ratio {cr} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons on {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers behind the scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each score divided by the length of its column, so that units no longer matter. On a cost less is still better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column stretched over the scores found: 1 is the most wanted, 0 the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each score placed on its scale: 1 is the scale&apos;s most wanted end, 0 the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal mode: priorities on each criterion divided by the largest, so that the option that does best there counts 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributive mode: priorities on each criterion sum to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of {criterion} is locked, so it cannot move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criterion} is the only criterion, so its weight cannot move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other weights are locked, so the weight of {criterion} cannot move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} while {what} weighs between {low} and {high} (now {now}); below that {leaders}, above it {leaders2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} until {what} drops below {low} (now {now}); then {leaders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} until {what} rises above {high} (now {now}); then {leaders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} at any weight of {what} (now {now})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of {criterion}: {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no option can be ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} stays first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} stay level in first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at exactly {low} {leaders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} at the only weight that {what} can have ({now})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} only while {what} weighs exactly {now}; with {change} {leaders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leaders} tie with {what} at {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tie}; with any less {leaders}, with any more {leaders2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tie}; with any other weight {leaders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} for {option} on {what} (now {now}) would {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{levels} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{levels} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}{whose} on {what} ({change}) would {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ranking: {failure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ranking yet: no option has a score on every criterion that has weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too close to call: {names} share first place with these weights ({word} {first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is most favoured with these weights ({word} {first})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the only option ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, ahead of {follow} ({score}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tie on {ties}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ranking on {open_issues}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most favoured with these weights, over {results_count}: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} cannot be ranked here: no score for {gaps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} does not tell the options apart: {share} of the weight is idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} do not tell the options apart: {share} of the weight is idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the most important change to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still without points: {open}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points are zero. Give the most important change 100 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criteria} belongs to no group: put every criterion into a group, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criteria} belong to no group: put every criterion into a group, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the criteria in order, or confirm the order shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the order yet: {open}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criterion} ran from {then} when you answered and now runs from {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of {stale_count} has changed. {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option of {where} could be ranked with these weights{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place on {where} would go from {leaders} to {leaders2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leaders} would still share first place on {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place on {where} would stay with {leaders}{moved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no other issue would it change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others_count} of the {issues} other issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would change on {where}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points and shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points for each change from worst to best, divided by their sum of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}: {formula}. Criteria in one place share the weights of the places they take up. Source: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the group times the priority within the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times the row outweighs the column. Below the diagonal stands one over what is above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on another scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} scale, each judgement x read as {formula}. Source: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are missing, so the priorities are those whose ratios are nearest to the answers given (least squares of logarithms).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geometric mean of each row (its product, to the power of 1/{n}), divided by the sum of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Each missing answer counts as the ratio of the priorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities that the matrix leaves in the same proportions: each row of the matrix times the priorities gives the priority again, times one and the same number.{note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row × priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> With {missing} of {pairs} answers missing it is lowered in proportion (Ágoston &amp; Csató 2022).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest eigenvalue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row of the answers times the priorities, divided by the priority. Full agreement gives {n} in every row; here it is {lambda_max}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(largest eigenvalue − {n}) ÷ ({n} − 1) = ({lambda_max} − {n}) ÷ {n2} = {ci}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random answers on {n} items have a consistency index of {random_index} on average ({citation}).{gaps} {ci} ÷ {random_index} = {cr} %. Ratios are taken from the answers as given, whatever scale they are read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometric consistency index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each answer, the logarithm of the answer divided by the ratio of the geometric mean priorities; the squares are summed and divided by the {spare} beyond the {n} needed: {gci}. For {n2} items, {n3} matches a consistency ratio of 10 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio of priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>a number before a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <comment>a number before a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <comment>a number before a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <comment>a number before a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <comment>a number before a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <comment>a number before a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <comment>a number before a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a number before a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a number before a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a number before a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <comment>a number before a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{options} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{options} tie for first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let {options} tie for first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put {options} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} did not ask for weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} did not ask for scores on this issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} did not ask for an order on this issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 it could not be done, or a check does not hold, for a reason that is told; 2 the command was mistyped; 3 a fault in the program; 130 stopped with Ctrl-C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mcda-app: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mcda-app: The program met a fault of its own while doing that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh criteria and rank cooperation options, issue by issue. Without a command, the window opens, with a project file if one is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mcda-app [PROJECT.mcda] | COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mcda-app {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the ranking of every issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the rankings to an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a briefing note as PDF or Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report on this issue alone (may be repeated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would change each first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this issue alone (may be repeated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many samples to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same seed, the same samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the cooperation map and its agreement with the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write scores and results for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write; .xml is XMCDA 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work a workbook or project out again and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exported .xlsx or a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hash that a report prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the presets and their lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a project file or a preset&apos;s name; the start project without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank with this method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weigh with this lens, such as gross-benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file and no preset called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a project file (ending in {suffix}) or one of the presets: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses: {lenses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook&apos;s name must end in .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {stem}.xlsx instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {out} with {issues_count} issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report&apos;s name must end in .pdf or .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: {shares}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{issue} (own weights)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   no ranking: {failure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score for {gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one project can be opened at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a single file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is neither a command nor a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands are {commands}; see mcda-app --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use mcda-app rank or mcda-app export, which need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand out and take in the ballots of an open round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the open round&apos;s ballots to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would be merged from a folder, and what not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the ballots in a folder into the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project file with the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of the ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel forms or ballot files alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write here instead of the project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {written}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop is anonymous already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open_round} is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it first, so that nobody who voted votes again with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop was made anonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop is not anonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were rounds in this workshop, whose ballots belong to slips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a workshop in another project to vote by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds each participant&apos;s name, role, organisation, group, voting weight, whether they are present, and their check code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds each ballot with who handed it in, how and when, and the reasons given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screen and no export shows a ballot before its round is revealed. The file does hold it, unencrypted: whoever has the file can read it with a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards everybody&apos;s answers are shown with their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has an attendance list: names, roles and organisations in alphabetical order, without numbers or codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no names at all: there is no attendance list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody draws a slip from a hat. It has a number, under which your answers are shown, and a secret code, which you vote with. The program never learns who holds which slip, nor does the facilitator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the slips, each with the group whose hat it was drawn from if there are groups. A group is shown on its own only where three or more voted and nobody else is left over alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds each ballot under its number: the answers alone, without time and without how it was handed in, in the order of numbers, so that the order of voting cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons are kept apart from ballots, without numbers, in alphabetical order. Once handed in they cannot be taken back, and somebody may know you by your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures hold the number, the day and whether you agree; reasons for dissent are kept without numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screen and no export shows a ballot before its round is revealed. While a round is open screens show how many have voted, never who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds ballots unencrypted: whoever has it can read what a number answered, but not whose it is. Two copies saved at different times differ by what was handed in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots of a round in which fewer than three voted are never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot on paper or in a file shows its code and answers to whoever holds it: put it among the others yourself. An Excel form also remembers who saved it, which the program does not read; files and papers should be destroyed once they are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your slip to yourself: whoever knows your number knows your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what} “{name}” in this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{issue}: the options are not in order yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{issue}: not in the order yet: {open}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{issue}: an option stands in two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{issue}: {open} score is not given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{issue}: {open} scores are not given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has scores that this round does not ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{level}” is no level of {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} lies outside the scale of {on} ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion stands in two places of the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the order yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points for {criterion} must be a number from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points for {criterion} must be a number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points are zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still without points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}too few comparisons are answered to tell how all of them stand to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criteria group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop takes from 1 to {most_codes} codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the four signs on your slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” is no code: “{odd}” is in none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your slip and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” is no code: codes have {length} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” is no code: a sign is wrong or two were exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of {criterion} needs a lowest and a higher highest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its ends two different numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels of {criterion} must rise from the lowest to the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each level a larger number than the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level of {criterion} has a name of more than {max_title} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it; a sentence on when it applies has a place of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each level of {criterion} needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the repeated level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last criterion cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another criterion first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for {criterion} must lie from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most important change has 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no criteria group “{group_id}” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be compared with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judgement must lie from 1/9 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 stands for “extremely more”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion can stand in one place of the order only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group of issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last option cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another option first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights by points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights by swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights by comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights by order of importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gut check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} on {i}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such round in this workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add participants or draw codes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round asks about no issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round repeats one of its own kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, repeating {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} opened: {made2}{again}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights read off the scores cannot be voted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria without a group cannot be compared beside grouped ones: {loose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every criterion into a group, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} has been voted in or closed, so that it stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} opened: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{closing} is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has voted in {closing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{closing} closed: {voted} of {expected} voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is revealed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {smallest_group} voted in {shown}, so that its ballots would give their voters away. They stay sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another round when there are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} revealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{into} is closed, so that no ballot is taken or revised in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code belongs to earlier ballots; nobody votes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions were edited since {into} was opened. {edited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the edit, or close this round and open another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballot is not complete. {faults}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is given for something that this round does not ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} is closed, so that no ballot is withdrawn any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not voted in this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: {words}; or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no score on {criterion}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {choice} from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} lies outside the scale of {criterion}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snapshot “{snapshot_id}” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one on the Workshop page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has a workshop already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This participant is not in the workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is not in use in this workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips stay as they were drawn; spare ones do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} has voted, so that they stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark them as absent instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} has signed, so that they stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips are drawn in an anonymous workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add participants by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {smallest_group} slips would give away who draws them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make more than you need; spare ones do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is present in a named workshop is told by its participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There cannot be fewer than no people in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who attends a named workshop is told by its participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an anonymous workshop nothing is kept of a participant but the slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names can go on the attendance list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voting weight must be a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 counts like everybody else&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} has {clean_count} characters; {most_text} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer runs from one second to a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such entry in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program noted of rounds and signatures stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such dissent on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} was not revealed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, answers of {whose} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s weights of {of} were adopted ({aggregation_words}{source}): {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (answers of {whose} alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s scores of {of} were adopted{source}: {scores_count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geometric mean of judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arithmetic mean of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geometric mean of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and reveal it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code belongs to earlier ballots; nobody signs with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is asked of those who dissent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose dissent, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed under dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what}&apos;s name has {clean_count} characters; {max_title} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a {what} called “{clean}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what} “{item_id}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{item_id}” to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no issue “{issue_id}” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no criterion “{criterion_id}” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lens “{lens_id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses in this project: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion “{c}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion “{c}” is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} ran from {worst} to {best} and now runs from {worst2} to {best2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels of {new} were edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} was put into another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups of criteria were edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue “{i}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue “{i}” is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{issue}” is now called “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options of “{other}” were edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria, issues or options stand in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of samples must lie between 1 and {most_samples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 give shares to half a percentage point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to 2⁶⁴ − 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spread must lie between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 is a common choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores cannot be off by fewer than no levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight must be a number of zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one criterion some weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  … and {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights read off the scores cannot be voted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions in this file do not belong to its fingerprint: it was changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out a fresh ballot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {worst} to {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from {low}{high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number from 1 to {high}; the same number for a tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blank}: “{given}” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blank}: {number} is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blank}: {number} is no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blank}: “{given}” is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give A or B with a number from 1 to 9, such as A 5, or “equal”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blank}: “{given}” is none of its levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are: {detail}; or “{cannot_tell}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ballots in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} ballot will be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} ballots will be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ballots}; {kept} file will not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ballots}; {kept} files will not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and is readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {chosen_count} ballots in this folder; {most_files} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions were edited since. {edits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was made by a later version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions were edited since this form was handed out. Hand out a fresh one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to {named}; {held} is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code is not in use in this workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no code, or one with a wrong sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files have the same code and time but differ: {names}. Take all but one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says the same as “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has the same code and is newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was handed in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another ballot with this code is there already, and nobody can tell which is newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot handed in later is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will take the place of the ballot handed in before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot: {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the yellow cells, save, and give the file back. Reasons are optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four signs on your slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has four signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the list in the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} Or “cannot tell”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ballot form of this program, or its line in small print was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out a fresh form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}, “{blank}”, is not where it was put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: This is a formula, not a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no answer but a date or a formula without a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark those who are to vote as present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or make a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are ballots in this folder already, such as “{standing}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, so that no filled ballot is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one on the Workshop page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot {number}{whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each criterion points for how much its change from worst to best matters. Any numbers will do: twice the points count twice as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of everything at its worst. Give 100 points to the one change from worst to best that matters most, and every other change points from 0 to 100 compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each pair, say which change from worst to best matters more, and how many times: 1 equally, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more. “A 5” means that A matters five times as much as B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the criteria by how much their change from worst to best matters, 1 for the most. Give the same number where two matter equally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how each option does on each criterion. Where you cannot tell, say so; it never counts as zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before any result is shown: number the options in the order in which you would favour them, 1 for the most. Give the same number where you favour two alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A or B, 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given_count} {part} typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{few}; this ballot has {asked_count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {number}. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code, then {asked_count} answers with spaces between them: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, one line a score (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with inputs and results (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMCDA 3 for other decision programs (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data can be written as .csv, .json or .xml (XMCDA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {stem}.csv instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHP working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons follow from the scores; where they were judged one by one, the judgements are inputs (yellow). The rest squares each matrix until its rows are the priorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is too large for its comparisons to be worked out in a spreadsheet: the priorities are the program&apos;s own numbers and do not follow changes of scores. TOPSIS does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with mcda-app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elicitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robustness, as the program found it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank acceptability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the weights come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing: points for the change from worst to best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst → best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of importance ({order_rule})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions were answered: weights were set by hand or taken from a lens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: how many times the row outweighs the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {pairs} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow cells are inputs: change them and everything follows. The rest is protected without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{legend} Weights need not add up to 100 %: each counts as its share of the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> They follow from the sheet {pairs}; a number typed over one stands by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is a number of zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses (named weight profiles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels: the numbers behind the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{legend} The numbers are a choice; keep them rising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation (TOPSIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options whose scores differ by at most 0.000000001 share a rank; a rank is one more than the number of options that are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option without a score on a criterion that has weight is not ranked. Nothing missing counts as zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHP in this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons follow from the scores: a difference of the whole scale counts 9, none 1, in even steps. Priorities are the principal eigenvector, found by squaring the matrix six times; priorities are added up in {synthesis} mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to its opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPSIS closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHP priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores: choose a label or type a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a label of this scale. A number on the scale is fine too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own weight on this issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Numbers behind the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked (1 = yes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. As used: ranked options only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Normalised (TOPSIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Weighted (normalised × share of the weight)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Priorities on each criterion (AHP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6. Priorities as added up (AHP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of each option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar chart of the scores on {issue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: what each score rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> … (cut at Excel&apos;s limit of 32,767 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook equals the program&apos;s result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was changed since it was exported; the program&apos;s result is in the columns “program”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mcda-app {version} · inputs {project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most favoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank: program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank: workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed in a table of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows from a passage of the source, which is named beside the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an assumption, with its reason beside the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow cells are inputs: how many times the row outweighs the column, from 1/9 to 9. The weights on the sheet Weights follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison is a number from 1/9 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigenvector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most favoured with these weights: {leaders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPSIS compares each option with an ideal one that takes the best value on every criterion and with its opposite that takes the worst. Closeness is the distance from the worst as a share of both distances: 1 is the ideal itself, 0 its opposite (Hwang &amp; Yoon 1981).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHP compares options pair by pair on each criterion, turns the comparisons into priorities and adds these up by the criteria&apos;s weights (Saaty 1980). Comparisons follow from the scores unless they were judged one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are made comparable by dividing each criterion&apos;s column by its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are made comparable by stretching each criterion over the scores found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are measured against the ends of their scales, so that no ranking changes when options come or go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities are measured against the best option on each criterion (ideal mode).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities are shared out among all options (distributive mode).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no issue to report on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an issue first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project} · {date} · inputs {project2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: the most favoured option and its score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking: {method} of each option, from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each comes first as weights vary by half and level numbers in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> This pulls against the ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This issue has weights of its own: {project}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} (left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores and what they rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria, weights and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worst} → {best} ({wanted} is better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria, their ranges and weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: {project}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options whose scores differ by less than a billionth share a rank. An option without a score on a criterion that has weight is not ranked; a missing score never counts as zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from swing answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from pairwise judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the order of importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read off the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group&apos;s, from the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lens “{lens}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, assumptions and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {total} scores: {told}{part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {missing} more are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions and own judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands behind this analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the inputs (SHA-256): {project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (not revealed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held}, {held2}: {voted} of {expected} voted{state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people wrote beside their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop was anonymous: answers cannot be tied to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} In attendance: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list of participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s weights ({held})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, all votes alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least anyone gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most anyone gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s weights and their spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s scores ({scored})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody differs on {agreed} of {found_count} scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group (least to most)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores that people see differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* differs from the project&apos;s score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{differing_count} more are in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier state ({inputs})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dissents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook was not exported by this program, so no project is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File ▸ Import a table reads tables from any workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project inside the workbook is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{name}” is gone or was renamed; nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “{grid}”: {what} cannot be found where it was; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: “{said}” is no method; write TOPSIS or AHP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank with {method} (was {method2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: “{said}” is no normalisation. They are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation {way} (was {normalisation})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale of {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of {criterion}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight of {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comparisons of criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: a comparison is a number from 1/9 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} over {other} {was} → {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: write {yes} or {no}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issue&apos;s own weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights on {issue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or breaks off, so it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again as .xlsx, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to far more than a decision table needs, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table alone into a new workbook and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares XML entities, which no table needs and which can do harm, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the table as .csv or as a freshly saved .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{doubtful}” may be a thousand or a fraction; choose the decimal sign of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers were read with a decimal comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table gives no weights; all criteria start with the same weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{name}” is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no direction; write benefit or cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” is no criterion of this project. They are: {known}. Rename or leave out the column, or import the table as a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion “{matched}” appears twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table says that {told} is better on {matched}; this project says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than {max_title} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion “{title}” appears twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table does not say what is better on {title}; {told} is taken as better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of {title} was set from {low} to {high}; Edit ▸ Criteria changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest value of the scale must be larger than the lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight must be zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “{value}”, cell {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has {rows_count} options and {criteria_count} criteria; {max_options} and {max_criteria} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the part that is to be ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “{grid}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table of options and criteria here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a row with the criteria&apos;s names and below it one row an option, the option&apos;s name first; File ▸ Save template writes one to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, save it without a password, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{faults_count} cells have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to be corrected first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in the table are not taken; only scores are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue&apos;s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option&apos;s name is missing; give one or empty the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “{option}” appears twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported: {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is about {issues_count} issues; take it as new issues instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no option of {issue}. They are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {told} of {issue}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that are empty in the table leave the score as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kept}” gets options of its own: {o}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issue “{added}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added_count} issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the weights of the table, for these issues alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the project&apos;s weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores stay missing on {absent}, which the table does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a new project “{made}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {issues_count}, {options_count} and {criteria_count}: {c}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an issue “{title}”; the new one is called “{kept}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {max_file} MB, far more than a decision table needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with a table in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no table but another kind of document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as .xlsx, .ods or .csv and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cells in a spreadsheet program, then paste here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as “Excel workbook (.xlsx)” and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EncryptedPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without a password, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (.xls).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as .xlsx, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no text that can be read as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as .xlsx, .ods or .csv (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252. Check letters with accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is far longer than a decision table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the table alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has far more cells than a decision table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the part that holds options and criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text breaks off inside a quoted cell or holds a cell of enormous length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table again as .csv and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number with a decimal {sign}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a date. Spreadsheet programs turn entries such as 1-3 or 2.5 into dates; type it again as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula here gives the error {cell}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula here was never calculated. Open the file in a spreadsheet program and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook refers to other workbooks. The values stored in it were read; no other file was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds macros, which this program does not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as “Excel workbook (.xlsx)”, which drops them, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no Excel workbook that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TargetMode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Go to the sheet “Fill in”. Yellow cells are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Write one line an option of an issue: the issue, the option, then one score a criterion. An issue&apos;s name needs to stand in its first line only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. A score is one of the words offered in the cell, or a number between the two ends shown above. Leave a score empty if nobody knows it; it never counts as zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Other criteria? Change their names, their direction (benefit: more is better; cost: less is better), their weights and the ends of their scales. Weights need not add up to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Save, then in the program: File ▸ Import a table. You see what was understood before anything is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another word or number is possible if the scale is changed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and inputs agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and inputs do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash of the inputs: {found}, expected {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash of the inputs: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash of the inputs: {hash_written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project inside has the hash {project}, not {hash_written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input cells are as they were exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input changed: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet “{check}” is gone, so no numbers can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program&apos;s numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workbook&apos;s numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workbook&apos;s numbers, with the changed inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {called} cannot be found on the sheet “{grid}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the rows were rearranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called}: {count} scores, largest difference {largest}, ranks that differ: {ranks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} scores worked out in two ways, largest difference {largest}, ranks that differ: {ranks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no alternatives, criteria or performance table in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XMCDA cannot be taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no XMCDA of version 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it with the Decision Deck&apos;s converter, or import the table as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no weights in it; all criteria start with the same weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alternative has no id of its own (“{key}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion has no id of its own (“{key}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion “{get}” is not active and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of {title} was set from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what is better on {title}; more is taken as better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{label}” of {title} has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights “{name}”: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called}: there is no alternative “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported from XMCDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no weight may be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights add up to {values}; they must add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has both a level and a number; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: this scale takes numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{level}” is no level of {on}; its levels are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a judgement must be a ratio above 0, such as 3 or 0.3333.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this pair is judged twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a judgement on something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs at least one option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{option_id}” is no option here; the options are {open_ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{criterion_id}” is no criterion; the criteria are {criteria}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swing points go from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” appears twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {what} “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must go from a lower to a higher weight, both from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number below 2⁵³.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an anonymous workshop does not keep this; take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only an anonymous workshop has an attendance list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 1,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no check code: a sign is wrong or two were exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their numbers must grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one may be open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{previous}” is no earlier round of the same kind as {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name at least one issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name at least one criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only an anonymous workshop keeps reasons apart from ballots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of {order_rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds half of a character (a lone surrogate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object in braces, not {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text, not {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {value_count} characters; {max_name} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number, not {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false, not {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of {allowed}, not {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list in brackets, not {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text, not {node}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in it {half}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a field of this format; remove it or correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets {value} extend each other in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of these names out of an “extends” list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset “{preset_id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery copy is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery copy cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last saved version of the project is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery copy is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s folder “{name}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again; your own files are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is larger than {max_bytes} MB and could not be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten its texts or remove issues; your work is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or breaks off at line {lineno}, column {colno}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup or another copy; this one was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a project file: its content cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file; this one was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a project file: it holds no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .mcda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file says it is {kind}, not “{expected}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s version is not a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a later version of this program (format {version}; this program reads up to {newest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program to open it; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{faults_count} faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in a text editor or open another copy; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {most} MB, too large for a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8, so it is no project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not saved: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it under another name or in another folder; your work is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the path is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {i}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing links {words} with {rest}, directly or through other comparisons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare at least one pair across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score lies outside its scale, which runs from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison matrix must have as many columns as rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {i} compared with itself must be 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgements on items {j} and {i} are not one over the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the comparison once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} and {words2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 % means no overlap between the weights of those who took part, 100 % that all gave the same. Below 50 % it is called very low, below 62.5 % low, below 75 % moderate, below 87.5 % high, from there on very high (Goepel&apos;s indicator from Shannon&apos;s entropy and his word scale).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement can be told on two criteria or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No swing has been judged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the most important swing 100 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The swing of {name} has {value} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All swings have 0 points, so that nothing matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the most important swing 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank-order centroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank reciprocal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule “{rule}” for an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been put in order yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the most important first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{twice} stands in the order twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of its places away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include at least one participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the voting weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every criterion is given no weight at all by somebody, so that their geometric mean is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the arithmetic mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{item}” is in the group “{parent}”, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A priority is missing or not zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All priorities are zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one item some weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{lost}” is in a group that lies within itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgement {judgement} lies outside the scale from 1/9 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the judgement, or choose the linear scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear (Saaty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log2(x + 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced for n items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(n − 1) s / (1 − s), with s = 1/n + (x − 1) (0.9 − 1/n) / 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x^(1 + ln(n − 1) / ln 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asymptotical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp(artanh(√3 (x − 1) / 14))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goepel&apos;s AHP-OS, after Fülöp, Koczkodaj &amp; Szarek (2010), LNCS 6220, 71-84 (small scales)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no judgement scale “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {judgement_scales}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of importance leaves too many orders open to draw from them evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State more of the order, or rank all criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of importance contradicts itself: a criterion would have to matter more than itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back one of the statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaty (2005), Theory and Applications of the Analytic Network Process, RWS Publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aguarón &amp; Moreno-Jiménez (2003), European Journal of Operational Research 147(1), 137-145</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alonso &amp; Lamata (2006), International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 14(4), 445-459</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table of random indices “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {random_indices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it divides by scores, and here a score is zero or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it divides by the range of each criterion, and here all options have the same score on one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its formula divides by zero on these scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sum (WSM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds up the scores, stretched over the range found, by weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted product (WPM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies the scores, each to the power of its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the weighted sum and the weighted product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compromise between the sum of all shortfalls and the worst single one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROMETHEE II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, pair by pair, the weight on which one option beats another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted distance from the best ends of the scales; free of rank reversal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs what an option gains against what it costs, each as a share of the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances above and below the average option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances from a border that separates good from poor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted sum as a share of that of an ideal option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances from the worst option, straight first and along the axes where those tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoCoSo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compromise of three ways to join the weighted sum and product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap between an even claim of every option and what it deserves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usefulness between an ideal and an anti-ideal option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits less costs, each divided by the length of its column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances from every ideal, from the best to the worst, and from the average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two options can be ranked here, so that there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score at least two options on every criterion that has weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weights_count} criteria need as many sets of option priorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option to rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or include an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each criterion needs one priority for each of {width} options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities must be zero or more, and not all zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be one weight for each of the {signs_count} criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no criterion to rank by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each option needs one score for each of the {width} criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion must be either a benefit or a cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights do not sum to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed anchors need the two ends of every criterion&apos;s scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ends of the scale are not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score {x} lies outside the scale, which runs from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the score, widen the scale or choose another normalisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCDA for cooperation on AI, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks ways to cooperate, issue by issue, under weights that you choose. A ranking is a tool for thinking: it shows what follows from the scores and weights, and what would change it. The program works without a network and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and notes of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project names no sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wor&amp;kshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a ta&amp;ble…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take scores from a table or workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a te&amp;mplate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook to fill in and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to &amp;Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rankings to an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores and results for other programs: CSV, JSON, XMCDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a briefing note as PDF or Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map as a p&amp;icture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the map as PNG, SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an issue after the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename iss&amp;ue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the chosen issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move issue up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen issue up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move issue down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen issue down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen issue with its scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, rename, order and remove options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Criteria…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, change, order and remove criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project title and notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the project is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take scores from copied cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;map as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a picture of the map on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cooperation map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen issue&apos;s decision matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Robustness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;orkshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants, ballots, the group&apos;s result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the issue above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the issue below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen with large type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method and its c&amp;hoices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How options are ranked, and whether it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second &amp;opinions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How other methods rank the chosen issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke a snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these weights and this method under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snapshots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare, rename and go back to snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next, and the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, collect, close and reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disagreements that matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;issent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would favour something else, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands behind the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room sees on the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: the &amp;question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question and how many have voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: the resul&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s weights and the chosen issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: start the ti&amp;mer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts down on the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: st&amp;op the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the time off the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on the page in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods and &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the terms mean, each in two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published cases worked out again, beside their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stored data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept on this computer, and how to wipe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a developer needs; nothing of your projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is and what it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save {what} as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank with {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the synthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens was not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the lens “{lens}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename an issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{issue}”. Edit ▸ Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for “{issue}” alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for all issues without their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These options are open {where}. Each change can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All issues share these criteria. A new criterion weighs nothing until you give it weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the criterion {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the project&apos;s texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in again on this issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out on this issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own options for this issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options were not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the issue its own options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the project&apos;s options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this criterion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program speaks another language when it is started next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is better (benefit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less is better (cost)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion: {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lowest number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highest number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels from lowest to highest. The numbers are a choice, and the ranking depends on their distances; with vector normalisation also on where zero lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove le&amp;vel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” in row {row} is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number such as 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale needs at least two levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{edit}” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number such as 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is on the clipboard now: paste it into a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of the program and this computer. Nothing of your projects is in it, no name of a file, and nothing was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCDA diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnosis was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met a fault of its own while doing that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is still open, and what was changed last may not have been done. Save a copy under another name; then go on, or leave the program and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show d&amp;etails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as {saved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnosis is on the clipboard. Nothing of your project is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project title and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCDA project (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project from a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter};;Exported workbook (*.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken off the list; look for it with File ▸ Open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stem} copy{suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tables};;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was not pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Word document (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the report be about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “{issue}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is on the clipboard as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, such as “closeness”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term holds “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help, such as “missing score”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page holds “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was exported ({changes_count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those ticked are made, each as a step that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read, and how doubtful things were understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XMCDA becomes a new project with {issues_count} performance tables as issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{path}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project inside the workbook is not the one it was exported with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook holds the project “{project}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its input cells are as they were exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{undo_text}. Edit ▸ Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point: 1,234.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma: 1.234,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table as it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table goes on; all of it is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New issues of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of “{issue}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the table as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Criteria are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>italic: not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported from this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, before what is listed above is corrected in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be corrected ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these {count} scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the rest and &amp;leave {cells} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied has {height} rows and {width} columns; from the chosen cell on there is room for {options_count} and {criteria_count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{faults_count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} could not be pasted, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{faults} The details list all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste scores of {issue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to leave this column out or to take it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most favoured: {o}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be remembered about this issue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset this score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the preset&apos;s score, evidence and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the preset&apos;s scores on this whole issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for this score (yours once you change it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for this score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issue yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with Edit ▸ Add issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell to see what its score rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{level}” means: {anchor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {evidence}. {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset says: {criterion}, {evidence_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the issue&apos;s scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> This pulls against the ratings above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check} says: cooperation is {verdict}. {check2}{pull}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot “{s}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens “{lens}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different states to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both states are ranked with the scores as they now are. “≠” on a tinted ground marks another first place, “·” another order behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place in A: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place in B: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether first place, or the order behind it, is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· behind first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and method side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues with weights of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project does not say which criterion the source rates options on: it has no lens “Gross benefit” that gives all weight to one criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross: first place if {name} alone counted. Net: first place with all criteria at their weights. “≠ changes” on a tinted ground marks the issues where that makes a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place on {criterion} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place on all criteria at their weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether counting all criteria changes first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: the option that the source rates highest on {criterion}. Ours: most favoured with all criteria at these weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The last column is a second reading of it; ↯ marks where it pulls the other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated highest on {criterion} by the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most favoured with these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the option most favoured is one that the source rates best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reading of the issue that is no rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↯ desirable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issue has a ranking whose evidence could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best supported by the source: {issue} ({sourced} % table or text). Least: {issue2} ({sourced2} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ranked options&apos; scores rest on; each criterion counts by its weight, so that moving weight towards assumed scores lengthens the hatched part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scores rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of table, text, yours and assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each option does on each issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross and net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness alone beside all criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with the paper, issue by issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scores of each issue rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lenses or snapshots side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save the map as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no issues yet. Add one with Edit ▸ Add issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperation map: {block}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell is an option&apos;s {word} from 0 to 1; a stronger colour is higher. A frame marks first place, a double frame a tie; ● is robust, ◐ contested, ○ on a knife-edge. The underlined cells belong to the chosen issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {evidence_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset says: {was} ({evidence_short})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
(left out here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criterion}
{part} is better, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criterion}
{description}
Worst: {worst}. Best: {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {option} on {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision matrix: options by criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, was {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method and its choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normalisation: how criteria become comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Synthesis: how priorities are added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priorities: how they follow from comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Random index: what contradictions are measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judgement scale: what the words 1 to 9 count as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it matter here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank with {methods}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how priorities are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the random index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the judgement scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying every choice on every issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each option is measured by how near it comes to the best and how far it stays from the worst on all criteria at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options are compared two by two on each criterion, and the shares that follow are added up with the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector (the textbook&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each criterion&apos;s scores are divided by their common length. Which options are present can change the order of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min-max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each criterion is stretched from the worst to the best score found, however close these are. Which options are present can change the order of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each criterion is stretched over its whole scale: ranks do not change when options come and go. The price: options that lie close together on a long scale are hardly told apart by it, so its ends must be chosen with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each criterion the best option counts as 1, so a copy of an option does not change first place. For choosing one option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each criterion the options share out 1, so a rare strength counts for more than a common one. For sharing out means among options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaty&apos;s own way: the weights that the comparisons, taken again and again, settle on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometric mean of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row&apos;s comparisons are averaged as ratios. With few contradictions both ways nearly agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consistency of random answers, against which yours is measured. From {citation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judgement x from 1 to 9 counts as {formula}. After {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” does not say what kind of picture it is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the name in .png, .svg or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be written: {errorString}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not written: {errorString}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether there is room on the disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issue chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an issue with Edit ▸ Add issue, or start from a preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking: {issue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single weight can change first place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score: {c}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking of the chosen issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work cannot be put on disk for recovery. Save it now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly with work that had not been saved. Recovering opens it; nothing is written until you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was not recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered. Save it to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this unsaved work up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copy} (never saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{project}”, {issues_count} issues. Its file was never saved, or is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved file {of} cannot be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same as the saved file {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the saved file {of}:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop drawing samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank acceptability: share of samples in which an option takes a rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have to matter for each option to be first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean weights of the samples in which an option is first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option can be ranked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank {rank}: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of samples in which each option takes each rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beats {o}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± {id} percentage points (standard error)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then first in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence factor: the share of samples in which the option is first at these very weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place over the weights of {across} and {up}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked weights leave no room here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{up} at the top, {third} at the lower left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {now} and {now2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the area in which each comes first: {shares}. The ring is where the weights are {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the marker, or press ← and →, to move the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores along the weight of {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option can be ranked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of {criterion}, the others in proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which single score would change first place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if an option or a criterion were dropped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often does each option come first when things vary?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank acceptability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move the weight of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion whose weight is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chart of scores along a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place over two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: criterion of the map of first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map of first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single score can change first place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} and {up}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{issue}: first place over the weights of {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place along the weight of {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights around the current ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights in today&apos;s order of importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights that agree with statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights within intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current weights only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weights are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5: a weight may grow by half or shrink by a third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same samples on every machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels by which scores may be off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many levels each score may be off, either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing scores take any value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any numbers behind the labels that keep their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;pread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores &amp;off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least weight of {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most weight of {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: than what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove statement {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters at least as much as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement is with the ranking shown in the window: 1 is the same order, 0 none, −1 the reverse. Both measures count the top of the ranking most: weighted Spearman (Pinto da Costa &amp; Soares 2005) and WS (Sałabun &amp; Urbaniak 2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinions: {issue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the second opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks by method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods that cannot judge this issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the other methods… The first time takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened read-only: {read_only} Changes can be saved under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it under another name; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was taken over while you had it open. {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no longer where it was opened. Saving writes it there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed by another program and cannot be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed by somebody else since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> since {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holder} has it open on {on}{since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has “{path}” open, but the note beside it does not tell who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holder} had “{path}” open on this machine{since}; that program has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take the file over: nobody is working on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holder} has “{path}” open on {on}{since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only lets you look at it and save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> If that program has ended, take the file over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest}{known} If both of you save, one will overwrite the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not as it was when you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that matters to the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here and not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwriting gives up what is in the file now; opening it anew, what was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the file anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verwrite the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is no longer where it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was changed and cannot be read now: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for these weights and this method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {own} issue with own weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {own} issues with own weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot keeps the weights and the method under a name. It is never overwritten; going back to one is a step that can be undone, and scores stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take one now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare sets it beside the present state; choose two (Ctrl+click) to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare sets the two side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two at most can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to “{snapshot}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would another way of ranking say the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How other published methods rank this issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fixed anchors ranks do not change when options come and go; in return, options close together on a long scale are hardly told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your projects are where you saved them. While one is open, a hidden file beside it says who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, places of the window, names of the last files opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme, the places of windows and the list of recent files are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you save, so that a crash loses none; with the content of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work of earlier times that was not recovered is given up for good. What you are working on now is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program did and where it failed, without content or names of projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is removed; the program goes on writing a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept}: place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept}. The folder is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe this? {ask}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not removed: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all was wiped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} kB now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} bytes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreeing} of {count} published cases, from {sources} sources, agree with this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head}; of {numbers} numbers {off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row rests on a wider margin, for the reason told there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows rest on a wider margin, for the reason told there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head}: {numbers} numbers. {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head}: {numbers} numbers, all within the digits printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the published cases again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the published cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published numbers beside this program&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} All of it agrees to the digits printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} All of it agrees, in part within a wider margin: see the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} {off} of {count} rows differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} {off} of {count} rows differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consistency ratio (CR) compares the contradictions in your answers with those of random answers: 0 % is none, 100 % is as bad as chance. Up to 10 % is commonly accepted; above it, look again at the answers named here, and leave them if you mean them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the answers agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the consistency of these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random &amp;index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published table of random indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency ratio {cr} % = consistency index {ci} ÷ random index {random_index}. Largest eigenvalue (lambda max) {lambda_max}. Geometric consistency index {gci} ({guide} matches a ratio of 10 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} over {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{b} over {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try “{a} and {b} equal”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {value}: {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another judgement on {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the judgement on {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back {over}: {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table of random indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the sliders at the right of the window, or type shares here. Moving one weight keeps the others in proportion; a closed lock keeps a weight where it is. The shares always sum to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all &amp;equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every criterion the same weight; locks are opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of {criterion} in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all weights equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare the options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and edit the pairwise comparisons of options that AHP works with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited comparisons of options on {edited}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHP compares the options in pairs, as their scores imply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With groups, groups are compared with each other and criteria only within their group. Put every criterion into a group, or none. Each change is applied at once and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the group {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criteria group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a criteria group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {title} into a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {title} out of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} compared with {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison matrix: how many times the row outweighs the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from 1 to 9, or a fraction such as 1/3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this can mean: a criterion on which the options differ more tells them apart better. What it cannot mean: that the criterion matters more. A scale with wider steps, or one extreme option, raises its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out… The first time takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning} Source: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read off the scores of {name} by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule for weights from the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHP compares options in pairs. As long as you change nothing the comparisons follow from the scores: equal scores read 1, a whole scale apart reads 9, and what lies between is in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the options: {issue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion on which the options are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the edited comparisons on this criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the priorities of the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons from the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a score on {criterion}, and so not compared: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranking is by TOPSIS now, which uses the scores and not these comparisons. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare options on {title} by their scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a line, use the buttons, or Ctrl+↑ and Ctrl+↓; “=” ties a line with the one above or frees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule turns places into weights. Rank order centroid (ROC) is the average of all weights that keep the order and falls steeply; rank sum falls in even steps; the others lie between or beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria in order of importance, the most important first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tie with above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this &amp;order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule that turns the order into weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for rank-order weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the order of importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown is the order of the weights in use. Change it, or take it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {of} criteria are in your order; the others stand below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your order, the most important change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {number}, tied: {criterion}, {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {number}: {criterion}, {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free from &amp;tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {title} up in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {title} down in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {title} from its tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie {title} with the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {title} in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule for the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the resulting weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh by: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers still &amp;hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answers and take them as given on the new range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the answers on what has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way} (range changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way} ({answered} of {of})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh by: {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the weights from {ways}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm answers on a new range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again on a new range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this answer back (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the answer on {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other answers imply {fits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited; the scores imply {implied}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equally {adjective}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: ← → move the judgement, 1 to 9 set its strength, Enter accepts and goes on, ↑ ↓ go between pairs, Delete takes an answer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times the row outweighs the column. Type 3 or 1/3 to change a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {pairs} comparison answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {pairs} comparisons answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: enough to work with, more make it firmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a comparison of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} {titles} and {titles2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both turn a matrix of answers into shares and agree whenever the answers do not contradict each other. The eigenvector is Saaty&apos;s original; the geometric mean does not depend on the direction in which you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers from 1 to 9 stay as they are; this scale says which ratio each of them stands for. The linear scale is the usual one; others spread the weights less (balanced, logarithmic) or more (power, geometric).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria that belong together can form a group: groups are compared with groups, and criteria only within their group. That asks fewer questions and keeps the comparisons between things of a kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How answers become priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How priorities are taken from the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers read on &amp;scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both choices hold for comparisons of options, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how priorities are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a judgement scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put criteria into groups that are compared with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project} ({answered} of {pairs})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is easier to defend with a sentence beside it: who wants it, and what would change it. Reasons are saved with the project and appear in the Excel workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the weight of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason for the weight of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and what they would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes until you use these weights: the bars are what your answers give, the tick on a bar is the weight in use. On the right stands the chosen issue&apos;s ranking before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resulting weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} now → then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights are in use{part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use for {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these weights in place of those in use; Edit ▸ Undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resulting weight of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions are about the whole scale. TOPSIS with fixed anchors measures on the whole scale too; with the normalisation in use it measures by the scores found, so that the weights fit less exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the change you would want most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criterion} is the most important change: 100 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for {criterion}, from {worst} to {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for {criterion}, from 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First press 100 beside the change you would want most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then give the others points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes have points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: {answered} of {of} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the points of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give points to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set each weight by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say outright what share of the decision each criterion has. This is quick, but it is easily done without thinking of how much each criterion can really change, so look at its range first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagine an option that is worst on everything. Which single change from worst to best would you want most? It gets 100 points; give each other change points in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight here answers: how much is the whole step from worst to best on this criterion worth, compared with the step on the most important one? A criterion that matters in general gets few points if the step on it is small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each pair: which whole step from worst to best matters more, and how much more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairwise comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two criteria at a time are compared on a scale from 1 (equally important) to 9 (extremely more important), as in the Analytic Hierarchy Process (AHP). More answers than needed are asked, so that contradictions show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the changes from worst to best in order of importance; the order alone gives the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank-order weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying what matters more is easier than saying how much more. A rule turns the order into weights; the rules differ in how steeply weights fall from first to last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read weights off the decision matrix of the chosen issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights from the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights tell where the scores of this issue differ and overlap. They cannot tell what matters to you, and they change with every score: use them to question your weights, not to set them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own weights for this issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh this issue apart from all others; the others keep the project&apos;s weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · this issue only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights rest on an older range of {names}. The Weights page asks what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} the weight of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the issue its own weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh the issue like the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criterion} ({wanted})
{description}
Moving one weight keeps the others in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving one weight keeps the others in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of {criterion} in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the weight of {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this weight where it is while others are moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is “{term}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The steps behind: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps behind: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to explain yet: too few answers are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what each criterion contributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions of the criteria to each option&apos;s score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column divided by its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column stretched over the scores found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column stretched over its scale: ranks do not change when options come and go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of an option does not change first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributive mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities are shared out among all options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New from preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank with &amp;TOPSIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank with &amp;AHP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPSIS: how criteria are made comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHP: how priorities are added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Lens </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens: a named weight profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lens is a named weight profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed in a table of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows from a passage of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an assumption of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what we decide today, and this is what we do not. A ranking is a tool for thinking: it shows what follows from scores and weights. It does not decide for us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on names or anonymity. List the participants and give everybody their slip with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gut check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the options in the order you would favour now, each for yourself. Nobody sees it before all are revealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the issues that matter most. Keep map and rankings off the projector: people anchor on what they have seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a gut check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it matter to go from the worst to the best on each criterion? Weigh alone and in silence. A weight without its range means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the question in the room window and go through the ranges. Collect ballots at the keyboard, from files or on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a round on weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at how far we lie apart before you look at the mean. A mean of two camps is nobody&apos;s opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round and reveal it under Rounds. Then go through the spread, criterion by criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talk about the disagreements that can change a result, and about no others. Whoever lies at either end gives their reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one after the other. Write reasons down when they are said. Do not press for agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what to discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody weighs once more. You may change your mind; nobody has to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the round, collect, close and reveal. Then show who has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Rounds to repeat it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have to be true for the runner-up to be first? Do we believe it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Results, use the group&apos;s weights. Then go through the issues whose first place is a close call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Robustness page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the result, and this is who would favour something else. Sign in agreement or under dissent; both are a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the dissent aloud and record its reasons. Let everybody sign. Save, and export the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts down in the room window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room &amp;window (projector)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a decision, a reason or anything else, and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new entry of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the chosen entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}  {step}  ({minutes} min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the t&amp;imer ({minutes} min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, most favoured first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason, if you want to give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}, {size} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by how far people differ times what it does to the result: over how much of the range between the least and the most anyone gave first place is another, added up over the issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by how much of the gut&apos;s order the scores and the group&apos;s weights turn round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where gut and model part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else people see differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to discuss yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• {others_count} more, none of which weighs more than these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the Robustness page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gut and model on {issue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a reason in the minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said about {what}{what2}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disagreement changes a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss these two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss these three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the chosen reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put it on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ballot gives weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside what the group favours by the weights of {held} ({aggregation_words}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing ballots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {written_count} files to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballots were not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ballots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let files take the place of ballots handed in before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading ballots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group makes of it, and how far it agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect the judgements of everybody in the room on this computer, without a network: at this keyboard, by passing it round, with files on a stick, or on paper. Answers stay hidden until you reveal them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then see how far the group agrees, which disagreements can change a result, and who would favour something else, and put it on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with &amp;names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each participant is known by name or code, role and organisation. Afterwards everybody&apos;s answers are shown with their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin &amp;anonymously</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody draws a numbered slip from a hat. Nobody, you included, can tie answers to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the chosen participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present or &amp;absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ballot is expected of somebody absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this participant votes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only somebody who has not voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;slips…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered slips to draw from a hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are &amp;here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ttendance list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, apart from slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print slips…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF with a slip for each to cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an&amp;onymous…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the workshop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept of people and votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote by &amp;name instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} take part, {present} present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{usable_count} slips can be drawn; {here} people are expected to vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {one} from the workshop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} votes with the code  {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a secret of this participant: show it to nobody else. Draw another one if it was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many slips, a few spare ones included?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which group? Leave it empty for one hat for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who will vote; 0 for as many as there are slips:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slips made so far are no longer of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote by name instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the names as an attendance list, apart from the slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files saved earlier still hold the names: delete them, and save this project now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> These words of names stand in texts of the project: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop is anonymous now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the workshop with all its ballots from this project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Weights that were adopted stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this workshop anonymous, for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are taken out and ballots untied from them. Nobody can bring them back, and everybody draws a new slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much this participant&apos;s answers count against those of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Voting weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line each: name; role; organisation. Kept apart from slips and answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code to nobody: whoever has it votes for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: ______________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End passing the keyboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that nobody sees the screen. Then type your code and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without handing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code belongs to earlier ballots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw another slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (you can revise your answers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Your ballot is handed in. Please pass the keyboard on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voted} of {expected} have voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End passing the keyboard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round stays open; you can go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aggregation_names}, all votes alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{firsts} of {firsts_count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody favours this under their own weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same} of {own_count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose answers are looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How answers are added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s weights; the line is the group&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become the project&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s weights in three ways, and their spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues under the group&apos;s and everybody&apos;s own weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each participant&apos;s own weights and what they favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways of adding up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-groups that agree among themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue by issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By gut and by the group&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How agreement is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these ballots gives weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there_count} of {cast_count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} asked about other criteria than the project has now, so that these weights cannot be used; open a new round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held}: weights of {people_count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One participant has no sub-groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under their own weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {currentText}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project uses these weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the group&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights were not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held}: scores on {issues_count} issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is revealed yet. Open a round on weights, collect ballots, close it and reveal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s weights; wide: from least to most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voted} of {voted2} have voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} is revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many put what first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issue is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own weights: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {shown_count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bars_count} more: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gut check: order the options before any result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights by swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights by points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights by order of importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights by pairwise comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which &amp;issues?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody answers alone. Nobody sees an answer before you reveal the round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights hold for all issues. Nobody sees an answer before you reveal the round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held}: at this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take this ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (has voted: takes the place of the earlier ballot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballot of {name} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballot is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open: ballots are taken, nobody sees any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed: nobody sees any ballot yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;new round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask everybody something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second round keeps the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pass the keyboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private full-screen ballot for one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this &amp;computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand out files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel forms or small files for each participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;files back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked before anything is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print &amp;ballots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF to hand out on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a paper ballot &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper ballot: code and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the ro&amp;und</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ballot is taken or revised any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody sees all ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a round in which nobody has voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a ballot back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant can vote again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has moved since the round before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since the round before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one to ask everybody the same question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voted} of {expected} have voted; {states}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions were edited since, so that no ballot can be taken: {warned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {opened}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voted: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to vote: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has moved since the round before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {held} although {waiting} of {expected} have not voted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed round takes no ballot any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a ballot back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose ballot?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with filled ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On levels the group&apos;s score is the middle answer, with voting weights; on numbers the mean. In brackets the least and the most anyone gave. Marked scores differ from the project&apos;s; point at one to see how many gave what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;these scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become the project&apos;s scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what was asked is in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agree on {same} of {found_count} scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the group&apos;s scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores were not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree or dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree with the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I sign under dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was changed after {stale} of {signed_count} signed: what they signed is not what there is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signed_count} of {usable_count} have signed what there is now: {agreed} in agreement, {signed_count2} under dissent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of scores, weights and method: {inputs}. It is in the report too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier: {inputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open_round} is still open. Close and reveal it before anybody signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is signed is the project as it is, and its weights are not the group&apos;s. To sign the group&apos;s, use them under Results first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{r}: from {shares} to {shares2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, group {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose answers are to be added up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {count2} are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Choose at least {fewest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer was not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria, options and lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that the presets share: four criteria, three scopes of cooperation, six weight profiles and the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely the option is to reach what it is meant to reach on this issue, before any cost is counted (gross benefit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option leaves the problem as it is: the goal is missed even if everybody keeps to what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhat useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option moves the problem in the wanted direction but leaves a substantial part of it standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option reaches the goal as far as any arrangement between states can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes to reach an agreement and hold it together: negotiating, monitoring, concessions. Less is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other government has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few partners who already work together settle it in an existing forum, without large concessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several partners have to negotiate something new, monitor it and give way on some points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most countries have to agree, or rivals on a matter of trade or safety where all of them gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivals have to agree, and to verify, on something where each would rather not be bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the parties to the option want the same thing for reasons they share, so that the result reflects one&apos;s own values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parties pursue opposed aims; what one gains on this issue another loses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values clash openly; only a thin common wording is within reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values differ, but an interest in this issue is shared, even among rivals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parties share most values and differ on details or priorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One set of values decides: one&apos;s own, or one that all parties hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage over development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the option can shape AI where it is built, often by a few companies in other countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who build the AI have no reason to take notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests can be made, and can be ignored or answered by staying away from the market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market or the joint front is big enough that developers adapt some of what they build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most developers, or the states that host them, have to follow: by rule, or because they cannot do without the market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states that host major developers are bound themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unilateral regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One jurisdiction sets rules alone, for AI from abroad as well. The European Union counts as one jurisdiction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two jurisdictions act together, and at least one central AI power is not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More or less worldwide, with every major AI power on board, the United States and China included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starting point when nothing speaks for one criterion over another. An assumption, to be questioned with the weights page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness alone, as Tables 1 and 4 rate it, before the cost of coordinating is discounted. Shows what the tables say by themselves; an assumption like every weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neorealist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative power decides. Leverage over what rivals can build comes first (5 points), whether an arrangement really constrains them second (3); coalitions are temporary, so shared values weigh little (1), and the price of coordinating is secondary to security (1). Illustrative points, an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neoliberal institutionalist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States cooperate to handle interdependence where all can gain. Solving the problem (4 points) and keeping transaction costs down (4) come first; institutions bridge differences of values and power (1 each). Illustrative points, an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constructivist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared ideas, identities and norms carry cooperation. Value alignment comes first (5 points), effectiveness second (3) because the parties&apos; view of the problem defines what works; cost and leverage follow (1 each). Illustrative points, an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mercantilist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperation as industrial policy: control over technology and value chains comes first (leverage, 5 points), then what the arrangement costs one&apos;s own industry and diplomacy (3); the common problem and shared values weigh little (1 each). Illustrative points, an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence. “table”: the rating is printed in a table of the paper. “text”: it follows from a passage of its prose, named in the cell. “assumption”: it is our own judgement; the passage named is the one to compare it with. Only effectiveness is printed in tables, on a scale of three signs. The levels of the other three criteria, the numbers behind all labels and the weights of the lenses are choices made for this program: change them where you know better. Discounting the cost of coordination turns the gross benefit of an option into its net benefit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria, options and lenses with one empty issue, to begin an analysis of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked example: the propaganda chatbot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country A wants to keep a chatbot built in country B from spreading political propaganda: five options of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chatbot from country B that spreads propaganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propaganda chatbot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country A, a liberal democracy, wants a chatbot built in country B not to spread political propaganda. What should it pursue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order suggested by the example: a global agreement where it can be had at a bearable cost, otherwise an agreement with B and other important partners, otherwise measures at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries agree that such chatbots are not made anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective agreement that includes B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective with B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country A, the developer&apos;s home country B and other important partners agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective agreement without B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective without B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country A and like-minded partners agree on common demands; the developer&apos;s home country stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local fine-tuning demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country A alone demands that the chatbot be fine-tuned for its market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbidding deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country A alone forbids offering the chatbot on its territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ideal in the example: such chatbots would be made nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laws and interests differ from country to country; the cost of agreeing may be prohibitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is propaganda to A may be a legitimate account to other governments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever a developer might go, the same prohibition would await it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked behind a global agreement, yet still called very useful because the builder&apos;s own country takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B must be persuaded to restrain its own company, and the partners agree on what counts as propaganda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B signs only if it shares the concern on this one point; the other partners are chosen for theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B has authority over the company; developers in third countries are not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joint demand by customers&apos; countries may move the company, without any hold on it at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like-minded partners can agree quickly once B&apos;s interests need not be met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partners reject such propaganda alike, with different traditions of free speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several markets at once are worth a model builder&apos;s attention, though it may still decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can remove the worst where the company cooperates; hard to enforce and hard to monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks with a company, none with governments; the effort of enforcing shows under effectiveness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model would be tuned to A&apos;s own values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base model stays as it is; only a local adaptation can be requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the chatbot off the open market, while users can still reach it through a VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domestic ban requires no agreement abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ban expresses A&apos;s own judgement without compromise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing from one market is something a company can live with; how it builds is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example is told in prose after Table 4 and prints no ratings; every cell is “text” or “assumption”. Its issue has its own options in place of the three scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI cooperation: goals, kinds of AI and phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables 1 and 4 together: seven goals, and four kinds of AI in development and deployment. 15 issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 1: goals of cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven goals that governments pursue with cooperation on AI, each with three scopes of cooperation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building or bolstering geopolitical alliances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alliances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we work on AI in order to win allies or to tie existing ones closer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns AI with geostrategic weight, at the technical frontier. For systems that rivals already master, the case against wider cooperation is weaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alliance needs at least one ally: rules made alone bind nobody to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperation starts with two jurisdictions; whoever acts alone has no ally to consult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one&apos;s own strategic aims count, so nothing has to be squared with an ally&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single state rarely hosts the makers of strategic AI; export bans reach only what it makes itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as ++: an alliance works by adapting systems and sharing information among members and not with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allies such as NATO members already have forums and matching systems to build on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allies are chosen because aims and values agree; membership itself can be tied to shared values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allies who hold the leading suppliers can deny cutting-edge parts to rivals, as with advanced chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as −: if rivals are members too, nobody is allied against anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivals would have to agree on strategic technology that gives each its edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic rivals want opposite things here: each side&apos;s advantage is the other&apos;s loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rival opens its strategic AI to an arrangement meant to strengthen the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoiding global arms races and races to the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms races</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must be on board so that nobody feels forced to build AI weapons, or to loosen rules, because others do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the paper&apos;s seven goals without a row of its own in Table 1; its section carries the ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgoing autonomous weapons alone does not stop opponents: the security dilemma stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding back alone needs nobody&apos;s signature; the price is paid in security, not in negotiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One&apos;s own view on safety and warfare decides, undiluted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others go on developing whatever one state renounces; restraint alone does not reach their laboratories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single outsider that builds such weapons gives all members a reason to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners have to trust each other&apos;s restraint and verify it while outsiders arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners share the wish for safety rules but differ on how much restraint they can afford.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members can hold back their own makers, yet the rivals whose weapons matter stay outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section finds only worldwide agreements useful, since all who could start a race are then inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every state gains by quietly defecting, so strong verification among rivals has to be bargained for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoiding arms races is named as a field where even the United States and China both gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states that host weapon makers are bound, so no maker has a place to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preventing the proliferation of harmful AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proliferation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom can we keep dangerous AI out of the hands of terrorists, hostile states and repressive rulers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state that restricts only its own exports leaves every other source open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national export rule is adopted at home, without talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to deny which systems follows one&apos;s own idea of harm alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most states host no producer whose diffusion they could restrict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as −: a missing AI power remains a supplier for those whom the members refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members must agree on controls beyond their narrow interest and police each other&apos;s exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners agree that terrorists and hostile rulers must not get such tools, less so on which tools those are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producers inside the group are held to export rules; the producers of the absent power are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as ++: once all major producers restrict diffusion there is no source left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in other non-proliferation regimes, every AI power must accept limits and inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping dangerous AI from terrorists and criminals is listed as serving both rivals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable arrangements need all major AI powers; then every state that hosts a producer is committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realizing benefits from trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we agree rules for trade in AI products and services so that the gains are shared?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 1 prints the same rating for selective and global cooperation: a tie on effectiveness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market access takes two sides; domestic rules alone may even rebuild oligopolies at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tariff or a product rule of one&apos;s own needs no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic standards apply exactly as one&apos;s own public wants them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppliers weave AI into products everyone already uses, so one customer state is hard to please and easy to skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as ++: deals among a few can already check market power and spread the gains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade deals in a smaller circle are easier to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading partners hold similar consumer and privacy standards but compete for industry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joint market makes it worthwhile for foreign suppliers to meet the members&apos; product standards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as ++: scale economies make worldwide trade the largest gain, provided it is managed fairly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worldwide trade rules take long rounds of bargaining, though everybody has something to win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views on market power, data and standards are far apart, and rivalry hides behind talk of values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supplier can escape worldwide trade rules, but trade rules shape only the traded side of a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing knowledge and best practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we exchange what we know about making, testing and supervising AI?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sensitive the knowledge is varies widely: energy-saving methods are harmless to share, frontier know-how may not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing needs a counterpart: whoever keeps to himself learns nothing from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange, hence no exchange to organise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One keeps control of which know-how leaves the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staying out of exchanges gives no insight into how others build and test their systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as +: a smaller pool of experience, still worthwhile when the world at large cannot be won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups such as the OECD already run this kind of exchange among their members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners want similar supervision but also compete, so some expertise is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled audit and testing skill lets regulators without their own ask developers the right questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as ++: good practice helps most where everyone can take it up and add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worldwide exchange meets competitive suspicion, though much of the knowledge is already public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research on safety and the exchange of some knowledge are named as possible with China too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common tests known to all regulators become hard for any developer to pass over, though they bind nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoting norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we advance norms such as limits on mass surveillance, repression and propaganda by AI?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bloc&apos;s rules can spread abroad by themselves, as the EU hopes for those of its AI Act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting an example at home takes no negotiation; EU-level rules count as unilateral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The norm is one&apos;s own, whatever motive lies behind spreading it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign developers may follow a large market&apos;s norms, or leave that market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as ++: each person whom an agreed norm covers is a gain, even in a small circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Democracies already hold common principles, for instance those of the OECD, and can extend them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like-minded countries gather around the very values that the norm expresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of large democracies speaks for markets that developers want, though not for all their hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as ++: a norm accepted worldwide would cover everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worldwide standards for ethical AI are described as very hard to achieve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Democracies warn against exactly the uses that some authoritarian states practise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norms accepted by every AI power reach every developer, but as norms rather than as binding rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managing externalities of harmful AI and collective action problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Externalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we limit the damage that AI made or used in one country does in another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables 2 to 4 unfold this goal by lifecycle phase and kind of AI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage that comes from abroad continues whatever rules apply at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective rules at home need no agreement with the country the harm comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One&apos;s own idea of what counts as harm is applied in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of the harm lies in another country, beyond the reach of domestic law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as +: regional harm can be met regionally, and even a few countries can soften competitive pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who suffer and those who cause the harm have to bargain over who gives way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours who suffer alike want similar remedies but weigh growth and climate differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group can move those of its members where the harmful systems are built; others stay free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as ++: with all on board, no source of cross-border damage is left outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harms as different as climate damage, propaganda and lost jobs must be settled among all, free-riders included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as harm is itself disputed: fake news in one country is policy in another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every country in which harmful systems are developed has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 1 rates selective and global cooperation for six of the seven goals. Avoiding arms races and races to the bottom has no row there; its ratings follow from the goal&apos;s own section. Unilateral regulation is not part of Table 1: its effectiveness is an assumption, except for arms races and for norms, where a passage supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 2: does the harm cross borders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four examples that show when a harm gives other countries a reason to cooperate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundation models with possible existential risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existential risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm crosses borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we guard against models so capable that they might endanger humanity?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A catastrophe would not stop at the border of the country that had rules against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National safety rules for large models need no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much existential risk to run is judged by one&apos;s own lights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such models come from a few places; a country without them has nothing to hold back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some builders slow down; the power outside the group may push on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety thresholds and inspections of training runs must be worked out among several states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like-minded countries may come to share worry about such models, though not its urgency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joint front is heard by most builders but cannot command those of the absent power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A danger to all is met only where every builder of such models is under the same limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivals in a race would have to trust each other&apos;s brakes, without agreeing that the danger is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governments do not agree that the threat exists: some want strict rules, others full speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries able to train such models are party to the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biased algorithms in public administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biased algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm stays at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we prevent unfair algorithms in our own public administration?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those treated unfairly live under the administration&apos;s own law, which can put it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A government can oblige its own offices without consulting others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as fair treatment is settled in one&apos;s own constitution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration orders the system and can write fairness tests into the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners are not affected by our offices&apos; errors and have no reason to bind themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreeing on fairness in administration means reconciling several administrative laws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners oppose discrimination too, but define and prove it differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint procurement rules would add some weight with vendors, less than a further level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country suffers from bias in another&apos;s offices, so there is nothing to solve worldwide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States would have to open their administration to foreign rules, which few accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal treatment by the state means very different things across political systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all governments as buyers asked for the same tests, no vendor could avoid them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate impact of AI&apos;s energy use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we limit the climate damage of running AI systems?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions avoided at home can simply arise where the computing moves to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national efficiency rule for data centres needs no treaty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance between climate and growth is one&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for data centres at home make developers consider efficiency a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even a smaller group can ease competitive pressure and pursue sustainability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members must agree on measuring energy use and on bearing a disadvantage against outsiders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners share climate goals and differ on pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency demanded in several large markets pays off for developers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate is shared by all, so only rules for all cover the whole of the damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worldwide limits on computing run into the race for AI and into free-riding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving energy has few implications for rivalry, so interest in it is shared even among competitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All developers would meet the same limits in running their systems, which feeds back into design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excessive surveillance of public space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we limit the use of AI to watch our own streets and squares?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watchers are domestic authorities and firms, whose use cases a government can rule fairly easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domestic ban or licence needs nobody abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line between safety and privacy is drawn at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public bodies are the main buyers and can refuse systems that do too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras in a partner&apos;s cities do no direct harm in ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policing law differs among partners and is guarded as sovereign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Democracies reject mass surveillance in principle and practise exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared list of unacceptable features adds little to what buyers already demand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectionable surveillance abroad creates no direct cross-border damage for a treaty to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governments that rely on surveillance would have to sign away a tool of rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass surveillance is the very point on which democracies and authoritarian states clash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers of image recognition would face the same bans wherever they sell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 2 prints no ratings. Where the harm crosses borders, effectiveness is that of the externalities row of Table 1. Where it stays at home, other countries have no reason to cooperate, so that domestic rules are very useful and cooperation is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 4: kinds of AI and lifecycle phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four kinds of AI, each in development and in deployment, with Table 3 as a cross-check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI kind × phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundation models: development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found. / dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundation models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we regulate how large general-purpose models are built, mostly in other countries?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as −: training is so costly that builders abroad will hardly tailor a model to one country&apos;s wishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demands on foreign model builders can be issued without asking another government.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demands on training data, safeguards and fairness are one&apos;s own, uncompromised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier models come from few places; most countries can at best ask for fine-tuning, and may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as +: one joint set of demands is much more likely to be heeded than many separate ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost grows with the number of actors, and requirements on training have to be agreed in technical detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like-minded governments want safe and fair models but also favour their own champions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joint front gives builders a reason to listen; the absent AI power&apos;s builders can still hold out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as ++: the wider the group, the fewer places remain where a model escapes the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most actors, and no agreement among them on whether such models are a threat or a chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governments differ on strict rules against unchained growth, and democracies mistrust authoritarian rule-makers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home states of all large model builders take part, so no builder can play one off against another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other countries allow in building matters a lot here, since most governments import these models or do without. That speaks for cooperating and agrees with Table 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundation models: deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found. / use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we regulate how large general-purpose models are used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as +: how such a model is used within one&apos;s borders can be ruled at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use can in principle be regulated alone, so nobody else has to be won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which uses are acceptable is decided by one&apos;s own law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions on use give providers a mild push to adapt, by fine-tuning at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as −: uses in partner countries rarely touch us, so joint rules add nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More parties cost more; rules on use cut across each partner&apos;s domestic law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners agree on rights in principle but draw the line between allowed and banned uses differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common conditions for access to a joint market reach back to builders, though only indirectly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as −: objectionable uses elsewhere do little harm across borders, which leaves nothing to solve together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All AI powers would have to bind their domestic use, with little to gain from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic surveillance by AI is normal for some governments and unacceptable to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worldwide conditions of use would press every builder, but from the side of use and not of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How others use these models matters little to us, so cooperation is a choice. That agrees with Table 4, which favours national rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical products: development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phys. / dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI-powered physical products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we agree how AI built into cars, medical devices or appliances is developed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as −: import checks catch the finished device, not how a maker abroad gathers data and designs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importers can set product specifications by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety and privacy specifications follow domestic preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-compliant imports can be stopped, and simple built-in systems are cheap to adapt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as +: shared safety rules help, though the incentive is weaker than for foundation models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries that trade appliances have product-safety bodies to build on and a common interest in sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading partners want devices that are safe and not nosy, with differing strictness on data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers hardly give up the joint market of several importers, so they design for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as ++: a worldwide baseline would leave no maker outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most actors, hence costly, but product safety is technical and less divisive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic safety of consumer appliances is listed as an interest shared by the United States and China.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All producing countries hold their makers to the same specification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergent development rules matter little because imports can be held to local specifications, so cooperation is optional. Table 4 nevertheless rates global cooperation on development as very useful: the two tables pull in different directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical products: deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phys. / use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we regulate how AI-powered products are used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as +: the device sits within one&apos;s territory, where local rules can be enforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local rules for using a device need no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road, clinic and household rules can follow local preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of use, such as type approval, make makers adjust the product they build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as −: how a neighbour uses a kitchen device or car has hardly any bearing on us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners could extend existing product and traffic agreements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners agree on safety in use; habits and liability rules differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common rules of use add little to the pressure that import conditions already exert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as −: local use is a local matter; a worldwide rule would solve no shared problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of parties makes it costly, although the stakes are low for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe devices are wanted everywhere, privacy in their use less so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform rules of use would bind all users and so indirectly reach all makers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign rules of use matter little for devices used at home, so cooperation is a choice. That agrees with Table 4, which favours national rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small-scale AI services: development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serv. / dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small-scale AI as a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we agree how voice clones, recommenders, deepfake tools and other small online AI services are built?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as −: the tools come from many providers abroad, beyond the reach of one lawmaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements for developers can be published without any agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirements express one&apos;s own idea of safety and privacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers can change such a service&apos;s specification for an importing country with ease, if they care to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as +: agreement among some home countries of providers covers part of the supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra parties and a scattered field of providers make monitoring laborious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners reject deceptive tools alike but balance free speech and protection differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to adapt, and worth adapting for a joint market: most providers would follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as ++: only if all home countries of providers join is there no source outside the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries matter, since a small provider can sit anywhere, and all would have to supervise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepfakes and content feeds touch speech and politics, where convictions are far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers everywhere are under the same development rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergent development rules matter little because such services are easily changed for importing countries, so cooperation is optional. Table 4 nevertheless rates global cooperation on development as very useful, as it does for physical products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small-scale AI services: deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serv. / use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we control to whom and how small online AI services are made available?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as +: providers, platforms and organisations at home can be held to domestic rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic rules on availability need no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which services are welcome is decided at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unwanted services are hard to keep out and can be reached through a VPN, so providers feel little pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as −: services from countries outside the group stay within reach of every user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlling availability takes substantial cooperation between authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners share concern about high-risk tools and disagree on low-risk ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joint list of conditions impresses larger providers; small ones can serve from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as −: Table 4 sees use as a matter for national rules in all civilian fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability would have to be policed in every country, with very many providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governments differ on which services are a menace: some use them themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider could serve from a haven; yet rules on provision shape development only indirectly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment rules abroad decide to whom such services are available, so cooperation is desirable. Table 4 rates selective and global cooperation on deployment as not useful: the two tables pull in different directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military AI: development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mil. / dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Militarily relevant AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we regulate how AI for weapons and military decisions is developed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as −: restraint by one power invites the next to fill the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national moratorium needs no treaty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One&apos;s own view of human control over weapons decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign armament programmes are closed to outside rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as +: allies can bind one another, while the race with those outside goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several armed forces must disclose and verify what they usually keep secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allies broadly agree on human oversight, less on what they may need against rivals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the members&apos; own arms makers are reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as ++: the security dilemma ends only when all major military powers are bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each state alone is tempted to stay out, a prisoner&apos;s dilemma that makes agreement hard to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even rivals would be better off without an arms race, whatever else divides them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states with an arms programme accept limits on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign development rules decide whether weapons keep a human in the loop, which matters greatly in war. That speaks for cooperating and agrees with Table 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military AI: deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mil. / use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom should we regulate when and how military AI may be used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as −: military AI is used against others, so rules for one&apos;s own forces do not protect anyone from theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of engagement for one&apos;s own forces need no agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One&apos;s own ethics of warfare apply without compromise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding one&apos;s own soldiers changes nothing in what others build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as +: allies can agree on use in joint operations; opponents remain free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allied forces must harmonise doctrine and show each other that they keep to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allies share the law of war but read autonomy and accountability differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrictions on use among allies steer the allies&apos; own procurement and little else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as ++: use abroad has grave effects on other countries, so rules are needed that hold for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every military power gains from being the exception, and compliance in combat is hard to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International rules of war show that even adversaries can share such an interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ban on certain uses that all powers accept leaves little reason to build for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military AI is rarely used at home, so other countries feel the producers&apos; rules of use. That speaks for cooperating and agrees with Table 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Table 4 was read. In the text at hand the cells of a row run together: “− + + − + + −” is seven signs for six cells, so one pair “+ +” is a single “++”, either the first or the second. Taking the second gives unilateral − and +, selective + and −, global ++ and − (development, deployment). Taking the first would make selective cooperation useless in development, against the foundation models section, where a joint set of demands is what makes builders listen, and somewhat useful in deployment, against the statement that use is best governed nationally. In the military row, eight signs for six cells, the two “++” stand under global cooperation, because the section on military AI finds that nothing else really works. Table 3 is no rating. It says where divergent rules matter, and so where cooperation is desirable or optional. It pulls against Table 4 in three places: small-scale services in deployment (desirable, yet selective and global are rated −), physical products in development (optional, yet global is rated ++) and, by the same measure, small-scale services in development (optional, yet global is rated ++).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document, .mcda file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about one analysis in one file: issues, options, criteria, scores, weights, notes and snapshots. It stays on this computer and opens again exactly as it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question to be decided, such as with whom to cooperate on foundation models. All issues of a project share the same criteria, but each has its own scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the ways to act on an issue, such as selective cooperation. Options can be left out of an issue, or an issue can have options of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benefit, cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something by which options are judged, the same for every issue. ▲ marks a benefit, of which more is better, and ▼ a cost, of which less is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ordered labels a criterion is scored with and the numbers that stand behind them. The numbers are a choice that you can edit, and the robustness check asks what other numbers would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one option does on one criterion of one issue. A missing score is never read as zero: the option is left out of that ranking, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table, text, assumption, yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a score rests on: a table of the source, a passage of its text, an assumption of the preset, or you. Editing a score makes it yours and keeps the preset&apos;s value beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scores of one issue as a table, with options down the side and criteria across. It is what every method starts from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each criterion counts, as shares that sum to 100 %. Moving one weight keeps the others in proportion, unless they are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named set of weights, such as one that puts leverage first. Looking through a lens replaces the present weights, and Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights and the method at one moment, kept under a name. Two snapshots can be compared side by side, and none is ever overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judgement of how many times as important or as good one thing is as another, from 1 (equal) to 9. All pairs together give weights or priorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares that follow from pairwise comparisons, which sum to 1. With contradictions among the comparisons they are the best compromise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency ratio (CR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far pairwise comparisons contradict each other, measured against random answers. 10 % or less is commonly called acceptable, but it is advice and not a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closeness coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPSIS&apos;s score of an option from 0 to 1: near 1 is close to the best imaginable on every criterion, near 0 close to the worst. It orders the options of one issue and should not be compared between issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank, tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options of an issue in order of their score. Options whose scores are equal share a rank, and none is put first by the order of the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight at which first place changes hands while the other weights keep their proportions. If it lies far from the present weight, the answer does not hang on that weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of many random samples of weights or scores in which an option takes a rank. It answers how often an option would be first if the weights are not known exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust, contested, knife-edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● ◐ ○</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How firmly first place stands when weights and level values vary by a stated rule. ● robust holds almost always, ◐ contested mostly, and ○ knife-edge in fewer than two of three samples or in a tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperation map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All issues at a glance, each with the option most favoured. It can also show what effectiveness alone would say, what the paper says, what the scores rest on, and what differs between two states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross is the benefit of an option by effectiveness alone; net counts the cost of coordinating and the other criteria too. Where the two put different options first, the other criteria decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone whose judgements count in a workshop, identified with a role. Names can be hidden from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of one participant in one round, in a file or on paper. It stays closed to the others until the round ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One turn of collecting ballots in a workshop. After the discussion another round shows who has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike the participants&apos; weights are, on a scale whose source is named beside it. A middling group value can hide two opposed camps, so the spread is always shown with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks options by how near they come to the best and how far they stay from the worst on all criteria at once (Hwang &amp; Yoon 1981). A weakness on one criterion can be made good by a strength on another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytic Hierarchy Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares criteria and options two by two and adds up the shares that follow (Saaty 1980). It measures how far the comparisons contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vector, min-max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How TOPSIS makes criteria with different scales comparable before it adds them up. The choice can change the ranking, and the program says for each issue whether it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A normalisation that measures every score on its whole scale, so that ranks do not change when options come and go. The price is that options lying close together on a long scale are hardly told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal and distributive mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ways in which AHP adds up: in ideal mode the best option on each criterion counts as 1, in distributive mode the options share out 1. Ideal suits choosing one option, distributive sharing out means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing weighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks how much the change from worst to best on each criterion matters, with the most important change at 100. It keeps the question tied to the range that is really at stake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC, rank sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights taken from the mere order of importance by a published rule. They are quick and honest when nothing more than the order is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same scores and weights ranked by another published method. Agreement of several methods is a sign that the answer does not hang on one of them, not a proof that it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average contradiction in random pairwise comparisons, which the consistency ratio is measured against. Published tables differ a little, so the one in use is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another set of numbers for the words behind 1 to 9, applied after the judgements were given. It changes how strongly words count, not what was answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
