"""Shale beside PyTorch on one GPU: training steps, and products beside cuBLAS. See docs/benchmarks.md.

It looks first whether everything is there and is what it should be, lets both sides compute the same numbers, and times
only what agrees. Sides take turns; a ratio is PyTorch's time by Shale's of the same round, so more than 1 means that Shale is
faster. Exit code 1 where results differ or a side fails, 3 where something is missing.
"""
import argparse
import fnmatch
import glob
import json
import os
import select
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ADAM_LR, SGD_LR, CHECK_STEPS = 1e-3, 0.05, 4
# Losses of four steps, relative; Adam turns the rounding of gradients near zero into whole steps. Products: of the largest
# element, f32 sums in another order and halves rounded once.
TOLERANCES = {"loss with SGD": 1e-5, "loss with Adam": 1e-4, "matmul": 1e-5, "matmul-f16": 1e-3}
# TF32 keeps ten bits of a factor.
TF32_TOLERANCE = 2e-2
SAMPLES = 4096


class Missing(Exception):
    """Something that the benchmark needs is not there, or is not what it should be."""


# Where drivers are registered, and what NVIDIA's Vulkan driver is called; the second one needs no X11.
DRIVER_FOLDERS = ["/usr/share/vulkan/icd.d", "/etc/vulkan/icd.d", "/usr/local/share/vulkan/icd.d", "/usr/local/nvidia/share/vulkan/icd.d"]
DRIVERS = ["libGLX_nvidia.so.0", "libEGL_nvidia.so.0"]
CARRIED = ["libvulkan.so.1", "libX11.so.6", "libXext.so.6"]


def loads(library, env):
    """Whether a process with this environment could load it. In a process of its own: a driver leaves traces in the one it is loaded to."""
    script = "import ctypes, sys; ctypes.CDLL(sys.argv[1])"
    return subprocess.run([sys.executable, "-c", script, library], env={**os.environ, **env}, capture_output=True).returncode == 0


def vulkan_environment(folder):
    """Variables that let Dawn find Vulkan: the libraries that came along where the system has none, NVIDIA's driver where none is registered that loads."""
    env = {"__GL_SHADER_DISK_CACHE": "0", "MESA_SHADER_CACHE_DISABLE": "true"}
    more = [path for path in ("/usr/local/nvidia/lib64", "/usr/local/nvidia/lib") if os.path.isdir(path)]
    if not all(loads(library, env) for library in CARRIED):
        more = [os.path.join(HERE, "lib"), *more]
    if more:
        env["LD_LIBRARY_PATH"] = os.pathsep.join([*more, *filter(None, [os.environ.get("LD_LIBRARY_PATH")])])
    if "VK_ICD_FILENAMES" in os.environ or "VK_DRIVER_FILES" in os.environ:
        return env
    known = []
    for file in (file for place in DRIVER_FOLDERS for file in sorted(glob.glob(os.path.join(place, "*nvidia*.json")))):
        with open(file) as text:
            library = json.load(text).get("ICD", {}).get("library_path", "")
        known.append((file, os.path.join(os.path.dirname(file), library) if "/" in library and not library.startswith("/") else library))
    for library in DRIVERS:
        file = os.path.join(folder, library + ".json")
        with open(file, "w") as text:
            json.dump({"file_format_version": "1.0.0", "ICD": {"library_path": library, "api_version": "1.3.0"}}, text)
        known.append((file, library))
    found = next((file for file, library in known if loads(library, env)), None)
    if found:
        env["VK_DRIVER_FILES"] = env["VK_ICD_FILENAMES"] = found
    return env


class Shale:
    """The worker process: a request and its answer are one line of JSON each."""

    def __init__(self, env, adapter, tiny):
        node = os.path.join(HERE, "node")
        if not os.access(node, os.X_OK):
            raise Missing(f"{node} is not there or cannot be executed")
        try:
            subprocess.run([node, "--version"], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise Missing(f"{node} does not run here: {(getattr(error, 'stderr', None) or b'').decode() or error}")
        command = [node, os.path.join(HERE, "worker.mjs")] + (["--adapter", adapter] if adapter else []) + (["--tiny"] if tiny else [])
        self.errors = tempfile.TemporaryFile(mode="w+")
        self.process = subprocess.Popen(command, cwd=HERE, env={**os.environ, **env}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True)
        self.asked = 0

    def ask(self, do, seconds=120, **takes):
        self.asked += 1
        try:
            self.process.stdin.write(json.dumps({"id": self.asked, "do": do, **takes}) + "\n")
            self.process.stdin.flush()
            # An answer is one line and the only one under way, so nothing is left in a buffer that `select` does not see.
            if not select.select([self.process.stdout], [], [], seconds)[0]:
                self.process.kill()
                self.process.wait()
                raise RuntimeError(f"Shale: no answer to {do} within {seconds:.0f} s")
            line = self.process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            self.process.wait()
            self.errors.seek(0)
            raise RuntimeError(f"Shale ended with {self.process.returncode}:\n{self.errors.read()[-2000:]}")
        told = json.loads(line)
        if "error" in told:
            raise RuntimeError(f"Shale: {told['error']}")
        return told["gives"]

    def close(self):
        try:
            self.process.stdin.close()
            self.process.wait(timeout=20)
        except (BrokenPipeError, subprocess.TimeoutExpired):
            self.process.kill()


def load_torch(device):
    try:
        import numpy
        import torch
    except ImportError as error:
        raise Missing(f"Python cannot load what this needs, PyTorch and NumPy: {error}")
    if device == "cuda" and not torch.cuda.is_available():
        raise Missing("PyTorch has no CUDA device here (--device cpu compares with the processor)")
    # Shapes never change here: cuDNN may try its kernels and keep the fastest.
    torch.backends.cudnn.benchmark = True
    # Beyond its limit of versions of one function torch.compile goes on uncompiled, and each unit and mode here is one.
    if hasattr(torch, "compile"):
        import torch._dynamo

        for limit in ("cache_size_limit", "recompile_limit"):
            if hasattr(torch._dynamo.config, limit):
                setattr(torch._dynamo.config, limit, 64)
    return torch, numpy


class Torch:
    """PyTorch's side of one unit, in several ways of running it."""

    # Name of a column: whether TF32 is on, and how torch.compile is asked, where it is.
    MODES = {"eager": (False, None), "eager TF32": (True, None), "compiled": (False, "default"), "graphs": (False, "reduce-overhead"), "compiled TF32": (True, "default")}
    PRODUCTS = ("eager", "eager TF32")

    def __init__(self, torch, numpy, options, kind, batch, arrays):
        self.torch, self.device, self.dry, self.kind, self.batch = torch, options.device, options.dry, kind, batch
        device = self.device
        self.arrays = {a["name"]: torch.from_numpy(numpy.fromfile(a["file"], dtype=a["type"]).reshape(a["shape"])) for a in arrays}
        self.runs, self.nets = {}, {}
        if kind in ("matmul", "matmul-f16"):
            self.a, self.b = (self.arrays[name].to(device) for name in ("a", "b"))
            if kind == "matmul-f16":
                # Not every processor multiplies halves: there it is their values in f32.
                self.a, self.b = (x.half() if device == "cuda" else x.half().float() for x in (self.a, self.b))
        else:
            import networks

            self.network = networks.NETWORKS[kind]
            self.weights = {name: values.to(device) for name, values in self.arrays.items() if not name.startswith("data.")}
            self.batches = networks.batches(kind, batch, self.arrays, device)

    def set_tf32(self, on):
        self.torch.backends.cuda.matmul.allow_tf32 = on
        self.torch.backends.cudnn.allow_tf32 = on

    def synchronize(self):
        if self.device == "cuda":
            self.torch.cuda.synchronize()

    def modes(self):
        """What is run here. A rehearsal goes through all of it, on the processor: TF32 changes nothing there, and what compiles may be missing."""
        if self.kind == "matmul-f16":
            return ("eager",)
        whole = self.device == "cuda" or self.dry
        if self.kind == "matmul":
            return self.PRODUCTS if whole else ("eager",)
        compiles = hasattr(self.torch, "compile") and self.device == "cuda" or self.dry
        return tuple(m for m, (tf32, how) in self.MODES.items() if (not tf32 or whole) and (how is None or compiles))

    def compiled(self, f, how):
        if self.dry:
            return f
        return self.torch.compile(f, mode=None if how == "default" else how)

    def forward_of(self, mode, dropout):
        """The network and what gives its mean loss; made and compiled once for each mode, with dropout and without."""
        torch = self.torch
        key = (mode, dropout and self.kind == "cnn")
        if key not in self.nets:
            how = self.MODES[mode][1]
            net = self.network(self.weights, key[1]).to(self.device).train()

            def loss_of(x, y):
                return torch.nn.functional.cross_entropy(net(x), y)

            self.nets[key] = net, loss_of if how is None else self.compiled(loss_of, how)
        return self.nets[key]

    def step_of(self, mode, sgd=False, dropout=True):
        """A training step from the first weights; it gives the loss, on the device."""
        torch = self.torch
        net, forward = self.forward_of(mode, dropout)
        with torch.no_grad():
            for name in net.names:
                net.w(name).copy_(self.weights[name])
        fused = {"fused": True} if self.device == "cuda" else {}
        optimizer = torch.optim.SGD(net.parameters(), lr=SGD_LR) if sgd else torch.optim.Adam(net.parameters(), lr=ADAM_LR, **fused)
        at = 0

        def step():
            nonlocal at
            x, y = self.batches[at % len(self.batches)]
            at += 1
            if mode == "graphs" and hasattr(torch, "compiler") and hasattr(torch.compiler, "cudagraph_mark_step_begin"):
                torch.compiler.cudagraph_mark_step_begin()
            optimizer.zero_grad(set_to_none=True)
            loss = forward(x, y)
            loss.backward()
            optimizer.step()
            return loss.detach()

        return step

    def prepare(self, mode):
        """Warm, and its numbers: losses of a few steps, or samples of the product."""
        self.set_tf32(self.MODES[mode][0])
        if self.kind in ("matmul", "matmul-f16"):
            self.runs[mode] = lambda: self.torch.mm(self.a, self.b)
            return {"result": sampled(self.torch.mm(self.a, self.b).float().cpu())}
        losses = {}
        for name, sgd in (("loss with SGD", True), ("loss with Adam", False)):
            step = self.step_of(mode, sgd=sgd, dropout=False)
            losses[name] = [float(step()) for _ in range(CHECK_STEPS)]
        self.runs[mode] = self.step_of(mode)
        for _ in range(3):
            self.runs[mode]()
        self.synchronize()
        return losses

    def expected(self):
        """What halves give where nothing else does: an f32 product of the rounded factors."""
        self.set_tf32(False)
        a, b = (self.arrays[name].half().float().to(self.device) for name in ("a", "b"))
        return {"result": sampled((a @ b).cpu())}

    def pipelined(self, mode, ms):
        """Milliseconds a unit, units following each other without waiting."""
        self.set_tf32(self.MODES[mode][0])
        run = self.runs[mode]
        run()
        self.synchronize()
        count, done, start = 1, 0, time.perf_counter()
        while True:
            for _ in range(count):
                run()
            self.synchronize()
            done += count
            spent = (time.perf_counter() - start) * 1000
            if spent >= ms:
                return spent / done
            # So many that waiting in between is little beside them.
            count = max(1, min(2 * count, int((ms - spent) / (spent / done)) + 1))

    def waited(self, mode, ms):
        """Milliseconds of each step whose loss is waited for."""
        self.set_tf32(self.MODES[mode][0])
        run, times, begun = self.runs[mode], [], time.perf_counter()
        while not times or (time.perf_counter() - begun) * 1000 < ms:
            start = time.perf_counter()
            float(run())
            times.append((time.perf_counter() - start) * 1000)
        return times


def sampled(values):
    """The same places as Shale's side takes."""
    flat = values.flatten()
    stride = max(1, flat.numel() // SAMPLES) | 1
    return flat[::stride].tolist()


def difference(kind, name, a, b):
    """Relative; infinite where the two cannot be compared."""
    if not a or len(a) != len(b) or any(x != x or abs(x) == float("inf") for x in a + b):
        return float("inf")
    largest = max(map(abs, a + b))
    if largest == 0:
        return float("inf")
    if kind.startswith("matmul"):
        return max(abs(x - y) for x, y in zip(a, b)) / largest
    return max(abs(x - y) / max(abs(x), abs(y), 1e-30) for x, y in zip(a, b))


def agreement(kind, tf32, shale, theirs):
    found = []
    for name in shale:
        tolerance = TF32_TOLERANCE if tf32 else TOLERANCES[kind if kind.startswith("matmul") else name]
        apart = difference(kind, name, shale[name], theirs.get(name, []))
        # JSON has no infinity.
        found.append({"check": name, "difference": apart if apart < float("inf") else None, "tolerance": tolerance, "agrees": apart <= tolerance})
    return found


def spread(values):
    return {"median": statistics.median(values), "min": min(values), "max": max(values), "count": len(values)} if values else None


class Clock:
    """What is left of the time, and a unit's share of it. What is optional is begun only within it."""

    def __init__(self, minutes):
        self.end = time.perf_counter() + minutes * 60

    def left(self):
        return self.end - time.perf_counter()

    def share(self, units):
        """When a unit's share is spent, if `units` are still to come, this one included."""
        return time.perf_counter() + max(0, self.left()) / units


def error_line(error):
    return f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"


def open_shale(unit, shale, about, options, result, until, say):
    """Opens the unit in all its ways; gives the arrays, and the ways that are there with their numbers."""
    with tempfile.TemporaryDirectory() as folder:
        opened = shale.ask("open", unit=unit["name"], folder=folder)
        yield opened["arrays"]
    result["first_ms"] = opened["firstMs"]
    ours = {"table": shale.ask("check")}
    ways = ["no matrices"] if about["matrices"] else []
    if options.tune > 0:
        ways.append("tuned")
    for way in ways:
        if time.perf_counter() > until:
            result["unavailable"][f"Shale {way}"] = "there was no time for it"
            continue
        try:
            told = shale.ask("open", unit=unit["name"], way=way, tuneMs=options.tune * 1000, seconds=120 + 2 * options.tune)
            if told.get("tuning"):
                result["tuning"] = told["tuning"]
                say(f"{unit['name']}: tuned in {told['tuning']['seconds']:.0f} s; {len(told['tuning']['faster'])} of {told['tuning']['measured']} kernels are faster")
            ours[way] = shale.ask("check", way=way)
        except RuntimeError as error:
            if shale.process.poll() is not None:
                raise
            result["unavailable"][f"Shale {way}"] = error_line(error)
            say(f"{unit['name']}: {way} is not available: {error}")
    yield ours


def run_unit(unit, units_left, shale, about, torch, numpy, options, clock, say):
    kind = unit["kind"]
    training = not kind.startswith("matmul")
    until = clock.share(units_left)
    result = {"unit": unit["name"], "kind": kind, "flops": unit.get("flops"), "agreements": {}, "unavailable": {}}
    opening = open_shale(unit, shale, about, options, result, until, say)
    side = Torch(torch, numpy, options, kind, unit["batch"], next(opening))
    ours = next(opening)
    if kind == "matmul-f16":
        expected = side.expected()
        for way, numbers in ours.items():
            result["agreements"][f"Shale {way}, f32 of halves"] = agreement(kind, False, numbers, expected)
    ready = []
    for mode in side.modes():
        tf32, how = Torch.MODES[mode]
        if how is not None and time.perf_counter() > until:
            result["unavailable"][mode] = "there was no time for it"
            continue
        try:
            theirs = side.prepare(mode)
        except Exception as error:  # torch.compile fails in many ways: no compiler, no Triton, an old driver
            if mode == "eager":
                raise
            result["unavailable"][mode] = error_line(error)
            say(f"{unit['name']}: {mode} is not available: {result['unavailable'][mode]}")
            continue
        for way, numbers in ours.items():
            result["agreements"][f"Shale {way}, {mode}"] = agreement(kind, tf32, numbers, theirs)
        ready.append(mode)
    wrong = [(who, a) for who, found in result["agreements"].items() for a in found if not a["agrees"]]
    for who, a in wrong:
        say(f"{unit['name']}: {a['check']}, {who}: differs by {'something that is not finite' if a['difference'] is None else format(a['difference'], '.1e')}, more than {a['tolerance']}")
    result["agrees"] = not wrong
    if wrong:
        return result
    names = [f"Shale {way}" for way in ours] + ready
    times = {name: {"pipelined": [], "waited": []} for name in names}
    rounds = []
    while len(rounds) < options.rounds and (len(rounds) < 3 or time.perf_counter() < until):
        at = len(rounds) % len(names)
        medians = {}
        for name in names[at:] + names[:at]:
            way = name[len("Shale ") :] if name.startswith("Shale ") else None
            fast = shale.ask("pipelined", way=way, ms=options.turn) if way else side.pipelined(name, options.turn)
            times[name]["pipelined"].append(fast)
            medians[name] = {"pipelined": fast}
            if training:
                each = shale.ask("steps", way=way, ms=options.turn) if way else side.waited(name, options.turn)
                times[name]["waited"].extend(each)
                medians[name]["waited"] = statistics.median(each)
        rounds.append(medians)
    result["rounds"] = len(rounds)
    result["times"] = {name: {how: spread(values) for how, values in of.items() if values} for name, of in times.items()}
    # PyTorch's time by each of Shale's, of the same round.
    result["ratios"] = {
        f"Shale {way}": {mode: {how: spread([r[mode][how] / r[f"Shale {way}"][how] for r in rounds]) for how in rounds[0][mode]} for mode in ready} for way in ours
    }
    return result


def columns(rows):
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(w) if i == 0 else cell.rjust(w) for i, (cell, w) in enumerate(zip(row, widths))).rstrip() for row in rows)


def table(results):
    """A row for each side's way; behind PyTorch's times come the ratios to each of Shale's ways."""
    modes = [m for m in Torch.MODES if any(m in r.get("times", {}) for r in results)]
    rows = [["", "ms", "TFLOP/s", *modes]]
    for r in results:
        if not r["agrees"]:
            rows.append([f"{r['unit']}: the two differ", *[""] * (len(rows[0]) - 1)])
            continue
        for how in r["times"]["Shale table"]:
            theirs = [f"{r['times'][m][how]['median']:.3f}" if m in r["times"] else "-" for m in modes]
            rows.append([f"{r['unit']}, {how}", "", "", *theirs])
            for side, ratios in r["ratios"].items():
                ms = r["times"][side][how]["median"]
                rows.append([f"  {side}", f"{ms:.3f}", f"{r['flops'] / ms / 1e9:.3g}" if r["flops"] else "", *[f"{ratios[m][how]['median']:.2f}x" if m in ratios else "-" for m in modes]])
    return columns(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda", help="PyTorch's (default cuda)")
    parser.add_argument("--adapter", help="WebGPU's adapter, by a part of its name")
    parser.add_argument("--allow-software", action="store_true", help="take an adapter that is not a discrete GPU: to try the script")
    parser.add_argument("--only", action="append", help="units by name or pattern, 'cnn-*'; may be repeated")
    parser.add_argument("--budget", type=float, default=9, help="minutes after which nothing optional is begun (9)")
    parser.add_argument("--tune", type=float, default=30, help="seconds of tuning for the tuned way of each unit; 0: none (30)")
    parser.add_argument("--dry", action="store_true", help="a rehearsal on whatever there is: tiny units, PyTorch on the processor, any adapter, nothing compiled")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--turn", type=float, default=300, help="milliseconds of a side's turn in a round (300)")
    parser.add_argument("--out", default="results.json")
    options = parser.parse_args()
    if options.dry:
        options.device, options.allow_software, options.turn, options.tune = "cpu", True, 1, min(options.tune, 2)
    clock = Clock(options.budget)

    def say(text):
        print(text, file=sys.stderr, flush=True)

    shale = None
    with tempfile.TemporaryDirectory() as folder:
        try:
            torch, numpy = load_torch(options.device)
            shale = Shale(vulkan_environment(folder), options.adapter, options.dry)
            try:
                about = shale.ask("hello")
            except RuntimeError as error:
                raise Missing(str(error))
            if about["deviceClass"] != "discrete" and not options.allow_software:
                raise Missing(f"WebGPU's adapter is {about['adapter']}, class {about['deviceClass']}, not a discrete GPU (--adapter chooses, --allow-software takes it)")
            if options.device == "cuda" and "nvidia" not in (about["vendor"] + about["adapter"]).lower():
                raise Missing(f"WebGPU's adapter is {about['adapter']}, and CUDA's card is {torch.cuda.get_device_name()} (--adapter chooses)")
            card = torch.cuda.get_device_name() if options.device == "cuda" else "the processor"
            say(f"Shale on {about['adapter']} ({about['deviceClass']}), Node {about['node']}; PyTorch {torch.__version__} on {card}")
            known = {unit["name"]: unit for unit in about["units"]}
            chosen = [name for name in known if not options.only or any(fnmatch.fnmatch(name, pattern) for pattern in options.only)]
            for pattern in options.only or []:
                if not fnmatch.filter(known, pattern):
                    raise Missing(f"no unit is called {pattern}; there is {', '.join(known)}")
            results, failed = [], []

            def report():
                return {
                    "date": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
                    "adapter": {key: about[key] for key in ("adapter", "vendor", "architecture", "deviceClass", "features")},
                    "node": about["node"],
                    "torch": {"version": torch.__version__, "cuda": torch.version.cuda, "cudnn": torch.backends.cudnn.version() if options.device == "cuda" else None, "device": card},
                    "options": {"rounds": options.rounds, "turn_ms": options.turn, "tune_s": options.tune, "budget_min": options.budget, "dry": options.dry},
                    "results": results,
                    "failed": failed,
                }

            for number, name in enumerate(chosen):
                unit = known[name]
                if clock.left() <= 0:
                    failed.append({"unit": name, "error": "there was no time for it"})
                    say(f"{name}: there was no time for it")
                    continue
                if unit["missing"]:
                    say(f"{name}: the adapter has no {unit['missing']}")
                    failed.append({"unit": name, "error": f"the adapter has no {unit['missing']}"})
                    continue
                started = time.perf_counter()
                try:
                    results.append(run_unit(unit, len(chosen) - number, shale, about, torch, numpy, options, clock, say))
                except Exception as error:
                    say(f"{name}: {error}")
                    failed.append({"unit": name, "error": str(error)})
                    if shale.process.poll() is not None:
                        shale = Shale(vulkan_environment(folder), options.adapter, options.dry)
                else:
                    say(f"{name}: {time.perf_counter() - started:.0f} s")
                # After each unit, so that a run that is cut short keeps what it has.
                with open(options.out, "w") as file:
                    json.dump(report(), file, indent=1)
            print(f"Shale on {about['adapter']}; PyTorch {torch.__version__} on {card}. Columns: PyTorch's ms; below, its time by Shale's of the same round.")
            print(table(results) if results else "Nothing was compared.")
            print(f"written to {os.path.abspath(options.out)}")
            return 1 if failed or not all(r["agrees"] for r in results) or not results else 0
        except Missing as error:
            say(f"bench: {error}")
            return 3
        finally:
            if shale is not None:
                shale.close()


if __name__ == "__main__":
    sys.exit(main())
