"""What an event says, as a sentence in Dutch or English; without anything personal."""

from collections.abc import Iterator, Mapping
from typing import Any

from adapters.answers.texts import LABELS
from domain.catalogue import base_name
from domain.kernel.history import Effects, Event
from domain.kernel.personal import Personal
from domain.kernel.rules import N_, Message, say
from domain.kernel.vocabulary import Document

SENTENCES: Mapping[str, str] = {
    "QuotaAssigned": N_("{municipality} gets a task of {persons} for {group} in {period} ({source})."),
    "OpeningBalanceRecorded": N_("{municipality} opens {period} for {group} with {persons} ({source})."),
    "QuotaExchanged": N_("{taker} takes {persons} of {group} over from {giver} in {period} ({source})."),
    "QuotaCorrected": N_("The task of {municipality} for {group} in {period} changes by {persons}: {reason}."),
    "CapacityTargetSet": N_(
        "{municipality}{region} is to have {places} places for {group}{together_with} on {on} ({source})."
    ),
    "CaseRegistered": N_("Case {case} is registered: {group}, municipality {municipality}, on {on}."),
    "CaseGroupChanged": N_("Case {case} is of {group} from {on}."),
    "MemberJoined": N_("Person {person} joins case {case} on {on}: {via}."),
    "MemberLeft": N_("Person {person} leaves case {case} on {on}."),
    "MemberCameOfAge": N_("Person {person} of case {case} is of age from {on}."),
    "WaitingReasonRecorded": N_("Case {case} waits from {on}: {reason}."),
    "CaseClosed": N_("Case {case} is closed on {on}."),
    "CaseCoupled": N_("Case {case} is coupled to {municipality} on {on}, by {coupled_by}."),
    "CouplingWithdrawn": N_("The coupling of case {case} is withdrawn on {on}."),
    "DwellingOffered": N_("Dwelling {dwelling} is offered to case {case} by {by} on {on}."),
    "DwellingRefused": N_("Case {case} refuses dwelling {dwelling} on {on}."),
    "HouseholdHoused": N_("Case {case} gets dwelling {dwelling} on {on}."),
    "HouseholdPlaced": N_("Case {case} is placed at {location} from {from_} ({placement})."),
    "PlacementEnded": N_("Placement {placement} ends on {on}."),
    "PlacementCorrected": N_("Placement {placement} was otherwise{from_}{until}{location}{unit}."),
    "LocationSuggested": N_("{location} ({name}) is suggested for {groups} by {suggested_by} on {on}."),
    "LocationAssessed": N_("{location} is assessed at {at}; suitable: {suitable}."),
    "IntendedDecisionTaken": N_("Intended decision on {location} by the {body} at {at} ({document})."),
    "StudyConcluded": N_("The study of {location} is concluded on {on}."),
    "FinalDecisionTaken": N_("Final decision on {location} by the {body} at {at} ({document}){capacity}."),
    "LocationOpened": N_("{location} opens on {on}{capacity}."),
    "LocationFormSet": N_("{location} is of form {form} from {from_}."),
    "CapacityChanged": N_("{location} has {places} places for {group} from {on}: {reason}."),
    "LocationClosed": N_("{location} closes on {on}: {reason}."),
    "AudienceInformed": N_("About {location}: {audience} informed, {channel}, at {at}."),
    "CommunicationRecorded": N_("{about}: {audience} informed, {channel}, at {at}."),
    "ContactAppointed": N_("{location} has contact person {id} from {from_}."),
    "NeighbourMeetingHeld": N_("Meeting with the neighbours of {location} on {on}."),
    "MeetingIntervalSet": N_("The neighbours of {location} meet every {weeks} weeks from {from_}."),
    "SignalReceived": N_("Signal {signal} is received at {at}: {category}, {channel}."),
    "MeasureTaken": N_("Measure {measure} on {on}: {kind}, with {partner}."),
    "SignalAnswered": N_("Signal {signal} is answered at {at}: {channel}."),
    "SignalClosed": N_("Signal {signal} is closed at {at}."),
    "SchemeDefined": N_("Scheme {scheme} ({name}) for {groups} holds from {from_}: {legal_basis}."),
    "SchemeEndSet": N_("Scheme {scheme} ends on {until}, as published on {on} ({source})."),
    "LegalBasisSet": N_("Scheme {scheme} rests on {legal_basis} from {from_} ({source})."),
    "RateSet": N_("Scheme {scheme} pays {amount} per unit ({unit}) from {from_} ({source})."),
    "SchemeAppliedFor": N_("Scheme {scheme} is applied for on {on}{amount}."),
    "SchemeGranted": N_("Scheme {scheme} is granted on {on}{amount}."),
    "AdvanceRecorded": N_("Scheme {scheme} pays an advance of {amount} on {on}."),
    "SchemeSettled": N_("Scheme {scheme} is settled for {year} on {on}: {amount}."),
    "ThemeDefined": N_("Theme {theme} of the budget, from {from_}: {name}."),
    "BudgetSet": N_("Theme {theme} has a budget of {amount} for {year} ({source})."),
    "ExpenseBooked": N_("Expense {expense}: {amount} for {group} to {supplier}, invoice {invoice}, on {on}."),
    "RevenueBooked": N_("Revenue {revenue}: {amount} for {group} on {on} ({source})."),
    "PeriodReported": N_("From {from_} until {until} is accounted for on {on}, to {to}."),
    "FindingSettled": N_("The finding {check} about expense {expense} is {outcome} on {on}: {grounds}."),
    "ToleranceSet": N_("{year}: errors up to {errors}, uncertainties up to {uncertainties} are tolerated ({source})."),
    "RiskRecorded": N_("Risk {risk} is seen on {on}: {kind}, {description}."),
    "RiskChanged": N_("Risk {risk} is {state} from {on}{measure}."),
    "RiskReported": N_("The {body} is told of risk {risk} on {on}."),
    "PlanTermSet": N_("From {from_} an integration plan is agreed within {weeks} weeks ({source})."),
    "PlanRequired": N_("Person {person} of case {case} is to have an integration plan, from {from_}."),
    "PlanAgreed": N_("The integration plan of person {person} of case {case} is agreed on {on}{document}."),
    "PlanEnded": N_("The integration plan of person {person} of case {case} ends on {on}."),
    "AllowanceAmountsSet": N_("From {from_}{until} a living allowance for {groups} has these amounts ({source})."),
    "AllowanceGranted": N_("Case {case} gets a living allowance from {from_}{until}; with a host: {with_host}."),
    "AllowanceEnded": N_("The living allowance of case {case} ends on {on}."),
    "SchoolOpened": N_("School {school} ({name}) takes {places} children from {from_}: {level}."),
    "SchoolPlacesSet": N_("School {school} has {places} places from {from_}."),
    "ChildEnrolled": N_("Person {person} of case {case} goes to school {school} from {from_}."),
    "EnrolmentEnded": N_("Person {person} of case {case} no longer goes to school from {on}."),
    "OnSiteSupportStarted": N_("{location} has on-site support by {by} from {from_}."),
    "OnSiteSupportEnded": N_("The on-site support of {location} by {by} ends on {on}."),
    "ProgrammeDefined": N_("Programme {programme} ({name}) runs from {from_}{until}."),
    "CaseJoinedProgramme": N_("Case {case} takes part in programme {programme} from {from_}."),
    "CaseLeftProgramme": N_("Case {case} leaves programme {programme} on {on}."),
    "LocationJoinedProgramme": N_("{location} takes part in programme {programme} from {from_}."),
    "LocationLeftProgramme": N_("{location} leaves programme {programme} on {on}."),
    "CoaCountRecorded": N_("COA counts {persons} of {group} for {municipality} in {period} until {on} ({source})."),
    "SupervisionRecorded": N_("The province gives {municipality} {colour} for {period} on {on} ({document})."),
    "InhabitantsRecorded": N_("{area} has {inhabitants} inhabitants on {on} ({source})."),
    "RealisationRecorded": N_(
        "{municipality}{region} has {places} places for {group}{together_with} on {on} ({source})."
    ),
    "RealisationForecast": N_(
        "{municipality}{region} expects {places} places for {group}{together_with} on {on} ({source})."
    ),
    "AgreementMade": N_("Agreement {agreement} ({name}) with {parties} holds from {from_}{until}{follows}."),
    "AgreementEndSet": N_("On {on} it is agreed that {agreement} ends on {until}: {reason}."),
    "CommitmentMade": N_("Commitment {commitment} to {to} on {on}{due}: {what}."),
    "CommitmentMet": N_("Commitment {commitment} is met on {on}."),
    "CommunicationPlanned": N_("Line {item} of the plan: {audience}, {channel}, by {on}: {about}."),
    "PlanCarriedOut": N_("Line {item} of the plan is carried out on {on}."),
    "PersonalDataRead": N_("Personal data of {subject} is read: {purpose} ({ground})."),
    "NumberLookedUp": N_("A person is looked for by number{subjects}: {purpose} ({ground})."),
    "ErasureOrdered": N_("The erasure of {subject} is ordered: {ground}."),
    "SubjectErased": N_("What is personal of {subject} is erased."),
    "SigningResumed": N_("Signing goes on here, and not from the head that was signed last{size}: {reason}."),
    "SigningKeyReplaced": N_("Heads are signed with another key from now on, {key}: {reason}."),
    "Retracted": N_("Event {corrects} never was so."),
    "SetAside": N_("What stands at position {corrects} is set aside as no fact: {reason}."),
    "Restated": N_("Event {corrects} was otherwise: {fields}."),
}
"""One sentence per event, whatever its version."""

OPTIONAL: Mapping[str, Mapping[str, str]] = {
    "CapacityTargetSet": {"together_with": N_(" and {together_with}")},
    "RealisationRecorded": {"together_with": N_(" and {together_with}")},
    "RealisationForecast": {"together_with": N_(" and {together_with}")},
    "PlacementCorrected": {
        "from_": N_(", from {from_}"),
        "until": N_(", until {until}"),
        "location": N_(", at {location}"),
        "unit": N_(", unit {unit}"),
    },
    "FinalDecisionTaken": {"capacity": N_(": {capacity}")},
    "LocationOpened": {"capacity": N_(": {capacity}")},
    "SchemeAppliedFor": {"amount": N_(": {amount}")},
    "SchemeGranted": {"amount": N_(": {amount}")},
    "RiskChanged": {"measure": N_(": {measure}")},
    "PlanAgreed": {"document": N_(" ({document})")},
    "AllowanceAmountsSet": {"until": N_(" until {until}")},
    "AllowanceGranted": {"until": N_(" until {until}")},
    "ProgrammeDefined": {"until": N_(" until {until}")},
    "AgreementMade": {"until": N_(" until {until}"), "follows": N_(" and follows {follows}")},
    "CommitmentMade": {"due": N_(", due {due}")},
    "SigningResumed": {"size": N_(", of {size} events")},
    "NumberLookedUp": {"subjects": N_(", found is {subjects}")},
}
"""The parts of sentences that are said only where there is something to say."""


def sentence(event: Event) -> Message:
    """What the event says. A personal value in it is left out, and so is a part that is about nothing."""
    name = base_name(event.TOPIC)
    values = {field: _shown(value) for field, value in event}
    if isinstance(kind := values.get("kind"), str) and kind in LABELS:
        values["kind"] = say(LABELS[kind])
    parts = {
        field: say(part, **{field: values[field]}) if values[field] not in (None, {}, ()) else ""
        for field, part in OPTIONAL.get(name, {}).items()
    }
    return say(SENTENCES[name], **values | parts)


def changes(event: Event) -> Iterator[Message]:
    """What the event changes in the counts of places and of persons housed."""
    if not isinstance(event, Effects):
        return
    for change in event.occupancy:
        text = N_("{location}, {group}: {persons:+d} from {from_} until {until}.")
        if change.until is None:
            text = N_("{location}, {group}: {persons:+d} from {from_}.")
        yield say(text, **dict(change))
    for counted in event.realised:
        yield say(N_("{municipality}, {group}: {persons:+d} counted as housed on {on}."), **dict(counted))


def _shown(value: Any) -> Any:
    match value:
        case Personal():
            return ""
        case Document():
            return value.number
        case bool():
            return say(N_("yes")) if value else say(N_("no"))
        case dict():
            return {key: _shown(item) for key, item in value.items()}
        case _:
            return value
