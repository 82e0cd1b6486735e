"""The columns of each answer: its keys, with the headings that people read."""

from domain.kernel.rules import N_

BALANCE = {
    "municipality": N_("municipality"),
    "group": N_("group"),
    "period": N_("half-year"),
    "opening": N_("opening"),
    "assigned": N_("assigned"),
    "exchanged": N_("exchanged"),
    "corrected": N_("corrected"),
    "realised": N_("realised"),
    "remaining": N_("remaining"),
}
OCCUPANCY = {
    "location": N_("location"),
    "group": N_("group"),
    "on": N_("on"),
    "capacity": N_("places"),
    "occupied": N_("occupied"),
    "free": N_("free"),
}
LOCATIONS = {
    "location": N_("location"),
    "name": N_("name"),
    "form": N_("form"),
    "open_since": N_("open since"),
    "groups": N_("groups"),
    "places": N_("places"),
    "occupied": N_("occupied"),
}
TIMELINE = {
    "position": "#",
    "at": N_("at"),
    "kind": N_("what"),
    "audience": N_("audience"),
    "channel": N_("channel"),
    "due": N_("due"),
    "status": N_("status"),
    "document": N_("document"),
    "recorded_by": N_("recorded by"),
}
SIGNALS = {
    "signal": N_("signal"),
    "at": N_("received"),
    "category": N_("kind"),
    "location": N_("location"),
    "due": N_("answer due"),
    "answered": N_("answered"),
    "status": N_("status"),
    "age_days": N_("age in days"),
    "measures": N_("measures"),
}
MEASURES = {
    "measure": N_("measure"),
    "on": N_("on"),
    "kind": N_("kind"),
    "partner": N_("partner"),
    "paid_by": N_("paid by"),
    "signal": N_("signal"),
    "location": N_("location"),
}
LEGALITY = {
    "rule": N_("rule"),
    "paragraph": N_("paragraph"),
    "severity": N_("severity"),
    "subject": N_("subject"),
    "position": "#",
    "at": N_("at"),
    "text": N_("finding"),
    "reason": N_("reason given"),
}
STOCK = {
    "case": N_("case"),
    "municipality": N_("municipality"),
    "group": N_("group"),
    "persons": N_("persons"),
    "coupled_on": N_("coupled on"),
    "age_days": N_("age in days"),
    "reason": N_("waits for"),
}
WAITING = {
    "municipality": N_("municipality"),
    "group": N_("group"),
    "age": N_("coupled for"),
    "reason": N_("waits for"),
    "cases": N_("cases"),
    "persons": N_("persons"),
}
OFFERS = {
    "dwelling": N_("dwelling"),
    "by": N_("by"),
    "case": N_("case"),
    "on": N_("on"),
    "status": N_("status"),
    "refused": N_("refused on"),
}
FORECAST = {
    "municipality": N_("municipality"),
    "group": N_("group"),
    "period": N_("half-year"),
    "text": N_("how"),
    "persons": N_("persons"),
}
COMPOSITION = {
    "case": N_("case"),
    "group": N_("group"),
    "size": N_("persons"),
    "minors": N_("minors"),
    "language": N_("language"),
    "unit": N_("unit"),
}
TARGETS = {
    "municipality": N_("municipality"),
    "region": N_("region"),
    "group": N_("group"),
    "together_with": N_("together with"),
    "on": N_("on"),
    "places": N_("places"),
    "source": N_("source"),
}
PERSONAL = {"position": "#", "type": N_("event"), "field": N_("field"), "value": N_("value")}
GRANTS = {
    "scheme": N_("scheme"),
    "location": N_("location"),
    "group": N_("group"),
    "unit": N_("per"),
    "from": N_("from"),
    "until": N_("until"),
    "quantity": N_("quantity"),
    "rate": N_("rate"),
    "amount": N_("amount"),
}
SCHEMES = {
    "scheme": N_("scheme"),
    "name": N_("name"),
    "groups": N_("groups"),
    "legal_basis": N_("legal basis"),
    "body": N_("responsible"),
    "from": N_("from"),
    "until": N_("until"),
    "state": N_("status"),
    "applied": N_("applied for"),
    "granted": N_("granted"),
    "advanced": N_("advances"),
    "settled": N_("settled"),
}
FINANCE = {
    "scheme": N_("scheme"),
    "group": N_("group"),
    "entitlement": N_("entitlement"),
    "advances": N_("advances"),
    "expenses": N_("expenses"),
    "revenues": N_("revenues"),
    "settled": N_("settled"),
    "result": N_("result"),
}
BOOKINGS = {
    "on": N_("on"),
    "kind": N_("what"),
    "id": N_("id"),
    "scheme": N_("scheme"),
    "theme": N_("theme"),
    "group": N_("group"),
    "location": N_("location"),
    "amount": N_("amount"),
    "supplier": N_("supplier or source"),
    "invoice": N_("invoice"),
    "legal_basis": N_("legal basis"),
    "evidence": N_("evidence"),
    "position": "#",
}
THEMES = {
    "theme": N_("theme"),
    "name": N_("name"),
    "year": N_("year"),
    "scheme": N_("paid by scheme"),
    "budget": N_("budget"),
    "expenses": N_("expenses"),
}
SPENDING = {
    "expense": N_("expense"),
    "on": N_("on"),
    "group": N_("group"),
    "amount": N_("amount"),
    "criterion": N_("criterion"),
    "weight": N_("weight"),
    "text": N_("finding"),
    "settled": N_("ended as"),
    "grounds": N_("grounds"),
}
TOLERANCE = {
    "year": N_("year"),
    "expenses": N_("expenses"),
    "errors": N_("errors"),
    "error_limit": N_("limit to errors"),
    "uncertainties": N_("uncertainties"),
    "uncertainty_limit": N_("limit to uncertainties"),
    "within": N_("within the limits"),
}
REPAIRS = {
    "to": N_("reported to"),
    "from": N_("from"),
    "until": N_("until"),
    "subject": N_("subject"),
    "change": N_("what"),
    "before": N_("before"),
    "after": N_("after"),
    "repaired": "#",
}
RISKS = {
    "risk": N_("risk"),
    "kind": N_("kind"),
    "description": N_("description"),
    "on": N_("on"),
    "scheme": N_("scheme"),
    "group": N_("group"),
    "amount": N_("amount"),
    "state": N_("status"),
    "measures": N_("measures"),
    "council": N_("told to the council"),
}
UNPAID = {
    "location": N_("location"),
    "group": N_("group"),
    "decided": N_("decided for"),
    "capacity": N_("places"),
    "occupied": N_("occupied"),
    "paid": N_("paid by a scheme"),
    "unpaid": N_("paid by none"),
    "unrealised": N_("decided, not open"),
    "schemes": N_("schemes"),
}
PLANS = {
    "case": N_("case"),
    "person": N_("person"),
    "required": N_("required"),
    "due": N_("agree by"),
    "agreed": N_("agreed on"),
    "ended": N_("ended on"),
    "state": N_("status"),
}
ALLOWANCE = {
    "case": N_("case"),
    "item": N_("item"),
    "persons": N_("persons"),
    "rate": N_("per person"),
    "amount": N_("per month"),
    "text": N_("explained"),
}
SCHOOLS = {
    "school": N_("school"),
    "level": N_("level"),
    "places": N_("places"),
    "enrolled": N_("enrolled"),
    "free": N_("free"),
    "near": N_("children near"),
    "waiting": N_("not at school"),
    "peak": N_("most asked for"),
    "peak_on": N_("from the day"),
    "short_from": N_("short from"),
}
SUPPORT = {
    "kind": N_("what"),
    "by": N_("by"),
    "subject": N_("subject"),
    "from": N_("from"),
    "until": N_("until"),
}
COA = {
    "municipality": N_("municipality"),
    "group": N_("group"),
    "period": N_("half-year"),
    "on": N_("on"),
    "coa": N_("COA counts"),
    "ours": N_("the register counts"),
    "difference": N_("difference"),
    "recorded_since": N_("recorded since"),
    "moving": N_("moving"),
    "unexplained": N_("unexplained"),
    "coa_task": N_("corrected task of COA"),
    "task": N_("corrected task"),
}
SUPERVISION = {
    "municipality": N_("municipality"),
    "period": N_("half-year"),
    "on": N_("on"),
    "colour": N_("colour"),
    "document": N_("document"),
    "remaining": N_("remaining"),
}
RECEPTION = {
    "municipality": N_("municipality"),
    "region": N_("region"),
    "group": N_("group"),
    "together_with": N_("together with"),
    "on": N_("on"),
    "places": N_("places asked"),
    "realised": N_("places there"),
    "realised_on": N_("counted on"),
    "short": N_("lacking"),
    "expected": N_("places expected"),
    "regime": N_("regime"),
    "source": N_("source"),
}
SHARE = {
    "region": N_("region"),
    "municipality": N_("municipality"),
    "group": N_("group"),
    "inhabitants": N_("inhabitants"),
    "of": N_("of the region"),
    "places": N_("places there"),
    "total": N_("places of the region"),
    "share": N_("share by inhabitants"),
    "more": N_("more than its share"),
}
AGREEMENTS = {
    "agreement": N_("agreement"),
    "name": N_("name"),
    "parties": N_("parties"),
    "locations": N_("location"),
    "from": N_("from"),
    "until": N_("until"),
    "warned_from": N_("warned from"),
    "followed_by": N_("followed by"),
    "state": N_("status"),
}
COMMITMENTS = {
    "commitment": N_("commitment"),
    "to": N_("to whom"),
    "what": N_("what"),
    "on": N_("on"),
    "due": N_("due"),
    "done": N_("done"),
    "status": N_("status"),
}
PLAN = {
    "item": N_("line"),
    "about": N_("about"),
    "audience": N_("audience"),
    "channel": N_("channel"),
    "due": N_("due"),
    "done": N_("done"),
    "status": N_("status"),
}
CASES = {
    "case": N_("case"),
    "group": N_("group"),
    "municipality": N_("municipality"),
    "members": N_("persons"),
    "closed": N_("closed"),
}
