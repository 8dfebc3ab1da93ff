# Rate plans.
