"""Brings the catalogues up to the code, compiles them and says what is left: `python -m docs.translations`."""

import sys

from docs.translations.catalogue import LANGUAGES, brought_up, compile_catalogue, compiled_path, read, write
from docs.translations.sources import read_code
from docs.translations.tables import read_tables


def main() -> int:
    """Write the catalogues; 1 where a text cannot be found by reading or has no translation yet."""
    found = read_code()
    messages = [*found.messages, *read_tables()]
    missing = []
    for language in LANGUAGES:
        catalogue = brought_up(read(language), messages)
        write(catalogue)
        compile_catalogue(language, compiled_path(language))
        missing += [f"{language}: {message.context}: {message.source!r}" for message in catalogue.missing]
    for line in (*found.problems, *missing):
        print(line)
    return 1 if found.problems or missing else 0


if __name__ == "__main__":
    sys.exit(main())
