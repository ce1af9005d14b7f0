"""The catalogues of the program's languages: finding the texts in the code, keeping them, compiling them."""
