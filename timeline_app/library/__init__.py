"""One file is one library: all the SQL of the program."""
