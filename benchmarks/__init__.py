"""Speed, as ratios to named yardsticks in the same run. `python -m benchmarks` runs all of them."""
