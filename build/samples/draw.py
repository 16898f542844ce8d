#!/usr/bin/env python3
"""Draws the sample pictures as SVG and writes them as JPEG; makes the sample film and the sample attachments.

Needs rsvg-convert (Debian: librsvg2-bin), convert (imagemagick), ffmpeg and a CJK font (fonts-noto-cjk). Every picture
is made of shapes whose places come from a fixed seed, so that a second run draws the same.

    ./draw.py FOLDER
"""
import math
import random
import subprocess
import sys
import zipfile
from pathlib import Path

WIDTH, HEIGHT = 1600, 1067


def gradient(name, *stops, across=False):
    marks = "".join(f'<stop offset="{i / (len(stops) - 1):.2f}" stop-color="{c}"/>' for i, c in enumerate(stops))
    end = 'x2="1" y2="0"' if across else 'x2="0" y2="1"'
    return f'<linearGradient id="{name}" x1="0" y1="0" {end}>{marks}</linearGradient>'


def mix(one, other, share):
    a, b = (tuple(int(c[i:i + 2], 16) for i in (1, 3, 5)) for c in (one, other))
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in zip(a, b))


def ridge(rng, base, height, roughness=1.0, width=WIDTH, step=16):
    """Points of a hill line: a few waves over each other, the finer the lower."""
    waves = [(rng.uniform(0.5, 1), rng.uniform(0.6, 1.5) * 2 ** n, rng.uniform(0, 6.3)) for n in range(5)]
    points = []
    for x in range(0, width + step, step):
        y = sum(a * math.sin(f * x / width * 6.3 + p) * 0.5 ** (n / roughness) for n, (a, f, p) in enumerate(waves))
        points.append((x, base - height * (0.5 + y / 3)))
    return points


def land(points, fill, width=WIDTH, height=HEIGHT):
    line = " ".join(f"{x:.0f},{y:.1f}" for x, y in points)
    return f'<polygon points="0,{height} {line} {width},{height}" fill="{fill}"/>'


def at(points, x):
    step = points[1][0] - points[0][0]
    i = min(int(x // step), len(points) - 2)
    share = (x - points[i][0]) / step
    return points[i][1] + (points[i + 1][1] - points[i][1]) * share


def sun(x, y, r, fill, glow):
    rings = "".join(f'<circle cx="{x}" cy="{y}" r="{r * k}" fill="{glow}" opacity="{o}"/>' for k, o in ((4.2, .07), (3, .1), (2, .14), (1.45, .2)))
    return rings + f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}"/>'


def cloud(x, y, s, fill="#ffffff", opacity=.75):
    puffs = ((0, 0, 60), (55, -22, 48), (110, -6, 56), (160, 8, 38), (-48, 12, 36))
    body = "".join(f'<ellipse cx="{x + px * s:.0f}" cy="{y + py * s:.0f}" rx="{r * 1.25 * s:.0f}" ry="{r * .7 * s:.0f}"/>' for px, py, r in puffs)
    return f'<g fill="{fill}" opacity="{opacity}">{body}</g>'


def fir(x, y, h, fill):
    tiers = "".join(f'<polygon points="{x - w * h:.1f},{y - b * h:.1f} {x:.1f},{y - t * h:.1f} {x + w * h:.1f},{y - b * h:.1f}"/>' for w, b, t in ((.27, .08, .52), (.21, .34, .76), (.14, .6, 1)))
    return f'<g fill="{fill}">{tiers}<rect x="{x - .03 * h:.1f}" y="{y - .1 * h:.1f}" width="{.06 * h:.1f}" height="{.1 * h:.1f}"/></g>'


def crown(x, y, h, fill, trunk="#5b4636"):
    return (f'<rect x="{x - .035 * h:.1f}" y="{y - .4 * h:.1f}" width="{.07 * h:.1f}" height="{.4 * h:.1f}" fill="{trunk}"/>'
            f'<g fill="{fill}"><ellipse cx="{x:.1f}" cy="{y - .62 * h:.1f}" rx="{.26 * h:.1f}" ry="{.36 * h:.1f}"/>'
            f'<ellipse cx="{x - .17 * h:.1f}" cy="{y - .5 * h:.1f}" rx="{.17 * h:.1f}" ry="{.22 * h:.1f}"/><ellipse cx="{x + .17 * h:.1f}" cy="{y - .52 * h:.1f}" rx="{.17 * h:.1f}" ry="{.24 * h:.1f}"/></g>')


def birch(rng, x, base, w, h):
    marks = "".join(f'<rect x="{x + rng.uniform(0, w * .5):.0f}" y="{base - rng.uniform(0, h):.0f}" width="{w * rng.uniform(.25, .5):.0f}" height="{rng.uniform(3, 9):.0f}" rx="2" fill="#3c3a38" opacity=".75"/>' for _ in range(int(h / 26)))
    return f'<rect x="{x}" y="{base - h}" width="{w}" height="{h}" fill="url(#bark)"/>{marks}'


def yurt(x, y, s, roof="#f3ede0", wall="#fbf8f1", trim="#b5532f"):
    return (f'<g transform="translate({x} {y}) scale({s})"><path d="M-90 -62 Q0 -150 90 -62 Z" fill="{roof}"/><rect x="-90" y="-64" width="180" height="64" fill="{wall}"/>'
            f'<rect x="-90" y="-66" width="180" height="9" fill="{trim}"/><rect x="-22" y="-50" width="44" height="50" rx="3" fill="{trim}"/><rect x="-12" y="-118" width="24" height="10" rx="4" fill="{trim}"/>'
            f'<path d="M-90 -20 H-22 M22 -20 H90" stroke="{trim}" stroke-width="3" stroke-dasharray="8 8" opacity=".6"/></g>')


def birds(rng, n, x, y, spread, colour="#34424d"):
    out = ""
    for _ in range(n):
        bx, by, s = x + rng.uniform(0, spread), y + rng.uniform(0, spread * .35), rng.uniform(.6, 1.3)
        out += f'<path d="M{bx:.0f} {by:.0f} q{12 * s:.0f} {-14 * s:.0f} {24 * s:.0f} 0 q{12 * s:.0f} {-14 * s:.0f} {24 * s:.0f} 0" fill="none" stroke="{colour}" stroke-width="{3.5 * s:.1f}" stroke-linecap="round"/>'
    return out


def flowers(rng, n, top, bottom, colours):
    return "".join(f'<circle cx="{rng.uniform(0, WIDTH):.0f}" cy="{(y := rng.uniform(top, bottom)):.0f}" r="{2.5 + 6 * (y - top) / (bottom - top):.1f}" fill="{rng.choice(colours)}" opacity=".9"/>' for _ in range(n))


def grass(rng, n, top, bottom, colours):
    out = ""
    for _ in range(n):
        x, y = rng.uniform(0, WIDTH), rng.uniform(top, bottom)
        h = 14 + 60 * (y - top) / (bottom - top)
        out += f'<path d="M{x:.0f} {y:.0f} q{rng.uniform(-8, 8):.0f} {-h * .6:.0f} {rng.uniform(-18, 18):.0f} {-h:.0f}" stroke="{rng.choice(colours)}" stroke-width="{1.5 + h / 30:.1f}" fill="none" stroke-linecap="round"/>'
    return out


def svg(defs, body, width=WIDTH, height=HEIGHT):
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"><defs>{defs}</defs>{body}</svg>'


def sky(*stops):
    return gradient("sky", *stops), f'<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#sky)"/>'


def hills(rng, far, near, n, top, bottom, height=150, roughness=1.0):
    """Hill lines from the far colour to the near one; gives their drawing and their points."""
    lines = [ridge(rng, top + (bottom - top) * i / max(1, n - 1), height, roughness) for i in range(n)]
    return "".join(land(points, mix(far, near, i / max(1, n - 1))) for i, points in enumerate(lines)), lines


def grassland(seed, skies, far, near, extras):
    rng = random.Random(seed)
    defs, body = sky(*skies)
    drawn, lines = hills(rng, far, near, 5, 560, 900, 130)
    return svg(defs, body + extras(rng, "back", lines) + drawn + extras(rng, "front", lines))


def summer(rng, layer, lines):
    if layer == "back":
        return sun(1240, 240, 66, "#fff7d6", "#fff1b0") + cloud(260, 210, 1.3) + cloud(800, 150, .9) + cloud(1050, 330, .8, opacity=.5)
    herd = "".join(f'<g transform="translate({x:.0f} {at(lines[3], x) + rng.uniform(20, 70):.0f})"><ellipse rx="13" ry="8" fill="#fdfdf8"/><circle cx="12" cy="-4" r="4.5" fill="#5b5148"/></g>' for x in (rng.uniform(720, 1450) for _ in range(26)))
    return yurt(330, at(lines[2], 330) + 60, .9) + yurt(520, at(lines[2], 520) + 80, .62) + herd + grass(rng, 260, 930, HEIGHT + 30, ("#3f7a37", "#5c9a44", "#86b653")) + flowers(rng, 90, 960, HEIGHT, ("#f6e27a", "#ffffff", "#e98fb0"))


def dawn(rng, layer, lines):
    if layer == "back":
        return sun(520, 520, 90, "#ffe9b8", "#ffcf87") + cloud(980, 220, 1.2, "#ffd9c2", .6) + cloud(200, 260, .8, "#ffd9c2", .5)
    return birds(rng, 9, 820, 250, 420, "#6b4a4a") + yurt(1180, at(lines[2], 1180) + 70, .8, "#e9d3bd", "#f3e2d0", "#8d3f2c") + grass(rng, 220, 940, HEIGHT + 30, ("#5a4b32", "#7d6a3c", "#a58a48"))


def forest(seed, skies, far, near, tree, count, weather=None):
    rng = random.Random(seed)
    defs, body = sky(*skies)
    drawn, lines = hills(rng, far, near, 4, 520, 830, 200)
    for i, line in enumerate(lines):
        shade = mix(far, near, .25 + .75 * i / 3)
        body += land(line, shade)
        for _ in range(count + 14 * i):
            x = rng.uniform(-20, WIDTH + 20)
            h = rng.uniform(60, 110) * (.55 + .5 * i)
            body += tree(rng, max(0, min(WIDTH, x)), at(lines[i], max(0, min(WIDTH - 1, x))) + rng.uniform(6, 60 + 40 * i), h, shade)
    return svg(defs, body + (weather(rng) if weather else ""))


def firs(rng, x, y, h, shade):
    return fir(x, y, h, mix(shade, "#0e2a22", rng.uniform(.15, .5)))


def autumn(rng, x, y, h, shade):
    return crown(x, y, h, rng.choice(("#d9822b", "#c9531f", "#e2a93b", "#a63a1e", "#8c7a2d")))


def snowy(rng, x, y, h, shade):
    return fir(x, y, h, mix("#2e4a52", "#7d98a3", rng.random())) + f'<polygon points="{x - .14 * h:.1f},{y - .6 * h:.1f} {x:.1f},{y - h:.1f} {x + .14 * h:.1f},{y - .6 * h:.1f}" fill="#ffffff" opacity=".85"/>'


def snowfall(rng):
    return "".join(f'<circle cx="{rng.uniform(0, WIDTH):.0f}" cy="{rng.uniform(0, HEIGHT):.0f}" r="{rng.uniform(1.5, 5):.1f}" fill="#ffffff" opacity="{rng.uniform(.4, .9):.2f}"/>' for _ in range(230))


def birches():
    rng = random.Random(31)
    defs, body = sky("#cfe6ef", "#f4e7bf", "#e9b95a")
    defs += gradient("bark", "#cfcac2", "#fbfaf7", "#dcd6cc", across=True)
    drawn, _ = hills(rng, "#e0b866", "#b5772b", 3, 760, 960, 70)
    back = "".join(f'<rect x="{rng.uniform(0, WIDTH):.0f}" y="0" width="{rng.uniform(8, 16):.0f}" height="860" fill="#efe6d2" opacity=".55"/>' for _ in range(26))
    leaves = "".join(f'<circle cx="{rng.uniform(0, WIDTH):.0f}" cy="{abs(rng.gauss(0, 190)):.0f}" r="{rng.uniform(8, 26):.0f}" fill="{rng.choice(("#e7a92f", "#f0c24a", "#d98a24", "#f6d67a"))}" opacity="{rng.uniform(.5, .95):.2f}"/>' for _ in range(420))
    front = "".join(birch(rng, x, 1010 + rng.uniform(-30, 50), rng.uniform(26, 54), 1100) for x in (90, 240, 455, 610, 900, 1075, 1290, 1480))
    fallen = flowers(rng, 260, 930, HEIGHT, ("#e7a92f", "#d98a24", "#f6d67a"))
    return svg(defs, body + back + drawn + front + leaves + fallen)


def lake():
    rng = random.Random(8)
    defs, body = sky("#28527a", "#6fa3c7", "#f2d7b6")
    defs += gradient("water", "#c9b79f", "#5f8fb0", "#1f4566")
    drawn, lines = hills(rng, "#6d8fa8", "#27475a", 3, 470, 600, 210, 1.6)
    shore = "".join(fir(x, at(lines[2], min(x, WIDTH - 1)) + 40, rng.uniform(50, 120), "#1b3542") for x in (rng.uniform(0, WIDTH) for _ in range(60)))
    ripples = "".join(f'<rect x="{rng.uniform(-100, WIDTH):.0f}" y="{(y := rng.uniform(690, HEIGHT)):.0f}" width="{rng.uniform(60, 340):.0f}" height="{1.5 + (y - 690) / 90:.1f}" rx="2" fill="#ffffff" opacity="{rng.uniform(.06, .25):.2f}"/>' for _ in range(130))
    mirror = f'<g transform="translate(0 1352) scale(1 -1)" opacity=".38"><clipPath id="m"><rect y="300" width="{WIDTH}" height="376"/></clipPath><g clip-path="url(#m)">{drawn}{shore}</g></g>'
    return svg(defs, body + sun(1130, 330, 52, "#fff3da", "#ffdca8") + drawn + shore + f'<rect y="676" width="{WIDTH}" height="{HEIGHT - 676}" fill="url(#water)"/>' + mirror + ripples + birds(rng, 6, 240, 190, 320, "#1f3547"))


def river():
    rng = random.Random(19)
    defs, body = sky("#7fb5dd", "#dceef7")
    drawn, _ = hills(rng, "#93b7b0", "#3f7c4d", 4, 430, 640, 120)
    course = "M820 520 C 760 570 1180 590 1130 650 S 420 720 480 800 S 1320 880 1180 1080 L 560 1080 C 700 900 180 850 250 770 S 900 680 930 640 S 700 570 800 520 Z"
    bank = "".join(crown(rng.choice((rng.uniform(0, 380), rng.uniform(1240, WIDTH))), y, 70 + (y - 600) * .35, rng.choice(("#2f6b41", "#3f7f46", "#578f45"))) for y in sorted(rng.uniform(640, 1040) for _ in range(38)))
    return svg(defs + gradient("flow", "#e8f4fa", "#6aa3c8", "#3c7fae"), body + cloud(300, 170, 1.2) + cloud(1130, 130, 1) + drawn + f'<rect y="640" width="{WIDTH}" height="430" fill="#5c9a4c"/><path d="{course}" fill="url(#flow)"/>' + bank)


def wheat():
    rng = random.Random(27)
    defs, body = sky("#5fa0d4", "#cfe5f3", "#fbe7b4")
    drawn, lines = hills(rng, "#9db98f", "#c9a648", 4, 560, 760, 90)
    rows = "".join(f'<path d="M{800 + (x - 800) * .12:.0f} 700 L{x:.0f} {HEIGHT}" stroke="{rng.choice(("#b98a22", "#dcb548", "#a5781b"))}" stroke-width="{rng.uniform(6, 16):.0f}" opacity=".55"/>' for x in range(-1600, 3200, 42))
    ears = "".join(f'<g transform="translate({rng.uniform(0, WIDTH):.0f} {rng.uniform(930, HEIGHT + 60):.0f}) rotate({rng.uniform(-14, 14):.0f})"><path d="M0 60 V-60" stroke="#a5781b" stroke-width="3"/>' + "".join(f'<ellipse cx="{s * 8}" cy="{-60 + k * 15}" rx="5" ry="10" transform="rotate({s * 25} {s * 8} {-60 + k * 15})" fill="#e3bd55"/>' for k in range(5) for s in (-1, 1)) + "</g>" for _ in range(70))
    return svg(defs, body + sun(360, 260, 70, "#fff6d8", "#fff0b8") + cloud(1000, 190, 1.2) + drawn + f'<rect y="700" width="{WIDTH}" height="400" fill="#d2a83c"/>' + rows + ears)


def snow_hills():
    rng = random.Random(44)
    defs, body = sky("#5f7f9f", "#b9cbdc", "#f6e3d6")
    drawn, lines = hills(rng, "#c3d0de", "#fbfcfe", 5, 520, 900, 150)
    trees = "".join(snowy(rng, x, at(lines[3], x) + 50, rng.uniform(70, 150), "#88a") for x in (rng.uniform(10, WIDTH - 10) for _ in range(34)))
    house = '<g transform="translate(980 800)"><rect x="-70" y="-60" width="140" height="60" fill="#7b4f3a"/><polygon points="-92,-58 0,-130 92,-58" fill="#f4f8fb"/><rect x="-16" y="-40" width="32" height="40" fill="#4b2f23"/><rect x="-58" y="-44" width="28" height="24" fill="#ffd98a"/><rect x="30" y="-44" width="28" height="24" fill="#ffd98a"/><rect x="38" y="-122" width="18" height="36" fill="#6b4534"/></g>'
    return svg(defs, body + sun(1220, 340, 54, "#fff2e0", "#ffd9b0") + drawn + trees + house + snowfall(rng))


def night():
    rng = random.Random(52)
    defs, body = sky("#0b1637", "#1d3566", "#4a5f92")
    stars = "".join(f'<circle cx="{rng.uniform(0, WIDTH):.0f}" cy="{rng.uniform(0, 620):.0f}" r="{rng.uniform(.8, 3):.1f}" fill="#ffffff" opacity="{rng.uniform(.4, 1):.2f}"/>' for _ in range(340))
    band = "".join(f'<circle cx="{x + rng.gauss(0, 60):.0f}" cy="{620 - x * .42 + rng.gauss(0, 55):.0f}" r="{rng.uniform(.6, 2):.1f}" fill="#dfe8ff" opacity=".6"/>' for x in (rng.uniform(0, WIDTH) for _ in range(900)))
    drawn, lines = hills(rng, "#26375f", "#0a1226", 4, 640, 920, 130)
    camp = yurt(620, 900, .8, "#c9b48a", "#e3cf9f", "#7a4427") + yurt(820, 920, .6, "#c9b48a", "#e3cf9f", "#7a4427") + sun(620, 872, 20, "#ffd98a", "#ffb347")
    return svg(defs, body + stars + band + f'<circle cx="1260" cy="230" r="62" fill="#f5efd9"/><circle cx="1234" cy="216" r="58" fill="#15275a"/>' + drawn + camp)


def mountains():
    rng = random.Random(63)
    defs, body = sky("#e9b28d", "#f5d8b8", "#d8e2e6")
    peaks = ""
    for i in range(5):
        peaks += land(ridge(rng, 500 + 105 * i, 300 - 25 * i, 2.4, step=32), mix("#b5bfd0", "#26364f", i / 4))
        peaks += f'<rect y="{560 + 105 * i}" width="{WIDTH}" height="120" fill="#ffffff" opacity=".09"/>'
    return svg(defs, body + sun(430, 260, 60, "#fff4e2", "#ffe1ba") + peaks + birds(rng, 7, 980, 200, 360, "#6e5660"))


def wetland():
    rng = random.Random(71)
    defs, body = sky("#f0c9a6", "#f6e3cf", "#bcd3d6")
    drawn, _ = hills(rng, "#b4c5bd", "#7fa08d", 3, 470, 560, 70)
    pools = "".join(f'<ellipse cx="{rng.uniform(0, WIDTH):.0f}" cy="{(y := rng.uniform(600, 1000)):.0f}" rx="{60 + (y - 560) * .6:.0f}" ry="{8 + (y - 560) * .08:.0f}" fill="#d6e6e6" opacity=".85"/>' for _ in range(30))
    cranes = "".join(f'<g transform="translate({x} {y}) scale({s})" fill="none" stroke="#fbfbf8" stroke-width="9" stroke-linecap="round"><path d="M-6 0 V-70 M10 0 V-70" stroke="#4a4a48" stroke-width="4"/><path d="M-34 -78 Q4 -112 40 -78 Q4 -58 -34 -78 Z" fill="#fbfbf8"/><path d="M36 -84 Q60 -120 44 -158"/><path d="M44 -160 l26 6" stroke="#4a4a48" stroke-width="5"/><path d="M-30 -80 l-22 16" stroke="#3b3b3a" stroke-width="10"/></g>' for x, y, s in ((420, 900, 1.5), (640, 830, 1.0), (1120, 940, 1.7), (1330, 850, 1.1)))
    return svg(defs, body + sun(1180, 300, 58, "#fff3e2", "#ffd7ae") + drawn + f'<rect y="560" width="{WIDTH}" height="510" fill="#8fb08b"/>' + pools + grass(rng, 420, 640, HEIGHT + 40, ("#5f7f4a", "#7d9a55", "#a4ad63")) + cranes + birds(rng, 8, 240, 200, 420, "#6a6f72"))


def columns():
    rng = random.Random(80)
    defs, body = sky("#6fa4cf", "#dfecf5")
    pillars = "".join(f'<rect x="{300 + i * 140}" y="440" width="60" height="370" fill="url(#stone)"/><rect x="{288 + i * 140}" y="424" width="84" height="22" fill="#f2ead9"/><rect x="{288 + i * 140}" y="806" width="84" height="22" fill="#d9cdb5"/>' for i in range(8))
    glass = "".join(f'<rect x="{372 + i * 140}" y="470" width="56" height="340" fill="#7f9bb0" opacity=".55"/>' for i in range(7))
    steps = "".join(f'<rect x="{180 - i * 34}" y="{828 + i * 26}" width="{1240 + i * 68}" height="26" fill="{mix("#efe6d4", "#bfb297", i / 6)}"/>' for i in range(7))
    body += cloud(220, 190, 1.1) + cloud(1180, 140, 1.3) + '<polygon points="220,372 800,210 1380,372" fill="#efe6d3"/><polygon points="320,352 800,232 1280,352" fill="#dccfb4"/><rect x="210" y="372" width="1180" height="56" fill="#f6efe0"/><rect x="250" y="428" width="1100" height="400" fill="#cbbd9f"/>'
    trees = "".join(crown(x, 1000, rng.uniform(190, 260), "#3f7a47") for x in (70, 190, 1420, 1540))
    return svg(defs + gradient("stone", "#d8ccb4", "#fbf6ea", "#cfc2a7", across=True), body + glass + pillars + steps + f'<rect y="1005" width="{WIDTH}" height="62" fill="#8aa06b"/>' + trees)


def modern():
    rng = random.Random(88)
    defs, body = sky("#4f86b8", "#cfe2f0")
    wings = "".join(f'<rect x="{x}" y="{y}" width="{w}" height="{960 - y}" fill="{c}"/>' + "".join(f'<rect x="{x + 22 + i * 52}" y="{y + 30 + j * 66}" width="34" height="40" fill="{rng.choice(("#9fc4de", "#bcd8ea", "#86aeca"))}"/>' for i in range((w - 30) // 52) for j in range((940 - y) // 66)) for x, y, w, c in ((180, 420, 380, "#e6e0d5"), (1040, 420, 380, "#e6e0d5"), (540, 280, 520, "#f3efe7")))
    porch = '<rect x="640" y="800" width="320" height="160" fill="#5f6f7c"/><rect x="600" y="780" width="400" height="26" fill="#d8cfbf"/>' + "".join(f'<rect x="{656 + i * 76}" y="820" width="60" height="140" fill="#a9c5d8"/>' for i in range(4))
    green = f'<rect y="960" width="{WIDTH}" height="107" fill="#86a66a"/><polygon points="720,960 880,960 1040,1067 560,1067" fill="#d9d3c6"/>' + "".join(crown(x, 1010, rng.uniform(130, 200), rng.choice(("#3f7a47", "#4f8a4c"))) for x in (60, 150, 300, 430, 1150, 1290, 1430, 1540))
    return svg(defs, body + cloud(240, 170, 1.1) + cloud(1120, 130, 1) + wings + porch + green)


def skyline():
    rng = random.Random(93)
    defs, body = sky("#2a3f6b", "#7c7fae", "#f0b38f")
    towers = ""
    for depth, shade in ((0, "#5b6791"), (1, "#3a4670"), (2, "#1d2747")):
        x = -20
        while x < WIDTH:
            w, h = rng.randint(70, 150), rng.randint(160, 420) - 50 * depth
            y = 800 + 70 * depth - h
            towers += f'<rect x="{x}" y="{y}" width="{w}" height="{HEIGHT - y}" fill="{shade}"/>'
            if depth:
                towers += "".join(f'<rect x="{x + 12 + i * 24}" y="{y + 16 + j * 30}" width="11" height="15" fill="#ffd98a" opacity="{rng.choice((.25, .6, .9))}"/>' for i in range((w - 16) // 24) for j in range(min(11, (HEIGHT - y) // 30)) if rng.random() < .55)
            x += w + rng.randint(4, 26)
    return svg(defs, body + sun(1150, 520, 70, "#ffe8c8", "#ffc48f") + towers)


def scales():
    rng = random.Random(101)
    defs = gradient("sky", "#16324f", "#2f5d83") + gradient("gold", "#f3dca0", "#c9973f")
    body = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#sky)"/>' + "".join(f'<circle cx="800" cy="470" r="{r}" fill="none" stroke="#ffffff" stroke-width="2" opacity="{.16 - i * .016:.3f}"/>' for i, r in enumerate(range(180, 900, 90)))
    pan = '<path d="M-150 0 H150 Q130 92 0 96 Q-130 92 -150 0 Z" fill="url(#gold)"/><path d="M-140 0 L0 -250 L140 0" fill="none" stroke="url(#gold)" stroke-width="6"/>'
    body += '<rect x="786" y="260" width="28" height="560" rx="10" fill="url(#gold)"/><circle cx="800" cy="240" r="36" fill="url(#gold)"/><path d="M400 330 Q800 250 1200 330" fill="none" stroke="url(#gold)" stroke-width="24" stroke-linecap="round"/>'
    body += f'<g transform="translate(400 590)">{pan}</g><g transform="translate(1200 590)">{pan}</g><path d="M620 880 Q800 770 980 880 Z" fill="url(#gold)"/><rect x="560" y="876" width="480" height="34" rx="8" fill="url(#gold)"/>'
    return svg(defs, body)


def books():
    rng = random.Random(110)
    defs = gradient("wall", "#efe7da", "#d9ccb6")
    body = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#wall)"/>'
    for row in range(3):
        y, x = 330 + row * 310, 120
        while x < 1420:
            w, h = rng.randint(34, 74), rng.randint(190, 262)
            c = rng.choice(("#7d1f24", "#24476b", "#2f6049", "#a8792b", "#51405f", "#8a5a3b", "#c3a56a"))
            body += f'<rect x="{x}" y="{y - h}" width="{w}" height="{h}" rx="4" fill="{c}"/><rect x="{x + 7}" y="{y - h + 30}" width="{w - 14}" height="8" fill="#f3dca0" opacity=".8"/><rect x="{x + 7}" y="{y - 52}" width="{w - 14}" height="5" fill="#f3dca0" opacity=".6"/>'
            x += w + (rng.randint(30, 90) if rng.random() < .1 else 3)
        body += f'<rect x="80" y="{y}" width="1440" height="24" fill="#8a6443"/><rect x="80" y="{y + 24}" width="1440" height="10" fill="#6f4e33" opacity=".5"/>'
    return svg(defs, body)


def classroom():
    defs = gradient("wall", "#f4efe4", "#e3dac8") + gradient("board", "#2f5a4b", "#24463b")
    desks = "".join(f'<g transform="translate({x} {y}) scale({s})"><rect x="-110" y="-14" width="220" height="20" rx="4" fill="#b98854"/><path d="M-92 6 V90 M92 6 V90" stroke="#7d6248" stroke-width="9"/><rect x="-40" y="-40" width="80" height="26" rx="3" fill="#ffffff"/><path d="M0 -40 V-14" stroke="#c9c1b2" stroke-width="3"/></g>' for x, y, s in ((330, 820, .8), (660, 820, .8), (990, 820, .8), (1310, 820, .8), (230, 970, 1), (640, 970, 1), (1040, 970, 1), (1430, 970, 1)))
    body = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#wall)"/><rect y="760" width="{WIDTH}" height="310" fill="#cdb28a"/><rect x="300" y="200" width="1000" height="420" rx="8" fill="#8a6443"/><rect x="322" y="222" width="956" height="376" fill="url(#board)"/>'
    chalk = '<g fill="none" stroke="#eef4ee" stroke-width="7" stroke-linecap="round" opacity=".85"><path d="M420 330 h300 M420 400 h420 M420 470 h260"/><path d="M1070 300 v200 M960 330 h220 M960 330 l-44 100 h88 Z M1180 330 l-44 100 h88 Z M1010 510 h120"/></g>'
    windows = "".join(f'<rect x="{x}" y="220" width="180" height="300" fill="#bfdcec"/><path d="M{x + 90} 220 v300 M{x} 370 h180" stroke="#ffffff" stroke-width="12"/><rect x="{x}" y="220" width="180" height="300" fill="none" stroke="#ffffff" stroke-width="14"/>' for x in (60, 1360))
    return svg(defs, body + chalk + windows + desks)


def letters():
    rng = random.Random(121)
    defs = gradient("desk", "#c9a57a", "#a87f52")
    body = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#desk)"/>' + "".join(f'<rect y="{rng.uniform(0, HEIGHT):.0f}" width="{WIDTH}" height="{rng.uniform(1, 4):.1f}" fill="#7d5a36" opacity=".18"/>' for _ in range(60))
    for x, y, turn, c in ((480, 420, -14, "#f5efe2"), (980, 380, 9, "#f0e6d2"), (640, 720, 6, "#faf6ec"), (1180, 730, -8, "#efe3cb")):
        body += f'<g transform="translate({x} {y}) rotate({turn})"><rect x="-252" y="-150" width="520" height="320" fill="#000000" opacity=".14"/><rect x="-260" y="-160" width="520" height="320" fill="{c}"/><path d="M-260 -160 L0 40 L260 -160" fill="none" stroke="#b9a887" stroke-width="5"/><rect x="168" y="-140" width="70" height="84" fill="#9d3b2f" opacity=".85"/><path d="M-200 70 h200 M-200 106 h150" stroke="#b9a887" stroke-width="7"/></g>'
    return svg(defs, body)


def screen():
    defs = gradient("wall", "#dfe9f1", "#b7cbdb") + gradient("glass", "#1f4566", "#2f6a94")
    bars = "".join(f'<rect x="{560 + i * 66}" y="{590 - h}" width="40" height="{h}" rx="4" fill="{c}"/>' for i, (h, c) in enumerate(((90, "#7fc2e8"), (150, "#9fd3ef"), (120, "#7fc2e8"), (210, "#f3d27a"), (170, "#9fd3ef"), (250, "#f3d27a"), (200, "#7fc2e8"))))
    body = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#wall)"/><rect y="800" width="{WIDTH}" height="270" fill="#c6ab86"/><rect x="380" y="220" width="840" height="500" rx="20" fill="#2c333a"/><rect x="404" y="244" width="792" height="452" fill="url(#glass)"/><rect x="300" y="720" width="1000" height="36" rx="16" fill="#59636c"/>'
    lines = '<g stroke="#cfe6f4" stroke-width="10" stroke-linecap="round" opacity=".8"><path d="M450 310 h90 M450 350 h60 M450 390 h90 M450 430 h60"/></g><circle cx="1110" cy="330" r="54" fill="none" stroke="#f3d27a" stroke-width="14" stroke-dasharray="230 110"/>'
    cup = '<g transform="translate(1400 760)"><rect x="-46" y="-80" width="92" height="104" rx="10" fill="#f6f2ea"/><path d="M46 -56 q48 6 0 56" fill="none" stroke="#f6f2ea" stroke-width="14"/></g><g transform="translate(180 770)"><rect x="-50" y="-50" width="100" height="70" rx="8" fill="#a8633d"/><path d="M0 -50 q-70 -60 -60 -130 M0 -50 q0 -90 10 -160 M0 -50 q60 -50 74 -110" stroke="#3f7a47" stroke-width="14" fill="none" stroke-linecap="round"/></g>'
    return svg(defs, body + bars + lines + cup)


def road():
    rng = random.Random(130)
    defs, body = sky("#6aa9d8", "#d7ebf6")
    drawn, lines = hills(rng, "#93b89a", "#4f8f4d", 4, 540, 700, 120)
    marks = "".join(f'<polygon points="{800 - w / 2:.0f},{y} {800 + w / 2:.0f},{y} {800 + w * .62:.0f},{y + h} {800 - w * .62:.0f},{y + h}" fill="#f4ecd2"/>' for y, h, w in ((640, 20, 5), (690, 34, 9), (760, 54, 15), (860, 80, 25), (990, 90, 38)))
    poles = "".join(f'<rect x="{800 + s * d - w / 2:.0f}" y="{y - h}" width="{w}" height="{h}" fill="#f4f4f0"/><rect x="{800 + s * d - w / 2:.0f}" y="{y - h}" width="{w}" height="{h * .3:.0f}" fill="#b3392f"/>' for y, h, w, d in ((660, 26, 6, 60), (720, 40, 9, 115), (810, 64, 13, 210), (940, 96, 18, 360)) for s in (-1, 1))
    return svg(defs, body + cloud(320, 180, 1.3) + cloud(1040, 240, .9) + sun(1330, 170, 50, "#fffbe6", "#fff3b8") + drawn + f'<rect y="620" width="{WIDTH}" height="450" fill="#6aa552"/><polygon points="786,600 814,600 1290,1067 310,1067" fill="#6d7073"/>' + marks + poles)


def pattern(back, front, accent, seed):
    rng = random.Random(seed)
    tile = f'<g fill="none" stroke="{front}" stroke-width="7"><path d="M80 12 L148 80 L80 148 L12 80 Z"/><path d="M80 44 L116 80 L80 116 L44 80 Z"/><path d="M0 0 l34 34 M160 0 l-34 34 M0 160 l34 -34 M160 160 l-34 -34"/></g><circle cx="80" cy="80" r="12" fill="{accent}"/>'
    defs = f'<pattern id="p" width="160" height="160" patternUnits="userSpaceOnUse">{tile}</pattern><radialGradient id="v"><stop offset="0" stop-color="{back}" stop-opacity="0"/><stop offset="1" stop-color="#000000" stop-opacity=".35"/></radialGradient>'
    return svg(defs, f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{back}"/><rect width="{WIDTH}" height="{HEIGHT}" fill="url(#p)" opacity=".5"/><rect width="{WIDTH}" height="{HEIGHT}" fill="url(#v)"/>')


def banner(seed, top, low, far, near, decorate):
    """A wide strip for the head of a site: quiet on the left, where the name stands."""
    width, height = 1920, 400
    rng = random.Random(seed)
    defs = gradient("sky", top, low)
    body = f'<rect width="{width}" height="{height}" fill="url(#sky)"/>'
    lines = [ridge(rng, 240 + 46 * i, 110 - 8 * i, width=width) for i in range(4)]
    body += decorate(rng, lines, False) + "".join(land(line, mix(far, near, i / 3), width, height) for i, line in enumerate(lines)) + decorate(rng, lines, True)
    return svg(defs, body, width, height)


def with_firs(colour):
    return lambda rng, lines, front: "".join(fir(x, at(lines[2], x) + rng.uniform(10, 50), rng.uniform(40, 95), colour) for x in sorted(rng.uniform(900, 1900) for _ in range(46))) if front else sun(1560, 110, 34, "#fff3dc", "#ffe2b0")


def with_yurts(rng, lines, front):
    return yurt(1420, at(lines[2], 1420) + 40, .55) + yurt(1560, at(lines[2], 1560) + 50, .4) + yurt(1690, at(lines[3], 1690) + 24, .62) if front else sun(1240, 90, 34, "#fff3dc", "#ffe2b0") + cloud(1500, 80, .6, opacity=.5)


def with_city(rng, lines, front):
    return "" if front else "".join(f'<rect x="{x}" y="{(y := rng.randint(90, 210))}" width="{rng.randint(34, 70)}" height="{400 - y}" fill="#ffffff" opacity="{rng.uniform(.1, .28):.2f}"/>' for x in range(980, 1900, 46))


def with_birds(rng, lines, front):
    return birds(rng, 12, 1100, 60, 560, "#fdf6ea") if front else sun(1620, 120, 38, "#fff3dc", "#ffe2b0")


def with_snow(rng, lines, front):
    return "".join(f'<circle cx="{rng.uniform(0, 1920):.0f}" cy="{rng.uniform(0, 400):.0f}" r="{rng.uniform(1, 4):.1f}" fill="#ffffff" opacity="{rng.uniform(.35, .9):.2f}"/>' for _ in range(150)) + "".join(snowy(rng, x, at(lines[2], x) + 30, rng.uniform(50, 100), "#88a") for x in sorted(rng.uniform(950, 1900) for _ in range(26))) if front else ""


def with_fields(rng, lines, front):
    return "".join(f'<path d="M{1400 + (x - 1400) * .2:.0f} 330 L{x} 400" stroke="#f0d27a" stroke-width="5" opacity=".5"/>' for x in range(500, 2400, 36)) if front else sun(1500, 110, 40, "#fff3dc", "#ffe2b0") + cloud(1100, 90, .7, opacity=.45)


PICTURES = {
    "grassland-summer": lambda: grassland(3, ("#5b9fd6", "#bfe0f2", "#eef7ee"), "#a9cfa0", "#4d8c3f", summer),
    "grassland-dawn": lambda: grassland(5, ("#7a6a9a", "#e79f84", "#ffe0b0"), "#c7906c", "#5f4c2f", dawn),
    "forest-summer": lambda: forest(11, ("#9cc9df", "#e9f4ea"), "#8fb7a0", "#1f5a3c", firs, 40),
    "forest-autumn": lambda: forest(14, ("#8db6d4", "#f6e6c8"), "#c6ad7a", "#7a5a2c", autumn, 30),
    "forest-snow": lambda: forest(17, ("#8ba5bd", "#e7eef4"), "#dfe8f0", "#ffffff", snowy, 30, snowfall),
    "birches": birches,
    "snow-hills": snow_hills,
    "lake": lake,
    "river": river,
    "wheat": wheat,
    "night-camp": night,
    "mountains": mountains,
    "wetland": wetland,
    "columns": columns,
    "office-building": modern,
    "skyline": skyline,
    "scales": scales,
    "books": books,
    "classroom": classroom,
    "letters": letters,
    "screen": screen,
    "road": road,
    "pattern-red": lambda: pattern("#8d1c20", "#e8c987", "#f3dca0", 1),
    "pattern-blue": lambda: pattern("#1f4e79", "#bcd8ea", "#f3d27a", 2),
}

BANNERS = {
    "banner-branch": lambda: banner(1, "#7d1418", "#b5382e", "#a5342c", "#5c0f12", with_birds),
    "banner-wulanhaote": lambda: banner(2, "#1d4f86", "#6d9cc6", "#4d7ba8", "#173a63", with_city),
    "banner-aershan": lambda: banner(3, "#1d6470", "#8fc3cb", "#dfeef2", "#f4fafc", with_snow),
    "banner-keyouqian": lambda: banner(4, "#1f6a4a", "#8cc09a", "#5c9c72", "#164d36", with_yurts),
    "banner-keyouzhong": lambda: banner(5, "#8a4a17", "#e0a45a", "#c07c35", "#6e3910", with_yurts),
    "banner-zhalaite": lambda: banner(6, "#55641a", "#c9c27a", "#8f9a45", "#3d4814", with_fields),
    "banner-tuquan": lambda: banner(7, "#4b3b74", "#b39ac4", "#8a76a8", "#352a55", with_firs("#2a2046")),
}


def write(name, drawing, folder, quality):
    png = subprocess.run(["rsvg-convert"], input=drawing.encode(), stdout=subprocess.PIPE, check=True).stdout
    target = folder / f"{name}.jpg"
    for q in range(quality, 40, -6):
        subprocess.run(["convert", "png:-", "-strip", "-interlace", "JPEG", "-sampling-factor", "4:2:0", "-quality", str(q), str(target)], input=png, check=True)
        if target.stat().st_size < 118_000:
            break


def film(folder):
    """Eight seconds over the picture of the camp, without sound."""
    move = "scale=2400:-1,zoompan=z='1+on/900':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2':d=120:s=640x426:fps=15,format=yuv420p"
    subprocess.run(["ffmpeg", "-loglevel", "error", "-y", "-i", str(folder / "night-camp.jpg"), "-vf", move, "-frames:v", "120",
                    "-c:v", "libx264", "-profile:v", "main", "-crf", "30", "-movflags", "+faststart", str(folder / "night-camp.mp4")], check=True)


def attachments(folder):
    lines = ["示例附件", "这份文件用来说明附件怎样显示：名称、类型和大小。", "不涉及任何真实的人员、案件和活动。"]
    text = "".join(f'<text x="70" y="{110 + 46 * i}" font-family="Noto Sans CJK SC" font-size="{26 if i == 0 else 15}">{line}</text>' for i, line in enumerate(lines))
    page = f'<svg xmlns="http://www.w3.org/2000/svg" width="595" height="842"><rect width="595" height="842" fill="#ffffff"/>{text}</svg>'
    subprocess.run(["rsvg-convert", "-f", "pdf", "-o", str(folder / "example.pdf")], input=page.encode(), check=True)

    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    parts = {
        "[Content_Types].xml": '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{word}"><w:body>{paragraphs}</w:body></w:document>',
    }
    with zipfile.ZipFile(folder / "example.docx", "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content)


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in {**PICTURES, **BANNERS}.items():
        write(name, draw(), folder, 84)
    film(folder)
    attachments(folder)


if __name__ == "__main__":
    main()
