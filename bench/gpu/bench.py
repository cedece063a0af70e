"""Shale beside PyTorch on one GPU: training steps, and products beside cuBLAS. See docs/benchmarks.md.

It looks first whether everything is there and is what it should be, lets both sides compute the same numbers, and times
only what agrees. Sides take turns; a ratio is PyTorch's time by Shale's of the same round, so more than 1 means that Shale is
faster. Exit code 1 where results differ or a side fails, 3 where something is missing.
"""
import argparse
import ctypes
import glob
import json
import os
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


def vulkan_environment(folder):
    """Variables that let Dawn find Vulkan: the loader that came along where the system has none, NVIDIA's driver where none is registered."""
    env = {"__GL_SHADER_DISK_CACHE": "0", "MESA_SHADER_CACHE_DISABLE": "true"}
    try:
        ctypes.CDLL("libvulkan.so.1")
    except OSError:
        env["LD_LIBRARY_PATH"] = os.pathsep.join([os.path.join(HERE, "lib")] + os.environ.get("LD_LIBRARY_PATH", "").split(os.pathsep))
    if "VK_ICD_FILENAMES" in os.environ or "VK_DRIVER_FILES" in os.environ:
        return env
    places = ["/usr/share/vulkan/icd.d", "/etc/vulkan/icd.d", "/usr/local/share/vulkan/icd.d", "/usr/local/nvidia/share/vulkan/icd.d"]
    known = [file for place in places for file in glob.glob(os.path.join(place, "*nvidia*.json"))]
    if not known:
        for library in ("libGLX_nvidia.so.0", "libEGL_nvidia.so.0"):
            try:
                ctypes.CDLL(library)
            except OSError:
                continue
            known = [os.path.join(folder, "nvidia_icd.json")]
            with open(known[0], "w") as file:
                json.dump({"file_format_version": "1.0.0", "ICD": {"library_path": library, "api_version": "1.3.0"}}, file)
            break
    if known:
        env["VK_DRIVER_FILES"] = env["VK_ICD_FILENAMES"] = known[0]
    return env


class Shale:
    """The worker process: a request and its answer are one line of JSON each."""

    def __init__(self, env, adapter):
        node = os.path.join(HERE, "node")
        if not os.access(node, os.X_OK):
            raise Missing(f"{node} is not there or cannot be executed")
        try:
            subprocess.run([node, "--version"], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise Missing(f"{node} does not run here: {getattr(error, 'stderr', b'').decode() or error}")
        command = [node, os.path.join(HERE, "worker.mjs")] + (["--adapter", adapter] if adapter else [])
        self.errors = tempfile.TemporaryFile(mode="w+")
        self.process = subprocess.Popen(command, cwd=HERE, env={**os.environ, **env}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True)
        self.asked = 0

    def ask(self, do, **takes):
        self.asked += 1
        try:
            self.process.stdin.write(json.dumps({"id": self.asked, "do": do, **takes}) + "\n")
            self.process.stdin.flush()
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
        raise Missing(f"Python has no {error.name}; this needs PyTorch and NumPy")
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
    MODES = {"eager": (False, None), "eager TF32": (True, None), "compiled": (False, "default"), "compiled TF32": (True, "default"), "graphs": (False, "reduce-overhead")}
    PRODUCTS = ("eager", "eager TF32")

    def __init__(self, torch, numpy, device, kind, batch, arrays):
        self.torch, self.device, self.kind, self.batch = torch, device, kind, batch
        self.arrays = {a["name"]: torch.from_numpy(numpy.fromfile(a["file"], dtype=a["type"]).reshape(a["shape"])) for a in arrays}
        self.runs, self.nets = {}, {}
        if kind in ("matmul", "matmul-f16"):
            dtype = torch.float16 if kind == "matmul-f16" else torch.float32
            self.a, self.b = (self.arrays[name].to(device, dtype) for name in ("a", "b"))
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
        if self.kind == "matmul":
            return self.PRODUCTS if self.device == "cuda" else ("eager",)
        if self.kind == "matmul-f16":
            return ("eager",) if self.device == "cuda" else ()
        compiled = hasattr(self.torch, "compile") and self.device == "cuda"
        return tuple(m for m, (tf32, how) in self.MODES.items() if (not tf32 or self.device == "cuda") and (how is None or compiled))

    def forward_of(self, mode, dropout):
        """The network and what gives its mean loss; made and compiled once for each mode, with dropout and without."""
        torch = self.torch
        key = (mode, dropout and self.kind == "cnn")
        if key not in self.nets:
            how = self.MODES[mode][1]
            net = self.network(self.weights, key[1]).to(self.device).train()

            def loss_of(x, y):
                return torch.nn.functional.cross_entropy(net(x), y)

            self.nets[key] = net, loss_of if how is None else torch.compile(loss_of, mode=None if how == "default" else how)
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


def run_unit(unit, shale, torch, numpy, options, say):
    with tempfile.TemporaryDirectory() as folder:
        opened = shale.ask("open", unit=unit["name"], folder=folder)
        side = Torch(torch, numpy, options.device, unit["kind"], unit["batch"], opened["arrays"])
    result = {"unit": unit["name"], "kind": unit["kind"], "flops": unit.get("flops"), "first_ms": opened["firstMs"], "agreements": {}, "unavailable": {}}
    ours = shale.ask("check")
    if unit["kind"] == "matmul-f16":
        result["agreements"]["f32 of halves"] = agreement(unit["kind"], False, ours, side.expected())
    ready = []
    for mode in side.modes():
        try:
            theirs = side.prepare(mode)
        except Exception as error:  # torch.compile fails in many ways: no compiler, no Triton, an old driver
            if mode == "eager":
                raise
            result["unavailable"][mode] = f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"
            say(f"{unit['name']}: {mode} is not available: {result['unavailable'][mode]}")
            continue
        result["agreements"][mode] = agreement(unit["kind"], Torch.MODES[mode][0], ours, theirs)
        ready.append(mode)
    wrong = [(mode, a) for mode, found in result["agreements"].items() for a in found if not a["agrees"]]
    for mode, a in wrong:
        say(f"{unit['name']}: {a['check']}, {mode}: differs by {'something that is not finite' if a['difference'] is None else format(a['difference'], '.1e')}, more than {a['tolerance']}")
    result["agrees"] = not wrong
    if wrong:
        return result
    training = not unit["kind"].startswith("matmul")
    times = {side_name: {"pipelined": [], "waited": []} for side_name in ["shale", *ready]}
    ratios = {mode: {"pipelined": [], "waited": []} for mode in ready}
    for round_number in range(options.rounds):
        order = ["shale", *ready]
        order = order[round_number % len(order) :] + order[: round_number % len(order)]
        medians = {}
        for name in order:
            fast = shale.ask("pipelined", ms=options.turn) if name == "shale" else side.pipelined(name, options.turn)
            times[name]["pipelined"].append(fast)
            each = None
            if training:
                each = shale.ask("steps", ms=options.turn) if name == "shale" else side.waited(name, options.turn)
                times[name]["waited"].extend(each)
            medians[name] = (fast, statistics.median(each) if each else None)
        for mode in ready:
            ratios[mode]["pipelined"].append(medians[mode][0] / medians["shale"][0])
            if training:
                ratios[mode]["waited"].append(medians[mode][1] / medians["shale"][1])
    result["times"] = {name: {how: spread(values) for how, values in of.items() if values} for name, of in times.items()}
    result["ratios"] = {mode: {how: spread(values) for how, values in of.items() if values} for mode, of in ratios.items()}
    return result


def columns(rows):
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(w) if i == 0 else cell.rjust(w) for i, (cell, w) in enumerate(zip(row, widths))).rstrip() for row in rows)


def table(results):
    modes = [m for m in Torch.MODES if any(m in r.get("ratios", {}) for r in results)]
    rows = [["", "", "Shale, ms", "TFLOP/s", *[cell for m in modes for cell in (f"{m}, ms", "ratio")]]]
    for r in results:
        if not r["agrees"]:
            rows.append([r["unit"], "the two differ", *[""] * (len(rows[0]) - 2)])
            continue
        for how in r["times"]["shale"]:
            ms = r["times"]["shale"][how]["median"]
            cells = []
            for mode in modes:
                own = r["times"].get(mode)
                cells += [f"{own[how]['median']:.3f}", f"{r['ratios'][mode][how]['median']:.2f}x"] if own else ["-", "-"]
            rows.append([r["unit"], how, f"{ms:.3f}", f"{r['flops'] / ms / 1e9:.3g}" if r["flops"] else "-", *cells])
    return columns(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda", help="PyTorch's (default cuda)")
    parser.add_argument("--adapter", help="WebGPU's adapter, by a part of its name")
    parser.add_argument("--allow-software", action="store_true", help="take an adapter that is not a discrete GPU: to try the script")
    parser.add_argument("--only", action="append", help="a unit by name; may be repeated")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--turn", type=float, default=300, help="milliseconds of a side's turn in a round (300)")
    parser.add_argument("--out", default="results.json")
    options = parser.parse_args()

    def say(text):
        print(text, file=sys.stderr, flush=True)

    shale = None
    with tempfile.TemporaryDirectory() as folder:
        try:
            torch, numpy = load_torch(options.device)
            shale = Shale(vulkan_environment(folder), options.adapter)
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
            unknown = [name for name in options.only or [] if name not in known]
            if unknown:
                raise Missing(f"no unit is called {unknown[0]}; there is {', '.join(known)}")
            results, failed = [], []
            for name in options.only or known:
                unit = known[name]
                if unit["missing"]:
                    say(f"{name}: the adapter has no {unit['missing']}")
                    failed.append({"unit": name, "error": f"the adapter has no {unit['missing']}"})
                    continue
                started = time.perf_counter()
                try:
                    results.append(run_unit(unit, shale, torch, numpy, options, say))
                except Exception as error:
                    say(f"{name}: {error}")
                    failed.append({"unit": name, "error": str(error)})
                    if shale.process.poll() is not None:
                        shale = Shale(vulkan_environment(folder), options.adapter)
                else:
                    say(f"{name}: {time.perf_counter() - started:.0f} s")
            report = {
                "date": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
                "adapter": {key: about[key] for key in ("adapter", "vendor", "architecture", "deviceClass", "features")},
                "node": about["node"],
                "torch": {"version": torch.__version__, "cuda": torch.version.cuda, "cudnn": torch.backends.cudnn.version() if options.device == "cuda" else None, "device": card},
                "results": results,
                "failed": failed,
            }
            with open(options.out, "w") as file:
                json.dump(report, file, indent=1)
            print(f"Shale on {about['adapter']}; PyTorch {torch.__version__} on {card}. Ratios: PyTorch's time by Shale's of the same round.")
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
