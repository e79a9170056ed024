"""Trains the learnt judgement of src/secrets/judgement and writes its weights as TypeScript.

    node dist/scripts/secrets-clues.js CLUES training/secrets/*.jsonl ...
    python3 scripts/train-secrets.py --clues CLUES --out src/secrets/data/judgement.ts

Needs PyTorch (Debian: python3-torch) and nothing else: what words mean is learnt from the mails as well. With --test NAME,NAME
the mails of these authors are left out of training and judged. docs/secrets.md tells what the figures mean.
"""

import argparse
import base64
import json
import random
import re

import numpy as np
import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits

MEANING = 48
OUTWARD, INWARD = 48, 128
HEARING, REACH = [1, 2, 4, 8], 3
WINDOW, MAIL, HIDDEN = 128, 32, 64
TELL, THIRD, KIN = 16, 48, 8
# Numbers of a teacher's tokens.
TAUGHT = 96
# Below this sum of the first look there is no second.
GLANCE = -4.5
NOTHING = -20.0
NUMBERS, SEEN = 13, 6
COLUMNS = ["suffix", "pattern", "form", "before", "after", "rule", "cue", "part", "place", "fromEnd", "width"]
SIZES = dict(suffix=1024, pattern=512, form=21, rule=8, cue=11, part=3, place=6, fromEnd=6, width=10)
SMALL = dict(suffix=8, pattern=12, form=8, rule=6, cue=5, part=2, place=3, fromEnd=3, width=3)
BITS = 17
# Words of fewer mails are judged by their shape alone.
KNOWN_FROM = 3


def stem(fold):
    at = fold.find("'")
    return fold[:at] if at > 0 else ""


class Mails:
    """All tokens of all mails in columns; row 0 stands for no token."""

    def __init__(self, path, left):
        self.mails, self.fold, self.core, self.head, self.text = [], [""], [""], [""], [""]
        rows = {name: [0] for name in [*COLUMNS, "label", "page", "column"]}
        numbers = [[0.0] * NUMBERS]
        for line in open(path, encoding="utf8"):
            mail = json.loads(line)
            start = len(self.fold)
            for name in rows:
                rows[name] += mail[name]
            numbers += mail["numbers"]
            self.fold += mail["fold"]
            self.core += mail["core"]
            self.head += mail["head"]
            self.text += mail["text"]
            self.mails.append(dict(start=start, end=len(self.fold), author=mail["author"], secrets=mail["secrets"]))
        self.columns = {name: torch.tensor(rows[name]) for name in COLUMNS}
        self.numbers = torch.tensor(numbers)
        self.label = torch.tensor(rows["label"]).float()
        self.page, self.column = torch.tensor(rows["page"]), torch.tensor(rows["column"])
        self.words = self.vocabulary(left)
        known = {word: at for at, word in enumerate(self.words)}
        self.word = torch.tensor([known.get(fold, known.get(stem(fold), 0)) for fold in self.fold])
        self.inner = torch.tensor([known.get(core, 0) for core in self.core])
        self.top = torch.tensor([known.get(head, 0) for head in self.head])
        self.kin = self.resemblances()

    def resemblances(self):
        """The keys by which candidates of a mail are alike, as in src/secrets/judgement/candidates.ts."""
        line, before = [0] * len(self.fold), [0] * len(self.fold)
        newline, page, word = (self.columns["before"] & 1).tolist(), self.page.tolist(), self.word.tolist()
        for mail in self.mails:
            for at in range(mail["start"] + 1, mail["end"]):
                if page[at] == page[at - 1]:
                    line[at] = line[at - 1] + newline[at]
                    before[at] = word[at - 1]
        folds = {}
        fold = torch.tensor([folds.setdefault(one, len(folds)) for one in self.fold])
        form, place, pattern = (self.columns[name] for name in ("form", "place", "pattern"))
        keys = [pattern * 64 + form, (self.page * 8 + place) * 64 + form, torch.tensor(before) * 64 + form]
        alone = -1 - torch.arange(len(fold))
        column = torch.where(self.column == 0, alone, self.page * 1_000_000 + self.column)
        signs = (self.page * 131_072 + self.columns["before"]) * 131_072 + self.columns["after"]
        lines = self.page * 1_000_000 + torch.tensor(line)
        return torch.stack([*keys, fold, column, signs, lines, torch.zeros_like(fold)], -1)

    def vocabulary(self, left):
        """Every word that comes in enough mails; digits make no word."""
        seen = {}
        for mail in (one for one in self.mails if one["author"] not in left):
            own = slice(mail["start"], mail["end"])
            for fold in {*self.fold[own], *self.core[own]}:
                seen[fold] = seen.get(fold, 0) + 1
        plain = re.compile(r"^[^\W\d_]+(?:'[^\W\d_]+)?$")
        return ["", *sorted(word for word, count in seen.items() if count >= KNOWN_FROM and plain.match(word))]


def squash(sums):
    """Nearly the hyperbolic tangent, without an exponential."""
    sums = sums.clamp(-3, 3)
    squares = sums * sums
    return sums * (27 + squares) / (27 + 9 * squares)


def bits(column):
    return ((column[..., None] >> torch.arange(BITS)) & 1).float()


class Network(nn.Module):
    """Tokens that hear their neighbours, and those theirs, by dilated convolutions; then three looks at them."""

    size = OUTWARD

    def __init__(self, words, drop):
        super().__init__()
        size = self.size
        self.meaning = nn.Embedding(words, MEANING)
        nn.init.normal_(self.meaning.weight, std=0.1)
        self.small = nn.ModuleDict({name: nn.Embedding(SIZES[name], one) for name, one in SMALL.items()})
        wide = 3 * MEANING + sum(SMALL.values()) + NUMBERS + 2 * BITS
        self.token = nn.Linear(wide, size + INWARD)
        self.layers = nn.ModuleList([nn.Conv1d(size, size, 3, padding=reach, dilation=reach) for reach in HEARING])
        self.mail = nn.Linear(2 * size, MAIL)
        self.glance = nn.Linear(size + MAIL, 1)
        self.around = nn.Conv1d(size, WINDOW, 2 * REACH + 1, padding=REACH)
        self.hidden = nn.Linear(WINDOW + size + MAIL + INWARD, HIDDEN)
        self.out = nn.Linear(HIDDEN, 1)
        self.tell = nn.Linear(HIDDEN + 1, TELL)
        self.third = nn.Linear(HIDDEN + 1 + 2 * TELL * (KIN + 1) + KIN, THIRD)
        self.last = nn.Linear(THIRD, 1)
        self.drop, self.some, self.light = nn.Dropout(drop), nn.Dropout(drop / 2), nn.Dropout(0.05)

    def forward(self, batch):
        both = self.tokens(batch)
        mask = batch["mask"][..., None]
        read = squash(both[..., : self.size]) * mask
        inward = self.drop(torch.relu(both[..., self.size :]))
        for layer in self.layers:
            heard = torch.relu(layer(read.transpose(1, 2)).transpose(1, 2))
            read = (read + self.some(heard)) * mask
        return self.judged(batch, read, inward)

    def tokens(self, batch):
        """What each token is by itself."""
        rule = batch["rule"]
        if self.training:
            # The rules must not be trusted blindly.
            rule = rule * (torch.rand((len(rule), 1)) > 0.15)
        parts = [self.meaning_of(batch[name]) for name in ("word", "inner", "top")]
        parts += [self.small[name](rule if name == "rule" else batch[name]) for name in SMALL]
        parts += [batch["numbers"], bits(batch["before"]), bits(batch["after"])]
        return self.token(self.light(torch.cat(parts, -1)))

    def meaning_of(self, word):
        meaning = self.meaning(word)
        if self.training:
            # A rare word must be judged by its shape.
            meaning = meaning * (torch.rand(word.shape) > 0.25)[..., None]
        return meaning

    def judged(self, batch, read, inward):
        """
        From what the tokens are in the end: the sums of the first look for all of them, which of them are candidates, and the sums of
        those after the second look and after the third.
        """
        mask = batch["mask"][..., None]
        most = (read + (mask - 1) * 99).max(1)[0]
        mean = read.sum(1) / mask.sum(1).clamp(min=1)
        mail = self.drop(torch.relu(self.mail(torch.cat([most, mean], -1))))[:, None].expand(-1, read.shape[1], -1)
        glance = self.glance(torch.cat([read, mail], -1))[..., 0]
        around = self.drop(torch.relu(self.around(read.transpose(1, 2)).transpose(1, 2)))
        chosen, there = candidates((glance > GLANCE) & (batch["mask"] > 0))
        row = torch.arange(len(chosen))[:, None]
        own = torch.cat([around, read, mail, inward], -1)[row, chosen]
        hidden = self.drop(torch.relu(self.hidden(own)))
        alone = self.out(hidden)[..., 0]
        return glance, chosen, there, alone, alone + self.kindred(hidden, alone, there, batch["kin"][row, chosen])

    def kindred(self, hidden, alone, there, keys):
        """The third look: what the candidates before and behind tell, and those that are alike in some way."""
        seen = torch.cat([hidden, torch.sigmoid(alone)[..., None]], -1)
        told = squash(self.tell(seen)) * there[..., None]
        both = there[:, :, None] & there[:, None, :]
        parts, counts = [seen], []
        for key in keys.unbind(-1):
            same = ((key[:, :, None] == key[:, None, :]) & both).float()
            count = same.sum(2, keepdim=True).clamp(min=1)
            parts += [same @ told / count, (told[:, None] + (same[..., None] - 1) * 4).max(2)[0].clamp(min=-1)]
            counts.append(torch.log(count))
        none = torch.zeros_like(told[:, :1])
        parts += [torch.cat([none, told[:, :-1]], 1), torch.cat([told[:, 1:], none], 1), *counts]
        return self.last(self.drop(torch.relu(self.third(torch.cat(parts, -1)))))[..., 0]


class Wide(Network):
    """A teacher: the same with more numbers, which is too slow for the product."""

    size = TAUGHT


KINDS = dict(network=Network, wide=Wide)


def candidates(passed):
    """For each mail the places of its candidates in a row, and which of the row are filled."""
    count = passed.sum(1)
    width = max(1, int(count.max()))
    order = (~passed).long() * 1_000_000 + torch.arange(passed.shape[1])
    return order.sort(1)[1][:, :width], torch.arange(width)[None] < count[:, None]


def batches(mails, shuffled, tokens=3000):
    jitter = 20 if shuffled else 0
    order = sorted(mails, key=lambda mail: mail["end"] - mail["start"] + random.random() * jitter)
    result, own = [], []
    for mail in order:
        if mail["end"] == mail["start"]:
            continue
        own.append(mail)
        if len(own) * (mail["end"] - mail["start"]) > tokens:
            result.append(own)
            own = []
    if own:
        result.append(own)
    if shuffled:
        random.shuffle(result)
    return result


def gathered(data, mails, swaps=None):
    length = max(mail["end"] - mail["start"] for mail in mails)
    at = torch.zeros(len(mails), length, dtype=torch.long)
    for row, mail in enumerate(mails):
        at[row, : mail["end"] - mail["start"]] = torch.arange(mail["start"], mail["end"])
    other = at if swaps is None else swaps[at]
    batch = {name: data.columns[name][other if name in ("suffix", "pattern") else at] for name in COLUMNS}
    numbers = data.numbers[other].clone()
    numbers[..., SEEN] = data.numbers[at][..., SEEN]
    batch.update(word=data.word[other], inner=data.inner[other], top=data.top[at], numbers=numbers, mask=(at > 0).float(), kin=data.kin[at], at=at)
    return batch


class Swapper:
    """Other values of the same form in place of values, other names and numbers in place of harmless ones."""

    def __init__(self, data, mails):
        form, label = data.columns["form"].numpy(), data.label.numpy()
        used = np.zeros(len(form), bool)
        keys = np.zeros(len(form), np.int64)
        for number, mail in enumerate(mails):
            used[mail["start"] : mail["end"]] = True
            for at in range(mail["start"], mail["end"]):
                keys[at] = hash((number, data.text[at]))
        self.size, self.groups = len(form), []
        for kind in range(21):
            for secret in (0, 1):
                if secret == 0 and kind in (0, 1, 19):
                    continue
                chosen = np.where(used & (form == kind) & (label == secret))[0]
                if len(chosen) > 1:
                    _, same = np.unique(keys[chosen], return_inverse=True)
                    self.groups.append((chosen, same, 0.6 if secret else 0.3))

    def swaps(self, chance):
        result = np.arange(self.size)
        for chosen, same, share in self.groups:
            count = same.max() + 1
            others, done = chance.choice(chosen, count), chance.random(count) < share
            result[chosen] = np.where(done[same], others[same], chosen)
        return torch.from_numpy(result)


def opened(path, words, drop=0.0):
    """A network kept by an earlier run, with a row for each of the words; those it did not know begin as any other word."""
    kept = torch.load(path)
    known = {word: at for at, word in enumerate(kept["words"])}
    state = kept["state"]
    state["meaning.weight"] = state["meaning.weight"][[known.get(word, 0) for word in words]]
    network = KINDS[kept["kind"]](len(words), drop)
    network.load_state_dict(state)
    return network


def train(network, rate, data, mails, given, teachers):
    """A student follows the mean opinion of its teachers (0.7) and the labels (0.3), on values put in place of others."""
    chance = np.random.default_rng(given.seed)
    swapper = Swapper(data, mails)
    optimizer = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=1e-3)
    steps = given.rounds * len(batches(mails, True)) + 10 * given.rounds
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps)
    for number in range(given.rounds):
        network.train()
        swaps = swapper.swaps(chance)
        total = 0.0
        for own in batches(mails, True):
            batch = gathered(data, own, swaps)
            wanted = data.label[batch["at"]]
            if teachers:
                wanted = 0.3 * wanted + 0.7 * opinion(teachers, batch)
            glance, chosen, there, alone, sums = network(batch)
            first = binary_cross_entropy_with_logits(glance, wanted, reduction="none") * batch["mask"]
            aim = wanted.gather(1, chosen)
            second = binary_cross_entropy_with_logits(alone, aim, reduction="none") * there
            third = binary_cross_entropy_with_logits(sums, aim, reduction="none") * there
            loss = (0.4 * first.sum() + 0.5 * second.sum() + third.sum()) / len(own)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            total += loss.item() * len(own)
        print(f"round {number + 1}: {total / len(mails):.3f}", flush=True)


def opinion(teachers, batch):
    with torch.no_grad():
        return torch.sigmoid(sum(spread(batch, *teacher(batch)).clamp(min=-8) for teacher in teachers) / len(teachers))


def spread(batch, glance, chosen, there, _, sums):
    """The sums of candidates at their places among all tokens."""
    every = torch.full_like(glance, NOTHING)
    row, column = torch.where(there)
    every[row, chosen[row, column]] = sums[row, column]
    return every


def judged(network, data, mails):
    """For each token of the mails its log odds, NOTHING for those that the first look passes over."""
    network.eval()
    every = torch.full((len(data.fold),), NOTHING)
    with torch.no_grad():
        for own in batches(mails, False, 6000):
            batch = gathered(data, own)
            every[batch["at"]] = spread(batch, *network(batch))
    every[0] = NOTHING
    return every


def figures(data, mails, sums):
    """Share of secrets with a struck token, at bounds that leave 90, 93, 95 and 97 % of the harmless mails untouched."""
    harmless, secrets = [], []
    for mail in mails:
        own = sums[mail["start"] : mail["end"]]
        if mail["secrets"] == 0:
            harmless.append(own.max().item() if len(own) else NOTHING)
            continue
        groups, run = {}, []
        for at in range(mail["start"], mail["end"] + 1):
            inside = at < mail["end"] and data.label[at] > 0
            if inside and (not run or data.page[at] == data.page[run[-1]]):
                run.append(at)
                continue
            if run:
                name = " ".join(data.text[index] for index in run).lower()
                groups[name] = max(groups.get(name, NOTHING), max(sums[index].item() for index in run))
            run = [at] if inside else []
        secrets += groups.values()
    harmless, secrets = np.sort(harmless), np.array(secrets)
    result = []
    for share in (0.90, 0.93, 0.95, 0.97):
        bound = harmless[min(len(harmless) - 1, int(len(harmless) * share))]
        result.append(f"{100 * (secrets > bound).mean():.1f} % at {100 * share:.0f} % (bound {bound:.2f})")
    return f"{len(secrets)} secrets, {len(harmless)} harmless mails: " + ", ".join(result)


def merged(network):
    """The tables of src/secrets/judgement/network.ts: what each row adds to a token."""
    weight = network.token.weight.detach()
    tables, at = {}, 0

    def columns(count):
        nonlocal at
        at += count
        return weight[:, at - count : at]

    meaning, inner, head = (columns(MEANING) for _ in range(3))
    with torch.no_grad():
        tables["word"] = network.meaning.weight
        tables["meaning"], tables["inner"], tables["head"] = meaning, inner, head
        for name, size in SMALL.items():
            tables[name] = network.small[name].weight @ columns(size).T
        tables["numbers"], tables["before"], tables["after"] = columns(NUMBERS).T, columns(BITS).T, columns(BITS).T
        tables["bias"] = network.token.bias[None]
        tables["hearing"] = torch.cat([one.weight.transpose(1, 2).reshape(-1, OUTWARD) for one in network.layers])
        tables["hearingBias"] = torch.cat([one.bias for one in network.layers])
        tables["mail"], tables["mailBias"] = network.mail.weight, network.mail.bias
        glance = network.glance.weight[0]
        tables["glance"], tables["glanceMail"], tables["glanceBias"] = glance[:OUTWARD], glance[OUTWARD:], network.glance.bias
        window = network.around.weight.transpose(1, 2)
        tables["window"], tables["windowBias"] = window.reshape(len(window), -1), network.around.bias
        tables["hidden"], tables["hiddenBias"] = network.hidden.weight, network.hidden.bias
        tables["out"] = torch.cat([network.out.weight[0], network.out.bias])
        tables["tell"], tables["tellBias"] = network.tell.weight, network.tell.bias
        tables["third"], tables["thirdBias"] = network.third.weight, network.third.bias
        tables["last"] = torch.cat([network.last.weight[0], network.last.bias])
    return {name: table.detach().contiguous().numpy().astype("<f4") for name, table in tables.items()}


def text_of(values):
    encoded = base64.b64encode(values.tobytes()).decode()
    return "`\n" + "\n".join(encoded[at : at + 1500] for at in range(0, len(encoded), 1500)) + "\n`"


def write(path, network, words):
    tables = merged(network)
    lines = ["// Made by scripts/train-secrets.py from the mails of training/secrets; not written by hand."]
    lines.append("/** Known words, folded; the first is every other word. */")
    joined = " ".join(words[1:])
    wrapped = re.sub(r"(.{1200}[^ ]*) ", r"\1\n", joined)
    lines.append(f"export const words = `\n{wrapped}\n`;")
    sizes = dict(outward=OUTWARD, inward=INWARD, hearing=HEARING, reach=REACH, glanceBound=GLANCE)
    lines.append(f"export const sizes = {json.dumps(sizes)};")
    lines.append("/** Rows of 8 bits, and for each row what they are multiplied by; base 64. */")
    lines.append("export const rows = {")
    for name in ("word", "suffix", "pattern"):
        table = tables.pop(name)
        scale = np.maximum(np.abs(table).max(1), 1e-6).astype("<f4") / 127
        whole = np.round(table / scale[:, None]).astype(np.int8)
        lines.append(f"{name}: {{ scale: {text_of(scale.astype('<f4'))}, values: {text_of(whole)} }},")
    lines.append("};")
    lines.append("/** Matrices of 32-bit numbers, row after row; base 64. */")
    lines.append("export const matrices = {")
    lines += [f"{name}: {text_of(table)}," for name, table in tables.items()]
    lines.append("};\n")
    open(path, "w", encoding="utf8").write("\n".join(lines))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clues", required=True)
    parser.add_argument("--out", help="the TypeScript file to write")
    parser.add_argument("--test", default="", help="authors to leave out and judge, parted by commas")
    parser.add_argument("--rounds", type=int, default=14)
    parser.add_argument("--drop", type=float, default=0.3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", help="where to keep the network, to be a teacher")
    parser.add_argument("--teachers", nargs="*", default=[], help="networks kept by earlier runs")
    parser.add_argument("--kind", default="network", choices=list(KINDS), help="what to train from the beginning; the wide one can only teach")
    parser.add_argument("--start", help="a network kept by an earlier run to go on from, with smaller steps")
    parser.add_argument("--twice", default="", help="authors whose mails are learnt from twice a round, parted by commas")
    parser.add_argument("--parity", help="where to write the log odds of the first forty mails, for the tests")
    given = parser.parse_args()
    # What nobody may read stays unread.
    left = {"held", *filter(None, given.test.split(","))}
    data = Mails(given.clues, left)
    training = [mail for mail in data.mails if mail["author"] not in left]
    # What the tests ask for by name must be learnt more surely than the rest.
    training += 4 * [mail for mail in training if mail["author"] == "tests"]
    training += [mail for mail in training if mail["author"] in given.twice.split(",")]
    print(f"{len(training)} mails, {len(data.words)} words", flush=True)
    torch.manual_seed(given.seed)
    random.seed(given.seed)
    teachers = [opened(path, data.words).eval() for path in given.teachers]
    if given.start:
        network, rate = opened(given.start, data.words, given.drop), 6e-4
    else:
        network, rate = KINDS[given.kind](len(data.words), given.drop), 2e-3
    train(network, rate, data, training, given, teachers)
    if given.keep:
        kind = next(name for name, one in KINDS.items() if type(network) is one)
        torch.save(dict(kind=kind, words=data.words, state=network.state_dict()), given.keep)
    sums = judged(network, data, data.mails)
    print(f"{100 * (sums[1:] > NOTHING).float().mean():.1f} % of the tokens are looked at more than once")
    for author in sorted(left):
        own = [mail for mail in data.mails if mail["author"] == author]
        if own:
            print(author, figures(data, own, sums))
    if len(left) > 1:
        print("together", figures(data, [mail for mail in data.mails if mail["author"] in left], sums), flush=True)
    if given.parity:
        mails = [[round(one, 2) for one in sums[mail["start"] : mail["end"]].tolist()] for mail in data.mails[:40]]
        json.dump(mails, open(given.parity, "w", encoding="utf8"))
    if given.out:
        write(given.out, network, data.words)


main()
