"""Run every benchmark, or those named: `python -m benchmarks [--list] [NAME ...]`."""

import argparse
import importlib
import pkgutil
import subprocess
import sys

import benchmarks


def names() -> list[str]:
    """The benchmarks in this folder."""
    return sorted(module.name for module in pkgutil.iter_modules(benchmarks.__path__) if module.name[:1] != "_")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Run the benchmarks.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which: {', '.join(names())} (default: all)")
    parser.add_argument("--list", action="store_true", help="say what there is and what each measures")
    args = parser.parse_args()
    if unknown := set(args.names) - set(names()):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    if args.list:
        for name in args.names or names():
            described = importlib.import_module(f"benchmarks.{name}").__doc__ or ""
            print(f"{name:12} {described.splitlines()[0]}")
        return 0
    failed = []
    for name in args.names or names():
        print(f"== {name}", flush=True)
        if subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=False).returncode != 0:
            failed.append(name)
    if failed:
        print(f"Missed their bounds: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
