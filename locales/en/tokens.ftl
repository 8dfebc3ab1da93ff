# API tokens.
