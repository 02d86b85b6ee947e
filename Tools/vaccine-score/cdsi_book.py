#!/usr/bin/env python3
"""Turns the CDC's CDSi supporting data (XML) into a vaccine schedule as hspplan reads it (YAML).

    cdsi_book.py FOLDER > book.yaml

FOLDER holds ScheduleSupportingData.xml and one file for each antigen. Only what judging given doses takes is
written; what is about recommending a dose (contraindications, recommended ages, volumes) is left out.
"""
import datetime
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree


def text(node, path):
    found = node.find(path)
    return " ".join((found.text or "").split()) if found is not None else ""


def filled(node, tag):
    """The children of that name that hold anything."""
    return [child for child in node.findall(tag) if len(child)]


def codes(value):
    return [code.strip() for code in re.split("[;,]", value) if code.strip()]


def date(value, days=0):
    """`20230912` or `09/12/2023` as an ISO date, so many days later."""
    form = "%m/%d/%Y" if "/" in value else "%Y%m%d"
    return (datetime.datetime.strptime(value, form).date() + datetime.timedelta(days)).isoformat()


def compact(**pairs):
    return {key.replace("_", "-"): value for key, value in pairs.items() if value not in ("", None, [], {})}


def in_force(node):
    since, through = text(node, "effectiveDate"), text(node, "cessationDate")
    return compact(since=since and date(since), through=through and date(through))


class Book:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.schedule = ElementTree.parse(self.folder / "ScheduleSupportingData.xml").getroot()
        self.sources = {}
        for path in sorted(self.folder.glob("*.xml")):
            root = ElementTree.parse(path).getroot()
            if root.tag == "antigenSupportingData":
                self.sources[text(root, "series/targetDisease")] = root
        self.observations = set()

    def tree(self):
        antigens = {name: self.antigen(root) for name, root in self.sources.items()}
        return compact(
            observations=sorted(self.observations), products=self.products(), groups=self.groups(),
            conflicts=self.conflicts(), antigens=antigens)

    # What a dose can be of

    def products(self):
        products = {}
        for entry in self.schedule.iter("cvxMap"):
            holds = []
            for association in entry.findall("association"):
                name = text(association, "antigen")
                if name in self.sources:
                    ages = {"from": text(association, "associationBeginAge"),
                            "before": text(association, "associationEndAge")}
                    ages = {key: value for key, value in ages.items() if value}
                    holds.append({"antigen": name, **ages} if ages else name)
            products[text(entry, "cvx")] = {"name": text(entry, "shortDescription"), "holds": holds}
        for entry in self.schedule.iter("liveVirusConflict"):  # some hold none of the antigens there are
            for side in ("previous", "current"):
                name = text(entry, side + "/vaccineType")
                products.setdefault(text(entry, side + "/cvx"), {"name": name, "holds": []})
        return products

    def groups(self):
        groups = {}
        for entry in self.schedule.iter("vaccineGroupMap"):
            names = [a.text.strip() for a in entry.findall("antigen") if a.text.strip() in self.sources]
            if names:
                groups[text(entry, "name")] = names
        return groups

    def conflicts(self):
        laters = {}
        for entry in self.schedule.iter("liveVirusConflict"):
            times = tuple(text(entry, tag) for tag in (
                "conflictBeginInterval", "conflictEndInterval", "minConflictEndInterval"))
            laters.setdefault((text(entry, "previous/cvx"), times), []).append(text(entry, "current/cvx"))
        earliers = {}
        for (earlier, times), later in laters.items():
            earliers.setdefault((tuple(sorted(later)), times), []).append(earlier)
        return [
            compact(earlier=earlier, later=list(later), **{"from": begin}, before=end, before_if_valid=least)
            for (later, (begin, end, least)), earlier in earliers.items()]

    # Antigens

    def antigen(self, root):
        immunity = root.find("immunity")
        immune = {}
        if immunity is not None:
            born = immunity.find("dateOfBirth")
            born = born if born is not None and not text(born, "birthCountry") else None
            before = text(born, "immunityBirthDate") if born is not None else ""
            immune = compact(
                evidence=self.observed(text(e, "guidelineCode") for e in immunity.findall("clinicalHistory")),
                born_before=before and date(before),
                **{"except": self.observed(
                    text(e, "exclusionCode") for e in born.findall("exclusion")) if before else []})
        return compact(immune=immune, series=[self.series(node) for node in root.findall("series")])

    def observed(self, found):
        found = [code for code in found if code]
        self.observations.update(found)
        return found

    def series(self, node):
        select = node.find("selectSeries")
        indications = []
        for indication in filled(node, "indication"):
            code = self.observed([text(indication, "observationCode/code")])[0]
            ages = {"from": text(indication, "beginAge"), "before": text(indication, "endAge")}
            indications.append({"observation": code, **{k: v for k, v in ages.items() if v}})
        kind = text(node, "seriesType").lower().replace(" ", "-")
        return compact(
            name=text(node, "seriesName"), kind=kind,
            sex=[text(g, ".").lower() for g in node.findall("requiredGender") if text(g, ".")],
            indications=indications, group=text(select, "seriesGroup"),
            equivalent=[c for g in node.findall("equivalentSeriesGroups") for c in codes(text(g, "."))],
            default="yes" if text(select, "defaultSeries") == "Yes" else "no",
            product_path="yes" if text(select, "productPath") == "Yes" else "",
            priority=str(ord(text(select, "seriesPriority") or "A") - ord("A")),
            preference=text(select, "seriesPreference"), latest_start=text(select, "maxAgeToStart"),
            doses=[self.dose(dose) for dose in node.findall("seriesDose")])

    def dose(self, node):
        seasons = filled(node, "seasonalRecommendation")
        season = tuple(text(seasons[0], tag) for tag in ("startDate", "endDate")) if seasons else None
        return compact(
            age=[age for age in map(self.age, filled(node, "age")) if age],
            interval=[self.interval(i) for i in filled(node, "interval")],
            accepted_interval=[self.interval(i) for i in filled(node, "allowableInterval")],
            vaccines=self.vaccines(node),
            mistaken=[text(v, "cvx") for v in filled(node, "inadvertentVaccine")],
            skip=[self.skip(s, season) for s in filled(node, "conditionalSkip")],
            recurring="yes" if text(node, "recurringDose") == "Yes" else "")

    def age(self, node):
        ages = compact(absolute=text(node, "absMinAge"), before=text(node, "maxAge"),
                       **{"from": text(node, "minAge")})
        if "from" in ages and "absolute" not in ages:
            ages["absolute"] = "0 days"
        return {**ages, **in_force(node)} if ages else None

    def interval(self, node):
        dose, latest = text(node, "fromTargetDose"), codes(text(node, "fromMostRecent"))
        observation = text(node, "fromRelevantObs/code")
        if observation:
            self.observed([observation])
        return {**compact(
            absolute=text(node, "absMinInt") or "0 days", minimum=text(node, "minInt"), after_dose=dose,
            after_vaccines=latest, after_observation=observation), **in_force(node)}

    def vaccines(self, node):
        """Preferable and allowable vaccines alike: either meets a target dose."""
        uses = {}
        for tag in ("allowableVaccine", "preferableVaccine"):
            for vaccine in filled(node, tag):
                key = (text(vaccine, "beginAge"), text(vaccine, "endAge"), text(vaccine, "tradeName"))
                of = uses.setdefault(key, [])
                if text(vaccine, "cvx") not in of:
                    of.append(text(vaccine, "cvx"))
        return [compact(of=of, before=end, product=product, **{"from": begin})
                for (begin, end, product), of in uses.items()]

    # Conditional skips

    def skip(self, node, season):
        sets = [self.condition_set(s, season) for s in node.findall("set")]
        logic = "all" if text(node, "setLogic") == "AND" else "any"
        return {"for": text(node, "context").lower(), logic: sets}

    def condition_set(self, node, season):
        logic = "any" if text(node, "conditionLogic") == "OR" else "all"
        return {logic: [self.condition(c, season) for c in node.findall("condition")], **in_force(node)}

    def condition(self, node, season):
        kind = text(node, "conditionType").lower()
        ages = {"from": text(node, "beginAge"), "before": text(node, "endAge")}
        ages = {key: value for key, value in ages.items() if value}
        if kind == "age":
            return {"age": ages}
        if kind == "interval":
            return {"interval": text(node, "interval")}
        if kind == "completed series":
            return {"complete": codes(text(node, "seriesGroups"))}
        if not kind.startswith("vaccine count"):
            raise SystemExit(f"unknown condition: {kind}")
        logic = {"greater than": "more-than", "equal to": "exactly", "less than": "fewer-than"}
        return {"doses": {
            logic[text(node, "doseCountLogic").lower()]: text(node, "doseCount"),
            "valid": "yes" if text(node, "doseType") == "Valid" else "no",
            **compact(of=codes(text(node, "vaccineTypes")), age=ages),
            **self.period(text(node, "startDate"), text(node, "endDate"), season)}}

    def period(self, start, end, season):
        """The data hold the dates of one season and are written anew each year: a season stays a season."""
        if season and season[1] and end:
            first = date(season[0])[5:]
            if (start, end) == season:
                return {"this-season": first}
            if not start and end == season[0]:
                return {"earlier-seasons": first}
        return compact(since=start and date(start), through=end and date(end, days=-1))


def lines(tree, indent=""):
    """YAML in block style with every text quoted."""
    pairs = tree.items() if isinstance(tree, dict) else ((None, value) for value in tree)
    for key, value in pairs:
        head = indent + ("- " if key is None else json.dumps(key) + ":")
        if not isinstance(value, (dict, list)):
            yield f"{head.rstrip()} {json.dumps(value, ensure_ascii=False)}"
        elif not value:
            yield f"{head.rstrip()} " + ("{}" if isinstance(value, dict) else "[]")
        elif key is None:
            inner = list(lines(value, indent + "  "))
            yield head + inner[0].lstrip()
            yield from inner[1:]
        else:
            yield head
            yield from lines(value, indent + "  ")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    print("\n".join(lines(Book(sys.argv[1]).tree())))
