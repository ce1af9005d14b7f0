"""Time and pixels: scale, ticks, lanes, density. No Qt."""
